//! Sums of points, and claims of not-applicable taken together. Source: docs/SCORING.md, From points to a level.

use super::applicability::{Applicability, applies};
use super::points::{Judged, judge};
use super::{Claim, CriterionScore, PillarScore, State};
use crate::domain::assessment::Assessment;
use crate::domain::criteria::{Criterion, Pillar, Structure};
use crate::value::Fraction;

/// Judges every criterion of the pack, in order.
pub(super) fn judge_all(pack: &Structure, assessment: &Assessment) -> Vec<CriterionScore> {
    let mut scores: Vec<CriterionScore> =
        pack.criteria.iter().map(|criterion| judge_one(pack, criterion, assessment)).collect();
    if claimed_weight_passes_cap(pack, &scores) {
        for score in scores.iter_mut().filter(|score| score.claim.is_some()) {
            score.state = State::Unknown;
            score.points = pack.scoring.unknown_points;
            score.claim = Some(Claim::RefusedByCap);
        }
    }
    scores
}

fn judge_one(pack: &Structure, criterion: &Criterion, assessment: &Assessment) -> CriterionScore {
    let because = match applies(criterion, &assessment.profile) {
        Applicability::No(condition) => Some(condition),
        Applicability::Applies | Applicability::NeedsFact(_) => None,
    };
    let (state, points) = match (judge(pack, criterion, assessment), criterion.is_active()) {
        _ if because.is_some() => (State::NotApplicable, 0),
        (_, false) => (State::Upcoming, 0),
        (Judged::Points(points), true) => (State::Scored, points),
        (Judged::Unknown, true) => (State::Unknown, pack.scoring.unknown_points),
        (Judged::Open, true) => (State::Unanswered, 0),
        (Judged::Claimed, true) => (State::ClaimedNotApplicable, 0),
    };
    CriterionScore {
        id: criterion.id.clone(),
        state,
        points,
        weight: criterion.weight,
        claim: (state == State::ClaimedNotApplicable).then_some(Claim::Accepted),
        because,
        measured: criterion.result && state == State::Scored,
    }
}

/// Gives the share of all claims of not-applicable together, in per cent of the sum of pillar weights.
///
/// The claims stand while it is at most the pack's `max_claimed_na_weight`.
pub fn claimed_share(pack: &Structure, assessment: &Assessment) -> Fraction {
    let scores: Vec<CriterionScore> =
        pack.criteria.iter().map(|criterion| judge_one(pack, criterion, assessment)).collect();
    share_of_claims(pack, &scores)
}

fn share_of_claims(pack: &Structure, scores: &[CriterionScore]) -> Fraction {
    let claimed = pack.pillars.iter().map(|pillar| {
        let weight = |wanted: &dyn Fn(&CriterionScore) -> bool| sum_of_weights(pack, pillar, scores, wanted);
        let applies = weight(&|score| applies_by_rule(score));
        let claimed = weight(&|score| score.claim.is_some());
        Fraction::new(i128::from(pillar.weight) * claimed, applies).unwrap_or_else(Fraction::zero)
    });
    let claimed = claimed.fold(Fraction::zero(), |sum, part| &sum + &part);
    let pillar_weights: i128 = pack.pillars.iter().map(|pillar| i128::from(pillar.weight)).sum();
    let whole = Fraction::new(pillar_weights, 100).unwrap_or_else(Fraction::zero);
    claimed.divide(&whole).unwrap_or_else(Fraction::zero)
}

/// Whether the effective weights of all claims together exceed the pack's cap.
fn claimed_weight_passes_cap(pack: &Structure, scores: &[CriterionScore]) -> bool {
    share_of_claims(pack, scores) > Fraction::whole(i128::from(pack.max_claimed_na_weight))
}

/// Whether a criterion is active and applies by rule.
pub(super) fn applies_by_rule(score: &CriterionScore) -> bool {
    !matches!(score.state, State::NotApplicable | State::Upcoming)
}

/// Whether a criterion stands in the sums.
pub(super) fn counts(score: &CriterionScore) -> bool {
    applies_by_rule(score) && score.state != State::ClaimedNotApplicable
}

fn sum_of_weights(
    pack: &Structure,
    pillar: &Pillar,
    scores: &[CriterionScore],
    wanted: &dyn Fn(&CriterionScore) -> bool,
) -> i128 {
    of_pillar(pack, pillar, scores).filter(|score| wanted(score)).map(|score| i128::from(score.weight)).sum()
}

fn of_pillar<'s>(
    pack: &'s Structure,
    pillar: &'s Pillar,
    scores: &'s [CriterionScore],
) -> impl Iterator<Item = &'s CriterionScore> {
    pack.criteria.iter().zip(scores).filter(|(criterion, _)| criterion.pillar == pillar.id).map(|(_, score)| score)
}

/// Gives the score and the assessable share of each pillar.
pub(super) fn pillar_scores(pack: &Structure, scores: &[CriterionScore]) -> Vec<PillarScore> {
    pillar_scores_with(pack, scores, |score| score.points)
}

/// Like [`pillar_scores`], with other points for each criterion.
pub(super) fn pillar_scores_with(
    pack: &Structure,
    scores: &[CriterionScore],
    points: impl Fn(&CriterionScore) -> i64,
) -> Vec<PillarScore> {
    let pillar_score = |pillar: &Pillar| {
        let counted = || of_pillar(pack, pillar, scores).filter(|score| counts(score));
        let weight: i128 = counted().map(|score| i128::from(score.weight)).sum();
        let sum: i128 = counted().map(|score| i128::from(score.weight) * i128::from(points(score))).sum();
        let active: i128 = pack.of_pillar(&pillar.id).filter(|c| c.is_active()).map(|c| i128::from(c.weight)).sum();
        PillarScore {
            id: pillar.id.clone(),
            score: Fraction::new(sum, weight).unwrap_or_else(Fraction::zero),
            assessable: Fraction::new(100 * weight, active).unwrap_or_else(Fraction::zero),
        }
    };
    pack.pillars.iter().map(pillar_score).collect()
}

/// Gives the overall score: the pillars' scores by their weights.
pub(super) fn overall(pack: &Structure, pillars: &[PillarScore]) -> Fraction {
    let weighted = pack
        .pillars
        .iter()
        .zip(pillars)
        .map(|(pillar, score)| &Fraction::whole(i128::from(pillar.weight)) * &score.score);
    let sum = weighted.fold(Fraction::zero(), |sum, part| &sum + &part);
    let weights: i128 = pack.pillars.iter().map(|pillar| i128::from(pillar.weight)).sum();
    sum.divide(&Fraction::whole(weights)).unwrap_or_else(Fraction::zero)
}
