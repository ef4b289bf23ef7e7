//! A pack for every code: the shipped one with a small edit, named after its defect.

use std::collections::BTreeSet;

use wid::domain::criteria::PackFiles;
use wid::value::reader::MAX_FILE;

use super::{codes, examples, files, found_in, put};

/// What is changed in a file of the pack.
enum Edit {
    /// Another text in place of the first one.
    Put(&'static str, &'static str, &'static str),
    /// A file is taken away.
    Without(&'static str),
    /// A file is added, or stands in place of another.
    File(&'static str, fn() -> String),
}
use Edit::{File, Put, Without};

const PACK: &str = "pack.toml";
const ENGLISH: &str = "text/en.toml";

/// The code, and the edit that brings it up.
const DEFECTS: &[(&str, Edit)] = &[
    // ---- any TOML file
    ("toml-syntax", Put(PACK, "weight = 25", "weight = ")),
    ("wrong-type", Put(PACK, "weight = 25", "weight = \"much\"")),
    ("number-out-of-range", Put(PACK, "yes_points                  = 100", "yes_points = 101")),
    ("not-a-decimal", Put(PACK, "{ min = 90, points", "{ min = 9e1, points")),
    ("not-a-date", Put(PACK, "published             = 2026-11-22", "published = 2026-11-31")),
    ("wrong-form", Put(PACK, "id     = \"REC\"", "id = \"Rec\"")),
    ("not-allowed", Put(PACK, "answer    = \"maturity\"", "answer = \"maturety\"")),
    ("missing-key", Put(PACK, "no_points                   = 0\n", "")),
    ("unknown-key", Put(PACK, "[scoring]", "[scoring]\nbonus = 3")),
    ("too-many", File(PACK, many_thresholds)),
    // ---- the files
    ("missing-file", Without(ENGLISH)),
    ("too-many-files", File("many", String::new)),
    ("file-name", File("text/Überblick.md", String::new)),
    ("file-form", Put("trace.toml", "\n", "\r\n")),
    ("file-too-large", File("notes.txt", too_large)),
    // ---- pack.toml
    ("duplicate-id", Put(PACK, "\"REC-02\"", "\"REC-01\"")),
    ("level-order", Put(PACK, "overall_min   = 45", "overall_min = 66")),
    ("missing-fact", Put(PACK, "key  = \"workers\"", "key  = \"staff\"")),
    ("maturity-points", Put(PACK, "[0, 30, 70, 100]", "[0, 30, 70]")),
    ("band-limit", Put(PACK, "{ min = 90, points", "{ min = 90, max = 95, points")),
    ("bands", Put(PACK, "answer    = \"share\"", "answer = \"maturity\"")),
    // ---- what nobody reaches
    ("never-applies", Put(PACK, "{ hires_24m_min = 3 }", "{ hires_24m_min = 3, hires_24m_max = 2 }")),
    ("dead-band", Put(PACK, "{ min = 60, points = 70 }, { min = 25,", "{ min = 25, points = 70 }, { min = 60,")),
    ("unreachable-gate", Put(PACK, "{ hires_24m_min = 3 }", "{ hires_24m_min = 3, workers_max = 40 }")),
    (
        "gate-too-high",
        Put(
            PACK,
            "{ min = 90, points = 100 }, { min = 60, points = 70 }",
            "{ min = 90, points = 60 }, { min = 60, points = 50 }",
        ),
    ),
    ("level-out-of-reach", Put(PACK, "{ workers_min = 50, min = 4 }", "{ workers_min = 50, min = 40 }")),
    ("empty-pillar", Put(PACK, "[[pillar]]", "[[pillar]]\nid = \"EXT\"\nweight = 5\n\n[[pillar]]")),
    // ---- what refers to something else
    ("unused-legal", Put(PACK, "[\"eu-ai-act-2024\", \"eu-gdpr\", ", "[\"eu-gdpr\", ")),
    (
        "legal-gate-without-law",
        Put(PACK, "[\"be-rd-positive-action-2019\", \"be-gender-act-2007\"]", "[\"eu-pay-transparency-2023\"]"),
    ),
    ("broken-trace", Put(PACK, "trace      = [\"S2.1-b3\"", "trace = [\"S9.1-b3\"")),
    ("no-trace", Put(PACK, "trace     = [\"S2.1-b2\", \"S2.1-p3\", \"S3.1-p2\"]\n", "")),
    // ---- texts
    ("missing-text", Put(ENGLISH, "[pillar.REC]", "[pillar.REK]")),
    ("levels", Put(ENGLISH, "  \"No written strategy.\",\n", "")),
    ("text-length", Put(ENGLISH, "\"No written strategy.\"", "\"\"")),
    ("text-character", Put(ENGLISH, "No written strategy.", "No written\\u202e strategy.")),
    ("missing-translation", Without("text/nl.toml")),
    ("stale-translation", Put(ENGLISH, "No written strategy.", "Nothing is written.")),
    ("unreviewed-translation", Put("text/de.toml", "\"Rekrutierung\"", "\"Anwerbung\"")),
    (
        "long-text",
        Put(
            "text/fr.toml",
            "\"Recrutement\"",
            "\"Recrutement de toutes les personnes qui travaillent dans l’entreprise\"",
        ),
    ),
    ("crowded-screen", Put(ENGLISH, "The company has a written recruitment strategy", LONG)),
];

/// About twenty rows of a screen.
const LONG: &str = "The company has a written recruitment strategy, and it has a written recruitment strategy, and it has a \
    written recruitment strategy, and it has a written recruitment strategy, and it has a written recruitment strategy, and it \
    has a written recruitment strategy, and it has a written recruitment strategy, and it has a written recruitment strategy, and \
    it has a written recruitment strategy, and it has a written recruitment strategy, and it has a written recruitment strategy, \
    and it has a written recruitment strategy, and it has a written recruitment strategy, and it has a written recruitment \
    strategy, and it has a written recruitment strategy, and it has a written recruitment strategy, and it has a written \
    recruitment strategy, and it has a written recruitment strategy, and it has a written recruitment strategy, and it has a \
    written recruitment strategy, and it has a written recruitment strategy, and it has a written recruitment strategy, and it";

fn many_thresholds() -> String {
    files()[PACK].replacen("[pack]", &format!("[pack]\nthresholds = [{}]", "1, ".repeat(501)), 1)
}

fn too_large() -> String {
    "x".repeat(MAX_FILE + 1)
}

fn edited(edit: &Edit) -> PackFiles {
    let mut files = files();
    match edit {
        Put(path, before, after) => put(&mut files, path, before, after),
        Without(path) => drop(files.remove(*path)),
        File("many", _) => files.extend((0..64).map(|number| (format!("x{number}.txt"), String::new()))),
        File(path, text) => drop(files.insert((*path).to_owned(), text())),
    }
    files
}

/// The codes that a pack in this test brings up.
pub fn covered() -> BTreeSet<&'static str> {
    DEFECTS.iter().map(|(code, _)| *code).chain(["example-missing", "example-misses"]).collect()
}

#[test]
fn every_defect_is_found_where_it_stands() {
    let mut silent = Vec::new();
    for (code, edit) in DEFECTS {
        let found = found_in(edited(edit));
        let problem = found.problems.iter().find(|problem| problem.code == *code);
        let Some(problem) = problem else {
            silent.push(format!("{code}: found {:?}", codes(&found)));
            continue;
        };
        if let (Put(path, ..), Some(place)) = (edit, &problem.place) {
            // A changed English text shows up in the translations; a fact that is not asked stands nowhere.
            let elsewhere = matches!(*code, "stale-translation" | "crowded-screen");
            if (place.file != format!("p/{path}") && !elsewhere) || (place.line == 1 && *code != "missing-fact") {
                silent.push(format!("{code} is found at {place}"));
            }
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}

/// Each edit that leaves a pack that can be loaded, with all that is found then.
#[test]
fn a_defect_of_a_pack_that_loads_brings_up_nothing_else() {
    let alone =
        ["never-applies", "dead-band", "unreachable-gate", "unused-legal", "stale-translation", "missing-translation"];
    for (code, edit) in DEFECTS.iter().filter(|(code, _)| alone.contains(code)) {
        // Another band or another condition changes what the examples reach; that is told, too.
        let also = BTreeSet::from([*code, "example-misses"]);
        let found = codes(&found_in(edited(edit)));
        assert!(found.contains(code) && found.is_subset(&also), "{code}: {found:?}");
    }
}

#[test]
fn the_place_is_that_of_the_value() {
    let (_, edit) = DEFECTS.iter().find(|(code, _)| *code == "duplicate-id").expect("it stands above");
    let found = found_in(edited(edit));
    let problem = found.problems.iter().find(|problem| problem.code == "duplicate-id").expect("it is found");
    let text = &edited(edit)[PACK];
    let second = text.match_indices("\"REC-01\"").nth(1).expect("it stands twice").0;
    let line = text[..second].lines().count();
    assert_eq!(problem.place.as_ref().expect("a place").to_string(), format!("p/pack.toml:{line}:13"));
}

#[test]
fn an_example_that_misses_its_level_or_is_not_there() {
    let check = |before: &str, after: &str, code: &str, says: &str| {
        let mut examples = examples();
        put(&mut examples, "expected.toml", before, after);
        let found = wid::domain::lint::lint("p", files(), &[], &examples);
        let told: Vec<String> = found.problems.iter().map(ToString::to_string).collect();
        assert_eq!(codes(&found), BTreeSet::from([code]), "{told:?}");
        assert!(
            told.iter().any(|line| line.starts_with("p/../examples/expected.toml:") && line.contains(says)),
            "{told:?}"
        );
    };
    check("level      = \"committed\"", "level = \"bronze\"", "example-misses", "another level: committed");
    check("assurance  = \"A0\"", "assurance = \"A1\"", "example-misses", "another assurance: A0");
    check("6578641/169904", "6578641/169905", "example-misses", "another overall: 6578641/169904");
    check("REC = \"302/7\"", "REC = \"303/7\"", "example-misses", "another REC: 302/7");
    check("next       = \"bronze\"", "next = \"silver\"", "example-misses", "another next: bronze");
    check("\"gate CAR-14\", ", "", "example-misses", "another blocked_by: overall, gate REC-01");
    check("a-lumo/", "a-luma/", "example-missing", "a-luma/assessment.toml is not there");
    check("complete   = true", "complete = true\nbonus = 1", "unknown-key", "bonus");
}

#[test]
fn a_broken_example_is_told_with_its_own_place() {
    let mut examples = examples();
    put(&mut examples, "a-lumo/assessment.toml", "[answers.REC-01]", "[answers.REC-99]");
    let found = wid::domain::lint::lint("p", files(), &[], &examples);
    let places: Vec<String> =
        found.problems.iter().filter_map(|problem| Some(problem.place.as_ref()?.file.clone())).collect();
    assert!(places.iter().any(|file| file == "p/../examples/a-lumo/assessment.toml"), "{places:?}");
}
