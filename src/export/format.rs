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

    /// How the names of its files end, which is its name too, and the key of what it is good for.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Svg => ("svg", "format-svg"),
            Self::Png => ("png", "format-png"),
            Self::Pdf => ("pdf", "format-pdf"),
            Self::Html => ("html", "format-html"),
            Self::Markdown => ("md", "format-md"),
            Self::Text => ("txt", "format-txt"),
            Self::Csv => ("csv", "format-csv"),
            Self::Ndjson => ("ndjson", "format-ndjson"),
            Self::Json => ("json", "format-json"),
            Self::Xlsx => ("xlsx", "format-xlsx"),
            Self::Calendar => ("ics", "format-ics"),
            Self::Toml => ("toml", "format-toml"),
        }
    }

    pub fn name(self) -> &'static str {
        self.words().0
    }

    pub fn purpose(self) -> &'static str {
        self.words().1
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
        !heavy.contains(&(self, false))
    }
}
