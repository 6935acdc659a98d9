//! Makes the pictures of the docs from the program's own frames: `cargo run --example pictures -- docs/pictures`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    unreachable_pub,
    reason = "a test may panic, read files and take the time"
)]

#[path = "../tests/support/mod.rs"]
mod support;

fn main() -> std::io::Result<()> {
    let directory = std::env::args().nth(1).unwrap_or_else(|| "docs/pictures".into());
    for (name, picture) in support::svg::pictures() {
        std::fs::write(format!("{directory}/{name}.svg"), picture)?;
    }
    Ok(())
}
