//! Identifiers of packs and of what stands in them. Each is its own type, so that none is taken for another.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::message::{Message, Said};

/// The longest identifier, in bytes.
pub const MAX_IDENTIFIER: usize = 40;

/// The text is not of the form that this kind of identifier has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct NotAnIdentifier {
    /// The form, in words.
    pub form: Message,
}

impl Said for NotAnIdentifier {
    fn message(&self) -> Message {
        Message::new("not-an-identifier").with("form", self.form.clone())
    }
}

macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident, $check:path, $form:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Says in words what form it has.
            pub const FORM: Message = $form;

            /// Gives the text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Gives the prefix of an overlay's identifier, such as `bank`.
            pub fn prefix(&self) -> Option<&str> {
                prefix_of(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = NotAnIdentifier;
            fn from_str(text: &str) -> Result<Self, NotAnIdentifier> {
                let fits = text.len() <= MAX_IDENTIFIER && $check(text);
                fits.then(|| Self(text.into())).ok_or(NotAnIdentifier { form: Self::FORM })
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
            }
        }
    };
}

identifier!(
    /// The name of a pack, such as `be-wid`.
    PackId, is_kebab, Message::new("form-pack-id")
);
identifier!(
    /// The name of a pillar, such as `REC`, or `bank:TRN` in an overlay.
    PillarId, is_pillar, Message::new("form-pillar-id")
);
identifier!(
    /// The name of a criterion, such as `REC-01`, or `bank:TRN-01` in an overlay; stable for ever.
    CriterionId, is_criterion, Message::new("form-criterion-id")
);
identifier!(
    /// The name of a level, such as `bronze`, or `bank:bronze` in an overlay.
    LevelId, is_level, Message::new("form-level-id")
);
identifier!(
    /// The name of an assurance, such as `A1`.
    AssuranceId, is_assurance, Message::new("form-assurance-id")
);

/// Gives what stands before the colon of an overlay's identifier, fact or flag.
pub fn prefix_of(text: &str) -> Option<&str> {
    text.split_once(':').map(|(prefix, _)| prefix)
}

/// Says whether `local` holds for the part behind a prefix that is well-formed, or for the whole where there is none.
fn under_prefix(text: &str, local: impl Fn(&str) -> bool) -> bool {
    let (prefix, rest) = text.split_once(':').unwrap_or(("a", text));
    is_kebab(prefix) && local(rest)
}

/// Says whether a text is made of lower-case letters, digits and hyphens, a letter first.
pub fn is_kebab(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    text.starts_with(|sign: char| sign.is_ascii_lowercase()) && text.bytes().all(allowed) && !text.ends_with('-')
}

fn is_pillar(text: &str) -> bool {
    under_prefix(text, is_capitals)
}

fn is_level(text: &str) -> bool {
    under_prefix(text, is_kebab)
}

fn is_capitals(text: &str) -> bool {
    (2..=5).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_criterion(text: &str) -> bool {
    let numbered = |number: &str| (2..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    under_prefix(text, |local| {
        local.split_once('-').is_some_and(|(pillar, number)| is_capitals(pillar) && numbered(number))
    })
}

fn is_assurance(text: &str) -> bool {
    matches!(text, "A0" | "A1" | "A2")
}

/// The version of a pack: three numbers, compared in order (Semantic Versioning 2.0.0 without pre-releases).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PackVersion {
    /// Raised where a level may drop, or where that cannot be decided.
    pub major: u32,
    /// Raised where no level can drop.
    pub minor: u32,
    /// Raised where nothing normative changes.
    pub patch: u32,
}

impl PackVersion {
    /// Says in words what form it has.
    pub const FORM: Message = Message::new("form-version");

    /// Says whether the version is a preview of criteria that are not released (under 1.0.0).
    pub const fn is_preview(self) -> bool {
        self.major == 0
    }
}

impl FromStr for PackVersion {
    type Err = NotAnIdentifier;

    fn from_str(text: &str) -> Result<Self, NotAnIdentifier> {
        let not_a_version = NotAnIdentifier { form: Self::FORM };
        let number = |part: &str| {
            let canonical = part == "0" || !part.starts_with('0');
            let plain = canonical && part.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| part.parse::<u32>().ok()).flatten()
        };
        let parts: Vec<Option<u32>> = text.split('.').map(number).collect();
        match parts.as_slice() {
            [Some(major), Some(minor), Some(patch)] => Ok(Self { major: *major, minor: *minor, patch: *patch }),
            _ => Err(not_a_version),
        }
    }
}

impl fmt::Display for PackVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl fmt::Debug for PackVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for PackVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PackVersion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_keep_their_form() {
        assert!("REC-01".parse::<CriterionId>().is_ok());
        assert!("bank:TRN-01".parse::<CriterionId>().is_ok());
        for wrong in ["REC01", "rec-01", "REC-1", "REC-0001", "../REC-01", "", "Bank:TRN-01"] {
            assert!(wrong.parse::<CriterionId>().is_err(), "{wrong}");
        }
        assert!("be-wid".parse::<PackId>().is_ok());
        assert!("../x".parse::<PackId>().is_err());
    }

    #[test]
    fn overlays_have_identifiers_under_a_prefix() {
        assert_eq!("bank:TRN".parse::<PillarId>().ok().as_ref().and_then(PillarId::prefix), Some("bank"));
        assert!("bank:bronze".parse::<LevelId>().is_ok());
        assert!("bank:TRN-01".parse::<PillarId>().is_err());
        for wrong in ["bank:", ":bronze", "a:b:c", "Bank:bronze"] {
            assert!(wrong.parse::<LevelId>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn versions_compare_by_number() {
        let version = |text: &str| text.parse::<PackVersion>().expect("a version");
        assert!(version("1.10.0") > version("1.9.3"));
        assert!(version("0.9.0").is_preview());
        for wrong in ["1.0", "1.0.0-rc", "01.0.0", "1.0.0.0", "1..0", "1.0.99999999999"] {
            assert!(wrong.parse::<PackVersion>().is_err(), "{wrong}");
        }
    }
}
