//! What differs between systems. The only module with `cfg(unix)` or `cfg(windows)`; both sides have the same functions.

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
pub use unix::*;
#[cfg(windows)]
pub use windows::*;

/// What the system asks the program to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// Save and end; the number is what the exit code tells.
    End(i32),
    /// Restore the terminal and stop, as Ctrl-Z does.
    Stop,
    /// Go on after a stop.
    Continue,
    /// The terminal's size has changed.
    Resize,
}

/// The number of the signal that says that the terminal is gone.
pub const HANG_UP: i32 = 1;
