//! Dates of the civil calendar and the months between them.

use jiff::ToSpan;
use jiff::civil::Date;

/// Counts the months from `from` to `to`; a started month counts as a full one. Negative where `from` is later.
///
/// Source: docs/SCORING.md, Answers and figures.
pub fn started_months(from: Date, to: Date) -> i32 {
    let months = (i32::from(to.year()) - i32::from(from.year())) * 12 + i32::from(to.month()) - i32::from(from.month());
    months + i32::from(to.day() > from.day())
}

/// Adds `months`, and takes the last day of the month where the day does not exist there. `None` past the year 9999.
pub fn add_months(date: Date, months: i32) -> Option<Date> {
    date.checked_add(months.months()).ok()
}

/// Adds `days`. `None` outside the years -9999 to 9999.
pub fn add_days(date: Date, days: i32) -> Option<Date> {
    date.checked_add(days.days()).ok()
}

/// Counts the days from `from` to `to`.
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// Gives the day of a moment in UTC.
pub fn day_of(moment: jiff::Timestamp) -> Date {
    moment.to_zoned(jiff::tz::TimeZone::UTC).date()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_started_month_counts() {
        assert_eq!(started_months(date(2025, 3, 20), date(2026, 11, 22)), 21);
        assert_eq!(started_months(date(2025, 11, 22), date(2026, 11, 22)), 12);
        assert_eq!(started_months(date(2025, 11, 21), date(2026, 11, 22)), 13);
        assert_eq!(started_months(date(2026, 11, 22), date(2026, 11, 22)), 0);
    }

    #[test]
    fn months_end_where_the_month_ends() {
        assert_eq!(add_months(date(2024, 2, 29), 24), Some(date(2026, 2, 28)));
        assert_eq!(days_between(date(2026, 11, 22), date(2027, 2, 20)), 90);
    }
}
