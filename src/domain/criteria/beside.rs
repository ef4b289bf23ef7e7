//! A base with the overlays that a company is assessed by beside it. Structures stay apart, each scored by itself; texts are looked up by
//! id, and ids differ, so that the words of all packs stand together.

use super::structure::{Condition, Criterion, FactType, LegalGate, Pillar, ProfileKey, Structure};
use super::{Pack, Texts, reading};
use crate::value::{CriterionId, Message, PackId, PackVersion, PillarId, Said};

/// How many overlays may stand beside a base.
pub const MAX_OVERLAYS: usize = 7;

/// Why an overlay cannot stand beside a base.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum Misfit {
    /// It extends nothing.
    NotAnOverlay {
        /// The pack.
        id: PackId,
    },
    /// It extends another pack, or another version of it.
    OtherBase {
        /// The overlay.
        id: PackId,
        /// What it extends.
        needs: (PackId, PackVersion),
        /// What the base is.
        has: (PackId, PackVersion),
    },
    /// Another overlay has the same prefix.
    SamePrefix {
        /// The overlay.
        id: PackId,
        /// The one before.
        other: PackId,
        /// Their prefix.
        prefix: String,
    },
    /// It reads a fact, or a flag, that this version of the base does not ask.
    NoSuchFact {
        /// The overlay.
        id: PackId,
        /// The fact or the flag.
        fact: String,
    },
    /// It is valid for another time than its base, or prints figures about fewer people.
    OtherRules {
        /// The overlay.
        id: PackId,
    },
    /// There are more than [`MAX_OVERLAYS`].
    TooMany,
}

impl Said for Misfit {
    fn message(&self) -> Message {
        match self {
            Self::NotAnOverlay { id } => Message::new("overlay-none").with("id", id.as_str()),
            Self::OtherBase { id, has: (base, version), .. } => Message::new("overlay-other-base")
                .with("id", id.as_str())
                .with("base", base.as_str())
                .with("version", version.to_string()),
            Self::SamePrefix { id, other, prefix } => Message::new("overlay-same-prefix")
                .with("id", id.as_str())
                .with("other", other.as_str())
                .with("prefix", prefix.as_str()),
            Self::NoSuchFact { id, fact } => {
                Message::new("overlay-no-fact").with("id", id.as_str()).with("fact", fact.as_str())
            }
            Self::OtherRules { id } => Message::new("overlay-other-rules").with("id", id.as_str()),
            Self::TooMany => Message::new("overlay-too-many").with("most", MAX_OVERLAYS),
        }
    }
}

impl Misfit {
    /// Says what to do.
    pub fn help(&self) -> Message {
        match self {
            Self::NotAnOverlay { .. } => Message::new("overlay-none-help"),
            Self::OtherBase { needs: (base, version), .. } => {
                Message::new("overlay-other-base-help").with("base", base.as_str()).with("version", version.to_string())
            }
            Self::SamePrefix { .. } => Message::new("overlay-same-prefix-help"),
            Self::NoSuchFact { .. } => Message::new("overlay-no-fact-help"),
            Self::OtherRules { .. } => Message::new("overlay-other-rules-help"),
            Self::TooMany => Message::new("overlay-too-many-help"),
        }
    }
}

impl Pack {
    /// Gives the pack and the overlays beside it, base first.
    pub fn all(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.overlays)
    }

    /// Gives the criteria of all, base first.
    pub fn criteria(&self) -> impl Iterator<Item = &Criterion> {
        self.all().flat_map(|pack| &pack.structure.criteria)
    }

    /// Gives the criterion with this id, of the pack or of an overlay beside it.
    pub fn criterion(&self, id: &CriterionId) -> Option<&Criterion> {
        self.all().find_map(|pack| pack.structure.criterion(id))
    }

    /// Gives the pack in which a criterion stands: an overlay, or this one.
    pub fn home(&self, id: &CriterionId) -> &Self {
        self.overlays.iter().find(|overlay| overlay.structure.criterion(id).is_some()).unwrap_or(self)
    }

    /// Gives the pillars of all, base first.
    pub fn pillars(&self) -> impl Iterator<Item = &Pillar> {
        self.all().flat_map(|pack| &pack.structure.pillars)
    }

    /// Gives the pillar with this id, of the pack or of an overlay beside it.
    pub fn pillar(&self, id: &PillarId) -> Option<&Pillar> {
        self.pillars().find(|pillar| pillar.id == *id)
    }

    /// Gives the facts of all, base first.
    pub fn facts(&self) -> impl Iterator<Item = &ProfileKey> {
        self.all().flat_map(|pack| &pack.structure.profile)
    }

    /// Gives the fact with this key, of the pack or of an overlay beside it.
    pub fn fact(&self, key: &str) -> Option<&ProfileKey> {
        self.facts().find(|fact| fact.key == key)
    }

    /// Gives the pack that asks a fact: an overlay, or this one.
    pub fn home_of_fact(&self, key: &str) -> &Self {
        self.overlays.iter().find(|overlay| overlay.structure.profile_key(key).is_some()).unwrap_or(self)
    }

    /// Puts an overlay beside this base.
    ///
    /// # Errors
    /// [`Misfit`] where it does not fit; nothing is changed then.
    pub fn put_beside(&mut self, overlay: &Self) -> Result<(), Misfit> {
        self.check_fit(overlay)?;
        let mut overlay = overlay.clone();
        overlay.structure.inherited.clone_from(&self.structure.profile);
        for (language, texts) in &mut self.texts {
            add_words(texts, overlay.texts(*language));
        }
        for (language, texts) in &mut overlay.texts {
            let words = self.texts.get(language).or_else(|| self.texts.values().next());
            texts.profile.extend(words.into_iter().flat_map(|words| words.profile.clone()));
        }
        self.overlays.push(overlay);
        Ok(())
    }

    /// Says whether an overlay fits beside this base and the overlays that stand there.
    pub fn takes(&self, overlay: &Self) -> bool {
        self.check_fit(overlay).is_ok()
    }

    fn check_fit(&self, overlay: &Self) -> Result<(), Misfit> {
        let (base, structure) = (&self.structure, &overlay.structure);
        let id = structure.id.clone();
        let Some(extension) = &structure.extends else { return Err(Misfit::NotAnOverlay { id }) };
        if base.extends.is_some() || extension.base != base.id || !extension.fits(base.version) {
            let needs = (extension.base.clone(), extension.since);
            return Err(Misfit::OtherBase { id, needs, has: (base.id.clone(), base.version) });
        }
        let has_prefix =
            |other: &&Self| other.structure.extends.as_ref().is_some_and(|other| other.prefix == extension.prefix);
        if let Some(other) = self.overlays.iter().find(has_prefix) {
            let (other, prefix) = (other.structure.id.clone(), extension.prefix.clone());
            return Err(Misfit::SamePrefix { id, other, prefix });
        }
        if self.overlays.len() >= MAX_OVERLAYS {
            return Err(Misfit::TooMany);
        }
        if let Some(fact) = facts_read(structure).into_iter().find(|fact| !is_asked(fact, [base, structure])) {
            return Err(Misfit::NoSuchFact { id, fact: fact.1.to_owned() });
        }
        let same_rules = structure.validity_months == base.validity_months && structure.min_cell >= base.min_cell;
        if same_rules { Ok(()) } else { Err(Misfit::OtherRules { id }) }
    }
}

fn add_words(to: &mut Texts, from: &Texts) {
    to.profile.extend(from.profile.clone());
    to.levels.extend(from.levels.clone());
    to.pillars.extend(from.pillars.clone());
    to.criteria.extend(from.criteria.clone());
    to.legal.extend(from.legal.clone());
}

/// What a rule reads of the profile.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Read {
    /// A whole number.
    Number,
    /// A word of a set.
    Flag,
}

/// Gives every fact and flag that the rules of a pack read.
fn facts_read(structure: &Structure) -> Vec<(Read, &str)> {
    let mut read: Vec<(Read, &str)> =
        reading::needed_facts(structure).into_iter().map(|(key, _)| (Read::Number, key)).collect();
    for criterion in &structure.criteria {
        read.extend(criterion.applies.iter().filter_map(|condition| match condition {
            Condition::Min(key, _) | Condition::Max(key, _) => Some((Read::Number, key.as_str())),
            Condition::Flag(word) => Some((Read::Flag, word.as_str())),
            Condition::EachSexMin(_) => None,
        }));
        read.extend([&criterion.of, &criterion.of_max].into_iter().flatten().map(|key| (Read::Number, key.as_str())));
        if let Some(LegalGate::MinoritySexThird { flag, .. }) = &criterion.legal_gate {
            read.push((Read::Flag, flag));
        }
    }
    read
}

fn is_asked((read, name): &(Read, &str), by: [&Structure; 2]) -> bool {
    let asks = |fact: &ProfileKey| match (&fact.kind, read) {
        (FactType::Whole, Read::Number) => fact.key == *name,
        (FactType::Flags(words), Read::Flag) => words.iter().any(|word| word == name),
        _ => false,
    };
    by.into_iter().flat_map(|structure| &structure.profile).any(asks)
}
