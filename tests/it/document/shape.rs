//! The byte shape that a seal is appended to and that a verifier expects.

use wid::document::{SignatureFields, pdf};

use super::{SAMPLE, attachments, document, page, source};

/// Gives the bytes of each object, in the order of the file, and checks that they follow each other without a gap.
#[track_caller]
fn objects(bytes: &[u8]) -> Vec<&[u8]> {
    assert!(bytes.starts_with(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"));
    let table = find(bytes, b"\nxref\n0 ").expect("a table") + 1;
    let text = std::str::from_utf8(&bytes[table..]).expect("the end of the file is text");
    let mut lines = text.split_inclusive('\n').skip(1);
    let count: usize = lines.next().and_then(|l| l.trim().strip_prefix("0 ")?.parse().ok()).expect("a count");
    assert_eq!(lines.next(), Some("0000000000 65535 f \n"));
    let places: Vec<usize> = lines
        .by_ref()
        .take(count - 1)
        .map(|line| {
            assert!(line.len() == 20 && line.ends_with(" 00000 n \n"), "{line:?}");
            line[..10].parse().expect("an offset")
        })
        .collect();
    let rest: String = lines.collect();
    assert!(rest.starts_with("trailer\n<<") && rest.ends_with(&format!(">>\nstartxref\n{table}\n%%EOF\n")), "{rest}");
    assert!(rest.contains(&format!("/Size {count}")) && !rest.contains("/Prev"));
    let ends = places.iter().skip(1).copied().chain([table]);
    let mut begin = 15;
    let mut objects = Vec::new();
    for ((number, place), end) in (1..).zip(places.iter().copied()).zip(ends) {
        assert_eq!(place, begin, "object {number}");
        let object = &bytes[place..end];
        assert!(object.starts_with(format!("{number} 0 obj\n").as_bytes()), "object {number}");
        assert!(object.ends_with(b"\nendobj\n"), "object {number}");
        objects.push(object);
        begin = end;
    }
    objects
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).rposition(|window| window == part)
}

fn holds(object: &[u8], part: &str) -> bool {
    find(object, part.as_bytes()).is_some()
}

#[test]
fn objects_stand_in_order_without_gaps() {
    let document = document(SAMPLE);
    let objects = objects(&document.bytes);
    assert!(!objects.iter().any(|object| holds(object, "/ObjStm") || holds(object, "/XRef")));
    let identifier = "/ID[<";
    let at = find(&document.bytes, identifier.as_bytes()).expect("an identifier") + identifier.len();
    let identifier = &document.bytes[at..at + 67];
    assert_eq!(&identifier[..32], &identifier[35..]);
    assert!(identifier[..32].iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')));
}

#[test]
fn two_empty_fields_wait_for_the_seal() {
    let bytes = document(SAMPLE).bytes;
    let objects = objects(&bytes);
    let number = |part: &str| objects.iter().position(|object| holds(object, part)).expect("an object") + 1;
    let (seal, timestamp) = (number("/T(Seal)"), number("/T(Timestamp)"));
    let form = number("/SigFlags 3");
    assert!(holds(objects[form - 1], &format!("<</Fields[{seal} 0 R {timestamp} 0 R]/SigFlags 3>>")));
    let catalog = number("/Type/Catalog");
    assert!(holds(objects[catalog - 1], &format!("/AcroForm {form} 0 R")));
    for field in [seal, timestamp] {
        let field = objects[field - 1];
        for part in ["/FT/Sig", "/Type/Annot", "/Subtype/Widget", "/Rect[0 0 0 0]", "/F 132", "/P 4 0 R"] {
            assert!(holds(field, part), "{part}");
        }
        assert!(!holds(field, "/V "));
    }
    assert!(holds(objects[3], &format!("{seal} 0 R {timestamp} 0 R]")), "the first page lists the fields");
}

#[test]
fn two_files_stand_in_two_places() {
    let bytes = document(SAMPLE).bytes;
    let objects = objects(&bytes);
    let named = |part: &str| objects.iter().position(|object| holds(object, part)).expect("an object") + 1;
    let (statement, criteria) = (named("/F(statement.json)"), named("/F(criteria.json)"));
    assert!(statement < criteria);
    let catalog = objects[named("/Type/Catalog") - 1];
    assert!(holds(catalog, &format!("/AF[{statement} 0 R {criteria} 0 R]")));
    let names = format!("/Names[(criteria.json) {criteria} 0 R (statement.json) {statement} 0 R]");
    assert!(holds(objects[named(&names) - 1], &names));
    assert_eq!(objects.iter().filter(|object| holds(object, "/Type/Filespec")).count(), 2);
    let files: Vec<_> = objects.iter().filter(|object| holds(object, "/Type/EmbeddedFile")).collect();
    assert_eq!(files.len(), 2);
    for file in files {
        assert!(holds(file, "/Subtype/application#2Fjson/Params<</Size "));
        assert!(holds(file, "/ModDate(D:20261124100000Z)>>/Filter/FlateDecode/Length "));
    }
}

#[test]
fn a_draft_has_no_fields() {
    let xhtml = page("<p>x</p>");
    let draft = pdf(&source(&xhtml)).expect("a draft").bytes;
    assert!(!holds(&draft, "/AcroForm") && !holds(&draft, "/AF"));
    objects(&draft);
    let attachments = attachments();
    let whole = wid::document::Source {
        attachments: &attachments,
        signature_fields: SignatureFields::Present,
        ..source(&xhtml)
    };
    objects(&pdf(&whole).expect("a report").bytes);
}
