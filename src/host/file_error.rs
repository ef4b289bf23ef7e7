//! What went wrong with a file, for the person who named it.

use std::io;
use std::path::{Path, PathBuf};

use wid::value::Message;

/// What was tried when an error came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tried {
    /// To read it.
    Reading,
    /// To write it.
    Writing,
}

/// Why a file could not be read or written.
#[derive(Debug)]
pub enum Cause {
    /// What the system says.
    System(io::Error),
    /// It has more bytes than such a file may have.
    TooLarge {
        /// The most bytes.
        limit: u64,
    },
    /// It is no text in UTF-8.
    NotText,
    /// It is a device, a pipe or the like.
    NotOrdinary,
    /// Every name that it may take is taken.
    NoNameLeft,
}

/// A file could not be read or written.
#[derive(Debug)]
pub struct FileError {
    path: PathBuf,
    tried: Tried,
    cause: Cause,
}

impl From<io::Error> for Cause {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

impl From<io::ErrorKind> for Cause {
    fn from(kind: io::ErrorKind) -> Self {
        Self::System(kind.into())
    }
}

/// Names the file that could not be read.
pub fn reading<C: Into<Cause>>(path: &Path) -> impl Fn(C) -> FileError {
    move |cause| FileError { path: path.to_path_buf(), tried: Tried::Reading, cause: cause.into() }
}

/// Names the file that could not be written.
pub fn writing<C: Into<Cause>>(path: &Path) -> impl Fn(C) -> FileError {
    move |cause| FileError { path: path.to_path_buf(), tried: Tried::Writing, cause: cause.into() }
}

impl FileError {
    /// Gives the kind of the error, by which people are told what to do.
    pub fn kind(&self) -> io::ErrorKind {
        match &self.cause {
            Cause::System(error) => error.kind(),
            Cause::TooLarge { .. } => io::ErrorKind::FileTooLarge,
            Cause::NotText => io::ErrorKind::InvalidData,
            Cause::NotOrdinary => io::ErrorKind::InvalidInput,
            Cause::NoNameLeft => io::ErrorKind::AlreadyExists,
        }
    }

    /// Says in plain words what happened to the file.
    pub fn message(&self) -> Message {
        let message = match &self.cause {
            Cause::TooLarge { limit } => {
                let limit = i64::try_from(*limit).unwrap_or(i64::MAX);
                Message::new("file-error-too-many-bytes").with("limit", limit)
            }
            Cause::NotText => Message::new("file-error-not-text"),
            Cause::NotOrdinary => Message::new("file-error-not-ordinary"),
            Cause::NoNameLeft => Message::new("file-error-no-name-left"),
            Cause::System(error) => self.of_the_system(error),
        };
        message.with("file", self.path.as_path())
    }

    fn of_the_system(&self, error: &io::Error) -> Message {
        let id = match (error.kind(), self.tried) {
            (io::ErrorKind::NotFound, Tried::Reading) => "file-error-absent",
            (io::ErrorKind::NotFound, Tried::Writing) => "file-error-no-folder",
            (io::ErrorKind::AlreadyExists, _) => "file-error-exists",
            (io::ErrorKind::PermissionDenied, Tried::Reading) => "file-error-may-not-read",
            (io::ErrorKind::PermissionDenied, Tried::Writing) => "file-error-may-not-write",
            (io::ErrorKind::ReadOnlyFilesystem, _) => "file-error-read-only",
            (io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded, _) => "file-error-disk-full",
            (io::ErrorKind::FileTooLarge, Tried::Writing) => "file-error-too-large-to-write",
            (io::ErrorKind::IsADirectory, _) => "file-error-folder",
            (io::ErrorKind::NotADirectory, _) => "file-error-not-a-folder",
            (_, Tried::Reading) => "file-error-unread",
            (_, Tried::Writing) => "file-error-unwritten",
        };
        let message = Message::new(id);
        // Only where we have no words of our own does the system speak.
        if id.ends_with("-unread") || id.ends_with("-unwritten") {
            message.with("why", error.to_string())
        } else {
            message
        }
    }
}
