//! Compiles the packs and the examples under `criteria/` into the binary: one deflated JSON object from path to text.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use flate2::Compression;
use flate2::write::DeflateEncoder;

#[expect(clippy::disallowed_macros, reason = "cargo reads what a build script prints")]
fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=criteria");
    let mut texts = BTreeMap::new();
    gather(Path::new("criteria"), "", &mut texts)?;
    let json = serde_json::to_vec(&texts)?;
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("criteria.json.deflate");
    let mut encoder = DeflateEncoder::new(fs::File::create(out)?, Compression::best());
    encoder.write_all(&json)?;
    encoder.finish().map(drop)
}

/// Adds every file under `folder`, by its path with `/` relative to `criteria`.
fn gather(folder: &Path, prefix: &str, texts: &mut BTreeMap<String, String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().into_string().map_err(|name| io::Error::other(format!("{name:?} is no UTF-8")))?;
        let path = format!("{prefix}{name}");
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), &format!("{path}/"), texts)?;
        } else {
            texts.insert(path, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}
