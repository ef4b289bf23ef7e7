//! Exact numbers. A score is compared first and rounded only to be printed.

use std::fmt;
use std::ops::{Add, Div, Mul, Sub};

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};

/// The most significant digits that a decimal may have.
pub const MAX_SIGNIFICANT_DIGITS: usize = 15;

/// An exact fraction, always in lowest terms.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fraction(BigRational);

impl Fraction {
    /// Makes `numerator / denominator`; `None` where the denominator is 0.
    pub fn new(numerator: i128, denominator: i128) -> Option<Self> {
        (denominator != 0).then(|| Self(BigRational::new(BigInt::from(numerator), BigInt::from(denominator))))
    }

    /// Makes a whole number.
    pub fn whole(number: i128) -> Self {
        Self(BigRational::from_integer(BigInt::from(number)))
    }

    /// The number nothing.
    pub fn zero() -> Self {
        Self(BigRational::zero())
    }

    /// Divides; `None` where `divisor` is 0.
    pub fn divide(&self, divisor: &Self) -> Option<Self> {
        (!divisor.0.is_zero()).then(|| Self(&self.0 / &divisor.0))
    }

    /// Gives the size without the sign.
    pub fn abs(&self) -> Self {
        if self.0 < BigRational::zero() { Self(-self.0.clone()) } else { self.clone() }
    }

    /// Reads `numerator/denominator` in decimal digits, or a whole number.
    pub fn parse(text: &str) -> Option<Self> {
        let (numerator, denominator) = text.split_once('/').unwrap_or((text, "1"));
        let denominator: BigInt = denominator.parse().ok()?;
        let numerator: BigInt = numerator.parse().ok()?;
        (!denominator.is_zero()).then(|| Self(BigRational::new(numerator, denominator)))
    }

    /// Gives the numerator in decimal digits.
    pub fn numerator(&self) -> String {
        self.0.numer().to_string()
    }

    /// Gives the denominator in decimal digits.
    pub fn denominator(&self) -> String {
        self.0.denom().to_string()
    }

    /// Rounds to the nearest whole number, halves up; `None` where it does not fit.
    pub fn round_half_up(&self) -> Option<i64> {
        let half = BigRational::new(BigInt::from(1), BigInt::from(2));
        (&self.0 + half).floor().to_integer().to_i64()
    }

    /// Rounds up to a whole number; `None` where it does not fit.
    pub fn ceil(&self) -> Option<i64> {
        self.0.ceil().to_integer().to_i64()
    }

    /// Prints with `decimals` digits after the point, halves up.
    pub fn to_decimal(&self, decimals: u32) -> String {
        let scale = BigInt::from(10).pow(decimals);
        let half = BigRational::new(BigInt::from(1), BigInt::from(2));
        let scaled = (self.abs().0 * BigRational::from_integer(scale) + half).floor().to_integer().to_string();
        let digits = format!("{scaled:0>width$}", width = decimals as usize + 1);
        let (whole, rest) = digits.split_at(digits.len() - decimals as usize);
        let sign = if self.0 < BigRational::zero() && scaled != "0" { "-" } else { "" };
        if decimals == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
    }

    /// Prints a figure of 0 to 100 with one decimal, and more where it would otherwise stand on the wrong side of one of the
    /// `thresholds` that it is compared with. What is under 100 is never printed as 100.
    ///
    /// Source: docs/SCORING.md, Printing.
    pub fn to_percent<'f>(&self, thresholds: impl IntoIterator<Item = &'f Fraction>) -> String {
        let mut marks: Vec<Fraction> = thresholds.into_iter().cloned().collect();
        marks.push(Self::whole(100));
        (1..=12)
            .map(|decimals| self.to_decimal(decimals))
            .find(|printed| marks.iter().all(|mark| same_side(self, printed, mark)))
            .unwrap_or_else(|| format!("{}/{}", self.numerator(), self.denominator()))
    }
}

/// Whether the printed figure stands where the exact one does: under, on or over the mark.
fn same_side(exact: &Fraction, printed: &str, mark: &Fraction) -> bool {
    decimal_value(printed).is_some_and(|shown| shown.cmp(mark) == exact.cmp(mark))
}

fn decimal_value(text: &str) -> Option<Fraction> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let numerator: BigInt = format!("{whole}{rest}").parse().ok()?;
    let scale = BigInt::from(10).pow(u32::try_from(rest.len()).ok()?);
    Some(Fraction(BigRational::new(numerator * sign, scale)))
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.0.numer(), self.0.denom())
    }
}

impl Add for &Fraction {
    type Output = Fraction;
    fn add(self, other: Self) -> Fraction {
        Fraction(&self.0 + &other.0)
    }
}

impl Sub for &Fraction {
    type Output = Fraction;
    fn sub(self, other: Self) -> Fraction {
        Fraction(&self.0 - &other.0)
    }
}

impl Mul for &Fraction {
    type Output = Fraction;
    fn mul(self, other: Self) -> Fraction {
        Fraction(&self.0 * &other.0)
    }
}

impl Div<&Fraction> for &Fraction {
    type Output = Option<Fraction>;
    fn div(self, other: &Fraction) -> Option<Fraction> {
        self.divide(other)
    }
}

/// A decimal number, kept exactly as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decimal {
    typed: String,
    value: Fraction,
}

impl Decimal {
    /// Reads digits with at most one point and at most [`MAX_SIGNIFICANT_DIGITS`] significant digits. A sign, an exponent, `_`,
    /// inf and nan are refused. Source: docs/SCORING.md, Answers and figures.
    pub fn parse(typed: &str) -> Option<Self> {
        let (whole, rest) = typed.split_once('.').unwrap_or((typed, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let digits = format!("{whole}{rest}");
        let significant = typed.replace('.', "").trim_start_matches('0').len();
        let fits = plain(whole) && plain(rest) && significant <= MAX_SIGNIFICANT_DIGITS && digits.len() <= 40;
        let value = if fits { decimal_value(typed)? } else { return None };
        Some(Self { typed: typed.to_owned(), value })
    }

    /// Gives the text as it was typed.
    pub fn as_typed(&self) -> &str {
        &self.typed
    }

    /// Gives the exact value.
    pub fn value(&self) -> &Fraction {
        &self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fraction(numerator: i128, denominator: i128) -> Fraction {
        Fraction::new(numerator, denominator).expect("the denominator is not 0")
    }

    #[test]
    fn rounds_halves_up() {
        assert_eq!(fraction(1, 20).to_decimal(1), "0.1");
        assert_eq!(fraction(5294, 100).to_decimal(1), "52.9");
        assert_eq!(fraction(2, 3).to_decimal(0), "1");
        assert_eq!(fraction(-1, 40).to_decimal(1), "0.0");
    }

    #[test]
    fn prints_more_decimals_at_a_threshold() {
        let mark = Fraction::whole(65);
        assert_eq!(fraction(64_960_000, 1_000_000).to_percent([&mark]), "64.96");
        assert_eq!(fraction(649, 10).to_percent([&mark]), "64.9");
        assert_eq!(Fraction::whole(65).to_percent([&mark]), "65.0");
        assert_eq!(fraction(6_500_001, 100_000).to_percent([&mark]), "65.00001");
    }

    #[test]
    fn never_prints_100_for_less() {
        assert_eq!(fraction(99_999, 1000).to_percent([]), "99.999");
        assert_eq!(Fraction::whole(100).to_percent([]), "100.0");
    }

    #[test]
    fn reads_decimals_exactly_or_not_at_all() {
        assert_eq!(Decimal::parse("26.46").map(|d| d.value().clone()), Fraction::new(2646, 100));
        assert_eq!(Decimal::parse("30.00").expect("plain").as_typed(), "30.00");
        for wrong in ["", ".5", "5.", "+1", "-1", "1e3", "1_000", "inf", "nan", "1.2.3", "1234567890.123456"] {
            assert!(Decimal::parse(wrong).is_none(), "{wrong}");
        }
    }
}
