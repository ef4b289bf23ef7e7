//! What is said where the command line is not understood. Clap finds what is wrong; the words are ours, in the language of the run.

use std::io::Write;
use std::process::ExitCode;

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::arguments::{Arguments, Format};
use super::failure::Failure;
use super::output::{Ending, Output};
use super::typed::NotTyped;
use crate::host::locale;
use wid::value::identifier::NotAnIdentifier;
use wid::value::{Language, Message, Said};

/// Prints what clap answers: help and version are answers, the rest are errors.
pub fn tell(output: &Output, error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        output.help(error);
        return match output.finish() {
            Ok(()) => Ending::Done.exit_code(),
            Err(failure) => {
                output.failure(&failure);
                Ending::CouldNot.exit_code()
            }
        };
    }
    if shows_help(error) {
        let _ = writeln!(std::io::stderr().lock(), "{}", error.render());
    } else {
        let mut output = output.clone();
        if asks_for_json(&raw()) {
            output.format = Format::Json;
        }
        output.failure(&failure(&output, error));
    }
    Ending::CouldNot.exit_code()
}

/// Says whether the help of a command is shown, whether it was asked for or not.
pub fn shows_help(error: &clap::Error) -> bool {
    matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand)
}

/// Gives the language that was typed, else that of the system. It is needed before the rest is understood.
pub fn language() -> Language {
    value_of("--lang", &raw()).and_then(|code| code.parse().ok()).unwrap_or_else(locale::language)
}

fn failure(output: &Output, error: &clap::Error) -> Failure {
    let mut help = Vec::new();
    help.extend(allowed(error));
    help.extend(suggestion(error));
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let line = usage.split_once(' ').map_or("", |(_, line)| line).trim().to_owned();
        help.push(Message::new("usage-how").with("usage", line));
    }
    help.push(Message::new("usage-help").with("command", help_for(&raw())));
    let help: Vec<String> = help.iter().map(|line| output.in_words(line)).collect();
    Failure::new("usage", message(error)).help(Message::Verbatim(help.join("\n")))
}

/// Says what is wrong.
fn message(error: &clap::Error) -> Message {
    let text = |kind| error.get(kind).map(in_one_line).unwrap_or_default();
    let about = |id| Message::new(id).with("argument", text(ContextKind::InvalidArg));
    let with_value = |id| about(id).with("typed", text(ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            Message::new("usage-no-such-command").with("command", text(ContextKind::InvalidSubcommand))
        }
        ErrorKind::UnknownArgument => about("usage-unknown"),
        ErrorKind::MissingRequiredArgument => about("usage-missing").with("n", count(error, ContextKind::InvalidArg)),
        ErrorKind::InvalidValue if text(ContextKind::InvalidValue).is_empty() => about("usage-no-value"),
        ErrorKind::InvalidValue => with_value("usage-wrong-value"),
        ErrorKind::ValueValidation => match why(error) {
            Some(why) => with_value("usage-wrong-value-why").with("why", why),
            None => with_value("usage-wrong-value"),
        },
        ErrorKind::TooManyValues => with_value("usage-takes-no-value"),
        ErrorKind::ArgumentConflict if error.get(ContextKind::PriorArg) == error.get(ContextKind::InvalidArg) => {
            about("usage-twice")
        }
        ErrorKind::ArgumentConflict => about("usage-conflict").with("other", text(ContextKind::PriorArg)),
        ErrorKind::InvalidUtf8 => Message::new("usage-not-text"),
        _ => Message::new("usage-not-understood"),
    }
}

/// Gives what the reader of a value says, where it is one of ours.
fn why(error: &clap::Error) -> Option<Message> {
    let source = std::error::Error::source(error)?;
    let typed = source.downcast_ref::<NotTyped>().map(|error| error.message());
    typed.or_else(|| source.downcast_ref::<NotAnIdentifier>().map(Said::message))
}

/// Lists the values that are allowed.
fn allowed(error: &clap::Error) -> Option<Message> {
    let values = error.get(ContextKind::ValidValue).map(in_one_line).filter(|values| !values.is_empty())?;
    Some(Message::new("usage-allowed").with("values", values))
}

/// Names what was probably meant.
fn suggestion(error: &clap::Error) -> Option<Message> {
    let kinds = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let meant = kinds.into_iter().find_map(|kind| error.get(kind)).map(in_one_line)?;
    Some(Message::new("usage-did-you-mean").with("meant", meant))
}

fn in_one_line(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        other => other.to_string(),
    }
}

fn count(error: &clap::Error, kind: ContextKind) -> usize {
    match error.get(kind) {
        Some(ContextValue::Strings(texts)) => texts.len(),
        _ => 1,
    }
}

/// Gives the command that explains as much of `typed` as is a command.
fn help_for(typed: &[String]) -> String {
    let all = Arguments::command();
    let (mut command, mut help) = (&all, "wid help".to_owned());
    for word in typed {
        if let Some(inner) = command.find_subcommand(word) {
            help = format!("{help} {word}");
            command = inner;
        }
    }
    help
}

/// Gives what was typed up to `--`.
fn raw() -> Vec<String> {
    let typed = std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned());
    typed.take_while(|argument| argument != "--").collect()
}

/// Gives the last value of an option, where the rest of what was typed is not understood.
fn value_of<'t>(option: &str, typed: &'t [String]) -> Option<&'t str> {
    let after = |(at, argument): (usize, &'t String)| match argument.strip_prefix(option)? {
        "" => typed.get(at + 1).map(String::as_str),
        rest => rest.strip_prefix('='),
    };
    typed.iter().enumerate().filter_map(after).next_back()
}

fn asks_for_json(typed: &[String]) -> bool {
    value_of("--format", typed) == Some("json")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &str) -> Vec<String> {
        line.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn json_is_asked_for_by_its_option_alone() {
        assert!(asks_for_json(&typed("--format json foo")));
        assert!(asks_for_json(&typed("foo --format=json")));
        assert!(!asks_for_json(&typed("verify json")));
        assert!(!asks_for_json(&typed("--formats json")));
    }

    #[test]
    fn help_is_that_of_the_command_that_was_typed() {
        assert_eq!(help_for(&typed("--quiet key new --nam X")), "wid help key new");
        assert_eq!(help_for(&typed("verifyy report.pdf")), "wid help");
    }

    #[test]
    fn the_language_is_known_before_the_rest_is_understood() {
        assert_eq!(value_of("--lang", &typed("--lang fr verifyy")), Some("fr"));
        assert_eq!(value_of("--lang", &typed("verifyy --lang=nl")), Some("nl"));
        assert_eq!(value_of("--lang", &typed("--lang fr --lang de")), Some("de"), "the last one counts");
        assert_eq!(value_of("--lang", &typed("score --language fr")), None);
        assert_eq!(value_of("--lang", &typed("score --lang")), None);
    }
}
