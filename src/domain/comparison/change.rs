//! One difference between two versions: what it is about, and what differs.

use crate::domain::criteria::{Pack, Structure, Successors};
use crate::value::{CriterionId, Language, LevelId, PillarId};

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it is about.
    pub subject: Subject,
    /// What differs.
    pub what: What,
}

/// What a change is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The pack as a whole: dates, points, rules of the score.
    Pack,
    /// A fact, by key.
    Fact(String),
    /// A level.
    Level(LevelId),
    /// An assurance, by its code.
    Assurance(String),
    /// A pillar.
    Pillar(PillarId),
    /// A criterion, by its new id where it has one.
    Criterion(CriterionId),
    /// A legal reference, by key.
    Legal(String),
    /// A file of the pack, by path.
    File(String),
}

/// What differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It is new.
    Added,
    /// It is gone, and this became of it where the new version says so.
    Removed(Option<Successors>),
    /// A criterion had this id before.
    Renamed(CriterionId),
    /// A value of `pack.toml`.
    Value {
        /// Its key.
        key: Key,
        /// What it was, as packs write it; empty for an entry of a list.
        before: Option<String>,
        /// What it is.
        after: Option<String>,
    },
    /// A text.
    Text {
        /// The language.
        language: Language,
        /// Its key.
        key: Key,
        /// What it was.
        before: Option<String>,
        /// What it is.
        after: Option<String>,
        /// Whether it belongs to the normative digest.
        is_normative: bool,
    },
    /// A whole language came or went.
    Language(Language, Presence),
    /// A file differs in what is told nowhere else: comments, order, own keys, other files.
    Bytes,
}

/// The key of a value or a text under its subject.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// Its name in the files.
    pub name: &'static str,
    /// Of which of several: a level, an option, a condition.
    pub of: Option<String>,
}

/// Whether something is there now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It came.
    Added,
    /// It went.
    Removed,
}

impl Key {
    /// Names a key of which there is one.
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: None }
    }

    /// Names one of several.
    pub fn of(name: &'static str, of: impl Into<String>) -> Self {
        Self { name, of: Some(of.into()) }
    }
}

impl Subject {
    /// Gives its kind and its name, as in the files.
    pub fn named(&self) -> (&'static str, &str) {
        match self {
            Self::Pack => ("pack", ""),
            Self::Fact(key) => ("profile", key),
            Self::Level(id) => ("level", id.as_str()),
            Self::Assurance(id) => ("assurance", id),
            Self::Pillar(id) => ("pillar", id.as_str()),
            Self::Criterion(id) => ("criterion", id.as_str()),
            Self::Legal(key) => ("legal", key),
            Self::File(path) => ("file", path),
        }
    }

    /// Gives its place among all, by the order of the new version, then of the old one. Criteria stand under their pillar.
    pub(super) fn place(&self, old: &Structure, new: &Structure) -> (usize, usize, usize) {
        let in_both = |position: &dyn Fn(&Structure) -> Option<usize>| {
            position(new).or_else(|| position(old)).map_or(0, |position| position + 1)
        };
        let of_pillar = |id: &PillarId| in_both(&|pack| pack.pillars.iter().position(|pillar| pillar.id == *id));
        match self {
            Self::Pack => (0, 0, 0),
            Self::Fact(key) => (1, in_both(&|pack| pack.profile.iter().position(|fact| fact.key == *key)), 0),
            Self::Level(id) => (2, in_both(&|pack| pack.level_rank(id)), 0),
            Self::Assurance(_) => (3, 0, 0),
            Self::Pillar(id) => (4, of_pillar(id), 0),
            Self::Criterion(id) => {
                let pillar =
                    new.criterion(id).or_else(|| old.criterion(id)).map_or(0, |found| of_pillar(&found.pillar));
                (4, pillar, in_both(&|pack| pack.criteria.iter().position(|criterion| criterion.id == *id)))
            }
            Self::Legal(key) => (5, in_both(&|pack| pack.legal.iter().position(|entry| entry.key == *key)), 0),
            Self::File(_) => (6, 0, 0),
        }
    }
}

/// Gives the files that came or went, and those whose bytes differ though none of `told` comes from them.
pub(super) fn of_files(old: &Pack, new: &Pack, told: &[Change]) -> Vec<Change> {
    let is_told = |path: &str| {
        told.iter().any(|change| match &change.what {
            What::Text { language, .. } | What::Language(language, _) => path == format!("text/{language}.toml"),
            What::Value { .. } => path == "pack.toml",
            What::Added | What::Removed(_) | What::Renamed(_) => path == "pack.toml" || path.starts_with("text/"),
            What::Bytes => false,
        })
    };
    let about = |path: &String, what| Change { subject: Subject::File(path.clone()), what };
    let removed = old.files.keys().filter(|path| !new.files.contains_key(*path) && !is_told(path));
    let mut found: Vec<Change> = removed.map(|path| about(path, What::Removed(None))).collect();
    for (path, text) in new.files.iter().filter(|(path, _)| !is_told(path)) {
        match old.files.get(path) {
            None => found.push(about(path, What::Added)),
            Some(before) if before != text => found.push(about(path, What::Bytes)),
            Some(_) => {}
        }
    }
    found
}
