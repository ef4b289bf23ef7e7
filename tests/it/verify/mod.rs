//! Verification of whole reports: each attack and each breach is a file made by a recipe, with the verdict that it must get.
//!
//! [`forge`] issues, draws and seals what an attacker or a careless signer would; [`stitches`] changes what lies inside a first
//! revision before it is sealed. docs/TRUST.md names the tests of this folder; `trust_document` holds it to that.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in tests, a panic is how a failure is told")]

mod attachments;
mod evidence;
mod files;
pub mod forge;
mod output;
mod overlays;
mod properties;
mod rules;
mod score_and_pages;
mod signer;
mod stitches;
mod time;
mod trust_document;

use wid::seal::TrustStore;
use wid::value::Language;
use wid::value::wording::{Topic, Wording, built_in};
use wid::workflow::verify::{CheckCode, Options, Outcome, Verdict, Verification, Verifier};

use forge::{now, shelf, trusted};

/// A change of the JSON inside a report.
type Edit = fn(&mut serde_json::Value);

/// Verifies with the packs that are compiled in, at the moment of issue.
fn verified_with(file: &[u8], trust: &TrustStore, options: Options) -> Verification {
    Verifier::new(trust, shelf(), now(), options).verify(file).unwrap()
}

/// Verifies as somebody does who pinned the signer's certificate.
fn verified(file: &[u8]) -> Verification {
    verified_with(file, trusted(), Options::default())
}

/// Like [`verified`], with the pages left out, for files whose pages were not drawn anew.
fn verified_without_pages(file: &[u8]) -> Verification {
    verified_with(file, trusted(), Options { skip: [CheckCode::Pages].into(), ..Options::default() })
}

/// Asserts the verdict, its reason, and how one check ended; gives the sentence of that check.
#[track_caller]
fn assert_verdict(found: &Verification, verdict: Verdict, check: CheckCode, outcome: Outcome) -> String {
    let reason = found.reason.map(|reason| reason.code());
    let told = found.check(check).unwrap_or_else(|| panic!("{} was not made: {found:#?}", check.code()));
    assert_eq!((found.verdict, told.outcome), (verdict, outcome), "{found:#?}");
    let reason_expected = (verdict != Verdict::Valid).then(|| check.code());
    assert_eq!(reason, reason_expected, "{found:#?}");
    told.sentence(english())
}

/// Gives the words that the tests compare with.
fn english() -> &'static Wording {
    built_in(Topic::Tool, Language::En)
}

#[track_caller]
fn assert_failed(found: &Verification, verdict: Verdict, check: CheckCode, part: &str) {
    let detail = assert_verdict(found, verdict, check, Outcome::Failed);
    assert!(detail.contains(part), "{detail:?} does not say {part:?}");
}

#[track_caller]
fn assert_undecided(found: &Verification, check: CheckCode, part: &str) {
    let detail = assert_verdict(found, Verdict::Undecided, check, Outcome::Undecided);
    assert!(detail.contains(part), "{detail:?} does not say {part:?}");
}

#[track_caller]
fn assert_valid(found: &Verification) {
    assert_eq!(found.verdict, Verdict::Valid, "{found:#?}");
    assert_eq!(found.reason, None);
}

/// Asserts that a check passed, whatever the verdict.
#[track_caller]
fn assert_passed(found: &Verification, check: CheckCode) {
    assert_eq!(found.check(check).map(|check| check.outcome), Some(Outcome::Passed), "{found:#?}");
}
