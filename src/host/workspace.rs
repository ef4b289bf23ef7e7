//! The folder of one assessment: `assessment.toml`, `evidence/`, and `.wid/` with the lock and the walk's memory.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::file_error::{Cause, FileError, reading, writing};
use super::files::{self, Existing, Fingerprint};
use super::lock::{Lock, LockError};
use wid::value::reader::MAX_FILE;

/// A folder with an assessment, or one that may get one.
#[derive(Debug, Clone)]
pub struct Workspace {
    folder: PathBuf,
}

impl Workspace {
    /// Names the folder; nothing is read yet.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_path_buf() }
    }

    /// Gives the folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Gives the path of the assessment file.
    pub fn assessment(&self) -> PathBuf {
        self.folder.join("assessment.toml")
    }

    /// Says whether the assessment file stands there.
    pub fn exists(&self) -> bool {
        self.assessment().is_file()
    }

    /// Reads the text of the assessment file.
    pub fn read(&self) -> Result<String, FileError> {
        files::read_text(&self.assessment(), MAX_FILE as u64)
    }

    /// Makes the folder where it lacks, and writes the first assessment file; one that stands there stays.
    pub fn create(&self, text: &str) -> Result<(), FileError> {
        let is_new = !self.folder.exists();
        files::make_folder(&self.folder)?;
        let written = files::write(&self.assessment(), text.as_bytes(), Existing::Keep);
        if written.is_err() && is_new {
            // Only an empty folder goes away.
            let _ = fs::remove_dir(&self.folder);
        }
        written
    }

    /// Replaces the text of the assessment file at once.
    pub fn save(&self, text: &str) -> Result<(), FileError> {
        files::write(&self.assessment(), text.as_bytes(), Existing::Replace)
    }

    /// Keeps the assessment file as it is beside itself, as `assessment-<version>.toml`, and says whether that is a new file.
    ///
    /// A name that is taken by another text gets a number.
    pub fn keep_version(&self, version: &str) -> Result<(PathBuf, bool), FileError> {
        let text = files::read(&self.assessment(), MAX_FILE as u64)?;
        let name = self.folder.join(format!("assessment-{version}.toml"));
        for name in numbered(&name) {
            let path = self.folder.join(name);
            if path.symlink_metadata().is_err() {
                files::write(&path, &text, Existing::Keep)?;
                return Ok((path, true));
            }
            if files::read(&path, MAX_FILE as u64).ok().as_ref() == Some(&text) {
                return Ok((path, false));
            }
        }
        Err(writing(&self.assessment())(Cause::NoNameLeft))
    }

    /// Removes a file that [`Self::keep_version`] made.
    pub fn forget(&self, kept: &Path) {
        let _ = fs::remove_file(kept);
    }

    /// Takes the lock against a second writer.
    pub fn lock(&self, now: Timestamp) -> Result<Lock, LockError> {
        files::make_folder(&self.folder.join(".wid"))?;
        Lock::take(&self.folder.join(".wid/lock"), now)
    }

    /// Reads what the walk remembers; losing it loses no answer.
    pub fn memory(&self) -> Option<String> {
        files::read_text(&self.folder.join(".wid/walk.toml"), 1 << 20).ok()
    }

    /// Writes what the walk remembers.
    pub fn remember(&self, text: &str) -> Result<(), FileError> {
        files::make_folder(&self.folder.join(".wid"))?;
        files::write(&self.folder.join(".wid/walk.toml"), text.as_bytes(), Existing::Replace)
    }

    /// Gives the path that a recorded `file` names.
    pub fn evidence_file(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    /// Brings a document into `evidence/` unless it lies there, and gives its name within the workspace and its fingerprint.
    ///
    /// A name that is taken by another document gets a number.
    pub fn keep(&self, document: &Path) -> Result<(String, Fingerprint), FileError> {
        self.bring(document).map(|kept| (kept.file, kept.print))
    }

    /// Does what [`Self::keep`] does, and says whether a copy was made.
    pub fn bring(&self, document: &Path) -> Result<Kept, FileError> {
        if document.is_dir() {
            return Err(reading(document)(io::ErrorKind::IsADirectory));
        }
        let inside = document.canonicalize().map_err(reading(document))?;
        let folder = self.folder.join("evidence");
        if let Some(rest) = folder.canonicalize().ok().and_then(|folder| inside.strip_prefix(folder).ok()) {
            let file = with_slashes(&Path::new("evidence").join(rest));
            return Ok(Kept { file, print: files::fingerprint(document)?, copied: false });
        }
        let print = files::fingerprint(document)?;
        files::make_folder(&folder)?;
        for name in numbered(document) {
            let target = folder.join(&name);
            let file = format!("evidence/{name}");
            if target.symlink_metadata().is_err() {
                return Ok(Kept { file, print: files::copy(document, &target)?, copied: true });
            }
            if files::fingerprint(&target).ok() == Some(print) {
                return Ok(Kept { file, print, copied: false });
            }
        }
        Err(writing(document)(Cause::NoNameLeft))
    }

    /// Takes back a copy that [`Self::bring`] made, where what should name it could not be written.
    pub fn take_back(&self, kept: &Kept) {
        if kept.copied {
            let _ = fs::remove_file(self.folder.join(&kept.file));
        }
    }
}

/// A document that lies in `evidence/`.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its path within the workspace, with slashes.
    pub file: String,
    /// Its size and digest.
    pub print: Fingerprint,
    /// Whether it was copied there just now.
    pub copied: bool,
}

/// Gives the names that a copy may take: its own, then with numbers.
fn numbered(document: &Path) -> impl Iterator<Item = String> {
    let name = document.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, end)) if !stem.is_empty() => (stem.to_owned(), format!(".{end}")),
        _ => (name.clone(), String::new()),
    };
    std::iter::once(name).chain((2..1_000).map(move |number| format!("{stem}-{number}{extension}")))
}

fn with_slashes(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}
