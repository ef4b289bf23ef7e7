//! Messages and their words: each message that the sources name has words, gets just the variables that these use, and each that has words
//! is named somewhere.

#![allow(clippy::panic, reason = "in tests, a panic is how a failure is told")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// How a message is named in the sources.
const NAMED: &str = "Message::new(\"";
/// How it gets a variable.
const VARIABLES: [&str; 2] = [".with(\"", ".with_list(\""];
/// The files of the tool's words that the library says.
const OF_THE_LIBRARY: [&str; 3] = ["files.ftl", "problems.ftl", "verify.ftl"];
/// English that may stand in the sources of the library, since nobody but programmers reads it, or since it is no sentence.
const ENGLISH: [(&str, &str); 10] = [
    ("document/markup.rs", "lists of classes"),
    ("document/markup/tables.rs", "lists of classes"),
    ("document/qr.rs", "the report holds a digest, which always fits"),
    ("document/self_check", "findings of tests"),
    ("document/style.rs", "lists of classes"),
    ("document/template.rs", "what a template's author did, within the words of the engine"),
    ("document/writing", "what the layout promises, and syntax of PDF"),
    ("domain/assessment/facts.rs", "what a file logs in every language alike"),
    ("domain/plan/mod.rs", "the title of a document that is only thought of"),
    ("seal/key/mod.rs", "what a key says that does not work"),
];

/// Texts of the command line that are English help: the code is their source, and `help_words` says them in other languages.
const ENGLISH_HELP: [&str; 1] = ["Options of every command"];
/// Messages of the command line that the wording itself asks for.
const BY_NAME: [&str; 3] = ["date", "decimal-mark", "separator"];

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut found: Vec<PathBuf> =
        paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect();
    found.sort();
    found
}

fn root(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

/// The sources by path, without the tests that stand in them and without comments.
fn sources() -> Vec<(String, String)> {
    let one = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a source is UTF-8");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        (path.strip_prefix(root("src")).expect("under src").to_string_lossy().into_owned(), lines.join("\n"))
    };
    files(&root("src")).into_iter().map(one).collect()
}

fn words(file: &str) -> String {
    fs::read_to_string(root("templates/wording/en").join(file)).expect("a file of words")
}

/// Every message of some Fluent files, with the variables that its words use, those of messages within it among them.
fn messages(files: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let mut bodies: BTreeMap<String, String> = BTreeMap::new();
    let mut last = String::new();
    for line in files.iter().flat_map(|file| words(file).lines().map(str::to_owned).collect::<Vec<_>>()) {
        match line.split_once(" =") {
            Some((id, body)) if line.starts_with(|sign: char| sign.is_ascii_lowercase()) => {
                last = id.to_owned();
                assert_eq!(bodies.insert(last.clone(), body.to_owned()), None, "{id} stands twice");
            }
            _ if line.starts_with(' ') => bodies.entry(last.clone()).or_default().push_str(&line),
            _ => {}
        }
    }
    let used = |body: &String| variables_in(body, &bodies);
    bodies.iter().map(|(id, body)| (id.clone(), used(body))).collect()
}

fn variables_in(body: &str, bodies: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for placed in body.split('{').skip(1) {
        let name: String = placed.trim_start().chars().take_while(|sign| is_name(*sign)).collect();
        match name.strip_prefix('$') {
            Some(variable) => found.extend([variable.to_owned()]),
            None => found.extend(bodies.get(&name).into_iter().flat_map(|inner| variables_in(inner, bodies))),
        }
    }
    found
}

fn is_name(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '$' | '-' | '_')
}

/// The variables that follow in a chain of calls, each with the text of its value left out.
fn chained(mut rest: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    loop {
        rest = rest.trim_start();
        let Some(after) = VARIABLES.iter().find_map(|call| rest.strip_prefix(call)) else { return found };
        let (name, after) = after.split_once('"').expect("a name ends");
        found.insert(name.to_owned());
        rest = after_call(after);
    }
}

/// Gives what follows the bracket that closes an open call.
fn after_call(text: &str) -> &str {
    let (mut depth, mut in_text, mut escaped) = (1usize, false, false);
    for (at, sign) in text.char_indices() {
        match sign {
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' => in_text = !in_text,
            '(' if !in_text => depth += 1,
            ')' if !in_text => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[at + 1..];
        }
    }
    ""
}

/// Every place that names a message: file, id, and the variables that it gets there.
fn named() -> Vec<(String, String, BTreeSet<String>)> {
    let mut found = Vec::new();
    for (file, code) in sources() {
        for rest in code.split(NAMED).skip(1) {
            let (id, after) = rest.split_once('"').expect("an id ends");
            found.push((file.clone(), id.to_owned(), chained(after.strip_prefix(')').unwrap_or(after))));
        }
    }
    found
}

/// The files of the tool's words.
fn tool_files() -> [&'static str; 4] {
    ["cli.ftl", "files.ftl", "problems.ftl", "verify.ftl"]
}

#[test]
fn every_message_that_is_named_has_words() {
    let messages = messages(&tool_files());
    let silent: BTreeSet<_> = named().into_iter().filter(|(_, id, _)| !messages.contains_key(id)).collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn every_message_of_the_library_is_named() {
    let named: BTreeSet<String> = named().into_iter().map(|(_, id, _)| id).collect();
    let inner: String = OF_THE_LIBRARY.map(words).concat();
    let is_said = |id: &String| named.contains(id) || inner.contains(&format!("{{ {id} }}"));
    let idle: Vec<String> = messages(&OF_THE_LIBRARY).into_keys().filter(|id| !is_said(id)).collect();
    assert!(idle.is_empty(), "{idle:#?}");
}

/// Messages of the command line are often chosen first and said later, so that the id alone stands in the source. What explains commands and
/// arguments is named by these themselves; a test beside the code holds it.
#[test]
fn every_message_of_the_command_line_is_named() {
    let code: String = sources().into_iter().map(|(_, code)| code).collect();
    let (before, rest) = words("cli.ftl").split_once("## Help of commands").map(two).expect("the heading");
    let after = rest.split_once("\n## ").map(|(_, after)| after.to_owned()).unwrap_or_default();
    let ids = [before, after].concat();
    let ids = ids.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    let is_id = |id: &&str| id.starts_with(|sign: char| sign.is_ascii_lowercase()) && !BY_NAME.contains(id);
    let idle: Vec<&str> = ids.filter(is_id).filter(|id| !code.contains(&format!("\"{id}\""))).collect();
    assert!(idle.is_empty(), "{idle:#?}");
}

fn two((before, after): (&str, &str)) -> (String, String) {
    (before.to_owned(), after.to_owned())
}

#[test]
fn no_message_gets_a_variable_that_its_words_do_not_use() {
    let messages = messages(&tool_files());
    let idle: Vec<String> = named()
        .iter()
        .filter_map(|(file, id, given)| Some((file, id, given.difference(messages.get(id)?).collect::<Vec<_>>())))
        .filter(|(_, _, idle)| !idle.is_empty())
        .map(|(file, id, idle)| format!("{file}: {id} has no {idle:?}"))
        .collect();
    assert!(idle.is_empty(), "{idle:#?}");
}

#[test]
fn every_variable_that_words_use_is_given_in_the_file_that_names_the_message() {
    let (messages, sources) = (messages(&tool_files()), sources());
    let gives = |file: &str, name: &str| {
        let (_, code) = sources.iter().find(|(path, _)| path == file).expect("the file was read");
        VARIABLES.iter().any(|call| code.contains(&format!("{call}{name}\"")))
    };
    let lacking: Vec<String> = named()
        .iter()
        .filter_map(|(file, id, given)| Some((file, id, messages.get(id)?.difference(given).collect::<Vec<_>>())))
        .flat_map(|(file, id, lacking)| lacking.into_iter().map(move |name| (file, id, name)))
        .filter(|(file, _, name)| !gives(file, name))
        .map(|(file, id, name)| format!("{file}: {id} lacks {name}"))
        .collect();
    assert!(lacking.is_empty(), "{lacking:#?}");
}

#[test]
fn the_command_line_holds_no_english_of_its_own() {
    let is_here = |file: &str| file.starts_with("cli") || file.starts_with("host");
    let is_command = |text: &str| {
        text.trim_start_matches("\\n").trim_start_matches(|sign: char| !sign.is_ascii_lowercase()).starts_with("wid ")
    };
    let mut found = Vec::new();
    for (file, code) in sources().iter().filter(|(file, _)| is_here(file)) {
        let texts = texts_in(code).into_iter();
        let texts = texts.filter(|text| {
            is_phrase(text)
                && !is_command(text)
                && !code.contains(&format!("command(\"{text}\""))
                && !ENGLISH_HELP.contains(&text.as_str())
        });
        found.extend(texts.map(|text| format!("{file}: {text}")));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_library_holds_no_english_of_its_own() {
    let is_library = |file: &str| !file.starts_with("cli") && !file.starts_with("host");
    let is_allowed = |file: &str| ENGLISH.iter().any(|(start, _)| file.starts_with(start));
    let mut found = Vec::new();
    for (file, code) in sources().iter().filter(|(file, _)| is_library(file) && !is_allowed(file)) {
        for text in texts_in(code).into_iter().filter(|text| is_sentence(text)) {
            found.push(format!("{file}: {text}"));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// The texts in quotes of a source; an invariant that `expect` names, and an error that only programmers see, are left out.
fn texts_in(code: &str) -> Vec<String> {
    let seen = |line: &&str| {
        let line = line.trim_start();
        let is_of_the_parser = line.starts_with("\"string values must be quoted");
        !line.contains(".expect(") && !line.starts_with("#[") && !line.contains("debug_assert!") && !is_of_the_parser
    };
    let mut found = Vec::new();
    for line in code.lines().filter(seen) {
        found.extend(line.replace("\\\"", "'").split('"').skip(1).step_by(2).map(str::to_owned));
    }
    found
}

/// Two words side by side, in small letters but for the first.
fn is_phrase(text: &str) -> bool {
    let is_word = |word: &str| {
        word.len() > 1
            && word.starts_with(|sign: char| sign.is_ascii_alphabetic())
            && word.chars().skip(1).all(|sign| sign.is_ascii_lowercase())
    };
    let words: Vec<&str> = text.split(' ').map(|word| word.trim_end_matches(['.', ',', ':', ';', '?'])).collect();
    words.windows(2).any(|pair| pair.iter().all(|word| is_word(word)))
}

/// Three words in a row, in letters alone.
fn is_sentence(text: &str) -> bool {
    let is_word = |word: &&str| word.len() > 1 && word.chars().all(|sign| sign.is_ascii_lowercase());
    let words: Vec<&str> = text.split(' ').collect();
    words.windows(3).any(|row| row.iter().all(is_word))
}
