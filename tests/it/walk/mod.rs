//! The walk through the criteria, in both faces.

pub mod small;
