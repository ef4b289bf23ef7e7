//! Keys and the certificates that come with them: [`load`] reads what people have, [`issuing`] makes new ones, and
//! [`Signer`] is what a seal needs of a key wherever it is kept.

pub mod issuing;
mod loading;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{EcdsaKeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};

pub use loading::load;

use super::algorithm::{MessageDigest, Scheme};
use super::certificate::{Certificate, CertificateFacts, describe};
use super::der::NotDer;
use crate::value::{Message, Said};

/// Why a key cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum KeyError {
    /// The file is neither PKCS #12 nor PEM, or is damaged.
    Format,
    /// The key is encrypted and no password was given.
    PasswordNeeded,
    /// The password is wrong.
    WrongPassword,
    /// There is no private key inside.
    NoKey,
    /// There is more than one private key inside.
    SeveralKeys {
        /// How many there are.
        found: usize,
    },
    /// There is no certificate inside.
    NoCertificate,
    /// None of the certificates belongs to the key.
    KeyDoesNotFit,
    /// A certificate cannot be read.
    Certificate,
    /// The key, or the way in which it is encrypted, is of a kind that is not supported.
    UnsupportedAlgorithm,
    /// A new key could not be made or written.
    Creation {
        /// What the library says.
        reason: String,
    },
}

impl Said for KeyError {
    fn message(&self) -> Message {
        match self {
            Self::Format => Message::new("key-format"),
            Self::PasswordNeeded => Message::new("key-password-needed"),
            Self::WrongPassword => Message::new("key-wrong-password"),
            Self::NoKey => Message::new("key-without-private-key"),
            Self::SeveralKeys { found } => Message::new("key-several").with("found", *found),
            Self::NoCertificate => Message::new("key-without-certificate"),
            Self::KeyDoesNotFit => Message::new("key-does-not-fit"),
            Self::Certificate => Message::new("key-certificate-unreadable"),
            Self::UnsupportedAlgorithm => Message::new("key-unsupported"),
            Self::Creation { reason } => Message::new("key-not-made").with("reason", reason.as_str()),
        }
    }
}

/// The key refused to sign.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct SigningRefused {
    /// What the key, or the token it is kept in, says.
    pub reason: String,
}

impl Said for SigningRefused {
    fn message(&self) -> Message {
        Message::new("sign-refused").with("reason", self.reason.as_str())
    }
}

/// What a seal needs of a key: its certificates, and a signature over a digest. Files and tokens can give both.
pub trait Signer {
    /// Gives the certificates of the key.
    fn certificates(&self) -> &CertificateChain;

    /// Signs a digest: ECDSA in DER (r and s), or RSA PKCS #1 v1.5.
    fn sign_digest(&self, digest: &MessageDigest) -> Result<Vec<u8>, SigningRefused>;
}

/// A key's certificate, and those between it and the root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateChain {
    leaf: Vec<u8>,
    issuers: Vec<Vec<u8>>,
}

impl CertificateChain {
    /// Puts a chain together: from `others` come the issuers of `leaf`, one after the other, without the root.
    pub fn new(leaf: Vec<u8>, others: &[Vec<u8>]) -> Result<Self, NotDer> {
        let parsed: Vec<Certificate<'_>> =
            others.iter().map(|der| Certificate::parse(der)).collect::<Result<_, _>>()?;
        let mut issuers: Vec<Vec<u8>> = Vec::new();
        let mut child = Certificate::parse(&leaf)?;
        while !child.is_self_issued() && issuers.len() < parsed.len() {
            let Some(issuer) = parsed.iter().find(|other| other.subject == child.issuer && !other.is_self_issued())
            else {
                break;
            };
            issuers.push(issuer.der.to_vec());
            child = *issuer;
        }
        Ok(Self { leaf, issuers })
    }

    /// Gives the certificate of the key, in DER.
    pub fn leaf(&self) -> &[u8] {
        &self.leaf
    }

    /// Gives the certificates above it without the root, in DER, the nearest first.
    pub fn issuers(&self) -> &[Vec<u8>] {
        &self.issuers
    }

    /// Gives all of them in DER, that of the key first.
    pub fn all(&self) -> Vec<&[u8]> {
        std::iter::once(self.leaf()).chain(self.issuers.iter().map(Vec::as_slice)).collect()
    }

    /// Reads the certificate of the key.
    pub fn signer(&self) -> Result<Certificate<'_>, NotDer> {
        Certificate::parse(&self.leaf)
    }

    /// Tells what people are shown of the certificate of the key.
    pub fn facts(&self) -> Result<CertificateFacts, NotDer> {
        self.signer().map(|certificate| describe(&certificate))
    }
}

/// A private key that was read from a file, with its certificates.
#[derive(Debug)]
pub struct SigningKey {
    certificates: CertificateChain,
    private: PrivateKey,
}

#[derive(Debug)]
enum PrivateKey {
    Ecdsa(EcdsaKeyPair),
    Rsa(RsaKeyPair),
}

impl PrivateKey {
    /// Gives the public key as it stands in a certificate.
    fn public(&self) -> &[u8] {
        match self {
            Self::Ecdsa(pair) => pair.public_key().as_ref(),
            Self::Rsa(pair) => pair.public_key().as_ref(),
        }
    }
}

impl SigningKey {
    /// Gives what people are shown of its certificate.
    pub fn facts(&self) -> CertificateFacts {
        self.certificates.facts().expect("the certificate was read when the key was loaded")
    }

    /// Finds the certificate of the key among `certificates` and puts its chain together.
    fn new(private: PrivateKey, mut certificates: Vec<Vec<u8>>) -> Result<Self, KeyError> {
        if certificates.is_empty() {
            return Err(KeyError::NoCertificate);
        }
        let mut own = None;
        for (index, der) in certificates.iter().enumerate() {
            let certificate = Certificate::parse(der).map_err(|NotDer| KeyError::Certificate)?;
            if certificate.public_key == private.public() && own.is_none() {
                Scheme::of(&certificate).ok_or(KeyError::UnsupportedAlgorithm)?;
                own = Some(index);
            }
        }
        let leaf = certificates.swap_remove(own.ok_or(KeyError::KeyDoesNotFit)?);
        let certificates = CertificateChain::new(leaf, &certificates).map_err(|NotDer| KeyError::Certificate)?;
        Ok(Self { certificates, private })
    }
}

impl Signer for SigningKey {
    fn certificates(&self) -> &CertificateChain {
        &self.certificates
    }

    fn sign_digest(&self, digest: &MessageDigest) -> Result<Vec<u8>, SigningRefused> {
        let refused = |_| SigningRefused { reason: "the digest does not fit the key".to_owned() };
        let digest = digest.primitive();
        match &self.private {
            PrivateKey::Ecdsa(pair) => pair.sign_digest(&digest).map(|value| value.as_ref().to_vec()).map_err(refused),
            PrivateKey::Rsa(pair) => {
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign_digest(&RSA_PKCS1_SHA256, &digest, &mut signature).map(|()| signature).map_err(refused)
            }
        }
    }
}

/// Fills an array with random bytes, for salts.
fn random<const N: usize>() -> Result<[u8; N], KeyError> {
    let mut bytes = [0; N];
    aws_lc_rs::rand::SecureRandom::fill(&SystemRandom::new(), &mut bytes)
        .map_err(|_| KeyError::Creation { reason: "no random bytes".to_owned() })?;
    Ok(bytes)
}
