//! The rules of the house that the compiler does not hold: which room may import which, what touches the machine, how long
//! papers and files are, and that the README names only commands that exist. ARCHITECTURE.md says why.

#![allow(clippy::panic, reason = "in tests, a panic is how a failure is told")]

mod papers;
mod paths;

use std::fs;
use std::path::{Path, PathBuf};

use self::paths::{paths_of, plain_code};

/// Every room and the rooms that it may import, itself left out. `lib` and `main` are the two roots.
const ROOMS: [(&str, &[&str]); 9] = [
    ("value", &[]),
    ("domain", &["value"]),
    ("document", &["value"]),
    ("seal", &["value"]),
    ("workflow", &["value", "domain", "document", "seal"]),
    ("lib", &["value", "domain", "document", "seal", "workflow"]),
    ("host", &[]),
    ("cli", &["host"]),
    ("main", &["cli", "host"]),
];
/// The rooms of the library, which do no input or output.
const LIBRARY: [&str; 6] = ["value", "domain", "document", "seal", "workflow", "lib"];
/// Paths that touch the machine or the terminal.
const MACHINE: [&str; 13] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
    "fs_err",
    "atomic_write_file",
    "clap",
    "console",
    "crossterm",
    "rpassword",
];
/// Paths that exist on Unix alone.
const UNIX: [&str; 5] = ["std::os::unix", "std::os::linux", "std::os::fd", "libc", "nix"];
/// The most lines that a source file may have.
const MAX_LINES: usize = 600;

/// Gives every rule that the source text of a file breaks; `file` is its path under `src`, with `/`.
fn breaches(file: &str, source: &str) -> Vec<String> {
    let modules = modules_of(file);
    let room = modules.first().map_or("lib", String::as_str);
    let allowed = ROOMS.iter().find(|(name, _)| *name == room).map(|(_, allowed)| *allowed);
    let Some(allowed) = allowed else {
        return vec![format!("{file}: the room {room} is not in the plan of the house")];
    };
    let mut found = Vec::new();
    for path in paths_of(&plain_code(source)) {
        let goal = room_named(&path, modules.len()).filter(|goal| ROOMS.iter().any(|(name, _)| name == goal));
        if let Some(goal) = goal.filter(|goal| goal != room && !allowed.contains(&goal.as_str())) {
            found.push(format!("{file}: {room} must not import {goal}: {path}"));
        }
        if LIBRARY.contains(&room) && begins_with_any(&path, &MACHINE) {
            found.push(format!("{file}: the library touches no machine: {path}"));
        }
        if room != "host" && begins_with_any(&path, &UNIX) {
            found.push(format!("{file}: only src/host calls what Unix alone has: {path}"));
        }
    }
    found
}

/// The modules from the crate's root to the file: `domain/plan/mod.rs` gives domain and plan.
fn modules_of(file: &str) -> Vec<String> {
    let stem = file.trim_end_matches(".rs");
    let modules: Vec<String> = stem.trim_end_matches("/mod").split('/').map(str::to_owned).collect();
    modules
}

/// The room that a path names: the word after `crate`, or after as many `super` as lead to the root.
fn room_named(path: &str, depth: usize) -> Option<String> {
    let words: Vec<&str> = path.split("::").collect();
    let climbs = words.iter().take_while(|word| **word == "super").count();
    match words.first() {
        Some(&"crate") => words.get(1).map(|&word| word.to_owned()),
        Some(&"super") if climbs >= depth => words.get(climbs).map(|&word| word.to_owned()),
        _ => None,
    }
}

fn begins_with_any(path: &str, starts: &[&str]) -> bool {
    starts.iter().any(|start| path.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with("::")))
}

/// Gives the root of the package.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Reads a file of the package.
#[track_caller]
fn text_of(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Gives every source file under `src`, by its path with `/`, and its text.
fn sources() -> Vec<(String, String)> {
    let src = root().join("src");
    let mut waiting: Vec<PathBuf> = vec![src.clone()];
    let mut found = Vec::new();
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).expect("a folder of the sources can be read") {
            let path = entry.expect("an entry of the sources can be read").path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(&src).expect("it lies under src").to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).expect("a source file is UTF-8")));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn imports_go_down_only_and_the_library_touches_no_machine() {
    let sources = sources();
    assert!(sources.len() > 100, "only {} source files were found", sources.len());
    let found: Vec<String> = sources.iter().flat_map(|(file, source)| breaches(file, source)).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn files_stay_short() {
    let long = |(file, source): &(String, String)| {
        let lines = source.lines().count();
        (lines > MAX_LINES).then(|| format!("{file} has {lines} lines, more than {MAX_LINES}"))
    };
    let found: Vec<String> = sources().iter().filter_map(long).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
    assert!(text_of("src/main.rs").lines().count() <= 30, "src/main.rs has more than 30 lines");
}

#[test]
fn both_crates_forbid_unsafe_code() {
    for root in ["src/lib.rs", "src/main.rs"] {
        assert!(plain_code(&text_of(root)).contains("#![forbid(unsafe_code)]"), "{root} does not forbid unsafe code");
    }
}

#[track_caller]
fn check(file: &str, source: &str, wrong: &[&str]) {
    let found = breaches(file, source);
    assert_eq!(found.len(), wrong.len(), "{found:?}");
    for (breach, part) in found.iter().zip(wrong) {
        assert!(breach.contains(part), "{breach} does not say {part}");
    }
}

#[test]
fn an_import_upwards_or_sideways_is_found() {
    check("value/date.rs", "use crate::domain::plan;", &["value must not import domain"]);
    check("domain/plan/mod.rs", "use crate::value::Language;\nuse crate::seal;", &["domain must not import seal"]);
    check("seal/cms.rs", "fn f() { crate::document::pdf(source) }", &["seal must not import document"]);
    check("document/mod.rs", "pub(crate) use crate::workflow::issue as i;", &["document must not import workflow"]);
    check("workflow/issue.rs", "use crate::{\n    value::Language,\n    cli::{self, output},\n};", &["cli", "cli"]);
    check("domain/plan/ways.rs", "use super::super::super::seal::der;", &["domain must not import seal"]);
    check("host/files.rs", "use crate::cli::output;", &["host must not import cli"]);
    check("lib.rs", "mod x { use crate::host; }", &["lib must not import host"]);
    check("attic/old.rs", "", &["not in the plan of the house"]);
}

#[test]
fn what_touches_the_machine_is_found_in_the_library_alone() {
    check("value/digest.rs", "use std::fs::File;", &["touches no machine"]);
    check(
        "domain/mod.rs",
        "use std::{collections::BTreeMap, env, net::{IpAddr, TcpStream}};",
        &["env", "IpAddr", "Tcp"],
    );
    check("workflow/verify/mod.rs", "let text = fs_err::read(path)?;", &["fs_err::read"]);
    check("host/files.rs", "use std::fs; use fs_err::File;", &[]);
    check("cli/walk/mod.rs", "use std::os::unix::fs::MetadataExt;", &["only src/host"]);
    check("host/lock.rs", "libc::kill(1, 0)", &[]);
}

#[test]
fn words_and_imports_downwards_are_left_alone() {
    check("domain/mod.rs", "//! See crate::seal and std::fs.\n/* crate::cli */ const A: &str = \"crate::host\";", &[]);
    check(
        "domain/mod.rs",
        "const A: &str = r#\"a \" crate::host\"#; const B: char = '\"'; use crate::value as v;",
        &[],
    );
    check("workflow/issue.rs", "use crate::{document, seal::{self, key}, domain::{plan, scoring}};", &[]);
    check("domain/plan/ways.rs", "use super::ground::seal; use super::super::value;", &[]);
    check("cli/verify.rs", "use crate::host::files; use wid::workflow::verify; use std::fs;", &[]);
}
