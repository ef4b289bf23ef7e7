//! What a new version of a pack changes: as a person would tell it, and whether any company can lose its level.
//!
//! [`compare`] reads two packs and gives a [`Comparison`]: every change ([`structure_changes`], [`text_changes`]), and the class with its ground.
//! The class is *patch* where the normative digest stays; *minor* where [`proof`] shows that no level can drop, for every profile,
//! every set of answers and every assurance input; else *major*, with a company that loses its level where [`search`] finds one.

mod carrying;
mod coverage;
mod json;
mod proof;
mod ranges;
mod search;
mod structure_changes;
mod text_changes;
mod thresholds;

pub use carrying::carried;
pub use json::{FORMAT, to_json};
pub use search::Drop;

use crate::domain::criteria::{Pack, Structure};
use crate::value::{CriterionId, Language, LevelId, PackVersion, PillarId};

/// Two versions of a pack beside each other.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// The version before.
    pub old: PackVersion,
    /// The version now, as it is declared.
    pub new: PackVersion,
    /// What differs: pack, facts, levels, pillars, criteria, law; texts after structure.
    pub changes: Vec<Change>,
    /// What the change is, and why.
    pub ground: Ground,
}

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
    /// The name of an assurance.
    Assurance(String),
    /// A pillar.
    Pillar(PillarId),
    /// A criterion.
    Criterion(CriterionId),
    /// A legal reference, by key.
    Legal(String),
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
        }
    }
}

/// What differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// A value of `pack.toml`.
    Value {
        /// Its key, such as `weight`, or `gate bronze`.
        key: String,
        /// What it was, in the notation of packs.
        before: Option<String>,
        /// What it is.
        after: Option<String>,
    },
    /// A text.
    Text {
        /// The language.
        language: Language,
        /// Its key under its subject, such as `requirement` or `levels.2`.
        key: String,
        /// What it was.
        before: Option<String>,
        /// What it is.
        after: Option<String>,
        /// Whether it belongs to the normative digest.
        is_normative: bool,
    },
    /// A whole language came or went.
    Language(Language, Presence),
}

/// Whether something is there now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It came.
    Added,
    /// It went.
    Removed,
}

/// What a change is, with its ground.
#[derive(Debug, Clone)]
pub enum Ground {
    /// Not one byte differs.
    Same,
    /// Patch: the normative digest is the same.
    SameMeaning,
    /// Minor: every change is one of those that keep all levels.
    Proved,
    /// Major: this company loses its level.
    Drops(Box<Drop>, Vec<Obstacle>),
    /// Major: an upcoming criterion counts now, which is major by rule, or nothing shows that no level drops.
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

/// A change of which no rule of the proof knows that it keeps every level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Obstacle {
    /// What it is about.
    pub subject: Subject,
    /// The rule that does not hold.
    pub rule: Rule,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// The rules of the proof, by what breaks them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Rule {
            $($(#[$doc])* $name,)*
        }

        impl Rule {
            /// All rules.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Gives its stable name.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }
        }
    };
}

rules! {
    /// It counted, and is gone.
    Removed = "removed",
    /// It is new and counts.
    Added = "added",
    /// It was upcoming and counts now, which is major by rule.
    Activated = "activated",
    /// It counted and is upcoming.
    NotCounted = "not-counted",
    /// Another pillar counts it.
    Moved = "moved",
    /// Its share of a sum changed.
    Weight = "weight",
    /// It applies to other companies.
    Applies = "applies",
    /// An answer is no answer any more.
    Answer = "answer",
    /// An answer gives fewer points, or begins to count as unknown.
    Points = "points",
    /// A claim of not-applicable is none any more.
    Claim = "claim",
    /// It is no result any more.
    Result = "result",
    /// Claims may weigh less, or more where that can lower a sum.
    ClaimCap = "claim-cap",
    /// A review must look at more.
    ReviewSample = "review-sample",
    /// A fact is of another type.
    Facts = "facts",
    /// Levels changed places.
    LevelOrder = "level-order",
    /// A legal gate is new, higher, or binds more companies.
    LegalGate = "legal-gate",
    /// A gate of a level is new, higher, or binds more companies.
    Gate = "gate",
    /// A level needs a higher overall score.
    OverallMin = "overall-min",
    /// A level needs a higher score in each pillar.
    PillarMin = "pillar-min",
    /// A level needs more results.
    Results = "results",
    /// A level needs a stronger assurance.
    Assurance = "assurance",
    /// A level needs more documents.
    Documented = "documented",
    /// A level needs more of each pillar to be assessable.
    Coverage = "coverage",
}

impl Ground {
    /// Gives the class; `None` where nothing differs.
    pub fn class(&self) -> Option<Class> {
        match self {
            Self::Same => None,
            Self::SameMeaning => Some(Class::Patch),
            Self::Proved => Some(Class::Minor),
            Self::Drops(..) | Self::NotShown(_) => Some(Class::Major),
        }
    }
}

impl Comparison {
    /// Gives the lowest version that this change may have.
    pub fn least_version(&self) -> PackVersion {
        let PackVersion { major, minor, patch } = self.old;
        match self.ground.class() {
            None => self.old,
            Some(_) if self.old.is_preview() => PackVersion { patch: patch + 1, ..self.old },
            Some(Class::Patch) => PackVersion { patch: patch + 1, ..self.old },
            Some(Class::Minor) => PackVersion { major, minor: minor + 1, patch: 0 },
            Some(Class::Major) => PackVersion { major: major + 1, minor: 0, patch: 0 },
        }
    }

    /// Says whether the declared version is high enough. A preview promises nothing but a higher number.
    pub fn is_version_high_enough(&self) -> bool {
        self.new >= self.least_version()
    }

    /// Says whether the new version must say what became of every criterion.
    pub fn needs_map(&self) -> bool {
        self.ground.class() == Some(Class::Major) && !self.old.is_preview()
    }
}

/// Compares two versions of one pack.
pub fn compare(old: &Pack, new: &Pack) -> Comparison {
    let mut changes = structure_changes::changes(&old.structure, &new.structure);
    changes.extend(text_changes::changes(old, new));
    let ground = if old.identity.manifest_sha256 == new.identity.manifest_sha256 {
        Ground::Same
    } else if old.identity.manifest.normative_sha256 == new.identity.manifest.normative_sha256 {
        Ground::SameMeaning
    } else {
        judge(&old.structure, &new.structure)
    };
    Comparison { old: old.structure.version, new: new.structure.version, changes, ground }
}

/// Says what a change of structure does to the levels of companies: a proof, a company whose level drops, or neither.
pub fn judge(old: &Structure, new: &Structure) -> Ground {
    let obstacles = proof::obstacles(old, new);
    if obstacles.is_empty() {
        return Ground::Proved;
    }
    match search::drop(old, new, &obstacles) {
        Some(drop) => Ground::Drops(Box::new(drop), obstacles),
        None => Ground::NotShown(obstacles),
    }
}
