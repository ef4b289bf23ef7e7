//! Integration tests, a module a feature.

mod edit;
mod walk;
