//! `wid criteria list`: the packs at hand.

use serde_json::json;

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::Ending;
use wid::value::Message;

/// Runs `wid criteria list`.
pub fn list(context: &Context) -> Result<Ending, Failure> {
    for pack in context.shelf().packs() {
        let structure = &pack.structure;
        if context.output.is_json() {
            context.output.json(&json!({
                "format": "wid-pack-entry/1", "id": structure.id, "version": structure.version, "manifest_sha256": pack.identity.manifest_sha256,
                "published": structure.published.to_string(), "criteria": structure.criteria.len(),
            }));
        } else {
            let is_preview = structure.version.is_preview();
            let entry =
                if is_preview { Message::new("criteria-entry-preview") } else { Message::new("criteria-entry") };
            let filled = entry
                .with("pack", structure.id.as_str())
                .with("version", structure.version.to_string())
                .with("n", structure.criteria.len())
                .with("day", structure.published)
                .with("digest", pack.identity.manifest_sha256.to_string());
            context.output.answer(filled);
        }
    }
    Ok(Ending::Done)
}
