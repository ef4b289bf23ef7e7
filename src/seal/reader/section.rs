//! Classic cross-reference sections and their trailers (ISO 32000-1, clauses 7.5.4 and 7.5.5).

use super::lexer::{Lexer, Unwatched, Value};
use super::limits::{Limits, ShapeError};

/// The length of an entry, line end included.
const ENTRY: usize = 20;
/// The entry of object 0, the head of the empty list of free objects.
const FREE_HEAD: &[u8] = b"0000000000 65535 f \n";
/// Where `startxref` is looked for, counted from the end of the file.
const TAIL: usize = 64;

/// What a trailer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trailer<'a> {
    /// One more than the highest object number.
    pub size: usize,
    /// The catalog.
    pub root: u32,
    /// The document information.
    pub info: u32,
    /// The file identifiers, as they are spelled.
    pub id: &'a [u8],
    /// Where the section before begins.
    pub prev: Option<usize>,
}

/// A section: its table and its trailer.
#[derive(Debug, Clone, Copy)]
pub struct Section<'a> {
    /// Where `xref` begins.
    pub start: usize,
    /// Just after `%%EOF` and its line end.
    pub end: usize,
    /// The entries of the first subsection.
    entries: &'a [u8],
    /// The first object number of the first subsection.
    first: usize,
    /// How many subsections there are.
    subsections: usize,
    /// What the trailer says.
    pub trailer: Trailer<'a>,
}

impl<'a> Section<'a> {
    /// Finds and reads the section that the end of the file leads to.
    pub fn at_end(file: &'a [u8], limits: &Limits) -> Result<Self, ShapeError> {
        let tail_start = file.len().saturating_sub(TAIL);
        let tail = file.get(tail_start..).unwrap_or(&[]);
        let keyword = b"startxref\n";
        let found = tail.windows(keyword.len()).rposition(|window| window == keyword).ok_or(ShapeError::End)?;
        let mut lexer = Lexer::new(file, tail_start + found + keyword.len(), 0, limits);
        let start = lexer.number().map_err(|_| ShapeError::End)?;
        let section = Self::read(file, start, limits)?;
        if section.end == file.len() { Ok(section) } else { Err(ShapeError::End) }
    }

    /// Reads the section that begins at `start`, up to just after its `%%EOF`.
    pub fn read(file: &'a [u8], start: usize, limits: &Limits) -> Result<Self, ShapeError> {
        let rest = file.get(start..).unwrap_or(&[]);
        if !rest.starts_with(b"xref\n") {
            let object = rest.first().is_some_and(u8::is_ascii_digit);
            return Err(if object { ShapeError::XrefStream } else { ShapeError::Xref { at: start } });
        }
        let mut lexer = Lexer::new(file, start + 5, u32::MAX, limits);
        let (subsections, first, entries) = subsections(file, &mut lexer, limits)?;
        let trailer = trailer(&mut lexer)?;
        let ends = |lexer: &mut Lexer<'_, '_>| {
            lexer.literal(b"\nstartxref\n")?;
            let says = lexer.number()?;
            lexer.literal(b"\n%%EOF\n").map(|()| says)
        };
        if ends(&mut lexer).map_err(|_| ShapeError::End)? != start {
            return Err(ShapeError::Xref { at: start });
        }
        Ok(Self { start, end: lexer.at(), entries, first, subsections, trailer })
    }

    /// Checks that the table is that of a first revision: one subsection from the free head on; gives the highest number.
    pub fn first_revision(&self) -> Result<u32, ShapeError> {
        let whole =
            self.first == 0 && self.subsections == 1 && self.entries.len() == self.trailer.size.saturating_mul(ENTRY);
        if !whole || !self.entries.starts_with(FREE_HEAD) {
            return Err(ShapeError::XrefEntry { object: 0 });
        }
        u32::try_from(self.trailer.size - 1).map_err(|_| ShapeError::Trailer)
    }

    /// Gives the offset of an object of the first subsection that is in use, of generation 0.
    pub fn offset(&self, object: u32) -> Result<usize, ShapeError> {
        let wrong = ShapeError::XrefEntry { object };
        let index =
            (object as usize).checked_sub(self.first).and_then(|index| index.checked_mul(ENTRY)).ok_or(wrong)?;
        let entry = self.entries.get(index..).and_then(|rest| rest.first_chunk::<ENTRY>()).ok_or(wrong)?;
        let (digits, rest) = entry.split_first_chunk::<10>().ok_or(wrong)?;
        let fits = rest == b" 00000 n \n" && digits.iter().all(u8::is_ascii_digit);
        let offset = digits.iter().fold(0_u64, |sum, digit| sum * 10 + u64::from(digit.wrapping_sub(b'0')));
        if fits { usize::try_from(offset).map_err(|_| wrong) } else { Err(wrong) }
    }
}

/// Steps over the subsections; gives how many there are, and the first number and the entries of the first one.
fn subsections<'a>(
    file: &'a [u8],
    lexer: &mut Lexer<'a, '_>,
    limits: &Limits,
) -> Result<(usize, usize, &'a [u8]), ShapeError> {
    let mut number = 0;
    let mut found: Option<(usize, &[u8])> = None;
    while !lexer.accept(b"trailer\n") {
        let at = lexer.at();
        let mut header = || {
            let first = lexer.number()?;
            lexer.literal(b" ")?;
            let count = lexer.number()?;
            lexer.literal(b"\n").map(|()| (first, count))
        };
        let (first, count) = header().map_err(|_| ShapeError::Xref { at })?;
        if count > limits.objects || first > limits.objects {
            return Err(ShapeError::Limit { at });
        }
        let (start, length) = (lexer.at(), count * ENTRY);
        let entries = file.get(start..start + length).ok_or(ShapeError::Xref { at })?;
        lexer.move_to(start + length);
        found.get_or_insert((first, entries));
        number += 1;
    }
    let (first, entries) = found.ok_or(ShapeError::Xref { at: lexer.at() })?;
    Ok((number, first, entries))
}

fn trailer<'a>(lexer: &mut Lexer<'a, '_>) -> Result<Trailer<'a>, ShapeError> {
    let (mut size, mut root, mut info, mut id, mut prev) = (None, None, None, None, None);
    let mut problem = None;
    lexer.dictionary(&mut Unwatched, |key, value| match (key, value) {
        (b"Size", Value::Integer(number)) => size = usize::try_from(number).ok(),
        (b"Prev", Value::Integer(number)) => prev = usize::try_from(number).ok(),
        (b"Root", Value::Reference(object)) => root = Some(object),
        (b"Info", Value::Reference(object)) => info = Some(object),
        (b"ID", Value::Array(array)) => id = Some(array),
        (b"Encrypt", _) => problem = Some(ShapeError::Encrypted),
        (b"XRefStm", _) => problem = problem.or(Some(ShapeError::XrefStream)),
        _ => problem = problem.or(Some(ShapeError::Trailer)),
    })?;
    if let Some(problem) = problem {
        return Err(problem);
    }
    let trailer = || Some(Trailer { size: size?, root: root?, info: info?, id: id?, prev });
    let in_range = |trailer: &Trailer<'_>| {
        let size = trailer.size;
        size > 1
            && [trailer.root, trailer.info].iter().all(|object| (*object as usize) < size)
            && file_identifiers(trailer.id)
    };
    trailer().filter(in_range).ok_or(ShapeError::Trailer)
}

/// Whether the array holds two identifiers of 32 hexadecimal digits.
fn file_identifiers(array: &[u8]) -> bool {
    let mut parts =
        array.split(|byte| matches!(byte, b'[' | b']' | b'<' | b'>' | b' ')).filter(|part| !part.is_empty());
    let mut identifier = || parts.next().is_some_and(|part| part.len() == 32 && part.iter().all(u8::is_ascii_hexdigit));
    identifier() && identifier() && parts.next().is_none()
}
