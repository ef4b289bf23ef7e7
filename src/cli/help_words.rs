//! The help of commands and arguments in the language of the run.
//!
//! English help is what stands in the code as comments of the commands; `## Help` in `templates/wording/en/cli.ftl` is written from it by a
//! test, for those who translate. In other languages the words of these messages are laid over it.

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command};

use wid::value::Language;
use wid::value::wording::{Topic, Wording, built_in};

/// The id of the help of the program itself.
const PROGRAM: &str = "help-wid";

/// Gives a command with its help in the words of `language`.
pub fn in_words(command: Command, language: Language) -> Command {
    if language == Language::En {
        return command;
    }
    let words = built_in(Topic::Tool, language);
    // A language without words for the command line speaks English, headings and all.
    if words.language() == language { overlaid(command, PROGRAM, words) } else { command }
}

fn overlaid(command: Command, id: &str, words: &Wording) -> Command {
    let heading = |name: &str| said(words, name).unwrap_or_default();
    let explained = match said(words, id) {
        Some(text) => about(command, &text),
        None => command,
    };
    let template = format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}", heading("help-heading-usage"));
    let explained = with_own_flags(explained, words)
        .help_template(template)
        .subcommand_help_heading(heading("help-heading-commands"))
        .mut_args(|argument| of_argument(argument, id, words));
    explained.mut_subcommands(|inner| {
        let id = id_within(id, inner.get_name());
        overlaid(inner, &id, words)
    })
}

/// Gives the id of the help of a command within the one of `outer`, such as `help-key-new`.
fn id_within(outer: &str, name: &str) -> String {
    if outer == PROGRAM { format!("help-{name}") } else { format!("{outer}-{name}") }
}

fn said(words: &Wording, id: &str) -> Option<String> {
    words.find(id, &[])
}

/// Takes the first paragraph as the short help, and all of them as the long one.
fn about(command: Command, text: &str) -> Command {
    match text.split_once("\n\n") {
        Some((first, _)) => command.about(first.to_owned()).long_about(text.to_owned()),
        None => command.about(text.to_owned()),
    }
}

/// Replaces `--help` and `--version`, whose words clap makes itself.
fn with_own_flags(command: Command, words: &Wording) -> Command {
    let has_version = command.get_version().is_some();
    let flag = |name: &'static str, short: char, action: ArgAction, id: &str| {
        Arg::new(name).short(short).long(name).action(action).help(said(words, id).unwrap_or_default())
    };
    let command = command.disable_help_flag(true).arg(flag("help", 'h', ArgAction::Help, "help-flag-help"));
    if has_version {
        command.disable_version_flag(true).arg(flag("version", 'V', ArgAction::Version, "help-flag-version"))
    } else {
        command
    }
}

fn of_argument(argument: Arg, command: &str, words: &Wording) -> Arg {
    let id = format!("{command}_{}", argument.get_id());
    let heading = match (argument.get_help_heading(), argument.is_positional()) {
        (Some(_), _) => "help-heading-everywhere",
        (None, true) => "help-heading-arguments",
        (None, false) => "help-heading-options",
    };
    let argument = argument.help_heading(said(words, heading).unwrap_or_default());
    let Some(help) = said(words, &id) else { return argument };
    let values = shown_values(&argument);
    if values.is_empty() {
        return argument.help(help);
    }
    let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
    let inline = words.find("help-values-inline", &[("values", names.join(", ").into())]).unwrap_or_default();
    let list = said(words, "help-values").unwrap_or_default();
    let line = |value: &PossibleValue| {
        let explained = said(words, &format!("{id}_{}", value.get_name()))?;
        words.find("help-value", &[("value", value.get_name().into()), ("text", explained.into())])
    };
    let lines: Option<Vec<String>> = values.iter().map(line).collect();
    let short = format!("{help} [{inline}]");
    let long = lines.map_or_else(|| short.clone(), |lines| format!("{help}\n\n{list}\n{}", lines.join("\n")));
    argument.hide_possible_values(true).help(short).long_help(long)
}

/// Gives the values that may be typed for an option, where its help shows them.
fn shown_values(argument: &Arg) -> Vec<PossibleValue> {
    let shows = argument.get_action().takes_values() && !argument.is_hide_possible_values_set();
    let values = if shows { argument.get_possible_values() } else { Vec::new() };
    values.into_iter().filter(|value| !value.is_hide_set()).collect()
}

#[cfg(test)]
mod tests {
    use std::{env, fs};

    use clap::CommandFactory;

    use super::*;
    use crate::cli::arguments::Arguments;

    const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/wording/en/cli.ftl");
    const HEADING: &str = "## Help of commands, arguments and values\n";

    /// Lists what has help: the id of its message, and its English words.
    fn explained(command: &Command, id: &str, into: &mut Vec<(String, String)>) {
        let text = command.get_long_about().or(command.get_about()).map(ToString::to_string);
        into.push((id.to_owned(), text.unwrap_or_default()));
        for argument in command.get_arguments().filter(|argument| !argument.is_hide_set()) {
            let id = format!("{id}_{}", argument.get_id());
            into.push((id.clone(), argument.get_help().map(ToString::to_string).unwrap_or_default()));
            let values = shown_values(argument).into_iter();
            into.extend(
                values.filter_map(|value| Some((format!("{id}_{}", value.get_name()), value.get_help()?.to_string()))),
            );
        }
        for inner in command.get_subcommands() {
            explained(inner, &id_within(id, inner.get_name()), into);
        }
    }

    fn section() -> String {
        let mut all = Vec::new();
        explained(&Arguments::command(), PROGRAM, &mut all);
        let indented = |text: String| match text.contains('\n') {
            true => format!("\n    {}", text.replace('\n', "\n    ").replace("\n    \n", "\n\n")),
            false => format!(" {text}"),
        };
        all.into_iter().map(|(id, text)| format!("{id} ={}\n", indented(text))).collect()
    }

    /// The messages for those who translate are the help that stands in the code, one for each command, argument and value.
    #[test]
    fn the_english_messages_are_the_help_in_the_code() {
        let file = fs::read_to_string(FILE).expect("the words");
        let (before, rest) = file.split_once(HEADING).expect("the heading");
        let end = rest.find("\n## ").map_or(rest.len(), |end| end + 1);
        let (found, after) = rest.split_at(end);
        let found: String =
            found.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect();
        let wanted = section();
        if env::var("HELP").is_ok_and(|value| value == "overwrite") {
            let gap = if after.is_empty() { "" } else { "\n" };
            fs::write(FILE, format!("{before}{HEADING}{NOTE}{wanted}{gap}{after}")).expect("the file is written");
        } else {
            assert_eq!(
                found.trim_end(),
                wanted.trim_end(),
                "to write it: HELP=overwrite cargo test --bin wid help_words"
            );
        }
    }

    /// Words of another language, made up: each line in English has a mark before it.
    fn made_up() -> Wording {
        let english = fs::read_to_string(FILE).expect("the words");
        let section = |heading: &str| {
            let (_, rest) = english.split_once(heading).expect("the heading");
            rest.split("\n## ").next().map(str::to_owned).unwrap_or_default()
        };
        let help = [section("## Words around help\n"), section(HEADING)].join("\n");
        let marked = |line: &str| match line.strip_prefix("    ") {
            Some(text) => format!("    «{text}\n"),
            None => format!("{}\n", line.replace(" = ", " = «")),
        };
        Wording::new(Language::Fr, [help.lines().map(marked).collect::<String>().as_str()]).expect("wording")
    }

    /// Renders the help of a command and of all within it.
    fn rendered(command: &mut Command, into: &mut String) {
        into.push_str(&command.render_long_help().to_string());
        into.push_str(&command.render_help().to_string());
        command.get_subcommands_mut().for_each(|inner| rendered(inner, into));
    }

    #[test]
    fn no_word_of_help_stays_english() {
        let words = made_up();
        let mut all = overlaid(Arguments::command().term_width(1_000), PROGRAM, &words);
        all.build();
        let mut help = String::new();
        rendered(&mut all, &mut help);
        let marked = |line: &str| line.contains('«') || !line.contains(' ');
        let is_name = |line: &str| line.trim_start().starts_with(['-', '<', '[']) && !line.trim().contains("  ");
        let english: Vec<&str> = help.lines().filter(|line| !marked(line.trim()) && !is_name(line)).collect();
        assert_eq!(english, Vec::<&str>::new(), "{help}");
    }

    const NOTE: &str = "# Written from the comments in the code by HELP=overwrite cargo test --bin wid help_words\n";
}
