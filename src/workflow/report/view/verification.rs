//! How to verify the report, what that proves, and the digests.

use serde::Serialize;

use super::ground::Ground;
use super::summary::{Entry, criteria_set};
use crate::value::date::day_of;

/// The checks of `wid verify`, in order; each has a sentence `check-…` in the wording.
const CHECKS: [&str; 11] =
    ["shape", "integrity", "signer", "subject", "time", "criteria", "rules", "score", "pages", "evidence", "validity"];

/// The part about verification.
#[derive(Debug, Clone, Serialize)]
pub struct Verification {
    draft: bool,
    checks: Vec<Entry>,
    proves: Vec<String>,
    proves_not: Vec<String>,
    digests: Vec<Entry>,
    issued: String,
}

/// Builds the part about verification.
pub fn verification(ground: &Ground<'_>) -> Verification {
    let check = |code: &&str| Entry { name: (*code).to_owned(), text: ground.say(&format!("check-{code}"), &[]) };
    let said = |ids: &[&str]| ids.iter().map(|id| ground.say(id, &[])).collect();
    Verification {
        draft: ground.is_draft(),
        checks: CHECKS.iter().map(check).collect(),
        proves: said(&["proves-signer", "proves-level", "proves-evidence"]),
        proves_not: said(&[
            "proves-not-true",
            "proves-not-label",
            "proves-not-law",
            "proves-not-only",
            "proves-not-time",
        ]),
        digests: digests(ground),
        issued: issued(ground),
    }
}

fn digests(ground: &Ground<'_>) -> Vec<Entry> {
    let entry = |name: String, digest: crate::value::Sha256Digest| Entry { name, text: digest.grouped() };
    let mut entries = vec![
        entry(ground.say("digest-statement", &[]), ground.digest),
        entry(ground.say("digest-criteria", &[]), ground.criteria_digest),
    ];
    for pack in &ground.statement.packs {
        let arguments = [("id", pack.id.as_str().into()), ("version", pack.version.to_string().into())];
        entries.push(entry(ground.say("digest-pack", &arguments), pack.manifest_sha256));
    }
    entries.extend(
        ground.statement.assessment.supersedes.map(|digest| entry(ground.say("digest-supersedes", &[]), digest)),
    );
    entries.extend(ground.statement.signer.map(|digest| entry(ground.say("digest-signer", &[]), digest)));
    entries
}

fn issued(ground: &Ground<'_>) -> String {
    let statement = ground.statement;
    let id = if ground.is_draft() { "drawn-with" } else { "issued-with" };
    let arguments = [
        ("date", ground.date(day_of(statement.issued)).into()),
        ("tool", statement.tool.name.as_str().into()),
        ("version", statement.tool.version.as_str().into()),
        ("renderer", i64::from(statement.tool.renderer).into()),
        ("criteria", criteria_set(ground).into()),
        ("until", ground.date(statement.valid_until).into()),
    ];
    ground.say(id, &arguments)
}
