//! `wid criteria list|show|lint|export`: packs of criteria.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::json;

use super::context::{Context, unknown_criterion};
use super::failure::Failure;
use super::output::Ending;
use super::words::Words;
use crate::host::file_error::reading;
use crate::host::files::{self, Existing};
use wid::domain::criteria::{Criterion, Gate, Pack, PackFiles, load};
use wid::value::reader::MAX_FILE;
use wid::value::{CriterionId, Message, PackVersion};

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
    /// Write the files of a pack into a new folder
    Export {
        /// The pack, such as be-wid, or be-wid@1.0.0
        pack: String,
        /// The folder to make
        #[arg(short, long, value_name = "DIR")]
        output: PathBuf,
        /// Replace files that stand there
        #[arg(long)]
        force: bool,
    },
}

/// Runs `wid criteria`.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    match &arguments.action {
        Action::List => list(context),
        Action::Show { pack, criterion: None } => show_pack(context, find(context, pack)?),
        Action::Show { pack, criterion: Some(id) } => show_criterion(context, find(context, pack)?, id),
        Action::Lint { folder } => lint(context, folder),
        Action::Export { pack, output, force } => export(context, find(context, pack)?, output, *force),
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

fn list(context: &Context) -> Result<Ending, Failure> {
    for pack in context.shelf().packs() {
        let structure = &pack.structure;
        if context.output.is_json() {
            context.output.json(&json!({
                "format": "wid-pack-entry/1", "id": structure.id, "version": structure.version, "manifest_sha256": pack.identity.manifest_sha256,
                "published": structure.published.to_string(), "criteria": structure.criteria.len(),
            }));
        } else {
            let is_preview = structure.version.is_preview();
            let entry = named(if is_preview { "criteria-entry-preview" } else { "criteria-entry" }, pack);
            context.output.answer(entry.with("day", structure.published));
        }
    }
    Ok(Ending::Done)
}

/// Fills a message with a pack's name, the number of its criteria and its digest.
fn named(id: &'static str, pack: &Pack) -> Message {
    Message::new(id)
        .with("pack", pack.structure.id.as_str())
        .with("version", pack.structure.version.to_string())
        .with("n", pack.structure.criteria.len())
        .with("digest", pack.identity.manifest_sha256.to_string())
}

fn show_pack(context: &Context, pack: &Pack) -> Result<Ending, Failure> {
    let output = &context.output;
    let words = context.words(pack);
    let texts = words.texts();
    if output.is_json() {
        let ids: Vec<&CriterionId> = pack.structure.criteria.iter().map(|criterion| &criterion.id).collect();
        output.json(&json!({ "format": "wid-pack-entry/1", "id": pack.structure.id, "version": pack.structure.version, "criteria": ids }));
        return Ok(Ending::Done);
    }
    output.heading(format!("{} ({} {})", texts.name, pack.structure.id, pack.structure.version));
    output.answer(output.wrapped(&texts.disclaimer, 0));
    for pillar in &pack.structure.pillars {
        output.gap();
        output.heading(words.pillar(&pillar.id));
        let criteria = pack.structure.of_pillar(&pillar.id);
        criteria.for_each(|criterion| output.answer(format!("  {}", words.criterion(&criterion.id))));
    }
    Ok(Ending::Done)
}

fn show_criterion(context: &Context, pack: &Pack, id: &CriterionId) -> Result<Ending, Failure> {
    let words = context.words(pack);
    let unknown = || unknown_criterion(pack, id);
    let criterion = pack.criterion(id).ok_or_else(unknown)?;
    let text = words.texts().criteria.get(id).ok_or_else(unknown)?;
    let output = &context.output;
    if output.is_json() {
        output.json(&json!({
            "format": "wid-criterion/1", "id": id, "pillar": criterion.pillar, "weight": criterion.weight, "title": text.title,
            "requirement": text.requirement, "levels": text.levels, "measure": text.measure, "options": text.options,
            "evidence": text.evidence, "audit": text.audit, "guidance": text.guidance, "result": criterion.result,
        }));
        return Ok(Ending::Done);
    }
    output.heading(words.criterion(id));
    let answer = |text: String, indent| output.answer(output.wrapped(&text, indent));
    answer(text.requirement.clone(), 0);
    output.gap();
    text.levels.iter().enumerate().for_each(|(level, text)| answer(format!("  {level}  {text}"), 5));
    text.options.iter().for_each(|(option, text)| answer(format!("  {option}: {text}"), 4));
    let tell = |message: Message| answer(context.say(&message), 2);
    text.measure.iter().for_each(|measure| tell(Message::new("criteria-counted").with("measure", measure.as_str())));
    tell(Message::new("criteria-proof").with("evidence", text.evidence.join("; ")));
    tell(Message::new("criteria-audit").with("audit", text.audit.as_str()));
    tell(Message::new("criteria-guidance").with("guidance", text.guidance.as_str()));
    tell(weight_and_gates(context, words, criterion));
    Ok(Ending::Done)
}

fn weight_and_gates(context: &Context, words: Words<'_>, criterion: &Criterion) -> Message {
    let gate = |gate: &Gate| {
        Message::new("criteria-gate").with("level", words.level(Some(&gate.level))).with("points", gate.min)
    };
    let gates: Vec<String> = criterion.gates.iter().map(|one| context.say(&gate(one))).collect();
    let gates = if gates.is_empty() { Message::new("criteria-no-gate") } else { Message::Verbatim(gates.join(", ")) };
    let is_legal = criterion.legal_gate.is_some();
    Message::new(if is_legal { "criteria-weight-legal" } else { "criteria-weight" })
        .with("weight", criterion.weight)
        .with("gates", gates)
}

fn lint(context: &Context, folder: &Path) -> Result<Ending, Failure> {
    let mut files = PackFiles::new();
    gather(folder, "", &mut files)?;
    match load(&folder.display().to_string(), files) {
        Ok(pack) => {
            let (id, version) = (&pack.structure.id, pack.structure.version);
            if context.output.is_json() {
                context.output.json(&json!({ "format": "wid-lint/1", "id": id, "version": version, "manifest_sha256": pack.identity.manifest_sha256, "normative_sha256": pack.identity.manifest.normative_sha256 }));
            } else {
                context.output.answer(named("criteria-lint-good", &pack));
            }
            Ok(Ending::Done)
        }
        Err(problems) => {
            let count = problems.len();
            context.output.failure(&problems.into());
            context.output.say(Message::new("criteria-lint-problems").with("n", count));
            Ok(Ending::Open)
        }
    }
}

/// Reads every file under a folder; links are not followed.
pub fn gather(folder: &Path, prefix: &str, into: &mut PackFiles) -> Result<(), Failure> {
    for entry in fs::read_dir(folder).map_err(reading(folder))? {
        let entry = entry.map_err(reading(folder))?;
        let kind = entry.file_type().map_err(reading(folder))?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if kind.is_dir() && path.split('/').count() < 8 {
            gather(&entry.path(), &format!("{path}/"), into)?;
        } else if kind.is_file() {
            into.insert(path, files::read_text(&entry.path(), MAX_FILE as u64)?);
        }
    }
    Ok(())
}

fn export(context: &Context, pack: &Pack, folder: &Path, force: bool) -> Result<Ending, Failure> {
    let paths: Vec<PathBuf> = pack.files.keys().map(|name| folder.join(name)).collect();
    for path in &paths {
        files::check_free(path, force)?;
    }
    let existing = if force { Existing::Replace } else { Existing::Keep };
    for (path, text) in paths.iter().zip(pack.files.values()) {
        files::make_folder(path.parent().unwrap_or(folder))?;
        files::write(path, text.as_bytes(), existing)?;
    }
    let written: Vec<&Path> = paths.iter().map(PathBuf::as_path).collect();
    let line = Message::new("criteria-written").with("n", paths.len()).with("folder", folder);
    context.written(&written, &[line]);
    Ok(Ending::Done)
}
