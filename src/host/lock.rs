//! A lock against two writers of one workspace. It names who writes and since when.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::Path;

use jiff::Timestamp;

use super::files::{Tried, in_words};

/// Held while somebody writes; free when it is dropped.
///
/// The file itself stays, empty: were it removed, a second writer could hold the removed file and a third one a new file.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

/// Somebody else writes.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Who, and since when, as the lock says.
    #[error("{0}")]
    Taken(String),
    /// The lock cannot be written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl Lock {
    /// Takes the lock `path`. A lock that a program left behind when it was killed does not count: the system frees it.
    pub fn take(path: &Path, now: Timestamp) -> Result<Self, LockError> {
        let named = in_words(path, Tried::Writing);
        let mut options = OpenOptions::new();
        let mut file = options.read(true).write(true).create(true).truncate(false).open(path).map_err(&named)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(LockError::Taken(holder(path))),
            Err(TryLockError::Error(error)) => return Err(named(error).into()),
        }
        let since = now.strftime("%Y-%m-%d %H:%M UTC");
        let tell = |file: &mut File| {
            file.set_len(0)?;
            writeln!(file, "{} since {since}, process {}", who(), std::process::id())
        };
        tell(&mut file).map_err(&named)?;
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
    name.unwrap_or_else(|_| "somebody".to_owned())
}

fn holder(path: &Path) -> String {
    let text = super::files::read_text(path, 1_000).unwrap_or_default();
    let line = text.lines().next().unwrap_or_default();
    if line.is_empty() { "another program".to_owned() } else { wid::value::free_text::escaped(line) }
}
