//! The changes and the class, of versions that differ in one thing.

use wid::domain::comparison::{Class, Comparison, Ground, Refusal, Rule, compare, to_json};
use wid::value::wording::{Topic, built_in};
use wid::value::{Language, Message};

use super::{edited, pack};

/// Compares be-wid 1.0.0 with itself under another number, after these edits.
#[track_caller]
fn compared(version: &str, file: &str, edits: &[(&str, &str)]) -> Comparison {
    compare(&pack("1.0.0"), &edited(version, file, edits))
}

#[track_caller]
fn check(version: &str, file: &str, edits: &[(&str, &str)], class: Class, refused: &[&str]) {
    let comparison = compared(version, file, edits);
    let codes: Vec<&str> = comparison.refusals.iter().map(Refusal::code).collect();
    assert_eq!((comparison.class(), codes.as_slice()), (Some(class), refused), "{:#?}", comparison.ground);
}

#[test]
fn the_same_files_do_not_differ() {
    let comparison = compare(&pack("1.0.0"), &pack("1.0.0"));
    assert_eq!((comparison.ground, comparison.changes, comparison.refusals), (Ground::Same, vec![], vec![]));
}

#[test]
fn what_decides_no_score_is_a_patch() {
    check("1.0.1", "text/fr.toml", &[], Class::Patch, &[]);
    check("1.0.1", "text/en.toml", &[("guidance", "guidance ")], Class::Patch, &[]);
    check(
        "1.0.1",
        "pack.toml",
        &[("effective_from        = 2026-11-22", "effective_from = 2027-01-01")],
        Class::Patch,
        &[],
    );
    check(
        "1.0.0",
        "pack.toml",
        &[("effective_from        = 2026-11-22", "effective_from = 2027-01-01")],
        Class::Patch,
        &["version-too-low"],
    );
}

/// The edits that keep every level, each alone.
const RELAXATIONS: [(&str, &str); 11] = [
    ("overall_min   = 45", "overall_min = 40"),
    ("pillar_min    = 55", "pillar_min = 54"),
    ("assurance_min = \"A2\"", "assurance_min = \"A1\""),
    ("{ workers_min = 50, min = 2 }", "{ workers_min = 60, min = 2 }"),
    ("{ level = \"bronze\", min = 70 }", "{ level = \"bronze\", min = 30 }"),
    ("{ level = \"gold\", min = 100 }", "{ level = \"gold\", min = 70 }"),
    ("gates     = [{ level = \"silver\", min = 70, workers_min = 50 }]", ""),
    ("{ min = 90, points = 100 }", "{ min = 85, points = 100 }"),
    ("{ max_months = 36, points = 30 }", "{ max_months = 40, points = 40 }"),
    ("legal_gate = { min = 100, workers_min = 50 }", "legal_gate = { min = 100, workers_min = 60 }"),
    ("documented_share            = 80", "documented_share = 70"),
];

#[test]
fn relaxations_are_minor() {
    for (from, to) in RELAXATIONS {
        check("1.1.0", "pack.toml", &[(from, to)], Class::Minor, &[]);
        check("1.0.1", "pack.toml", &[(from, to)], Class::Minor, &["version-too-low"]);
    }
}

#[test]
fn what_makes_a_level_harder_is_major_and_needs_a_map() {
    let tightenings = [
        ("overall_min   = 45", "overall_min = 46"),
        ("min_assessable_pillar_share = 40", "min_assessable_pillar_share = 60"),
        ("{ level = \"bronze\", min = 70 }", "{ level = \"bronze\", min = 71 }"),
        ("{ min = 90, points = 100 }", "{ min = 90, points = 99 }"),
        ("applies   = { hires_24m_min = 3 }", "applies   = { hires_24m_min = 2 }"),
        ("weight    = 4", "weight = 3"),
    ];
    for (from, to) in tightenings {
        check("1.1.0", "pack.toml", &[(from, to)], Class::Major, &["version-too-low", "no-map"]);
    }
}

#[test]
fn later_versions_are_told_as_json() {
    for (old, new) in [("1.0.0", "1.1.0"), ("1.1.0", "2.0.0")] {
        let (old, new) = (pack(old), pack(new));
        let mut value = to_json(&old, &new, &compare(&old, &new));
        // The digests are those of texts that still change.
        for side in ["from", "to"] {
            for digest in ["manifest_sha256", "normative_sha256"] {
                assert!(value[side][digest].take().is_string());
            }
        }
        insta::assert_json_snapshot!(format!("to_{}", new.structure.version), value);
    }
}

#[test]
fn a_map_that_forgets_a_criterion_is_told() {
    let (old, new) = (pack("1.1.0"), pack("2.0.0"));
    let mut files = new.files;
    let map = files.get_mut("map.toml").expect("it has a map");
    let lines: Vec<&str> = map.lines().filter(|line| !line.starts_with("REC-13")).collect();
    *map = lines.join("\n") + "\n";
    let comparison = compare(&old, &super::loaded(files));
    let [Refusal::Map(problems)] = comparison.refusals.as_slice() else { panic!("{:?}", comparison.refusals) };
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["map-missing-old"]);
}

#[test]
fn a_requirement_worded_anew_under_its_id_is_minor_and_named() {
    let edit = ("The company has a written recruitment strategy", "The company has a recruitment strategy");
    let comparison = compared("1.1.0", "text/en.toml", &[edit]);
    assert_eq!(comparison.class(), Some(Class::Minor));
    assert_eq!(comparison.reworded().iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["REC-01"]);
    assert!(compared("1.0.1", "text/fr.toml", &[]).reworded().is_empty());
}

#[test]
fn every_rule_has_words() {
    for rule in Rule::ALL {
        let said = Message::new("compare-rule").with("rule", rule.code());
        let said = said.in_words(built_in(Topic::Tool, Language::En));
        assert_ne!(said, rule.code());
    }
}
