//! Two writers of one assessment: the second one is told who writes, and a killed one does not count.

use std::fs;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;

use super::made::copy_of_demo;
use super::{check, wid};

const ADD: [&str; 5] = ["evidence", "add", "demo", "REC-01", "hello.pdf"];

#[test]
fn a_second_writer_is_told_who_writes_and_since_when() {
    let folder = copy_of_demo();
    let lock = folder.path().join("demo/.wid/lock");
    let mut walk = wid(folder.path());
    walk.args(["assess", "demo", "--plain"]).env("USER", "els").stdin(Stdio::piped());
    let mut walk = walk.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the walk starts");
    let holds = || fs::read_to_string(&lock).is_ok_and(|text| text.contains("els"));
    let held = (0..500).any(|_| holds() || { sleep(Duration::from_millis(10)); false });
    assert!(held, "the walk takes the lock");
    let before = fs::read(folder.path().join("demo/assessment.toml")).expect("an assessment");
    let ran = check(folder.path(), &ADD, 2);
    assert!(ran.stderr.starts_with("Error: demo is being changed by els since 2026-11-24 10:00 UTC, process "), "{}", ran.stderr);
    assert!(check(folder.path(), &[&["--format", "json"], &ADD[..]].concat(), 2).stderr.contains(r#""code":"locked""#));
    assert_eq!(fs::read(folder.path().join("demo/assessment.toml")).expect("an assessment"), before);
    walk.kill().expect("the walk is killed");
    walk.wait().expect("the walk ends");
    assert!(holds(), "a killed program leaves its name behind");
    check(folder.path(), &ADD, 0);
    assert_eq!(fs::read_to_string(&lock).expect("the file stays"), "");
}

#[test]
fn reading_needs_no_lock() {
    let folder = copy_of_demo();
    let lock = fs::OpenOptions::new().write(true).create(true).truncate(true).open(folder.path().join("demo/.wid/lock"));
    let lock = lock.expect("the lock file");
    lock.try_lock().expect("nobody else holds it");
    for arguments in [&["status", "demo"][..], &["score", "demo"], &["plan", "demo"], &["evidence", "check", "demo"]] {
        check(folder.path(), arguments, 0);
    }
    check(folder.path(), &["issue", "demo", "--key", "key.p12", "-o", "new.pdf", "--yes"], 2);
}
