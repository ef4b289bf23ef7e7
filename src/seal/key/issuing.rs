//! Makes keys: self-signed ones, and requests to a certification authority.

use jiff::Timestamp;
use jiff::civil::Date;
use p12_keystore::{
    Certificate as StoredCertificate, KeyStore, KeyStoreEntry, PrivateKey as StoredKey, PrivateKeyChain,
};
use pkcs8::pkcs5::pbes2;
use rcgen::{CertificateParams, DistinguishedName, DnType, DnValue, KeyPair, KeyUsagePurpose, date_time_ymd};

use super::{KeyError, random};
use crate::seal::der;
use crate::value::EnterpriseNumber;
use crate::value::date::{add_months, day_of};

/// Rounds of PBKDF2 where there is a password.
const ITERATIONS: u32 = 600_000;
/// Rounds where there is none, so that the file opens at once; the least that RFC 8018 recommends.
const ITERATIONS_WITHOUT_PASSWORD: u32 = 1_000;
/// How long a self-signed certificate is valid.
const MONTHS: i32 = 60;
/// organizationIdentifier (ITU-T X.520).
const ORGANIZATION_IDENTIFIER: [u64; 4] = [2, 5, 4, 97];

/// A new key, self-signed. It has no `Debug`, since it holds the private key.
pub struct NewKey {
    /// The key pair in PKCS #8, unencrypted.
    private: Vec<u8>,
    certificate: Vec<u8>,
    name: String,
    /// The certificate in PEM, to hand to those who verify.
    pub certificate_pem: String,
}

/// A new key and the request to certify it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRequest {
    /// The private key in encrypted PKCS #8, PEM.
    pub key_pem: String,
    /// The PKCS #10 request, PEM.
    pub request_pem: String,
}

/// Makes a P-256 key with a self-signed certificate, valid for five years from the start of the day of `now` (UTC).
///
/// It is no CA: verifiers take it as a pin, byte for byte.
pub fn new_self_signed(name: &str, number: Option<&EnterpriseNumber>, now: Timestamp) -> Result<NewKey, KeyError> {
    let pair = KeyPair::generate().map_err(creation)?;
    let mut params = parameters(name, number)?;
    let day = day_of(now);
    let end = add_months(day, MONTHS).unwrap_or(day);
    let midnight =
        |day: Date| date_time_ymd(i32::from(day.year()), day.month().unsigned_abs(), day.day().unsigned_abs());
    params.not_before = midnight(day);
    params.not_after = midnight(end);
    let certificate = params.self_signed(&pair).map_err(creation)?;
    Ok(NewKey {
        private: pair.serialized_der().to_vec(),
        certificate: certificate.der().to_vec(),
        name: name.to_owned(),
        certificate_pem: certificate.pem(),
    })
}

impl NewKey {
    /// Writes it as PKCS #12: PBES2 with AES-256 and PBKDF2-HMAC-SHA-256, integrity with HMAC-SHA-256.
    ///
    /// Without a password it is written with an empty one, which protects nothing.
    pub fn to_pkcs12(&self, password: Option<&str>) -> Result<Vec<u8>, KeyError> {
        let key = StoredKey::from_der(&self.private).map_err(creation)?;
        let certificate = StoredCertificate::from_der(&self.certificate).map_err(creation)?;
        let id: [u8; 20] = random()?;
        let mut store = KeyStore::new();
        let chain = PrivateKeyChain::new(id.as_slice(), key, [certificate]);
        let alias: String = self.name.chars().filter(|sign| u32::from(*sign) <= 0xffff).collect();
        store.add_entry(&alias, KeyStoreEntry::PrivateKeyChain(chain));
        let iterations = if password.is_some() { ITERATIONS } else { ITERATIONS_WITHOUT_PASSWORD };
        let writer = store.writer(password.unwrap_or(""));
        writer.encryption_iterations(iterations).mac_iterations(iterations).write().map_err(creation)
    }

    /// Gives the certificate in DER.
    pub fn certificate(&self) -> &[u8] {
        &self.certificate
    }
}

/// Makes a P-256 key, encrypted with `password`, and the request to certify it.
pub fn request(name: &str, number: Option<&EnterpriseNumber>, password: &str) -> Result<KeyRequest, KeyError> {
    let pair = KeyPair::generate().map_err(creation)?;
    let request = parameters(name, number)?.serialize_request(&pair).map_err(creation)?;
    let encrypted = encrypt(pair.serialized_der(), password)?;
    Ok(KeyRequest {
        key_pem: pem::encode_config(&pem::Pem::new("ENCRYPTED PRIVATE KEY", encrypted), line_feeds()),
        request_pem: request.pem().map_err(creation)?,
    })
}

/// Writes EncryptedPrivateKeyInfo (RFC 5958) with PBES2.
fn encrypt(key: &[u8], password: &str) -> Result<Vec<u8>, KeyError> {
    let (salt, vector): ([u8; 16], [u8; 16]) = (random()?, random()?);
    let scheme = pbes2::Parameters::generate_pbkdf2_sha256_aes256cbc(ITERATIONS, &salt, vector).map_err(creation)?;
    let encrypted = scheme.encrypt(password, key).map_err(creation)?;
    let scheme = pkcs8::der::Encode::to_der(&pkcs8::pkcs5::EncryptionScheme::from(scheme)).map_err(creation)?;
    Ok(der::write(der::SEQUENCE, &[&scheme, &der::write(der::OCTET_STRING, &[&encrypted])]))
}

fn parameters(name: &str, number: Option<&EnterpriseNumber>) -> Result<CertificateParams, KeyError> {
    let mut subject = DistinguishedName::new();
    if let Some(number) = number {
        let country = rcgen::string::PrintableString::try_from("BE").map_err(creation)?;
        subject.push(DnType::CountryName, DnValue::PrintableString(country));
        let identifier = format!("NTRBE-{}", number.digits());
        subject.push(DnType::CustomDnType(ORGANIZATION_IDENTIFIER.to_vec()), identifier);
    }
    subject.push(DnType::OrganizationName, name);
    subject.push(DnType::CommonName, name);
    let mut params = CertificateParams::default();
    params.distinguished_name = subject;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::ContentCommitment];
    Ok(params)
}

fn line_feeds() -> pem::EncodeConfig {
    pem::EncodeConfig::new().set_line_ending(pem::LineEnding::LF)
}

fn creation(error: impl std::fmt::Display) -> KeyError {
    KeyError::Creation { reason: error.to_string() }
}
