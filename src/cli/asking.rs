//! Questions on the terminal, and what may be typed for yes and no: words of the language of the run, and English ones.

use std::io::{self, IsTerminal};

use super::failure::Failure;
use super::output::Output;
use wid::value::wording::{Topic, built_in};
use wid::value::{Language, Message};

/// Says whether somebody can be asked.
pub fn somebody_is_here() -> bool {
    io::stdin().is_terminal()
}

/// Reads a line without the blanks around it; `None` at the end of the input.
///
/// # Errors
/// Where what is typed cannot be read.
pub fn typed_line() -> Result<Option<String>, Failure> {
    let mut line = String::new();
    let unread =
        |error: io::Error| Failure::new("not-asked", Message::new("typed-not-read").with("why", error.to_string()));
    let read = io::stdin().read_line(&mut line).map_err(unread)?;
    Ok((read > 0).then(|| line.trim().to_owned()))
}

/// Says whether `typed` is one of the words of the message `id`, in this language or in English, in small letters or capitals.
pub fn is_one_of(typed: &str, id: &'static str, language: Language) -> bool {
    words_of(id, language).iter().any(|word| *word == typed.to_lowercase())
}

/// Gives the rest of what was typed after one of the words of the message `id`; `None` where it begins with none of them.
pub fn after_one_of<'t>(typed: &'t str, id: &'static str, language: Language) -> Option<&'t str> {
    let (word, rest) = typed.split_once(char::is_whitespace).unwrap_or((typed, ""));
    is_one_of(word, id, language).then(|| rest.trim())
}

fn words_of(id: &'static str, language: Language) -> Vec<String> {
    let of = |language| Message::new(id).in_words(built_in(Topic::Tool, language)).to_lowercase();
    [of(language), of(Language::En)].iter().flat_map(|words| words.split_whitespace()).map(str::to_owned).collect()
}

/// Asks whether to go on: `--yes` answers it, and without a terminal nothing is done.
///
/// # Errors
/// A failure that names `--yes` where nobody can be asked.
pub fn confirm(output: &Output, question: Message, yes: bool) -> Result<bool, Failure> {
    if yes {
        return Ok(true);
    }
    if !somebody_is_here() {
        return Err(Failure::new("not-asked", Message::new("confirm-nobody").with("question", question))
            .help(Message::new("confirm-help")));
    }
    output.ask(&Message::new("confirm-question").with("question", question));
    let typed = typed_line()?.unwrap_or_default();
    Ok(is_one_of(&typed, "typed-yes", output.language()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_are_words_of_the_language_in_any_case() {
        for yes in ["yes", "y", "YES", "Y"] {
            assert!(is_one_of(yes, "typed-yes", Language::En), "{yes}");
            assert!(!is_one_of(yes, "typed-no", Language::En), "{yes}");
        }
        assert!(is_one_of("yes", "typed-yes", Language::Fr), "English words are always understood");
        assert!(!is_one_of("", "typed-yes", Language::En));
    }

    #[test]
    fn what_follows_a_word_is_given() {
        assert_eq!(after_one_of("Remove 12", "issue-typed-remove", Language::En), Some("12"));
        assert_eq!(after_one_of("remove", "issue-typed-remove", Language::En), Some(""));
        assert_eq!(after_one_of("removed 12", "issue-typed-remove", Language::En), None);
    }
}
