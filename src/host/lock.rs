//! A lock against two writers of one workspace. It names who writes and since when.

use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;
use jiff::Timestamp;

/// Held while somebody writes; gone when it is dropped.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    file: fs::File,
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
        use std::io::Write;
        let mut options = fs::OpenOptions::new();
        let mut file = options.read(true).write(true).create(true).truncate(false).open(path)?;
        match file.file().try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => return Err(LockError::Taken(holder(path))),
            Err(std::fs::TryLockError::Error(error)) => return Err(error.into()),
        }
        file.set_len(0)?;
        writeln!(file, "{} since {now}, process {}", who(), std::process::id())?;
        Ok(Self { path: path.to_path_buf(), file })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // What cannot be removed is freed by the system when the file closes.
        let _ = self.file.file().unlock();
        let _ = fs::remove_file(&self.path);
    }
}

fn who() -> String {
    let name = std::env::var("USER").or_else(|_| std::env::var("USERNAME"));
    name.unwrap_or_else(|_| "somebody".to_owned())
}

fn holder(path: &Path) -> String {
    let text = super::files::read_text(path, 1_000).unwrap_or_default();
    let line = text.lines().next().unwrap_or_default();
    if line.is_empty() { "somebody else".to_owned() } else { wid::value::free_text::escaped(line) }
}
