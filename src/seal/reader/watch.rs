//! The names that matter wherever they stand in a report: those it never has, and those whose every place is known.

use super::lexer::Visitor;
use super::limits::ShapeError;

/// Names of actions, scripts, media, layers, hidden objects, signatures before the seal, and streams kept elsewhere.
const FORBIDDEN: [&str; 37] = [
    "3D",
    "AA",
    "ByteRange",
    "Collection",
    "Crypt",
    "DSS",
    "DocMDP",
    "DocTimeStamp",
    "EmbeddedFDF",
    "Encrypt",
    "FDecodeParms",
    "FFilter",
    "FileAttachment",
    "GoToE",
    "GoToR",
    "Hide",
    "ImportData",
    "JS",
    "JavaScript",
    "Launch",
    "Movie",
    "Named",
    "OCProperties",
    "ObjStm",
    "OpenAction",
    "Perms",
    "Rendition",
    "ResetForm",
    "RichMedia",
    "Screen",
    "SetOCGState",
    "Sound",
    "SubmitForm",
    "Thread",
    "XFA",
    "XRef",
    "NeedAppearances",
];

/// Names whose every place is compared with where they belong.
const PLACED: [&str; 8] = ["AF", "AcroForm", "EF", "EmbeddedFile", "EmbeddedFiles", "FT", "Filespec", "Widget"];

/// For each [`slot`] of two first bytes, the lengths that a watched name beginning so can have, as bits: most names are let
/// through without a comparison.
const SHAPES: [u32; 256] = {
    let mut shapes = [0; 256];
    let mut index = 0;
    while index < FORBIDDEN.len() + PLACED.len() {
        let name = if index < FORBIDDEN.len() { FORBIDDEN[index] } else { PLACED[index - FORBIDDEN.len()] };
        shapes[slot(name.as_bytes()[0], name.as_bytes()[1])] |= 1 << name.len();
        index += 1;
    }
    shapes
};

const fn slot(first: u8, second: u8) -> usize {
    first.wrapping_add(second.wrapping_mul(31)) as usize
}

/// Watches over the names of one object after the other.
#[derive(Debug, Default)]
pub struct Watch {
    /// The object that is being read.
    pub object: u32,
    /// Each placed name and the object it was met in, in the order of the file.
    placed: Vec<(&'static str, u32)>,
}

/// More places than a report has are not kept.
const MAX_PLACES: usize = 64;

impl Watch {
    /// Whether `name` was met exactly once in each of `objects`, and nowhere else.
    pub fn stands_exactly_in(&self, name: &str, objects: &[u32]) -> bool {
        let mut met: Vec<u32> =
            self.placed.iter().filter(|(placed, _)| *placed == name).map(|(_, object)| *object).collect();
        let mut expected = objects.to_vec();
        met.sort_unstable();
        expected.sort_unstable();
        met == expected
    }
}

impl<'a> Visitor<'a> for Watch {
    fn name(&mut self, name: &'a [u8]) -> Result<(), ShapeError> {
        let &[first, second, ..] = name else { return Ok(()) };
        let watched = name.len() < 32 && SHAPES[slot(first, second)] >> name.len() & 1 == 1;
        if !watched {
            return Ok(());
        }
        if let Some(forbidden) = FORBIDDEN.iter().find(|forbidden| forbidden.as_bytes() == name) {
            return Err(ShapeError::Forbidden { object: self.object, name: forbidden });
        }
        if let Some(placed) = PLACED.iter().find(|placed| placed.as_bytes() == name)
            && self.placed.len() < MAX_PLACES
        {
            self.placed.push((placed, self.object));
        }
        Ok(())
    }
}
