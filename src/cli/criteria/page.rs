//! One criterion as a page: what it asks, what answers are worth, what counts as proof, and where it comes from.

use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::words::Words;
use wid::domain::criteria::{BandLimit, Condition, Criterion, CriterionText, LegalGate, NotApplicableCode, Pack};
use wid::domain::interview::{law_in_words, points_in_words};
use wid::value::wording::{Topic, Wording, built_in};
use wid::value::{Message, PackVersion};

/// A criterion with all that stands around it.
pub struct Page<'p> {
    pub context: &'p Context,
    pub pack: &'p Pack,
    pub criterion: &'p Criterion,
    pub text: &'p CriterionText,
    /// The first version at hand that has it.
    pub since: PackVersion,
}

impl Page<'_> {
    fn words(&self) -> Words<'_> {
        self.context.words(self.pack)
    }

    /// Gives the words of the walk, which explains points and law as the page does.
    fn walk(&self) -> &'static Wording {
        built_in(Topic::Walk, self.context.language)
    }

    /// Prints the page.
    pub fn tell(&self) {
        let (output, criterion, text) = (&self.context.output, self.criterion, self.text);
        output.heading(self.words().criterion(&criterion.id));
        self.line(&self.place());
        if !criterion.is_active() {
            self.line(&Message::new("criteria-page-upcoming"));
        }
        if criterion.result {
            self.line(&Message::new("criteria-page-result"));
        }
        output.gap();
        output.answer(output.wrapped(&text.requirement, 0));
        text.measure.iter().for_each(|measure| output.answer(output.wrapped(measure, 0)));
        let levels = text.levels.iter().enumerate().map(|(level, text)| format!("{level}  {text}"));
        self.section(&Message::new("criteria-page-levels"), levels.collect());
        let options = text.options.iter().map(|(option, text)| {
            self.context.say(&Message::new("labelled").with("label", option.as_str()).with("text", text.as_str()))
        });
        self.section(&Message::new("criteria-page-options"), options.collect());
        let points = points_in_words(self.pack, self.walk(), criterion);
        self.section(&Message::new("criteria-page-points"), points);
        self.section(&Message::new("criteria-page-proof"), text.evidence.clone());
        self.section(&Message::new("criteria-page-audit"), vec![text.audit.clone()]);
        self.section(&Message::new("criteria-page-help"), vec![text.guidance.clone()]);
        self.section(&Message::new("criteria-page-applies"), self.conditions());
        self.section(&Message::new("criteria-page-claims"), self.claims());
        self.section(&Message::new("criteria-page-law"), law_in_words(self.pack, self.walk(), criterion));
        self.section(&Message::new("criteria-page-trace"), self.anchors());
        self.section(&Message::new("criteria-page-crosswalk"), criterion.crosswalk.clone());
    }

    fn line(&self, message: &Message) {
        let output = &self.context.output;
        output.answer(output.wrapped(&self.context.say(message), 0));
    }

    /// Prints a heading and its lines; nothing, where there are none.
    fn section(&self, heading: &Message, lines: Vec<String>) {
        let output = &self.context.output;
        if lines.is_empty() {
            return;
        }
        output.gap();
        output.heading(heading);
        lines.iter().for_each(|line| output.answer(output.wrapped(&format!("  {line}"), 4)));
    }

    fn place(&self) -> Message {
        Message::new("criteria-page-place")
            .with("pillar", self.words().pillar(&self.criterion.pillar))
            .with("pack", self.pack.structure.id.as_str())
            .with("version", self.pack.structure.version.to_string())
            .with("since", self.since.to_string())
    }

    /// Says of which companies it is asked.
    fn conditions(&self) -> Vec<String> {
        let words = self.words();
        let flag = |flag: &str| {
            let options = words.texts().profile.values().find_map(|fact| fact.options.get(flag));
            options.cloned().unwrap_or_else(|| flag.to_owned())
        };
        let one = |condition: &Condition| match condition {
            Condition::Min(fact, limit) => {
                Message::new("criteria-page-min").with("fact", words.fact(fact)).with("limit", *limit)
            }
            Condition::Max(fact, limit) => {
                Message::new("criteria-page-max").with("fact", words.fact(fact)).with("limit", *limit)
            }
            Condition::Flag(word) => Message::new("criteria-page-flag").with("fact", flag(word)),
            Condition::EachSexMin(limit) => Message::new("criteria-page-each-sex").with("limit", *limit),
        };
        let conditions = &self.criterion.applies;
        if conditions.is_empty() {
            return vec![self.context.say(&Message::new("criteria-page-everybody"))];
        }
        conditions.iter().map(|condition| self.context.say(&one(condition))).collect()
    }

    /// Gives the reasons for which a company may declare that it does not apply.
    fn claims(&self) -> Vec<String> {
        let one = |code: &NotApplicableCode| {
            let reason = self.text.not_applicable.get(&code.code).map_or("", String::as_str);
            match code.since_max_months {
                Some(months) => {
                    let message = Message::new("criteria-page-claim-since").with("reason", reason);
                    self.context.say(&message.with("months", months))
                }
                None => reason.to_owned(),
            }
        };
        self.criterion.not_applicable.iter().map(one).collect()
    }

    fn anchors(&self) -> Vec<String> {
        let anchors = self.pack.anchors(self.criterion).into_iter();
        anchors
            .map(|anchor| {
                let message = Message::new("criteria-page-anchor").with("id", anchor.id).with("line", anchor.line);
                self.context.say(&message.with("summary", anchor.summary))
            })
            .collect()
    }

    /// Gives the page as `wid-criterion/1`: codes, figures and the texts of one language.
    pub fn as_json(&self) -> Value {
        let (criterion, text) = (self.criterion, self.text);
        let mut page = json!({
            "format": "wid-criterion/1", "pack": self.pack.structure.id, "version": self.pack.structure.version,
            "language": self.words().texts().language, "id": criterion.id, "since": self.since, "pillar": criterion.pillar,
            "upcoming": !criterion.is_active(), "result": criterion.result, "weight": criterion.weight,
            "title": text.title, "requirement": text.requirement, "measure": text.measure, "levels": text.levels,
            "options": text.options, "evidence": text.evidence, "audit": text.audit, "guidance": text.guidance,
            "claims": text.not_applicable, "crosswalk": criterion.crosswalk,
        });
        page["maturity_points"] = json!(self.pack.home(&criterion.id).structure.scoring.maturity_points);
        page["bands"] = criterion.bands.iter().map(|band| band_as_json(&band.limit, band.points)).collect();
        page["applies"] = criterion.applies.iter().map(condition_as_json).collect();
        let gates = criterion.gates.iter();
        page["gates"] = gates
            .map(|gate| json!({ "level": gate.level, "min": gate.min, "workers_min": gate.workers_min }))
            .collect();
        page["legal_gate"] = match &criterion.legal_gate {
            Some(LegalGate::Points { min, workers_min }) => json!({ "min": min, "workers_min": workers_min }),
            Some(LegalGate::MinoritySexThird { flag, .. }) => json!({ "rule": "minority_sex_third", "flag": flag }),
            None => Value::Null,
        };
        page["legal"] = criterion.legal.iter().map(|key| self.law_as_json(key)).collect();
        let anchors = self.pack.anchors(criterion).into_iter();
        page["trace"] = anchors
            .map(|anchor| json!({ "anchor": anchor.id, "line": anchor.line, "summary": anchor.summary }))
            .collect();
        page
    }

    fn law_as_json(&self, key: &str) -> Value {
        let text = self.words().texts().legal.get(key);
        json!({
            "key": key, "title": text.map(|law| &law.title), "threshold": text.map(|law| &law.threshold),
            "duty": text.map(|law| &law.duty), "unchecked": text.and_then(|law| law.unchecked.as_ref()),
        })
    }
}

fn band_as_json(limit: &BandLimit, points: i64) -> Value {
    match limit {
        BandLimit::Min(least) => json!({ "min": least.as_typed(), "points": points }),
        BandLimit::Max(most) => json!({ "max": most.as_typed(), "points": points }),
        BandLimit::MaxMonths(months) => json!({ "max_months": months, "points": points }),
    }
}

fn condition_as_json(condition: &Condition) -> Value {
    match condition {
        Condition::Min(fact, limit) => json!({ "fact": fact, "min": limit }),
        Condition::Max(fact, limit) => json!({ "fact": fact, "max": limit }),
        Condition::Flag(flag) => json!({ "flag": flag }),
        Condition::EachSexMin(limit) => json!({ "each_sex_min": limit }),
    }
}
