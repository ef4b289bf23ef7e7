//! What every room speaks: digests, fractions, dates, identifiers, languages, diagnostics.

pub mod digest;

pub use digest::Sha256Digest;
