//! `wid inspect`: what a file says of itself, not verified.

use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use crate::host::files::{self, Existing};
use wid::seal::{Classification, Limits, Report, SignerFinding, TrustStore, classify, examine};
use wid::value::free_text::escaped;
use wid::value::{Message, Said, Sha256Digest};

/// What `wid inspect` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The report
    pub file: PathBuf,
    /// Write statement.json and criteria.json into this folder
    #[arg(long, value_name = "DIR")]
    pub extract: Option<PathBuf>,
    /// Compare with the digest that is printed on paper, or read from its code
    #[arg(long, value_name = "TEXT")]
    pub digest: Option<String>,
    /// Replace files that stand in the folder
    #[arg(long, requires = "extract")]
    pub force: bool,
}

/// Shows what a report says.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let limits = Limits::default();
    let wanted = arguments.digest.as_deref().map(typed_digest).transpose()?;
    let bytes = files::read(&arguments.file, limits.file as u64)?;
    let no_report = |what: Message| {
        let message = Message::new("file-says").with("file", arguments.file.as_path()).with("what", what);
        Failure::new("not-a-report", message).help(Message::new("inspect-no-report-help"))
    };
    let changed = |why: Message| {
        no_report(Message::new("inspect-changed").with("why", why)).help(Message::new("inspect-changed-help"))
    };
    let report = match classify(&bytes, &limits) {
        Classification::Draft(report) | Classification::Sealed(report) => report,
        Classification::Broken(broken) => return Err(changed(broken.defect.message())),
        Classification::NotAReport => return Err(no_report(Message::new("inspect-no-statement"))),
        Classification::Unreadable => return Err(no_report(Message::new("inspect-no-pdf"))),
    };
    let broken = |error: wid::seal::ShapeError| changed(error.message());
    let (statement, criteria) =
        (report.inflate_statement().map_err(broken)?, report.inflate_criteria().map_err(broken)?);
    let digest = Sha256Digest::of(&statement);
    let no_json = |error: serde_json::Error| no_report(Message::new("inspect-no-json").with("why", error.to_string()));
    let value: Value = serde_json::from_slice(&statement).map_err(no_json)?;
    if let Some(folder) = &arguments.extract {
        extract(context, folder, &[("statement.json", &statement), ("criteria.json", &criteria)], arguments.force)?;
    }
    let fits = wanted.map(|wanted| wanted == digest);
    show(context, &report, &value, &digest, criteria.len(), fits);
    Ok(if fits == Some(false) { Ending::Open } else { Ending::Done })
}

fn show(
    context: &Context,
    report: &Report<'_>,
    statement: &Value,
    digest: &Sha256Digest,
    criteria: usize,
    fits: Option<bool>,
) {
    let output = &context.output;
    let findings = examine(report, &TrustStore::new(), context.now.moment);
    let signer = findings.and_then(|findings| findings.signer);
    if output.is_json() {
        output.json(&json!({
            "format": "wid-inspect/1", "verified": false, "digest_fits": fits, "statement_sha256": digest, "statement": harmless(statement),
            "criteria_size": criteria, "sealed": report.seal.is_some(),
            "signer": signer.map(|signer| json!({
                "name": escaped(&signer.facts.name), "issuer": escaped(&signer.facts.issuer), "certificate_sha256": signer.facts.sha256,
            })),
        }));
        return;
    }
    output.heading(Message::new("inspect-not-verified"));
    let mut rows = said_of_itself(statement);
    rows.push((Message::new("inspect-sealed-by"), sealed_by(report, signer.as_ref())));
    rows.push((Message::new("inspect-statement"), Message::Verbatim(format!("SHA-256 {}", digest.grouped()))));
    let answers = statement.get("answers").and_then(Value::as_object).map_or(0, serde_json::Map::len);
    let attachments = Message::new("inspect-parts").with("n", answers).with("size", criteria);
    rows.push((Message::new("inspect-attachments"), attachments));
    output.table(rows);
    match fits {
        Some(true) => output.heading(Message::new("inspect-digest-fits")),
        Some(false) => output.heading(Message::new("inspect-digest-of-another")),
        None => {}
    }
}

/// Gives what the statement says, as it says it.
fn said_of_itself(statement: &Value) -> Vec<(Message, Message)> {
    let said = |pointer: &str| statement.pointer(pointer).and_then(Value::as_str).map(escaped);
    let text = |pointer: &str| said(pointer).map_or(Message::new("inspect-not-said"), Message::Verbatim);
    let day = |pointer: &str| said(pointer).map_or(Message::new("inspect-not-said"), day_or_text);
    let two = |first: Message, second: Message| Message::new("inspect-two").with("first", first).with("second", second);
    let company = match statement.pointer("/company/enterprise_number") {
        Some(_) => two(text("/company/name"), text("/company/enterprise_number")),
        None => text("/company/name"),
    };
    let no_level = statement.pointer("/result/level") == Some(&Value::Null);
    let level = if no_level { Message::new("inspect-no-level") } else { text("/result/level") };
    let days = Message::new("inspect-days")
        .with("assessed", day("/assessed_on"))
        .with("issued", day("/issued"))
        .with("until", day("/valid_until"));
    let pack = |index: usize| {
        let named = Message::new("inspect-pack").with("pack", text(&format!("/packs/{index}/id")));
        named.with("version", text(&format!("/packs/{index}/version")))
    };
    let packs = statement.get("packs").and_then(Value::as_array).map_or(0, Vec::len);
    let mut rows = vec![
        (Message::new("inspect-company"), company),
        (Message::new("inspect-declared-by"), two(text("/declared_by/name"), text("/declared_by/role"))),
        (Message::new("inspect-level"), two(level, text("/result/assurance"))),
        (Message::new("inspect-assessed-on"), days),
        (Message::new("inspect-criteria"), pack(0)),
    ];
    rows.extend((1..packs).map(|index| (Message::new("overlay-verified"), pack(index))));
    rows
}

/// Writes the day of a date or of a moment as the language does; what is no date stays as it is.
fn day_or_text(text: String) -> Message {
    let date = text.get(..10).and_then(|date| date.parse::<Date>().ok());
    date.map_or(Message::Verbatim(text), |day| Message::new("answered-day").with("day", day))
}

fn sealed_by(report: &Report<'_>, signer: Option<&SignerFinding>) -> Message {
    match (signer, &report.seal) {
        (Some(signer), _) => {
            let id = if signer.facts.self_signed { "inspect-signer-itself" } else { "inspect-signer" };
            Message::new(id).with("name", escaped(&signer.facts.name)).with("issuer", escaped(&signer.facts.issuer))
        }
        (None, Some(_)) => Message::new("inspect-seal-unread"),
        (None, None) => Message::new("inspect-no-seal"),
    }
}

/// Escapes every text of a statement that nobody verified: its characters go to a terminal. `--extract` gives the bytes as they are.
fn harmless(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::String(escaped(text)),
        Value::Array(items) => items.iter().map(harmless).collect(),
        Value::Object(fields) => fields.iter().map(|(key, value)| (escaped(key), harmless(value))).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

fn extract(context: &Context, folder: &Path, parts: &[(&str, &[u8])], force: bool) -> Result<(), Failure> {
    for (name, _) in parts {
        let path = folder.join(name);
        files::check_free(&path, force)?;
    }
    files::make_folder(folder)?;
    let existing = if force { Existing::Replace } else { Existing::Keep };
    for (name, bytes) in parts {
        let path = folder.join(name);
        files::write(&path, bytes, existing)?;
        context.output.say(Message::new("file-written").with("file", path.as_path()));
    }
    Ok(())
}

/// Reads what stands on paper: hexadecimal digits; blanks and a `WID:1:` before them do not matter.
fn typed_digest(typed: &str) -> Result<Sha256Digest, Failure> {
    let upper = typed.trim().to_uppercase();
    let digits: String = upper.trim_start_matches("WID:1:").chars().filter(|sign| !sign.is_whitespace()).collect();
    digits.to_lowercase().parse().map_err(|_| {
        Failure::new("digest", Message::new("inspect-no-digest")).help(Message::new("inspect-no-digest-help"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_of_a_statement_reaches_the_terminal_raw() {
        let raw = json!({ "a\u{202e}": ["x\u{9b}2J", { "b": "\u{2066}", "c": 1 }], "d": null, "é": "Société" });
        let safe = harmless(&raw);
        assert_eq!(
            safe,
            json!({ "a\\u{202e}": ["x\\u{9b}2J", { "b": "\\u{2066}", "c": 1 }], "d": null, "é": "Société" })
        );
    }
}
