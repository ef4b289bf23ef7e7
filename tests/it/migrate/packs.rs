//! The later versions themselves.

use std::process::Command;

use wid::domain::assessment::Fact;
use wid::domain::criteria::{Status, check_map};
use wid::domain::scoring::{AssuranceInput, NoticeCode, score};

use super::{example, fixture, pack, read};
use crate::pack::files_under;

#[test]
fn the_fixtures_are_what_their_recipe_makes() {
    let root = fixture("..");
    let before: Vec<_> = ["1.1.0", "2.0.0"].map(|version| files_under(&fixture(version))).into();
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("tests/fixtures/packs");
    std::fs::create_dir_all(&copy).expect("a folder");
    std::fs::copy(root.join("make.py"), copy.join("make.py")).expect("a copy");
    crate::cli::made::copy(&crate::pack::criteria_folder(), &folder.path().join("criteria/be-wid"));
    let ran = Command::new("python3").arg(copy.join("make.py")).status().expect("python3 is installed");
    assert!(ran.success(), "the recipe ends with {ran}");
    for (version, before) in ["1.1.0", "2.0.0"].iter().zip(before) {
        assert_eq!(files_under(&copy.join("be-wid").join(version)), before, "{version}");
    }
}

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
