//! The result of the base is the same with and without an overlay, byte for byte, whatever is answered.

use rayon::prelude::*;
use wid::domain::assessment::{self, Answer, AnswerValue, Assessment, Fact, Share};
use wid::domain::criteria::Assurance;
use wid::domain::scoring::{AssuranceInput, missing_facts, score, score_all, to_json};

use super::{bank, base, with_bank};
use crate::second_scorer::generator::random_assessment;

/// How many companies are made; those whose facts are not known score nothing.
const COMPANIES: u64 = 400;

/// Answers to the overlay that differ from seed to seed: from nothing to the best.
fn beside(company: &Assessment, seed: u64) -> Assessment {
    let mut with = company.clone();
    let turn = |of: u64| i64::try_from(seed / 3 % of).unwrap_or_default();
    with.overlays = vec![(bank().structure.id.clone(), bank().structure.version)];
    with.profile.0.insert("bank:credit_staff".to_owned(), Fact::Whole(turn(90)));
    with.profile.0.insert("bank:digital_files_12m".to_owned(), Fact::Whole(turn(40)));
    let flags = if seed.is_multiple_of(2) { vec!["bank:scoring_models".to_owned()] } else { Vec::new() };
    with.profile.0.insert("bank:practice".to_owned(), Fact::Flags(flags.into_iter().collect()));
    let values = [
        AnswerValue::Share(Share { count: turn(50), of: 90 }),
        AnswerValue::Options(["adviser".to_owned(), "courses".to_owned()].into()),
        AnswerValue::Level(turn(4)),
        AnswerValue::Unknown,
        AnswerValue::Level(3),
    ];
    for (criterion, value) in bank().structure.criteria.iter().zip(values) {
        if !(seed + u64::from(criterion.id.as_str().ends_with("01"))).is_multiple_of(5) {
            with.answers.insert(criterion.id.clone(), Answer { value: Some(value), ..Answer::default() });
        }
    }
    with
}

#[test]
fn the_result_of_the_base_is_the_same_with_and_without_an_overlay() {
    let joined = with_bank();
    let compare = |seed: u64| {
        let text = random_assessment(&base().files["pack.toml"], seed);
        let company = assessment::read("random", &text, |_, _| Ok(base())).unwrap();
        if !missing_facts(&base().structure, &company.profile).is_empty() {
            return None;
        }
        let with = beside(&company, seed);
        for input in [AssuranceInput::Computed, AssuranceInput::Given(Assurance::A2)] {
            let both = score_all(&joined, &with, input).unwrap();
            assert_eq!(both.base, score(&base().structure, &company, input).unwrap(), "{seed}");
            let mut json = to_json(&joined, &both);
            assert_eq!(json["overlays"][0]["pack"]["id"], "be-wid-bank");
            json["overlays"] = serde_json::json!([]);
            let alone = score_all(base(), &company, input).unwrap();
            assert_eq!(json.to_string(), to_json(base(), &alone).to_string(), "{seed}");
        }
        Some(score_all(&joined, &with, AssuranceInput::Given(Assurance::A2)).unwrap().overlays.remove(0).level)
    };
    let levels: Vec<_> = (0..COMPANIES).into_par_iter().filter_map(compare).collect();
    assert!(levels.len() > 100, "{} companies were scored", levels.len());
    assert!(levels.iter().any(Option::is_some) && levels.iter().any(Option::is_none), "overlays differ");
}
