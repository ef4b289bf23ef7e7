//! The criteria that lie in a report: read within bounds, compared with those that were published, kept for the next report.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::domain::criteria::{Identity, Pack, check_manifest, load};
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
    /// Packs that can be scored with, base first.
    Packs(Vec<OpenedPack>),
    /// It has another form than ours.
    Broken(Message),
    /// It is of a format that only a newer program knows.
    UnknownFormat(String),
    /// A file is not the one that the manifest lists, or the pack does not load.
    Contradiction(Message),
}

/// A pack of a report.
#[derive(Debug)]
pub(super) struct OpenedPack {
    /// The pack, as published where it is at hand, else as it lies in the report.
    pub pack: Pack,
    /// Whether it was published.
    pub published: bool,
    /// The files that lie in the report.
    pub paths: Vec<String>,
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
        matches!(self, Self::Packs(packs) if packs.iter().all(|pack| pack.published))
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
    let mut packs = Vec::new();
    for pack in embedded {
        match open_pack(pack, shelf) {
            Ok(pack) => packs.push(pack),
            Err(detail) => return OpenedCriteria::Contradiction(detail),
        }
    }
    OpenedCriteria::Packs(packs)
}

fn open_pack(embedded: EmbeddedPack, shelf: &Shelf) -> Result<OpenedPack, Message> {
    if let Some(path) = check_manifest(&embedded.manifest, &embedded.files) {
        return Err(Message::new("criteria-other-file").with("path", path));
    }
    let manifest_sha256 = embedded.identity();
    let paths = embedded.files.keys().cloned().collect();
    if let Some(pack) = shelf.by_manifest(&manifest_sha256) {
        return Ok(OpenedPack { pack: pack.clone(), published: true, paths });
    }
    let mut pack = load("criteria.json", embedded.files).map_err(|problems| {
        let first = problems.first().map_or_else(|| Message::verbatim(""), Said::message);
        Message::new("criteria-do-not-load").with("problem", first)
    })?;
    pack.identity = Identity { manifest: embedded.manifest, manifest_sha256 };
    Ok(OpenedPack { pack, published: false, paths })
}
