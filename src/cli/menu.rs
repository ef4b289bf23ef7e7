//! Plain `wid`: a menu for people who opened the program without a command. It stays open until they leave it.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use clap::{CommandFactory, Parser};

use super::arguments::Arguments;
use super::asking::{is_one_of, typed_line};
use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use super::usage;
use wid::domain::interview::dropped_path;
use wid::value::Message;

/// What can be chosen: the key, the words, and the command with what it asks for.
const CHOICES: [(&str, &str, &[&str], Option<&str>); 6] = [
    ("1", "menu-demo", &["demo"], None),
    ("2", "menu-assess", &["assess"], Some("menu-ask-new-folder")),
    ("3", "menu-status", &["status"], Some("menu-ask-folder")),
    ("4", "menu-score", &["score"], Some("menu-ask-folder")),
    ("5", "menu-verify", &["verify"], Some("menu-ask-reports")),
    ("6", "menu-help", &["help"], None),
];

/// Shows what can be done and does it. Without a terminal it is a usage error.
pub fn run(context: &Context) -> Result<Ending, Failure> {
    if !(io::stdout().is_terminal() && io::stdin().is_terminal()) {
        return Err(Failure::new("usage", Message::new("usage-no-command"))
            .help(Message::new("usage-help").with("command", "wid --help")));
    }
    loop {
        show(context);
        let Some(typed) = ask(context, "menu-ask") else { return Ok(Ending::Done) };
        if is_one_of(&typed, "typed-leave", context.language) {
            return Ok(Ending::Done);
        }
        match CHOICES.iter().find(|(key, ..)| *key == typed) {
            Some((_, _, command, question)) => choose(context, command, *question),
            None => context.output.say(Message::new("menu-no-choice")),
        }
    }
}

fn show(context: &Context) {
    let output = &context.output;
    output.gap();
    output.heading(Message::new("menu-head"));
    CHOICES.iter().for_each(|(key, id, ..)| output.answer(format!("  {key}  {}", context.say(&Message::new(id)))));
    output.answer(Message::new("menu-screen-reader"));
}

fn ask(context: &Context, question: &'static str) -> Option<String> {
    context.output.tell(Message::new(question));
    typed_line().ok().flatten()
}

/// Runs a command as if it had been typed; a failure is told, and the menu comes back.
fn choose(context: &Context, command: &[&str], question: Option<&'static str>) {
    let mut typed: Vec<PathBuf> = std::iter::once("wid").chain(command.iter().copied()).map(PathBuf::from).collect();
    if let Some(question) = question {
        match ask(context, question) {
            Some(answer) if !answer.is_empty() => typed.push(PathBuf::from(dropped_path(&answer))),
            _ => return,
        }
    }
    let parsed = Arguments::command().try_get_matches_from(&typed).and_then(|_| Arguments::try_parse_from(&typed));
    let done = match parsed {
        Ok(Arguments { command: Some(command), .. }) => super::dispatch(context, command),
        Ok(_) => Ok(Ending::Done),
        Err(error) => {
            usage::tell(&context.output, &error);
            return;
        }
    };
    if let Err(failure) = done {
        context.output.failure(&failure);
    }
}
