//! The plain face: lines only, appended; no colour, no cursor, no drawing. For screen readers, simple terminals and scripts.

use std::io::{self, BufRead, IsTerminal, Read, Write};

use super::{Ended, Left, WalkError, perform};
use wid::domain::interview::{Action, Input, Interview, Screen, WalkHost};
use wid::value::free_text::escaped;

/// The longest line that is read, in bytes.
const MAX_LINE: u64 = 20_000;

/// Walks by lines until the person pauses or the input ends.
pub(super) fn run(interview: &mut Interview<'_>, why: &str, host: &mut dyn WalkHost) -> Result<Left, WalkError> {
    pause_on_interrupt(interview);
    let echo = !io::stdin().is_terminal();
    let why = interview.words().say(why, &[]);
    put(&interview.words().say("said-plain", &[("why", why.into())]))?;
    let mut shown: Option<Screen> = None;
    loop {
        let screen = interview.screen();
        show(interview, &screen, shown.as_ref())?;
        shown = Some(screen);
        let line = read_line()?;
        if echo {
            put("")?;
        }
        interview.set_now(host.now());
        let input = line.map_or(Input::Do(Action::Pause), |line| interview.read_line(&line));
        if input == Input::Do(Action::Again) {
            shown = None;
        }
        let effects = interview.take(input);
        let ended = perform(interview, host, effects)?;
        if let Some(ended) = ended {
            put(&interview.farewell(ended == Ended::Done))?;
            return Ok(Left::Ended(ended));
        }
    }
}

/// Shows a screen, or only what changed where the same question is asked again.
fn show(interview: &Interview<'_>, screen: &Screen, before: Option<&Screen>) -> io::Result<()> {
    let is_same = before.is_some_and(|before| {
        (&before.place, &before.title, &before.text, &before.question, &before.choices)
            == (&screen.place, &screen.title, &screen.text, &screen.question, &screen.choices)
    });
    screen.said.iter().try_for_each(|line| put(line))?;
    if !is_same {
        lines_of(screen).iter().try_for_each(|line| put(line))?;
    }
    if let Some(error) = &screen.error {
        put(&interview.words().say("error-prefix", &[("error", error.as_str().into())]))?;
    }
    let mut line = String::new();
    if !is_same && let Some(question) = &screen.question {
        line = format!("{question} ");
    }
    if !is_same && let Some(now) = &screen.now {
        line = format!("{line}{now} ");
    }
    let prompt = interview.words().say("prompt-colon", &[("prompt", screen.prompt.as_str().into())]);
    let mut out = io::stdout().lock();
    write!(out, "{} ", escaped(&format!("{line}{prompt}")))?;
    out.flush()
}

/// Gives the lines of a screen up to the question: place, title, text, choices, hints.
fn lines_of(screen: &Screen) -> Vec<String> {
    let place: Vec<&str> =
        [&screen.progress, &screen.place].into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let mut lines = Vec::new();
    if !place.is_empty() {
        lines.push(format!("{}.", place.join(". ").replace("   ", ". ")));
    }
    lines.extend(screen.title.clone().map(sentence));
    lines.extend(screen.text.iter().cloned());
    for choice in &screen.choices {
        lines.extend(choice.heading.clone().filter(|heading| !heading.is_empty()).map(sentence));
        let cells: Vec<&str> = choice.cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
        lines.push(sentence(format!("{}. {}", choice.key, cells.join(". "))));
    }
    lines.extend(screen.hints.iter().cloned());
    lines
}

/// Ends a line with a point, so that a reader pauses there.
fn sentence(line: String) -> String {
    if line.ends_with(['.', '?', '!', ':', ')']) { line } else { format!("{line}.") }
}

fn put(line: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{}", escaped(line))?;
    out.flush()
}

/// Reads a line; `None` at the end of input. What is past the limit of a line is left out.
fn read_line() -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    let mut input = io::stdin().lock();
    input.by_ref().take(MAX_LINE).read_until(b'\n', &mut bytes)?;
    if bytes.is_empty() {
        return Ok(None);
    }
    if !bytes.ends_with(b"\n") && bytes.len() as u64 == MAX_LINE {
        input.skip_until(b'\n')?;
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned()))
}

/// Makes Ctrl+C a pause: everything but the line being typed is saved already.
fn pause_on_interrupt(interview: &mut Interview<'_>) {
    let farewell = interview.words().say("farewell-interrupt", &[("command", interview.command().into())]);
    // A second handler is refused where the walk comes from the interactive face; the first one does the same.
    let _ = ctrlc::set_handler(move || {
        let mut out = io::stdout().lock();
        let _ = writeln!(out, "\n{farewell}");
        let _ = out.flush();
        std::process::exit(0);
    });
}
