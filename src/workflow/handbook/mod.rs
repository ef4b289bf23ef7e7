//! The handbook: the whole of a pack as a printable book, for those who write, discuss or check criteria.
//!
//! [`pdf`] and [`html`] are pure functions of a pack and a language. `view` puts the pack into words, the templates lay it out, and the
//! document engine of the report draws it.

mod criterion;
mod view;

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use crate::document::template::{TemplateError, render};
use crate::document::{self, DocumentError, Metadata, Running, SignatureFields, Source};
use crate::domain::criteria::Pack;
use crate::value::wording::{Topic, Wording, built_in};
use crate::value::{Language, Message, Said, Sha256Digest};

const ENTRY: &str = "handbook.xhtml";
const TEMPLATES: [(&str, &str); 3] = [
    (ENTRY, include_str!("../../../templates/handbook/handbook.xhtml")),
    ("criterion.xhtml", include_str!("../../../templates/handbook/criterion.xhtml")),
    ("law.xhtml", include_str!("../../../templates/handbook/law.xhtml")),
];
/// The style sheet for browsers, the same as the report's.
const STYLE: &str = include_str!("../../../templates/report/style.css");

/// Why no handbook was made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum HandbookError {
    /// A template does not render.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// The pages cannot be drawn.
    #[error(transparent)]
    Document(#[from] DocumentError),
}

impl Said for HandbookError {
    fn message(&self) -> Message {
        match self {
            Self::Template(error) => error.message(),
            Self::Document(error) => error.message(),
        }
    }
}

/// Draws the handbook of a pack as a PDF. The same pack and language give the same bytes: its dates are the day of publication.
///
/// # Errors
/// [`HandbookError`] where the pages cannot be drawn.
pub fn pdf(pack: &Pack, language: Language) -> Result<document::Document, HandbookError> {
    let words = built_in(Topic::Report, language);
    let view = view::view(pack, words);
    let xhtml = xhtml(&view, "", words)?;
    let tool = concat!("wid ", env!("CARGO_PKG_VERSION")).to_owned();
    let seed = format!("handbook {language} {}", pack.identity.manifest_sha256);
    let source = Source {
        xhtml: &xhtml,
        running: running(&view, words),
        metadata: Metadata {
            title: view.title.clone(),
            author: view.name.clone(),
            subject: view.kicker.clone(),
            language,
            date: published(pack),
            seed: Sha256Digest::of(seed.as_bytes()),
            producer: tool.clone(),
            creator: tool,
        },
        attachments: &[],
        signature_fields: SignatureFields::Absent,
    };
    Ok(document::pdf(&source)?)
}

/// Writes the handbook of a pack as one HTML file with its style sheet.
///
/// # Errors
/// [`HandbookError`] where a template does not render.
pub fn html(pack: &Pack, language: Language) -> Result<String, HandbookError> {
    let words = built_in(Topic::Report, language);
    Ok(format!("<!DOCTYPE html>\n{}", xhtml(&view::view(pack, words), STYLE, words)?))
}

fn xhtml(view: &view::View, style: &str, words: &Wording) -> Result<String, HandbookError> {
    let templates: BTreeMap<String, String> =
        TEMPLATES.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let context = serde_json::json!({ "book": view, "language": words.language().code(), "style": style });
    Ok(render(&templates, ENTRY, &context, words)?)
}

fn running(view: &view::View, words: &Wording) -> Running {
    Running {
        head_left: view.short.clone(),
        head_right: words.say("handbook-status", &[]),
        foot_left: view.digest_start.clone(),
        foot_right_pattern: words.say("running-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
    }
}

/// The first moment of the day of publication.
fn published(pack: &Pack) -> jiff::Timestamp {
    pack.structure.published.to_zoned(TimeZone::UTC).map_or(jiff::Timestamp::UNIX_EPOCH, |day| day.timestamp())
}
