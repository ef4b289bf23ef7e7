//! Everything that a report is made of, and ways to make one that should not exist.

use std::sync::OnceLock;

use jiff::Timestamp;
use rcgen::{CertificateParams, DnType, PKCS_ECDSA_P256_SHA256};
use wid::domain::assessment::Assessment;
use wid::domain::criteria::{Pack, PackFiles};
use wid::domain::statement::{Occasion, Statement};
use wid::seal::TrustStore;
use wid::seal::key::{Signer, SigningKey};
use wid::seal::pades;
use wid::value::date::day_of;
use wid::value::{Language, Sha256Digest};
use wid::workflow::demo::{Example, example};
use wid::workflow::issue::{issue, this_tool};
use wid::workflow::report;
use wid::workflow::shelf::Shelf;

use super::english;
use crate::seal::authority;

/// The enterprise number of the example company.
pub const NUMBER: &str = "NTRBE-0123456749";

/// When everything is issued, sealed and verified unless a test says otherwise.
pub fn now() -> Timestamp {
    "2026-11-24T10:00:00Z".parse().unwrap()
}

pub fn shelf() -> &'static Shelf {
    static SHELF: OnceLock<Shelf> = OnceLock::new();
    SHELF.get_or_init(Shelf::compiled_in)
}

pub fn pack() -> &'static Pack {
    shelf().newest("be-wid").unwrap()
}

/// The fields of a signer's certificate, with or without organizationIdentifier.
pub fn holder(name: &str, number: Option<&str>) -> CertificateParams {
    let mut params = authority::leaf_parameters(name);
    if let Some(number) = number {
        params.distinguished_name.push(DnType::CustomDnType(vec![2, 5, 4, 97]), number);
    }
    params
}

/// A key with a self-signed certificate, and a store that trusts exactly that certificate.
pub fn pinned_key(params: &CertificateParams) -> (SigningKey, TrustStore) {
    let (key, certificate) = authority::self_signed(&PKCS_ECDSA_P256_SHA256, params);
    (key, store(&certificate))
}

pub fn store(pem: &str) -> TrustStore {
    let mut store = TrustStore::new();
    store.add_certificates(pem.as_bytes()).unwrap();
    store
}

fn company() -> &'static (SigningKey, TrustStore) {
    static COMPANY: OnceLock<(SigningKey, TrustStore)> = OnceLock::new();
    COMPANY.get_or_init(|| pinned_key(&holder("Kwadrant NV", Some(NUMBER))))
}

/// The key of the example company.
pub fn key() -> &'static SigningKey {
    &company().0
}

/// Who trusts the certificate of the example company.
pub fn trusted() -> &'static TrustStore {
    &company().1
}

/// The example company on the day of [`now`].
pub fn example_today() -> &'static Example {
    static EXAMPLE: OnceLock<Example> = OnceLock::new();
    EXAMPLE.get_or_init(|| example(pack(), day_of(now())))
}

/// The answers of the example company, every document recorded with size and digest.
pub fn assessment() -> Assessment {
    let mut assessment = example_today().assessment.clone();
    let mut documents = example_today().documents.iter();
    for entry in assessment.answers.values_mut().flat_map(|answer| &mut answer.evidence) {
        let Some(document) = documents.next() else { continue };
        entry.size = i64::try_from(document.text(english()).len()).ok();
        entry.sha256 = Some(Sha256Digest::of(document.text(english()).as_bytes()));
    }
    assessment
}

/// Issues a report of the example company, by the way that every company takes.
pub fn issued_with(key: &SigningKey) -> Vec<u8> {
    issue(pack(), &assessment(), Language::En, key, now()).unwrap().bytes
}

/// Seals the report of the example company with a key that `issue` may refuse.
pub fn sealed_with(key: &SigningKey) -> Vec<u8> {
    let mut statement = declared(|_| ());
    statement.signer = Some(key.certificates().facts().unwrap().spki_sha256);
    pades::sign(&drawn(&statement), key, now()).unwrap()
}

/// One report of the example company that nobody tampered with.
pub fn genuine() -> &'static [u8] {
    static REPORT: OnceLock<Vec<u8>> = OnceLock::new();
    REPORT.get_or_init(|| issued_with(key()))
}

/// Declares what `edit` makes of the example, without asking whether it may be issued.
pub fn declared(edit: impl FnOnce(&mut Assessment)) -> Statement {
    declared_on(pack(), edit)
}

/// Like [`declared`], by the criteria of another pack.
pub fn declared_on(pack: &Pack, edit: impl FnOnce(&mut Assessment)) -> Statement {
    let mut assessment = assessment();
    edit(&mut assessment);
    let signer = Some(key().certificates().facts().unwrap().spki_sha256);
    let occasion = Occasion { tool: this_tool(), language: Language::En, issued: now(), signer };
    Statement::declare(pack, &assessment, occasion).unwrap()
}

/// Draws the pages that follow from a statement.
pub fn drawn(statement: &Statement) -> Vec<u8> {
    report::make(statement, pack()).unwrap().bytes
}

/// Draws a statement, whatever it says, and seals it at the moment that it names.
pub fn sealed(statement: &Statement) -> Vec<u8> {
    pades::sign(&drawn(statement), key(), statement.issued).unwrap()
}

/// Seals a first revision at [`now`], as the company itself could.
pub fn resealed(revision1: &[u8]) -> Vec<u8> {
    pades::sign(revision1, key(), now()).unwrap()
}

/// The files of the compiled-in pack as another version of it, with more edits.
pub fn other_files(version: &str, edit: impl FnOnce(&mut PackFiles)) -> PackFiles {
    let mut files = pack().files.clone();
    let pack_toml = files.get_mut("pack.toml").unwrap();
    *pack_toml = pack_toml.replacen("\"1.0.0\"", &format!("\"{version}\""), 1);
    edit(&mut files);
    files
}
