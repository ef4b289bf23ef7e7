//! Integration tests, a module a feature.

mod document;
mod edit;
mod house;
mod pack;
mod plan;
mod report;
mod score;
mod seal;
mod second_scorer;
mod walk;
