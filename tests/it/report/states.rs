//! How each state of a criterion is told, and what follows from it on page 1.

use jiff::civil::date;
use wid::domain::assessment::{AnswerValue, Assessment, Fact, NotApplicable, Share};

use super::{declared, html, pack, page_one, texts};

/// Gives the text of page 1 and of the whole report of company B after `edit`.
#[track_caller]
fn told(edit: impl Fn(&mut Assessment)) -> (String, String) {
    let pack = pack();
    let html = html(&pack, &declared(&pack, "b-kwadrant", edit));
    (page_one(&html), texts(&html))
}

#[track_caller]
fn holds(text: &str, sentences: &[&str]) {
    sentences.iter().for_each(|sentence| assert!(text.contains(sentence), "{sentence}\n{text}"));
}

fn answer(assessment: &mut Assessment, id: &str, value: AnswerValue) {
    assessment.answers.entry(id.parse().expect("an id")).or_default().value = Some(value);
}

fn claim(code: &str) -> AnswerValue {
    let since = (code == "first-report-not-due").then(|| date(2026, 3, 1));
    AnswerValue::NotApplicable(NotApplicable { code: code.to_owned(), text: "Because & so".to_owned(), since })
}

#[test]
fn unknown_is_not_measured() {
    let (first, all) = told(|assessment| {
        answer(assessment, "REC-02", AnswerValue::Unknown);
        answer(assessment, "ASX-12", AnswerValue::Share(Share { count: 2, of: 4 }));
    });
    holds(
        &first,
        &[
            "Not measured: REC-02 and ASX-12",
            "REC-02 Hiring funnel measured by sex: not measured; Silver needs level 2",
        ],
    );
    holds(
        &all,
        &["Counts as not measured: it takes at least 5.", "ASX-12 Result: climate felt by women: not measured"],
    );
}

#[test]
fn an_accepted_claim_stands_with_its_reason() {
    let (first, all) = told(|assessment| answer(assessment, "ASX-12", claim("too-few-answers")));
    let reason = "Fewer than 5 women answered although a survey was held";
    holds(&first, &[&format!("Declared not applicable by the company: ASX-12 ({reason})"), "Not measured: nothing"]);
    holds(&all, &[&format!("Declared not applicable: {reason}."), "The company’s reason: “Because & so”"]);
}

#[test]
fn claims_past_the_cap_are_refused() {
    let (first, all) = told(|assessment| {
        answer(assessment, "PAY-06", claim("first-report-not-due"));
        answer(assessment, "PAY-09", claim("no-comparable-category"));
        answer(assessment, "ASX-12", claim("too-few-answers"));
    });
    holds(&first, &["Declared not applicable by the company: PAY-06 ("]);
    holds(
        &all,
        &[
            "All claims together pass 5 % of the weight, so this one counts as not measured.",
            "Declared not applicable since 1 March 2026",
        ],
    );
}

#[test]
fn a_listed_company_needs_seats_for_the_minority_sex() {
    let (first, all) = told(|assessment| {
        if let Some(Fact::Flags(flags)) = assessment.profile.0.get_mut("flags") {
            flags.insert("listed".to_owned());
        }
    });
    holds(
        &first,
        &[
            "None",
            "No level: a legal gate is not met",
            "1 board member of the minority sex; the law needs 2. Without it there is no level.",
        ],
    );
    holds(&all, &["Legal gate not met: the minority sex needs more seats on the board."]);
}

#[test]
fn notices_stand_on_page_one_and_under_method() {
    let (first, all) = told(|assessment| {
        for (id, of) in [("REC-09", 47), ("PAY-14", 13), ("CAR-12", 10), ("CAR-06", 7)] {
            answer(assessment, id, AnswerValue::Share(Share { count: 0, of }));
        }
    });
    holds(&first, &["Notices: 4. REC-09: the number that the share is taken of", "All of them under Method."]);
    assert!(!first.contains("CAR-12: the number"), "{first}");
    holds(
        &all,
        &[
            "CAR-12: the number that the share is taken of does not fit the fact “Entitled to birth leave in 24 months”.",
        ],
    );
}
