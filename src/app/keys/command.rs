//! What keys mean.

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

    /// Its name in settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        const LEVELS: [&str; 9] = [
            "level-1", "level-2", "level-3", "level-4", "level-5", "level-6", "level-7", "level-8", "level-9",
        ];
        const NUMBERS: [&str; 10] = [
            "number-0", "number-1", "number-2", "number-3", "number-4", "number-5", "number-6", "number-7",
            "number-8", "number-9",
        ];
        match self {
            Self::Level(level) => {
                usize::from(level).checked_sub(1).and_then(|at| LEVELS.get(at)).copied().unwrap_or_default()
            }
            Self::Number(number) => NUMBERS.get(usize::from(number)).copied().unwrap_or_default(),
            Self::Up => "up",
            Self::Down => "down",
            Self::Left => "left",
            Self::Right => "right",
            Self::First => "first",
            Self::Last => "last",
            Self::PageUp => "page-up",
            Self::PageDown => "page-down",
            Self::Enter => "enter",
            Self::NextField => "next-field",
            Self::PreviousField => "previous-field",
            Self::Back => "back",
            Self::Leave => "leave",
            Self::Stop => "leave-at-once",
            Self::Suspend => "suspend",
            Self::Help => "help",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::New => "new",
            Self::NotSure => "not-sure",
            Self::DoesNotApply => "doesnt-apply",
            Self::SkipArea => "skip-area",
            Self::Previous => "previous",
            Self::Next => "next",
            Self::Note => "note",
            Self::Review => "review",
            Self::Finish => "finish",
            Self::Order => "order",
            Self::Find => "find",
            Self::Delete => "delete",
            Self::Compare => "compare",
            Self::OverTime => "over-time",
            Self::Focus => "focus",
            Self::Actions => "actions",
            Self::AddAction => "add-action",
            Self::Tick => "done",
            Self::LetGo => "let-go",
            Self::Keep => "keep",
            Self::Group => "group",
            Self::Settings => "settings",
            Self::Files => "files",
            Self::All => "take-all",
            Self::Slips => "slips",
            Self::NextPerson => "next-person",
            Self::Hands => "hands",
            Self::Reveal => "reveal",
            Self::Skip => "pass-over",
            Self::CountIn => "count-in",
            Self::LeaveOut => "leave-out",
            Self::Present => "present",
            Self::Blank => "blank",
            Self::Countdown => "countdown",
            Self::Erase => "fewer",
            Self::TakeHome => "take-home",
            Self::WithNotes => "with-notes",
            Self::WithName => "with-name",
            Self::LeaveOutLow => "leave-out-low",
            Self::NextKind => "next-kind",
        }
    }
}
