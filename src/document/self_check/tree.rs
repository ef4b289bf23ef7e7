//! The structure tree against the pages.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document as Lopdf, Object, ObjectId, decode_text_string};

use super::content::PageContent;
use super::{Findings, Rule, array, catalog, entry, name_of, resolved, value};

/// How deep a structure tree may be.
const DEPTH: usize = 40;

/// Where an element's marked content stands: page object and number.
type Place = (ObjectId, i64);

struct Walk<'d> {
    document: &'d Lopdf,
    owners: BTreeMap<Place, Vec<ObjectId>>,
    objects: BTreeMap<ObjectId, ObjectId>,
    seen: BTreeSet<ObjectId>,
    heading: i64,
    findings: &'d mut Findings,
}

/// Checks the tree.
pub(super) fn check(document: &Lopdf, pages: &[PageContent], findings: &mut Findings) {
    let Some(root) = catalog(document).and_then(|catalog| entry(document, catalog, "StructTreeRoot")) else { return };
    let mut walk = Walk {
        document,
        owners: BTreeMap::new(),
        objects: BTreeMap::new(),
        seen: BTreeSet::new(),
        heading: 0,
        findings,
    };
    for kid in kids(document, root) {
        if let Object::Reference(id) = kid {
            walk.element(*id, None, "StructTreeRoot", 0);
        }
    }
    let Walk { owners, objects, .. } = walk;
    contents(pages, &owners, findings);
    parent_tree(document, root, pages, &owners, &objects, findings);
}

fn kids<'d>(document: &'d Lopdf, element: &'d Dictionary) -> &'d [Object] {
    match element.get(b"K") {
        Ok(Object::Reference(id)) => match document.get_object(*id) {
            Ok(Object::Array(items)) => items,
            _ => element.get(b"K").map_or(&[], std::slice::from_ref),
        },
        Ok(Object::Array(items)) => items,
        Ok(one) => std::slice::from_ref(one),
        Err(_) => &[],
    }
}

impl<'d> Walk<'d> {
    fn element(&mut self, id: ObjectId, parent: Option<ObjectId>, inside: &str, depth: usize) {
        let document = self.document;
        if depth > DEPTH || !self.seen.insert(id) {
            self.findings.add(Rule::Structure, format!("element {}: too deep, or a kid twice", id.0));
            return;
        }
        let Ok(element) = document.get_dictionary(id) else {
            self.findings.add(Rule::Structure, format!("element {} is not there", id.0));
            return;
        };
        let role = name_of(document, element, "S").unwrap_or_default();
        let named_parent = element.get(b"P").ok().and_then(|parent| parent.as_reference().ok());
        let agrees = named_parent.is_some() && (parent.is_none() || named_parent == parent);
        self.findings.expect(agrees, Rule::Structure, || format!("{role} {}: its parent is another", id.0));
        self.findings.expect(is_allowed(&role, inside), Rule::Structure, || format!("{role} {} in {inside}", id.0));
        self.look_closer(id, element, &role);
        let home = element.get(b"Pg").ok().and_then(|page| page.as_reference().ok());
        for kid in kids(document, element) {
            self.kid(kid, id, home, &role, depth);
        }
    }

    fn kid(&mut self, kid: &'d Object, id: ObjectId, home: Option<ObjectId>, role: &str, depth: usize) {
        match kid {
            Object::Integer(number) => self.own(home, *number, id),
            Object::Reference(child) => self.element(*child, Some(id), role, depth + 1),
            Object::Dictionary(reference) => {
                let page = reference.get(b"Pg").ok().and_then(|page| page.as_reference().ok()).or(home);
                match (reference.get(b"MCID").and_then(Object::as_i64), reference.get(b"Obj")) {
                    (Ok(number), _) => self.own(page, number, id),
                    (_, Ok(Object::Reference(object))) => {
                        self.objects.insert(*object, id);
                    }
                    _ => self.findings.add(Rule::Structure, format!("element {}: a kid of no kind", id.0)),
                }
            }
            _ => self.findings.add(Rule::Structure, format!("element {}: a kid of no kind", id.0)),
        }
    }

    fn own(&mut self, page: Option<ObjectId>, number: i64, id: ObjectId) {
        match page {
            Some(page) => self.owners.entry((page, number)).or_default().push(id),
            None => self.findings.add(Rule::ParentTree, format!("element {}: content without a page", id.0)),
        }
    }

    fn look_closer(&mut self, id: ObjectId, element: &Dictionary, role: &str) {
        let document = self.document;
        let attributes = entry(document, element, "A");
        match role {
            "TH" => {
                let scope = attributes.and_then(|attributes| name_of(document, attributes, "Scope"));
                let holds = matches!(scope.as_deref(), Some("Row" | "Column" | "Both"));
                self.findings.expect(holds, Rule::Scope, || format!("TH {} has no scope", id.0));
            }
            "Figure" => {
                let words = value(document, element, "Alt").and_then(|words| words.as_str().ok());
                let bounds = attributes.and_then(|attributes| array(document, attributes, "BBox"));
                let holds = words.is_some_and(|words| !words.is_empty()) && bounds.is_some_and(|b| b.len() == 4);
                self.findings.expect(holds, Rule::Figure, || format!("Figure {} has no words or no box", id.0));
            }
            "Table" => self.rows(id),
            _ => {}
        }
        if let Some(level) = role.strip_prefix('H').and_then(|level| level.parse::<i64>().ok()) {
            let holds = level <= self.heading + 1;
            self.findings.expect(holds, Rule::Headings, || format!("{role} {} skips a level", id.0));
            self.heading = level;
        }
    }

    fn rows(&mut self, id: ObjectId) {
        let document = self.document;
        let elements =
            |of: &'d Dictionary| kids(document, of).iter().filter_map(|kid| resolved(document, kid).as_dict().ok());
        let Ok(table) = document.get_dictionary(id) else { return };
        let mut lengths = BTreeSet::new();
        for group in elements(table) {
            match name_of(document, group, "S").as_deref() {
                Some("TR") => {
                    lengths.insert(kids(document, group).len());
                }
                Some("THead" | "TBody") => lengths.extend(elements(group).map(|row| kids(document, row).len())),
                _ => {}
            }
        }
        self.findings.expect(lengths.len() == 1, Rule::Rows, || format!("Table {}: rows of {lengths:?} cells", id.0));
    }
}

/// Says whether a structure type may stand in another (ISO 32000-1, 14.8.4; the part that the writer uses).
fn is_allowed(role: &str, inside: &str) -> bool {
    match role {
        "Document" => inside == "StructTreeRoot",
        "LI" => inside == "L",
        "Lbl" | "LBody" => inside == "LI",
        "Caption" | "THead" | "TBody" => inside == "Table",
        "TR" => matches!(inside, "THead" | "TBody"),
        "TH" | "TD" => inside == "TR",
        "Link" | "Span" => !matches!(inside, "Document" | "Sect" | "Div" | "Table" | "TR"),
        "Sect" | "Div" | "Table" | "L" | "H1" | "H2" | "H3" => matches!(inside, "Document" | "Sect" | "Div"),
        "P" | "Figure" => matches!(inside, "Document" | "Sect" | "Div" | "TH" | "TD"),
        _ => false,
    }
}

fn contents(pages: &[PageContent], owners: &BTreeMap<Place, Vec<ObjectId>>, findings: &mut Findings) {
    let drawn: BTreeSet<Place> =
        pages.iter().flat_map(|page| page.texts.keys().map(move |number| (page.id, *number))).collect();
    for place in &drawn {
        let count = owners.get(place).map_or(0, Vec::len);
        findings.expect(count == 1, Rule::ParentTree, || {
            format!("page object {}: the number {} has {count} owners", place.0.0, place.1)
        });
    }
    for place in owners.keys().filter(|place| !drawn.contains(place)) {
        findings.add(Rule::ParentTree, format!("page object {}: the number {} is not drawn", place.0.0, place.1));
    }
}

fn parent_tree(
    document: &Lopdf,
    root: &Dictionary,
    pages: &[PageContent],
    owners: &BTreeMap<Place, Vec<ObjectId>>,
    objects: &BTreeMap<ObjectId, ObjectId>,
    findings: &mut Findings,
) {
    let numbers =
        entry(document, root, "ParentTree").and_then(|tree| array(document, tree, "Nums")).unwrap_or_default();
    let entries: BTreeMap<i64, &Object> =
        numbers.chunks_exact(2).filter_map(|pair| Some((pair.first()?.as_i64().ok()?, pair.get(1)?))).collect();
    let next = value(document, root, "ParentTreeNextKey").and_then(|next| next.as_i64().ok());
    let holds = next.is_some_and(|next| entries.keys().all(|key| *key < next));
    findings.expect(holds, Rule::ParentTree, || "ParentTreeNextKey is missing or too low".to_owned());
    for page in pages {
        let key = document.get_dictionary(page.id).ok().and_then(|page| value(document, page, "StructParents"));
        let listed = key
            .and_then(|key| key.as_i64().ok())
            .and_then(|key| entries.get(&key))
            .and_then(|list| resolved(document, list).as_array().ok());
        for number in page.texts.keys() {
            let owner = owners.get(&(page.id, *number)).and_then(|owners| owners.first());
            let index = usize::try_from(*number).ok();
            let found = index.and_then(|index| listed?.get(index)?.as_reference().ok());
            findings.expect(found.as_ref() == owner, Rule::ParentTree, || {
                format!("page object {}: the number {number} leads to another element", page.id.0)
            });
        }
    }
    for (object, owner) in objects {
        let key = document.get_dictionary(*object).ok().and_then(|object| value(document, object, "StructParent"));
        let found = key.and_then(|key| entries.get(&key.as_i64().ok()?)?.as_reference().ok());
        findings.expect(found == Some(*owner), Rule::ParentTree, || {
            format!("annotation {} leads to another element", object.0)
        });
    }
}

/// Writes the tree down, one element a line, with the text it holds itself.
pub(super) fn written(document: &Lopdf, pages: &[PageContent]) -> String {
    let root = catalog(document).and_then(|catalog| entry(document, catalog, "StructTreeRoot"));
    let texts: BTreeMap<Place, &str> = pages
        .iter()
        .flat_map(|page| page.texts.iter().map(move |(number, text)| ((page.id, *number), text.as_str())))
        .collect();
    let mut lines = String::new();
    for kid in root.map_or(&[][..], |root| kids(document, root)) {
        if let Ok(element) = resolved(document, kid).as_dict() {
            write_element(document, element, &texts, 0, &mut lines);
        }
    }
    lines
}

fn write_element(
    document: &Lopdf,
    element: &Dictionary,
    texts: &BTreeMap<Place, &str>,
    depth: usize,
    lines: &mut String,
) {
    if depth > DEPTH {
        return;
    }
    let role = name_of(document, element, "S").unwrap_or_default();
    lines.push_str(&"  ".repeat(depth));
    lines.push_str(&role);
    for (key, label) in [("Alt", " alt="), ("Lang", " lang=")] {
        if let Some(words) = value(document, element, key).and_then(|words| decode_text_string(words).ok()) {
            lines.push_str(label);
            lines.push_str(&words);
        }
    }
    let home = element.get(b"Pg").ok().and_then(|page| page.as_reference().ok());
    let mut below = Vec::new();
    let mut text = String::new();
    for kid in kids(document, element) {
        let place = match kid {
            Object::Integer(number) => home.map(|page| (page, *number)),
            Object::Dictionary(reference) => {
                let page = reference.get(b"Pg").ok().and_then(|page| page.as_reference().ok());
                page.zip(reference.get(b"MCID").ok().and_then(|number| number.as_i64().ok()))
            }
            other => {
                below.extend(resolved(document, other).as_dict().ok());
                None
            }
        };
        text.push_str(place.and_then(|place| texts.get(&place)).copied().unwrap_or_default());
    }
    if !text.is_empty() {
        lines.push_str(": ");
        lines.push_str(&text);
    }
    lines.push('\n');
    for kid in below {
        write_element(document, kid, texts, depth + 1, lines);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_stand_in_rows_only() {
        assert!(is_allowed("TD", "TR"));
        assert!(!is_allowed("TD", "Table"));
        assert!(!is_allowed("Blink", "Document"));
    }
}
