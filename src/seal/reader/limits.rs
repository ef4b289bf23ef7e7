//! How much the reader takes, and why it refuses.

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
pub enum ShapeError {
    /// The file is larger than the limit.
    #[error("the file has {size} bytes, more than {limit}")]
    TooLarge {
        /// Its size.
        size: usize,
        /// What is taken.
        limit: usize,
    },
    /// The first line is not `%PDF-1.7` with the binary comment below it.
    #[error("the header is not that of PDF 1.7")]
    Header,
    /// Something follows the last `%%EOF`, or it is missing.
    #[error("the file does not end with startxref, an offset and %%EOF")]
    End,
    /// `startxref` or /Prev lead to something else than a classic table.
    #[error("there is no classic cross-reference table at {at}")]
    Xref {
        /// Where it should be.
        at: usize,
    },
    /// A cross-reference stream, alone or beside a table.
    #[error("cross-reference streams are not used")]
    XrefStream,
    /// An entry does not lead to the object that stands there, is free, or has another generation than 0.
    #[error("the cross-reference table is wrong about object {object}")]
    XrefEntry {
        /// The object's number.
        object: u32,
    },
    /// The trailer has other keys or values than it should.
    #[error("the trailer has other entries than expected")]
    Trailer,
    /// /Encrypt stands in the trailer.
    #[error("the file is encrypted")]
    Encrypted,
    /// /Prev does not decrease.
    #[error("the cross-reference tables do not lead back")]
    PrevNotDecreasing,
    /// More revisions than the report and its seal.
    #[error("there are more revisions than the report and its seal")]
    MoreRevisions,
    /// An object does not begin where the one before ends, or has another number.
    #[error("object {object} is not what stands at {at}")]
    ObjectOrder {
        /// The number expected.
        object: u32,
        /// Where it should begin.
        at: usize,
    },
    /// More objects, nesting or keys than the limits take.
    #[error("more than the limits take at {at}")]
    Limit {
        /// Where.
        at: usize,
    },
    /// Bytes that are no PDF syntax, or a spelling that our writer does not use.
    #[error("unexpected bytes at {at}")]
    Syntax {
        /// Where.
        at: usize,
    },
    /// A key stands twice in a dictionary.
    #[error("a key stands twice in a dictionary at {at}")]
    DuplicateKey {
        /// The second one.
        at: usize,
    },
    /// A reference to an object that is not there.
    #[error("a reference to a missing object at {at}")]
    Dangling {
        /// The reference.
        at: usize,
    },
    /// A name that belongs to actions, scripts or other things that a report never has.
    #[error("object {object} holds {name}, which a report never has")]
    Forbidden {
        /// The object.
        object: u32,
        /// The name.
        name: &'static str,
    },
    /// The catalog has another entry than it should, or lacks one.
    #[error("the catalog is not that of a report")]
    Catalog,
    /// The form has another shape than the two signature fields.
    #[error("there are other form fields than the seal and the timestamp")]
    Fields,
    /// The embedded files are not exactly statement.json and criteria.json in exactly their places.
    #[error("the embedded files are not exactly statement.json and criteria.json in their places")]
    EmbeddedFiles,
    /// An embedded file cannot be inflated, is larger than the limit, or has another size than it says.
    #[error("an embedded file does not inflate to what it says")]
    Inflation,
    /// The second revision is not exactly the seal.
    #[error("the revision of the seal was changed at {at}")]
    Update {
        /// The part that differs.
        part: UpdatePart,
        /// Where it differs first.
        at: usize,
    },
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
