//! Integration tests, a module a feature.

mod pack;
