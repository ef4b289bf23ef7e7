//! The file for people who fill it in by hand: every key, with its question as a comment above it.

use std::fmt::{Display, Write as _};

use jiff::civil::Date;

use super::entries::quoted;
use super::overlay_tables;
use crate::domain::assessment::FORMAT;
use crate::domain::assessment::reading_answers::form_of;
use crate::domain::criteria::{AnswerType, Criterion, CriterionText, FactType, Pack, ProfileKey, ProfileText, Texts};
use crate::value::wording::{Topic, Wording, built_in};
use crate::value::{Language, Message};

/// How long a line of comment gets, in characters.
const LINE: usize = 100;
/// How long the line above a pillar is, in characters.
const RULE: usize = 64;

/// Writes a file in which nothing is answered: each key with its question as a comment in `language`, criteria grouped by pillar.
pub fn blank(pack: &Pack, assessed_on: Date, language: Language) -> String {
    let mut page = Page { text: String::new(), words: built_in(Topic::Tool, language) };
    let structure = &pack.structure;
    let texts = pack.texts(language);
    page.comment(&texts.name);
    page.explain(&Message::new("blank-how"));
    page.line(format_args!("\nformat = \"{FORMAT}\"\n"));
    page.explain(&Message::new("blank-assessed-on"));
    page.line(format_args!("assessed_on = {assessed_on}\n\n[pack]\nid = \"{}\"", structure.id));
    page.line(format_args!("version = \"{}\"", structure.version));
    if !pack.overlays.is_empty() {
        page.line(format_args!("\n{}", overlay_tables(pack).trim_end()));
    }
    page.frame();
    for fact in pack.facts() {
        if let Some(words) = texts.profile.get(&fact.key) {
            page.fact(fact, words);
        }
    }
    for pack in pack.all() {
        if pack.structure.extends.is_some() {
            page.line(format_args!("\n# {}", "=".repeat(RULE)));
            page.comment(&pack.texts(language).name);
        }
        page.pillars(pack, texts);
    }
    page.text
}

/// The text as far as it is written.
struct Page {
    text: String,
    words: &'static Wording,
}

impl Page {
    fn line(&mut self, line: impl Display) {
        let _ = writeln!(self.text, "{line}");
    }

    fn explain(&mut self, message: &Message) {
        self.comment(&message.in_words(self.words));
    }

    /// Writes the sections that every pack shares.
    fn frame(&mut self) {
        self.line("\n[company]");
        self.explain(&Message::new("blank-company-name"));
        self.line("# name =");
        self.explain(&Message::new("blank-enterprise-number"));
        self.line("# enterprise_number =\n");
        self.explain(&Message::new("blank-declared-by"));
        self.line("[declared_by]\n# name =\n# role =\n");
        self.explain(&Message::new("blank-perimeter"));
        self.line("[perimeter]\n# text =\n# from =\n# to =\n");
        self.explain(&Message::new("blank-profile"));
        self.line("[profile]");
    }

    fn fact(&mut self, fact: &ProfileKey, words: &ProfileText) {
        self.line("");
        self.comment(&format!("{}. {}", words.label, words.text));
        if let FactType::Flags(ids) = &fact.kind {
            for id in ids {
                let meaning = words.options.get(id).map_or("", String::as_str);
                self.comment(&format!("\"{id}\": {meaning}"));
            }
            self.explain(&Message::new("blank-flags"));
        }
        self.line(format_args!("# {} =", quoted(&fact.key)));
    }

    fn pillars(&mut self, pack: &Pack, texts: &Texts) {
        for pillar in &pack.structure.pillars {
            let name = texts.pillars.get(&pillar.id).map_or_else(|| pillar.id.as_str(), String::as_str);
            self.line(format_args!("\n# {} {name}", "-".repeat(RULE)));
            for criterion in pack.structure.of_pillar(&pillar.id) {
                if let Some(words) = texts.criteria.get(&criterion.id) {
                    self.criterion(criterion, words);
                }
            }
        }
    }

    fn criterion(&mut self, criterion: &Criterion, words: &CriterionText) {
        self.line("");
        self.comment(&format!("{} {}", criterion.id, words.title));
        self.comment(&words.requirement);
        for (number, level) in words.levels.iter().enumerate() {
            self.comment(&format!("{number} = {level}"));
        }
        words.measure.iter().for_each(|measure| self.comment(measure));
        if let AnswerType::Multi(options) = &criterion.answer {
            for id in options {
                self.comment(&format!("\"{id}\": {}", words.options.get(id).map_or("", String::as_str)));
            }
        }
        self.explain(&Message::new("blank-answer").with("form", form_of(&criterion.answer)));
        for code in &criterion.not_applicable {
            let reason = words.not_applicable.get(&code.code).map_or("", String::as_str);
            let since = if code.since_max_months.is_some() { ", since = 2026-01-31" } else { "" };
            let message = Message::new("blank-claim").with("reason", reason).with("code", code.code.as_str());
            self.explain(&message.with("since", since));
        }
        self.line(format_args!("[answers.{}]\n# value =", quoted(criterion.id.as_str())));
    }

    /// Writes lines of comment, broken between words.
    fn comment(&mut self, words: &str) {
        let mut length = 0;
        for word in words.split_whitespace() {
            let more = word.chars().count() + 1;
            if length == 0 || length + more > LINE {
                self.text.push_str(if length == 0 { "#" } else { "\n#" });
                length = 1;
            }
            self.text.push(' ');
            self.text.push_str(word);
            length += more;
        }
        self.text.push('\n');
    }
}
