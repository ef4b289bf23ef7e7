//! `wid score`: level, pillars, gates, and what keeps the next level.

use std::path::PathBuf;

use clap::Args;
use serde_json::Value;

use super::context::Context;
use super::failure::Failure;
use super::output::Ending;
use super::words;
use crate::host::workspace::Workspace;
use wid::domain::assessment::Assessment;
use wid::domain::criteria::{Assurance, Pack};
use wid::domain::scoring::{self, AssuranceInput, MissingFacts, Score, Scores, State};
use wid::domain::statement::open_criteria;
use wid::value::{CriterionId, Fraction, Message, PackVersion};
use wid::workflow::migrate::migrate;

/// What `wid score` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder of the assessment
    pub folder: PathBuf,
    /// Show how every criterion counts
    #[arg(long)]
    pub explain: bool,
    /// What if the result had this assurance: A0, A1 or A2
    #[arg(long, value_name = "ASSURANCE", value_parser = ["A0", "A1", "A2"])]
    pub assurance: Option<String>,
    /// What if the criteria were this version: only answers that hold under it count
    #[arg(long, value_name = "VERSION")]
    pub with: Option<PackVersion>,
}

/// Scores a workspace.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let workspace = Workspace::new(&arguments.folder);
    let (pack, assessment) = context.assessment(&workspace)?;
    let (pack, assessment, under) = match arguments.with.filter(|version| *version != pack.structure.version) {
        Some(version) => under_version(context, &workspace, pack, &assessment, version)?,
        None => (pack, assessment, None),
    };
    let given = arguments.assurance.as_deref().and_then(Assurance::from_code);
    let input = given.map_or(AssuranceInput::Computed, AssuranceInput::Given);
    let scores = scoring::score_all(pack, &assessment, input)
        .map_err(|missing| missing_facts(context, pack, &missing, &workspace))?;
    if context.output.is_json() {
        let mut json = with_messages(pack, &scores);
        under.iter().for_each(|under| under.mark(&mut json));
        context.output.json(&json);
    } else {
        under.iter().for_each(|under| under.tell(context, pack));
        tell_all(context, pack, &assessment, &scores, arguments.explain);
    }
    Ok(Ending::Done)
}

/// Names an overlay above what is told of it; a base needs no such line.
pub fn head_of_overlay(context: &Context, pack: &Pack) {
    if pack.structure.extends.is_some() {
        let name = words::texts(pack).name.as_str();
        context.output.answer("");
        context.output.heading(context.say(&Message::new("overlay-score").with("name", name)));
    }
}

/// Tells the score by the base, then by each overlay under its name.
fn tell_all(context: &Context, pack: &Pack, assessment: &Assessment, scores: &Scores, explained: bool) {
    for (pack, score) in pack.all().zip(std::iter::once(&scores.base).chain(&scores.overlays)) {
        head_of_overlay(context, pack);
        human(context, pack, assessment, score, explained);
        if explained {
            explain(context, pack, assessment, score);
        }
    }
}

/// What another version would leave open.
struct Under {
    open: Vec<CriterionId>,
    proposed: usize,
    written: PackVersion,
}

/// Takes the assessment to another version in memory; nothing is written.
fn under_version<'c>(
    context: &'c Context,
    workspace: &Workspace,
    old: &'c Pack,
    assessment: &Assessment,
    version: PackVersion,
) -> Result<(&'c Pack, Assessment, Option<Under>), Failure> {
    let path = workspace.assessment();
    let text = workspace.read().map_err(|error| Failure::file(&path, &error))?;
    let (_, migration) = migrate(context.shelf(), old, assessment, &text, version)?;
    let (new, moved) = context.parse(&path, &migration.text)?;
    let open = open_criteria(new, &moved);
    let proposed = open.iter().filter(|id| !moved.proposals_for(id).is_empty()).count();
    Ok((new, moved, Some(Under { open, proposed, written: old.structure.version })))
}

impl Under {
    fn tell(&self, context: &Context, pack: &Pack) {
        let output = &context.output;
        let version = pack.structure.version.to_string();
        let message = Message::new("score-with").with("version", version).with("written", self.written.to_string());
        output.answer(output.wrapped(&context.say(&message), 0));
        if !self.open.is_empty() {
            let ids: Vec<&str> = self.open.iter().map(CriterionId::as_str).collect();
            let message = Message::new("score-with-open")
                .with("n", self.open.len())
                .with("ids", ids.join(", "))
                .with("proposed", self.proposed);
            output.answer(output.wrapped(&context.say(&message), 2));
        }
        output.answer("");
    }

    /// Adds that it is a what-if, and what is open.
    fn mark(&self, json: &mut Value) {
        if let Some(entries) = json.as_object_mut() {
            entries.insert("what_if".to_owned(), Value::Bool(true));
            entries.insert("open".to_owned(), self.open.iter().map(|id| Value::from(id.as_str())).collect());
        }
    }
}

/// Says which facts the score waits for.
pub fn missing_facts(context: &Context, pack: &Pack, missing: &MissingFacts, workspace: &Workspace) -> Failure {
    let label = |key: &String| words::texts(pack).profile.get(key).map_or(key.clone(), |text| text.label.clone());
    let labels: Vec<String> = missing.keys.iter().map(label).collect();
    let help = format!("to fill in what is missing, type: {}", context.command("assess", workspace.folder()));
    let facts = words::counted(labels.len(), "fact is", "facts are");
    Failure::new("facts-missing", format!("{facts} needed first: {}", labels.join("; "))).help(help)
}

/// Adds the words of each notice, which the sealed result does not hold.
fn with_messages(pack: &Pack, scores: &Scores) -> Value {
    let mut json = scoring::to_json(pack, scores);
    add_messages(&mut json, pack, &scores.base);
    let overlays = json.get_mut("overlays").and_then(Value::as_array_mut).into_iter().flatten();
    for (object, (pack, score)) in overlays.zip(pack.overlays.iter().zip(&scores.overlays)) {
        add_messages(object, pack, score);
    }
    json
}

fn add_messages(json: &mut Value, pack: &Pack, score: &Score) {
    let notices = json.get_mut("notices").and_then(Value::as_array_mut).into_iter().flatten();
    for (object, notice) in notices.zip(&score.notices) {
        if let Some(entries) = object.as_object_mut() {
            entries.insert("message".to_owned(), words::notice(pack, notice).into());
        }
    }
}

fn human(context: &Context, pack: &Pack, assessment: &Assessment, score: &Score, exactly: bool) {
    let output = &context.output;
    let levels = &pack.structure.scoring.levels;
    let name = assessment.company.name.as_deref().unwrap_or("The company");
    output.answer(format!(
        "{name}, assessed on {}, criteria {} {}",
        assessment.assessed_on, pack.structure.id, pack.structure.version
    ));
    output.heading(format!("Result: {}", words::result(pack, score)));
    output.answer("Indicative result of a proposed set of criteria. Nobody but the company stands behind it.");
    output.answer("");
    let overall = words::percent(&score.overall, levels.iter().map(|level| level.overall_min));
    let line = |name: &str, percent: &str, fraction: &Fraction| {
        let fraction = if exactly { format!("   exactly {fraction}") } else { String::new() };
        output.answer(format!("{name:<28} {percent:>9}{fraction}"));
    };
    line("Overall", &overall, &score.overall);
    for pillar in &score.pillars {
        let name = words::texts(pack).pillars.get(&pillar.id).map_or("", String::as_str);
        let percent = words::percent(&pillar.score, levels.iter().map(|level| level.pillar_min));
        line(&format!("{} {name}", pillar.id), &percent, &pillar.score);
    }
    output.answer("");
    match score.next() {
        None => output.answer("This is the highest level."),
        Some(next) => {
            output.heading(format!("What keeps {} back:", words::level(pack, Some(&next.id))));
            let blocks = next.blocked_by.iter().map(|block| format!("  {}", words::block(pack, block)));
            blocks.for_each(|block| output.answer(output.wrapped(&block, 4)));
        }
    }
    if !score.notices.is_empty() {
        output.answer("");
        output.answer("To look at:");
        score.notices.iter().for_each(|notice| output.answer(format!("  {}", words::notice(pack, notice))));
    }
}

fn explain(context: &Context, pack: &Pack, assessment: &Assessment, score: &Score) {
    let output = &context.output;
    for pillar in &pack.structure.pillars {
        let name = words::texts(pack).pillars.get(&pillar.id).map_or("", String::as_str);
        output.answer("");
        output.heading(format!("{} {name}, weight {}", pillar.id, pillar.weight));
        for criterion in pack.structure.of_pillar(&pillar.id) {
            let Some(judged) = score.criterion(&criterion.id) else { continue };
            let value = assessment.answers.get(&criterion.id).and_then(|answer| answer.value.as_ref());
            let how = match judged.state {
                State::Scored => format!("{} points x weight {}", judged.points, judged.weight),
                State::Unknown if judged.claim.is_some() => {
                    "counts as not measured: too much is declared not applicable".to_owned()
                }
                State::Unknown => format!("not measured: {} points x weight {}", judged.points, judged.weight),
                State::Unanswered => format!("open: 0 points x weight {}", judged.weight),
                State::NotApplicable => "does not apply".to_owned(),
                State::ClaimedNotApplicable => "declared not applicable: does not count".to_owned(),
                State::Upcoming => "upcoming: does not count yet".to_owned(),
            };
            output.answer(format!("  {}", words::criterion(pack, &criterion.id)));
            let given = value.map_or_else(|| "no answer".to_owned(), words::answer);
            output.answer(format!("         {given}; {how}"));
        }
    }
    output.answer("");
    output.answer("A pillar's score is the sum of weight x points over the sum of the weights that count.");
    output.answer("The overall score weighs the pillars in the same way.");
    output.answer("The rules stand in docs/SCORING.md.");
}
