//! Signals, as messages.

use std::io;
use std::sync::mpsc::Sender;
use std::thread;

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
use signal_hook::iterator::Signals as Iterator;

use super::Message;

/// What the terminal's going away counts as.
pub(super) const HANG_UP: i32 = SIGHUP;

/// What a signal asks for.
pub(super) enum Meaning {
    End,
    Stop,
    Continue,
}

/// The signals that are caught from now on.
pub(super) struct Signals(Iterator);

impl Signals {
    pub(super) fn catch() -> io::Result<Self> {
        Iterator::new([SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGCONT]).map(Self)
    }

    /// Sends each signal on, those caught meanwhile first.
    pub(super) fn forward(mut self, sender: Sender<Message>) {
        thread::spawn(move || {
            for signal in self.0.forever() {
                if sender.send(Message::Signal(signal)).is_err() {
                    break;
                }
            }
        });
    }
}

pub(super) fn meaning(signal: i32) -> Meaning {
    match signal {
        SIGTSTP => Meaning::Stop,
        SIGCONT => Meaning::Continue,
        _ => Meaning::End,
    }
}

/// Stops this process as Ctrl-Z does; returns when it is continued.
pub(super) fn stop() -> io::Result<()> {
    signal_hook::low_level::emulate_default_handler(SIGTSTP)
}
