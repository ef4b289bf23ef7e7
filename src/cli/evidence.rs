//! `wid evidence add|check`: documents that prove an answer. The files stay with the company; titles and digests are recorded.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde_json::json;

use super::context::{Context, check_criterion};
use super::failure::Failure;
use super::output::Ending;
use super::typed;
use crate::host::files;
use crate::host::workspace::{Kept, Workspace};
use wid::domain::assessment::edit::Draft;
use wid::domain::assessment::{Evidence, MAX_EVIDENCE};
use wid::value::free_text::{self, MAX_TITLE, escaped};
use wid::value::{CriterionId, Message, Said};

/// What `wid evidence` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    pub action: Action,
}

/// What to do with evidence.
#[derive(Debug, Subcommand)]
pub enum Action {
    /// Record a document for a criterion, by title, date, size and SHA-256
    Add(Add),
    /// Compare the recorded documents with the files
    Check(Check),
}

/// What `wid evidence add` takes.
#[derive(Debug, Args)]
pub struct Add {
    /// The folder of the assessment
    pub folder: PathBuf,
    /// The criterion, such as REC-01
    pub criterion: CriterionId,
    /// The document
    pub file: PathBuf,
    /// Its title; else the file's name
    #[arg(long)]
    pub title: Option<String>,
    /// Its date; else the day of the assessment
    #[arg(long, value_name = "DATE", value_parser = typed::day)]
    pub date: Option<Date>,
    /// Record it without copying it into the folder
    #[arg(long)]
    pub no_copy: bool,
}

/// What `wid evidence check` takes.
#[derive(Debug, Args)]
pub struct Check {
    /// The folder of the assessment
    pub folder: PathBuf,
}

/// Runs `wid evidence`.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    match &arguments.action {
        Action::Add(arguments) => add(context, arguments),
        Action::Check(arguments) => check(context, arguments),
    }
}

fn add(context: &Context, arguments: &Add) -> Result<Ending, Failure> {
    let workspace = Workspace::new(&arguments.folder);
    context.assessment(&workspace)?;
    let _lock = workspace.lock(context.now.moment).map_err(|error| Failure::locked(&arguments.folder, error))?;
    let (pack, assessment) = context.assessment(&workspace)?;
    let id = &arguments.criterion;
    check_criterion(pack, id)?;
    if let Some(date) = arguments.date.filter(|date| *date > assessment.assessed_on) {
        let message = Message::new("evidence-date").with("date", date).with("day", assessment.assessed_on);
        return Err(Failure::new("date-in-future", message).help(Message::new("evidence-date-help")));
    }
    let title = title(arguments)?;
    let (kept, mut entry) = entry(&workspace, arguments, title)?;
    let recorded = assessment.answers.get(id).map_or(&[][..], |answer| &answer.evidence);
    let again = recorded_as(recorded, &entry);
    if let Some(old) = again.and_then(|index| recorded.get(index)) {
        keep_what_was_recorded(old, &mut entry, arguments);
    }
    let date = *entry.date.get_or_insert(assessment.assessed_on);
    let saved = save(context, &workspace, id, recorded, again, &entry);
    if let (Err(_), Some(kept)) = (&saved, &kept) {
        workspace.take_back(kept);
    }
    saved?;
    let digest = entry.sha256.map(|digest| digest.to_string()).unwrap_or_default();
    if context.output.is_json() {
        context.output.json(&json!({
            "format": "wid-evidence/1", "criterion": id, "title": entry.title, "file": entry.file, "date": date.to_string(),
            "again": again.is_some(), "size": entry.size, "sha256": digest,
        }));
    } else {
        let recorded = Message::new(if again.is_some() { "evidence-recorded-again" } else { "evidence-recorded" })
            .with("criterion", context.words(pack).criterion(id))
            .with("title", escaped(&entry.title))
            .with("date", date);
        context.output.answer(recorded);
        context.output.answer(format!("SHA-256 {digest}"));
        context.output.say(Message::new("evidence-stays"));
    }
    Ok(Ending::Done)
}

/// Gives the title, which must be fit to be printed, before anything is copied.
fn title(arguments: &Add) -> Result<String, Failure> {
    let name = arguments.file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let title = arguments.title.clone().unwrap_or(name);
    free_text::check(&title, MAX_TITLE).map_err(|error| {
        Failure::new("free-text", Message::new("evidence-title").with("why", error.message()))
            .help(Message::new("evidence-title-help"))
    })?;
    Ok(title)
}

fn entry(workspace: &Workspace, arguments: &Add, title: String) -> Result<(Option<Kept>, Evidence), Failure> {
    let (kept, print) = if arguments.no_copy && !lies_within(workspace, &arguments.file) {
        (None, files::fingerprint(&arguments.file)?)
    } else {
        let kept = workspace.bring(&arguments.file)?;
        let print = kept.print;
        (Some(kept), print)
    };
    let file = kept.as_ref().map(|kept| kept.file.clone());
    let size = i64::try_from(print.size).ok();
    let entry = Evidence { title, file, date: arguments.date, size, sha256: Some(print.sha256) };
    Ok((kept, entry))
}

/// Says whether the document lies in `evidence/` already, where recording it makes no copy.
fn lies_within(workspace: &Workspace, document: &Path) -> bool {
    let folder = workspace.evidence_file("evidence").canonicalize();
    document.canonicalize().is_ok_and(|document| folder.is_ok_and(|folder| document.starts_with(folder)))
}

/// Finds the entry about the document that is recorded now: of the same file, else of the same content, else of the same title where it
/// was only declared so far. Equal titles alone say nothing: two letters may both be called "Letter".
fn recorded_as(recorded: &[Evidence], new: &Evidence) -> Option<usize> {
    let rules: [&dyn Fn(&Evidence) -> bool; 3] = [
        &|old| old.file.is_some() && old.file == new.file,
        &|old| old.sha256.is_some() && old.sha256 == new.sha256,
        &|old| old.sha256.is_none() && old.title == new.title,
    ];
    rules.iter().find_map(|rule| recorded.iter().position(rule))
}

/// Takes over what was recorded and is not given anew.
fn keep_what_was_recorded(old: &Evidence, entry: &mut Evidence, arguments: &Add) {
    if arguments.title.is_none() {
        entry.title.clone_from(&old.title);
    }
    entry.date = entry.date.or(old.date);
    if entry.file.is_none() {
        entry.file.clone_from(&old.file);
    }
}

fn save(
    context: &Context,
    workspace: &Workspace,
    id: &CriterionId,
    recorded: &[Evidence],
    again: Option<usize>,
    entry: &Evidence,
) -> Result<(), Failure> {
    let text = workspace.read()?;
    let mut draft = Draft::parse(&text).map_err(|error| Failure::new("not-toml", error.message()))?;
    match again {
        Some(index) => draft.remove_evidence(id, index),
        None if recorded.len() >= MAX_EVIDENCE => {
            let message = Message::new("evidence-too-many").with("criterion", id.as_str()).with("most", MAX_EVIDENCE);
            return Err(Failure::new("too-many", message).help(Message::new("evidence-too-many-help")));
        }
        None => {}
    }
    draft.add_evidence(id, entry);
    context.parse(&workspace.assessment(), &draft.text())?;
    Ok(workspace.save(&draft.text())?)
}

/// What became of one recorded document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Same,
    Changed,
    NotHere,
    NotKept,
    NeverRecorded,
}

impl Found {
    fn code(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Changed => "changed",
            Self::NotHere => "not-here",
            Self::NotKept => "not-kept",
            Self::NeverRecorded => "never-recorded",
        }
    }

    fn message(self) -> Message {
        Message::new(match self {
            Self::Same => "evidence-same",
            Self::Changed => "evidence-changed",
            Self::NotHere => "evidence-not-here",
            Self::NotKept => "evidence-not-kept",
            Self::NeverRecorded => "evidence-never-recorded",
        })
    }
}

fn check(context: &Context, arguments: &Check) -> Result<Ending, Failure> {
    let workspace = Workspace::new(&arguments.folder);
    let (_, assessment) = context.assessment(&workspace)?;
    let mut ending = Ending::Done;
    let (mut count, mut same) = (0_usize, 0_usize);
    for (id, entry) in
        assessment.answers.iter().flat_map(|(id, answer)| answer.evidence.iter().map(move |entry| (id, entry)))
    {
        let found = look(&workspace, entry);
        count += 1;
        if found == Found::Same {
            same += 1;
        } else {
            ending = Ending::Open;
        }
        if context.output.is_json() {
            context.output.json(&json!({ "format": "wid-evidence-check/1", "criterion": id, "title": entry.title, "file": entry.file, "found": found.code() }));
        } else if found != Found::Same {
            let file = entry.file.as_deref().map(|file| format!(" ({file})")).unwrap_or_default();
            let document = format!("{id} {}{file}", escaped(&entry.title));
            context.output.answer(found.message().with("document", document));
        }
    }
    if !context.output.is_json() {
        let id = match count {
            0 => "evidence-none",
            _ if same < count => "evidence-some-unchanged",
            _ => "evidence-all-unchanged",
        };
        context.output.answer(Message::new(id).with("same", same).with("n", count));
    }
    Ok(ending)
}

fn look(workspace: &Workspace, entry: &Evidence) -> Found {
    let (Some(digest), Some(_)) = (entry.sha256, entry.size) else { return Found::NeverRecorded };
    let Some(file) = &entry.file else { return Found::NotKept };
    match files::fingerprint(&workspace.evidence_file(file)) {
        Ok(print) if print.sha256 == digest && i64::try_from(print.size).ok() == entry.size => Found::Same,
        Ok(_) => Found::Changed,
        Err(_) => Found::NotHere,
    }
}
