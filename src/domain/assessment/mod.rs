//! The assessment: what a company says of itself.
//!
//! [`read`] takes the text of `assessment.toml` and gives an [`Assessment`] or every problem at once. [`edit`] changes the text of
//! such a file and keeps its comments and order.

pub mod edit;
mod facts;
mod proposal;
mod reading;
mod reading_answers;

pub(crate) use facts::profile_value;
pub use facts::{confirmation_digest, is_confirmed};
pub use proposal::{MAX_PROPOSALS, Proposal, Said, fits};
pub use reading::{FORMAT, Find, read};
pub(crate) use reading::{parts as read_parts, typed_text};

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::value::identifier::prefix_of;
use crate::value::{CriterionId, Decimal, EnterpriseNumber, PackId, PackVersion, Sha256Digest};

/// How many evidence entries a criterion may have.
pub const MAX_EVIDENCE: usize = 20;

/// What a company says of itself on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The day on which everything holds.
    pub assessed_on: Date,
    /// The pack.
    pub pack: PackId,
    /// Its version.
    pub version: PackVersion,
    /// The digest of the statement that its own will replace.
    pub supersedes: Option<Sha256Digest>,
    /// The overlays beside it, in order.
    pub overlays: Vec<(PackId, PackVersion)>,
    /// Who is assessed; what is not known yet is left out.
    pub company: Company,
    /// Who declares it.
    pub declared_by: Declarer,
    /// What part of the company, and which 12 months.
    pub perimeter: Perimeter,
    /// Changes of facts after they were confirmed.
    pub changes: Vec<Change>,
    /// The facts.
    pub profile: Profile,
    /// The answers, also of criteria that do not apply.
    pub answers: BTreeMap<CriterionId, Answer>,
    /// What earlier answers say, by the criterion that they may help to answer; no answers.
    pub proposals: BTreeMap<CriterionId, Vec<Proposal>>,
}

impl Assessment {
    /// Gives what was said before about a criterion that is open.
    pub fn proposals_for(&self, id: &CriterionId) -> &[Proposal] {
        let is_answered = self.answers.get(id).is_some_and(|answer| answer.value.is_some());
        if is_answered { &[] } else { self.proposals.get(id).map_or(&[], Vec::as_slice) }
    }
}

/// The company.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Company {
    /// Its name.
    pub name: Option<String>,
    /// Its number in the Crossroads Bank for Enterprises.
    pub enterprise_number: Option<EnterpriseNumber>,
}

/// The person who declares the answers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Declarer {
    /// The name.
    pub name: Option<String>,
    /// The role in the company.
    pub role: Option<String>,
}

/// What part of the company is assessed, and over which period.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Perimeter {
    /// In words.
    pub text: Option<String>,
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
    /// When the facts were confirmed.
    pub confirmed: Option<Date>,
    /// What was confirmed: a digest of profile, perimeter and period.
    pub confirmed_digest: Option<Sha256Digest>,
}

/// A change of a fact after it was confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The day.
    pub on: Date,
    /// What was changed, such as `profile.workers`.
    pub field: String,
    /// What it was.
    pub before: String,
    /// What it became.
    pub after: String,
}

/// The facts, by key; one that is not known yet is left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile(pub BTreeMap<String, Fact>);

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A whole number.
    Whole(i64),
    /// A decimal number.
    Decimal(Decimal),
    /// The flags that are set.
    Flags(BTreeSet<String>),
}

impl Profile {
    /// Gives a whole number.
    pub fn whole(&self, key: &str) -> Option<i64> {
        match self.0.get(key) {
            Some(Fact::Whole(number)) => Some(*number),
            _ => None,
        }
    }

    /// Says whether a flag is set; `None` where no flags of its pack are known. The flags of an overlay stand under its prefix.
    pub fn flag(&self, word: &str) -> Option<bool> {
        let of_its_pack = self.0.iter().filter(|(key, _)| prefix_of(key) == prefix_of(word));
        let mut sets =
            of_its_pack.filter_map(|(_, fact)| if let Fact::Flags(set) = fact { Some(set) } else { None }).peekable();
        sets.peek().is_some().then(|| sets.any(|set| set.contains(word)))
    }
}

/// An answer to a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answer {
    /// What was answered; `None` while it is open.
    pub value: Option<AnswerValue>,
    /// The company's own words.
    pub note: Option<String>,
    /// What was recorded as proof.
    pub evidence: Vec<Evidence>,
}

/// What was answered. Source: docs/SCORING.md, Answers and figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerValue {
    /// "unknown": not measured.
    Unknown,
    /// Claimed not applicable, for a reason that the pack allows.
    NotApplicable(NotApplicable),
    /// A level of a maturity answer, 0 to 3.
    Level(i64),
    /// Yes or no.
    YesNo(bool),
    /// Options, without repeats.
    Options(BTreeSet<String>),
    /// A count of a count.
    Share(Share),
    /// A share of women and one of men.
    BySex {
        /// Of women.
        women: Share,
        /// Of men.
        men: Share,
    },
    /// Mean gross hourly pay.
    Gap {
        /// Of women.
        women: Decimal,
        /// Of men.
        men: Decimal,
    },
    /// A day.
    Date(Date),
}

/// A claim that a criterion does not apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotApplicable {
    /// The reason, one of the criterion's codes.
    pub code: String,
    /// The company's explanation.
    pub text: String,
    /// Since when, where the code asks for it.
    pub since: Option<Date>,
}

/// A count of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// How many.
    pub count: i64,
    /// Of how many.
    pub of: i64,
}

/// A document that was recorded as proof. The file itself stays with the company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Its title.
    pub title: String,
    /// Where it lies, relative to the workspace; never in the statement.
    pub file: Option<String>,
    /// Its date.
    pub date: Option<Date>,
    /// Its size in bytes.
    pub size: Option<i64>,
    /// Its digest.
    pub sha256: Option<Sha256Digest>,
}

impl Evidence {
    /// Says whether it has a date not after `assessed_on`, a size and a digest. Source: docs/SCORING.md, Assurance.
    pub fn is_complete(&self, assessed_on: Date) -> bool {
        self.date.is_some_and(|date| date <= assessed_on) && self.size.is_some() && self.sha256.is_some()
    }
}

impl Answer {
    /// Says whether at least one entry of evidence is complete.
    pub fn has_complete_evidence(&self, assessed_on: Date) -> bool {
        self.evidence.iter().any(|entry| entry.is_complete(assessed_on))
    }
}
