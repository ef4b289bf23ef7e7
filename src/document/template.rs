//! Templates: minijinja makes the XHTML of a report.

use std::collections::BTreeMap;

/// Templates by name, as `report.xhtml`.
pub type Templates = BTreeMap<String, String>;
