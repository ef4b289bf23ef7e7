//! Reports with an overlay: issued, verified, and tampered with.

use std::sync::OnceLock;

use serde_json::{Value, json};
use wid::domain::assessment::{Assessment, confirmation_digest};
use wid::domain::criteria::{Pack, load_beside};
use wid::domain::statement::{Occasion, Statement};
use wid::seal::key::Signer;
use wid::seal::pades;
use wid::value::{Language, Sha256Digest, canonical};
use wid::workflow::issue::{issue, this_tool};
use wid::workflow::report;
use wid::workflow::shelf::compiled_in;
use wid::workflow::verify::{CheckCode, Options, Outcome, Verdict, Verification, Verifier, to_json};

use super::english;
use super::forge::{assessment, key, now, resealed, shelf, trusted};
use super::stitches::{Inside, first_revision, inside, with_inside};
use crate::overlay::{EXAMPLE, bank, base, read, with_bank};

/// A change to an attachment.
type Edit<'e> = &'e dyn Fn(&mut Value);

/// The example company with the answers of the overlay's example, all with complete evidence.
fn company(pack: &Pack) -> Assessment {
    let of_bank = read(&compiled_in()[EXAMPLE]).unwrap();
    let mut made = assessment();
    made.overlays.clone_from(&of_bank.overlays);
    made.profile.0.extend(of_bank.profile.0.into_iter().filter(|(key, _)| key.contains(':')));
    for (id, mut answer) in of_bank.answers.into_iter().filter(|(id, _)| id.prefix().is_some()) {
        for entry in &mut answer.evidence {
            entry.date = entry.date.or(Some(made.assessed_on));
            (entry.size, entry.sha256) = (Some(3), Some(Sha256Digest::of(entry.title.as_bytes())));
        }
        made.answers.insert(id, answer);
    }
    made.perimeter.confirmed_digest = Some(confirmation_digest(pack, &made));
    made
}

fn joined() -> &'static Pack {
    static JOINED: OnceLock<Pack> = OnceLock::new();
    JOINED.get_or_init(with_bank)
}

fn genuine() -> &'static [u8] {
    static REPORT: OnceLock<Vec<u8>> = OnceLock::new();
    REPORT.get_or_init(|| issue(joined(), &company(joined()), Language::En, key(), now()).unwrap().bytes)
}

fn verified(file: &[u8]) -> Verification {
    Verifier::new(trusted(), shelf(), now(), Options::default()).verify(file).unwrap()
}

fn outcome(found: &Verification, code: CheckCode) -> Outcome {
    found.check(code).unwrap().outcome
}

/// Changes the criteria inside and seals them again with the company's own key.
fn with_criteria(edit: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut value: Value = serde_json::from_slice(&inside(genuine(), Inside::Criteria)).unwrap();
    edit(&mut value);
    let bytes = canonical::to_bytes(&value).unwrap();
    resealed(&with_inside(&first_revision(genuine()), Inside::Criteria, &bytes))
}

/// Declares by a pack and seals, without asking whether it may be issued.
fn sealed(pack: &Pack, company: &Assessment, edit: impl FnOnce(&mut Statement)) -> Vec<u8> {
    let signer = Some(key().certificates().facts().unwrap().spki_sha256);
    let occasion = Occasion { tool: this_tool(), language: Language::En, issued: now(), signer };
    let mut statement = Statement::declare(pack, company, occasion).unwrap();
    edit(&mut statement);
    pades::sign(&report::make(&statement, pack).unwrap().bytes, key(), now()).unwrap()
}

#[test]
fn a_report_with_an_overlay_is_valid_and_tells_both_results() {
    let found = verified(genuine());
    assert_eq!(found.verdict, Verdict::Valid, "{found:#?}");
    let json = to_json("a.pdf", &found, english());
    assert_eq!(json["level"], "bronze");
    assert_eq!(
        json["packs"].as_array().unwrap().iter().map(|pack| &pack["id"]).collect::<Vec<_>>(),
        ["be-wid", "be-wid-bank"]
    );
    assert_eq!(json["overlays"], json!([{ "assurance": "A1", "id": "be-wid-bank", "level": "bank:established" }]));
}

#[test]
fn the_statement_has_the_base_first_and_the_result_of_the_base_as_without_overlay() {
    let statement: Value = serde_json::from_slice(&inside(genuine(), Inside::Statement)).unwrap();
    assert_eq!(statement["packs"][0]["id"], "be-wid");
    assert_eq!(statement["packs"][1]["id"], "be-wid-bank");
    assert_eq!(statement["profile"]["bank:credit_staff"], 80);
    assert_eq!(statement["answers"]["bank:LND-01"]["value"], 2);
    let alone = issue(base(), &assessment(), Language::En, key(), now()).unwrap();
    let mut result = statement["result"].clone();
    assert_eq!(result["overlays"][0]["pack"]["id"], "be-wid-bank");
    assert_eq!(result["overlays"][0]["level"], "bank:established");
    result["overlays"] = json!([]);
    assert_eq!(result, alone.statement.result);
    let criteria: Value = serde_json::from_slice(&inside(genuine(), Inside::Criteria)).unwrap();
    let ids: Vec<&Value> = criteria["packs"].as_array().unwrap().iter().map(|pack| &pack["manifest"]["id"]).collect();
    assert_eq!(ids, ["be-wid", "be-wid-bank"]);
}

#[test]
fn another_result_by_the_overlay_is_wrong() {
    let company = company(joined());
    for (name, edit) in [
        ("the level", (|result: &mut Value| result["overlays"][0]["level"] = "bank:leading".into()) as fn(&mut Value)),
        ("points", |result| result["overlays"][0]["criteria"]["bank:LND-03"]["points"] = 100.into()),
        ("no overlay", |result| result["overlays"] = json!([])),
    ] {
        let file = sealed(joined(), &company, |statement| edit(&mut statement.result));
        let found = verified(&file);
        assert_eq!((found.verdict, outcome(&found, CheckCode::Score)), (Verdict::Wrong, Outcome::Failed), "{name}");
        assert!(found.summary.unwrap().overlays.is_empty(), "{name}");
    }
}

#[test]
fn an_open_criterion_of_the_overlay_is_wrong() {
    let mut company = company(joined());
    company.answers.remove("bank:LND-01");
    let found = verified(&sealed(joined(), &company, |_| ()));
    assert_eq!((found.verdict, outcome(&found, CheckCode::Rules)), (Verdict::Wrong, Outcome::Failed), "{found:#?}");
}

#[test]
fn altered_criteria_of_the_overlay_are_altered() {
    let easier = |value: &mut Value| {
        let text = value["packs"][1]["files"]["pack.toml"].as_str().unwrap().replacen("min = 90", "min = 10", 1);
        value["packs"][1]["files"]["pack.toml"] = text.into();
    };
    let cases: [(&str, Edit<'_>); 3] = [
        ("an easier band", &easier),
        ("no overlay", &|value| drop(value["packs"].as_array_mut().unwrap().remove(1))),
        ("the overlay first", &|value| value["packs"].as_array_mut().unwrap().swap(0, 1)),
    ];
    for (name, edit) in cases {
        let found = verified(&with_criteria(|value| edit(value)));
        assert_eq!(found.verdict, Verdict::Altered, "{name}: {found:#?}");
    }
}

/// An easier overlay with a manifest of its own: nothing contradicts anything, but nobody published it.
#[test]
fn an_overlay_that_nobody_published_is_undecided() {
    let mut files = bank().files.clone();
    let text = files.get_mut("pack.toml").unwrap();
    *text = text.replacen("min = 90, points = 100", "min = 10, points = 100", 1);
    let own = load_beside("own", files, std::slice::from_ref(base())).unwrap();
    let mut pack = base().clone();
    pack.put_beside(&own).unwrap();
    let found = verified(&sealed(&pack, &company(&pack), |_| ()));
    assert_eq!(
        (found.verdict, outcome(&found, CheckCode::Criteria)),
        (Verdict::Undecided, Outcome::Undecided),
        "{found:#?}"
    );
    let told = found.check(CheckCode::Criteria).unwrap().sentence(english());
    assert!(told.contains("be-wid-bank 1.0.0"), "{told}");
    assert!(found.summary.unwrap().overlays.is_empty());
}

/// A statement by the overlay alone, with a result as if it were a base.
#[test]
fn an_overlay_in_the_place_of_a_base_is_altered() {
    let company = company(joined());
    let found = verified(&sealed(bank(), &company, |_| ()));
    assert_eq!(
        (found.verdict, outcome(&found, CheckCode::Criteria)),
        (Verdict::Altered, Outcome::Failed),
        "{found:#?}"
    );
}
