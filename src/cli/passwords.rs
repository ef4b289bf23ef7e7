//! Options that say where a password comes from.

use std::path::PathBuf;

use clap::Args;

use super::failure::Failure;
use crate::host::passwords::{Source, get};

/// Where the password of a key comes from; else it is asked.
#[derive(Debug, Clone, Args)]
pub struct PasswordArguments {
    /// Take the password from the first line of a file
    #[arg(long, value_name = "FILE", conflicts_with = "password_env")]
    pub password_file: Option<PathBuf>,
    /// Take the password from an environment variable
    #[arg(long, value_name = "NAME")]
    pub password_env: Option<String>,
}

impl PasswordArguments {
    /// Gives where the password comes from.
    pub fn source(&self) -> Source {
        match (&self.password_file, &self.password_env) {
            (Some(path), _) => Source::File(path.clone()),
            (None, Some(name)) => Source::Variable(name.clone()),
            (None, None) => Source::Prompt,
        }
    }

    /// Gets a password for a key that is there.
    pub fn ask(&self, what: &str) -> Result<String, Failure> {
        get(&self.source(), &format!("Password of {what}: ")).map_err(|error| not_got(&error))
    }

    /// Gets a new password; a typed one is asked twice.
    pub fn ask_new(&self, what: &str) -> Result<String, Failure> {
        let first = get(&self.source(), &format!("New password for {what}: ")).map_err(|error| not_got(&error))?;
        if self.source() == Source::Prompt {
            let second = get(&Source::Prompt, "The same password again: ").map_err(|error| not_got(&error))?;
            if first != second {
                return Err(Failure::new("passwords-differ", "the two passwords differ").help("nothing was written; try again"));
            }
        }
        if first.is_empty() {
            return Err(Failure::new("password-empty", "the password is empty").help("choose one; nothing was written"));
        }
        Ok(first)
    }
}

fn not_got(error: &std::io::Error) -> Failure {
    Failure::new("no-password", format!("no password was given: {error}"))
        .help("give it with --password-file FILE or --password-env NAME")
}
