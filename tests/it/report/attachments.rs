//! The attached criteria come back as they went in, and nothing else is taken.

use wid::value::Language;
use wid::workflow::report::attachments::{CriteriaError, criteria, read_criteria};

use super::pack;

#[test]
fn criteria_come_back() {
    let pack = pack();
    let bytes = criteria(&pack, Language::En);
    let read = read_criteria(&bytes).expect("criteria");
    let [embedded] = read.as_slice() else { panic!("{} packs", read.len()) };
    assert_eq!(embedded.identity(), pack.identity.manifest_sha256);
    assert_eq!(embedded.files.keys().collect::<Vec<_>>(), ["pack.toml", "text/en.toml"]);
    assert!(embedded.files.iter().all(|(path, text)| pack.files[path] == *text));
}

#[test]
fn a_pack_without_its_english_texts_is_refused() {
    let mut pack = pack();
    pack.files.remove("text/en.toml");
    let refused = read_criteria(&criteria(&pack, Language::En));
    assert_eq!(refused, Err(CriteriaError::MissingFile { path: "text/en.toml" }));
}

#[test]
fn changed_bytes_are_refused_or_change_what_is_read() {
    let bytes = criteria(&pack(), Language::En);
    let before = read_criteria(&bytes).expect("criteria");
    for at in (0..bytes.len()).step_by(997) {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        assert_ne!(read_criteria(&changed).ok().as_ref(), Some(&before), "byte {at}");
    }
}
