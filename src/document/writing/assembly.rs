//! Assembly: pages and fonts from printpdf, and around them catalog, tags, metadata, attachments and signature fields.

use lopdf::{Dictionary, Document as Lopdf, Object, ObjectId};

use super::content::Drawn;
use super::fonts::{self, PrintedFont, Subset};
use super::objects::{self, Objects, dictionary, name, numbers, reference, text};
use super::{deflate, metadata, outline, tags};
use crate::document::style::page;
use crate::document::{Attachment, DocumentError, Relationship, SignatureFields, Source};

/// Locked and printed, and not hidden, as PDF/A asks (ISO 32000-1, Table 165; ISO 19005-3, 6.3.2).
const FIELD_FLAGS: i64 = 128 | 4;

/// What is taken from printpdf's document.
pub(super) struct Printed {
    contents: Vec<Vec<u8>>,
    fonts: Vec<PrintedFont>,
}

impl Printed {
    /// Reads the streams of the pages and the fonts; the specimen behind the last page is left out.
    pub(super) fn read(document: &Lopdf, pages: usize) -> Result<Self, DocumentError> {
        let fault = |detail: lopdf::Error| DocumentError::Drawing { detail: detail.to_string() };
        let mut printed = Self::find(document).map_err(fault)?;
        let specimen = printed.contents.pop();
        if specimen.is_some() && printed.contents.len() == pages {
            Ok(printed)
        } else {
            let detail = format!("{} of {pages} pages were drawn", printed.contents.len());
            Err(DocumentError::Drawing { detail })
        }
    }

    fn find(document: &Lopdf) -> lopdf::Result<Self> {
        let catalog = document.get_dictionary(document.trailer.get(b"Root")?.as_reference()?)?;
        let tree = document.get_dictionary(catalog.get(b"Pages")?.as_reference()?)?;
        let mut contents = Vec::new();
        let mut fonts = Vec::new();
        for kid in tree.get(b"Kids")?.as_array()? {
            let page = document.get_dictionary(kid.as_reference()?)?;
            let content = document.get_object(page.get(b"Contents")?.as_reference()?)?.as_stream()?;
            contents.push(content.content.clone());
            if fonts.is_empty() {
                let resources = document.get_dictionary(page.get(b"Resources")?.as_reference()?)?;
                for (_, font) in document.get_dictionary(resources.get(b"Font")?.as_reference()?)? {
                    fonts.push(font_parts(document, font.as_reference()?)?);
                }
            }
        }
        Ok(Self { contents, fonts })
    }
}

fn font_parts(document: &Lopdf, id: ObjectId) -> lopdf::Result<PrintedFont> {
    let whole = document.get_dictionary(id)?.clone();
    let to_unicode = document.get_object(whole.get(b"ToUnicode")?.as_reference()?)?.as_stream()?.content.clone();
    let descendants = whole.get(b"DescendantFonts")?.as_array()?;
    let descendant = descendants.first().ok_or(lopdf::Error::DictKey("DescendantFonts".to_owned()))?.as_dict()?.clone();
    let descriptor = document.get_dictionary(descendant.get(b"FontDescriptor")?.as_reference()?)?.clone();
    let program = document.get_object(descriptor.get(b"FontFile2")?.as_reference()?)?.as_stream()?.content.clone();
    Ok(PrintedFont { whole, descendant, descriptor, program, to_unicode })
}

/// Puts the file together.
pub(super) fn assemble(source: &Source<'_>, printed: Printed, drawn: &Drawn<'_>, subsets: &[Subset]) -> Vec<u8> {
    let mut objects = Objects::default();
    let catalog = objects.reserve();
    let tree = objects.reserve();
    let info = objects.add(Object::Dictionary(metadata::information(&source.metadata)));
    let pages: Vec<u32> = printed.contents.iter().map(|_| objects.reserve()).collect();
    let mut resources = Dictionary::new();
    for (subset, font) in subsets.iter().zip(&printed.fonts) {
        let number = fonts::take_over(subset, font, &mut objects);
        resources.set(subset.resource, reference(number));
    }
    let resources = objects.add(Object::Dictionary(dictionary([("Font", Object::Dictionary(resources))])));
    let tagged = tags::write(drawn, &pages, &mut objects);
    let mut entries = catalog_entries(source, tree, tagged.root, &mut objects);
    let fields = match source.signature_fields {
        SignatureFields::Present => signature_fields(&pages, &mut entries, &mut objects),
        SignatureFields::Absent => Vec::new(),
    };
    if let Some(outlines) = outline::write(&drawn.headings, &pages, &mut objects) {
        entries.set("Outlines", reference(outlines));
    }
    let mut annotations = tagged.annotations;
    if let Some(first) = annotations.first_mut() {
        first.extend(fields);
    }
    for (index, content) in printed.contents.iter().enumerate() {
        let stream = objects.add_compressed(Dictionary::new(), content);
        let mut entry = dictionary([
            ("Type", name("Page")),
            ("Parent", reference(tree)),
            ("MediaBox", numbers(&[0.0, 0.0, page::WIDTH, page::HEIGHT])),
            ("Resources", reference(resources)),
            ("Contents", reference(stream)),
            ("StructParents", Object::Integer(index as i64)),
            ("Tabs", name("S")),
        ]);
        if let Some(here) = annotations.get(index).filter(|here| !here.is_empty()) {
            entry.set("Annots", Object::Array(here.iter().map(|number| reference(*number)).collect()));
        }
        if let Some(number) = pages.get(index) {
            objects.set(*number, Object::Dictionary(entry));
        }
    }
    let kids = Object::Array(pages.iter().map(|number| reference(*number)).collect());
    let tree_entries =
        dictionary([("Type", name("Pages")), ("Count", Object::Integer(pages.len() as i64)), ("Kids", kids)]);
    objects.set(tree, Object::Dictionary(tree_entries));
    objects.set(catalog, Object::Dictionary(entries));
    objects.write(dictionary([
        ("Root", reference(catalog)),
        ("Info", reference(info)),
        ("ID", metadata::identifier(source.metadata.seed)),
    ]))
}

fn catalog_entries(source: &Source<'_>, tree: u32, structure: u32, objects: &mut Objects) -> Dictionary {
    let mut entries = dictionary([
        ("Type", name("Catalog")),
        ("Pages", reference(tree)),
        ("Lang", text(source.metadata.language.code())),
        ("MarkInfo", Object::Dictionary(dictionary([("Marked", Object::Boolean(true))]))),
        ("ViewerPreferences", Object::Dictionary(dictionary([("DisplayDocTitle", Object::Boolean(true))]))),
        ("StructTreeRoot", reference(structure)),
    ]);
    let packet = metadata::packet(&source.metadata);
    let packet = objects.add_stream(dictionary([("Type", name("Metadata")), ("Subtype", name("XML"))]), packet);
    entries.set("Metadata", reference(packet));
    let profile = objects.add_stream(dictionary([("N", Object::Integer(3))]), metadata::srgb_profile());
    let intent = dictionary([
        ("Type", name("OutputIntent")),
        ("S", name("GTS_PDFA1")),
        ("OutputConditionIdentifier", text("sRGB IEC61966-2.1")),
        ("Info", text("sRGB IEC61966-2.1")),
        ("DestOutputProfile", reference(profile)),
    ]);
    entries.set("OutputIntents", Object::Array(vec![Object::Dictionary(intent)]));
    attach_files(source, &mut entries, objects);
    entries
}

/// Embeds the attachments: in /AF in their order, in /Names by name.
fn attach_files(source: &Source<'_>, entries: &mut Dictionary, objects: &mut Objects) {
    let date = metadata::pdf_date(source.metadata.date);
    let mut named: Vec<(&str, u32)> = Vec::new();
    for attachment in source.attachments {
        let number = attach(attachment, &date, objects);
        named.push((attachment.name, number));
    }
    if named.is_empty() {
        return;
    }
    let files = named.iter().map(|(_, number)| reference(*number)).collect();
    entries.set("AF", Object::Array(files));
    named.sort_unstable();
    let names = named.iter().flat_map(|(name, number)| [text(name), reference(*number)]).collect();
    let names = objects.add(Object::Dictionary(dictionary([("Names", Object::Array(names))])));
    entries.set("Names", Object::Dictionary(dictionary([("EmbeddedFiles", reference(names))])));
}

fn attach(attachment: &Attachment<'_>, date: &Object, objects: &mut Objects) -> u32 {
    let parameters = dictionary([("Size", Object::Integer(attachment.bytes.len() as i64)), ("ModDate", date.clone())]);
    let stream = dictionary([
        ("Type", name("EmbeddedFile")),
        ("Subtype", name(attachment.media_type)),
        ("Params", Object::Dictionary(parameters)),
    ]);
    let (relationship, deflated) = match attachment.relationship {
        Relationship::Data => ("Data", deflate::deflated(attachment.bytes)),
        // The criteria of one report are those of the next.
        Relationship::Supplement => ("Supplement", deflate::deflated_once(attachment.bytes)),
    };
    let stream = objects.add_deflated(stream, deflated);
    let files = dictionary([("F", reference(stream)), ("UF", reference(stream))]);
    objects.add(Object::Dictionary(dictionary([
        ("Type", name("Filespec")),
        ("F", text(attachment.name)),
        ("UF", text(attachment.name)),
        ("AFRelationship", name(relationship)),
        ("Desc", text(attachment.description)),
        ("EF", Object::Dictionary(files)),
    ])))
}

/// Adds the two empty fields; gives their numbers, for the first page's /Annots.
fn signature_fields(pages: &[u32], entries: &mut Dictionary, objects: &mut Objects) -> Vec<u32> {
    let first = pages.first().copied().unwrap_or(0);
    let field = |title: &str| {
        Object::Dictionary(dictionary([
            ("Type", name("Annot")),
            ("Subtype", name("Widget")),
            ("FT", name("Sig")),
            ("T", text(title)),
            ("Rect", Object::Array(vec![Object::Integer(0); 4])),
            ("F", Object::Integer(FIELD_FLAGS)),
            ("P", reference(first)),
        ]))
    };
    let fields = vec![objects.add(field("Seal")), objects.add(field("Timestamp"))];
    let list = Object::Array(fields.iter().map(|number| objects::reference(*number)).collect());
    let form = objects.add(Object::Dictionary(dictionary([("Fields", list), ("SigFlags", Object::Integer(3))])));
    entries.set("AcroForm", reference(form));
    fields
}
