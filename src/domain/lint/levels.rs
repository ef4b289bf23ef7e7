//! What no company and no answer can reach: bands, gates, levels.

use super::{Ground, figures, place_of, tables};
use crate::domain::criteria::{AnswerType, Condition, Criterion, Gate, LegalGate, Structure};
use crate::value::reader::{Problems, Table};
use crate::value::{Diagnostic, Message};

/// Looks through the criteria and the levels of `pack.toml`.
pub(super) fn check(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let pack = ground.structure;
    ground.look("pack.toml", |problems, root| {
        for ((_, table), criterion) in tables(root, "criterion").iter().zip(&pack.criteria) {
            check_bands(problems, table, criterion);
            if is_for_nobody(criterion) {
                let message = Message::new("never-applies").with("id", criterion.id.as_str());
                problems.warning(
                    "never-applies",
                    place_of(table, "applies"),
                    message,
                    Message::new("never-applies-help"),
                );
            } else {
                check_gates(problems, table, criterion, pack);
            }
        }
        check_levels(problems, root, pack);
    })
}

fn check_bands(problems: &Problems<'_>, table: &Table<'_, '_>, criterion: &Criterion) {
    let reached = figures::reached(criterion);
    for ((_, band), _) in tables(table, "bands").iter().zip(reached).filter(|(_, is_reached)| !is_reached) {
        let message = Message::new("dead-band").with("id", criterion.id.as_str());
        problems.warning("dead-band", band.at(), message, Message::new("dead-band-help"));
    }
}

/// Gives the least and the greatest value of a fact for which a criterion applies.
fn range(criterion: &Criterion, fact: &str) -> (i64, i64) {
    criterion.applies.iter().fold((0, i64::MAX), |(least, most), condition| match condition {
        Condition::Min(key, value) if key == fact => (least.max(*value), most),
        Condition::Max(key, value) if key == fact => (least, most.min(*value)),
        _ => (least, most),
    })
}

/// Whether the conditions contradict one another.
fn is_for_nobody(criterion: &Criterion) -> bool {
    let contradicts = |condition: &Condition| match condition {
        Condition::Min(key, _) | Condition::Max(key, _) => {
            let (least, most) = range(criterion, key);
            least > most
        }
        Condition::Flag(_) | Condition::EachSexMin(_) => false,
    };
    criterion.applies.iter().any(contradicts)
}

/// Gives the most points that an answer can be worth.
fn most_points(criterion: &Criterion, pack: &Structure) -> i64 {
    let scoring = &pack.scoring;
    let most = match criterion.answer {
        AnswerType::Maturity => scoring.maturity_points.iter().copied().max(),
        AnswerType::YesNo => Some(scoring.yes_points.max(scoring.no_points)),
        _ => {
            let reached = criterion.bands.iter().zip(figures::reached(criterion));
            reached.filter(|(_, is_reached)| *is_reached).map(|(band, _)| band.points).max()
        }
    };
    most.unwrap_or(0)
}

fn check_gates(problems: &Problems<'_>, table: &Table<'_, '_>, criterion: &Criterion, pack: &Structure) {
    let (most, (_, largest)) = (most_points(criterion, pack), range(criterion, "workers"));
    for ((_, node), gate) in tables(table, "gates").iter().zip(&criterion.gates) {
        let Gate { level, min, workers_min } = gate;
        if *workers_min > largest {
            unreachable(problems, place_of(node, "workers_min"), criterion, largest);
        }
        if *min > most {
            let message = Message::new("gate-too-high").with("id", criterion.id.as_str()).with("level", level.as_str());
            too_high(problems, place_of(node, "min"), message.with("min", *min), most);
        }
    }
    let Some(LegalGate::Points { min, workers_min }) = &criterion.legal_gate else { return };
    let Some(node) = table.optional("legal_gate").and_then(|node| node.table()) else { return };
    if *workers_min > largest {
        unreachable(problems, place_of(&node, "workers_min"), criterion, largest);
    }
    if *min > most {
        let message = Message::new("gate-too-high-legal").with("id", criterion.id.as_str()).with("min", *min);
        too_high(problems, place_of(&node, "min"), message, most);
    }
}

fn unreachable(problems: &Problems<'_>, at: usize, criterion: &Criterion, largest: i64) {
    let message = Message::new("unreachable-gate").with("id", criterion.id.as_str()).with("largest", largest);
    problems.warning("unreachable-gate", at, message, Message::new("unreachable-gate-help"));
}

fn too_high(problems: &Problems<'_>, at: usize, message: Message, most: i64) {
    problems.error("gate-too-high", at, message, Message::new("gate-too-high-help").with("most", most));
}

/// Looks for levels that ask for more results than there are, and for pillars in which nothing counts.
fn check_levels(problems: &Problems<'_>, root: &Table<'_, '_>, pack: &Structure) {
    let counted = pack.criteria.iter().filter(|criterion| criterion.result && criterion.is_active()).count();
    let levels = root.optional("scoring").and_then(|node| node.table());
    let levels = levels.as_ref().map(|table| tables(table, "level")).unwrap_or_default();
    for ((_, table), level) in levels.iter().zip(&pack.scoring.levels) {
        for ((_, node), rule) in tables(table, "results").iter().zip(&level.results) {
            if usize::try_from(rule.min).unwrap_or(usize::MAX) > counted {
                let message = Message::new("level-out-of-reach").with("level", level.id.as_str()).with("min", rule.min);
                let help = Message::new("level-out-of-reach-help").with("n", counted);
                problems.error("level-out-of-reach", place_of(node, "min"), message, help);
            }
        }
    }
    for ((_, table), pillar) in tables(root, "pillar").iter().zip(&pack.pillars) {
        if !pack.of_pillar(&pillar.id).any(Criterion::is_active) {
            let message = Message::new("empty-pillar").with("id", pillar.id.as_str());
            problems.error("empty-pillar", place_of(table, "id"), message, Message::new("empty-pillar-help"));
        }
    }
}
