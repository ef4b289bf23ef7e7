//! What the walk needs of the machine.

use jiff::civil::DateTime;

use crate::domain::assessment::Evidence;

/// The machine under a walk: it saves, records files and knows the time.
pub trait WalkHost {
    /// Saves the text of the assessment, whole or not at all.
    ///
    /// # Errors
    /// [`HostError`] where it could not be saved; the walk stops.
    fn save(&mut self, text: &str) -> Result<(), HostError>;

    /// Keeps the memory of the walk.
    ///
    /// # Errors
    /// [`HostError`] where it could not be kept; the walk goes on.
    fn remember(&mut self, text: &str) -> Result<(), HostError>;

    /// Records the file at `path` as proof: title (the file's name), place in the workspace, size, digest; no date.
    ///
    /// # Errors
    /// [`RecordError`] says why not; the walk asks again.
    fn record_evidence(&mut self, path: &str) -> Result<Evidence, RecordError>;

    /// Gives the local date and time.
    fn now(&self) -> DateTime;
}

/// The machine could not do its part.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct HostError {
    /// What it says.
    pub message: String,
}

/// Why a file was not recorded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// There is no such file.
    #[error("there is no file {name} in {folder}")]
    Absent {
        /// The file's name.
        name: String,
        /// Where it was looked for.
        folder: String,
    },
    /// It is a folder or something else.
    #[error("{name} is no file")]
    NotAFile {
        /// Its name.
        name: String,
    },
    /// It could not be read or copied.
    #[error("{name} could not be read: {message}")]
    Unreadable {
        /// Its name.
        name: String,
        /// What the machine says.
        message: String,
    },
}
