//! Claims of not-applicable that the cap refused. Each may be withdrawn; with enough of them gone, the others stand.

use std::collections::BTreeSet;

use super::is_own_measure;
use crate::domain::assessment::{AnswerValue, Assessment};
use crate::domain::criteria::{Criterion, Structure};
use crate::domain::scoring::{Claim, CriterionScore, Score};
use crate::value::CriterionId;

/// How many refused claims are weighed one against the other; any further ones stay as they are.
const MAX_WEIGHED: usize = 6;

/// Gives every set of refused claims that may be withdrawn, the smallest first; the empty set alone where none was refused.
pub(super) fn withdrawals(pack: &Structure, now: &Score) -> Vec<BTreeSet<CriterionId>> {
    let is_refused = |(criterion, score): &(&Criterion, &CriterionScore)| {
        score.claim == Some(Claim::RefusedByCap) && is_own_measure(criterion)
    };
    let refused = pack.criteria.iter().zip(&now.criteria).filter(is_refused).take(MAX_WEIGHED);
    let mut sets = vec![BTreeSet::new()];
    for (criterion, _) in refused {
        let with =
            sets.iter().map(|set: &BTreeSet<CriterionId>| set.iter().cloned().chain([criterion.id.clone()]).collect());
        let with: Vec<BTreeSet<CriterionId>> = with.collect();
        sets.extend(with);
    }
    sets.sort_by_key(BTreeSet::len);
    sets
}

/// Gives the assessment with these claims replaced by "unknown".
pub(super) fn withdraw(assessment: &Assessment, withdrawn: &BTreeSet<CriterionId>) -> Assessment {
    let mut after = assessment.clone();
    for id in withdrawn {
        after.answers.entry(id.clone()).or_default().value = Some(AnswerValue::Unknown);
    }
    after
}
