//! Documents: from XHTML to tagged pages.

mod faults;
mod markup;
mod pages;
mod shape;

use wid::document::{Attachment, Document, Metadata, Relationship, Running, SignatureFields, Source, pdf};
use wid::value::{Language, Sha256Digest};

/// A whole report of 13 pages; its company, answers and digests are invented.
pub const SAMPLE: &str = include_str!("sample.xhtml");

/// One of each kind of block, on one page.
const BLOCKS: &str = r##"<p>Some text with <a href="https://example.org">a link</a></p><h2>Title</h2><h3>Lower</h3>
<table class="kv" aria-label="Facts"><tbody><tr><th scope="row">Workers</th><td>180</td></tr><tr><th scope="row">Women</th><td>52</td></tr></tbody></table>
<figure><svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Half" width="60pt" height="9pt" viewBox="0 0 60 9"><rect x="0" y="0" width="30" height="5" fill="#0B4F6C"/></svg></figure>"##;

fn metadata() -> Metadata {
    Metadata {
        title: "Kwadrant NV: proposed Women in Digital label, self-assessment report".to_owned(),
        author: "Kwadrant NV".to_owned(),
        subject: "Self-assessment of 22 November 2026".to_owned(),
        language: Language::En,
        date: "2026-11-24T10:00:00Z".parse().expect("a timestamp"),
        seed: Sha256Digest::of(b"sample"),
        producer: "wid 0.1.0 (renderer 1)".to_owned(),
        creator: "wid 0.1.0".to_owned(),
    }
}

fn running() -> Running {
    Running {
        head_left: "Kwadrant NV, self-assessment of 22 November 2026".to_owned(),
        head_right: "Indicative, not verified".to_owned(),
        foot_left: "Statement 8013f847 01b7e953   be-wid 0.9.0".to_owned(),
        foot_right_pattern: "Page {page} of {pages}".to_owned(),
    }
}

fn attachments() -> [Attachment<'static>; 2] {
    [
        Attachment {
            name: "statement.json",
            description: "The statement that this report shows",
            bytes: br#"{"format":"wid-statement/1"}"#,
            relationship: Relationship::Data,
            media_type: "application/json",
        },
        Attachment {
            name: "criteria.json",
            description: "The criteria by which it was scored",
            bytes: br#"{"format":"wid-criteria/1"}"#,
            relationship: Relationship::Supplement,
            media_type: "application/json",
        },
    ]
}

/// Makes the PDF of an XHTML text.
#[track_caller]
fn document(xhtml: &str) -> Document {
    let attachments = attachments();
    let source = Source {
        xhtml,
        running: running(),
        metadata: metadata(),
        attachments: &attachments,
        signature_fields: SignatureFields::Present,
    };
    pdf(&source).expect("a document")
}

/// Puts blocks into a whole XHTML text.
fn page(blocks: &str) -> String {
    format!(
        r#"<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>T</title></head><body><section class="cover"><h1>Kwadrant NV</h1>
{blocks}</section></body></html>"#
    )
}

fn source(xhtml: &str) -> Source<'_> {
    Source {
        xhtml,
        running: running(),
        metadata: metadata(),
        attachments: &[],
        signature_fields: SignatureFields::Absent,
    }
}
