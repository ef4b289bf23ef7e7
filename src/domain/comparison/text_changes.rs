//! What differs between the words of two versions, language by language.

use std::collections::BTreeMap;

use super::{Change, Key, Presence, Subject, What, before};
use crate::domain::criteria::{CriterionText, LegalText, LevelText, Pack, ProfileText, Texts};
use crate::value::Language;

/// The texts of a subject, by key.
type Words = Vec<(Key, String)>;

/// Gives every difference of words. What came or went as a whole is told by the structure.
pub(super) fn changes(old: &Pack, new: &Pack) -> Vec<Change> {
    let one = |language: Language| match (old.texts.get(&language), new.texts.get(&language)) {
        (Some(before), Some(now)) => of_language(old, before, new, now),
        (None, None) => Vec::new(),
        (before, _) => {
            let presence = if before.is_some() { Presence::Removed } else { Presence::Added };
            vec![Change { subject: Subject::Pack, what: What::Language(language, presence) }]
        }
    };
    Language::ALL.into_iter().flat_map(one).collect()
}

fn of_language(old: &Pack, before_texts: &Texts, new: &Pack, now_texts: &Texts) -> Vec<Change> {
    let former = |subject: &Subject| match subject {
        Subject::Criterion(id) => before(old, new, id).map(|before| Subject::Criterion(before.id.clone())),
        other => Some(other.clone()),
    };
    let (olds, news) = (words(before_texts), words(now_texts));
    let both = news.iter().filter_map(|(subject, now)| Some((subject, olds.get(&former(subject)?)?, now)));
    both.flat_map(|(subject, before, now)| differences(now_texts.language, subject, before, now)).collect()
}

fn differences(language: Language, subject: &Subject, before: &Words, now: &Words) -> Vec<Change> {
    let find = |words: &Words, key: &Key| words.iter().find(|(other, _)| other == key).map(|(_, text)| text.clone());
    let mut keys: Vec<&Key> = before.iter().map(|(key, _)| key).collect();
    keys.extend(now.iter().map(|(key, _)| key).filter(|key| find(before, key).is_none()));
    let one = |key: &Key| {
        let (before, after) = (find(before, key), find(now, key));
        if before == after {
            return None;
        }
        let is_normative = language == Language::En && is_normative(subject, key);
        let what = What::Text { language, key: key.clone(), before, after, is_normative };
        Some(Change { subject: subject.clone(), what })
    };
    keys.into_iter().filter_map(one).collect()
}

/// Whether an English text belongs to the normative digest. Source: docs/FORMATS.md, Packs.
fn is_normative(subject: &Subject, key: &Key) -> bool {
    matches!(subject, Subject::Criterion(_))
        && matches!(key.name, "requirement" | "levels" | "options" | "measure" | "na_claim")
}

fn words(texts: &Texts) -> BTreeMap<Subject, Words> {
    let head = [("name", &texts.name), ("strategy", &texts.strategy), ("disclaimer", &texts.disclaimer)];
    let mut all = BTreeMap::from([(Subject::Pack, plain(head))]);
    let name = |text: &String| plain([("name", text)]);
    all.extend(texts.profile.iter().map(|(key, text)| (Subject::Fact(key.clone()), of_fact(text))));
    all.extend(texts.levels.iter().map(|(id, text)| (Subject::Level(id.clone()), of_level(text))));
    all.extend(texts.assurances.iter().map(|(id, text)| (Subject::Assurance(id.clone()), name(text))));
    all.extend(texts.pillars.iter().map(|(id, text)| (Subject::Pillar(id.clone()), name(text))));
    all.extend(texts.criteria.iter().map(|(id, text)| (Subject::Criterion(id.clone()), of_criterion(text))));
    all.extend(texts.legal.iter().map(|(key, text)| (Subject::Legal(key.clone()), of_law(text))));
    all
}

fn plain<'t>(texts: impl IntoIterator<Item = (&'static str, &'t String)>) -> Words {
    texts.into_iter().map(|(name, text)| (Key::new(name), text.clone())).collect()
}

fn keyed<'t>(name: &'static str, texts: &'t BTreeMap<String, String>) -> impl Iterator<Item = (Key, String)> + 't {
    texts.iter().map(move |(of, text)| (Key::of(name, of.as_str()), text.clone()))
}

fn of_fact(text: &ProfileText) -> Words {
    let mut words = plain([("label", &text.label), ("text", &text.text)]);
    words.extend(keyed("options", &text.options));
    words
}

fn of_level(text: &LevelText) -> Words {
    plain([("name", &text.name), ("letter", &text.letter), ("meaning", &text.meaning)])
}

fn of_criterion(text: &CriterionText) -> Words {
    let mut words = plain([("title", &text.title), ("requirement", &text.requirement)]);
    let levels = text.levels.iter().enumerate();
    words.extend(levels.map(|(level, text)| (Key::of("levels", level.to_string()), text.clone())));
    words.extend(plain(text.measure.iter().map(|measure| ("measure", measure))));
    words.extend(keyed("options", &text.options));
    words.extend(keyed("na_claim", &text.not_applicable));
    words.push((Key::new("evidence"), text.evidence.join("; ")));
    words.extend(plain([("audit", &text.audit), ("guidance", &text.guidance)]));
    words
}

fn of_law(text: &LegalText) -> Words {
    let published = text.published.iter().map(|published| ("published", published));
    let unchecked = text.unchecked.iter().map(|unchecked| ("unchecked", unchecked));
    plain(
        [("title", &text.title), ("threshold", &text.threshold), ("duty", &text.duty)]
            .into_iter()
            .chain(published)
            .chain(unchecked),
    )
}
