//! `wid issue`: shows what will be disclosed, renders, seals.

use std::io::{self, BufRead, IsTerminal};
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;
use serde_json::json;

use super::context::Context;
use super::failure::Failure;
use super::output::{self, Ending};
use super::passwords::PasswordArguments;
use super::{evidence, key, words};
use crate::host::clock::Now;
use crate::host::files::{self, Existing};
use crate::host::workspace::Workspace;
use wid::domain::assessment::edit::Draft;
use wid::domain::assessment::{self, Assessment, Change};
use wid::domain::criteria::Pack;
use wid::domain::statement::{Breach, breaches_of};
use wid::seal::CertificateFacts;
use wid::seal::pades::SignError;
use wid::value::EnterpriseNumber;
use wid::value::free_text::escaped;
use wid::workflow::disclosure::{Concern, Disclosed, Place, disclosure, in_words, remove};
use wid::workflow::issue::{IssueError, Issued, check_key, draft, issue};

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
    files::check_free(&arguments.output, arguments.force).map_err(|error| Failure::file(&arguments.output, &error))?;
    let now = context.time_of_document()?;
    let _lock = workspace.lock(context.now.moment).map_err(|error| evidence::locked(&arguments.folder, error))?;
    let (pack, assessment) = confirmed(context, &workspace, arguments, now)?;
    let open = breaches_of(pack, &assessment, now.today());
    if !open.is_empty() {
        return Ok(still_open(context, pack, &assessment, &workspace, &open));
    }
    let key = key::unlock(&arguments.key, &key::read(&arguments.key)?, &arguments.password)?;
    let holder = key.facts();
    check_key(&assessment, &holder).map_err(|error| issue_failure(&arguments.key, &assessment, &error))?;
    let Some(assessment) = agreed(context, &workspace, pack, assessment, &holder, arguments, now)? else {
        context.output.say("Nothing was sealed.");
        return Ok(Ending::Open);
    };
    match issue(pack, &assessment, context.language, &key, now.moment) {
        Ok(issued) => written(context, pack, arguments, &holder, &issued),
        Err(IssueError::Breaches(open)) => Ok(still_open(context, pack, &assessment, &workspace, &open)),
        Err(error) => Err(issue_failure(&arguments.key, &assessment, &error)),
    }
}

/// Where nothing but the confirmation of the facts is open, asks for it; a change by hand since the last one is logged.
fn confirmed<'c>(
    context: &'c Context,
    workspace: &Workspace,
    arguments: &Arguments,
    now: Now,
) -> Result<(&'c Pack, Assessment), Failure> {
    let (pack, assessment) = context.assessment(workspace)?;
    let today = now.today();
    if !matches!(breaches_of(pack, &assessment, today).as_slice(), [Breach::NotConfirmed]) {
        return Ok((pack, assessment));
    }
    let output = &context.output;
    match assessment.perimeter.confirmed {
        Some(day) => output.tell(format!("The facts were changed by hand since {day}. The report will say so.")),
        None => output.tell("Nobody has confirmed the facts yet."),
    }
    facts(pack, &assessment).iter().for_each(|line| output.tell(format!("  {line}")));
    if !output::confirm("Do these facts hold?", arguments.yes)? {
        return Ok((pack, assessment));
    }
    let change = assessment.perimeter.confirmed.map(|day| Change::by_hand(today, day));
    edit(context, workspace, |draft| {
        change.iter().for_each(|change| draft.add_change(change));
        draft.confirm(today, assessment::confirmation_digest(pack, &assessment));
    })?;
    context.assessment(workspace)
}

/// Lists what a confirmation is about: the perimeter, the period and the facts.
fn facts(pack: &Pack, assessment: &Assessment) -> Vec<String> {
    let perimeter = &assessment.perimeter;
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut lines = vec![
        format!("Covered: {}", perimeter.text.as_deref().unwrap_or_default()),
        format!("Period: {} to {}", day(perimeter.from), day(perimeter.to)),
    ];
    let known = pack.facts().filter_map(|fact| Some((&fact.key, assessment.profile.0.get(&fact.key)?)));
    let texts = words::texts(pack);
    lines.extend(known.map(|(key, fact)| {
        format!("{}: {}", place_words(pack, &Place::Fact(key.clone())), in_words(texts, key, fact))
    }));
    lines
}

fn edit(context: &Context, workspace: &Workspace, change: impl FnOnce(&mut Draft)) -> Result<(), Failure> {
    let path = workspace.assessment();
    let text = workspace.read().map_err(|error| Failure::file(&path, &error))?;
    let mut draft = Draft::parse(&text).map_err(|error| Failure::new("not-toml", error.to_string()))?;
    change(&mut draft);
    context.parse(&path, &draft.text())?;
    workspace.save(&draft.text()).map_err(|error| Failure::file(&path, &error))
}

fn still_open(
    context: &Context,
    pack: &Pack,
    assessment: &Assessment,
    workspace: &Workspace,
    open: &[Breach],
) -> Ending {
    let output = &context.output;
    if output.is_json() {
        let entry =
            |breach: &Breach| json!({ "code": breach.code(), "message": words::breach(pack, assessment, breach) });
        output.json(&json!({
            "format": "wid-issue/1", "issued": false, "open": open.iter().map(entry).collect::<Vec<_>>(),
        }));
        return Ending::Open;
    }
    output.answer("The report cannot be issued yet:");
    for breach in open {
        match breach {
            Breach::Open(ids) => {
                output.answer(format!("  - {} open:", words::counted(ids.len(), "criterion is", "criteria are")));
                ids.iter().for_each(|id| output.answer(format!("    {}", words::criterion(pack, id))));
            }
            other => output.answer(output.wrapped(&format!("  - {}", words::breach(pack, assessment, other)), 4)),
        }
    }
    output.say(format!("To go on, type: {}", context.command("assess", workspace.folder())));
    Ending::Open
}

/// Shows everything that a reader will see and asks; what is removed is removed from the file. `None` where the answer is no.
fn agreed(
    context: &Context,
    workspace: &Workspace,
    pack: &Pack,
    mut assessment: Assessment,
    holder: &CertificateFacts,
    arguments: &Arguments,
    now: Now,
) -> Result<Option<Assessment>, Failure> {
    loop {
        let statement = draft(pack, &assessment, context.language, now.moment);
        let statement = statement.map_err(|missing| super::score::missing_facts(context, pack, &missing, workspace))?;
        let list = disclosure(pack, &statement, holder);
        show(context, pack, &list, arguments.yes);
        if arguments.yes {
            return Ok(Some(assessment));
        }
        if !io::stdin().is_terminal() {
            return Err(Failure::new("not-asked", "nobody is here to agree to what will be disclosed")
                .help("read it, then add --yes"));
        }
        context.output.tell("Type yes to seal the report, remove and a number to take a line out, or no:");
        let mut typed = String::new();
        io::stdin().lock().read_line(&mut typed).map_err(|error| Failure::new("not-asked", error.to_string()))?;
        let typed = typed.trim().to_lowercase();
        match typed.strip_prefix("remove").map(|number| number.trim().parse::<usize>()) {
            Some(Ok(number)) => {
                take_out(context, workspace, list.get(number.wrapping_sub(1)))?;
                assessment = context.assessment(workspace)?.1;
            }
            Some(Err(_)) => context.output.tell("Type remove and the number of a line, such as: remove 12"),
            None if matches!(typed.as_str(), "y" | "yes") => return Ok(Some(assessment)),
            None if matches!(typed.as_str(), "n" | "no" | "") => return Ok(None),
            None => context.output.tell("That is not one of the choices."),
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
            context.output.say(format!("Removed: {}", escaped(&context.say(&item.text))));
        }
        Some(_) => context.output.say("This line belongs to the answers or the facts. Change it with wid assess."),
    }
    Ok(())
}

fn show(context: &Context, pack: &Pack, list: &[Disclosed], quietly: bool) {
    let output = &context.output;
    let say = |text: String| if quietly { output.say(text) } else { output.tell(text) };
    say("Everybody who gets the report will see:".to_owned());
    for (number, item) in (1..).zip(list) {
        let mark: Vec<&str> = item.concerns.iter().map(|concern| concern_words(*concern)).collect();
        let mark = if mark.is_empty() { String::new() } else { format!("   <- {}", mark.join("; ")) };
        let line =
            format!("{number:>4}  {}: {}{mark}", place_words(pack, &item.place), escaped(&context.say(&item.text)));
        say(output.wrapped(&line, 6));
    }
    let looks = list.iter().filter(|item| !item.concerns.is_empty()).count();
    say("and all answers, points and document dates.".to_owned());
    match looks {
        0 => {}
        1 => say("1 of these lines is marked: it may concern a person. Look at it twice.".to_owned()),
        _ => say(format!("{looks} of these lines are marked: they may concern a person. Look at them twice.")),
    }
}

fn place_words(pack: &Pack, place: &Place) -> String {
    match place {
        Place::Field(name) => field_words(name).to_owned(),
        Place::Period => "Period".to_owned(),
        Place::Certificate => "Certificate of the seal".to_owned(),
        Place::Fact(key) => words::texts(pack).profile.get(key).map_or_else(|| key.clone(), |text| text.label.clone()),
        Place::Change(path) => changed_words(pack, path),
        Place::Figures(id) => format!("{id} figures"),
        Place::Note(id) => format!("{id} note"),
        Place::Claim(id) => format!("{id} does not apply because"),
        Place::Evidence(id, _) => format!("{id} document"),
    }
}

fn field_words(name: &str) -> &str {
    match name {
        "company.name" => "Company",
        "company.enterprise_number" => "Enterprise number",
        "declared_by.name" => "Declared by",
        "declared_by.role" => "Role",
        "perimeter.text" => "What is assessed",
        "perimeter.from" => "First day of the period",
        "perimeter.to" => "Last day of the period",
        other => other,
    }
}

/// Names what a logged change was about.
fn changed_words(pack: &Pack, path: &str) -> String {
    if path == "facts" {
        return "Change of the facts".to_owned();
    }
    let key = path.strip_prefix("profile.").unwrap_or(path);
    let label = words::texts(pack).profile.get(key).map(|text| text.label.as_str());
    format!("Change of \"{}\"", label.unwrap_or_else(|| field_words(path)))
}

fn concern_words(concern: Concern) -> &'static str {
    match concern {
        Concern::Name => "the name of a person",
        Concern::NameLike => "looks like a name",
        Concern::Email => "an e-mail address",
        Concern::NationalNumber => "looks like a national number",
        Concern::SmallCell => "so few people that the pages do not show the figure; the attached statement does",
    }
}

fn written(
    context: &Context,
    pack: &Pack,
    arguments: &Arguments,
    holder: &CertificateFacts,
    issued: &Issued,
) -> Result<Ending, Failure> {
    let existing = if arguments.force { Existing::Replace } else { Existing::Keep };
    files::write(&arguments.output, &issued.bytes, existing)
        .map_err(|error| Failure::file(&arguments.output, &error))?;
    let statement = &issued.statement;
    let level = statement.result.get("level").and_then(serde_json::Value::as_str);
    if context.output.is_json() {
        context.output.json(&json!({
            "format": "wid-issue/1", "issued": true, "file": arguments.output.display().to_string(), "pages": issued.pages,
            "size": issued.bytes.len(), "level": level, "valid_until": statement.valid_until.to_string(), "statement_sha256": issued.digest,
        }));
        return Ok(Ending::Done);
    }
    let name = words::level(pack, level.and_then(|level| level.parse().ok()).as_ref());
    let pages = words::counted(issued.pages, "page", "pages");
    context.output.answer(format!("Issued: {}, {pages}, {name}.", arguments.output.display()));
    context.output.answer(format!("Sealed by {}. Valid until {}.", escaped(&holder.name), statement.valid_until));
    context.output.answer(format!("Statement SHA-256: {}", issued.digest.grouped()));
    context
        .output
        .say("Hand the report on together with your certificate. Whoever gets them can check the report with:");
    context.output.say(format!("  wid verify {} --trust CERTIFICATE.pem", arguments.output.display()));
    Ok(Ending::Done)
}

/// Says why nothing was sealed although nothing is open.
fn issue_failure(key: &Path, assessment: &Assessment, error: &IssueError) -> Failure {
    match error {
        IssueError::Sign(error) => sign_failure(key, error),
        IssueError::AnotherNumber { certified } => {
            let certified = EnterpriseNumber::parse(certified).map_or_else(|_| escaped(certified), |n| n.to_string());
            let stated = assessment.company.enterprise_number.as_ref().map(ToString::to_string).unwrap_or_default();
            let message = format!(
                "{}: the certificate is of another company: it names {certified}, the assessment {stated}",
                key.display()
            );
            Failure::new("another-number", message)
                .help("use the key of this company, or correct the enterprise number; nothing was written")
        }
        other => Failure::new("report", format!("the report cannot be drawn: {other}"))
            .help("shorten the text that is named; nothing was written"),
    }
}

fn sign_failure(path: &Path, error: &SignError) -> Failure {
    let help = match error {
        SignError::Expired { .. } => {
            "make a new key with wid key new, or request one with wid key request; nothing was written"
        }
        SignError::NotYetValid { .. } => "wait until then, or check the clock of this machine",
        SignError::KeyUsage => "ask for a certificate for electronic seals or signatures",
        SignError::UnsupportedAlgorithm => "make a key with: wid key new",
        _ => "nothing was written; try again",
    };
    Failure::new("not-sealed", format!("{}: {error}", path.display())).help(help)
}
