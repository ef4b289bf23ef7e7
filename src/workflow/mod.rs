//! What people do: start, assess, score, issue, verify. Takes values and gives values; the binary brings files, keys and the clock.

mod conditions;
pub mod demo;
pub mod disclosure;
pub mod handbook;
pub mod impact;
pub mod issue;
pub mod migrate;
pub mod renew;
pub mod report;
pub mod shelf;
pub mod status;
pub mod subject;
pub mod verify;
