//! `wid verify`: the verdict on reports, per check; one file, many files, folders.

use std::collections::BTreeSet;
use std::io::{self, BufRead, IsTerminal};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use jiff::Timestamp;
use rayon::prelude::*;

use super::arguments::Format;
use super::context::Context;
use super::criteria::gather;
use super::failure::Failure;
use super::output::Ending;
use super::words;
use crate::host::files;
use wid::domain::criteria::PackFiles;
use wid::seal::{Limits, Trust, TrustStore};
use wid::value::date::day_of;
use wid::value::free_text::escaped;
use wid::value::Sha256Digest;
use wid::workflow::shelf::Shelf;
use wid::workflow::verify::{
    CSV_HEADER, CheckCode, Options, Outcome, Requirement, Verdict, Verification, Verifier, headline, to_csv, to_json,
};

/// How many files are read before their verdicts are printed, so that memory does not grow with their number.
const BATCH: usize = 256;
/// The largest certificate or revocation list file, in bytes.
const MAX_TRUST_FILE: u64 = 16 << 20;

/// What `wid verify` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Reports or folders of reports; - reads names from standard input
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    /// Certificates to trust: a file or a folder of .pem, .crt, .cer; a CA as anchor, any other as itself
    #[arg(long, value_name = "PEM|DIR")]
    pub trust: Vec<PathBuf>,
    /// The folder of a published pack
    #[arg(long, value_name = "DIR")]
    pub pack: Vec<PathBuf>,
    /// A revocation list
    #[arg(long, value_name = "FILE")]
    pub crl: Vec<PathBuf>,
    /// Verify as of this moment, such as 2028-01-31T12:00:00Z
    #[arg(long, value_name = "TIME")]
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
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,
}

impl Arguments {
    /// Asks for one report and one certificate to trust.
    pub fn of_one(report: &Path, certificate: &Path) -> Self {
        Self {
            paths: vec![report.to_path_buf()],
            trust: vec![certificate.to_path_buf()],
            pack: Vec::new(),
            crl: Vec::new(),
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
    let trust = trust_store(arguments)?;
    let shelf = shelf(context, arguments)?;
    let paths = all_paths(&arguments.paths)?;
    let at = arguments.at.unwrap_or(context.now.moment);
    let verifier = Verifier::new(&trust, &shelf, at, options(arguments)?);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(arguments.jobs.unwrap_or(0)).build();
    let pool = pool.map_err(|error| Failure::new("no-threads", error.to_string()).help("try --jobs 1"))?;
    if context.output.format == Format::Csv {
        context.output.answer(CSV_HEADER);
    }
    let progress = progress(paths.len());
    let mut ending = Ending::Done;
    for batch in paths.chunks(BATCH) {
        let results: Vec<Result<Verification, Failure>> = pool.install(|| batch.par_iter().map(|path| one(&verifier, path)).collect());
        progress.inc(batch.len() as u64);
        for (path, result) in batch.iter().zip(results) {
            ending = ending.worse(progress.suspend(|| tell(context, &shelf, path, result, paths.len() > 1)));
        }
    }
    progress.finish_and_clear();
    Ok(ending)
}

fn progress(files: usize) -> ProgressBar {
    if files < 20 || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{pos} of {len} verified").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(files as u64).with_style(style)
}

fn one(verifier: &Verifier<'_>, path: &Path) -> Result<Verification, Failure> {
    let bytes = files::read(path, Limits::default().file as u64).map_err(|error| Failure::file(path, &error))?;
    verifier.verify(&bytes).map_err(|error| {
        Failure::new("unreadable", format!("{}: {error}", path.display())).help("ask for the file again; a report is a PDF")
    })
}

fn tell(context: &Context, shelf: &Shelf, path: &Path, result: Result<Verification, Failure>, many: bool) -> Ending {
    let file = path.display().to_string();
    let verification = match result {
        Ok(verification) => verification,
        Err(failure) => {
            context.output.failure(&failure);
            return Ending::CouldNot;
        }
    };
    match context.output.format {
        Format::Json => context.output.json(&to_json(&file, &verification)),
        Format::Csv => context.output.answer(to_csv(&file, &verification)),
        Format::Human if many => context.output.answer(format!("{}: {}", escaped(&file), headline(&verification))),
        Format::Human => human(context, shelf, &verification),
    }
    match verification.verdict {
        Verdict::Valid => Ending::Done,
        Verdict::Undecided | Verdict::Expired => Ending::Undecided,
        Verdict::Altered | Verdict::Wrong | Verdict::Withdrawn | Verdict::NotAReport => Ending::Open,
    }
}

fn human(context: &Context, shelf: &Shelf, verification: &Verification) {
    let output = &context.output;
    output.answer(output.bold(&headline(verification)));
    if let Some(summary) = &verification.summary {
        output.answer("");
        if let Some(name) = &summary.company {
            let number = summary.enterprise_number.as_ref().map(|number| format!(", {number}")).unwrap_or_default();
            output.answer(format!("Company      {}{number}", escaped(name)));
        }
        if let Some(signer) = &summary.signer {
            let trust = match signer.trust {
                Trust::Anchor => "trusted through its authority",
                Trust::Pinned => "exactly this certificate is trusted",
                Trust::Unknown => "not known to be trusted",
            };
            let id = signer.facts.organization_id.as_deref().map(|id| format!(", {}", escaped(id))).unwrap_or_default();
            output.answer(format!("Sealed by    {}{id} ({trust})", escaped(&signer.facts.name)));
            if summary.company.as_ref().is_some_and(|name| *name != signer.facts.name) {
                output.answer("             This name differs from the company's.");
            }
            output.answer(format!("Claimed time {} (no timestamp proves it)", signer.time));
        }
        if let Some(level) = &summary.level {
            let pack = summary.packs.first().and_then(|pack| shelf.by_manifest(&pack.manifest_sha256));
            let name = match (level, pack) {
                (Some(_), Some(pack)) => words::level(pack, level.as_ref()),
                (Some(level), None) => level.to_string(),
                (None, _) => "no level".to_owned(),
            };
            let assurance = summary.assurance.map(|assurance| {
                let words = pack.map(|pack| words::assurance(pack, assurance)).unwrap_or_default();
                format!(", {} {words}", assurance.code())
            });
            output.answer(format!("Result       {name}{}: indicative, of a proposed set of criteria", assurance.unwrap_or_default()));
        }
        if let (Some(issued), Some(until)) = (summary.issued, summary.valid_until) {
            output.answer(format!("Issued       {}, valid until {until}", day_of(issued)));
        }
        if let Some(digest) = &verification.statement {
            output.answer(format!("Statement    {}", digest.grouped()));
        }
    }
    output.answer("");
    for check in &verification.checks {
        let outcome = match check.outcome {
            Outcome::Passed => "passed",
            Outcome::Failed => "FAILED",
            Outcome::NotChecked => "not checked",
            Outcome::Undecided => "undecided",
        };
        output.answer(format!("  {:<10} {outcome:<11} {}", check.code.code(), check.detail));
    }
    if verification.verdict == Verdict::Valid {
        output.say("");
        output.say("Valid says who sealed this, that nothing was changed, and that the result follows from the answers.");
        output.say("It does not say that the answers are true. See docs/TRUST.md.");
    }
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
    let files = files::files_under(folder).map_err(|error| Failure::file(folder, &error))?;
    files.iter().map(|path| files::fingerprint(path).map(|print| print.sha256).map_err(|error| Failure::file(path, &error))).collect()
}

fn shelf(context: &Context, arguments: &Arguments) -> Result<Shelf, Failure> {
    let mut shelf = context.shelf().clone();
    for folder in &arguments.pack {
        let mut texts = PackFiles::new();
        gather(folder, "", &mut texts)?;
        shelf.add(&folder.display().to_string(), texts)?;
    }
    Ok(shelf)
}

/// Loads every certificate and revocation list that was given.
pub fn trust_store(arguments: &Arguments) -> Result<TrustStore, Failure> {
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
    files::read(path, MAX_TRUST_FILE).map_err(|error| Failure::file(path, &error))
}

fn trust_failure(path: &Path, error: &wid::seal::trust::TrustError) -> Failure {
    Failure::new("trust", format!("{}: {error}", path.display())).help("give a certificate or a list in PEM or DER")
}

fn certificates_in(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let files = files::files_under(folder).map_err(|error| Failure::file(folder, &error))?;
    let is_certificate = |path: &PathBuf| {
        path.extension().and_then(|extension| extension.to_str()).is_some_and(|extension| matches!(extension, "pem" | "crt" | "cer"))
    };
    let found: Vec<PathBuf> = files.into_iter().filter(is_certificate).collect();
    if found.is_empty() {
        return Err(Failure::new("trust", format!("{} holds no .pem, .crt or .cer file", folder.display())).help("name the certificate itself"));
    }
    Ok(found)
}

/// Turns folders and `-` into files.
fn all_paths(given: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut paths = Vec::new();
    for path in given {
        if path.as_os_str() == "-" {
            paths.extend(io::stdin().lock().lines().map_while(Result::ok).filter(|line| !line.trim().is_empty()).map(PathBuf::from));
        } else if path.is_dir() {
            let found = files::pdfs_under(path).map_err(|error| Failure::file(path, &error))?;
            if found.is_empty() {
                return Err(Failure::new("no-reports", format!("{} holds no PDF", path.display())).help("name the folder with the reports"));
            }
            paths.extend(found);
        } else {
            paths.push(path.clone());
        }
    }
    Ok(paths)
}
