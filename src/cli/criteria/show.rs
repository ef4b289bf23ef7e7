//! `wid criteria show`: a pack, or one criterion of it as a page.

use serde_json::json;

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::Ending;
use crate::cli::words;
use wid::domain::criteria::{Criterion, Gate, Pack};
use wid::value::CriterionId;

/// Shows a pack with the titles of its criteria.
pub fn pack(context: &Context, pack: &Pack) -> Result<Ending, Failure> {
    let output = &context.output;
    let texts = words::texts(pack);
    if output.is_json() {
        let ids: Vec<&CriterionId> = pack.structure.criteria.iter().map(|criterion| &criterion.id).collect();
        output.json(&json!({ "format": "wid-pack-entry/1", "id": pack.structure.id, "version": pack.structure.version, "criteria": ids }));
        return Ok(Ending::Done);
    }
    output.heading(format!("{} ({} {})", texts.name, pack.structure.id, pack.structure.version));
    output.answer(output.wrapped(&texts.disclaimer, 0));
    for pillar in &pack.structure.pillars {
        output.answer("");
        output.heading(texts.pillars.get(&pillar.id).map_or("", String::as_str));
        pack.structure
            .of_pillar(&pillar.id)
            .for_each(|criterion| output.answer(format!("  {}", words::criterion(pack, &criterion.id))));
    }
    Ok(Ending::Done)
}

/// Shows one criterion as a page.
pub fn criterion(context: &Context, pack: &Pack, id: &CriterionId) -> Result<Ending, Failure> {
    let unknown = || {
        Failure::new("unknown-criterion", format!("{id} does not stand in {}", pack.structure.id))
            .help(format!("see them all with: wid criteria show {}", pack.structure.id))
    };
    let criterion = pack.criterion(id).ok_or_else(unknown)?;
    let text = words::texts(pack).criteria.get(id).ok_or_else(unknown)?;
    let output = &context.output;
    if output.is_json() {
        output.json(&json!({
            "format": "wid-criterion/1", "id": id, "pillar": criterion.pillar, "weight": criterion.weight, "title": text.title,
            "requirement": text.requirement, "levels": text.levels, "measure": text.measure, "options": text.options,
            "evidence": text.evidence, "audit": text.audit, "guidance": text.guidance, "result": criterion.result,
        }));
        return Ok(Ending::Done);
    }
    output.heading(words::criterion(pack, id));
    let answer = |text: String, indent| output.answer(output.wrapped(&text, indent));
    answer(text.requirement.clone(), 0);
    output.answer("");
    text.levels.iter().enumerate().for_each(|(level, text)| answer(format!("  {level}  {text}"), 5));
    text.options.iter().for_each(|(option, text)| answer(format!("  {option}: {text}"), 4));
    text.measure.iter().for_each(|measure| answer(format!("What is counted: {measure}"), 2));
    answer(format!("Proof: {}", text.evidence.join("; ")), 2);
    answer(format!("An auditor looks at: {}", text.audit), 2);
    answer(format!("Help: {}", text.guidance), 2);
    answer(weight_and_gates(pack, criterion), 2);
    Ok(Ending::Done)
}

fn weight_and_gates(pack: &Pack, criterion: &Criterion) -> String {
    let gate = |gate: &Gate| format!("{} needs {} points", words::level(pack, Some(&gate.level)), gate.min);
    let gates: Vec<String> = criterion.gates.iter().map(gate).collect();
    let law = if criterion.legal_gate.is_some() { ". A legal duty stands behind it" } else { "" };
    let gates = if gates.is_empty() { "none".to_owned() } else { gates.join(", ") };
    format!("Weight in its pillar: {}. Gates: {gates}{law}.", criterion.weight)
}
