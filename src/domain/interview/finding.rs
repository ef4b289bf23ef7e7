//! Going to a criterion by its id or a part of its title.

use super::Interview;
use super::place::Place;
use super::screen::{Action, Asks, Screen};
use crate::domain::scoring::{Applicability, applies};
use crate::value::CriterionId;

/// How many titles are offered.
const MAX_FOUND: usize = 9;

impl Interview<'_> {
    /// Goes to a criterion, or to the page that says why it is not asked.
    pub(super) fn jump(&mut self, id: &CriterionId) {
        self.then = None;
        self.open_criterion(id);
    }

    pub(super) fn open_criterion(&mut self, id: &CriterionId) {
        let Some(criterion) = self.criterion(id) else {
            return self.fail("error-no-criterion", &[("typed", id.as_str().into())]);
        };
        if applies(criterion, &self.assessment.profile) == Applicability::Applies {
            self.go(Place::Criterion { id: id.clone(), typed: Vec::new() });
        } else {
            self.go(Place::Why(id.clone()));
        }
    }

    /// Gives the criterion whose id was typed, in any case.
    pub(super) fn criterion_named(&self, text: &str) -> Option<CriterionId> {
        let is_it = |id: &&CriterionId| id.as_str().eq_ignore_ascii_case(text.trim());
        self.pack.criteria().map(|criterion| &criterion.id).find(is_it).cloned()
    }

    pub(super) fn find(&mut self, text: &str) {
        if let Some(id) = self.criterion_named(text) {
            return self.jump(&id);
        }
        let typed = text.trim().to_lowercase();
        let fits = |id: &CriterionId| {
            self.title_of(id).to_lowercase().contains(&typed) || id.as_str().to_lowercase().contains(&typed)
        };
        let ids = self.pack.criteria().map(|criterion| criterion.id.clone());
        let found: Vec<CriterionId> = ids.filter(fits).take(MAX_FOUND).collect();
        match found.as_slice() {
            _ if typed.is_empty() => self.back(),
            [] => self.fail("error-no-criterion", &[("typed", text.trim().into())]),
            [only] => self.jump(&only.clone()),
            _ => self.place = Place::GoTo { found },
        }
    }

    pub(super) fn choose_found(&mut self, key: Option<&str>) {
        let Place::GoTo { found } = &self.place else { return };
        let index = key.and_then(|key| key.parse::<usize>().ok()).and_then(|number| number.checked_sub(1));
        match index.and_then(|index| found.get(index).cloned()) {
            Some(id) => self.jump(&id),
            None => self.refuse_choice(""),
        }
    }

    pub(super) fn show_found(&self, found: &[CriterionId]) -> Screen {
        let choice = |(index, id): (usize, &CriterionId)| {
            self.choice((index + 1).to_string(), format!("{id} {}", self.title_of(id)), false)
        };
        let asks = if found.is_empty() { Asks::Words } else { Asks::One };
        let question = if found.is_empty() { "find-question" } else { "find-which" };
        Screen {
            place: self.say("find-place", &[]),
            question: Some(self.say(question, &[])),
            choices: found.iter().enumerate().map(choice).collect(),
            prompt: self.say(if found.is_empty() { "prompt-find" } else { "prompt-number" }, &[]),
            keys: self.keys(asks, &[Action::Back, Action::Pause]),
            asks,
            ..Screen::default()
        }
    }
}
