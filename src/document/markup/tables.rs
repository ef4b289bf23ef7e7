//! Tables: equal rows, header cells with a scope, no empty cells.

use roxmltree::Node;

use super::{
    MarkupError, Place, Problem, Reader, SVG, XHTML, allow_attributes, bare, class_problem, classes, elements_only,
    inline, plain, problem,
};
use crate::document::structure::{ElementId, Role, Scope};
use crate::document::style::{self, CellRole, CellStyle, Part, TableKind};
use crate::document::tree::{Block, Cell, Ground, Row, RowKind, Table};

const CELL_CLASSES: &str = "num bar on now off";

impl Reader<'_> {
    pub(super) fn table(&mut self, node: Node<'_, '_>, parent: ElementId) -> Result<Table, MarkupError> {
        allow_attributes(node, &["class", "aria-label", "lang"])?;
        let kind = node.attribute("class").and_then(TableKind::from_class);
        let kind = kind.ok_or_else(|| class_problem(node, style::TABLE_CLASSES))?;
        let element = self.structure.add(Role::Table, parent);
        self.note_language(node, element)?;
        let summary = node.attribute("aria-label").map(plain).filter(|label| !label.trim().is_empty());
        self.structure.element_mut(element).summary = summary;
        let mut table = Table { kind, caption: None, columns: 0, head: Vec::new(), body: Vec::new() };
        let mut listed_columns = None;
        for child in elements_only(node, "table")? {
            let name = if child.tag_name().namespace() == Some(XHTML) { child.tag_name().name() } else { "" };
            match name {
                "caption" if table.caption.is_none() && table.body.is_empty() && table.head.is_empty() => {
                    allow_attributes(child, &["lang"])?;
                    let caption = self.structure.add(Role::Caption, element);
                    table.caption = Some(self.text_block(child, caption, style::CAPTION)?);
                }
                "colgroup" if listed_columns.is_none() && table.head.is_empty() => {
                    listed_columns = Some((child, column_count(child)?));
                }
                "thead" if table.head.is_empty() && table.body.is_empty() => {
                    table.head = self.rows(child, element, &mut table.columns, kind, Part::Head)?;
                }
                "tbody" if table.body.is_empty() => {
                    table.body = self.rows(child, element, &mut table.columns, kind, Part::Body)?;
                }
                _ => {
                    let name = child.tag_name().name().to_owned();
                    return Err(problem(child, Problem::Element { name, inside: "table-part" }));
                }
            }
        }
        if table.body.is_empty() {
            return Err(problem(node, Problem::Missing { what: "tbody" }));
        }
        if table.caption.is_none() && self.structure.element(element).summary.is_none() {
            return Err(problem(node, Problem::Missing { what: "caption" }));
        }
        match listed_columns {
            Some((group, cells)) if cells != table.columns => {
                Err(problem(group, Problem::RowLength { cells, columns: table.columns }))
            }
            _ => Ok(table),
        }
    }

    fn rows(
        &mut self,
        node: Node<'_, '_>,
        table: ElementId,
        columns: &mut usize,
        kind: TableKind,
        part: Part,
    ) -> Result<Vec<Row>, MarkupError> {
        allow_attributes(node, &[])?;
        let role = if part == Part::Head { Role::TableHead } else { Role::TableBody };
        let element = self.structure.add(role, table);
        let mut rows = Vec::new();
        for child in elements_only(node, "table")? {
            self.expect_element(child, "tr", "table")?;
            let cells = elements_only(child, "row")?;
            if *columns == 0 {
                *columns = cells.len();
            }
            if cells.len() != *columns || cells.is_empty() || cells.len() > self.limits.columns {
                return Err(problem(child, Problem::RowLength { cells: cells.len(), columns: *columns }));
            }
            rows.push(self.row(child, &cells, element, kind, part)?);
        }
        if rows.is_empty() {
            return Err(problem(node, Problem::Missing { what: "tr" }));
        }
        Ok(rows)
    }

    fn row(
        &mut self,
        node: Node<'_, '_>,
        cells: &[Node<'_, '_>],
        parent: ElementId,
        kind: TableKind,
        part: Part,
    ) -> Result<Row, MarkupError> {
        allow_attributes(node, &["class"])?;
        let row_kind = match classes(node, &["blocks", "total"], "blocks total")?[..] {
            [] => RowKind::Plain,
            ["blocks"] => RowKind::Blocks,
            ["total"] => RowKind::Total,
            _ => return Err(class_problem(node, "blocks total")),
        };
        let element = self.structure.add(Role::Row, parent);
        let mut read = Vec::with_capacity(cells.len());
        for (index, cell) in cells.iter().enumerate() {
            let edges = (index == 0, index + 1 == cells.len());
            read.push(self.cell(*cell, element, kind, part, row_kind, edges)?);
        }
        Ok(Row { kind: row_kind, cells: read })
    }

    fn cell(
        &mut self,
        node: Node<'_, '_>,
        parent: ElementId,
        kind: TableKind,
        part: Part,
        row: RowKind,
        (first, last): (bool, bool),
    ) -> Result<Cell, MarkupError> {
        let classes = classes(node, &["num", "bar", "on", "now", "off"], CELL_CLASSES)?;
        let role = self.cell_role(node)?;
        let header = matches!(role, Role::HeaderCell(_));
        let style = style::cell(
            kind,
            CellRole {
                part,
                header,
                first,
                last,
                numeric: classes.contains(&"num"),
                bar: classes.contains(&"bar"),
                on: classes.contains(&"on"),
                blocks: row == RowKind::Blocks,
            },
        );
        let ground = match (classes.contains(&"on"), classes.contains(&"off")) {
            (true, _) => Ground::Filled,
            (false, true) => Ground::Outlined,
            (false, false) => Ground::None,
        };
        let element = self.structure.add(role, parent);
        self.note_language(node, element)?;
        let blocks = self.cell_content(node, element, style)?;
        if blocks.is_empty() {
            return Err(problem(node, Problem::Missing { what: "cell-text" }));
        }
        Ok(Cell { style, ground, blocks })
    }

    fn cell_role(&self, node: Node<'_, '_>) -> Result<Role, MarkupError> {
        let tag = node.tag_name();
        match (tag.namespace() == Some(XHTML), tag.name()) {
            (true, "td") => {
                allow_attributes(node, &["class", "lang"])?;
                Ok(Role::DataCell)
            }
            (true, "th") => {
                allow_attributes(node, &["class", "lang", "scope"])?;
                match node.attribute("scope") {
                    Some("col") => Ok(Role::HeaderCell(Scope::Column)),
                    Some("row") => Ok(Role::HeaderCell(Scope::Row)),
                    _ => Err(problem(node, Problem::Missing { what: "scope" })),
                }
            }
            (_, name) => Err(problem(node, Problem::Element { name: name.to_owned(), inside: "row" })),
        }
    }

    /// Reads paragraphs and drawings; bare text between them becomes paragraphs of the cell itself.
    fn cell_content(
        &mut self,
        node: Node<'_, '_>,
        element: ElementId,
        style: CellStyle,
    ) -> Result<Vec<Block>, MarkupError> {
        let mut blocks = Vec::new();
        let mut spans = Vec::new();
        for child in node.children() {
            let tag = child.tag_name();
            let is_block = tag.namespace() == Some(SVG) || matches!(tag.name(), "p" | "figure");
            if child.is_element() && is_block {
                flush(&mut spans, style, &mut blocks);
                self.block(child, element, Place::Cell(style), &mut blocks)?;
            } else {
                self.inline_node(child, element, style.text, &mut spans)?;
            }
        }
        flush(&mut spans, style, &mut blocks);
        self.join_drawings(&mut blocks);
        Ok(blocks)
    }

    /// Makes drawings that follow each other in a cell one figure, whose words are those of all: one stop for a reader in
    /// place of two, and one element less. The elements of the others stay empty and never appear.
    fn join_drawings(&mut self, blocks: &mut [Block]) {
        let mut open: Option<ElementId> = None;
        for block in blocks {
            let Block::Drawing(drawing) = block else {
                open = None;
                continue;
            };
            let Some(first) = open else {
                open = Some(drawing.element);
                continue;
            };
            let words = self.structure.element(drawing.element).alternative.clone().unwrap_or_default();
            let joined = self.structure.element_mut(first).alternative.get_or_insert_default();
            joined.push_str("; ");
            joined.push_str(&words);
            drawing.element = first;
        }
    }
}

fn flush(spans: &mut Vec<crate::document::tree::Span>, style: CellStyle, blocks: &mut Vec<Block>) {
    let mut spans = std::mem::take(spans);
    inline::trim(&mut spans);
    if !spans.is_empty() {
        blocks.push(Block::Paragraph(bare(spans, style.text, style.right_aligned)));
    }
}

/// Counts the `col` elements, whose classes c1 to c6 are for the HTML report; here the table's class sets the widths.
fn column_count(group: Node<'_, '_>) -> Result<usize, MarkupError> {
    allow_attributes(group, &[])?;
    let columns = elements_only(group, "colgroup")?;
    for column in &columns {
        let known = column.tag_name().name() == "col" && column.tag_name().namespace() == Some(XHTML);
        if !known {
            let name = column.tag_name().name().to_owned();
            return Err(problem(*column, Problem::Element { name, inside: "colgroup" }));
        }
        allow_attributes(*column, &["class"])?;
        classes(*column, &["c1", "c2", "c3", "c4", "c5", "c6"], "c1 c2 c3 c4 c5 c6")?;
    }
    Ok(columns.len())
}
