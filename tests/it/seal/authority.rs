//! Keys and certification authorities, made anew for each test.

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose,
    PKCS_ECDSA_P256_SHA256, SignatureAlgorithm, date_time_ymd,
};
use wid::seal::key::{SigningKey, load};

pub type Authority = CertifiedIssuer<'static, KeyPair>;

pub fn parameters(name: &str, usages: Vec<KeyUsagePurpose>) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = Default::default();
    params.distinguished_name.push(DnType::OrganizationName, name);
    params.distinguished_name.push(DnType::CommonName, name);
    params.not_before = date_time_ymd(2026, 1, 1);
    params.not_after = date_time_ymd(2030, 1, 1);
    params.key_usages = usages;
    params
}

pub fn authority_parameters(name: &str) -> CertificateParams {
    let mut params = parameters(name, vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign]);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
}

pub fn leaf_parameters(name: &str) -> CertificateParams {
    parameters(name, vec![KeyUsagePurpose::ContentCommitment])
}

pub fn key_pair() -> KeyPair {
    KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap()
}

pub fn root(name: &str) -> Authority {
    CertifiedIssuer::self_signed(authority_parameters(name), key_pair()).unwrap()
}

pub fn intermediate(name: &str, root: &Authority) -> Authority {
    CertifiedIssuer::signed_by(authority_parameters(name), key_pair(), root).unwrap()
}

/// A key with a certificate from `issuer`; `above` are put into the same file.
pub fn leaf(params: &CertificateParams, issuer: &Authority, above: &[&Authority]) -> SigningKey {
    let pair = key_pair();
    let certificate = params.signed_by(&pair, issuer).unwrap();
    let chain: String = above.iter().map(|authority| authority.pem()).collect();
    load(format!("{}{}{chain}", pair.serialize_pem(), certificate.pem()).as_bytes(), None).unwrap()
}

/// A key of the given kind with a self-signed certificate.
pub fn self_signed(algorithm: &'static SignatureAlgorithm, params: &CertificateParams) -> (SigningKey, String) {
    let pair = KeyPair::generate_for(algorithm).unwrap();
    let certificate = params.self_signed(&pair).unwrap().pem();
    (load(format!("{}{certificate}", pair.serialize_pem()).as_bytes(), None).unwrap(), certificate)
}
