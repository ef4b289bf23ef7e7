//! The language of the system.

use wid::value::Language;

/// Gives the first language that the system names and that we speak; else English.
pub fn language() -> Language {
    let spoken = |locale: String| locale.get(..2).and_then(|code| code.to_lowercase().parse().ok());
    sys_locale::get_locales().find_map(spoken).unwrap_or(Language::En)
}
