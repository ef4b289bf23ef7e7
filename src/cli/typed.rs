//! Readers of what is typed for an option, and what they say of a value that they refuse.

use std::fmt;

use jiff::civil::Date;
use wid::value::Message;

/// A value is refused; the message of this id says how to write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotTyped(pub &'static str);

impl NotTyped {
    /// Says how to write it.
    pub fn message(self) -> Message {
        Message::new(self.0)
    }
}

impl fmt::Display for NotTyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl std::error::Error for NotTyped {}

/// Reads a day such as 2026-11-24.
pub fn day(typed: &str) -> Result<Date, NotTyped> {
    typed.parse().map_err(|_| NotTyped("typed-no-day"))
}

/// Reads a whole number.
pub fn count(typed: &str) -> Result<usize, NotTyped> {
    typed.parse().map_err(|_| NotTyped("typed-no-count"))
}
