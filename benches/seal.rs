//! How long it takes to seal a report and to examine one, beside the floor that cryptography sets.
//!
//! `WID_BENCH_REPORT=draft.pdf` takes an unsealed report instead of the small one that is made here.

#![allow(clippy::unwrap_used, reason = "a bench that cannot be set up has to stop")]

#[path = "../tests/it/seal/authority.rs"]
#[allow(dead_code)]
mod authority;
#[path = "../tests/it/seal/first_revision.rs"]
#[allow(dead_code)]
mod first_revision;

use std::sync::LazyLock;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _, UnparsedPublicKey,
};
use divan::Bencher;
use jiff::Timestamp;
use wid::seal::key::SigningKey;
use wid::seal::pades::sign;
use wid::seal::{Classification, Limits, Report, TrustStore, Verifier, classify};
use wid::value::Sha256Digest;

struct Case {
    draft: Vec<u8>,
    key: SigningKey,
    file: Vec<u8>,
    trust: TrustStore,
}

/// A report of about 100 kB with 900 small objects, sealed with a chain of three.
static CASE: LazyLock<Case> = LazyLock::new(|| {
    let draft = match std::env::var("WID_BENCH_REPORT") {
        Ok(path) => std::fs::read(path).unwrap(),
        Err(_) => small_draft(),
    };
    let root = authority::root("Root");
    let middle = authority::intermediate("Middle", &root);
    let key = authority::leaf(&authority::leaf_parameters("Kwadrant NV"), &middle, &[&middle]);
    let file = sign(&draft, &key, now()).unwrap();
    let mut trust = TrustStore::new();
    trust.add_certificates(root.pem().as_bytes()).unwrap();
    Case { draft, key, file, trust }
});

fn small_draft() -> Vec<u8> {
    let page = "0 1 2 3 4 5 6 7 8 9 ".repeat(2_000);
    let mut draft = first_revision::Draft::with_page(&page);
    for number in 0..900 {
        draft = draft.push(&format!("<</Type/StructElem/S/P/P 10 0 R/Pg 3 0 R/K[{number}]/Alt(some text)>>"));
    }
    draft.write()
}

fn now() -> Timestamp {
    "2026-11-24T10:00:00Z".parse().unwrap()
}

fn sealed(file: &[u8]) -> Report<'_> {
    match classify(file, &Limits::default()) {
        Classification::Sealed(report) => report,
        other => unreachable!("{other:?}"),
    }
}

fn main() {
    divan::main();
}

#[divan::bench]
fn floor_of_one_signature(bencher: Bencher<'_, '_>) {
    let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
    let signature = pair.sign(&SystemRandom::new(), b"message").unwrap();
    let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, pair.public_key().as_ref());
    bencher.bench(|| (Sha256Digest::of(&CASE.file), key.verify(b"message", signature.as_ref()).is_ok()));
}

#[divan::bench]
fn read_shape(bencher: Bencher<'_, '_>) {
    bencher.bench(|| sealed(&CASE.file));
}

#[divan::bench]
fn verify_with_known_chain(bencher: Bencher<'_, '_>) {
    let verifier = Verifier::new(&CASE.trust, now());
    bencher.bench(|| verifier.examine(&sealed(&CASE.file)));
}

#[divan::bench]
fn verify_with_new_chain(bencher: Bencher<'_, '_>) {
    bencher.bench(|| Verifier::new(&CASE.trust, now()).examine(&sealed(&CASE.file)));
}

#[divan::bench]
fn seal(bencher: Bencher<'_, '_>) {
    bencher.bench(|| sign(&CASE.draft, &CASE.key, now()));
}
