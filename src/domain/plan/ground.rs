//! What stands between a company and the next level, and the way there, with some refused claims withdrawn.

use std::collections::{BTreeMap, BTreeSet};

use num_bigint::BigInt;

use super::evidence::evidence;
use super::shortest::{Group, Item, Problem, Rise, Whole};
use super::ways::Way;
use super::{Dependency, is_own_measure};
use crate::domain::assessment::Assessment;
use crate::domain::criteria::{Assurance, Criterion, LegalGate, Level, Structure};
use crate::domain::scoring::{Block, Claim, CriterionScore, Score, State};
use crate::value::{CriterionId, Fraction, PillarId};

/// What a way starts from.
pub(super) struct Ground<'g> {
    /// The pack.
    pub pack: &'g Structure,
    /// The assessment, with the withdrawn claims as unknown.
    pub assessment: &'g Assessment,
    /// Its score.
    pub score: Score,
    /// The position of the next level.
    pub rank: usize,
    /// The ways up of every criterion.
    pub ways: &'g [Vec<Way>],
    /// The claims that are withdrawn, and so must be answered.
    pub withdrawn: BTreeSet<CriterionId>,
}

/// A way, by positions of criteria and of their ways up.
pub(super) struct Route {
    /// The criteria to change, in the pack's order.
    pub steps: Vec<(usize, usize)>,
    /// How many steps that is.
    pub sum: u64,
    /// What it depends on beside.
    pub depends_on: Vec<Dependency>,
    /// How many of these depend on no claim.
    pub unavoidable: usize,
    /// The criteria to document.
    pub evidence: Vec<CriterionId>,
}

impl Route {
    /// What makes one way shorter than another.
    pub(super) fn cost(&self) -> (usize, usize, u64, Vec<usize>) {
        (self.depends_on.len(), self.steps.len(), self.sum, self.steps.iter().map(|(at, _)| *at).collect())
    }

    /// Whether no way that withdraws so many claims can be shorter.
    pub(super) fn is_settled_by(&self, withdrawn: usize) -> bool {
        self.depends_on.len() <= self.unavoidable && withdrawn > self.steps.len()
    }
}

/// What blocks the levels up to the next, sorted by what can be done about it.
#[derive(Default)]
struct Blocks {
    /// Criteria that must rise.
    failing: BTreeSet<CriterionId>,
    /// Claims that only need evidence, and gates without any.
    undocumented: BTreeSet<CriterionId>,
    /// Results and claims that stand under a gate: points at hand and needed.
    fixed: BTreeMap<CriterionId, (i64, i64)>,
    board: Option<Dependency>,
    results: Option<Dependency>,
    review: bool,
    thin: Vec<PillarId>,
}

/// A criterion that may rise, with those of its ways that are enough.
struct Candidate {
    at: usize,
    forced: bool,
    ways: Vec<usize>,
}

impl<'g> Ground<'g> {
    /// Gives the shortest way with these claims withdrawn; `None` where one of them cannot be answered.
    pub(super) fn route(&self) -> Option<Route> {
        let mut blocks = self.blocks();
        let candidates = self.candidates(&mut blocks)?;
        let solved = self.solve(&candidates);
        let reaches = solved.is_some();
        let steps = solved.unwrap_or_else(|| forced_only(&candidates));
        let sum = steps.iter().map(|(at, way)| u64::from(self.ways[*at][*way].steps)).sum();
        let mut points: Vec<i64> = self.score.criteria.iter().map(|score| score.points).collect();
        steps.iter().for_each(|(at, way)| points[*at] = self.ways[*at][*way].points);
        let required = std::mem::take(&mut blocks.undocumented);
        let unavoidable =
            [blocks.board.is_some(), blocks.results.is_some(), blocks.review].into_iter().filter(|is| *is).count();
        Some(Route {
            evidence: evidence(self, required, &points),
            depends_on: self.dependencies(blocks, reaches),
            unavoidable,
            steps,
            sum,
        })
    }

    /// The levels up to the next.
    pub(super) fn levels(&self) -> impl Iterator<Item = &'g Level> {
        self.pack.scoring.levels.iter().take(self.rank + 1)
    }

    /// What the criteria add to the overall score with these points.
    pub(super) fn worths(&self, points: &[i64]) -> Vec<Fraction> {
        let (weights, all) = (self.pillar_weights(), self.sum_of_pillar_weights());
        let worth = |((_, criterion, score), points): ((usize, &Criterion, &CriterionScore), &i64)| {
            let pillar = self.pack.pillars.iter().zip(&weights).find(|(pillar, _)| pillar.id == criterion.pillar);
            let (pillar, weight) = pillar.filter(|_| counts(score))?;
            let value = i128::from(pillar.weight) * i128::from(criterion.weight) * i128::from(*points);
            Fraction::new(value, all * weight)
        };
        self.paired().zip(points).map(|pair| worth(pair).unwrap_or_else(Fraction::zero)).collect()
    }

    fn paired(&self) -> impl Iterator<Item = (usize, &'g Criterion, &CriterionScore)> {
        let pairs = self.pack.criteria.iter().zip(&self.score.criteria).enumerate();
        pairs.map(|(at, (criterion, score))| (at, criterion, score))
    }

    fn sum_of_pillar_weights(&self) -> i128 {
        self.pack.pillars.iter().map(|pillar| i128::from(pillar.weight)).sum()
    }

    /// The weight that counts in each pillar.
    fn pillar_weights(&self) -> Vec<i128> {
        self.by_pillar(|score| i128::from(score.weight))
    }

    fn by_pillar(&self, value: impl Fn(&CriterionScore) -> i128) -> Vec<i128> {
        let in_pillar = |pillar: &PillarId| {
            let of_pillar = self.paired().filter(|(_, criterion, score)| criterion.pillar == *pillar && counts(score));
            of_pillar.map(|(_, _, score)| value(score)).sum()
        };
        self.pack.pillars.iter().map(|pillar| in_pillar(&pillar.id)).collect()
    }

    fn blocks(&self) -> Blocks {
        let mut blocks = Blocks::default();
        for (rank, outcome) in self.score.levels.iter().enumerate().take(self.rank + 1) {
            for block in &outcome.blocked_by {
                self.sort_block(rank, block, &mut blocks);
            }
        }
        blocks
    }

    fn sort_block(&self, rank: usize, block: &Block, blocks: &mut Blocks) {
        let is_highest = rank + 1 == self.pack.scoring.levels.len();
        match block {
            Block::LegalGate { criterion, has, needs } => self.sort_legal_gate(criterion, *has, *needs, blocks),
            Block::Gate { criterion, .. } if self.may_rise(criterion) => {
                blocks.failing.insert(criterion.clone());
            }
            Block::GateClaimed { criterion, .. } if !is_highest && self.claim(criterion) == Some(Claim::Accepted) => {
                blocks.undocumented.insert(criterion.clone());
            }
            Block::Gate { criterion, has, needs } | Block::GateClaimed { criterion, has, needs } => {
                blocks.fix(criterion, *has, *needs);
            }
            Block::Results { has, needs } => {
                blocks.results = Some(Dependency::Results { lacking: needs - has, open: self.open_results() });
            }
            Block::Assurance { needs, missing, .. } => {
                blocks.review |= *needs == Assurance::A2;
                blocks.undocumented.extend(missing.iter().cloned());
            }
            Block::Coverage { pillar, .. } if !blocks.thin.contains(pillar) => blocks.thin.push(pillar.clone()),
            Block::Coverage { .. } | Block::Overall { .. } | Block::Pillar { .. } => {}
        }
    }

    fn sort_legal_gate(&self, id: &CriterionId, has: i64, needs: i64, blocks: &mut Blocks) {
        let gate = self.pack.criterion(id).and_then(|criterion| criterion.legal_gate.as_ref());
        if matches!(gate, Some(LegalGate::MinoritySexThird { .. })) {
            blocks.board = Some(Dependency::Board { criterion: id.clone(), has, needs });
        } else if self.claim(id).is_some() {
            blocks.undocumented.insert(id.clone());
        } else if self.may_rise(id) {
            blocks.failing.insert(id.clone());
        } else {
            blocks.fix(id, has, needs);
        }
    }

    fn claim(&self, id: &CriterionId) -> Option<Claim> {
        self.score.criterion(id).and_then(|score| score.claim)
    }

    fn may_rise(&self, id: &CriterionId) -> bool {
        self.pack
            .criterion(id)
            .zip(self.score.criterion(id))
            .is_some_and(|(criterion, score)| is_candidate(criterion, score))
    }

    fn open_results(&self) -> Vec<CriterionId> {
        let is_open = |score: &CriterionScore| matches!(score.state, State::Unknown | State::Unanswered);
        let open = self.paired().filter(|(_, criterion, score)| criterion.result && is_open(score));
        open.map(|(_, criterion, _)| criterion.id.clone()).collect()
    }

    /// The points that the gates up to the next level and the law ask of a criterion.
    fn needed_points(&self, criterion: &Criterion) -> i64 {
        let workers = self.assessment.profile.whole("workers").unwrap_or(0);
        let binding = criterion.gates.iter().filter(|gate| workers >= gate.workers_min);
        let up_to_next = binding.filter(|gate| self.levels().any(|level| level.id == gate.level));
        let by_law = match &criterion.legal_gate {
            Some(LegalGate::Points { min, workers_min }) if workers >= *workers_min => *min,
            _ => 0,
        };
        up_to_next.map(|gate| gate.min).max().unwrap_or(0).max(by_law)
    }

    /// The criteria that may rise. A gate that no answer reaches becomes a dependency.
    fn candidates(&self, blocks: &mut Blocks) -> Option<Vec<Candidate>> {
        let mut found = Vec::new();
        for (at, criterion, score) in self.paired().filter(|(_, criterion, score)| is_candidate(criterion, score)) {
            let (failing, withdrawn) = (blocks.failing.contains(&criterion.id), self.withdrawn.contains(&criterion.id));
            let needs = self.needed_points(criterion);
            let all = self.ways[at].iter().enumerate();
            let mut ways: Vec<usize> = all.filter(|(_, way)| way.points >= needs).map(|(way, _)| way).collect();
            let out_of_reach = ways.is_empty();
            if out_of_reach {
                ways = (0..self.ways[at].len()).collect();
            }
            if failing && out_of_reach {
                blocks.fix(&criterion.id, score.points, needs);
            }
            let forced = withdrawn || (failing && !out_of_reach);
            if !forced {
                ways.retain(|way| self.ways[at][*way].points > score.points);
            }
            match (forced, ways.is_empty()) {
                (true, true) => return None,
                (false, true) => {}
                (_, false) => found.push(Candidate { at, forced, ways }),
            }
        }
        Some(found)
    }

    /// Finds the shortest way to the marks; `None` where they are out of reach.
    fn solve(&self, candidates: &[Candidate]) -> Option<Vec<(usize, usize)>> {
        let weights = self.pillar_weights();
        // All factors over one denominator: pillar weight × (least common multiple / weight that counts).
        let solved = match multiple_within_bounds(&weights, self.sum_of_pillar_weights()) {
            Some(multiple) => self.problem::<i128>(candidates, &weights, multiple, |number| number).solve(),
            None => self.problem::<BigInt>(candidates, &weights, big_multiple(&weights), BigInt::from).solve(),
        }?;
        let taken =
            candidates.iter().zip(solved).filter_map(|(candidate, way)| Some((candidate.at, candidate.ways[way?])));
        Some(taken.collect())
    }

    fn problem<V>(
        &self,
        candidates: &[Candidate],
        weights: &[i128],
        multiple: V,
        number: impl Fn(i128) -> V,
    ) -> Problem<V>
    where
        V: Whole,
    {
        let sums = self.by_pillar(|score| i128::from(score.weight) * i128::from(score.points));
        let mark = |of: fn(&Level) -> i64| self.levels().map(of).max().unwrap_or(0);
        let (overall_min, pillar_min) = (mark(|level| level.overall_min), mark(|level| level.pillar_min));
        let mut needed = V::from(overall_min) * number(self.sum_of_pillar_weights()) * multiple.clone();
        let mut groups = Vec::new();
        for (pillar, (weight, sum)) in self.pack.pillars.iter().zip(weights.iter().zip(&sums)) {
            // A pillar in which nothing counts has the score 0 and can gain nothing.
            let lacks = if *weight == 0 { i128::from(pillar_min) } else { i128::from(pillar_min) * weight - sum };
            let share = if *weight == 0 { V::zero() } else { multiple.clone() / number(*weight) };
            let factor = V::from(pillar.weight) * share;
            needed = needed - factor.clone() * number(*sum);
            groups.push(Group { least: i64::try_from(lacks).unwrap_or(i64::MAX), factor });
        }
        Problem { items: candidates.iter().map(|candidate| self.item(candidate)).collect(), groups, needed }
    }

    fn item(&self, candidate: &Candidate) -> Item {
        let (criterion, score) = (&self.pack.criteria[candidate.at], &self.score.criteria[candidate.at]);
        let group = self.pack.pillars.iter().position(|pillar| pillar.id == criterion.pillar);
        let rise = |way: &usize| {
            let way = &self.ways[candidate.at][*way];
            Rise { gain: criterion.weight * (way.points - score.points), steps: way.steps }
        };
        Item {
            group: group.expect("a criterion's pillar stands in its pack"),
            forced: candidate.forced,
            rises: candidate.ways.iter().map(rise).collect(),
        }
    }

    /// In the order of docs/SCORING.md: the law, marks, gates, results, assurance, coverage.
    fn dependencies(&self, blocks: Blocks, reaches: bool) -> Vec<Dependency> {
        let mut fixed = blocks.fixed;
        let in_order = self.paired().filter_map(|(_, criterion, _)| {
            let (has, needs) = fixed.remove(&criterion.id)?;
            Some(Dependency::Result { criterion: criterion.id.clone(), has, needs })
        });
        let mut found: Vec<Dependency> = blocks.board.into_iter().collect();
        let gates: Vec<Dependency> = in_order.collect();
        found.extend((!reaches).then_some(Dependency::Figures));
        found.extend(gates);
        found.extend(blocks.results);
        found.extend(blocks.review.then_some(Dependency::Review));
        found.extend(blocks.thin.into_iter().map(Dependency::Coverage));
        found
    }
}

impl Blocks {
    /// Notes that a criterion which is no step must reach so many points.
    fn fix(&mut self, criterion: &CriterionId, has: i64, needs: i64) {
        let held = self.fixed.entry(criterion.clone()).or_insert((has, needs));
        held.1 = held.1.max(needs);
    }
}

/// The forced criteria alone, each at the lowest points that are enough.
fn forced_only(candidates: &[Candidate]) -> Vec<(usize, usize)> {
    let forced = candidates.iter().filter(|candidate| candidate.forced);
    forced.filter_map(|candidate| Some((candidate.at, *candidate.ways.first()?))).collect()
}

/// Whether a criterion may be a step. Source: docs/FORMATS.md, Score.
fn is_candidate(criterion: &Criterion, score: &CriterionScore) -> bool {
    let counts = matches!(score.state, State::Scored | State::Unknown | State::Unanswered);
    counts && score.claim.is_none() && is_own_measure(criterion)
}

/// Whether a criterion stands in the sums. Source: docs/SCORING.md, From points to a level.
fn counts(score: &CriterionScore) -> bool {
    matches!(score.state, State::Scored | State::Unknown | State::Unanswered)
}

/// The least common multiple of the weights, where every sum over it fits into 127 bits.
fn multiple_within_bounds(weights: &[i128], pillar_weights: i128) -> Option<i128> {
    let positive = weights.iter().filter(|weight| **weight > 0);
    let multiple = positive
        .into_iter()
        .try_fold(1_i128, |multiple, weight| (multiple / greatest_divisor(multiple, *weight)).checked_mul(*weight))?;
    // Overall scores are at most 100 × the sum of pillar weights; twice that leaves room for differences.
    multiple.checked_mul(pillar_weights)?.checked_mul(400)?;
    Some(multiple)
}

fn big_multiple(weights: &[i128]) -> BigInt {
    weights.iter().filter(|weight| **weight > 0).map(|weight| BigInt::from(*weight)).product()
}

fn greatest_divisor(mut one: i128, mut other: i128) -> i128 {
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}
