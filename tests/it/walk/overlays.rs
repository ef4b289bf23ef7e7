//! The walk with an overlay beside the base: its facts and pillars come after the base's, under a heading of their own.

use jiff::civil::{date, datetime};
use wid::domain::assessment::edit::Draft;
use wid::domain::assessment::{self, AnswerValue, Share};
use wid::domain::criteria::Pack;
use wid::domain::interview::StartAt;
use wid::workflow::shelf::compiled_in;

use super::script::Script;
use crate::overlay::{bank, with_bank};

/// The example of the base, all answered, with the overlay just added as `wid overlay add` does.
fn just_added() -> String {
    let mut draft = Draft::parse(&compiled_in()["be-wid/examples/b-kwadrant/assessment.toml"]).expect("TOML");
    draft.add_overlay(bank());
    draft.unconfirm();
    draft.text()
}

fn open<'p>(pack: &'p Pack, text: &str) -> Script<'p> {
    Script::open_with(pack, Some(text), "", datetime(2026, 11, 22, 14, 32, 0, 0), StartAt::Best)
}

/// Goes to the facts that are missing, and answers them.
fn at_the_facts(pack: &Pack) -> Script<'_> {
    let mut script = open(pack, &just_added());
    assert!(
        script.screen().text.iter().any(|text| text.contains("3 criteria wait for facts")),
        "{:#?}",
        script.screen()
    );
    script.line("0");
    let key = group(&script).key;
    script.line(&key);
    assert_eq!(script.screen().title.as_deref(), Some("Staff who handle credit files"), "{:#?}", script.screen());
    script.lines(&["80", "260", "1"]);
    assert_eq!(script.screen().title.as_deref(), Some("Check the facts"), "{:#?}", script.screen());
    script
}

/// The row of the overlay on the screen that checks the facts.
fn group(script: &Script<'_>) -> wid::domain::interview::Choice {
    let rows = script.screen().choices;
    rows.iter().find(|row| row.cells[0] == "Proposed criteria for banks").unwrap_or_else(|| panic!("{rows:#?}")).clone()
}

/// Confirms the facts.
fn at_the_tasks(pack: &Pack) -> Script<'_> {
    let mut script = at_the_facts(pack);
    script.line("confirm");
    script
}

#[test]
fn facts_of_an_overlay_stand_in_a_group_of_their_own() {
    let pack = with_bank();
    let mut script = at_the_facts(&pack);
    let rows = script.screen().choices;
    assert!(group(&script).cells[1].contains("80"), "{rows:#?}");
    let last = rows.iter().rfind(|row| row.cells.len() > 1);
    assert_eq!(last, Some(&group(&script)), "the facts of the overlay come last");
    script.line("confirm");
    let read = assessment::read("a", script.saved.as_deref().expect("saved"), |_, _| Ok(&pack)).expect("readable");
    assert!(assessment::is_confirmed(&pack, &read));
    assert_eq!(read.changes, [], "facts that were never asked before are no corrections");
    assert_eq!(read.profile.whole("bank:credit_staff"), Some(80));
    assert_eq!(read.profile.flag("bank:scoring_models"), Some(true));
}

#[test]
fn the_task_list_has_the_pillars_of_the_overlay_under_its_name() {
    let pack = with_bank();
    let mut script = at_the_tasks(&pack);
    script.line("list");
    let screen = script.screen();
    let headings: Vec<(&str, &str)> =
        screen.choices.iter().filter_map(|row| Some((row.key.as_str(), row.heading.as_deref()?))).collect();
    let base = pack.texts(wid::value::Language::En).name.as_str();
    assert_eq!(headings, [("1", base), ("5", "Proposed criteria for banks"), ("7", "")]);
    assert_eq!(screen.choices[5].cells[0], "People who decide and advise");
    assert_eq!(screen.choices[5].cells[1], "0 of 2");
}

#[test]
fn criteria_of_an_overlay_are_found_explained_answered_and_checked() {
    let pack = with_bank();
    let mut script = at_the_tasks(&pack);
    script.line("Bank:trn-01");
    assert_eq!(script.at(), "bank:TRN-01");
    script.line("?");
    assert!(format!("{:?}", script.screen()).contains("Practise on real files"), "{:#?}", script.screen());
    script.line("r").line("bank:TRN-01").line("56");
    assert_eq!(script.error(), "", "the number of staff is a fact and is not asked again");
    let read =
        || assessment::read("a", script.saved.as_deref().unwrap_or_default(), |_, _| Ok(&pack)).expect("readable");
    let answer = read().answers["bank:TRN-01"].clone();
    assert_eq!(answer.value, Some(AnswerValue::Share(Share { count: 56, of: 80 })));
    script.line("list").line("5");
    assert!(script.at().starts_with("bank:TRN"), "{:#?}", script.screen());
}

#[test]
fn a_corrected_fact_of_an_overlay_is_logged_under_its_key() {
    let pack = with_bank();
    let mut script = at_the_tasks(&pack);
    script.line("list").line("0");
    let key = group(&script).key;
    script.line(&key).line("85");
    let read = assessment::read("a", script.saved.as_deref().expect("saved"), |_, _| Ok(&pack)).expect("readable");
    let change = &read.changes[0];
    assert_eq!(
        (change.field.as_str(), change.before.as_str(), change.after.as_str()),
        ("profile.bank:credit_staff", "80", "85")
    );
    assert_eq!(change.on, date(2026, 11, 22));
    assert!(assessment::is_confirmed(&pack, &read));
}
