//! Every shown code against its font: a text, a width, a glyph.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document as Lopdf, Object};
use rustybuzz::ttf_parser::{Face, GlyphId};

use super::content::{PageContent, to_unicode};
use super::{Findings, Rule, array, entry, name_of, resolved, value};

/// How far a width may be from the font's own, in thousandths of an em (ISO 19005-2, 6.2.11.5).
const WIDTH_TOLERANCE: f32 = 1.0;

/// Checks the fonts of all pages.
pub(super) fn check(document: &Lopdf, pages: &[PageContent], findings: &mut Findings) {
    let mut shown: BTreeMap<&[u8], BTreeSet<u16>> = BTreeMap::new();
    for (name, codes) in pages.iter().flat_map(|page| &page.codes) {
        shown.entry(name).or_default().extend(codes);
    }
    let first = pages.first().and_then(|page| document.get_dictionary(page.id).ok());
    let fonts = first
        .and_then(|page| entry(document, page, "Resources"))
        .and_then(|resources| entry(document, resources, "Font"));
    for (name, codes) in shown {
        let name = String::from_utf8_lossy(name).into_owned();
        match fonts.and_then(|fonts| entry(document, fonts, &name)) {
            Some(font) => check_font(document, &name, font, &codes, findings),
            None => findings.add(Rule::Font, format!("{name} is not there")),
        }
    }
}

fn check_font(document: &Lopdf, name: &str, font: &Dictionary, codes: &BTreeSet<u16>, findings: &mut Findings) {
    let descendant =
        array(document, font, "DescendantFonts").and_then(|fonts| resolved(document, fonts.first()?).as_dict().ok());
    let descriptor = descendant.and_then(|descendant| entry(document, descendant, "FontDescriptor"));
    let program = descriptor
        .and_then(|descriptor| value(document, descriptor, "FontFile2")?.as_stream().ok())
        .and_then(|stream| stream.decompressed_content().ok());
    let (Some(descendant), Some(descriptor), Some(program)) = (descendant, descriptor, program) else {
        findings.add(Rule::Font, format!("{name} is not embedded"));
        return;
    };
    let tagged = |dictionary: &Dictionary, key: &str| {
        let value = name_of(document, dictionary, key).unwrap_or_default();
        value.as_bytes().get(6) == Some(&b'+')
    };
    let named = tagged(font, "BaseFont") && tagged(descendant, "BaseFont") && tagged(descriptor, "FontName");
    findings.expect(named, Rule::Font, || format!("{name} has no subset tag"));
    let Ok(face) = Face::parse(&program, 0) else {
        findings.add(Rule::Font, format!("{name} cannot be read"));
        return;
    };
    let texts = to_unicode(document, font);
    let widths = widths(document, descendant);
    let glyphs = value(document, descendant, "CIDToGIDMap")
        .and_then(|map| map.as_stream().ok())
        .and_then(|map| map.decompressed_content().ok())
        .unwrap_or_default();
    for code in codes {
        let at = usize::from(*code) * 2;
        let glyph =
            glyphs.get(at..at + 2).map_or(0, |pair| pair.iter().fold(0u16, |g, byte| g << 8 | u16::from(*byte)));
        let units = face.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0);
        let own = f32::from(units) * 1000.0 / f32::from(face.units_per_em());
        let fits = widths.get(code).is_some_and(|width| (width - own).abs() <= WIDTH_TOLERANCE);
        let told = texts.get(code).is_some_and(|text| !text.is_empty());
        findings.expect(glyph != 0 && fits && told, Rule::Font, || {
            format!("{name}, code {code}: glyph {glyph}, width fits: {fits}, has a text: {told}")
        });
    }
}

/// Reads /W of the form `first [w w …]`.
fn widths(document: &Lopdf, descendant: &Dictionary) -> BTreeMap<u16, f32> {
    let mut widths = BTreeMap::new();
    for pair in array(document, descendant, "W").unwrap_or_default().chunks_exact(2) {
        let [first, Object::Array(list)] = pair else { continue };
        let first = first.as_i64().ok().and_then(|first| u16::try_from(first).ok()).unwrap_or(0);
        for (code, width) in (first..).zip(list) {
            widths.insert(code, width.as_float().unwrap_or(-1.0));
        }
    }
    widths
}
