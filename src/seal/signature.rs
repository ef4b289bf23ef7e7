//! Whether the seal holds over every byte but /Contents. Says nothing about who the signer is.

use super::certificate::Certificate;
use super::cms::{self, CmsError, SignedData};
use super::reader::SealPart;
use crate::value::{Message, Said};

/// What was found about the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Integrity {
    /// Digest and signature hold.
    Holds,
    /// They do not, for this reason.
    Broken(IntegrityDefect),
}

/// Why a seal does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum IntegrityDefect {
    /// The signature is not of the one shape that seals have.
    #[error(transparent)]
    Cms(#[from] CmsError),
    /// The content was changed after it was signed.
    ContentDigest,
    /// A certificate is another one than the signer meant.
    CertificateDigest,
    /// The signature was not made with the key of the certificate.
    Signature,
}

impl Said for IntegrityDefect {
    fn message(&self) -> Message {
        match self {
            Self::Cms(error) => error.message(),
            Self::ContentDigest => Message::new("seal-content-digest"),
            Self::CertificateDigest => Message::new("seal-certificate-digest"),
            Self::Signature => Message::new("seal-signature"),
        }
    }
}

impl IntegrityDefect {
    /// Gives the stable name of the defect.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Cms(CmsError::Structure) => "cms-structure",
            Self::Cms(CmsError::SignerCount) => "cms-signer-count",
            Self::Cms(CmsError::EnclosedContent) => "cms-enclosed-content",
            Self::Cms(CmsError::EnclosedCrls) => "cms-enclosed-crls",
            Self::Cms(CmsError::SignedAttributes) => "cms-signed-attributes",
            Self::Cms(CmsError::UnsignedAttributes) => "cms-unsigned-attributes",
            Self::Cms(CmsError::Certificates) => "cms-certificates",
            Self::Cms(CmsError::Algorithms) => "cms-algorithms",
            Self::ContentDigest => "content-digest",
            Self::CertificateDigest => "certificate-digest",
            Self::Signature => "signature",
        }
    }
}

/// Reads the signature of a seal.
pub fn parse<'s>(seal: &'s SealPart<'_>, max_certificates: usize) -> Result<SignedData<'s>, IntegrityDefect> {
    Ok(cms::parse(&seal.contents, max_certificates)?)
}

/// Checks digest, certificate and signature, each over the bytes received (RFC 5652, clause 5.6; RFC 5035, clause 5).
pub fn verify(seal: &SealPart<'_>, signed: &SignedData<'_>) -> Integrity {
    let scheme = signed.scheme;
    let [before, after] = seal.covered;
    if !means_these_certificates(signed) {
        return Integrity::Broken(IntegrityDefect::CertificateDigest);
    }
    if scheme.digest.of(&[before, after]).as_bytes() != signed.message_digest {
        return Integrity::Broken(IntegrityDefect::ContentDigest);
    }
    match scheme.holds(&signed.signer, &signed.signed_attributes_digest(), signed.signature) {
        true => Integrity::Holds,
        false => Integrity::Broken(IntegrityDefect::Signature),
    }
}

/// Whether the signer meant exactly the certificates that are enclosed, its own first.
fn means_these_certificates(signed: &SignedData<'_>) -> bool {
    let digest = signed.scheme.digest;
    let Some((own, others)) = signed.certificate_digests.split_first() else { return false };
    let meant = |certificate: &Certificate<'_>| others.contains(&digest.of(&[certificate.der]).as_bytes());
    let own_fits = digest.of(&[signed.signer.der]).as_bytes() == *own;
    own_fits && others.len() == signed.others.len() && signed.others.iter().all(meant)
}
