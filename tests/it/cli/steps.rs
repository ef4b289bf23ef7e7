//! What takes several commands: evidence, confirmation, disclosure, keys.

use std::fs;
use std::path::Path;

use super::made::copy_of_demo;
use super::{check, wid};

const ISSUE: [&str; 9] =
    ["issue", "demo", "--key", "key.p12", "--password-file", "password.txt", "-o", "new.pdf", "--yes"];

fn assessment(folder: &Path) -> String {
    fs::read_to_string(folder.join("demo/assessment.toml")).expect("an assessment")
}

fn edit(folder: &Path, from: &str, to: &str) {
    let text = assessment(folder);
    assert!(text.contains(from), "{from}");
    fs::write(folder.join("demo/assessment.toml"), text.replacen(from, to, 1)).expect("an assessment");
}

#[test]
fn evidence_added_twice_is_recorded_once() {
    let folder = copy_of_demo();
    let add = ["evidence", "add", "demo", "REC-01", "hello.pdf", "--title", "The \"new\" plan, l'été"];
    assert!(check(folder.path(), &add, 0).stdout.starts_with("Recorded for REC-01"));
    let once = assessment(folder.path());
    assert!(check(folder.path(), &add, 0).stdout.starts_with("Recorded again for REC-01"));
    assert_eq!(assessment(folder.path()), once);
    // Without a title, the one that was given before stays.
    assert!(check(folder.path(), &add[..5], 0).stdout.contains("The \"new\" plan, l'été"));
    assert_eq!(assessment(folder.path()), once);
    assert_eq!(fs::read(folder.path().join("demo/evidence/hello.pdf")).expect("a copy"), b"hello\n");
    check(folder.path(), &["evidence", "check", "demo"], 0);
}

#[test]
fn another_document_of_the_same_name_gets_a_number() {
    let folder = copy_of_demo();
    let add = ["evidence", "add", "demo", "REC-01", "hello.pdf"];
    check(folder.path(), &add, 0);
    fs::write(folder.path().join("hello.pdf"), "another document").expect("a file");
    check(folder.path(), &add, 0);
    let evidence = folder.path().join("demo/evidence");
    assert_eq!(fs::read(evidence.join("hello.pdf")).expect("a copy"), b"hello\n");
    assert_eq!(fs::read(evidence.join("hello-2.pdf")).expect("a copy"), b"another document");
    assert!(assessment(folder.path()).contains("evidence/hello-2.pdf"));
    check(folder.path(), &["evidence", "check", "demo"], 0);
}

/// Two documents may be called the same; only what was never recorded is told by its title.
#[test]
fn another_document_of_the_same_title_stays_beside_the_first() {
    let folder = copy_of_demo();
    fs::write(folder.path().join("second.pdf"), "another document").expect("a file");
    for file in ["hello.pdf", "second.pdf"] {
        let add = ["evidence", "add", "demo", "REC-01", file, "--no-copy", "--title", "Letter"];
        assert!(check(folder.path(), &add, 0).stdout.starts_with("Recorded for REC-01"), "{file}");
    }
    assert_eq!(assessment(folder.path()).matches("\"Letter\"").count(), 2);
}

#[test]
fn what_was_recorded_stays_unless_it_is_given_anew() {
    let folder = copy_of_demo();
    let add = ["evidence", "add", "demo", "REC-01", "hello.pdf"];
    let with = |more: &[&str]| check(folder.path(), &[&add[..], more].concat(), 0).stdout;
    with(&["--date", "2026-03-01"]);
    let once = assessment(folder.path());
    assert!(with(&[]).contains("2026-03-01"));
    with(&["--no-copy"]);
    assert_eq!(assessment(folder.path()), once);
    assert!(with(&["--date", "2026-04-01"]).contains("2026-04-01"));
    assert_eq!(assessment(folder.path()), once.replace("2026-03-01", "2026-04-01"));
}

#[test]
fn evidence_that_cannot_be_recorded_leaves_no_copy() {
    let folder = copy_of_demo();
    let before = assessment(folder.path());
    for title in ["a\u{202e}b", &"x".repeat(201), " "] {
        check(folder.path(), &["evidence", "add", "demo", "REC-01", "hello.pdf", "--title", title], 2);
    }
    assert!(!folder.path().join("demo/evidence/hello.pdf").exists());
    assert_eq!(assessment(folder.path()), before);
}

#[test]
fn a_recorded_file_outside_the_folder_is_refused() {
    let folder = copy_of_demo();
    let recorded = assessment(folder.path());
    let file = recorded.split("file = \"").nth(1).and_then(|rest| rest.split('"').next()).expect("a recorded file");
    for outside in ["../hello.pdf", "/etc/passwd", "evidence/../../hello.pdf"] {
        fs::write(folder.path().join("demo/assessment.toml"), recorded.replacen(file, outside, 1)).expect("a file");
        check(folder.path(), &["evidence", "check", "demo"], 2);
    }
}

#[test]
fn facts_changed_by_hand_are_confirmed_again_and_the_change_is_logged() {
    let folder = copy_of_demo();
    edit(folder.path(), "workers                = 180", "workers                = 181");
    let asked = check(folder.path(), &ISSUE[..8], 2);
    assert!(asked.stderr.contains("The facts were changed by hand since 2026-11-24."), "{}", asked.stderr);
    assert!(asked.stderr.contains("Workers: 181"), "{}", asked.stderr);
    assert!(!assessment(folder.path()).contains("[[changes]]"));
    check(folder.path(), &ISSUE, 0);
    let text = assessment(folder.path());
    for line in ["[[changes]]", "field = \"facts\"", "before = \"confirmed 2026-11-24\"", "after = \"edited by hand\""]
    {
        assert!(text.contains(line), "{line}\n{text}");
    }
    check(folder.path(), &["verify", "new.pdf", "--trust", "key.pem"], 0);
    // Nothing is asked or logged a second time.
    check(folder.path(), &[&ISSUE[..], &["--force"]].concat(), 0);
    assert_eq!(assessment(folder.path()), text);
}

#[test]
fn facts_that_nobody_confirmed_are_confirmed_before_the_issue() {
    let folder = copy_of_demo();
    let kept: Vec<String> =
        assessment(folder.path()).lines().filter(|line| !line.starts_with("confirmed")).map(str::to_owned).collect();
    fs::write(folder.path().join("demo/assessment.toml"), kept.join("\n")).expect("an assessment");
    assert!(check(folder.path(), &ISSUE, 0).stderr.contains("Nobody has confirmed the facts yet."));
    assert!(!assessment(folder.path()).contains("[[changes]]"));
    check(folder.path(), &["verify", "new.pdf", "--trust", "key.pem"], 0);
}

#[test]
fn the_disclosure_marks_what_may_concern_a_person() {
    let folder = copy_of_demo();
    edit(folder.path(), "Adopted by the board in March", "Ask els@kwadrant.example or Els Janssens, 85.07.30-033 28");
    let ran = check(folder.path(), &ISSUE, 0);
    let line = ran.stderr.lines().skip_while(|line| !line.contains("REC-01 note")).take(2).collect::<String>();
    for mark in ["an e-mail address", "looks like a national number", "looks like a name"] {
        assert!(line.contains(mark), "{line}");
    }
}

#[test]
fn the_same_moment_gives_the_same_bytes_but_for_the_seal() {
    let folder = copy_of_demo();
    check(folder.path(), &["render", "demo", "-o", "one.pdf"], 0);
    check(folder.path(), &["render", "demo", "-o", "two.pdf"], 0);
    let read = |name: &str| fs::read(folder.path().join(name)).expect("a draft");
    assert!(read("one.pdf") == read("two.pdf"));
}

#[test]
fn what_inspect_extracts_has_the_digest_that_it_shows() {
    let folder = copy_of_demo();
    let arguments = ["--format", "json", "inspect", "demo/report.pdf", "--extract", "parts"];
    let shown = check(folder.path(), &arguments, 0).stdout;
    let shown: serde_json::Value = serde_json::from_str(&shown).expect("JSON");
    let statement = fs::read(folder.path().join("parts/statement.json")).expect("a statement");
    let digest = wid::value::Sha256Digest::of(&statement).to_string();
    assert_eq!(shown["statement_sha256"], digest.as_str());
    // As it stands on paper: upper case, groups of 8.
    let upper = digest.to_uppercase();
    let groups: Vec<&str> = (0..8).filter_map(|group| upper.get(group * 8..group * 8 + 8)).collect();
    let ran = check(folder.path(), &["inspect", "demo/report.pdf", "--digest", &groups.join(" ")], 0);
    assert!(ran.stdout.contains("The digest is that of this file's statement."));
    let refused = check(folder.path(), &arguments, 2);
    assert_eq!(refused.stdout, "", "nothing is shown where nothing is written");
}

#[test]
fn completions_are_scripts_of_their_shell() {
    let folder = tempfile::tempdir().expect("a folder");
    for (shell, word) in
        [("bash", "complete"), ("zsh", "#compdef wid"), ("fish", "complete -c wid"), ("powershell", "wid")]
    {
        assert!(check(folder.path(), &["completions", shell], 0).stdout.contains(word), "{shell}");
    }
}

#[test]
fn every_command_explains_itself() {
    let folder = tempfile::tempdir().expect("a folder");
    let all = check(folder.path(), &["man", "pages"], 0);
    assert!(all.stdout.ends_with("manual pages written to pages\n"));
    let pages = fs::read_dir(folder.path().join("pages")).expect("pages").flatten();
    let names: Vec<String> = pages.map(|page| page.file_name().to_string_lossy().replace(".1", "")).collect();
    assert!(names.len() > 20, "{names:?}");
    for name in names {
        let words: Vec<&str> = name.split('-').skip(1).collect();
        let help = check(folder.path(), &[&words[..], &["--help"]].concat(), 0).stdout;
        assert!(help.contains("Usage: wid"), "{name}");
        assert!(help.lines().all(|line| line.chars().count() <= 100), "{name}: a line is too wide");
        let first = help.lines().next().unwrap_or_default();
        assert!(first.len() > 10 && !first.contains('`'), "{name}: {first}");
    }
}

#[test]
fn the_demo_takes_the_next_free_name() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("wid-demo")).expect("a folder");
    let ran = check(folder.path(), &["demo"], 0);
    let made = folder.path().join("wid-demo-2");
    for name in ["assessment.toml", "report.pdf", "signer.pem"] {
        assert!(made.join(name).is_file(), "{name}");
    }
    assert!(!made.join("signer.p12").exists(), "the key without a password goes away");
    assert!(ran.stdout.contains("Valid, sealed by Kwadrant NV."), "answers go to stdout");
    assert!(ran.stderr.contains("Try next:"), "the rest goes to stderr");
    let starts: Vec<usize> = ran
        .stderr
        .lines()
        .skip_while(|line| *line != "Try next:")
        .skip(1)
        .filter_map(|line| {
            line.trim_start()
                .find("  ")
                .map(|gap| gap + line.get(gap + 2..).map_or(0, |rest| rest.len() - rest.trim_start().len()))
        })
        .collect();
    assert!(
        starts.len() == 4 && starts.windows(2).all(|pair| pair[0] == pair[1]),
        "columns: {starts:?}\n{}",
        ran.stderr
    );
}

#[test]
fn quiet_leaves_answers_and_errors() {
    let folder = copy_of_demo();
    let ran = check(folder.path(), &["--quiet", "verify", "demo/report.pdf", "--trust", "demo/signer.pem"], 0);
    assert!(ran.stdout.starts_with("Valid") && ran.stderr.is_empty(), "{}", ran.stderr);
    assert!(!check(folder.path(), &["--quiet", "score", "nowhere"], 2).stderr.is_empty());
}

#[test]
fn bold_comes_with_always_and_goes_with_no_color() {
    let folder = copy_of_demo();
    let run = |arguments: &[&str], no_color: &str| {
        let output = wid(folder.path()).args(arguments).env("NO_COLOR", no_color).output().expect("the command runs");
        String::from_utf8(output.stdout).expect("UTF-8").contains('\u{1b}')
    };
    assert!(run(&["--color", "always", "score", "demo"], ""));
    assert!(!run(&["--color", "never", "score", "demo"], ""));
    assert!(!run(&["score", "demo"], "1"));
}

#[test]
fn the_name_of_another_signer_is_shown_beside_the_company() {
    let folder = copy_of_demo();
    let new = [
        "key",
        "new",
        "-o",
        "other.p12",
        "--name",
        "Holding SA",
        "--enterprise-number",
        "0123.456.749",
        "--no-password",
    ];
    check(folder.path(), &new, 0);
    check(folder.path(), &["issue", "demo", "--key", "other.p12", "-o", "new.pdf", "--yes"], 0);
    let ran = check(folder.path(), &["verify", "new.pdf", "--trust", "other.pem"], 0);
    let first = ran.stdout.lines().next().unwrap_or_default();
    assert!(first.contains("Holding SA") && first.contains("Kwadrant NV"), "{first}");
}
