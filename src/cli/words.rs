//! Sentences for what the score found.

use wid::domain::assessment::{AnswerValue, Assessment, Share};
use wid::domain::criteria::{Assurance, Pack, Texts};
use wid::domain::scoring::{Block, Notice, NoticeCode, Score};
use wid::domain::statement::Breach;
use wid::value::{CriterionId, Fraction, Language, LevelId, Message};

/// Gives the name of a level, or says that there is none.
pub fn level(pack: &Pack, level: Option<&LevelId>) -> String {
    level.map_or_else(
        || "no level".to_owned(),
        |id| texts(pack).levels.get(id).map_or_else(|| id.to_string(), |text| text.name.clone()),
    )
}

/// Gives the name of an assurance.
pub fn assurance(pack: &Pack, assurance: Assurance) -> String {
    texts(pack).assurances.get(assurance.code()).cloned().unwrap_or_else(|| assurance.code().to_owned())
}

/// Gives the texts in the language of the run.
pub fn texts(pack: &Pack) -> &Texts {
    pack.texts(Language::En)
}

/// Gives a criterion's id and title.
pub fn criterion(pack: &Pack, id: &CriterionId) -> String {
    let title = texts(pack).criteria.get(id).map_or("", |text| text.title.as_str());
    format!("{id} {title}")
}

/// Prints a fraction as per cent with as many decimals as the marks need.
pub fn percent(fraction: &Fraction, marks: impl IntoIterator<Item = i64>) -> String {
    let marks: Vec<Fraction> = marks.into_iter().map(|mark| Fraction::whole(i128::from(mark))).collect();
    format!("{} %", fraction.to_percent(&marks))
}

/// Says what keeps the company from a level.
pub fn block(pack: &Pack, block: &Block) -> String {
    match block {
        Block::LegalGate { criterion: id, has, needs } => {
            format!("{} (legal duty): has {has} points, needs {needs}", criterion(pack, id))
        }
        Block::Gate { criterion: id, has, needs } => {
            format!("{}: has {has} points, needs {needs}", criterion(pack, id))
        }
        Block::GateClaimed { criterion: id, .. } => {
            format!(
                "{}: declared not applicable, which does not open this gate without recorded proof",
                criterion(pack, id)
            )
        }
        Block::Overall { has, needs } => format!("Overall score: {}, needs {needs} %", percent(has, [*needs])),
        Block::Pillar { pillar, has, needs } => {
            let name = texts(pack).pillars.get(pillar).map_or("", String::as_str);
            format!("{name}: {}, needs {needs} %", percent(has, [*needs]))
        }
        Block::Results { has, needs } => format!("Measured results: {has}, needs {needs}"),
        Block::Assurance { has, needs, missing } if *needs == Assurance::A1 && *has == Assurance::A0 => {
            let ids: Vec<&str> = missing.iter().map(CriterionId::as_str).collect();
            let rest = if ids.is_empty() {
                "more documented points".to_owned()
            } else {
                format!("recorded proof for {}", ids.join(", "))
            };
            format!("Assurance: {}, needs {}: {rest}", has.code(), needs.code())
        }
        Block::Assurance { has, needs, .. } => {
            format!("Assurance: {}, needs {} ({})", has.code(), needs.code(), assurance(pack, *needs))
        }
        Block::Coverage { pillar, has, needs } => {
            let name = texts(pack).pillars.get(pillar).map_or("", String::as_str);
            format!("{name}: only {} of the pillar can be assessed, needs {needs} %", percent(has, [*needs]))
        }
    }
}

/// Gives a number with its noun, such as `1 problem` or `2 problems`.
pub fn counted(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Says what forbids to issue.
pub fn breach(pack: &Pack, assessment: &Assessment, breach: &Breach) -> String {
    let label = |key: &str| texts(pack).profile.get(key).map_or_else(|| key.to_owned(), |text| text.label.clone());
    match breach {
        Breach::Missing(field) => format!("{} ({field}) is not filled in", field_name(field)),
        Breach::Facts(missing) => {
            let labels: Vec<String> = missing.keys.iter().map(|key| label(key)).collect();
            let facts = counted(labels.len(), "fact is", "facts are");
            format!("{facts} not known yet: {}", labels.join("; "))
        }
        Breach::ImpossibleFacts(keys) => {
            let labels: Vec<String> = keys.iter().map(|key| label(key)).collect();
            format!("these facts contradict others: {}", labels.join("; "))
        }
        Breach::NotConfirmed => match assessment.perimeter.confirmed {
            Some(day) => format!("the facts were changed by hand since they were confirmed on {day}"),
            None => "the facts are not confirmed yet".to_owned(),
        },
        Breach::Open(ids) => {
            let ids: Vec<&str> = ids.iter().map(CriterionId::as_str).collect();
            format!("{} open: {}", counted(ids.len(), "criterion is", "criteria are"), ids.join(", "))
        }
        other => other.to_string(),
    }
}

/// Names a field of the assessment file as people do.
pub fn field_name(field: &str) -> &str {
    match field {
        "company.name" => "the name of the company",
        "company.enterprise_number" => "the enterprise number",
        "declared_by.name" => "the name of who declares",
        "declared_by.role" => "the role of who declares",
        "perimeter.text" => "what the assessment covers",
        "perimeter.from" => "the first day of the period",
        "perimeter.to" => "the last day of the period",
        other => other,
    }
}

/// Says what a reader should know.
pub fn notice(pack: &Pack, notice: &Notice) -> String {
    let fact = |key: &str| texts(pack).profile.get(key).map_or_else(|| key.to_owned(), |text| text.label.clone());
    let field = notice.field.as_deref().map(fact).unwrap_or_default();
    let id = notice.criterion.as_ref().map(|id| criterion(pack, id)).unwrap_or_default();
    match notice.code {
        NoticeCode::Denominator => format!("{id}: its figures do not fit the fact \"{field}\""),
        NoticeCode::Profile => format!("The fact \"{field}\" contradicts another fact"),
        NoticeCode::Headcount => {
            "Women and men together are more than 20 per cent off the number of workers".to_owned()
        }
        NoticeCode::Threshold => {
            let sizes: Vec<String> = pack.structure.thresholds.iter().map(ToString::to_string).collect();
            Message::new("notice-threshold").with("fact", field).with("sizes", sizes.join(", ")).to_string()
        }
        NoticeCode::IgnoredAnswer => format!("{id}: answered, but it does not apply; the answer does not count"),
    }
}

/// Gives an answer in words.
pub fn answer(value: &AnswerValue) -> String {
    let share = |share: &Share| format!("{} of {}", share.count, share.of);
    match value {
        AnswerValue::Unknown => "not measured".to_owned(),
        AnswerValue::NotApplicable(claim) => format!("declared not applicable ({})", claim.code),
        AnswerValue::Level(level) => format!("level {level}"),
        AnswerValue::YesNo(true) => "yes".to_owned(),
        AnswerValue::YesNo(false) => "no".to_owned(),
        AnswerValue::Options(chosen) => chosen.iter().cloned().collect::<Vec<_>>().join(", "),
        AnswerValue::Share(counts) => share(counts),
        AnswerValue::BySex { women, men } => format!("women {}, men {}", share(women), share(men)),
        AnswerValue::Gap { women, men } => format!("women {}, men {}", women.as_typed(), men.as_typed()),
        AnswerValue::Date(date) => date.to_string(),
    }
}

/// Names the level and how far it was looked at, in one line.
pub fn result(pack: &Pack, score: &Score) -> String {
    let name = level(pack, score.level.as_ref());
    let what_if = if score.input == wid::domain::scoring::AssuranceInput::Computed { "" } else { ", what if" };
    format!("{name}, {} {}{what_if}", score.assurance.code(), assurance(pack, score.assurance))
}
