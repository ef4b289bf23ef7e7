//! What it means: criteria, assessment, scoring, comparison, interview, migration, plan, statement. Pure functions; no input or output, no clock.

pub mod assessment;
pub mod comparison;
pub mod criteria;
pub mod interview;
pub mod migration;
pub mod plan;
pub mod scoring;
pub mod statement;
