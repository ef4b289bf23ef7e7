//! Not applicable: only for a reason that the pack allows; else a page that says why the criterion applies.

use super::Interview;
use super::place::{Field, Place};
use super::screen::{Action, Asks, Screen};
use crate::domain::assessment::{AnswerValue, NotApplicable};
use crate::domain::scoring::{Applicability, applies, claimed_share};
use crate::value::free_text::MAX_NOTE;
use crate::value::{CriterionId, Fraction};

impl Interview<'_> {
    /// Opens the reasons for not-applicable, or the page that says why there are none.
    pub(super) fn open_claim(&mut self, id: &CriterionId) {
        let Some(criterion) = self.criterion(id) else { return };
        if criterion.not_applicable.is_empty() || applies(criterion, &self.assessment.profile) != Applicability::Applies
        {
            return self.go(Place::Why(id.clone()));
        }
        self.go(Place::Claim { id: id.clone(), code: None, text: None });
    }

    pub(super) fn show_why(&self, id: &CriterionId) -> Screen {
        let Some(criterion) = self.criterion(id) else { return Screen::default() };
        let conditions = || {
            self.series(
                &criterion.applies.iter().map(|condition| self.condition_in_words(condition)).collect::<Vec<_>>(),
            )
        };
        let (title, text, choices) = match applies(criterion, &self.assessment.profile) {
            Applicability::Applies => {
                let text = match criterion.applies.is_empty() {
                    true => self.say("why-all", &[]),
                    false => self.say("why-applies", &[("conditions", conditions().into())]),
                };
                ("why-applies-title", text, ["why-answer", "why-not-measured", "why-facts"].as_slice())
            }
            Applicability::No(condition) => {
                let text = self.say("why-not", &[("conditions", self.condition_in_words(&condition).into())]);
                ("why-not-title", text, ["why-list", "why-facts"].as_slice())
            }
            Applicability::NeedsFact(key) => {
                let text = self.say("why-waits", &[("fact", self.label_of_fact(&key).into())]);
                ("why-waits-title", text, ["why-list", "why-facts"].as_slice())
            }
        };
        let choice = |(index, words): (usize, &&str)| self.choice((index + 1).to_string(), self.say(words, &[]), false);
        Screen {
            place: self.pillar_name(&criterion.pillar),
            progress: id.to_string(),
            title: Some(self.say(title, &[("title", self.title_of(id).into())])),
            text: vec![text],
            choices: choices.iter().enumerate().map(choice).collect(),
            prompt: self.say("prompt-number", &[]),
            keys: self.keys(Asks::One, &[Action::Back, Action::List, Action::Help, Action::Pause]),
            ..Screen::default()
        }
    }

    pub(super) fn choose_why(&mut self, id: &CriterionId, key: Option<&str>) {
        let applies =
            self.criterion(id).is_some_and(|one| applies(one, &self.assessment.profile) == Applicability::Applies);
        match (applies, key) {
            (_, None) => self.refuse_choice(""),
            (true, Some("1")) => self.go(Place::Criterion { id: id.clone(), typed: Vec::new() }),
            (true, Some("2")) => self.give_answer(id, AnswerValue::Unknown),
            (false, Some("1")) => self.go(Place::Tasks),
            _ => self.correct_facts_of(id),
        }
    }

    /// Opens the first fact on which a criterion depends, else all facts.
    fn correct_facts_of(&mut self, id: &CriterionId) {
        use crate::domain::criteria::Condition::{EachSexMin, Flag, Max, Min};
        let condition = self.criterion(id).and_then(|criterion| {
            let profile = &self.assessment.profile;
            match applies(criterion, profile) {
                Applicability::No(condition) => Some(condition),
                _ => criterion.applies.first().cloned(),
            }
        });
        let key = match condition {
            Some(Min(key, _) | Max(key, _)) => Some(key),
            Some(EachSexMin(_)) => Some("women".to_owned()),
            Some(Flag(word)) => {
                use crate::domain::criteria::{FactType, ProfileKey};
                let holds = |fact: &&ProfileKey| matches!(&fact.kind, FactType::Flags(words) if words.contains(&word));
                self.pack.facts().find(holds).map(|fact| fact.key.clone())
            }
            None => None,
        };
        let Some(field) = key.map(Field::Fact) else { return self.go(Place::Facts) };
        self.correcting = Some(field.group(self.pack));
        self.go(Place::Field(field));
    }

    pub(super) fn show_claim(&self, id: &CriterionId, code: Option<&str>, has_text: bool) -> Screen {
        let Some(criterion) = self.criterion(id) else { return Screen::default() };
        let reasons = self.texts.criteria.get(id).map(|text| &text.not_applicable);
        let reason =
            |code: &str| reasons.and_then(|reasons| reasons.get(code)).map_or_else(|| code.to_owned(), Clone::clone);
        let (question, asks, prompt) = match (code, has_text) {
            (None, _) => ("claim-reason", Asks::One, "prompt-number"),
            (Some(_), false) => ("claim-text", Asks::Words, "prompt-sentence"),
            (Some(_), true) => ("claim-since", Asks::Figure, "prompt-date"),
        };
        let now = match self.answer(id).and_then(|answer| answer.value.as_ref()) {
            Some(AnswerValue::NotApplicable(claim)) => Some(claim),
            _ => None,
        };
        let codes = criterion.not_applicable.iter().enumerate().filter(|_| code.is_none());
        let choice = |(index, one): (usize, &crate::domain::criteria::NotApplicableCode)| {
            self.choice((index + 1).to_string(), reason(&one.code), now.is_some_and(|now| now.code == one.code))
        };
        let mut text: Vec<String> =
            code.map(|code| self.say("claim-chosen", &[("reason", reason(code).into())])).into_iter().collect();
        text.push(self.share_of_claims(id));
        Screen {
            place: self.pillar_name(&criterion.pillar),
            progress: id.to_string(),
            title: Some(self.say("claim-title", &[("title", self.title_of(id).into())])),
            text,
            question: Some(self.say(question, &[])),
            choices: codes.map(choice).collect(),
            asks,
            prompt: self.say(prompt, &[]),
            keys: self.keys(asks, &[Action::Back, Action::Help, Action::Pause]),
            ..Screen::default()
        }
    }

    /// Says how much of the allowed share all claims take so far.
    fn share_of_claims(&self, id: &CriterionId) -> String {
        let structure = &self.pack.home(id).structure;
        let share: Fraction = claimed_share(structure, &self.assessment);
        let most = structure.max_claimed_na_weight;
        self.say("claim-share", &[("share", self.words.decimal(&share.to_decimal(1)).into()), ("most", most.into())])
    }

    pub(super) fn choose_claim(
        &mut self,
        id: &CriterionId,
        code: Option<String>,
        text: Option<String>,
        key: Option<&str>,
    ) {
        if code.is_some() {
            return self.type_claim(id, code, text, "");
        }
        let codes = self.criterion(id).map(|criterion| criterion.not_applicable.as_slice()).unwrap_or_default();
        let index = key.and_then(|key| key.parse::<usize>().ok()).and_then(|number| number.checked_sub(1));
        match index.and_then(|index| codes.get(index)) {
            Some(one) => self.go(Place::Claim { id: id.clone(), code: Some(one.code.clone()), text: None }),
            None => self.refuse_choice(""),
        }
    }

    /// Takes the explanation, then the day where the reason asks for one.
    pub(super) fn type_claim(&mut self, id: &CriterionId, code: Option<String>, before: Option<String>, typed: &str) {
        let Some(code) = code else { return self.refuse_choice(typed) };
        let codes = self.criterion(id).map(|criterion| criterion.not_applicable.as_slice()).unwrap_or_default();
        let needs_day = codes.iter().any(|one| one.code == code && one.since_max_months.is_some());
        let Some(text) = before else {
            let Some(text) = self.read_words(typed.trim(), MAX_NOTE) else { return };
            return match needs_day {
                true => self.go(Place::Claim { id: id.clone(), code: Some(code), text: Some(text) }),
                false => self.give_claim(id, NotApplicable { code, text, since: None }),
            };
        };
        if let Some(day) = self.read_day(typed) {
            self.give_claim(id, NotApplicable { code, text, since: Some(day) });
        }
    }

    fn give_claim(&mut self, id: &CriterionId, claim: NotApplicable) {
        self.give_answer(id, AnswerValue::NotApplicable(claim));
        if self.error.is_none() {
            let share = self.share_of_claims(id);
            self.said.push(share);
        }
    }
}
