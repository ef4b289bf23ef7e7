//! The built-in templates and words of the report.

use std::collections::BTreeMap;

/// The template that the others are part of.
pub const ENTRY: &str = "report.xhtml";
/// The template of page 1 alone.
pub(super) const FRONT: &str = "front.xhtml";
/// The name of the style sheet for browsers among the templates.
const STYLE: &str = "style.css";

/// The built-in files, by name.
const BUILT_IN: [(&str, &str); 12] = [
    ("drawings.xhtml", include_str!("../../../templates/report/drawings.xhtml")),
    (FRONT, include_str!("../../../templates/report/front.xhtml")),
    ("legal.xhtml", include_str!("../../../templates/report/legal.xhtml")),
    ("method.xhtml", include_str!("../../../templates/report/method.xhtml")),
    ("overlays.xhtml", include_str!("../../../templates/report/overlays.xhtml")),
    ("pillars.xhtml", include_str!("../../../templates/report/pillars.xhtml")),
    ("plan.xhtml", include_str!("../../../templates/report/plan.xhtml")),
    ("report.xhtml", include_str!("../../../templates/report/report.xhtml")),
    ("style.css", include_str!("../../../templates/report/style.css")),
    ("summary.xhtml", include_str!("../../../templates/report/summary.xhtml")),
    ("tables.xhtml", include_str!("../../../templates/report/tables.xhtml")),
    ("verification.xhtml", include_str!("../../../templates/report/verification.xhtml")),
];

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
