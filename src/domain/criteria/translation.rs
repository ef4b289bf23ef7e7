//! Which English block a translated block belongs to, and whether a second reader compared the two.
//!
//! The file of a language holds two tables, `[source_digest]` and `[reviewed_digest]`, with an entry for each block of text. What is
//! recorded there is right as long as [`Record::digest`] gives the same. Source: docs/FORMATS.md, Translations.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde_json::{Value, json};
use toml_edit::{DocumentMut, Item, Table as Section, value};

use super::Pack;
use super::structure::{Assurance, Structure};
use crate::value::reader::{Table, allowed_words, to_json};
use crate::value::{Language, Message, Said, Sha256Digest, canonical};

/// How many hexadecimal digits of a digest are recorded.
const DIGITS: usize = 16;

/// A piece of text that is translated and read as one, such as all words of a criterion.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Block {
    table: &'static str,
    id: Option<String>,
}

impl Block {
    /// Gives every block of a pack's texts, in the order of the file.
    pub fn all(structure: &Structure) -> Vec<Self> {
        let mut blocks = vec![Self { table: "pack", id: None }];
        let mut add = |table, ids: Vec<&str>| {
            blocks.extend(ids.into_iter().map(|id| Self { table, id: Some(id.to_owned()) }));
        };
        add("profile", structure.profile.iter().map(|fact| fact.key.as_str()).collect());
        add("level", structure.scoring.levels.iter().map(|level| level.id.as_str()).collect());
        add("assurance", Assurance::ALL.map(Assurance::code).to_vec());
        add("pillar", structure.pillars.iter().map(|pillar| pillar.id.as_str()).collect());
        add("criterion", structure.criteria.iter().map(|criterion| criterion.id.as_str()).collect());
        add("legal", structure.legal.iter().map(|entry| entry.key.as_str()).collect());
        blocks
    }

    /// Says whether somebody means this block by its name, such as `criterion.REC-01`, or by its id alone.
    pub fn is_named(&self, typed: &str) -> bool {
        self.id.as_deref() == Some(typed) || self.to_string() == typed
    }

    /// Gives the table that it stands in, and its key there.
    pub fn path(&self) -> (&'static str, Option<&str>) {
        (self.table, self.id.as_deref())
    }

    fn find<'v>(&self, texts: &'v Value) -> Option<&'v Value> {
        let table = texts.get(self.table)?;
        self.id.as_ref().map_or(Some(table), |id| table.get(id))
    }
}

impl fmt::Display for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.table)?;
        self.id.iter().try_for_each(|id| write!(f, ".{id}"))
    }
}

/// The first 16 hexadecimal digits of a SHA-256 digest: enough to notice a change, short enough to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockDigest(String);

/// The text is not of the form of a [`BlockDigest`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotABlockDigest;

impl BlockDigest {
    /// Says in words what form it has.
    pub const FORM: Message = Message::new("form-block-digest");

    fn of(content: &Value) -> Option<Self> {
        let bytes = canonical::to_bytes(content).ok()?;
        Some(Self(Sha256Digest::of(&bytes).to_string().chars().take(DIGITS).collect()))
    }
}

impl FromStr for BlockDigest {
    type Err = NotABlockDigest;

    fn from_str(text: &str) -> Result<Self, NotABlockDigest> {
        let is_hex = text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        (text.len() == DIGITS && is_hex).then(|| Self(text.to_owned())).ok_or(NotABlockDigest)
    }
}

/// What is recorded of a translated block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Record {
    /// The English block that it is a translation of.
    Source,
    /// The two blocks that a second reader compared.
    Reviewed,
}

impl Record {
    /// Gives the table of the file that it stands in.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Source => "source_digest",
            Self::Reviewed => "reviewed_digest",
        }
    }

    /// Computes the digest of a block as it stands now: of its RFC 8785 form in English, or of
    /// `{"source": English block, "text": translated block}`. `english` and `text` are the two files as JSON.
    pub fn digest(self, block: &Block, english: &Value, text: &Value) -> Option<BlockDigest> {
        let (source, translated) = (block.find(english)?, block.find(text)?);
        match self {
            Self::Source => BlockDigest::of(source),
            Self::Reviewed => BlockDigest::of(&json!({ "source": source, "text": translated })),
        }
    }
}

/// Gives what a file records, by the name of the block; `text` is the file as JSON.
pub fn recorded(record: Record, text: &Value) -> BTreeMap<&str, &str> {
    let entries = text.get(record.key()).and_then(Value::as_object).into_iter().flatten();
    entries.filter_map(|(name, digest)| Some((name.as_str(), digest.as_str()?))).collect()
}

/// Checks the two tables: each entry names a block of the pack and has the form of a digest.
pub(super) fn check_records(root: &Table<'_, '_>, structure: &Structure) {
    let names: Vec<String> = Block::all(structure).iter().map(ToString::to_string).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for record in [Record::Source, Record::Reviewed] {
        let Some(table) = root.optional(record.key()).and_then(|node| node.table()) else { continue };
        for (name, at, node) in table.entries() {
            if table.is_full() {
                return;
            }
            if names.contains(&name) {
                node.parsed::<BlockDigest>(BlockDigest::FORM);
            } else {
                let message = Message::new("unknown-key").with("key", name);
                table.error_at(at, "unknown-key", message, allowed_words(&names, name));
            }
        }
    }
}

/// A file of texts with more recorded in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The text of the file; the rest stands byte for byte as before.
    pub text: String,
    /// The blocks whose record changed, in the order of the file.
    pub blocks: Vec<Block>,
}

/// Why nothing is recorded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum NotRecorded {
    /// English is what is translated.
    English,
    /// The pack has no texts in this language.
    NoTexts(Language),
    /// No block has this name.
    UnknownBlock(String),
    /// These blocks do not belong to the English of now, so that there is nothing to compare them with.
    Stale(Vec<Block>),
    /// The file is not read by the program that would write it.
    NotToml(String),
}

impl Said for NotRecorded {
    fn message(&self) -> Message {
        match self {
            Self::English => Message::new("translation-of-english"),
            Self::NoTexts(language) => Message::new("translation-no-texts").with("language", language.code()),
            Self::UnknownBlock(name) => Message::new("translation-unknown-block").with("name", name.as_str()),
            Self::Stale(blocks) => {
                Message::new("translation-stale").with("n", blocks.len()).with_list("blocks", blocks)
            }
            Self::NotToml(detail) => Message::new("toml-syntax-other").with("detail", detail.as_str()),
        }
    }
}

/// Records that the blocks `named` were translated from the English of now, or were compared with it; all, where none is named.
///
/// # Errors
/// [`NotRecorded`]; a review counts only for a block whose source is recorded and stands as it was.
pub fn record(pack: &Pack, language: Language, record: Record, named: &[String]) -> Result<Recorded, NotRecorded> {
    if language == Language::En {
        return Err(NotRecorded::English);
    }
    let text = pack.files.get(&format!("text/{language}.toml")).ok_or(NotRecorded::NoTexts(language))?;
    let json_of = |text: &str| to_json(text).unwrap_or_default();
    let (english, translated) = (json_of(pack.files.get("text/en.toml").map_or("", String::as_str)), json_of(text));
    let blocks = blocks_named(pack, named)?;
    let fits = |record: Record, block: &Block| {
        let now = record.digest(block, &english, &translated);
        now.is_some_and(|now| recorded(record, &translated).get(block.to_string().as_str()) == Some(&now.0.as_str()))
    };
    if record == Record::Reviewed {
        let stale: Vec<Block> = blocks.iter().filter(|block| !fits(Record::Source, block)).cloned().collect();
        if !stale.is_empty() {
            return Err(NotRecorded::Stale(stale));
        }
    }
    let changed: Vec<Block> = blocks.into_iter().filter(|block| !fits(record, block)).collect();
    let digests =
        changed.iter().filter_map(|block| Some((block.to_string(), record.digest(block, &english, &translated)?)));
    Ok(Recorded { text: with_records(text, record, digests)?, blocks: changed })
}

fn blocks_named(pack: &Pack, named: &[String]) -> Result<Vec<Block>, NotRecorded> {
    let all = Block::all(&pack.structure);
    if let Some(unknown) = named.iter().find(|name| !all.iter().any(|block| block.is_named(name))) {
        return Err(NotRecorded::UnknownBlock(unknown.clone()));
    }
    let wanted = |block: &Block| named.is_empty() || named.iter().any(|name| block.is_named(name));
    Ok(all.into_iter().filter(wanted).collect())
}

/// Writes the records into the text of a file, and leaves all else as it stands.
fn with_records(
    text: &str,
    record: Record,
    digests: impl Iterator<Item = (String, BlockDigest)>,
) -> Result<String, NotRecorded> {
    let parsed = text.parse::<DocumentMut>();
    let mut document = parsed.map_err(|error| NotRecorded::NotToml(error.message().to_owned()))?;
    let mut digests = digests.peekable();
    if digests.peek().is_none() {
        return Ok(text.to_owned());
    }
    let section = document.entry(record.key()).or_insert_with(|| Item::Table(Section::new()));
    for (name, digest) in digests {
        match section.as_table_like_mut().and_then(|table| table.get_mut(&name)).and_then(Item::as_value_mut) {
            Some(old) => {
                let decor = old.decor().clone();
                *old = digest.0.into();
                *old.decor_mut() = decor;
            }
            None => drop(section.as_table_like_mut().and_then(|table| table.insert(&name, value(digest.0)))),
        }
    }
    Ok(document.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_recorded_anew_leaves_the_rest_of_the_file_as_it_is() {
        let text = "format=\"wid-text/1\" # kept\n\n[ pillar.REC ]\nname   = 'x'\n\n[source_digest]\n\"pillar.REC\" = \"0000000000000000\" # why\n";
        let digest = |digits: &str| BlockDigest::from_str(digits).expect("a digest");
        let digests = [("pillar.REC", "aaaaaaaaaaaaaaaa"), ("pack", "bbbbbbbbbbbbbbbb")];
        let digests = digests.map(|(name, digits)| (name.to_owned(), digest(digits)));
        let written = with_records(text, Record::Source, digests.into_iter()).expect("TOML");
        let wanted = text.replace("0000000000000000", "aaaaaaaaaaaaaaaa") + "pack = \"bbbbbbbbbbbbbbbb\"\n";
        assert_eq!(written, wanted);
        let fresh = with_records(
            "a = 1\n",
            Record::Reviewed,
            [("level.gold".to_owned(), digest("0123456789abcdef"))].into_iter(),
        );
        assert_eq!(fresh.as_deref(), Ok("a = 1\n\n[reviewed_digest]\n\"level.gold\" = \"0123456789abcdef\"\n"));
    }

    #[test]
    fn a_digest_of_a_block_is_the_begin_of_the_digest_of_its_canonical_form() {
        let english = json!({ "pillar": { "REC": { "name": "Recruitment" } } });
        let block = Block { table: "pillar", id: Some("REC".to_owned()) };
        let source = Record::Source.digest(&block, &english, &english).expect("a digest");
        let whole = Sha256Digest::of(br#"{"name":"Recruitment"}"#).to_string();
        assert_eq!(source.0, whole[..16]);
        assert_eq!(BlockDigest::from_str(&whole), Err(NotABlockDigest));
        assert_eq!(BlockDigest::from_str("0123456789ABCDEF"), Err(NotABlockDigest));
    }
}
