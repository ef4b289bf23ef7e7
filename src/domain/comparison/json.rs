//! A comparison as `wid-comparison/1`: codes, ids, values and texts, no sentences.

use serde_json::{Map, Value, json};

use super::{Change, Comparison, Drop, Ground, Key, Obstacle, Presence, Refusal, What};
use crate::domain::assessment::Fact;
use crate::domain::criteria::Pack;
use crate::domain::scoring::{AssuranceInput, block_as_json};
use crate::domain::statement::answers_as_json;
use crate::value::{CriterionId, difference};

/// The name of the format.
pub const FORMAT: &str = "wid-comparison/1";

/// Writes a comparison of `old` and `new` as JSON. Keys that do not apply are left out.
pub fn to_json(old: &Pack, new: &Pack, comparison: &Comparison) -> Value {
    let mut object = json!({
        "format": FORMAT,
        "pack": old.structure.id,
        "from": reference(old),
        "to": reference(new),
        "class": comparison.class().map(super::Class::code),
        "ground": comparison.ground.code(),
        "least_version": comparison.ground.least_version(comparison.old),
        "refused": comparison.refusals.iter().map(Refusal::code).collect::<Vec<_>>(),
        "obstacles": comparison.ground.obstacles().iter().map(obstacle).collect::<Vec<_>>(),
        "reworded": comparison.reworded(),
        "changes": comparison.changes.iter().map(change).collect::<Vec<_>>(),
    });
    if let (Ground::Drops(drop, _), Some(entries)) = (&comparison.ground, object.as_object_mut()) {
        entries.insert("counter_example".to_owned(), counter_example(old, drop));
    }
    object
}

/// Gives the company that loses its level. Every answer has a complete entry of evidence but those of `undocumented`.
fn counter_example(old: &Pack, drop: &Drop) -> Value {
    let assessment = &drop.assessment;
    let answers: Map<String, Value> = answers_as_json(old, assessment)
        .into_iter()
        .map(|(id, mut answer)| {
            answer.as_object_mut().map(|entries| entries.remove("evidence"));
            (id, answer)
        })
        .collect();
    let undocumented: Vec<&CriterionId> =
        assessment.answers.iter().filter(|(_, answer)| answer.evidence.is_empty()).map(|(id, _)| id).collect();
    let facts: Map<String, Value> =
        assessment.profile.0.iter().map(|(key, value)| (key.clone(), fact(value))).collect();
    let blocked_by = drop.new_score.next().map(|next| next.blocked_by.iter().map(block_as_json).collect::<Vec<_>>());
    json!({
        "assessed_on": assessment.assessed_on.to_string(),
        "assurance": match drop.input {
            AssuranceInput::Computed => "computed",
            AssuranceInput::Given(given) => given.code(),
        },
        "level_before": drop.before,
        "level_after": drop.new_score.level,
        "blocked_by": blocked_by,
        "profile": facts,
        "answers": answers,
        "undocumented": undocumented,
        "notable": drop.notable,
    })
}

fn reference(pack: &Pack) -> Value {
    let identity = &pack.identity;
    json!({
        "version": pack.structure.version,
        "manifest_sha256": identity.manifest_sha256,
        "normative_sha256": identity.manifest.normative_sha256,
    })
}

fn obstacle(obstacle: &Obstacle) -> Value {
    let (kind, id) = obstacle.subject.named();
    json!({ "about": kind, "id": id, "rule": obstacle.rule.code() })
}

fn change(change: &Change) -> Value {
    let (kind, id) = change.subject.named();
    let mut entries = Map::new();
    let mut put = |key: &str, value: Value| drop(entries.insert(key.to_owned(), value));
    put("about", kind.into());
    put("id", id.into());
    match &change.what {
        What::Added => put("what", "added".into()),
        What::Removed(became) => {
            put("what", "removed".into());
            became
                .iter()
                .for_each(|became| put("became", json!({ "to": became.to, "relation": became.relation.code() })));
        }
        What::Renamed(from) => {
            put("what", "renamed".into());
            put("from", from.as_str().into());
        }
        What::Value { key, before, after } => {
            put("what", "value".into());
            both(&mut put, key, before, after);
        }
        What::Text { language, key, before, after, is_normative } => {
            put("what", "text".into());
            put("language", language.code().into());
            put("normative", (*is_normative).into());
            both(&mut put, key, before, after);
            put("words", words(before, after));
        }
        What::Language(language, presence) => {
            put("what", if *presence == Presence::Added { "language-added" } else { "language-removed" }.into());
            put("language", language.code().into());
        }
        What::Bytes => put("what", "bytes".into()),
    }
    Value::Object(entries)
}

fn both(put: &mut impl FnMut(&str, Value), key: &Key, before: &Option<String>, after: &Option<String>) {
    put("key", key.name.into());
    key.of.iter().for_each(|of| put("of", of.as_str().into()));
    before.iter().for_each(|before| put("before", before.as_str().into()));
    after.iter().for_each(|after| put("after", after.as_str().into()));
}

fn fact(fact: &Fact) -> Value {
    match fact {
        Fact::Whole(number) => (*number).into(),
        Fact::Decimal(decimal) => decimal.as_typed().into(),
        Fact::Flags(set) => set.iter().cloned().collect(),
    }
}

/// Gives the words that differ.
fn words(before: &Option<String>, after: &Option<String>) -> Value {
    let text = |side: &Option<String>| side.clone().unwrap_or_default();
    let found = difference::changes(&text(before), &text(after));
    found.iter().map(|one| json!({ "before": one.before, "after": one.after })).collect()
}
