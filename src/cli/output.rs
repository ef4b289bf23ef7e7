//! The one place that prints: answers to stdout, everything else to stderr.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use console::measure_text_width;
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

/// What can be printed: a message, which is said in the language of the run, or text that stands as it is.
pub trait Line {
    /// Gives the text.
    fn text(self, output: &Output) -> String;
}

impl Line for Message {
    fn text(self, output: &Output) -> String {
        output.in_words(&self)
    }
}

impl Line for &Message {
    fn text(self, output: &Output) -> String {
        output.in_words(self)
    }
}

impl Line for String {
    fn text(self, _: &Output) -> String {
        self
    }
}

impl Line for &String {
    fn text(self, _: &Output) -> String {
        self.clone()
    }
}

impl Line for &str {
    fn text(self, _: &Output) -> String {
        self.to_owned()
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
            ..Self::plain(global.lang.unwrap_or_else(locale::language))
        }
    }

    /// Prints in words of this language without colour, for errors before options are known.
    pub fn plain(language: Language) -> Self {
        let width =
            console::Term::stderr().size_checked().map_or(WIDTH, |(_, columns)| usize::from(columns).clamp(60, WIDTH));
        Self { format: Format::Human, color: false, quiet: false, silent: false, width, language, lost: Arc::default() }
    }

    /// Prints errors only, for a command that another command runs.
    pub fn silent(language: Language) -> Self {
        Self { quiet: true, silent: true, ..Self::plain(language) }
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
    pub fn answer(&self, line: impl Line) {
        self.print(&escaped_lines(&line.text(self)));
    }

    /// Prints a line of the answer in bold, where colours are on.
    pub fn heading(&self, line: impl Line) {
        self.print(&self.bold(&escaped_lines(&line.text(self))));
    }

    /// Prints an empty line of the answer.
    pub fn gap(&self) {
        self.print("");
    }

    /// Prints labels and what belongs to them in two columns; what does not fit a line goes on in the second.
    pub fn table(&self, rows: impl IntoIterator<Item = (Message, Message)>) {
        let said = |(label, value)| (self.in_words(&label), self.in_words(&value));
        let rows: Vec<(String, String)> = rows.into_iter().map(said).collect();
        let width = rows.iter().map(|(label, _)| measure_text_width(label)).max().unwrap_or_default() + 2;
        for (label, value) in rows {
            self.answer(self.wrapped(&format!("{}{value}", padded(&label, width)), width));
        }
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
        match self.lost.get() {
            None => Ok(()),
            Some(io::ErrorKind::StorageFull) => {
                Err(Failure::new("disk-full", Message::new("output-disk-full"))
                    .help(Message::new("file-help-disk-full")))
            }
            Some(kind) => {
                Err(Failure::new("file-error", Message::new("output-not-written").with("why", kind.to_string())))
            }
        }
    }

    /// Says something on the way, unless asked to be quiet.
    pub fn say(&self, line: impl Line) {
        if !self.quiet {
            self.tell(line);
        }
    }

    /// Says what somebody must read before answering, however quiet the run is.
    pub fn tell(&self, line: impl Line) {
        let _ = writeln!(io::stderr().lock(), "{}", escaped_lines(&line.text(self)));
    }

    /// Asks on the terminal and leaves the cursor behind the question.
    pub fn ask(&self, question: &Message) {
        let _ = write!(io::stderr().lock(), "{} ", escaped_lines(&self.in_words(question)));
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
        let error = format!("{place}{}", self.in_words(&problem.message));
        let line = self.in_words(&Message::new("error-line").with("error", error));
        let message = wrapped(&escaped(&line), self.width, 2);
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

    /// Prints help or the version, which are answers.
    pub fn help(&self, error: &clap::Error) {
        self.note(error.print());
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

/// Fills a text with blanks up to `width` columns.
pub fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(measure_text_width(text))))
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
}
