//! What a change of criteria does to companies that are known, by their assessments and reports.

use crate::domain::assessment::{self, Assessment};
use crate::domain::comparison::{Levels, impact};
use crate::domain::criteria::Pack;
use crate::domain::scoring::MissingFacts;
use crate::value::{Diagnostic, Message, PackId, PackVersion, Said};
use crate::workflow::verify::{Verdict, Verifier};

use super::shelf::Shelf;

/// Two versions of a pack, and what reads the files of companies.
pub struct Impact<'i> {
    /// The version before.
    pub old: &'i Pack,
    /// The version that follows it.
    pub new: &'i Pack,
    /// The packs at hand.
    pub shelf: &'i Shelf,
    /// Verifies reports.
    pub verifier: &'i Verifier<'i>,
}

/// Why the levels of a company are not known.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum Unread {
    /// The assessment has problems.
    Assessment(Vec<Diagnostic>),
    /// The file is no PDF, or no report that may stand for what its company declared.
    Report,
    /// It stands under other criteria than the version before.
    OtherCriteria,
    /// A fact is not known.
    Facts(MissingFacts),
}

impl Unread {
    /// Gives the stable name.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Assessment(_) => "assessment",
            Self::Report => "report",
            Self::OtherCriteria => "other-criteria",
            Self::Facts(_) => "facts",
        }
    }
}

impl Said for Unread {
    fn message(&self) -> Message {
        match self {
            Self::Assessment(problems) => problems.first().map_or(Message::new("impact-report"), Said::message),
            Self::Report => Message::new("impact-report"),
            Self::OtherCriteria => Message::new("impact-other-criteria"),
            Self::Facts(missing) => missing.message(),
        }
    }
}

impl Impact<'_> {
    /// Gives the levels of the assessment in `text`, which is called `file` in messages.
    ///
    /// # Errors
    /// [`Unread`] where they are not known.
    pub fn of_assessment(&self, file: &str, text: &str) -> Result<Levels, Unread> {
        let is_old = |pack: &Pack, id: &PackId, version: PackVersion| {
            pack.structure.id == *id && pack.structure.version == version
        };
        let assessment = assessment::read(file, text, |id, version| {
            if is_old(self.old, id, version) { Ok(self.old) } else { self.shelf.find(id, version) }
        });
        self.levels(&assessment.map_err(Unread::Assessment)?)
    }

    /// Gives the levels of what a report declares. One that was altered, is wrong or was withdrawn declares nothing.
    ///
    /// # Errors
    /// [`Unread`] where they are not known.
    pub fn of_report(&self, bytes: &[u8]) -> Result<Levels, Unread> {
        let verification = self.verifier.verify(bytes).map_err(|_| Unread::Report)?;
        let stands = matches!(verification.verdict, Verdict::Valid | Verdict::Undecided | Verdict::Expired);
        let declared = self.verifier.declared(bytes).filter(|_| stands).ok_or(Unread::Report)?;
        self.levels(&declared.statement.assessment)
    }

    fn levels(&self, assessment: &Assessment) -> Result<Levels, Unread> {
        let structure = &self.old.structure;
        let is_old = |(id, version): (&_, _)| *id == structure.id && version == structure.version;
        let mut packs = assessment.overlays.iter().map(|(id, version)| (id, *version));
        if !is_old((&assessment.pack, assessment.version)) && !packs.any(is_old) {
            return Err(Unread::OtherCriteria);
        }
        impact(self.old, self.new, assessment).map_err(Unread::Facts)
    }
}
