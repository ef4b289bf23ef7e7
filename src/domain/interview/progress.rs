//! How far one is, and how long it still takes.

use super::Interview;
use crate::domain::criteria::{AnswerType, Criterion};
use crate::domain::scoring::{Applicability, applies};
use crate::value::{CriterionId, PillarId};

/// How many minutes an answer takes at the keyboard, seeds until people were timed.
pub(super) fn minutes_of(criterion: &Criterion) -> i64 {
    match criterion.answer {
        AnswerType::YesNo | AnswerType::Date => 1,
        _ => 2,
    }
}

/// Whether figures must be looked up.
pub(super) fn is_figure(criterion: &Criterion) -> bool {
    use AnswerType::{Gap, LowerShare, Ratio, Share};
    matches!(criterion.answer, Share | LowerShare | Ratio | Gap { .. })
}

/// Rounds minutes up to 5, from an hour on up to 10.
pub(super) fn rounded(minutes: i64) -> i64 {
    let step = if minutes > 60 { 10 } else { 5 };
    (minutes + step - 1) / step * step
}

impl<'p> Interview<'p> {
    /// Gives the criteria that are asked of this company, in order.
    pub(super) fn asked(&self) -> Vec<&'p Criterion> {
        let is_asked = |criterion: &&Criterion| {
            criterion.is_active() && applies(criterion, &self.assessment.profile) == Applicability::Applies
        };
        self.pack.criteria().filter(is_asked).collect()
    }

    /// Gives the criteria that wait for a fact.
    pub(super) fn waiting(&self) -> Vec<&'p Criterion> {
        let waits = |criterion: &&Criterion| {
            criterion.is_active() && matches!(applies(criterion, &self.assessment.profile), Applicability::NeedsFact(_))
        };
        self.pack.criteria().filter(waits).collect()
    }

    pub(super) fn is_decided(&self, id: &CriterionId) -> bool {
        self.assessment.answers.get(id).is_some_and(|answer| answer.value.is_some())
    }

    /// Gives how many criteria are decided, of how many.
    pub(super) fn decided(&self) -> (usize, usize) {
        let asked = self.asked();
        (asked.iter().filter(|criterion| self.is_decided(&criterion.id)).count(), asked.len())
    }

    /// Gives how many criteria of a pillar are decided, of how many.
    pub(super) fn decided_in(&self, pillar: &PillarId) -> (usize, usize) {
        let asked: Vec<_> = self.asked().into_iter().filter(|criterion| criterion.pillar == *pillar).collect();
        (asked.iter().filter(|criterion| self.is_decided(&criterion.id)).count(), asked.len())
    }

    /// Gives the minutes left at the keyboard, at the own pace, and the figures left to look up.
    pub(super) fn left(&self) -> (i64, usize) {
        let open: Vec<_> = self.asked().into_iter().filter(|criterion| !self.is_decided(&criterion.id)).collect();
        let minutes: i64 = open.iter().map(|criterion| minutes_of(criterion)).sum();
        let figures = open.iter().filter(|criterion| is_figure(criterion)).count();
        (rounded((minutes * self.memory.pace() + 99) / 100), figures)
    }

    /// Says how long it still takes.
    pub(super) fn left_in_words(&self) -> String {
        let (minutes, figures) = self.left();
        let time = if minutes < 60 {
            self.say("minutes", &[("minutes", minutes.into())])
        } else {
            self.say("hours", &[("hours", (minutes / 60).into()), ("minutes", (minutes % 60).into())])
        };
        self.say("time-left", &[("time", time.into()), ("figures", figures.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::rounded;

    #[test]
    fn minutes_are_rounded_up() {
        let rounds = [(0, 0), (1, 5), (55, 55), (56, 60), (60, 60), (61, 70), (104, 110)];
        assert!(rounds.iter().all(|(exact, up)| rounded(*exact) == *up));
    }
}
