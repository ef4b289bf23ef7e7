//! Answers in words: in full for the pillars, in short for what keeps a level back, and what a level needs.

use super::ground::{Ground, count, sentence, whole};
use super::small_cells::hides_answer;
use crate::domain::assessment::{AnswerValue, NotApplicable, Share};
use crate::domain::criteria::{AnswerType, Band, BandLimit, Counts, Criterion};
use crate::domain::scoring::{Figure, figure};
use crate::value::date::started_months;
use crate::value::{CriterionId, Decimal, Fraction};

impl Ground<'_> {
    /// Tells the answer to a criterion in full, with what was measured; never a figure about too few people.
    pub fn answer_in_full(&self, criterion: &Criterion) -> String {
        let Some(value) = self.answer(&criterion.id).and_then(|answer| answer.value.as_ref()) else {
            return self.say("answer-open", &[]);
        };
        let text = self.criterion_text(&criterion.id);
        let short = sentence(&self.answer_in_short(criterion, value));
        match value {
            AnswerValue::Unknown => self.say("answer-plain", &[("answer", short.into())]),
            AnswerValue::NotApplicable(claim) => self.claim(criterion, claim),
            AnswerValue::Level(level) => {
                let words = usize::try_from(*level).ok().and_then(|level| text?.levels.get(level));
                let highest = count(self.structure().scoring.maturity_points.len()) - 1;
                let words = words.map_or("", String::as_str);
                self.say(
                    "answer-level",
                    &[("level", (*level).into()), ("highest", highest.into()), ("text", words.into())],
                )
            }
            AnswerValue::YesNo(_) => {
                let asked = text.map_or("", |text| text.requirement.as_str());
                self.say("answer-asked", &[("answer", short.into()), ("text", asked.into())])
            }
            AnswerValue::Options(chosen) => self.options(criterion, chosen.len(), |option| chosen.contains(option)),
            _ => match text.and_then(|text| text.measure.as_deref()) {
                Some(measure) => self.say("answer-measured", &[("answer", short.into()), ("text", measure.into())]),
                None => self.say("answer-plain", &[("answer", short.into())]),
            },
        }
    }

    /// Tells an answer in a few words, without a full stop.
    pub fn answer_in_short(&self, criterion: &Criterion, value: &AnswerValue) -> String {
        if hides_answer(self.structure(), criterion, self.assessment(), value) {
            return self.say("answer-small", &[("least", self.structure().min_cell.into())]);
        }
        match value {
            AnswerValue::Unknown => self.say("answer-unknown", &[]),
            AnswerValue::NotApplicable(_) => self.say("answer-claimed", &[]),
            AnswerValue::Level(level) => self.say("short-level", &[("level", (*level).into())]),
            AnswerValue::YesNo(true) => self.say("short-yes", &[]),
            AnswerValue::YesNo(false) => self.say("short-no", &[]),
            AnswerValue::Options(chosen) => self.say("short-options", &[("n", count(chosen.len()).into())]),
            AnswerValue::Share(share) => self.share(criterion, share),
            AnswerValue::BySex { women, men } => self.by_sex(criterion, value, women, men),
            AnswerValue::Gap { women, men } => {
                let gap = self.figure_of(criterion, value);
                self.say(
                    "short-gap",
                    &[("gap", gap.into()), ("women", self.typed(women).into()), ("men", self.typed(men).into())],
                )
            }
            AnswerValue::Date(date) => {
                let months = started_months(*date, self.assessment().assessed_on);
                self.say("short-date", &[("date", self.date(*date).into()), ("months", i64::from(months).into())])
            }
        }
    }

    /// Tells what an answer needs to reach `points`, such as "at least 80 %", without a full stop.
    pub fn needed_for(&self, criterion: &Criterion, points: i64) -> String {
        let scoring = &self.structure().scoring;
        match &criterion.answer {
            AnswerType::Maturity => {
                let level = scoring
                    .maturity_points
                    .iter()
                    .position(|given| *given >= points)
                    .unwrap_or(scoring.maturity_points.len());
                self.say("need-level", &[("level", count(level).into())])
            }
            AnswerType::YesNo if scoring.yes_points >= points => self.say("short-yes", &[]),
            AnswerType::YesNo => self.say("short-no", &[]),
            kind => match criterion.bands.iter().rfind(|band| band.points >= points) {
                Some(band) => self.limit(kind, band),
                None => self.say("need-points", &[("points", points.into())]),
            },
        }
    }

    fn limit(&self, kind: &AnswerType, band: &Band) -> String {
        let unit = match kind {
            AnswerType::Share | AnswerType::LowerShare | AnswerType::Gap { .. } => "per-cent",
            AnswerType::Ratio => "ratio",
            _ => "count",
        };
        match &band.limit {
            BandLimit::Min(least) => {
                self.say("need-min", &[("unit", unit.into()), ("limit", self.typed(least).into())])
            }
            BandLimit::Max(most) => self.say("need-max", &[("unit", unit.into()), ("limit", self.typed(most).into())]),
            BandLimit::MaxMonths(months) => self.say("need-months", &[("months", (*months).into())]),
        }
    }

    /// Tells the answer of a step of the plan: what to reach, and in which words the criteria ask for it.
    pub fn step_in_words(&self, criterion: &Criterion, answer: &AnswerValue, points: i64) -> String {
        let text = self.criterion_text(&criterion.id);
        match answer {
            AnswerValue::Level(level) => {
                let words =
                    usize::try_from(*level).ok().and_then(|level| text?.levels.get(level)).map_or("", String::as_str);
                self.say("need-level-text", &[("level", (*level).into()), ("text", words.into())])
            }
            AnswerValue::YesNo(_) => {
                let asked = text.map_or("", |text| text.requirement.as_str());
                let answer = self.answer_in_short(criterion, answer);
                self.say("answer-asked", &[("answer", answer.into()), ("text", asked.into())])
            }
            AnswerValue::Share(share)
                if !self.hides_step(criterion, answer) && criterion.bands.iter().all(is_least) =>
            {
                let (need, of) = (self.needed_for(criterion, points), share.of);
                self.say("need-share", &[("need", need.into()), ("count", share.count.into()), ("of", of.into())])
            }
            _ => self.say("need-plain", &[("need", self.needed_for(criterion, points).into())]),
        }
    }

    /// Whether today's figures or the step's concern too few people.
    fn hides_step(&self, criterion: &Criterion, answer: &AnswerValue) -> bool {
        let hides = |value: &AnswerValue| hides_answer(self.structure(), criterion, self.assessment(), value);
        let today = self.answer(&criterion.id).and_then(|answer| answer.value.as_ref());
        hides(answer) || today.is_some_and(hides)
    }

    /// Gives the pack's words for the reason of a claim.
    pub fn claim_reason<'c>(&'c self, id: &CriterionId, claim: &'c NotApplicable) -> &'c str {
        let reasons = self.criterion_text(id).map(|text| &text.not_applicable);
        reasons.and_then(|reasons| reasons.get(&claim.code)).map_or(claim.code.as_str(), String::as_str)
    }

    fn claim(&self, criterion: &Criterion, claim: &NotApplicable) -> String {
        let reason = self.claim_reason(&criterion.id, claim);
        match claim.since {
            Some(since) => {
                self.say("answer-claim-since", &[("reason", reason.into()), ("since", self.date(since).into())])
            }
            None => self.say("answer-claim", &[("reason", reason.into())]),
        }
    }

    fn options(&self, criterion: &Criterion, chosen: usize, is_chosen: impl Fn(&str) -> bool) -> String {
        let AnswerType::Multi(options) = &criterion.answer else { return String::new() };
        let names = self.criterion_text(&criterion.id).map(|text| &text.options);
        let name =
            |option: &String| names.and_then(|names| names.get(option)).cloned().unwrap_or_else(|| option.clone());
        let listed: Vec<String> = options.iter().filter(|option| is_chosen(option)).map(name).collect();
        let (n, of) = (count(chosen), count(options.len()));
        self.say("answer-options", &[("n", n.into()), ("of", of.into()), ("list", self.series(&listed).into())])
    }

    fn share(&self, criterion: &Criterion, share: &Share) -> String {
        let per_cent = Fraction::new(100 * i128::from(share.count), i128::from(share.of));
        match per_cent {
            Some(per_cent) => {
                let printed = self.percent(&per_cent, &marks_of(criterion));
                self.say(
                    "short-share",
                    &[("count", share.count.into()), ("of", share.of.into()), ("percent", printed.into())],
                )
            }
            None => self.say("short-share-none", &[]),
        }
    }

    fn by_sex(&self, criterion: &Criterion, value: &AnswerValue, women: &Share, men: &Share) -> String {
        let side = |share: &Share| {
            let is_rate = criterion.counts != Some(Counts::Things);
            match Fraction::new(if is_rate { 100 } else { 1 } * i128::from(share.count), i128::from(share.of)) {
                Some(rate) if is_rate => {
                    let percent = self.percent(&rate, &marks_of(criterion));
                    self.say(
                        "side-share",
                        &[("count", share.count.into()), ("of", share.of.into()), ("percent", percent.into())],
                    )
                }
                Some(mean) => {
                    let mean = self.words.decimal(&mean.to_decimal(1));
                    self.say(
                        "side-mean",
                        &[("count", share.count.into()), ("of", share.of.into()), ("mean", mean.into())],
                    )
                }
                None => self.say("side-none", &[]),
            }
        };
        let figure = self.figure_of(criterion, value);
        let id = if criterion.answer == AnswerType::Ratio { "short-ratio" } else { "short-lower" };
        self.say(id, &[("women", side(women).into()), ("men", side(men).into()), ("figure", figure.into())])
    }

    /// Prints the figure that the bands are compared with.
    fn figure_of(&self, criterion: &Criterion, value: &AnswerValue) -> String {
        let months = |date| started_months(date, self.assessment().assessed_on);
        match figure(criterion, value, months) {
            Some(Figure::Exact(number)) if criterion.answer == AnswerType::Ratio => {
                self.words.decimal(&printed(&number, 2, &marks_of(criterion)))
            }
            Some(Figure::Exact(number)) => self.words.decimal(&printed(&number, 1, &marks_of(criterion))),
            Some(Figure::Infinite) => self.say("figure-infinite", &[]),
            None => self.say("figure-none", &[]),
        }
    }
}

fn is_least(band: &Band) -> bool {
    matches!(band.limit, BandLimit::Min(_))
}

/// Gives the figures at which the points of a criterion change.
fn marks_of(criterion: &Criterion) -> Vec<Fraction> {
    let mark = |band: &Band| match &band.limit {
        BandLimit::Min(limit) | BandLimit::Max(limit) => limit.value().clone(),
        BandLimit::MaxMonths(months) => whole(*months),
    };
    criterion.bands.iter().map(mark).collect()
}

/// Prints with at least `least` decimals, and more where the figure would otherwise stand on the wrong side of a mark.
pub fn printed(number: &Fraction, least: u32, marks: &[Fraction]) -> String {
    let right = |text: &String| {
        let shown = Decimal::parse(text.trim_start_matches('-')).map(|shown| shown.value().clone());
        let shown = shown.map(|shown| if text.starts_with('-') { &Fraction::zero() - &shown } else { shown });
        shown.is_some_and(|shown| marks.iter().all(|mark| shown.cmp(mark) == number.cmp(mark)))
    };
    (least..=12).map(|decimals| number.to_decimal(decimals)).find(right).unwrap_or_else(|| number.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fraction(text: &str) -> Fraction {
        Fraction::parse(text).expect("a fraction")
    }

    #[test]
    fn more_decimals_are_printed_where_a_mark_would_be_misjudged() {
        let marks = [fraction("9/10"), fraction("17/20")];
        assert_eq!(printed(&fraction("8996/10000"), 2, &marks), "0.8996");
        assert_eq!(printed(&fraction("9/10"), 2, &marks), "0.90");
        assert_eq!(printed(&fraction("846/1000"), 2, &marks), "0.846");
        assert_eq!(printed(&fraction("-1/3"), 1, &marks), "-0.3");
    }
}
