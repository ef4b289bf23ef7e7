//! Small packs and assessments of them, by seed: every type of answer, gates, laws, results, claims and evidence.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};
use wid::domain::assessment::{
    Answer, AnswerValue, Assessment, Company, Declarer, Evidence, Fact, NotApplicable, Perimeter, Profile, Share,
};
use wid::domain::criteria::{
    AnswerType, Assurance, Band, BandLimit, Condition, Counts, Criterion, FactType, Gate, LegalGate, Level,
    NotApplicableCode, Pillar, ProfileKey, ResultsRule, Scoring, Status, Structure,
};
use wid::value::{Decimal, Fraction, Sha256Digest};

use super::dice::Dice;

/// The day of every assessment; the month before is shorter.
pub const ASSESSED_ON: Date = date(2026, 3, 31);
const FACTS: [&str; 6] = ["workers", "women", "men", "vacancies", "board_size", "board_underrepresented"];

/// Makes a decimal.
pub fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).expect("a plain decimal")
}

/// Makes a pack without criteria: three levels over these pillars.
pub fn bare_pack(pillars: &[(&str, i64)], levels: Vec<Level>) -> Structure {
    let pillar = |(id, weight): &(&str, i64)| Pillar { id: id.parse().expect("an id"), weight: *weight };
    let whole = |key: &str| ProfileKey { key: key.to_owned(), kind: FactType::Whole };
    let flags = ProfileKey { key: "flags".to_owned(), kind: FactType::Flags(vec!["listed".to_owned()]) };
    Structure {
        extends: None,
        inherited: Vec::new(),
        id: "small".parse().expect("an id"),
        version: "0.1.0".parse().expect("a version"),
        published: ASSESSED_ON,
        effective_from: ASSESSED_ON,
        end_of_life: None,
        strategy_anchor: None,
        validity_months: 24,
        refresh_months: 12,
        thresholds: Vec::new(),
        min_cell: 5,
        max_claimed_na_weight: 20,
        profile: FACTS.map(whole).into_iter().chain([flags]).collect(),
        scoring: Scoring {
            maturity_points: vec![0, 30, 70, 100],
            yes_points: 100,
            no_points: 0,
            unknown_points: 0,
            documented_share: 80,
            review_sample: Fraction::new(1, 3).expect("not over 0"),
            min_assessable_pillar_share: 40,
            low_coverage_cap: levels[0].id.clone(),
            levels,
        },
        pillars: pillars.iter().map(pillar).collect(),
        criteria: Vec::new(),
        legal: Vec::new(),
    }
}

/// Makes a level.
pub fn level(id: &str, overall_min: i64, pillar_min: i64, assurance_min: Assurance) -> Level {
    Level { id: id.parse().expect("an id"), overall_min, pillar_min, results: Vec::new(), assurance_min }
}

/// Makes a criterion that always applies and gates nothing. The pillar is the first part of the id.
pub fn criterion(id: &str, answer: AnswerType, weight: i64, bands: Vec<Band>) -> Criterion {
    Criterion {
        id: id.parse().expect("an id"),
        pillar: id.split_once('-').expect("a pillar and a number").0.parse().expect("an id"),
        status: Status::Active,
        answer,
        weight,
        result: false,
        counts: None,
        of: None,
        of_max: None,
        of_min: None,
        bands,
        applies: Vec::new(),
        legal_gate: None,
        gates: Vec::new(),
        not_applicable: Vec::new(),
        legal: Vec::new(),
        trace: Vec::new(),
        crosswalk: Vec::new(),
    }
}

/// Makes bands that ask for at least so much.
pub fn at_least(bands: &[(&str, i64)]) -> Vec<Band> {
    bands.iter().map(|(limit, points)| Band { limit: BandLimit::Min(decimal(limit)), points: *points }).collect()
}

/// Makes bands that ask for at most so much.
pub fn at_most(bands: &[(&str, i64)]) -> Vec<Band> {
    bands.iter().map(|(limit, points)| Band { limit: BandLimit::Max(decimal(limit)), points: *points }).collect()
}

/// Makes bands of ages.
pub fn within_months(bands: &[(i64, i64)]) -> Vec<Band> {
    bands.iter().map(|(months, points)| Band { limit: BandLimit::MaxMonths(*months), points: *points }).collect()
}

/// Makes an assessment without answers: 60 workers, 3 women and 5 men in the figures.
pub fn bare_assessment(pack: &Structure) -> Assessment {
    let facts = FACTS.into_iter().zip([60, 3, 5, 7, 6, 1]).map(|(key, number)| (key.to_owned(), Fact::Whole(number)));
    let flags = ("flags".to_owned(), Fact::Flags(BTreeSet::new()));
    Assessment {
        overlays: Vec::new(),
        assessed_on: ASSESSED_ON,
        supersedes: None,
        proposals: BTreeMap::new(),
        pack: pack.id.clone(),
        version: pack.version,
        company: Company::default(),
        declared_by: Declarer::default(),
        perimeter: Perimeter::default(),
        changes: Vec::new(),
        profile: Profile(facts.chain([flags]).collect()),
        answers: BTreeMap::new(),
    }
}

/// Makes an entry of evidence that is complete.
pub fn complete_evidence() -> Evidence {
    let sha256 = Some(Sha256Digest::of(b"a file"));
    Evidence { title: "A file".to_owned(), file: None, date: Some(ASSESSED_ON), size: Some(6), sha256 }
}

/// Makes a claim.
pub fn claim() -> AnswerValue {
    AnswerValue::NotApplicable(NotApplicable {
        code: "none-here".to_owned(),
        text: "There is none".to_owned(),
        since: None,
    })
}

/// Makes a pack of up to five criteria, and an assessment of it.
pub fn small(seed: u64) -> (Structure, Assessment) {
    let mut dice = Dice(seed);
    let mut pack = random_pack(&mut dice);
    let mut assessment = bare_assessment(&pack);
    if dice.chance(10) {
        assessment.profile.0.insert("flags".to_owned(), Fact::Flags(BTreeSet::from(["listed".to_owned()])));
    }
    let pillars: Vec<String> = pack.pillars.iter().map(|pillar| pillar.id.to_string()).collect();
    let number = dice.number(pillars.len() as i64, 5);
    for at in 0..number {
        let pillar = if at < pillars.len() as i64 { pillars[at as usize].clone() } else { dice.one_of(&pillars) };
        let criterion = random_criterion(&mut dice, &format!("{pillar}-{:02}", at + 1), &pack.scoring.levels);
        if let Some(answer) = random_answer(&mut dice, &criterion) {
            assessment.answers.insert(criterion.id.clone(), answer);
        }
        pack.criteria.push(criterion);
    }
    (pack, assessment)
}

fn random_pack(dice: &mut Dice) -> Structure {
    let mut pillars = vec![("AA", dice.number(1, 40)), ("BB", dice.number(1, 40)), ("CC", dice.number(1, 40))];
    pillars.truncate(dice.number(1, 3) as usize);
    let a1 = [Assurance::A0, Assurance::A1];
    let mut levels = vec![
        level("low", dice.number(5, 40), dice.number(0, 30), dice.one_of(&a1)),
        level("middle", dice.number(30, 70), dice.number(10, 50), dice.one_of(&a1)),
        level("high", dice.number(60, 95), dice.number(40, 80), dice.one_of(&[Assurance::A1, Assurance::A2])),
    ];
    if dice.chance(20) {
        levels[1].results = vec![ResultsRule { workers_min: 50, min: 1 }];
    }
    let mut pack = bare_pack(&pillars, levels);
    pack.max_claimed_na_weight = dice.number(0, 60);
    pack.scoring.documented_share = dice.one_of(&[0, 80, 100]);
    if dice.chance(15) {
        pack.scoring.unknown_points = 20;
    }
    if dice.chance(10) {
        pack.scoring.maturity_points = vec![0, 30, 30, 100];
    }
    pack
}

fn random_criterion(dice: &mut Dice, id: &str, levels: &[Level]) -> Criterion {
    let weight = dice.number(1, 6);
    let mut made = match dice.number(0, 8) {
        0 | 1 => criterion(id, AnswerType::Maturity, weight, Vec::new()),
        2 => criterion(id, AnswerType::YesNo, weight, Vec::new()),
        3 => {
            let options = ["a", "b", "c", "d"].map(str::to_owned).to_vec();
            let bands =
                dice.one_of(&[at_least(&[("3", 100), ("2", 70), ("1", 30)]), at_least(&[("4", 100), ("2", 50)])]);
            criterion(id, AnswerType::Multi(options), weight, bands)
        }
        4 => {
            let falling = at_least(&[("90", 100), ("60", 70), ("25", 30)]);
            let rising = at_most(&[("10", 100), ("40", 60), ("70", 20)]);
            // A band before a lower one hides it in part: 20 to 50 per cent gives 40 points, under 60 per cent and over 50 gives 80.
            let odd = [at_most(&[("10", 0)]), at_least(&[("60", 100)]), at_most(&[("50", 40)]), at_least(&[("0", 80)])]
                .concat();
            criterion(id, AnswerType::Share, weight, dice.one_of(&[falling, rising, odd]))
        }
        5 => criterion(id, AnswerType::LowerShare, weight, at_least(&[("90", 100), ("60", 70), ("50", 30)])),
        6 => {
            let falling = at_least(&[("0.9", 100), ("0.75", 70), ("0.5", 30)]);
            let rising = at_most(&[("1.1", 100), ("1.3", 70), ("1.6", 30)]);
            criterion(id, AnswerType::Ratio, weight, dice.one_of(&[falling, rising]))
        }
        7 => {
            let absolute = dice.chance(60);
            criterion(id, AnswerType::Gap { absolute }, weight, at_most(&[("5", 100), ("10", 70), ("20", 30)]))
        }
        _ => criterion(
            id,
            AnswerType::Date,
            weight,
            within_months(&dice.one_of(&[[(1, 100), (6, 50)], [(0, 100), (11, 30)]])),
        ),
    };
    decorate(dice, &mut made, levels);
    made
}

fn decorate(dice: &mut Dice, criterion: &mut Criterion, levels: &[Level]) {
    criterion.result = dice.chance(12);
    if dice.chance(5) {
        criterion.status = Status::Upcoming;
    }
    if dice.chance(5) {
        criterion.applies = vec![Condition::Min("workers".to_owned(), 100)];
    }
    if dice.chance(30) {
        let workers_min = dice.one_of(&[0, 50, 100]);
        criterion.gates =
            vec![Gate { level: dice.one_of(levels).id.clone(), min: dice.one_of(&[30, 50, 70, 100]), workers_min }];
    }
    if dice.chance(12) {
        criterion.legal_gate =
            Some(LegalGate::Points { min: dice.one_of(&[30, 70]), workers_min: dice.one_of(&[20, 100]) });
    } else if dice.chance(4) {
        let fraction = Fraction::new(1, 3).expect("not over 0");
        criterion.legal_gate = Some(LegalGate::MinoritySexThird { fraction, flag: "listed".to_owned() });
    }
    if dice.chance(25) {
        criterion.not_applicable = vec![NotApplicableCode { code: "none-here".to_owned(), since_max_months: None }];
    }
    if criterion.answer == AnswerType::Share {
        criterion.counts = Some(Counts::Things);
        criterion.of_min = dice.one_of(&[None, None, Some(3)]);
        criterion.of_max = dice.one_of(&[None, Some("vacancies".to_owned()), Some("women".to_owned())]);
        criterion.of = dice.one_of(&[None, None, Some("men".to_owned())]);
    }
}

fn random_answer(dice: &mut Dice, criterion: &Criterion) -> Option<Answer> {
    let evidence = if dice.chance(40) { vec![complete_evidence()] } else { Vec::new() };
    let value = match dice.number(0, 9) {
        0 => return None,
        1 => None,
        2 => Some(AnswerValue::Unknown),
        3..=5 if !criterion.not_applicable.is_empty() => Some(claim()),
        _ => Some(random_value(dice, &criterion.answer)),
    };
    Some(Answer { value, note: None, evidence })
}

pub fn random_value(dice: &mut Dice, answer: &AnswerType) -> AnswerValue {
    let share = |dice: &mut Dice, least: i64| {
        let of = dice.number(least, 6);
        Share { count: dice.number(0, of), of }
    };
    match answer {
        AnswerType::Maturity => AnswerValue::Level(dice.number(0, 3)),
        AnswerType::YesNo => AnswerValue::YesNo(dice.chance(30)),
        AnswerType::Multi(options) => {
            AnswerValue::Options(options.iter().filter(|_| dice.chance(30)).cloned().collect())
        }
        AnswerType::Share => AnswerValue::Share(share(dice, 1)),
        AnswerType::LowerShare | AnswerType::Ratio => AnswerValue::BySex { women: share(dice, 0), men: share(dice, 0) },
        AnswerType::Gap { .. } => {
            let women = Fraction::new(i128::from(dice.number(600, 1_300)), 100).expect("not over 0").to_decimal(2);
            AnswerValue::Gap { women: decimal(&women), men: decimal("10.00") }
        }
        AnswerType::Date => {
            let days = i32::try_from(dice.number(0, 400)).expect("small");
            AnswerValue::Date(wid::value::date::add_days(ASSESSED_ON, -days).expect("a day"))
        }
    }
}
