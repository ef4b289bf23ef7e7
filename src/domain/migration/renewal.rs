//! A new assessment from last year's statement. What was true a year ago is a proposal at most.

use jiff::civil::Date;

use super::{FactChanges, Link, Links, Migration, NotReadable, facts, is_answered_alike, left_out, without_source};
use crate::domain::assessment::edit::Draft;
use crate::domain::assessment::{self, Answer, AnswerValue, Assessment, Evidence, MAX_PROPOSALS, Proposal, Said, fits};
use crate::domain::criteria::{AnswerType, Criterion, Pack};
use crate::value::Sha256Digest;

/// Begins an assessment on the day `today` from `last`, which a statement with the digest `supersedes` declared under `old`.
///
/// Company, declarer, perimeter and facts are filled in and nothing is confirmed; the period stays open. Answers of a level, of yes or
/// no and of options are offered, all others are told only, and evidence keeps nothing but its title.
///
/// # Errors
/// [`NotReadable`] where the result breaks a rule of the new criteria, so that it must not be written.
pub fn renew(
    old: &Pack,
    new: &Pack,
    links: &Links,
    last: &Assessment,
    supersedes: Sha256Digest,
    today: Date,
) -> Result<Migration, NotReadable> {
    let mut draft = frame(new, last, today);
    draft.set_supersedes(supersedes);
    let (mut offered, mut told, mut dropped) = (Vec::new(), Vec::new(), Vec::new());
    let mut counts: std::collections::BTreeMap<_, usize> = std::collections::BTreeMap::new();
    for criterion in old.criteria() {
        let Some(answer) = last.answers.get(&criterion.id) else { continue };
        if links.of(&criterion.id).next().is_none() {
            dropped.push(criterion.id.clone());
        }
        for link in links.of(&criterion.id) {
            let Some(successor) = new.criterion(&link.to) else { continue };
            let count = counts.entry(link.to.clone()).or_default();
            *count += 1;
            if *count > MAX_PROPOSALS {
                continue;
            }
            let proposal = proposal(old, last, criterion, successor, link, answer);
            draft.add_proposal(&link.to, &proposal);
            let list = if matches!(proposal.said, Said::Offered(_)) { &mut offered } else { &mut told };
            list.push(link.clone());
        }
    }
    let text = draft.text();
    assessment::read("assessment.toml", &text, |_, _| Ok(new)).map_err(|problems| NotReadable { problems })?;
    // Nothing is confirmed in a new file, so there is nothing to take back.
    let facts = FactChanges { unconfirmed: false, ..FactChanges::between(old, new, last) };
    let (new_ones, left_out) = (without_source(links, new), left_out(old, new));
    Ok(Migration { carried: Vec::new(), offered, told, new: new_ones, dropped, left_out, facts, text })
}

/// Fills in what stays true of a company from year to year. The period does not: it is a new one.
fn frame(new: &Pack, last: &Assessment, today: Date) -> Draft {
    let mut draft = Draft::new(new, today);
    draft.set_company_name(last.company.name.as_deref());
    draft.set_enterprise_number(last.company.enterprise_number.as_ref());
    draft.set_declarer_name(last.declared_by.name.as_deref());
    draft.set_declarer_role(last.declared_by.role.as_deref());
    draft.set_perimeter_text(last.perimeter.text.as_deref());
    let kept = facts::fitting(|key| new.fact(key), &last.profile);
    for fact in new.facts() {
        draft.set_fact(&fact.key, kept.0.get(&fact.key));
    }
    draft
}

fn proposal(
    old: &Pack,
    last: &Assessment,
    criterion: &Criterion,
    successor: &Criterion,
    link: &Link,
    answer: &Answer,
) -> Proposal {
    let title_only = |entry: &Evidence| Evidence { file: None, date: None, size: None, sha256: None, ..entry.clone() };
    let said = match &answer.value {
        None => Said::Nothing,
        Some(value) if may_be_offered(criterion, successor, value) => Said::Offered(value.clone()),
        Some(value) => Said::Told(value.clone()),
    };
    Proposal {
        criterion: criterion.id.clone(),
        version: old.home(&criterion.id).structure.version,
        on: last.assessed_on,
        relation: link.relation,
        said,
        note: answer.note.clone(),
        evidence: answer.evidence.iter().map(title_only).collect(),
    }
}

/// Whether an answer may still hold a year later. Figures, dates, measured results and claims are of their year.
fn may_be_offered(old: &Criterion, new: &Criterion, value: &AnswerValue) -> bool {
    let lasts = matches!(old.answer, AnswerType::Maturity | AnswerType::YesNo | AnswerType::Multi(_))
        && matches!(value, AnswerValue::Level(_) | AnswerValue::YesNo(_) | AnswerValue::Options(_));
    lasts && !old.result && !new.result && is_answered_alike(old, new) && fits(new, value)
}
