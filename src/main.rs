//! The program: everything is in the library, see `lib.rs` for the map.

use std::process::ExitCode;

fn main() -> ExitCode {
    heatmap::cli::main()
}
