//! Scores an assessment by docs/SCORING.md, one rule after the other, without a thought for speed.

use std::collections::BTreeMap;

use num_rational::BigRational;
use num_traits::Zero;

use super::figures::{points, whole, written};
use super::plain_toml::{Day, Plain, parse};

/// All that can be compared with a `wid-score/1` object.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The level, or none.
    pub level: Option<String>,
    /// `A0`, `A1` or `A2`.
    pub assurance: String,
    /// Numerator and denominator in lowest terms.
    pub overall: (String, String),
    /// By pillar.
    pub pillars: BTreeMap<String, PillarOutcome>,
    /// By criterion.
    pub criteria: BTreeMap<String, CriterionOutcome>,
    /// Results that have a figure, in the pack's order.
    pub measured: Vec<String>,
    /// Results that do not apply, in the pack's order.
    pub results_not_applicable: Vec<String>,
    /// Notices as `code criterion`, or `code` alone for the profile, without repeats.
    pub notices: Vec<String>,
    /// The next level and all that keeps the company from it, in order.
    pub next: Option<(String, Vec<String>)>,
}

/// The score of a pillar.
#[derive(Debug, Clone, PartialEq)]
pub struct PillarOutcome {
    /// Numerator and denominator in lowest terms.
    pub score: (String, String),
    /// The assessable share in per cent, numerator and denominator in lowest terms.
    pub assessable: (String, String),
}

/// What became of a criterion.
#[derive(Debug, Clone, PartialEq)]
pub struct CriterionOutcome {
    /// One of the six states of `wid-score/1`.
    pub state: &'static str,
    /// 0 where it was not scored.
    pub points: i64,
    /// As in the pack.
    pub weight: i64,
    /// `accepted` or `refused-by-cap`, where a claim was made.
    pub claim: Option<&'static str>,
}

/// Scores the text of an assessment by the text of a pack. With `given_assurance`, that holds for every level.
pub fn score(pack_toml: &str, assessment_toml: &str, given_assurance: Option<&str>) -> Outcome {
    score_by(&parse(pack_toml), assessment_toml, given_assurance)
}

/// Scores by a pack that is parsed already.
pub fn score_by(pack: &Plain, assessment_toml: &str, given_assurance: Option<&str>) -> Outcome {
    let assessment = parse(assessment_toml);
    let case = Case::new(pack, &assessment, given_assurance);
    let blocks: Vec<Vec<String>> = (0..case.levels().len()).map(|rank| case.blocks(rank)).collect();
    let reached = blocks.iter().take_while(|blocks| blocks.is_empty()).count();
    let name = |rank: usize| case.levels()[rank].at("id").text().to_owned();
    Outcome {
        level: reached.checked_sub(1).map(name),
        assurance: reached.checked_sub(1).map_or("A0".to_owned(), |rank| case.assurance_for(rank)),
        overall: pair(&case.overall(|_| true)),
        pillars: case.pillars().iter().map(|pillar| case.pillar_outcome(pillar.at("id").text())).collect(),
        criteria: case.all.iter().map(|one| (one.id.clone(), one.outcome())).collect(),
        measured: case.all.iter().filter(|one| one.is_measured_result()).map(|one| one.id.clone()).collect(),
        results_not_applicable: case
            .all
            .iter()
            .filter(|one| one.is_absent_result())
            .map(|one| one.id.clone())
            .collect(),
        notices: case.notices(),
        next: (reached < blocks.len()).then(|| (name(reached), blocks[reached].clone())),
    }
}

fn pair(number: &BigRational) -> (String, String) {
    (number.numer().to_string(), number.denom().to_string())
}

fn is_upcoming(rules: &Plain) -> bool {
    rules.find("status").is_some_and(|status| status.text() == "upcoming")
}

/// Says whether anything was answered; notes and evidence alone are no answer.
fn is_answered(answer: &Plain) -> bool {
    answer.find("value").is_some() || answer.find("not_applicable").is_some()
}

/// What was answered, before the cap on claims.
#[derive(Debug, Clone, PartialEq)]
enum Standing {
    Upcoming,
    NotApplicable,
    Unanswered,
    Unknown,
    Claimed,
    ClaimRefused,
    Scored(i64),
}

/// One criterion with its answer.
struct One<'a> {
    id: String,
    rules: &'a Plain,
    answer: Option<&'a Plain>,
    standing: Standing,
    points: i64,
    weight: i64,
    has_evidence: bool,
}

impl One<'_> {
    fn pillar(&self) -> &str {
        self.rules.at("pillar").text()
    }

    /// Applies by rule and is active.
    fn applies(&self) -> bool {
        !matches!(self.standing, Standing::Upcoming | Standing::NotApplicable)
    }

    /// Stands in the sums.
    fn counts(&self) -> bool {
        self.applies() && self.standing != Standing::Claimed
    }

    fn was_claimed(&self) -> bool {
        matches!(self.standing, Standing::Claimed | Standing::ClaimRefused)
    }

    fn is_result(&self) -> bool {
        self.rules.find("result").is_some_and(Plain::is_true)
    }

    fn is_measured_result(&self) -> bool {
        self.is_result() && matches!(self.standing, Standing::Scored(_))
    }

    fn is_absent_result(&self) -> bool {
        self.is_result() && self.standing == Standing::NotApplicable
    }

    fn outcome(&self) -> CriterionOutcome {
        let (state, claim) = match self.standing {
            Standing::Upcoming => ("upcoming", None),
            Standing::NotApplicable => ("not_applicable", None),
            Standing::Unanswered => ("unanswered", None),
            Standing::Unknown => ("unknown", None),
            Standing::Claimed => ("claimed_not_applicable", Some("accepted")),
            Standing::ClaimRefused => ("unknown", Some("refused-by-cap")),
            Standing::Scored(_) => ("scored", None),
        };
        CriterionOutcome { state, points: self.points, weight: self.weight, claim }
    }
}

/// A pack and an assessment, with each criterion judged.
struct Case<'a> {
    pack: &'a Plain,
    scoring: &'a Plain,
    profile: &'a Plain,
    assessed_on: Day,
    given_assurance: Option<&'a str>,
    all: Vec<One<'a>>,
}

impl<'a> Case<'a> {
    fn new(pack: &'a Plain, assessment: &'a Plain, given_assurance: Option<&'a str>) -> Self {
        let mut case = Case {
            pack,
            scoring: pack.at("scoring"),
            profile: assessment.at("profile"),
            assessed_on: assessment.at("assessed_on").day(),
            given_assurance,
            all: Vec::new(),
        };
        let answers = assessment.find("answers");
        for rules in pack.at("criterion").list() {
            let id = rules.at("id").text().to_owned();
            let answer = answers.and_then(|answers| answers.find(&id));
            let standing = case.standing(rules, answer);
            let weight = rules.at("weight").whole();
            let has_evidence = answer.is_some_and(|answer| case.has_complete_evidence(answer));
            case.all.push(One { id, rules, answer, standing, points: 0, weight, has_evidence });
        }
        case.refuse_claims_over_the_cap();
        let unknown_points = case.scoring.at("unknown_points").whole();
        for one in &mut case.all {
            one.points = match one.standing {
                Standing::Scored(points) => points,
                Standing::Unknown | Standing::ClaimRefused => unknown_points,
                _ => 0,
            };
        }
        case
    }

    fn pillars(&self) -> &'a [Plain] {
        self.pack.at("pillar").list()
    }

    fn levels(&self) -> &'a [Plain] {
        self.scoring.at("level").list()
    }

    fn fact(&self, key: &str) -> i64 {
        self.profile.at(key).whole()
    }

    fn has_flag(&self, flag: &str) -> bool {
        self.profile.list_at("flags").iter().any(|set| set.text() == flag)
    }

    // ---- answers

    fn rule_applies(&self, rules: &Plain) -> bool {
        let conditions = rules.find("applies").map_or(&[][..], Plain::entries);
        conditions.iter().all(|(name, value)| match name.as_str() {
            "flag" => self.has_flag(value.text()),
            "each_sex_min" => self.fact("women") >= value.whole() && self.fact("men") >= value.whole(),
            _ => match (name.strip_suffix("_min"), name.strip_suffix("_max")) {
                (Some(key), _) => self.fact(key) >= value.whole(),
                (_, Some(key)) => self.fact(key) <= value.whole(),
                _ => panic!("the condition {name} is not known"),
            },
        })
    }

    fn standing(&self, rules: &Plain, answer: Option<&Plain>) -> Standing {
        if !self.rule_applies(rules) {
            return Standing::NotApplicable;
        }
        if is_upcoming(rules) {
            return Standing::Upcoming;
        }
        let Some(answer) = answer else { return Standing::Unanswered };
        if answer.find("not_applicable").is_some() {
            return Standing::Claimed;
        }
        match answer.find("value") {
            None => Standing::Unanswered,
            Some(Plain::Text(word)) if word == "unknown" => Standing::Unknown,
            Some(value) => {
                points(rules, value, self.scoring, self.assessed_on).map_or(Standing::Unknown, Standing::Scored)
            }
        }
    }

    fn has_complete_evidence(&self, answer: &Plain) -> bool {
        answer.list_at("evidence").iter().any(|entry| {
            entry.find("title").is_some()
                && entry.find("date").is_some_and(|date| date.day() <= self.assessed_on)
                && entry.find("size").is_some()
                && entry.find("sha256").is_some()
        })
    }

    fn refuse_claims_over_the_cap(&mut self) {
        let mut claimed = BigRational::zero();
        let mut all_weights = 0;
        for pillar in self.pillars() {
            let pillar_weight = pillar.at("weight").whole();
            all_weights += pillar_weight;
            let here = || self.all.iter().filter(|one| one.pillar() == pillar.at("id").text());
            let applying: i64 = here().filter(|one| one.applies()).map(|one| one.weight).sum();
            for one in here().filter(|one| one.standing == Standing::Claimed) {
                claimed += whole(pillar_weight) * whole(one.weight) / whole(applying);
            }
        }
        let cap = whole(self.pack.at("pack").at("max_claimed_na_weight").whole()) * whole(all_weights) / whole(100);
        if claimed > cap {
            for one in self.all.iter_mut().filter(|one| one.standing == Standing::Claimed) {
                one.standing = Standing::ClaimRefused;
            }
        }
    }

    // ---- sums

    /// The score of a pillar where only criteria that `keep` keep their points.
    fn pillar_score(&self, pillar: &str, keep: impl Fn(&One<'_>) -> bool) -> BigRational {
        let mut sum = 0;
        let mut weights = 0;
        for one in self.all.iter().filter(|one| one.pillar() == pillar && one.counts()) {
            weights += one.weight;
            if keep(one) {
                sum += one.weight * one.points;
            }
        }
        if weights == 0 { BigRational::zero() } else { whole(sum) / whole(weights) }
    }

    fn overall(&self, keep: impl Fn(&One<'_>) -> bool) -> BigRational {
        let mut sum = BigRational::zero();
        let mut weights = 0;
        for pillar in self.pillars() {
            let weight = pillar.at("weight").whole();
            weights += weight;
            sum += whole(weight) * self.pillar_score(pillar.at("id").text(), &keep);
        }
        sum / whole(weights)
    }

    fn assessable_share(&self, pillar: &str) -> BigRational {
        let active = || self.all.iter().filter(|one| one.pillar() == pillar && !is_upcoming(one.rules));
        let all: i64 = active().map(|one| one.weight).sum();
        let counting: i64 = active().filter(|one| one.counts()).map(|one| one.weight).sum();
        whole(100) * whole(counting) / whole(all)
    }

    fn pillar_outcome(&self, pillar: &str) -> (String, PillarOutcome) {
        let score = pair(&self.pillar_score(pillar, |_| true));
        (pillar.to_owned(), PillarOutcome { score, assessable: pair(&self.assessable_share(pillar)) })
    }

    // ---- levels

    /// All that keeps the company from the level at `rank`, in the order of the rules.
    fn blocks(&self, rank: usize) -> Vec<String> {
        let level = &self.levels()[rank];
        let mut blocks = self.legal_gates();
        self.score_blocks(level, &mut blocks);
        self.gates(rank, &mut blocks);
        self.results(level, &mut blocks);
        let (has, needs) = (self.assurance_for(rank), level.at("assurance_min").text());
        if has.as_str() < needs {
            let missing = self.gate_criteria_without_evidence(rank);
            blocks.push(format!("assurance {has}<{needs} missing [{}]", missing.join(" ")));
        }
        self.coverage(rank, &mut blocks);
        blocks
    }

    fn legal_gates(&self) -> Vec<String> {
        let mut blocks = Vec::new();
        for one in &self.all {
            let Some(gate) = one.rules.find("legal_gate").filter(|_| !is_upcoming(one.rules)) else { continue };
            if gate.find("rule").is_some() {
                let fraction =
                    whole(gate.at("fraction").at("num").whole()) / whole(gate.at("fraction").at("den").whole());
                let needs = (whole(self.fact("board_size")) * fraction + whole(1) / whole(2)).floor();
                let has = self.fact("board_underrepresented");
                if self.has_flag(gate.at("flag").text()) && whole(has) < needs {
                    blocks.push(format!("legal-gate {} {has}<{}", one.id, needs.numer()));
                }
                continue;
            }
            let needs = gate.at("min").whole();
            let fails = match one.standing {
                Standing::NotApplicable => false,
                Standing::Claimed | Standing::ClaimRefused => !one.has_evidence,
                Standing::Unknown | Standing::Unanswered => true,
                _ => one.points < needs,
            };
            if self.fact("workers") >= gate.at("workers_min").whole() && fails {
                blocks.push(format!("legal-gate {} {}<{needs}", one.id, one.points));
            }
        }
        blocks
    }

    fn score_blocks(&self, level: &Plain, blocks: &mut Vec<String>) {
        let overall = self.overall(|_| true);
        let needs = whole(level.at("overall_min").whole());
        if overall < needs {
            blocks.push(format!("overall {}<{}", written(&overall), written(&needs)));
        }
        let needs = whole(level.at("pillar_min").whole());
        for pillar in self.pillars() {
            let id = pillar.at("id").text();
            let has = self.pillar_score(id, |_| true);
            if has < needs {
                blocks.push(format!("pillar {id} {}<{}", written(&has), written(&needs)));
            }
        }
    }

    fn gates(&self, rank: usize, blocks: &mut Vec<String>) {
        let level = self.levels()[rank].at("id").text();
        let is_highest = rank + 1 == self.levels().len();
        for one in self.all.iter().filter(|one| one.applies()) {
            for gate in one.rules.list_at("gates").iter().filter(|gate| gate.at("level").text() == level) {
                if gate.find("workers_min").is_some_and(|least| self.fact("workers") < least.whole()) {
                    continue;
                }
                let needs = gate.at("min").whole();
                let stands = one.standing == Standing::Claimed && one.has_evidence && !is_highest;
                if one.was_claimed() && !stands {
                    blocks.push(format!("gate-claimed {} {}<{needs}", one.id, one.points));
                } else if !one.was_claimed() && one.points < needs {
                    blocks.push(format!("gate {} {}<{needs}", one.id, one.points));
                }
            }
        }
    }

    fn results(&self, level: &Plain, blocks: &mut Vec<String>) {
        let workers = self.fact("workers");
        let rule = level.list_at("results").iter().find(|rule| workers >= rule.at("workers_min").whole());
        let Some(needs) = rule.map(|rule| rule.at("min").whole()) else { return };
        let has = i64::try_from(self.all.iter().filter(|one| one.is_measured_result()).count()).unwrap();
        if has < needs {
            blocks.push(format!("results {has}<{needs}"));
        }
    }

    fn coverage(&self, rank: usize, blocks: &mut Vec<String>) {
        let cap = self.scoring.at("low_coverage_cap").text();
        let cap = self.levels().iter().position(|level| level.at("id").text() == cap).unwrap();
        let needs = whole(self.scoring.at("min_assessable_pillar_share").whole());
        for pillar in self.pillars().iter().filter(|_| rank > cap) {
            let id = pillar.at("id").text();
            let has = self.assessable_share(id);
            if has < needs {
                blocks.push(format!("coverage {id} {}<{}", written(&has), written(&needs)));
            }
        }
    }

    // ---- assurance

    /// The assurance that holds for the level at `rank`; a review is never seen here.
    fn assurance_for(&self, rank: usize) -> String {
        if let Some(given) = self.given_assurance {
            return given.to_owned();
        }
        let overall_min = whole(self.levels()[rank].at("overall_min").whole());
        let share = whole(self.scoring.at("documented_share").whole()) / whole(100);
        let documented = self.overall(|one| one.has_evidence) >= overall_min * share;
        let holds = documented && self.gate_criteria_without_evidence(rank).is_empty();
        if holds { "A1".to_owned() } else { "A0".to_owned() }
    }

    fn gate_criteria_without_evidence(&self, rank: usize) -> Vec<String> {
        let levels: Vec<&str> = self.levels().iter().take(rank + 1).map(|level| level.at("id").text()).collect();
        let is_gate = |one: &One<'_>| {
            let of_level = one.rules.list_at("gates").iter().any(|gate| levels.contains(&gate.at("level").text()));
            one.rules.find("legal_gate").is_some() || of_level
        };
        let open = self.all.iter().filter(|one| one.applies() && is_gate(one) && !one.has_evidence);
        open.map(|one| one.id.clone()).collect()
    }

    // ---- notices

    fn notices(&self) -> Vec<String> {
        let mut notices = Vec::new();
        let fact = |key| self.fact(key);
        let impossible = fact("digital_workers") > fact("workers")
            || fact("digital_hires_24m") > fact("hires_24m")
            || 2 * fact("board_underrepresented") > fact("board_size")
            || fact("managers") > fact("workers")
            || (fact("women") + fact("men") == 0 && fact("workers") > 0);
        if impossible {
            notices.push("profile".to_owned());
        }
        if 100 * (fact("women") + fact("men") - fact("workers")).abs() > 20 * fact("workers") {
            notices.push("headcount".to_owned());
        }
        for one in &self.all {
            match (one.answer, &one.standing) {
                (Some(answer), Standing::NotApplicable) if !is_answered(answer) => {}
                (Some(_), Standing::NotApplicable) => notices.push(format!("ignored-answer {}", one.id)),
                (Some(answer), _) if self.breaks_its_denominator(one.rules, answer) => {
                    notices.push(format!("denominator {}", one.id));
                }
                _ => {}
            }
        }
        notices.sort();
        notices
    }

    fn breaks_its_denominator(&self, rules: &Plain, answer: &Plain) -> bool {
        let of = answer.find("value").and_then(|value| value.find("of")).map(Plain::whole);
        let Some(of) = of else { return false };
        rules.find("of").is_some_and(|key| of != self.fact(key.text()))
            || rules.find("of_max").is_some_and(|key| of > self.fact(key.text()))
    }
}
