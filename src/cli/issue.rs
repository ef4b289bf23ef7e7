//! `wid issue`: shows what will be disclosed, renders, seals.

use std::io::{self, BufRead, IsTerminal};
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::context::Context;
use super::failure::Failure;
use super::output::{self, Ending};
use super::passwords::PasswordArguments;
use super::{evidence, key, words};
use crate::host::files::{self, Existing};
use crate::host::workspace::Workspace;
use wid::domain::assessment::edit::Draft;
use wid::domain::assessment::{self, Assessment, Change};
use wid::domain::criteria::Pack;
use wid::domain::statement::{Breach, breaches_of};
use wid::seal::key::SigningKey;
use wid::seal::pades::SignError;
use wid::value::Language;
use wid::value::free_text::escaped;
use wid::workflow::disclosure::{Concern, Disclosed, Place, disclosure, remove};
use wid::workflow::issue::{IssueError, Issued, draft, issue};

/// What `wid issue` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder of the assessment
    pub folder: PathBuf,
    /// The key to seal with: a .p12 file, or a .pem file with key and certificate
    #[arg(long, value_name = "KEY")]
    pub key: PathBuf,
    /// The report to write
    #[arg(short, long, value_name = "FILE.pdf")]
    pub output: PathBuf,
    #[command(flatten)]
    pub password: PasswordArguments,
    /// Answer the last question with yes
    #[arg(long)]
    pub yes: bool,
    /// Replace the report if it stands there
    #[arg(long)]
    pub force: bool,
}

/// Issues a sealed report.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let workspace = Workspace::new(&arguments.folder);
    context.assessment(&workspace)?;
    check_output(&arguments.output, arguments.force)?;
    let _lock = workspace.lock(context.now.moment).map_err(|error| evidence::locked(&arguments.folder, error))?;
    let now = context.now.of_document();
    let (pack, assessment) = confirmed(context, &workspace, arguments)?;
    let open = breaches_of(&pack.structure, &assessment, now.today());
    if !open.is_empty() {
        return Ok(still_open(context, pack, &workspace, &open));
    }
    let key = key::unlock(&arguments.key, &key::read(&arguments.key)?, &arguments.password)?;
    let Some(assessment) = agreed(context, &workspace, pack, assessment, arguments)? else {
        context.output.say("Nothing was sealed.");
        return Ok(Ending::Open);
    };
    match issue(pack, &assessment, Language::En, &key, now.moment) {
        Ok(issued) => written(context, pack, arguments, &key, &issued),
        Err(IssueError::Breaches(open)) => Ok(still_open(context, pack, &workspace, &open)),
        Err(IssueError::Sign(error)) => Err(sign_failure(&arguments.key, &error)),
        Err(IssueError::Report(error)) => Err(Failure::new("report", error.to_string())),
    }
}

/// Fails before any question where the report cannot be written.
fn check_output(path: &Path, force: bool) -> Result<(), Failure> {
    if path.symlink_metadata().is_ok() && !force {
        let error = io::Error::new(io::ErrorKind::AlreadyExists, format!("{} exists already", path.display()));
        return Err(Failure::file(path, &error));
    }
    Ok(())
}

/// Where facts were confirmed and then changed by hand, asks again and logs it.
fn confirmed<'c>(context: &'c Context, workspace: &Workspace, arguments: &Arguments) -> Result<(&'c Pack, Assessment), Failure> {
    let (pack, assessment) = context.assessment(workspace)?;
    let Some(before) = assessment.perimeter.confirmed else { return Ok((pack, assessment)) };
    if assessment::is_confirmed(&pack.structure, &assessment) {
        return Ok((pack, assessment));
    }
    context.output.say(format!("The facts were changed by hand since they were confirmed on {before}. The report will say so."));
    if !output::confirm("Do the facts in the file hold now?", arguments.yes)? {
        return Ok((pack, assessment));
    }
    let today = context.now.of_document().today();
    let change = Change { on: today, field: "facts".into(), before: format!("confirmed {before}"), after: "edited by hand".into() };
    edit(context, workspace, |draft| {
        draft.add_change(&change);
        draft.confirm(today, assessment::confirmation_digest(&pack.structure, &assessment));
    })?;
    context.assessment(workspace)
}

fn edit(context: &Context, workspace: &Workspace, change: impl FnOnce(&mut Draft)) -> Result<(), Failure> {
    let path = workspace.assessment();
    let text = workspace.read().map_err(|error| Failure::file(&path, &error))?;
    let mut draft = Draft::parse(&text).map_err(|error| Failure::new("not-toml", error.to_string()))?;
    change(&mut draft);
    context.parse(&path, &draft.text())?;
    workspace.save(&draft.text()).map_err(|error| Failure::file(&path, &error))
}

fn still_open(context: &Context, pack: &Pack, workspace: &Workspace, open: &[Breach]) -> Ending {
    let output = &context.output;
    if output.is_json() {
        let entries: Vec<_> = open.iter().map(|breach| json!({ "code": breach.code(), "message": breach.to_string() })).collect();
        output.json(&json!({ "format": "wid-issue/1", "issued": false, "open": entries }));
        return Ending::Open;
    }
    output.answer("The report cannot be issued yet:");
    for breach in open {
        match breach {
            Breach::Open(ids) => {
                output.answer(format!("  {} criteria are open:", ids.len()));
                ids.iter().for_each(|id| output.answer(format!("    {}", words::criterion(pack, id))));
            }
            other => output.answer(format!("  {other}")),
        }
    }
    output.say(format!("To go on, type: wid assess {}", workspace.folder().display()));
    Ending::Open
}

/// Shows everything that a reader will see and asks; what is removed is removed from the file. `None` where the answer is no.
fn agreed(
    context: &Context,
    workspace: &Workspace,
    pack: &Pack,
    mut assessment: Assessment,
    arguments: &Arguments,
) -> Result<Option<Assessment>, Failure> {
    loop {
        let statement = draft(pack, &assessment, Language::En, context.now.of_document().moment);
        let statement = statement.map_err(|missing| super::score::missing_facts(pack, &missing, workspace))?;
        let list = disclosure(pack, &statement);
        show(context, pack, &list);
        if arguments.yes {
            return Ok(Some(assessment));
        }
        if !io::stdin().is_terminal() {
            return Err(Failure::new("not-asked", "nobody is here to agree to what will be disclosed").help("read it, then add --yes"));
        }
        context.output.say("Type yes to seal the report, remove and a number to take a line out, or no:");
        let mut typed = String::new();
        io::stdin().lock().read_line(&mut typed).map_err(|error| Failure::new("not-asked", error.to_string()))?;
        let typed = typed.trim().to_lowercase();
        match typed.strip_prefix("remove").map(|number| number.trim().parse::<usize>()) {
            Some(Ok(number)) => {
                take_out(context, workspace, list.get(number.wrapping_sub(1)))?;
                assessment = context.assessment(workspace)?.1;
            }
            Some(Err(_)) => context.output.say("Type remove and the number of a line, such as: remove 12"),
            None if matches!(typed.as_str(), "y" | "yes") => return Ok(Some(assessment)),
            None if matches!(typed.as_str(), "n" | "no" | "") => return Ok(None),
            None => context.output.say("That is not one of the choices."),
        }
    }
}

fn take_out(context: &Context, workspace: &Workspace, item: Option<&Disclosed>) -> Result<(), Failure> {
    match item {
        None => context.output.say("There is no line with this number."),
        Some(item) if item.is_removable() => {
            edit(context, workspace, |draft| {
                remove(draft, &item.place);
            })?;
            context.output.say(format!("Removed: {}", escaped(&item.text)));
        }
        Some(_) => context.output.say("This line belongs to the answers or the facts. Change it with wid assess."),
    }
    Ok(())
}

fn show(context: &Context, pack: &Pack, list: &[Disclosed]) {
    let output = &context.output;
    output.say("Everybody who gets the report will see:");
    for (number, item) in (1..).zip(list) {
        let mark: Vec<&str> = item.concerns.iter().map(|concern| concern_words(*concern)).collect();
        let mark = if mark.is_empty() { String::new() } else { format!("   <- {}", mark.join("; ")) };
        output.say(format!("{number:>4}  {}: {}{mark}", place_words(pack, &item.place), escaped(&item.text)));
    }
    let looks = list.iter().filter(|item| !item.concerns.is_empty()).count();
    output.say("and all answers, points and document dates.");
    if looks > 0 {
        output.say(format!("{looks} of these lines are marked: they may concern a person. Look at them twice."));
    }
}

fn place_words(pack: &Pack, place: &Place) -> String {
    let fact = |key: &str| words::texts(pack).profile.get(key).map_or_else(|| key.to_owned(), |text| text.label.clone());
    match place {
        Place::Field(name) => name.clone(),
        Place::Fact(key) => fact(key),
        Place::Change(_) => "change of a fact".to_owned(),
        Place::Figures(id) => format!("{id} figures"),
        Place::Note(id) => format!("{id} note"),
        Place::Claim(id) => format!("{id} does not apply because"),
        Place::Evidence(id, _) => format!("{id} document"),
    }
}

fn concern_words(concern: Concern) -> &'static str {
    match concern {
        Concern::Name => "the name of a person",
        Concern::NameLike => "looks like a name",
        Concern::Email => "an e-mail address",
        Concern::NationalNumber => "looks like a national number",
        Concern::SmallCell => "fewer people than the pages show; the attached statement holds the figure",
    }
}

fn written(context: &Context, pack: &Pack, arguments: &Arguments, key: &SigningKey, issued: &Issued) -> Result<Ending, Failure> {
    let existing = if arguments.force { Existing::Replace } else { Existing::Keep };
    files::write(&arguments.output, &issued.bytes, existing).map_err(|error| Failure::file(&arguments.output, &error))?;
    let statement = &issued.statement;
    let level = statement.result.get("level").and_then(serde_json::Value::as_str);
    let facts = key.facts();
    if context.output.is_json() {
        context.output.json(&json!({
            "format": "wid-issue/1", "issued": true, "file": arguments.output.display().to_string(), "pages": issued.pages,
            "size": issued.bytes.len(), "level": level, "valid_until": statement.valid_until.to_string(), "statement_sha256": issued.digest,
        }));
        return Ok(Ending::Done);
    }
    let name = words::level(pack, level.and_then(|level| level.parse().ok()).as_ref());
    context.output.answer(format!("Issued: {}, {} pages, {name}.", arguments.output.display(), issued.pages));
    context.output.answer(format!("Sealed by {}. Valid until {}.", escaped(&facts.name), statement.valid_until));
    context.output.answer(format!("Statement SHA-256: {}", issued.digest.grouped()));
    context.output.say("Next: hand the report on together with your certificate, and let people check it with: wid verify FILE --trust CERTIFICATE.pem");
    Ok(Ending::Done)
}

fn sign_failure(path: &Path, error: &SignError) -> Failure {
    let help = match error {
        SignError::Expired { .. } => "make or request a new key: wid key new, wid key request",
        SignError::NotYetValid { .. } => "wait until then, or check the clock of this machine",
        SignError::KeyUsage => "ask for a certificate for electronic seals or signatures",
        SignError::UnsupportedAlgorithm => "make a key with: wid key new",
        _ => "nothing was written; try again",
    };
    Failure::new("not-sealed", format!("{}: {error}", path.display())).help(help)
}
