//! From the value of an answer to its figure and its points.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;

use super::plain_toml::{Day, Plain};

/// What bands look at.
#[derive(Debug, Clone, PartialEq)]
pub enum Figure {
    /// The answer counts as unknown after all.
    Unknown,
    /// A share, a ratio, a gap, a number of options or an age in months.
    Exact(BigRational),
    /// Larger than any number.
    Infinite,
}

pub fn whole(number: i64) -> BigRational {
    BigRational::from_integer(BigInt::from(number))
}

/// Writes a fraction in lowest terms.
pub fn written(number: &BigRational) -> String {
    format!("{}/{}", number.numer(), number.denom())
}

/// Counts months between two days; a started month counts as a full one.
pub fn age_in_months(from: Day, to: Day) -> i64 {
    (to.0 - from.0) * 12 + (to.1 - from.1) + i64::from(to.2 > from.2)
}

/// Gives the points of an answer that is neither "unknown" nor a claim, or none where it counts as unknown.
pub fn points(criterion: &Plain, value: &Plain, scoring: &Plain, assessed_on: Day) -> Option<i64> {
    match criterion.at("answer").text() {
        "maturity" => {
            let level = usize::try_from(value.whole()).unwrap();
            Some(scoring.at("maturity_points").list()[level].whole())
        }
        "yes_no" if value.is_true() => Some(scoring.at("yes_points").whole()),
        "yes_no" => Some(scoring.at("no_points").whole()),
        _ => match figure(criterion, value, assessed_on) {
            Figure::Unknown => None,
            figure => Some(points_in_bands(criterion.at("bands").list(), &figure)),
        },
    }
}

/// Gives the figure of an answer with bands.
pub fn figure(criterion: &Plain, value: &Plain, assessed_on: Day) -> Figure {
    match criterion.at("answer").text() {
        "multi" => Figure::Exact(whole(i64::try_from(value.list().len()).unwrap())),
        "share" if criterion.find("by_sex").is_some() => lower_share(value),
        "share" => {
            let of = value.at("of").whole();
            if criterion.find("of_min").is_some_and(|least| of < least.whole()) {
                return Figure::Unknown;
            }
            Figure::Exact(whole(100) * rate(value))
        }
        "ratio" => ratio(value),
        "gap" => {
            let (women, men) = (value.at("women").exact(), value.at("men").exact());
            let gap = whole(100) * (&men - women) / &men;
            let absolute = criterion.find("transform").is_some_and(|transform| transform.text() == "abs");
            Figure::Exact(if absolute && gap < BigRational::zero() { -gap } else { gap })
        }
        "date" => Figure::Exact(whole(age_in_months(value.day(), assessed_on))),
        other => panic!("{other} has no figure"),
    }
}

fn rate(share: &Plain) -> BigRational {
    whole(share.at("count").whole()) / whole(share.at("of").whole())
}

fn lower_share(value: &Plain) -> Figure {
    let (women, men) = (value.at("women"), value.at("men"));
    if women.at("of").whole() == 0 {
        return Figure::Unknown;
    }
    let women = whole(100) * rate(women);
    if men.at("of").whole() == 0 {
        return Figure::Exact(women);
    }
    let men = whole(100) * rate(men);
    Figure::Exact(if men < women { men } else { women })
}

fn ratio(value: &Plain) -> Figure {
    let (women, men) = (value.at("women"), value.at("men"));
    if women.at("of").whole() == 0 {
        return Figure::Unknown;
    }
    if men.at("of").whole() == 0 {
        return Figure::Infinite;
    }
    let (women, men) = (rate(women), rate(men));
    match (women.is_zero(), men.is_zero()) {
        (true, true) => Figure::Exact(whole(1)),
        (false, true) => Figure::Infinite,
        _ => Figure::Exact(women / men),
    }
}

fn points_in_bands(bands: &[Plain], figure: &Figure) -> i64 {
    for band in bands {
        let holds = match figure {
            Figure::Unknown => false,
            Figure::Infinite => band.find("min").is_some(),
            Figure::Exact(figure) => {
                band.find("min").is_some_and(|min| *figure >= min.exact())
                    || band.find("max").is_some_and(|max| *figure <= max.exact())
                    || band.find("max_months").is_some_and(|max| *figure <= max.exact())
            }
        };
        if holds {
            return band.at("points").whole();
        }
    }
    0
}
