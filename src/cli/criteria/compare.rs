//! `wid criteria compare`: what changed between two versions of a pack, how large the change is, and whether its number says so.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use clap::Args;

use super::{find, gather, impact};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::Ending;
use crate::cli::words::{self, Words};
use wid::domain::assessment::Fact;
use wid::domain::comparison::{
    Change, Class, Comparison, Drop, Ground, Key, Obstacle, Presence, Refusal, Rule, Subject, What, compare, to_json,
};
use wid::domain::criteria::{Pack, load_beside};
use wid::domain::scoring::AssuranceInput;
use wid::value::{Message, difference};

/// What `wid criteria compare` takes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The version before: a folder, or a pack at hand such as be-wid@1.0.0
    pub old: String,
    /// The version that follows it
    pub new: String,
    /// Also tell what the change does to the assessments and reports in this folder
    #[arg(long, value_name = "DIR")]
    pub impact: Option<PathBuf>,
}

/// Compares two versions; ends with 1 where the new one cannot be published as it is.
pub fn run(context: &Context, arguments: &Arguments) -> Result<Ending, Failure> {
    let (old, new) = (pack(context, &arguments.old)?, pack(context, &arguments.new)?);
    if old.structure.id != new.structure.id {
        let ids = Message::new("compare-two-packs").with("old", old.structure.id.as_str());
        return Err(Failure::new("two-packs", ids.with("new", new.structure.id.as_str())));
    }
    let comparison = compare(&old, &new);
    let impact = arguments.impact.as_deref().map(|folder| impact::look(context, folder, &old, &new)).transpose()?;
    if context.output.is_json() {
        let mut object = to_json(&old, &new, &comparison);
        if let (Some(impact), Some(entries)) = (&impact, object.as_object_mut()) {
            entries.insert("impact".to_owned(), impact.to_json());
        }
        context.output.json(&object);
    } else {
        Telling { context, old: &old, new: &new }.all(&comparison);
        impact.iter().for_each(|impact| impact.tell(context, &old, &new));
    }
    Ok(if comparison.refusals.is_empty() { Ending::Done } else { Ending::Open })
}

/// Takes a pack at hand by its name, else reads the folder of one.
fn pack<'c>(context: &'c Context, name: &str) -> Result<Cow<'c, Pack>, Failure> {
    let absent = match find(context, name) {
        Ok(pack) => return Ok(Cow::Borrowed(pack)),
        Err(absent) => absent,
    };
    let folder = Path::new(name);
    if !folder.is_dir() {
        return Err(absent);
    }
    Ok(Cow::Owned(load_beside(name, gather(folder)?, context.shelf().packs())?))
}

/// Tells a comparison in words.
struct Telling<'t> {
    context: &'t Context,
    old: &'t Pack,
    new: &'t Pack,
}

impl Telling<'_> {
    fn all(&self, comparison: &Comparison) {
        let head = Message::new("compare-head")
            .with("pack", self.new.structure.id.as_str())
            .with("old", comparison.old.to_string())
            .with("new", comparison.new.to_string());
        self.context.output.heading(self.say(&head));
        self.class(comparison);
        self.refusals(comparison);
        self.reworded(comparison);
        let mut section = None;
        let mut subject = None;
        for change in &comparison.changes {
            let title = self.section(&change.subject);
            if section.as_ref() != Some(&title) {
                self.context.output.answer("");
                self.context.output.heading(&title);
                section = Some(title);
            }
            if subject != Some(&change.subject) {
                self.subject(&change.subject);
                subject = Some(&change.subject);
            }
            self.change(change);
        }
    }

    fn say(&self, message: &Message) -> String {
        self.context.say(message)
    }

    fn line(&self, message: &Message, indent: usize) {
        let text = format!("{}{}", " ".repeat(indent), self.say(message));
        self.context.output.answer(self.context.output.wrapped(&text, indent + 2));
    }

    fn class(&self, comparison: &Comparison) {
        let obstacles = comparison.ground.obstacles();
        let message = match comparison.ground {
            Ground::Same => Message::new("compare-same"),
            Ground::SameMeaning => Message::new("compare-patch"),
            Ground::Proved => Message::new("compare-minor"),
            Ground::Drops(..) => Message::new("compare-drops"),
            Ground::NotShown(_) if obstacles.iter().any(|obstacle| obstacle.rule == Rule::Activated) => {
                Message::new("compare-activated")
            }
            Ground::NotShown(_) => Message::new("compare-not-shown"),
        };
        self.line(&message, 0);
        if let Ground::Drops(drop, _) = &comparison.ground {
            self.drop(drop);
        }
        if !obstacles.is_empty() {
            self.line(&Message::new("compare-obstacles"), 0);
            obstacles.iter().for_each(|obstacle| self.obstacle(obstacle));
        }
    }

    /// Tells of the company that loses its level: from what to what, why, its facts, and its answers that are not simply the best.
    fn drop(&self, drop: &Drop) {
        let language = self.context.language;
        let (old, new) = (Words::new(self.old, language), Words::new(self.new, language));
        let assurance = match drop.input {
            AssuranceInput::Computed => Message::new("compare-computed"),
            AssuranceInput::Given(given) => Message::new("compare-given").with("name", old.assurance(given)),
        };
        let message = Message::new("compare-drop").with("before", old.level(Some(&drop.before)));
        let after = new.level(drop.new_score.level.as_ref());
        self.line(&message.with("after", after).with("assurance", assurance), 0);
        let lost = drop.new_score.levels.iter().find(|level| !level.blocked_by.is_empty());
        lost.iter().flat_map(|level| &level.blocked_by).for_each(|block| self.line(&new.block(block), 2));
        let facts: Vec<String> =
            drop.assessment.profile.0.iter().map(|(key, value)| Self::fact(&old, key, value)).collect();
        self.line(&Message::new("compare-drop-facts").with("facts", facts.join("; ")), 0);
        self.line(&Message::new("compare-drop-answers"), 0);
        for id in &drop.notable {
            let Some(answer) = drop.assessment.answers.get(id) else { continue };
            let value = answer.value.as_ref().map_or(Message::new("compare-drop-open"), words::answer);
            let bare = answer.evidence.is_empty();
            let id = Message::verbatim(old.criterion(id));
            let message = Message::new(if bare { "compare-drop-undocumented" } else { "compare-drop-answer" });
            self.line(&message.with("criterion", id).with("answer", value), 2);
        }
    }

    fn fact(old: &Words<'_>, key: &str, fact: &Fact) -> String {
        let value = match fact {
            Fact::Whole(number) => number.to_string(),
            Fact::Decimal(decimal) => decimal.as_typed().to_owned(),
            Fact::Flags(set) => set.iter().cloned().collect::<Vec<_>>().join(", "),
        };
        format!("{}: {value}", old.fact(key))
    }

    fn obstacle(&self, obstacle: &Obstacle) {
        let name = self.name(&obstacle.subject);
        let rule = Message::new("compare-rule").with("rule", obstacle.rule.code());
        self.line(&Message::new("compare-obstacle").with("name", name).with("rule", rule), 2);
    }

    fn refusals(&self, comparison: &Comparison) {
        let new = comparison.new.to_string();
        if comparison.refusals.is_empty() && comparison.class() > Some(Class::Patch) {
            self.line(&Message::new("compare-version-fits").with("version", new.as_str()), 0);
        }
        for refusal in &comparison.refusals {
            match refusal {
                Refusal::VersionTooLow(least) => {
                    let message = Message::new("compare-version-too-low").with("version", new.as_str());
                    self.line(&message.with("least", least.to_string()), 0);
                }
                Refusal::NoMap => self.line(&Message::new("compare-no-map").with("old", comparison.old.to_string()), 0),
                Refusal::Map(problems) => {
                    self.line(&Message::new("compare-map"), 0);
                    let places = problems.iter().map(wid::value::Said::message);
                    places.for_each(|problem| self.line(&problem, 2));
                }
            }
        }
    }

    fn reworded(&self, comparison: &Comparison) {
        let ids = comparison.reworded();
        if !ids.is_empty() {
            self.line(&Message::new("compare-reworded").with("n", ids.len()).with_list("ids", ids), 0);
        }
    }

    /// Names the part of the pack that a change stands under.
    fn section(&self, subject: &Subject) -> String {
        let pillar = match subject {
            Subject::Pillar(id) => Some(id),
            Subject::Criterion(id) => {
                self.new.criterion(id).or_else(|| self.old.criterion(id)).map(|criterion| &criterion.pillar)
            }
            _ => None,
        };
        match pillar {
            Some(id) => {
                let names = [self.new, self.old].map(|pack| pack.texts(self.context.language).pillars.get(id));
                names.into_iter().flatten().next().map_or_else(|| id.to_string(), |name| format!("{id} {name}"))
            }
            None => self.say(&Message::new("compare-section").with("about", subject.named().0)),
        }
    }

    /// Prints the name of what changed, where the heading does not say it yet.
    fn subject(&self, subject: &Subject) {
        if !matches!(subject, Subject::Pack | Subject::Pillar(_)) {
            self.context.output.answer(self.context.output.wrapped(&format!("  {}", self.name(subject)), 4));
        }
    }

    fn name(&self, subject: &Subject) -> String {
        let (kind, id) = subject.named();
        let texts = [self.new, self.old].map(|pack| pack.texts(self.context.language));
        let word = texts.iter().find_map(|texts| match subject {
            Subject::Fact(key) => texts.profile.get(key).map(|text| text.label.as_str()),
            Subject::Level(id) => texts.levels.get(id).map(|text| text.name.as_str()),
            Subject::Assurance(id) => texts.assurances.get(id).map(String::as_str),
            Subject::Pillar(id) => texts.pillars.get(id).map(String::as_str),
            Subject::Criterion(id) => texts.criteria.get(id).map(|text| text.title.as_str()),
            Subject::Legal(key) => texts.legal.get(key).map(|text| text.title.as_str()),
            Subject::Pack | Subject::File(_) => None,
        });
        match (word, subject) {
            (_, Subject::Pack) => self.say(&Message::new("compare-section").with("about", kind)),
            (Some(word), _) => format!("{id} {word}"),
            (None, _) => id.to_owned(),
        }
    }

    fn change(&self, change: &Change) {
        match &change.what {
            What::Added => {
                let is_upcoming = matches!(&change.subject, Subject::Criterion(id)
                    if self.new.criterion(id).is_some_and(|criterion| !criterion.is_active()));
                self.line(&Message::new(if is_upcoming { "compare-added-upcoming" } else { "compare-added" }), 4);
            }
            What::Removed(None) => self.line(&Message::new("compare-removed"), 4),
            What::Removed(Some(became)) => {
                let message = Message::new("compare-became").with("relation", became.relation.code());
                self.line(&message.with_list("ids", &became.to), 4);
            }
            What::Renamed(from) => self.line(&Message::new("compare-renamed").with("from", from.as_str()), 4),
            What::Value { key, before, after } => self.value(key, before.as_deref(), after.as_deref()),
            What::Text { language, key, before, after, .. } => {
                let tongue = Message::new("compare-language").with("language", language.code());
                let message = Message::new("compare-text").with("what", said(key)).with("language", tongue);
                self.line(&message, 4);
                self.words(before.as_deref().unwrap_or_default(), after.as_deref().unwrap_or_default());
            }
            What::Language(language, presence) => {
                let is_new = *presence == Presence::Added;
                let message = Message::new(if is_new { "compare-language-added" } else { "compare-language-removed" });
                let tongue = Message::new("compare-language").with("language", language.code());
                self.line(&message.with("language", tongue), 4);
            }
            What::Bytes => self.line(&Message::new("compare-bytes"), 4),
        }
    }

    fn value(&self, key: &Key, before: Option<&str>, after: Option<&str>) {
        let what = said(key);
        let message = match (before, after) {
            (Some(before), Some(after)) => {
                Message::new("compare-value-changed").with("what", what).with("before", before).with("after", after)
            }
            (None, Some("") | None) => Message::new("compare-item-added").with("what", what),
            (None, Some(after)) => Message::new("compare-value-added").with("what", what).with("after", after),
            (Some(""), None) => Message::new("compare-item-removed").with("what", what),
            (Some(before), None) => Message::new("compare-value-removed").with("what", what).with("before", before),
        };
        self.line(&message, 4);
    }

    /// Prints the words that differ, as they stand in the texts.
    fn words(&self, before: &str, after: &str) {
        let found = difference::changes(before, after);
        for change in &found {
            let (before, after) = (change.before.as_str(), change.after.as_str());
            let message = match (before, after) {
                ("", after) => Message::new("compare-words-added").with("after", after),
                (before, "") => Message::new("compare-words-removed").with("before", before),
                _ => Message::new("compare-words-changed").with("before", before).with("after", after),
            };
            self.line(&message, 6);
        }
        if found.is_empty() {
            self.line(&Message::new("compare-blanks"), 6);
        }
    }
}

/// Names a key in words.
fn said(key: &Key) -> Message {
    Message::new("compare-key").with("key", key.name).with("of", key.of.as_deref().unwrap_or_default())
}
