//! How many inputs a test tries: few by default; all with `HEATMAP_TEST_CASES=all` or in CI.
#![allow(
    dead_code,
    clippy::disallowed_methods,
    reason = "each test uses its own part of it, and the environment says how many"
)]

use std::env;

use naughty_strings::BLNS;
use proptest::test_runner::Config;

/// One in how many naughty strings is tried by default.
const STEP: usize = 16;

/// Steers a terminal, reorders a line, ends a quotation, a cell or a document.
pub const NASTIEST: [&str; 9] = [
    "\u{1b}]0;title\u{7}\u{1b}[2J",
    "\u{202e}txet",
    "a\u{0}b",
    "\u{9b}31m",
    "=1+1",
    "]]>",
    "\r\nX: y",
    "\"\"\"'''\\",
    "<script>alert(1)</script>",
];

pub fn is_thorough() -> bool {
    env::var_os("CI").is_some() || env::var("HEATMAP_TEST_CASES").is_ok_and(|cases| cases == "all")
}

/// Of a list, those to try: all, or one in `step`.
pub fn some<T>(all: impl IntoIterator<Item = T>, step: usize) -> impl Iterator<Item = T> {
    all.into_iter().step_by(if is_thorough() { 1 } else { step })
}

/// Texts that are hard on programs.
pub fn naughty() -> Vec<&'static str> {
    some(BLNS.iter().copied(), STEP).chain(NASTIEST).collect()
}

/// How many cases a property test tries: a tenth by default. `PROPTEST_CASES` sets another number.
pub fn cases(all: u32) -> Config {
    match env::var_os("PROPTEST_CASES") {
        Some(_) => Config::default(),
        None => Config { cases: if is_thorough() { all } else { all.div_ceil(10) }, ..Config::default() },
    }
}
