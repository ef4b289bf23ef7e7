//! Files: read with a limit, written whole or not at all, never replaced in silence.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use atomic_write_file::AtomicWriteFile;
use fs_err as fs;
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
pub fn read(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let file = fs::File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, format!("{} is a folder", path.display())));
    }
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        let message =
            format!("{} has more than {limit} bytes, which is more than such a file may have", path.display());
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
    }
    Ok(bytes)
}

/// Reads a text file in UTF-8 of at most `limit` bytes.
pub fn read_text(path: &Path, limit: u64) -> io::Result<String> {
    let not_text = |_| io::Error::new(io::ErrorKind::InvalidData, format!("{} is no text in UTF-8", path.display()));
    String::from_utf8(read(path, limit)?).map_err(not_text)
}

/// Writes a file whole or not at all, and brings it to the disk.
pub fn write(path: &Path, bytes: &[u8], existing: Existing) -> io::Result<()> {
    if existing == Existing::Keep && path.symlink_metadata().is_ok() {
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, format!("{} exists already", path.display())));
    }
    let named =
        |error: io::Error| io::Error::new(error.kind(), format!("{} cannot be written: {error}", path.display()));
    let mut file = AtomicWriteFile::open(path).map_err(named)?;
    file.write_all(bytes).and_then(|()| file.flush()).map_err(named)?;
    file.commit().map_err(named)
}

/// Writes a file that only its owner may read, where the system knows such a thing.
pub fn write_secret(path: &Path, bytes: &[u8], existing: Existing) -> io::Result<()> {
    write(path, bytes, existing)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))?;
    }
    Ok(())
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
pub fn fingerprint(path: &Path) -> io::Result<Fingerprint> {
    let mut file = fs::File::open(path)?;
    let mut stream = Sha256Stream::default();
    let mut buffer = vec![0_u8; 64 * 1024];
    let mut size = 0;
    loop {
        let read = file.read(&mut buffer)?;
        let Some(piece) = buffer.get(..read).filter(|piece| !piece.is_empty()) else { break };
        stream.update(piece);
        size += piece.len() as u64;
    }
    Ok(Fingerprint { size, sha256: stream.finish() })
}

/// Gives the files under a folder whose name ends in `.pdf`, at any depth, sorted; links are not followed.
pub fn pdfs_under(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let is_pdf = |path: &PathBuf| path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pdf"));
    Ok(files_under(folder)?.into_iter().filter(is_pdf).collect())
}

/// Gives every file under a folder, at any depth, sorted; links are not followed.
pub fn files_under(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
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
