//! Reads one `[answers.ID]` table. Source: docs/SCORING.md, Answers and figures.

use jiff::civil::Date;

use super::reading::{typed_text, words_of};
use super::{Answer, AnswerValue, Evidence, MAX_EVIDENCE, NotApplicable, Profile, Share};
use crate::domain::criteria::{AnswerType, Criterion};
use crate::value::date::started_months;
use crate::value::free_text::{MAX_NOTE, MAX_TITLE};
use crate::value::reader::{MAX_WHOLE, Node, Table};
use crate::value::{Decimal, Fraction, Message, Sha256Digest};

/// Reads an answer; what is wrong in it is noted, and the rest is kept.
pub(super) fn answer(table: &Table<'_, '_>, criterion: &Criterion, profile: &Profile, assessed_on: Date) -> Answer {
    let claim = table.optional("not_applicable");
    let value = match (table.optional("value"), claim) {
        (Some(value), Some(_)) => {
            value.error("value-and-claim", Message::new("value-and-claim"), Message::new("value-and-claim-help"))
        }
        (Some(value), None) => read_value(&value, criterion, profile, assessed_on),
        (None, Some(claim)) => not_applicable(&claim, criterion, assessed_on).map(AnswerValue::NotApplicable),
        (None, None) => None,
    };
    let note = table.optional("note").and_then(|node| typed_text(&node, MAX_NOTE));
    Answer { value, note, evidence: evidence(table) }
}

fn read_value(node: &Node<'_, '_>, criterion: &Criterion, profile: &Profile, assessed_on: Date) -> Option<AnswerValue> {
    if node.as_text() == Some("unknown") {
        return Some(AnswerValue::Unknown);
    }
    if node.as_text().is_some() && criterion.answer != AnswerType::Date {
        let help = Message::new("wrong-type-answer-help").with("form", form_of(&criterion.answer));
        return node.error("wrong-type", Message::new("wrong-type-answer").with("id", criterion.id.as_str()), help);
    }
    match &criterion.answer {
        AnswerType::Maturity => node.whole(0, 3).map(AnswerValue::Level),
        AnswerType::YesNo => node.boolean().map(AnswerValue::YesNo),
        AnswerType::Multi(options) => words_of(node, options).map(AnswerValue::Options),
        AnswerType::Share => {
            let share = share(node)?;
            if share.of == 0 {
                return node.error("of-is-0", Message::new("of-is-0"), Message::new("of-is-0-help"));
            }
            Some(AnswerValue::Share(share))
        }
        AnswerType::LowerShare => by_sex(node, profile, true),
        AnswerType::Ratio => by_sex(node, profile, false),
        AnswerType::Gap { .. } => gap(node),
        AnswerType::Date => {
            let date = node.date()?;
            not_after(node, date, assessed_on).map(AnswerValue::Date)
        }
    }
}

/// Says in words how a type of answer is written.
pub(crate) fn form_of(answer: &AnswerType) -> Message {
    match answer {
        AnswerType::Maturity => Message::new("form-answer-level"),
        AnswerType::YesNo => Message::new("form-boolean"),
        AnswerType::Multi(_) => Message::new("form-answer-options"),
        AnswerType::Share => Message::verbatim("{ count = 27, of = 40 }"),
        AnswerType::LowerShare | AnswerType::Ratio => {
            Message::verbatim("{ women = { count = 5, of = 20 }, men = { count = 9, of = 40 } }")
        }
        AnswerType::Gap { .. } => Message::verbatim("{ women = 26.46, men = 30.00 }"),
        AnswerType::Date => Message::new("form-answer-date"),
    }
}

fn not_after(node: &Node<'_, '_>, date: Date, assessed_on: Date) -> Option<Date> {
    if date > assessed_on {
        let message = Message::new("date-in-future").with("day", date);
        let help = Message::new("date-in-future-help").with("last", assessed_on);
        return node.error("date-in-future", message, help);
    }
    Some(date)
}

fn share(node: &Node<'_, '_>) -> Option<Share> {
    let share = counts(node)?;
    if share.count > share.of {
        let message = Message::new("count-over-of").with("count", share.count).with("of", share.of);
        return node.error("count-over-of", message, Message::new("count-over-of-help"));
    }
    Some(share)
}

fn counts(node: &Node<'_, '_>) -> Option<Share> {
    let table = node.table()?;
    let whole = |key| table.required(key).and_then(|node| node.whole(0, MAX_WHOLE));
    let (count, of) = (whole("count"), whole("of"));
    table.finish();
    Some(Share { count: count?, of: of? })
}

fn by_sex(node: &Node<'_, '_>, profile: &Profile, is_part: bool) -> Option<AnswerValue> {
    let table = node.table()?;
    let read = |key| {
        let node = table.required(key)?;
        let share = if is_part { share(&node)? } else { counts(&node)? };
        if share.of > 0 && profile.whole(key) == Some(0) {
            let message = Message::new("nobody-of-this-sex").with("of", share.of).with("sex", key);
            let help = Message::new("nobody-of-this-sex-help").with("sex", key);
            return node.error("nobody-of-this-sex", message, help);
        }
        Some(share)
    };
    let (women, men) = (read("women"), read("men"));
    table.finish();
    Some(AnswerValue::BySex { women: women?, men: men? })
}

fn gap(node: &Node<'_, '_>) -> Option<AnswerValue> {
    let table = node.table()?;
    let amount = |key| -> Option<Decimal> {
        let node = table.required(key)?;
        let amount = node.decimal()?;
        if *amount.value() == Fraction::zero() {
            return node.error("pay-is-0", Message::new("pay-is-0"), Message::new("pay-is-0-help"));
        }
        Some(amount)
    };
    let (women, men) = (amount("women"), amount("men"));
    table.finish();
    Some(AnswerValue::Gap { women: women?, men: men? })
}

fn not_applicable(node: &Node<'_, '_>, criterion: &Criterion, assessed_on: Date) -> Option<NotApplicable> {
    let table = node.table()?;
    let codes: Vec<&str> = criterion.not_applicable.iter().map(|code| code.code.as_str()).collect();
    if codes.is_empty() {
        let message = Message::new("claim-not-allowed").with("id", criterion.id.as_str());
        return node.error("claim-not-allowed", message, Message::new("claim-not-allowed-help"));
    }
    let code =
        table.required("code").and_then(|node| node.one_of(&codes)).map(|index| &criterion.not_applicable[index]);
    let text = table.required("text").and_then(|node| typed_text(&node, MAX_NOTE));
    let since_node = table.optional("since");
    let since = since_node.and_then(|node| node.date());
    table.finish();
    let code = code?;
    match (code.since_max_months, since_node, since) {
        (Some(most), Some(node), Some(since)) => {
            not_after(&node, since, assessed_on)?;
            if i64::from(started_months(since, assessed_on)) > most {
                let message = Message::new("claim-too-old").with("day", since).with("most", most);
                let help = Message::new("claim-too-old-help").with("code", code.code.as_str()).with("most", most);
                return node.error("claim-too-old", message, help);
            }
        }
        (Some(_), None, _) => {
            return table.error("missing-key", Message::new("missing-since"), Message::new("missing-since-help"));
        }
        (None, Some(node), _) => {
            let message = Message::new("unknown-key-since").with("code", code.code.as_str());
            return node.error("unknown-key", message, Message::new("unknown-key-since-help"));
        }
        _ => {}
    }
    Some(NotApplicable { code: code.code.clone(), text: text?, since })
}

fn evidence(table: &Table<'_, '_>) -> Vec<Evidence> {
    let nodes = table.optional("evidence").and_then(|node| node.list()).unwrap_or_default();
    if nodes.len() > MAX_EVIDENCE {
        let message = Message::new("too-many-proofs").with("has", nodes.len()).with("most", MAX_EVIDENCE);
        table.error::<()>("too-many", message, Message::new("too-many-proofs-help"));
    }
    nodes.iter().take(MAX_EVIDENCE).filter_map(evidence_entry).collect()
}

fn evidence_entry(node: &Node<'_, '_>) -> Option<Evidence> {
    let table = node.table()?;
    let title = table.required("title").and_then(|node| typed_text(&node, MAX_TITLE));
    let file = table.optional("file").and_then(|node| inner_path(&node));
    let date = table.optional("date").and_then(|node| node.date());
    let size = table.optional("size").and_then(|node| node.whole(0, 1 << 50));
    let sha256 = table.optional("sha256").and_then(|node| node.parsed(Sha256Digest::FORM));
    table.finish();
    Some(Evidence { title: title?, file, date, size, sha256 })
}

/// Takes a path that stays inside the workspace.
fn inner_path(node: &Node<'_, '_>) -> Option<String> {
    let path = typed_text(node, 1_000)?;
    let leaves =
        path.starts_with(['/', '\\']) || path.contains(':') || path.split(['/', '\\']).any(|part| part == "..");
    if leaves {
        let message = Message::new("path-outside").with("path", path);
        return node.error("path-outside", message, Message::new("path-outside-help"));
    }
    Some(path)
}
