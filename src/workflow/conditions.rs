//! For which companies something is meant, in words.

use crate::domain::criteria::{Condition, Texts};
use crate::value::wording::Wording;

/// Says a condition under which a criterion applies.
pub fn condition(words: &Wording, texts: &Texts, condition: &Condition) -> String {
    let fact = |id: &str, key: &str, n: i64| {
        let name = texts.profile.get(key).map_or(key, |text| text.label.as_str());
        words.say(id, &[("key", key.into()), ("n", n.into()), ("fact", name.into())])
    };
    match condition {
        Condition::Min(key, least) => fact("only-from", key, *least),
        Condition::Max(key, most) => fact("only-up-to", key, *most),
        Condition::EachSexMin(least) => words.say("only-each-sex", &[("n", (*least).into())]),
        Condition::Flag(word) => {
            let named = texts.profile.values().find_map(|fact| fact.options.get(word));
            words.say("only-flag", &[("flag", named.map_or(word.as_str(), String::as_str).into())])
        }
    }
}
