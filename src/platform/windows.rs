use std::io;

use super::Signal;

/// Whether a program can be suspended with Ctrl-Z.
pub const CAN_SUSPEND: bool = false;

/// Whether pasted text arrives as single keys.
pub const PASTES_AS_KEYS: bool = true;

/// Whether AltGr arrives as Ctrl and Alt.
pub const ALT_GR_IS_CTRL_ALT: bool = true;

/// What Ctrl-Break, a closing window and signing out count as.
const INTERRUPT: i32 = 2;

/// Calls a function when the program is to end: at Ctrl-Break, when the window closes, when the person signs out.
///
/// # Errors
/// When the system refuses.
pub fn on_signal(mut handle: impl FnMut(Signal) + Send + 'static) -> io::Result<()> {
    ctrlc::set_handler(move || handle(Signal::End(INTERRUPT))).map_err(io::Error::other)
}

/// There is no such thing on Windows; the key is not offered.
///
/// # Errors
/// Never.
pub fn suspend() -> io::Result<()> {
    Ok(())
}

/// Returns at once: reading an event waits, and fails when the console is gone.
///
/// # Errors
/// Never.
pub fn wait_for_input() -> io::Result<()> {
    Ok(())
}
