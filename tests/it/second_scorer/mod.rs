//! A second scorer, written from docs/SCORING.md, that shares no code with the library. Where it follows the library: ARCHITECTURE.md.
//!
//! [`scorer::score`] reads pack and assessment by itself and scores them in the plainest way. [`examples`] holds it to the
//! results that the examples must reach, [`generator`] makes assessment files that hit the edges of every rule, [`coverage`]
//! says which edges they hit, and [`agreement`] compares both scorers on thousands of them.

#![allow(clippy::panic, clippy::unwrap_used, reason = "in tests, a panic is how a failure is told")]

mod agreement;
mod coverage;
mod examples;
mod figures;
pub mod generator;
mod plain_toml;
mod scorer;
