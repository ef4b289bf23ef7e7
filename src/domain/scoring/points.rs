//! From an answer to its points. Source: docs/SCORING.md, Answers and figures.

use super::figures::{Figure, figure};
use crate::domain::assessment::{Answer, AnswerValue, Assessment};
use crate::domain::criteria::{Band, BandLimit, Criterion, Structure};
use crate::value::Fraction;
use crate::value::date::started_months;

/// How an answer counts before claims are looked at together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judged {
    /// Points for a real answer.
    Points(i64),
    /// It counts as unknown.
    Unknown,
    /// It is open.
    Open,
    /// It is claimed not applicable.
    Claimed,
}

/// Judges the answer to a criterion that applies.
pub fn judge(pack: &Structure, criterion: &Criterion, assessment: &Assessment) -> Judged {
    let Some(value) = assessment.answers.get(&criterion.id).and_then(|answer: &Answer| answer.value.as_ref()) else {
        return Judged::Open;
    };
    match value {
        AnswerValue::Unknown => Judged::Unknown,
        AnswerValue::NotApplicable(_) => Judged::Claimed,
        value => points_of(pack, criterion, value, assessment.assessed_on).map_or(Judged::Unknown, Judged::Points),
    }
}

/// Gives the points of a real answer; `None` where it counts as unknown.
pub fn points_of(
    pack: &Structure,
    criterion: &Criterion,
    value: &AnswerValue,
    assessed_on: jiff::civil::Date,
) -> Option<i64> {
    match value {
        AnswerValue::Level(level) => {
            usize::try_from(*level).ok().and_then(|level| pack.scoring.maturity_points.get(level).copied())
        }
        AnswerValue::YesNo(true) => Some(pack.scoring.yes_points),
        AnswerValue::YesNo(false) => Some(pack.scoring.no_points),
        AnswerValue::Unknown | AnswerValue::NotApplicable(_) => None,
        value if is_under_least(criterion, value) => None,
        value => {
            let figure = figure(criterion, value, |date| started_months(date, assessed_on))?;
            Some(points_of_figure(&criterion.bands, &figure))
        }
    }
}

/// Whether the value is taken over fewer than the criterion's `of_min`.
fn is_under_least(criterion: &Criterion, value: &AnswerValue) -> bool {
    let Some(least) = criterion.of_min else { return false };
    match value {
        AnswerValue::Share(share) => share.of < least,
        AnswerValue::BySex { women, men } => women.of + men.of < least,
        _ => false,
    }
}

/// Gives the points of a figure: those of the first band that holds, in the order written; none: 0.
pub fn points_of_figure(bands: &[Band], figure: &Figure) -> i64 {
    bands.iter().find(|band| holds(&band.limit, figure)).map_or(0, |band| band.points)
}

fn holds(limit: &BandLimit, figure: &Figure) -> bool {
    match (limit, figure) {
        (BandLimit::Min(_), Figure::Infinite) => true,
        (BandLimit::Max(_) | BandLimit::MaxMonths(_), Figure::Infinite) => false,
        (BandLimit::Min(least), Figure::Exact(number)) => number >= least.value(),
        (BandLimit::Max(most), Figure::Exact(number)) => number <= most.value(),
        (BandLimit::MaxMonths(most), Figure::Exact(number)) => *number <= Fraction::whole(i128::from(*most)),
    }
}
