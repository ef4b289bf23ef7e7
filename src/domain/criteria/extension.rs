//! What an overlay extends, and the rule that keeps it out of its base: every id that it defines stands under its own prefix.
//! Source: docs/FORMATS.md, Overlays.

use super::Pack;
use super::structure::Structure;
use crate::value::identifier::{is_kebab, prefix_of};
use crate::value::reader::{Node, Table};
use crate::value::{Message, PackId, PackVersion};

/// The longest prefix, in bytes, so that an identifier under it keeps its length.
const MAX_PREFIX: usize = 12;

/// The base that an overlay extends, and the prefix of its ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// The pack that it extends.
    pub base: PackId,
    /// The first version that it fits.
    pub since: PackVersion,
    /// What stands before the colon in each of its ids, such as `bank`.
    pub prefix: String,
}

impl Extension {
    /// Says whether an overlay fits this version of its base: the first one, or a later one of the same major version. Of a preview,
    /// in which anything may change, only the very version fits.
    pub fn fits(&self, version: PackVersion) -> bool {
        version == self.since || (!version.is_preview() && version.major == self.since.major && version > self.since)
    }
}

/// Reads `[extends]` of the pack `id`, and finds the base among the packs `at_hand`: of the versions that fit, the first.
pub(super) fn extension<'p>(
    table: &Table<'_, '_>,
    id: Option<&PackId>,
    at_hand: &'p [Pack],
) -> Option<(Extension, &'p Structure)> {
    let base_node = table.required("id");
    let base = base_node.and_then(|node| node.parsed::<PackId>(PackId::FORM));
    let since = table.required("version").and_then(|node| node.parsed::<PackVersion>(PackVersion::FORM));
    let prefix = table.required("prefix").and_then(|node| prefix(&node));
    table.finish();
    let extension = Extension { base: base?, since: since?, prefix: prefix? };
    let node = base_node?;
    if id == Some(&extension.base) {
        let message = Message::new("overlay-of-itself").with("id", extension.base.as_str());
        return node.error("overlay-of-itself", message, Message::new("overlay-of-itself-help"));
    }
    let named = || at_hand.iter().map(|pack| &pack.structure).filter(|structure| structure.id == extension.base);
    let found = named().filter(|structure| extension.fits(structure.version)).min_by_key(|found| found.version);
    let Some(found) = found else {
        let versions: Vec<String> = named().map(|structure| structure.version.to_string()).collect();
        let message = Message::new("overlay-base-missing")
            .with("id", extension.base.as_str())
            .with("version", extension.since.to_string());
        let help =
            Message::new("overlay-base-missing-help").with("n", versions.len()).with("versions", versions.join(", "));
        return node.error("base-not-at-hand", message, help);
    };
    if found.extends.is_some() {
        let message = Message::new("overlay-of-an-overlay").with("id", extension.base.as_str());
        return node.error("overlay-of-an-overlay", message, Message::new("overlay-of-an-overlay-help"));
    }
    Some((extension, found))
}

fn prefix(node: &Node<'_, '_>) -> Option<String> {
    let text = node.text()?;
    if is_kebab(text) && text.len() <= MAX_PREFIX {
        return Some(text.to_owned());
    }
    let message = Message::new("overlay-prefix-form").with("prefix", text);
    node.error("wrong-form", message, Message::new("overlay-prefix-form-help").with("most", MAX_PREFIX))
}

/// Whose ids a pack may define: those without a prefix in a base, those under its own in an overlay.
#[derive(Clone, Copy)]
pub(super) struct Namespace<'b> {
    overlay: Option<(&'b str, &'b Structure)>,
}

impl<'b> Namespace<'b> {
    /// The ids of a base, or of an overlay with the base that it extends.
    pub fn new(extension: Option<&'b (Extension, &'b Structure)>) -> Self {
        Self { overlay: extension.map(|(extension, base)| (extension.prefix.as_str(), *base)) }
    }

    /// Notes an error where the pack may not define the id in this node.
    pub fn check(&self, node: &Node<'_, '_>) {
        let Some(id) = node.as_text() else { return };
        let Some((prefix, base)) = self.overlay else {
            if prefix_of(id).is_some() {
                let message = Message::new("overlay-prefix-in-base").with("id", id);
                node.error::<()>("prefix-in-base", message, Message::new("overlay-prefix-in-base-help"));
            }
            return;
        };
        if prefix_of(id) == Some(prefix) {
            return;
        }
        let local = id.rsplit(':').next().unwrap_or(id);
        let help = Message::new("overlay-own-id-help").with("id", format!("{prefix}:{local}"));
        if defines(base, id) {
            let message = Message::new("overlay-base-redefined").with("id", id).with("base", base.id.as_str());
            node.error::<()>("base-redefined", message, help);
        } else {
            let message = Message::new("overlay-outside-prefix").with("id", id).with("prefix", prefix);
            node.error::<()>("outside-prefix", message, help);
        }
    }
}

/// Whether the base has a criterion, pillar, level, fact, flag or legal reference of this name.
fn defines(base: &Structure, id: &str) -> bool {
    use super::FactType::Flags;
    let flag = |fact: &super::ProfileKey| matches!(&fact.kind, Flags(words) if words.iter().any(|word| word == id));
    base.criteria.iter().any(|criterion| criterion.id.as_str() == id)
        || base.pillars.iter().any(|pillar| pillar.id.as_str() == id)
        || base.scoring.levels.iter().any(|level| level.id.as_str() == id)
        || base.profile.iter().any(|fact| fact.key == id || flag(fact))
        || base.legal.iter().any(|entry| entry.key == id)
}
