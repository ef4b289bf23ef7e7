//! Figures about few people stand on no page and in no alternative text. Source: SCORING, Printing.

use jiff::civil::date;
use wid::domain::assessment::{AnswerValue, Change, Fact, Share};
use wid::value::Decimal;

use super::{declared, html, pack, texts};

/// Says whether `text` holds `figure` with no digit or letter next to it.
fn holds(text: &str, figure: &str) -> bool {
    let is_part = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_alphanumeric());
    text.match_indices(figure)
        .any(|(at, _)| !is_part(text[..at].chars().next_back()) && !is_part(text[at + figure.len()..].chars().next()))
}

#[track_caller]
fn check(answers: &[(&str, AnswerValue)], hidden: &[&str], printed: &[&str]) {
    let pack = pack();
    let statement = declared(&pack, "b-kwadrant", |assessment| {
        for (id, value) in answers {
            assessment.answers.entry(id.parse().expect("an id")).or_default().value = Some(value.clone());
        }
    });
    let text = texts(&html(&pack, &statement));
    hidden.iter().for_each(|figure| assert!(!holds(&text, figure), "{figure} is printed"));
    printed.iter().for_each(|figure| assert!(holds(&text, figure), "{figure} is not printed"));
}

fn share(count: i64, of: i64) -> AnswerValue {
    AnswerValue::Share(Share { count, of })
}

fn by_sex(women: (i64, i64), men: (i64, i64)) -> AnswerValue {
    let share = |(count, of)| Share { count, of };
    AnswerValue::BySex { women: share(women), men: share(men) }
}

#[test]
fn few_people_are_hidden_with_percentage_and_ratio() {
    check(&[("PAY-09", share(4, 161))], &["4 of 161", "2.5 %", "161"], &["fewer than 5 people"]);
    check(&[("ASX-09", share(0, 173))], &[], &["0 of 173 (0.0 %)"]);
    check(&[("CAR-13", by_sex((1, 52), (2, 128)))], &["1.23", "1 of 52", "2 of 128"], &[]);
}

#[test]
fn the_rest_of_a_group_is_people_too() {
    check(&[("PAY-09", share(158, 161))], &["158 of 161", "98.1 %"], &[]);
    check(&[("PAY-09", share(156, 161))], &[], &["156 of 161 (96.9 %)"]);
    check(&[("CAR-07", by_sex((40, 41), (80, 102)))], &["40 of 41", "97.6 %", "78.4 %"], &[]);
}

#[test]
fn women_among_people_are_hidden_when_few() {
    check(&[("REC-09", share(3, 46))], &["3 of 46", "6.5 %"], &[]);
}

#[test]
fn things_are_printed_but_not_over_few_women() {
    check(&[("REC-03", share(2, 45))], &[], &["2 of 45 (4.4 %)"]);
    check(&[("CAR-08", by_sex((77, 4), (2560, 128)))], &["77 over 4", "19.3", "0.96"], &[]);
}

#[test]
fn the_board_is_public() {
    check(&[("CAR-06", share(1, 6))], &[], &["1 of 6 (16.7 %)"]);
}

#[test]
fn women_and_men_are_hidden_together_in_profile_gap_and_changes() {
    let pack = pack();
    let statement = declared(&pack, "b-kwadrant", |assessment| {
        assessment.profile.0.insert("women".to_owned(), Fact::Whole(3));
        assessment.profile.0.insert("men".to_owned(), Fact::Whole(177));
        assessment.profile.0.insert("managers".to_owned(), Fact::Whole(4));
        assessment.profile.0.insert("workers_fte".to_owned(), Fact::Decimal(Decimal::parse("2.8").expect("a number")));
        let change = |field: &str, before: &str, after: &str| Change {
            on: date(2026, 11, 23),
            field: field.to_owned(),
            before: before.to_owned(),
            after: after.to_owned(),
        };
        let changes = [("men", "171", "177"), ("hires_24m", "2", "70"), ("workers", "178", "180")];
        assessment.changes =
            changes.map(|(key, before, after)| change(&format!("profile.{key}"), before, after)).to_vec();
    });
    let text = texts(&html(&pack, &statement));
    for hidden in ["2.8", "177", "171", "“2”", "26.46", "11.8 %"] {
        assert!(!holds(&text, hidden), "{hidden} is printed");
    }
    for printed in ["from “178” to “180”", "23 November 2026: Men (figures not printed, fewer than 5 people)."]
    {
        assert!(text.contains(printed), "{printed} is not printed\n{text}");
    }
}
