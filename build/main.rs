//! Tells the linker what goes into the program, and in which order: the functions of the first frames side by side, so that
//! the system reads and maps less of it; no way back after a mistake, which ends it at once; and in the place of a library
//! that would be looked for at each start, the little that is used of it. It says so only where no other linker is asked for
//! than the one that comes with Rust, and does nothing else.

#![expect(clippy::disallowed_methods, reason = "this is how Cargo speaks to it")]

use std::{env, fs, path};

/// Where Rust brings a linker of its own.
const TARGET: &str = "x86_64-unknown-linux-gnu";
/// Where the C compiler keeps what belongs to it, by machine and by version.
const COMPILER: &str = "/usr/lib/gcc";
/// What std needs to walk back through a program.
const UNWINDER: &str = "libgcc_eh.a";

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-env-changed=RUSTC_LINKER");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    let is_own_linker = env::var_os("RUSTC_LINKER").is_none() && is("CARGO_ENCODED_RUSTFLAGS", "");
    if is("TARGET", TARGET) && is("PROFILE", "release") && is_own_linker {
        let root = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
        println!("cargo::rustc-link-arg-bins=-T{root}/build/first.ld");
        if is_there() {
            // Not `static`: rustc would look for it itself, and the compiler knows where it is.
            println!("cargo::rustc-link-lib=dylib:+verbatim={UNWINDER}");
        }
    }
}

/// Whether the compiler for this machine brings the unwinder.
fn is_there() -> bool {
    let inside =
        |folder: &path::Path| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let machines = inside(COMPILER.as_ref()).filter(|folder| folder.to_string_lossy().contains("x86_64"));
    machines.flat_map(|machine| inside(&machine)).any(|version| version.join(UNWINDER).is_file())
}
