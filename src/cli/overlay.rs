//! `wid overlay add`: puts an overlay beside the base of an assessment that is under way.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::context::Context;
use super::evidence::locked;
use super::failure::Failure;
use super::output::Ending;
use crate::host::workspace::Workspace;
use wid::domain::assessment::edit::Draft;
use wid::value::Message;

/// What `wid overlay` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    pub action: Action,
}

/// What to do with overlays.
#[derive(Debug, Subcommand)]
pub enum Action {
    /// Assess also by an overlay, beside the base
    Add(Add),
}

/// What `wid overlay add` takes.
#[derive(Debug, Args)]
pub struct Add {
    /// The folder of the assessment
    pub folder: PathBuf,
    /// The overlay: its prefix, such as bank, its id, or id@version
    pub overlay: String,
}

/// Runs `wid overlay`.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let Action::Add(arguments) = &arguments.action;
    let workspace = Workspace::new(&arguments.folder);
    context.assessment(&workspace)?;
    let overlay = context.overlay(&arguments.overlay)?;
    let _lock = workspace.lock(context.now.moment).map_err(|error| locked(&arguments.folder, error))?;
    let path = workspace.assessment();
    let text = workspace.read().map_err(|error| Failure::file(&path, &error))?;
    let mut draft = Draft::parse(&text).map_err(|error| Failure::new("not-toml", error.to_string()))?;
    draft.add_overlay(overlay);
    context.parse(&path, &draft.text())?;
    workspace.save(&draft.text()).map_err(|error| Failure::file(&path, &error))?;
    let (id, folder) = (overlay.structure.id.as_str(), arguments.folder.display().to_string());
    let message = Message::new("overlay-added").with("id", id).with("version", overlay.structure.version.to_string());
    context.written(&[&path], &[context.say(&message)]);
    context.output.say(context.say(&Message::new("overlay-added-next").with("folder", folder)));
    Ok(Ending::Done)
}
