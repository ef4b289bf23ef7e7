//! Passwords: from a prompt, a file or an environment variable; never from an argument.

use std::path::PathBuf;

use super::file_error::FileError;

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

/// Why there is no password.
#[derive(Debug)]
pub enum PasswordError {
    /// There is no terminal to type it in.
    NoTerminal,
    /// The environment variable of this name is not set, or holds no text.
    NotSet(String),
    /// The file cannot be read.
    File(FileError),
}

/// Gets a password. `prompt` is what is asked.
pub fn get(source: &Source, prompt: &str) -> Result<String, PasswordError> {
    match source {
        Source::Prompt => rpassword::prompt_password(prompt).map_err(|_| PasswordError::NoTerminal),
        Source::File(path) => {
            let text = super::files::read_text(path, 4_096).map_err(PasswordError::File)?;
            Ok(text.lines().next().unwrap_or_default().to_owned())
        }
        Source::Variable(name) => std::env::var(name).map_err(|_| PasswordError::NotSet(name.clone())),
    }
}
