//! The example company of `wid demo`, moved to the day on which it is shown.

use jiff::civil::Date;
use toml_edit::{Array, DocumentMut, Item, Table, Value};

use super::shelf::compiled_in;
use crate::domain::assessment::edit::Draft;
use crate::domain::assessment::{self, Assessment};
use crate::domain::criteria::Pack;
use crate::value::date::{add_days, days_between};
use crate::value::wording::Wording;
use crate::value::{CriterionId, Message};

/// Where the example lies among the compiled-in texts.
const EXAMPLE: &str = "be-wid/examples/b-kwadrant/assessment.toml";

/// An example assessment on one day.
#[derive(Debug, Clone)]
pub struct Example {
    /// The text of `assessment.toml`.
    pub text: String,
    /// What it says.
    pub assessment: Assessment,
    /// The documents that it names; none of them exists yet.
    pub documents: Vec<Document>,
}

/// A document of the example.
#[derive(Debug, Clone)]
pub struct Document {
    /// The criterion that it proves.
    pub criterion: CriterionId,
    /// Its title.
    pub title: String,
    /// Its path within the workspace.
    pub file: String,
    /// Its date.
    pub date: Date,
}

impl Document {
    /// Gives the text to write into its file.
    pub fn text(&self, words: &Wording) -> String {
        let message = Message::new("demo-document").with("title", self.title.as_str()).with("day", self.date);
        format!("{}\n", message.in_words(words))
    }
}

/// Gives the example with every date moved by the same number of days, so that it is assessed on `today`.
pub fn example(pack: &Pack, today: Date) -> Example {
    let text = compiled_in().get(EXAMPLE).expect("the example is compiled in");
    let original = read(pack, text);
    let days = days_between(original.assessed_on, today);
    let mut document: DocumentMut = text.parse().expect("the example is TOML");
    move_table(document.as_table_mut(), days);
    let moved = document.to_string();
    let mut draft = Draft::parse(&moved).expect("the example is TOML");
    draft.confirm(today, assessment::confirmation_digest(pack, &read(pack, &moved)));
    let text = draft.text();
    let assessment = read(pack, &text);
    let documents = documents(&assessment);
    Example { text, assessment, documents }
}

fn read(pack: &Pack, text: &str) -> Assessment {
    assessment::read(EXAMPLE, text, |_, _| Ok(pack)).expect("tests read the example")
}

fn documents(assessment: &Assessment) -> Vec<Document> {
    let entries =
        assessment.answers.iter().flat_map(|(id, answer)| answer.evidence.iter().map(move |entry| (id, entry)));
    let document = |(id, entry): (&CriterionId, &assessment::Evidence)| {
        Some(Document {
            criterion: id.clone(),
            title: entry.title.clone(),
            file: entry.file.clone()?,
            date: entry.date?,
        })
    };
    entries.filter_map(document).collect()
}

fn move_table(table: &mut Table, days: i32) {
    for (_, item) in table.iter_mut() {
        match item {
            Item::Value(value) => move_value(value, days),
            Item::Table(table) => move_table(table, days),
            Item::ArrayOfTables(tables) => tables.iter_mut().for_each(|table| move_table(table, days)),
            Item::None => {}
        }
    }
}

fn move_value(value: &mut Value, days: i32) {
    match value {
        Value::Datetime(datetime) => {
            let moved = datetime.value().to_string().parse::<Date>().ok().and_then(|date| add_days(date, days));
            if let Some(moved) = moved.and_then(|date| date.to_string().parse::<toml_edit::Datetime>().ok()) {
                let decor = datetime.decor().clone();
                *datetime = toml_edit::Formatted::new(moved);
                *datetime.decor_mut() = decor;
            }
        }
        Value::Array(array) => Array::iter_mut(array).for_each(|value| move_value(value, days)),
        Value::InlineTable(table) => table.iter_mut().for_each(|(_, value)| move_value(value, days)),
        Value::String(_) | Value::Integer(_) | Value::Float(_) | Value::Boolean(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::criteria::Assurance;
    use crate::domain::scoring::{AssuranceInput, score};
    use crate::workflow::shelf::Shelf;

    #[test]
    fn the_example_reaches_the_same_on_each_day_of_four_years() {
        let shelf = Shelf::compiled_in();
        let pack = shelf.newest("be-wid").expect("be-wid is compiled in");
        let first: Date = "2026-11-22".parse().expect("a date");
        let at = |day| {
            let example = example(pack, day);
            assert!(assessment::is_confirmed(pack, &example.assessment), "{day}");
            let assessment = &example.assessment;
            let (from, to) = (assessment.perimeter.from.expect("from"), assessment.perimeter.to.expect("to"));
            assert_eq!(crate::domain::statement::period_breach(from, to, day), None, "{day}");
            let score =
                score(&pack.structure, assessment, AssuranceInput::Given(Assurance::A1)).expect("all facts are known");
            (score.level.map(|level| level.to_string()), score.overall)
        };
        let expected = at(first);
        assert_eq!(expected.0.as_deref(), Some("bronze"));
        for days in 0..=4 * 366 {
            let day = add_days(first, days).expect("within the calendar");
            assert_eq!(at(day), expected, "{day}");
        }
    }
}
