//! Page 1: the level and what it is not, the scores, what keeps the next level back, what was left out, dates, how to check.

use serde::Serialize;

use super::drawing::{Bar, Mark, Scale, bar, scale};
use super::ground::{Ground, applies_by_rule, count, whole};
use super::obstacles::{Kinds, Obstacle, kinds, mark_reached, weakest};
use crate::document::{DocumentError, qr_path};
use crate::domain::assessment::AnswerValue;
use crate::domain::criteria::Condition;
use crate::domain::scoring::{CriterionScore, PillarScore, State};
use crate::value::date::add_months;
use crate::value::{CriterionId, Fraction};
use crate::workflow::report::ReportError;

/// How much of its two lists page 1 shows, and where: the first of these that fits.
const CUTS: [Cut; 6] = [
    Cut { obstacles: 5, reasons: 3, lists_last: false },
    Cut { obstacles: 4, reasons: 3, lists_last: false },
    Cut { obstacles: 3, reasons: 2, lists_last: false },
    Cut { obstacles: 2, reasons: 1, lists_last: false },
    Cut { obstacles: 1, reasons: 1, lists_last: false },
    Cut { obstacles: 5, reasons: 3, lists_last: true },
];
/// How many changes and how many notices stand on page 1.
const MAX_LISTED: usize = 3;
/// The longest name of a level that has room beside the steps, in letters.
const LONGEST_BESIDE: usize = 7;

/// Everything on page 1.
#[derive(Debug, Clone, Serialize)]
pub struct Summary {
    kicker: String,
    company: String,
    sub: String,
    level: String,
    level_label: String,
    /// Whether the level's name is too long to stand beside the steps.
    stacked: bool,
    steps: Vec<Step>,
    status: String,
    vouches: String,
    headline: String,
    target: String,
    gates_head: String,
    overall: Scores,
    pillars: Scores,
    weakest: String,
    marks_note: String,
    /// A line for each overlay beside these criteria.
    overlays: Vec<Entry>,
    obstacles_title: String,
    obstacles: Vec<Obstacle>,
    more_obstacles: Option<String>,
    no_obstacles: Option<String>,
    left_out: Vec<Entry>,
    /// Whether the two lists have no room on page 1 and stand after dates and seal.
    lists_last: bool,
    facts: Vec<Entry>,
    seal: Option<Seal>,
    draft_note: Option<String>,
}

impl Summary {
    /// Counts the things that keep the next level back which stand here.
    pub fn obstacles_shown(&self) -> usize {
        self.obstacles.len()
    }
}

/// A level on the way from none to the highest.
#[derive(Debug, Clone, Serialize)]
struct Step {
    name: String,
    reached: bool,
    now: bool,
    text: String,
}

/// A table of scores under one scale.
#[derive(Debug, Clone, Serialize)]
pub struct Scores {
    label: String,
    head: String,
    scale: Scale,
    rows: Vec<ScoreRow>,
}

#[derive(Debug, Clone, Serialize)]
struct ScoreRow {
    name: String,
    score: String,
    bar: Bar,
    reached: String,
    gates: String,
    all_met: bool,
}

/// A name and what stands behind it.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// The name.
    pub name: String,
    /// What stands behind it.
    pub text: String,
}

#[derive(Debug, Clone, Serialize)]
struct Seal {
    qr: String,
    modules: usize,
    qr_alt: String,
    digest: String,
}

/// How many things that keep a level back and how many reasons for not-applicable stand on page 1.
#[derive(Debug, Clone, Copy)]
struct Cut {
    obstacles: usize,
    reasons: usize,
    /// The lists stand after dates and seal, so that these stay on page 1.
    lists_last: bool,
}

/// Builds page 1, which has a line for each of the `overlays`, with as much of its lists as `fits` says there is room for.
pub fn summary(
    ground: &Ground<'_>,
    overlays: &[Entry],
    fits: impl Fn(&Summary) -> Result<bool, ReportError>,
) -> Result<Summary, ReportError> {
    let [widest, others @ ..] = CUTS;
    let mut summary = cut(ground, overlays, widest)?;
    for other in others {
        if fits(&summary)? {
            break;
        }
        summary = cut(ground, overlays, other)?;
    }
    Ok(summary)
}

fn cut(ground: &Ground<'_>, overlays: &[Entry], cut: Cut) -> Result<Summary, DocumentError> {
    let target = ground.target().map_or("", |level| ground.level_name(&level.id));
    let found = kinds(ground.blocks());
    let at_highest = ground.score.next().is_none();
    let level = level_in_words(ground);
    let obstacles = obstacles(ground, cut.obstacles);
    let hidden = ground.blocks().len().saturating_sub(obstacles.len());
    let title = if at_highest { "obstacles-title-none" } else { "obstacles-title" };
    Ok(Summary {
        kicker: kicker(ground),
        company: company(ground),
        sub: subtitle(ground),
        stacked: level.chars().count() > LONGEST_BESIDE,
        level,
        level_label: ground.say("level-label", &[]),
        steps: steps(ground),
        status: status(ground),
        vouches: vouches(ground),
        headline: headline(ground, found),
        target: target.to_owned(),
        gates_head: ground.say("gates-met", &[("level", target.into())]),
        overall: overall(ground),
        pillars: pillars(ground),
        weakest: weakest_in_words(ground),
        marks_note: ground.say("marks-note", &[]),
        overlays: overlays.to_vec(),
        obstacles_title: ground.say(title, &[("level", target.into())]),
        obstacles,
        more_obstacles: (hidden > 0).then(|| ground.say("more-obstacles", &[("n", count(hidden).into())])),
        no_obstacles: at_highest.then(|| ground.say("no-obstacles", &[("level", target.into())])),
        left_out: left_out(ground, cut.reasons),
        lists_last: cut.lists_last,
        facts: dates(ground),
        seal: if ground.is_draft() { None } else { Some(seal(ground)?) },
        draft_note: ground.is_draft().then(|| ground.say("draft-note", &[])),
    })
}

/// Says in words what the result is not; a draft says so first.
fn status(ground: &Ground<'_>) -> String {
    let until = ground.date(ground.statement.valid_until);
    let level = level_in_words(ground);
    let assurance = ground.score.assurance.code();
    let arguments = [("assurance", assurance.into()), ("level", level.as_str().into()), ("until", until.into())];
    let status = ground.say("status", &arguments);
    let first = if ground.is_draft() { "status-draft" } else { "status-until" };
    [ground.say(first, &arguments), status].join(" ")
}

fn kicker(ground: &Ground<'_>) -> String {
    let is_preview = ground.structure().version.is_preview();
    ground.say(if is_preview { "kicker-preview" } else { "kicker" }, &[])
}

/// Gives the company's name; a draft may have none yet.
pub fn company(ground: &Ground<'_>) -> String {
    let name = ground.assessment().company.name.clone();
    name.unwrap_or_else(|| ground.say("company-unnamed", &[]))
}

fn subtitle(ground: &Ground<'_>) -> String {
    let assessment = ground.assessment();
    let number = assessment.company.enterprise_number.as_ref().map(ToString::to_string);
    let number = match &number {
        Some(number) => ground.say("enterprise-number", &[("number", number.as_str().into())]),
        None => ground.say("enterprise-number-none", &[]),
    };
    let perimeter = &assessment.perimeter;
    let workers = ground.workers_in_words();
    let scope = match &perimeter.text {
        Some(text) => {
            ground.say("perimeter", &[("text", text.trim_end_matches('.').into()), ("workers", workers.into())])
        }
        None => ground.say("perimeter-none", &[("workers", workers.into())]),
    };
    let period = match (perimeter.from, perimeter.to) {
        (Some(from), Some(to)) => {
            ground.say("period", &[("from", ground.date(from).into()), ("to", ground.date(to).into())])
        }
        _ => ground.say("period-none", &[]),
    };
    [number, scope, period].join(" ")
}

/// Names the level that is reached, or says that there is none.
pub fn level_in_words(ground: &Ground<'_>) -> String {
    let level = ground.score.level.as_ref().map(|level| ground.level_name(level).to_owned());
    level.unwrap_or_else(|| ground.say("level-none", &[]))
}

fn steps(ground: &Ground<'_>) -> Vec<Step> {
    let next = ground.score.next().map(|next| &next.id);
    let reached = ground.score.level.as_ref().and_then(|level| ground.structure().level_rank(level));
    let step = |(rank, level): (usize, &crate::domain::criteria::Level)| {
        let is_reached = reached.is_some_and(|reached| rank <= reached);
        let now = reached == Some(rank);
        let text = match () {
            () if now => ground.say("step-now", &[]),
            () if is_reached => ground.say("step-reached", &[]),
            () if next == Some(&level.id) => missing(ground),
            () => ground.say("step-open", &[]),
        };
        Step { name: ground.level_name(&level.id).to_owned(), reached: is_reached, now, text }
    };
    ground.structure().scoring.levels.iter().enumerate().map(step).collect()
}

fn missing(ground: &Ground<'_>) -> String {
    let found = kinds(ground.blocks());
    let id = if found.gates == found.all() { "step-gates" } else { "step-conditions" };
    ground.say(id, &[("n", found.all().into())])
}

fn vouches(ground: &Ground<'_>) -> String {
    let declarer = &ground.assessment().declared_by;
    match (&declarer.name, &declarer.role) {
        (Some(name), Some(role)) => {
            let id = if ground.is_draft() { "vouches-draft" } else { "vouches" };
            ground.say(id, &[("name", name.as_str().into()), ("role", role.as_str().into())])
        }
        _ => ground.say("vouches-nobody", &[]),
    }
}

/// The message of the page: what keeps the next level back, in one line.
fn headline(ground: &Ground<'_>, found: Kinds) -> String {
    let level = ground.target().map_or("", |level| ground.level_name(&level.id));
    let counted = |id: &str, n: i64| (n > 0).then(|| ground.say(id, &[("n", n.into())]));
    if found.all() == 0 {
        return ground.say("headline-highest", &[("level", level.into())]);
    }
    if found.legal > 0 {
        return ground.say("headline-legal", &[("n", found.legal.into())]);
    }
    if found.gates == found.all() {
        return ground.say("headline-gates", &[("level", level.into()), ("n", found.gates.into())]);
    }
    let parts = [
        counted("cause-scores", found.scores),
        counted("cause-gates", found.gates),
        counted("cause-results", found.results),
        counted("cause-evidence", found.evidence),
        counted("cause-review", found.review),
        counted("cause-coverage", found.coverage),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    ground.say("headline", &[("level", level.into()), ("causes", ground.list(&parts).into())])
}

/// Gives the marks of the overall score, the next level's heavy.
pub fn overall_scale(ground: &Ground<'_>) -> Vec<Mark> {
    scale_marks(ground, |level| level.overall_min)
}

/// Gives the marks of pillar scores, the next level's heavy.
pub fn pillar_scale(ground: &Ground<'_>) -> Vec<Mark> {
    scale_marks(ground, |level| level.pillar_min)
}

fn scale_marks(ground: &Ground<'_>, at: impl Fn(&crate::domain::criteria::Level) -> i64) -> Vec<Mark> {
    let target = ground.target().map(|level| &level.id);
    let mark = |level: &crate::domain::criteria::Level| Mark {
        name: ground.level_name(&level.id).to_owned(),
        at: at(level),
        heavy: target == Some(&level.id),
    };
    ground.structure().scoring.levels.iter().map(mark).collect()
}

/// Says every mark of a scale.
pub fn scale_in_words(ground: &Ground<'_>, marks: &[Mark]) -> String {
    let named: Vec<String> = marks.iter().map(|mark| format!("{} {}", mark.name, mark.at)).collect();
    ground.say("alt-scale", &[("marks", named.join(", ").into())])
}

/// Says a score and, for every mark, whether it is reached.
pub fn bar_in_words(ground: &Ground<'_>, printed: &str, score: &Fraction, marks: &[Mark]) -> String {
    let said = |mark: &Mark| {
        let reached = if *score >= whole(mark.at) { "yes" } else { "no" };
        ground.say(
            "alt-mark",
            &[("level", mark.name.as_str().into()), ("at", mark.at.into()), ("reached", reached.into())],
        )
    };
    let said: Vec<String> = marks.iter().map(said).collect();
    ground.say("alt-bar", &[("score", printed.into()), ("marks", ground.series(&said).into())])
}

fn overall(ground: &Ground<'_>) -> Scores {
    let marks = overall_scale(ground);
    let score = &ground.score.overall;
    let printed = ground.overall();
    let reached = mark_reached(ground, |level| *score >= whole(level.overall_min));
    let met = ground.target().map(|level| ground.level_gates_met(&level.id, None)).unwrap_or_default();
    let row = ScoreRow {
        name: ground.say("overall", &[]),
        bar: bar(bar_in_words(ground, &printed, score, &marks), score, None, &marks),
        score: printed,
        reached: reached.map_or_else(|| ground.say("mark-none", &[]), ToOwned::to_owned),
        gates: ground.met_in_words(met),
        all_met: met.all(),
    };
    let label = ground.say("overall-table", &[]);
    Scores {
        label,
        head: ground.say("overall-score", &[]),
        scale: scale(scale_in_words(ground, &marks), &marks),
        rows: vec![row],
    }
}

fn pillars(ground: &Ground<'_>) -> Scores {
    let marks = pillar_scale(ground);
    let row = |pillar: &PillarScore| {
        let printed = ground.pillar_score(&pillar.score);
        let reached = mark_reached(ground, |level| pillar.score >= whole(level.pillar_min));
        let met = ground.target().map(|level| ground.level_gates_met(&level.id, Some(&pillar.id))).unwrap_or_default();
        ScoreRow {
            name: ground.pillar_name(&pillar.id).to_owned(),
            bar: bar(bar_in_words(ground, &printed, &pillar.score, &marks), &pillar.score, None, &marks),
            score: printed,
            reached: reached.map_or_else(|| ground.say("mark-none", &[]), ToOwned::to_owned),
            gates: ground.met_in_words(met),
            all_met: met.all(),
        }
    };
    let label = ground.say("pillar-table", &[]);
    let rows = ground.score.pillars.iter().map(row).collect();
    Scores { label, head: ground.say("pillar", &[]), scale: scale(scale_in_words(ground, &marks), &marks), rows }
}

fn weakest_in_words(ground: &Ground<'_>) -> String {
    let Some(pillar) = weakest(&ground.score) else { return String::new() };
    let (name, score) = (ground.pillar_name(&pillar.id), ground.pillar_score(&pillar.score));
    ground.say("weakest", &[("pillar", name.into()), ("score", score.into())])
}

fn obstacles(ground: &Ground<'_>, most: usize) -> Vec<Obstacle> {
    let Some(next) = ground.score.next() else { return Vec::new() };
    next.blocked_by.iter().take(most).map(|block| ground.obstacle(block, &next.id)).collect()
}

/// What was left out and why, legal gates, changes and notices.
fn left_out(ground: &Ground<'_>, most_reasons: usize) -> Vec<Entry> {
    let entry = |id: &str, text: String| Entry { name: ground.say(id, &[]), text };
    let ids = |wanted: &dyn Fn(&CriterionId, State) -> bool| {
        let found: Vec<CriterionId> = ground
            .score
            .criteria
            .iter()
            .filter(|score| wanted(&score.id, score.state))
            .map(|score| score.id.clone())
            .collect();
        if found.is_empty() { ground.say("nothing", &[]) } else { ground.ids(&found) }
    };
    let is_claim = |id: &CriterionId| {
        let value = ground.answer(id).and_then(|answer| answer.value.as_ref());
        matches!(value, Some(AnswerValue::NotApplicable(_)))
    };
    let mut entries = vec![
        entry("left-claimed", claimed(ground)),
        entry("left-by-rule", by_rule(ground, most_reasons)),
        entry("left-unknown", ids(&|id, state| state == State::Unknown && !is_claim(id))),
    ];
    let open = ground.score.criteria.iter().filter(|score| score.state == State::Unanswered).count();
    entries.extend((open > 0).then(|| entry("left-open", ground.say("n-criteria", &[("n", count(open).into())]))));
    let legal = ground.legal_gates_met();
    entries.push(entry("left-legal", ground.say("legal-met", &[("n", legal.met.into()), ("of", legal.of.into())])));
    let changes = ground.assessment().changes.iter().map(|change| ground.change(change)).collect();
    entries.push(entry("left-changes", first_of(ground, changes)));
    let notices = ground.score.notices.iter().map(|notice| ground.notice(notice)).collect();
    entries.push(entry("left-notices", first_of(ground, notices)));
    entries
}

/// What the company declared not applicable, with its reasons.
fn claimed(ground: &Ground<'_>) -> String {
    let claim = |score: &CriterionScore| {
        let value = ground.answer(&score.id).filter(|_| applies_by_rule(score.state))?.value.as_ref()?;
        let AnswerValue::NotApplicable(claim) = value else { return None };
        let reason = ground.claim_reason(&score.id, claim);
        Some(ground.say("ids-because", &[("ids", score.id.as_str().into()), ("reason", reason.into())]))
    };
    let claims: Vec<String> = ground.score.criteria.iter().filter_map(claim).collect();
    if claims.is_empty() { ground.say("nothing", &[]) } else { claims.join(", ") }
}

/// The number, the first three, and where the rest stands.
fn first_of(ground: &Ground<'_>, all: Vec<String>) -> String {
    if all.is_empty() {
        return ground.say("none", &[]);
    }
    let n = count(all.len());
    let first: Vec<String> = all.into_iter().take(MAX_LISTED).collect();
    ground.say("listed", &[("n", n.into()), ("most", count(MAX_LISTED).into()), ("first", first.join(" ").into())])
}

/// Criteria that do not apply by rule, by reason; reasons of results come first.
fn by_rule(ground: &Ground<'_>, most_reasons: usize) -> String {
    let mut groups: Vec<(&Condition, bool, Vec<CriterionId>)> = Vec::new();
    for (criterion, score) in ground.scored() {
        let Some(because) = &score.because else { continue };
        match groups.iter_mut().find(|(condition, ..)| *condition == because) {
            Some((_, results, ids)) => {
                *results |= criterion.result;
                ids.push(criterion.id.clone());
            }
            None => groups.push((because, criterion.result, vec![criterion.id.clone()])),
        }
    }
    groups.sort_by_key(|(_, results, _)| !*results);
    let all: usize = groups.iter().map(|(.., ids)| ids.len()).sum();
    let shown: usize = groups.iter().take(most_reasons).map(|(.., ids)| ids.len()).sum();
    let mut parts: Vec<String> = groups
        .iter()
        .take(most_reasons)
        .map(|(condition, _, ids)| {
            let reason = ground.condition(condition);
            ground.say("ids-because", &[("ids", ground.ids(ids).into()), ("reason", reason.into())])
        })
        .collect();
    if all > shown {
        let id = if parts.is_empty() { "all-by-rule" } else { "more-by-rule" };
        parts.push(ground.say(id, &[("n", count(all - shown).into())]));
    }
    let counted = ground.score.criteria.iter().filter(|score| super::ground::counts(score.state)).count();
    let list = if parts.is_empty() { ground.say("nothing", &[]) } else { parts.join(", ") };
    let of = count(ground.structure().criteria.len());
    ground.say("by-rule", &[("list", list.into()), ("n", count(counted).into()), ("of", of.into())])
}

fn dates(ground: &Ground<'_>) -> Vec<Entry> {
    let assessed_on = ground.assessment().assessed_on;
    let refresh = add_months(assessed_on, ground.structure().refresh_months);
    let entry = |id: &str, text: String| Entry { name: ground.say(id, &[]), text };
    vec![
        entry("assessed-on", ground.date(assessed_on)),
        entry("refresh-by", refresh.map_or_else(|| ground.say("none", &[]), |date| ground.date(date))),
        entry("valid-until", ground.date(ground.statement.valid_until)),
        entry("criteria-set", criteria_set(ground)),
    ]
}

/// Names the pack and says what it is.
pub fn criteria_set(ground: &Ground<'_>) -> String {
    let version = ground.structure().version;
    let id = if version.is_preview() { "criteria-preview" } else { "criteria-proposal" };
    ground.say(id, &[("id", ground.structure().id.as_str().into()), ("version", version.to_string().into())])
}

fn seal(ground: &Ground<'_>) -> Result<Seal, DocumentError> {
    let digits = ground.digest.to_string().to_uppercase();
    let qr = qr_path(&format!("WID:1:{digits}"))?;
    let alt = ground.say("alt-qr", &[("digest", ground.digest.grouped().into())]);
    Ok(Seal { qr: qr.d, modules: qr.modules, qr_alt: alt, digest: ground.digest.grouped() })
}
