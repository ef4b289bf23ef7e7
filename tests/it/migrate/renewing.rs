//! Beginning again from a report.

use wid::domain::assessment::{Answer, AnswerValue, Said};
use wid::domain::criteria::AnswerType;
use wid::domain::statement::Statement;
use wid::seal::TrustStore;
use wid::value::Sha256Digest;
use wid::workflow::issue::draft;
use wid::workflow::renew::{RenewError, Renewed, renew};
use wid::workflow::verify::{Options, Verdict, Verifier};

use super::{SHELF, id, pack, read, version};
use crate::verify::forge;

fn renewed_with(file: &[u8], trust: &TrustStore, at: &str, to: Option<&str>) -> Result<Renewed, RenewError> {
    let at = at.parse().expect("a moment");
    let verifier = Verifier::new(trust, &SHELF, at, Options::default());
    renew(&verifier, &SHELF, file, to.map(version), wid::value::date::day_of(at))
}

fn renewed(to: &str) -> Renewed {
    renewed_with(forge::genuine(), forge::trusted(), "2027-11-24T10:00:00Z", Some(to)).expect("it is renewed")
}

#[test]
fn the_new_file_says_what_it_replaces_and_confirms_nothing() {
    let renewed = renewed("1.0.0");
    assert_eq!(renewed.verification.verdict, Verdict::Valid);
    let new = read(pack("1.0.0"), &renewed.migration.text);
    assert_eq!(new.supersedes, Some(renewed.last.digest));
    assert_eq!(new.company.name.as_deref(), Some("Kwadrant NV"));
    assert_eq!((new.perimeter.from, new.perimeter.to, new.perimeter.confirmed), (None, None, None));
    assert!(new.answers.is_empty(), "nothing of last year is an answer");
    assert_eq!(new.profile, renewed.last.statement.assessment.profile);
    let without_digest = renewed.migration.text.replace(&renewed.last.digest.to_string(), "DIGEST");
    insta::assert_snapshot!("renewed", without_digest);
}

#[test]
fn figures_dates_results_and_claims_are_told_and_never_offered() {
    let renewed = renewed("1.0.0");
    let old = pack("1.0.0");
    let new = read(old, &renewed.migration.text);
    let last = &renewed.last.statement.assessment;
    for criterion in &old.structure.criteria {
        let Some(value) = last.answers.get(&criterion.id).and_then(|answer| answer.value.as_ref()) else { continue };
        let [proposal] = new.proposals[&criterion.id].as_slice() else { panic!("{}", criterion.id) };
        let lasts = matches!(criterion.answer, AnswerType::Maturity | AnswerType::YesNo | AnswerType::Multi(_))
            && !matches!(value, AnswerValue::Unknown | AnswerValue::NotApplicable(_))
            && !criterion.result;
        let expected = if lasts { Said::Offered(value.clone()) } else { Said::Told(value.clone()) };
        assert_eq!(proposal.said, expected, "{}", criterion.id);
        assert!(proposal.evidence.iter().all(|entry| !entry.is_complete(new.assessed_on)), "{}", criterion.id);
        let titles = |entries: &[wid::domain::assessment::Evidence]| {
            entries.iter().map(|one| one.title.clone()).collect::<Vec<_>>()
        };
        assert_eq!(titles(&proposal.evidence), titles(&last.answers[&criterion.id].evidence), "{}", criterion.id);
    }
}

#[test]
fn an_old_report_is_renewed_under_newer_criteria() {
    let renewed = renewed("2.0.0");
    let new = read(pack("2.0.0"), &renewed.migration.text);
    assert_eq!(new.proposals[&id("CAR-17")].len(), 2);
    assert!(new.proposals[&id("CAR-17")].iter().all(|one| one.version == version("1.0.0")));
    assert_eq!(renewed.migration.dropped, [id("REC-13")]);
}

#[test]
fn the_newest_version_in_force_is_taken() {
    for (at, expected) in [("2026-12-01", "1.0.0"), ("2027-10-01", "1.1.0"), ("2028-10-01", "2.0.0")] {
        let at = format!("{at}T10:00:00Z");
        let renewed = renewed_with(forge::genuine(), forge::trusted(), &at, None).expect("it is renewed");
        assert_eq!(renewed.new.structure.version, version(expected), "{at}");
    }
}

#[test]
fn undecided_and_expired_reports_go_on() {
    for (trust, at, verdict) in [
        (&TrustStore::new(), "2027-11-24T10:00:00Z", Verdict::Undecided),
        (forge::trusted(), "2028-12-24T10:00:00Z", Verdict::Expired),
    ] {
        let renewed = renewed_with(forge::genuine(), trust, at, Some("1.0.0")).expect("it goes on");
        assert_eq!(renewed.verification.verdict, verdict);
    }
}

#[test]
fn altered_wrong_and_foreign_files_are_refused() {
    let mut altered = forge::genuine().to_vec();
    let middle = altered.len() / 2;
    altered[middle] ^= 1;
    let wrong = forge::sealed(&forge::declared(|assessment| {
        assessment.answers.insert(id("REC-01"), Answer::default());
    }));
    let draft = draft(forge::pack(), &forge::example_today().assessment, wid::value::Language::En, forge::now());
    let draft: Statement = draft.expect("every fact is known");
    let draft = wid::workflow::report::make(&draft, forge::pack()).expect("it is drawn").bytes;
    for (file, verdict) in [(altered, Verdict::Altered), (wrong, Verdict::Wrong), (draft, Verdict::NotAReport)] {
        match renewed_with(&file, forge::trusted(), "2027-11-24T10:00:00Z", None) {
            Err(RenewError::Refused(verification)) => assert_eq!(verification.verdict, verdict),
            other => panic!("{verdict:?}: {other:?}"),
        }
    }
    let found = renewed_with(b"hello", forge::trusted(), "2027-11-24T10:00:00Z", None);
    assert!(matches!(found, Err(RenewError::Unreadable(_))));
}

#[test]
fn a_statement_says_what_it_supersedes_and_its_form_is_checked() {
    let digest = Sha256Digest::of(b"an earlier statement");
    let statement = forge::declared(|assessment| assessment.supersedes = Some(digest));
    let mut value = statement.to_json(forge::pack());
    assert_eq!(value["supersedes"], digest.to_string());
    let back = wid::domain::statement::read(&value, forge::pack()).expect("it is read back");
    assert_eq!(back, statement);
    let trust = forge::trusted();
    let verified = Verifier::new(trust, &SHELF, forge::now(), Options::default()).verify(&forge::sealed(&statement));
    assert_eq!(verified.expect("a report").verdict, Verdict::Valid);
    value["supersedes"] = "last year's".into();
    let problems = wid::domain::statement::read(&value, forge::pack()).expect_err("it is no digest");
    assert_eq!(problems[0].code, "wrong-form");
}

#[test]
fn no_proposal_stands_in_a_statement() {
    let renewed = renewed("1.0.0");
    let statement = forge::declared(|assessment| {
        assessment.proposals = read(pack("1.0.0"), &renewed.migration.text).proposals;
    });
    assert_eq!(statement.to_json(forge::pack()), forge::declared(|_| ()).to_json(forge::pack()));
    let mut value = statement.to_json(forge::pack());
    value["proposals"] = serde_json::json!({});
    let problems = wid::domain::statement::read(&value, forge::pack()).expect_err("the key is not known");
    assert_eq!(problems[0].code, "unknown-key");
}
