//! What keeps a level back, gates, and conditions, in words.

use super::ground::{Ground, applies_by_rule, count};
use crate::domain::assessment::Change;
use crate::domain::criteria::{Assurance, Condition, Criterion, Gate, LegalGate};
use crate::domain::scoring::{Block, Notice, NoticeCode, PillarScore, Score};
use crate::value::{CriterionId, Fraction, LevelId, PillarId};
use crate::workflow::conditions::condition as in_words;

use super::small_cells::{hides_change, hides_fact};
use serde::Serialize;

/// How many criteria a sentence names before it only counts them.
const MAX_NAMED: usize = 4;

/// One thing that keeps a level back.
#[derive(Debug, Clone, Serialize)]
pub struct Obstacle {
    /// The criterion, where it is one.
    pub id: Option<String>,
    /// What it is about, such as a criterion's title.
    pub about: String,
    /// What is there and what is needed.
    pub text: String,
}

/// How many gates are met, of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Met {
    /// How many are met.
    pub met: i64,
    /// How many bind.
    pub of: i64,
}

impl Met {
    /// Says whether all are met.
    pub fn all(self) -> bool {
        self.met == self.of
    }
}

/// A gate that binds a criterion, whether of the law or of a level.
pub struct BindingGate<'g> {
    /// The level; `None` for the law.
    pub level: Option<&'g LevelId>,
    /// The points that it needs; seats for the rule about the board.
    pub needs: i64,
    /// Whether it is met.
    pub met: bool,
}

impl Ground<'_> {
    /// Says what is there and what is needed, for one block of a level.
    pub fn obstacle(&self, block: &Block, level: &LevelId) -> Obstacle {
        let name = self.level_name(level);
        let plain = |about: String, text: String| Obstacle { id: None, about, text };
        match block {
            Block::LegalGate { criterion, has, needs } => {
                self.about_criterion(criterion, |found| match &found.legal_gate {
                    Some(LegalGate::MinoritySexThird { .. }) => {
                        self.say("block-board", &[("has", (*has).into()), ("needs", (*needs).into())])
                    }
                    _ => {
                        let (today, needed) = (self.today(found), self.needed_for(found, *needs));
                        self.say("block-legal", &[("today", today.into()), ("needed", needed.into())])
                    }
                })
            }
            Block::Gate { criterion, needs, .. } => self.about_criterion(criterion, |found| {
                let (today, needed) = (self.today(found), self.needed_for(found, *needs));
                self.say("block-gate", &[("today", today.into()), ("level", name.into()), ("needed", needed.into())])
            }),
            Block::GateClaimed { criterion, .. } => {
                let documented =
                    self.answer(criterion).is_some_and(|a| a.has_complete_evidence(self.assessment().assessed_on));
                let id = if documented { "block-claimed" } else { "block-claimed-undocumented" };
                self.about_criterion(criterion, |_| self.say(id, &[("level", name.into())]))
            }
            Block::Overall { has, needs } => {
                let printed = self.percent(has, &self.overall_marks());
                plain(self.say("overall-score", &[]), self.has_needs("block-score", (printed, has), name, *needs))
            }
            Block::Pillar { pillar, has, needs } => {
                let text = self.has_needs("block-score", (self.pillar_score(has), has), name, *needs);
                plain(self.pillar_name(pillar).to_owned(), text)
            }
            Block::Coverage { pillar, has, needs } => {
                let printed = self.percent(has, &[super::ground::whole(*needs)]);
                let text = self.has_needs("block-coverage", (printed, has), name, *needs);
                plain(self.pillar_name(pillar).to_owned(), text)
            }
            Block::Results { has, needs } => {
                let arguments = [("has", (*has).into()), ("level", name.into()), ("needs", (*needs).into())];
                plain(self.say("measured-results", &[]), self.say("block-results", &arguments))
            }
            Block::Assurance { has, needs, missing } => {
                plain(self.say("assurance", &[]), self.lacking(*has, *needs, missing, level))
            }
        }
    }

    /// Says a figure with its fraction, since a level hangs on it, and what is needed.
    fn has_needs(&self, id: &str, (printed, has): (String, &Fraction), level: &str, needs: i64) -> String {
        let fraction = has.to_string();
        let arguments =
            [("has", printed.into()), ("fraction", fraction.into()), ("level", level.into()), ("needs", needs.into())];
        self.say(id, &arguments)
    }

    fn about_criterion(&self, id: &CriterionId, text: impl Fn(&Criterion) -> String) -> Obstacle {
        let text = self.pack.criterion(id).map_or_else(String::new, text);
        Obstacle { id: Some(id.to_string()), about: self.title(id).to_owned(), text }
    }

    /// Tells today's answer to a criterion in a few words.
    pub fn today(&self, criterion: &Criterion) -> String {
        match self.answer(&criterion.id).and_then(|answer| answer.value.as_ref()) {
            Some(value) => self.answer_in_short(criterion, value),
            None => self.say("short-open", &[]),
        }
    }

    fn lacking(&self, has: Assurance, needs: Assurance, missing: &[CriterionId], level: &LevelId) -> String {
        let why = match () {
            () if needs == Assurance::A2 => self.say("lacking-review", &[]),
            () if missing.is_empty() => self.say("lacking-share", &[]),
            () => {
                self.say("lacking-evidence", &[("n", count(missing.len()).into()), ("list", self.ids(missing).into())])
            }
        };
        let level = self.level_name(level);
        let arguments =
            [("has", has.code().into()), ("level", level.into()), ("needs", needs.code().into()), ("why", why.into())];
        self.say("block-assurance", &arguments)
    }

    /// Names the first criteria and counts the rest.
    pub fn ids(&self, ids: &[CriterionId]) -> String {
        let mut named: Vec<String> = ids.iter().take(MAX_NAMED).map(ToString::to_string).collect();
        let rest = ids.len().saturating_sub(MAX_NAMED);
        if rest > 0 {
            named.push(self.say("more", &[("n", count(rest).into())]));
        }
        self.list(&named)
    }

    /// Gives the gates that bind a criterion in this company: the law's, then the levels' in order.
    pub fn gates_of<'s>(&'s self, criterion: &'s Criterion) -> Vec<BindingGate<'s>> {
        let levels = self.structure().scoring.levels.iter();
        let of_levels = levels.filter_map(|level| {
            let needs = self.level_gate(criterion, &level.id)?;
            Some(BindingGate { level: Some(&level.id), needs, met: !self.is_blocked(criterion, &level.id) })
        });
        self.legal_gate(criterion).into_iter().chain(of_levels).collect()
    }

    /// Gives the points that a level needs of this criterion by itself.
    pub fn level_gate(&self, criterion: &Criterion, level: &LevelId) -> Option<i64> {
        let state = self.score.criterion(&criterion.id)?.state;
        let binds = |gate: &&Gate| gate.level == *level && self.workers() >= gate.workers_min;
        let needs = criterion.gates.iter().filter(binds).map(|gate| gate.min).max();
        needs.filter(|_| applies_by_rule(state))
    }

    fn is_blocked(&self, criterion: &Criterion, level: &LevelId) -> bool {
        let names = |block: &Block| match block {
            Block::Gate { criterion: id, .. } | Block::GateClaimed { criterion: id, .. } => *id == criterion.id,
            _ => false,
        };
        self.outcome(level).is_some_and(|outcome| outcome.blocked_by.iter().any(names))
    }

    fn legal_gate<'s>(&self, criterion: &Criterion) -> Option<BindingGate<'s>> {
        let score = self.score.criterion(&criterion.id)?;
        let profile = &self.assessment().profile;
        let (binds, needs) = match criterion.legal_gate.as_ref().filter(|_| criterion.is_active())? {
            LegalGate::Points { min, workers_min } => {
                (applies_by_rule(score.state) && self.workers() >= *workers_min, *min)
            }
            LegalGate::MinoritySexThird { flag, .. } => (profile.flag(flag).unwrap_or(false), 0),
        };
        binds.then(|| BindingGate { level: None, needs, met: !self.fails_legally(&criterion.id) })
    }

    fn fails_legally(&self, id: &CriterionId) -> bool {
        let blocks = self.score.levels.first().map_or(&[][..], |level| level.blocked_by.as_slice());
        blocks.iter().any(|block| matches!(block, Block::LegalGate { criterion, .. } if criterion == id))
    }

    /// Counts the gates of a level, in one pillar or in all.
    pub fn level_gates_met(&self, level: &LevelId, pillar: Option<&PillarId>) -> Met {
        let gates = self
            .structure()
            .criteria
            .iter()
            .filter(|criterion| pillar.is_none_or(|pillar| criterion.pillar == *pillar));
        gates.filter(|criterion| self.level_gate(criterion, level).is_some()).fold(Met::default(), |sum, criterion| {
            Met { met: sum.met + i64::from(!self.is_blocked(criterion, level)), of: sum.of + 1 }
        })
    }

    /// Counts the legal gates.
    pub fn legal_gates_met(&self) -> Met {
        let gates = self.structure().criteria.iter().filter_map(|criterion| self.legal_gate(criterion));
        gates.fold(Met::default(), |sum, gate| Met { met: sum.met + i64::from(gate.met), of: sum.of + 1 })
    }

    /// Says "14 of 17".
    pub fn met_in_words(&self, met: Met) -> String {
        match met.of {
            0 => self.say("no-gates", &[]),
            _ => self.say("n-of", &[("n", met.met.into()), ("of", met.of.into())]),
        }
    }

    /// Says for which companies a criterion is meant.
    pub fn condition(&self, condition: &Condition) -> String {
        in_words(self.words, self.texts(), condition)
    }

    /// Says what a reader should know.
    pub fn notice(&self, notice: &Notice) -> String {
        let field = notice.field.as_deref().unwrap_or_default();
        let name = self.texts().profile.get(field).map_or(field, |text| text.label.as_str());
        let id = notice.criterion.as_ref().map_or("", CriterionId::as_str);
        let message = match notice.code {
            NoticeCode::Denominator => "notice-denominator",
            NoticeCode::Profile => "notice-profile",
            NoticeCode::Headcount => "notice-headcount",
            NoticeCode::Threshold => "notice-threshold",
            NoticeCode::IgnoredAnswer => "notice-ignored-answer",
        };
        let sizes: Vec<String> = self.structure().thresholds.iter().map(ToString::to_string).collect();
        let sizes = sizes.join(", ");
        self.say(message, &[("fact", name.into()), ("criterion", id.into()), ("sizes", sizes.into())])
    }

    /// Says what was changed after the facts were confirmed; never a figure about too few people.
    pub fn change(&self, change: &Change) -> String {
        let key = change.field.strip_prefix("profile.");
        let values = [change.before.as_str(), change.after.as_str()];
        let hidden = key.is_some_and(|key| hides_change(self.structure(), self.assessment(), key, values));
        let on = self.date(change.on);
        let field = self.changed_field(&change.field);
        if hidden {
            let least = self.structure().min_cell;
            return self.say("change-small", &[("on", on.into()), ("field", field.into()), ("least", least.into())]);
        }
        let [before, after] = values;
        if let Some(day) = change.edited_after() {
            return self.say("change-by-hand", &[("on", on.into()), ("day", self.date(day).into())]);
        }
        self.say(
            "change",
            &[("on", on.into()), ("field", field.into()), ("before", before.into()), ("after", after.into())],
        )
    }

    fn changed_field(&self, field: &str) -> String {
        let of_profile = field.strip_prefix("profile.").and_then(|key| self.texts().profile.get(key));
        let ours = || self.words.find(&format!("field-{}", field.replace(['.', '_'], "-")), &[]);
        of_profile.map(|text| text.label.clone()).or_else(ours).unwrap_or_else(|| field.to_owned())
    }

    /// Says how many workers the company has.
    pub fn workers_in_words(&self) -> String {
        if hides_fact(self.structure(), self.assessment(), "workers") {
            return self.say("workers-few", &[("least", self.structure().min_cell.into())]);
        }
        self.say("workers", &[("n", self.workers().into())])
    }
}

/// Counts the blocks of each kind.
pub fn kinds(blocks: &[Block]) -> Kinds {
    let mut kinds = Kinds::default();
    for block in blocks {
        match block {
            Block::LegalGate { .. } => kinds.legal += 1,
            Block::Overall { .. } | Block::Pillar { .. } => kinds.scores += 1,
            Block::Gate { .. } | Block::GateClaimed { .. } => kinds.gates += 1,
            Block::Results { .. } => kinds.results += 1,
            Block::Assurance { needs, .. } if *needs == Assurance::A2 => kinds.review += 1,
            Block::Assurance { .. } => kinds.evidence += 1,
            Block::Coverage { .. } => kinds.coverage += 1,
        }
    }
    kinds
}

/// How many blocks there are of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kinds {
    /// Legal gates.
    pub legal: i64,
    /// Overall and pillar scores.
    pub scores: i64,
    /// Gates of the level.
    pub gates: i64,
    /// Measured results.
    pub results: i64,
    /// Evidence.
    pub evidence: i64,
    /// A review.
    pub review: i64,
    /// Assessable shares.
    pub coverage: i64,
}

impl Kinds {
    /// Counts all.
    pub fn all(self) -> i64 {
        self.legal + self.scores + self.gates + self.results + self.evidence + self.review + self.coverage
    }
}

/// Gives the highest level whose mark, as `mark` reads it, a score reaches.
pub fn mark_reached<'g>(
    ground: &Ground<'g>,
    reached: impl Fn(&crate::domain::criteria::Level) -> bool,
) -> Option<&'g str> {
    let levels = ground.structure().scoring.levels.iter();
    levels.take_while(|level| reached(level)).last().map(|level| ground.level_name(&level.id))
}

/// Gives the pillar with the lowest score, the first of equals.
pub fn weakest(score: &Score) -> Option<&PillarScore> {
    score.pillars.iter().min_by(|a, b| a.score.cmp(&b.score))
}
