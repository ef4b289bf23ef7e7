//! The task list (screen B) and the check of a pillar's answers (screen D).

use super::Interview;
use super::place::Place;
use super::screen::{Action, Asks, Choice, Effect, Screen};
use crate::domain::criteria::{Criterion, Pack, Pillar};
use crate::value::{CriterionId, PillarId};

impl Interview<'_> {
    pub(super) fn pillar_name(&self, pillar: &PillarId) -> String {
        self.texts.pillars.get(pillar).map_or_else(|| pillar.to_string(), Clone::clone)
    }

    /// Names the pack of a pillar where several stand beside each other and a new one begins.
    fn heading_above(&self, pillar: &PillarId) -> Option<String> {
        let is_first = |pack: &&Pack| pack.structure.pillars.first().is_some_and(|first| first.id == *pillar);
        let pack = self.pack.all().filter(|_| !self.pack.overlays.is_empty()).find(is_first)?;
        Some(pack.texts(self.words.language()).name.clone())
    }

    fn to_come_back(&self, pillar: &PillarId) -> Vec<CriterionId> {
        let is_flagged = |criterion: &&&Criterion| {
            criterion.pillar == *pillar && self.memory.later.contains(&criterion.id) && !self.is_decided(&criterion.id)
        };
        self.asked().iter().filter(is_flagged).map(|criterion| criterion.id.clone()).collect()
    }

    /// Gives the criterion at which one goes on: the last one on screen, else the next open one.
    pub(super) fn stopped_at(&self) -> Option<CriterionId> {
        let asked = self.asked();
        let last = self.memory.last.as_ref().filter(|last| asked.iter().any(|criterion| criterion.id == **last));
        let pillar = last.and_then(|last| self.criterion(last)).map(|criterion| criterion.pillar.clone());
        let open = |pillar: &PillarId| self.next_open(pillar, None);
        let is_open = last.filter(|last| !self.is_decided(last) && !self.memory.later.contains(*last)).cloned();
        is_open
            .or_else(|| pillar.and_then(|pillar| self.next_open(&pillar, last)))
            .or_else(|| self.pack.pillars().find_map(|pillar| open(&pillar.id)))
    }

    fn status_in_words(&self, pillar: &PillarId) -> String {
        let (decided, all) = self.decided_in(pillar);
        let name = match decided {
            _ if decided == all && self.memory.completed.contains(pillar) => "status-completed",
            _ if decided == all => "status-to-check",
            0 => "status-not-started",
            _ => "status-in-progress",
        };
        let flagged = self.to_come_back(pillar).len();
        let more = if flagged > 0 { self.say("status-later", &[("n", flagged.into())]) } else { String::new() };
        let is_before = |criterion: &&&Criterion| {
            criterion.pillar == *pillar && !self.assessment.proposals_for(&criterion.id).is_empty()
        };
        let before = self.asked().iter().filter(is_before).count();
        let before = if before > 0 { self.say("status-before", &[("n", before.into())]) } else { String::new() };
        format!("{}{before}{more}", self.say(name, &[]))
    }

    pub(super) fn show_tasks(&self) -> Screen {
        let (decided, all) = self.decided();
        let saved = match self.saved_at {
            Some(at) => self.say("saved-at", &[("time", format!("{:02}:{:02}", at.hour(), at.minute()).into())]),
            None => String::new(),
        };
        let here = self.stopped_at();
        let mut text = Vec::new();
        if decided < all {
            text.push(self.left_in_words());
        }
        let waiting = self.waiting().len();
        if waiting > 0 {
            text.push(self.say("tasks-waiting", &[("n", waiting.into()), ("facts", self.missing_in_words().into())]));
        }
        let prompt = match &here {
            Some(id) => self.say(
                "prompt-tasks-go-on",
                &[("n", (self.pack.pillars().count() + 1).into()), ("id", id.as_str().into())],
            ),
            None => self.say("prompt-tasks", &[("n", (self.pack.pillars().count() + 1).into())]),
        };
        let progress = self.say("tasks-progress", &[("decided", decided.into()), ("all", all.into())]);
        Screen {
            place: self.company(),
            progress: if saved.is_empty() { progress } else { format!("{progress}   {saved}") },
            title: Some(self.say("tasks-title", &[])),
            text,
            choices: self.task_rows(here.as_ref()),
            prompt,
            keys: self.keys(Asks::One, &[Action::Back, Action::GoTo, Action::Help, Action::Pause]),
            ..Screen::default()
        }
    }

    fn task_rows(&self, here: Option<&CriterionId>) -> Vec<Choice> {
        let stopped = here.and_then(|id| self.criterion(id)).map(|criterion| &criterion.pillar);
        let row = |(index, pillar): (usize, &Pillar)| {
            let (decided, all) = self.decided_in(&pillar.id);
            let count = self.say("n-of-m", &[("n", decided.into()), ("m", all.into())]);
            Choice {
                heading: self.heading_above(&pillar.id),
                key: (index + 1).to_string(),
                cells: vec![self.pillar_name(&pillar.id), count, self.status_in_words(&pillar.id)],
                current: stopped == Some(&pillar.id),
            }
        };
        let facts = match (self.missing_fields().len(), self.facts_are_confirmed()) {
            (0, true) => self.say("status-confirmed", &[]),
            (0, false) => self.say("status-to-confirm", &[]),
            (n, _) => self.say("status-facts-missing", &[("n", n.into())]),
        };
        let facts = Choice {
            heading: None,
            key: "0".to_owned(),
            cells: vec![self.say("tasks-facts", &[]), String::new(), facts],
            current: false,
        };
        let pillars = self.pack.pillars().enumerate().map(row);
        let issue = Choice {
            heading: (!self.pack.overlays.is_empty()).then(String::new),
            key: (self.pack.pillars().count() + 1).to_string(),
            cells: vec![
                self.say("tasks-issue", &[]),
                String::new(),
                self.what_stops_issue().unwrap_or_else(|| self.say("status-ready", &[])),
            ],
            current: false,
        };
        [facts].into_iter().chain(pillars).chain([issue]).collect()
    }

    /// Says what is still open before issue, if anything is.
    fn what_stops_issue(&self) -> Option<String> {
        let (decided, all) = self.decided();
        if self.facts_are_confirmed() && self.missing_fields().is_empty() {
            return (decided < all).then(|| self.say("status-criteria-open", &[("n", (all - decided).into())]));
        }
        Some(self.say("status-facts-open", &[]))
    }

    pub(super) fn choose_task(&mut self, key: Option<&str>) {
        let Some(key) = key else {
            return match self.stopped_at() {
                Some(id) => self.open_criterion(&id),
                None => self.refuse_choice(""),
            };
        };
        if key == "0" {
            return self.go(Place::Facts);
        }
        let index = key.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        match index.and_then(|index| self.pack.pillars().nth(index).cloned()) {
            Some(pillar) => self.open_pillar(&pillar.id),
            None => match self.what_stops_issue() {
                Some(reason) => self.fail("error-not-yet", &[("reason", reason.into())]),
                None => self.effects.push(Effect::Done),
            },
        }
    }

    /// Opens a pillar: where one stopped in it, its next open criterion, what was put off, or the check of its answers.
    pub(super) fn open_pillar(&mut self, pillar: &PillarId) {
        self.then = None;
        let stopped =
            self.stopped_at().filter(|id| self.criterion(id).is_some_and(|criterion| criterion.pillar == *pillar));
        let next =
            stopped.or_else(|| self.next_open(pillar, None)).or_else(|| self.to_come_back(pillar).into_iter().next());
        match next {
            Some(id) => self.open_criterion(&id),
            None => self.go(Place::Pillar(pillar.clone())),
        }
    }

    pub(super) fn show_pillar(&self, pillar: &PillarId) -> Screen {
        let (decided, all) = self.decided_in(pillar);
        let rows = self
            .asked()
            .into_iter()
            .filter(|criterion| criterion.pillar == *pillar)
            .map(|criterion| self.answer_row(criterion));
        let mut choices: Vec<Choice> = rows.collect();
        let n_open = all - decided;
        choices.push(self.choice(self.letter("yes"), self.say("pillar-yes", &[]), false));
        choices.push(self.choice(self.letter("later"), self.say("pillar-later", &[]), false));
        let mut text = Vec::new();
        if n_open > 0 {
            text.push(self.say("pillar-open", &[("n", n_open.into())]));
        }
        let without = self.without_proof(pillar);
        if without > 0 {
            text.push(self.say("pillar-without-proof", &[("n", without.into())]));
        }
        let changes = self.assessment.changes.len();
        if changes > 0 {
            text.push(self.say("pillar-changes", &[("n", changes.into())]));
        }
        let first = choices.first().map(|choice| choice.key.clone()).unwrap_or_default();
        Screen {
            place: self.say("pillar-place", &[("pillar", self.pillar_name(pillar).into())]),
            progress: self.say("tasks-progress", &[("decided", decided.into()), ("all", all.into())]),
            text,
            question: Some(self.say("pillar-question", &[])),
            choices,
            prompt: self.say("prompt-pillar", &[("id", first.into())]),
            keys: self.keys(Asks::One, &[Action::Back, Action::List, Action::Help, Action::Pause]),
            ..Screen::default()
        }
    }

    fn without_proof(&self, pillar: &PillarId) -> usize {
        let asked = self.asked();
        let lacks = |criterion: &&&Criterion| {
            criterion.pillar == *pillar && self.wants_proof(criterion) && self.proofs(&criterion.id).is_empty()
        };
        asked.iter().filter(lacks).count()
    }

    /// Whether the answer is worth points, so that proof says something.
    fn wants_proof(&self, criterion: &Criterion) -> bool {
        let value = self.answer(&criterion.id).and_then(|answer| answer.value.as_ref());
        let points = value.and_then(|value| {
            crate::domain::scoring::points_of(
                &self.pack.home(&criterion.id).structure,
                criterion,
                value,
                self.assessment.assessed_on,
            )
        });
        points.is_some_and(|points| points > 0)
    }

    fn answer_row(&self, criterion: &Criterion) -> Choice {
        let value = self.answer(&criterion.id).and_then(|answer| answer.value.as_ref());
        let answer = match value {
            Some(value) => self.answer_in_words(criterion, value),
            None if self.memory.later.contains(&criterion.id) => self.say("row-later", &[]),
            None if !self.assessment.proposals_for(&criterion.id).is_empty() => self.say("row-before", &[]),
            None => self.say("row-open", &[]),
        };
        let proofs = self.proofs(&criterion.id).len();
        let proof = match proofs {
            0 if self.wants_proof(criterion) => self.say("row-no-proof", &[]),
            0 => String::new(),
            n => self.say("row-proofs", &[("n", n.into())]),
        };
        Choice {
            heading: None,
            key: criterion.id.to_string(),
            cells: vec![self.title_of(&criterion.id).to_owned(), answer, proof],
            current: false,
        }
    }

    pub(super) fn choose_in_pillar(&mut self, pillar: &PillarId, key: Option<&str>) {
        let Some(key) = key else { return self.refuse_choice("") };
        if key == self.letter("yes") {
            let (decided, all) = self.decided_in(pillar);
            if decided < all {
                return self.fail("error-pillar-open", &[("n", (all - decided).into())]);
            }
            self.memory.completed.insert(pillar.clone());
            self.tell("said-completed", &[("pillar", self.pillar_name(pillar).into())]);
            return self.go(Place::Tasks);
        }
        if key == self.letter("later") {
            self.memory.completed.remove(pillar);
            return self.go(Place::Tasks);
        }
        if let Ok(id) = key.parse::<CriterionId>() {
            self.open_criterion(&id);
            self.then = Some(Place::Pillar(pillar.clone()));
        }
    }
}
