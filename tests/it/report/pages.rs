//! What page 1 says, and that every report can be drawn.

use wid::document;
use wid::domain::assessment::Evidence;
use wid::value::Sha256Digest;
use wid::workflow::report::{self, ReportError, Templates};

use super::{Signer, declare, declared, document, example, html, pack, page_one, texts};

#[test]
fn page_one_of_a_documented_bronze() {
    let pack = pack();
    let statement = declared(&pack, "b-kwadrant", |_| ());
    insta::assert_snapshot!(page_one(&html(&pack, &statement)));
}

#[test]
fn page_one_of_no_level() {
    let pack = pack();
    let statement = declared(&pack, "b2-kwadrant-without-trusted-person", |_| ());
    insta::assert_snapshot!(page_one(&html(&pack, &statement)));
}

#[test]
fn page_one_of_a_draft_without_evidence() {
    let pack = pack();
    let mut assessment = example(&pack, "a-lumo");
    assessment.answers.values_mut().for_each(|answer| answer.evidence.clear());
    insta::assert_snapshot!(page_one(&html(&pack, &declare(&pack, &assessment, Signer::Nobody))));
}

#[test]
fn page_one_of_a_silver_that_lacks_a_review() {
    let pack = pack();
    let statement = declared(&pack, "e-meridiaan", |_| ());
    insta::assert_snapshot!(page_one(&html(&pack, &statement)));
}

#[test]
fn the_whole_text_of_a_documented_silver_with_a_claim() {
    let pack = pack();
    let statement = declared(&pack, "c-tandwiel", |_| ());
    insta::assert_snapshot!(texts(&html(&pack, &statement)));
}

#[test]
fn every_example_is_drawn_and_the_same_bytes_come_again() {
    let pack = pack();
    let names =
        ["a-lumo", "b-kwadrant", "b2-kwadrant-without-trusted-person", "c-tandwiel", "d-kleurvlek", "e-meridiaan"];
    for name in names {
        let statement = declared(&pack, name, |_| ());
        let made = report::make(&statement, &pack).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(made.pages > 8, "{name} has {} pages", made.pages);
        assert_eq!(document::check(&made.bytes), [], "{name}");
        assert_eq!(report::make(&statement, &pack).map(|again| again.bytes), Ok(made.bytes), "{name}");
    }
}

#[test]
fn a_draft_has_no_room_for_a_seal() {
    let pack = pack();
    let assessment = example(&pack, "b-kwadrant");
    let holds = |signer, what: &[u8]| {
        let made = report::make(&declare(&pack, &assessment, signer), &pack).expect("drawn");
        made.bytes.windows(what.len()).any(|window| window == what)
    };
    assert!(holds(Signer::Named, b"/SigFlags"));
    assert!(!holds(Signer::Nobody, b"/SigFlags"));
}

#[test]
fn the_longest_texts_and_the_most_evidence_are_drawn() {
    let pack = pack();
    let statement = declared(&pack, "b-kwadrant", |assessment| {
        assessment.company.name = Some("Wortungetüme ".repeat(15).trim_end().to_owned());
        assessment.declared_by.role = Some("W".repeat(200));
        assessment.perimeter.text = Some("x ".repeat(999));
        for answer in assessment.answers.values_mut() {
            answer.note = Some("Donaudampfschifffahrt ".repeat(90));
            let entry = |n: usize| Evidence {
                title: format!("{n} {}", "t".repeat(190)),
                file: None,
                date: None,
                size: None,
                sha256: Some(Sha256Digest::of(&[n.to_le_bytes()[0]])),
            };
            answer.evidence = (0..20).map(entry).collect();
        }
    });
    html(&pack, &statement);
    let made = report::make(&statement, &pack).expect("drawn");
    assert!(made.pages > 50, "{} pages", made.pages);
}

#[test]
fn a_draft_that_is_hardly_begun_is_drawn() {
    let pack = pack();
    let mut assessment = example(&pack, "b-kwadrant");
    assessment.answers.clear();
    assessment.company = Default::default();
    assessment.declared_by = Default::default();
    assessment.perimeter = Default::default();
    let statement = declare(&pack, &assessment, Signer::Nobody);
    let page = page_one(&html(&pack, &statement));
    for line in ["Company not named yet", "Not answered yet: 55 criteria", "Legal gates: 0 of 5 met; no legal opinion"]
    {
        assert!(page.contains(line), "{line}\n{page}");
    }
    let made = report::make(&statement, &pack).expect("drawn");
    assert_eq!(document::check(&made.bytes), []);
}

#[test]
fn markup_in_free_text_stays_text() {
    let pack = pack();
    let sly = "</p><script>alert(\"1\")</script><b>&amp; 'x' {{ 7 * 7 }} {% raw %}";
    let statement = declared(&pack, "b-kwadrant", |assessment| {
        assessment.company.name = Some(sly.to_owned());
        assessment.declared_by.name = Some(sly.to_owned());
        assessment.perimeter.text = Some(sly.to_owned());
        for answer in assessment.answers.values_mut() {
            answer.note = Some(sly.to_owned());
            answer.evidence.iter_mut().for_each(|entry| entry.title = sly.to_owned());
        }
    });
    let html = html(&pack, &statement);
    assert!(!html.contains("<script") && !html.contains("<b>"));
    assert!(texts(&html).contains(&format!("The company’s note: “{sly}”")));
    assert!(report::make(&statement, &pack).is_ok());
}

#[test]
fn the_pillars_say_what_keeps_the_next_level_back() {
    let pack = pack();
    let text = texts(&html(&pack, &declared(&pack, "b-kwadrant", |_| ())));
    for sentence in [
        "Keeps Silver back: needs at least 80 % (70 points).",
        "94 of 162 (58.0 %). Measured:",
        "Not applicable by rule: only up to 49 workers.",
        "The company’s note: “Adopted by the board in March”",
        "Points fall from 100 to 30. The legal gate fails: no level.",
        "Pay equity policy stands 0.1 points above the mark of Silver (55.1, exactly 2260/41; mark 55).",
        "= 63780729/969650, printed as 65.8.",
    ] {
        assert!(text.contains(sentence), "{sentence}\n{text}");
    }
}

#[test]
fn what_cannot_be_drawn_is_said() {
    let pack = pack();
    let statement = declared(&pack, "b-kwadrant", |_| ());
    let mut newer = statement.clone();
    newer.tool.renderer = report::RENDERER + 1;
    assert!(matches!(report::make(&newer, &pack), Err(ReportError::UnknownRenderer { .. })));
    let mut other = pack.clone();
    other.identity.manifest_sha256 = wid::value::Sha256Digest::of(b"another pack");
    assert_eq!(report::make(&statement, &other), Err(ReportError::OtherPacks));
    assert_eq!(report::make_with(&Templates::built_in(), &statement, &pack), Err(ReportError::OtherTemplates));
}

#[test]
fn own_templates_draw_a_draft() {
    let pack = pack();
    let mut assessment = example(&pack, "b-kwadrant");
    document(&mut assessment);
    let statement = declare(&pack, &assessment, Signer::Nobody);
    let own = |text: &str| Templates::with([("legal.xhtml".to_owned(), text.to_owned())]);
    let html = report::html_with(&own("<section><h2>Our own part</h2></section>"), &statement, &pack).expect("drawn");
    assert!(html.contains("Our own part") && !html.contains("Legal references"));
    assert!(matches!(report::make_with(&own("{{ nothing }}"), &statement, &pack), Err(ReportError::Template(_))));
    assert!(matches!(report::make_with(&own("<blink>x</blink>"), &statement, &pack), Err(ReportError::Document(_))));
}
