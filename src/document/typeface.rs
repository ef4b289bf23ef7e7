//! The typeface: faces, shaping word by word, and the codes under which glyphs are shown.
//!
//! A code (CID) stands for one glyph with one text, so that a ligature, a no-break space, a line-end hyphen and a letter
//! that the face lacks all extract as what they are. Code 0 is never used.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::OnceLock;

use rustybuzz::ttf_parser::GlyphId;
use rustybuzz::{BufferClusterLevel, Direction, Face as ShaperFace, ShapePlan, UnicodeBuffer, script};

use super::style::Face;

/// How many codes a face may have in a document; a code has two bytes.
pub(super) const MOST_CODES: u16 = 60_000;
/// Stands for a letter that the face lacks.
const BOX: char = '\u{25A1}';
/// The text of a second glyph that one character was drawn with.
const NO_TEXT: &str = "\u{200B}";

/// A parsed face with its shaping plan; parsed once in a process.
pub(super) struct LoadedFace {
    pub bytes: &'static [u8],
    pub shaper: ShaperFace<'static>,
    plan: ShapePlan,
}

impl Face {
    /// Both faces.
    pub(super) const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    pub(super) const fn index(self) -> usize {
        match self {
            Self::Regular => 0,
            Self::Bold => 1,
        }
    }

    /// Gives the PostScript name.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Regular => "NotoSans-Regular",
            Self::Bold => "NotoSans-Bold",
        }
    }

    /// Gives the parsed face.
    pub(super) fn loaded(self) -> &'static LoadedFace {
        static REGULAR: OnceLock<LoadedFace> = OnceLock::new();
        static BOLD: OnceLock<LoadedFace> = OnceLock::new();
        match self {
            Self::Regular => REGULAR.get_or_init(|| LoadedFace::parse(notosans::REGULAR_TTF)),
            Self::Bold => BOLD.get_or_init(|| LoadedFace::parse(notosans::BOLD_TTF)),
        }
    }
}

impl LoadedFace {
    fn parse(bytes: &'static [u8]) -> Self {
        let shaper = ShaperFace::from_slice(bytes, 0).expect("the compiled-in face is a TrueType font");
        let plan = ShapePlan::new(&shaper, Direction::LeftToRight, Some(script::LATIN), None, &[]);
        Self { bytes, shaper, plan }
    }

    /// Says whether the face has a letter; it has all of Latin-1 that can be seen.
    fn has(&self, letter: char) -> bool {
        matches!(letter, ' '..='~' | '\u{A0}'..='\u{FF}') || self.shaper.glyph_index(letter).is_some()
    }

    /// Gives thousandths of an em for font units.
    pub(super) fn thousandths(&self, units: f32) -> f32 {
        units * 1000.0 / self.shaper.units_per_em() as f32
    }

    /// Gives the width of a glyph as it stands in /W: whole thousandths of an em.
    fn width(&self, glyph: u16) -> u16 {
        let units = self.shaper.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0);
        self.thousandths(f32::from(units)).round() as u16
    }
}

/// A glyph of a word, in thousandths of an em.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Glyph {
    pub code: u16,
    /// What the pen moves by.
    pub advance: f32,
    /// What a reader moves by on its own (/W).
    pub width: u16,
    pub shift_x: f32,
    pub shift_y: f32,
}

/// A shaped word; its width is in thousandths of an em.
#[derive(Debug, Default)]
pub(super) struct Word {
    pub glyphs: Vec<Glyph>,
    pub width: f32,
}

/// What a code stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Code {
    pub glyph: u16,
    pub text: Rc<str>,
    pub width: u16,
}

/// The codes of one face that a document uses; code `n` is entry `n - 1`.
#[derive(Debug, Default)]
pub(super) struct Codes {
    numbers: BTreeMap<(u16, Rc<str>), u16>,
    entries: Vec<Code>,
}

impl Codes {
    /// Says whether there may be letters that got no code of their own; such a document is refused.
    pub(super) fn is_full(&self) -> bool {
        self.entries.len() >= usize::from(MOST_CODES)
    }

    /// Gives the codes from 1 upwards.
    pub(super) fn entries(&self) -> &[Code] {
        &self.entries
    }

    /// Gives the glyph, standing where the pen is and moving it by its width.
    fn glyph(&mut self, face: &LoadedFace, glyph: u16, text: &Rc<str>) -> Glyph {
        let key = (glyph, Rc::clone(text));
        let number = match self.numbers.get(&key) {
            Some(&number) => number,
            None if self.is_full() => MOST_CODES,
            None => {
                let width = face.width(glyph);
                self.entries.push(Code { glyph, text: Rc::clone(&key.1), width });
                let number = u16::try_from(self.entries.len()).unwrap_or(u16::MAX);
                self.numbers.insert(key, number);
                number
            }
        };
        let width = self.entries.get(usize::from(number) - 1).map_or(0, |entry| entry.width);
        Glyph { code: number, advance: f32::from(width), width, shift_x: 0.0, shift_y: 0.0 }
    }
}

/// A glyph of a shaped word before a document gives it a code; in thousandths of an em.
struct ShapedGlyph {
    glyph: u16,
    text: Rc<str>,
    advance: f32,
    shift_x: f32,
    shift_y: f32,
}

/// The words of one face that a thread has shaped, for the next document; they depend on the face and the text alone.
type ShapedWords = HashMap<Box<str>, Rc<[ShapedGlyph]>>;

/// The most words of a face that a thread keeps, and the bytes of the longest of them.
const MOST_WORDS: usize = 8_192;
const LONGEST_KEPT: usize = 32;

thread_local! {
    static SHAPED: [RefCell<ShapedWords>; 2] = Default::default();
}

/// Gives the shape of a word, from memory where this thread shaped it before.
fn shaped(face: Face, text: &str) -> Rc<[ShapedGlyph]> {
    SHAPED.with(|faces| {
        let words = &faces[face.index()];
        if let Some(known) = words.borrow().get(text) {
            return Rc::clone(known);
        }
        let glyphs: Rc<[ShapedGlyph]> = shape(face, text).into();
        if text.len() <= LONGEST_KEPT {
            let mut words = words.borrow_mut();
            if words.len() >= MOST_WORDS {
                words.clear();
            }
            words.insert(text.into(), Rc::clone(&glyphs));
        }
        glyphs
    })
}

fn shape(face: Face, text: &str) -> Vec<ShapedGlyph> {
    let loaded = face.loaded();
    let mut glyphs = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let known = loaded.has(first);
        let end = rest.find(|c: char| loaded.has(c) != known).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        if known {
            shape_known(loaded, run, &mut glyphs);
        } else {
            draw_boxes(loaded, run, &mut glyphs);
        }
        rest = after;
    }
    glyphs
}

fn shape_known(loaded: &LoadedFace, run: &str, glyphs: &mut Vec<ShapedGlyph>) {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(run);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(script::LATIN);
    buffer.set_cluster_level(BufferClusterLevel::MonotoneCharacters);
    let shaped = rustybuzz::shape_with_plan(&loaded.shaper, &loaded.plan, buffer);
    let infos = shaped.glyph_infos();
    for (index, (info, position)) in infos.iter().zip(shaped.glyph_positions()).enumerate() {
        let start = info.cluster as usize;
        let later = infos.iter().skip(index + 1).map(|next| next.cluster as usize).find(|next| *next > start);
        let repeated = index > 0 && infos.get(index - 1).is_some_and(|before| before.cluster == info.cluster);
        let text = if repeated { NO_TEXT } else { run.get(start..later.unwrap_or(run.len())).unwrap_or(NO_TEXT) };
        glyphs.push(ShapedGlyph {
            glyph: u16::try_from(info.glyph_id).unwrap_or(0),
            text: text.into(),
            advance: loaded.thousandths(position.x_advance as f32),
            shift_x: loaded.thousandths(position.x_offset as f32),
            shift_y: loaded.thousandths(position.y_offset as f32),
        });
    }
}

fn draw_boxes(loaded: &LoadedFace, run: &str, glyphs: &mut Vec<ShapedGlyph>) {
    let glyph = loaded.shaper.glyph_index(BOX).map_or(1, |id| id.0);
    let advance = f32::from(loaded.width(glyph));
    for letter in run.chars() {
        let text = Rc::from(&*letter.encode_utf8(&mut [0; 4]));
        glyphs.push(ShapedGlyph { glyph, text, advance, shift_x: 0.0, shift_y: 0.0 });
    }
}

/// Gives the words of one document their codes and remembers them.
#[derive(Default)]
pub(super) struct Typesetter {
    words: [HashMap<Box<str>, Rc<Word>>; 2],
    codes: [Codes; 2],
}

impl Typesetter {
    /// Gives the codes used of a face.
    pub(super) fn codes(&self, face: Face) -> &Codes {
        &self.codes[face.index()]
    }

    /// Shapes a word, which is in normal form C.
    pub(super) fn shape(&mut self, face: Face, text: &str) -> Rc<Word> {
        if let Some(word) = self.words[face.index()].get(text) {
            return Rc::clone(word);
        }
        let (loaded, codes) = (face.loaded(), &mut self.codes[face.index()]);
        let coded = |shaped: &ShapedGlyph| Glyph {
            advance: shaped.advance,
            shift_x: shaped.shift_x,
            shift_y: shaped.shift_y,
            ..codes.glyph(loaded, shaped.glyph, &shaped.text)
        };
        let glyphs: Vec<Glyph> = shaped(face, text).iter().map(coded).collect();
        let width = glyphs.iter().map(|glyph| glyph.advance).sum();
        let word = Rc::new(Word { glyphs, width });
        self.words[face.index()].insert(text.into(), Rc::clone(&word));
        word
    }

    /// Gives the hyphen at the end of a line; its text is U+00AD.
    pub(super) fn line_end_hyphen(&mut self, face: Face) -> Glyph {
        let loaded = face.loaded();
        let glyph = loaded.shaper.glyph_index('-').map_or(1, |id| id.0);
        self.codes[face.index()].glyph(loaded, glyph, &Rc::from("\u{AD}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glyph_with_two_texts_has_two_codes() {
        let mut typesetter = Typesetter::default();
        let space = typesetter.shape(Face::Regular, " ");
        let fixed = typesetter.shape(Face::Regular, "\u{A0}");
        assert_ne!(space.glyphs[0].code, fixed.glyphs[0].code);
        let codes = typesetter.codes(Face::Regular).entries();
        assert_eq!(codes.iter().map(|code| &*code.text).collect::<Vec<_>>(), [" ", "\u{A0}"]);
    }

    #[test]
    fn a_letter_the_face_lacks_is_a_box_that_keeps_its_text() {
        let mut typesetter = Typesetter::default();
        let word = typesetter.shape(Face::Bold, "a\u{4E2D}");
        assert_eq!(word.glyphs.len(), 2);
        let last = &typesetter.codes(Face::Bold).entries()[1];
        assert_eq!(&*last.text, "\u{4E2D}");
        assert_ne!(last.glyph, 0);
    }
}
