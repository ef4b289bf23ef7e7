//! Integration tests, a module a feature.

mod cli;
mod compare;
mod document;
mod edit;
mod house;
mod languages;
mod lint;
mod migrate;
mod overlay;
mod pack;
mod plan;
mod report;
mod score;
mod seal;
mod second_scorer;
mod verify;
mod walk;
mod words;
