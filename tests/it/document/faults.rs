//! Single faults put into a good file: the self-check finds each.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document as Lopdf, Object, Stream};
use wid::document::{Rule, check};

use super::{BLOCKS, document, page};

/// Replaces the first `from` by `to`, which is as long, and checks that the rule finds it.
#[track_caller]
fn edited(from: &str, to: &str, rule: Rule) {
    assert_eq!(from.len(), to.len(), "places must not move");
    let mut bytes = document(&page(BLOCKS)).bytes;
    let at = bytes.windows(from.len()).position(|window| window == from.as_bytes()).expect("the text to replace");
    bytes[at..at + from.len()].copy_from_slice(to.as_bytes());
    found(&bytes, rule);
}

#[track_caller]
fn found(bytes: &[u8], rule: Rule) {
    let findings = check(bytes);
    assert!(findings.iter().any(|finding| finding.rule == rule), "{rule:?} is not among {findings:?}");
}

/// Changes the operations of the first page.
fn redrawn(change: impl FnOnce(&mut Vec<Operation>)) -> Vec<u8> {
    let mut file = Lopdf::load_mem(&document(&page(BLOCKS)).bytes).expect("a file");
    let id = file.page_iter().next().expect("a page");
    let stream = file.get_page_contents(id)[0];
    let mut content = Content::decode(&file.get_page_content(id)).expect("operations");
    change(&mut content.operations);
    let bytes = content.encode().expect("content");
    file.set_object(stream, Object::Stream(Stream::new(Dictionary::new(), bytes)));
    let mut saved = Vec::new();
    file.save_to(&mut saved).expect("saving to memory");
    saved
}

#[test]
fn the_good_file_has_none() {
    assert_eq!(check(&document(&page(BLOCKS)).bytes), []);
}

#[test]
fn in_the_catalog_and_the_pages() {
    edited("/Lang(en)", "/Lung(en)", Rule::Catalog);
    edited("/Marked true", "/Marked null", Rule::Catalog);
    edited("/DisplayDocTitle true", "/DisplayDocTitle null", Rule::Catalog);
    edited("/StructTreeRoot", "/StructTreeRoof", Rule::Catalog);
    edited("/Tabs/S", "/Tabs/R", Rule::Page);
    edited("/StructParents 0", "/StructPalents 0", Rule::Page);
    edited("%%EOF\n", "%%EOF ", Rule::Shape);
    edited("/ID[<", "/IE[<", Rule::Shape);
}

#[test]
fn in_the_structure() {
    edited("/Scope/Row", "/Scope/Raw", Rule::Scope);
    edited("/Alt(Half)", "/Alt()    ", Rule::Figure);
    edited("/BBox[", "/BBax[", Rule::Figure);
    edited("/S/H2", "/S/H3", Rule::Headings);
    edited("/S/TD", "/S/TX", Rule::Structure);
    edited("/S/TR", "/S/TD", Rule::Structure);
    edited("/ParentTreeNextKey 2", "/ParentTreeNextKey 0", Rule::ParentTree);
    edited("/StructParent 1", "/StructParent 0", Rule::ParentTree);
    edited("/K 0>>", "/K 7>>", Rule::ParentTree);
}

#[test]
fn around_the_pages() {
    edited("<pdfuaid:part>1", "<pdfuaid:part>2", Rule::Metadata);
    edited("<pdfaid:conformance>A", "<pdfaid:conformance>B", Rule::Metadata);
    edited("<xmp:CreateDate>2026", "<xmp:CreateDate>2025", Rule::Metadata);
    edited("<pdfaProperty:name>part", "<pdfaProperty:name>pert", Rule::Metadata);
    edited("/GTS_PDFA1", "/GTS_PDFX1", Rule::OutputIntent);
    edited("/AFRelationship/Data", "/AFRelationship/Date", Rule::Attachment);
    edited("/UF(statement.json)", "/UE(statement.json)", Rule::Attachment);
    edited("/AF[", "/AG[", Rule::Attachment);
    edited("/ModDate(D:20261124100000Z)>>/Filter", "/MudDate(D:20261124100000Z)>>/Filter", Rule::Attachment);
    edited("/Contents(https", "/Contants(https", Rule::Annotation);
    edited("/F 132", "/F 130", Rule::Annotation);
}

#[test]
fn in_the_fonts() {
    edited("/ToUnicode", "/ToUnicude", Rule::Font);
    edited("/CIDToGIDMap", "/CIDToGIDMop", Rule::Font);
    edited("/FontFile2", "/FontFile9", Rule::Font);
    edited("/W[1 [", "/W[9 [", Rule::Font);
}

#[test]
fn in_the_content() {
    let operation = |name: &str, operands| Operation::new(name, operands);
    let unmarked = redrawn(|operations| operations.push(operation("S", vec![])));
    found(&unmarked, Rule::MarkedContent);
    let open = redrawn(|operations| {
        operations.pop();
    });
    found(&open, Rule::MarkedContent);
    let nested = redrawn(|operations| {
        let first = operations[0].clone();
        operations.insert(1, first);
    });
    found(&nested, Rule::MarkedContent);
    let other_number = redrawn(|operations| {
        if let Some(Object::Dictionary(properties)) = operations[0].operands.get_mut(1) {
            properties.set("MCID", Object::Integer(99));
        }
    });
    found(&other_number, Rule::ParentTree);
    let other_code = redrawn(|operations| {
        let shown = operations.iter_mut().find(|operation| operation.operator == "TJ").expect("text");
        let code = Object::String(vec![0x7F, 0xFF], lopdf::StringFormat::Hexadecimal);
        shown.operands = vec![Object::Array(vec![code])];
    });
    found(&other_code, Rule::Font);
}

#[test]
fn what_is_no_file() {
    found(b"", Rule::Shape);
    found(b"%PDF-1.7\n", Rule::Shape);
}
