//! Integration tests, a module a feature.
