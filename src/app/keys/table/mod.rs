//! Which key means what on which screen.

mod room;

use super::{Code, Command, Context, Key};
use room::{
    COUNT_IN, DOTS, FILES, GATHER, GROUP_FORM, GROUP_HEATMAP, GROUP_SETTING, GUESS, HANDOVER, HANDS, MINUTES,
    PRESENT, SPOT, TURN,
};

/// Some keys and what they mean.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    /// Its name in settings.
    pub name: &'static str,
    /// The keys, the one to show first in front.
    pub keys: &'static [Key],
    /// What they mean.
    pub command: Command,
    /// The key of its hint in `words`. Neighbours with the same hint are shown as one.
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

const fn foot(name: &'static str, keys: &'static [Key], command: Command, hint: &'static str) -> Binding {
    Binding { name, keys, command, hint, foot: true }
}

const fn more(name: &'static str, keys: &'static [Key], command: Command, hint: &'static str) -> Binding {
    Binding { name, keys, command, hint, foot: false }
}

const UP: &[Key] = &[key(Code::Up), char('k')];
const DOWN: &[Key] = &[key(Code::Down), char('j')];
const LEFT: &[Key] = &[key(Code::Left), char('h')];
const RIGHT: &[Key] = &[key(Code::Right), char('l')];
const ENTER: &[Key] = &[key(Code::Enter)];

/// To the ends of whatever has more than one line, and by pages.
const MOVES: &[Binding] = &[
    more("first", &[key(Code::Home), char('g')], Command::First, "key-first"),
    more("last", &[key(Code::End), char('G')], Command::Last, "key-last"),
    more("page-up", &[key(Code::PageUp)], Command::PageUp, "key-page"),
    more("page-down", &[key(Code::PageDown)], Command::PageDown, "key-page"),
];

/// The same where `g` means a group.
const MOVES_BESIDE_GROUP: &[Binding] = &[
    more("first", &[key(Code::Home)], Command::First, "key-first"),
    more("last", &[key(Code::End), char('G')], Command::Last, "key-last"),
    more("page-up", &[key(Code::PageUp)], Command::PageUp, "key-page"),
    more("page-down", &[key(Code::PageDown)], Command::PageDown, "key-page"),
];

const START: &[Binding] = &[
    foot("new", &[char('n')], Command::New, "key-new"),
    foot("open", ENTER, Command::Enter, "key-open"),
    foot("up", UP, Command::Up, "key-move"),
    foot("down", DOWN, Command::Down, "key-move"),
    foot("actions", &[char('a')], Command::Actions, "key-actions"),
    foot("group", &[char('g')], Command::Group, "key-group"),
    foot("compare", &[char('c')], Command::Compare, "key-compare"),
    foot("find", &[char('/')], Command::Find, "key-find"),
    foot("delete", &[char('d')], Command::Delete, "key-delete"),
];

const FIND: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-show-all"),
    foot("open", ENTER, Command::Enter, "key-open"),
    foot("up", &[key(Code::Up)], Command::Up, "key-move"),
    foot("down", &[key(Code::Down)], Command::Down, "key-move"),
];

const BEGIN: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot("next-field", ENTER, Command::Enter, "key-go-on"),
    foot("other-field", &[key(Code::Tab), key(Code::Down)], Command::NextField, "key-field"),
    more("previous-field", &[key(Code::BackTab), key(Code::Up)], Command::PreviousField, "key-field"),
];

const SETTING: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot("next-field", ENTER, Command::Enter, "key-go-on"),
    foot("left", LEFT, Command::Left, "key-other-questions"),
    foot("right", RIGHT, Command::Right, "key-other-questions"),
    foot("other-field", &[key(Code::Tab), key(Code::Down)], Command::NextField, "key-field"),
    more("previous-field", &[key(Code::BackTab), key(Code::Up)], Command::PreviousField, "key-field"),
];

/// The levels of a scale.
const LEVELS: &[Binding] = &[
    foot("level-1", &[char('1')], Command::Level(1), "key-answer"),
    foot("level-2", &[char('2')], Command::Level(2), "key-answer"),
    foot("level-3", &[char('3')], Command::Level(3), "key-answer"),
    foot("level-4", &[char('4')], Command::Level(4), "key-answer"),
    foot("level-5", &[char('5')], Command::Level(5), "key-answer"),
    foot("level-6", &[char('6')], Command::Level(6), "key-answer"),
    foot("level-7", &[char('7')], Command::Level(7), "key-answer"),
    foot("level-8", &[char('8')], Command::Level(8), "key-answer"),
    foot("level-9", &[char('9')], Command::Level(9), "key-answer"),
];

const STATEMENT: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-to-start"),
    more("not-sure", &[char('s')], Command::NotSure, "not-sure"),
    more("doesnt-apply", &[char('x')], Command::DoesNotApply, "doesnt-apply"),
    more("skip-area", &[char('X')], Command::SkipArea, "key-skip-area"),
    foot("back", &[key(Code::Left), char('h'), key(Code::Backspace)], Command::Previous, "key-previous"),
    foot("next", &[key(Code::Right), char('l'), key(Code::Enter)], Command::Next, "key-next"),
    foot("note", &[char('e')], Command::Note, "key-note"),
    foot("review", &[char('r')], Command::Review, "key-review"),
];

const REVIEW: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot("finish", &[char('f')], Command::Finish, "key-finish"),
    foot("open", ENTER, Command::Enter, "key-go-to"),
    foot("up", UP, Command::Up, "key-move"),
    foot("down", DOWN, Command::Down, "key-move"),
];

const HEATMAP: &[Binding] = &[
    foot("open", ENTER, Command::Enter, "key-look-closer"),
    foot("focus", &[char('f')], Command::Focus, "key-focus"),
    foot("add-action", &[char('a')], Command::AddAction, "key-add-action"),
    foot("escape", &[key(Code::Esc)], Command::Back, "key-to-start"),
    foot("compare", &[char('c')], Command::Compare, "key-compare"),
    foot("note", &[char('e')], Command::Note, "key-note"),
    foot("order", &[char('o')], Command::Order, "key-order"),
    foot("take-home", &[char('x')], Command::TakeHome, "key-take-home"),
    foot("present", &[char('p')], Command::Present, "key-present"),
    foot("over-time", &[char('t')], Command::OverTime, "key-over-time"),
    foot("left", LEFT, Command::Left, "key-walk"),
    foot("down", DOWN, Command::Down, "key-walk"),
    foot("up", UP, Command::Up, "key-walk"),
    foot("right", RIGHT, Command::Right, "key-walk"),
];

const DIMENSION: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot("open", ENTER, Command::Enter, "key-choose"),
    foot("up", UP, Command::Up, "key-scroll"),
    foot("down", DOWN, Command::Down, "key-scroll"),
    foot("left", LEFT, Command::Left, "key-neighbour"),
    foot("right", RIGHT, Command::Right, "key-neighbour"),
    foot("tick", &[char(' ')], Command::Tick, "key-tick"),
    foot("let-go", &[char('-')], Command::LetGo, "key-let-go"),
    foot("add-action", &[char('a')], Command::AddAction, "key-add-action"),
    foot("note", &[char('e')], Command::Note, "key-note"),
    foot("focus", &[char('f')], Command::Focus, "key-focus"),
    more("blank", &[char('.')], Command::Blank, "key-blank"),
];

const OVER_TIME: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot("up", UP, Command::Up, "key-scroll"),
    foot("down", DOWN, Command::Down, "key-scroll"),
];

const CHOOSE: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot("open", ENTER, Command::Enter, "key-compare"),
    foot("up", UP, Command::Up, "key-move"),
    foot("down", DOWN, Command::Down, "key-move"),
];

const COMPARE: &[Binding] = &[
    foot("open", ENTER, Command::Enter, "key-look-closer"),
    foot("take-home", &[char('x')], Command::TakeHome, "key-take-home"),
    foot("escape", &[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot("left", LEFT, Command::Left, "key-walk"),
    foot("down", DOWN, Command::Down, "key-walk"),
    foot("up", UP, Command::Up, "key-walk"),
    foot("right", RIGHT, Command::Right, "key-walk"),
];

const COMPARED: &[Binding] = &[
    foot("escape", &[key(Code::Esc), key(Code::Enter)], Command::Back, "key-back-to-start"),
    foot("up", UP, Command::Up, "key-scroll"),
    foot("down", DOWN, Command::Down, "key-scroll"),
    foot("left", LEFT, Command::Left, "key-neighbour"),
    foot("right", RIGHT, Command::Right, "key-neighbour"),
];

const BLANK: &[Binding] = &[foot("blank", &[char('.'), char('b')], Command::Blank, "key-blank")];

const TAKE_HOME: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot("open", ENTER, Command::Enter, "key-take-it"),
    foot("up", UP, Command::Up, "key-move"),
    foot("down", DOWN, Command::Down, "key-move"),
    foot("with-notes", &[char('n')], Command::WithNotes, "key-with-notes"),
    foot("with-name", &[char('m')], Command::WithName, "key-with-name"),
    foot("leave-out", &[char('o')], Command::LeaveOutLow, "key-leave-out-low"),
];

const TAKE_HOME_TO: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-back-to-start"),
    foot("open", ENTER, Command::Enter, "key-write"),
];

const ACTIONS: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-to-start"),
    foot("tick", &[char(' ')], Command::Tick, "key-tick"),
    foot("open", ENTER, Command::Enter, "key-edit"),
    foot("let-go", &[char('-')], Command::LetGo, "key-let-go"),
    foot("add-action", &[char('a')], Command::AddAction, "key-add-action"),
    foot("up", UP, Command::Up, "key-move"),
    foot("down", DOWN, Command::Down, "key-move"),
];

const ACTION_FORM: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-close"),
    foot("next-field", ENTER, Command::Enter, "key-go-on"),
    foot("other-field", &[key(Code::Tab), key(Code::Down)], Command::NextField, "key-field"),
    more("previous-field", &[key(Code::BackTab), key(Code::Up)], Command::PreviousField, "key-field"),
    foot("keep", &[Key::ctrl('s')], Command::Keep, "key-keep-action"),
];

const HELP: &[Binding] = &[
    foot("close", &[key(Code::Esc), char('?')], Command::Back, "key-close"),
    foot("up", UP, Command::Up, "key-scroll"),
    foot("down", DOWN, Command::Down, "key-scroll"),
];

/// Keys that mean the same on every screen but in text.
const EVERYWHERE: &[Binding] = &[
    foot("undo", &[char('u')], Command::Undo, "key-undo"),
    more("redo", &[Key::ctrl('r')], Command::Redo, "key-redo"),
    foot("help", &[char('?')], Command::Help, "key-help"),
    foot("leave", &[char('q')], Command::Leave, "key-leave"),
    more("stop", &[Key::ctrl('c')], Command::Stop, "key-stop"),
    more("suspend", &[Key::ctrl('z')], Command::Suspend, "key-suspend"),
];

/// The same without undo: on a shared screen it would show, or change, what was done elsewhere.
const ON_A_SHARED_SCREEN: &[Binding] = &[
    foot("help", &[char('?')], Command::Help, "key-help"),
    foot("leave", &[char('q')], Command::Leave, "key-leave"),
    more("stop", &[Key::ctrl('c')], Command::Stop, "key-stop"),
    more("suspend", &[Key::ctrl('z')], Command::Suspend, "key-suspend"),
];

const NOTE: &[Binding] = &[foot("escape", &[key(Code::Esc)], Command::Back, "key-keep")];

/// Those that mean the same in text too.
const IN_TEXT: &[Binding] = &[
    more("stop", &[Key::ctrl('c')], Command::Stop, "key-stop"),
    more("suspend", &[Key::ctrl('z')], Command::Suspend, "key-suspend"),
];

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
