//! The walk through the criteria, in both faces.
#![allow(clippy::panic, reason = "a helper of a test fails by a panic")]

mod faces;
mod interview;
mod overlays;
mod script;
pub mod small;
mod whole_pack;
mod wording;
