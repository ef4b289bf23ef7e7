//! What the cases are about, made once when the tests start: keys are random, so reports cannot lie in the tree.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use wid::workflow::shelf::compiled_in;

use super::{check, wid};
use crate::overlay;

/// Makes `tests/cmd/made` anew and gives its path.
pub fn made() -> &'static Path {
    static MADE: OnceLock<PathBuf> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd/made");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("the tree can be written");
        make(&folder);
        folder
    })
}

/// Gives a copy of an issued example in a folder of its own.
pub fn copy_of_demo() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&made().join("demo"), &folder.path().join("demo"));
    for name in ["key.p12", "key.pem", "password.txt", "wrong.txt", "hello.pdf"] {
        fs::copy(made().join(name), folder.path().join(name)).expect("a copy");
    }
    folder
}

fn make(folder: &Path) {
    for (name, text) in [
        ("password.txt", "a long password\nand a second line\n"),
        ("wrong.txt", "another password\n"),
        ("empty.txt", ""),
        ("hello.pdf", "hello\n"),
        ("Beleid 2026 (définitif).txt", "an invented policy\n"),
    ] {
        fs::write(folder.join(name), text).expect("a file");
    }
    check(folder, &["--quiet", "demo", "demo"], 0);
    check(folder, &["--quiet", "start", "blank", "--blank"], 0);
    check(folder, &["render", "demo", "-o", "draft.pdf"], 0);
    check(folder, &["criteria", "export", "be-wid", "-o", "pack"], 0);
    keys(folder);
    reports(folder);
    assessments(folder);
    overlays(folder);
    bad_pack(folder);
    stale_pack(folder);
}

fn keys(folder: &Path) {
    let holder = ["--name", "Kwadrant NV", "--enterprise-number", "0123.456.749", "--password-file", "password.txt"];
    check(folder, &[&["key", "new", "-o", "key.p12"], &holder[..]].concat(), 0);
    let other = ["--name", "Another NV", "--enterprise-number", "0987.654.394", "--password-file", "password.txt"];
    check(folder, &[&["key", "new", "-o", "of-another-company.p12"], &other[..]].concat(), 0);
    let mut past = wid(folder);
    // The last `--now` counts.
    past.args(["key", "new", "-o", "expired.p12", "--now", "2020-01-01T00:00:00Z"]).args(holder);
    assert!(past.output().expect("the command runs").status.success());
}

fn reports(folder: &Path) {
    let report = fs::read(folder.join("demo/report.pdf")).expect("a report");
    let mut altered = report.clone();
    let middle = altered.len() / 2;
    altered[middle] ^= 1;
    fs::write(folder.join("altered.pdf"), &altered).expect("a file");
    fs::write(folder.join("truncated.pdf"), &report[..report.len() - 2_000]).expect("a file");
    fs::write(folder.join("foreign.pdf"), FOREIGN).expect("a file");
    fs::create_dir_all(folder.join("reports/deeper")).expect("a folder");
    fs::write(folder.join("reports/b.pdf"), &report).expect("a file");
    fs::write(folder.join("reports/a1.pdf"), FOREIGN).expect("a file");
    fs::write(folder.join("reports/a2.PDF"), &report).expect("a file");
    fs::write(folder.join("reports/deeper/c.pdf"), &altered).expect("a file");
    fs::write(folder.join("reports/notes.txt"), "no report").expect("a file");
}

/// The smallest PDF that other programs open.
const FOREIGN: &str = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\nxref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000054 00000 n \ntrailer\n<</Size 3/Root 1 0 R>>\nstartxref\n101\n%%EOF\n";

fn assessments(folder: &Path) {
    let good = fs::read_to_string(folder.join("demo/assessment.toml")).expect("an assessment");
    write(folder, "other-pack", &good.replace("\"1.0.0\"", "\"0.8.0\""));
    write(folder, "no-toml", &good.replace("[company]", "[company"));
    write(folder, "no-text", "");
    fs::write(folder.join("no-text/assessment.toml"), [b'a', 0xff, 0xfe]).expect("a file");
    let broken = good
        .replace("0123.456.749", "0123.456.748")
        .replace("workers                = 180\n", "workers = \"many\"\nworkerz = 180\n")
        .replace("[answers.REC-01]", "[answers.REC-99]\nvalue = 1\n\n[answers.REC-01]");
    let broken = replace_answer(&broken, "REC-03", "value = { count = 41, of = 40 }");
    write(folder, "broken", &replace_answer(&broken, "ASX-04", "value = 2031-01-01"));
    write(folder, "one-open", &replace_answer(&good, "REC-03", ""));
    copy(&folder.join("demo"), &folder.join("changed"));
    let mut documents: Vec<PathBuf> =
        fs::read_dir(folder.join("changed/evidence")).expect("documents").flatten().map(|entry| entry.path()).collect();
    documents.sort();
    fs::write(&documents[0], "something else").expect("a file");
    fs::remove_file(&documents[1]).expect("a document");
}

/// Writes an assessment into a folder of its own.
fn write(folder: &Path, name: &str, text: &str) {
    fs::create_dir_all(folder.join(name)).expect("a folder");
    fs::write(folder.join(name).join("assessment.toml"), text).expect("a file");
}

/// Puts `line` in place of the value of an answer.
#[track_caller]
pub fn replace_answer(text: &str, id: &str, line: &str) -> String {
    let mut document: toml_edit::DocumentMut = text.parse().expect("TOML");
    let answer = document["answers"][id].as_table_mut().expect("a table");
    answer.remove("value");
    if !line.is_empty() {
        let value: toml_edit::DocumentMut = line.parse().expect("TOML");
        answer.insert("value", value["value"].clone());
    }
    document.to_string()
}

/// An assessment with the overlay for banks, its report, and an overlay that would alter its base.
fn overlays(folder: &Path) {
    write(folder, "bank", &compiled_in()[overlay::EXAMPLE]);
    let key = ["--key", "key.p12", "--password-file", "password.txt", "--yes"];
    check(folder, &[&["issue", "bank", "-o", "bank.pdf"], &key[..]].concat(), 0);
    check(folder, &["criteria", "export", "be-wid-bank", "-o", "bank-pack"], 0);
    copy(&folder.join("bank-pack"), &folder.join("fake-overlay"));
    for language in ["fr", "nl", "de"] {
        fs::remove_file(folder.join(format!("fake-overlay/text/{language}.toml"))).expect("a text");
    }
    let path = folder.join("fake-overlay/pack.toml");
    let text = fs::read_to_string(&path).expect("a pack");
    let fake = text.replacen("\"bank:TRN-01\"", "\"REC-01\"", 1).replacen("\"bank:begun\"", "\"bronze\"", 1);
    fs::write(path, fake.replacen("level = \"bank:established\"", "level = \"silver\"", 1)).expect("a file");
}

fn bad_pack(folder: &Path) {
    copy(&folder.join("pack"), &folder.join("bad-pack"));
    let path = folder.join("bad-pack/pack.toml");
    let text = fs::read_to_string(&path).expect("a pack");
    let bad = text.replacen("weight = 5", "weight = \"heavy\"", 1) + "\nfoo = 1\n";
    fs::write(path, bad).expect("a file");
}

/// A pack whose English moved on after it was translated.
fn stale_pack(folder: &Path) {
    copy(&folder.join("pack"), &folder.join("stale-pack"));
    let path = folder.join("stale-pack/text/en.toml");
    let text = fs::read_to_string(&path).expect("a pack");
    fs::write(path, text.replacen("No written strategy.", "Nothing is written.", 1)).expect("a file");
}

/// Copies a folder with all that it holds.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
