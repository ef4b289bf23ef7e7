//! Answers that stand on the borders of the bands, so that each band that can be reached is reached by one of them.
//!
//! An answer's figure changes its points only where it passes a limit of a band. So it is enough to try the values just before, on
//! and after each limit. They come in batches, the most natural first, since later batches are seldom needed: the denominators at
//! hand first, and only then others. Within a batch the nearest to the answer at hand comes first.
//!
//! Nobody is worse off for the sake of a figure: a ratio and a gap keep men's figures as they are, and of two shares none falls
//! while the other rises.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::domain::assessment::{AnswerValue, Assessment, Profile, Share};
use crate::domain::criteria::{AnswerType, BandLimit, Counts, Criterion};
use crate::value::date::{add_days, add_months, started_months};
use crate::value::{Decimal, Fraction};

/// The largest whole number in an answer. Source: docs/SCORING.md, Answers and figures.
const MAX_COUNT: i64 = 999_999_999;
/// The denominator where neither the answer nor a fact nor the pack gives one.
const USUAL_OF: i64 = 40;
/// How many smaller denominators are tried where a fact only bounds them.
const MAX_SMALLER: i64 = 60;
/// How many counts of men are tried where women's alone do not reach a band.
const MAX_COUNTS_OF_MEN: i64 = 100;
/// The pay of men where none is known, so that a gap can be written at all.
const USUAL_PAY: &str = "30.00";
/// The most digits after the point that are tried for a pay.
const MAX_DECIMALS: u32 = 8;

/// Batches of answers, the most natural first.
pub(super) type Batches<'a> = Box<dyn Iterator<Item = Vec<AnswerValue>> + 'a>;

/// Gives answers of a type that has bands; `present` is the answer at hand where it has points.
pub(super) fn batches<'a>(
    criterion: &'a Criterion,
    assessment: &'a Assessment,
    present: Option<&'a AnswerValue>,
) -> Batches<'a> {
    let limits = limits(criterion);
    let profile = &assessment.profile;
    match (&criterion.answer, present) {
        (AnswerType::Share, Some(AnswerValue::Share(share))) => {
            Box::new(std::iter::once(shares(&limits, share.of, Some(share.count))))
        }
        (AnswerType::Share, _) => {
            Box::new(denominators(criterion, profile).into_iter().map(move |of| shares(&limits, of, None)))
        }
        (AnswerType::LowerShare, Some(AnswerValue::BySex { women, men })) => {
            let one_way = |value: &AnswerValue| moves_one_way(value, women.count, men.count);
            let values = lower_shares(&limits, *women, *men).into_iter().filter(one_way);
            Box::new(std::iter::once(values.collect()))
        }
        (AnswerType::LowerShare, _) => {
            let none = |(women, men)| (Share { count: 0, of: women }, Share { count: 0, of: men });
            let pairs = pairs_of_denominators(criterion, profile).into_iter().map(none);
            Box::new(pairs.map(move |(women, men)| lower_shares(&limits, women, men)))
        }
        (AnswerType::Ratio, Some(AnswerValue::BySex { women, men })) => {
            let bounds = bounds(criterion, *women, *men);
            let of_women = women_for_ratio(&limits, *women, *men);
            Box::new(std::iter::once(nearest_by_sex(of_women, (*women, *men), bounds)))
        }
        (AnswerType::Ratio, _) => {
            let half = |(women, men)| (Share { count: 0, of: women }, Share { count: men - men / 2, of: men });
            let pairs = pairs_of_denominators(criterion, profile).into_iter().map(half);
            Box::new(pairs.flat_map(move |(women, men)| ratio_batches(criterion, limits.clone(), women, men)))
        }
        (AnswerType::Gap { .. }, Some(AnswerValue::Gap { women, men })) => {
            gap_batches(limits, men.clone(), Some(women.clone()))
        }
        (AnswerType::Gap { .. }, _) => {
            Decimal::parse(USUAL_PAY).map_or_else(none, |men| gap_batches(limits, men, None))
        }
        (AnswerType::Date, _) => Box::new(std::iter::once(days(criterion, assessment.assessed_on))),
        _ => none(),
    }
}

fn none<'a>() -> Batches<'a> {
    Box::new(std::iter::empty())
}

/// The limits of the bands, but those of ages.
fn limits(criterion: &Criterion) -> Vec<Fraction> {
    let limit = |limit: &BandLimit| match limit {
        BandLimit::Min(number) | BandLimit::Max(number) => Some(number.value().clone()),
        BandLimit::MaxMonths(_) => None,
    };
    criterion.bands.iter().filter_map(|band| limit(&band.limit)).collect()
}

/// The denominators to try for a share that is not measured: the fact that it must equal, else the one that bounds it and smaller
/// ones, else the least that the pack takes.
fn denominators(criterion: &Criterion, profile: &Profile) -> Vec<i64> {
    let least = criterion.of_min.unwrap_or(1).max(1);
    let fact = |key: &Option<String>| key.as_ref().and_then(|key| profile.whole(key));
    let wanted: Vec<i64> = match (fact(&criterion.of), fact(&criterion.of_max)) {
        (Some(of), _) => vec![of],
        (None, Some(most)) => (0..MAX_SMALLER).map(|less| most.saturating_sub(less)).collect(),
        (None, None) => vec![criterion.of_min.unwrap_or(USUAL_OF).max(1), USUAL_OF, 100, 1_000, 10_000],
    };
    wanted.into_iter().filter(|of| (least..=MAX_COUNT).contains(of)).collect()
}

/// The denominators of women and men to try: the facts, shared out where another fact says how many both are.
fn pairs_of_denominators(criterion: &Criterion, profile: &Profile) -> Vec<(i64, i64)> {
    let both = criterion.of.as_ref().or(criterion.of_max.as_ref()).and_then(|key| profile.whole(key));
    let least = criterion.of_min.unwrap_or(1).max(1);
    let pairs = match (profile.whole("women"), profile.whole("men"), both) {
        (Some(women), Some(men), Some(both)) if women + men > 0 => {
            let of_women = Fraction::new(i128::from(women) * i128::from(both), i128::from(women) + i128::from(men));
            let of_women = of_women.and_then(|of| of.round_half_up()).unwrap_or(0);
            let of_women = if women > 0 { of_women.max(1) } else { 0 };
            vec![(of_women, if men > 0 { both.saturating_sub(of_women).max(0) } else { 0 })]
        }
        (Some(women), Some(men), _) => vec![(women, men)],
        (_, _, Some(both)) => vec![(both - both / 2, both / 2)],
        (_, _, None) => [least.max(USUAL_OF), 100, 1_000].map(|both| (both - both / 2, both / 2)).to_vec(),
    };
    let fits =
        |(women, men): &(i64, i64)| *women > 0 && *women <= MAX_COUNT && *men <= MAX_COUNT && women + men >= least;
    pairs.into_iter().filter(fits).collect()
}

/// The counts around `limit` per cent of `of`: one less, the least that reaches it, one more.
fn around(limit: &Fraction, of: i64) -> [i64; 3] {
    let hundredth = Fraction::new(i128::from(of), 100).unwrap_or_else(Fraction::zero);
    around_number(&(limit * &hundredth))
}

fn around_number(number: &Fraction) -> [i64; 3] {
    let least = number.ceil().unwrap_or(MAX_COUNT).clamp(-1, MAX_COUNT);
    [least - 1, least, least + 1]
}

fn shares(limits: &[Fraction], of: i64, present: Option<i64>) -> Vec<AnswerValue> {
    let borders = limits.iter().flat_map(|limit| around(limit, of));
    let counts: BTreeSet<i64> = borders.chain([0, of]).filter(|count| (0..=of).contains(count)).collect();
    let mut counts: Vec<i64> = counts.into_iter().collect();
    counts
        .sort_by_key(|count| present.map_or(*count, |present| count.abs_diff(present).try_into().unwrap_or(i64::MAX)));
    counts.into_iter().map(|count| AnswerValue::Share(Share { count, of })).collect()
}

/// Raises the lower share, and the other with it where that is needed; or lowers one of them.
fn lower_shares(limits: &[Fraction], women: Share, men: Share) -> Vec<AnswerValue> {
    let mut counts = BTreeSet::from([(women.count, men.count), (0, 0), (women.of, men.of)]);
    for limit in limits {
        let (of_women, of_men) = (around(limit, women.of), around(limit, men.of));
        for (for_women, for_men) in of_women.into_iter().zip(of_men) {
            counts.insert((women.count.max(for_women), men.count.max(for_men)));
            counts.insert((women.count.min(for_women), men.count));
            counts.insert((for_women, for_men));
            counts.insert((for_women, men.of));
            counts.insert((women.of, for_men));
        }
    }
    nearest_by_sex(counts, (women, men), (women.of, men.of))
}

/// Keeps the counts within their bounds, the nearest to those at hand first.
fn nearest_by_sex(counts: BTreeSet<(i64, i64)>, present: (Share, Share), most: (i64, i64)) -> Vec<AnswerValue> {
    let (women, men) = present;
    let fits = |(of_women, of_men): &(i64, i64)| (0..=most.0).contains(of_women) && (0..=most.1).contains(of_men);
    let mut counts: Vec<(i64, i64)> = counts.into_iter().filter(fits).collect();
    counts.sort_by_key(|(of_women, of_men)| of_women.abs_diff(women.count) + of_men.abs_diff(men.count));
    let value = |(of_women, of_men)| AnswerValue::BySex {
        women: Share { count: of_women, ..women },
        men: Share { count: of_men, ..men },
    };
    counts.into_iter().map(value).collect()
}

/// Whether both counts rise, or both fall, from those at hand.
fn moves_one_way(value: &AnswerValue, of_women: i64, of_men: i64) -> bool {
    let AnswerValue::BySex { women, men } = value else { return false };
    (women.count >= of_women && men.count >= of_men) || (women.count <= of_women && men.count <= of_men)
}

/// The largest counts of women and men. Hours and the like may be more than the people they are counted over.
fn bounds(criterion: &Criterion, women: Share, men: Share) -> (i64, i64) {
    let may_pass = criterion.counts == Some(Counts::Things);
    let most = |of: i64| if may_pass && of > 0 { MAX_COUNT } else { of };
    (most(women.of), most(men.of))
}

/// Moves women's count over a middling one of men; then men's; then both. For a ratio that is not measured.
fn ratio_batches(criterion: &Criterion, limits: Vec<Fraction>, women: Share, men: Share) -> Batches<'_> {
    let bounds = bounds(criterion, women, men);
    let of_women = women_for_ratio(&limits, women, men);
    let of_men = men_for_ratio(&limits, women, men);
    let first = [of_women, of_men].map(|counts| nearest_by_sex(counts, (women, men), bounds));
    let both = move |count: i64| {
        let moved = Share { count, ..men };
        nearest_by_sex(women_for_ratio(&limits, women, moved), (women, moved), bounds)
    };
    Box::new(first.into_iter().chain((0..=bounds.1.min(MAX_COUNTS_OF_MEN)).map(both)))
}

/// The counts of women around each limit, men's count as it is: women.of × men.count × limit / men.of.
fn women_for_ratio(limits: &[Fraction], women: Share, men: Share) -> BTreeSet<(i64, i64)> {
    let unit =
        Fraction::new(i128::from(women.of) * i128::from(men.count), i128::from(men.of)).unwrap_or_else(Fraction::zero);
    let borders = limits.iter().flat_map(|limit| around_number(&(limit * &unit)));
    borders.chain([0, 1, women.count, women.of]).map(|count| (count, men.count)).collect()
}

/// The counts of men around each limit, women's count as it is: men.of × women.count / (women.of × limit).
fn men_for_ratio(limits: &[Fraction], women: Share, men: Share) -> BTreeSet<(i64, i64)> {
    let unit = Fraction::new(i128::from(men.of) * i128::from(women.count), i128::from(women.of))
        .unwrap_or_else(Fraction::zero);
    let borders = limits.iter().filter_map(|limit| unit.divide(limit)).flat_map(|number| around_number(&number));
    borders.chain([0, 1, men.count, men.of]).map(|count| (women.count, count)).collect()
}

/// Keeps men's pay and moves women's, with as many digits after the point as are typed, and more where a band is narrower.
fn gap_batches<'a>(limits: Vec<Fraction>, men: Decimal, women: Option<Decimal>) -> Batches<'a> {
    let digits =
        |pay: &Decimal| pay.as_typed().split_once('.').map_or(0, |(_, rest)| u32::try_from(rest.len()).unwrap_or(0));
    let typed = women.as_ref().map_or(0, digits).max(digits(&men)).max(2);
    Box::new((typed..=MAX_DECIMALS.max(typed)).map(move |decimals| pays(&limits, &men, women.as_ref(), decimals)))
}

fn pays(limits: &[Fraction], men: &Decimal, women: Option<&Decimal>, decimals: u32) -> Vec<AnswerValue> {
    let Some(unit) = 10_i64.checked_pow(decimals) else { return Vec::new() };
    let scaled = |pay: &Fraction| pay * &Fraction::whole(i128::from(unit));
    let hundred = Fraction::whole(100);
    // A gap of g per cent is a pay of men × (100 − g) / 100; where the size alone counts, −g is a limit as well.
    let pay = |gap: &Fraction| (&(&hundred - gap) * men.value()).divide(&hundred);
    let both_ways = limits.iter().flat_map(|limit| [limit.clone(), &Fraction::zero() - limit]);
    let borders = both_ways.chain([Fraction::zero()]).filter_map(|gap| pay(&gap)).filter_map(|pay| scaled(&pay).ceil());
    let pays: BTreeSet<i64> =
        borders.flat_map(|pay| [pay.saturating_sub(1), pay, pay.saturating_add(1)]).filter(|pay| *pay > 0).collect();
    let mut pays: Vec<i64> = pays.into_iter().collect();
    if let Some(present) = women.and_then(|women| scaled(women.value()).ceil()) {
        pays.sort_by_key(|pay| pay.abs_diff(present));
    }
    let amount = |pay: i64| {
        Fraction::new(i128::from(pay), i128::from(unit)).and_then(|pay| Decimal::parse(&pay.to_decimal(decimals)))
    };
    pays.into_iter().filter_map(|pay| Some(AnswerValue::Gap { women: amount(pay)?, men: men.clone() })).collect()
}

/// The day of the assessment, then the earliest day of each band.
fn days(criterion: &Criterion, assessed_on: Date) -> Vec<AnswerValue> {
    let earliest = |months: i64| {
        let months = i32::try_from(months).ok()?;
        let day = add_months(assessed_on, -months)?;
        // Where the month is too short for the day, the last day of it is one month too old.
        if started_months(day, assessed_on) > months { add_days(day, 1) } else { Some(day) }
    };
    let months = |limit: &BandLimit| if let BandLimit::MaxMonths(months) = limit { Some(*months) } else { None };
    let borders = criterion.bands.iter().filter_map(|band| months(&band.limit));
    // Where bands are not in order, the day before one band may stand on the next.
    let days: BTreeSet<Date> =
        borders.flat_map(|months| [earliest(months), earliest(months.saturating_add(1))]).flatten().collect();
    std::iter::once(assessed_on)
        .chain(days.into_iter().filter(|day| *day <= assessed_on))
        .map(AnswerValue::Date)
        .collect()
}
