//! Proves that no level can drop: a set of rules, each of which is sound, over everything that decides a level.
//!
//! [`obstacles`] gives what the rules cannot vouch for. Where it gives nothing, this holds for every profile, every set of answers and every
//! assurance input: the same criteria count with the same shares of the sums; every answer gives at least the points that it
//! gave; so no sum is lower; every claim that stood stands; and every condition of a level follows from conditions that the company met
//! before ([`thresholds`]). The size of a notice, a printed figure, a period of validity decides no level.

mod coverage;
mod ranges;
mod thresholds;

pub(super) use self::ranges::{figures, turning_points};

use self::coverage::never_fails_anew;
use self::ranges::{points_at, scope};
use self::thresholds::threshold_obstacles;
use super::{Obstacle, Rule, Subject};
use crate::domain::criteria::{AnswerType, Criterion, FactType, NotApplicableCode, ProfileKey, Structure};
use crate::domain::migration::is_answered_alike;
use crate::domain::scoring::{Figure, points_of_figure};
use crate::value::PillarId;

/// Gives every change of which no rule knows that it keeps all levels; none: no level can drop.
pub(super) fn obstacles(old: &Structure, new: &Structure) -> Vec<Obstacle> {
    let mut found = pack_obstacles(old, new);
    found.extend(pillar_obstacles(old, new));
    for criterion in old.criteria.iter().filter(|criterion| criterion.is_active()) {
        let broken = match new.criterion(&criterion.id) {
            None => vec![Rule::Removed],
            Some(now) if !now.is_active() => vec![Rule::NotCounted],
            Some(now) => criterion_rules(old, criterion, new, now),
        };
        found.extend(broken.into_iter().map(|rule| about(criterion, rule)));
    }
    for criterion in new.criteria.iter().filter(|criterion| criterion.is_active()) {
        match old.criterion(&criterion.id) {
            None => found.push(about(criterion, Rule::Added)),
            Some(before) if !before.is_active() => found.push(about(criterion, Rule::Activated)),
            Some(_) => {}
        }
    }
    for obstacle in threshold_obstacles(old, new) {
        // A criterion with several gates stops the proof at each of their levels.
        if !found.contains(&obstacle) {
            found.push(obstacle);
        }
    }
    found
}

fn about(criterion: &Criterion, rule: Rule) -> Obstacle {
    Obstacle { subject: Subject::Criterion(criterion.id.clone()), rule }
}

fn pack_obstacles(old: &Structure, new: &Structure) -> Vec<Obstacle> {
    let (before, now) = (&old.scoring, &new.scoring);
    let has_claims = old.criteria.iter().any(|criterion| criterion.is_active() && !criterion.not_applicable.is_empty());
    let cap_is_safe = !has_claims
        || new.max_claimed_na_weight == old.max_claimed_na_weight
        || (new.max_claimed_na_weight > old.max_claimed_na_weight
            && before.unknown_points == 0
            && (never_fails_anew(old, new) || no_level_over_coverage_cap(new)));
    let same_type = |key: &str| match (old.fact(key), new.fact(key)) {
        (Some(before), Some(now)) => std::mem::discriminant(&before.kind) == std::mem::discriminant(&now.kind),
        _ => true,
    };
    let keeps_flag = |word: &String| match (holder(old, word), holder(new, word)) {
        (Some(before), Some(now)) => before == now,
        _ => true,
    };
    let asked = || old.inherited.iter().chain(&old.profile);
    let facts_stay = asked().all(|fact| same_type(&fact.key)) && asked().flat_map(flags).all(keeps_flag);
    let broken = [
        (!cap_is_safe, Rule::ClaimCap),
        (now.unknown_points < before.unknown_points, Rule::Points),
        (now.review_sample > before.review_sample, Rule::ReviewSample),
        (!facts_stay, Rule::Facts),
    ];
    broken
        .into_iter()
        .filter(|(is_broken, _)| *is_broken)
        .map(|(_, rule)| Obstacle { subject: Subject::Pack, rule })
        .collect()
}

/// Gives the fact that holds a flag. One that moved to another fact is not carried.
fn holder<'p>(pack: &'p Structure, word: &String) -> Option<&'p str> {
    let holds = |fact: &&ProfileKey| flags(fact).contains(word);
    pack.inherited.iter().chain(&pack.profile).find(holds).map(|fact| fact.key.as_str())
}

fn flags(fact: &ProfileKey) -> &[String] {
    if let FactType::Flags(words) = &fact.kind { words } else { &[] }
}

fn no_level_over_coverage_cap(pack: &Structure) -> bool {
    pack.level_rank(&pack.scoring.low_coverage_cap).is_some_and(|rank| rank + 1 == pack.scoring.levels.len())
}

/// The pillars must be the same with the same share each, and within each the criteria that count.
fn pillar_obstacles(old: &Structure, new: &Structure) -> Vec<Obstacle> {
    let mut found = Vec::new();
    let note = |pillar: &PillarId, rule| Obstacle { subject: Subject::Pillar(pillar.clone()), rule };
    let removed = old.pillars.iter().filter(|pillar| new.pillars.iter().all(|now| now.id != pillar.id));
    found.extend(removed.map(|pillar| note(&pillar.id, Rule::Removed)));
    let added = new.pillars.iter().filter(|pillar| old.pillars.iter().all(|before| before.id != pillar.id));
    found.extend(added.map(|pillar| note(&pillar.id, Rule::Added)));
    let weights: Vec<(&PillarId, i64, i64)> = old
        .pillars
        .iter()
        .filter_map(|before| {
            Some((&before.id, before.weight, new.pillars.iter().find(|now| now.id == before.id)?.weight))
        })
        .collect();
    if !are_proportional(weights.iter().map(|(_, before, now)| (*before, *now))) {
        let changed = weights.iter().filter(|(_, before, now)| before != now);
        found.extend(changed.map(|(pillar, ..)| note(pillar, Rule::Weight)));
    }
    for pillar in &new.pillars {
        let active = old.of_pillar(&pillar.id).filter(|criterion| criterion.is_active());
        let pairs: Vec<(i64, i64)> =
            active.filter_map(|before| Some((before.weight, new.criterion(&before.id)?.weight))).collect();
        if !are_proportional(pairs.into_iter()) {
            let changed = old.of_pillar(&pillar.id).filter(|before| {
                before.is_active() && new.criterion(&before.id).is_some_and(|now| now.weight != before.weight)
            });
            found.extend(changed.map(|criterion| about(criterion, Rule::Weight)));
        }
    }
    found
}

/// Whether all weights were multiplied by one number, which changes no share of a sum.
fn are_proportional(mut weights: impl Iterator<Item = (i64, i64)>) -> bool {
    let Some((before, now)) = weights.next() else { return true };
    weights.all(|(other_before, other_now)| {
        i128::from(before) * i128::from(other_now) == i128::from(now) * i128::from(other_before)
    })
}

/// Gives the rules that a criterion, active in both packs, breaks.
fn criterion_rules(old: &Structure, before: &Criterion, new: &Structure, now: &Criterion) -> Vec<Rule> {
    let claims_stand =
        before.not_applicable.iter().all(|code| now.not_applicable.iter().any(|other| stands(code, other)));
    let broken = [
        (before.pillar != now.pillar, Rule::Moved),
        (scope(before) != scope(now), Rule::Applies),
        (!keeps_type(before, now), Rule::Answer),
        (keeps_type(before, now) && !keeps_points(old, before, new, now), Rule::Points),
        (!claims_stand, Rule::Claim),
        (before.result && !now.result, Rule::Result),
    ];
    broken.into_iter().filter(|(is_broken, _)| *is_broken).map(|(_, rule)| rule).collect()
}

/// Whether a claim for `before` is one for `now` as it stands: with a day where one is asked, and without where none is.
fn stands(before: &NotApplicableCode, now: &NotApplicableCode) -> bool {
    before.code == now.code
        && match (before.since_max_months, now.since_max_months) {
            (Some(before), Some(now)) => now >= before,
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
}

/// Whether every answer to `before` is an answer to `now`.
fn keeps_type(before: &Criterion, now: &Criterion) -> bool {
    let keeps_options = match (&before.answer, &now.answer) {
        (AnswerType::Multi(before), AnswerType::Multi(now)) => before.iter().all(|option| now.contains(option)),
        _ => true,
    };
    keeps_options && is_answered_alike(before, now)
}

/// Whether every answer gives at least the points that it gave, and counts as measured where it did.
fn keeps_points(old: &Structure, before: &Criterion, new: &Structure, now: &Criterion) -> bool {
    let (from, to) = (&old.scoring, &new.scoring);
    match before.answer {
        AnswerType::Maturity => from.maturity_points.iter().zip(&to.maturity_points).all(|(before, now)| now >= before),
        AnswerType::YesNo => to.yes_points >= from.yes_points && to.no_points >= from.no_points,
        _ => {
            let tried = figures(&[before, now]);
            let is_ratio = before.answer == AnswerType::Ratio;
            let infinite = |criterion: &Criterion| points_of_figure(&criterion.bands, &Figure::Infinite);
            tried.iter().all(|figure| points_at(now, figure) >= points_at(before, figure))
                && (!is_ratio || infinite(now) >= infinite(before))
                && least_of_is_kept(before, now, from.unknown_points, || {
                    let ratio = is_ratio.then(|| infinite(now));
                    tried.iter().map(|figure| points_at(now, figure)).chain(ratio).min().unwrap_or(0)
                })
        }
    }
}

/// Whether no figure begins to count as unknown, and none that did counts for less now.
fn least_of_is_kept(before: &Criterion, now: &Criterion, unknown_points: i64, fewest: impl Fn() -> i64) -> bool {
    let least_of = |criterion: &Criterion| match criterion.answer {
        AnswerType::Share | AnswerType::LowerShare | AnswerType::Ratio => criterion.of_min.unwrap_or(1).max(1),
        _ => 1,
    };
    let (before, now) = (least_of(before), least_of(now));
    now == before || (now < before && fewest() >= unknown_points)
}
