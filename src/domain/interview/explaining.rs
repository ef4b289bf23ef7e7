//! How a criterion scores and which law stands behind it, in the words of the walk.

use crate::domain::criteria::{AnswerType, Band, BandLimit, Criterion, LegalGate, Pack, Verified};
use crate::value::wording::Wording;

/// Says which law stands behind a criterion, whom it binds, what it asks, and what of that was not checked.
pub fn law_in_words(pack: &Pack, words: &Wording, criterion: &Criterion) -> Vec<String> {
    let texts = pack.texts(words.language());
    let mut lines = Vec::new();
    for key in &criterion.legal {
        let Some(law) = texts.legal.get(key) else { continue };
        let arguments = [("title", &law.title), ("threshold", &law.threshold), ("duty", &law.duty)];
        lines.push(words.say("help-law-line", &arguments.map(|(name, text)| (name, text.as_str().into()))));
        let unchecked = law.unchecked.as_ref();
        lines.extend(unchecked.map(|unchecked| words.say("help-unchecked", &[("what", unchecked.as_str().into())])));
        let known = pack.home(&criterion.id).structure.legal.iter().find(|reference| reference.key == *key);
        if law.unchecked.is_none() && known.is_some_and(|known| known.verified != Verified::Yes) {
            lines.push(words.say("help-not-checked", &[]));
        }
    }
    if lines.is_empty() {
        lines.push(words.say("help-no-law", &[]));
    }
    lines
}

/// Says what each answer is worth, what the criterion weighs, and which levels and laws ask how much of it.
pub fn points_in_words(pack: &Pack, words: &Wording, criterion: &Criterion) -> Vec<String> {
    let mut lines = answers_in_words(pack, words, criterion);
    lines.push(words.say("help-weight", &[("weight", criterion.weight.into())]));
    let texts = pack.texts(words.language());
    for gate in &criterion.gates {
        let level = texts.levels.get(&gate.level).map_or(gate.level.as_str(), |level| level.name.as_str());
        let arguments = [("level", level.into()), ("min", gate.min.into()), ("workers", gate.workers_min.into())];
        lines.push(words.say("help-gate", &arguments));
    }
    if let Some(LegalGate::Points { min, workers_min }) = &criterion.legal_gate {
        lines.push(words.say("help-legal-gate", &[("min", (*min).into()), ("workers", (*workers_min).into())]));
    }
    lines
}

fn answers_in_words(pack: &Pack, words: &Wording, criterion: &Criterion) -> Vec<String> {
    let scoring = &pack.home(&criterion.id).structure.scoring;
    let level = |(points, level): (&i64, i64)| {
        words.say("help-points-level", &[("level", level.into()), ("points", (*points).into())])
    };
    match &criterion.answer {
        AnswerType::Maturity => scoring.maturity_points.iter().zip(0_i64..).map(level).collect(),
        AnswerType::YesNo => {
            let arguments = [("yes", scoring.yes_points.into()), ("no", scoring.no_points.into())];
            vec![words.say("help-points-yes", &arguments)]
        }
        answer => criterion.bands.iter().map(|band| band_in_words(words, answer, band)).collect(),
    }
}

fn band_in_words(words: &Wording, answer: &AnswerType, band: &Band) -> String {
    let unit = match answer {
        AnswerType::Multi(_) => "options",
        AnswerType::Ratio => "ratio",
        _ => "percent",
    };
    let (name, limit) = match &band.limit {
        BandLimit::Min(limit) => ("help-band-min", words.decimal(limit.as_typed())),
        BandLimit::Max(limit) => ("help-band-max", words.decimal(limit.as_typed())),
        BandLimit::MaxMonths(months) => ("help-band-months", months.to_string()),
    };
    words.say(name, &[("limit", limit.into()), ("points", band.points.into()), ("unit", unit.into())])
}
