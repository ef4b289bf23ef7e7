//! What every room speaks: digests, fractions, dates, identifiers, languages, diagnostics.

pub mod canonical;
pub mod date;
pub mod diagnostic;
pub mod difference;
pub mod digest;
pub mod enterprise_number;
pub mod fraction;
pub mod free_text;
pub mod identifier;
pub mod language;
pub mod message;
pub mod reader;
pub mod wording;

pub use diagnostic::{Diagnostic, Place, Severity};
pub use digest::{Sha256Digest, Sha256Stream};
pub use enterprise_number::EnterpriseNumber;
pub use fraction::{Decimal, Fraction};
pub use identifier::{AssuranceId, CriterionId, LevelId, PackId, PackVersion, PillarId};
pub use language::Language;
pub use message::Message;
