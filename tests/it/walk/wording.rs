//! Every message that the walk names stands in its wording, and every one that stands there is named.

use std::fs;
use std::path::Path;

use super::script::WORDS;

const FILE: &str = include_str!("../../../templates/wording/en/walk.ftl");

/// Beginnings of messages whose end comes from data.
const BY_DATA: [&str; 21] = [
    "decimal-mark",
    "letter-",
    "word-",
    "key-",
    "month-",
    "group-",
    "field-",
    "question-",
    "hint-",
    "help-",
    "keys-",
    "problem-",
    "why-",
    "prompt-",
    "typed-",
    "warning-",
    "status-",
    "choice-",
    "claim-",
    "proof-",
    "answer-",
];

fn sources() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["src/domain/interview", "src/cli/walk"].map(|folder| root.join(folder));
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).expect("a folder").filter_map(Result::ok));
    files.map(|file| fs::read_to_string(file.path()).expect("a source")).collect()
}

#[test]
fn every_message_that_is_named_has_words() {
    let sources = sources().replace(['\n', ' '], "");
    for call in [".say(\"", ".tell(\"", ".fail(\""] {
        let named = sources.split(call).skip(1).filter_map(|rest| rest.split('"').next());
        let missing: Vec<&str> = named.filter(|id| !WORDS.has(id)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}

#[test]
fn every_message_is_named() {
    let sources = sources();
    let ids = FILE
        .lines()
        .filter(|line| line.starts_with(|sign: char| sign.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" ="));
    let unused: Vec<&str> = ids
        .map(|(id, _)| id)
        .filter(|id| !sources.contains(&format!("\"{id}\"")) && !BY_DATA.iter().any(|start| id.starts_with(start)))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn words_are_plain() {
    for line in FILE.lines().filter(|line| !line.starts_with('#')) {
        let line = line.to_lowercase();
        for word in ["please", "sorry", "invalid", "forgot", "certified", "compliant"] {
            assert!(!line.contains(word), "{line}");
        }
    }
}
