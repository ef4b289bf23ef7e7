//! `wid score`: level, pillars, gates, and what keeps the next level.

use std::path::PathBuf;

use clap::Args;
use console::measure_text_width;
use serde_json::Value;

use super::context::Context;
use super::failure::Failure;
use super::output::{Ending, padded};
use super::words;
use crate::host::workspace::Workspace;
use wid::domain::assessment::Assessment;
use wid::domain::criteria::{Assurance, Pack};
use wid::domain::scoring::{self, AssuranceInput, CriterionScore, MissingFacts, Score, Scores, State};
use wid::domain::statement::open_criteria;
use wid::value::{CriterionId, Message, PackVersion};
use wid::workflow::migrate::migrate;

/// How many columns the names of scores take at least.
const NAMES: usize = 28;

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
        let mut json = with_messages(context, pack, &scores);
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
        let name = context.words(pack).texts().name.as_str();
        context.output.gap();
        context.output.heading(Message::new("overlay-score").with("name", name));
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
    let text = workspace.read()?;
    let (_, migration) = migrate(context.shelf(), old, assessment, &text, version)?;
    let (new, moved) = context.parse(&workspace.assessment(), &migration.text)?;
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
        output.gap();
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
    let facts = context.words(pack).facts(&missing.keys);
    let message = Message::new("facts-missing").with("n", missing.keys.len()).with("facts", facts);
    let command = context.command("assess", workspace.folder());
    Failure::new("facts-missing", message).help(Message::new("facts-missing-help").with("command", command))
}

/// Adds the words of each notice, which the sealed result does not hold.
fn with_messages(context: &Context, pack: &Pack, scores: &Scores) -> Value {
    let mut json = scoring::to_json(pack, scores);
    add_messages(context, &mut json, pack, &scores.base);
    let overlays = json.get_mut("overlays").and_then(Value::as_array_mut).into_iter().flatten();
    for (object, (pack, score)) in overlays.zip(pack.overlays.iter().zip(&scores.overlays)) {
        add_messages(context, object, pack, score);
    }
    json
}

fn add_messages(context: &Context, json: &mut Value, pack: &Pack, score: &Score) {
    let words = context.words(pack);
    let notices = json.get_mut("notices").and_then(Value::as_array_mut).into_iter().flatten();
    for (object, notice) in notices.zip(&score.notices) {
        if let Some(entries) = object.as_object_mut() {
            entries.insert("message".to_owned(), context.say(&words.notice(notice)).into());
        }
    }
}

fn human(context: &Context, pack: &Pack, assessment: &Assessment, score: &Score, exactly: bool) {
    let output = &context.output;
    let words = context.words(pack);
    let name = assessment.company.name.clone();
    output.answer(
        Message::new("score-head")
            .with("company", name.map_or(Message::new("score-the-company"), Message::Verbatim))
            .with("day", assessment.assessed_on)
            .with("pack", pack.structure.id.as_str())
            .with("version", pack.structure.version.to_string()),
    );
    output.heading(words.result(score));
    output.answer(Message::new("score-indicative"));
    output.gap();
    scores(context, pack, score, exactly);
    output.gap();
    match score.next() {
        None => output.answer(Message::new("score-highest")),
        Some(next) => {
            output.heading(Message::new("score-next").with("level", words.level(Some(&next.id))));
            next.blocked_by.iter().for_each(|block| listed(context, &words.block(block)));
        }
    }
    if !score.notices.is_empty() {
        output.gap();
        output.answer(Message::new("score-notices"));
        score.notices.iter().for_each(|notice| listed(context, &words.notice(notice)));
    }
}

fn listed(context: &Context, message: &Message) {
    context.output.answer(context.output.wrapped(&format!("  {}", context.say(message)), 4));
}

/// Prints the overall score and those of the pillars in columns.
fn scores(context: &Context, pack: &Pack, score: &Score, exactly: bool) {
    let words = context.words(pack);
    let levels = &pack.structure.scoring.levels;
    let overall = words::percent(&score.overall, levels.iter().map(|level| level.overall_min));
    let mut rows = vec![(context.say(&Message::new("score-overall")), overall, &score.overall)];
    rows.extend(score.pillars.iter().map(|pillar| {
        let percent = words::percent(&pillar.score, levels.iter().map(|level| level.pillar_min));
        (format!("{} {}", pillar.id, words.pillar(&pillar.id)), percent, &pillar.score)
    }));
    let width = rows.iter().map(|(name, ..)| measure_text_width(name)).max().unwrap_or_default().max(NAMES);
    for (name, percent, fraction) in rows {
        let exact = Message::new("score-exactly").with("fraction", fraction.to_string());
        let exact = if exactly { format!("   {}", context.say(&exact)) } else { String::new() };
        context.output.answer(format!("{} {:>9}{exact}", padded(&name, width), context.say(&percent)));
    }
}

fn explain(context: &Context, pack: &Pack, assessment: &Assessment, score: &Score) {
    let output = &context.output;
    let words = context.words(pack);
    for pillar in &pack.structure.pillars {
        output.gap();
        let name = format!("{} {}", pillar.id, words.pillar(&pillar.id));
        output.heading(Message::new("score-pillar").with("pillar", name).with("weight", pillar.weight));
        for criterion in pack.structure.of_pillar(&pillar.id) {
            let Some(judged) = score.criterion(&criterion.id) else { continue };
            let value = assessment.answers.get(&criterion.id).and_then(|answer| answer.value.as_ref());
            let given = value.map_or(Message::new("answered-nothing"), words::answer);
            output.answer(format!("  {}", words.criterion(&criterion.id)));
            let how = context.say(&how_it_counts(judged).with("answer", given));
            output.answer(output.wrapped(&format!("         {how}"), 9));
        }
    }
    output.gap();
    ["score-rule-pillar", "score-rule-overall", "score-rules"].iter().for_each(|id| output.answer(Message::new(id)));
}

/// Says how one criterion counts; the message also takes the answer.
fn how_it_counts(judged: &CriterionScore) -> Message {
    let id = match judged.state {
        State::Scored => "score-counts",
        State::Unknown if judged.claim.is_some() => "score-counts-as-unknown",
        State::Unknown => "score-counts-unknown",
        State::Unanswered => "score-counts-open",
        State::NotApplicable => "score-counts-not-applicable",
        State::ClaimedNotApplicable => "score-counts-claimed",
        State::Upcoming => "score-counts-upcoming",
    };
    Message::new(id).with("points", judged.points).with("weight", judged.weight)
}
