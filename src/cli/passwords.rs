//! Options that say where a password comes from.

use std::path::{Path, PathBuf};

use clap::Args;

use super::context::Context;
use super::failure::Failure;
use crate::host::passwords::{PasswordError, Source, get};
use wid::value::Message;
use wid::value::free_text::escaped;

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
    pub fn ask(&self, context: &Context, file: &Path) -> Result<String, Failure> {
        self.typed(context, &Message::new("password-of").with("file", file))
    }

    /// Gets a new password; a typed one is asked twice.
    pub fn ask_new(&self, context: &Context, file: &Path) -> Result<String, Failure> {
        let first = self.typed(context, &Message::new("password-new").with("file", file))?;
        if self.source() == Source::Prompt && first != self.typed(context, &Message::new("password-again"))? {
            return Err(Failure::new("passwords-differ", Message::new("password-differs"))
                .help(Message::new("password-differs-help")));
        }
        if first.is_empty() {
            return Err(Failure::new("password-empty", Message::new("password-empty"))
                .help(Message::new("password-empty-help")));
        }
        Ok(first)
    }

    fn typed(&self, context: &Context, prompt: &Message) -> Result<String, Failure> {
        get(&self.source(), &format!("{} ", escaped(&context.say(prompt)))).map_err(not_got)
    }
}

fn not_got(error: PasswordError) -> Failure {
    let why = match error {
        PasswordError::NoTerminal => Message::new("password-no-terminal"),
        PasswordError::NotSet(name) => Message::new("password-not-set").with("name", name),
        PasswordError::File(error) => error.message(),
    };
    Failure::new("no-password", Message::new("password-none").with("why", why)).help(Message::new("password-none-help"))
}
