//! `wid criteria export`: the files of a pack in a folder.

use std::path::{Path, PathBuf};

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::Ending;
use crate::host::files::{self, Existing};
use wid::domain::criteria::Pack;
use wid::value::Message;

/// Runs `wid criteria export`.
pub fn export(context: &Context, pack: &Pack, folder: &Path, force: bool) -> Result<Ending, Failure> {
    let paths: Vec<PathBuf> = pack.files.keys().map(|name| folder.join(name)).collect();
    for path in &paths {
        files::check_free(path, force)?;
    }
    let existing = if force { Existing::Replace } else { Existing::Keep };
    for (path, text) in paths.iter().zip(pack.files.values()) {
        files::make_folder(path.parent().unwrap_or(folder))?;
        files::write(path, text.as_bytes(), existing)?;
    }
    let written: Vec<&Path> = paths.iter().map(PathBuf::as_path).collect();
    let line = Message::new("criteria-written").with("n", paths.len()).with("folder", folder);
    context.written(&written, &[line]);
    Ok(Ending::Done)
}
