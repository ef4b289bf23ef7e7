//! What is wrong with a piece of XHTML, and where.

use crate::value::{Message, Said};

/// A place in the XHTML where something stands that a report cannot hold; line and column count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct MarkupError {
    /// The line.
    pub line: u32,
    /// The column, in characters.
    pub column: u32,
    /// What is wrong there.
    pub problem: Problem,
}

impl Said for MarkupError {
    fn message(&self) -> Message {
        let message = Message::new("markup-place").with("line", self.line).with("column", self.column);
        message.with("problem", self.problem.message())
    }
}

/// What is wrong with a piece of XHTML.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum Problem {
    /// It is not well-formed XML.
    NotWellFormed {
        /// What the parser says.
        detail: String,
    },
    /// The element does not belong here, or is not in the vocabulary.
    Element {
        /// The element.
        name: String,
        /// Where it stands, as the message `markup-inside` knows it.
        inside: &'static str,
    },
    /// Text stands where only elements may.
    Text {
        /// Where it stands, as the message `markup-inside` knows it.
        inside: &'static str,
    },
    /// The attribute is not in the vocabulary.
    Attribute {
        /// The attribute.
        name: String,
    },
    /// The class is not in the vocabulary of this element.
    Class {
        /// The class.
        class: String,
        /// What is allowed.
        allowed: &'static str,
    },
    /// Something that must be there is not.
    Missing {
        /// What, as the message `markup-missing` knows it; else the element or attribute.
        what: &'static str,
    },
    /// The value of an attribute cannot be used.
    Value {
        /// The attribute.
        attribute: String,
        /// Its value, cut after 60 characters.
        value: String,
    },
    /// The data of a path has other commands than M, h, v and z.
    PathData,
    /// A heading skips a level, or h1 stands twice.
    Heading {
        /// The level of this heading.
        level: u8,
        /// The level of the heading before it; 0 at the beginning.
        before: u8,
    },
    /// A row is longer or shorter than the first.
    RowLength {
        /// Cells of this row.
        cells: usize,
        /// Cells of the first row.
        columns: usize,
    },
    /// A bound is passed.
    TooMuch {
        /// What there is too much of, as the message `markup-too-much` knows it.
        what: &'static str,
        /// How much is allowed.
        limit: usize,
    },
}

impl Said for Problem {
    fn message(&self) -> Message {
        match self {
            Self::NotWellFormed { detail } => Message::verbatim(detail.as_str()),
            Self::Element { name, inside } => {
                Message::new("markup-element").with("name", name.as_str()).with("inside", *inside)
            }
            Self::Text { inside } => Message::new("markup-text").with("inside", *inside),
            Self::Attribute { name } => Message::new("markup-attribute").with("name", name.as_str()),
            Self::Class { class, allowed } => {
                Message::new("markup-class").with("class", class.as_str()).with("allowed", *allowed)
            }
            Self::Missing { what } => Message::new("markup-missing").with("what", *what),
            Self::Value { attribute, value } => {
                Message::new("markup-value").with("attribute", attribute.as_str()).with("value", value.as_str())
            }
            Self::PathData => Message::new("markup-path"),
            Self::Heading { level, before } => {
                Message::new("markup-heading").with("level", u32::from(*level)).with("before", u32::from(*before))
            }
            Self::RowLength { cells, columns } => {
                Message::new("markup-row").with("cells", *cells).with("columns", *columns)
            }
            Self::TooMuch { what, limit } => Message::new("markup-too-much").with("what", *what).with("limit", *limit),
        }
    }
}
