//! Why a command could not run: what happened, where, what to do.

use std::io;
use std::path::Path;

use crate::host::file_error::FileError;
use crate::host::lock::LockError;
use wid::value::{Diagnostic, Message, Severity};

/// One or more problems that end a command with exit status 2.
#[derive(Debug)]
pub struct Failure {
    /// The problems, each for the person who gets it.
    pub problems: Vec<Diagnostic>,
}

impl Failure {
    /// Makes a failure of one problem.
    pub fn new(code: &'static str, message: Message) -> Self {
        let problem = Diagnostic { code, severity: Severity::Error, place: None, message, help: None };
        Self { problems: vec![problem] }
    }

    /// Adds what to do.
    pub fn help(mut self, help: Message) -> Self {
        if let Some(last) = self.problems.last_mut() {
            last.help = Some(help);
        }
        self
    }
}

/// Tells what went wrong with a file, and what to do about it.
impl From<FileError> for Failure {
    fn from(error: FileError) -> Self {
        let (code, help) = match error.kind() {
            io::ErrorKind::NotFound => ("file-not-found", "file-help-name"),
            io::ErrorKind::AlreadyExists => ("file-exists", "file-help-exists"),
            io::ErrorKind::PermissionDenied => ("no-permission", "file-help-permission"),
            io::ErrorKind::ReadOnlyFilesystem => ("read-only", "file-help-read-only"),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => ("disk-full", "file-help-disk-full"),
            io::ErrorKind::FileTooLarge => ("file-too-large", "file-help-too-large"),
            io::ErrorKind::IsADirectory => ("is-a-folder", "file-help-folder"),
            io::ErrorKind::NotADirectory => ("not-a-folder", "file-help-name"),
            io::ErrorKind::InvalidData => ("not-text", "file-help-not-text"),
            _ => ("file-error", "file-help-other"),
        };
        Self::new(code, error.message()).help(Message::new(help))
    }
}

impl Failure {
    /// Says who writes in the same folder, or why the lock of `folder` was not taken.
    pub fn locked(folder: &Path, error: LockError) -> Self {
        let holder = match error {
            LockError::File(error) => return error.into(),
            LockError::Taken(holder) => holder,
        };
        let who =
            if holder.name.is_empty() { Message::new("lock-by-somebody") } else { Message::verbatim(holder.name) };
        let message = if holder.since.is_empty() {
            Message::new("lock-taken")
        } else {
            Message::new("lock-taken-since")
                .with("who", who)
                .with("since", holder.since)
                .with("process", holder.process)
        };
        Self::new("locked", message.with("folder", folder)).help(Message::new("lock-help"))
    }
}

impl From<Vec<Diagnostic>> for Failure {
    fn from(problems: Vec<Diagnostic>) -> Self {
        Self { problems }
    }
}
