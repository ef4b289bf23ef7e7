//! What lies inside: `shape` and `criteria`. Each file is stitched in and sealed again by the company's own key.

use serde_json::{Value, json};
use wid::domain::criteria::{Pack, PackFiles, load};
use wid::seal::pades;
use wid::value::{Language, Sha256Digest, canonical};
use wid::workflow::issue::issue;
use wid::workflow::shelf::Shelf;
use wid::workflow::verify::{CheckCode, Options, Outcome, Verdict, Verifier};

use super::forge::{assessment, genuine, key, now, other_files, pack, resealed, shelf, trusted};
use super::stitches::{Inside, first_revision, inside, with_edited, with_inside};
use super::{
    Edit, assert_failed, assert_passed, assert_undecided, assert_valid, assert_verdict, verified,
    verified_without_pages,
};

fn with_statement(edit: impl FnOnce(&mut Value)) -> Vec<u8> {
    resealed(&with_edited(Inside::Statement, edit))
}

fn with_criteria(edit: impl FnOnce(&mut Value)) -> Vec<u8> {
    resealed(&with_edited(Inside::Criteria, edit))
}

/// Replaces bytes of a file inside without making its form canonical again.
fn with_text(which: Inside, from: &str, to: &str) -> Vec<u8> {
    let text = String::from_utf8(inside(genuine(), which)).unwrap();
    assert!(text.contains(from), "{from}");
    resealed(&with_inside(&first_revision(genuine()), which, text.replacen(from, to, 1).as_bytes()))
}

#[test]
fn a_report_that_nobody_touched_is_valid() {
    let found = verified(genuine());
    assert_valid(&found);
    let not_checked: Vec<CheckCode> =
        found.checks.iter().filter(|check| check.outcome != Outcome::Passed).map(|check| check.code).collect();
    assert_eq!(not_checked, [CheckCode::Evidence]);
}

#[test]
fn a_statement_of_another_form_is_altered() {
    let unknown: [(&str, Edit); 9] = [
        ("a key at the top", |value| value["x"] = 1.into()),
        ("a key of the company", |value| value["company"]["vat"] = "x".into()),
        ("a key of an answer", |value| value["answers"]["REC-01"]["points"] = 100.into()),
        ("a file name of evidence", |value| {
            value["answers"]["REC-01"]["evidence"][0]["file"] = "evidence/a.pdf".into()
        }),
        ("an own space in the facts", |value| value["profile"]["x-note"] = "x".into()),
        ("null in place of nothing", |value| value["supersedes"] = Value::Null),
        ("a missing key", |value| drop(value.as_object_mut().unwrap().remove("language"))),
        ("a number in place of a text", |value| value["company"]["name"] = 1.into()),
        ("a moment with parts of a second", |value| value["issued"] = "2026-11-24T10:00:00.5Z".into()),
    ];
    for (name, edit) in unknown {
        let found = verified(&with_statement(edit));
        assert_eq!(found.verdict, Verdict::Altered, "{name}: {found:#?}");
        assert_verdict(&found, Verdict::Altered, CheckCode::Shape, Outcome::Failed);
    }
}

#[test]
fn bytes_that_are_not_canonical_are_altered() {
    let cases = [
        ("a blank", with_text(Inside::Statement, "{\"answers\":", "{ \"answers\":")),
        ("a key twice", with_text(Inside::Statement, "{\"answers\":", "{\"answers\":{},\"answers\":")),
        ("an escape", with_text(Inside::Statement, "Kwadrant", "\\u004bwadrant")),
        ("a decimal", with_text(Inside::Statement, "\"renderer\":1", "\"renderer\":1.0")),
        ("a cut", with_text(Inside::Statement, "}}", "}")),
        ("a blank in the criteria", with_text(Inside::Criteria, "{\"format\":", "{ \"format\":")),
    ];
    for (name, file) in cases {
        let found = verified(&file);
        assert_eq!((found.verdict, found.reason.unwrap().code()), (Verdict::Altered, "shape"), "{name}: {found:#?}");
    }
}

/// The writer keeps answers of criteria that apply, and of nothing else.
#[test]
fn an_answer_to_a_criterion_that_does_not_apply_is_altered() {
    let outside = pack().structure.criteria.iter().find(|criterion| {
        wid::domain::scoring::applies(criterion, &assessment().profile) != wid::domain::scoring::Applicability::Applies
    });
    let id = outside.expect("one criterion does not apply").id.to_string();
    let found = verified_without_pages(&with_statement(|value| {
        value["answers"][&id] = json!({ "evidence": [], "value": "unknown" })
    }));
    assert_failed(&found, Verdict::Altered, CheckCode::Shape, "does not write");
}

#[test]
fn a_newer_format_is_undecided_unless_the_seal_is_broken() {
    let newer = with_statement(|value| value["format"] = "wid-statement/2".into());
    assert_undecided(&verified(&newer), CheckCode::Shape, "wid-statement/2");
    let text = b"/M(D:20261124100000Z)";
    let at = newer.windows(text.len()).rposition(|part| part == text).unwrap();
    let mut broken = newer;
    broken[at + 18] = b'1';
    assert_failed(&verified(&broken), Verdict::Altered, CheckCode::Integrity, "(content-digest)");
    let newer = with_criteria(|value| value["format"] = "wid-criteria/2".into());
    assert_undecided(&verified(&newer), CheckCode::Shape, "wid-criteria/2");
    let other = with_statement(|value| value["format"] = "statement".into());
    assert_ne!(verified(&other).verdict, Verdict::Valid);
}

#[test]
fn criteria_of_another_form_are_altered() {
    let cases: [(&str, Edit); 4] = [
        ("a key at the top", |value| value["x"] = 1.into()),
        ("a key of a pack", |value| value["packs"][0]["x"] = 1.into()),
        ("no pack", |value| value["packs"] = json!([])),
        ("another format", |value| value["format"] = "criteria".into()),
    ];
    for (name, edit) in cases {
        let found = verified(&with_criteria(edit));
        assert_eq!((found.verdict, found.reason.unwrap().code()), (Verdict::Altered, "shape"), "{name}: {found:#?}");
    }
}

#[test]
fn a_file_of_the_criteria_that_is_not_listed_so_is_altered() {
    let cases: [(&str, Edit, &str); 5] = [
        ("a changed text", |value| change(value, "text/en.toml", "Gold", "gold"), "text/en.toml"),
        (
            "an easier level",
            |value| change(value, "pack.toml", "overall_min   = 65", "overall_min   = 55"),
            "pack.toml",
        ),
        ("an unlisted file", |value| value["packs"][0]["files"]["more.toml"] = "x = 1\n".into(), "more.toml"),
        ("a missing text", |value| remove(value, "text/en.toml"), "text/en.toml is missing"),
        ("a missing pack", |value| remove(value, "pack.toml"), "pack.toml is missing"),
    ];
    for (name, edit, part) in cases {
        let found = verified(&with_criteria(edit));
        assert_eq!(found.verdict, Verdict::Altered, "{name}");
        assert_failed(&found, Verdict::Altered, CheckCode::Criteria, part);
    }
}

fn change(value: &mut Value, path: &str, from: &str, to: &str) {
    let text = value["packs"][0]["files"][path].as_str().unwrap();
    assert!(text.contains(from), "{from}");
    value["packs"][0]["files"][path] = text.replacen(from, to, 1).into();
}

fn remove(value: &mut Value, path: &str) {
    value["packs"][0]["files"].as_object_mut().unwrap().remove(path).unwrap();
}

/// More than the files that are needed could carry something that nobody sees.
#[test]
fn a_listed_file_that_is_not_needed_is_altered() {
    let trace = pack().files["trace.toml"].clone();
    let file = with_criteria(|value| value["packs"][0]["files"]["trace.toml"] = trace.into());
    assert_failed(&verified_without_pages(&file), Verdict::Altered, CheckCode::Shape, "trace.toml");
}

/// The manifest is changed so that it fits; then the statement names another one.
#[test]
fn a_manifest_that_was_made_to_fit_is_altered() {
    let file = with_criteria(|value| {
        let text = value["packs"][0]["files"]["pack.toml"].as_str().unwrap().to_owned();
        let files = value["packs"][0]["manifest"]["files"].as_array_mut().unwrap();
        let entry = files.iter_mut().find(|entry| entry["path"] == "pack.toml").unwrap();
        entry["sha256"] = json!(Sha256Digest::of(format!("{text}\n").as_bytes()));
        entry["size"] = (text.len() + 1).into();
        value["packs"][0]["files"]["pack.toml"] = format!("{text}\n").into();
    });
    assert_failed(&verified(&file), Verdict::Altered, CheckCode::Criteria, "not those that the statement names");
    let two = with_criteria(|value| {
        let pack = value["packs"][0].clone();
        value["packs"].as_array_mut().unwrap().push(pack);
    });
    assert_failed(&verified(&two), Verdict::Altered, CheckCode::Criteria, "so it is no overlay");
}

fn shelf_with(files: PackFiles) -> Shelf {
    let mut more = shelf().clone();
    more.add("own", files).unwrap();
    more
}

fn issued_by(pack: &Pack) -> Vec<u8> {
    issue(pack, &assessment(), Language::En, key(), now()).unwrap().bytes
}

#[test]
fn criteria_that_nobody_published_are_undecided_until_they_are_at_hand() {
    let files = other_files("0.9.9", |_| ());
    let more = shelf_with(files.clone());
    let file = issued_by(&load("own", files).unwrap());
    let found = verified(&file);
    assert_undecided(&found, CheckCode::Criteria, "--pack");
    assert_eq!(found.summary.unwrap().level, None, "nobody vouches for these criteria");
    assert_valid(&Verifier::new(trusted(), &more, now(), Options::default()).verify(&file).unwrap());
}

/// The same name and version, lower thresholds: the digest tells.
#[test]
fn easier_criteria_under_the_same_name_are_undecided() {
    let files = other_files("1.0.0", |files| {
        let text = files.get_mut("pack.toml").unwrap();
        *text = format!("{text}\n# easier\n");
    });
    let file = issued_by(&load("own", files).unwrap());
    assert_undecided(&verified(&file), CheckCode::Criteria, "not at hand as published");
}

#[test]
fn criteria_that_do_not_load_are_altered() {
    let file = with_criteria(|value| {
        let text = "format = \"wid-pack/1\"\n";
        let files = value["packs"][0]["manifest"]["files"].as_array_mut().unwrap();
        let entry = files.iter_mut().find(|entry| entry["path"] == "pack.toml").unwrap();
        entry["sha256"] = json!(Sha256Digest::of(text.as_bytes()));
        entry["size"] = text.len().into();
        value["packs"][0]["files"]["pack.toml"] = text.into();
    });
    assert_failed(&verified(&file), Verdict::Altered, CheckCode::Criteria, "do not load");
}

/// A seal of the genuine report is worth nothing on other attachments.
#[test]
fn attachments_exchanged_after_sealing_are_altered() {
    let changed = with_edited(Inside::Statement, |value| value["company"]["name"] = "Kwadrent NV".into());
    let genuine_seal = &genuine()[first_revision(genuine()).len()..];
    let found = verified(&[&changed[..], genuine_seal].concat());
    assert_eq!(found.verdict, Verdict::Altered, "{found:#?}");
    let sealed_again = pades::sign(&changed, key(), now()).unwrap();
    let found = verified(&sealed_again);
    assert_failed(&found, Verdict::Altered, CheckCode::Pages, "not those that follow");
    assert_passed(&found, CheckCode::Integrity);
    assert!(canonical::parse(&inside(&sealed_again, Inside::Statement)).is_ok());
}
