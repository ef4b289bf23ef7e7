//! From what was typed to numbers, dates and paths, as people write them.

use jiff::civil::Date;

use crate::value::Decimal;
use crate::value::reader::MAX_WHOLE;

/// Why a text is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotANumber {
    /// Nothing was typed.
    Nothing,
    /// A percentage was typed.
    Percentage,
    /// Something else.
    Other,
}

/// Reads a whole number; blanks may part groups of three digits.
pub(super) fn whole(text: &str) -> Result<i64, NotANumber> {
    let plain = digits(text)?;
    let number = plain.bytes().all(|byte| byte.is_ascii_digit()).then(|| plain.parse::<i64>().ok()).flatten();
    number.filter(|number| *number <= MAX_WHOLE).ok_or(NotANumber::Other)
}

/// Reads a decimal with a point or a comma.
pub(super) fn decimal(text: &str) -> Result<Decimal, NotANumber> {
    let plain = digits(text)?.replace(',', ".");
    let trimmed = plain.trim_start_matches('0');
    let plain = if trimmed.is_empty() || trimmed.starts_with('.') { format!("0{trimmed}") } else { trimmed.to_owned() };
    Decimal::parse(&plain).ok_or(NotANumber::Other)
}

fn digits(text: &str) -> Result<String, NotANumber> {
    let text = text.trim();
    if text.is_empty() {
        return Err(NotANumber::Nothing);
    }
    if text.contains('%') || text.to_lowercase().contains("per cent") || text.to_lowercase().contains("percent") {
        return Err(NotANumber::Percentage);
    }
    let groups: Vec<&str> = text.split([' ', '\u{a0}', '\u{202f}']).collect();
    let whole_part = |group: &&str| group.split([',', '.']).next().unwrap_or_default().len() == 3;
    if groups.iter().skip(1).all(whole_part) { Ok(groups.concat()) } else { Err(NotANumber::Other) }
}

/// Reads two numbers such as `27 of 40` or `27/40`, parted by `/` or the word `of`.
pub(super) fn two_numbers(text: &str, of: &str) -> Option<(String, String)> {
    let (count, of) = text.split_once('/').or_else(|| text.split_once(&format!(" {of} ")))?;
    Some((count.trim().to_owned(), of.trim().to_owned()))
}

/// Reads `27 3 2026`, `27/3/2026`, `27-3-2026`, `27.3.2026`, `27 March 2026` or `2026-03-27`. `months` are the names of the months.
pub(super) fn date(text: &str, months: &[String]) -> Option<Date> {
    let parts: Vec<&str> = text.split([' ', '/', '-', '.', '\u{a0}']).filter(|part| !part.is_empty()).collect();
    let &[first, month, last] = parts.as_slice() else { return None };
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    let named = || {
        let typed = month.to_lowercase();
        let found = months.iter().position(|name| typed.len() >= 3 && name.to_lowercase().starts_with(&typed))?;
        i8::try_from(found + 1).ok()
    };
    let month = month.parse::<i8>().ok().or_else(named)?;
    let year = year.parse::<i16>().ok().filter(|year| (1900..=2200).contains(year))?;
    Date::new(year, month, day.parse().ok()?).ok()
}

/// Takes the quotes, the `file://` and the escaped blanks off a path that was dragged onto the window.
pub fn dropped_path(text: &str) -> String {
    let text = text.trim();
    let unquoted = ['"', '\''].iter().find_map(|quote| text.strip_prefix(*quote)?.strip_suffix(*quote));
    let text = unquoted.unwrap_or(text);
    match text.strip_prefix("file://") {
        Some(link) => percent_decoded(link),
        None if unquoted.is_none() => {
            text.replace("\\ ", " ").replace("\\(", "(").replace("\\)", ")").replace("\\'", "'")
        }
        None => text.to_owned(),
    }
}

fn percent_decoded(link: &str) -> String {
    let mut bytes = Vec::with_capacity(link.len());
    let mut rest = link.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
        match (first, code) {
            (b'%', Some(code)) => {
                bytes.push(code);
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as day;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        assert_eq!(whole(" 27 "), Ok(27));
        assert_eq!(whole("1 200"), Ok(1200));
        assert_eq!(whole("27 40"), Err(NotANumber::Other));
        assert_eq!(whole("67 %"), Err(NotANumber::Percentage));
        assert_eq!(whole("67 per cent"), Err(NotANumber::Percentage));
        assert_eq!(whole(""), Err(NotANumber::Nothing));
        for wrong in ["-1", "1.5", "x", "9999999999", "1e3", "1.200"] {
            assert_eq!(whole(wrong), Err(NotANumber::Other), "{wrong}");
        }
        assert_eq!(decimal("26,46").map(|number| number.as_typed().to_owned()), Ok("26.46".to_owned()));
        assert_eq!(decimal("1 234,50").map(|number| number.as_typed().to_owned()), Ok("1234.50".to_owned()));
        assert_eq!(decimal("007").map(|number| number.as_typed().to_owned()), Ok("7".to_owned()));
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        let months = ["January", "February", "March"].map(str::to_owned);
        for text in ["27 3 2026", "27/3/2026", "27-03-2026", "27.3.2026", "2026-03-27", "27 March 2026", "27 mar 2026"]
        {
            assert_eq!(date(text, &months), Some(day(2026, 3, 27)), "{text}");
        }
        for wrong in ["", "27 3", "30/2/2026", "3/27/2026", "27 3 26", "2026", "a b c", "27 ma 2026"] {
            assert_eq!(date(wrong, &months), None, "{wrong}");
        }
    }

    #[test]
    fn a_dragged_file_becomes_a_path() {
        for text in [
            "'/home/an/My file.pdf'",
            "\"/home/an/My file.pdf\" ",
            "/home/an/My\\ file.pdf",
            "file:///home/an/My%20file.pdf",
        ] {
            assert_eq!(dropped_path(text), "/home/an/My file.pdf", "{text}");
        }
        assert_eq!(dropped_path("C:\\Users\\An\\plan.pdf"), "C:\\Users\\An\\plan.pdf");
        assert_eq!(dropped_path("file:///50%"), "/50%");
    }
}
