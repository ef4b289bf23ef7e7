//! `wid status`: what is open, by pillar, and what is missing to issue.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use super::words;
use crate::host::workspace::Workspace;
use wid::domain::assessment::Assessment;
use wid::domain::criteria::Pack;
use wid::domain::statement::Breach;
use wid::workflow::status::{PillarStatus, Status, status};

/// What `wid status` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder of the assessment
    pub folder: PathBuf,
}

/// Shows what is open; exit status 1 where something is.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let workspace = Workspace::new(&arguments.folder);
    let (pack, assessment) = context.assessment(&workspace)?;
    let status = status(pack, &assessment, context.now.today());
    if context.output.is_json() {
        context.output.json(&as_json(pack, &assessment, &status));
    } else {
        human(context, pack, &assessment, &workspace, &status);
    }
    Ok(if status.can_issue() { Ending::Done } else { Ending::Open })
}

fn as_json(pack: &Pack, assessment: &Assessment, status: &Status) -> Value {
    let pillar = |pillar: &PillarStatus| {
        (
            pillar.id.to_string(),
            json!({ "decided": pillar.decided, "applying": pillar.applying, "waiting": pillar.waiting, "open": pillar.open }),
        )
    };
    let message =
        |breach: &Breach| json!({ "code": breach.code(), "message": words::breach(pack, assessment, breach) });
    json!({
        "format": "wid-status/1",
        "pillars": status.pillars.iter().map(pillar).collect::<serde_json::Map<_, _>>(),
        "missing_facts": status.missing_facts,
        "to_issue": status.breaches.iter().map(message).collect::<Vec<_>>(),
    })
}

fn human(context: &Context, pack: &Pack, assessment: &Assessment, workspace: &Workspace, status: &Status) {
    let output = &context.output;
    for pillar in &status.pillars {
        let name = words::texts(pack).pillars.get(&pillar.id).map_or("", String::as_str);
        output.heading(format!("{name}: {} of {} decided", pillar.decided, pillar.applying));
        pillar.open.iter().for_each(|id| output.answer(format!("  open  {}", words::criterion(pack, id))));
        if pillar.waiting > 0 {
            let waiting = words::counted(pillar.waiting, "criterion waits", "criteria wait");
            output.answer(format!("  {waiting} for facts"));
        }
    }
    output.answer("");
    if status.can_issue() {
        let issue = context.command("issue", workspace.folder());
        output.answer(format!("Ready. To issue the report, type: {issue} --key KEY -o report.pdf"));
        output.answer("KEY is the file of your key. To make one, type: wid key new -o our-company.p12 --name NAME");
        return;
    }
    output.answer("Before the report can be issued:");
    for breach in &status.breaches {
        let line = match breach {
            Breach::Open(ids) => {
                format!("{} open, as listed", words::counted(ids.len(), "criterion is", "criteria are"))
            }
            other => words::breach(pack, assessment, other),
        };
        output.answer(output.wrapped(&format!("  - {line}"), 4));
    }
    output.answer(format!("To go on, type: {}", context.command("assess", workspace.folder())));
}
