//! Keys that several screens share.

use crate::platform::CAN_SUSPEND;

use super::{Binding, Code, Command, Key, char, foot, key, more};

/// Where a program cannot be suspended, no key does it, and none is shown.
const SUSPEND: &[Key] = if CAN_SUSPEND { &[Key::ctrl('z')] } else { &[] };

pub const UP: &[Key] = &[key(Code::Up), char('k')];
pub const DOWN: &[Key] = &[key(Code::Down), char('j')];
pub const LEFT: &[Key] = &[key(Code::Left), char('h')];
pub const RIGHT: &[Key] = &[key(Code::Right), char('l')];
/// Where a text scrolls by pages only.
pub const PAGE_UP: &[Key] = &[key(Code::Up), key(Code::PageUp), char('k')];
pub const PAGE_DOWN: &[Key] = &[key(Code::Down), key(Code::PageDown), char('j')];
pub const ENTER: &[Key] = &[key(Code::Enter)];
pub const ESC: &[Key] = &[key(Code::Esc)];

/// To the ends and by pages.
pub const MOVES: &[Binding] = &[
    more(&[key(Code::Home), char('g')], Command::FIRST, "key-first"),
    more(&[key(Code::End), char('G')], Command::LAST, "key-last"),
    more(&[key(Code::PageUp)], Command::PAGE_UP, "key-page"),
    more(&[key(Code::PageDown)], Command::PAGE_DOWN, "key-page"),
];

/// Moves the cursor of a list.
pub const LIST: &[Binding] = &[foot(UP, Command::UP, "key-move"), foot(DOWN, Command::DOWN, "key-move")];
/// Scrolls a text.
pub const SCROLL: &[Binding] =
    &[foot(UP, Command::UP, "key-scroll"), foot(DOWN, Command::DOWN, "key-scroll")];
/// Walks over tiles.
pub const WALK: &[Binding] = &[
    foot(LEFT, Command::LEFT, "key-walk"),
    foot(DOWN, Command::DOWN, "key-walk"),
    foot(UP, Command::UP, "key-walk"),
    foot(RIGHT, Command::RIGHT, "key-walk"),
];
pub const BACK_AND_GO_ON: &[Binding] =
    &[foot(ESC, Command::BACK, "key-back-to-start"), foot(ENTER, Command::ENTER, "key-go-on")];
/// From one field to another.
pub const FIELDS: &[Binding] = &[
    foot(&[key(Code::Tab), key(Code::Down)], Command::NEXT_FIELD, "key-field"),
    more(&[key(Code::BackTab), key(Code::Up)], Command::PREVIOUS_FIELD, "key-field"),
];

/// Keys that mean the same on every screen but in text.
pub const EVERYWHERE: &[Binding] = &[
    foot(&[char('u')], Command::UNDO, "key-undo"),
    more(&[Key::ctrl('r')], Command::REDO, "key-redo"),
    foot(&[char('?')], Command::HELP, "key-help"),
    foot(&[char('q')], Command::LEAVE, "key-leave"),
    more(&[Key::ctrl('c')], Command::STOP, "key-stop"),
    more(SUSPEND, Command::SUSPEND, "key-suspend"),
];

/// The same without undo: on a shared screen it would show, or change, what was done elsewhere.
pub const ON_A_SHARED_SCREEN: &[Binding] = &[
    foot(&[char('?')], Command::HELP, "key-help"),
    foot(&[char('q')], Command::LEAVE, "key-leave"),
    more(&[Key::ctrl('c')], Command::STOP, "key-stop"),
    more(SUSPEND, Command::SUSPEND, "key-suspend"),
];

/// Keys that mean the same in text too.
pub const IN_TEXT: &[Binding] =
    &[more(&[Key::ctrl('c')], Command::STOP, "key-stop"), more(SUSPEND, Command::SUSPEND, "key-suspend")];
