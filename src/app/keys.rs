//! The keys: one table a screen, which dispatch, footer, help and docs are all made from.

use std::fmt;
use std::str::FromStr;

/// A key as it was pressed. Shift is told only for keys that are not letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// With Ctrl.
    pub ctrl: bool,
    /// With Alt.
    pub alt: bool,
    /// With Shift.
    pub shift: bool,
}

/// Which key it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names on the keys say it all")]
pub enum Code {
    Char(char),
    Enter,
    Esc,
    Backspace,
    Delete,
    Tab,
    BackTab,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
}

impl Key {
    /// A key without modifiers.
    #[must_use]
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false, shift: false }
    }

    /// A letter with Ctrl.
    #[must_use]
    pub const fn ctrl(letter: char) -> Self {
        Self { code: Code::Char(letter), ctrl: true, alt: false, shift: false }
    }
}

const NAMES: &[(Code, &str, &str)] = &[
    (Code::Enter, "enter", "Enter"),
    (Code::Esc, "esc", "Esc"),
    (Code::Backspace, "backspace", "Backspace"),
    (Code::Delete, "delete", "Delete"),
    (Code::Tab, "tab", "Tab"),
    (Code::BackTab, "backtab", "Shift-Tab"),
    (Code::Up, "up", "↑"),
    (Code::Down, "down", "↓"),
    (Code::Left, "left", "←"),
    (Code::Right, "right", "→"),
    (Code::Home, "home", "Home"),
    (Code::End, "end", "End"),
    (Code::PageUp, "pageup", "PageUp"),
    (Code::PageDown, "pagedown", "PageDown"),
    (Code::Char(' '), "space", "Space"),
];

impl fmt::Display for Key {
    /// The key as it is shown to people: `←`, `Ctrl-C`, `x`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.alt {
            f.write_str("Alt-")?;
        }
        match (self.code, self.ctrl) {
            (Code::Char(c), true) => write!(f, "Ctrl-{}", c.to_ascii_uppercase()),
            (code, _) => match (NAMES.iter().find(|(known, ..)| *known == code), code) {
                (Some((_, _, shown)), _) => f.write_str(shown),
                (None, Code::Char(c)) => write!(f, "{c}"),
                (None, _) => Ok(()),
            },
        }
    }
}

impl FromStr for Key {
    type Err = String;

    /// A key by its name: `right`, `ctrl-c`, `x`.
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let unknown = || format!("`{name}` is not the name of a key");
        let mut letters = name.chars();
        if let (Some(letter), None) = (letters.next(), letters.next()) {
            return Ok(Self::plain(Code::Char(letter)));
        }
        if let Some(rest) = name.strip_prefix("ctrl-") {
            let key: Self = rest.parse().map_err(|_: String| unknown())?;
            return Ok(Self { ctrl: true, ..key });
        }
        let found = NAMES.iter().find(|(_, known, _)| *known == name).ok_or_else(unknown)?;
        Ok(Self::plain(found.0))
    }
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "their meanings stand in the table below, in the words of the footer")]
pub enum Command {
    Up,
    Down,
    Left,
    Right,
    First,
    Last,
    PageUp,
    PageDown,
    Enter,
    NextField,
    PreviousField,
    Back,
    Leave,
    Stop,
    Suspend,
    Help,
    Undo,
    Redo,
    New,
    Level(u8),
    NotSure,
    DoesNotApply,
    SkipArea,
    Previous,
    Next,
    Note,
    Review,
    Finish,
    Order,
}

/// What the keys are for at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "they are named after their screens")]
pub enum Context {
    Start,
    Begin,
    Setting,
    Statement,
    Review,
    Heatmap,
    Dimension,
    Note,
    Help,
}

impl Context {
    /// All of them, in the order of the docs.
    pub const ALL: [Self; 9] = [
        Self::Start,
        Self::Begin,
        Self::Setting,
        Self::Statement,
        Self::Review,
        Self::Heatmap,
        Self::Dimension,
        Self::Note,
        Self::Help,
    ];

    /// Whether letters are text here, so that only Esc, Tab, Enter and Ctrl keys command.
    #[must_use]
    pub fn is_text(self) -> bool {
        matches!(self, Self::Begin | Self::Note)
    }

    /// The key of its name in `words`.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Start => "screen-start",
            Self::Begin => "screen-begin",
            Self::Setting => "screen-setting",
            Self::Statement => "screen-statement",
            Self::Review => "screen-review",
            Self::Heatmap => "screen-heatmap",
            Self::Dimension => "screen-dimension",
            Self::Note => "screen-note",
            Self::Help => "screen-help",
        }
    }
}

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
const FIRST: &[Key] = &[key(Code::Home), char('g')];
const LAST: &[Key] = &[key(Code::End), char('G')];
const PAGE_UP: &[Key] = &[key(Code::PageUp)];
const PAGE_DOWN: &[Key] = &[key(Code::PageDown)];

const START: &[Binding] = &[
    foot("new", &[char('n')], Command::New, "key-new"),
    foot("open", ENTER, Command::Enter, "key-open"),
    foot("up", UP, Command::Up, "key-move"),
    foot("down", DOWN, Command::Down, "key-move"),
    more("first", FIRST, Command::First, "key-first"),
    more("last", LAST, Command::Last, "key-last"),
    more("page-up", PAGE_UP, Command::PageUp, "key-page"),
    more("page-down", PAGE_DOWN, Command::PageDown, "key-page"),
];

const BEGIN: &[Binding] = &[
    foot("next-field", ENTER, Command::Enter, "key-go-on"),
    foot("other-field", &[key(Code::Tab), key(Code::Down)], Command::NextField, "key-field"),
    more("previous-field", &[key(Code::BackTab), key(Code::Up)], Command::PreviousField, "key-field"),
];

const SETTING: &[Binding] = &[
    foot("next-field", ENTER, Command::Enter, "key-go-on"),
    foot("left", LEFT, Command::Left, "key-other-questions"),
    foot("right", RIGHT, Command::Right, "key-other-questions"),
    foot("other-field", &[key(Code::Tab), key(Code::Down)], Command::NextField, "key-field"),
    more("previous-field", &[key(Code::BackTab), key(Code::Up)], Command::PreviousField, "key-field"),
];

const STATEMENT: &[Binding] = &[
    foot("level-1", &[char('1')], Command::Level(1), "key-answer"),
    foot("level-2", &[char('2')], Command::Level(2), "key-answer"),
    foot("level-3", &[char('3')], Command::Level(3), "key-answer"),
    foot("level-4", &[char('4')], Command::Level(4), "key-answer"),
    foot("level-5", &[char('5')], Command::Level(5), "key-answer"),
    foot("level-6", &[char('6')], Command::Level(6), "key-answer"),
    foot("level-7", &[char('7')], Command::Level(7), "key-answer"),
    foot("level-8", &[char('8')], Command::Level(8), "key-answer"),
    foot("level-9", &[char('9')], Command::Level(9), "key-answer"),
    more("not-sure", &[char('s')], Command::NotSure, "not-sure"),
    more("doesnt-apply", &[char('x')], Command::DoesNotApply, "doesnt-apply"),
    more("skip-area", &[char('X')], Command::SkipArea, "key-skip-area"),
    foot("back", &[key(Code::Left), char('h'), key(Code::Backspace)], Command::Previous, "key-previous"),
    foot("next", &[key(Code::Right), char('l'), key(Code::Enter)], Command::Next, "key-next"),
    foot("note", &[char('e')], Command::Note, "key-note"),
    foot("review", &[char('r')], Command::Review, "key-review"),
];

const REVIEW: &[Binding] = &[
    foot("finish", &[char('f')], Command::Finish, "key-finish"),
    foot("open", ENTER, Command::Enter, "key-go-to"),
    foot("up", UP, Command::Up, "key-move"),
    foot("down", DOWN, Command::Down, "key-move"),
    more("first", FIRST, Command::First, "key-first"),
    more("last", LAST, Command::Last, "key-last"),
    more("page-up", PAGE_UP, Command::PageUp, "key-page"),
    more("page-down", PAGE_DOWN, Command::PageDown, "key-page"),
];

const HEATMAP: &[Binding] = &[
    foot("left", LEFT, Command::Left, "key-walk"),
    foot("down", DOWN, Command::Down, "key-walk"),
    foot("up", UP, Command::Up, "key-walk"),
    foot("right", RIGHT, Command::Right, "key-walk"),
    foot("open", ENTER, Command::Enter, "key-look-closer"),
    foot("note", &[char('e')], Command::Note, "key-note"),
    foot("order", &[char('o')], Command::Order, "key-order"),
    more("first", FIRST, Command::First, "key-first"),
    more("last", LAST, Command::Last, "key-last"),
];

const DIMENSION: &[Binding] = &[
    foot("up", UP, Command::Up, "key-scroll"),
    foot("down", DOWN, Command::Down, "key-scroll"),
    foot("left", LEFT, Command::Left, "key-neighbour"),
    foot("right", RIGHT, Command::Right, "key-neighbour"),
    foot("note", &[char('e')], Command::Note, "key-note"),
    more("page-up", PAGE_UP, Command::PageUp, "key-page"),
    more("page-down", PAGE_DOWN, Command::PageDown, "key-page"),
];

const HELP: &[Binding] = &[
    foot("up", UP, Command::Up, "key-scroll"),
    foot("down", DOWN, Command::Down, "key-scroll"),
    more("page-up", PAGE_UP, Command::PageUp, "key-page"),
    more("page-down", PAGE_DOWN, Command::PageDown, "key-page"),
    foot("close", &[char('?')], Command::Back, "key-close"),
];

/// Keys that mean the same on every screen but in text.
const EVERYWHERE: &[Binding] = &[
    foot("undo", &[char('u')], Command::Undo, "key-undo"),
    more("redo", &[Key::ctrl('r')], Command::Redo, "key-redo"),
    foot("help", &[char('?')], Command::Help, "key-help"),
    more("escape", &[key(Code::Esc)], Command::Back, "key-escape"),
    foot("leave", &[char('q')], Command::Leave, "key-leave"),
    more("stop", &[Key::ctrl('c')], Command::Stop, "key-stop"),
    more("suspend", &[Key::ctrl('z')], Command::Suspend, "key-suspend"),
];

/// Those that mean the same in text too.
const IN_TEXT: &[Binding] = &[
    foot("escape", &[key(Code::Esc)], Command::Back, "key-escape-text"),
    more("stop", &[Key::ctrl('c')], Command::Stop, "key-stop"),
    more("suspend", &[Key::ctrl('z')], Command::Suspend, "key-suspend"),
];

/// All keys of a context, its own first.
pub fn bindings(context: Context) -> impl Iterator<Item = &'static Binding> {
    let own = match context {
        Context::Start => START,
        Context::Begin => BEGIN,
        Context::Setting => SETTING,
        Context::Statement => STATEMENT,
        Context::Review => REVIEW,
        Context::Heatmap => HEATMAP,
        Context::Dimension => DIMENSION,
        Context::Note => &[],
        Context::Help => HELP,
    };
    own.iter().chain(if context.is_text() { IN_TEXT } else { EVERYWHERE })
}

/// What a key means in a context.
#[must_use]
pub fn command(context: Context, key: Key) -> Option<Command> {
    let pressed = Key { shift: false, ..key };
    bindings(context).find(|binding| binding.keys.contains(&pressed)).map(|binding| binding.command)
}

/// Keys that are shown together, and the key of their hint in `words`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The first key of each: `←→`, `1–5`.
    pub short: String,
    /// All of them: `← h Backspace`.
    pub long: String,
    /// The key of the hint in `words`.
    pub words: &'static str,
    /// Whether the footer shows it.
    pub foot: bool,
}

/// The hints of a context, neighbours with the same words as one; only of commands that `offered` lets through.
pub fn hints(context: Context, offered: impl Fn(Command) -> bool) -> Vec<Hint> {
    let shown: Vec<&Binding> = bindings(context).filter(|binding| offered(binding.command)).collect();
    shown
        .chunk_by(|a, b| a.hint == b.hint && a.foot == b.foot)
        .filter_map(|group| {
            let (first, last) = (group.first()?, group.last()?);
            let name = |binding: &Binding| binding.keys.first().map(Key::to_string).unwrap_or_default();
            let range = format!("{}–{}", name(first), name(last));
            let short = if group.len() > 4 { range } else { group.iter().map(|b| name(b)).collect() };
            let all = || group.iter().flat_map(|b| b.keys).map(Key::to_string).collect::<Vec<_>>().join(" ");
            let long = if group.len() > 4 { short.clone() } else { all() };
            Some(Hint { short, long, words: first.hint, foot: first.foot })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn no_key_has_two_meanings_in_one_place() {
        for context in Context::ALL {
            let mut meanings: HashMap<Key, &str> = HashMap::new();
            for binding in bindings(context) {
                for key in binding.keys {
                    // In the help, the key that opened it closes it: its own table comes first.
                    if context == Context::Help && binding.command == Command::Help {
                        continue;
                    }
                    let before = meanings.insert(*key, binding.name);
                    assert_eq!(before, None, "{key} in {context:?} is {} too", binding.name);
                }
            }
        }
    }

    #[test]
    fn names_of_keys_are_read_back() {
        for (name, shown) in [("right", "→"), ("ctrl-c", "Ctrl-C"), ("x", "x"), ("space", "Space")] {
            assert_eq!(name.parse::<Key>().unwrap().to_string(), shown);
        }
        assert!("hyper-x".parse::<Key>().is_err());
    }

    #[test]
    fn neighbours_with_one_meaning_are_shown_as_one() {
        let five = |command| !matches!(command, Command::Level(6..));
        let hints = hints(Context::Statement, five);
        assert_eq!((hints[0].short.as_str(), hints[0].words), ("1–5", "key-answer"));
        assert!(hints.iter().any(|hint| hint.long == "← h Backspace"));
        let walk = super::hints(Context::Heatmap, |_| true).remove(0);
        assert_eq!(walk.short, "←↓↑→");
    }
}
