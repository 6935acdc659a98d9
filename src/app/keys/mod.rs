//! The keys: one table a screen, which dispatch, footer, help and docs are all made from.

mod key;
mod table;

pub use key::{Code, Key};
pub use table::Binding;

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
    Find,
    Delete,
    Compare,
    OverTime,
    Focus,
    Actions,
    AddAction,
    Tick,
    LetGo,
    Keep,
    Group,
    Settings,
    Files,
    All,
    Slips,
    NextPerson,
    Hands,
    Reveal,
    Skip,
    CountIn,
    LeaveOut,
    Present,
    Blank,
    Countdown,
    Number(u8),
    Erase,
    TakeHome,
    WithNotes,
    WithName,
    LeaveOutLow,
    NextKind,
}

impl Command {
    /// Whether it changes what is kept in files.
    #[must_use]
    pub fn changes_data(self) -> bool {
        use Command as C;
        matches!(
            self,
            C::Level(_)
                | C::NotSure
                | C::DoesNotApply
                | C::SkipArea
                | C::Note
                | C::Finish
                | C::Undo
                | C::Redo
                | C::Focus
                | C::AddAction
                | C::Tick
                | C::LetGo
                | C::Settings
                | C::Files
                | C::Slips
                | C::NextPerson
                | C::Hands
                | C::Reveal
        )
    }
}

/// What the keys are for at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "they are named after their screens")]
pub enum Context {
    Start,
    Find,
    Begin,
    Setting,
    Statement,
    Review,
    Heatmap,
    Dimension,
    OverTime,
    Choose,
    Compare,
    Compared,
    Actions,
    ActionForm,
    Note,
    Turn,
    GroupForm,
    GroupSetting,
    Gather,
    Files,
    Handover,
    CountIn,
    Hands,
    Guess,
    GroupHeatmap,
    Spot,
    Present,
    TakeHome,
    TakeHomeTo,
    Blank,
    Help,
}

impl Context {
    /// All of them, in the order of the docs.
    pub const ALL: [Self; 31] = [
        Self::Start,
        Self::Find,
        Self::Begin,
        Self::Setting,
        Self::Statement,
        Self::Review,
        Self::Heatmap,
        Self::Dimension,
        Self::OverTime,
        Self::Choose,
        Self::Compare,
        Self::Compared,
        Self::Actions,
        Self::ActionForm,
        Self::Note,
        Self::Turn,
        Self::GroupForm,
        Self::GroupSetting,
        Self::Gather,
        Self::Files,
        Self::Handover,
        Self::CountIn,
        Self::Hands,
        Self::Guess,
        Self::GroupHeatmap,
        Self::Spot,
        Self::Present,
        Self::TakeHome,
        Self::TakeHomeTo,
        Self::Blank,
        Self::Help,
    ];

    /// Whether letters are text here, so that only Esc, Tab, Enter and Ctrl keys command.
    #[must_use]
    pub fn is_text(self) -> bool {
        matches!(
            self,
            Self::Begin
                | Self::Find
                | Self::ActionForm
                | Self::Note
                | Self::GroupForm
                | Self::Hands
                | Self::TakeHomeTo
        )
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
            Self::Find => "screen-find",
            Self::OverTime => "screen-over-time",
            Self::Choose => "screen-choose",
            Self::Compare => "screen-compare",
            Self::Compared => "screen-compared",
            Self::Actions => "screen-actions",
            Self::ActionForm => "screen-action",
            Self::Note => "screen-note",
            Self::Turn => "screen-turn",
            Self::GroupForm => "screen-group-form",
            Self::GroupSetting => "screen-group-setting",
            Self::Gather => "screen-gather",
            Self::Files => "screen-files",
            Self::Handover => "screen-handover",
            Self::CountIn => "screen-count-in",
            Self::Hands => "screen-hands",
            Self::Guess => "screen-guess",
            Self::GroupHeatmap => "screen-group-heatmap",
            Self::Spot => "screen-spot",
            Self::Present => "screen-present",
            Self::TakeHome => "screen-take-home",
            Self::TakeHomeTo => "screen-take-home-to",
            Self::Blank => "screen-blank",
            Self::Help => "screen-help",
        }
    }
}

/// All keys of a context, its own first.
pub fn bindings(context: Context) -> impl Iterator<Item = &'static Binding> {
    table::numbers(context)
        .iter()
        .chain(table::own(context))
        .chain(table::moves(context))
        .chain(table::common(context))
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
            let numbers = matches!(first.command, Command::Level(_) | Command::Number(_)) && group.len() > 1;
            let short = if numbers { range } else { group.iter().map(|b| name(b)).collect() };
            let all = || group.iter().flat_map(|b| b.keys).map(Key::to_string).collect::<Vec<_>>().join(" ");
            let long = if numbers { short.clone() } else { all() };
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
        let walk = super::hints(Context::Heatmap, |_| true);
        assert!(walk.iter().any(|hint| hint.short == "←↓↑→"));
    }
}
