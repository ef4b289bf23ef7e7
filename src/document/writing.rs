//! Writing the file: pages through printpdf, everything around them as lopdf objects, bytes in one fixed form.
//!
//! Phases: `content` turns pages into printpdf operations and notes which element owns which marked content; `fonts` makes
//! subsets; printpdf draws; `assembly` puts pages, fonts, tags, metadata and attachments into one list of objects (`deflate`
//! compresses); `objects` writes the list. printpdf's own catalog, dates, identifiers and bookmarks are not used: they depend on a clock and on
//! counters of the process.

mod assembly;
mod content;
mod deflate;
mod fonts;
mod metadata;
mod objects;
mod outline;
mod tags;

use printpdf::{FontId, PdfDocument, PdfFont, PdfSaveOptions};

use super::layout::Page;
use super::structure::Structure;
use super::style::Face;
use super::typeface::Typesetter;
use super::{Document, DocumentError, Source};

/// Writes the file.
pub(super) fn write(
    source: &Source<'_>,
    pages: &[Page],
    structure: &Structure,
    typesetter: &Typesetter,
) -> Result<Document, DocumentError> {
    let mut drawn = content::Drawn::new(structure);
    let mut pdf = PdfDocument::new("");
    pdf.pages = pages.iter().enumerate().map(|(index, page)| drawn.page(index, page)).collect();
    pdf.pages.push(content::specimen(typesetter));
    let mut subsets = Vec::new();
    for face in Face::ALL {
        let Some(subset) = fonts::subset(face, typesetter.codes(face))? else { continue };
        let font = PdfFont::new(subset.font.clone());
        pdf.resources.fonts.map.insert(FontId(subset.resource.to_owned()), font);
        subsets.push(subset);
    }
    // Not `secure`, which drops every operator that it has no name for; all operators are ours.
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
    let mut warnings = Vec::new();
    let printed = pdf.to_lopdf_document(&options, &mut warnings);
    let printed = assembly::Printed::read(&printed, pages.len())?;
    let bytes = assembly::assemble(source, printed, &drawn, &subsets);
    Ok(Document { bytes, pages: pages.len() })
}

/// Rounds to hundredths of a point.
fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0 + 0.0
}
