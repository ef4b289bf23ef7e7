//! Beginning again from last year's report. It is verified first: what was altered, is wrong or was withdrawn is no ground to stand on.

use jiff::civil::Date;

use super::migrate::{self, MigrateError};
use super::shelf::Shelf;
use super::verify::{Declared, Unreadable, Verdict, Verification, Verifier};
use crate::domain::criteria::Pack;
use crate::domain::migration::Migration;
use crate::value::{Message, PackVersion, Said};

/// A new assessment, and what it rests on.
#[derive(Debug)]
pub struct Renewed {
    /// What verification said of the report.
    pub verification: Verification,
    /// What the report declares.
    pub last: Declared,
    /// The criteria of the new assessment, with the overlays beside them.
    pub new: Pack,
    /// What became of each answer, and the text of the new assessment.
    pub migration: Migration,
}

/// Why a report was not renewed.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message())]
pub enum RenewError {
    /// It is no PDF.
    Unreadable(#[from] Unreadable),
    /// Its verdict forbids it.
    Refused(Box<Verification>),
    /// What it declares cannot be read by this program.
    Unread(Box<Verification>),
    /// No way leads to the new criteria.
    Migrate(#[from] MigrateError),
}

impl Said for RenewError {
    fn message(&self) -> Message {
        match self {
            Self::Unreadable(error) => error.message(),
            Self::Refused(found) => Message::new("renew-refused").with("verdict", found.verdict.code()),
            Self::Unread(found) => Message::new("renew-unread").with("verdict", found.verdict.code()),
            Self::Migrate(error) => error.message(),
        }
    }
}

/// Verifies a report and begins an assessment on the day `today` from what it declares, under version `to` or the newest that may be
/// issued with on that day.
///
/// # Errors
/// [`RenewError`]; an undecided or expired report is taken, and the caller says so.
pub fn renew(
    verifier: &Verifier<'_>,
    shelf: &Shelf,
    file: &[u8],
    to: Option<PackVersion>,
    today: Date,
) -> Result<Renewed, RenewError> {
    let verification = verifier.verify(file)?;
    if !matches!(verification.verdict, Verdict::Valid | Verdict::Undecided | Verdict::Expired) {
        return Err(RenewError::Refused(Box::new(verification)));
    }
    let Some(last) = verifier.declared(file) else { return Err(RenewError::Unread(Box::new(verification))) };
    let new = goal(shelf, &last.pack, to, today)?;
    let declared = &last.statement.assessment;
    let (new, migration) = migrate::renew(shelf, &last.pack, new, declared, last.digest, today)?;
    Ok(Renewed { verification, last, new, migration })
}

/// Gives the version that was asked for, else the newest in force, else the newest.
fn goal<'s>(shelf: &'s Shelf, old: &Pack, to: Option<PackVersion>, today: Date) -> Result<&'s Pack, MigrateError> {
    let versions: Vec<&Pack> = shelf.packs().iter().filter(|pack| pack.structure.id == old.structure.id).collect();
    let found = match to {
        Some(version) => versions.iter().find(|pack| pack.structure.version == version),
        None => versions.iter().rfind(|pack| pack.structure.effective_from <= today).or(versions.last()),
    };
    found.copied().ok_or_else(|| MigrateError::NotAtHand {
        wanted: to.unwrap_or(old.structure.version),
        at_hand: versions.iter().map(|pack| pack.structure.version).collect(),
    })
}
