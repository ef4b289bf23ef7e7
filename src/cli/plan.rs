//! `wid plan`: the shortest way to the next level.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use super::{score, words};
use crate::host::workspace::Workspace;
use wid::domain::criteria::Pack;
use wid::domain::plan::{self, Dependency, Plan, Step};
use wid::value::CriterionId;

/// What `wid plan` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder of the assessment
    pub folder: PathBuf,
}

/// Shows the plan of a workspace.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let workspace = Workspace::new(&arguments.folder);
    let (pack, assessment) = context.assessment(&workspace)?;
    let plan = |pack: &Pack| plan::plan(&pack.structure, &assessment);
    let plans = pack.all().map(plan).collect::<Result<Vec<Option<Plan>>, _>>();
    let plans = plans.map_err(|missing| score::missing_facts(context, pack, &missing, &workspace))?;
    if context.output.is_json() {
        context.output.json(&all_as_json(&plans));
        return Ok(Ending::Done);
    }
    for (pack, plan) in pack.all().zip(&plans) {
        score::head_of_overlay(context, pack);
        match plan {
            None => context.output.answer("This is the highest level; there is nothing to plan."),
            Some(plan) => human(context, pack, plan),
        }
    }
    Ok(Ending::Done)
}

/// Writes the plan by the base, which holds those by the overlays.
fn all_as_json(plans: &[Option<Plan>]) -> Value {
    let one = |plan: &Option<Plan>| plan.as_ref().map_or(json!({ "format": "wid-plan/1", "level": null }), as_json);
    let mut all = plans.iter().map(one);
    let mut base = all.next().unwrap_or_default();
    if let Some(entries) = base.as_object_mut().filter(|_| plans.len() > 1) {
        entries.insert("overlays".to_owned(), all.collect());
    }
    base
}

fn human(context: &Context, pack: &Pack, plan: &Plan) {
    let output = &context.output;
    output.heading(format!("The shortest way to {}", words::level(pack, Some(&plan.level))));
    for step in &plan.steps {
        let law = if step.legal { " (legal duty)" } else { "" };
        output.answer(format!("  {}{law}", words::criterion(pack, &step.criterion)));
        output.answer(format!("         from {} to {} points: {}", step.from, step.to, words::answer(&step.answer)));
    }
    if !plan.evidence.is_empty() {
        output.answer("Proof to record, each with a date:");
        plan.evidence.iter().for_each(|id| output.answer(format!("  {}", words::criterion(pack, id))));
    }
    if !plan.depends_on.is_empty() {
        output.answer("It also depends on what answers alone cannot change:");
        plan.depends_on.iter().for_each(|dependency| output.answer(format!("  {}", in_words(pack, dependency))));
    }
    if plan.steps.is_empty() && plan.depends_on.is_empty() && plan.evidence.is_empty() {
        output.answer("  Nothing is left to do.");
    }
}

/// Says what a plan depends on.
fn in_words(pack: &Pack, dependency: &Dependency) -> String {
    match dependency {
        Dependency::Results { lacking, open } => {
            let ids: Vec<&str> = open.iter().map(CriterionId::as_str).collect();
            let results = words::counted(usize::try_from(*lacking).unwrap_or_default(), "more result", "more results");
            format!("{results} must be measured; possible: {}", ids.join(", "))
        }
        Dependency::Result { criterion, has, needs } => {
            format!("{}: the result must reach {needs} points, it has {has}", words::criterion(pack, criterion))
        }
        Dependency::Board { criterion, has, needs } => {
            format!(
                "{}: the minority sex has {has} seats on the board and needs {needs}",
                words::criterion(pack, criterion)
            )
        }
        Dependency::Review => "an auditor's signed review".to_owned(),
        Dependency::Figures => {
            "measured results must become better; the other criteria alone are not enough".to_owned()
        }
        Dependency::Coverage(pillar) => {
            let name = words::texts(pack).pillars.get(pillar).map_or("", String::as_str);
            format!("{name}: too little of this pillar can be assessed")
        }
    }
}

fn as_json(plan: &Plan) -> Value {
    let step = |step: &Step| {
        json!({
            "criterion": step.criterion, "from": step.from, "to": step.to, "steps": step.steps, "legal": step.legal,
            "answer": words::answer(&step.answer),
        })
    };
    let dependency = |dependency: &Dependency| match dependency {
        Dependency::Results { lacking, open } => json!({ "code": "results", "lacking": lacking, "open": open }),
        Dependency::Result { criterion, has, needs } => {
            json!({ "code": "result", "criterion": criterion, "has": has, "needs": needs })
        }
        Dependency::Board { criterion, has, needs } => {
            json!({ "code": "board", "criterion": criterion, "has": has, "needs": needs })
        }
        Dependency::Review => json!({ "code": "review" }),
        Dependency::Figures => json!({ "code": "figures" }),
        Dependency::Coverage(pillar) => json!({ "code": "coverage", "pillar": pillar }),
    };
    json!({
        "format": "wid-plan/1",
        "level": plan.level,
        "steps": plan.steps.iter().map(step).collect::<Vec<_>>(),
        "evidence": plan.evidence,
        "depends_on": plan.depends_on.iter().map(dependency).collect::<Vec<_>>(),
    })
}
