//! What became of each criterion, over one step or several.

use crate::domain::criteria::{Pack, Relation, check_map};
use crate::value::{CriterionId, Diagnostic};

/// A criterion, one that it became, and how that one stands to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// The old criterion.
    pub from: CriterionId,
    /// The new one.
    pub to: CriterionId,
    /// How the new one stands to the old one.
    pub relation: Relation,
}

/// All links from one version to another, in the order of the old criteria.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Links(Vec<Link>);

impl Links {
    /// Follows the versions of `route` in order: those of one major version have the same ids, and a new major one brings its map.
    ///
    /// # Errors
    /// What a map forgets of the version before it, or names and that version lacks.
    pub fn along(route: &[&Pack]) -> Result<Self, Vec<Diagnostic>> {
        let mut links = route.first().map(|first| Self::unchanged(first, first)).unwrap_or(Self(Vec::new()));
        for step in route.windows(2) {
            if let [old, new] = step {
                links = links.then(&Self::of_step(old, new)?);
            }
        }
        Ok(links)
    }

    /// Gives every link.
    pub fn all(&self) -> &[Link] {
        &self.0
    }

    /// Gives what became of one criterion.
    pub fn of(&self, old: &CriterionId) -> impl Iterator<Item = &Link> {
        self.0.iter().filter(move |link| link.from == *old)
    }

    /// Adds the links of an overlay, whose criteria have ids of their own.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    fn unchanged(old: &Pack, new: &Pack) -> Self {
        let ids = old.structure.criteria.iter().map(|criterion| &criterion.id).filter(|id| new.criterion(id).is_some());
        Self(ids.map(|id| Link { from: id.clone(), to: id.clone(), relation: Relation::Same }).collect())
    }

    fn of_step(old: &Pack, new: &Pack) -> Result<Self, Vec<Diagnostic>> {
        let (from, to) = (old.structure.version, new.structure.version);
        let Some(map) = new.map.as_ref().filter(|_| from.major != to.major) else {
            return Ok(Self::unchanged(old, new));
        };
        check_map(new, &old.structure)?;
        let entries = old.structure.criteria.iter().filter_map(|criterion| map.entries.get_key_value(&criterion.id));
        let link = |(old, entry): (&CriterionId, &crate::domain::criteria::Successors)| {
            let relation = entry.relation;
            let one = |new: &CriterionId| Link { from: old.clone(), to: new.clone(), relation };
            entry.to.iter().map(one).collect::<Vec<_>>()
        };
        Ok(Self(entries.flat_map(link).collect()))
    }

    /// Puts a further step behind these; where two ways lead to one criterion, the weaker counts.
    fn then(&self, next: &Self) -> Self {
        let mut links: Vec<Link> = Vec::new();
        for first in &self.0 {
            for second in next.of(&first.to) {
                let link = Link {
                    from: first.from.clone(),
                    to: second.to.clone(),
                    relation: first.relation.then(second.relation),
                };
                match links.iter_mut().find(|known| known.from == link.from && known.to == link.to) {
                    Some(known) => known.relation = known.relation.max(link.relation),
                    None => links.push(link),
                }
            }
        }
        Self(links)
    }
}
