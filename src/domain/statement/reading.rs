//! Takes a statement back from JSON that is not trusted. The rules for facts and answers are those of the assessment file.

use jiff::Timestamp;
use serde_json::Value;

use super::{FORMAT, PackReference, Statement, Tool};
use crate::domain::assessment::{self, Assessment};
use crate::domain::criteria::Pack;
use crate::value::reader::{NO_HELP, Node, Problems, Table, read_json};
use crate::value::{Diagnostic, Language, Message, PackId, PackVersion, Sha256Digest};

/// The largest number of packs of one statement.
const MAX_PACKS: usize = 8;
/// The largest number of a renderer.
const MAX_RENDERER: i64 = 1_000_000;

/// Gives the format that a value names, such as `wid-statement/1`.
pub fn format_of(value: &Value) -> Option<&str> {
    value.get("format")?.as_str()
}

/// Gives the packs that a statement names, base first, without looking at the rest.
pub fn pack_references(value: &Value) -> Vec<PackReference> {
    let problems = Problems::new("statement.json", "");
    let read = read_json(&problems, value, |root| {
        let packs = packs(root);
        root.entries();
        packs
    });
    read.unwrap_or_default()
}

/// Reads a statement that was made with `pack` as its base.
///
/// # Errors
/// Every problem: what has another form than [`Statement::to_json`] prints, and what an assessment file may not hold.
pub fn read(value: &Value, pack: &Pack) -> Result<Statement, Vec<Diagnostic>> {
    let problems = Problems::new("statement.json", "");
    let statement = read_json(&problems, value, |root| statement(root, value, pack));
    match statement {
        Some(statement) if problems.is_empty() => Ok(statement),
        _ => Err(problems.into_found()),
    }
}

fn statement(root: &Table<'_, '_>, value: &Value, pack: &Pack) -> Option<Statement> {
    root.required("format").and_then(|node| node.one_of(&[FORMAT]));
    let tool = root.required("tool").and_then(|node| tool(&node));
    let codes = Language::ALL.map(Language::code);
    let language =
        root.required("language").and_then(|node| node.one_of(&codes)).and_then(|index| Language::ALL.get(index));
    let issued = root.required("issued").and_then(|node| timestamp(&node));
    let valid_until = root.required("valid_until").and_then(|node| node.date());
    let packs = packs(root);
    let signer = root.optional("signer").and_then(|node| {
        let table = node.table()?;
        let spki = table.required("spki_sha256").and_then(|node| digest(&node));
        table.finish();
        spki
    });
    root.required("result");
    let assessment = declared(root, pack);
    Some(Statement {
        tool: tool?,
        language: *language?,
        issued: issued?,
        valid_until: valid_until?,
        packs: packs?,
        signer,
        assessment: assessment?,
        result: value.get("result")?.clone(),
    })
}

fn declared(root: &Table<'_, '_>, pack: &Pack) -> Option<Assessment> {
    let assessed_on = root.required("assessed_on").and_then(|node| node.date())?;
    let mut declared = assessment::read_parts(root, pack, assessed_on);
    if declared.perimeter.confirmed.is_some() {
        declared.perimeter.confirmed_digest = Some(assessment::confirmation_digest(pack, &declared));
    }
    Some(declared)
}

fn digest(node: &Node<'_, '_>) -> Option<Sha256Digest> {
    node.parsed(Sha256Digest::FORM)
}

fn tool(node: &Node<'_, '_>) -> Option<Tool> {
    let table = node.table()?;
    let text = |key| table.required(key).and_then(|node| assessment::typed_text(&node, 100));
    let (name, version) = (text("name"), text("version"));
    let renderer = table.required("renderer").and_then(|node| node.whole(0, MAX_RENDERER));
    table.finish();
    Some(Tool { name: name?, version: version?, renderer: u32::try_from(renderer?).ok()? })
}

/// Takes a moment in UTC, written to the second with a Z.
fn timestamp(node: &Node<'_, '_>) -> Option<Timestamp> {
    let text = node.text()?;
    let is_whole = |moment: &Timestamp| moment.subsec_nanosecond() == 0 && moment.to_string() == text;
    let moment = text.parse::<Timestamp>().ok().filter(|moment| is_whole(moment) && text.ends_with('Z'));
    moment.or_else(|| {
        let message = Message::new("wrong-form-moment").with("written", text);
        node.error("wrong-form", message, Message::new("wrong-form-moment-help"))
    })
}

fn packs(root: &Table<'_, '_>) -> Option<Vec<PackReference>> {
    let nodes = root.required("packs")?.list()?;
    if nodes.is_empty() || nodes.len() > MAX_PACKS {
        let message = Message::new("packs-count").with("has", nodes.len()).with("most", MAX_PACKS);
        return root.error("packs", message, NO_HELP);
    }
    nodes.iter().map(pack_reference).collect()
}

fn pack_reference(node: &Node<'_, '_>) -> Option<PackReference> {
    let table = node.table()?;
    let id = table.required("id").and_then(|node| node.parsed::<PackId>(PackId::FORM));
    let version = table.required("version").and_then(|node| node.parsed::<PackVersion>(PackVersion::FORM));
    let manifest_sha256 = table.required("manifest_sha256").and_then(|node| digest(&node));
    table.finish();
    Some(PackReference { id: id?, version: version?, manifest_sha256: manifest_sha256? })
}
