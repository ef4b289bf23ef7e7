//! The pack that is compiled in, walked through with the answers of an example company.

use std::collections::BTreeMap;

use jiff::civil::datetime;
use wid::domain::assessment::{self, AnswerValue, Assessment, Fact, Share};
use wid::domain::criteria::{AnswerType, FactType, Pack};
use wid::domain::interview::{Asks, Effect, Input, StartAt};
use wid::workflow::shelf::{Shelf, compiled_in};

use super::script::Script;
use crate::overlay;

const EXAMPLE: &str = "be-wid/examples/b-kwadrant/assessment.toml";

fn example(shelf: &Shelf, path: &str) -> Assessment {
    let text = &compiled_in()[path];
    assessment::read(path, text, |id, version| shelf.find(id, version))
        .unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// The lines that give an answer, one after the other.
fn lines_of(pack: &Pack, id: &wid::value::CriterionId, value: &AnswerValue) -> Vec<String> {
    let criterion = pack.criterion(id).expect("it stands in the pack");
    let numbers = |numbers: &[i64]| numbers.iter().map(ToString::to_string).collect();
    match value {
        AnswerValue::Unknown => vec!["m".to_owned()],
        AnswerValue::Level(level) => vec![level.to_string()],
        AnswerValue::YesNo(yes) => vec![if *yes { "yes" } else { "no" }.to_owned()],
        AnswerValue::Options(chosen) => {
            let AnswerType::Multi(options) = &criterion.answer else { panic!("{id} has options") };
            let numbers: Vec<String> = options
                .iter()
                .zip(1..)
                .filter(|(option, _)| chosen.contains(*option))
                .map(|(_, number)| number.to_string())
                .collect();
            vec![if numbers.is_empty() { "none".to_owned() } else { numbers.join(" ") }]
        }
        // Where the whole number is a fact, it is not asked again.
        AnswerValue::Share(Share { count, .. }) if criterion.of.is_some() => numbers(&[*count]),
        AnswerValue::Share(Share { count, of }) => numbers(&[*count, *of]),
        AnswerValue::BySex { women, men } => numbers(&[women.count, women.of, men.count, men.of]),
        AnswerValue::Gap { women, men } => vec![women.as_typed().replace('.', ","), men.as_typed().to_owned()],
        AnswerValue::Date(day) => vec![format!("{} {} {}", day.day(), day.month(), day.year())],
        AnswerValue::NotApplicable(claim) => {
            let number =
                criterion.not_applicable.iter().position(|code| code.code == claim.code).expect("a reason") + 1;
            let since = claim.since.map(|day| day.to_string());
            [number.to_string(), claim.text.clone()].into_iter().chain(since).collect()
        }
    }
}

/// Walks through everything, and gives the answers by id.
fn walk(
    pack: &Pack,
    example: &Assessment,
    by_keys: bool,
) -> (String, BTreeMap<wid::value::CriterionId, Option<AnswerValue>>) {
    let now = datetime(example.assessed_on.year(), example.assessed_on.month(), example.assessed_on.day(), 9, 0, 0, 0);
    let mut script = Script::open_with(pack, None, "", now, StartAt::Best);
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let number = example.company.enterprise_number.as_ref().map(ToString::to_string);
    let period = [example.perimeter.from, example.perimeter.to].map(|day| day.map(|day| day.to_string()));
    for line in [
        Some(String::new()),
        Some(text(&example.company.name)),
        number,
        Some(text(&example.declared_by.name)),
        Some(text(&example.declared_by.role)),
        Some(text(&example.perimeter.text)),
    ] {
        script.line(&line.unwrap_or_default());
    }
    for day in &period {
        script.line(&text(day));
    }
    while let Some(key) = pack.facts().find(|fact| {
        let label = pack.texts(wid::value::Language::En).profile.get(&fact.key).map(|text| text.label.as_str());
        script.screen().title.as_deref() == label
    }) {
        let line = match (&example.profile.0[&key.key], &key.kind) {
            (Fact::Whole(number), _) => number.to_string(),
            (Fact::Decimal(number), _) => number.as_typed().to_owned(),
            (Fact::Flags(set), FactType::Flags(words)) => {
                let holds =
                    words.iter().zip(1..).filter(|(word, _)| set.contains(*word)).map(|(_, number)| number.to_string());
                let holds: Vec<String> = holds.collect();
                if holds.is_empty() { "0".to_owned() } else { holds.join(" ") }
            }
            _ => panic!("flags are a set"),
        };
        script.line(&line);
    }
    script.line("confirm");
    for _ in 0..2_000 {
        if script.ended.is_some() {
            break;
        }
        answer_screen(&mut script, pack, example, by_keys);
    }
    assert_eq!(script.ended, Some(Effect::Done), "{:#?}", script.screen());
    let saved = script.saved.clone().unwrap_or_default();
    let read = assessment::read("walked", &saved, |_, _| Ok(pack)).unwrap_or_else(|problems| panic!("{problems:?}"));
    assert_eq!(read.profile, example.profile);
    (saved, read.answers.into_iter().map(|(id, answer)| (id, answer.value)).collect())
}

/// Does what the screen asks: answers from the example, no proof, sections completed.
fn answer_screen(script: &mut Script<'_>, pack: &Pack, example: &Assessment, by_keys: bool) {
    let screen = script.screen();
    if screen.title.as_deref() == Some("Task list") {
        let next = screen
            .choices
            .iter()
            .find(|row| row.cells.last().is_some_and(|status| !status.starts_with("Completed") && row.key != "0"));
        script.line(&next.expect("a row").key.clone());
        return;
    }
    if screen.place.starts_with("Check answers") {
        script.line("yes");
        return;
    }
    let Ok(id) = script.at().parse::<wid::value::CriterionId>() else {
        script.line("");
        return;
    };
    let value = example.answers[&id].value.clone().unwrap_or(AnswerValue::Unknown);
    if matches!(value, AnswerValue::NotApplicable(_)) {
        script.line("n");
    }
    for line in lines_of(pack, &id, &value) {
        let asks = script.screen().asks;
        let input = match asks {
            Asks::One if by_keys && line.len() == 1 => Input::Choose(vec![line.clone()]),
            Asks::Figure | Asks::Words if by_keys && line.len() > 1 => Input::Text(line.clone()),
            _ => script.interview.read_line(&line),
        };
        script.input(input);
        assert_eq!(script.error(), "", "{id}: {line}");
    }
}

#[test]
fn every_criterion_of_the_pack_can_be_answered_in_the_walk() {
    let shelf = Shelf::compiled_in();
    let example = example(&shelf, EXAMPLE);
    let pack = shelf.find(&example.pack, example.version).expect("the pack is at hand");
    let (by_lines, answers) = walk(pack, &example, false);
    let (by_keys, _) = walk(pack, &example, true);
    assert_eq!(by_lines, by_keys, "both ways of answering give the same file");
    for (id, value) in &answers {
        assert_eq!(*value, example.answers[id].value, "{id}");
    }
    assert!(answers.len() > 50, "{}", answers.len());
}

#[test]
fn every_criterion_of_an_overlay_can_be_answered_in_the_walk() {
    let example = example(overlay::shelf(), overlay::EXAMPLE);
    let pack = overlay::with_bank();
    let (by_lines, answers) = walk(&pack, &example, false);
    assert_eq!(walk(&pack, &example, true).0, by_lines, "both ways of answering give the same file");
    for criterion in &overlay::bank().structure.criteria {
        assert_eq!(answers[&criterion.id], example.answers[&criterion.id].value, "{}", criterion.id);
    }
    assert!(by_lines.contains("[[overlays]]\nid = \"be-wid-bank\"\n"), "{by_lines}");
}
