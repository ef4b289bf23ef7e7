//! The built-in templates and words of the report.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::value::Language;
use crate::value::wording::{Wording, WordingError};

/// The template that the others are part of.
pub const ENTRY: &str = "report.xhtml";
/// The name of the style sheet for browsers among the templates.
const STYLE: &str = "style.css";

/// The built-in files, by name.
const BUILT_IN: [(&str, &str); 9] = [
    ("drawings.xhtml", include_str!("../../../templates/report/drawings.xhtml")),
    ("legal.xhtml", include_str!("../../../templates/report/legal.xhtml")),
    ("method.xhtml", include_str!("../../../templates/report/method.xhtml")),
    ("pillars.xhtml", include_str!("../../../templates/report/pillars.xhtml")),
    ("plan.xhtml", include_str!("../../../templates/report/plan.xhtml")),
    ("report.xhtml", include_str!("../../../templates/report/report.xhtml")),
    ("style.css", include_str!("../../../templates/report/style.css")),
    ("summary.xhtml", include_str!("../../../templates/report/summary.xhtml")),
    ("verification.xhtml", include_str!("../../../templates/report/verification.xhtml")),
];

/// The words of the report that are built in. A language without a file speaks English until it has one.
const WORDS: [(Language, &str); 1] = [(Language::En, include_str!("../../../templates/wording/en/report.ftl"))];

/// The templates of a report and its style sheet, by name.
#[derive(Debug, Clone)]
pub struct Templates(BTreeMap<String, String>);

impl Templates {
    /// Gives the built-in ones.
    pub fn built_in() -> Self {
        Self(BUILT_IN.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    /// Replaces built-in files by those of the same name, and adds the others.
    pub fn with(files: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut templates = Self::built_in();
        templates.0.extend(files);
        templates
    }

    /// Gives the files by name.
    pub fn files(&self) -> &BTreeMap<String, String> {
        &self.0
    }

    /// Gives the style sheet for browsers.
    pub fn style(&self) -> &str {
        self.0.get(STYLE).map_or("", String::as_str)
    }
}

/// Gives the words of a language, parsed once.
pub fn wording(language: Language) -> Result<&'static Wording, WordingError> {
    static PARSED: LazyLock<Vec<(Language, Result<Wording, WordingError>)>> =
        LazyLock::new(|| WORDS.iter().map(|(language, text)| (*language, Wording::new(*language, [*text]))).collect());
    let of = |wanted: Language| PARSED.iter().find(|(language, _)| *language == wanted).map(|(_, words)| words);
    let words = of(language).or_else(|| of(Language::En)).expect("English words are built in");
    words.as_ref().map_err(Clone::clone)
}
