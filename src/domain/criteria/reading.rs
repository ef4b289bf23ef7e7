//! Reads `pack.toml` (format `wid-pack/1`): parse, then check what stands in one place against what stands in another.

use std::collections::BTreeSet;
use std::str::FromStr;

use super::Pack;
use super::extension::{Extension, Namespace, extension};
use super::structure::{
    AnswerType, Assurance, Band, BandLimit, Binding, Condition, Counts, Criterion, FactType, Gate, LegalGate,
    LegalReference, Level, NotApplicableCode, Pillar, ProfileKey, ResultsRule, Scoring, Status, Structure, Verified,
};
use crate::value::reader::{MAX_WHOLE, NO_HELP, Node, Problems, Table, read};
use crate::value::{CriterionId, Fraction, LevelId, Message, PackId, PackVersion, PillarId};

/// The name of the format.
pub const FORMAT: &str = "wid-pack/1";
/// How many criteria a pack may have.
const MAX_CRITERIA: usize = 1_000;
/// How many entries any other list of a pack may have.
const MAX_ENTRIES: usize = 500;

/// Reads the structure of a pack; every problem is noted. An overlay finds its base among the packs `at_hand`.
pub(super) fn structure(problems: &Problems<'_>, at_hand: &[Pack]) -> Option<Structure> {
    read(problems, |root| {
        root.required("format").and_then(|node| node.one_of(&[FORMAT]));
        let head = root.required("pack").and_then(|node| node.table());
        let id = head.as_ref().and_then(|head| head.optional("id")?.as_text()?.parse().ok());
        let extends = match root.optional("extends") {
            None => None,
            Some(node) => match node.table().and_then(|table| extension(&table, id.as_ref(), at_hand)) {
                Some(extends) => Some(extends),
                None => {
                    // Without its base, nothing else of an overlay can be judged.
                    root.entries();
                    return None;
                }
            },
        };
        structure_of(root, &head?, extends.as_ref())
    })
}

fn structure_of(
    root: &Table<'_, '_>,
    head: &Table<'_, '_>,
    extends: Option<&(Extension, &Structure)>,
) -> Option<Structure> {
    let own = Namespace::new(extends);
    let inherited = extends.map(|(_, base)| base.profile.clone()).unwrap_or_default();
    let profile = tables(root, "profile", |table| profile_key(table, own));
    let scoring = root.required("scoring").and_then(|node| node.table()).and_then(|table| scoring(&table, own));
    let pillars = tables(root, "pillar", |table| pillar(table, own));
    let known = Known::new(&[inherited.as_slice(), &profile].concat(), scoring.as_ref(), &pillars, root);
    let criteria = tables(root, "criterion", |table| criterion(table, &known, own));
    let legal = tables(root, "legal", |table| legal_reference(table, own));
    let read = pack_head(head, scoring?)?;
    let extension = extends.map(|(extension, _)| extension.clone());
    let read = Structure { profile, pillars, criteria, legal, extends: extension, inherited, ..read };
    if let Some((_, base)) = extends {
        check_rules(head, &read, base);
    }
    head.finish();
    check_whole(root, &read);
    Some(read)
}

/// Checks what an overlay must have in common with its base: one report has one validity, and hides what the base hides.
fn check_rules(head: &Table<'_, '_>, overlay: &Structure, base: &Structure) {
    if let Some(node) = head.optional("validity_months").filter(|_| overlay.validity_months != base.validity_months) {
        let help = Message::new("overlay-validity-help").with("months", i64::from(base.validity_months));
        node.error::<()>("overlay-rules", Message::new("overlay-validity"), help);
    }
    if let Some(node) = head.optional("min_cell").filter(|_| overlay.min_cell < base.min_cell) {
        let help = Message::new("overlay-min-cell-help").with("least", base.min_cell);
        node.error::<()>("overlay-rules", Message::new("overlay-min-cell"), help);
    }
}

/// What criteria may refer to.
struct Known {
    facts: Vec<ProfileKey>,
    levels: BTreeSet<LevelId>,
    pillars: BTreeSet<PillarId>,
    legal: BTreeSet<String>,
}

impl Known {
    fn new(profile: &[ProfileKey], scoring: Option<&Scoring>, pillars: &[Pillar], root: &Table<'_, '_>) -> Self {
        let levels = scoring.iter().flat_map(|scoring| scoring.levels.iter().map(|level| level.id.clone())).collect();
        let legal = list(root, "legal")
            .into_iter()
            .filter_map(|node| Some(node.table()?.optional("key")?.as_text()?.to_owned()));
        Self {
            facts: profile.to_vec(),
            levels,
            pillars: pillars.iter().map(|pillar| pillar.id.clone()).collect(),
            legal: legal.collect(),
        }
    }

    fn whole_facts(&self) -> Vec<&str> {
        self.facts.iter().filter(|fact| fact.kind == FactType::Whole).map(|fact| fact.key.as_str()).collect()
    }

    fn flags(&self) -> Vec<&str> {
        self.facts
            .iter()
            .filter_map(|fact| if let FactType::Flags(words) = &fact.kind { Some(words) } else { None })
            .flatten()
            .map(String::as_str)
            .collect()
    }
}

fn list<'n, 'd>(table: &Table<'n, 'd>, key: &'static str) -> Vec<Node<'n, 'd>> {
    let nodes = table.optional(key).and_then(|node| node.list()).unwrap_or_default();
    let most = if key == "criterion" { MAX_CRITERIA } else { MAX_ENTRIES };
    if nodes.len() > most {
        let message = Message::new("too-many-entries").with("key", key).with("has", nodes.len()).with("most", most);
        table.error::<()>("too-many", message, NO_HELP);
    }
    nodes.into_iter().take(most).collect()
}

/// Reads an array of tables, each by `one`, which must ask for every key that it knows.
fn tables<T>(table: &Table<'_, '_>, key: &'static str, one: impl Fn(&Table<'_, '_>) -> Option<T>) -> Vec<T> {
    let entry = |node: Node<'_, '_>| {
        let table = node.table()?;
        let taken = one(&table);
        table.finish();
        taken
    };
    list(table, key).into_iter().filter_map(entry).collect()
}

fn texts(table: &Table<'_, '_>, key: &'static str) -> Vec<String> {
    list(table, key).into_iter().filter_map(|node| node.text().map(str::to_owned)).collect()
}

/// Takes an id that the pack defines.
fn own_id<T: FromStr>(table: &Table<'_, '_>, own: Namespace<'_>, form: Message) -> Option<T> {
    let node = table.required("id")?;
    let id = node.parsed(form)?;
    own.check(&node);
    Some(id)
}

/// Takes a name that the pack defines: of a fact, a flag or a legal reference.
fn own_name(node: &Node<'_, '_>, own: Namespace<'_>) -> Option<String> {
    let name = node.text()?;
    own.check(node);
    Some(name.to_owned())
}

fn percent(table: &Table<'_, '_>, key: &'static str) -> Option<i64> {
    table.required(key)?.whole(0, 100)
}

fn weight(table: &Table<'_, '_>) -> Option<i64> {
    table.required("weight")?.whole(1, 1_000)
}

/// Checks what no single table shows: ids that stand twice, levels out of order, facts that a rule needs and nobody asks.
fn check_whole(root: &Table<'_, '_>, pack: &Structure) {
    unique(root, "criterion", pack.criteria.iter().map(|criterion| criterion.id.as_str()));
    unique(root, "pillar", pack.pillars.iter().map(|pillar| pillar.id.as_str()));
    unique(root, "fact", pack.profile.iter().map(|fact| fact.key.as_str()));
    unique(root, "level", pack.scoring.levels.iter().map(|level| level.id.as_str()));
    unique(root, "legal", pack.legal.iter().map(|entry| entry.key.as_str()));
    let rises = |lower: &Level, upper: &Level| {
        lower.overall_min <= upper.overall_min
            && lower.pillar_min <= upper.pillar_min
            && lower.assurance_min <= upper.assurance_min
    };
    if !pack.scoring.levels.is_sorted_by(rises) {
        root.error::<()>("level-order", Message::new("level-order"), Message::new("level-order-help"));
    }
    for (key, rule) in needed_facts(pack) {
        if pack.fact(key).is_none_or(|fact| fact.kind != FactType::Whole) {
            let message = Message::new("missing-fact").with("rule", rule).with("key", key);
            root.error::<()>("missing-fact", message, Message::new("missing-fact-help").with("key", key));
        }
    }
}

/// Gives the facts that rules read by name, each with such a rule.
pub(super) fn needed_facts(pack: &Structure) -> Vec<(&'static str, Message)> {
    let mut needed = Vec::new();
    let by_size = |rules: &[ResultsRule]| rules.iter().any(|rule| rule.workers_min > 0);
    let results = pack.scoring.levels.iter().filter(|level| by_size(&level.results));
    let level_rule = |level: &Level| Message::new("rule-of-level").with("id", level.id.as_str());
    needed.extend(results.map(|level| ("workers", level_rule(level))));
    if !pack.thresholds.is_empty() {
        needed.push(("workers", Message::new("rule-of-thresholds")));
    }
    for criterion in &pack.criteria {
        let rule = || Message::new("rule-of-criterion").with("id", criterion.id.as_str());
        match &criterion.legal_gate {
            Some(LegalGate::Points { .. }) => needed.push(("workers", rule())),
            Some(LegalGate::MinoritySexThird { .. }) => {
                needed.extend([("board_size", rule()), ("board_underrepresented", rule())]);
            }
            None => {}
        }
        if criterion.gates.iter().any(|gate| gate.workers_min > 0) {
            needed.push(("workers", rule()));
        }
        if criterion.applies.iter().any(|condition| matches!(condition, Condition::EachSexMin(_))) {
            needed.extend([("women", rule()), ("men", rule())]);
        }
    }
    needed
}

/// Notes every id that stands twice; `what` names its kind to the message.
fn unique<'i>(root: &Table<'_, '_>, what: &str, ids: impl Iterator<Item = &'i str>) {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            let message = Message::new("duplicate-id").with("kind", what).with("id", id);
            root.error::<()>("duplicate-id", message, Message::new("duplicate-id-help"));
        }
    }
}

/// Reads `[pack]`; the lists are filled in by the caller.
fn pack_head(table: &Table<'_, '_>, scoring: Scoring) -> Option<Structure> {
    let months =
        |key| table.required(key).and_then(|node| node.whole(1, 120)).and_then(|months| i32::try_from(months).ok());
    let id = table.required("id").and_then(|node| node.parsed::<PackId>(PackId::FORM));
    let version = table.required("version").and_then(|node| node.parsed::<PackVersion>(PackVersion::FORM));
    let published = table.required("published").and_then(|node| node.date());
    let effective_from = table.required("effective_from").and_then(|node| node.date());
    let end_of_life = table.optional("end_of_life").and_then(|node| node.date());
    let strategy_anchor = table.optional("strategy_anchor").and_then(|node| node.text()).map(str::to_owned);
    table.optional("issuing_body");
    let (validity_months, refresh_months) = (months("validity_months"), months("refresh_months"));
    let min_cell = table.required("min_cell").and_then(|node| node.whole(1, 100));
    let max_claimed_na_weight = percent(table, "max_claimed_na_weight");
    let thresholds = list(table, "thresholds").iter().filter_map(|node| node.whole(1, MAX_WHOLE)).collect();
    Some(Structure {
        id: id?,
        version: version?,
        published: published?,
        effective_from: effective_from?,
        end_of_life,
        strategy_anchor,
        validity_months: validity_months?,
        refresh_months: refresh_months?,
        min_cell: min_cell?,
        thresholds,
        max_claimed_na_weight: max_claimed_na_weight?,
        profile: Vec::new(),
        scoring,
        pillars: Vec::new(),
        criteria: Vec::new(),
        legal: Vec::new(),
        extends: None,
        inherited: Vec::new(),
    })
}

fn profile_key(table: &Table<'_, '_>, own: Namespace<'_>) -> Option<ProfileKey> {
    let key = own_name(&table.required("key")?, own)?;
    let options = list(table, "options").iter().filter_map(|node| own_name(node, own)).collect();
    let kind = match table.required("type")?.one_of(&["integer", "decimal", "set"])? {
        0 => FactType::Whole,
        1 => FactType::Decimal,
        _ => FactType::Flags(options),
    };
    Some(ProfileKey { key, kind })
}

fn pillar(table: &Table<'_, '_>, own: Namespace<'_>) -> Option<Pillar> {
    let id = own_id::<PillarId>(table, own, PillarId::FORM);
    let weight = weight(table);
    Some(Pillar { id: id?, weight: weight? })
}

fn scoring(table: &Table<'_, '_>, own: Namespace<'_>) -> Option<Scoring> {
    let maturity = list(table, "maturity_points");
    let maturity_points: Vec<i64> = maturity.iter().filter_map(|node| node.whole(0, 100)).collect();
    if maturity_points.len() != 4 {
        table.error::<()>("maturity-points", Message::new("maturity-points"), NO_HELP);
    }
    let (yes_points, no_points) = (percent(table, "yes_points"), percent(table, "no_points"));
    let unknown_points = percent(table, "unknown_points");
    let documented_share = percent(table, "documented_share");
    let review_sample = table.required("review_sample").and_then(|node| fraction(&node));
    let min_assessable_pillar_share = percent(table, "min_assessable_pillar_share");
    let levels = tables(table, "level", |table| level(table, own));
    let cap = table.required("low_coverage_cap");
    let low_coverage_cap =
        cap.and_then(|node| node.one_of(&levels.iter().map(|level| level.id.as_str()).collect::<Vec<_>>()));
    let assurances = tables(table, "assurance", |entry| entry.required("id")?.one_of(&["A0", "A1", "A2"]));
    if levels.is_empty() || assurances.is_empty() {
        table.error::<()>("missing-key", Message::new("missing-levels"), Message::new("missing-levels-help"));
    }
    table.finish();
    Some(Scoring {
        maturity_points,
        yes_points: yes_points?,
        no_points: no_points?,
        unknown_points: unknown_points?,
        documented_share: documented_share?,
        review_sample: review_sample?,
        min_assessable_pillar_share: min_assessable_pillar_share?,
        low_coverage_cap: levels.get(low_coverage_cap?)?.id.clone(),
        levels,
    })
}

fn level(table: &Table<'_, '_>, own: Namespace<'_>) -> Option<Level> {
    let id = own_id::<LevelId>(table, own, LevelId::FORM);
    let (overall_min, pillar_min) = (percent(table, "overall_min"), percent(table, "pillar_min"));
    let results = tables(table, "results", |rule| {
        let workers_min = rule.required("workers_min").and_then(|node| node.whole(0, MAX_WHOLE));
        let min = rule.required("min").and_then(|node| node.whole(0, 1_000));
        Some(ResultsRule { workers_min: workers_min?, min: min? })
    });
    let assurance = table.required("assurance_min").and_then(|node| node.one_of(&Assurance::ALL.map(Assurance::code)));
    Some(Level {
        id: id?,
        overall_min: overall_min?,
        pillar_min: pillar_min?,
        results,
        assurance_min: *Assurance::ALL.get(assurance?)?,
    })
}

/// Reads `{ num, den }`, a fraction of one at most.
fn fraction(node: &Node<'_, '_>) -> Option<Fraction> {
    let table = node.table()?;
    let num = table.required("num").and_then(|node| node.whole(0, MAX_WHOLE));
    let den = table.required("den").and_then(|node| node.whole(1, MAX_WHOLE));
    table.finish();
    let fraction = Fraction::new(i128::from(num?), i128::from(den?))?;
    if fraction > Fraction::whole(1) {
        node.error("number-out-of-range", Message::new("number-out-of-range-fraction"), NO_HELP)
    } else {
        Some(fraction)
    }
}

fn criterion(table: &Table<'_, '_>, known: &Known, own: Namespace<'_>) -> Option<Criterion> {
    let id = own_id::<CriterionId>(table, own, CriterionId::FORM);
    let pillars: Vec<&str> = known.pillars.iter().map(PillarId::as_str).collect();
    let pillar = table.required("pillar").and_then(|node| node.one_of(&pillars)).map(|index| pillars[index].parse());
    let facts = known.whole_facts();
    let fact = |key| table.optional(key).and_then(|node| node.one_of(&facts)).map(|index| facts[index].to_owned());
    let status = table.optional("status").and_then(|node| node.one_of(&["active", "upcoming"]));
    let counts =
        table.optional("counts").and_then(|node| node.one_of(&["people", "women-of-people", "things", "public"]));
    let bands = tables(table, "bands", band);
    let answer = answer_type(table);
    if let Some(answer) = &answer {
        check_bands(table, answer, &bands);
    }
    let of_min = table.optional("of_min").and_then(|node| node.whole(0, MAX_WHOLE));
    let result = table.optional("result").and_then(|node| node.boolean()).unwrap_or(false);
    let (of, of_max) = (fact("of"), fact("of_max"));
    let applies = table.optional("applies").and_then(|node| node.table()).map(|table| conditions(&table, known));
    let legal_gate =
        table.optional("legal_gate").and_then(|node| node.table()).and_then(|table| legal_gate(&table, known));
    let levels: Vec<&str> = known.levels.iter().map(LevelId::as_str).collect();
    let gates = tables(table, "gates", |entry| gate(entry, &levels));
    let not_applicable = tables(table, "na_claim", not_applicable_code);
    let legal_keys: Vec<&str> = known.legal.iter().map(String::as_str).collect();
    let legal_nodes = list(table, "legal");
    let legal = legal_nodes
        .iter()
        .filter_map(|node| node.one_of(&legal_keys))
        .map(|index| legal_keys[index].to_owned())
        .collect();
    let weight = weight(table);
    Some(Criterion {
        legal,
        trace: texts(table, "trace"),
        crosswalk: texts(table, "crosswalk"),
        id: id?,
        pillar: pillar?.ok()?,
        status: if status == Some(1) { Status::Upcoming } else { Status::Active },
        answer: answer?,
        weight: weight?,
        result,
        counts: counts.map(|index| [Counts::People, Counts::WomenOfPeople, Counts::Things, Counts::Public][index]),
        of,
        of_max,
        of_min,
        bands,
        applies: applies.unwrap_or_default(),
        legal_gate,
        gates,
        not_applicable,
    })
}

fn answer_type(table: &Table<'_, '_>) -> Option<AnswerType> {
    const TYPES: [&str; 7] = ["maturity", "yes_no", "multi", "share", "ratio", "gap", "date"];
    let by_sex = table.optional("by_sex").and_then(|node| node.one_of(&["lower"])).is_some();
    let absolute = table.optional("transform").and_then(|node| node.one_of(&["abs"])).is_some();
    let options = texts(table, "options");
    let node = table.required("answer")?;
    let answer = match TYPES[node.one_of(&TYPES)?] {
        "maturity" => AnswerType::Maturity,
        "yes_no" => AnswerType::YesNo,
        "multi" => AnswerType::Multi(options),
        "share" if by_sex => AnswerType::LowerShare,
        "share" => AnswerType::Share,
        "ratio" => AnswerType::Ratio,
        "gap" => AnswerType::Gap { absolute },
        _ => AnswerType::Date,
    };
    if matches!(&answer, AnswerType::Multi(options) if options.is_empty()) {
        return node.error("missing-key", Message::new("missing-options"), Message::new("missing-options-help"));
    }
    Some(answer)
}

fn band(table: &Table<'_, '_>) -> Option<Band> {
    let min = table.optional("min").and_then(|node| node.decimal()).map(BandLimit::Min);
    let max = table.optional("max").and_then(|node| node.decimal()).map(BandLimit::Max);
    let months = table.optional("max_months").and_then(|node| node.whole(0, 1_200)).map(BandLimit::MaxMonths);
    let points = percent(table, "points");
    let mut limits: Vec<BandLimit> = [min, max, months].into_iter().flatten().collect();
    match (limits.pop(), limits.is_empty()) {
        (Some(limit), true) => Some(Band { limit, points: points? }),
        _ => table.error("band-limit", Message::new("band-limit"), NO_HELP),
    }
}

fn check_bands(table: &Table<'_, '_>, answer: &AnswerType, bands: &[Band]) {
    let banded = !matches!(answer, AnswerType::Maturity | AnswerType::YesNo);
    let dated = bands.iter().any(|band| matches!(band.limit, BandLimit::MaxMonths(_)));
    if banded == bands.is_empty() {
        let message = if banded { Message::new("bands-missing") } else { Message::new("bands-idle") };
        table.error::<()>("bands", message, NO_HELP);
    }
    if banded && dated != matches!(answer, AnswerType::Date) {
        table.error::<()>("bands", Message::new("bands-of-dates"), NO_HELP);
    }
}

/// Reads `applies`: `<key>_min`, `<key>_max`, `flag`, `each_sex_min`.
fn conditions(table: &Table<'_, '_>, known: &Known) -> Vec<Condition> {
    let facts = known.whole_facts();
    let one = |(key, at, node): (&str, usize, Node<'_, '_>)| {
        let fact = |suffix| key.strip_suffix(suffix).filter(|fact| facts.contains(fact));
        if key == "flag" {
            let flags = known.flags();
            return node.one_of(&flags).map(|index| Condition::Flag(flags[index].to_owned()));
        }
        if key == "each_sex_min" {
            return node.whole(1, MAX_WHOLE).map(Condition::EachSexMin);
        }
        match (fact("_min"), fact("_max")) {
            (Some(fact), _) => node.whole(0, MAX_WHOLE).map(|value| Condition::Min(fact.to_owned(), value)),
            (_, Some(fact)) => node.whole(0, MAX_WHOLE).map(|value| Condition::Max(fact.to_owned(), value)),
            _ => {
                let message = Message::new("unknown-key-condition").with("key", key);
                let help = Message::new("unknown-key-condition-help").with_list("facts", &facts);
                table.error_at(at, "unknown-key", message, help);
                None
            }
        }
    };
    table.entries().into_iter().filter_map(one).collect()
}

fn legal_gate(table: &Table<'_, '_>, known: &Known) -> Option<LegalGate> {
    let gate = if let Some(rule) = table.optional("rule") {
        rule.one_of(&["minority_sex_third"]);
        let fraction = table.required("fraction").and_then(|node| fraction(&node));
        let flags = known.flags();
        let flag = table.required("flag").and_then(|node| node.one_of(&flags)).map(|index| flags[index].to_owned());
        fraction.zip(flag).map(|(fraction, flag)| LegalGate::MinoritySexThird { fraction, flag })
    } else {
        let min = table.required("min").and_then(|node| node.whole(0, 100));
        let workers_min = table.required("workers_min").and_then(|node| node.whole(0, MAX_WHOLE));
        min.zip(workers_min).map(|(min, workers_min)| LegalGate::Points { min, workers_min })
    };
    table.finish();
    gate
}

fn gate(table: &Table<'_, '_>, levels: &[&str]) -> Option<Gate> {
    let level = table.required("level").and_then(|node| node.one_of(levels)).map(|index| levels[index].parse());
    let min = table.required("min").and_then(|node| node.whole(1, 100));
    let workers_min = table.optional("workers_min").map_or(Some(0), |node| node.whole(0, MAX_WHOLE));
    Some(Gate { level: level?.ok()?, min: min?, workers_min: workers_min? })
}

fn not_applicable_code(table: &Table<'_, '_>) -> Option<NotApplicableCode> {
    let code = table.required("code")?.text()?.to_owned();
    let since_max_months = table.optional("since_max_months").and_then(|node| node.whole(1, 1_200));
    Some(NotApplicableCode { code, since_max_months })
}

fn legal_reference(table: &Table<'_, '_>, own: Namespace<'_>) -> Option<LegalReference> {
    let key = table.required("key").and_then(|node| own_name(&node, own));
    let binding = table.required("binding").and_then(|node| node.one_of(&["law", "eu-not-transposed", "soft"]));
    let verified = table.required("verified").and_then(|node| node.one_of(&["yes", "partly", "no"]));
    let sources = texts(table, "sources");
    let titles = table.optional("official_titles").and_then(|node| node.table());
    let title = |(language, _, node): (&str, usize, Node<'_, '_>)| Some((language.to_owned(), node.text()?.to_owned()));
    let official_titles =
        titles.map(|table| table.entries().into_iter().filter_map(title).collect()).unwrap_or_default();
    Some(LegalReference {
        key: key?,
        binding: [Binding::Law, Binding::EuNotTransposed, Binding::Soft][binding?],
        verified: [Verified::Yes, Verified::Partly, Verified::No][verified?],
        sources,
        official_titles,
    })
}
