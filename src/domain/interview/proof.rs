//! Proof and notes: a recorded document again, a file, or a title only; then its date.

use super::place::{Place, ProofStep};
use super::screen::{Action, Asks, Choice, Effect, Screen};
use super::{Interview, RecordError, typed};
use crate::domain::assessment::{Evidence, MAX_EVIDENCE};
use crate::value::CriterionId;
use crate::value::free_text::{MAX_NOTE, MAX_TITLE};

/// How many recorded documents are offered again.
const MAX_OFFERED: usize = 30;

impl Interview<'_> {
    pub(super) fn open_proof(&mut self, id: &CriterionId) {
        self.go(Place::Proof { id: id.clone(), step: ProofStep::Kind });
    }

    /// Gives the documents recorded with an earlier answer and for other criteria, each once.
    fn library(&self, id: &CriterionId) -> Vec<Evidence> {
        let own = self.proofs(id);
        let mut library: Vec<Evidence> = Vec::new();
        let before = self.assessment.proposals.get(id).into_iter().flatten().flat_map(|proposal| &proposal.evidence);
        for evidence in before.chain(self.assessment.answers.values().flat_map(|answer| &answer.evidence)) {
            if !library.contains(evidence) && !own.contains(evidence) && library.len() < MAX_OFFERED {
                library.push(evidence.clone());
            }
        }
        library
    }

    pub(super) fn proofs(&self, id: &CriterionId) -> &[Evidence] {
        self.answer(id).map(|answer| answer.evidence.as_slice()).unwrap_or_default()
    }

    fn proof_in_words(&self, evidence: &Evidence) -> String {
        match evidence.date {
            Some(day) => {
                self.say("proof-dated", &[("title", evidence.title.as_str().into()), ("day", self.day(day).into())])
            }
            None => self.say("proof-undated", &[("title", evidence.title.as_str().into())]),
        }
    }

    /// Gives what can be done, as keys and steps: 1 file, 2 title, 3 recorded before, 4 remove; only what is possible.
    fn proof_kinds(&self, id: &CriterionId) -> Vec<(&'static str, &'static str, ProofStep)> {
        let nothing = Evidence { title: String::new(), file: None, date: None, size: None, sha256: None };
        let kinds = [
            (true, ("1", "proof-file", ProofStep::File)),
            (true, ("2", "proof-title-only", ProofStep::Title(nothing))),
            (!self.library(id).is_empty(), ("3", "proof-again", ProofStep::Recorded)),
            (!self.proofs(id).is_empty(), ("4", "proof-remove", ProofStep::Remove)),
        ];
        kinds.into_iter().filter(|(possible, _)| *possible).map(|(_, kind)| kind).collect()
    }

    pub(super) fn show_proof(&self, id: &CriterionId, step: &ProofStep) -> Screen {
        let numbered = |list: &[Evidence]| -> Vec<Choice> {
            let choice = |(index, one): (usize, &Evidence)| {
                self.choice((index + 1).to_string(), self.proof_in_words(one), false)
            };
            list.iter().enumerate().map(choice).collect()
        };
        let kinds = || {
            self.proof_kinds(id)
                .into_iter()
                .map(|(key, words, _)| self.choice(key, self.say(words, &[]), false))
                .collect()
        };
        let (question, choices, asks, prompt) = match step {
            ProofStep::Kind => ("proof-question", kinds(), Asks::One, "prompt-proof"),
            ProofStep::Recorded => ("proof-which", numbered(&self.library(id)), Asks::One, "prompt-number"),
            ProofStep::Remove => ("proof-which-goes", numbered(self.proofs(id)), Asks::One, "prompt-number"),
            ProofStep::File => ("proof-path", Vec::new(), Asks::Words, "prompt-file"),
            ProofStep::Title(evidence) if evidence.title.is_empty() => {
                ("proof-title", Vec::new(), Asks::Words, "prompt-title")
            }
            ProofStep::Title(_) => ("proof-title", Vec::new(), Asks::Words, "prompt-title-keep"),
            ProofStep::Date(_) => ("proof-date", Vec::new(), Asks::Figure, "prompt-proof-date"),
        };
        let evidence = self.texts.criteria.get(id).map(|text| self.series(&text.evidence)).unwrap_or_default();
        let mut text = match step {
            ProofStep::Kind => {
                vec![self.say("hint-proof", &[("proof", evidence.into())]), self.say("proof-stays", &[])]
            }
            ProofStep::Title(evidence) | ProofStep::Date(evidence) if !evidence.title.is_empty() => {
                vec![self.say("proof-this", &[("title", evidence.title.as_str().into())])]
            }
            _ => Vec::new(),
        };
        if *step == ProofStep::Kind {
            text.extend(
                self.proofs(id)
                    .iter()
                    .map(|one| self.say("proof-recorded", &[("proof", self.proof_in_words(one).into())])),
            );
        }
        Screen {
            place: self.say("proof-place", &[("id", id.as_str().into()), ("title", self.title_of(id).into())]),
            title: Some(self.say("proof-heading", &[])),
            text,
            question: Some(self.say(question, &[])),
            choices,
            asks,
            prompt: self.say(prompt, &[]),
            keys: self.keys(asks, &[Action::Back, Action::Later, Action::List, Action::Help, Action::Pause]),
            ..Screen::default()
        }
    }

    pub(super) fn choose_proof(&mut self, id: &CriterionId, step: ProofStep, key: Option<&str>) {
        let index = key.and_then(|key| key.parse::<usize>().ok()).and_then(|number| number.checked_sub(1));
        match (step, key) {
            (ProofStep::Kind, None) => self.advance(id),
            (ProofStep::Kind, Some(key)) => {
                let kind = self.proof_kinds(id).into_iter().find(|(known, _, _)| *known == key);
                if self.proofs(id).len() >= MAX_EVIDENCE && key != "4" {
                    return self.fail("error-too-many-proofs", &[("most", MAX_EVIDENCE.into())]);
                }
                if let Some((_, _, step)) = kind {
                    self.go(Place::Proof { id: id.clone(), step });
                }
            }
            (ProofStep::Recorded, Some(_)) => {
                if let Some(evidence) = index.and_then(|index| self.library(id).into_iter().nth(index)) {
                    self.add_proof(id, &evidence);
                }
            }
            (ProofStep::Remove, Some(_)) => {
                let Some(index) = index else { return };
                if self.change(|draft| draft.remove_evidence(id, index)) {
                    self.tell("said-proof-removed", &[]);
                    self.open_proof(id);
                }
            }
            (ProofStep::Recorded | ProofStep::Remove, None) => self.refuse_choice(""),
            (step, _) => self.type_proof(id, step, ""),
        }
    }

    pub(super) fn type_proof(&mut self, id: &CriterionId, step: ProofStep, text: &str) {
        let text = text.trim();
        match step {
            ProofStep::File if text.is_empty() => {
                let nothing = Evidence { title: String::new(), file: None, date: None, size: None, sha256: None };
                self.go(Place::Proof { id: id.clone(), step: ProofStep::Title(nothing) });
            }
            ProofStep::File => {
                self.recording = Some((id.clone(), text.to_owned()));
                self.effects.push(Effect::RecordEvidence { criterion: id.clone(), path: typed::dropped_path(text) });
            }
            ProofStep::Title(evidence) if text.is_empty() && evidence.title.is_empty() => self.advance(id),
            ProofStep::Title(evidence) if text.is_empty() => self.ask_proof_date(id, evidence),
            ProofStep::Title(evidence) => {
                if let Some(title) = self.read_words(text, MAX_TITLE) {
                    self.ask_proof_date(id, Evidence { title, ..evidence });
                }
            }
            ProofStep::Date(evidence) if text.is_empty() => self.add_proof(id, &evidence),
            ProofStep::Date(evidence) => {
                let Some(day) = self.read_day(text) else { return };
                if day > self.assessment.assessed_on {
                    let day = self.day(self.assessment.assessed_on);
                    return self.fail("error-proof-future", &[("day", day.into())]);
                }
                self.add_proof(id, &Evidence { date: Some(day), ..evidence });
            }
            ProofStep::Kind | ProofStep::Recorded | ProofStep::Remove => self.refuse_choice(text),
        }
    }

    fn ask_proof_date(&mut self, id: &CriterionId, evidence: Evidence) {
        self.go(Place::Proof { id: id.clone(), step: ProofStep::Date(evidence) });
    }

    fn add_proof(&mut self, id: &CriterionId, evidence: &Evidence) {
        if self.change(|draft| draft.add_evidence(id, evidence)) {
            let n = self.proofs(id).len();
            self.tell(
                "said-proof",
                &[("title", evidence.title.as_str().into()), ("id", id.as_str().into()), ("n", n.into())],
            );
            self.advance(id);
        }
    }

    /// Takes what the host made of an [`Effect::RecordEvidence`].
    pub fn recorded(&mut self, result: Result<Evidence, RecordError>) -> Vec<Effect> {
        let Some((id, typed)) = self.recording.take() else { return Vec::new() };
        match result {
            Ok(evidence) => {
                self.tell("said-file", &[("title", evidence.title.as_str().into())]);
                self.go(Place::Proof { id, step: ProofStep::Title(evidence) });
            }
            Err(RecordError::Absent { name, folder }) => {
                self.fail("error-file-absent", &[("name", name.into()), ("folder", folder.into())]);
            }
            Err(RecordError::NotAFile { name }) => self.fail("error-file-not", &[("name", name.into())]),
            Err(RecordError::Unreadable { name, message }) => {
                self.fail("error-file-unreadable", &[("name", name.into()), ("message", message.into())]);
            }
        }
        if self.error.is_some() {
            self.typed = typed;
        }
        std::mem::take(&mut self.effects)
    }

    pub(super) fn show_note(&self, id: &CriterionId) -> Screen {
        let note = self.answer(id).and_then(|answer| answer.note.clone());
        Screen {
            place: self.say("proof-place", &[("id", id.as_str().into()), ("title", self.title_of(id).into())]),
            title: Some(self.say("note-heading", &[])),
            text: vec![self.say("note-what", &[])],
            question: Some(self.say("note-question", &[])),
            prompt: self.say(if note.is_some() { "prompt-note-keep" } else { "prompt-note" }, &[]),
            now: note.map(|note| self.say("now", &[("answer", note.into())])),
            asks: Asks::Words,
            keys: self.keys(Asks::Words, &[]),
            ..Screen::default()
        }
    }

    /// Takes a note; Enter alone keeps what is there, a hyphen removes it.
    pub(super) fn type_note(&mut self, id: &CriterionId, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return self.back();
        }
        let note = if text == "-" { None } else { Some(text) };
        if let Some(note) = note
            && self.read_words(note, MAX_NOTE).is_none()
        {
            return;
        }
        if self.change(|draft| draft.set_note(id, note)) {
            self.tell(if note.is_some() { "said-note" } else { "said-note-removed" }, &[("id", id.as_str().into())]);
            self.back();
        }
    }
}
