//! `wid demo`: an example company from the first answer to a verified report, by the same commands that a user types.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use super::context::Context;
use super::failure::Failure;
use super::output::{Ending, Output};
use super::passwords::PasswordArguments;
use super::{evidence, issue, key, score, start, verify};
use crate::host::files::{self, Existing};
use crate::host::workspace::Workspace;
use wid::domain::assessment::Assessment;
use wid::workflow::demo::{Document, example};

/// What `wid demo` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder to make; else wid-demo, wid-demo-2 and so on
    pub folder: Option<PathBuf>,
}

/// No password: the key is thrown away at the end.
const NO_PASSWORD: PasswordArguments = PasswordArguments { password_file: None, password_env: None };

/// Shows the whole way once. What fails on the way leaves no folder behind.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let folder = free_folder(arguments.folder.as_deref())?;
    let is_new = !folder.exists();
    let done = show(context, &folder);
    if done.is_err() && is_new {
        let _ = fs::remove_dir_all(&folder);
    }
    done
}

fn show(context: &Context, folder: &Path) -> Result<Ending, Failure> {
    let output = &context.output;
    let pack = start::newest(context)?;
    let example = example(pack, context.now.today());
    let workspace = Workspace::new(folder);
    workspace.create(&example.text).map_err(|error| Failure::file(folder, &error))?;
    output.say(format!("1. The answers of an invented company stand in {}.", workspace.assessment().display()));
    record(context, &workspace, &example.documents)?;
    let documents = folder.join("evidence");
    output.say(format!("2. {} fictional documents are recorded in {}.", example.documents.len(), documents.display()));
    output.say(format!("\n3. wid score {}\n", folder.display()));
    score::run(context, &score::Arguments { folder: folder.to_path_buf(), explain: false, assurance: None })?;
    let key = folder.join("signer.p12");
    let sealed = seal(context, folder, &key, &example.assessment);
    // The key has no password, so it goes away in every case.
    let removed = fs::remove_file(&key);
    sealed?;
    removed.map_err(|error| Failure::file(&key, &error))?;
    let (report, certificate) = (folder.join("report.pdf"), folder.join("signer.pem"));
    output.say(format!("\n5. wid verify {} --trust {}\n", report.display(), certificate.display()));
    let ending = verify::run(context, &verify::Arguments::of_one(&report, &certificate))?;
    last_screen(context, folder);
    Ok(ending)
}

fn seal(context: &Context, folder: &Path, key: &Path, assessment: &Assessment) -> Result<Ending, Failure> {
    let company = assessment.company.name.clone().unwrap_or_default();
    let number = assessment.company.enterprise_number.as_ref().map(ToString::to_string);
    let holder = key::Holder { name: company, enterprise_number: number };
    let new = key::New { output: key.to_path_buf(), holder, password: NO_PASSWORD, no_password: true, force: false };
    let quiet = context.with_output(Output::silent());
    key::run(&quiet, &key::Arguments { action: key::Action::New(new) })?;
    let report = folder.join("report.pdf");
    let (from, to) = (folder.display(), report.display());
    context.output.say(format!("\n4. wid issue {from} --key {} -o {to}\n", key.display()));
    let wanted = issue::Arguments {
        folder: folder.to_path_buf(),
        key: key.to_path_buf(),
        output: report.clone(),
        password: NO_PASSWORD,
        yes: true,
        force: false,
    };
    issue::run(&context.with_output(Output::answers_only(&context.output)), &wanted)
}

/// Writes the documents and records each, as `wid evidence add` does.
fn record(context: &Context, workspace: &Workspace, documents: &[Document]) -> Result<(), Failure> {
    let quiet = context.with_output(Output::silent());
    files::make_folder(&workspace.folder().join("evidence"))
        .map_err(|error| Failure::file(workspace.folder(), &error))?;
    for document in documents {
        let path = workspace.evidence_file(&document.file);
        files::write(&path, document.text(context.wording()).as_bytes(), Existing::Replace)
            .map_err(|error| Failure::file(&path, &error))?;
        let add = evidence::Add {
            folder: workspace.folder().to_path_buf(),
            criterion: document.criterion.clone(),
            file: path,
            title: Some(document.title.clone()),
            date: Some(document.date),
            no_copy: false,
        };
        evidence::run(&quiet, &evidence::Arguments { action: evidence::Action::Add(add) })?;
    }
    Ok(())
}

fn free_folder(wanted: Option<&Path>) -> Result<PathBuf, Failure> {
    let taken = |path: &Path| path.symlink_metadata().is_ok();
    if let Some(folder) = wanted {
        let is_empty = || fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none());
        if taken(folder) && !is_empty() {
            return Err(Failure::new("folder-exists", format!("{} exists and is not empty", folder.display()))
                .help("name a folder that does not exist yet"));
        }
        return Ok(folder.to_path_buf());
    }
    let names = std::iter::once("wid-demo".to_owned()).chain((2..1_000).map(|number| format!("wid-demo-{number}")));
    let free = names.map(PathBuf::from).find(|folder| !taken(folder));
    free.ok_or_else(|| {
        Failure::new("folder-exists", "too many folders called wid-demo stand here")
            .help("remove them, or name another one")
    })
}

fn last_screen(context: &Context, folder: &Path) {
    let output = &context.output;
    let folder = folder.display();
    output.say("\nWhat happened: an invented company was scored, its report was sealed with a key made for");
    output.say("this demo, and the seal and every figure were verified. The key is thrown away; its");
    output.say("certificate stays. The result is indicative: the label is a proposal.");
    table(
        context,
        "Open these files:",
        &[
            (format!("{folder}/report.pdf"), "the report that people read and machines verify"),
            (format!("{folder}/assessment.toml"), "the answers behind it, as text"),
            (format!("{folder}/signer.pem"), "the certificate that verifiers trust"),
        ],
    );
    table(
        context,
        "Try next:",
        &[
            (format!("wid plan {folder}"), "the shortest way to the next level"),
            (format!("wid verify {folder}/report.pdf"), "without --trust: who vouches is undecided"),
            (format!("wid inspect {folder}/report.pdf"), "what lies inside"),
            ("wid assess my-company".to_owned(), "your own company; pause at any time"),
        ],
    );
}

/// Says a heading and two columns under it.
fn table(context: &Context, heading: &str, rows: &[(String, &str)]) {
    let width = rows.iter().map(|(left, _)| left.chars().count()).max().unwrap_or_default();
    context.output.say(format!("\n{heading}"));
    rows.iter().for_each(|(left, right)| context.output.say(format!("  {left:<width$}  {right}")));
}
