//! What changed between two versions of a pack, and how large the change is.

#![allow(clippy::panic, reason = "in tests, a panic is how a failure is told")]

mod commands;
mod edits;
mod property;
mod telling;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use wid::domain::criteria::{Pack, PackFiles, load};

use crate::pack::files_under;

/// Gives the folder of a version of be-wid.
fn folder(version: &str) -> PathBuf {
    let place = if version == "1.0.0" { "criteria" } else { "tests/fixtures/packs" };
    Path::new(env!("CARGO_MANIFEST_DIR")).join(place).join("be-wid").join(version)
}

#[track_caller]
fn loaded(files: PackFiles) -> Pack {
    load("", files).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

#[track_caller]
fn pack(version: &str) -> Pack {
    loaded(files_under(&folder(version)))
}

/// Gives be-wid 1.0.0 with another version number, and with texts replaced in a file; each must stand there.
#[track_caller]
fn edited(version: &str, file: &str, edits: &[(&str, &str)]) -> Pack {
    let mut files: BTreeMap<String, String> = files_under(&folder("1.0.0"));
    let mut replace = |file: &str, from: &str, to: &str| {
        let text = files.get_mut(file).expect("the file is there");
        assert!(text.contains(from), "{from} does not stand in {file}");
        *text = text.replacen(from, to, 1);
    };
    replace("pack.toml", "version               = \"1.0.0\"", &format!("version = \"{version}\""));
    edits.iter().for_each(|(from, to)| replace(file, from, to));
    loaded(files)
}
