//! The one place that prints: answers to stdout, everything else to stderr.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use serde_json::{Value, json};

use super::arguments::{Color, Format, Global};
use super::failure::Failure;
use crate::host::locale;
use wid::value::free_text::escaped;
use wid::value::wording::{Topic, built_in};
use wid::value::{Diagnostic, Language, Message};

/// How a command ended. Source: docs/FORMATS.md, The command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Done, or the check holds.
    Done,
    /// It cannot be decided.
    Undecided,
    /// The check ran and failed, or something is open.
    Open,
    /// It could not run.
    CouldNot,
}

impl Ending {
    /// Gives the exit status.
    pub fn exit_code(self) -> ExitCode {
        ExitCode::from(match self {
            Self::Done => 0,
            Self::Open => 1,
            Self::CouldNot => 2,
            Self::Undecided => 3,
        })
    }

    /// Gives the worse one, in the order 0 < 3 < 1 < 2.
    pub fn worse(self, other: Self) -> Self {
        let rank = |ending| match ending {
            Self::Done => 0,
            Self::Undecided => 1,
            Self::Open => 2,
            Self::CouldNot => 3,
        };
        if rank(other) > rank(self) { other } else { self }
    }
}

/// Where and how to print.
#[derive(Debug, Clone)]
pub struct Output {
    /// How answers are written.
    pub format: Format,
    /// Whether words are coloured on stdout.
    pub color: bool,
    quiet: bool,
    silent: bool,
    width: usize,
    language: Language,
    lost: Arc<OnceLock<io::ErrorKind>>,
}

/// How many columns a line may take where no terminal says it.
const WIDTH: usize = 100;

impl Output {
    /// Takes what was typed and what the terminal can do.
    pub fn new(global: &Global) -> Self {
        let wanted = |color| match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
                let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
                io::stdout().is_terminal() && !refused && !dumb
            }
        };
        Self {
            format: global.format,
            color: wanted(global.color),
            quiet: global.quiet || global.format == Format::Json,
            language: global.lang.unwrap_or_else(locale::language),
            ..Self::plain()
        }
    }

    /// Prints in words without colour, for errors before options are known.
    pub fn plain() -> Self {
        let width =
            console::Term::stderr().size_checked().map_or(WIDTH, |(_, columns)| usize::from(columns).clamp(60, WIDTH));
        Self {
            format: Format::Human,
            color: false,
            quiet: false,
            silent: false,
            width,
            language: Language::En,
            lost: Arc::default(),
        }
    }

    /// Prints errors only, for a command that another command runs.
    pub fn silent() -> Self {
        Self { quiet: true, silent: true, ..Self::plain() }
    }

    /// Prints the answers as `other` does, and nothing on the way.
    pub fn answers_only(other: &Self) -> Self {
        Self { quiet: true, ..other.clone() }
    }

    /// Gives the language of this run.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Gives a message in the language of this run.
    pub fn in_words(&self, message: &Message) -> String {
        message.in_words(built_in(Topic::Tool, self.language))
    }

    /// Says whether answers are JSON.
    pub fn is_json(&self) -> bool {
        self.format == Format::Json
    }

    /// Prints a line of the answer; what could hide or change what is seen is escaped.
    pub fn answer(&self, text: impl AsRef<str>) {
        self.print(&escaped_lines(text.as_ref()));
    }

    /// Prints a line of the answer in bold, where colours are on.
    pub fn heading(&self, text: impl AsRef<str>) {
        self.print(&self.bold(&escaped_lines(text.as_ref())));
    }

    /// Prints the answer as one line of JSON.
    pub fn json(&self, value: &Value) {
        self.print(&value.to_string());
    }

    fn print(&self, text: &str) {
        if !self.silent {
            self.note(writeln!(io::stdout().lock(), "{text}"));
        }
    }

    /// Prints raw bytes of the answer.
    pub fn bytes(&self, bytes: &[u8]) {
        self.note(io::stdout().lock().write_all(bytes));
    }

    /// Remembers that an answer was lost. A reader that went away wants no more lines; that is no error of ours.
    fn note(&self, written: io::Result<()>) {
        if let Some(kind) = written.err().map(|error| error.kind()).filter(|kind| *kind != io::ErrorKind::BrokenPipe) {
            let _ = self.lost.set(kind);
        }
    }

    /// Brings the answers to where they go.
    ///
    /// # Errors
    /// Where a part of them could not be written.
    pub fn finish(&self) -> Result<(), Failure> {
        self.note(io::stdout().flush());
        self.lost.get().map_or(Ok(()), |kind| Err(Failure::file(Path::new("the answer"), &io::Error::from(*kind))))
    }

    /// Says something on the way, unless asked to be quiet.
    pub fn say(&self, text: impl AsRef<str>) {
        if !self.quiet {
            self.tell(text);
        }
    }

    /// Says what somebody must read before answering, however quiet the run is.
    pub fn tell(&self, text: impl AsRef<str>) {
        let _ = writeln!(io::stderr().lock(), "{}", escaped_lines(text.as_ref()));
    }

    /// Breaks a text at blanks so that its lines fit, those after the first behind `indent` blanks.
    pub fn wrapped(&self, text: &str, indent: usize) -> String {
        wrapped(text, self.width, indent)
    }

    /// Prints every problem of a failure.
    pub fn failure(&self, failure: &Failure) {
        for problem in &failure.problems {
            let line =
                if self.is_json() { self.problem_as_json(problem).to_string() } else { self.problem_in_words(problem) };
            let _ = writeln!(io::stderr().lock(), "{line}");
        }
    }

    fn problem_in_words(&self, problem: &Diagnostic) -> String {
        let place = problem.place.as_ref().map(|place| format!("{place}: ")).unwrap_or_default();
        let message = wrapped(&escaped(&format!("Error: {place}{}", self.in_words(&problem.message))), self.width, 2);
        let help = problem.help.as_ref().map(|help| self.in_words(help));
        let help = help.map(|help| format!("\n  {}", wrapped(&escaped_lines(&help), self.width - 2, 2)));
        format!("{message}{}", help.unwrap_or_default())
    }

    /// Gives a problem as `wid-error/1`.
    fn problem_as_json(&self, problem: &Diagnostic) -> Value {
        let message = escaped_lines(&self.in_words(&problem.message));
        let mut object = json!({ "format": "wid-error/1", "code": problem.code, "message": message });
        if let (Some(place), Some(entries)) = (&problem.place, object.as_object_mut()) {
            let place = json!({ "file": escaped(&place.file), "line": place.line, "column": place.column });
            entries.insert("where".to_owned(), place);
        }
        if let (Some(help), Some(entries)) = (&problem.help, object.as_object_mut()) {
            entries.insert("help".to_owned(), escaped_lines(&self.in_words(help)).into());
        }
        object
    }

    /// Prints what clap says about what was typed: help and version are answers, the rest are errors.
    pub fn usage(&self, error: &clap::Error) -> ExitCode {
        if !error.use_stderr() {
            self.note(error.print());
            return match self.finish() {
                Ok(()) => Ending::Done.exit_code(),
                Err(failure) => {
                    self.failure(&failure);
                    Ending::CouldNot.exit_code()
                }
            };
        }
        if asks_for_json(std::env::args().skip(1)) {
            let message = error.render().to_string();
            let first: Vec<&str> = message.lines().take_while(|line| !line.is_empty()).map(str::trim).collect();
            let message = first.join(" ").trim_start_matches("error: ").to_owned();
            let failure = Failure::new("usage", message).help("see what can be typed with: wid help");
            Self { format: Format::Json, ..self.clone() }.failure(&failure);
        } else {
            let _ = error.print();
        }
        Ending::CouldNot.exit_code()
    }

    /// Sets words in bold where colours are on.
    pub fn bold(&self, text: &str) -> String {
        if self.color {
            console::Style::new().force_styling(true).bold().apply_to(text).to_string()
        } else {
            text.to_owned()
        }
    }
}

/// Says whether JSON was asked for, where the rest of what was typed is not understood.
fn asks_for_json(typed: impl Iterator<Item = String>) -> bool {
    let typed: Vec<String> = typed.take_while(|argument| argument != "--").collect();
    let pairs = typed.iter().zip(typed.iter().skip(1));
    typed.iter().any(|argument| argument == "--format=json")
        || pairs.into_iter().any(|(option, value)| option == "--format" && value == "json")
}

/// Breaks a text at blanks; a word that is too long keeps a line of its own. Lines that are short enough stay as they are.
fn wrapped(text: &str, width: usize, indent: usize) -> String {
    let margin = format!("\n{}", " ".repeat(indent));
    let one = |line: &str| {
        let mut broken = String::new();
        let mut column = 0;
        for word in line.split_inclusive(' ') {
            let length = word.trim_end().chars().count();
            if column > indent && column + length > width {
                broken.truncate(broken.trim_end().len());
                broken.push_str(&margin);
                column = indent;
            }
            broken.push_str(word);
            column += word.chars().count();
        }
        broken
    };
    text.lines().map(one).collect::<Vec<_>>().join(&margin)
}

/// Escapes control and direction characters, but keeps the line ends that we set.
fn escaped_lines(text: &str) -> String {
    text.split('\n').map(escaped).collect::<Vec<_>>().join("\n")
}

/// Asks whether to go on: `--yes` answers it, and without a terminal nothing is done.
///
/// # Errors
/// A failure that names `--yes` where nobody can be asked.
pub fn confirm(question: &str, yes: bool) -> Result<bool, Failure> {
    if yes {
        return Ok(true);
    }
    if !io::stdin().is_terminal() {
        return Err(Failure::new("not-asked", format!("nobody is here to be asked: {question}"))
            .help("add --yes to go on without being asked"));
    }
    let _ = write!(io::stderr().lock(), "{question} Type yes to go on: ");
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).map_err(|error| Failure::new("not-asked", error.to_string()))?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_at_blanks_and_words_never() {
        assert_eq!(wrapped("one two three", 8, 2), "one two\n  three");
        assert_eq!(wrapped("one\ntwo", 80, 4), "one\n    two");
        assert_eq!(wrapped("/a/very/long/path is here", 8, 2), "/a/very/long/path\n  is\n  here");
        assert_eq!(wrapped("  one two", 8, 4), "  one\n    two");
    }

    #[test]
    fn json_is_asked_for_by_its_option_alone() {
        let asks = |typed: &str| asks_for_json(typed.split(' ').map(str::to_owned));
        assert!(asks("--format json foo"));
        assert!(asks("foo --format=json"));
        assert!(!asks("verify json"));
        assert!(!asks("verify -- --format json"));
    }
}
