//! Catalog, pages, annotations, metadata, colours and attachments.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document as Lopdf, Object, ObjectId, decode_text_string};

use super::{Findings, Rule, array, catalog, entry, name_of, resolved, value};

/// Checks what stands around the pages.
pub(super) fn check(bytes: &[u8], document: &Lopdf, findings: &mut Findings) {
    shape(bytes, document, findings);
    let Some(catalog) = catalog(document) else {
        findings.add(Rule::Catalog, "there is no catalog");
        return;
    };
    check_catalog(document, catalog, findings);
    for id in document.get_pages().into_values() {
        page(document, id, findings);
    }
    metadata(document, catalog, findings);
    output_intent(document, catalog, findings);
    attachments(document, catalog, findings);
}

fn shape(bytes: &[u8], document: &Lopdf, findings: &mut Findings) {
    let binary =
        bytes.get(9..14).is_some_and(|line| line.first() == Some(&b'%') && line.iter().skip(1).all(|b| *b >= 0x80));
    findings.expect(bytes.starts_with(b"%PDF-1.7\n") && binary, Rule::Shape, || "the header is another".to_owned());
    findings.expect(bytes.ends_with(b"%%EOF\n"), Rule::Shape, || "something stands behind the end".to_owned());
    let identifier = array(document, &document.trailer, "ID").map_or(0, <[Object]>::len);
    findings.expect(identifier == 2, Rule::Shape, || "the trailer has no ID".to_owned());
    findings.expect(!document.trailer.has(b"Encrypt"), Rule::Shape, || "the file is encrypted".to_owned());
}

fn check_catalog(document: &Lopdf, catalog: &Dictionary, findings: &mut Findings) {
    let flag = |group: &str, key: &str| {
        let found = entry(document, catalog, group).and_then(|group| value(document, group, key));
        found.and_then(|flag| flag.as_bool().ok())
    };
    let language = value(document, catalog, "Lang").and_then(|language| language.as_str().ok());
    let checks = [
        (language.is_some_and(|language| language.len() >= 2), "Lang"),
        (flag("MarkInfo", "Marked") == Some(true), "MarkInfo Marked"),
        (flag("MarkInfo", "Suspects") != Some(true), "MarkInfo without Suspects"),
        (flag("ViewerPreferences", "DisplayDocTitle") == Some(true), "ViewerPreferences DisplayDocTitle"),
        (entry(document, catalog, "StructTreeRoot").is_some(), "StructTreeRoot"),
        (!catalog.has(b"OpenAction") && !catalog.has(b"AA"), "no actions"),
    ];
    for (holds, what) in checks {
        findings.expect(holds, Rule::Catalog, || format!("the catalog needs {what}"));
    }
}

fn page(document: &Lopdf, id: ObjectId, findings: &mut Findings) {
    let Ok(page) = document.get_dictionary(id) else { return };
    let holds = value(document, page, "StructParents").is_some_and(|key| key.as_i64().is_ok())
        && name_of(document, page, "Tabs").as_deref() == Some("S");
    findings.expect(holds, Rule::Page, || format!("page object {} needs StructParents and Tabs S", id.0));
    for reference in array(document, page, "Annots").unwrap_or_default() {
        if let Ok(found) = resolved(document, reference).as_dict() {
            let number = reference.as_reference().map_or(0, |id| id.0);
            annotation(document, found, number, findings);
        }
    }
}

fn annotation(document: &Lopdf, found: &Dictionary, number: u32, findings: &mut Findings) {
    let bounds = array(document, found, "Rect").unwrap_or_default();
    let empty = bounds.len() == 4 && bounds.iter().all(|bound| bound.as_float().is_ok_and(|bound| bound == 0.0));
    let flags = value(document, found, "F").and_then(|flags| flags.as_i64().ok()).unwrap_or(0);
    let printed = flags & 4 != 0 && flags & (1 | 2 | 32) == 0;
    findings.expect(printed, Rule::Annotation, || format!("annotation {number} is not printed, or hidden"));
    if name_of(document, found, "Subtype").as_deref() == Some("Widget") && empty {
        return;
    }
    let described = value(document, found, "Contents").is_some_and(|words| words.as_str().is_ok_and(|w| !w.is_empty()));
    let tagged = value(document, found, "StructParent").is_some_and(|key| key.as_i64().is_ok());
    findings
        .expect(described && tagged, Rule::Annotation, || format!("annotation {number} is not tagged or described"));
}

fn metadata(document: &Lopdf, catalog: &Dictionary, findings: &mut Findings) {
    let stream = value(document, catalog, "Metadata").and_then(|object| object.as_stream().ok());
    let Some(stream) = stream.filter(|stream| !stream.dict.has(b"Filter")) else {
        findings.add(Rule::Metadata, "there is no uncompressed XMP packet");
        return;
    };
    let packet = String::from_utf8_lossy(&stream.content);
    let info = entry(document, &document.trailer, "Info");
    let own = |key: &str| {
        let found = info.and_then(|info| value(document, info, key));
        found.and_then(|text| decode_text_string(text).ok()).unwrap_or_default()
    };
    let date = own("CreationDate");
    let digits: String = date.chars().filter(char::is_ascii_digit).collect();
    let xmp_date = match digits.as_bytes() {
        [_, ..] if digits.len() == 14 => {
            let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
            format!("{}-{}-{}T{}:{}:{}Z", part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 12), part(12, 14))
        }
        _ => "no date".to_owned(),
    };
    let needed = [
        "<pdfaid:part>3</pdfaid:part>".to_owned(),
        "<pdfaid:conformance>A</pdfaid:conformance>".to_owned(),
        "<pdfuaid:part>1</pdfuaid:part>".to_owned(),
        "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>".to_owned(),
        "<pdfaProperty:name>part</pdfaProperty:name>".to_owned(),
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">".to_owned(),
        format!("<xmp:CreateDate>{xmp_date}</xmp:CreateDate>"),
        format!("<xmp:ModifyDate>{xmp_date}</xmp:ModifyDate>"),
    ];
    for field in needed {
        findings.expect(packet.contains(&field), Rule::Metadata, || format!("the XMP packet lacks {field}"));
    }
    findings.expect(!own("Title").is_empty(), Rule::Metadata, || "Info has no title".to_owned());
    findings.expect(own("ModDate") == date, Rule::Metadata, || "the dates of Info differ".to_owned());
}

fn output_intent(document: &Lopdf, catalog: &Dictionary, findings: &mut Findings) {
    let intents = array(document, catalog, "OutputIntents").unwrap_or_default();
    let intent = intents.first().and_then(|intent| resolved(document, intent).as_dict().ok());
    let profile = intent
        .filter(|intent| name_of(document, intent, "S").as_deref() == Some("GTS_PDFA1"))
        .filter(|intent| intent.has(b"OutputConditionIdentifier"))
        .and_then(|intent| value(document, intent, "DestOutputProfile")?.as_stream().ok());
    let holds = profile.is_some_and(|profile| {
        profile.dict.get(b"N").and_then(Object::as_i64).is_ok_and(|n| n == 3)
            && profile.content.get(16..20) == Some(b"RGB ")
            && profile.content.get(36..40) == Some(b"acsp")
    });
    findings.expect(holds && intents.len() == 1, Rule::OutputIntent, || {
        "there is no output intent GTS_PDFA1 with an RGB profile".to_owned()
    });
}

fn attachments(document: &Lopdf, catalog: &Dictionary, findings: &mut Findings) {
    let associated: Vec<ObjectId> = references(array(document, catalog, "AF").unwrap_or_default());
    let names = entry(document, catalog, "Names").and_then(|names| entry(document, names, "EmbeddedFiles"));
    let named = names.and_then(|names| array(document, names, "Names")).unwrap_or_default();
    let listed: BTreeSet<ObjectId> = references(named).into_iter().collect();
    let same = associated.iter().copied().collect::<BTreeSet<_>>() == listed;
    findings.expect(same, Rule::Attachment, || "AF and Names hold different files".to_owned());
    for id in associated {
        let holds = document.get_dictionary(id).is_ok_and(|file| is_whole_file(document, file));
        findings.expect(holds, Rule::Attachment, || format!("the file specification {} is not complete", id.0));
    }
}

fn references(objects: &[Object]) -> Vec<ObjectId> {
    objects.iter().filter_map(|object| object.as_reference().ok()).collect()
}

fn is_whole_file(document: &Lopdf, file: &Dictionary) -> bool {
    let text = |key: &str| value(document, file, key).is_some_and(|text| text.as_str().is_ok_and(|t| !t.is_empty()));
    let stream = entry(document, file, "EF").and_then(|files| value(document, files, "F")?.as_stream().ok());
    let Some(stream) = stream else { return false };
    let parameters = entry(document, &stream.dict, "Params");
    let size = parameters.and_then(|parameters| value(document, parameters, "Size")?.as_i64().ok());
    let content = stream.decompressed_content().map(|content| content.len() as i64).ok();
    name_of(document, file, "Type").as_deref() == Some("Filespec")
        && ["F", "UF", "Desc"].into_iter().all(text)
        && matches!(name_of(document, file, "AFRelationship").as_deref(), Some("Data" | "Supplement"))
        && name_of(document, &stream.dict, "Subtype").is_some()
        && parameters.is_some_and(|parameters| parameters.has(b"ModDate"))
        && size.is_some()
        && size == content
}
