//! Changes the files inside a first revision: the stream is deflated anew, and the table follows.

use serde_json::Value;
use wid::seal::{Classification, Limits, classify};
use wid::value::canonical;

use super::forge::genuine;
use crate::seal::first_revision::deflate;

/// One of the two files inside a report.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Inside {
    Statement,
    Criteria,
}

/// Gives the first revision of a sealed report.
pub fn first_revision(file: &[u8]) -> Vec<u8> {
    match classify(file, &Limits::default()) {
        Classification::Sealed(report) => report.revision1().to_vec(),
        other => panic!("not a sealed report: {other:?}"),
    }
}

/// Gives a file inside a report.
pub fn inside(file: &[u8], which: Inside) -> Vec<u8> {
    match (classify(file, &Limits::default()), which) {
        (Classification::Sealed(report) | Classification::Draft(report), Inside::Statement) => {
            report.inflate_statement().unwrap()
        }
        (Classification::Sealed(report) | Classification::Draft(report), Inside::Criteria) => {
            report.inflate_criteria().unwrap()
        }
        (other, _) => panic!("not a report: {other:?}"),
    }
}

/// Where each object of a first revision begins, and where the table begins.
struct Places {
    objects: Vec<usize>,
    table: usize,
}

fn places(revision1: &[u8]) -> Places {
    let table = revision1.windows(6).rposition(|part| part == b"\nxref\n").unwrap() + 1;
    let text = String::from_utf8_lossy(&revision1[table..]).into_owned();
    let entries = text.lines().filter(|line| line.ends_with(" 00000 n "));
    Places { objects: entries.map(|line| line[..10].parse().unwrap()).collect(), table }
}

/// Replaces one object, found by what it holds, and writes the table anew.
pub fn with_object(revision1: &[u8], is_it: impl Fn(&[u8]) -> bool, change: impl FnOnce(&[u8]) -> Vec<u8>) -> Vec<u8> {
    let Places { objects, table } = places(revision1);
    let ends = objects.iter().skip(1).copied().chain([table]);
    let parts: Vec<&[u8]> = objects.iter().zip(ends).map(|(start, end)| &revision1[*start..end]).collect();
    let index = parts.iter().position(|part| is_it(part)).unwrap();
    let changed = change(parts[index]);
    let mut file = revision1[..objects[0]].to_vec();
    let mut entries = String::new();
    for (at, part) in parts.iter().enumerate() {
        entries.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.extend_from_slice(if at == index { &changed } else { part });
    }
    let (start, tail) = (file.len(), String::from_utf8_lossy(&revision1[table..]).into_owned());
    let (head, trailer) = (&tail[..tail.find(" 65535 f \n").unwrap() + 10], &tail[tail.find("trailer").unwrap()..]);
    let trailer = &trailer[..trailer.find("startxref").unwrap()];
    file.extend_from_slice(format!("{head}{entries}{trailer}startxref\n{start}\n%%EOF\n").as_bytes());
    file
}

/// Puts other bytes into one of the two files inside a first revision.
pub fn with_inside(revision1: &[u8], which: Inside, bytes: &[u8]) -> Vec<u8> {
    let (Classification::Sealed(report) | Classification::Draft(report)) = classify(revision1, &Limits::default())
    else {
        panic!("not a report");
    };
    let attachment = if which == Inside::Statement { report.statement() } else { report.criteria() };
    let deflated = deflate(bytes);
    let is_it = |part: &[u8]| part.windows(attachment.deflated.len()).any(|window| window == attachment.deflated);
    with_object(revision1, is_it, |part| {
        let head = part.windows(8).position(|window| window == b"\nstream\n").unwrap();
        let dictionary = String::from_utf8(part[..head].to_vec()).unwrap();
        let dictionary = dictionary
            .replace(&format!("/Size {}", attachment.size), &format!("/Size {}", bytes.len()))
            .replace(&format!("/Length {}", attachment.deflated.len()), &format!("/Length {}", deflated.len()));
        [dictionary.as_bytes(), b"\nstream\n", &deflated, b"\nendstream\nendobj\n"].concat()
    })
}

/// Changes a JSON file inside the genuine first revision and writes it in its canonical form; not sealed.
pub fn with_edited(which: Inside, edit: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut value: Value = serde_json::from_slice(&inside(genuine(), which)).unwrap();
    edit(&mut value);
    with_inside(&first_revision(genuine()), which, &canonical::to_bytes(&value).unwrap())
}

#[test]
fn stitching_the_same_file_in_gives_a_report_of_the_right_shape() {
    let revision1 = first_revision(genuine());
    for which in [Inside::Statement, Inside::Criteria] {
        let bytes = inside(genuine(), which);
        assert_eq!(inside(&with_inside(&revision1, which, &bytes), which), bytes);
    }
}
