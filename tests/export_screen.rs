//! `x` on the screens: what is offered, what is refused, and what is told once it is written.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    unreachable_pub,
    reason = "a test may panic, read files and take the time"
)]

mod support;

use heatmap::export::Format;
use support::Session;

/// The screen on which the format is chosen, with a note on the first dimension.
fn taking(size: (u16, u16)) -> Session {
    let mut session = Session::new(size);
    session.keys("nTeam<enter><enter>4eA note<esc>5rfx");
    assert!(session.text().contains("Export"), "{}", session.text());
    session
}

/// The cursor is put on a format.
fn choose(session: &mut Session, format: Format) {
    for _ in 0..20 {
        if session.at_cursor().split_whitespace().next() == Some(format.name()) {
            return;
        }
        session.keys("<down>");
    }
    panic!("{format:?} is not offered:\n{}", session.text());
}

#[test]
fn what_was_ticked_and_does_not_go_along_is_told() {
    let mut session = taking((80, 24));
    session.keys("n");
    choose(&mut session, Format::Svg);
    session.keys("<enter><enter>");
    let text = session.text();
    assert!(text.contains("Written to") && text.contains("svg cannot hold notes and names"), "{text}");
    let mut session = taking((80, 24));
    choose(&mut session, Format::Svg);
    session.keys("<enter><enter>");
    assert!(!session.text().contains("no place for"), "{}", session.text());
}

#[test]
fn a_name_that_ends_like_something_else_is_refused() {
    let mut session = taking((80, 24));
    session.keys("<enter>.gif<enter>");
    assert!(session.text().contains("The name ends in .gif"), "{}", session.text());
    assert!(session.exports().is_empty());
}

#[test]
fn a_calendar_is_offered_where_there_is_a_date() {
    let session = taking((80, 24));
    assert!(!session.text().contains("   ics "), "{}", session.text());
    let mut session = Session::new((80, 24));
    session.keys("nTeam<enter><enter>45rfaCall them<enter><enter><enter>tomorrow<enter>x");
    assert!(session.text().contains("   ics "), "{}", session.text());
}

#[test]
fn on_the_smallest_screen_it_is_told_how_to_go_on_and_that_there_is_more_above() {
    let mut session = taking((40, 12));
    let text = session.text();
    assert!(text.contains("Enter export") && text.contains('↓') && !text.contains('↑'), "{text}");
    for _ in 0..12 {
        session.keys("<down>");
    }
    let text = session.text();
    assert!(text.contains('↑') && !text.contains('↓'), "{text}");
}
