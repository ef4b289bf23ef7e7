//! Verification: runs every check on a file that somebody sent, and makes the verdict. Source: docs/TRUST.md, Checks.
//!
//! A [`Verifier`] holds what is trusted and at hand, and takes one file after the other; threads can share it. It needs no network,
//! writes nothing, and what a file holds is never trusted.

mod checks;
mod criteria;
mod json;
mod sentences;
mod verdict;

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::Value;

pub use json::{CSV_HEADER, FORMAT, to_csv, to_json};
pub use sentences::headline;
pub use verdict::{
    Check, CheckCode, NotAReport, Outcome, OverlayLevel, Reason, SignerSummary, Summary, Verdict, Verification,
};

use self::checks::Examination;
use self::criteria::{CriteriaCache, OpenedCriteria};
use super::shelf::Shelf;
use crate::domain::criteria::Pack;
use crate::domain::statement::{self, Statement, format_of, pack_references};
use crate::seal::{self, Classification, Limits, Report, TrustStore};
use crate::value::{Message, Said, Sha256Digest, canonical};

/// Something that must have been checked for a report to be valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Requirement {
    /// A timestamp that holds.
    Timestamp,
    /// A revocation list of the signer's issuer.
    Revocation,
}

/// How files are verified.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The checks that are left out.
    pub skip: BTreeSet<CheckCode>,
    /// What must have been checked.
    pub require: BTreeSet<Requirement>,
    /// The digests of the documents at hand, where evidence is to be looked for.
    pub evidence: Option<BTreeSet<Sha256Digest>>,
    /// The bounds of what is read.
    pub limits: Limits,
}

/// The file is no PDF, or cannot be read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct Unreadable;

impl Said for Unreadable {
    fn message(&self) -> Message {
        Message::new("unreadable")
    }
}

/// Verifies files against one set of anchors, pins and packs at one time.
#[derive(Debug)]
pub struct Verifier<'v> {
    seals: seal::Verifier<'v>,
    trust: &'v TrustStore,
    shelf: &'v Shelf,
    at: Timestamp,
    options: Options,
    criteria: CriteriaCache,
}

/// What a sealed report declares.
#[derive(Debug, Clone)]
pub struct Declared {
    /// The statement.
    pub statement: Statement,
    /// The criteria: those at hand where they are published, else those that lie in the report.
    pub pack: Pack,
    /// The digest of the statement's bytes.
    pub digest: Sha256Digest,
}

impl<'v> Verifier<'v> {
    /// Makes a verifier that trusts `trust`, knows the packs of `shelf`, and takes `at` as the time.
    pub fn new(trust: &'v TrustStore, shelf: &'v Shelf, at: Timestamp, options: Options) -> Self {
        Self { seals: seal::Verifier::new(trust, at), trust, shelf, at, options, criteria: CriteriaCache::default() }
    }

    /// Verifies one file.
    ///
    /// # Errors
    /// [`Unreadable`] where it is no PDF.
    pub fn verify(&self, file: &[u8]) -> Result<Verification, Unreadable> {
        match seal::classify(file, &self.options.limits) {
            Classification::Unreadable => Err(Unreadable),
            Classification::NotAReport => Ok(Verification::not_a_report(NotAReport::NoStatement)),
            Classification::Draft(report) => Ok(Verification::not_a_report(unsealed(&report))),
            Classification::Broken(broken) => {
                let digest = Sha256Digest::of(&broken.statement);
                // A newer format may have another shape.
                let value: Value = serde_json::from_slice(&broken.statement).unwrap_or_default();
                if let Some(format) = format_of(&value).filter(|format| is_newer(format)) {
                    return Ok(checks::of_unknown_format(digest, format, None));
                }
                Ok(Verification::broken(digest, broken.defect.code(), broken.defect.message()))
            }
            Classification::Sealed(report) => Ok(self.sealed(&report)),
        }
    }

    /// Gives what a sealed report declares, with the criteria that it was declared under; worth as much as its verdict.
    pub fn declared(&self, file: &[u8]) -> Option<Declared> {
        let Classification::Sealed(report) = seal::classify(file, &self.options.limits) else { return None };
        let bytes = report.inflate_statement().ok()?;
        let value = canonical::parse(&bytes).ok()?;
        let criteria = self.criteria.open(&report, self.shelf);
        let OpenedCriteria::Packs(packs) = &*criteria else { return None };
        let pack = packs.pack.clone();
        let statement = statement::read(&value, &pack).ok()?;
        Some(Declared { statement, pack, digest: Sha256Digest::of(&bytes) })
    }

    fn sealed(&self, report: &Report<'_>) -> Verification {
        let statement = match report.inflate_statement() {
            Ok(bytes) => bytes,
            Err(defect) => return Verification::broken(Sha256Digest::of(b""), defect.code(), defect.message()),
        };
        let digest = Sha256Digest::of(&statement);
        let value = match canonical::parse(&statement) {
            Ok(value) => value,
            Err(error) => {
                let detail = Message::new("shape-of-statement").with("problem", error.message());
                return Verification::broken(digest, "statement-form", detail);
            }
        };
        let Some(findings) = self.seals.examine(report) else {
            return Verification::not_a_report(NotAReport::NoSeal);
        };
        match format_of(&value) {
            Some(crate::domain::statement::FORMAT) => {}
            Some(other) if is_newer(other) => return checks::of_unknown_format(digest, other, Some(&findings)),
            _ => return Verification::broken(digest, "statement-format", Message::new("shape-statement-format")),
        }
        let criteria = self.criteria.open(report, self.shelf);
        let references = pack_references(&value);
        let examination = Examination {
            verifier: self,
            report,
            value: &value,
            digest,
            findings: &findings,
            criteria: &criteria,
            references: &references,
        };
        examination.run()
    }
}

/// Whether a format is a statement's, of a number that this program does not know.
fn is_newer(format: &str) -> bool {
    let number = format.strip_prefix("wid-statement/").and_then(|number| number.parse::<u32>().ok());
    number.is_some() && format != crate::domain::statement::FORMAT
}

/// Tells a draft from a report whose seal is not there.
fn unsealed(report: &Report<'_>) -> NotAReport {
    let value: Option<Value> = report.inflate_statement().ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
    match value.is_some_and(|value| value.get("signer").is_some()) {
        true => NotAReport::NoSeal,
        false => NotAReport::Draft,
    }
}
