//! Problems in what people write: what happened, where, and what to do.

use std::fmt;

use serde::Serialize;

use super::message::{Message, Said};

/// How much a problem weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The file cannot be used.
    Error,
    /// The file can be used; somebody should look.
    Warning,
}

/// A place in a text file; line and column count from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The file as it was named by whoever asked for it.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// One problem, for the person who gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// A stable name in lower-case words with hyphens.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// Where it stands.
    pub place: Option<Place>,
    /// What happened.
    pub message: Message,
    /// What is allowed, and what to do.
    pub help: Option<Message>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// Says where it stands and what happened, without the help.
impl Said for Diagnostic {
    fn message(&self) -> Message {
        match &self.place {
            Some(place) => {
                let message = Message::new("problem-at").with("place", place.to_string());
                message.with("problem", self.message.clone())
            }
            None => self.message.clone(),
        }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        write!(f, "{}", self.message)?;
        self.help.iter().try_for_each(|help| write!(f, "\n  {help}"))
    }
}

/// Knows where the lines of a text begin.
#[derive(Debug)]
pub struct Lines<'t> {
    file: &'t str,
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// Looks through `text`, which is called `file` in messages.
    pub fn new(file: &'t str, text: &'t str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { file, text, starts }
    }

    /// Gives the place of the byte at `offset`.
    pub fn place(&self, offset: usize) -> Place {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts[line.saturating_sub(1)];
        let column = self.text.get(start..offset).map_or(1, |before| before.chars().count() + 1);
        Place { file: self.file.to_owned(), line, column }
    }

    /// Gives the whole text.
    pub fn text(&self) -> &'t str {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let lines = Lines::new("f.toml", "a = 1\né = 2\n");
        assert_eq!(lines.place(0).to_string(), "f.toml:1:1");
        assert_eq!(lines.place(9).to_string(), "f.toml:2:3");
        assert_eq!(lines.place(400).line, 3);
    }
}
