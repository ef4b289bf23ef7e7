//! Reads PDF values (ISO 32000-1, clause 7.3) in the spelling that our writer uses: no comments, no `#` in names but for
//! the type of an attachment, generation 0 alone. Nothing is copied.

use super::limits::{Limits, ShapeError};

/// A value; composite ones keep the bytes they stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    /// A name, without the slash.
    Name(&'a [u8]),
    /// A whole number.
    Integer(i64),
    /// A reference to an object of generation 0.
    Reference(u32),
    /// A string, with its delimiters and as it is spelled.
    Text(&'a [u8]),
    /// An array, with its brackets.
    Array(&'a [u8]),
    /// A dictionary, with its brackets.
    Dictionary(&'a [u8]),
    /// A real number, a Boolean or null.
    Other,
}

/// What a walk over values reports.
pub trait Visitor<'a> {
    /// A name was met, as key or as value.
    fn name(&mut self, name: &'a [u8]) -> Result<(), ShapeError>;
}

/// Accepts every name.
pub struct Unwatched;

impl Visitor<'_> for Unwatched {
    fn name(&mut self, _: &[u8]) -> Result<(), ShapeError> {
        Ok(())
    }
}

/// Reads values from a place in the file on.
pub struct Lexer<'a, 'l> {
    bytes: &'a [u8],
    at: usize,
    objects: u32,
    limits: &'l Limits,
    /// The keys of the dictionaries that are open, innermost last, each with its fingerprint, so that most
    /// are told apart by one comparison.
    keys: Vec<(u64, &'a [u8])>,
}

/// The classes of bytes (ISO 32000-1, tables 1 and 2).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Regular,
    Space,
    Delimiter,
    /// Never outside strings: control characters, `#`, `%`, bytes over 0x7e.
    Foreign,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Foreign; 256];
    let mut byte = 0x21;
    while byte < 0x7f {
        classes[byte] = match byte as u8 {
            b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' => Class::Delimiter,
            b'#' | b'%' => Class::Foreign,
            _ => Class::Regular,
        };
        byte += 1;
    }
    classes[b' ' as usize] = Class::Space;
    classes[b'\n' as usize] = Class::Space;
    classes
};

#[inline]
fn class(byte: u8) -> Class {
    CLASSES[usize::from(byte)]
}

/// Longer whole numbers are nothing that is looked at.
const MAX_DIGITS: usize = 15;

/// The one name with an escaped character that our writer uses.
const JSON_TYPE: &[u8] = b"application#2Fjson";

impl<'a, 'l> Lexer<'a, 'l> {
    /// Begins at `at` in `bytes`; references may lead to objects 1 to `objects`.
    pub fn new(bytes: &'a [u8], at: usize, objects: u32, limits: &'l Limits) -> Self {
        Self { bytes, at, objects, limits, keys: Vec::new() }
    }

    /// Where it stands.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Goes on at another place.
    pub fn move_to(&mut self, at: usize) {
        self.at = at;
    }

    /// Takes exactly `text` where it stands.
    #[inline]
    pub fn literal(&mut self, text: &[u8]) -> Result<(), ShapeError> {
        if self.accept(text) { Ok(()) } else { Err(self.unexpected()) }
    }

    /// Takes `text` where it stands there.
    #[inline]
    pub fn accept(&mut self, text: &[u8]) -> bool {
        let stands = self.rest().starts_with(text);
        if stands {
            self.at += text.len();
        }
        stands
    }

    /// Takes a number without sign or leading zeros.
    pub fn number(&mut self) -> Result<usize, ShapeError> {
        let rest = self.rest();
        let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let digits = rest.get(..length).unwrap_or(&[]);
        let number = decimal(digits).ok_or_else(|| self.unexpected())?;
        self.at += length;
        Ok(number)
    }

    /// Takes the dictionary that stands here; `entry` gets each of its keys and values.
    pub fn dictionary(
        &mut self,
        visitor: &mut impl Visitor<'a>,
        entry: impl FnMut(&'a [u8], Value<'a>),
    ) -> Result<&'a [u8], ShapeError> {
        let start = self.at;
        self.literal(b"<<")?;
        self.entries(0, visitor, entry)?;
        Ok(self.bytes.get(start..self.at).unwrap_or(&[]))
    }

    /// Takes the value that stands here.
    pub fn value(&mut self, visitor: &mut impl Visitor<'a>) -> Result<Value<'a>, ShapeError> {
        self.nested(0, visitor)
    }

    /// Skips blanks and line ends.
    #[inline]
    pub fn skip_space(&mut self) {
        while self.peek().is_some_and(|byte| class(byte) == Class::Space) {
            self.at += 1;
        }
    }

    fn nested(&mut self, depth: usize, visitor: &mut impl Visitor<'a>) -> Result<Value<'a>, ShapeError> {
        if depth > self.limits.nesting {
            return Err(ShapeError::Limit { at: self.at });
        }
        let start = self.at;
        let span = |lexer: &Self| lexer.bytes.get(start..lexer.at).unwrap_or(&[]);
        match self.peek().ok_or_else(|| self.unexpected())? {
            b'/' => {
                let name = self.name_value()?;
                visitor.name(name)?;
                Ok(Value::Name(name))
            }
            b'<' if self.accept(b"<<") => {
                self.entries(depth, visitor, |_, _| ())?;
                Ok(Value::Dictionary(span(self)))
            }
            b'<' => self.hexadecimal().map(|()| Value::Text(span(self))),
            b'(' => self.parenthesised().map(|()| Value::Text(span(self))),
            b'[' => {
                self.at += 1;
                self.items(depth, visitor)?;
                Ok(Value::Array(span(self)))
            }
            b'0'..=b'9' | b'-' | b'+' | b'.' => self.numeric(),
            _ => self.keyword(),
        }
    }

    fn entries(
        &mut self,
        depth: usize,
        visitor: &mut impl Visitor<'a>,
        mut entry: impl FnMut(&'a [u8], Value<'a>),
    ) -> Result<(), ShapeError> {
        let first = self.keys.len();
        loop {
            self.skip_space();
            if self.accept(b">>") {
                self.keys.truncate(first);
                return Ok(());
            }
            let at = self.at;
            let (print, key) = self.name()?;
            let open = self.keys.get(first..).unwrap_or(&[]);
            if open.iter().any(|(other, name)| *other == print && *name == key) {
                return Err(ShapeError::DuplicateKey { at });
            }
            if open.len() >= self.limits.dictionary_keys {
                return Err(ShapeError::Limit { at });
            }
            self.keys.push((print, key));
            visitor.name(key)?;
            self.skip_space();
            let value = self.nested(depth + 1, visitor)?;
            entry(key, value);
        }
    }

    fn items(&mut self, depth: usize, visitor: &mut impl Visitor<'a>) -> Result<(), ShapeError> {
        loop {
            self.skip_space();
            if self.accept(b"]") {
                return Ok(());
            }
            self.nested(depth + 1, visitor)?;
        }
    }

    /// Takes a name of regular characters alone; gives its fingerprint too, the last eight bytes as a number.
    #[inline]
    fn name(&mut self) -> Result<(u64, &'a [u8]), ShapeError> {
        let Some((b'/', rest)) = self.rest().split_first() else { return Err(self.unexpected()) };
        let (mut length, mut print) = (0, 0_u64);
        for byte in rest {
            if class(*byte) != Class::Regular {
                break;
            }
            print = print << 8 | u64::from(*byte);
            length += 1;
        }
        let name = rest.get(..length).filter(|name| !name.is_empty()).ok_or_else(|| self.unexpected())?;
        self.at += 1 + length;
        Ok((print, name))
    }

    fn name_value(&mut self) -> Result<&'a [u8], ShapeError> {
        let start = self.at + 1;
        let (_, name) = self.name()?;
        if self.peek() != Some(b'#') {
            return Ok(name);
        }
        let rest = self.bytes.get(start..).unwrap_or(&[]);
        let escaped = rest.get(..JSON_TYPE.len()).filter(|name| *name == JSON_TYPE).ok_or_else(|| self.unexpected())?;
        self.at = start + JSON_TYPE.len();
        Ok(escaped)
    }

    /// Takes a whole number, a reference, or a real number.
    fn numeric(&mut self) -> Result<Value<'a>, ShapeError> {
        let (at, rest) = (self.at, self.rest());
        let (mut length, mut number) = (0, 0_i64);
        for byte in rest {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                break;
            }
            number = number.wrapping_mul(10).wrapping_add(i64::from(digit));
            length += 1;
        }
        let after = rest.get(length..).unwrap_or(&[]);
        let ends = |at: usize| after.get(at).is_none_or(|byte| class(*byte) != Class::Regular);
        if let [b' ', b'0', b' ', b'R', ..] = after
            && ends(4)
        {
            self.at += length + 4;
            let written_plainly = length <= 10 && rest.first() != Some(&b'0');
            let object = u32::try_from(number).ok().filter(|object| (1..=self.objects).contains(object));
            return object.filter(|_| written_plainly).map(Value::Reference).ok_or(ShapeError::Dangling { at });
        }
        if ends(0) && length > 0 {
            self.at += length;
            return Ok(if length <= MAX_DIGITS { Value::Integer(number) } else { Value::Other });
        }
        self.real()
    }

    fn real(&mut self) -> Result<Value<'a>, ShapeError> {
        let rest = self.rest();
        let length = rest.iter().take_while(|byte| class(**byte) == Class::Regular).count();
        let text = rest.get(..length).unwrap_or(&[]);
        let unsigned = text.strip_prefix(b"-").or_else(|| text.strip_prefix(b"+")).unwrap_or(text);
        let points = unsigned.iter().filter(|byte| **byte == b'.').count();
        let digits = unsigned.iter().filter(|byte| byte.is_ascii_digit()).count();
        if points > 1 || digits == 0 || points + digits != unsigned.len() {
            return Err(self.unexpected());
        }
        self.at += length;
        Ok(Value::Other)
    }

    fn keyword(&mut self) -> Result<Value<'a>, ShapeError> {
        let found = [&b"true"[..], b"false", b"null"].iter().any(|word| self.accept(word));
        let ends = !self.peek().is_some_and(|byte| class(byte) == Class::Regular);
        if found && ends { Ok(Value::Other) } else { Err(self.unexpected()) }
    }

    fn hexadecimal(&mut self) -> Result<(), ShapeError> {
        let inside = self.rest().get(1..).unwrap_or(&[]);
        let length = inside.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
        let closed = inside.get(length) == Some(&b'>') && length % 2 == 0;
        if !closed {
            return Err(self.unexpected());
        }
        self.at += length + 2;
        Ok(())
    }

    /// Takes a string in parentheses, which may stand inside each other where they are balanced.
    fn parenthesised(&mut self) -> Result<(), ShapeError> {
        let rest = self.rest();
        let mut open = 0_usize;
        let mut at = 0;
        while let Some(byte) = rest.get(at) {
            match byte {
                b'\\' => at += 1,
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            at += 1;
            if open == 0 {
                self.at += at;
                return Ok(());
            }
        }
        Err(self.unexpected())
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    #[inline]
    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or(&[])
    }

    fn unexpected(&self) -> ShapeError {
        ShapeError::Syntax { at: self.at }
    }
}

/// Reads digits without leading zeros.
#[inline]
pub fn decimal(digits: &[u8]) -> Option<usize> {
    let plain = digits.len() <= 12 && digits.iter().all(u8::is_ascii_digit) && !digits.is_empty();
    let canonical = plain && (digits.first() != Some(&b'0') || digits.len() == 1);
    let number = || digits.iter().fold(0, |sum, digit| sum * 10 + u64::from(digit.wrapping_sub(b'0')));
    canonical.then(number).and_then(|number| usize::try_from(number).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Value<'_>, ShapeError> {
        let limits = Limits { nesting: 4, dictionary_keys: 4, ..Limits::default() };
        let mut lexer = Lexer::new(text.as_bytes(), 0, 9, &limits);
        let value = lexer.value(&mut Unwatched)?;
        if lexer.at() == text.len() { Ok(value) } else { Err(ShapeError::Syntax { at: lexer.at() }) }
    }

    #[test]
    fn values_are_read() {
        assert_eq!(read("/Name"), Ok(Value::Name(b"Name")));
        assert_eq!(read("12"), Ok(Value::Integer(12)));
        assert_eq!(read("9 0 R"), Ok(Value::Reference(9)));
        assert_eq!(read("(a(b)\\)c)"), Ok(Value::Text(b"(a(b)\\)c)")));
        assert_eq!(read("<FEFF>"), Ok(Value::Text(b"<FEFF>")));
        assert_eq!(read("-.5"), Ok(Value::Other));
        assert_eq!(read("[1 2 0 R null<</A[]/B(x)>>]").map(|value| matches!(value, Value::Array(_))), Ok(true));
        assert_eq!(read("<< /A 1 /B << /A 2 >> >>").map(|value| matches!(value, Value::Dictionary(_))), Ok(true));
    }

    #[test]
    fn what_readers_take_differently_is_refused() {
        for text in [
            "/A#41",
            "/",
            "1 1 R",
            "(open",
            "<abc>",
            "<ab",
            "tru",
            "nullx",
            "1x",
            "--1",
            "1.2.3",
            ".",
            "% comment\n1",
            "[1",
            "<</A 1",
            "<</A>>",
            "<<1 2>>",
            "{}",
            "\u{1}",
            "",
        ] {
            assert!(matches!(read(text), Err(ShapeError::Syntax { .. })), "{text:?}: {:?}", read(text));
        }
        assert_eq!(read("<</A 1/A 2>>"), Err(ShapeError::DuplicateKey { at: 6 }));
        assert_eq!(read("10 0 R"), Err(ShapeError::Dangling { at: 0 }));
        assert_eq!(read("01 0 R"), Err(ShapeError::Dangling { at: 0 }));
        assert_eq!(read("0 0 R"), Err(ShapeError::Dangling { at: 0 }));
        assert_eq!(read("[[[[[[]]]]]]"), Err(ShapeError::Limit { at: 5 }));
        assert_eq!(read("<</A 1/B 1/C 1/D 1/E 1>>"), Err(ShapeError::Limit { at: 18 }));
    }
}
