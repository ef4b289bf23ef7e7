//! Looks for a statement of ours in a PDF of any shape, so that a changed report is not taken for another document.
//!
//! What is found here is never trusted; it only decides between "altered" and "not a report".

use flate2::{Decompress, FlushDecompress};

use super::limits::Limits;

/// What every statement holds, in the form of RFC 8785.
const MARK: &[u8] = b"\"format\":\"wid-statement/";
/// Other programs put a few bytes before the header; ISO 32000-1, annex H.3, takes 1,024.
const HEADER_WITHIN: usize = 1_024;
/// How far before `stream` its dictionary is looked for.
const DICTIONARY_WITHIN: usize = 1_024;

/// Whether the bytes say that they are a PDF.
pub fn is_pdf(file: &[u8]) -> bool {
    find(file.get(..HEADER_WITHIN).unwrap_or(file), b"%PDF-").is_some()
}

/// Finds a statement in an embedded file, deflated or not.
pub fn statement(file: &[u8], limits: &Limits) -> Option<Vec<u8>> {
    let file = file.get(..limits.file).unwrap_or(file);
    let mut from = 0;
    let mut tried = 0;
    while let Some(found) = find(file.get(from..)?, b"stream") {
        let keyword = from + found;
        from = keyword + b"stream".len();
        let start = line_end(file, from);
        let before = file.get(keyword.saturating_sub(DICTIONARY_WITHIN)..keyword)?;
        let dictionary = before.get(last(before, b" obj").unwrap_or(0)..)?;
        if file.get(..keyword)?.ends_with(b"end") || find(dictionary, b"/EmbeddedFile").is_none() {
            continue;
        }
        tried += 1;
        if tried > limits.searched_streams {
            return None;
        }
        if let Some(statement) = stream_statement(file.get(start..)?, limits) {
            return Some(statement);
        }
    }
    None
}

fn stream_statement(stream: &[u8], limits: &Limits) -> Option<Vec<u8>> {
    let mut inflated = Vec::with_capacity(limits.statement);
    let inflates = Decompress::new(true).decompress_vec(stream, &mut inflated, FlushDecompress::Finish).is_ok();
    if inflates && find(&inflated, MARK).is_some() {
        inflated.shrink_to_fit();
        return Some(inflated);
    }
    let plain = stream.get(..find(stream, b"endstream")?.min(limits.statement))?;
    let plain = plain.strip_suffix(b"\n").unwrap_or(plain);
    find(plain, MARK).map(|_| plain.to_vec())
}

/// Steps over the line end that follows the keyword `stream`.
fn line_end(file: &[u8], at: usize) -> usize {
    match file.get(at..).unwrap_or(&[]) {
        [b'\r', b'\n', ..] => at + 2,
        [b'\n' | b'\r', ..] => at + 1,
        _ => at,
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let (first, length) = (wanted.first()?, wanted.len());
    let mut from = 0;
    while let Some(found) = bytes.get(from..)?.iter().position(|byte| byte == first) {
        let at = from + found;
        if bytes.get(at..at + length) == Some(wanted) {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

fn last(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).rposition(|window| window == wanted)
}
