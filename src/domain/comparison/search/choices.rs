//! For one company: the answers worth trying to each criterion, and what each is worth in both packs.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::domain::assessment::{AnswerValue, NotApplicable, Profile, Share};
use crate::domain::comparison::carrying::still_fits;
use crate::domain::comparison::proof::figures;
use crate::domain::criteria::{AnswerType, Criterion, Structure};
use crate::domain::scoring::points_of;
use crate::value::date::add_months;
use crate::value::reader::MAX_WHOLE;
use crate::value::{Decimal, Fraction};

/// What an answer is worth in one pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Worth {
    /// Its points.
    pub points: i64,
    /// Whether it is a real answer, neither open nor unknown.
    pub is_scored: bool,
}

/// An answer and what it is worth.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    pub value: Option<AnswerValue>,
    pub old: Worth,
    pub new: Worth,
}

/// Gives one answer for each pair of worths that `criterion`, of the old pack, can have; open is always among them.
pub(super) fn choices(
    packs: [&Structure; 2],
    criterion: &Criterion,
    now: Option<&Criterion>,
    profile: &Profile,
    day: Date,
) -> Vec<Choice> {
    let open = Worth { points: 0, is_scored: false };
    let worth = |pack: &Structure, criterion: &Criterion, value: &AnswerValue| {
        let points = points_of(pack, criterion, value, day);
        Worth { points: points.unwrap_or(pack.scoring.unknown_points), is_scored: points.is_some() }
    };
    let mut found = vec![Choice { value: None, old: open, new: open }];
    for value in values(criterion, now, profile, day).into_iter().chain([AnswerValue::Unknown]) {
        let old = worth(packs[0], criterion, &value);
        let fitting = now.filter(|now| still_fits(criterion, now, &value, day));
        let new = fitting.map_or(open, |now| worth(packs[1], now, &value));
        if found.iter().all(|choice| (choice.old, choice.new) != (old, new)) {
            found.push(Choice { value: Some(value), old, new });
        }
    }
    found
}

/// Gives real answers at both sides of every limit of both packs.
fn values(criterion: &Criterion, now: Option<&Criterion>, profile: &Profile, day: Date) -> Vec<AnswerValue> {
    let same = now.filter(|now| std::mem::discriminant(&now.answer) == std::mem::discriminant(&criterion.answer));
    let both: Vec<&Criterion> = std::iter::once(criterion).chain(same).collect();
    let figures = figures(&both);
    let least_of: BTreeSet<i64> =
        both.iter().filter_map(|criterion| criterion.of_min).flat_map(|of| [of, of - 1]).collect();
    match &criterion.answer {
        AnswerType::Maturity => (0..4).map(AnswerValue::Level).collect(),
        AnswerType::YesNo => vec![AnswerValue::YesNo(true), AnswerValue::YesNo(false)],
        AnswerType::Multi(options) => option_sets(options, now),
        AnswerType::Share => shares(&figures, &least_of).into_iter().map(AnswerValue::Share).collect(),
        AnswerType::LowerShare | AnswerType::Ratio => by_sex(criterion, &figures, &least_of, profile),
        AnswerType::Gap { .. } => figures.iter().filter_map(gap).collect(),
        AnswerType::Date => {
            let months =
                figures.iter().filter_map(Fraction::round_half_up).filter_map(|months| i32::try_from(-months).ok());
            months.filter_map(|months| add_months(day, months)).map(AnswerValue::Date).collect()
        }
    }
}

/// Sets of every size, those of options that are gone and those of options that stay.
fn option_sets(options: &[String], now: Option<&Criterion>) -> Vec<AnswerValue> {
    let kept: &[String] = match now.map(|now| &now.answer) {
        Some(AnswerType::Multi(kept)) => kept,
        _ => &[],
    };
    let mut gone_first = options.to_vec();
    gone_first.sort_by_key(|option| kept.contains(option));
    let gone_last: Vec<String> = gone_first.iter().rev().cloned().collect();
    let sets = |order: &[String]| -> Vec<AnswerValue> {
        (0..=order.len()).map(|n| AnswerValue::Options(order.iter().take(n).cloned().collect())).collect()
    };
    [sets(&gone_first), sets(&gone_last)].concat()
}

/// Gives a figure in per cent as a count of a count.
fn share(figure: &Fraction) -> Option<Share> {
    let (count, of) = ratio_of(figure)?;
    let of = of.checked_mul(100).filter(|of| *of <= MAX_WHOLE)?;
    Some(Share { count, of })
}

fn ratio_of(figure: &Fraction) -> Option<(i64, i64)> {
    let (count, of): (i64, i64) = (figure.numerator().parse().ok()?, figure.denominator().parse().ok()?);
    (count <= MAX_WHOLE && of <= MAX_WHOLE).then_some((count, of))
}

fn shares(figures: &[Fraction], least_of: &BTreeSet<i64>) -> Vec<Share> {
    let small = least_of.iter().filter(|of| (1..=1_000).contains(*of)).flat_map(|of| {
        let counts = (0..=*of).filter(move |count| *of <= 20 || count % (of / 10) == 0);
        counts.map(move |count| Share { count, of: *of })
    });
    figures.iter().filter_map(share).chain(small).collect()
}

fn by_sex(
    criterion: &Criterion,
    figures: &[Fraction],
    least_of: &BTreeSet<i64>,
    profile: &Profile,
) -> Vec<AnswerValue> {
    let none = Share { count: 0, of: 0 };
    let of_sex = |key: &str, share: Share| if profile.whole(key) == Some(0) { none } else { share };
    let pair = |women: Share, men: Share| AnswerValue::BySex { women: of_sex("women", women), men: of_sex("men", men) };
    if criterion.answer == AnswerType::LowerShare {
        let full = |women: &Share| Share { count: women.of, of: women.of };
        return shares(figures, least_of).into_iter().map(|women| pair(women, full(&women))).collect();
    }
    let size = least_of.iter().max().copied().unwrap_or(0).max(1);
    let ratio = |(women, men): (i64, i64)| {
        let of = women.max(men).max(size);
        pair(Share { count: women, of }, Share { count: men, of })
    };
    let small = least_of.iter().filter(|of| **of >= 2).flat_map(|of| {
        let (women, men) = (of / 2, of - of / 2);
        [0, women].map(|count| pair(Share { count, of: women }, Share { count: men, of: men }))
    });
    let all = figures.iter().filter_map(ratio_of).map(ratio);
    all.chain([pair(Share { count: 1, of: size }, Share { count: 0, of: size })]).chain(small).collect()
}

/// Gives a gap in per cent of a man's pay of 100.
fn gap(figure: &Fraction) -> Option<AnswerValue> {
    let women = &Fraction::whole(100) - figure;
    let exact = (1..=9)
        .map(|decimals| women.to_decimal(decimals))
        .filter_map(|text| Decimal::parse(&text))
        .find(|pay| *pay.value() == women)?;
    (*exact.value() > Fraction::zero()).then_some(())?;
    Some(AnswerValue::Gap { women: exact, men: Decimal::parse("100")? })
}

/// Gives a claim of not-applicable: where there is one, one that the new pack does not take, as old as the old pack allows.
pub(super) fn claim(criterion: &Criterion, now: Option<&Criterion>, day: Date) -> Option<AnswerValue> {
    let claims = criterion.not_applicable.iter().filter_map(|code| {
        let since = match code.since_max_months {
            Some(months) => Some(add_months(day, i32::try_from(-months).ok()?)?),
            None => None,
        };
        Some(AnswerValue::NotApplicable(NotApplicable { code: code.code.clone(), text: code.code.clone(), since }))
    });
    let all: Vec<AnswerValue> = claims.collect();
    let refused = all.iter().find(|claim| now.is_none_or(|now| !still_fits(criterion, now, claim, day)));
    refused.or(all.first()).cloned()
}
