//! The report: what it says, what it must not say, and that it can be drawn whatever is declared.

mod attachments;
mod cells;
mod overlays;
mod pages;
mod states;
mod words;

use std::fs;

use wid::domain::assessment::{self, Assessment, Evidence};
use wid::domain::criteria::Pack;
use wid::domain::statement::{Occasion, Statement, Tool};
use wid::value::{Language, Sha256Digest};
use wid::workflow::report;

use crate::pack::{criteria_folder, shipped};

/// Whether a statement names the key that will sign it.
#[derive(Clone, Copy, PartialEq)]
enum Signer {
    Named,
    Nobody,
}

/// Reads an example company.
#[track_caller]
fn example(pack: &Pack, name: &str) -> Assessment {
    let path = criteria_folder().join("examples").join(name).join("assessment.toml");
    let text = fs::read_to_string(path).expect("the example can be read");
    assessment::read(name, &text, |_, _| Ok(pack)).expect("the example is in order")
}

/// Records complete evidence for every answer.
fn document(assessment: &mut Assessment) {
    let assessed_on = assessment.assessed_on;
    for (id, answer) in &mut assessment.answers {
        if answer.evidence.is_empty() {
            let title = format!("Record for {id}");
            answer.evidence.push(Evidence { title, file: None, date: None, size: None, sha256: None });
        }
        for entry in &mut answer.evidence {
            entry.date = entry.date.or(Some(assessed_on));
            entry.size = Some(1_000);
            entry.sha256 = Some(Sha256Digest::of(entry.title.as_bytes()));
        }
    }
}

#[track_caller]
fn declare(pack: &Pack, assessment: &Assessment, signer: Signer) -> Statement {
    let occasion = Occasion {
        tool: Tool { name: "wid".to_owned(), version: "0.1.0".to_owned(), renderer: report::RENDERER },
        language: Language::En,
        issued: "2026-11-24T10:00:00Z".parse().expect("a moment"),
        signer: (signer == Signer::Named).then(|| Sha256Digest::of(b"a key")),
    };
    Statement::declare(pack, assessment, occasion).expect("all facts are known")
}

/// Declares an example with complete evidence, after `edit`.
#[track_caller]
fn declared(pack: &Pack, name: &str, edit: impl Fn(&mut Assessment)) -> Statement {
    let mut assessment = example(pack, name);
    document(&mut assessment);
    edit(&mut assessment);
    declare(pack, &assessment, Signer::Named)
}

/// Gives the report in HTML, which must be well-formed and lack no words.
#[track_caller]
fn html(pack: &Pack, statement: &Statement) -> String {
    let html = report::html(statement, pack).expect("the report can be written");
    let missing: Vec<&str> =
        html.split('[').skip(1).filter_map(|rest| rest.split_once(']')).map(|(inside, _)| inside).collect();
    let is_id =
        |inside: &&str| inside.contains('-') && inside.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let missing: Vec<&str> = missing.into_iter().filter(is_id).collect();
    assert_eq!(missing, Vec::<&str>::new(), "messages without words");
    parse(&html, |_| ());
    html
}

/// Parses the report as XML and hands it to `look`.
#[track_caller]
fn parse<T>(html: &str, look: impl FnOnce(&roxmltree::Document<'_>) -> T) -> T {
    let xml = html.strip_prefix("<!DOCTYPE html>\n").expect("a document type");
    look(&roxmltree::Document::parse(xml).expect("well-formed"))
}

/// Gives every text of the report, one a line: of elements, and alternative texts.
fn texts(html: &str) -> String {
    parse(html, |xml| lines(xml.root_element()))
}

/// Gives the text of page 1, one paragraph or cell a line.
fn page_one(html: &str) -> String {
    parse(html, |xml| {
        let first = xml.descendants().find(|node| node.has_tag_name(("http://www.w3.org/1999/xhtml", "section")));
        lines(first.expect("a first section"))
    })
}

fn lines(root: roxmltree::Node<'_, '_>) -> String {
    let mut text = String::new();
    for node in root.descendants() {
        let name = node.tag_name().name();
        if node.is_text() {
            let inside_style =
                node.parent().is_some_and(|parent| parent.has_tag_name(("http://www.w3.org/1999/xhtml", "style")));
            text.push_str(if inside_style { "" } else { node.text().unwrap_or_default() });
        } else if matches!(name, "p" | "h1" | "h2" | "h3" | "li" | "th" | "td" | "caption" | "table" | "svg") {
            text.push('\n');
            text.push_str(
                node.attribute("aria-label").map(|label| format!("<{label}>\n")).unwrap_or_default().as_str(),
            );
        }
    }
    let kept: Vec<String> = text
        .lines()
        .map(|line| without_digests(line.replace('\u{a0}', " ").trim()))
        .filter(|line| !line.is_empty())
        .collect();
    kept.join("\n")
}

/// Masks the digests, in groups of eight digits, which change with every word of the criteria.
fn without_digests(line: &str) -> String {
    let is_group = |word: &str| word.len() == 8 && word.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let words: Vec<&str> = line.split(' ').collect();
    let groups = words.iter().filter(|word| is_group(word.trim_end_matches(['>', ',']))).count();
    if groups < 8 {
        return line.to_owned();
    }
    let masked = words.iter().map(|word| if is_group(word.trim_end_matches(['>', ','])) { "########" } else { word });
    masked.collect::<Vec<_>>().join(" ")
}

fn pack() -> Pack {
    shipped()
}
