//! The interview: the walk through facts and criteria as a library without input, output, clock or terminal.
//!
//! [`Interview::open`] begins or resumes; [`Interview::screen`] gives what to show; [`Interview::take`] takes what a person did and
//! gives [`Effect`]s for the host. Every answer is in the text of an [`Effect::Save`] before the next screen. The faces only lay
//! out screens and turn keys or lines ([`Interview::read_line`]) into inputs.

mod claims;
mod criteria;
mod explaining;
mod facts;
mod finding;
mod help;
mod host;
mod lines;
mod memory;
mod opening;
mod place;
mod progress;
mod proof;
mod proposals;
mod screen;
mod tasks;
mod typed;
mod words;

pub use explaining::{law_in_words, points_in_words};
pub use host::{HostError, RecordError, WalkHost};
pub use memory::Memory;
pub use opening::{Opening, StartAt};
pub use screen::{Action, Asks, Choice, Effect, Input, Screen};
pub use typed::dropped_path;

use jiff::civil::{Date, DateTime};

use crate::domain::assessment::edit::Draft;
use crate::domain::assessment::{self, Assessment};
use crate::domain::criteria::{Criterion, Pack, Texts};
use crate::value::wording::{Topic, Wording, built_in};
use crate::value::{CriterionId, Diagnostic, Message};
use place::{Group, Place};

/// How many screens back one can go.
const MAX_HISTORY: usize = 200;

/// A walk that goes on.
pub struct Interview<'p> {
    pack: &'p Pack,
    texts: &'p Texts,
    words: &'p Wording,
    /// Versions of the criteria that earlier answers may come from.
    earlier: &'p [Pack],
    /// The command that goes on with this walk.
    command: String,
    draft: Draft,
    assessment: Assessment,
    memory: Memory,
    now: DateTime,
    /// When the answer on screen was first asked for.
    asked_at: DateTime,
    /// When it was last saved.
    saved_at: Option<DateTime>,
    place: Place,
    history: Vec<Place>,
    /// Where to go after the criterion on screen, where it was opened from a list.
    then: Option<Place>,
    /// The group of facts that is corrected.
    correcting: Option<Group>,
    said: Vec<String>,
    error: Option<String>,
    typed: String,
    effects: Vec<Effect>,
    /// The criterion for which the host records a file, and what was typed.
    recording: Option<(CriterionId, String)>,
}

impl<'p> Interview<'p> {
    /// Tells the time, before each input.
    pub fn set_now(&mut self, now: DateTime) {
        self.now = now;
    }

    /// Takes what a person did and says what the host must do.
    pub fn take(&mut self, input: Input) -> Vec<Effect> {
        self.error = None;
        self.typed.clear();
        if !matches!(input, Input::Do(Action::Again)) {
            self.said.clear();
        }
        match input {
            Input::Do(action) => self.act(action),
            Input::Jump(id) => self.jump(&id),
            Input::Choose(keys) => self.choose(keys),
            Input::Text(text) => self.text(&text),
        }
        let memory = self.memory.text();
        let changed =
            !self.effects.is_empty() || matches!(self.place, Place::Criterion { .. } | Place::Tasks | Place::Pillar(_));
        let mut effects = std::mem::take(&mut self.effects);
        if changed {
            let at = effects
                .iter()
                .position(|effect| matches!(effect, Effect::Pause | Effect::Done))
                .unwrap_or(effects.len());
            effects.insert(at, Effect::Remember(memory));
        }
        effects
    }

    /// Gives the text of the assessment as it stands.
    pub fn text_of_assessment(&self) -> String {
        self.draft.text()
    }

    /// Gives the words of the walk.
    pub fn words(&self) -> &'p Wording {
        self.words
    }

    /// Gives the command that goes on with this walk.
    pub fn command(&self) -> &str {
        &self.command
    }

    /// Gives what is said when one stops: how far it is, and the command that goes on.
    pub fn farewell(&self, is_done: bool) -> String {
        let (decided, all) = self.decided();
        let words = if is_done { "farewell-done" } else { "farewell" };
        self.say(words, &[("decided", decided.into()), ("all", all.into()), ("command", self.command.as_str().into())])
    }

    fn act(&mut self, action: Action) {
        match action {
            Action::Again => {}
            Action::Back => self.back(),
            Action::Pause => self.effects.push(Effect::Pause),
            Action::List => self.go(Place::Tasks),
            Action::GoTo => self.go(Place::GoTo { found: Vec::new() }),
            Action::Help => self.open_help(),
            Action::Later => self.later(),
            Action::NotMeasured => self.not_measured(),
            Action::TakeOver => self.take_over(),
            Action::NotApplicable | Action::Proof | Action::Note => match self.criterion_here() {
                Some(id) if action == Action::NotApplicable => self.open_claim(&id),
                Some(id) if action == Action::Proof => self.open_proof(&id),
                Some(id) => self.go(Place::Note(id)),
                None => self.fail("error-not-here", &[]),
            },
        }
    }

    fn choose(&mut self, keys: Vec<String>) {
        let known: Vec<String> = self.screen().choices.into_iter().map(|choice| choice.key).collect();
        if let Some(wrong) = keys.iter().find(|key| !known.contains(key)) {
            let wrong = wrong.clone();
            self.refuse_choice(&wrong);
            return;
        }
        let key = keys.first().cloned();
        match self.place.clone() {
            Place::Welcome => self.leave_welcome(),
            Place::Field(field) => self.choose_fact(&field, &keys),
            Place::Facts => self.choose_group(key.as_deref()),
            Place::Tasks => self.choose_task(key.as_deref()),
            Place::Criterion { id, typed } if self.asks_figures(&id) => self.type_figure(&id, typed, ""),
            Place::Criterion { id, .. } => self.choose_answer(&id, &keys),
            Place::Why(id) => self.choose_why(&id, key.as_deref()),
            Place::Claim { id, code, text } => self.choose_claim(&id, code, text, key.as_deref()),
            Place::Proof { id, step } => self.choose_proof(&id, step, key.as_deref()),
            Place::Note(id) => self.type_note(&id, ""),
            Place::GoTo { .. } => self.choose_found(key.as_deref()),
            Place::Pillar(pillar) => self.choose_in_pillar(&pillar, key.as_deref()),
            Place::LaterDay => self.choose_day(key.as_deref()),
            Place::Help { topic, page } => self.choose_help(topic, page, key.as_deref()),
        }
    }

    fn text(&mut self, text: &str) {
        if text.trim().is_empty() && !matches!(self.screen().asks, Asks::Words | Asks::Figure) {
            return self.choose(Vec::new());
        }
        match self.place.clone() {
            Place::Field(field) => self.type_field(&field, text),
            Place::Criterion { id, typed } if self.asks_figures(&id) => self.type_figure(&id, typed, text),
            Place::Claim { id, code, text: before } => self.type_claim(&id, code, before, text),
            Place::Proof { id, step } => self.type_proof(&id, step, text),
            Place::Note(id) => self.type_note(&id, text),
            Place::GoTo { .. } => self.find(text),
            _ => self.refuse_choice(text),
        }
        if self.error.is_some() {
            text.clone_into(&mut self.typed);
        }
    }

    /// Says that something cannot be chosen, and what can.
    fn refuse_choice(&mut self, typed: &str) {
        let keys: Vec<String> = self.screen().choices.into_iter().map(|choice| choice.key).collect();
        if keys.is_empty() {
            return self.fail("error-nothing-to-choose", &[]);
        }
        let is_criterion = matches!(self.place, Place::Criterion { .. });
        let words = match (is_criterion, typed.trim().is_empty()) {
            (true, _) => "error-choose-answer",
            (false, true) => "error-choose-nothing",
            (false, false) => "error-choose",
        };
        let keys: Vec<String> =
            keys.into_iter().filter(|key| !is_criterion || *key != self.say("letter-not-measured", &[])).collect();
        let keys = self.one_of(&keys);
        self.fail(words, &[("keys", keys.into())]);
    }

    /// Goes to a place; the one left can be gone back to.
    fn go(&mut self, place: Place) {
        let before = std::mem::replace(&mut self.place, place);
        let is_passing = matches!(before, Place::Help { .. } | Place::GoTo { .. });
        if before != self.place && !is_passing {
            self.history.push(before);
            if self.history.len() > MAX_HISTORY {
                self.history.remove(0);
            }
        }
        self.arrive();
    }

    fn back(&mut self) {
        match self.history.pop() {
            Some(place) => {
                self.place = place;
                self.arrive();
            }
            None => self.fail("error-first-screen", &[]),
        }
    }

    fn arrive(&mut self) {
        self.asked_at = self.now;
        if let Place::Criterion { id, .. } = &self.place {
            self.memory.last = Some(id.clone());
        }
    }

    fn fail(&mut self, id: &str, arguments: &[words::Argument<'_>]) {
        self.error = Some(self.say(id, arguments));
    }

    fn tell(&mut self, id: &str, arguments: &[words::Argument<'_>]) {
        let line = self.say(id, arguments);
        self.said.push(line);
    }

    /// Changes the file, unless the result could not be read back; then says what is wrong and changes nothing.
    fn change(&mut self, change: impl FnOnce(&mut Draft)) -> bool {
        let mut draft = self.draft.clone();
        change(&mut draft);
        let text = draft.text();
        match assessment::read("assessment.toml", &text, |_, _| Ok(self.pack)) {
            Ok(assessment) => {
                self.draft = draft;
                self.assessment = assessment;
                self.saved_at = Some(self.now);
                self.effects.retain(|effect| !matches!(effect, Effect::Save(_)));
                self.effects.push(Effect::Save(text));
                true
            }
            Err(problems) => {
                self.error = problems.first().map(|problem| self.problem_in_words(problem));
                false
            }
        }
    }

    fn problem_in_words(&self, problem: &Diagnostic) -> String {
        let day = self.day(self.assessment.assessed_on);
        let found = self.words.find(&format!("problem-{}", problem.code), &[("day", day.into())]);
        found.unwrap_or_else(|| {
            let in_words = |message: &Message| message.in_words(built_in(Topic::Tool, self.words.language()));
            let help = problem.help.as_ref().map(|help| format!(" ({})", in_words(help))).unwrap_or_default();
            format!("{}{help}", in_words(&problem.message))
        })
    }

    fn criterion(&self, id: &CriterionId) -> Option<&'p Criterion> {
        self.pack.criterion(id)
    }

    /// Gives the criterion that the screen is about.
    fn criterion_here(&self) -> Option<CriterionId> {
        match &self.place {
            Place::Criterion { id, .. } | Place::Why(id) | Place::Note(id) => Some(id.clone()),
            Place::Claim { id, .. } | Place::Proof { id, .. } => Some(id.clone()),
            _ => None,
        }
    }

    fn today(&self) -> Date {
        self.now.date()
    }

    /// Gives what to show now.
    pub fn screen(&self) -> Screen {
        let mut screen = match &self.place {
            Place::Welcome => self.show_welcome(),
            Place::Field(field) => self.show_field(field),
            Place::Facts => self.show_facts(),
            Place::Tasks => self.show_tasks(),
            Place::Criterion { id, typed } => self.show_criterion(id, typed),
            Place::Why(id) => self.show_why(id),
            Place::Claim { id, code, text } => self.show_claim(id, code.as_deref(), text.is_some()),
            Place::Proof { id, step } => self.show_proof(id, step),
            Place::Note(id) => self.show_note(id),
            Place::GoTo { found } => self.show_found(found),
            Place::Pillar(pillar) => self.show_pillar(pillar),
            Place::LaterDay => self.show_later_day(),
            Place::Help { topic, page } => self.show_help(*topic, *page),
        };
        screen.said.clone_from(&self.said);
        screen.error.clone_from(&self.error);
        if !self.typed.is_empty() {
            screen.typed.clone_from(&self.typed);
        }
        screen
    }
}
