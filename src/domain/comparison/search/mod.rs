//! Looks for a company that loses its level: profiles where rules turn, and answers that stand on the marks of the old pack.
//!
//! For one company with its claims, each criterion gets the few answers that differ in what they are worth ([`choices`]). Then these are tried:
//! the best answers everywhere; the best but for one criterion that changed; for each level, the answers that keep it under the old pack and
//! are worth least under the new one, overall and in each pillar ([`least`]); as few measured results and documents as the level takes.
//! Whatever is found was scored by [`score`] under both packs. Nothing found proves nothing.

mod case;
mod choices;
mod least;
mod profiles;

use std::collections::{BTreeMap, BTreeSet};

use self::case::Case;
use super::carrying::carried;
use super::{Obstacle, Subject};
use crate::domain::assessment::{AnswerValue, Assessment, Profile};
use crate::domain::criteria::{Criterion, Structure};
use crate::domain::scoring::{Applicability, AssuranceInput, Score, applies, score};
use crate::value::{CriterionId, LevelId};

/// How many assessments are scored under both packs, at most.
const MAX_TRIES: usize = 6_000;

/// A company that loses its level by the change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drop {
    /// Its answers, under the old pack.
    pub assessment: Assessment,
    /// How its assurance is known, in both packs alike.
    pub input: AssuranceInput,
    /// Its level under the old pack.
    pub before: LevelId,
    /// Its score under the old pack.
    pub old_score: Score,
    /// Its score under the new pack, by the answers that are still answers.
    pub new_score: Score,
    /// The criteria whose answers are not the best ones, or are worth something else under the new pack.
    pub notable: Vec<CriterionId>,
}

/// Gives a company that loses its level, where one is found within the bounds of the search.
pub(super) fn find(old: &Structure, new: &Structure, obstacles: &[Obstacle]) -> Option<Drop> {
    let touched: BTreeSet<CriterionId> = obstacles
        .iter()
        .filter_map(|obstacle| if let Subject::Criterion(id) = &obstacle.subject { Some(id.clone()) } else { None })
        .collect();
    let profiles = profiles::profiles(old, new, &touched);
    let mut budget = MAX_TRIES;
    for claims in 0..=MAX_CLAIM_SETS {
        for profile in &profiles {
            let claimed = if claims == 0 { Some(BTreeMap::new()) } else { claim_set(old, new, profile, claims - 1) };
            let Some(claimed) = claimed else { continue };
            let Some(case) = Case::new(old, new, profile, claimed, &touched) else { continue };
            if let Some(drop) = case.search(&mut budget).and_then(|lost| case.shown(lost)) {
                return Some(drop);
            }
            if budget == 0 {
                return None;
            }
        }
    }
    None
}

/// How many sets of claims are tried for each company.
const MAX_CLAIM_SETS: usize = 12;

/// Gives the set of claims with this number: each criterion by itself, then all that the cap takes, from the first and from the last one on.
fn claim_set(old: &Structure, new: &Structure, profile: &Profile, number: usize) -> Option<BTreeMap<CriterionId, AnswerValue>> {
    let claim = |criterion: &Criterion| {
        let applies = criterion.is_active() && applies(criterion, profile) == Applicability::Applies;
        let claim = choices::claim(criterion, new.criterion(&criterion.id), case::day(old)).filter(|_| applies)?;
        Some((criterion.id.clone(), claim))
    };
    let mut all: Vec<(CriterionId, AnswerValue)> = old.criteria.iter().filter_map(claim).collect();
    let single = all.len().min(MAX_CLAIM_SETS - 2);
    match number {
        number if number < single => all.get(number).cloned().map(|one| BTreeMap::from([one])),
        number if number - single < 2 && all.len() > 1 => {
            if number > single {
                all.reverse();
            }
            Some(within_cap(old, profile, all))
        }
        _ => None,
    }
}

/// Takes claims one after the other while their cap stands.
fn within_cap(old: &Structure, profile: &Profile, all: Vec<(CriterionId, AnswerValue)>) -> BTreeMap<CriterionId, AnswerValue> {
    let mut taken = BTreeMap::new();
    for (id, claim) in all {
        taken.insert(id.clone(), claim);
        if case::is_over_cap(old, profile, &taken) {
            taken.remove(&id);
        }
    }
    taken
}

/// Scores an assessment under both packs; `None` where a fact is missing.
fn both_scores(old: &Structure, new: &Structure, assessment: &Assessment, input: AssuranceInput) -> Option<(Score, Score)> {
    let moved = carried(old, new, assessment, |id| vec![id.clone()]);
    Some((score(old, assessment, input).ok()?, score(new, &moved, input).ok()?))
}

/// Says whether a company that had the level `before` lost it, where `after` is what it has now.
fn is_lost(old: &Structure, new: &Structure, before: &LevelId, after: Option<&LevelId>) -> bool {
    let Some(after) = after else { return true };
    let keeps = match (new.level_rank(before), new.level_rank(after)) {
        (Some(needed), Some(has)) => has >= needed,
        _ => old.level_rank(after).zip(old.level_rank(before)).is_some_and(|(has, needed)| has > needed),
    };
    !keeps
}
