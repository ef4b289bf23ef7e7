//! One criterion a screen (screen C): choose a level, mark options, type figures or a date.

use std::collections::BTreeSet;

use super::Interview;
use super::place::Place;
use super::progress::minutes_of;
use super::screen::{Action, Asks, Choice, Screen};
use super::typed;
use crate::domain::assessment::edit::Draft;
use crate::domain::assessment::{Answer, AnswerValue, Share};
use crate::domain::criteria::{AnswerType, Criterion, LegalGate};
use crate::domain::scoring::points_of;
use crate::value::{CriterionId, PillarId};

/// The actions on a criterion; the first one only where there is something to take over.
const ACTIONS: [Action; 10] = [
    Action::TakeOver,
    Action::Back,
    Action::Later,
    Action::NotMeasured,
    Action::NotApplicable,
    Action::Proof,
    Action::Note,
    Action::List,
    Action::Help,
    Action::Pause,
];

impl Interview<'_> {
    pub(super) fn answer(&self, id: &CriterionId) -> Option<&Answer> {
        self.assessment.answers.get(id)
    }

    fn value(&self, id: &CriterionId) -> Option<&AnswerValue> {
        self.answer(id)?.value.as_ref()
    }

    /// Whether the answer is typed, as figures or a date.
    pub(super) fn asks_figures(&self, id: &CriterionId) -> bool {
        use AnswerType::{Maturity, Multi, YesNo};
        self.criterion(id).is_some_and(|criterion| !matches!(criterion.answer, Maturity | YesNo | Multi(_)))
    }

    pub(super) fn show_criterion(&self, id: &CriterionId, typed: &[String]) -> Screen {
        let (Some(criterion), Some(text)) = (self.criterion(id), self.texts.criteria.get(id)) else {
            return Screen::default();
        };
        let asks = match criterion.answer {
            AnswerType::Maturity | AnswerType::YesNo => Asks::One,
            AnswerType::Multi(_) => Asks::Several,
            _ => Asks::Figure,
        };
        let mut paragraphs = vec![text.requirement.clone()];
        paragraphs.extend(text.measure.clone());
        paragraphs.extend(self.proposals_in_words(criterion));
        if !typed.is_empty() {
            paragraphs.push(self.typed_so_far(criterion, typed));
        }
        let choices = self.choices_of_criterion(criterion);
        Screen {
            place: self.pillar_name(&criterion.pillar),
            progress: self.position(criterion),
            title: Some(text.title.clone()),
            text: paragraphs,
            question: Some(self.question(criterion, typed.len())),
            hints: self.hints(criterion),
            now: Some(self.now_in_words(criterion)),
            prompt: self.prompt_of(criterion, typed.len(), &choices),
            choices,
            asks,
            keys: self.keys(asks, if self.can_take_over(id) { &ACTIONS } else { &ACTIONS[1..] }),
            ..Screen::default()
        }
    }

    fn position(&self, criterion: &Criterion) -> String {
        let asked = self.asked();
        let at = asked.iter().position(|other| other.id == criterion.id).map_or(0, |index| index + 1);
        let id = criterion.id.as_str();
        self.say("criterion-progress", &[("at", at.into()), ("all", asked.len().into()), ("id", id.into())])
    }

    fn question(&self, criterion: &Criterion, step: usize) -> String {
        let day = self.day(self.assessment.assessed_on);
        let step = i64::try_from(step + 1).unwrap_or(1);
        let name = match criterion.answer {
            AnswerType::Maturity => "question-maturity",
            AnswerType::YesNo => "question-yes-no",
            AnswerType::Multi(_) => "question-multi",
            AnswerType::Share => "question-share",
            AnswerType::LowerShare | AnswerType::Ratio => "question-by-sex",
            AnswerType::Gap { .. } => "question-gap",
            AnswerType::Date => "question-date",
        };
        self.say(name, &[("day", day.into()), ("step", step.into())])
    }

    /// Gives the proof in one line, and why it is asked where the law asks for it.
    fn hints(&self, criterion: &Criterion) -> Vec<String> {
        let evidence =
            self.texts.criteria.get(&criterion.id).map(|text| self.series(&text.evidence)).unwrap_or_default();
        let mut hints = Vec::new();
        if !evidence.is_empty() {
            hints.push(self.say("hint-proof", &[("proof", evidence.into())]));
        }
        match &criterion.legal_gate {
            Some(LegalGate::Points { workers_min, .. }) if *workers_min > 1 => {
                hints.push(self.say("hint-law-from", &[("workers", (*workers_min).into())]));
            }
            Some(LegalGate::Points { .. }) => hints.push(self.say("hint-law", &[])),
            Some(LegalGate::MinoritySexThird { flag, .. }) => {
                hints.push(self.say("hint-law-flag", &[("fact", self.label_of_fact(flag).into())]));
            }
            None => {}
        }
        if let Some(condition) = criterion.applies.first() {
            hints.push(self.say("hint-applies", &[("condition", self.condition_in_words(condition).into())]));
        }
        let entries = self.answer(&criterion.id).map_or(0, |answer| answer.evidence.len());
        if entries > 0 {
            hints.push(self.say("hint-recorded", &[("n", entries.into())]));
        }
        if let Some(note) = self.answer(&criterion.id).and_then(|answer| answer.note.as_deref()) {
            hints.push(self.say("hint-note", &[("note", note.into())]));
        }
        hints
    }

    fn now_in_words(&self, criterion: &Criterion) -> String {
        match self.value(&criterion.id) {
            Some(value) => self.say("now", &[("answer", self.answer_in_words(criterion, value).into())]),
            None if self.memory.later.contains(&criterion.id) => self.say("now-later", &[]),
            None => self.say("now-open", &[]),
        }
    }

    fn choices_of_criterion(&self, criterion: &Criterion) -> Vec<Choice> {
        let Some(text) = self.texts.criteria.get(&criterion.id) else { return Vec::new() };
        let value = self.value(&criterion.id);
        let mut choices: Vec<Choice> = match &criterion.answer {
            AnswerType::Maturity => {
                let levels = text.levels.iter().zip(0_i64..);
                levels
                    .map(|(text, level)| {
                        self.choice(level.to_string(), text, value == Some(&AnswerValue::Level(level)))
                    })
                    .collect()
            }
            AnswerType::YesNo => [("1", "choice-yes", true), ("2", "choice-no", false)]
                .map(|(key, words, yes)| {
                    self.choice(key, self.say(words, &[]), value == Some(&AnswerValue::YesNo(yes)))
                })
                .into(),
            AnswerType::Multi(options) => self.choices_of_options(options, &criterion.id),
            _ => return Vec::new(),
        };
        let unknown = value == Some(&AnswerValue::Unknown);
        choices.push(self.choice(self.letter("not-measured"), self.say("choice-not-measured", &[]), unknown));
        choices
    }

    fn choices_of_options(&self, options: &[String], id: &CriterionId) -> Vec<Choice> {
        let texts = self.texts.criteria.get(id).map(|text| &text.options);
        let set = match self.value(id) {
            Some(AnswerValue::Options(set)) => Some(set),
            _ => None,
        };
        let choice = |(index, word): (usize, &String)| {
            let text = texts.and_then(|texts| texts.get(word)).unwrap_or(word);
            self.choice((index + 1).to_string(), text.clone(), set.is_some_and(|set| set.contains(word)))
        };
        let none = self.choice("0", self.say("choice-none", &[]), set.is_some_and(BTreeSet::is_empty));
        options.iter().enumerate().map(choice).chain([none]).collect()
    }

    fn prompt_of(&self, criterion: &Criterion, step: usize, choices: &[Choice]) -> String {
        let keys: Vec<String> = choices.iter().map(|choice| choice.key.clone()).collect();
        let has_answer = self.value(&criterion.id).is_some();
        let name = match (&criterion.answer, has_answer) {
            (AnswerType::Multi(_), _) => "prompt-options",
            (AnswerType::Maturity | AnswerType::YesNo, false) => "prompt-level",
            (AnswerType::Maturity | AnswerType::YesNo, true) => "prompt-level-keep",
            (_, false) if step == 0 => "prompt-count",
            (_, false) => "prompt-count-next",
            (_, true) => "prompt-keep",
        };
        self.say(name, &[("keys", self.one_of(&keys).into())])
    }

    /// Takes a chosen level, yes or no, or options.
    pub(super) fn choose_answer(&mut self, id: &CriterionId, keys: &[String]) {
        let Some(criterion) = self.criterion(id) else { return };
        let Some(key) = keys.first() else {
            return if self.value(id).is_some() { self.advance(id) } else { self.refuse_choice("") };
        };
        if *key == self.letter("not-measured") {
            return if keys.len() > 1 {
                self.fail("error-none-and-some", &[])
            } else {
                self.give_answer(id, AnswerValue::Unknown)
            };
        }
        match &criterion.answer {
            AnswerType::Maturity => match key.parse() {
                Ok(level) => self.give_answer(id, AnswerValue::Level(level)),
                Err(_) => self.refuse_choice(key),
            },
            AnswerType::YesNo => self.give_answer(id, AnswerValue::YesNo(key == "1")),
            AnswerType::Multi(_) if keys.len() > 1 && keys.iter().any(|key| key == "0") => {
                self.fail("error-none-and-some", &[])
            }
            AnswerType::Multi(options) => {
                let word = |key: &String| options.get(key.parse::<usize>().ok()?.checked_sub(1)?).cloned();
                self.give_answer(id, AnswerValue::Options(keys.iter().filter_map(word).collect()));
            }
            _ => self.refuse_choice(key),
        }
    }

    /// Gives the figures of the answer that stands, as they would be typed.
    fn figures_now(&self, id: &CriterionId) -> Vec<String> {
        match self.value(id) {
            Some(AnswerValue::Share(share)) => vec![share.count.to_string(), share.of.to_string()],
            Some(AnswerValue::BySex { women, men }) => {
                [women.count, women.of, men.count, men.of].iter().map(ToString::to_string).collect()
            }
            Some(AnswerValue::Gap { women, men }) => vec![women.as_typed().to_owned(), men.as_typed().to_owned()],
            _ => Vec::new(),
        }
    }

    fn typed_so_far(&self, criterion: &Criterion, typed: &[String]) -> String {
        let kind = if matches!(criterion.answer, AnswerType::Gap { .. }) { "typed-gap" } else { "typed-counts" };
        let at = |index: usize| typed.get(index).cloned().unwrap_or_default();
        let n = typed.len();
        self.say(kind, &[("n", n.into()), ("a", at(0).into()), ("b", at(1).into()), ("c", at(2).into())])
    }

    /// Takes one figure, or the date; Enter alone keeps what is there.
    pub(super) fn type_figure(&mut self, id: &CriterionId, mut typed: Vec<String>, text: &str) {
        let Some(criterion) = self.criterion(id) else { return };
        let text = text.trim();
        if text.is_empty() && typed.is_empty() && self.value(id).is_some() {
            return self.advance(id);
        }
        if criterion.answer == AnswerType::Date {
            return match text.is_empty() {
                true => self.fail("error-date-nothing", &[]),
                false => {
                    if let Some(day) = self.read_day(text) {
                        self.give_answer(id, AnswerValue::Date(day));
                    }
                }
            };
        }
        let kept = self.figures_now(id).get(typed.len()).cloned().filter(|_| text.is_empty());
        let of = self.say("word-of", &[]);
        let pair = if criterion.answer == AnswerType::Share && typed.is_empty() {
            typed::two_numbers(text, &of)
        } else {
            None
        };
        let given: Vec<String> = match (kept, pair) {
            (Some(kept), _) => vec![kept],
            (None, Some((count, of))) => vec![count, of],
            (None, None) => vec![text.to_owned()],
        };
        for figure in given {
            match self.read_figure(criterion, typed.len(), &figure) {
                Some(figure) => typed.push(figure),
                None => return,
            }
        }
        self.take_figures(criterion, typed);
    }

    fn read_figure(&mut self, criterion: &Criterion, step: usize, text: &str) -> Option<String> {
        if matches!(criterion.answer, AnswerType::Gap { .. }) {
            let amount = typed::decimal(text).map(|amount| amount.as_typed().to_owned());
            if amount.is_err() {
                self.fail("error-decimal", &[("typed", text.into())]);
            }
            return amount.ok();
        }
        match typed::whole(text) {
            Ok(number) => Some(number.to_string()),
            Err(typed::NotANumber::Percentage) => self.refuse_number(typed::NotANumber::Percentage),
            Err(_) => {
                self.fail(if step.is_multiple_of(2) { "error-count" } else { "error-of" }, &[]);
                None
            }
        }
    }

    /// Goes to the next figure, or makes the answer of all.
    fn take_figures(&mut self, criterion: &Criterion, mut typed: Vec<String>) {
        if let (AnswerType::Share, 1, Some(known)) = (&criterion.answer, typed.len(), self.known_of(criterion)) {
            let label = criterion.of.as_deref().map(|key| self.label_of_fact(key)).unwrap_or_default();
            self.tell("said-of-known", &[("of", known.into()), ("fact", label.into())]);
            typed.push(known.to_string());
        }
        let whole = |index: usize| typed.get(index).and_then(|figure| figure.parse::<i64>().ok());
        let share = |first: usize| Some(Share { count: whole(first)?, of: whole(first + 1)? });
        let value = match criterion.answer {
            AnswerType::Share => share(0).map(AnswerValue::Share),
            AnswerType::LowerShare | AnswerType::Ratio => {
                share(0).zip(share(2)).map(|(women, men)| AnswerValue::BySex { women, men })
            }
            AnswerType::Gap { .. } => {
                let amount = |index: usize| typed::decimal(typed.get(index)?).ok();
                amount(0).zip(amount(1)).map(|(women, men)| AnswerValue::Gap { women, men })
            }
            _ => None,
        };
        match value {
            Some(value) => self.give_figures(criterion, value),
            None => self.go(Place::Criterion { id: criterion.id.clone(), typed }),
        }
    }

    /// Gives the fact that the second figure must equal.
    fn known_of(&self, criterion: &Criterion) -> Option<i64> {
        self.assessment.profile.whole(criterion.of.as_ref()?)
    }

    fn give_figures(&mut self, criterion: &Criterion, value: AnswerValue) {
        let over = match &value {
            AnswerValue::Share(share) => Some(*share).filter(|share| share.count > share.of),
            AnswerValue::BySex { women, men } => [*women, *men].into_iter().find(|share| share.count > share.of),
            _ => None,
        };
        let said = self.said.len();
        self.give_answer(&criterion.id, value);
        if self.error.is_some() {
            self.said.truncate(said.saturating_sub(1));
            if let Some(share) = over {
                self.fail("error-count-over-of", &[("count", share.count.into()), ("of", share.of.into())]);
            }
        }
    }

    /// Writes an answer, says so and goes on: to the proof where the answer is worth points, else to the next criterion.
    pub(super) fn give_answer(&mut self, id: &CriterionId, value: AnswerValue) {
        self.give_with(id, value, |_| {});
    }

    /// Does what [`Self::give_answer`] does, and changes `more` of the file with it.
    pub(super) fn give_with(&mut self, id: &CriterionId, value: AnswerValue, more: impl FnOnce(&mut Draft)) {
        let Some(criterion) = self.criterion(id) else { return };
        let is_first = !self.is_decided(id);
        let give = |draft: &mut Draft| {
            draft.set_answer(id, Some(&value));
            more(draft);
        };
        if !self.change(give) {
            return;
        }
        if is_first {
            let elapsed = self.asked_at.until(self.now).ok().and_then(|span| span.total(jiff::Unit::Second).ok());
            #[expect(clippy::cast_possible_truncation, reason = "seconds of a walk fit")]
            self.memory.timed(minutes_of(criterion), elapsed.unwrap_or(0.0) as i64);
        }
        self.memory.later.remove(id);
        let answer = self.answer_in_words(criterion, &value);
        let (decided, all) = self.decided();
        let counts = [("decided", decided.into()), ("all", all.into())];
        let words = if value == AnswerValue::Unknown { "said-saved-unknown" } else { "said-saved" };
        let named = [("id", id.as_str().into()), ("answer", answer.into())];
        self.tell(words, &[named, counts].concat());
        let is_worth = points_of(&self.pack.home(id).structure, criterion, &value, self.assessment.assessed_on)
            .is_some_and(|points| points > 0);
        let has_proof = self.answer(id).is_some_and(|answer| !answer.evidence.is_empty());
        if is_worth && !has_proof { self.open_proof(id) } else { self.advance(id) }
    }

    /// Goes on after a criterion: to where it was opened from, else to the next open one of its pillar.
    pub(super) fn advance(&mut self, id: &CriterionId) {
        if let Some(place) = self.then.take() {
            return self.go(place);
        }
        let Some(pillar) = self.criterion(id).map(|criterion| criterion.pillar.clone()) else { return };
        match self.next_open(&pillar, Some(id)) {
            Some(next) => self.go(Place::Criterion { id: next, typed: Vec::new() }),
            None => self.go(Place::Pillar(pillar)),
        }
    }

    /// Gives the next open criterion of a pillar after `after`, then from its beginning; those to come back to stay out.
    pub(super) fn next_open(&self, pillar: &PillarId, after: Option<&CriterionId>) -> Option<CriterionId> {
        let ids: Vec<&CriterionId> = self
            .asked()
            .into_iter()
            .filter(|criterion| criterion.pillar == *pillar)
            .map(|criterion| &criterion.id)
            .collect();
        let at = after.and_then(|after| ids.iter().position(|id| *id == after)).map_or(0, |index| index + 1);
        let (before, behind) = ids.split_at_checked(at)?;
        let is_open =
            |id: &&&CriterionId| !self.is_decided(id) && !self.memory.later.contains(**id) && Some(**id) != after;
        behind.iter().chain(before).find(is_open).map(|id| (*id).clone())
    }

    /// Leaves what is on screen open and goes on.
    pub(super) fn later(&mut self) {
        match self.place.clone() {
            Place::Field(field) => self.leave_open(&field),
            Place::Criterion { id, .. } | Place::Why(id) | Place::Claim { id, .. } => {
                if !self.is_decided(&id) {
                    self.memory.later.insert(id.clone());
                }
                self.tell("said-later", &[("id", id.as_str().into())]);
                self.advance(&id);
            }
            Place::Proof { id, .. } | Place::Note(id) => self.advance(&id),
            Place::Pillar(_) => self.go(Place::Tasks),
            _ => self.fail("error-not-here", &[]),
        }
    }

    /// Decides that a criterion is not measured; a fact is left open.
    pub(super) fn not_measured(&mut self) {
        match self.place.clone() {
            Place::Field(field) => self.leave_open(&field),
            Place::Criterion { id, .. } | Place::Claim { id, .. } => self.give_answer(&id, AnswerValue::Unknown),
            _ => self.fail("error-not-here", &[]),
        }
    }
}
