//! How far a long count has come: on standard error, where somebody sees it, and only when it takes a while.
#![expect(clippy::disallowed_methods, reason = "this is where time comes in")]

use std::cell::Cell;
use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

use super::say;
use crate::i18n::Messages;

/// What takes less time says nothing.
const PATIENCE: Duration = Duration::from_millis(500);
/// How often it is told.
const EVERY: Duration = Duration::from_millis(100);
/// Columns of the bar.
const BAR: u64 = 24;

/// How far a count has come.
pub(super) struct Progress<'a> {
    messages: &'a Messages,
    /// How many there are, where that is known.
    of: Option<u64>,
    /// When it is told next; `None` where nobody sees it.
    next: Cell<Option<Instant>>,
    is_shown: Cell<bool>,
}

impl<'a> Progress<'a> {
    pub(super) fn new(messages: &'a Messages, of: Option<u64>) -> Self {
        let next = io::stderr().is_terminal().then(|| Instant::now() + PATIENCE);
        Self { messages, of, next: Cell::new(next), is_shown: Cell::new(false) }
    }

    /// So many were looked at.
    pub(super) fn at(&self, count: u64) {
        let now = Instant::now();
        if self.next.get().is_none_or(|next| now < next) {
            return;
        }
        self.next.set(Some(now + EVERY));
        let line = line(self.messages, count, self.of);
        let _ = write!(io::stderr(), "\r\x1b[K{line}");
        self.is_shown.set(true);
    }

    /// Says a sentence in its own line.
    pub(super) fn say(&self, sentence: &str) {
        self.clear();
        say(sentence);
    }

    fn clear(&self) {
        if self.is_shown.take() {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        self.clear();
    }
}

fn line(messages: &Messages, count: u64, of: Option<u64>) -> String {
    let Some(of) = of else { return messages.with("progress", &[("count", count.into())]) };
    let said = messages.with("progress-of", &[("count", count.into()), ("of", of.into())]);
    let done = count.saturating_mul(BAR).checked_div(of).unwrap_or(0).min(BAR);
    let part = |sign: &str, columns: u64| sign.repeat(usize::try_from(columns).unwrap_or(0));
    format!("{}{}  {said}", part("█", done), part("░", BAR - done))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_is_as_long_at_the_beginning_as_at_the_end() {
        let messages = Messages::english();
        assert_eq!(line(&messages, 0, Some(8)), "░░░░░░░░░░░░░░░░░░░░░░░░  Counting: 0 of 8");
        assert_eq!(line(&messages, 4, Some(8)), "████████████░░░░░░░░░░░░  Counting: 4 of 8");
        assert_eq!(line(&messages, 8, Some(8)), "████████████████████████  Counting: 8 of 8");
        assert_eq!(line(&messages, 9, Some(0)), "░░░░░░░░░░░░░░░░░░░░░░░░  Counting: 9 of 0");
        assert_eq!(line(&messages, 70_000, None), "Counting: 70000 so far");
    }
}
