//! Writes a small first revision in the shape of a report, and variants of it with one defect each.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;

pub const STATEMENT: &str = r#"{"format":"wid-statement/1","issued":"2026-11-24T10:00:00Z"}"#;
pub const CRITERIA: &str = r#"{"format":"wid-criteria/1","packs":[]}"#;

/// The objects of a report in order; object numbers begin at 1.
#[derive(Clone)]
pub struct Draft {
    pub objects: Vec<Vec<u8>>,
    pub trailer: String,
}

pub fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn embedded_file(bytes: &[u8]) -> Vec<u8> {
    let deflated = deflate(bytes);
    let head = format!(
        "<</Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size {}/ModDate(D:20261124100000Z)>>/Filter/FlateDecode/Length {}>>\nstream\n",
        bytes.len(),
        deflated.len()
    );
    [head.as_bytes(), &deflated, b"\nendstream"].concat()
}

fn file_specification(name: &str, relationship: &str, stream: u32) -> String {
    format!(
        "<</Type/Filespec/F({name})/UF({name})/AFRelationship/{relationship}/Desc(The {name})/EF<</F {stream} 0 R/UF {stream} 0 R>>>>"
    )
}

fn field(name: &str) -> String {
    format!("<</FT/Sig/T({name})/Type/Annot/Subtype/Widget/Rect[0 0 0 0]/F 134/P 3 0 R>>")
}

impl Draft {
    pub fn new() -> Self {
        Self::with_page("BT ET")
    }

    /// A draft whose page holds `content`.
    pub fn with_page(content: &str) -> Self {
        let page = format!("<</Length {}>>\nstream\n{content}\nendstream", content.len());
        let objects: Vec<Vec<u8>> = vec![
            b"<</Type/Catalog/Pages 2 0 R/Lang(en)/AcroForm 5 0 R/AF[10 0 R 11 0 R]/Names<</EmbeddedFiles 8 0 R>>>>"
                .to_vec(),
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.28 841.89]/Contents 4 0 R/Annots[6 0 R 7 0 R]>>".to_vec(),
            page.into_bytes(),
            b"<</Fields[6 0 R 7 0 R]/SigFlags 3>>".to_vec(),
            field("Seal").into_bytes(),
            field("Timestamp").into_bytes(),
            b"<</Names[(criteria.json)11 0 R(statement.json)10 0 R]>>".to_vec(),
            b"<</Title(Self-assessment)/Producer(test)>>".to_vec(),
            file_specification("statement.json", "Data", 12).into_bytes(),
            file_specification("criteria.json", "Supplement", 13).into_bytes(),
            embedded_file(STATEMENT.as_bytes()),
            embedded_file(CRITERIA.as_bytes()),
        ];
        let id = "0123456789abcdef0123456789abcdef";
        let trailer = format!("<</Size {}/Root 1 0 R/Info 9 0 R/ID[<{id}><{id}>]>>", objects.len() + 1);
        Self { objects, trailer }
    }

    /// Replaces text in object `number`, which must hold it.
    pub fn edit(mut self, number: usize, from: &str, to: &str) -> Self {
        let object = &mut self.objects[number - 1];
        let at = object.windows(from.len()).position(|part| part == from.as_bytes()).unwrap();
        object.splice(at..at + from.len(), to.bytes());
        self
    }

    /// Adds an object at the end.
    pub fn push(mut self, object: &str) -> Self {
        self.objects.push(object.as_bytes().to_vec());
        let size = self.objects.len();
        self.trailer = self.trailer.replace(&format!("/Size {size}"), &format!("/Size {}", size + 1));
        self
    }

    /// Replaces text in the trailer, which must hold it.
    pub fn edit_trailer(mut self, from: &str, to: &str) -> Self {
        assert!(self.trailer.contains(from));
        self.trailer = self.trailer.replace(from, to);
        self
    }

    pub fn write(&self) -> Vec<u8> {
        let mut file = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
        let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", self.objects.len() + 1);
        for (index, object) in self.objects.iter().enumerate() {
            table.push_str(&format!("{:010} 00000 n \n", file.len()));
            file.extend_from_slice(format!("{} 0 obj\n", index + 1).as_bytes());
            file.extend_from_slice(object);
            file.extend_from_slice(b"\nendobj\n");
        }
        let start = file.len();
        file.extend_from_slice(format!("{table}trailer\n{}\nstartxref\n{start}\n%%EOF\n", self.trailer).as_bytes());
        file
    }
}
