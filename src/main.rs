//! The command `wid`.

#![forbid(unsafe_code)]

mod cli;
mod host;

fn main() -> std::process::ExitCode {
    cli::run()
}
