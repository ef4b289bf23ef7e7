//! Overlays when the base goes to another version: they stay where they fit, go along where a version of theirs fits, or are left out
//! and that is said.

use std::path::Path;

use wid::domain::assessment::{self, Assessment};
use wid::domain::criteria::{Pack, PackFiles};
use wid::value::{PackVersion, Sha256Digest};
use wid::workflow::migrate::{migrate, renew};
use wid::workflow::shelf::{Shelf, compiled_in};

use super::{EXAMPLE, bank};
use crate::pack::files_under;

fn shelf() -> Shelf {
    let mut shelf = Shelf::compiled_in();
    for version in ["1.1.0", "2.0.0"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/packs/be-wid").join(version);
        shelf.add(version, files_under(&folder)).unwrap_or_else(|problems| panic!("{version}: {problems:#?}"));
    }
    shelf
}

/// The overlay for banks in a version that extends be-wid 2.0.0.
fn for_the_next_base() -> PackFiles {
    let mut files = bank().files.clone();
    let text = files.get_mut("pack.toml").unwrap();
    *text = text.replacen("version = \"1.0.0\" #", "version = \"2.0.0\" #", 1);
    *text = text.replacen("version               = \"1.0.0\"", "version               = \"1.1.0\"", 1);
    files
}

#[track_caller]
fn joined(shelf: &Shelf) -> (Pack, Assessment) {
    let found = assessment::read("a", &compiled_in()[EXAMPLE], |id, version| shelf.find(id, version)).unwrap();
    let base = shelf.find(&found.pack, found.version).unwrap();
    (shelf.joined(base, &[bank()]).unwrap().into_owned(), found)
}

#[track_caller]
fn taken(shelf: &Shelf, to: &str) -> (Pack, wid::domain::migration::Migration, Assessment) {
    let (old, found) = joined(shelf);
    let version: PackVersion = to.parse().unwrap();
    let (new, migration) = migrate(shelf, &old, &found, &compiled_in()[EXAMPLE], version)
        .unwrap_or_else(|error| panic!("{error}: {:#?}", error.problems()));
    let after = assessment::read("a", &migration.text, |id, version| shelf.find(id, version)).unwrap();
    (new, migration, after)
}

fn answers_of_the_bank(found: &Assessment) -> Vec<String> {
    let own = found.answers.iter().filter(|(id, _)| id.prefix().is_some());
    own.map(|(id, answer)| format!("{id} {:?} {}", answer.value, answer.evidence.len())).collect()
}

#[test]
fn an_overlay_that_fits_stays_with_all_its_answers() {
    let shelf = shelf();
    let (_, before) = joined(&shelf);
    let (new, migration, after) = taken(&shelf, "1.1.0");
    assert_eq!(new.overlays.len(), 1);
    assert_eq!(after.overlays, before.overlays);
    assert_eq!(answers_of_the_bank(&after), answers_of_the_bank(&before));
    assert_eq!(after.profile.whole("bank:credit_staff"), Some(80));
    assert_eq!((migration.left_out, migration.dropped), (Vec::new(), Vec::new()));
    assert!(migration.new.iter().all(|id| id.prefix().is_none()), "{:?}", migration.new);
}

#[test]
fn an_overlay_goes_along_to_the_version_that_fits_the_new_base() {
    let mut shelf = shelf();
    shelf.add("next", for_the_next_base()).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let (_, before) = joined(&shelf);
    let (_, migration, after) = taken(&shelf, "2.0.0");
    let named: Vec<String> = after.overlays.iter().map(|(id, version)| format!("{id} {version}")).collect();
    assert_eq!(named, ["be-wid-bank 1.1.0"]);
    assert_eq!(answers_of_the_bank(&after), answers_of_the_bank(&before));
    assert!(migration.left_out.is_empty());
}

#[test]
fn an_overlay_that_fits_no_more_is_left_out_and_that_is_said() {
    let shelf = shelf();
    let (new, migration, after) = taken(&shelf, "2.0.0");
    assert!(new.overlays.is_empty() && after.overlays.is_empty());
    assert_eq!(migration.left_out, [(bank().structure.id.clone(), bank().structure.version)]);
    let dropped: Vec<&str> =
        migration.dropped.iter().filter(|id| id.prefix().is_some()).map(|id| id.as_str()).collect();
    assert_eq!(dropped.len(), 5, "{dropped:?}");
    assert!(migration.facts.removed.iter().any(|key| key == "bank:credit_staff"), "{:?}", migration.facts);
    assert!(!migration.text.contains("bank"), "{}", migration.text);
}

#[test]
fn a_report_with_an_overlay_is_renewed_with_it() {
    let shelf = shelf();
    let (old, last) = joined(&shelf);
    let base = shelf.find(&old.structure.id, "1.1.0".parse().unwrap()).unwrap();
    let today = jiff::civil::date(2027, 11, 24);
    let (new, renewal) = renew(&shelf, &old, base, &last, Sha256Digest::of(b"a statement"), today).unwrap();
    assert_eq!(new.overlays.len(), 1);
    let begun = assessment::read("a", &renewal.text, |id, version| shelf.find(id, version)).unwrap();
    assert_eq!(begun.overlays, last.overlays);
    assert!(begun.answers.is_empty() && begun.perimeter.confirmed.is_none());
    assert_eq!(begun.profile.whole("bank:credit_staff"), Some(80), "to be checked and confirmed again");
    let of_bank = |links: &[wid::domain::migration::Link]| {
        let own = links.iter().filter(|link| link.to.prefix().is_some());
        own.map(|link| link.to.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(of_bank(&renewal.offered), ["bank:TRN-02", "bank:LND-01", "bank:LND-03"], "levels and options may last");
    assert_eq!(of_bank(&renewal.told), ["bank:TRN-01", "bank:LND-02"], "figures are of their year");
    let proposal = &begun.proposals_for(&"bank:LND-01".parse().unwrap())[0];
    assert_eq!((proposal.criterion.as_str(), proposal.version.to_string().as_str()), ("bank:LND-01", "1.0.0"));
}

#[test]
fn a_renewal_takes_the_newest_overlay_in_force_that_fits() {
    let mut shelf = shelf();
    let newer = |version: &str, from: &str| {
        let mut files = bank().files.clone();
        let text = files.get_mut("pack.toml").unwrap();
        *text =
            text.replacen("version               = \"1.0.0\"", &format!("version               = \"{version}\""), 1);
        *text = text.replacen("effective_from        = 2026-11-22", &format!("effective_from        = {from}"), 1);
        files
    };
    shelf.add("1.1.0", newer("1.1.0", "2027-06-01")).unwrap();
    shelf.add("1.2.0", newer("1.2.0", "2030-01-01")).unwrap();
    let (old, last) = joined(&shelf);
    let today = jiff::civil::date(2027, 11, 24);
    let (new, _) = renew(&shelf, &old, &old, &last, Sha256Digest::of(b"a statement"), today).unwrap();
    assert_eq!(new.overlays[0].structure.version.to_string(), "1.1.0", "1.2.0 is not in force yet");
    let (new, _, _) = taken(&shelf, "1.1.0");
    assert_eq!(new.overlays[0].structure.version.to_string(), "1.0.0", "an assessment that goes on changes no more");
}
