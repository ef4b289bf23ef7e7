//! Keys as people have them. The files come from tests/fixtures/keys/make.sh (OpenSSL 3).

use wid::seal::certificate::KeyAlgorithm;
use wid::seal::key::issuing::{new_self_signed, request};
use wid::seal::key::{KeyError, SigningKey, load};
use wid::value::EnterpriseNumber;

use super::now;

const P256: KeyAlgorithm = KeyAlgorithm::EcdsaP256;
const RSA: KeyAlgorithm = KeyAlgorithm::Rsa { bits: 2048 };

fn open(name: &str, password: Option<&str>) -> Result<SigningKey, KeyError> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/keys").join(name);
    load(&std::fs::read(path).unwrap(), password)
}

#[track_caller]
fn opens(name: &str, password: Option<&str>, algorithm: KeyAlgorithm) {
    let facts = open(name, password).unwrap_or_else(|error| panic!("{name}: {error}")).facts();
    assert_eq!((facts.key_algorithm, facts.name.as_str()), (Some(algorithm), "Kwadrant NV"), "{name}");
    assert_eq!(facts.organization_id.as_deref(), Some("NTRBE-0123456749"), "{name}");
}

#[test]
fn every_usual_file_opens() {
    let secret = Some("secret");
    opens("openssl-3-p256.p12", secret, P256);
    opens("openssl-3-rsa.p12", secret, RSA);
    opens("legacy-rc2-3des.p12", secret, P256);
    opens("legacy-3des-rsa.p12", secret, RSA);
    opens("empty-password.p12", None, P256);
    opens("empty-password.p12", Some(""), P256);
    opens("plain.pem", None, P256);
    opens("plain.pem", secret, P256);
    opens("other-certificate-first.pem", None, RSA);
    opens("encrypted.pem", secret, P256);
    opens("encrypted-3des-sha1.pem", secret, RSA);
    opens("sec1.pem", None, P256);
    opens("pkcs1.pem", None, RSA);
}

#[test]
fn what_is_wrong_is_said() {
    let fails = |name, password| open(name, password).map(|_| ()).unwrap_err();
    for name in ["openssl-3-p256.p12", "legacy-rc2-3des.p12", "encrypted.pem", "encrypted-3des-sha1.pem"] {
        assert_eq!(fails(name, Some("wrong")), KeyError::WrongPassword, "{name}");
        assert_eq!(fails(name, None), KeyError::PasswordNeeded, "{name}");
    }
    assert_eq!(fails("no-key.p12", Some("secret")), KeyError::NoKey);
    assert_eq!(fails("no-certificate.p12", Some("secret")), KeyError::NoCertificate);
    assert_eq!(fails("p256.crt", None), KeyError::NoKey);
    assert_eq!(fails("key-does-not-fit.pem", None), KeyError::KeyDoesNotFit);
    assert_eq!(fails("encrypted-by-headers.pem", Some("secret")), KeyError::UnsupportedAlgorithm);
    assert_eq!(fails("ed25519.pem", None), KeyError::UnsupportedAlgorithm);
    assert_eq!(fails("rsa-1024.pem", None), KeyError::UnsupportedAlgorithm);
    assert_eq!(fails("make.sh", None), KeyError::Format);
    assert_eq!(load(b"", None).map(|_| ()), Err(KeyError::Format));
    assert_eq!(load(b"\x30\x00", None).map(|_| ()), Err(KeyError::Format));
}

#[test]
fn a_new_key_is_no_authority_and_signs_documents() {
    let number = EnterpriseNumber::parse("0123.456.749").unwrap();
    let new = new_self_signed("Zoë & Söhne NV", Some(&number), now()).unwrap();
    let facts = load(&new.to_pkcs12(None).unwrap(), None).unwrap().facts();
    assert_eq!(facts.name, "Zoë & Söhne NV");
    assert_eq!(facts.subject, "C=BE, organizationIdentifier=NTRBE-0123456749, O=Zoë & Söhne NV, CN=Zoë & Söhne NV");
    assert_eq!((facts.self_signed, facts.is_ca, facts.key_algorithm), (true, false, Some(P256)));
    assert_eq!(facts.not_before.to_string(), "2026-11-24T00:00:00Z");
    assert_eq!(facts.not_after.to_string(), "2031-11-24T00:00:00Z");
    let password = new.to_pkcs12(Some("pässword")).unwrap();
    assert!(load(&password, Some("pässword")).is_ok());
    assert_eq!(load(&password, Some("password")).map(|_| ()), Err(KeyError::WrongPassword));
    assert_eq!(load(&password, None).map(|_| ()), Err(KeyError::PasswordNeeded));
}

#[test]
fn a_requested_key_opens_with_the_certificate_that_comes_back() {
    let made = request("Kwadrant NV", None, "secret").unwrap();
    assert!(made.request_pem.starts_with("-----BEGIN CERTIFICATE REQUEST-----"));
    let alone = load(made.key_pem.as_bytes(), Some("secret"));
    assert_eq!(alone.map(|_| ()), Err(KeyError::NoCertificate));
    assert_eq!(load(made.key_pem.as_bytes(), Some("other")).map(|_| ()), Err(KeyError::WrongPassword));
}
