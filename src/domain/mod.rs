//! What it means: criteria, assessment, scoring, interview, plan, statement. Pure functions; no input or output, no clock.

pub mod assessment;
pub mod comparison;
pub mod criteria;
pub mod interview;
pub mod plan;
pub mod scoring;
pub mod statement;
