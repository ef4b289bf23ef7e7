//! Fonts: subsets of the faces, and what printpdf leaves to do for them.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object};
use printpdf::{FontMetrics, FontType, ParsedFont, PdfFontMetricsStub};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::objects::{self, Objects};
use crate::document::DocumentError;
use crate::document::style::Face;
use crate::document::typeface::{Codes, MOST_CODES};

/// Bit 6 of /Flags: the letters are those of the Latin alphabet (ISO 32000-1, Table 123).
const NONSYMBOLIC: i64 = 1 << 5;

/// A face reduced to the glyphs in use.
pub(super) struct Subset {
    pub resource: &'static str,
    pub font: ParsedFont,
    /// The glyph of each code, in two bytes (/CIDToGIDMap).
    glyphs: Vec<u8>,
    cap_height: i64,
}

/// Gives the resource name of a face; printpdf takes F1 to F14 for its own.
pub(super) const fn resource(face: Face) -> &'static str {
    match face {
        Face::Regular => "T0",
        Face::Bold => "T1",
    }
}

/// Makes the subset of a face; `None` where nothing is set in it.
pub(super) fn subset(face: Face, codes: &Codes) -> Result<Option<Subset>, DocumentError> {
    if codes.entries().is_empty() {
        return Ok(None);
    }
    if codes.is_full() {
        return Err(DocumentError::TooManyLetters { limit: MOST_CODES });
    }
    let loaded = face.loaded();
    let mut remapper = GlyphRemapper::new();
    let mut glyphs = vec![0, 0];
    for code in codes.entries() {
        glyphs.extend_from_slice(&remapper.remap(code.glyph).to_be_bytes());
    }
    let bytes = subsetter::subset(loaded.bytes, 0, &remapper)
        .map_err(|error| DocumentError::Typeface { detail: error.to_string() })?;
    let scaled = |units: i16| loaded.thousandths(f32::from(units)).round() as i16;
    let bounds = loaded.shaper.global_bounding_box();
    let font = ParsedFont {
        font_name: Some(format!("{}+{}", tag(&bytes), face.name())),
        original_bytes: bytes,
        font_index: 0,
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths: (1..).zip(codes.entries()).map(|(number, code)| (number, code.width)).collect(),
        units_per_em: 1000,
        font_metrics: FontMetrics {
            ascent: scaled(loaded.shaper.ascender()),
            descent: scaled(loaded.shaper.descender()),
        },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: 1000,
            x_min: scaled(bounds.x_min),
            y_min: scaled(bounds.y_min),
            x_max: scaled(bounds.x_max),
            y_max: scaled(bounds.y_max),
            caret_slope_rise: 1,
            caret_slope_run: 0,
            us_weight_class: if face == Face::Bold { 700 } else { 400 },
        },
    };
    let cap_height = i64::from(scaled(loaded.shaper.capital_height().unwrap_or(1462)));
    Ok(Some(Subset { resource: resource(face), font, glyphs, cap_height }))
}

/// Gives the six capital letters of a subset, from its digest (ISO 32000-1, 9.6.4).
fn tag(subset: &[u8]) -> String {
    Sha256::digest(subset).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

/// Takes a font over from printpdf's document: compressed, with its own map of glyphs, cap height and flags.
pub(super) fn take_over(subset: &Subset, font: &PrintedFont, objects: &mut Objects) -> u32 {
    let program = {
        let mut dictionary = Dictionary::new();
        dictionary.set("Length1", Object::Integer(font.program.len() as i64));
        objects.add_compressed(dictionary, &font.program)
    };
    let mut descriptor = font.descriptor.clone();
    descriptor.set("CapHeight", Object::Integer(subset.cap_height));
    descriptor.set("Flags", Object::Integer(NONSYMBOLIC));
    descriptor.set("FontFile2", objects::reference(program));
    let descriptor = objects.add(Object::Dictionary(descriptor));
    let map = objects.add_compressed(Dictionary::new(), &subset.glyphs);
    let mut descendant = font.descendant.clone();
    descendant.set("FontDescriptor", objects::reference(descriptor));
    descendant.set("CIDToGIDMap", objects::reference(map));
    let descendant = objects.add(Object::Dictionary(descendant));
    let to_unicode = objects.add_compressed(Dictionary::new(), &font.to_unicode);
    let mut whole = font.whole.clone();
    whole.set("ToUnicode", objects::reference(to_unicode));
    whole.set("DescendantFonts", Object::Array(vec![objects::reference(descendant)]));
    objects.add(Object::Dictionary(whole))
}

/// The parts of a font as printpdf wrote them.
pub(super) struct PrintedFont {
    pub whole: Dictionary,
    pub descendant: Dictionary,
    pub descriptor: Dictionary,
    pub program: Vec<u8>,
    pub to_unicode: Vec<u8>,
}
