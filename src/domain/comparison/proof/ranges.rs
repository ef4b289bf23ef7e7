//! Where a rule changes its mind: the figures and facts at which bands, conditions and gates are tried.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::criteria::{AnswerType, BandLimit, Condition, Criterion, LegalGate, Structure};
use crate::domain::scoring::{Figure, points_of_figure};
use crate::value::Fraction;

/// Gives a figure at every limit of the bands of `criteria`, between every two, and beyond them: as bands are constant
/// between limits, what holds at these holds for every figure. `criteria` have the same type of answer.
pub(in crate::domain::comparison) fn figures(criteria: &[&Criterion]) -> Vec<Fraction> {
    let Some(first) = criteria.first() else { return Vec::new() };
    let limits: BTreeSet<Fraction> =
        criteria.iter().flat_map(|criterion| &criterion.bands).map(|band| value(&band.limit)).collect();
    match &first.answer {
        AnswerType::Multi(options) => {
            (0..=options.len()).filter_map(|n| i128::try_from(n).ok()).map(Fraction::whole).collect()
        }
        AnswerType::Share | AnswerType::LowerShare => {
            within(limits, Some(Fraction::zero()), Some(Fraction::whole(100)))
        }
        AnswerType::Date | AnswerType::Ratio => within(limits, Some(Fraction::zero()), None),
        AnswerType::Gap { .. } => {
            let both = limits.iter().map(|limit| &Fraction::zero() - limit).chain(limits.iter().cloned());
            within(both.collect(), None, Some(Fraction::whole(100)))
        }
        AnswerType::Maturity | AnswerType::YesNo => Vec::new(),
    }
}

fn value(limit: &BandLimit) -> Fraction {
    match limit {
        BandLimit::Min(decimal) | BandLimit::Max(decimal) => decimal.value().clone(),
        BandLimit::MaxMonths(months) => Fraction::whole(i128::from(*months)),
    }
}

/// Adds the ends of the range, what lies between two neighbours, and what lies beyond where there is no end.
fn within(mut marks: BTreeSet<Fraction>, least: Option<Fraction>, most: Option<Fraction>) -> Vec<Fraction> {
    let one = Fraction::whole(1);
    let below = marks.first().map_or_else(Fraction::zero, |first| first - &one);
    let above = marks.last().map_or_else(|| one.clone(), |last| last + &one);
    marks.insert(least.clone().unwrap_or(below));
    marks.insert(most.clone().unwrap_or(above));
    let half = Fraction::new(1, 2).unwrap_or_else(Fraction::zero);
    let sorted: Vec<Fraction> = marks.into_iter().collect();
    let between = sorted.windows(2).map(|pair| &(&pair[0] + &pair[1]) * &half);
    let all: BTreeSet<Fraction> = sorted.iter().cloned().chain(between).collect();
    let fits = |figure: &Fraction| {
        least.as_ref().is_none_or(|least| figure >= least) && most.as_ref().is_none_or(|most| figure <= most)
    };
    all.into_iter().filter(fits).collect()
}

/// Gives the points of a figure. Of a gap, its size where the criterion asks for it.
pub(super) fn points_at(criterion: &Criterion, figure: &Fraction) -> i64 {
    let taken = match criterion.answer {
        AnswerType::Gap { absolute: true } => figure.abs(),
        _ => figure.clone(),
    };
    points_of_figure(&criterion.bands, &Figure::Exact(taken))
}

/// The conditions of a criterion in one form, whatever their order and number.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Scope {
    /// The least and the most of each fact.
    pub facts: BTreeMap<String, (i64, i64)>,
    /// The flags that must be set.
    pub flags: BTreeSet<String>,
    /// How many women and men there must be.
    pub each_sex: i64,
}

/// Gives the scope of a criterion.
pub(super) fn scope(criterion: &Criterion) -> Scope {
    let mut scope = Scope::default();
    for condition in &criterion.applies {
        match condition {
            Condition::Min(key, least) => {
                let range = scope.facts.entry(key.clone()).or_insert((0, i64::MAX));
                range.0 = range.0.max(*least);
            }
            Condition::Max(key, most) => {
                let range = scope.facts.entry(key.clone()).or_insert((0, i64::MAX));
                range.1 = range.1.min(*most);
            }
            Condition::Flag(word) => drop(scope.flags.insert(word.clone())),
            Condition::EachSexMin(least) => scope.each_sex = scope.each_sex.max(*least),
        }
    }
    scope.facts.retain(|_, range| *range != (0, i64::MAX));
    scope
}

/// Gives the values of each fact on both sides of every condition and size of the packs.
pub(in crate::domain::comparison) fn turning_points(packs: &[&Structure]) -> BTreeMap<String, BTreeSet<i64>> {
    let mut points: BTreeMap<String, BTreeSet<i64>> = BTreeMap::new();
    let mut note = |key: &str, least: i64| {
        let of_key = points.entry(key.to_owned()).or_default();
        of_key.extend([0, least.max(0), (least - 1).max(0)]);
    };
    for pack in packs {
        for criterion in &pack.criteria {
            for (key, (least, most)) in scope(criterion).facts {
                note(&key, least);
                if most < i64::MAX {
                    note(&key, most + 1);
                }
            }
            if let Some(LegalGate::Points { workers_min, .. }) = &criterion.legal_gate {
                note("workers", *workers_min);
            }
            criterion.gates.iter().for_each(|gate| note("workers", gate.workers_min));
        }
        pack.scoring.levels.iter().flat_map(|level| &level.results).for_each(|rule| note("workers", rule.workers_min));
    }
    points
}
