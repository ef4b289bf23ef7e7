//! `wid key new|request|show`: keys that reports are sealed with.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::json;

use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use super::passwords::PasswordArguments;
use crate::host::files::{self, Existing};
use wid::seal::key::{self, KeyError, SigningKey};
use wid::seal::{CertificateFacts, certificate};
use wid::value::date::day_of;
use wid::value::free_text::{self, MAX_TITLE, escaped};
use wid::value::{EnterpriseNumber, Message, Said};

/// The largest key or certificate file that is read, in bytes.
const MAX_KEY_FILE: u64 = 1 << 20;

/// What `wid key` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    pub action: Action,
}

/// What to do with keys.
#[derive(Debug, Subcommand)]
pub enum Action {
    /// Make a key with a certificate of its own, to begin with
    New(New),
    /// Make a key and a request that a certification authority can certify
    Request(Request),
    /// Show whose certificate a file holds
    Show(Show),
}

/// What `wid key new` takes.
#[derive(Debug, Args)]
pub struct New {
    /// The key file to write; the certificate goes beside it as NAME.pem
    #[arg(short, long, value_name = "NAME.p12")]
    pub output: PathBuf,
    #[command(flatten)]
    pub holder: Holder,
    #[command(flatten)]
    pub password: PasswordArguments,
    /// Protect the key with no password
    #[arg(long, conflicts_with_all = ["password_file", "password_env"])]
    pub no_password: bool,
    /// Replace files that stand there
    #[arg(long)]
    pub force: bool,
}

/// Who holds a key.
#[derive(Debug, Args)]
pub struct Holder {
    /// The company's name
    #[arg(long)]
    pub name: String,
    /// The company's enterprise number
    #[arg(long, value_name = "NUMBER")]
    pub enterprise_number: Option<String>,
}

/// What `wid key request` takes.
#[derive(Debug, Args)]
pub struct Request {
    /// The files to write: NAME.key.pem and NAME.csr
    #[arg(short, long, value_name = "NAME")]
    pub output: PathBuf,
    #[command(flatten)]
    pub holder: Holder,
    #[command(flatten)]
    pub password: PasswordArguments,
    /// Replace files that stand there
    #[arg(long)]
    pub force: bool,
}

/// What `wid key show` takes.
#[derive(Debug, Args)]
pub struct Show {
    /// A key (.p12, .pem) or a certificate (.pem)
    pub file: PathBuf,
    #[command(flatten)]
    pub password: PasswordArguments,
}

/// Runs `wid key`.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    match &arguments.action {
        Action::New(arguments) => new(context, arguments),
        Action::Request(arguments) => request(context, arguments),
        Action::Show(arguments) => show(context, arguments),
    }
}

impl Holder {
    fn checked(&self) -> Result<(&str, Option<EnterpriseNumber>), Failure> {
        free_text::check(&self.name, MAX_TITLE).map_err(|error| {
            Failure::new("free-text", Message::new("key-name").with("why", error.message()))
                .help(Message::new("key-name-help"))
        })?;
        let number = self.enterprise_number.as_deref().map(EnterpriseNumber::parse).transpose();
        let typed = self.enterprise_number.as_deref().unwrap_or_default();
        let number = number.map_err(|error| {
            let message = Message::new("file-says").with("file", typed).with("what", error.message());
            Failure::new("enterprise-number", message).help(Message::new("key-number-help"))
        })?;
        Ok((&self.name, number))
    }
}

fn existing(force: bool) -> Existing {
    if force { Existing::Replace } else { Existing::Keep }
}

/// Fails before a key is made where one of its files stands there already.
fn free(paths: &[&Path], force: bool) -> Result<(), Failure> {
    paths.iter().try_for_each(|path| Ok(files::check_free(path, force)?))
}

/// Writes a key and what belongs to it: both or, where they are new, none.
fn write_both(key: (&Path, &[u8]), other: (&Path, &[u8]), force: bool) -> Result<(), Failure> {
    let is_new = key.0.symlink_metadata().is_err();
    files::write_secret(key.0, key.1, existing(force))?;
    files::write(other.0, other.1, existing(force)).map_err(|error| {
        if is_new {
            let _ = std::fs::remove_file(key.0);
        }
        error.into()
    })
}

fn new(context: &Context, arguments: &New) -> Result<Ending, Failure> {
    let (name, number) = arguments.holder.checked()?;
    let (key_path, certificate_path) = (&arguments.output, arguments.output.with_extension("pem"));
    if arguments.output.extension().is_none_or(|extension| extension != "p12") {
        let help = Message::new("key-file-name-help").with("file", arguments.output.with_extension("p12").as_path());
        return Err(Failure::new("key-name", Message::new("key-file-name")).help(help));
    }
    free(&[key_path, &certificate_path], arguments.force)?;
    let password = if arguments.no_password { None } else { Some(arguments.password.ask_new(context, key_path)?) };
    let made = key::issuing::new_self_signed(name, number.as_ref(), context.now.moment)
        .map_err(|error| key_failure(key_path, &error))?;
    let store = made.to_pkcs12(password.as_deref()).map_err(|error| key_failure(key_path, &error))?;
    write_both((key_path, &store), (&certificate_path, made.certificate_pem.as_bytes()), arguments.force)?;
    if arguments.no_password {
        context.output.say(Message::new("key-without-password"));
    }
    let lines = [
        Message::new("key-written").with("file", key_path.as_path()),
        Message::new("key-certificate-written").with("file", certificate_path.as_path()),
    ];
    context.written(&[key_path, &certificate_path], &lines);
    Ok(Ending::Done)
}

fn request(context: &Context, arguments: &Request) -> Result<Ending, Failure> {
    let (name, number) = arguments.holder.checked()?;
    let named = |end: &str| PathBuf::from(format!("{}{end}", arguments.output.display()));
    let (key_path, request_path) = (named(".key.pem"), named(".csr"));
    free(&[&key_path, &request_path], arguments.force)?;
    let password = arguments.password.ask_new(context, &key_path)?;
    let made =
        key::issuing::request(name, number.as_ref(), &password).map_err(|error| key_failure(&key_path, &error))?;
    write_both((&key_path, made.key_pem.as_bytes()), (&request_path, made.request_pem.as_bytes()), arguments.force)?;
    let lines = [
        Message::new("key-written").with("file", key_path.as_path()),
        Message::new("key-request-written").with("file", request_path.as_path()),
        Message::new("key-request-then"),
    ];
    context.written(&[&key_path, &request_path], &lines);
    Ok(Ending::Done)
}

fn show(context: &Context, arguments: &Show) -> Result<Ending, Failure> {
    let bytes = read(&arguments.file)?;
    let facts = match certificate_in(&bytes) {
        Some(facts) => facts,
        None => unlock(context, &arguments.file, &bytes, &arguments.password)?.facts(),
    };
    if context.output.is_json() {
        context.output.json(&json!({
            "format": "wid-certificate/1", "name": escaped(&facts.name), "organization_id": facts.organization_id.as_deref().map(escaped),
            "subject": escaped(&facts.subject), "issuer": escaped(&facts.issuer), "serial": facts.serial,
            "not_before": facts.not_before.to_string(), "not_after": facts.not_after.to_string(), "self_signed": facts.self_signed,
            "is_ca": facts.is_ca, "sha256": facts.sha256, "spki_sha256": facts.spki_sha256,
        }));
    } else {
        human(context, &facts);
    }
    Ok(Ending::Done)
}

fn human(context: &Context, facts: &CertificateFacts) {
    let output = &context.output;
    output.heading(escaped(&facts.name));
    let text = |text: &str| Message::Verbatim(escaped(text));
    let issuer = if facts.self_signed { Message::new("key-show-itself") } else { text(&facts.issuer) };
    let days = Message::new("key-show-days").with("from", day_of(facts.not_before)).with("to", day_of(facts.not_after));
    let kind = facts.key_algorithm.map_or(Message::new("key-show-other-kind"), |kind| Message::Verbatim(kind.name()));
    output.table([
        (Message::new("key-show-subject"), text(&facts.subject)),
        (Message::new("key-show-issuer"), issuer),
        (Message::new("key-show-valid"), days),
        (Message::new("key-show-key"), kind),
        (Message::new("key-show-digest"), Message::Verbatim(facts.sha256.grouped())),
    ]);
    if context.now.moment > facts.not_after {
        output.answer(Message::new("key-show-expired"));
    }
}

/// Reads a key or certificate file.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    Ok(files::read(path, MAX_KEY_FILE)?)
}

/// Gives the certificate of a PEM file that holds no key.
fn certificate_in(bytes: &[u8]) -> Option<CertificateFacts> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| !text.contains("PRIVATE KEY"))?;
    let der = pem::parse(text).ok().filter(|part| part.tag() == "CERTIFICATE")?;
    let certificate = certificate::Certificate::parse(der.contents()).ok()?;
    Some(certificate::describe(&certificate))
}

/// Loads a key, first without a password, then with the one that is given or asked.
pub fn unlock(
    context: &Context,
    path: &Path,
    bytes: &[u8],
    password: &PasswordArguments,
) -> Result<SigningKey, Failure> {
    let wants_password = |error: &KeyError| matches!(error, KeyError::WrongPassword | KeyError::PasswordNeeded);
    match key::load(bytes, None) {
        Ok(key) => Ok(key),
        Err(error) if wants_password(&error) => {
            let password = password.ask(context, path)?;
            key::load(bytes, Some(&password)).map_err(|error| key_failure(path, &error))
        }
        Err(error) => Err(key_failure(path, &error)),
    }
}

/// Says what is wrong with a key and what to do.
pub fn key_failure(path: &Path, error: &KeyError) -> Failure {
    let (code, help) = match error {
        KeyError::WrongPassword | KeyError::PasswordNeeded => ("wrong-password", "key-help-password"),
        KeyError::Format => ("no-key", "key-help-format"),
        KeyError::NoKey => ("no-key", "key-help-no-key"),
        KeyError::NoCertificate => ("no-certificate", "key-help-no-certificate"),
        KeyError::KeyDoesNotFit => ("key-does-not-fit", "key-help-does-not-fit"),
        KeyError::UnsupportedAlgorithm => ("key-unsupported", "key-help-unsupported"),
        _ => ("key-error", "key-help-other"),
    };
    let message = Message::new("file-says").with("file", path).with("what", error.message());
    Failure::new(code, message).help(Message::new(help))
}
