//! Overlays: what they must not do is refused with its line; beside them the base's result is the same, byte for byte.

#![allow(clippy::panic, clippy::unwrap_used, reason = "in tests, a panic is how a failure is told")]

mod disclosing;
mod files;
mod migrating;
mod property;

use std::sync::LazyLock;

use wid::domain::assessment::{self, Assessment};
use wid::domain::criteria::{Assurance, Pack, PackFiles, load_beside};
use wid::domain::scoring::{AssuranceInput, score_all};
use wid::value::Diagnostic;
use wid::workflow::shelf::{Shelf, compiled_in};

static SHELF: LazyLock<Shelf> = LazyLock::new(Shelf::compiled_in);
/// The example of the overlay for banks.
pub const EXAMPLE: &str = "be-wid-bank/examples/f-kwadrant-bank/assessment.toml";

/// The packs that are compiled in.
pub fn shelf() -> &'static Shelf {
    &SHELF
}

/// The base by itself.
pub fn base() -> &'static Pack {
    SHELF.newest("be-wid").unwrap()
}

/// The overlay for banks by itself.
pub fn bank() -> &'static Pack {
    SHELF.newest("be-wid-bank").unwrap()
}

/// The base with the overlay for banks beside it.
pub fn with_bank() -> Pack {
    SHELF.joined(base(), &[bank()]).unwrap().into_owned()
}

pub fn read(text: &str) -> Result<Assessment, Vec<Diagnostic>> {
    assessment::read("assessment.toml", text, |id, version| SHELF.find(id, version))
}

/// Loads the overlay for banks with one place of its structure replaced.
fn altered(from: &str, to: &str) -> Result<Pack, Vec<Diagnostic>> {
    let mut files: PackFiles = bank().files.clone();
    let text = files.get_mut("pack.toml").unwrap();
    assert!(text.contains(from), "{from}");
    *text = text.replacen(from, to, 1);
    load_beside("fake", files, SHELF.packs())
}

#[track_caller]
fn check_refused(from: &str, to: &str, code: &str) {
    let problems = altered(from, to).expect_err("refused");
    let found = problems.iter().find(|problem| problem.code == code);
    let found = found.unwrap_or_else(|| panic!("{code} is not among {problems:#?}"));
    let line = bank().files["pack.toml"].split(from).next().unwrap().lines().count();
    let place = found.place.as_ref().expect("a place");
    assert!(place.line + 1 >= line && place.line <= line + 12, "{place} is far from line {line}");
    assert!(found.help.is_some(), "{found} has no way out");
}

#[test]
fn an_overlay_that_alters_its_base_is_refused() {
    check_refused("\"bank:TRN-01\"", "\"REC-01\"", "base-redefined");
    check_refused("\"bank:TRN-01\"", "\"TRN-01\"", "outside-prefix");
    check_refused("\"bank:TRN-01\"", "\"shop:TRN-01\"", "outside-prefix");
    check_refused("key  = \"bank:credit_staff\"", "key  = \"workers\"", "base-redefined");
    check_refused("id            = \"bank:begun\"", "id            = \"bronze\"", "base-redefined");
    check_refused("id     = \"bank:TRN\"", "id     = \"REC\"", "base-redefined");
    check_refused("options = [\"bank:scoring_models\"]", "options = [\"listed\"]", "base-redefined");
    check_refused("key      = \"bank:eu-gdpr\"", "key      = \"eu-gdpr\"", "base-redefined");
    check_refused("level = \"bank:established\", min = 70", "level = \"bronze\", min = 70", "not-allowed");
    check_refused("pillar  = \"bank:TRN\"", "pillar  = \"REC\"", "not-allowed");
}

#[test]
fn an_overlay_without_a_base_that_fits_is_refused() {
    check_refused("id      = \"be-wid\"", "id      = \"be-other\"", "base-not-at-hand");
    check_refused("id      = \"be-wid\"", "id      = \"be-wid-bank\"", "overlay-of-itself");
    check_refused("version = \"1.0.0\" #", "version = \"1.9.0\" #", "base-not-at-hand");
    check_refused("version = \"1.0.0\" #", "version = \"2.0.0\" #", "base-not-at-hand");
    check_refused("prefix  = \"bank\"", "prefix  = \"Bank\"", "wrong-form");
    check_refused("validity_months       = 24", "validity_months       = 36", "overlay-rules");
    check_refused("min_cell              = 5", "min_cell              = 1", "overlay-rules");
}

#[test]
fn an_overlay_of_an_overlay_is_refused() {
    let mut files = bank().files.clone();
    let text = files.get_mut("pack.toml").unwrap();
    *text = text.replacen("\"be-wid\"", "\"be-wid-bank\"", 1).replacen(
        "\"be-wid-bank\"\nversion               ",
        "\"be-more\"\nversion               ",
        1,
    );
    let problems = load_beside("fake", files, SHELF.packs()).expect_err("refused");
    assert_eq!(problems[0].code, "overlay-of-an-overlay");
}

#[test]
fn a_base_has_no_ids_with_a_prefix() {
    let mut files = base().files.clone();
    let text = files.get_mut("pack.toml").unwrap();
    *text = text.replacen("\"REC-01\"", "\"bank:REC-01\"", 1);
    let problems = load_beside("fake", files, &[]).expect_err("refused");
    assert!(problems.iter().any(|problem| problem.code == "prefix-in-base"), "{problems:#?}");
}

#[test]
fn an_assessment_names_each_prefix_once_and_a_base_that_fits() {
    let text = &compiled_in()[EXAMPLE];
    let twice = text.replacen("[company]", "[[overlays]]\nid = \"be-wid-bank\"\nversion = \"1.0.0\"\n\n[company]", 1);
    let code = |text: &str| read(text).expect_err("refused")[0].code;
    assert_eq!(code(&twice), "overlay-misfit");
    assert_eq!(code(&text.replacen("\"be-wid-bank\"", "\"be-wid\"", 1)), "overlay-misfit");
    assert_eq!(code(&text.replacen("\"be-wid-bank\"", "\"be-none\"", 1)), "pack-not-at-hand");
    let unnamed = text.replacen("[[overlays]]\nid      = \"be-wid-bank\"\nversion = \"1.0.0\"\n", "", 1);
    let codes: Vec<&str> = read(&unnamed).expect_err("refused").iter().map(|problem| problem.code).collect();
    assert!(codes.contains(&"unknown-criterion") && codes.contains(&"unknown-fact"), "{codes:?}");
}

#[test]
fn the_example_reaches_by_the_overlay_what_was_computed_by_hand() {
    let found = read(&compiled_in()[EXAMPLE]).unwrap();
    let given = AssuranceInput::Given(Assurance::A1);
    let overlay = score_all(&with_bank(), &found, given).unwrap().overlays.remove(0);
    assert_eq!(overlay.level.as_ref().map(ToString::to_string).as_deref(), Some("bank:established"));
    assert_eq!(overlay.overall.to_string(), "64/1");
    let pillars: Vec<String> = overlay.pillars.iter().map(|pillar| pillar.score.to_string()).collect();
    assert_eq!(pillars, ["70/1", "60/1"]);
    assert_eq!(overlay.next().map(|next| next.blocked_by.len()), Some(3));
}

#[test]
fn nothing_is_assessed_by_an_overlay_alone() {
    let text = &compiled_in()[EXAMPLE];
    let alone = text.replacen("id      = \"be-wid\"", "id      = \"be-wid-bank\"", 1);
    let problems = read(&alone).expect_err("refused");
    let places: Vec<_> = problems.iter().map(|problem| (problem.code, problem.place.as_ref().unwrap().line)).collect();
    assert_eq!(places, [("overlay-as-base", 9)], "{problems:#?}");
}

#[test]
fn an_overlay_fits_its_first_base_and_later_ones_of_the_same_major_version() {
    let extension = bank().structure.extends.clone().unwrap();
    let fits = |version: &str| extension.fits(version.parse().unwrap());
    assert!(fits("1.0.0") && fits("1.0.1") && fits("1.9.0"));
    assert!(!fits("0.9.0") && !fits("2.0.0"));
}

#[test]
fn words_of_every_language_of_the_base_are_at_hand_beside_it() {
    let joined = with_bank();
    for (language, texts) in &joined.texts {
        for criterion in joined.criteria() {
            assert!(texts.criteria.contains_key(&criterion.id), "{language} {}", criterion.id);
        }
        assert!(joined.facts().all(|fact| texts.profile.contains_key(&fact.key)), "{language}");
        let overlay = joined.overlays[0].texts(*language);
        assert!(overlay.profile.contains_key("workers"), "{language}: the overlay reads facts of the base");
    }
}

#[test]
fn words_for_what_the_base_defines_are_refused() {
    let words = [
        ("[criterion.\"bank:TRN-01\"]", "[criterion.REC-01]\ntitle = \"Easy\"\n\n"),
        ("[level.\"bank:begun\"]", "[level.gold]\nname = \"Iron\"\n\n"),
        ("[profile.\"bank:credit_staff\"]", "[profile.workers]\nlabel = \"Bosses\"\n\n"),
    ];
    for (before, more) in words {
        let mut files = bank().files.clone();
        let text = files.get_mut("text/en.toml").unwrap();
        *text = text.replacen(before, &format!("{more}{before}"), 1);
        let problems = load_beside("fake", files, SHELF.packs()).expect_err("refused");
        let found = problems.iter().find(|problem| problem.code == "unknown-key").unwrap();
        assert!(found.place.as_ref().unwrap().file.ends_with("text/en.toml"), "{found}");
    }
}
