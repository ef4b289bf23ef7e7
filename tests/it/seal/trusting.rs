//! Who is trusted: anchors, pins, revocation lists, and time.

use jiff::Timestamp;
use rcgen::{
    CertificateParams, CertificateRevocationListParams, CrlDistributionPoint, CrlIssuingDistributionPoint, CrlScope,
    ExtendedKeyUsagePurpose, IsCa, KeyIdMethod, KeyUsagePurpose, RevokedCertParams, SerialNumber, date_time_ymd,
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
    revocation_list_of(issuer, serials, 11, None)
}

/// A list of the first day of `month` with entries of the first day of June.
fn revocation_list_of(issuer: &Authority, serials: &[u64], month: u8, scope: Option<CrlScope>) -> String {
    let revoked = serials.iter().map(|serial| RevokedCertParams {
        serial_number: SerialNumber::from(*serial),
        revocation_time: date_time_ymd(2026, 6, 1),
        reason_code: None,
        invalidity_date: None,
    });
    let params = CertificateRevocationListParams {
        this_update: date_time_ymd(2026, month, 1),
        next_update: date_time_ymd(2026, 12, 1),
        crl_number: SerialNumber::from(u64::from(month)),
        issuing_distribution_point: scope.map(|scope| CrlIssuingDistributionPoint {
            distribution_point: CrlDistributionPoint { uris: vec!["http://example.com/list.crl".to_owned()] },
            scope: Some(scope),
        }),
        revoked_certs: revoked.collect(),
        key_identifier_method: KeyIdMethod::Sha256,
    };
    params.signed_by(issuer).unwrap().pem().unwrap()
}

fn first_of(month: u8) -> Timestamp {
    format!("2026-{month:02}-01T00:00:00Z").parse().unwrap()
}

fn revoked_in_june() -> SignerOutcome {
    SignerOutcome::Undecided(TrustGap::Revoked { since: Some(first_of(6)) })
}

/// What is found where the PEM certificates and lists are given in this order.
#[track_caller]
fn with_lists(file: &[u8], pems: &[&str], lists: &[&str]) -> (Trust, SignerOutcome, Revocation) {
    let mut trust = store(pems);
    lists.iter().for_each(|list| assert_eq!(trust.add_revocation_lists(list.as_bytes()), Ok(1)));
    let finding = judged_at(file, &trust, &now().to_string());
    (finding.trust, finding.outcome, finding.revocation)
}

/// A seal by `issuer` and the signer's certificate in PEM.
fn seal_and_pin(issuer: &Authority) -> (Vec<u8>, String) {
    let pair = authority::key_pair();
    let pin = leaf().signed_by(&pair, issuer).unwrap().pem();
    let key = wid::seal::key::load(format!("{}{pin}", pair.serialize_pem()).as_bytes(), None).unwrap();
    (seal(&key), pin)
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
fn a_pin_that_a_list_names_is_not_believed() {
    let root = authority::root("Root");
    let (file, pin) = seal_and_pin(&root);
    let names = revocation_list(&root, &[5, 77]);
    let other = authority::root("Other").pem();
    let undecided = (Trust::Unknown, revoked_in_june(), Revocation::NotChecked);
    assert_eq!(with_lists(&file, &[&pin], &[&names]), undecided, "no anchor");
    assert_eq!(with_lists(&file, &[&pin, &other], &[&names]), undecided, "no path");
    let checked = Revocation::Checked { issued: first_of(11) };
    assert_eq!(with_lists(&file, &[&pin, &root.pem()], &[&names]), (Trust::Unknown, revoked_in_june(), checked));
}

#[test]
fn a_list_that_cannot_be_checked_proves_nothing_for_a_pin() {
    let root = authority::root("Root");
    let (file, pin) = seal_and_pin(&root);
    let clean = revocation_list(&root, &[5]);
    let passed = |revocation| (Trust::Pinned, SignerOutcome::Passed, revocation);
    assert_eq!(with_lists(&file, &[&pin], &[&clean]), passed(Revocation::NotChecked));
    let checked = Revocation::Checked { issued: first_of(11) };
    assert_eq!(with_lists(&file, &[&pin, &root.pem()], &[&clean]), passed(checked));
    let stranger = revocation_list(&authority::root("Other"), &[77]);
    assert_eq!(with_lists(&file, &[&pin], &[&stranger]), passed(Revocation::NotChecked));
    let (key, own) = authority::self_signed(&rcgen::PKCS_ECDSA_P256_SHA256, &leaf());
    assert_eq!(with_lists(&seal(&key), &[&own], &[&stranger]), passed(Revocation::NotChecked), "self-signed");
}

#[test]
fn the_newest_list_decides_in_any_order() {
    let root = authority::root("Root");
    let (file, _) = seal_and_pin(&root);
    let list = |serials: &[u64], month| revocation_list_of(&root, serials, month, None);
    let newest = Revocation::Checked { issued: first_of(11) };
    let (old, new) = (list(&[5], 10), list(&[5, 77], 11));
    for lists in [[&*old, &*new], [&*new, &*old]] {
        assert_eq!(with_lists(&file, &[&root.pem()], &lists), (Trust::Unknown, revoked_in_june(), newest));
    }
    let (old, new) = (list(&[77], 10), list(&[5], 11));
    for lists in [[&*old, &*new], [&*new, &*old]] {
        let found = with_lists(&file, &[&root.pem()], &lists);
        assert_eq!(found, (Trust::Anchor, SignerOutcome::Passed, newest), "taken off the list");
    }
}

#[test]
fn a_list_about_other_certificates_is_not_counted() {
    let root = authority::root("Root");
    let (file, _) = seal_and_pin(&root);
    let of_authorities = revocation_list_of(&root, &[5], 11, Some(CrlScope::CaCertsOnly));
    let of_users = revocation_list_of(&root, &[5], 10, Some(CrlScope::UserCertsOnly));
    let passed = |revocation| (Trust::Anchor, SignerOutcome::Passed, revocation);
    assert_eq!(with_lists(&file, &[&root.pem()], &[&of_authorities]), passed(Revocation::NotChecked));
    let checked = Revocation::Checked { issued: first_of(10) };
    assert_eq!(with_lists(&file, &[&root.pem()], &[&of_authorities, &of_users]), passed(checked), "date");
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
