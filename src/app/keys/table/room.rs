//! The keys of a group in a room.

use super::{Binding, Code, Command, DOWN, ENTER, Key, LEFT, RIGHT, UP, char, foot, key, more};

/// Of a slip, or of somebody at the keyboard of a group.
pub(super) const TURN: &[Binding] = &[
    more("not-sure", &[char('s')], Command::NotSure, "not-sure"),
    more("doesnt-apply", &[char('x')], Command::DoesNotApply, "doesnt-apply"),
    more("skip-area", &[char('X')], Command::SkipArea, "key-skip-area"),
    foot("escape", &[key(Code::Esc)], Command::Back, "key-stop-here"),
    foot("back", &[key(Code::Left), char('h'), key(Code::Backspace)], Command::Previous, "key-previous"),
    foot("next", &[key(Code::Right), char('l'), key(Code::Enter)], Command::Next, "key-next"),
];

pub(super) const GROUP_FORM: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot("next-field", ENTER, Command::Enter, "key-go-on"),
    foot("other-field", &[key(Code::Tab), key(Code::Down)], Command::NextField, "key-field"),
    more("previous-field", &[key(Code::BackTab), key(Code::Up)], Command::PreviousField, "key-field"),
    foot("keep", &[Key::ctrl('s')], Command::Keep, "key-open-group"),
];

pub(super) const GROUP_SETTING: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot("next-field", ENTER, Command::Enter, "key-go-on"),
    foot("left", LEFT, Command::Left, "key-other-choice"),
    foot("right", RIGHT, Command::Right, "key-other-choice"),
    foot("other-field", &[key(Code::Tab), key(Code::Down), char('j')], Command::NextField, "key-field"),
    more(
        "previous-field",
        &[key(Code::BackTab), key(Code::Up), char('k')],
        Command::PreviousField,
        "key-field",
    ),
    foot("keep", &[Key::ctrl('s')], Command::Keep, "key-open-group"),
];

pub(super) const GATHER: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-to-start"),
    more("files", &[char('i')], Command::Files, "key-files"),
    more("slips", &[char('s')], Command::Slips, "key-slips"),
    more("next-person", &[char('n')], Command::NextPerson, "key-next-person"),
    more("hands", &[char('t')], Command::Hands, "key-hands"),
    more("reveal", &[char('v')], Command::Reveal, "key-reveal"),
    more("settings", &[char('e')], Command::Settings, "key-settings"),
    more("blank", &[char('.')], Command::Blank, "key-blank"),
];

pub(super) const FILES: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot("open", ENTER, Command::Enter, "key-take-in"),
    foot("all", &[char('a')], Command::All, "key-take-in-all"),
    foot("up", UP, Command::Up, "key-move"),
    foot("down", DOWN, Command::Down, "key-move"),
    foot("left", LEFT, Command::Left, "key-folder-up"),
    more("right", RIGHT, Command::Right, "key-folder-open"),
];

pub(super) const HANDOVER: &[Binding] = &[
    foot("open", ENTER, Command::Enter, "key-go-on"),
    foot("next-person", &[char('n')], Command::NextPerson, "key-next-person"),
    foot("escape", &[key(Code::Esc)], Command::Back, "key-to-group"),
];

pub(super) const COUNT_IN: &[Binding] = &[
    foot("count-in", &[char('y')], Command::CountIn, "key-count-in"),
    foot("leave-out", &[char('n')], Command::LeaveOut, "key-leave-out"),
    foot("escape", &[key(Code::Esc)], Command::Back, "key-to-answers"),
    more("back", &[key(Code::Left), char('h'), key(Code::Backspace)], Command::Previous, "key-previous"),
    more("open", ENTER, Command::Enter, "key-count-slip"),
];

pub(super) const HANDS: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot("next-field", &[key(Code::Enter), key(Code::Tab)], Command::Enter, "key-go-on"),
    foot("up", &[key(Code::Up)], Command::Up, "key-move"),
    foot("down", &[key(Code::Down)], Command::Down, "key-move"),
    more("previous-field", &[key(Code::BackTab)], Command::PreviousField, "key-move"),
    more("page-up", &[key(Code::PageUp)], Command::PageUp, "key-page"),
    more("page-down", &[key(Code::PageDown)], Command::PageDown, "key-page"),
    foot("keep", &[Key::ctrl('s')], Command::Keep, "key-count-hands"),
];

pub(super) const GUESS: &[Binding] = &[
    foot("reveal", &[char('v')], Command::Reveal, "key-reveal"),
    foot("open", ENTER, Command::Enter, "key-guess"),
    foot("skip", &[char('s')], Command::Skip, "key-skip"),
    foot("escape", &[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot("left", LEFT, Command::Left, "key-walk"),
    foot("down", DOWN, Command::Down, "key-walk"),
    foot("up", UP, Command::Up, "key-walk"),
    foot("right", RIGHT, Command::Right, "key-walk"),
    more("blank", &[char('.')], Command::Blank, "key-blank"),
];

pub(super) const GROUP_HEATMAP: &[Binding] = &[
    foot("open", ENTER, Command::Enter, "key-look-closer"),
    foot("present", &[char('p')], Command::Present, "key-present"),
    foot("focus", &[char('f')], Command::Focus, "key-focus"),
    foot("add-action", &[char('a')], Command::AddAction, "key-add-action"),
    foot("escape", &[key(Code::Esc)], Command::Back, "key-to-start"),
    foot("reveal", &[char('v')], Command::Reveal, "key-reveal-again"),
    foot("order", &[char('o')], Command::Order, "key-order"),
    foot("take-home", &[char('x')], Command::TakeHome, "key-take-home"),
    foot("compare", &[char('c')], Command::Compare, "key-compare"),
    more("files", &[char('i')], Command::Files, "key-files"),
    more("slips", &[char('s')], Command::Slips, "key-slips"),
    more("next-person", &[char('n')], Command::NextPerson, "key-next-person"),
    more("hands", &[char('t')], Command::Hands, "key-hands"),
    more("settings", &[char('e')], Command::Settings, "key-settings"),
    more("blank", &[char('.')], Command::Blank, "key-blank"),
    foot("left", LEFT, Command::Left, "key-walk"),
    foot("down", DOWN, Command::Down, "key-walk"),
    foot("up", UP, Command::Up, "key-walk"),
    foot("right", RIGHT, Command::Right, "key-walk"),
];

pub(super) const SPOT: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot("choose", &[key(Code::Enter), char('f')], Command::Enter, "key-choose-spot"),
    foot("up", UP, Command::Up, "key-move"),
    foot("down", DOWN, Command::Down, "key-move"),
    more("number-0", &[char('0')], Command::Number(0), "key-dots"),
    more("erase", &[key(Code::Backspace)], Command::Erase, "key-dots-fewer"),
    more("blank", &[char('.')], Command::Blank, "key-blank"),
];

pub(super) const PRESENT: &[Binding] = &[
    foot("right", &[key(Code::Right), char('l'), key(Code::Enter), char(' ')], Command::Right, "key-page-on"),
    foot("left", &[key(Code::Left), char('h'), key(Code::Backspace)], Command::Left, "key-page-back"),
    more("down", DOWN, Command::Down, "key-page-on"),
    more("up", UP, Command::Up, "key-page-back"),
    more("next-kind", &[key(Code::Tab)], Command::NextKind, "key-next-kind"),
    foot("blank", &[char('.'), char('b')], Command::Blank, "key-blank"),
    foot("countdown", &[char('t')], Command::Countdown, "key-countdown"),
    more("number-0", &[char('0')], Command::Number(0), "key-minutes-none"),
    foot("escape", &[key(Code::Esc)], Command::Back, "key-back-to-start"),
];

/// Dots that are typed in.
pub(super) const DOTS: &[Binding] = &[
    foot("number-1", &[char('1')], Command::Number(1), "key-dots"),
    foot("number-2", &[char('2')], Command::Number(2), "key-dots"),
    foot("number-3", &[char('3')], Command::Number(3), "key-dots"),
    foot("number-4", &[char('4')], Command::Number(4), "key-dots"),
    foot("number-5", &[char('5')], Command::Number(5), "key-dots"),
    foot("number-6", &[char('6')], Command::Number(6), "key-dots"),
    foot("number-7", &[char('7')], Command::Number(7), "key-dots"),
    foot("number-8", &[char('8')], Command::Number(8), "key-dots"),
    foot("number-9", &[char('9')], Command::Number(9), "key-dots"),
];

/// Minutes to count down.
pub(super) const MINUTES: &[Binding] = &[
    more("number-1", &[char('1')], Command::Number(1), "key-minutes"),
    more("number-2", &[char('2')], Command::Number(2), "key-minutes"),
    more("number-3", &[char('3')], Command::Number(3), "key-minutes"),
    more("number-4", &[char('4')], Command::Number(4), "key-minutes"),
    more("number-5", &[char('5')], Command::Number(5), "key-minutes"),
    more("number-6", &[char('6')], Command::Number(6), "key-minutes"),
    more("number-7", &[char('7')], Command::Number(7), "key-minutes"),
    more("number-8", &[char('8')], Command::Number(8), "key-minutes"),
    more("number-9", &[char('9')], Command::Number(9), "key-minutes"),
];
