//! The outline that readers show beside the pages, from the headings.

use lopdf::{Dictionary, Object};

use super::content::HeadingPlace;
use super::objects::{Objects, dictionary, name, reference, text};
use crate::document::style::page;

/// Writes the outline; `None` without headings.
pub(super) fn write(headings: &[HeadingPlace], pages: &[u32], objects: &mut Objects) -> Option<u32> {
    if headings.is_empty() {
        return None;
    }
    let root = objects.reserve();
    let numbers: Vec<u32> = headings.iter().map(|_| objects.reserve()).collect();
    let parents: Vec<Option<usize>> = (0..headings.len()).map(|at| parent(headings, at)).collect();
    for (at, (place, number)) in headings.iter().zip(&numbers).enumerate() {
        let of = |index: usize| numbers.get(index).map_or(Object::Null, |number| reference(*number));
        let above = parents.get(at).copied().flatten();
        let siblings: Vec<usize> = children(&parents, above).collect();
        let position = siblings.iter().position(|sibling| *sibling == at).unwrap_or(0);
        let page = pages.get(place.page).map_or(Object::Null, |number| reference(*number));
        let destination = vec![page, name("XYZ"), Object::Real(page::LEFT), Object::Real(place.y), Object::Null];
        let mut entries = dictionary([
            ("Title", text(&place.heading.title)),
            ("Parent", above.map_or(reference(root), of)),
            ("Dest", Object::Array(destination)),
        ]);
        if let Some(before) = position.checked_sub(1).and_then(|before| siblings.get(before)) {
            entries.set("Prev", of(*before));
        }
        if let Some(after) = siblings.get(position + 1) {
            entries.set("Next", of(*after));
        }
        let below: Vec<usize> = children(&parents, Some(at)).collect();
        span(&mut entries, &below, of, place.heading.level < 2);
        objects.set(*number, Object::Dictionary(entries));
    }
    let mut entries = dictionary([("Type", name("Outlines"))]);
    let tops: Vec<usize> = children(&parents, None).collect();
    span(&mut entries, &tops, |index| numbers.get(index).map_or(Object::Null, |n| reference(*n)), true);
    let visible = headings.iter().filter(|place| place.heading.level <= 2).count();
    entries.set("Count", Object::Integer(visible as i64));
    objects.set(root, Object::Dictionary(entries));
    Some(root)
}

/// Adds /First, /Last and /Count; the count is negative where the entry is closed.
fn span(entries: &mut Dictionary, below: &[usize], of: impl Fn(usize) -> Object, open: bool) {
    let (Some(first), Some(last)) = (below.first(), below.last()) else { return };
    entries.set("First", of(*first));
    entries.set("Last", of(*last));
    let count = below.len() as i64;
    entries.set("Count", Object::Integer(if open { count } else { -count }));
}

fn parent(headings: &[HeadingPlace], at: usize) -> Option<usize> {
    let level = headings.get(at)?.heading.level;
    headings.get(..at)?.iter().rposition(|before| before.heading.level < level)
}

fn children(parents: &[Option<usize>], of: Option<usize>) -> impl Iterator<Item = usize> + '_ {
    parents.iter().enumerate().filter(move |(_, parent)| **parent == of).map(|(index, _)| index)
}
