//! Why a command could not run: what happened, where, what to do.

use std::io;
use std::path::Path;

use wid::value::{Diagnostic, Severity};

/// One or more problems that end a command with exit status 2.
#[derive(Debug)]
pub struct Failure {
    /// The problems, each for the person who gets it.
    pub problems: Vec<Diagnostic>,
}

impl Failure {
    /// Makes a failure of one problem.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        let problem = Diagnostic { code, severity: Severity::Error, place: None, message: message.into(), help: None };
        Self { problems: vec![problem] }
    }

    /// Adds what to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        if let Some(last) = self.problems.last_mut() {
            last.help = Some(help.into());
        }
        self
    }

    /// Tells what went wrong with a file, and what to do about it.
    pub fn file(path: &Path, error: &io::Error) -> Self {
        let path = path.display();
        let (code, help) = match error.kind() {
            io::ErrorKind::NotFound => ("file-not-found", "check the name and the folder".to_owned()),
            io::ErrorKind::AlreadyExists => {
                ("file-exists", format!("choose another name, or replace it with --force: {path}"))
            }
            io::ErrorKind::PermissionDenied => ("no-permission", "choose a folder in which you may write".to_owned()),
            io::ErrorKind::ReadOnlyFilesystem => {
                ("read-only", "choose another folder; this disk can only be read".to_owned())
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                ("disk-full", "make room on the disk and try again".to_owned())
            }
            io::ErrorKind::FileTooLarge => ("file-too-large", String::new()),
            io::ErrorKind::IsADirectory => ("is-a-folder", "name a file, not a folder".to_owned()),
            io::ErrorKind::InvalidData => ("not-text", "save the file as text in UTF-8".to_owned()),
            _ => ("file-error", String::new()),
        };
        let failure = Self::new(code, error.to_string());
        if help.is_empty() { failure } else { failure.help(help) }
    }
}

impl From<Vec<Diagnostic>> for Failure {
    fn from(problems: Vec<Diagnostic>) -> Self {
        Self { problems }
    }
}
