//! Finds the paths in Rust source: those that `use` brings in, and those that stand in code.

/// Gives the code without comments, and with every text and character literal emptied.
pub fn plain_code(source: &str) -> String {
    let signs: Vec<char> = source.chars().collect();
    let sign = |at: usize| signs.get(at).copied().unwrap_or('\0');
    let mut code = String::with_capacity(source.len());
    let mut at = 0;
    while at < signs.len() {
        at = match (sign(at), sign(at + 1)) {
            ('/', '/') => past(&signs, at, "\n").saturating_sub(1),
            ('/', '*') => past(&signs, at + 2, "*/"),
            ('"', _) => past_text(&signs, at + 1),
            ('r', '"' | '#') if !code.ends_with(is_word) => past_raw(&signs, at),
            ('\'', '\\') => past(&signs, at + 3, "'"),
            ('\'', _) if sign(at + 2) == '\'' => at + 3,
            (other, _) => {
                code.push(other);
                at + 1
            }
        }
        .max(at + 1);
    }
    code
}

/// The place just after the next `end`, or the end of the file.
fn past(signs: &[char], from: usize, end: &str) -> usize {
    let end: Vec<char> = end.chars().collect();
    let found = signs.get(from..).and_then(|rest| rest.windows(end.len()).position(|window| window == end));
    found.map_or(signs.len(), |at| from + at + end.len())
}

fn past_text(signs: &[char], from: usize) -> usize {
    let mut at = from;
    while let Some(sign) = signs.get(at) {
        match sign {
            '"' => return at + 1,
            '\\' => at += 2,
            _ => at += 1,
        }
    }
    signs.len()
}

/// The place after `r"…"` or `r#"…"#`; after the `r` where no raw text begins there.
fn past_raw(signs: &[char], from: usize) -> usize {
    let hashes = signs[from + 1..].iter().take_while(|sign| **sign == '#').count();
    match signs.get(from + 1 + hashes) {
        Some('"') => past(signs, from + 2 + hashes, &format!("\"{}", "#".repeat(hashes))),
        _ => from + 1,
    }
}

fn is_word(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_'
}

/// Gives every path of two words or more, in order; groups such as `a::{b, c::d}` are spread out, `as` names are left out.
pub fn paths_of(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut groups: Vec<String> = Vec::new();
    let mut rest = code;
    let mut renamed = false;
    while let Some(sign) = rest.chars().next() {
        if is_word(sign) {
            let (path, opens_group, after) = path_at(rest);
            rest = after;
            let whole = groups.last().map_or(path.clone(), |prefix| format!("{prefix}::{path}"));
            if opens_group {
                groups.push(whole);
            } else if whole.contains("::") && !renamed {
                found.push(whole.trim_end_matches("::self").to_owned());
            }
            renamed = !opens_group && !groups.is_empty();
            continue;
        }
        match sign {
            '}' if !groups.is_empty() => drop(groups.pop()),
            ',' => renamed = false,
            _ => {}
        }
        rest = &rest[sign.len_utf8()..];
    }
    found
}

/// Takes `a::b::c` from the beginning of the code, says whether `::{` follows, and gives what comes after.
fn path_at(code: &str) -> (String, bool, &str) {
    let mut words: Vec<&str> = Vec::new();
    let mut rest = code;
    loop {
        let end = rest.find(|sign| !is_word(sign)).unwrap_or(rest.len());
        words.push(&rest[..end]);
        rest = &rest[end..];
        let Some(next) = rest.trim_start().strip_prefix("::").map(str::trim_start) else { break };
        if let Some(after) = next.strip_prefix('{') {
            return (words.join("::"), true, after);
        }
        if !next.starts_with(is_word) {
            break;
        }
        rest = next;
    }
    (words.join("::"), false, rest)
}
