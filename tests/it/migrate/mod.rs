//! Going to another version of the criteria, and beginning again from a report. The later versions of be-wid lie in
//! `tests/fixtures/packs`, with their recipe.
#![allow(clippy::panic, reason = "a helper of a test fails by a panic")]

mod carrying;
mod commands;
mod maps;
mod packs;
mod renewing;
mod walking;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use wid::domain::assessment::{self, Assessment};
use wid::domain::criteria::Pack;
use wid::domain::migration::Migration;
use wid::value::{CriterionId, PackVersion};
use wid::workflow::migrate::migrate;
use wid::workflow::shelf::Shelf;

use crate::pack::files_under;

/// The packs that are compiled in, with the two later versions.
static SHELF: LazyLock<Shelf> = LazyLock::new(|| {
    let mut shelf = Shelf::compiled_in();
    for version in ["1.1.0", "2.0.0"] {
        let added = shelf.add(version, files_under(&fixture(version)));
        added.unwrap_or_else(|problems| panic!("{version}: {problems:#?}"));
    }
    shelf
});

/// Gives the folder of a later version.
fn fixture(version: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/packs/be-wid").join(version)
}

fn version(text: &str) -> PackVersion {
    text.parse().expect("a version")
}

fn id(text: &str) -> CriterionId {
    text.parse().expect("an id")
}

#[track_caller]
fn pack(text: &str) -> &'static Pack {
    SHELF.find(&"be-wid".parse().expect("an id"), version(text)).expect("it is at hand")
}

#[track_caller]
fn read(pack: &Pack, text: &str) -> Assessment {
    assessment::read("assessment.toml", text, |_, _| Ok(pack)).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// Takes a text from one version to another.
#[track_caller]
fn taken(text: &str, from: &str, to: &str) -> Migration {
    let old = pack(from);
    let (_, migration) = migrate(&SHELF, old, &read(old, text), text, version(to))
        .unwrap_or_else(|error| panic!("{error}: {:#?}", error.problems()));
    migration
}

/// The example that is issued in the demonstration.
fn example() -> &'static str {
    include_str!("../../../criteria/be-wid/examples/b-kwadrant/assessment.toml")
}

/// A small file with one answer of each kind that migration treats in its own way.
const BEFORE: &str = r#"# Our file
format = "wid-assessment/1"
assessed_on = 2027-11-22 # a Monday
[pack]
id = "be-wid"
version = "1.1.0"

[perimeter]
text = "All"
confirmed = 2027-11-22
confirmed_digest = "0000000000000000000000000000000000000000000000000000000000000000"

[profile]
workers = 180
flags = ["uses_agencies", "uses_ai_hiring"] # as in the contracts

[answers.REC-01] # the strategy
value = 2
[answers.REC-11]
value = 2
note = "With Interface3"
[answers.REC-13]
value = true
[answers.PAY-10] # raises
value = 1
[[answers.PAY-10.evidence]]
title = "Rules on raises"
[answers.PAY-13]
value = 3
[answers.ASX-08]
value = 2027-03-08
[answers.ASX-15]
not_applicable = { code = "no-digital-products", text = "We sell hardware" }
[answers.CAR-14]
value = 2
[[answers.CAR-14.evidence]]
title = "Progress report"
file = "evidence/progress.pdf"
date = 2027-10-01
size = 3
sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
[answers.CAR-15]
value = { count = 40, of = 110 }
"#;
