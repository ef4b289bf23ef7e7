//! The verdict in one line for people.

use super::verdict::{NotAReport, Outcome, Reason, Verdict, Verification};
use crate::value::Message;
use crate::value::free_text::escaped;
use crate::value::wording::Wording;

/// Says the verdict and what it rests on. The sentence is safe to print: what it quotes from a file cannot act on a terminal.
pub fn headline(verification: &Verification, words: &Wording) -> String {
    escaped(&message(verification).in_words(words))
}

fn message(verification: &Verification) -> Message {
    match (verification.verdict, verification.reason) {
        (_, Some(Reason::NotAReport(NotAReport::NoStatement))) => Message::new("verdict-no-statement"),
        (_, Some(Reason::NotAReport(NotAReport::Draft))) => Message::new("verdict-draft"),
        (_, Some(Reason::NotAReport(NotAReport::NoSeal))) => Message::new("verdict-no-seal"),
        (Verdict::NotAReport, _) => Message::new("verdict-not-a-report"),
        (Verdict::Valid, _) => valid(verification),
        (Verdict::Altered, _) => Message::new("verdict-altered").with("detail", detail(verification)),
        (Verdict::Wrong, _) => Message::new("verdict-wrong").with("detail", detail(verification)),
        (Verdict::Withdrawn, _) => Message::new("verdict-withdrawn").with("detail", detail(verification)),
        (Verdict::Undecided, _) => Message::new("verdict-undecided").with("detail", detail(verification)),
        (Verdict::Expired, _) => Message::new("verdict-expired").with("detail", detail(verification)),
    }
}

/// Gives what the check found that decides the verdict.
fn detail(verification: &Verification) -> Message {
    let check = match verification.reason {
        Some(Reason::Check(code)) => verification.check(code),
        Some(Reason::NotAReport(_)) | None => None,
    };
    check.map_or_else(|| Message::verbatim(""), |check| check.detail.clone())
}

fn valid(verification: &Verification) -> Message {
    let skipped = || verification.skipped.iter().map(|code| code.name()).collect::<Vec<_>>();
    let unchecked = verification.checks.iter().any(|check| check.outcome == Outcome::NotChecked);
    let message = match verification.skipped.iter().map(|code| code.code()).collect::<Vec<_>>().as_slice() {
        ["pages"] => Message::new("verdict-valid-without-pages"),
        [_, ..] if unchecked => Message::new("verdict-valid-in-part").with("skipped", skipped()),
        _ => Message::new("verdict-valid"),
    };
    sealed_by(verification, message)
}

/// Adds who sealed the report, and for whom where the names differ; `by` says to the message which of them is known.
fn sealed_by(verification: &Verification, message: Message) -> Message {
    let summary = verification.summary.as_ref();
    let name = summary.and_then(|summary| summary.signer.as_ref()).map(|signer| signer.facts.name.as_str());
    let company = summary.and_then(|summary| summary.company.as_deref());
    let (by, name, company) = match (name, company) {
        (Some(name), Some(company)) if name != company => ("other", name, company),
        (Some(name), _) => ("signer", name, ""),
        (None, _) => ("nobody", "", ""),
    };
    message.with("by", by).with("name", name).with("company", company)
}
