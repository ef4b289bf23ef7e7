//! The criteria that ship: the loader takes them, and what stands in one file fits what stands in the others.

#![allow(clippy::panic, clippy::unwrap_used, reason = "in tests, a panic is how a failure is told")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use toml::Value;
use wid::domain::criteria::{Pack, PackFiles, load};

const VERSION: &str = "criteria/be-wid/1.0.0";

/// Gives the folder of the criteria and examples.
pub fn criteria_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("criteria/be-wid")
}

/// Reads every file under `folder`, by relative path.
pub fn files_under(folder: &Path) -> PackFiles {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).expect("the folder can be listed") {
            let path = entry.expect("an entry can be read").path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let name =
                path.strip_prefix(folder).expect("the path lies under the folder").to_str().expect("names are ASCII");
            files.insert(name.to_owned(), fs::read_to_string(&path).expect("files are UTF-8"));
        }
    }
    files
}

/// Loads the newest be-wid, or says everything that is wrong with it.
#[track_caller]
pub fn shipped() -> Pack {
    match load(VERSION, files_under(&criteria_folder().join("1.0.0"))) {
        Ok(pack) => pack,
        Err(problems) => {
            let list: Vec<String> = problems.iter().map(|problem| format!("[{}] {problem}", problem.code)).collect();
            panic!("{} problems:\n{}", list.len(), list.join("\n"));
        }
    }
}

fn parsed(pack: &Pack, path: &str) -> Value {
    Value::Table(toml::from_str(&pack.files[path]).expect("a loaded file is TOML"))
}

fn texts(value: &Value, key: &str) -> BTreeSet<String> {
    let list = value.get(key).and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn the_loader_takes_all_56_criteria() {
    let pack = shipped();
    assert_eq!(pack.structure.criteria.len(), 56);
    for pillar in &pack.structure.pillars {
        assert_eq!(pack.structure.of_pillar(&pillar.id).count(), 14, "{}", pillar.id);
    }
    assert_eq!(pack.structure.pillars.iter().map(|pillar| pillar.weight).sum::<i64>(), 100);
}

#[test]
fn every_legal_reference_is_used() {
    let pack = shipped();
    let used: BTreeSet<&str> =
        pack.structure.criteria.iter().flat_map(|criterion| &criterion.legal).map(String::as_str).collect();
    let listed: BTreeSet<&str> = pack.structure.legal.iter().map(|entry| entry.key.as_str()).collect();
    assert_eq!(used, listed);
}

#[test]
fn criteria_and_anchors_of_the_strategy_point_at_each_other() {
    let pack = shipped();
    let trace = parsed(&pack, "trace.toml");
    let anchors = trace["anchor"].as_array().expect("anchors are a list");
    let mut from_anchors = BTreeSet::new();
    for anchor in anchors {
        let id = anchor["id"].as_str().expect("an anchor has an id");
        from_anchors.extend(texts(anchor, "criteria").into_iter().map(|criterion| (criterion, id.to_owned())));
    }
    let criteria = &pack.structure.criteria;
    let of =
        |id: &str, trace: &[String]| trace.iter().map(|anchor| (id.to_owned(), anchor.clone())).collect::<Vec<_>>();
    let from_criteria: BTreeSet<(String, String)> =
        criteria.iter().flat_map(|criterion| of(criterion.id.as_str(), &criterion.trace)).collect();
    assert_eq!(from_criteria, from_anchors);
    assert!(criteria.iter().all(|criterion| !criterion.trace.is_empty()), "every criterion stands in the strategy");
    let for_companies = anchors.iter().filter(|anchor| texts(anchor, "whom").contains("company"));
    let (covered, left_out): (Vec<_>, Vec<_>) = for_companies.partition(|anchor| !texts(anchor, "criteria").is_empty());
    assert_eq!((covered.len(), left_out.len()), (86, 6));
}

#[test]
fn a_law_that_is_not_transposed_gates_nothing() {
    let pack = shipped();
    let open: BTreeSet<&str> = pack
        .structure
        .legal
        .iter()
        .filter(|entry| entry.binding == wid::domain::criteria::Binding::EuNotTransposed)
        .map(|entry| entry.key.as_str())
        .collect();
    for criterion in pack.structure.criteria.iter().filter(|criterion| criterion.legal_gate.is_some()) {
        let binding = criterion.legal.iter().any(|key| !open.contains(key.as_str()));
        assert!(binding, "{} is a legal gate and rests on no law in force", criterion.id);
    }
}

#[test]
fn words_of_certification_do_not_appear() {
    let pack = shipped();
    for (path, text) in &pack.files {
        let lower = text.to_lowercase();
        for word in ["certified", "compliant"] {
            assert!(!lower.contains(word), "{path} says {word}");
        }
    }
}

/// Loads the newest be-wid with a change of pack.toml.
fn changed(change: impl Fn(&str) -> String) -> Result<Pack, Vec<&'static str>> {
    let mut files = files_under(&criteria_folder().join("1.0.0"));
    let before = files["pack.toml"].clone();
    let after = change(&before);
    assert_ne!(before, after, "the change must change something");
    files.insert("pack.toml".to_owned(), after);
    load(VERSION, files).map_err(|problems| problems.iter().map(|problem| problem.code).collect())
}

#[test]
fn a_rule_whose_fact_is_not_asked_is_a_problem() {
    let problems = changed(|pack| pack.replace("key  = \"workers\"", "key  = \"staff\""));
    assert!(problems.unwrap_err().contains(&"missing-fact"));
}

#[test]
fn ids_that_stand_twice_are_a_problem() {
    let problems =
        changed(|pack| pack.replacen("[[pillar]]", "[[pillar]]\nid = \"REC\"\nweight = 10\n\n[[pillar]]", 1));
    assert!(problems.unwrap_err().contains(&"duplicate-id"));
}

#[test]
fn levels_out_of_order_are_a_problem() {
    let problems = changed(|pack| {
        let mut pack: toml_edit::DocumentMut = pack.parse().unwrap();
        pack["scoring"]["level"][0]["overall_min"] = toml_edit::value(99);
        pack.to_string()
    });
    assert!(problems.unwrap_err().contains(&"level-order"));
}

#[test]
fn the_space_of_others_changes_no_meaning() {
    let noted = changed(|pack| pack.replace("[[pillar]]", "[[pillar]]\nx-note = \"ours\"")).unwrap();
    let plain = shipped();
    assert_eq!(noted.identity.manifest.normative_sha256, plain.identity.manifest.normative_sha256);
    assert_ne!(noted.identity.manifest_sha256, plain.identity.manifest_sha256);
}
