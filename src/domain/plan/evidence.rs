//! The evidence that a way still needs. Source: docs/SCORING.md, Assurance.

use std::collections::BTreeSet;

use super::ground::Ground;
use crate::domain::criteria::Assurance;
use crate::value::{CriterionId, Fraction};

/// Gives the criteria to document, in the pack's order: the gates that must be, and, where the documented points are then still too
/// few, the fewest further criteria, the heaviest first. `points` are those at the end of the way.
pub(super) fn evidence(ground: &Ground<'_>, required: BTreeSet<CriterionId>, points: &[i64]) -> Vec<CriterionId> {
    let mut listed = required;
    let mut documented = Fraction::zero();
    let mut others: Vec<(Fraction, &CriterionId)> = Vec::new();
    for (score, worth) in ground.score.criteria.iter().zip(ground.worths(points)) {
        let answer = ground.assessment.answers.get(&score.id);
        let is_complete = answer.is_some_and(|answer| answer.has_complete_evidence(ground.assessment.assessed_on));
        if is_complete || listed.contains(&score.id) {
            documented = &documented + &worth;
        } else if worth > Fraction::zero() {
            others.push((worth, &score.id));
        }
    }
    let needed = documented_marks(ground);
    others.sort_by(|(one, _), (other, _)| other.cmp(one));
    for (worth, id) in others {
        if documented >= needed {
            break;
        }
        documented = &documented + &worth;
        listed.insert(id.clone());
    }
    let in_order = ground.pack.criteria.iter().filter(|criterion| listed.contains(&criterion.id));
    in_order.map(|criterion| criterion.id.clone()).collect()
}

/// The overall score that documented points alone must reach for every level up to the next.
fn documented_marks(ground: &Ground<'_>) -> Fraction {
    let scoring = &ground.pack.scoring;
    let documented = ground.levels().filter(|level| level.assurance_min >= Assurance::A1);
    let mark = documented.map(|level| level.overall_min).max().unwrap_or(0);
    Fraction::new(i128::from(scoring.documented_share) * i128::from(mark), 100).unwrap_or_else(Fraction::zero)
}
