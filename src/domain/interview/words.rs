//! Values in words.

use fluent_bundle::FluentValue;
use jiff::civil::Date;

use super::screen::{Action, Asks, Choice};
use super::{Interview, place};
use crate::domain::assessment::{AnswerValue, Fact, Share};
use crate::domain::criteria::{Condition, Criterion, CriterionText};
use crate::value::{CriterionId, Decimal};

/// A variable of a message.
pub(super) type Argument<'a> = (&'a str, FluentValue<'a>);

impl Interview<'_> {
    pub(super) fn say(&self, id: &str, arguments: &[Argument<'_>]) -> String {
        self.words.say(id, arguments)
    }

    /// Gives a day with the month as a word.
    pub(super) fn day(&self, day: Date) -> String {
        let month = self.say(&format!("month-{}", day.month()), &[]);
        self.say(
            "day",
            &[("day", i64::from(day.day()).into()), ("month", month.into()), ("year", day.year().to_string().into())],
        )
    }

    /// Gives a figure as it was typed, with the decimal mark of the language.
    pub(super) fn as_typed(&self, figure: &Decimal) -> String {
        self.words.decimal(figure.as_typed())
    }

    /// Joins parts that may hold commas, as in "a; b".
    pub(super) fn series(&self, parts: &[String]) -> String {
        parts.join(&self.say("separator", &[]))
    }

    pub(super) fn months(&self) -> Vec<String> {
        (1..=12).map(|month| self.say(&format!("month-{month}"), &[])).collect()
    }

    /// Gives `1, 2 or 3`.
    pub(super) fn one_of(&self, keys: &[String]) -> String {
        match keys.split_last() {
            None => String::new(),
            Some((only, [])) => only.clone(),
            Some((last, first)) => {
                let first = first.join(", ");
                self.say("one-of", &[("first", first.into()), ("last", last.as_str().into())])
            }
        }
    }

    pub(super) fn title_of(&self, id: &CriterionId) -> &str {
        self.texts.criteria.get(id).map_or("", |text| text.title.as_str())
    }

    /// Gives an answer in words.
    pub(super) fn answer_in_words(&self, criterion: &Criterion, value: &AnswerValue) -> String {
        self.value_in_words(self.texts.criteria.get(&criterion.id), value)
    }

    /// Gives an answer in words; reasons and options in those of `texts`.
    pub(super) fn value_in_words(&self, texts: Option<&CriterionText>, value: &AnswerValue) -> String {
        let share = |share: &Share| self.say("share", &[("count", share.count.into()), ("of", share.of.into())]);
        match value {
            AnswerValue::Unknown => self.say("answer-unknown", &[]),
            AnswerValue::NotApplicable(claim) => {
                let reason = texts.and_then(|text| text.not_applicable.get(&claim.code)).unwrap_or(&claim.code);
                self.say("answer-not-applicable", &[("reason", reason.as_str().into())])
            }
            AnswerValue::Level(level) => self.say("answer-level", &[("level", (*level).into())]),
            AnswerValue::YesNo(yes) => self.say(if *yes { "answer-yes" } else { "answer-no" }, &[]),
            AnswerValue::Options(set) if set.is_empty() => self.say("answer-none", &[]),
            AnswerValue::Options(set) => {
                let texts = texts.map(|text| &text.options);
                let name = |word: &String| texts.and_then(|texts| texts.get(word)).unwrap_or(word).clone();
                self.series(&set.iter().map(name).collect::<Vec<_>>())
            }
            AnswerValue::Share(counted) => share(counted),
            AnswerValue::BySex { women, men } => {
                self.say("answer-by-sex", &[("women", share(women).into()), ("men", share(men).into())])
            }
            AnswerValue::Gap { women, men } => {
                self.say("answer-gap", &[("women", self.as_typed(women).into()), ("men", self.as_typed(men).into())])
            }
            AnswerValue::Date(day) => self.day(*day),
        }
    }

    pub(super) fn fact_in_words(&self, key: &str, fact: &Fact) -> String {
        match fact {
            Fact::Whole(number) => number.to_string(),
            Fact::Decimal(number) => self.as_typed(number),
            Fact::Flags(set) if set.is_empty() => self.say("answer-none", &[]),
            Fact::Flags(set) => {
                let texts = self.texts.profile.get(key).map(|text| &text.options);
                let name = |word: &String| texts.and_then(|texts| texts.get(word)).unwrap_or(word).clone();
                self.series(&set.iter().map(name).collect::<Vec<_>>())
            }
        }
    }

    pub(super) fn label_of_fact(&self, key: &str) -> String {
        let label = self.texts.profile.get(key).map(|text| text.label.clone());
        let flag = || self.texts.profile.values().find_map(|text| text.options.get(key).cloned());
        label.or_else(flag).unwrap_or_else(|| key.to_owned())
    }

    /// Says what a condition asks and what this company has.
    pub(super) fn condition_in_words(&self, condition: &Condition) -> String {
        let profile = &self.assessment.profile;
        let has =
            |key: &str| profile.whole(key).map_or_else(|| self.say("not-known", &[]), |number| number.to_string());
        match condition {
            Condition::Min(key, limit) => {
                let (fact, has) = (self.label_of_fact(key), has(key));
                self.say("condition-min", &[("fact", fact.into()), ("limit", (*limit).into()), ("has", has.into())])
            }
            Condition::Max(key, limit) => {
                let (fact, has) = (self.label_of_fact(key), has(key));
                self.say("condition-max", &[("fact", fact.into()), ("limit", (*limit).into()), ("has", has.into())])
            }
            Condition::Flag(word) => self.say("condition-flag", &[("fact", self.label_of_fact(word).into())]),
            Condition::EachSexMin(limit) => {
                let (women, men) = (has("women"), has("men"));
                self.say(
                    "condition-each-sex",
                    &[("limit", (*limit).into()), ("women", women.into()), ("men", men.into())],
                )
            }
        }
    }

    /// Gives the key line for these actions.
    pub(super) fn keys(&self, asks: Asks, actions: &[Action]) -> String {
        let first = match asks {
            Asks::One => self.say("keys-one", &[]),
            Asks::Several => self.say("keys-several", &[]),
            Asks::Figure => self.say("keys-figure", &[]),
            Asks::Words => return self.say("keys-words", &[]),
        };
        let more = actions.iter().map(|action| self.say(&format!("key-{}", action.name()), &[]));
        std::iter::once(first).chain(more).collect::<Vec<_>>().join("   ")
    }

    pub(super) fn choice(&self, key: impl Into<String>, text: impl Into<String>, current: bool) -> Choice {
        Choice { heading: None, key: key.into(), cells: vec![text.into()], current }
    }

    pub(super) fn letter(&self, name: &str) -> String {
        self.say(&format!("letter-{name}"), &[])
    }

    pub(super) fn group_label(&self, group: place::Group) -> String {
        if let place::Group::Overlay(index) = group {
            let overlay = self.pack.overlays.get(index);
            return overlay.map(|pack| pack.texts(self.words.language()).name.clone()).unwrap_or_default();
        }
        self.say(&format!("group-{}", group.name()), &[])
    }
}
