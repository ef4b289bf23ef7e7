//! Plain `wid`: a menu for people who opened the program without a command. It stays open until they leave it.

use std::io::{self, BufRead, IsTerminal};
use std::path::PathBuf;

use clap::{CommandFactory, Parser};

use super::arguments::Arguments;
use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use wid::domain::interview::dropped_path;

/// What can be chosen: the key, the words, and the command with what it asks for.
const CHOICES: [(&str, &str, &[&str], Option<&str>); 6] = [
    ("1", "See an example from the answers to a verified report", &["demo"], None),
    ("2", "Begin or go on with an assessment", &["assess"], Some("Name of the folder for it")),
    ("3", "See what is still open", &["status"], Some("Folder of the assessment")),
    ("4", "See level and scores", &["score"], Some("Folder of the assessment")),
    ("5", "Verify reports that you received", &["verify"], Some("File or folder; you can drag it onto this window")),
    ("6", "See all commands", &["help"], None),
];

/// Shows what can be done and does it. Without a terminal it is a usage error.
pub fn run(context: &Context) -> Result<Ending, Failure> {
    if !(io::stdout().is_terminal() && io::stdin().is_terminal()) {
        return Err(Failure::new("usage", "no command was given").help("see them all with: wid --help"));
    }
    loop {
        show(context);
        let Some(typed) = ask(context, "Type a number, or q to leave:") else { return Ok(Ending::Done) };
        if matches!(typed.as_str(), "q" | "quit") {
            return Ok(Ending::Done);
        }
        match CHOICES.iter().find(|(key, ..)| *key == typed) {
            Some((_, _, command, question)) => choose(context, command, *question),
            None => context.output.say("Choose one of the numbers above, or q to leave."),
        }
    }
}

fn show(context: &Context) {
    let output = &context.output;
    output.answer("");
    output.heading("wid: self-assessment for the proposed \"Women in Digital\" label. Results are indicative.");
    CHOICES.iter().for_each(|(key, text, ..)| output.answer(format!("  {key}  {text}")));
    output.answer("With a screen reader: wid help accessibility.");
}

fn ask(context: &Context, question: &str) -> Option<String> {
    context.output.tell(question);
    let mut typed = String::new();
    let read = io::stdin().lock().read_line(&mut typed).ok()?;
    (read > 0).then(|| typed.trim().to_owned())
}

/// Runs a command as if it had been typed; a failure is told, and the menu comes back.
fn choose(context: &Context, command: &[&str], question: Option<&str>) {
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
            context.output.usage(&error);
            return;
        }
    };
    if let Err(failure) = done {
        context.output.failure(&failure);
    }
}
