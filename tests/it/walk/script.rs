//! Walks by lines, with a machine that keeps everything in memory.

use std::sync::LazyLock;

use jiff::civil::{DateTime, datetime};
use wid::domain::assessment::{Assessment, Evidence};
use wid::domain::criteria::Pack;
use wid::domain::interview::{Effect, Input, Interview, Memory, Opening, RecordError, Screen, StartAt};
use wid::value::wording::Wording;
use wid::value::{Language, Sha256Digest};

use super::small;

/// The words of the walk.
pub static WORDS: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(Language::En, [include_str!("../../../templates/wording/en/walk.ftl")]).expect("the wording parses")
});

/// The facts of a company, a line each, up to the screen that checks them.
pub const FACTS: [&str; 16] = [
    "",
    "Kwadrant NV",
    "0123.456.749",
    "An Peeters",
    "HR director",
    "All establishments",
    "1 10 2025",
    "30 9 2026",
    "180",
    "171,5",
    "52",
    "128",
    "40",
    "27",
    "2",
    "c",
];

/// A walk that is driven by lines.
pub struct Script<'p> {
    pub interview: Interview<'p>,
    pub now: DateTime,
    /// The file as it was saved last.
    pub saved: Option<String>,
    pub memory: String,
    pub ended: Option<Effect>,
}

impl Script<'static> {
    /// Begins a new assessment with the small pack.
    pub fn new() -> Self {
        Self::open(None, "", datetime(2026, 11, 22, 14, 32, 0, 0), StartAt::Best)
    }

    /// Begins after the facts are confirmed, at the task list.
    pub fn after_facts() -> Self {
        let mut script = Self::new();
        script.lines(&FACTS);
        assert_eq!(script.screen().title.as_deref(), Some("Task list"), "{:#?}", script.screen());
        script
    }

    pub fn open(text: Option<&str>, memory: &str, now: DateTime, start_at: StartAt) -> Self {
        Self::open_with(small::pack(), text, memory, now, start_at)
    }

    /// Stops and goes on with what was saved.
    pub fn again(&self, now: DateTime) -> Self {
        Self::open(self.saved.as_deref(), &self.memory, now, StartAt::Best)
    }
}

impl<'p> Script<'p> {
    pub fn open_with(pack: &'p Pack, text: Option<&str>, memory: &str, now: DateTime, start_at: StartAt) -> Self {
        let memory = Memory::read(memory);
        let command = "wid assess kwadrant".to_owned();
        let opening =
            Opening { pack, earlier: &[], words: &WORDS, text, memory: memory.clone(), now, command, start_at };
        let interview = Interview::open(opening).unwrap_or_else(|problems| panic!("{problems:?}"));
        let mut script = Self { interview, now, saved: text.map(str::to_owned), memory: memory.text(), ended: None };
        let effects = script.interview.first_effects();
        script.perform(effects);
        script
    }

    pub fn line(&mut self, line: &str) -> &mut Self {
        let input = self.interview.read_line(line);
        self.input(input)
    }

    pub fn lines(&mut self, lines: &[&str]) -> &mut Self {
        for line in lines {
            self.line(line);
        }
        self
    }

    pub fn input(&mut self, input: Input) -> &mut Self {
        self.interview.set_now(self.now);
        let effects = self.interview.take(input);
        self.perform(effects);
        check_words(&self.screen());
        self
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Save(text) => self.saved = Some(text),
                Effect::Remember(text) => self.memory = text,
                Effect::RecordEvidence { path, .. } => {
                    let more = self.interview.recorded(record(&path));
                    self.perform(more);
                }
                ended => self.ended = Some(ended),
            }
        }
    }

    pub fn screen(&self) -> Screen {
        self.interview.screen()
    }

    pub fn error(&self) -> String {
        self.screen().error.unwrap_or_default()
    }

    pub fn said(&self) -> String {
        self.screen().said.join(" ")
    }

    /// The id of the criterion on screen, or another progress.
    pub fn at(&self) -> String {
        let screen = self.screen();
        screen.progress.rsplit(", ").next().unwrap_or_default().to_owned()
    }

    pub fn read(&self) -> Assessment {
        let text = self.saved.as_deref().expect("something was saved");
        small::read(text).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"))
    }
}

/// A folder with one file.
fn record(path: &str) -> Result<Evidence, RecordError> {
    if path != "strategy.pdf" {
        return Err(RecordError::Absent { name: path.to_owned(), folder: "Documents".to_owned() });
    }
    Ok(Evidence {
        title: "strategy".to_owned(),
        file: Some("evidence/strategy.pdf".to_owned()),
        date: None,
        size: Some(3),
        sha256: Some(Sha256Digest::of(b"abc")),
    })
}

/// Fails where a message has no words: it then stands as `[its-id]`.
#[track_caller]
pub fn check_words(screen: &Screen) {
    let text = format!("{screen:?}");
    let missing: Vec<&str> = text
        .split('[')
        .skip(1)
        .filter_map(|rest| rest.split_once(']'))
        .map(|(id, _)| id)
        .filter(|id| {
            !id.is_empty() && id.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-')
        })
        .collect();
    assert!(missing.is_empty(), "no words for {missing:?} in {screen:#?}");
}
