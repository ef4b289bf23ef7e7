//! The command as people type it: one case a file in `tests/cmd`, and here what takes several steps.

mod asking;
mod cases;
mod failures;
mod languages;
mod locks;
pub mod made;
mod steps;

use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The moment of every run.
const NOW: &str = "2026-11-24T10:00:00Z";

/// Prepares `wid` with a fixed moment, no terminal, and nothing of the machine's settings.
fn wid(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wid"));
    command.current_dir(folder).args(["--now", NOW]).env("LC_ALL", "C").stdin(Stdio::null());
    for name in ["SOURCE_DATE_EPOCH", "NO_COLOR", "ACCESSIBLE"] {
        command.env_remove(name);
    }
    command
}

/// Runs `wid` with these arguments and checks how it ends.
#[track_caller]
pub fn check(folder: &Path, arguments: &[&str], code: i32) -> Ran {
    let output = wid(folder).args(arguments).output().expect("the command runs");
    let ran = Ran::from(output);
    assert_eq!(ran.code, code, "wid {}\n{}\n{}", arguments.join(" "), ran.stdout, ran.stderr);
    ran
}

/// What a run said.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("what is said is UTF-8");
        Self { code: output.status.code().unwrap_or(-1), stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}
