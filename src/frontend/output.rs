//! Bytes on their way to the terminal. One frame is one write.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use rustix::io::Errno;

use super::brush;

/// Bytes on their way to the terminal. Clones share them.
#[derive(Debug, Clone, Default)]
pub(super) struct Output(Rc<RefCell<Vec<u8>>>);

/// How much of a frame went out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sent {
    Whole,
    Partly,
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Output {
    /// Puts a frame down, and shows the cursor at a place or hides it.
    pub(super) fn put(&self, shown: Option<&Buffer>, next: &Buffer, cursor: Option<Position>) {
        let mut out = self.0.borrow_mut();
        brush::paint(shown, next, &mut out);
        brush::set_cursor(cursor, &mut out);
    }

    /// Lets go of what is waiting.
    pub(super) fn forget(&self) {
        self.0.borrow_mut().clear();
    }

    /// Sends what is waiting, in one write where the terminal takes it. What it does not take now stays waiting.
    pub(super) fn send(&self) -> io::Result<Sent> {
        let mut bytes = self.0.borrow_mut();
        while !bytes.is_empty() {
            match rustix::io::write(rustix::stdio::stdout(), &bytes) {
                Ok(count) => {
                    bytes.drain(..count);
                }
                Err(Errno::INTR) => {}
                Err(error @ (Errno::BADF | Errno::PIPE | Errno::NXIO)) => return Err(error.into()),
                // It may pass; a terminal that is gone for good is told of by its hanging up.
                Err(_) => return Ok(Sent::Partly),
            }
        }
        Ok(Sent::Whole)
    }
}
