//! The styled block tree: what stands on the pages, before anything has a place.

use super::structure::ElementId;
use super::style::{ColumnsKind, Face, ParagraphStyle, TableKind, TextStyle};
use super::vector::Drawing;

/// A block of a document, in reading order.
#[derive(Debug)]
pub(super) enum Block {
    /// What follows begins a page.
    PageBreak,
    Paragraph(Paragraph),
    List(List),
    Table(Box<Table>),
    Columns(Box<Columns>),
    /// The result panel.
    Panel(Vec<Block>),
    Drawing(Drawing),
}

/// Letters that look alike and belong to one structure element.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Span {
    /// In normal form C; white space is single blanks.
    pub text: String,
    pub style: TextStyle,
    pub element: ElementId,
    /// No line ends within.
    pub unbroken: bool,
    pub underlined: bool,
    /// For hyphenation.
    pub language: Option<hypher::Lang>,
}

/// A paragraph, heading, caption, list item or the bare text of a cell.
#[derive(Debug)]
pub(super) struct Paragraph {
    pub style: ParagraphStyle,
    pub spans: Vec<Span>,
    pub right_aligned: bool,
    pub heading: Option<Heading>,
}

/// What an outline entry needs.
#[derive(Debug, Clone)]
pub(super) struct Heading {
    pub level: u8,
    pub title: String,
}

/// A list; items stand under each other.
#[derive(Debug)]
pub(super) struct List {
    pub items: Vec<ListItem>,
    pub marked: bool,
}

/// One item, with its marker where the list has them.
#[derive(Debug)]
pub(super) struct ListItem {
    pub marker: Option<(String, ElementId)>,
    pub body: Paragraph,
}

/// Two columns beside each other.
#[derive(Debug)]
pub(super) struct Columns {
    pub kind: ColumnsKind,
    pub left: Vec<Block>,
    pub right: Vec<Block>,
}

/// A table; all rows are equally long.
#[derive(Debug)]
pub(super) struct Table {
    pub kind: TableKind,
    pub caption: Option<Paragraph>,
    pub columns: usize,
    pub head: Vec<Row>,
    pub body: Vec<Row>,
}

/// What a row is, beside a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowKind {
    Plain,
    /// It keeps the next level back.
    Blocks,
    Total,
}

/// A table row.
#[derive(Debug)]
pub(super) struct Row {
    pub kind: RowKind,
    pub cells: Vec<Cell>,
}

/// A table cell.
#[derive(Debug)]
pub(super) struct Cell {
    pub style: super::style::CellStyle,
    pub ground: Ground,
    pub blocks: Vec<Block>,
}

/// What lies under a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    None,
    /// A step that is reached.
    Filled,
    /// A step that is not.
    Outlined,
}

impl Paragraph {
    /// Says whether any text stands in it.
    pub(super) fn is_empty(&self) -> bool {
        self.spans.iter().all(|span| span.text.trim().is_empty())
    }

    /// Gives the face of the first letters.
    pub(super) fn first_face(&self) -> Face {
        self.spans.first().map_or(self.style.text.face, |span| span.style.face)
    }
}
