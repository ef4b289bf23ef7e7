//! Many edits of packs: what is called minor has no counter-example by brute force, and what is called major shows one.

use std::collections::{BTreeMap, BTreeSet};

use wid::domain::assessment::{Answer, AnswerValue, Assessment, Fact, NotApplicable, Profile, fits};
use wid::domain::comparison::{Class, Drop, Ground, compare, judge};
use wid::domain::criteria::{AnswerType, Assurance, Criterion, FactType, Structure};
use wid::domain::scoring::{AssuranceInput, points_of, score};
use wid::value::{Decimal, LevelId};

use super::edits::{Kind, RELAXATIONS, TIGHTENINGS};
use super::loaded;
use crate::pack::shipped;
use crate::plan::dice::Dice;
use crate::plan::small_packs::{ASSESSED_ON, bare_assessment, complete_evidence, random_value, small};

/// How many companies are tried against each change that is called minor.
const COMPANIES: u64 = 50;

const INPUTS: [AssuranceInput; 4] = [
    AssuranceInput::Computed,
    AssuranceInput::Given(Assurance::A0),
    AssuranceInput::Given(Assurance::A1),
    AssuranceInput::Given(Assurance::A2),
];

/// Draws an edit of a pack: every other one of the shipped pack, the rest of small ones.
fn drawn(shipped: &Structure, kind: &Kind, seed: u64) -> Option<(Structure, Structure)> {
    let mut dice = Dice(seed * 7_919 + 13);
    let old = if seed.is_multiple_of(2) { shipped.clone() } else { reachable(seed * 1_000)? };
    let mut new = old.clone();
    (kind.1)(&mut new, &mut dice)?;
    Some((old, new))
}

/// Gives a small pack whose highest level can be reached.
fn reachable(seed: u64) -> Option<Structure> {
    (seed..seed + 200).map(|seed| small(seed).0).find(|pack| {
        let mut assessment = bare_assessment(pack);
        for criterion in &pack.criteria {
            let value = Some(best_value(pack, criterion, &mut Dice(seed)));
            assessment.answers.insert(criterion.id.clone(), Answer { value, note: None, evidence: Vec::new() });
        }
        let reached =
            score(pack, &assessment, AssuranceInput::Given(Assurance::A2)).expect("all facts are known").level;
        reached.is_some_and(|level| Some(&level) == pack.scoring.levels.last().map(|last| &last.id))
    })
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
            let most =
                now.not_applicable.iter().find(|code| code.code == claim.code).and_then(|code| code.since_max_months);
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
fn levels(
    old: &Structure,
    new: &Structure,
    assessment: &Assessment,
    input: AssuranceInput,
) -> (Option<LevelId>, Option<LevelId>) {
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
        let (assessment, input) = (company(old, &mut dice), dice.one_of(&INPUTS));
        let levels = levels(old, new, &assessment, input);
        assert!(!is_lower(new, &levels), "{name}, seed {seed}: {levels:?} {input:?} {assessment:#?}");
    }
}

#[track_caller]
fn is_replayed(name: &str, old: &Structure, new: &Structure, drop: &Drop, seed: u64) {
    let levels = levels(old, new, &drop.assessment, drop.input);
    assert_eq!(levels.0.as_ref(), Some(&drop.before), "{name}, seed {seed}");
    assert!(is_lower(new, &levels), "{name}, seed {seed}: {levels:?}");
}

/// Judges every draw of some kinds, and gives how many are minor, how many show a company, and those that are not decidable.
fn judged(kinds: &[Kind], draws: u64) -> (usize, usize, Vec<String>) {
    let shipped = shipped().structure;
    let (mut minor, mut drops, mut open) = (0, 0, Vec::new());
    for (kind, seed) in kinds.iter().flat_map(|kind| (1..=draws).map(move |seed| (kind, seed))) {
        let Some((old, new)) = drawn(&shipped, kind, seed) else { continue };
        match judge(&old, &new) {
            Ground::Proved => {
                minor += 1;
                has_no_counter_example(kind.0, &old, &new, seed);
            }
            Ground::Drops(drop, _) => {
                drops += 1;
                is_replayed(kind.0, &old, &new, &drop, seed);
            }
            Ground::NotShown(obstacles) => open.push(format!("{}, seed {seed}: {obstacles:?}", kind.0)),
            other => panic!("{}, seed {seed}: {other:?}", kind.0),
        }
    }
    (minor, drops, open)
}

#[test]
fn what_is_called_minor_has_no_counter_example() {
    let (minor, drops, open) = judged(&RELAXATIONS, 14);
    assert!(minor >= 200, "only {minor} draws were minor");
    assert_eq!((drops, open), (0, vec![]));
}

#[test]
fn what_is_called_major_shows_a_company_that_loses_its_level() {
    let (_, drops, open) = judged(&TIGHTENINGS, 6);
    assert!(drops >= 100, "only {drops} draws showed a company");
    assert!(10 * open.len() < drops + open.len(), "{} of {}: {open:#?}", open.len(), drops + open.len());
}

/// Edits of files that change nothing which decides a score: file, what stands there, and what comes in its place.
const PATCHES: [(&str, &str, &str); 10] = [
    ("pack.toml", "\n[[criterion]]\n", "\n# A remark {n}\n[[criterion]]\n"),
    ("pack.toml", "verified = \"partly\"", "verified = \"no\""),
    ("pack.toml", "trace     = [", "trace     = [\"x{n}\", "),
    ("pack.toml", "crosswalk = [", "crosswalk = [\"x{n}\", "),
    ("pack.toml", "\n[[criterion]]\n", "\n[[criterion]]\nx-own = {n}\n"),
    ("text/en.toml", "guidance = \"", "guidance = \"Remark {n}. "),
    ("text/en.toml", "audit = \"", "audit = \"Remark {n}. "),
    ("text/en.toml", "title = \"", "title = \"{n} "),
    ("text/fr.toml", "requirement = \"", "requirement = \"{n} "),
    ("trace.toml", "\n", "\n# Remark {n}\n"),
];

#[test]
fn what_decides_no_score_is_a_patch() {
    let mut files = shipped().files;
    files.retain(|path, _| !matches!(path.as_str(), "text/nl.toml" | "text/de.toml"));
    let old = loaded(files.clone());
    let mut dice = Dice(2_026);
    for n in 0..200 {
        let (file, from, to) = PATCHES[n % PATCHES.len()];
        let mut files = files.clone();
        let text = files.get_mut(file).expect("the file is there");
        let places: Vec<usize> = text.match_indices(from).map(|(at, _)| at).collect();
        assert!(!places.is_empty(), "{from} does not stand in {file}");
        let at = dice.one_of(&places);
        text.replace_range(at..at + from.len(), &to.replace("{n}", &n.to_string()));
        let new = loaded(files);
        let comparison = compare(&old, &new);
        assert_eq!(comparison.class(), Some(Class::Patch), "{file}: {from}");
        assert!(!comparison.changes.is_empty(), "{file}: {from}");
        let (assessment, input) = (company(&old.structure, &mut dice), dice.one_of(&INPUTS));
        let (before, after) = levels(&old.structure, &new.structure, &assessment, input);
        assert_eq!(before, after, "{file}: {from}");
    }
}
