//! Says which edges of the rules an assessment sits on, and holds the generator to hitting all of them.

use std::collections::BTreeSet;

use num_rational::BigRational;
use num_traits::{Signed, Zero};
use rayon::prelude::*;

use super::figures::{Figure, age_in_months, figure, whole};
use super::generator::random_assessment_for;
use super::plain_toml::{Day, Plain, parse};
use super::scorer::{Outcome, score_by};
use crate::pack::shipped;

/// How many files the edges are looked for in; the comparison of the scorers uses the same ones.
const SEEDS: u64 = 10_000;

/// Names the edges that one assessment sits on.
fn edges(pack: &Plain, assessment: &Plain, outcome: &Outcome) -> BTreeSet<String> {
    let assessed_on = assessment.at("assessed_on").day();
    let profile = assessment.at("profile");
    let mut found = BTreeSet::new();
    found.insert(format!("level {}", outcome.level.as_deref().unwrap_or("none")));
    found.insert(format!("assurance {}", outcome.assurance));
    found.extend(
        outcome.notices.iter().map(|notice| format!("notice {}", notice.split(' ').next().unwrap_or_default())),
    );
    let blocks = outcome.next.iter().flat_map(|(next, blocks)| blocks.iter().map(move |block| (next, block)));
    for (next, block) in blocks {
        let code = block.split(' ').next().unwrap_or_default();
        found.insert(format!("block {code}"));
        found.insert(format!("block {code} {next}"));
        if block.ends_with("missing []") && block.starts_with("assurance A0<A1") {
            found.insert("documented points fall short".to_owned());
        }
        if code.starts_with("gate") {
            found.insert(format!("{} under for {next}", block.split(' ').take(2).collect::<Vec<_>>().join(" ")));
        }
    }
    board(pack, profile, outcome, &mut found);
    for criterion in pack.at("criterion").list() {
        let id = criterion.at("id").text();
        let state = outcome.criteria[id].state;
        found.insert(format!("state {state}"));
        let Some(answer) = assessment.find("answers").and_then(|answers| answers.find(id)) else { continue };
        if state == "not_applicable" {
            continue;
        }
        evidence(answer, assessed_on, &mut found);
        claim(id, criterion, answer, outcome, assessed_on, &mut found);
        legal_gate(id, criterion, profile, outcome, &mut found);
        let scored = answer.find("value").filter(|value| !matches!(value, Plain::Text(_)));
        let Some(value) = scored else { continue };
        gates(id, criterion, profile, outcome, &mut found);
        if let Some(bands) = criterion.find("bands") {
            peculiar(id, criterion, value, &mut found);
            for (number, band) in bands.list().iter().enumerate() {
                let place = place(criterion, value, band, assessed_on);
                found.extend(place.map(|place| format!("{id} band {number} {place}")));
            }
        }
    }
    found
}

/// Says where a figure stands to the limit of a band, if it is on it or one smallest step away.
fn place(criterion: &Plain, value: &Plain, band: &Plain, assessed_on: Day) -> Option<&'static str> {
    let limit = ["min", "max", "max_months"].iter().find_map(|key| band.find(key))?.exact();
    let Figure::Exact(at) = figure(criterion, value, assessed_on) else { return None };
    if at == limit {
        return Some("at");
    }
    let step = match criterion.at("answer").text() {
        "multi" | "date" => whole(1),
        "gap" => BigRational::new(1.into(), 25.into()),
        "share" if value.find("of").is_some() => whole(100) / whole(value.at("of").whole()),
        "share" => {
            let most = value.at("women").at("of").whole().min(value.at("men").at("of").whole()).max(1);
            whole(100) / whole(most)
        }
        _ => {
            let (women, men) = (value.at("women"), value.at("men"));
            if men.at("count").whole() == 0 {
                return None;
            }
            whole(men.at("of").whole()) / whole(women.at("of").whole() * men.at("count").whole())
        }
    };
    if (&at - &limit).abs() > step {
        return None;
    }
    Some(if at < limit { "under" } else { "over" })
}

/// The places that the limit of a band has; a share cannot pass 100 and nothing is less than 0.
fn possible_places(band: &Plain, kind: &str) -> Vec<&'static str> {
    let limit = ["min", "max", "max_months"].iter().find_map(|key| band.find(key)).unwrap().exact();
    let mut places = vec!["at"];
    if !limit.is_zero() {
        places.push("under");
    }
    if !(kind == "share" && limit == whole(100)) {
        places.push("over");
    }
    places
}

/// Names what is out of the ordinary in shares by sex, ratios, gaps and small groups.
fn peculiar(id: &str, criterion: &Plain, value: &Plain, found: &mut BTreeSet<String>) {
    let mut note = |what: &str| found.insert(format!("{id} {what}"));
    if let (Some(women), Some(men)) =
        (value.find("women").filter(|women| women.find("of").is_some()), value.find("men"))
    {
        let (women_of, men_of) = (women.at("of").whole(), men.at("of").whole());
        if women_of == 0 {
            note("without women");
        } else if men_of == 0 {
            note("without men");
        } else if men.at("count").whole() == 0 {
            note(if women.at("count").whole() == 0 { "0/0" } else { "x/0" });
        }
    }
    if criterion.at("answer").text() == "gap" && value.at("women").exact() > value.at("men").exact() {
        note("women ahead");
    }
    if let Some(least) = criterion.find("of_min").map(Plain::whole) {
        match value.at("of").whole() - least {
            -1 => note("under of_min"),
            0 => note("at of_min"),
            _ => false,
        };
    }
}

fn evidence(answer: &Plain, assessed_on: Day, found: &mut BTreeSet<String>) {
    if answer.find("evidence").is_none() {
        found.insert("evidence none".to_owned());
    }
    for entry in answer.list_at("evidence") {
        for key in ["date", "size", "sha256"] {
            if entry.find(key).is_none() {
                found.insert(format!("evidence without {key}"));
            }
        }
        let Some(date) = entry.find("date").map(Plain::day) else { continue };
        found.insert(format!("evidence {:?}", date.cmp(&assessed_on)));
    }
}

fn claim(
    id: &str,
    criterion: &Plain,
    answer: &Plain,
    outcome: &Outcome,
    assessed_on: Day,
    found: &mut BTreeSet<String>,
) {
    let (Some(claim), Some(fate)) = (answer.find("not_applicable"), outcome.criteria[id].claim) else { return };
    let name = claim.at("code").text();
    let complete = answer.list_at("evidence").iter().any(|entry| {
        let in_time = entry.find("date").is_some_and(|date| date.day() <= assessed_on);
        in_time && entry.find("size").is_some() && entry.find("sha256").is_some()
    });
    found.insert(format!("{name} {fate} {}", if complete { "with evidence" } else { "without evidence" }));
    let code = criterion.list_at("na_claim").iter().find(|code| code.at("code").text() == name).unwrap();
    let most = code.find("since_max_months").map(Plain::whole);
    if most.is_some_and(|most| age_in_months(claim.at("since").day(), assessed_on) == most) {
        found.insert(format!("{name} at the last month"));
    }
}

fn gates(id: &str, criterion: &Plain, profile: &Plain, outcome: &Outcome, found: &mut BTreeSet<String>) {
    let workers = profile.at("workers").whole();
    for gate in criterion.list_at("gates") {
        let level = gate.at("level").text();
        let points = outcome.criteria[id].points;
        if points == gate.at("min").whole() {
            found.insert(format!("gate {id} at for {level}"));
        }
        if points < gate.at("min").whole() {
            let least = gate.find("workers_min").map_or(0, Plain::whole);
            let side = if workers >= least { "bound" } else { "free" };
            found.insert(format!("gate {id} under and {side} for {level}"));
        }
    }
}

fn legal_gate(id: &str, criterion: &Plain, profile: &Plain, outcome: &Outcome, found: &mut BTreeSet<String>) {
    let Some(gate) = criterion.find("legal_gate").filter(|gate| gate.find("min").is_some()) else { return };
    let (workers, least) = (profile.at("workers").whole(), gate.at("workers_min").whole());
    let one = &outcome.criteria[id];
    let met = if one.points >= gate.at("min").whole() { "met" } else { "not met" };
    if workers == least || workers == least - 1 {
        found.insert(format!("legal gate {id} {met} with {workers} workers"));
    }
    if one.points == gate.at("min").whole() {
        found.insert(format!("legal gate {id} at"));
    }
    if workers >= least && matches!(one.state, "unknown" | "unanswered") {
        found.insert(format!("legal gate {id} {}", one.state));
    }
}

fn board(pack: &Plain, profile: &Plain, outcome: &Outcome, found: &mut BTreeSet<String>) {
    for criterion in pack.at("criterion").list() {
        let Some(gate) = criterion.find("legal_gate").filter(|gate| gate.find("rule").is_some()) else { continue };
        let listed = profile.list_at("flags").iter().any(|flag| flag == gate.at("flag"));
        let (size, minority) = (profile.at("board_size").whole(), profile.at("board_underrepresented").whole());
        let fraction = gate.at("fraction");
        let exact = whole(size * fraction.at("num").whole()) / whole(fraction.at("den").whole());
        let side = match whole(minority) - exact.round() {
            gap if gap.is_zero() => "at",
            gap if gap == whole(-1) => "under",
            _ => continue,
        };
        let applies = outcome.criteria[criterion.at("id").text()].state != "not_applicable";
        found.insert(format!("board listed {listed} {side}, remainder {}, applies {applies}", size % 3));
    }
}

/// Names every edge that must be hit.
fn wanted(pack: &Plain) -> BTreeSet<String> {
    let mut wanted: BTreeSet<String> = EDGES.iter().map(|edge| (*edge).to_owned()).collect();
    for criterion in pack.at("criterion").list() {
        let id = criterion.at("id").text();
        let kind = criterion.at("answer").text();
        for (number, band) in criterion.list_at("bands").iter().enumerate() {
            wanted.extend(possible_places(band, kind).iter().map(|place| format!("{id} band {number} {place}")));
        }
        for gate in criterion.list_at("gates") {
            let level = gate.at("level").text();
            wanted.extend([format!("gate {id} at for {level}"), format!("gate {id} under for {level}")]);
            if gate.find("workers_min").is_some() && id != "PAY-09" {
                wanted.insert(format!("gate {id} under and free for {level}"));
            }
        }
        for code in criterion.list_at("na_claim") {
            let name = code.at("code").text();
            for (fate, with) in [
                ("accepted", "with"),
                ("accepted", "without"),
                ("refused-by-cap", "with"),
                ("refused-by-cap", "without"),
            ] {
                wanted.insert(format!("{name} {fate} {with} evidence"));
            }
            if code.find("since_max_months").is_some() {
                wanted.insert(format!("{name} at the last month"));
            }
        }
        let by_sex = criterion.find("by_sex").is_some();
        if by_sex || kind == "ratio" {
            wanted.insert(format!("{id} without women"));
            // Where the criterion needs some of each sex, nobody of one sex is a sample without them.
            wanted.insert(format!("{id} without men"));
        }
        if kind == "ratio" {
            wanted.extend([format!("{id} 0/0"), format!("{id} x/0")]);
        }
    }
    wanted
}

/// The edges that do not stand in the pack by themselves.
const EDGES: &[&str] = &[
    "level none",
    "level committed",
    "level bronze",
    "level silver",
    "level gold",
    "assurance A0",
    "assurance A1",
    "assurance A2",
    "state scored",
    "state unknown",
    "state unanswered",
    "state not_applicable",
    "state claimed_not_applicable",
    "notice denominator",
    "notice profile",
    "notice headcount",
    "notice ignored-answer",
    "block legal-gate committed",
    "block overall committed",
    "block overall bronze",
    "block overall silver",
    "block pillar committed",
    "block pillar bronze",
    "block pillar silver",
    "block gate gold",
    "gate-claimed PAY-09 under for gold",
    "gate-claimed PAY-09 under for silver",
    "gate-claimed ASX-12 under for gold",
    "block results silver",
    "block assurance bronze",
    "block assurance silver",
    "block assurance gold",
    "block coverage silver",
    "documented points fall short",
    "evidence none",
    "evidence without date",
    "evidence without size",
    "evidence without sha256",
    "evidence Less",
    "evidence Equal",
    "evidence Greater",
    "PAY-08 women ahead",
    "ASX-12 under of_min",
    "ASX-12 at of_min",
    "legal gate REC-07 at",
    "legal gate REC-07 met with 1 workers",
    "legal gate REC-07 not met with 1 workers",
    "legal gate REC-07 not met with 0 workers",
    "legal gate REC-07 unknown",
    "legal gate REC-07 unanswered",
    "legal gate PAY-02 not met with 0 workers",
    "legal gate PAY-02 not met with 1 workers",
    "legal gate ASX-02 not met with 0 workers",
    "legal gate ASX-02 not met with 1 workers",
    "legal gate PAY-06 met with 50 workers",
    "legal gate PAY-06 not met with 50 workers",
    "legal gate ASX-03 at",
    "legal gate ASX-03 met with 50 workers",
    "legal gate ASX-03 not met with 50 workers",
    "legal gate ASX-03 not met with 49 workers",
    "board listed true at, remainder 0, applies true",
    "board listed true at, remainder 1, applies true",
    "board listed true at, remainder 2, applies true",
    "board listed true under, remainder 0, applies true",
    "board listed true under, remainder 1, applies true",
    "board listed true under, remainder 2, applies true",
    "board listed true under, remainder 2, applies false",
    "board listed false under, remainder 0, applies true",
];

#[test]
fn the_seeds_hit_every_edge_of_the_rules() {
    const GIVEN: [Option<&str>; 5] = [None, None, Some("A0"), Some("A1"), Some("A2")];
    let pack = parse(&shipped().files["pack.toml"]);
    let hit = |seed: u64| {
        let text = random_assessment_for(&pack, seed);
        let given = GIVEN[usize::try_from(seed % 5).unwrap()];
        edges(&pack, &parse(&text), &score_by(&pack, &text, given))
    };
    let found = (0..SEEDS).into_par_iter().map(hit).reduce(BTreeSet::new, |mut all, more| {
        all.extend(more);
        all
    });
    let wanted = wanted(&pack);
    let missed: Vec<&String> = wanted.difference(&found).collect();
    assert!(missed.is_empty(), "{} of {} edges were missed: {missed:#?}", missed.len(), wanted.len());
}
