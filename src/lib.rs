//! `wid`: self-assessment, signed report and verification for the proposed Belgian "Women in Digital" label.
//!
//! The library knows no terminal, no clock and no environment. Rooms, from top to bottom; imports go down only:
//! [`workflow`] (what people do), then [`domain`] (what it means), [`document`] (how it looks) and [`seal`] (why it can be
//! believed), which do not know each other, then [`value`].

#![forbid(unsafe_code)]

pub mod document;
pub mod domain;
pub mod seal;
pub mod value;
pub mod workflow;
