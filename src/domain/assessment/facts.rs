//! The facts and their confirmation. Source: docs/FORMATS.md, Assessment file.

use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::{Assessment, Change, Fact, Profile};
use crate::domain::criteria::{FactType, Pack};
use crate::value::{Sha256Digest, canonical};

/// Gives the digest of profile, perimeter and period that a confirmation stands for.
///
/// SHA-256 of the RFC 8785 form of `{"perimeter":{from,text,to},"profile":{…}}`, facts that are not known left out.
pub fn confirmation_digest(pack: &Pack, assessment: &Assessment) -> Sha256Digest {
    let perimeter = &assessment.perimeter;
    let mut frame = Map::new();
    frame.extend(perimeter.from.map(|date| ("from".to_owned(), Value::from(date.to_string()))));
    frame.extend(perimeter.text.as_ref().map(|text| ("text".to_owned(), Value::from(text.as_str()))));
    frame.extend(perimeter.to.map(|date| ("to".to_owned(), Value::from(date.to_string()))));
    let facts = json!({ "perimeter": frame, "profile": profile_value(pack, &assessment.profile) });
    let bytes = canonical::to_bytes(&facts).expect("facts are texts and whole numbers under 2^53");
    Sha256Digest::of(&bytes)
}

/// Says whether the facts are confirmed and unchanged since.
pub fn is_confirmed(pack: &Pack, assessment: &Assessment) -> bool {
    let perimeter = &assessment.perimeter;
    perimeter.confirmed.is_some() && perimeter.confirmed_digest == Some(confirmation_digest(pack, assessment))
}

/// What stands in the log before the day of a confirmation that no longer fits, in every language alike.
const CONFIRMED: &str = "confirmed ";
/// What stands in the log after it.
const BY_HAND: &str = "edited by hand";

impl Change {
    /// Logs that facts which were confirmed on the day `confirmed` were then edited by hand.
    pub fn by_hand(on: Date, confirmed: Date) -> Self {
        let before = format!("{CONFIRMED}{confirmed}");
        Self { on, field: "facts".to_owned(), before, after: BY_HAND.to_owned() }
    }

    /// Gives the day of the confirmation, where this logs an edit by hand.
    pub fn edited_after(&self) -> Option<Date> {
        let day = self.before.strip_prefix(CONFIRMED).filter(|_| self.field == "facts" && self.after == BY_HAND);
        day.and_then(|day| day.parse().ok())
    }
}

/// Gives the facts as JSON: whole numbers as numbers, decimals as typed, flags in the pack's order.
pub(crate) fn profile_value(pack: &Pack, profile: &Profile) -> Value {
    let value = |key: &str, kind: &FactType| {
        Some(match (profile.0.get(key)?, kind) {
            (Fact::Whole(number), _) => Value::from(*number),
            (Fact::Decimal(decimal), _) => Value::from(decimal.as_typed()),
            (Fact::Flags(set), FactType::Flags(words)) => {
                words.iter().filter(|word| set.contains(*word)).map(|word| Value::from(word.as_str())).collect()
            }
            (Fact::Flags(set), _) => set.iter().map(|word| Value::from(word.as_str())).collect(),
        })
    };
    let entries = pack.facts().filter_map(|fact| Some((fact.key.clone(), value(&fact.key, &fact.kind)?)));
    Value::Object(entries.collect())
}
