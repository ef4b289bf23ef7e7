//! The verdict in one line for people.

use super::verdict::{NotAReport, Outcome, Reason, Verdict, Verification};
use crate::value::free_text::escaped;

/// Says the verdict and what it rests on.
pub fn headline(verification: &Verification) -> String {
    let detail = || match verification.reason {
        Some(Reason::Check(code)) => verification.check(code).map(|check| check.detail.clone()).unwrap_or_default(),
        _ => String::new(),
    };
    match (verification.verdict, verification.reason) {
        (_, Some(Reason::NotAReport(NotAReport::NoStatement))) => {
            "Not a report: no statement of wid is inside.".to_owned()
        }
        (_, Some(Reason::NotAReport(NotAReport::Draft))) => {
            "Not a report: this is a draft, which nobody sealed.".to_owned()
        }
        (_, Some(Reason::NotAReport(NotAReport::NoSeal))) => "Not a report: there is no seal.".to_owned(),
        (Verdict::Valid, _) => valid(verification),
        (Verdict::Altered, _) => format!("Altered: {}.", detail()),
        (Verdict::Wrong, _) => format!("Wrong: the seal holds, but {}.", detail()),
        (Verdict::Withdrawn, _) => format!("Withdrawn: {}.", detail()),
        (Verdict::Undecided, _) => format!("Undecided: {}.", detail()),
        (Verdict::Expired, _) => format!("Expired: {}; all else holds.", detail()),
        (Verdict::NotAReport, _) => "Not a report.".to_owned(),
    }
}

fn valid(verification: &Verification) -> String {
    let name = verification
        .summary
        .as_ref()
        .and_then(|summary| summary.signer.as_ref())
        .map(|signer| escaped(&signer.facts.name));
    let company = verification.summary.as_ref().and_then(|summary| summary.company.as_deref()).map(escaped);
    let by = match (name, company) {
        (Some(name), Some(company)) if name != company => format!(", sealed by {name} for {company}"),
        (Some(name), _) => format!(", sealed by {name}"),
        (None, _) => String::new(),
    };
    let skipped: Vec<&str> = verification.skipped.iter().map(|code| code.code()).collect();
    let unchecked = verification.checks.iter().any(|check| check.outcome == Outcome::NotChecked);
    match skipped.as_slice() {
        [] => format!("Valid{by}."),
        ["pages"] => format!("Valid in what was checked{by}; the pages were not compared."),
        _ if unchecked => format!("Valid in what was checked{by}; not checked: {}.", skipped.join(", ")),
        _ => format!("Valid{by}."),
    }
}
