//! Reading the XHTML: the bounded vocabulary of a report becomes a styled block tree and a structure tree.
//!
//! What the vocabulary does not name is an error with its place; nothing is ignored but comments and the `head`.

mod inline;
mod problem;
mod tables;

use roxmltree::{Document as Xml, Node, ParsingOptions};

pub use problem::{MarkupError, Problem};

use super::limits::Limits;
use super::structure::{ElementId, Role, Structure};
use super::style::{self, CellStyle, ColumnsKind, ParagraphStyle, TextStyle};
use super::tree::{Block, Columns, Heading, List, ListItem, Paragraph, Span};
use super::vector::{self, Drawing};
use crate::value::Language;

const XHTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// The parsed XHTML.
#[derive(Debug)]
pub(super) struct Parsed {
    pub blocks: Vec<Block>,
    pub structure: Structure,
}

/// Reads the XHTML of a report in `language`.
pub(super) fn parse(xhtml: &str, language: Language, limits: &Limits) -> Result<Parsed, MarkupError> {
    check_size(xhtml, limits)?;
    let blanked = without_doctype(xhtml);
    let options = ParsingOptions { allow_dtd: false, nodes_limit: limits.nodes, ..ParsingOptions::default() };
    let xml = Xml::parse_with_options(&blanked, options).map_err(|error| {
        let at = error.pos();
        let place = format!(" at {}:{}", at.row, at.col);
        let detail = error.to_string().trim_end_matches(&place).to_owned();
        MarkupError { line: at.row, column: at.col, problem: Problem::NotWellFormed { detail } }
    })?;
    let mut reader = Reader {
        structure: Structure::new(),
        limits,
        language,
        heading: 0,
        h1_seen: false,
        base: hyphenation(language.code()),
    };
    let html = xml.root_element();
    reader.expect_element(html, "html", "the document")?;
    allow_attributes(html, &["lang"])?;
    if html.attribute("lang") != Some(language.code()) {
        let value = html.attribute("lang").unwrap_or_default().to_owned();
        return Err(problem(html, Problem::Value { attribute: "lang".to_owned(), value }));
    }
    let body = reader.body(html)?;
    allow_attributes(body, &[])?;
    let blocks = reader.flow(body, reader.structure.root(), Place::Flow { in_flow: false })?;
    if !reader.h1_seen {
        return Err(problem(body, Problem::Missing { what: "h1" }));
    }
    Ok(Parsed { blocks, structure: reader.structure })
}

fn check_size(xhtml: &str, limits: &Limits) -> Result<(), MarkupError> {
    let too_much = |what, limit| Err(MarkupError { line: 1, column: 1, problem: Problem::TooMuch { what, limit } });
    if xhtml.len() > limits.bytes {
        return too_much("bytes", limits.bytes);
    }
    let mut depth = 0usize;
    let mut bytes = xhtml.as_bytes();
    // Counts opening and closing brackets before the parser sees them, so that no depth can exhaust a stack.
    while let Some(at) = bytes.iter().position(|byte| *byte == b'<') {
        let (_, tag) = bytes.split_at(at + 1);
        let end = tag.iter().position(|byte| *byte == b'>').unwrap_or(tag.len());
        match tag.first() {
            Some(b'/') => depth = depth.saturating_sub(1),
            Some(b'!' | b'?') => {}
            _ if end > 0 && tag.get(end - 1) == Some(&b'/') => {}
            _ => depth += 1,
        }
        if depth > limits.depth {
            return too_much("levels", limits.depth);
        }
        bytes = tag;
    }
    Ok(())
}

/// Replaces `<!DOCTYPE html>` by blanks, which keep every place; any other document type is refused by the parser.
fn without_doctype(xhtml: &str) -> std::borrow::Cow<'_, str> {
    const DOCTYPE: &str = "<!DOCTYPE html>";
    match xhtml.find(DOCTYPE) {
        Some(at) if at < 200 => xhtml.replacen(DOCTYPE, &" ".repeat(DOCTYPE.len()), 1).into(),
        _ => xhtml.into(),
    }
}

/// Says what is wrong with a node.
pub(super) fn problem(node: Node<'_, '_>, problem: Problem) -> MarkupError {
    let blanks = node.text().filter(|_| node.is_text()).map_or(0, |text| text.len() - text.trim_start().len());
    let at = node.document().text_pos_at(node.range().start + blanks);
    MarkupError { line: at.row, column: at.col, problem }
}

/// Refuses attributes that are not in `names`; `class` is checked where it is read.
pub(super) fn allow_attributes(node: Node<'_, '_>, names: &[&str]) -> Result<(), MarkupError> {
    let known = |name: &str, space: Option<&str>| match space {
        None => names.contains(&name),
        Some(space) => space == XML && name == "lang" && names.contains(&"lang"),
    };
    match node.attributes().find(|attribute| !known(attribute.name(), attribute.namespace())) {
        Some(other) => Err(problem(node, Problem::Attribute { name: other.name().to_owned() })),
        None => Ok(()),
    }
}

/// Brings text into normal form C with single blanks for white space.
pub(super) fn plain(text: &str) -> String {
    use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
    let mut plain = String::with_capacity(text.len());
    let mut blank = false;
    for character in text.chars() {
        let white = matches!(character, ' ' | '\t' | '\n' | '\r');
        if !(white && blank) {
            plain.push(if white { ' ' } else { character });
        }
        blank = white;
    }
    if is_nfc_quick(plain.chars()) == IsNormalized::Yes { plain } else { plain.nfc().collect() }
}

/// Gives the hyphenation patterns of a language.
fn hyphenation(code: &str) -> Option<hypher::Lang> {
    match code.get(..2)? {
        "en" => Some(hypher::Lang::English),
        "fr" => Some(hypher::Lang::French),
        "nl" => Some(hypher::Lang::Dutch),
        "de" => Some(hypher::Lang::German),
        _ => None,
    }
}

/// Where blocks stand, and what that means for their style.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// On the page; `in_flow` within a section that begins no page.
    Flow {
        in_flow: bool,
    },
    /// In one of two columns.
    Column(ColumnsKind),
    Panel,
    Cell(CellStyle),
}

impl Place {
    const fn name(self) -> &'static str {
        match self {
            Self::Flow { .. } => "section",
            Self::Column(_) => "columns",
            Self::Panel => "result",
            Self::Cell(_) => "cell",
        }
    }
}

struct Reader<'l> {
    structure: Structure,
    limits: &'l Limits,
    language: Language,
    heading: u8,
    h1_seen: bool,
    base: Option<hypher::Lang>,
}

impl Reader<'_> {
    fn expect_element(&self, node: Node<'_, '_>, name: &str, inside: &'static str) -> Result<(), MarkupError> {
        let tag = node.tag_name();
        if tag.name() == name && tag.namespace() == Some(XHTML) {
            return Ok(());
        }
        Err(problem(node, Problem::Element { name: tag.name().to_owned(), inside }))
    }

    fn body<'a, 'i>(&self, html: Node<'a, 'i>) -> Result<Node<'a, 'i>, MarkupError> {
        let mut found = None;
        for node in html.children().filter(Node::is_element) {
            match (node.tag_name().name(), found) {
                ("head", None) => {}
                ("body", None) => found = Some(node),
                (name, _) => {
                    return Err(problem(node, Problem::Element { name: name.to_owned(), inside: "html" }));
                }
            }
        }
        found.ok_or_else(|| problem(html, Problem::Missing { what: "body" }))
    }

    /// Reads block content: elements only, but for white space.
    fn flow(&mut self, parent: Node<'_, '_>, element: ElementId, place: Place) -> Result<Vec<Block>, MarkupError> {
        let mut blocks = Vec::new();
        for node in parent.children() {
            if node.is_element() {
                self.block(node, element, place, &mut blocks)?;
            } else if node.is_text() && node.text().is_some_and(|text| !text.trim().is_empty()) {
                return Err(problem(node, Problem::Text { inside: place.name() }));
            }
        }
        Ok(blocks)
    }

    fn block(
        &mut self,
        node: Node<'_, '_>,
        parent: ElementId,
        place: Place,
        blocks: &mut Vec<Block>,
    ) -> Result<(), MarkupError> {
        let tag = node.tag_name();
        if tag.namespace() == Some(SVG) && tag.name() == "svg" {
            blocks.push(Block::Drawing(self.drawing(node, parent, place)?));
            return Ok(());
        }
        let name = if tag.namespace() == Some(XHTML) { tag.name() } else { "" };
        match (name, place) {
            ("section", Place::Flow { .. }) => self.section(node, parent, blocks)?,
            ("div", Place::Flow { .. } | Place::Panel | Place::Column(_)) => {
                self.division(node, parent, place, blocks)?
            }
            ("h1" | "h2" | "h3", Place::Flow { .. } | Place::Column(_)) => {
                blocks.push(Block::Paragraph(self.heading(node, parent, place)?));
            }
            ("p", _) => blocks.push(Block::Paragraph(self.paragraph(node, parent, place)?)),
            ("ul" | "ol", Place::Flow { .. } | Place::Column(_)) => {
                blocks.push(Block::List(self.list(node, parent)?));
            }
            ("table", Place::Flow { .. } | Place::Panel | Place::Column(_)) => {
                blocks.push(Block::Table(Box::new(self.table(node, parent)?)));
            }
            ("figure", _) => self.figure(node, parent, place, blocks)?,
            _ => {
                return Err(problem(node, Problem::Element { name: tag.name().to_owned(), inside: place.name() }));
            }
        }
        Ok(())
    }

    fn section(&mut self, node: Node<'_, '_>, parent: ElementId, blocks: &mut Vec<Block>) -> Result<(), MarkupError> {
        allow_attributes(node, &["class", "lang"])?;
        let classes = classes(node, &["cover", "flow", "pillar"], "cover flow pillar")?;
        let element = self.structure.add(Role::Section, parent);
        self.note_language(node, element)?;
        let breaks = !classes.contains(&"cover") && !classes.contains(&"flow");
        if breaks {
            blocks.push(Block::PageBreak);
        }
        let in_flow = classes.contains(&"flow");
        blocks.extend(self.flow(node, element, Place::Flow { in_flow })?);
        Ok(())
    }

    fn division(
        &mut self,
        node: Node<'_, '_>,
        parent: ElementId,
        place: Place,
        blocks: &mut Vec<Block>,
    ) -> Result<(), MarkupError> {
        const ALLOWED: &str = "result columns third pill seal";
        allow_attributes(node, &["class", "lang"])?;
        let classes = classes(node, &["result", "columns", "third", "pill", "seal"], ALLOWED)?;
        let element = self.structure.add(Role::Division, parent);
        self.note_language(node, element)?;
        match (classes.as_slice(), place) {
            ([], _) => blocks.extend(self.flow(node, element, place)?),
            (["result"], Place::Flow { .. }) => blocks.push(Block::Panel(self.flow(node, element, Place::Panel)?)),
            (["columns", kind @ ..], Place::Flow { .. } | Place::Panel) => {
                let kind = match kind {
                    [] => ColumnsKind::Equal,
                    ["third"] => ColumnsKind::Third,
                    ["pill"] => ColumnsKind::Pill,
                    ["seal"] => ColumnsKind::Seal,
                    _ => return Err(class_problem(node, ALLOWED)),
                };
                blocks.push(Block::Columns(Box::new(self.columns(node, element, kind)?)));
            }
            _ => return Err(class_problem(node, ALLOWED)),
        }
        Ok(())
    }

    fn columns(&mut self, node: Node<'_, '_>, element: ElementId, kind: ColumnsKind) -> Result<Columns, MarkupError> {
        let mut columns = Vec::new();
        for child in node.children() {
            if child.is_element() {
                let mut blocks = Vec::new();
                self.block(child, element, Place::Column(kind), &mut blocks)?;
                columns.push(blocks);
            } else if child.is_text() && child.text().is_some_and(|text| !text.trim().is_empty()) {
                return Err(problem(child, Problem::Text { inside: "columns" }));
            }
        }
        let [left, right] =
            <[Vec<Block>; 2]>::try_from(columns).map_err(|_| problem(node, Problem::Missing { what: "columns" }))?;
        Ok(Columns { kind, left, right })
    }

    fn heading(&mut self, node: Node<'_, '_>, parent: ElementId, place: Place) -> Result<Paragraph, MarkupError> {
        allow_attributes(node, &["lang"])?;
        let level = match node.tag_name().name() {
            "h1" => 1,
            "h2" => 2,
            _ => 3,
        };
        if level > self.heading + 1 || level == 1 && self.h1_seen {
            return Err(problem(node, Problem::Heading { level, before: self.heading }));
        }
        self.heading = level;
        self.h1_seen |= level == 1;
        let element = self.structure.add(Role::Heading(level), parent);
        let style = style::heading(level, matches!(place, Place::Flow { in_flow: true }));
        let mut paragraph = self.text_block(node, element, style)?;
        let title: String = paragraph.spans.iter().map(|span| span.text.as_str()).collect();
        paragraph.heading = Some(Heading { level, title: title.trim().to_owned() });
        Ok(paragraph)
    }

    fn paragraph(&mut self, node: Node<'_, '_>, parent: ElementId, place: Place) -> Result<Paragraph, MarkupError> {
        allow_attributes(node, &["class", "lang"])?;
        let class = node.attribute("class");
        let mut style = style::paragraph_class(class).ok_or_else(|| class_problem(node, style::PARAGRAPH_CLASSES))?;
        match place {
            Place::Cell(cell) => {
                (style.before, style.after) = (0.0, 0.0);
                if class.is_none() {
                    style.text = cell.text;
                }
            }
            Place::Column(ColumnsKind::Seal) => style.after = 3.0,
            _ => {}
        }
        let element = self.structure.add(Role::Paragraph, parent);
        let mut paragraph = self.text_block(node, element, style)?;
        paragraph.right_aligned = matches!(place, Place::Cell(cell) if cell.right_aligned);
        Ok(paragraph)
    }

    /// Reads the inline content of `node`, which must not be empty.
    fn text_block(
        &mut self,
        node: Node<'_, '_>,
        element: ElementId,
        style: ParagraphStyle,
    ) -> Result<Paragraph, MarkupError> {
        self.note_language(node, element)?;
        let mut spans = Vec::new();
        self.inline(node, element, style.text, &mut spans)?;
        inline::trim(&mut spans);
        let paragraph = Paragraph { style, spans, right_aligned: false, heading: None };
        if paragraph.is_empty() {
            return Err(problem(node, Problem::Missing { what: "text" }));
        }
        Ok(paragraph)
    }

    fn list(&mut self, node: Node<'_, '_>, parent: ElementId) -> Result<List, MarkupError> {
        allow_attributes(node, &["class", "lang"])?;
        let ordered = node.tag_name().name() == "ol";
        let marked = !classes(node, &["plain"], "plain")?.contains(&"plain");
        let element = self.structure.add(Role::List, parent);
        self.note_language(node, element)?;
        self.structure.element_mut(element).numbering = marked.then_some(if ordered { "Decimal" } else { "Disc" });
        let mut items = Vec::new();
        for child in elements_only(node, "list")? {
            self.expect_element(child, "li", "list")?;
            allow_attributes(child, &["lang"])?;
            let item = self.structure.add(Role::ListItem, element);
            let marker = marked.then(|| {
                let text = if ordered { format!("{}.", items.len() + 1) } else { "\u{2022}".to_owned() };
                (text, self.structure.add(Role::Label, item))
            });
            let body = self.structure.add(Role::ListBody, item);
            items.push(ListItem { marker, body: self.text_block(child, body, style::LIST_ITEM)? });
        }
        if items.is_empty() {
            return Err(problem(node, Problem::Missing { what: "li" }));
        }
        Ok(List { items, marked })
    }

    fn figure(
        &mut self,
        node: Node<'_, '_>,
        parent: ElementId,
        place: Place,
        blocks: &mut Vec<Block>,
    ) -> Result<(), MarkupError> {
        allow_attributes(node, &[])?;
        let before = blocks.len();
        for child in elements_only(node, "figure")? {
            if child.tag_name().namespace() != Some(SVG) {
                let name = child.tag_name().name().to_owned();
                return Err(problem(child, Problem::Element { name, inside: "figure" }));
            }
            blocks.push(Block::Drawing(self.drawing(child, parent, place)?));
        }
        if blocks.len() != before + 1 {
            return Err(problem(node, Problem::Missing { what: "svg" }));
        }
        Ok(())
    }

    fn drawing(&mut self, node: Node<'_, '_>, parent: ElementId, place: Place) -> Result<Drawing, MarkupError> {
        allow_attributes(node, &["class", "role", "aria-label", "width", "height", "viewBox"])?;
        let marks = !classes(node, &["marks"], "marks")?.is_empty();
        let label = node.attribute("aria-label").map(plain).filter(|label| !label.trim().is_empty());
        let label = label.ok_or_else(|| problem(node, Problem::Missing { what: "aria-label" }))?;
        if node.attribute("role") != Some("img") {
            return Err(problem(node, Problem::Missing { what: "role=\"img\"" }));
        }
        let (width, height, scale) = vector::extent(node)?;
        let element = self.structure.add(Role::Figure, parent);
        self.structure.element_mut(element).alternative = Some(label);
        let before = match place {
            Place::Cell(_) if marks => style::MARKS_BEFORE,
            Place::Cell(cell) => cell.drawing_before,
            _ => 0.0,
        };
        let shapes = vector::shapes(node, scale, self.limits.shapes)?;
        if shapes.is_empty() {
            return Err(problem(node, Problem::Missing { what: "shape" }));
        }
        Ok(Drawing { element, width, height, before, shapes })
    }

    /// Takes over `lang`; within the document's own language nothing is noted.
    fn note_language(&mut self, node: Node<'_, '_>, element: ElementId) -> Result<(), MarkupError> {
        if let Some(code) = language_of(node)? {
            self.structure.element_mut(element).language = Some(code.to_owned());
        }
        Ok(())
    }

    /// Gives the hyphenation language that holds at a node.
    fn hyphenation_at(&self, node: Node<'_, '_>) -> Option<hypher::Lang> {
        let nearest = node.ancestors().find_map(|at| at.attribute("lang").or_else(|| at.attribute((XML, "lang"))));
        match nearest {
            Some(code) if code != self.language.code() => hyphenation(code),
            _ => self.base,
        }
    }
}

fn language_of<'a>(node: Node<'a, '_>) -> Result<Option<&'a str>, MarkupError> {
    let code = node.attribute("lang").or_else(|| node.attribute((XML, "lang")));
    match code {
        Some(code) if !is_language_tag(code) => {
            Err(problem(node, Problem::Value { attribute: "lang".to_owned(), value: code.chars().take(60).collect() }))
        }
        code => Ok(code),
    }
}

fn is_language_tag(code: &str) -> bool {
    let mut parts = code.split('-');
    parts.next().is_some_and(|first| (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic()))
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
        && code.len() <= 35
}

/// Gives the classes of a node, all of which must be in `allowed`.
fn classes<'a>(node: Node<'a, '_>, allowed: &[&str], listed: &'static str) -> Result<Vec<&'a str>, MarkupError> {
    let classes: Vec<&str> = node.attribute("class").unwrap_or_default().split_ascii_whitespace().collect();
    if classes.iter().all(|class| allowed.contains(class)) { Ok(classes) } else { Err(class_problem(node, listed)) }
}

fn class_problem(node: Node<'_, '_>, allowed: &'static str) -> MarkupError {
    let class = node.attribute("class").unwrap_or_default().chars().take(60).collect();
    problem(node, Problem::Class { class, allowed })
}

fn elements_only<'a, 'i>(node: Node<'a, 'i>, inside: &'static str) -> Result<Vec<Node<'a, 'i>>, MarkupError> {
    let text = node.children().find(|child| child.is_text() && child.text().is_some_and(|t| !t.trim().is_empty()));
    match text {
        Some(text) => Err(problem(text, Problem::Text { inside })),
        None => Ok(node.children().filter(Node::is_element).collect()),
    }
}

/// Makes a paragraph of the bare text of a cell.
fn bare(spans: Vec<Span>, text: TextStyle, right_aligned: bool) -> Paragraph {
    let style = ParagraphStyle { text, before: 0.0, after: 0.0, frame: style::Frame::None };
    Paragraph { style, spans, right_aligned, heading: None }
}
