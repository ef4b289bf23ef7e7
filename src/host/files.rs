//! Files: read with a limit, written whole or not at all, never replaced in silence.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use atomic_write_file::{AtomicWriteFile, OpenOptions};

use super::file_error::{Cause, FileError, reading, writing};
use wid::value::{Sha256Digest, Sha256Stream};

/// Whether a file that stands there may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and writing fails with `AlreadyExists`.
    Keep,
    /// It is replaced.
    Replace,
}

/// Reads a file of at most `limit` bytes.
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>, FileError> {
    read_within(path, limit).map_err(reading(path))
}

fn read_within(path: &Path, limit: u64) -> Result<Vec<u8>, Cause> {
    let file = fs::File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(Cause::TooLarge { limit });
    }
    Ok(bytes)
}

/// Reads a text file in UTF-8 of at most `limit` bytes.
pub fn read_text(path: &Path, limit: u64) -> Result<String, FileError> {
    let text = |bytes| String::from_utf8(bytes).map_err(|_| Cause::NotText);
    read_within(path, limit).and_then(text).map_err(reading(path))
}

/// Writes a file whole or not at all, and brings it to the disk.
pub fn write(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), FileError> {
    write_from(&mut &*bytes, path, existing, AtomicWriteFile::options()).map(drop)
}

/// Writes a file that only its owner may read, from its first byte on, where the system knows such a thing.
pub fn write_secret(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), FileError> {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "only Unix has a mode to set"))]
    let mut options = AtomicWriteFile::options();
    #[cfg(unix)]
    {
        use atomic_write_file::unix::OpenOptionsExt as _;
        use std::os::unix::fs::OpenOptionsExt as _;
        // A key that replaces a file that everybody may read must not take over its mode.
        options.preserve_mode(false).mode(0o600);
    }
    write_from(&mut &*bytes, path, existing, options).map(drop)
}

/// Copies a file whole or not at all, and gives the fingerprint of what was copied.
pub fn copy(from: &Path, to: &Path) -> Result<Fingerprint, FileError> {
    let mut source = fs::File::open(from).map_err(reading(from))?;
    write_from(&mut source, to, Existing::Keep, AtomicWriteFile::options())
}

fn write_from(
    source: &mut dyn Read,
    path: &Path,
    existing: Existing,
    options: OpenOptions,
) -> Result<Fingerprint, FileError> {
    let mut write = || -> Result<Fingerprint, Cause> {
        let mut file = options.open(target(path, existing)?)?;
        let print = pump(source, |piece| file.write_all(piece))?;
        // A disk may notice only here that it is full; `commit` would then leave the unfinished file behind.
        file.as_file().sync_all()?;
        file.commit()?;
        Ok(print)
    };
    write().map_err(writing(path))
}

/// Fails where a file stands there that may not be replaced.
pub fn check_free(path: &Path, may_replace: bool) -> Result<(), FileError> {
    let existing = if may_replace { Existing::Replace } else { Existing::Keep };
    target(path, existing).map(drop).map_err(writing(path))
}

/// Makes a folder and those above it where they lack.
pub fn make_folder(path: &Path) -> Result<(), FileError> {
    fs::create_dir_all(path).map_err(writing(path))
}

/// Gives the file that is meant by `path`: a link leads to its target, and nothing but an ordinary file is replaced.
fn target(path: &Path, existing: Existing) -> Result<PathBuf, Cause> {
    let Ok(there) = path.symlink_metadata() else { return Ok(path.to_path_buf()) };
    if existing == Existing::Keep {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let path = if there.is_symlink() { path.canonicalize()? } else { path.to_path_buf() };
    let kind = path.symlink_metadata()?.file_type();
    match (kind.is_file(), kind.is_dir()) {
        (true, _) => Ok(path),
        (_, true) => Err(io::ErrorKind::IsADirectory.into()),
        _ => Err(Cause::NotOrdinary),
    }
}

/// What a file is known by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint {
    /// Its size in bytes.
    pub size: u64,
    /// Its digest.
    pub sha256: Sha256Digest,
}

/// Takes the fingerprint of a file of any size.
pub fn fingerprint(path: &Path) -> Result<Fingerprint, FileError> {
    let open = || -> Result<Fingerprint, Cause> {
        // A pipe or a device may never end.
        if !fs::metadata(path)?.is_file() {
            return Err(Cause::NotOrdinary);
        }
        Ok(pump(&mut fs::File::open(path)?, |_| Ok(()))?)
    };
    open().map_err(reading(path))
}

/// Hands what is read on to `sink` in pieces, and takes its fingerprint.
fn pump(source: &mut dyn Read, mut sink: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<Fingerprint> {
    let mut stream = Sha256Stream::default();
    let mut buffer = vec![0_u8; 64 * 1024];
    let mut size = 0;
    loop {
        let read = match source.read(&mut buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read?,
        };
        let Some(piece) = buffer.get(..read).filter(|piece| !piece.is_empty()) else { break };
        stream.update(piece);
        sink(piece)?;
        size += piece.len() as u64;
    }
    Ok(Fingerprint { size, sha256: stream.finish() })
}

/// Gives every file under a folder, at any depth, sorted; links are not followed.
pub fn files_under(folder: &Path) -> Result<Vec<PathBuf>, FileError> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(reading(&folder))? {
            let entry = entry.map_err(reading(&folder))?;
            let kind = entry.file_type().map_err(reading(&entry.path()))?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Gives the files under a folder whose name ends in `.pdf`, at any depth, sorted; links are not followed. A folder that cannot be read
/// does not stop the others.
pub fn pdfs_under(folder: &Path) -> (Vec<PathBuf>, Vec<FileError>) {
    let is_pdf = |path: &Path| path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pdf"));
    let (mut found, mut unread) = (Vec::new(), Vec::new());
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let mut look = || -> io::Result<()> {
            for entry in fs::read_dir(&folder)? {
                let entry = entry?;
                let kind = entry.file_type()?;
                if kind.is_dir() {
                    folders.push(entry.path());
                } else if kind.is_file() && is_pdf(&entry.path()) {
                    found.push(entry.path());
                }
            }
            Ok(())
        };
        if let Err(error) = look().map_err(reading(&folder)) {
            unread.push(error);
        }
    }
    found.sort();
    (found, unread)
}

/// Gives the files in one folder whose names fit a pattern, in which `*` stands for any characters; sorted.
pub fn matching(pattern: &Path) -> Vec<PathBuf> {
    let folder = pattern.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = pattern.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let fitting = entries.filter(|entry| fits(&name, &entry.file_name().to_string_lossy()));
    let mut found: Vec<PathBuf> = fitting.map(|entry| pattern.with_file_name(entry.file_name())).collect();
    found.retain(|path| path.is_file());
    found.sort();
    found
}

/// Says whether a name fits a pattern with `*`: the parts between stand in the name in this order.
fn fits(pattern: &str, name: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(mut left) = name.strip_prefix(first) else { return false };
    let (middle, last) = rest.rsplit_once('*').unwrap_or(("", rest));
    for part in middle.split('*') {
        let Some((_, after)) = left.split_once(part) else { return false };
        left = if part.is_empty() { left } else { after };
    }
    left.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_names_what_its_parts_stand_in() {
        assert!(
            ["*", "*.pdf", "a*", "a*.pdf", "*b*", "a*b*.pdf", "a-b.pdf"].iter().all(|pattern| fits(pattern, "a-b.pdf"))
        );
        assert!(["*.PDF", "b*", "a*c*.pdf", "a-b.pdf*x"].iter().all(|pattern| !fits(pattern, "a-b.pdf")));
        assert!(!fits("a*a", "a"));
    }
}
