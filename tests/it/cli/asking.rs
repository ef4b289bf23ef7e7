//! The last look before a report is sealed, in a real terminal: taking lines out, saying no, saying yes.
#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use expectrl::{Eof, Expect, Session};

use super::made::copy_of_demo;
use super::{NOW, check};

/// Types `answers` one after the other, each when it is asked for, and gives everything that was shown.
fn issue(folder: &Path, answers: &[&str]) -> String {
    issue_in(folder, "en", "Type yes to seal", answers)
}

/// Does so in another language, where another question is waited for.
fn issue_in(folder: &Path, language: &str, question: &str, answers: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wid"));
    command.current_dir(folder).args(["--lang", language, "--now", NOW, "issue", "demo", "--key", "key.p12"]);
    command.args(["--password-file", "password.txt", "-o", "new.pdf"]);
    let mut session = Session::spawn(command).expect("a terminal");
    session.set_expect_timeout(Some(Duration::from_secs(60)));
    let mut shown = Vec::new();
    for answer in answers {
        let found = session.expect(question).expect("it asks");
        shown.extend_from_slice(found.before());
        session.send_line(answer).expect("it listens");
    }
    let rest = session.expect(Eof).expect("it ends");
    shown.extend(rest.before());
    shown.extend(rest.get(0).unwrap_or_default());
    String::from_utf8_lossy(&shown).into_owned()
}

fn assessment(folder: &Path) -> String {
    fs::read_to_string(folder.join("demo/assessment.toml")).expect("an assessment")
}

#[test]
fn no_seals_nothing() {
    let folder = copy_of_demo();
    let before = assessment(folder.path());
    let shown = issue(folder.path(), &["no"]);
    assert!(shown.contains("Nothing was sealed."), "{shown}");
    assert!(!folder.path().join("new.pdf").exists());
    assert_eq!(assessment(folder.path()), before);
}

#[test]
fn words_of_the_language_and_english_ones_are_understood() {
    let folder = copy_of_demo();
    let shown = issue_in(folder.path(), "nl", "Typ ja om te verzegelen", &["verwijder", "remove", "nee"]);
    assert_eq!(shown.matches("verwijder 12").count(), 2, "{shown}");
    assert!(shown.contains("Er is niets verzegeld."), "{shown}");
    let shown = issue_in(folder.path(), "de", "Tippen Sie ja", &["vielleicht", "JA"]);
    assert!(shown.contains("new.pdf") && folder.path().join("new.pdf").exists(), "{shown}");
}

#[test]
fn what_is_removed_is_neither_in_the_report_nor_in_the_file() {
    let folder = copy_of_demo();
    let note = "Adopted by the board in March";
    let number = issue(folder.path(), &["no"])
        .lines()
        .find(|line| line.contains(note))
        .and_then(|line| line.split_whitespace().next().map(str::to_owned))
        .expect("the note is listed");
    let remove = format!("remove {number}");
    let shown = issue(folder.path(), &["remove", "remove 1", "remove 9999", &remove, "yes"]);
    for line in [
        "Type remove and the number of a line",
        "This line belongs to the answers or the facts.",
        "There is no line with this number.",
        "Removed: Adopted by the board in March",
        "Issued: new.pdf",
    ] {
        assert!(shown.contains(line), "{line}\n{shown}");
    }
    assert!(!assessment(folder.path()).contains(note));
    check(folder.path(), &["verify", "new.pdf", "--trust", "key.pem"], 0);
    let statement = check(folder.path(), &["--format", "json", "inspect", "new.pdf"], 0).stdout;
    assert!(!statement.contains(note));
}
