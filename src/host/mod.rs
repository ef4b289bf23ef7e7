//! The machine: clock, files, locale, locks, passwords. Belongs to the binary.

pub mod clock;
pub mod file_error;
pub mod files;
pub mod locale;
pub mod lock;
pub mod passwords;
pub mod workspace;
