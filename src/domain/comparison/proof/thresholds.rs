//! The second half of the proof: every condition of a level of the new pack follows from conditions of the old one.
//!
//! For a level of the new pack, the *witness* is the lowest level at or above it that the old pack has too. A company that holds a level
//! must keep it; so it must meet this new level only if it met the witness before, and with it every old level under the witness.

use std::collections::BTreeSet;

use super::coverage::never_fails_anew;
use super::ranges::scope;
use super::{about, no_level_over_coverage_cap};
use crate::domain::comparison::{Obstacle, Rule, Subject};
use crate::domain::criteria::{Assurance, Criterion, LegalGate, Level, Structure};

/// Gives every condition that does not follow from those of the old pack.
pub(super) fn threshold_obstacles(old: &Structure, new: &Structure) -> Vec<Obstacle> {
    let mut found = order_obstacles(old, new);
    found.extend(legal_obstacles(old, new));
    for (rank, level) in new.scoring.levels.iter().enumerate() {
        let above = new.scoring.levels.iter().skip(rank).find_map(|level| old.level_rank(&level.id));
        if let Some(witness) = above {
            let step = Step { old, new, rank, level, witness };
            found.extend(
                step.level_rules().into_iter().map(|rule| Obstacle { subject: Subject::Level(level.id.clone()), rule }),
            );
            found.extend(step.gate_obstacles());
        }
    }
    found
}

/// A level that is gone cannot be kept, and two that changed places may not be.
fn order_obstacles(old: &Structure, new: &Structure) -> Vec<Obstacle> {
    let ranks: Vec<Option<usize>> = old.scoring.levels.iter().map(|level| new.level_rank(&level.id)).collect();
    let lost = old.scoring.levels.iter().zip(&ranks).filter(|(_, rank)| rank.is_none());
    let mut found: Vec<Obstacle> =
        lost.map(|(level, _)| Obstacle { subject: Subject::Level(level.id.clone()), rule: Rule::Removed }).collect();
    let kept: Vec<usize> = ranks.into_iter().flatten().collect();
    if !kept.is_sorted() {
        found.push(Obstacle { subject: Subject::Pack, rule: Rule::LevelOrder });
    }
    found
}

/// A legal gate must follow from one that stood on the same criterion.
fn legal_obstacles(old: &Structure, new: &Structure) -> Vec<Obstacle> {
    let follows = |now: &LegalGate, before: Option<&LegalGate>| match (now, before) {
        (LegalGate::Points { min, workers_min }, Some(LegalGate::Points { min: had, workers_min: from })) => {
            min <= had && workers_min >= from
        }
        (
            LegalGate::MinoritySexThird { fraction, flag },
            Some(LegalGate::MinoritySexThird { fraction: had, flag: under }),
        ) => fraction <= had && flag == under,
        _ => false,
    };
    let active = new.criteria.iter().filter(|criterion| criterion.is_active());
    let added = active.filter(|criterion| {
        let before = old.criterion(&criterion.id).filter(|before| before.is_active());
        criterion
            .legal_gate
            .as_ref()
            .is_some_and(|gate| !follows(gate, before.and_then(|before| before.legal_gate.as_ref())))
    });
    added.map(|criterion| about(criterion, Rule::LegalGate)).collect()
}

/// A level of the new pack, and the rank of its witness in the old one.
struct Step<'s> {
    old: &'s Structure,
    new: &'s Structure,
    rank: usize,
    level: &'s Level,
    witness: usize,
}

impl Step<'_> {
    /// The levels of the old pack that the company met.
    fn met(&self) -> impl Iterator<Item = &Level> {
        self.old.scoring.levels.iter().take(self.witness + 1)
    }

    fn level_rules(&self) -> Vec<Rule> {
        let level = self.level;
        let broken = [
            (self.met().all(|met| met.overall_min < level.overall_min), Rule::OverallMin),
            (self.met().all(|met| met.pillar_min < level.pillar_min), Rule::PillarMin),
            (!self.results_follow(), Rule::Results),
            (self.met().all(|met| met.assurance_min < level.assurance_min), Rule::Assurance),
            (!self.documents_follow(), Rule::Documented),
            (!self.coverage_follows(), Rule::Coverage),
        ];
        broken.into_iter().filter(|(is_broken, _)| *is_broken).map(|(_, rule)| rule).collect()
    }

    /// For every size, the number of results was asked before.
    fn results_follow(&self) -> bool {
        let asked = |level: &Level, workers: i64| {
            level.results.iter().find(|rule| workers >= rule.workers_min).map_or(0, |rule| rule.min)
        };
        let sizes = |level: &Level| level.results.iter().map(|rule| rule.workers_min).collect::<Vec<_>>();
        let tried: BTreeSet<i64> = self.met().flat_map(sizes).chain(sizes(self.level)).chain([0]).collect();
        tried.into_iter().all(|workers| self.met().any(|met| asked(met, workers) >= asked(self.level, workers)))
    }

    /// Where A1 is computed: as much was documented, and on the same criteria. A2 is never computed.
    fn documents_follow(&self) -> bool {
        let asks = self.met().map(|met| met.assurance_min).max();
        if self.level.assurance_min != Assurance::A1 || asks != Some(Assurance::A1) {
            return true;
        }
        let highest = self.met().filter(|met| met.assurance_min == Assurance::A1).map(|met| met.overall_min).max();
        let had = self.old.scoring.documented_share * highest.unwrap_or(0);
        let is_gate = |pack: &Structure, criterion: &Criterion, rank: usize| {
            let up_to = pack.scoring.levels.iter().take(rank + 1);
            criterion.legal_gate.is_some()
                || up_to.into_iter().any(|level| criterion.gates.iter().any(|gate| gate.level == level.id))
        };
        let last =
            self.old.scoring.levels.iter().take(self.witness + 1).rposition(|met| met.assurance_min == Assurance::A1);
        let had_gate = |criterion: &Criterion| {
            self.old.criterion(&criterion.id).is_some_and(|before| is_gate(self.old, before, last.unwrap_or(0)))
        };
        let mut gates = self.new.criteria.iter().filter(|now| now.is_active() && is_gate(self.new, now, self.rank));
        self.new.scoring.documented_share * self.level.overall_min <= had && gates.all(had_gate)
    }

    fn coverage_follows(&self) -> bool {
        let is_over =
            |pack: &Structure, rank| pack.level_rank(&pack.scoring.low_coverage_cap).is_none_or(|cap| rank > cap);
        let (old, new) = (&self.old.scoring, &self.new.scoring);
        !is_over(self.new, self.rank)
            || no_level_over_coverage_cap(self.new)
            || (is_over(self.old, self.witness) && new.min_assessable_pillar_share <= old.min_assessable_pillar_share)
            || always_covered(self.new)
    }

    /// A gate of the level must follow, for every number of workers in its scope, from one that the company met.
    fn gate_obstacles(&self) -> Vec<Obstacle> {
        let gated = self.new.criteria.iter().filter(|now| now.is_active() && !self.gate_follows(now));
        gated.map(|criterion| about(criterion, Rule::Gate)).collect()
    }

    fn gate_follows(&self, now: &Criterion) -> bool {
        let Some(before) = self.old.criterion(&now.id).filter(|before| before.is_active()) else {
            return now.gates.iter().all(|gate| gate.level != self.level.id);
        };
        // A claim opens a gate of every level but the highest, so there only a gate of the highest level stands for another.
        let is_highest = self.rank + 1 == self.new.scoring.levels.len();
        let only_highest = is_highest && !before.not_applicable.is_empty();
        let from = if only_highest { self.old.scoring.levels.len() - 1 } else { 0 };
        let met: Vec<&Level> = self.met().skip(from).collect();
        let asked = |criterion: &Criterion, levels: &[&Level], workers: i64| {
            let binds = criterion.gates.iter().filter(|gate| workers >= gate.workers_min);
            binds
                .filter(|gate| levels.iter().any(|level| level.id == gate.level))
                .map(|gate| gate.min)
                .max()
                .unwrap_or(0)
        };
        let (least, most) = scope(now).facts.get("workers").copied().unwrap_or((0, i64::MAX));
        let sizes = before.gates.iter().chain(&now.gates).map(|gate| gate.workers_min).chain([0]);
        let tried: BTreeSet<i64> = sizes.map(|size| size.max(least)).filter(|size| *size <= most).collect();
        tried.into_iter().all(|workers| asked(now, &[self.level], workers) <= asked(before, &met, workers))
    }
}

/// Whether no company can have too thin a pillar at all.
fn always_covered(pack: &Structure) -> bool {
    let mut lenient = pack.clone();
    lenient.scoring.min_assessable_pillar_share = 0;
    never_fails_anew(&lenient, pack)
}
