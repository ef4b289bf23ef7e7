//! Criteria whose screen in the walk does not fit into a common window, so that a person would have to scroll to answer.

use jiff::civil::date;

use super::{look_through, name_of};
use crate::domain::criteria::Pack;
use crate::domain::interview::{Asks, Interview, Memory, Opening, Screen, StartAt};
use crate::value::wording::{Topic, built_in};
use crate::value::{Diagnostic, Language, Message};

/// The columns of a common window.
const COLUMNS: usize = 80;
/// The rows of a common window.
const ROWS: usize = 30;
/// The columns that stand before the text of a choice: its key, and a box where several can be chosen.
const LEAD: usize = 6;
const BOX: usize = 4;

/// Looks at the screen of each criterion, in each language that the pack has. `assessed` is the pack with its base.
pub(super) fn check(folder: &str, pack: &Pack, assessed: &Pack) -> Vec<Diagnostic> {
    pack.texts.keys().flat_map(|language| check_language(folder, pack, assessed, *language)).collect()
}

fn check_language(folder: &str, pack: &Pack, assessed: &Pack, language: Language) -> Vec<Diagnostic> {
    let path = format!("text/{language}.toml");
    let (Some(text), Some(interview)) = (pack.files.get(&path), open(assessed, language)) else { return Vec::new() };
    look_through(&name_of(folder, &path), text, |problems, root| {
        let Some(table) = root.optional("criterion").and_then(|node| node.table()) else { return };
        for (key, at, _) in table.entries() {
            let criterion = pack.structure.criteria.iter().find(|criterion| criterion.id.as_str() == key);
            let Some(screen) = criterion.map(|criterion| interview.screen_of(&criterion.id)) else { continue };
            let has = rows(&screen);
            if has > ROWS {
                let message = Message::new("crowded-screen").with("id", key).with("has", has).with("most", ROWS);
                problems.warning("crowded-screen", at, message, Message::new("crowded-screen-help"));
            }
        }
    })
}

/// Begins a walk that nobody takes.
fn open(pack: &Pack, language: Language) -> Option<Interview<'_>> {
    let opening = Opening {
        pack,
        earlier: &[],
        words: built_in(Topic::Walk, language),
        text: None,
        memory: Memory::default(),
        // A day that takes as much room as any.
        now: date(2026, 9, 30).at(0, 0, 0, 0),
        command: String::new(),
        start_at: StartAt::Best,
    };
    Interview::open(opening).ok()
}

/// Counts the rows that a screen takes in the walk, blank ones between its parts among them.
fn rows(screen: &Screen) -> usize {
    let lead = if screen.asks == Asks::Several { LEAD + BOX } else { LEAD };
    let choices: Vec<String> = screen.choices.iter().map(|choice| choice.cells.join(" ")).collect();
    let head: Vec<String> = screen.title.iter().chain(&screen.text).cloned().collect();
    let asked: Vec<String> = screen.question.iter().chain(&screen.now).cloned().collect();
    let keys = std::slice::from_ref(&screen.keys);
    let below = [(&asked[..], 1), (&choices, lead), (&screen.hints, 1), (keys, 1)];
    // The place with a blank row, and a blank row before each part.
    let blank = 2 + below.iter().filter(|(part, _)| !part.is_empty()).count();
    let typed = usize::from(screen.asks == Asks::Figure);
    let count = |texts: &[String], lead| texts.iter().map(|text| wrapped(text, COLUMNS - lead)).sum::<usize>();
    blank + typed + count(&head, 1) + below.iter().map(|(part, lead)| count(part, *lead)).sum::<usize>()
}

/// Counts the rows of a text that is broken between words.
fn wrapped(text: &str, width: usize) -> usize {
    let mut rows = 1;
    let mut used = 0;
    for word in text.split(' ') {
        let length = word.chars().count();
        if used > 0 && used + 1 + length > width {
            rows += 1;
            used = 0;
        }
        used += length + usize::from(used > 0);
    }
    rows
}
