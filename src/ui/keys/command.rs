//! What keys mean.

/// What a key means, by its name in settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Command(pub &'static str);

impl Command {
    pub const UP: Self = Self("up");
    pub const DOWN: Self = Self("down");
    pub const LEFT: Self = Self("left");
    pub const RIGHT: Self = Self("right");
    pub const FIRST: Self = Self("first");
    pub const LAST: Self = Self("last");
    pub const PAGE_UP: Self = Self("page-up");
    pub const PAGE_DOWN: Self = Self("page-down");
    pub const ENTER: Self = Self("enter");
    pub const NEXT_FIELD: Self = Self("next-field");
    pub const PREVIOUS_FIELD: Self = Self("previous-field");
    pub const BACK: Self = Self("back");
    pub const LEAVE: Self = Self("leave");
    pub const STOP: Self = Self("leave-at-once");
    pub const SUSPEND: Self = Self("suspend");
    pub const HELP: Self = Self("help");
    pub const UNDO: Self = Self("undo");
    pub const REDO: Self = Self("redo");
    pub const NEW: Self = Self("new");
    pub const NOT_SURE: Self = Self("not-sure");
    pub const DOES_NOT_APPLY: Self = Self("doesnt-apply");
    pub const SKIP_AREA: Self = Self("skip-area");
    pub const PREVIOUS: Self = Self("previous");
    pub const NEXT: Self = Self("next");
    pub const NOTE: Self = Self("note");
    pub const REVIEW: Self = Self("review");
    pub const FINISH: Self = Self("finish");
    pub const ORDER: Self = Self("order");
    pub const FIND: Self = Self("find");
    pub const DELETE: Self = Self("delete");
    pub const COMPARE: Self = Self("compare");
    pub const OVER_TIME: Self = Self("over-time");
    pub const FOCUS: Self = Self("focus");
    pub const ACTIONS: Self = Self("actions");
    pub const ADD_ACTION: Self = Self("add-action");
    pub const TICK: Self = Self("done");
    pub const LET_GO: Self = Self("let-go");
    pub const KEEP: Self = Self("keep");
    pub const GROUP: Self = Self("group");
    pub const SETTINGS: Self = Self("settings");
    pub const FILES: Self = Self("files");
    pub const ALL: Self = Self("take-all");
    pub const SLIPS: Self = Self("slips");
    pub const NEXT_PERSON: Self = Self("next-person");
    pub const HANDS: Self = Self("hands");
    pub const REVEAL: Self = Self("reveal");
    pub const SKIP: Self = Self("pass-over");
    pub const COUNT_IN: Self = Self("count-in");
    pub const LEAVE_OUT: Self = Self("leave-out");
    pub const PRESENT: Self = Self("present");
    pub const BLANK: Self = Self("blank");
    pub const COUNTDOWN: Self = Self("countdown");
    pub const ERASE: Self = Self("fewer");
    pub const EXPORT: Self = Self("export");
    pub const WITH_NOTES: Self = Self("with-notes");
    pub const WITH_NAME: Self = Self("with-name");
    pub const LEAVE_OUT_LOW: Self = Self("leave-out-low");
    pub const NEXT_KIND: Self = Self("next-kind");

    /// The levels of a scale, coolest first.
    pub const LEVELS: [Self; 9] = [
        Self("level-1"),
        Self("level-2"),
        Self("level-3"),
        Self("level-4"),
        Self("level-5"),
        Self("level-6"),
        Self("level-7"),
        Self("level-8"),
        Self("level-9"),
    ];

    /// The digits.
    pub const NUMBERS: [Self; 10] = [
        Self("number-0"),
        Self("number-1"),
        Self("number-2"),
        Self("number-3"),
        Self("number-4"),
        Self("number-5"),
        Self("number-6"),
        Self("number-7"),
        Self("number-8"),
        Self("number-9"),
    ];

    /// The level that it answers with, from 1.
    pub fn level(self) -> Option<u8> {
        self.0.strip_prefix("level-")?.parse().ok()
    }

    /// The command that answers with a level, from 1.
    pub fn of_level(level: u8) -> Self {
        let index = usize::from(level).saturating_sub(1);
        Self::LEVELS.get(index).copied().unwrap_or(Self::NOT_SURE)
    }

    /// The digit that it types.
    pub fn number(self) -> Option<u8> {
        self.0.strip_prefix("number-")?.parse().ok()
    }
}
