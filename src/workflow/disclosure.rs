//! What a reader of the report will see, before it is sealed. Source: docs/FORMATS.md, Statement and report.
//!
//! Everything that a company wrote is listed, and what may concern a person is marked. The statement keeps the true figures of small
//! groups, since it is scored again; each of them is listed too.

use crate::domain::assessment::edit::Draft;
use crate::domain::assessment::{Answer, AnswerValue, Assessment, Fact};
use crate::domain::criteria::{Pack, Texts};
use crate::domain::statement::Statement;
use crate::seal::CertificateFacts;
use crate::value::message::Variable;
use crate::value::{CriterionId, Decimal, Message};
use crate::workflow::report::{hides_answer, hides_fact};

/// One thing that a reader will see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosed {
    /// Where it stands.
    pub place: Place,
    /// What a reader will see; what a company wrote stands in it as it is, so it is escaped where it is printed.
    pub text: Message,
    /// Why somebody should look twice.
    pub concerns: Vec<Concern>,
}

/// Where something stands in the assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A field, such as `company.name`.
    Field(String),
    /// The first and the last day of the period.
    Period,
    /// The certificate that the seal carries.
    Certificate,
    /// A fact, by key.
    Fact(String),
    /// A logged change of a fact, by its field.
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

/// Lists everything that a reader of the statement and of the seal's certificate will see, in the order of the statement.
pub fn disclosure(pack: &Pack, statement: &Statement, holder: &CertificateFacts) -> Vec<Disclosed> {
    let assessment = &statement.assessment;
    let mut list = fields(assessment);
    list.extend(period(assessment));
    list.push(certificate(assessment.company.name.as_deref(), holder));
    list.extend(facts(pack, pack.texts(statement.language), assessment));
    list.extend(assessment.changes.iter().map(|change| {
        let text = Message::new("disclosed-change").with("before", change.before.as_str());
        Disclosed {
            // What stands between is part of no name and of no number.
            concerns: concerns(&format!("{} | {}", change.before, change.after)),
            place: Place::Change(change.field.clone()),
            text: text.with("after", change.after.as_str()).with("on", change.on),
        }
    }));
    for criterion in pack.criteria() {
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
        Some(Disclosed {
            place: Place::Field(name.to_owned()),
            concerns: concern.into_iter().chain(found).collect(),
            text: Message::verbatim(text),
        })
    };
    let named = |text: Option<String>, name| {
        // A company's name is capitalised without being a person's.
        let text = text.map(Message::verbatim);
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

fn period(assessment: &Assessment) -> Option<Disclosed> {
    let (from, to) = (assessment.perimeter.from?, assessment.perimeter.to?);
    let text = Message::new("disclosed-from-to").with("from", from).with("to", to);
    Some(Disclosed { place: Place::Period, text, concerns: Vec::new() })
}

/// The parts of a subject as the message `certificate-part` knows them; the rest keeps its key.
const SUBJECT_PARTS: [(&str, &str); 10] = [
    ("CN", "name"),
    ("O", "organisation"),
    ("OU", "unit"),
    ("organizationIdentifier", "organisation-number"),
    ("C", "country"),
    ("2.5.4.42", "given-name"),
    ("2.5.4.4", "family-name"),
    ("2.5.4.5", "serial-number"),
    ("2.5.4.12", "title"),
    ("1.2.840.113549.1.9.1", "e-mail"),
];
/// The parts that only a person has.
const PERSONAL_PARTS: [&str; 2] = ["2.5.4.42", "2.5.4.4"];

/// Tells all that the certificate says of its holder. That of a person names an organisation beside the person, or none.
fn certificate(company: Option<&str>, holder: &CertificateFacts) -> Disclosed {
    let parts: Vec<(&str, &str)> =
        holder.subject.split(", ").map(|part| part.split_once('=').unwrap_or(("", part))).collect();
    let text = Message::new("certificate-parts").with("parts", parts.iter().map(certificate_part).collect::<Vec<_>>());
    let of_company = |name: &str| name == holder.name || company == Some(name);
    let is_organisation = parts.iter().any(|(key, _)| matches!(*key, "O" | "organizationIdentifier"));
    let is_personal = !is_organisation || parts.iter().any(|(key, _)| PERSONAL_PARTS.contains(key));
    let common_name = holder.common_name.as_deref().filter(|name| !of_company(name));
    let mut found = Vec::new();
    if is_personal {
        found.push(Concern::Name);
    } else if common_name.is_some_and(has_name_like_words) {
        found.push(Concern::NameLike);
    }
    found.extend(concerns(&holder.subject).into_iter().filter(|concern| *concern != Concern::NameLike));
    Disclosed { place: Place::Certificate, text, concerns: found }
}

fn certificate_part((key, value): &(&str, &str)) -> Message {
    let known = SUBJECT_PARTS.iter().find(|(known, _)| known == key).map_or(*key, |(_, part)| *part);
    match known {
        "" => Message::verbatim(*value),
        part => Message::new("certificate-part").with("part", part).with("value", *value),
    }
}

fn facts(pack: &Pack, texts: &Texts, assessment: &Assessment) -> Vec<Disclosed> {
    let one = |key: &str| {
        let text = in_words(texts, key, assessment.profile.0.get(key)?);
        let small = hides_fact(&pack.home_of_fact(key).structure, assessment, key);
        Some(Disclosed {
            place: Place::Fact(key.to_owned()),
            text,
            concerns: small.then_some(Concern::SmallCell).into_iter().collect(),
        })
    };
    pack.facts().filter_map(|fact| one(&fact.key)).collect()
}

/// Gives the fact of this key as a reader sees it, in the words of the pack.
pub fn in_words(texts: &Texts, key: &str, fact: &Fact) -> Message {
    let options = texts.profile.get(key).map(|text| &text.options);
    let name = |flag: &String| options.and_then(|options| options.get(flag)).unwrap_or(flag).clone();
    match fact {
        Fact::Whole(number) => Message::verbatim(number.to_string()),
        Fact::Decimal(decimal) => Message::new("disclosed-number").with("number", typed(decimal)),
        Fact::Flags(set) if set.is_empty() => Message::new("disclosed-no-flags"),
        Fact::Flags(set) => Message::separated(set.iter().map(name)),
    }
}

fn typed(decimal: &Decimal) -> Variable {
    Variable::Decimal(decimal.as_typed().to_owned())
}

fn small_figures(
    pack: &Pack,
    criterion: &crate::domain::criteria::Criterion,
    assessment: &Assessment,
    answer: &Answer,
) -> Option<Disclosed> {
    let value = answer.value.as_ref()?;
    let text = match value {
        AnswerValue::Share(share) => Message::new("disclosed-share").with("count", share.count).with("of", share.of),
        AnswerValue::BySex { women, men } => Message::new("disclosed-by-sex")
            .with("women", women.count)
            .with("of_women", women.of)
            .with("men", men.count)
            .with("of_men", men.of),
        AnswerValue::Gap { women, men } => {
            Message::new("disclosed-pay").with("women", typed(women)).with("men", typed(men))
        }
        _ => return None,
    };
    let small = hides_answer(&pack.home(&criterion.id).structure, criterion, assessment, value);
    small.then(|| Disclosed { place: Place::Figures(criterion.id.clone()), text, concerns: vec![Concern::SmallCell] })
}

fn words(id: &CriterionId, answer: &Answer) -> Vec<Disclosed> {
    let item = |place, text: &str| Disclosed { place, text: Message::verbatim(text), concerns: concerns(text) };
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
        word.split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.starts_with('.'))
    })
}

/// Groups of digits with the usual separators between, of which some in a row make up a national number, whatever number stands before
/// or after it.
fn has_national_number(text: &str) -> bool {
    let separates = |sign: char| sign.is_whitespace() || matches!(sign, '.' | '-' | '/' | '\u{2010}'..='\u{2014}');
    text.split(|sign: char| !sign.is_ascii_digit() && !separates(sign)).any(|run| {
        let groups: Vec<&str> = run.split(separates).filter(|group| !group.is_empty()).collect();
        (0..groups.len()).any(|start| begins_with_national_number(groups.iter().skip(start)))
    })
}

fn begins_with_national_number<'g>(groups: impl Iterator<Item = &'g &'g str>) -> bool {
    let mut digits = String::new();
    for group in groups {
        digits.push_str(group);
        if digits.len() >= NATIONAL_NUMBER_DIGITS {
            break;
        }
    }
    is_national_number(&digits)
}

/// The digits of a national number.
const NATIONAL_NUMBER_DIGITS: usize = 11;

/// Eleven digits, the last two of which are 97 minus the rest modulo 97; from 2000 on, with a 2 before the rest. Source: royal decree of
/// 8 January 2006 on the information types of the National Register (not checked).
fn is_national_number(digits: &str) -> bool {
    let (Some(rest), Some(check)) = (digits.get(..9), digits.get(9..)) else { return false };
    let fits = |number: &str| match (number.parse::<u64>(), check.parse::<u64>()) {
        (Ok(number), Ok(check)) => 97 - number % 97 == check,
        _ => false,
    };
    digits.len() == NATIONAL_NUMBER_DIGITS && (fits(rest) || fits(&format!("2{rest}")))
}

/// Two words in a row that begin with a capital and go on in small letters, not at the start of a sentence alone.
fn has_name_like_words(text: &str) -> bool {
    let is_name_like = |word: &str| {
        let word = word.trim_matches(|sign: char| !sign.is_alphabetic());
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.clone().count() > 0
            && letters.all(|sign| sign.is_lowercase() || sign == '-')
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    // "All Belgian establishments" names nobody.
    let begins = |word: &str| matches!(word, "All" | "Both" | "Each" | "Every" | "Our" | "The" | "This");
    words.windows(2).filter(|pair| !pair.first().is_some_and(|word| begins(word))).any(|pair| {
        pair.iter().all(|word| is_name_like(word))
            && !pair.first().is_some_and(|word| word.ends_with(['.', ':', '!', '?']))
    })
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
        for text in [
            "nr 12 85.07.30-033.28",
            "85.07.30-033.28 2026",
            "1-2 85 07 30 033 28 12",
            "PNOBE-85073003328",
            "x85073003328.",
        ] {
            assert_eq!(concerns(text), [Concern::NationalNumber], "{text}");
        }
        assert_eq!(concerns("185073003328, 8507300332 8507300 2026"), []);
        assert_eq!(concerns("the 27 of 40"), []);
        assert_eq!(concerns("All Belgian establishments"), []);
        assert_eq!(concerns("An Peeters did it"), [Concern::NameLike]);
    }

    fn shown(subject: &str, name: &str, common_name: &str) -> Disclosed {
        let digest = crate::value::Sha256Digest::of(b"");
        let facts = CertificateFacts {
            name: name.to_owned(),
            common_name: Some(common_name.to_owned()),
            organization_id: None,
            issuer: String::new(),
            subject: subject.to_owned(),
            serial: String::new(),
            not_before: jiff::Timestamp::UNIX_EPOCH,
            not_after: jiff::Timestamp::UNIX_EPOCH,
            sha256: digest,
            spki_sha256: digest,
            key_algorithm: None,
            self_signed: true,
            is_ca: false,
        };
        certificate(Some("Kwadrant NV"), &facts)
    }

    #[test]
    fn the_certificate_of_a_person_is_marked_and_that_of_a_company_is_not() {
        let company = shown(
            "CN=Kwadrant Seal, O=Kwadrant Seal, organizationIdentifier=NTRBE-0123456749",
            "Kwadrant Seal",
            "Kwadrant Seal",
        );
        assert_eq!(
            company.text.to_string(),
            "name Kwadrant Seal, organisation Kwadrant Seal, organisation number NTRBE-0123456749"
        );
        assert_eq!(company.concerns, []);
        let alone = shown("CN=An Peeters, 2.5.4.5=PNOBE-85073003328", "An Peeters", "An Peeters");
        assert_eq!(alone.text.to_string(), "name An Peeters, serial number PNOBE-85073003328");
        assert_eq!(alone.concerns, [Concern::Name, Concern::NationalNumber]);
        let beside = shown("CN=An Peeters, O=Kwadrant NV", "Kwadrant NV", "An Peeters");
        assert_eq!(beside.concerns, [Concern::NameLike]);
        let full = shown("2.5.4.42=An, O=Kwadrant NV, 1.2.840.113549.1.9.1=an@kwadrant.example", "Kwadrant NV", "AP");
        assert_eq!(full.text.to_string(), "given name An, organisation Kwadrant NV, e-mail an@kwadrant.example");
        assert_eq!(full.concerns, [Concern::Name, Concern::Email]);
    }
}
