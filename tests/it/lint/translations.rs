//! What is recorded of translations: the tables are read strictly, and written without touching the rest.

use wid::domain::criteria::{Block, NotRecorded, Pack, Record, load, record};
use wid::value::Language;

use crate::pack::shipped;

/// Loads the newest be-wid with another text in place of one that stands in a file of it.
#[track_caller]
fn with(path: &str, before: &str, after: &str) -> Result<Pack, Vec<(&'static str, String)>> {
    let mut files = shipped().files;
    let text = files.get_mut(path).expect("the file stands in the pack");
    assert!(text.contains(before), "{path} has no {before}");
    *text = text.replacen(before, after, 1);
    let told = |problem: wid::value::Diagnostic| {
        (problem.code, problem.place.map(|place| place.to_string()).unwrap_or_default())
    };
    load("p", files).map_err(|problems| problems.into_iter().map(told).collect())
}

#[test]
fn every_text_of_the_shipped_pack_is_recorded_in_every_language() {
    let pack = shipped();
    for language in [Language::Fr, Language::Nl, Language::De] {
        for what in [Record::Source, Record::Reviewed] {
            let done = record(&pack, language, what, &[]).expect("the pack has texts in four languages");
            assert_eq!(done.blocks, []);
            assert_eq!(done.text, pack.files[&format!("text/{language}.toml")]);
        }
    }
    assert_eq!(Block::all(&pack.structure).len(), 110);
}

#[test]
fn a_changed_english_text_makes_translation_and_review_stale_and_nothing_else() {
    let pack = with("text/en.toml", "No written strategy.", "Nothing is written.").expect("it still loads");
    let stale = |what| record(&pack, Language::Nl, what, &[]);
    let done = stale(Record::Source).expect("it can be recorded");
    let names: Vec<String> = done.blocks.iter().map(ToString::to_string).collect();
    assert_eq!(names, ["criterion.REC-01"]);
    assert_eq!(stale(Record::Reviewed), Err(NotRecorded::Stale(done.blocks.clone())));
    let (before, after) = (&pack.files["text/nl.toml"], &done.text);
    let changed: Vec<(&str, &str)> = before.lines().zip(after.lines()).filter(|(old, new)| old != new).collect();
    assert_eq!((changed.len(), before.lines().count()), (1, after.lines().count()));
    assert!(changed[0].1.starts_with("\"criterion.REC-01\" = \""), "{changed:?}");

    let mut files = pack.files.clone();
    files.insert("text/nl.toml".to_owned(), done.text);
    let pack = load("p", files).expect("it still loads");
    let reviewed = record(&pack, Language::Nl, Record::Reviewed, &["REC-01".to_owned()]).expect("it is translated now");
    assert_eq!(reviewed.blocks, done.blocks);
}

#[test]
fn a_changed_translation_undoes_its_review_alone() {
    let pack = with("text/de.toml", "name = \"Rekrutierung\"", "name = \"Anwerbung\"");
    let pack = pack.expect("it still loads");
    let of = |what| record(&pack, Language::De, what, &[]).expect("it can be recorded").blocks;
    assert_eq!(of(Record::Source), []);
    let names: Vec<String> = of(Record::Reviewed).iter().map(ToString::to_string).collect();
    assert_eq!(names, ["pillar.REC"]);
}

#[test]
fn the_tables_name_blocks_of_the_pack_alone_by_digests_alone() {
    let problems = |path: &str, before: &str, after: &str| with(path, before, after).err().unwrap_or_default();
    let unknown = problems("text/fr.toml", "\"pillar.REC\" = \"", "\"pillar.REK\" = \"");
    assert!(matches!(&unknown[..], [("unknown-key", place)] if place.starts_with("p/text/fr.toml:")), "{unknown:?}");
    let no_digest = problems("text/fr.toml", "\"pillar.REC\" = \"", "\"pillar.REC\" = \"0x");
    assert!(matches!(&no_digest[..], [("wrong-form", place)] if place.starts_with("p/text/fr.toml:")), "{no_digest:?}");
    let english = problems("text/en.toml", "[pack]", "[source_digest]\n[pack]");
    assert!(matches!(&english[..], [("unknown-key", _)]), "{english:?}");
}
