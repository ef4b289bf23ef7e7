//! Words for what stands in a pack and for what the score found.

use wid::domain::assessment::{AnswerValue, Assessment, Share};
use wid::domain::criteria::{Assurance, Pack, Texts};
use wid::domain::scoring::{AssuranceInput, Block, Notice, NoticeCode, Score};
use wid::domain::statement::Breach;
use wid::value::message::Variable;
use wid::value::{CriterionId, Fraction, Language, LevelId, Message, PillarId, Said};

/// The words for one pack in one language.
#[derive(Debug, Clone, Copy)]
pub struct Words<'p> {
    texts: &'p Texts,
    thresholds: &'p [i64],
}

impl<'p> Words<'p> {
    /// Takes the texts of the pack in this language.
    pub fn new(pack: &'p Pack, language: Language) -> Self {
        Self { texts: pack.texts(language), thresholds: &pack.structure.thresholds }
    }

    /// Gives the texts.
    pub fn texts(&self) -> &'p Texts {
        self.texts
    }

    /// Gives the name of a level, or says that there is none.
    pub fn level(&self, level: Option<&LevelId>) -> Message {
        let name = |id: &LevelId| self.texts.levels.get(id).map_or_else(|| id.to_string(), |text| text.name.clone());
        level.map_or(Message::new("level-none"), |id| Message::Verbatim(name(id)))
    }

    /// Gives the name of an assurance.
    pub fn assurance(&self, assurance: Assurance) -> &'p str {
        self.texts.assurances.get(assurance.code()).map_or(assurance.code(), String::as_str)
    }

    /// Gives the name of a pillar.
    pub fn pillar(&self, id: &PillarId) -> &'p str {
        self.texts.pillars.get(id).map_or("", String::as_str)
    }

    /// Gives a criterion's id and title.
    pub fn criterion(&self, id: &CriterionId) -> String {
        format!("{id} {}", self.texts.criteria.get(id).map_or("", |text| text.title.as_str()))
    }

    /// Gives the label of a fact.
    pub fn fact(&self, key: &str) -> String {
        self.texts.profile.get(key).map_or_else(|| key.to_owned(), |text| text.label.clone())
    }

    /// Gives the labels of facts, one behind the other.
    pub fn facts<K: AsRef<str>>(&self, keys: &[K]) -> Message {
        Message::separated(keys.iter().map(|key| self.fact(key.as_ref())))
    }

    /// Says what keeps the company from a level.
    pub fn block(&self, block: &Block) -> Message {
        match block {
            Block::LegalGate { criterion: id, has, needs } => self.gate("block-legal-gate", id, *has, *needs),
            Block::Gate { criterion: id, has, needs } => self.gate("block-gate", id, *has, *needs),
            Block::GateClaimed { criterion: id, .. } => {
                Message::new("block-gate-claimed").with("criterion", self.criterion(id))
            }
            Block::Overall { has, needs } => {
                Message::new("block-overall").with("has", percent(has, [*needs])).with("needs", *needs)
            }
            Block::Pillar { pillar, has, needs } => self.share("block-pillar", pillar, has, *needs),
            Block::Coverage { pillar, has, needs } => self.share("block-coverage", pillar, has, *needs),
            Block::Results { has, needs } => Message::new("block-results").with("has", *has).with("needs", *needs),
            Block::Assurance { has, needs, missing } => self.assurance_lacks(*has, *needs, missing),
        }
    }

    fn gate(&self, id: &'static str, criterion: &CriterionId, has: i64, needs: i64) -> Message {
        Message::new(id).with("criterion", self.criterion(criterion)).with("has", has).with("needs", needs)
    }

    fn share(&self, id: &'static str, pillar: &PillarId, has: &Fraction, needs: i64) -> Message {
        Message::new(id).with("pillar", self.pillar(pillar)).with("has", percent(has, [needs])).with("needs", needs)
    }

    fn assurance_lacks(&self, has: Assurance, needs: Assurance, missing: &[CriterionId]) -> Message {
        let proof = needs == Assurance::A1 && has == Assurance::A0;
        let message = match (proof, missing) {
            (false, _) => Message::new("block-assurance").with("name", self.assurance(needs)),
            (true, []) => Message::new("block-assurance-points"),
            (true, ids) => Message::new("block-assurance-proof").with("criteria", listed(ids)),
        };
        message.with("has", has.code()).with("needs", needs.code())
    }

    /// Says what forbids to issue.
    pub fn breach(&self, assessment: &Assessment, breach: &Breach) -> Message {
        match breach {
            Breach::Missing(field) => {
                Message::new("breach-missing").with("name", field_name(field)).with("field", *field)
            }
            Breach::Facts(missing) => {
                Message::new("breach-facts").with("n", missing.keys.len()).with("facts", self.facts(&missing.keys))
            }
            Breach::ImpossibleFacts(keys) => Message::new("breach-impossible").with("facts", self.facts(keys)),
            Breach::NotConfirmed => match assessment.perimeter.confirmed {
                Some(day) => Message::new("breach-changed-by-hand").with("day", day),
                None => Message::new("breach-not-confirmed"),
            },
            Breach::Open(ids) => Message::new("breach-open").with("n", ids.len()).with("criteria", listed(ids)),
            other => other.message(),
        }
    }

    /// Says what a reader should know.
    pub fn notice(&self, notice: &Notice) -> Message {
        let field = notice.field.as_deref().map(|key| self.fact(key)).unwrap_or_default();
        let criterion = notice.criterion.as_ref().map(|id| self.criterion(id)).unwrap_or_default();
        let id = match notice.code {
            NoticeCode::Denominator => "notice-denominator",
            NoticeCode::Profile => "notice-profile",
            NoticeCode::Headcount => "notice-headcount",
            NoticeCode::Threshold => "notice-threshold",
            NoticeCode::IgnoredAnswer => "notice-ignored-answer",
        };
        Message::new(id).with("fact", field).with("criterion", criterion).with_list("sizes", self.thresholds)
    }

    /// Names the level and how far it was looked at, in one line.
    pub fn result(&self, score: &Score) -> Message {
        let computed = score.input == AssuranceInput::Computed;
        Message::new(if computed { "score-result" } else { "score-result-what-if" })
            .with("level", self.level(score.level.as_ref()))
            .with("code", score.assurance.code())
            .with("assurance", self.assurance(score.assurance))
    }
}

/// Gives ids one behind the other.
pub fn listed(ids: &[CriterionId]) -> String {
    ids.iter().map(CriterionId::as_str).collect::<Vec<_>>().join(", ")
}

/// Prints a fraction as per cent with as many decimals as the marks need.
pub fn percent(fraction: &Fraction, marks: impl IntoIterator<Item = i64>) -> Message {
    let marks: Vec<Fraction> = marks.into_iter().map(|mark| Fraction::whole(i128::from(mark))).collect();
    Message::new("percent").with("number", Variable::Decimal(fraction.to_percent(&marks)))
}

/// Names a field of the assessment file within a sentence, as people do.
pub fn field_name(field: &str) -> Message {
    Message::new(match field {
        "company.name" => "field-company-name",
        "company.enterprise_number" => "field-enterprise-number",
        "declared_by.name" => "field-declared-by-name",
        "declared_by.role" => "field-declared-by-role",
        "perimeter.text" => "field-perimeter-text",
        "perimeter.from" => "field-perimeter-from",
        "perimeter.to" => "field-perimeter-to",
        other => return Message::Verbatim(other.to_owned()),
    })
}

/// Gives an answer in words.
pub fn answer(value: &AnswerValue) -> Message {
    match value {
        AnswerValue::Unknown => Message::new("answered-not-measured"),
        AnswerValue::NotApplicable(claim) => Message::new("answered-not-applicable").with("code", claim.code.as_str()),
        AnswerValue::Level(level) => Message::new("answered-level").with("level", *level),
        AnswerValue::YesNo(true) => Message::new("answered-yes"),
        AnswerValue::YesNo(false) => Message::new("answered-no"),
        AnswerValue::Options(chosen) => Message::Verbatim(chosen.iter().cloned().collect::<Vec<_>>().join(", ")),
        AnswerValue::Share(counts) => share(counts),
        AnswerValue::BySex { women, men } => by_sex(share(women), share(men)),
        AnswerValue::Gap { women, men } => {
            let amount = |typed: &str| Variable::Decimal(typed.to_owned());
            by_sex(amount(women.as_typed()), amount(men.as_typed()))
        }
        AnswerValue::Date(date) => Message::new("answered-day").with("day", *date),
    }
}

fn share(share: &Share) -> Message {
    Message::new("answered-share").with("count", share.count).with("of", share.of)
}

fn by_sex(women: impl Into<Variable>, men: impl Into<Variable>) -> Message {
    Message::new("answered-by-sex").with("women", women).with("men", men)
}
