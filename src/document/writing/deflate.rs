//! Compression by one named encoder, and the memory of what many documents share.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use crate::value::Sha256Digest;

/// The effort for what is new in each document, 0 to 10. Named here, with the encoder, because the bytes depend on it.
const LEVEL: u8 = 5;
/// The effort for what many documents share, and which is compressed once.
const SHARED_LEVEL: u8 = 10;
/// The most shared contents that are kept, and the most compressed bytes of all of them.
const MOST_KEPT: usize = 32;
const MOST_BYTES: usize = 4 << 20;

/// Compressed contents, by the digest of what they were.
#[derive(Default)]
struct Kept {
    contents: HashMap<Sha256Digest, Arc<[u8]>>,
    bytes: usize,
}

/// Compresses a content that is new in each document.
pub(super) fn deflated(content: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec_zlib(content, LEVEL)
}

/// Compresses a content that many documents share. The bytes are the same whether it was kept or not.
pub(super) fn deflated_once(content: &[u8]) -> Vec<u8> {
    static KEPT: LazyLock<Mutex<Kept>> = LazyLock::new(Mutex::default);
    let lock = || KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let digest = Sha256Digest::of(content);
    if let Some(known) = lock().contents.get(&digest) {
        return known.to_vec();
    }
    let compressed = miniz_oxide::deflate::compress_to_vec_zlib(content, SHARED_LEVEL);
    lock().keep(digest, &compressed);
    compressed
}

impl Kept {
    fn keep(&mut self, digest: Sha256Digest, compressed: &[u8]) {
        if compressed.len() > MOST_BYTES {
            return;
        }
        if self.contents.len() >= MOST_KEPT || self.bytes + compressed.len() > MOST_BYTES {
            *self = Self::default();
        }
        if self.contents.insert(digest, compressed.into()).is_none() {
            self.bytes += compressed.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_is_the_same() {
        let content = b"a content that many documents share".repeat(100);
        assert_eq!(deflated_once(&content), deflated_once(&content));
        assert_eq!(deflated_once(&content), miniz_oxide::deflate::compress_to_vec_zlib(&content, SHARED_LEVEL));
    }

    #[test]
    fn no_more_is_kept_than_the_bounds() {
        let mut kept = Kept::default();
        for number in 0..200u8 {
            kept.keep(Sha256Digest::of(&[number]), &vec![number; 1 << 19]);
            assert!(kept.bytes <= MOST_BYTES && kept.contents.len() <= MOST_KEPT);
            assert_eq!(kept.bytes, kept.contents.values().map(|content| content.len()).sum::<usize>());
        }
        kept.keep(Sha256Digest::of(b"large"), &vec![0; MOST_BYTES + 1]);
        assert!(kept.bytes <= MOST_BYTES);
    }
}
