//! `wid status`: what is open, by pillar, and what is missing to issue.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use super::context::Context;
use super::failure::Failure;
use super::issue::key_from;
use super::output::Ending;
use super::words::Words;
use crate::host::workspace::Workspace;
use wid::domain::assessment::Assessment;
use wid::domain::criteria::Pack;
use wid::domain::statement::Breach;
use wid::value::Message;
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
        context.output.json(&as_json(context, pack, &assessment, &status));
    } else {
        human(context, pack, &assessment, &workspace, &status);
    }
    Ok(if status.can_issue() { Ending::Done } else { Ending::Open })
}

fn as_json(context: &Context, pack: &Pack, assessment: &Assessment, status: &Status) -> Value {
    let pillar = |pillar: &PillarStatus| {
        (
            pillar.id.to_string(),
            json!({ "decided": pillar.decided, "applying": pillar.applying, "waiting": pillar.waiting, "open": pillar.open }),
        )
    };
    let words = context.words(pack);
    let message =
        |breach: &Breach| json!({ "code": breach.code(), "message": context.say(&words.breach(assessment, breach)) });
    json!({
        "format": "wid-status/1",
        "pillars": status.pillars.iter().map(pillar).collect::<serde_json::Map<_, _>>(),
        "missing_facts": status.missing_facts,
        "to_issue": status.breaches.iter().map(message).collect::<Vec<_>>(),
    })
}

fn human(context: &Context, pack: &Pack, assessment: &Assessment, workspace: &Workspace, status: &Status) {
    let output = &context.output;
    let words = context.words(pack);
    status.pillars.iter().for_each(|status| pillar(context, words, status));
    output.gap();
    if status.can_issue() {
        let command = format!("{} --key KEY -o report.pdf", context.command("issue", workspace.folder()));
        output.answer(Message::new("status-ready").with("command", command));
        output.answer(key_from());
        return;
    }
    output.answer(Message::new("status-to-issue"));
    for breach in &status.breaches {
        let line = match breach {
            Breach::Open(ids) => Message::new("breach-open-listed").with("n", ids.len()),
            other => words.breach(assessment, other),
        };
        output.answer(output.wrapped(&format!("  - {}", context.say(&line)), 4));
    }
    output.answer(Message::new("assessment-go-on").with("command", context.command("assess", workspace.folder())));
}

fn pillar(context: &Context, words: Words<'_>, pillar: &PillarStatus) {
    let output = &context.output;
    output.heading(
        Message::new("status-pillar")
            .with("pillar", words.pillar(&pillar.id))
            .with("decided", pillar.decided)
            .with("applying", pillar.applying),
    );
    let open = context.say(&Message::new("status-open"));
    pillar.open.iter().for_each(|id| output.answer(format!("  {open}  {}", words.criterion(id))));
    if pillar.waiting > 0 {
        let waiting = context.say(&Message::new("status-waiting").with("n", pillar.waiting));
        output.answer(format!("  {waiting}"));
    }
}
