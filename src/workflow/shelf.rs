//! The packs at hand: those that are compiled in, and those that somebody gave.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Read;
use std::sync::OnceLock;

use flate2::read::DeflateDecoder;

use crate::domain::criteria::{Misfit, Pack, PackFiles, is_overlay, load_beside};
use crate::value::{Diagnostic, Message, PackId, PackVersion, Sha256Digest};

/// Everything under `criteria/`, made by build.rs.
static COMPILED_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/criteria.json.deflate"));

/// Gives every text under `criteria/` by its path, such as `be-wid/1.0.0/pack.toml`.
pub fn compiled_in() -> &'static BTreeMap<String, String> {
    static TEXTS: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    TEXTS.get_or_init(|| {
        let mut json = String::new();
        DeflateDecoder::new(COMPILED_IN).read_to_string(&mut json).expect("build.rs deflated UTF-8");
        serde_json::from_str(&json).expect("build.rs wrote a JSON object of texts")
    })
}

/// The packs at hand, sorted by id and version.
#[derive(Debug, Clone)]
pub struct Shelf {
    packs: Vec<Pack>,
}

impl Shelf {
    /// Gives the packs that are compiled in.
    pub fn compiled_in() -> Self {
        let mut shelf = Self { packs: Vec::new() };
        // An overlay needs its base at hand.
        let (overlays, bases): (Vec<_>, Vec<_>) =
            version_folders().into_iter().partition(|(_, files)| is_overlay(files));
        for (folder, files) in bases.into_iter().chain(overlays) {
            let pack = load_beside(&format!("criteria/{folder}"), files, &shelf.packs);
            shelf.put(pack.expect("tests load every pack that is compiled in"));
        }
        shelf
    }

    /// Loads the files of one more pack, called `folder` in messages.
    ///
    /// # Errors
    /// Every problem of the pack; and `pack-twice` where another one of the same name stands here already.
    pub fn add(&mut self, folder: &str, files: PackFiles) -> Result<(), Vec<Diagnostic>> {
        let pack = load_beside(folder, files, &self.packs)?;
        let (id, version) = (pack.structure.id.clone(), pack.structure.version);
        match self.find(&id, version) {
            Ok(other) if other.identity != pack.identity => Err(vec![Diagnostic {
                code: "pack-twice",
                severity: crate::value::Severity::Error,
                place: None,
                message: Message::new("pack-twice")
                    .with("folder", folder)
                    .with("id", id.as_str())
                    .with("version", version.to_string()),
                help: Some(Message::new("pack-twice-help")),
            }]),
            Ok(_) => Ok(()),
            Err(_) => {
                self.put(pack);
                Ok(())
            }
        }
    }

    fn put(&mut self, pack: Pack) {
        self.packs.push(pack);
        self.packs.sort_by(|left, right| key(left).cmp(&key(right)));
    }

    /// Gives all, sorted by id and version.
    pub fn packs(&self) -> &[Pack] {
        &self.packs
    }

    /// Gives the pack with this name.
    ///
    /// # Errors
    /// The names of those at hand.
    pub fn find(&self, id: &PackId, version: PackVersion) -> Result<&Pack, Vec<(PackId, PackVersion)>> {
        let wanted = self.packs.iter().find(|pack| pack.structure.id == *id && pack.structure.version == version);
        wanted
            .ok_or_else(|| self.packs.iter().map(|pack| (pack.structure.id.clone(), pack.structure.version)).collect())
    }

    /// Gives the pack with this identity.
    pub fn by_manifest(&self, manifest: &Sha256Digest) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.identity.manifest_sha256 == *manifest)
    }

    /// Gives a base with overlays beside it, all at hand.
    ///
    /// # Errors
    /// [`Misfit`] where an overlay does not fit.
    pub fn joined<'s>(&'s self, base: &'s Pack, overlays: &[&Pack]) -> Result<Cow<'s, Pack>, Misfit> {
        if overlays.is_empty() {
            return Ok(Cow::Borrowed(base));
        }
        let mut joined = base.clone();
        overlays.iter().try_for_each(|overlay| joined.put_beside(overlay))?;
        Ok(Cow::Owned(joined))
    }

    /// Gives the newest version of a pack.
    pub fn newest(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().rfind(|pack| pack.structure.id.as_str() == id)
    }
}

fn key(pack: &Pack) -> (&PackId, PackVersion) {
    (&pack.structure.id, pack.structure.version)
}

/// Groups the compiled-in texts by version folder, such as `be-wid/1.0.0`.
fn version_folders() -> BTreeMap<String, PackFiles> {
    let mut folders: BTreeMap<String, PackFiles> = BTreeMap::new();
    for (path, text) in compiled_in() {
        let mut parts = path.splitn(3, '/');
        let (Some(id), Some(version), Some(file)) = (parts.next(), parts.next(), parts.next()) else { continue };
        if version.parse::<PackVersion>().is_ok() {
            folders.entry(format!("{id}/{version}")).or_default().insert(file.to_owned(), text.clone());
        }
    }
    folders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_compiled_in_pack_loads() {
        let shelf = Shelf::compiled_in();
        for (folder, files) in version_folders() {
            let problems = load_beside(&folder, files, shelf.packs()).err().unwrap_or_default();
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            assert!(lines.is_empty(), "{}", lines.join("\n"));
        }
        assert!(Shelf::compiled_in().newest("be-wid").is_some());
    }
}
