//! What the pages draw: marked content, the text of each sequence and the codes shown.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document as Lopdf, Object, ObjectId};

use super::{Findings, Rule, entry, value};

/// What a page holds.
#[derive(Debug, Default)]
pub(super) struct PageContent {
    pub id: ObjectId,
    /// The text of each marked-content number.
    pub texts: BTreeMap<i64, String>,
    /// The type under which each number is marked.
    pub tags: BTreeMap<i64, String>,
    /// The codes shown, by font resource.
    pub codes: BTreeMap<Vec<u8>, BTreeSet<u16>>,
}

const DRAWING: [&str; 14] = ["Tj", "TJ", "'", "\"", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do"];
const OTHER_DRAWING: [&str; 3] = ["sh", "BI", "EI"];

/// Reads all pages.
pub(super) fn read(document: &Lopdf, findings: &mut Findings) -> Vec<PageContent> {
    document.get_pages().into_values().map(|id| page(document, id, findings)).collect()
}

fn page(document: &Lopdf, id: ObjectId, findings: &mut Findings) -> PageContent {
    let mut content = PageContent { id, ..PageContent::default() };
    let Ok(dictionary) = document.get_dictionary(id) else { return content };
    let stream = value(document, dictionary, "Contents").and_then(|object| object.as_stream().ok());
    let bytes = stream.and_then(|stream| stream.decompressed_content().ok()).unwrap_or_default();
    let Ok(decoded) = Content::decode(&bytes) else {
        findings.add(Rule::MarkedContent, format!("page object {}: the content cannot be read", id.0));
        return content;
    };
    let texts = texts_by_font(document, dictionary);
    let mut state = State { mark: Mark::None, font: Vec::new(), page: id.0 };
    for operation in &decoded.operations {
        state.step(operation, &texts, &mut content, findings);
    }
    findings.expect(matches!(state.mark, Mark::None), Rule::MarkedContent, || {
        format!("page object {}: open at the end", id.0)
    });
    content
}

#[derive(Debug, Clone, Copy)]
enum Mark {
    None,
    Artifact,
    Number(i64),
}

struct State {
    mark: Mark,
    font: Vec<u8>,
    page: u32,
}

type Texts = BTreeMap<Vec<u8>, BTreeMap<u16, String>>;

impl State {
    fn step(&mut self, operation: &Operation, texts: &Texts, content: &mut PageContent, findings: &mut Findings) {
        let name = operation.operator.as_str();
        match name {
            "BDC" | "BMC" => self.begin(operation, content, findings),
            "EMC" => {
                let open = !matches!(self.mark, Mark::None);
                findings.expect(open, Rule::MarkedContent, || format!("page object {}: EMC without BDC", self.page));
                self.mark = Mark::None;
            }
            "Tf" => {
                if let Some(Object::Name(font)) = operation.operands.first() {
                    self.font.clone_from(font);
                }
            }
            _ => {}
        }
        if DRAWING.contains(&name) || OTHER_DRAWING.contains(&name) {
            let marked = !matches!(self.mark, Mark::None);
            findings.expect(marked, Rule::MarkedContent, || format!("page object {}: {name} is not marked", self.page));
        }
        if matches!(name, "Tj" | "TJ") {
            self.show(&operation.operands, texts, content);
        }
    }

    fn begin(&mut self, operation: &Operation, content: &mut PageContent, findings: &mut Findings) {
        let nested = !matches!(self.mark, Mark::None);
        findings.expect(!nested, Rule::MarkedContent, || format!("page object {}: sequences are nested", self.page));
        let tag = operation.operands.first().and_then(|tag| tag.as_name().ok()).unwrap_or_default();
        let properties = operation.operands.get(1).and_then(|object| object.as_dict().ok());
        let number = properties.and_then(|dictionary| dictionary.get(b"MCID").ok()).and_then(|id| id.as_i64().ok());
        self.mark = match number {
            Some(number) => {
                let again = content.tags.insert(number, String::from_utf8_lossy(tag).into_owned()).is_some();
                findings.expect(!again, Rule::MarkedContent, || {
                    format!("page object {}: the number {number} stands twice", self.page)
                });
                content.texts.entry(number).or_default();
                Mark::Number(number)
            }
            None if tag == b"Artifact" => Mark::Artifact,
            None => {
                findings
                    .add(Rule::MarkedContent, format!("page object {}: neither a number nor an artifact", self.page));
                Mark::None
            }
        };
    }

    fn show(&self, operands: &[Object], texts: &Texts, content: &mut PageContent) {
        let known = texts.get(&self.font);
        let codes = content.codes.entry(self.font.clone()).or_default();
        let mut shown = String::new();
        let items = operands.iter().flat_map(|operand| match operand {
            Object::Array(items) => items.as_slice(),
            other => std::slice::from_ref(other),
        });
        for item in items {
            let Object::String(bytes, _) = item else { continue };
            for pair in bytes.chunks_exact(2) {
                let code = pair.iter().fold(0u16, |code, byte| code << 8 | u16::from(*byte));
                codes.insert(code);
                shown.push_str(known.and_then(|texts| texts.get(&code)).map_or("\u{FFFD}", String::as_str));
            }
        }
        if let Mark::Number(number) = self.mark {
            content.texts.entry(number).or_default().push_str(&shown);
        }
    }
}

fn texts_by_font(document: &Lopdf, page: &Dictionary) -> Texts {
    let fonts = entry(document, page, "Resources").and_then(|resources| entry(document, resources, "Font"));
    let Some(fonts) = fonts else { return Texts::new() };
    fonts
        .iter()
        .filter_map(|(name, _)| {
            let font = entry(document, fonts, std::str::from_utf8(name).ok()?)?;
            Some((name.clone(), to_unicode(document, font)))
        })
        .collect()
}

/// Reads the text of each code from a ToUnicode stream of `bfchar` lines.
pub(super) fn to_unicode(document: &Lopdf, font: &Dictionary) -> BTreeMap<u16, String> {
    let stream = value(document, font, "ToUnicode").and_then(|object| object.as_stream().ok());
    let bytes = stream.and_then(|stream| stream.decompressed_content().ok()).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let mut texts = BTreeMap::new();
    let mut within = false;
    for line in text.lines() {
        match line.rsplit(' ').next() {
            Some("beginbfchar") => within = true,
            Some("endbfchar") => within = false,
            _ if within => {
                let mut parts = line.split(['<', '>']).filter(|part| !part.trim().is_empty());
                let (Some(code), Some(target)) = (parts.next(), parts.next()) else { continue };
                if let Ok(code) = u16::from_str_radix(code, 16) {
                    texts.insert(code, utf16(target));
                }
            }
            _ => {}
        }
    }
    texts
}

fn utf16(hex: &str) -> String {
    let digits: Vec<char> = hex.chars().collect();
    let units: Vec<u16> =
        digits.chunks(4).filter_map(|four| u16::from_str_radix(&four.iter().collect::<String>(), 16).ok()).collect();
    String::from_utf16_lossy(&units)
}
