//! Tables: column widths, rows with their rules and grounds, heads that repeat.

use std::rc::Rc;

use super::{Chunk, ChunkRole, Draw, Fragment, Item, Mark, Setter};
use crate::document::style::{ACCENT, BLOCKS_BAR, INK, OUTLINE, PANEL, Part, STEP_OUTLINE, STRONG_RULE, Width};
use crate::document::tree::{Block, Cell, Ground, Row, RowKind, Table};

impl Setter<'_> {
    /// Turns a table into chunks: caption, head, rows.
    pub(super) fn table(&mut self, table: &Table, width: f32, chunks: &mut Vec<Option<Chunk>>) {
        let widths = self.column_widths(table, width);
        let (before, after) = table.kind.margins();
        let first = chunks.len();
        if let Some(caption) = &table.caption {
            chunks.push(Some(Chunk { fragment: self.text(caption, width), keep: true, ..Chunk::default() }));
        }
        let mut head = Fragment::default();
        for row in &table.head {
            let fragment = self.row(table, row, Part::Head, &widths, width);
            let y = head.height;
            head.height += fragment.height;
            head.absorb(fragment, 0.0, y);
        }
        let repeated = (!head.items.is_empty()).then(|| Rc::new(as_artifact(&head)));
        if table.kind.is_framed() {
            head.decorate(0.0, 0.0, width, STRONG_RULE, INK);
        }
        if !table.head.is_empty() {
            chunks.push(Some(Chunk { fragment: head, keep: true, ..Chunk::default() }));
        }
        let count = table.body.len();
        for (index, row) in table.body.iter().enumerate() {
            let mut fragment = self.row(table, row, Part::Body, &widths, width);
            let last = index + 1 == count;
            if last && table.kind.is_framed() {
                fragment.decorate(0.0, fragment.height - STRONG_RULE, width, STRONG_RULE, INK);
            }
            chunks.push(Some(Chunk {
                fragment,
                after: if last { after } else { 0.0 },
                keep: !last && (index == 0 || index + 2 == count),
                repeated: if index == 0 { None } else { repeated.clone() },
                ..Chunk::default()
            }));
        }
        if let Some(Some(start)) = chunks.get_mut(first) {
            (start.before, start.role) = (before, ChunkRole::TableStart);
        }
    }

    fn row(&mut self, table: &Table, row: &Row, part: Part, widths: &[f32], width: f32) -> Fragment {
        let gap = table.kind.gap();
        let contents: Vec<Fragment> = row
            .cells
            .iter()
            .zip(widths)
            .map(|(cell, width)| self.stack(&cell.blocks, width - cell.style.left - cell.style.right).0)
            .collect();
        let height = row
            .cells
            .iter()
            .zip(&contents)
            .map(|(cell, content)| cell.style.top + content.height + cell.style.bottom)
            .fold(0.0, f32::max);
        let mut fragment = Fragment { height, items: Vec::new() };
        if row.kind == RowKind::Blocks {
            fragment.decorate(0.0, 0.0, width, height, PANEL);
            fragment.decorate(0.0, 0.0, BLOCKS_BAR, height, ACCENT);
        }
        let mut x = 0.0;
        for ((cell, content), cell_width) in row.cells.iter().zip(contents).zip(widths) {
            ground(cell, part, x, *cell_width, &mut fragment);
            let y = match part {
                Part::Head => height - cell.style.bottom - content.height,
                Part::Body => cell.style.top,
            };
            fragment.absorb(content, x + cell.style.left, y);
            x += cell_width + gap;
        }
        rules(table, row, part, width, &mut fragment);
        fragment
    }

    /// Gives the widths of a table's columns.
    fn column_widths(&mut self, table: &Table, width: f32) -> Vec<f32> {
        let count = table.columns;
        let available = width - table.kind.gap() * (count.saturating_sub(1)) as f32;
        let kinds: Vec<Width> = (0..count).map(|index| table.kind.width(index)).collect();
        let fixed: f32 = kinds.iter().map(|kind| if let Width::Points(points) = kind { *points } else { 0.0 }).sum();
        let weights: Vec<f32> = kinds
            .iter()
            .enumerate()
            .map(|(index, kind)| match kind {
                Width::Points(_) => 0.0,
                Width::Share(share) => *share,
                Width::Content => self.natural_width(table, index),
            })
            .collect();
        let total = weights.iter().sum::<f32>().max(f32::MIN_POSITIVE);
        let rest = (available - fixed).max(0.0);
        let scale = (available / fixed.max(1.0)).min(1.0);
        kinds
            .iter()
            .zip(weights)
            .map(|(kind, weight)| if let Width::Points(points) = kind { points * scale } else { rest * weight / total })
            .collect()
    }

    /// Gives the width of a column's widest body cell in one line.
    fn natural_width(&mut self, table: &Table, column: usize) -> f32 {
        let mut widest: f32 = 0.0;
        for cell in table.body.iter().filter_map(|row| row.cells.get(column)) {
            for block in &cell.blocks {
                let width = match block {
                    Block::Paragraph(paragraph) => {
                        self.lines(&paragraph.spans, f32::MAX).iter().map(|line| line.width).fold(0.0, f32::max)
                    }
                    Block::Drawing(drawing) => drawing.width,
                    _ => 0.0,
                };
                widest = widest.max(width + cell.style.left + cell.style.right);
            }
        }
        widest.max(self.head_word_width(table, column))
    }

    /// Gives the width of the widest word of a column's head.
    fn head_word_width(&mut self, table: &Table, column: usize) -> f32 {
        let mut widest: f32 = 0.0;
        for cell in table.head.iter().filter_map(|row| row.cells.get(column)) {
            for block in &cell.blocks {
                let Block::Paragraph(paragraph) = block else { continue };
                let face = paragraph.first_face();
                let size = paragraph.style.text.size;
                for word in paragraph.spans.iter().flat_map(|span| span.text.split(' ')) {
                    let width = self.typesetter.shape(face, word).width * size / 1000.0;
                    widest = widest.max(width + cell.style.left + cell.style.right);
                }
            }
        }
        widest
    }
}

fn ground(cell: &Cell, part: Part, x: f32, width: f32, fragment: &mut Fragment) {
    let height = fragment.height;
    match cell.ground {
        Ground::None => {}
        Ground::Filled => fragment.decorate(x, 0.0, width, height, ACCENT),
        Ground::Outlined => {
            let edge = match part {
                Part::Head => 0.0,
                Part::Body => height - STEP_OUTLINE,
            };
            fragment.decorate(x, edge, width, STEP_OUTLINE, OUTLINE);
            fragment.decorate(x, 0.0, STEP_OUTLINE, height, OUTLINE);
            fragment.decorate(x + width - STEP_OUTLINE, 0.0, STEP_OUTLINE, height, OUTLINE);
        }
    }
}

fn rules(table: &Table, row: &Row, part: Part, width: f32, fragment: &mut Fragment) {
    let height = fragment.height;
    if row.kind == RowKind::Total {
        fragment.decorate(0.0, 0.0, width, STRONG_RULE, INK);
        fragment.decorate(0.0, height - STRONG_RULE, width, STRONG_RULE, INK);
    } else if let Some((thickness, color)) = table.kind.rule_below(part) {
        fragment.decorate(0.0, height - thickness, width, thickness, color);
    }
}

/// Copies a head for the pages that a table runs on to, where it is decoration.
fn as_artifact(head: &Fragment) -> Fragment {
    let drawn = |item: &&Item| !matches!(item.draw, Draw::Extent { .. } | Draw::Anchor(_));
    let items = head.items.iter().filter(drawn).map(|item| Item { mark: Mark::Artifact, ..item.clone() }).collect();
    Fragment { height: head.height, items }
}

#[cfg(test)]
mod tests {
    use crate::document::style::{TableKind, Width};

    #[test]
    fn fixed_columns_leave_room_for_the_rest() {
        for kind in [
            TableKind::Scores,
            TableKind::Criteria,
            TableKind::Prefixed,
            TableKind::Plan,
            TableKind::Dates,
            TableKind::Legal,
        ] {
            let fixed: f32 =
                (0..4).map(|index| if let Width::Points(points) = kind.width(index) { points } else { 0.0 }).sum();
            assert!(fixed < 440.0, "{kind:?}");
        }
    }
}
