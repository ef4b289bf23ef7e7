//! From what an assessment holds to TOML values: numbers and decimals exactly as typed.

use jiff::civil::Date;
use toml_edit::{Array, InlineTable, Value};

use crate::domain::assessment::{AnswerValue, Change, Evidence, Fact, NotApplicable, Share};
use crate::value::Decimal;

/// Gives a day.
pub(super) fn date(day: Date) -> Value {
    day.to_string().parse().unwrap_or_else(|_| Value::from(day.to_string()))
}

/// Gives a decimal as typed; leading zeros go, since TOML has none.
fn decimal(decimal: &Decimal) -> Value {
    let typed = decimal.as_typed();
    let trimmed = typed.trim_start_matches('0');
    let plain = if trimmed.is_empty() || trimmed.starts_with('.') { format!("0{trimmed}") } else { trimmed.to_owned() };
    plain.parse().unwrap_or_else(|_| Value::from(typed))
}

/// Gives a fact.
pub(super) fn fact(fact: &Fact) -> Value {
    match fact {
        Fact::Whole(number) => Value::from(*number),
        Fact::Decimal(number) => decimal(number),
        Fact::Flags(words) => words.iter().map(String::as_str).collect::<Array>().into(),
    }
}

/// Gives an answer, or the claim that a criterion does not apply.
pub(super) fn answer(value: &AnswerValue) -> Value {
    match value {
        AnswerValue::Unknown => Value::from("unknown"),
        AnswerValue::NotApplicable(claim) => not_applicable(claim),
        AnswerValue::Level(level) => Value::from(*level),
        AnswerValue::YesNo(yes) => Value::from(*yes),
        AnswerValue::Options(words) => words.iter().map(String::as_str).collect::<Array>().into(),
        AnswerValue::Share(counted) => share(counted),
        AnswerValue::BySex { women, men } => inline([("women", share(women)), ("men", share(men))]),
        AnswerValue::Gap { women, men } => inline([("women", decimal(women)), ("men", decimal(men))]),
        AnswerValue::Date(day) => date(*day),
    }
}

fn share(share: &Share) -> Value {
    inline([("count", Value::from(share.count)), ("of", Value::from(share.of))])
}

fn not_applicable(claim: &NotApplicable) -> Value {
    let since = claim.since.map(|day| ("since", date(day)));
    let words = [("code", Value::from(claim.code.as_str())), ("text", Value::from(claim.text.as_str()))];
    inline(words.into_iter().chain(since))
}

fn inline(entries: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    Value::InlineTable(entries.into_iter().collect::<InlineTable>())
}

/// Gives the entries of a proof, in the order of the file.
pub(super) fn evidence(entry: &Evidence) -> Vec<(&'static str, Value)> {
    let mut entries = vec![("title", Value::from(entry.title.as_str()))];
    entries.extend(entry.file.as_deref().map(|file| ("file", Value::from(file))));
    entries.extend(entry.date.map(|day| ("date", date(day))));
    entries.extend(entry.size.map(|size| ("size", Value::from(size))));
    entries.extend(entry.sha256.map(|digest| ("sha256", Value::from(digest.to_string()))));
    entries
}

/// Gives the entries of a change, in the order of the file.
pub(super) fn change(change: &Change) -> Vec<(&'static str, Value)> {
    let text = |text: &str| Value::from(text);
    vec![
        ("on", date(change.on)),
        ("field", text(&change.field)),
        ("before", text(&change.before)),
        ("after", text(&change.after)),
    ]
}
