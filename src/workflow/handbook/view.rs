//! What the handbook shows, as plain data.

use serde::Serialize;

use super::criterion::{CriterionPage, page};
use crate::domain::criteria::{Binding, LegalReference, Level, Pack, Pillar, Texts, Verified};
use crate::value::wording::Wording;

/// The handbook.
#[derive(Debug, Clone, Serialize)]
pub struct View {
    /// The title of the document.
    pub title: String,
    /// The name of the pack.
    pub name: String,
    /// What kind of book it is.
    pub kicker: String,
    /// Name and version for the head of a page.
    pub short: String,
    /// The first digits of the pack's digest.
    pub digest_start: String,
    dates: String,
    language: String,
    strategy: String,
    disclaimer: String,
    digest: String,
    rules: String,
    pillars: Vec<PillarView>,
    levels: Vec<LevelView>,
    conditions: Vec<ConditionRow>,
    facts: Vec<Fact>,
    laws: Vec<Law>,
}

#[derive(Debug, Clone, Serialize)]
struct PillarView {
    name: String,
    weight: i64,
    count: usize,
    results: usize,
    criteria: Vec<CriterionPage>,
}

#[derive(Debug, Clone, Serialize)]
struct LevelView {
    name: String,
    letter: String,
    meaning: String,
}

/// What each level asks of one kind.
#[derive(Debug, Clone, Serialize)]
struct ConditionRow {
    name: String,
    cells: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
struct Fact {
    label: String,
    text: String,
    options: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
struct Law {
    title: String,
    published: Option<String>,
    binding: String,
    threshold: String,
    duty: String,
    state: String,
    unchecked: Option<String>,
}

/// Puts a pack into words.
pub fn view(pack: &Pack, words: &Wording) -> View {
    let structure = &pack.structure;
    let texts = pack.texts(words.language());
    let version = structure.version.to_string();
    let grouped = pack.identity.manifest_sha256.grouped();
    let digest_start: String = grouped.split(' ').take(2).collect::<Vec<_>>().join(" ");
    let dates = [
        ("version", version.as_str().into()),
        ("published", words.date(structure.published).into()),
        ("from", words.date(structure.effective_from).into()),
    ];
    View {
        title: words
            .say("handbook-title", &[("name", texts.name.as_str().into()), ("version", version.as_str().into())]),
        name: texts.name.clone(),
        kicker: words.say("handbook-kicker", &[]),
        short: format!("{} {version}", structure.id),
        digest_start: words.say("handbook-digest-start", &[("digits", digest_start.into())]),
        dates: words.say("handbook-dates", &dates),
        language: words.say("handbook-language", &[]),
        strategy: texts.strategy.clone(),
        disclaimer: texts.disclaimer.clone(),
        digest: grouped,
        rules: rules(pack, words),
        pillars: structure.pillars.iter().map(|one| pillar(pack, words, texts, one)).collect(),
        levels: structure.scoring.levels.iter().filter_map(|level| level_view(texts, level)).collect(),
        conditions: conditions(pack, words),
        facts: facts(pack, texts),
        laws: structure.legal.iter().filter_map(|reference| law(words, texts, reference)).collect(),
    }
}

fn rules(pack: &Pack, words: &Wording) -> String {
    let (structure, scoring) = (&pack.structure, &pack.structure.scoring);
    let unknown = words.say("method-rules", &[("unknown", scoring.unknown_points.into())]);
    let bounds = [
        ("claims", structure.max_claimed_na_weight.into()),
        ("documented", scoring.documented_share.into()),
        ("months", i64::from(structure.validity_months).into()),
        ("refresh", i64::from(structure.refresh_months).into()),
    ];
    [unknown, words.say("handbook-bounds", &bounds)].join(" ")
}

fn pillar(pack: &Pack, words: &Wording, texts: &Texts, pillar: &Pillar) -> PillarView {
    let criteria = || pack.structure.of_pillar(&pillar.id);
    PillarView {
        name: texts.pillars.get(&pillar.id).cloned().unwrap_or_else(|| pillar.id.to_string()),
        weight: pillar.weight,
        count: criteria().filter(|criterion| criterion.is_active()).count(),
        results: criteria().filter(|criterion| criterion.is_active() && criterion.result).count(),
        criteria: criteria().filter_map(|criterion| page(pack, words, criterion)).collect(),
    }
}

fn level_view(texts: &Texts, level: &Level) -> Option<LevelView> {
    let text = texts.levels.get(&level.id)?;
    Some(LevelView { name: text.name.clone(), letter: text.letter.clone(), meaning: text.meaning.clone() })
}

fn conditions(pack: &Pack, words: &Wording) -> Vec<ConditionRow> {
    let structure = &pack.structure;
    let row = |id: &str, cell: &dyn Fn(&Level) -> String| ConditionRow {
        name: words.say(id, &[]),
        cells: structure.scoring.levels.iter().map(cell).collect(),
    };
    let gates = |level: &Level| {
        let gate = |criterion: &&crate::domain::criteria::Criterion| {
            criterion.is_active() && criterion.gates.iter().any(|gate| gate.level == level.id)
        };
        structure.criteria.iter().filter(gate).count().to_string()
    };
    let results = |level: &Level| {
        let rule = |rule: &crate::domain::criteria::ResultsRule| {
            words.say("handbook-results-from", &[("n", rule.min.into()), ("workers", rule.workers_min.into())])
        };
        let rules: Vec<String> = level.results.iter().map(rule).collect();
        if rules.is_empty() { words.say("none", &[]) } else { rules.join(&words.say("separator", &[])) }
    };
    vec![
        row("condition-overall", &|level| level.overall_min.to_string()),
        row("condition-pillar", &|level| level.pillar_min.to_string()),
        row("condition-gates", &gates),
        row("handbook-results", &results),
        row("condition-assurance", &|level| level.assurance_min.code().to_owned()),
    ]
}

fn facts(pack: &Pack, texts: &Texts) -> Vec<Fact> {
    let fact = |key: &crate::domain::criteria::ProfileKey| {
        let text = texts.profile.get(&key.key)?;
        let options = match &key.kind {
            crate::domain::criteria::FactType::Flags(flags) => {
                flags.iter().filter_map(|flag| text.options.get(flag).cloned()).collect()
            }
            _ => Vec::new(),
        };
        Some(Fact { label: text.label.clone(), text: text.text.clone(), options })
    };
    pack.structure.profile.iter().filter_map(fact).collect()
}

fn law(words: &Wording, texts: &Texts, reference: &LegalReference) -> Option<Law> {
    let text = texts.legal.get(&reference.key)?;
    let binding = match reference.binding {
        Binding::Law => "handbook-binding-law",
        Binding::EuNotTransposed => "handbook-binding-directive",
        Binding::Soft => "handbook-binding-soft",
    };
    let state = match reference.verified {
        Verified::No => "legal-not-checked",
        Verified::Partly => "legal-partly",
        Verified::Yes => "legal-checked",
    };
    Some(Law {
        title: text.title.clone(),
        published: text.published.clone(),
        binding: words.say(binding, &[]),
        threshold: text.threshold.clone(),
        duty: text.duty.clone(),
        state: words.say(state, &[]),
        unchecked: text.unchecked.clone(),
    })
}
