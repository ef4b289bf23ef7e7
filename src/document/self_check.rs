//! Looking at finished bytes: where they break the rules of PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) that the
//! writer keeps, and that general tools do not look for.
//!
//! Phases: `content` reads what the pages draw and say; `tree` compares it with the structure tree; `surroundings` looks at
//! catalog, metadata, colours, attachments and annotations; `fonts` compares every shown code with its font. The way in is
//! [`check`]; [`tag_tree`] writes down what a reader who cannot see the pages gets.

mod content;
mod fonts;
mod surroundings;
mod tree;

use lopdf::{Dictionary, Document as Lopdf, Object};

/// A rule of the self-check; each has a stable code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// The file can be read, has the header and trailer of the writer, and is not encrypted.
    Shape,
    /// Language, MarkInfo, DisplayDocTitle and StructTreeRoot stand in the catalog.
    Catalog,
    /// Each page has StructParents and is walked through in the order of the structure.
    Page,
    /// Each drawing operator stands in exactly one marked-content sequence that is tagged or an artifact.
    MarkedContent,
    /// Each marked-content number is in exactly one element's K, and the parent tree leads back to it.
    ParentTree,
    /// The structure tree holds known types in allowed places, parents and kids agree.
    Structure,
    /// Each header cell has a scope.
    Scope,
    /// The rows of a table are equally long.
    Rows,
    /// Each figure has words and a box.
    Figure,
    /// Headings begin at 1 and skip no level.
    Headings,
    /// Each annotation is tagged and described, or has no extent.
    Annotation,
    /// The XMP packet has the fields that PDF/A and PDF/UA ask for, with the dates of Info.
    Metadata,
    /// There is an output intent with an RGB profile.
    OutputIntent,
    /// Each embedded file has all its keys and stands in /AF and /Names.
    Attachment,
    /// Each shown code has a text, a glyph that is not .notdef, and the width of its font.
    Font,
}

impl Rule {
    /// Gives the code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Shape => "shape",
            Self::Catalog => "catalog",
            Self::Page => "page",
            Self::MarkedContent => "marked-content",
            Self::ParentTree => "parent-tree",
            Self::Structure => "structure",
            Self::Scope => "scope",
            Self::Rows => "rows",
            Self::Figure => "figure",
            Self::Headings => "headings",
            Self::Annotation => "annotation",
            Self::Metadata => "metadata",
            Self::OutputIntent => "output-intent",
            Self::Attachment => "attachment",
            Self::Font => "font",
        }
    }
}

/// A place where a file breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// What is wrong, and where.
    pub detail: String,
}

/// Gives every place where a file breaks a rule; empty for a file as [`super::pdf`] writes it.
pub fn check(bytes: &[u8]) -> Vec<Finding> {
    let mut findings = Findings::default();
    match Lopdf::load_mem(bytes) {
        Ok(document) => look(bytes, &document, &mut findings),
        Err(error) => findings.add(Rule::Shape, format!("the file cannot be read: {error}")),
    }
    findings.list
}

/// Writes the structure tree with its text, one element a line; empty where the file cannot be read.
pub fn tag_tree(bytes: &[u8]) -> String {
    let Ok(document) = Lopdf::load_mem(bytes) else { return String::new() };
    let mut findings = Findings::default();
    let pages = content::read(&document, &mut findings);
    tree::written(&document, &pages)
}

fn look(bytes: &[u8], document: &Lopdf, findings: &mut Findings) {
    surroundings::check(bytes, document, findings);
    let pages = content::read(document, findings);
    tree::check(document, &pages, findings);
    fonts::check(document, &pages, findings);
}

#[derive(Debug, Default)]
struct Findings {
    list: Vec<Finding>,
}

impl Findings {
    fn add(&mut self, rule: Rule, detail: impl Into<String>) {
        self.list.push(Finding { rule, detail: detail.into() });
    }

    /// Adds a finding where something does not hold.
    fn expect(&mut self, holds: bool, rule: Rule, detail: impl FnOnce() -> String) {
        if !holds {
            self.add(rule, detail());
        }
    }
}

/// Follows a reference.
fn resolved<'d>(document: &'d Lopdf, object: &'d Object) -> &'d Object {
    match object {
        Object::Reference(id) => document.get_object(*id).unwrap_or(&Object::Null),
        other => other,
    }
}

/// Gives the value of a key, references followed.
fn value<'d>(document: &'d Lopdf, dictionary: &'d Dictionary, key: &str) -> Option<&'d Object> {
    dictionary.get(key.as_bytes()).ok().map(|object| resolved(document, object)).filter(|object| !object.is_null())
}

/// Gives the dictionary under a key.
fn entry<'d>(document: &'d Lopdf, dictionary: &'d Dictionary, key: &str) -> Option<&'d Dictionary> {
    value(document, dictionary, key)?.as_dict().ok()
}

/// Gives the array under a key.
fn array<'d>(document: &'d Lopdf, dictionary: &'d Dictionary, key: &str) -> Option<&'d [Object]> {
    value(document, dictionary, key)?.as_array().ok().map(Vec::as_slice)
}

/// Gives the name under a key.
fn name_of(document: &Lopdf, dictionary: &Dictionary, key: &str) -> Option<String> {
    let name = value(document, dictionary, key)?.as_name().ok()?;
    Some(String::from_utf8_lossy(name).into_owned())
}

fn catalog(document: &Lopdf) -> Option<&Dictionary> {
    document.get_dictionary(document.trailer.get(b"Root").ok()?.as_reference().ok()?).ok()
}
