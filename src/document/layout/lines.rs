//! Breaking text into lines: greedy, ragged, real blanks at line ends (UAX #14); long words are hyphenated where a line
//! would stay too empty.

use std::ops::Range;
use std::rc::Rc;

use unicode_linebreak::linebreaks;

use super::Setter;
use crate::document::style::{HYPHENATED_LETTERS, RAGGED_GAP};
use crate::document::tree::Span;
use crate::document::typeface::{Glyph, Word};

/// The longest word that the patterns take, in bytes; a longer one is cut where the line ends.
const HYPHENATED_BYTES: usize = 45;
/// What rounding may add to a line.
const TOLERANCE: f32 = 0.01;

/// Bytes of the longest piece without a place to end a line; no line of a report has room for more.
const LONGEST_PIECE: usize = 240;

/// A line and its width without the blanks at its end.
#[derive(Debug, Default)]
pub(super) struct Line {
    pub runs: Vec<Run>,
    pub width: f32,
    /// Where the next word begins, blanks included.
    pen: f32,
}

/// Glyphs of one span on one line.
#[derive(Debug)]
pub(super) struct Run {
    pub span: usize,
    pub x: f32,
    pub width: f32,
    pub glyphs: Vec<Glyph>,
}

/// A shaped piece of one span.
struct Atom {
    span: usize,
    range: Range<usize>,
    word: Rc<Word>,
    width: f32,
}

/// What stands between two places where a line may end.
struct Piece {
    letters: Vec<Atom>,
    blanks: Vec<Atom>,
}

impl Piece {
    fn width(&self) -> f32 {
        self.letters.iter().map(|atom| atom.width).sum()
    }
}

impl Setter<'_> {
    /// Breaks spans into lines of at most `width`.
    pub(super) fn lines(&mut self, spans: &[Span], width: f32) -> Vec<Line> {
        let text: String = spans.iter().map(|span| span.text.as_str()).collect();
        let mut lines = Lines { done: Vec::new(), current: Line::default(), width };
        let mut start = 0;
        for end in break_places(spans, &text) {
            let piece = self.piece(spans, &text, start..end);
            self.place(spans, &text, piece, &mut lines);
            start = end;
        }
        lines.done.push(lines.current);
        lines.done
    }

    fn piece(&mut self, spans: &[Span], text: &str, range: Range<usize>) -> Piece {
        let whole = text.get(range.clone()).unwrap_or_default();
        let letters_end = range.start + whole.trim_end_matches(' ').len();
        Piece {
            letters: self.atoms(spans, text, range.start..letters_end),
            blanks: self.atoms(spans, text, letters_end..range.end),
        }
    }

    /// Shapes a range of the text, cut where spans end.
    fn atoms(&mut self, spans: &[Span], text: &str, range: Range<usize>) -> Vec<Atom> {
        let mut atoms = Vec::new();
        let mut span_start = 0;
        for (index, span) in spans.iter().enumerate() {
            let span_end = span_start + span.text.len();
            let part = range.start.max(span_start)..range.end.min(span_end);
            if let Some(letters) = text.get(part.clone()).filter(|letters| !letters.is_empty()) {
                let word = self.typesetter.shape(span.style.face, letters);
                let width = word.width * span.style.size / 1000.0;
                atoms.push(Atom { span: index, range: part, word, width });
            }
            if span_end >= range.end {
                break;
            }
            span_start = span_end;
        }
        atoms
    }

    fn place(&mut self, spans: &[Span], text: &str, mut piece: Piece, lines: &mut Lines) {
        loop {
            let width = piece.width();
            if lines.current.pen + width <= lines.width + TOLERANCE {
                lines.current.append(piece.letters);
                lines.current.append_blanks(piece.blanks);
                return;
            }
            let rest = match self.split(spans, text, &piece, lines) {
                Some((head, rest)) => {
                    lines.current.append(head.letters);
                    if let Some((span, hyphen)) = head.hyphen {
                        lines.current.append_glyph(span, hyphen, spans);
                    }
                    rest
                }
                // A single letter wider than the line: no other line has more room.
                None if lines.current.is_empty() => {
                    lines.current.append(piece.letters);
                    lines.current.append_blanks(piece.blanks);
                    return;
                }
                None => piece,
            };
            lines.end_line();
            piece = rest;
        }
    }

    /// Cuts a piece that does not fit, so that its head does; `None` where the whole piece goes to the next line.
    fn split(&mut self, spans: &[Span], text: &str, piece: &Piece, lines: &Lines) -> Option<(Head, Piece)> {
        let available = lines.width - lines.current.pen;
        let too_wide = piece.width() > lines.width;
        let [atom] = &piece.letters[..] else {
            return if too_wide && lines.current.is_empty() { self.force(spans, text, piece, available) } else { None };
        };
        let letters = text.get(atom.range.clone())?;
        let gapes = available > lines.width * RAGGED_GAP && letters.chars().count() >= HYPHENATED_LETTERS;
        let hyphenated = if too_wide || gapes { self.hyphenate(spans, text, piece, atom, available) } else { None };
        if hyphenated.is_some() {
            return hyphenated;
        }
        if too_wide && lines.current.is_empty() { self.force(spans, text, piece, available) } else { None }
    }

    fn hyphenate(
        &mut self,
        spans: &[Span],
        text: &str,
        piece: &Piece,
        atom: &Atom,
        available: f32,
    ) -> Option<(Head, Piece)> {
        let span = spans.get(atom.span).filter(|span| !span.unbroken)?;
        let letters = text.get(atom.range.clone())?;
        let core = letters.trim_matches(|c: char| !c.is_alphabetic());
        if core.len() > HYPHENATED_BYTES {
            return None;
        }
        let core_start = core.as_ptr() as usize - letters.as_ptr() as usize;
        let hyphen = self.typesetter.line_end_hyphen(span.style.face);
        let room = available - hyphen.advance * span.style.size / 1000.0;
        let mut end = atom.range.start + core_start;
        let mut best = None;
        for syllable in hypher::hyphenate(core, span.language?) {
            end += syllable.len();
            if end >= atom.range.start + core_start + core.len() {
                break;
            }
            let head = self.atoms(spans, text, atom.range.start..end);
            if head.iter().map(|atom| atom.width).sum::<f32>() > room {
                break;
            }
            best = Some((head, end));
        }
        let (head, end) = best?;
        let rest = self.rest(spans, text, piece, end);
        Some((Head { letters: head, hyphen: Some((atom.span, hyphen)) }, rest))
    }

    /// Cuts between letters a piece that is wider than a line and has no place to end.
    fn force(&mut self, spans: &[Span], text: &str, piece: &Piece, available: f32) -> Option<(Head, Piece)> {
        let start = piece.letters.first()?.range.start;
        let stop = piece.letters.last()?.range.end;
        let letters = text.get(start..stop)?;
        let mut best = None;
        for (at, letter) in letters.char_indices() {
            let end = start + at + letter.len_utf8();
            if end >= stop {
                break;
            }
            let head = self.atoms(spans, text, start..end);
            if best.is_some() && head.iter().map(|atom| atom.width).sum::<f32>() > available {
                break;
            }
            best = Some((head, end));
        }
        let (head, end) = best?;
        let rest = self.rest(spans, text, piece, end);
        Some((Head { letters: head, hyphen: None }, rest))
    }

    fn rest(&mut self, spans: &[Span], text: &str, piece: &Piece, from: usize) -> Piece {
        let letters_end = piece.letters.last().map_or(from, |atom| atom.range.end);
        let end = piece.blanks.last().map_or(letters_end, |atom| atom.range.end);
        self.piece(spans, text, from..end)
    }
}

/// The part of a piece that ends a line.
struct Head {
    letters: Vec<Atom>,
    hyphen: Option<(usize, Glyph)>,
}

struct Lines {
    done: Vec<Line>,
    current: Line,
    width: f32,
}

impl Lines {
    fn end_line(&mut self) {
        self.done.push(std::mem::take(&mut self.current));
    }
}

impl Line {
    fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    fn append(&mut self, atoms: Vec<Atom>) {
        self.extend(atoms);
        self.width = self.pen;
    }

    fn append_blanks(&mut self, atoms: Vec<Atom>) {
        self.extend(atoms);
    }

    fn append_glyph(&mut self, span: usize, glyph: Glyph, spans: &[Span]) {
        let width = spans.get(span).map_or(0.0, |span| glyph.advance * span.style.size / 1000.0);
        self.push(span, &[glyph], width);
        self.width = self.pen;
    }

    fn extend(&mut self, atoms: Vec<Atom>) {
        for atom in atoms {
            self.push(atom.span, &atom.word.glyphs, atom.width);
        }
    }

    fn push(&mut self, span: usize, glyphs: &[Glyph], width: f32) {
        match self.runs.last_mut() {
            Some(run) if run.span == span => {
                run.glyphs.extend_from_slice(glyphs);
                run.width += width;
            }
            _ => self.runs.push(Run { span, x: self.pen, width, glyphs: glyphs.to_vec() }),
        }
        self.pen += width;
    }
}

/// Gives the places where a line may end: those of UAX #14, but none within an unbroken span. What is longer than any line
/// is cut, so that the work on one piece is bounded.
fn break_places(spans: &[Span], text: &str) -> Vec<usize> {
    let mut span_index = 0;
    let mut span_end = spans.first().map_or(0, |span| span.text.len());
    let mut places = Vec::new();
    for (place, _) in linebreaks(text) {
        while place > span_end && span_index + 1 < spans.len() {
            span_index += 1;
            span_end += spans.get(span_index).map_or(0, |span| span.text.len());
        }
        let within = place < span_end;
        if !(within && spans.get(span_index).is_some_and(|span| span.unbroken)) {
            cut_long(text, &mut places, place);
            places.push(place);
        }
    }
    places
}

/// Adds places between the last one and `end` where they are too far apart.
fn cut_long(text: &str, places: &mut Vec<usize>, end: usize) {
    let mut last = places.last().copied().unwrap_or(0);
    while end - last > LONGEST_PIECE {
        last = text.floor_char_boundary(last + LONGEST_PIECE);
        places.push(last);
    }
}
