//! QR codes as path data (ISO/IEC 18004).

use qrcode::bits::Bits;
use qrcode::{Color, EcLevel, QrCode, Version};

use super::DocumentError;

/// Modules of light around the code (ISO/IEC 18004, 9.1).
const QUIET_ZONE: usize = 4;

/// A QR code as an SVG path in modules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QrPath {
    /// The path data, made of `M`, `h`, `v` and `z`.
    pub d: String,
    /// The length of a side in modules, with the quiet zone.
    pub modules: usize,
}

/// Draws `text` in alphanumeric mode (0 to 9, A to Z, blank and `$%*+-./:`) at error level M with a quiet zone of 4 modules.
///
/// # Errors
/// [`DocumentError::Qr`] where a character is not in the mode, or the text is too long.
pub fn qr_path(text: &str) -> Result<QrPath, DocumentError> {
    let fault = |detail: String| DocumentError::Qr { detail };
    let known = |b: u8| b.is_ascii_digit() || b.is_ascii_uppercase() || b" $%*+-./:".contains(&b);
    if let Some(other) = text.chars().find(|c| !u8::try_from(*c).is_ok_and(known)) {
        return Err(fault(format!("{other:?} is not an alphanumeric character")));
    }
    let code = (1..=40)
        .find_map(|version| encode(text, Version::Normal(version)))
        .ok_or_else(|| fault(format!("{} characters are too many", text.len())))?;
    let side = code.width();
    let colors = code.into_colors();
    let mut d = String::new();
    for (y, row) in colors.chunks(side).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                let length = run.len();
                d.push_str(&format!("M{} {}h{length}v1h-{length}z", x + QUIET_ZONE, y + QUIET_ZONE));
            }
            x += run.len();
        }
    }
    Ok(QrPath { d, modules: side + 2 * QUIET_ZONE })
}

fn encode(text: &str, version: Version) -> Option<QrCode> {
    let mut bits = Bits::new(version);
    bits.push_alphanumeric_data(text.as_bytes()).ok()?;
    bits.push_terminator(EcLevel::M).ok()?;
    QrCode::with_bits(bits, EcLevel::M).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_needs_version_4() {
        let path = qr_path(&format!("WID:1:{}", "0123456789ABCDEF".repeat(4))).expect("code");
        assert_eq!(path.modules, 33 + 8);
        assert!(path.d.starts_with("M4 4h7v1h-7z"));
    }

    #[test]
    fn small_letters_are_refused() {
        assert!(matches!(qr_path("wid"), Err(DocumentError::Qr { .. })));
        assert!(matches!(qr_path(&"A".repeat(5000)), Err(DocumentError::Qr { .. })));
    }
}
