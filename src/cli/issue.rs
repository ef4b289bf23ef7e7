//! `wid issue`: shows what will be disclosed, renders, seals.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::asking::{after_one_of, confirm, is_one_of, somebody_is_here, typed_line};
use super::context::{Context, typable};
use super::failure::Failure;
use super::key;
use super::output::Ending;
use super::passwords::PasswordArguments;
use super::words::Words;
use crate::host::clock::Now;
use crate::host::files::{self, Existing};
use crate::host::workspace::Workspace;
use wid::domain::assessment::edit::Draft;
use wid::domain::assessment::{self, Assessment, Change};
use wid::domain::criteria::Pack;
use wid::domain::statement::{Breach, breaches_of};
use wid::seal::CertificateFacts;
use wid::seal::pades::SignError;
use wid::value::free_text::escaped;
use wid::value::{CriterionId, EnterpriseNumber, Language, Message, Said};
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
    files::check_free(&arguments.output, arguments.force)?;
    let now = context.time_of_document()?;
    let _lock = workspace.lock(context.now.moment).map_err(|error| Failure::locked(&arguments.folder, error))?;
    let (pack, assessment) = confirmed(context, &workspace, arguments, now)?;
    let open = breaches_of(pack, &assessment, now.today());
    if !open.is_empty() {
        return Ok(still_open(context, pack, &assessment, &workspace, &open));
    }
    let key = key::unlock(context, &arguments.key, &key::read(&arguments.key)?, &arguments.password)?;
    let holder = key.facts();
    check_key(&assessment, &holder).map_err(|error| issue_failure(&arguments.key, &assessment, &error))?;
    let Some(assessment) = agreed(context, &workspace, pack, assessment, &holder, arguments, now)? else {
        context.output.say(Message::new("issue-nothing-sealed"));
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
        Some(day) => output.tell(Message::new("issue-facts-changed").with("day", day)),
        None => output.tell(Message::new("issue-facts-not-confirmed")),
    }
    let facts = facts(pack, context.words(pack), &assessment);
    facts.iter().for_each(|line| output.tell(format!("  {}", context.say(line))));
    if !confirm(output, Message::new("issue-facts-hold"), arguments.yes)? {
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
fn facts(pack: &Pack, words: Words<'_>, assessment: &Assessment) -> Vec<Message> {
    let perimeter = &assessment.perimeter;
    let mut lines = vec![Message::new("issue-covered").with("what", perimeter.text.as_deref().unwrap_or_default())];
    if let (Some(from), Some(to)) = (perimeter.from, perimeter.to) {
        lines.push(Message::new("issue-period").with("from", from).with("to", to));
    }
    let known = pack.facts().filter_map(|fact| Some((&fact.key, assessment.profile.0.get(&fact.key)?)));
    lines.extend(known.map(|(key, fact)| {
        Message::new("labelled").with("label", words.fact(key)).with("text", in_words(words.texts(), key, fact))
    }));
    lines
}

fn edit(context: &Context, workspace: &Workspace, change: impl FnOnce(&mut Draft)) -> Result<(), Failure> {
    let path = workspace.assessment();
    let text = workspace.read()?;
    let mut draft = Draft::parse(&text).map_err(|error| Failure::new("not-toml", error.message()))?;
    change(&mut draft);
    context.parse(&path, &draft.text())?;
    Ok(workspace.save(&draft.text())?)
}

fn still_open(
    context: &Context,
    pack: &Pack,
    assessment: &Assessment,
    workspace: &Workspace,
    open: &[Breach],
) -> Ending {
    let output = &context.output;
    let words = context.words(pack);
    if output.is_json() {
        let said = |breach: &Breach| context.say(&words.breach(assessment, breach));
        let entry = |breach: &Breach| json!({ "code": breach.code(), "message": said(breach) });
        output.json(&json!({
            "format": "wid-issue/1", "issued": false, "open": open.iter().map(entry).collect::<Vec<_>>(),
        }));
        return Ending::Open;
    }
    output.answer(Message::new("issue-not-yet"));
    for breach in open {
        let (said, ids) = match breach {
            Breach::Open(ids) => (Message::new("breach-open-below").with("n", ids.len()), ids.as_slice()),
            other => (words.breach(assessment, other), &[][..]),
        };
        output.answer(output.wrapped(&format!("  - {}", context.say(&said)), 4));
        ids.iter().for_each(|id| output.answer(format!("    {}", words.criterion(id))));
    }
    let command = context.command("assess", workspace.folder());
    output.say(Message::new("assessment-go-on").with("command", command));
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
        if !somebody_is_here() {
            return Err(Failure::new("not-asked", Message::new("issue-nobody")).help(Message::new("issue-nobody-help")));
        }
        context.output.tell(Message::new("issue-agree"));
        match Agreed::read(&typed_line()?.unwrap_or_default(), context.language) {
            Agreed::Yes => return Ok(Some(assessment)),
            Agreed::No => return Ok(None),
            Agreed::Without(number) => {
                take_out(context, workspace, list.get(number.wrapping_sub(1)))?;
                assessment = context.assessment(workspace)?.1;
            }
            Agreed::WithoutWhat => context.output.tell(Message::new("issue-remove-what")),
            Agreed::Neither => context.output.tell(Message::new("issue-no-choice")),
        }
    }
}

/// What was typed at the last look.
#[derive(Debug, PartialEq, Eq)]
enum Agreed {
    Yes,
    No,
    /// Take the line of this number out, counted from 1.
    Without(usize),
    /// Take a line out, but which one is not said.
    WithoutWhat,
    Neither,
}

impl Agreed {
    fn read(typed: &str, language: Language) -> Self {
        match after_one_of(typed, "issue-typed-remove", language).map(str::parse) {
            Some(Ok(number)) => Self::Without(number),
            Some(Err(_)) => Self::WithoutWhat,
            None if is_one_of(typed, "typed-yes", language) => Self::Yes,
            None if typed.is_empty() || is_one_of(typed, "typed-no", language) => Self::No,
            None => Self::Neither,
        }
    }
}

fn take_out(context: &Context, workspace: &Workspace, item: Option<&Disclosed>) -> Result<(), Failure> {
    match item {
        None => context.output.say(Message::new("issue-no-line")),
        Some(item) if item.is_removable() => {
            edit(context, workspace, |draft| {
                remove(draft, &item.place);
            })?;
            context.output.say(Message::new("issue-removed").with("text", escaped(&context.say(&item.text))));
        }
        Some(_) => context.output.say(Message::new("issue-not-removable")),
    }
    Ok(())
}

fn show(context: &Context, pack: &Pack, list: &[Disclosed], quietly: bool) {
    let output = &context.output;
    let words = context.words(pack);
    let say = |line: String| if quietly { output.say(line) } else { output.tell(line) };
    say(context.say(&Message::new("issue-discloses")));
    for (number, item) in (1..).zip(list) {
        let place = place_words(words, &item.place);
        let line = Message::new("labelled").with("label", place).with("text", escaped(&context.say(&item.text)));
        let marks = Message::separated(item.concerns.iter().map(|concern| context.say(&concern_words(*concern))));
        let marks = if item.concerns.is_empty() { String::new() } else { format!("   <- {}", context.say(&marks)) };
        say(output.wrapped(&format!("{number:>4}  {}{marks}", context.say(&line)), 6));
    }
    let marked = list.iter().filter(|item| !item.concerns.is_empty()).count();
    say(context.say(&Message::new("issue-discloses-more")));
    if marked > 0 {
        say(context.say(&Message::new("issue-marked").with("n", marked)));
    }
}

fn place_words(words: Words<'_>, place: &Place) -> Message {
    let of = |id: &'static str, criterion: &CriterionId| Message::new(id).with("criterion", criterion.as_str());
    match place {
        Place::Field(name) => field_words(name),
        Place::Period => Message::new("disclosed-period"),
        Place::Certificate => Message::new("disclosed-certificate"),
        Place::Fact(key) => Message::Verbatim(words.fact(key)),
        Place::Change(path) => changed_words(words, path),
        Place::Figures(id) => of("disclosed-figures", id),
        Place::Note(id) => of("disclosed-note", id),
        Place::Claim(id) => of("disclosed-claim", id),
        Place::Evidence(id, _) => of("disclosed-document", id),
    }
}

fn field_words(name: &str) -> Message {
    Message::new(match name {
        "company.name" => "disclosed-company",
        "company.enterprise_number" => "disclosed-enterprise-number",
        "declared_by.name" => "disclosed-declared-by",
        "declared_by.role" => "disclosed-role",
        "perimeter.text" => "disclosed-perimeter",
        "perimeter.from" => "disclosed-first-day",
        "perimeter.to" => "disclosed-last-day",
        other => return Message::Verbatim(other.to_owned()),
    })
}

/// Names what a logged change was about.
fn changed_words(words: Words<'_>, path: &str) -> Message {
    if path == "facts" {
        return Message::new("disclosed-facts-changed");
    }
    let key = path.strip_prefix("profile.").unwrap_or(path);
    let label = words.texts().profile.get(key).map(|text| Message::Verbatim(text.label.clone()));
    Message::new("disclosed-changed").with("what", label.unwrap_or_else(|| field_words(path)))
}

fn concern_words(concern: Concern) -> Message {
    Message::new(match concern {
        Concern::Name => "concern-name",
        Concern::NameLike => "concern-name-like",
        Concern::Email => "concern-email",
        Concern::NationalNumber => "concern-national-number",
        Concern::SmallCell => "concern-small-cell",
    })
}

fn written(
    context: &Context,
    pack: &Pack,
    arguments: &Arguments,
    holder: &CertificateFacts,
    issued: &Issued,
) -> Result<Ending, Failure> {
    let existing = if arguments.force { Existing::Replace } else { Existing::Keep };
    files::write(&arguments.output, &issued.bytes, existing)?;
    let statement = &issued.statement;
    let level = statement.result.get("level").and_then(serde_json::Value::as_str);
    if context.output.is_json() {
        context.output.json(&json!({
            "format": "wid-issue/1", "issued": true, "file": arguments.output.display().to_string(), "pages": issued.pages,
            "size": issued.bytes.len(), "level": level, "valid_until": statement.valid_until.to_string(), "statement_sha256": issued.digest,
        }));
        return Ok(Ending::Done);
    }
    let name = context.words(pack).level(level.and_then(|level| level.parse().ok()).as_ref());
    let file = arguments.output.as_path();
    let output = &context.output;
    output.answer(Message::new("issue-issued").with("file", file).with("n", issued.pages).with("level", name));
    let sealed = Message::new("issue-sealed").with("name", escaped(&holder.name));
    output.answer(sealed.with("until", statement.valid_until));
    output.answer(Message::new("issue-digest").with("digest", issued.digest.grouped()));
    output.say(Message::new("issue-hand-on"));
    output.say(format!("  wid verify {} --trust CERTIFICATE.pem", typable(file)));
    Ok(Ending::Done)
}

/// Says where the key comes from that `--key` takes.
pub fn key_from() -> Message {
    Message::new("issue-key-from").with("command", "wid key new -o our-company.p12 --name NAME")
}

/// Says why nothing was sealed although nothing is open.
fn issue_failure(key: &Path, assessment: &Assessment, error: &IssueError) -> Failure {
    match error {
        IssueError::Sign(error) => sign_failure(key, error),
        IssueError::AnotherNumber { certified } => {
            let certified = EnterpriseNumber::parse(certified).map_or_else(|_| escaped(certified), |n| n.to_string());
            let stated = assessment.company.enterprise_number.as_ref().map(ToString::to_string).unwrap_or_default();
            let message = Message::new("issue-another-number").with("file", key);
            Failure::new("another-number", message.with("certified", certified).with("stated", stated))
                .help(Message::new("issue-another-number-help"))
        }
        other => Failure::new("report", Message::new("report-failed").with("why", other.message()))
            .help(Message::new("issue-failed-help")),
    }
}

fn sign_failure(path: &Path, error: &SignError) -> Failure {
    let help = match error {
        SignError::Expired { .. } => "sign-help-expired",
        SignError::NotYetValid { .. } => "sign-help-not-yet",
        SignError::KeyUsage => "sign-help-usage",
        SignError::UnsupportedAlgorithm => "sign-help-algorithm",
        _ => "sign-help-other",
    };
    let message = Message::new("file-says").with("file", path).with("what", error.message());
    Failure::new("not-sealed", message).help(Message::new(help))
}
