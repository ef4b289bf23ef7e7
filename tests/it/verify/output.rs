//! What is written for machines, and that nothing from a file can act on the reader's screen.

use wid::seal::TrustStore;
use wid::workflow::verify::{CSV_HEADER, Options, Verification, headline, to_csv, to_json};

use super::forge::{genuine, holder, issued_with, pinned_key, resealed};
use super::stitches::{Inside, with_edited};
use super::{english, verified, verified_with, verified_without_pages};

fn assert_json(name: &str, found: &Verification) {
    insta::with_settings!({ filters => vec![("[0-9a-f]{64}", "[digest]")], sort_maps => true }, {
        insta::assert_json_snapshot!(name, to_json("reports/kwadrant.pdf", found, english()));
    });
}

#[test]
fn a_verdict_as_json() {
    assert_json("valid", &verified(genuine()));
    assert_json("undecided", &verified_with(genuine(), &TrustStore::new(), Options::default()));
    assert_json("altered", &verified(&[genuine(), b"\n"].concat()));
    assert_json("not_a_report", &verified(b"%PDF-1.4\n"));
}

#[test]
fn a_verdict_as_csv() {
    let line = to_csv("=cmd.pdf", &verified(genuine()));
    assert!(
        line.starts_with(
            "'=cmd.pdf,valid,,Kwadrant NV,0123.456.749,bronze,A1,2026-11-24T10:00:00Z,2028-11-24,Kwadrant NV,pinned,"
        ),
        "{line}"
    );
    assert_eq!(line.split(',').count(), CSV_HEADER.split(',').count());
}

/// Sequences that clear a terminal or turn letters around come out as text, wherever they stand in the file.
#[test]
fn nothing_from_a_file_acts_on_a_terminal() {
    let evil = "\u{1b}[2J\u{202e}";
    let edits: [fn(&mut serde_json::Value, &str); 7] = [
        |value, evil| value["format"] = format!("wid-statement/{evil}").into(),
        |value, evil| value["issued"] = evil.into(),
        |value, evil| value["company"]["name"] = evil.into(),
        |value, evil| value["company"]["enterprise_number"] = evil.into(),
        |value, evil| value["language"] = evil.into(),
        |value, evil| value[evil] = 1.into(),
        |value, evil| value["answers"][evil] = serde_json::json!({ "value": 1, "evidence": [] }),
    ];
    for edit in edits {
        let file = resealed(&with_edited(Inside::Statement, |value| edit(value, evil)));
        assert_harmless(&verified_without_pages(&file));
    }
    let criteria = with_edited(Inside::Criteria, |value| value["format"] = format!("wid-criteria/{evil}").into());
    assert_harmless(&verified_without_pages(&resealed(&criteria)));
    let (key, pin) = pinned_key(&holder(&format!("Kwadrant {evil}"), Some("NTRBE-0123456749")));
    assert_harmless(&verified_with(&issued_with(&key), &pin, Options::default()));
    assert_harmless(&verified_with(&issued_with(&key), &TrustStore::new(), Options::default()));
}

#[track_caller]
fn assert_harmless(found: &Verification) {
    let path = "a\u{1b}[2J\u{202e}.pdf";
    let details = found.checks.iter().map(|check| check.sentence(english()));
    let told = [headline(found, english()), to_json(path, found, english()).to_string(), to_csv(path, found)]
        .into_iter()
        .chain(details);
    for line in told {
        assert!(!line.contains(['\u{1b}', '\u{202e}']) && !line.contains("\\u001b"), "{line:?}");
    }
}
