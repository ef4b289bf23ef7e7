//! What the report shows, as plain data: every figure and every computed sentence, so that templates only lay out.
//!
//! [`view`] computes it from a [`Ground`]. A file for each part of the report; figures about few people are left out in
//! [`small_cells`] alone.

mod answers;
mod drawing;
mod ground;
mod legal;
mod method;
mod obstacles;
mod overlays;
mod pillars;
mod plan;
mod small_cells;
mod summary;
mod verification;

pub use ground::Ground;
pub use small_cells::{hides_answer, hides_fact};
pub use summary::Summary;

use serde::Serialize;

use super::ReportError;

/// What the templates lay out.
#[derive(Debug, Clone, Serialize)]
pub struct View {
    language: &'static str,
    title: String,
    draft: bool,
    style: String,
    subject: String,
    company: String,
    running: RunningWords,
    summary: Summary,
    plan: plan::PlanView,
    legend: String,
    pillars: Vec<pillars::PillarView>,
    overlays: Vec<overlays::OverlayView>,
    method: method::Method,
    legal: legal::Legal,
    verification: verification::Verification,
}

/// What stands at the head and foot of each page.
#[derive(Debug, Clone, Serialize)]
pub struct RunningWords {
    /// The company and the day.
    pub head_left: String,
    /// What the report is not.
    pub head_right: String,
    /// The digest and the criteria.
    pub foot_left: String,
    /// The page and the number of pages, as `{page}` and `{pages}`.
    pub foot_right: String,
}

impl View {
    /// Gives the title of the document.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Gives what the document is about.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// Gives the company's name.
    pub fn company(&self) -> &str {
        &self.company
    }

    /// Gives what stands at the head and foot of each page.
    pub fn running(&self) -> &RunningWords {
        &self.running
    }
}

/// Computes what the report shows of a base and of the overlays beside it. `style` is the style sheet for browsers, or nothing; `fits`
/// says whether page 1 has room.
///
/// # Errors
/// [`ReportError`] where the digest does not go into a QR code, or page 1 cannot be measured.
pub fn view(
    ground: &Ground<'_>,
    overlays: &[Ground<'_>],
    style: &str,
    fits: impl Fn(&Summary) -> Result<bool, ReportError>,
) -> Result<View, ReportError> {
    let company = summary::company(ground);
    let assessed_on = ground.date(ground.assessment().assessed_on);
    let summary = summary::summary(ground, &overlays::lines(overlays), fits)?;
    Ok(View {
        language: ground.words.language().code(),
        title: ground
            .say("document-title", &[("company", company.as_str().into()), ("date", assessed_on.as_str().into())]),
        draft: ground.is_draft(),
        style: style.to_owned(),
        subject: ground.say("document-subject", &[]),
        running: running(ground, &company, &assessed_on),
        company,
        plan: plan::plan(ground, summary.obstacles_shown()),
        summary,
        legend: pillars::legend(ground),
        pillars: pillars::pillars(ground),
        overlays: overlays::overlays(overlays),
        method: method::method(ground),
        legal: legal::legal(ground),
        verification: verification::verification(ground),
    })
}

/// The longest name at the head of a page, in letters.
const MAX_RUNNING_NAME: usize = 48;

/// Shortens a name that leaves no room for the day beside it.
fn shortened(name: &str) -> String {
    if name.chars().count() <= MAX_RUNNING_NAME {
        return name.to_owned();
    }
    let start: String = name.chars().take(MAX_RUNNING_NAME - 1).collect();
    format!("{}…", start.trim_end())
}

fn running(ground: &Ground<'_>, company: &str, assessed_on: &str) -> RunningWords {
    let digits: String = ground.digest.grouped().split(' ').take(2).collect::<Vec<_>>().join(" ");
    let (id, version) = (ground.structure().id.as_str(), ground.structure().version.to_string());
    let status = if ground.is_draft() { "running-draft" } else { "running-status" };
    RunningWords {
        head_left: ground
            .say("running-company", &[("company", shortened(company).into()), ("date", assessed_on.into())]),
        head_right: ground.say(status, &[]),
        foot_left: ground
            .say("running-digest", &[("digits", digits.into()), ("id", id.into()), ("version", version.into())]),
        foot_right: ground.say("running-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
    }
}
