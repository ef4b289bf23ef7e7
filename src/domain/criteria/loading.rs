//! From the files of a version folder to a checked pack.

use std::collections::BTreeMap;

use super::identity::{PackFiles, identify, normative_value};
use super::{Pack, Texts, reading, reading_texts};
use crate::value::reader::{MAX_FILE, Problems, to_json};
use crate::value::{Diagnostic, Language, Severity};

/// How many files a pack may have.
const MAX_FILES: usize = 64;

/// Says whether the files are those of an overlay, which needs its base at hand to be loaded.
pub fn is_overlay(files: &PackFiles) -> bool {
    let structure = files.get("pack.toml").and_then(|text| to_json(text));
    structure.is_some_and(|structure| structure.get("extends").is_some())
}

/// Checks the `files` of a pack that extends nothing, which are called `folder/…` in messages, and gives the pack.
///
/// # Errors
/// Every problem of every file, with its place, what is allowed and a way out.
pub fn load(folder: &str, files: PackFiles) -> Result<Pack, Vec<Diagnostic>> {
    load_beside(folder, files, &[])
}

/// Like [`load`], also for an overlay whose base is among the packs `at_hand`.
///
/// # Errors
/// Every problem of every file, with its place, what is allowed and a way out.
pub fn load_beside(folder: &str, files: PackFiles, at_hand: &[Pack]) -> Result<Pack, Vec<Diagnostic>> {
    let mut problems = check_files(folder, &files);
    let name = |path: &str| if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") };
    let Some(pack_toml) = files.get("pack.toml") else {
        problems.push(about_files("missing-file", format!("{} is missing", name("pack.toml"))));
        return Err(problems);
    };
    let file = name("pack.toml");
    let notes = Problems::new(&file, pack_toml);
    let structure = reading::structure(&notes, at_hand);
    problems.extend(notes.into_found());

    let mut texts: BTreeMap<Language, Texts> = BTreeMap::new();
    for language in Language::ALL {
        let path = format!("text/{language}.toml");
        let Some(text) = files.get(&path) else { continue };
        let file = name(&path);
        let notes = Problems::new(&file, text);
        let read = structure.as_ref().and_then(|structure| reading_texts::texts(&notes, structure, language));
        problems.extend(notes.into_found());
        texts.extend(read.map(|read| (language, read)));
    }
    if !files.contains_key("text/en.toml") {
        problems.push(about_files("missing-file", format!("{} is missing", name("text/en.toml"))));
    }
    match structure {
        Some(structure) if problems.is_empty() => {
            let json = |path: &str| files.get(path).and_then(|text| to_json(text)).unwrap_or_default();
            let normative = normative_value(&json("pack.toml"), &json("text/en.toml"));
            let identity = identify(structure.id.clone(), structure.version, &files, &normative);
            Ok(Pack { structure, texts, identity, files, overlays: Vec::new() })
        }
        _ => Err(problems),
    }
}

fn about_files(code: &'static str, message: String) -> Diagnostic {
    Diagnostic { code, severity: Severity::Error, place: None, message: message.into(), help: None }
}

/// Checks names, number and sizes of the files.
fn check_files(folder: &str, files: &PackFiles) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    if files.len() > MAX_FILES {
        problems.push(about_files(
            "too-many-files",
            format!("{folder} has {} files; {MAX_FILES} are allowed", files.len()),
        ));
    }
    for (path, text) in files.iter().take(MAX_FILES) {
        let plain = |part: &str| !part.is_empty() && !part.starts_with('.') && part.bytes().all(is_path_byte);
        if !path.split('/').all(plain) {
            problems.push(about_files(
                "file-name",
                format!("the file name {path:?} is not made of a-z, 0-9, - _ and . alone"),
            ));
        }
        if text.len() > MAX_FILE {
            problems.push(about_files(
                "file-too-large",
                format!("{path} has {} bytes; {MAX_FILE} are allowed", text.len()),
            ));
        }
        if text.contains('\r') || text.starts_with('\u{feff}') {
            let message = format!("{path} must be UTF-8 with LF line ends and without a byte order mark");
            problems.push(about_files("file-form", message));
        }
    }
    problems
}

fn is_path_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.')
}
