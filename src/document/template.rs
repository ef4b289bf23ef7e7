//! Templates: minijinja makes the XHTML of a report from a context and the words of one language.
//!
//! Templates see only each other and the context. Their work (fuel) and their output are bounded. Everything is escaped for
//! XHTML. Besides minijinja's own filters and functions there are `say(id, name=value, …)`, which gives words, and the
//! filter `unbroken`, which keeps text on one line.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use fluent_bundle::FluentValue;
use minijinja::value::{Kwargs, Serde, Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, State, UndefinedBehavior};

use crate::value::wording::Wording;
use crate::value::{Message, Said};

/// Templates by name, as `report.xhtml`.
pub type Templates = BTreeMap<String, String>;

/// What a rendering may use at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateLimits {
    /// Steps of the template engine; 5,000,000 unless told.
    pub fuel: u64,
    /// Bytes of the output; 4 MiB unless told.
    pub output_bytes: usize,
    /// Levels of includes and macro calls; 64 unless told.
    pub recursion: usize,
}

impl Default for TemplateLimits {
    fn default() -> Self {
        Self { fuel: 5_000_000, output_bytes: 4 << 20, recursion: 64 }
    }
}

/// Why a template gave no text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum TemplateError {
    /// A template does not parse, or fails: an unknown name, no fuel left, and so on.
    Template {
        /// The template.
        template: String,
        /// The line; 0 where it is not known.
        line: usize,
        /// What the engine says.
        detail: String,
    },
    /// No message has this id, or it lacks a variable.
    Words {
        /// The template that asked.
        template: String,
        /// The id.
        id: String,
        /// The variables given.
        variables: Vec<String>,
    },
    /// The output is too long.
    TooLong {
        /// How much is allowed.
        limit: usize,
    },
}

impl Said for TemplateError {
    fn message(&self) -> Message {
        match self {
            Self::Template { template, line, detail } => Message::new("template-fails")
                .with("template", template.as_str())
                .with("line", *line)
                .with("detail", detail.as_str()),
            Self::Words { template, id, variables } => Message::new("template-words")
                .with("template", template.as_str())
                .with("id", id.as_str())
                .with_list("variables", variables),
            Self::TooLong { limit } => Message::new("template-too-long").with("limit", *limit),
        }
    }
}

/// Renders the template `entry` with the default [`TemplateLimits`].
pub fn render(
    templates: &Templates,
    entry: &str,
    context: &serde_json::Value,
    words: &Wording,
) -> Result<String, TemplateError> {
    render_within(templates, entry, context, words, &TemplateLimits::default())
}

/// Renders the template `entry`.
pub fn render_within(
    templates: &Templates,
    entry: &str,
    context: &serde_json::Value,
    words: &Wording,
    limits: &TemplateLimits,
) -> Result<String, TemplateError> {
    let sayings = Sayings::default();
    let environment = environment(templates, limits, &sayings).map_err(|error| fault(&error))?;
    let template = environment.get_template(entry).map_err(|error| fault(&error))?;
    let mut output = Bounded { bytes: Vec::new(), limit: limits.output_bytes };
    let rendered = template.render_captured_to(Value::from(Serde(context)), &mut output).map(|_| ());
    if output.bytes.len() > limits.output_bytes {
        return Err(TemplateError::TooLong { limit: limits.output_bytes });
    }
    rendered.map_err(|error| fault(&error))?;
    let text = String::from_utf8_lossy(&output.bytes).into_owned();
    sayings.fill_in(&text, words, limits.output_bytes)
}

fn environment<'t>(
    templates: &'t Templates,
    limits: &TemplateLimits,
    sayings: &Sayings,
) -> Result<Environment<'t>, Error> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(limits.fuel));
    environment.set_recursion_limit(limits.recursion);
    environment.add_filter("unbroken", |text: String| text.replace(' ', "\u{A0}"));
    let sayings = sayings.clone();
    environment.add_function("say", move |state: &State<'_, '_>, id: String, variables: Kwargs| {
        sayings.note(state.name(), id, &variables)
    });
    for (name, text) in templates {
        environment.add_template(name, text)?;
    }
    Ok(environment)
}

fn fault(error: &Error) -> TemplateError {
    let mut detail =
        error.detail().map_or_else(|| error.kind().to_string(), |detail| format!("{}: {detail}", error.kind()));
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        detail = format!("{detail}; {inner}");
        cause = inner.source();
    }
    TemplateError::Template {
        template: error.name().unwrap_or("template").to_owned(),
        line: error.line().unwrap_or(0),
        detail,
    }
}

/// What frames the number of a saying in the output. Both are private characters, which no text of a statement holds.
const FRAME: (char, char) = ('\u{E000}', '\u{E001}');

/// The words asked for while a template runs.
///
/// The engine's functions outlive any borrow, and the words are borrowed; so `say` writes a number between two private
/// characters, and the words are filled in, escaped, when the output is complete. Until then no filter and no comparison
/// of a template sees the words themselves; they can be put out, joined to text, kept in variables and given to `say`.
#[derive(Clone, Default)]
struct Sayings(Arc<Mutex<Vec<Saying>>>);

struct Saying {
    template: String,
    id: String,
    variables: Vec<(String, Variable)>,
}

enum Variable {
    Integer(i64),
    Text(String),
}

impl Sayings {
    fn note(&self, template: &str, id: String, given: &Kwargs) -> Result<Value, Error> {
        let mut variables = Vec::new();
        for name in given.args() {
            let value: Value = given.get(name)?;
            variables.push((name.to_owned(), variable(name, &value)?));
        }
        variables.sort_by(|a, b| a.0.cmp(&b.0));
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let token = format!("{}{}{}", FRAME.0, noted.len(), FRAME.1);
        noted.push(Saying { template: template.to_owned(), id, variables });
        Ok(Value::from_safe_string(token))
    }

    /// Puts the words in place of their numbers.
    fn fill_in(&self, text: &str, words: &Wording, limit: usize) -> Result<String, TemplateError> {
        let noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut said: Vec<String> = Vec::with_capacity(noted.len());
        for saying in noted.iter() {
            let words = saying.words(words, &said)?;
            said.push(words);
        }
        let filled = fill(text, &said, escape);
        if filled.len() > limit { Err(TemplateError::TooLong { limit }) } else { Ok(filled) }
    }
}

impl Saying {
    /// Gives the words; a variable may hold an earlier saying.
    fn words(&self, words: &Wording, said: &[String]) -> Result<String, TemplateError> {
        let values: Vec<(&str, FluentValue<'_>)> = self
            .variables
            .iter()
            .map(|(name, value)| match value {
                Variable::Integer(number) => (name.as_str(), FluentValue::from(*number)),
                Variable::Text(text) => (name.as_str(), FluentValue::from(fill(text, said, str::to_owned))),
            })
            .collect();
        words.find(&self.id, &values).filter(|found| !found.is_empty()).ok_or_else(|| TemplateError::Words {
            template: self.template.clone(),
            id: self.id.clone(),
            variables: self.variables.iter().map(|(name, _)| name.clone()).collect(),
        })
    }
}

fn variable(name: &str, value: &Value) -> Result<Variable, Error> {
    let refused = || Error::new(ErrorKind::InvalidOperation, format!("{name} is neither a text nor a whole number"));
    match value.kind() {
        ValueKind::Number => value.as_i64().map(Variable::Integer).ok_or_else(refused),
        ValueKind::String => value.as_str().map(|text| Variable::Text(text.to_owned())).ok_or_else(refused),
        _ => Err(refused()),
    }
}

/// Replaces the numbers of sayings; a frame without a number that was given out is dropped.
fn fill(text: &str, said: &[String], form: impl Fn(&str) -> String) -> String {
    let mut filled = String::with_capacity(text.len() * 2);
    let mut parts = text.split(FRAME.0);
    filled.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (number, rest) = part.split_once(FRAME.1).unwrap_or(("", part));
        if let Some(words) = number.parse::<usize>().ok().and_then(|number| said.get(number)) {
            filled.push_str(&form(words));
        }
        filled.push_str(rest);
    }
    filled
}

fn escape(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len() + 8);
    for character in words.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// Takes output until it is too long.
struct Bounded {
    bytes: Vec<u8>,
    limit: usize,
}

impl io::Write for Bounded {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(piece);
        if self.bytes.len() > self.limit {
            return Err(io::Error::other("the output is too long"));
        }
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::value::Language;

    const WORDS: &str = "level-silver = Silver & more\nneeds = { $level } needs { $n ->\n  [one] one gate\n *[other] { $n } gates\n }\n";

    fn words() -> Wording {
        Wording::new(Language::En, [WORDS]).expect("wording")
    }

    fn rendered(text: &str) -> Result<String, TemplateError> {
        let templates = Templates::from([
            ("a".to_owned(), text.to_owned()),
            ("b".to_owned(), "{% macro m(x) %}<b>{{ x }}</b>{% endmacro %}".to_owned()),
        ]);
        render(&templates, "a", &json!({"name": "A & <B>", "n": 3}), &words())
    }

    #[test]
    fn everything_is_escaped() {
        assert_eq!(rendered("<p>{{ name }}</p>").as_deref(), Ok("<p>A &amp; &lt;B&gt;</p>"));
        assert_eq!(rendered("{{ say('level-silver') }}").as_deref(), Ok("Silver &amp; more"));
        assert_eq!(rendered("{{ say('level-silver')|safe }}").as_deref(), Ok("Silver &amp; more"));
    }

    #[test]
    fn words_stand_in_words_and_in_macros() {
        let text = "{% from 'b' import m %}{{ m(say('needs', level=say('level-silver'), n=n)) }}";
        assert_eq!(rendered(text).as_deref(), Ok("<b>Silver &amp; more needs 3 gates</b>"));
    }

    #[test]
    fn missing_words_and_variables_are_errors() {
        for text in ["{{ say('absent') }}", "{{ say('needs', n=1) }}"] {
            assert!(matches!(rendered(text), Err(TemplateError::Words { .. })), "{text}");
        }
        for text in ["{{ absent }}", "{% include 'c' %}", "{{ say('needs', n=1.5) }}", "{% if %}"] {
            assert!(matches!(rendered(text), Err(TemplateError::Template { .. })), "{text}");
        }
    }

    #[test]
    fn work_and_output_are_bounded() {
        let endless = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}";
        assert!(matches!(rendered(endless), Err(TemplateError::Template { .. })));
        let templates = Templates::from([("a".to_owned(), "{% for a in range(900) %}{{ a }}{% endfor %}".to_owned())]);
        let limits = TemplateLimits { output_bytes: 100, ..TemplateLimits::default() };
        let error = render_within(&templates, "a", &json!({}), &words(), &limits).expect_err("too long");
        assert_eq!(error, TemplateError::TooLong { limit: 100 });
    }

    #[test]
    fn templates_that_include_themselves_end() {
        assert!(matches!(rendered("{% include 'a' %}"), Err(TemplateError::Template { .. })));
    }
}
