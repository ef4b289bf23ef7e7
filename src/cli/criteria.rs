//! `wid criteria list|show|lint|export`: packs of criteria.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use fs_err as fs;
use serde_json::json;

use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use super::words;
use crate::host::files::{self, Existing};
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
        /// The pack, such as be-wid, or be-wid@0.9.0
        pack: String,
        /// The criterion, such as REC-01
        criterion: Option<CriterionId>,
    },
    /// Check the folder of a pack and tell every problem at once
    Lint {
        /// The version folder, such as criteria/be-wid/0.9.0
        folder: PathBuf,
    },
    /// Write the files of a pack into a new folder
    Export {
        /// The pack, such as be-wid, or be-wid@0.9.0
        pack: String,
        /// The folder to make
        #[arg(short, long, value_name = "DIR")]
        output: PathBuf,
    },
}

/// Runs `wid criteria`.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    match &arguments.action {
        Action::List => list(context),
        Action::Show { pack, criterion: None } => show_pack(context, find(context, pack)?),
        Action::Show { pack, criterion: Some(id) } => show_criterion(context, find(context, pack)?, id),
        Action::Lint { folder } => lint(context, folder),
        Action::Export { pack, output } => export(context, find(context, pack)?, output),
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
    output.answer(output.bold(&format!("{} ({} {})", texts.name, pack.structure.id, pack.structure.version)));
    output.answer(&texts.disclaimer);
    for pillar in &pack.structure.pillars {
        output.answer("");
        output.answer(output.bold(texts.pillars.get(&pillar.id).map_or("", String::as_str)));
        pack.structure
            .of_pillar(&pillar.id)
            .for_each(|criterion| output.answer(format!("  {}", words::criterion(pack, &criterion.id))));
    }
    Ok(Ending::Done)
}

fn show_criterion(context: &Context, pack: &Pack, id: &CriterionId) -> Result<Ending, Failure> {
    let unknown = || {
        Failure::new("unknown-criterion", format!("{id} does not stand in {}", pack.structure.id))
            .help("see them all with: wid criteria show be-wid")
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
    output.answer(output.bold(&words::criterion(pack, id)));
    output.answer(&text.requirement);
    output.answer("");
    text.levels.iter().enumerate().for_each(|(level, text)| output.answer(format!("  {level}  {text}")));
    text.options.iter().for_each(|(option, text)| output.answer(format!("  {option}: {text}")));
    text.measure.iter().for_each(|measure| output.answer(format!("What is counted: {measure}")));
    output.answer(format!("Proof: {}", text.evidence.join("; ")));
    output.answer(format!("An auditor looks at: {}", text.audit));
    output.answer(format!("Help: {}", text.guidance));
    output.answer(weight_and_gates(pack, criterion));
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
            context.output.say(format!("{count} problems"));
            Ok(Ending::Open)
        }
    }
}

/// Reads every file under a folder; links are not followed.
pub fn gather(folder: &Path, prefix: &str, into: &mut PackFiles) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::file(folder, &error);
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

fn export(context: &Context, pack: &Pack, folder: &Path) -> Result<Ending, Failure> {
    for (name, text) in &pack.files {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|error| Failure::file(parent, &error))?;
        files::write(&path, text.as_bytes(), Existing::Keep).map_err(|error| Failure::file(&path, &error))?;
    }
    context.output.answer(format!("{} files written to {}", pack.files.len(), folder.display()));
    Ok(Ending::Done)
}
