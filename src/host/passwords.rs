//! Passwords: from a prompt, a file or an environment variable; never from an argument.

use std::io;
use std::path::PathBuf;

/// Where a password comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Typed, unseen.
    Prompt,
    /// The first line of a file.
    File(PathBuf),
    /// An environment variable.
    Variable(String),
}

/// Gets a password. `prompt` is what is asked.
pub fn get(source: &Source, prompt: &str) -> io::Result<String> {
    match source {
        Source::Prompt => rpassword::prompt_password(prompt)
            .map_err(|error| io::Error::new(error.kind(), "there is no terminal to type it in")),
        Source::File(path) => {
            let text = super::files::read_text(path, 4_096)?;
            Ok(text.lines().next().unwrap_or_default().to_owned())
        }
        Source::Variable(name) => std::env::var(name).map_err(|_| {
            io::Error::new(io::ErrorKind::NotFound, format!("the environment variable {name} is not set"))
        }),
    }
}
