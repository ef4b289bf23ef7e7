//! Who a pack is: its manifest and the digests over it. Source: docs/FORMATS.md, Packs; RFC 8785.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::value::reader::MAX_FILE;
use crate::value::{PackId, PackVersion, Sha256Digest, canonical};

/// The files of a version folder, by relative path with `/`.
pub type PackFiles = BTreeMap<String, String>;

/// The name of the manifest's format.
pub const MANIFEST_FORMAT: &str = "wid-manifest/1";

/// The digests that name exactly one set of files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The manifest.
    pub manifest: Manifest,
    /// SHA-256 of the manifest's canonical bytes: the identity of the pack.
    pub manifest_sha256: Sha256Digest,
}

/// What belongs to a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Every file, sorted by path.
    pub files: Vec<ManifestFile>,
    /// `wid-manifest/1`.
    pub format: String,
    /// The pack.
    pub id: PackId,
    /// The digest of what decides a level.
    pub normative_sha256: Sha256Digest,
    /// The version.
    pub version: PackVersion,
}

/// One file of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ManifestFile {
    /// Its path, relative to the version folder.
    pub path: String,
    /// Its digest.
    pub sha256: Sha256Digest,
    /// Its size in bytes.
    pub size: u64,
}

impl Manifest {
    /// Gives the manifest's bytes in the form of RFC 8785.
    pub fn bytes(&self) -> Vec<u8> {
        canonical::to_bytes(self).expect("a manifest holds texts and sizes under 2^53 only")
    }
}

/// Makes the identity of checked files. `normative` is the value that [`normative_value`] gives.
pub(super) fn identify(id: PackId, version: PackVersion, files: &PackFiles, normative: &Value) -> Identity {
    let listed = |(path, text): (&String, &String)| ManifestFile {
        path: path.clone(),
        sha256: Sha256Digest::of(text.as_bytes()),
        size: text.len() as u64,
    };
    let bytes = canonical::to_bytes(normative).expect("numbers of a checked pack are whole or written as text");
    let manifest = Manifest {
        files: files.iter().map(listed).collect(),
        format: MANIFEST_FORMAT.to_owned(),
        id,
        normative_sha256: Sha256Digest::of(&bytes),
        version,
    };
    let manifest_sha256 = Sha256Digest::of(&manifest.bytes());
    Identity { manifest, manifest_sha256 }
}

/// Says which of `files` does not stand in the manifest with its size and digest, if any.
pub fn check_manifest(manifest: &Manifest, files: &PackFiles) -> Option<String> {
    let listed: BTreeMap<&str, &ManifestFile> = manifest.files.iter().map(|file| (file.path.as_str(), file)).collect();
    let differs = |(path, text): &(&String, &String)| {
        listed.get(path.as_str()).is_none_or(|file| {
            text.len() > MAX_FILE || file.size != text.len() as u64 || file.sha256 != Sha256Digest::of(text.as_bytes())
        })
    };
    files.iter().find(differs).map(|(path, _)| path.clone())
}

/// Gives what decides a level: the structure without dates, law, trace and crosswalk, and the English normative texts.
///
/// `structure` and `english` are `pack.toml` and `text/en.toml` as JSON, decimals as text.
pub(super) fn normative_value(structure: &Value, english: &Value) -> Value {
    json!({
        "format": "wid-normative/1",
        "structure": normative_structure(structure),
        "texts": normative_texts(english),
    })
}

fn normative_structure(structure: &Value) -> Value {
    let mut root = structure.as_object().cloned().unwrap_or_default();
    root.remove("legal");
    if let Some(pack) = root.get_mut("pack").and_then(Value::as_object_mut) {
        for key in ["published", "effective_from", "end_of_life", "issuing_body", "disclaimer", "version"] {
            pack.remove(key);
        }
    }
    for criterion in root.get_mut("criterion").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(entries) = criterion.as_object_mut() {
            ["legal", "trace", "crosswalk", "evidence"].iter().for_each(|key| drop(entries.remove(*key)));
        }
    }
    without_own_space(Value::Object(root))
}

/// Leaves out the keys of the `x-` space, in every table.
fn without_own_space(value: Value) -> Value {
    match value {
        Value::Object(entries) => {
            let kept = entries.into_iter().filter(|(key, _)| !key.starts_with("x-"));
            Value::Object(kept.map(|(key, value)| (key, without_own_space(value))).collect())
        }
        Value::Array(items) => items.into_iter().map(without_own_space).collect(),
        other => other,
    }
}

/// The English requirement, level, option, measure and claim texts by criterion.
fn normative_texts(english: &Value) -> Value {
    let criteria = english.get("criterion").and_then(Value::as_object).cloned().unwrap_or_default();
    let kept = |(id, text): (String, Value)| {
        let mut entries = text.as_object().cloned().unwrap_or_default();
        entries.retain(|key, _| matches!(key.as_str(), "requirement" | "levels" | "options" | "measure" | "na_claim"));
        (id, Value::Object(entries))
    };
    Value::Object(criteria.into_iter().map(kept).collect())
}
