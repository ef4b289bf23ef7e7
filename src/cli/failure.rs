//! Why a command could not run: what happened, where, what to do.

use std::io;
use std::path::Path;

use crate::host::files::{Tried, in_words};
use wid::value::{Diagnostic, Message, Severity};

/// What a failure says: a message, or a sentence of the command line that is not one yet.
pub trait Sentence {
    /// Gives the message.
    fn into_message(self) -> Message;
}

impl Sentence for Message {
    fn into_message(self) -> Message {
        self
    }
}

impl Sentence for String {
    fn into_message(self) -> Message {
        Message::verbatim(self)
    }
}

impl Sentence for &str {
    fn into_message(self) -> Message {
        Message::verbatim(self)
    }
}

/// One or more problems that end a command with exit status 2.
#[derive(Debug)]
pub struct Failure {
    /// The problems, each for the person who gets it.
    pub problems: Vec<Diagnostic>,
}

impl Failure {
    /// Makes a failure of one problem.
    pub fn new(code: &'static str, message: impl Sentence) -> Self {
        let problem =
            Diagnostic { code, severity: Severity::Error, place: None, message: message.into_message(), help: None };
        Self { problems: vec![problem] }
    }

    /// Adds what to do.
    pub fn help(mut self, help: impl Sentence) -> Self {
        if let Some(last) = self.problems.last_mut() {
            last.help = Some(help.into_message());
        }
        self
    }

    /// Tells what went wrong with a file, and what to do about it.
    pub fn file(path: &Path, error: &io::Error) -> Self {
        let (code, help) = match error.kind() {
            io::ErrorKind::NotFound => ("file-not-found", "check the name and the folder"),
            io::ErrorKind::AlreadyExists => ("file-exists", "choose another name, or replace it with --force"),
            io::ErrorKind::PermissionDenied => {
                ("no-permission", "choose another folder, or ask for the right to use it")
            }
            io::ErrorKind::ReadOnlyFilesystem => ("read-only", "choose another folder"),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                ("disk-full", "make room on the disk and try again")
            }
            io::ErrorKind::FileTooLarge => ("file-too-large", "check that it is the right file"),
            io::ErrorKind::IsADirectory => ("is-a-folder", "name a file, not a folder"),
            io::ErrorKind::NotADirectory => ("not-a-folder", "check the name and the folder"),
            io::ErrorKind::InvalidData => ("not-text", "save the file as text in UTF-8"),
            _ => ("file-error", "check the name, and whether other programs can use the file"),
        };
        // An error of the system itself has no words for the person yet.
        let in_words = error.get_ref().is_none().then(|| in_words(path, Tried::Writing)(io::Error::from(error.kind())));
        let failure = Self::new(code, in_words.as_ref().unwrap_or(error).to_string());
        failure.help(help)
    }
}

impl From<Vec<Diagnostic>> for Failure {
    fn from(problems: Vec<Diagnostic>) -> Self {
        Self { problems }
    }
}
