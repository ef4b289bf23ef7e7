//! Words for people, from Fluent files, one set per language.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use super::Language;

/// What words are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// The command line: answers, problems, verdicts, and the files that are written.
    Tool,
    /// The walk.
    Walk,
    /// The report, and the handbook of criteria.
    Report,
}

impl Topic {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Tool, Self::Walk, Self::Report];
}

/// The Fluent files of one language.
struct Files {
    language: Language,
    tool: &'static [&'static str],
    walk: &'static str,
    report: &'static [&'static str],
}

/// The Fluent files that are built in. Where a language has none about a topic, English speaks.
const BUILT_IN: [Files; 4] = [
    Files {
        language: Language::En,
        tool: &[
            include_str!("../../templates/wording/en/cli.ftl"),
            include_str!("../../templates/wording/en/files.ftl"),
            include_str!("../../templates/wording/en/problems.ftl"),
            include_str!("../../templates/wording/en/verify.ftl"),
        ],
        walk: include_str!("../../templates/wording/en/walk.ftl"),
        report: &[
            include_str!("../../templates/wording/en/handbook.ftl"),
            include_str!("../../templates/wording/en/report.ftl"),
        ],
    },
    Files {
        language: Language::Fr,
        tool: &[
            include_str!("../../templates/wording/fr/cli.ftl"),
            include_str!("../../templates/wording/fr/files.ftl"),
            include_str!("../../templates/wording/fr/problems.ftl"),
            include_str!("../../templates/wording/fr/verify.ftl"),
        ],
        walk: include_str!("../../templates/wording/fr/walk.ftl"),
        report: &[
            include_str!("../../templates/wording/fr/handbook.ftl"),
            include_str!("../../templates/wording/fr/report.ftl"),
        ],
    },
    Files {
        language: Language::Nl,
        tool: &[
            include_str!("../../templates/wording/nl/cli.ftl"),
            include_str!("../../templates/wording/nl/files.ftl"),
            include_str!("../../templates/wording/nl/problems.ftl"),
            include_str!("../../templates/wording/nl/verify.ftl"),
        ],
        walk: include_str!("../../templates/wording/nl/walk.ftl"),
        report: &[
            include_str!("../../templates/wording/nl/handbook.ftl"),
            include_str!("../../templates/wording/nl/report.ftl"),
        ],
    },
    Files {
        language: Language::De,
        tool: &[
            include_str!("../../templates/wording/de/cli.ftl"),
            include_str!("../../templates/wording/de/files.ftl"),
            include_str!("../../templates/wording/de/problems.ftl"),
            include_str!("../../templates/wording/de/verify.ftl"),
        ],
        walk: include_str!("../../templates/wording/de/walk.ftl"),
        report: &[
            include_str!("../../templates/wording/de/handbook.ftl"),
            include_str!("../../templates/wording/de/report.ftl"),
        ],
    },
];

impl Files {
    fn about(&self, topic: Topic) -> Vec<&'static str> {
        match topic {
            Topic::Tool => self.tool.to_vec(),
            Topic::Walk => vec![self.walk],
            Topic::Report => self.report.to_vec(),
        }
    }
}

/// Gives the built-in words of a language. Each topic of each language is parsed once, when something is said for the first time.
pub fn built_in(topic: Topic, language: Language) -> &'static Wording {
    static PARSED: [[OnceLock<Wording>; Language::ALL.len()]; Topic::ALL.len()] =
        [const { [const { OnceLock::new() }; Language::ALL.len()] }; Topic::ALL.len()];
    let speaks = |files: &&Files, wanted| files.language == wanted && !files.about(topic).is_empty();
    let of = |wanted: Language| BUILT_IN.iter().find(|files| speaks(files, wanted));
    let files = of(language).or_else(|| of(Language::En)).expect("English words are built in");
    PARSED[topic as usize][files.language as usize].get_or_init(|| {
        Wording::new(files.language, files.about(topic)).expect("tests parse every file that is built in")
    })
}

/// The words of one language, looked up by message id.
pub struct Wording {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// A Fluent file does not parse, or says a message twice.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the wording in {language} is broken: {detail}")]
pub struct WordingError {
    /// The language.
    pub language: Language,
    /// What is wrong.
    pub detail: String,
}

impl std::fmt::Debug for Wording {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Wording({})", self.language)
    }
}

impl Wording {
    /// Reads the Fluent `sources` of one language.
    pub fn new<'s>(language: Language, sources: impl IntoIterator<Item = &'s str>) -> Result<Self, WordingError> {
        let broken = |detail: String| WordingError { language, detail };
        let identifier: LanguageIdentifier = language.code().parse().map_err(|error| broken(format!("{error}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(false);
        for source in sources {
            let resource =
                FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| broken(format!("{errors:?}")))?;
            bundle.add_resource(resource).map_err(|errors| broken(format!("{errors:?}")))?;
        }
        Ok(Self { language, bundle })
    }

    /// Gives the language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Says whether a message stands in the files.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Gives the message `id` with its variables filled in; `None` where it is missing or lacks a variable.
    pub fn find(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let arguments: FluentArgs<'_> =
            arguments.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }

    /// Gives the message `id` with its variables filled in. A missing one gives its id, so that a test can find it.
    pub fn say(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        self.find(id, arguments).unwrap_or_else(|| format!("[{id}]"))
    }

    /// Writes a day as the message `date` says: it gets `day`, `month` and `year` in digits, and `iso`, as in 2026-11-24.
    pub fn date(&self, date: Date) -> String {
        let (day, month) = (i64::from(date.day()), i64::from(date.month()));
        let (year, iso) = (date.year().to_string(), date.to_string());
        self.say("date", &[("day", day.into()), ("month", month.into()), ("year", year.into()), ("iso", iso.into())])
    }

    /// Writes digits such as 65.8 with the decimal mark of the message `decimal-mark`.
    pub fn decimal(&self, digits: &str) -> String {
        digits.replacen('.', &self.say("decimal-mark", &[]), 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_file_parses() {
        for topic in Topic::ALL {
            for files in BUILT_IN {
                let spoken = if files.about(topic).is_empty() { Language::En } else { files.language };
                assert_eq!(built_in(topic, files.language).language(), spoken);
            }
        }
    }

    #[test]
    fn plurals_follow_the_language() {
        let words = Wording::new(Language::En, ["n-files = { $n ->\n  [one] one file\n *[other] { $n } files\n }"])
            .expect("wording");
        assert_eq!(words.say("n-files", &[("n", 1.into())]), "one file");
        assert_eq!(words.say("n-files", &[("n", 3.into())]), "3 files");
        assert_eq!(words.say("absent", &[]), "[absent]");
        assert_eq!(words.find("n-files", &[]), None);
    }

    #[test]
    fn days_and_decimal_marks_follow_the_language() {
        let words = Wording::new(
            Language::Fr,
            ["decimal-mark = ,\ndate = { $day } { $month ->\n  [11] novembre\n *[other] { $month }\n } { $year }"],
        )
        .expect("wording");
        assert_eq!(words.date(jiff::civil::date(2026, 11, 24)), "24 novembre 2026");
        assert_eq!(words.decimal("65.8"), "65,8");
        let english = built_in(Topic::Tool, Language::En);
        assert_eq!(english.date(jiff::civil::date(2026, 11, 24)), "2026-11-24");
        assert_eq!(english.decimal("65.8"), "65.8");
    }
}
