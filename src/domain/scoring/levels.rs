//! The conditions of each level. Source: docs/SCORING.md, From points to a level; Assurance.

use std::collections::BTreeSet;

use super::sums::{applies_by_rule, overall, pillar_scores_with};
use super::{AssuranceInput, Block, Claim, CriterionScore, LevelOutcome, PillarScore, State};
use crate::domain::assessment::Assessment;
use crate::domain::criteria::{Assurance, Criterion, Gate, LegalGate, Level, Structure};
use crate::value::{CriterionId, Fraction};

/// What the conditions of the levels are checked against.
pub(super) struct Ground<'g> {
    pack: &'g Structure,
    assessment: &'g Assessment,
    scores: &'g [CriterionScore],
    pillars: &'g [PillarScore],
    overall: &'g Fraction,
    input: AssuranceInput,
    /// The criteria with at least one complete entry of evidence.
    documented: BTreeSet<&'g CriterionId>,
    /// The overall score with the points of undocumented criteria set to 0.
    documented_overall: Fraction,
}

impl<'g> Ground<'g> {
    /// Gathers what the conditions need.
    pub(super) fn new(
        pack: &'g Structure,
        assessment: &'g Assessment,
        scores: &'g [CriterionScore],
        pillars: &'g [PillarScore],
        overall_score: &'g Fraction,
        input: AssuranceInput,
    ) -> Self {
        let complete = |id: &&CriterionId| {
            assessment.answers.get(*id).is_some_and(|answer| answer.has_complete_evidence(assessment.assessed_on))
        };
        let documented: BTreeSet<&CriterionId> = scores.iter().map(|score| &score.id).filter(complete).collect();
        let points = |score: &CriterionScore| if documented.contains(&score.id) { score.points } else { 0 };
        let documented_overall = overall(pack, &pillar_scores_with(pack, scores, points));
        Self { pack, assessment, scores, pillars, overall: overall_score, input, documented, documented_overall }
    }

    /// Checks every level, the lowest first.
    pub(super) fn outcomes(&self) -> Vec<LevelOutcome> {
        let legal: Vec<Block> =
            self.paired().filter_map(|(criterion, score)| self.legal_gate(criterion, score)).collect();
        let levels = self.pack.scoring.levels.iter().enumerate();
        levels.map(|(rank, level)| self.outcome(rank, level, &legal)).collect()
    }

    fn outcome(&self, rank: usize, level: &Level, legal: &[Block]) -> LevelOutcome {
        let missing = self.undocumented_gates(rank);
        let assurance = self.assurance(level, &missing);
        let mut blocked_by = legal.to_vec();
        let needed = Fraction::whole(i128::from(level.overall_min));
        if *self.overall < needed {
            blocked_by.push(Block::Overall { has: self.overall.clone(), needs: level.overall_min });
        }
        blocked_by.extend(self.low_pillars(level));
        blocked_by.extend(self.paired().filter_map(|(criterion, score)| self.gate(rank, level, criterion, score)));
        blocked_by.extend(self.results(level));
        if assurance < level.assurance_min {
            blocked_by.push(Block::Assurance { has: assurance, needs: level.assurance_min, missing });
        }
        blocked_by.extend(self.thin_pillars(rank));
        LevelOutcome { id: level.id.clone(), blocked_by, assurance }
    }

    fn paired(&self) -> impl Iterator<Item = (&'g Criterion, &'g CriterionScore)> {
        self.pack.criteria.iter().zip(self.scores)
    }

    fn workers(&self) -> i64 {
        self.assessment.profile.whole("workers").unwrap_or(0)
    }

    /// A legal gate that fails: no level at all.
    fn legal_gate(&self, criterion: &Criterion, score: &CriterionScore) -> Option<Block> {
        if !criterion.is_active() {
            return None;
        }
        let failed = |has, needs| Block::LegalGate { criterion: criterion.id.clone(), has, needs };
        match criterion.legal_gate.as_ref()? {
            LegalGate::Points { min, workers_min } if applies_by_rule(score) && self.workers() >= *workers_min => {
                let met = match (score.claim, score.state) {
                    (Some(_), _) => self.documented.contains(&criterion.id),
                    (None, State::Scored) => score.points >= *min,
                    _ => false,
                };
                (!met).then(|| failed(score.points, *min))
            }
            LegalGate::Points { .. } => None,
            LegalGate::MinoritySexThird { fraction, flag } => {
                let board = self.assessment.profile.whole("board_size").unwrap_or(0);
                let minority = self.assessment.profile.whole("board_underrepresented").unwrap_or(0);
                let needed = (&Fraction::whole(i128::from(board)) * fraction).round_half_up().unwrap_or(i64::MAX);
                let binds = self.assessment.profile.flag(flag).unwrap_or(false);
                (binds && minority < needed).then(|| failed(minority, needed))
            }
        }
    }

    fn low_pillars(&self, level: &Level) -> impl Iterator<Item = Block> {
        let needed = Fraction::whole(i128::from(level.pillar_min));
        let needs = level.pillar_min;
        let low = self.pillars.iter().filter(move |pillar| pillar.score < needed);
        low.map(move |pillar| Block::Pillar { pillar: pillar.id.clone(), has: pillar.score.clone(), needs })
    }

    /// A gate of the level that is not reached. Gates of lower levels stand in the outcomes of those.
    fn gate(&self, rank: usize, level: &Level, criterion: &Criterion, score: &CriterionScore) -> Option<Block> {
        let binds = |gate: &&Gate| gate.level == level.id && self.workers() >= gate.workers_min;
        let needs = criterion.gates.iter().filter(binds).map(|gate| gate.min).max()?;
        if !applies_by_rule(score) {
            return None;
        }
        let (id, has) = (criterion.id.clone(), score.points);
        let is_highest = rank + 1 == self.pack.scoring.levels.len();
        match score.claim {
            Some(Claim::Accepted) if !is_highest && self.documented.contains(&id) => None,
            Some(_) => Some(Block::GateClaimed { criterion: id, has, needs }),
            None if has >= needs => None,
            None => Some(Block::Gate { criterion: id, has, needs }),
        }
    }

    fn results(&self, level: &Level) -> Option<Block> {
        let needs = level.results.iter().find(|rule| self.workers() >= rule.workers_min)?.min;
        let has = i64::try_from(self.scores.iter().filter(|score| score.measured).count()).unwrap_or(i64::MAX);
        (has < needs).then_some(Block::Results { has, needs })
    }

    fn thin_pillars(&self, rank: usize) -> Vec<Block> {
        let cap = self.pack.level_rank(&self.pack.scoring.low_coverage_cap);
        if cap.is_some_and(|cap| rank <= cap) {
            return Vec::new();
        }
        let needs = self.pack.scoring.min_assessable_pillar_share;
        let needed = Fraction::whole(i128::from(needs));
        let thin = self.pillars.iter().filter(|pillar| pillar.assessable < needed);
        thin.map(|pillar| Block::Coverage { pillar: pillar.id.clone(), has: pillar.assessable.clone(), needs })
            .collect()
    }

    /// The criteria that apply, have a legal gate or a gate of the level or a lower one, and lack complete evidence.
    fn undocumented_gates(&self, rank: usize) -> Vec<CriterionId> {
        let levels = &self.pack.scoring.levels;
        let up_to = |gate: &Gate| levels.iter().take(rank + 1).any(|level| level.id == gate.level);
        let is_gate = |criterion: &Criterion| criterion.legal_gate.is_some() || criterion.gates.iter().any(up_to);
        let lacks = |(criterion, score): &(&Criterion, &CriterionScore)| {
            applies_by_rule(score) && is_gate(criterion) && !self.documented.contains(&criterion.id)
        };
        self.paired().filter(lacks).map(|(criterion, _)| criterion.id.clone()).collect()
    }

    /// The assurance that holds for a level: given, or A1 where gates and enough points are documented, else A0.
    fn assurance(&self, level: &Level, missing: &[CriterionId]) -> Assurance {
        if let AssuranceInput::Given(assurance) = self.input {
            return assurance;
        }
        let share = self.pack.scoring.documented_share * level.overall_min;
        let needed = Fraction::new(i128::from(share), 100).unwrap_or_else(Fraction::zero);
        if missing.is_empty() && self.documented_overall >= needed { Assurance::A1 } else { Assurance::A0 }
    }
}
