//! The verdict as `wid-verdict/1`, one object a file, and as CSV.

use serde_json::{Map, Value, json};

use super::verdict::{Check, OverlayLevel, SignerSummary, Summary, Verification};
use crate::domain::statement::PackReference;
use crate::seal::Trust;
use crate::value::free_text::escaped;
use crate::value::wording::Wording;

/// The name of the format.
pub const FORMAT: &str = "wid-verdict/1";
/// The first line of the CSV.
pub const CSV_HEADER: &str =
    "file,verdict,reason,company,enterprise_number,level,assurance,issued,valid_until,signer,trust,statement_sha256";

/// Writes the verdict on `file` as JSON, the details of the checks in the language of `words`.
pub fn to_json(file: &str, verification: &Verification, words: &Wording) -> Value {
    let summary = verification.summary.as_ref();
    let mut object = json!({
        "format": FORMAT,
        "file": escaped(file),
        "verdict": verification.verdict.code(),
        "skipped": verification.skipped.iter().map(|code| code.code()).collect::<Vec<_>>(),
        "statement_sha256": verification.statement,
        "company": summary.map(company),
        "packs": summary.map(|summary| summary.packs.iter().map(pack).collect::<Vec<_>>()).unwrap_or_default(),
        "assurance": summary.and_then(|summary| summary.assurance).map(|assurance| assurance.code()),
        "issued": summary.and_then(|summary| summary.issued).map(|moment| moment.to_string()),
        "valid_until": summary.and_then(|summary| summary.valid_until).map(|day| day.to_string()),
        "level": summary.and_then(|summary| summary.level.clone()).flatten(),
        "overlays": summary.map(|summary| summary.overlays.iter().map(overlay).collect::<Vec<_>>()).unwrap_or_default(),
        "signer": summary.and_then(|summary| summary.signer.as_ref()).map(signer),
        "checks": verification.checks.iter().map(|one| check(one, words)).collect::<Vec<_>>(),
    });
    if let (Some(reason), Some(entries)) = (verification.reason, object.as_object_mut()) {
        entries.insert("reason".to_owned(), reason.code().into());
    }
    object
}

fn company(summary: &Summary) -> Value {
    let name = summary.company.as_deref().map(escaped);
    let mut entries = Map::new();
    entries.insert("name".to_owned(), json!(name));
    entries.extend(summary.enterprise_number.clone().map(|number| ("enterprise_number".to_owned(), number.into())));
    Value::Object(entries)
}

fn pack(pack: &PackReference) -> Value {
    json!({ "id": pack.id, "version": pack.version, "manifest_sha256": pack.manifest_sha256 })
}

fn overlay(overlay: &OverlayLevel) -> Value {
    json!({ "id": overlay.id, "level": overlay.level, "assurance": overlay.assurance.code() })
}

fn signer(signer: &SignerSummary) -> Value {
    let mut object = json!({
        "name": escaped(&signer.facts.name),
        "issuer": escaped(&signer.facts.issuer),
        "certificate_sha256": signer.facts.sha256,
        "trust": trust(signer.trust),
        "time": signer.time.to_string(),
        "time_source": "none",
    });
    if let (Some(id), Some(entries)) = (&signer.facts.organization_id, object.as_object_mut()) {
        entries.insert("organization_id".to_owned(), escaped(id).into());
    }
    object
}

fn trust(trust: Trust) -> &'static str {
    match trust {
        Trust::Anchor => "anchor",
        Trust::Pinned => "pinned",
        Trust::Unknown => "unknown",
    }
}

fn check(check: &Check, words: &Wording) -> Value {
    json!({ "code": check.code.code(), "outcome": check.outcome.code(), "detail": check.sentence(words) })
}

/// Writes the verdict on `file` as a line of CSV.
pub fn to_csv(file: &str, verification: &Verification) -> String {
    let summary = verification.summary.as_ref();
    let text = |take: &dyn Fn(&Summary) -> Option<String>| summary.and_then(take).unwrap_or_default();
    let cells = [
        file.to_owned(),
        verification.verdict.code().to_owned(),
        verification.reason.map(|reason| reason.code().to_owned()).unwrap_or_default(),
        text(&|summary| summary.company.clone()),
        text(&|summary| summary.enterprise_number.clone()),
        text(&|summary| Some(summary.level.clone()?.map_or_else(|| "none".to_owned(), |level| level.to_string()))),
        text(&|summary| summary.assurance.map(|assurance| assurance.code().to_owned())),
        text(&|summary| summary.issued.map(|moment| moment.to_string())),
        text(&|summary| summary.valid_until.map(|day| day.to_string())),
        text(&|summary| summary.signer.as_ref().map(|signer| signer.facts.name.clone())),
        text(&|summary| summary.signer.as_ref().map(|signer| trust(signer.trust).to_owned())),
        verification.statement.map(|digest| digest.to_string()).unwrap_or_default(),
    ];
    cells.iter().map(|cell| csv_cell(cell)).collect::<Vec<_>>().join(",")
}

/// Writes a cell: escaped, quoted where needed, and never a formula for the program that opens it.
pub fn csv_cell(text: &str) -> String {
    let shown = escaped(text);
    let dangerous = text.starts_with(|first: char| matches!(first, '=' | '+' | '-' | '@') || first.is_control());
    let shown = if dangerous { format!("'{shown}") } else { shown };
    if shown.contains([',', '"', '\n']) { format!("\"{}\"", shown.replace('"', "\"\"")) } else { shown }
}
