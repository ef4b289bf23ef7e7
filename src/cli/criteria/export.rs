//! `wid criteria export`: the files of a pack in a folder, or its handbook.

use std::path::{Path, PathBuf};

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::Ending;
use crate::host::files::{self, Existing};
use wid::domain::criteria::Pack;
use wid::value::{Message, Said};
use wid::workflow::handbook::{self, HandbookError};

/// Runs `wid criteria export`: the name of the output says whether it is a handbook.
pub fn export(context: &Context, pack: &Pack, output: &Path, force: bool) -> Result<Ending, Failure> {
    let is_named = |extension| output.extension().is_some_and(|found| found.eq_ignore_ascii_case(extension));
    let failed = |error: HandbookError| {
        Failure::new("handbook", Message::new("criteria-handbook-failed").with("why", error.message()))
    };
    if is_named("pdf") {
        files::check_free(output, force)?;
        write_handbook(context, output, &handbook::pdf(pack, context.language).map_err(failed)?.bytes, force)
    } else if is_named("html") {
        files::check_free(output, force)?;
        write_handbook(context, output, handbook::html(pack, context.language).map_err(failed)?.as_bytes(), force)
    } else {
        export_files(context, pack, output, force)
    }
}

fn write_handbook(context: &Context, output: &Path, bytes: &[u8], force: bool) -> Result<Ending, Failure> {
    files::write(output, bytes, if force { Existing::Replace } else { Existing::Keep })?;
    context.written(&[output], &[Message::new("criteria-handbook-written").with("file", output)]);
    Ok(Ending::Done)
}

fn export_files(context: &Context, pack: &Pack, folder: &Path, force: bool) -> Result<Ending, Failure> {
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
