//! Makes up responses to measure and to try things with, as a person's finished heatmap is saved.
//!
//! `cargo run --release --example generate -- N DIR` writes N files; with `-` in the place of the folder it prints N lines
//! of NDJSON. The same N gives the same bytes, and the first of many are the same people as few.
#![allow(clippy::disallowed_methods, unreachable_pub, reason = "it writes files")]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "numbers of levels and places are small"
)]

#[path = "../tests/support/people.rs"]
mod people;

use std::error::Error;
use std::fs;
use std::io::{self, BufWriter, Write as _};
use std::path::Path;

use heatmap::export::json::With;
use heatmap::export::lines;
use heatmap::format::questionnaire::built_in;
use people::People;

const SEED: u64 = 2026;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [count, target] = arguments.as_slice() else {
        return Err("say how many and where: generate N DIR, or generate N - for lines".into());
    };
    let count: usize = count.parse().map_err(|_| format!("{count} is no number of people"))?;
    let of = built_in::load().map_err(|_| "the built-in questionnaire has faults")?.remove(0);
    let people = People::new(&of, SEED).take(count);
    if target == "-" {
        let mut out = BufWriter::new(io::stdout().lock());
        for response in people {
            out.write_all(lines::of_response(&response, &of, With::default())?.as_bytes())?;
        }
        return Ok(out.flush()?);
    }
    let directory = Path::new(target);
    fs::create_dir_all(directory)?;
    for response in people {
        fs::write(directory.join(response.file_name()), response.to_toml(&of)?)?;
    }
    Ok(())
}
