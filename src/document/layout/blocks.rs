//! Blocks become chunks: paragraphs, lists, columns, panels and drawings.

use super::lines::Line;
use super::{Chunk, ChunkRole, Draw, Fragment, Item, Mark, Page, Setter, TextRun};
use crate::document::Running;
use crate::document::style::{
    self, ACCENT, COMMAND_PADDING, Frame, KICKER_RULE, LIST_AFTER, LIST_INDENT, MARKER_INSET, PANEL, RESULT_PADDING,
    RUNNING, TextStyle, page,
};
use crate::document::tree::{Block, Columns, List, Paragraph, Span};
use crate::document::typeface::Glyph;
use crate::document::vector::{Anchor, Drawing, Shape};

/// Ascent and descent of the typeface as parts of its size.
const ASCENT: f32 = 2189.0 / 2048.0;
const DESCENT: f32 = 600.0 / 2048.0;
/// Where a link's underline stands below the baseline, and how thick it is, as parts of the size.
const UNDERLINE: (f32, f32) = (0.1, 0.05);

/// Gives the distance from the top of a line to its baseline.
pub(super) fn baseline(style: TextStyle) -> f32 {
    (style.leading - (ASCENT + DESCENT) * style.size) / 2.0 + ASCENT * style.size
}

impl Setter<'_> {
    /// Turns a block into chunks; `None` stands for a page break.
    pub(super) fn chunks(&mut self, block: &Block, width: f32, chunks: &mut Vec<Option<Chunk>>) {
        match block {
            Block::PageBreak => chunks.push(None),
            Block::Paragraph(paragraph) => chunks.push(Some(self.paragraph(paragraph, width))),
            Block::List(list) => self.list(list, width, chunks),
            Block::Table(table) => self.table(table, width, chunks),
            Block::Columns(columns) => chunks.push(Some(self.columns(columns, width))),
            Block::Panel(blocks) => chunks.push(Some(self.panel(blocks, width))),
            Block::Drawing(drawing) => {
                let fragment = self.drawing(drawing);
                chunks.push(Some(Chunk { fragment, ..Chunk::default() }));
            }
        }
    }

    /// Stacks blocks in a box of their own; the margin above the first is dropped, the one below the last is kept.
    pub(super) fn stack(&mut self, blocks: &[Block], width: f32) -> (Fragment, f32) {
        let mut chunks = Vec::new();
        for block in blocks {
            self.chunks(block, width, &mut chunks);
        }
        let mut stacked = Fragment::default();
        let mut margin: Option<f32> = None;
        for chunk in chunks.into_iter().flatten() {
            let y = stacked.height + margin.map_or(0.0, |after| after.max(chunk.before));
            stacked.height = y + chunk.fragment.height;
            stacked.absorb(chunk.fragment, 0.0, y);
            margin = Some(chunk.after);
        }
        (stacked, margin.unwrap_or(0.0))
    }

    fn paragraph(&mut self, paragraph: &Paragraph, width: f32) -> Chunk {
        let style = paragraph.style;
        let mut fragment = match style.frame {
            Frame::None => self.text(paragraph, width),
            Frame::RuleAbove => {
                let text = self.text(paragraph, width);
                let (rule, gap) = KICKER_RULE;
                let mut framed = Fragment { height: rule + gap + text.height, items: Vec::new() };
                framed.decorate(0.0, 0.0, width, rule, ACCENT);
                framed.absorb(text, 0.0, rule + gap);
                framed
            }
            Frame::Panel => {
                let (vertical, horizontal) = COMMAND_PADDING;
                let text = self.text(paragraph, width - 2.0 * horizontal);
                in_panel(text, width, vertical, horizontal)
            }
        };
        if let Some(heading) = &paragraph.heading {
            let draw = Draw::Anchor(heading.clone());
            fragment.items.insert(0, Item { x: 0.0, y: 0.0, top: 0.0, bottom: 0.0, mark: Mark::Artifact, draw });
        }
        let heading = paragraph.heading.is_some();
        Chunk {
            fragment,
            before: style.before,
            after: style.after,
            keep: heading,
            leading: (style.frame == Frame::None && !heading).then_some(style.text.leading),
            role: if heading { ChunkRole::Heading } else { ChunkRole::Other },
            ..Chunk::default()
        }
    }

    /// Sets a paragraph's lines under each other.
    pub(super) fn text(&mut self, paragraph: &Paragraph, width: f32) -> Fragment {
        let style = paragraph.style.text;
        let lines = self.lines(&paragraph.spans, width);
        let mut fragment = Fragment { height: lines.len() as f32 * style.leading, items: Vec::new() };
        for (index, line) in lines.into_iter().enumerate() {
            let top = index as f32 * style.leading;
            let left = if paragraph.right_aligned { width - line.width } else { 0.0 };
            place_line(line, &paragraph.spans, left, top, style, &mut fragment);
        }
        fragment
    }

    fn list(&mut self, list: &List, width: f32, chunks: &mut Vec<Option<Chunk>>) {
        let indent = if list.marked { LIST_INDENT } else { 0.0 };
        let count = list.items.len();
        for (index, item) in list.items.iter().enumerate() {
            let style = item.body.style;
            let mut fragment = Fragment::default();
            if let Some((marker, element)) = &item.marker {
                let span = Span {
                    text: marker.clone(),
                    style: style.text,
                    element: *element,
                    unbroken: true,
                    underlined: false,
                    language: None,
                };
                let spans = [span];
                for line in self.lines(&spans, LIST_INDENT * 2.0).into_iter().take(1) {
                    let left = if line.width > LIST_INDENT - 2.0 * MARKER_INSET { 0.0 } else { MARKER_INSET };
                    place_line(line, &spans, left, 0.0, style.text, &mut fragment);
                }
            }
            let text = self.text(&item.body, width - indent);
            fragment.height = text.height;
            fragment.absorb(text, indent, 0.0);
            let last = index + 1 == count;
            chunks.push(Some(Chunk {
                fragment,
                after: if last { LIST_AFTER } else { style.after },
                keep: count > 2 && (index == 0 || index + 2 == count),
                ..Chunk::default()
            }));
        }
    }

    fn columns(&mut self, columns: &Columns, width: f32) -> Chunk {
        let (left_width, right_width) = columns.kind.widths(width);
        let (left, left_after) = self.stack(&columns.left, left_width);
        let (right, right_after) = self.stack(&columns.right, right_width);
        let height = (left.height + left_after).max(right.height + right_after);
        let mut fragment = Fragment { height, items: Vec::new() };
        fragment.absorb(left, 0.0, 0.0);
        fragment.absorb(right, left_width + style::COLUMN_GAP, 0.0);
        let pill = columns.kind == style::ColumnsKind::Pill;
        Chunk { fragment, after: columns.kind.after(), keep: pill, ..Chunk::default() }
    }

    fn panel(&mut self, blocks: &[Block], width: f32) -> Chunk {
        let (vertical, horizontal) = RESULT_PADDING;
        let (inner, _) = self.stack(blocks, width - 2.0 * horizontal);
        Chunk { fragment: in_panel(inner, width, vertical, horizontal), ..Chunk::default() }
    }

    /// Sets a drawing; all of it stays together.
    pub(super) fn drawing(&mut self, drawing: &Drawing) -> Fragment {
        let height = drawing.before + drawing.height;
        let mut fragment = Fragment { height, items: Vec::new() };
        let mark = Mark::Element(drawing.element);
        let mut put = |x, y, draw| {
            fragment.items.push(Item { x, y: y + drawing.before, top: 0.0, bottom: height, mark, draw });
        };
        put(0.0, 0.0, Draw::Extent { width: drawing.width, height: drawing.height });
        for shape in &drawing.shapes {
            match shape {
                Shape::Box { x, y, width, height, fill, stroke } => {
                    if let Some(color) = *fill {
                        put(*x, *y, Draw::Fill { width: *width, height: *height, color });
                    }
                    if let Some((thickness, color)) = *stroke {
                        put(*x, *y, Draw::Outline { width: *width, height: *height, thickness, color });
                    }
                }
                Shape::Line { from, to, width, color } => {
                    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
                    put(from.0, from.1, Draw::Line { dx, dy, thickness: *width, color: *color });
                }
                Shape::Text { x, y, text, size, face, color, anchor } => {
                    let word = self.typesetter.shape(*face, text);
                    let width = word.width * size / 1000.0;
                    let shift = match anchor {
                        Anchor::Start => 0.0,
                        Anchor::Middle => width / 2.0,
                        Anchor::End => width,
                    };
                    let glyphs = word.glyphs.clone();
                    let run = TextRun { face: *face, size: *size, color: *color, glyphs, width };
                    put(x - shift, *y, Draw::Text(run));
                }
                Shape::Path { rings, fill } => {
                    put(0.0, 0.0, Draw::Polygon { rings: rings.clone(), color: *fill });
                }
            }
        }
        fragment
    }

    /// Draws the running lines; the pages are all known now.
    pub(super) fn run(&mut self, pages: &mut [Page], running: &Running) {
        let count = pages.len().to_string();
        let head = page::TOP - page::RUNNING_GAP - RUNNING.leading + baseline(RUNNING);
        let foot = page::TOP + page::TEXT_HEIGHT + page::RUNNING_GAP + baseline(RUNNING);
        let ink = RUNNING.colored(style::INK);
        let room = page::TEXT_WIDTH - style::COLUMN_GAP - self.running_width(&running.head_right, ink.bold());
        let head_left = self.cut_to(room, &running.head_left, RUNNING);
        for (index, sheet) in pages.iter_mut().enumerate() {
            let number = (index + 1).to_string();
            let numbers = running.foot_right_pattern.replace("{page}", &number).replace("{pages}", &count);
            let lines = [
                (&head_left, RUNNING, false, head, Mark::Header),
                (&running.head_right, ink.bold(), true, head, Mark::Header),
                (&running.foot_left, RUNNING, false, foot, Mark::Footer),
                (&numbers, ink, true, foot, Mark::Footer),
            ];
            for (text, style, right, y, mark) in lines {
                sheet.items.extend(self.running_line(text, style, right, y, mark));
            }
        }
    }

    fn running_glyphs(&mut self, text: &str, style: TextStyle) -> Vec<Glyph> {
        let words = text.split_inclusive(' ');
        words.flat_map(|word| self.typesetter.shape(style.face, word).glyphs.clone()).collect()
    }

    fn running_width(&mut self, text: &str, style: TextStyle) -> f32 {
        let glyphs = self.running_glyphs(text, style);
        width_of(&glyphs, style)
    }

    /// Cuts a running line that has no room, and ends it with an ellipsis.
    fn cut_to(&mut self, room: f32, text: &str, style: TextStyle) -> String {
        if self.running_width(text, style) <= room {
            return text.to_owned();
        }
        let ends = text
            .char_indices()
            .rev()
            .map(|(end, _)| format!("{}\u{2026}", text.get(..end).unwrap_or_default().trim_end()));
        let fitting = ends.into_iter().find(|cut| self.running_width(cut, style) <= room);
        fitting.unwrap_or_default()
    }

    fn running_line(&mut self, text: &str, style: TextStyle, right: bool, y: f32, mark: Mark) -> Option<Item> {
        let glyphs = self.running_glyphs(text, style);
        let width = width_of(&glyphs, style);
        let x = if right { page::LEFT + page::TEXT_WIDTH - width } else { page::LEFT };
        let run = TextRun { face: style.face, size: style.size, color: style.color, glyphs, width };
        (!run.glyphs.is_empty()).then_some(Item { x, y, top: y, bottom: y, mark, draw: Draw::Text(run) })
    }
}

fn width_of(glyphs: &[Glyph], style: TextStyle) -> f32 {
    glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * style.size / 1000.0
}

fn in_panel(inner: Fragment, width: f32, vertical: f32, horizontal: f32) -> Fragment {
    let height = inner.height + 2.0 * vertical;
    let mut framed = Fragment { height, items: Vec::new() };
    framed.decorate(0.0, 0.0, width, height, PANEL);
    framed.absorb(inner, horizontal, vertical);
    framed
}

fn place_line(line: Line, spans: &[Span], left: f32, top: f32, style: TextStyle, fragment: &mut Fragment) {
    let y = top + baseline(style);
    let bottom = top + style.leading;
    for run in line.runs {
        let Some(span) = spans.get(run.span) else { continue };
        let TextStyle { size, face, color, .. } = span.style;
        let x = left + run.x;
        if span.underlined {
            let draw = Draw::Fill { width: run.width, height: size * UNDERLINE.1, color };
            fragment.items.push(Item { x, y: y + size * UNDERLINE.0, top, bottom, mark: Mark::Artifact, draw });
        }
        let text = TextRun { face, size, color, glyphs: run.glyphs, width: run.width };
        let item = Item { x, y, top, bottom, mark: Mark::Element(span.element), draw: Draw::Text(text) };
        if let Some(item) = continued(fragment.items.last_mut(), item) {
            fragment.items.push(item);
        }
    }
}

/// Lets `last` go on with the glyphs of `next` where both look alike and stand side by side; otherwise gives `next` back.
fn continued(last: Option<&mut Item>, next: Item) -> Option<Item> {
    let Some(last) = last.filter(|last| last.mark == next.mark && last.y == next.y) else { return Some(next) };
    match (&mut last.draw, &next.draw) {
        (Draw::Text(before), Draw::Text(after))
            if before.face == after.face && before.size == after.size && before.color == after.color =>
        {
            before.glyphs.extend_from_slice(&after.glyphs);
            before.width += after.width;
            None
        }
        _ => Some(next),
    }
}
