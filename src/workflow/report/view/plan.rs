//! The plan: the shortest way to the next level, what it would change, small margins, and dates on which evidence ages out.

use serde::Serialize;

use super::drawing::{Bar, Mark, Scale, bar, scale};
use super::ground::{Ground, count, sentence, whole};
use super::obstacles::{Obstacle, kinds, mark_reached};
use super::summary::{Entry, overall_scale, pillar_scale, scale_in_words};
use crate::domain::assessment::AnswerValue;
use crate::domain::criteria::{Assurance, BandLimit, Criterion, Level};
use crate::domain::plan::{Dependency, Plan, Step, apply};
use crate::domain::scoring::{AssuranceInput, Score, score};
use crate::value::Fraction;
use crate::value::date::add_months;

/// The part about the next level.
#[derive(Debug, Clone, Serialize)]
pub struct PlanView {
    title: String,
    intro: String,
    caption: String,
    needed_head: String,
    steps: Vec<StepRow>,
    evidence: Vec<Entry>,
    depends_on: Vec<String>,
    all_obstacles: Vec<Obstacle>,
    effect: Option<Effect>,
    margins: Vec<Margin>,
    dates: Vec<DateRow>,
    further: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
struct StepRow {
    id: String,
    title: String,
    today: String,
    needed: String,
    evidence: String,
}

#[derive(Debug, Clone, Serialize)]
struct Effect {
    text: String,
    overall: Rows,
    pillars: Option<Rows>,
}

#[derive(Debug, Clone, Serialize)]
struct Rows {
    label: String,
    head: String,
    scale: Scale,
    rows: Vec<EffectRow>,
}

#[derive(Debug, Clone, Serialize)]
struct EffectRow {
    name: String,
    today: String,
    after: String,
    bar: Bar,
    reached: String,
}

#[derive(Debug, Clone, Serialize)]
struct Margin {
    text: String,
    figures: String,
}

#[derive(Debug, Clone, Serialize)]
struct DateRow {
    until: String,
    id: String,
    title: String,
    after: String,
    consequence: Option<String>,
}

/// Builds the plan; `shown_before` is how many things that keep the level back stand on page 1.
pub fn plan(ground: &Ground<'_>, shown_before: usize) -> PlanView {
    let level = ground.target().map_or("", |level| ground.level_name(&level.id));
    let plan = ground.plan.as_ref();
    let steps: &[Step] = plan.map_or(&[], |plan| &plan.steps);
    let n = count(steps.len());
    let title = match (plan, ground.score.next()) {
        (_, None) => ground.say("plan-title-highest", &[("level", level.into())]),
        (Some(_), _) if n > 0 => ground.say("plan-title", &[("n", n.into()), ("level", level.into())]),
        _ => ground.say("plan-title-evidence", &[("level", level.into())]),
    };
    PlanView {
        title,
        intro: intro(ground, level),
        caption: ground.say("plan-caption", &[("n", n.into()), ("level", level.into())]),
        needed_head: ground.say("plan-needed", &[("level", level.into())]),
        steps: steps.iter().filter_map(|step| step_row(ground, step)).collect(),
        evidence: evidence(ground, plan),
        depends_on: plan
            .map_or(&[][..], |plan| &plan.depends_on)
            .iter()
            .map(|one| dependency(ground, one, level))
            .collect(),
        all_obstacles: all_obstacles(ground, shown_before),
        effect: plan.filter(|plan| !plan.steps.is_empty()).and_then(|plan| effect(ground, plan)),
        margins: margins(ground),
        dates: dates(ground),
        further: further(ground),
    }
}

fn intro(ground: &Ground<'_>, level: &str) -> String {
    let found = kinds(ground.blocks());
    let id = match () {
        () if found.all() == 0 => "plan-intro-highest",
        () if ground.plan.is_none() => "plan-intro-none",
        () if ground.plan.as_ref().is_some_and(|plan| plan.steps.is_empty()) => "plan-intro-no-steps",
        () if found.legal > 0 => "plan-intro-legal",
        () if found.gates == found.all() => "plan-intro-gates",
        () => "plan-intro",
    };
    ground.say(id, &[("level", level.into()), ("n", found.all().into())])
}

/// Everything that keeps the level back, so that nothing is lost where page 1 shows the first only.
fn all_obstacles(ground: &Ground<'_>, shown_before: usize) -> Vec<Obstacle> {
    let Some(next) = ground.score.next().filter(|next| next.blocked_by.len() > shown_before) else { return Vec::new() };
    next.blocked_by.iter().map(|block| ground.obstacle(block, &next.id)).collect()
}

fn step_row(ground: &Ground<'_>, step: &Step) -> Option<StepRow> {
    let criterion = ground.pack.criterion(&step.criterion)?;
    let text = ground.criterion_text(&step.criterion)?;
    let today = sentence(&ground.today(criterion));
    let today = ground.say("plan-today", &[("today", today.into()), ("points", step.from.into())]);
    let needed = sentence(&ground.step_in_words(criterion, &step.answer, step.to));
    let points = [
        ("needed", needed.into()),
        ("points", step.to.into()),
        ("legal", if step.legal { "yes" } else { "no" }.into()),
    ];
    Some(StepRow {
        id: step.criterion.to_string(),
        title: text.title.clone(),
        today,
        needed: ground.say("plan-to", &points),
        evidence: ground.series(&text.evidence),
    })
}

fn evidence(ground: &Ground<'_>, plan: Option<&Plan>) -> Vec<Entry> {
    let entry = |id: &crate::value::CriterionId| Entry { name: id.to_string(), text: ground.title(id).to_owned() };
    plan.map_or(&[][..], |plan| &plan.evidence).iter().map(entry).collect()
}

fn dependency(ground: &Ground<'_>, dependency: &Dependency, level: &str) -> String {
    match dependency {
        Dependency::Results { lacking, open } => {
            let list = if open.is_empty() { ground.say("nothing", &[]) } else { ground.ids(open) };
            ground.say("depends-results", &[("level", level.into()), ("n", (*lacking).into()), ("list", list.into())])
        }
        Dependency::Result { criterion, needs, .. } => {
            let found = ground.pack.criterion(criterion);
            let today = found.map_or_else(String::new, |found| ground.today(found));
            let needed = found.map_or_else(String::new, |found| ground.needed_for(found, *needs));
            let title = ground.title(criterion);
            let arguments = [
                ("id", criterion.as_str().into()),
                ("title", title.into()),
                ("today", today.into()),
                ("level", level.into()),
                ("needed", needed.into()),
            ];
            ground.say("depends-result", &arguments)
        }
        Dependency::Board { criterion, has, needs } => ground.say(
            "depends-board",
            &[("id", criterion.as_str().into()), ("has", (*has).into()), ("needs", (*needs).into())],
        ),
        Dependency::Review => ground.say("depends-review", &[("level", level.into())]),
        Dependency::Figures => ground.say("depends-figures", &[("level", level.into())]),
        Dependency::Coverage(pillar) => {
            ground.say("depends-coverage", &[("pillar", ground.pillar_name(pillar).into()), ("level", level.into())])
        }
    }
}

fn effect(ground: &Ground<'_>, plan: &Plan) -> Option<Effect> {
    let after = score(ground.structure(), &apply(plan, ground.assessment()), AssuranceInput::Computed).ok()?;
    let structure = ground.structure();
    let reached =
        after.level.as_ref().and_then(|level| structure.level_rank(level)) >= structure.level_rank(&plan.level);
    let level = ground.level_name(&plan.level);
    let id = match reached {
        true if plan.evidence.is_empty() => "effect",
        true => "effect-evidence",
        false => "effect-open",
    };
    let n = count(plan.steps.len());
    Some(Effect {
        text: ground.say(id, &[("n", n.into()), ("level", level.into())]),
        overall: overall_rows(ground, &after),
        pillars: pillar_rows(ground, &after),
    })
}

fn overall_rows(ground: &Ground<'_>, after: &Score) -> Rows {
    let marks = overall_scale(ground);
    let printed = ground.percent(&after.overall, &ground.overall_marks());
    let reached = mark_reached(ground, |level| after.overall >= whole(level.overall_min));
    let name = ground.say("overall", &[]);
    let row =
        effect_row(ground, name, (&ground.score.overall, ground.overall()), (&after.overall, printed), reached, &marks);
    let label = ground.say("effect-overall-table", &[]);
    Rows {
        label,
        head: ground.say("overall-score", &[]),
        scale: scale(scale_in_words(ground, &marks), &marks),
        rows: vec![row],
    }
}

fn pillar_rows(ground: &Ground<'_>, after: &Score) -> Option<Rows> {
    let marks = pillar_scale(ground);
    let changed = ground.score.pillars.iter().zip(&after.pillars).filter(|(today, after)| today.score != after.score);
    let rows: Vec<EffectRow> = changed
        .map(|(today, after)| {
            let reached = mark_reached(ground, |level| after.score >= whole(level.pillar_min));
            let name = ground.pillar_name(&today.id).to_owned();
            let (from, to) = (ground.pillar_score(&today.score), ground.pillar_score(&after.score));
            effect_row(ground, name, (&today.score, from), (&after.score, to), reached, &marks)
        })
        .collect();
    let label = ground.say("effect-pillar-table", &[]);
    let scale = scale(scale_in_words(ground, &marks), &marks);
    (!rows.is_empty()).then(|| Rows { label, head: ground.say("pillar", &[]), scale, rows })
}

fn effect_row(
    ground: &Ground<'_>,
    name: String,
    (today, from): (&Fraction, String),
    (after, to): (&Fraction, String),
    reached: Option<&str>,
    marks: &[Mark],
) -> EffectRow {
    let alt = ground.say("alt-effect", &[("today", from.as_str().into()), ("after", to.as_str().into())]);
    let reached = reached.map_or_else(|| ground.say("mark-none", &[]), ToOwned::to_owned);
    EffectRow { name, today: from, after: to, bar: bar(alt, today, Some(after), marks), reached }
}

/// Scores that stand less than one point above a mark of a level up to the next one.
fn margins(ground: &Ground<'_>) -> Vec<Margin> {
    let levels = &ground.structure().scoring.levels;
    let up_to = ground.target().and_then(|level| ground.structure().level_rank(&level.id)).map_or(0, |rank| rank + 1);
    let mut margins = Vec::new();
    for level in levels.iter().take(up_to) {
        margins.extend(margin(
            ground,
            &ground.say("overall-score-the", &[]),
            &ground.score.overall,
            ground.overall(),
            level,
            level.overall_min,
        ));
        for pillar in &ground.score.pillars {
            let name = ground.pillar_name(&pillar.id);
            margins.extend(margin(
                ground,
                name,
                &pillar.score,
                ground.pillar_score(&pillar.score),
                level,
                level.pillar_min,
            ));
        }
    }
    margins
}

fn margin(
    ground: &Ground<'_>,
    name: &str,
    score: &Fraction,
    printed: String,
    level: &Level,
    mark: i64,
) -> Option<Margin> {
    let above = score - &whole(mark);
    if above < Fraction::zero() || above >= whole(1) {
        return None;
    }
    let distance = ground.percent(&above, &[Fraction::zero()]);
    let level = ground.level_name(&level.id);
    let id = if above == Fraction::zero() { "margin-none" } else { "margin" };
    let text = ground.say(id, &[("name", name.into()), ("distance", distance.into()), ("level", level.into())]);
    let figures = ground.say(
        "margin-figures",
        &[("score", printed.into()), ("fraction", score.to_string().into()), ("mark", mark.into())],
    );
    Some(Margin { text, figures })
}

/// The last days on which today's points for dates hold, the earliest first.
fn dates(ground: &Ground<'_>) -> Vec<DateRow> {
    let mut rows: Vec<(jiff::civil::Date, DateRow)> =
        ground.structure().criteria.iter().filter_map(|c| date_row(ground, c)).collect();
    rows.sort_by_key(|(until, _)| *until);
    rows.into_iter().map(|(_, row)| row).collect()
}

fn date_row(ground: &Ground<'_>, criterion: &Criterion) -> Option<(jiff::civil::Date, DateRow)> {
    let AnswerValue::Date(date) = ground.answer(&criterion.id)?.value.as_ref()? else { return None };
    let score = ground.score.criterion(&criterion.id).filter(|score| score.measured || score.points > 0)?;
    let months = |limit: &BandLimit| if let BandLimit::MaxMonths(months) = limit { Some(*months) } else { None };
    let position = criterion.bands.iter().position(|band| band.points == score.points)?;
    let until = add_months(*date, i32::try_from(months(&criterion.bands.get(position)?.limit)?).ok()?)?;
    if until > ground.statement.valid_until {
        return None;
    }
    let after = criterion.bands.get(position + 1).map_or(0, |band| band.points);
    let row = DateRow {
        until: ground.date(until),
        id: criterion.id.to_string(),
        title: ground.title(&criterion.id).to_owned(),
        after: ground.say("points-fall", &[("from", score.points.into()), ("to", after.into())]),
        consequence: consequence(ground, criterion, after),
    };
    Some((until, row))
}

/// Which gate that is met today would fail with so many points.
fn consequence(ground: &Ground<'_>, criterion: &Criterion, points: i64) -> Option<String> {
    let failing = ground.gates_of(criterion).into_iter().find(|gate| gate.met && points < gate.needs)?;
    Some(match failing.level {
        None => ground.say("legal-gate-fails", &[]),
        Some(level) => ground.say("gate-fails", &[("level", ground.level_name(level).into())]),
    })
}

/// One line on the level after the next one.
fn further(ground: &Ground<'_>) -> Option<String> {
    let next = ground.structure().level_rank(&ground.score.next()?.id)?;
    let level = ground.structure().scoring.levels.get(next + 1)?;
    let outcome = ground.outcome(&level.id)?;
    let found = kinds(&outcome.blocked_by);
    let marks = [("overall", level.overall_min.into()), ("pillar", level.pillar_min.into())];
    let mut parts = vec![ground.say("further-marks", &marks)];
    parts.extend((found.gates > 0).then(|| ground.say("further-gates", &[("n", found.gates.into())])));
    parts.extend((level.assurance_min == Assurance::A2).then(|| ground.say("further-review", &[])));
    let name = ground.level_name(&level.id);
    Some(ground.say("further", &[("level", name.into()), ("list", ground.list(&parts).into())]))
}
