//! The rules of the proof, by what breaks them.

use super::Subject;

/// A change of which no rule of the proof knows that it keeps every level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Obstacle {
    /// What it is about.
    pub subject: Subject,
    /// The rule that does not hold.
    pub rule: Rule,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// The rules of the proof, by what breaks them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Rule {
            $($(#[$doc])* $name,)*
        }

        impl Rule {
            /// All rules.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Gives its stable name.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }
        }
    };
}

rules! {
    /// It counted, and is gone.
    Removed = "removed",
    /// It is new and counts.
    Added = "added",
    /// It was upcoming and counts now, which is major by rule.
    Activated = "activated",
    /// It counted and is upcoming.
    NotCounted = "not-counted",
    /// Another pillar counts it.
    Moved = "moved",
    /// Its share of a sum changed.
    Weight = "weight",
    /// It applies to other companies.
    Applies = "applies",
    /// An answer is no answer any more.
    Answer = "answer",
    /// An answer gives fewer points, or begins to count as unknown.
    Points = "points",
    /// A claim of not-applicable is none any more.
    Claim = "claim",
    /// It is no result any more.
    Result = "result",
    /// Claims may weigh less, or more where that can lower a sum.
    ClaimCap = "claim-cap",
    /// A review must look at more.
    ReviewSample = "review-sample",
    /// A fact is of another type.
    Facts = "facts",
    /// Levels changed places.
    LevelOrder = "level-order",
    /// A legal gate is new, higher, or binds more companies.
    LegalGate = "legal-gate",
    /// A gate of a level is new, higher, or binds more companies.
    Gate = "gate",
    /// A level needs a higher overall score.
    OverallMin = "overall-min",
    /// A level needs a higher score in each pillar.
    PillarMin = "pillar-min",
    /// A level needs more results.
    Results = "results",
    /// A level needs a stronger assurance.
    Assurance = "assurance",
    /// A level needs more documents.
    Documented = "documented",
    /// A level needs more of each pillar to be assessable.
    Coverage = "coverage",
}
