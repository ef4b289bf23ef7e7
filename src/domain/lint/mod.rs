//! Looks for what is wrong or doubtful in a pack, beyond what keeps it from being loaded.
//!
//! [`lint`] reads the files as [`crate::domain::criteria::load`] does and keeps every problem. Then it looks further into each file that was
//! read without one: a file with problems would only give others that follow from them. docs/LINT.md lists every code.

mod examples;
mod figures;
mod lengths;
mod levels;
mod references;
mod screens;
mod translations;

pub use examples::EXPECTED_FILE;

use std::collections::BTreeSet;

use crate::domain::criteria::{Pack, PackFiles, Structure, load_beside, read_parts};
use crate::value::reader::{Node, Problems, Table, read};
use crate::value::{Diagnostic, Severity};

/// What was found in a pack.
#[derive(Debug, Clone)]
pub struct Lint {
    /// The pack, where nothing keeps it from being loaded.
    pub pack: Option<Pack>,
    /// Every problem, file by file, in the order of each file.
    pub problems: Vec<Diagnostic>,
}

impl Lint {
    /// Counts the problems of this weight.
    pub fn count(&self, severity: Severity) -> usize {
        self.problems.iter().filter(|problem| problem.severity == severity).count()
    }
}

/// Looks through the `files` of a pack, called `folder/…` in messages, and scores the `examples` that lie beside its versions. The base of
/// an overlay is among the packs `at_hand`.
pub fn lint(folder: &str, files: PackFiles, at_hand: &[Pack], examples: &PackFiles) -> Lint {
    let parts = read_parts(folder, &files, at_hand);
    let mut problems = parts.problems;
    if let Some(structure) = &parts.structure {
        let ground = Ground { folder, files: &files, structure, unsound: files_of(&problems) };
        let mut found = levels::check(&ground);
        found.extend(references::check(&ground));
        found.extend(translations::check(&ground));
        found.extend(lengths::check(&ground));
        problems.extend(found);
    }
    // Loading finds nothing new; it only puts the parts together.
    let pack = load_beside(folder, files, at_hand).ok();
    if let Some(pack) = &pack {
        let assessed = with_base(pack, at_hand);
        problems.extend(assessed.iter().flat_map(|assessed| screens::check(folder, pack, assessed)));
        problems.extend(examples::check(folder, pack, at_hand, examples));
    }
    Lint { pack, problems }
}

/// Gives the pack as companies are assessed by it: an overlay beside its base.
fn with_base(pack: &Pack, at_hand: &[Pack]) -> Option<Pack> {
    let Some(extension) = &pack.structure.extends else { return Some(pack.clone()) };
    let is_base = |other: &&Pack| other.structure.id == extension.base && extension.fits(other.structure.version);
    let mut joined = at_hand.iter().find(is_base)?.clone();
    joined.put_beside(pack).ok()?;
    Some(joined)
}

fn files_of(problems: &[Diagnostic]) -> BTreeSet<String> {
    problems.iter().filter_map(|problem| Some(problem.place.as_ref()?.file.clone())).collect()
}

/// What there is to look at.
struct Ground<'g> {
    folder: &'g str,
    files: &'g PackFiles,
    structure: &'g Structure,
    /// The files in which a problem was found already.
    unsound: BTreeSet<String>,
}

impl Ground<'_> {
    /// Gives how a file is called in messages.
    fn name(&self, path: &str) -> String {
        name_of(self.folder, path)
    }

    /// Gives the text of a file that was read without a problem.
    fn sound(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str).filter(|_| !self.unsound.contains(&self.name(path)))
    }

    /// Goes through a file that was read without a problem.
    fn look(&self, path: &str, look: impl FnOnce(&Problems<'_>, &Table<'_, '_>)) -> Vec<Diagnostic> {
        self.sound(path).map(|text| look_through(&self.name(path), text, look)).unwrap_or_default()
    }
}

fn name_of(folder: &str, path: &str) -> String {
    if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") }
}

/// Goes through a TOML text whose keys were checked already, or are checked by nobody.
fn look_through(file: &str, text: &str, look: impl FnOnce(&Problems<'_>, &Table<'_, '_>)) -> Vec<Diagnostic> {
    let problems = Problems::new(file, text);
    let _ = read(&problems, |root| {
        root.entries();
        look(&problems, root);
        Some(())
    });
    problems.into_found()
}

/// Gives the tables of a list, each with its node.
fn tables<'n, 'd>(table: &Table<'n, 'd>, key: &'static str) -> Vec<(Node<'n, 'd>, Table<'n, 'd>)> {
    let nodes = table.optional(key).and_then(|node| node.list()).unwrap_or_default();
    nodes.into_iter().filter_map(|node| Some((node, node.table()?))).collect()
}

/// Gives where a key's value stands, else where its table does.
fn place_of(table: &Table<'_, '_>, key: &'static str) -> usize {
    table.optional(key).map_or(table.at(), |node| node.at())
}
