//! `wid render`: the report as a draft, unsigned, as PDF or HTML.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;

use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use super::score;
use crate::host::files::{self, Existing};
use crate::host::workspace::Workspace;
use wid::value::{Message, Said};
use wid::workflow::issue::draft;
use wid::workflow::report::{self, Templates};

/// What `wid render` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder of the assessment
    pub folder: PathBuf,
    /// The draft to write
    #[arg(short, long, value_name = "FILE.pdf|FILE.html")]
    pub output: PathBuf,
    /// Use the templates of this folder in place of the built-in ones
    #[arg(long, value_name = "DIR")]
    pub template: Option<PathBuf>,
    /// Replace the draft if it stands there
    #[arg(long)]
    pub force: bool,
}

/// Renders a draft.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let workspace = Workspace::new(&arguments.folder);
    let (pack, assessment) = context.assessment(&workspace)?;
    check_name(arguments)?;
    let now = context.time_of_document()?.moment;
    let statement = draft(pack, &assessment, context.language, now)
        .map_err(|missing| score::missing_facts(context, pack, &missing, &workspace))?;
    let templates = match &arguments.template {
        Some(folder) => Templates::with(own_templates(folder)?),
        None => Templates::built_in(),
    };
    let bytes = if is_named(&arguments.output, "pdf") {
        report::make_with(&templates, &statement, pack).map_err(failed)?.bytes
    } else {
        report::html_with(&templates, &statement, pack).map_err(failed)?.into_bytes()
    };
    let existing = if arguments.force { Existing::Replace } else { Existing::Keep };
    files::write(&arguments.output, &bytes, existing)?;
    let line = Message::new("render-written").with("file", arguments.output.as_path());
    context.written(&[&arguments.output], &[line]);
    Ok(Ending::Done)
}

fn is_named(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found.eq_ignore_ascii_case(extension))
}

/// Fails before any work where the draft cannot be written.
fn check_name(arguments: &Arguments) -> Result<(), Failure> {
    if !is_named(&arguments.output, "pdf") && !is_named(&arguments.output, "html") {
        return Err(Failure::new("output-name", Message::new("render-name")).help(Message::new("render-name-help")));
    }
    Ok(files::check_free(&arguments.output, arguments.force)?)
}

fn failed(error: report::ReportError) -> Failure {
    Failure::new("report", Message::new("report-failed").with("why", error.message()))
        .help(Message::new("render-failed-help"))
}

fn own_templates(folder: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let mut texts = BTreeMap::new();
    super::criteria::gather(folder, "", &mut texts)?;
    Ok(texts)
}
