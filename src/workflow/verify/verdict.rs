//! What verification says: checks, verdicts, and which one wins.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::criteria::Assurance;
use crate::domain::statement::PackReference;
use crate::seal::{CertificateFacts, Trust};
use crate::value::free_text::escaped;
use crate::value::wording::Wording;
use crate::value::{LevelId, Message, PackId, Sha256Digest};

/// The checks, in the order in which they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CheckCode {
    /// The file is of the shape that our writer makes.
    Shape,
    /// Digest and signature hold.
    Integrity,
    /// The signer is the one that is named, and is trusted.
    Signer,
    /// The certificate names the company of the statement.
    Subject,
    /// The times fit together.
    Time,
    /// The embedded criteria are those that were published.
    Criteria,
    /// What must not be issued is not there.
    Rules,
    /// The answers give the stated result.
    Score,
    /// The pages say what the statement says.
    Pages,
    /// The recorded documents are at hand.
    Evidence,
    /// The report is not past its last day.
    Validity,
}

impl CheckCode {
    /// All, in order.
    pub const ALL: [Self; 11] = [
        Self::Shape,
        Self::Integrity,
        Self::Signer,
        Self::Subject,
        Self::Time,
        Self::Criteria,
        Self::Rules,
        Self::Score,
        Self::Pages,
        Self::Evidence,
        Self::Validity,
    ];

    /// Gives the word used in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Shape => "shape",
            Self::Integrity => "integrity",
            Self::Signer => "signer",
            Self::Subject => "subject",
            Self::Time => "time",
            Self::Criteria => "criteria",
            Self::Rules => "rules",
            Self::Score => "score",
            Self::Pages => "pages",
            Self::Evidence => "evidence",
            Self::Validity => "validity",
        }
    }

    /// Names it for people.
    pub fn name(self) -> Message {
        match self {
            Self::Shape => Message::new("check-shape"),
            Self::Integrity => Message::new("check-integrity"),
            Self::Signer => Message::new("check-signer"),
            Self::Subject => Message::new("check-subject"),
            Self::Time => Message::new("check-time"),
            Self::Criteria => Message::new("check-criteria"),
            Self::Rules => Message::new("check-rules"),
            Self::Score => Message::new("check-score"),
            Self::Pages => Message::new("check-pages"),
            Self::Evidence => Message::new("check-evidence"),
            Self::Validity => Message::new("check-validity"),
        }
    }

    /// Gives the verdict where this check fails.
    const fn verdict_of_failure(self) -> Verdict {
        match self {
            Self::Shape | Self::Integrity | Self::Criteria | Self::Pages => Verdict::Altered,
            Self::Validity => Verdict::Expired,
            // A document that is not found is undecided, never failed.
            Self::Evidence => Verdict::Undecided,
            Self::Signer | Self::Subject | Self::Time | Self::Rules | Self::Score => Verdict::Wrong,
        }
    }
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Passed,
    /// It does not hold.
    Failed,
    /// It was not run; the sentence says why.
    NotChecked,
    /// It was run, and what it needs is not at hand.
    Undecided,
}

impl Outcome {
    /// Gives the word used in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::NotChecked => "not-checked",
            Self::Undecided => "undecided",
        }
    }
}

/// One check and what it found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Which one.
    pub code: CheckCode,
    /// How it ended.
    pub outcome: Outcome,
    /// What it found. It may quote what a file says, so it is printed by [`Check::sentence`].
    pub detail: Message,
}

impl Check {
    /// Gives a sentence that is safe to print: what it quotes from a file cannot act on a terminal.
    pub fn sentence(&self, words: &Wording) -> String {
        escaped(&self.detail.in_words(words))
    }
}

/// What can be said of a file. The first in this order wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// A readable PDF without our statement, or without a seal.
    NotAReport,
    /// Our statement is inside, and shape, integrity, pages or a digest of criteria fails.
    Altered,
    /// The seal holds, and signer, subject, rules, score or time contradict the statement.
    Wrong,
    /// A source withdrew it.
    Withdrawn,
    /// Something needed is not at hand.
    Undecided,
    /// All else passed, and its last day is over.
    Expired,
    /// Everything that applies passed.
    Valid,
}

impl Verdict {
    /// Gives the word used in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAReport => "not-a-report",
            Self::Altered => "altered",
            Self::Wrong => "wrong",
            Self::Withdrawn => "withdrawn",
            Self::Undecided => "undecided",
            Self::Expired => "expired",
            Self::Valid => "valid",
        }
    }
}

/// Why a readable PDF is no report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAReport {
    /// No statement of ours is inside.
    NoStatement,
    /// It is a draft, which is never sealed.
    Draft,
    /// It is a report whose seal is not there.
    NoSeal,
}

/// Why the verdict is not `valid`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// This check.
    Check(CheckCode),
    /// It is no report.
    NotAReport(NotAReport),
}

impl Reason {
    /// Gives the word used in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Check(check) => check.code(),
            Self::NotAReport(NotAReport::NoStatement) => "no-statement",
            Self::NotAReport(NotAReport::Draft) => "draft",
            Self::NotAReport(NotAReport::NoSeal) => "no-seal",
        }
    }
}

/// What verification says of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    /// The verdict.
    pub verdict: Verdict,
    /// Why it is not `valid`.
    pub reason: Option<Reason>,
    /// The checks that were left out because somebody asked for it.
    pub skipped: BTreeSet<CheckCode>,
    /// The digest of the statement, where there is one.
    pub statement: Option<Sha256Digest>,
    /// What the report says, where it could be read.
    pub summary: Option<Summary>,
    /// Every check.
    pub checks: Vec<Check>,
}

/// What a report says of itself and of its signer. It is worth as much as the verdict says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The name of the company, as the statement says.
    pub company: Option<String>,
    /// Its enterprise number.
    pub enterprise_number: Option<String>,
    /// The packs.
    pub packs: Vec<PackReference>,
    /// The assurance that was computed again.
    pub assurance: Option<Assurance>,
    /// The moment of issue, as the statement says.
    pub issued: Option<Timestamp>,
    /// The last day.
    pub valid_until: Option<Date>,
    /// The level, where it was computed again and may be told; the outer `None` says that it may not.
    pub level: Option<Option<LevelId>>,
    /// What was reached by each overlay, where the level may be told.
    pub overlays: Vec<OverlayLevel>,
    /// Who sealed it.
    pub signer: Option<SignerSummary>,
}

/// What was reached by an overlay, beside the base.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverlayLevel {
    /// The overlay.
    pub id: PackId,
    /// The level.
    pub level: Option<LevelId>,
    /// The assurance.
    pub assurance: Assurance,
}

/// Who sealed a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignerSummary {
    /// What the certificate says.
    pub facts: CertificateFacts,
    /// How it is trusted.
    pub trust: Trust,
    /// The time that the signer claims.
    pub time: Timestamp,
}

/// Puts the stable name of what was found behind it.
pub(super) fn coded(finding: Message, code: &str) -> Message {
    Message::new("verify-coded").with("finding", finding).with("code", code)
}

impl Verification {
    /// Makes the verdict of a PDF that is no report.
    pub(super) fn not_a_report(reason: NotAReport) -> Self {
        Self {
            verdict: Verdict::NotAReport,
            reason: Some(Reason::NotAReport(reason)),
            skipped: BTreeSet::new(),
            statement: None,
            summary: None,
            checks: Vec::new(),
        }
    }

    /// Makes the verdict of a file with our statement in another shape than ours.
    pub(super) fn broken(statement: Sha256Digest, code: &str, detail: Message) -> Self {
        let check = Check { code: CheckCode::Shape, outcome: Outcome::Failed, detail: coded(detail, code) };
        Self {
            verdict: Verdict::Altered,
            reason: Some(Reason::Check(CheckCode::Shape)),
            skipped: BTreeSet::new(),
            statement: Some(statement),
            summary: None,
            checks: vec![check],
        }
    }

    /// Makes the verdict that follows from the checks.
    pub(super) fn of(
        checks: Vec<Check>,
        skipped: BTreeSet<CheckCode>,
        statement: Sha256Digest,
        summary: Option<Summary>,
    ) -> Self {
        let verdict_of = |check: &Check| match check.outcome {
            Outcome::Failed => check.code.verdict_of_failure(),
            Outcome::Undecided => Verdict::Undecided,
            Outcome::Passed | Outcome::NotChecked => Verdict::Valid,
        };
        let worst = checks.iter().map(|check| (verdict_of(check), check.code)).min();
        let (verdict, code) = worst.unwrap_or((Verdict::Undecided, CheckCode::Shape));
        let reason = (verdict != Verdict::Valid).then_some(Reason::Check(code));
        Self { verdict, reason, skipped, statement: Some(statement), summary, checks }
    }

    /// Gives the check with this code, where it was made.
    pub fn check(&self, code: CheckCode) -> Option<&Check> {
        self.checks.iter().find(|check| check.code == code)
    }
}
