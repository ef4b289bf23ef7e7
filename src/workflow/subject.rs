//! Whose certificate it is: the enterprise number that it names, beside the one of the statement. Issuing refuses what verifying
//! would call wrong, so both ask here. Source: docs/TRUST.md, Checks.

use crate::value::EnterpriseNumber;

/// How the number of a certificate stands to that of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// Both name the same company.
    Same,
    /// The certificate names this other Belgian number.
    Other(String),
    /// The statement names no number.
    NotStated,
    /// The certificate names no Belgian number.
    NotCertified,
}

impl Subject {
    /// Compares the number of a statement with an organizationIdentifier (ETSI EN 319 412-1, clause 5.1.4), in every usual spelling.
    pub fn of(stated: Option<&EnterpriseNumber>, organization_id: Option<&str>) -> Self {
        let belgian = |id: &'_ str| {
            let number = id.strip_prefix("NTRBE-").or_else(|| id.strip_prefix("VATBE-"));
            number.map(str::to_owned)
        };
        match (stated, organization_id.and_then(belgian)) {
            (Some(stated), Some(certified)) if is_same(stated.digits(), &certified) => Self::Same,
            (Some(_), Some(certified)) => Self::Other(certified),
            (None, _) => Self::NotStated,
            (Some(_), None) => Self::NotCertified,
        }
    }
}

/// Says whether both are one number; certificates may hold dots, or the nine digits of before 2005.
fn is_same(stated: &str, certified: &str) -> bool {
    let digits: String = certified.chars().filter(|sign| !matches!(sign, '.' | ' ')).collect();
    digits == stated || (digits.len() == 9 && stated.strip_prefix('0') == Some(&digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_another_belgian_number_is_another() {
        let stated = EnterpriseNumber::parse("0123.456.749").expect("a number");
        let found = |id| Subject::of(Some(&stated), id);
        for same in ["NTRBE-0123456749", "VATBE-0123.456.749", "VATBE-123456749"] {
            assert_eq!(found(Some(same)), Subject::Same, "{same}");
        }
        assert_eq!(found(Some("NTRBE-0987654394")), Subject::Other("0987654394".to_owned()));
        for none in [None, Some("NTRNL-12345678"), Some("0987654394")] {
            assert_eq!(found(none), Subject::NotCertified, "{none:?}");
        }
        assert_eq!(Subject::of(None, Some("NTRBE-0987654394")), Subject::NotStated);
    }
}
