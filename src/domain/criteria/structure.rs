//! The structure of a pack: `pack.toml` after validation.

use jiff::civil::Date;

use super::extension::Extension;
use crate::value::{CriterionId, Decimal, Fraction, LevelId, PackId, PackVersion, PillarId};

/// What a pack asks, weighs and requires.
#[derive(Debug, Clone)]
pub struct Structure {
    /// The pack.
    pub id: PackId,
    /// Its version.
    pub version: PackVersion,
    /// The day of publication.
    pub published: Date,
    /// The first day on which a report may be issued with it.
    pub effective_from: Date,
    /// The last day on which an assessment may be started or issued with it.
    pub end_of_life: Option<Date>,
    /// Where the strategy names the label.
    pub strategy_anchor: Option<String>,
    /// How many months a result is valid.
    pub validity_months: i32,
    /// After how many months the figures must be refreshed once.
    pub refresh_months: i32,
    /// The smallest group of women or men of which a figure is printed.
    pub min_cell: i64,
    /// Numbers of workers from which more is asked; a company within 10 per cent of one is told so.
    pub thresholds: Vec<i64>,
    /// Per cent of the sum of pillar weights that all claims of not-applicable may reach.
    pub max_claimed_na_weight: i64,
    /// The facts that are asked once, in order.
    pub profile: Vec<ProfileKey>,
    /// Levels and points.
    pub scoring: Scoring,
    /// The pillars, in order.
    pub pillars: Vec<Pillar>,
    /// The criteria, in order.
    pub criteria: Vec<Criterion>,
    /// The legal references, in order.
    pub legal: Vec<LegalReference>,
    /// What an overlay extends; a base extends nothing.
    pub extends: Option<Extension>,
    /// The facts of the base that an overlay may read; empty in a base.
    pub inherited: Vec<ProfileKey>,
}

impl Structure {
    /// Gives the criterion with this id.
    pub fn criterion(&self, id: &CriterionId) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == *id)
    }

    /// Gives the fact with this key.
    pub fn profile_key(&self, key: &str) -> Option<&ProfileKey> {
        self.profile.iter().find(|fact| fact.key == key)
    }

    /// Gives the flags that may be set, of every fact that is a set.
    pub fn flags(&self) -> impl Iterator<Item = &String> {
        self.profile
            .iter()
            .flat_map(|fact| if let FactType::Flags(words) = &fact.kind { words.as_slice() } else { &[] })
    }

    /// Gives the fact with this key, of this pack or of the base that it extends.
    pub fn fact(&self, key: &str) -> Option<&ProfileKey> {
        self.profile_key(key).or_else(|| self.inherited.iter().find(|fact| fact.key == key))
    }

    /// Gives the position of a level, counted from the lowest.
    pub fn level_rank(&self, id: &LevelId) -> Option<usize> {
        self.scoring.levels.iter().position(|level| level.id == *id)
    }

    /// Gives the criteria of a pillar, in order.
    pub fn of_pillar<'s>(&'s self, pillar: &'s PillarId) -> impl Iterator<Item = &'s Criterion> {
        self.criteria.iter().filter(move |criterion| criterion.pillar == *pillar)
    }
}

/// A fact that is asked once and decides which criteria apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileKey {
    /// Its key in the assessment file.
    pub key: String,
    /// What is written there.
    pub kind: FactType,
}

/// What a fact is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactType {
    /// A whole number.
    Whole,
    /// A decimal number.
    Decimal,
    /// A set of these words.
    Flags(Vec<String>),
}

/// Points, levels and the rules around them.
#[derive(Debug, Clone)]
pub struct Scoring {
    /// Points of the levels 0 to 3 of a maturity answer.
    pub maturity_points: Vec<i64>,
    /// Points of yes.
    pub yes_points: i64,
    /// Points of no.
    pub no_points: i64,
    /// Points of an answer that counts as unknown.
    pub unknown_points: i64,
    /// Per cent of a level's `overall_min` that documented points alone must reach for A1.
    pub documented_share: i64,
    /// The share of other criteria that a review looks at for A2.
    pub review_sample: Fraction,
    /// Per cent of a pillar's weight that must count above `low_coverage_cap`.
    pub min_assessable_pillar_share: i64,
    /// The highest level where a pillar's assessable share is lower.
    pub low_coverage_cap: LevelId,
    /// The levels, the lowest first.
    pub levels: Vec<Level>,
}

/// How far a result was looked at by others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Assurance {
    /// Self-declared.
    A0,
    /// Documented: evidence is recorded by digest.
    A1,
    /// Reviewed by an auditor.
    A2,
}

impl Assurance {
    /// All, the weakest first.
    pub const ALL: [Self; 3] = [Self::A0, Self::A1, Self::A2];

    /// Gives the word used in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::A0 => "A0",
            Self::A1 => "A1",
            Self::A2 => "A2",
        }
    }

    /// Reads the word used in files.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|assurance| assurance.code() == code)
    }
}

/// A level and what it asks.
#[derive(Debug, Clone)]
pub struct Level {
    /// The level.
    pub id: LevelId,
    /// The least overall score.
    pub overall_min: i64,
    /// The least score of each pillar.
    pub pillar_min: i64,
    /// How many results must be measured; the first whose size the company has.
    pub results: Vec<ResultsRule>,
    /// The least assurance.
    pub assurance_min: Assurance,
}

/// How many results a company of some size must have measured.
#[derive(Debug, Clone, Copy)]
pub struct ResultsRule {
    /// From how many workers on.
    pub workers_min: i64,
    /// How many results.
    pub min: i64,
}

/// A pillar of criteria.
#[derive(Debug, Clone)]
pub struct Pillar {
    /// The pillar.
    pub id: PillarId,
    /// Its weight in the overall score.
    pub weight: i64,
}

/// Whether a criterion counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It counts.
    Active,
    /// It is shown and asked as voluntary, and counts nowhere.
    Upcoming,
}

/// One criterion.
#[derive(Debug, Clone)]
pub struct Criterion {
    /// The criterion.
    pub id: CriterionId,
    /// Its pillar.
    pub pillar: PillarId,
    /// Whether it counts.
    pub status: Status,
    /// How it is answered.
    pub answer: AnswerType,
    /// Its weight within the pillar.
    pub weight: i64,
    /// Whether it measures a result.
    pub result: bool,
    /// What its figures count, which decides what is printed of small groups.
    pub counts: Option<Counts>,
    /// The profile key that `of` must equal.
    pub of: Option<String>,
    /// The profile key that `of` must not pass.
    pub of_max: Option<String>,
    /// Under this `of`, the answer counts as unknown.
    pub of_min: Option<i64>,
    /// From figure to points, tried in order.
    pub bands: Vec<Band>,
    /// All must hold for the criterion to apply.
    pub applies: Vec<Condition>,
    /// The law behind it.
    pub legal_gate: Option<LegalGate>,
    /// The levels that require it by itself.
    pub gates: Vec<Gate>,
    /// The reasons for which a company may claim that it does not apply.
    pub not_applicable: Vec<NotApplicableCode>,
    /// Keys of legal references.
    pub legal: Vec<String>,
    /// Anchors of the strategy.
    pub trace: Vec<String>,
    /// Places in comparable frameworks.
    pub crosswalk: Vec<String>,
}

impl Criterion {
    /// Says whether it counts in sums, gates and caps.
    pub fn is_active(&self) -> bool {
        self.status == Status::Active
    }
}

/// How a criterion is answered. Source: docs/SCORING.md, Answers and figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerType {
    /// One of four described levels.
    Maturity,
    /// Yes or no.
    YesNo,
    /// Several of these options.
    Multi(Vec<String>),
    /// A count of a count.
    Share,
    /// A share of women and one of men; the lower counts.
    LowerShare,
    /// The share of women over that of men.
    Ratio,
    /// Two mean hourly pays; the figure is the gap in per cent of men's.
    Gap {
        /// Whether the size of the gap counts, whichever way it goes.
        absolute: bool,
    },
    /// A day, of which the age in months counts.
    Date,
}

/// What the figures of a criterion count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counts {
    /// People.
    People,
    /// Women among people.
    WomenOfPeople,
    /// Things such as vacancies or hours.
    Things,
    /// People whose names are public, such as a board.
    Public,
}

/// Points for a figure.
#[derive(Debug, Clone)]
pub struct Band {
    /// Where the band holds.
    pub limit: BandLimit,
    /// The points, 0 to 100.
    pub points: i64,
}

/// Where a band holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BandLimit {
    /// The figure is at least this.
    Min(Decimal),
    /// The figure is at most this.
    Max(Decimal),
    /// The age in months is at most this.
    MaxMonths(i64),
}

/// A condition under which a criterion applies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// A fact is at least this.
    Min(String, i64),
    /// A fact is at most this.
    Max(String, i64),
    /// A flag is set.
    Flag(String),
    /// Women and men are each at least this many.
    EachSexMin(i64),
}

/// The law behind a criterion.
#[derive(Debug, Clone)]
pub enum LegalGate {
    /// Points that a company of some size must reach.
    Points {
        /// The least points.
        min: i64,
        /// From how many workers on.
        workers_min: i64,
    },
    /// The minority sex must hold a share of the board.
    MinoritySexThird {
        /// The share.
        fraction: Fraction,
        /// The flag of the companies that it binds.
        flag: String,
    },
}

/// A criterion that a level requires by itself.
#[derive(Debug, Clone)]
pub struct Gate {
    /// The level.
    pub level: LevelId,
    /// The least points.
    pub min: i64,
    /// From how many workers on; 0 for every company.
    pub workers_min: i64,
}

/// A reason for which a company may claim that a criterion does not apply.
#[derive(Debug, Clone)]
pub struct NotApplicableCode {
    /// The reason's name.
    pub code: String,
    /// Where the claim needs a day: at most so many months before the assessment.
    pub since_max_months: Option<i64>,
}

/// Whether a legal text binds private employers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binding {
    /// It binds them now.
    Law,
    /// A directive whose Belgian transposition was not found.
    EuNotTransposed,
    /// Guidance.
    Soft,
}

/// How far a legal reference was looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verified {
    /// Title, date and duty were seen in sources.
    Yes,
    /// The main point was seen.
    Partly,
    /// General knowledge only.
    No,
}

/// A legal text that criteria refer to.
#[derive(Debug, Clone)]
pub struct LegalReference {
    /// Its key.
    pub key: String,
    /// Whether it binds.
    pub binding: Binding,
    /// How far it was looked up.
    pub verified: Verified,
    /// Where it was looked up.
    pub sources: Vec<String>,
    /// Its official titles in French and Dutch, where known.
    pub official_titles: Vec<(String, String)>,
}
