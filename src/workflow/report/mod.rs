//! The report: from a statement and its packs to pages.
//!
//! [`make`] is a pure function of statement, packs and renderer number. It computes what the report shows (`view`), lays it out with
//! templates, and has the pages drawn with two attachments ([`attachments`]). [`html`] gives the same XHTML for browsers.

pub mod attachments;
mod templates;
mod view;

pub use templates::{ENTRY, Templates};
pub use view::{hides_answer, hides_fact};

use crate::document::{self, Attachment, DocumentError, Metadata, Relationship, Running, SignatureFields, Source};
use crate::domain::criteria::Pack;
use crate::domain::plan::plan;
use crate::domain::scoring::{AssuranceInput, MissingFacts, score};
use crate::domain::statement::Statement;
use crate::value::digest::Sha256Stream;
use crate::value::wording::{Topic, Wording, built_in};
use crate::value::{Message, Said, Sha256Digest};

/// The number of the renderer that this module is; raised whenever any byte would change.
pub const RENDERER: u32 = 1;

/// The name of the attached statement.
pub const STATEMENT_FILE: &str = "statement.json";
/// The name of the attached criteria.
pub const CRITERIA_FILE: &str = "criteria.json";

const JSON: &str = "application/json";

/// A finished report, not sealed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The first revision of the PDF.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Why no report was made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum ReportError {
    /// The pack and the overlays beside it are not those of the statement.
    OtherPacks,
    /// The statement asks for a renderer that this program does not have.
    UnknownRenderer {
        /// The number.
        renderer: u32,
    },
    /// Other templates were given for a statement that is to be sealed.
    OtherTemplates,
    /// A fact lacks, so that nothing can be scored.
    #[error(transparent)]
    MissingFacts(#[from] MissingFacts),
    /// A template does not render.
    #[error(transparent)]
    Template(#[from] document::template::TemplateError),
    /// The pages cannot be drawn.
    #[error(transparent)]
    Document(#[from] DocumentError),
}

impl Said for ReportError {
    fn message(&self) -> Message {
        match self {
            Self::OtherPacks => Message::new("report-other-packs"),
            Self::UnknownRenderer { renderer } => Message::new("report-unknown-renderer").with("renderer", *renderer),
            Self::OtherTemplates => Message::new("report-other-templates"),
            Self::MissingFacts(error) => error.message(),
            Self::Template(error) => error.message(),
            Self::Document(error) => error.message(),
        }
    }
}

/// Draws the report by a pack and the overlays beside it, as the first revision of a PDF; a statement without signer becomes a draft
/// without room for a seal.
pub fn make(statement: &Statement, pack: &Pack) -> Result<Made, ReportError> {
    draw(&Templates::built_in(), statement, pack)
}

/// Like [`make`], with templates that replace built-in ones by name. Drafts only.
pub fn make_with(templates: &Templates, statement: &Statement, pack: &Pack) -> Result<Made, ReportError> {
    if statement.signer.is_some() {
        return Err(ReportError::OtherTemplates);
    }
    draw(templates, statement, pack)
}

/// Writes the report as one HTML file with its style sheet.
pub fn html(statement: &Statement, pack: &Pack) -> Result<String, ReportError> {
    html_with(&Templates::built_in(), statement, pack)
}

/// Like [`html`], with templates that replace built-in ones by name.
pub fn html_with(templates: &Templates, statement: &Statement, pack: &Pack) -> Result<String, ReportError> {
    let content = Content::new(templates, statement, pack, templates.style())?;
    Ok(format!("<!DOCTYPE html>\n{}", content.xhtml(templates)?))
}

fn draw(templates: &Templates, statement: &Statement, pack: &Pack) -> Result<Made, ReportError> {
    let content = Content::new(templates, statement, pack, "")?;
    let xhtml = content.xhtml(templates)?;
    let attachments = content.attachments();
    let made = document::pdf(&content.source(&xhtml, &attachments))?;
    Ok(Made { bytes: made.bytes, pages: made.pages })
}

/// Tells whether page 1 is one page. What a template of one's own asks beyond the summary is not at hand here: then it is not measured.
fn fits(templates: &Templates, words: &Wording, summary: &view::Summary) -> Result<bool, ReportError> {
    let context = serde_json::json!({ "language": words.language().code(), "summary": summary });
    match document::template::render(templates.files(), templates::FRONT, &context, words) {
        Ok(xhtml) => Ok(document::count_pages(&xhtml, words.language())? == 1),
        Err(_) => Ok(true),
    }
}

/// Checks that all packs are those that the statement names and that the renderer is known.
fn check(statement: &Statement, pack: &Pack) -> Result<(), ReportError> {
    if statement.tool.renderer != RENDERER {
        return Err(ReportError::UnknownRenderer { renderer: statement.tool.renderer });
    }
    let named = statement.packs.iter().map(|reference| reference.manifest_sha256);
    let given = pack.all().map(|pack| pack.identity.manifest_sha256);
    if named.eq(given) { Ok(()) } else { Err(ReportError::OtherPacks) }
}

/// Makes the digest of all inputs, which names the file.
fn seed(ground: &view::Ground<'_>, renderer: u32) -> Sha256Digest {
    let mut seed = Sha256Stream::default();
    seed.update(ground.digest.as_bytes());
    seed.update(ground.criteria_digest.as_bytes());
    seed.update(&renderer.to_be_bytes());
    seed.finish()
}

/// Everything that the pages are drawn from.
struct Content<'c> {
    statement: &'c Statement,
    words: &'static Wording,
    view: view::View,
    statement_bytes: Vec<u8>,
    criteria_bytes: Vec<u8>,
    descriptions: [String; 2],
    seed: Sha256Digest,
}

impl<'c> Content<'c> {
    fn new(templates: &Templates, statement: &'c Statement, pack: &'c Pack, style: &str) -> Result<Self, ReportError> {
        check(statement, pack)?;
        let words = built_in(Topic::Report, statement.language);
        let statement_bytes = statement.bytes(pack);
        let criteria_bytes = attachments::criteria(pack, statement.language);
        let ground = |pack: &'c Pack| -> Result<view::Ground<'c>, ReportError> {
            Ok(view::Ground {
                statement,
                pack,
                score: score(&pack.structure, &statement.assessment, AssuranceInput::Computed)?,
                plan: plan(&pack.structure, &statement.assessment)?,
                words,
                digest: Sha256Digest::of(&statement_bytes),
                criteria_digest: Sha256Digest::of(&criteria_bytes),
            })
        };
        let overlays: Vec<view::Ground<'_>> = pack.overlays.iter().map(ground).collect::<Result<_, _>>()?;
        let ground = ground(pack)?;
        let descriptions = ["attached-statement", "attached-criteria"].map(|id| ground.say(id, &[]));
        let seed = seed(&ground, statement.tool.renderer);
        let view = view::view(&ground, &overlays, style, |summary| fits(templates, words, summary))?;
        Ok(Self { statement, words, view, statement_bytes, criteria_bytes, descriptions, seed })
    }

    fn xhtml(&self, templates: &Templates) -> Result<String, ReportError> {
        let context = serde_json::to_value(&self.view).expect("a view is made of texts, numbers and lists");
        Ok(document::template::render(templates.files(), ENTRY, &context, self.words)?)
    }

    /// The two attachments, in their order.
    fn attachments(&self) -> [Attachment<'_>; 2] {
        let [statement, criteria] = &self.descriptions;
        [
            Attachment {
                name: STATEMENT_FILE,
                description: statement,
                bytes: &self.statement_bytes,
                relationship: Relationship::Data,
                media_type: JSON,
            },
            Attachment {
                name: CRITERIA_FILE,
                description: criteria,
                bytes: &self.criteria_bytes,
                relationship: Relationship::Supplement,
                media_type: JSON,
            },
        ]
    }

    fn source<'s>(&'s self, xhtml: &'s str, attachments: &'s [Attachment<'s>]) -> Source<'s> {
        let running = self.view.running();
        let is_draft = self.statement.signer.is_none();
        let tool = format!("{} {}", self.statement.tool.name, self.statement.tool.version);
        Source {
            xhtml,
            running: Running {
                head_left: running.head_left.clone(),
                head_right: running.head_right.clone(),
                foot_left: running.foot_left.clone(),
                foot_right_pattern: running.foot_right.clone(),
            },
            metadata: Metadata {
                title: self.view.title().to_owned(),
                author: self.view.company().to_owned(),
                subject: self.view.subject().to_owned(),
                language: self.words.language(),
                date: self.statement.issued,
                seed: self.seed,
                producer: tool.clone(),
                creator: tool,
            },
            attachments,
            signature_fields: if is_draft { SignatureFields::Absent } else { SignatureFields::Present },
        }
    }
}
