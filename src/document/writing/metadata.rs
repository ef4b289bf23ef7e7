//! What the file says about itself: information dictionary, XMP packet, identifier, colour profile.

use jiff::Timestamp;
use lopdf::{Dictionary, Object, StringFormat};

use super::objects::{dictionary, text};
use crate::document::Metadata;
use crate::value::Sha256Digest;

/// Gives the information dictionary; its values are those of the XMP packet.
pub(super) fn information(metadata: &Metadata) -> Dictionary {
    dictionary([
        ("Title", text(&metadata.title)),
        ("Author", text(&metadata.author)),
        ("Subject", text(&metadata.subject)),
        ("Creator", text(&metadata.creator)),
        ("Producer", text(&metadata.producer)),
        ("CreationDate", pdf_date(metadata.date)),
        ("ModDate", pdf_date(metadata.date)),
    ])
}

/// Gives a date as PDF writes it, in UTC (ISO 32000-1, 7.9.4).
pub(super) fn pdf_date(date: Timestamp) -> Object {
    text(&date.strftime("D:%Y%m%d%H%M%SZ").to_string())
}

/// Gives the file identifier: twice the first half of the seed.
pub(super) fn identifier(seed: Sha256Digest) -> Object {
    let half = seed.as_bytes().iter().take(16).copied().collect::<Vec<u8>>();
    let half = Object::String(half, StringFormat::Hexadecimal);
    Object::Array(vec![half.clone(), half])
}

/// Gives the XMP packet, with the extension schema that describes `pdfuaid` (ISO 19005-3, 6.6.2.3).
pub(super) fn packet(metadata: &Metadata) -> Vec<u8> {
    let date = metadata.date.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let title = escaped(&metadata.title);
    let author = escaped(&metadata.author);
    let subject = escaped(&metadata.subject);
    let creator = escaped(&metadata.creator);
    let producer = escaped(&metadata.producer);
    let language = metadata.language.code();
    let packet = format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<dc:format>application/pdf</dc:format>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:MetadataDate>{date}</xmp:MetadataDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{FEFF}',
    );
    packet.into_bytes()
}

fn escaped(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for character in value.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            character if character.is_control() => escaped.push(' '),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// Writes a matrix profile of sRGB (ICC.1:2010): media white, colorants adapted to D50, the curve of IEC 61966-2-1.
pub(super) fn srgb_profile() -> Vec<u8> {
    let fixed = |values: &[f64]| -> Vec<u8> {
        values.iter().flat_map(|value| ((value * 65536.0).round() as i32).to_be_bytes()).collect()
    };
    let tagged = |kind: &[u8; 4], data: Vec<u8>| [kind.as_slice(), &[0; 4], &data].concat();
    let words = |value: &str| {
        let units: Vec<u8> = value.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let head = [1u32, 12, u32::from_be_bytes(*b"enUS"), units.len() as u32, 28];
        tagged(b"mluc", [head.iter().flat_map(|n| n.to_be_bytes()).collect(), units].concat())
    };
    let xyz = |values: [f64; 3]| tagged(b"XYZ ", fixed(&values));
    let curve_head = [0, 3, 0, 0];
    let curve_values = fixed(&[2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.04045]);
    let curve = tagged(b"para", [curve_head.to_vec(), curve_values].concat());
    let adaptation = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168];
    let tags: [(&[u8; 4], Vec<u8>); 8] = [
        (b"desc", words("sRGB")),
        (b"cprt", words("CC0")),
        (b"wtpt", xyz([0.96420, 1.0, 0.82491])),
        (b"rXYZ", xyz([0.43604, 0.22249, 0.01392])),
        (b"gXYZ", xyz([0.38512, 0.71690, 0.09706])),
        (b"bXYZ", xyz([0.14305, 0.06061, 0.71393])),
        (b"rTRC", curve),
        (b"chad", tagged(b"sf32", fixed(&adaptation))),
    ];
    profile(&tags)
}

/// Puts a header and a tag table before the tags; the three curves are one.
fn profile(tags: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    const SHARED: [&[u8; 4]; 2] = [b"gTRC", b"bTRC"];
    let mut table = ((tags.len() + SHARED.len()) as u32).to_be_bytes().to_vec();
    let start = 128 + 4 + 12 * (tags.len() + SHARED.len());
    let mut data: Vec<u8> = Vec::new();
    for (signature, content) in tags {
        let place = [(start + data.len()) as u32, content.len() as u32];
        let names = std::iter::once(*signature).chain(SHARED.into_iter().filter(|_| *signature == b"rTRC"));
        for name in names {
            table.extend_from_slice(name);
            table.extend(place.iter().flat_map(|number| number.to_be_bytes()));
        }
        data.extend_from_slice(content);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut header = vec![0; 128];
    let mut put = |at: usize, bytes: &[u8]| {
        if let Some(target) = header.get_mut(at..at + bytes.len()) {
            target.copy_from_slice(bytes);
        }
    };
    put(0, &((start + data.len()) as u32).to_be_bytes());
    put(8, &[4, 0x30, 0, 0]);
    put(12, b"mntrRGB XYZ ");
    put(24, &[0x07, 0xEA, 0, 1, 0, 1]);
    put(36, b"acsp");
    put(68, &[0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D]);
    [header, table, data].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_says_its_own_length() {
        let profile = srgb_profile();
        let length = u32::from_be_bytes([profile[0], profile[1], profile[2], profile[3]]);
        assert_eq!(length as usize, profile.len());
        assert_eq!(&profile[36..40], b"acsp");
        assert!(profile.len() < 700);
    }
}
