//! From one version of the criteria to another: which answers hold, which a person must look at again, what is new, what is dropped.
//!
//! [`Links`] says what became of each criterion, over one map or several. [`migrate`] takes an assessment along, [`renew`] begins a new
//! one from last year's statement. Nothing is rescaled, and no answer is made up: what does not hold as it is becomes a proposal,
//! which is no answer. Source: docs/FORMATS.md, Map.

mod facts;
mod links;
mod moving;
mod renewal;

pub use facts::FactChanges;
pub(crate) use facts::fitting;
pub use links::{Link, Links};
pub use moving::migrate;
pub use renewal::renew;

use crate::domain::criteria::{AnswerType, Criterion, Pack};
use crate::value::{CriterionId, Diagnostic, PackId, PackVersion};

/// What becomes of an assessment under another version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    /// Answers that hold.
    pub carried: Vec<Link>,
    /// Answers that a person must look at again, offered as proposals.
    pub offered: Vec<Link>,
    /// Earlier answers that are only told, since they do not fit as they are.
    pub told: Vec<Link>,
    /// Criteria that come from none.
    pub new: Vec<CriterionId>,
    /// Answered criteria that nothing asks for any more.
    pub dropped: Vec<CriterionId>,
    /// Overlays that fit the new version no more, whose answers are dropped with them.
    pub left_out: Vec<(PackId, PackVersion)>,
    /// What happens to the facts.
    pub facts: FactChanges,
    /// The text of the assessment under the new version.
    pub text: String,
}

/// The text that a migration made could not be read back, so that nothing may be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the result cannot be read with the new criteria")]
pub struct NotReadable {
    /// What is wrong with it.
    pub problems: Vec<Diagnostic>,
}

/// Says whether two criteria are answered in the same way, so that a value means the same; options may differ.
pub(crate) fn is_answered_alike(old: &Criterion, new: &Criterion) -> bool {
    match (&old.answer, &new.answer) {
        (AnswerType::Multi(_), AnswerType::Multi(_)) => true,
        (old, new) => old == new,
    }
}

/// Gives the criteria of `new` to which no link leads.
fn without_source(links: &Links, new: &Pack) -> Vec<CriterionId> {
    let is_new = |id: &CriterionId| !links.all().iter().any(|link| link.to == *id);
    new.criteria().map(|criterion| criterion.id.clone()).filter(is_new).collect()
}

/// Gives the overlays beside `old` of which no version stands beside `new`.
fn left_out(old: &Pack, new: &Pack) -> Vec<(PackId, PackVersion)> {
    let stays = |overlay: &&Pack| new.overlays.iter().any(|other| other.structure.id == overlay.structure.id);
    let gone = old.overlays.iter().filter(|overlay| !stays(overlay));
    gone.map(|overlay| (overlay.structure.id.clone(), overlay.structure.version)).collect()
}
