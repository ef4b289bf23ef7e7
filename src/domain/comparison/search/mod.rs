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
use super::{Obstacle, Rule, Subject};
use crate::domain::assessment::{AnswerValue, Assessment, Profile};
use crate::domain::criteria::{Criterion, Structure};
use crate::domain::scoring::{Applicability, AssuranceInput, Score, applies, score};
use crate::value::{CriterionId, LevelId};

/// How many assessments are scored under both packs, at most.
const MAX_TRIES: usize = 3_000;

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
    let aim = Aim::at(obstacles);
    let mut budget = MAX_TRIES;
    let profiles = profiles::profiles(old, new, &aim.near(old));
    let cases = aim.claim_sets().flat_map(|claims| profiles.iter().map(move |profile| (claims, profile)));
    for (claims, profile) in cases {
        let Some(claimed) = claim_set(old, new, profile, claims, &aim) else { continue };
        let Some(case) = Case::new(old, new, profile, claimed, &aim) else { continue };
        if let Some(drop) = case.search(&mut budget).and_then(|lost| case.shown(lost)) {
            return Some(drop);
        }
        if budget == 0 {
            return None;
        }
    }
    None
}

/// What the search aims at, by what stops the proof.
struct Aim {
    /// The criteria that changed.
    touched: BTreeSet<CriterionId>,
    /// Whether claims changed, so that companies with claims come first.
    claims: bool,
    /// Whether a sum may fall, or a mark is higher.
    sums: bool,
    /// Whether results may be too few.
    results: bool,
    /// Whether documents may be too few.
    documents: bool,
    /// Whether too little of a pillar may be assessable.
    coverage: bool,
}

impl Aim {
    fn at(obstacles: &[Obstacle]) -> Self {
        let any = |rules: &[Rule]| obstacles.iter().any(|obstacle| rules.contains(&obstacle.rule));
        let only = |rules: &[Rule]| obstacles.iter().all(|obstacle| rules.contains(&obstacle.rule));
        let criterion = |obstacle: &Obstacle| match &obstacle.subject {
            Subject::Criterion(id) => Some(id.clone()),
            _ => None,
        };
        Self {
            touched: obstacles.iter().filter_map(criterion).collect(),
            claims: any(&[Rule::Claim, Rule::ClaimCap]),
            sums: !only(&[
                Rule::Result,
                Rule::Results,
                Rule::Documented,
                Rule::Assurance,
                Rule::Coverage,
                Rule::Gate,
                Rule::LegalGate,
                Rule::ReviewSample,
            ]),
            results: !only(&[
                Rule::Documented,
                Rule::Assurance,
                Rule::Coverage,
                Rule::Gate,
                Rule::LegalGate,
                Rule::Weight,
            ]) && any(&[
                Rule::Result,
                Rule::Results,
                Rule::Removed,
                Rule::NotCounted,
                Rule::Applies,
                Rule::Answer,
                Rule::Points,
            ]),
            documents: any(&[Rule::Documented, Rule::Gate, Rule::LegalGate, Rule::Points, Rule::Weight, Rule::Added]),
            coverage: any(&[Rule::Coverage]),
        }
    }

    /// The criteria whose conditions make companies that matter: those that changed, results where these are counted, all where coverage is.
    fn near(&self, old: &Structure) -> BTreeSet<CriterionId> {
        let is_near = |criterion: &&Criterion| (self.results && criterion.result) || self.coverage;
        old.criteria.iter().filter(is_near).map(|criterion| criterion.id.clone()).chain(self.touched.clone()).collect()
    }

    /// The numbers of the claim sets in the order in which they are tried; 0 is a company without claims.
    fn claim_sets(&self) -> impl Iterator<Item = usize> + use<> {
        let first = usize::from(self.claims);
        (first..=MAX_CLAIM_SETS).chain(0..first)
    }
}

/// How many sets of claims are tried for each company.
const MAX_CLAIM_SETS: usize = 12;

/// Gives the set of claims with this number: each criterion by itself, then all that the cap takes, from the first and from the last one on.
fn claim_set(
    old: &Structure,
    new: &Structure,
    profile: &Profile,
    number: usize,
    aim: &Aim,
) -> Option<BTreeMap<CriterionId, AnswerValue>> {
    let Some(number) = number.checked_sub(1) else { return Some(BTreeMap::new()) };
    let claim = |criterion: &Criterion| {
        let applies = criterion.is_active() && applies(criterion, profile) == Applicability::Applies;
        let claim = choices::claim(criterion, new.criterion(&criterion.id), case::day(old)).filter(|_| applies)?;
        Some((criterion.id.clone(), claim))
    };
    let mut all: Vec<(CriterionId, AnswerValue)> = old.criteria.iter().filter_map(claim).collect();
    all.sort_by_key(|(id, _)| !aim.touched.contains(id));
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
fn within_cap(
    old: &Structure,
    profile: &Profile,
    all: Vec<(CriterionId, AnswerValue)>,
) -> BTreeMap<CriterionId, AnswerValue> {
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
fn both_scores(
    old: &Structure,
    new: &Structure,
    assessment: &Assessment,
    input: AssuranceInput,
) -> Option<(Score, Score)> {
    let moved = carried(old, new, assessment, |id| vec![id.clone()]);
    Some((score(old, assessment, input).ok()?, score(new, &moved, input).ok()?))
}

/// Says whether a company that had the level `before` lost it, where `after` is what it has now.
pub(super) fn is_lost(old: &Structure, new: &Structure, before: &LevelId, after: Option<&LevelId>) -> bool {
    let Some(after) = after else { return true };
    let keeps = match (new.level_rank(before), new.level_rank(after)) {
        (Some(needed), Some(has)) => has >= needed,
        _ => old.level_rank(after).zip(old.level_rank(before)).is_some_and(|(has, needed)| has > needed),
    };
    !keeps
}
