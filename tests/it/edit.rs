//! Changing the text of an assessment file: what was set is read back, and nothing else moves.
#![allow(clippy::panic, reason = "a helper of a test fails by a panic")]

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use proptest::prelude::*;
use wid::domain::assessment::edit::{Draft, blank};
use wid::domain::assessment::{
    Answer, AnswerValue, Change, Evidence, Fact, NotApplicable, Share, confirmation_digest, is_confirmed,
};
use wid::value::{CriterionId, Decimal, EnterpriseNumber, Language, Sha256Digest};

use crate::walk::small::{pack, read};

const DAY: Date = date(2026, 11, 22);

const BY_HAND: &str = r#"# Our file
format = "wid-assessment/1"   # do not touch
assessed_on = 2026-11-22
[pack]
id = "small"
version = "0.1.0"

[company]
name = 'Kwadrant NV' # as in the statutes

[profile]
flags = [ "uses_agencies", ]
workers = 180     # social elections
women=52

# The strategy
[answers.REC-01]
# see the minutes
value = 2 # board, March
note = "Adopted"
[[answers.REC-01.evidence]]
title = "Strategy"

[answers.REC-03]
value = { count = 27, of = 40 }   # half a year
"#;

fn id(text: &str) -> CriterionId {
    text.parse().expect("an id")
}

fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).expect("a decimal")
}

#[track_caller]
fn check_change(change: impl Fn(&mut Draft), removed: &[&str], added: &[&str]) {
    let mut draft = Draft::parse(BY_HAND).expect("TOML");
    change(&mut draft);
    let text = draft.text();
    let before: BTreeSet<&str> = BY_HAND.lines().filter(|line| !line.is_empty()).collect();
    let after: BTreeSet<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(before.difference(&after).copied().collect::<Vec<_>>(), removed, "{text}");
    assert_eq!(after.difference(&before).copied().collect::<Vec<_>>(), added, "{text}");
    read(&text).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
}

#[test]
fn an_untouched_file_stays_byte_for_byte() {
    for text in [
        BY_HAND.to_owned(),
        BY_HAND.replace('\n', "\r\n"),
        format!("\u{feff}{BY_HAND}"),
        blank(pack(), DAY, Language::En),
    ] {
        let mut draft = Draft::parse(&text).expect("TOML");
        assert_eq!(draft.text(), text);
        draft.set_answer(&id("REC-04"), None);
        draft.set_fact("men", None);
        draft.remove_evidence(&id("REC-01"), 9);
        assert_eq!(draft.text(), text, "removing what is not there changes nothing");
    }
}

#[test]
fn windows_line_ends_stay() {
    let mut draft = Draft::parse(&BY_HAND.replace('\n', "\r\n")).expect("TOML");
    draft.set_fact("men", Some(&Fact::Whole(128)));
    assert_eq!(draft.text().matches('\n').count(), draft.text().matches("\r\n").count());
    assert!(draft.text().contains("men = 128\r\n"));
}

#[test]
fn a_change_touches_its_own_line() {
    check_change(
        |draft| draft.set_answer(&id("REC-01"), Some(&AnswerValue::Level(3))),
        &["value = 2 # board, March"],
        &["value = 3 # board, March"],
    );
    check_change(
        |draft| draft.set_fact("workers", Some(&Fact::Whole(178))),
        &["workers = 180     # social elections"],
        &["workers = 178     # social elections"],
    );
    check_change(
        |draft| draft.set_answer(&id("REC-03"), Some(&AnswerValue::Unknown)),
        &["value = { count = 27, of = 40 }   # half a year"],
        &["value = \"unknown\"   # half a year"],
    );
    check_change(|draft| draft.set_answer(&id("REC-01"), None), &["value = 2 # board, March"], &[]);
    check_change(
        |draft| draft.set_company_name(Some("Kwadrant")),
        &["name = 'Kwadrant NV' # as in the statutes"],
        &["name = \"Kwadrant\" # as in the statutes"],
    );
    check_change(
        |draft| draft.set_assessed_on(date(2026, 11, 30)),
        &["assessed_on = 2026-11-22"],
        &["assessed_on = 2026-11-30"],
    );
}

#[test]
fn answers_that_lie_inline_or_under_dotted_keys_can_be_changed() {
    let inline =
        "format = \"wid-assessment/1\"\nassessed_on = 2026-11-22\npack = { id = \"small\", version = \"0.1.0\" }\n";
    for answers in ["answers = { REC-01 = { value = 1 } }\n", "answers.REC-01.value = 1\n", ""] {
        let mut draft = Draft::parse(&format!("{inline}{answers}")).expect("TOML");
        let proof = Evidence { title: "Strategy".to_owned(), file: None, date: Some(DAY), size: None, sha256: None };
        draft.set_answer(&id("REC-01"), Some(&AnswerValue::Level(2)));
        draft.add_evidence(&id("REC-01"), &proof);
        draft.add_evidence(&id("REC-01"), &proof);
        draft.set_answer(&id("REC-02"), Some(&AnswerValue::Unknown));
        draft.set_fact("workers", Some(&Fact::Whole(3)));
        let text = draft.text();
        let read = read(&text).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
        assert_eq!(read.answers[&id("REC-01")].evidence.len(), 2, "{text}");
        assert_eq!(read.answers[&id("REC-02")].value, Some(AnswerValue::Unknown));
        draft.remove_evidence(&id("REC-01"), 0);
        draft.remove_evidence(&id("REC-01"), 0);
        assert!(!draft.text().contains("Strategy"), "{}", draft.text());
    }
}

#[test]
fn a_blank_file_is_filled_in_where_it_stands() {
    let text = blank(pack(), DAY, Language::En);
    let read_blank = read(&text).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
    assert!(read_blank.answers.values().all(|answer| *answer == Answer::default()));
    assert_eq!(read_blank.answers.len(), pack().structure.criteria.len());
    let mut draft = Draft::parse(&text).expect("TOML");
    draft.set_company_name(Some("Kwadrant NV"));
    draft.set_fact("workers", Some(&Fact::Whole(180)));
    draft.set_answer(&id("PAY-06"), Some(&AnswerValue::Level(1)));
    let changed = draft.text();
    let differing: Vec<(&str, &str)> = text.lines().zip(changed.lines()).filter(|(old, new)| old != new).collect();
    assert_eq!(
        differing,
        [("# name =", "name = \"Kwadrant NV\""), ("# workers =", "workers = 180"), ("# value =", "value = 1")]
    );
    assert_eq!(text.lines().count(), changed.lines().count());
    insta::assert_snapshot!(text);
}

#[test]
fn a_confirmation_and_changes_are_read_back() {
    let mut draft = Draft::new(pack(), DAY);
    draft.set_company_name(Some("Kwadrant \"NV\""));
    draft.set_enterprise_number(EnterpriseNumber::parse("0123456749").ok().as_ref());
    draft.set_declarer_name(Some("An Peeters"));
    draft.set_declarer_role(Some("HR director"));
    draft.set_perimeter_text(Some("All Belgian establishments"));
    draft.set_period_from(Some(date(2025, 10, 1)));
    draft.set_period_to(Some(date(2026, 9, 30)));
    draft.set_fact("workers_fte", Some(&Fact::Decimal(decimal("171.50"))));
    let before = read(&draft.text()).expect("readable");
    assert!(!is_confirmed(pack(), &before));
    draft.confirm(DAY, confirmation_digest(pack(), &before));
    let change = Change { on: DAY, field: "profile.workers".into(), before: "178".into(), after: "180".into() };
    draft.add_change(&change);
    draft.add_change(&change);
    let after = read(&draft.text()).expect("readable");
    assert!(is_confirmed(pack(), &after));
    assert_eq!(after.changes, [change.clone(), change]);
    assert!(draft.text().contains("workers_fte = 171.50\n"));
    draft.set_fact("workers", Some(&Fact::Whole(1)));
    assert!(!is_confirmed(pack(), &read(&draft.text()).expect("readable")));
}

fn shares() -> impl Strategy<Value = Share> {
    (1..400_i64).prop_flat_map(|of| (0..=of).prop_map(move |count| Share { count, of }))
}

fn decimals() -> impl Strategy<Value = Decimal> {
    prop_oneof!["[1-9][0-9]{0,3}(\\.[0-9]{1,3})?", "0\\.[1-9][0-9]{0,3}"].prop_map(|text| decimal(&text))
}

fn days() -> impl Strategy<Value = Date> {
    (1990..2026_i16, 1..=12_i8, 1..=28_i8).prop_map(|(year, month, day)| date(year, month, day))
}

fn words() -> impl Strategy<Value = String> {
    "[a-zéß\"'#=\\\\{}\\[\\]]{1,12}( [A-Z0-9]{1,8}){0,3}"
}

fn values() -> impl Strategy<Value = (CriterionId, Option<AnswerValue>)> {
    let options = prop::collection::btree_set(
        prop::sample::select(vec!["fair".to_owned(), "school".into(), "coach".into()]),
        0..3,
    );
    let recent = (2024..2026_i16, 1..=12_i8).prop_map(|(year, month)| date(year, month, 1));
    let claim = |code: &'static str, since: bool| {
        (words(), recent.clone()).prop_map(move |(text, day)| {
            AnswerValue::NotApplicable(NotApplicable { code: code.to_owned(), text, since: since.then_some(day) })
        })
    };
    let by_sex = || (shares(), shares()).prop_map(|(women, men)| AnswerValue::BySex { women, men });
    let typed = prop_oneof![
        (0..4_i64).prop_map(|level| ("REC-01", AnswerValue::Level(level))),
        shares().prop_map(|share| ("REC-03", AnswerValue::Share(share))),
        options.prop_map(|set| ("REC-04", AnswerValue::Options(set))),
        any::<bool>().prop_map(|yes| ("REC-05", AnswerValue::YesNo(yes))),
        (decimals(), decimals()).prop_map(|(women, men)| ("PAY-01", AnswerValue::Gap { women, men })),
        days().prop_map(|day| ("PAY-02", AnswerValue::Date(day))),
        claim("not-due", true).prop_map(|claim| ("PAY-02", claim)),
        claim("no-category", false).prop_map(|claim| ("PAY-03", claim)),
        by_sex().prop_map(|value| ("PAY-04", value)),
        by_sex().prop_map(|value| ("PAY-05", value)),
        prop::sample::select(vec!["REC-01", "PAY-01", "PAY-02"]).prop_map(|id| (id, AnswerValue::Unknown)),
    ];
    (typed, prop::bool::weighted(0.9)).prop_map(|((name, value), is_set)| (id(name), is_set.then_some(value)))
}

fn proofs() -> impl Strategy<Value = Evidence> {
    let file = prop::option::of("evidence/[a-z]{1,8}\\.pdf");
    (words(), file, prop::option::of(days()), prop::option::of(0..1_000_000_i64)).prop_map(
        |(title, file, date, size)| Evidence {
            sha256: size.map(|size| Sha256Digest::of(&size.to_le_bytes())),
            title,
            file,
            date,
            size,
        },
    )
}

#[derive(Debug, Clone)]
enum Step {
    Answer(CriterionId, Option<AnswerValue>),
    Note(CriterionId, Option<String>),
    Proof(CriterionId, Evidence),
    NoProof(CriterionId, usize),
    Fact(&'static str, Option<Fact>),
}

fn steps() -> impl Strategy<Value = Step> {
    let ids = prop::sample::select(vec![id("REC-01"), id("REC-03"), id("PAY-02")]);
    let fact = prop_oneof![
        prop::option::of(0..1_000_i64).prop_map(|number| ("workers", number.map(Fact::Whole))),
        prop::option::of(decimals()).prop_map(|number| ("workers_fte", number.map(Fact::Decimal))),
        prop::bool::ANY.prop_map(|set| (
            "flags",
            Some(Fact::Flags(if set { ["listed".to_owned()].into() } else { BTreeSet::new() }))
        )),
    ];
    prop_oneof![
        4 => values().prop_map(|(id, value)| Step::Answer(id, value)),
        1 => (ids.clone(), prop::option::of(words())).prop_map(|(id, note)| Step::Note(id, note)),
        2 => (ids.clone(), proofs()).prop_map(|(id, proof)| Step::Proof(id, proof)),
        1 => (ids, 0..3_usize).prop_map(|(id, index)| Step::NoProof(id, index)),
        2 => fact.prop_map(|(key, fact)| Step::Fact(key, fact)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_set_is_read_back(start in 0..3_usize, steps in prop::collection::vec(steps(), 0..25)) {
        let fresh = Draft::new(pack(), DAY).text();
        let start = [fresh.as_str(), BY_HAND, &blank(pack(), DAY, Language::En)][start].to_owned();
        let mut expected = read(&start).expect("readable");
        let mut draft = Draft::parse(&start).expect("TOML");
        for step in steps {
            match step {
                Step::Answer(id, value) => {
                    draft.set_answer(&id, value.as_ref());
                    expected.answers.entry(id).or_default().value = value;
                }
                Step::Note(id, note) => {
                    draft.set_note(&id, note.as_deref());
                    expected.answers.entry(id).or_default().note = note;
                }
                Step::Proof(id, proof) => {
                    let kept = &mut expected.answers.entry(id.clone()).or_default().evidence;
                    if kept.len() < 20 {
                        draft.add_evidence(&id, &proof);
                        kept.push(proof);
                    }
                }
                Step::NoProof(id, index) => {
                    draft.remove_evidence(&id, index);
                    let kept = &mut expected.answers.entry(id).or_default().evidence;
                    if index < kept.len() { kept.remove(index); }
                }
                Step::Fact(key, fact) => {
                    draft.set_fact(key, fact.as_ref());
                    match fact {
                        Some(fact) => drop(expected.profile.0.insert(key.to_owned(), fact)),
                        None => drop(expected.profile.0.remove(key)),
                    }
                }
            }
            let text = draft.text();
            prop_assert_eq!(Draft::parse(&text).expect("TOML").text(), text);
        }
        let text = draft.text();
        let mut got = read(&text).map_err(|problems| TestCaseError::fail(format!("{problems:?}\n{text}")))?;
        got.answers.retain(|_, answer| *answer != Answer::default());
        expected.answers.retain(|_, answer| *answer != Answer::default());
        prop_assert_eq!(got, expected, "{}", text);
        for comment in start.lines().filter_map(|line| line.split_once("# ")).map(|(_, words)| words) {
            if start == BY_HAND && !["board, March", "half a year", "social elections"].contains(&comment.trim()) && comment != "see the minutes" {
                prop_assert!(text.contains(comment), "{} is lost in\n{}", comment, text);
            }
        }
    }
}
