//! Files that are no report any more, or never were one.

use wid::value::Language;
use wid::workflow::issue::draft;
use wid::workflow::report;
use wid::workflow::verify::{CheckCode, Options, Unreadable, Verdict, Verification, Verifier};

use super::forge::{assessment, genuine, now, pack, shelf, trusted};
use super::stitches::first_revision;
use super::{assert_failed, verified};

#[track_caller]
fn assert_reason(found: &Verification, verdict: Verdict, reason: &str) {
    assert_eq!((found.verdict, found.reason.map(|reason| reason.code())), (verdict, Some(reason)), "{found:#?}");
}

#[test]
fn a_draft_is_no_report() {
    let statement = draft(pack(), &assessment(), Language::En, now()).unwrap();
    let file = report::make(&statement, pack()).unwrap().bytes;
    assert_reason(&verified(&file), Verdict::NotAReport, "draft");
}

#[test]
fn a_report_whose_seal_was_taken_off_is_no_report() {
    assert_reason(&verified(&first_revision(genuine())), Verdict::NotAReport, "no-seal");
}

#[test]
fn other_pdfs_are_no_report() {
    let with_other_file =
        b"%PDF-1.7\n1 0 obj\n<</Type/EmbeddedFile/Length 13>>\nstream\n{\"format\":\"x\"}\nendstream\nendobj\n%%EOF\n";
    for file in [&b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n"[..], b"%PDF-", with_other_file] {
        assert_reason(&verified(file), Verdict::NotAReport, "no-statement");
    }
}

#[test]
fn what_is_no_pdf_is_unreadable() {
    let verifier = Verifier::new(trusted(), shelf(), now(), Options::default());
    for file in [&b""[..], b"not a PDF", b"PK\x03\x04", &[0; 5_000], &genuine()[1_100..]] {
        assert_eq!(verifier.verify(file), Err(Unreadable));
    }
}

/// Half a report still holds the statement, or nothing that says what it was.
#[test]
fn a_cut_report_is_altered() {
    let file = genuine();
    let first = first_revision(file).len();
    for length in [file.len() - 1, file.len() - 7, file.len() - 500, first + 1, first - 1, first - 10_000] {
        let found = verified(&file[..length]);
        assert_failed(&found, Verdict::Altered, CheckCode::Shape, "(");
        assert!(found.statement.is_some(), "{length}");
    }
    assert_reason(&verified(&file[..20_000]), Verdict::NotAReport, "no-statement");
}

#[test]
fn bytes_after_the_seal_are_altered() {
    let tails: [&[u8]; 5] = [b"\n", b" ", b"% a remark\n", b"%%EOF\n", b"\0"];
    for tail in tails {
        assert_failed(&verified(&[genuine(), tail].concat()), Verdict::Altered, CheckCode::Shape, "(end-of-file)");
    }
    let twice = [genuine(), genuine()].concat();
    assert_eq!(verified(&twice).verdict, Verdict::Altered);
    let before = [b"\n", genuine()].concat();
    assert_eq!(verified(&before).verdict, Verdict::Altered);
}

/// An incremental update, as editors make when somebody adds a remark to a signed file.
#[test]
fn a_revision_after_the_seal_is_altered() {
    let file = genuine();
    let tail = String::from_utf8_lossy(&file[file.len() - 400..]).into_owned();
    let part = |from: &str, to: &str| {
        let start = tail.rfind(from).unwrap() + from.len();
        tail[start..start + tail[start..].find(to).unwrap()].to_owned()
    };
    let prev: usize = part("startxref\n", "\n").parse().unwrap();
    let trailer = part("trailer\n<<", "/Prev");
    for object in ["<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>", "<</Type/Annot/Subtype/FreeText>>", "null"] {
        let body = format!("4 0 obj\n{object}\nendobj\n");
        let table = file.len() + body.len();
        let update = format!(
            "{body}xref\n4 1\n{:010} 00000 n \ntrailer\n<<{trailer}/Prev {prev}>>\nstartxref\n{table}\n%%EOF\n",
            file.len()
        );
        let found = verified(&[file, update.as_bytes()].concat());
        assert_failed(&found, Verdict::Altered, CheckCode::Shape, "(more-revisions)");
        assert_eq!(found.summary, None, "nothing that it says is told");
    }
}

#[test]
fn a_changed_time_of_the_seal_is_altered() {
    let text = b"/M(D:20261124100000Z)";
    let at = genuine().windows(text.len()).rposition(|part| part == text).unwrap();
    let mut file = genuine().to_vec();
    file[at + 18] = b'1';
    assert_failed(&verified(&file), Verdict::Altered, CheckCode::Integrity, "(content-digest)");
}

/// One verifier for many files: what one file holds changes nothing for the next.
#[test]
fn a_verifier_says_the_same_of_each_file_in_any_order() {
    let verifier = Verifier::new(trusted(), shelf(), now(), Options::default());
    let mut broken = genuine().to_vec();
    broken[first_revision(genuine()).len() / 2] ^= 1;
    let files = [genuine(), &broken, b"%PDF-1.4\n", genuine(), &broken];
    for file in files {
        assert_eq!(verifier.verify(file), Verifier::new(trusted(), shelf(), now(), Options::default()).verify(file));
    }
}
