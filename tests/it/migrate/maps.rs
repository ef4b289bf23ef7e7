//! Maps by defect: each is the good one with one edit, named after what is wrong with it.

use wid::domain::criteria::{MAP_FILE, PackFiles, Relation, check_map, load};

use super::{fixture, pack};
use crate::pack::files_under;

/// Loads 2.0.0 with another map.
fn load_with(from: &str, to: &str) -> Result<wid::domain::criteria::Pack, Vec<wid::value::Diagnostic>> {
    let mut files: PackFiles = files_under(&fixture("2.0.0"));
    let map = files.get_mut(MAP_FILE).expect("there is a map");
    assert!(map.contains(from), "{from}");
    *map = map.replacen(from, to, 1);
    load("2.0.0", files)
}

#[track_caller]
fn check(from: &str, to: &str, expected: &[&str]) {
    let problems = load_with(from, to).err().unwrap_or_default();
    let codes: Vec<&str> = problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, expected, "{problems:#?}");
    for problem in &problems {
        let place = problem.place.as_ref().expect("each problem has a place");
        assert_eq!(place.file, "2.0.0/map.toml");
        let text = problem.to_string();
        assert!(!text.contains('{') || text.contains("= {"), "a variable was left out: {text}");
    }
}

const REC_11: &str = r#"REC-11 = { to = ["REC-17", "REC-18"], relation = "overlaps" }"#;
const REC_13: &str = r#"REC-13 = { to = [], relation = "retired" }"#;

#[test]
fn a_map_that_begins_at_its_own_version() {
    check("\"1.1.0\"", "\"2.0.0\"", &["map-from"]);
}

#[test]
fn a_map_with_an_unknown_relation_or_key() {
    check(REC_13, r#"REC-13 = { to = [], relation = "gone" }"#, &["not-allowed"]);
    check(REC_13, r#"REC-13 = { to = [], relation = "retired", why = "x" }"#, &["unknown-key"]);
    check("new    = []", "new = []\nold = []", &["unknown-key"]);
    check("new    = []\n", "", &["missing-key"]);
}

#[test]
fn a_relation_that_does_not_fit_the_number_of_criteria() {
    check(REC_13, r#"REC-13 = { to = ["REC-14"], relation = "retired" }"#, &["map-relation"]);
    check(REC_13, r#"REC-13 = { to = [], relation = "broader" }"#, &["map-relation"]);
    check(REC_11, r#"REC-11 = { to = ["REC-17", "REC-18"], relation = "same" }"#, &["map-relation"]);
}

#[test]
fn a_criterion_that_keeps_its_id_with_another_meaning() {
    check(
        r#"REC-14 = { to = ["REC-14"], relation = "same" }"#,
        r#"REC-14 = { to = ["REC-14"], relation = "broader" }"#,
        &["map-id-kept"],
    );
}

#[test]
fn an_id_that_does_not_stand_in_the_new_version() {
    check(REC_11, r#"REC-11 = { to = ["REC-17", "REC-18", "REC-99"], relation = "overlaps" }"#, &["map-unknown-new"]);
    check("new    = []", r#"new = ["REC-99"]"#, &["map-unknown-new"]);
    check("REC-13 =", "rec13 =", &["wrong-form"]);
}

#[test]
fn a_new_criterion_that_the_map_forgets_or_names_twice() {
    check(REC_11, r#"REC-11 = { to = ["REC-17"], relation = "overlaps" }"#, &["map-missing-new"]);
    check("new    = []", r#"new = ["REC-17"]"#, &["map-not-new"]);
}

#[test]
fn a_merger_that_carries_an_answer() {
    check(
        r#"PAY-13 = { to = ["CAR-17"], relation = "broader" }"#,
        r#"PAY-13 = { to = ["CAR-17"], relation = "same" }"#,
        &["map-merged"],
    );
}

#[test]
fn an_old_criterion_that_the_map_forgets_or_makes_up() {
    let forgets = load_with(&format!("{REC_13}\n"), "").expect("it fits its own version");
    let problems = check_map(&forgets, &pack("1.1.0").structure).expect_err("REC-13 lacks");
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["map-missing-old"]);
    assert!(problems[0].to_string().contains("REC-13 = { to = […], relation"), "{}", problems[0]);
    let makes_up =
        load_with(REC_13, &format!("{REC_13}\nREC-99 = {{ to = [], relation = \"retired\" }}")).expect("it fits");
    let problems = check_map(&makes_up, &pack("1.1.0").structure).expect_err("REC-99 never was");
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["map-unknown-old"]);
    // A version before the one that the map begins at may lack what came in between.
    assert_eq!(check_map(&makes_up, &pack("1.0.0").structure), Ok(()));
}

#[test]
fn a_map_of_untrusted_size_is_bounded() {
    let many: String = (0..30_000)
        .map(|n| format!("X{}-{:03} = {{ to = [], relation = \"retired\" }}\n", ["AA", "BB", "CC"][n % 3], n % 1000))
        .collect();
    let problems = load_with(REC_13, &format!("{REC_13}\n{many}")).expect_err("keys stand there twice");
    assert!(problems.len() <= 400, "{}", problems.len());
    let endless = "[".repeat(100_000);
    assert!(load_with(REC_13, &format!("REC-13 = {endless}")).is_err());
}

#[test]
fn relations_over_two_steps() {
    use Relation::{Broader, Narrower, Overlaps, Retired, Same};
    for relation in Relation::ALL {
        assert_eq!((Same.then(relation), relation.then(Same)), (relation, relation));
        assert_eq!((Retired.then(relation), relation.then(Retired)), (Retired, Retired));
    }
    assert_eq!(Narrower.then(Narrower), Narrower);
    assert_eq!(Broader.then(Broader), Broader);
    for (first, second) in [(Narrower, Broader), (Broader, Narrower), (Overlaps, Narrower), (Broader, Overlaps)] {
        assert_eq!(first.then(second), Overlaps);
    }
}
