//! The small pack of the tests of the walk.

use std::sync::LazyLock;

use wid::domain::assessment::{self, Assessment};
use wid::domain::criteria::{Pack, load};
use wid::value::Diagnostic;

static PACK: LazyLock<Pack> = LazyLock::new(|| {
    let files = [("pack.toml", include_str!("small/pack.toml")), ("text/en.toml", include_str!("small/text/en.toml"))];
    let files = files.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    load("small", files).unwrap_or_else(|problems| panic!("the small pack is broken: {problems:#?}"))
});

/// Gives the small pack.
pub fn pack() -> &'static Pack {
    &PACK
}

/// Reads an assessment with the small pack.
pub fn read(text: &str) -> Result<Assessment, Vec<Diagnostic>> {
    assessment::read("assessment.toml", text, |_, _| Ok(pack()))
}
