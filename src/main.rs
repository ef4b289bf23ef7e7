//! The command `wid`.

mod cli;
mod host;

fn main() -> std::process::ExitCode {
    cli::run()
}
