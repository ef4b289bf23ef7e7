//! The statement: the machine-readable record that is sealed. Source: docs/FORMATS.md, Statement and report.
//!
//! [`Statement::declare`] makes it of an assessment, [`Statement::to_json`] prints it and [`read`] takes it back; the last two are
//! inverse, so that what is sealed is scored again from itself alone. [`breaches`] says what forbids to issue it. Its canonical bytes
//! (RFC 8785) are what lies in the report as `statement.json`.

mod json;
mod reading;
mod rules;

pub(crate) use json::answers as answers_as_json;
pub use reading::{format_of, pack_references, read};
pub use rules::{Breach, MAX_AGE_DAYS, PeriodBreach, breaches, breaches_of, open_criteria, period_breach};

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;

use crate::domain::assessment::{Answer, Assessment, Evidence};
use crate::domain::criteria::Pack;
use crate::domain::scoring::{self, Applicability, AssuranceInput, MissingFacts, applies};
use crate::value::canonical;
use crate::value::date::add_months;
use crate::value::{Language, PackId, PackVersion, Sha256Digest};

/// The name of the format.
pub const FORMAT: &str = "wid-statement/1";

/// What a company declares, with the result that follows from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// What made it.
    pub tool: Tool,
    /// The language of the report.
    pub language: Language,
    /// When it was issued, to the second.
    pub issued: Timestamp,
    /// The last day on which it holds.
    pub valid_until: Date,
    /// The packs, base first.
    pub packs: Vec<PackReference>,
    /// The SHA-256 of the signer's public key (SubjectPublicKeyInfo); a draft has none.
    pub signer: Option<Sha256Digest>,
    /// What is declared: only answers of criteria that apply, evidence without file names.
    pub assessment: Assessment,
    /// The result, as `wid-score/1` without prose.
    pub result: Value,
}

/// The program that made a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tool {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The number of the renderer that draws the pages.
    pub renderer: u32,
}

/// Names exactly one pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackReference {
    /// The pack.
    pub id: PackId,
    /// Its version.
    pub version: PackVersion,
    /// Its identity.
    pub manifest_sha256: Sha256Digest,
}

/// What a statement holds beside the assessment.
#[derive(Debug, Clone)]
pub struct Occasion {
    /// What makes it.
    pub tool: Tool,
    /// The language of the report.
    pub language: Language,
    /// The moment; parts of a second are dropped.
    pub issued: Timestamp,
    /// The digest of the signer's public key; none for a draft.
    pub signer: Option<Sha256Digest>,
}

impl Statement {
    /// Declares an assessment: keeps the answers that apply, drops file names, and scores what is left.
    ///
    /// # Errors
    /// [`MissingFacts`] where a fact of the pack is not known.
    pub fn declare(pack: &Pack, assessment: &Assessment, occasion: Occasion) -> Result<Self, MissingFacts> {
        let assessment = declared(pack, assessment);
        let scores = scoring::score_all(pack, &assessment, AssuranceInput::Computed)?;
        let reference = |pack: &Pack| PackReference {
            id: pack.structure.id.clone(),
            version: pack.structure.version,
            manifest_sha256: pack.identity.manifest_sha256,
        };
        let end = add_months(assessment.assessed_on, pack.structure.validity_months);
        Ok(Self {
            tool: occasion.tool,
            language: occasion.language,
            issued: whole_second(occasion.issued),
            valid_until: end.unwrap_or(Date::MAX),
            packs: pack.all().map(reference).collect(),
            signer: occasion.signer,
            assessment,
            result: scoring::to_json(pack, &scores),
        })
    }

    /// Gives the bytes of `statement.json`, in the form of RFC 8785.
    pub fn bytes(&self, pack: &Pack) -> Vec<u8> {
        canonical::to_bytes(&self.to_json(pack)).expect("a statement holds texts and whole numbers under 2^53")
    }

    /// Gives the digest of [`Self::bytes`], which is printed on paper.
    pub fn digest(&self, pack: &Pack) -> Sha256Digest {
        Sha256Digest::of(&self.bytes(pack))
    }
}

/// Says whether a statement holds what [`Statement::declare`] keeps and nothing more: answers of criteria that apply.
pub fn is_as_declared(pack: &Pack, statement: &Statement) -> bool {
    // Where a fact is missing, what applies is not known; the rules tell of that.
    let is_known = scoring::missing_facts_of_all(pack, &statement.assessment.profile).is_empty();
    !is_known || declared(pack, &statement.assessment) == statement.assessment
}

fn whole_second(moment: Timestamp) -> Timestamp {
    Timestamp::from_second(moment.as_second()).unwrap_or(moment)
}

/// Keeps what a statement may hold.
fn declared(pack: &Pack, assessment: &Assessment) -> Assessment {
    let mut declared = Assessment { proposals: BTreeMap::new(), ..assessment.clone() };
    declared.answers.retain(|id, answer| {
        let applies = |criterion| applies(criterion, &assessment.profile) == Applicability::Applies;
        *answer != Answer::default() && pack.criterion(id).is_some_and(applies)
    });
    let entries = declared.answers.values_mut().flat_map(|answer| &mut answer.evidence);
    entries.for_each(|entry: &mut Evidence| entry.file = None);
    declared
}
