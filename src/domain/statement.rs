//! The statement: the machine-readable record that is sealed. Source: DESIGN, Statement and report.
//!
//! [`Statement::to_json`] prints it and [`read`] takes it back; both are inverse, so that what is sealed is scored again from itself
//! alone. Its canonical bytes (RFC 8785) are what lies in the report as `statement.json`.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;

use crate::domain::assessment::Assessment;
use crate::value::{Language, PackId, PackVersion, Sha256Digest};

/// The name of the format.
pub const FORMAT: &str = "wid-statement/1";

/// What a company declares, with the result that follows from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// What made it.
    pub tool: Tool,
    /// The language of the report.
    pub language: Language,
    /// When it was issued, to the second.
    pub issued: Timestamp,
    /// The last day on which it holds.
    pub valid_until: Date,
    /// The digest of the statement that it replaces.
    pub supersedes: Option<Sha256Digest>,
    /// The packs, base first.
    pub packs: Vec<PackReference>,
    /// The SHA-256 of the signer's public key (SubjectPublicKeyInfo); a draft has none.
    pub signer: Option<Sha256Digest>,
    /// What is declared: only answers of criteria that apply, evidence without file names.
    pub assessment: Assessment,
    /// The result, as `wid-score/1` without prose.
    pub result: Value,
}

/// The program that made a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tool {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The number of the renderer that draws the pages.
    pub renderer: u32,
}

/// Names exactly one pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackReference {
    /// The pack.
    pub id: PackId,
    /// Its version.
    pub version: PackVersion,
    /// Its identity.
    pub manifest_sha256: Sha256Digest,
}
