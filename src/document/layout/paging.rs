//! Pages: chunks that belong together stay together; what is taller than a page is split between its lines.

use super::{Chunk, ChunkRole, Draw, Fragment, Item, Page};
use crate::document::DocumentError;
use crate::document::limits::Limits;
use crate::document::style::{WIDOW_LINES, page};

/// What rounding may add to a page.
const TOLERANCE: f32 = 0.01;
/// How many chunks between a heading and a table still count as its introduction.
const INTRODUCTION: usize = 4;

/// Puts chunks on pages.
pub(super) fn paginate(mut chunks: Vec<Chunk>, limits: &Limits) -> Result<Vec<Page>, DocumentError> {
    keep_introductions(&mut chunks);
    let mut sheets = Sheets { pages: vec![Page::default()], y: 0.0, after: 0.0, blank: true, limits };
    let mut rest = chunks.into_iter().peekable();
    while let Some(first) = rest.next() {
        let mut group = vec![first];
        while group.last().is_some_and(|chunk| chunk.keep) && rest.peek().is_some_and(|next| !next.begins_page) {
            group.extend(rest.next());
        }
        sheets.place_group(group)?;
    }
    Ok(sheets.pages)
}

/// Keeps what stands between a heading and its table on the page of both.
fn keep_introductions(chunks: &mut [Chunk]) {
    let starts: Vec<usize> =
        (0..chunks.len()).filter(|at| chunks.get(*at).is_some_and(|c| c.role == ChunkRole::TableStart)).collect();
    for start in starts {
        let reach = start.saturating_sub(INTRODUCTION);
        let Some(before) = chunks.get(reach..start) else { continue };
        let Some(heading) = before.iter().rposition(|chunk| chunk.role == ChunkRole::Heading) else { continue };
        let between = before.get(heading + 1..).unwrap_or_default();
        if between.iter().any(|chunk| chunk.repeated.is_some() || chunk.begins_page) {
            continue;
        }
        for chunk in chunks.get_mut(reach + heading..start).unwrap_or_default() {
            chunk.keep = true;
        }
    }
}

struct Sheets<'l> {
    pages: Vec<Page>,
    /// Where the next chunk begins, below the top of the text area, without its margin.
    y: f32,
    /// The margin below the last chunk.
    after: f32,
    /// Nothing but a repeated head stands on the page.
    blank: bool,
    limits: &'l Limits,
}

impl Sheets<'_> {
    fn place_group(&mut self, group: Vec<Chunk>) -> Result<(), DocumentError> {
        let begins = group.first().is_some_and(|chunk| chunk.begins_page);
        if begins && !self.blank {
            self.next_page(None)?;
        }
        let fits = self.end_of(&group) <= page::TEXT_HEIGHT + TOLERANCE;
        if !fits && !self.blank && !is_splittable(&group) {
            self.next_page(group.first())?;
        }
        for chunk in group {
            self.place(chunk)?;
        }
        Ok(())
    }

    /// Gives where a group would end on this page.
    fn end_of(&self, group: &[Chunk]) -> f32 {
        let (mut y, mut after, mut blank) = (self.y, self.after, self.blank);
        for chunk in group {
            y += if blank { 0.0 } else { after.max(chunk.before) } + chunk.fragment.height;
            (after, blank) = (chunk.after, false);
        }
        y
    }

    fn place(&mut self, mut chunk: Chunk) -> Result<(), DocumentError> {
        loop {
            let top = self.y + if self.blank { 0.0 } else { self.after.max(chunk.before) };
            let room = page::TEXT_HEIGHT - top;
            if chunk.fragment.height <= room + TOLERANCE {
                self.put(chunk.fragment, top);
                self.after = chunk.after;
                return Ok(());
            }
            let cut = match chunk.leading {
                Some(leading) => line_cut(chunk.fragment.height, leading, room),
                None => None,
            };
            match cut {
                Some(cut) => {
                    let (head, tail) = split(chunk.fragment, cut);
                    self.put(head, top);
                    chunk.fragment = tail;
                }
                None if self.blank => {
                    let (head, tail) = split(chunk.fragment, room);
                    let stuck = head.items.is_empty();
                    self.put(head, top);
                    if stuck {
                        self.put(tail, top);
                        return Ok(());
                    }
                    chunk.fragment = tail;
                }
                None => {}
            }
            self.next_page(Some(&chunk))?;
        }
    }

    fn put(&mut self, fragment: Fragment, top: f32) {
        self.y = top + fragment.height;
        self.blank = false;
        if let Some(page) = self.pages.last_mut() {
            let placed = fragment.items.into_iter().map(|item| item.moved(page::LEFT, page::TOP + top));
            page.items.extend(placed);
        }
    }

    /// Begins a page, with the head of the table that `chunk` is a row of.
    fn next_page(&mut self, chunk: Option<&Chunk>) -> Result<(), DocumentError> {
        if self.pages.len() >= self.limits.pages {
            return Err(DocumentError::TooManyPages { limit: self.limits.pages });
        }
        self.pages.push(Page::default());
        (self.y, self.after, self.blank) = (0.0, 0.0, true);
        if let Some(head) = chunk.and_then(|chunk| chunk.repeated.as_deref()) {
            self.put(head.clone(), 0.0);
            self.blank = true;
        }
        Ok(())
    }
}

/// Says whether a group is one paragraph long enough to be split.
fn is_splittable(group: &[Chunk]) -> bool {
    matches!(group, [chunk] if chunk.leading.is_some_and(|leading| chunk.fragment.height >= 2.0 * WIDOW_LINES as f32 * leading))
}

/// Gives the height of the lines that stay, with enough lines on both sides.
fn line_cut(height: f32, leading: f32, room: f32) -> Option<f32> {
    let lines = (height / leading).round() as usize;
    let fitting = ((room + TOLERANCE) / leading).floor().max(0.0) as usize;
    let kept = fitting.min(lines.saturating_sub(WIDOW_LINES));
    (kept >= WIDOW_LINES).then_some(kept as f32 * leading)
}

/// Splits a fragment: what ends above `cut` stays, the rest moves up; fills are cut in two.
fn split(fragment: Fragment, cut: f32) -> (Fragment, Fragment) {
    let mut head = Fragment::default();
    let mut moved: Vec<Item> = Vec::new();
    let mut fills: Vec<Item> = Vec::new();
    for item in fragment.items {
        if item.bottom <= cut + TOLERANCE {
            head.height = head.height.max(item.bottom);
            head.items.push(item);
        } else if matches!(item.draw, Draw::Fill { .. }) && item.top < cut && item.bottom - item.top > cut {
            fills.push(item);
        } else {
            moved.push(item);
        }
    }
    let start = moved.iter().map(|item| item.top).fold(f32::MAX, f32::min).min(fragment.height);
    let mut tail = Fragment { height: fragment.height - start, items: Vec::new() };
    for fill in fills {
        let Draw::Fill { width, color, .. } = fill.draw else { continue };
        head.items.insert(0, resized(&fill, fill.y, head.height - fill.y, width, color));
        tail.items.push(resized(&fill, 0.0, fill.bottom - start, width, color));
    }
    tail.items.extend(moved.into_iter().map(|item| item.moved(0.0, -start)));
    (head, tail)
}

fn resized(fill: &Item, y: f32, height: f32, width: f32, color: crate::document::style::Color) -> Item {
    let height = height.max(0.0);
    let draw = Draw::Fill { width, height, color };
    Item { x: fill.x, y, top: y, bottom: y + height, mark: fill.mark, draw }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A chunk that is a fill of its own height.
    fn chunk(height: f32) -> Chunk {
        let mut fragment = Fragment { height, items: Vec::new() };
        fragment.decorate(0.0, 0.0, height, height, crate::document::style::INK);
        Chunk { fragment, ..Chunk::default() }
    }

    /// Gives the heights of the chunks on each page.
    fn heights(chunks: Vec<Chunk>) -> Vec<Vec<f32>> {
        let pages = paginate(chunks, &Limits::default()).expect("few pages");
        let height = |item: &Item| if let Draw::Fill { height, .. } = item.draw { height } else { 0.0 };
        pages.iter().map(|page| page.items.iter().map(height).collect()).collect()
    }

    #[test]
    fn a_heading_goes_with_introduction_caption_head_and_two_rows() {
        let heading = Chunk { keep: true, role: ChunkRole::Heading, ..chunk(18.0) };
        let caption = Chunk { keep: true, role: ChunkRole::TableStart, ..chunk(12.0) };
        let head = Chunk { keep: true, ..chunk(21.0) };
        let first = Chunk { keep: true, ..chunk(40.0) };
        let together = |filler: f32| {
            let chunks = vec![chunk(filler), copy_of(&heading), chunk(15.0), copy_of(&caption), copy_of(&head)];
            heights(chunks.into_iter().chain([copy_of(&first), chunk(41.0), chunk(42.0)]).collect())
        };
        let group = [18.0, 15.0, 12.0, 21.0, 40.0, 41.0];
        assert_eq!(together(500.0)[0].len(), 8);
        assert_eq!(together(600.0), [[600.0].as_slice(), &[group.as_slice(), &[42.0]].concat()]);
    }

    fn copy_of(of: &Chunk) -> Chunk {
        Chunk { keep: of.keep, role: of.role, ..chunk(of.fragment.height) }
    }

    #[test]
    fn the_last_two_rows_stay_together_below_a_repeated_head() {
        let head = std::rc::Rc::new(chunk(21.0).fragment);
        let row = |height, keep| Chunk { keep, repeated: Some(std::rc::Rc::clone(&head)), ..chunk(height) };
        let chunks = vec![chunk(21.0), chunk(300.0), row(300.0, false), row(60.0, true), row(61.0, false)];
        assert_eq!(heights(chunks), [vec![21.0, 300.0, 300.0], vec![21.0, 60.0, 61.0]]);
    }

    #[test]
    fn no_margin_stands_at_the_top_of_a_page() {
        let spaced = |height| Chunk { before: 24.0, after: 9.0, ..chunk(height) };
        let pages = paginate(vec![spaced(700.0), spaced(30.0), spaced(10.0)], &Limits::default()).expect("few pages");
        assert_eq!(pages[1].items[0].y, page::TOP);
        assert_eq!(pages[1].items[1].y, page::TOP + 30.0 + 24.0);
    }

    #[test]
    fn a_paragraph_keeps_two_lines_on_both_sides() {
        assert_eq!(line_cut(5.0 * 15.0, 15.0, 50.0), Some(45.0));
        assert_eq!(line_cut(4.0 * 15.0, 15.0, 50.0), Some(30.0));
        assert_eq!(line_cut(3.0 * 15.0, 15.0, 40.0), None);
        assert_eq!(line_cut(9.0 * 15.0, 15.0, 29.0), None);
    }
}
