//! `wid help`, completions and manual pages.

use std::path::PathBuf;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::arguments::Arguments as All;
use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use crate::host::files::{self, Existing};

/// What `wid help` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// A command, or the topic accessibility
    pub topic: Option<String>,
}

/// What `wid completions` takes.
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell
    pub shell: Shell,
}

/// What `wid man` takes.
#[derive(Debug, Args)]
pub struct Man {
    /// The folder to write into
    pub folder: PathBuf,
    /// Replace pages that stand there
    #[arg(long)]
    pub force: bool,
}

const ACCESSIBILITY: &str = "\
Accessibility of wid

Plain mode: add --plain to wid start and wid assess, or set the environment variable ACCESSIBLE to 1. Then every question is a few
lines of text that are only ever added; nothing moves, blinks or is drawn over. Every action of the interactive mode exists there
as a letter or word that you type: b for back, l for later, p for pause, r to hear the question again, ? for help.
Plain mode also starts by itself where TERM is dumb and in windows smaller than 60 by 20.

Interactive mode: arrow keys or digits choose, Enter confirms, Esc goes back, Ctrl+C pauses. The cursor is always on the chosen line.

Colour only repeats what words say. It is off where NO_COLOR is set, with --color never, and outside a terminal.

Reports: the PDF is tagged, with headings, table headers and texts for every picture, and made to PDF/UA-1. For large print or to
reflow the text: wid render DIR -o report.html.";

/// Explains a command or topic.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let mut all = All::command();
    let text = match arguments.topic.as_deref() {
        None => all.render_long_help().to_string(),
        Some("accessibility") => ACCESSIBILITY.to_owned(),
        Some(topic) => match all.find_subcommand_mut(topic) {
            Some(command) => command.clone().bin_name(format!("wid {topic}")).render_long_help().to_string(),
            None => {
                return Err(Failure::new("no-such-topic", format!("there is no command or topic {topic}"))
                    .help("for all of them, type: wid help"));
            }
        },
    };
    context.output.answer(text.trim_end());
    Ok(Ending::Done)
}

/// Prints a completion script.
pub fn completions(context: &Context, arguments: &Completions) -> Result<Ending, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut All::command(), "wid", &mut script);
    context.output.bytes(&script);
    Ok(Ending::Done)
}

/// Writes a manual page for the program and one for each command.
pub fn man(context: &Context, arguments: &Man) -> Result<Ending, Failure> {
    fs_err::create_dir_all(&arguments.folder).map_err(|error| Failure::file(&arguments.folder, &error))?;
    let existing = if arguments.force { Existing::Replace } else { Existing::Keep };
    let all = All::command();
    let pages = std::iter::once((String::from("wid"), all.clone()))
        .chain(all.get_subcommands().map(|command| (format!("wid-{}", command.get_name()), command.clone())));
    for (name, command) in pages {
        let mut page = Vec::new();
        let path = arguments.folder.join(format!("{name}.1"));
        clap_mangen::Man::new(command).title(name).render(&mut page).map_err(|error| Failure::file(&path, &error))?;
        files::write(&path, &page, existing).map_err(|error| Failure::file(&path, &error))?;
        context.output.say(format!("{} written", path.display()));
    }
    Ok(Ending::Done)
}
