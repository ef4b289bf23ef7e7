//! `wid criteria list|show|lint|translated|reviewed|compare|export`: packs of criteria.

mod compare;
mod export;
mod folder;
mod impact;
mod lint;
mod list;
mod recording;
mod show;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use wid::domain::criteria::{Pack, Record};
use wid::value::{CriterionId, Language, Message, PackVersion};

pub use self::folder::gather;

/// What `wid criteria` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    pub action: Action,
}

/// What to do with packs.
#[derive(Debug, Subcommand)]
pub enum Action {
    /// List the packs at hand
    List,
    /// Show a pack, or one criterion of it as a page
    Show {
        /// The pack, such as be-wid, or be-wid@1.0.0
        pack: String,
        /// The criterion, such as REC-01
        criterion: Option<CriterionId>,
    },
    /// Check the folder of a pack and tell every problem at once
    Lint {
        /// The version folder, such as criteria/be-wid/1.0.0
        folder: PathBuf,
    },
    /// Record that texts were translated from the English of now
    Translated(Texts),
    /// Record that a second reader compared texts with the English of now
    Reviewed(Texts),
    /// Tell what changed between two versions, how large the change is, and whether the new number says so
    Compare(compare::Arguments),
    /// Write the files of a pack into a new folder, or its handbook as PDF or HTML
    Export {
        /// The pack, such as be-wid, or be-wid@1.0.0
        pack: String,
        /// The folder to make, or the handbook to write
        #[arg(short, long, value_name = "DIR|FILE.pdf|FILE.html")]
        output: PathBuf,
        /// Replace files that stand there
        #[arg(long)]
        force: bool,
    },
}

/// Which texts of a pack.
#[derive(Debug, Args)]
pub struct Texts {
    /// The version folder, such as criteria/be-wid/1.0.0
    pub folder: PathBuf,
    /// The language: fr, nl or de
    pub language: Language,
    /// Texts, such as REC-01 or level.bronze; all, where none is named
    pub texts: Vec<String>,
}

/// Runs `wid criteria`.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    match &arguments.action {
        Action::List => list::list(context),
        Action::Show { pack, criterion: None } => show::pack(context, find(context, pack)?),
        Action::Show { pack, criterion: Some(id) } => show::criterion(context, find(context, pack)?, id),
        Action::Lint { folder } => lint::lint(context, folder),
        Action::Translated(texts) => recording::run(context, Record::Source, texts),
        Action::Reviewed(texts) => recording::run(context, Record::Reviewed, texts),
        Action::Compare(arguments) => compare::run(context, arguments),
        Action::Export { pack, output, force } => export::export(context, find(context, pack)?, output, *force),
    }
}

/// Finds a pack by `id` or `id@version`.
fn find<'c>(context: &'c Context, name: &str) -> Result<&'c Pack, Failure> {
    let shelf = context.shelf();
    let found = match name.split_once('@') {
        Some((id, version)) => {
            let parsed = id.parse().ok().zip(version.parse::<PackVersion>().ok());
            parsed.and_then(|(id, version)| shelf.find(&id, version).ok())
        }
        None => shelf.newest(name),
    };
    let names: Vec<String> =
        shelf.packs().iter().map(|pack| format!("{}@{}", pack.structure.id, pack.structure.version)).collect();
    found.ok_or_else(|| {
        Failure::new("pack-not-at-hand", Message::new("criteria-absent").with("pack", name))
            .help(Message::new("criteria-absent-help").with("packs", names.join(", ")))
    })
}
