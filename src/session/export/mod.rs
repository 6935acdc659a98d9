//! Exporting a heatmap, or two that are compared, in one of the formats.

mod job;
mod notices;
mod report;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::library::Row;
use crate::export::json::{self, With};
use crate::export::lettering::lacking;
use crate::export::one::One;
use crate::export::text::{self, Paint};
use crate::export::{Format, calendar, html, lines, markdown, svg, table};
use crate::format::ndjson::MOST_BYTES_A_LINE;
use crate::heatmap::palette::{Depth, Palette};
use crate::heatmap::{Heatmap, Incomparable};
use crate::i18n::{Localize, Message, Messages, Reason};
use crate::model::questionnaire::{DimensionId, Questionnaire};
use crate::model::response::Action;

pub use job::{ExportJob, ExportResult};
pub use notices::{Low, low_spots, name_of, notices, of_format};

/// The most letters of a name that a file is called by.
const MOST_LETTERS: usize = 40;
/// The widest that a text for pasting is.
const COLUMNS: usize = 80;

/// What is taken home.
#[derive(Debug, Clone)]
pub enum Chosen {
    /// One heatmap.
    One(Box<Row>),
    /// Two that are compared, the earlier one first, and what was done in between.
    Two(Box<Row>, Box<Row>, Vec<Action>),
}

impl Chosen {
    /// What it is made of, the earlier one first.
    fn rows(&self) -> Vec<&Row> {
        match self {
            Self::One(row) => vec![row],
            Self::Two(then, now, _) => vec![then, now],
        }
    }

    /// The actions of it; of two, those of now.
    fn actions(&self) -> &[Action] {
        match self {
            Self::One(row) | Self::Two(_, row, _) => row.actions(),
        }
    }

    /// Whether two are compared.
    fn is_of_two(&self) -> bool {
        matches!(self, Self::Two(..))
    }

    /// Whether there are notes that could go with it.
    pub fn has_notes(&self) -> bool {
        self.rows().iter().any(|row| !row.marks().noted.is_empty())
    }

    /// Whether there is a name that could go with it.
    pub fn has_name(&self) -> bool {
        self.rows().into_iter().any(|row| name_of(row).is_some())
    }

    /// Whether it can be exported in a format.
    pub fn fits(&self, format: Format) -> bool {
        match format {
            Format::Toml => matches!(self, Self::One(row) if row.response().is_some_and(|it| !it.is_draft())),
            Format::Calendar => self.actions().iter().any(|action| action.is_open() && action.due.is_some()),
            format => format.is_built_in(),
        }
    }

    /// Whether what is to be the earlier one was begun after the other.
    pub fn is_turned(&self) -> bool {
        matches!(self, Self::Two(then, now, _) if then.started() > now.started())
    }
}

/// What was asked for besides.
#[derive(Debug, Clone, Default)]
pub struct ExportOptions {
    /// The notes, and the name.
    pub with: With,
    /// To leave out the tiles of a group on which everyone is at or below the middle.
    pub leave_out: bool,
    /// How many pixels a picture is wide.
    pub width: Option<u32>,
}

impl ExportOptions {
    /// What of them a format has a place for: where the notes are left out, so do their marks, and the name.
    fn within(&self, format: Format) -> Self {
        let with = if format.holds_notes() { self.with } else { With::default() };
        Self { with, ..self.clone() }
    }
}

/// The language, colours and time zone of an export. The day of the export is not in it, so the same heatmap gives the same
/// file on any day.
#[derive(Debug, Clone, Copy)]
pub struct ExportContext<'a> {
    /// The sentences.
    pub messages: &'a Messages,
    /// The colours of heat.
    pub palette: Palette,
    /// Where the person is.
    pub zone: &'a TimeZone,
}

/// Why it cannot be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotMade {
    /// Its questionnaire is not available, or does not fit.
    NoQuestions,
    /// So few people are in, or it is not revealed yet.
    Withheld,
    /// The two cannot be compared.
    Incomparable(Incomparable),
    /// There is nothing with a date to put into a calendar.
    NoDates,
    /// Only one person's finished answers can be sent to a group.
    NotForGroup,
    /// This program was built without it.
    NotBuiltIn(&'static str),
    /// A picture so wide would take that much memory.
    TooWide {
        /// How much memory, in billions of bytes.
        gigabytes: u64,
        /// How wide it may be, in pixels.
        widest: u64,
    },
    /// What makes it said no.
    Failed(Reason),
}

impl NotMade {
    /// What a library says; nobody should ever read it.
    fn because(error: impl std::fmt::Display) -> Self {
        Self::Failed(Reason::Other(error.to_string()))
    }
}

impl Localize for NotMade {
    fn localize(&self, messages: &Messages) -> String {
        let message = match self {
            Self::NoQuestions => Message::of("export-no-questions"),
            Self::Withheld => Message::of("export-withheld"),
            Self::Incomparable(why) => return why.localize(messages),
            Self::NoDates => Message::of("export-no-dates"),
            Self::NotForGroup => Message::of("export-not-for-group"),
            Self::NotBuiltIn(format) => Message::of("export-not-built-in").put("format", *format),
            // As texts: numbers would be grouped in some languages.
            Self::TooWide { gigabytes, widest } => Message::of("export-too-wide")
                .put("gigabytes", gigabytes.to_string())
                .put("widest", widest.to_string()),
            Self::Failed(why) => Message::of("export-not-made").why(why.clone()),
        };
        message.localize(messages)
    }
}

/// A heatmap with its questionnaire.
struct Side<'a> {
    row: &'a Row,
    of: &'a Questionnaire,
    heatmap: Heatmap,
    /// The tiles that stay at home, as was asked for.
    left_out: Vec<DimensionId>,
}

impl<'a> Side<'a> {
    fn of(row: &'a Row, leave_out: bool, format: Format) -> Result<Self, NotMade> {
        let of = row.questionnaire.as_deref().ok_or(NotMade::NoQuestions)?;
        let mut heatmap = row.heatmap().ok_or(NotMade::NoQuestions)?;
        // A program is told by nulls that nothing may be shown, as by `show --json`.
        if heatmap.is_withheld() && format != Format::Json {
            return Err(NotMade::Withheld);
        }
        let left_out = if leave_out { heatmap.low_tiles() } else { Vec::new() };
        if leave_out {
            heatmap.leave_out(&left_out);
        }
        Ok(Self { row, of, heatmap, left_out })
    }

    fn one(&self) -> One<'_> {
        One { document: self.row, questionnaire: self.of, heatmap: &self.heatmap }
    }
}

/// What was chosen, the earlier one first.
fn sides<'a>(chosen: &'a Chosen, options: &ExportOptions, format: Format) -> Result<Vec<Side<'a>>, NotMade> {
    chosen.rows().into_iter().map(|row| Side::of(row, options.leave_out, format)).collect()
}

/// A name for its file: what it is called and the day, of letters, digits, `-` and `_` alone.
pub fn file_name(chosen: &Chosen, format: Format, zone: &TimeZone) -> String {
    let (row, two) = match chosen {
        Chosen::One(row) => (row, ""),
        Chosen::Two(_, row, _) => (row, "-then-and-now"),
    };
    let day = row.started().map(|at| format!("-{}", at.to_zoned(zone.clone()).date())).unwrap_or_default();
    let letters = |c: char| if c.is_alphanumeric() || c == '_' { c } else { '-' };
    let name: String = row.name().to_lowercase().chars().map(letters).take(MOST_LETTERS).collect();
    let parts: Vec<&str> = name.split('-').filter(|part| !part.is_empty()).collect();
    let name = if parts.is_empty() { "heatmap".to_owned() } else { parts.join("-") };
    format!("{name}{day}{two}.{}", format.name())
}

/// The letters that are drawn as boxes in a format, since the font that goes with the program lacks them.
pub fn boxes(format: Format, chosen: &Chosen, options: &ExportOptions, context: ExportContext<'_>) -> String {
    let is_drawn = matches!(format, Format::Png | Format::Pdf);
    if !is_drawn {
        return String::new();
    }
    let report = sides(chosen, options, format)
        .and_then(|sides| report::report(chosen, &sides, &options.within(format), context));
    report.map(|report| lacking(&report.texts())).unwrap_or_default()
}

/// Makes it.
///
/// # Errors
/// Why not.
pub fn make(
    format: Format,
    chosen: &Chosen,
    options: &ExportOptions,
    context: ExportContext<'_>,
) -> Result<Vec<u8>, NotMade> {
    let sides = sides(chosen, options, format)?;
    let ones: Vec<One<'_>> = sides.iter().map(Side::one).collect();
    let options = &options.within(format);
    let report = || report::report(chosen, &sides, options, context);
    match format {
        Format::Svg => Ok(svg::svg(&report()?, svg::PICTURE).into_bytes()),
        Format::Html => Ok(html::html(&report()?).into_bytes()),
        Format::Markdown => Ok(markdown::markdown(&report()?).into_bytes()),
        Format::Text => Ok(text::report(&report()?, paint(), context.messages).into_bytes()),
        Format::Csv => table::csv(&ones).map_err(NotMade::because),
        Format::Ndjson => {
            let lines: Result<Vec<_>, _> = ones.iter().map(|one| lines::line(one, options.with)).collect();
            let lines = lines.map_err(NotMade::because)?;
            // `import` would refuse it.
            match lines.iter().any(|line| line.len() > MOST_BYTES_A_LINE) {
                true => Err(NotMade::Failed(Reason::Known("reason-line-to-export"))),
                false => Ok(lines.concat().into_bytes()),
            }
        }
        Format::Json => json_document(chosen, &sides, options),
        Format::Calendar => calendar_of(chosen, &sides, context),
        Format::Toml => for_group(chosen, &sides),
        #[cfg(feature = "png")]
        Format::Png => png(&report()?, options),
        #[cfg(feature = "pdf")]
        Format::Pdf => crate::export::paper::pdf(&report()?).map_err(NotMade::Failed),
        #[cfg(feature = "xlsx")]
        Format::Xlsx => crate::export::workbook::xlsx(&report()?, &ones).map_err(NotMade::because),
        #[cfg(not(feature = "png"))]
        Format::Png => Err(NotMade::NotBuiltIn("PNG")),
        #[cfg(not(feature = "pdf"))]
        Format::Pdf => Err(NotMade::NotBuiltIn("PDF")),
        #[cfg(not(feature = "xlsx"))]
        Format::Xlsx => Err(NotMade::NotBuiltIn("xlsx")),
    }
}

fn paint() -> Paint {
    Paint { palette: Palette::MONO, depth: Depth::None, columns: COLUMNS }
}

fn json_document(chosen: &Chosen, sides: &[Side<'_>], options: &ExportOptions) -> Result<Vec<u8>, NotMade> {
    let written = match (chosen, sides) {
        (Chosen::Two(before, after, _), [then, now]) => {
            let comparison = report::compared(before, after, options)?;
            json::compare(&comparison, (before, then.of), (after, now.of))
        }
        (_, [side, ..]) => {
            let mut json = json::document(side.row, &side.heatmap, side.of, options.with);
            json::mark_left_out(&mut json, &side.left_out);
            json
        }
        _ => return Err(NotMade::NoQuestions),
    };
    // `{:#}` indents.
    Ok(format!("{written:#}\n").into_bytes())
}

fn calendar_of(chosen: &Chosen, sides: &[Side<'_>], context: ExportContext<'_>) -> Result<Vec<u8>, NotMade> {
    let (Chosen::One(row) | Chosen::Two(_, row, _)) = chosen;
    let side = sides.last().ok_or(NotMade::NoQuestions)?;
    let action_entry = |action| (action, report::action_entry(action, side.of, context.messages, None));
    let actions: Vec<_> = row.actions().iter().map(action_entry).collect();
    let made = row.started().unwrap_or(Timestamp::UNIX_EPOCH);
    calendar::calendar(&actions, made).map(String::into_bytes).ok_or(NotMade::NoDates)
}

fn for_group(chosen: &Chosen, sides: &[Side<'_>]) -> Result<Vec<u8>, NotMade> {
    match (chosen, sides) {
        (Chosen::One(row), [side]) if !row.is_draft() => {
            let response = row.response().ok_or(NotMade::NotForGroup)?;
            response.for_group(side.of).map(String::into_bytes).map_err(NotMade::because)
        }
        _ => Err(NotMade::NotForGroup),
    }
}

#[cfg(feature = "png")]
fn png(report: &crate::export::report::Report, options: &ExportOptions) -> Result<Vec<u8>, NotMade> {
    use crate::export::png::{Refused, png};
    png(&svg::svg(report, svg::PICTURE), options.width).map_err(|refused| match refused {
        Refused::TooWide { gigabytes, widest } => NotMade::TooWide { gigabytes, widest },
        Refused::Failed(why) => NotMade::Failed(why),
    })
}
