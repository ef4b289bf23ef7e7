//! `wid migrate`, `wid renew` and `wid score --with`, as people type them.

use std::fs;
use std::path::Path;

use super::fixture;
use crate::cli::check;
use crate::cli::made::copy_of_demo;

/// Runs `wid` with the later versions at hand.
#[track_caller]
fn run(folder: &Path, arguments: &[&str], code: i32) -> (String, String) {
    let packs: Vec<String> = ["1.1.0", "2.0.0"].map(|version| fixture(version).display().to_string()).into();
    let packs = ["--pack", &packs[0], "--pack", &packs[1]];
    let ran = check(folder, &[&packs[..], arguments].concat(), code);
    (ran.stdout, ran.stderr)
}

fn assessment(folder: &Path) -> String {
    fs::read_to_string(folder.join("demo/assessment.toml")).expect("an assessment")
}

#[test]
fn a_company_goes_from_version_to_version_and_the_files_before_stay() {
    let folder = copy_of_demo();
    let first = assessment(folder.path());
    run(folder.path(), &["migrate", "demo", "--to", "1.1.0", "--yes"], 0);
    let second = assessment(folder.path());
    let (said, _) = run(folder.path(), &["migrate", "demo", "--to", "2.0.0", "--yes"], 0);
    let packs = fixture("1.1.0").parent().expect("a folder of packs").display().to_string();
    insta::assert_snapshot!("migrate", said.replace(&packs, "PACKS"));
    let kept = |version: &str| {
        fs::read_to_string(folder.path().join(format!("demo/assessment-{version}.toml"))).expect("it was kept")
    };
    assert_eq!((kept("1.0.0"), kept("1.1.0")), (first, second));
    let (said, _) = run(folder.path(), &["status", "demo"], 1);
    assert!(said.contains("open  REC-17") && said.contains("open  CAR-15"), "{said}");
    let issue = ["issue", "demo", "--key", "key.p12", "--password-file", "password.txt", "-o", "new.pdf", "--yes"];
    let (said, _) = run(folder.path(), &issue, 1);
    assert!(said.contains("CAR-17"), "a proposal is no answer: {said}");
    // The name of a kept file that is taken by another text gets a number.
    fs::write(folder.path().join("demo/assessment.toml"), first_again(&kept("1.0.0"))).expect("a file");
    run(folder.path(), &["migrate", "demo", "--to", "1.1.0", "--yes"], 0);
    assert!(folder.path().join("demo/assessment-1.0.0-2.toml").exists());
}

fn first_again(text: &str) -> String {
    format!("# once more\n{text}")
}

#[test]
fn a_migration_is_told_as_json() {
    let folder = copy_of_demo();
    let (said, _) = run(folder.path(), &["--format", "json", "migrate", "demo", "--to", "2.0.0", "--yes"], 0);
    let mut value: serde_json::Value = serde_json::from_str(&said).expect("one object");
    // The digests are those of texts that still change.
    for side in ["from", "to"] {
        assert!(value[side]["manifest_sha256"].take().is_string());
    }
    insta::assert_json_snapshot!("migration", value);
}

#[test]
fn without_a_terminal_and_without_yes_nothing_is_done() {
    let folder = copy_of_demo();
    let before = assessment(folder.path());
    for format in ["human", "json"] {
        run(folder.path(), &["--format", format, "migrate", "demo", "--to", "2.0.0"], 2);
    }
    assert_eq!(assessment(folder.path()), before);
    assert!(!folder.path().join("demo/assessment-1.0.0.toml").exists());
}

#[test]
fn what_cannot_be_reached_is_refused_and_nothing_is_written() {
    let folder = copy_of_demo();
    let before = assessment(folder.path());
    for (to, code) in [("1.0.0", "same-version"), ("0.9.0", "older-version"), ("3.0.0", "pack-not-at-hand")] {
        let (_, said) = run(folder.path(), &["--format", "json", "migrate", "demo", "--to", to, "--yes"], 2);
        assert!(said.contains(&format!("\"code\":\"{code}\"")), "{said}");
    }
    assert_eq!(assessment(folder.path()), before);
}

#[test]
fn the_score_under_another_version_is_a_what_if_and_writes_nothing() {
    let folder = copy_of_demo();
    let before = assessment(folder.path());
    let (said, _) = run(folder.path(), &["score", "demo", "--with", "2.0.0"], 0);
    insta::assert_snapshot!("score_with", said);
    let (said, _) = run(folder.path(), &["--format", "json", "score", "demo", "--with", "2.0.0"], 0);
    let value: serde_json::Value = serde_json::from_str(&said).expect("one object");
    assert_eq!((&value["what_if"], &value["pack"]["version"]), (&true.into(), &"2.0.0".into()));
    assert_eq!(value["open"], serde_json::json!(["REC-17", "REC-18", "ASX-16", "CAR-17", "CAR-15"]));
    assert_eq!(assessment(folder.path()), before);
    assert_eq!(run(folder.path(), &["score", "demo", "--with", "1.0.0"], 0), run(folder.path(), &["score", "demo"], 0));
}

#[test]
fn a_report_is_renewed_and_the_next_one_names_it() {
    let folder = copy_of_demo();
    let renew = ["--format", "json", "renew", "demo/report.pdf", "next", "--trust", "demo/signer.pem"];
    let (said, _) = run(folder.path(), &renew, 0);
    let value: serde_json::Value = serde_json::from_str(&said).expect("one object");
    assert_eq!((&value["format"], &value["verdict"]), (&"wid-renewal/1".into(), &"valid".into()));
    let next = fs::read_to_string(folder.path().join("next/assessment.toml")).expect("it was written");
    assert!(next.contains(&format!("supersedes = {}", value["supersedes"])), "{next}");
    let (_, said) = run(folder.path(), &renew, 2);
    assert!(said.contains("assessment-exists"), "{said}");
    let (_, said) = run(folder.path(), &["renew", "demo/report.pdf", "without-trust"], 0);
    assert!(said.contains("Undecided"), "{said}");
}

#[test]
fn a_file_that_cannot_be_trusted_makes_no_folder() {
    let folder = copy_of_demo();
    let mut bytes = fs::read(folder.path().join("demo/report.pdf")).expect("a report");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(folder.path().join("altered.pdf"), bytes).expect("a file");
    for (file, code) in [("altered.pdf", "report-refused"), ("hello.pdf", "unreadable"), ("none.pdf", "file-not-found")]
    {
        let (_, said) = run(folder.path(), &["--format", "json", "renew", file, "next"], 2);
        assert!(said.contains(&format!("\"code\":\"{code}\"")), "{said}");
        assert!(!folder.path().join("next").exists());
    }
}
