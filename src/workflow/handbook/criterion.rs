//! One criterion in words: what it asks, what each answer gives, what proves it, whom it binds and where it comes from.

use serde::Serialize;

use crate::domain::criteria::{AnswerType, Band, BandLimit, Criterion, CriterionText, Gate, LegalGate, Pack, Texts};
use crate::value::wording::Wording;
use crate::workflow::conditions::condition;

/// A share, ratio or gap that a band names to catch every figure.
const BEYOND_ANY: i64 = 1_000;

/// What the handbook shows of a criterion.
#[derive(Debug, Clone, Serialize)]
pub struct CriterionPage {
    id: String,
    title: String,
    /// Weight, gates and whom it is meant for, a sentence each.
    rules: Vec<String>,
    requirement: String,
    measure: Option<String>,
    options: Vec<String>,
    answers: Vec<Answer>,
    evidence: Vec<String>,
    audit: String,
    guidance: String,
    not_applicable: Vec<String>,
    law: Option<String>,
    trace: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
struct Answer {
    text: String,
    points: i64,
}

/// Puts a criterion into words; nothing where the pack has no text of it.
pub fn page(pack: &Pack, words: &Wording, criterion: &Criterion) -> Option<CriterionPage> {
    let texts = pack.texts(words.language());
    let text = texts.criteria.get(&criterion.id)?;
    let said = |id: &str, key: &'static str, value: String| words.say(id, &[(key, value.into())]);
    let separator = words.say("separator", &[]);
    let titles: Vec<&str> =
        criterion.legal.iter().filter_map(|key| texts.legal.get(key)).map(|law| law.title.as_str()).collect();
    let law = (!titles.is_empty()).then(|| said("handbook-law", "texts", titles.join(&separator)));
    Some(CriterionPage {
        id: criterion.id.to_string(),
        title: text.title.clone(),
        rules: rules(pack, words, criterion),
        requirement: text.requirement.clone(),
        measure: text.measure.clone(),
        options: options(criterion, text),
        answers: answers(pack, words, criterion, text),
        evidence: text.evidence.clone(),
        audit: text.audit.clone(),
        guidance: text.guidance.clone(),
        not_applicable: not_applicable(words, criterion, text),
        law,
        trace: criterion.trace.clone(),
    })
}

fn rules(pack: &Pack, words: &Wording, criterion: &Criterion) -> Vec<String> {
    let texts = pack.texts(words.language());
    let mut rules = Vec::new();
    if !criterion.is_active() {
        rules.push(words.say("handbook-upcoming", &[]));
    }
    let of: i64 = pack.structure.of_pillar(&criterion.pillar).filter(|one| one.is_active()).map(|one| one.weight).sum();
    rules.push(words.say("handbook-weight", &[("weight", criterion.weight.into()), ("of", of.into())]));
    if criterion.result {
        rules.push(words.say("handbook-result", &[]));
    }
    rules.extend(criterion.legal_gate.as_ref().map(|gate| legal_gate(words, texts, gate)));
    rules.extend(criterion.gates.iter().map(|one| gate(words, texts, one)));
    if !criterion.applies.is_empty() {
        let conditions: Vec<String> = criterion.applies.iter().map(|one| condition(words, texts, one)).collect();
        let conditions = conditions.join(&words.say("separator", &[]));
        rules.push(words.say("handbook-applies", &[("conditions", conditions.into())]));
    }
    rules
}

fn gate(words: &Wording, texts: &Texts, gate: &Gate) -> String {
    let name = texts.levels.get(&gate.level).map_or(gate.level.as_str(), |level| level.name.as_str());
    let arguments = [("level", name.into()), ("points", gate.min.into()), ("workers", gate.workers_min.into())];
    words.say("handbook-gate", &arguments)
}

fn legal_gate(words: &Wording, texts: &Texts, gate: &LegalGate) -> String {
    match gate {
        LegalGate::Points { min, workers_min } => {
            let arguments = [("points", (*min).into()), ("workers", (*workers_min).into())];
            words.say("handbook-legal-gate", &arguments)
        }
        LegalGate::MinoritySexThird { fraction, flag } => {
            let named = texts.profile.values().find_map(|fact| fact.options.get(flag));
            let flag = named.map_or(flag.as_str(), String::as_str);
            let share = fraction.to_string();
            words.say("handbook-legal-gate-board", &[("share", share.into()), ("flag", flag.into())])
        }
    }
}

fn options(criterion: &Criterion, text: &CriterionText) -> Vec<String> {
    let AnswerType::Multi(ids) = &criterion.answer else { return Vec::new() };
    ids.iter().filter_map(|id| text.options.get(id).cloned()).collect()
}

/// What each answer gives, the unmeasured one last.
fn answers(pack: &Pack, words: &Wording, criterion: &Criterion, text: &CriterionText) -> Vec<Answer> {
    let scoring = &pack.structure.scoring;
    let mut answers: Vec<Answer> = match &criterion.answer {
        AnswerType::Maturity => {
            let levels = text.levels.iter().zip(&scoring.maturity_points).enumerate();
            levels.map(|(level, (text, points))| Answer { text: format!("{level}. {text}"), points: *points }).collect()
        }
        AnswerType::YesNo => [("yes", scoring.yes_points), ("no", scoring.no_points)]
            .map(|(id, points)| Answer { text: words.say(id, &[]), points })
            .into(),
        kind => bands(words, kind, &criterion.bands),
    };
    answers.push(Answer { text: words.say("handbook-unknown", &[]), points: scoring.unknown_points });
    answers
}

fn bands(words: &Wording, kind: &AnswerType, bands: &[Band]) -> Vec<Answer> {
    let kind = match kind {
        AnswerType::Multi(_) => "options",
        AnswerType::LowerShare => "lower-share",
        AnswerType::Ratio => "ratio",
        AnswerType::Gap { absolute: true } => "gap-either-way",
        AnswerType::Gap { absolute: false } => "gap",
        _ => "share",
    };
    let answer = |band: &Band| {
        if catches_all(band) {
            return Answer { text: words.say("handbook-any-other", &[]), points: band.points };
        }
        let (id, figure) = match &band.limit {
            BandLimit::Min(figure) => ("handbook-at-least", words.decimal(figure.as_typed())),
            BandLimit::Max(figure) => ("handbook-at-most", words.decimal(figure.as_typed())),
            BandLimit::MaxMonths(months) => ("handbook-months", months.to_string()),
        };
        let text = words.say(id, &[("kind", kind.into()), ("figure", figure.into())]);
        Answer { text, points: band.points }
    };
    let mut answers: Vec<Answer> = bands.iter().map(answer).collect();
    if !bands.last().is_some_and(catches_all) {
        answers.push(Answer { text: words.say("handbook-otherwise", &[]), points: 0 });
    }
    answers
}

/// Says whether a band is written to hold for whatever no band before it holds.
fn catches_all(band: &Band) -> bool {
    match &band.limit {
        BandLimit::Min(figure) => figure.as_typed() == "0",
        BandLimit::Max(figure) => figure.as_typed().parse::<i64>().is_ok_and(|figure| figure >= BEYOND_ANY),
        BandLimit::MaxMonths(_) => false,
    }
}

fn not_applicable(words: &Wording, criterion: &Criterion, text: &CriterionText) -> Vec<String> {
    let reason = |code: &crate::domain::criteria::NotApplicableCode| {
        let reason = text.not_applicable.get(&code.code).map_or(code.code.as_str(), String::as_str);
        match code.since_max_months {
            Some(months) => words.say("handbook-claim-since", &[("reason", reason.into()), ("months", months.into())]),
            None => reason.to_owned(),
        }
    };
    criterion.not_applicable.iter().map(reason).collect()
}
