//! What comes in while the screens are shown: keys straight from the terminal, and messages of other threads.

use std::cell::RefCell;
use std::io::{self, PipeReader, PipeWriter, Read as _, Write as _};
use std::os::fd::AsFd;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::io::Errno;
use termina::Parser;

use super::{Message, instant, signals};

/// How long half an escape sequence waits for its other half …
const HALF: Duration = Duration::from_millis(250);
/// … and how long a paste waits for its end.
const PASTE: Duration = Duration::from_secs(5);
/// What a paste begins and ends with.
const BEGIN: &[u8] = b"\x1b[200~";
const END: &[u8] = b"\x1b[201~";
/// Bytes that are read at once.
const BYTES: usize = 4096;

/// Where other threads put their messages.
#[derive(Debug, Clone)]
pub(super) struct Post {
    messages: Sender<Message>,
    bell: Arc<PipeWriter>,
}

impl Post {
    /// Puts a message in; false when nobody is there any more.
    pub(super) fn send(&self, message: Message) -> bool {
        let is_taken = self.messages.send(message).is_ok();
        // A bell that is full rings already.
        let _ = (&*self.bell).write(&[0]);
        is_taken
    }
}

/// Where messages are taken out. The terminal is read here too, and by no other thread: to hand a key over takes as long as
/// all that is done with it.
#[derive(Debug)]
pub(super) struct Inbox {
    messages: Receiver<Message>,
    bell: PipeReader,
    keyboard: RefCell<Keyboard>,
}

/// What was typed, and has not been taken out yet.
#[derive(Debug, Default)]
struct Keyboard {
    parser: Parser,
    /// When something was read last.
    read: Option<Instant>,
    /// Whether what was read last may have been half an escape sequence.
    is_half: bool,
    /// Whether a paste has begun and not ended, and the last few bytes, in which either may begin.
    in_paste: bool,
    last: Vec<u8>,
}

impl Keyboard {
    /// Takes in what was read; `more` says that there is more to read.
    fn take_in(&mut self, bytes: &[u8], more: bool, now: Instant) {
        let patience = if self.in_paste { PASTE } else { HALF };
        let is_late = self.read.replace(now).is_some_and(|before| now.duration_since(before) > patience);
        // Half a sequence must not swallow what is typed long after it.
        if is_late && self.is_half {
            *self = Self { read: self.read, ..Self::default() };
        }
        self.parser.parse(bytes, more);
        self.last.extend_from_slice(bytes);
        let at = |mark: &[u8]| self.last.windows(mark.len()).rposition(|found| found == mark);
        match (at(BEGIN), at(END)) {
            (None, None) => {}
            (begin, end) => self.in_paste = begin > end,
        }
        let kept = self.last.len().saturating_sub(BEGIN.len() - 1);
        self.last.drain(..kept);
        self.is_half = self.is_half || bytes.contains(&b'\x1b');
    }

    fn pop(&mut self) -> Option<Message> {
        let event = self.parser.pop()?;
        Some(Message::Terminal(event))
    }
}

/// An empty inbox, and the post to it.
///
/// # Errors
/// When there are too many open files.
pub(super) fn inbox() -> io::Result<(Post, Inbox)> {
    let (sender, messages) = mpsc::channel();
    let (bell, ringing) = io::pipe()?;
    rustix::io::ioctl_fionbio(&bell, true)?;
    rustix::io::ioctl_fionbio(&ringing, true)?;
    let inbox = Inbox { messages, bell, keyboard: RefCell::default() };
    Ok((Post { messages: sender, bell: Arc::new(ringing) }, inbox))
}

impl Inbox {
    /// What other threads have sent, without waiting and without looking at the terminal.
    pub(super) fn sent(&self) -> impl Iterator<Item = Message> {
        self.messages.try_iter()
    }

    /// What is there now.
    pub(super) fn now(&self) -> Option<Message> {
        self.messages.try_recv().ok().or_else(|| self.typed())
    }

    /// The next message, waited for at most so long; `None` when that is over.
    pub(super) fn next(&self, most: Option<Duration>) -> Option<Message> {
        let until = most.map(|most| instant() + most);
        loop {
            if let Some(message) = self.now() {
                return Some(message);
            }
            match self.wait(until) {
                Woke::Late => return None,
                Woke::HungUp => return Some(Message::Signal(signals::HANG_UP)),
                Woke::Ready => {}
            }
        }
    }

    /// Whether the terminal has gone.
    pub(super) fn has_hung_up(&self) -> bool {
        matches!(self.wait(Some(instant())), Woke::HungUp)
    }

    /// What was typed, or pasted.
    fn typed(&self) -> Option<Message> {
        let mut keyboard = self.keyboard.borrow_mut();
        if let Some(message) = keyboard.pop() {
            return Some(message);
        }
        // Reading never waits: half an escape sequence must not hold up saving and leaving.
        if !is_readable() {
            return None;
        }
        let mut bytes = [0; BYTES];
        match rustix::io::read(io::stdin(), &mut bytes) {
            Ok(count @ 1..) => {
                let more = count == BYTES && is_readable();
                keyboard.take_in(bytes.get(..count).unwrap_or_default(), more, instant());
                keyboard.pop()
            }
            Err(Errno::INTR | Errno::AGAIN) => None,
            // A terminal that says nothing though there is something, or cannot be read, has gone.
            Ok(0) | Err(_) => Some(Message::Signal(signals::HANG_UP)),
        }
    }

    /// Waits until there is something to take out, or a time.
    fn wait(&self, until: Option<Instant>) -> Woke {
        let left = until.map(|until| until.saturating_duration_since(instant()));
        let left = left.and_then(|left| Timespec::try_from(left).ok());
        let stdin = io::stdin();
        let fds = [stdin.as_fd(), self.bell.as_fd()];
        let mut open = fds.map(|fd| PollFd::from_borrowed_fd(fd, PollFlags::IN));
        match rustix::event::poll(&mut open, left.as_ref()) {
            Ok(0) => return Woke::Late,
            Ok(_) => {}
            Err(Errno::INTR) => return Woke::Ready,
            // What cannot be asked has gone.
            Err(_) => return Woke::HungUp,
        }
        let [terminal, bell] = open.map(|fd| fd.revents());
        if bell.contains(PollFlags::IN) {
            let _ = (&self.bell).read(&mut [0; 64]);
        }
        let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
        if terminal.intersects(gone) { Woke::HungUp } else { Woke::Ready }
    }
}

/// Whether something can be read from the terminal now.
fn is_readable() -> bool {
    let stdin = io::stdin();
    let mut terminal = [PollFd::new(&stdin, PollFlags::IN)];
    let ready = rustix::event::poll(&mut terminal, Some(&Timespec::default()));
    ready.is_ok_and(|ready| ready > 0) && terminal.iter().all(|fd| fd.revents().contains(PollFlags::IN))
}

/// Why waiting ended: the time was over, the terminal has gone, or there is something to take out.
enum Woke {
    Late,
    HungUp,
    Ready,
}
