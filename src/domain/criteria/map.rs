//! Reads `map.toml` (format `wid-map/1`): what became of each criterion of the major version before. Source: docs/FORMATS.md, Map.

use std::collections::{BTreeMap, BTreeSet};

use super::Pack;
use super::structure::Structure;
use crate::value::reader::{Node, Problems, Table, read};
use crate::value::{CriterionId, Diagnostic, Message, PackVersion};

/// The name of the format.
pub const FORMAT: &str = "wid-map/1";
/// Where a map lies in the folder of a version.
pub const MAP_FILE: &str = "map.toml";
/// How many criteria one may become.
const MAX_TARGETS: usize = 20;
/// How many entries a map may have.
const MAX_ENTRIES: usize = 2_000;

/// What became of each criterion of an earlier version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Map {
    /// The version that it begins at; those of the same major version before it have no other ids.
    pub from: PackVersion,
    /// What became of each, by its old id.
    pub entries: BTreeMap<CriterionId, Successors>,
    /// The criteria that come from none.
    pub new: BTreeSet<CriterionId>,
}

/// What became of one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Successors {
    /// The criteria that ask for it now.
    pub to: Vec<CriterionId>,
    /// How each of them stands to the old one.
    pub relation: Relation,
}

/// How a criterion stands to the one that it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// It asks for the same, perhaps in other words.
    Same,
    /// It asks for a part of it only: who met the old one meets it.
    Narrower,
    /// It asks for more.
    Broader,
    /// It asks partly for something else.
    Overlaps,
    /// Nothing asks for it any more.
    Retired,
}

impl Relation {
    /// All, the closest first.
    pub const ALL: [Self; 5] = [Self::Same, Self::Narrower, Self::Broader, Self::Overlaps, Self::Retired];

    /// Gives the word used in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Narrower => "narrower",
            Self::Broader => "broader",
            Self::Overlaps => "overlaps",
            Self::Retired => "retired",
        }
    }

    /// Says whether an answer to the old criterion is one to the new criterion.
    pub const fn carries(self) -> bool {
        matches!(self, Self::Same | Self::Narrower)
    }

    /// Gives the relation over two steps. A part of something broader may be anything, so it overlaps.
    #[must_use]
    pub fn then(self, next: Self) -> Self {
        match (self, next) {
            (Self::Same, other) | (other, Self::Same) => other,
            (Self::Retired, _) | (_, Self::Retired) => Self::Retired,
            (first, second) if first == second => first,
            _ => Self::Overlaps,
        }
    }
}

/// Reads the map of a version with the structure `new`; every problem is noted.
pub(super) fn map(problems: &Problems<'_>, new: &Structure) -> Option<Map> {
    read(problems, |root| {
        root.required("format").and_then(|node| node.one_of(&[FORMAT]));
        let from = root.required("from").and_then(|node| earlier(&node, new));
        let fresh = root.required("new").map(|node| ids(&node, new)).unwrap_or_default();
        let table = root.required("map").and_then(|node| node.table())?;
        let entries = entries(&table, new);
        let map = Map { from: from?, entries, new: fresh.into_iter().collect() };
        // An entry that was refused would show up a second time, as what it leads to.
        if problems.is_empty() {
            check_targets(root, &map, new);
        }
        Some(map)
    })
}

/// Checks the map of `new` against the version that it begins at, or one before that in the same major version.
///
/// # Errors
/// Every criterion of `old` that the map forgets, and every one that it names and `old` lacks.
pub fn check_map(new: &Pack, old: &Structure) -> Result<(), Vec<Diagnostic>> {
    let Some((map, text)) = new.map.as_ref().zip(new.files.get(MAP_FILE)) else { return Ok(()) };
    let file = format!("{}/{}/{MAP_FILE}", new.structure.id, new.structure.version);
    let problems = Problems::new(&file, text);
    let _ = read(&problems, |root| {
        root.entries();
        let table = root.optional("map")?.table()?;
        let version = old.version.to_string();
        for (key, at, _) in table.entries() {
            let is_known = old.criteria.iter().any(|criterion| criterion.id.as_str() == key);
            if !is_known && old.version == map.from {
                let message = Message::new("map-unknown-old").with("id", key).with("version", version.as_str());
                table.error_at(at, "map-unknown-old", message, Message::new("map-unknown-old-help"));
            }
        }
        for criterion in old.criteria.iter().filter(|criterion| !map.entries.contains_key(&criterion.id)) {
            let id = criterion.id.as_str();
            let message = Message::new("map-missing-old").with("id", id).with("version", version.as_str());
            table.error::<()>("map-missing-old", message, Message::new("map-missing-old-help").with("id", id));
        }
        Some(())
    });
    let found = problems.into_found();
    if found.is_empty() { Ok(()) } else { Err(found) }
}

fn earlier(node: &Node<'_, '_>, new: &Structure) -> Option<PackVersion> {
    let from: PackVersion = node.parsed(PackVersion::FORM)?;
    if from >= new.version {
        let message = Message::new("map-from").with("from", from.to_string()).with("version", new.version.to_string());
        return node.error("map-from", message, Message::new("map-from-help"));
    }
    Some(from)
}

/// Takes a list of ids of the new version.
fn ids(node: &Node<'_, '_>, new: &Structure) -> Vec<CriterionId> {
    let nodes = node.list().unwrap_or_default();
    let one = |node: &Node<'_, '_>| {
        let id: CriterionId = node.parsed(CriterionId::FORM)?;
        if new.criterion(&id).is_none() {
            let message = Message::new("map-unknown-new").with("id", id.as_str());
            return node.error("map-unknown-new", message, Message::new("map-unknown-new-help"));
        }
        Some(id)
    };
    nodes.iter().take(MAX_ENTRIES).filter_map(one).collect()
}

fn entries(table: &Table<'_, '_>, new: &Structure) -> BTreeMap<CriterionId, Successors> {
    let all = table.entries();
    if all.len() > MAX_ENTRIES {
        let message = Message::new("map-too-many").with("n", all.len()).with("most", MAX_ENTRIES);
        table.error::<()>("too-many", message, None);
    }
    let one = |(key, at, node): (&str, usize, Node<'_, '_>)| {
        let Ok(old) = key.parse::<CriterionId>() else {
            let message = Message::new("map-no-id").with("id", key);
            table.error_at(at, "wrong-form", message, Message::new("map-no-id-help"));
            return None;
        };
        Some((old.clone(), successors(&node, &old, new)?))
    };
    all.into_iter().take(MAX_ENTRIES).filter_map(one).collect()
}

fn successors(node: &Node<'_, '_>, old: &CriterionId, new: &Structure) -> Option<Successors> {
    let table = node.table()?;
    let codes = Relation::ALL.map(Relation::code);
    let relation = table.required("relation").and_then(|node| node.one_of(&codes));
    let to = table.required("to").map(|node| ids(&node, new)).unwrap_or_default();
    table.finish();
    let relation = *Relation::ALL.get(relation?)?;
    let fits = match relation {
        Relation::Same => to.len() == 1,
        Relation::Retired => to.is_empty(),
        _ => (1..=MAX_TARGETS).contains(&to.len()),
    };
    if !fits {
        let message = Message::new("map-relation").with("relation", relation.code()).with("n", to.len());
        return node.error("map-relation", message, Message::new("map-relation-help"));
    }
    if relation != Relation::Same && to.contains(old) {
        let message = Message::new("map-id-kept").with("id", old.as_str()).with("relation", relation.code());
        return node.error("map-id-kept", message, Message::new("map-id-kept-help"));
    }
    Some(Successors { to, relation })
}

/// Checks that each criterion of the new version comes from somewhere, once, or from several only where nothing is carried.
fn check_targets(root: &Table<'_, '_>, map: &Map, new: &Structure) {
    let say = |code: &'static str, message: Message, help: Message, id: &CriterionId| {
        root.error::<()>(code, message.with("id", id.as_str()), help);
    };
    for criterion in &new.criteria {
        let id = &criterion.id;
        let sources: Vec<Relation> =
            map.entries.values().filter(|entry| entry.to.contains(id)).map(|entry| entry.relation).collect();
        match (sources.len(), map.new.contains(id)) {
            (0, false) => {
                say("map-missing-new", Message::new("map-missing-new"), Message::new("map-missing-new-help"), id)
            }
            (1.., true) => say("map-not-new", Message::new("map-not-new"), Message::new("map-not-new-help"), id),
            (2.., false) if sources.iter().any(|relation| relation.carries()) => {
                say("map-merged", Message::new("map-merged"), Message::new("map-merged-help"), id)
            }
            _ => {}
        }
    }
}
