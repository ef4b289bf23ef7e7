//! Reports of random companies are valid; changed bytes never are.

use std::collections::BTreeSet;

use jiff::Timestamp;
use proptest::prelude::*;
use rayon::prelude::*;
use wid::domain::assessment::{self, AnswerValue, Assessment, confirmation_digest};
use wid::domain::scoring::{impossible_facts, missing_facts};
use wid::domain::statement::breaches_of;
use wid::value::Language;
use wid::value::date::add_days;
use wid::workflow::issue::issue;
use wid::workflow::verify::{CheckCode, Options, Verdict, Verifier};

use super::assert_valid;
use super::forge::{genuine, key, now, pack, shelf, trusted};
use super::stitches::first_revision;
use crate::second_scorer::generator::random_assessment;

/// How many companies are made; about a quarter of them have possible facts and a day on which the criteria hold.
const COMPANIES: u64 = 45;
/// How many bytes are flipped in the first revision, evenly spread.
const FLIPS: usize = 700;

/// Fills in what the generator leaves out and `issue` needs; `None` where no report can be made of it.
fn company(seed: u64) -> Option<Assessment> {
    let text = random_assessment(&pack().files["pack.toml"], seed);
    let mut made = assessment::read("random", &text, |_, _| Ok(pack())).unwrap();
    let facts_hold =
        impossible_facts(&made.profile).is_empty() && missing_facts(&pack().structure, &made.profile).is_empty();
    if !facts_hold || made.assessed_on < pack().structure.effective_from {
        return None;
    }
    made.company.name = Some(format!("Company {seed} & Söhne <NV>"));
    made.declared_by.name = Some("An Peeters".to_owned());
    made.declared_by.role = Some("HR director".to_owned());
    made.perimeter.text = Some("All establishments".to_owned());
    made.perimeter.to = Some(made.assessed_on);
    made.perimeter.from = add_days(made.assessed_on, -364);
    made.perimeter.confirmed = Some(made.assessed_on);
    made.perimeter.confirmed_digest = Some(confirmation_digest(pack(), &made));
    for criterion in &pack().structure.criteria {
        let answer = made.answers.entry(criterion.id.clone()).or_default();
        answer.value.get_or_insert(AnswerValue::Unknown);
        answer.note = seed.is_multiple_of(3).then(|| format!("Note on {} \u{201c}{seed}\u{201d}", criterion.id));
    }
    Some(made)
}

#[test]
fn reports_of_random_companies_are_valid() {
    let levels: Vec<Option<String>> = (0..COMPANIES)
        .into_par_iter()
        .filter_map(company)
        .map(|company| {
            let moment: Timestamp = format!("{}T10:00:00Z", company.assessed_on).parse().unwrap();
            assert_eq!(breaches_of(pack(), &company, company.assessed_on), []);
            let issued = issue(pack(), &company, Language::En, key(), moment).unwrap();
            let verifier = Verifier::new(trusted(), shelf(), moment, Options::default());
            let found = verifier.verify(&issued.bytes).unwrap();
            assert_valid(&found);
            assert_eq!(found.statement, Some(issued.digest));
            found.summary.unwrap().level.unwrap().map(|level| level.to_string())
        })
        .collect();
    assert!(levels.len() >= 5, "{levels:?}");
    assert!(levels.iter().collect::<BTreeSet<_>>().len() >= 2, "{levels:?}");
}

/// Verifies without the pages: what is flipped must be noticed by the seal alone.
fn verdict_without_pages(verifier: &Verifier<'_>, file: &[u8]) -> Option<Verdict> {
    verifier.verify(file).ok().map(|found| found.verdict)
}

fn without_pages() -> Options {
    Options { skip: [CheckCode::Pages].into(), ..Options::default() }
}

#[test]
fn every_flipped_byte_is_noticed() {
    let file = genuine();
    let first = first_revision(file).len();
    let contents = first + file[first..].windows(10).position(|part| part == b"/Contents<").unwrap() + 10;
    let closing = contents + file[contents..].iter().position(|byte| *byte == b'>').unwrap();
    // Every byte of what the seal adds; its digits and the zeros after them in steps (the tests of the seal flip each).
    let digits = (contents..contents + 2_000).step_by(7).chain((contents + 2_000..closing).step_by(333));
    let offsets: Vec<usize> =
        (0..first).step_by(first / FLIPS).chain(first..contents).chain(digits).chain(closing..file.len()).collect();
    assert!(offsets.len() > 1_500, "{}", offsets.len());
    let verifier = Verifier::new(trusted(), shelf(), now(), without_pages());
    assert_eq!(verdict_without_pages(&verifier, file), Some(Verdict::Valid));
    let unnoticed: Vec<usize> = offsets
        .into_par_iter()
        .filter(|at| {
            let mut changed = file.to_vec();
            changed[*at] ^= 1 << (at % 8);
            matches!(verdict_without_pages(&verifier, &changed), Some(Verdict::Valid | Verdict::Expired))
        })
        .collect();
    assert_eq!(unnoticed, Vec::<usize>::new());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_files_never_panic_and_are_never_valid(
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
        cut in prop::option::of(any::<prop::sample::Index>()),
        inserted in prop::option::of((any::<prop::sample::Index>(), prop::collection::vec(any::<u8>(), 1..40))),
    ) {
        let mut changed = genuine().to_vec();
        edits.iter().for_each(|(at, byte)| { let at = at.index(changed.len()); changed[at] = *byte; });
        if let Some((at, bytes)) = inserted {
            let at = at.index(changed.len());
            changed.splice(at..at, bytes);
        }
        if let Some(cut) = cut {
            changed.truncate(cut.index(changed.len()));
        }
        prop_assume!(changed != genuine());
        let verifier = Verifier::new(trusted(), shelf(), now(), without_pages());
        prop_assert_ne!(verdict_without_pages(&verifier, &changed), Some(Verdict::Valid));
    }
}
