//! Which figures an answer can have, and which bands they leave without any.

use crate::domain::criteria::{AnswerType, Band, BandLimit, Criterion};
use crate::value::Fraction;

/// An end of the figures that are left: where it lies, and whether the figure itself belongs to them.
#[derive(Debug, Clone, PartialEq, Eq)]
struct End {
    at: Fraction,
    is_in: bool,
}

/// The figures that no band took yet: those between two ends; without an upper one, any that is large enough.
struct Rest {
    low: Option<End>,
    high: Option<End>,
    /// Whether figures are whole numbers.
    is_whole: bool,
}

impl Rest {
    /// Gives the figures of a type of answer. Source: docs/SCORING.md, Answers and figures.
    fn of(answer: &AnswerType) -> Self {
        let end = |at: usize| Some(End { at: Fraction::whole(at as i128), is_in: true });
        let (low, high, is_whole) = match answer {
            AnswerType::Multi(options) => (end(0), end(options.len()), true),
            AnswerType::Share | AnswerType::LowerShare => (end(0), end(100), false),
            // A mean pay is above 0, so that the gap stays under 100.
            AnswerType::Gap { absolute: false } => (None, Some(End { at: Fraction::whole(100), is_in: false }), false),
            AnswerType::Date => (end(0), None, true),
            AnswerType::Ratio | AnswerType::Gap { absolute: true } => (end(0), None, false),
            AnswerType::Maturity | AnswerType::YesNo => (None, None, false),
        };
        Self { low, high, is_whole }
    }

    fn is_empty(&self) -> bool {
        match (&self.low, &self.high) {
            (Some(low), Some(high)) if self.is_whole => self.first(low) > self.last(high),
            (Some(low), Some(high)) => low.at > high.at || (low.at == high.at && !(low.is_in && high.is_in)),
            _ => false,
        }
    }

    /// The least whole number from an end on.
    fn first(&self, low: &End) -> Option<i64> {
        let ceiling = low.at.ceil()?;
        let is_at = Fraction::whole(i128::from(ceiling)) == low.at;
        Some(if is_at && !low.is_in { ceiling + 1 } else { ceiling })
    }

    /// The greatest whole number up to an end.
    fn last(&self, high: &End) -> Option<i64> {
        let ceiling = high.at.ceil()?;
        let is_at = Fraction::whole(i128::from(ceiling)) == high.at;
        Some(if is_at && high.is_in { ceiling } else { ceiling - 1 })
    }

    /// Gives those of the rest for which a band holds.
    fn held_by(&self, limit: &BandLimit) -> Self {
        let (low, high) = match limit {
            BandLimit::Min(least) => (higher(self.low.clone(), inclusive(least.value())), self.high.clone()),
            BandLimit::Max(most) => (self.low.clone(), lower(self.high.clone(), inclusive(most.value()))),
            BandLimit::MaxMonths(most) => {
                (self.low.clone(), lower(self.high.clone(), inclusive(&Fraction::whole(i128::from(*most)))))
            }
        };
        Self { low, high, is_whole: self.is_whole }
    }

    /// Leaves the figures for which a band does not hold.
    fn without(&self, limit: &BandLimit) -> Self {
        let outside = |at: &Fraction| End { at: at.clone(), is_in: false };
        let (low, high) = match limit {
            BandLimit::Min(least) => (self.low.clone(), lower(self.high.clone(), outside(least.value()))),
            BandLimit::Max(most) => (higher(self.low.clone(), outside(most.value())), self.high.clone()),
            BandLimit::MaxMonths(most) => {
                (higher(self.low.clone(), outside(&Fraction::whole(i128::from(*most)))), self.high.clone())
            }
        };
        Self { low, high, is_whole: self.is_whole }
    }
}

fn inclusive(at: &Fraction) -> End {
    End { at: at.clone(), is_in: true }
}

/// Gives the upper of two lower ends.
fn higher(one: Option<End>, other: End) -> Option<End> {
    let one_wins = |one: &End| one.at > other.at || (one.at == other.at && !one.is_in);
    Some(one.filter(one_wins).unwrap_or(other))
}

/// Gives the lower of two upper ends.
fn lower(one: Option<End>, other: End) -> Option<End> {
    let one_wins = |one: &End| one.at < other.at || (one.at == other.at && !one.is_in);
    Some(one.filter(one_wins).unwrap_or(other))
}

/// Says of each band, in the order written, whether some figure reaches it.
pub(super) fn reached(criterion: &Criterion) -> Vec<bool> {
    let mut rest = Rest::of(&criterion.answer);
    let one = |band: &Band| {
        let is_reached = !rest.is_empty() && !rest.held_by(&band.limit).is_empty();
        rest = rest.without(&band.limit);
        is_reached
    };
    criterion.bands.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Decimal;

    fn dead(answer: &AnswerType, limits: &[&str]) -> Vec<usize> {
        let mut rest = Rest::of(answer);
        let mut found = Vec::new();
        for (index, limit) in limits.iter().enumerate() {
            let (kind, number) = limit.split_once(' ').expect("a kind and a number");
            let limit = match kind {
                "min" => BandLimit::Min(Decimal::parse(number).expect("a decimal")),
                "max" => BandLimit::Max(Decimal::parse(number).expect("a decimal")),
                _ => BandLimit::MaxMonths(number.parse().expect("a number")),
            };
            if rest.is_empty() || rest.held_by(&limit).is_empty() {
                found.push(index);
            }
            rest = rest.without(&limit);
        }
        found
    }

    #[test]
    fn a_band_behind_a_wider_one_or_beyond_the_figures_is_dead() {
        assert_eq!(dead(&AnswerType::Share, &["min 45", "min 35", "min 0.01"]), [0; 0]);
        assert_eq!(dead(&AnswerType::Share, &["min 35", "min 45"]), [1]);
        assert_eq!(dead(&AnswerType::Share, &["min 35", "min 35"]), [1]);
        assert_eq!(dead(&AnswerType::Share, &["min 100.5", "min 100"]), [0]);
        assert_eq!(dead(&AnswerType::Share, &["max 40", "min 40", "min 50"]), [2]);
        assert_eq!(dead(&AnswerType::Gap { absolute: true }, &["max 1", "max 5", "max 3"]), [2]);
        assert_eq!(dead(&AnswerType::Gap { absolute: false }, &["min 100", "min 5"]), [0]);
        assert_eq!(dead(&AnswerType::Ratio, &["min 1000000", "max 0", "max 1000000"]), [0; 0]);
        let three = AnswerType::Multi(["a", "b", "c"].map(str::to_owned).to_vec());
        assert_eq!(dead(&three, &["min 4", "min 3", "min 2.5", "min 1"]), [0, 2]);
        assert_eq!(dead(&AnswerType::Date, &["months 12", "months 24", "months 12"]), [2]);
    }
}
