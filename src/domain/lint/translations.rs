//! Whether every text is there in every language, belongs to the English of now, and was compared with it by a second reader.

use super::Ground;
use crate::domain::criteria::{Block, Record};
use crate::value::reader::{Node, Problems, Table, to_json};
use crate::value::{Diagnostic, Language, Message, Severity};

const ENGLISH: &str = "text/en.toml";

/// Looks through the files of texts. A preview may lack translations, which is a warning there.
pub(super) fn check(ground: &Ground<'_>) -> Vec<Diagnostic> {
    if ground.sound("pack.toml").is_none() {
        return Vec::new();
    }
    let severity = if ground.structure.version.is_preview() { Severity::Warning } else { Severity::Error };
    let mut found = missing(ground, severity);
    for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
        found.extend(check_language(ground, language, severity));
    }
    found
}

fn path_of(language: Language) -> String {
    format!("text/{language}.toml")
}

/// Notes the languages without any text at the beginning of the English file.
fn missing(ground: &Ground<'_>, severity: Severity) -> Vec<Diagnostic> {
    let missing: Vec<&str> = Language::ALL
        .into_iter()
        .filter(|language| !ground.files.contains_key(&path_of(*language)))
        .map(Language::code)
        .collect();
    let Some(first) = missing.first().copied() else { return Vec::new() };
    ground.look(ENGLISH, |problems, _| {
        let message = Message::new("missing-translation").with("n", missing.len()).with_list("languages", &missing);
        let help = Message::new("missing-translation-help").with("language", first);
        problems.note(severity, "missing-translation", 0, message, Some(help));
    })
}

fn check_language(ground: &Ground<'_>, language: Language, severity: Severity) -> Vec<Diagnostic> {
    let path = path_of(language);
    let (Some(english), Some(text)) = (ground.sound(ENGLISH), ground.sound(&path)) else { return Vec::new() };
    let (english, text) = (to_json(english).unwrap_or_default(), to_json(text).unwrap_or_default());
    ground.look(&path, |problems, root| {
        let look = Look { problems, root, folder: ground.folder, language, severity };
        let blocks = Block::all(ground.structure);
        let (fresh, stale): (Vec<&Block>, Vec<&Block>) =
            blocks.iter().partition(|block| Record::Source.stands(block, &english, &text));
        look.tell(Record::Source, &stale, text.get(Record::Source.key()).is_some());
        let read = |block: &&Block| Record::Reviewed.stands(block, &english, &text);
        let unread: Vec<&Block> = fresh.into_iter().filter(|block| !read(block)).collect();
        look.tell(Record::Reviewed, &unread, text.get(Record::Reviewed.key()).is_some());
    })
}

struct Look<'l, 'd> {
    problems: &'l Problems<'l>,
    root: &'l Table<'l, 'd>,
    folder: &'l str,
    language: Language,
    severity: Severity,
}

impl Look<'_, '_> {
    /// Notes each block where it stands; a file in which nothing at all is recorded gets one note.
    fn tell(&self, record: Record, blocks: &[&Block], has_records: bool) {
        if !has_records && !blocks.is_empty() {
            let (code, message) = match record {
                Record::Source => ("stale-translation", Message::new("stale-translation-all")),
                Record::Reviewed => ("unreviewed-translation", Message::new("unreviewed-translation-all")),
            };
            let message = message.with("n", blocks.len());
            self.problems.note(self.severity, code, 0, message, Some(self.help(record, "")));
            return;
        }
        for block in blocks {
            let name = block.to_string();
            let (code, message) = match record {
                Record::Source => ("stale-translation", Message::new("stale-translation")),
                Record::Reviewed => ("unreviewed-translation", Message::new("unreviewed-translation")),
            };
            let message = message.with("block", name.as_str());
            self.problems.note(self.severity, code, self.place(block), message, Some(self.help(record, &name)));
        }
    }

    fn help(&self, record: Record, block: &str) -> Message {
        let help = match record {
            Record::Source => Message::new("stale-translation-help"),
            Record::Reviewed => Message::new("unreviewed-translation-help"),
        };
        let command = format!("{} {} {block}", self.folder, self.language);
        help.with("arguments", command.trim_end())
    }

    /// Gives where a block stands in the file.
    fn place(&self, block: &Block) -> usize {
        let (table, id) = block.path();
        let Some((at, node)) = entry(self.root, table) else { return 0 };
        let inner = id.and_then(|id| entry(&node.table()?, id)).map(|(at, _)| at);
        inner.unwrap_or(at)
    }
}

fn entry<'n, 'd>(table: &Table<'n, 'd>, key: &str) -> Option<(usize, Node<'n, 'd>)> {
    table.entries().into_iter().find(|(name, ..)| *name == key).map(|(_, at, node)| (at, node))
}
