//! The formats that a heatmap can be taken home in.

/// A format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    Svg,
    Png,
    Pdf,
    Html,
    Markdown,
    Text,
    Csv,
    Ndjson,
    Json,
    Xlsx,
    Calendar,
    Toml,
}

impl Format {
    /// All of them, those for people first.
    pub const ALL: [Self; 12] = [
        Self::Png,
        Self::Pdf,
        Self::Html,
        Self::Svg,
        Self::Text,
        Self::Markdown,
        Self::Xlsx,
        Self::Calendar,
        Self::Csv,
        Self::Json,
        Self::Ndjson,
        Self::Toml,
    ];

    /// How the names of its files end, which is its name too.
    pub fn name(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Text => "txt",
            Self::Csv => "csv",
            Self::Ndjson => "ndjson",
            Self::Json => "json",
            Self::Xlsx => "xlsx",
            Self::Calendar => "ics",
            Self::Toml => "toml",
        }
    }

    /// The format of a name, or of the end of a file's name.
    pub fn of(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        let known = match name.as_str() {
            "htm" => "html",
            "markdown" => "md",
            "text" => "txt",
            "jsonl" => "ndjson",
            "ical" => "ics",
            other => other,
        };
        Self::ALL.into_iter().find(|format| format.name() == known)
    }

    /// The key in `messages` of what it is good for.
    pub fn purpose(self) -> &'static str {
        match self {
            Self::Svg => "format-svg",
            Self::Png => "format-png",
            Self::Pdf => "format-pdf",
            Self::Html => "format-html",
            Self::Markdown => "format-md",
            Self::Text => "format-txt",
            Self::Csv => "format-csv",
            Self::Ndjson => "format-ndjson",
            Self::Json => "format-json",
            Self::Xlsx => "format-xlsx",
            Self::Calendar => "format-ics",
            Self::Toml => "format-toml",
        }
    }

    /// Whether it has a place for notes and the name.
    pub fn holds_notes(self) -> bool {
        !matches!(self, Self::Svg | Self::Png | Self::Csv | Self::Calendar | Self::Toml)
    }

    /// Whether it is made of counts alone.
    pub fn is_of_counts(self) -> bool {
        matches!(self, Self::Csv | Self::Ndjson)
    }

    /// Whether this program was built with it.
    pub fn is_built_in(self) -> bool {
        let heavy = [
            (Self::Png, cfg!(feature = "png")),
            (Self::Pdf, cfg!(feature = "pdf")),
            (Self::Xlsx, cfg!(feature = "xlsx")),
        ];
        heavy.iter().find(|(format, _)| *format == self).is_none_or(|(_, is_built_in)| *is_built_in)
    }
}
