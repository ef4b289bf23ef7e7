//! `wid demo`: an example company from the first answer to a verified report, by the same commands that a user types.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use super::context::{Context, typable};
use super::failure::Failure;
use super::output::{Ending, Output};
use super::passwords::PasswordArguments;
use super::{evidence, issue, key, score, start, verify};
use crate::host::file_error::writing;
use crate::host::files::{self, Existing};
use crate::host::workspace::Workspace;
use wid::domain::assessment::Assessment;
use wid::value::Message;
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
    workspace.create(&example.text)?;
    output.say(Message::new("demo-answers").with("file", workspace.assessment().as_path()));
    record(context, &workspace, &example.documents)?;
    let documents = folder.join("evidence");
    let recorded = Message::new("demo-documents").with("n", example.documents.len());
    output.say(recorded.with("folder", documents.as_path()));
    output.say(format!("\n3. wid score {}\n", typable(folder)));
    let wanted = score::Arguments { folder: folder.to_path_buf(), explain: false, assurance: None, with: None };
    score::run(context, &wanted)?;
    let key = folder.join("signer.p12");
    let sealed = seal(context, folder, &key, &example.assessment);
    // The key has no password, so it goes away in every case.
    let removed = fs::remove_file(&key);
    sealed?;
    removed.map_err(writing(&key))?;
    let (report, certificate) = (folder.join("report.pdf"), folder.join("signer.pem"));
    output.say(format!("\n5. wid verify {} --trust {}\n", typable(&report), typable(&certificate)));
    let ending = verify::run(context, &verify::Arguments::of_one(&report, &certificate))?;
    last_screen(context, folder);
    Ok(ending)
}

fn seal(context: &Context, folder: &Path, key: &Path, assessment: &Assessment) -> Result<Ending, Failure> {
    let company = assessment.company.name.clone().unwrap_or_default();
    let number = assessment.company.enterprise_number.as_ref().map(ToString::to_string);
    let holder = key::Holder { name: company, enterprise_number: number };
    let new = key::New { output: key.to_path_buf(), holder, password: NO_PASSWORD, no_password: true, force: false };
    let quiet = context.with_output(Output::silent(context.language));
    key::run(&quiet, &key::Arguments { action: key::Action::New(new) })?;
    let report = folder.join("report.pdf");
    let (from, to) = (typable(folder), typable(&report));
    context.output.say(format!("\n4. wid issue {from} --key {} -o {to}\n", typable(key)));
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
    let quiet = context.with_output(Output::silent(context.language));
    files::make_folder(&workspace.folder().join("evidence"))?;
    for document in documents {
        let path = workspace.evidence_file(&document.file);
        files::write(&path, document.text(context.wording()).as_bytes(), Existing::Replace)?;
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
            return Err(Failure::new("folder-exists", Message::new("demo-folder-exists").with("folder", folder))
                .help(Message::new("demo-folder-exists-help")));
        }
        return Ok(folder.to_path_buf());
    }
    let names = std::iter::once("wid-demo".to_owned()).chain((2..1_000).map(|number| format!("wid-demo-{number}")));
    let free = names.map(PathBuf::from).find(|folder| !taken(folder));
    free.ok_or_else(|| {
        Failure::new("folder-exists", Message::new("demo-too-many")).help(Message::new("demo-too-many-help"))
    })
}

fn last_screen(context: &Context, folder: &Path) {
    let output = &context.output;
    output.say("");
    output.say(output.wrapped(&context.say(&Message::new("demo-what-happened")), 0));
    let file = |name: &str| folder.join(name).display().to_string();
    table(
        context,
        Message::new("demo-open"),
        [
            (file("report.pdf"), Message::new("demo-report")),
            (file("assessment.toml"), Message::new("demo-assessment")),
            (file("signer.pem"), Message::new("demo-certificate")),
        ],
    );
    let (report, folder) = (typable(&folder.join("report.pdf")), typable(folder));
    table(
        context,
        Message::new("demo-next"),
        [
            (format!("wid plan {folder}"), Message::new("demo-plan")),
            (format!("wid verify {report}"), Message::new("demo-verify")),
            (format!("wid inspect {report}"), Message::new("demo-inspect")),
            ("wid assess my-company".to_owned(), Message::new("demo-assess")),
        ],
    );
}

/// Says a heading and two columns under it.
fn table<const N: usize>(context: &Context, heading: Message, rows: [(String, Message); N]) {
    let width = rows.iter().map(|(left, _)| left.chars().count()).max().unwrap_or_default();
    context.output.say("");
    context.output.say(heading);
    rows.iter().for_each(|(left, right)| context.output.say(format!("  {left:<width$}  {}", context.say(right))));
}
