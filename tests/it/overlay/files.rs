//! Overlays in the assessment file: added, taken out, filled in by hand, listed as open.

use jiff::civil::date;
use wid::domain::assessment::edit::{Draft, blank};
use wid::domain::assessment::{self, AnswerValue, Fact};
use wid::value::Language;
use wid::workflow::shelf::compiled_in;
use wid::workflow::status::status;

use super::{EXAMPLE, bank, base, read, with_bank};

fn without_overlay() -> &'static str {
    &compiled_in()["be-wid/examples/b-kwadrant/assessment.toml"]
}

#[test]
fn an_overlay_that_is_added_and_taken_out_leaves_the_file_as_it_was() {
    let mut draft = Draft::parse(without_overlay()).unwrap();
    draft.add_overlay(bank());
    let added = draft.text();
    assert_eq!(read(&added).unwrap().overlays, [(bank().structure.id.clone(), bank().structure.version)]);
    let names = added.find("[[overlays]]").unwrap();
    assert!(added.find("[pack]").unwrap() < names && names < added.find("[company]").unwrap(), "right below the pack");
    draft.set_fact("bank:credit_staff", Some(&Fact::Whole(80)));
    draft.set_answer(&"bank:LND-01".parse().unwrap(), Some(&AnswerValue::Level(2)));
    let answered = read(&draft.text()).unwrap();
    assert_eq!(answered.profile.whole("bank:credit_staff"), Some(80));
    draft.remove_overlay(&with_bank(), bank());
    assert_eq!(draft.text(), without_overlay());
}

#[test]
fn of_two_overlays_one_is_taken_out_and_the_other_stays() {
    let mut files = bank().files.clone();
    for text in files.values_mut() {
        *text = text.replace("bank:", "shop:");
    }
    let pack = files.get_mut("pack.toml").unwrap();
    *pack = pack.replace("prefix  = \"bank\"", "prefix  = \"shop\"").replace("\"be-wid-bank\"", "\"be-wid-shop\"");
    let shop = wid::domain::criteria::load_beside("shop", files, std::slice::from_ref(base())).unwrap();
    let mut both = with_bank();
    both.put_beside(&shop).unwrap();
    let mut draft = Draft::parse(&compiled_in()[EXAMPLE]).unwrap();
    draft.add_overlay(&shop);
    draft.set_answer(&"shop:LND-01".parse().unwrap(), Some(&AnswerValue::Level(1)));
    draft.remove_overlay(&both, bank());
    let after = assessment::read("a", &draft.text(), |_, _| Ok(&both)).unwrap();
    assert_eq!(after.overlays, [(shop.structure.id.clone(), shop.structure.version)]);
    assert!(after.answers.contains_key("shop:LND-01") && !after.answers.contains_key("bank:LND-01"));
}

#[test]
fn a_blank_file_asks_for_the_overlay_after_the_base() {
    let joined = with_bank();
    for language in Language::ALL {
        let text = blank(&joined, date(2026, 11, 22), language);
        let names = text.find(joined.overlays[0].texts(language).name.as_str());
        assert!(text.find("[answers.CAR-14]") < names && names < text.find("[answers.\"bank:TRN-01\"]"), "{language}");
        let read = assessment::read("blank", &text, |_, _| Ok(&joined)).unwrap();
        assert_eq!(read.overlays.len(), 1, "{language}");
        let mut draft = Draft::parse(&text).unwrap();
        draft.set_fact("bank:credit_staff", Some(&Fact::Whole(80)));
        draft.set_answer(&"bank:LND-01".parse().unwrap(), Some(&AnswerValue::Level(2)));
        let filled = draft.text();
        assert!(filled.contains("\n\"bank:credit_staff\" = 80\n"), "{language}: in its place");
        assert!(filled.contains("[answers.\"bank:LND-01\"]\nvalue = 2\n"), "{language}: in its place");
        assert_eq!(filled.lines().count(), text.lines().count(), "{language}");
    }
}

#[test]
fn what_is_open_in_an_overlay_is_listed_and_keeps_from_issuing() {
    let joined = with_bank();
    let mut found = read(&compiled_in()[EXAMPLE]).unwrap();
    found.answers.remove("bank:LND-01");
    found.profile.0.remove("bank:credit_staff");
    let today = status(&joined, &found, found.assessed_on);
    let pillar = today.pillars.iter().find(|pillar| pillar.id.as_str() == "bank:LND").unwrap();
    assert_eq!(pillar.open.iter().map(ToString::to_string).collect::<Vec<_>>(), ["bank:LND-01"]);
    assert_eq!(today.missing_facts, ["bank:credit_staff"]);
    assert!(!today.can_issue());
}
