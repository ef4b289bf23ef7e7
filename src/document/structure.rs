//! The structure tree: what each piece of the document is (ISO 32000-1, 14.7 and 14.8).
//!
//! Elements are made in the order of the XHTML. An element gets its place among its parent's kids when its first content is
//! drawn, so that the order of the tree is the order of drawing; elements without content never appear.

/// An element of the structure tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ElementId(pub usize);

/// A standard structure type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Document,
    Section,
    Division,
    Paragraph,
    Heading(u8),
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    Caption,
    TableHead,
    TableBody,
    Row,
    HeaderCell(Scope),
    DataCell,
    Figure,
    Link,
    Span,
}

/// What a header cell is the header of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    Column,
    Row,
}

impl Role {
    /// Gives the name of the structure type.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Section => "Sect",
            Self::Division => "Div",
            Self::Paragraph => "P",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(_) => "H3",
            Self::List => "L",
            Self::ListItem => "LI",
            Self::Label => "Lbl",
            Self::ListBody => "LBody",
            Self::Table => "Table",
            Self::Caption => "Caption",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::Row => "TR",
            Self::HeaderCell(_) => "TH",
            Self::DataCell => "TD",
            Self::Figure => "Figure",
            Self::Link => "Link",
            Self::Span => "Span",
        }
    }
}

/// One element and what it says about itself.
#[derive(Debug, Clone)]
pub(super) struct Element {
    pub role: Role,
    pub parent: Option<ElementId>,
    /// The language where it differs from the parent's.
    pub language: Option<String>,
    /// The words that stand for a figure.
    pub alternative: Option<String>,
    /// The summary of a table without a caption.
    pub summary: Option<String>,
    /// Where a link leads.
    pub target: Option<String>,
    /// The marker of a list, for its ListNumbering.
    pub numbering: Option<&'static str>,
}

/// All elements of a document, in the order of the XHTML; the first is the root.
#[derive(Debug)]
pub(super) struct Structure {
    elements: Vec<Element>,
}

impl Structure {
    /// Begins with a Document element.
    pub(super) fn new() -> Self {
        let mut structure = Self { elements: Vec::new() };
        structure.push(Role::Document, None);
        structure
    }

    /// Gives the root.
    pub(super) const fn root(&self) -> ElementId {
        ElementId(0)
    }

    /// Adds an element below `parent`.
    pub(super) fn add(&mut self, role: Role, parent: ElementId) -> ElementId {
        self.push(role, Some(parent))
    }

    fn push(&mut self, role: Role, parent: Option<ElementId>) -> ElementId {
        let blank =
            Element { role, parent, language: None, alternative: None, summary: None, target: None, numbering: None };
        self.elements.push(blank);
        ElementId(self.elements.len() - 1)
    }

    /// Gives an element.
    pub(super) fn element(&self, id: ElementId) -> &Element {
        self.elements.get(id.0).expect("ids come from `add`")
    }

    /// Gives an element to change.
    pub(super) fn element_mut(&mut self, id: ElementId) -> &mut Element {
        self.elements.get_mut(id.0).expect("ids come from `add`")
    }

    /// Counts the elements.
    pub(super) fn len(&self) -> usize {
        self.elements.len()
    }

    /// Gives the link that `id` is or stands in.
    pub(super) fn link_of(&self, id: ElementId) -> Option<ElementId> {
        let mut at = Some(id);
        while let Some(current) = at {
            let element = self.element(current);
            if element.role == Role::Link {
                return Some(current);
            }
            at = element.parent;
        }
        None
    }
}
