//! Reads `assessment.toml` (format `wid-assessment/1`): every problem at once, each with its place.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::proposal::proposals;
use super::reading_answers::answer;
use super::{Answer, Assessment, Change, Company, Declarer, Fact, Perimeter, Profile};
use crate::domain::criteria::{FactType, Pack, ProfileKey};
use crate::value::free_text::{self, MAX_NOTE, MAX_TITLE};
use crate::value::identifier::prefix_of;
use crate::value::reader::{MAX_WHOLE, NO_HELP, Node, Problems, Table, allowed_words, read as read_toml};
use crate::value::{CriterionId, Diagnostic, EnterpriseNumber, Message, PackId, PackVersion, Said, Sha256Digest};

/// The name of the format.
pub const FORMAT: &str = "wid-assessment/1";
/// How many changes of facts are kept.
const MAX_CHANGES: usize = 500;

/// The keys that [`parts`] reads.
const PARTS: [&str; 6] = ["supersedes", "company", "declared_by", "perimeter", "profile", "answers"];

/// Gives the pack of a name, or the names of those at hand.
pub trait Find<'p>: Fn(&PackId, PackVersion) -> Result<&'p Pack, Vec<(PackId, PackVersion)>> {}

impl<'p, F: Fn(&PackId, PackVersion) -> Result<&'p Pack, Vec<(PackId, PackVersion)>>> Find<'p> for F {}

/// Reads the text of an assessment, called `file` in messages. `find` gives the packs at hand.
///
/// # Errors
/// Every problem, with its place, what is allowed and a way out.
pub fn read<'p>(file: &str, text: &str, find: impl Find<'p>) -> Result<Assessment, Vec<Diagnostic>> {
    let problems = Problems::new(file, text);
    let assessment = read_toml(&problems, |root| assessment(root, &find));
    match assessment {
        Some(assessment) if problems.is_empty() => Ok(assessment),
        _ => Err(problems.into_found()),
    }
}

fn assessment<'p>(root: &Table<'_, '_>, find: &impl Find<'p>) -> Option<Assessment> {
    root.required("format").and_then(|node| node.one_of(&[FORMAT]));
    let assessed_on = root.required("assessed_on").and_then(|node| node.date());
    let base = root.required("pack").and_then(|node| base(&node, find));
    let pack = base.and_then(|base| with_overlays(root, base, find));
    let changes = changes(root);
    let (Some(pack), Some(assessed_on)) = (pack, assessed_on) else {
        for key in PARTS.into_iter().chain(["overlays", "proposals"]) {
            root.optional(key);
        }
        return None;
    };
    let proposals = root.optional("proposals").map(|node| proposals(&node, &pack)).unwrap_or_default();
    let parts = parts(root, &pack, assessed_on);
    if !parts.changes.is_empty() {
        let (message, help) = (Message::new("unknown-key-changes"), Message::new("unknown-key-changes-help"));
        root.error::<()>("unknown-key", message, help);
    }
    Some(Assessment { changes, proposals, ..parts })
}

/// Finds the base, which is no overlay itself.
fn base<'p>(node: &Node<'_, '_>, find: &impl Find<'p>) -> Option<&'p Pack> {
    let (node, pack) = wanted_pack(node, find)?;
    if pack.structure.extends.is_none() {
        return Some(pack);
    }
    let message = Message::new("overlay-as-base").with("id", pack.structure.id.as_str());
    node.error("overlay-as-base", message, Message::new("overlay-as-base-help"))
}

/// Puts the overlays that an assessment names beside its base. Each problem stands at the overlay that has it.
fn with_overlays<'p>(root: &Table<'_, '_>, base: &'p Pack, find: &impl Find<'p>) -> Option<Cow<'p, Pack>> {
    let nodes = root.optional("overlays").map_or(Some(Vec::new()), |node| node.list())?;
    let found: Vec<Option<(Node<'_, '_>, &Pack)>> =
        nodes.iter().map(|node| wanted_pack(node, &|id: &PackId, version| beside(base, id, version, find))).collect();
    let found: Vec<(Node<'_, '_>, &Pack)> = found.into_iter().collect::<Option<_>>()?;
    let same = |(pack, (_, found)): (&Pack, &(Node<'_, '_>, &Pack))| pack.identity == found.identity;
    if base.overlays.len() == found.len() && base.overlays.iter().zip(&found).all(same) {
        return Some(Cow::Borrowed(base));
    }
    let mut joined = Pack { overlays: Vec::new(), ..base.clone() };
    for (node, overlay) in found {
        if let Err(misfit) = joined.put_beside(overlay) {
            return node.error("overlay-misfit", misfit.message(), misfit.help());
        }
    }
    Some(Cow::Owned(joined))
}

/// Finds an overlay: one that stands beside the base already, or one at hand.
fn beside<'p>(
    base: &'p Pack,
    id: &PackId,
    version: PackVersion,
    find: &impl Find<'p>,
) -> Result<&'p Pack, Vec<(PackId, PackVersion)>> {
    let is_it = |pack: &&Pack| pack.structure.id == *id && pack.structure.version == version;
    match base.overlays.iter().find(is_it) {
        Some(overlay) => Ok(overlay),
        None => find(id, version),
    }
}

/// Reads the parts that an assessment file and a statement have in common: who, perimeter, facts, answers. In a statement the changes
/// of facts stand within the perimeter.
pub(crate) fn parts(root: &Table<'_, '_>, pack: &Pack, assessed_on: Date) -> Assessment {
    let supersedes = root.optional("supersedes").and_then(|node| node.parsed(Sha256Digest::FORM));
    let company = section(root, "company", company).unwrap_or_default();
    let declared_by = section(root, "declared_by", declarer).unwrap_or_default();
    let (perimeter, changes) =
        section(root, "perimeter", |table| (perimeter(table), changes(table))).unwrap_or_default();
    let profile = root.optional("profile").and_then(|node| node.table());
    let profile = profile.map(|table| facts(&table, pack)).unwrap_or_default();
    let answers = root.optional("answers").and_then(|node| node.table());
    let answers = answers.map(|table| all_answers(&table, pack, &profile, assessed_on)).unwrap_or_default();
    let name = |pack: &Pack| (pack.structure.id.clone(), pack.structure.version);
    let (id, version) = name(pack);
    Assessment {
        assessed_on,
        pack: id,
        version,
        supersedes,
        overlays: pack.overlays.iter().map(name).collect(),
        company,
        declared_by,
        perimeter,
        changes,
        profile,
        answers,
        proposals: BTreeMap::new(),
    }
}

fn section<T>(root: &Table<'_, '_>, key: &'static str, one: impl Fn(&Table<'_, '_>) -> T) -> Option<T> {
    let table = root.optional(key)?.table()?;
    let taken = one(&table);
    table.finish();
    Some(taken)
}

/// Reads the name of a pack and finds it; gives the place of the name too.
fn wanted_pack<'n, 'd, 'p>(node: &Node<'n, 'd>, find: &impl Find<'p>) -> Option<(Node<'n, 'd>, &'p Pack)> {
    let table = node.table()?;
    let id_node = table.required("id");
    let id = id_node.and_then(|node| node.parsed::<PackId>(PackId::FORM));
    let version_node = table.required("version");
    let version = version_node.and_then(|node| node.parsed::<PackVersion>(PackVersion::FORM));
    table.finish();
    let (id, version) = (id?, version?);
    match find(&id, version) {
        Ok(pack) => Some((id_node?, pack)),
        Err(at_hand) => {
            let names = at_hand.iter().map(|(id, version)| format!("{id} {version}"));
            let help = Message::new("pack-not-at-hand-others").with_list("names", names);
            let message = Message::new("pack-not-at-hand-named").with("id", id.as_str());
            version_node?.error("pack-not-at-hand", message.with("version", version.to_string()), help)
        }
    }
}

/// Takes a text that people typed, of at most `most` characters.
pub(crate) fn typed_text(node: &Node<'_, '_>, most: usize) -> Option<String> {
    let text = node.text()?;
    match free_text::check(text, most) {
        Ok(()) => Some(text.to_owned()),
        Err(error) => node.error("free-text", error.message(), Message::new("free-text-help")),
    }
}

fn title(table: &Table<'_, '_>, key: &'static str) -> Option<String> {
    table.optional(key).and_then(|node| typed_text(&node, MAX_TITLE))
}

fn company(table: &Table<'_, '_>) -> Company {
    let number = |node: Node<'_, '_>| {
        let text = node.text()?;
        match EnterpriseNumber::parse(text) {
            Ok(number) => Some(number),
            Err(error) => {
                let message = Message::new("enterprise-number").with("written", text).with("error", error.message());
                node.error("enterprise-number", message, Message::new("enterprise-number-help"))
            }
        }
    };
    Company { name: title(table, "name"), enterprise_number: table.optional("enterprise_number").and_then(number) }
}

fn declarer(table: &Table<'_, '_>) -> Declarer {
    Declarer { name: title(table, "name"), role: title(table, "role") }
}

fn perimeter(table: &Table<'_, '_>) -> Perimeter {
    let date = |key| table.optional(key).and_then(|node| node.date());
    let digest = table.optional("confirmed_digest").and_then(|node| node.parsed(Sha256Digest::FORM));
    let text = table.optional("text").and_then(|node| typed_text(&node, MAX_NOTE));
    let perimeter =
        Perimeter { text, from: date("from"), to: date("to"), confirmed: date("confirmed"), confirmed_digest: digest };
    if perimeter.from.zip(perimeter.to).is_some_and(|(from, to)| from > to) {
        table.error::<()>("period", Message::new("period-backwards"), Message::new("period-backwards-help"));
    }
    perimeter
}

fn changes(root: &Table<'_, '_>) -> Vec<Change> {
    let nodes = root.optional("changes").and_then(|node| node.list()).unwrap_or_default();
    if nodes.len() > MAX_CHANGES {
        let message = Message::new("too-many-changes").with("has", nodes.len()).with("most", MAX_CHANGES);
        root.error::<()>("too-many", message, NO_HELP);
    }
    let one = |node: &Node<'_, '_>| {
        let table = node.table()?;
        let on = table.required("on").and_then(|node| node.date());
        let text = |key| table.required(key).and_then(|node| typed_text(&node, MAX_NOTE));
        let (field, before, after) = (text("field"), text("before"), text("after"));
        table.finish();
        Some(Change { on: on?, field: field?, before: before?, after: after? })
    };
    nodes.iter().take(MAX_CHANGES).filter_map(one).collect()
}

fn facts(table: &Table<'_, '_>, pack: &Pack) -> Profile {
    let keys: Vec<&str> = pack.facts().map(|fact| fact.key.as_str()).collect();
    let one = |(key, at, node): (&str, usize, Node<'_, '_>)| match pack.fact(key) {
        Some(fact) => Some((key.to_owned(), one_fact(&node, fact)?)),
        None if key.starts_with("x-") || table.is_full() => None,
        None => {
            let message = Message::new("unknown-fact").with("key", key);
            table.error_at(at, "unknown-fact", message, allowed_words(&keys, key));
            None
        }
    };
    Profile(table.entries().into_iter().filter_map(one).collect())
}

fn one_fact(node: &Node<'_, '_>, fact: &ProfileKey) -> Option<Fact> {
    match &fact.kind {
        FactType::Whole => node.whole(0, MAX_WHOLE).map(Fact::Whole),
        FactType::Decimal => node.decimal().map(Fact::Decimal),
        FactType::Flags(words) => words_of(node, words).map(Fact::Flags),
    }
}

/// Takes a list of words without repeats, each one of `allowed`.
pub(super) fn words_of(node: &Node<'_, '_>, allowed: &[String]) -> Option<BTreeSet<String>> {
    let allowed: Vec<&str> = allowed.iter().map(String::as_str).collect();
    let mut words = BTreeSet::new();
    let mut complete = true;
    for item in node.list()? {
        let Some(index) = item.one_of(&allowed) else {
            complete = false;
            continue;
        };
        if !words.insert(allowed[index].to_owned()) {
            let message = Message::new("repeated").with("word", allowed[index]);
            complete = item.error::<()>("repeated", message, Message::new("repeated-help")).is_some();
        }
    }
    complete.then_some(words)
}

fn all_answers(
    table: &Table<'_, '_>,
    pack: &Pack,
    profile: &Profile,
    assessed_on: Date,
) -> BTreeMap<CriterionId, Answer> {
    let ids: Vec<&str> = pack.criteria().map(|criterion| criterion.id.as_str()).collect();
    let one = |(id, at, node): (&str, usize, Node<'_, '_>)| {
        let Some(criterion) = pack.criteria().find(|criterion| criterion.id.as_str() == id) else {
            if table.is_full() {
                return None;
            }
            let message = Message::new("unknown-criterion-answered").with("id", id);
            table.error_at(at, "unknown-criterion", message, nearest(pack, &ids, id));
            return None;
        };
        let entry = node.table()?;
        let answer = answer(&entry, criterion, profile, assessed_on);
        entry.finish();
        Some((criterion.id.clone(), answer))
    };
    table.entries().into_iter().filter_map(one).collect()
}

/// Names only the criteria of the same pillar, since a whole list helps nobody; or the overlay that is not named.
fn nearest(pack: &Pack, ids: &[&str], typed: &str) -> Message {
    let is_known = |prefix: &str| {
        pack.overlays.iter().any(|overlay| overlay.structure.extends.as_ref().is_some_and(|own| own.prefix == prefix))
    };
    if let Some(prefix) = prefix_of(typed).filter(|prefix| !is_known(prefix)) {
        return Message::new("overlay-not-named-help").with("prefix", prefix);
    }
    let pillar = typed.split('-').next().unwrap_or_default();
    let same: Vec<&str> = ids.iter().filter(|id| id.starts_with(pillar)).copied().collect();
    allowed_words(if same.is_empty() { ids } else { &same }, typed)
}
