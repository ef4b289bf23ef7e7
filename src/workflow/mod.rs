//! What people do: start, assess, issue, verify.
