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

    /// Gives the moment at which a document is made, where `SOURCE_DATE_EPOCH` sets it.
    ///
    /// # Errors
    /// What it holds, where that is no number of seconds since 1970.
    pub fn set_by_epoch() -> Result<Option<Self>, String> {
        let Some(text) = std::env::var_os("SOURCE_DATE_EPOCH").filter(|text| !text.is_empty()) else { return Ok(None) };
        let text = text.to_string_lossy().into_owned();
        let moment = text.parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
        moment.map(|moment| Some(Self { moment })).ok_or(text)
    }
}
