//! The `wid` command.

fn main() {}
