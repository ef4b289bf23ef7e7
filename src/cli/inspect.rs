//! `wid inspect`: what a file says of itself, not verified.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};

use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use crate::host::files::{self, Existing};
use wid::seal::{Classification, Limits, Report, TrustStore, classify, examine};
use wid::value::Sha256Digest;
use wid::value::free_text::escaped;

/// What `wid inspect` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The report
    pub file: PathBuf,
    /// Write statement.json, criteria.json and the certificate into this folder
    #[arg(long, value_name = "DIR")]
    pub extract: Option<PathBuf>,
    /// Compare with the digest that is printed on paper, or read from its code
    #[arg(long, value_name = "TEXT")]
    pub digest: Option<String>,
}

/// Shows what a report says.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let limits = Limits::default();
    let bytes = files::read(&arguments.file, limits.file as u64).map_err(|error| Failure::file(&arguments.file, &error))?;
    let file = arguments.file.display();
    let no_report = |what: &str| Failure::new("not-a-report", format!("{file}: {what}"));
    let report = match classify(&bytes, &limits) {
        Classification::Draft(report) | Classification::Sealed(report) => report,
        Classification::Broken(broken) => {
            return Err(no_report("a statement is inside, but the file is not of the shape of a report").help(broken.defect.to_string()));
        }
        Classification::NotAReport => return Err(no_report("no statement of wid is inside")),
        Classification::Unreadable => return Err(no_report("this is no PDF")),
    };
    let broken = |error: wid::seal::ShapeError| no_report(&error.to_string());
    let (statement, criteria) = (report.inflate_statement().map_err(broken)?, report.inflate_criteria().map_err(broken)?);
    let digest = Sha256Digest::of(&statement);
    let value: Value = serde_json::from_slice(&statement).map_err(|error| no_report(&format!("the statement is no JSON: {error}")))?;
    show(context, &report, &value, &digest, criteria.len());
    if let Some(folder) = &arguments.extract {
        extract(context, folder, &[("statement.json", &statement), ("criteria.json", &criteria)])?;
    }
    match &arguments.digest {
        Some(typed) => compare(context, typed, &digest),
        None => Ok(Ending::Done),
    }
}

fn show(context: &Context, report: &Report<'_>, statement: &Value, digest: &Sha256Digest, criteria: usize) {
    let output = &context.output;
    let findings = examine(report, &TrustStore::new(), context.now.moment);
    let signer = findings.and_then(|findings| findings.signer);
    if output.is_json() {
        output.json(&json!({
            "format": "wid-inspect/1", "verified": false, "statement_sha256": digest, "statement": statement,
            "criteria_size": criteria, "sealed": report.seal.is_some(),
            "signer": signer.map(|signer| json!({
                "name": escaped(&signer.facts.name), "issuer": escaped(&signer.facts.issuer), "certificate_sha256": signer.facts.sha256,
            })),
        }));
        return;
    }
    output.answer(output.bold("Not verified: this shows what the file says of itself. To check it, use wid verify."));
    let text = |pointer: &str| statement.pointer(pointer).and_then(Value::as_str).map(escaped).unwrap_or_else(|| "not said".to_owned());
    output.answer(format!("Company      {}, {}", text("/company/name"), text("/company/enterprise_number")));
    output.answer(format!("Declared by  {}, {}", text("/declared_by/name"), text("/declared_by/role")));
    output.answer(format!("Level        {}, {}", text("/result/level"), text("/result/assurance")));
    output.answer(format!("Assessed on  {}, issued {}, valid until {}", text("/assessed_on"), text("/issued"), text("/valid_until")));
    output.answer(format!("Criteria     {} {}", text("/packs/0/id"), text("/packs/0/version")));
    match (signer, &report.seal) {
        (Some(signer), _) => output.answer(format!("Sealed by    {} (issued by {})", escaped(&signer.facts.name), escaped(&signer.facts.issuer))),
        (None, Some(_)) => output.answer("Sealed by    a signature that cannot be read"),
        (None, None) => output.answer("Sealed by    nobody: this is a draft"),
    }
    output.answer(format!("Statement    SHA-256 {}", digest.grouped()));
    let answers = statement.get("answers").and_then(Value::as_object).map_or(0, serde_json::Map::len);
    output.answer(format!("Attachments  statement.json with {answers} answers, criteria.json with {criteria} bytes"));
}

fn extract(context: &Context, folder: &Path, parts: &[(&str, &[u8])]) -> Result<(), Failure> {
    fs_err::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    for (name, bytes) in parts {
        let path = folder.join(name);
        files::write(&path, bytes, Existing::Keep).map_err(|error| Failure::file(&path, &error))?;
        context.output.say(format!("Written: {}", path.display()));
    }
    Ok(())
}

/// Compares with what stands on paper: hexadecimal digits, blanks and a `WID:1:` before them do not matter.
fn compare(context: &Context, typed: &str, digest: &Sha256Digest) -> Result<Ending, Failure> {
    let upper = typed.trim().to_uppercase();
    let digits: String = upper.trim_start_matches("WID:1:").chars().filter(|sign| !sign.is_whitespace()).collect();
    let wanted: Sha256Digest = digits.to_lowercase().parse().map_err(|_| {
        Failure::new("digest", "this is no SHA-256 digest").help("type all 64 letters and digits; blanks do not matter")
    })?;
    if wanted == *digest {
        context.output.answer("The digest is that of this file's statement.");
        return Ok(Ending::Done);
    }
    context.output.answer("The digest belongs to ANOTHER statement than this file's.");
    Ok(Ending::Open)
}
