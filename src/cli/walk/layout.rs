//! A screen as rows of a window: wrapped, the middle scrolled, nothing cut.

use console::measure_text_width;
use wid::domain::interview::{Asks, Choice, Screen};
use wid::value::free_text::escaped;
use wid::value::wording::Wording;

/// The widest that text gets, in columns.
const WIDEST: usize = 80;
/// The rows that a key is named on, at most.
const GAP: &str = "   ";

/// What a person did on a screen so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Touched {
    /// The highlighted choice.
    pub(super) at: Option<usize>,
    /// The marked choices, where several can be.
    pub(super) marked: Vec<usize>,
    /// What was typed.
    pub(super) typed: String,
    /// How many rows the middle is scrolled.
    pub(super) scrolled: usize,
}

/// A row and whether it is set in bold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Row {
    pub(super) text: String,
    pub(super) bold: bool,
}

/// A window: its rows, and where the cursor stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Window {
    pub(super) rows: Vec<Row>,
    pub(super) cursor: (usize, usize),
}

/// Where the question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    /// Between the text and the choices.
    InTheMiddle,
    /// Above everything that scrolls.
    Above,
}

/// The middle: rows, and those of the highlighted choice.
struct Middle {
    rows: Vec<Row>,
    /// The row of the question.
    question: Option<usize>,
    chosen: Option<(usize, usize)>,
}

/// Lays a screen out in a window of `columns` and `height`.
pub(super) fn lay_out(screen: &Screen, touched: &Touched, words: &Wording, columns: usize, height: usize) -> Window {
    let width = columns.min(WIDEST);
    let is_typed = matches!(screen.asks, Asks::Words | Asks::Figure);
    let mut top = header(screen, width);
    top.extend(screen.said.iter().flat_map(|line| rows(line, 1, 1, width)));
    if !screen.said.is_empty() {
        top.push(Row::default());
    }
    top.extend(screen.title.iter().flat_map(|title| wrapped(title, 1, 1, width)).map(|text| Row { text, bold: true }));
    let mut bottom: Vec<Row> = Vec::new();
    if let Some(error) = &screen.error {
        let error = words.say("error-prefix", &[("error", error.as_str().into())]);
        bottom.extend(rows(&error, 1, 1, width).into_iter().map(|row| Row { bold: true, ..row }));
    }
    let input = bottom.len();
    if is_typed {
        bottom.extend(typed_rows(&touched.typed, width));
    }
    let after_input = bottom.len();
    bottom.extend(key_rows(&screen.keys, width));
    let mut room = height.saturating_sub(top.len() + bottom.len());
    let mut middle = middle(screen, touched, width, Question::InTheMiddle);
    let (mut seen, mut from) = visible(&middle, touched.scrolled, room, words);
    let is_seen = |row: usize| row >= from + usize::from(from > 0) && row + 1 < from + room;
    if middle.rows.len() > room && middle.question.is_some_and(|row| !is_seen(row)) {
        // What is asked stays in sight while the choices scroll.
        top.extend(screen.question.iter().flat_map(|question| rows(question, 1, 1, width)));
        room = height.saturating_sub(top.len() + bottom.len());
        middle = self::middle(screen, touched, width, Question::Above);
        (seen, from) = visible(&middle, touched.scrolled, room, words);
    }
    let seen_len = seen.len();
    let blank = room.saturating_sub(seen_len);
    let cursor = if is_typed {
        let last = bottom.get(after_input.saturating_sub(1)).map_or("", |row| row.text.as_str());
        (
            top.len() + room + after_input.saturating_sub(1).max(input),
            measure_text_width(last).min(columns.saturating_sub(1)),
        )
    } else {
        let at = middle.chosen.map_or(room.saturating_sub(1), |(first, _)| first.saturating_sub(from));
        (top.len() + at, 1)
    };
    let mut rows = top;
    rows.extend(seen);
    rows.extend(std::iter::repeat_n(Row::default(), blank));
    rows.extend(bottom);
    rows.truncate(height);
    Window { rows, cursor }
}

/// The place on the left, the progress on the right; two rows where one is too narrow.
fn header(screen: &Screen, width: usize) -> Vec<Row> {
    let (place, progress) = (escaped(&screen.place), escaped(&screen.progress));
    let used = measure_text_width(&place) + measure_text_width(&progress) + 4;
    if used <= width {
        let gap = " ".repeat(width - used + 2);
        return vec![
            Row { text: format!(" {place}{gap}{progress}").trim_end().to_owned(), bold: false },
            Row::default(),
        ];
    }
    let mut both = rows(&place, 1, 1, width);
    both.extend(rows(&progress, 1, 1, width));
    both.push(Row::default());
    both
}

fn middle(screen: &Screen, touched: &Touched, width: usize, place: Question) -> Middle {
    let mut middle: Vec<Row> = Vec::new();
    let mut asked_at = None;
    middle.extend(screen.text.iter().flat_map(|line| rows(line, 1, 1, width)));
    if let Some(question) = screen.question.as_ref().filter(|_| place == Question::InTheMiddle) {
        middle.push(Row::default());
        asked_at = Some(middle.len());
        middle.extend(rows(question, 1, 1, width));
    }
    if let Some(now) = screen.now.as_ref().filter(|_| !screen.choices.is_empty()) {
        middle.extend(rows(now, 1, 1, width));
    }
    let mut chosen = None;
    if !screen.choices.is_empty() {
        middle.push(Row::default());
    }
    let widths = column_widths(&screen.choices, width);
    let key_width = screen.choices.iter().map(|choice| measure_text_width(&choice.key)).max().unwrap_or(1);
    for (index, choice) in screen.choices.iter().enumerate() {
        let is_chosen = touched.at == Some(index);
        if let Some(heading) = &choice.heading {
            middle.push(Row::default());
            middle.extend(rows(heading, 1, 1, width).into_iter().filter(|row| !row.text.trim().is_empty()));
        }
        let first = middle.len();
        let mark = if screen.asks != Asks::Several {
            ""
        } else if touched.marked.contains(&index) {
            "[x] "
        } else {
            "[ ] "
        };
        let key = format!("{:key_width$}", choice.key);
        let lead = format!(" {} {key}  {mark}", if is_chosen { '>' } else { ' ' });
        let indent = measure_text_width(&lead);
        let text = cells_in_a_row(&choice.cells, &widths);
        let room = width.saturating_sub(indent);
        let hang = hanging(choice, &widths, room);
        for (line, text) in wrapped(&text, 0, hang, room).into_iter().enumerate() {
            let lead = if line == 0 { lead.clone() } else { " ".repeat(indent) };
            middle.push(Row { text: format!("{lead}{text}"), bold: is_chosen });
        }
        if is_chosen {
            chosen = Some((first, middle.len()));
        }
    }
    if !screen.hints.is_empty() {
        middle.push(Row::default());
    }
    middle.extend(screen.hints.iter().flat_map(|line| rows(line, 1, 1, width)));
    if let Some(now) = screen.now.as_ref().filter(|_| screen.choices.is_empty()) {
        middle.push(Row::default());
        middle.extend(rows(now, 1, 1, width));
    }
    Middle { rows: middle, question: asked_at, chosen }
}

/// Gives the widths of the cells but the last, where choices form a table that fits.
fn column_widths(choices: &[Choice], width: usize) -> Vec<usize> {
    let columns = choices.iter().map(|choice| choice.cells.len()).max().unwrap_or(1);
    let widest = |column: usize| {
        let cells =
            choices.iter().filter(|choice| choice.cells.len() > 1).filter_map(|choice| choice.cells.get(column));
        cells.map(|cell| measure_text_width(&escaped(cell))).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns.saturating_sub(1)).map(widest).collect();
    // A first cell that is very wide would leave no room for the others; rows then stand as running text.
    if widths.iter().sum::<usize>() + widths.len() * 2 + 20 > width { Vec::new() } else { widths }
}

/// Gives how far the next rows of a table's row are set in: under its last cell, where that leaves room.
fn hanging(choice: &Choice, widths: &[usize], room: usize) -> usize {
    let under = widths.iter().map(|width| width + 2).sum();
    if choice.cells.len() > 1 && under + 24 <= room { under } else { 0 }
}

fn cells_in_a_row(cells: &[String], widths: &[usize]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| escaped(cell)).collect();
    if cells.len() < 2 || widths.is_empty() {
        let mut filled = cells.into_iter().filter(|cell| !cell.is_empty());
        let first = filled.next().unwrap_or_default();
        let rest = filled.collect::<Vec<_>>().join(", ");
        return if rest.is_empty() { first } else { format!("{first}: {rest}") };
    }
    let mut row = String::new();
    for (index, cell) in cells.iter().enumerate() {
        row.push_str(cell);
        if index + 1 < cells.len() {
            let pad = widths.get(index).copied().unwrap_or(0).saturating_sub(measure_text_width(cell)) + 2;
            row.push_str(&" ".repeat(pad));
        }
    }
    row.trim_end().to_owned()
}

/// Gives the rows of the middle that fit, with the highlighted choice among them, and the first one's place.
fn visible(middle: &Middle, scrolled: usize, room: usize, words: &Wording) -> (Vec<Row>, usize) {
    if middle.rows.len() <= room || room < 3 {
        return (middle.rows.iter().take(room).cloned().collect(), 0);
    }
    let last = middle.rows.len() - room;
    let mut from = scrolled.min(last);
    if let Some((first, end)) = middle.chosen {
        from = from.max((end + 1).saturating_sub(room)).min(first.saturating_sub(1)).min(last);
    }
    let mut seen: Vec<Row> = middle.rows.iter().skip(from).take(room).cloned().collect();
    let say = |id: &str| Row { text: format!(" {}", words.say(id, &[])), bold: false };
    if let Some(row) = seen.first_mut().filter(|_| from > 0) {
        *row = say("more-above");
    }
    if let Some(row) = seen.last_mut().filter(|_| from < last) {
        *row = say("more-below");
    }
    (seen, from)
}

/// Gives how far the middle can be scrolled.
pub(super) fn furthest(screen: &Screen, touched: &Touched, columns: usize) -> usize {
    middle(screen, touched, columns.min(WIDEST), Question::InTheMiddle).rows.len()
}

fn typed_rows(typed: &str, width: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut line = " > ".to_owned();
    for sign in escaped(typed).chars() {
        if measure_text_width(&line) + 1 >= width {
            rows.push(Row { text: std::mem::replace(&mut line, "   ".to_owned()), bold: false });
        }
        line.push(sign);
    }
    rows.push(Row { text: line, bold: false });
    rows
}

/// Wraps the line of keys between keys.
fn key_rows(keys: &str, width: usize) -> Vec<Row> {
    let mut rows = vec![Row::default()];
    let mut line = String::new();
    for key in keys.split(GAP).filter(|key| !key.is_empty()) {
        let gap = if line.is_empty() { " " } else { GAP };
        if measure_text_width(&line) + measure_text_width(key) + gap.len() > width {
            rows.push(Row { text: std::mem::take(&mut line), bold: false });
        }
        line.push_str(if line.is_empty() { " " } else { GAP });
        line.push_str(key);
    }
    rows.push(Row { text: line, bold: false });
    rows
}

fn rows(text: &str, first: usize, rest: usize, width: usize) -> Vec<Row> {
    wrapped(&escaped(text), first, rest, width).into_iter().map(|text| Row { text, bold: false }).collect()
}

/// Wraps text between words; a word that is wider than the window is broken.
fn wrapped(text: &str, first: usize, rest: usize, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = " ".repeat(first);
    let mut is_fresh = true;
    for (index, word) in text.split(' ').enumerate() {
        let mut word = word.to_owned();
        if !is_fresh && measure_text_width(&line) + 1 + measure_text_width(&word) > width {
            lines.push(std::mem::replace(&mut line, " ".repeat(rest)).trim_end().to_owned());
        } else if index > 0 && !is_fresh {
            line.push(' ');
        }
        while measure_text_width(&line) + measure_text_width(&word) > width && word.chars().count() > 1 {
            let room = width.saturating_sub(measure_text_width(&line)).max(1);
            let tail: String = word.chars().skip(room).collect();
            line.extend(word.chars().take(room));
            lines.push(std::mem::replace(&mut line, " ".repeat(rest)));
            word = tail;
        }
        line.push_str(&word);
        is_fresh = false;
    }
    lines.push(line.trim_end().to_owned());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_wrapped_and_nothing_is_lost() {
        let text =
            "None designated, or designated under the legal procedure while the training is still to be finished.";
        for width in [20, 40, 80] {
            let lines = wrapped(text, 1, 3, width);
            assert!(lines.iter().all(|line| line.len() <= width), "{lines:?}");
            assert_eq!(
                lines.join(" ").split_whitespace().collect::<Vec<_>>(),
                text.split_whitespace().collect::<Vec<_>>()
            );
        }
        assert_eq!(wrapped(&"x".repeat(25), 0, 0, 10).concat(), "x".repeat(25));
        assert_eq!(wrapped("a  b", 0, 0, 10), ["a  b"], "columns of a table stay");
    }
}
