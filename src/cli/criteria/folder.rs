//! Reads the files of a folder, such as that of a pack. Whoever made the folder is not trusted: links are not followed, and number, depth
//! and size are bounded.

use std::fs::{self, DirEntry};
use std::path::Path;

use crate::cli::failure::Failure;
use crate::host::file_error::reading;
use crate::host::files;
use wid::domain::criteria::PackFiles;
use wid::value::diagnostic::Lines;
use wid::value::reader::MAX_FILE;
use wid::value::{Diagnostic, Message, Place, Severity};

/// How many folders may lie within one another.
const MAX_DEPTH: usize = 8;
/// How many files and folders are looked at.
const MAX_ENTRIES: usize = 1_000;
/// How many bytes all files together may have.
const MAX_BYTES: usize = 32 * 1024 * 1024;

/// What lies in a folder.
#[derive(Debug, Default)]
pub struct Found {
    /// The texts, by their path in the folder with `/`.
    pub files: PackFiles,
    /// What is no text, or leads out of the folder, or is too much.
    pub problems: Vec<Diagnostic>,
    entries: usize,
    bytes: usize,
}

/// Reads every file under a folder.
///
/// # Errors
/// Every problem of the folder.
pub fn gather(folder: &Path) -> Result<PackFiles, Failure> {
    let found = look_into(folder)?;
    if found.problems.is_empty() { Ok(found.files) } else { Err(found.problems.into()) }
}

/// Reads what can be read under a folder, and notes the rest.
///
/// # Errors
/// Where the folder itself cannot be listed.
pub fn look_into(folder: &Path) -> Result<Found, Failure> {
    let mut found = Found::default();
    found.add_folder(folder, "", 1)?;
    Ok(found)
}

impl Found {
    fn add_folder(&mut self, folder: &Path, prefix: &str, depth: usize) -> Result<(), Failure> {
        let listed = fs::read_dir(folder).map_err(reading(folder))?;
        // A folder may hold millions of names; no more are listed than are looked at.
        let room = MAX_ENTRIES.saturating_sub(self.entries) + 1;
        let mut entries = listed.take(room).collect::<Result<Vec<DirEntry>, _>>().map_err(reading(folder))?;
        entries.sort_by_key(DirEntry::file_name);
        for entry in entries {
            self.entries += 1;
            if self.entries > MAX_ENTRIES || self.bytes > MAX_BYTES {
                self.too_much(folder);
                return Ok(());
            }
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            self.add(&entry, path, depth)?;
        }
        Ok(())
    }

    fn add(&mut self, entry: &DirEntry, path: String, depth: usize) -> Result<(), Failure> {
        let at = entry.path();
        let kind = entry.file_type().map_err(reading(&at))?;
        if kind.is_dir() && depth == MAX_DEPTH {
            let message = Message::new("criteria-folder-deep").with("folder", at.as_path()).with("most", MAX_DEPTH);
            self.note("folder-too-deep", None, message);
            Ok(())
        } else if kind.is_dir() {
            self.add_folder(&at, &format!("{path}/"), depth + 1)
        } else if kind.is_file() {
            self.add_file(&at, path);
            Ok(())
        } else {
            self.note("not-a-file", None, Message::new("criteria-not-a-file").with("file", at.as_path()));
            Ok(())
        }
    }

    fn add_file(&mut self, at: &Path, path: String) {
        let bytes = match files::read(at, MAX_FILE as u64) {
            Ok(bytes) => bytes,
            Err(error) => return self.problems.extend(Failure::from(error).problems),
        };
        self.bytes += bytes.len();
        match String::from_utf8(bytes) {
            Ok(text) => drop(self.files.insert(path, text)),
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(&error.as_bytes()[..good]).into_owned();
                let place = Lines::new(&at.display().to_string(), &text).place(good);
                self.note("not-text", Some(place), Message::new("criteria-not-text"));
            }
        }
    }

    fn too_much(&mut self, folder: &Path) {
        if !self.problems.iter().any(|problem| problem.code == "folder-too-large") {
            let message = Message::new("criteria-folder-large").with("folder", folder);
            self.note("folder-too-large", None, message.with("files", MAX_ENTRIES).with("bytes", MAX_BYTES));
        }
    }

    fn note(&mut self, code: &'static str, place: Option<Place>, message: Message) {
        let help = Some(Message::new("criteria-folder-help"));
        self.problems.push(Diagnostic { code, severity: Severity::Error, place, message, help });
    }
}
