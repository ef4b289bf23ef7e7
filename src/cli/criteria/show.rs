//! `wid criteria show`: a pack, or one criterion of it as a page.

use serde_json::json;

use crate::cli::context::{Context, unknown_criterion};
use crate::cli::failure::Failure;
use crate::cli::output::Ending;
use crate::cli::words::Words;
use wid::domain::criteria::{Criterion, Gate, Pack};
use wid::value::{CriterionId, Message};

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
    let words = context.words(pack);
    let unknown = || unknown_criterion(pack, id);
    let criterion = pack.criterion(id).ok_or_else(unknown)?;
    let text = words.texts().criteria.get(id).ok_or_else(unknown)?;
    let output = &context.output;
    if output.is_json() {
        output.json(&json!({
            "format": "wid-criterion/1", "id": id, "pillar": criterion.pillar, "weight": criterion.weight, "title": text.title,
            "requirement": text.requirement, "levels": text.levels, "measure": text.measure, "options": text.options,
            "evidence": text.evidence, "audit": text.audit, "guidance": text.guidance, "result": criterion.result,
        }));
        return Ok(Ending::Done);
    }
    output.heading(words.criterion(id));
    let answer = |text: String, indent| output.answer(output.wrapped(&text, indent));
    answer(text.requirement.clone(), 0);
    output.gap();
    let labelled =
        |label: &str, text: &str| context.say(&Message::new("labelled").with("label", label).with("text", text));
    text.levels.iter().enumerate().for_each(|(level, text)| answer(format!("  {level}  {text}"), 5));
    text.options.iter().for_each(|(option, text)| answer(format!("  {}", labelled(option, text)), 4));
    let tell = |message: Message| answer(context.say(&message), 2);
    text.measure.iter().for_each(|measure| tell(Message::new("criteria-counted").with("measure", measure.as_str())));
    tell(Message::new("criteria-proof").with("evidence", Message::separated(&text.evidence)));
    tell(Message::new("criteria-audit").with("audit", text.audit.as_str()));
    tell(Message::new("criteria-guidance").with("guidance", text.guidance.as_str()));
    tell(weight_and_gates(context, words, criterion));
    Ok(Ending::Done)
}

fn weight_and_gates(context: &Context, words: Words<'_>, criterion: &Criterion) -> Message {
    let gate = |gate: &Gate| {
        Message::new("criteria-gate").with("level", words.level(Some(&gate.level))).with("points", gate.min)
    };
    let gates: Vec<String> = criterion.gates.iter().map(|one| context.say(&gate(one))).collect();
    let gates = if gates.is_empty() { Message::new("criteria-no-gate") } else { Message::Verbatim(gates.join(", ")) };
    let is_legal = criterion.legal_gate.is_some();
    Message::new(if is_legal { "criteria-weight-legal" } else { "criteria-weight" })
        .with("weight", criterion.weight)
        .with("gates", gates)
}
