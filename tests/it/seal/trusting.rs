//! Who is trusted: anchors, pins, revocation lists, and time.

use jiff::Timestamp;
use rcgen::{
    CertificateParams, CertificateRevocationListParams, ExtendedKeyUsagePurpose, IsCa, KeyIdMethod, KeyUsagePurpose,
    RevokedCertParams, SerialNumber, date_time_ymd,
};
use wid::seal::key::SigningKey;
use wid::seal::pades::sign;
use wid::seal::trust::{ChainFinding, Revocation, TrustError};
use wid::seal::{SignerOutcome, Trust, TrustFault, TrustGap, TrustStore, Verifier, examine};

use super::authority::{self, Authority};
use super::first_revision::Draft;
use super::{now, sealed};

fn seal(key: &SigningKey) -> Vec<u8> {
    sign(&Draft::new().write(), key, now()).unwrap()
}

fn store(pems: &[&str]) -> TrustStore {
    let mut store = TrustStore::new();
    pems.iter().for_each(|pem| assert_eq!(store.add_certificates(pem.as_bytes()), Ok(1)));
    store
}

#[track_caller]
fn judged_at(file: &[u8], store: &TrustStore, at: &str) -> ChainFinding {
    examine(&sealed(file), store, at.parse().unwrap()).unwrap().signer.unwrap().chain
}

#[track_caller]
fn judged(file: &[u8], store: &TrustStore) -> (Trust, SignerOutcome) {
    let finding = judged_at(file, store, &now().to_string());
    (finding.trust, finding.outcome)
}

fn unknown(outcome: SignerOutcome) -> (Trust, SignerOutcome) {
    (Trust::Unknown, outcome)
}

fn leaf() -> CertificateParams {
    let mut params = authority::leaf_parameters("Kwadrant NV");
    params.serial_number = Some(SerialNumber::from(77_u64));
    params
}

fn revocation_list(issuer: &Authority, serials: &[u64]) -> String {
    let revoked = serials.iter().map(|serial| RevokedCertParams {
        serial_number: SerialNumber::from(*serial),
        revocation_time: date_time_ymd(2026, 6, 1),
        reason_code: None,
        invalidity_date: None,
    });
    let params = CertificateRevocationListParams {
        this_update: date_time_ymd(2026, 11, 1),
        next_update: date_time_ymd(2026, 12, 1),
        crl_number: SerialNumber::from(1_u64),
        issuing_distribution_point: None,
        revoked_certs: revoked.collect(),
        key_identifier_method: KeyIdMethod::Sha256,
    };
    params.signed_by(issuer).unwrap().pem().unwrap()
}

#[test]
fn a_chain_leads_to_its_anchor() {
    let root = authority::root("Root");
    let middle = authority::intermediate("Middle", &root);
    let file = seal(&authority::leaf(&leaf(), &middle, &[&root, &middle]));
    let passed = (Trust::Anchor, SignerOutcome::Passed);
    assert_eq!(judged(&file, &store(&[&root.pem()])), passed);
    assert_eq!(judged(&file, &store(&[&middle.pem()])), passed, "an intermediate can be an anchor");
    let other = authority::root("Other");
    assert_eq!(judged(&file, &store(&[&other.pem()])), unknown(SignerOutcome::Undecided(TrustGap::NoPath)));
    assert_eq!(judged(&file, &TrustStore::new()), unknown(SignerOutcome::Undecided(TrustGap::NothingTrusted)));
}

#[test]
fn a_chain_without_its_middle_has_no_path() {
    let root = authority::root("Root");
    let middle = authority::intermediate("Middle", &root);
    let file = seal(&authority::leaf(&leaf(), &middle, &[]));
    assert_eq!(judged(&file, &store(&[&root.pem()])), unknown(SignerOutcome::Undecided(TrustGap::NoPath)));
}

#[test]
fn an_authority_of_the_same_name_signs_nothing() {
    let (root, impostor) = (authority::root("Root"), authority::root("Root"));
    let file = seal(&authority::leaf(&leaf(), &impostor, &[]));
    let chain_signature = SignerOutcome::Failed(TrustFault::ChainSignature);
    assert_eq!(judged(&file, &store(&[&root.pem()])), unknown(chain_signature));
}

#[test]
fn time_counts_for_every_certificate() {
    let mut params = authority::authority_parameters("Root");
    params.not_after = date_time_ymd(2028, 1, 1);
    let root = rcgen::CertifiedIssuer::self_signed(params, authority::key_pair()).unwrap();
    let file = seal(&authority::leaf(&leaf(), &root, &[]));
    let trust = store(&[&root.pem()]);
    let at = |time: &str| judged_at(&file, &trust, time).outcome;
    assert_eq!(at("2027-12-31T00:00:00Z"), SignerOutcome::Passed);
    assert_eq!(at("2028-01-02T00:00:00Z"), SignerOutcome::Undecided(TrustGap::Expired), "the anchor");
    assert_eq!(at("2030-01-02T00:00:00Z"), SignerOutcome::Undecided(TrustGap::Expired), "the signer");
    assert_eq!(at("1960-01-01T00:00:00Z"), SignerOutcome::Undecided(TrustGap::Unsupported));
    let (key, pin) = authority::self_signed(&rcgen::PKCS_ECDSA_P256_SHA256, &leaf());
    let (file, trust) = (seal(&key), store(&[&pin]));
    let at = |time: &str| judged_at(&file, &trust, time).outcome;
    assert_eq!(at("2025-12-31T00:00:00Z"), SignerOutcome::Undecided(TrustGap::NotYetValid));
    assert_eq!(at("2029-12-31T00:00:00Z"), SignerOutcome::Passed);
    assert_eq!(at("2030-01-02T00:00:00Z"), SignerOutcome::Undecided(TrustGap::Expired));
}

#[test]
fn a_pin_is_the_certificate_byte_for_byte() {
    let (key, pin) = authority::self_signed(&rcgen::PKCS_ECDSA_P256_SHA256, &leaf());
    let (_, same_name) = authority::self_signed(&rcgen::PKCS_ECDSA_P256_SHA256, &leaf());
    let file = seal(&key);
    assert_eq!(judged(&file, &store(&[&pin])), (Trust::Pinned, SignerOutcome::Passed));
    assert_eq!(judged(&file, &store(&[&same_name])), unknown(SignerOutcome::Undecided(TrustGap::NoPath)));
    let root = authority::root("Root");
    assert_eq!(judged(&file, &store(&[&root.pem(), &pin])), (Trust::Pinned, SignerOutcome::Passed));
}

#[test]
fn a_pin_is_no_authority() {
    let pair = authority::key_pair();
    let mut params = authority::parameters("Root", vec![KeyUsagePurpose::KeyCertSign]);
    params.is_ca = IsCa::NoCa;
    let no_authority = rcgen::CertifiedIssuer::self_signed(params, pair).unwrap();
    let file = seal(&authority::leaf(&leaf(), &no_authority, &[]));
    let trust = store(&[&no_authority.pem()]);
    assert_eq!(judged(&file, &trust), unknown(SignerOutcome::Undecided(TrustGap::NoPath)));
}

#[test]
fn an_authority_that_may_not_certify_is_refused() {
    let mut params = authority::authority_parameters("Root");
    params.key_usages = vec![KeyUsagePurpose::CrlSign];
    let root = rcgen::CertifiedIssuer::self_signed(params.clone(), authority::key_pair()).unwrap();
    assert_eq!(TrustStore::new().add_certificates(root.pem().as_bytes()), Err(TrustError::AnchorUsage));

    let root = authority::root("Root");
    params.distinguished_name = authority::authority_parameters("Middle").distinguished_name;
    let middle = rcgen::CertifiedIssuer::signed_by(params, authority::key_pair(), &root).unwrap();
    let file = seal(&authority::leaf(&leaf(), &middle, &[&middle]));
    assert_eq!(judged(&file, &store(&[&root.pem()])), unknown(SignerOutcome::Failed(TrustFault::KeyUsage)));
}

#[test]
fn constraints_of_an_authority_are_kept() {
    let mut params = authority::authority_parameters("Root");
    params.is_ca = IsCa::Ca(rcgen::BasicConstraints::Constrained(0));
    let root = rcgen::CertifiedIssuer::self_signed(params.clone(), authority::key_pair()).unwrap();
    params.distinguished_name = authority::authority_parameters("Middle").distinguished_name;
    let middle = rcgen::CertifiedIssuer::signed_by(params, authority::key_pair(), &root).unwrap();
    let lowest = authority::intermediate("Lowest", &middle);
    let file = seal(&authority::leaf(&leaf(), &lowest, &[&lowest, &middle]));
    assert_eq!(judged(&file, &store(&[&root.pem()])), unknown(SignerOutcome::Failed(TrustFault::Constraint)));
}

#[test]
fn a_server_certificate_seals_nothing() {
    let root = authority::root("Root");
    let mut params = leaf();
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::OcspSigning];
    let key = authority::leaf(&params, &root, &[]);
    assert!(sign(&Draft::new().write(), &key, now()).is_err());
    params.extended_key_usages.push(ExtendedKeyUsagePurpose::EmailProtection);
    let file = seal(&authority::leaf(&params, &root, &[]));
    assert_eq!(judged(&file, &store(&[&root.pem()])), (Trust::Anchor, SignerOutcome::Passed));
}

#[test]
fn revocation_lists_are_looked_at() {
    let root = authority::root("Root");
    let file = seal(&authority::leaf(&leaf(), &root, &[]));
    let judged_with = |list: &str| {
        let mut trust = store(&[&root.pem()]);
        assert_eq!(trust.add_revocation_lists(list.as_bytes()), Ok(1));
        assert_eq!(trust.newest_revocation_list(), Some("2026-11-01T00:00:00Z".parse().unwrap()));
        let finding = judged_at(&file, &trust, &now().to_string());
        (finding.outcome, finding.revocation)
    };
    let time = |text: &str| -> Timestamp { text.parse().unwrap() };
    let checked = Revocation::Checked { issued: time("2026-11-01T00:00:00Z") };
    let revoked = SignerOutcome::Undecided(TrustGap::Revoked { since: Some(time("2026-06-01T00:00:00Z")) });
    assert_eq!(judged_with(&revocation_list(&root, &[5])), (SignerOutcome::Passed, checked));
    assert_eq!(judged_with(&revocation_list(&root, &[5, 77])), (revoked, checked));
    let impostor = revocation_list(&authority::root("Root"), &[77]);
    assert_eq!(judged_with(&impostor).0, SignerOutcome::Undecided(TrustGap::RevocationList));
    let stranger = revocation_list(&authority::root("Other"), &[77]);
    assert_eq!(judged_with(&stranger), (SignerOutcome::Passed, Revocation::NotChecked));
}

#[test]
fn files_without_certificates_are_refused() {
    let mut trust = TrustStore::new();
    assert_eq!(trust.add_certificates(b"nothing"), Err(TrustError::Format));
    assert_eq!(trust.add_certificates(b"\x30\x03\x02\x01\x01"), Err(TrustError::Certificate));
    assert_eq!(trust.add_revocation_lists(b"\x30\x03\x02\x01\x01"), Err(TrustError::RevocationList));
    assert!(trust.is_empty());
}

#[test]
fn what_was_judged_once_is_judged_the_same_again() {
    let root = authority::root("Root");
    let files = ["A NV", "B NV"].map(|name| seal(&authority::leaf(&authority::leaf_parameters(name), &root, &[])));
    let trust = store(&[&root.pem()]);
    let verifier = Verifier::new(&trust, now());
    for file in files.iter().chain(&files) {
        assert_eq!(verifier.examine(&sealed(file)), examine(&sealed(file), &trust, now()));
    }
}
