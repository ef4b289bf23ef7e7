//! Which figures about few people are not printed. Source: SCORING, Printing.

use crate::domain::assessment::{AnswerValue, Assessment, Fact, Share};
use crate::domain::criteria::{AnswerType, Counts, Criterion, Structure};
use crate::value::{Decimal, Fraction};

/// The facts that name women and men, which are hidden together.
const SEXES: [&str; 2] = ["women", "men"];
/// The facts about the board that the rules name; the board is public.
const BOARD: [&str; 2] = ["board_size", "board_underrepresented"];

/// Says whether a count stands for 1 to `min_cell` - 1 people.
pub fn is_small(structure: &Structure, count: i64) -> bool {
    (1..structure.min_cell).contains(&count)
}

/// Says whether the figures of an answer concern too few people to be printed.
pub fn hides_answer(
    structure: &Structure,
    criterion: &Criterion,
    assessment: &Assessment,
    value: &AnswerValue,
) -> bool {
    let small = |count: i64| is_small(structure, count);
    let parts_small = |share: &Share| small(share.count) || small(share.of.saturating_sub(share.count));
    match (value, criterion.counts) {
        (_, Some(Counts::Public)) => false,
        (AnswerValue::Share(_), Some(Counts::Things)) => false,
        (AnswerValue::Share(share), _) => parts_small(share) || small(share.of),
        (AnswerValue::BySex { women, men }, Some(Counts::Things)) => small(women.of) || small(men.of),
        (AnswerValue::BySex { women, men }, _) => {
            [women, men].into_iter().any(|share| parts_small(share) || small(share.of))
        }
        (AnswerValue::Gap { .. }, _) => sexes_are_small(structure, assessment),
        _ => false,
    }
}

/// Says whether women or men of the profile are too few; then both are hidden.
pub fn sexes_are_small(structure: &Structure, assessment: &Assessment) -> bool {
    let small = |key: &str| assessment.profile.whole(key).is_some_and(|count| is_small(structure, count));
    SEXES.into_iter().any(small)
}

/// Says whether a fact is not printed.
pub fn hides_fact(structure: &Structure, assessment: &Assessment, key: &str) -> bool {
    if SEXES.contains(&key) {
        return sexes_are_small(structure, assessment);
    }
    let small = match assessment.profile.0.get(key) {
        Some(Fact::Whole(count)) => is_small(structure, *count),
        Some(Fact::Decimal(number)) => is_small_number(structure, number),
        _ => false,
    };
    small && counts_people(structure, key)
}

/// Says whether a value that a fact had before or after a change is not printed.
pub fn hides_change(structure: &Structure, assessment: &Assessment, key: &str, values: [&str; 2]) -> bool {
    let small = |value: &str| Decimal::parse(value.trim()).is_some_and(|number| is_small_number(structure, &number));
    let any_small = values.into_iter().any(small);
    if SEXES.contains(&key) {
        return any_small || sexes_are_small(structure, assessment);
    }
    any_small && counts_people(structure, key)
}

/// Whether a number is above 0 and under `min_cell`, such as full-time equivalents of few people.
fn is_small_number(structure: &Structure, number: &Decimal) -> bool {
    *number.value() > Fraction::zero() && *number.value() < Fraction::whole(i128::from(structure.min_cell))
}

/// Whether a number of the profile counts people; the pack says so of what criteria take shares of, and in doubt it does.
fn counts_people(structure: &Structure, key: &str) -> bool {
    let names =
        |criterion: &&Criterion| [&criterion.of, &criterion.of_max].into_iter().any(|of| of.as_deref() == Some(key));
    let is_other = |criterion: &Criterion| matches!(criterion.counts, Some(Counts::Things | Counts::Public));
    let by_sex = |criterion: &Criterion| matches!(criterion.answer, AnswerType::LowerShare | AnswerType::Ratio);
    let mut named = structure.criteria.iter().filter(names).peekable();
    let other = named.peek().is_some() && named.all(|criterion| is_other(criterion) && !by_sex(criterion));
    !other && !BOARD.contains(&key)
}
