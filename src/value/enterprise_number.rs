//! Belgian enterprise numbers (Crossroads Bank for Enterprises).

use std::fmt;

use super::message::{Message, Said};

/// A Belgian enterprise number: ten digits, the last two are 97 minus the remainder of the first eight by 97.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct EnterpriseNumber(String);

/// Why a text is no enterprise number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum NotAnEnterpriseNumber {
    /// It has not ten digits, or starts with another digit than 0 or 1.
    Form,
    /// The check digits are wrong.
    CheckDigits,
}

impl Said for NotAnEnterpriseNumber {
    fn message(&self) -> Message {
        match self {
            Self::Form => Message::new("enterprise-number-form"),
            Self::CheckDigits => Message::new("enterprise-number-digits"),
        }
    }
}

impl EnterpriseNumber {
    /// Reads a number with or without `BE`, dots and blanks.
    pub fn parse(text: &str) -> Result<Self, NotAnEnterpriseNumber> {
        let plain: String = text.chars().filter(|sign| !matches!(sign, '.' | ' ' | '\u{a0}')).collect();
        let digits = plain.strip_prefix("BE").or_else(|| plain.strip_prefix("be")).unwrap_or(&plain);
        let well_formed = digits.len() == 10 && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !well_formed || !digits.starts_with(['0', '1']) {
            return Err(NotAnEnterpriseNumber::Form);
        }
        let number = |part: &str| part.parse::<u64>().unwrap_or(0);
        if 97 - number(&digits[..8]) % 97 != number(&digits[8..]) {
            return Err(NotAnEnterpriseNumber::CheckDigits);
        }
        Ok(Self(digits.to_owned()))
    }

    /// Gives the ten digits without dots.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EnterpriseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", &self.0[..4], &self.0[4..7], &self.0[7..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_spelling_is_read() {
        for text in ["0123.456.749", "BE 0123.456.749", "0123456749", "be0123456749", "0123 456 749"] {
            assert_eq!(EnterpriseNumber::parse(text).map(|n| n.to_string()).as_deref(), Ok("0123.456.749"), "{text}");
        }
    }

    #[test]
    fn wrong_numbers_say_why() {
        assert_eq!(EnterpriseNumber::parse("0123.456.748"), Err(NotAnEnterpriseNumber::CheckDigits));
        for text in ["", "123", "2123456749", "012345674a", "01234567490", "é123456749"] {
            assert_eq!(EnterpriseNumber::parse(text), Err(NotAnEnterpriseNumber::Form), "{text}");
        }
    }
}
