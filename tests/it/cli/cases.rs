//! Runs `tests/cmd`: a file name says what holds. `TRYCMD=overwrite` writes what is said now into the files.

use std::path::Path;

use super::made::made;

#[test]
fn what_is_typed_gets_the_answer_that_its_case_says() {
    made();
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd/*.toml");
    trycmd::TestCases::new()
        .default_bin_path(env!("CARGO_BIN_EXE_wid"))
        .register_bin("wid", Path::new(env!("CARGO_BIN_EXE_wid")))
        .env("LC_ALL", "C")
        .env("NO_COLOR", "")
        .env("USER", "tester")
        .case(cases);
}
