//! Where criteria come from: the anchors of the strategy in `trace.toml` (format `wid-trace/1`).

use super::{Criterion, Pack};
use crate::value::reader::to_json;

/// Where the anchors stand.
pub const TRACE_FILE: &str = "trace.toml";

/// A sentence of the strategy that criteria follow from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// Its name, such as `S3.1-b8`.
    pub id: String,
    /// Its line in the plain text of the strategy, counted from 1.
    pub line: i64,
    /// What it says, in short.
    pub summary: String,
}

impl Pack {
    /// Gives the anchors that a criterion names, in its order; one that the trace lacks is left out.
    pub fn anchors(&self, criterion: &Criterion) -> Vec<Anchor> {
        let trace = self.home(&criterion.id).files.get(TRACE_FILE).and_then(|text| to_json(text)).unwrap_or_default();
        let all = trace["anchor"].as_array().cloned().unwrap_or_default();
        let one = |id: &String| {
            let anchor = all.iter().find(|anchor| anchor["id"] == id.as_str())?;
            let summary = anchor["summary"].as_str()?.to_owned();
            Some(Anchor { id: id.clone(), line: anchor["line"].as_i64()?, summary })
        };
        criterion.trace.iter().filter_map(one).collect()
    }
}
