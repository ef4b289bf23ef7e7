//! The walk through the criteria, in both faces.

mod faces;
mod interview;
mod script;
pub mod small;
mod whole_pack;
