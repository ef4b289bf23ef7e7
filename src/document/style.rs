//! Style values: page and grid, colours, type roles, and what each class of the XHTML vocabulary looks like.
//!
//! All lengths are points. Unit u = 3; leadings and vertical gaps are multiples of 1.5. Nothing outside this module knows a
//! colour, a size or a class name's look.

/// An sRGB colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Color(pub u8, pub u8, pub u8);

pub(super) const INK: Color = Color(0x16, 0x20, 0x2A);
pub(super) const SECONDARY: Color = Color(0x46, 0x52, 0x5E);
pub(super) const ACCENT: Color = Color(0x0B, 0x4F, 0x6C);
pub(super) const OUTLINE: Color = Color(0x76, 0x82, 0x8D);
pub(super) const HAIRLINE: Color = Color(0xB4, 0xBD, 0xC6);
pub(super) const PANEL: Color = Color(0xF1, 0xF4, 0xF6);
pub(super) const WHITE: Color = Color(0xFF, 0xFF, 0xFF);

/// A4, with margins of 20 mm above, 21 mm at the sides and 19 mm below.
pub(super) mod page {
    const MILLIMETRE: f32 = 72.0 / 25.4;
    pub(in crate::document) const WIDTH: f32 = 210.0 * MILLIMETRE;
    pub(in crate::document) const HEIGHT: f32 = 297.0 * MILLIMETRE;
    pub(in crate::document) const LEFT: f32 = 21.0 * MILLIMETRE;
    pub(in crate::document) const TOP: f32 = 20.0 * MILLIMETRE;
    pub(in crate::document) const TEXT_WIDTH: f32 = 168.0 * MILLIMETRE;
    pub(in crate::document) const TEXT_HEIGHT: f32 = 258.0 * MILLIMETRE;
    /// Between the running lines and the text.
    pub(in crate::document) const RUNNING_GAP: f32 = 12.0;
}

/// Between two columns.
pub(super) const COLUMN_GAP: f32 = 17.0;
/// Left of the text of a list with markers.
pub(super) const LIST_INDENT: f32 = 12.0;
/// Left edge of the bullet or number within the indent.
pub(super) const MARKER_INSET: f32 = 1.5;
/// The share of a line that may stay empty before a long word is hyphenated.
pub(super) const RAGGED_GAP: f32 = 0.25;
/// Letters a word has at least before it is hyphenated where it would fit into a line of its own.
pub(super) const HYPHENATED_LETTERS: usize = 12;
/// A paragraph is split between pages only with so many lines on both sides.
pub(super) const WIDOW_LINES: usize = 2;

/// One of the two faces of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Face {
    Regular,
    Bold,
}

/// How letters look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct TextStyle {
    pub size: f32,
    pub leading: f32,
    pub face: Face,
    pub color: Color,
}

const fn text(size: f32, leading: f32, face: Face, color: Color) -> TextStyle {
    TextStyle { size, leading, face, color }
}

impl TextStyle {
    pub(super) const fn bold(self) -> Self {
        Self { face: Face::Bold, ..self }
    }

    pub(super) const fn colored(self, color: Color) -> Self {
        Self { color, ..self }
    }
}

pub(super) const BODY: TextStyle = text(10.0, 15.0, Face::Regular, INK);
pub(super) const SMALL: TextStyle = text(9.0, 12.0, Face::Regular, INK);
pub(super) const NOTE: TextStyle = text(8.0, 12.0, Face::Regular, SECONDARY);
pub(super) const RUNNING: TextStyle = NOTE;
const LEGAL: TextStyle = text(8.0, 12.0, Face::Regular, INK);

/// How a paragraph stands: its letters and the space above and below it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ParagraphStyle {
    pub text: TextStyle,
    pub before: f32,
    pub after: f32,
    pub frame: Frame,
}

/// What is drawn around a paragraph.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Frame {
    None,
    /// A rule of 3 above, and 6 to the text (kicker).
    RuleAbove,
    /// A panel with 6 above and below and 12 at the sides (command).
    Panel,
}

/// The thickness of the rule above a kicker, and the space below it.
pub(super) const KICKER_RULE: (f32, f32) = (3.0, 6.0);
/// Vertical and horizontal padding of a command line's panel.
pub(super) const COMMAND_PADDING: (f32, f32) = (6.0, 12.0);
/// Vertical and horizontal padding of the result panel.
pub(super) const RESULT_PADDING: (f32, f32) = (9.0, 12.0);

const fn paragraph(text: TextStyle, before: f32, after: f32) -> ParagraphStyle {
    ParagraphStyle { text, before, after, frame: Frame::None }
}

/// Gives the style of a heading of level 1 to 3; `in_flow` where an h2 begins no page.
pub(super) fn heading(level: u8, in_flow: bool) -> ParagraphStyle {
    match level {
        1 => paragraph(text(22.0, 27.0, Face::Bold, INK), 0.0, 3.0),
        2 => paragraph(text(14.0, 18.0, Face::Bold, INK), if in_flow { 24.0 } else { 12.0 }, 6.0),
        _ => paragraph(text(10.0, 15.0, Face::Bold, INK), 12.0, 3.0),
    }
}

/// Gives the style of `<p class="…">`; `None` for a class that paragraphs do not have.
pub(super) fn paragraph_class(class: Option<&str>) -> Option<ParagraphStyle> {
    Some(match class {
        None => paragraph(BODY, 0.0, 6.0),
        Some("small") => paragraph(SMALL, 0.0, 6.0),
        Some("note") => paragraph(NOTE, 6.0, 9.0),
        Some("kicker") => {
            ParagraphStyle { frame: Frame::RuleAbove, ..paragraph(BODY.bold().colored(ACCENT), 0.0, 6.0) }
        }
        Some("sub") => paragraph(SMALL.colored(SECONDARY), 0.0, 9.0),
        Some("label") => paragraph(SMALL, 0.0, 0.0),
        Some("level") => paragraph(text(36.0, 39.0, Face::Bold, ACCENT), 0.0, 0.0),
        Some("status") => paragraph(SMALL, 6.0, 0.0),
        Some("digest") => paragraph(text(8.5, 12.0, Face::Regular, INK), 0.0, 6.0),
        Some("ev") => paragraph(NOTE, 0.0, 0.0),
        Some("command") => ParagraphStyle { frame: Frame::Panel, ..paragraph(BODY.bold(), 0.0, 6.0) },
        Some(_) => return None,
    })
}

/// The classes that paragraphs have, for messages.
pub(super) const PARAGRAPH_CLASSES: &str = "kicker sub label level status small note digest ev command";

pub(super) const CAPTION: ParagraphStyle = paragraph(NOTE, 0.0, 0.0);
pub(super) const LIST_ITEM: ParagraphStyle = paragraph(SMALL, 0.0, 3.0);
/// Below a list.
pub(super) const LIST_AFTER: f32 = 6.0;

/// How two columns share the width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ColumnsKind {
    Equal,
    Third,
    Pill,
    Seal,
}

impl ColumnsKind {
    /// Gives the widths of the left and right column.
    pub(super) fn widths(self, whole: f32) -> (f32, f32) {
        let rest = |fixed: f32| whole - COLUMN_GAP - fixed;
        match self {
            Self::Equal => ((whole - COLUMN_GAP) / 2.0, (whole - COLUMN_GAP) / 2.0),
            Self::Third => (126.0, rest(126.0)),
            Self::Pill => (rest(190.0), 190.0),
            Self::Seal => (72.0, rest(72.0)),
        }
    }

    /// Gives the space below.
    pub(super) const fn after(self) -> f32 {
        match self {
            Self::Pill => 3.0,
            Self::Equal | Self::Third | Self::Seal => 0.0,
        }
    }
}

/// The width of a table's column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Width {
    Points(f32),
    Share(f32),
    /// As wide as its content asks for.
    Content,
}

/// A table class; it sets widths and paddings only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TableKind {
    Steps,
    Facts,
    Scores,
    Plan,
    Dates,
    Criteria,
    /// Like `Criteria`, with room for ids that have a prefix.
    Prefixed,
    Levels,
    Fractions,
    KeyValues,
    Legal,
    Checks,
    Digests,
    Answers,
}

/// The classes that tables have, for messages.
pub(super) const TABLE_CLASSES: &str =
    "steps facts scores plan dates criteria prefixed levels fractions kv legal checks digests answers";

impl TableKind {
    pub(super) fn from_class(class: &str) -> Option<Self> {
        Some(match class {
            "steps" => Self::Steps,
            "facts" => Self::Facts,
            "scores" => Self::Scores,
            "plan" => Self::Plan,
            "dates" => Self::Dates,
            "criteria" => Self::Criteria,
            "prefixed" => Self::Prefixed,
            "levels" => Self::Levels,
            "fractions" => Self::Fractions,
            "kv" => Self::KeyValues,
            "legal" => Self::Legal,
            "checks" => Self::Checks,
            "digests" => Self::Digests,
            "answers" => Self::Answers,
            _ => return None,
        })
    }

    /// Gives the width of column `index`, counted from 0.
    pub(super) fn width(self, index: usize) -> Width {
        use Width::{Content, Points, Share};
        let fixed: &[Width] = match self {
            Self::Scores => &[Points(122.0), Points(48.0), Points(200.0), Points(55.0)],
            Self::Criteria => &[Points(50.0), Share(1.0), Points(46.0), Points(44.0), Points(70.0)],
            Self::Prefixed => &[Points(88.0), Share(1.0), Points(46.0), Points(44.0), Points(70.0)],
            Self::Plan => &[Points(50.0), Points(136.0), Points(180.0)],
            Self::Dates => &[Points(92.0), Points(210.0)],
            Self::Levels => &[Points(120.0)],
            Self::Legal => &[Points(178.0), Points(52.0), Points(172.0)],
            Self::Checks => &[Points(70.0)],
            Self::Digests => &[Points(140.0)],
            Self::Answers => &[Share(1.0), Points(50.0)],
            Self::KeyValues => &[Share(3.0), Share(1.0)],
            Self::Fractions => &[Points(110.0)],
            Self::Steps | Self::Facts => &[],
        };
        let rest = if self == Self::Fractions { Content } else { Share(1.0) };
        fixed.get(index).copied().unwrap_or(rest)
    }

    /// Gives the space between two columns; only the steps have one.
    pub(super) const fn gap(self) -> f32 {
        if matches!(self, Self::Steps) { 3.0 } else { 0.0 }
    }

    /// Gives the space above and below the table.
    pub(super) const fn margins(self) -> (f32, f32) {
        match self {
            Self::Steps => (0.0, 0.0),
            Self::Facts => (6.0, 6.0),
            Self::Scores => (0.0, 6.0),
            Self::Digests => (9.0, 9.0),
            _ => (0.0, 9.0),
        }
    }

    /// Says whether rules of 1 stand above and below the whole table.
    pub(super) const fn is_framed(self) -> bool {
        matches!(self, Self::Facts)
    }

    /// Gives the rule below a row: thickness and colour.
    pub(super) const fn rule_below(self, part: Part) -> Option<(f32, Color)> {
        match (self, part) {
            (Self::Steps | Self::Scores | Self::Facts, _) => None,
            (_, Part::Head) => Some((1.0, INK)),
            (_, Part::Body) => Some((0.5, HAIRLINE)),
        }
    }
}

/// The head or the body of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Head,
    Body,
}

/// The text and the paddings of a cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct CellStyle {
    pub text: TextStyle,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
    pub left: f32,
    pub right_aligned: bool,
    /// Above a drawing.
    pub drawing_before: f32,
}

/// Where a cell stands and what its classes say.
#[derive(Debug, Clone, Copy)]
pub(super) struct CellRole {
    pub part: Part,
    pub header: bool,
    pub first: bool,
    pub last: bool,
    pub numeric: bool,
    pub bar: bool,
    pub on: bool,
    pub blocks: bool,
}

/// Gives the style of a cell.
pub(super) fn cell(kind: TableKind, role: CellRole) -> CellStyle {
    let head = role.part == Part::Head;
    let base = if kind == TableKind::Legal { LEGAL } else { SMALL };
    let mut style = CellStyle {
        text: if head { base.bold() } else { base },
        top: 4.5,
        right: if role.last { 0.0 } else { 9.0 },
        bottom: 4.5,
        left: 0.0,
        right_aligned: role.numeric,
        drawing_before: 0.0,
    };
    match kind {
        TableKind::Steps => steps_cell(&mut style, head, role.on),
        TableKind::Scores => scores_cell(&mut style, head, role),
        TableKind::Facts if head => {
            style.text = NOTE;
            style.bottom = 0.0;
        }
        TableKind::Facts => {
            style.text = SMALL.bold();
            style.top = 0.0;
        }
        TableKind::Criteria | TableKind::Prefixed => {
            style.drawing_before = 1.5;
            if role.numeric && !role.last {
                style.right = 12.0;
            }
            if role.first {
                style.right = 3.0;
            }
        }
        TableKind::Legal => (style.top, style.bottom) = (3.0, 3.0),
        TableKind::KeyValues => {
            (style.top, style.bottom) = (1.5, 1.5);
            style.right_aligned = !role.first;
        }
        TableKind::Digests if !head && !role.header => style.text = text(8.5, 12.0, Face::Regular, INK),
        _ => {}
    }
    if role.blocks && role.first {
        style.left = 8.0;
        style.text = style.text.bold();
    }
    style
}

fn steps_cell(style: &mut CellStyle, head: bool, on: bool) {
    let text_style = if head { text(9.5, 12.0, Face::Bold, INK) } else { LEGAL };
    style.text = text_style.colored(if on { WHITE } else { INK });
    (style.left, style.right) = (6.0, 5.0);
    (style.top, style.bottom) = if head { (4.5, 0.0) } else { (0.0, 4.5) };
}

fn scores_cell(style: &mut CellStyle, head: bool, role: CellRole) {
    if head {
        style.text = NOTE;
        style.bottom = 0.0;
    } else if role.header || role.numeric {
        style.text = SMALL.bold();
    }
    if !role.last {
        style.right = if role.numeric { 12.0 } else { 6.0 };
    }
    if role.bar {
        (style.top, style.right, style.bottom) = (0.0, 10.0, 0.0);
    }
}

/// Above the marks of a criterion.
pub(super) const MARKS_BEFORE: f32 = 4.5;
/// The bar at the left of a row that keeps the next level back.
pub(super) const BLOCKS_BAR: f32 = 3.0;
/// The thickness of the rules of a `total` row and of a framed table.
pub(super) const STRONG_RULE: f32 = 1.0;
/// The outline of a step that is not reached.
pub(super) const STEP_OUTLINE: f32 = 0.75;
