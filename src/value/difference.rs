//! Which words of a text changed.

use std::time::Duration;

use similar::{ChangeTag, TextDiff};

/// How long two texts are compared word by word before the rest counts as replaced.
const MOST_TIME: Duration = Duration::from_millis(200);

/// A piece of two texts that were compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// It stands in both.
    Kept(String),
    /// It stands in the old text alone.
    Removed(String),
    /// It stands in the new text alone.
    Added(String),
}

/// Compares two texts word by word. All pieces that are not added make the old text, all that are not removed the new one.
pub fn words(before: &str, after: &str) -> Vec<Piece> {
    let compared = TextDiff::configure().timeout(MOST_TIME).diff_words(before, after);
    let mut pieces: Vec<Piece> = Vec::new();
    for change in compared.iter_all_changes() {
        let text = change.value();
        match (change.tag(), pieces.last_mut()) {
            (ChangeTag::Equal, Some(Piece::Kept(last)))
            | (ChangeTag::Delete, Some(Piece::Removed(last)))
            | (ChangeTag::Insert, Some(Piece::Added(last))) => last.push_str(text),
            (ChangeTag::Equal, _) => pieces.push(Piece::Kept(text.to_owned())),
            (ChangeTag::Delete, _) => pieces.push(Piece::Removed(text.to_owned())),
            (ChangeTag::Insert, _) => pieces.push(Piece::Added(text.to_owned())),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pieces_make_both_texts() {
        let (before, after) = ("The board adopts a plan.", "The board adopts and reviews a plan every year.");
        let pieces = words(before, after);
        let text = |keep: fn(&Piece) -> Option<&String>| pieces.iter().filter_map(keep).cloned().collect::<String>();
        assert_eq!(text(|piece| if let Piece::Kept(t) | Piece::Removed(t) = piece { Some(t) } else { None }), before);
        assert_eq!(text(|piece| if let Piece::Kept(t) | Piece::Added(t) = piece { Some(t) } else { None }), after);
        assert!(pieces.contains(&Piece::Kept("The board adopts ".to_owned())), "{pieces:?}");
    }
}
