//! `wid demo`: an example company from the first answer to a verified report, by the same commands that a user types.

use std::path::{Path, PathBuf};

use clap::Args;

use super::context::Context;
use super::failure::Failure;
use super::output::{Ending, Output};
use super::passwords::PasswordArguments;
use super::{evidence, issue, key, score, start, verify};
use crate::host::files::{self, Existing};
use crate::host::workspace::Workspace;
use fs_err as fs;
use wid::workflow::demo::{Document, example};

/// What `wid demo` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder to make; else wid-demo, wid-demo-2 and so on
    pub folder: Option<PathBuf>,
}

/// No password: the key is thrown away at the end.
const NO_PASSWORD: PasswordArguments = PasswordArguments { password_file: None, password_env: None };

/// Shows the whole way once.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let folder = free_folder(arguments.folder.as_deref())?;
    let output = &context.output;
    let pack = start::newest(context)?;
    let example = example(pack, context.now.today());
    let workspace = Workspace::new(&folder);
    workspace.create(&example.text).map_err(|error| Failure::file(&folder, &error))?;
    output.say(format!("1. The answers of an invented company stand in {}.", workspace.assessment().display()));
    record(context, &workspace, &example.documents)?;
    output.say(format!("2. {} fictional documents are recorded in {}.", example.documents.len(), folder.join("evidence").display()));
    output.say(format!("\n3. wid score {}\n", folder.display()));
    score::run(context, &score::Arguments { folder: folder.clone(), explain: false, assurance: None })?;
    let company = example.assessment.company.name.clone().unwrap_or_default();
    let number = example.assessment.company.enterprise_number.as_ref().map(ToString::to_string);
    let (store, certificate, report) = (folder.join("signer.p12"), folder.join("signer.pem"), folder.join("report.pdf"));
    let quiet = context.with_output(Output::silent());
    let holder = key::Holder { name: company, enterprise_number: number };
    let new = key::New { output: store.clone(), holder, password: NO_PASSWORD, no_password: true, force: false };
    key::run(&quiet, &key::Arguments { action: key::Action::New(new) })?;
    output.say(format!("\n4. wid issue {} --key {} -o {}\n", folder.display(), store.display(), report.display()));
    let wanted = issue::Arguments { folder: folder.clone(), key: store.clone(), output: report.clone(), password: NO_PASSWORD, yes: true, force: false };
    issue::run(&context.with_output(Output::answers_only(&context.output)), &wanted)?;
    fs::remove_file(&store).map_err(|error| Failure::file(&store, &error))?;
    output.say(format!("\n5. wid verify {} --trust {}\n", report.display(), certificate.display()));
    let ending = verify::run(context, &verify::Arguments::of_one(&report, &certificate))?;
    last_screen(context, &folder);
    Ok(ending)
}

/// Writes the documents and records each, as `wid evidence add` does.
fn record(context: &Context, workspace: &Workspace, documents: &[Document]) -> Result<(), Failure> {
    let quiet = context.with_output(Output::silent());
    fs::create_dir_all(workspace.folder().join("evidence")).map_err(|error| Failure::file(workspace.folder(), &error))?;
    for document in documents {
        let path = workspace.evidence_file(&document.file);
        files::write(&path, document.text().as_bytes(), Existing::Replace).map_err(|error| Failure::file(&path, &error))?;
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
            return Err(Failure::new("folder-exists", format!("{} exists and is not empty", folder.display())).help("name a folder that does not exist yet"));
        }
        return Ok(folder.to_path_buf());
    }
    let names = std::iter::once("wid-demo".to_owned()).chain((2..1_000).map(|number| format!("wid-demo-{number}")));
    let free = names.map(PathBuf::from).find(|folder| !taken(folder));
    free.ok_or_else(|| Failure::new("folder-exists", "too many folders called wid-demo stand here").help("remove them, or name another one"))
}

fn last_screen(context: &Context, folder: &Path) {
    let folder = folder.display();
    let lines = [
        String::new(),
        "What happened: an invented company was scored, its report was sealed with a key made for this demo, and the seal and".to_owned(),
        "every figure were verified. The key is thrown away; its certificate stays. Bronze here is indicative: the label is a proposal.".to_owned(),
        String::new(),
        "Open these files:".to_owned(),
        format!("  {folder}/report.pdf        the report that people read; the same file is what machines verify"),
        format!("  {folder}/assessment.toml   the answers behind it, as text"),
        format!("  {folder}/signer.pem        the certificate that verifiers trust"),
        String::new(),
        "Try next:".to_owned(),
        format!("  wid plan {folder}                           the shortest way to the next level"),
        format!("  wid verify {folder}/report.pdf              without --trust: who vouches is then undecided"),
        format!("  wid inspect {folder}/report.pdf             what lies inside"),
        "  wid assess my-company                        your own company; you can pause at any time".to_owned(),
    ];
    lines.iter().for_each(|line| context.output.say(line));
}
