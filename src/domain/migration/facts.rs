//! The facts under another version. Where other facts are asked, what was confirmed is not what is asked.

use std::collections::BTreeSet;

use crate::domain::assessment::edit::Draft;
use crate::domain::assessment::{Assessment, Fact, Profile};
use crate::domain::criteria::{FactType, Pack, ProfileKey};

/// What happens to the facts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FactChanges {
    /// Facts and sentences that are asked now, and were not.
    pub added: Vec<String>,
    /// Facts and sentences that are asked no more.
    pub removed: Vec<String>,
    /// Whether a confirmation is taken back.
    pub unconfirmed: bool,
}

impl FactChanges {
    /// Compares what is asked under two versions.
    pub(super) fn between(old: &Pack, new: &Pack, assessment: &Assessment) -> Self {
        let (before, after) = (asked(old), asked(new));
        let is_other = old.facts().map(kind).ne(new.facts().map(kind));
        Self {
            added: after.iter().filter(|key| !before.contains(*key)).cloned().collect(),
            removed: before.iter().filter(|key| !after.contains(*key)).cloned().collect(),
            unconfirmed: is_other && assessment.perimeter.confirmed.is_some(),
        }
    }
}

fn kind(fact: &ProfileKey) -> (&str, &FactType) {
    (&fact.key, &fact.kind)
}

fn asked(pack: &Pack) -> Vec<String> {
    let flags = pack.all().flat_map(|pack| pack.structure.flags());
    pack.facts().map(|fact| &fact.key).chain(flags).cloned().collect()
}

/// Gives what a version can take of the facts, where `find` gives those that it asks.
pub(crate) fn fitting<'f>(find: impl Fn(&str) -> Option<&'f ProfileKey>, profile: &Profile) -> Profile {
    let fit = |(key, fact): (&String, &Fact)| {
        let fact = match (&find(key)?.kind, fact) {
            (FactType::Whole, Fact::Whole(_)) | (FactType::Decimal, Fact::Decimal(_)) => fact.clone(),
            (FactType::Flags(words), Fact::Flags(set)) => {
                Fact::Flags(set.iter().filter(|word| words.contains(word)).cloned().collect::<BTreeSet<_>>())
            }
            _ => return None,
        };
        Some((key.clone(), fact))
    };
    Profile(profile.0.iter().filter_map(fit).collect())
}

/// Writes into the file what of the facts the new version takes.
pub(super) fn carry(draft: &mut Draft, new: &Pack, assessment: &Assessment, changes: &FactChanges) {
    let kept = fitting(|key| new.fact(key), &assessment.profile);
    for (key, fact) in &assessment.profile.0 {
        if kept.0.get(key) != Some(fact) {
            draft.set_fact(key, kept.0.get(key));
        }
    }
    if changes.unconfirmed {
        draft.unconfirm();
    }
}
