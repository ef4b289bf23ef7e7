//! The second revision: the bytes of the incremental update that carries the seal (ISO 32000-1, clause 7.5.6).
//!
//! They follow from the first revision, the claimed time and nothing else, but for the digits of /Contents. So the reader
//! makes them again with the same code and compares: what our writer would not have written is not accepted.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::certificate;
use super::reader::{Revision, ShapeError, UpdatePart};
use crate::value::{Message, Said};

/// The bytes that are kept for the signature; a chain and a timestamp token fit.
pub const RESERVED: usize = 16_384;
/// The hexadecimal digits of /Contents.
pub const DIGITS: usize = RESERVED * 2;

const UNTIL_BYTE_RANGE: &str = "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange";
const UNTIL_CONTENTS: &str = "/Contents";
const UNTIL_TIME: &str = "/M(D:";
/// Certification that allows filling in and further signatures (P=2), as /TransformParams of DocMDP.
const AFTER_TIME: &str = "Z)/Reference[<</Type/SigRef/TransformMethod/DocMDP\
    /TransformParams<</Type/TransformParams/P 2/V/1.2>>>>]>>\nendobj\n";

/// The bytes before and after /Contents.
#[derive(Debug)]
pub struct Update {
    /// Where the first revision ends.
    start: usize,
    /// Where the `<` of /Contents stands.
    contents: usize,
    /// Up to just before the `<` of /Contents.
    head: Vec<u8>,
    /// From just after its `>`.
    tail: Vec<u8>,
    /// Where each part ends in the file.
    parts: Vec<(usize, UpdatePart)>,
}

/// The first revision has no field for a seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct NoSealField;

impl Said for NoSealField {
    fn message(&self) -> Message {
        Message::new("sign-no-field")
    }
}

impl Update {
    /// Lays out the update of `revision`, sealed at `time`, to the second.
    pub fn new(revision: &Revision<'_>, time: Timestamp) -> Result<Self, NoSealField> {
        let (field, field_dictionary) = revision.seal_field.ok_or(NoSealField)?;
        let trailer = revision.section.trailer;
        let signature = revision.objects + 1;
        let start = revision.bytes.len();
        let mut head = head_before_range(revision).into_bytes();
        let byte_range_at = start + head.len();
        let contents = byte_range_at + BYTE_RANGE_LENGTH + UNTIL_CONTENTS.len();
        let offset = |at: usize| contents + DIGITS + 2 + at;

        let mut tail = Vec::new();
        let civil = time.to_zoned(TimeZone::UTC).strftime("%Y%m%d%H%M%S").to_string();
        tail.extend_from_slice(format!("{UNTIL_TIME}{civil}{AFTER_TIME}").as_bytes());
        let field_at = tail.len();
        tail.extend(object_with(field, field_dictionary, &format!("/V {signature} 0 R")));
        let catalog_at = tail.len();
        let perms = format!("/Perms<</DocMDP {signature} 0 R>>");
        tail.extend(object_with(trailer.root, revision.catalog, &perms));
        let xref_at = tail.len();

        let entries = [(signature, start), (field, offset(field_at)), (trailer.root, offset(catalog_at))];
        tail.extend(xref(entries));
        let trailer_at = tail.len();
        let (size, root, info) = (signature + 1, trailer.root, trailer.info);
        tail.extend_from_slice(format!("trailer\n<</Size {size}/Root {root} 0 R/Info {info} 0 R/ID").as_bytes());
        tail.extend_from_slice(trailer.id);
        let (prev, table) = (revision.section.start, offset(xref_at));
        tail.extend_from_slice(format!("/Prev {prev}>>\nstartxref\n{table}\n%%EOF\n").as_bytes());

        let end = offset(tail.len());
        head.extend_from_slice(byte_range(contents, end).as_bytes());
        head.extend_from_slice(UNTIL_CONTENTS.as_bytes());
        let parts = vec![
            (byte_range_at, UpdatePart::Signature),
            (byte_range_at + BYTE_RANGE_LENGTH, UpdatePart::ByteRange),
            (contents, UpdatePart::Signature),
            (offset(0), UpdatePart::Contents),
            (offset(field_at), UpdatePart::Signature),
            (offset(catalog_at), UpdatePart::Field),
            (offset(xref_at), UpdatePart::Catalog),
            (offset(trailer_at), UpdatePart::Xref),
            (end, UpdatePart::Trailer),
        ];
        Ok(Self { start, contents, head, tail, parts })
    }

    /// Makes the update again from what `file` claims, and compares; gives the layout and the claimed time.
    pub fn recognise(file: &[u8], revision: &Revision<'_>) -> Result<(Self, Timestamp), ShapeError> {
        let contents =
            revision.bytes.len() + head_before_range(revision).len() + BYTE_RANGE_LENGTH + UNTIL_CONTENTS.len();
        let time_at = contents + DIGITS + 2 + UNTIL_TIME.len();
        let time = file.get(time_at..time_at + 14).and_then(|digits| {
            let (year, rest) = digits.split_at_checked(4)?;
            certificate::moment(certificate::number(year).ok()?, rest)
        });
        let time = time.unwrap_or(Timestamp::UNIX_EPOCH);
        let expected = Self::new(revision, time).map_err(|NoSealField| ShapeError::Fields)?;
        if let Some(at) = expected.first_difference(file) {
            return Err(ShapeError::Update { part: expected.part_at(at), at });
        }
        Ok((expected, time))
    }

    /// Gives the four numbers of /ByteRange: everything but `<`, the digits and `>`.
    pub fn byte_range(&self) -> [usize; 4] {
        [0, self.contents, self.contents_end(), self.tail.len()]
    }

    /// Gives the two pieces of the update that the seal covers.
    pub fn covered(&self) -> [&[u8]; 2] {
        [&self.head, &self.tail]
    }

    /// Gives the digits of /Contents in a file of this layout.
    pub fn digits<'a>(&self, file: &'a [u8]) -> &'a [u8] {
        file.get(self.contents + 1..self.contents_end() - 1).unwrap_or(&[])
    }

    /// Puts the revision, the update and the signature together; `None` where the signature is larger than what is kept.
    pub fn assemble(&self, revision: &[u8], signature: &[u8]) -> Option<Vec<u8>> {
        let mut digits = signature.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(hexadecimal).collect::<Vec<u8>>();
        if digits.len() > DIGITS {
            return None;
        }
        digits.resize(DIGITS, b'0');
        Some([revision, &self.head, b"<", &digits, b">", &self.tail].concat())
    }

    fn contents_end(&self) -> usize {
        self.contents + DIGITS + 2
    }

    fn first_difference(&self, file: &[u8]) -> Option<usize> {
        let (start, end) = (self.contents, self.contents_end());
        let brackets = [(start, &b"<"[..]), (end - 1, b">")];
        let pieces = [(self.start, self.head.as_slice()), brackets[0], brackets[1], (end, self.tail.as_slice())];
        let differs = pieces.iter().find_map(|(at, piece)| {
            let found = file.get(*at..).unwrap_or(&[]);
            if found.starts_with(piece) {
                return None;
            }
            let same = found.iter().zip(*piece).take_while(|(a, b)| a == b).count();
            Some(at + same)
        });
        differs.or((file.len() != end + self.tail.len()).then_some(end + self.tail.len()))
    }

    fn part_at(&self, at: usize) -> UpdatePart {
        self.parts.iter().find(|(end, _)| at < *end).map_or(UpdatePart::Trailer, |(_, part)| *part)
    }
}

fn head_before_range(revision: &Revision<'_>) -> String {
    format!("{} 0 obj\n{UNTIL_BYTE_RANGE}", revision.objects + 1)
}

/// `[0 a b c]` with the three numbers padded to ten places.
const BYTE_RANGE_LENGTH: usize = 36;

fn byte_range(contents: usize, end: usize) -> String {
    let after = contents + DIGITS + 2;
    format!("[0 {contents:<10} {after:<10} {:<10}]", end - after)
}

/// Writes an object again with one more entry at the end of its dictionary.
fn object_with(number: u32, dictionary: &[u8], entry: &str) -> Vec<u8> {
    let open = dictionary.strip_suffix(b">>").unwrap_or(dictionary);
    [format!("{number} 0 obj\n").as_bytes(), open, entry.as_bytes(), b">>\nendobj\n"].concat()
}

/// Writes the table: subsections in ascending order, neighbours together.
fn xref(mut entries: [(u32, usize); 3]) -> Vec<u8> {
    entries.sort_unstable();
    let mut text = String::from("xref\n");
    for group in entries.chunk_by(|before, after| before.0 + 1 == after.0) {
        let first = group.first().map_or(0, |(number, _)| *number);
        text.push_str(&format!("{first} {}\n", group.len()));
        group.iter().for_each(|(_, offset)| text.push_str(&format!("{offset:010} 00000 n \n")));
    }
    text.into_bytes()
}

/// Writes a digit under 16 in lower case.
fn hexadecimal(digit: u8) -> u8 {
    if digit < 10 { b'0' + digit } else { b'a' + digit - 10 }
}

/// Reads the value of a lower-case hexadecimal digit.
pub fn digit_value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}
