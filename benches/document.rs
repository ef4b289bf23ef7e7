//! How long a report of 13 pages takes, from XHTML to bytes.

use wid::document::{Document, Metadata, Running, SignatureFields, Source, check, pdf};
use wid::value::{Language, Sha256Digest};

const SAMPLE: &str = include_str!("../tests/it/document/sample.xhtml");

fn main() {
    divan::main();
}

fn made() -> Document {
    let source = Source {
        xhtml: SAMPLE,
        running: Running {
            head_left: "Kwadrant NV".to_owned(),
            head_right: "Indicative, not verified".to_owned(),
            foot_left: "Statement 8013f847 01b7e953".to_owned(),
            foot_right_pattern: "Page {page} of {pages}".to_owned(),
        },
        metadata: Metadata {
            title: "Kwadrant NV".to_owned(),
            author: "Kwadrant NV".to_owned(),
            subject: "Self-assessment".to_owned(),
            language: Language::En,
            date: "2026-11-24T10:00:00Z".parse().expect("a timestamp"),
            seed: Sha256Digest::of(b"sample"),
            producer: "wid".to_owned(),
            creator: "wid".to_owned(),
        },
        attachments: &[],
        signature_fields: SignatureFields::Present,
    };
    pdf(&source).expect("a document")
}

#[divan::bench]
fn pdf_of_13_pages() -> usize {
    made().bytes.len()
}

#[divan::bench]
fn self_check(bencher: divan::Bencher<'_, '_>) {
    let bytes = made().bytes;
    bencher.bench_local(|| check(&bytes).len());
}
