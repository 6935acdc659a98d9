//! Signals, as messages.

use std::io;
use std::thread;

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals as Iterator;

use super::Message;
use super::inbox::Post;

/// What the terminal's going away counts as.
pub(super) const HANG_UP: i32 = SIGHUP;

/// What a signal asks for.
pub(super) enum Meaning {
    End,
    Stop,
    Continue,
    Resize,
}

/// The signals that are caught from now on.
pub(super) struct Signals(Iterator);

impl Signals {
    pub(super) fn catch() -> io::Result<Self> {
        Iterator::new([SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH]).map(Self)
    }

    /// Sends each signal on, those caught meanwhile first.
    pub(super) fn forward(mut self, post: Post) {
        thread::spawn(move || {
            for signal in self.0.forever() {
                if !post.send(Message::Signal(signal)) {
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
        SIGWINCH => Meaning::Resize,
        _ => Meaning::End,
    }
}

/// Stops this process as Ctrl-Z does; returns when it is continued.
pub(super) fn stop() -> io::Result<()> {
    signal_hook::low_level::emulate_default_handler(SIGTSTP)
}
