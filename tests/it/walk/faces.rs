//! The two faces, as a person meets them: the binary by lines, and in a window of a real terminal.
#![cfg(unix)]

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use expectrl::process::unix::{PtyStream, UnixProcess};
use expectrl::session::Session;
use tempfile::TempDir;

const NOW: &str = "2026-11-22T14:32:00Z";
const PATIENCE: Duration = Duration::from_secs(20);

/// An example of the pack that is compiled in, with its facts confirmed and nothing answered.
fn workspace() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("kwadrant");
    let mut lines = vec![
        "",
        "Kwadrant NV",
        "0123.456.749",
        "An Peeters",
        "HR director",
        "All Belgian establishments",
        "1 10 2025",
        "30 9 2026",
        "180",
        "171.5",
        "52",
        "128",
        "40",
        "20",
        "8",
        "3",
        "60",
        "27",
        "12",
        "14",
        "6",
        "9",
        "2",
        "c",
        "p",
    ];
    let (out, status) = plain(&path, &mut lines);
    assert!(status && out.contains("Saved: the facts are confirmed."), "{out}");
    (folder, path)
}

fn wid(folder: &Path) -> Vec<String> {
    let binary = env!("CARGO_BIN_EXE_wid");
    [binary, "--lang", "en", "--now", NOW, "assess", &folder.display().to_string()].map(str::to_owned).into()
}

/// Answers by lines alone, without a terminal.
fn plain(folder: &Path, lines: &mut [&str]) -> (String, bool) {
    let line = wid(folder);
    let mut child = Command::new(&line[0])
        .args(&line[1..])
        .arg("--plain")
        .env("TZ", "UTC")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    let input = lines.join("\n") + "\n";
    let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
    let output = child.wait_with_output().expect("it ends");
    let bytes = [output.stdout, output.stderr].concat();
    assert!(!bytes.contains(&0x1b) && !bytes.contains(&b'\r'), "the plain face draws nothing");
    (String::from_utf8(bytes).expect("UTF-8"), output.status.success())
}

fn saved(folder: &Path) -> String {
    fs::read_to_string(folder.join("assessment.toml")).expect("a file")
}

/// A window of a terminal.
struct Window {
    session: Session<UnixProcess, PtyStream>,
    screen: vt100::Parser,
    bytes: Vec<u8>,
}

impl Window {
    /// Opens a window and runs the walk in it; afterwards the state of the terminal is printed.
    fn open(folder: &Path, (columns, rows): (u16, u16), more: &str) -> Self {
        let line: Vec<String> = wid(folder).iter().map(|part| format!("'{part}'")).collect();
        let sized = format!("while [ \"$(stty size)\" != '{rows} {columns}' ]; do sleep 0.02; done");
        let script = format!("trap : INT; {sized}; {} {more}; echo ended; stty -a", line.join(" "));
        let mut command = Command::new("sh");
        command
            .args(["-c", &script])
            .env("TERM", "xterm-256color")
            .env("TZ", "UTC")
            .env_remove("NO_COLOR")
            .env_remove("ACCESSIBLE");
        let mut session: Session<UnixProcess, PtyStream> = Session::spawn(command).expect("a terminal");
        session.get_process_mut().set_window_size(columns, rows).expect("the terminal has a size");
        Self { session, screen: vt100::Parser::new(rows, columns, 500), bytes: Vec::new() }
    }

    fn read(&mut self) {
        let mut buffer = [0; 8192];
        loop {
            match self.session.try_read(&mut buffer) {
                Ok(0) => return,
                Ok(read) => {
                    self.screen.process(&buffer[..read]);
                    self.bytes.extend_from_slice(&buffer[..read]);
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => return,
                Err(_) => return,
            }
        }
    }

    fn contents(&self) -> String {
        self.screen.screen().contents()
    }

    #[track_caller]
    #[expect(clippy::disallowed_methods, reason = "a test waits for a window, and not for ever")]
    fn wait(&mut self, text: &str) -> &mut Self {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            self.read();
            if self.contents().contains(text) {
                // What belongs to the same drawing comes at once.
                sleep(Duration::from_millis(60));
                self.read();
                return self;
            }
            sleep(Duration::from_millis(20));
        }
        panic!("{text:?} does not come in\n{}", self.contents());
    }

    fn send(&mut self, keys: &str) -> &mut Self {
        self.session.get_stream_mut().write_all(keys.as_bytes()).expect("the terminal takes keys");
        self.session.get_stream_mut().flush().expect("the terminal takes keys");
        self
    }

    fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.screen.screen_mut().set_size(rows, columns);
        self.session.get_process_mut().set_window_size(columns, rows).expect("the terminal changes its size");
        sleep(Duration::from_millis(200));
        self
    }

    fn cursor_row(&self) -> String {
        let (row, _) = self.screen.screen().cursor_position();
        self.contents().lines().nth(row.into()).unwrap_or_default().to_owned()
    }
}

#[test]
fn a_screen_of_the_window_fits_80_by_24() {
    let (_keep, folder) = workspace();
    let mut window = Window::open(&folder, (80, 24), "--criterion ASX-03");
    window.wait("Trusted person");
    assert!(window.bytes.starts_with(b"For a screen reader"), "the plain face is named before anything is drawn");
    insta::assert_snapshot!("window_fresh", window.contents());
    window.send("2").wait("> 2 ");
    assert!(window.cursor_row().starts_with(" > 2 "), "the cursor stands on the chosen row: {}", window.cursor_row());
    insta::assert_snapshot!("window_chosen", window.contents());
    window.send("\r").wait("Saved: ASX-03, level 2. 1 of ");
}

#[test]
fn a_moved_highlight_draws_two_choices_again() {
    let (_keep, folder) = workspace();
    let mut window = Window::open(&folder, (80, 24), "--criterion REC-07");
    window.wait("Up/Down").send("1").wait("> 1 ");
    let before = window.bytes.len();
    window.send("\x1b[B").wait("> 2 ");
    let drawn = String::from_utf8_lossy(&window.bytes[before..]).into_owned();
    assert!(!drawn.contains("Proof:") && !drawn.contains("  0  "), "{drawn:?}");
    assert!(!drawn.contains("\x1b[?25l"), "the cursor is never hidden");
}

#[test]
fn enter_on_a_fresh_question_changes_nothing() {
    let (_keep, folder) = workspace();
    let before = saved(&folder);
    for criterion in ["REC-01", "REC-03", "REC-06"] {
        let mut window = Window::open(&folder, (80, 24), &format!("--criterion {criterion}"));
        window.wait("Esc back").send("\r").wait("Error: ").send("\x03").wait("ended");
        assert_eq!(saved(&folder), before, "{criterion}");
    }
}

#[test]
fn a_pasted_newline_answers_one_question_only() {
    for pasted in ["2\r3\r3\r", "\x1b[200~27\n40\n\x1b[201~\r"] {
        let (_keep, folder) = workspace();
        let criterion = if pasted.starts_with('2') { "REC-01" } else { "REC-03" };
        let mut window = Window::open(&folder, (80, 24), &format!("--criterion {criterion}"));
        window.wait("Esc back").send(pasted);
        window.wait(if criterion == "REC-01" { "record a document" } else { "Typed so far: 27" });
        sleep(Duration::from_millis(200));
        window.read();
        window.send("\x03").wait("ended");
        assert_eq!(
            saved(&folder).matches("[answers.").count(),
            usize::from(criterion == "REC-01"),
            "{}",
            saved(&folder)
        );
    }
}

#[test]
fn ctrl_c_and_end_of_input_pause_and_leave_the_terminal_as_it_was() {
    let (_keep, folder) = workspace();
    for (more, key) in
        [("", "\x03"), ("--criterion REC-03", "\x04"), ("", "p"), ("--plain", "\x03"), ("--plain", "\x04")]
    {
        let mut window = Window::open(&folder, (80, 24), more);
        window.wait("help").send(key).wait("ended").wait("icanon");
        let end = window.contents();
        assert!(end.contains("To go on, type: wid assess"), "{more} {key:?}: {end}");
        assert!(end.contains("isig icanon") && end.contains("\nopost"), "{more} {key:?}: {end}");
    }
}

#[test]
fn a_killed_walk_loses_nothing() {
    let (_keep, folder) = workspace();
    let mut window = Window::open(&folder, (80, 24), "--criterion REC-01");
    window.wait("Esc back").send("2").wait("> 2 ").send("\r").wait("Saved: REC-01");
    let lock = fs::read_to_string(folder.join(".wid/lock")).expect("the lock names the process");
    let process = lock.split_whitespace().next_back().expect("a number");
    let killed = Command::new("kill").args(["-9", process]).status();
    assert!(killed.is_ok_and(|status| status.success()), "{lock}");
    window.wait("ended");
    assert!(saved(&folder).contains("[answers.REC-01]\nvalue = 2\n"), "{}", saved(&folder));
    let (out, done) = plain(&folder, &mut ["p"]);
    assert!(done && out.contains("You stopped at") && out.contains("1 of "), "{out}");
}

#[test]
fn a_small_window_gets_the_plain_face() {
    let (_keep, folder) = workspace();
    let mut window = Window::open(&folder, (40, 12), "");
    window.wait("? for help:").send("p\n").wait("icanon");
    assert!(!window.bytes.contains(&0x1b), "nothing is drawn");
    let text = String::from_utf8_lossy(&window.bytes).replace("\r\n", " ");
    assert!(text.contains("Plain mode is on (the window is smaller than 60 by 20)."), "{text}");
}

#[test]
fn a_window_that_changes_its_size_is_drawn_again() {
    let (_keep, folder) = workspace();
    let mut window = Window::open(&folder, (80, 24), "--criterion ASX-03");
    window.wait("Esc back").send("3").wait("> 3 ");
    window.resize(60, 20).wait("more").wait("> 3 ");
    assert!(window.contents().contains("Which line describes"), "the question stays: {}", window.contents());
    assert!(window.cursor_row().starts_with(" > 3 "), "{}", window.contents());
    window.resize(40, 12);
    window.send("p\n").wait("icanon");
    let text = String::from_utf8_lossy(&window.bytes).into_owned();
    assert!(text.contains("Plain mode is on (the window is smaller than 60 by 20)."), "{text}");
}

#[test]
fn without_colour_the_mark_still_shows_what_is_chosen() {
    let (_keep, folder) = workspace();
    let mut window = Window::open(&folder, (60, 20), "--color never --criterion REC-01");
    window.wait("more below").send("3").wait("> 3 ").send("\x03").wait("ended");
    let drawn = String::from_utf8_lossy(&window.bytes).into_owned();
    assert!(!drawn.contains("\x1b[1m"), "no bold");
}

#[test]
fn the_same_answers_in_both_faces_give_the_same_file() {
    let (_keep, by_lines) = workspace();
    let (_keep_too, by_keys) = workspace();
    let mut lines = [
        "REC-01", "2", "2", "Strategy", "1 3 2026", "m", "27", "40", "", "t", "REC-06", "1 3", "", "PAY-08", "26,46",
        "30.00", "p",
    ];
    let (out, done) = plain(&by_lines, &mut lines);
    assert!(done, "{out}");
    let mut window = Window::open(&by_keys, (80, 24), "--criterion REC-01");
    window
        .wait("Recruitment strategy")
        .send("é")
        .wait("> 2 ")
        .send("\r")
        .wait("Record a document".trim_start_matches("Record "));
    window
        .send("2")
        .wait("> 2 ")
        .send("\r")
        .wait("title of the document")
        .send("Strategy\r")
        .wait("date of the document");
    window
        .send("1 3 2026\r")
        .wait("REC-02")
        .send("m")
        .wait("> m ")
        .send("\r")
        .wait("How many meet this")
        .send("27")
        .wait("> 27")
        .send("\r");
    window
        .wait("Out of how many")
        .send("40\r")
        .wait("record a document")
        .send("\r")
        .wait("REC-04")
        .send("g")
        .wait("Which criterion");
    window
        .send("REC-06\r")
        .wait("REC-06")
        .send("1 ")
        .wait("[x]")
        .send("3 ")
        .wait("> 3  [x]")
        .send("\r")
        .wait("record a document");
    window
        .send("g")
        .wait("Which criterion")
        .send("PAY-08\r")
        .wait("pay of women")
        .send("26,46\r")
        .wait("pay of men")
        .send("30.00\r");
    window.wait("Saved: PAY-08").send("p").wait("ended");
    assert_eq!(saved(&by_keys), saved(&by_lines));
}

#[test]
fn without_a_terminal_nothing_is_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("new");
    let line = wid(&path);
    let output = Command::new(&line[0]).args(&line[1..]).stdin(Stdio::null()).output().expect("the binary runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("--plain") && said.contains("assessment.toml"), "{said}");
    assert!(!path.exists(), "nothing is done");
}

#[test]
fn a_second_writer_is_told_who_writes() {
    let (_keep, folder) = workspace();
    let mut window = Window::open(&folder, (80, 24), "");
    window.wait("Task list");
    let (out, done) = plain(&folder, &mut ["p"]);
    assert!(!done && out.contains("is being changed by"), "{out}");
    window.send("\x03").wait("ended");
}

#[test]
fn a_blank_file_is_written_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("blank");
    let start = || {
        let arguments = ["--now", NOW, "start", "--blank", path.to_str().expect("UTF-8")];
        Command::new(env!("CARGO_BIN_EXE_wid")).args(arguments).output().expect("the binary runs").status.code()
    };
    assert_eq!(start(), Some(0));
    assert!(saved(&path).contains("[answers.CAR-14]"), "every criterion stands in it");
    assert_eq!(start(), Some(2), "nothing is overwritten");
    let (out, _) = plain(&path, &mut ["", "Kwadrant NV", "p"]);
    assert!(saved(&path).contains("\nname = \"Kwadrant NV\"\n"), "{out}");
}
