//! `wid criteria show`: a pack, or one criterion of it as a page.

use serde_json::json;

use super::page::Page;
use crate::cli::context::{Context, unknown_criterion};
use crate::cli::failure::Failure;
use crate::cli::output::Ending;
use wid::domain::criteria::Pack;
use wid::value::CriterionId;

/// Shows a pack with the titles of its criteria.
pub fn pack(context: &Context, pack: &Pack) -> Result<Ending, Failure> {
    let output = &context.output;
    let words = context.words(pack);
    let texts = words.texts();
    if output.is_json() {
        let ids: Vec<&CriterionId> = pack.structure.criteria.iter().map(|criterion| &criterion.id).collect();
        output.json(&json!({ "format": "wid-pack-entry/1", "id": pack.structure.id, "version": pack.structure.version, "criteria": ids }));
        return Ok(Ending::Done);
    }
    output.heading(format!("{} ({} {})", texts.name, pack.structure.id, pack.structure.version));
    output.answer(output.wrapped(&texts.disclaimer, 0));
    for pillar in &pack.structure.pillars {
        output.gap();
        output.heading(words.pillar(&pillar.id));
        let criteria = pack.structure.of_pillar(&pillar.id);
        criteria.for_each(|criterion| output.answer(format!("  {}", words.criterion(&criterion.id))));
    }
    Ok(Ending::Done)
}

/// Shows one criterion as a page.
pub fn criterion(context: &Context, pack: &Pack, id: &CriterionId) -> Result<Ending, Failure> {
    let unknown = || unknown_criterion(pack, id);
    let criterion = pack.structure.criterion(id).ok_or_else(unknown)?;
    let text = pack.texts(context.language).criteria.get(id).ok_or_else(unknown)?;
    let has_it = |other: &&Pack| other.structure.id == pack.structure.id && other.structure.criterion(id).is_some();
    let first = context.shelf().packs().iter().find(has_it).unwrap_or(pack);
    let page = Page { context, pack, criterion, text, since: first.structure.version };
    if context.output.is_json() {
        context.output.json(&page.as_json());
    } else {
        page.tell();
    }
    Ok(Ending::Done)
}
