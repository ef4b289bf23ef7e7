//! TOML as a plain tree that keeps numbers as they were written.

use num_bigint::BigInt;
use num_rational::BigRational;
use toml::de::{DeTable, DeValue};

/// A day: year, month, day.
pub type Day = (i64, i64, i64);

/// A value of a TOML file. Floats keep their digits, since binary floating point would lose some.
#[derive(Debug, Clone, PartialEq)]
pub enum Plain {
    Text(String),
    Whole(i64),
    Decimal(String),
    Bool(bool),
    Day(Day),
    List(Vec<Plain>),
    Table(Vec<(String, Plain)>),
}

/// Parses a TOML file that is known to be well-formed.
pub fn parse(text: &str) -> Plain {
    let root = DeTable::parse(text).unwrap_or_else(|error| panic!("no TOML: {error}\n{text}"));
    table(root.get_ref())
}

fn table(entries: &DeTable<'_>) -> Plain {
    Plain::Table(entries.iter().map(|(key, value)| (key.get_ref().to_string(), plain(value.get_ref()))).collect())
}

fn plain(value: &DeValue<'_>) -> Plain {
    match value {
        DeValue::String(text) => Plain::Text(text.to_string()),
        DeValue::Integer(number) => Plain::Whole(number.as_str().parse().unwrap()),
        DeValue::Float(number) => Plain::Decimal(number.as_str().to_owned()),
        DeValue::Boolean(value) => Plain::Bool(*value),
        DeValue::Datetime(moment) => {
            let date = moment.date.expect("files of this kind have dates, not times");
            Plain::Day((i64::from(date.year), i64::from(date.month), i64::from(date.day)))
        }
        DeValue::Array(items) => Plain::List(items.iter().map(|item| plain(item.get_ref())).collect()),
        DeValue::Table(entries) => table(entries),
    }
}

impl Plain {
    /// Gives what stands under `key`, if anything does.
    pub fn find(&self, key: &str) -> Option<&Plain> {
        let Plain::Table(entries) = self else { return None };
        entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Gives what must stand under `key`.
    #[track_caller]
    pub fn at(&self, key: &str) -> &Plain {
        self.find(key).unwrap_or_else(|| panic!("{key} is missing in {self:?}"))
    }

    pub fn entries(&self) -> &[(String, Plain)] {
        if let Plain::Table(entries) = self { entries } else { &[] }
    }

    pub fn list(&self) -> &[Plain] {
        if let Plain::List(items) = self { items } else { &[] }
    }

    /// Gives the list under `key`; none is an empty one.
    pub fn list_at(&self, key: &str) -> &[Plain] {
        self.find(key).map_or(&[], Plain::list)
    }

    #[track_caller]
    pub fn text(&self) -> &str {
        if let Plain::Text(text) = self { text } else { panic!("no text: {self:?}") }
    }

    #[track_caller]
    pub fn whole(&self) -> i64 {
        if let Plain::Whole(number) = self { *number } else { panic!("no whole number: {self:?}") }
    }

    #[track_caller]
    pub fn day(&self) -> Day {
        if let Plain::Day(day) = self { *day } else { panic!("no day: {self:?}") }
    }

    pub fn is_true(&self) -> bool {
        *self == Plain::Bool(true)
    }

    /// Gives a number exactly as it was written.
    #[track_caller]
    pub fn exact(&self) -> BigRational {
        match self {
            Plain::Whole(number) => BigRational::from_integer(BigInt::from(*number)),
            Plain::Decimal(digits) => {
                let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
                let all: BigInt = format!("{whole}{part}").parse().unwrap();
                BigRational::new(all, BigInt::from(10).pow(u32::try_from(part.len()).unwrap()))
            }
            _ => panic!("no number: {self:?}"),
        }
    }
}
