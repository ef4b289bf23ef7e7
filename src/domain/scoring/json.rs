//! The score as `wid-score/1`: codes, ids and figures, no prose.

use serde_json::{Map, Value, json};

use super::{AssuranceInput, Block, Claim, CriterionScore, Notice, Score, Scores, State};
use crate::domain::criteria::{Condition, Pack, Structure};
use crate::value::Fraction;

/// The name of the format.
pub const FORMAT: &str = "wid-score/1";

/// Writes the scores of a pack and of the overlays beside it, base first, as JSON. Keys that do not apply are left out.
///
/// Each overlay has a score object of its own; but for the list of them, that of the base is the same with and without.
pub fn to_json(pack: &Pack, scores: &Scores) -> Value {
    let mut object = one_to_json(pack, &scores.base);
    let overlays = pack.overlays.iter().zip(&scores.overlays).map(|(overlay, score)| one_to_json(overlay, score));
    if let Some(entries) = object.as_object_mut() {
        entries.insert("overlays".to_owned(), overlays.collect());
    }
    object
}

fn one_to_json(pack: &Pack, score: &Score) -> Value {
    let structure = &pack.structure;
    let mut object = json!({
        "format": FORMAT,
        "pack": {
            "id": structure.id,
            "version": structure.version,
            "manifest_sha256": pack.identity.manifest_sha256,
        },
        "assurance": score.assurance.code(),
        "level": score.level,
        "overall": printed(&score.overall, structure.scoring.levels.iter().map(|level| level.overall_min)),
        "pillars": pillars(structure, score),
        "criteria": criteria(score),
        "results": results(structure, score),
        "notices": score.notices.iter().map(notice).collect::<Vec<_>>(),
        "next": score.next().map(|next| json!({
            "level": next.id,
            "blocked_by": next.blocked_by.iter().map(block_as_json).collect::<Vec<_>>(),
        })),
        "overlays": [],
    });
    if let (AssuranceInput::Given(_), Some(entries)) = (score.input, object.as_object_mut()) {
        entries.insert("what_if".to_owned(), Value::Bool(true));
    }
    object
}

/// Gives the words for the states of a criterion.
pub const fn criterion_states(state: State) -> &'static str {
    match state {
        State::Scored => "scored",
        State::Unknown => "unknown",
        State::Unanswered => "unanswered",
        State::NotApplicable => "not_applicable",
        State::ClaimedNotApplicable => "claimed_not_applicable",
        State::Upcoming => "upcoming",
    }
}

fn parts(fraction: &Fraction) -> Map<String, Value> {
    let entries = [("num", fraction.numerator()), ("den", fraction.denominator())];
    entries.into_iter().map(|(key, digits)| (key.to_owned(), Value::String(digits))).collect()
}

fn printed(fraction: &Fraction, thresholds: impl Iterator<Item = i64>) -> Map<String, Value> {
    let marks: Vec<Fraction> = thresholds.map(|mark| Fraction::whole(i128::from(mark))).collect();
    let mut entries = parts(fraction);
    entries.insert("percent".to_owned(), Value::String(fraction.to_percent(&marks)));
    entries
}

fn pillars(structure: &Structure, score: &Score) -> Map<String, Value> {
    let entry = |pillar: &super::PillarScore| {
        let mut entries = printed(&pillar.score, structure.scoring.levels.iter().map(|level| level.pillar_min));
        entries.insert("assessable".to_owned(), Value::Object(parts(&pillar.assessable)));
        (pillar.id.to_string(), Value::Object(entries))
    };
    score.pillars.iter().map(entry).collect()
}

fn criteria(score: &Score) -> Map<String, Value> {
    let entry = |criterion: &CriterionScore| {
        let mut value = json!({
            "state": criterion_states(criterion.state),
            "points": criterion.points,
            "weight": criterion.weight,
        });
        let claim = criterion.claim.map(|claim| match claim {
            Claim::Accepted => "accepted",
            Claim::RefusedByCap => "refused-by-cap",
        });
        if let (Some(claim), Some(entries)) = (claim, value.as_object_mut()) {
            entries.insert("claim".to_owned(), claim.into());
        }
        (criterion.id.to_string(), value)
    };
    score.criteria.iter().map(entry).collect()
}

/// The measured results, and the results that do not apply with the fact that decides it.
fn results(structure: &Structure, score: &Score) -> Value {
    let of_results = || structure.criteria.iter().zip(&score.criteria).filter(|(criterion, _)| criterion.result);
    let measured: Vec<_> =
        of_results().filter(|(_, score)| score.measured).map(|(criterion, _)| &criterion.id).collect();
    let not_applicable = of_results().filter_map(|(criterion, score)| {
        let because = score.because.as_ref().map(deciding_fact)?;
        Some(json!({ "criterion": criterion.id, "because": because }))
    });
    json!({ "measured": measured, "not_applicable": not_applicable.collect::<Vec<_>>() })
}

fn deciding_fact(condition: &Condition) -> &str {
    match condition {
        Condition::Min(key, _) | Condition::Max(key, _) | Condition::Flag(key) => key,
        Condition::EachSexMin(_) => "each_sex",
    }
}

fn notice(notice: &Notice) -> Value {
    let mut entries = Map::new();
    entries.insert("code".to_owned(), notice.code.code().into());
    entries.extend(notice.field.iter().map(|field| ("field".to_owned(), Value::from(field.clone()))));
    entries.extend(notice.criterion.iter().map(|id| ("criterion".to_owned(), Value::from(id.as_str()))));
    Value::Object(entries)
}

/// Writes what keeps a company from a level.
pub(crate) fn block_as_json(block: &Block) -> Value {
    match block {
        Block::LegalGate { criterion, has, needs } => {
            json!({ "code": "legal-gate", "criterion": criterion, "has": has, "needs": needs })
        }
        Block::Gate { criterion, has, needs } => {
            json!({ "code": "gate", "criterion": criterion, "has": has, "needs": needs })
        }
        Block::GateClaimed { criterion, has, needs } => {
            json!({ "code": "gate-claimed", "criterion": criterion, "has": has, "needs": needs })
        }
        Block::Overall { has, needs } => {
            json!({ "code": "overall", "has": has.to_string(), "needs": needs.to_string() })
        }
        Block::Pillar { pillar, has, needs } => {
            json!({ "code": "pillar", "pillar": pillar, "has": has.to_string(), "needs": needs.to_string() })
        }
        Block::Results { has, needs } => json!({ "code": "results", "has": has, "needs": needs }),
        Block::Assurance { has, needs, missing } => {
            json!({ "code": "assurance", "has": has.code(), "needs": needs.code(), "missing": missing })
        }
        Block::Coverage { pillar, has, needs } => {
            json!({ "code": "coverage", "pillar": pillar, "has": has.to_string(), "needs": needs.to_string() })
        }
    }
}
