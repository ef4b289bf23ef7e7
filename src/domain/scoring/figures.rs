//! From an answer to its figure. Source: docs/SCORING.md, Answers and figures.

use crate::domain::assessment::{AnswerValue, Share};
use crate::domain::criteria::{AnswerType, Criterion};
use crate::value::{Decimal, Fraction};

/// The number that the bands of a criterion are compared with.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// An exact number: per cent, a ratio, a number of options, or months.
    Exact(Fraction),
    /// Larger than any number: something over nothing.
    Infinite,
}

/// Gives the figure of an answer; `None` where the answer has none, or counts as unknown.
///
/// `months` is the age in months of a date answer.
pub fn figure(criterion: &Criterion, value: &AnswerValue, months: impl Fn(jiff::civil::Date) -> i32) -> Option<Figure> {
    let exact = |number: Option<Fraction>| number.map(Figure::Exact);
    match (&criterion.answer, value) {
        (AnswerType::Multi(_), AnswerValue::Options(chosen)) => {
            exact(i128::try_from(chosen.len()).ok().map(Fraction::whole))
        }
        (AnswerType::Share, AnswerValue::Share(share)) => exact(per_cent(share)),
        (AnswerType::LowerShare, AnswerValue::BySex { women, men }) => lower_share(women, men),
        (AnswerType::Ratio, AnswerValue::BySex { women, men }) => ratio(women, men),
        (AnswerType::Gap { absolute }, AnswerValue::Gap { women, men }) => exact(gap(women, men, *absolute)),
        (AnswerType::Date, AnswerValue::Date(date)) => exact(Some(Fraction::whole(i128::from(months(*date))))),
        _ => None,
    }
}

fn per_cent(share: &Share) -> Option<Fraction> {
    Fraction::new(100 * i128::from(share.count), i128::from(share.of))
}

/// The lower of two shares; where there are no men, the women's alone; where there are no women, unknown.
fn lower_share(women: &Share, men: &Share) -> Option<Figure> {
    let of_women = per_cent(women)?;
    let lower = per_cent(men).map_or(of_women.clone(), |of_men| of_women.min(of_men));
    Some(Figure::Exact(lower))
}

/// The women's share over the men's; 0/0 is 1, x/0 is larger than any number, and so is a company without men.
fn ratio(women: &Share, men: &Share) -> Option<Figure> {
    let of_women = per_cent(women)?;
    let Some(of_men) = per_cent(men) else { return Some(Figure::Infinite) };
    match of_women.divide(&of_men) {
        Some(ratio) => Some(Figure::Exact(ratio)),
        None if women.count == 0 => Some(Figure::Exact(Fraction::whole(1))),
        None => Some(Figure::Infinite),
    }
}

/// The gap in per cent of men's pay.
fn gap(women: &Decimal, men: &Decimal, absolute: bool) -> Option<Fraction> {
    let difference = men.value() - women.value();
    let gap = (&Fraction::whole(100) * &difference).divide(men.value())?;
    Some(if absolute { gap.abs() } else { gap })
}
