//! Strict DER (X.690, clause 10), read without copying and written by nesting.
//!
//! Only what signatures and certificates need: one-byte tags, definite minimal lengths. Whatever another reader might
//! take differently is refused.

/// BOOLEAN.
pub const BOOLEAN: u8 = 0x01;
/// INTEGER.
pub const INTEGER: u8 = 0x02;
/// BIT STRING.
pub const BIT_STRING: u8 = 0x03;
/// OCTET STRING.
pub const OCTET_STRING: u8 = 0x04;
/// NULL.
pub const NULL: u8 = 0x05;
/// OBJECT IDENTIFIER.
pub const OID: u8 = 0x06;
/// UTF8String.
pub const UTF8_STRING: u8 = 0x0c;
/// PrintableString.
pub const PRINTABLE_STRING: u8 = 0x13;
/// TeletexString, read as Latin-1 as everybody does.
pub const TELETEX_STRING: u8 = 0x14;
/// IA5String.
pub const IA5_STRING: u8 = 0x16;
/// UTCTime.
pub const UTC_TIME: u8 = 0x17;
/// GeneralizedTime.
pub const GENERALIZED_TIME: u8 = 0x18;
/// BMPString.
pub const BMP_STRING: u8 = 0x1e;
/// SEQUENCE.
pub const SEQUENCE: u8 = 0x30;
/// SET.
pub const SET: u8 = 0x31;

/// Gives the tag of the constructed context-specific element `number`, under 31.
pub const fn context(number: u8) -> u8 {
    0xa0 | number
}

/// Gives the tag of the primitive context-specific element `number`, under 31.
pub const fn context_primitive(number: u8) -> u8 {
    0x80 | number
}

/// The bytes are no strict DER, or not the element that must stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no strict DER, or another element than expected")]
pub struct NotDer;

/// One element: its tag, its content, and all of its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Element<'a> {
    /// The tag byte.
    pub tag: u8,
    /// The content.
    pub content: &'a [u8],
    /// Tag, length and content.
    pub whole: &'a [u8],
}

impl<'a> Element<'a> {
    /// Begins to read inside it.
    pub fn inside(&self) -> Reader<'a> {
        Reader { rest: self.content }
    }
}

/// Reads elements one after the other.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Begins at the first byte of `bytes`.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// Whether nothing is left.
    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// Whether the next element has `tag`.
    pub fn next_is(&self, tag: u8) -> bool {
        self.rest.first() == Some(&tag)
    }

    /// Takes the next element, whatever it is.
    pub fn element(&mut self) -> Result<Element<'a>, NotDer> {
        let (&[tag, first], after) = self.rest.split_first_chunk::<2>().ok_or(NotDer)?;
        if tag & 0x1f == 0x1f {
            return Err(NotDer);
        }
        let (length, after) = length(first, after)?;
        let header = self.rest.len() - after.len();
        let (content, rest) = after.split_at_checked(length).ok_or(NotDer)?;
        let whole = self.rest.get(..header + length).ok_or(NotDer)?;
        self.rest = rest;
        Ok(Element { tag, content, whole })
    }

    /// Takes the next element, which must have `tag`.
    pub fn expect(&mut self, tag: u8) -> Result<Element<'a>, NotDer> {
        if self.next_is(tag) { self.element() } else { Err(NotDer) }
    }

    /// Takes the next element where it has `tag`.
    pub fn optional(&mut self, tag: u8) -> Result<Option<Element<'a>>, NotDer> {
        if self.next_is(tag) { self.element().map(Some) } else { Ok(None) }
    }

    /// Takes the next element, which must be exactly these bytes.
    pub fn exactly(&mut self, bytes: &[u8]) -> Result<(), NotDer> {
        self.rest = self.rest.strip_prefix(bytes).ok_or(NotDer)?;
        Ok(())
    }

    /// Checks that nothing is left.
    pub fn end(self) -> Result<(), NotDer> {
        if self.rest.is_empty() { Ok(()) } else { Err(NotDer) }
    }
}

/// Reads `bytes` that are one element with `tag` and nothing else.
pub fn single(bytes: &[u8], tag: u8) -> Result<Element<'_>, NotDer> {
    let mut reader = Reader::new(bytes);
    let element = reader.expect(tag)?;
    reader.end()?;
    Ok(element)
}

/// Reads a length: definite, in the fewest bytes, at most four (X.690, clause 10.1).
fn length(first: u8, after: &[u8]) -> Result<(usize, &[u8]), NotDer> {
    if first < 0x80 {
        return Ok((usize::from(first), after));
    }
    let count = usize::from(first & 0x7f);
    if count == 0 || count > 4 {
        return Err(NotDer);
    }
    let (bytes, rest) = after.split_at_checked(count).ok_or(NotDer)?;
    let length = bytes.iter().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte));
    let minimal = length >= 0x80 && bytes.first() != Some(&0);
    if minimal { Ok((length, rest)) } else { Err(NotDer) }
}

/// Writes an element with `tag` around the parts.
pub fn write(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let mut bytes = Vec::with_capacity(length + 6);
    bytes.push(tag);
    write_length(&mut bytes, length);
    parts.iter().for_each(|part| bytes.extend_from_slice(part));
    bytes
}

/// Writes a SET OF: the parts in ascending order of their bytes (X.690, clause 11.6).
pub fn write_set_of(tag: u8, mut parts: Vec<&[u8]>) -> Vec<u8> {
    parts.sort_unstable();
    write(tag, &parts)
}

fn write_length(bytes: &mut Vec<u8>, length: usize) {
    let big_endian = length.to_be_bytes();
    let used = big_endian.iter().position(|byte| *byte != 0).map_or(&[][..], |first| &big_endian[first..]);
    if length < 0x80 {
        bytes.push(used.first().copied().unwrap_or(0));
    } else {
        bytes.push(0x80 | used.len() as u8);
        bytes.extend_from_slice(used);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for length in [0, 1, 127, 128, 255, 256, 70_000] {
            let content = vec![7; length];
            let bytes = write(OCTET_STRING, &[&content]);
            assert_eq!(single(&bytes, OCTET_STRING).map(|element| element.content), Ok(&content[..]), "{length}");
        }
    }

    #[test]
    fn other_spellings_of_a_length_are_refused() {
        let cases: [&[u8]; 7] = [
            &[0x04, 0x80, 0x00, 0x00],       // indefinite
            &[0x04, 0x81, 0x01, 0x07],       // one byte would do
            &[0x04, 0x82, 0x00, 0x80, 0x07], // leading zero
            &[0x04, 0x02, 0x07],             // cut
            &[0x04, 0x00, 0x00],             // trailing byte
            &[0x1f, 0x81, 0x00, 0x00],       // long tag
            &[0x04, 0x85, 1, 1, 1, 1, 1],    // longer than anything here
        ];
        for bytes in cases {
            assert_eq!(single(bytes, bytes[0]), Err(NotDer), "{bytes:02x?}");
        }
    }

    #[test]
    fn a_set_is_sorted() {
        let set = write_set_of(SET, vec![&[2, 1, 9], &[2, 1, 3]]);
        assert_eq!(set, [0x31, 6, 2, 1, 3, 2, 1, 9]);
    }
}
