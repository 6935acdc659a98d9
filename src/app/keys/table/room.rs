//! The keys of a group in a room.

use super::{
    Binding, Code, Command, DOWN, ENTER, Key, LEFT, PAGE_DOWN, PAGE_UP, RIGHT, UP, char, foot, key, more,
};

/// Of a slip, or of somebody at the keyboard of a group.
pub(super) const TURN: &[Binding] = &[
    more(&[char('s')], Command::NotSure, "not-sure"),
    more(&[char('x')], Command::DoesNotApply, "doesnt-apply"),
    more(&[char('X')], Command::SkipArea, "key-skip-area"),
    foot(&[key(Code::Esc)], Command::Back, "key-stop-here"),
    foot(&[key(Code::Left), char('h'), key(Code::Backspace)], Command::Previous, "key-previous"),
    foot(&[key(Code::Right), char('l'), key(Code::Enter)], Command::Next, "key-next"),
    foot(PAGE_UP, Command::PageUp, "key-scroll"),
    foot(PAGE_DOWN, Command::PageDown, "key-scroll"),
];

pub(super) const GROUP_FORM: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot(ENTER, Command::Enter, "key-go-on"),
    foot(&[key(Code::Tab), key(Code::Down)], Command::NextField, "key-field"),
    more(&[key(Code::BackTab), key(Code::Up)], Command::PreviousField, "key-field"),
    foot(&[Key::ctrl('s')], Command::Keep, "key-open-group"),
];

pub(super) const GROUP_SETTING: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot(ENTER, Command::Enter, "key-go-on"),
    foot(LEFT, Command::Left, "key-other-choice"),
    foot(RIGHT, Command::Right, "key-other-choice"),
    foot(&[key(Code::Tab), key(Code::Down), char('j')], Command::NextField, "key-field"),
    more(&[key(Code::BackTab), key(Code::Up), char('k')], Command::PreviousField, "key-field"),
    foot(&[Key::ctrl('s')], Command::Keep, "key-open-group"),
];

pub(super) const GATHER: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-to-start"),
    more(&[char('i')], Command::Files, "key-files"),
    more(&[char('s')], Command::Slips, "key-slips"),
    more(&[char('n')], Command::NextPerson, "key-next-person"),
    more(&[char('t')], Command::Hands, "key-hands"),
    more(&[char('v')], Command::Reveal, "key-reveal"),
    more(&[char('e')], Command::Settings, "key-settings"),
    more(&[char('.')], Command::Blank, "key-blank"),
];

pub(super) const FILES: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot(ENTER, Command::Enter, "key-take-in"),
    foot(&[char('a')], Command::All, "key-take-in-all"),
    foot(UP, Command::Up, "key-move"),
    foot(DOWN, Command::Down, "key-move"),
    foot(LEFT, Command::Left, "key-folder-up"),
    more(RIGHT, Command::Right, "key-folder-open"),
];

pub(super) const HANDOVER: &[Binding] = &[
    foot(ENTER, Command::Enter, "key-go-on"),
    foot(&[char('n')], Command::NextPerson, "key-next-person"),
    foot(&[key(Code::Esc)], Command::Back, "key-to-group"),
];

pub(super) const COUNT_IN: &[Binding] = &[
    foot(&[char('y')], Command::CountIn, "key-count-in"),
    foot(&[char('n')], Command::LeaveOut, "key-leave-out"),
    foot(&[key(Code::Esc)], Command::Back, "key-to-answers"),
    more(&[key(Code::Left), char('h'), key(Code::Backspace)], Command::Previous, "key-previous"),
    more(ENTER, Command::Enter, "key-count-slip"),
];

pub(super) const HANDS: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot(&[key(Code::Enter), key(Code::Tab)], Command::Enter, "key-go-on"),
    foot(&[key(Code::Up)], Command::Up, "key-move"),
    foot(&[key(Code::Down)], Command::Down, "key-move"),
    more(&[key(Code::BackTab)], Command::PreviousField, "key-move"),
    more(&[key(Code::PageUp)], Command::PageUp, "key-page"),
    more(&[key(Code::PageDown)], Command::PageDown, "key-page"),
    foot(&[Key::ctrl('s')], Command::Keep, "key-count-hands"),
];

pub(super) const GUESS: &[Binding] = &[
    foot(&[char('v')], Command::Reveal, "key-reveal"),
    foot(ENTER, Command::Enter, "key-guess"),
    foot(&[char('s')], Command::Skip, "key-skip"),
    foot(&[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot(LEFT, Command::Left, "key-walk"),
    foot(DOWN, Command::Down, "key-walk"),
    foot(UP, Command::Up, "key-walk"),
    foot(RIGHT, Command::Right, "key-walk"),
    more(&[char('.')], Command::Blank, "key-blank"),
];

pub(super) const GROUP_HEATMAP: &[Binding] = &[
    foot(ENTER, Command::Enter, "key-look-closer"),
    foot(&[char('p')], Command::Present, "key-present"),
    foot(&[char('f')], Command::Focus, "key-focus"),
    foot(&[char('a')], Command::AddAction, "key-add-action"),
    foot(&[key(Code::Esc)], Command::Back, "key-to-start"),
    foot(&[char('v')], Command::Reveal, "key-reveal-again"),
    foot(&[char('o')], Command::Order, "key-order"),
    foot(&[char('x')], Command::TakeHome, "key-take-home"),
    foot(&[char('c')], Command::Compare, "key-compare"),
    more(&[char('i')], Command::Files, "key-files"),
    more(&[char('s')], Command::Slips, "key-slips"),
    more(&[char('n')], Command::NextPerson, "key-next-person"),
    more(&[char('t')], Command::Hands, "key-hands"),
    more(&[char('e')], Command::Settings, "key-settings"),
    more(&[char('.')], Command::Blank, "key-blank"),
    foot(LEFT, Command::Left, "key-walk"),
    foot(DOWN, Command::Down, "key-walk"),
    foot(UP, Command::Up, "key-walk"),
    foot(RIGHT, Command::Right, "key-walk"),
];

pub(super) const SPOT: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot(&[key(Code::Enter), char('f')], Command::Enter, "key-choose-spot"),
    foot(UP, Command::Up, "key-move"),
    foot(DOWN, Command::Down, "key-move"),
    more(&[char('0')], Command::Number(0), "key-dots"),
    more(&[key(Code::Backspace)], Command::Erase, "key-dots-fewer"),
    more(&[char('.')], Command::Blank, "key-blank"),
];

pub(super) const PRESENT: &[Binding] = &[
    foot(&[key(Code::Right), char('l'), key(Code::Enter), char(' ')], Command::Right, "key-page-on"),
    foot(&[key(Code::Left), char('h'), key(Code::Backspace)], Command::Left, "key-page-back"),
    more(DOWN, Command::Down, "key-page-on"),
    more(UP, Command::Up, "key-page-back"),
    more(&[key(Code::Tab)], Command::NextKind, "key-next-kind"),
    foot(&[char('.'), char('b')], Command::Blank, "key-blank"),
    foot(&[char('t')], Command::Countdown, "key-countdown"),
    more(&[char('0')], Command::Number(0), "key-minutes-none"),
    foot(&[key(Code::Esc)], Command::Back, "key-back-to-start"),
];

/// Dots that are typed in.
pub(super) const DOTS: &[Binding] = &[
    foot(&[char('1')], Command::Number(1), "key-dots"),
    foot(&[char('2')], Command::Number(2), "key-dots"),
    foot(&[char('3')], Command::Number(3), "key-dots"),
    foot(&[char('4')], Command::Number(4), "key-dots"),
    foot(&[char('5')], Command::Number(5), "key-dots"),
    foot(&[char('6')], Command::Number(6), "key-dots"),
    foot(&[char('7')], Command::Number(7), "key-dots"),
    foot(&[char('8')], Command::Number(8), "key-dots"),
    foot(&[char('9')], Command::Number(9), "key-dots"),
];

/// Minutes to count down.
pub(super) const MINUTES: &[Binding] = &[
    more(&[char('1')], Command::Number(1), "key-minutes"),
    more(&[char('2')], Command::Number(2), "key-minutes"),
    more(&[char('3')], Command::Number(3), "key-minutes"),
    more(&[char('4')], Command::Number(4), "key-minutes"),
    more(&[char('5')], Command::Number(5), "key-minutes"),
    more(&[char('6')], Command::Number(6), "key-minutes"),
    more(&[char('7')], Command::Number(7), "key-minutes"),
    more(&[char('8')], Command::Number(8), "key-minutes"),
    more(&[char('9')], Command::Number(9), "key-minutes"),
];
