//! `wid renew`: begins an assessment from last year's report, which is verified first.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::Value;

use super::context::Context;
use super::failure::Failure;
use super::migrate::{as_json, go_on, tell};
use super::output::Ending;
use super::verify::{TrustArguments, trust_store};
use crate::host::files;
use crate::host::workspace::Workspace;
use wid::seal::Limits;
use wid::value::{Message, PackVersion, Said};
use wid::workflow::renew::{RenewError, Renewed, renew};
use wid::workflow::verify::{Options, Verdict, Verifier, headline};

/// What `wid renew` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Last year's report
    pub report: PathBuf,
    /// The folder for the new assessment; it is made where it lacks
    pub folder: PathBuf,
    #[command(flatten)]
    pub trust: TrustArguments,
    /// The version of the criteria; else the newest in force
    #[arg(long, value_name = "VERSION")]
    pub to: Option<PackVersion>,
}

/// Begins an assessment from a report.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let workspace = Workspace::new(&arguments.folder);
    let path = workspace.assessment();
    files::check_free(&path, false).map_err(|_| exists(context, &path, &arguments.folder))?;
    let limits = Limits::default();
    let report = &arguments.report;
    let bytes = files::read(report, limits.file as u64)?;
    let trust = trust_store(&arguments.trust)?;
    let verifier = Verifier::new(&trust, context.shelf(), context.now.moment, Options::default());
    let renewed = renew(&verifier, context.shelf(), &bytes, arguments.to, context.now.today());
    let renewed = renewed.map_err(|error| failure(context, report, &error))?;
    workspace.create(&renewed.migration.text)?;
    if context.output.is_json() {
        context.output.json(&json_of(&renewed));
    } else {
        human(context, &renewed, &path, &arguments.folder);
    }
    Ok(Ending::Done)
}

fn human(context: &Context, renewed: &Renewed, path: &Path, folder: &Path) {
    let output = &context.output;
    if renewed.verification.verdict != Verdict::Valid {
        let notice = Message::new("renew-notice").with("verdict", headline(&renewed.verification, context.wording()));
        output.tell(output.wrapped(&context.say(&notice), 2));
    }
    tell(context, &renewed.last.pack, &renewed.new, &renewed.migration);
    output.answer(context.say(&Message::new("renew-done").with("file", path)));
    output.answer(output.wrapped(&context.say(&Message::new("renew-facts")), 0));
    go_on(context, folder);
}

fn json_of(renewed: &Renewed) -> Value {
    let mut object = as_json("wid-renewal/1", &renewed.last.pack, &renewed.new, &renewed.migration, None);
    if let Some(entries) = object.as_object_mut() {
        entries.insert("supersedes".to_owned(), renewed.last.digest.to_string().into());
        entries.insert("verdict".to_owned(), renewed.verification.verdict.code().into());
        let reason = renewed.verification.reason.map(|reason| Value::from(reason.code()));
        entries.extend(reason.map(|reason| ("reason".to_owned(), reason)));
    }
    object
}

fn exists(context: &Context, path: &Path, folder: &Path) -> Failure {
    let command = context.command("assess", folder);
    Failure::new("assessment-exists", Message::new("file-error-exists").with("file", path))
        .help(Message::new("renew-exists-help").with("command", command))
}

fn failure(context: &Context, report: &Path, error: &RenewError) -> Failure {
    let (code, what) = match &error {
        RenewError::Unreadable(_) => ("unreadable", error.message()),
        RenewError::Refused(found) => ("report-refused", Message::verbatim(headline(found, context.wording()))),
        RenewError::Unread(_) => ("report-unread", error.message()),
        RenewError::Migrate(error) => return error.clone().into(),
    };
    let message = Message::new("renew-failed").with("file", report).with("what", what);
    Failure::new(code, message).help(Message::new("renew-failed-help").with("file", report))
}
