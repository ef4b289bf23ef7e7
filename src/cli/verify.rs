//! `wid verify`: the verdict on reports, per check; one file, many files, folders.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead, IsTerminal};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use console::measure_text_width;
use indicatif::{ProgressBar, ProgressStyle};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rayon::prelude::*;

use super::arguments::Format;
use super::context::Context;
use super::failure::Failure;
use super::output::{Ending, padded};
use super::typed::{self, NotTyped};
use crate::host::files;
use wid::seal::{Limits, Trust, TrustStore};
use wid::value::date::day_of;
use wid::value::free_text::escaped;
use wid::value::{LevelId, Message, Said, Sha256Digest};
use wid::workflow::shelf::Shelf;
use wid::workflow::verify::{
    CSV_HEADER, CheckCode, Options, Outcome, OverlayLevel, Requirement, SignerSummary, Summary, Verdict, Verification,
    Verifier, headline, to_csv, to_json,
};

/// How many files are read before their verdicts are printed, so that memory does not grow with their number.
const BATCH: usize = 256;
/// The largest certificate or revocation list file, in bytes.
const MAX_TRUST_FILE: u64 = 16 << 20;

/// Whom to trust.
#[derive(Debug, Default, Args)]
pub struct TrustArguments {
    /// Certificates to trust: a file or a folder of .pem, .crt, .cer; a CA as anchor, any other as itself
    #[arg(long, value_name = "PEM|DIR")]
    pub trust: Vec<PathBuf>,
    /// A revocation list
    #[arg(long, value_name = "FILE")]
    pub crl: Vec<PathBuf>,
}

/// What `wid verify` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Reports or folders of reports; - reads names from standard input
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    pub trust: TrustArguments,
    /// Verify as of this moment, such as 2028-01-31T12:00:00Z; a day alone means its noon in UTC
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub at: Option<Timestamp>,
    /// Look for the recorded documents in this folder
    #[arg(long, value_name = "DIR")]
    pub evidence: Option<PathBuf>,
    /// What must have been checked
    #[arg(long, value_enum, value_delimiter = ',', value_name = "WHAT")]
    pub require: Vec<Required>,
    /// Checks to leave out
    #[arg(long, value_enum, value_delimiter = ',', value_name = "CHECK")]
    pub skip: Vec<Skippable>,
    /// How many files at a time; else one a core
    #[arg(long, value_name = "N", value_parser = typed::count)]
    pub jobs: Option<usize>,
}

impl Arguments {
    /// Asks for one report and one certificate to trust.
    pub fn of_one(report: &Path, certificate: &Path) -> Self {
        Self {
            paths: vec![report.to_path_buf()],
            trust: TrustArguments { trust: vec![certificate.to_path_buf()], crl: Vec::new() },
            at: None,
            evidence: None,
            require: Vec::new(),
            skip: Vec::new(),
            jobs: None,
        }
    }
}

/// What must have been checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Required {
    /// A timestamp that holds
    Timestamp,
    /// A revocation list of the signer's issuer
    Revocation,
}

/// Checks that may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Skippable {
    /// Who sealed it
    Signer,
    /// Whether the certificate names the company
    Subject,
    /// Whether the times fit
    Time,
    /// Whether the pages follow from the statement
    Pages,
    /// Whether it is past its last day
    Validity,
}

fn moment(typed: &str) -> Result<Timestamp, NotTyped> {
    let day = typed.parse::<Date>().ok().filter(|_| !typed.contains(['T', 't', ' ']));
    let noon = day.and_then(|day| day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).ok()).map(|noon| noon.timestamp());
    noon.map_or_else(|| typed.parse::<Timestamp>().ok(), Some).ok_or(NotTyped("typed-no-moment"))
}

impl Skippable {
    fn code(self) -> CheckCode {
        match self {
            Self::Signer => CheckCode::Signer,
            Self::Subject => CheckCode::Subject,
            Self::Time => CheckCode::Time,
            Self::Pages => CheckCode::Pages,
            Self::Validity => CheckCode::Validity,
        }
    }
}

/// Verifies every file and ends with the worst.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let trust = trust_store(&arguments.trust)?;
    let shelf = context.shelf();
    let wanted = Wanted::of(&arguments.paths);
    let at = arguments.at.unwrap_or(context.now.moment);
    let verifier = Verifier::new(&trust, shelf, at, options(arguments)?);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(arguments.jobs.unwrap_or(0)).build();
    let pool = pool.map_err(|error| {
        Failure::new("no-threads", Message::Verbatim(error.to_string())).help(Message::new("verify-no-threads-help"))
    })?;
    if context.output.format == Format::Csv {
        context.output.answer(CSV_HEADER);
    }
    let mut tally = Tally::default();
    for failure in &wanted.failures {
        context.output.failure(failure);
        tally.add("tally-not-read", Ending::CouldNot);
    }
    let many = wanted.paths != arguments.paths || wanted.paths.len() > 1;
    let progress = progress(context, wanted.paths.len());
    for batch in wanted.paths.chunks(BATCH) {
        let results: Vec<_> = pool.install(|| batch.par_iter().map(|path| one(&verifier, path)).collect());
        progress.inc(batch.len() as u64);
        for (path, result) in batch.iter().zip(results) {
            let (word, ending) = progress.suspend(|| tell(context, shelf, path, result, many));
            tally.add(word, ending);
        }
    }
    progress.finish_and_clear();
    if many && context.output.format == Format::Human {
        context.output.say(tally.sentence(context));
    }
    Ok(tally.worst)
}

/// What was found in many files.
#[derive(Debug)]
struct Tally {
    counts: BTreeMap<&'static str, usize>,
    worst: Ending,
}

impl Default for Tally {
    fn default() -> Self {
        Self { counts: BTreeMap::new(), worst: Ending::Done }
    }
}

impl Tally {
    fn add(&mut self, word: &'static str, ending: Ending) {
        *self.counts.entry(word).or_default() += 1;
        self.worst = self.worst.worse(ending);
    }

    fn sentence(&self, context: &Context) -> Message {
        let part = |(id, count): (&&'static str, &usize)| context.say(&Message::new(id).with("n", *count));
        let parts: Vec<String> = self.counts.iter().map(part).collect();
        Message::new("verify-tally").with("n", self.counts.values().sum::<usize>()).with("parts", parts.join(", "))
    }
}

fn progress(context: &Context, files: usize) -> ProgressBar {
    if files < 20 || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let template = context.say(&Message::new("verify-progress").with("done", "{pos}").with("all", "{len}"));
    let style = ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(files as u64).with_style(style)
}

fn one(verifier: &Verifier<'_>, path: &Path) -> Result<Verification, Failure> {
    let bytes = files::read(path, Limits::default().file as u64)?;
    verifier.verify(&bytes).map_err(|error| {
        let message = Message::new("file-says").with("file", path).with("what", error.message());
        Failure::new("unreadable", message).help(Message::new("verify-unreadable-help"))
    })
}

fn tell(
    context: &Context,
    shelf: &Shelf,
    path: &Path,
    result: Result<Verification, Failure>,
    many: bool,
) -> (&'static str, Ending) {
    let file = path.display().to_string();
    let verification = match result {
        Ok(verification) => verification,
        Err(failure) => {
            context.output.failure(&failure);
            return ("tally-not-read", Ending::CouldNot);
        }
    };
    match context.output.format {
        Format::Json => context.output.json(&to_json(&file, &verification, context.wording())),
        Format::Csv => context.output.answer(to_csv(&file, &verification)),
        Format::Human if many => context.output.answer(format!("{file}: {}", short_headline(context, &verification))),
        Format::Human => human(context, shelf, &verification),
    }
    tallied(verification.verdict)
}

/// Gives the words that a verdict is counted under, and how it ends.
fn tallied(verdict: Verdict) -> (&'static str, Ending) {
    match verdict {
        Verdict::Valid => ("tally-valid", Ending::Done),
        Verdict::Undecided => ("tally-undecided", Ending::Undecided),
        Verdict::Expired => ("tally-expired", Ending::Undecided),
        Verdict::Altered => ("tally-altered", Ending::Open),
        Verdict::Wrong => ("tally-wrong", Ending::Open),
        Verdict::Withdrawn => ("tally-withdrawn", Ending::Open),
        Verdict::NotAReport => ("tally-no-report", Ending::Open),
    }
}

/// Gives the verdict in one line; where it lists much, the rest stands with the checks.
fn short_headline(context: &Context, verification: &Verification) -> String {
    const MOST: usize = 240;
    let line = headline(verification, context.wording());
    match line.char_indices().nth(MOST) {
        None => line,
        Some((end, _)) => {
            let kept = line.get(..end).and_then(|start| start.rsplit_once(' ')).map_or("", |(kept, _)| kept);
            format!("{} …", kept.trim_end_matches([',', ';']))
        }
    }
}

fn human(context: &Context, shelf: &Shelf, verification: &Verification) {
    let output = &context.output;
    output.heading(output.wrapped(&short_headline(context, verification), 2));
    if let Some(summary) = &verification.summary {
        output.gap();
        let mut rows = summary_rows(context, shelf, summary);
        if let Some(digest) = &verification.statement {
            rows.push((Message::new("verify-statement"), Message::Verbatim(digest.grouped())));
        }
        output.table(rows);
    }
    if !verification.checks.is_empty() {
        output.gap();
    }
    let widest =
        OUTCOMES.iter().map(|id| measure_text_width(&context.say(&Message::new(id)))).max().unwrap_or_default();
    for check in &verification.checks {
        let outcome = padded(&context.say(&Message::new(outcome_words(check.outcome))), widest);
        let line = format!("  {:<10} {outcome}  {}", check.code.code(), check.sentence(context.wording()));
        output.answer(output.wrapped(&line, widest + 15));
    }
    if verification.verdict == Verdict::Valid {
        output.say("");
        output.say(output.wrapped(&context.say(&Message::new("verify-valid-says")), 0));
    }
}

/// The words for the outcome of a check.
const OUTCOMES: [&str; 4] = ["outcome-passed", "outcome-failed", "outcome-not-checked", "outcome-undecided"];

fn outcome_words(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Passed => "outcome-passed",
        Outcome::Failed => "outcome-failed",
        Outcome::NotChecked => "outcome-not-checked",
        Outcome::Undecided => "outcome-undecided",
    }
}

/// Says what a report says of itself and of its signer.
fn summary_rows(context: &Context, shelf: &Shelf, summary: &Summary) -> Vec<(Message, Message)> {
    let mut rows = Vec::new();
    if let Some(name) = &summary.company {
        let number = summary.enterprise_number.as_ref().map(|number| format!(", {number}")).unwrap_or_default();
        rows.push((Message::new("verify-company"), Message::Verbatim(format!("{}{number}", escaped(name)))));
    }
    if let Some(signer) = &summary.signer {
        rows.push((Message::new("verify-sealed-by"), sealed_by(signer)));
        if summary.company.as_ref().is_some_and(|name| *name != signer.facts.name) {
            rows.push((Message::Verbatim(String::new()), Message::new("verify-name-differs")));
        }
        let time = Message::new("verify-no-timestamp").with("moment", signer.time.to_string());
        rows.push((Message::new("verify-claimed-time"), time));
    }
    let result = |level: &Option<LevelId>| result_words(context, shelf, summary, level.as_ref());
    rows.extend(summary.level.iter().map(|level| (Message::new("verify-result"), result(level))));
    let overlay = |overlay: &OverlayLevel| overlay_words(context, shelf, summary, overlay);
    rows.extend(summary.overlays.iter().map(|one| (Message::new("overlay-verified"), overlay(one))));
    if let (Some(issued), Some(until)) = (summary.issued, summary.valid_until) {
        let days = Message::new("verify-days").with("issued", day_of(issued)).with("until", until);
        rows.push((Message::new("verify-issued"), days));
    }
    rows
}

fn sealed_by(signer: &SignerSummary) -> Message {
    let id = signer.facts.organization_id.as_deref().map(|id| format!(", {}", escaped(id))).unwrap_or_default();
    Message::new(match signer.trust {
        Trust::Anchor => "verify-trusted-authority",
        Trust::Pinned => "verify-trusted-certificate",
        Trust::Unknown => "verify-trusted-not",
    })
    .with("name", format!("{}{id}", escaped(&signer.facts.name)))
}

/// Says what was reached by an overlay, in the words of its pack where that is at hand.
fn overlay_words(context: &Context, shelf: &Shelf, summary: &Summary, overlay: &OverlayLevel) -> Message {
    let named = summary.packs.iter().find(|pack| pack.id == overlay.id);
    let pack = named.and_then(|pack| shelf.by_manifest(&pack.manifest_sha256));
    let level = match (&overlay.level, pack) {
        (level, Some(pack)) => context.words(pack).level(level.as_ref()),
        (Some(level), None) => Message::Verbatim(level.to_string()),
        (None, None) => Message::new("level-none"),
    };
    let said = Message::new("overlay-verified-level").with("level", level).with("id", overlay.id.as_str());
    said.with("assurance", overlay.assurance.code())
}

fn result_words(context: &Context, shelf: &Shelf, summary: &Summary, level: Option<&LevelId>) -> Message {
    let pack = summary.packs.first().and_then(|pack| shelf.by_manifest(&pack.manifest_sha256));
    let words = pack.map(|pack| context.words(pack));
    let name = match (level, words) {
        (Some(level), None) => Message::Verbatim(level.to_string()),
        (level, Some(words)) => words.level(level),
        (None, None) => Message::new("level-none"),
    };
    let assurance = summary.assurance.map(|assurance| {
        let words = words.map(|words| format!(" {}", words.assurance(assurance))).unwrap_or_default();
        format!(", {}{words}", assurance.code())
    });
    Message::new("verify-indicative").with("level", name).with("assurance", assurance.unwrap_or_default())
}

fn options(arguments: &Arguments) -> Result<Options, Failure> {
    let require = |required: &Required| match required {
        Required::Timestamp => Requirement::Timestamp,
        Required::Revocation => Requirement::Revocation,
    };
    Ok(Options {
        skip: arguments.skip.iter().map(|check| check.code()).collect(),
        require: arguments.require.iter().map(require).collect(),
        evidence: arguments.evidence.as_deref().map(digests_under).transpose()?,
        limits: Limits::default(),
    })
}

/// Takes the digest of every file under a folder; links are not followed.
fn digests_under(folder: &Path) -> Result<BTreeSet<Sha256Digest>, Failure> {
    let files = files::files_under(folder)?;
    files.iter().map(|path| Ok(files::fingerprint(path)?.sha256)).collect()
}

/// Loads every certificate and revocation list that was given.
pub fn trust_store(arguments: &TrustArguments) -> Result<TrustStore, Failure> {
    let mut store = TrustStore::new();
    for path in &arguments.trust {
        let certificates = if path.is_dir() { certificates_in(path)? } else { vec![path.clone()] };
        for path in certificates {
            let bytes = read_trust(&path)?;
            store.add_certificates(&bytes).map_err(|error| trust_failure(&path, &error))?;
        }
    }
    for path in &arguments.crl {
        store.add_revocation_lists(&read_trust(path)?).map_err(|error| trust_failure(path, &error))?;
    }
    Ok(store)
}

fn read_trust(path: &Path) -> Result<Vec<u8>, Failure> {
    Ok(files::read(path, MAX_TRUST_FILE)?)
}

fn trust_failure(path: &Path, error: &wid::seal::trust::TrustError) -> Failure {
    let message = Message::new("file-says").with("file", path).with("what", error.message());
    Failure::new("trust", message).help(Message::new("verify-trust-help"))
}

fn certificates_in(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let files = files::files_under(folder)?;
    let is_certificate = |path: &PathBuf| {
        path.extension()
            .and_then(|extension| extension.to_str())
            .is_some_and(|extension| matches!(extension, "pem" | "crt" | "cer"))
    };
    let found: Vec<PathBuf> = files.into_iter().filter(is_certificate).collect();
    if found.is_empty() {
        let message = Message::new("verify-no-certificates").with("folder", folder);
        return Err(Failure::new("trust", message).help(Message::new("verify-no-certificates-help")));
    }
    Ok(found)
}

/// What is to be verified, and what was asked for but is not there.
#[derive(Debug, Default)]
struct Wanted {
    paths: Vec<PathBuf>,
    failures: Vec<Failure>,
}

impl Wanted {
    /// Turns folders, patterns and `-` into files. What fails does not stop the rest.
    fn of(given: &[PathBuf]) -> Self {
        let mut wanted = Self::default();
        for path in given {
            if path.as_os_str() == "-" { wanted.add_list() } else { wanted.add(path) }
        }
        wanted
    }

    /// Takes one name a line from standard input.
    fn add_list(&mut self) {
        let mut count = 0;
        for line in io::stdin().lock().lines() {
            match line {
                Ok(line) if line.trim().is_empty() => {}
                Ok(line) => {
                    count += 1;
                    self.add(Path::new(line.trim_end_matches('\r')));
                }
                Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                    let failure = Failure::new("file-list", Message::new("verify-list-not-text"));
                    self.failures.push(failure.help(Message::new("verify-list-not-text-help")));
                }
                Err(error) => {
                    let message = Message::new("verify-list-unread").with("why", error.to_string());
                    let failure = Failure::new("file-list", message);
                    self.failures.push(failure.help(Message::new("verify-list-unread-help")));
                    return;
                }
            }
        }
        if count == 0 && self.failures.is_empty() {
            let failure = Failure::new("no-reports", Message::new("verify-list-empty"));
            self.failures.push(failure.help(Message::new("verify-list-empty-help")));
        }
    }

    fn add(&mut self, path: &Path) {
        if path.is_dir() {
            let (found, unread) = files::pdfs_under(path);
            if found.is_empty() && unread.is_empty() {
                let failure = Failure::new("no-reports", Message::new("verify-no-pdf").with("folder", path));
                self.failures.push(failure.help(Message::new("verify-no-pdf-help")));
            }
            self.failures.extend(unread.into_iter().map(Failure::from));
            self.paths.extend(found);
        } else if !path.exists() && is_pattern(path) {
            let found = files::matching(path);
            if found.is_empty() {
                let failure = Failure::new("no-reports", Message::new("verify-no-fit").with("pattern", path));
                self.failures.push(failure.help(Message::new("file-help-name")));
            }
            self.paths.extend(found);
        } else {
            self.paths.push(path.to_path_buf());
        }
    }
}

/// Says whether a file name has a `*`, which some shells hand on as it was typed.
fn is_pattern(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().contains('*'))
}
