//! JSON in the canonical form of RFC 8785, the bytes that digests and seals are taken of.

use serde::Serialize;
use serde_json::{Map, Value};

use super::message::{Message, Said};

/// The largest whole number that every JSON reader keeps exactly (RFC 8785, section 3.2.2.3).
pub const MAX_INTEGER: i64 = 9_007_199_254_740_991;

/// Why a value has no canonical form here, or why bytes are not canonical.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum CanonicalError {
    /// A number with a fraction, or past 2^53: decimals are written as strings.
    Number,
    /// The bytes are no JSON text in UTF-8.
    Syntax(String),
    /// The bytes are JSON, but not its RFC 8785 form.
    Form,
}

impl Said for CanonicalError {
    fn message(&self) -> Message {
        match self {
            Self::Number => Message::new("json-number"),
            Self::Syntax(detail) => Message::new("json-syntax").with("detail", detail.as_str()),
            Self::Form => Message::new("json-form"),
        }
    }
}

/// Writes `value` in the form of RFC 8785.
pub fn to_bytes<T: Serialize>(value: &T) -> Result<Vec<u8>, CanonicalError> {
    write(&serde_json::to_value(value).map_err(syntax)?)
}

/// Reads bytes that must be exactly the RFC 8785 form of what they say; this finds duplicate keys and other spellings too.
pub fn parse(bytes: &[u8]) -> Result<Value, CanonicalError> {
    let value: Value = serde_json::from_slice(bytes).map_err(syntax)?;
    if write(&value)? == bytes { Ok(value) } else { Err(CanonicalError::Form) }
}

/// Writes a value. With whole numbers and plain keys in order, what serde_json writes is the form of RFC 8785: nothing
/// between, and the same escapes (section 3.2.2.2). That is five times as fast as sorting.
fn write(value: &Value) -> Result<Vec<u8>, CanonicalError> {
    check_numbers(value)?;
    let written = if is_in_order(value) { serde_json::to_vec(value) } else { serde_json_canonicalizer::to_vec(value) };
    written.map_err(syntax)
}

fn syntax(error: serde_json::Error) -> CanonicalError {
    CanonicalError::Syntax(error.to_string())
}

/// Whether the keys of every object stand in the order of RFC 8785, seen without decoding UTF-16: below U+D800 the order
/// of bytes is the same (section 3.2.3).
fn is_in_order(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().all(is_in_order),
        Value::Object(entries) => has_plain_keys_in_order(entries) && entries.values().all(is_in_order),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => true,
    }
}

fn has_plain_keys_in_order(entries: &Map<String, Value>) -> bool {
    // The first byte of U+D000 in UTF-8.
    let is_plain = |key: &String| key.bytes().all(|byte| byte < 0xED);
    entries.keys().all(is_plain) && entries.keys().is_sorted()
}

fn check_numbers(value: &Value) -> Result<(), CanonicalError> {
    match value {
        Value::Number(number) => {
            let exact = number.as_i64().is_some_and(|whole| whole.unsigned_abs() <= MAX_INTEGER.unsigned_abs());
            exact.then_some(()).ok_or(CanonicalError::Number)
        }
        Value::Array(items) => items.iter().try_for_each(check_numbers),
        Value::Object(entries) => entries.values().try_for_each(check_numbers),
        Value::Null | Value::Bool(_) | Value::String(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn keys_are_sorted_and_nothing_is_between() {
        let bytes = to_bytes(&json!({"b": 1, "a": "é\n"})).expect("canonical");
        assert_eq!(bytes, "{\"a\":\"é\\n\",\"b\":1}".as_bytes());
    }

    #[test]
    fn other_spellings_are_refused() {
        for other in [
            "{\"a\":1,\"a\":1}",
            "{\"b\":1,\"a\":1}",
            "{\"a\": 1}",
            "{\"a\":1.0}",
            "{\"a\":9007199254740993}",
            "{\"a\":-9223372036854775808}",
            "{",
        ] {
            assert!(parse(other.as_bytes()).is_err(), "{other}");
        }
        assert!(parse(b"{\"a\":1,\"b\":[]}").is_ok());
    }

    #[test]
    fn the_short_way_writes_the_same() {
        let every: String =
            (0..0x250).chain(0xD7F0..0xD800).chain([0xE000, 0xFFFD, 0x1F600]).filter_map(char::from_u32).collect();
        let value = json!({"a": every, "é": [true, null, -1, 9_007_199_254_740_991i64, {}], "": {"b": [], "A": "/"}});
        assert!(is_in_order(&value));
        assert_eq!(to_bytes(&value), Ok(serde_json_canonicalizer::to_vec(&value).expect("canonical")));
        let mixed = json!({"\u{FB33}": 1, "\u{1F600}": 2});
        assert!(!is_in_order(&mixed));
        assert_eq!(to_bytes(&mixed).expect("canonical"), "{\"\u{1F600}\":2,\"\u{FB33}\":1}".as_bytes());
    }
}
