//! Both scorers give the same result on thousands of assessments.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde_json::Value;
use wid::domain::assessment::read;
use wid::domain::criteria::{Assurance, Pack, load};
use wid::domain::scoring::{AssuranceInput, Scores, score as wid_score, to_json};

use super::examples::all_files;
use super::generator::random_assessment_for;
use super::plain_toml::{Plain, parse};
use super::scorer::{CriterionOutcome, Outcome, PillarOutcome, score_by};
use crate::pack::shipped;

/// How many files are compared.
const SEEDS: u64 = 10_000;
/// The assurance that is given, by turns.
const GIVEN: [Option<&str>; 5] = [None, None, Some("A0"), Some("A1"), Some("A2")];

/// Scores with the library and brings its JSON into the shape of the second scorer.
fn by_the_library(pack: &Pack, name: &str, text: &str, given: Option<&str>) -> Outcome {
    let assessment = read(name, text, |_, _| Ok::<&Pack, _>(pack)).unwrap_or_else(|problems| {
        panic!("{}\n{text}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    });
    let input = given.and_then(Assurance::from_code).map_or(AssuranceInput::Computed, AssuranceInput::Given);
    let score = wid_score(&pack.structure, &assessment, input).unwrap_or_else(|_| panic!("{name}: facts are missing"));
    outcome(&to_json(pack, &Scores { base: score, overlays: Vec::new() }))
}

fn outcome(json: &Value) -> Outcome {
    let text = |value: &Value| value.as_str().unwrap_or_else(|| panic!("no text: {value}")).to_owned();
    let pair = |value: &Value| (text(&value["num"]), text(&value["den"]));
    let next = &json["next"];
    Outcome {
        level: json["level"].as_str().map(str::to_owned),
        assurance: text(&json["assurance"]),
        overall: pair(&json["overall"]),
        pillars: entries(&json["pillars"], |one| PillarOutcome {
            score: pair(one),
            assessable: pair(&one["assessable"]),
        }),
        criteria: entries(&json["criteria"], criterion),
        measured: items(&json["results"]["measured"]).iter().map(text).collect(),
        results_not_applicable: items(&json["results"]["not_applicable"])
            .iter()
            .map(|one| text(&one["criterion"]))
            .collect(),
        notices: notices(&json["notices"]),
        next: (!next.is_null()).then(|| (text(&next["level"]), items(&next["blocked_by"]).iter().map(block).collect())),
    }
}

fn items(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| panic!("no list: {value}"))
}

fn entries<T>(value: &Value, one: impl Fn(&Value) -> T) -> BTreeMap<String, T> {
    let table = value.as_object().unwrap_or_else(|| panic!("no object: {value}"));
    table.iter().map(|(key, value)| (key.clone(), one(value))).collect()
}

/// Gives the word of the second scorer for one of the library's.
fn known<'w>(words: &[&'w str], value: &Value) -> Option<&'w str> {
    let word = value.as_str()?;
    Some(words.iter().find(|known| **known == word).unwrap_or_else(|| panic!("the word {word} is not known")))
}

fn criterion(json: &Value) -> CriterionOutcome {
    const STATES: [&str; 6] =
        ["scored", "unknown", "unanswered", "not_applicable", "claimed_not_applicable", "upcoming"];
    CriterionOutcome {
        state: known(&STATES, &json["state"]).unwrap(),
        points: json["points"].as_i64().unwrap(),
        weight: json["weight"].as_i64().unwrap(),
        claim: known(&["accepted", "refused-by-cap"], &json["claim"]),
    }
}

fn notices(json: &Value) -> Vec<String> {
    let one = |notice: &Value| {
        let code = notice["code"].as_str().unwrap();
        match code {
            "denominator" | "ignored-answer" => format!("{code} {}", notice["criterion"].as_str().unwrap()),
            _ => code.to_owned(),
        }
    };
    let mut notices: Vec<String> = items(json).iter().map(one).collect();
    notices.sort();
    notices.dedup();
    notices
}

fn block(json: &Value) -> String {
    let code = json["code"].as_str().unwrap();
    let show = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let fraction = |value: &Value| {
        let text = show(value);
        if text.contains('/') { text } else { format!("{text}/1") }
    };
    match code {
        "overall" => format!("overall {}<{}", fraction(&json["has"]), fraction(&json["needs"])),
        "pillar" | "coverage" => {
            format!("{code} {}<{}", show(&json["pillar"]) + " " + &fraction(&json["has"]), fraction(&json["needs"]))
        }
        "results" => format!("results {}<{}", show(&json["has"]), show(&json["needs"])),
        "assurance" => {
            let missing: Vec<String> = json["missing"].as_array().into_iter().flatten().map(show).collect();
            format!("assurance {}<{} missing [{}]", show(&json["has"]), show(&json["needs"]), missing.join(" "))
        }
        _ => format!("{code} {} {}<{}", show(&json["criterion"]), show(&json["has"]), show(&json["needs"])),
    }
}

/// Names the parts in which two outcomes differ.
fn differences(ours: &Outcome, theirs: &Outcome) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: &str, ours: String, theirs: String| {
        if ours != theirs {
            found.push(format!("{what}:\n    second scorer {ours}\n    library       {theirs}"));
        }
    };
    compare("level", format!("{:?}", ours.level), format!("{:?}", theirs.level));
    compare("assurance", ours.assurance.clone(), theirs.assurance.clone());
    compare("overall", format!("{:?}", ours.overall), format!("{:?}", theirs.overall));
    compare("measured", format!("{:?}", ours.measured), format!("{:?}", theirs.measured));
    compare("absent", format!("{:?}", ours.results_not_applicable), format!("{:?}", theirs.results_not_applicable));
    compare("notices", format!("{:?}", ours.notices), format!("{:?}", theirs.notices));
    compare("next", format!("{:?}", ours.next), format!("{:?}", theirs.next));
    for (id, pillar) in &ours.pillars {
        compare(
            id,
            format!("{pillar:?}"),
            format!("{:?}", theirs.pillars.get(id)).replace("Some(", "").replace("})", "}"),
        );
    }
    for (id, criterion) in &ours.criteria {
        let other = theirs.criteria.get(id);
        if other != Some(criterion) {
            compare(id, format!("{criterion:?}"), format!("{other:?}"));
        }
    }
    found
}

#[track_caller]
fn check_seeds(pack: &Pack, rules: &Plain, seeds: std::ops::Range<u64>) {
    let compare = |seed: u64| {
        let text = random_assessment_for(rules, seed);
        let given = GIVEN[usize::try_from(seed % 5).unwrap()];
        let found =
            differences(&score_by(rules, &text, given), &by_the_library(pack, &format!("seed {seed}"), &text, given));
        (!found.is_empty()).then(|| format!("seed {seed}, given {given:?}:\n  {}", found.join("\n  ")))
    };
    let total = seeds.end - seeds.start;
    let found: Vec<String> = seeds.into_par_iter().filter_map(compare).collect();
    assert!(
        found.is_empty(),
        "{} of {total} differ, for example\n{}",
        found.len(),
        found[..found.len().min(5)].join("\n")
    );
}

/// Gives the newest be-wid with some lines of pack.toml changed.
#[track_caller]
fn variant(changes: &[(&str, &str)]) -> Pack {
    let mut files = shipped().files;
    let text = files.get_mut("pack.toml").expect("a pack has pack.toml");
    for (from, to) in changes {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        *text = text.replace(from, to);
    }
    load("variant", files)
        .unwrap_or_else(|problems| panic!("{}", problems.iter().map(ToString::to_string).collect::<String>()))
}

/// Gives the newest be-wid with these criteria upcoming.
fn with_upcoming(ids: &[&str]) -> Pack {
    let heads: Vec<String> = ids.iter().map(|id| format!("= \"{id}\"\n")).collect();
    let changed: Vec<String> = heads.iter().map(|head| format!("{head}status = \"upcoming\"\n")).collect();
    let changes: Vec<(&str, &str)> =
        heads.iter().zip(&changed).map(|(from, to)| (from.as_str(), to.as_str())).collect();
    variant(&changes)
}

/// Gives the rules of a pack for the second scorer.
fn rules(pack: &Pack) -> Plain {
    parse(&pack.files["pack.toml"])
}

#[test]
fn both_scorers_agree_on_the_examples() {
    let pack = shipped();
    let rules = rules(&pack);
    for (name, text) in all_files() {
        for given in GIVEN {
            let found = differences(&score_by(&rules, &text, given), &by_the_library(&pack, &name, &text, given));
            assert!(found.is_empty(), "{name}, given {given:?}:\n  {}", found.join("\n  "));
        }
    }
}

#[test]
fn both_scorers_agree_on_ten_thousand_assessments() {
    let pack = shipped();
    check_seeds(&pack, &rules(&pack), 0..SEEDS);
}

#[test]
fn both_scorers_agree_where_criteria_are_upcoming() {
    let pack = with_upcoming(&["REC-01", "REC-07", "PAY-06", "PAY-09", "ASX-12", "CAR-06", "CAR-13"]);
    check_seeds(&pack, &rules(&pack), 0..1_000);
}

#[test]
fn both_scorers_agree_on_halves_of_a_board() {
    let pack = variant(&[("fraction = { num = 1, den = 3 }", "fraction = { num = 1, den = 2 }")]);
    check_seeds(&pack, &rules(&pack), 0..1_000);
}

/// A company without a fault stands exactly on every threshold here, and two claims on pay are exactly the cap.
#[test]
fn both_scorers_agree_exactly_on_the_thresholds() {
    let pack = variant(&[
        ("documented_share            = 80 ", "documented_share            = 100"),
        ("min_assessable_pillar_share = 40 ", "min_assessable_pillar_share = 74 "),
        ("overall_min   = 80", "overall_min   = 100"),
        ("pillar_min    = 70", "pillar_min    = 100"),
        ("max_claimed_na_weight = 5 ", "max_claimed_na_weight = 8 "),
        ("id     = \"REC\"\nweight = 25", "id     = \"REC\"\nweight = 9"),
        ("id     = \"PAY\"\nweight = 25", "id     = \"PAY\"\nweight = 41"),
    ]);
    let rules = rules(&pack);
    check_seeds(&pack, &rules, 0..3_000);
    let outcomes: Vec<Outcome> =
        (0..3_000).map(|seed| score_by(&rules, &random_assessment_for(&rules, seed), Some("A2"))).collect();
    let on_top = outcomes.iter().filter(|outcome| outcome.overall == ("100".to_owned(), "1".to_owned()));
    assert!(on_top.filter(|outcome| outcome.level.as_deref() == Some("gold")).count() > 10);
    let at_the_cap =
        |outcome: &&Outcome| ["PAY-06", "PAY-09"].iter().all(|id| outcome.criteria[*id].claim == Some("accepted"));
    assert!(outcomes.iter().filter(at_the_cap).count() > 10);
}

#[test]
fn both_scorers_agree_where_unknown_has_points() {
    let pack = variant(&[("unknown_points              = 0 ", "unknown_points              = 35")]);
    check_seeds(&pack, &rules(&pack), 0..1_000);
}
