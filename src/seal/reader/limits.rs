//! How much the reader takes, and why it refuses.

use crate::value::{Message, Said};

/// The bounds of everything that is read from a file that somebody sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The whole file, in bytes. A report is under 200 kB.
    pub file: usize,
    /// Indirect objects of a file.
    pub objects: usize,
    /// Arrays and dictionaries inside each other.
    pub nesting: usize,
    /// Keys of one dictionary.
    pub dictionary_keys: usize,
    /// The inflated statement, in bytes.
    pub statement: usize,
    /// The inflated criteria, in bytes.
    pub criteria: usize,
    /// Certificates in a signature, beside the signer's.
    pub certificates: usize,
    /// Streams that are inflated when looking for a statement in a file of another shape.
    pub searched_streams: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file: 32 << 20,
            objects: 100_000,
            nesting: 24,
            dictionary_keys: 256,
            statement: 2 << 20,
            criteria: 2 << 20,
            certificates: 8,
            searched_streams: 32,
        }
    }
}

/// The part of the second revision that differs from what our writer makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UpdatePart {
    /// The /Sig dictionary, but for /ByteRange and /Contents.
    Signature,
    /// /ByteRange does not lie exactly around the /Contents that the cross-reference table leads to.
    ByteRange,
    /// /Contents holds something else than lower-case hexadecimal digits of one DER element and zeros.
    Contents,
    /// The seal's field: more than /V was added, or something else changed.
    Field,
    /// The catalog: more than /Perms was added, or something else changed.
    Catalog,
    /// The cross-reference table.
    Xref,
    /// The trailer, or what stands around it.
    Trailer,
}

/// Why a file is not of the shape that our writer makes. Offsets count bytes from the start of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum ShapeError {
    /// The file is larger than the limit.
    TooLarge {
        /// Its size.
        size: usize,
        /// What is taken.
        limit: usize,
    },
    /// The first line is not `%PDF-1.7` with the binary comment below it.
    Header,
    /// Something follows the last `%%EOF`, or it is missing.
    End,
    /// `startxref` or /Prev lead to something else than a classic table.
    Xref {
        /// Where it should be.
        at: usize,
    },
    /// A cross-reference stream, alone or beside a table.
    XrefStream,
    /// An entry does not lead to the object that stands there, is free, or has another generation than 0.
    XrefEntry {
        /// The object's number.
        object: u32,
    },
    /// The trailer has other keys or values than it should.
    Trailer,
    /// /Encrypt stands in the trailer.
    Encrypted,
    /// /Prev does not decrease.
    PrevNotDecreasing,
    /// More revisions than the report and its seal.
    MoreRevisions,
    /// An object does not begin where the one before ends, or has another number.
    ObjectOrder {
        /// The number expected.
        object: u32,
        /// Where it should begin.
        at: usize,
    },
    /// More objects, nesting or keys than the limits take.
    Limit {
        /// Where.
        at: usize,
    },
    /// Bytes that are no PDF syntax, or a spelling that our writer does not use.
    Syntax {
        /// Where.
        at: usize,
    },
    /// A key stands twice in a dictionary.
    DuplicateKey {
        /// The second one.
        at: usize,
    },
    /// A reference to an object that is not there.
    Dangling {
        /// The reference.
        at: usize,
    },
    /// A name that belongs to actions, scripts or other things that a report never has.
    Forbidden {
        /// The object.
        object: u32,
        /// The name.
        name: &'static str,
    },
    /// The catalog has another entry than it should, or lacks one.
    Catalog,
    /// The form has another shape than the two signature fields.
    Fields,
    /// The embedded files are not exactly statement.json and criteria.json in exactly their places.
    EmbeddedFiles,
    /// An embedded file cannot be inflated, is larger than the limit, or has another size than it says.
    Inflation,
    /// The second revision is not exactly the seal.
    Update {
        /// The part that differs.
        part: UpdatePart,
        /// Where it differs first.
        at: usize,
    },
}

impl Said for ShapeError {
    fn message(&self) -> Message {
        match self {
            Self::TooLarge { size, limit } => Message::new("shape-too-large").with("size", *size).with("limit", *limit),
            Self::Header => Message::new("shape-header"),
            Self::End => Message::new("shape-end"),
            Self::Xref { at } => Message::new("shape-xref").with("at", *at),
            Self::XrefStream => Message::new("shape-xref-stream"),
            Self::XrefEntry { object } => Message::new("shape-xref-entry").with("object", *object),
            Self::Trailer => Message::new("shape-trailer"),
            Self::Encrypted => Message::new("shape-encrypted"),
            Self::PrevNotDecreasing => Message::new("shape-prev"),
            Self::MoreRevisions => Message::new("shape-more-revisions"),
            Self::ObjectOrder { object, at } => {
                Message::new("shape-object-order").with("object", *object).with("at", *at)
            }
            Self::Limit { at } => Message::new("shape-limit").with("at", *at),
            Self::Syntax { at } => Message::new("shape-syntax").with("at", *at),
            Self::DuplicateKey { at } => Message::new("shape-duplicate-key").with("at", *at),
            Self::Dangling { at } => Message::new("shape-dangling").with("at", *at),
            Self::Forbidden { object, name } => {
                Message::new("shape-forbidden").with("object", *object).with("name", *name)
            }
            Self::Catalog => Message::new("shape-catalog"),
            Self::Fields => Message::new("shape-fields"),
            Self::EmbeddedFiles => Message::new("shape-embedded-files"),
            Self::Inflation => Message::new("shape-inflation"),
            Self::Update { at, .. } => Message::new("shape-update").with("at", *at),
        }
    }
}

impl ShapeError {
    /// Gives the stable name of the defect.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "file-too-large",
            Self::Header => "header",
            Self::End => "end-of-file",
            Self::Xref { .. } => "xref",
            Self::XrefStream => "xref-stream",
            Self::XrefEntry { .. } => "xref-entry",
            Self::Trailer => "trailer",
            Self::Encrypted => "encrypted",
            Self::PrevNotDecreasing => "prev-not-decreasing",
            Self::MoreRevisions => "more-revisions",
            Self::ObjectOrder { .. } => "object-order",
            Self::Limit { .. } => "limit",
            Self::Syntax { .. } => "syntax",
            Self::DuplicateKey { .. } => "duplicate-key",
            Self::Dangling { .. } => "dangling-reference",
            Self::Forbidden { .. } => "forbidden-name",
            Self::Catalog => "catalog",
            Self::Fields => "form-fields",
            Self::EmbeddedFiles => "embedded-files",
            Self::Inflation => "embedded-file-size",
            Self::Update { part, .. } => part.code(),
        }
    }
}

impl UpdatePart {
    fn code(self) -> &'static str {
        match self {
            Self::Signature => "seal-dictionary",
            Self::ByteRange => "byte-range",
            Self::Contents => "contents",
            Self::Field => "seal-field",
            Self::Catalog => "seal-catalog",
            Self::Xref => "seal-xref",
            Self::Trailer => "seal-trailer",
        }
    }
}
