//! Reads the files of a folder, such as that of a pack.

use std::fs;
use std::path::Path;

use crate::cli::failure::Failure;
use crate::host::file_error::reading;
use crate::host::files;
use wid::domain::criteria::PackFiles;
use wid::value::reader::MAX_FILE;

/// Reads every file under a folder; links are not followed.
pub fn gather(folder: &Path, prefix: &str, into: &mut PackFiles) -> Result<(), Failure> {
    for entry in fs::read_dir(folder).map_err(reading(folder))? {
        let entry = entry.map_err(reading(folder))?;
        let kind = entry.file_type().map_err(reading(folder))?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if kind.is_dir() && path.split('/').count() < 8 {
            gather(&entry.path(), &format!("{path}/"), into)?;
        } else if kind.is_file() {
            into.insert(path, files::read_text(&entry.path(), MAX_FILE as u64)?);
        }
    }
    Ok(())
}
