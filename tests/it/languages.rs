//! The four languages are of equal rank: the same messages with the same variables, glyphs for every letter, whole reports without
//! an English word, and the same result.

#![allow(clippy::panic, reason = "in tests, a panic is how a failure is told")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use wid::document;
use wid::domain::assessment::{self, Assessment};
use wid::domain::criteria::Pack;
use wid::domain::statement::{Occasion, Statement};
use wid::value::{Language, Sha256Digest};
use wid::workflow::handbook;
use wid::workflow::issue::this_tool;
use wid::workflow::report;

use crate::overlay;
use crate::pack::{criteria_folder, shipped};

/// Words that English texts are full of and that the three others do not know.
pub const ENGLISH: [&str; 21] = [
    "the", "and", "that", "which", "with", "were", "been", "their", "they", "than", "must", "should", "every",
    "workers", "company", "answers", "because", "level", "gates", "reached", "missing",
];

fn wording(language: Language, file: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/wording").join(language.code()).join(file);
    fs::read_to_string(path).ok()
}

/// The Fluent files that every language has.
const FILES: [&str; 7] =
    ["cli.ftl", "files.ftl", "handbook.ftl", "problems.ftl", "report.ftl", "verify.ftl", "walk.ftl"];
/// What the program gives to the message `date`, of which each language takes what it writes.
const OF_A_DAY: [&str; 4] = ["day", "iso", "month", "year"];

/// Gives each message with the variables that it uses.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = parse(text).expect("the file parses");
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut variables = BTreeSet::new();
            message.value.iter().for_each(|pattern| gather(pattern, &mut variables));
            assert!(found.insert(message.id.name.to_owned(), variables).is_none(), "{} twice", message.id.name);
        }
    }
    found
}

fn gather(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Select { selector, variants } => {
                inline(selector, into);
                variants.iter().for_each(|variant| gather(&variant.value, into));
            }
            Expression::Inline(one) => inline(one, into),
        }
    }
}

fn inline(expression: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = expression {
        into.insert(id.name.to_owned());
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    for file in FILES {
        let mut english = messages(&wording(Language::En, file).expect("English"));
        english.entry("date".to_owned()).and_modify(|given| given.extend(OF_A_DAY.map(str::to_owned)));
        for language in [Language::Fr, Language::Nl, Language::De] {
            let text = wording(language, file).unwrap_or_else(|| panic!("{language}/{file} is missing"));
            let theirs = messages(&text);
            let missing: Vec<&String> = english.keys().filter(|id| !theirs.contains_key(*id)).collect();
            let more: Vec<&String> = theirs.keys().filter(|id| !english.contains_key(*id)).collect();
            assert!(missing.is_empty() && more.is_empty(), "{language}/{file}: lacks {missing:?}, has {more:?}");
            for (id, variables) in &theirs {
                let unknown: Vec<&String> = variables.difference(&english[id]).collect();
                assert!(unknown.is_empty(), "{language}/{file}: {id} uses {unknown:?}, which nobody gives");
            }
        }
    }
}

#[test]
fn the_typeface_has_a_glyph_for_every_letter_of_every_language() {
    let face = rustybuzz::Face::from_slice(notosans::REGULAR_TTF, 0).expect("the typeface");
    let pack = shipped();
    let mut texts: Vec<String> = pack.files.values().chain(overlay::bank().files.values()).cloned().collect();
    for file in ["handbook.ftl", "report.ftl"] {
        texts.extend(Language::ALL.into_iter().filter_map(|language| wording(language, file)));
    }
    let letters: BTreeSet<char> =
        texts.iter().flat_map(|text| text.chars()).filter(|sign| !sign.is_control()).collect();
    let missing: Vec<char> = letters.into_iter().filter(|sign| face.glyph_index(*sign).is_none()).collect();
    assert_eq!(missing, Vec::<char>::new());
}

/// The example with an overlay.
const OVERLAID: &str = "f-kwadrant-bank";

fn examples() -> Vec<(String, PathBuf)> {
    let folder = criteria_folder().join("examples");
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut found: Vec<(String, PathBuf)> = entries
        .filter(|path| path.is_dir())
        .map(|path| (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), path.join("assessment.toml")))
        .collect();
    found.sort();
    found.push((OVERLAID.to_owned(), criteria_folder().join("..").join(overlay::EXAMPLE)));
    found
}

/// Reads an example, and replaces what the company wrote in its own language.
fn without_own_words(pack: &Pack, path: &Path) -> Assessment {
    let text = fs::read_to_string(path).expect("the example");
    let mut assessment = assessment::read("example", &text, |_, _| Ok(pack)).expect("the example is in order");
    assessment.perimeter.text = Some("x".to_owned());
    assessment.declared_by.role = Some("x".to_owned());
    for answer in assessment.answers.values_mut() {
        answer.note = answer.note.as_ref().map(|_| "x".to_owned());
        answer.evidence.iter_mut().for_each(|entry| entry.title = "x".to_owned());
        if let Some(assessment::AnswerValue::NotApplicable(claim)) = &mut answer.value {
            claim.text = "x".to_owned();
        }
    }
    assessment
}

fn declared(pack: &Pack, assessment: &Assessment, language: Language) -> Statement {
    let issued = "2026-11-24T10:00:00Z".parse().expect("a moment");
    let signer = Some(Sha256Digest::of(b"a key"));
    let occasion = Occasion { tool: this_tool(), language, issued, signer };
    Statement::declare(pack, assessment, occasion).expect("all facts are known")
}

/// The words of a report between its tags, and in alternative texts, without the style sheet and the names of files and checks.
fn words(html: &str) -> BTreeSet<String> {
    let xml = html.strip_prefix("<!DOCTYPE html>\n").expect("a document type");
    let xml = roxmltree::Document::parse(xml).expect("well-formed");
    let mut texts = String::new();
    for node in xml.descendants() {
        let inside = |name: &str| node.ancestors().any(|parent| parent.tag_name().name() == name);
        if node.is_text() && !inside("style") {
            texts.push_str(node.text().unwrap_or_default());
            texts.push(' ');
        }
        node.attribute("aria-label").into_iter().for_each(|label| texts.extend([label, " "]));
    }
    texts.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

#[test]
fn every_example_is_drawn_in_every_language_without_english_and_with_the_same_result() {
    let (base, overlaid) = (shipped(), overlay::with_bank());
    for (name, path) in examples() {
        let pack = if name == OVERLAID { &overlaid } else { &base };
        let assessment = without_own_words(pack, &path);
        let english = declared(pack, &assessment, Language::En);
        let found: Vec<&str> = words(&report::html(&english, pack).expect("HTML"))
            .iter()
            .filter_map(|word| ENGLISH.iter().find(|english| *english == word).copied())
            .collect();
        assert!(found.len() >= 18, "{name}: an English report is full of these words: {found:?}");
        for language in [Language::Fr, Language::Nl, Language::De] {
            let statement = declared(pack, &assessment, language);
            assert_eq!(statement.result, english.result, "{name} in {language}");
            let html = report::html(&statement, pack).expect("HTML");
            assert!(html.contains(&format!("lang=\"{language}\"")), "{name} says that it is in {language}");
            let words = words(&html);
            let left: Vec<&&str> = ENGLISH.iter().filter(|word| words.contains(**word)).collect();
            assert_eq!(left, Vec::<&&str>::new(), "{name} in {language}");
            let made = report::make(&statement, pack).unwrap_or_else(|error| panic!("{name} in {language}: {error}"));
            assert_eq!(document::check(&made.bytes), [], "{name} in {language}");
        }
    }
}

#[test]
fn the_handbook_is_drawn_in_every_language_with_every_criterion_and_without_english() {
    let pack = shipped();
    for language in Language::ALL {
        let html = handbook::html(&pack, language).expect("HTML");
        let titles = pack.texts(language).criteria.values().filter(|text| html.contains(&escaped(&text.title)));
        assert_eq!(titles.count(), 56, "{language}");
        let words = words(&html);
        let left: Vec<&&str> = ENGLISH.iter().filter(|word| words.contains(**word)).collect();
        assert_eq!(left.is_empty(), language != Language::En, "{language}: {left:?}");
        let made = handbook::pdf(&pack, language).unwrap_or_else(|error| panic!("{language}: {error}"));
        assert_eq!(document::check(&made.bytes), [], "{language}");
        assert_eq!(handbook::pdf(&pack, language).expect("the same").bytes, made.bytes, "{language}");
    }
}

/// Writes a text as HTML does.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('\'', "&#x27;").replace('<', "&lt;")
}
