//! Prints a statement. Source: docs/FORMATS.md, Statement and report.

use serde_json::{Map, Value, json};

use super::{FORMAT, PackReference, Statement};
use crate::domain::assessment::{Answer, AnswerValue, Assessment, Evidence, Perimeter, Share, profile_value};
use crate::domain::criteria::{AnswerType, Criterion, Pack};

impl Statement {
    /// Gives the statement as JSON: whole numbers as numbers, decimals and dates as text, what is absent left out.
    pub fn to_json(&self, pack: &Pack) -> Value {
        let assessment = &self.assessment;
        let mut object = json!({
            "format": FORMAT,
            "tool": { "name": self.tool.name, "version": self.tool.version, "renderer": self.tool.renderer },
            "language": self.language.code(),
            "assessed_on": assessment.assessed_on.to_string(),
            "issued": self.issued.to_string(),
            "valid_until": self.valid_until.to_string(),
            "packs": self.packs.iter().map(pack_reference).collect::<Vec<_>>(),
            "company": present([
                ("name", text(assessment.company.name.as_ref())),
                ("enterprise_number", text(assessment.company.enterprise_number.as_ref())),
            ]),
            "declared_by": present([
                ("name", text(assessment.declared_by.name.as_ref())),
                ("role", text(assessment.declared_by.role.as_ref())),
            ]),
            "perimeter": perimeter(assessment),
            "profile": profile_value(pack, &assessment.profile),
            "answers": answers(pack, assessment),
            "result": self.result,
        });
        if let Some(entries) = object.as_object_mut() {
            let signer = self.signer.map(|spki| json!({ "spki_sha256": spki }));
            entries.extend(present([
                ("signer", signer),
                ("supersedes", assessment.supersedes.map(|digest| json!(digest))),
            ]));
        }
        object
    }
}

/// Keeps the entries that have a value.
fn present<const N: usize>(entries: [(&str, Option<Value>); N]) -> Map<String, Value> {
    entries.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
}

fn text<T: ToString>(value: Option<&T>) -> Option<Value> {
    value.map(|value| Value::from(value.to_string()))
}

fn pack_reference(pack: &PackReference) -> Value {
    json!({ "id": pack.id, "version": pack.version, "manifest_sha256": pack.manifest_sha256 })
}

fn perimeter(assessment: &Assessment) -> Map<String, Value> {
    let Perimeter { text: words, from, to, confirmed, .. } = &assessment.perimeter;
    let change = |change: &crate::domain::assessment::Change| json!({ "on": change.on.to_string(), "field": change.field, "before": change.before, "after": change.after });
    present([
        ("text", text(words.as_ref())),
        ("from", text(from.as_ref())),
        ("to", text(to.as_ref())),
        ("confirmed", text(confirmed.as_ref())),
        ("changes", Some(assessment.changes.iter().map(change).collect())),
    ])
}

/// Writes the answers to the criteria of a pack, by id.
pub(crate) fn answers(pack: &Pack, assessment: &Assessment) -> Map<String, Value> {
    let entry = |criterion: &Criterion| {
        let answer = assessment.answers.get(&criterion.id)?;
        Some((criterion.id.to_string(), Value::Object(one_answer(criterion, answer))))
    };
    pack.criteria().filter_map(entry).collect()
}

fn one_answer(criterion: &Criterion, answer: &Answer) -> Map<String, Value> {
    let claim = match &answer.value {
        Some(AnswerValue::NotApplicable(claim)) => Some(Value::Object(present([
            ("code", text(Some(&claim.code))),
            ("text", text(Some(&claim.text))),
            ("since", text(claim.since.as_ref())),
        ]))),
        _ => None,
    };
    present([
        ("value", answer.value.as_ref().and_then(|value| answer_value(criterion, value))),
        ("not_applicable", claim),
        ("note", text(answer.note.as_ref())),
        ("evidence", Some(answer.evidence.iter().map(evidence).collect())),
    ])
}

fn answer_value(criterion: &Criterion, value: &AnswerValue) -> Option<Value> {
    let share = |share: &Share| json!({ "count": share.count, "of": share.of });
    Some(match value {
        AnswerValue::NotApplicable(_) => return None,
        AnswerValue::Unknown => "unknown".into(),
        AnswerValue::Level(level) => (*level).into(),
        AnswerValue::YesNo(yes) => (*yes).into(),
        AnswerValue::Options(chosen) => match &criterion.answer {
            AnswerType::Multi(options) => options.iter().filter(|option| chosen.contains(*option)).cloned().collect(),
            _ => chosen.iter().cloned().collect(),
        },
        AnswerValue::Share(counts) => share(counts),
        AnswerValue::BySex { women, men } => json!({ "women": share(women), "men": share(men) }),
        AnswerValue::Gap { women, men } => json!({ "women": women.as_typed(), "men": men.as_typed() }),
        AnswerValue::Date(date) => date.to_string().into(),
    })
}

fn evidence(entry: &Evidence) -> Value {
    Value::Object(present([
        ("title", text(Some(&entry.title))),
        ("date", text(entry.date.as_ref())),
        ("size", entry.size.map(Value::from)),
        ("sha256", entry.sha256.map(|digest| json!(digest))),
    ]))
}
