//! Cuts and stitches on finished files: bytes, the digits of /Contents, single elements of the CMS.

use wid::seal::der::{self, Reader};

use super::sealed;

/// Replaces the last `from`, which must be there, without repairing anything around it.
#[track_caller]
pub fn replace(file: &[u8], from: &str, to: &str) -> Vec<u8> {
    let at = file.windows(from.len()).rposition(|part| part == from.as_bytes()).unwrap();
    [&file[..at], to.as_bytes(), &file[at + from.len()..]].concat()
}

/// Replaces the last `from`, and makes `startxref` lead to the last table again.
#[track_caller]
pub fn replace_and_repair(file: &[u8], from: &str, to: &str) -> Vec<u8> {
    let file = replace(file, from, to);
    let table = file.windows(6).rposition(|part| part == b"\nxref\n").unwrap() + 1;
    let keyword = file.windows(10).rposition(|part| part == b"startxref\n").unwrap();
    [&file[..keyword], format!("startxref\n{table}\n%%EOF\n").as_bytes()].concat()
}

/// Puts other digits into /Contents and fills up with `0`.
pub fn with_digits(file: &[u8], digits: &str) -> Vec<u8> {
    let [_, start, end, _] = sealed(file).seal.unwrap().byte_range;
    let room = end - start - 2;
    [&file[..start + 1], format!("{digits:0<room$}").as_bytes(), &file[end - 1..]].concat()
}

pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Changes the CMS of a sealed file.
pub fn with_cms(file: &[u8], change: impl FnOnce(Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    let cms = sealed(file).seal.unwrap().contents;
    with_digits(file, &hexadecimal(&change(cms)))
}

/// Changes the elements inside the element that `path` leads to, and writes every length around it anew.
pub fn with_elements(element: &[u8], path: &[usize], change: impl FnOnce(&mut Vec<Vec<u8>>)) -> Vec<u8> {
    let outer = Reader::new(element).element().unwrap();
    let mut inside = outer.inside();
    let mut elements = Vec::new();
    while !inside.is_empty() {
        elements.push(inside.element().unwrap().whole.to_vec());
    }
    match path.split_first() {
        Some((first, rest)) => elements[*first] = with_elements(&elements[*first], rest, change),
        None => change(&mut elements),
    }
    let parts: Vec<&[u8]> = elements.iter().map(Vec::as_slice).collect();
    der::write(outer.tag, &parts)
}

/// Appends a revision of the usual form: `object` written again as `text`, a table, a trailer.
pub fn with_revision(file: &[u8], object: u32, text: &str) -> Vec<u8> {
    let tail = String::from_utf8_lossy(&file[file.len() - 64..]).into_owned();
    let prev: usize = tail.split("startxref\n").nth(1).unwrap().split('\n').next().unwrap().parse().unwrap();
    let (at, body) = (file.len(), format!("{object} 0 obj\n{text}\nendobj\n"));
    let start = at + body.len();
    let id = "[<0123456789abcdef0123456789abcdef><0123456789abcdef0123456789abcdef>]";
    let table = format!(
        "xref\n{object} 1\n{at:010} 00000 n \ntrailer\n<</Size 15/Root 1 0 R/Info 9 0 R/ID{id}/Prev {prev}>>\nstartxref\n{start}\n%%EOF\n"
    );
    [file, body.as_bytes(), table.as_bytes()].concat()
}
