//! `wid overlay add|remove`: the overlays beside the base of an assessment that is under way.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::asking::confirm;
use super::context::{Context, is_named};
use super::failure::Failure;
use super::output::Ending;
use crate::host::workspace::Workspace;
use wid::domain::assessment::Assessment;
use wid::domain::assessment::edit::Draft;
use wid::domain::criteria::Pack;
use wid::value::{Message, Said};

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
    Add(Named),
    /// Take an overlay out, with its answers and facts
    Remove {
        #[command(flatten)]
        named: Named,
        /// Answer the last question with yes
        #[arg(long)]
        yes: bool,
    },
}

/// An overlay of an assessment.
#[derive(Debug, Args)]
pub struct Named {
    /// The folder of the assessment
    pub folder: PathBuf,
    /// The overlay: its prefix, such as bank, its id, or id@version
    pub overlay: String,
}

/// Runs `wid overlay`.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    match &arguments.action {
        Action::Add(named) => add(context, named),
        Action::Remove { named, yes } => remove(context, named, *yes),
    }
}

fn add(context: &Context, named: &Named) -> Result<Ending, Failure> {
    let workspace = Workspace::new(&named.folder);
    context.assessment(&workspace)?;
    let _lock = workspace.lock(context.now.moment).map_err(|error| Failure::locked(&named.folder, error))?;
    let (pack, assessment) = context.assessment(&workspace)?;
    let overlay = context.overlay(pack, &named.overlay)?;
    let asks = overlay.structure.profile.len();
    let lines = [of(overlay, Message::new("overlay-added")), Message::new("overlay-added-facts").with("n", asks)];
    change(context, &workspace, overlay, &assessment, &lines, |draft| draft.add_overlay(overlay))?;
    let command = context.command("assess", &named.folder);
    context.output.say(Message::new("overlay-added-next").with("command", command));
    Ok(Ending::Done)
}

fn remove(context: &Context, named: &Named, yes: bool) -> Result<Ending, Failure> {
    let workspace = Workspace::new(&named.folder);
    context.assessment(&workspace)?;
    let _lock = workspace.lock(context.now.moment).map_err(|error| Failure::locked(&named.folder, error))?;
    let (pack, assessment) = context.assessment(&workspace)?;
    let Some(overlay) = pack.overlays.iter().find(|overlay| is_named(overlay, &named.overlay)) else {
        let names = pack.overlays.iter().map(|overlay| overlay.structure.id.as_str());
        let message = Message::new("overlay-not-beside").with("name", named.overlay.as_str());
        let help = Message::new("overlay-not-beside-help").with("n", pack.overlays.len()).with_list("names", names);
        return Err(Failure::new("overlay-not-beside", message).help(help));
    };
    let answered = overlay.structure.criteria.iter().filter(|criterion| assessment.answers.contains_key(&criterion.id));
    let question = of(overlay, Message::new("overlay-remove-question")).with("n", answered.count());
    if !confirm(&context.output, question, yes)? {
        context.output.say(Message::new("overlay-remove-nothing"));
        return Ok(Ending::Open);
    }
    let lines = [of(overlay, Message::new("overlay-removed"))];
    change(context, &workspace, overlay, &assessment, &lines, |draft| draft.remove_overlay(pack, overlay))?;
    Ok(Ending::Done)
}

/// Names the overlay in a message about it.
fn of(overlay: &Pack, message: Message) -> Message {
    let message = message.with("id", overlay.structure.id.as_str());
    message.with("version", overlay.structure.version.to_string())
}

/// Changes the file. Where other facts are asked then, what was confirmed is not what is asked.
fn change(
    context: &Context,
    workspace: &Workspace,
    overlay: &Pack,
    assessment: &Assessment,
    lines: &[Message],
    change: impl FnOnce(&mut Draft),
) -> Result<(), Failure> {
    let path = workspace.assessment();
    let text = workspace.read()?;
    let mut draft = Draft::parse(&text).map_err(|error| Failure::new("not-toml", error.message()))?;
    change(&mut draft);
    let unconfirmed = assessment.perimeter.confirmed.is_some() && !overlay.structure.profile.is_empty();
    if unconfirmed {
        draft.unconfirm();
    }
    context.parse(&path, &draft.text())?;
    workspace.save(&draft.text())?;
    let mut lines = lines.to_vec();
    lines.extend(unconfirmed.then(|| Message::new("migrate-unconfirmed")));
    context.written(&[&path], &lines);
    Ok(())
}
