//! Reads TOML files that people write, and JSON that this tool wrote, by the same rules: every problem at once, each with its place,
//! what is allowed and a way out.
//!
//! [`read`] and [`read_json`] begin; [`Node`] and [`Table`] take values out and note each problem in one list. A value that could not be taken
//! is `None`, and reading goes on. [`Table::finish`] finds the keys that nobody asked for.

mod tree;

use std::cell::RefCell;
use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use self::tree::{Entries, Notation, Spot, Tree};
use crate::value::diagnostic::{Diagnostic, Lines, Place, Severity};
use crate::value::fraction::{Decimal, MAX_SIGNIFICANT_DIGITS};
use crate::value::message::Message;

/// The largest TOML file that is read, in bytes.
pub const MAX_FILE: usize = 4 * 1024 * 1024;
/// How many problems of one file are kept.
pub const MAX_PROBLEMS: usize = 200;
/// No help: what happened says all.
pub const NO_HELP: Option<Message> = None;
/// The largest whole number in an assessment or a pack. Source: docs/SCORING.md.
pub const MAX_WHOLE: i64 = 999_999_999;

/// Collects the problems of one file.
pub struct Problems<'d> {
    lines: Lines<'d>,
    found: RefCell<Vec<Diagnostic>>,
}

impl<'d> Problems<'d> {
    /// Begins a list for the text of a file.
    pub fn new(file: &'d str, text: &'d str) -> Self {
        Self { lines: Lines::new(file, text), found: RefCell::new(Vec::new()) }
    }

    /// Notes an error at the byte `at`, with help where there is more to say than what happened.
    pub fn error(&self, code: &'static str, at: usize, message: Message, help: impl Into<Option<Message>>) {
        self.note(Severity::Error, code, at, message, help.into());
    }

    /// Notes at the byte `at` what somebody should look at, though the file can be used.
    pub fn warning(&self, code: &'static str, at: usize, message: Message, help: impl Into<Option<Message>>) {
        self.note(Severity::Warning, code, at, message, help.into());
    }

    /// Notes a problem of this weight.
    pub fn note(&self, severity: Severity, code: &'static str, at: usize, message: Message, help: Option<Message>) {
        if !self.is_full() {
            let place = Some(self.lines.place(at));
            self.found.borrow_mut().push(Diagnostic { code, severity, place, message, help });
        }
    }

    /// Says whether as many problems were noted as are kept, so that looking for more is idle.
    pub fn is_full(&self) -> bool {
        self.found.borrow().len() >= MAX_PROBLEMS
    }

    /// Gives the place of the byte `at`.
    pub fn place(&self, at: usize) -> Place {
        self.lines.place(at)
    }

    /// Says whether nothing was noted.
    pub fn is_empty(&self) -> bool {
        self.found.borrow().is_empty()
    }

    /// Gives all that was noted, in the order of the file.
    pub fn into_found(self) -> Vec<Diagnostic> {
        let mut found = self.found.into_inner();
        found.sort_by_key(|problem| problem.place.as_ref().map(|place| (place.line, place.column)));
        found
    }
}

/// Parses `problems`' text as TOML and hands its root table to `take`. Syntax errors are noted, and what can be read is read.
pub fn read<'d, T>(problems: &Problems<'d>, take: impl FnOnce(&Table<'_, 'd>) -> Option<T>) -> Option<T> {
    let text = problems.lines.text();
    if text.len() > MAX_FILE {
        let message = Message::new("file-too-large-to-read").with("has", text.len());
        let help = Message::new("file-too-large-to-read-help").with("most", MAX_FILE);
        problems.error("file-too-large", 0, message, help);
        return None;
    }
    let (root, errors) = DeTable::parse_recoverable(text);
    for error in errors.iter().take(MAX_PROBLEMS) {
        let at = error.span().map_or(0, |span| span.start);
        problems.error("toml-syntax", at, syntax_message(error.message()), Message::new("toml-syntax-help"));
    }
    take_root(problems, &tree::from_toml(root.into_inner()), Notation::Toml, take)
}

/// Hands a JSON object to `take` by the same rules; dates and decimals stand in it as texts.
pub fn read_json<T>(
    problems: &Problems<'_>,
    value: &serde_json::Value,
    take: impl FnOnce(&Table<'_, '_>) -> Option<T>,
) -> Option<T> {
    take_root(problems, &tree::from_json(value), Notation::Json, take)
}

fn take_root<'d, T>(
    problems: &Problems<'_>,
    entries: &Entries<'d>,
    notation: Notation,
    take: impl FnOnce(&Table<'_, 'd>) -> Option<T>,
) -> Option<T> {
    let table = Table { entries, at: 0, notation, problems, asked: RefCell::default() };
    let taken = take(&table);
    table.finish();
    taken
}

/// Rewrites the parser's commonest messages in words for people who do not write TOML every day.
fn syntax_message(message: &str) -> Message {
    match message {
        "string values must be quoted, expected literal string" | "string values must be quoted" => {
            Message::new("toml-syntax-value")
        }
        other => Message::new("toml-syntax-other").with("detail", other),
    }
}

/// The shapes of values. In JSON a date and a decimal have that of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A text.
    Text,
    /// A whole number.
    Whole,
    /// A number with a point.
    Decimal,
    /// True or false.
    Boolean,
    /// A day.
    Date,
    /// A list.
    List,
    /// A table.
    Table,
}

/// One value and where it stands.
#[derive(Clone, Copy)]
pub struct Node<'n, 'd> {
    spot: &'n Spot<'d>,
    notation: Notation,
    problems: &'n Problems<'n>,
}

impl<'n, 'd> Node<'n, 'd> {
    /// Gives the byte where the value begins.
    pub fn at(&self) -> usize {
        self.spot.at.start
    }

    /// Gives the bytes that the value takes.
    pub fn span(&self) -> Range<usize> {
        self.spot.at.clone()
    }

    /// Notes an error at this value.
    pub fn error<T>(&self, code: &'static str, message: Message, help: impl Into<Option<Message>>) -> Option<T> {
        self.problems.error(code, self.at(), message, help);
        None
    }

    fn wrong_type<T>(&self, wanted: Message) -> Option<T> {
        let message = Message::new("wrong-type").with("found", self.spot.tree.name()).with("wanted", wanted);
        self.error("wrong-type", message, NO_HELP)
    }

    /// Takes a text.
    pub fn text(&self) -> Option<&'n str> {
        self.as_text().or_else(|| self.wrong_type(Message::new("form-text")))
    }

    /// Takes a text without noting a problem where it is none.
    pub fn as_text(&self) -> Option<&'n str> {
        if let Tree::Text(text) = &self.spot.tree { Some(text) } else { None }
    }

    /// Gives the shape of the value, for what may have several.
    pub fn shape(&self) -> Shape {
        match self.spot.tree {
            Tree::Text(_) | Tree::Null => Shape::Text,
            Tree::Whole(_) => Shape::Whole,
            Tree::Fractional => Shape::Decimal,
            Tree::Boolean(_) => Shape::Boolean,
            Tree::Date(_) => Shape::Date,
            Tree::List(_) => Shape::List,
            Tree::Table(_) => Shape::Table,
        }
    }

    /// Says whether the value is a table.
    pub fn is_table(&self) -> bool {
        matches!(self.spot.tree, Tree::Table(_))
    }

    /// Takes `true` or `false`.
    pub fn boolean(&self) -> Option<bool> {
        let Tree::Boolean(boolean) = self.spot.tree else { return self.wrong_type(Message::new("form-boolean")) };
        Some(boolean)
    }

    /// Takes a whole number from `least` to `most`, written in decimal digits.
    pub fn whole(&self, least: i64, most: i64) -> Option<i64> {
        let allowed = || Message::new("form-whole").with("least", least).with("most", most);
        let Tree::Whole(number) = self.spot.tree else { return self.wrong_type(allowed()) };
        let number = number.filter(|number| (least..=most).contains(number));
        number.or_else(|| {
            let message = Message::new("number-out-of-range").with("written", self.written()).with("wanted", allowed());
            self.error("number-out-of-range", message, NO_HELP)
        })
    }

    /// Takes a decimal exactly as it is written.
    pub fn decimal(&self) -> Option<Decimal> {
        let inexact = |typed: &str| {
            let help = Message::new("not-a-decimal-help").with("most", MAX_SIGNIFICANT_DIGITS);
            self.error("not-a-decimal", Message::new("not-a-decimal").with("written", typed), help)
        };
        match (&self.spot.tree, self.notation) {
            (Tree::Text(typed), Notation::Json) => tree::json_decimal(typed).or_else(|| inexact(typed)),
            (Tree::Whole(_) | Tree::Fractional, Notation::Toml) => {
                Decimal::parse(self.written()).or_else(|| inexact(self.written()))
            }
            _ => self.wrong_type(Message::new("form-number")),
        }
    }

    /// Takes a date without a time.
    pub fn date(&self) -> Option<Date> {
        let date = match (&self.spot.tree, self.notation) {
            (Tree::Date(date), _) => *date,
            (Tree::Text(text), Notation::Json) => tree::json_date(text),
            _ => return self.wrong_type(Message::new("form-date")),
        };
        date.or_else(|| self.error("not-a-date", Message::new("not-a-date"), Message::new("not-a-date-help")))
    }

    /// Takes a list.
    pub fn list(&self) -> Option<Vec<Node<'n, 'd>>> {
        let Tree::List(items) = &self.spot.tree else { return self.wrong_type(Message::new("form-list")) };
        Some(items.iter().map(|spot| Node { spot, ..*self }).collect())
    }

    /// Takes a table.
    pub fn table(&self) -> Option<Table<'n, 'd>> {
        let Tree::Table(entries) = &self.spot.tree else { return self.wrong_type(Message::new("form-table")) };
        let Self { notation, problems, .. } = *self;
        Some(Table { entries, at: self.at(), notation, problems, asked: RefCell::default() })
    }

    /// Takes a text and parses it into `T`; `form` says in words what is allowed.
    pub fn parsed<T: std::str::FromStr>(&self, form: Message) -> Option<T> {
        let text = self.text()?;
        text.parse().ok().or_else(|| {
            let help = Message::new("wrong-form-help").with("form", form);
            self.error("wrong-form", Message::new("wrong-form").with("written", text), help)
        })
    }

    /// Takes a text that is one of `allowed`, and gives its position.
    pub fn one_of(&self, allowed: &[&str]) -> Option<usize> {
        let text = self.text()?;
        let position = allowed.iter().position(|word| *word == text);
        if position.is_none() && self.problems.is_full() {
            return None;
        }
        position.or_else(|| {
            let message = Message::new("not-allowed").with("written", text);
            self.error("not-allowed", message, allowed_words(allowed, text))
        })
    }

    fn written(&self) -> &'n str {
        self.problems.lines.text().get(self.span()).unwrap_or_default()
    }
}

/// A table and the keys that were asked for.
pub struct Table<'n, 'd> {
    entries: &'n Entries<'d>,
    at: usize,
    notation: Notation,
    problems: &'n Problems<'n>,
    asked: RefCell<Vec<&'static str>>,
}

impl<'n, 'd> Table<'n, 'd> {
    /// Gives the byte where the table begins.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Notes an error at the table.
    pub fn error<T>(&self, code: &'static str, message: Message, help: impl Into<Option<Message>>) -> Option<T> {
        self.problems.error(code, self.at, message, help);
        None
    }

    fn node(&self, spot: &'n Spot<'d>) -> Node<'n, 'd> {
        Node { spot, notation: self.notation, problems: self.problems }
    }

    /// Gives the value of `key` where it stands.
    pub fn optional(&self, key: &'static str) -> Option<Node<'n, 'd>> {
        self.asked.borrow_mut().push(key);
        self.entries.iter().find(|(name, _)| name.get_ref() == key).map(|(_, spot)| self.node(spot))
    }

    /// Gives the value of `key`, and notes an error where it lacks.
    pub fn required(&self, key: &'static str) -> Option<Node<'n, 'd>> {
        self.optional(key).or_else(|| {
            let help = Message::new("missing-key-help").with("key", key);
            self.error("missing-key", Message::new("missing-key").with("key", key), help)
        })
    }

    /// Gives every entry: key, byte of the key, value. For tables whose keys are data; they are not checked by [`Self::finish`].
    pub fn entries(&self) -> Vec<(&'n str, usize, Node<'n, 'd>)> {
        self.asked.borrow_mut().push("*");
        self.entries.iter().map(|(key, spot)| (key.get_ref().as_ref(), key.span().start, self.node(spot))).collect()
    }

    /// Notes an error at the byte `at`.
    pub fn error_at(&self, at: usize, code: &'static str, message: Message, help: impl Into<Option<Message>>) {
        self.problems.error(code, at, message, help);
    }

    /// Says whether looking for more problems is idle.
    pub fn is_full(&self) -> bool {
        self.problems.is_full()
    }

    /// Notes every key that nobody asked for. Keys that begin with `x-` are left to their owners.
    pub fn finish(&self) {
        let asked = self.asked.borrow();
        if asked.contains(&"*") {
            return;
        }
        for (key, _) in self.entries {
            if self.problems.is_full() {
                return;
            }
            let name = key.get_ref().as_ref();
            if !asked.contains(&name) && !name.starts_with("x-") {
                let message = Message::new("unknown-key").with("key", name);
                self.problems.error("unknown-key", key.span().start, message, allowed_words(&asked, name));
            }
        }
    }
}

/// Gives a TOML text as JSON: decimals, dates and numbers past 2^53 as text, exactly as written. `None` where it is no TOML.
pub fn to_json(text: &str) -> Option<serde_json::Value> {
    let root = DeTable::parse(text).ok()?;
    Some(table_to_json(root.get_ref(), text))
}

fn table_to_json(table: &DeTable<'_>, text: &str) -> serde_json::Value {
    let entry = |(key, value): (&Spanned<std::borrow::Cow<'_, str>>, &Spanned<DeValue<'_>>)| {
        (key.get_ref().to_string(), value_to_json(value, text))
    };
    serde_json::Value::Object(table.iter().map(entry).collect())
}

fn value_to_json(value: &Spanned<DeValue<'_>>, text: &str) -> serde_json::Value {
    let written = || serde_json::Value::from(text.get(value.span()).unwrap_or_default());
    match value.get_ref() {
        DeValue::String(string) => string.as_ref().into(),
        DeValue::Boolean(boolean) => (*boolean).into(),
        DeValue::Integer(integer) => {
            let exact = integer
                .as_str()
                .parse::<i64>()
                .ok()
                .filter(|number| number.unsigned_abs() <= crate::value::canonical::MAX_INTEGER.unsigned_abs());
            exact.map_or_else(written, Into::into)
        }
        DeValue::Float(_) | DeValue::Datetime(_) => written(),
        DeValue::Array(items) => items.iter().map(|item| value_to_json(item, text)).collect(),
        DeValue::Table(table) => table_to_json(table, text),
    }
}

/// Says what is allowed, the likeliest first.
pub fn allowed_words(allowed: &[&str], typed: &str) -> Message {
    let likely = allowed.iter().map(|word| (distance(word, typed), *word)).min().filter(|(far, _)| *far <= 2);
    let mut sorted = allowed.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    match likely {
        Some((_, likely)) => Message::new("allowed-likely").with_list("allowed", sorted).with("likely", likely),
        None => Message::new("allowed").with_list("allowed", sorted),
    }
}

/// Counts the letters to change, add or leave out (Levenshtein).
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().take(60).collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, sign) in left.chars().take(60).enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for (column, other) in right.iter().enumerate() {
            let substituted = diagonal + usize::from(sign != *other);
            diagonal = row[column + 1];
            row[column + 1] = substituted.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems_of(text: &str) -> Vec<String> {
        let problems = Problems::new("a.toml", text);
        read(&problems, |root| {
            root.required("size").and_then(|node| node.whole(0, MAX_WHOLE));
            root.optional("pay").and_then(|node| node.decimal());
            root.optional("day").and_then(|node| node.date());
            Some(())
        });
        problems.into_found().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_problem_is_found_at_once_with_its_place() {
        let found = problems_of("siez = 3\npay = 1e3\nday = 2026-02-30\nsize = \"x\"\n");
        assert!(found[0].starts_with("a.toml:1:1: the key siez is not known here\n  Did you mean size?"), "{found:?}");
        assert!(found.iter().any(|line| line.starts_with("a.toml:2:7: 1e3 is not read exactly")), "{found:?}");
        assert!(found.iter().any(|line| line.starts_with("a.toml:3:")), "{found:?}");
        assert!(
            found.iter().any(|line| line.starts_with("a.toml:4:8: here stands a text, but a whole number")),
            "{found:?}"
        );
    }

    #[test]
    fn decimals_are_read_as_written() {
        let problems = Problems::new("a.toml", "pay = 30.00");
        let pay = read(&problems, |root| root.required("pay")?.decimal());
        assert_eq!(pay.expect("a decimal").as_typed(), "30.00");
    }

    #[test]
    fn broken_syntax_is_noted_and_the_rest_is_read() {
        let found = problems_of("size = \nday = 2026-01-01\n");
        assert!(found.iter().any(|line| line.starts_with("a.toml:1:")), "{found:?}");
    }
}
