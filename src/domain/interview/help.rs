//! Help in layers: why it is asked, what counts as proof, whom to ask; then law, points, audit, words.

use super::Interview;
use super::place::{Field, Place, Topic};
use super::progress::is_figure;
use super::screen::{Action, Asks, Choice, Screen};
use crate::domain::criteria::{AnswerType, BandLimit, Criterion, LegalGate, Verified};
use crate::domain::scoring::{Applicability, applies};
use crate::value::CriterionId;

/// How many rows one page of help takes.
const PAGE: usize = 12;
/// How wide a row is taken to be.
const WIDTH: usize = 76;

impl Interview<'_> {
    pub(super) fn open_help(&mut self) {
        match self.place {
            Place::Help { .. } => self.choose_help(Topic::Screen, 0, None),
            _ => self.go(Place::Help { topic: Topic::Screen, page: 0 }),
        }
    }

    /// Gives the place that help is about.
    fn helped(&self) -> Option<&Place> {
        self.history.last()
    }

    fn helped_criterion(&self) -> Option<CriterionId> {
        match self.helped()? {
            Place::Criterion { id, .. } | Place::Why(id) | Place::Note(id) => Some(id.clone()),
            Place::Claim { id, .. } | Place::Proof { id, .. } => Some(id.clone()),
            _ => None,
        }
    }

    fn help_text(&self, topic: Topic) -> Vec<String> {
        let criterion = self.helped_criterion().and_then(|id| self.criterion(&id));
        match (topic, criterion) {
            (Topic::Screen, Some(criterion)) => self.help_on_criterion(criterion),
            (Topic::Screen, None) => self.help_on_screen(),
            (Topic::Law, Some(criterion)) => self.help_on_law(criterion),
            (Topic::Points, Some(criterion)) => self.help_on_points(criterion),
            (Topic::Audit, Some(criterion)) => {
                self.texts.criteria.get(&criterion.id).map(|text| text.audit.clone()).into_iter().collect()
            }
            (Topic::Words, _) => (1..=7).map(|n| self.say(&format!("help-word-{n}"), &[])).collect(),
            _ => Vec::new(),
        }
    }

    fn help_on_criterion(&self, criterion: &Criterion) -> Vec<String> {
        let Some(text) = self.texts.criteria.get(&criterion.id) else { return Vec::new() };
        let mut lines = vec![text.guidance.clone(), self.say("help-proof", &[])];
        lines.extend(text.evidence.iter().map(|proof| format!("- {proof}")));
        lines.push(self.say(if is_figure(criterion) { "help-ask-figures" } else { "help-ask" }, &[]));
        lines.push(self.say("help-three-ways", &[]));
        lines
    }

    fn help_on_screen(&self) -> Vec<String> {
        match self.helped() {
            Some(Place::Field(field)) => self.help_on_field(field),
            Some(Place::Facts) => self.help_on_facts(),
            Some(Place::Tasks) => vec![self.say("help-tasks", &[]), self.say("help-commands", &[])],
            Some(Place::Pillar(_)) => vec![self.say("help-pillar", &[]), self.say("help-commands", &[])],
            _ => vec![self.say("help-commands", &[])],
        }
    }

    fn help_on_field(&self, field: &Field) -> Vec<String> {
        let name = if matches!(field, Field::Fact(_)) { "help-fact" } else { "help-field" };
        vec![self.say(name, &[]), self.say("help-commands", &[])]
    }

    /// Names the criteria that do not apply, and why.
    fn help_on_facts(&self) -> Vec<String> {
        let mut lines = vec![self.say("help-facts", &[])];
        for criterion in self.pack.criteria() {
            let reason = match applies(criterion, &self.assessment.profile) {
                Applicability::No(condition) => self.condition_in_words(&condition),
                Applicability::NeedsFact(key) => self.say("help-waits", &[("fact", self.label_of_fact(&key).into())]),
                Applicability::Applies => continue,
            };
            lines.push(format!("{} {}: {reason}", criterion.id, self.title_of(&criterion.id)));
        }
        lines
    }

    fn help_on_law(&self, criterion: &Criterion) -> Vec<String> {
        let mut lines = Vec::new();
        for key in &criterion.legal {
            let Some(law) = self.texts.legal.get(key) else { continue };
            lines.push(format!("{} ({}): {}", law.title, law.threshold, law.duty));
            lines.extend(
                law.unchecked
                    .as_ref()
                    .map(|unchecked| self.say("help-unchecked", &[("what", unchecked.as_str().into())])),
            );
            let known = self.pack.home(&criterion.id).structure.legal.iter().find(|reference| reference.key == *key);
            if law.unchecked.is_none() && known.is_some_and(|known| known.verified != Verified::Yes) {
                lines.push(self.say("help-not-checked", &[]));
            }
        }
        if lines.is_empty() {
            lines.push(self.say("help-no-law", &[]));
        }
        lines
    }

    fn help_on_points(&self, criterion: &Criterion) -> Vec<String> {
        let scoring = &self.pack.home(&criterion.id).structure.scoring;
        let mut lines =
            match &criterion.answer {
                AnswerType::Maturity => {
                    let points = scoring.maturity_points.iter().zip(0_i64..);
                    points
                        .map(|(points, level)| {
                            self.say("help-points-level", &[("level", level.into()), ("points", (*points).into())])
                        })
                        .collect()
                }
                AnswerType::YesNo => {
                    vec![self.say(
                        "help-points-yes",
                        &[("yes", scoring.yes_points.into()), ("no", scoring.no_points.into())],
                    )]
                }
                answer => criterion
                    .bands
                    .iter()
                    .map(|band| self.band_in_words(answer, &band.limit, band.points))
                    .collect::<Vec<_>>(),
            };
        lines.push(self.say("help-weight", &[("weight", criterion.weight.into())]));
        for gate in &criterion.gates {
            let level = self.texts.levels.get(&gate.level).map_or(gate.level.as_str(), |level| level.name.as_str());
            let arguments = [("level", level.into()), ("min", gate.min.into()), ("workers", gate.workers_min.into())];
            lines.push(self.say("help-gate", &arguments));
        }
        if let Some(LegalGate::Points { min, workers_min }) = &criterion.legal_gate {
            lines.push(self.say("help-legal-gate", &[("min", (*min).into()), ("workers", (*workers_min).into())]));
        }
        lines
    }

    fn band_in_words(&self, answer: &AnswerType, limit: &BandLimit, points: i64) -> String {
        let unit = match answer {
            AnswerType::Multi(_) => "options",
            AnswerType::Ratio => "ratio",
            _ => "percent",
        };
        let (name, limit) = match limit {
            BandLimit::Min(limit) => ("help-band-min", self.as_typed(limit)),
            BandLimit::Max(limit) => ("help-band-max", self.as_typed(limit)),
            BandLimit::MaxMonths(months) => ("help-band-months", months.to_string()),
        };
        self.say(name, &[("limit", limit.into()), ("points", points.into()), ("unit", unit.into())])
    }

    pub(super) fn show_help(&self, topic: Topic, page: usize) -> Screen {
        let (text, more) = pages(&self.help_text(topic), page);
        let id = self.helped_criterion();
        let deeper = id.is_some() && !more;
        let choice = |(index, topic): (usize, &Topic)| Choice {
            heading: None,
            key: (index + 1).to_string(),
            cells: vec![self.say(&format!("help-{}", topic.name()), &[])],
            current: false,
        };
        let title = id.as_ref().map(|id| {
            let arguments = [("id", id.as_str().into()), ("title", self.title_of(id).into())];
            self.say(&format!("help-title-{}", topic.name()), &arguments)
        });
        Screen {
            place: self.say("help-place", &[]),
            title,
            text,
            choices: if deeper { Topic::DEEPER.iter().enumerate().map(choice).collect() } else { Vec::new() },
            prompt: self.say(
                if more {
                    "prompt-help-more"
                } else if deeper {
                    "prompt-help-deeper"
                } else {
                    "prompt-help"
                },
                &[],
            ),
            keys: self.say(
                if more {
                    "keys-help-more"
                } else if deeper {
                    "keys-help-deeper"
                } else {
                    "keys-help"
                },
                &[],
            ),
            asks: Asks::One,
            ..Screen::default()
        }
    }

    /// Enter goes to the next page, then back to the question; a number goes deeper.
    pub(super) fn choose_help(&mut self, topic: Topic, page: usize, key: Option<&str>) {
        let more = pages(&self.help_text(topic), page).1;
        let index = key.and_then(|key| key.parse::<usize>().ok()).and_then(|number| number.checked_sub(1));
        match index.and_then(|index| Topic::DEEPER.get(index)) {
            Some(topic) => self.place = Place::Help { topic: *topic, page: 0 },
            None if more => self.place = Place::Help { topic, page: page + 1 },
            None => self.act(Action::Back),
        }
    }
}

/// Gives the paragraphs of a page, and whether more follow. A paragraph is never cut.
fn pages(paragraphs: &[String], page: usize) -> (Vec<String>, bool) {
    let mut at = 0;
    let mut rows = 0;
    let mut taken = Vec::new();
    for paragraph in paragraphs {
        let height = paragraph.chars().count().div_ceil(WIDTH).max(1);
        if rows > 0 && rows + height > PAGE {
            at += 1;
            rows = 0;
        }
        rows += height;
        if at == page {
            taken.push(paragraph.clone());
        }
    }
    (taken, at > page)
}

#[cfg(test)]
mod tests {
    use super::pages;

    #[test]
    fn a_page_has_12_rows_and_nothing_is_lost() {
        let paragraphs: Vec<String> = (0..30).map(|n| format!("{n}")).collect();
        assert_eq!(pages(&paragraphs, 0), (paragraphs[..12].to_vec(), true));
        assert_eq!(pages(&paragraphs, 2), (paragraphs[24..].to_vec(), false));
        assert!(!pages(&["x".repeat(3000)], 0).1);
    }
}
