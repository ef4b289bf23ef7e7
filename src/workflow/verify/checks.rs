//! The checks, one function each, in the order of docs/TRUST.md, Checks.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::criteria::{FoundPack, OpenedCriteria, OpenedPacks};
use super::verdict::{Check, CheckCode, Outcome, SignerSummary, Summary, Verdict, Verification};
use super::{Requirement, Verifier};
use crate::domain::criteria::{Manifest, Pack};
use crate::domain::scoring::{AssuranceInput, Scores, score_all, to_json};
use crate::domain::statement::{self, Statement, breaches};
use crate::seal::trust::Revocation;
use crate::seal::{Integrity, Report, SealFindings, SignerFinding, SignerOutcome, Trust, TrustGap};
use crate::value::date::day_of;
use crate::value::{Diagnostic, Language, LevelId, Sha256Digest};
use crate::workflow::report::attachments::is_needed;
use crate::workflow::report::{self, ReportError};
use crate::workflow::subject::Subject;

/// How much later the seal's claimed time may be than it should.
const TOLERANCE: SignedDuration = SignedDuration::from_mins(10);
/// The checks that every verdict rests on.
const NEVER_SKIPPED: [CheckCode; 2] = [CheckCode::Shape, CheckCode::Integrity];
/// The problems of a statement that make it another shape, not a wrong content.
const SHAPE_CODES: [&str; 4] = ["unknown-key", "missing-key", "wrong-type", "wrong-form"];

type Found = (Outcome, String);

fn passed(detail: impl Into<String>) -> Found {
    (Outcome::Passed, detail.into())
}

fn failed(detail: impl Into<String>) -> Found {
    (Outcome::Failed, detail.into())
}

fn undecided(detail: impl Into<String>) -> Found {
    (Outcome::Undecided, detail.into())
}

fn not_checked(detail: impl Into<String>) -> Found {
    (Outcome::NotChecked, detail.into())
}

/// One sealed report and all that is known about it.
pub(super) struct Examination<'e> {
    pub verifier: &'e Verifier<'e>,
    pub report: &'e Report<'e>,
    pub value: &'e Value,
    pub digest: Sha256Digest,
    pub findings: &'e SealFindings,
    pub criteria: &'e OpenedCriteria,
    /// The packs that the statement names.
    pub references: &'e [statement::PackReference],
}

/// A statement that could be read, with its pack and the score that follows from it.
struct Content<'e> {
    packs: &'e OpenedPacks,
    statement: Statement,
    score: Option<Scores>,
}

impl Examination<'_> {
    /// Runs every check that is not skipped.
    pub fn run(&self) -> Verification {
        let (shape, content) = self.shape();
        let content = content.as_ref();
        let checks: Vec<Check> = CheckCode::ALL.iter().map(|code| self.check(*code, &shape, content)).collect();
        let skip = &self.verifier.options.skip;
        let skipped: BTreeSet<CheckCode> = skip.iter().copied().filter(|code| !NEVER_SKIPPED.contains(code)).collect();
        let summary = Some(self.summary(content));
        let mut verification = Verification::of(checks, skipped, self.digest, summary);
        self.tell_level(&mut verification, content);
        verification
    }

    fn check(&self, code: CheckCode, shape: &Found, content: Option<&Content<'_>>) -> Check {
        let unread = || not_checked("the statement could not be read");
        let with = |check: &dyn Fn(&Content<'_>) -> Found| content.map_or_else(unread, check);
        let (outcome, detail) = match code {
            CheckCode::Shape => shape.clone(),
            CheckCode::Integrity => integrity(self.findings),
            _ if self.verifier.options.skip.contains(&code) => not_checked("left out, as asked"),
            CheckCode::Signer | CheckCode::Subject | CheckCode::Time if !self.holds() => {
                not_checked("the seal does not hold, so it says nothing")
            }
            CheckCode::Signer => with(&|content| self.signer(content)),
            CheckCode::Subject => with(&|content| self.subject(content)),
            CheckCode::Time => with(&|content| self.time(content)),
            CheckCode::Criteria => self.published(content),
            CheckCode::Rules => self.rules(content),
            CheckCode::Score => with(&score_again),
            CheckCode::Pages => with(&|content| self.pages(content)),
            CheckCode::Evidence => with(&|content| self.evidence(content)),
            CheckCode::Validity => with(&|content| self.validity(content)),
        };
        Check::new(code, outcome, &detail)
    }

    /// The attachments: each the canonical form of its own parse, without unknown keys. The bytes of the file were read before.
    fn shape(&self) -> (Found, Option<Content<'_>>) {
        let packs = match self.criteria {
            OpenedCriteria::Packs(packs) => packs,
            OpenedCriteria::Broken(detail) => return (failed(format!("criteria.json: {detail}")), None),
            OpenedCriteria::UnknownFormat(format) => return (unknown_format(format), None),
            OpenedCriteria::Contradiction(_) => return (passed("the file has the shape of a report"), None),
        };
        let pack = &packs.pack;
        let statement = match statement::read(self.value, pack) {
            Ok(statement) => statement,
            Err(problems) if is_shape(&problems) => {
                return (failed(format!("the statement: {}", first(&problems))), None);
            }
            Err(_) => return (passed("the file has the shape of a report"), None),
        };
        if statement.to_json(pack) != *self.value || !statement::is_as_declared(pack, &statement) {
            return (failed("the statement holds something that our writer does not write"), None);
        }
        let idle = |(pack, found): (&Pack, &FoundPack)| {
            let needed = needed_files(&pack.identity.manifest, statement.language);
            found.paths.iter().find(|path| !needed.contains(path.as_str())).cloned()
        };
        if let Some(path) = packs.each().find_map(idle) {
            return (failed(format!("criteria.json holds {path}, which is not needed")), None);
        }
        let score = score_all(pack, &statement.assessment, AssuranceInput::Computed).ok();
        (passed("the file has the shape of a report"), Some(Content { packs, statement, score }))
    }

    /// The key is the statement's, and the certificate is trusted at the time.
    fn signer(&self, content: &Content<'_>) -> Found {
        let Some(signer) = &self.findings.signer else { return not_checked("the signature could not be read") };
        match content.statement.signer {
            Some(spki) if spki == signer.facts.spki_sha256 => {}
            Some(_) => return failed("the seal was made with another key than the statement names (another-key)"),
            None => return failed("the statement names no signer (no-signer)"),
        }
        match &signer.chain.outcome {
            SignerOutcome::Failed(fault) => failed(format!("{fault} ({})", fault.code())),
            SignerOutcome::Undecided(gap @ (TrustGap::NothingTrusted | TrustGap::NoPath)) => {
                undecided(format!("{gap} ({}); {}", gap.code(), self.what_to_give(signer)))
            }
            SignerOutcome::Undecided(gap @ (TrustGap::Expired | TrustGap::Revoked { .. })) => {
                undecided(format!("{gap} ({}), and no timestamp proves that the seal is older", gap.code()))
            }
            SignerOutcome::Undecided(gap) => undecided(format!("{gap} ({})", gap.code())),
            SignerOutcome::Passed => self.trusted(signer),
        }
    }

    fn trusted(&self, signer: &SignerFinding) -> Found {
        let revocation = self.revocation(signer);
        let required = self.verifier.options.require.contains(&Requirement::Revocation);
        if required && signer.chain.revocation == Revocation::NotChecked {
            return undecided(format!("a revocation list is required; {revocation}"));
        }
        match signer.chain.trust {
            Trust::Pinned => passed(format!("exactly this certificate is trusted; {revocation}")),
            _ => passed(format!("the certificate leads to a trusted authority; {revocation}")),
        }
    }

    fn revocation(&self, signer: &SignerFinding) -> String {
        match (signer.chain.revocation, self.verifier.trust.newest_revocation_list()) {
            (Revocation::Checked { issued }, _) => format!("not revoked in the list of {}", day_of(issued)),
            (Revocation::NotChecked, Some(newest)) => {
                format!(
                    "revocation was not checked: no list at hand could be checked for it, the newest is of {}",
                    day_of(newest)
                )
            }
            (Revocation::NotChecked, None) => "revocation was not checked: no list at hand".to_owned(),
        }
    }

    fn what_to_give(&self, signer: &SignerFinding) -> String {
        let who = if signer.facts.self_signed {
            "its certificate, as received from the company itself,"
        } else {
            "the certificate of its authority"
        };
        format!("to trust {}, give {who} with --trust", signer.facts.name)
    }

    /// The certificate names the enterprise number of the statement.
    fn subject(&self, content: &Content<'_>) -> Found {
        let Some(signer) = &self.findings.signer else { return not_checked("the signature could not be read") };
        let stated = content.statement.assessment.company.enterprise_number.as_ref();
        let pinned = signer.chain.trust == Trust::Pinned;
        match Subject::of(stated, signer.facts.organization_id.as_deref()) {
            Subject::Same => passed("the certificate names the enterprise number of the statement"),
            Subject::Other(certified) => {
                failed(format!("the certificate names another enterprise number, {certified} (another-number)"))
            }
            _ if pinned => passed(
                "the certificate or the statement names no enterprise number, but exactly this certificate is trusted",
            ),
            Subject::NotStated => undecided("the statement names no enterprise number to compare"),
            Subject::NotCertified => undecided("the certificate names no Belgian enterprise number to compare"),
        }
    }

    /// Issued at most ten minutes after the claimed time of the seal. Tokens are not read by this version.
    fn time(&self, content: &Content<'_>) -> Found {
        let time = &self.findings.time;
        let issued = content.statement.issued;
        let latest = |moment: Timestamp| moment.checked_add(TOLERANCE).unwrap_or(Timestamp::MAX);
        if issued > latest(time.claimed) {
            return failed(format!("the statement says {issued}, but the seal says the earlier {}", time.claimed));
        }
        // A day that is set too late would lengthen the validity, and nobody can know it from the file alone.
        if issued > latest(self.verifier.at) {
            return undecided(format!(
                "the statement says {issued}, which is later than now or the time that was given"
            ));
        }
        match time.token {
            crate::seal::TimestampToken::Unchecked => {
                undecided("there is a timestamp, which this version cannot check")
            }
            crate::seal::TimestampToken::Absent if self.verifier.options.require.contains(&Requirement::Timestamp) => {
                undecided("a timestamp is required, and there is none")
            }
            crate::seal::TimestampToken::Absent => passed("the times fit together; no timestamp proves them"),
        }
    }

    /// The embedded criteria are those of the statement, and were published.
    fn published(&self, content: Option<&Content<'_>>) -> Found {
        let packs = match self.criteria {
            OpenedCriteria::Packs(packs) => packs,
            OpenedCriteria::Contradiction(detail) => return failed(detail.clone()),
            OpenedCriteria::Broken(_) | OpenedCriteria::UnknownFormat(_) => {
                return not_checked("the criteria could not be read");
            }
        };
        let fits = |(pack, reference): (&Pack, &statement::PackReference)| {
            pack.identity.manifest_sha256 == reference.manifest_sha256
                && pack.structure.id == reference.id
                && pack.structure.version == reference.version
        };
        if packs.found.len() != self.references.len() || !packs.pack.all().zip(self.references).all(fits) {
            return failed("the embedded criteria are not those that the statement names");
        }
        if let Some(content) = content {
            let lacks = |(pack, found): (&Pack, &FoundPack)| {
                let needed = needed_files(&pack.identity.manifest, content.statement.language);
                needed.into_iter().find(|path| !found.paths.contains(path))
            };
            if let Some(path) = packs.each().find_map(lacks) {
                return failed(format!("{path} is missing in the embedded criteria"));
            }
        }
        match packs.each().find(|(_, found)| !found.published) {
            None => passed("the criteria are those that were published"),
            Some((pack, _)) => undecided(format!(
                "the criteria {} {} are not at hand as published; give their folder with --pack",
                pack.structure.id, pack.structure.version
            )),
        }
    }

    /// What `issue` refuses is not there.
    fn rules(&self, content: Option<&Content<'_>>) -> Found {
        if let Some(content) = content {
            let found = breaches(&content.packs.pack, &content.statement);
            return match found.first() {
                None => passed("nothing is there that must not be issued"),
                Some(first) => failed(format!("{first} ({})", first.code())),
            };
        }
        let OpenedCriteria::Packs(packs) = self.criteria else { return not_checked("the criteria could not be read") };
        match statement::read(self.value, &packs.pack) {
            Err(problems) if !is_shape(&problems) => failed(format!("the statement: {}", first(&problems))),
            _ => not_checked("the statement could not be read"),
        }
    }

    /// The first revision, rendered again from the statement, is the same.
    fn pages(&self, content: &Content<'_>) -> Found {
        if !content.packs.are_published() {
            return not_checked("the criteria are not at hand as published");
        }
        match report::make(&content.statement, &content.packs.pack) {
            Ok(made) if made.bytes == self.report.revision1() => {
                passed("the pages, drawn again from the statement, are the same")
            }
            Ok(_) => failed("the pages are not those that follow from the statement"),
            Err(ReportError::UnknownRenderer { renderer }) => {
                undecided(format!("the pages were drawn by renderer {renderer}, which this program does not have"))
            }
            Err(error) => failed(format!("no pages follow from the statement: {error}")),
        }
    }

    /// Every recorded digest is found in the folder that was given.
    fn evidence(&self, content: &Content<'_>) -> Found {
        let Some(at_hand) = &self.verifier.options.evidence else {
            return not_checked("no folder was given with --evidence");
        };
        let entries = content.statement.assessment.answers.iter();
        let recorded: Vec<_> =
            entries.flat_map(|(id, answer)| answer.evidence.iter().map(move |entry| (id, entry))).collect();
        let missing: Vec<String> = recorded
            .iter()
            .filter(|(_, entry)| entry.sha256.is_some_and(|digest| !at_hand.contains(&digest)))
            .map(|(id, entry)| format!("{id} {}", entry.title))
            .collect();
        let digests = recorded.iter().filter(|(_, entry)| entry.sha256.is_some()).count();
        let bare = match recorded.len() - digests {
            0 => String::new(),
            bare => format!("; {bare} {} declared without a digest", if bare == 1 { "was" } else { "were" }),
        };
        if missing.is_empty() {
            return passed(format!("all {digests} recorded documents are at hand, unchanged{bare}"));
        }
        undecided(format!("{} of {digests} documents were not found: {}{bare}", missing.len(), missing.join("; ")))
    }

    fn validity(&self, content: &Content<'_>) -> Found {
        let (today, last) = (day_of(self.verifier.at), content.statement.valid_until);
        if today > last {
            return failed(format!("it was valid until {last}"));
        }
        passed(format!("it is valid until {last}"))
    }

    fn holds(&self) -> bool {
        self.findings.integrity == Integrity::Holds
    }

    fn summary(&self, content: Option<&Content<'_>>) -> Summary {
        let signer = self.findings.signer.as_ref().map(|signer| SignerSummary {
            facts: signer.facts.clone(),
            trust: if self.holds() { signer.chain.trust } else { Trust::Unknown },
            time: self.findings.time.claimed,
        });
        let statement = content.map(|content| &content.statement);
        let company = statement.map(|statement| &statement.assessment.company);
        Summary {
            company: company.and_then(|company| company.name.clone()),
            enterprise_number: company.and_then(|company| company.enterprise_number.as_ref()).map(ToString::to_string),
            packs: self.references.to_vec(),
            assurance: content.and_then(|content| content.score.as_ref()).map(|scores| scores.base.assurance),
            issued: statement.map(|statement| statement.issued),
            valid_until: statement.map(|statement| statement.valid_until),
            level: None,
            signer,
        }
    }

    /// Tells the level only where integrity, criteria, rules and score passed and the verdict allows it.
    fn tell_level(&self, verification: &mut Verification, content: Option<&Content<'_>>) {
        let needed = [CheckCode::Integrity, CheckCode::Criteria, CheckCode::Rules, CheckCode::Score];
        let holds = |code: &CheckCode| verification.check(*code).is_some_and(|check| check.outcome == Outcome::Passed);
        let may = matches!(verification.verdict, Verdict::Valid | Verdict::Expired | Verdict::Undecided);
        let level: Option<Option<LevelId>> =
            content.and_then(|content| content.score.as_ref()).map(|scores| scores.base.level.clone());
        if !(may && needed.iter().all(holds)) {
            return;
        }
        if let Some(summary) = &mut verification.summary {
            summary.level = level;
        }
    }
}

/// Tells of a report whose statement only a newer program knows: the seal can be checked, and nothing else.
pub(super) fn of_unknown_format(digest: Sha256Digest, format: &str, findings: Option<&SealFindings>) -> Verification {
    let shape = (CheckCode::Shape, unknown_format(format));
    let integrity = findings.map(|findings| (CheckCode::Integrity, integrity(findings)));
    let checks = std::iter::once(shape)
        .chain(integrity)
        .map(|(code, (outcome, detail))| Check::new(code, outcome, &detail))
        .collect();
    Verification::of(checks, BTreeSet::new(), digest, None)
}

fn unknown_format(format: &str) -> Found {
    let shown: String = format.chars().take(60).collect();
    undecided(format!("this program does not know the format {shown}; a newer one may"))
}

fn integrity(findings: &SealFindings) -> Found {
    match findings.integrity {
        Integrity::Holds => passed("the seal holds over every byte of the file"),
        Integrity::Broken(defect) => failed(format!("the seal does not hold: {defect} ({})", defect.code())),
    }
}

/// Gives the files that a report in `language` needs of the pack with this manifest.
fn needed_files(manifest: &Manifest, language: Language) -> BTreeSet<String> {
    let listed = manifest.files.iter().map(|file| file.path.clone());
    listed.filter(|path| is_needed(path, language)).collect()
}

/// The answers, scored again, give the stated result.
fn score_again(content: &Content<'_>) -> Found {
    match &content.score {
        None => not_checked("facts are missing"),
        Some(scores) if to_json(&content.packs.pack, scores) == content.statement.result => {
            passed("the answers, scored again, give the stated result")
        }
        Some(_) => failed("the answers give another result than the statement says"),
    }
}

fn is_shape(problems: &[Diagnostic]) -> bool {
    problems.iter().any(|problem| SHAPE_CODES.contains(&problem.code))
}

fn first(problems: &[Diagnostic]) -> String {
    problems.first().map(|problem| problem.message.to_string()).unwrap_or_default()
}
