//! Integration tests, a module a feature.

mod document;
mod pack;
