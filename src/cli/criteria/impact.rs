//! `wid criteria compare --impact`: the level of known companies under both versions.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::words::Words;
use crate::host::files;
use wid::domain::comparison::Levels;
use wid::domain::criteria::Pack;
use wid::seal::{Limits, TrustStore};
use wid::value::reader::MAX_FILE;
use wid::value::{LevelId, Message, Said};
use wid::workflow::impact::{Impact, Unread};
use wid::workflow::verify::{Options, Verifier};

/// The name of the file of an assessment.
const ASSESSMENT: &str = "assessment.toml";

/// What became of each file of a folder.
pub struct Found {
    levels: Vec<(PathBuf, Levels)>,
    unread: Vec<(PathBuf, &'static str, Message)>,
}

/// How many companies went from one level to another.
type Moves = BTreeMap<(Option<LevelId>, Option<LevelId>), usize>;

/// Looks at every assessment and every report under a folder; one that cannot be read does not stop the rest.
pub fn look(context: &Context, folder: &Path, old: &Pack, new: &Pack) -> Result<Found, Failure> {
    let trust = TrustStore::new();
    let verifier = Verifier::new(&trust, context.shelf(), context.now.moment, Options::default());
    let impact = Impact { old, new, shelf: context.shelf(), verifier: &verifier };
    let mut found = Found { levels: Vec::new(), unread: Vec::new() };
    for path in files::files_under(folder)? {
        let levels = if path.file_name().is_some_and(|name| name == ASSESSMENT) {
            files::read_text(&path, MAX_FILE as u64)
                .map(|text| impact.of_assessment(&path.display().to_string(), &text))
        } else if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pdf")) {
            files::read(&path, Limits::default().file as u64).map(|bytes| impact.of_report(&bytes))
        } else {
            continue;
        };
        match levels {
            Ok(Ok(levels)) => found.levels.push((path, levels)),
            Ok(Err(unread)) => found.unread.push((path, Unread::code(&unread), unread.message())),
            Err(error) => found.unread.push((path, "file", error.message())),
        }
    }
    Ok(found)
}

impl Found {
    fn moves(&self) -> Moves {
        let mut moves = Moves::new();
        for (_, levels) in &self.levels {
            *moves.entry((levels.before.clone(), levels.after.clone())).or_default() += 1;
        }
        moves
    }

    fn lost(&self) -> usize {
        self.levels.iter().filter(|(_, levels)| levels.is_lost).count()
    }

    /// Gives what was found as data.
    pub fn to_json(&self) -> Value {
        let file = |(path, levels): &(PathBuf, Levels)| json!({ "file": path.display().to_string(), "before": levels.before, "after": levels.after, "lost": levels.is_lost });
        let unread =
            |(path, code, _): &(PathBuf, &str, Message)| json!({ "file": path.display().to_string(), "code": code });
        let moves = self.moves();
        let moves = moves.iter().map(|((before, after), n)| json!({ "before": before, "after": after, "count": n }));
        json!({
            "files": self.levels.iter().map(file).collect::<Vec<_>>(),
            "moves": moves.collect::<Vec<_>>(),
            "lost": self.lost(),
            "unread": self.unread.iter().map(unread).collect::<Vec<_>>(),
        })
    }

    /// Tells what was found: the counts, each company whose level changes, and what could not be read.
    pub fn tell(&self, context: &Context, old: &Pack, new: &Pack) {
        let output = &context.output;
        let (old, new) = (Words::new(old, context.language), Words::new(new, context.language));
        let line = |message: &Message, indent: usize| {
            output.answer(output.wrapped(&format!("{}{}", " ".repeat(indent), context.say(message)), indent + 2));
        };
        output.answer("");
        output.heading(context.say(&Message::new("compare-impact")));
        line(&Message::new("compare-impact-counts").with("n", self.levels.len()).with("lost", self.lost()), 0);
        for ((before, after), n) in self.moves() {
            let message = Message::new("compare-impact-move").with("before", old.level(before.as_ref()));
            line(&message.with("after", new.level(after.as_ref())).with("n", n), 2);
        }
        for (path, levels) in self.levels.iter().filter(|(_, levels)| levels.before != levels.after) {
            let message = Message::new("compare-impact-file").with("file", path.as_path());
            let message = message.with("before", old.level(levels.before.as_ref()));
            line(&message.with("after", new.level(levels.after.as_ref())), 2);
        }
        if !self.unread.is_empty() {
            line(&Message::new("compare-impact-unread").with("n", self.unread.len()), 0);
        }
        for (path, _, why) in &self.unread {
            line(&Message::new("compare-impact-why").with("file", path.as_path()).with("why", why.clone()), 2);
        }
    }
}
