//! Going on under another version of the criteria: finds the way through the maps at hand, and takes the assessment along.

use std::cmp::Reverse;

use jiff::civil::Date;

use super::shelf::Shelf;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::edit::{Draft, NotToml};
use crate::domain::criteria::Pack;
use crate::domain::migration::{self, Links, Migration, NotReadable};
use crate::value::{Diagnostic, Message, PackVersion, Said, Sha256Digest};

/// Why an assessment cannot go to a version.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum MigrateError {
    /// It stands under this version.
    SameVersion(PackVersion),
    /// The version is older than that of the assessment.
    Backward {
        /// The version of the assessment.
        from: PackVersion,
        /// The version that was asked for.
        to: PackVersion,
    },
    /// The version is not at hand.
    NotAtHand {
        /// The version that was asked for.
        wanted: PackVersion,
        /// Those at hand, the lowest first.
        at_hand: Vec<PackVersion>,
    },
    /// No version at hand says what became of the criteria of the major version before it.
    NoMap {
        /// The major version to which no map leads.
        major: u32,
    },
    /// The version has ended.
    Ended {
        /// The version.
        version: PackVersion,
        /// Its last day.
        on: Date,
    },
    /// A map does not fit the version before it.
    Map(Vec<Diagnostic>),
    /// The file is no TOML.
    NotToml(String),
    /// What would be written cannot be read.
    NotReadable(Vec<Diagnostic>),
}

impl MigrateError {
    /// Gives the stable name.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::SameVersion(_) => "same-version",
            Self::Backward { .. } => "older-version",
            Self::NotAtHand { .. } => "pack-not-at-hand",
            Self::NoMap { .. } => "no-map",
            Self::Ended { .. } => "end-of-life",
            Self::Map(_) => "map",
            Self::NotToml(_) => "toml-syntax",
            Self::NotReadable(_) => "migration-not-readable",
        }
    }

    /// Gives the problems behind it, each with its place.
    pub fn problems(&self) -> &[Diagnostic] {
        match self {
            Self::Map(problems) | Self::NotReadable(problems) => problems,
            _ => &[],
        }
    }

    /// Says what to do, where there is something to do.
    pub fn help(&self) -> Option<Message> {
        match self {
            Self::NotAtHand { at_hand, .. } => {
                Some(Message::new("migrate-not-at-hand-help").with_list("versions", at_hand))
            }
            Self::NoMap { major } => Some(Message::new("migrate-no-map-help").with("major", i64::from(*major))),
            _ => None,
        }
    }
}

impl Said for MigrateError {
    fn message(&self) -> Message {
        match self {
            Self::SameVersion(version) => Message::new("migrate-same-version").with("version", version.to_string()),
            Self::Backward { from, to } => {
                Message::new("migrate-backward").with("from", from.to_string()).with("to", to.to_string())
            }
            Self::NotAtHand { wanted, .. } => Message::new("migrate-not-at-hand").with("version", wanted.to_string()),
            Self::NoMap { major } => Message::new("migrate-no-map").with("major", i64::from(*major)),
            Self::Ended { version, on } => {
                Message::new("migrate-ended").with("version", version.to_string()).with("on", *on)
            }
            Self::Map(_) => Message::new("migrate-map"),
            Self::NotToml(detail) => Message::new("migrate-not-toml").with("detail", detail.as_str()),
            Self::NotReadable(_) => Message::new("migrate-not-readable"),
        }
    }
}

impl From<NotReadable> for MigrateError {
    fn from(error: NotReadable) -> Self {
        Self::NotReadable(error.problems)
    }
}

impl From<NotToml> for MigrateError {
    fn from(error: NotToml) -> Self {
        Self::NotToml(error.detail)
    }
}

/// Takes the assessment in `text`, which stands under `old`, to version `to` of its base. Each overlay goes to the first version at
/// hand, from its own on, that fits there; where none does, it is left out.
///
/// # Errors
/// [`MigrateError`]; nothing of the assessment is changed then.
pub fn migrate(
    shelf: &Shelf,
    old: &Pack,
    assessment: &Assessment,
    text: &str,
    to: PackVersion,
) -> Result<(Pack, Migration), MigrateError> {
    let from = old.structure.version;
    if to == from {
        return Err(MigrateError::SameVersion(to));
    }
    let (new, links) = way(shelf, old, to, Overlays::Lowest)?;
    let migration = migration::migrate(old, &new, &links, assessment, Draft::parse(text)?)?;
    Ok((new, migration))
}

/// Begins an assessment under `new`, and the newest overlays in force that fit beside it, from what a statement with the digest `supersedes` declared
/// under `old`.
///
/// # Errors
/// [`MigrateError`] where no way leads from `old` to `new`, or `new` has ended.
pub fn renew(
    shelf: &Shelf,
    old: &Pack,
    new: &Pack,
    last: &Assessment,
    supersedes: Sha256Digest,
    today: Date,
) -> Result<(Pack, Migration), MigrateError> {
    let version = new.structure.version;
    if let Some(on) = new.structure.end_of_life.filter(|end| *end < today) {
        return Err(MigrateError::Ended { version, on });
    }
    let (new, links) = way(shelf, old, version, Overlays::Newest(today))?;
    let migration = migration::renew(old, &new, &links, last, supersedes, today)?;
    Ok((new, migration))
}

/// Which versions of an overlay are tried first beside the goal.
#[derive(Debug, Clone, Copy)]
enum Overlays {
    /// The lowest from the one at hand on: an assessment that goes on changes no more than it must.
    Lowest,
    /// The newest in force on this day: an assessment that begins takes what holds now.
    Newest(Date),
}

/// Finds the goal with the overlays that fit beside it, and what becomes of every criterion on the way there.
fn way(shelf: &Shelf, old: &Pack, to: PackVersion, overlays: Overlays) -> Result<(Pack, Links), MigrateError> {
    let base = route(shelf, old, to)?;
    let mut links = Links::along(&base).map_err(MigrateError::Map)?;
    let mut new = Pack { overlays: Vec::new(), ..base.last().copied().unwrap_or(old).clone() };
    for overlay in &old.overlays {
        if let Some(next) = candidates(shelf, overlay, overlays).into_iter().find(|next| new.put_beside(next).is_ok()) {
            let steps = route(shelf, overlay, next.structure.version)?;
            links.extend(Links::along(&steps).map_err(MigrateError::Map)?);
        }
    }
    Ok((new, links))
}

/// Gives the versions of an overlay at hand, from its own on, in the order in which they are tried.
fn candidates<'s>(shelf: &'s Shelf, overlay: &Pack, order: Overlays) -> Vec<&'s Pack> {
    let (id, from) = (&overlay.structure.id, overlay.structure.version);
    let mut found: Vec<&Pack> =
        shelf.packs().iter().filter(|pack| pack.structure.id == *id && pack.structure.version >= from).collect();
    if let Overlays::Newest(today) = order {
        found.sort_by_key(|pack| Reverse((pack.structure.effective_from <= today, pack.structure.version)));
    }
    found
}

/// Finds the versions on the way: the first one at hand of each major version between that has a map, then the goal.
fn route<'s>(shelf: &'s Shelf, old: &'s Pack, to: PackVersion) -> Result<Vec<&'s Pack>, MigrateError> {
    let (id, from) = (&old.structure.id, old.structure.version);
    if to < from {
        return Err(MigrateError::Backward { from, to });
    }
    let versions = || shelf.packs().iter().filter(|pack| pack.structure.id == *id);
    let goal = shelf.find(id, to).map_err(|_| MigrateError::NotAtHand {
        wanted: to,
        at_hand: versions().map(|pack| pack.structure.version).collect(),
    })?;
    let mut route = vec![old];
    for major in from.major..to.major {
        let bridges = |pack: &&Pack| {
            let from = pack.map.as_ref().map(|map| map.from.major);
            from == Some(major) && pack.structure.version.major == major + 1 && pack.structure.version <= to
        };
        // The shelf is sorted, so the first one is the lowest.
        let bridge = versions().find(bridges).ok_or(MigrateError::NoMap { major: major + 1 })?;
        route.push(bridge);
    }
    if route.last().is_none_or(|last| last.structure.version != to) {
        route.push(goal);
    }
    Ok(route)
}
