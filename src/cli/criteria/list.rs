//! `wid criteria list`: the packs at hand.

use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::Ending;
use wid::domain::criteria::Pack;
use wid::value::Message;

/// Runs `wid criteria list`.
pub fn list(context: &Context) -> Result<Ending, Failure> {
    for pack in context.shelf().packs() {
        if context.output.is_json() {
            context.output.json(&as_json(context, pack));
        } else {
            context.output.answer(entry(pack));
            context.output.answer(context.output.wrapped(&format!("  {}", context.say(&more(context, pack))), 2));
        }
    }
    Ok(Ending::Done)
}

fn as_json(context: &Context, pack: &Pack) -> Value {
    let structure = &pack.structure;
    json!({
        "format": "wid-pack-entry/1", "id": structure.id, "version": structure.version,
        "manifest_sha256": pack.identity.manifest_sha256, "published": structure.published.to_string(),
        "effective_from": structure.effective_from.to_string(),
        "end_of_life": structure.end_of_life.map(|day| day.to_string()),
        "languages": pack.texts.keys().collect::<Vec<_>>(), "criteria": structure.criteria.len(),
        "extends": structure.extends.as_ref().map(|extension| &extension.base),
        "folder": context.shelf().folder_of(pack),
    })
}

fn entry(pack: &Pack) -> Message {
    let structure = &pack.structure;
    let is_preview = structure.version.is_preview();
    let entry = if is_preview { Message::new("criteria-entry-preview") } else { Message::new("criteria-entry") };
    entry
        .with("pack", structure.id.as_str())
        .with("version", structure.version.to_string())
        .with("n", structure.criteria.len())
        .with("day", structure.published)
        .with("digest", pack.identity.manifest_sha256.to_string())
}

/// Says from when to when it may be used, in which languages it speaks, and where it comes from.
fn more(context: &Context, pack: &Pack) -> Message {
    let structure = &pack.structure;
    let source = match context.shelf().folder_of(pack) {
        Some(folder) => Message::verbatim(folder),
        None => Message::new("criteria-built-in"),
    };
    let more = match structure.end_of_life {
        Some(day) => Message::new("criteria-entry-until").with("until", day),
        None => Message::new("criteria-entry-from"),
    };
    more.with("from", structure.effective_from).with_list("languages", pack.texts.keys()).with("source", source)
}
