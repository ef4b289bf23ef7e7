//! Reads keys from PKCS #12 (OpenSSL 3's and the older ones) and from PEM.

use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, EcdsaKeyPair, RsaKeyPair};
use p12_keystore::Pkcs12Archive;
use p12_keystore::error::Error as Pkcs12Error;
use pkcs8::EncryptedPrivateKeyInfoRef;
use pkcs8::pkcs5::{self, pbes2};

use super::{KeyError, PrivateKey, SigningKey};
use crate::seal::algorithm::{MAX_RSA_BITS, MIN_RSA_BITS};
use crate::seal::der;

/// The most rounds of PBKDF2.
const MAX_ITERATIONS: u32 = 10_000_000;
/// The most memory that scrypt may take, in bytes.
const MAX_SCRYPT_MEMORY: u64 = 256 << 20;
/// The most lanes of scrypt.
const MAX_SCRYPT_LANES: u16 = 16;

/// Reads a private key and its certificates from a PKCS #12 or PEM file.
///
/// `None` as password stands for "not given", which opens files that are not encrypted or have an empty password.
pub fn load(bytes: &[u8], password: Option<&str>) -> Result<SigningKey, KeyError> {
    if bytes.first() == Some(&der::SEQUENCE) {
        return load_pkcs12(bytes, password);
    }
    let sections = pem::parse_many(bytes).map_err(|_| KeyError::Format)?;
    if sections.is_empty() {
        return Err(KeyError::Format);
    }
    let certificates = sections.iter().filter(|section| section.tag() == "CERTIFICATE");
    let certificates: Vec<Vec<u8>> = certificates.map(|section| section.contents().to_vec()).collect();
    let keys: Vec<&pem::Pem> = sections.iter().filter(|section| section.tag().ends_with("PRIVATE KEY")).collect();
    let key = match keys.as_slice() {
        [key] => key,
        [] => return Err(KeyError::NoKey),
        several => return Err(KeyError::SeveralKeys { found: several.len() }),
    };
    let private = match key.tag() {
        "ENCRYPTED PRIVATE KEY" => private_key(&decrypt(key.contents(), password)?)?,
        "PRIVATE KEY" | "EC PRIVATE KEY" | "RSA PRIVATE KEY" if key.headers().iter().next().is_none() => {
            private_key(key.contents())?
        }
        // The encryption of the headers (`Proc-Type: 4,ENCRYPTED`) derives its key with MD5.
        _ => return Err(KeyError::UnsupportedAlgorithm),
    };
    SigningKey::new(private, certificates)
}

fn load_pkcs12(bytes: &[u8], password: Option<&str>) -> Result<SigningKey, KeyError> {
    let archive = Pkcs12Archive::from_pkcs12(bytes, password.unwrap_or("")).map_err(|error| match error {
        Pkcs12Error::MacError(_) if password.is_none() => KeyError::PasswordNeeded,
        Pkcs12Error::MacError(_) | Pkcs12Error::Pkcs5Error(_) | Pkcs12Error::UnpadError => KeyError::WrongPassword,
        Pkcs12Error::UnsupportedEncryptionScheme | Pkcs12Error::UnsupportedMacAlgorithm => {
            KeyError::UnsupportedAlgorithm
        }
        Pkcs12Error::X509Error(_) => KeyError::Certificate,
        _ => KeyError::Format,
    })?;
    let key = match archive.keys.as_slice() {
        [key] => private_key(key.key.as_der())?,
        [] => return Err(KeyError::NoKey),
        several => return Err(KeyError::SeveralKeys { found: several.len() }),
    };
    SigningKey::new(key, archive.certs.iter().map(|bag| bag.cert.as_der().to_vec()).collect())
}

/// Decrypts EncryptedPrivateKeyInfo (RFC 5958) with PBES2.
fn decrypt(encrypted: &[u8], password: Option<&str>) -> Result<Vec<u8>, KeyError> {
    let info = EncryptedPrivateKeyInfoRef::try_from(encrypted).map_err(|_| KeyError::UnsupportedAlgorithm)?;
    if !is_bounded(&info.encryption_algorithm) {
        return Err(KeyError::UnsupportedAlgorithm);
    }
    let password = password.ok_or(KeyError::PasswordNeeded)?;
    info.decrypt(password).map(|document| document.as_bytes().to_vec()).map_err(|error| match error {
        pkcs8::Error::EncryptedPrivateKey(pkcs5::Error::DecryptFailed) | pkcs8::Error::Asn1(_) => {
            KeyError::WrongPassword
        }
        _ => KeyError::UnsupportedAlgorithm,
    })
}

/// Whether deriving the key takes seconds and megabytes at most.
fn is_bounded(scheme: &pkcs5::EncryptionScheme) -> bool {
    match scheme.pbes2().map(|parameters| &parameters.kdf) {
        Some(pbes2::Kdf::Pbkdf2(kdf)) => kdf.iteration_count <= MAX_ITERATIONS,
        Some(pbes2::Kdf::Scrypt(kdf)) => {
            let memory =
                kdf.cost_parameter.checked_mul(u64::from(kdf.block_size)).and_then(|blocks| blocks.checked_mul(128));
            memory.is_some_and(|bytes| bytes <= MAX_SCRYPT_MEMORY) && kdf.parallelization <= MAX_SCRYPT_LANES
        }
        _ => false,
    }
}

/// Reads a private key in PKCS #8, SEC 1 or PKCS #1.
fn private_key(der: &[u8]) -> Result<PrivateKey, KeyError> {
    for algorithm in [&ECDSA_P256_SHA256_ASN1_SIGNING, &ECDSA_P384_SHA384_ASN1_SIGNING] {
        if let Ok(pair) = EcdsaKeyPair::from_private_key_der(algorithm, der) {
            return Ok(PrivateKey::Ecdsa(pair));
        }
    }
    let rsa = RsaKeyPair::from_pkcs8(der).or_else(|_| RsaKeyPair::from_der(der));
    let pair = rsa.map_err(|_| KeyError::UnsupportedAlgorithm)?;
    let fits = (MIN_RSA_BITS / 8..=MAX_RSA_BITS / 8).contains(&pair.public_modulus_len());
    if fits { Ok(PrivateKey::Rsa(pair)) } else { Err(KeyError::UnsupportedAlgorithm) }
}
