//! `wid start`: begins an assessment, by questions or as a blank file for those who edit by hand.

use std::path::PathBuf;

use clap::Args;

use super::assess;
use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use crate::host::workspace::Workspace;
use wid::domain::assessment::edit::blank;
use wid::domain::criteria::Pack;
use wid::domain::interview::StartAt;
use wid::value::Message;

/// The pack that a new assessment takes.
const PACK: &str = "be-wid";

/// What `wid start` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder for the assessment; it is made where it lacks
    pub folder: PathBuf,
    /// Write a file with every key and its question as a comment, and ask nothing
    #[arg(long)]
    pub blank: bool,
    /// Also assess by this overlay, such as bank; may be given several times
    #[arg(long, value_name = "OVERLAY")]
    pub overlay: Vec<String>,
    /// Ask in lines of text only, for screen readers and simple terminals
    #[arg(long)]
    pub plain: bool,
}

/// Begins an assessment where there is none.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let workspace = Workspace::new(&arguments.folder);
    if workspace.exists() {
        let message = Message::new("file-error-exists").with("file", workspace.assessment().as_path());
        let command = context.command("assess", &arguments.folder);
        return Err(
            Failure::new("assessment-exists", message).help(Message::new("start-exists-help").with("command", command))
        );
    }
    let base = newest(context)?;
    let overlays = arguments.overlay.iter().map(|name| context.overlay(base, name)).collect::<Result<Vec<_>, _>>()?;
    let pack = context.beside(base, &overlays)?;
    if !arguments.blank {
        return assess::walk(context, &workspace, Some(pack), arguments.plain, StartAt::Best);
    }
    let text = blank(pack, context.now.today(), context.language);
    workspace.create(&text)?;
    let path = workspace.assessment();
    context.written(&[&path], &[Message::new("file-written").with("file", path.as_path())]);
    let command = context.command("status", &arguments.folder);
    context.output.say(Message::new("start-blank-written").with("command", command));
    Ok(Ending::Done)
}

/// Gives the newest criteria that a new assessment may still take.
///
/// # Errors
/// Where they have reached their end of life.
pub fn newest(context: &Context) -> Result<&Pack, Failure> {
    let pack = context.shelf().newest(PACK);
    let absent = || Message::new("pack-not-at-hand").with("pack", PACK);
    let pack = pack.ok_or_else(|| Failure::new("pack-not-at-hand", absent()))?;
    match pack.structure.end_of_life {
        Some(end) if end < context.now.today() => {
            let message = Message::new("start-end-of-life").with("pack", PACK).with("day", end);
            let message = message.with("version", pack.structure.version.to_string());
            Err(Failure::new("end-of-life", message).help(Message::new("start-end-of-life-help")))
        }
        _ => Ok(pack),
    }
}
