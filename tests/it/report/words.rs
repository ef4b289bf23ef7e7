//! The words of the report: none that promises too much, none that nobody says.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What our own wording never says.
const FORBIDDEN: [&str; 14] = [
    "certif",
    "complian",
    "conform",
    "accredit",
    "officially",
    "officiel",
    "offiziell",
    "officieel",
    "guarantee",
    "garanti",
    "zertifi",
    "konform",
    "gewährleist",
    "awarded to",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push((path.clone(), fs::read_to_string(path).expect("text")));
            }
        }
    }
    found.sort();
    found
}

fn wording() -> Vec<(PathBuf, String)> {
    let is_report = |(path, _): &(PathBuf, String)| path.ends_with("report.ftl") || path.ends_with("handbook.ftl");
    files("templates/wording").into_iter().filter(is_report).collect()
}

fn english() -> String {
    let english = wording().into_iter().filter(|(path, _)| path.to_string_lossy().contains("/en/"));
    english.map(|(_, text)| text).collect()
}

#[test]
fn nothing_is_promised() {
    let all: Vec<(PathBuf, String)> = wording().into_iter().chain(files("templates/report")).collect();
    assert!(all.len() > 8);
    for (path, text) in all {
        let text = text.to_lowercase();
        FORBIDDEN.iter().for_each(|word| assert!(!text.contains(word), "{} says {word}", path.display()));
    }
}

#[test]
fn the_label_is_proposed_in_every_title() {
    let english = english();
    let is_title = |id: &str| {
        ["kicker", "document", "headline", "running"].iter().any(|start| id.starts_with(start))
            || id.ends_with("-title")
    };
    for line in english.lines() {
        let Some((id, text)) = line.split_once(" = ") else { continue };
        let text = text.to_lowercase();
        assert!(!is_title(id) || !text.contains("label") || text.contains("proposed"), "{line}");
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let folders = ["src/workflow", "templates/report", "templates/handbook"];
    let said: String = folders.into_iter().flat_map(files).map(|(_, text)| text).collect();
    let english = english();
    let ids = english
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id)
        .filter(|id| !id.contains([' ', '#']));
    let computed = ["check-", "field-", "decimal-mark"];
    let silent: BTreeSet<&str> = ids
        .filter(|id| !said.contains(&format!("\"{id}\"")) && !computed.iter().any(|start| id.starts_with(start)))
        .collect();
    assert_eq!(silent, BTreeSet::new());
}
