//! The pillars: every criterion with its answer, evidence, note, points and gates.

use serde::Serialize;

use super::drawing::{GateMarks, LabelledBar, SmallBar, gate_marks, labelled_bar, small_bar};
use super::ground::{Ground, count, counts};
use super::obstacles::mark_reached;
use super::summary::{bar_in_words, pillar_scale};
use crate::domain::assessment::{AnswerValue, Evidence};
use crate::domain::criteria::{Criterion, Pillar};
use crate::domain::scoring::{Claim, CriterionScore, State};
use crate::value::{CriterionId, Fraction};

/// How many digits of a digest stand beside evidence.
const DIGEST_DIGITS: usize = 8;

/// One pillar.
#[derive(Debug, Clone, Serialize)]
pub struct PillarView {
    name: String,
    lead: String,
    text: String,
    bar: LabelledBar,
    rows: Vec<Row>,
}

#[derive(Debug, Clone, Serialize)]
struct Row {
    id: String,
    title: String,
    answer: String,
    quotes: Vec<Quote>,
    keeps_back: Option<String>,
    remarks: Vec<String>,
    evidence: Vec<EvidenceView>,
    no_evidence: Option<String>,
    weight: String,
    points: String,
    bar: Option<SmallBar>,
    gates: Option<GateMarks>,
    not_counted: Option<String>,
}

/// The company's own words.
#[derive(Debug, Clone, Serialize)]
struct Quote {
    by: String,
    text: String,
}

#[derive(Debug, Clone, Serialize)]
struct EvidenceView {
    title: String,
    mark: String,
    incomplete: bool,
}

/// Builds every pillar, in order.
pub fn pillars(ground: &Ground<'_>) -> Vec<PillarView> {
    ground.structure().pillars.iter().filter_map(|one| pillar(ground, one)).collect()
}

/// Explains the marks, once, before the first pillar.
pub fn legend(ground: &Ground<'_>) -> String {
    let level = ground.target().map_or("", |level| ground.level_name(&level.id));
    let letters = ground.structure().scoring.levels.iter().filter_map(|level| ground.texts().levels.get(&level.id));
    let letters: Vec<String> = letters.map(|text| format!("{} {}", text.letter, text.name)).collect();
    ground.say("legend", &[("level", level.into()), ("letters", letters.join(", ").into())])
}

fn pillar(ground: &Ground<'_>, pillar: &Pillar) -> Option<PillarView> {
    let found = ground.score.pillar(&pillar.id)?;
    let printed = ground.pillar_score(&found.score);
    let marks = pillar_scale(ground);
    let alt = bar_in_words(ground, &printed, &found.score, &marks);
    let of_pillar = || ground.scored().filter(|(criterion, _)| criterion.pillar == pillar.id);
    Some(PillarView {
        name: ground.pillar_name(&pillar.id).to_owned(),
        lead: lead(ground, &printed, &found.score),
        text: sentence(ground, pillar),
        bar: labelled_bar(alt, &found.score, &marks),
        rows: of_pillar().map(|(criterion, score)| row(ground, criterion, score)).collect(),
    })
}

fn lead(ground: &Ground<'_>, printed: &str, score: &Fraction) -> String {
    let reached = mark_reached(ground, |level| *score >= super::ground::whole(level.pillar_min));
    match reached {
        Some(level) => ground.say("pillar-lead", &[("score", printed.into()), ("level", level.into())]),
        None => ground.say("pillar-lead-none", &[("score", printed.into())]),
    }
}

fn sentence(ground: &Ground<'_>, pillar: &Pillar) -> String {
    let of_pillar = || ground.scored().filter(|(criterion, _)| criterion.pillar == pillar.id);
    let (counted, all) = (of_pillar().filter(|(_, score)| counts(score.state)).count(), of_pillar().count());
    let target = ground.target();
    let met = target.map(|level| ground.level_gates_met(&level.id, Some(&pillar.id))).unwrap_or_default();
    let level = target.map_or("", |level| ground.level_name(&level.id));
    let failing: Vec<CriterionId> = of_pillar()
        .filter(|(criterion, _)| {
            let gates = ground.gates_of(criterion);
            gates.iter().any(|gate| !gate.met && gate.level.is_some() && gate.level == target.map(|level| &level.id))
        })
        .map(|(criterion, _)| criterion.id.clone())
        .collect();
    let gates = match () {
        () if met.of == 0 => ground.say("pillar-no-gates", &[("level", level.into())]),
        () if met.all() => ground.say("pillar-gates-all", &[("n", met.of.into()), ("level", level.into())]),
        () => {
            let list = ground.ids(&failing);
            let n = count(failing.len());
            let arguments = [
                ("met", met.met.into()),
                ("of", met.of.into()),
                ("level", level.into()),
                ("list", list.into()),
                ("n", n.into()),
            ];
            ground.say("pillar-gates-some", &arguments)
        }
    };
    let weights: i64 = ground.structure().pillars.iter().map(|pillar| pillar.weight).sum();
    let share = Fraction::new(100 * i128::from(pillar.weight), i128::from(weights)).unwrap_or_else(Fraction::zero);
    let share = ground.words.decimal(share.to_decimal(1).trim_end_matches(".0"));
    let counted = [("n", count(counted).into()), ("of", count(all).into()), ("share", share.into())];
    [gates, ground.say("pillar-counts", &counted)].join(" ")
}

fn row(ground: &Ground<'_>, criterion: &Criterion, score: &CriterionScore) -> Row {
    let counted = counts(score.state);
    let answer = ground.answer(&criterion.id);
    let applies = super::ground::applies_by_rule(score.state);
    let evidence = answer.filter(|_| score.state != State::NotApplicable).map_or(&[][..], |answer| &answer.evidence);
    let is_bare = evidence.is_empty() && applies && score.state != State::Unanswered;
    Row {
        id: criterion.id.to_string(),
        title: ground.title(&criterion.id).to_owned(),
        answer: told(ground, criterion, score),
        quotes: quotes(ground, criterion, score),
        keeps_back: keeps_back(ground, criterion),
        remarks: remarks(ground, criterion, score),
        evidence: evidence.iter().map(|entry| evidence_view(ground, entry)).collect(),
        no_evidence: is_bare.then(|| ground.say("no-evidence", &[])),
        weight: if applies { score.weight.to_string() } else { ground.say("none", &[]) },
        points: if counted { score.points.to_string() } else { ground.say("none", &[]) },
        bar: counted.then(|| points_bar(ground, criterion, score)),
        gates: gates(ground, criterion),
        not_counted: (!counted).then(|| ground.say("not-counted", &[])),
    }
}

fn told(ground: &Ground<'_>, criterion: &Criterion, score: &CriterionScore) -> String {
    match (&score.because, score.state) {
        (Some(because), _) => ground.say("not-by-rule", &[("reason", ground.condition(because).into())]),
        (None, State::Upcoming) => {
            let answer = ground.answer_in_full(criterion);
            ground.say("upcoming", &[("answer", answer.into())])
        }
        _ => ground.answer_in_full(criterion),
    }
}

fn quotes(ground: &Ground<'_>, criterion: &Criterion, score: &CriterionScore) -> Vec<Quote> {
    let Some(answer) = ground.answer(&criterion.id).filter(|_| score.state != State::NotApplicable) else {
        return Vec::new();
    };
    let claim = match &answer.value {
        Some(AnswerValue::NotApplicable(claim)) => Some(("company-reason", claim.text.as_str())),
        _ => None,
    };
    let note = answer.note.as_deref().map(|note| ("company-note", note));
    let quote = |(by, text): (&str, &str)| Quote {
        by: ground.say(by, &[]),
        text: ground.say("quote", &[("text", text.into())]),
    };
    claim.into_iter().chain(note).map(quote).collect()
}

/// Says what the next level, or the law, needs of this criterion and does not find.
fn keeps_back(ground: &Ground<'_>, criterion: &Criterion) -> Option<String> {
    let next = &ground.score.next()?.id;
    let gates = ground.gates_of(criterion);
    let unmet = gates.iter().find(|gate| !gate.met && (gate.level.is_none() || gate.level == Some(next)))?;
    let name = ground.level_name(next);
    if unmet.level.is_none() && unmet.needs == 0 {
        return Some(ground.say("keeps-back-board", &[]));
    }
    let id = if unmet.level.is_none() { "keeps-back-legal" } else { "keeps-back" };
    let needed = ground.needed_for(criterion, unmet.needs);
    Some(ground.say(id, &[("level", name.into()), ("needed", needed.into()), ("points", unmet.needs.into())]))
}

/// What became of a claim, and why an answer counts as not measured.
fn remarks(ground: &Ground<'_>, criterion: &Criterion, score: &CriterionScore) -> Vec<String> {
    let value = ground.answer(&criterion.id).and_then(|answer| answer.value.as_ref());
    let counted_as_unknown =
        score.state == State::Unknown && score.claim.is_none() && value != Some(&AnswerValue::Unknown);
    let cap = score.claim == Some(Claim::RefusedByCap);
    let refused =
        cap.then(|| ground.say("claim-refused", &[("most", ground.structure().max_claimed_na_weight.into())]));
    let least = criterion.of_min.unwrap_or(1);
    let thin = counted_as_unknown.then(|| ground.say("counts-as-unknown", &[("least", least.into())]));
    refused.into_iter().chain(thin).collect()
}

fn evidence_view(ground: &Ground<'_>, entry: &Evidence) -> EvidenceView {
    let date = entry.date.map_or_else(|| ground.say("evidence-no-date", &[]), |date| date.to_string());
    let digits = entry.sha256.map(|digest| digest.to_string().chars().take(DIGEST_DIGITS).collect::<String>());
    let digits = digits.unwrap_or_else(|| ground.say("evidence-no-digest", &[]));
    EvidenceView {
        title: entry.title.clone(),
        mark: ground.say("evidence-mark", &[("date", date.into()), ("digits", digits.into())]),
        incomplete: !entry.is_complete(ground.assessment().assessed_on),
    }
}

fn points_bar(ground: &Ground<'_>, criterion: &Criterion, score: &CriterionScore) -> SmallBar {
    let needs = ground.target().and_then(|level| ground.level_gate(criterion, &level.id));
    let alt = match needs {
        Some(needs) => ground.say("alt-points-needs", &[("points", score.points.into()), ("needs", needs.into())]),
        None => ground.say("alt-points", &[("points", score.points.into())]),
    };
    small_bar(alt, score.points, needs)
}

fn gates(ground: &Ground<'_>, criterion: &Criterion) -> Option<GateMarks> {
    let gates = ground.gates_of(criterion);
    if gates.is_empty() {
        return None;
    }
    let said = gates.iter().map(|gate| {
        let met = if gate.met { "yes" } else { "no" };
        match gate.level {
            Some(level) => {
                let name = ground.level_name(level);
                ground.say("alt-gate", &[("level", name.into()), ("needs", gate.needs.into()), ("met", met.into())])
            }
            None => ground.say("alt-legal-gate", &[("met", met.into())]),
        }
    });
    let alt = ground.series(&said.collect::<Vec<_>>());
    let letter = |level: &crate::value::LevelId| {
        ground.texts().levels.get(level).map_or_else(String::new, |text| text.letter.clone())
    };
    let marks = gates.iter().map(|gate| (gate.level.map_or_else(|| "§".to_owned(), letter), gate.met));
    Some(gate_marks(alt, marks))
}
