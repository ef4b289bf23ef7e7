//! Page content: items become printpdf operations, each within one marked-content sequence that is tagged or an artifact.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color as PrintColor, DictItem, FontId, Line, LinePoint, Mm, Op, PaintMode, PdfFontHandle, PdfPage,
    Point, Polygon, PolygonRing, Pt, Rect, Rgb, TextItem, WindingOrder,
};

use super::{fonts, round};
use crate::document::layout::{Draw, Item, Mark, Page, TextRun};
use crate::document::structure::{ElementId, Role, Structure};
use crate::document::style::{Color, Face, page};
use crate::document::tree::Heading;
use crate::document::typeface::{Glyph, Typesetter};

/// The least distance, in thousandths of an em, between a glyph's place and the reader's pen that is corrected. What is
/// left out is carried on, so no glyph stands further off than this: 0.03 points in text of 10 points.
const NUDGE: f32 = 3.0;

/// What an element holds, in the order of drawing.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kid {
    Element(ElementId),
    Content {
        page: usize,
        number: usize,
    },
    /// The annotation with this index.
    Annotation(usize),
}

/// A link on a page; the rectangle is in PDF coordinates.
#[derive(Debug)]
pub(super) struct LinkArea {
    pub page: usize,
    pub element: ElementId,
    pub rectangle: [f32; 4],
}

/// A heading's place, in PDF coordinates.
#[derive(Debug)]
pub(super) struct HeadingPlace {
    pub page: usize,
    pub y: f32,
    pub heading: Heading,
}

/// What was drawn where, and for which element.
#[derive(Debug)]
pub(super) struct Drawn<'s> {
    pub structure: &'s Structure,
    /// Kids by element.
    pub kids: Vec<Vec<Kid>>,
    attached: Vec<bool>,
    /// The owner of each marked-content number, by page.
    pub owners: Vec<Vec<ElementId>>,
    /// The page and the box of each figure, in PDF coordinates, outwards to whole points.
    pub boxes: BTreeMap<ElementId, (usize, [f32; 4])>,
    pub links: Vec<LinkArea>,
    pub headings: Vec<HeadingPlace>,
}

/// The state of one page's stream.
struct Stream {
    ops: Vec<Op>,
    mark: Option<Mark>,
    in_text: bool,
    fill: Option<Color>,
    stroke: Option<Color>,
    thickness: Option<f32>,
    font: Option<(Face, f32)>,
    /// Where the last line of the open text object began, in hundredths of a point.
    line: (i32, i32),
}

impl<'s> Drawn<'s> {
    /// Begins with nothing drawn.
    pub(super) fn new(structure: &'s Structure) -> Self {
        let count = structure.len();
        let mut attached = vec![false; count];
        if let Some(root) = attached.first_mut() {
            *root = true;
        }
        Self {
            structure,
            kids: vec![Vec::new(); count],
            attached,
            owners: Vec::new(),
            boxes: BTreeMap::new(),
            links: Vec::new(),
            headings: Vec::new(),
        }
    }

    /// Says whether an element holds anything.
    pub(super) fn is_attached(&self, id: ElementId) -> bool {
        self.attached.get(id.0).copied().unwrap_or(false)
    }

    /// Draws a page.
    pub(super) fn page(&mut self, index: usize, sheet: &Page) -> PdfPage {
        self.owners.push(Vec::new());
        let mut stream = Stream {
            ops: Vec::with_capacity(sheet.items.len() * 4),
            mark: None,
            in_text: false,
            fill: None,
            stroke: None,
            thickness: None,
            font: None,
            line: (0, 0),
        };
        for item in &sheet.items {
            self.item(index, item, &mut stream);
        }
        stream.close();
        PdfPage::new(Mm(210.0), Mm(297.0), stream.ops)
    }

    fn item(&mut self, index: usize, item: &Item, stream: &mut Stream) {
        match &item.draw {
            Draw::Extent { width, height } => {
                if let Mark::Element(id) = item.mark {
                    let (left, top) = (item.x, page::HEIGHT - item.y);
                    let bounds = [left.floor(), (top - height).floor(), (left + width).ceil(), top.ceil()];
                    self.note_box(id, index, bounds);
                }
                return;
            }
            Draw::Anchor(heading) => {
                let y = round(page::HEIGHT - item.y);
                self.headings.push(HeadingPlace { page: index, y, heading: heading.clone() });
                return;
            }
            _ => {}
        }
        if stream.mark != Some(item.mark) {
            self.begin(index, item.mark, stream);
        }
        if let (Mark::Element(id), Draw::Text(run)) = (item.mark, &item.draw) {
            self.note_link(index, id, item, run);
        }
        stream.draw(item);
    }

    /// Notes the box of a figure; one of several drawings has the box around those on its first page.
    fn note_box(&mut self, id: ElementId, page: usize, bounds: [f32; 4]) {
        let (first, whole) = self.boxes.entry(id).or_insert((page, bounds));
        if *first == page {
            let [left, bottom, right, top] = bounds;
            *whole = [whole[0].min(left), whole[1].min(bottom), whole[2].max(right), whole[3].max(top)];
        }
    }

    /// Ends the open marked content and begins one for `mark`.
    fn begin(&mut self, index: usize, mark: Mark, stream: &mut Stream) {
        stream.close();
        let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
        let (tag, map) = match mark {
            Mark::Element(id) => {
                let owners = self.owners.get_mut(index);
                let number = owners.map_or(0, |owners| {
                    owners.push(id);
                    owners.len() - 1
                });
                self.attach(id);
                if let Some(kids) = self.kids.get_mut(id.0) {
                    kids.push(Kid::Content { page: index, number });
                }
                let tag = self.structure.element(id).role.name();
                (tag, BTreeMap::from([("MCID".to_owned(), DictItem::Int(number as i64))]))
            }
            Mark::Artifact => ("Artifact", BTreeMap::from([("Type".to_owned(), name("Layout"))])),
            Mark::Header | Mark::Footer => {
                let subtype = if mark == Mark::Header { "Header" } else { "Footer" };
                let map = [("Type".to_owned(), name("Pagination")), ("Subtype".to_owned(), name(subtype))];
                ("Artifact", BTreeMap::from(map))
            }
        };
        let properties = DictItem::Dict { map };
        stream.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
        stream.mark = Some(mark);
    }

    /// Gives an element its place among its parent's kids.
    fn attach(&mut self, id: ElementId) {
        let mut at = id;
        while !self.is_attached(at) {
            if let Some(flag) = self.attached.get_mut(at.0) {
                *flag = true;
            }
            let Some(parent) = self.structure.element(at).parent else { return };
            // The parent gets its own place first where it has none, so the order of kids is the order of drawing.
            if let Some(kids) = self.kids.get_mut(parent.0) {
                kids.push(Kid::Element(at));
            }
            at = parent;
        }
    }

    fn note_link(&mut self, index: usize, id: ElementId, item: &Item, run: &TextRun) {
        let Some(element) = self.structure.link_of(id) else { return };
        let bottom = round(page::HEIGHT - item.bottom);
        let top = round(page::HEIGHT - item.top);
        let (left, right) = (round(item.x), round(item.x + run.width));
        let same = |last: &&mut LinkArea| last.page == index && last.element == element && last.rectangle[1] == bottom;
        if let Some(last) = self.links.last_mut().filter(same) {
            last.rectangle[2] = right;
            return;
        }
        let number = self.links.len();
        self.links.push(LinkArea { page: index, element, rectangle: [left, bottom, right, top] });
        if self.structure.element(element).role == Role::Link {
            self.attach(element);
            if let Some(kids) = self.kids.get_mut(element.0) {
                kids.push(Kid::Annotation(number));
            }
        }
    }
}

impl Stream {
    /// Ends the open text object and marked content.
    fn close(&mut self) {
        self.end_text();
        if self.mark.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn end_text(&mut self) {
        if std::mem::take(&mut self.in_text) {
            self.ops.push(Op::EndTextSection);
        }
    }

    fn draw(&mut self, item: &Item) {
        let (x, y) = (item.x, page::HEIGHT - item.y);
        match &item.draw {
            Draw::Text(run) => self.text(run, x, y),
            Draw::Fill { width, height, color } => {
                self.end_text();
                self.fill(*color);
                self.rectangle(x, y - height, *width, *height, PaintMode::Fill);
            }
            Draw::Outline { width, height, thickness, color } => {
                self.end_text();
                self.stroke(*color, *thickness);
                self.rectangle(x, y - height, *width, *height, PaintMode::Stroke);
            }
            Draw::Line { dx, dy, thickness, color } => {
                self.end_text();
                self.stroke(*color, *thickness);
                let points = vec![point(x, y), point(x + dx, y - dy)];
                self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
            }
            Draw::Polygon { rings, color } => {
                self.end_text();
                self.fill(*color);
                let ring = |ring: &Vec<(f32, f32)>| PolygonRing {
                    points: ring.iter().map(|(dx, dy)| point(x + dx, y - dy)).collect(),
                };
                let rings = rings.iter().map(ring).collect();
                let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
                self.ops.push(Op::DrawPolygon { polygon });
            }
            Draw::Extent { .. } | Draw::Anchor(_) => {}
        }
    }

    fn rectangle(&mut self, x: f32, y: f32, width: f32, height: f32, mode: PaintMode) {
        let rectangle = Rect {
            x: Pt(round(x)),
            y: Pt(round(y)),
            width: Pt(round(width)),
            height: Pt(round(height)),
            mode: Some(mode),
            winding_order: None,
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn fill(&mut self, color: Color) {
        if self.fill.replace(color) != Some(color) {
            self.ops.push(Op::SetFillColor { col: print_color(color) });
        }
    }

    fn stroke(&mut self, color: Color, thickness: f32) {
        if self.stroke.replace(color) != Some(color) {
            self.ops.push(Op::SetOutlineColor { col: print_color(color) });
        }
        let thickness = round(thickness);
        if self.thickness.replace(thickness) != Some(thickness) {
            self.ops.push(Op::SetOutlineThickness { pt: Pt(thickness) });
        }
    }

    fn text(&mut self, run: &TextRun, x: f32, y: f32) {
        self.fill(run.color);
        if !std::mem::replace(&mut self.in_text, true) {
            self.ops.push(Op::StartTextSection);
            self.line = (0, 0);
        }
        if self.font.replace((run.face, run.size)) != Some((run.face, run.size)) {
            let font = PdfFontHandle::External(FontId(fonts::resource(run.face).to_owned()));
            self.ops.push(Op::SetFont { font, size: Pt(run.size) });
        }
        let mut pen = 0.0;
        for level in run.glyphs.chunk_by(|a, b| a.shift_y == b.shift_y) {
            let (first, shift) = level.first().map_or((0.0, 0.0), |glyph| (glyph.shift_x, glyph.shift_y));
            let left = x + (pen + first) * run.size / 1000.0;
            self.move_to(left, y + shift * run.size / 1000.0);
            let mut shown = Shown::default();
            // Where the reader's pen stands, which moves by the whole thousandths of /W.
            let mut reader = pen + first;
            for (index, glyph) in level.iter().enumerate() {
                pen += glyph.advance;
                reader += f32::from(glyph.width);
                let gap = level.get(index + 1).map_or(0.0, |next| reader - pen - next.shift_x);
                let offset = if gap.abs() < NUDGE { 0.0 } else { gap.round() };
                reader -= offset;
                shown.glyph(glyph);
                if offset != 0.0 {
                    shown.offset(offset as i64);
                }
            }
            self.ops.push(shown.operation());
        }
    }

    /// Begins a line at a place; the operator moves from where the last line of the text object began, in hundredths.
    fn move_to(&mut self, x: f32, y: f32) {
        let hundredths = |value: f32| (value * 100.0).round() as i32;
        let to = (hundredths(x), hundredths(y));
        let from = std::mem::replace(&mut self.line, to);
        let points = |value: i32| Pt(value as f32 / 100.0);
        self.ops.push(Op::SetTextCursor { pos: Point { x: points(to.0 - from.0), y: points(to.1 - from.1) } });
    }
}

/// The strings and offsets of one showing operator.
///
/// They are handed to printpdf as they are to stand in the file. Its own text items would be looked up letter by letter,
/// written as hexadecimal digits and read again here.
#[derive(Default)]
struct Shown {
    items: Vec<DictItem>,
    codes: Vec<u8>,
}

impl Shown {
    fn glyph(&mut self, glyph: &Glyph) {
        self.codes.extend_from_slice(&glyph.code.to_be_bytes());
    }

    fn offset(&mut self, thousandths: i64) {
        self.end_string();
        self.items.push(DictItem::Int(thousandths));
    }

    fn end_string(&mut self) {
        if !self.codes.is_empty() {
            self.items.push(DictItem::String { data: std::mem::take(&mut self.codes), literal: true });
        }
    }

    fn operation(mut self) -> Op {
        self.end_string();
        let (key, value) = match self.items.len() {
            1 => ("Tj", self.items),
            _ => ("TJ", vec![DictItem::Array(self.items)]),
        };
        Op::Unknown { key: key.to_owned(), value }
    }
}

/// Makes a page that shows every code of every face with its text. It never gets into the file: it tells printpdf what
/// each font holds.
pub(super) fn specimen(typesetter: &Typesetter) -> PdfPage {
    let mut ops = vec![Op::StartTextSection];
    for face in Face::ALL {
        let glyphs = (1..).zip(typesetter.codes(face).entries());
        let glyphs = glyphs.map(|(gid, code)| Codepoint { gid, offset: 0.0, cid: Some(code.text.to_string()) });
        ops.push(Op::SetFont {
            font: PdfFontHandle::External(FontId(fonts::resource(face).to_owned())),
            size: Pt(1.0),
        });
        ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs.collect())] });
    }
    ops.push(Op::EndTextSection);
    PdfPage::new(Mm(210.0), Mm(297.0), ops)
}

fn point(x: f32, y: f32) -> LinePoint {
    LinePoint { p: Point { x: Pt(round(x)), y: Pt(round(y)) }, bezier: false }
}

fn print_color(color: Color) -> PrintColor {
    let part = |byte: u8| (f32::from(byte) / 255.0 * 1000.0).round() / 1000.0;
    PrintColor::Rgb(Rgb { r: part(color.0), g: part(color.1), b: part(color.2), icc_profile: None })
}
