//! The terminal: what was typed, one file a command, words and JSON out.

mod arguments;
mod asking;
mod assess;
mod context;
mod criteria;
mod demo;
mod evidence;
mod failure;
mod help;
mod help_words;
mod inspect;
mod issue;
mod key;
mod menu;
mod migrate;
mod output;
mod overlay;
mod passwords;
mod plan;
mod render;
mod renew;
mod score;
mod start;
mod status;
mod typed;
mod usage;
mod verify;
mod walk;
mod words;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};

use self::arguments::{Arguments, Command, Format};
use self::context::Context;
use self::failure::Failure;
use self::output::{Ending, Output};
use wid::value::{Language, Message};

/// Runs the command that was typed and gives its exit status.
pub fn run() -> ExitCode {
    let arguments = match typed() {
        Ok(arguments) => arguments,
        Err((language, error)) => return usage::tell(&Output::plain(language), &error),
    };
    let output = Output::new(&arguments.global);
    let context = Context::new(arguments.global, output);
    let done = match arguments.command {
        Some(command) => {
            fits(&context, &command).and_then(|()| context.add_packs()).and_then(|()| dispatch(&context, command))
        }
        None => context.add_packs().and_then(|()| menu::run(&context)),
    };
    match done.and_then(|ending| context.output.finish().map(|()| ending)) {
        Ok(ending) => ending.exit_code(),
        Err(failure) => {
            context.output.failure(&failure);
            Ending::CouldNot.exit_code()
        }
    }
}

/// Reads what was typed. Words are looked for only where help is shown: `--version` needs none.
fn typed() -> Result<Arguments, (Language, clap::Error)> {
    let read = Arguments::command().try_get_matches().and_then(|matches| Arguments::from_arg_matches(&matches));
    read.map_err(|error| {
        let language = usage::language();
        let in_words = || help_words::in_words(Arguments::command(), language).try_get_matches().err();
        let told = if usage::shows_help(&error) { in_words() } else { None };
        (language, told.unwrap_or(error))
    })
}

/// Refuses a format that a command does not have.
fn fits(context: &Context, command: &Command) -> Result<(), Failure> {
    if context.output.format == Format::Csv && !matches!(command, Command::Verify(_)) {
        return Err(Failure::new("usage", Message::new("usage-csv")).help(Message::new("usage-csv-help")));
    }
    Ok(())
}

/// Runs one command; a command may call another one as a user would.
fn dispatch(context: &Context, command: Command) -> Result<Ending, Failure> {
    match command {
        Command::Demo(arguments) => demo::run(context, &arguments),
        Command::Start(arguments) => start::run(context, &arguments),
        Command::Assess(arguments) => assess::run(context, &arguments),
        Command::Status(arguments) => status::run(context, &arguments),
        Command::Score(arguments) => score::run(context, &arguments),
        Command::Overlay(arguments) => overlay::run(context, &arguments),
        Command::Plan(arguments) => plan::run(context, &arguments),
        Command::Migrate(arguments) => migrate::run(context, &arguments),
        Command::Renew(arguments) => renew::run(context, &arguments),
        Command::Evidence(arguments) => evidence::run(context, &arguments),
        Command::Issue(arguments) => issue::run(context, &arguments),
        Command::Render(arguments) => render::run(context, &arguments),
        Command::Verify(arguments) => verify::run(context, &arguments),
        Command::Inspect(arguments) => inspect::run(context, &arguments),
        Command::Key(arguments) => key::run(context, &arguments),
        Command::Criteria(arguments) => criteria::run(context, &arguments),
        Command::Completions(arguments) => help::completions(context, &arguments),
        Command::Man(arguments) => help::man(context, &arguments),
        Command::Help(arguments) => help::run(context, &arguments),
    }
}
