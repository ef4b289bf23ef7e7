//! Plain `wid`: a menu for people who opened the program without a command.

use std::io::{self, IsTerminal};

use super::context::Context;
use super::failure::Failure;
use super::output::Ending;

/// Shows what can be done. Without a terminal it is a usage error.
pub fn run(context: &Context) -> Result<Ending, Failure> {
    if !io::stdout().is_terminal() {
        return Err(Failure::new("usage", "no command was given").help("see them all with: wid --help"));
    }
    let lines = [
        "wid: self-assessment for the proposed \"Women in Digital\" label. Results are indicative.",
        "",
        "  See an example from start to signed report    wid demo",
        "  Begin or go on with an assessment             wid assess my-company",
        "  See what is still open                        wid status my-company",
        "  See level and scores                          wid score my-company --explain",
        "  Issue the signed report                       wid issue my-company --key me.p12 -o report.pdf",
        "  Verify reports that you received              wid verify report.pdf",
        "",
        "All commands: wid --help. With a screen reader: wid help accessibility.",
    ];
    lines.iter().for_each(|line| context.output.answer(line));
    Ok(Ending::Done)
}
