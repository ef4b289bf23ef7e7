//! What `issue` refuses, in a report that says it all the same: drawn, sealed and consistent, but against the rules.

use jiff::civil::Date;
use serde_json::json;
use wid::domain::assessment::{AnswerValue, Assessment, Fact, confirmation_digest};
use wid::domain::criteria::load;
use wid::domain::statement::{Breach, Statement};
use wid::seal::pades;
use wid::value::date::add_days;
use wid::value::{CriterionId, Language};
use wid::workflow::demo::example;
use wid::workflow::issue::{IssueError, issue};
use wid::workflow::report;
use wid::workflow::verify::{CheckCode, Options, Verdict, Verifier};

use super::forge::{assessment, declared, declared_on, key, now, other_files, pack, resealed, sealed, shelf, trusted};
use super::stitches::{Inside, with_edited};
use super::{Edit, assert_failed, assert_passed, assert_valid, english, verified, verified_without_pages};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn confirm(assessment: &mut Assessment) {
    assessment.perimeter.confirmed_digest = Some(confirmation_digest(pack(), assessment));
}

#[track_caller]
fn assert_breach(name: &str, statement: &Statement, code: &str) {
    let found = verified(&sealed(statement));
    assert_eq!(found.verdict, Verdict::Wrong, "{name}: {found:#?}");
    assert_failed(&found, Verdict::Wrong, CheckCode::Rules, &format!("({code})"));
    assert_passed(&found, CheckCode::Integrity);
    assert_passed(&found, CheckCode::Pages);
}

/// A change of what is declared.
type Change = fn(&mut Assessment);

/// What `issue` says of the same assessment.
#[track_caller]
fn assert_refused(name: &str, assessment: &Assessment, code: &str) {
    match issue(pack(), assessment, Language::En, key(), now()) {
        Err(IssueError::Breaches(found)) => {
            assert!(found.iter().any(|breach: &Breach| breach.code() == code), "{name}: {found:?}");
        }
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn a_breach_that_issue_refuses_is_wrong_in_a_report() {
    let cases: [(&str, Change, &str); 11] = [
        ("no company", |it| it.company.name = None, "missing"),
        ("nobody declares", |it| it.declared_by.name = None, "missing"),
        ("no role", |it| it.declared_by.role = None, "missing"),
        (
            "no perimeter",
            |it| {
                it.perimeter.text = None;
                confirm(it)
            },
            "missing",
        ),
        (
            "no period",
            |it| {
                it.perimeter.from = None;
                confirm(it)
            },
            "missing",
        ),
        (
            "14 months",
            |it| {
                it.perimeter.from = add_days(it.perimeter.to.unwrap(), -425);
                confirm(it)
            },
            "period",
        ),
        (
            "10 months",
            |it| {
                it.perimeter.from = add_days(it.perimeter.to.unwrap(), -300);
                confirm(it)
            },
            "period",
        ),
        ("a period that has not ended", |it| move_period(it, 1), "period"),
        ("a period that is long over", |it| move_period(it, -190), "period"),
        ("facts never confirmed", |it| it.perimeter.confirmed = None, "not-confirmed"),
        ("an open criterion", |it| it.answers.get_mut(&first(it)).unwrap().value = None, "open"),
    ];
    for (name, edit, code) in cases {
        let mut changed = assessment();
        edit(&mut changed);
        assert_refused(name, &changed, code);
        assert_breach(name, &declared(edit), code);
    }
}

fn first(assessment: &Assessment) -> CriterionId {
    assessment.answers.keys().next().unwrap().clone()
}

/// Moves the period so that it ends so many days after the assessment.
fn move_period(assessment: &mut Assessment, days: i32) {
    assessment.perimeter.to = add_days(assessment.assessed_on, days);
    assessment.perimeter.from = add_days(assessment.assessed_on, days - 364);
    confirm(assessment);
}

#[test]
fn facts_that_contradict_one_another_are_wrong() {
    let edit = |it: &mut Assessment| {
        it.profile.0.insert("digital_workers".to_owned(), Fact::Whole(100_000));
        confirm(it);
    };
    let mut changed = assessment();
    edit(&mut changed);
    assert_refused("impossible", &changed, "impossible-facts");
    assert_breach("impossible", &declared(edit), "impossible-facts");
}

#[test]
fn a_missing_fact_is_wrong() {
    let file = resealed(&with_edited(Inside::Statement, |value| {
        value["profile"].as_object_mut().unwrap().remove("workers").unwrap();
    }));
    assert_failed(&verified_without_pages(&file), Verdict::Wrong, CheckCode::Rules, "(facts-missing)");
}

#[test]
fn another_last_day_is_wrong() {
    let mut statement = declared(|_| ());
    statement.valid_until = add_days(statement.valid_until, 1).unwrap();
    assert_breach("a day more", &statement, "valid-until");
    statement.valid_until = add_days(statement.valid_until, -2).unwrap();
    assert_breach("a day less", &statement, "valid-until");
}

#[test]
fn an_assessment_is_issued_within_90_days() {
    let aged = |days: i32| {
        let old = example(pack(), add_days(day("2026-11-24"), -days).unwrap()).assessment;
        declared(|it| *it = old)
    };
    assert_valid(&verified(&sealed(&aged(90))));
    assert_breach("91 days", &aged(91), "age");
    assert_breach("tomorrow", &aged(-1), "age");
}

#[test]
fn criteria_are_used_on_their_days_only() {
    let mut early = declared(|it| *it = example(pack(), day("2026-11-20")).assessment);
    early.issued = "2026-11-21T23:59:59Z".parse().unwrap();
    assert_breach("before the first day", &early, "pack-dates");
    let ended = |last: &str| {
        let line = format!("effective_from        = 2026-11-22\nend_of_life = {last}");
        let files = other_files("0.9.8", |files| {
            let text = files.get_mut("pack.toml").unwrap();
            *text = text.replacen("effective_from        = 2026-11-22", &line, 1);
        });
        let own = load("own", files.clone()).unwrap();
        assert!(own.structure.end_of_life.is_some());
        let mut more = shelf().clone();
        more.add("own", files).unwrap();
        let statement = declared_on(&own, |_| ());
        let file = pades::sign(&report::make(&statement, &own).unwrap().bytes, key(), now()).unwrap();
        Verifier::new(trusted(), &more, now(), Options::default()).verify(&file).unwrap()
    };
    assert_valid(&ended("2026-11-24"));
    assert_failed(&ended("2026-11-23"), Verdict::Wrong, CheckCode::Rules, "(pack-dates)");
}

#[test]
fn free_text_that_a_file_may_not_hold_is_wrong() {
    let cases: [(&str, Edit); 11] = [
        ("a name of 201 characters", |value| value["company"]["name"] = "x".repeat(201).into()),
        ("a note of 2,001", |value| value["answers"]["REC-01"]["note"] = "x".repeat(2_001).into()),
        ("a control character", |value| value["company"]["name"] = "Kwadrant\u{7} NV".into()),
        ("an escape of terminals", |value| value["declared_by"]["name"] = "\u{1b}[2JAn".into()),
        ("letters turned around", |value| value["company"]["name"] = "NV \u{202e}tnardawK".into()),
        ("a private character", |value| value["answers"]["REC-01"]["note"] = "\u{e000}".into()),
        ("nothing but blanks", |value| value["company"]["name"] = "  ".into()),
        ("21 documents", |value| {
            value["answers"]["REC-01"]["evidence"] = vec![json!({ "title": "A file" }); 21].into();
        }),
        ("another number", |value| value["company"]["enterprise_number"] = "0123.456.748".into()),
        ("a level that does not exist", |value| value["answers"]["REC-01"]["value"] = 4.into()),
        ("a criterion that does not exist", |value| value["answers"]["REC-99"] = json!({ "value": 1, "evidence": [] })),
    ];
    for (name, edit) in cases {
        let found = verified_without_pages(&resealed(&with_edited(Inside::Statement, edit)));
        assert_eq!((found.verdict, found.reason.unwrap().code()), (Verdict::Wrong, "rules"), "{name}: {found:#?}");
        let told = found.check(CheckCode::Rules).unwrap().sentence(english());
        assert_eq!(told, wid::value::free_text::escaped(&told), "{name}");
    }
}

/// Every criterion, not only the first: each one that is left open is found.
#[test]
fn each_open_criterion_is_found() {
    let ids: Vec<CriterionId> = declared(|_| ()).assessment.answers.keys().cloned().collect();
    for id in ids {
        let statement = declared(|it| it.answers.get_mut(&id).unwrap().value = None);
        let found = wid::domain::statement::breaches(pack(), &statement);
        let active = pack().criterion(&id).unwrap().is_active();
        assert_eq!(found.contains(&Breach::Open(vec![id.clone()])), active, "{id}");
    }
    let unknown = declared(|it| it.answers.values_mut().for_each(|answer| answer.value = Some(AnswerValue::Unknown)));
    assert_eq!(wid::domain::statement::breaches(pack(), &unknown), [], "unknown is an answer");
}
