//! The criteria that lie in a report: read within bounds, compared with those that were published, kept for the next report.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::domain::criteria::{Identity, Pack, check_manifest, load_beside};
use crate::seal::Report;
use crate::value::{Message, Said, Sha256Digest};
use crate::workflow::report::attachments::{CriteriaError, EmbeddedPack, read_criteria};
use crate::workflow::shelf::Shelf;

/// The most different criteria that are kept.
const MAX_KEPT: usize = 64;

/// Published criteria that were opened before, by the digest of their deflated bytes and the size that the file says.
///
/// What is not published is opened anew for each file: nobody can fill the memory, or speak for the next file.
#[derive(Debug, Default)]
pub(super) struct CriteriaCache {
    kept: Mutex<HashMap<(Sha256Digest, usize), Arc<OpenedCriteria>>>,
}

/// What was found in `criteria.json`.
#[derive(Debug)]
pub(super) enum OpenedCriteria {
    /// Packs that can be scored with.
    Packs(Box<OpenedPacks>),
    /// It has another form than ours.
    Broken(Message),
    /// It is of a format that only a newer program knows.
    UnknownFormat(String),
    /// A file is not the one that the manifest lists, or the pack does not load.
    Contradiction(Message),
}

/// The packs of a report.
#[derive(Debug)]
pub(super) struct OpenedPacks {
    /// The base with the overlays beside it, each as published where it is at hand, else as it lies in the report.
    pub pack: Pack,
    /// How each of them was found, base first.
    pub found: Vec<FoundPack>,
}

/// How a pack of a report was found.
#[derive(Debug)]
pub(super) struct FoundPack {
    /// Whether it was published.
    pub published: bool,
    /// The files that lie in the report.
    pub paths: Vec<String>,
}

impl OpenedPacks {
    /// Gives each pack with how it was found, base first.
    pub fn each(&self) -> impl Iterator<Item = (&Pack, &FoundPack)> {
        self.pack.all().zip(&self.found)
    }

    /// Says whether every pack was published.
    pub fn are_published(&self) -> bool {
        self.found.iter().all(|found| found.published)
    }
}

impl CriteriaCache {
    /// Opens the criteria of a report.
    pub fn open(&self, report: &Report<'_>, shelf: &Shelf) -> Arc<OpenedCriteria> {
        let attachment = report.criteria();
        let key = (Sha256Digest::of(attachment.deflated), attachment.size);
        let lock = || self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(opened) = lock().get(&key) {
            return Arc::clone(opened);
        }
        let opened = Arc::new(match report.inflate_criteria() {
            Ok(bytes) => open(&bytes, shelf),
            Err(defect) => OpenedCriteria::Broken(defect.message()),
        });
        if opened.is_published() {
            let mut kept = lock();
            if kept.len() >= MAX_KEPT {
                kept.clear();
            }
            kept.insert(key, Arc::clone(&opened));
        }
        opened
    }
}

impl OpenedCriteria {
    fn is_published(&self) -> bool {
        matches!(self, Self::Packs(packs) if packs.are_published())
    }
}

fn open(bytes: &[u8], shelf: &Shelf) -> OpenedCriteria {
    let embedded = match read_criteria(bytes) {
        Ok(embedded) => embedded,
        Err(CriteriaError::OtherFormat { format }) if format.starts_with("wid-criteria/") => {
            return OpenedCriteria::UnknownFormat(format);
        }
        Err(error @ CriteriaError::MissingFile { .. }) => return OpenedCriteria::Contradiction(error.message()),
        Err(error) => return OpenedCriteria::Broken(error.message()),
    };
    match open_packs(embedded, shelf) {
        Ok(packs) => OpenedCriteria::Packs(Box::new(packs)),
        Err(detail) => OpenedCriteria::Contradiction(detail),
    }
}

/// Opens the base, then puts each overlay beside it.
fn open_packs(embedded: Vec<EmbeddedPack>, shelf: &Shelf) -> Result<OpenedPacks, Message> {
    let mut embedded = embedded.into_iter();
    let base = embedded.next().ok_or_else(|| CriteriaError::NoPack.message())?;
    let (base, found) = open_pack(base, shelf, &[])?;
    if base.structure.extends.is_some() {
        return Err(Message::new("overlay-as-base").with("id", base.structure.id.as_str()));
    }
    let mut bases = [base];
    let mut found = vec![found];
    for overlay in embedded {
        let (overlay, how) = open_pack(overlay, shelf, &bases)?;
        let [base] = &mut bases;
        base.put_beside(&overlay).map_err(|misfit| misfit.message())?;
        found.push(how);
    }
    let [pack] = bases;
    Ok(OpenedPacks { pack, found })
}

fn open_pack(embedded: EmbeddedPack, shelf: &Shelf, bases: &[Pack]) -> Result<(Pack, FoundPack), Message> {
    if let Some(path) = check_manifest(&embedded.manifest, &embedded.files) {
        return Err(Message::new("criteria-other-file").with("path", path));
    }
    let manifest_sha256 = embedded.identity();
    let paths = embedded.files.keys().cloned().collect();
    if let Some(pack) = shelf.by_manifest(&manifest_sha256) {
        return Ok((pack.clone(), FoundPack { published: true, paths }));
    }
    let mut pack = load_beside("criteria.json", embedded.files, bases).map_err(|problems| {
        let first = problems.first().map_or_else(|| Message::verbatim(""), Said::message);
        Message::new("criteria-do-not-load").with("problem", first)
    })?;
    pack.identity = Identity { manifest: embedded.manifest, manifest_sha256 };
    Ok((pack, FoundPack { published: false, paths }))
}
