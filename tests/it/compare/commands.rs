//! `wid criteria compare`, as people type it.

use std::path::Path;

use serde_json::Value;

use super::folder;
use crate::cli::check;
use crate::cli::made::copy_of_demo;

#[track_caller]
fn run(old: &str, new: &str, code: i32) -> String {
    let said = check(Path::new("."), &["criteria", "compare", old, new], code).stdout;
    said.replace(env!("CARGO_MANIFEST_DIR"), "ROOT")
}

#[test]
fn a_minor_and_a_major_change_are_told_in_words() {
    let [minor, major] = ["1.1.0", "2.0.0"].map(|version| folder(version).display().to_string());
    insta::assert_snapshot!("minor", run("be-wid@1.0.0", &minor, 0));
    insta::assert_snapshot!("major", run(&minor, &major, 0));
}

#[test]
fn a_number_that_is_too_low_ends_with_1() {
    let [minor, major] = ["1.1.0", "2.0.0"].map(|version| folder(version).display().to_string());
    let said = run(&major, &minor, 1);
    assert!(said.contains("The number 1.1.0 is too low for that: 3.0.0 is the lowest."), "{said}");
    assert!(said.contains("It needs a file map.toml that says what became of each criterion of 2.0.0."), "{said}");
}

#[test]
fn the_impact_is_the_level_of_each_company_under_both_versions() {
    let companies = copy_of_demo();
    let new = folder("2.0.0").display().to_string();
    let compare = ["criteria", "compare", "be-wid@1.0.0", new.as_str(), "--impact", "."];
    let said = check(companies.path(), &[&["--format", "json"], &compare[..]].concat(), 0).stdout;
    let impact = serde_json::from_str::<Value>(&said).expect("one object")["impact"].take();
    let score = ["--format", "json", "--pack", new.as_str(), "score", "demo"];
    let level = |arguments: &[&str]| {
        let said = check(companies.path(), &[&score[..], arguments].concat(), 0).stdout;
        serde_json::from_str::<Value>(&said).expect("one object")["level"].take()
    };
    let (before, after) = (level(&[]), level(&["--with", "2.0.0"]));
    for file in ["demo/assessment.toml", "demo/report.pdf"] {
        let entry =
            impact["files"].as_array().expect("a list").iter().find(|entry| entry["file"] == format!("./{file}"));
        let entry = entry.unwrap_or_else(|| panic!("{file} does not stand in {impact:#}"));
        assert_eq!((&entry["before"], &entry["after"]), (&before, &after), "{file}");
    }
    let unread = impact["unread"].as_array().expect("a list");
    assert!(unread.iter().any(|entry| entry["file"] == "./hello.pdf" && entry["code"] == "report"), "{impact:#}");
    let said = check(companies.path(), &compare, 0).stdout;
    assert!(said.contains("What it does to the companies at hand"), "{said}");
    assert!(said.contains("./hello.pdf: no report that may stand for what its company declared"), "{said}");
}
