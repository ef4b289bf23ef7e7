//! The criteria that ship: plans for companies of many sizes, proven by scoring what they say.

use std::collections::{BTreeMap, BTreeSet};

use wid::domain::assessment::{Answer, AnswerValue, Assessment, Fact, NotApplicable, Profile, Share};
use wid::domain::criteria::{AnswerType, Assurance, Criterion, FactType, Structure};
use wid::domain::plan::{Dependency, Step, apply, plan};
use wid::domain::scoring::{AssuranceInput, Block, Score, applies, points_of, score};
use wid::value::date::add_days;

use super::dice::Dice;
use super::small_packs::{ASSESSED_ON, bare_assessment, complete_evidence, decimal};
use crate::pack::shipped;

#[test]
fn every_plan_leads_to_its_level_or_says_what_else_it_depends_on() {
    let pack = shipped().structure;
    let mut proven = 0;
    for seed in 0..160 {
        let assessment = company(&pack, seed);
        let now = scored(&pack, &assessment);
        let Some(found) = plan(&pack, &assessment).expect("every fact is known") else {
            assert!(now.next().is_none(), "seed {seed}");
            continue;
        };
        let after = scored(&pack, &apply(&found, &assessment));
        if found.depends_on.is_empty() {
            let reached = after.level.as_ref().and_then(|level| pack.level_rank(level));
            assert!(reached >= pack.level_rank(&found.level), "seed {seed}: {found:?}");
            proven += 1;
        }
        let left = after.levels.iter().find(|level| level.id == found.level).expect("a level of the pack");
        for block in &left.blocked_by {
            assert!(
                found.depends_on.iter().any(|dependency| explains(dependency, block)),
                "seed {seed}: {block:?} in {found:?}"
            );
        }
    }
    assert!(proven > 60, "{proven} proven");
}

#[test]
fn plans_that_are_carried_out_one_after_the_other_lead_up_to_the_review() {
    let pack = shipped().structure;
    let mut reviews = 0;
    for seed in 0..60 {
        let mut assessment = company(&pack, seed);
        let mut before = None;
        let last = loop {
            let found =
                plan(&pack, &assessment).expect("every fact is known").expect("a review is never recorded here");
            let rank = pack.level_rank(&found.level);
            assert!(rank > before, "seed {seed}: {found:?}");
            if !found.depends_on.is_empty() {
                break found;
            }
            before = rank;
            assessment = apply(&found, &assessment);
        };
        if last.depends_on == [Dependency::Review] {
            assert_eq!(last.level.as_str(), "gold");
            let given = score(&pack, &apply(&last, &assessment), AssuranceInput::Given(Assurance::A2))
                .expect("every fact is known");
            assert_eq!(given.level, Some(last.level), "seed {seed}");
            reviews += 1;
        }
    }
    assert!(reviews > 5, "{reviews} led up to the review");
}

#[test]
fn a_step_names_the_points_at_hand_and_an_answer_for_those_needed() {
    let pack = shipped().structure;
    for seed in 0..60 {
        let assessment = company(&pack, seed);
        let now = scored(&pack, &assessment);
        let found = plan(&pack, &assessment).expect("every fact is known");
        for step in found.iter().flat_map(|found| &found.steps) {
            check_step(&pack, &assessment, &now, step);
        }
        let by_law: Vec<bool> = found.iter().flat_map(|found| &found.steps).map(|step| step.legal).collect();
        assert!(by_law.is_sorted_by(|one, next| one >= next), "seed {seed}: the law comes first");
    }
}

#[test]
fn a_blank_assessment_has_a_plan() {
    let pack = shipped().structure;
    let blank = Assessment {
        profile: profile(&pack, &mut Dice(1), 180, false),
        answers: BTreeMap::new(),
        ..bare_assessment(&pack)
    };
    let found = plan(&pack, &blank).expect("every fact is known").expect("no level is reached");
    assert_eq!((found.level.as_str(), found.depends_on.len()), ("committed", 0));
    assert_eq!(scored(&pack, &apply(&found, &blank)).level, Some(found.level));
}

#[test]
fn facts_that_are_not_known_are_named() {
    let pack = shipped().structure;
    let blank = Assessment { profile: Profile::default(), ..bare_assessment(&pack) };
    let missing = plan(&pack, &blank).expect_err("no fact is known");
    assert_eq!(missing.keys.len(), pack.profile.len());
}

fn scored(pack: &Structure, assessment: &Assessment) -> Score {
    score(pack, assessment, AssuranceInput::Computed).expect("every fact is known")
}

#[track_caller]
fn check_step(pack: &Structure, assessment: &Assessment, now: &Score, step: &Step) {
    let criterion = pack.criterion(&step.criterion).expect("a criterion of the pack");
    let has = now.criterion(&step.criterion).expect("each is scored").points;
    assert_eq!(points_of(pack, criterion, &step.answer, assessment.assessed_on), Some(step.to), "{step:?}");
    assert!(step.from == has && step.to > has && !criterion.result, "{step:?}");
}

/// Whether a condition that still fails is one that the plan said it depends on.
fn explains(dependency: &Dependency, block: &Block) -> bool {
    match (dependency, block) {
        (Dependency::Figures, Block::Overall { .. } | Block::Pillar { .. } | Block::Assurance { .. }) => true,
        (Dependency::Results { lacking, .. }, Block::Results { has, needs }) => *lacking == needs - has,
        (Dependency::Review, Block::Assurance { missing, .. }) => missing.is_empty(),
        (Dependency::Coverage(pillar), Block::Coverage { pillar: thin, .. }) => pillar == thin,
        (Dependency::Board { criterion: named, .. }, Block::LegalGate { criterion, .. }) => named == criterion,
        (
            Dependency::Result { criterion: named, .. },
            Block::LegalGate { criterion, .. } | Block::Gate { criterion, .. } | Block::GateClaimed { criterion, .. },
        ) => named == criterion,
        _ => false,
    }
}

/// Makes a company of some size that stands somewhere between nothing and nearly all.
pub fn company(pack: &Structure, seed: u64) -> Assessment {
    let mut dice = Dice(seed);
    let workers = dice.one_of(&[9, 12, 30, 60, 180, 600]);
    let mut assessment = bare_assessment(pack);
    assessment.profile = profile(pack, &mut dice, workers, seed.is_multiple_of(4));
    let maturity = dice.number(0, 120);
    let documented = dice.number(20, 180);
    for criterion in &pack.criteria {
        let value = match dice.number(1, 100) {
            1..=4 => None,
            5..=8 => Some(AnswerValue::Unknown),
            9..=12 if !criterion.not_applicable.is_empty() => Some(claim(criterion)),
            _ => Some(value(&mut dice, criterion, maturity)),
        };
        let evidence = if dice.chance(documented) { vec![complete_evidence()] } else { Vec::new() };
        assessment.answers.insert(criterion.id.clone(), Answer { value, note: None, evidence });
    }
    assessment
}

fn profile(pack: &Structure, dice: &mut Dice, workers: i64, listed: bool) -> Profile {
    let women = workers * dice.number(20, 60) / 100;
    let fact = |key: &str| match key {
        "workers" => workers,
        "women" => women,
        "men" => workers - women,
        "board_size" => 6,
        "board_underrepresented" => 1,
        _ => workers / 4,
    };
    let facts = pack.profile.iter().map(|asked| {
        let known = match &asked.kind {
            FactType::Whole => Fact::Whole(fact(&asked.key)),
            FactType::Decimal => Fact::Decimal(decimal("10.5")),
            FactType::Flags(words) => {
                Fact::Flags(words.iter().filter(|word| listed || *word != "listed").cloned().collect::<BTreeSet<_>>())
            }
        };
        (asked.key.clone(), known)
    });
    Profile(facts.collect())
}

fn claim(criterion: &Criterion) -> AnswerValue {
    let code = &criterion.not_applicable[0];
    let since = code.since_max_months.map(|_| ASSESSED_ON);
    AnswerValue::NotApplicable(NotApplicable { code: code.code.clone(), text: "There is none".to_owned(), since })
}

/// Makes an answer that is the better, the higher `maturity` (0 to 100) is.
fn value(dice: &mut Dice, criterion: &Criterion, maturity: i64) -> AnswerValue {
    let good = |dice: &mut Dice| (maturity + dice.number(-30, 30)).clamp(0, 100);
    let share = |dice: &mut Dice, of: i64| Share { count: of * good(dice) / 100, of };
    match &criterion.answer {
        AnswerType::Maturity => AnswerValue::Level((good(dice) + 16) / 33),
        AnswerType::YesNo => AnswerValue::YesNo(good(dice) > 40),
        AnswerType::Multi(options) => {
            AnswerValue::Options(options.iter().filter(|_| dice.chance(maturity)).cloned().collect())
        }
        AnswerType::Share => AnswerValue::Share(share(dice, 23)),
        AnswerType::LowerShare | AnswerType::Ratio => {
            AnswerValue::BySex { women: share(dice, 17), men: Share { count: 20, of: 31 } }
        }
        AnswerType::Gap { .. } => {
            AnswerValue::Gap { women: decimal(&format!("{}.15", 15 + good(dice) / 7)), men: decimal("30.00") }
        }
        AnswerType::Date => {
            let days = i32::try_from(1_500 - 15 * good(dice)).expect("small");
            AnswerValue::Date(add_days(ASSESSED_ON, -days).expect("a day"))
        }
    }
}

#[test]
fn criteria_that_do_not_apply_are_left_alone() {
    let pack = shipped().structure;
    for seed in 0..60 {
        let assessment = company(&pack, seed);
        let found = plan(&pack, &assessment).expect("every fact is known");
        for step in found.iter().flat_map(|found| &found.steps) {
            let criterion = pack.criterion(&step.criterion).expect("a criterion of the pack");
            assert_eq!(
                applies(criterion, &assessment.profile),
                wid::domain::scoring::Applicability::Applies,
                "seed {seed}: {step:?}"
            );
        }
    }
}
