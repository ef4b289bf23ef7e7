//! `wid criteria compare`, as people type it.

use std::path::Path;

use super::folder;
use crate::cli::check;

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
