//! The same answers under another version: what is still an answer stays, the rest is open. Nothing is rescaled.

use jiff::civil::Date;

use crate::domain::assessment::{AnswerValue, Assessment, fits};
use crate::domain::criteria::{Criterion, Structure};
use crate::domain::migration::{fitting, is_answered_alike};
use crate::value::CriterionId;
use crate::value::date::started_months;

/// Gives the assessment under `new`. Each answer goes to the criteria that `successors` names for it and that it still answers.
pub(super) fn carried(
    old: &Structure,
    new: &Structure,
    assessment: &Assessment,
    successors: impl Fn(&CriterionId) -> Vec<CriterionId>,
) -> Assessment {
    let mut carried = assessment.clone();
    carried.pack = new.id.clone();
    carried.version = new.version;
    carried.profile = fitting(|key| new.fact(key), &assessment.profile);
    carried.answers.clear();
    carried.proposals.clear();
    for (id, answer) in &assessment.answers {
        for to in successors(id) {
            let both = old.criterion(id).zip(new.criterion(&to));
            let holds = |value: &AnswerValue| {
                both.is_some_and(|(before, now)| still_fits(before, now, value, assessment.assessed_on))
            };
            if both.is_some() && answer.value.as_ref().is_none_or(holds) {
                carried.answers.insert(to, answer.clone());
            }
        }
    }
    carried
}

/// Says whether an answer to `before` is one to `now`.
pub(super) fn still_fits(before: &Criterion, now: &Criterion, value: &AnswerValue, assessed_on: Date) -> bool {
    let is_old_enough = match value {
        AnswerValue::NotApplicable(claim) => {
            let limit =
                now.not_applicable.iter().find(|code| code.code == claim.code).and_then(|code| code.since_max_months);
            let age = claim.since.map(|since| i64::from(started_months(since, assessed_on)));
            limit.zip(age).is_none_or(|(most, age)| age <= most)
        }
        _ => true,
    };
    is_old_enough && is_answered_alike(before, now) && fits(now, value)
}
