//! The checks, one function each, in the order of docs/TRUST.md, Checks.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::criteria::{FoundPack, OpenedCriteria, OpenedPacks};
use super::verdict::{Check, CheckCode, Outcome, OverlayLevel, SignerSummary, Summary, Verdict, Verification, coded};
use super::{Requirement, Verifier};
use crate::domain::criteria::{Manifest, Pack};
use crate::domain::scoring::{AssuranceInput, Score, Scores, score_all, to_json};
use crate::domain::statement::{self, Statement, breaches};
use crate::seal::trust::Revocation;
use crate::seal::{Integrity, Report, SealFindings, SignerFinding, SignerOutcome, Trust, TrustGap};
use crate::value::date::day_of;
use crate::value::{Diagnostic, Language, Message, Said, Sha256Digest};
use crate::workflow::report::attachments::is_needed;
use crate::workflow::report::{self, ReportError};
use crate::workflow::subject::Subject;

/// How much later the seal's claimed time may be than it should.
const TOLERANCE: SignedDuration = SignedDuration::from_mins(10);
/// The checks that every verdict rests on.
const NEVER_SKIPPED: [CheckCode; 2] = [CheckCode::Shape, CheckCode::Integrity];
/// The problems of a statement that make it another shape, not a wrong content.
const SHAPE_CODES: [&str; 4] = ["unknown-key", "missing-key", "wrong-type", "wrong-form"];

type Found = (Outcome, Message);

fn passed(detail: Message) -> Found {
    (Outcome::Passed, detail)
}

fn failed(detail: Message) -> Found {
    (Outcome::Failed, detail)
}

fn undecided(detail: Message) -> Found {
    (Outcome::Undecided, detail)
}

fn not_checked(detail: Message) -> Found {
    (Outcome::NotChecked, detail)
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
        let unread = || not_checked(Message::new("verify-statement-unread"));
        let with = |check: &dyn Fn(&Content<'_>) -> Found| content.map_or_else(unread, check);
        let (outcome, detail) = match code {
            CheckCode::Shape => shape.clone(),
            CheckCode::Integrity => integrity(self.findings),
            _ if self.verifier.options.skip.contains(&code) => not_checked(Message::new("verify-left-out")),
            CheckCode::Signer | CheckCode::Subject | CheckCode::Time if !self.holds() => {
                not_checked(Message::new("verify-seal-says-nothing"))
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
        Check { code, outcome, detail }
    }

    /// The attachments: each the canonical form of its own parse, without unknown keys. The bytes of the file were read before.
    fn shape(&self) -> (Found, Option<Content<'_>>) {
        let packs = match self.criteria {
            OpenedCriteria::Packs(packs) => packs,
            OpenedCriteria::Broken(detail) => return (failed(shape_of_criteria(detail)), None),
            OpenedCriteria::UnknownFormat(format) => return (unknown_format(format), None),
            OpenedCriteria::Contradiction(_) => return (passed(Message::new("shape-holds")), None),
        };
        let pack = &packs.pack;
        let statement = match statement::read(self.value, pack) {
            Ok(statement) => statement,
            Err(problems) if is_shape(&problems) => {
                return (failed(problem_of_statement(&problems)), None);
            }
            Err(_) => return (passed(Message::new("shape-holds")), None),
        };
        if statement.to_json(pack) != *self.value || !statement::is_as_declared(pack, &statement) {
            return (failed(Message::new("shape-strange-content")), None);
        }
        let idle = |(pack, found): (&Pack, &FoundPack)| {
            let needed = needed_files(&pack.identity.manifest, statement.language);
            found.paths.iter().find(|path| !needed.contains(path.as_str())).cloned()
        };
        if let Some(path) = packs.each().find_map(idle) {
            return (failed(Message::new("shape-idle-file").with("path", path)), None);
        }
        let score = score_all(pack, &statement.assessment, AssuranceInput::Computed).ok();
        (passed(Message::new("shape-holds")), Some(Content { packs, statement, score }))
    }

    /// The key is the statement's, and the certificate is trusted at the time.
    fn signer(&self, content: &Content<'_>) -> Found {
        let Some(signer) = &self.findings.signer else { return not_checked(Message::new("signer-unread")) };
        match content.statement.signer {
            Some(spki) if spki == signer.facts.spki_sha256 => {}
            Some(_) => return failed(coded(Message::new("signer-another-key"), "another-key")),
            None => return failed(coded(Message::new("signer-not-named"), "no-signer")),
        }
        match &signer.chain.outcome {
            SignerOutcome::Failed(fault) => failed(coded(fault.message(), fault.code())),
            SignerOutcome::Undecided(gap @ (TrustGap::NothingTrusted | TrustGap::NoPath)) => {
                undecided(what_to_give(signer).with("gap", coded(gap.message(), gap.code())))
            }
            SignerOutcome::Undecided(gap @ (TrustGap::Expired | TrustGap::Revoked { .. })) => {
                undecided(Message::new("signer-gap-in-time").with("gap", coded(gap.message(), gap.code())))
            }
            SignerOutcome::Undecided(gap) => undecided(coded(gap.message(), gap.code())),
            SignerOutcome::Passed => self.trusted(signer),
        }
    }

    fn trusted(&self, signer: &SignerFinding) -> Found {
        let revocation = self.revocation(signer);
        let required = self.verifier.options.require.contains(&Requirement::Revocation);
        if required && signer.chain.revocation == Revocation::NotChecked {
            return undecided(Message::new("signer-list-required").with("revocation", revocation));
        }
        match signer.chain.trust {
            Trust::Pinned => passed(Message::new("signer-pinned").with("revocation", revocation)),
            _ => passed(Message::new("signer-anchored").with("revocation", revocation)),
        }
    }

    fn revocation(&self, signer: &SignerFinding) -> Message {
        match (signer.chain.revocation, self.verifier.trust.newest_revocation_list()) {
            (Revocation::Checked { issued }, _) => Message::new("revocation-checked").with("day", day_of(issued)),
            (Revocation::NotChecked, Some(newest)) => {
                Message::new("revocation-other-lists").with("newest", day_of(newest))
            }
            (Revocation::NotChecked, None) => Message::new("revocation-no-list"),
        }
    }

    /// The certificate names the enterprise number of the statement.
    fn subject(&self, content: &Content<'_>) -> Found {
        let Some(signer) = &self.findings.signer else { return not_checked(Message::new("signer-unread")) };
        let stated = content.statement.assessment.company.enterprise_number.as_ref();
        let pinned = signer.chain.trust == Trust::Pinned;
        match Subject::of(stated, signer.facts.organization_id.as_deref()) {
            Subject::Same => passed(Message::new("subject-same")),
            Subject::Other(certified) => {
                let message = Message::new("certificate-of-another").with("certified", certified);
                failed(coded(message, "another-number"))
            }
            _ if pinned => passed(Message::new("subject-pinned")),
            Subject::NotStated => undecided(Message::new("subject-not-stated")),
            Subject::NotCertified => undecided(Message::new("subject-not-certified")),
        }
    }

    /// Issued at most ten minutes after the claimed time of the seal. Tokens are not read by this version.
    fn time(&self, content: &Content<'_>) -> Found {
        let time = &self.findings.time;
        let issued = content.statement.issued;
        let latest = |moment: Timestamp| moment.checked_add(TOLERANCE).unwrap_or(Timestamp::MAX);
        if issued > latest(time.claimed) {
            let message = Message::new("time-earlier-seal").with("claimed", time.claimed.to_string());
            return failed(message.with("issued", issued.to_string()));
        }
        // A day that is set too late would lengthen the validity, and nobody can know it from the file alone.
        if issued > latest(self.verifier.at) {
            return undecided(Message::new("time-in-future").with("issued", issued.to_string()));
        }
        match time.token {
            crate::seal::TimestampToken::Unchecked => undecided(Message::new("time-token-unchecked")),
            crate::seal::TimestampToken::Absent if self.verifier.options.require.contains(&Requirement::Timestamp) => {
                undecided(Message::new("time-token-required"))
            }
            crate::seal::TimestampToken::Absent => passed(Message::new("time-fits")),
        }
    }

    /// The embedded criteria are those of the statement, and were published.
    fn published(&self, content: Option<&Content<'_>>) -> Found {
        let packs = match self.criteria {
            OpenedCriteria::Packs(packs) => packs,
            OpenedCriteria::Contradiction(detail) => return failed(detail.clone()),
            OpenedCriteria::Broken(_) | OpenedCriteria::UnknownFormat(_) => {
                return not_checked(Message::new("verify-criteria-unread"));
            }
        };
        let fits = |(pack, reference): (&Pack, &statement::PackReference)| {
            pack.identity.manifest_sha256 == reference.manifest_sha256
                && pack.structure.id == reference.id
                && pack.structure.version == reference.version
        };
        if packs.found.len() != self.references.len() || !packs.pack.all().zip(self.references).all(fits) {
            return failed(Message::new("criteria-not-those"));
        }
        if let Some(content) = content {
            let lacks = |(pack, found): (&Pack, &FoundPack)| {
                let needed = needed_files(&pack.identity.manifest, content.statement.language);
                needed.into_iter().find(|path| !found.paths.contains(path))
            };
            if let Some(path) = packs.each().find_map(lacks) {
                return failed(Message::new("criteria-lack").with("path", path));
            }
        }
        match packs.each().find(|(_, found)| !found.published) {
            None => passed(Message::new("criteria-published")),
            Some((pack, _)) => undecided(
                Message::new("criteria-not-published")
                    .with("id", pack.structure.id.as_str())
                    .with("version", pack.structure.version.to_string()),
            ),
        }
    }

    /// What `issue` refuses is not there.
    fn rules(&self, content: Option<&Content<'_>>) -> Found {
        if let Some(content) = content {
            let found = breaches(&content.packs.pack, &content.statement);
            return match found.first() {
                None => passed(Message::new("rules-kept")),
                Some(first) => failed(coded(first.message(), first.code())),
            };
        }
        let OpenedCriteria::Packs(packs) = self.criteria else {
            return not_checked(Message::new("verify-criteria-unread"));
        };
        match statement::read(self.value, &packs.pack) {
            Err(problems) if !is_shape(&problems) => failed(problem_of_statement(&problems)),
            _ => not_checked(Message::new("verify-statement-unread")),
        }
    }

    /// The first revision, rendered again from the statement, is the same.
    fn pages(&self, content: &Content<'_>) -> Found {
        if !content.packs.are_published() {
            return not_checked(Message::new("pages-criteria-not-published"));
        }
        match report::make(&content.statement, &content.packs.pack) {
            Ok(made) if made.bytes == self.report.revision1() => passed(Message::new("pages-same")),
            Ok(_) => failed(Message::new("pages-differ")),
            Err(ReportError::UnknownRenderer { renderer }) => {
                undecided(Message::new("pages-unknown-renderer").with("renderer", renderer))
            }
            Err(error) => failed(Message::new("pages-not-drawn").with("error", error.message())),
        }
    }

    /// Every recorded digest is found in the folder that was given.
    fn evidence(&self, content: &Content<'_>) -> Found {
        let Some(at_hand) = &self.verifier.options.evidence else {
            return not_checked(Message::new("evidence-no-folder"));
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
        let bare = recorded.len() - digests;
        if missing.is_empty() {
            return passed(Message::new("evidence-at-hand").with("digests", digests).with("bare", bare));
        }
        let message =
            Message::new("evidence-not-found").with("n", missing.len()).with("missing", Message::separated(missing));
        undecided(message.with("digests", digests).with("bare", bare))
    }

    fn validity(&self, content: &Content<'_>) -> Found {
        let (today, last) = (day_of(self.verifier.at), content.statement.valid_until);
        if today > last {
            return failed(Message::new("validity-over").with("last", last));
        }
        passed(Message::new("validity-holds").with("last", last))
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
            overlays: Vec::new(),
            signer,
        }
    }

    /// Tells the level only where integrity, criteria, rules and score passed and the verdict allows it.
    fn tell_level(&self, verification: &mut Verification, content: Option<&Content<'_>>) {
        let needed = [CheckCode::Integrity, CheckCode::Criteria, CheckCode::Rules, CheckCode::Score];
        let holds = |code: &CheckCode| verification.check(*code).is_some_and(|check| check.outcome == Outcome::Passed);
        let may = matches!(verification.verdict, Verdict::Valid | Verdict::Expired | Verdict::Undecided);
        if !(may && needed.iter().all(holds)) {
            return;
        }
        let scored = content.and_then(|content| Some((content.packs, content.score.as_ref()?)));
        if let (Some(summary), Some((packs, scores))) = (&mut verification.summary, scored) {
            summary.level = Some(scores.base.level.clone());
            let reached = |(pack, score): (&Pack, &Score)| OverlayLevel {
                id: pack.structure.id.clone(),
                level: score.level.clone(),
                assurance: score.assurance,
            };
            summary.overlays = packs.pack.overlays.iter().zip(&scores.overlays).map(reached).collect();
        }
    }
}

/// Tells of a report whose statement only a newer program knows: the seal can be checked, and nothing else.
pub(super) fn of_unknown_format(digest: Sha256Digest, format: &str, findings: Option<&SealFindings>) -> Verification {
    let shape = (CheckCode::Shape, unknown_format(format));
    let integrity = findings.map(|findings| (CheckCode::Integrity, integrity(findings)));
    let checks = std::iter::once(shape)
        .chain(integrity)
        .map(|(code, (outcome, detail))| Check { code, outcome, detail })
        .collect();
    Verification::of(checks, BTreeSet::new(), digest, None)
}

fn unknown_format(format: &str) -> Found {
    let shown: String = format.chars().take(60).collect();
    undecided(Message::new("verify-unknown-format").with("format", shown))
}

fn integrity(findings: &SealFindings) -> Found {
    match findings.integrity {
        Integrity::Holds => passed(Message::new("seal-holds")),
        Integrity::Broken(defect) => {
            failed(Message::new("seal-does-not-hold").with("defect", coded(defect.message(), defect.code())))
        }
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
        None => not_checked(Message::new("score-facts-missing")),
        Some(scores) if to_json(&content.packs.pack, scores) == content.statement.result => {
            passed(Message::new("score-same"))
        }
        Some(_) => failed(Message::new("score-differs")),
    }
}

fn is_shape(problems: &[Diagnostic]) -> bool {
    problems.iter().any(|problem| SHAPE_CODES.contains(&problem.code))
}

fn problem_of_statement(problems: &[Diagnostic]) -> Message {
    let first = problems.first().map_or_else(|| Message::verbatim(""), |problem| problem.message.clone());
    Message::new("shape-of-statement").with("problem", first)
}

fn shape_of_criteria(problem: &Message) -> Message {
    Message::new("shape-of-criteria").with("problem", problem.clone())
}

/// Says what somebody must give for the signer to be trusted.
fn what_to_give(signer: &SignerFinding) -> Message {
    let message = match signer.facts.self_signed {
        true => Message::new("signer-give-certificate"),
        false => Message::new("signer-give-authority"),
    };
    message.with("name", signer.facts.name.as_str())
}
