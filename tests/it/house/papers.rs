//! Holds the papers to the binary and to the tree: commands, links, lengths.

use std::process::Command;

use super::{root, sources, text_of};

/// The user tour in the languages other than that of the README.
const TOURS: [&str; 3] = ["docs/tour/de.md", "docs/tour/fr.md", "docs/tour/nl.md"];
/// The papers that name commands and other papers.
const PAPERS: [&str; 9] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "docs/SCORING.md",
    "docs/FORMATS.md",
    "docs/ASSOCIATIONS.md",
    "docs/tour/de.md",
    "docs/tour/fr.md",
    "docs/tour/nl.md",
];

/// Gives every line of a code block that types `wid`, without what follows a `#`.
fn typed_commands(paper: &str) -> Vec<String> {
    let mut is_code = false;
    let mut found = Vec::new();
    for line in paper.lines() {
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
        } else if is_code {
            let typed = line.split(" #").next().unwrap_or_default().trim().trim_start_matches("$ ");
            found.extend(typed.strip_prefix("wid ").map(str::to_owned));
        }
    }
    found
}

/// Gives the help of the command that the words begin with; `Err` says what is wrong.
fn help_of(words: &[&str]) -> Result<String, String> {
    let names = words.iter().take_while(|word| word.chars().all(|sign| sign.is_ascii_lowercase()));
    let names: Vec<&str> = names.copied().collect();
    let longest = if matches!(names.first(), Some(&("key" | "evidence" | "criteria" | "overlay"))) { 2 } else { 1 };
    let names: Vec<&str> = names.into_iter().take(longest).collect();
    let run = Command::new(env!("CARGO_BIN_EXE_wid")).args(&names).arg("--help").output();
    let output = run.map_err(|error| error.to_string())?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("wid {} is no command", names.join(" ")))
    }
}

/// Says what is wrong with a typed command: a command or an option that does not exist.
fn wrong_in(typed: &str) -> Option<String> {
    let words: Vec<&str> = typed.split_whitespace().collect();
    let help = match help_of(&words) {
        Ok(help) => help,
        Err(wrong) => return Some(wrong),
    };
    let options = words.iter().filter(|word| word.starts_with('-') && **word != "-");
    let unknown = options.filter(|option| !help.split([' ', ',', '\n']).any(|word| word == **option));
    let unknown: Vec<&str> = unknown.copied().collect();
    (!unknown.is_empty()).then(|| format!("wid {typed}: no option {}", unknown.join(", ")))
}

#[test]
fn every_command_of_the_papers_exists() {
    let typed: Vec<String> = PAPERS.iter().flat_map(|paper| typed_commands(&text_of(paper))).collect();
    assert!(typed.len() > 15, "only {} commands were found", typed.len());
    let wrong: Vec<String> = typed.iter().filter_map(|typed| wrong_in(typed)).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn tours_have_the_commands_of_the_readme() {
    let readme = text_of("README.md");
    let tour = readme.split("\n## For a trade association").next().unwrap_or_default();
    for paper in TOURS {
        assert_eq!(typed_commands(&text_of(paper)), typed_commands(tour), "{paper}");
    }
}

#[test]
fn a_command_or_option_that_does_not_exist_is_found() {
    assert_eq!(wrong_in("certify DIR"), Some("wid certify is no command".to_owned()));
    assert_eq!(wrong_in("criteria invent DIR"), Some("wid criteria invent is no command".to_owned()));
    assert_eq!(wrong_in("score DIR --guess"), Some("wid score DIR --guess: no option --guess".to_owned()));
    assert_eq!(wrong_in("score DIR --explain"), None);
    assert_eq!(typed_commands("wid a\n```\n$ wid b c # d\nx\nwid e\n```\nwid f"), ["b c", "e"]);
}

#[test]
fn links_of_the_papers_lead_somewhere() {
    for paper in PAPERS {
        let text = text_of(paper);
        let folder = root().join(paper).parent().expect("a paper lies in a folder").to_path_buf();
        let targets = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
        for target in targets.filter(|target| !target.is_empty() && !target.contains("://")) {
            assert!(folder.join(target).exists(), "{paper} links to {target}, which is not there");
        }
    }
}

#[test]
fn papers_stay_short() {
    for (paper, most) in [("README.md", 300), ("ARCHITECTURE.md", 150)] {
        let lines = text_of(paper).lines().count();
        assert!(lines < most, "{paper} has {lines} lines");
    }
}

/// Gives the headings that comments name as their source: `docs/SCORING.md, Printing; Assurance.` names two.
fn named_headings(source: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for line in source.lines().filter(|line| line.trim_start().starts_with("//")) {
        for rest in line.split("Source: docs/").skip(1) {
            let Some((paper, rest)) = rest.split_once(".md, ") else { continue };
            let names = rest.split('.').next().unwrap_or_default();
            let names = names.split("; ").filter(|name| !name.starts_with("docs/") && !name.starts_with("RFC"));
            found.extend(names.map(|name| (format!("docs/{paper}.md"), name.trim().to_owned())));
        }
    }
    found
}

#[test]
fn sources_that_comments_name_are_headings_of_the_papers() {
    let all: Vec<(String, String)> = sources().iter().flat_map(|(_, source)| named_headings(source)).collect();
    assert!(all.len() > 10, "only {} sources were found", all.len());
    for (paper, heading) in all {
        let stands = text_of(&paper).lines().any(|line| line.trim_start_matches('#').trim() == heading);
        assert!(stands, "{paper} has no heading {heading}");
    }
    assert_eq!(
        named_headings("/// x. Source: docs/A.md, B c; D."),
        [("docs/A.md", "B c"), ("docs/A.md", "D")].map(|(paper, heading)| (paper.to_owned(), heading.to_owned()))
    );
}
