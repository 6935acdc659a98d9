//! What whoever takes a heatmap home should know beside it: what was asked for and does not go along, and what may hurt.

use super::{Chosen, ExportOptions};
use crate::export::Format;
use crate::heatmap::FEWEST_FOR_COUNTS;
use crate::i18n::Messages;
use crate::session::library::Row;

/// Tiles of a group that are named before it leaves the machine, with the choice to leave them out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Low {
    /// The group, where there are two.
    pub group: Option<String>,
    /// The dimensions, by title.
    pub titles: String,
    /// Whether the words alone say so: they are chilly or cool. Otherwise everyone is at or below the middle.
    pub by_word: bool,
}

impl Low {
    /// It in a sentence, of the key that fits among four.
    pub fn localize(&self, [one, one_by_word, of, of_by_word]: [&str; 4], messages: &Messages) -> String {
        let titles = ("titles", self.titles.as_str().into());
        match &self.group {
            None => messages.with(if self.by_word { one_by_word } else { one }, &[titles]),
            Some(group) => {
                let key = if self.by_word { of_by_word } else { of };
                messages.with(key, &[titles, ("group", group.as_str().into())])
            }
        }
    }
}

/// The tiles of each group that are low, as far as what may be shown tells; groups without any are not named.
pub fn low_spots(chosen: &Chosen, messages: &Messages) -> Vec<Low> {
    let low = |row: &&Row| {
        let (heatmap, of) = (row.heatmap()?, row.questionnaire.as_ref()?);
        let low = heatmap.low_tiles();
        let group = chosen.is_of_two().then(|| called(row, chosen, messages));
        (!low.is_empty()).then(|| Low { group, titles: of.titles(&low), by_word: !heatmap.shows_spread() })
    };
    chosen.rows().iter().filter_map(low).collect()
}

/// What a row is called, with then or now where both are called alike.
fn called(row: &Row, chosen: &Chosen, messages: &Messages) -> String {
    let name = row.name();
    match chosen {
        Chosen::Two(then, now, _) if then.name() == now.name() => {
            let key = if row.id() == then.id() { "report-then" } else { "report-now" };
            format!("{} ({})", messages.place(name), messages.text(key).to_lowercase())
        }
        _ => messages.place(name).into_owned(),
    }
}

/// What a format does not do of what was asked for, and what it does not hold: a sentence each.
pub fn notices(format: Format, chosen: &Chosen, options: &ExportOptions, messages: &Messages) -> Vec<String> {
    let mut said = of_format(format, options, messages);
    let mut say = |key: &str| said.push(messages.text(key).into_owned());
    let rows = chosen.rows();
    let (notes, name) = (options.with.notes, options.with.name);
    let holds = format.holds_notes() && !(chosen.is_of_two() && format == Format::Json);
    if format.holds_notes() && !holds && (notes || name) {
        say("export-left-behind-of-two");
    }
    if holds && notes && rows.iter().all(|row| row.marks().noted.is_empty()) {
        say("export-no-notes");
    }
    if holds && name && rows.iter().all(|row| name_of(row).is_none()) {
        say("export-no-name");
    }
    if options.leave_out && rows.iter().all(|row| row.group().is_none()) {
        say("export-leave-out-person");
    } else if options.leave_out && format == Format::Calendar {
        say("export-leave-out-calendar");
    } else if options.leave_out && low_spots(chosen, messages).is_empty() {
        say("export-leave-out-none");
    }
    let few = |row: &&&Row| row.group().is_some_and(|group| group.people() < FEWEST_FOR_COUNTS);
    let few: Vec<String> = rows.iter().filter(few).map(|row| called(row, chosen, messages)).collect();
    match (format, chosen) {
        (_, _) if few.is_empty() => {}
        (Format::Csv | Format::Ndjson, Chosen::One(_)) => say("export-no-counts"),
        (Format::Xlsx, Chosen::One(_)) => say("export-no-counts-xlsx"),
        (Format::Csv | Format::Ndjson | Format::Xlsx, Chosen::Two(..)) => {
            said.extend(
                few.into_iter().map(|group| messages.with("export-no-counts-of", &[("group", group.into())])),
            );
        }
        _ => {}
    }
    said
}

/// The same of a format alone, whatever is written in it.
pub fn of_format(format: Format, options: &ExportOptions, messages: &Messages) -> Vec<String> {
    let name = || [("format", format.name().into())];
    let left = (options.with.notes || options.with.name) && !format.holds_notes();
    let width = options.width.is_some() && format != Format::Png;
    let keys = [left.then_some("export-left-behind"), width.then_some("export-no-width")];
    keys.into_iter().flatten().map(|key| messages.with(key, &name())).collect()
}

/// The name of whose answers these are.
pub fn name_of(row: &Row) -> Option<&str> {
    row.response().and_then(|response| response.name.as_deref())
}
