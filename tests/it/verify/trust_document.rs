//! docs/TRUST.md says what the program does: every check and verdict has a section, every test that it names exists.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use wid::workflow::verify::{CheckCode, Verdict};

const VERDICTS: [Verdict; 7] = [
    Verdict::Valid,
    Verdict::Altered,
    Verdict::Wrong,
    Verdict::Withdrawn,
    Verdict::Undecided,
    Verdict::Expired,
    Verdict::NotAReport,
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn document() -> String {
    fs::read_to_string(root().join("docs/TRUST.md")).unwrap()
}

/// The headings of the third level below a heading of the second.
fn headings(text: &str, part: &str) -> Vec<String> {
    let start = text.find(&format!("\n## {part}\n")).unwrap() + part.len() + 5;
    let end = text[start..].find("\n## ").map_or(text.len(), |end| start + end);
    text[start..end]
        .lines()
        .filter_map(|line| line.strip_prefix("### "))
        .map(|line| line.trim_matches('`').to_owned())
        .collect()
}

#[test]
fn every_check_and_every_verdict_has_its_section() {
    let text = document();
    assert_eq!(headings(&text, "Checks"), CheckCode::ALL.map(CheckCode::code));
    assert_eq!(headings(&text, "Verdicts"), VERDICTS.map(Verdict::code));
}

/// The names of the tests under `tests/it/verify` and `tests/it/seal`, such as `verify::time::a_report_…`.
fn tests() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for folder in ["verify", "seal"] {
        let files: Vec<PathBuf> =
            fs::read_dir(root().join("tests/it").join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
        for path in files.iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs")) {
            let module = path.file_stem().unwrap().to_str().unwrap();
            let text = fs::read_to_string(path).unwrap();
            let after_mark = text.split("#[test]\n").skip(1);
            let name = |rest: &str| {
                rest.trim_start().strip_prefix("fn ").and_then(|rest| rest.split('(').next()).unwrap().to_owned()
            };
            names.extend(after_mark.map(|rest| format!("{folder}::{module}::{}", name(rest))));
        }
    }
    names
}

#[test]
fn every_test_that_is_named_exists_and_each_of_verification_is_named() {
    let (text, tests) = (document(), tests());
    let named: BTreeSet<String> = text
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|word| word.starts_with("verify::") || word.starts_with("seal::"))
        .map(str::to_owned)
        .collect();
    assert!(named.len() > 30);
    assert_eq!(named.difference(&tests).collect::<Vec<_>>(), Vec::<&String>::new(), "named, but no such test");
    let attacks = |name: &&String| {
        name.starts_with("verify::")
            && !["output", "stitches", "trust_document"].iter().any(|module| name.contains(&format!("::{module}::")))
    };
    let unnamed: Vec<&String> = tests.iter().filter(attacks).filter(|name| !named.contains(*name)).collect();
    assert_eq!(unnamed, Vec::<&String>::new(), "a test of verification that docs/TRUST.md does not name");
}

/// The attack table has a check or the word "accepted" in each line.
#[test]
fn each_attack_names_what_stops_it() {
    let text = document();
    let start = text.find("\n## Attacks\n").unwrap();
    let end = text[start + 1..].find("\n## ").map_or(text.len(), |end| start + 1 + end);
    let codes: Vec<&str> =
        CheckCode::ALL.iter().map(|code| code.code()).chain(["accepted", "not-a-report", "unreadable"]).collect();
    let rows: Vec<&str> = text[start..end].lines().filter(|line| line.starts_with("| ")).skip(2).collect();
    assert!(rows.len() > 25, "{}", rows.len());
    for row in rows {
        let stop = row.split('|').nth(2).unwrap();
        assert!(stop.split([' ', ',', ':']).any(|word| codes.contains(&word.trim_matches('`'))), "{row}");
    }
}
