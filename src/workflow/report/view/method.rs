//! How the level was computed: rules, conditions of each level, fractions, profile, results, changes and notices.

use serde::Serialize;

use super::ground::{Ground, count, counts, whole};
use super::obstacles::weakest;
use super::small_cells::{hides_fact, sexes_are_small};
use super::summary::Entry;
use crate::domain::assessment::Fact;
use crate::domain::criteria::{Level, Pillar, ResultsRule};
use crate::domain::scoring::{Block, CriterionScore, LevelOutcome, State};
use crate::value::Fraction;

/// The part about the method.
#[derive(Debug, Clone, Serialize)]
pub struct Method {
    intro: Vec<String>,
    levels: Vec<String>,
    conditions: Vec<ConditionRow>,
    verdicts: Vec<Cell>,
    fractions: Vec<FractionRow>,
    overall: String,
    overall_printed: String,
    profile_note: String,
    profile: [Vec<Entry>; 2],
    results: Vec<Entry>,
    unknown: Option<String>,
    changes: Vec<String>,
    notices: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
struct ConditionRow {
    name: String,
    cells: Vec<Cell>,
}

/// What a level asks, and whether it is met.
#[derive(Debug, Clone, Serialize)]
struct Cell {
    text: String,
    met: bool,
    beside: String,
}

#[derive(Debug, Clone, Serialize)]
struct FractionRow {
    name: String,
    weight: String,
    criteria: i64,
    sum: String,
    weights: String,
    fraction: String,
    score: String,
    assessable: String,
}

/// Builds the method.
pub fn method(ground: &Ground<'_>) -> Method {
    let levels = &ground.structure().scoring.levels;
    Method {
        intro: intro(ground),
        levels: levels.iter().map(|level| ground.level_name(&level.id).to_owned()).collect(),
        conditions: conditions(ground),
        verdicts: ground.score.levels.iter().map(|outcome| verdict(ground, outcome)).collect(),
        fractions: ground.structure().pillars.iter().filter_map(|pillar| fraction_row(ground, pillar)).collect(),
        overall: overall_formula(ground),
        overall_printed: ground.overall(),
        profile_note: profile_note(ground),
        profile: profile(ground),
        results: results(ground),
        unknown: unknown(ground),
        changes: ground.assessment().changes.iter().map(|change| ground.change(change)).collect(),
        notices: ground.score.notices.iter().map(|notice| ground.notice(notice)).collect(),
    }
}

fn intro(ground: &Ground<'_>) -> Vec<String> {
    let scoring = &ground.structure().scoring;
    let level = ground
        .score
        .level
        .as_ref()
        .and_then(|id| scoring.levels.iter().find(|level| level.id == *id))
        .or(scoring.levels.first());
    let mut intro = vec![ground.say("method-rules", &[("unknown", scoring.unknown_points.into())])];
    intro.extend(level.map(|level| {
        let needed =
            Fraction::new(i128::from(scoring.documented_share * level.overall_min), 100).unwrap_or_else(Fraction::zero);
        let documented = documented_overall(ground);
        let arguments = [
            ("documented", ground.percent(&documented, std::slice::from_ref(&needed)).into()),
            ("fraction", documented.to_string().into()),
            ("level", ground.level_name(&level.id).into()),
            ("needed", ground.words.decimal(&needed.to_decimal(1)).into()),
        ];
        ground.say("method-documented", &arguments)
    }));
    intro
}

/// The overall score with the points of criteria without a complete entry of evidence set to 0.
fn documented_overall(ground: &Ground<'_>) -> Fraction {
    let documented = |score: &CriterionScore| {
        ground.answer(&score.id).is_some_and(|answer| answer.has_complete_evidence(ground.assessment().assessed_on))
    };
    let pillar = |pillar: &Pillar| {
        let (sum, weights) = sums(ground, pillar, |score| if documented(score) { score.points } else { 0 });
        Fraction::new(sum, weights).unwrap_or_else(Fraction::zero)
    };
    let pillars = &ground.structure().pillars;
    let sum = pillars.iter().fold(Fraction::zero(), |sum, one| &sum + &(&whole(one.weight) * &pillar(one)));
    let weights = pillars.iter().map(|one| one.weight).sum();
    sum.divide(&whole(weights)).unwrap_or_else(Fraction::zero)
}

/// Gives the sum of weight times points and the sum of weights of the criteria of a pillar that count.
fn sums(ground: &Ground<'_>, pillar: &Pillar, points: impl Fn(&CriterionScore) -> i64) -> (i128, i128) {
    let counted = ground.scored().filter(|(criterion, score)| criterion.pillar == pillar.id && counts(score.state));
    counted.fold((0, 0), |(sum, weights), (_, score)| {
        let weight = i128::from(score.weight);
        (sum + weight * i128::from(points(score)), weights + weight)
    })
}

fn conditions(ground: &Ground<'_>) -> Vec<ConditionRow> {
    let measured = count(ground.score.criteria.iter().filter(|score| score.measured).count());
    let row = |id: &str, cell: &dyn Fn(&Level, &LevelOutcome) -> Cell| {
        let levels = ground.structure().scoring.levels.iter().zip(&ground.score.levels);
        let cells = levels.map(|(level, outcome)| cell(level, outcome)).collect();
        ConditionRow { name: ground.say(id, &[("n", measured.into())]), cells }
    };
    vec![
        row("condition-overall", &|level, outcome| overall_cell(ground, level, outcome)),
        row("condition-pillar", &|level, outcome| pillar_cell(ground, level, outcome)),
        row("condition-gates", &|level, _| {
            let met = ground.level_gates_met(&level.id, None);
            cell(ground, ground.met_in_words(met), met.all(), String::new())
        }),
        row("condition-legal", &|_, _| {
            let met = ground.legal_gates_met();
            cell(ground, ground.met_in_words(met), met.all(), String::new())
        }),
        row("condition-assurance", &|level, outcome| {
            let met = outcome.assurance >= level.assurance_min;
            cell(ground, level.assurance_min.code().to_owned(), met, outcome.assurance.code().to_owned())
        }),
        row("condition-results", &|level, outcome| results_cell(ground, level, outcome)),
        row("condition-coverage", &|level, outcome| coverage_cell(ground, level, outcome)),
    ]
}

/// `beside` stands in brackets where the condition is not met.
fn cell(ground: &Ground<'_>, asked: String, met: bool, beside: String) -> Cell {
    let id = if met { "cell-met" } else { "cell-not-met" };
    let beside =
        if met || beside.is_empty() { String::new() } else { ground.say("cell-beside", &[("text", beside.into())]) };
    Cell { text: ground.say(id, &[("asked", asked.into())]), met, beside }
}

fn no_condition(ground: &Ground<'_>) -> Cell {
    Cell { text: ground.say("no-condition", &[]), met: true, beside: String::new() }
}

fn overall_cell(ground: &Ground<'_>, level: &Level, outcome: &LevelOutcome) -> Cell {
    let met = !outcome.blocked_by.iter().any(|block| matches!(block, Block::Overall { .. }));
    cell(ground, level.overall_min.to_string(), met, ground.overall())
}

fn pillar_cell(ground: &Ground<'_>, level: &Level, outcome: &LevelOutcome) -> Cell {
    let met = !outcome.blocked_by.iter().any(|block| matches!(block, Block::Pillar { .. }));
    let lowest = weakest(&ground.score).map_or_else(String::new, |pillar| ground.pillar_score(&pillar.score));
    cell(ground, level.pillar_min.to_string(), met, ground.say("cell-lowest", &[("score", lowest.into())]))
}

fn results_cell(ground: &Ground<'_>, level: &Level, outcome: &LevelOutcome) -> Cell {
    let rule = |rule: &&ResultsRule| ground.workers() >= rule.workers_min;
    let Some(rule) = level.results.iter().find(rule) else { return no_condition(ground) };
    let met = !outcome.blocked_by.iter().any(|block| matches!(block, Block::Results { .. }));
    cell(ground, rule.min.to_string(), met, String::new())
}

fn coverage_cell(ground: &Ground<'_>, level: &Level, outcome: &LevelOutcome) -> Cell {
    let scoring = &ground.structure().scoring;
    let cap = ground.structure().level_rank(&scoring.low_coverage_cap);
    if ground.structure().level_rank(&level.id) <= cap {
        return no_condition(ground);
    }
    let met = !outcome.blocked_by.iter().any(|block| matches!(block, Block::Coverage { .. }));
    let asked = ground.say("per-cent", &[("n", scoring.min_assessable_pillar_share.to_string().into())]);
    cell(ground, asked, met, String::new())
}

fn verdict(ground: &Ground<'_>, outcome: &LevelOutcome) -> Cell {
    let structure = ground.structure();
    let reached = ground.score.level.as_ref().and_then(|level| structure.level_rank(level));
    let met = reached.is_some() && structure.level_rank(&outcome.id) <= reached;
    let id = if met { "step-reached" } else { "step-open" };
    Cell { text: ground.say(id, &[]), met, beside: String::new() }
}

fn fraction_row(ground: &Ground<'_>, pillar: &Pillar) -> Option<FractionRow> {
    let found = ground.score.pillar(&pillar.id)?;
    let (sum, weights) = sums(ground, pillar, |score| score.points);
    let criteria =
        ground.scored().filter(|(criterion, score)| criterion.pillar == pillar.id && counts(score.state)).count();
    let least = whole(ground.structure().scoring.min_assessable_pillar_share);
    let assessable = ground.percent(&found.assessable, &[least]);
    Some(FractionRow {
        name: ground.pillar_name(&pillar.id).to_owned(),
        weight: pillar.weight.to_string(),
        criteria: count(criteria),
        sum: sum.to_string(),
        weights: weights.to_string(),
        fraction: shown(&found.score),
        score: ground.pillar_score(&found.score),
        assessable: ground.say("per-cent", &[("n", assessable.into())]),
    })
}

/// Writes a fraction, and a whole number without its denominator.
fn shown(fraction: &Fraction) -> String {
    let text = fraction.to_string();
    text.strip_suffix("/1").map_or(text.clone(), ToOwned::to_owned)
}

fn overall_formula(ground: &Ground<'_>) -> String {
    let pillars = &ground.structure().pillars;
    let term = |(pillar, score): (&Pillar, &crate::domain::scoring::PillarScore)| {
        format!("{} × {}", pillar.weight, shown(&score.score))
    };
    let terms: Vec<String> = pillars.iter().zip(&ground.score.pillars).map(term).collect();
    let weights: i64 = pillars.iter().map(|pillar| pillar.weight).sum();
    format!("({}) / {weights} = {}", terms.join(" + "), shown(&ground.score.overall))
}

fn profile_note(ground: &Ground<'_>) -> String {
    let confirmed = match ground.assessment().perimeter.confirmed {
        Some(date) => ground.say("profile-confirmed", &[("date", ground.date(date).into())]),
        None => ground.say("profile-unconfirmed", &[]),
    };
    let cells = ground.say("method-small-cells", &[("least", ground.structure().min_cell.into())]);
    [confirmed, cells].join(" ")
}

/// The facts in two columns. Women and men are hidden together where one of them is few.
fn profile(ground: &Ground<'_>) -> [Vec<Entry>; 2] {
    let mut entries: Vec<Entry> = ground.structure().profile.iter().flat_map(|fact| facts(ground, &fact.key)).collect();
    let second = entries.split_off(entries.len().div_ceil(2));
    [entries, second]
}

fn facts(ground: &Ground<'_>, key: &str) -> Vec<Entry> {
    let texts = ground.texts().profile.get(key);
    let name = texts.map_or(key, |text| text.label.as_str()).to_owned();
    let least = ground.structure().min_cell;
    let hidden = hides_fact(ground.structure(), ground.assessment(), key);
    let text = match ground.assessment().profile.0.get(key) {
        _ if hidden && matches!(key, "women" | "men") && sexes_are_small(ground.structure(), ground.assessment()) => {
            ground.say("fact-hidden", &[])
        }
        _ if hidden => ground.say("fewer-than", &[("least", least.into())]),
        Some(Fact::Whole(number)) => number.to_string(),
        Some(Fact::Decimal(decimal)) => ground.typed(decimal),
        Some(Fact::Flags(set)) => {
            let options = texts.map(|text| &text.options).into_iter().flatten();
            let yes_no = |word: &str| ground.say(if set.contains(word) { "yes" } else { "no" }, &[]);
            return options.map(|(word, name)| Entry { name: name.clone(), text: yes_no(word) }).collect();
        }
        None => ground.say("fact-unknown", &[]),
    };
    vec![Entry { name, text }]
}

/// Every result: measured, or why not.
fn results(ground: &Ground<'_>) -> Vec<Entry> {
    let of_results = ground.scored().filter(|(criterion, _)| criterion.result);
    let told = |score: &CriterionScore| match (&score.because, score.state) {
        (Some(because), _) => ground.say("result-not-by-rule", &[("reason", ground.condition(because).into())]),
        (None, State::Scored) => ground.say("result-measured", &[]),
        (None, State::ClaimedNotApplicable) => ground.say("result-claimed", &[]),
        (None, State::Upcoming) => ground.say("result-upcoming", &[]),
        (None, State::Unanswered) => ground.say("result-open", &[]),
        (None, _) => ground.say("result-unknown", &[]),
    };
    let entry = |(criterion, score): (&crate::domain::criteria::Criterion, &CriterionScore)| Entry {
        name: format!("{} {}", criterion.id, ground.title(&criterion.id)),
        text: told(score),
    };
    of_results.map(entry).collect()
}

fn unknown(ground: &Ground<'_>) -> Option<String> {
    let unknown = ground.score.criteria.iter().filter(|score| score.state == State::Unknown);
    let named: Vec<String> = unknown.map(|score| score.id.to_string()).collect();
    (!named.is_empty()).then(|| ground.say("method-unknown", &[("list", ground.list(&named).into())]))
}
