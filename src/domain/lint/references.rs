//! What refers to something else: legal keys, and the trace between criteria and anchors of the strategy.

use std::collections::{BTreeMap, BTreeSet};

use super::{Ground, place_of, tables};
use crate::domain::criteria::{Binding, Criterion, Structure, TRACE_FILE};
use crate::value::reader::{MAX_WHOLE, Node, Problems, Table, read};
use crate::value::{Diagnostic, Message};

/// The name of its format.
const FORMAT: &str = "wid-trace/1";
/// Whom a sentence of the strategy addresses.
const WHOM: [&str; 7] = ["company", "federation", "government", "education", "investor", "media", "label-body"];
/// How many hexadecimal digits of a line's digest are kept.
const HASH_DIGITS: usize = 12;

/// Looks through the legal references and the trace.
pub(super) fn check(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let pack = ground.structure;
    let anchors = anchors_of(ground);
    let mut found = ground.look("pack.toml", |problems, root| {
        check_legal(problems, root, pack);
        check_legal_gates(problems, root, pack);
        if let Some(anchors) = &anchors {
            check_criteria(problems, root, pack, anchors);
        }
    });
    if let (Some(_), Some(text)) = (ground.sound("pack.toml"), ground.files.get(TRACE_FILE)) {
        let file = ground.name(TRACE_FILE);
        let problems = Problems::new(&file, text);
        let _ = read(&problems, |root| {
            check_anchors(&problems, root, pack);
            Some(())
        });
        found.extend(problems.into_found());
    }
    found
}

fn check_legal(problems: &Problems<'_>, root: &Table<'_, '_>, pack: &Structure) {
    let used: BTreeSet<&str> =
        pack.criteria.iter().flat_map(|criterion| &criterion.legal).map(String::as_str).collect();
    for ((_, table), entry) in tables(root, "legal").iter().zip(&pack.legal) {
        if !used.contains(entry.key.as_str()) {
            let message = Message::new("unused-legal").with("key", entry.key.as_str());
            problems.warning("unused-legal", place_of(table, "key"), message, Message::new("unused-legal-help"));
        }
    }
}

/// Looks for legal gates that rest on no law in force.
fn check_legal_gates(problems: &Problems<'_>, root: &Table<'_, '_>, pack: &Structure) {
    let binds = |key: &String| pack.legal.iter().any(|entry| entry.key == *key && entry.binding == Binding::Law);
    for ((_, table), criterion) in tables(root, "criterion").iter().zip(&pack.criteria) {
        if criterion.legal_gate.is_some() && !criterion.legal.iter().any(binds) {
            let message = Message::new("legal-gate-without-law").with("id", criterion.id.as_str());
            let at = place_of(table, "legal_gate");
            problems.warning("legal-gate-without-law", at, message, Message::new("legal-gate-without-law-help"));
        }
    }
}

/// Gives the criteria of each anchor; `None` where there is no trace that could be read.
fn anchors_of(ground: &Ground<'_>) -> Option<BTreeMap<String, BTreeSet<String>>> {
    let mut anchors = BTreeMap::new();
    let problems = ground.look(TRACE_FILE, |_, root| {
        for (_, table) in tables(root, "anchor") {
            let id = table.optional("id").and_then(|node| node.as_text()).unwrap_or_default();
            anchors.insert(id.to_owned(), texts(&table, "criteria").into_iter().map(|(_, text)| text).collect());
        }
    });
    (ground.sound(TRACE_FILE).is_some() && problems.is_empty()).then_some(anchors)
}

fn texts(table: &Table<'_, '_>, key: &'static str) -> Vec<(usize, String)> {
    let nodes = table.optional(key).and_then(|node| node.list()).unwrap_or_default();
    nodes.iter().filter_map(|node: &Node<'_, '_>| Some((node.at(), node.as_text()?.to_owned()))).collect()
}

/// Holds what the criteria say against the anchors.
fn check_criteria(
    problems: &Problems<'_>,
    root: &Table<'_, '_>,
    pack: &Structure,
    anchors: &BTreeMap<String, BTreeSet<String>>,
) {
    let broken = |at: usize, message: Message| {
        problems.error("broken-trace", at, message, Message::new("broken-trace-help").with("file", TRACE_FILE));
    };
    let no_anchor = |anchor: &str| Message::new("broken-trace-no-anchor").with("anchor", anchor);
    let head = root.optional("pack").and_then(|node| node.table());
    let of_the_label = head.as_ref().and_then(|table| table.optional("strategy_anchor"));
    for node in of_the_label.iter().filter(|node| node.as_text().is_some_and(|id| !anchors.contains_key(id))) {
        broken(node.at(), no_anchor(node.as_text().unwrap_or_default()));
    }
    for ((_, table), criterion) in tables(root, "criterion").iter().zip(&pack.criteria) {
        let id = criterion.id.as_str();
        for (at, anchor) in texts(table, "trace") {
            match anchors.get(&anchor) {
                None => broken(at, no_anchor(&anchor)),
                Some(criteria) if !criteria.contains(id) => {
                    broken(at, Message::new("broken-trace-one-way").with("anchor", anchor).with("id", id));
                }
                Some(_) => {}
            }
        }
        if criterion.trace.is_empty() {
            let message = Message::new("no-trace").with("id", id);
            problems.warning("no-trace", place_of(table, "id"), message, Message::new("no-trace-help"));
        }
    }
}

/// Reads the trace itself, and holds what it says against the criteria.
fn check_anchors(problems: &Problems<'_>, root: &Table<'_, '_>, pack: &Structure) {
    root.required("format").and_then(|node| node.one_of(&[FORMAT]));
    if let Some(strategy) = root.optional("strategy").and_then(|node| node.table()) {
        for key in ["title", "publisher", "sha256"] {
            strategy.required(key).and_then(|node| node.text());
        }
        strategy.finish();
    }
    let mut seen = BTreeSet::new();
    for (_, table) in tables(root, "anchor") {
        let id = table.required("id").and_then(|node| node.text()).unwrap_or_default();
        if !seen.insert(id) {
            let message = Message::new("duplicate-anchor").with("id", id);
            problems.error("duplicate-id", place_of(&table, "id"), message, Message::new("duplicate-id-help"));
        }
        check_anchor(problems, &table, id, pack);
        table.finish();
    }
}

fn check_anchor(problems: &Problems<'_>, table: &Table<'_, '_>, id: &str, pack: &Structure) {
    table.required("line").and_then(|node| node.whole(1, MAX_WHOLE));
    table.required("summary").and_then(|node| node.text());
    for node in table.required("whom").and_then(|node| node.list()).unwrap_or_default() {
        node.one_of(&WHOM);
    }
    if let Some(node) = table.required("hash") {
        let is_hash = |text: &str| text.len() == HASH_DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !node.text().is_some_and(is_hash) {
            let help = Message::new("wrong-form-help").with("form", Message::new("form-line-digest"));
            problems.error("wrong-form", node.at(), Message::new("wrong-form-hash"), help);
        }
    }
    table.required("criteria");
    for (at, name) in texts(table, "criteria") {
        let criterion = pack.criteria.iter().find(|criterion| criterion.id.as_str() == name);
        let points_back = |criterion: &Criterion| criterion.trace.iter().any(|anchor| anchor == id);
        let message = match criterion {
            None => Message::new("broken-trace-no-criterion").with("id", name),
            Some(criterion) if !points_back(criterion) => {
                Message::new("broken-trace-one-way-back").with("anchor", id).with("id", name)
            }
            Some(_) => continue,
        };
        problems.error("broken-trace", at, message, Message::new("broken-trace-help").with("file", "pack.toml"));
    }
}
