//! `wid criteria lint`: every problem of a pack at once.

use std::path::Path;

use serde_json::json;

use super::folder::gather;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::Ending;
use wid::domain::criteria::{PackFiles, load_beside};
use wid::value::Message;

/// Runs `wid criteria lint`.
pub fn lint(context: &Context, folder: &Path) -> Result<Ending, Failure> {
    let mut files = PackFiles::new();
    gather(folder, "", &mut files)?;
    // An overlay is judged beside its base, which must be at hand.
    match load_beside(&folder.display().to_string(), files, context.shelf().packs()) {
        Ok(pack) => {
            let (id, version) = (&pack.structure.id, pack.structure.version);
            if context.output.is_json() {
                context.output.json(&json!({ "format": "wid-lint/1", "id": id, "version": version, "manifest_sha256": pack.identity.manifest_sha256, "normative_sha256": pack.identity.manifest.normative_sha256 }));
            } else {
                let good = Message::new("criteria-lint-good")
                    .with("pack", id.as_str())
                    .with("version", version.to_string())
                    .with("n", pack.structure.criteria.len())
                    .with("digest", pack.identity.manifest_sha256.to_string());
                context.output.answer(good);
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
