//! What stands on the pages, and what a reader who cannot see them gets.

use wid::document::{DocumentError, check, pdf, tag_tree};

use super::{SAMPLE, document, page, source};

#[test]
fn the_sample_is_thirteen_pages() {
    let document = document(SAMPLE);
    if let Some(path) = std::env::var_os("WID_SAMPLE_PDF") {
        std::fs::write(path, &document.bytes).expect("the sample is written");
    }
    assert_eq!(document.pages, 13);
}

#[test]
fn the_self_check_finds_nothing_in_the_sample() {
    assert_eq!(check(&document(SAMPLE).bytes), []);
}

#[test]
fn the_bytes_are_the_same_in_another_process_and_as_the_fifth_document() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("sample.pdf");
    let status = std::process::Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "document::pages::the_sample_is_thirteen_pages"])
        .envs([("TZ", "Asia/Tokyo"), ("LC_ALL", "de_DE.UTF-8")])
        .env("WID_SAMPLE_PDF", &path)
        .status()
        .expect("the other process runs");
    assert!(status.success());
    let other = std::fs::read(&path).expect("the other process wrote its bytes");
    let small = page("<p>Other letters first: zyx WVU</p>");
    (0..4).for_each(|_| drop(document(&small)));
    assert!(document(SAMPLE).bytes == other, "the bytes differ");
}

#[test]
fn the_bytes_are_the_same_in_every_thread_whatever_it_drew_before() {
    let expected = document(SAMPLE).bytes;
    let drawn = |number: usize| {
        // The words of this one are remembered by the thread, and use other letters in another order.
        drop(document(&page(&format!("<p>{} {number} Wom\u{E9}n, digital; {{pillar}}</p>", "zyx ".repeat(number)))));
        document(SAMPLE).bytes
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..3).map(|number| scope.spawn(move || drawn(number))).collect();
        for thread in threads {
            assert!(thread.join().expect("a document") == expected, "the bytes differ");
        }
    });
}

#[test]
fn drawings_of_one_cell_are_one_figure() {
    let drawing = |label: &str, width: u8| {
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{label}" width="{width}pt" height="9pt" viewBox="0 0 {width} 9"><rect x="0" y="0" width="{width}" height="5" fill="#0B4F6C"/></svg>"##
        )
    };
    let (bar, marks, other) = (drawing("70 of 100", 60), drawing("gate met", 90), drawing("alone", 30));
    let bytes = document(&page(&format!(
        r#"<table class="kv" aria-label="Facts"><tbody><tr><th scope="row">A</th><td>{bar}{marks}</td></tr><tr><th scope="row">B</th><td>{bar}<p>text</p>{other}</td></tr></tbody></table>"#
    )))
    .bytes;
    assert_eq!(check(&bytes), []);
    let tree = tag_tree(&bytes);
    let figures: Vec<&str> = tree.lines().filter_map(|line| line.trim().strip_prefix("Figure alt=")).collect();
    assert_eq!(figures, ["70 of 100; gate met", "70 of 100", "alone"]);
    // The box is around both.
    let text = String::from_utf8_lossy(&bytes);
    let at = text.find("/Alt(70 of 100; gate met)").expect("the figure");
    let numbers = text[at..].split(['[', ']']).nth(1).expect("a box");
    let sides: Vec<f32> = numbers.split(' ').map(|side| side.parse().expect("a number")).collect();
    assert!(sides[2] - sides[0] >= 90.0 && sides[3] - sides[1] >= 18.0, "{sides:?}");
}

/// Gives the text of an XHTML file outside `head` and `svg`, in order, without blanks.
fn text_of(xhtml: &str) -> String {
    let xhtml = xhtml.replace("<!DOCTYPE html>", "");
    let xml = roxmltree::Document::parse(&xhtml).expect("well-formed");
    let hidden = |node: &roxmltree::Node<'_, '_>| matches!(node.tag_name().name(), "head" | "svg");
    xml.descendants()
        .filter(|node| node.is_text() && !node.ancestors().any(|above| hidden(&above)))
        .filter_map(|node| node.text())
        .flat_map(str::split_whitespace)
        .collect()
}

#[test]
fn the_text_in_the_order_of_the_structure_is_the_text_of_the_xhtml() {
    let tree = tag_tree(&document(SAMPLE).bytes);
    let spoken: String = tree
        .lines()
        .map(str::trim_start)
        .filter(|line| !line.starts_with("Figure") && !line.starts_with("Lbl"))
        .filter_map(|line| line.split_once(": ").map(|(_, text)| text))
        .flat_map(str::split_whitespace)
        .collect();
    let spoken = spoken.replace('\u{AD}', "");
    let written = text_of(SAMPLE);
    let differs = spoken.chars().zip(written.chars()).position(|(a, b)| a != b);
    assert_eq!(differs, None, "near {:?}", differs.map(|at| written.chars().skip(at).take(40).collect::<String>()));
    assert_eq!(spoken.chars().count(), written.chars().count());
}

#[test]
fn the_tag_tree_says_what_each_piece_is() {
    let xhtml = page(
        r##"<p class="sub">Small <strong>and bold</strong>, <span lang="fr">en français</span></p>
<ol><li>First</li><li>Second</li></ol><ul class="plain"><li>No marker</li></ul>
<table class="scores"><caption>Scores</caption><thead><tr><th scope="col">Pillar</th><th scope="col" class="num">of 100</th></tr></thead>
<tbody><tr><th scope="row">Pay</th><td class="num"><svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Half" width="60pt" height="9pt" viewBox="0 0 60 9"><rect x="0" y="0" width="30" height="5" fill="#0B4F6C"/></svg></td></tr></tbody></table>
<p>See <a href="https://example.org/x">the text</a>.</p>"##,
    );
    let bytes = document(&xhtml).bytes;
    assert_eq!(check(&bytes), []);
    insta::assert_snapshot!(tag_tree(&bytes), @r"
    Document
      Sect
        H1: Kwadrant NV
        P: Small and bold, 
          Span lang=fr: en français
        L
          LI
            Lbl: 1.
            LBody: First
          LI
            Lbl: 2.
            LBody: Second
        L
          LI
            LBody: No marker
        Table
          Caption: Scores
          THead
            TR
              TH: Pillar
              TH: of 100
          TBody
            TR
              TH: Pay
              TD
                Figure alt=Half
        P: See .
          Link: the text
    ");
}

#[test]
fn letters_that_the_face_lacks_keep_their_text() {
    let bytes = document(&page("<p>R\u{2713} \u{4E2D}\u{6587} e\u{301} \u{1F600}</p>")).bytes;
    assert_eq!(check(&bytes), []);
    assert!(tag_tree(&bytes).contains("P: R\u{2713} \u{4E2D}\u{6587} \u{E9} \u{1F600}"));
}

#[test]
fn a_long_word_is_hyphenated_and_a_digest_is_cut() {
    let digest = "8013f84701b7e953".repeat(12);
    let xhtml = page(&format!(
        r#"<table class="legal" aria-label="Words"><tbody><tr><th scope="row">A</th><td lang="de">Gleichbehandlungsbeauftragte</td><td>{digest}</td><td>B</td></tr></tbody></table>"#
    ));
    let bytes = document(&xhtml).bytes;
    assert_eq!(check(&bytes), []);
    let tree = tag_tree(&bytes);
    assert!(tree.contains("TD lang=de: Gleichbe\u{AD}handlungs\u{AD}beauftrag\u{AD}te\n"), "{tree}");
    assert!(tree.contains(&digest), "{tree}");
}

#[test]
fn a_row_taller_than_a_page_is_split_and_its_head_repeated_as_decoration() {
    let words = "Many words about one answer. ".repeat(900);
    let xhtml = page(&format!(
        r#"<table class="criteria"><caption>C</caption><thead><tr><th scope="col">No.</th><th scope="col">Text</th></tr></thead><tbody>
<tr><th scope="row">A</th><td>short</td></tr><tr class="blocks"><th scope="row">B</th><td><p>{words}</p></td></tr><tr><th scope="row">C</th><td>end</td></tr></tbody></table>"#
    ));
    let document = document(&xhtml);
    assert!(document.pages > 2, "{} pages", document.pages);
    assert_eq!(check(&document.bytes), []);
    let tree = tag_tree(&document.bytes);
    assert_eq!(tree.matches("No.").count(), 1);
    assert_eq!(tree.matches("Many words about one answer.").count(), 900);
}

#[test]
fn a_long_paragraph_goes_on_over_the_page() {
    let xhtml = page(&format!("<p>{}</p><p>end</p>", "Word after word. ".repeat(1_500)));
    let document = document(&xhtml);
    assert!(document.pages > 4, "{} pages", document.pages);
    assert_eq!(check(&document.bytes), []);
}

#[test]
fn pages_are_bounded() {
    let xhtml = page(&"<p>x</p></section><section>".repeat(600).replace("<section>", "<section><h2>x</h2>"));
    let error = pdf(&source(&xhtml)).expect_err("too many pages");
    assert_eq!(error, DocumentError::TooManyPages { limit: 500 });
}

#[test]
fn a_column_narrower_than_a_letter_still_ends() {
    let row = "<td>WWW</td>".repeat(12);
    let table = format!("<table class=\"kv\" aria-label=\"x\"><tbody><tr>{row}</tr></tbody></table>");
    let xhtml = page(&format!("<div class=\"columns third\"><div>{table}</div><p>x</p></div>"));
    assert_eq!(check(&document(&xhtml).bytes), []);
}

#[test]
fn ten_thousand_letters_without_a_blank_are_set_in_time() {
    let xhtml = page(&format!("<p>{}</p><p>{}</p>", "a".repeat(10_000), "W\u{AD}".repeat(5_000)));
    assert_eq!(check(&document(&xhtml).bytes), []);
}

#[test]
fn more_letters_than_a_font_can_show_are_refused() {
    let letters: String = ('\u{4E00}'..='\u{9FFF}').chain('\u{20000}'..='\u{2A6DF}').collect();
    let xhtml = page(&format!("<p>{letters}</p>"));
    let error = pdf(&source(&xhtml)).expect_err("too many letters");
    assert_eq!(error, DocumentError::TooManyLetters { limit: 60_000 });
}
