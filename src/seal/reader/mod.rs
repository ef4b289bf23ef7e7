//! Reads exactly the shape of file that our writer makes, and refuses the rest with the name of the defect.
//!
//! A report is one revision from the document writer and one from the seal; nothing is copied, and every size is bounded
//! by [`Limits`]. Ways in: [`classify`] says what a file is, [`read`] is its strict half.

mod lexer;
mod limits;
mod revision;
mod search;
mod section;
mod watch;

use jiff::Timestamp;

pub use limits::{Limits, ShapeError, UpdatePart};
pub use revision::{Attachment, Revision};

use super::update::{self, Update};
use section::Section;

/// What a file is.
#[derive(Debug)]
pub enum Classification<'a> {
    /// No PDF at all.
    Unreadable,
    /// A PDF in which no statement of ours was found.
    NotAReport,
    /// A report without a seal, of the right shape otherwise.
    Draft(Report<'a>),
    /// A sealed report of the right shape.
    Sealed(Report<'a>),
    /// A statement of ours is inside, and the file is not of the shape that our writer makes.
    Broken(BrokenReport),
}

/// A file with a statement of ours in another shape than our writer makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenReport {
    /// The first defect.
    pub defect: ShapeError,
    /// The statement that was found, inflated; nothing vouches for it.
    pub statement: Vec<u8>,
}

/// A file of the right shape; whether its seal holds is another question.
#[derive(Debug)]
pub struct Report<'a> {
    /// The first revision.
    revision: Revision<'a>,
    /// The seal, where there is one.
    pub seal: Option<SealPart<'a>>,
    limits: Limits,
}

/// The seal as it stands in the file.
#[derive(Debug)]
pub struct SealPart<'a> {
    /// The four numbers of /ByteRange.
    pub byte_range: [usize; 4],
    /// The bytes that /ByteRange covers, in two pieces.
    pub covered: [&'a [u8]; 2],
    /// The signature in DER, without the zeros after it.
    pub contents: Vec<u8>,
    /// The time that the signer claims (/M); nothing proves it.
    pub claimed_time: Timestamp,
}

impl<'a> Report<'a> {
    /// Gives how long the first revision is, up to just after its `%%EOF` and line end.
    pub fn revision1_end(&self) -> usize {
        self.revision.bytes.len()
    }

    /// Gives the first revision, the part that can be rendered again.
    pub fn revision1(&self) -> &'a [u8] {
        self.revision.bytes
    }

    /// Gives statement.json, still deflated.
    pub fn statement(&self) -> Attachment<'a> {
        self.revision.statement
    }

    /// Gives criteria.json, still deflated; the same packs give the same bytes, so a reader of many files can keep them.
    pub fn criteria(&self) -> Attachment<'a> {
        self.revision.criteria
    }

    /// Inflates statement.json.
    pub fn inflate_statement(&self) -> Result<Vec<u8>, ShapeError> {
        self.statement().inflate(self.limits.statement)
    }

    /// Inflates criteria.json.
    pub fn inflate_criteria(&self) -> Result<Vec<u8>, ShapeError> {
        self.criteria().inflate(self.limits.criteria)
    }

    /// Gives the limits that it was read with.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }
}

/// Says what `file` is.
pub fn classify<'a>(file: &'a [u8], limits: &Limits) -> Classification<'a> {
    if !search::is_pdf(file) {
        return Classification::Unreadable;
    }
    match read(file, limits) {
        Ok(report) if report.seal.is_some() => Classification::Sealed(report),
        Ok(report) => Classification::Draft(report),
        Err(defect) => match search::statement(file, limits) {
            Some(statement) => Classification::Broken(BrokenReport { defect, statement }),
            None => Classification::NotAReport,
        },
    }
}

/// Reads a report, sealed or not, of exactly the shape that our writer makes.
pub fn read<'a>(file: &'a [u8], limits: &Limits) -> Result<Report<'a>, ShapeError> {
    if file.len() > limits.file {
        return Err(ShapeError::TooLarge { size: file.len(), limit: limits.file });
    }
    let newest = Section::at_end(file, limits)?;
    let Some(prev) = newest.trailer.prev else {
        let revision = Revision::read(file, newest, limits)?;
        return Ok(Report { revision, seal: None, limits: *limits });
    };
    if prev >= newest.start {
        return Err(ShapeError::PrevNotDecreasing);
    }
    let first = Section::read(file, prev, limits)?;
    if first.trailer.prev.is_some() {
        return Err(ShapeError::MoreRevisions);
    }
    let bytes = file.get(..first.end).ok_or(ShapeError::End)?;
    let revision = Revision::read(bytes, first, limits)?;
    let seal = seal(file, &revision)?;
    Ok(Report { revision, seal: Some(seal), limits: *limits })
}

/// Reads a first revision that is to be sealed.
pub fn read_unsealed<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Revision<'a>, ShapeError> {
    let section = Section::at_end(bytes, limits)?;
    if section.trailer.prev.is_some() {
        return Err(ShapeError::MoreRevisions);
    }
    Revision::read(bytes, section, limits)
}

fn seal<'a>(file: &'a [u8], revision: &Revision<'a>) -> Result<SealPart<'a>, ShapeError> {
    let (update, claimed_time) = Update::recognise(file, revision)?;
    let byte_range @ [_, first, second, _] = update.byte_range();
    let covered = [file.get(..first).unwrap_or(&[]), file.get(second..).unwrap_or(&[])];
    let defect = ShapeError::Update { part: UpdatePart::Contents, at: first };
    let contents = signature(update.digits(file)).ok_or(defect)?;
    Ok(SealPart { byte_range, covered, contents, claimed_time })
}

/// What stands after the signature.
static ZEROS: [u8; update::DIGITS] = [b'0'; update::DIGITS];

/// Reads the digits of /Contents: one DER element, then zeros alone.
fn signature(digits: &[u8]) -> Option<Vec<u8>> {
    let header = bytes(digits.get(..12)?)?;
    let length = match *header.as_slice() {
        [0x30, length @ 0..=0x7f, ..] => usize::from(length) + 2,
        [0x30, 0x81, length, ..] => usize::from(length) + 3,
        [0x30, 0x82, high, low, ..] => usize::from(u16::from_be_bytes([high, low])) + 4,
        _ => return None,
    };
    let (der, padding) = digits.split_at_checked(length * 2)?;
    if ZEROS.get(..padding.len()) == Some(padding) { bytes(der) } else { None }
}

fn bytes(digits: &[u8]) -> Option<Vec<u8>> {
    digits
        .chunks_exact(2)
        .map(|pair| match pair {
            [high, low] => Some(update::digit_value(*high)? << 4 | update::digit_value(*low)?),
            _ => None,
        })
        .collect()
}
