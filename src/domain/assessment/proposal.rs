//! Proposals: what an earlier answer says about a criterion that is open. They are shown beside it and taken by a person, one by one;
//! nothing scores, issues or verifies them. Source: docs/FORMATS.md, Assessment file.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::reading::typed_text;
use super::reading_answers::{counts, evidence, gap};
use super::{AnswerValue, Evidence, NotApplicable};
use crate::domain::criteria::{AnswerType, Criterion, Pack, Relation};
use crate::value::free_text::MAX_NOTE;
use crate::value::identifier::MAX_IDENTIFIER;
use crate::value::reader::{Node, Shape, Table};
use crate::value::{CriterionId, Message, PackVersion};

/// How many proposals a criterion may have.
pub const MAX_PROPOSALS: usize = 20;
/// How many options an earlier answer may name.
const MAX_OPTIONS: usize = 500;

/// What was said before about a criterion, or about one that became it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The criterion that was answered.
    pub criterion: CriterionId,
    /// The version of the criteria under which it was.
    pub version: PackVersion,
    /// The day for which it was.
    pub on: Date,
    /// How the criterion of today stands to it.
    pub relation: Relation,
    /// The answer.
    pub said: Said,
    /// The company's own words.
    pub note: Option<String>,
    /// What was recorded as proof.
    pub evidence: Vec<Evidence>,
}

/// An earlier answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// None was given; only a note or proof was.
    Nothing,
    /// It is shown, and cannot be taken over.
    Told(AnswerValue),
    /// It can be taken over as it is.
    Offered(AnswerValue),
}

impl Said {
    /// Gives the answer.
    pub fn value(&self) -> Option<&AnswerValue> {
        match self {
            Self::Nothing => None,
            Self::Told(value) | Self::Offered(value) => Some(value),
        }
    }
}

/// Says whether a value has the form in which this criterion is answered.
pub fn fits(criterion: &Criterion, value: &AnswerValue) -> bool {
    match (&criterion.answer, value) {
        (_, AnswerValue::NotApplicable(claim)) => criterion
            .not_applicable
            .iter()
            .any(|code| code.code == claim.code && code.since_max_months.is_some() == claim.since.is_some()),
        (_, AnswerValue::Unknown)
        | (AnswerType::Maturity, AnswerValue::Level(0..=3))
        | (AnswerType::YesNo, AnswerValue::YesNo(_))
        | (AnswerType::Ratio, AnswerValue::BySex { .. })
        | (AnswerType::Gap { .. }, AnswerValue::Gap { .. })
        | (AnswerType::Date, AnswerValue::Date(_)) => true,
        (AnswerType::Multi(options), AnswerValue::Options(chosen)) => {
            chosen.iter().all(|option| options.contains(option))
        }
        (AnswerType::Share, AnswerValue::Share(share)) => share.of > 0 && share.count <= share.of,
        (AnswerType::LowerShare, AnswerValue::BySex { women, men }) => women.count <= women.of && men.count <= men.of,
        _ => false,
    }
}

/// Reads `[proposals]`: by criterion, a list of what was said before.
pub(super) fn proposals(node: &Node<'_, '_>, pack: &Pack) -> BTreeMap<CriterionId, Vec<Proposal>> {
    let Some(table) = node.table() else { return BTreeMap::new() };
    let one = |(id, at, node): (&str, usize, Node<'_, '_>)| {
        let Some(criterion) = pack.criteria().find(|criterion| criterion.id.as_str() == id) else {
            let message = Message::new("proposal-unknown-criterion").with("id", id);
            table.error_at(at, "unknown-criterion", message, Message::new("proposal-unknown-criterion-help"));
            return None;
        };
        let nodes = node.list()?;
        if nodes.len() > MAX_PROPOSALS {
            let message = Message::new("proposal-too-many").with("n", nodes.len()).with("most", MAX_PROPOSALS);
            return node.error("too-many", message, None);
        }
        let list = nodes.iter().filter_map(|node| proposal(node, criterion)).collect();
        Some((criterion.id.clone(), list))
    };
    table.entries().into_iter().filter_map(one).collect()
}

fn proposal(node: &Node<'_, '_>, criterion: &Criterion) -> Option<Proposal> {
    let table = node.table()?;
    let id = table.required("criterion").and_then(|node| node.parsed(CriterionId::FORM));
    let version = table.required("version").and_then(|node| node.parsed(PackVersion::FORM));
    let on = table.required("on").and_then(|node| node.date());
    let codes = Relation::ALL.map(Relation::code);
    // What is retired leads to no criterion.
    let living = codes.get(..codes.len() - 1).unwrap_or_default();
    let relation = table.required("relation").and_then(|node| node.one_of(living));
    let said = said(&table, criterion);
    let note = table.optional("note").and_then(|node| typed_text(&node, MAX_NOTE));
    let evidence = evidence(&table);
    table.finish();
    let relation = *Relation::ALL.get(relation?)?;
    Some(Proposal { criterion: id?, version: version?, on: on?, relation, said: said?, note, evidence })
}

fn said(table: &Table<'_, '_>, criterion: &Criterion) -> Option<Said> {
    match (table.optional("value"), table.optional("before")) {
        (None, None) => Some(Said::Nothing),
        (None, Some(before)) => any_value(&before).map(Said::Told),
        (Some(node), None) => {
            let value = any_value(&node)?;
            if fits(criterion, &value) {
                return Some(Said::Offered(value));
            }
            let message = Message::new("proposal-form").with("id", criterion.id.as_str());
            node.error("proposal-form", message, Message::new("proposal-form-help"))
        }
        (Some(node), Some(_)) => {
            node.error("value-and-before", Message::new("proposal-both"), Message::new("proposal-both-help"))
        }
    }
}

/// Reads an answer by its form alone, since the criterion that it answered may not be at hand any more.
fn any_value(node: &Node<'_, '_>) -> Option<AnswerValue> {
    match node.shape() {
        Shape::Whole => node.whole(0, 3).map(AnswerValue::Level),
        Shape::Boolean => node.boolean().map(AnswerValue::YesNo),
        Shape::Date => node.date().map(AnswerValue::Date),
        Shape::List => options(node).map(AnswerValue::Options),
        Shape::Table => from_table(node),
        _ => node.one_of(&["unknown"]).map(|_| AnswerValue::Unknown),
    }
}

fn options(node: &Node<'_, '_>) -> Option<BTreeSet<String>> {
    let nodes = node.list()?;
    nodes.iter().take(MAX_OPTIONS).map(|node| typed_text(node, MAX_IDENTIFIER)).collect()
}

fn from_table(node: &Node<'_, '_>) -> Option<AnswerValue> {
    let table = node.table()?;
    if table.optional("code").is_some() {
        let text = |key, most| table.required(key).and_then(|node| typed_text(&node, most));
        let (code, text) = (text("code", MAX_IDENTIFIER), text("text", MAX_NOTE));
        let since = table.optional("since").map(|node| node.date());
        table.finish();
        let since = since.map_or(Some(None), |day| day.map(Some))?;
        return Some(AnswerValue::NotApplicable(NotApplicable { code: code?, text: text?, since }));
    }
    match table.optional("women") {
        None => counts(node).map(AnswerValue::Share),
        Some(women) if women.is_table() => {
            let women = counts(&women);
            let men = table.required("men").and_then(|node| counts(&node));
            table.finish();
            Some(AnswerValue::BySex { women: women?, men: men? })
        }
        Some(_) => gap(node),
    }
}
