//! `wid help`, completions and manual pages.

use std::path::{Path, PathBuf};

use clap::{Args, Command, CommandFactory};
use clap_complete::Shell;

use super::arguments::Arguments as All;
use super::context::Context;
use super::failure::Failure;
use super::help_words::in_words;
use super::output::Ending;
use crate::host::files::{self, Existing};
use wid::value::Message;

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

/// Explains a command or topic.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    if arguments.topic == ["accessibility"] {
        context.output.answer(Message::new("help-accessibility"));
        return Ok(Ending::Done);
    }
    let mut all = in_words(All::command(), context.language);
    all.build();
    let mut command = &mut all;
    for word in &arguments.topic {
        command = command.find_subcommand_mut(word).ok_or_else(|| {
            Failure::new("no-such-topic", Message::new("help-no-such-topic").with("topic", arguments.topic.join(" ")))
                .help(Message::new("help-no-such-topic-help").with("command", "wid help"))
        })?;
    }
    context.output.answer(command.render_long_help().to_string().trim_end());
    Ok(Ending::Done)
}

/// Prints a completion script.
pub fn completions(context: &Context, arguments: &Completions) -> Result<Ending, Failure> {
    let mut script = Vec::new();
    let mut all = in_words(All::command(), context.language);
    clap_complete::generate(arguments.shell, &mut all, "wid", &mut script);
    context.output.bytes(&script);
    Ok(Ending::Done)
}

/// Writes a manual page for the program and one for each command, such as `wid-key-new.1`.
pub fn man(context: &Context, arguments: &Man) -> Result<Ending, Failure> {
    let mut all = in_words(All::command(), context.language);
    all.build();
    let mut pages = Vec::new();
    collect(context, &all, "wid", &mut pages)?;
    let paths: Vec<PathBuf> = pages.iter().map(|(name, _)| arguments.folder.join(format!("{name}.1"))).collect();
    for path in &paths {
        files::check_free(path, arguments.force)?;
    }
    files::make_folder(&arguments.folder)?;
    let existing = if arguments.force { Existing::Replace } else { Existing::Keep };
    for (path, (_, page)) in paths.iter().zip(&pages) {
        files::write(path, page, existing)?;
    }
    let written: Vec<&Path> = paths.iter().map(PathBuf::as_path).collect();
    let line = Message::new("man-written").with("n", paths.len()).with("folder", arguments.folder.as_path());
    context.written(&written, &[line]);
    Ok(Ending::Done)
}

/// The headings that the maker of the pages sets in English, with the messages for them.
const HEADINGS: [(&str, &str); 6] = [
    ("NAME", "man-heading-name"),
    ("SYNOPSIS", "man-heading-synopsis"),
    ("DESCRIPTION", "man-heading-description"),
    ("OPTIONS", "man-heading-options"),
    ("SUBCOMMANDS", COMMANDS),
    ("VERSION", "man-heading-version"),
];
/// The heading of commands, in the help as in manual pages.
const COMMANDS: &str = "help-heading-commands";

fn collect(
    context: &Context,
    command: &Command,
    name: &str,
    pages: &mut Vec<(String, Vec<u8>)>,
) -> Result<(), Failure> {
    let mut page = Vec::new();
    let man = clap_mangen::Man::new(command.clone()).title(name).source(concat!("wid ", env!("CARGO_PKG_VERSION")));
    man.render(&mut page).map_err(|error| {
        Failure::new("manual", Message::new("man-failed").with("page", name).with("why", error.to_string()))
    })?;
    pages.push((name.to_owned(), with_headings(context, &String::from_utf8_lossy(&page)).into_bytes()));
    let mut inner = command.get_subcommands();
    inner.try_for_each(|inner| collect(context, inner, &format!("{name}-{}", inner.get_name()), pages))
}

/// Says the headings of a manual page in the language of the run, in capitals.
fn with_headings(context: &Context, page: &str) -> String {
    let said = |id| context.say(&Message::new(id));
    let commands = said(COMMANDS);
    let heading = |line: &str| {
        let name = line.strip_prefix(".SH ")?.trim_matches('"');
        let known = HEADINGS.iter().find(|(english, _)| *english == name).map(|(_, id)| *id);
        let id = known.or_else(|| (name == commands).then_some(COMMANDS))?;
        Some(format!(".SH \"{}\"", said(id).trim_end_matches('\u{a0}').to_uppercase()))
    };
    page.lines().map(|line| heading(line).unwrap_or_else(|| line.to_owned()) + "\n").collect()
}
