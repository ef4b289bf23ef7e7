//! The first revision: the unsigned report, as our document writer makes it.
//!
//! Every object is walked once, in the order of the file and without gaps; then the few that matter for the seal and the
//! attachments are read again and compared with the places where their names were met.

use flate2::{Decompress, FlushDecompress, Status};

use super::lexer::{Lexer, Unwatched, Value};
use super::limits::{Limits, ShapeError};
use super::section::{Section, Trailer};
use super::watch::Watch;

const HEADER: &[u8] = b"%PDF-1.7\n%";
/// The keys that the catalog of a report may have.
const CATALOG_KEYS: [&[u8]; 16] = [
    b"Type",
    b"Pages",
    b"MarkInfo",
    b"Lang",
    b"ViewerPreferences",
    b"Metadata",
    b"OutputIntents",
    b"StructTreeRoot",
    b"Outlines",
    b"PageLabels",
    b"PageMode",
    b"PageLayout",
    b"AcroForm",
    b"AF",
    b"Names",
    b"Version",
];
/// The keys that a signature field may have.
const FIELD_KEYS: [&[u8]; 9] = [b"Type", b"Subtype", b"FT", b"T", b"TU", b"F", b"P", b"Rect", b"StructParent"];

/// An embedded file, still deflated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attachment<'a> {
    /// The deflated bytes, to recognise a file that was seen before.
    pub deflated: &'a [u8],
    /// How many bytes it says it has.
    pub size: usize,
}

impl Attachment<'_> {
    /// Inflates it, which must give exactly the size it says and use up every byte.
    pub fn inflate(&self, limit: usize) -> Result<Vec<u8>, ShapeError> {
        if self.size > limit {
            return Err(ShapeError::Inflation);
        }
        // One byte more than it says, so that a longer stream shows.
        let mut bytes = Vec::with_capacity(self.size + 1);
        let mut inflater = Decompress::new(true);
        let status = inflater.decompress_vec(self.deflated, &mut bytes, FlushDecompress::Finish);
        let whole = inflater.total_in() == self.deflated.len() as u64 && bytes.len() == self.size;
        if matches!(status, Ok(Status::StreamEnd)) && whole { Ok(bytes) } else { Err(ShapeError::Inflation) }
    }
}

/// The first revision, found to be of the expected shape.
#[derive(Debug)]
pub struct Revision<'a> {
    /// All its bytes.
    pub bytes: &'a [u8],
    /// Its table.
    pub section: Section<'a>,
    /// The highest object number.
    pub objects: u32,
    /// The catalog's dictionary.
    pub catalog: &'a [u8],
    /// The object number and the dictionary of the seal's field; `None` in a report that cannot be sealed.
    pub seal_field: Option<(u32, &'a [u8])>,
    /// statement.json.
    pub statement: Attachment<'a>,
    /// criteria.json.
    pub criteria: Attachment<'a>,
}

/// The keys and values of one dictionary.
struct Dictionary<'a> {
    entries: Vec<(&'a [u8], Value<'a>)>,
    span: &'a [u8],
}

impl<'a> Dictionary<'a> {
    fn value(&self, key: &[u8]) -> Option<Value<'a>> {
        self.entries.iter().find(|(name, _)| *name == key).map(|(_, value)| *value)
    }

    fn reference(&self, key: &[u8]) -> Option<u32> {
        match self.value(key) {
            Some(Value::Reference(object)) => Some(object),
            _ => None,
        }
    }

    fn size(&self, key: &[u8]) -> Option<usize> {
        match self.value(key) {
            Some(Value::Integer(number)) => usize::try_from(number).ok(),
            _ => None,
        }
    }

    fn is(&self, key: &[u8], value: Value<'_>) -> bool {
        self.value(key) == Some(value)
    }

    fn has_only(&self, keys: &[&[u8]]) -> bool {
        self.entries.iter().all(|(key, _)| keys.contains(key))
    }
}

impl<'a> Revision<'a> {
    /// Reads `bytes`, which end with `section`.
    pub fn read(bytes: &'a [u8], section: Section<'a>, limits: &Limits) -> Result<Self, ShapeError> {
        let objects = section.first_revision()?;
        let watch = walk(bytes, &section, objects, limits)?;
        let objects_of = Objects { bytes, section: &section, objects, limits };
        let Trailer { root, .. } = section.trailer;
        let catalog = objects_of.dictionary(root)?;
        if !catalog.is(b"Type", Value::Name(b"Catalog")) || !catalog.has_only(&CATALOG_KEYS) {
            return Err(ShapeError::Catalog);
        }
        let seal_field = objects_of.seal_field(root, &catalog, &watch)?;
        let [statement, criteria] = objects_of.attachments(root, &catalog, &watch)?;
        Ok(Self { bytes, section, objects, catalog: catalog.span, seal_field, statement, criteria })
    }
}

/// Walks over every object, from the header to the table, without gaps.
fn walk(bytes: &[u8], section: &Section<'_>, objects: u32, limits: &Limits) -> Result<Watch, ShapeError> {
    let comment = bytes.strip_prefix(HEADER).and_then(|rest| rest.first_chunk::<5>()).ok_or(ShapeError::Header)?;
    let [marks @ .., line_end] = comment;
    if marks.iter().any(u8::is_ascii) || *line_end != b'\n' {
        return Err(ShapeError::Header);
    }
    let mut watch = Watch::default();
    let mut lexer = Lexer::new(bytes, HEADER.len() + comment.len(), objects, limits);
    for object in 1..=objects {
        let at = lexer.at();
        if section.offset(object)? != at {
            return Err(ShapeError::XrefEntry { object });
        }
        let number = lexer.number().map_err(|_| ShapeError::ObjectOrder { object, at })?;
        if number != object as usize || !lexer.accept(b" 0 obj\n") {
            return Err(ShapeError::ObjectOrder { object, at });
        }
        watch.object = object;
        step_over(&mut lexer, bytes, &mut watch)?;
    }
    if lexer.at() == section.start {
        Ok(watch)
    } else {
        Err(ShapeError::ObjectOrder { object: objects.saturating_add(1), at: lexer.at() })
    }
}

/// Steps over the value of an object, its stream if it has one, and `endobj`.
fn step_over<'a>(lexer: &mut Lexer<'a, '_>, bytes: &'a [u8], watch: &mut Watch) -> Result<(), ShapeError> {
    let object = watch.object;
    if !bytes.get(lexer.at()..).is_some_and(|rest| rest.starts_with(b"<<")) {
        lexer.value(watch)?;
        lexer.skip_space();
        return lexer.literal(b"endobj\n");
    }
    let (mut length, mut external) = (None, false);
    lexer.dictionary(watch, |key, value| match (key, value) {
        (b"Length", Value::Integer(number)) => length = usize::try_from(number).ok(),
        (b"F", _) => external = true,
        _ => {}
    })?;
    lexer.skip_space();
    if lexer.accept(b"stream\n") {
        let at = lexer.at();
        let end = length.and_then(|length| at.checked_add(length)).ok_or(ShapeError::Syntax { at })?;
        if external {
            return Err(ShapeError::Forbidden { object, name: "F" });
        }
        lexer.move_to(end);
        lexer.skip_space();
        lexer.literal(b"endstream")?;
        lexer.skip_space();
    }
    lexer.literal(b"endobj\n")
}

/// Reads single objects of a revision that was walked.
struct Objects<'a, 'l> {
    bytes: &'a [u8],
    section: &'l Section<'a>,
    objects: u32,
    limits: &'l Limits,
}

impl<'a> Objects<'a, '_> {
    fn lexer(&self, object: u32) -> Result<Lexer<'a, '_>, ShapeError> {
        let mut lexer = Lexer::new(self.bytes, self.section.offset(object)?, self.objects, self.limits);
        lexer.number()?;
        lexer.literal(b" 0 obj\n")?;
        Ok(lexer)
    }

    fn dictionary(&self, object: u32) -> Result<Dictionary<'a>, ShapeError> {
        self.dictionary_here(&mut self.lexer(object)?)
    }

    fn dictionary_here(&self, lexer: &mut Lexer<'a, '_>) -> Result<Dictionary<'a>, ShapeError> {
        let mut entries = Vec::new();
        let span = lexer.dictionary(&mut Unwatched, |key, value| entries.push((key, value)))?;
        Ok(Dictionary { entries, span })
    }

    /// Reads the dictionary that a value is or refers to.
    fn dictionary_of(&self, value: Option<Value<'a>>) -> Option<Dictionary<'a>> {
        match value? {
            Value::Reference(object) => self.dictionary(object).ok(),
            Value::Dictionary(span) => self.dictionary_here(&mut Lexer::new(span, 0, self.objects, self.limits)).ok(),
            _ => None,
        }
    }

    /// Reads the items of an array that stands directly.
    fn items(&self, value: Option<Value<'a>>) -> Option<Vec<Value<'a>>> {
        let Some(Value::Array(span)) = value else { return None };
        let mut lexer = Lexer::new(span, 1, self.objects, self.limits);
        let mut items = Vec::new();
        loop {
            lexer.skip_space();
            if lexer.accept(b"]") {
                return Some(items);
            }
            items.push(lexer.value(&mut Unwatched).ok()?);
        }
    }

    /// Reads a stream's dictionary and bytes.
    fn stream(&self, object: u32) -> Result<(Dictionary<'a>, &'a [u8]), ShapeError> {
        let mut lexer = self.lexer(object)?;
        let dictionary = self.dictionary_here(&mut lexer)?;
        lexer.skip_space();
        lexer.literal(b"stream\n")?;
        let end = dictionary.size(b"Length").and_then(|length| lexer.at().checked_add(length));
        let bytes = end.and_then(|end| self.bytes.get(lexer.at()..end)).ok_or(ShapeError::EmbeddedFiles)?;
        Ok((dictionary, bytes))
    }

    /// Checks that the form is the two signature fields, or that there is none; gives the field of the seal.
    fn seal_field(
        &self,
        root: u32,
        catalog: &Dictionary<'a>,
        watch: &Watch,
    ) -> Result<Option<(u32, &'a [u8])>, ShapeError> {
        let Some(value) = catalog.value(b"AcroForm") else {
            let none = ["AcroForm", "FT", "Widget"].iter().all(|name| watch.stands_exactly_in(name, &[]));
            return if none { Ok(None) } else { Err(ShapeError::Fields) };
        };
        let found = self.two_fields(value).ok_or(ShapeError::Fields)?;
        let [(seal, _), (timestamp, _)] = found;
        let placed = watch.stands_exactly_in("AcroForm", &[root])
            && ["FT", "Widget"].iter().all(|name| watch.stands_exactly_in(name, &[seal, timestamp]));
        if placed && seal != timestamp { Ok(Some(found[0])) } else { Err(ShapeError::Fields) }
    }

    fn two_fields(&self, form: Value<'a>) -> Option<[(u32, &'a [u8]); 2]> {
        let Value::Reference(form) = form else { return None };
        let form = self.dictionary(form).ok()?;
        if !form.has_only(&[b"Fields", b"SigFlags"]) || !form.is(b"SigFlags", Value::Integer(3)) {
            return None;
        }
        match self.items(form.value(b"Fields"))?.as_slice() {
            [Value::Reference(seal), Value::Reference(timestamp)] => {
                Some([self.field(*seal, b"(Seal)")?, self.field(*timestamp, b"(Timestamp)")?])
            }
            _ => None,
        }
    }

    fn field(&self, object: u32, name: &[u8]) -> Option<(u32, &'a [u8])> {
        let field = self.dictionary(object).ok()?;
        let fits = field.has_only(&FIELD_KEYS)
            && field.is(b"FT", Value::Name(b"Sig"))
            && field.is(b"T", Value::Text(name))
            && field.is(b"Subtype", Value::Name(b"Widget"))
            && field.is(b"Rect", Value::Array(b"[0 0 0 0]"));
        fits.then_some((object, field.span))
    }

    /// Checks that exactly the two attachments stand in exactly their places.
    fn attachments(
        &self,
        root: u32,
        catalog: &Dictionary<'a>,
        watch: &Watch,
    ) -> Result<[Attachment<'a>; 2], ShapeError> {
        let wrong = ShapeError::EmbeddedFiles;
        let associated = self.items(catalog.value(b"AF")).ok_or(wrong)?;
        let [Value::Reference(statement), Value::Reference(criteria)] = *associated else { return Err(wrong) };
        let names = self.dictionary_of(catalog.value(b"Names")).ok_or(wrong)?;
        let tree = self.dictionary_of(names.value(b"EmbeddedFiles")).ok_or(wrong)?;
        let listed = self.items(tree.value(b"Names")).ok_or(wrong)?;
        let expected = [
            Value::Text(b"(criteria.json)"),
            Value::Reference(criteria),
            Value::Text(b"(statement.json)"),
            Value::Reference(statement),
        ];
        let in_place = listed == expected && names.has_only(&[b"EmbeddedFiles"]) && tree.has_only(&[b"Names"]);
        let (statement_stream, first) = self.attachment(statement, b"(statement.json)", b"Data").ok_or(wrong)?;
        let (criteria_stream, second) = self.attachment(criteria, b"(criteria.json)", b"Supplement").ok_or(wrong)?;
        // /Names may be an object of its own; then /EmbeddedFiles stands there.
        let names_object = catalog.reference(b"Names").unwrap_or(root);
        let nowhere_else = watch.stands_exactly_in("AF", &[root])
            && watch.stands_exactly_in("EmbeddedFiles", &[names_object])
            && watch.stands_exactly_in("EF", &[statement, criteria])
            && watch.stands_exactly_in("Filespec", &[statement, criteria])
            && watch.stands_exactly_in("EmbeddedFile", &[statement_stream, criteria_stream]);
        if in_place && nowhere_else { Ok([first, second]) } else { Err(wrong) }
    }

    fn attachment(&self, object: u32, name: &[u8], relationship: &[u8]) -> Option<(u32, Attachment<'a>)> {
        let file = self.dictionary(object).ok()?;
        let fits = file.has_only(&[b"Type", b"F", b"UF", b"AFRelationship", b"Desc", b"EF"])
            && file.is(b"Type", Value::Name(b"Filespec"))
            && file.is(b"F", Value::Text(name))
            && file.is(b"UF", Value::Text(name))
            && file.is(b"AFRelationship", Value::Name(relationship));
        let embedded = self.dictionary_of(file.value(b"EF"))?;
        let stream = embedded.reference(b"F")?;
        let same = embedded.has_only(&[b"F", b"UF"]) && embedded.is(b"UF", Value::Reference(stream));
        let (dictionary, deflated) = self.stream(stream).ok()?;
        let typed = dictionary.has_only(&[b"Type", b"Subtype", b"Params", b"Filter", b"Length"])
            && dictionary.is(b"Type", Value::Name(b"EmbeddedFile"))
            && dictionary.is(b"Filter", Value::Name(b"FlateDecode"));
        let size = self.dictionary_of(dictionary.value(b"Params"))?.size(b"Size")?;
        (fits && same && typed).then_some((stream, Attachment { deflated, size }))
    }
}
