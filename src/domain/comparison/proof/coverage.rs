//! Whether claims of not-applicable can make a pillar too thin, for every company there could be.

use std::collections::{BTreeMap, BTreeSet};

use super::ranges::turning_points;
use crate::domain::assessment::{Fact, Profile};
use crate::domain::criteria::{Condition, Criterion, Structure};
use crate::domain::scoring::{Applicability, applies};
use crate::value::PillarId;
use crate::value::identifier::prefix_of;

/// How many kinds of companies are looked at for a pillar, at most.
const MAX_KINDS: usize = 20_000;

/// Says whether, in every company, each pillar of `new` keeps its assessable share even with every claim that can be made,
/// or has too small a share in `old` without any. `false` also where that takes too long to know.
pub(super) fn never_fails_anew(old: &Structure, new: &Structure) -> bool {
    new.pillars.iter().all(|pillar| pillar_holds(old, new, &pillar.id))
}

fn pillar_holds(old: &Structure, new: &Structure, pillar: &PillarId) -> bool {
    let active: Vec<&Criterion> = new.of_pillar(pillar).filter(|criterion| criterion.is_active()).collect();
    let Some(kinds) = kinds_of_companies(new, &active) else { return false };
    let all: i64 = active.iter().map(|criterion| criterion.weight).sum();
    if all == 0 {
        return new.scoring.min_assessable_pillar_share == 0;
    }
    kinds.iter().all(|profile| {
        let weight = |keep: &dyn Fn(&Criterion) -> bool| -> i64 {
            let counted = active.iter().filter(|criterion| applies(criterion, profile) == Applicability::Applies);
            counted.filter(|criterion| keep(criterion)).map(|criterion| criterion.weight).sum()
        };
        let least = weight(&|criterion| criterion.not_applicable.is_empty());
        100 * least >= new.scoring.min_assessable_pillar_share * all
            || 100 * weight(&|_| true) < old.scoring.min_assessable_pillar_share * all
    })
}

/// Gives a profile for every way in which the conditions of `criteria` can hold together; `None` past [`MAX_KINDS`].
fn kinds_of_companies(pack: &Structure, criteria: &[&Criterion]) -> Option<Vec<Profile>> {
    let conditions = || criteria.iter().flat_map(|criterion| &criterion.applies);
    let mut facts: BTreeMap<String, BTreeSet<i64>> = turning_points(&[pack]);
    let named: BTreeSet<&str> = conditions()
        .flat_map(|condition| match condition {
            Condition::Min(key, _) | Condition::Max(key, _) => vec![key.as_str()],
            Condition::EachSexMin(_) => vec!["women", "men"],
            Condition::Flag(_) => vec![],
        })
        .collect();
    facts.retain(|key, _| named.contains(key.as_str()));
    for key in named {
        // A condition that holds for every number turns nowhere, and still asks for the fact.
        facts.entry(key.to_owned()).or_default().insert(0);
    }
    for condition in conditions() {
        if let Condition::EachSexMin(least) = condition {
            for key in ["women", "men"] {
                facts.entry(key.to_owned()).or_default().extend([0, *least, least - 1]);
            }
        }
    }
    with_facts(&facts).and_then(|kinds| with_flags(kinds, conditions().filter_map(flag).collect()))
}

fn flag(condition: &Condition) -> Option<&String> {
    if let Condition::Flag(word) = condition { Some(word) } else { None }
}

/// Gives a profile for every combination of these facts.
fn with_facts(facts: &BTreeMap<String, BTreeSet<i64>>) -> Option<Vec<Profile>> {
    let mut kinds = vec![Profile::default()];
    for (key, values) in facts {
        let with = |profile: &Profile, value: &i64| {
            let mut profile = profile.clone();
            profile.0.insert(key.clone(), Fact::Whole(*value));
            profile
        };
        kinds = kinds.iter().flat_map(|kind| values.iter().map(move |value| with(kind, value))).collect();
        if kinds.len() > MAX_KINDS {
            return None;
        }
    }
    Some(kinds)
}

/// Gives each profile with every set of these flags; those of a pack stand under a key of its prefix.
fn with_flags(mut kinds: Vec<Profile>, flags: BTreeSet<&String>) -> Option<Vec<Profile>> {
    let key = |flag: &str| prefix_of(flag).map_or("flags".to_owned(), |prefix| format!("{prefix}:flags"));
    for profile in &mut kinds {
        profile.0.extend(flags.iter().map(|flag| (key(flag), Fact::Flags(BTreeSet::new()))));
    }
    for flag in flags {
        let mut with = kinds.clone();
        for profile in &mut with {
            if let Some(Fact::Flags(set)) = profile.0.get_mut(&key(flag)) {
                set.insert(flag.clone());
            }
        }
        kinds.extend(with);
        if kinds.len() > MAX_KINDS {
            return None;
        }
    }
    Some(kinds)
}
