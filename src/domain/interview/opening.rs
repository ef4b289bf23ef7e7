//! Beginning and resuming a walk.

use jiff::civil::DateTime;

use super::place::{Field, Place};
use super::screen::{Action, Asks, Effect, Screen};
use super::{Interview, Memory};
use crate::domain::assessment::edit::Draft;
use crate::domain::assessment::{self};
use crate::domain::criteria::Pack;
use crate::domain::scoring::points_of;
use crate::value::wording::Wording;
use crate::value::{CriterionId, Diagnostic, PillarId};

/// What a walk needs to begin.
pub struct Opening<'p, 't> {
    /// The criteria.
    pub pack: &'p Pack,
    /// The packs at hand, to show what changed since an earlier answer.
    pub earlier: &'p [Pack],
    /// The words of the walk; their language is that of the pack's texts too.
    pub words: &'p Wording,
    /// The text of the assessment; `None` begins a new one.
    pub text: Option<&'t str>,
    /// What the walk remembers.
    pub memory: Memory,
    /// The local date and time.
    pub now: DateTime,
    /// The command that goes on with this walk.
    pub command: String,
    /// Where to begin.
    pub start_at: StartAt,
}

/// Where a walk begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StartAt {
    /// Where it is best: the first open fact, or the task list.
    Best,
    /// At this pillar.
    Pillar(PillarId),
    /// At this criterion.
    Criterion(CriterionId),
    /// At the facts.
    Facts,
}

impl<'p> Interview<'p> {
    /// Begins or resumes a walk.
    ///
    /// # Errors
    /// Every problem of the assessment's text.
    pub fn open(opening: Opening<'p, '_>) -> Result<Self, Vec<Diagnostic>> {
        let Opening { pack, earlier, words, text, memory, now, command, start_at } = opening;
        let draft = match text {
            Some(text) => Draft::parse(text).map_err(|_| problems_of(text, pack))?,
            None => Draft::new(pack, now.date()),
        };
        let fresh = draft.text();
        let assessment = assessment::read("assessment.toml", text.unwrap_or(&fresh), |_, _| Ok(pack))?;
        let mut interview = Self {
            pack,
            texts: pack.texts(words.language()),
            words,
            earlier,
            command,
            draft,
            assessment,
            memory,
            now,
            asked_at: now,
            saved_at: None,
            place: Place::Tasks,
            history: Vec::new(),
            then: None,
            correcting: None,
            said: Vec::new(),
            error: None,
            typed: String::new(),
            effects: Vec::new(),
            recording: None,
        };
        interview.begin(&start_at, text.is_none());
        Ok(interview)
    }

    /// Gives what the host must do before the first screen: a new assessment is saved at once.
    pub fn first_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    fn begin(&mut self, start_at: &StartAt, is_new: bool) {
        if is_new {
            self.effects.push(Effect::Save(self.draft.text()));
        }
        self.place = self.best_place(is_new);
        if *start_at != StartAt::Best {
            self.said.clear();
        }
        match start_at {
            StartAt::Best => {}
            StartAt::Facts if is_new => {}
            StartAt::Facts => self.go(Place::Facts),
            StartAt::Pillar(pillar) => self.open_pillar(pillar),
            StartAt::Criterion(id) => self.open_criterion(id),
        }
    }

    fn best_place(&mut self, is_new: bool) -> Place {
        let nothing_decided = self.assessment.answers.values().all(|answer| answer.value.is_none());
        let first_open = Field::all(self.pack).into_iter().find(|field| {
            self.field_in_words(field).is_none() && (field.is_confirmed_fact() || *field == Field::CompanyName)
        });
        if is_new || self.nothing_is_known() {
            return Place::Welcome;
        }
        match first_open {
            Some(field) if nothing_decided && !self.memory.went_on => {
                self.tell("said-resumed-facts", &[]);
                Place::Field(field)
            }
            None if !self.facts_are_confirmed() => Place::Facts,
            _ if self.today() > self.assessment.assessed_on && self.memory.kept_day != Some(self.today()) => {
                Place::LaterDay
            }
            _ => {
                self.tell_where_one_stopped();
                Place::Tasks
            }
        }
    }

    fn nothing_is_known(&self) -> bool {
        Field::all(self.pack).iter().all(|field| self.field_in_words(field).is_none())
    }

    fn tell_where_one_stopped(&mut self) {
        if let Some(id) = self.stopped_at().filter(|_| self.memory.last.is_some()) {
            let title = self.title_of(&id).to_owned();
            self.tell("said-stopped-at", &[("id", id.as_str().into()), ("title", title.into())]);
        }
    }

    pub(super) fn show_later_day(&self) -> Screen {
        let (then, today) = (self.day(self.assessment.assessed_on), self.day(self.today()));
        let mut text = vec![self.say("day-what", &[("then", then.as_str().into()), ("today", today.as_str().into())])];
        let changed = self.points_that_change();
        if changed.is_empty() {
            text.push(self.say("day-nothing-changes", &[]));
        } else {
            text.push(self.say("day-changes", &[("n", changed.len().into())]));
            text.extend(changed.iter().map(|id| format!("{id} {}", self.title_of(id))));
        }
        Screen {
            place: self.company(),
            title: Some(self.say("day-title", &[])),
            text,
            choices: vec![
                self.choice("1", self.say("day-move", &[("today", today.into())]), false),
                self.choice("2", self.say("day-keep", &[("then", then.into())]), false),
            ],
            prompt: self.say("prompt-number", &[]),
            keys: self.keys(Asks::One, &[Action::Help, Action::Pause]),
            ..Screen::default()
        }
    }

    /// Gives the criteria whose points are others today than on the day of the assessment.
    fn points_that_change(&self) -> Vec<CriterionId> {
        let changes = |id: &CriterionId| {
            let value = self.assessment.answers.get(id)?.value.as_ref()?;
            let criterion = self.pack.criterion(id)?;
            let points = |day| points_of(&self.pack.home(id).structure, criterion, value, day);
            (points(self.assessment.assessed_on) != points(self.today())).then(|| id.clone())
        };
        self.asked().iter().filter_map(|criterion| changes(&criterion.id)).collect()
    }

    pub(super) fn choose_day(&mut self, key: Option<&str>) {
        let today = self.today();
        match key {
            Some("1") => {
                if self.change(|draft| draft.set_assessed_on(today)) {
                    let day = self.day(today);
                    self.tell("said-moved", &[("day", day.into())]);
                    self.leave_later_day();
                }
            }
            Some(_) => {
                self.memory.kept_day = Some(today);
                self.leave_later_day();
            }
            None => self.refuse_choice(""),
        }
    }

    fn leave_later_day(&mut self) {
        self.tell_where_one_stopped();
        self.go(Place::Tasks);
    }
}

fn problems_of(text: &str, pack: &Pack) -> Vec<Diagnostic> {
    assessment::read("assessment.toml", text, |_, _| Ok(pack)).err().unwrap_or_default()
}
