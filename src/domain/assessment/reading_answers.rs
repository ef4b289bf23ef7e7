//! Reads one `[answers.ID]` table. Source: docs/SCORING.md, Answers and figures.

use jiff::civil::Date;

use super::reading::{typed_text, words_of};
use super::{Answer, AnswerValue, Evidence, MAX_EVIDENCE, NotApplicable, Profile, Share};
use crate::domain::criteria::{AnswerType, Criterion};
use crate::value::date::started_months;
use crate::value::free_text::{MAX_NOTE, MAX_TITLE};
use crate::value::reader::{MAX_WHOLE, Node, Table};
use crate::value::{Decimal, Fraction};

/// Reads an answer; what is wrong in it is noted, and the rest is kept.
pub(super) fn answer(table: &Table<'_, '_>, criterion: &Criterion, profile: &Profile, assessed_on: Date) -> Answer {
    let claim = table.optional("not_applicable");
    let value = match (table.optional("value"), claim) {
        (Some(value), Some(_)) => value.error(
            "value-and-claim",
            "a value stands beside not_applicable",
            "keep one of the two and delete the other",
        ),
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
        let help = format!("write {}, or \"unknown\" where it is not measured", form_of(&criterion.answer));
        return node.error("wrong-type", format!("{} is not answered by a text", criterion.id), help);
    }
    match &criterion.answer {
        AnswerType::Maturity => node.whole(0, 3).map(AnswerValue::Level),
        AnswerType::YesNo => node.boolean().map(AnswerValue::YesNo),
        AnswerType::Multi(options) => words_of(node, options).map(AnswerValue::Options),
        AnswerType::Share => {
            let share = share(node)?;
            if share.of == 0 {
                return node.error(
                    "of-is-0",
                    "of is 0, so there is no share",
                    "write \"unknown\", or check the number",
                );
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
pub(crate) fn form_of(answer: &AnswerType) -> &'static str {
    match answer {
        AnswerType::Maturity => "a level from 0 to 3",
        AnswerType::YesNo => "true or false",
        AnswerType::Multi(_) => "a list of options such as [\"…\"]",
        AnswerType::Share => "{ count = 27, of = 40 }",
        AnswerType::LowerShare | AnswerType::Ratio => {
            "{ women = { count = 5, of = 20 }, men = { count = 9, of = 40 } }"
        }
        AnswerType::Gap { .. } => "{ women = 26.46, men = 30.00 }",
        AnswerType::Date => "a date such as 2026-03-27",
    }
}

fn not_after(node: &Node<'_, '_>, date: Date, assessed_on: Date) -> Option<Date> {
    if date > assessed_on {
        let help = format!("write a day on or before {assessed_on}, the day of the assessment");
        return node.error("date-in-future", format!("{date} is after the day of the assessment"), help);
    }
    Some(date)
}

fn share(node: &Node<'_, '_>) -> Option<Share> {
    let share = counts(node)?;
    if share.count > share.of {
        let message = format!("count {} is more than of {}", share.count, share.of);
        return node.error("count-over-of", message, "change one of the two numbers");
    }
    Some(share)
}

pub(super) fn counts(node: &Node<'_, '_>) -> Option<Share> {
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
            let message = format!("of is {} here, but the profile says that there are no {key}", share.of);
            return node.error("nobody-of-this-sex", message, format!("write of = 0, or correct profile.{key}"));
        }
        Some(share)
    };
    let (women, men) = (read("women"), read("men"));
    table.finish();
    Some(AnswerValue::BySex { women: women?, men: men? })
}

pub(super) fn gap(node: &Node<'_, '_>) -> Option<AnswerValue> {
    let table = node.table()?;
    let amount = |key| -> Option<Decimal> {
        let node = table.required(key)?;
        let amount = node.decimal()?;
        if *amount.value() == Fraction::zero() {
            return node.error("pay-is-0", "a mean pay of 0 gives no gap", "write \"unknown\", or check the amount");
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
        let help = "it applies to this company; answer it, or write value = \"unknown\"";
        return node.error("claim-not-allowed", format!("{} cannot be declared not applicable", criterion.id), help);
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
                let help = format!("{} holds for at most {most} months", code.code);
                return node.error(
                    "claim-too-old",
                    format!("{since} is more than {most} months before the assessment"),
                    help,
                );
            }
        }
        (Some(_), None, _) => {
            return table.error("missing-key", "since is missing here", "add since = the day, such as 2025-03-01");
        }
        (None, Some(node), _) => return node.error("unknown-key", format!("{} has no since", code.code), "delete it"),
        _ => {}
    }
    Some(NotApplicable { code: code.code.clone(), text: text?, since })
}

pub(super) fn evidence(table: &Table<'_, '_>) -> Vec<Evidence> {
    let nodes = table.optional("evidence").and_then(|node| node.list()).unwrap_or_default();
    if nodes.len() > MAX_EVIDENCE {
        table.error::<()>(
            "too-many",
            format!("{} entries of evidence; {MAX_EVIDENCE} fit", nodes.len()),
            "keep the best ones",
        );
    }
    nodes.iter().take(MAX_EVIDENCE).filter_map(evidence_entry).collect()
}

fn evidence_entry(node: &Node<'_, '_>) -> Option<Evidence> {
    let table = node.table()?;
    let title = table.required("title").and_then(|node| typed_text(&node, MAX_TITLE));
    let file = table.optional("file").and_then(|node| inner_path(&node));
    let date = table.optional("date").and_then(|node| node.date());
    let size = table.optional("size").and_then(|node| node.whole(0, 1 << 50));
    let sha256 = table.optional("sha256").and_then(|node| node.parsed("64 lower-case hexadecimal digits"));
    table.finish();
    Some(Evidence { title: title?, file, date, size, sha256 })
}

/// Takes a path that stays inside the workspace.
fn inner_path(node: &Node<'_, '_>) -> Option<String> {
    let path = typed_text(node, 1_000)?;
    let leaves =
        path.starts_with(['/', '\\']) || path.contains(':') || path.split(['/', '\\']).any(|part| part == "..");
    if leaves {
        return node.error(
            "path-outside",
            format!("{path} leaves the folder of the assessment"),
            "copy the file into the folder evidence",
        );
    }
    Some(path)
}
