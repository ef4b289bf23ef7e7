//! `wid inspect`: what a file says of itself, not verified.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};

use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use super::words;
use crate::host::files::{self, Existing};
use wid::seal::{Classification, Limits, Report, TrustStore, classify, examine};
use wid::value::Sha256Digest;
use wid::value::free_text::escaped;

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
    let bytes =
        files::read(&arguments.file, limits.file as u64).map_err(|error| Failure::file(&arguments.file, &error))?;
    let file = arguments.file.display();
    let no_report = |what: &str| {
        Failure::new("not-a-report", format!("{file}: {what}")).help("name a report that wid issue or wid render wrote")
    };
    let report = match classify(&bytes, &limits) {
        Classification::Draft(report) | Classification::Sealed(report) => report,
        Classification::Broken(broken) => {
            let what = format!("a statement is inside, but the file was changed: {}", broken.defect);
            return Err(no_report(&what).help("ask for the file again"));
        }
        Classification::NotAReport => return Err(no_report("no statement of wid is inside")),
        Classification::Unreadable => return Err(no_report("this is no PDF")),
    };
    let broken = |error: wid::seal::ShapeError| {
        no_report(&format!("a statement is inside, but the file was changed: {error}")).help("ask for the file again")
    };
    let (statement, criteria) =
        (report.inflate_statement().map_err(broken)?, report.inflate_criteria().map_err(broken)?);
    let digest = Sha256Digest::of(&statement);
    let value: Value =
        serde_json::from_slice(&statement).map_err(|error| no_report(&format!("the statement is no JSON: {error}")))?;
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
    output.heading("Not verified: this shows what the file says of itself. To check it, use wid verify.");
    let text = |pointer: &str| {
        statement.pointer(pointer).and_then(Value::as_str).map(escaped).unwrap_or_else(|| "not said".to_owned())
    };
    let number =
        statement.pointer("/company/enterprise_number").map(|_| format!(", {}", text("/company/enterprise_number")));
    output.answer(format!("Company      {}{}", text("/company/name"), number.unwrap_or_default()));
    output.answer(format!("Declared by  {}, {}", text("/declared_by/name"), text("/declared_by/role")));
    let level = if statement.pointer("/result/level") == Some(&Value::Null) {
        "none".to_owned()
    } else {
        text("/result/level")
    };
    output.answer(format!("Level        {level}, {}", text("/result/assurance")));
    let issued = text("/issued").chars().take(10).collect::<String>();
    output.answer(format!(
        "Assessed on  {}, issued {issued}, valid until {}",
        text("/assessed_on"),
        text("/valid_until")
    ));
    output.answer(format!("Criteria     {} {}", text("/packs/0/id"), text("/packs/0/version")));
    match (signer, &report.seal) {
        (Some(signer), _) => {
            let issuer = if signer.facts.self_signed { "itself".to_owned() } else { escaped(&signer.facts.issuer) };
            output.answer(format!("Sealed by    {} (certificate issued by {issuer})", escaped(&signer.facts.name)));
        }
        (None, Some(_)) => output.answer("Sealed by    a signature that cannot be read"),
        (None, None) => output.answer("Sealed by    nobody: this is a draft"),
    }
    output.answer(format!("Statement    SHA-256 {}", digest.grouped()));
    let answers = statement.get("answers").and_then(Value::as_object).map_or(0, serde_json::Map::len);
    let answers = words::counted(answers, "answer", "answers");
    output.answer(format!("Attachments  statement.json with {answers}, criteria.json with {criteria} bytes"));
    match fits {
        Some(true) => output.heading("The digest is that of this file's statement."),
        Some(false) => output.heading("The digest belongs to ANOTHER statement than this file's."),
        None => {}
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
        files::check_free(&path, force).map_err(|error| Failure::file(&path, &error))?;
    }
    files::make_folder(folder).map_err(|error| Failure::file(folder, &error))?;
    let existing = if force { Existing::Replace } else { Existing::Keep };
    for (name, bytes) in parts {
        let path = folder.join(name);
        files::write(&path, bytes, existing).map_err(|error| Failure::file(&path, &error))?;
        context.output.say(format!("Written: {}", path.display()));
    }
    Ok(())
}

/// Reads what stands on paper: hexadecimal digits; blanks and a `WID:1:` before them do not matter.
fn typed_digest(typed: &str) -> Result<Sha256Digest, Failure> {
    let upper = typed.trim().to_uppercase();
    let digits: String = upper.trim_start_matches("WID:1:").chars().filter(|sign| !sign.is_whitespace()).collect();
    digits.to_lowercase().parse().map_err(|_| {
        Failure::new("digest", "this is no SHA-256 digest").help("type all 64 letters and digits; blanks do not matter")
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
