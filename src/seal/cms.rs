//! The one shape of CMS SignedData (RFC 5652) that a seal has, written and read.
//!
//! One SignerInfo, one digest algorithm, detached id-data, three signed attributes (contentType, messageDigest,
//! signingCertificateV2), certificates without CRLs, unsigned attributes none or one timestamp token (ETSI EN 319 142-1,
//! baseline B-B and B-T). The reader refuses every other shape and points into the bytes received.

use super::algorithm::{DigestAlgorithm, MessageDigest, Scheme};
use super::certificate::Certificate;
use super::der::{self, Element, NotDer, Reader};
use crate::value::{Message, Said};

/// Object identifiers, with tag and length.
const ID_SIGNED_DATA: &[u8] = &[6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2];
const ID_DATA: &[u8] = &[6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1];
const ID_CONTENT_TYPE: &[u8] = &[6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 3];
const ID_MESSAGE_DIGEST: &[u8] = &[6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 4];
const ID_SIGNING_CERTIFICATE_V2: &[u8] = &[6, 11, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 16, 2, 47];
const ID_TIMESTAMP_TOKEN: &[u8] = &[6, 11, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 16, 2, 14];
const VERSION_1: &[u8] = &[2, 1, 1];

/// The signed attributes as the SET OF that is hashed (RFC 5652, clause 5.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedAttributes {
    set: Vec<u8>,
}

impl SignedAttributes {
    /// Makes the three attributes: the type and digest of the content, and the digests of the signer's certificate and of
    /// those above it, so that no byte of a certificate can change.
    pub fn new(content: &MessageDigest, chain: &[&[u8]]) -> Self {
        let attribute = |oid: &[u8], value: &[u8]| der::write(der::SEQUENCE, &[oid, &der::write(der::SET, &[value])]);
        let digest = der::write(der::OCTET_STRING, &[content.as_bytes()]);
        let attributes = [
            attribute(ID_CONTENT_TYPE, ID_DATA),
            attribute(ID_MESSAGE_DIGEST, &digest),
            attribute(ID_SIGNING_CERTIFICATE_V2, &signing_certificate(content.algorithm(), chain)),
        ];
        Self { set: der::write_set_of(der::SET, attributes.iter().map(Vec::as_slice).collect()) }
    }

    /// Gives the bytes that the signature is made over.
    pub fn as_bytes(&self) -> &[u8] {
        &self.set
    }
}

/// Writes SigningCertificateV2 (RFC 5035) of a chain, the signer first; SHA-256 is the default and left out.
fn signing_certificate(algorithm: DigestAlgorithm, chain: &[&[u8]]) -> Vec<u8> {
    let id = |certificate: &&[u8]| {
        let hash = der::write(der::OCTET_STRING, &[algorithm.of(&[certificate]).as_bytes()]);
        match algorithm {
            DigestAlgorithm::Sha256 => der::write(der::SEQUENCE, &[&hash]),
            DigestAlgorithm::Sha384 => der::write(der::SEQUENCE, &[algorithm.identifier(), &hash]),
        }
    };
    let ids: Vec<Vec<u8>> = chain.iter().map(id).collect();
    let ids: Vec<&[u8]> = ids.iter().map(Vec::as_slice).collect();
    der::write(der::SEQUENCE, &[&der::write(der::SEQUENCE, &ids)])
}

/// Writes the SignedData: `certificates` are the signer's and its chain, in any order.
pub fn write(
    signer: &Certificate<'_>,
    scheme: &Scheme,
    certificates: &[&[u8]],
    attributes: &SignedAttributes,
    signature: &[u8],
) -> Vec<u8> {
    let serial = der::write(der::INTEGER, &[signer.serial]);
    let signed = der::Reader::new(attributes.as_bytes()).element().map_or(&[][..], |set| set.content);
    let info = der::write(
        der::SEQUENCE,
        &[
            VERSION_1,
            &der::write(der::SEQUENCE, &[signer.issuer, &serial]),
            scheme.digest.identifier(),
            &der::write(der::context(0), &[signed]),
            scheme.signature_id,
            &der::write(der::OCTET_STRING, &[signature]),
        ],
    );
    let signed_data = der::write(
        der::SEQUENCE,
        &[
            VERSION_1,
            &der::write(der::SET, &[scheme.digest.identifier()]),
            &der::write(der::SEQUENCE, &[ID_DATA]),
            &der::write_set_of(der::context(0), certificates.to_vec()),
            &der::write(der::SET, &[&info]),
        ],
    );
    der::write(der::SEQUENCE, &[ID_SIGNED_DATA, &der::write(der::context(0), &[&signed_data])])
}

/// Why bytes are not the one shape of SignedData.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum CmsError {
    /// No strict DER, or another structure.
    Structure,
    /// More or fewer than one SignerInfo.
    SignerCount,
    /// The content is enclosed.
    EnclosedContent,
    /// CRLs are enclosed.
    EnclosedCrls,
    /// Not exactly the three signed attributes, each once.
    SignedAttributes,
    /// An unsigned attribute other than one timestamp token.
    UnsignedAttributes,
    /// No certificates, too many, one twice, not sorted, or the signer's is missing.
    Certificates,
    /// The algorithms do not fit the signer's key, or are not among those seals are made with.
    Algorithms,
}

impl Said for CmsError {
    fn message(&self) -> Message {
        match self {
            Self::Structure => Message::new("seal-structure"),
            Self::SignerCount => Message::new("seal-signer-count"),
            Self::EnclosedContent => Message::new("seal-enclosed-content"),
            Self::EnclosedCrls => Message::new("seal-enclosed-lists"),
            Self::SignedAttributes => Message::new("seal-signed-attributes"),
            Self::UnsignedAttributes => Message::new("seal-unsigned-attributes"),
            Self::Certificates => Message::new("seal-certificates"),
            Self::Algorithms => Message::new("seal-algorithms"),
        }
    }
}

impl From<NotDer> for CmsError {
    fn from(_: NotDer) -> Self {
        Self::Structure
    }
}

/// A SignedData that was read; everything points into its bytes.
#[derive(Clone)]
pub struct SignedData<'a> {
    /// The signer's certificate.
    pub signer: Certificate<'a>,
    /// The other certificates, in the order in which they stand.
    pub others: Vec<Certificate<'a>>,
    /// All certificates as they stand, to know the chain by.
    pub certificates: &'a [u8],
    /// The digest and signature algorithm of the signer's key.
    pub scheme: Scheme,
    /// The content of the signed attributes, without the tag, as received.
    signed_attributes: &'a [u8],
    /// The digest of the content that was signed.
    pub message_digest: &'a [u8],
    /// The digests of the certificates that the signer meant: its own, then those above it.
    pub certificate_digests: Vec<&'a [u8]>,
    /// The signature value.
    pub signature: &'a [u8],
    /// The timestamp token, where there is one.
    pub timestamp_token: Option<&'a [u8]>,
}

impl SignedData<'_> {
    /// Computes the digest of the signed attributes from the bytes received, with the tag of a SET OF.
    pub fn signed_attributes_digest(&self) -> MessageDigest {
        let header = der::write(der::SET, &[self.signed_attributes]);
        self.scheme.digest.of(&[&header])
    }
}

/// Reads the SignedData that fills `bytes`, with at most `max_certificates`.
pub fn parse(bytes: &[u8], max_certificates: usize) -> Result<SignedData<'_>, CmsError> {
    let mut content_info = der::single(bytes, der::SEQUENCE)?.inside();
    content_info.exactly(ID_SIGNED_DATA)?;
    let explicit = content_info.expect(der::context(0))?;
    content_info.end()?;

    let mut data = der::single(explicit.content, der::SEQUENCE)?.inside();
    data.exactly(VERSION_1)?;
    let digests = data.expect(der::SET)?;
    if data.expect(der::SEQUENCE)?.content != ID_DATA {
        return Err(CmsError::EnclosedContent);
    }
    let certificates = data.optional(der::context(0))?.ok_or(CmsError::Certificates)?;
    if data.next_is(der::context(1)) {
        return Err(CmsError::EnclosedCrls);
    }
    let mut infos = data.expect(der::SET)?.inside();
    data.end()?;
    let info = infos.expect(der::SEQUENCE).map_err(|_| CmsError::SignerCount)?;
    infos.end().map_err(|_| CmsError::SignerCount)?;
    signer_info(info, digests.content, certificates, max_certificates)
}

fn signer_info<'a>(
    info: Element<'a>,
    digests: &'a [u8],
    certificates: Element<'a>,
    max_certificates: usize,
) -> Result<SignedData<'a>, CmsError> {
    let mut info = info.inside();
    info.exactly(VERSION_1)?;
    let mut id = info.expect(der::SEQUENCE)?.inside();
    let (issuer, serial) = (id.expect(der::SEQUENCE)?.whole, id.expect(der::INTEGER)?.content);
    id.end()?;
    let digest = info.expect(der::SEQUENCE)?.whole;
    let signed = info.optional(der::context(0))?.ok_or(CmsError::SignedAttributes)?;
    let algorithm = info.expect(der::SEQUENCE)?.whole;
    let signature = info.expect(der::OCTET_STRING)?.content;
    let unsigned = info.optional(der::context(1))?;
    info.end()?;

    let (signer, others) = find_signer(certificates.inside(), issuer, serial, max_certificates)?;
    let scheme = Scheme::of(&signer).ok_or(CmsError::Algorithms)?;
    let expected = scheme.digest.identifier();
    if digests != expected || digest != expected || algorithm != scheme.signature_id {
        return Err(CmsError::Algorithms);
    }
    let (message_digest, certificate_digests) = signed_attributes(signed.inside(), scheme.digest)?;
    Ok(SignedData {
        signer,
        others,
        certificates: certificates.content,
        scheme,
        signed_attributes: signed.content,
        message_digest,
        certificate_digests,
        signature,
        timestamp_token: unsigned.map(timestamp_token).transpose()?,
    })
}

/// Reads the certificates, strictly ascending as a SET OF of different elements is, and finds the signer's.
fn find_signer<'a>(
    mut reader: Reader<'a>,
    issuer: &[u8],
    serial: &[u8],
    max_certificates: usize,
) -> Result<(Certificate<'a>, Vec<Certificate<'a>>), CmsError> {
    let mut signer = None;
    let mut others = Vec::new();
    let mut before: &[u8] = &[];
    while !reader.is_empty() {
        let bytes = reader.expect(der::SEQUENCE).map_err(|_| CmsError::Certificates)?.whole;
        if bytes <= before || others.len() >= max_certificates {
            return Err(CmsError::Certificates);
        }
        before = bytes;
        let certificate = Certificate::parse(bytes).map_err(|_| CmsError::Certificates)?;
        let is_signer = certificate.issuer == issuer && certificate.serial == serial;
        match (is_signer, &signer) {
            (true, None) => signer = Some(certificate),
            (true, Some(_)) => return Err(CmsError::Certificates),
            (false, _) => others.push(certificate),
        }
    }
    signer.map(|signer| (signer, others)).ok_or(CmsError::Certificates)
}

/// Reads exactly the three signed attributes, in DER order; gives the digests of content and certificates.
fn signed_attributes(mut reader: Reader<'_>, digest: DigestAlgorithm) -> Result<(&[u8], Vec<&[u8]>), CmsError> {
    let (mut content_type, mut message_digest, mut certificate) = (None, None, None);
    let mut before: &[u8] = &[];
    while !reader.is_empty() {
        let attribute = reader.expect(der::SEQUENCE)?;
        if attribute.whole <= before {
            return Err(CmsError::SignedAttributes);
        }
        before = attribute.whole;
        let mut inside = attribute.inside();
        let oid = inside.expect(der::OID)?.whole;
        let mut values = inside.expect(der::SET)?.inside();
        inside.end()?;
        let value = values.element()?;
        values.end().map_err(|_| CmsError::SignedAttributes)?;
        let slot = match oid {
            ID_CONTENT_TYPE => content_type.replace(value),
            ID_MESSAGE_DIGEST => message_digest.replace(value),
            ID_SIGNING_CERTIFICATE_V2 => certificate.replace(value),
            _ => return Err(CmsError::SignedAttributes),
        };
        if slot.is_some() {
            return Err(CmsError::SignedAttributes);
        }
    }
    let missing = CmsError::SignedAttributes;
    if content_type.ok_or(missing)?.whole != ID_DATA {
        return Err(missing);
    }
    let message_digest = message_digest.filter(|value| value.tag == der::OCTET_STRING).ok_or(missing)?.content;
    let certificates = certificate_digests(certificate.ok_or(missing)?, digest).map_err(|_| missing)?;
    Ok((message_digest, certificates))
}

fn certificate_digests(value: Element<'_>, digest: DigestAlgorithm) -> Result<Vec<&[u8]>, NotDer> {
    let mut ids = der::single(der::single(value.whole, der::SEQUENCE)?.content, der::SEQUENCE)?.inside();
    let mut digests = Vec::new();
    while !ids.is_empty() {
        let mut id = ids.expect(der::SEQUENCE)?.inside();
        if digest == DigestAlgorithm::Sha384 {
            id.exactly(digest.identifier())?;
        }
        digests.push(id.expect(der::OCTET_STRING)?.content);
        id.end()?;
    }
    Ok(digests)
}

fn timestamp_token(unsigned: Element<'_>) -> Result<&[u8], CmsError> {
    let read = || {
        let mut attribute = der::single(unsigned.content, der::SEQUENCE)?.inside();
        attribute.exactly(ID_TIMESTAMP_TOKEN)?;
        let values = attribute.expect(der::SET)?;
        attribute.end()?;
        Ok(der::single(values.content, der::SEQUENCE)?.whole)
    };
    read().map_err(|_: NotDer| CmsError::UnsignedAttributes)
}
