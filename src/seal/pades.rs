//! Seals a report: PAdES baseline B-B (ETSI EN 319 142-1) as a certification with P=2, in three steps.
//!
//! [`prepare`] lays out the revision and gives the digest to sign, the key signs it wherever it is kept, and
//! [`Prepared::complete`] writes the file. [`sign`] does all three with a key at hand.

use jiff::Timestamp;

use super::algorithm::{MessageDigest, Scheme};
use super::certificate::Certificate;
use super::cms::{self, SignedAttributes};
use super::key::{CertificateChain, Signer, SigningRefused};
use super::reader::{self, Limits, ShapeError};
use super::update::{NoSealField, RESERVED, Update};
use crate::value::{Message, Said};

/// Why a report was not sealed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum SignError {
    /// The bytes are no unsealed report of ours.
    Shape(#[from] ShapeError),
    /// The report has no field for a seal.
    #[error(transparent)]
    NoSealField(#[from] NoSealField),
    /// The certificate cannot be read.
    Certificate,
    /// The certificate is not valid yet.
    NotYetValid {
        /// From when on it is.
        not_before: Timestamp,
    },
    /// The certificate has expired.
    Expired {
        /// Until when it was valid.
        not_after: Timestamp,
    },
    /// The certificate is not for signing documents.
    KeyUsage,
    /// The key is of a kind that seals are not made with.
    UnsupportedAlgorithm,
    /// The signature and its certificates need more bytes than are kept.
    TooLarge {
        /// How many it has.
        size: usize,
        /// How many are kept.
        limit: usize,
    },
    /// The key did not sign.
    #[error(transparent)]
    Refused(#[from] SigningRefused),
    /// What came back from the key does not hold for its certificate.
    WrongSignature,
}

impl Said for SignError {
    fn message(&self) -> Message {
        match self {
            Self::Shape(error) => Message::new("sign-shape").with("error", error.message()),
            Self::NoSealField(error) => error.message(),
            Self::Certificate => Message::new("sign-certificate"),
            Self::NotYetValid { not_before } => Message::new("sign-not-yet-valid").with("from", not_before.to_string()),
            Self::Expired { not_after } => Message::new("sign-expired").with("until", not_after.to_string()),
            Self::KeyUsage => Message::new("sign-key-usage"),
            Self::UnsupportedAlgorithm => Message::new("sign-unsupported"),
            Self::TooLarge { size, limit } => Message::new("sign-too-large").with("size", *size).with("limit", *limit),
            Self::Refused(error) => error.message(),
            Self::WrongSignature => Message::new("sign-wrong-signature"),
        }
    }
}

/// A report that waits for its signature.
pub struct Prepared<'a> {
    revision: &'a [u8],
    chain: &'a CertificateChain,
    update: Update,
    scheme: Scheme,
    attributes: SignedAttributes,
}

/// Lays out the seal of `revision1` with the key of `chain`, claimed at `time` (kept to the second).
pub fn prepare<'a>(
    revision1: &'a [u8],
    chain: &'a CertificateChain,
    time: Timestamp,
) -> Result<Prepared<'a>, SignError> {
    let signer = chain.signer().map_err(|_| SignError::Certificate)?;
    check(&signer, time)?;
    let scheme = Scheme::of(&signer).ok_or(SignError::UnsupportedAlgorithm)?;
    let revision = reader::read_unsealed(revision1, &Limits::default())?;
    let update = Update::new(&revision, time)?;
    let [head, tail] = update.covered();
    let content = scheme.digest.of(&[revision1, head, tail]);
    let attributes = SignedAttributes::new(&content, &chain.all());
    Ok(Prepared { revision: revision1, chain, update, scheme, attributes })
}

impl Prepared<'_> {
    /// Gives the digest that the key has to sign.
    pub fn digest(&self) -> MessageDigest {
        self.scheme.digest.of(&[self.attributes.as_bytes()])
    }

    /// Writes the sealed report with the key's signature over [`Prepared::digest`].
    pub fn complete(&self, signature: &[u8]) -> Result<Vec<u8>, SignError> {
        let signer = self.chain.signer().map_err(|_| SignError::Certificate)?;
        if !self.scheme.holds(&signer, &self.digest(), signature) {
            return Err(SignError::WrongSignature);
        }
        let cms = cms::write(&signer, &self.scheme, &self.chain.all(), &self.attributes, signature);
        let too_large = SignError::TooLarge { size: cms.len(), limit: RESERVED };
        self.update.assemble(self.revision, &cms).ok_or(too_large)
    }
}

/// Seals `revision1` with `key`, claimed at `time`.
pub fn sign(revision1: &[u8], key: &impl Signer, time: Timestamp) -> Result<Vec<u8>, SignError> {
    let prepared = prepare(revision1, key.certificates(), time)?;
    let signature = key.sign_digest(&prepared.digest())?;
    prepared.complete(&signature)
}

fn check(signer: &Certificate<'_>, time: Timestamp) -> Result<(), SignError> {
    if time < signer.not_before {
        return Err(SignError::NotYetValid { not_before: signer.not_before });
    }
    if time > signer.not_after {
        return Err(SignError::Expired { not_after: signer.not_after });
    }
    if signer.may_sign_documents() { Ok(()) } else { Err(SignError::KeyUsage) }
}
