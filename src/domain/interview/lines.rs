//! From a typed line to an input: the same letters and words at every prompt.

use super::Interview;
use super::screen::{Action, Asks, Input};

/// The key for help that is the same in every language.
const HELP: &str = "?";

impl Interview<'_> {
    /// Reads a line as the plain face takes it: a choice, else a command, else a criterion's id, else an answer.
    pub fn read_line(&self, line: &str) -> Input {
        let screen = self.screen();
        let typed = line.trim();
        let keys: Vec<&str> = screen.choices.iter().map(|choice| choice.key.as_str()).collect();
        let is_key = |word: &str| keys.iter().find(|key| key.eq_ignore_ascii_case(word)).map(|key| (*key).to_owned());
        if typed.is_empty() {
            return if matches!(screen.asks, Asks::One | Asks::Several) {
                Input::Choose(Vec::new())
            } else {
                Input::Text(String::new())
            };
        }
        if let Some(key) = is_key(typed).or_else(|| self.word_of_choice(typed).and_then(|key| is_key(&key))) {
            return Input::Choose(vec![key]);
        }
        if screen.asks == Asks::Several {
            let words: Vec<&str> = typed.split([' ', ',', ';']).filter(|word| !word.is_empty()).collect();
            let known: Option<Vec<String>> = words.iter().map(|word| is_key(word)).collect();
            if let Some(known) = known {
                return Input::Choose(known);
            }
        }
        if let Some(action) = self.action_named(typed) {
            return Input::Do(action);
        }
        match self.criterion_named(typed) {
            Some(id) => Input::Jump(id),
            None => Input::Text(line.to_owned()),
        }
    }

    /// Gives the action that a letter or a word stands for.
    pub fn action_named(&self, typed: &str) -> Option<Action> {
        let typed = typed.trim().to_lowercase();
        if typed == HELP {
            return Some(Action::Help);
        }
        let is_named = |action: &Action| {
            ["letter", "word"]
                .iter()
                .any(|form| self.words.find(&format!("{form}-{}", action.name()), &[]).as_ref() == Some(&typed))
        };
        Action::ALL.into_iter().find(is_named)
    }

    /// Gives the key of a choice that is named by a word: yes, no, none, confirm.
    fn word_of_choice(&self, typed: &str) -> Option<String> {
        let typed = typed.to_lowercase();
        let is = |name: &str| self.words.find(&format!("word-{name}"), &[]).as_ref() == Some(&typed);
        let is_yes_no = self.screen().choices.first().is_some_and(|choice| choice.key == "1");
        let key = match () {
            () if is("none") => "0".to_owned(),
            () if is("yes") && is_yes_no => "1".to_owned(),
            () if is("no") && is_yes_no => "2".to_owned(),
            () if is("yes") => self.letter("yes"),
            () if is("later") || is("no") => self.letter("later"),
            () if is("confirm") => self.letter("confirm"),
            () if is("go-on") => self.letter("go-on"),
            () if is("not-measured") => self.letter("not-measured"),
            () => return None,
        };
        Some(key)
    }
}
