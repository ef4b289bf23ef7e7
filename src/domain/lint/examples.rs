//! Whether the example companies reach what `expected.toml` says (format `wid-examples/1`). Source: docs/LINT.md, Examples.

use serde_json::Value;

use super::name_of;
use crate::domain::assessment::{Assessment, read as read_assessment};
use crate::domain::criteria::{Assurance, Pack, PackFiles};
use crate::domain::scoring::{AssuranceInput, Block, Score, score};
use crate::value::reader::{Problems, Table, read, to_json};
use crate::value::{Diagnostic, Message};

/// What the examples must reach, beside them.
pub const EXPECTED_FILE: &str = "expected.toml";
/// The name of its format.
const FORMAT: &str = "wid-examples/1";
/// How the folder of the examples is called from the folder of a version.
const FOLDER: &str = "../examples";
/// How many examples are scored.
const MAX_EXAMPLES: usize = 100;

/// Scores every example of this version of the criteria.
pub(super) fn check(folder: &str, pack: &Pack, at_hand: &[Pack], examples: &PackFiles) -> Vec<Diagnostic> {
    let Some(text) = examples.get(EXPECTED_FILE) else { return Vec::new() };
    let folder = name_of(folder, FOLDER);
    let file = name_of(&folder, EXPECTED_FILE);
    let problems = Problems::new(&file, text);
    let company = Companies { folder: &folder, pack, at_hand, examples };
    let mut found = Vec::new();
    let _ = read(&problems, |root| {
        root.required("format").and_then(|node| node.one_of(&[FORMAT]));
        let entries = root.required("example").and_then(|node| node.list()).unwrap_or_default();
        for table in entries.iter().take(MAX_EXAMPLES).filter_map(|node| node.table()) {
            found.extend(company.check(&problems, &table));
            table.finish();
        }
        Some(())
    });
    found.extend(problems.into_found());
    found
}

/// The example companies and the packs that they may be assessed by.
struct Companies<'c> {
    folder: &'c str,
    pack: &'c Pack,
    at_hand: &'c [Pack],
    examples: &'c PackFiles,
}

impl Companies<'_> {
    /// Checks one example; the problems of its own file are given back.
    fn check(&self, problems: &Problems<'_>, table: &Table<'_, '_>) -> Vec<Diagnostic> {
        let given = table.optional("given").and_then(|node| node.one_of(&Assurance::ALL.map(Assurance::code)));
        let input = given.map_or(AssuranceInput::Computed, |index| AssuranceInput::Given(Assurance::ALL[index]));
        table.optional("shows").and_then(|node| node.text());
        let expected = Expected { problems, table };
        expected.ask_for_all();
        let Some(node) = table.required("file") else { return Vec::new() };
        let Some(path) = node.text() else { return Vec::new() };
        let Some(text) = self.examples.get(path) else {
            let message = Message::new("example-missing").with("file", path);
            problems.error("example-missing", node.at(), message, Message::new("example-missing-help"));
            return Vec::new();
        };
        if !self.is_of_this_pack(text) {
            return Vec::new();
        }
        match self.read(path, text) {
            Ok(assessment) => {
                expected.hold(self.pack, &assessment, input);
                Vec::new()
            }
            Err(found) => found,
        }
    }

    /// Whether the company is assessed by this version, as its base or beside it.
    fn is_of_this_pack(&self, text: &str) -> bool {
        let json = to_json(text).unwrap_or_default();
        let (id, version) = (self.pack.structure.id.as_str(), self.pack.structure.version.to_string());
        let is_this = |pack: &Value| pack["id"] == id && pack["version"] == version.as_str();
        is_this(&json["pack"]) || json["overlays"].as_array().into_iter().flatten().any(is_this)
    }

    fn read(&self, path: &str, text: &str) -> Result<Assessment, Vec<Diagnostic>> {
        let all = || std::iter::once(self.pack).chain(self.at_hand).map(|pack| (pack, &pack.structure));
        read_assessment(&name_of(self.folder, path), text, |id, version| {
            let found = all().find(|(_, structure)| structure.id == *id && structure.version == version);
            let names = || all().map(|(_, structure)| (structure.id.clone(), structure.version)).collect();
            found.map(|(pack, _)| pack).ok_or_else(names)
        })
    }
}

/// What an entry expects.
struct Expected<'e, 'd> {
    problems: &'e Problems<'e>,
    table: &'e Table<'e, 'd>,
}

impl Expected<'_, '_> {
    fn ask_for_all(&self) {
        for key in ["level", "assurance", "overall", "pillars", "next", "blocked_by", "complete"] {
            self.table.optional(key);
        }
    }

    /// Holds what is expected against what is reached.
    fn hold(&self, pack: &Pack, assessment: &Assessment, input: AssuranceInput) {
        let score = match score(&pack.structure, assessment, input) {
            Ok(score) => score,
            Err(missing) => {
                let message = Message::new("facts-needed").with_list("keys", missing.keys);
                self.problems.error("example-misses", self.table.at(), message, None);
                return;
            }
        };
        self.is("level", score.level.as_ref().map_or("none", |level| level.as_str()));
        self.is("assurance", score.assurance.code());
        self.is("overall", &score.overall.to_string());
        self.pillars(&score);
        self.next(&score);
    }

    fn is(&self, key: &'static str, has: &str) {
        let Some(node) = self.table.required(key) else { return };
        if node.text().is_some_and(|expected| expected != has) {
            self.misses(node.at(), key, has);
        }
    }

    fn misses(&self, at: usize, key: &str, has: &str) {
        let message = Message::new("example-misses").with("key", key).with("has", has);
        self.problems.error("example-misses", at, message, Message::new("example-misses-help"));
    }

    fn pillars(&self, score: &Score) {
        let Some(table) = self.table.required("pillars").and_then(|node| node.table()) else { return };
        let entries = table.entries();
        for pillar in &score.pillars {
            let has = pillar.score.to_string();
            let entry = entries.iter().find(|(key, ..)| *key == pillar.id.as_str());
            let expected = entry.and_then(|(_, _, node)| node.text());
            if expected != Some(has.as_str()) {
                self.misses(entry.map_or(table.at(), |(_, at, _)| *at), pillar.id.as_str(), &has);
            }
        }
    }

    /// Holds the next level and the first of what keeps the company from it; `complete` says whether these are all.
    fn next(&self, score: &Score) {
        let Some(next) = score.next() else {
            if let Some(node) = self.table.optional("next") {
                self.misses(node.at(), "next", "none");
            }
            return;
        };
        self.is("next", next.id.as_str());
        let Some(node) = self.table.required("blocked_by") else { return };
        let expected: Vec<&str> = node.list().unwrap_or_default().iter().filter_map(|node| node.as_text()).collect();
        let subjects: Vec<String> = next.blocked_by.iter().map(subject).collect();
        let is_complete = self.table.optional("complete").and_then(|node| node.boolean()).unwrap_or(true);
        let begins =
            subjects.len() >= expected.len() && subjects.iter().zip(&expected).all(|(has, wanted)| has == wanted);
        if !begins || is_complete != (subjects.len() == expected.len()) {
            self.misses(node.at(), "blocked_by", &subjects.join(", "));
        }
    }
}

/// Gives the code of what keeps from a level, and what it is about.
fn subject(block: &Block) -> String {
    match block {
        Block::LegalGate { criterion, .. } => format!("legal-gate {criterion}"),
        Block::Gate { criterion, .. } => format!("gate {criterion}"),
        Block::GateClaimed { criterion, .. } => format!("gate-claimed {criterion}"),
        Block::Overall { .. } => "overall".to_owned(),
        Block::Pillar { pillar, .. } => format!("pillar {pillar}"),
        Block::Results { .. } => "results".to_owned(),
        Block::Assurance { .. } => "assurance".to_owned(),
        Block::Coverage { pillar, .. } => format!("coverage {pillar}"),
    }
}
