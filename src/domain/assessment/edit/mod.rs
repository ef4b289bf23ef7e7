//! Changes the text of an assessment file and keeps its comments and order.
//!
//! [`Draft`] is the file while it is changed: [`Draft::new`] or [`Draft::parse`], then setters, then [`Draft::text`]. A setter
//! touches its own key alone. [`blank`] writes the file for people who fill it in by hand. Source: docs/FORMATS.md, Assessment file.

mod blank;
mod entries;
mod moving;
mod values;

pub use blank::blank;

use jiff::civil::Date;
use toml_edit::{DocumentMut, Item, TableLike, Value};

use super::{Answer, AnswerValue, Change, Evidence, FORMAT, Fact};
use crate::domain::criteria::Pack;
use crate::value::{CriterionId, EnterpriseNumber, Message, Said, Sha256Digest};
use entries::{entry, existing, fill_commented, put, remove, table_in};

/// The byte order mark that some editors put first.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The text of an assessment file while it is changed.
#[derive(Debug, Clone)]
pub struct Draft {
    document: DocumentMut,
    /// The text as it was read, until the first change.
    untouched: Option<String>,
    /// Whether lines end as on Windows.
    windows_lines: bool,
}

/// The text is not TOML.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct NotToml {
    /// What the parser says.
    pub detail: String,
}

impl Said for NotToml {
    fn message(&self) -> Message {
        Message::new("toml-syntax-other").with("detail", self.detail.as_str())
    }
}

impl Draft {
    /// Makes a fresh file for `pack` with the sections of facts in their order, all empty.
    pub fn new(pack: &Pack, assessed_on: Date) -> Self {
        let (id, version) = (&pack.structure.id, pack.structure.version);
        let overlays = overlay_tables(pack);
        let text = format!(
            "format = \"{FORMAT}\"\nassessed_on = {assessed_on}\n\n[pack]\nid = \"{id}\"\nversion = \"{version}\"\n\n\
             {overlays}[company]\n\n[declared_by]\n\n[perimeter]\n\n[profile]\n"
        );
        Self::parse(&text).expect("the frame holds a name, a date and identifiers only")
    }

    /// Takes the text of a file as it is.
    ///
    /// # Errors
    /// [`NotToml`]; whether the content is right is for [`super::read`] to say.
    pub fn parse(text: &str) -> Result<Self, NotToml> {
        let windows_lines = text.contains("\r\n");
        let plain = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text).replace("\r\n", "\n");
        let document = plain.parse::<DocumentMut>().map_err(|error| NotToml { detail: error.message().to_owned() })?;
        Ok(Self { document, untouched: Some(text.to_owned()), windows_lines })
    }

    /// Gives the text; byte for byte what was read while nothing is changed.
    pub fn text(&self) -> String {
        if let Some(text) = &self.untouched {
            return text.clone();
        }
        let text = self.document.to_string();
        if self.windows_lines { text.replace('\n', "\r\n") } else { text }
    }

    /// Names an overlay after the others, right below the pack.
    pub fn add_overlay(&mut self, overlay: &Pack) {
        let (id, version) = (overlay.structure.id.as_str(), overlay.structure.version.to_string());
        let entries = vec![("id", Value::from(id)), ("version", Value::from(version))];
        self.change(|root| entries::push(root, "overlays", entries));
        entries::place_after(&mut self.document, "pack", "overlays");
    }

    /// Sets the day on which everything holds.
    pub fn set_assessed_on(&mut self, day: Date) {
        self.change(|root| put(root, "assessed_on", values::date(day)));
    }

    /// Sets or removes the company's name.
    pub fn set_company_name(&mut self, name: Option<&str>) {
        self.set(&["company", "name"], name.map(Value::from));
    }

    /// Sets or removes the enterprise number, written with dots.
    pub fn set_enterprise_number(&mut self, number: Option<&EnterpriseNumber>) {
        self.set(&["company", "enterprise_number"], number.map(|number| Value::from(number.to_string())));
    }

    /// Sets or removes the name of the person who declares.
    pub fn set_declarer_name(&mut self, name: Option<&str>) {
        self.set(&["declared_by", "name"], name.map(Value::from));
    }

    /// Sets or removes the role of the person who declares.
    pub fn set_declarer_role(&mut self, role: Option<&str>) {
        self.set(&["declared_by", "role"], role.map(Value::from));
    }

    /// Sets or removes what part of the company is assessed.
    pub fn set_perimeter_text(&mut self, text: Option<&str>) {
        self.set(&["perimeter", "text"], text.map(Value::from));
    }

    /// Sets or removes the first day of the period.
    pub fn set_period_from(&mut self, day: Option<Date>) {
        self.set(&["perimeter", "from"], day.map(values::date));
    }

    /// Sets or removes the last day of the period.
    pub fn set_period_to(&mut self, day: Option<Date>) {
        self.set(&["perimeter", "to"], day.map(values::date));
    }

    /// Sets a fact, or removes it where it is not known.
    pub fn set_fact(&mut self, key: &str, fact: Option<&Fact>) {
        self.set(&["profile", key], fact.map(values::fact));
    }

    /// Writes that the facts with this digest were confirmed.
    pub fn confirm(&mut self, on: Date, digest: Sha256Digest) {
        self.set(&["perimeter", "confirmed"], Some(values::date(on)));
        self.set(&["perimeter", "confirmed_digest"], Some(Value::from(digest.to_string())));
    }

    /// Adds a change of a fact that was confirmed before.
    pub fn add_change(&mut self, change: &Change) {
        self.change(|root| entries::push(root, "changes", values::change(change)));
    }

    /// Sets what was answered; `None` removes it. Note and evidence stay.
    pub fn set_answer(&mut self, id: &CriterionId, value: Option<&AnswerValue>) {
        let (kept, dropped) = match value {
            Some(AnswerValue::NotApplicable(_)) => ("not_applicable", "value"),
            _ => ("value", "not_applicable"),
        };
        self.set(&["answers", id.as_str(), dropped], None);
        self.set(&["answers", id.as_str(), kept], value.map(values::answer));
        self.drop_empty_answer(id);
    }

    /// Sets or removes the note.
    pub fn set_note(&mut self, id: &CriterionId, note: Option<&str>) {
        self.set(&["answers", id.as_str(), "note"], note.map(Value::from));
        self.drop_empty_answer(id);
    }

    /// Adds an entry of evidence after the others.
    pub fn add_evidence(&mut self, id: &CriterionId, evidence: &Evidence) {
        self.change(|root| {
            entries::push(table_in(root, &["answers", id.as_str()]), "evidence", values::evidence(evidence))
        });
    }

    /// Removes the entry of evidence at `index`, if there is one.
    pub fn remove_evidence(&mut self, id: &CriterionId, index: usize) {
        self.change(|root| {
            if let Some(answer) = existing(root, &["answers", id.as_str()]) {
                entries::take_out(answer, "evidence", index);
            }
        });
        self.drop_empty_answer(id);
    }

    /// Sets everything that an answer holds.
    pub fn set_whole_answer(&mut self, id: &CriterionId, answer: &Answer) {
        self.set_answer(id, answer.value.as_ref());
        self.set_note(id, answer.note.as_deref());
        self.set(&["answers", id.as_str(), "evidence"], None);
        answer.evidence.iter().for_each(|evidence| self.add_evidence(id, evidence));
        self.drop_empty_answer(id);
    }

    /// Sets or removes the value at `path`, which ends in a key.
    fn set(&mut self, path: &[&str], value: Option<Value>) {
        let Some((key, tables)) = path.split_last() else { return };
        match value {
            None => self.change(|root| {
                if let Some(table) = existing(root, tables) {
                    remove(table, key);
                }
            }),
            Some(value) => {
                if let Some(filled) = fill_commented(&self.document, tables, key, &value) {
                    self.untouched = None;
                    self.document = filled;
                    return;
                }
                self.change(|root| put(table_in(root, tables), key, value));
            }
        }
    }

    fn change(&mut self, change: impl FnOnce(&mut dyn TableLike)) {
        let before = self.document.to_string();
        change(self.document.as_table_mut());
        if self.untouched.is_some() && self.document.to_string() != before {
            self.untouched = None;
        }
    }

    /// Removes the table of an answer that holds nothing, unless the file had it before with a comment of its own.
    fn drop_empty_answer(&mut self, id: &CriterionId) {
        self.change(|root| {
            let is_bare = entry(root, &["answers", id.as_str()]).is_some_and(is_empty_without_comment);
            if let (true, Some(answers)) = (is_bare, existing(root, &["answers"])) {
                answers.remove(id.as_str());
            }
        });
    }
}

/// Writes the overlays beside a pack, each as a table of its own.
fn overlay_tables(pack: &Pack) -> String {
    let one = |overlay: &Pack| {
        format!("[[overlays]]\nid = \"{}\"\nversion = \"{}\"\n\n", overlay.structure.id, overlay.structure.version)
    };
    pack.overlays.iter().map(one).collect()
}

fn is_empty_without_comment(item: &Item) -> bool {
    let decor =
        item.as_table().and_then(|table| table.decor().prefix()).and_then(|prefix| prefix.as_str()).unwrap_or_default();
    item.as_table_like().is_some_and(|table| table.is_empty()) && !decor.contains('#')
}
