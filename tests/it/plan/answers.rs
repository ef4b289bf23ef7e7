//! The answers that a plan proposes, type by type: one criterion, and a gate that asks for some points of it.

use std::collections::BTreeSet;

use jiff::civil::date;
use wid::domain::assessment::{Answer, AnswerValue, Share};
use wid::domain::criteria::{AnswerType, Assurance, Band, BandLimit, Counts, Criterion, Gate};
use wid::domain::plan::{Dependency, Plan, plan};
use wid::domain::scoring::points_of;

use super::brute_force::every_value;
use super::dice::Dice;
use super::small_packs::{
    ASSESSED_ON, at_least, at_most, bare_assessment, bare_pack, criterion, decimal, level, within_months,
};

/// Plans for a gate of so many points on one criterion.
fn plan_for(mut criterion: Criterion, present: Option<AnswerValue>, min: i64) -> Plan {
    let levels = vec![level("low", 0, 0, Assurance::A0)];
    let mut pack = bare_pack(&[("AA", 1)], levels);
    criterion.gates = vec![Gate { level: pack.scoring.levels[0].id.clone(), min, workers_min: 0 }];
    let mut assessment = bare_assessment(&pack);
    assessment.answers.insert(criterion.id.clone(), Answer { value: present, ..Answer::default() });
    pack.criteria.push(criterion);
    plan(&pack, &assessment).expect("every fact is known").expect("the gate is not reached")
}

/// Checks the one step of such a plan: its answer and how many steps it takes.
#[track_caller]
fn check(criterion: Criterion, present: Option<AnswerValue>, min: i64, answer: AnswerValue, steps: u32) {
    let found = plan_for(criterion, present, min);
    assert_eq!(found.steps.len(), 1, "one step is enough: {found:?}");
    let step = &found.steps[0];
    assert_eq!((&step.answer, step.steps), (&answer, steps), "{found:?}");
    assert!(found.depends_on.is_empty(), "{found:?}");
}

fn share(count: i64, of: i64) -> AnswerValue {
    AnswerValue::Share(Share { count, of })
}

fn by_sex(women: (i64, i64), men: (i64, i64)) -> AnswerValue {
    let share = |(count, of)| Share { count, of };
    AnswerValue::BySex { women: share(women), men: share(men) }
}

fn options(chosen: &[&str]) -> AnswerValue {
    AnswerValue::Options(chosen.iter().map(|option| (*option).to_owned()).collect())
}

fn pay(women: &str, men: &str) -> AnswerValue {
    AnswerValue::Gap { women: decimal(women), men: decimal(men) }
}

fn shared() -> Criterion {
    criterion("AA-01", AnswerType::Share, 1, at_least(&[("90", 100), ("60", 70), ("25", 30)]))
}

#[test]
fn a_maturity_rises_to_the_lowest_level_that_is_enough() {
    let maturity = || criterion("AA-01", AnswerType::Maturity, 1, Vec::new());
    check(maturity(), Some(AnswerValue::Level(0)), 50, AnswerValue::Level(2), 2);
    check(maturity(), Some(AnswerValue::Unknown), 30, AnswerValue::Level(1), 1);
    check(maturity(), None, 100, AnswerValue::Level(3), 3);
}

#[test]
fn yes_is_one_step() {
    let yes_no = || criterion("AA-01", AnswerType::YesNo, 1, Vec::new());
    check(yes_no(), Some(AnswerValue::YesNo(false)), 100, AnswerValue::YesNo(true), 1);
    check(yes_no(), None, 1, AnswerValue::YesNo(true), 1);
}

#[test]
fn options_are_added_in_the_order_of_the_pack() {
    let all = ["late", "early", "middle", "odd"].map(str::to_owned).to_vec();
    let multi = || criterion("AA-01", AnswerType::Multi(all.clone()), 1, at_least(&[("3", 100), ("2", 50)]));
    check(multi(), Some(options(&["middle"])), 100, options(&["middle", "late", "early"]), 2);
    // From nothing chosen, each option is a step; from unknown, the lowest number worth points is one step.
    check(multi(), Some(options(&[])), 50, options(&["late", "early"]), 2);
    check(multi(), Some(AnswerValue::Unknown), 50, options(&["late", "early"]), 1);
    check(multi(), Some(AnswerValue::Unknown), 100, options(&["late", "early", "middle"]), 2);
}

#[test]
fn a_share_takes_the_least_count_over_the_same_number() {
    check(shared(), Some(share(3, 15)), 70, share(9, 15), 2);
    check(shared(), Some(share(10, 15)), 100, share(14, 15), 1);
}

#[test]
fn a_band_that_nobody_can_stand_on_is_no_step() {
    check(shared(), Some(share(1, 2)), 70, share(2, 2), 1);
    check(shared(), Some(share(0, 2)), 70, share(2, 2), 2);
}

#[test]
fn a_share_that_is_not_measured_is_taken_over_the_fact_behind_it() {
    check(Criterion { of: Some("vacancies".to_owned()), ..shared() }, None, 70, share(5, 7), 2);
    check(Criterion { of_max: Some("workers".to_owned()), ..shared() }, None, 30, share(15, 60), 1);
    check(shared(), Some(AnswerValue::Unknown), 30, share(10, 40), 1);
    check(Criterion { of_min: Some(5), ..shared() }, None, 30, share(2, 5), 1);
    // Three women: 60 to 90 per cent is 2 of 3.
    check(Criterion { of_max: Some("women".to_owned()), ..shared() }, None, 70, share(2, 3), 2);
    // Over too few, the answer counts as unknown, and another number is taken.
    check(Criterion { of_min: Some(5), ..shared() }, Some(share(2, 3)), 100, share(5, 5), 3);
}

#[test]
fn a_share_over_a_fact_that_is_too_small_is_no_step() {
    let found = plan_for(Criterion { of: Some("vacancies".to_owned()), of_min: Some(8), ..shared() }, None, 30);
    let gate = Dependency::Result { criterion: "AA-01".parse().expect("an id"), has: 0, needs: 30 };
    assert_eq!((found.steps.as_slice(), found.depends_on.as_slice()), ([].as_slice(), [gate].as_slice()));
}

#[test]
fn where_less_is_better_the_nearest_count_is_taken() {
    let fewer = || criterion("AA-01", AnswerType::Share, 1, at_most(&[("10", 100), ("40", 60)]));
    check(fewer(), Some(share(15, 20)), 60, share(8, 20), 1);
    check(fewer(), Some(share(8, 20)), 100, share(2, 20), 1);
}

#[test]
fn the_lower_of_two_shares_rises_alone_where_that_is_enough() {
    let lower = || criterion("AA-01", AnswerType::LowerShare, 1, at_least(&[("90", 100), ("70", 70), ("50", 30)]));
    check(lower(), Some(by_sex((10, 41), (75, 102))), 70, by_sex((29, 41), (75, 102)), 2);
    check(lower(), Some(by_sex((29, 41), (75, 102))), 100, by_sex((37, 41), (92, 102)), 1);
    check(lower(), Some(by_sex((1, 4), (0, 0))), 100, by_sex((4, 4), (0, 0)), 3);
    check(lower(), None, 30, by_sex((2, 3), (3, 5)), 1);
}

#[test]
fn a_ratio_keeps_the_figures_of_men() {
    let ratio = || criterion("AA-01", AnswerType::Ratio, 1, at_least(&[("0.9", 100), ("0.75", 70), ("0.5", 30)]));
    check(ratio(), Some(by_sex((1, 52), (8, 128))), 70, by_sex((3, 52), (8, 128)), 2);
    check(ratio(), Some(by_sex((1, 52), (8, 128))), 30, by_sex((2, 52), (8, 128)), 1);
    let hours = || Criterion { counts: Some(Counts::Things), ..ratio() };
    check(hours(), Some(by_sex((300, 52), (2_560, 128))), 100, by_sex((936, 52), (2_560, 128)), 3);
    let part_time = criterion("AA-01", AnswerType::Ratio, 1, at_most(&[("1.1", 100), ("1.3", 70)]));
    check(part_time, Some(by_sex((30, 52), (20, 128))), 100, by_sex((8, 52), (20, 128)), 2);
}

#[test]
fn a_gap_moves_the_pay_of_women() {
    let bands = || at_most(&[("5", 100), ("10", 70), ("15", 30)]);
    let gap = |absolute| criterion("AA-01", AnswerType::Gap { absolute }, 1, bands());
    check(gap(true), Some(pay("26.46", "30.00")), 70, pay("27.00", "30.00"), 1);
    check(gap(true), Some(pay("26.46", "30.00")), 100, pay("28.50", "30.00"), 2);
    check(gap(true), Some(pay("40", "30")), 100, pay("31.50", "30"), 3);
    check(gap(false), Some(pay("20.1", "29.99")), 100, pay("28.50", "29.99"), 3);
    let narrow = criterion("AA-01", AnswerType::Gap { absolute: true }, 1, at_most(&[("0.001", 100), ("0.01", 50)]));
    check(narrow, Some(pay("29.00", "30.00")), 50, pay("29.997", "30.00"), 1);
}

#[test]
fn a_date_is_the_day_itself_or_the_earliest_of_its_band() {
    let dated = || criterion("AA-01", AnswerType::Date, 1, within_months(&[(1, 100), (6, 50)]));
    let day = |year, month, day| AnswerValue::Date(date(year, month, day));
    assert_eq!(ASSESSED_ON, date(2026, 3, 31));
    check(dated(), Some(day(2020, 1, 1)), 100, AnswerValue::Date(ASSESSED_ON), 2);
    // 30 September is in the seventh month already, as the 31st is later than the 30th.
    check(dated(), Some(day(2020, 1, 1)), 50, day(2025, 10, 1), 1);
    check(dated(), Some(day(2025, 12, 1)), 100, AnswerValue::Date(ASSESSED_ON), 1);
}

#[test]
fn each_band_that_some_answer_reaches_is_reached() {
    for seed in 0..2_000 {
        let mut dice = Dice(seed);
        let (criterion, present) = random_case(&mut dice);
        let mut pack = bare_pack(&[("AA", 1)], vec![level("low", 0, 0, Assurance::A0)]);
        pack.criteria.push(criterion.clone());
        let mut assessment = bare_assessment(&pack);
        assessment.answers.insert(criterion.id.clone(), Answer { value: present.clone(), ..Answer::default() });
        let points = |value: &AnswerValue| points_of(&pack, &criterion, value, ASSESSED_ON);
        let has = present.as_ref().and_then(points);
        let known = present.clone().filter(|_| has.is_some());
        let reached: BTreeSet<i64> =
            every_value(&criterion, &assessment, known.as_ref()).iter().filter_map(points).collect();
        for min in [1, 20, 21, 50, 51, 80, 100].into_iter().filter(|min| has.is_none_or(|has| has < *min)) {
            let found = plan_for(criterion.clone(), present.clone(), min);
            let to = found.steps.first().map(|step| step.to);
            assert_eq!(
                to,
                reached.range(min..).next().copied(),
                "seed {seed}: {criterion:?} {present:?}, at least {min}"
            );
        }
    }
}

/// Makes a criterion with bands of any kind in any order, and an answer or none.
fn random_case(dice: &mut Dice) -> (Criterion, Option<AnswerValue>) {
    let answer = dice.one_of(&[AnswerType::Share, AnswerType::LowerShare, AnswerType::Ratio]);
    let is_ratio = answer == AnswerType::Ratio;
    let bands: Vec<Band> = (0..dice.number(1, 3)).map(|_| random_band(dice, is_ratio)).collect();
    let share = |dice: &mut Dice, least: i64| {
        let of = dice.number(least, 6);
        Share { count: dice.number(0, of), of }
    };
    let present = match (&answer, dice.chance(75)) {
        (_, false) => None,
        (AnswerType::Share, true) => Some(AnswerValue::Share(share(dice, 1))),
        (_, true) => Some(AnswerValue::BySex { women: share(dice, 0), men: share(dice, 0) }),
    };
    (criterion("AA-01", answer, 1, bands), present)
}

fn random_band(dice: &mut Dice, is_ratio: bool) -> Band {
    let limit = match (is_ratio, dice.number(0, 19)) {
        (true, number) => decimal(&format!("{}.{}", number / 10, number % 10)),
        (false, number) => decimal(&format!("{}", number * 5)),
    };
    let limit = if dice.chance(60) { BandLimit::Min(limit) } else { BandLimit::Max(limit) };
    Band { limit, points: dice.one_of(&[0, 20, 50, 80, 100]) }
}
