//! Attacks on sealed reports, each made by a recipe and named after its defect; the table names the code that stops it.

use wid::seal::TimestampToken;
use wid::seal::key::{Signer, SigningKey, load};
use wid::seal::pades::{SignError, prepare, sign};

use super::authority;
use super::first_revision::{Draft, STATEMENT, deflate};
use super::surgery::{hexadecimal, replace, replace_and_repair, with_cms, with_digits, with_elements, with_revision};
use super::{defect, findings, now, sealed};

fn key() -> SigningKey {
    authority::self_signed(&rcgen::PKCS_ECDSA_P256_SHA256, &authority::leaf_parameters("Kwadrant NV")).0
}

fn report() -> Vec<u8> {
    sign(&Draft::new().write(), &key(), now()).unwrap()
}

#[track_caller]
fn check(cases: Vec<(&str, Vec<u8>, &str)>) {
    let wrong: Vec<String> = cases
        .into_iter()
        .filter(|(_, file, code)| defect(file) != Some(*code))
        .map(|(name, file, code)| format!("{name}: {:?} instead of {code}", defect(&file)))
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
}

/// The signature's own bytes are outside what it covers.
#[test]
fn contents_and_byte_range() {
    let file = report();
    let cms = hexadecimal(&sealed(&file).seal.unwrap().contents);
    let upper = cms.to_uppercase();
    let long_form = format!("3083{:06x}{}", sealed(&file).seal.unwrap().contents.len() - 4, &cms[8..]);
    let number = |index: usize| sealed(&file).seal.unwrap().byte_range[index];
    let range = |index: usize| format!("{:<10}", number(index));
    let wider = |index: usize, more: usize| replace(&file, &range(index), &format!("{:<10}", number(index) + more));
    check(vec![
        ("contents of zeros", with_digits(&file, ""), "contents"),
        ("contents in upper case", with_digits(&file, &upper), "contents"),
        ("junk in the padding", with_digits(&file, &format!("{cms}00000001")), "contents"),
        ("a longer form of the length", with_digits(&file, &long_form), "contents"),
        ("an indefinite length", with_digits(&file, &format!("3080{}0000", &cms[8..])), "contents"),
        ("contents cut", with_digits(&file, &cms[..cms.len() - 2]), "signature"),
        ("a hole that begins later", wider(1, 2), "byte-range"),
        ("a hole that ends later (wrapping)", wider(2, 600), "byte-range"),
        ("a range that ends early", replace(&file, &range(3), &format!("{:<10}", number(3) - 7)), "byte-range"),
        ("a range that starts late", replace(&file, "/ByteRange[0 ", "/ByteRange[9 "), "byte-range"),
        ("a missing byte range", replace(&file, "/ByteRange", "/ByteStray"), "seal-dictionary"),
        ("another subfilter", replace(&file, "ETSI.CAdES.detached", "adbe.pkcs7.detached"), "seal-dictionary"),
        ("another permission", replace(&file, "/P 2/V/1.2", "/P 3/V/1.2"), "seal-dictionary"),
        ("a comment after the contents", replace(&file, ">/M(D:", ">%M(D:"), "seal-dictionary"),
        ("another time", replace(&file, "/M(D:20261124100000Z)", "/M(D:20261124100001Z)"), "content-digest"),
        (
            "a time that does not exist",
            replace(&file, "/M(D:20261124100000Z)", "/M(D:20261324100000Z)"),
            "seal-dictionary",
        ),
    ]);
}

/// The structure of the CMS decides what is signed at all.
#[test]
fn cms() {
    const SIGNED_DATA: [usize; 2] = [1, 0];
    const SIGNERS: [usize; 3] = [1, 0, 4];
    const SIGNER: [usize; 4] = [1, 0, 4, 0];
    const ATTRIBUTES: [usize; 5] = [1, 0, 4, 0, 3];
    let file = report();
    let change =
        |path: &[usize], change: fn(&mut Vec<Vec<u8>>)| with_cms(&file, |cms| with_elements(&cms, path, change));
    let data = vec![6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1];
    assert_eq!(defect(&change(&SIGNED_DATA, |_| ())), None, "taking apart and putting together changes nothing");
    check(vec![
        ("two signers", change(&SIGNERS, |signers| signers.push(signers[0].clone())), "cms-signer-count"),
        ("no signer", change(&SIGNERS, Vec::clear), "cms-signer-count"),
        ("enclosed content", change(&[1, 0, 2], |content| content.push(vec![0xa0, 2, 4, 0])), "cms-enclosed-content"),
        (
            "enclosed revocation lists",
            change(&SIGNED_DATA, |parts| parts.insert(4, vec![0xa1, 0])),
            "cms-enclosed-crls",
        ),
        ("no signed attributes", change(&SIGNER, |signer| drop(signer.remove(3))), "cms-signed-attributes"),
        ("a signed attribute missing", change(&ATTRIBUTES, |list| drop(list.remove(1))), "cms-signed-attributes"),
        ("a signed attribute twice", change(&ATTRIBUTES, |list| list.push(list[2].clone())), "cms-signed-attributes"),
        ("signed attributes out of order", change(&ATTRIBUTES, |list| list.swap(0, 2)), "cms-signed-attributes"),
        ("two values", change(&[1, 0, 4, 0, 3, 1, 1], |set| set.push(set[0].clone())), "cms-signed-attributes"),
        (
            "a signing time",
            change(&ATTRIBUTES, |list| {
                list.insert(
                    0,
                    [&[0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 5][..], &[0x31, 0]].concat(),
                );
            }),
            "cms-structure",
        ),
        (
            "an unsigned attribute",
            change(&SIGNER, |signer| signer.push(vec![0xa1, 2, 0x30, 0])),
            "cms-unsigned-attributes",
        ),
        ("another version", change(&SIGNED_DATA, |parts| parts[0] = vec![2, 1, 3]), "cms-structure"),
        ("no certificates", change(&SIGNED_DATA, |parts| drop(parts.remove(3))), "cms-certificates"),
        ("a certificate twice", change(&[1, 0, 3], |list| list.push(list[0].clone())), "cms-certificates"),
        ("another digest algorithm", change(&[1, 0, 1], |list| list[0][12] = 2), "cms-algorithms"),
        ("another signature algorithm", change(&SIGNER, |signer| signer[4][11] = 3), "cms-algorithms"),
        (
            "another content type",
            with_cms(&file, |cms| with_elements(&cms, &[1, 0, 2], |c| c[0][10] = 2)),
            "cms-enclosed-content",
        ),
        (
            "bytes after the CMS",
            with_cms(&file, |cms| with_elements(&cms, &[], |c| c.push(data.clone()))),
            "cms-structure",
        ),
    ]);
}

/// A timestamp token that cannot be checked proves nothing and breaks nothing.
#[test]
fn a_timestamp_token_is_told() {
    let token = [&[6, 11, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 16, 2, 14][..], &[0x31, 2, 0x30, 0]].concat();
    let attribute = [&[0xa1, 19, 0x30, 17][..], &token].concat();
    let file = with_cms(&report(), |cms| with_elements(&cms, &[1, 0, 4, 0], |signer| signer.push(attribute)));
    assert_eq!(defect(&file), None);
    assert_eq!(findings(&file, &Default::default()).time.token, TimestampToken::Unchecked);
}

/// The same key, name and serial number in another certificate: only the digest of the certificate tells.
#[test]
fn a_swapped_certificate_is_noticed() {
    let pair = authority::key_pair();
    let certificate = |year| {
        let mut params = authority::leaf_parameters("Kwadrant NV");
        params.serial_number = Some(rcgen::SerialNumber::from(7_u64));
        params.not_after = rcgen::date_time_ymd(year, 1, 1);
        params.self_signed(&pair).unwrap()
    };
    let (meant, swapped) = (certificate(2030), certificate(2040));
    let key = load(format!("{}{}", pair.serialize_pem(), meant.pem()).as_bytes(), None).unwrap();
    let file = sign(&Draft::new().write(), &key, now()).unwrap();
    let swap = |cms: Vec<u8>| with_elements(&cms, &[1, 0, 3], |list| list[0] = swapped.der().to_vec());
    assert_eq!(defect(&with_cms(&file, swap)), Some("certificate-digest"));
}

/// A seal of another report, with its signature and its certificate.
#[test]
fn a_seal_moved_to_another_report_is_noticed() {
    let (first, second) = (report(), sign(&Draft::with_page("BT TJ").write(), &key(), now()).unwrap());
    let cms = sealed(&first).seal.unwrap().contents;
    assert_eq!(defect(&with_cms(&second, |_| cms)), Some("content-digest"));
}

/// Whatever is added after the seal.
#[test]
fn appended_bytes_and_revisions() {
    let file = report();
    let page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>";
    let tail = file.len() - 60;
    let table = file.windows(6).rposition(|part| part == b"\nxref\n").unwrap() + 1;
    let prev = Draft::new().write().windows(6).rposition(|part| part == b"\nxref\n").unwrap() + 1;
    let prev = format!("/Prev {prev}>>");
    let append = |bytes: &[u8]| [&file[..], bytes].concat();
    check(vec![
        ("a line end", append(b"\n"), "end-of-file"),
        ("junk", append(b"junk"), "end-of-file"),
        ("a comment", append(b"% nothing\n"), "end-of-file"),
        ("a second end", append(b"%%EOF\n"), "end-of-file"),
        ("a cut end", file[..file.len() - 1].to_vec(), "end-of-file"),
        ("half of the seal", file[..file.len() / 2].to_vec(), "end-of-file"),
        ("a page in a third revision", with_revision(&file, 3, page), "more-revisions"),
        ("an empty third revision", with_revision(&file, 14, "null"), "more-revisions"),
        ("a table that leads to itself", replace(&file, &prev, &format!("/Prev {table}>>")), "prev-not-decreasing"),
        (
            "a cross-reference stream at the end",
            append(b"16 0 obj\n<</Type/XRef>>\nendobj\nstartxref\n9\n%%EOF\n"),
            "xref",
        ),
        (
            "a pointer to a stream",
            replace(&file, &String::from_utf8_lossy(&file[tail..]), "startxref\n15\n%%EOF\n"),
            "xref-stream",
        ),
    ]);
}

/// Shadow attacks: the second revision changes more than it may.
#[test]
fn the_revision_of_the_seal_holds_nothing_else() {
    let file = report();
    let draft_with_update = with_revision(&Draft::new().write(), 3, "<</Type/Page/Parent 2 0 R/Contents 12 0 R>>");
    check(vec![
        ("a page changed instead", draft_with_update, "seal-dictionary"),
        (
            "the field gains an appearance",
            replace_and_repair(&file, "/V 14 0 R>>", "/V 14 0 R/AP 4 0 R>>"),
            "seal-field",
        ),
        ("the field moves", replace(&file, "/Rect[0 0 0 0]", "/Rect[0 0 9 9]"), "seal-field"),
        (
            "the other field is filled",
            replace(&file, "6 0 obj\n<</FT/Sig/T(Seal)", "7 0 obj\n<</FT/Sig/T(Seal)"),
            "seal-field",
        ),
        ("the catalog shows other pages", replace(&file, "/Pages 2 0 R", "/Pages 3 0 R"), "seal-catalog"),
        ("the catalog loses the permission", replace(&file, "/Perms<</DocMDP", "/Perms<</UR3   "), "seal-catalog"),
        (
            "the catalog gains an action",
            replace_and_repair(&file, "/Perms<<", "/OpenAction 4 0 R/Perms<<"),
            "seal-catalog",
        ),
        (
            "an object between",
            replace_and_repair(&file, "6 0 obj\n<</FT", "3 0 obj\n<<>>\nendobj\n6 0 obj\n<</FT"),
            "seal-field",
        ),
        ("a free entry", replace(&file, "00000 n \ntrailer", "00001 f \ntrailer"), "seal-xref"),
        ("an entry leads elsewhere", replace(&file, "xref\n1 1\n0000", "xref\n1 1\n0001"), "seal-xref"),
        ("another catalog", replace(&file, "/Root 1 0 R", "/Root 2 0 R"), "seal-trailer"),
        ("other identifiers", replace(&file, "/ID[<0", "/ID[<1"), "seal-trailer"),
        ("a hybrid table", replace(&file, "/Prev", "/XRefStm 9/Prev"), "xref-stream"),
        ("encryption", replace(&file, "/Prev", "/Encrypt 9 0 R/Prev"), "encrypted"),
    ]);
}

/// Contents of the first revision that the signer could have prepared: refused before and after sealing.
#[test]
fn the_first_revision_is_of_the_closed_profile() {
    let draft = Draft::new;
    let page = |to: &str| draft().edit(3, "/Parent 2 0 R", &format!("/Parent 2 0 R{to}"));
    let catalog = |to: &str| draft().edit(1, "/Pages 2 0 R", &format!("/Pages 2 0 R{to}"));
    let deep = format!("/X{}{}", "[".repeat(99), "]".repeat(99));
    let cases = [
        ("a script at opening", catalog("/OpenAction<</S/JavaScript/JS(x)>>"), "forbidden-name"),
        ("an action of a page", page("/AA<</O 4 0 R>>"), "forbidden-name"),
        ("a script", draft().push("<</S/JavaScript/JS(app.alert\\(1\\))>>"), "forbidden-name"),
        ("a script with an escaped name", draft().push("<</S/JavaScr#69pt>>"), "syntax"),
        ("a launch action", draft().push("<</S/Launch/F(a.exe)>>"), "forbidden-name"),
        ("layers", catalog("/OCProperties<<>>"), "forbidden-name"),
        ("a form in XML", draft().edit(5, "/SigFlags 3", "/SigFlags 3/XFA 4 0 R"), "forbidden-name"),
        ("a stream from elsewhere", draft().edit(4, "/Length", "/F(other)/Length"), "forbidden-name"),
        ("an unknown catalog entry", catalog("/URI<<>>"), "catalog"),
        ("no catalog", draft().edit(1, "/Type/Catalog", "/Type/Pages"), "catalog"),
        ("a third field", draft().push("<</FT/Tx/T(x)>>"), "form-fields"),
        ("a field that has a value", draft().edit(6, "/FT/Sig", "/FT/Sig/V 4 0 R"), "form-fields"),
        ("a field with children", draft().edit(6, "/FT/Sig", "/FT/Sig/Kids[7 0 R]"), "form-fields"),
        ("a widget more", draft().push("<</Type/Annot/Subtype/Widget>>"), "form-fields"),
        ("a visible field", draft().edit(6, "[0 0 0 0]", "[0 0 9 9]"), "form-fields"),
        ("one field only", draft().edit(5, " 7 0 R", ""), "form-fields"),
        ("a third embedded file", draft().push("<</Type/Filespec/EF<</F 12 0 R>>>>"), "embedded-files"),
        ("an embedded file in an annotation", page("/Subtype/FileAttachment"), "forbidden-name"),
        ("a third associated file", draft().edit(1, "11 0 R]", "11 0 R 4 0 R]"), "embedded-files"),
        ("an associated file of a page", page("/AF[10 0 R]"), "embedded-files"),
        ("attachments exchanged", draft().edit(1, "[10 0 R 11 0 R]", "[11 0 R 10 0 R]"), "embedded-files"),
        ("names that lead elsewhere", draft().edit(8, "(statement.json)10", "(statement.json)11"), "embedded-files"),
        ("two names of one file", draft().edit(10, "/UF(statement.json)", "/UF(other.json)"), "embedded-files"),
        ("two streams of one file", draft().edit(10, "/UF 12 0 R", "/UF 13 0 R"), "embedded-files"),
        ("another filter", draft().edit(12, "/Filter/FlateDecode", "/Filter[/FlateDecode]"), "embedded-files"),
        ("parameters of the filter", draft().edit(12, "/Filter", "/DecodeParms<<>>/Filter"), "embedded-files"),
        ("a key twice", draft().edit(9, "/Title", "/Title(a)/Title"), "duplicate-key"),
        ("a comment", draft().edit(9, "/Title", "%x\n/Title"), "syntax"),
        ("a missing object", draft().push("99 0 R"), "dangling-reference"),
        ("another generation", draft().push("[1 1 R]"), "syntax"),
        ("deep nesting", draft().push(&format!("<<{deep}>>")), "limit"),
        ("encryption", draft().edit_trailer("/Root", "/Encrypt 9 0 R/Root"), "encrypted"),
        ("a hybrid table", draft().edit_trailer("/Root", "/XRefStm 15/Root"), "xref-stream"),
        ("an unknown trailer entry", draft().edit_trailer("/Root", "/Extra 1/Root"), "trailer"),
        ("no identifiers", draft().edit_trailer("<0123456789abcdef0123456789abcdef>", ""), "trailer"),
        ("a wrong size", draft().edit_trailer("/Size 14", "/Size 15"), "xref-entry"),
    ];
    for (name, draft, code) in &cases {
        let sealed = sign(&draft.write(), &key(), now());
        assert!(matches!(&sealed, Err(SignError::Shape(shape)) if shape.code() == *code), "{name}: {sealed:?}");
    }
    check(cases.into_iter().map(|(name, draft, code)| (name, draft.write(), code)).collect());
}

/// What other readers would find with another table, or between objects.
#[test]
fn the_first_revision_has_no_gaps() {
    let file = Draft::new().write();
    check(vec![
        ("another header", replace(&file, "%PDF-1.7\n", "%PDF-1.6\n"), "header"),
        ("junk before the header", [b"junk\n", &file[..]].concat(), "xref"),
        ("a free entry", replace(&file, "00000 n \ntrailer", "00000 f \ntrailer"), "xref-entry"),
        ("an entry of another generation", replace(&file, "00000 n \ntrailer", "00001 n \ntrailer"), "xref-entry"),
        ("a second subsection", replace(&file, "trailer\n", "3 1\n0000000015 00000 n \ntrailer\n"), "xref-entry"),
        ("an object number twice", replace(&file, "13 0 obj", "12 0 obj"), "object-order"),
        ("a wrong length", replace(&file, "/Length 5>>", "/Length 4>>"), "syntax"),
    ]);
}

/// Deflated sizes that are not what they say.
#[test]
fn bombs_do_not_inflate() {
    let draft = Draft::new();
    let size = format!("/Size {}", STATEMENT.len());
    let inflate = |draft: Draft| {
        let file = sign(&draft.write(), &key(), now()).unwrap();
        sealed(&file).inflate_statement().map_err(|defect| defect.code())
    };
    assert_eq!(inflate(draft.clone()).as_deref(), Ok(STATEMENT.as_bytes()));
    assert_eq!(inflate(draft.clone().edit(12, &size, "/Size 9999999999")), Err("embedded-file-size"));
    assert_eq!(inflate(draft.clone().edit(12, &size, "/Size 7")), Err("embedded-file-size"));
    assert_eq!(inflate(draft.clone().edit(12, &size, "/Size 61")), Err("embedded-file-size"));
    let zeros = deflate(&vec![b'0'; 64 << 20]);
    let mut bomb = draft;
    let head = format!(
        "<</Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size 60>>/Filter/FlateDecode/Length {}>>\nstream\n",
        zeros.len()
    );
    bomb.objects[11] = [head.as_bytes(), &zeros, b"\nendstream"].concat();
    assert_eq!(inflate(bomb), Err("embedded-file-size"));
}

/// What is no report at all.
#[test]
fn other_files_are_told_apart() {
    let other = Draft::new().edit(12, "wid-statement", "wid-nothing").write();
    assert_eq!(defect(b"not a PDF"), Some("unreadable"));
    assert_eq!(defect(b""), Some("unreadable"));
    assert_eq!(defect(b"%PDF-1.4\nanything"), Some("not-a-report"));
    assert_eq!(defect(&other), Some("not-a-report"));
    assert_eq!(defect(&Draft::new().write()), Some("no-seal"));
}

/// A token or a remote key signs the digest elsewhere; what it gives is checked before it is written.
#[test]
fn a_signature_made_elsewhere_is_checked() {
    let (key, other, draft) = (key(), key(), Draft::new().write());
    let prepared = prepare(&draft, key.certificates(), now()).unwrap();
    let signature = key.sign_digest(&prepared.digest()).unwrap();
    assert_eq!(defect(&prepared.complete(&signature).unwrap()), None);
    let foreign = other.sign_digest(&prepared.digest()).unwrap();
    assert_eq!(prepared.complete(&foreign), Err(SignError::WrongSignature));
}
