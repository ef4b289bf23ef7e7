//! JSON in the canonical form of RFC 8785, the bytes that digests and seals are taken of.

use serde::Serialize;
use serde_json::Value;

/// The largest whole number that every JSON reader keeps exactly (RFC 8785, section 3.2.2.3).
pub const MAX_INTEGER: i64 = 9_007_199_254_740_991;

/// Why a value has no canonical form here, or why bytes are not canonical.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CanonicalError {
    /// A number with a fraction, or past 2^53: decimals are written as strings.
    #[error("a number is no whole number under 2^53")]
    Number,
    /// The bytes are no JSON text in UTF-8.
    #[error("no JSON: {0}")]
    Syntax(String),
    /// The bytes are JSON, but not its RFC 8785 form.
    #[error("the JSON is not in the form of RFC 8785")]
    Form,
}

/// Writes `value` in the form of RFC 8785.
pub fn to_bytes<T: Serialize>(value: &T) -> Result<Vec<u8>, CanonicalError> {
    let value = serde_json::to_value(value).map_err(|error| CanonicalError::Syntax(error.to_string()))?;
    check_numbers(&value)?;
    serde_json_canonicalizer::to_vec(&value).map_err(|error| CanonicalError::Syntax(error.to_string()))
}

/// Reads bytes that must be exactly the RFC 8785 form of what they say; this finds duplicate keys and other spellings too.
pub fn parse(bytes: &[u8]) -> Result<Value, CanonicalError> {
    let value: Value = serde_json::from_slice(bytes).map_err(|error| CanonicalError::Syntax(error.to_string()))?;
    if to_bytes(&value)? == bytes { Ok(value) } else { Err(CanonicalError::Form) }
}

fn check_numbers(value: &Value) -> Result<(), CanonicalError> {
    match value {
        Value::Number(number) => {
            let exact = number.as_i64().is_some_and(|whole| whole.abs() <= MAX_INTEGER);
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
        for other in
            ["{\"a\":1,\"a\":1}", "{\"b\":1,\"a\":1}", "{\"a\": 1}", "{\"a\":1.0}", "{\"a\":9007199254740993}", "{"]
        {
            assert!(parse(other.as_bytes()).is_err(), "{other}");
        }
        assert!(parse(b"{\"a\":1,\"b\":[]}").is_ok());
    }
}
