//! One company with its claims: its criteria, the answers worth trying, and the tries.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::choices::{Choice, choices};
use super::least::{Group, Way, least};
use super::{Aim, Drop, both_scores, is_lost};
use crate::domain::assessment::{Answer, AnswerValue, Assessment, Company, Declarer, Evidence, Perimeter, Profile};
use crate::domain::criteria::{Assurance, Criterion, LegalGate, Level, Structure};
use crate::domain::scoring::{Applicability, AssuranceInput, Block, Score, State, applies, claimed_share, score};
use crate::value::{CriterionId, Fraction, LevelId, PillarId, Sha256Digest};

/// The day of every assessment that is tried.
pub(super) const fn day(pack: &Structure) -> Date {
    pack.effective_from
}

/// Says whether the claims of a company pass the cap of the pack.
pub(super) fn is_over_cap(pack: &Structure, profile: &Profile, claims: &BTreeMap<CriterionId, AnswerValue>) -> bool {
    let answers = claims.iter().map(|(id, claim)| (id.clone(), answer(id, Some(claim.clone()), day(pack)))).collect();
    let assessment = assessment(pack, profile, answers);
    claimed_share(pack, &assessment) > Fraction::whole(i128::from(pack.max_claimed_na_weight))
}

/// Answers under which a level is lost, and how the assurance was known.
pub(super) struct Lost {
    assessment: Assessment,
    input: AssuranceInput,
}

/// A criterion of the old pack that this company answers freely.
struct Item<'c> {
    before: &'c Criterion,
    now: Option<&'c Criterion>,
    is_touched: bool,
    choices: Vec<Choice>,
    /// The best choice under the old pack, and of those the worst under the new one.
    best: usize,
}

/// One company with its claims.
pub(super) struct Case<'c> {
    old: &'c Structure,
    new: &'c Structure,
    profile: &'c Profile,
    aim: &'c Aim,
    claims: BTreeMap<CriterionId, AnswerValue>,
    items: Vec<Item<'c>>,
    /// How each criterion counts with the best answers, in both packs.
    counts: (Score, Score),
}

/// The answers to the items, by the position of each choice, and the criteria without evidence.
#[derive(Clone)]
struct Answers {
    chosen: Vec<usize>,
    undocumented: BTreeSet<CriterionId>,
}

impl<'c> Case<'c> {
    /// Gathers the criteria that the company answers; `None` where a fact is missing.
    pub(super) fn new(
        old: &'c Structure,
        new: &'c Structure,
        profile: &'c Profile,
        claims: BTreeMap<CriterionId, AnswerValue>,
        aim: &'c Aim,
    ) -> Option<Self> {
        let is_asked = |criterion: &&Criterion| {
            criterion.is_active()
                && applies(criterion, profile) == Applicability::Applies
                && !claims.contains_key(&criterion.id)
        };
        let items = old.criteria.iter().filter(is_asked).map(|before| {
            let now = new.criterion(&before.id);
            let choices = choices([old, new], before, now, profile, day(old));
            let best = best_of(&choices);
            Item { before, now, is_touched: aim.touched.contains(&before.id), choices, best }
        });
        let items: Vec<Item<'c>> = items.collect();
        let answers = answers_of(&items, &claims, &best_answers(&items), day(old));
        let counts = both_scores(old, new, &assessment(old, profile, answers), AssuranceInput::Computed)?;
        Some(Self { old, new, profile, aim, claims, items, counts })
    }

    /// Tries the answers that are likely to lose a level; each try takes one from the budget.
    pub(super) fn search(&self, budget: &mut usize) -> Option<Lost> {
        let best = best_answers(&self.items);
        let levels = |is_aim: bool| (0..self.old.scoring.levels.len()).rev().filter(move |_| is_aim);
        self.lost(&best, budget)
            .or_else(|| self.one_changed(&best, budget))
            .or_else(|| levels(self.aim.sums).find_map(|rank| self.least_of_level(rank, budget)))
            .or_else(|| levels(self.aim.results).find_map(|rank| self.few_results(rank, &best, budget)))
            .or_else(|| levels(self.aim.documents).find_map(|rank| self.few_documents(rank, &best, budget)))
    }

    /// Every other answer to each criterion that changed.
    fn one_changed(&self, best: &Answers, budget: &mut usize) -> Option<Lost> {
        for (at, item) in self.items.iter().enumerate().filter(|(_, item)| item.is_touched) {
            for choice in (0..item.choices.len()).filter(|choice| *choice != item.best) {
                let mut tried = best.clone();
                tried.chosen[at] = choice;
                if let Some(lost) = self.lost(&tried, budget) {
                    return Some(lost);
                }
            }
            let mut tried = best.clone();
            tried.undocumented.insert(item.before.id.clone());
            if let Some(lost) = self.lost(&tried, budget) {
                return Some(lost);
            }
        }
        None
    }

    /// The answers that keep the old level and are worth least under the new pack, overall and in each pillar.
    fn least_of_level(&self, rank: usize, budget: &mut usize) -> Option<Lost> {
        let goals = std::iter::once(None).chain(self.new.pillars.iter().map(|pillar| Some(&pillar.id)));
        for goal in goals {
            let Some(cost) = self.costs(goal) else { continue };
            let groups: Vec<Group> = self.groups(rank, &cost);
            let mark = self.up_to(rank).iter().map(|level| level.overall_min).max().unwrap_or(0);
            let Some(chosen) = least(&groups, mark) else { continue };
            let mut tried = best_answers(&self.items);
            chosen.into_iter().for_each(|(item, choice)| tried.chosen[item] = choice);
            if let Some(lost) = self.lost(&tried, budget) {
                return Some(lost);
            }
        }
        None
    }

    /// As few measured results as the level takes; those that the new pack does not count are kept.
    fn few_results(&self, rank: usize, best: &Answers, budget: &mut usize) -> Option<Lost> {
        let needed = self.up_to(rank).iter().filter_map(|level| self.results(level)).max().unwrap_or(0);
        let mut results: Vec<usize> = (0..self.items.len()).filter(|at| self.items[*at].before.result).collect();
        results.sort_by_key(|at| self.items[*at].now.is_some_and(|now| now.result && now.is_active()));
        let mut tried = best.clone();
        let mut measured = i64::try_from(results.len()).unwrap_or(i64::MAX);
        for at in results.into_iter().rev() {
            let item = &self.items[at];
            let spare = |(_, choice): &(usize, &Choice)| !choice.old.is_scored && self.holds_gates(rank, item, choice);
            if let Some((choice, _)) = item.choices.iter().enumerate().find(spare).filter(|_| measured > needed) {
                tried.chosen[at] = choice;
                measured -= 1;
                if let Some(lost) = self.lost(&tried, budget) {
                    return Some(lost);
                }
            }
        }
        None
    }

    /// As few documented points as the level takes.
    fn few_documents(&self, rank: usize, best: &Answers, budget: &mut usize) -> Option<Lost> {
        let asks = self.up_to(rank).iter().rposition(|level| level.assurance_min == Assurance::A1)?;
        let mut tried = best.clone();
        let spared =
            self.items.iter().filter(|item| !self.is_gate(item.before, asks)).map(|item| item.before.id.clone());
        tried.undocumented.extend(spared);
        if let Some(lost) = self.lost(&tried, budget) {
            return Some(lost);
        }
        let cost = self.costs(None)?;
        let groups: Vec<Group> = self.documented_groups(asks, &cost);
        let mark = self.up_to(asks).iter().map(|level| level.overall_min).max().unwrap_or(0);
        // The mark of documented points is a share of it in per cent.
        let scaled = groups.iter().map(|group| group.in_hundredths(self.old.scoring.documented_share));
        let chosen = least(&scaled.collect::<Vec<_>>(), mark)?;
        let documented = chosen.into_iter().filter(|(_, documented)| *documented == 1);
        for (at, _) in documented {
            tried.undocumented.remove(&self.items[at].before.id);
        }
        self.lost(&tried, budget)
    }

    /// The levels of the old pack up to this rank.
    fn up_to(&self, rank: usize) -> &'c [Level] {
        self.old.scoring.levels.get(..=rank).unwrap_or_default()
    }

    fn workers(&self) -> i64 {
        self.profile.whole("workers").unwrap_or(0)
    }

    fn results(&self, level: &Level) -> Option<i64> {
        level.results.iter().find(|rule| self.workers() >= rule.workers_min).map(|rule| rule.min)
    }

    /// Whether a level of the old pack up to this rank, or the law, stands on the criterion.
    fn is_gate(&self, criterion: &Criterion, rank: usize) -> bool {
        criterion.legal_gate.is_some()
            || criterion.gates.iter().any(|gate| self.up_to(rank).iter().any(|level| level.id == gate.level))
    }

    /// Whether a choice reaches the gates of the old levels up to this rank, and the law.
    fn holds_gates(&self, rank: usize, item: &Item<'_>, choice: &Choice) -> bool {
        let binding = item.before.gates.iter().filter(|gate| self.workers() >= gate.workers_min);
        let mut asked =
            binding.filter(|gate| self.up_to(rank).iter().any(|level| level.id == gate.level)).map(|gate| gate.min);
        let by_law = match &item.before.legal_gate {
            Some(LegalGate::Points { min, workers_min }) if self.workers() >= *workers_min => {
                choice.old.is_scored && choice.old.points >= *min
            }
            _ => true,
        };
        by_law && asked.all(|min| choice.old.points >= min)
    }

    /// Gives what each criterion of the new pack adds to the goal a point: to one pillar, or to the overall score. `None` past 127 bits.
    fn costs(&self, goal: Option<&PillarId>) -> Option<BTreeMap<&'c CriterionId, i128>> {
        let weights: BTreeMap<&PillarId, i128> =
            self.new.pillars.iter().map(|pillar| (&pillar.id, self.counted_weight(pillar))).collect();
        let multiple =
            weights.values().filter(|weight| **weight > 0).try_fold(1_i128, |one, other| common(one, *other))?;
        let mut found = BTreeMap::new();
        for (criterion, judged) in
            self.new.criteria.iter().zip(&self.counts.1.criteria).filter(|(_, judged)| is_counted(judged.state))
        {
            let pillar = self.new.pillars.iter().find(|pillar| pillar.id == criterion.pillar)?;
            let factor = match goal {
                Some(goal) => i128::from(*goal == criterion.pillar),
                None => i128::from(pillar.weight)
                    .checked_mul(multiple / weights.get(&pillar.id).copied().filter(|w| *w > 0)?)?,
            };
            found.insert(&criterion.id, factor.checked_mul(i128::from(judged.weight))?);
        }
        Some(found)
    }

    /// The weight of a pillar of the new pack that counts.
    fn counted_weight(&self, pillar: &crate::domain::criteria::Pillar) -> i128 {
        let pairs = self.new.criteria.iter().zip(&self.counts.1.criteria);
        let counted = pairs.filter(|(criterion, judged)| criterion.pillar == pillar.id && is_counted(judged.state));
        counted.map(|(criterion, _)| i128::from(criterion.weight)).sum()
    }

    /// The pillars of the old pack with the answers that hold the gates up to a rank.
    fn groups(&self, rank: usize, cost: &BTreeMap<&CriterionId, i128>) -> Vec<Group> {
        let results_count = self.up_to(rank).iter().any(|level| self.results(level).unwrap_or(0) > 0);
        let floor = self.up_to(rank).iter().map(|level| level.pillar_min).max().unwrap_or(0);
        self.grouped(floor, |item| {
            let fits = |choice: &Choice| {
                self.holds_gates(rank, item, choice) && (choice.old.is_scored || !(results_count && item.before.result))
            };
            let price = cost.get(&item.before.id).copied().unwrap_or(0);
            let ways = item.choices.iter().enumerate().filter(|(_, choice)| fits(choice));
            ways.map(|(at, choice)| Way {
                choice: at,
                gain: choice.old.points,
                cost: price * i128::from(choice.new.points),
            })
            .collect()
        })
    }

    /// The pillars of the old pack where each criterion may be documented (choice 1) or not (choice 0), with its best answer.
    fn documented_groups(&self, rank: usize, cost: &BTreeMap<&CriterionId, i128>) -> Vec<Group> {
        self.grouped(0, |item| {
            let best = &item.choices[item.best];
            let price = cost.get(&item.before.id).copied().unwrap_or(0);
            let documented = Way { choice: 1, gain: best.old.points, cost: price * i128::from(best.new.points) };
            let without = Way { choice: 0, gain: 0, cost: 0 };
            if self.is_gate(item.before, rank) { vec![documented] } else { vec![without, documented] }
        })
    }

    fn grouped(&self, floor: i64, ways: impl Fn(&Item<'c>) -> Vec<Way>) -> Vec<Group> {
        let scores = &self.counts.0;
        let group = |pillar: &crate::domain::criteria::Pillar| {
            let judged = self.old.criteria.iter().zip(&scores.criteria);
            let counted: Vec<_> = judged
                .filter(|(criterion, judged)| criterion.pillar == pillar.id && is_counted(judged.state))
                .collect();
            let refused = counted.iter().filter(|(_, judged)| judged.claim.is_some());
            let items = self.items.iter().enumerate().filter(|(_, item)| item.before.pillar == pillar.id);
            Group {
                pillar_weight: pillar.weight,
                weight: counted.iter().map(|(criterion, _)| criterion.weight).sum(),
                fixed: refused.map(|(criterion, judged)| criterion.weight * judged.points).sum(),
                floor,
                items: items.map(|(at, item)| (at, item.before.weight, ways(item))).collect(),
            }
        };
        self.old.pillars.iter().map(group).collect()
    }

    /// Scores answers under both packs, and says under which assurance the level is lost, if any.
    fn lost(&self, answers: &Answers, budget: &mut usize) -> Option<Lost> {
        *budget = budget.checked_sub(1)?;
        let answers = answers_of(&self.items, &self.claims, answers, day(self.old));
        let assessment = assessment(self.old, self.profile, answers);
        let (old, new) = both_scores(self.old, self.new, &assessment, AssuranceInput::Computed)?;
        let input = INPUTS.into_iter().find(|input| {
            let before = reached(self.old, &old, *input);
            before.is_some_and(|before| is_lost(self.old, self.new, before, reached(self.new, &new, *input)))
        })?;
        Some(Lost { assessment, input })
    }

    /// Makes answers as good as they can be while the level is still lost, and scores them once more as anybody would.
    pub(super) fn shown(&self, lost: Lost) -> Option<Drop> {
        let Lost { mut assessment, input } = lost;
        for item in &self.items {
            let best = item.choices.get(item.best).and_then(|choice| choice.value.clone());
            let mut better = assessment.clone();
            better.answers.insert(item.before.id.clone(), answer(&item.before.id, best, day(self.old)));
            if better.answers != assessment.answers && self.is_lost_by(&better, input) {
                assessment = better;
            }
        }
        let old_score = score(self.old, &assessment, input).ok()?;
        let (_, new_score) = both_scores(self.old, self.new, &assessment, input)?;
        let before = old_score.level.clone()?;
        let notable = self.notable(&assessment, &old_score, &new_score);
        is_lost(self.old, self.new, &before, new_score.level.as_ref()).then_some(Drop {
            assessment,
            input,
            before,
            old_score,
            new_score,
            notable,
        })
    }

    fn is_lost_by(&self, assessment: &Assessment, input: AssuranceInput) -> bool {
        let scores = both_scores(self.old, self.new, assessment, input);
        scores.is_some_and(|(old, new)| {
            old.level.is_some_and(|before| is_lost(self.old, self.new, &before, new.level.as_ref()))
        })
    }

    fn notable(&self, assessment: &Assessment, old: &Score, new: &Score) -> Vec<CriterionId> {
        let is_best = |item: &Item<'_>| {
            let best = item.choices.get(item.best).and_then(|choice| choice.value.as_ref());
            let given = assessment.answers.get(&item.before.id);
            given.is_some_and(|answer| answer.value.as_ref() == best && !answer.evidence.is_empty())
        };
        let best: BTreeSet<&CriterionId> =
            self.items.iter().filter(|item| is_best(item)).map(|item| &item.before.id).collect();
        let differs = |id: &CriterionId| match (old.criterion(id), new.criterion(id)) {
            (Some(old), Some(new)) => (old.points, old.state, old.claim) != (new.points, new.state, new.claim),
            _ => true,
        };
        let asked = assessment.answers.keys().filter(|id| !best.contains(id) || differs(id));
        asked.cloned().collect()
    }
}

/// The inputs of an assurance that a score may have.
const INPUTS: [AssuranceInput; 4] = [
    AssuranceInput::Computed,
    AssuranceInput::Given(Assurance::A0),
    AssuranceInput::Given(Assurance::A1),
    AssuranceInput::Given(Assurance::A2),
];

/// Gives the level under an input, of a score whose assurance was computed: only the conditions about assurance hang on it.
fn reached<'s>(pack: &'s Structure, computed: &Score, input: AssuranceInput) -> Option<&'s LevelId> {
    let holds = |level: &Level, blocked_by: &[Block]| {
        let others = blocked_by.iter().all(|block| matches!(block, Block::Assurance { .. }));
        match input {
            AssuranceInput::Computed => blocked_by.is_empty(),
            AssuranceInput::Given(given) => others && given >= level.assurance_min,
        }
    };
    let both = pack.scoring.levels.iter().zip(&computed.levels);
    both.take_while(|(level, outcome)| holds(level, &outcome.blocked_by)).last().map(|(level, _)| &level.id)
}

const fn is_counted(state: State) -> bool {
    matches!(state, State::Scored | State::Unknown | State::Unanswered)
}

/// The least common multiple, within 127 bits.
pub(super) fn common(one: i128, other: i128) -> Option<i128> {
    let (mut left, mut right) = (one, other);
    while right != 0 {
        (left, right) = (right, left % right);
    }
    (one / left.max(1)).checked_mul(other)
}

fn best_of(choices: &[Choice]) -> usize {
    let value = |choice: &Choice| (choice.old.points, choice.old.is_scored, -choice.new.points, !choice.new.is_scored);
    (0..choices.len()).max_by_key(|at| value(&choices[*at])).unwrap_or(0)
}

fn best_answers(items: &[Item<'_>]) -> Answers {
    Answers { chosen: items.iter().map(|item| item.best).collect(), undocumented: BTreeSet::new() }
}

fn answers_of(
    items: &[Item<'_>],
    claims: &BTreeMap<CriterionId, AnswerValue>,
    answers: &Answers,
    day: Date,
) -> BTreeMap<CriterionId, Answer> {
    let claimed = claims.iter().map(|(id, claim)| (id.clone(), answer(id, Some(claim.clone()), day)));
    let given = items.iter().zip(&answers.chosen).map(|(item, chosen)| {
        let id = &item.before.id;
        let value = item.choices.get(*chosen).and_then(|choice| choice.value.clone());
        let mut given = answer(id, value, day);
        if answers.undocumented.contains(id) {
            given.evidence.clear();
        }
        (id.clone(), given)
    });
    claimed.chain(given).collect()
}

/// An answer with a complete entry of evidence.
fn answer(id: &CriterionId, value: Option<AnswerValue>, day: Date) -> Answer {
    let sha256 = Some(Sha256Digest::of(id.as_str().as_bytes()));
    let evidence = Evidence { title: id.to_string(), file: None, date: Some(day), size: Some(1), sha256 };
    Answer { value, note: None, evidence: vec![evidence] }
}

fn assessment(pack: &Structure, profile: &Profile, answers: BTreeMap<CriterionId, Answer>) -> Assessment {
    Assessment {
        assessed_on: day(pack),
        pack: pack.id.clone(),
        version: pack.version,
        supersedes: None,
        overlays: Vec::new(),
        company: Company::default(),
        declared_by: Declarer::default(),
        perimeter: Perimeter::default(),
        changes: Vec::new(),
        profile: profile.clone(),
        answers,
        proposals: BTreeMap::new(),
    }
}
