//! The pairs of digest and signature that seals are made with; each kind of key has exactly one.

use aws_lc_rs::digest as primitive;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P384_SHA384_ASN1, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey,
    VerificationAlgorithm,
};
use sha2::{Digest as _, Sha256, Sha384};

use super::certificate::{Certificate, KeyAlgorithm};

/// The smallest RSA modulus that is taken, in bits.
pub const MIN_RSA_BITS: usize = 2048;
/// The largest RSA modulus that is taken, in bits.
pub const MAX_RSA_BITS: usize = 8192;

/// AlgorithmIdentifiers in DER; digests and ECDSA have no parameters, RSA has NULL (RFC 5754).
const SHA256_ID: &[u8] = &[0x30, 11, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1];
const SHA384_ID: &[u8] = &[0x30, 11, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 2];
const ECDSA_SHA256_ID: &[u8] = &[0x30, 10, 6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2];
const ECDSA_SHA384_ID: &[u8] = &[0x30, 10, 6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 3];
const RSA_SHA256_ID: &[u8] = &[0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 11, 5, 0];

/// The digest of a seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DigestAlgorithm {
    /// SHA-256, for P-256 and RSA.
    Sha256,
    /// SHA-384, for P-384: tokens and libraries pair them so.
    Sha384,
}

impl DigestAlgorithm {
    /// Computes the digest of the parts, one after the other.
    pub fn of(self, parts: &[&[u8]]) -> MessageDigest {
        match self {
            Self::Sha256 => {
                MessageDigest::new(self, &parts.iter().fold(Sha256::new(), |sum, p| sum.chain_update(p)).finalize())
            }
            Self::Sha384 => {
                MessageDigest::new(self, &parts.iter().fold(Sha384::new(), |sum, p| sum.chain_update(p)).finalize())
            }
        }
    }

    /// Gives its AlgorithmIdentifier in DER.
    pub(super) fn identifier(self) -> &'static [u8] {
        match self {
            Self::Sha256 => SHA256_ID,
            Self::Sha384 => SHA384_ID,
        }
    }

    fn primitive(self) -> &'static primitive::Algorithm {
        match self {
            Self::Sha256 => &primitive::SHA256,
            Self::Sha384 => &primitive::SHA384,
        }
    }
}

/// A digest and what it was made with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MessageDigest {
    algorithm: DigestAlgorithm,
    bytes: [u8; 48],
}

impl MessageDigest {
    fn new(algorithm: DigestAlgorithm, digest: &[u8]) -> Self {
        let mut bytes = [0; 48];
        bytes.iter_mut().zip(digest).for_each(|(to, from)| *to = *from);
        Self { algorithm, bytes }
    }

    /// Gives what it was made with.
    pub fn algorithm(&self) -> DigestAlgorithm {
        self.algorithm
    }

    /// Gives the digest: 32 or 48 bytes.
    pub fn as_bytes(&self) -> &[u8] {
        match self.algorithm {
            DigestAlgorithm::Sha256 => &self.bytes[..32],
            DigestAlgorithm::Sha384 => &self.bytes,
        }
    }

    /// Gives it in the form that the primitives take.
    pub(super) fn primitive(&self) -> primitive::Digest {
        primitive::Digest::import_less_safe(self.as_bytes(), self.algorithm.primitive())
            .expect("a digest is as long as its algorithm says")
    }
}

/// The digest and the signature algorithm that belong to a kind of key.
#[derive(Clone, Copy)]
pub struct Scheme {
    /// What the content and the signed attributes are hashed with.
    pub digest: DigestAlgorithm,
    pub(super) signature_id: &'static [u8],
    verification: &'static dyn VerificationAlgorithm,
}

impl Scheme {
    /// Finds the scheme of a certificate's key; `None` where seals are not made with such keys.
    pub fn of(certificate: &Certificate<'_>) -> Option<Self> {
        match certificate.algorithm? {
            KeyAlgorithm::EcdsaP256 => Some(Self {
                digest: DigestAlgorithm::Sha256,
                signature_id: ECDSA_SHA256_ID,
                verification: &ECDSA_P256_SHA256_ASN1,
            }),
            KeyAlgorithm::EcdsaP384 => Some(Self {
                digest: DigestAlgorithm::Sha384,
                signature_id: ECDSA_SHA384_ID,
                verification: &ECDSA_P384_SHA384_ASN1,
            }),
            KeyAlgorithm::Rsa { bits } if (MIN_RSA_BITS..=MAX_RSA_BITS).contains(&bits) => Some(Self {
                digest: DigestAlgorithm::Sha256,
                signature_id: RSA_SHA256_ID,
                verification: &RSA_PKCS1_2048_8192_SHA256,
            }),
            KeyAlgorithm::Rsa { .. } => None,
        }
    }

    /// Whether `signature` over `digest` was made with the key of `certificate`.
    pub fn holds(&self, certificate: &Certificate<'_>, digest: &MessageDigest, signature: &[u8]) -> bool {
        let key = UnparsedPublicKey::new(self.verification, certificate.public_key);
        digest.algorithm == self.digest && key.verify_digest(&digest.primitive(), signature).is_ok()
    }
}
