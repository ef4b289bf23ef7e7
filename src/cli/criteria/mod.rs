//! `wid criteria list|show|lint|translated|reviewed|compare|export`: packs of criteria.

mod compare;
mod export;
mod folder;
mod impact;
mod lint;
mod list;
mod page;
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
        /// A criterion such as REC-01, or a pack such as be-wid or be-wid@1.0.0
        name: String,
        /// A criterion of that pack
        criterion: Option<CriterionId>,
        /// The version of the criteria; else the newest at hand
        #[arg(long, value_name = "VERSION")]
        pack_version: Option<PackVersion>,
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
        Action::Show { name, criterion, pack_version } => show(context, name, criterion.as_ref(), *pack_version),
        Action::Lint { folder } => lint::lint(context, folder),
        Action::Translated(texts) => recording::run(context, Record::Source, texts),
        Action::Reviewed(texts) => recording::run(context, Record::Reviewed, texts),
        Action::Compare(arguments) => compare::run(context, arguments),
        Action::Export { pack, output, force } => export::export(context, find(context, pack)?, output, *force),
    }
}

/// Shows a pack or a criterion: `name` is a pack, or a criterion of the newest pack that has it.
fn show(
    context: &Context,
    name: &str,
    criterion: Option<&CriterionId>,
    version: Option<PackVersion>,
) -> Result<Ending, Failure> {
    let versioned = version.map_or_else(|| name.to_owned(), |version| format!("{name}@{version}"));
    match (criterion, name.parse::<CriterionId>()) {
        (Some(id), _) => show::criterion(context, find(context, &versioned)?, id),
        (None, Ok(id)) => show::criterion(context, find_by_criterion(context, &id, version)?, &id),
        (None, Err(_)) => show::pack(context, find(context, &versioned)?),
    }
}

/// Finds the newest pack at hand that has a criterion, or the one of this version.
fn find_by_criterion<'c>(
    context: &'c Context,
    id: &CriterionId,
    version: Option<PackVersion>,
) -> Result<&'c Pack, Failure> {
    let fits = |pack: &&Pack| {
        let structure = &pack.structure;
        structure.criterion(id).is_some() && version.is_none_or(|version| structure.version == version)
    };
    context.shelf().packs().iter().rfind(fits).ok_or_else(|| {
        Failure::new("unknown-criterion", Message::new("criteria-nowhere").with("id", id.as_str()))
            .help(Message::new("criteria-nowhere-help"))
    })
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
