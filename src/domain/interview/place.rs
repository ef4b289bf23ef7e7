//! Where one is in the walk.

use crate::domain::assessment::Evidence;
use crate::domain::criteria::{FactType, Pack};
use crate::value::identifier::prefix_of;
use crate::value::{CriterionId, PillarId};

/// A screen's place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// The first screen of a new assessment.
    Welcome,
    /// A question about the company.
    Field(Field),
    /// Check and confirm the facts.
    Facts,
    /// The task list.
    Tasks,
    /// A criterion; figures are typed one after the other.
    Criterion {
        /// Which.
        id: CriterionId,
        /// The figures typed so far.
        typed: Vec<String>,
    },
    /// Why a criterion applies or does not.
    Why(CriterionId),
    /// The reason for which a criterion does not apply.
    Claim {
        /// Which.
        id: CriterionId,
        /// The reason.
        code: Option<String>,
        /// The explanation.
        text: Option<String>,
    },
    /// Proof for a criterion.
    Proof {
        /// Which.
        id: CriterionId,
        /// How far.
        step: ProofStep,
    },
    /// A note to a criterion.
    Note(CriterionId),
    /// Search of a criterion.
    GoTo {
        /// What was found, where it is several.
        found: Vec<CriterionId>,
    },
    /// Check the answers of a pillar.
    Pillar(PillarId),
    /// A later day than that of the assessment.
    LaterDay,
    /// Help about the place before.
    Help {
        /// About what.
        topic: Topic,
        /// Which page.
        page: usize,
    },
}

/// The steps of recording proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ProofStep {
    /// A recorded document, a file, or a title.
    Kind,
    /// Which recorded document.
    Recorded,
    /// Which file.
    File,
    /// Its title.
    Title(Evidence),
    /// Its date.
    Date(Evidence),
    /// Which entry goes.
    Remove,
}

/// What help is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    /// The screen itself.
    Screen,
    /// The law.
    Law,
    /// How it scores.
    Points,
    /// What an auditor looks at.
    Audit,
    /// Words explained.
    Words,
}

impl Topic {
    /// What can be chosen from the first help screen, by key 1 to 4.
    pub(super) const DEEPER: [Self; 4] = [Self::Law, Self::Points, Self::Audit, Self::Words];

    /// Its name in the wording files.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Law => "law",
            Self::Points => "points",
            Self::Audit => "audit",
            Self::Words => "words",
        }
    }
}

/// A question about the company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Field {
    CompanyName,
    EnterpriseNumber,
    DeclarerName,
    DeclarerRole,
    PerimeterText,
    PeriodFrom,
    PeriodTo,
    /// A fact of the pack.
    Fact(String),
}

/// Fields that stand together on the screen that checks them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    Company,
    Declarer,
    Scope,
    Size,
    Roles,
    Months,
    Sentences,
    /// The facts of an overlay, by its position.
    Overlay(usize),
}

impl Group {
    /// Its name in the wording files.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Declarer => "declarer",
            Self::Scope => "scope",
            Self::Size => "size",
            Self::Roles => "roles",
            Self::Months => "months",
            Self::Sentences => "sentences",
            Self::Overlay(_) => "overlay",
        }
    }
}

impl Field {
    /// Gives every question about the company in order: who, what, then the facts of the pack by group.
    pub(super) fn all(pack: &Pack) -> Vec<Self> {
        let mut fields = vec![
            Self::CompanyName,
            Self::EnterpriseNumber,
            Self::DeclarerName,
            Self::DeclarerRole,
            Self::PerimeterText,
            Self::PeriodFrom,
            Self::PeriodTo,
        ];
        for group in [Group::Size, Group::Roles, Group::Months, Group::Sentences] {
            let facts = pack.structure.profile.iter().map(|fact| Self::Fact(fact.key.clone()));
            fields.extend(facts.filter(|field| field.group(pack) == group));
        }
        let of_overlays = pack.overlays.iter().flat_map(|overlay| &overlay.structure.profile);
        fields.extend(of_overlays.map(|fact| Self::Fact(fact.key.clone())));
        fields
    }

    /// Gives the group of the field. Facts of the last months end in `_12m` or `_24m`.
    pub(super) fn group(&self, pack: &Pack) -> Group {
        match self {
            Self::CompanyName | Self::EnterpriseNumber => Group::Company,
            Self::DeclarerName | Self::DeclarerRole => Group::Declarer,
            Self::PerimeterText | Self::PeriodFrom | Self::PeriodTo => Group::Scope,
            Self::Fact(key) if prefix_of(key).is_some() => {
                let asks = |overlay: &Pack| overlay.structure.profile_key(key).is_some();
                Group::Overlay(pack.overlays.iter().position(asks).unwrap_or_default())
            }
            Self::Fact(key) => match pack.fact(key).map(|fact| &fact.kind) {
                Some(FactType::Flags(_)) => Group::Sentences,
                _ if key.ends_with("_12m") || key.ends_with("_24m") => Group::Months,
                _ if matches!(key.as_str(), "workers" | "workers_fte" | "women" | "men") => Group::Size,
                _ => Group::Roles,
            },
        }
    }

    /// Gives the field's path in the assessment file.
    pub(super) fn path(&self) -> String {
        match self {
            Self::CompanyName => "company.name".to_owned(),
            Self::EnterpriseNumber => "company.enterprise_number".to_owned(),
            Self::DeclarerName => "declared_by.name".to_owned(),
            Self::DeclarerRole => "declared_by.role".to_owned(),
            Self::PerimeterText => "perimeter.text".to_owned(),
            Self::PeriodFrom => "perimeter.from".to_owned(),
            Self::PeriodTo => "perimeter.to".to_owned(),
            Self::Fact(key) => format!("profile.{key}"),
        }
    }

    /// Whether the confirmation covers it.
    pub(super) fn is_confirmed_fact(&self) -> bool {
        matches!(self, Self::PerimeterText | Self::PeriodFrom | Self::PeriodTo | Self::Fact(_))
    }

    /// Its name in the wording files; facts of the pack have their words there.
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::CompanyName => "company-name",
            Self::EnterpriseNumber => "enterprise-number",
            Self::DeclarerName => "declarer-name",
            Self::DeclarerRole => "declarer-role",
            Self::PerimeterText => "perimeter-text",
            Self::PeriodFrom => "period-from",
            Self::PeriodTo => "period-to",
            Self::Fact(_) => "fact",
        }
    }
}
