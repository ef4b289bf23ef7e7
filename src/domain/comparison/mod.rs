//! What a new version of a pack changes: as a person would tell it, and whether any company can lose its level.
//!
//! [`compare`] reads two packs and gives a [`Comparison`]: every change, and the class with its ground. The class is *patch* where the
//! normative digest stays; *minor* where [`proof`] shows that no level can drop, for every profile, every set of answers and every assurance
//! input; else *major*, with a company that loses its level where [`search`] finds one. Source: docs/FORMATS.md, Comparison.

mod carrying;
mod change;
mod impact;
mod json;
mod proof;
mod rules;
mod search;
mod structure_changes;
mod text_changes;

pub use change::{Change, Key, Presence, Subject, What};
pub use impact::{Levels, impact};
pub use json::{FORMAT, to_json};
pub use rules::{Obstacle, Rule};
pub use search::Drop;

use crate::domain::criteria::{Criterion, Pack, Relation, Structure, check_map};
use crate::value::{CriterionId, Diagnostic, PackVersion};

/// Two versions of a pack beside each other.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// The version before.
    pub old: PackVersion,
    /// The version now, as it is declared.
    pub new: PackVersion,
    /// What differs: pack, facts, levels, pillars with their criteria, law, files.
    pub changes: Vec<Change>,
    /// What the change is, and why.
    pub ground: Ground,
    /// Why the new version cannot be published as it is.
    pub refusals: Vec<Refusal>,
}

/// What a change is, with its ground.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ground {
    /// Not one byte differs.
    Same,
    /// Patch: the normative digest is the same.
    SameMeaning,
    /// Minor: every change is one of those that keep all levels.
    Proved,
    /// Major: this company loses its level.
    Drops(Box<Drop>, Vec<Obstacle>),
    /// Major: nothing shows that no level drops, or an upcoming criterion counts now, which is major by rule.
    NotShown(Vec<Obstacle>),
}

/// How large a change is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Nothing normative changes.
    Patch,
    /// No level can drop.
    Minor,
    /// A level can drop, or that cannot be decided.
    Major,
}

impl Class {
    /// Gives the word used in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// Why a new version cannot be published as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Its number is lower than the class of the change asks for; this is the lowest that is not.
    VersionTooLow(PackVersion),
    /// It does not say what became of the criteria of the major version before.
    NoMap,
    /// What it says of them is not complete.
    Map(Vec<Diagnostic>),
}

impl Refusal {
    /// Gives the stable name.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::VersionTooLow(_) => "version-too-low",
            Self::NoMap => "no-map",
            Self::Map(_) => "map",
        }
    }
}

impl Ground {
    /// Gives the class; `None` where nothing differs.
    pub const fn class(&self) -> Option<Class> {
        match self {
            Self::Same => None,
            Self::SameMeaning => Some(Class::Patch),
            Self::Proved => Some(Class::Minor),
            Self::Drops(..) | Self::NotShown(_) => Some(Class::Major),
        }
    }

    /// Gives the stable name.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::SameMeaning => "same-meaning",
            Self::Proved => "proved",
            Self::Drops(..) => "drops",
            Self::NotShown(_) => "not-shown",
        }
    }

    /// Gives the changes of which no rule knows that they keep every level.
    pub fn obstacles(&self) -> &[Obstacle] {
        match self {
            Self::Drops(_, obstacles) | Self::NotShown(obstacles) => obstacles,
            _ => &[],
        }
    }

    /// Gives the lowest version that may follow `old` with this change. A preview promises nothing but a higher number.
    pub fn least_version(&self, old: PackVersion) -> PackVersion {
        let PackVersion { major, minor, patch } = old;
        match self.class() {
            None => old,
            Some(Class::Minor) if !old.is_preview() => PackVersion { major, minor: minor.saturating_add(1), patch: 0 },
            Some(Class::Major) if !old.is_preview() => {
                PackVersion { major: major.saturating_add(1), minor: 0, patch: 0 }
            }
            Some(_) => PackVersion { major, minor, patch: patch.saturating_add(1) },
        }
    }
}

impl Comparison {
    /// Gives the class; `None` where nothing differs.
    pub const fn class(&self) -> Option<Class> {
        self.ground.class()
    }

    /// Gives the criteria whose normative text changed under the same id, which no rule of the score can judge.
    pub fn reworded(&self) -> Vec<&CriterionId> {
        let mut found = Vec::new();
        for change in &self.changes {
            let is_reworded =
                matches!(&change.what, What::Text { is_normative: true, before: Some(_), after: Some(_), .. });
            match &change.subject {
                Subject::Criterion(id) if is_reworded && !found.contains(&id) => found.push(id),
                _ => {}
            }
        }
        found
    }
}

/// Compares two versions of one pack.
pub fn compare(old: &Pack, new: &Pack) -> Comparison {
    let ground = if old.identity.manifest_sha256 == new.identity.manifest_sha256 {
        Ground::Same
    } else if old.identity.manifest.normative_sha256 == new.identity.manifest.normative_sha256 {
        Ground::SameMeaning
    } else {
        judge(&old.structure, &new.structure)
    };
    let refusals = refusals(old, new, &ground);
    Comparison { old: old.structure.version, new: new.structure.version, changes: changes(old, new), ground, refusals }
}

/// Says what a change of structure does to the levels of companies.
pub fn judge(old: &Structure, new: &Structure) -> Ground {
    let obstacles = proof::obstacles(old, new);
    if obstacles.is_empty() {
        return Ground::Proved;
    }
    match search::find(old, new, &obstacles) {
        Some(drop) => Ground::Drops(Box::new(drop), obstacles),
        None => Ground::NotShown(obstacles),
    }
}

fn changes(old: &Pack, new: &Pack) -> Vec<Change> {
    let mut found = structure_changes::changes(old, new);
    found.extend(text_changes::changes(old, new));
    found.extend(change::of_files(old, new, &found));
    found.sort_by_key(|change| change.subject.place(&old.structure, &new.structure));
    found
}

fn refusals(old: &Pack, new: &Pack, ground: &Ground) -> Vec<Refusal> {
    let least = ground.least_version(old.structure.version);
    let too_low = (new.structure.version < least).then_some(Refusal::VersionTooLow(least));
    let needs_map = ground.class() == Some(Class::Major) && !old.structure.version.is_preview();
    let map = if needs_map { map_refusal(old, new) } else { None };
    too_low.into_iter().chain(map).collect()
}

/// A major version says what became of every criterion of the one before.
fn map_refusal(old: &Pack, new: &Pack) -> Option<Refusal> {
    let begins_here = new.map.as_ref().is_some_and(|map| map.from.major == old.structure.version.major);
    if !begins_here {
        return Some(Refusal::NoMap);
    }
    check_map(new, &old.structure).err().map(Refusal::Map)
}

/// Gives the criterion of `old` that goes on under the same id in `new`, or under another one by the map of `new`.
fn before<'o>(old: &'o Pack, new: &Pack, now: &CriterionId) -> Option<&'o Criterion> {
    old.criterion(now).or_else(|| {
        let renamed = new.map.iter().flat_map(|map| &map.entries);
        let mut from = renamed.filter(|(_, became)| became.relation == Relation::Same && became.to.contains(now));
        from.next().and_then(|(id, _)| old.criterion(id)).filter(|before| new.criterion(&before.id).is_none())
    })
}
