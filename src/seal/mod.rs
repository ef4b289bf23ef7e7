//! Why it can be believed: keys, certificates, CMS, PAdES, the closed-profile reader. Gives findings, never a verdict.
//!
//! Making: [`key`] loads or makes a key, [`pades`] seals the first revision of a report with it. Checking:
//! [`reader::classify`] says what a file is, a [`Verifier`] says whether its seal holds and who made it. Times are given,
//! nothing is read from the machine, and what a file holds is never trusted.

pub mod algorithm;
pub mod certificate;
mod cms;
pub mod der;
pub mod key;
pub mod pades;
pub mod reader;
pub mod signature;
pub mod trust;
mod update;

use jiff::Timestamp;

pub use certificate::CertificateFacts;
pub use cms::CmsError;
pub use reader::{Classification, Limits, Report, SealPart, ShapeError, classify};
pub use signature::{Integrity, IntegrityDefect};
pub use trust::{ChainFinding, ChainJudge, SignerOutcome, Trust, TrustFault, TrustGap, TrustStore};

/// What was found about the seal of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealFindings {
    /// Whether the seal holds over every byte but /Contents.
    pub integrity: Integrity,
    /// Who sealed it; `None` where the signature could not be read.
    pub signer: Option<SignerFinding>,
    /// What is known about when.
    pub time: TimeFinding,
}

/// Who sealed a report. It says nothing where integrity is broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignerFinding {
    /// What the certificate says.
    pub facts: CertificateFacts,
    /// Whether that is believed.
    pub chain: ChainFinding,
}

/// What is known about when a report was sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeFinding {
    /// What the signer claims (/M); nothing proves it.
    pub claimed: Timestamp,
    /// Whether a timestamp token is there.
    pub token: TimestampToken,
}

/// Whether a seal carries a timestamp token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimestampToken {
    /// There is none.
    Absent,
    /// There is one, which this version cannot check: what depends on it is undecided.
    Unchecked,
}

/// Examines the seals of many reports against one trust store at one time; threads can share it.
#[derive(Debug)]
pub struct Verifier<'t> {
    judge: ChainJudge<'t>,
}

impl<'t> Verifier<'t> {
    /// Makes a verifier that trusts `store` and takes `at` as the time of certificates.
    pub fn new(store: &'t TrustStore, at: Timestamp) -> Self {
        Self { judge: ChainJudge::new(store, at) }
    }

    /// Examines the seal of `report`; `None` where it has none.
    pub fn examine(&self, report: &Report<'_>) -> Option<SealFindings> {
        let seal = report.seal.as_ref()?;
        let time = |token| TimeFinding { claimed: seal.claimed_time, token };
        let signed = match signature::parse(seal, report.limits().certificates) {
            Ok(signed) => signed,
            Err(defect) => {
                let integrity = Integrity::Broken(defect);
                return Some(SealFindings { integrity, signer: None, time: time(TimestampToken::Absent) });
            }
        };
        let token = match signed.timestamp_token {
            Some(_) => TimestampToken::Unchecked,
            None => TimestampToken::Absent,
        };
        let integrity = signature::verify(seal, &signed);
        let signer = SignerFinding { facts: certificate::describe(&signed.signer), chain: self.judge.judge(&signed) };
        Some(SealFindings { integrity, signer: Some(signer), time: time(token) })
    }
}

/// Examines the seal of one report; see [`Verifier`] for many.
pub fn examine(report: &Report<'_>, trust: &TrustStore, at: Timestamp) -> Option<SealFindings> {
    Verifier::new(trust, at).examine(report)
}
