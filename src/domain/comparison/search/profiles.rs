//! Companies to try: at both sides of every size and condition, others as usual.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::assessment::{Fact, Profile};
use crate::domain::comparison::proof::turning_points;
use crate::domain::criteria::{Condition, Criterion, FactType, LegalGate, Structure};
use crate::domain::scoring::impossible_facts;
use crate::value::{CriterionId, Decimal};

/// How many companies are tried, at most.
const MAX_PROFILES: usize = 80;
/// What a fact is beyond the last turning point.
const ROOM: i64 = 20;

/// The facts of both packs and where rules turn on them.
struct Ground<'g> {
    packs: [&'g Structure; 2],
    turns: BTreeMap<String, BTreeSet<i64>>,
    sexes: BTreeSet<i64>,
}

/// Gives profiles, the likeliest to show a drop first; those that cannot be true stand last.
pub(super) fn profiles(old: &Structure, new: &Structure, touched: &BTreeSet<CriterionId>) -> Vec<Profile> {
    let packs = [old, new];
    let each_sex =
        |condition: &Condition| if let Condition::EachSexMin(least) = condition { Some(*least) } else { None };
    let criteria = || packs.iter().flat_map(|pack| &pack.criteria);
    let sexes = criteria().flat_map(|criterion| &criterion.applies).filter_map(each_sex).collect();
    let ground = Ground { packs, turns: turning_points(&packs), sexes };
    let close: BTreeSet<i64> = sizes_of(criteria().filter(|criterion| touched.contains(&criterion.id)));
    let all = ground.turns.get("workers").cloned().unwrap_or_default();
    let large = all.last().map_or(100, |last| (last + ROOM).max(100));
    let small = all.iter().rev().copied().filter(|size| *size > 0);
    let mut sizes: Vec<i64> = close.iter().rev().copied().filter(|size| *size > 0).chain([large]).collect();
    sizes.extend(small.chain([1]));
    let mut seen = BTreeSet::new();
    sizes.retain(|size| seen.insert(*size));

    let mut found = Vec::new();
    let mut twists: Vec<Twist> =
        criteria().filter(|criterion| touched.contains(&criterion.id)).flat_map(twists).collect();
    twists.dedup();
    found.extend(sizes.iter().map(|size| ground.company(*size, &Twist::None)));
    for twist in &twists {
        let close = sizes.iter().take(close.len() + 1);
        found.extend(close.map(|size| ground.company(*size, twist)));
    }
    found.extend(sizes.iter().map(|size| ground.company(*size, &Twist::Bare)));
    let mut distinct: Vec<Profile> = Vec::new();
    for profile in found {
        if !distinct.contains(&profile) {
            distinct.push(profile);
        }
    }
    distinct.sort_by_key(|profile| !impossible_facts(profile).is_empty());
    distinct.truncate(MAX_PROFILES);
    distinct
}

/// How a company differs from one to which everything applies.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Twist {
    None,
    /// As little as possible applies.
    Bare,
    Fact(String, i64),
    WithoutFlag(String),
    Women(i64),
    Board {
        size: i64,
        minority: i64,
    },
}

/// Gives the sizes at which a rule of these criteria turns.
fn sizes_of<'c>(criteria: impl Iterator<Item = &'c Criterion>) -> BTreeSet<i64> {
    let mut sizes = BTreeSet::new();
    for criterion in criteria {
        let mut note = |size: i64| sizes.extend([size, (size - 1).max(0)]);
        criterion.gates.iter().for_each(|gate| note(gate.workers_min));
        if let Some(LegalGate::Points { workers_min, .. }) = &criterion.legal_gate {
            note(*workers_min);
        }
        for condition in &criterion.applies {
            match condition {
                Condition::Min(key, size) if key == "workers" => note(*size),
                Condition::Max(key, size) if key == "workers" => note(size + 1),
                _ => {}
            }
        }
    }
    sizes
}

/// Gives the twists with which a criterion begins or ends to apply, or its law to bind.
fn twists(criterion: &Criterion) -> Vec<Twist> {
    let by_condition = criterion.applies.iter().flat_map(|condition| match condition {
        Condition::Min(key, least) if key != "workers" => {
            vec![Twist::Fact(key.clone(), *least), Twist::Fact(key.clone(), (least - 1).max(0))]
        }
        Condition::Max(key, most) if key != "workers" => {
            vec![Twist::Fact(key.clone(), *most), Twist::Fact(key.clone(), most + 1)]
        }
        Condition::Flag(word) => vec![Twist::WithoutFlag(word.clone())],
        Condition::EachSexMin(least) => vec![Twist::Women(*least), Twist::Women(least - 1)],
        Condition::Min(..) | Condition::Max(..) => vec![],
    });
    let mut found: Vec<Twist> = by_condition.collect();
    if let Some(LegalGate::MinoritySexThird { .. }) = &criterion.legal_gate {
        let boards = (3..=12).flat_map(|size| (0..=size / 2).map(move |minority| Twist::Board { size, minority }));
        found.extend(boards);
    }
    found
}

impl Ground<'_> {
    fn company(&self, workers: i64, twist: &Twist) -> Profile {
        let mut profile = Profile::default();
        for fact in self.packs.iter().flat_map(|pack| pack.inherited.iter().chain(&pack.profile)) {
            let value = match &fact.kind {
                FactType::Whole => Fact::Whole(self.usual(&fact.key, workers, twist)),
                FactType::Decimal => match Decimal::parse(&workers.to_string()) {
                    Some(decimal) => Fact::Decimal(decimal),
                    None => continue,
                },
                FactType::Flags(words) => {
                    Fact::Flags(words.iter().filter(|word| has_flag(word, twist)).cloned().collect())
                }
            };
            profile.0.entry(fact.key.clone()).or_insert(value);
        }
        profile
    }

    fn usual(&self, key: &str, workers: i64, twist: &Twist) -> i64 {
        let last = self.turns.get(key).and_then(|turns| turns.last()).copied().unwrap_or(0);
        let high = if *twist == Twist::Bare { 0 } else { last + ROOM };
        let women = match twist {
            Twist::Women(women) => (*women).clamp(0, workers),
            Twist::Bare => self.sexes.first().map_or(workers / 2, |least| (least - 1).clamp(0, workers)),
            _ => workers / 2,
        };
        match (key, twist) {
            (key, Twist::Fact(other, value)) if key == other => *value,
            ("workers", _) => workers,
            ("women", _) => women,
            ("men", _) => workers - women,
            ("digital_workers" | "managers", _) => high.min(workers),
            ("board_size", Twist::Board { size, .. }) => *size,
            ("board_underrepresented", Twist::Board { minority, .. }) => *minority,
            ("board_underrepresented", _) => self.usual("board_size", workers, twist) / 2,
            ("hires_24m", _) => high.max(self.usual("digital_hires_24m", workers, twist)),
            _ => high,
        }
    }
}

fn has_flag(word: &str, twist: &Twist) -> bool {
    match twist {
        Twist::WithoutFlag(other) => word != other,
        Twist::Bare => false,
        _ => true,
    }
}
