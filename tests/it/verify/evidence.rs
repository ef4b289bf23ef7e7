//! The documents: `evidence`.

use std::collections::BTreeSet;

use wid::value::Sha256Digest;
use wid::workflow::verify::{CheckCode, Options, Outcome, Verification};

use super::forge::{declared, example_today, genuine, sealed, trusted};
use super::{assert_undecided, assert_valid, english, verified, verified_with};

fn all() -> BTreeSet<Sha256Digest> {
    example_today().documents.iter().map(|document| Sha256Digest::of(document.text(english()).as_bytes())).collect()
}

fn with_at_hand(file: &[u8], at_hand: BTreeSet<Sha256Digest>) -> Verification {
    verified_with(file, trusted(), Options { evidence: Some(at_hand), ..Options::default() })
}

#[test]
fn documents_that_are_all_at_hand_pass() {
    let found = with_at_hand(genuine(), all());
    assert_valid(&found);
    assert_eq!(found.check(CheckCode::Evidence).unwrap().outcome, Outcome::Passed);
    assert_eq!(verified(genuine()).check(CheckCode::Evidence).unwrap().outcome, Outcome::NotChecked);
}

/// A document that is missing or was changed has a digest that is not at hand.
#[test]
fn a_document_that_is_not_at_hand_is_undecided_and_named() {
    let document = &example_today().documents[3];
    let mut at_hand = all();
    assert!(at_hand.remove(&Sha256Digest::of(document.text(english()).as_bytes())));
    at_hand.insert(Sha256Digest::of(format!("{} ", document.text(english())).as_bytes()));
    let found = with_at_hand(genuine(), at_hand);
    assert_undecided(&found, CheckCode::Evidence, &document.title);
    assert!(found.summary.unwrap().level.is_some(), "the level follows from what was declared");
    assert_undecided(&with_at_hand(genuine(), BTreeSet::new()), CheckCode::Evidence, "28 of 28");
}

/// A document without a digest was never recorded, so that there is nothing to compare; that is said.
#[test]
fn a_document_without_a_digest_is_told() {
    let statement = declared(|it| {
        let mut entries = it.answers.values_mut().flat_map(|answer| &mut answer.evidence);
        entries.next().unwrap().sha256 = None;
    });
    let found = with_at_hand(&sealed(&statement), all());
    assert_valid(&found);
    let told = found.check(CheckCode::Evidence).unwrap().sentence(english());
    assert!(told.contains("1 was declared without a digest"), "{told}");
}
