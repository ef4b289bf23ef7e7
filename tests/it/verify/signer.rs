//! Who sealed it: `signer` and `subject`.

use rcgen::{
    CertificateRevocationListParams, CertifiedIssuer, KeyIdMethod, KeyUsagePurpose, RevokedCertParams, SerialNumber,
    date_time_ymd,
};
use wid::seal::key::SigningKey;
use wid::seal::{Trust, TrustStore, pades};
use wid::workflow::verify::{CheckCode, Options, Outcome, Requirement, Verdict, Verification, Verifier};

use super::forge::{
    NUMBER, declared, drawn, genuine, holder, issued_with, now, pinned_key, resealed, sealed_with, shelf, store,
};
use super::stitches::{Inside, with_edited};
use super::{assert_failed, assert_undecided, assert_valid, english, verified, verified_with, verified_without_pages};
use crate::seal::authority::{self, Authority};

fn with_trust(file: &[u8], trust: &TrustStore) -> Verification {
    verified_with(file, trust, Options::default())
}

fn at(file: &[u8], trust: &TrustStore, moment: &str) -> Verification {
    Verifier::new(trust, shelf(), moment.parse().unwrap(), Options::default()).verify(file).unwrap()
}

/// A key of Kwadrant NV whose certificate comes from `issuer`.
fn certified(issuer: &Authority, number: Option<&str>, above: &[&Authority]) -> SigningKey {
    let mut params = holder("Kwadrant NV", number);
    params.serial_number = Some(SerialNumber::from(77_u64));
    authority::leaf(&params, issuer, above)
}

/// The seal is made with a key that the statement does not name, by somebody who is trusted.
#[test]
fn a_seal_of_another_key_is_wrong() {
    let (other, trust) = pinned_key(&holder("Kwadrant NV", Some(NUMBER)));
    let file = pades::sign(&drawn(&declared(|_| ())), &other, now()).unwrap();
    let found = with_trust(&file, &trust);
    assert_failed(&found, Verdict::Wrong, CheckCode::Signer, "(another-key)");
    let level = found.summary.unwrap().level;
    assert_eq!(level, None);
}

#[test]
fn a_sealed_statement_without_a_signer_is_wrong() {
    let file = resealed(&with_edited(Inside::Statement, |value| {
        value.as_object_mut().unwrap().remove("signer").unwrap();
    }));
    assert_failed(&verified_without_pages(&file), Verdict::Wrong, CheckCode::Signer, "(no-signer)");
}

#[test]
fn without_anybody_to_trust_the_signer_is_undecided() {
    let found = with_trust(genuine(), &TrustStore::new());
    assert_undecided(&found, CheckCode::Signer, "--trust");
    assert!(found.summary.unwrap().level.unwrap().is_some(), "the level holds, whoever sealed it");
    let (_, somebody_else) = pinned_key(&holder("Kwadrant NV", Some(NUMBER)));
    assert_undecided(&with_trust(genuine(), &somebody_else), CheckCode::Signer, "(no-path)");
}

#[test]
fn a_chain_that_leads_to_an_anchor_is_valid() {
    let (root, other) = (authority::root("Root"), authority::root("Other"));
    let middle = authority::intermediate("Middle", &root);
    let file = issued_with(&certified(&middle, Some(NUMBER), &[&middle]));
    let found = with_trust(&file, &store(&root.pem()));
    assert_valid(&found);
    assert_eq!(found.summary.unwrap().signer.unwrap().trust, Trust::Anchor);
    assert_undecided(&with_trust(&file, &store(&other.pem())), CheckCode::Signer, "(no-path)");
}

#[test]
fn a_chain_whose_signature_does_not_hold_is_wrong() {
    let (root, impostor) = (authority::root("Root"), authority::root("Root"));
    let file = issued_with(&certified(&impostor, Some(NUMBER), &[]));
    assert_failed(&with_trust(&file, &store(&root.pem())), Verdict::Wrong, CheckCode::Signer, "(chain-signature)");
}

#[test]
fn a_chain_through_a_certificate_that_may_not_certify_is_wrong() {
    let root = authority::root("Root");
    let mut params = authority::authority_parameters("Middle");
    params.key_usages = vec![KeyUsagePurpose::CrlSign];
    let middle = CertifiedIssuer::signed_by(params, authority::key_pair(), &root).unwrap();
    let file = issued_with(&certified(&middle, Some(NUMBER), &[&middle]));
    assert_failed(&with_trust(&file, &store(&root.pem())), Verdict::Wrong, CheckCode::Signer, "(key-usage)");
}

/// Nothing proves that the seal is older than the end of the certificate.
#[test]
fn a_certificate_out_of_time_is_undecided() {
    let mut params = holder("Kwadrant NV", Some(NUMBER));
    params.not_after = date_time_ymd(2027, 1, 1);
    let (key, trust) = pinned_key(&params);
    let file = issued_with(&key);
    assert_valid(&at(&file, &trust, "2026-12-31T23:59:59Z"));
    assert_undecided(&at(&file, &trust, "2027-01-02T00:00:00Z"), CheckCode::Signer, "(expired)");
    assert_undecided(&at(&file, &trust, "2025-12-31T00:00:00Z"), CheckCode::Signer, "(not-yet-valid)");
    let root = authority::root("Root");
    let file = issued_with(&authority::leaf(&params, &root, &[]));
    assert_undecided(&at(&file, &store(&root.pem()), "2027-01-02T00:00:00Z"), CheckCode::Signer, "(expired)");
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

/// No timestamp proves that the seal is older than the revocation, so that it cannot be decided.
#[test]
fn a_revoked_certificate_is_undecided() {
    let root = authority::root("Root");
    let file = issued_with(&certified(&root, Some(NUMBER), &[]));
    let with_list = |serials: &[u64]| {
        let mut trust = store(&root.pem());
        trust.add_revocation_lists(revocation_list(&root, serials).as_bytes()).unwrap();
        let options = Options { require: [Requirement::Revocation].into(), ..Options::default() };
        verified_with(&file, &trust, options)
    };
    assert_undecided(&with_list(&[77]), CheckCode::Signer, "(revoked)");
    assert_valid(&with_list(&[5]));
}

#[test]
fn revocation_that_is_required_and_not_checked_is_undecided() {
    let options = || Options { require: [Requirement::Revocation].into(), ..Options::default() };
    assert_undecided(
        &verified_with(genuine(), super::trusted(), options()),
        CheckCode::Signer,
        "revocation list is required",
    );
    let told = verified(genuine()).check(CheckCode::Signer).unwrap().sentence(english());
    assert!(told.contains("no list at hand"), "{told}");
}

#[test]
fn a_certificate_with_another_enterprise_number_is_wrong() {
    for number in ["NTRBE-0987654394", "VATBE-0987654394", "NTRBE-01234567490"] {
        let (key, pin) = pinned_key(&holder("Kwadrant NV", Some(number)));
        assert_failed(&with_trust(&sealed_with(&key), &pin), Verdict::Wrong, CheckCode::Subject, "(another-number)");
        let root = authority::root("Root");
        let file = sealed_with(&certified(&root, Some(number), &[]));
        assert_failed(&with_trust(&file, &store(&root.pem())), Verdict::Wrong, CheckCode::Subject, "(another-number)");
    }
}

#[test]
fn the_enterprise_number_is_the_same_in_every_spelling() {
    for number in ["NTRBE-0123456749", "VATBE-0123456749", "NTRBE-0123.456.749", "VATBE-123456749"] {
        let (key, pin) = pinned_key(&holder("Kwadrant NV", Some(number)));
        assert_valid(&with_trust(&issued_with(&key), &pin));
    }
}

/// A pin is a decision about one certificate; an authority vouches for what the certificate says and no more.
#[test]
fn without_a_number_only_a_pin_decides() {
    for number in [None, Some("NTRNL-12345678")] {
        let (key, pin) = pinned_key(&holder("Kwadrant NV", number));
        assert_valid(&with_trust(&issued_with(&key), &pin));
        let root = authority::root("Root");
        let file = issued_with(&certified(&root, number, &[]));
        assert_undecided(&with_trust(&file, &store(&root.pem())), CheckCode::Subject, "no Belgian enterprise number");
    }
    let root = authority::root("Root");
    let key = certified(&root, Some(NUMBER), &[]);
    let mut nameless = super::forge::assessment();
    nameless.company.enterprise_number = None;
    let issued = wid::workflow::issue::issue(super::forge::pack(), &nameless, wid::value::Language::En, &key, now());
    let file = issued.unwrap().bytes;
    assert_undecided(&with_trust(&file, &store(&root.pem())), CheckCode::Subject, "the statement names no");
}

/// Another name for the same number is told, and decides nothing.
#[test]
fn a_certificate_of_another_name_is_valid_and_both_names_are_told() {
    let (key, pin) = pinned_key(&holder("Kwadrant Holding NV", Some(NUMBER)));
    let found = with_trust(&issued_with(&key), &pin);
    assert_valid(&found);
    let headline = wid::workflow::verify::headline(&found, english());
    assert!(headline.contains("Kwadrant Holding NV"), "{headline}");
    assert_eq!(found.summary.unwrap().company.as_deref(), Some("Kwadrant NV"));
}

#[test]
fn a_skipped_signer_is_told() {
    let options = Options { skip: [CheckCode::Signer, CheckCode::Subject].into(), ..Options::default() };
    let found = verified_with(genuine(), &TrustStore::new(), options);
    assert_valid(&found);
    assert_eq!(found.check(CheckCode::Signer).unwrap().outcome, Outcome::NotChecked);
    let headline = wid::workflow::verify::headline(&found, english());
    assert!(headline.contains("in what was checked") && headline.contains("signer"), "{headline}");
}
