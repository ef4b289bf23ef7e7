//! Something to say whose words are chosen at the edge: the id of a message of the wording, with its variables.

use std::fmt;
use std::path::Path;

use fluent_bundle::FluentValue;
use jiff::civil::Date;

use super::Language;
use super::wording::{Topic, Wording, built_in};

/// Something to say to a person, in whatever language they read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// A message of the tool's wording (`templates/wording/<lang>/`).
    Said {
        /// Its id.
        id: &'static str,
        /// Its variables.
        variables: Vec<(&'static str, Variable)>,
    },
    /// Words that stand as they are in every language, such as those of another program.
    Verbatim(String),
}

/// What has words for people: an error, or a finding.
pub trait Said {
    /// Gives what it says.
    fn message(&self) -> Message;
}

/// The value of a variable in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Variable {
    /// A text.
    Text(String),
    /// A whole number, by which plurals are chosen.
    Whole(i64),
    /// Digits with a decimal point, which is written as the language does.
    Decimal(String),
    /// A day, which is written as the language does.
    Day(Date),
    /// Something that has words of its own.
    Message(Message),
    /// Several such things, with commas between.
    Messages(Vec<Message>),
    /// Several such things that may hold commas themselves, with what the message `separator` puts between.
    Separated(Vec<Message>),
}

impl Message {
    /// Names the message `id`, without variables.
    pub const fn new(id: &'static str) -> Self {
        Self::Said { id, variables: Vec::new() }
    }

    /// Takes words that stand as they are in every language, such as those of another program.
    pub fn verbatim(words: impl Into<String>) -> Self {
        Self::Verbatim(words.into())
    }

    /// Adds a variable.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Variable>) -> Self {
        if let Self::Said { variables, .. } = &mut self {
            variables.push((name, value.into()));
        }
        self
    }

    /// Takes words that stand as they are and may hold commas, one behind the other.
    pub fn separated<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Self {
        let items = items.into_iter().map(Self::verbatim).collect();
        Self::new("separated").with("items", Variable::Separated(items))
    }

    /// Adds a variable that lists `items`, which are data.
    #[must_use]
    pub fn with_list<T: fmt::Display>(self, name: &'static str, items: impl IntoIterator<Item = T>) -> Self {
        let items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
        self.with(name, items.join(", "))
    }

    /// Gives the sentence in the language of `words`.
    pub fn in_words(&self, words: &Wording) -> String {
        match self {
            Self::Verbatim(text) => text.clone(),
            Self::Said { id, variables } => {
                let filled: Vec<(&str, FluentValue<'static>)> =
                    variables.iter().map(|(name, value)| (*name, value.in_words(words))).collect();
                let said = words.find(id, &filled).or_else(|| english_where_silent(words, id, &filled));
                debug_assert!(said.is_some(), "{id} has no words, or lacks one of its variables");
                said.unwrap_or_else(|| format!("[{id}]"))
            }
        }
    }
}

/// Gives the English words of a message that the language has no words for yet.
fn english_where_silent(words: &Wording, id: &str, filled: &[(&str, FluentValue<'_>)]) -> Option<String> {
    if words.has(id) { None } else { built_in(Topic::Tool, Language::En).find(id, filled) }
}

impl Variable {
    fn in_words(&self, words: &Wording) -> FluentValue<'static> {
        match self {
            Self::Text(text) => FluentValue::from(text.clone()),
            Self::Whole(number) => FluentValue::from(*number),
            Self::Decimal(digits) => FluentValue::from(words.decimal(digits)),
            Self::Day(day) => FluentValue::from(words.date(*day)),
            Self::Message(message) => FluentValue::from(message.in_words(words)),
            Self::Messages(list) => FluentValue::from(joined(list, words, ", ")),
            Self::Separated(list) => FluentValue::from(joined(list, words, &words.say("separator", &[]))),
        }
    }
}

fn joined(list: &[Message], words: &Wording, between: &str) -> String {
    list.iter().map(|message| message.in_words(words)).collect::<Vec<_>>().join(between)
}

/// Gives the sentence in English, for logs and tests.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_words(built_in(Topic::Tool, Language::En)))
    }
}

impl From<&str> for Variable {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Variable {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&Path> for Variable {
    fn from(path: &Path) -> Self {
        Self::Text(path.display().to_string())
    }
}

impl From<Date> for Variable {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl From<i64> for Variable {
    fn from(number: i64) -> Self {
        Self::Whole(number)
    }
}

impl From<usize> for Variable {
    fn from(number: usize) -> Self {
        Self::Whole(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Variable {
    fn from(number: u32) -> Self {
        Self::Whole(i64::from(number))
    }
}

impl From<Vec<Message>> for Variable {
    fn from(list: Vec<Message>) -> Self {
        Self::Messages(list)
    }
}

impl From<Message> for Variable {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_within_a_message_speaks_its_language() {
        let words = "problem = problème : { $what } ({ $all })\nfile = { $n ->\n  [one] un fichier\n *[other] { $n } fichiers\n }";
        let words = Wording::new(Language::Fr, [words]).expect("wording");
        let files = |n: usize| Message::new("file").with("n", n);
        let all = vec![files(1), Message::verbatim("pack.toml"), files(3)];
        let message = Message::new("problem").with("what", files(2)).with("all", all);
        assert_eq!(message.in_words(&words), "problème : 2 fichiers (un fichier, pack.toml, 3 fichiers)");
    }

    #[cfg(debug_assertions)]
    #[test]
    #[should_panic(expected = "absent has no words")]
    fn a_message_without_words_is_found_by_every_test_that_says_it() {
        Message::new("absent").in_words(built_in(Topic::Tool, Language::En));
    }
}
