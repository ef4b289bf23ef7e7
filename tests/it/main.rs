//! Integration tests, a module a feature.

mod pack;
mod second_scorer;
