//! Translations that are much longer than the English text beside them: screens, tables and reports have room for about as much.

use serde_json::Value;

use super::Ground;
use crate::value::reader::{Node, Problems, to_json};
use crate::value::{Diagnostic, Language, Message};

/// How many per cent of the English text a translation may have, beside the characters that its kind of field may have more. The longest
/// texts of be-wid have 150.
const MOST_PERCENT: usize = 150;
/// How many characters more a heading may have.
const HEADING: usize = 30;
/// How many characters more an entry of a list may have: a level, an option, a proof.
const ENTRY: usize = 40;
/// How many characters more any other text may have.
const PROSE: usize = 80;

/// Looks through the texts of the languages but English.
pub(super) fn check(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let Some(english) = ground.sound("text/en.toml").and_then(to_json) else { return Vec::new() };
    let others = Language::ALL.into_iter().filter(|language| *language != Language::En);
    others
        .flat_map(|language| {
            ground.look(&format!("text/{language}.toml"), |problems, root| {
                for (key, _, node) in root.entries() {
                    english.get(key).iter().for_each(|text| compare(problems, key, &node, text, PROSE));
                }
            })
        })
        .collect()
}

/// Compares a text, or those within a table or a list, with the English; `more` is what an entry of a list may have more.
fn compare(problems: &Problems<'_>, key: &str, node: &Node<'_, '_>, english: &Value, more: usize) {
    match (node.as_text(), english) {
        (Some(text), Value::String(source)) => {
            let more = if matches!(key, "title" | "name" | "label" | "letter") { HEADING } else { more };
            let (has, most) = (text.chars().count(), source.chars().count() * MOST_PERCENT / 100 + more);
            if has > most {
                let message = Message::new("long-text").with("has", has).with("most", most);
                let help = Message::new("long-text-help").with("english", source.as_str());
                problems.warning("long-text", node.at(), message, help);
            }
        }
        (_, Value::Array(sources)) => {
            let nodes = node.list().unwrap_or_default();
            nodes.iter().zip(sources).for_each(|(node, source)| compare(problems, "", node, source, ENTRY));
        }
        (_, Value::Object(sources)) => {
            let entries = node.table().map(|table| table.entries()).unwrap_or_default();
            let is_list = matches!(key, "options" | "na_claim");
            for (key, _, node) in entries {
                let more = if is_list { ENTRY } else { PROSE };
                sources.get(key).iter().for_each(|source| compare(problems, key, &node, source, more));
            }
        }
        _ => {}
    }
}
