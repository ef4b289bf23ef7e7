//! The one place that prints: answers to stdout, everything else to stderr.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use serde_json::{Value, json};

use super::arguments::{Color, Format, Global};
use super::failure::Failure;
use wid::value::free_text::escaped;

/// How a command ended. Source: DESIGN, The command line.
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
}

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
        Self { format: global.format, color: wanted(global.color), quiet: global.quiet, silent: false }
    }

    /// Prints in words without colour, for errors before options are known.
    pub fn plain() -> Self {
        Self { format: Format::Human, color: false, quiet: false, silent: false }
    }

    /// Prints errors only, for a command that another command runs.
    pub fn silent() -> Self {
        Self { quiet: true, silent: true, ..Self::plain() }
    }

    /// Prints the answers as `other` does, and nothing on the way.
    pub fn answers_only(other: &Self) -> Self {
        Self { quiet: true, ..other.clone() }
    }

    /// Says whether answers are JSON.
    pub fn is_json(&self) -> bool {
        self.format == Format::Json
    }

    /// Prints a line of the answer.
    pub fn answer(&self, text: impl AsRef<str>) {
        if self.silent {
            return;
        }
        // A reader that went away wants no more lines; that is no error of ours.
        let _ = writeln!(io::stdout().lock(), "{}", text.as_ref());
    }

    /// Prints the answer as one line of JSON.
    pub fn json(&self, value: &Value) {
        self.answer(value.to_string());
    }

    /// Prints raw bytes of the answer.
    pub fn bytes(&self, bytes: &[u8]) {
        let _ = io::stdout().lock().write_all(bytes);
    }

    /// Says something on the way, unless asked to be quiet.
    pub fn say(&self, text: impl AsRef<str>) {
        if !self.quiet {
            let _ = writeln!(io::stderr().lock(), "{}", text.as_ref());
        }
    }

    /// Prints every problem of a failure.
    pub fn failure(&self, failure: &Failure) {
        for problem in &failure.problems {
            let line = if self.is_json() {
                let mut object = serde_json::to_value(problem).unwrap_or_default();
                if let Some(entries) = object.as_object_mut() {
                    entries.remove("severity");
                    entries.insert("format".to_owned(), json!("wid-error/1"));
                }
                object.to_string()
            } else {
                format!("Error: {}", escaped_lines(&problem.to_string()))
            };
            let _ = writeln!(io::stderr().lock(), "{line}");
        }
    }

    /// Prints what clap says about what was typed: help and version are answers, the rest are errors.
    pub fn usage(&self, error: &clap::Error) -> ExitCode {
        let is_answer = !error.use_stderr();
        if !is_answer && std::env::args().any(|argument| argument == "--format=json" || argument == "json") {
            let message = error.render().to_string();
            let message = message.trim_start_matches("error: ").lines().next().unwrap_or_default().to_owned();
            Self { format: Format::Json, ..self.clone() }.failure(&Failure::new("usage", message).help("wid help"));
            return Ending::CouldNot.exit_code();
        }
        let _ = error.print();
        if is_answer { Ending::Done.exit_code() } else { Ending::CouldNot.exit_code() }
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

/// Escapes control and direction characters, but keeps the line ends that we set.
fn escaped_lines(text: &str) -> String {
    text.lines().map(escaped).collect::<Vec<_>>().join("\n")
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
