//! What it says: `score` and `pages`.

use serde_json::{Value, json};
use wid::domain::criteria::Assurance;
use wid::workflow::verify::{CheckCode, Options, Outcome, Verdict};

use super::forge::{declared, drawn, genuine, resealed, sealed};
use super::stitches::{Inside, first_revision, inside, with_inside, with_object};
use super::{Edit, assert_failed, assert_passed, assert_undecided, assert_valid, english, verified, verified_with};

/// The result is raised, the pages are drawn from the raised result, and all is sealed by the company's key.
#[test]
fn a_result_that_does_not_follow_from_the_answers_is_wrong() {
    let cases: [(&str, Edit); 7] = [
        ("the level", |result| result["level"] = "gold".into()),
        ("no level", |result| result["level"] = Value::Null),
        ("the assurance", |result| result["assurance"] = "A2".into()),
        ("the overall score", |result| result["overall"]["percent"] = "99.9".into()),
        ("the points of a criterion", |result| result["criteria"]["REC-01"]["points"] = 100.into()),
        ("a notice less", |result| result["notices"] = json!([])),
        ("a key more", |result| result["what_if"] = true.into()),
    ];
    for (name, edit) in cases {
        let mut statement = declared(|_| ());
        let before = statement.result.clone();
        edit(&mut statement.result);
        if statement.result == before {
            assert_eq!(name, "a notice less", "{name} changes nothing");
            continue;
        }
        let found = verified(&sealed(&statement));
        assert_eq!(found.verdict, Verdict::Wrong, "{name}: {found:#?}");
        assert_failed(&found, Verdict::Wrong, CheckCode::Score, "another result");
        assert_passed(&found, CheckCode::Pages);
        assert_eq!(found.summary.unwrap().level, None, "{name}");
    }
}

/// The assurance is computed anew from the recorded documents.
#[test]
fn documents_that_are_not_recorded_give_no_assurance() {
    let documented = declared(|_| ());
    assert_eq!(documented.result["assurance"], "A1");
    let mut bare = declared(|it| it.answers.values_mut().for_each(|answer| answer.evidence.clear()));
    assert_eq!(bare.result["assurance"], "A0");
    let found = verified(&sealed(&bare));
    assert_valid(&found);
    assert_eq!(found.summary.unwrap().assurance, Some(Assurance::A0));
    bare.result = documented.result;
    assert_failed(&verified(&sealed(&bare)), Verdict::Wrong, CheckCode::Score, "another result");
}

fn find<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let start = text.find(from).unwrap() + from.len();
    &text[start..start + text[start..].find(to).unwrap()]
}

/// Content that was prepared before the seal: every reader of PDF shows it, the seal holds over it.
#[test]
fn a_page_that_shows_something_else_is_altered() {
    let revision1 = first_revision(genuine());
    let text = String::from_utf8_lossy(&revision1).into_owned();
    let page = find(&text, "<</Type/Page/", "endobj").to_owned();
    let content = format!("{} obj\n", find(&page, "/Contents ", " R"));
    let shows = |what: &str| {
        let stream = format!("{content}<</Length {}>>\nstream\n{what}\nendstream\nendobj\n", what.len());
        let changed = with_object(&revision1, |part| part.starts_with(content.as_bytes()), |_| stream.into_bytes());
        verified(&resealed(&changed))
    };
    let found = shows("BT ET");
    assert_failed(&found, Verdict::Altered, CheckCode::Pages, "not those that follow");
    [CheckCode::Shape, CheckCode::Integrity, CheckCode::Score].iter().for_each(|code| assert_passed(&found, *code));
}

#[test]
fn a_smaller_page_is_altered() {
    let revision1 = first_revision(genuine());
    let changed = with_object(
        &revision1,
        |part| {
            part.windows(12).any(|window| window == b"/Type/Page/P")
                || part.windows(9).any(|window| window == b"/MediaBox")
        },
        |part| {
            let text = String::from_utf8(part.to_vec()).unwrap();
            let changed = text.replacen("/MediaBox[0", "/MediaBox[1", 1);
            assert_ne!(changed, text);
            changed.into_bytes()
        },
    );
    assert_failed(&verified(&resealed(&changed)), Verdict::Altered, CheckCode::Pages, "not those that follow");
}

/// The pages of a better report around the statement of a worse one, or the other way round.
#[test]
fn pages_of_another_statement_are_altered() {
    let other = declared(|it| it.answers.values_mut().for_each(|answer| answer.evidence.clear()));
    let statement = inside(genuine(), Inside::Statement);
    let mixed = resealed(&with_inside(&drawn(&other), Inside::Statement, &statement));
    assert_failed(&verified(&mixed), Verdict::Altered, CheckCode::Pages, "not those that follow");
}

#[test]
fn pages_of_a_renderer_that_is_not_known_are_undecided() {
    let file = resealed(&super::stitches::with_edited(Inside::Statement, |value| value["tool"]["renderer"] = 2.into()));
    let found = verified(&file);
    assert_undecided(&found, CheckCode::Pages, "renderer 2");
    assert!(found.summary.unwrap().level.is_some(), "the score holds");
}

/// The version of the program is not what decides how pages look.
#[test]
fn another_version_of_the_program_with_the_same_renderer_is_valid() {
    let mut statement = declared(|_| ());
    statement.tool.version = "7.8.9".to_owned();
    assert_valid(&verified(&sealed(&statement)));
}

#[test]
fn pages_that_were_not_compared_are_told() {
    let revision1 = first_revision(genuine());
    let file = resealed(&with_object(
        &revision1,
        |part| part.windows(9).any(|window| window == b"/Producer"),
        |part| String::from_utf8_lossy(part).replacen("/Producer(", "/Producer(x", 1).into_bytes(),
    ));
    assert_failed(&verified(&file), Verdict::Altered, CheckCode::Pages, "not those that follow");
    let options = Options { skip: [CheckCode::Pages].into(), ..Options::default() };
    let found = verified_with(&file, super::trusted(), options);
    assert_valid(&found);
    assert_eq!(found.check(CheckCode::Pages).unwrap().outcome, Outcome::NotChecked);
    let headline = wid::workflow::verify::headline(&found, english());
    assert!(
        headline.starts_with("Valid in what was checked") && headline.ends_with("; the pages were not compared."),
        "{headline}"
    );
}
