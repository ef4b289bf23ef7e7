//! The shortest way to the next level. Source: docs/FORMATS.md, Score.
//!
//! [`plan`] gives the fewest criteria to change, then the least sum of steps, then the first set in the pack's order. It is exact:
//!
//! 1. The assessment is scored. What blocks the next level says which criteria must rise ([`ground`]).
//! 2. Each criterion's ways up are listed, with an answer for each ([`ways`], [`answers`]).
//! 3. The optimum over all of them is found with whole numbers ([`shortest`]).
//! 4. The evidence that is still needed is listed, documented points included ([`evidence`]).
//!
//! Claims of not-applicable that the cap refused can be withdrawn one by one, which may make the others stand; each choice of them is
//! a way of its own ([`claims`]). A way that depends on fewer things which no answer changes comes before any other.
//!
//! [`apply`] carries a plan out on paper, so that scoring its result proves it.

mod answers;
mod claims;
mod evidence;
mod ground;
mod shortest;
mod ways;

use self::ground::{Ground, Route};
use self::ways::{Way, ways};
use crate::domain::assessment::{Answer, AnswerValue, Assessment, Evidence, MAX_EVIDENCE};
use crate::domain::criteria::{Criterion, LegalGate, Structure};
use crate::domain::scoring::{AssuranceInput, Block, CriterionScore, MissingFacts, Score, State, score};
use crate::value::{CriterionId, LevelId, Sha256Digest};

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

/// Gives the shortest way to the next level; `None` at the highest.
///
/// Criteria with `result = true`, the board rule and A2 are no steps but [`Plan::depends_on`], and so is a gate that no answer of this
/// company reaches. The marks are reckoned with the points that results have now.
///
/// # Errors
/// [`MissingFacts`] where a fact of the pack is not known.
pub fn plan(pack: &Structure, assessment: &Assessment) -> Result<Option<Plan>, MissingFacts> {
    let now = score(pack, assessment, AssuranceInput::Computed)?;
    let Some(rank) = now.levels.iter().position(|level| !level.blocked_by.is_empty()) else { return Ok(None) };
    let ways: Vec<Vec<Way>> = all_ways(pack, assessment, &now);
    let mut best: Option<Route> = None;
    for withdrawn in claims::withdrawals(pack, &now) {
        if best.as_ref().is_some_and(|best| best.is_settled_by(withdrawn.len())) {
            break;
        }
        let as_if = claims::withdraw(assessment, &withdrawn);
        let ground = Ground {
            pack,
            assessment: &as_if,
            score: score(pack, &as_if, AssuranceInput::Computed)?,
            rank,
            ways: &ways,
            withdrawn,
        };
        let route = ground.route();
        best = match (best, route) {
            (Some(best), Some(route)) if route.cost() < best.cost() => Some(route),
            (None, route) => route,
            (best, _) => best,
        };
    }
    Ok(best.map(|route| written_out(pack, &now, rank, &ways, route)))
}

/// Says whether the criterion is one that the company's own measures can raise: it measures no result and is not the board rule.
fn is_own_measure(criterion: &Criterion) -> bool {
    !criterion.result && !matches!(criterion.legal_gate, Some(LegalGate::MinoritySexThird { .. }))
}

/// The ways up of each criterion, in the pack's order; none for those that are no candidates.
fn all_ways(pack: &Structure, assessment: &Assessment, now: &Score) -> Vec<Vec<Way>> {
    let paired = pack.criteria.iter().zip(&now.criteria);
    let of_one = |(criterion, score)| {
        if is_own_measure(criterion) { candidate_ways(pack, assessment, criterion, score) } else { Vec::new() }
    };
    paired.map(of_one).collect()
}

fn candidate_ways(
    pack: &Structure,
    assessment: &Assessment,
    criterion: &Criterion,
    score: &CriterionScore,
) -> Vec<Way> {
    match score.state {
        State::Scored | State::Unknown | State::Unanswered => ways(pack, criterion, assessment, score),
        State::NotApplicable | State::ClaimedNotApplicable | State::Upcoming => Vec::new(),
    }
}

fn written_out(pack: &Structure, now: &Score, rank: usize, ways: &[Vec<Way>], route: Route) -> Plan {
    let outcome = &now.levels[rank];
    let fails_by_law = |id: &CriterionId| {
        outcome.blocked_by.iter().any(|block| matches!(block, Block::LegalGate { criterion, .. } if criterion == id))
    };
    let step = |&(at, way): &(usize, usize)| {
        let (criterion, way) = (&pack.criteria[at].id, &ways[at][way]);
        Step {
            criterion: criterion.clone(),
            from: now.criteria[at].points,
            to: way.points,
            answer: way.answer.clone(),
            steps: way.steps,
            legal: fails_by_law(criterion),
        }
    };
    let mut steps: Vec<Step> = route.steps.iter().map(step).collect();
    steps.sort_by_key(|step| !step.legal);
    Plan { level: outcome.id.clone(), steps, evidence: route.evidence, depends_on: route.depends_on }
}

/// Carries the plan out on paper: its answers are given, and its evidence is complete, with a digest that stands for a file.
///
/// The result reaches [`Plan::level`] where the plan depends on nothing else.
pub fn apply(plan: &Plan, assessment: &Assessment) -> Assessment {
    let mut after = assessment.clone();
    for step in &plan.steps {
        after.answers.entry(step.criterion.clone()).or_default().value = Some(step.answer.clone());
    }
    for criterion in &plan.evidence {
        let answer: &mut Answer = after.answers.entry(criterion.clone()).or_default();
        answer.evidence.truncate(MAX_EVIDENCE - 1);
        answer.evidence.push(placeholder(criterion, assessment.assessed_on));
    }
    after
}

fn placeholder(criterion: &CriterionId, assessed_on: jiff::civil::Date) -> Evidence {
    let title = format!("Evidence for {criterion}");
    let sha256 = Some(Sha256Digest::of(title.as_bytes()));
    Evidence { title, file: None, date: Some(assessed_on), size: Some(0), sha256 }
}
