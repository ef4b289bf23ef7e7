//! The shortest way to the next level. Source: DESIGN, Score (`plan`).

use crate::domain::assessment::AnswerValue;
use crate::value::{CriterionId, LevelId};

/// The shortest way to the next level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The level that it leads to.
    pub level: LevelId,
    /// The criteria to change, in the pack's order, failing legal gates first.
    pub steps: Vec<Step>,
    /// Gate criteria that still lack a complete entry of evidence, in the pack's order.
    pub evidence: Vec<CriterionId>,
    /// What no answer of the company alone can change.
    pub depends_on: Vec<Dependency>,
}

/// One criterion to change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The criterion.
    pub criterion: CriterionId,
    /// The points that it has now.
    pub from: i64,
    /// The points that it needs.
    pub to: i64,
    /// An answer that gives these points.
    pub answer: AnswerValue,
    /// How many levels, bands or options up.
    pub steps: u32,
    /// Whether the law asks for it, so that it comes first.
    pub legal: bool,
}

/// Something that the next level also depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dependency {
    /// More results must be measured; these could be.
    Results {
        /// How many are lacking.
        lacking: i64,
        /// The results that apply and have no figure.
        open: Vec<CriterionId>,
    },
    /// The figure of a result must reach these points, as a gate asks.
    Result {
        /// The criterion.
        criterion: CriterionId,
        /// The points that it has now.
        has: i64,
        /// The points that it needs.
        needs: i64,
    },
    /// The minority sex needs more seats on the board.
    Board {
        /// The criterion that names the rule.
        criterion: CriterionId,
        /// The seats that it has.
        has: i64,
        /// The seats that it needs.
        needs: i64,
    },
    /// An auditor's review (A2) is needed.
    Review,
    /// The figures of results must rise, since the other criteria alone cannot reach the marks.
    Figures,
    /// Too little of this pillar can be assessed.
    Coverage(crate::value::PillarId),
}
