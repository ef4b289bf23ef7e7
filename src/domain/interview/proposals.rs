//! What was said before about a criterion, shown beside it. It is never an answer: a person takes it over, one by one, by a key of its
//! own.

use super::Interview;
use super::place::Place;
use crate::domain::assessment::{AnswerValue, Evidence, Proposal, Said};
use crate::domain::criteria::{Criterion, CriterionText, Pack};
use crate::value::CriterionId;
use crate::value::difference::{Change, changes};

/// How many changes of one text are told; where there are more, the earlier text is shown.
const MAX_CHANGES: usize = 5;

impl<'p> Interview<'p> {
    /// Gives the one proposal that can be taken over as it is; none where there are several, since a person must weigh them.
    fn to_take_over(&self, id: &CriterionId) -> Option<(&Proposal, &AnswerValue)> {
        let offered = |proposal: &'_ Proposal| matches!(proposal.said, Said::Offered(_));
        let mut all = self.assessment.proposals_for(id).iter().filter(|proposal| offered(proposal));
        match (all.next(), all.next()) {
            (Some(only), None) => only.said.value().map(|value| (only, value)),
            _ => None,
        }
    }

    pub(super) fn can_take_over(&self, id: &CriterionId) -> bool {
        self.to_take_over(id).is_some()
    }

    /// Takes the proposal on screen over as the answer, with its note and the files that were recorded with it.
    pub(super) fn take_over(&mut self) {
        let Place::Criterion { id, .. } = self.place.clone() else { return self.fail("error-not-here", &[]) };
        let Some((proposal, value)) = self.to_take_over(&id) else { return self.fail("error-nothing-before", &[]) };
        let has_note = self.answer(&id).is_some_and(|answer| answer.note.is_some());
        let note = proposal.note.clone().filter(|_| !has_note);
        let is_recorded = |entry: &&Evidence| entry.sha256.is_some() && !self.proofs(&id).contains(entry);
        let evidence: Vec<Evidence> = proposal.evidence.iter().filter(is_recorded).cloned().collect();
        self.give_with(&id, value.clone(), |draft| {
            if note.is_some() {
                draft.set_note(&id, note.as_deref());
            }
            evidence.iter().for_each(|entry| draft.add_evidence(&id, entry));
        });
    }

    /// Says what was said before, and what changed in the text since.
    pub(super) fn proposals_in_words(&self, criterion: &Criterion) -> Vec<String> {
        let proposals = self.assessment.proposals_for(&criterion.id);
        let mut lines: Vec<String> =
            proposals.iter().flat_map(|proposal| self.proposal_in_words(criterion, proposal)).collect();
        if self.can_take_over(&criterion.id) {
            lines.push(self.say("before-take-over", &[("key", self.letter("take-over").into())]));
        }
        lines
    }

    fn proposal_in_words(&self, criterion: &Criterion, proposal: &Proposal) -> Vec<String> {
        let pack = self.earlier_pack(criterion, proposal);
        let old = pack.and_then(|pack| pack.texts(self.words.language()).criteria.get(&proposal.criterion));
        let value = proposal.said.value();
        let answer = match value {
            Some(value) => self.value_in_words(old.or_else(|| self.texts.criteria.get(&criterion.id)), value),
            None => self.say("before-nothing", &[]),
        };
        let name = match (proposal.criterion == criterion.id, old) {
            (true, _) => "before",
            (false, Some(_)) => "before-other",
            (false, None) => "before-other-untitled",
        };
        let arguments = [
            ("day", self.day(proposal.on).into()),
            ("version", proposal.version.to_string().into()),
            ("id", proposal.criterion.as_str().into()),
            ("title", old.map_or("", |text| text.title.as_str()).into()),
            ("answer", answer.into()),
        ];
        let mut lines = vec![self.say(name, &arguments)];
        lines.extend(proposal.note.as_deref().map(|note| self.say("before-note", &[("note", note.into())])));
        let new = self.texts.criteria.get(&criterion.id);
        if let Some((old, new)) = old.zip(new) {
            lines.extend(self.changes_in_words(old, new, value));
        }
        lines
    }

    fn earlier_pack(&self, criterion: &Criterion, proposal: &Proposal) -> Option<&'p Pack> {
        let id = &self.pack.home(&criterion.id).structure.id;
        self.earlier.iter().find(|pack| pack.structure.id == *id && pack.structure.version == proposal.version)
    }

    /// Tells the changes of the requirement, of what is counted, and of the level or the options that were chosen.
    fn changes_in_words(&self, old: &CriterionText, new: &CriterionText, value: Option<&AnswerValue>) -> Vec<String> {
        let mut lines = Vec::new();
        let mut compare = |what: &str, old: Option<&String>, new: Option<&String>| {
            let found = old.zip(new).map(|(old, new)| (old, changes(old, new))).filter(|(_, found)| !found.is_empty());
            if let Some((old, found)) = found {
                let what = self.say(what, &[]);
                lines.push(self.say("before-changed", &[("what", what.into()), ("how", self.how(old, &found).into())]));
            }
        };
        compare("before-requirement", Some(&old.requirement), Some(&new.requirement));
        compare("before-measure", old.measure.as_ref(), new.measure.as_ref());
        if let Some(AnswerValue::Level(level)) = value {
            let level = usize::try_from(*level).unwrap_or(usize::MAX);
            // Where no levels are asked any more, the line that was chosen says what the number meant.
            let gone = String::new();
            compare("before-level", old.levels.get(level), new.levels.get(level).or(Some(&gone)));
        }
        if let Some(AnswerValue::Options(chosen)) = value {
            chosen.iter().for_each(|key| compare("before-option", old.options.get(key), new.options.get(key)));
        }
        if lines.is_empty() {
            lines.push(self.say("before-same-text", &[]));
        }
        lines
    }

    fn how(&self, old: &str, found: &[Change]) -> String {
        if found.len() > MAX_CHANGES || found.iter().map(|one| one.before.len()).sum::<usize>() * 2 > old.len() {
            return self.say("change-text", &[("old", old.into())]);
        }
        let one = |change: &Change| {
            let name = match (change.before.is_empty(), change.after.is_empty()) {
                (true, _) => "change-added",
                (_, true) => "change-removed",
                _ => "change-replaced",
            };
            self.say(name, &[("old", change.before.as_str().into()), ("new", change.after.as_str().into())])
        };
        found.iter().map(one).collect::<Vec<_>>().join("; ")
    }
}
