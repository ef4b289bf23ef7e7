//! Geometry of bars, scales and marks, in points. Widths of the design: a score bar is 190 wide, a small one 60.

use serde::Serialize;

use crate::value::Fraction;

/// The width of a score bar.
const BAR: i64 = 190;
/// The width of a small bar.
const SMALL_BAR: i64 = 60;
/// The edge of a gate's mark and the gap after it, in half points.
const MARK_STEP: i64 = 15;
/// About how wide a letter of 8 points is, in tenths of a point.
const LETTER: i64 = 46;
/// The least gap between two names on a scale, in tenths of a point.
const NAME_GAP: i64 = 40;

/// A mark that a level sets on a scale of 0 to 100.
#[derive(Debug, Clone)]
pub struct Mark {
    /// The level's name.
    pub name: String,
    /// Where it stands.
    pub at: i64,
    /// Whether it is the next level's, drawn heavier.
    pub heavy: bool,
}

/// A vertical line.
#[derive(Debug, Clone, Serialize)]
pub struct Line {
    x: String,
    y1: &'static str,
    y2: &'static str,
    light: bool,
    width: &'static str,
}

/// The scale above bars.
#[derive(Debug, Clone, Serialize)]
pub struct Scale {
    alt: String,
    ticks: Vec<Tick>,
}

#[derive(Debug, Clone, Serialize)]
struct Tick {
    x: String,
    label_x: String,
    anchor: &'static str,
    name: String,
    at: i64,
    heavy: bool,
    width: &'static str,
}

/// A score bar with the marks of all levels.
#[derive(Debug, Clone, Serialize)]
pub struct Bar {
    alt: String,
    fill: String,
    /// What would be added, where the bar shows a plan.
    added: Option<Added>,
    lines: Vec<Line>,
}

#[derive(Debug, Clone, Serialize)]
struct Added {
    x: String,
    width: String,
}

/// A score bar that carries its own scale.
#[derive(Debug, Clone, Serialize)]
pub struct LabelledBar {
    alt: String,
    fill: String,
    ticks: Vec<Tick>,
    lines: Vec<Line>,
}

/// A small bar of 0 to 100 points.
#[derive(Debug, Clone, Serialize)]
pub struct SmallBar {
    alt: String,
    fill: String,
    needs: Option<String>,
}

/// Squares that say which gates a criterion has and which are met.
#[derive(Debug, Clone, Serialize)]
pub struct GateMarks {
    alt: String,
    width: i64,
    marks: Vec<GateMark>,
}

#[derive(Debug, Clone, Serialize)]
struct GateMark {
    x: i64,
    box_x: String,
    letter_x: i64,
    letter: String,
    met: bool,
}

/// Draws the scale above bars.
pub fn scale(alt: String, marks: &[Mark]) -> Scale {
    Scale { alt, ticks: ticks(marks) }
}

/// Draws a bar of `score`, and of `after` where a plan is shown.
pub fn bar(alt: String, score: &Fraction, after: Option<&Fraction>, marks: &[Mark]) -> Bar {
    let added = after
        .filter(|after| *after > score)
        .map(|after| Added { x: along(score, BAR), width: along(&(after - score), BAR) });
    Bar { alt, fill: along(score, BAR), added, lines: lines(score, marks, ["0", "4.5", "16.5", "21"]) }
}

/// Draws a bar with names above and figures below.
pub fn labelled_bar(alt: String, score: &Fraction, marks: &[Mark]) -> LabelledBar {
    let lines = lines(score, marks, ["12", "16.5", "28.5", "36"]);
    LabelledBar { alt, fill: along(score, BAR), ticks: ticks(marks), lines }
}

/// Draws a small bar of `points`, with a line at the points that a gate needs.
pub fn small_bar(alt: String, points: i64, needs: Option<i64>) -> SmallBar {
    let along_small = |points: i64| along_whole(points, SMALL_BAR);
    SmallBar { alt, fill: along_small(points), needs: needs.map(along_small) }
}

/// Draws a square for each gate: its letter, and whether it is met.
pub fn gate_marks(alt: String, gates: impl IntoIterator<Item = (String, bool)>) -> GateMarks {
    let mark = |(position, (letter, met)): (i64, (String, bool))| {
        let x = position * MARK_STEP;
        GateMark { x, box_x: format!("{x}.5"), letter_x: x + 6, letter, met }
    };
    let marks: Vec<GateMark> = (0..).zip(gates).map(mark).collect();
    GateMarks { alt, width: super::ground::count(marks.len()) * MARK_STEP - 3, marks }
}

/// Gives the place of a score on a bar of this width, to a hundredth of a point.
fn along(score: &Fraction, width: i64) -> String {
    let scaled =
        (&Fraction::whole(i128::from(width)) * score).divide(&Fraction::whole(100)).unwrap_or_else(Fraction::zero);
    trimmed(&scaled.to_decimal(2))
}

/// Like [`along`], for a whole score.
fn along_whole(score: i64, width: i64) -> String {
    let hundredths = width * score;
    trimmed(&format!("{}.{:02}", hundredths / 100, hundredths % 100))
}

fn trimmed(decimal: &str) -> String {
    decimal.trim_end_matches('0').trim_end_matches('.').to_owned()
}

const fn line_width(heavy: bool) -> &'static str {
    if heavy { "1.5" } else { "0.75" }
}

/// Names that would touch move apart; the marks stay.
fn ticks(marks: &[Mark]) -> Vec<Tick> {
    let mut placed: Vec<(Tick, Name)> = marks.iter().map(|mark| (tick(mark), Name::of(mark))).collect();
    for right in 1..placed.len() {
        let (before, after) = placed.split_at_mut(right);
        let (Some((left_tick, left)), Some((right_tick, right))) = (before.last_mut(), after.first_mut()) else {
            break;
        };
        let overlap = left.end + NAME_GAP - right.start;
        if overlap > 0 {
            let back = (overlap / 2).min(left.start);
            left.push(left_tick, -back);
            right.push(right_tick, overlap - back);
        }
    }
    placed.into_iter().map(|(tick, _)| tick).collect()
}

/// From where to where a name stands, in tenths of a point.
struct Name {
    start: i64,
    end: i64,
}

impl Name {
    fn of(mark: &Mark) -> Self {
        let width = super::ground::count(mark.name.chars().count()) * LETTER;
        let start = (mark.at * BAR / 10 - width / 2).min(BAR * 10 - width).max(0);
        Self { start, end: start + width }
    }

    fn push(&mut self, tick: &mut Tick, by: i64) {
        (self.start, self.end) = (self.start + by, self.end + by);
        let middle = (self.start + self.end) / 2;
        (tick.label_x, tick.anchor) = (trimmed(&format!("{}.{}", middle / 10, middle % 10)), "middle");
    }
}

/// A name that would leave an edge starts or ends there.
fn tick(mark: &Mark) -> Tick {
    let x = along_whole(mark.at, BAR);
    let half_name = super::ground::count(mark.name.chars().count()) * LETTER / 2;
    let middle = mark.at * BAR / 10;
    let (label_x, anchor) = match () {
        () if middle < half_name => ("0".to_owned(), "start"),
        () if middle + half_name > BAR * 10 => (BAR.to_string(), "end"),
        () => (x.clone(), "middle"),
    };
    Tick { x, label_x, anchor, name: mark.name.clone(), at: mark.at, heavy: mark.heavy, width: line_width(mark.heavy) }
}

/// A line per mark, over the whole row; white where it crosses the fill.
fn lines(score: &Fraction, marks: &[Mark], heights: [&'static str; 4]) -> Vec<Line> {
    let [top, bar_top, bar_bottom, bottom] = heights;
    let of_mark = |mark: &Mark| {
        let x = along_whole(mark.at, BAR);
        let crosses_fill = Fraction::whole(i128::from(mark.at)) < *score;
        [(top, bar_top, false), (bar_top, bar_bottom, crosses_fill), (bar_bottom, bottom, false)]
            .map(|(y1, y2, light)| Line { x: x.clone(), y1, y2, light, width: line_width(mark.heavy) })
    };
    marks.iter().flat_map(of_mark).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_kept_to_a_hundredth_of_a_point() {
        assert_eq!(along(&Fraction::new(2260, 41).expect("a fraction"), BAR), "104.73");
        assert_eq!(along(&Fraction::whole(55), BAR), along_whole(55, BAR));
        assert_eq!(along_whole(55, BAR), "104.5");
        assert_eq!(along_whole(0, BAR), "0");
    }

    #[test]
    fn a_name_never_leaves_the_drawing() {
        let anchor = |at| tick(&Mark { name: "Committed".to_owned(), at, heavy: false }).anchor;
        assert_eq!([anchor(5), anchor(50), anchor(98)], ["start", "middle", "end"]);
    }

    #[test]
    fn names_that_would_touch_move_apart() {
        let mark = |name: &str, at| Mark { name: name.to_owned(), at, heavy: false };
        let places = |marks: &[Mark]| ticks(marks).into_iter().map(|tick| tick.label_x).collect::<Vec<_>>();
        assert_eq!(places(&[mark("Begun", 10), mark("Established", 40), mark("Leading", 60)]), ["19", "72.3", "117.7"]);
        assert_eq!(places(&[mark("Bronze", 35), mark("Silver", 55)]), ["66.5", "104.5"]);
        assert_eq!(places(&[mark("Committed", 5), mark("Established", 10)]), ["20.7", "70.7"]);
    }

    #[test]
    fn a_line_is_light_where_it_crosses_the_fill() {
        let mark = |at| Mark { name: String::new(), at, heavy: true };
        let light: Vec<bool> = lines(&Fraction::whole(50), &[mark(40), mark(50)], ["0", "1", "2", "3"])
            .iter()
            .map(|line| line.light)
            .collect();
        assert_eq!(light, [false, true, false, false, false, false]);
    }
}
