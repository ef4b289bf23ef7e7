//! Many edits of packs: what is called minor has no counter-example by brute force, and what is called major shows one.

use std::collections::{BTreeMap, BTreeSet};

use wid::domain::assessment::{Answer, AnswerValue, Assessment, Fact, NotApplicable, Profile, fits};
use wid::domain::comparison::{Drop, Ground, judge};
use wid::domain::criteria::{AnswerType, Assurance, Criterion, FactType, Structure};
use wid::domain::scoring::{AssuranceInput, points_of, score};
use wid::value::{Decimal, LevelId};

use super::edits::{Kind, RELAXATIONS, TIGHTENINGS};
use crate::plan::dice::Dice;
use crate::plan::small_packs::{ASSESSED_ON, bare_assessment, complete_evidence, random_value, small};

/// How many edits are drawn for each kind and pack.
const DRAWS: u64 = 12;
/// How many companies are tried against each change that is called minor.
const COMPANIES: u64 = 60;

const INPUTS: [AssuranceInput; 4] = [
    AssuranceInput::Computed,
    AssuranceInput::Given(Assurance::A0),
    AssuranceInput::Given(Assurance::A1),
    AssuranceInput::Given(Assurance::A2),
];

/// Draws an edit of a pack: every other one of the shipped pack, the rest of small ones.
fn drawn(shipped: &Structure, kind: &Kind, seed: u64) -> Option<(Structure, Structure)> {
    let mut dice = Dice(seed * 7_919 + 13);
    let old = if seed % 2 == 0 { shipped.clone() } else { small(seed * 31 + 5).0 };
    let mut new = old.clone();
    (kind.1)(&mut new, &mut dice)?;
    Some((old, new))
}

/// Takes the answers that are still answers, as a person would: by type, options and reasons.
fn carried(old: &Structure, new: &Structure, assessment: &Assessment) -> Assessment {
    let mut moved = assessment.clone();
    moved.answers.retain(|id, answer| {
        let both = old.criterion(id).zip(new.criterion(id));
        let Some((before, now)) = both else { return false };
        let same_kind = match (&before.answer, &now.answer) {
            (AnswerType::Multi(_), AnswerType::Multi(_)) => true,
            (before, now) => before == now,
        };
        let young = |claim: &NotApplicable| {
            let most = now.not_applicable.iter().find(|code| code.code == claim.code).and_then(|code| code.since_max_months);
            let age = claim.since.map(|since| wid::value::date::started_months(since, assessment.assessed_on));
            most.zip(age).is_none_or(|(most, age)| i64::from(age) <= most)
        };
        answer.value.as_ref().is_none_or(|value| {
            let in_time = if let AnswerValue::NotApplicable(claim) = value { young(claim) } else { true };
            same_kind && in_time && fits(now, value)
        })
    });
    moved
}

/// Gives the levels under both packs.
fn levels(old: &Structure, new: &Structure, assessment: &Assessment, input: AssuranceInput) -> (Option<LevelId>, Option<LevelId>) {
    let before = score(old, assessment, input).expect("all facts are known").level;
    (before, score(new, &carried(old, new, assessment), input).expect("all facts are known").level)
}

/// Whether the second level is lower; levels keep their places in all edits.
fn is_lower(new: &Structure, (before, after): &(Option<LevelId>, Option<LevelId>)) -> bool {
    let rank = |level: &Option<LevelId>| level.as_ref().and_then(|level| new.level_rank(level));
    rank(after) < rank(before)
}

/// Makes a company at the edges of sizes, which answers well or badly.
fn company(old: &Structure, dice: &mut Dice) -> Assessment {
    let mut assessment = bare_assessment(old);
    assessment.profile = profile(old, dice);
    let skill = dice.one_of(&[40, 60, 75, 85, 95, 100]);
    let proof = dice.one_of(&[0, 70, 95, 100, 100]);
    for criterion in &old.criteria {
        let value = if !criterion.not_applicable.is_empty() && dice.chance(40) {
            let code = &criterion.not_applicable[0];
            let since = code.since_max_months.map(|_| ASSESSED_ON);
            Some(AnswerValue::NotApplicable(NotApplicable { code: code.code.clone(), text: "so".to_owned(), since }))
        } else if dice.chance(skill) {
            Some(best_value(old, criterion, dice))
        } else {
            dice.chance(80).then(|| random_value(dice, &criterion.answer))
        };
        let evidence = if dice.chance(proof) { vec![complete_evidence()] } else { Vec::new() };
        assessment.answers.insert(criterion.id.clone(), Answer { value, note: None, evidence });
    }
    assessment
}

fn best_value(pack: &Structure, criterion: &Criterion, dice: &mut Dice) -> AnswerValue {
    let values: Vec<AnswerValue> = (0..12).map(|_| random_value(dice, &criterion.answer)).collect();
    let best = values.into_iter().max_by_key(|value| points_of(pack, criterion, value, ASSESSED_ON));
    best.expect("twelve values")
}

fn profile(pack: &Structure, dice: &mut Dice) -> Profile {
    let workers = dice.one_of(&[5, 10, 19, 20, 25, 49, 50, 60, 74, 75, 90, 99, 100, 130, 250]);
    let mut facts = BTreeMap::new();
    for fact in &pack.profile {
        let value = match &fact.kind {
            FactType::Decimal => Fact::Decimal(Decimal::parse("10.5").expect("a decimal")),
            FactType::Flags(words) => {
                Fact::Flags(words.iter().filter(|_| dice.chance(50)).cloned().collect::<BTreeSet<_>>())
            }
            FactType::Whole => Fact::Whole(match fact.key.as_str() {
                "workers" => workers,
                "women" => workers / 2,
                "men" => workers - workers / 2,
                "board_size" => dice.number(2, 9),
                "board_underrepresented" => dice.number(0, 3),
                _ => dice.one_of(&[0, 1, 3, 5, 10, 20]),
            }),
        };
        facts.insert(fact.key.clone(), value);
    }
    Profile(facts)
}

#[track_caller]
fn has_no_counter_example(name: &str, old: &Structure, new: &Structure, seed: u64) {
    let mut dice = Dice(seed ^ 0xBEEF);
    for _ in 0..COMPANIES {
        let assessment = company(old, &mut dice);
        for input in INPUTS {
            let levels = levels(old, new, &assessment, input);
            assert!(!is_lower(new, &levels), "{name}, seed {seed}: {levels:?} {input:?} {assessment:#?}");
        }
    }
}

#[track_caller]
fn is_replayed(name: &str, old: &Structure, new: &Structure, drop: &Drop, seed: u64) {
    let levels = levels(old, new, &drop.assessment, drop.input);
    assert_eq!(levels.0.as_ref(), Some(&drop.before), "{name}, seed {seed}");
    assert!(is_lower(new, &levels), "{name}, seed {seed}: {levels:?}");
}

pub struct Counts { pub minor: usize, pub drops: usize, pub open: Vec<String> }

pub fn run(shipped: &Structure) -> (Counts, Vec<String>) {
    let mut counts = Counts { minor: 0, drops: 0, open: Vec::new() };
    let mut log = Vec::new();
    for (kinds, relax) in [(&RELAXATIONS[..], true), (&TIGHTENINGS[..], false)] {
        for kind in kinds.iter().filter(|k| std::env::var("KIND").map_or(true, |n| k.0.contains(&n))) {
            let start = std::time::Instant::now();
            let (mut m, mut d, mut o) = (0, 0, 0);
            for seed in 1..=std::env::var("DRAWS").map_or(DRAWS, |d| d.parse().unwrap()) {
                let Some((old, new)) = drawn(shipped, kind, seed) else { continue };
                match judge(&old, &new) {
                    Ground::Proved => { m += 1; has_no_counter_example(kind.0, &old, &new, seed); }
                    Ground::Drops(drop, _) => { d += 1; is_replayed(kind.0, &old, &new, &drop, seed); }
                    Ground::NotShown(obstacles) => { o += 1; counts.open.push(format!("{} seed {seed}: {:?}", kind.0, obstacles)); }
                    other => panic!("{other:?}"),
                }
            }
            counts.minor += m; counts.drops += d;
            eprintln!("{}", format!("{relax:5} {:45} minor {m:3} drops {d:3} open {o:3}  {:?}", kind.0, start.elapsed()));
            for l in counts.open.iter().rev().take(o) { eprintln!("   OPEN {l}"); }
        }
    }
    (counts, log)
}
