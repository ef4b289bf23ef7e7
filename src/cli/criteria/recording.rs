//! `wid criteria translated|reviewed`: records what a translation belongs to, and that a second reader compared it.

use std::path::Path;

use serde_json::json;

use super::Texts;
use super::folder::gather;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::Ending;
use crate::host::files::{self, Existing};
use wid::domain::criteria::{NotRecorded, PackFiles, Record, Recorded, load_beside, record};
use wid::value::{Message, Said};

/// Runs `wid criteria translated` and `wid criteria reviewed`.
pub fn run(context: &Context, what: Record, arguments: &Texts) -> Result<Ending, Failure> {
    let mut found = PackFiles::new();
    gather(&arguments.folder, "", &mut found)?;
    let pack = load_beside(&arguments.folder.display().to_string(), found, context.shelf().packs())?;
    let path = arguments.folder.join(format!("text/{}.toml", arguments.language));
    let done = record(&pack, arguments.language, what, &arguments.texts)
        .map_err(|why| failed(context, &why, &path, arguments))?;
    if !done.blocks.is_empty() {
        files::write(&path, done.text.as_bytes(), Existing::Replace)?;
    }
    tell(context, what, &path, &done);
    Ok(Ending::Done)
}

fn failed(context: &Context, why: &NotRecorded, path: &Path, arguments: &Texts) -> Failure {
    let failure = Failure::new("not-recorded", why.message());
    match why {
        NotRecorded::UnknownBlock(_) => failure.help(Message::new("criteria-recorded-help").with("file", path)),
        NotRecorded::Stale(_) => {
            let command =
                format!("{} {}", context.command("criteria translated", &arguments.folder), arguments.language);
            failure.help(Message::new("criteria-stale-help").with("command", command))
        }
        _ => failure,
    }
}

fn tell(context: &Context, what: Record, path: &Path, done: &Recorded) {
    let blocks: Vec<String> = done.blocks.iter().map(ToString::to_string).collect();
    if context.output.is_json() {
        let file = path.display().to_string();
        context
            .output
            .json(&json!({ "format": "wid-recorded/1", "file": file, "table": what.key(), "recorded": blocks }));
        return;
    }
    let message = match what {
        Record::Source => Message::new("criteria-translated"),
        Record::Reviewed => Message::new("criteria-reviewed"),
    };
    let message = message.with("file", path).with("n", blocks.len()).with_list("blocks", blocks);
    context.output.answer(context.output.wrapped(&context.say(&message), 2));
}
