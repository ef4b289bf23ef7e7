//! The file for people who fill it in by hand: every key, with its question as a comment above it.

use std::fmt::Write as _;

use jiff::civil::Date;

use super::entries::quoted;
use super::overlay_tables;
use crate::domain::assessment::FORMAT;
use crate::domain::assessment::reading_answers::form_of;
use crate::domain::criteria::{AnswerType, Criterion, CriterionText, FactType, Pack, ProfileKey, ProfileText, Texts};
use crate::value::Language;

/// How long a line of comment gets, in characters.
const LINE: usize = 100;

/// Writes a file in which nothing is answered: each key with its question as a comment, criteria grouped by pillar.
pub fn blank(pack: &Pack, assessed_on: Date) -> String {
    let mut text = String::new();
    let structure = &pack.structure;
    let texts = pack.texts(Language::En);
    comment(&mut text, &texts.name);
    comment(&mut text, "Write each answer after its = sign and take the # before it away. What stays empty is open.");
    let _ = write!(text, "\nformat = \"{FORMAT}\"\n\n");
    comment(&mut text, "The day on which everything below holds.");
    let _ = write!(
        text,
        "assessed_on = {assessed_on}\n\n[pack]\nid = \"{}\"\nversion = \"{}\"\n",
        structure.id, structure.version
    );
    if !pack.overlays.is_empty() {
        text.push('\n');
        text.push_str(overlay_tables(pack).trim_end());
        text.push('\n');
    }
    text.push_str(FRAME);
    for fact in pack.facts() {
        if let Some(words) = texts.profile.get(&fact.key) {
            text.push('\n');
            write_fact(&mut text, fact, words);
        }
    }
    for pack in pack.all() {
        write_pillars(&mut text, pack, texts);
    }
    text
}

/// Writes the criteria of one pack by pillar; those of an overlay under its name.
fn write_pillars(text: &mut String, pack: &Pack, texts: &Texts) {
    const LINE: &str = "----------------------------------------------------------------";
    if pack.structure.extends.is_some() {
        let _ = write!(text, "\n# {}\n", LINE.replace('-', "="));
        comment(text, &pack.texts(Language::En).name);
    }
    for pillar in &pack.structure.pillars {
        let name = texts.pillars.get(&pillar.id).map_or_else(|| pillar.id.as_str(), String::as_str);
        let _ = write!(text, "\n# {LINE} {name}\n");
        for criterion in pack.structure.of_pillar(&pillar.id) {
            if let Some(words) = texts.criteria.get(&criterion.id) {
                text.push('\n');
                write_criterion(text, criterion, words);
            }
        }
    }
}

/// The sections that every pack shares.
const FRAME: &str = r#"
[company]
# The name, in quotes.
# name =
# The enterprise number, in quotes, such as "0123.456.749". It may be left out.
# enterprise_number =

# Who declares these answers, in quotes.
[declared_by]
# name =
# role =

# What part of the company is assessed, in quotes, and over which 12 months, such as 2025-10-01 to 2026-09-30.
[perimeter]
# text =
# from =
# to =

# The facts. They decide which criteria apply. Leave out what is not known yet.
[profile]
"#;

fn write_fact(text: &mut String, fact: &ProfileKey, words: &ProfileText) {
    comment(text, &format!("{}. {}", words.label, words.text));
    if let FactType::Flags(ids) = &fact.kind {
        for id in ids {
            let meaning = words.options.get(id).map_or("", String::as_str);
            comment(text, &format!("\"{id}\": {meaning}"));
        }
        comment(text, "A list such as [\"…\", \"…\"]; [] where none holds.");
    }
    let _ = writeln!(text, "# {} =", quoted(&fact.key));
}

fn write_criterion(text: &mut String, criterion: &Criterion, words: &CriterionText) {
    comment(text, &format!("{} {}", criterion.id, words.title));
    comment(text, &words.requirement);
    for (number, level) in words.levels.iter().enumerate() {
        comment(text, &format!("{number} = {level}"));
    }
    if let Some(measure) = &words.measure {
        comment(text, measure);
    }
    if let AnswerType::Multi(options) = &criterion.answer {
        for id in options {
            comment(text, &format!("\"{id}\": {}", words.options.get(id).map_or("", String::as_str)));
        }
    }
    comment(text, &format!("Write {}, or \"unknown\" where it is not measured.", form_of(&criterion.answer)));
    for code in &criterion.not_applicable {
        let reason = words.not_applicable.get(&code.code).map_or("", String::as_str);
        let since = if code.since_max_months.is_some() { ", since = 2026-01-31" } else { "" };
        comment(
            text,
            &format!(
                "{reason}: in place of value, not_applicable = {{ code = \"{}\", text = \"why\"{since} }}",
                code.code
            ),
        );
    }
    let _ = write!(text, "[answers.{}]\n# value =\n", quoted(criterion.id.as_str()));
}

/// Writes lines of comment, broken between words.
fn comment(text: &mut String, words: &str) {
    let mut length = 0;
    for word in words.split_whitespace() {
        let more = word.chars().count() + 1;
        if length == 0 || length + more > LINE {
            text.push_str(if length == 0 { "#" } else { "\n#" });
            length = 1;
        }
        text.push(' ');
        text.push_str(word);
        length += more;
    }
    text.push('\n');
}
