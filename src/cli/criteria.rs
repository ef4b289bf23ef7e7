//! `wid criteria list|show|lint|compare|export`: packs of criteria.

mod compare;

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::json;

use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use super::words;
use crate::host::files::{self, Existing, Tried};
use wid::domain::criteria::{Criterion, Pack, PackFiles, load};
use wid::value::reader::MAX_FILE;
use wid::value::{CriterionId, PackVersion};

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
    /// Tell what changed between two versions, how large the change is, and whether the new number says so
    Compare(compare::Arguments),
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
        Action::Compare(arguments) => compare::run(context, arguments),
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
        Failure::new("pack-not-at-hand", format!("the pack {name} is not at hand"))
            .help(format!("at hand: {}", names.join(", ")))
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
            let preview = if structure.version.is_preview() { ", preview" } else { "" };
            context.output.answer(format!(
                "{} {}{preview}: {} criteria, published {}, SHA-256 {}",
                structure.id,
                structure.version,
                structure.criteria.len(),
                structure.published,
                pack.identity.manifest_sha256
            ));
        }
    }
    Ok(Ending::Done)
}

fn show_pack(context: &Context, pack: &Pack) -> Result<Ending, Failure> {
    let output = &context.output;
    let texts = words::texts(pack);
    if output.is_json() {
        let ids: Vec<&CriterionId> = pack.structure.criteria.iter().map(|criterion| &criterion.id).collect();
        output.json(&json!({ "format": "wid-pack-entry/1", "id": pack.structure.id, "version": pack.structure.version, "criteria": ids }));
        return Ok(Ending::Done);
    }
    output.heading(format!("{} ({} {})", texts.name, pack.structure.id, pack.structure.version));
    output.answer(output.wrapped(&texts.disclaimer, 0));
    for pillar in &pack.structure.pillars {
        output.answer("");
        output.heading(texts.pillars.get(&pillar.id).map_or("", String::as_str));
        pack.structure
            .of_pillar(&pillar.id)
            .for_each(|criterion| output.answer(format!("  {}", words::criterion(pack, &criterion.id))));
    }
    Ok(Ending::Done)
}

fn show_criterion(context: &Context, pack: &Pack, id: &CriterionId) -> Result<Ending, Failure> {
    let unknown = || {
        Failure::new("unknown-criterion", format!("{id} does not stand in {}", pack.structure.id))
            .help(format!("see them all with: wid criteria show {}", pack.structure.id))
    };
    let criterion = pack.criterion(id).ok_or_else(unknown)?;
    let text = words::texts(pack).criteria.get(id).ok_or_else(unknown)?;
    let output = &context.output;
    if output.is_json() {
        output.json(&json!({
            "format": "wid-criterion/1", "id": id, "pillar": criterion.pillar, "weight": criterion.weight, "title": text.title,
            "requirement": text.requirement, "levels": text.levels, "measure": text.measure, "options": text.options,
            "evidence": text.evidence, "audit": text.audit, "guidance": text.guidance, "result": criterion.result,
        }));
        return Ok(Ending::Done);
    }
    output.heading(words::criterion(pack, id));
    let answer = |text: String, indent| output.answer(output.wrapped(&text, indent));
    answer(text.requirement.clone(), 0);
    output.answer("");
    text.levels.iter().enumerate().for_each(|(level, text)| answer(format!("  {level}  {text}"), 5));
    text.options.iter().for_each(|(option, text)| answer(format!("  {option}: {text}"), 4));
    text.measure.iter().for_each(|measure| answer(format!("What is counted: {measure}"), 2));
    answer(format!("Proof: {}", text.evidence.join("; ")), 2);
    answer(format!("An auditor looks at: {}", text.audit), 2);
    answer(format!("Help: {}", text.guidance), 2);
    answer(weight_and_gates(pack, criterion), 2);
    Ok(Ending::Done)
}

fn weight_and_gates(pack: &Pack, criterion: &Criterion) -> String {
    let gate = |gate: &wid::domain::criteria::Gate| {
        format!("{} needs {} points", words::level(pack, Some(&gate.level)), gate.min)
    };
    let gates: Vec<String> = criterion.gates.iter().map(gate).collect();
    let law = if criterion.legal_gate.is_some() { ". A legal duty stands behind it" } else { "" };
    let gates = if gates.is_empty() { "none".to_owned() } else { gates.join(", ") };
    format!("Weight in its pillar: {}. Gates: {gates}{law}.", criterion.weight)
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
                context.output.answer(format!(
                    "{id} {version} has no problems. {} criteria. SHA-256 {}",
                    pack.structure.criteria.len(),
                    pack.identity.manifest_sha256
                ));
            }
            Ok(Ending::Done)
        }
        Err(problems) => {
            let count = problems.len();
            context.output.failure(&problems.into());
            context.output.say(format!("{} found.", words::counted(count, "problem", "problems")));
            Ok(Ending::Open)
        }
    }
}

/// Reads every file under a folder; links are not followed.
pub fn gather(folder: &Path, prefix: &str, into: &mut PackFiles) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::file(folder, &files::in_words(folder, Tried::Reading)(error));
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let kind = entry.file_type().map_err(failed)?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if kind.is_dir() && path.split('/').count() < 8 {
            gather(&entry.path(), &format!("{path}/"), into)?;
        } else if kind.is_file() {
            let text = files::read_text(&entry.path(), MAX_FILE as u64)
                .map_err(|error| Failure::file(&entry.path(), &error))?;
            into.insert(path, text);
        }
    }
    Ok(())
}

fn export(context: &Context, pack: &Pack, folder: &Path, force: bool) -> Result<Ending, Failure> {
    let paths: Vec<PathBuf> = pack.files.keys().map(|name| folder.join(name)).collect();
    for path in &paths {
        files::check_free(path, force).map_err(|error| Failure::file(path, &error))?;
    }
    let existing = if force { Existing::Replace } else { Existing::Keep };
    for (path, text) in paths.iter().zip(pack.files.values()) {
        let parent = path.parent().unwrap_or(folder);
        files::make_folder(parent).map_err(|error| Failure::file(parent, &error))?;
        files::write(path, text.as_bytes(), existing).map_err(|error| Failure::file(path, &error))?;
    }
    let written: Vec<&Path> = paths.iter().map(PathBuf::as_path).collect();
    let line = format!("{} written to {}", words::counted(paths.len(), "file", "files"), folder.display());
    context.written(&written, &[line]);
    Ok(Ending::Done)
}
