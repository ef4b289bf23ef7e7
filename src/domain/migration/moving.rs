//! An assessment that goes on under another version.

use super::{FactChanges, Link, Links, Migration, NotReadable, facts, is_answered_alike, left_out, without_source};
use crate::domain::assessment::edit::Draft;
use crate::domain::assessment::{self, Answer, Assessment, MAX_PROPOSALS, Proposal, Said, fits};
use crate::domain::criteria::{Pack, Relation};
use crate::value::CriterionId;

/// Takes an assessment from `old` to `new`, each with the overlays beside it. `draft` is its file; comments and order stay.
///
/// # Errors
/// [`NotReadable`] where the result breaks a rule of the new criteria, so that it must not be written.
pub fn migrate(
    old: &Pack,
    new: &Pack,
    links: &Links,
    assessment: &Assessment,
    draft: Draft,
) -> Result<Migration, NotReadable> {
    let facts = FactChanges::between(old, new, assessment);
    let mut moving = Moving { old, new, links, assessment, draft, found: Found::default() };
    moving.draft.set_pack_version(new.structure.version);
    moving.draft.set_overlays(new.overlays.iter());
    facts::carry(&mut moving.draft, new, assessment, &facts);
    moving.draft.remove_proposals();
    for criterion in old.criteria() {
        if let Some(answer) = assessment.answers.get(&criterion.id) {
            moving.take(&criterion.id, answer);
        }
        for proposal in assessment.proposals_for(&criterion.id) {
            moving.pass_on(&criterion.id, proposal);
        }
    }
    let Moving { draft, found, .. } = moving;
    let text = draft.text();
    assessment::read("assessment.toml", &text, |_, _| Ok(new)).map_err(|problems| NotReadable { problems })?;
    let Found { carried, offered, told, dropped, .. } = found;
    let new_ones = without_source(links, new);
    Ok(Migration { carried, offered, told, new: new_ones, dropped, left_out: left_out(old, new), facts, text })
}

/// What was found on the way.
#[derive(Default)]
struct Found {
    carried: Vec<Link>,
    offered: Vec<Link>,
    told: Vec<Link>,
    dropped: Vec<CriterionId>,
    /// Proposals by the criterion that they are for.
    counts: std::collections::BTreeMap<CriterionId, usize>,
}

/// A file on its way to another version.
struct Moving<'m> {
    old: &'m Pack,
    new: &'m Pack,
    links: &'m Links,
    assessment: &'m Assessment,
    draft: Draft,
    found: Found,
}

impl Moving<'_> {
    /// Takes one answer to every criterion that it leads to.
    fn take(&mut self, id: &CriterionId, answer: &Answer) {
        let links: Vec<Link> = self.links.of(id).cloned().collect();
        let (carried, others): (Vec<Link>, Vec<Link>) = links.into_iter().partition(|link| self.holds(link, answer));
        match carried.split_first() {
            None => self.draft.remove_answer(id),
            Some((first, rest)) => {
                if first.to != *id {
                    self.draft.rename_answer(id, &first.to);
                }
                rest.iter().for_each(|link| self.draft.set_whole_answer(&link.to, answer));
            }
        }
        if *answer == Answer::default() {
            return;
        }
        if carried.is_empty() && others.is_empty() {
            self.found.dropped.push(id.clone());
        }
        for link in others {
            let proposal = self.proposal(&link, answer);
            self.propose(&link, &proposal);
        }
        self.found.carried.extend(carried);
    }

    /// Whether an answer is one to the new criterion, as it stands.
    fn holds(&self, link: &Link, answer: &Answer) -> bool {
        link.relation.carries() && answer.value.as_ref().is_none_or(|value| self.is_alike(link, value))
    }

    fn is_alike(&self, link: &Link, value: &assessment::AnswerValue) -> bool {
        let both = self.old.criterion(&link.from).zip(self.new.criterion(&link.to));
        both.is_some_and(|(old, new)| is_answered_alike(old, new) && fits(new, value))
    }

    fn proposal(&self, link: &Link, answer: &Answer) -> Proposal {
        let said = match &answer.value {
            None => Said::Nothing,
            Some(value) if self.is_alike(link, value) => Said::Offered(value.clone()),
            Some(value) => Said::Told(value.clone()),
        };
        Proposal {
            criterion: link.from.clone(),
            version: self.old.home(&link.from).structure.version,
            on: self.assessment.assessed_on,
            relation: link.relation,
            said,
            note: answer.note.clone(),
            evidence: answer.evidence.clone(),
        }
    }

    /// Passes on what was proposed for a criterion that is still open.
    fn pass_on(&mut self, id: &CriterionId, proposal: &Proposal) {
        let links: Vec<Link> = self.links.of(id).cloned().collect();
        for link in links {
            let said = match &proposal.said {
                Said::Offered(value) if !self.is_alike(&link, value) => Said::Told(value.clone()),
                said => said.clone(),
            };
            let relation = proposal.relation.then(link.relation);
            self.propose(&link, &Proposal { said, relation, ..proposal.clone() });
        }
    }

    fn propose(&mut self, link: &Link, proposal: &Proposal) {
        let count = self.found.counts.entry(link.to.clone()).or_default();
        if *count >= MAX_PROPOSALS || proposal.relation == Relation::Retired {
            return;
        }
        *count += 1;
        self.draft.add_proposal(&link.to, proposal);
        let list =
            if matches!(proposal.said, Said::Offered(_)) { &mut self.found.offered } else { &mut self.found.told };
        list.push(Link { from: proposal.criterion.clone(), relation: proposal.relation, ..link.clone() });
    }
}
