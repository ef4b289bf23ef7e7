//! X.509 certificates (RFC 5280): the fields that signing and trusting look at, and the facts that people are shown.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::der::{self, NotDer, Reader};
use crate::value::Sha256Digest;

/// The content bytes of the object identifiers that are looked for.
mod oid {
    pub const COMMON_NAME: &[u8] = &[0x55, 4, 3];
    pub const COUNTRY: &[u8] = &[0x55, 4, 6];
    pub const ORGANIZATION: &[u8] = &[0x55, 4, 10];
    pub const ORGANIZATIONAL_UNIT: &[u8] = &[0x55, 4, 11];
    pub const ORGANIZATION_IDENTIFIER: &[u8] = &[0x55, 4, 97];
    pub const KEY_USAGE: &[u8] = &[0x55, 0x1d, 15];
    pub const BASIC_CONSTRAINTS: &[u8] = &[0x55, 0x1d, 19];
    pub const EXTENDED_KEY_USAGE: &[u8] = &[0x55, 0x1d, 37];
    pub const EC_PUBLIC_KEY: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1];
    pub const P256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7];
    pub const P384: &[u8] = &[0x2b, 0x81, 4, 0, 34];
    pub const RSA_ENCRYPTION: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1];
    /// id-kp (RFC 5280, clause 4.2.1.12); the last byte says which purpose.
    pub const KEY_PURPOSE: &[u8] = &[0x2b, 6, 1, 5, 5, 7, 3];
}

/// The last byte of the id-kp purposes that have nothing to do with signing documents: serverAuth, codeSigning,
/// timeStamping, OCSPSigning.
const FOREIGN_PURPOSES: [u8; 4] = [1, 3, 8, 9];

/// The keys that seals are made with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyAlgorithm {
    /// ECDSA on NIST P-256, with SHA-256.
    EcdsaP256,
    /// ECDSA on NIST P-384, with SHA-384.
    EcdsaP384,
    /// RSA PKCS #1 v1.5 of at least 2048 bits, with SHA-256.
    Rsa {
        /// The size of the modulus.
        bits: usize,
    },
}

impl KeyAlgorithm {
    /// Gives the name that people know.
    pub fn name(self) -> String {
        match self {
            Self::EcdsaP256 => "ECDSA P-256".to_owned(),
            Self::EcdsaP384 => "ECDSA P-384".to_owned(),
            Self::Rsa { bits } => format!("RSA {bits}"),
        }
    }
}

/// What the keyUsage extension allows (RFC 5280, clause 4.2.1.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyUsage {
    bits: u16,
}

impl KeyUsage {
    const DIGITAL_SIGNATURE: u16 = 0x8000;
    const NON_REPUDIATION: u16 = 0x4000;
    const KEY_CERT_SIGN: u16 = 0x0400;

    fn has(self, bits: u16) -> bool {
        self.bits & bits != 0
    }
}

/// A certificate that was read; everything points into its bytes.
#[derive(Debug, Clone, Copy)]
pub struct Certificate<'a> {
    /// All of it.
    pub der: &'a [u8],
    /// The content of the serial number, big-endian.
    pub serial: &'a [u8],
    /// The issuer's name in DER.
    pub issuer: &'a [u8],
    /// The subject's name in DER.
    pub subject: &'a [u8],
    /// The SubjectPublicKeyInfo in DER.
    pub spki: &'a [u8],
    /// The key itself: a curve point, or an RSAPublicKey in DER.
    pub public_key: &'a [u8],
    /// Which kind of key that is; `None` for a kind that seals are not made with.
    pub algorithm: Option<KeyAlgorithm>,
    /// From when on it is valid.
    pub not_before: Timestamp,
    /// Until when it is valid, that second included.
    pub not_after: Timestamp,
    /// Whether basicConstraints say that it is a CA.
    pub is_ca: bool,
    /// The keyUsage extension, where there is one.
    pub key_usage: Option<KeyUsage>,
    /// The purposes of the extendedKeyUsage extension, where there is one.
    extended_key_usage: Option<&'a [u8]>,
}

impl<'a> Certificate<'a> {
    /// Reads one certificate that fills `bytes`.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, NotDer> {
        let mut outer = der::single(bytes, der::SEQUENCE)?.inside();
        let mut tbs = outer.expect(der::SEQUENCE)?.inside();
        outer.expect(der::SEQUENCE)?;
        outer.expect(der::BIT_STRING)?;
        outer.end()?;

        tbs.optional(der::context(0))?;
        let serial = tbs.expect(der::INTEGER)?.content;
        tbs.expect(der::SEQUENCE)?;
        let issuer = tbs.expect(der::SEQUENCE)?.whole;
        let mut validity = tbs.expect(der::SEQUENCE)?.inside();
        let (not_before, not_after) = (time(&mut validity)?, time(&mut validity)?);
        let subject = tbs.expect(der::SEQUENCE)?.whole;
        let spki = tbs.expect(der::SEQUENCE)?;
        let (public_key, algorithm) = public_key(spki.inside())?;
        tbs.optional(der::context_primitive(1))?;
        tbs.optional(der::context_primitive(2))?;
        let extensions = tbs.optional(der::context(3))?;
        tbs.end()?;

        let spki = spki.whole;
        let (is_ca, key_usage, extended_key_usage) = (false, None, None);
        let mut certificate = Self {
            der: bytes,
            serial,
            issuer,
            subject,
            spki,
            public_key,
            algorithm,
            not_before,
            not_after,
            is_ca,
            key_usage,
            extended_key_usage,
        };
        if let Some(extensions) = extensions {
            certificate.read_extensions(extensions.inside())?;
        }
        Ok(certificate)
    }

    fn read_extensions(&mut self, mut outer: Reader<'a>) -> Result<(), NotDer> {
        let mut extensions = outer.expect(der::SEQUENCE)?.inside();
        outer.end()?;
        while !extensions.is_empty() {
            let mut extension = extensions.expect(der::SEQUENCE)?.inside();
            let oid = extension.expect(der::OID)?.content;
            extension.optional(der::BOOLEAN)?;
            let value = extension.expect(der::OCTET_STRING)?.content;
            extension.end()?;
            match oid {
                oid::KEY_USAGE => self.key_usage = Some(key_usage(value)?),
                oid::BASIC_CONSTRAINTS => self.is_ca = basic_constraints(value)?,
                oid::EXTENDED_KEY_USAGE => {
                    self.extended_key_usage = Some(der::single(value, der::SEQUENCE)?.content);
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Whether key usages and purposes let it sign documents: digitalSignature or nonRepudiation, no CA, and not only
    /// purposes that have nothing to do with documents.
    pub fn may_sign_documents(&self) -> bool {
        let usage = KeyUsage::DIGITAL_SIGNATURE | KeyUsage::NON_REPUDIATION;
        !self.is_ca && self.key_usage.is_none_or(|bits| bits.has(usage)) && self.has_fitting_purpose()
    }

    /// Whether it may sign certificates: a CA whose key usage, where there is one, says so.
    pub fn may_sign_certificates(&self) -> bool {
        self.is_ca && self.key_usage.is_none_or(|bits| bits.has(KeyUsage::KEY_CERT_SIGN))
    }

    /// Whether subject and issuer are the same name.
    pub fn is_self_issued(&self) -> bool {
        self.issuer == self.subject
    }

    /// Whether `at` lies within its validity.
    pub fn is_valid_at(&self, at: Timestamp) -> bool {
        self.not_before <= at && at <= self.not_after
    }

    fn has_fitting_purpose(&self) -> bool {
        let Some(purposes) = self.extended_key_usage else { return true };
        let mut reader = Reader::new(purposes);
        while let Ok(purpose) = reader.expect(der::OID) {
            let foreign = match purpose.content.split_last() {
                Some((last, oid::KEY_PURPOSE)) => FOREIGN_PURPOSES.contains(last),
                _ => false,
            };
            if !foreign {
                return true;
            }
        }
        false
    }
}

/// What people are shown of a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateFacts {
    /// The organisation where one is named, else the common name, else the whole subject.
    pub name: String,
    /// The common name, where there is one.
    pub common_name: Option<String>,
    /// organizationIdentifier (2.5.4.97), for example `NTRBE-0123456749`.
    pub organization_id: Option<String>,
    /// The issuer, as `CN=…, O=…`.
    pub issuer: String,
    /// The subject, as `CN=…, O=…`.
    pub subject: String,
    /// The serial number in lower-case hexadecimal.
    pub serial: String,
    /// From when on it is valid.
    pub not_before: Timestamp,
    /// Until when it is valid.
    pub not_after: Timestamp,
    /// SHA-256 of the whole certificate.
    pub sha256: Sha256Digest,
    /// SHA-256 of the SubjectPublicKeyInfo; it stays the same where a certificate is renewed for the same key.
    pub spki_sha256: Sha256Digest,
    /// The kind of key; `None` for a kind that seals are not made with.
    pub key_algorithm: Option<KeyAlgorithm>,
    /// Whether subject and issuer are the same name.
    pub self_signed: bool,
    /// Whether it is a CA.
    pub is_ca: bool,
}

/// Tells what people are shown of `certificate`.
pub fn describe(certificate: &Certificate<'_>) -> CertificateFacts {
    let attribute = |oid| find_attribute(certificate.subject, oid);
    let common_name = attribute(oid::COMMON_NAME);
    let subject = distinguished_name(certificate.subject);
    let name = attribute(oid::ORGANIZATION).or_else(|| common_name.clone()).unwrap_or_else(|| subject.clone());
    CertificateFacts {
        name,
        common_name,
        organization_id: attribute(oid::ORGANIZATION_IDENTIFIER),
        issuer: distinguished_name(certificate.issuer),
        subject,
        serial: certificate.serial.iter().map(|byte| format!("{byte:02x}")).collect(),
        not_before: certificate.not_before,
        not_after: certificate.not_after,
        sha256: Sha256Digest::of(certificate.der),
        spki_sha256: Sha256Digest::of(certificate.spki),
        key_algorithm: certificate.algorithm,
        self_signed: certificate.is_self_issued(),
        is_ca: certificate.is_ca,
    }
}

/// Writes a name in the order in which it stands, as `CN=…, O=…`.
pub fn distinguished_name(name: &[u8]) -> String {
    let parts: Vec<String> = attributes(name)
        .map(|(oid, value)| match short_name(oid) {
            Some(short) => format!("{short}={value}"),
            None => format!("{}={value}", dotted(oid)),
        })
        .collect();
    parts.join(", ")
}

fn short_name(oid: &[u8]) -> Option<&'static str> {
    match oid {
        oid::COMMON_NAME => Some("CN"),
        oid::COUNTRY => Some("C"),
        oid::ORGANIZATION => Some("O"),
        oid::ORGANIZATIONAL_UNIT => Some("OU"),
        oid::ORGANIZATION_IDENTIFIER => Some("organizationIdentifier"),
        _ => None,
    }
}

/// Writes an object identifier with dots (X.690, clause 8.19).
fn dotted(oid: &[u8]) -> String {
    let mut arcs: Vec<u64> = Vec::new();
    let mut arc = 0_u64;
    for byte in oid {
        arc = arc.wrapping_shl(7) | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            arcs.push(arc);
            arc = 0;
        }
    }
    let Some((joint, rest)) = arcs.split_first() else { return String::new() };
    let first = (joint / 40).min(2);
    let numbers = [first, joint - first * 40].into_iter().chain(rest.iter().copied());
    numbers.map(|number| number.to_string()).collect::<Vec<_>>().join(".")
}

fn find_attribute(name: &[u8], wanted: &[u8]) -> Option<String> {
    attributes(name).find(|(oid, _)| *oid == wanted).map(|(_, value)| value)
}

/// Goes through the attributes of a name; ends where the name is broken.
fn attributes(name: &[u8]) -> impl Iterator<Item = (&[u8], String)> {
    let mut sets = Reader::new(der::single(name, der::SEQUENCE).map_or(&[], |outer| outer.content));
    let mut set = Reader::new(&[]);
    std::iter::from_fn(move || {
        while set.is_empty() {
            set = sets.expect(der::SET).ok()?.inside();
        }
        let mut pair = set.expect(der::SEQUENCE).ok()?.inside();
        let oid = pair.expect(der::OID).ok()?.content;
        let value = pair.element().ok()?;
        Some((oid, text(value)))
    })
}

fn text(value: der::Element<'_>) -> String {
    match value.tag {
        der::BMP_STRING => {
            let units: Vec<u16> =
                value.content.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        der::TELETEX_STRING => value.content.iter().map(|byte| char::from(*byte)).collect(),
        _ => String::from_utf8_lossy(value.content).into_owned(),
    }
}

/// Reads UTCTime or GeneralizedTime in the forms of RFC 5280, clause 4.1.2.5: to the second, in UTC.
pub(super) fn time(reader: &mut Reader<'_>) -> Result<Timestamp, NotDer> {
    let element = reader.element()?;
    let digits = element.content.strip_suffix(b"Z").ok_or(NotDer)?;
    let (year, rest) = match element.tag {
        der::UTC_TIME => {
            let (year, rest) = digits.split_at_checked(2).ok_or(NotDer)?;
            let year = number(year)?;
            (if year < 50 { 2000 + year } else { 1900 + year }, rest)
        }
        der::GENERALIZED_TIME => {
            let (year, rest) = digits.split_at_checked(4).ok_or(NotDer)?;
            (number(year)?, rest)
        }
        _ => return Err(NotDer),
    };
    moment(year, rest).ok_or(NotDer)
}

/// Gives the moment of `year` and the ten digits of month, day, hour, minute and second.
pub(super) fn moment(year: i16, rest: &[u8]) -> Option<Timestamp> {
    if rest.len() != 10 {
        return None;
    }
    let two = |at: usize| number(rest.get(at..at + 2)?).ok().and_then(|value| i8::try_from(value).ok());
    let civil = DateTime::new(year, two(0)?, two(2)?, two(4)?, two(6)?, two(8)?, 0).ok()?;
    civil.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

/// Reads decimal digits, at most four.
pub(super) fn number(digits: &[u8]) -> Result<i16, NotDer> {
    let plain = digits.len() <= 4 && digits.iter().all(u8::is_ascii_digit);
    if !plain {
        return Err(NotDer);
    }
    Ok(digits.iter().fold(0, |sum, digit| sum * 10 + i16::from(digit - b'0')))
}

fn public_key(mut spki: Reader<'_>) -> Result<(&[u8], Option<KeyAlgorithm>), NotDer> {
    let mut algorithm = spki.expect(der::SEQUENCE)?.inside();
    let oid = algorithm.expect(der::OID)?.content;
    let key = spki.expect(der::BIT_STRING)?.content.strip_prefix(&[0]).ok_or(NotDer)?;
    spki.end()?;
    let kind = match oid {
        oid::EC_PUBLIC_KEY => match algorithm.element()?.content {
            oid::P256 => Some(KeyAlgorithm::EcdsaP256),
            oid::P384 => Some(KeyAlgorithm::EcdsaP384),
            _ => None,
        },
        oid::RSA_ENCRYPTION => Some(KeyAlgorithm::Rsa { bits: modulus_bits(key)? }),
        _ => None,
    };
    Ok((key, kind))
}

fn modulus_bits(key: &[u8]) -> Result<usize, NotDer> {
    let modulus = der::single(key, der::SEQUENCE)?.inside().expect(der::INTEGER)?.content;
    let significant = modulus.strip_prefix(&[0]).unwrap_or(modulus);
    let leading = significant.first().map_or(0, |byte| byte.leading_zeros() as usize);
    Ok(significant.len() * 8 - leading)
}

fn key_usage(value: &[u8]) -> Result<KeyUsage, NotDer> {
    match der::single(value, der::BIT_STRING)?.content {
        [unused, first] if *unused < 8 => Ok(KeyUsage { bits: u16::from_be_bytes([*first, 0]) }),
        [unused, first, second] if *unused < 8 => Ok(KeyUsage { bits: u16::from_be_bytes([*first, *second]) }),
        _ => Err(NotDer),
    }
}

fn basic_constraints(value: &[u8]) -> Result<bool, NotDer> {
    let mut inside = der::single(value, der::SEQUENCE)?.inside();
    match inside.optional(der::BOOLEAN)? {
        None => Ok(false),
        Some(element) => match element.content {
            [0xff] => Ok(true),
            [0x00] => Ok(false),
            _ => Err(NotDer),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_of_time_are_read() {
        let read =
            |tag, text: &[u8]| time(&mut Reader::new(&der::write(tag, &[text]))).map(|moment| moment.to_string());
        assert_eq!(read(der::UTC_TIME, b"261124100000Z").as_deref(), Ok("2026-11-24T10:00:00Z"));
        assert_eq!(read(der::UTC_TIME, b"991231235959Z").as_deref(), Ok("1999-12-31T23:59:59Z"));
        assert_eq!(read(der::GENERALIZED_TIME, b"20510101000000Z").as_deref(), Ok("2051-01-01T00:00:00Z"));
        for wrong in [&b"2611241000Z"[..], b"261124100000+0100", b"261324100000Z", b"26112410000xZ", b"Z", b""] {
            assert!(read(der::UTC_TIME, wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn object_identifiers_are_dotted() {
        assert_eq!(dotted(&[0x55, 4, 97]), "2.5.4.97");
        assert_eq!(dotted(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 1]), "1.2.840.113549.1.9.1");
        assert_eq!(dotted(&[]), "");
    }
}
