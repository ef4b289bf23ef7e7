//! The interactive face: drawn in the window, with keys. A row is drawn again only where it changed; the cursor stays visible
//! on the row that is chosen.

use std::io::{self, Write};
use std::time::Duration;

use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::style::{Attribute, Print, SetAttribute};
use crossterm::terminal::{self, Clear, ClearType};
use crossterm::{cursor, execute, queue};

use super::layout::{Row, Touched, Window, furthest, lay_out};
use super::{Ended, Left, WalkError, perform};
use wid::domain::interview::{Action, Asks, Input, Interview, Screen, WalkHost};

/// The smallest window that is drawn in: columns and rows.
const SMALLEST: (u16, u16) = (60, 20);
/// The longest text that is typed, in characters.
const MAX_TYPED: usize = 4_000;

/// Keeps the terminal in raw mode and sets it back when it is dropped, also in a panic.
struct RawTerminal;

impl RawTerminal {
    fn enter() -> io::Result<Self> {
        terminal::enable_raw_mode()?;
        let raw = Self;
        execute!(io::stdout(), event::EnableBracketedPaste)?;
        Ok(raw)
    }
}

impl Drop for RawTerminal {
    fn drop(&mut self) {
        let _ = execute!(io::stdout(), event::DisableBracketedPaste, SetAttribute(Attribute::Reset));
        let _ = terminal::disable_raw_mode();
    }
}

/// What a key does on a screen.
enum Did {
    /// Only something on the screen.
    Touched,
    Input(Input),
}

/// Walks by keys until the person pauses or the window gets too small.
pub(super) fn run(interview: &mut Interview<'_>, styled: bool, host: &mut dyn WalkHost) -> Result<Left, WalkError> {
    let first = interview.words().say("said-interactive", &[("command", interview.command().into())]);
    writeln!(io::stdout(), "{first}")?;
    if is_too_small(terminal::size()?) {
        return Ok(Left::TooSmall);
    }
    let raw = RawTerminal::enter()?;
    let mut painter = Painter { styled, drawn: Window::default() };
    painter.make_room()?;
    let left = walk(interview, host, &mut painter);
    let end = painter.leave();
    drop(raw);
    let left = left?;
    end?;
    if let Left::Ended(ended) = left {
        writeln!(io::stdout(), "{}", interview.farewell(ended == Ended::Done))?;
    }
    Ok(left)
}

fn is_too_small((columns, rows): (u16, u16)) -> bool {
    columns < SMALLEST.0 || rows < SMALLEST.1
}

fn walk(interview: &mut Interview<'_>, host: &mut dyn WalkHost, painter: &mut Painter) -> Result<Left, WalkError> {
    loop {
        let screen = interview.screen();
        let mut touched = fresh(&screen);
        let input = loop {
            let (columns, rows) = terminal::size()?;
            if is_too_small((columns, rows)) {
                return Ok(Left::TooSmall);
            }
            let window = lay_out(&screen, &touched, interview.words(), columns.into(), rows.into());
            painter.paint(&window)?;
            match event::read()? {
                Event::Key(key) if key.kind != KeyEventKind::Release => {
                    if let Did::Input(input) = press(interview, &screen, &mut touched, key, columns.into()) {
                        break input;
                    }
                }
                Event::Paste(text) => paste(&screen, &mut touched, &text),
                Event::Resize(..) => painter.forget(),
                _ => {}
            }
        };
        let interrupt = forget_rest_of_burst()?;
        for input in [Some(input), interrupt].into_iter().flatten() {
            interview.set_now(host.now());
            let effects = interview.take(input);
            if let Some(ended) = perform(interview, host, effects)? {
                return Ok(Left::Ended(ended));
            }
        }
    }
}

/// Drops keys that came in one burst with the one that answered: a pasted text answers one question only. What is typed while
/// the answer is saved stays.
fn forget_rest_of_burst() -> io::Result<Option<Input>> {
    while event::poll(Duration::ZERO)? {
        if let Event::Key(key) = event::read()?
            && is_interrupt(key)
        {
            return Ok(Some(Input::Do(Action::Pause)));
        }
    }
    Ok(None)
}

fn is_interrupt(key: KeyEvent) -> bool {
    key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL)
}

/// Begins a screen: the current answer is highlighted; where there is none, nothing is.
fn fresh(screen: &Screen) -> Touched {
    let current = |(index, choice): (usize, &wid::domain::interview::Choice)| choice.current.then_some(index);
    let marked: Vec<usize> = screen.choices.iter().enumerate().filter_map(current).collect();
    let at = marked.first().copied();
    let marked = if screen.asks == Asks::Several { marked } else { Vec::new() };
    Touched { at, marked, typed: screen.typed.clone(), scrolled: 0 }
}

fn press(interview: &Interview<'_>, screen: &Screen, touched: &mut Touched, key: KeyEvent, columns: usize) -> Did {
    let is_typed = matches!(screen.asks, Asks::Words | Asks::Figure);
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        _ if is_interrupt(key) => Did::Input(Input::Do(Action::Pause)),
        KeyCode::Char('d') if control && touched.typed.is_empty() => Did::Input(Input::Do(Action::Pause)),
        KeyCode::Char('u') if control => {
            touched.typed.clear();
            Did::Touched
        }
        KeyCode::Char(sign) if control => {
            interview.action_named(&sign.to_string()).map_or(Did::Touched, |action| Did::Input(Input::Do(action)))
        }
        KeyCode::Esc => Did::Input(Input::Do(Action::Back)),
        KeyCode::F(1) => Did::Input(Input::Do(Action::Help)),
        KeyCode::PageDown => {
            touched.at = None;
            touched.scrolled = (touched.scrolled + 8).min(furthest(screen, touched, columns));
            Did::Touched
        }
        KeyCode::PageUp => {
            touched.at = None;
            touched.scrolled = touched.scrolled.saturating_sub(8);
            Did::Touched
        }
        _ if is_typed => type_key(interview, screen, touched, key.code),
        _ => choose_key(interview, screen, touched, key.code),
    }
}

/// Takes a key where text is typed. In a field for figures, a lone letter is a command.
fn type_key(interview: &Interview<'_>, screen: &Screen, touched: &mut Touched, code: KeyCode) -> Did {
    match code {
        KeyCode::Enter => Did::Input(Input::Text(touched.typed.clone())),
        KeyCode::Backspace => {
            touched.typed.pop();
            Did::Touched
        }
        KeyCode::Char(sign) => {
            let action = interview.action_named(&sign.to_string());
            // A figure that an error keeps on the screen is not begun anew, so that the letters which the error names work at once.
            let is_begun = !touched.typed.is_empty() && (screen.error.is_none() || touched.typed != screen.typed);
            match action.filter(|_| screen.asks == Asks::Figure && !is_begun) {
                Some(action) => Did::Input(Input::Do(action)),
                None => {
                    push(touched, sign);
                    Did::Touched
                }
            }
        }
        _ => Did::Touched,
    }
}

/// Takes a key where something is chosen: arrows and digits only move, Space marks, Enter commits.
fn choose_key(interview: &Interview<'_>, screen: &Screen, touched: &mut Touched, code: KeyCode) -> Did {
    let last = screen.choices.len().saturating_sub(1);
    match code {
        KeyCode::Enter => return Did::Input(Input::Choose(chosen(screen, touched))),
        KeyCode::Down if !screen.choices.is_empty() => {
            touched.at = Some(touched.at.map_or(0, |at| (at + 1).min(last)));
        }
        KeyCode::Up if !screen.choices.is_empty() => {
            touched.at = Some(touched.at.map_or(last, |at| at.saturating_sub(1)))
        }
        KeyCode::Home if !screen.choices.is_empty() => touched.at = Some(0),
        KeyCode::End if !screen.choices.is_empty() => touched.at = Some(last),
        KeyCode::Char(' ') if screen.asks == Asks::Several => mark(screen, touched),
        KeyCode::Char(sign) => {
            if let Some(at) = choice_of(screen, touched, sign) {
                touched.at = Some(at);
            } else if let Some(action) = interview.action_named(&sign.to_string()) {
                return Did::Input(Input::Do(action));
            }
        }
        _ => {}
    }
    Did::Touched
}

/// Finds the choice that a key stands for. Two digits in a row make a number where there are ten choices or more.
fn choice_of(screen: &Screen, touched: &Touched, sign: char) -> Option<usize> {
    let sign = unshifted_digit(sign);
    let find = |key: &str| screen.choices.iter().position(|choice| choice.key.eq_ignore_ascii_case(key));
    let before = touched.at.and_then(|at| screen.choices.get(at)).map(|choice| choice.key.as_str());
    let both =
        before.filter(|key| key.len() == 1 && sign.is_ascii_digit()).and_then(|key| find(&format!("{key}{sign}")));
    both.or_else(|| find(&sign.to_string()))
}

/// Reads the row of digits of Belgian and French keyboards, where digits stand on Shift.
fn unshifted_digit(sign: char) -> char {
    match sign {
        '&' => '1',
        'é' => '2',
        '"' => '3',
        '\'' => '4',
        '(' => '5',
        '§' => '6',
        'è' => '7',
        '!' => '8',
        'ç' => '9',
        'à' => '0',
        other => other,
    }
}

/// Marks the highlighted choice or takes its mark away. None of them, and not measured, stand alone.
fn mark(screen: &Screen, touched: &mut Touched) {
    let Some(at) = touched.at else { return };
    let stands_alone = |index: usize| {
        screen
            .choices
            .get(index)
            .is_some_and(|choice| !choice.key.bytes().all(|byte| byte.is_ascii_digit()) || choice.key == "0")
    };
    if touched.marked.contains(&at) {
        touched.marked.retain(|index| *index != at);
        return;
    }
    if stands_alone(at) {
        touched.marked.clear();
    }
    touched.marked.retain(|index| !stands_alone(*index));
    touched.marked.push(at);
    touched.marked.sort_unstable();
}

/// Gives the keys that Enter commits.
fn chosen(screen: &Screen, touched: &Touched) -> Vec<String> {
    let key = |index: &usize| screen.choices.get(*index).map(|choice| choice.key.clone());
    match screen.asks {
        Asks::Several if !touched.marked.is_empty() => touched.marked.iter().filter_map(key).collect(),
        // Nothing is marked: a line that stands alone can be chosen by Enter; another one only by Space.
        Asks::Several => {
            let keys = touched.at.iter().filter_map(key);
            keys.filter(|key| key == "0" || !key.bytes().all(|byte| byte.is_ascii_digit())).collect()
        }
        _ => touched.at.iter().filter_map(key).collect(),
    }
}

/// Takes the first line of what was pasted into a field.
fn paste(screen: &Screen, touched: &mut Touched, text: &str) {
    if matches!(screen.asks, Asks::Words | Asks::Figure) {
        let line = text.trim_start_matches(['\r', '\n']).split(['\r', '\n']).next().unwrap_or_default();
        line.chars().for_each(|sign| push(touched, sign));
    }
}

fn push(touched: &mut Touched, sign: char) {
    if touched.typed.chars().count() < MAX_TYPED && !sign.is_control() {
        touched.typed.push(sign);
    }
}

/// Draws windows, a row only where it changed.
struct Painter {
    styled: bool,
    drawn: Window,
}

impl Painter {
    /// Scrolls what stands in the window up, so that nothing of it is lost.
    fn make_room(&mut self) -> io::Result<()> {
        let (_, rows) = terminal::size()?;
        let mut out = io::stdout();
        for _ in 0..rows {
            queue!(out, Print("\r\n"))?;
        }
        queue!(out, Clear(ClearType::All))?;
        out.flush()
    }

    /// Draws everything the next time.
    fn forget(&mut self) {
        self.drawn = Window::default();
        let _ = execute!(io::stdout(), Clear(ClearType::All));
    }

    fn paint(&mut self, window: &Window) -> io::Result<()> {
        let mut out = io::stdout();
        for (index, row) in window.rows.iter().enumerate() {
            if self.drawn.rows.get(index) != Some(row) {
                queue!(out, cursor::MoveTo(0, small(index)), Clear(ClearType::CurrentLine))?;
                self.print(&mut out, row)?;
            }
        }
        queue!(out, cursor::MoveTo(small(window.cursor.1), small(window.cursor.0)))?;
        out.flush()?;
        self.drawn = window.clone();
        Ok(())
    }

    fn print(&self, out: &mut impl Write, row: &Row) -> io::Result<()> {
        if row.bold && self.styled {
            return queue!(out, SetAttribute(Attribute::Bold), Print(&row.text), SetAttribute(Attribute::Reset));
        }
        queue!(out, Print(&row.text))
    }

    /// Leaves the window as it is, and the cursor under it.
    fn leave(&mut self) -> io::Result<()> {
        let (_, rows) = terminal::size()?;
        execute!(io::stdout(), cursor::MoveTo(0, rows.saturating_sub(1)), Print("\r\n"))
    }
}

fn small(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wid::domain::interview::Choice;

    fn screen(asks: Asks, keys: &[&str]) -> Screen {
        let choices = keys.iter().map(|key| Choice {
            heading: None,
            key: (*key).to_owned(),
            cells: vec![String::new()],
            current: false,
        });
        Screen { asks, choices: choices.collect(), ..Screen::default() }
    }

    #[test]
    fn enter_on_an_untouched_question_chooses_nothing() {
        for asks in [Asks::One, Asks::Several] {
            let screen = screen(asks, &["0", "1", "m"]);
            assert_eq!(chosen(&screen, &fresh(&screen)), Vec::<String>::new());
        }
    }

    #[test]
    fn the_row_of_digits_of_a_belgian_keyboard_is_read() {
        let screen = screen(Asks::One, &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
        let read: String = "à&é\"'(§è!ç"
            .chars()
            .filter_map(|sign| choice_of(&screen, &Touched::default(), sign))
            .map(|at| at.to_string())
            .collect();
        assert_eq!(read, "0123456789");
    }

    #[test]
    fn several_are_marked_and_none_stands_alone() {
        let screen = screen(Asks::Several, &["1", "2", "0", "m"]);
        let mut touched = Touched { at: Some(0), ..Touched::default() };
        assert_eq!(chosen(&screen, &touched), Vec::<String>::new(), "moving marks nothing");
        mark(&screen, &mut touched);
        touched.at = Some(1);
        mark(&screen, &mut touched);
        assert_eq!(chosen(&screen, &touched), ["1", "2"]);
        touched.at = Some(2);
        mark(&screen, &mut touched);
        assert_eq!(chosen(&screen, &touched), ["0"]);
    }

    #[test]
    fn two_digits_make_a_number_where_there_are_ten_choices() {
        let keys: Vec<String> = (1..=12).map(|number: usize| number.to_string()).collect();
        let screen = screen(Asks::One, &keys.iter().map(String::as_str).collect::<Vec<_>>());
        let mut touched = Touched { at: choice_of(&screen, &Touched::default(), '1'), ..Touched::default() };
        touched.at = choice_of(&screen, &touched, '2');
        assert_eq!(chosen(&screen, &touched), ["12"]);
    }
}
