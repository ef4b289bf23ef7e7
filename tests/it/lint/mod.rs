//! Packs that somebody writes: every problem at once, each with its place.

#![allow(clippy::panic, reason = "in tests, a panic is how a failure is told")]

mod defects;
mod folders;
mod paper;
mod shipped;
mod translations;

use std::collections::BTreeSet;

use wid::domain::criteria::PackFiles;
use wid::domain::lint::{Lint, lint};
use wid::value::Severity;

use crate::pack::{criteria_folder, files_under, shipped};

/// The files of the newest be-wid.
fn files() -> PackFiles {
    shipped().files
}

/// The example companies.
fn examples() -> PackFiles {
    files_under(&criteria_folder().join("examples"))
}

/// Puts another text in place of one that stands in a file.
#[track_caller]
fn put(files: &mut PackFiles, path: &str, before: &str, after: &str) {
    let text = files.get_mut(path).unwrap_or_else(|| panic!("{path} is not there"));
    assert!(text.contains(before), "{path} has no {before}");
    *text = text.replacen(before, after, 1);
}

/// Gives the codes of what was found, and holds what every problem promises.
#[track_caller]
fn codes(found: &Lint) -> BTreeSet<&'static str> {
    for problem in &found.problems {
        let text = problem.to_string();
        assert!(!text.contains("{ $") && !text.contains("{$"), "a variable was left out: {text}");
        if problem.severity == Severity::Error && found.pack.is_none() {
            continue;
        }
        assert!(problem.place.is_some(), "no place: {text}");
        assert!(problem.help.is_some() || problem.code == "example-misses", "no way out: {text}");
    }
    found.problems.iter().map(|problem| problem.code).collect()
}

/// Lints changed files of the newest be-wid, with its examples.
#[track_caller]
fn found_in(files: PackFiles) -> Lint {
    lint("p", files, &[], &examples())
}
