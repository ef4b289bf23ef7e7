//! The later versions themselves.

use wid::domain::assessment::Fact;
use wid::domain::criteria::{Status, check_map};
use wid::domain::scoring::{AssuranceInput, NoticeCode, score};

use super::{example, pack, read};

#[test]
fn what_is_upcoming_changes_no_score() {
    let text = example();
    let (old, new) = (pack("1.0.0"), pack("1.1.0"));
    assert_eq!(new.structure.criteria.iter().filter(|criterion| criterion.status == Status::Upcoming).count(), 3);
    let score = |pack: &wid::domain::criteria::Pack, text: &str| {
        score(&pack.structure, &read(pack, text), AssuranceInput::Computed).expect("every fact is known")
    };
    let (before, after) = (score(old, text), score(new, &text.replace("\"1.0.0\"", "\"1.1.0\"")));
    assert_eq!((before.level, before.overall), (after.level, after.overall));
}

#[test]
fn the_map_fits_each_version_before_it() {
    for version in ["1.0.0", "1.1.0"] {
        assert_eq!(check_map(pack("2.0.0"), &pack(version).structure), Ok(()), "{version}");
    }
}

#[test]
fn a_company_near_a_size_is_told_so() {
    let text = example().replace("\"1.0.0\"", "\"1.1.0\"");
    let near = |pack_version: &str, workers: i64| {
        let pack = pack(pack_version);
        let mut assessment = read(pack, &text);
        assessment.profile.0.insert("workers".to_owned(), Fact::Whole(workers));
        let score = score(&pack.structure, &assessment, AssuranceInput::Computed).expect("every fact is known");
        score.notices.iter().any(|notice| {
            notice.code == NoticeCode::Threshold
                && notice.field.as_deref() == Some("workers")
                && notice.criterion.is_none()
        })
    };
    for workers in [9, 10, 11, 18, 22, 45, 50, 55, 90, 100, 110] {
        assert!(near("1.1.0", workers), "{workers}");
        assert!(!near("1.0.0", workers), "{workers}");
    }
    for workers in [8, 12, 17, 23, 44, 56, 89, 111, 180] {
        assert!(!near("1.1.0", workers), "{workers}");
    }
}
