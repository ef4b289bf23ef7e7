//! The examples reach what expected.toml says, and the library reads each without a problem.

use std::collections::BTreeSet;
use std::fs;

use wid::domain::assessment::{is_confirmed, read};
use wid::domain::criteria::Pack;

use super::plain_toml::{Plain, parse};
use super::scorer::{Outcome, score};
use crate::pack::{criteria_folder, shipped};

fn example_file(path: &str) -> String {
    fs::read_to_string(criteria_folder().join("examples").join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Gives the entries of expected.toml.
pub fn expectations() -> Vec<Plain> {
    let expected = parse(&example_file("expected.toml"));
    assert_eq!(expected.at("format").text(), "wid-examples/1");
    expected.at("example").list().to_vec()
}

/// Gives every example with its text, once.
pub fn all_files() -> Vec<(String, String)> {
    let names: BTreeSet<String> = expectations().iter().map(|entry| entry.at("file").text().to_owned()).collect();
    names.into_iter().map(|name| (name.clone(), example_file(&name))).collect()
}

fn fraction((num, den): &(String, String)) -> String {
    format!("{num}/{den}")
}

/// Keeps the code and what it is about, such as `gate PAY-09`.
fn subject(block: &str) -> String {
    let mut words = block.split(' ');
    let code = words.next().unwrap_or_default();
    let about = words.next().filter(|_| !matches!(code, "overall" | "results" | "assurance"));
    about.map_or(code.to_owned(), |about| format!("{code} {about}"))
}

#[track_caller]
fn check(entry: &Plain, outcome: &Outcome) {
    let name = format!("{} given {:?}", entry.at("file").text(), entry.find("given"));
    assert_eq!(outcome.level.as_deref().unwrap_or("none"), entry.at("level").text(), "{name}");
    assert_eq!(outcome.assurance, entry.at("assurance").text(), "{name}");
    assert_eq!(fraction(&outcome.overall), entry.at("overall").text(), "{name}");
    for (pillar, score) in entry.at("pillars").entries() {
        assert_eq!(fraction(&outcome.pillars[pillar].score), score.text(), "{name}, {pillar}");
    }
    assert_eq!(outcome.notices, Vec::<String>::new(), "{name}");
    let Some((next, blocks)) = &outcome.next else {
        assert_eq!(entry.find("next"), None, "{name}");
        return;
    };
    assert_eq!(next, entry.at("next").text(), "{name}");
    let first: Vec<&str> = entry.at("blocked_by").list().iter().map(Plain::text).collect();
    let subjects: Vec<String> = blocks.iter().map(|block| subject(block)).collect();
    assert_eq!(subjects[..first.len()], first, "{name}");
    assert_eq!(subjects.len() == first.len(), entry.at("complete").is_true(), "{name}");
}

#[test]
fn the_second_scorer_reaches_what_is_expected() {
    let pack = shipped();
    let entries = expectations();
    assert!(entries.len() >= 9);
    for entry in &entries {
        let given = entry.find("given").map(Plain::text);
        check(entry, &score(&pack.files["pack.toml"], &example_file(entry.at("file").text()), given));
    }
}

#[test]
fn the_library_reads_every_example_and_finds_its_facts_confirmed() {
    let pack = shipped();
    for (name, text) in all_files() {
        match read(&name, &text, |_, _| Ok::<&Pack, _>(&pack)) {
            Ok(assessment) => assert!(is_confirmed(&pack, &assessment), "{name}"),
            Err(problems) => panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
        }
    }
}

#[test]
fn the_demo_company_is_documented_once_its_files_are_recorded() {
    let pack = shipped();
    let recorded: String = example_file("b-kwadrant/assessment.toml")
        .lines()
        .map(|line| match line.strip_prefix("date  = ") {
            Some(_) => format!("{line}\nsize = 1\nsha256 = \"{}\"\n", "0".repeat(64)),
            None => format!("{line}\n"),
        })
        .collect();
    let outcome = score(&pack.files["pack.toml"], &recorded, None);
    assert_eq!((outcome.level.as_deref(), outcome.assurance.as_str()), (Some("bronze"), "A1"));
}
