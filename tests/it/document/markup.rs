//! What the vocabulary does not name is an error with its place.

use proptest::prelude::*;
use wid::document::{DocumentError, pdf};

use super::{document, page, source};

/// Says what is wrong with blocks, the first of which stands in line 3, column 1.
#[track_caller]
fn refused(blocks: &str, message: &str) {
    let error = pdf(&source(&page(blocks))).expect_err("the vocabulary does not name this");
    assert!(matches!(error, DocumentError::Markup(_)), "{error:?}");
    assert_eq!(error.to_string(), message);
}

#[test]
fn elements_attributes_and_classes() {
    refused("<blink>x</blink>", "3:1: <blink> is not allowed in a section");
    refused("<p>a<br/></p>", "3:5: <br> is not allowed in a paragraph");
    refused("<p style='x'>a</p>", "3:1: the attribute style is not allowed here");
    refused("<p onclick='x'>a</p>", "3:1: the attribute onclick is not allowed here");
    refused(
        "<p class='big'>a</p>",
        "3:1: the class \"big\" is not allowed here; allowed: kicker sub label level status small note digest ev command",
    );
    refused("loose", "3:1: text is not allowed in a section");
    refused("<p> </p>", "3:1: text is missing");
    refused("<p>a</p", "3:8: expected '>' not '<'");
}

#[test]
fn headings_and_links() {
    refused("<h3>a</h3>", "3:1: h3 cannot follow h1");
    refused("<h1>a</h1>", "3:1: h1 cannot follow h1");
    refused("<p><a href='http://example.org'>a</a></p>", "3:4: href cannot be \"http://example.org\"");
    refused("<p><a href='javascript:1'>a</a></p>", "3:4: href cannot be \"javascript:1\"");
}

#[test]
fn tables() {
    let table = |rows: &str| format!("<table class='kv' aria-label='x'><tbody>{rows}</tbody></table>");
    refused(&table("<tr><td></td></tr>"), "3:45: text in the cell is missing");
    refused(&table("<tr><th>a</th></tr>"), "3:45: scope=\"col\" or scope=\"row\" is missing");
    refused(
        &table("<tr><td>a</td></tr><tr><td>a</td><td>b</td></tr>"),
        "3:60: the row has 2 cells, the table has 1 columns",
    );
    refused("<table class='kv'><tbody><tr><td>a</td></tr></tbody></table>", "3:1: caption or aria-label is missing");
    refused("<div class='columns'><p>a</p></div>", "3:1: one of exactly two columns is missing");
}

#[test]
fn drawings() {
    let svg = |shapes: &str| {
        format!(
            "<figure><svg xmlns='http://www.w3.org/2000/svg' role='img' aria-label='x' width='9pt' height='9pt' viewBox='0 0 9 9'>{shapes}</svg></figure>"
        )
    };
    refused(&svg("<circle r='1'/>"), "3:118: <circle> is not allowed in svg");
    refused(
        &svg("<path d='M0 0C1 1 1 1 1 1z' fill='#000000'/>"),
        "3:118: a path is made of closed rings of M, h, v and z",
    );
    refused(&svg("<rect x='0' y='0' width='NaN' height='1' fill='#000000'/>"), "3:118: width cannot be \"NaN\"");
    refused(&svg("<rect x='0' y='0' width='1' height='1' fill='red'/>"), "3:118: fill cannot be \"red\"");
    refused(&svg(""), "3:9: a shape is missing");
}

#[test]
fn size_and_depth_are_bounded() {
    let deep = format!("{}x{}", "<div>".repeat(5_000), "</div>".repeat(5_000));
    assert!(matches!(pdf(&source(&page(&deep))), Err(DocumentError::Markup(_))));
    let long = format!("<p>{}</p>", "x".repeat(5 << 20));
    assert!(matches!(pdf(&source(&page(&long))), Err(DocumentError::Markup(_))));
    let entities = "<!DOCTYPE html [<!ENTITY a \"aaaa\">]><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><body><h1>&a;</h1></body></html>";
    assert!(matches!(pdf(&source(entities)), Err(DocumentError::Markup(_))));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_of_a_company_can_be_set(text in "[^\\p{C}<>&]{1,120}") {
        if !text.trim().is_empty() {
            let bytes = document(&page(&format!("<h2>{text}</h2><ul><li>x{text}</li></ul>"))).bytes;
            prop_assert_eq!(wid::document::check(&bytes), []);
        }
    }

    #[test]
    fn changed_markup_is_set_or_refused(
        cut in 0usize..1_200,
        length in 0usize..40,
        put in prop::sample::select(vec![
            "", " ", "x", "<p>y</p>", "<strong>", "</td>", "<td>z</td>", "<tr>", "class='columns'", "width='0'", "1e9", "-7",
            "&#xE9;", "&#x1F600;", "<![CDATA[x]]>", "<!-- x -->", "<div class='result'><p>x</p></div>", "\u{AD}\u{301}",
        ]),
    ) {
        let whole = page(super::BLOCKS);
        let floor = |at: usize| whole.floor_char_boundary(at.min(whole.len()));
        let (from, to) = (floor(cut), floor(cut + length));
        for end in [from, to] {
            let changed = format!("{}{put}{}", &whole[..from], &whole[end..]);
            if let Ok(document) = pdf(&source(&changed)) {
                prop_assert_eq!(wid::document::check(&document.bytes), [], "{}", changed);
            }
        }
    }
}
