//! The answers that a plan proposes, type by type.
