//! What is sealed is verified, and every change is noticed.

use rayon::prelude::*;
use wid::seal::key::issuing::new_self_signed;
use wid::seal::key::load;
use wid::seal::pades::{SignError, sign};
use wid::seal::{Integrity, SignerOutcome, Trust, TrustStore};
use wid::value::EnterpriseNumber;

use super::authority;
use super::first_revision::{CRITERIA, Draft, STATEMENT};
use super::{defect, findings, now, sealed};

#[test]
fn a_self_signed_report_is_intact_and_its_pin_trusted() {
    let number = EnterpriseNumber::parse("0123.456.749").unwrap();
    let new = new_self_signed("Kwadrant NV", Some(&number), now()).unwrap();
    let key = load(&new.to_pkcs12(Some("secret")).unwrap(), Some("secret")).unwrap();
    let file = sign(&Draft::new().write(), &key, now()).unwrap();

    let mut trust = TrustStore::new();
    assert_eq!(trust.add_certificates(new.certificate_pem.as_bytes()), Ok(1));
    let found = findings(&file, &trust);
    let signer = found.signer.unwrap();
    assert_eq!(found.integrity, Integrity::Holds);
    assert_eq!((signer.chain.trust, signer.chain.outcome), (Trust::Pinned, SignerOutcome::Passed));
    assert_eq!(signer.facts, key.facts());
    assert_eq!(signer.facts.name, "Kwadrant NV");
    assert_eq!(signer.facts.organization_id.as_deref(), Some("NTRBE-0123456749"));
    assert_eq!(found.time.claimed, now());
}

#[test]
fn both_attachments_are_given_back() {
    let (key, _) = authority::self_signed(&rcgen::PKCS_ECDSA_P256_SHA256, &authority::leaf_parameters("Kwadrant NV"));
    let draft = Draft::new().write();
    let file = sign(&draft, &key, now()).unwrap();
    let report = sealed(&file);
    assert_eq!(report.inflate_statement().unwrap(), STATEMENT.as_bytes());
    assert_eq!(report.inflate_criteria().unwrap(), CRITERIA.as_bytes());
    assert_eq!(report.revision1(), draft);
    let [zero, first, second, length] = report.seal.unwrap().byte_range;
    assert_eq!((zero, file[first], file[second - 1], second + length), (0, b'<', b'>', file.len()));
}

#[test]
fn every_kind_of_key_seals() {
    let kinds = [&rcgen::PKCS_ECDSA_P256_SHA256, &rcgen::PKCS_ECDSA_P384_SHA384, &rcgen::PKCS_RSA_SHA256];
    for algorithm in kinds {
        let (key, certificate) = authority::self_signed(algorithm, &authority::leaf_parameters("Kwadrant NV"));
        let file = sign(&Draft::new().write(), &key, now()).unwrap();
        let mut trust = TrustStore::new();
        trust.add_certificates(certificate.as_bytes()).unwrap();
        let found = findings(&file, &trust);
        assert_eq!(found.integrity, Integrity::Holds, "{algorithm:?}");
        assert_eq!(found.signer.unwrap().chain.outcome, SignerOutcome::Passed, "{algorithm:?}");
    }
}

#[test]
fn a_certificate_out_of_time_or_for_something_else_does_not_seal() {
    let draft = Draft::new().write();
    let make = |params| authority::self_signed(&rcgen::PKCS_ECDSA_P256_SHA256, &params).0;
    let key = make(authority::leaf_parameters("Kwadrant NV"));
    let at = |text: &str| sign(&draft, &key, text.parse().unwrap());
    assert!(matches!(at("2025-12-31T23:59:59Z"), Err(SignError::NotYetValid { .. })));
    assert!(matches!(at("2030-01-01T00:00:01Z"), Err(SignError::Expired { .. })));
    assert!(at("2026-01-01T00:00:00Z").is_ok());
    let usages = vec![rcgen::KeyUsagePurpose::KeyEncipherment];
    assert_eq!(sign(&draft, &make(authority::parameters("X", usages)), now()), Err(SignError::KeyUsage));
}

#[test]
fn every_flipped_bit_is_noticed() {
    let (key, _) = authority::self_signed(&rcgen::PKCS_ECDSA_P256_SHA256, &authority::leaf_parameters("Kwadrant NV"));
    let file = sign(&Draft::new().write(), &key, now()).unwrap();
    assert_eq!(defect(&file), None);
    let unnoticed: Vec<usize> = (0..file.len())
        .into_par_iter()
        .filter(|at| {
            let mut changed = file.clone();
            changed[*at] ^= 1 << (at % 8);
            defect(&changed).is_none()
        })
        .collect();
    assert_eq!(unnoticed, Vec::<usize>::new());
}
