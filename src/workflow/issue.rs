//! Issuing: declare, draw, seal. Source: docs/FORMATS.md, Statement and report.

use jiff::Timestamp;

use super::report::{self, Made, RENDERER, ReportError};
use super::subject::Subject;
use crate::domain::assessment::Assessment;
use crate::domain::criteria::Pack;
use crate::domain::scoring::MissingFacts;
use crate::domain::statement::{Breach, Occasion, Statement, Tool, breaches};
use crate::seal::CertificateFacts;
use crate::seal::key::Signer;
use crate::seal::pades::{self, SignError};
use crate::value::date::day_of;
use crate::value::{Language, Message, Said, Sha256Digest};

/// Names this program, as it stands in statements.
pub fn this_tool() -> Tool {
    Tool { name: "wid".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned(), renderer: RENDERER }
}

/// Why no report was issued.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message())]
pub enum IssueError {
    /// Something is open or not allowed; every reason.
    Breaches(Vec<Breach>),
    /// The certificate of the key names another company, so that every verification would fail.
    AnotherNumber {
        /// The number that the certificate names.
        certified: String,
    },
    /// The pages were not drawn.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// The seal was not made.
    #[error(transparent)]
    Sign(#[from] SignError),
}

impl Said for IssueError {
    fn message(&self) -> Message {
        match self {
            Self::Breaches(_) => Message::new("issue-something-open"),
            Self::AnotherNumber { certified } => {
                Message::new("certificate-of-another").with("certified", certified.as_str())
            }
            Self::Report(error) => error.message(),
            Self::Sign(error) => error.message(),
        }
    }
}

impl From<MissingFacts> for IssueError {
    fn from(missing: MissingFacts) -> Self {
        Self::Breaches(vec![Breach::Facts(missing)])
    }
}

/// A sealed report.
#[derive(Debug, Clone)]
pub struct Issued {
    /// The bytes of the PDF.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What was declared.
    pub statement: Statement,
    /// The digest that is printed on paper.
    pub digest: Sha256Digest,
}

/// Issues a sealed report of an assessment.
///
/// # Errors
/// Every reason that forbids it, or why drawing or sealing failed.
pub fn issue(
    pack: &Pack,
    assessment: &Assessment,
    language: Language,
    key: &impl Signer,
    now: Timestamp,
) -> Result<Issued, IssueError> {
    let facts = key.certificates().facts().map_err(|_| SignError::Certificate)?;
    check_key(assessment, &facts)?;
    let statement = Statement::declare(pack, assessment, occasion(language, now, Some(facts.spki_sha256)))?;
    let found = breaches(pack, &statement);
    if !found.is_empty() {
        return Err(IssueError::Breaches(found));
    }
    let Made { bytes, pages } = report::make(&statement, pack)?;
    let bytes = pades::sign(&bytes, key, statement.issued)?;
    let digest = statement.digest(pack);
    Ok(Issued { bytes, pages, statement, digest })
}

/// Refuses a key whose certificate names another company than the assessment.
///
/// # Errors
/// [`IssueError::AnotherNumber`], and nothing else.
pub fn check_key(assessment: &Assessment, facts: &CertificateFacts) -> Result<(), IssueError> {
    match Subject::of(assessment.company.enterprise_number.as_ref(), facts.organization_id.as_deref()) {
        Subject::Other(certified) => Err(IssueError::AnotherNumber { certified }),
        Subject::Same | Subject::NotStated | Subject::NotCertified => Ok(()),
    }
}

/// Makes the statement of a draft, which has no signer and may have open criteria.
///
/// # Errors
/// [`MissingFacts`] where a fact is not known yet.
pub fn draft(
    pack: &Pack,
    assessment: &Assessment,
    language: Language,
    now: Timestamp,
) -> Result<Statement, MissingFacts> {
    Statement::declare(pack, assessment, occasion(language, now, None))
}

fn occasion(language: Language, now: Timestamp, signer: Option<Sha256Digest>) -> Occasion {
    Occasion { tool: this_tool(), language, issued: now, signer }
}

/// Says how many days are left to issue an assessment of this day.
pub fn days_left(assessment: &Assessment, now: Timestamp) -> i32 {
    let age = crate::value::date::days_between(assessment.assessed_on, day_of(now));
    crate::domain::statement::MAX_AGE_DAYS - age
}
