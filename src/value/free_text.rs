//! Text that people type and that others will read on a page or a screen.

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

use super::message::{Message, Said};

/// The longest name or title, in characters.
pub const MAX_TITLE: usize = 200;
/// The longest note, in characters.
pub const MAX_NOTE: usize = 2_000;

/// Why a text is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum FreeTextError {
    /// Nothing but blanks.
    Empty,
    /// More characters than fit.
    TooLong {
        /// How many it has.
        has: usize,
        /// How many fit.
        most: usize,
    },
    /// A character that can hide or change what a reader sees.
    Character(u32),
}

impl Said for FreeTextError {
    fn message(&self) -> Message {
        match self {
            Self::Empty => Message::new("free-text-empty"),
            Self::TooLong { has, most } => Message::new("free-text-too-long").with("has", *has).with("most", *most),
            Self::Character(sign) => Message::new("free-text-character").with("sign", format!("U+{sign:04X}")),
        }
    }
}

/// Checks that `text` has 1 to `most` characters and no control, bidirectional, private or unassigned ones.
///
/// Source: docs/FORMATS.md, Assessment file.
pub fn check(text: &str, most: usize) -> Result<(), FreeTextError> {
    if text.trim().is_empty() {
        return Err(FreeTextError::Empty);
    }
    let has = text.chars().count();
    if has > most {
        return Err(FreeTextError::TooLong { has, most });
    }
    let refused = text.chars().find(|sign| is_refused(*sign));
    refused.map_or(Ok(()), |sign| Err(FreeTextError::Character(sign.into())))
}

/// Whether a character can hide or change what a reader sees: control, bidirectional, private, unassigned.
fn is_refused(sign: char) -> bool {
    use GeneralCategory::{Control, LineSeparator, ParagraphSeparator, PrivateUse, Surrogate, Unassigned};
    let category = sign.general_category();
    is_bidirectional(sign)
        || matches!(category, Control | PrivateUse | Unassigned | Surrogate | LineSeparator | ParagraphSeparator)
}

fn is_bidirectional(sign: char) -> bool {
    matches!(sign, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Makes text from a file or a path safe to print: control and bidirectional characters are written as `\u{…}`.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        if is_refused(sign) { safe.extend(sign.escape_unicode()) } else { safe.push(sign) }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_names_of_all_scripts_pass() {
        for name in ["Kwadrant NV", "Ελληνική Εταιρεία", "株式会社", "Société à l'œuvre", "Ünlü & Söhne"]
        {
            assert_eq!(check(name, MAX_TITLE), Ok(()), "{name}");
        }
    }

    #[test]
    fn hiding_characters_are_refused_and_escaped() {
        for (name, code) in
            [("a\u{202e}b", 0x202e), ("a\nb", 10), ("a\u{e000}", 0xe000), ("\u{1b}[2J", 27), ("a\u{378}", 0x378)]
        {
            assert_eq!(check(name, MAX_TITLE), Err(FreeTextError::Character(code)));
            assert!(!escaped(name).contains(char::from_u32(code).expect("a character")));
        }
        assert_eq!(check(" ", MAX_TITLE), Err(FreeTextError::Empty));
        assert_eq!(check(&"a".repeat(201), MAX_TITLE), Err(FreeTextError::TooLong { has: 201, most: 200 }));
    }
}
