//! `wid assess`: the walk through facts and criteria. It begins or resumes, and saves each answer at once.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::context::{Context, check_criterion};
use super::failure::Failure;
use super::issue::key_from;
use super::output::Ending;
use super::start::newest;
use super::walk::{self, Ended, Face, WalkError};
use crate::host::clock::Now;
use crate::host::file_error::FileError;
use crate::host::workspace::Workspace;
use wid::domain::assessment::Evidence;
use wid::domain::criteria::Pack;
use wid::domain::interview::{HostError, Interview, Memory, Opening, RecordError, StartAt, WalkHost};
use wid::value::wording::{Topic, built_in};
use wid::value::{CriterionId, Message, PillarId};

/// What `wid assess` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder of the assessment; one is begun where there is none
    pub folder: PathBuf,
    /// Begin at this pillar, such as PAY
    #[arg(long, value_name = "PILLAR")]
    pub pillar: Option<PillarId>,
    /// Begin at this criterion, such as PAY-04
    #[arg(long, value_name = "ID", conflicts_with = "pillar")]
    pub criterion: Option<CriterionId>,
    /// Ask in lines of text only, for screen readers and simple terminals
    #[arg(long)]
    pub plain: bool,
}

/// Begins or resumes the walk.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let start_at = match (&arguments.pillar, &arguments.criterion) {
        (Some(pillar), _) => StartAt::Pillar(pillar.clone()),
        (_, Some(id)) => StartAt::Criterion(id.clone()),
        _ => StartAt::Best,
    };
    walk(context, &Workspace::new(&arguments.folder), None, arguments.plain, start_at)
}

/// Walks in `workspace` under its lock, and ends with the command that goes on.
/// A new assessment takes the pack `begin_with`, else the newest.
pub fn walk(
    context: &Context,
    workspace: &Workspace,
    begin_with: Option<&Pack>,
    plain: bool,
    start_at: StartAt,
) -> Result<Ending, Failure> {
    let face = face(context, workspace, plain)?;
    let words = built_in(Topic::Walk, context.language);
    let _lock = workspace.lock(context.now.moment).map_err(|error| Failure::locked(workspace.folder(), error))?;
    let text = if workspace.exists() { Some(workspace.read()?) } else { None };
    let pack = match &text {
        Some(text) => context.parse(&workspace.assessment(), text)?.0,
        None => begin_with.map_or_else(|| newest(context), Ok)?,
    };
    check_start(&start_at, pack)?;
    let memory = workspace.memory().map(|text| Memory::read(&text)).unwrap_or_default();
    let go_on = context.command("assess", workspace.folder());
    let mut host = Machine { context, workspace };
    let opening = Opening {
        pack,
        earlier: context.shelf().packs(),
        words,
        text: text.as_deref(),
        memory,
        now: host.now(),
        command: go_on.clone(),
        start_at,
    };
    let mut interview = Interview::open(opening)?;
    let ended = walk::run(&mut interview, face, &mut host).map_err(|error| {
        let help = Message::new("assess-not-saved-help").with("command", go_on);
        Failure::new("not-saved", not_saved(error)).help(help)
    })?;
    if ended == Ended::Done {
        let [score, issue] = ["score", "issue"].map(|name| context.command(name, workspace.folder()));
        context.output.answer(Message::new("assess-to-score").with("command", score));
        context
            .output
            .answer(Message::new("assess-to-issue").with("command", format!("{issue} --key KEY -o report.pdf")));
        context.output.answer(key_from());
    }
    Ok(Ending::Done)
}

/// Says why the walk stopped; what the machine could not do is in words already.
fn not_saved(error: WalkError) -> Message {
    match error {
        WalkError::Save(HostError { message }) => Message::Verbatim(message),
        WalkError::Terminal(error) => Message::new("assess-no-answer").with("why", error.to_string()),
    }
}

fn check_start(start_at: &StartAt, pack: &Pack) -> Result<(), Failure> {
    let id = &pack.structure.id;
    match start_at {
        StartAt::Pillar(pillar) if pack.pillar(pillar).is_none() => {
            let known: Vec<&str> = pack.pillars().map(|pillar| pillar.id.as_str()).collect();
            let message =
                Message::new("assess-unknown-pillar").with("pillar", pillar.as_str()).with("pack", id.as_str());
            let help = Message::new("assess-unknown-pillar-help").with("pillars", known.join(", "));
            Err(Failure::new("unknown-pillar", message).help(help))
        }
        StartAt::Criterion(criterion) => check_criterion(pack, criterion),
        _ => Ok(()),
    }
}

/// Decides how screens are shown. Whether somebody uses a screen reader is never guessed.
fn face(context: &Context, workspace: &Workspace, plain: bool) -> Result<Face, Failure> {
    let set = |name: &str| std::env::var(name).unwrap_or_default();
    let accessible = set("ACCESSIBLE");
    if plain {
        return Ok(Face::Plain("why-option"));
    }
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        let help = Message::new("assess-no-terminal-help").with("file", workspace.assessment().as_path());
        return Err(Failure::new("no-terminal", Message::new("assess-no-terminal")).help(help));
    }
    if !matches!(accessible.as_str(), "" | "0" | "false") {
        return Ok(Face::Plain("why-accessible"));
    }
    if set("TERM") == "dumb" {
        return Ok(Face::Plain("why-dumb"));
    }
    Ok(Face::Interactive { styled: context.output.color })
}

/// The machine under the walk.
struct Machine<'w> {
    context: &'w Context,
    workspace: &'w Workspace,
}

impl Machine<'_> {
    fn in_words(&self, error: &FileError) -> String {
        self.context.say(&error.message())
    }
}

impl WalkHost for Machine<'_> {
    fn save(&mut self, text: &str) -> Result<(), HostError> {
        let saved = if self.workspace.exists() { self.workspace.save(text) } else { self.workspace.create(text) };
        saved.map_err(|error| HostError { message: self.in_words(&error) })
    }

    fn remember(&mut self, text: &str) -> Result<(), HostError> {
        self.workspace.remember(text).map_err(|error| HostError { message: self.in_words(&error) })
    }

    fn record_evidence(&mut self, path: &str) -> Result<Evidence, RecordError> {
        let typed = Path::new(path);
        // A name alone may mean a file in the workspace as well as one where the command was typed.
        let inside = self.workspace.folder().join(typed);
        let document = if typed.exists() || !inside.exists() { typed.to_path_buf() } else { inside };
        let name = document.file_name().map_or_else(|| path.to_owned(), |name| name.to_string_lossy().into_owned());
        if !document.exists() {
            let folder = document.parent().filter(|folder| !folder.as_os_str().is_empty()).map(Path::to_path_buf);
            let folder = folder.or_else(|| std::env::current_dir().ok()).unwrap_or_default();
            return Err(RecordError::Absent { name, folder: folder.display().to_string() });
        }
        if !document.is_file() {
            return Err(RecordError::NotAFile { name });
        }
        let unreadable =
            |error: FileError| RecordError::Unreadable { name: name.clone(), message: self.in_words(&error) };
        let (file, print) = self.workspace.keep(&document).map_err(unreadable)?;
        let title = document.file_stem().map_or_else(|| name.clone(), |stem| stem.to_string_lossy().into_owned());
        Ok(Evidence {
            title,
            file: Some(file),
            date: None,
            size: i64::try_from(print.size).ok(),
            sha256: Some(print.sha256),
        })
    }

    fn now(&self) -> DateTime {
        let now = Now::read(self.context.global.now);
        DateTime::from_parts(now.today(), now.moment.to_zoned(TimeZone::system()).time())
    }
}
