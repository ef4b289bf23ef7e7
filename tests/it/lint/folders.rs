//! Folders from people who are not trusted, by the command itself: an error with its place, never a way out of the folder.

use std::fs;
use std::path::Path;

use crate::cli::check;
use crate::cli::made::copy;
use crate::pack::criteria_folder;

/// The codes that these folders bring up.
pub const COVERED: [&str; 4] = ["not-a-file", "not-text", "folder-too-deep", "folder-too-large"];

/// A copy of the newest be-wid, without its examples.
fn copied() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&criteria_folder().join("1.0.0"), &folder.path().join("pack"));
    folder
}

/// Lints the folder `pack` and gives the code and the place of each problem.
#[track_caller]
fn found(folder: &Path) -> Vec<String> {
    let ran = check(folder, &["--format", "json", "criteria", "lint", "pack"], 1);
    let object: serde_json::Value = serde_json::from_str(&ran.stdout).expect("one object");
    let problem = |problem: &serde_json::Value| {
        let place = &problem["where"];
        format!("{} {}:{}:{}", problem["code"].as_str().expect("a code"), place["file"], place["line"], place["column"])
    };
    object["problems"].as_array().expect("problems").iter().map(problem).collect()
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed() {
    let folder = copied();
    fs::write(folder.path().join("secret.toml"), "password = \"x\"\n").expect("a file");
    std::os::unix::fs::symlink("../secret.toml", folder.path().join("pack/link.toml")).expect("a link");
    std::os::unix::fs::symlink("/", folder.path().join("pack/all")).expect("a link");
    let codes: Vec<String> =
        found(folder.path()).iter().map(|line| line.split(' ').next().unwrap_or_default().to_owned()).collect();
    assert_eq!(codes, ["not-a-file", "not-a-file"]);
}

#[test]
fn a_text_that_is_no_utf_8_is_told_with_the_place_of_its_first_wrong_byte() {
    let folder = copied();
    let path = folder.path().join("pack/text/fr.toml");
    let mut bytes = fs::read(&path).expect("the texts");
    let text = String::from_utf8(bytes.clone()).expect("UTF-8");
    let at = text.find("Recrutement").expect("a word");
    bytes[at + 1] = 0xff;
    fs::write(&path, bytes).expect("a file");
    let line = text[..at].lines().count();
    let column = text[..at].lines().last().expect("a line").chars().count() + 2;
    let file = Path::new("pack").join("text").join("fr.toml");
    let found = found(folder.path());
    assert!(found.contains(&format!("not-text {:?}:{line}:{column}", file.display().to_string())), "{found:?}");
}

#[test]
fn a_deep_folder_and_a_full_one_are_told() {
    let folder = copied();
    let deep: String = (0..12).map(|_| "deeper/").collect();
    fs::create_dir_all(folder.path().join("pack").join(deep)).expect("folders");
    let full = folder.path().join("pack/full");
    fs::create_dir_all(&full).expect("a folder");
    for number in 0..1_100 {
        fs::write(full.join(format!("{number}.txt")), "").expect("a file");
    }
    let found = found(folder.path());
    for code in ["folder-too-deep", "folder-too-large", "too-many-files"] {
        assert_eq!(found.iter().filter(|line| line.starts_with(&format!("{code} "))).count(), 1, "{code}: {found:?}");
    }
}
