//! Every combination of answers on small packs: no way is shorter than the plan, and the plan reaches its level.

use std::collections::{BTreeMap, BTreeSet};

use wid::domain::assessment::{AnswerValue, Assessment, Share};
use wid::domain::criteria::{AnswerType, Assurance, Criterion, LegalGate, Structure};
use wid::domain::plan::{Dependency, Plan, apply, plan};
use wid::domain::scoring::{AssuranceInput, Block, Score, State, points_of, score};
use wid::value::CriterionId;
use wid::value::date::add_days;

use super::small_packs::{complete_evidence, decimal, small};

const SEEDS: u64 = 1_200;

/// Points that a criterion can be brought to, with the steps there and an answer.
type Reach = BTreeMap<i64, (u32, AnswerValue)>;
/// How many criteria change, by how many steps, which, and to what points.
type Combination = (usize, u32, Vec<usize>, Vec<Option<i64>>);

#[test]
fn no_combination_of_answers_is_shorter() {
    let (mut proven, mut without) = (0, 0);
    for seed in 0..SEEDS {
        let (pack, assessment) = small(seed);
        let now = scored(&pack, &assessment);
        let Some(found) = plan(&pack, &assessment).expect("every fact is known") else {
            assert!(now.next().is_none(), "seed {seed}: no plan, but a level is left");
            continue;
        };
        let rank = pack.level_rank(&found.level).expect("a level of the pack");
        let shortest = shortest_by_trying(&pack, &assessment, &now, rank);
        let depends_on_more = found.depends_on.iter().any(|dependency| *dependency != Dependency::Review);
        let way = (!depends_on_more).then(|| cost_of(&pack, &found));
        assert_eq!(way, shortest, "seed {seed}: {found:?}");
        if way.is_some() { proven += 1 } else { without += 1 }
    }
    // Both cases must really be met.
    assert!(proven > 400 && without > 100, "{proven} ways, {without} without");
}

#[test]
fn a_plan_that_depends_on_nothing_reaches_its_level() {
    let mut proven = 0;
    for seed in 0..4 * SEEDS {
        let (pack, assessment) = small(seed);
        let Some(found) = plan(&pack, &assessment).expect("every fact is known") else { continue };
        check_steps(seed, &pack, &assessment, &found);
        if found.depends_on.is_empty() {
            let after = scored(&pack, &apply(&found, &assessment));
            assert!(reaches(&pack, &after, &found), "seed {seed}: {found:?}");
            proven += 1;
        }
    }
    assert!(proven > 1_000, "{proven} plans depend on nothing");
}

#[test]
fn no_smaller_set_of_evidence_is_enough() {
    let mut proven = 0;
    for seed in 0..SEEDS {
        let (pack, assessment) = small(seed);
        let Some(found) = plan(&pack, &assessment).expect("every fact is known") else { continue };
        if !found.depends_on.is_empty() {
            continue;
        }
        for mask in 0..1_u32 << pack.criteria.len() {
            let chosen = pack.criteria.iter().enumerate().filter(|(at, _)| mask >> at & 1 == 1);
            let evidence: Vec<CriterionId> = chosen.map(|(_, criterion)| criterion.id.clone()).collect();
            if evidence.len() < found.evidence.len() {
                let other = Plan { evidence, ..found.clone() };
                assert!(
                    !reaches(&pack, &scored(&pack, &apply(&other, &assessment)), &other),
                    "seed {seed}: {found:?}, {other:?}"
                );
                proven += 1;
            }
        }
    }
    assert!(proven > 100, "{proven} smaller sets were tried");
}

fn scored(pack: &Structure, assessment: &Assessment) -> Score {
    score(pack, assessment, AssuranceInput::Computed).expect("every fact is known")
}

fn reaches(pack: &Structure, score: &Score, plan: &Plan) -> bool {
    score.level.as_ref().and_then(|level| pack.level_rank(level)) >= pack.level_rank(&plan.level)
}

/// Each answer gives exactly the points of its step, from those at hand.
#[track_caller]
fn check_steps(seed: u64, pack: &Structure, assessment: &Assessment, plan: &Plan) {
    let now = scored(pack, assessment);
    for step in &plan.steps {
        let criterion = pack.criterion(&step.criterion).expect("a criterion of the pack");
        let has = now.criterion(&step.criterion).expect("each is scored").points;
        assert_eq!(
            points_of(pack, criterion, &step.answer, assessment.assessed_on),
            Some(step.to),
            "seed {seed}: {step:?}"
        );
        assert_eq!(step.from, has, "seed {seed}: {step:?}");
        assert!(!criterion.result && step.steps > 0, "seed {seed}: {step:?}");
    }
}

fn cost_of(pack: &Structure, plan: &Plan) -> (usize, u32, Vec<usize>) {
    let at = |id: &CriterionId| pack.criteria.iter().position(|criterion| criterion.id == *id).expect("of the pack");
    let mut changed: Vec<usize> = plan.steps.iter().map(|step| at(&step.criterion)).collect();
    changed.sort_unstable();
    (plan.steps.len(), plan.steps.iter().map(|step| step.steps).sum(), changed)
}

/// Tries every combination with evidence for all; gives number, steps and positions of the shortest one.
fn shortest_by_trying(
    pack: &Structure,
    assessment: &Assessment,
    now: &Score,
    rank: usize,
) -> Option<(usize, u32, Vec<usize>)> {
    let reach: Vec<Reach> = pack.criteria.iter().map(|criterion| reach_of(pack, criterion, assessment, now)).collect();
    let mut combinations: Vec<Combination> = vec![(0, 0, Vec::new(), Vec::new())];
    for (at, reach) in reach.iter().enumerate() {
        let mut more = Vec::new();
        for (number, sum, set, points) in combinations {
            for (to, (steps, _)) in reach {
                more.push((
                    number + 1,
                    sum + steps,
                    [set.clone(), vec![at]].concat(),
                    [points.clone(), vec![Some(*to)]].concat(),
                ));
            }
            more.push((number, sum, set, [points, vec![None]].concat()));
        }
        combinations = more;
    }
    combinations.sort();
    let mut documented = assessment.clone();
    for criterion in &pack.criteria {
        documented.answers.entry(criterion.id.clone()).or_default().evidence = vec![complete_evidence()];
    }
    let works = |points: &[Option<i64>]| {
        let mut after = documented.clone();
        for ((criterion, reach), to) in pack.criteria.iter().zip(&reach).zip(points) {
            let Some(to) = to else { continue };
            after.answers.entry(criterion.id.clone()).or_default().value = Some(reach[to].1.clone());
        }
        let levels = scored(pack, &after).levels;
        levels.iter().take(rank + 1).all(|level| level.blocked_by.iter().all(is_review_alone))
    };
    combinations.into_iter().find(|(_, _, _, points)| works(points)).map(|(number, sum, set, _)| (number, sum, set))
}

fn is_review_alone(block: &Block) -> bool {
    matches!(block, Block::Assurance { has: Assurance::A1, needs: Assurance::A2, .. })
}

fn reach_of(pack: &Structure, criterion: &Criterion, assessment: &Assessment, now: &Score) -> Reach {
    let score = now.criterion(&criterion.id).expect("each is scored");
    let may_rise = matches!(score.state, State::Scored | State::Unknown | State::Unanswered);
    let is_board = matches!(criterion.legal_gate, Some(LegalGate::MinoritySexThird { .. }));
    if !may_rise || criterion.result || is_board {
        return Reach::new();
    }
    let answer = assessment.answers.get(&criterion.id).and_then(|answer| answer.value.clone());
    let present = answer.filter(|_| score.state == State::Scored);
    let from = present.as_ref().map_or(0, |_| score.points);
    let points = |value: &AnswerValue| points_of(pack, criterion, value, assessment.assessed_on);
    let values = every_value(criterion, assessment, present.as_ref());
    let places: Vec<(usize, i64, AnswerValue)> =
        values.into_iter().enumerate().filter_map(|(place, value)| Some((place, points(&value)?, value))).collect();
    let up = || places.iter().filter(|(_, points, _)| *points > from);
    let counted_in_places = matches!(criterion.answer, AnswerType::Maturity | AnswerType::YesNo | AnswerType::Multi(_));
    let mut reach = Reach::new();
    if counted_in_places {
        let present = present.as_ref().map(place_of);
        let start =
            present.or_else(|| up().min_by_key(|(place, points, _)| (*points, *place)).map(|(place, _, _)| *place));
        for (place, points, value) in up() {
            let apart = place.abs_diff(start.expect("there is a way up")) + usize::from(present.is_none());
            let steps = u32::try_from(apart).expect("small");
            let held = reach.entry(*points).or_insert((steps, value.clone()));
            if steps < held.0 {
                *held = (steps, value.clone());
            }
        }
        return reach;
    }
    let bands: BTreeSet<i64> = up().map(|(_, points, _)| *points).collect();
    for (band, steps) in bands.into_iter().zip(1..) {
        let (_, _, value) = up().find(|(_, points, _)| *points == band).expect("it was found above");
        reach.insert(band, (steps, value.clone()));
    }
    reach
}

fn place_of(value: &AnswerValue) -> usize {
    match value {
        AnswerValue::Level(level) => usize::try_from(*level).expect("0 to 3"),
        AnswerValue::YesNo(yes) => usize::from(*yes),
        AnswerValue::Options(chosen) => chosen.len(),
        other => unreachable!("{other:?} has no place on a scale"),
    }
}

/// Every value over the denominators at hand, or over those that the facts allow; of option sets one of each size.
pub fn every_value(criterion: &Criterion, assessment: &Assessment, present: Option<&AnswerValue>) -> Vec<AnswerValue> {
    let fact = |key: &str| assessment.profile.whole(key).expect("every fact is known");
    match (&criterion.answer, present) {
        (AnswerType::Maturity, _) => (0..4).map(AnswerValue::Level).collect(),
        (AnswerType::YesNo, _) => [false, true].map(AnswerValue::YesNo).to_vec(),
        (AnswerType::Multi(options), _) => (0..=options.len())
            .map(|number| AnswerValue::Options(options.iter().take(number).cloned().collect()))
            .collect(),
        (AnswerType::Share, present) => {
            let of = match (present, &criterion.of, &criterion.of_max) {
                (Some(AnswerValue::Share(share)), _, _) => vec![share.of],
                (_, Some(key), _) => vec![fact(key)],
                (_, _, Some(key)) => (1..=fact(key)).collect(),
                _ => vec![100],
            };
            let counts = |of: i64| (0..=of).map(move |count| AnswerValue::Share(Share { count, of }));
            of.into_iter().flat_map(counts).collect()
        }
        (AnswerType::LowerShare | AnswerType::Ratio, present) => {
            let (of_women, of_men) = match present {
                Some(AnswerValue::BySex { women, men }) => (women.of, men.of),
                _ => (fact("women"), fact("men")),
            };
            let value = move |women, men| AnswerValue::BySex {
                women: Share { count: women, of: of_women },
                men: Share { count: men, of: of_men },
            };
            // Men's figures stay in a ratio, and no share falls while the other rises.
            let fair = |(to_women, to_men): &(i64, i64)| match (present, &criterion.answer) {
                (Some(AnswerValue::BySex { men, .. }), AnswerType::Ratio) => *to_men == men.count,
                (Some(AnswerValue::BySex { women, men }), _) => {
                    (*to_women >= women.count && *to_men >= men.count)
                        || (*to_women <= women.count && *to_men <= men.count)
                }
                _ => true,
            };
            let pairs = (0..=of_women).flat_map(|women| (0..=of_men).map(move |men| (women, men)));
            pairs.filter(fair).map(|(women, men)| value(women, men)).collect()
        }
        (AnswerType::Gap { .. }, present) => {
            let (men, pays): (&str, Vec<i64>) = match present {
                Some(_) => ("10.00", (700..=1_300).collect()),
                None => ("30.00", (1_500..=4_000).step_by(15).collect()),
            };
            let pay = |cents: i64| decimal(&format!("{}.{:02}", cents / 100, cents % 100));
            pays.into_iter().map(|cents| AnswerValue::Gap { women: pay(cents), men: decimal(men) }).collect()
        }
        (AnswerType::Date, _) => {
            let day = |days: i32| AnswerValue::Date(add_days(assessment.assessed_on, -days).expect("a day"));
            (0..420).map(day).collect()
        }
    }
}
