//! The walk shows what was said before beside the question, and takes it over by a key of its own only.

use jiff::civil::datetime;
use wid::domain::assessment::AnswerValue;
use wid::domain::interview::{Action, Input, Interview, Memory, Opening, StartAt};
use wid::value::Language;
use wid::value::wording::{Topic, built_in};

use super::{BEFORE, SHELF, example, id, pack, read, taken};

fn walk(text: &str, start: &str) -> Interview<'static> {
    let opening = Opening {
        pack: pack("2.0.0"),
        earlier: SHELF.packs(),
        words: built_in(Topic::Walk, Language::En),
        text: Some(text),
        memory: Memory::default(),
        now: datetime(2028, 10, 24, 10, 0, 0, 0),
        command: "wid assess kwadrant".to_owned(),
        start_at: StartAt::Criterion(id(start)),
    };
    Interview::open(opening).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

#[test]
fn the_earlier_answer_stands_beside_with_what_changed() {
    let walk = walk(&taken(BEFORE, "1.1.0", "2.0.0").text, "REC-17");
    let screen = walk.screen();
    insta::assert_snapshot!("beside", screen.text.join("\n"));
    assert_eq!(screen.now.as_deref(), Some("Not answered yet."));
    assert!(screen.choices.iter().all(|choice| !choice.current), "nothing is chosen beforehand");
    assert!(screen.keys.contains("a take over"), "{}", screen.keys);
}

#[test]
fn enter_answers_nothing_and_the_key_takes_it_over() {
    for by_line in [true, false] {
        let mut walk = walk(&taken(BEFORE, "1.1.0", "2.0.0").text, "REC-17");
        let effects = walk.take(Input::Choose(Vec::new()));
        assert!(effects.iter().all(|effect| !matches!(effect, wid::domain::interview::Effect::Save(_))));
        let input = if by_line { walk.read_line("a") } else { Input::Do(Action::TakeOver) };
        walk.take(input);
        let after = read(pack("2.0.0"), &walk.text_of_assessment());
        let answer = &after.answers[&id("REC-17")];
        assert_eq!((&answer.value, answer.note.as_deref()), (&Some(AnswerValue::Level(2)), Some("With Interface3")));
        assert!(after.proposals_for(&id("REC-17")).is_empty());
        assert!(!after.answers.contains_key(&id("REC-18")), "one by one");
    }
}

#[test]
fn what_does_not_fit_and_what_comes_from_several_is_only_shown() {
    for (criterion, part) in [("REC-18", "level 2"), ("ASX-16", "8 March 2027"), ("CAR-17", "level 3")] {
        let mut walk = walk(&taken(BEFORE, "1.1.0", "2.0.0").text, criterion);
        let screen = walk.screen();
        assert!(screen.text.iter().any(|line| line.contains(part)), "{screen:#?}");
        assert!(!screen.keys.contains("take over"), "{}", screen.keys);
        let before = walk.text_of_assessment();
        walk.take(Input::Do(Action::TakeOver));
        assert!(walk.screen().error.is_some_and(|error| error.contains("no single earlier answer")), "{criterion}");
        assert_eq!(walk.text_of_assessment(), before);
    }
}

#[test]
fn another_answer_leaves_the_proof_of_before_to_be_chosen() {
    let mut walk = walk(&taken(BEFORE, "1.1.0", "2.0.0").text, "CAR-17");
    walk.take(Input::Choose(vec!["1".to_owned()]));
    walk.take(Input::Choose(vec!["3".to_owned()]));
    let choices = walk.screen().choices;
    assert!(choices.iter().any(|choice| choice.cells[0].starts_with("Progress report")), "{choices:#?}");
}

#[test]
fn the_task_list_goes_on_with_what_is_open() {
    let mut walk = walk(&taken(example(), "1.0.0", "2.0.0").text, "REC-17");
    walk.take(Input::Do(Action::List));
    let screen = walk.screen();
    assert!(screen.prompt.contains("Enter for REC-17"), "{}", screen.prompt);
    assert!(screen.choices[1].cells[2].contains("2 to look at again"), "{:#?}", screen.choices);
    for next in ["REC-17", "REC-18", "ASX-16", "CAR-15"] {
        walk.take(Input::Jump(id(next)));
        walk.take(Input::Do(Action::NotMeasured));
    }
    walk.take(Input::Do(Action::List));
    assert!(walk.screen().prompt.contains("Enter for CAR-17"), "{}", walk.screen().prompt);
}
