//! The legal references: what was not checked comes first, then what was checked in part, then the rest.

use serde::Serialize;

use super::ground::{Ground, count};
use crate::domain::criteria::{Binding, LegalReference, Verified};

/// The part about the law.
#[derive(Debug, Clone, Serialize)]
pub struct Legal {
    intro: String,
    rows: Vec<Row>,
    clean: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
struct Row {
    title: String,
    state: String,
    is_open: bool,
    unchecked: String,
    used_by: String,
}

/// Builds the legal references.
pub fn legal(ground: &Ground<'_>) -> Legal {
    let references = &ground.structure().legal;
    let is_clean =
        |reference: &&LegalReference| reference.verified == Verified::Yes && unchecked(ground, reference).is_none();
    let mut open: Vec<&LegalReference> = references.iter().filter(|reference| !is_clean(reference)).collect();
    open.sort_by_key(|reference| match reference.verified {
        Verified::No => 0,
        Verified::Partly => 1,
        Verified::Yes => 2,
    });
    Legal {
        intro: intro(ground),
        rows: open.into_iter().map(|reference| row(ground, reference)).collect(),
        clean: references.iter().filter(is_clean).map(|reference| title(ground, reference)).collect(),
    }
}

fn intro(ground: &Ground<'_>) -> String {
    let references = &ground.structure().legal;
    let is_overlay = ground.structure().extends.is_some();
    if references.is_empty() {
        return ground.say("legal-none", &[]);
    }
    let number =
        |verified: Verified| count(references.iter().filter(|reference| reference.verified == verified).count());
    let arguments = [
        ("n", count(references.len()).into()),
        ("checked", number(Verified::Yes).into()),
        ("partly", number(Verified::Partly).into()),
        ("unchecked", number(Verified::No).into()),
    ];
    ground.say(if is_overlay { "overlay-legal-intro" } else { "legal-intro" }, &arguments)
}

fn row(ground: &Ground<'_>, reference: &LegalReference) -> Row {
    let state = match reference.verified {
        Verified::No => "legal-not-checked",
        Verified::Partly => "legal-partly",
        Verified::Yes => "legal-checked",
    };
    Row {
        title: title(ground, reference),
        state: ground.say(state, &[]),
        is_open: reference.verified != Verified::Yes,
        unchecked: unchecked(ground, reference).unwrap_or_else(|| ground.say("legal-nothing-checked", &[])),
        used_by: used_by(ground, reference),
    }
}

fn title(ground: &Ground<'_>, reference: &LegalReference) -> String {
    let title = ground.texts().legal.get(&reference.key).map_or(reference.key.as_str(), |text| text.title.as_str());
    match reference.binding {
        Binding::Law => title.to_owned(),
        Binding::EuNotTransposed => ground.say("legal-not-transposed", &[("title", title.into())]),
        Binding::Soft => ground.say("legal-soft", &[("title", title.into())]),
    }
}

fn unchecked(ground: &Ground<'_>, reference: &LegalReference) -> Option<String> {
    ground.texts().legal.get(&reference.key)?.unchecked.clone()
}

/// Names the criteria by pillar, such as "REC 02, 11; PAY 12".
fn used_by(ground: &Ground<'_>, reference: &LegalReference) -> String {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for criterion in ground.structure().criteria.iter().filter(|criterion| criterion.legal.contains(&reference.key)) {
        let id = criterion.id.as_str();
        let (pillar, number) = id.rsplit_once('-').unwrap_or((id, ""));
        match groups.last_mut().filter(|(last, _)| last == pillar) {
            Some((_, numbers)) => numbers.push(number.to_owned()),
            None => groups.push((pillar.to_owned(), vec![number.to_owned()])),
        }
    }
    let named: Vec<String> =
        groups.into_iter().map(|(pillar, numbers)| format!("{pillar}\u{a0}{}", numbers.join(", "))).collect();
    if named.is_empty() { ground.say("none", &[]) } else { ground.series(&named) }
}
