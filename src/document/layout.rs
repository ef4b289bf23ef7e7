//! Layout in one pass: blocks get lines and sizes, then pages. "Page x of y" is filled in at the end.
//!
//! Phases: [`lines`] breaks text, [`blocks`] and [`tables`] turn blocks into [`Chunk`]s that know their size, [`paging`]
//! puts chunks on pages. y grows downwards until the PDF is written.

mod blocks;
mod lines;
mod paging;
mod tables;

use std::rc::Rc;

use super::structure::ElementId;
use super::style::{Color, Face};
use super::tree::{Block, Heading};
use super::typeface::{Glyph, Typesetter};
use super::{DocumentError, Running};
use crate::document::limits::Limits;

/// What an item is to a reader: part of an element, or decoration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Element(ElementId),
    Artifact,
    /// A running line above the pages' text.
    Header,
    /// A running line below it.
    Footer,
}

/// One thing at a place.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub x: f32,
    pub y: f32,
    /// The vertical extent of what must stay whole with this item.
    pub top: f32,
    pub bottom: f32,
    pub mark: Mark,
    pub draw: Draw,
}

/// What is drawn.
#[derive(Debug, Clone)]
pub(super) enum Draw {
    Text(TextRun),
    Fill {
        width: f32,
        height: f32,
        color: Color,
    },
    Outline {
        width: f32,
        height: f32,
        thickness: f32,
        color: Color,
    },
    Line {
        dx: f32,
        dy: f32,
        thickness: f32,
        color: Color,
    },
    Polygon {
        rings: Vec<Vec<(f32, f32)>>,
        color: Color,
    },
    /// Nothing; says how large a figure is.
    Extent {
        width: f32,
        height: f32,
    },
    /// Nothing; an outline entry leads here.
    Anchor(Heading),
}

/// Glyphs on one baseline; y of the item is the baseline.
#[derive(Debug, Clone)]
pub(super) struct TextRun {
    pub face: Face,
    pub size: f32,
    pub color: Color,
    pub glyphs: Vec<Glyph>,
    pub width: f32,
}

/// Items within a box, whose top left corner is 0, 0.
#[derive(Debug, Clone, Default)]
pub(super) struct Fragment {
    pub height: f32,
    pub items: Vec<Item>,
}

impl Fragment {
    /// Takes over the items of `other`, moved by `x`, `y`.
    fn absorb(&mut self, other: Self, x: f32, y: f32) {
        self.items.extend(other.items.into_iter().map(|item| item.moved(x, y)));
    }

    fn decorate(&mut self, x: f32, y: f32, width: f32, height: f32, color: Color) {
        let draw = Draw::Fill { width, height, color };
        self.items.push(Item { x, y, top: y, bottom: y + height, mark: Mark::Artifact, draw });
    }
}

impl Item {
    fn moved(mut self, x: f32, y: f32) -> Self {
        self.x += x;
        self.y += y;
        self.top += y;
        self.bottom += y;
        self
    }
}

/// A piece of the flow with its margins.
#[derive(Debug, Default)]
struct Chunk {
    fragment: Fragment,
    before: f32,
    after: f32,
    /// Stands on the page of what follows.
    keep: bool,
    begins_page: bool,
    /// The leading of a paragraph that may be split between lines.
    leading: Option<f32>,
    /// The head that a table repeats where a page begins with this row.
    repeated: Option<Rc<Fragment>>,
    role: ChunkRole,
}

/// What a chunk is to the rules that keep things together.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum ChunkRole {
    #[default]
    Other,
    Heading,
    TableStart,
}

/// A page of placed items.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub items: Vec<Item>,
}

/// Lays out the blocks of a document.
pub(super) fn lay_out(
    blocks: &[Block],
    running: &Running,
    typesetter: &mut Typesetter,
    limits: &Limits,
) -> Result<Vec<Page>, DocumentError> {
    let mut setter = Setter { typesetter };
    let mut chunks = Vec::new();
    for block in blocks {
        setter.chunks(block, super::style::page::TEXT_WIDTH, &mut chunks);
    }
    let chunks = begin_pages(chunks);
    let mut pages = paging::paginate(chunks, limits)?;
    setter.run(&mut pages, running);
    Ok(pages)
}

/// Gives the mark of a page break to the chunk behind it.
fn begin_pages(chunks: Vec<Option<Chunk>>) -> Vec<Chunk> {
    let mut begins = false;
    let mut kept = Vec::with_capacity(chunks.len());
    for chunk in chunks {
        match chunk {
            None => begins = true,
            Some(chunk) => kept.push(Chunk { begins_page: std::mem::take(&mut begins), ..chunk }),
        }
    }
    kept
}

/// Sets blocks with one typesetter.
struct Setter<'t> {
    typesetter: &'t mut Typesetter,
}
