//! The same answers under another version: what still fits stays, the rest is open. Nothing is rescaled.

use jiff::civil::Date;

use crate::domain::assessment::{AnswerValue, Assessment, Fact};
use crate::domain::criteria::{AnswerType, Criterion, FactType, Structure};
use crate::value::date::started_months;

/// Gives the assessment as one of `pack`, criterion by criterion under the same ids.
pub fn carried(pack: &Structure, assessment: &Assessment) -> Assessment {
    let mut carried = assessment.clone();
    carried.pack = pack.id.clone();
    carried.version = pack.version;
    carried.profile.0.retain(|key, fact| pack.profile_key(key).is_some_and(|asked| has_type(fact, &asked.kind)));
    carried.answers.retain(|id, _| pack.criterion(id).is_some());
    for (id, answer) in &mut carried.answers {
        let fits = |value: &AnswerValue| {
            pack.criterion(id).is_some_and(|criterion| still_fits(criterion, value, assessment.assessed_on))
        };
        answer.value = answer.value.take().filter(fits);
    }
    carried
}

fn has_type(fact: &Fact, kind: &FactType) -> bool {
    matches!(
        (fact, kind),
        (Fact::Whole(_), FactType::Whole) | (Fact::Decimal(_), FactType::Decimal) | (Fact::Flags(_), FactType::Flags(_))
    )
}

/// Says whether a value is an answer to the criterion.
pub(super) fn still_fits(criterion: &Criterion, value: &AnswerValue, assessed_on: Date) -> bool {
    match (&criterion.answer, value) {
        (_, AnswerValue::Unknown)
        | (AnswerType::Maturity, AnswerValue::Level(_))
        | (AnswerType::YesNo, AnswerValue::YesNo(_))
        | (AnswerType::Share, AnswerValue::Share(_))
        | (AnswerType::Ratio, AnswerValue::BySex { .. })
        | (AnswerType::Gap { .. }, AnswerValue::Gap { .. })
        | (AnswerType::Date, AnswerValue::Date(_)) => true,
        (AnswerType::LowerShare, AnswerValue::BySex { women, men }) => women.count <= women.of && men.count <= men.of,
        (AnswerType::Multi(options), AnswerValue::Options(chosen)) => chosen.iter().all(|option| options.contains(option)),
        (_, AnswerValue::NotApplicable(claim)) => {
            let code = criterion.not_applicable.iter().find(|code| code.code == claim.code);
            code.is_some_and(|code| match (code.since_max_months, claim.since) {
                (None, _) => true,
                (Some(most), Some(since)) => i64::from(started_months(since, assessed_on)) <= most,
                (Some(_), None) => false,
            })
        }
        _ => false,
    }
}
