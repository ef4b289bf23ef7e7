//! The list of objects and its bytes: a classic file of one revision, objects in ascending order without gaps.

use std::io::Write;

use lopdf::{Dictionary, Object, Stream, StringFormat};

use super::{deflate, round};

/// What the file begins with; the second line says that it is binary.
const HEADER: &[u8] = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";

/// The objects of a file; object `n` is entry `n - 1`.
#[derive(Default)]
pub(super) struct Objects {
    entries: Vec<Object>,
}

/// Refers to an object.
pub(super) const fn reference(number: u32) -> Object {
    Object::Reference((number, 0))
}

impl Objects {
    /// Gives the number of an object that is set later.
    pub(super) fn reserve(&mut self) -> u32 {
        self.add(Object::Null)
    }

    /// Sets a reserved object.
    pub(super) fn set(&mut self, number: u32, object: Object) {
        let entry = (number as usize).checked_sub(1).and_then(|index| self.entries.get_mut(index));
        *entry.expect("numbers come from `reserve`") = object;
    }

    /// Adds an object.
    pub(super) fn add(&mut self, object: Object) -> u32 {
        self.entries.push(object);
        u32::try_from(self.entries.len()).expect("a bounded document has fewer than 2^32 objects")
    }

    /// Adds a stream as it is.
    pub(super) fn add_stream(&mut self, dictionary: Dictionary, content: Vec<u8>) -> u32 {
        self.add(Object::Stream(Stream::new(dictionary, content)))
    }

    /// Adds a stream that is compressed.
    pub(super) fn add_compressed(&mut self, dictionary: Dictionary, content: &[u8]) -> u32 {
        self.add_deflated(dictionary, deflate::deflated(content))
    }

    /// Adds a stream that is compressed already.
    pub(super) fn add_deflated(&mut self, mut dictionary: Dictionary, deflated: Vec<u8>) -> u32 {
        dictionary.set("Filter", Object::Name(b"FlateDecode".to_vec()));
        self.add_stream(dictionary, deflated)
    }

    /// Writes the file.
    pub(super) fn write(self, mut trailer: Dictionary) -> Vec<u8> {
        let mut bytes = HEADER.to_vec();
        let mut places = Vec::with_capacity(self.entries.len());
        for (number, object) in (1u32..).zip(&self.entries) {
            places.push(bytes.len());
            put(&mut bytes, format_args!("{number} 0 obj\n"));
            object_bytes(&mut bytes, object);
            // PDF/A wants a line end before and after `obj` and `endobj` (ISO 19005-3, 6.1.9).
            bytes.extend_from_slice(b"\nendobj\n");
        }
        let start = bytes.len();
        put(&mut bytes, format_args!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1));
        for place in &places {
            put(&mut bytes, format_args!("{place:010} 00000 n \n"));
        }
        trailer.set("Size", Object::Integer(places.len() as i64 + 1));
        bytes.extend_from_slice(b"trailer\n");
        dictionary_bytes(&mut bytes, &trailer);
        put(&mut bytes, format_args!("\nstartxref\n{start}\n%%EOF\n"));
        bytes
    }
}

fn put(bytes: &mut Vec<u8>, text: std::fmt::Arguments<'_>) {
    bytes.write_fmt(text).expect("writing to memory does not fail");
}

fn object_bytes(bytes: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => bytes.extend_from_slice(b"null"),
        Object::Boolean(value) => put(bytes, format_args!("{value}")),
        Object::Integer(value) => put(bytes, format_args!("{value}")),
        Object::Real(value) => put(bytes, format_args!("{}", round(*value))),
        Object::Name(name) => name_bytes(bytes, name),
        Object::String(text, StringFormat::Literal) => literal_bytes(bytes, text),
        Object::String(text, StringFormat::Hexadecimal) => {
            bytes.push(b'<');
            text.iter().for_each(|byte| put(bytes, format_args!("{byte:02x}")));
            bytes.push(b'>');
        }
        Object::Array(items) => {
            bytes.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    bytes.push(b' ');
                }
                object_bytes(bytes, item);
            }
            bytes.push(b']');
        }
        Object::Dictionary(dictionary) => dictionary_bytes(bytes, dictionary),
        Object::Stream(stream) => {
            let mut dictionary = stream.dict.clone();
            dictionary.set("Length", Object::Integer(stream.content.len() as i64));
            dictionary_bytes(bytes, &dictionary);
            bytes.extend_from_slice(b"\nstream\n");
            bytes.extend_from_slice(&stream.content);
            bytes.extend_from_slice(b"\nendstream");
        }
        Object::Reference((number, generation)) => put(bytes, format_args!("{number} {generation} R")),
    }
}

fn dictionary_bytes(bytes: &mut Vec<u8>, dictionary: &Dictionary) {
    bytes.extend_from_slice(b"<<");
    for (key, value) in dictionary {
        name_bytes(bytes, key);
        if !matches!(value, Object::Name(_) | Object::Array(_) | Object::Dictionary(_) | Object::String(..)) {
            bytes.push(b' ');
        }
        object_bytes(bytes, value);
    }
    bytes.extend_from_slice(b">>");
}

fn name_bytes(bytes: &mut Vec<u8>, name: &[u8]) {
    bytes.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            bytes.push(*byte);
        } else {
            put(bytes, format_args!("#{byte:02X}"));
        }
    }
}

/// Writes a literal string.
pub(super) fn literal_bytes(bytes: &mut Vec<u8>, text: &[u8]) {
    bytes.push(b'(');
    for byte in text {
        match byte {
            b'(' | b')' | b'\\' => bytes.extend_from_slice(&[b'\\', *byte]),
            b'\r' => bytes.extend_from_slice(b"\\r"),
            b'\n' => bytes.extend_from_slice(b"\\n"),
            _ => bytes.push(*byte),
        }
    }
    bytes.push(b')');
}

/// Makes a text string: in PDFDocEncoding where that is Latin-1, anything else in UTF-16 (ISO 32000-1, 7.9.2.2, Annex D).
pub(super) fn text(value: &str) -> Object {
    let latin = |character: char| match character {
        ' '..='~' | '\u{A1}'..='\u{AC}' | '\u{AE}'..='\u{FF}' => u8::try_from(character).ok(),
        _ => None,
    };
    if let Some(bytes) = value.chars().map(latin).collect() {
        return Object::String(bytes, StringFormat::Literal);
    }
    let units = std::iter::once(0xFEFF).chain(value.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Literal)
}

/// Makes a name.
pub(super) fn name(value: &str) -> Object {
    Object::Name(value.as_bytes().to_vec())
}

/// Makes a dictionary.
pub(super) fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    let mut dictionary = Dictionary::new();
    for (key, value) in entries {
        dictionary.set(key, value);
    }
    dictionary
}

/// Makes an array of numbers.
pub(super) fn numbers(values: &[f32]) -> Object {
    Object::Array(values.iter().map(|value| Object::Real(*value)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_and_names_are_escaped() {
        let mut bytes = Vec::new();
        object_bytes(&mut bytes, &text("a(b)\\"));
        object_bytes(&mut bytes, &name("application/json"));
        object_bytes(&mut bytes, &text("\u{151}"));
        assert_eq!(bytes, b"(a\\(b\\)\\\\)/application#2Fjson(\xFE\xFF\x01Q)");
        assert_eq!(text("é"), Object::String(vec![0xE9], StringFormat::Literal));
    }

    #[test]
    fn a_file_has_no_gaps() {
        let mut objects = Objects::default();
        objects.add(Object::Integer(7));
        let bytes = objects.write(Dictionary::new());
        assert!(bytes.ends_with(b"1 0 obj\n7\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000015 00000 n \ntrailer\n<</Size 2>>\nstartxref\n32\n%%EOF\n"));
    }
}
