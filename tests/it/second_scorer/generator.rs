//! Makes assessment files that are valid and sit on the edges of the rules: the same seed gives the same file.

use std::fmt::Write as _;

use num_rational::BigRational;
use num_traits::ToPrimitive;

use super::figures::whole;
use super::plain_toml::{Day, Plain, parse};

/// A small generator of numbers that look random (SplitMix64).
struct Dice(u64);

impl Dice {
    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn between(&mut self, least: i64, most: i64) -> i64 {
        let width = u64::try_from(most - least + 1).unwrap();
        least + i64::try_from(self.throw() % width).unwrap()
    }

    /// Says yes so many times in a hundred.
    fn chance(&mut self, percent: i64) -> bool {
        self.between(1, 100) <= percent
    }

    fn pick<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        let last = i64::try_from(list.len()).unwrap() - 1;
        &list[usize::try_from(self.between(0, last)).unwrap()]
    }
}

/// The facts that the values of answers depend on.
struct Facts(Vec<(String, i64)>);

impl Facts {
    fn of(&self, key: &str) -> i64 {
        self.0.iter().find(|(name, _)| name == key).map_or(0, |(_, value)| *value)
    }
}

/// How good and how complete a company is, so that every level is reached now and then.
struct Habits {
    best: i64,
    solid: i64,
    is_modest: bool,
    unanswered: i64,
    unknown: i64,
    claims: i64,
    complete_evidence: i64,
}

/// What the value of one answer aims at.
#[derive(Clone, Copy, PartialEq)]
enum Aim {
    /// Full points.
    Best,
    /// The least that a good company shows: enough for most gates of the middle levels.
    Solid,
    /// The least that is worth points.
    Modest,
    /// The edge of a band, or anything.
    Edge,
}

/// Makes the text of an assessment for this pack.
pub fn random_assessment(pack_toml: &str, seed: u64) -> String {
    random_assessment_for(&parse(pack_toml), seed)
}

/// Makes the text of an assessment for a pack that is parsed already.
pub fn random_assessment_for(pack: &Plain, seed: u64) -> String {
    let mut dice = Dice(seed.wrapping_mul(0x2545_f491_4f6c_dd1d));
    let assessed_on =
        *dice.pick(&[(2026, 11, 22), (2026, 3, 31), (2024, 2, 29), (2025, 12, 31), (2026, 2, 28), (2027, 1, 1)]);
    let head = pack.at("pack");
    let mut text = format!(
        "# seed {seed}\nformat = \"wid-assessment/1\"\nassessed_on = {}\n[pack]\nid = \"{}\"\nversion = \"{}\"\n",
        written_day(assessed_on),
        head.at("id").text(),
        head.at("version").text()
    );
    let facts = facts(pack, &mut dice, &mut text);
    let habits = Habits {
        best: *dice.pick(&[0, 0, 20, 60, 85, 97, 100]),
        solid: *dice.pick(&[0, 0, 80, 97, 100]),
        is_modest: dice.chance(30),
        unanswered: *dice.pick(&[0, 0, 0, 0, 4]),
        unknown: *dice.pick(&[0, 0, 0, 0, 2, 8, 80]),
        claims: *dice.pick(&[0, 0, 20, 60, 100]),
        complete_evidence: *dice.pick(&[0, 50, 90, 98, 100, 100]),
    };
    for criterion in pack.at("criterion").list() {
        answer(criterion, &facts, &habits, assessed_on, &mut dice, &mut text);
    }
    text
}

// ---- facts

fn facts(pack: &Plain, dice: &mut Dice, text: &mut String) -> Facts {
    let workers = *dice.pick(&[0, 1, 5, 9, 10, 19, 20, 21, 40, 49, 50, 51, 99, 100, 101, 250, 250]);
    let (women, men) = women_and_men(workers, dice);
    let hires = *dice.pick(&[0, 1, 2, 3, 10, 40, 40]);
    let board_size = dice.between(0, 12);
    let third = (2 * board_size + 3) / 6;
    let mut facts = Facts(Vec::new());
    text.push_str("[profile]\n");
    for fact in pack.at("profile").list() {
        let key = fact.at("key").text();
        match fact.at("type").text() {
            "set" => {
                let set: Vec<String> = fact.list_at("options").iter().filter(|_| dice.chance(50)).map(quoted).collect();
                writeln!(text, "{key} = [{}]", set.join(", ")).unwrap();
                continue;
            }
            "decimal" => {
                writeln!(text, "{key} = {workers}.{}", dice.between(0, 99)).unwrap();
                continue;
            }
            _ => {}
        }
        let value = match key {
            "workers" => workers,
            "women" => women,
            "men" => men,
            "digital_workers" => capped(dice, &[0, 1, 8, 40], workers),
            "managers" => capped(dice, &[0, 1, 4, 5, 10, 20], workers),
            "board_size" => board_size,
            "board_underrepresented" => (third - dice.between(0, 1) + dice.between(0, 1)).clamp(0, board_size),
            "hires_24m" => hires,
            "digital_hires_24m" => capped(dice, &[0, 4, 5, 10, 20, 40], hires),
            "vacancies_12m" => *dice.pick(&[0, 1, 10, 20, 20, 100]),
            "promotions_24m" => *dice.pick(&[0, 9, 10, 11, 40]),
            _ => *dice.pick(&[0, 2, 3, 10, 20]),
        };
        writeln!(text, "{key} = {value}").unwrap();
        facts.0.push((key.to_owned(), value));
    }
    facts
}

/// Picks a number that is seldom more than `most`, which makes an impossible profile.
fn capped(dice: &mut Dice, list: &[i64], most: i64) -> i64 {
    let value = *dice.pick(list);
    if dice.chance(3) { value } else { value.min(most) }
}

fn women_and_men(workers: i64, dice: &mut Dice) -> (i64, i64) {
    if dice.chance(3) {
        return (0, 0);
    }
    let few = (*dice.pick(&[0, 1, 2, 4, 5, 9, 10])).min(workers);
    let women = *dice.pick(&[few, workers - few, workers / 2, workers / 3, workers]);
    let men = workers - women;
    match dice.between(1, 12) {
        1 => (women, men + workers / 5),
        2 => (women, men + workers / 5 + 1),
        3 => (women, (men - workers / 5).max(0)),
        4 => (women, (men - workers / 5 - 1).max(0)),
        _ => (women, men),
    }
}

// ---- answers

fn answer(criterion: &Plain, facts: &Facts, habits: &Habits, assessed_on: Day, dice: &mut Dice, text: &mut String) {
    if dice.chance(habits.unanswered) {
        return;
    }
    let id = criterion.at("id").text();
    writeln!(text, "[answers.{id}]").unwrap();
    let codes = criterion.list_at("na_claim");
    if !codes.is_empty() && dice.chance(habits.claims) {
        let claim = claim(dice.pick(codes), assessed_on, dice);
        writeln!(text, "not_applicable = {claim}").unwrap();
    } else if dice.chance(habits.unknown) {
        text.push_str("value = \"unknown\"\n");
    } else if !dice.chance(1) {
        writeln!(text, "value = {}", value(criterion, facts, habits, assessed_on, dice)).unwrap();
    }
    evidence(id, habits, assessed_on, dice, text);
}

fn claim(code: &Plain, assessed_on: Day, dice: &mut Dice) -> String {
    let name = code.at("code").text();
    let Some(most) = code.find("since_max_months").map(Plain::whole) else {
        return format!("{{ code = \"{name}\", text = \"as found\" }}");
    };
    let same_day = months_before(assessed_on, most);
    let oldest = if same_day.2 < assessed_on.2 { next_day(months_before(assessed_on, most)) } else { same_day };
    let since = *dice.pick(&[oldest, next_day(oldest), months_before(assessed_on, 5), assessed_on]);
    format!("{{ code = \"{name}\", text = \"as found\", since = {} }}", written_day(since))
}

fn value(criterion: &Plain, facts: &Facts, habits: &Habits, assessed_on: Day, dice: &mut Dice) -> String {
    let aim = match (dice.chance(habits.best), dice.chance(habits.solid)) {
        (true, _) => Aim::Best,
        (_, true) if habits.is_modest => Aim::Modest,
        (_, true) => Aim::Solid,
        _ => Aim::Edge,
    };
    match criterion.at("answer").text() {
        "maturity" => match aim {
            Aim::Best => "3".to_owned(),
            Aim::Solid => (if criterion.find("gates").is_some() { 2 } else { dice.between(1, 2) }).to_string(),
            Aim::Modest => "1".to_owned(),
            Aim::Edge => dice.between(0, 3).to_string(),
        },
        "yes_no" => (aim != Aim::Edge || dice.chance(50)).to_string(),
        "multi" => options(criterion, aim, dice),
        "share" if criterion.find("by_sex").is_some() => {
            let women = sex_share(criterion, facts.of("women"), aim, dice);
            let men = sex_share(criterion, facts.of("men"), aim, dice);
            format!("{{ women = {women}, men = {men} }}")
        }
        "share" => share(criterion, share_of(criterion, facts, dice), aim, dice),
        "ratio" => ratio(criterion, facts, aim, dice),
        "gap" => gap(criterion, aim, dice),
        "date" => date(criterion, assessed_on, aim, dice),
        other => panic!("the type {other} is not known"),
    }
}

fn limits(criterion: &Plain) -> Vec<BigRational> {
    let bands = criterion.at("bands").list();
    bands
        .iter()
        .map(|band| ["min", "max", "max_months"].iter().find_map(|key| band.find(key)).unwrap().exact())
        .collect()
}

/// Picks the limit that a value stands at or near.
fn limit(criterion: &Plain, aim: Aim, dice: &mut Dice) -> BigRational {
    let limits = limits(criterion);
    match aim {
        Aim::Solid => limits[1].clone(),
        Aim::Modest => limits[limits.len() - 1].clone(),
        _ => dice.pick(&limits).clone(),
    }
}

fn options(criterion: &Plain, aim: Aim, dice: &mut Dice) -> String {
    let all = criterion.at("options").list();
    let most = i64::try_from(all.len()).unwrap();
    let limit = limit(criterion, aim, dice).to_i64().unwrap();
    let number = match aim {
        Aim::Best => dice.between(most - 2, most),
        Aim::Solid | Aim::Modest => limit,
        Aim::Edge => (limit + dice.between(-1, 1)).clamp(0, most),
    };
    let first = usize::try_from(dice.between(0, most - 1)).unwrap();
    let chosen = all.iter().cycle().skip(first).take(usize::try_from(number).unwrap());
    format!("[{}]", chosen.map(quoted).collect::<Vec<_>>().join(", "))
}

fn share_of(criterion: &Plain, facts: &Facts, dice: &mut Dice) -> i64 {
    if let Some(least) = criterion.find("of_min").map(Plain::whole) {
        return (*dice.pick(&[least - 1, least, 20, 20, 100, 100])).max(1);
    }
    let bound = criterion.find("of").or_else(|| criterion.find("of_max")).map(|key| facts.of(key.text()));
    match bound {
        Some(bound) if bound > 0 && criterion.find("of").is_some() && !dice.chance(4) => bound,
        Some(bound) if bound > 0 && dice.chance(80) => bound,
        Some(bound) if bound > 0 => *dice.pick(&[bound + 1, (bound / 2).max(1), 100]),
        _ => *dice.pick(&[1, 3, 7, 20, 20, 40, 100, 1000]),
    }
}

fn share(criterion: &Plain, of: i64, aim: Aim, dice: &mut Dice) -> String {
    let edge = (limit(criterion, aim, dice) * whole(of) / whole(100)).ceil().to_i64().unwrap();
    let count = match aim {
        Aim::Best => of,
        Aim::Solid | Aim::Modest => edge,
        Aim::Edge => (edge + dice.between(-1, 1)).clamp(0, of),
    };
    format!("{{ count = {count}, of = {of} }}")
}

/// Makes the share of one sex, of which the profile has so many.
fn sex_share(criterion: &Plain, people: i64, aim: Aim, dice: &mut Dice) -> String {
    if people == 0 || dice.chance(5) {
        return "{ count = 0, of = 0 }".to_owned();
    }
    share(criterion, *dice.pick(&[people, 10, 20, 100]), aim, dice)
}

fn ratio(criterion: &Plain, facts: &Facts, aim: Aim, dice: &mut Dice) -> String {
    let round = *dice.pick(&[20, 100, 200]);
    let mut of = |people: i64| match (people, dice.between(1, 20)) {
        (0, _) | (_, 1) => 0,
        (_, 2..=8) => people,
        _ => round,
    };
    let (women_of, men_of) = (of(facts.of("women")), of(facts.of("men")));
    let lower_is_better = criterion.at("bands").list()[0].find("max").is_some();
    let men = match dice.between(1, 10) {
        1 => 0,
        2..=5 => (men_of / 10).max(1).min(men_of),
        _ => men_of / 5,
    };
    let limit = limit(criterion, aim, dice);
    let edge = if men_of == 0 { 0 } else { (limit * whole(men * women_of) / whole(men_of)).floor().to_i64().unwrap() };
    let women = match aim {
        Aim::Best if lower_is_better => 0,
        Aim::Best => women_of,
        Aim::Solid | Aim::Modest => edge + i64::from(!lower_is_better),
        Aim::Edge => edge + dice.between(-1, 2),
    };
    let women = if men == 0 && dice.chance(60) { 0 } else { women.clamp(0, women_of) };
    format!("{{ women = {{ count = {women}, of = {women_of} }}, men = {{ count = {men}, of = {men_of} }} }}")
}

fn gap(criterion: &Plain, aim: Aim, dice: &mut Dice) -> String {
    if aim == Aim::Best {
        return "{ women = 29.90, men = 30.00 }".to_owned();
    }
    if dice.chance(10) {
        return (*dice.pick(&["{ women = 26.4600000000001, men = 31 }", "{ women = 7, men = 29.37 }"])).to_owned();
    }
    // Men earn 30.00; a step of one cent either side of the limit, and either sex ahead.
    let limit = limit(criterion, aim, dice).to_i64().unwrap();
    let distance = 3000 * limit / 100;
    let cents = if dice.chance(50) && distance < 3000 { 3000 - distance } else { 3000 + distance };
    let cents = cents + dice.between(-1, 1);
    format!("{{ women = {}.{:02}, men = 30.00 }}", cents / 100, cents % 100)
}

fn date(criterion: &Plain, assessed_on: Day, aim: Aim, dice: &mut Dice) -> String {
    let months = limit(criterion, aim, dice).to_i64().unwrap();
    let exact = months_before(assessed_on, months);
    let day = match (aim, dice.between(1, 6)) {
        (Aim::Best, _) => months_before(assessed_on, 3),
        (Aim::Solid | Aim::Modest, _) => months_before(assessed_on, months - 2),
        (_, 1) => next_day(exact),
        (_, 2) => day_before(exact),
        (_, 3) => months_before(assessed_on, months - 1),
        (_, 4) => assessed_on,
        _ => exact,
    };
    written_day(day)
}

fn evidence(id: &str, habits: &Habits, assessed_on: Day, dice: &mut Dice, text: &mut String) {
    let complete = dice.chance(habits.complete_evidence);
    let kind = if complete { dice.between(1, 2) } else { dice.between(3, 8) };
    let day = match kind {
        1 | 3 | 4 => months_before(assessed_on, 1),
        2 | 8 => assessed_on,
        5 => next_day(assessed_on),
        _ => return,
    };
    let digest = "5e".repeat(32);
    let (size, digest) = (format!("size = {}\n", dice.between(1, 99_999)), format!("sha256 = \"{digest}\"\n"));
    let rest = match kind {
        1 | 2 | 5 => size + &digest,
        3 => size,
        4 => digest,
        _ => String::new(),
    };
    write!(text, "[[answers.{id}.evidence]]\ntitle = \"A file\"\ndate = {}\n{rest}", written_day(day)).unwrap();
    if kind == 8 {
        write!(text, "[[answers.{id}.evidence]]\ntitle = \"No day\"\nsize = 1\nsha256 = \"{}\"\n", "5e".repeat(32))
            .unwrap();
    }
}

// ---- words and days

fn quoted(text: &Plain) -> String {
    format!("\"{}\"", text.text())
}

fn written_day((year, month, day): Day) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Goes back so many months, to the last day of the month where it is shorter.
pub fn months_before((year, month, day): Day, months: i64) -> Day {
    let count = year * 12 + (month - 1) - months;
    let (year, month) = (count.div_euclid(12), count.rem_euclid(12) + 1);
    (year, month, day.min(days_in(year, month)))
}

pub fn next_day((year, month, day): Day) -> Day {
    match (day < days_in(year, month), month) {
        (true, _) => (year, month, day + 1),
        (false, 12) => (year + 1, 1, 1),
        (false, _) => (year, month + 1, 1),
    }
}

fn day_before((year, month, day): Day) -> Day {
    match (day, month) {
        (1, 1) => (year - 1, 12, 31),
        (1, _) => (year, month - 1, days_in(year, month - 1)),
        _ => (year, month, day - 1),
    }
}

#[test]
fn the_same_seed_gives_the_same_file() {
    let pack = crate::pack::shipped();
    let make = |seed| random_assessment(&pack.files["pack.toml"], seed);
    assert_eq!(make(7), make(7));
    assert_ne!(make(7), make(8));
}
