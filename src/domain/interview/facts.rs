//! The facts: one question a screen, then the screen that checks and confirms them (screen A).

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Interview;
use super::place::{Field, Group, Place};
use super::progress::is_figure;
use super::screen::{Action, Asks, Choice, Screen};
use super::typed::{self, NotANumber};
use crate::domain::assessment::edit::Draft;
use crate::domain::assessment::{Change, Fact, confirmation_digest, is_confirmed};
use crate::domain::criteria::{Condition, FactType};
use crate::domain::scoring::{self, AssuranceInput, NoticeCode, missing_facts};
use crate::value::date::{days_between, started_months};
use crate::value::enterprise_number::NotAnEnterpriseNumber;
use crate::value::free_text::{self, FreeTextError, MAX_NOTE, MAX_TITLE};
use crate::value::{CriterionId, EnterpriseNumber};

/// How many facts that are not known yet are named in one line.
const MAX_NAMED: usize = 4;
/// How many months a period may have, started ones counted.
const MONTHS: std::ops::RangeInclusive<i32> = 11..=13;
/// How many months before the assessment a period may end.
const MAX_AGE: i32 = 6;

/// A value for a field.
enum Given {
    Nothing,
    Text(String),
    Number(EnterpriseNumber),
    Day(Date),
    Fact(Fact),
}

impl Interview<'_> {
    fn kind_of(&self, key: &str) -> Option<&FactType> {
        self.pack.fact(key).map(|fact| &fact.kind)
    }

    fn asks_of(&self, field: &Field) -> Asks {
        match field {
            Field::EnterpriseNumber | Field::PeriodFrom | Field::PeriodTo => Asks::Figure,
            Field::Fact(key) => match self.kind_of(key) {
                Some(FactType::Flags(_)) => Asks::Several,
                _ => Asks::Figure,
            },
            _ => Asks::Words,
        }
    }

    /// Gives the value of a field in words; `None` where it is not known.
    pub(super) fn field_in_words(&self, field: &Field) -> Option<String> {
        let assessment = &self.assessment;
        match field {
            Field::CompanyName => assessment.company.name.clone(),
            Field::EnterpriseNumber => assessment.company.enterprise_number.as_ref().map(ToString::to_string),
            Field::DeclarerName => assessment.declared_by.name.clone(),
            Field::DeclarerRole => assessment.declared_by.role.clone(),
            Field::PerimeterText => assessment.perimeter.text.clone(),
            Field::PeriodFrom => assessment.perimeter.from.map(|day| self.day(day)),
            Field::PeriodTo => assessment.perimeter.to.map(|day| self.day(day)),
            Field::Fact(key) => assessment.profile.0.get(key).map(|fact| self.fact_in_words(key, fact)),
        }
    }

    fn label_of_field(&self, field: &Field) -> String {
        match field {
            Field::Fact(key) => self.label_of_fact(key),
            other => self.say(&format!("field-{}", other.name()), &[]),
        }
    }

    /// Gives the fields whose value the next steps need and that are not known.
    pub(super) fn missing_fields(&self) -> Vec<Field> {
        let fields = Field::all(self.pack).into_iter();
        fields.filter(|field| field.is_confirmed_fact() && self.field_in_words(field).is_none()).collect()
    }

    pub(super) fn missing_in_words(&self) -> String {
        self.series(&self.missing_fields().iter().map(|field| self.label_of_field(field)).collect::<Vec<_>>())
    }

    /// Says whether the facts are confirmed and unchanged since.
    pub(super) fn facts_are_confirmed(&self) -> bool {
        is_confirmed(self.pack, &self.assessment)
    }

    pub(super) fn show_field(&self, field: &Field) -> Screen {
        let group = field.group(self.pack);
        let asks = self.asks_of(field);
        let now = self.field_in_words(field);
        let (question, text) = match field {
            Field::Fact(key) => (self.label_of_fact(key), self.texts.profile.get(key).map(|text| text.text.clone())),
            other => {
                let hint = self.words.find(&format!("hint-{}", other.name()), &[]);
                (self.say(&format!("question-{}", other.name()), &[]), hint)
            }
        };
        let choices = self.choices_of(field);
        let is_fact = matches!(field, Field::Fact(_) | Field::PeriodFrom | Field::PeriodTo);
        let optional = if is_fact { "prompt-figure" } else { "prompt-words" };
        let prompt = match (asks, &now) {
            (Asks::Several, _) => "prompt-several",
            (_, Some(_)) => "prompt-keep",
            _ => optional,
        };
        Screen {
            place: self.say("facts-place", &[("group", self.group_label(group).into())]),
            progress: self.field_progress(field),
            title: Some(question),
            text: text.into_iter().collect(),
            choices,
            now: now.map(|now| self.say("now", &[("answer", now.into())])),
            asks,
            prompt: self.say(prompt, &[]),
            keys: self.keys_of_field(asks),
            ..Screen::default()
        }
    }

    /// Gives the key line of a fact, where later means that it is not known yet.
    fn keys_of_field(&self, asks: Asks) -> String {
        let keys = self.keys(asks, &[Action::Back, Action::Later, Action::List, Action::Help, Action::Pause]);
        keys.replace(&self.say("key-later", &[]), &self.say("key-unknown", &[]))
    }

    fn field_progress(&self, field: &Field) -> String {
        let fields = Field::all(self.pack);
        let at = fields.iter().position(|other| other == field).map_or(0, |index| index + 1);
        self.say("facts-progress", &[("at", at.into()), ("all", fields.len().into())])
    }

    fn choices_of(&self, field: &Field) -> Vec<Choice> {
        let Field::Fact(key) = field else { return Vec::new() };
        let Some(FactType::Flags(words)) = self.kind_of(key) else { return Vec::new() };
        let set = match self.assessment.profile.0.get(key) {
            Some(Fact::Flags(set)) => Some(set),
            _ => None,
        };
        let texts = self.texts.profile.get(key).map(|text| &text.options);
        let choice = |(index, word): (usize, &String)| {
            let text = texts.and_then(|texts| texts.get(word)).unwrap_or(word);
            self.choice((index + 1).to_string(), text.clone(), set.is_some_and(|set| set.contains(word)))
        };
        let none = self.choice("0", self.say("choice-none", &[]), set.is_some_and(BTreeSet::is_empty));
        words.iter().enumerate().map(choice).chain([none]).collect()
    }

    /// Takes the sentences that hold.
    pub(super) fn choose_fact(&mut self, field: &Field, keys: &[String]) {
        let Field::Fact(key) = field else { return self.type_field(field, "") };
        let Some(FactType::Flags(words)) = self.kind_of(key).cloned() else { return self.type_field(field, "") };
        if keys.is_empty() {
            return if self.field_in_words(field).is_some() {
                self.next_field(field)
            } else {
                self.fail("error-choose-several", &[])
            };
        }
        if keys.len() > 1 && keys.iter().any(|key| key == "0") {
            return self.fail("error-none-and-some", &[]);
        }
        let word = |key: &String| words.get(key.parse::<usize>().ok()?.checked_sub(1)?).cloned();
        let set = keys.iter().filter_map(word).collect();
        self.give(field, Given::Fact(Fact::Flags(set)));
    }

    /// Takes what was typed for a field; Enter alone keeps what is there.
    pub(super) fn type_field(&mut self, field: &Field, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            // The first day may have been changed since: a last day that is kept is looked at again.
            let kept = self.assessment.perimeter.to.filter(|_| *field == Field::PeriodTo);
            if kept.is_some_and(|day| !self.fits_period(field, day)) {
                return;
            }
            let is_known = self.field_in_words(field).is_some();
            let is_open = matches!(self.asks_of(field), Asks::Words) || *field == Field::EnterpriseNumber;
            return match is_known || is_open {
                true => self.next_field(field),
                false => self.fail("error-figure-nothing", &[]),
            };
        }
        if let Some(given) = self.read_field(field, text) {
            self.give(field, given);
        }
    }

    fn read_field(&mut self, field: &Field, text: &str) -> Option<Given> {
        match field {
            Field::EnterpriseNumber => match EnterpriseNumber::parse(text) {
                Ok(number) => Some(Given::Number(number)),
                Err(error) => {
                    let words = match error {
                        NotAnEnterpriseNumber::Form => "error-number-form",
                        NotAnEnterpriseNumber::CheckDigits => "error-number-digits",
                    };
                    self.fail(words, &[("typed", text.into())]);
                    None
                }
            },
            Field::PeriodFrom | Field::PeriodTo => {
                self.read_day(text).filter(|day| self.fits_period(field, *day)).map(Given::Day)
            }
            Field::Fact(key) => match self.kind_of(key).cloned()? {
                FactType::Whole => match typed::whole(text) {
                    Ok(number) => Some(Given::Fact(Fact::Whole(number))),
                    Err(problem) => self.refuse_number(problem),
                },
                FactType::Decimal => match typed::decimal(text) {
                    Ok(number) => Some(Given::Fact(Fact::Decimal(number))),
                    Err(_) => {
                        self.fail("error-decimal", &[("typed", text.into())]);
                        None
                    }
                },
                FactType::Flags(_) => {
                    self.fail("error-choose-several", &[]);
                    None
                }
            },
            Field::PerimeterText => self.read_words(text, MAX_NOTE).map(Given::Text),
            _ => self.read_words(text, MAX_TITLE).map(Given::Text),
        }
    }

    pub(super) fn refuse_number<T>(&mut self, problem: NotANumber) -> Option<T> {
        self.fail(if problem == NotANumber::Percentage { "error-percentage" } else { "error-whole" }, &[]);
        None
    }

    pub(super) fn read_day(&mut self, text: &str) -> Option<Date> {
        let day = typed::date(text, &self.months());
        if day.is_none() {
            self.fail("error-date", &[("typed", text.into())]);
        }
        day
    }

    /// Takes words that others will read, and says why not.
    pub(super) fn read_words(&mut self, text: &str, most: usize) -> Option<String> {
        match free_text::check(text, most) {
            Ok(()) => return Some(text.to_owned()),
            Err(FreeTextError::Empty) => self.fail("error-words-nothing", &[]),
            Err(FreeTextError::TooLong { has, most }) => {
                self.fail("error-words-long", &[("has", has.into()), ("most", most.into())])
            }
            Err(FreeTextError::Character(_)) => self.fail("error-words-character", &[]),
        }
        None
    }

    /// Whether a day makes a period of about 12 months that ends at most 6 months before the assessment.
    fn fits_period(&mut self, field: &Field, day: Date) -> bool {
        let assessed_on = self.assessment.assessed_on;
        let perimeter = &self.assessment.perimeter;
        let (from, to) =
            if *field == Field::PeriodFrom { (Some(day), perimeter.to) } else { (perimeter.from, Some(day)) };
        if day > assessed_on {
            let day = self.day(assessed_on);
            self.fail("error-period-future", &[("day", day.into())]);
            return false;
        }
        let ends_early = *field == Field::PeriodTo && started_months(day, assessed_on) > MAX_AGE;
        let length =
            |(from, to): (Date, Date)| MONTHS.contains(&started_months(from, to)) && days_between(from, to) > 0;
        let is_other_length = *field == Field::PeriodTo && from.zip(to).is_some_and(|period| !length(period));
        if ends_early {
            let day = self.day(assessed_on);
            self.fail("error-period-old", &[("day", day.into())]);
        } else if is_other_length {
            let from = from.map(|from| self.day(from)).unwrap_or_default();
            self.fail("error-period-length", &[("from", from.into())]);
        }
        !ends_early && !is_other_length
    }

    /// Writes a field, logs the change where the facts were confirmed, and goes on.
    fn give(&mut self, field: &Field, given: Given) {
        if self.set_field(field, given) {
            self.next_field(field);
        }
    }

    fn set_field(&mut self, field: &Field, given: Given) -> bool {
        let was_confirmed = self.facts_are_confirmed();
        let asked: BTreeSet<CriterionId> = self.asked().iter().map(|criterion| criterion.id.clone()).collect();
        let before = self.field_in_words(field);
        // A new first day may come after the old last day; the old last day goes then, and is asked next.
        let old_end_goes = match (&given, self.assessment.perimeter.to) {
            (Given::Day(day), Some(to)) => *field == Field::PeriodFrom && *day >= to,
            _ => false,
        };
        let saved = self.change(|draft| {
            if old_end_goes {
                draft.set_period_to(None);
            }
            write_field(draft, field, &given);
        });
        if !saved {
            return false;
        }
        let after = self.field_in_words(field);
        if was_confirmed && before != after && field.is_confirmed_fact() {
            self.log_change(field.path(), before, after);
            self.tell_what_applies_now(&asked);
        }
        true
    }

    fn log_change(&mut self, path: String, before: Option<String>, after: Option<String>) {
        let unknown = self.say("not-known", &[]);
        let change = Change {
            on: self.today(),
            field: path,
            before: before.unwrap_or_else(|| unknown.clone()),
            after: after.unwrap_or(unknown),
        };
        let digest = confirmation_digest(self.pack, &self.assessment);
        let confirmed = self.assessment.perimeter.confirmed.unwrap_or(change.on);
        self.change(|draft| {
            draft.add_change(&change);
            draft.confirm(confirmed, digest);
        });
        self.tell("said-change-logged", &[]);
    }

    /// Says which criteria were added by a change of facts, and which fell away.
    fn tell_what_applies_now(&mut self, before: &BTreeSet<CriterionId>) {
        let after: BTreeSet<CriterionId> = self.asked().iter().map(|criterion| criterion.id.clone()).collect();
        for (words, ids) in [("said-added", after.difference(before)), ("said-fell-away", before.difference(&after))] {
            let ids: Vec<&str> = ids.map(CriterionId::as_str).collect();
            if !ids.is_empty() {
                self.tell(words, &[("n", ids.len().into()), ("ids", ids.join(", ").into())]);
            }
        }
    }

    /// Leaves a field open: it is not known yet.
    pub(super) fn leave_open(&mut self, field: &Field) {
        if self.field_in_words(field).is_none() || self.set_field(field, Given::Nothing) {
            let label = self.label_of_field(field);
            self.tell("said-left-open", &[("fact", label.into())]);
            self.next_field(field);
        }
    }

    fn next_field(&mut self, field: &Field) {
        if self.said.is_empty() && self.effects.iter().any(|effect| matches!(effect, super::Effect::Save(_))) {
            let (label, now) = (self.label_of_field(field), self.field_in_words(field).unwrap_or_default());
            self.tell("said-saved-fact", &[("fact", label.into()), ("answer", now.into())]);
        }
        let fields = Field::all(self.pack);
        let next = fields.iter().skip_while(|other| *other != field).nth(1);
        let group = |field: &Field| field.group(self.pack);
        let next = next.filter(|next| self.correcting.is_none_or(|correcting| group(next) == correcting));
        match next {
            Some(next) => self.go(Place::Field(next.clone())),
            None => {
                self.correcting = None;
                self.go(Place::Facts);
            }
        }
    }

    pub(super) fn show_welcome(&self) -> Screen {
        let n = self.pack.criteria().filter(|criterion| criterion.is_active()).count();
        let lines = ["welcome-what", "welcome-time", "welcome-hand", "welcome-save", "welcome-keys"];
        Screen {
            place: self.texts.name.clone(),
            title: Some(self.say("welcome-title", &[])),
            text: lines.iter().map(|id| self.say(id, &[("n", n.into())])).collect(),
            choices: vec![self.choice("1", self.say("welcome-start", &[]), true)],
            prompt: self.say("prompt-welcome", &[]),
            keys: self.keys(Asks::One, &[Action::Help, Action::Pause]),
            ..Screen::default()
        }
    }

    pub(super) fn leave_welcome(&mut self) {
        self.go(Place::Field(Field::CompanyName));
    }

    /// Gives the groups in order, each with its fields.
    fn groups(&self) -> Vec<(Group, Vec<Field>)> {
        let mut groups: Vec<(Group, Vec<Field>)> = Vec::new();
        for field in Field::all(self.pack) {
            let group = field.group(self.pack);
            match groups.last_mut().filter(|(last, _)| *last == group) {
                Some((_, fields)) => fields.push(field),
                None => groups.push((group, vec![field])),
            }
        }
        groups
    }

    fn group_in_words(&self, fields: &[Field]) -> String {
        let unknown = self.say("not-known", &[]);
        let one = |field: &Field| {
            let value = self.field_in_words(field).unwrap_or_else(|| unknown.clone());
            match field {
                Field::Fact(key) if !matches!(self.kind_of(key), Some(FactType::Flags(_))) => {
                    self.say("fact-value", &[("fact", self.label_of_fact(key).into()), ("value", value.into())])
                }
                Field::PeriodFrom => self.say("period-from-value", &[("day", value.into())]),
                Field::PeriodTo => self.say("period-to-value", &[("day", value.into())]),
                _ => value,
            }
        };
        let is_shown = |field: &&Field| **field != Field::EnterpriseNumber || self.field_in_words(field).is_some();
        self.series(&fields.iter().filter(is_shown).map(one).collect::<Vec<_>>())
    }

    pub(super) fn show_facts(&self) -> Screen {
        let groups = self.groups();
        let rows = groups.iter().enumerate().map(|(index, (group, fields))| Choice {
            heading: None,
            key: (index + 1).to_string(),
            cells: vec![self.group_label(*group), self.group_in_words(fields)],
            current: false,
        });
        let mut choices: Vec<Choice> = rows.collect();
        let can_confirm = self.missing_fields().is_empty() && !self.facts_are_confirmed();
        let (letter, words) = if can_confirm { ("confirm", "choice-confirm") } else { ("go-on", "choice-go-on") };
        choices.push(self.choice(self.letter(letter), self.say(words, &[]), false));
        let prompt = if can_confirm { "prompt-facts" } else { "prompt-facts-go-on" };
        Screen {
            place: self.company(),
            progress: self.say("facts-last-step", &[]),
            title: Some(self.say("facts-title", &[])),
            text: self.facts_text(),
            choices,
            prompt: self.say(prompt, &[("n", groups.len().into())]),
            keys: self.keys(Asks::One, &[Action::Back, Action::List, Action::Help, Action::Pause]),
            ..Screen::default()
        }
    }

    pub(super) fn company(&self) -> String {
        self.assessment.company.name.clone().unwrap_or_else(|| self.say("company-unnamed", &[]))
    }

    fn facts_text(&self) -> Vec<String> {
        let mut text = vec![self.say("facts-what", &[])];
        if self.assessment.supersedes.is_some() && self.assessment.perimeter.confirmed.is_none() {
            text.push(self.say("facts-from-report", &[]));
        }
        let missing = self.missing_fields().len();
        if missing > 0 {
            // A long list stands below anyway, fact by fact.
            let named = if missing <= MAX_NAMED { self.missing_in_words() } else { String::new() };
            let words = if missing <= MAX_NAMED { "facts-missing" } else { "facts-missing-many" };
            text.push(self.say(words, &[("n", missing.into()), ("facts", named.into())]));
        }
        let perimeter = &self.assessment.perimeter;
        match (perimeter.confirmed, self.facts_are_confirmed()) {
            (Some(day), true) => text.push(self.say("facts-confirmed", &[("day", self.day(day).into())])),
            (Some(day), false) => text.push(self.say("facts-edited", &[("day", self.day(day).into())])),
            (None, _) => {}
        }
        text.extend(self.fact_warnings());
        let all = self.pack.criteria().filter(|criterion| criterion.is_active()).count();
        let (asked, waiting) = (self.asked().len(), self.waiting().len());
        text.push(
            self.say("facts-apply", &[("asked", asked.into()), ("all", all.into()), ("waiting", waiting.into())]),
        );
        let figures = self.asked().iter().filter(|criterion| is_figure(criterion)).count();
        if figures > 0 {
            text.push(self.left_in_words());
        }
        text
    }

    /// Says which facts cannot be true together and which stand close to a limit. They warn and do not block.
    fn fact_warnings(&self) -> Vec<String> {
        let mut warnings = Vec::new();
        if missing_facts(&self.pack.structure, &self.assessment.profile).is_empty() {
            let score = scoring::score(&self.pack.structure, &self.assessment, AssuranceInput::Computed);
            for notice in score.iter().flat_map(|score| &score.notices) {
                let words = match notice.code {
                    NoticeCode::Profile => "warning-profile",
                    NoticeCode::Headcount => "warning-headcount",
                    _ => continue,
                };
                let fact = notice.field.as_deref().map(|key| self.label_of_fact(key)).unwrap_or_default();
                warnings.push(self.say(words, &[("fact", fact.into())]));
            }
        }
        let conditions = self.pack.criteria().flat_map(|criterion| &criterion.applies);
        let limits: BTreeSet<(&String, i64)> = conditions.filter_map(limit_of).collect();
        for (key, limit) in limits {
            let value = self.assessment.profile.whole(key);
            if let Some(value) =
                value.filter(|value| limit >= 10 && (value - limit).abs() * 10 <= limit && *value != limit)
            {
                let fact = self.label_of_fact(key);
                warnings.push(
                    self.say(
                        "warning-close",
                        &[("fact", fact.into()), ("value", value.into()), ("limit", limit.into())],
                    ),
                );
            }
        }
        warnings
    }

    pub(super) fn choose_group(&mut self, key: Option<&str>) {
        let Some(key) = key else { return self.refuse_choice("") };
        if key == self.letter("confirm") {
            return self.confirm_facts();
        }
        if key == self.letter("go-on") {
            self.memory.went_on = true;
            return self.go(Place::Tasks);
        }
        let index = key.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let Some((group, fields)) = index.and_then(|index| self.groups().into_iter().nth(index)) else { return };
        let Some(first) = fields.into_iter().next() else { return };
        self.correcting = Some(group);
        self.go(Place::Field(first));
    }

    fn confirm_facts(&mut self) {
        let (on, digest) = (self.today(), confirmation_digest(self.pack, &self.assessment));
        let edited = self.assessment.perimeter.confirmed.map(|day| Change::by_hand(on, day));
        let saved = self.change(|draft| {
            if let Some(change) = &edited {
                draft.add_change(change);
            }
            draft.confirm(on, digest);
        });
        if saved {
            self.tell("said-confirmed", &[]);
            self.go(Place::Tasks);
        }
    }
}

fn limit_of(condition: &Condition) -> Option<(&String, i64)> {
    match condition {
        Condition::Min(key, limit) => Some((key, *limit)),
        Condition::Max(key, limit) => Some((key, *limit + 1)),
        Condition::Flag(_) | Condition::EachSexMin(_) => None,
    }
}

fn write_field(draft: &mut Draft, field: &Field, given: &Given) {
    let text = if let Given::Text(text) = given { Some(text.as_str()) } else { None };
    let day = if let Given::Day(day) = given { Some(*day) } else { None };
    match (field, given) {
        (Field::CompanyName, _) => draft.set_company_name(text),
        (Field::EnterpriseNumber, Given::Number(number)) => draft.set_enterprise_number(Some(number)),
        (Field::EnterpriseNumber, _) => draft.set_enterprise_number(None),
        (Field::DeclarerName, _) => draft.set_declarer_name(text),
        (Field::DeclarerRole, _) => draft.set_declarer_role(text),
        (Field::PerimeterText, _) => draft.set_perimeter_text(text),
        (Field::PeriodFrom, _) => draft.set_period_from(day),
        (Field::PeriodTo, _) => draft.set_period_to(day),
        (Field::Fact(key), Given::Fact(fact)) => draft.set_fact(key, Some(fact)),
        (Field::Fact(key), _) => draft.set_fact(key, None),
    }
}
