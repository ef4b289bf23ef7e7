//! Integration tests, a module a feature.

mod pack;
mod edit;
mod walk;
mod plan;
mod seal;
mod document;
mod pack;
