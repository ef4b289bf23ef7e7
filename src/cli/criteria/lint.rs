//! `wid criteria lint`: every problem of a pack at once.

use std::path::Path;

use serde_json::{Value, json};

use super::folder::{Found, look_into};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::Ending;
use wid::domain::lint::{Lint, lint as look_for_problems};
use wid::value::{Message, Severity};

/// Where the example companies of a pack lie, from the folder of a version.
const EXAMPLES: &str = "../examples";

/// Runs `wid criteria lint`; ends with 1 where there is an error.
pub fn lint(context: &Context, folder: &Path) -> Result<Ending, Failure> {
    let found = look_into(folder)?;
    let beside = folder.join(EXAMPLES);
    let examples = if beside.is_dir() { look_into(&beside)? } else { Found::default() };
    let mut linted =
        look_for_problems(&folder.display().to_string(), found.files, context.shelf().packs(), &examples.files);
    linted.problems.splice(0..0, found.problems);
    linted.problems.extend(examples.problems);
    if context.output.is_json() {
        context.output.json(&as_json(context, &linted));
    } else {
        tell(context, &linted);
    }
    Ok(if linted.count(Severity::Error) == 0 { Ending::Done } else { Ending::Open })
}

fn as_json(context: &Context, linted: &Lint) -> Value {
    let problem = |problem| {
        let mut object = context.output.problem_as_json(problem);
        object["severity"] = json!(problem.severity);
        object
    };
    let identity = linted.pack.as_ref().map(|pack| &pack.identity);
    json!({
        "format": "wid-lint/1",
        "id": identity.map(|identity| &identity.manifest.id),
        "version": identity.map(|identity| &identity.manifest.version),
        "manifest_sha256": identity.map(|identity| &identity.manifest_sha256),
        "normative_sha256": identity.map(|identity| &identity.manifest.normative_sha256),
        "errors": linted.count(Severity::Error),
        "warnings": linted.count(Severity::Warning),
        "problems": linted.problems.iter().map(problem).collect::<Vec<_>>(),
    })
}

fn tell(context: &Context, linted: &Lint) {
    linted.problems.iter().for_each(|problem| context.output.answer(context.output.problem_in_words(problem)));
    if let (Some(pack), true) = (&linted.pack, linted.problems.is_empty()) {
        let good = Message::new("criteria-lint-good")
            .with("pack", pack.structure.id.as_str())
            .with("version", pack.structure.version.to_string())
            .with("n", pack.structure.criteria.len())
            .with("digest", pack.identity.manifest_sha256.to_string());
        context.output.answer(good);
        return;
    }
    let counted = Message::new("criteria-lint-problems").with("errors", linted.count(Severity::Error));
    context.output.answer(counted.with("warnings", linted.count(Severity::Warning)));
}
