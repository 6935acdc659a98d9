//! What the keys are for at the moment: the screens, and what lies over them.

/// What the keys are for at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
    Faults,
    Help,
}

impl Context {
    /// All of them, in the order of the docs.
    pub const ALL: [Self; 32] = [
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
        Self::Faults,
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

    /// The key of its name in `messages`.
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
            Self::Faults => "screen-faults",
            Self::Help => "screen-help",
        }
    }

    /// Its name in settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.title().trim_start_matches("screen-")
    }
}
