//! What every part of the report is drawn from, and how dates, names and figures are put into words.

use fluent_bundle::FluentValue;
use jiff::civil::Date;

use crate::domain::assessment::{Answer, Assessment};
use crate::domain::criteria::{Criterion, CriterionText, Level, Pack, Structure, Texts};
use crate::domain::plan::Plan;
use crate::domain::scoring::{Block, CriterionScore, LevelOutcome, Score, State};
use crate::domain::statement::Statement;
use crate::value::wording::Wording;
use crate::value::{CriterionId, Decimal, Fraction, LevelId, PillarId, Sha256Digest};

/// Variables of a message.
pub type Arguments<'a> = [(&'a str, FluentValue<'a>)];

/// The ground of the report: what was declared, by which criteria, and what follows.
pub struct Ground<'g> {
    /// The statement.
    pub statement: &'g Statement,
    /// Its base pack.
    pub pack: &'g Pack,
    /// The score, computed from the statement alone.
    pub score: Score,
    /// The shortest way to the next level; `None` at the highest.
    pub plan: Option<Plan>,
    /// Our words.
    pub words: &'g Wording,
    /// The digest of the statement's canonical bytes.
    pub digest: Sha256Digest,
    /// The digest of the attached criteria.
    pub criteria_digest: Sha256Digest,
}

impl<'g> Ground<'g> {
    /// Gives the pack's structure.
    pub fn structure(&self) -> &'g Structure {
        &self.pack.structure
    }

    /// Gives the pack's texts in the report's language.
    pub fn texts(&self) -> &'g Texts {
        self.pack.texts(self.words.language())
    }

    /// Gives what is declared.
    pub fn assessment(&self) -> &'g Assessment {
        &self.statement.assessment
    }

    /// Says a message of our wording.
    pub fn say<'a>(&self, id: &str, arguments: &Arguments<'a>) -> String {
        self.words.say(id, arguments)
    }

    /// Says whether the statement has no signer yet.
    pub fn is_draft(&self) -> bool {
        self.statement.signer.is_none()
    }

    /// Writes a date in words, such as 22 November 2026.
    pub fn date(&self, date: Date) -> String {
        self.words.date(date)
    }

    /// Writes a fraction with as many decimals as the marks beside it need.
    pub fn percent(&self, fraction: &Fraction, marks: &[Fraction]) -> String {
        self.words.decimal(&fraction.to_percent(marks))
    }

    /// Writes a figure as it was typed, with the decimal mark of the language.
    pub fn typed(&self, figure: &Decimal) -> String {
        self.words.decimal(figure.as_typed())
    }

    /// Joins parts that may hold commas, as in "a; b".
    pub fn series(&self, parts: &[String]) -> String {
        parts.join(&self.say("separator", &[]))
    }

    /// Joins parts as in "a, b and c".
    pub fn list(&self, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                self.say("list-end", &[("first", first.join(", ").into()), ("last", last.as_str().into())])
            }
        }
    }

    /// Gives the name of a level.
    pub fn level_name(&self, id: &LevelId) -> &'g str {
        self.texts().levels.get(id).map_or("", |text| text.name.as_str())
    }

    /// Gives the name of a pillar.
    pub fn pillar_name(&self, id: &PillarId) -> &'g str {
        self.texts().pillars.get(id).map_or("", String::as_str)
    }

    /// Gives the prose of a criterion.
    pub fn criterion_text(&self, id: &CriterionId) -> Option<&'g CriterionText> {
        self.texts().criteria.get(id)
    }

    /// Gives the title of a criterion.
    pub fn title(&self, id: &CriterionId) -> &'g str {
        self.criterion_text(id).map_or("", |text| text.title.as_str())
    }

    /// Gives the answer to a criterion.
    pub fn answer(&self, id: &CriterionId) -> Option<&'g Answer> {
        self.assessment().answers.get(id)
    }

    /// Gives each criterion with its score, in the pack's order.
    pub fn scored(&self) -> impl Iterator<Item = (&'g Criterion, &CriterionScore)> {
        self.structure().criteria.iter().zip(&self.score.criteria)
    }

    /// Gives the number of workers.
    pub fn workers(&self) -> i64 {
        self.assessment().profile.whole("workers").unwrap_or(0)
    }

    /// Gives the level that the pages look towards: the next one, or the highest where it is reached.
    pub fn target(&self) -> Option<&'g Level> {
        let levels = &self.structure().scoring.levels;
        let next = self.score.next().and_then(|next| levels.iter().find(|level| level.id == next.id));
        next.or(levels.last())
    }

    /// Gives what keeps the company from the next level.
    pub fn blocks(&self) -> &[Block] {
        self.score.next().map_or(&[], |next| next.blocked_by.as_slice())
    }

    /// Gives the outcome of a level.
    pub fn outcome(&self, id: &LevelId) -> Option<&LevelOutcome> {
        self.score.levels.iter().find(|outcome| outcome.id == *id)
    }

    /// Gives the marks that all levels set for the overall score.
    pub fn overall_marks(&self) -> Vec<Fraction> {
        self.structure().scoring.levels.iter().map(|level| whole(level.overall_min)).collect()
    }

    /// Gives the marks that all levels set for each pillar.
    pub fn pillar_marks(&self) -> Vec<Fraction> {
        self.structure().scoring.levels.iter().map(|level| whole(level.pillar_min)).collect()
    }

    /// Prints the overall score.
    pub fn overall(&self) -> String {
        self.percent(&self.score.overall, &self.overall_marks())
    }

    /// Prints a pillar's score.
    pub fn pillar_score(&self, score: &Fraction) -> String {
        self.percent(score, &self.pillar_marks())
    }
}

/// Begins with a capital letter.
pub fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().collect::<String>()).unwrap_or_default();
    first + letters.as_str()
}

/// Makes a fraction of a whole number.
pub fn whole(number: i64) -> Fraction {
    Fraction::whole(i128::from(number))
}

/// Says whether a criterion is active and applies by rule.
pub fn applies_by_rule(state: State) -> bool {
    !matches!(state, State::NotApplicable | State::Upcoming)
}

/// Says whether a criterion stands in the sums.
pub fn counts(state: State) -> bool {
    matches!(state, State::Scored | State::Unknown | State::Unanswered)
}

/// Makes a count of a length, for messages.
pub fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}
