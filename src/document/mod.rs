//! How it looks: template, XHTML tree, layout, PDF writing, tags. Pure functions; no input or output, no clock.
//!
//! The way of a report: [`template::render`] makes XHTML of a template and a context; [`pdf`] reads the XHTML (`markup`)
//! into a styled block tree and a structure tree, lays it out (`layout`), draws the pages with printpdf and writes a tagged
//! file (`writing`) that is PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3). The bytes depend on nothing but the source.
//! [`check`] looks at finished bytes and says where they break those rules.

mod layout;
mod limits;
mod markup;
mod qr;
mod self_check;
mod structure;
mod style;
pub mod template;
mod tree;
mod typeface;
mod vector;
mod writing;

use crate::value::{Language, Message, Said, Sha256Digest};

pub use limits::Limits;
pub use markup::{MarkupError, Problem};
pub use qr::{QrPath, qr_path};
pub use self_check::{Finding, Rule, check, tag_tree};

/// What a document is made of.
#[derive(Debug)]
pub struct Source<'s> {
    /// The text, in the report's XHTML vocabulary.
    pub xhtml: &'s str,
    /// The lines above and below the text of each page.
    pub running: Running,
    /// What the file says about itself.
    pub metadata: Metadata,
    /// The files inside the file, in the order of /AF.
    pub attachments: &'s [Attachment<'s>],
    /// Whether the file has room for a seal and a document timestamp.
    pub signature_fields: SignatureFields,
}

/// Whether a document has its two empty signature fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignatureFields {
    /// `Seal` and `Timestamp`, both invisible.
    Present,
    /// None: a draft.
    Absent,
}

/// The lines above and below the text of each page.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Running {
    /// Above, left.
    pub head_left: String,
    /// Above, right, bold.
    pub head_right: String,
    /// Below, left.
    pub foot_left: String,
    /// Below, right; `{page}` and `{pages}` are filled in.
    pub foot_right_pattern: String,
}

/// What a file says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metadata {
    /// The title, shown by readers in place of the file name.
    pub title: String,
    /// Who made the statement.
    pub author: String,
    /// What it is about.
    pub subject: String,
    /// The language of the text.
    pub language: Language,
    /// All dates of the file.
    pub date: jiff::Timestamp,
    /// What makes /ID: the digest of the inputs.
    pub seed: Sha256Digest,
    /// The program that wrote the PDF.
    pub producer: String,
    /// The program that wrote the text.
    pub creator: String,
}

/// A file inside the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment<'s> {
    /// Its name, ASCII.
    pub name: &'s str,
    /// What it is, for people.
    pub description: &'s str,
    /// Its content.
    pub bytes: &'s [u8],
    /// What it is to the document.
    pub relationship: Relationship,
    /// Its media type, as `application/json`.
    pub media_type: &'static str,
}

/// What an embedded file is to the document (ISO 19005-3, 6.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relationship {
    /// The data that the pages show.
    Data,
    /// What helps to understand them.
    Supplement,
}

/// A finished document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Why no document was made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum DocumentError {
    /// The XHTML holds what a report cannot.
    #[error(transparent)]
    Markup(#[from] MarkupError),
    /// The text needs more pages than a report may have.
    TooManyPages {
        /// How many are allowed.
        limit: usize,
    },
    /// The text has more different letters than a font can show.
    TooManyLetters {
        /// How many are too many.
        limit: u16,
    },
    /// A face cannot be reduced to the glyphs in use.
    Typeface {
        /// What the subsetter says.
        detail: String,
    },
    /// The text does not go into a QR code in alphanumeric mode.
    Qr {
        /// What the encoder says.
        detail: String,
    },
    /// The page content could not be drawn.
    Drawing {
        /// What is wrong.
        detail: String,
    },
}

impl Said for DocumentError {
    fn message(&self) -> Message {
        match self {
            Self::Markup(error) => error.message(),
            Self::TooManyPages { limit } => Message::new("document-pages").with("limit", *limit),
            Self::TooManyLetters { limit } => Message::new("document-letters").with("limit", u32::from(*limit)),
            Self::Typeface { detail } => Message::new("document-typeface").with("detail", detail.as_str()),
            Self::Qr { detail } => Message::new("document-qr").with("detail", detail.as_str()),
            Self::Drawing { detail } => Message::new("document-drawing").with("detail", detail.as_str()),
        }
    }
}

/// Counts the pages that an XHTML source takes, without drawing them.
///
/// # Errors
/// As those of [`pdf`].
pub fn count_pages(xhtml: &str, language: Language) -> Result<usize, DocumentError> {
    let limits = Limits::default();
    let parsed = markup::parse(xhtml, language, &limits)?;
    let pages = layout::lay_out(&parsed.blocks, &Running::default(), &mut typeface::Typesetter::default(), &limits)?;
    Ok(pages.len())
}

/// Makes the document of a source, with the default [`Limits`].
pub fn pdf(source: &Source<'_>) -> Result<Document, DocumentError> {
    let limits = Limits::default();
    let parsed = markup::parse(source.xhtml, source.metadata.language, &limits)?;
    let mut typesetter = typeface::Typesetter::default();
    let pages = layout::lay_out(&parsed.blocks, &source.running, &mut typesetter, &limits)?;
    writing::write(source, &pages, &parsed.structure, &typesetter)
}
