//! What people do: start, assess, issue, verify.

pub mod report;
pub mod shelf;
