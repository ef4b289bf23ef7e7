//! What changed between two texts, word by word.

use similar::{Algorithm, DiffTag, capture_diff_slices};

/// So many equal words between two changes make one change of them, so that it reads as a phrase.
const BRIDGE: usize = 1;

/// Words that stood there before, and words that stand there now; one of the two may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The words of the old text.
    pub before: String,
    /// The words of the new text.
    pub after: String,
}

/// Gives the changes from `old` to `new`, in order (Myers' algorithm over words). None where only blanks differ.
pub fn changes(old: &str, new: &str) -> Vec<Change> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.split_whitespace().collect(), new.split_whitespace().collect());
    let operations = capture_diff_slices(Algorithm::Myers, &old, &new);
    let last = operations.len().saturating_sub(1);
    let mut hunks: Vec<(Vec<&str>, Vec<&str>)> = Vec::new();
    let mut is_open = false;
    for (index, operation) in operations.iter().enumerate() {
        let before = old.get(operation.old_range()).unwrap_or_default();
        let after = new.get(operation.new_range()).unwrap_or_default();
        let is_equal = operation.tag() == DiffTag::Equal;
        if is_equal && (!is_open || before.len() > BRIDGE || index == last) {
            is_open = false;
            continue;
        }
        if !is_open {
            hunks.push((Vec::new(), Vec::new()));
            is_open = true;
        }
        if let Some((left, right)) = hunks.last_mut() {
            left.extend(before);
            right.extend(after);
        }
    }
    hunks.into_iter().map(|(before, after)| Change { before: before.join(" "), after: after.join(" ") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(old: &str, new: &str, expected: &[(&str, &str)]) {
        let found = changes(old, new);
        let found: Vec<(&str, &str)> = found.iter().map(|one| (one.before.as_str(), one.after.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn changes_are_told_by_words() {
        check("one two three", "one  two\nthree", &[]);
        check("approved by the board", "signed by the board", &[("approved", "signed")]);
        check("a policy in force", "a written policy in force", &[("", "written")]);
        check("a policy, published each year", "a policy, published", &[("each year", "")]);
        check("", "all new", &[("", "all new")]);
    }

    #[test]
    fn changes_that_stand_close_are_one() {
        check("with one target", "with two targets", &[("one target", "two targets")]);
        check("in 24 or 36 months", "in 12 or 18 months", &[("24 or 36", "12 or 18")]);
        check("a b c d e f", "x b c d e y", &[("a", "x"), ("f", "y")]);
    }
}
