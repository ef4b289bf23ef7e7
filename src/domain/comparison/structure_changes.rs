//! What differs between two `pack.toml`: each thing as a list of keys and values, and the lists beside each other.

use std::collections::BTreeSet;

use super::{Change, Key, Subject, What, before};
use crate::domain::criteria::{
    AnswerType, BandLimit, Binding, Condition, Counts, Criterion, FactType, Gate, LegalGate, LegalReference, Level,
    NotApplicableCode, Pack, Pillar, ProfileKey, Structure, Verified,
};
use crate::value::{CriterionId, Fraction, PillarId};

/// The keys of a thing with their values, as packs write them; what is not set is left out.
pub(super) type Values = Vec<(Key, String)>;

/// Gives every difference of structure.
pub(super) fn changes(old: &Pack, new: &Pack) -> Vec<Change> {
    let (before, now) = (&old.structure, &new.structure);
    let mut found = differences(&Subject::Pack, pack_values(before), pack_values(now));
    let fact = |fact: &ProfileKey| Subject::Fact(fact.key.clone());
    found.extend(beside(&before.profile, &now.profile, fact, fact_values));
    found.extend(beside(
        &before.scoring.levels,
        &now.scoring.levels,
        |level| Subject::Level(level.id.clone()),
        level_values,
    ));
    let pillar = |pillar: &Pillar| Subject::Pillar(pillar.id.clone());
    found.extend(beside(&before.pillars, &now.pillars, pillar, |pillar| {
        vec![(Key::new("weight"), pillar.weight.to_string())]
    }));
    found.extend(now.pillars.iter().filter_map(|pillar| order(before, now, &pillar.id)));
    found.extend(criteria(old, new));
    let legal = |entry: &LegalReference| Subject::Legal(entry.key.clone());
    found.extend(beside(&before.legal, &now.legal, legal, legal_values));
    found
}

/// Puts two lists of things beside each other.
fn beside<T>(old: &[T], new: &[T], subject: impl Fn(&T) -> Subject, values: impl Fn(&T) -> Values) -> Vec<Change> {
    let find = |list: &'_ [T], wanted: &Subject| list.iter().position(|one| subject(one) == *wanted);
    let removed = old.iter().map(&subject).filter(|wanted| find(new, wanted).is_none());
    let mut found: Vec<Change> = removed.map(|subject| Change { subject, what: What::Removed(None) }).collect();
    for now in new {
        let about = subject(now);
        match find(old, &about).and_then(|at| old.get(at)) {
            None => found.push(Change { subject: about, what: What::Added }),
            Some(before) => found.extend(differences(&about, values(before), values(now))),
        }
    }
    found
}

/// Gives each key whose value differs, in the order of the old list, then of the new one.
pub(super) fn differences(subject: &Subject, before: Values, now: Values) -> Vec<Change> {
    let find = |list: &Values, key: &Key| list.iter().find(|(other, _)| other == key).map(|(_, value)| value.clone());
    let mut keys: Vec<&Key> = before.iter().map(|(key, _)| key).collect();
    keys.extend(now.iter().map(|(key, _)| key).filter(|key| find(&before, key).is_none()));
    let one = |key: &Key| {
        let (before, after) = (find(&before, key), find(&now, key));
        let what = What::Value { key: key.clone(), before: before.clone(), after: after.clone() };
        (before != after).then(|| Change { subject: subject.clone(), what })
    };
    keys.into_iter().filter_map(one).collect()
}

fn criteria(old: &Pack, new: &Pack) -> Vec<Change> {
    let mut found = Vec::new();
    for now in &new.structure.criteria {
        let subject = Subject::Criterion(now.id.clone());
        let Some(before) = before(old, new, &now.id) else {
            found.push(Change { subject, what: What::Added });
            continue;
        };
        if before.id != now.id {
            found.push(Change { subject: subject.clone(), what: What::Renamed(before.id.clone()) });
        }
        found.extend(differences(&subject, criterion_values(before), criterion_values(now)));
    }
    let goes_on: BTreeSet<&CriterionId> =
        new.structure.criteria.iter().filter_map(|now| before(old, new, &now.id)).map(|before| &before.id).collect();
    for gone in old.structure.criteria.iter().filter(|criterion| !goes_on.contains(&criterion.id)) {
        let successors = new.map.as_ref().and_then(|map| map.entries.get(&gone.id).cloned());
        found.push(Change { subject: Subject::Criterion(gone.id.clone()), what: What::Removed(successors) });
    }
    found
}

/// Tells where the criteria of a pillar that stay are asked in another order.
fn order(old: &Structure, new: &Structure, pillar: &PillarId) -> Option<Change> {
    let stays =
        |pack: &Structure, id: &CriterionId| pack.criterion(id).is_some_and(|criterion| criterion.pillar == *pillar);
    let list = |pack: &Structure, other: &Structure| {
        let ids = pack.of_pillar(pillar).map(|criterion| &criterion.id).filter(|id| stays(other, id));
        ids.map(ToString::to_string).collect::<Vec<_>>().join(", ")
    };
    let (before, after) = (list(old, new), list(new, old));
    let what = What::Value { key: Key::new("order"), before: Some(before.clone()), after: Some(after.clone()) };
    (before != after).then(|| Change { subject: Subject::Pillar(pillar.clone()), what })
}

/// Collects the values of one thing.
#[derive(Default)]
struct Listed(Values);

impl Listed {
    fn one(mut self, name: &'static str, value: impl ToString) -> Self {
        self.0.push((Key::new(name), value.to_string()));
        self
    }

    fn some(self, name: &'static str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.one(name, value),
            None => self,
        }
    }

    fn flag(self, name: &'static str, is_set: bool) -> Self {
        self.some(name, is_set.then_some(String::new()))
    }

    /// Notes each entry of a list by itself.
    fn each(mut self, name: &'static str, entries: impl IntoIterator<Item = impl ToString>) -> Self {
        self.0.extend(entries.into_iter().map(|entry| (Key::of(name, entry.to_string()), String::new())));
        self
    }

    /// Notes each value by what it is of.
    fn by(mut self, name: &'static str, entries: impl IntoIterator<Item = (String, String)>) -> Self {
        self.0.extend(entries.into_iter().map(|(of, value)| (Key::of(name, of), value)));
        self
    }
}

fn pack_values(pack: &Structure) -> Values {
    let scoring = &pack.scoring;
    let maturity = scoring.maturity_points.iter().enumerate();
    let levels: Vec<String> = scoring.levels.iter().map(|level| level.id.to_string()).collect();
    let extends =
        pack.extends.as_ref().map(|extends| format!("{} {}, prefix {}", extends.base, extends.since, extends.prefix));
    let listed = Listed::default()
        .some("extends", extends)
        .one("published", pack.published)
        .one("effective_from", pack.effective_from)
        .some("end_of_life", pack.end_of_life)
        .some("strategy_anchor", pack.strategy_anchor.as_ref())
        .one("validity_months", pack.validity_months)
        .one("refresh_months", pack.refresh_months)
        .one("min_cell", pack.min_cell)
        .each("thresholds", &pack.thresholds)
        .one("max_claimed_na_weight", pack.max_claimed_na_weight)
        .by("maturity_points", maturity.map(|(level, points)| (level.to_string(), points.to_string())))
        .one("yes_points", scoring.yes_points)
        .one("no_points", scoring.no_points)
        .one("unknown_points", scoring.unknown_points)
        .one("documented_share", scoring.documented_share)
        .one("review_sample", short(&scoring.review_sample))
        .one("min_assessable_pillar_share", scoring.min_assessable_pillar_share)
        .one("low_coverage_cap", &scoring.low_coverage_cap)
        .one("level", levels.join(", "));
    listed.0
}

fn short(fraction: &Fraction) -> String {
    format!("{}/{}", fraction.numerator(), fraction.denominator())
}

fn fact_values(fact: &ProfileKey) -> Values {
    let (kind, words): (_, &[String]) = match &fact.kind {
        FactType::Whole => ("integer", &[]),
        FactType::Decimal => ("decimal", &[]),
        FactType::Flags(words) => ("set", words),
    };
    Listed::default().one("type", kind).each("options", words).0
}

fn level_values(level: &Level) -> Values {
    Listed::default()
        .one("overall_min", level.overall_min)
        .one("pillar_min", level.pillar_min)
        .by("results", level.results.iter().map(|rule| (rule.workers_min.to_string(), rule.min.to_string())))
        .one("assurance_min", level.assurance_min.code())
        .0
}

fn criterion_values(criterion: &Criterion) -> Values {
    let options: &[String] = if let AnswerType::Multi(options) = &criterion.answer { options } else { &[] };
    let bands: Vec<String> =
        criterion.bands.iter().map(|band| format!("{} = {}", limit(&band.limit), band.points)).collect();
    Listed::default()
        .one("pillar", &criterion.pillar)
        .one("status", if criterion.is_active() { "active" } else { "upcoming" })
        .one("answer", answer(&criterion.answer))
        .each("options", options)
        .one("weight", criterion.weight)
        .flag("result", criterion.result)
        .some("counts", criterion.counts.map(counts))
        .some("of", criterion.of.as_ref())
        .some("of_max", criterion.of_max.as_ref())
        .some("of_min", criterion.of_min)
        .some("bands", (!bands.is_empty()).then(|| bands.join(", ")))
        .by("applies", criterion.applies.iter().map(condition))
        .some("legal_gate", criterion.legal_gate.as_ref().map(legal_gate))
        .by("gates", gates(&criterion.gates))
        .by("na_claim", criterion.not_applicable.iter().map(claim))
        .each("legal", &criterion.legal)
        .each("trace", &criterion.trace)
        .each("crosswalk", &criterion.crosswalk)
        .0
}

const fn answer(answer: &AnswerType) -> &'static str {
    match answer {
        AnswerType::Maturity => "maturity",
        AnswerType::YesNo => "yes_no",
        AnswerType::Multi(_) => "multi",
        AnswerType::Share => "share",
        AnswerType::LowerShare => "share, by_sex = lower",
        AnswerType::Ratio => "ratio",
        AnswerType::Gap { absolute: false } => "gap",
        AnswerType::Gap { absolute: true } => "gap, transform = abs",
        AnswerType::Date => "date",
    }
}

const fn counts(counts: Counts) -> &'static str {
    match counts {
        Counts::People => "people",
        Counts::WomenOfPeople => "women-of-people",
        Counts::Things => "things",
        Counts::Public => "public",
    }
}

fn limit(limit: &BandLimit) -> String {
    match limit {
        BandLimit::Min(number) => format!("min {}", number.as_typed()),
        BandLimit::Max(number) => format!("max {}", number.as_typed()),
        BandLimit::MaxMonths(months) => format!("max_months {months}"),
    }
}

fn condition(condition: &Condition) -> (String, String) {
    match condition {
        Condition::Min(key, least) => (format!("{key}_min"), least.to_string()),
        Condition::Max(key, most) => (format!("{key}_max"), most.to_string()),
        Condition::Flag(word) => ("flag".to_owned(), word.clone()),
        Condition::EachSexMin(least) => ("each_sex_min".to_owned(), least.to_string()),
    }
}

fn legal_gate(gate: &LegalGate) -> String {
    match gate {
        LegalGate::Points { min, workers_min } => format!("min = {min}, workers_min = {workers_min}"),
        LegalGate::MinoritySexThird { fraction, flag } => {
            format!("rule = minority_sex_third, fraction = {}, flag = {flag}", short(fraction))
        }
    }
}

/// Gives the gates by level; several of one level as one value.
fn gates(gates: &[Gate]) -> ByName {
    let mut found: ByName = Vec::new();
    for gate in gates {
        let from = if gate.workers_min > 0 { format!(" (workers_min = {})", gate.workers_min) } else { String::new() };
        let value = format!("{}{from}", gate.min);
        match found.iter_mut().find(|(level, _)| level == gate.level.as_str()) {
            Some((_, values)) => values.push_str(&format!(", {value}")),
            None => found.push((gate.level.to_string(), value)),
        }
    }
    found
}

/// Values by what they are of.
type ByName = Vec<(String, String)>;

fn claim(code: &NotApplicableCode) -> (String, String) {
    let since = code.since_max_months.map(|months| format!("since_max_months = {months}"));
    (code.code.clone(), since.unwrap_or_default())
}

fn legal_values(entry: &LegalReference) -> Values {
    let binding = match entry.binding {
        Binding::Law => "law",
        Binding::EuNotTransposed => "eu-not-transposed",
        Binding::Soft => "soft",
    };
    let verified = match entry.verified {
        Verified::Yes => "yes",
        Verified::Partly => "partly",
        Verified::No => "no",
    };
    Listed::default()
        .one("binding", binding)
        .one("verified", verified)
        .each("sources", &entry.sources)
        .by("official_titles", entry.official_titles.clone())
        .0
}
