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
use wid::value::EnterpriseNumber;
use wid::value::date::day_of;
use wid::value::free_text::{self, MAX_TITLE, escaped};

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
            Failure::new("free-text", format!("the name: {error}")).help("give the company's name as in the company register")
        })?;
        let number = self.enterprise_number.as_deref().map(EnterpriseNumber::parse).transpose();
        let typed = self.enterprise_number.as_deref().unwrap_or_default();
        let number = number.map_err(|error| Failure::new("enterprise-number", format!("{typed}: {error}")).help("check it on an invoice or in the company register"))?;
        Ok((&self.name, number))
    }
}

fn existing(force: bool) -> Existing {
    if force { Existing::Replace } else { Existing::Keep }
}

/// Fails before a key is made where one of its files stands there already.
fn free(paths: &[&Path], force: bool) -> Result<(), Failure> {
    paths.iter().try_for_each(|path| files::check_free(path, force).map_err(|error| Failure::file(path, &error)))
}

/// Writes a key and what belongs to it: both or, where they are new, none.
fn write_both(key: (&Path, &[u8]), other: (&Path, &[u8]), force: bool) -> Result<(), Failure> {
    let is_new = key.0.symlink_metadata().is_err();
    files::write_secret(key.0, key.1, existing(force)).map_err(|error| Failure::file(key.0, &error))?;
    files::write(other.0, other.1, existing(force)).map_err(|error| {
        if is_new {
            let _ = std::fs::remove_file(key.0);
        }
        Failure::file(other.0, &error)
    })
}

fn new(context: &Context, arguments: &New) -> Result<Ending, Failure> {
    let (name, number) = arguments.holder.checked()?;
    let (key_path, certificate_path) = (&arguments.output, arguments.output.with_extension("pem"));
    if arguments.output.extension().is_none_or(|extension| extension != "p12") {
        return Err(Failure::new("key-name", "the key file must be named NAME.p12")
            .help(format!("write: -o {}", arguments.output.with_extension("p12").display())));
    }
    free(&[key_path, &certificate_path], arguments.force)?;
    let password = if arguments.no_password { None } else { Some(arguments.password.ask_new(&key_path.display().to_string())?) };
    let made = key::issuing::new_self_signed(name, number.as_ref(), context.now.moment).map_err(|error| key_failure(key_path, &error))?;
    let store = made.to_pkcs12(password.as_deref()).map_err(|error| key_failure(key_path, &error))?;
    write_both((key_path, &store), (&certificate_path, made.certificate_pem.as_bytes()), arguments.force)?;
    if arguments.no_password {
        context.output.say("Warning: the key has no password. Whoever has the file can seal in your name.");
    }
    let lines = [
        format!("{}: the key. Keep it, and give it to nobody.", key_path.display()),
        format!("{}: the certificate. Hand it to those who verify your reports.", certificate_path.display()),
    ];
    context.written(&[key_path, &certificate_path], &lines);
    Ok(Ending::Done)
}

fn request(context: &Context, arguments: &Request) -> Result<Ending, Failure> {
    let (name, number) = arguments.holder.checked()?;
    let named = |end: &str| PathBuf::from(format!("{}{end}", arguments.output.display()));
    let (key_path, request_path) = (named(".key.pem"), named(".csr"));
    free(&[&key_path, &request_path], arguments.force)?;
    let password = arguments.password.ask_new(&key_path.display().to_string())?;
    let made = key::issuing::request(name, number.as_ref(), &password).map_err(|error| key_failure(&key_path, &error))?;
    write_both((&key_path, made.key_pem.as_bytes()), (&request_path, made.request_pem.as_bytes()), arguments.force)?;
    let lines = [
        format!("{}: the key. Keep it, and give it to nobody.", key_path.display()),
        format!("{}: the request. Send it to your certification authority.", request_path.display()),
        "Put the certificate that comes back, and those above it, at the end of the key file.".to_owned(),
    ];
    context.written(&[&key_path, &request_path], &lines);
    Ok(Ending::Done)
}

fn show(context: &Context, arguments: &Show) -> Result<Ending, Failure> {
    let bytes = read(&arguments.file)?;
    let facts = match certificate_in(&bytes) {
        Some(facts) => facts,
        None => unlock(&arguments.file, &bytes, &arguments.password)?.facts(),
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
    output.answer(format!("Subject          {}", escaped(&facts.subject)));
    let issuer = if facts.self_signed { "itself (self-signed): people must receive it from you directly".to_owned() } else { escaped(&facts.issuer) };
    output.answer(format!("Issued by        {issuer}"));
    output.answer(format!("Valid            {} to {}", day_of(facts.not_before), day_of(facts.not_after)));
    output.answer(format!("Key              {}", facts.key_algorithm.map_or_else(|| "of a kind that seals are not made with".to_owned(), |kind| kind.name())));
    output.answer(format!("SHA-256          {}", facts.sha256.grouped()));
    if context.now.moment > facts.not_after {
        output.answer("It has expired; nothing can be sealed with it any more.");
    }
}

/// Reads a key or certificate file.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    files::read(path, MAX_KEY_FILE).map_err(|error| Failure::file(path, &error))
}

/// Gives the certificate of a PEM file that holds no key.
fn certificate_in(bytes: &[u8]) -> Option<CertificateFacts> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| !text.contains("PRIVATE KEY"))?;
    let der = pem::parse(text).ok().filter(|part| part.tag() == "CERTIFICATE")?;
    let certificate = certificate::Certificate::parse(der.contents()).ok()?;
    Some(certificate::describe(&certificate))
}

/// Loads a key, first without a password, then with the one that is given or asked.
pub fn unlock(path: &Path, bytes: &[u8], password: &PasswordArguments) -> Result<SigningKey, Failure> {
    let wants_password = |error: &KeyError| matches!(error, KeyError::WrongPassword | KeyError::PasswordNeeded);
    match key::load(bytes, None) {
        Ok(key) => Ok(key),
        Err(error) if wants_password(&error) => {
            let password = password.ask(&path.display().to_string())?;
            key::load(bytes, Some(&password)).map_err(|error| key_failure(path, &error))
        }
        Err(error) => Err(key_failure(path, &error)),
    }
}

/// Says what is wrong with a key and what to do.
pub fn key_failure(path: &Path, error: &KeyError) -> Failure {
    let (code, help) = match error {
        KeyError::WrongPassword | KeyError::PasswordNeeded => {
            ("wrong-password", "try again; where it comes from a file, only the first line counts")
        }
        KeyError::Format => ("no-key", "give a .p12 file, or a .pem file"),
        KeyError::NoKey => ("no-key", "give the .p12 file, or the .pem file that holds the private key"),
        KeyError::NoCertificate => ("no-certificate", "put the certificate into the same file as the key"),
        KeyError::KeyDoesNotFit => ("key-does-not-fit", "put the certificate of this key into the file"),
        KeyError::UnsupportedAlgorithm => ("key-unsupported", "use a P-256, P-384 or RSA key of at least 2048 bits, such as wid key new makes"),
        _ => ("key-error", "see what the file holds with: wid key show FILE"),
    };
    Failure::new(code, format!("{}: {error}", path.display())).help(help)
}
