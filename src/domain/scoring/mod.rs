//! From answers to a level, exactly. The one function that the walk, the report and the verifier all call.
//!
//! Normative source: docs/SCORING.md. [`score`] runs in four steps: which criteria apply ([`applicability`]), points of each answer
//! ([`points`]), sums and claims ([`Score`]), conditions of each level ([`levels`]).

pub mod applicability;
mod figures;
mod json;
mod levels;
mod notices;
mod points;
mod sums;

pub use applicability::{Applicability, applies, missing_facts, missing_facts_of_all};
pub use figures::{Figure, figure};
pub(crate) use json::block_as_json;
pub use json::{FORMAT, criterion_states, to_json};
pub use notices::impossible_facts;
pub use points::{Judged, judge, points_of, points_of_figure};
pub use sums::claimed_share;

use crate::domain::assessment::Assessment;
use crate::domain::criteria::{Assurance, Condition, Pack, Structure};
use crate::value::{CriterionId, Fraction, LevelId, Message, PillarId, Said};

/// How the assurance of a result is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AssuranceInput {
    /// From the evidence that is recorded.
    Computed,
    /// Given, to see what if.
    Given(Assurance),
}

/// Facts that the score needs and that are not known yet, by key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct MissingFacts {
    /// The keys, in the pack's order.
    pub keys: Vec<String>,
}

impl Said for MissingFacts {
    fn message(&self) -> Message {
        Message::new("facts-needed").with_list("keys", &self.keys)
    }
}

/// A score and everything that led to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// The highest assurance that holds for the level reached.
    pub assurance: Assurance,
    /// How the assurance was known.
    pub input: AssuranceInput,
    /// The level, if any is reached.
    pub level: Option<LevelId>,
    /// The overall score, 0 to 100.
    pub overall: Fraction,
    /// The pillars, in order.
    pub pillars: Vec<PillarScore>,
    /// The criteria, in order.
    pub criteria: Vec<CriterionScore>,
    /// Every level, the lowest first, with what keeps the company from it.
    pub levels: Vec<LevelOutcome>,
    /// What a reader should know.
    pub notices: Vec<Notice>,
}

impl Score {
    /// Gives the lowest level that is not reached; `None` at the highest.
    pub fn next(&self) -> Option<&LevelOutcome> {
        self.levels.iter().find(|level| !level.blocked_by.is_empty())
    }

    /// Gives the score of one criterion.
    pub fn criterion(&self, id: &CriterionId) -> Option<&CriterionScore> {
        self.criteria.iter().find(|score| score.id == *id)
    }

    /// Gives the score of one pillar.
    pub fn pillar(&self, id: &PillarId) -> Option<&PillarScore> {
        self.pillars.iter().find(|score| score.id == *id)
    }
}

/// The scores by a pack and by the overlays beside it. None depends on another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scores {
    /// By the base.
    pub base: Score,
    /// By each overlay, in order.
    pub overlays: Vec<Score>,
}

/// The score of a pillar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PillarScore {
    /// The pillar.
    pub id: PillarId,
    /// Its score, 0 to 100.
    pub score: Fraction,
    /// Per cent of the weight of its active criteria that counts.
    pub assessable: Fraction,
}

/// What became of one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionScore {
    /// The criterion.
    pub id: CriterionId,
    /// How it counts.
    pub state: State,
    /// Its points; 0 where not scored.
    pub points: i64,
    /// Its weight.
    pub weight: i64,
    /// What became of a claim of not-applicable.
    pub claim: Option<Claim>,
    /// Which condition does not hold, where it does not apply by rule.
    pub because: Option<Condition>,
    /// Whether it is a measured result with a figure.
    pub measured: bool,
}

/// How a criterion counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Answered, with points.
    Scored,
    /// Answered as unknown, or counted so.
    Unknown,
    /// Open.
    Unanswered,
    /// Does not apply by rule.
    NotApplicable,
    /// Does not apply by an accepted claim.
    ClaimedNotApplicable,
    /// Not counted yet.
    Upcoming,
}

/// What became of a claim of not-applicable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// It stands.
    Accepted,
    /// All claims together passed the cap.
    RefusedByCap,
}

/// A level, and what keeps the company from it, in the order of docs/SCORING.md.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelOutcome {
    /// The level.
    pub id: LevelId,
    /// Every condition that fails.
    pub blocked_by: Vec<Block>,
    /// The assurance that holds for this level.
    pub assurance: Assurance,
}

/// A condition that keeps a company from a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A legal gate fails.
    LegalGate {
        /// The criterion.
        criterion: CriterionId,
        /// Points, or members of the minority sex.
        has: i64,
        /// What is needed.
        needs: i64,
    },
    /// The overall score is too low.
    Overall {
        /// The score.
        has: Fraction,
        /// What is needed.
        needs: i64,
    },
    /// A pillar's score is too low.
    Pillar {
        /// The pillar.
        pillar: PillarId,
        /// The score.
        has: Fraction,
        /// What is needed.
        needs: i64,
    },
    /// A gate of the level is not reached.
    Gate {
        /// The criterion.
        criterion: CriterionId,
        /// Its points.
        has: i64,
        /// What is needed.
        needs: i64,
    },
    /// A gate of the level stands on a criterion that is claimed not applicable, and the claim does not open it.
    GateClaimed {
        /// The criterion.
        criterion: CriterionId,
        /// Its points.
        has: i64,
        /// What is needed.
        needs: i64,
    },
    /// Too few results are measured.
    Results {
        /// How many are.
        has: i64,
        /// How many are needed.
        needs: i64,
    },
    /// The assurance for this level is too weak.
    Assurance {
        /// What holds.
        has: Assurance,
        /// What is needed.
        needs: Assurance,
        /// Gate criteria without a complete entry of evidence.
        missing: Vec<CriterionId>,
    },
    /// Too little of a pillar can be assessed.
    Coverage {
        /// The pillar.
        pillar: PillarId,
        /// Per cent of its weight that counts.
        has: Fraction,
        /// What is needed.
        needs: i64,
    },
}

/// Something that a reader should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Its stable name.
    pub code: NoticeCode,
    /// The fact that it concerns.
    pub field: Option<String>,
    /// The criterion that it concerns.
    pub criterion: Option<CriterionId>,
}

/// The kinds of notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoticeCode {
    /// A denominator does not fit the fact that it should.
    Denominator,
    /// Facts that cannot all be true.
    Profile,
    /// Women and men together are far off the number of workers.
    Headcount,
    /// The number of workers is near one from which more is asked.
    Threshold,
    /// An answer to a criterion that does not apply.
    IgnoredAnswer,
}

impl NoticeCode {
    /// Gives the word used in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Denominator => "denominator",
            Self::Profile => "profile",
            Self::Headcount => "headcount",
            Self::Threshold => "threshold",
            Self::IgnoredAnswer => "ignored-answer",
        }
    }
}

/// Scores an assessment by a pack and by the overlays beside it, each by [`score`].
///
/// # Errors
/// [`MissingFacts`] where a fact of one of them is not known.
pub fn score_all(pack: &Pack, assessment: &Assessment, input: AssuranceInput) -> Result<Scores, MissingFacts> {
    let missing = missing_facts_of_all(pack, &assessment.profile);
    if !missing.is_empty() {
        return Err(MissingFacts { keys: missing });
    }
    let of = |pack: &Pack| score(&pack.structure, assessment, input);
    Ok(Scores { base: of(pack)?, overlays: pack.overlays.iter().map(of).collect::<Result<_, _>>()? })
}

/// Scores an assessment by one pack.
///
/// # Errors
/// [`MissingFacts`] where a fact of the pack is not known.
pub fn score(pack: &Structure, assessment: &Assessment, input: AssuranceInput) -> Result<Score, MissingFacts> {
    let missing = missing_facts(pack, &assessment.profile);
    if !missing.is_empty() {
        return Err(MissingFacts { keys: missing });
    }
    let criteria = sums::judge_all(pack, assessment);
    let pillars = sums::pillar_scores(pack, &criteria);
    let overall = sums::overall(pack, &pillars);
    let evidence = levels::Ground::new(pack, assessment, &criteria, &pillars, &overall, input);
    let levels = evidence.outcomes();
    let reached = levels.iter().take_while(|level| level.blocked_by.is_empty()).last();
    Ok(Score {
        assurance: reached.map_or(Assurance::A0, |level| level.assurance),
        input,
        level: reached.map(|level| level.id.clone()),
        notices: notices::notices(pack, assessment, &criteria),
        overall,
        pillars,
        criteria,
        levels,
    })
}
