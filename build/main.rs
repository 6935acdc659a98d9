//! Tells the linker to put the functions of the first frames side by side: the system then reads and maps less of the
//! program. It says so only where no other linker is asked for than the one that comes with Rust, and does nothing else.

#![expect(clippy::disallowed_methods, reason = "this is how Cargo speaks to it")]

use std::env;

/// Where Rust brings a linker of its own.
const TARGET: &str = "x86_64-unknown-linux-gnu";

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-env-changed=RUSTC_LINKER");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    let is_own_linker = env::var_os("RUSTC_LINKER").is_none() && is("CARGO_ENCODED_RUSTFLAGS", "");
    if is("TARGET", TARGET) && is("PROFILE", "release") && is_own_linker {
        let root = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
        println!("cargo::rustc-link-arg-bins=-T{root}/build/first.ld");
    }
}
