//! Who is trusted: anchors (CA certificates), pins (single certificates, byte for byte) and revocation lists.
//!
//! webpki builds and checks the path; key usages, purposes, pins and the validity of anchors are checked here, since it
//! leaves them to its callers. Time is always given.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use rustls_pki_types::{CertificateDer, TrustAnchor, UnixTime};
use webpki::{
    ALL_VERIFICATION_ALGS, CertRevocationList, EndEntityCert, Error as PathError, ExtendedKeyUsageValidator,
    KeyPurposeIdIter, OwnedCertRevocationList, RevocationCheckDepth, RevocationOptions, RevocationOptionsBuilder,
    UnknownStatusPolicy, VerifiedPath,
};

use super::certificate::{self, Certificate};
use super::cms::SignedData;
use super::der::{self, NotDer};
use crate::value::{Message, Said, Sha256Digest};

/// Why something cannot be taken into a trust store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum TrustError {
    /// Neither DER nor PEM with certificates or revocation lists.
    Format,
    /// A certificate cannot be read.
    Certificate,
    /// A CA certificate whose key usage does not allow it to sign certificates.
    AnchorUsage,
    /// A revocation list cannot be read, or is of an unsupported kind.
    RevocationList,
}

impl Said for TrustError {
    fn message(&self) -> Message {
        match self {
            Self::Format => Message::new("trust-format"),
            Self::Certificate => Message::new("trust-certificate"),
            Self::AnchorUsage => Message::new("trust-anchor-usage"),
            Self::RevocationList => Message::new("trust-revocation-list"),
        }
    }
}

/// The certificates that are trusted and the revocation lists at hand.
#[derive(Debug, Default)]
pub struct TrustStore {
    anchors: Vec<Anchor>,
    pins: Vec<Vec<u8>>,
    /// The newest first, since the first that is about a certificate decides.
    lists: Vec<RevocationList>,
}

#[derive(Debug)]
struct Anchor {
    anchor: TrustAnchor<'static>,
    not_before: Timestamp,
    not_after: Timestamp,
}

#[derive(Debug)]
struct RevocationList {
    list: CertRevocationList<'static>,
    issuer: Vec<u8>,
    issued: Timestamp,
}

impl RevocationList {
    /// Whether it names the certificate; entries that cannot be read are taken to do so.
    fn names(&self, certificate: &Certificate<'_>) -> bool {
        !matches!(self.list.find_serial(certificate.serial), Ok(None))
    }

    fn revoked_since(&self, certificate: &Certificate<'_>) -> Option<Timestamp> {
        let entry = self.list.find_serial(certificate.serial).ok().flatten()?;
        let seconds = i64::try_from(entry.revocation_date.as_secs()).ok()?;
        Timestamp::from_second(seconds).ok()
    }
}

impl TrustStore {
    /// Makes a store that trusts nobody.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the certificates of a PEM or DER file: a CA as anchor, any other as pin. Gives how many there were.
    pub fn add_certificates(&mut self, bytes: &[u8]) -> Result<usize, TrustError> {
        let certificates = sections(bytes, "CERTIFICATE")?;
        certificates.iter().try_for_each(|der| self.add_certificate(der))?;
        Ok(certificates.len())
    }

    /// Adds the revocation lists of a PEM or DER file. Gives how many there were.
    pub fn add_revocation_lists(&mut self, bytes: &[u8]) -> Result<usize, TrustError> {
        let lists = sections(bytes, "X509 CRL")?;
        for der in &lists {
            let list = OwnedCertRevocationList::from_der(der).map_err(|_| TrustError::RevocationList)?;
            let (issuer, issued) = list_head(der).map_err(|NotDer| TrustError::RevocationList)?;
            self.lists.push(RevocationList { list: list.into(), issuer: issuer.to_vec(), issued });
        }
        self.lists.sort_by_key(|list| Reverse(list.issued));
        Ok(lists.len())
    }

    /// Whether nothing is trusted.
    pub fn is_empty(&self) -> bool {
        self.anchors.is_empty() && self.pins.is_empty()
    }

    /// Gives when the newest revocation list was issued.
    pub fn newest_revocation_list(&self) -> Option<Timestamp> {
        self.lists.first().map(|list| list.issued)
    }

    fn add_certificate(&mut self, der: &[u8]) -> Result<(), TrustError> {
        let certificate = Certificate::parse(der).map_err(|NotDer| TrustError::Certificate)?;
        if !certificate.is_ca {
            self.pins.push(der.to_vec());
            return Ok(());
        }
        if !certificate.may_sign_certificates() {
            return Err(TrustError::AnchorUsage);
        }
        let (not_before, not_after) = (certificate.not_before, certificate.not_after);
        let der = CertificateDer::from(der);
        let anchor = webpki::anchor_from_trusted_cert(&der).map_err(|_| TrustError::Certificate)?.to_owned();
        self.anchors.push(Anchor { anchor, not_before, not_after });
        Ok(())
    }

    /// Gives the lists that bear the name of this issuer, the newest first.
    fn lists_of<'s>(&'s self, issuer: &'s [u8]) -> impl Iterator<Item = &'s RevocationList> {
        self.lists.iter().filter(move |list| list.issuer == issuer)
    }

    fn anchors_at(&self, at: Timestamp) -> Vec<TrustAnchor<'_>> {
        let valid = self.anchors.iter().filter(|anchor| anchor.not_before <= at && at <= anchor.not_after);
        valid.map(|anchor| anchor.anchor.clone()).collect()
    }
}

/// Takes the parts of a PEM file with the label, or the whole of a DER file.
fn sections(bytes: &[u8], label: &str) -> Result<Vec<Vec<u8>>, TrustError> {
    if bytes.first() == Some(&der::SEQUENCE) {
        return Ok(vec![bytes.to_vec()]);
    }
    let sections = pem::parse_many(bytes).map_err(|_| TrustError::Format)?;
    let found: Vec<Vec<u8>> =
        sections.into_iter().filter(|section| section.tag() == label).map(pem::Pem::into_contents).collect();
    if found.is_empty() { Err(TrustError::Format) } else { Ok(found) }
}

/// Reads who issued a revocation list and when (RFC 5280, clause 5.1).
fn list_head(bytes: &[u8]) -> Result<(&[u8], Timestamp), NotDer> {
    let mut list = der::single(bytes, der::SEQUENCE)?.inside().expect(der::SEQUENCE)?.inside();
    list.optional(der::INTEGER)?;
    list.expect(der::SEQUENCE)?;
    let issuer = list.expect(der::SEQUENCE)?.whole;
    Ok((issuer, certificate::time(&mut list)?))
}

/// How the signer is trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// The chain leads to an anchor.
    Anchor,
    /// Exactly this certificate is pinned.
    Pinned,
    /// Neither.
    Unknown,
}

/// What was found about the signer's certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignerOutcome {
    /// It is trusted and may sign.
    Passed,
    /// It cannot be decided.
    Undecided(TrustGap),
    /// It must not be believed.
    Failed(TrustFault),
}

/// Why trust cannot be decided.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum TrustGap {
    /// No anchor and no pin was given.
    NothingTrusted,
    /// No path leads to an anchor, and the certificate is not pinned.
    NoPath,
    /// A certificate of the path is not valid yet.
    NotYetValid,
    /// A certificate of the path has expired.
    Expired,
    /// A certificate of the path was revoked, and nothing proves that the seal is older.
    Revoked {
        /// When the signer's certificate was; `None` where one above it was.
        since: Option<Timestamp>,
    },
    /// A revocation list that was given does not hold.
    RevocationList,
    /// The path uses something that is not supported.
    Unsupported,
}

/// Why a signer must not be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum TrustFault {
    /// The certificate is not meant for signing documents, or one above it not for signing certificates.
    KeyUsage,
    /// A signature in the chain does not hold.
    ChainSignature,
    /// A constraint of a CA (names, length) is not kept.
    Constraint,
    /// The signature encloses certificates that are no part of the chain.
    StrangeCertificates,
}

impl Said for TrustGap {
    fn message(&self) -> Message {
        match self {
            Self::NothingTrusted => Message::new("gap-nothing-trusted"),
            Self::NoPath => Message::new("gap-no-path"),
            Self::NotYetValid => Message::new("gap-not-yet-valid"),
            Self::Expired => Message::new("gap-expired"),
            Self::Revoked { .. } => Message::new("gap-revoked"),
            Self::RevocationList => Message::new("gap-revocation-list"),
            Self::Unsupported => Message::new("gap-unsupported"),
        }
    }
}

impl TrustGap {
    /// Gives the stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NothingTrusted => "nothing-trusted",
            Self::NoPath => "no-path",
            Self::NotYetValid => "not-yet-valid",
            Self::Expired => "expired",
            Self::Revoked { .. } => "revoked",
            Self::RevocationList => "revocation-list",
            Self::Unsupported => "unsupported",
        }
    }
}

impl Said for TrustFault {
    fn message(&self) -> Message {
        match self {
            Self::KeyUsage => Message::new("fault-key-usage"),
            Self::ChainSignature => Message::new("fault-chain-signature"),
            Self::Constraint => Message::new("fault-constraint"),
            Self::StrangeCertificates => Message::new("fault-strange-certificates"),
        }
    }
}

impl TrustFault {
    /// Gives the stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::KeyUsage => "key-usage",
            Self::ChainSignature => "chain-signature",
            Self::Constraint => "constraint",
            Self::StrangeCertificates => "strange-certificates",
        }
    }
}

/// What is known about revocation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revocation {
    /// No list that holds was looked at: none is about the certificate, or no path leads to who signed it.
    NotChecked,
    /// A list whose signature holds and that is about the signer's certificate was looked at.
    Checked {
        /// When that list was issued: the newest decides.
        issued: Timestamp,
    },
}

/// What was found about a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainFinding {
    /// How the signer is trusted.
    pub trust: Trust,
    /// Whether that is enough.
    pub outcome: SignerOutcome,
    /// What is known about revocation.
    pub revocation: Revocation,
}

/// The most chains that are remembered.
const MAX_REMEMBERED: usize = 10_000;

/// Judges chains against one store at one time, and remembers those it has seen. Threads can share it.
#[derive(Debug)]
pub struct ChainJudge<'t> {
    store: &'t TrustStore,
    at: Timestamp,
    remembered: Mutex<HashMap<Sha256Digest, ChainFinding>>,
}

impl<'t> ChainJudge<'t> {
    /// Makes a judge for `store` at the time `at`.
    pub fn new(store: &'t TrustStore, at: Timestamp) -> Self {
        Self { store, at, remembered: Mutex::default() }
    }

    /// Gives the store that it judges by.
    pub fn store(&self) -> &'t TrustStore {
        self.store
    }

    /// Judges the chain in a signature; the signer is named by the bytes of its certificate.
    pub fn judge(&self, signed: &SignedData<'_>) -> ChainFinding {
        let mut key = crate::value::digest::Sha256Stream::default();
        key.update(signed.signer.der);
        key.update(signed.certificates);
        let key = key.finish();
        let lock = || self.remembered.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(finding) = lock().get(&key) {
            return finding.clone();
        }
        let finding = judge(self.store, signed, self.at);
        let mut remembered = lock();
        if remembered.len() >= MAX_REMEMBERED {
            remembered.clear();
        }
        remembered.insert(key, finding.clone());
        finding
    }
}

fn judge(store: &TrustStore, signed: &SignedData<'_>, at: Timestamp) -> ChainFinding {
    let signer = &signed.signer;
    let pinned = store.pins.iter().any(|pin| pin == signer.der);
    let unchecked = |trust, outcome| ChainFinding { trust, outcome, revocation: Revocation::NotChecked };
    let failed = |fault| unchecked(Trust::Unknown, SignerOutcome::Failed(fault));
    if !signer.may_sign_documents() {
        return failed(TrustFault::KeyUsage);
    }
    if !is_one_chain(signed) {
        return failed(TrustFault::StrangeCertificates);
    }
    match find_path(store, signed, at) {
        Ok(()) => {
            let trust = if pinned { Trust::Pinned } else { Trust::Anchor };
            ChainFinding { trust, outcome: SignerOutcome::Passed, revocation: revocation(store, signed, at) }
        }
        Err(SignerOutcome::Undecided(TrustGap::Revoked { .. })) => {
            let since = deciding_list(store, signed, at).and_then(|list| list.revoked_since(signer));
            let outcome = SignerOutcome::Undecided(TrustGap::Revoked { since });
            ChainFinding { trust: Trust::Unknown, outcome, revocation: revocation(store, signed, at) }
        }
        Err(_) if pinned => match pin_gap(store, signer, at) {
            Some(gap @ TrustGap::Revoked { .. }) => unchecked(Trust::Unknown, SignerOutcome::Undecided(gap)),
            Some(gap) => unchecked(Trust::Pinned, SignerOutcome::Undecided(gap)),
            None => unchecked(Trust::Pinned, SignerOutcome::Passed),
        },
        Err(outcome) => unchecked(Trust::Unknown, outcome),
    }
}

/// Says what speaks against a pin that no path leads to. Without its issuer no list can be checked; one that names it
/// is reason enough not to believe the pin, while one that does not name it proves nothing.
fn pin_gap(store: &TrustStore, signer: &Certificate<'_>, at: Timestamp) -> Option<TrustGap> {
    match store.lists_of(signer.issuer).find(|list| list.names(signer)) {
        Some(list) => Some(TrustGap::Revoked { since: list.revoked_since(signer) }),
        None => validity(signer, at),
    }
}

/// Whether the enclosed certificates are the issuers of the signer, one after the other, without the root.
fn is_one_chain(signed: &SignedData<'_>) -> bool {
    let mut child = signed.signer;
    let mut left = signed.others.clone();
    while let Some(index) = left.iter().position(|other| other.subject == child.issuer && !other.is_self_issued()) {
        child = left.swap_remove(index);
    }
    left.is_empty()
}

fn validity(signer: &Certificate<'_>, at: Timestamp) -> Option<TrustGap> {
    match (at < signer.not_before, at > signer.not_after) {
        (true, _) => Some(TrustGap::NotYetValid),
        (_, true) => Some(TrustGap::Expired),
        _ => None,
    }
}

/// Finds the list that decides about the signer: the newest that webpki takes as one about its certificate, with a
/// signature that holds. Each list is tried alone, since webpki does not tell which one it took.
fn deciding_list<'s>(store: &'s TrustStore, signed: &'s SignedData<'_>, at: Timestamp) -> Option<&'s RevocationList> {
    let anchors = store.anchors_at(at);
    let consulted = |list: &&RevocationList| {
        let lists = [&list.list];
        let builder = RevocationOptionsBuilder::new(&lists).ok();
        let options = builder.map(|builder| builder.with_depth(RevocationCheckDepth::EndEntity).build());
        matches!(build_path(&anchors, signed, at, options), Ok(()) | Err(PathError::CertRevoked))
    };
    store.lists_of(signed.signer.issuer).find(consulted)
}

fn revocation(store: &TrustStore, signed: &SignedData<'_>, at: Timestamp) -> Revocation {
    let list = deciding_list(store, signed, at);
    list.map_or(Revocation::NotChecked, |list| Revocation::Checked { issued: list.issued })
}

/// Builds a path to an anchor that is valid at `at`; where there is none but an anchor out of time would do, says so.
fn find_path(store: &TrustStore, signed: &SignedData<'_>, at: Timestamp) -> Result<(), SignerOutcome> {
    if store.anchors.is_empty() {
        let gap = if store.pins.is_empty() { TrustGap::NothingTrusted } else { TrustGap::NoPath };
        return Err(SignerOutcome::Undecided(gap));
    }
    let lists: Vec<&CertRevocationList<'_>> = store.lists.iter().map(|list| &list.list).collect();
    match build_path(&store.anchors_at(at), signed, at, revocation_options(&lists)) {
        Err(PathError::UnknownIssuer) => {
            let all: Vec<TrustAnchor<'_>> = store.anchors.iter().map(|anchor| anchor.anchor.clone()).collect();
            let gap = match build_path(&all, signed, at, revocation_options(&lists)) {
                Ok(()) => TrustGap::Expired,
                Err(_) => TrustGap::NoPath,
            };
            Err(SignerOutcome::Undecided(gap))
        }
        Err(error) => Err(outcome(&error)),
        Ok(()) => Ok(()),
    }
}

fn build_path(
    anchors: &[TrustAnchor<'_>],
    signed: &SignedData<'_>,
    at: Timestamp,
    revocation: Option<RevocationOptions<'_>>,
) -> Result<(), PathError> {
    let leaf = CertificateDer::from(signed.signer.der);
    let leaf = EndEntityCert::try_from(&leaf)?;
    let intermediates: Vec<CertificateDer<'_>> =
        signed.others.iter().map(|other| CertificateDer::from(other.der)).collect();
    let time = u64::try_from(at.as_second()).map_err(|_| PathError::BadDerTime)?;
    let time = UnixTime::since_unix_epoch(std::time::Duration::from_secs(time));
    let checks: &dyn Fn(&VerifiedPath<'_>) -> Result<(), PathError> = &may_sign_certificates;
    leaf.verify_for_usage(ALL_VERIFICATION_ALGS, anchors, &intermediates, time, AnyPurpose, revocation, Some(checks))
        .map(|_| ())
}

fn revocation_options<'l>(lists: &'l [&'l CertRevocationList<'l>]) -> Option<RevocationOptions<'l>> {
    let builder = RevocationOptionsBuilder::new(lists).ok()?;
    Some(builder.with_status_policy(UnknownStatusPolicy::Allow).build())
}

/// Checks keyCertSign of the CAs between signer and anchor, which webpki does not look at.
fn may_sign_certificates(path: &VerifiedPath<'_>) -> Result<(), PathError> {
    let all = path.intermediate_certificates().all(|issuer| {
        let der = issuer.der();
        Certificate::parse(&der).is_ok_and(|certificate| certificate.may_sign_certificates())
    });
    if all { Ok(()) } else { Err(PathError::EndEntityUsedAsCa) }
}

/// Leaves purposes to [`Certificate::may_sign_documents`]: there is no purpose that every signing certificate has.
struct AnyPurpose;

impl ExtendedKeyUsageValidator for AnyPurpose {
    fn validate(&self, _: KeyPurposeIdIter<'_, '_>) -> Result<(), PathError> {
        Ok(())
    }
}

fn outcome(error: &PathError) -> SignerOutcome {
    let undecided = SignerOutcome::Undecided;
    let failed = SignerOutcome::Failed;
    match error {
        PathError::UnknownIssuer => undecided(TrustGap::NoPath),
        PathError::CertExpired { .. } => undecided(TrustGap::Expired),
        PathError::CertNotValidYet { .. } => undecided(TrustGap::NotYetValid),
        PathError::CertRevoked => undecided(TrustGap::Revoked { since: None }),
        PathError::InvalidCrlSignatureForPublicKey
        | PathError::IssuerNotCrlSigner
        | PathError::UnsupportedCrlSignatureAlgorithmContext(_)
        | PathError::UnsupportedCrlSignatureAlgorithmForPublicKeyContext(_) => undecided(TrustGap::RevocationList),
        PathError::InvalidSignatureForPublicKey | PathError::SignatureAlgorithmMismatch => {
            failed(TrustFault::ChainSignature)
        }
        PathError::CaUsedAsEndEntity | PathError::EndEntityUsedAsCa => failed(TrustFault::KeyUsage),
        PathError::NameConstraintViolation | PathError::PathLenConstraintViolated => failed(TrustFault::Constraint),
        _ => undecided(TrustGap::Unsupported),
    }
}
