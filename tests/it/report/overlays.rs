//! What a report says of an overlay: a line on page 1, and a section of its own.

use wid::document;
use wid::domain::criteria::Pack;
use wid::domain::statement::Statement;
use wid::value::Language;
use wid::workflow::report;
use wid::workflow::shelf::compiled_in;

use super::{Signer, declare, document as complete, html, page_one, parse, texts};
use crate::overlay::{EXAMPLE, with_bank};

fn statement(pack: &Pack) -> Statement {
    let text = &compiled_in()[EXAMPLE];
    let mut made = wid::domain::assessment::read(EXAMPLE, text, |_, _| Ok(pack)).expect("in order");
    complete(&mut made);
    declare(pack, &made, Signer::Named)
}

/// Gives the text of the section that begins with this heading.
fn section(html: &str, title: &str) -> String {
    parse(html, |xml| {
        let head = xml
            .descendants()
            .find(|node| node.has_tag_name(("http://www.w3.org/1999/xhtml", "h2")) && node.text() == Some(title));
        super::lines(head.and_then(|head| head.parent()).expect("a section"))
    })
}

#[test]
fn page_one_has_a_line_for_the_overlay() {
    let pack = with_bank();
    let statement = statement(&pack);
    insta::assert_snapshot!(page_one(&html(&pack, &statement)));
}

#[test]
fn the_overlay_has_a_section_of_its_own() {
    let pack = with_bank();
    let statement = statement(&pack);
    insta::assert_snapshot!(section(&html(&pack, &statement), "Proposed criteria for banks"));
}

/// Without the line of page 1, the section and what names the files, the report says the same as without overlay.
#[test]
fn what_is_said_of_the_base_is_the_same() {
    let pack = with_bank();
    let with = statement(&pack);
    let all = texts(&html(&pack, &with));
    let base = wid::workflow::shelf::Shelf::compiled_in();
    let base = base.newest("be-wid").expect("at hand");
    let mut alone = with.assessment.clone();
    alone.overlays.clear();
    alone.answers.retain(|id, _| id.prefix().is_none());
    alone.profile.0.retain(|key, _| !key.contains(':'));
    let alone = texts(&html(base, &declare(base, &alone, Signer::Named)));
    let said: std::collections::BTreeSet<&str> = all.lines().collect();
    let digest = |line: &str| {
        line.split_whitespace().any(|word| word.len() == 8 && word.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    let missing: Vec<&str> = alone.lines().filter(|line| !said.contains(line) && !digest(line)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn it_is_drawn_in_every_language_and_ids_are_not_broken() {
    let pack = with_bank();
    for language in Language::ALL {
        let statement = Statement { language, ..statement(&pack) };
        let html = html(&pack, &statement);
        assert!(html.contains("bank:TRN-01") && html.contains("class=\"prefixed\""), "{language}");
        let made = report::make(&statement, &pack).unwrap_or_else(|error| panic!("{language}: {error}"));
        assert_eq!(document::check(&made.bytes), [], "{language}");
    }
}
