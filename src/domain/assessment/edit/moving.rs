//! What changes in a file when it goes to other criteria: the version, answers under other ids, proposals.

use toml_edit::{ArrayOfTables, Item, Table, TableLike, Value};

use super::entries::{existing, put, table_in};
use super::{Draft, values};
use crate::domain::assessment::{Proposal, Said};
use crate::domain::criteria::Pack;
use crate::value::{CriterionId, PackVersion, Sha256Digest};

impl Draft {
    /// Sets the version of the criteria.
    pub fn set_pack_version(&mut self, version: PackVersion) {
        self.set(&["pack", "version"], Some(Value::from(version.to_string())));
    }

    /// Names these overlays, and no others.
    pub fn set_overlays<'o>(&mut self, overlays: impl Iterator<Item = &'o Pack> + Clone) {
        let named = |overlay: &Pack| (overlay.structure.id.to_string(), overlay.structure.version.to_string());
        if !overlays.clone().map(named).eq(self.overlays()) {
            self.change(|root| drop(root.remove("overlays")));
            overlays.for_each(|overlay| self.add_overlay(overlay));
        }
    }

    /// Takes an overlay out of those that stand beside `base`, with its answers, proposals and facts.
    pub fn remove_overlay(&mut self, base: &Pack, overlay: &Pack) {
        self.set_overlays(base.overlays.iter().filter(|other| other.structure.id != overlay.structure.id));
        for criterion in &overlay.structure.criteria {
            self.remove_answer(&criterion.id);
            self.set(&["proposals", criterion.id.as_str()], None);
        }
        overlay.structure.profile.iter().for_each(|fact| self.set_fact(&fact.key, None));
    }

    /// Gives id and version of each overlay that the file names.
    fn overlays(&self) -> Vec<(String, String)> {
        let word = |table: &dyn TableLike, key| table.get(key).and_then(Item::as_str).unwrap_or_default().to_owned();
        let named = |table: &dyn TableLike| (word(table, "id"), word(table, "version"));
        match self.document.get("overlays") {
            Some(Item::ArrayOfTables(list)) => list.iter().map(|table| named(table)).collect(),
            Some(Item::Value(Value::Array(list))) => {
                list.iter().filter_map(Value::as_inline_table).map(|table| named(table)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Sets the digest of the statement that the one to come replaces.
    pub fn set_supersedes(&mut self, statement: Sha256Digest) {
        self.change(|root| put(root, "supersedes", Value::from(statement.to_string())));
    }

    /// Takes the confirmation of the facts back.
    pub fn unconfirm(&mut self) {
        self.set(&["perimeter", "confirmed"], None);
        self.set(&["perimeter", "confirmed_digest"], None);
    }

    /// Takes an answer out, with its note and evidence.
    pub fn remove_answer(&mut self, id: &CriterionId) {
        self.change(|root| {
            if let Some(answers) = existing(root, &["answers"]) {
                answers.remove(id.as_str());
            }
        });
    }

    /// Puts an answer under another id; its place in the file and its comments stay.
    pub fn rename_answer(&mut self, old: &CriterionId, new: &CriterionId) {
        self.change(|root| {
            let Some(answers) = existing(root, &["answers"]) else { return };
            if let Some(answer) = answers.remove(old.as_str()) {
                answers.insert(new.as_str(), answer);
            }
        });
    }

    /// Adds a proposal for a criterion after the others.
    pub fn add_proposal(&mut self, id: &CriterionId, proposal: &Proposal) {
        self.change(|root| {
            let proposals = table_in(root, &["proposals"]);
            if proposals.get(id.as_str()).is_none_or(|item| item.as_array_of_tables().is_none()) {
                proposals.insert(id.as_str(), Item::ArrayOfTables(ArrayOfTables::new()));
            }
            if let Some(list) = proposals.get_mut(id.as_str()).and_then(Item::as_array_of_tables_mut) {
                list.push(table_of(proposal));
            }
        });
        self.hide_header_of_proposals();
    }

    /// Takes every proposal out.
    pub fn remove_proposals(&mut self) {
        self.change(|root| {
            root.remove("proposals");
        });
    }

    /// `[proposals]` alone says nothing; its lists have headers of their own.
    fn hide_header_of_proposals(&mut self) {
        if let Some(table) = self.document.get_mut("proposals").and_then(Item::as_table_mut) {
            table.set_implicit(true);
        }
    }
}

/// Makes a table that stands at the end of the file.
fn last_table() -> Table {
    let mut table = Table::new();
    table.set_position(Some(isize::MAX));
    table
}

fn table_of(proposal: &Proposal) -> Table {
    let mut table = last_table();
    let mut entry = |key: &str, value: Value| {
        table.insert(key, Item::Value(value));
    };
    entry("criterion", Value::from(proposal.criterion.as_str()));
    entry("version", Value::from(proposal.version.to_string()));
    entry("on", values::date(proposal.on));
    entry("relation", Value::from(proposal.relation.code()));
    match &proposal.said {
        Said::Nothing => {}
        Said::Told(value) => entry("before", values::answer(value)),
        Said::Offered(value) => entry("value", values::answer(value)),
    }
    if let Some(note) = &proposal.note {
        entry("note", Value::from(note.as_str()));
    }
    if !proposal.evidence.is_empty() {
        let entries = proposal.evidence.iter().map(|one| {
            let mut entry = last_table();
            values::evidence(one).into_iter().for_each(|(key, value)| drop(entry.insert(key, Item::Value(value))));
            entry
        });
        table.insert("evidence", Item::ArrayOfTables(entries.collect()));
    }
    table
}
