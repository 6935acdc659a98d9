use std::io;
use std::thread;

use rustix::event::{PollFd, PollFlags};
use rustix::io::Errno;
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;

use super::Signal;

/// Whether a program can be suspended with Ctrl-Z.
pub const CAN_SUSPEND: bool = true;

/// Whether pasted text arrives as single keys.
pub const PASTES_AS_KEYS: bool = false;

/// Whether AltGr arrives as Ctrl and Alt.
pub const ALT_GR_IS_CTRL_ALT: bool = false;

/// Calls a function with each signal, on a thread of its own.
///
/// # Errors
/// When the signals cannot be caught.
pub fn on_signal(mut handle: impl FnMut(Signal) + Send + 'static) -> io::Result<()> {
    let mut signals = Signals::new([SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH])?;
    thread::spawn(move || {
        for signal in signals.forever() {
            handle(match signal {
                SIGTSTP => Signal::Stop,
                SIGCONT => Signal::Continue,
                SIGWINCH => Signal::Resize,
                other => Signal::End(other),
            });
        }
    });
    Ok(())
}

/// Stops this process as Ctrl-Z does; returns when it is continued.
///
/// # Errors
/// When the system refuses.
pub fn suspend() -> io::Result<()> {
    signal_hook::low_level::emulate_default_handler(SIGTSTP)
}

/// Waits until the terminal has input. crossterm alone would spin on a terminal that is gone.
///
/// # Errors
/// When the terminal is gone.
pub fn wait_for_input() -> io::Result<()> {
    let stdin = io::stdin();
    let mut terminal = [PollFd::new(&stdin, PollFlags::IN)];
    while let Err(error) = rustix::event::poll(&mut terminal, None) {
        if error != Errno::INTR {
            return Err(error.into());
        }
    }
    let [terminal] = terminal;
    match terminal.revents().intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) {
        true => Err(io::ErrorKind::BrokenPipe.into()),
        false => Ok(()),
    }
}
