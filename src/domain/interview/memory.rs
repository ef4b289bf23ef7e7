//! What the walk remembers beside the assessment. Losing it loses no answer.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::value::{CriterionId, PillarId};

/// How many timings are kept.
const MAX_PACE: usize = 60;
/// How many answers are timed before the pace counts.
const LEAST_PACE: usize = 8;
/// The longest time for an answer that counts; longer ones were interrupted.
const LONGEST_SECONDS: i64 = 300;

/// What the walk remembers: where one stopped, what to come back to, which sections are completed, how fast it went.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Memory {
    /// The criterion that was last on screen.
    pub last: Option<CriterionId>,
    /// What to come back to.
    pub later: BTreeSet<CriterionId>,
    /// The pillars that were said to be completed.
    pub completed: BTreeSet<PillarId>,
    /// Whether one went on before all facts were known.
    pub went_on: bool,
    /// The day on which moving the assessment forward was last refused.
    pub kept_day: Option<Date>,
    /// Per cent of the time that was expected, for each timed answer.
    pace: Vec<i64>,
}

impl Memory {
    /// Reads the text that [`Memory::text`] gave; what cannot be read is forgotten.
    pub fn read(text: &str) -> Self {
        toml::from_str(text).unwrap_or_default()
    }

    /// Gives the memory as TOML.
    pub fn text(&self) -> String {
        toml::to_string(self).unwrap_or_default()
    }

    /// Notes that an answer which was expected to take so many minutes took so many seconds.
    pub(super) fn timed(&mut self, minutes: i64, seconds: i64) {
        if (1..=LONGEST_SECONDS).contains(&seconds) && minutes > 0 {
            self.pace.push(seconds * 100 / (minutes * 60));
            let over = self.pace.len().saturating_sub(MAX_PACE);
            self.pace.drain(..over);
        }
    }

    /// Gives the own pace in per cent: the median after 8 answers, between 50 and 200; 100 before.
    pub(super) fn pace(&self) -> i64 {
        if self.pace.len() < LEAST_PACE {
            return 100;
        }
        let mut sorted = self.pace.clone();
        sorted.sort_unstable();
        sorted.get(sorted.len() / 2).map_or(100, |median| (*median).clamp(50, 200))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_back_and_broken_text_is_forgotten() {
        let mut memory = Memory { last: "ASX-04".parse().ok(), went_on: true, ..Memory::default() };
        memory.later.insert("REC-01".parse().expect("an id"));
        memory.timed(2, 60);
        assert_eq!(Memory::read(&memory.text()), memory);
        assert_eq!(Memory::read("last = 3"), Memory::default());
    }

    #[test]
    fn the_pace_is_a_median_after_8_answers_without_interruptions() {
        let mut memory = Memory::default();
        for seconds in [60, 60, 60, 60, 60, 400, 60, 60] {
            memory.timed(2, seconds);
        }
        assert_eq!(memory.pace(), 100, "seven count");
        memory.timed(2, 90);
        assert_eq!(memory.pace(), 50);
        (0..40).for_each(|_| memory.timed(1, 299));
        assert_eq!(memory.pace(), 200);
    }
}
