//! The ways up of one criterion: points that an answer can give, how many steps away they are, and such an answer.
//!
//! A step is one level, one band or one option. From unknown or unanswered, the lowest value worth points is one step. Bands are
//! counted as far as this company can stand on them: where 2 vacancies cannot give 60 to 90 per cent, that band is no step.

use std::collections::{BTreeMap, BTreeSet};

use super::answers;
use crate::domain::assessment::{AnswerValue, Assessment};
use crate::domain::criteria::{AnswerType, Criterion, Structure};
use crate::domain::scoring::{CriterionScore, State, points_of};

/// One way up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Way {
    /// The points that it gives.
    pub points: i64,
    /// How many steps it takes, 1 at least.
    pub steps: u32,
    /// An answer that gives exactly these points.
    pub answer: AnswerValue,
}

/// Gives every way up from the answer at hand, the fewest points first.
pub(super) fn ways(
    pack: &Structure,
    criterion: &Criterion,
    assessment: &Assessment,
    score: &CriterionScore,
) -> Vec<Way> {
    let answer = assessment.answers.get(&criterion.id).and_then(|answer| answer.value.as_ref());
    let present = answer.filter(|_| score.state == State::Scored);
    let points = |value: &AnswerValue| points_of(pack, criterion, value, assessment.assessed_on);
    let scale = |values: Vec<AnswerValue>, at: Option<usize>| {
        scale_ways(values.into_iter().map(|value| (points(&value), value)).collect(), at, score.points)
    };
    match (&criterion.answer, present) {
        (AnswerType::Maturity, present) => {
            let levels = (0..).take(pack.scoring.maturity_points.len()).map(AnswerValue::Level).collect();
            let at = present.and_then(|value| {
                if let AnswerValue::Level(level) = value { usize::try_from(*level).ok() } else { None }
            });
            scale(levels, at)
        }
        (AnswerType::YesNo, present) => {
            let at = present.map(|value| usize::from(*value == AnswerValue::YesNo(true)));
            scale([false, true].map(AnswerValue::YesNo).to_vec(), at)
        }
        (AnswerType::Multi(options), present) => {
            let chosen = if let Some(AnswerValue::Options(chosen)) = present { Some(chosen) } else { None };
            scale(option_sets(options, chosen), chosen.map(BTreeSet::len))
        }
        (_, present) => {
            let bands: BTreeSet<i64> = criterion.bands.iter().map(|band| band.points).collect();
            let batches = answers::batches(criterion, assessment, present);
            band_ways(batches, &bands, points, present.map_or(0, |_| score.points))
        }
    }
}

/// The ways on a scale of values in order; the steps are the places between them.
fn scale_ways(values: Vec<(Option<i64>, AnswerValue)>, at: Option<usize>, points: i64) -> Vec<Way> {
    let from = if at.is_some() { points } else { 0 };
    let up: Vec<(usize, i64, AnswerValue)> = values
        .into_iter()
        .enumerate()
        .filter_map(|(place, (points, value))| Some((place, points.filter(|points| *points > from)?, value)))
        .collect();
    let lowest = up.iter().min_by_key(|(place, points, _)| (*points, *place)).map(|(place, _, _)| *place);
    let mut best: BTreeMap<i64, Way> = BTreeMap::new();
    for (place, points, answer) in up {
        let apart = match (at, lowest) {
            (Some(at), _) => place.abs_diff(at),
            (None, lowest) => 1 + lowest.map_or(0, |lowest| place.abs_diff(lowest)),
        };
        let way = Way { points, steps: u32::try_from(apart).unwrap_or(u32::MAX), answer };
        match best.get(&points) {
            Some(held) if held.steps <= way.steps => {}
            _ => drop(best.insert(points, way)),
        }
    }
    best.into_values().collect()
}

/// For each number of options a set that keeps what is chosen: options are added in the pack's order, and taken away from the end.
fn option_sets(options: &[String], chosen: Option<&BTreeSet<String>>) -> Vec<AnswerValue> {
    let is_chosen = |option: &&String| chosen.is_some_and(|chosen| chosen.contains(*option));
    let (kept, others): (Vec<&String>, Vec<&String>) = options.iter().partition(is_chosen);
    let ranked: Vec<&String> = kept.into_iter().chain(others).collect();
    let set =
        |number: usize| AnswerValue::Options(ranked.iter().take(number).map(|option| (*option).clone()).collect());
    (0..=ranked.len()).map(set).collect()
}

/// The ways on the bands that some answer of the batches reaches; the first answer for the points is taken.
fn band_ways(
    batches: impl Iterator<Item = Vec<AnswerValue>>,
    bands: &BTreeSet<i64>,
    points: impl Fn(&AnswerValue) -> Option<i64>,
    from: i64,
) -> Vec<Way> {
    let mut found: BTreeMap<i64, AnswerValue> = BTreeMap::new();
    for batch in batches {
        for value in batch {
            if let Some(points) = points(&value) {
                found.entry(points).or_insert(value);
            }
        }
        if bands.iter().filter(|points| **points > from).all(|points| found.contains_key(points)) {
            break;
        }
    }
    let up = found.into_iter().filter(|(points, _)| *points > from);
    up.zip(1..).map(|((points, answer), steps)| Way { points, steps, answer }).collect()
}
