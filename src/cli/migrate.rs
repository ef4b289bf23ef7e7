//! `wid migrate`: takes an assessment to another version of the criteria, after showing what becomes of each answer.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};

use super::asking::confirm;
use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use crate::host::workspace::Workspace;
use wid::domain::criteria::{Pack, Relation};
use wid::domain::migration::{Link, Migration};
use wid::value::{CriterionId, Message, PackVersion, Said};
use wid::workflow::migrate::{MigrateError, migrate};

/// What `wid migrate` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder of the assessment
    pub folder: PathBuf,
    /// The version to go to, such as 2.0.0
    #[arg(long, value_name = "VERSION")]
    pub to: PackVersion,
    /// Answer the last question with yes
    #[arg(long)]
    pub yes: bool,
}

/// Migrates a workspace; the file as it was stays beside the new one.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let workspace = Workspace::new(&arguments.folder);
    context.assessment(&workspace)?;
    let _lock = workspace.lock(context.now.moment).map_err(|error| Failure::locked(&arguments.folder, error))?;
    let (old, assessment) = context.assessment(&workspace)?;
    let path = workspace.assessment();
    let text = workspace.read()?;
    let (new, migration) = migrate(context.shelf(), old, &assessment, &text, arguments.to)?;
    if !context.output.is_json() {
        tell(context, old, &new, &migration);
    }
    let question = Message::new("migrate-question").with("file", path.as_path());
    if !confirm(&context.output, question, arguments.yes)? {
        context.output.say(Message::new("migrate-nothing"));
        return Ok(Ending::Open);
    }
    let kept = write(&workspace, old, &migration)?;
    if context.output.is_json() {
        context.output.json(&as_json("wid-migration/1", old, &new, &migration, Some(&kept)));
    } else {
        let file = kept.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        context.output.answer(Message::new("migrate-done").with("file", file));
        go_on(context, &arguments.folder);
    }
    Ok(Ending::Done)
}

/// Keeps the old file, then replaces it. Where that fails, all is as before.
fn write(workspace: &Workspace, old: &Pack, migration: &Migration) -> Result<PathBuf, Failure> {
    let (kept, is_new) = workspace.keep_version(&old.structure.version.to_string())?;
    workspace.save(&migration.text).inspect_err(|_| {
        if is_new {
            workspace.forget(&kept);
        }
    })?;
    Ok(kept)
}

/// Says how to go on.
pub fn go_on(context: &Context, folder: &Path) {
    let command = context.command("assess", folder);
    context.output.answer(Message::new("migrate-go-on").with("command", command));
}

/// Shows what becomes of each answer and of the facts.
pub fn tell(context: &Context, old: &Pack, new: &Pack, migration: &Migration) {
    let output = &context.output;
    let head = Message::new("migrate-head")
        .with("pack", new.structure.id.as_str())
        .with("from", old.structure.version.to_string())
        .with("to", new.structure.version.to_string());
    output.heading(head);
    let count = |id: &'static str, n: usize| output.answer(Message::new(id).with("n", n));
    if !migration.carried.is_empty() {
        count("migrate-carried", migration.carried.len());
        let moved = migration.carried.iter().filter(|link| link.from != link.to);
        moved.for_each(|link| output.answer(format!("  {}", link_in_words(context, new, link))));
    }
    for (id, links) in [("migrate-offered", &migration.offered), ("migrate-told", &migration.told)] {
        if !links.is_empty() {
            count(id, links.len());
            links.iter().for_each(|link| output.answer(format!("  {}", link_in_words(context, new, link))));
        }
    }
    for (id, pack, ids) in [("migrate-new", new, &migration.new), ("migrate-dropped", old, &migration.dropped)] {
        if !ids.is_empty() {
            count(id, ids.len());
            ids.iter().for_each(|id| output.answer(format!("  {}", criterion(context, pack, id))));
        }
    }
    for (id, version) in &migration.left_out {
        let message = Message::new("migrate-left-out").with("id", id.as_str()).with("version", version.to_string());
        output.answer(context.say(&message));
    }
    tell_facts(context, old, new, migration);
}

fn tell_facts(context: &Context, old: &Pack, new: &Pack, migration: &Migration) {
    let facts = &migration.facts;
    let names = |pack: &Pack, keys: &[String]| {
        let texts = pack.texts(context.language);
        let flag = |key: &String| texts.profile.values().find_map(|text| text.options.get(key).cloned());
        let label = |key: &String| texts.profile.get(key).map(|text| text.label.clone()).or_else(|| flag(key));
        Message::separated(keys.iter().map(|key| label(key).unwrap_or_else(|| key.clone())))
    };
    let say = |message: Message| context.output.answer(message);
    if !facts.added.is_empty() {
        say(Message::new("migrate-facts-added").with("facts", names(new, &facts.added)));
    }
    if !facts.removed.is_empty() {
        say(Message::new("migrate-facts-removed").with("facts", names(old, &facts.removed)));
    }
    if facts.unconfirmed {
        say(Message::new("migrate-unconfirmed"));
    }
}

/// Names a criterion, and the one that it comes from where that has another id or meaning.
fn link_in_words(context: &Context, new: &Pack, link: &Link) -> String {
    let name = criterion(context, new, &link.to);
    if link.from == link.to && link.relation == Relation::Same {
        return name;
    }
    let id = match link.relation {
        Relation::Same => "migrate-link-same",
        Relation::Narrower => "migrate-link-narrower",
        Relation::Broader => "migrate-link-broader",
        Relation::Overlaps | Relation::Retired => "migrate-link-overlaps",
    };
    context.say(&Message::new(id).with("criterion", name).with("from", link.from.as_str()))
}

fn criterion(context: &Context, pack: &Pack, id: &CriterionId) -> String {
    let title = pack.texts(context.language).criteria.get(id).map_or("", |text| text.title.as_str());
    let is_upcoming = pack.criterion(id).is_some_and(|criterion| !criterion.is_active());
    let message = Message::new(if is_upcoming { "migrate-criterion-upcoming" } else { "migrate-criterion" });
    context.say(&message.with("id", id.as_str()).with("title", title))
}

/// Writes what becomes of an assessment as JSON, without prose.
pub fn as_json(format: &str, old: &Pack, new: &Pack, migration: &Migration, kept: Option<&Path>) -> Value {
    let reference = |pack: &Pack| json!({ "id": pack.structure.id, "version": pack.structure.version, "manifest_sha256": pack.identity.manifest_sha256 });
    let link = |link: &Link| json!({ "from": link.from, "to": link.to, "relation": link.relation.code() });
    let links = |links: &[Link]| links.iter().map(link).collect::<Vec<_>>();
    let facts = &migration.facts;
    let mut object = json!({
        "format": format,
        "from": reference(old),
        "to": reference(new),
        "carried": links(&migration.carried),
        "to_reconfirm": links(&migration.offered),
        "told": links(&migration.told),
        "new": migration.new,
        "dropped": migration.dropped,
        "overlays": overlays(old, new),
        "facts": { "added": facts.added, "removed": facts.removed, "unconfirmed": facts.unconfirmed },
    });
    let name = kept.and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    if let (Some(name), Some(entries)) = (name, object.as_object_mut()) {
        entries.insert("kept_as".to_owned(), name.into());
    }
    object
}

/// Gives the overlays beside the old criteria, each with the version beside the new ones; without one where it is left out.
fn overlays(old: &Pack, new: &Pack) -> Vec<Value> {
    let version = |pack: &Pack, overlay: &Pack| {
        let same = pack.overlays.iter().find(|other| other.structure.id == overlay.structure.id);
        same.map(|found| found.structure.version)
    };
    let one = |overlay: &Pack| json!({ "id": overlay.structure.id, "from": overlay.structure.version, "to": version(new, overlay) });
    old.overlays.iter().map(one).collect()
}

impl From<MigrateError> for Failure {
    fn from(error: MigrateError) -> Self {
        let failure = Self::new(error.code(), error.message());
        let mut failure = match error.help() {
            Some(help) => failure.help(help),
            None => failure,
        };
        failure.problems.extend(error.problems().iter().cloned());
        failure
    }
}
