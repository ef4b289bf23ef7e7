//! The interview, by scripts of lines.

use jiff::civil::{date, datetime};
use wid::domain::assessment::{AnswerValue, Share, is_confirmed};
use wid::domain::interview::{Action, Asks, Effect, Input, StartAt};
use wid::value::CriterionId;

use super::script::{FACTS, Script, WORDS};
use super::small::pack;

fn id(text: &str) -> CriterionId {
    text.parse().expect("an id")
}

#[test]
fn facts_are_asked_once_and_confirmed() {
    let script = Script::after_facts();
    let read = script.read();
    assert!(is_confirmed(pack(), &read));
    assert_eq!(read.profile.whole("workers"), Some(180));
    assert_eq!(read.profile.flag("uses_agencies"), Some(true));
    assert_eq!(read.perimeter.to, Some(date(2026, 9, 30)));
    assert!(script.saved.as_deref().is_some_and(|text| text.contains("workers_fte = 171.5\n")));
}

#[test]
fn a_fact_that_is_not_known_yet_is_left_out_and_the_walk_goes_on() {
    let mut script = Script::new();
    script.lines(&FACTS[..8]).line("l").lines(&FACTS[9..15]);
    let screen = script.screen();
    assert!(screen.text.iter().any(|text| text.contains("One fact is not known yet: Workers.")), "{screen:#?}");
    assert!(!screen.choices.iter().any(|choice| choice.key == "c"), "it cannot be confirmed");
    script.line("c");
    assert!(script.error().starts_with("Choose"), "{}", script.error());
    script.line("o");
    assert!(
        script.screen().text.iter().any(|text| text.contains("3 criteria wait for facts")),
        "{:#?}",
        script.screen()
    );
    script.line("PAY-02");
    assert!(script.screen().title.is_some_and(|title| title.contains("waits for a fact")));
    script.line("2");
    assert_eq!(script.screen().title.as_deref(), Some("Workers"));
}

#[test]
fn a_whole_assessment_by_lines_alone() {
    let mut script = Script::after_facts();
    let answers = [
        "",
        "2",
        "2",
        "Strategy 2026",
        "1 3 2026", // REC-01 with a title as proof
        "m",
        "27",
        "40",
        "3",
        "1",
        "", // REC-02 not measured; REC-03 with the document recorded before
        "1 3",
        "",
        "1",
        "",
        "y", // REC-04, REC-05, section completed
        "2",
        "26,46",
        "30.00",
        "1",
        "strategy.pdf",
        "Pay sheet",
        "", // PAY-01 with a file
        "27 3 2026",
        "",
        "n",
        "1",
        "Too few people", // PAY-02, PAY-03
        "5",
        "20",
        "9",
        "40",
        "",
        "20",
        "52",
        "100",
        "128",
        "yes", // PAY-04, PAY-05, section completed
        "3",
    ];
    script.lines(&answers);
    assert_eq!(script.ended, Some(Effect::Done), "{:#?}", script.screen());
    let read = script.read();
    let value = |text: &str| read.answers[&id(text)].value.clone();
    assert_eq!(value("REC-01"), Some(AnswerValue::Level(2)));
    assert_eq!(value("REC-02"), Some(AnswerValue::Unknown));
    assert_eq!(value("REC-03"), Some(AnswerValue::Share(Share { count: 27, of: 40 })));
    assert_eq!(value("REC-04"), Some(AnswerValue::Options(["fair".into(), "coach".into()].into())));
    assert_eq!(value("REC-05"), Some(AnswerValue::YesNo(true)));
    assert_eq!(value("PAY-02"), Some(AnswerValue::Date(date(2026, 3, 27))));
    assert!(matches!(value("PAY-03"), Some(AnswerValue::NotApplicable(claim)) if claim.text == "Too few people"));
    assert_eq!(read.answers[&id("REC-03")].evidence, read.answers[&id("REC-01")].evidence);
    assert_eq!(read.answers[&id("PAY-01")].evidence[0].title, "Pay sheet");
    assert_eq!(read.answers.len(), 10);
    insta::assert_snapshot!("whole_assessment", script.saved.clone().unwrap_or_default());
}

#[test]
fn enter_on_an_untouched_question_changes_nothing() {
    let mut script = Script::after_facts();
    for criterion in ["REC-01", "REC-03", "REC-04", "REC-05", "PAY-01", "PAY-02", "PAY-04", "PAY-05"] {
        script.line(criterion);
        let before = (script.saved.clone(), script.at());
        for input in [Input::Choose(Vec::new()), Input::Text(String::new()), script.interview.read_line("")] {
            script.input(input);
            assert!(!script.error().is_empty(), "{criterion} says what to do");
            assert_eq!((script.saved.clone(), script.at()), before, "{criterion}");
        }
    }
}

#[test]
fn every_action_of_a_key_has_a_plain_twin_at_every_prompt() {
    let places: [&[&str]; 12] = [
        &["0"],
        &["0", "1"],
        &["0", "4"],
        &["1"],
        &["REC-03"],
        &["REC-04"],
        &["PAY-02"],
        &["PAY-03", "n"],
        &["REC-01", "2"],
        &["REC-01", "w"],
        &["g"],
        &["REC-01", "?"],
    ];
    for place in places {
        let mut script = Script::after_facts();
        script.lines(place);
        let keys: Vec<String> = script.screen().choices.into_iter().map(|choice| choice.key).collect();
        for action in Action::ALL {
            let letter = if action == Action::Help {
                "?".to_owned()
            } else {
                WORDS.say(&format!("letter-{}", action.name()), &[])
            };
            let word = WORDS.say(&format!("word-{}", action.name()), &[]);
            if !keys.contains(&letter) {
                assert_eq!(script.interview.read_line(&letter), Input::Do(action), "{letter} at {place:?}");
                assert_eq!(script.interview.read_line(&word), Input::Do(action), "{word} at {place:?}");
                assert_eq!(script.interview.read_line(&word.to_uppercase()), Input::Do(action), "{word} at {place:?}");
            }
        }
    }
}

#[test]
fn letters_are_unique() {
    let mut letters: Vec<String> = Action::ALL
        .iter()
        .filter_map(|action| WORDS.find(&format!("letter-{}", action.name()), &[]))
        .chain(["letter-confirm", "letter-go-on", "letter-yes"].map(|id| WORDS.say(id, &[])))
        .collect();
    let all = letters.len();
    letters.sort();
    letters.dedup();
    assert_eq!(letters.len(), all, "{letters:?}");
}

#[test]
fn errors_say_what_to_do_and_keep_what_was_typed() {
    let cases = [
        ("REC-01", "5", "Choose 0, 1, 2 or 3. If you cannot tell, type m for not measured or l to come back later."),
        ("REC-03", "67 %", "Enter how many, as a whole number. The percentage is worked out for you."),
        ("REC-03", "45 of 40", "45 is more than the 40 it is a part of. Change one of the two numbers."),
        (
            "REC-03",
            "many",
            "Enter how many, as a whole number, such as 27. If you cannot tell, type m for not measured or l to come back later.",
        ),
        ("PAY-02", "31 2 2026", "31 2 2026 is no date. Type day, month and year, such as 27 3 2026."),
        ("PAY-02", "23/11/2026", "The date must be on or before 22 November 2026, the date of this assessment."),
        ("PAY-01", "x", "x is no number. Enter one such as 26.46."),
        ("REC-04", "0 1", "None of these cannot stand beside another choice. Choose 0 alone, or leave it out."),
    ];
    for (criterion, typed, error) in cases {
        let mut script = Script::after_facts();
        script.line(criterion);
        let saved = script.saved.clone();
        script.line(typed);
        assert_eq!(script.error(), error, "{criterion}: {typed}");
        assert_eq!(script.saved, saved, "{criterion}: {typed}");
        if script.screen().asks == Asks::Figure {
            assert_eq!(script.screen().typed, typed);
        }
        script.line("r");
        assert_eq!(script.error(), "", "an error is said once");
    }
}

#[test]
fn a_wrong_enterprise_number_says_what_is_wrong() {
    let mut script = Script::new();
    script.lines(&["", "Kwadrant NV", "0123.456.748"]);
    let expected = "The last two digits of 0123.456.748 do not match the rest of the number. Check it on an invoice or in the company register.";
    assert_eq!(script.error(), expected);
    assert_eq!(script.screen().typed, "0123.456.748");
}

#[test]
fn a_period_has_12_months_and_is_recent() {
    for (from, to, error) in [
        ("1 1 2026", "30 9 2026", "The period has 12 months and begins on 1 January 2026"),
        ("1 10 2024", "30 4 2026", "at most 6 months before 22 November 2026"),
        ("1 10 2025", "1 12 2026", "on or before 22 November 2026"),
    ] {
        let mut script = Script::new();
        script.lines(&FACTS[..6]).lines(&[from, to]);
        assert!(script.error().contains(error), "{from} {to}: {}", script.error());
    }
}

#[test]
fn a_last_day_that_is_kept_still_fits_the_first_day() {
    let mut script = Script::after_facts();
    script.lines(&["0", "3", "", "1 3 2026", ""]);
    assert!(script.error().starts_with("The period has 12 months and begins on 1 March 2026"), "{}", script.error());
}

#[test]
fn back_goes_to_the_screen_seen_before_and_later_comes_back() {
    let mut script = Script::after_facts();
    script.lines(&["1", "l"]);
    assert_eq!(script.at(), "REC-02");
    script.line("b");
    assert_eq!(script.at(), "REC-01");
    assert_eq!(script.screen().now.as_deref(), Some("Not answered yet; you wanted to come back to it."));
    script.lines(&["t"]);
    assert_eq!(script.screen().choices[1].cells[2], "Not yet started, 1 to come back to");
    script.lines(&["REC-02", "m", "m", "m", "m"]);
    assert!(script.screen().place.starts_with("Check answers: Recruitment"), "{:#?}", script.screen());
    script.line("y");
    assert_eq!(script.error(), "One criterion of this section is open. Answer it, or choose later.");
    script.line("REC-01");
    script.line("0");
    assert!(script.screen().place.starts_with("Check answers"), "a change returns to the check");
    script.line("b").line("");
    assert!(script.screen().place.starts_with("Check answers") || script.at() == "REC-01");
}

#[test]
fn jump_takes_an_id_or_a_part_of_a_title() {
    let mut script = Script::after_facts();
    script.line("pay-01");
    assert_eq!(script.at(), "PAY-01");
    script.lines(&["g", "career"]);
    assert_eq!(script.at(), "PAY-05");
    script.lines(&["g", "pay"]);
    assert!(script.screen().choices.len() > 1);
    script.line("1");
    assert!(script.at().starts_with("PAY") || script.at().starts_with("REC"));
    script.lines(&["g", "nothing like it"]);
    assert!(script.error().starts_with("No criterion is called nothing like it"));
}

#[test]
fn help_has_layers_and_goes_back_to_the_question() {
    let mut script = Script::after_facts();
    script.lines(&["REC-01", "?"]);
    assert!(script.screen().text.iter().any(|text| text == "One page is enough for a small company."));
    script.line("1");
    assert!(script.screen().text.iter().any(|text| text == "Not checked: Article numbers."), "{:#?}", script.screen());
    script.line("2");
    assert!(script.screen().text.iter().any(|text| text == "Level 2: 70 points."));
    script.line("");
    assert_eq!(script.at(), "REC-01");
    script.lines(&["?", "b"]);
    assert_eq!(script.at(), "REC-01");
}

#[test]
fn not_applicable_needs_a_reason_that_the_pack_allows() {
    let mut script = Script::after_facts();
    script.lines(&["PAY-01", "n"]);
    assert_eq!(script.screen().title.as_deref(), Some("Overall pay gap applies to your company"));
    assert!(script.screen().text[0].contains("Workers: 180; asked from 20 on"));
    script.line("2");
    assert_eq!(script.read().answers[&id("PAY-01")].value, Some(AnswerValue::Unknown));
    script.lines(&["PAY-02", "n", "1", "The threshold was reached in 2025", "1 3 2020"]);
    assert!(script.error().starts_with("This day is too long ago"), "{}", script.error());
    script.line("1 3 2025");
    assert!(script.said().contains("Claims so far take 10.0 of the 25 per cent"), "{}", script.said());
    let read = script.read();
    assert!(
        matches!(&read.answers[&id("PAY-02")].value, Some(AnswerValue::NotApplicable(claim)) if claim.since == Some(date(2025, 3, 1)))
    );
    script.line("PAY-06");
    assert_eq!(script.screen().title.as_deref(), Some("Light pay review does not apply to your company"));
}

#[test]
fn a_corrected_fact_is_logged_and_says_what_changes() {
    let mut script = Script::after_facts();
    script.lines(&["0", "4", "48"]);
    let said = script.said();
    assert!(said.contains("the report lists this correction"), "{said}");
    assert!(
        said.contains("One criterion was added: PAY-06.") && said.contains("One criterion fell away: PAY-02."),
        "{said}"
    );
    let read = script.read();
    assert_eq!(
        (read.changes[0].field.as_str(), read.changes[0].before.as_str(), read.changes[0].after.as_str()),
        ("profile.workers", "180", "48")
    );
    assert!(is_confirmed(pack(), &read), "the confirmation with its logged corrections stands");
    script.lines(&["", "", ""]);
    assert_eq!(script.screen().title.as_deref(), Some("Check the facts"), "after the group one is back");
    assert!(script.screen().text.iter().any(|text| text.contains("Workers is 48, close to 50")));
    assert_eq!(script.read().changes.len(), 1, "keeping a value is no correction");
}

#[test]
fn facts_that_were_edited_by_hand_are_confirmed_again() {
    let script = Script::after_facts();
    let edited = script.saved.clone().unwrap_or_default().replace("workers = 180", "workers = 190 # by hand");
    let mut again = Script::open(Some(&edited), &script.memory, script.now, StartAt::Best);
    assert!(
        again
            .screen()
            .text
            .iter()
            .any(|text| text.contains("were changed in the file since you confirmed them on 22 November 2026"))
    );
    again.line("confirm");
    let read = again.read();
    assert!(is_confirmed(pack(), &read));
    assert_eq!((read.changes[0].field.as_str(), read.changes[0].after.as_str()), ("facts", "edited by hand"));
    assert!(again.saved.as_deref().is_some_and(|text| text.contains("workers = 190 # by hand\n")));
}

#[test]
fn a_later_day_is_offered_and_names_what_changes() {
    let mut script = Script::after_facts();
    script.lines(&["PAY-02", "22 8 2024", ""]);
    let mut again = script.again(datetime(2026, 11, 30, 9, 0, 0, 0));
    let screen = again.screen();
    assert!(screen.text.iter().any(|text| text.contains("Today is 30 November 2026")), "{screen:#?}");
    assert!(screen.text.iter().any(|text| text == "PAY-02 Pay structure report"), "{screen:#?}");
    again.line("");
    assert_eq!(again.read().assessed_on, date(2026, 11, 22), "nothing is chosen beforehand");
    again.line("1");
    assert_eq!(again.read().assessed_on, date(2026, 11, 30));
    let mut kept = script.again(datetime(2026, 11, 30, 9, 0, 0, 0));
    kept.line("2");
    let same_day = kept.again(datetime(2026, 11, 30, 10, 0, 0, 0));
    assert_eq!(same_day.screen().title.as_deref(), Some("Task list"), "it is asked once a day");
}

#[test]
fn one_goes_on_where_one_stopped() {
    let mut script = Script::after_facts();
    script.lines(&["1", "1", "", "p"]);
    assert_eq!(script.ended, Some(Effect::Pause));
    assert_eq!(
        script.interview.farewell(false),
        "Paused. 1 of 10 decided, all saved. To go on, type: wid assess kwadrant"
    );
    let mut again = script.again(script.now);
    assert_eq!(again.said(), "You stopped at REC-02 Hiring measured by sex. Press Enter to go on there.");
    again.line("");
    assert_eq!(again.at(), "REC-02");
    let forgotten = Script::open(script.saved.as_deref(), "", script.now, StartAt::Best);
    assert_eq!(forgotten.screen().progress, "1 of 10 decided", "losing the memory loses no answer");
}

#[test]
fn proof_is_added_again_removed_and_a_missing_file_is_no_dead_end() {
    let mut script = Script::after_facts();
    script.lines(&["REC-01", "2", "1", "plan.pdf"]);
    assert_eq!(
        script.error(),
        "There is no file plan.pdf in Documents. Drag the file onto this window, type its name again, or press Enter to record the title only."
    );
    assert_eq!(script.screen().typed, "plan.pdf");
    script.lines(&["'strategy.pdf'", "", "23 11 2026"]);
    assert!(script.error().contains("on or before 22 November 2026"));
    script.line("1 3 2026");
    let proof = script.read().answers[&id("REC-01")].evidence[0].clone();
    assert_eq!((proof.title.as_str(), proof.date, proof.size), ("strategy", Some(date(2026, 3, 1)), Some(3)));
    script.lines(&["REC-01", "e", "4", "1"]);
    assert!(script.read().answers[&id("REC-01")].evidence.is_empty());
}

#[test]
fn notes_are_kept_changed_and_removed() {
    let mut script = Script::after_facts();
    script.lines(&["REC-01", "w", "Adopted in March"]);
    assert_eq!(script.at(), "REC-01");
    assert_eq!(script.read().answers[&id("REC-01")].note.as_deref(), Some("Adopted in March"));
    script.lines(&["w", ""]);
    assert_eq!(script.read().answers[&id("REC-01")].note.as_deref(), Some("Adopted in March"));
    script.lines(&["w", "-"]);
    assert!(!script.read().answers.contains_key(&id("REC-01")));
}

#[test]
fn comments_of_a_hand_edited_file_stay() {
    let script = Script::after_facts();
    let text = script.saved.clone().unwrap_or_default() + "\n# ask Anna\n[answers.REC-01]\nvalue = 1 # draft\n";
    let mut again = Script::open(Some(&text), "", script.now, StartAt::Criterion(id("REC-01")));
    assert_eq!(again.screen().now.as_deref(), Some("Now: level 1."));
    again.line("2");
    assert!(
        again
            .saved
            .as_deref()
            .is_some_and(|saved| saved.ends_with("# ask Anna\n[answers.REC-01]\nvalue = 2 # draft\n"))
    );
}

#[test]
fn no_screen_of_the_walk_names_points_or_a_level_of_the_label() {
    let mut script = Script::after_facts();
    for line in ["1", "2", "", "t", "REC-04", "1", "", "t"] {
        script.line(line);
        let text = format!("{:?}", script.screen()).replace("(0 points, and the report says so)", "");
        for word in [" points", "Bronze", "Gold", "score"] {
            assert!(!text.contains(word), "{word} in {text}");
        }
    }
}

#[test]
fn broken_files_are_refused_with_every_problem() {
    use wid::domain::interview::{Interview, Memory, Opening};
    let text = "format = \"wid-assessment/1\"\nassessed_on = 2026-11-22\n[pack]\nid = \"small\"\nversion = \"0.1.0\"\n[answers.REC-01]\nvalue = 9\n[answers.REC-99]\n";
    let opening = Opening {
        earlier: &[],
        pack: pack(),
        words: &WORDS,
        text: Some(text),
        memory: Memory::default(),
        now: datetime(2026, 11, 22, 9, 0, 0, 0),
        command: String::new(),
        start_at: StartAt::Best,
    };
    assert_eq!(Interview::open(opening).err().map(|problems| problems.len()), Some(2));
}
