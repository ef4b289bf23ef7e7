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
        return Err(Failure::new("assessment-exists", format!("{} exists already", workspace.assessment().display()))
            .help(format!("go on with it by: {}", context.command("assess", &arguments.folder))));
    }
    let base = newest(context)?;
    let overlays = arguments.overlay.iter().map(|name| context.overlay(base, name)).collect::<Result<Vec<_>, _>>()?;
    let pack = context.beside(base, &overlays)?;
    if !arguments.blank {
        return assess::walk(context, &workspace, Some(pack), arguments.plain, StartAt::Best);
    }
    let text = blank(pack, context.now.today(), context.language);
    workspace.create(&text).map_err(|error| Failure::file(&workspace.assessment(), &error))?;
    let path = workspace.assessment();
    context.written(&[&path], &[format!("Written: {}", path.display())]);
    context
        .output
        .say(format!("Open it in a text editor. To see what is open, type: wid status {}", arguments.folder.display()));
    Ok(Ending::Done)
}

/// Gives the newest criteria that a new assessment may still take.
///
/// # Errors
/// Where they have reached their end of life.
pub fn newest(context: &Context) -> Result<&Pack, Failure> {
    let pack = context.shelf().newest(PACK);
    let pack = pack.ok_or_else(|| Failure::new("pack-not-at-hand", format!("the criteria {PACK} are not at hand")))?;
    match pack.structure.end_of_life {
        Some(end) if end < context.now.today() => {
            Err(Failure::new("end-of-life", format!("the criteria {PACK} {} ended on {end}", pack.structure.version))
                .help("give the folder of newer criteria with --pack"))
        }
        _ => Ok(pack),
    }
}
