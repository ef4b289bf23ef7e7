//! The self-check (to come).

/// A rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {}

/// A broken rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which.
    pub rule: Rule,
}

/// Looks at finished bytes.
pub fn check(_bytes: &[u8]) -> Vec<Finding> {
    Vec::new()
}
