//! What the machine refuses: full disks, folders that cannot be written, readers that go away. Nothing half-written stays.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use super::made::{copy_of_demo, made};
use super::{check, wid};

/// Names every file under a folder.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        // The lock stays, empty; it is no output.
        if path.ends_with(".wid") {
            continue;
        }
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path.display().to_string()) }
    }
    found.sort();
    found
}

/// Every command that writes, with what it writes into the folder `to`.
const WRITERS: [&[&str]; 9] = [
    &["issue", "demo", "--key", "key.p12", "--password-file", "password.txt", "--yes", "-o", "to/new.pdf"],
    &["render", "demo", "-o", "to/new.pdf"],
    &["render", "demo", "-o", "to/new.html"],
    &["key", "new", "--name", "Kwadrant NV", "--no-password", "-o", "to/new.p12"],
    &["key", "request", "--name", "Kwadrant NV", "--password-file", "password.txt", "-o", "to/new"],
    &["inspect", "demo/report.pdf", "--extract", "to/new"],
    &["criteria", "export", "be-wid", "-o", "to/new"],
    &["start", "to/new", "--blank"],
    &["man", "to/new"],
];

#[test]
fn where_the_folder_is_a_file_nothing_is_written_and_it_is_said() {
    let folder = copy_of_demo();
    fs::write(folder.path().join("to"), "a file").expect("a file");
    let before = files(folder.path());
    for arguments in WRITERS.iter().chain(&[&["demo", "to/new"][..]]) {
        let ran = check(folder.path(), arguments, 2);
        assert!(ran.stderr.contains("is a file, not a folder"), "wid {}\n{}", arguments.join(" "), ran.stderr);
        assert!(!ran.stderr.contains("os error"), "{}", ran.stderr);
        assert_eq!(files(folder.path()), before, "wid {}", arguments.join(" "));
    }
}

/// The kernel refuses every byte there, whoever runs the tests.
#[cfg(target_os = "linux")]
#[test]
fn where_the_system_refuses_to_write_it_is_said() {
    let folder = copy_of_demo();
    std::os::unix::fs::symlink("/proc/self", folder.path().join("to")).expect("a link");
    for arguments in WRITERS.iter().chain(&[&["demo", "to/new"][..]]) {
        let ran = check(folder.path(), arguments, 2);
        assert!(ran.stderr.lines().filter(|line| line.starts_with("Error: ")).count() == 1, "{}", ran.stderr);
        assert!(!ran.stderr.contains("os error"), "wid {}\n{}", arguments.join(" "), ran.stderr);
    }
}

/// A limit on the size of files stands for a full disk: writing stops in the middle.
#[cfg(unix)]
#[test]
fn where_the_disk_is_full_nothing_half_written_stays() {
    let folder = copy_of_demo();
    fs::create_dir(folder.path().join("to")).expect("a folder");
    let before = files(folder.path());
    for arguments in &WRITERS[..3] {
        let quoted: Vec<String> = arguments.iter().map(|word| format!("'{word}'")).collect();
        // Blocks of 512 or 1024 bytes; SIGXFSZ is ignored, so that the write itself fails.
        let script = format!(
            "trap '' XFSZ; ulimit -f 4; exec '{}' --lang en --now {} {}",
            env!("CARGO_BIN_EXE_wid"),
            super::NOW,
            quoted.join(" ")
        );
        let mut shell = std::process::Command::new("sh");
        let output = shell.arg("-c").arg(script).current_dir(folder.path()).output().expect("sh runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "wid {}\n{said}", arguments.join(" "));
        assert!(said.contains("larger than you may write here") && !said.contains("os error"), "{said}");
        assert_eq!(files(folder.path()), before, "wid {}", arguments.join(" "));
    }
    let text = fs::read(folder.path().join("demo/assessment.toml")).expect("an assessment");
    let script = format!(
        "trap '' XFSZ; ulimit -f 4; exec '{}' --lang en --now {} evidence add demo REC-01 hello.pdf",
        env!("CARGO_BIN_EXE_wid"),
        super::NOW
    );
    let output =
        std::process::Command::new("sh").arg("-c").arg(script).current_dir(folder.path()).output().expect("sh runs");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read(folder.path().join("demo/assessment.toml")).expect("an assessment"), text);
    assert!(!folder.path().join("demo/evidence/hello.pdf").exists(), "the copy is taken back");
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_an_error() {
    for arguments in [&["score", "demo"][..], &["criteria", "list"], &["completions", "bash"], &["--help"]] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
        let output = wid(made()).args(arguments).stdout(Stdio::from(full)).output().expect("the command runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "wid {}: {said}", arguments.join(" "));
        assert!(said.starts_with("Error: the disk is full; the answer was not written"), "{said}");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    for arguments in [&["criteria", "list"][..], &["score", "demo", "--explain"], &["completions", "bash"], &["--help"]]
    {
        let mut child = wid(made());
        let mut child =
            child.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("the command ends");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "wid {}", arguments.join(" "));
        assert_eq!(output.status.code(), Some(0), "wid {}", arguments.join(" "));
    }
}

#[cfg(unix)]
#[test]
fn a_key_file_is_for_its_owner_alone_even_where_it_replaces_another() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let mode = |name: &str| fs::metadata(folder.path().join(name)).expect("a file").permissions().mode() & 0o777;
    let new = ["key", "new", "-o", "a.p12", "--name", "Kwadrant NV", "--no-password"];
    check(folder.path(), &new, 0);
    assert_eq!(mode("a.p12"), 0o600);
    fs::set_permissions(folder.path().join("a.p12"), fs::Permissions::from_mode(0o644)).expect("a mode");
    check(folder.path(), &[&new[..], &["--force"]].concat(), 0);
    assert_eq!(mode("a.p12"), 0o600);
    fs::write(folder.path().join("password.txt"), "a long password").expect("a file");
    check(folder.path(), &["key", "request", "-o", "b", "--name", "Kwadrant NV", "--password-file", "password.txt"], 0);
    assert_eq!(mode("b.key.pem"), 0o600);
}

#[cfg(unix)]
#[test]
fn devices_and_pipes_are_no_documents() {
    let folder = copy_of_demo();
    for path in ["/dev/zero", "/dev/null"] {
        let ran = check(folder.path(), &["evidence", "add", "demo", "REC-01", path, "--title", "x"], 2);
        assert!(ran.stderr.contains("it is no ordinary file"), "{}", ran.stderr);
    }
    let onto =
        ["issue", "demo", "--key", "key.p12", "--password-file", "password.txt", "--yes", "--force", "-o", "/dev/null"];
    check(folder.path(), &onto, 2);
}

#[cfg(unix)]
#[test]
fn an_assessment_behind_a_link_is_changed_where_it_lies() {
    let folder = copy_of_demo();
    let (here, there) = (folder.path().join("demo/assessment.toml"), folder.path().join("kept.toml"));
    fs::rename(&here, &there).expect("moved");
    std::os::unix::fs::symlink("../kept.toml", &here).expect("a link");
    check(folder.path(), &["evidence", "add", "demo", "REC-01", "hello.pdf"], 0);
    assert!(here.symlink_metadata().expect("a link").is_symlink());
    assert!(fs::read_to_string(there).expect("an assessment").contains("hello.pdf"));
}

/// Every piece of a report, and a report with any byte changed, gets a verdict or an error, never `valid` and never a panic.
#[test]
fn no_piece_of_a_report_is_valid() {
    let report = fs::read(made().join("demo/report.pdf")).expect("a report");
    let folder = tempfile::tempdir().expect("a folder");
    let mut count = 0;
    for step in 0..60 {
        let at = report.len() * step / 60;
        fs::write(folder.path().join(format!("cut-{step:02}.pdf")), &report[..at]).expect("a file");
        let mut changed = report.clone();
        changed[at] ^= 0x20;
        fs::write(folder.path().join(format!("changed-{step:02}.pdf")), changed).expect("a file");
        count += 2;
    }
    let trust = made().join("demo/signer.pem");
    let output = wid(folder.path()).args(["--format", "json", "verify", "."]).arg("--trust").arg(trust).output();
    let output = output.expect("the command runs");
    let (answers, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(2), "some pieces are no PDF");
    assert!(!answers.contains(r#""verdict":"valid""#));
    assert_eq!(answers.lines().count() + errors.lines().count(), count, "each file is answered once");
    for line in errors.lines() {
        let error: serde_json::Value = serde_json::from_str(line).expect("an error is JSON");
        assert_eq!(error["format"], "wid-error/1");
        assert_eq!(error["code"], "unreadable");
    }
}

#[cfg(unix)]
#[test]
fn names_of_files_cannot_write_to_the_terminal() {
    let folder = tempfile::tempdir().expect("a folder");
    let name = "a\u{1b}[2J\u{202e}fdp.pdf";
    fs::copy(made().join("demo/report.pdf"), folder.path().join(name)).expect("a copy");
    fs::copy(made().join("foreign.pdf"), folder.path().join(format!("b{name}"))).expect("a copy");
    for format in ["human", "json", "csv"] {
        let ran = check(folder.path(), &["--format", format, "verify", ".", "nothing\u{1b}[2J.pdf"], 2);
        for said in [ran.stdout, ran.stderr] {
            assert!(!said.contains(['\u{1b}', '\u{202e}']), "{format}: {said}");
        }
    }
    check(folder.path(), &["inspect", &format!("b{name}")], 2);
}
