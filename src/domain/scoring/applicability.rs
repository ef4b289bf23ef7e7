//! Which criteria apply to a company. Source: docs/SCORING.md, Which criteria count.

use crate::domain::assessment::Profile;
use crate::domain::criteria::{Condition, Criterion, Pack, Structure};

/// Whether a criterion applies by rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Applicability {
    /// Every condition holds.
    Applies,
    /// This condition does not hold.
    No(Condition),
    /// It depends on a fact that is not known yet.
    NeedsFact(String),
}

/// Says whether `criterion` applies to a company with these facts.
pub fn applies(criterion: &Criterion, profile: &Profile) -> Applicability {
    let verdicts: Vec<Applicability> = criterion.applies.iter().map(|condition| holds(condition, profile)).collect();
    let no = verdicts.iter().find(|verdict| matches!(verdict, Applicability::No(_)));
    let open = verdicts.iter().find(|verdict| matches!(verdict, Applicability::NeedsFact(_)));
    no.or(open).cloned().unwrap_or(Applicability::Applies)
}

fn holds(condition: &Condition, profile: &Profile) -> Applicability {
    let whole = |key: &str| profile.whole(key).ok_or_else(|| key.to_owned());
    let verdict = match condition {
        Condition::Min(key, least) => whole(key).map(|value| value >= *least),
        Condition::Max(key, most) => whole(key).map(|value| value <= *most),
        Condition::Flag(word) => profile.flag(word).ok_or_else(|| word.clone()),
        Condition::EachSexMin(least) => {
            whole("women").and_then(|women| whole("men").map(|men| women >= *least && men >= *least))
        }
    };
    match verdict {
        Ok(true) => Applicability::Applies,
        Ok(false) => Applicability::No(condition.clone()),
        Err(key) => Applicability::NeedsFact(key),
    }
}

/// Gives the keys of the facts that are not known yet, in the pack's order; of an overlay, those of its base first, which it may read.
pub fn missing_facts(pack: &Structure, profile: &Profile) -> Vec<String> {
    let lacks = |key: &&crate::domain::criteria::ProfileKey| !profile.0.contains_key(&key.key);
    pack.inherited.iter().chain(&pack.profile).filter(lacks).map(|fact| fact.key.clone()).collect()
}

/// Gives the keys of the facts of a pack and of the overlays beside it that are not known yet, in order.
pub fn missing_facts_of_all(pack: &Pack, profile: &Profile) -> Vec<String> {
    pack.facts().filter(|fact| !profile.0.contains_key(&fact.key)).map(|fact| fact.key.clone()).collect()
}
