//! What comes in while the screens are shown: keys straight from the terminal, and messages of other threads.

use std::cell::{Cell, RefCell};
use std::io::{self, PipeReader, PipeWriter, Read as _, Write as _};
use std::os::fd::AsFd;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::io::Errno;
use termina::Parser;

use super::{Message, instant, signals};

/// How long half an escape sequence waits for its other half.
const HALF: Duration = Duration::from_millis(250);
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
    parser: RefCell<Parser>,
    /// When something was read last.
    read: Cell<Option<Instant>>,
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
    let inbox = Inbox { messages, bell, parser: RefCell::default(), read: Cell::new(None) };
    Ok((Post { messages: sender, bell: Arc::new(ringing) }, inbox))
}

impl Inbox {
    /// What other threads have sent, without waiting and without looking at the terminal.
    pub(super) fn sent(&self) -> impl Iterator<Item = Message> {
        self.messages.try_iter()
    }

    /// What other threads send, waited for.
    pub(super) fn wait_for_sent(&self, most: Duration) -> Option<Message> {
        self.messages.recv_timeout(most).ok()
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
        let mut parser = self.parser.borrow_mut();
        if let Some(event) = parser.pop() {
            return Some(Message::Terminal(event));
        }
        let stdin = io::stdin();
        let mut terminal = [PollFd::new(&stdin, PollFlags::IN)];
        // Reading never waits: half an escape sequence must not hold up saving and leaving.
        rustix::event::poll(&mut terminal, Some(&Timespec::default())).ok().filter(|ready| *ready > 0)?;
        let mut bytes = [0; BYTES];
        let count = rustix::io::read(&stdin, &mut bytes).ok()?;
        let now = instant();
        // Half a sequence must not swallow what is typed long after it.
        if self.read.replace(Some(now)).is_some_and(|before| now.duration_since(before) > HALF) {
            *parser = Parser::default();
        }
        parser.parse(bytes.get(..count)?, count == BYTES);
        parser.pop().map(Message::Terminal)
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

/// Why waiting ended: the time was over, the terminal has gone, or there is something to take out.
enum Woke {
    Late,
    HungUp,
    Ready,
}
