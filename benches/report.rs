//! The targets of speed and size, measured on example B in English: score, draw, issue, verify.
//!
//! `cargo bench --bench report`; page count and size of the file are printed first. docs/PERFORMANCE.md keeps the figures.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _, UnparsedPublicKey,
};
use divan::Bencher;
use jiff::Timestamp;
use wid::domain::assessment::Assessment;
use wid::domain::criteria::Pack;
use wid::domain::scoring::{AssuranceInput, score};
use wid::domain::statement::Statement;
use wid::seal::TrustStore;
use wid::seal::key::issuing::new_self_signed;
use wid::seal::key::{SigningKey, load};
use wid::value::date::day_of;
use wid::value::{Language, Sha256Digest};
use wid::workflow::demo::example;
use wid::workflow::issue::{Issued, issue};
use wid::workflow::report;
use wid::workflow::shelf::Shelf;
use wid::workflow::verify::{CheckCode, Options, Verdict, Verifier};

/// Example B, its key and its report.
struct Case {
    shelf: Shelf,
    assessment: Assessment,
    key: SigningKey,
    trust: TrustStore,
    issued: Issued,
}

impl Case {
    fn pack(&self) -> &Pack {
        self.shelf.newest("be-wid").expect("the pack is compiled in")
    }

    fn statement(&self) -> &Statement {
        &self.issued.statement
    }

    fn verifier(&self, skip: &[CheckCode]) -> Verifier<'_> {
        let options = Options { skip: BTreeSet::from_iter(skip.iter().copied()), ..Options::default() };
        Verifier::new(&self.trust, &self.shelf, now(), options)
    }
}

static CASE: LazyLock<Case> = LazyLock::new(|| {
    let shelf = Shelf::compiled_in();
    let pack = shelf.newest("be-wid").expect("the pack is compiled in");
    let assessment = documented(example(pack, day_of(now())).assessment);
    let made = new_self_signed("Kwadrant NV", assessment.company.enterprise_number.as_ref(), now()).expect("a key");
    let key = load(&made.to_pkcs12(None).expect("a key file"), None).expect("the same key");
    let mut trust = TrustStore::new();
    trust.add_certificates(made.certificate()).expect("a certificate");
    let issued = issue(pack, &assessment, Language::En, &key, now()).expect("a report");
    Case { shelf, assessment, key, trust, issued }
});

/// Records complete evidence wherever a document is named, as `wid evidence add` does.
fn documented(mut assessment: Assessment) -> Assessment {
    for entry in assessment.answers.values_mut().flat_map(|answer| &mut answer.evidence) {
        entry.size = Some(1_000);
        entry.sha256 = Some(Sha256Digest::of(entry.title.as_bytes()));
    }
    assessment
}

fn now() -> Timestamp {
    "2026-11-24T10:00:00Z".parse().expect("a moment")
}

#[allow(clippy::disallowed_macros, reason = "a bench speaks to whoever runs it")]
fn main() {
    let case = &*CASE;
    let verification = case.verifier(&[]).verify(&case.issued.bytes).expect("a PDF");
    assert_eq!(verification.verdict, Verdict::Valid, "{verification:?}");
    let drawn = report::make(case.statement(), case.pack()).expect("pages");
    println!(
        "example B in English: {} pages, {} bytes, {} of them before the seal",
        case.issued.pages,
        case.issued.bytes.len(),
        drawn.bytes.len()
    );
    divan::main();
}

/// No target of its own; part of issuing and verifying.
#[divan::bench]
fn score_the_answers() -> bool {
    score(&CASE.pack().structure, &CASE.assessment, AssuranceInput::Computed).is_ok()
}

/// No target of its own; nearly all of issuing, and of verifying with pages.
#[divan::bench]
fn draw_the_pages() -> usize {
    report::make(CASE.statement(), CASE.pack()).map_or(0, |made| made.bytes.len())
}

/// Target: 10 ms.
#[divan::bench]
fn issue_score_draw_and_seal() -> usize {
    issue(CASE.pack(), &CASE.assessment, Language::En, &CASE.key, now()).map_or(0, |issued| issued.bytes.len())
}

/// The least that verifying costs: SHA-256 of the file and the verification of one signature.
#[divan::bench]
fn floor_of_verifying(bencher: Bencher<'_, '_>) {
    let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).expect("a key");
    let signature = pair.sign(&SystemRandom::new(), b"message").expect("a signature");
    let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, pair.public_key().as_ref());
    bencher.bench(|| (Sha256Digest::of(&CASE.issued.bytes), key.verify(b"message", signature.as_ref()).is_ok()));
}

/// Target: twice the floor. As in a batch: criteria and chain were seen before.
#[divan::bench]
fn verify_without_pages(bencher: Bencher<'_, '_>) {
    let verifier = CASE.verifier(&[CheckCode::Pages]);
    bencher.bench(|| verifier.verify(&CASE.issued.bytes));
}

/// Target: 5 ms.
#[divan::bench]
fn verify_with_pages(bencher: Bencher<'_, '_>) {
    let verifier = CASE.verifier(&[]);
    bencher.bench(|| verifier.verify(&CASE.issued.bytes));
}
