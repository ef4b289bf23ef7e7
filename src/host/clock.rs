//! The one place where the clock is read.

use jiff::Timestamp;
use jiff::civil::Date;

/// The moment of this run.
#[derive(Debug, Clone, Copy)]
pub struct Now {
    /// In UTC.
    pub moment: Timestamp,
}

impl Now {
    /// Takes the moment that was given, else reads the clock.
    #[expect(clippy::disallowed_methods, reason = "the one place where the clock is read")]
    pub fn read(given: Option<Timestamp>) -> Self {
        Self { moment: given.unwrap_or_else(Timestamp::now) }
    }

    /// Gives the day in UTC, by which everything in a report is dated.
    pub fn today(self) -> Date {
        wid::value::date::day_of(self.moment)
    }

    /// Gives the moment at which a document is made: `SOURCE_DATE_EPOCH` where it is set, else this moment.
    pub fn of_document(self) -> Self {
        let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse().ok());
        Self { moment: epoch.and_then(|seconds| Timestamp::from_second(seconds).ok()).unwrap_or(self.moment) }
    }
}
