//! From the files of a version folder to a checked pack.

use std::collections::BTreeMap;

use super::identity::{PackFiles, identify, normative_value};
use super::map::{self, MAP_FILE};
use super::{Pack, Texts, reading, reading_texts};
use crate::value::reader::{MAX_FILE, Problems, to_json};
use crate::value::{Diagnostic, Language, Message, Severity};

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
        problems.push(missing(&name("pack.toml")));
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
    let map = structure.as_ref().zip(files.get(MAP_FILE)).and_then(|(structure, text)| {
        let file = name(MAP_FILE);
        let notes = Problems::new(&file, text);
        let read = map::map(&notes, structure);
        problems.extend(notes.into_found());
        read
    });
    if !files.contains_key("text/en.toml") {
        problems.push(missing(&name("text/en.toml")));
    }
    match structure {
        Some(structure) if problems.is_empty() => {
            let json = |path: &str| files.get(path).and_then(|text| to_json(text)).unwrap_or_default();
            let normative = normative_value(&json("pack.toml"), &json("text/en.toml"));
            let identity = identify(structure.id.clone(), structure.version, &files, &normative);
            Ok(Pack { structure, texts, map, identity, files, overlays: Vec::new() })
        }
        _ => Err(problems),
    }
}

fn about_files(code: &'static str, message: Message) -> Diagnostic {
    Diagnostic { code, severity: Severity::Error, place: None, message, help: None }
}

fn missing(file: &str) -> Diagnostic {
    about_files("missing-file", Message::new("missing-file").with("file", file))
}

/// Checks names, number and sizes of the files.
fn check_files(folder: &str, files: &PackFiles) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    if files.len() > MAX_FILES {
        let message = Message::new("too-many-files").with("folder", folder);
        problems.push(about_files("too-many-files", message.with("has", files.len()).with("most", MAX_FILES)));
    }
    for (path, text) in files.iter().take(MAX_FILES) {
        let plain = |part: &str| !part.is_empty() && !part.starts_with('.') && part.bytes().all(is_path_byte);
        if !path.split('/').all(plain) {
            problems.push(about_files("file-name", Message::new("file-name").with("name", format!("{path:?}"))));
        }
        if text.len() > MAX_FILE {
            let message = Message::new("file-too-large-in-pack").with("file", path.as_str());
            problems.push(about_files("file-too-large", message.with("has", text.len()).with("most", MAX_FILE)));
        }
        if text.contains('\r') || text.starts_with('\u{feff}') {
            problems.push(about_files("file-form", Message::new("file-form").with("file", path.as_str())));
        }
    }
    problems
}

fn is_path_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.')
}
