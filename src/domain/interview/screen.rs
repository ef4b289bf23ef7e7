//! What the interview yields and takes: screens, inputs, effects.

use crate::value::CriterionId;

/// One screen, free of layout. A face draws its parts in this order, the question last.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Screen {
    /// Where one is: a pillar, or a step.
    pub place: String,
    /// How far one is, in words.
    pub progress: String,
    /// What happened since the screen before, a line each.
    pub said: Vec<String>,
    /// The heading.
    pub title: Option<String>,
    /// Paragraphs.
    pub text: Vec<String>,
    /// What is asked.
    pub question: Option<String>,
    /// What can be chosen.
    pub choices: Vec<Choice>,
    /// Short lines under the choices: proof, law.
    pub hints: Vec<String>,
    /// The current answer, in words.
    pub now: Option<String>,
    /// What is wrong with what was given, and what to do.
    pub error: Option<String>,
    /// What kind of input is expected.
    pub asks: Asks,
    /// What was typed and stays in the field.
    pub typed: String,
    /// What a person can type here, in one line; the prompt of the plain face.
    pub prompt: String,
    /// The keys that work here, in one line; the last line of the interactive face.
    pub keys: String,
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choice {
    /// What stands above it where a group of choices begins; empty: a gap.
    pub heading: Option<String>,
    /// What to type for it.
    pub key: String,
    /// Its text; several cells where the choices form a table.
    pub cells: Vec<String>,
    /// Whether it is the current answer, or where one stopped.
    pub current: bool,
}

/// What kind of input is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Asks {
    /// One of the choices.
    #[default]
    One,
    /// Some of the choices.
    Several,
    /// A number or a date: a lone letter is a command.
    Figure,
    /// Words.
    Words,
}

/// What a person can do on a screen beside answering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// To the screen seen before.
    Back,
    /// Leave it open and go on.
    Later,
    /// Stop here.
    Pause,
    /// Decide that it is not measured, or not known yet.
    NotMeasured,
    /// Claim that it does not apply.
    NotApplicable,
    /// Record proof.
    Proof,
    /// Write a note.
    Note,
    /// Explain.
    Help,
    /// To the task list.
    List,
    /// To a criterion by name.
    GoTo,
    /// Say the screen again.
    Again,
    /// Take an earlier answer over as it is.
    TakeOver,
}

impl Action {
    /// All, in the order of the keys.
    pub const ALL: [Self; 12] = [
        Self::Back,
        Self::Later,
        Self::Pause,
        Self::NotMeasured,
        Self::NotApplicable,
        Self::Proof,
        Self::Note,
        Self::Help,
        Self::List,
        Self::GoTo,
        Self::Again,
        Self::TakeOver,
    ];

    /// Gives its name in the wording files, where `letter-…`, `word-…` and `key-…` stand.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Back => "back",
            Self::Later => "later",
            Self::Pause => "pause",
            Self::NotMeasured => "not-measured",
            Self::NotApplicable => "not-applicable",
            Self::Proof => "proof",
            Self::Note => "note",
            Self::Help => "help",
            Self::List => "list",
            Self::GoTo => "go-to",
            Self::Again => "again",
            Self::TakeOver => "take-over",
        }
    }
}

/// What a person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Chose these keys; none: pressed Enter alone.
    Choose(Vec<String>),
    /// Typed this; empty: pressed Enter alone.
    Text(String),
    /// Something beside answering.
    Do(Action),
    /// Went to this criterion.
    Jump(CriterionId),
}

/// What the host must do now, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Save this text as the assessment.
    Save(String),
    /// Keep this text as the memory of the walk.
    Remember(String),
    /// Record the file at this path as proof, and hand the result to [`super::Interview::recorded`].
    RecordEvidence {
        /// For which criterion.
        criterion: CriterionId,
        /// What was typed, without quotes and the like.
        path: String,
    },
    /// Stop; all is saved.
    Pause,
    /// Stop; everything is decided and the next step is to issue.
    Done,
}
