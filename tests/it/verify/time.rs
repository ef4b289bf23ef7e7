//! When: `time` and `validity`.

use jiff::{SignedDuration, Timestamp};
use wid::seal::pades;
use wid::workflow::verify::{CheckCode, Options, Outcome, Requirement, Verdict, Verification, Verifier};

use super::forge::{declared, drawn, genuine, key, now, shelf, trusted};
use super::{assert_failed, assert_undecided, assert_valid, english, verified, verified_with};
use crate::seal::surgery::{with_cms, with_elements};

fn at(file: &[u8], moment: Timestamp) -> Verification {
    Verifier::new(trusted(), shelf(), moment, Options::default()).verify(file).unwrap()
}

/// The claimed time of the seal may be ten minutes before the moment of issue, and no more.
#[test]
fn a_statement_issued_after_its_seal_is_wrong() {
    let sealed_before = |seconds: i64| {
        let mut statement = declared(|_| ());
        statement.issued = now();
        let claimed = now().checked_sub(SignedDuration::from_secs(seconds)).unwrap();
        pades::sign(&drawn(&statement), key(), claimed).unwrap()
    };
    assert_valid(&verified(&sealed_before(600)));
    assert_failed(&verified(&sealed_before(601)), Verdict::Wrong, CheckCode::Time, "earlier");
}

#[test]
fn a_required_timestamp_that_is_not_there_is_undecided() {
    let options = Options { require: [Requirement::Timestamp].into(), ..Options::default() };
    assert_undecided(&verified_with(genuine(), trusted(), options), CheckCode::Time, "required");
}

/// This version reads no tokens, and says so.
#[test]
fn a_timestamp_token_is_undecided() {
    let token = [&[6, 11, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 16, 2, 14][..], &[0x31, 2, 0x30, 0]].concat();
    let attribute = [&[0xa1, 19, 0x30, 17][..], &token].concat();
    let file = with_cms(genuine(), |cms| with_elements(&cms, &[1, 0, 4, 0], |signer| signer.push(attribute)));
    assert_undecided(&verified(&file), CheckCode::Time, "cannot check");
}

#[test]
fn a_report_expires_after_its_last_day() {
    assert_valid(&at(genuine(), "2028-11-24T23:59:59Z".parse().unwrap()));
    let found = at(genuine(), "2028-11-25T00:00:00Z".parse().unwrap());
    assert_failed(&found, Verdict::Expired, CheckCode::Validity, "2028-11-24");
    assert!(found.summary.as_ref().unwrap().level.is_some(), "what it said then is told");
    let headline = wid::workflow::verify::headline(&found, english());
    assert!(headline.ends_with("all else holds."), "{headline}");
}

/// The day of issue is what the statement says; a report from the future is not simply valid.
#[test]
fn a_report_from_the_future_is_undecided() {
    let before = |seconds: i64| at(genuine(), now().checked_sub(SignedDuration::from_secs(seconds)).unwrap());
    assert_valid(&before(600));
    assert_undecided(&before(601), CheckCode::Time, "later than");
}

/// Undecided and wrong come before expired.
#[test]
fn expired_is_told_where_all_else_holds_only() {
    let late: Timestamp = "2028-11-25T00:00:00Z".parse().unwrap();
    let nobody = wid::seal::TrustStore::new();
    let found = Verifier::new(&nobody, shelf(), late, Options::default()).verify(genuine()).unwrap();
    assert_eq!((found.verdict, found.reason.unwrap().code()), (Verdict::Undecided, "signer"));
    assert_eq!(found.check(CheckCode::Validity).unwrap().outcome, Outcome::Failed);
}
