//! Criteria packs: structure, texts, identity.
//!
//! [`load`] takes the files of a version folder and gives a [`Pack`], or every problem of them at once. [`load_beside`] does so for an
//! overlay, which extends a base; [`Pack::put_beside`] brings the two together.

mod beside;
mod extension;
mod identity;
mod loading;
mod map;
mod reading;
mod reading_texts;
mod structure;
mod texts;
mod translation;

pub use beside::{MAX_OVERLAYS, Misfit};
pub use extension::Extension;
pub use identity::{Identity, Manifest, ManifestFile, PackFiles, check_manifest};
pub use loading::{is_overlay, load, load_beside};
pub use map::{MAP_FILE, Map, Relation, Successors, check_map};
pub use structure::{
    AnswerType, Assurance, Band, BandLimit, Binding, Condition, Counts, Criterion, FactType, Gate, LegalGate,
    LegalReference, Level, NotApplicableCode, Pillar, ProfileKey, ResultsRule, Scoring, Status, Structure, Verified,
};
pub use texts::{CriterionText, LegalText, LevelText, ProfileText, Texts};
pub use translation::{Block, BlockDigest, NotRecorded, Record, Recorded, record, recorded};

use std::collections::BTreeMap;

use crate::value::Language;

/// A pack that passed every check: what it asks, in words and in structure, and who it is.
#[derive(Debug, Clone)]
pub struct Pack {
    /// What is asked, weighed and required; no prose.
    pub structure: Structure,
    /// The prose, by language. English always stands here.
    pub texts: BTreeMap<Language, Texts>,
    /// What became of the criteria of the major version before, where the pack says it.
    pub map: Option<Map>,
    /// The digests that name exactly these files.
    pub identity: Identity,
    /// The files themselves, by relative path.
    pub files: PackFiles,
    /// The overlays that stand beside it in an assessment; none in a pack by itself.
    pub overlays: Vec<Pack>,
}

impl Pack {
    /// Gives the texts in `language`, else in English.
    pub fn texts(&self, language: Language) -> &Texts {
        self.texts.get(&language).or_else(|| self.texts.get(&Language::En)).expect("a loaded pack has English texts")
    }
}
