//! The command line in four languages: the same endings, and no English word but in names, commands and what the company wrote.

use super::made::{copy_of_demo, made};
use super::{check, wid};
use crate::languages::ENGLISH;

/// What is run: the arguments and how it ends.
const RUNS: [(&[&str], i32); 35] = [
    (&["status", "demo"], 0),
    (&["status", "blank"], 1),
    (&["score", "demo"], 0),
    (&["score", "demo", "--explain"], 0),
    (&["score", "demo", "--assurance", "A0"], 0),
    (&["score", "blank"], 2),
    (&["plan", "demo"], 0),
    (&["issue", "blank", "--key", "key.p12", "-o", "new.pdf"], 1),
    (&["verify", "demo/report.pdf"], 3),
    (&["verify", "demo/report.pdf", "--trust", "demo/signer.pem", "--skip", "pages"], 0),
    (&["verify", "altered.pdf"], 1),
    (&["verify", "reports"], 1),
    (&["verify", "draft.pdf"], 1),
    (&["verify", "hello.pdf"], 2),
    (&["verify", "nowhere.pdf"], 2),
    (&["key", "show", "key.pem"], 0),
    (&["key", "show", "hello.pdf"], 2),
    (&["key", "show", "key.p12", "--password-file", "wrong.txt"], 2),
    (&["criteria", "list"], 0),
    (&["criteria", "show", "be-wid"], 0),
    (&["criteria", "show", "be-wid", "PAY-09"], 0),
    (&["criteria", "show", "be-wid", "REC-99"], 2),
    (&["criteria", "lint", "nowhere"], 2),
    (&["evidence", "check", "demo"], 0),
    (&["render", "demo", "-o", "draft.txt"], 2),
    (&["start", "demo", "--blank"], 2),
    (&["assess", "demo"], 2),
    (&["migrate", "demo", "--to", "9.0.0"], 2),
    (&["help"], 0),
    (&["help", "accessibility"], 0),
    (&["help", "nothing"], 2),
    (&["verifyy"], 2),
    (&["verify", "--skip", "all", "demo/report.pdf"], 2),
    (&["verify", "--at", "tomorrow", "demo/report.pdf"], 2),
    (&["key", "new"], 2),
];

/// The words of a text, without placeholders, commands, names of files, and what is no word.
fn words(text: &str) -> Vec<String> {
    let word = |token: &str| token.trim_matches(|sign: char| !sign.is_alphanumeric()).to_owned();
    let is_word = |word: &String| !word.is_empty() && word.chars().all(char::is_alphabetic);
    let is_placeholder = |word: &String| word.chars().all(char::is_uppercase);
    text.split_whitespace().map(word).filter(|word| is_word(word) && !is_placeholder(word)).collect()
}

#[test]
fn no_answer_and_no_error_speaks_english_in_another_language() {
    for (arguments, code) in RUNS {
        check(made(), arguments, code);
        for language in ["fr", "nl", "de"] {
            let ran = check(made(), &[&["--lang", language], arguments].concat(), code);
            let said = format!("{}\n{}", ran.stdout, ran.stderr);
            let left: Vec<String> =
                words(&said).into_iter().filter(|word| ENGLISH.contains(&word.to_lowercase().as_str())).collect();
            assert_eq!(left, Vec::<String>::new(), "wid --lang {language} {}\n{said}", arguments.join(" "));
        }
    }
}

#[test]
fn days_and_decimal_marks_are_those_of_the_language() {
    for (language, day, percent) in
        [("fr", "24 novembre 2026", "65,8"), ("nl", "24 november 2026", "65,8"), ("de", "24. November 2026", "65,8")]
    {
        let ran = check(made(), &["--lang", language, "score", "demo"], 0);
        assert!(ran.stdout.contains(day) && ran.stdout.contains(percent), "{}", ran.stdout);
    }
    let ran = check(made(), &["score", "demo"], 0);
    assert!(ran.stdout.contains("2026-11-24") && ran.stdout.contains("65.8 %"), "{}", ran.stdout);
}

#[test]
fn json_holds_the_same_codes_and_figures_in_every_language() {
    let english = check(made(), &["--format", "json", "plan", "demo"], 0).stdout;
    let french = check(made(), &["--format", "json", "--lang", "fr", "plan", "demo"], 0).stdout;
    let without_words = |text: &str| {
        let mut value: serde_json::Value = serde_json::from_str(text).expect("JSON");
        let steps = value.get_mut("steps").and_then(serde_json::Value::as_array_mut).expect("steps");
        steps.iter_mut().filter_map(serde_json::Value::as_object_mut).for_each(|step| drop(step.remove("answer")));
        value
    };
    assert_ne!(english, french);
    assert_eq!(without_words(&english), without_words(&french));
}

#[test]
fn the_language_of_the_system_speaks_where_none_is_typed() {
    let said = |locale: &str| {
        let output = wid(made()).env("LC_ALL", locale).arg("frobnicate").output().expect("the command runs");
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    assert!(said("nl_BE.UTF-8").starts_with("Fout:"), "{}", said("nl_BE.UTF-8"));
    assert!(said("C").starts_with("Error:"), "{}", said("C"));
    assert!(said("es_ES.UTF-8").starts_with("Error:"), "{}", said("es_ES.UTF-8"));
}

#[test]
fn manual_pages_and_completions_speak_the_language() {
    let folder = copy_of_demo();
    let ran = check(folder.path(), &["--lang", "de", "man", "man"], 0);
    assert!(ran.stdout.contains("man"), "{}", ran.stdout);
    let page = std::fs::read_to_string(folder.path().join("man/wid-verify.1")).expect("a page");
    for heading in ["NAME", "ÜBERSICHT", "BESCHREIBUNG", "OPTIONEN"] {
        assert!(page.contains(&format!(".SH \"{heading}\"")) || page.contains(&format!(".SH {heading}")), "{page}");
    }
    let first = std::fs::read_to_string(folder.path().join("man/wid.1")).expect("a page");
    assert!(first.contains(".SH \"BEFEHLE\""), "{first}");
    let left: Vec<String> = words(&page).into_iter().filter(|word| ENGLISH.contains(&word.as_str())).collect();
    assert_eq!(left, Vec::<String>::new(), "{page}");
    let script = check(folder.path(), &["--lang", "de", "completions", "zsh"], 0).stdout;
    assert!(script.contains("Sprache"), "{script}");
}
