//! Properties of the score. Source: docs/SCORING.md, Assurance (Properties).

#![allow(clippy::panic, clippy::unwrap_used, reason = "in tests, a panic is how a failure is told")]

use proptest::prelude::*;
use wid::domain::assessment::{Answer, AnswerValue, Assessment, read};
use wid::domain::criteria::{AnswerType, Assurance, Criterion, Pack};
use wid::domain::scoring::{AssuranceInput, Score, State, points_of, score};

use crate::overlay::bank;
use crate::pack::shipped;
use crate::second_scorer::generator::random_assessment;

/// The assurance inputs under which each property is held.
const INPUTS: [AssuranceInput; 4] = [
    AssuranceInput::Computed,
    AssuranceInput::Given(Assurance::A0),
    AssuranceInput::Given(Assurance::A1),
    AssuranceInput::Given(Assurance::A2),
];

fn random(pack: &Pack, seed: u64) -> Assessment {
    let text = random_assessment(&pack.files["pack.toml"], seed);
    read("random.toml", &text, |_, _| Ok(pack)).unwrap_or_else(|problems| panic!("{}", problems[0]))
}

fn scored(pack: &Pack, assessment: &Assessment, input: AssuranceInput) -> Score {
    score(&pack.structure, assessment, input).expect("the generator gives every fact")
}

/// Gives the position of the level, 0 where none is reached.
fn rank(pack: &Pack, score: &Score) -> usize {
    score.level.as_ref().and_then(|level| pack.structure.level_rank(level)).map_or(0, |rank| rank + 1)
}

/// Gives the answer worth the most points for kinds where it does not hang on the company's numbers.
fn best_answer(criterion: &Criterion, assessment: &Assessment) -> Option<AnswerValue> {
    match &criterion.answer {
        AnswerType::Maturity => Some(AnswerValue::Level(3)),
        AnswerType::YesNo => Some(AnswerValue::YesNo(true)),
        AnswerType::Multi(options) => Some(AnswerValue::Options(options.iter().cloned().collect())),
        AnswerType::Date => Some(AnswerValue::Date(assessment.assessed_on)),
        AnswerType::Share | AnswerType::LowerShare | AnswerType::Ratio | AnswerType::Gap { .. } => None,
    }
}

fn with_answer(assessment: &Assessment, criterion: &Criterion, value: AnswerValue) -> Assessment {
    let mut changed = assessment.clone();
    changed.answers.entry(criterion.id.clone()).or_default().value = Some(value);
    changed
}

/// Holds that `raised` is nowhere under `before`.
fn assert_not_lower(pack: &Pack, before: &Assessment, raised: &Assessment, what: &str) {
    for input in INPUTS {
        let (old, new) = (scored(pack, before, input), scored(pack, raised, input));
        assert!(new.overall >= old.overall, "{what}: overall {} fell to {} ({input:?})", old.overall, new.overall);
        assert!(
            rank(pack, &new) >= rank(pack, &old),
            "{what}: level {:?} fell to {:?} ({input:?})",
            old.level,
            new.level
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn more_points_never_lower_score_or_level(seed in 0_u64..1_000_000, pick in 0_usize..56) {
        let pack = shipped();
        let before = random(&pack, seed);
        let criterion = &pack.structure.criteria[pick];
        let state = scored(&pack, &before, AssuranceInput::Computed).criterion(&criterion.id).unwrap().clone();
        if let (Some(best), true) = (best_answer(criterion, &before), matches!(state.state, State::Scored | State::Unknown | State::Unanswered)) {
            if state.claim.is_some() {
                return Ok(());
            }
            let points = points_of(&pack.structure, criterion, &best, before.assessed_on).unwrap_or(0);
            prop_assert!(points >= state.points, "{} gives {points}, not at least {}", criterion.id, state.points);
            assert_not_lower(&pack, &before, &with_answer(&before, criterion, best), criterion.id.as_str());
        }
    }

    #[test]
    fn a_claim_never_beats_the_best_answer(seed in 0_u64..1_000_000) {
        let pack = shipped();
        let before = random(&pack, seed);
        for criterion in &pack.structure.criteria {
            let claimed = matches!(before.answers.get(&criterion.id), Some(Answer { value: Some(AnswerValue::NotApplicable(_)), .. }));
            if let (true, Some(best)) = (claimed, best_answer(criterion, &before)) {
                assert_not_lower(&pack, &before, &with_answer(&before, criterion, best), criterion.id.as_str());
            }
        }
    }

    #[test]
    fn the_order_of_answers_does_not_matter(seed in 0_u64..1_000_000) {
        let pack = shipped();
        let text = random_assessment(&pack.files["pack.toml"], seed);
        let mut document: toml_edit::DocumentMut = text.parse().unwrap();
        let answers = document["answers"].as_table_mut().unwrap();
        answers.sort_values_by(|left, _, right, _| right.get().cmp(left.get()));
        let mut position = 10_000;
        for (_, item) in answers.iter_mut() {
            if let Some(table) = item.as_table_mut() {
                table.set_position(Some(position));
                position += 10;
            }
        }
        let turned = read("turned.toml", &document.to_string(), |_, _| Ok(&pack)).unwrap();
        prop_assert_eq!(scored(&pack, &turned, AssuranceInput::Computed), scored(&pack, &random(&pack, seed), AssuranceInput::Computed));
    }
}

#[test]
fn the_packs_keep_their_digests() {
    let digest = |pack: &Pack| pack.identity.manifest_sha256;
    insta::assert_snapshot!(digest(&shipped()), @"a58a108dc922a4ee1f78e0fb109435ae55cb3556948f7131d3355946de7165f4");
    insta::assert_snapshot!(digest(bank()), @"fd863e812b2674bd5bbe1e3c075942deb166c1948a778623c6914e24f1313c01");
}
