//! Integration tests, a module a feature.

mod document;
mod edit;
mod pack;
mod plan;
mod report;
mod seal;
mod second_scorer;
mod verify;
mod walk;
