//! The values of a TOML text or a JSON value in one shape, each with the bytes that it takes.

use std::borrow::Cow;
use std::ops::Range;

use jiff::civil::Date;
use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::value::fraction::Decimal;
use crate::value::message::Message;

/// One value and where it stands.
pub(super) struct Spot<'d> {
    pub at: Range<usize>,
    pub tree: Tree<'d>,
}

/// A value as it was written.
pub(super) enum Tree<'d> {
    Text(Cow<'d, str>),
    /// A whole number; `None` where it is too large or not in decimal digits.
    Whole(Option<i64>),
    Fractional,
    Boolean(bool),
    /// A date; `None` where it does not exist or has a time.
    Date(Option<Date>),
    List(Vec<Spot<'d>>),
    Table(Entries<'d>),
    Null,
}

/// Keys and values in the order of the text.
pub(super) type Entries<'d> = Vec<(Spanned<Cow<'d, str>>, Spot<'d>)>;

/// How dates and decimals are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Notation {
    /// TOML: they have types of their own.
    Toml,
    /// JSON: they are texts.
    Json,
}

impl Tree<'_> {
    /// Names the type in plain words.
    pub fn name(&self) -> Message {
        match self {
            Self::Text(_) => Message::new("type-text"),
            Self::Whole(_) => Message::new("type-whole"),
            Self::Fractional => Message::new("type-decimal"),
            Self::Boolean(_) => Message::new("type-boolean"),
            Self::Date(_) => Message::new("type-date"),
            Self::List(_) => Message::new("type-list"),
            Self::Table(_) => Message::new("type-table"),
            Self::Null => Message::verbatim("null"),
        }
    }
}

/// Takes over the root table of a TOML text.
pub(super) fn from_toml<'d>(table: DeTable<'d>) -> Entries<'d> {
    let mut entries: Entries<'d> = table.into_iter().map(|(key, value)| (key, toml_spot(value))).collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}

fn toml_spot(value: Spanned<DeValue<'_>>) -> Spot<'_> {
    let at = value.span();
    let tree = match value.into_inner() {
        DeValue::String(text) => Tree::Text(text),
        DeValue::Integer(integer) => {
            Tree::Whole((integer.radix() == 10).then(|| integer.as_str().parse().ok()).flatten())
        }
        DeValue::Float(_) => Tree::Fractional,
        DeValue::Boolean(boolean) => Tree::Boolean(boolean),
        DeValue::Datetime(datetime) => Tree::Date(whole_day(&datetime)),
        DeValue::Array(items) => Tree::List(items.into_iter().map(toml_spot).collect()),
        DeValue::Table(table) => Tree::Table(from_toml(table)),
    };
    Spot { at, tree }
}

fn whole_day(datetime: &toml::value::Datetime) -> Option<Date> {
    let (Some(date), None, None) = (datetime.date, datetime.time, datetime.offset) else { return None };
    let parts = (i16::try_from(date.year), i8::try_from(date.month), i8::try_from(date.day));
    let (Ok(year), Ok(month), Ok(day)) = parts else { return None };
    Date::new(year, month, day).ok()
}

/// Takes over the entries of a JSON object; anything else has none.
pub(super) fn from_json(value: &Value) -> Entries<'_> {
    let entries = value.as_object().into_iter().flatten();
    entries.map(|(key, value)| (Spanned::new(0..0, Cow::Borrowed(key.as_str())), json_spot(value))).collect()
}

fn json_spot(value: &Value) -> Spot<'_> {
    let tree = match value {
        Value::Null => Tree::Null,
        Value::Bool(boolean) => Tree::Boolean(*boolean),
        Value::Number(number) if number.is_f64() => Tree::Fractional,
        Value::Number(number) => Tree::Whole(number.as_i64()),
        Value::String(text) => Tree::Text(Cow::Borrowed(text)),
        Value::Array(items) => Tree::List(items.iter().map(json_spot).collect()),
        Value::Object(_) => Tree::Table(from_json(value)),
    };
    Spot { at: 0..0, tree }
}

/// Reads a date as `YYYY-MM-DD` and nothing else.
pub(super) fn json_date(text: &str) -> Option<Date> {
    let date: Date = text.parse().ok()?;
    (date.to_string() == text).then_some(date)
}

/// Reads a decimal as typed.
pub(super) fn json_decimal(text: &str) -> Option<Decimal> {
    Decimal::parse(text)
}
