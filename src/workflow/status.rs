//! How far an assessment is: what is open, and what forbids to issue it.

use jiff::civil::Date;

use crate::domain::assessment::Assessment;
use crate::domain::criteria::Pack;
use crate::domain::scoring::{Applicability, applies, missing_facts_of_all};
use crate::domain::statement::{Breach, breaches_of};
use crate::value::{CriterionId, PillarId};

/// How far an assessment is.
#[derive(Debug, Clone)]
pub struct Status {
    /// The pillars, in order, those of the base first.
    pub pillars: Vec<PillarStatus>,
    /// Facts that are not known yet.
    pub missing_facts: Vec<String>,
    /// What forbids to issue today.
    pub breaches: Vec<Breach>,
}

/// How far a pillar is.
#[derive(Debug, Clone)]
pub struct PillarStatus {
    /// The pillar.
    pub id: PillarId,
    /// How many of its active criteria apply, as far as the facts are known.
    pub applying: usize,
    /// How many of these are decided: answered, not measured or declared not applicable.
    pub decided: usize,
    /// The open ones.
    pub open: Vec<CriterionId>,
    /// How many wait for a fact.
    pub waiting: usize,
}

impl Status {
    /// Says whether a report may be issued today.
    pub fn can_issue(&self) -> bool {
        self.breaches.is_empty()
    }
}

/// Looks at an assessment on a day.
pub fn status(pack: &Pack, assessment: &Assessment, today: Date) -> Status {
    let pillar = |pillar: &crate::domain::criteria::Pillar| {
        let mut status = PillarStatus { id: pillar.id.clone(), applying: 0, decided: 0, open: Vec::new(), waiting: 0 };
        for criterion in pack.criteria().filter(|criterion| criterion.pillar == pillar.id && criterion.is_active()) {
            let answered = assessment.answers.get(&criterion.id).is_some_and(|answer| answer.value.is_some());
            match applies(criterion, &assessment.profile) {
                Applicability::No(_) => continue,
                Applicability::NeedsFact(_) => {
                    status.waiting += 1;
                    continue;
                }
                Applicability::Applies => status.applying += 1,
            }
            if answered {
                status.decided += 1;
            } else {
                status.open.push(criterion.id.clone());
            }
        }
        status
    };
    Status {
        pillars: pack.pillars().map(pillar).collect(),
        missing_facts: missing_facts_of_all(pack, &assessment.profile),
        breaches: breaches_of(pack, assessment, today),
    }
}
