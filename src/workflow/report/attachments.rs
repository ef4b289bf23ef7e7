//! The attachments of a report: the statement, and the criteria that it is scored by.
//!
//! [`criteria`] writes `criteria.json`; [`read_criteria`] takes it back for verification, strictly and within bounds.

use serde::{Deserialize, Serialize};

use crate::domain::criteria::{Manifest, Pack, PackFiles};
use crate::value::canonical::{self, CanonicalError};
use crate::value::reader::MAX_FILE;
use crate::value::{Language, Message, Said, Sha256Digest};

/// The name of the format.
pub const FORMAT: &str = "wid-criteria/1";

/// The files that every pack needs to be scored.
const NEEDED: [&str; 2] = ["pack.toml", "text/en.toml"];

/// What `criteria.json` may hold at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CriteriaLimits {
    /// Bytes; 2 MiB unless told. The criteria in four languages have a fifth of it.
    pub bytes: usize,
    /// Packs, base and overlays; 8 unless told.
    pub packs: usize,
    /// Files of a pack; 4 unless told.
    pub files: usize,
}

impl Default for CriteriaLimits {
    fn default() -> Self {
        Self { bytes: 2 << 20, packs: 8, files: 4 }
    }
}

/// A pack as it lies in a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmbeddedPack {
    /// The files that the report needs, by path.
    pub files: PackFiles,
    /// The manifest, which names all files of the pack.
    pub manifest: Manifest,
}

impl EmbeddedPack {
    /// Gives the digest that names the pack.
    pub fn identity(&self) -> Sha256Digest {
        Sha256Digest::of(&self.manifest.bytes())
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CriteriaFile {
    format: String,
    packs: Vec<EmbeddedPack>,
}

/// Why bytes are no `criteria.json`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum CriteriaError {
    /// They are no JSON in the form of RFC 8785.
    #[error(transparent)]
    Form(#[from] CanonicalError),
    /// They are of another format; a newer program may know it.
    OtherFormat {
        /// What they say.
        format: String,
    },
    /// A key lacks, is not known, or has a value of another kind.
    Content {
        /// What the JSON reader says.
        detail: String,
    },
    /// It holds no pack.
    NoPack,
    /// A bound is passed.
    TooMuch {
        /// What there is too much of, as the message `criteria-too-much` knows it.
        what: &'static str,
        /// How much is allowed.
        limit: usize,
    },
    /// A file that is needed lacks.
    MissingFile {
        /// Its path.
        path: &'static str,
    },
}

impl Said for CriteriaError {
    fn message(&self) -> Message {
        match self {
            Self::Form(error) => error.message(),
            Self::OtherFormat { format } => {
                Message::new("criteria-other-format").with("has", format!("{format:?}")).with("needs", FORMAT)
            }
            Self::NoPack => Message::new("criteria-no-pack"),
            Self::Content { detail } => Message::verbatim(detail.as_str()),
            Self::TooMuch { what, limit } => {
                Message::new("criteria-too-much").with("what", *what).with("limit", *limit)
            }
            Self::MissingFile { path } => Message::new("missing-file").with("file", *path),
        }
    }
}

/// Says whether a report in `language` needs this file of a pack.
pub fn is_needed(path: &str, language: Language) -> bool {
    NEEDED.contains(&path) || path == format!("text/{language}.toml")
}

/// Writes `criteria.json`: of a pack and of the overlays beside it, the files that are needed to score and to draw in `language`.
pub fn criteria(pack: &Pack, language: Language) -> Vec<u8> {
    let needed = |path: &str| is_needed(path, language);
    let embedded = |pack: &Pack| EmbeddedPack {
        files: pack
            .files
            .iter()
            .filter(|(path, _)| needed(path))
            .map(|(path, file)| (path.clone(), file.clone()))
            .collect(),
        manifest: pack.identity.manifest.clone(),
    };
    let file = CriteriaFile { format: FORMAT.to_owned(), packs: pack.all().map(embedded).collect() };
    canonical::to_bytes(&file).expect("criteria are texts and sizes under 2^53")
}

/// Reads `criteria.json` with the default [`CriteriaLimits`].
///
/// # Errors
/// [`CriteriaError`] for anything but the canonical form of exactly this format.
pub fn read_criteria(bytes: &[u8]) -> Result<Vec<EmbeddedPack>, CriteriaError> {
    read_within(bytes, CriteriaLimits::default())
}

/// Like [`read_criteria`], with other limits.
pub fn read_within(bytes: &[u8], limits: CriteriaLimits) -> Result<Vec<EmbeddedPack>, CriteriaError> {
    let bounded =
        |has: usize, what, limit| if has > limit { Err(CriteriaError::TooMuch { what, limit }) } else { Ok(()) };
    bounded(bytes.len(), "bytes", limits.bytes)?;
    let value = canonical::parse(bytes)?;
    let format = value.get("format").and_then(serde_json::Value::as_str).unwrap_or_default();
    if format != FORMAT {
        return Err(CriteriaError::OtherFormat { format: format.chars().take(60).collect() });
    }
    let file: CriteriaFile =
        serde_json::from_value(value).map_err(|error| CriteriaError::Content { detail: error.to_string() })?;
    bounded(file.packs.len(), "packs", limits.packs)?;
    if file.packs.is_empty() {
        return Err(CriteriaError::NoPack);
    }
    for pack in &file.packs {
        bounded(pack.files.len(), "files", limits.files)?;
        pack.files.values().try_for_each(|text| bounded(text.len(), "bytes-of-a-file", MAX_FILE))?;
        if let Some(path) = NEEDED.into_iter().find(|path| !pack.files.contains_key(*path)) {
            return Err(CriteriaError::MissingFile { path });
        }
    }
    Ok(file.packs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anything_but_the_format_is_refused() {
        let other = |text: &str| read_criteria(text.as_bytes()).expect_err("refused");
        assert!(matches!(other("{"), CriteriaError::Form(_)));
        assert!(matches!(other("{\"packs\":[],\"format\":\"wid-criteria/1\"}"), CriteriaError::Form(_)));
        assert!(matches!(other("{\"format\":\"wid-criteria/2\"}"), CriteriaError::OtherFormat { .. }));
        assert!(matches!(other("{\"format\":\"wid-criteria/1\",\"packs\":[]}"), CriteriaError::NoPack));
        assert!(matches!(other("{\"format\":\"wid-criteria/1\",\"packs\":[],\"x\":1}"), CriteriaError::Content { .. }));
        let small = CriteriaLimits { bytes: 3, ..CriteriaLimits::default() };
        assert!(matches!(read_within(b"{\"a\":1}", small), Err(CriteriaError::TooMuch { .. })));
    }
}
