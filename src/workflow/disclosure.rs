//! What a reader of the report will see, before it is sealed. Source: DESIGN, Statement and report.
//!
//! Everything that a company wrote is listed, and what may concern a person is marked. The statement keeps the true figures of small
//! groups, since it is scored again; each of them is listed too.

use crate::domain::assessment::edit::Draft;
use crate::domain::assessment::{Answer, AnswerValue, Assessment, Fact};
use crate::domain::criteria::Pack;
use crate::domain::statement::Statement;
use crate::value::CriterionId;
use crate::workflow::report::{hides_answer, hides_fact};

/// One thing that a reader will see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosed {
    /// Where it stands.
    pub place: Place,
    /// What a reader will see.
    pub text: String,
    /// Why somebody should look twice.
    pub concerns: Vec<Concern>,
}

/// Where something stands in the assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A field, such as `company.name`.
    Field(String),
    /// A fact, by key.
    Fact(String),
    /// A logged change of a fact.
    Change(String),
    /// The figures of an answer.
    Figures(CriterionId),
    /// The note of an answer.
    Note(CriterionId),
    /// The explanation of a claim that a criterion does not apply.
    Claim(CriterionId),
    /// The title of a document, counted from 0.
    Evidence(CriterionId, usize),
}

/// Why something may concern a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Concern {
    /// It names a person.
    Name,
    /// Two or more words in a row begin with a capital, as names do.
    NameLike,
    /// It holds an e-mail address.
    Email,
    /// It holds what looks like a national register number.
    NationalNumber,
    /// It is a figure about so few people that the pages hide it; the attached statement does not.
    SmallCell,
}

/// Lists everything that a reader of the statement will see, in its order.
pub fn disclosure(pack: &Pack, statement: &Statement) -> Vec<Disclosed> {
    let assessment = &statement.assessment;
    let mut list = fields(assessment);
    list.extend(facts(pack, assessment));
    list.extend(assessment.changes.iter().map(|change| {
        let text = format!("{}: {} -> {}, on {}", change.field, change.before, change.after, change.on);
        Disclosed { concerns: concerns(&text), place: Place::Change(change.field.clone()), text }
    }));
    for criterion in &pack.structure.criteria {
        if let Some(answer) = assessment.answers.get(&criterion.id) {
            list.extend(small_figures(pack, criterion, assessment, answer));
            list.extend(words(&criterion.id, answer));
        }
    }
    list
}

fn fields(assessment: &Assessment) -> Vec<Disclosed> {
    let field = |name: &str, text: Option<String>, concern: Option<Concern>| {
        let text = text?;
        let mut found = concerns(&text);
        found.retain(|other| concern != Some(Concern::Name) || *other != Concern::NameLike);
        Some(Disclosed { place: Place::Field(name.to_owned()), concerns: concern.into_iter().chain(found).collect(), text })
    };
    let named = |text: Option<String>, name| {
        // A company's name is capitalised without being a person's.
        text.map(|text| Disclosed { place: Place::Field(String::from(name)), text, concerns: Vec::new() })
    };
    [
        named(assessment.company.name.clone(), "company.name"),
        named(assessment.company.enterprise_number.as_ref().map(ToString::to_string), "company.enterprise_number"),
        field("declared_by.name", assessment.declared_by.name.clone(), Some(Concern::Name)),
        field("declared_by.role", assessment.declared_by.role.clone(), None),
        field("perimeter.text", assessment.perimeter.text.clone(), None),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn facts(pack: &Pack, assessment: &Assessment) -> Vec<Disclosed> {
    let one = |key: &str| {
        let text = in_words(assessment.profile.0.get(key)?);
        let small = hides_fact(&pack.structure, assessment, key);
        Some(Disclosed { place: Place::Fact(key.to_owned()), text, concerns: small.then_some(Concern::SmallCell).into_iter().collect() })
    };
    pack.structure.profile.iter().filter_map(|fact| one(&fact.key)).collect()
}

/// Gives a fact as a reader sees it.
pub fn in_words(fact: &Fact) -> String {
    match fact {
        Fact::Whole(number) => number.to_string(),
        Fact::Decimal(decimal) => decimal.as_typed().to_owned(),
        Fact::Flags(set) if set.is_empty() => "none of them".to_owned(),
        Fact::Flags(set) => set.iter().cloned().collect::<Vec<_>>().join(", "),
    }
}

fn small_figures(pack: &Pack, criterion: &crate::domain::criteria::Criterion, assessment: &Assessment, answer: &Answer) -> Option<Disclosed> {
    let value = answer.value.as_ref()?;
    let text = match value {
        AnswerValue::Share(share) => format!("{} of {}", share.count, share.of),
        AnswerValue::BySex { women, men } => format!("women {} of {}, men {} of {}", women.count, women.of, men.count, men.of),
        AnswerValue::Gap { women, men } => format!("women {}, men {}", women.as_typed(), men.as_typed()),
        _ => return None,
    };
    let small = hides_answer(&pack.structure, criterion, assessment, value);
    small.then(|| Disclosed { place: Place::Figures(criterion.id.clone()), text, concerns: vec![Concern::SmallCell] })
}

fn words(id: &CriterionId, answer: &Answer) -> Vec<Disclosed> {
    let item = |place, text: &str| Disclosed { place, text: text.to_owned(), concerns: concerns(text) };
    let claim = match &answer.value {
        Some(AnswerValue::NotApplicable(claim)) => Some(item(Place::Claim(id.clone()), &claim.text)),
        _ => None,
    };
    let note = answer.note.as_deref().map(|note| item(Place::Note(id.clone()), note));
    let titles = answer.evidence.iter().enumerate();
    let titles = titles.map(|(index, entry)| item(Place::Evidence(id.clone(), index), &entry.title));
    claim.into_iter().chain(note).chain(titles).collect()
}

fn concerns(text: &str) -> Vec<Concern> {
    let rules = [
        (has_email(text), Concern::Email),
        (has_national_number(text), Concern::NationalNumber),
        (has_name_like_words(text), Concern::NameLike),
    ];
    rules.into_iter().filter(|(found, _)| *found).map(|(_, concern)| concern).collect()
}

fn has_email(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let word = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.starts_with('.'))
    })
}

/// Eleven digits in a row, with the usual separators between, whose last two are 97 minus the rest modulo 97; from 2000 on, with a 2
/// before the rest. Source: royal decree of 8 January 2006 on the information types of the National Register (not checked).
fn has_national_number(text: &str) -> bool {
    let mut digits = String::new();
    for sign in text.chars().chain([' ', 'x']) {
        if sign.is_ascii_digit() {
            digits.push(sign);
        } else if !matches!(sign, '.' | '-' | '/' | ' ') || digits.is_empty() {
            if is_national_number(&digits) {
                return true;
            }
            digits.clear();
        }
    }
    false
}

fn is_national_number(digits: &str) -> bool {
    let (Some(rest), Some(check)) = (digits.get(..9), digits.get(9..)) else { return false };
    let fits = |number: &str| match (number.parse::<u64>(), check.parse::<u64>()) {
        (Ok(number), Ok(check)) => 97 - number % 97 == check,
        _ => false,
    };
    digits.len() == 11 && (fits(rest) || fits(&format!("2{rest}")))
}

/// Two words in a row that begin with a capital and go on in small letters, not at the start of a sentence alone.
fn has_name_like_words(text: &str) -> bool {
    let is_name_like = |word: &str| {
        let word = word.trim_matches(|sign: char| !sign.is_alphabetic());
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.clone().count() > 0 && letters.all(|sign| sign.is_lowercase() || sign == '-')
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    // "All Belgian establishments" names nobody.
    let begins = |word: &str| matches!(word, "All" | "Both" | "Each" | "Every" | "Our" | "The" | "This");
    words.windows(2).filter(|pair| !pair.first().is_some_and(|word| begins(word))).any(|pair| pair.iter().all(|word| is_name_like(word)) && !pair.first().is_some_and(|word| word.ends_with(['.', ':', '!', '?'])))
}

impl Disclosed {
    /// Says whether [`remove`] can take it out without touching an answer.
    pub fn is_removable(&self) -> bool {
        matches!(self.place, Place::Note(_) | Place::Evidence(..))
    }
}

/// Takes a note or a document out of the text of an assessment; the rest of the text stays as it is.
pub fn remove(draft: &mut Draft, place: &Place) -> bool {
    match place {
        Place::Note(id) => draft.set_note(id, None),
        Place::Evidence(id, index) => draft.remove_evidence(id, *index),
        _ => return false,
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_numbers_and_names_are_seen() {
        assert_eq!(concerns("Adopted by the board in March"), []);
        assert_eq!(concerns("Ask an.peeters@kwadrant.example."), [Concern::Email]);
        assert_eq!(concerns("as told by Els Janssens"), [Concern::NameLike]);
        assert_eq!(concerns("85.07.30-033 28"), [Concern::NationalNumber]);
        assert_eq!(concerns("85.07.30-033 29"), []);
        assert_eq!(concerns("the 27 of 40"), []);
        assert_eq!(concerns("All Belgian establishments"), []);
        assert_eq!(concerns("An Peeters did it"), [Concern::NameLike]);
    }
}
