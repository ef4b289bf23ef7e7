//! The structure tree as objects, with the parent tree that leads from marked content and annotations back to elements.

use lopdf::{Dictionary, Object};

use super::content::{Drawn, Kid};
use super::objects::{Objects, dictionary, name, numbers, reference, text};
use crate::document::structure::{ElementId, Role, Scope};

/// Printed (ISO 32000-1, Table 165).
const PRINTED: i64 = 4;

/// What the catalog and the pages need of the tags.
pub(super) struct Tagged {
    /// The number of the StructTreeRoot.
    pub root: u32,
    /// The annotations of each page.
    pub annotations: Vec<Vec<u32>>,
}

struct Writer<'d, 's> {
    drawn: &'d Drawn<'s>,
    pages: &'d [u32],
    /// The object of each element that holds something.
    elements: Vec<Option<u32>>,
    /// The object of each annotation.
    links: Vec<u32>,
    /// The attributes of header cells of columns and of rows, shared by all.
    scopes: (u32, u32),
}

/// Writes the structure tree and the link annotations.
pub(super) fn write(drawn: &Drawn<'_>, pages: &[u32], objects: &mut Objects) -> Tagged {
    let root = objects.reserve();
    let elements =
        (0..drawn.structure.len()).map(|id| drawn.is_attached(ElementId(id)).then(|| objects.reserve())).collect();
    let links = drawn.links.iter().map(|_| objects.reserve()).collect();
    let mut scope = |value| objects.add(Object::Dictionary(dictionary([("O", name("Table")), ("Scope", name(value))])));
    let scopes = (scope("Column"), scope("Row"));
    let writer = Writer { drawn, pages, elements, links, scopes };
    let mut annotations = vec![Vec::new(); pages.len()];
    for (index, link) in drawn.links.iter().enumerate() {
        let number = writer.link(index, objects);
        if let Some(here) = annotations.get_mut(link.page) {
            here.push(number);
        }
    }
    for id in (0..drawn.structure.len()).map(ElementId) {
        if let Some(number) = writer.number(id) {
            objects.set(number, Object::Dictionary(writer.element(id, root)));
        }
    }
    let parents = writer.parent_tree(objects);
    let next = (pages.len() + drawn.links.len()) as i64;
    let document = writer.number(drawn.structure.root()).unwrap_or(root);
    let entries = dictionary([
        ("Type", name("StructTreeRoot")),
        ("K", reference(document)),
        ("ParentTree", reference(parents)),
        ("ParentTreeNextKey", Object::Integer(next)),
    ]);
    objects.set(root, Object::Dictionary(entries));
    Tagged { root, annotations }
}

impl Writer<'_, '_> {
    fn number(&self, id: ElementId) -> Option<u32> {
        self.elements.get(id.0).copied().flatten()
    }

    fn page(&self, index: usize) -> Object {
        self.pages.get(index).map_or(Object::Null, |number| reference(*number))
    }

    fn element(&self, id: ElementId, root: u32) -> Dictionary {
        let element = self.drawn.structure.element(id);
        let parent = element.parent.and_then(|parent| self.number(parent)).unwrap_or(root);
        let mut entries = dictionary([("S", name(element.role.name())), ("P", reference(parent))]);
        let kids = self.drawn.kids.get(id.0).map_or(&[][..], Vec::as_slice);
        let home = kids.iter().find_map(|kid| if let Kid::Content { page, .. } = kid { Some(*page) } else { None });
        if let Some(page) = home {
            entries.set("Pg", self.page(page));
        }
        let mut written: Vec<Object> = kids.iter().map(|kid| self.kid(kid, home)).collect();
        let kids = if written.len() == 1 { written.remove(0) } else { Object::Array(written) };
        entries.set("K", kids);
        if let Some(language) = &element.language {
            entries.set("Lang", text(language));
        }
        if let Some(alternative) = &element.alternative {
            entries.set("Alt", text(alternative));
        }
        if let Some(attributes) = self.attributes(id) {
            entries.set("A", attributes);
        }
        entries
    }

    fn kid(&self, kid: &Kid, home: Option<usize>) -> Object {
        match kid {
            Kid::Element(id) => self.number(*id).map_or(Object::Null, reference),
            Kid::Content { page, number } if Some(*page) == home => Object::Integer(*number as i64),
            Kid::Content { page, number } => Object::Dictionary(dictionary([
                ("Type", name("MCR")),
                ("Pg", self.page(*page)),
                ("MCID", Object::Integer(*number as i64)),
            ])),
            Kid::Annotation(index) => {
                let page = self.drawn.links.get(*index).map_or(0, |link| link.page);
                let object = self.links.get(*index).map_or(Object::Null, |number| reference(*number));
                Object::Dictionary(dictionary([("Type", name("OBJR")), ("Obj", object), ("Pg", self.page(page))]))
            }
        }
    }

    fn attributes(&self, id: ElementId) -> Option<Object> {
        let element = self.drawn.structure.element(id);
        let own = match element.role {
            Role::HeaderCell(Scope::Column) => return Some(reference(self.scopes.0)),
            Role::HeaderCell(Scope::Row) => return Some(reference(self.scopes.1)),
            Role::Table => {
                let summary = element.summary.as_deref()?;
                Some(dictionary([("O", name("Table")), ("Summary", text(summary))]))
            }
            Role::List => {
                let numbering = element.numbering.unwrap_or("None");
                Some(dictionary([("O", name("List")), ("ListNumbering", name(numbering))]))
            }
            Role::Figure => {
                let (_, bounds) = self.drawn.boxes.get(&id)?;
                Some(dictionary([("O", name("Layout")), ("BBox", numbers(bounds))]))
            }
            _ => None,
        };
        own.map(Object::Dictionary)
    }

    fn link(&self, index: usize, objects: &mut Objects) -> u32 {
        let number = self.links.get(index).copied().unwrap_or_default();
        let Some(link) = self.drawn.links.get(index) else { return number };
        let target = self.drawn.structure.element(link.element).target.as_deref().unwrap_or_default();
        let action = dictionary([("S", name("URI")), ("URI", text(target))]);
        let entries = dictionary([
            ("Type", name("Annot")),
            ("Subtype", name("Link")),
            ("Rect", numbers(&link.rectangle)),
            ("Border", Object::Array(vec![Object::Integer(0); 3])),
            ("F", Object::Integer(PRINTED)),
            ("Contents", text(target)),
            ("StructParent", Object::Integer((self.pages.len() + index) as i64)),
            ("A", Object::Dictionary(action)),
        ]);
        objects.set(number, Object::Dictionary(entries));
        number
    }

    /// Writes the number tree: pages first, then annotations (ISO 32000-1, 14.7.4.4).
    fn parent_tree(&self, objects: &mut Objects) -> u32 {
        let mut entries = Vec::new();
        for (index, owners) in self.drawn.owners.iter().enumerate() {
            let owners = owners.iter().map(|id| self.number(*id).map_or(Object::Null, reference)).collect();
            let list = objects.add(Object::Array(owners));
            entries.extend([Object::Integer(index as i64), reference(list)]);
        }
        for (index, link) in self.drawn.links.iter().enumerate() {
            let owner = self.number(link.element).map_or(Object::Null, reference);
            entries.extend([Object::Integer((self.pages.len() + index) as i64), owner]);
        }
        objects.add(Object::Dictionary(dictionary([("Nums", Object::Array(entries))])))
    }
}
