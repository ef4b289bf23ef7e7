//! The folder of one assessment: `assessment.toml`, `evidence/`, and `.wid/` with the lock and the walk's memory.

use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;
use jiff::Timestamp;

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
    pub fn read(&self) -> io::Result<String> {
        files::read_text(&self.assessment(), MAX_FILE as u64)
    }

    /// Makes the folder where it lacks, and writes the first assessment file; one that stands there stays.
    pub fn create(&self, text: &str) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        files::write(&self.assessment(), text.as_bytes(), Existing::Keep)
    }

    /// Replaces the text of the assessment file at once.
    pub fn save(&self, text: &str) -> io::Result<()> {
        files::write(&self.assessment(), text.as_bytes(), Existing::Replace)
    }

    /// Takes the lock against a second writer.
    pub fn lock(&self, now: Timestamp) -> Result<Lock, LockError> {
        fs::create_dir_all(self.folder.join(".wid"))?;
        Lock::take(&self.folder.join(".wid/lock"), now)
    }

    /// Reads what the walk remembers; losing it loses no answer.
    pub fn memory(&self) -> Option<String> {
        files::read_text(&self.folder.join(".wid/walk.toml"), 1 << 20).ok()
    }

    /// Writes what the walk remembers.
    pub fn remember(&self, text: &str) -> io::Result<()> {
        fs::create_dir_all(self.folder.join(".wid"))?;
        files::write(&self.folder.join(".wid/walk.toml"), text.as_bytes(), Existing::Replace)
    }

    /// Gives the path that a recorded `file` names.
    pub fn evidence_file(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    /// Brings a document into `evidence/` unless it lies there, and gives its name within the workspace and its fingerprint.
    ///
    /// A name that is taken by another document gets a number.
    pub fn keep(&self, document: &Path) -> io::Result<(String, Fingerprint)> {
        let print = files::fingerprint(document)?;
        let folder = self.folder.join("evidence");
        fs::create_dir_all(&folder)?;
        let inside = fs::canonicalize(document)?;
        if let Ok(rest) = inside.strip_prefix(fs::canonicalize(&folder)?) {
            return Ok((with_slashes(&Path::new("evidence").join(rest)), print));
        }
        let name = document.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let (stem, extension) =
            name.rsplit_once('.').map_or((name.as_str(), String::new()), |(stem, end)| (stem, format!(".{end}")));
        for number in 1..1_000 {
            let name = if number == 1 { name.clone() } else { format!("{stem}-{number}{extension}") };
            let target = folder.join(&name);
            if target.symlink_metadata().is_err() {
                fs::copy(document, &target)?;
                return Ok((format!("evidence/{name}"), print));
            }
            if files::fingerprint(&target).ok() == Some(print) {
                return Ok((format!("evidence/{name}"), print));
            }
        }
        Err(io::Error::new(io::ErrorKind::AlreadyExists, format!("evidence/ holds too many files called {name}")))
    }
}

fn with_slashes(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}
