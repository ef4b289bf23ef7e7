//! A lock against two writers of one workspace. It names who writes and since when.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::Write;
use std::path::Path;

use jiff::Timestamp;

use super::file_error::{FileError, writing};

/// Held while somebody writes; free when it is dropped.
///
/// The file itself stays, empty: were it removed, a second writer could hold the removed file and a third one a new file.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

/// The lock was not taken.
#[derive(Debug)]
pub enum LockError {
    /// Somebody else writes.
    Taken(Holder),
    /// The lock cannot be written.
    File(FileError),
}

/// Who writes, as the lock says; empty where it does not say it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Holder {
    /// The name of the user.
    pub name: String,
    /// Since when.
    pub since: String,
    /// The number of the process.
    pub process: String,
}

impl From<FileError> for LockError {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

impl Lock {
    /// Takes the lock `path`. A lock that a program left behind when it was killed does not count: the system frees it.
    pub fn take(path: &Path, now: Timestamp) -> Result<Self, LockError> {
        let mut options = OpenOptions::new();
        let mut file = options.read(true).write(true).create(true).truncate(false).open(path).map_err(writing(path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(LockError::Taken(holder(path))),
            Err(TryLockError::Error(error)) => return Err(writing(path)(error).into()),
        }
        let since = now.strftime("%Y-%m-%d %H:%M UTC");
        let tell = |file: &mut File| {
            file.set_len(0)?;
            writeln!(file, "{}\n{since}\n{}", who(), std::process::id())
        };
        tell(&mut file).map_err(writing(path))?;
        Ok(Self { file })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The name is for others to read; the system frees the lock itself when the file closes.
        let _ = self.file.set_len(0);
        let _ = self.file.unlock();
    }
}

fn who() -> String {
    let name = std::env::var("USER").or_else(|_| std::env::var("USERNAME"));
    name.unwrap_or_default()
}

/// Reads three lines: the name, the moment and the process.
fn holder(path: &Path) -> Holder {
    let text = super::files::read_text(path, 1_000).unwrap_or_default();
    let mut lines = text.lines().map(wid::value::free_text::escaped);
    let mut next = || lines.next().unwrap_or_default();
    Holder { name: next(), since: next(), process: next() }
}
