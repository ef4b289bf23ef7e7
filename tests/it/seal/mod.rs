//! The seal: sealing and verifying small reports, attacks by recipe, keys, trust.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests may fail as tests do")]

mod attacks;
pub(crate) mod authority;
pub(crate) mod first_revision;
mod keys;
mod mutations;
mod sealing;
pub(crate) mod surgery;
mod trusting;

use jiff::Timestamp;
use wid::seal::{Classification, Integrity, Limits, Report, SealFindings, TrustStore, classify, examine};

/// When the reports of these tests are sealed and verified.
fn now() -> Timestamp {
    "2026-11-24T10:00:00Z".parse().unwrap()
}

#[track_caller]
fn sealed(file: &[u8]) -> Report<'_> {
    match classify(file, &Limits::default()) {
        Classification::Sealed(report) => report,
        other => panic!("not a sealed report: {other:?}"),
    }
}

#[track_caller]
fn findings(file: &[u8], trust: &TrustStore) -> SealFindings {
    examine(&sealed(file), trust, now()).unwrap()
}

/// The code of the first defect of shape or integrity, if there is one.
fn defect(file: &[u8]) -> Option<&'static str> {
    match classify(file, &Limits::default()) {
        Classification::Sealed(report) => match examine(&report, &TrustStore::new(), now()).unwrap().integrity {
            Integrity::Holds => None,
            Integrity::Broken(defect) => Some(defect.code()),
        },
        Classification::Broken(broken) => Some(broken.defect.code()),
        Classification::Draft(_) => Some("no-seal"),
        Classification::NotAReport => Some("not-a-report"),
        Classification::Unreadable => Some("unreadable"),
    }
}
