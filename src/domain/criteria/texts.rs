//! The prose of a pack in one language: `text/<lang>.toml` after validation.

use std::collections::BTreeMap;

use crate::value::{CriterionId, Language, LevelId, PillarId};

/// All prose of a pack in one language.
#[derive(Debug, Clone)]
pub struct Texts {
    /// The language.
    pub language: Language,
    /// The name of the pack.
    pub name: String,
    /// The strategy that it comes from.
    pub strategy: String,
    /// What it is not.
    pub disclaimer: String,
    /// The facts, by key.
    pub profile: BTreeMap<String, ProfileText>,
    /// The levels.
    pub levels: BTreeMap<LevelId, LevelText>,
    /// The names of the assurances, by `A0`, `A1`, `A2`.
    pub assurances: BTreeMap<String, String>,
    /// The names of the pillars.
    pub pillars: BTreeMap<PillarId, String>,
    /// The criteria.
    pub criteria: BTreeMap<CriterionId, CriterionText>,
    /// The legal references, by key.
    pub legal: BTreeMap<String, LegalText>,
}

/// The prose of a fact.
#[derive(Debug, Clone)]
pub struct ProfileText {
    /// A short name, for tables.
    pub label: String,
    /// What exactly is asked.
    pub text: String,
    /// The words of a set, by id.
    pub options: BTreeMap<String, String>,
}

/// The prose of a level.
#[derive(Debug, Clone)]
pub struct LevelText {
    /// Its name.
    pub name: String,
    /// One letter, unique in the pack, for the marks of gates.
    pub letter: String,
    /// What it means.
    pub meaning: String,
}

/// The prose of a criterion.
#[derive(Debug, Clone)]
pub struct CriterionText {
    /// Its title.
    pub title: String,
    /// What it requires.
    pub requirement: String,
    /// The four levels of a maturity answer; else empty.
    pub levels: Vec<String>,
    /// What exactly is counted.
    pub measure: Option<String>,
    /// The options, by id.
    pub options: BTreeMap<String, String>,
    /// The reasons for not-applicable, by code.
    pub not_applicable: BTreeMap<String, String>,
    /// What counts as proof.
    pub evidence: Vec<String>,
    /// What an auditor looks at.
    pub audit: String,
    /// Help.
    pub guidance: String,
}

/// The prose of a legal reference.
#[derive(Debug, Clone)]
pub struct LegalText {
    /// Its title.
    pub title: String,
    /// Where and when it was published.
    pub published: Option<String>,
    /// Whom it binds.
    pub threshold: String,
    /// What it asks.
    pub duty: String,
    /// What was not checked.
    pub unchecked: Option<String>,
}
