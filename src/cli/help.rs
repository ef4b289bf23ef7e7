//! `wid help`, completions and manual pages.

use std::path::{Path, PathBuf};

use clap::{Args, Command, CommandFactory};
use clap_complete::Shell;

use super::arguments::Arguments as All;
use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use crate::host::files::{self, Existing};

/// What `wid help` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// A command such as: key new, or the topic accessibility
    #[arg(value_name = "COMMAND|TOPIC")]
    pub topic: Vec<String>,
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

Plain mode: add --plain to wid start and wid assess, or set the environment
variable ACCESSIBLE to 1. Then every question is a few lines of text that are
only ever added; nothing moves, blinks or is drawn over. Every action of the
interactive mode exists there as a letter or word that you type: b for back,
l for later, p for pause, r to hear the question again, ? for help.
Plain mode also starts by itself where TERM is dumb and in windows smaller
than 60 by 20.

Interactive mode: arrow keys or digits choose, Enter confirms, Esc goes back,
Ctrl+C pauses. The cursor is always on the chosen line.

Colour only repeats what words say. It is off where NO_COLOR is set, with
--color never, and outside a terminal.

Reports: the PDF is tagged, with headings, table headers and texts for every
picture, and made to PDF/UA-1. For large print or to reflow the text:
wid render DIR -o report.html.";

/// Explains a command or topic.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let mut all = All::command();
    if arguments.topic == ["accessibility"] {
        context.output.answer(ACCESSIBILITY);
        return Ok(Ending::Done);
    }
    all.build();
    let mut command = &mut all;
    for word in &arguments.topic {
        command = command.find_subcommand_mut(word).ok_or_else(|| {
            Failure::new("no-such-topic", format!("there is no command or topic {}", arguments.topic.join(" ")))
                .help("for all of them, type: wid help")
        })?;
    }
    context.output.answer(command.render_long_help().to_string().trim_end());
    Ok(Ending::Done)
}

/// Prints a completion script.
pub fn completions(context: &Context, arguments: &Completions) -> Result<Ending, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut All::command(), "wid", &mut script);
    context.output.bytes(&script);
    Ok(Ending::Done)
}

/// Writes a manual page for the program and one for each command, such as `wid-key-new.1`.
pub fn man(context: &Context, arguments: &Man) -> Result<Ending, Failure> {
    let mut all = All::command();
    all.build();
    let mut pages = Vec::new();
    collect(&all, "wid", &mut pages)?;
    let paths: Vec<PathBuf> = pages.iter().map(|(name, _)| arguments.folder.join(format!("{name}.1"))).collect();
    for path in &paths {
        files::check_free(path, arguments.force).map_err(|error| Failure::file(path, &error))?;
    }
    files::make_folder(&arguments.folder).map_err(|error| Failure::file(&arguments.folder, &error))?;
    let existing = if arguments.force { Existing::Replace } else { Existing::Keep };
    for (path, (_, page)) in paths.iter().zip(&pages) {
        files::write(path, page, existing).map_err(|error| Failure::file(path, &error))?;
    }
    let written: Vec<&Path> = paths.iter().map(PathBuf::as_path).collect();
    let line = format!("{} manual pages written to {}", paths.len(), arguments.folder.display());
    context.written(&written, &[line]);
    Ok(Ending::Done)
}

fn collect(command: &Command, name: &str, pages: &mut Vec<(String, Vec<u8>)>) -> Result<(), Failure> {
    let mut page = Vec::new();
    let man = clap_mangen::Man::new(command.clone()).title(name).source(concat!("wid ", env!("CARGO_PKG_VERSION")));
    man.render(&mut page).map_err(|error| Failure::new("manual", error.to_string()))?;
    pages.push((name.to_owned(), page));
    command.get_subcommands().try_for_each(|inner| collect(inner, &format!("{name}-{}", inner.get_name()), pages))
}
