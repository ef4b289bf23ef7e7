//! The packs that ship, and the fixtures, keep the rules.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use wid::domain::criteria::PackFiles;
use wid::domain::lint::lint;
use wid::value::Severity;
use wid::workflow::shelf::Shelf;

use super::{codes, found_in, put};
use crate::pack::files_under;

/// Every version folder under a folder of packs.
fn versions(folder: &str) -> Vec<PathBuf> {
    let list = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        entries.filter(|path| path.is_dir()).collect()
    };
    let packs = list(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    let versions = packs.iter().flat_map(|pack| list(pack)).filter(|version| version.join("pack.toml").exists());
    versions.collect()
}

#[test]
fn nothing_is_found_in_the_shipped_packs() {
    let (folders, shelf) = (versions("criteria"), Shelf::compiled_in());
    assert!(folders.len() >= 2);
    for folder in folders {
        let beside = folder.join("../examples");
        assert!(beside.is_dir());
        let found = lint(&folder.display().to_string(), files_under(&folder), shelf.packs(), &files_under(&beside));
        let told: Vec<String> = found.problems.iter().map(|problem| format!("[{}] {problem}", problem.code)).collect();
        assert!(told.is_empty(), "{}", told.join("\n"));
    }
}

#[test]
fn the_fixtures_lack_translations_alone() {
    let folders = versions("tests/fixtures/packs");
    assert!(folders.len() >= 2);
    for folder in folders {
        let found = lint(&folder.display().to_string(), files_under(&folder), &[], &PackFiles::new());
        assert_eq!(
            codes(&found),
            BTreeSet::from(["missing-translation"]),
            "{}: {:#?}",
            folder.display(),
            found.problems
        );
    }
}

#[test]
fn a_preview_may_lack_what_a_released_version_must_have() {
    let mut files = super::files();
    put(&mut files, "pack.toml", "= \"1.0.0\"", "= \"0.9.0\"");
    put(&mut files, "text/en.toml", "No written strategy.", "Nothing is written.");
    files.remove("text/de.toml");
    let found = found_in(files);
    assert_eq!(codes(&found), BTreeSet::from(["missing-translation", "stale-translation"]));
    assert_eq!((found.count(Severity::Error), found.count(Severity::Warning)), (0, 3), "{:#?}", found.problems);
}

#[test]
fn ten_thousand_criteria_are_a_problem_and_no_hang() {
    let mut files = super::files();
    let one = |number: usize| {
        format!(
            "\n[[criterion]]\nid = \"A{}-{:03}\"\npillar = \"REC\"\nanswer = \"maturity\"\nweight = 1\n",
            "B".repeat(1 + number / 900),
            number % 900 + 1
        )
    };
    let many: String = (0..10_000).map(one).collect();
    files.get_mut("pack.toml").expect("it is there").push_str(&many);
    let found = found_in(files);
    assert!(codes(&found).contains("too-many"), "{:?}", codes(&found));
    assert!(found.problems.len() < 2_000, "{} problems", found.problems.len());
    assert!(found.pack.is_none());
}

#[test]
fn deep_nesting_is_a_problem_and_no_crash() {
    let deep = [
        format!("a = {}1{}", "[".repeat(200_000), "]".repeat(200_000)),
        format!("{} = 1", vec!["a"; 200_000].join(".")),
        format!("[{}]\nb = 1", vec!["a"; 200_000].join(".")),
        format!("a = {}1{}", "{b = ".repeat(200_000), "}".repeat(200_000)),
    ];
    for (text, path) in deep.iter().zip(["pack.toml", "text/en.toml", "text/fr.toml", "trace.toml"]) {
        let mut files = super::files();
        files.insert(path.to_owned(), text.clone());
        let found = found_in(files);
        assert!(found.problems.iter().any(|problem| problem.code == "toml-syntax"), "{path}: {:?}", codes(&found));
    }
}
