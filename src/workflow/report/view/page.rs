//! How much room page 1 leaves for its two lists, so that the code to check the report stays on it.
//!
//! An estimate in points over average letters; the layout decides in the end, and moves what does not fit.

/// The height of the text area.
const HEIGHT: usize = 731;
/// What always stands on page 1: kicker, gaps, tables of scores, sentence about the weakest pillar, dates.
const FIXED: usize = 30 + 3 + 9 + 24 + 18 + 54 + 106 + 18 + 45;
/// The code to check the report, and what stands there in a draft.
const SEAL: usize = 75;
const DRAFT_NOTE: usize = 30;
/// The height of a line of small type.
const LINE: usize = 12;
/// Between two entries of a list.
const GAP: usize = 3;
/// The heading above a list and the gap below it.
const LIST_FRAME: usize = 18 + 6;
/// Letters of small type in a line of the page, of the panel, and of a column.
const PAGE_LETTERS: usize = 97;
const PANEL_LETTERS: usize = 90;
const COLUMN_LETTERS: usize = 47;
/// Letters of the company's name and of the message in a line.
const NAME_LETTERS: usize = 38;
const MESSAGE_LETTERS: usize = 64;

/// The parts of page 1 whose height varies.
#[derive(Debug)]
pub struct Page {
    pub company: String,
    pub sub: String,
    pub level: String,
    pub stacked: bool,
    pub draft: bool,
    pub status: String,
    pub vouches: String,
    pub headline: String,
    /// The letters of the line of each overlay.
    pub overlays: Vec<usize>,
}

impl Page {
    /// Gives the height that is left for the two lists beside each other.
    pub fn room(&self) -> usize {
        let letters = |text: &str| text.chars().count();
        let status = letters(&self.status) + 1 + letters(&self.vouches);
        let level = if self.stacked { 51 + 33 } else { 51 };
        let end = if self.draft { DRAFT_NOTE } else { SEAL };
        let used = FIXED
            + end
            + lines(letters(&self.company), NAME_LETTERS) * 27
            + lines(letters(&self.sub), PAGE_LETTERS) * LINE
            + level
            + lines(status, PANEL_LETTERS) * LINE
            + lines(letters(&self.headline), MESSAGE_LETTERS) * 18
            + self.overlays.iter().map(|line| lines(*line, PAGE_LETTERS) * LINE + GAP).sum::<usize>();
        HEIGHT.saturating_sub(used)
    }
}

/// Gives the longest of the lists that `make` makes of at most `most` parts, then one fewer, which fits into `room`; `None` where
/// not even one part fits.
///
/// `letters` counts those of each line; what `make` adds where it cuts a list counts too.
pub fn fitting<T>(
    most: usize,
    room: usize,
    make: impl Fn(usize) -> T,
    letters: impl Fn(&T) -> Vec<usize>,
) -> Option<T> {
    let height = |list: &T| letters(list).into_iter().map(|one| lines(one, COLUMN_LETTERS) * LINE + GAP).sum::<usize>();
    (1..=most).rev().map(make).find(|list| LIST_FRAME + height(list) <= room)
}

fn lines(letters: usize, in_a_line: usize) -> usize {
    letters.div_ceil(in_a_line).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_list_that_fits_is_taken() {
        let of_lines = |room| fitting(5, room, |most| most, |lines| vec![COLUMN_LETTERS; *lines]);
        assert_eq!(of_lines(LIST_FRAME + 5 * (LINE + GAP)), Some(5));
        assert_eq!(of_lines(LIST_FRAME + 5 * (LINE + GAP) - 1), Some(4));
        assert_eq!(of_lines(LIST_FRAME), None);
    }
}
