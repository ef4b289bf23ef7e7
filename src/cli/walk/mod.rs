//! The two faces of the walk: they lay out screens and turn lines or keys into inputs, and nothing else.
//!
//! [`run`] goes on until the person pauses or everything is decided. The plain face only appends lines; the interactive one
//! draws in the window. Where a window is too small, the plain face takes over.

mod interactive;
mod layout;
mod plain;

use std::io;

use wid::domain::interview::{Effect, HostError, Interview, WalkHost};

/// How screens are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// Lines of text, appended; the word says why, as in `why-option`.
    Plain(&'static str),
    /// Drawn in the window, with keys.
    Interactive {
        /// Whether words are also set in bold.
        styled: bool,
    },
}

/// How a walk ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// The person paused, or there was no more input.
    Paused,
    /// Everything is decided.
    Done,
}

/// Why a walk stopped.
#[derive(Debug)]
pub enum WalkError {
    /// An answer could not be saved.
    Save(HostError),
    /// The terminal does not answer.
    Terminal(io::Error),
}

impl From<HostError> for WalkError {
    fn from(error: HostError) -> Self {
        Self::Save(error)
    }
}

impl From<io::Error> for WalkError {
    fn from(error: io::Error) -> Self {
        Self::Terminal(error)
    }
}

/// What a face did.
enum Left {
    Ended(Ended),
    /// The window is too small to draw in.
    TooSmall,
}

/// Walks until the person pauses or everything is decided, and says how to go on.
///
/// # Errors
/// [`WalkError`] where an answer could not be saved, or the terminal does not answer.
pub fn run(interview: &mut Interview<'_>, face: Face, host: &mut dyn WalkHost) -> Result<Ended, WalkError> {
    let effects = interview.first_effects();
    perform(interview, host, effects)?;
    let left = match face {
        Face::Plain(why) => plain::run(interview, why, host)?,
        Face::Interactive { styled } => interactive::run(interview, styled, host)?,
    };
    match left {
        Left::Ended(ended) => Ok(ended),
        Left::TooSmall => match plain::run(interview, "why-small", host)? {
            Left::Ended(ended) => Ok(ended),
            Left::TooSmall => Ok(Ended::Paused),
        },
    }
}

/// Does what the interview asks of the machine, in order. A memory that cannot be kept stops nobody.
fn perform(
    interview: &mut Interview<'_>,
    host: &mut dyn WalkHost,
    effects: Vec<Effect>,
) -> Result<Option<Ended>, HostError> {
    let mut ended = None;
    for effect in effects {
        match effect {
            Effect::Save(text) => host.save(&text)?,
            Effect::Remember(text) => drop(host.remember(&text)),
            Effect::RecordEvidence { path, .. } => {
                let result = host.record_evidence(&path);
                interview.set_now(host.now());
                let more = interview.recorded(result);
                ended = perform(interview, host, more)?.or(ended);
            }
            Effect::Pause => ended = Some(Ended::Paused),
            Effect::Done => ended = Some(Ended::Done),
        }
    }
    Ok(ended)
}
