//! What a reader should know beside the score. Source: docs/SCORING.md, Answers and figures; Which criteria count.

use super::{CriterionScore, Notice, NoticeCode, State};
use crate::domain::assessment::{AnswerValue, Assessment, Profile};
use crate::domain::criteria::{Criterion, Structure};

/// Gives every notice: facts first, then criteria in the pack's order.
pub(super) fn notices(pack: &Structure, assessment: &Assessment, scores: &[CriterionScore]) -> Vec<Notice> {
    let profile = &assessment.profile;
    let about_fact = |code| move |field: &str| Notice { code, field: Some(field.to_owned()), criterion: None };
    // What the facts of a base say stands in its own score, not in those of the overlays beside it.
    let asks = |field: &&str| pack.profile_key(field).is_some();
    let impossible = impossible_facts(profile).into_iter().filter(asks);
    let mut found: Vec<Notice> = impossible.map(about_fact(NoticeCode::Profile)).collect();
    if headcount_is_far_off(profile) && asks(&"workers") {
        found.push(about_fact(NoticeCode::Headcount)("workers"));
    }
    if is_near_a_threshold(pack, profile) {
        found.push(about_fact(NoticeCode::Threshold)("workers"));
    }
    for (criterion, score) in pack.criteria.iter().zip(scores) {
        let notice = |code, field: Option<&String>| Notice {
            code,
            field: field.cloned(),
            criterion: Some(criterion.id.clone()),
        };
        let value = assessment.answers.get(&criterion.id).and_then(|answer| answer.value.as_ref());
        match value {
            Some(_) if score.state == State::NotApplicable => found.push(notice(NoticeCode::IgnoredAnswer, None)),
            Some(value) => found
                .extend(breached_fact(criterion, value, profile).map(|key| notice(NoticeCode::Denominator, Some(key)))),
            None => {}
        }
    }
    found
}

/// Gives the facts that cannot be true beside others, which stops `issue`.
pub fn impossible_facts(profile: &Profile) -> Vec<&'static str> {
    let more = |part: &str, all: &str| match (profile.whole(part), profile.whole(all)) {
        (Some(part), Some(all)) => part > all,
        _ => false,
    };
    let minority_is_majority = match (profile.whole("board_underrepresented"), profile.whole("board_size")) {
        (Some(minority), Some(size)) => 2 * minority > size,
        _ => false,
    };
    let nobody = match (profile.whole("women"), profile.whole("men"), profile.whole("workers")) {
        (Some(women), Some(men), Some(workers)) => women + men == 0 && workers > 0,
        _ => false,
    };
    let rules = [
        (more("digital_workers", "workers"), "digital_workers"),
        (more("digital_hires_24m", "hires_24m"), "digital_hires_24m"),
        (minority_is_majority, "board_underrepresented"),
        (more("managers", "workers"), "managers"),
        (nobody, "women"),
    ];
    rules.into_iter().filter(|(breached, _)| *breached).map(|(_, field)| field).collect()
}

/// Whether women and men together are off the number of workers by more than 20 per cent.
fn headcount_is_far_off(profile: &Profile) -> bool {
    match (profile.whole("women"), profile.whole("men"), profile.whole("workers")) {
        (Some(women), Some(men), Some(workers)) => 5 * (women + men - workers).abs() > workers,
        _ => false,
    }
}

/// Whether the number of workers is within 10 per cent of one from which more is asked.
fn is_near_a_threshold(pack: &Structure, profile: &Profile) -> bool {
    let is_near = |workers: i64| pack.thresholds.iter().any(|threshold| 10 * (workers - threshold).abs() <= *threshold);
    profile.whole("workers").is_some_and(is_near)
}

/// Gives the fact that a denominator does not fit.
fn breached_fact<'c>(criterion: &'c Criterion, value: &AnswerValue, profile: &Profile) -> Option<&'c String> {
    let of = match value {
        AnswerValue::Share(share) => share.of,
        AnswerValue::BySex { women, men } => women.of + men.of,
        _ => return None,
    };
    let equal = criterion.of.as_ref().filter(|key| profile.whole(key).is_some_and(|fact| fact != of));
    let at_most = criterion.of_max.as_ref().filter(|key| profile.whole(key).is_some_and(|fact| of > fact));
    equal.or(at_most)
}
