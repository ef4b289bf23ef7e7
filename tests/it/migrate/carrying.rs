//! What is carried, offered, told, new and dropped; golden files and properties.

use proptest::prelude::*;
use wid::domain::assessment::edit::Draft;
use wid::domain::assessment::{Answer, AnswerValue, Assessment, Said, confirmation_digest, is_confirmed};
use wid::domain::criteria::Pack;
use wid::domain::migration::Link;
use wid::domain::scoring::{AssuranceInput, score_all, to_json};
use wid::workflow::migrate::{MigrateError, migrate};
use wid::workflow::status::status;

use super::{BEFORE, SHELF, example, id, pack, read, taken, version};
use crate::plan::dice::Dice;
use crate::plan::small_packs::random_value;

fn told(links: &[Link]) -> Vec<String> {
    links.iter().map(|link| format!("{} -> {} {}", link.from, link.to, link.relation.code())).collect()
}

#[test]
fn the_file_of_a_major_step() {
    let migration = taken(BEFORE, "1.1.0", "2.0.0");
    insta::assert_snapshot!("major", migration.text);
    assert_eq!(
        told(&migration.carried),
        ["REC-01 -> REC-01 same", "PAY-10 -> PAY-15 narrower", "CAR-15 -> CAR-15 same"]
    );
    assert_eq!(
        told(&migration.offered),
        ["REC-11 -> REC-17 overlaps", "PAY-13 -> CAR-17 broader", "CAR-14 -> CAR-17 broader"]
    );
    assert_eq!(
        told(&migration.told),
        ["REC-11 -> REC-18 overlaps", "ASX-08 -> ASX-16 overlaps", "ASX-15 -> ASX-15 same"]
    );
    assert_eq!(migration.dropped, [id("REC-13")]);
    assert!(migration.new.is_empty());
    assert_eq!(
        (migration.facts.added.as_slice(), migration.facts.removed.as_slice()),
        (&["makes_digital_products".to_owned()][..], &["uses_agencies".to_owned()][..])
    );
    assert!(migration.facts.unconfirmed);
}

#[test]
fn the_file_of_a_minor_step() {
    let before = example();
    let migration = taken(before, "1.0.0", "1.1.0");
    assert_eq!(migration.text, before.replacen("version = \"1.0.0\"", "version = \"1.1.0\"", 1));
    assert_eq!(migration.new, [id("REC-15"), id("ASX-15"), id("CAR-15")]);
    assert!(migration.offered.is_empty() && migration.told.is_empty() && migration.dropped.is_empty());
    assert!(!migration.facts.unconfirmed);
}

#[test]
fn one_way_over_two_versions_is_the_same_as_two_steps() {
    let text = example();
    let at_once = taken(text, "1.0.0", "2.0.0");
    let first = taken(text, "1.0.0", "1.1.0");
    let second = taken(&first.text, "1.1.0", "2.0.0");
    assert_eq!((at_once.carried, at_once.dropped), (second.carried, second.dropped));
    assert_eq!(at_once.text.replace("version = \"1.0.0\"\non", "version = \"1.1.0\"\non"), second.text);
}

#[test]
fn a_file_with_proposals_goes_on_and_keeps_them() {
    let later = later_version();
    let migrated = taken(BEFORE, "1.1.0", "2.0.0").text;
    let text = migrated.replace("[answers.REC-01]", "[answers.REC-17]\nvalue = 1\n\n[answers.REC-01]");
    let mut shelf = SHELF.clone();
    shelf.add("2.1.0", later).expect("it loads");
    let old = pack("2.0.0");
    let (new, migration) = migrate(&shelf, old, &read(old, &text), &text, version("2.1.0")).expect("it goes on");
    let after = read(&new, &migration.text);
    assert!(!after.proposals.contains_key(&id("REC-17")), "what was answered is done with");
    assert_eq!(after.proposals[&id("CAR-17")], read(old, &text).proposals[&id("CAR-17")]);
}

/// 2.0.0 as 2.1.0, without a map.
fn later_version() -> wid::domain::criteria::PackFiles {
    let mut files = pack("2.0.0").files.clone();
    files.remove("map.toml");
    let text = files.get_mut("pack.toml").expect("a pack");
    *text = text.replacen("\"2.0.0\"", "\"2.1.0\"", 1);
    files
}

#[test]
fn facts_stay_confirmed_where_the_same_are_asked() {
    let old = pack("1.0.0");
    let mut draft = Draft::parse(example()).expect("TOML");
    let assessment = read(old, example());
    draft.confirm(assessment.assessed_on, confirmation_digest(old, &assessment));
    let text = draft.text();
    let minor = taken(&text, "1.0.0", "1.1.0").text;
    assert!(is_confirmed(pack("1.1.0"), &read(pack("1.1.0"), &minor)));
    let major = read(pack("2.0.0"), &taken(&text, "1.0.0", "2.0.0").text);
    assert_eq!((major.perimeter.confirmed, major.perimeter.confirmed_digest), (None, None));
    assert_eq!(major.profile.flag("uses_agencies"), Some(false));
}

#[test]
fn no_way_leads_back_or_over_a_version_that_is_not_at_hand() {
    let at = |from: &str, to: &str, shelf: &wid::workflow::shelf::Shelf| {
        let text = example().replace("\"1.0.0\"", &format!("\"{from}\""));
        let text = if from == "2.0.0" { taken(example(), "1.0.0", "2.0.0").text } else { text };
        let old = pack(from);
        migrate(shelf, old, &read(old, &text), &text, version(to)).expect_err("it is refused")
    };
    assert_eq!(at("1.1.0", "1.1.0", &SHELF), MigrateError::SameVersion(version("1.1.0")));
    assert_eq!(at("2.0.0", "1.1.0", &SHELF), MigrateError::Backward { from: version("2.0.0"), to: version("1.1.0") });
    assert!(matches!(at("1.1.0", "3.0.0", &SHELF), MigrateError::NotAtHand { at_hand, .. } if at_hand.len() == 3));
    // A map that is not there, and one that forgets a criterion.
    let with = |edit: fn(&mut wid::domain::criteria::PackFiles)| {
        let mut shelf = wid::workflow::shelf::Shelf::compiled_in();
        let mut files = pack("2.0.0").files.clone();
        edit(&mut files);
        shelf.add("2.0.0", files).expect("it loads");
        shelf
    };
    let without = with(|files| drop(files.remove("map.toml")));
    assert_eq!(at("1.0.0", "2.0.0", &without), MigrateError::NoMap { major: 2 });
    let forgets = with(|files| {
        let map = files.get_mut("map.toml").expect("a map");
        *map = map.replace("REC-13 = { to = [], relation = \"retired\" }\n", "");
    });
    assert!(matches!(at("1.0.0", "2.0.0", &forgets), MigrateError::Map(problems) if problems.len() == 1));
}

/// Answers some criteria of the pack at random, in every form.
fn random(pack: &Pack, seed: u64) -> String {
    let mut dice = Dice(seed);
    let text = example().replace("\"1.0.0\"", &format!("\"{}\"", pack.structure.version));
    let is_asked = pack.structure.flags().any(|flag| flag == "uses_agencies");
    let text = if is_asked { text } else { text.replace("\"uses_agencies\", ", "") };
    // The answers of the example may be to criteria that this version has no more.
    let text = text.split("[answers.").next().expect("a part before the answers").to_owned();
    let mut draft = Draft::parse(&text).expect("TOML");
    for criterion in &pack.structure.criteria {
        let answer = match dice.number(0, 9) {
            0 => Answer::default(),
            1 => Answer { value: Some(AnswerValue::Unknown), ..Answer::default() },
            2 => Answer { note: Some("A note".to_owned()), ..Answer::default() },
            _ => Answer { value: Some(random_value(&mut dice, &criterion.answer)), ..Answer::default() },
        };
        draft.set_whole_answer(&criterion.id, &answer);
    }
    draft.text()
}

fn values(assessment: &Assessment) -> Vec<(String, AnswerValue)> {
    let value = |(id, answer): (&_, &Answer)| Some((ToString::to_string(id), answer.value.clone()?));
    assessment.answers.iter().filter_map(value).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_same_structure_carries_everything(seed in any::<u64>()) {
        let old = pack("2.0.0");
        let text = random(old, seed);
        let mut shelf = SHELF.clone();
        shelf.add("2.1.0", later_version()).expect("it loads");
        let (_, migration) = migrate(&shelf, old, &read(old, &text), &text, version("2.1.0")).expect("it goes on");
        prop_assert_eq!(migration.text, text.replacen("\"2.0.0\"", "\"2.1.0\"", 1));
        prop_assert!(migration.offered.is_empty() && migration.told.is_empty() && migration.dropped.is_empty());
    }

    #[test]
    fn no_answer_is_made_up_and_none_is_lost(seed in any::<u64>()) {
        let old = pack("1.1.0");
        let text = random(old, seed);
        let before = read(old, &text);
        let migration = taken(&text, "1.1.0", "2.0.0");
        let after = read(pack("2.0.0"), &migration.text);
        let come_from: Vec<_> = migration.carried.iter().map(|link| (&link.to, &link.from)).collect();
        for (id, answer) in after.answers.iter().filter(|(_, answer)| **answer != Answer::default()) {
            let from = come_from.iter().find(|(to, _)| *to == id).map(|(_, from)| *from);
            prop_assert_eq!(Some(answer), from.map(|from| &before.answers[from]), "{}", id);
        }
        for (id, answer) in before.answers.iter().filter(|(_, answer)| **answer != Answer::default()) {
            let is_carried = migration.carried.iter().any(|link| link.from == *id);
            let is_proposed = after.proposals.values().flatten().any(|one| one.criterion == *id && one.said.value() == answer.value.as_ref() && one.note == answer.note);
            prop_assert!(is_carried || is_proposed || migration.dropped.contains(id), "{} is lost", id);
        }
    }

    #[test]
    fn proposals_change_no_score_and_no_status(seed in any::<u64>()) {
        let new = pack("2.0.0");
        let text = taken(&random(pack("1.1.0"), seed), "1.1.0", "2.0.0").text;
        let with = read(new, &text);
        let mut draft = Draft::parse(&text).expect("TOML");
        draft.remove_proposals();
        let without = read(new, &draft.text());
        prop_assert_eq!(values(&with), values(&without));
        let json = |one: &Assessment| to_json(new, &score_all(new, one, AssuranceInput::Computed).expect("facts are known"));
        prop_assert_eq!(json(&with), json(&without));
        let status = |one: &Assessment| format!("{:?}", status(new, one, one.assessed_on));
        prop_assert_eq!(status(&with), status(&without));
    }
}

#[test]
fn proposals_are_refused_with_their_place() {
    let text = taken(BEFORE, "1.1.0", "2.0.0").text;
    let problems = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}\n{text}");
        let text = text.replacen(from, to, 1);
        let read = wid::domain::assessment::read("a.toml", &text, |_, _| Ok(pack("2.0.0")));
        let problems = read.expect_err("it is refused");
        assert!(problems.iter().all(|problem| problem.place.is_some()), "{problems:#?}");
        problems.iter().map(|problem| problem.code).collect::<Vec<_>>()
    };
    assert_eq!(problems("[[proposals.REC-18]]", "[[proposals.REC-99]]"), ["unknown-criterion"]);
    assert_eq!(problems("before = 2\n", "value = 2\n"), ["proposal-form"]);
    assert_eq!(problems("before = 2\n", "before = 2\nvalue = true\n"), ["value-and-before"]);
    assert_eq!(problems("before = 2\n", "before = 7\n"), ["number-out-of-range"]);
    assert_eq!(problems("relation = \"overlaps\"", "relation = \"retired\""), ["not-allowed"]);
    assert_eq!(problems("relation = \"overlaps\"", "relation = \"overlaps\"\nwhy = 1"), ["unknown-key"]);
    let more =
        "\n[[proposals.REC-18]]\ncriterion = \"REC-11\"\nversion = \"1.1.0\"\non = 2027-01-01\nrelation = \"same\"\n";
    assert_eq!(problems("\n[[proposals.REC-18]]", &format!("{}\n[[proposals.REC-18]]", more.repeat(20))), ["too-many"]);
}

#[test]
fn what_was_answered_has_no_open_proposal() {
    let text = taken(BEFORE, "1.1.0", "2.0.0").text;
    let open = read(pack("2.0.0"), &text);
    assert!(matches!(open.proposals_for(&id("REC-17")), [one] if matches!(one.said, Said::Offered(_))));
    let answered = read(pack("2.0.0"), &format!("{text}\n[answers.REC-17]\nvalue = 0\n"));
    assert!(answered.proposals_for(&id("REC-17")).is_empty());
}
