//! Nothing that a file holds makes a reader panic, and nothing changed is taken for intact.

use std::sync::OnceLock;

use proptest::prelude::*;
use wid::seal::certificate::Certificate;
use wid::seal::key::load;
use wid::seal::pades::sign;
use wid::seal::{Limits, TrustStore, classify};

use super::authority;
use super::first_revision::Draft;
use super::surgery::with_cms;
use super::{defect, now};

fn file() -> &'static [u8] {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    FILE.get_or_init(|| {
        let root = authority::root("Root");
        let middle = authority::intermediate("Middle", &root);
        let key = authority::leaf(&authority::leaf_parameters("Kwadrant NV"), &middle, &[&middle]);
        sign(&Draft::new().write(), &key, now()).unwrap()
    })
}

/// Places where something stands, without the zeros of /Contents.
fn place() -> impl Strategy<Value = usize> {
    let length = file().len();
    prop_oneof![0..5_000_usize, length - 700..length]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_files_are_noticed(edits in prop::collection::vec((place(), any::<u8>()), 1..4), cut in 0..40_usize, insert: bool) {
        let mut changed = file().to_vec();
        for (at, byte) in &edits {
            let at = at % changed.len();
            if insert { changed.insert(at, *byte) } else { changed[at] = *byte }
        }
        changed.truncate(changed.len() - cut / 20);
        prop_assume!(changed != file());
        prop_assert!(defect(&changed).is_some());
    }

    #[test]
    fn moved_pieces_are_noticed(from in place(), to in place(), length in 1..400_usize) {
        let mut changed = file().to_vec();
        let end = (from + length).min(changed.len());
        let piece: Vec<u8> = changed[from..end].to_vec();
        changed.splice(to..to, piece);
        prop_assert!(defect(&changed).is_some());
    }

    #[test]
    fn a_changed_cms_is_noticed(at in 0..2_000_usize, byte: u8) {
        let changed = with_cms(file(), |mut cms| {
            let at = at % cms.len();
            cms[at] = byte;
            cms
        });
        prop_assume!(changed != file());
        prop_assert!(defect(&changed).is_some());
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = classify(&bytes, &Limits::default());
        let _ = Certificate::parse(&bytes);
        let _ = load(&bytes, None);
        let _ = TrustStore::new().add_certificates(&bytes);
        let _ = TrustStore::new().add_revocation_lists(&bytes);
        let with_header = [&b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"[..], &bytes, b"startxref\n15\n%%EOF\n"].concat();
        let _ = classify(&with_header, &Limits::default());
    }
}
