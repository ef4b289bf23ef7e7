//! What may be typed.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::Timestamp;
use wid::value::Language;

use super::{
    assess, criteria, demo, evidence, help, inspect, issue, key, migrate, overlay, plan, render, renew, score, start,
    status, verify,
};

/// Self-assessment, signed report and verification for the proposed Belgian "Women in Digital" label.
///
/// The label is a proposal: every result is indicative, and no authority stands behind it.
#[derive(Debug, Parser)]
#[command(name = "wid", version, disable_help_subcommand = true, max_term_width = 100)]
pub struct Arguments {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The heading of the options of every command.
const EVERYWHERE: &str = "Options of every command";

/// Options of every command.
#[derive(Debug, Clone, Args)]
pub struct Global {
    /// The language of questions, answers and reports; else that of the system
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "LANGUAGE", value_parser = PossibleValuesParser::new(["en", "fr", "nl", "de"]).try_map(|code| code.parse::<Language>()))]
    pub lang: Option<Language>,
    /// How answers and errors are written
    #[arg(long, global = true, help_heading = EVERYWHERE, value_enum, default_value_t = Format::Human, hide_default_value = true)]
    pub format: Format,
    /// Whether words are coloured
    #[arg(long, global = true, help_heading = EVERYWHERE, value_enum, default_value_t = Color::Auto, hide_default_value = true)]
    pub color: Color,
    /// Say less on the way; answers and errors stay
    #[arg(long, short, global = true, help_heading = EVERYWHERE)]
    pub quiet: bool,
    /// The folder of criteria that are not compiled in
    #[arg(long = "pack", global = true, help_heading = EVERYWHERE, value_name = "DIR")]
    pub packs: Vec<PathBuf>,
    /// The moment of the run, for tests
    #[arg(long, global = true, hide = true, value_name = "RFC3339")]
    pub now: Option<Timestamp>,
}

/// How answers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// In words
    Human,
    /// As JSON, one object a line
    Json,
    /// As a table with commas, for wid verify alone
    Csv,
}

/// Whether words are coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// In a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// See an example company from answers to a verified report
    Demo(demo::Arguments),
    /// Begin an assessment: company, facts, period
    Start(start::Arguments),
    /// Answer the criteria, one question a screen; go on where you stopped
    Assess(assess::Arguments),
    /// Assess also by an overlay of a sector, beside the base
    Overlay(overlay::Arguments),
    /// Show what is open, by pillar, and what is missing to issue a report
    Status(status::Arguments),
    /// Compute level, pillars and gates
    Score(score::Arguments),
    /// Show the shortest way to the next level
    Plan(plan::Arguments),
    /// Go on under another version of the criteria
    Migrate(migrate::Arguments),
    /// Begin again from last year's report
    Renew(renew::Arguments),
    /// Record documents that prove an answer, or check them
    Evidence(evidence::Arguments),
    /// Issue the signed report
    Issue(issue::Arguments),
    /// Render the report as a draft, unsigned, as PDF or HTML
    Render(render::Arguments),
    /// Verify reports: who sealed them, whether anything was changed, whether the result follows
    Verify(verify::Arguments),
    /// Show what a report says, without verifying it
    Inspect(inspect::Arguments),
    /// Make and show keys that reports are sealed with
    Key(key::Arguments),
    /// List, show and check packs of criteria
    Criteria(criteria::Arguments),
    /// Print a completion script for a shell
    Completions(help::Completions),
    /// Write the manual pages into a folder
    Man(help::Man),
    /// Explain a command or a topic, such as accessibility
    Help(help::Arguments),
}
