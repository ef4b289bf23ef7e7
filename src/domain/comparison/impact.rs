//! What a change does to one company that is known.

use super::carrying::carried;
use super::search::is_lost;
use crate::domain::assessment::Assessment;
use crate::domain::criteria::Pack;
use crate::domain::migration::Links;
use crate::domain::scoring::{AssuranceInput, MissingFacts, score};
use crate::value::{CriterionId, LevelId};

/// The level of a company under both versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Levels {
    /// Under the old one.
    pub before: Option<LevelId>,
    /// Under the new one, by the answers that hold under it.
    pub after: Option<LevelId>,
    /// Whether the level is lost.
    pub is_lost: bool,
}

/// Scores an assessment under both versions. Answers are carried as `wid migrate` carries them: by the map of `new` where it has one for
/// `old`, else under the same ids; what must be looked at again is open.
///
/// # Errors
/// [`MissingFacts`] where a fact of one of them is not known.
pub fn impact(old: &Pack, new: &Pack, assessment: &Assessment) -> Result<Levels, MissingFacts> {
    let links = Links::along(&[old, new]).ok();
    let successors = |id: &CriterionId| match &links {
        Some(links) => links.of(id).filter(|link| link.relation.carries()).map(|link| link.to.clone()).collect(),
        None => vec![id.clone()],
    };
    let moved = carried(&old.structure, &new.structure, assessment, successors);
    let before = score(&old.structure, assessment, AssuranceInput::Computed)?.level;
    let after = score(&new.structure, &moved, AssuranceInput::Computed)?.level;
    let is_lost = before.as_ref().is_some_and(|before| is_lost(&old.structure, &new.structure, before, after.as_ref()));
    Ok(Levels { before, after, is_lost })
}
