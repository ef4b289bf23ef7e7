//! Reads `text/<lang>.toml` (format `wid-text/1`) against the structure: everything that can be shown has its words.

use std::collections::BTreeMap;
use std::str::FromStr;

use super::structure::{AnswerType, Criterion, FactType, Structure};
use super::texts::{CriterionText, LegalText, LevelText, ProfileText, Texts};
use super::translation::check_records;
use crate::value::reader::{NO_HELP, Node, Problems, Table, read};
use crate::value::{Language, Message};

/// The name of the format.
pub const FORMAT: &str = "wid-text/1";
/// The longest text of a pack, in characters.
const MAX_TEXT: usize = 4_000;
/// How many texts a list may hold.
const MAX_LIST: usize = 50;

/// Reads the texts of one language; every problem is noted.
pub(super) fn texts(problems: &Problems<'_>, structure: &Structure, language: Language) -> Option<Texts> {
    read(problems, |root| {
        root.required("format").and_then(|node| node.one_of(&[FORMAT]));
        root.required("language").and_then(|node| node.one_of(&[language.code()]));
        // English is what the others are translated from, so that it has no such tables.
        if language != Language::En {
            check_records(root, structure);
        }
        let (name, strategy, disclaimer) = head(root);
        let profile = keyed(root, "profile", structure.profile.iter().map(|fact| fact.key.as_str()), |key, table| {
            profile_text(table, structure.profile_key(key).map(|fact| &fact.kind))
        });
        let levels =
            keyed(root, "level", structure.scoring.levels.iter().map(|level| level.id.as_str()), |_, table| {
                level_text(table)
            });
        let name_of = |_: &str, table: &Table<'_, '_>| text(table, "name");
        let assurances = keyed(root, "assurance", ["A0", "A1", "A2"].into_iter(), name_of);
        let pillars = keyed(root, "pillar", structure.pillars.iter().map(|pillar| pillar.id.as_str()), name_of);
        let criteria =
            keyed(root, "criterion", structure.criteria.iter().map(|criterion| criterion.id.as_str()), |id, table| {
                let criterion = structure.criteria.iter().find(|criterion| criterion.id.as_str() == id)?;
                criterion_text(table, criterion)
            });
        let legal =
            keyed(root, "legal", structure.legal.iter().map(|entry| entry.key.as_str()), |_, table| legal_text(table));
        Some(Texts {
            language,
            name: name?,
            strategy: strategy?,
            disclaimer: disclaimer?,
            profile,
            levels: typed(levels),
            assurances,
            pillars: typed(pillars),
            criteria: typed(criteria),
            legal,
        })
    })
}

fn head(root: &Table<'_, '_>) -> (Option<String>, Option<String>, Option<String>) {
    let Some(pack) = root.required("pack").and_then(|node| node.table()) else { return (None, None, None) };
    let read = (text(&pack, "name"), text(&pack, "strategy"), text(&pack, "disclaimer"));
    pack.optional("issuing_body");
    pack.finish();
    read
}

/// Reads the table `key`, whose entries must be exactly `wanted`.
fn keyed<'w, T>(
    root: &Table<'_, '_>,
    key: &'static str,
    wanted: impl Iterator<Item = &'w str>,
    one: impl Fn(&str, &Table<'_, '_>) -> Option<T>,
) -> BTreeMap<String, T> {
    let Some(table) = root.required(key).and_then(|node| node.table()) else { return BTreeMap::new() };
    let entries: BTreeMap<&str, (usize, Node<'_, '_>)> =
        table.entries().into_iter().map(|(id, at, node)| (id, (at, node))).collect();
    let wanted: Vec<&str> = wanted.collect();
    for (id, (at, _)) in entries.iter().filter(|(id, _)| !wanted.contains(id)) {
        let message = Message::new("unknown-key-words").with("key", key).with("id", *id);
        table.error_at(*at, "unknown-key", message, NO_HELP);
    }
    let read = |id: &&str| {
        let Some((_, node)) = entries.get(*id) else {
            let help = Message::new("missing-text-table-help").with("key", key).with("id", *id);
            return table.error("missing-text", missing_text(key, id), help);
        };
        let entry = node.table()?;
        let taken = one(id, &entry);
        entry.finish();
        Some(((*id).to_owned(), taken?))
    };
    wanted.iter().filter_map(read).collect()
}

fn missing_text(key: &str, id: &str) -> Message {
    Message::new("missing-text").with("key", key).with("id", id)
}

/// Turns texts keys into identifiers; they were compared with the structure's already.
fn typed<K: FromStr + Ord, T>(entries: BTreeMap<String, T>) -> BTreeMap<K, T> {
    entries.into_iter().filter_map(|(key, value)| Some((key.parse().ok()?, value))).collect()
}

fn checked(node: Node<'_, '_>) -> Option<String> {
    let text = node.text()?;
    if text.trim().is_empty() || text.chars().count() > MAX_TEXT {
        return node.error("text-length", Message::new("text-length").with("most", MAX_TEXT), NO_HELP);
    }
    let hidden = text
        .chars()
        .find(|sign| sign.is_control() || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
    match hidden {
        Some(sign) => {
            let message = Message::new("text-character").with("sign", format!("U+{:04X}", u32::from(sign)));
            node.error("text-character", message, Message::new("text-character-help"))
        }
        None => Some(text.to_owned()),
    }
}

fn text(table: &Table<'_, '_>, key: &'static str) -> Option<String> {
    table.required(key).and_then(checked)
}

fn optional_text(table: &Table<'_, '_>, key: &'static str) -> Option<String> {
    table.optional(key).and_then(checked)
}

fn text_list(table: &Table<'_, '_>, key: &'static str) -> Vec<String> {
    let nodes = table.optional(key).and_then(|node| node.list()).unwrap_or_default();
    nodes.into_iter().take(MAX_LIST).filter_map(checked).collect()
}

/// Reads a table of texts whose keys must be exactly `wanted`.
fn text_table<'w>(
    table: &Table<'_, '_>,
    key: &'static str,
    wanted: impl Iterator<Item = &'w str>,
) -> BTreeMap<String, String> {
    let wanted: Vec<&str> = wanted.collect();
    let Some(node) = table.optional(key) else {
        if !wanted.is_empty() {
            let help = Message::new("missing-text-all-help").with_list("needed", wanted);
            table.error::<()>("missing-text", Message::new("missing-text-all").with("key", key), help);
        }
        return BTreeMap::new();
    };
    let Some(entries) = node.table() else { return BTreeMap::new() };
    let read: BTreeMap<String, String> =
        entries.entries().into_iter().filter_map(|(id, _, node)| Some((id.to_owned(), checked(node)?))).collect();
    for id in wanted.iter().filter(|id| !read.contains_key(**id)) {
        entries.error::<()>("missing-text", missing_text(key, id), NO_HELP);
    }
    for id in read.keys().filter(|id| !wanted.contains(&id.as_str())) {
        let message = Message::new("unknown-key-text").with("key", key).with("id", id.as_str());
        entries.error::<()>("unknown-key", message, NO_HELP);
    }
    read
}

fn profile_text(table: &Table<'_, '_>, kind: Option<&FactType>) -> Option<ProfileText> {
    let words: &[String] = if let Some(FactType::Flags(words)) = kind { words } else { &[] };
    let options = text_table(table, "options", words.iter().map(String::as_str));
    let (label, text) = (text(table, "label"), text(table, "text"));
    Some(ProfileText { label: label?, text: text?, options })
}

fn level_text(table: &Table<'_, '_>) -> Option<LevelText> {
    let (name, letter, meaning) = (text(table, "name"), text(table, "letter"), text(table, "meaning"));
    Some(LevelText { name: name?, letter: letter?, meaning: meaning? })
}

fn criterion_text(table: &Table<'_, '_>, criterion: &Criterion) -> Option<CriterionText> {
    let levels = text_list(table, "levels");
    let needed: usize = if criterion.answer == AnswerType::Maturity { 4 } else { 0 };
    if levels.len() != needed {
        let message = Message::new("levels-count").with("needed", needed).with("has", levels.len());
        table.error::<()>("levels", message, NO_HELP);
    }
    let options: &[String] = if let AnswerType::Multi(options) = &criterion.answer { options } else { &[] };
    let options = text_table(table, "options", options.iter().map(String::as_str));
    let not_applicable = text_table(table, "na_claim", criterion.not_applicable.iter().map(|code| code.code.as_str()));
    let evidence = text_list(table, "evidence");
    let measure = optional_text(table, "measure");
    let (title, requirement) = (text(table, "title"), text(table, "requirement"));
    let (audit, guidance) = (text(table, "audit"), text(table, "guidance"));
    Some(CriterionText {
        title: title?,
        requirement: requirement?,
        levels,
        measure,
        options,
        not_applicable,
        evidence,
        audit: audit?,
        guidance: guidance?,
    })
}

fn legal_text(table: &Table<'_, '_>) -> Option<LegalText> {
    let (title, threshold, duty) = (text(table, "title"), text(table, "threshold"), text(table, "duty"));
    let (published, unchecked) = (optional_text(table, "published"), optional_text(table, "unchecked"));
    Some(LegalText { title: title?, published, threshold: threshold?, duty: duty?, unchecked })
}
