//! What forbids to issue a statement, and makes an issued one wrong. Source: docs/FORMATS.md, Statement and report.

use jiff::civil::Date;

use super::Statement;
use crate::domain::assessment::{self, Assessment, Perimeter};
use crate::domain::criteria::Pack;
use crate::domain::scoring::{self, Applicability, MissingFacts, applies};
use crate::value::date::{add_days, add_months, day_of};
use crate::value::{CriterionId, Message, PackId, PackVersion, Said};

/// How many days after `assessed_on` a report may be issued.
pub const MAX_AGE_DAYS: i32 = 90;
/// The length of the period in months, and how far it may be off.
const PERIOD_MONTHS: (i32, i32) = (12, 1);
/// How many months before `assessed_on` the period may end.
const PERIOD_AGE_MONTHS: i32 = 6;

/// Something that forbids to issue.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum Breach {
    /// A name that the report must show is not there.
    Missing(&'static str),
    /// Facts are not known yet.
    Facts(MissingFacts),
    /// Facts contradict one another.
    ImpossibleFacts(Vec<&'static str>),
    /// The facts were never confirmed, or were changed by hand since.
    NotConfirmed,
    /// The period is not right.
    Period(PeriodBreach),
    /// The assessment lies in the future or too far back.
    Age {
        /// The day of the assessment.
        assessed_on: Date,
        /// The day of issue.
        issued: Date,
    },
    /// `valid_until` is not what the pack says.
    Validity {
        /// What stands there.
        has: Date,
        /// What the pack gives.
        needs: Date,
    },
    /// The pack may not be used on that day.
    PackDates {
        /// The pack.
        id: PackId,
        /// Its version.
        version: PackVersion,
        /// The day of issue.
        issued: Date,
        /// The first day.
        from: Date,
        /// The last day, where there is one.
        until: Option<Date>,
    },
    /// Criteria that apply are not answered.
    Open(Vec<CriterionId>),
}

impl Breach {
    /// Gives the stable name.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing(_) => "missing",
            Self::Facts(_) => "facts-missing",
            Self::ImpossibleFacts(_) => "impossible-facts",
            Self::NotConfirmed => "not-confirmed",
            Self::Period(_) => "period",
            Self::Age { .. } => "age",
            Self::Validity { .. } => "valid-until",
            Self::PackDates { .. } => "pack-dates",
            Self::Open(_) => "open",
        }
    }
}

impl Said for Breach {
    fn message(&self) -> Message {
        match self {
            Self::Missing(field) => Message::new("rule-missing").with("field", *field),
            Self::Facts(missing) => Message::new("rule-facts").with_list("keys", &missing.keys),
            Self::ImpossibleFacts(keys) => Message::new("rule-impossible-facts").with_list("keys", keys),
            Self::NotConfirmed => Message::new("rule-not-confirmed"),
            Self::Period(breach) => Message::new("rule-period").with("breach", breach.message()),
            Self::Age { assessed_on, issued } => Message::new("rule-age")
                .with("assessed_on", *assessed_on)
                .with("issued", *issued)
                .with("most", i64::from(MAX_AGE_DAYS)),
            Self::Validity { has, needs } => Message::new("rule-validity").with("has", *has).with("needs", *needs),
            Self::PackDates { id, version, issued, from, until } => {
                let message = match until {
                    Some(until) => Message::new("rule-pack-dates").with("until", *until),
                    None => Message::new("rule-pack-begins"),
                };
                message.with("version", format!("{id} {version}")).with("issued", *issued).with("from", *from)
            }
            Self::Open(ids) => Message::new("rule-open").with("n", ids.len()).with_list("ids", ids),
        }
    }
}

/// What is wrong with a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum PeriodBreach {
    /// It is not about 12 months long.
    Length,
    /// It ends after the day of the assessment.
    Future,
    /// It ended too long ago.
    TooOld,
}

impl Said for PeriodBreach {
    fn message(&self) -> Message {
        match self {
            Self::Length => Message::new("rule-period-length"),
            Self::Future => Message::new("rule-period-future"),
            Self::TooOld => Message::new("rule-period-too-old").with("most", i64::from(PERIOD_AGE_MONTHS)),
        }
    }
}

/// Gives everything that forbids to issue the statement.
pub fn breaches(pack: &Pack, statement: &Statement) -> Vec<Breach> {
    let mut found = breaches_of(pack, &statement.assessment, day_of(statement.issued));
    let needs = add_months(statement.assessment.assessed_on, pack.structure.validity_months).unwrap_or(Date::MAX);
    if statement.valid_until != needs {
        found.push(Breach::Validity { has: statement.valid_until, needs });
    }
    found
}

/// Gives everything that forbids to issue the assessment on the day `issued`.
pub fn breaches_of(pack: &Pack, assessment: &Assessment, issued: Date) -> Vec<Breach> {
    let mut found: Vec<Breach> = missing_names(assessment).into_iter().map(Breach::Missing).collect();
    let missing = scoring::missing_facts_of_all(pack, &assessment.profile);
    if !missing.is_empty() {
        found.push(Breach::Facts(MissingFacts { keys: missing }));
    }
    let impossible = scoring::impossible_facts(&assessment.profile);
    if !impossible.is_empty() {
        found.push(Breach::ImpossibleFacts(impossible));
    }
    if !assessment::is_confirmed(pack, assessment) {
        found.push(Breach::NotConfirmed);
    }
    if let Perimeter { from: Some(from), to: Some(to), .. } = assessment.perimeter {
        found.extend(period_breach(from, to, assessment.assessed_on).map(Breach::Period));
    }
    found.extend(dates(pack, assessment.assessed_on, issued));
    let open = open_criteria(pack, assessment);
    if !open.is_empty() {
        found.push(Breach::Open(open));
    }
    found
}

fn missing_names(assessment: &Assessment) -> Vec<&'static str> {
    let rules = [
        (assessment.company.name.is_none(), "company.name"),
        (assessment.declared_by.name.is_none(), "declared_by.name"),
        (assessment.declared_by.role.is_none(), "declared_by.role"),
        (assessment.perimeter.text.is_none(), "perimeter.text"),
        (assessment.perimeter.from.is_none(), "perimeter.from"),
        (assessment.perimeter.to.is_none(), "perimeter.to"),
    ];
    rules.into_iter().filter(|(missing, _)| *missing).map(|(_, name)| name).collect()
}

/// Says what is wrong with the period from `from` to `to`, both days included.
pub fn period_breach(from: Date, to: Date, assessed_on: Date) -> Option<PeriodBreach> {
    let (months, off) = PERIOD_MONTHS;
    let bounds = (add_days(to, 1), add_months(from, months - off), add_months(from, months + off));
    // What leaves the calendar is no period of a company.
    let (Some(end), Some(shortest), Some(longest)) = bounds else { return Some(PeriodBreach::Length) };
    if end < shortest || end > longest {
        Some(PeriodBreach::Length)
    } else if to > assessed_on {
        Some(PeriodBreach::Future)
    } else {
        let is_old = add_months(to, PERIOD_AGE_MONTHS).is_some_and(|last| last < assessed_on);
        is_old.then_some(PeriodBreach::TooOld)
    }
}

fn dates(pack: &Pack, assessed_on: Date, issued: Date) -> Vec<Breach> {
    let latest = add_days(assessed_on, MAX_AGE_DAYS).unwrap_or(Date::MAX);
    let age = (issued < assessed_on || issued > latest).then_some(Breach::Age { assessed_on, issued });
    let of_pack = |pack: &Pack| {
        let (from, until) = (pack.structure.effective_from, pack.structure.end_of_life);
        let breached = issued < from || until.is_some_and(|last| issued > last);
        let (id, version) = (pack.structure.id.clone(), pack.structure.version);
        breached.then_some(Breach::PackDates { id, version, issued, from, until })
    };
    age.into_iter().chain(pack.all().filter_map(of_pack)).collect()
}

/// Gives the active criteria that apply and have no answer.
pub fn open_criteria(pack: &Pack, assessment: &Assessment) -> Vec<CriterionId> {
    let answered = |id: &CriterionId| assessment.answers.get(id).is_some_and(|answer| answer.value.is_some());
    let applying = pack
        .criteria()
        .filter(|criterion| criterion.is_active() && applies(criterion, &assessment.profile) == Applicability::Applies);
    applying.filter(|criterion| !answered(&criterion.id)).map(|criterion| criterion.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_about_a_year_and_recent() {
        let breach = |from: &str, to: &str| {
            let day = |text: &str| text.parse::<Date>().expect("a date");
            period_breach(day(from), day(to), day("2026-11-22"))
        };
        assert_eq!(breach("2025-10-01", "2026-09-30"), None);
        assert_eq!(breach("2025-10-01", "2026-08-31"), None);
        assert_eq!(breach("2025-10-01", "2026-08-30"), Some(PeriodBreach::Length));
        assert_eq!(breach("2025-10-01", "9999-12-31"), Some(PeriodBreach::Length));
        assert_eq!(breach("9999-03-01", "9999-12-31"), Some(PeriodBreach::Length));
        assert_eq!(breach("2026-01-01", "2026-12-31"), Some(PeriodBreach::Future));
        assert_eq!(breach("2025-05-22", "2026-05-22"), None);
        assert_eq!(breach("2025-05-22", "2026-05-21"), Some(PeriodBreach::TooOld));
    }
}
