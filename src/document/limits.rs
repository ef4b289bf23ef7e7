//! Bounds on what a document is made of.

/// What an XHTML source may hold at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the XHTML; 4 MiB unless told.
    pub bytes: usize,
    /// Elements and texts; 200,000 unless told.
    pub nodes: u32,
    /// Levels of elements within each other; 32 unless told.
    pub depth: usize,
    /// Pages; 500 unless told.
    pub pages: usize,
    /// Columns of a table; 12 unless told.
    pub columns: usize,
    /// Shapes of a drawing; 2,000 unless told.
    pub shapes: usize,
    /// Bytes of a link's address; 2,000 unless told.
    pub link_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 4 << 20, nodes: 200_000, depth: 32, pages: 500, columns: 12, shapes: 2_000, link_bytes: 2_000 }
    }
}
