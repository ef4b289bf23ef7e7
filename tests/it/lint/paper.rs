//! docs/LINT.md lists exactly the codes that the sources name, and each has a pack that brings it up.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{defects, folders};

/// What stands before a code in the sources, without blanks.
const BEFORE: [&str; 10] = [
    "error(",
    "error::<()>(",
    "error_at(at,",
    "error_at(*at,",
    "warning(",
    "about_files(",
    "note(",
    "note(severity,",
    "say(",
    "=>(",
];
/// Where codes of lint are named.
const SOURCES: [&str; 4] = ["src/value/reader", "src/domain/criteria", "src/domain/lint", "src/cli/criteria/folder.rs"];
/// The codes of maps; tests/it/migrate/maps.rs has a map for each.
const OF_MAPS: &str = "map-";
/// The codes of overlays; tests/it/overlay/mod.rs has an overlay for each.
const OF_OVERLAYS: [&str; 7] = [
    "base-not-at-hand",
    "base-redefined",
    "outside-prefix",
    "overlay-of-an-overlay",
    "overlay-of-itself",
    "overlay-rules",
    "prefix-in-base",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn texts(path: &Path) -> Vec<String> {
    if path.is_file() {
        let text = fs::read_to_string(path).expect("a source");
        return vec![text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()];
    }
    let entries = fs::read_dir(path).expect("a folder of sources");
    entries.flat_map(|entry| texts(&entry.expect("an entry").path())).collect()
}

fn is_code(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'-' | b'8'))
}

fn named() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for text in SOURCES.iter().flat_map(|path| texts(&root().join(path))) {
        let plain: String = text.split_whitespace().collect();
        let parts: Vec<&str> = plain.split('"').collect();
        let codes = parts
            .iter()
            .zip(parts.iter().skip(1))
            .filter(|(before, code)| BEFORE.iter().any(|end| before.ends_with(end)) && is_code(code));
        found.extend(codes.map(|(_, code)| (*code).to_owned()));
    }
    found
}

fn documented() -> BTreeSet<String> {
    let paper = fs::read_to_string(root().join("docs/LINT.md")).expect("the paper");
    let rows = paper.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let mut found = BTreeSet::new();
    for (code, _) in rows {
        assert!(found.insert(code.to_owned()), "{code} stands twice");
    }
    found
}

#[test]
fn the_paper_lists_the_codes_of_the_sources() {
    assert_eq!(documented(), named());
}

#[test]
fn every_code_has_a_pack_that_brings_it_up() {
    let covered: BTreeSet<&str> = defects::covered().into_iter().chain(folders::COVERED).chain(OF_OVERLAYS).collect();
    let documented = documented();
    let without: Vec<&String> =
        documented.iter().filter(|code| !covered.contains(code.as_str()) && !code.starts_with(OF_MAPS)).collect();
    assert!(without.is_empty(), "{without:?}");
}
