//! Which key means what on which screen.

mod room;

use super::{Code, Command, Context, Key};
use crate::platform::CAN_SUSPEND;
use room::{
    COUNT_IN, DOTS, FILES, GATHER, GROUP_FORM, GROUP_HEATMAP, GROUP_SETTING, GUESS, HANDOVER, HANDS, MINUTES,
    PRESENT, SPOT, TURN,
};

/// Some keys and what they mean.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    /// The keys that come with the program, the one to show first in front.
    pub keys: &'static [Key],
    /// What they mean.
    pub command: Command,
    /// The key of its hint in `messages`. Neighbours with the same hint are shown as one.
    pub hint: &'static str,
    /// Whether the footer shows it, or only the help.
    pub foot: bool,
}

const fn char(c: char) -> Key {
    Key::plain(Code::Char(c))
}

const fn key(code: Code) -> Key {
    Key::plain(code)
}

const fn foot(keys: &'static [Key], command: Command, hint: &'static str) -> Binding {
    Binding { keys, command, hint, foot: true }
}

const fn more(keys: &'static [Key], command: Command, hint: &'static str) -> Binding {
    Binding { keys, command, hint, foot: false }
}

/// Where a program cannot be suspended, no key does it, and none is shown.
const SUSPEND: &[Key] = if CAN_SUSPEND { &[Key::ctrl('z')] } else { &[] };
const UP: &[Key] = &[key(Code::Up), char('k')];
const DOWN: &[Key] = &[key(Code::Down), char('j')];
const LEFT: &[Key] = &[key(Code::Left), char('h')];
const RIGHT: &[Key] = &[key(Code::Right), char('l')];
/// Where a text moves by pages alone.
const PAGE_UP: &[Key] = &[key(Code::Up), key(Code::PageUp), char('k')];
const PAGE_DOWN: &[Key] = &[key(Code::Down), key(Code::PageDown), char('j')];
const ENTER: &[Key] = &[key(Code::Enter)];

/// To the ends of whatever has more than one line, and by pages.
const MOVES: &[Binding] = &[
    more(&[key(Code::Home), char('g')], Command::First, "key-first"),
    more(&[key(Code::End), char('G')], Command::Last, "key-last"),
    more(&[key(Code::PageUp)], Command::PageUp, "key-page"),
    more(&[key(Code::PageDown)], Command::PageDown, "key-page"),
];

/// The same where `g` means a group.
const MOVES_BESIDE_GROUP: &[Binding] = &[
    more(&[key(Code::Home)], Command::First, "key-first"),
    more(&[key(Code::End), char('G')], Command::Last, "key-last"),
    more(&[key(Code::PageUp)], Command::PageUp, "key-page"),
    more(&[key(Code::PageDown)], Command::PageDown, "key-page"),
];

const START: &[Binding] = &[
    foot(&[char('n')], Command::New, "key-new"),
    foot(ENTER, Command::Enter, "key-open"),
    foot(UP, Command::Up, "key-move"),
    foot(DOWN, Command::Down, "key-move"),
    foot(&[char('a')], Command::Actions, "key-actions"),
    foot(&[char('g')], Command::Group, "key-group"),
    foot(&[char('c')], Command::Compare, "key-compare"),
    foot(&[char('/')], Command::Find, "key-find"),
    foot(&[char('d')], Command::Delete, "key-delete"),
];

const FIND: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-show-all"),
    foot(ENTER, Command::Enter, "key-open"),
    foot(&[key(Code::Up)], Command::Up, "key-move"),
    foot(&[key(Code::Down)], Command::Down, "key-move"),
];

const BEGIN: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot(ENTER, Command::Enter, "key-go-on"),
    foot(&[key(Code::Tab), key(Code::Down)], Command::NextField, "key-field"),
    more(&[key(Code::BackTab), key(Code::Up)], Command::PreviousField, "key-field"),
];

const SETTING: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot(ENTER, Command::Enter, "key-go-on"),
    foot(LEFT, Command::Left, "key-other-questions"),
    foot(RIGHT, Command::Right, "key-other-questions"),
    foot(&[key(Code::Tab), key(Code::Down)], Command::NextField, "key-field"),
    more(&[key(Code::BackTab), key(Code::Up)], Command::PreviousField, "key-field"),
];

/// The levels of a scale.
const LEVELS: &[Binding] = &[
    foot(&[char('1')], Command::Level(1), "key-answer"),
    foot(&[char('2')], Command::Level(2), "key-answer"),
    foot(&[char('3')], Command::Level(3), "key-answer"),
    foot(&[char('4')], Command::Level(4), "key-answer"),
    foot(&[char('5')], Command::Level(5), "key-answer"),
    foot(&[char('6')], Command::Level(6), "key-answer"),
    foot(&[char('7')], Command::Level(7), "key-answer"),
    foot(&[char('8')], Command::Level(8), "key-answer"),
    foot(&[char('9')], Command::Level(9), "key-answer"),
];

const STATEMENT: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-to-start"),
    more(&[char('s')], Command::NotSure, "not-sure"),
    more(&[char('x')], Command::DoesNotApply, "doesnt-apply"),
    more(&[char('X')], Command::SkipArea, "key-skip-area"),
    foot(&[key(Code::Left), char('h'), key(Code::Backspace)], Command::Previous, "key-previous"),
    foot(&[key(Code::Right), char('l'), key(Code::Enter)], Command::Next, "key-next"),
    foot(PAGE_UP, Command::PageUp, "key-scroll"),
    foot(PAGE_DOWN, Command::PageDown, "key-scroll"),
    foot(&[char('e')], Command::Note, "key-note"),
    foot(&[char('r')], Command::Review, "key-review"),
];

const REVIEW: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot(&[char('f')], Command::Finish, "key-finish"),
    foot(ENTER, Command::Enter, "key-go-to"),
    foot(UP, Command::Up, "key-move"),
    foot(DOWN, Command::Down, "key-move"),
];

const HEATMAP: &[Binding] = &[
    foot(ENTER, Command::Enter, "key-look-closer"),
    foot(&[char('f')], Command::Focus, "key-focus"),
    foot(&[char('a')], Command::AddAction, "key-add-action"),
    foot(&[key(Code::Esc)], Command::Back, "key-to-start"),
    foot(&[char('c')], Command::Compare, "key-compare"),
    foot(&[char('e')], Command::Note, "key-note"),
    foot(&[char('o')], Command::Order, "key-order"),
    foot(&[char('x')], Command::TakeHome, "key-take-home"),
    foot(&[char('p')], Command::Present, "key-present"),
    foot(&[char('t')], Command::OverTime, "key-over-time"),
    foot(LEFT, Command::Left, "key-walk"),
    foot(DOWN, Command::Down, "key-walk"),
    foot(UP, Command::Up, "key-walk"),
    foot(RIGHT, Command::Right, "key-walk"),
];

const DIMENSION: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot(ENTER, Command::Enter, "key-choose"),
    foot(UP, Command::Up, "key-scroll"),
    foot(DOWN, Command::Down, "key-scroll"),
    foot(LEFT, Command::Left, "key-neighbour"),
    foot(RIGHT, Command::Right, "key-neighbour"),
    foot(&[char(' ')], Command::Tick, "key-tick"),
    foot(&[char('-')], Command::LetGo, "key-let-go"),
    foot(&[char('a')], Command::AddAction, "key-add-action"),
    foot(&[char('e')], Command::Note, "key-note"),
    foot(&[char('f')], Command::Focus, "key-focus"),
    more(&[char('.')], Command::Blank, "key-blank"),
];

const OVER_TIME: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot(UP, Command::Up, "key-scroll"),
    foot(DOWN, Command::Down, "key-scroll"),
];

const FAULTS: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-underneath"),
    foot(UP, Command::Up, "key-scroll"),
    foot(DOWN, Command::Down, "key-scroll"),
];

const CHOOSE: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot(ENTER, Command::Enter, "key-compare"),
    foot(UP, Command::Up, "key-move"),
    foot(DOWN, Command::Down, "key-move"),
];

const COMPARE: &[Binding] = &[
    foot(ENTER, Command::Enter, "key-look-closer"),
    foot(&[char('x')], Command::TakeHome, "key-take-home"),
    foot(&[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot(LEFT, Command::Left, "key-walk"),
    foot(DOWN, Command::Down, "key-walk"),
    foot(UP, Command::Up, "key-walk"),
    foot(RIGHT, Command::Right, "key-walk"),
];

const COMPARED: &[Binding] = &[
    foot(&[key(Code::Esc), key(Code::Enter)], Command::Back, "key-back-to-start"),
    foot(UP, Command::Up, "key-scroll"),
    foot(DOWN, Command::Down, "key-scroll"),
    foot(LEFT, Command::Left, "key-neighbour"),
    foot(RIGHT, Command::Right, "key-neighbour"),
];

const BLANK: &[Binding] = &[foot(&[char('.'), char('b')], Command::Blank, "key-blank")];

const TAKE_HOME: &[Binding] = &[
    // First, since on the smallest screens the foot has room for one key besides help and leaving.
    foot(ENTER, Command::Enter, "key-take-it"),
    foot(&[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot(UP, Command::Up, "key-move"),
    foot(DOWN, Command::Down, "key-move"),
    foot(&[char('n')], Command::WithNotes, "key-with-notes"),
    foot(&[char('m')], Command::WithName, "key-with-name"),
    foot(&[char('o')], Command::LeaveOutLow, "key-leave-out-low"),
];

const TAKE_HOME_TO: &[Binding] =
    &[foot(&[key(Code::Esc)], Command::Back, "key-back-to-start"), foot(ENTER, Command::Enter, "key-write")];

const ACTIONS: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-to-start"),
    foot(&[char(' ')], Command::Tick, "key-tick"),
    foot(ENTER, Command::Enter, "key-edit"),
    foot(&[char('-')], Command::LetGo, "key-let-go"),
    foot(&[char('a')], Command::AddAction, "key-add-action"),
    foot(UP, Command::Up, "key-move"),
    foot(DOWN, Command::Down, "key-move"),
];

const ACTION_FORM: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-close"),
    foot(ENTER, Command::Enter, "key-go-on"),
    foot(&[key(Code::Tab), key(Code::Down)], Command::NextField, "key-field"),
    more(&[key(Code::BackTab), key(Code::Up)], Command::PreviousField, "key-field"),
    foot(&[Key::ctrl('s')], Command::Keep, "key-keep-action"),
];

const HELP: &[Binding] = &[
    foot(&[key(Code::Esc)], Command::Back, "key-close"),
    foot(UP, Command::Up, "key-scroll"),
    foot(DOWN, Command::Down, "key-scroll"),
];

/// Keys that mean the same on every screen but in text.
const EVERYWHERE: &[Binding] = &[
    foot(&[char('u')], Command::Undo, "key-undo"),
    more(&[Key::ctrl('r')], Command::Redo, "key-redo"),
    foot(&[char('?')], Command::Help, "key-help"),
    foot(&[char('q')], Command::Leave, "key-leave"),
    more(&[Key::ctrl('c')], Command::Stop, "key-stop"),
    more(SUSPEND, Command::Suspend, "key-suspend"),
];

/// The same without undo: on a shared screen it would show, or change, what was done elsewhere.
const ON_A_SHARED_SCREEN: &[Binding] = &[
    foot(&[char('?')], Command::Help, "key-help"),
    foot(&[char('q')], Command::Leave, "key-leave"),
    more(&[Key::ctrl('c')], Command::Stop, "key-stop"),
    more(SUSPEND, Command::Suspend, "key-suspend"),
];

const NOTE: &[Binding] = &[foot(&[key(Code::Esc)], Command::Back, "key-keep")];

/// Those that mean the same in text too.
const IN_TEXT: &[Binding] =
    &[more(&[Key::ctrl('c')], Command::Stop, "key-stop"), more(SUSPEND, Command::Suspend, "key-suspend")];

/// The number keys of a context.
pub(in crate::app::keys) fn numbers(context: Context) -> &'static [Binding] {
    match context {
        Context::Statement | Context::Turn => LEVELS,
        Context::Spot => DOTS,
        Context::Present => MINUTES,
        _ => &[],
    }
}

/// The keys of a context alone, without those that mean the same everywhere.
pub(in crate::app::keys) fn own(context: Context) -> &'static [Binding] {
    match context {
        Context::Start => START,
        Context::Begin => BEGIN,
        Context::Setting => SETTING,
        Context::Statement => STATEMENT,
        Context::Turn => TURN,
        Context::Review => REVIEW,
        Context::Heatmap => HEATMAP,
        Context::Dimension => DIMENSION,
        Context::Find => FIND,
        Context::Faults => FAULTS,
        Context::OverTime => OVER_TIME,
        Context::Choose => CHOOSE,
        Context::Compare => COMPARE,
        Context::Compared => COMPARED,
        Context::Actions => ACTIONS,
        Context::ActionForm => ACTION_FORM,
        Context::Note => NOTE,
        Context::TakeHome => TAKE_HOME,
        Context::Blank => BLANK,
        Context::TakeHomeTo => TAKE_HOME_TO,
        Context::GroupForm => GROUP_FORM,
        Context::GroupSetting => GROUP_SETTING,
        Context::Gather => GATHER,
        Context::Files => FILES,
        Context::Handover => HANDOVER,
        Context::CountIn => COUNT_IN,
        Context::Hands => HANDS,
        Context::Guess => GUESS,
        Context::GroupHeatmap => GROUP_HEATMAP,
        Context::Spot => SPOT,
        Context::Present => PRESENT,
        Context::Help => HELP,
    }
}

/// The keys to the ends and by pages, where there is something to move over.
pub(in crate::app::keys) fn moves(context: Context) -> &'static [Binding] {
    match context {
        Context::Begin
        | Context::Setting
        | Context::Find
        | Context::Statement
        | Context::Turn
        | Context::ActionForm
        | Context::Note
        | Context::GroupForm
        | Context::GroupSetting
        | Context::Gather
        | Context::Handover
        | Context::CountIn
        | Context::Hands
        | Context::TakeHomeTo
        | Context::Blank => &[],
        Context::Start => MOVES_BESIDE_GROUP,
        _ => MOVES,
    }
}

/// The keys that mean the same everywhere.
pub(in crate::app::keys) fn common(context: Context) -> &'static [Binding] {
    match context {
        _ if context.is_text() || context == Context::Blank => IN_TEXT,
        Context::GroupSetting
        | Context::Gather
        | Context::Files
        | Context::Handover
        | Context::Guess
        | Context::Spot
        | Context::Present
        | Context::TakeHome => ON_A_SHARED_SCREEN,
        _ => EVERYWHERE,
    }
}
