//! The machine: clock, files, locks, passwords. Belongs to the binary.

pub mod clock;
pub mod files;
pub mod lock;
pub mod passwords;
pub mod workspace;
