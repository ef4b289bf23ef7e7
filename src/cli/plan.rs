//! `wid plan`: the shortest way to the next level.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use super::score;
use super::words::{self, Words};
use crate::host::workspace::Workspace;
use wid::domain::criteria::Pack;
use wid::domain::plan::{self, Dependency, Plan, Step};
use wid::value::Message;

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
        context.output.json(&all_as_json(context, &plans));
        return Ok(Ending::Done);
    }
    for (pack, plan) in pack.all().zip(&plans) {
        score::head_of_overlay(context, pack);
        match plan {
            None => context.output.answer(Message::new("plan-highest")),
            Some(plan) => human(context, pack, plan),
        }
    }
    Ok(Ending::Done)
}

/// Writes the plan by the base, which holds those by the overlays.
fn all_as_json(context: &Context, plans: &[Option<Plan>]) -> Value {
    let highest = || json!({ "format": "wid-plan/1", "level": null });
    let mut all = plans.iter().map(|plan| plan.as_ref().map_or_else(highest, |plan| as_json(context, plan)));
    let mut base = all.next().unwrap_or_default();
    if let Some(entries) = base.as_object_mut().filter(|_| plans.len() > 1) {
        entries.insert("overlays".to_owned(), all.collect());
    }
    base
}

fn human(context: &Context, pack: &Pack, plan: &Plan) {
    let output = &context.output;
    let words = context.words(pack);
    output.heading(Message::new("plan-head").with("level", words.level(Some(&plan.level))));
    plan.steps.iter().for_each(|step| self::step(context, words, step));
    if !plan.evidence.is_empty() {
        output.answer(Message::new("plan-evidence"));
        plan.evidence.iter().for_each(|id| output.answer(format!("  {}", words.criterion(id))));
    }
    if !plan.depends_on.is_empty() {
        output.answer(Message::new("plan-depends"));
        let said = plan.depends_on.iter().map(|dependency| context.say(&in_words(words, dependency)));
        said.for_each(|said| output.answer(output.wrapped(&format!("  {said}"), 4)));
    }
    if plan.steps.is_empty() && plan.depends_on.is_empty() && plan.evidence.is_empty() {
        output.answer(format!("  {}", context.say(&Message::new("plan-nothing"))));
    }
}

fn step(context: &Context, words: Words<'_>, step: &Step) {
    let criterion = words.criterion(&step.criterion);
    let named =
        if step.legal { context.say(&Message::new("plan-legal-duty").with("criterion", criterion)) } else { criterion };
    context.output.answer(format!("  {named}"));
    let points = Message::new("plan-step").with("from", step.from).with("to", step.to);
    let points = context.say(&points.with("answer", words::answer(&step.answer)));
    context.output.answer(context.output.wrapped(&format!("         {points}"), 9));
}

/// Says what a plan depends on.
fn in_words(words: Words<'_>, dependency: &Dependency) -> Message {
    match dependency {
        Dependency::Results { lacking, open } => {
            Message::new("plan-results").with("n", *lacking).with("criteria", words::listed(open))
        }
        Dependency::Result { criterion, has, needs } => Message::new("plan-result")
            .with("criterion", words.criterion(criterion))
            .with("has", *has)
            .with("needs", *needs),
        Dependency::Board { criterion, has, needs } => Message::new("plan-board")
            .with("criterion", words.criterion(criterion))
            .with("has", *has)
            .with("needs", *needs),
        Dependency::Review => Message::new("plan-review"),
        Dependency::Figures => Message::new("plan-figures"),
        Dependency::Coverage(pillar) => Message::new("plan-coverage").with("pillar", words.pillar(pillar)),
    }
}

fn as_json(context: &Context, plan: &Plan) -> Value {
    let step = |step: &Step| {
        json!({
            "criterion": step.criterion, "from": step.from, "to": step.to, "steps": step.steps, "legal": step.legal,
            "answer": context.say(&words::answer(&step.answer)),
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
