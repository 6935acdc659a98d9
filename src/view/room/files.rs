//! A folder with files to take in.

use super::{MARGIN, title};
use crate::app::{Files, ImportStatus, State};
use crate::i18n::text;
use crate::view::canvas::Canvas;

pub(in crate::view) fn draw(state: &State, files: &Files, canvas: &mut Canvas<'_>) {
    let messages = &state.messages;
    title(state, &messages.text("screen-files"), canvas);
    let width = canvas.width().saturating_sub(2 * MARGIN);
    let spacious = canvas.height() >= 20;
    let mut row = 2 + usize::from(spacious);
    let folder = text::clean_line(&files.directory.to_string_lossy());
    canvas.put(MARGIN, row, &from_the_end(&folder, width), canvas.theme.quiet());
    row += 1;
    let watch = if files.is_watched { "files-watched" } else { "files-all" };
    let watch = text::wrap(&messages.text(watch), width);
    row = canvas.put_lines(MARGIN, row, &watch, canvas.theme.quiet());
    let top = row + usize::from(spacious);
    // Why the file at hand is passed over, whole; else what to know of all of them.
    let at_hand = files.rows.get(files.cursor).and_then(|row| row.told.as_ref());
    let care = match at_hand {
        Some(ImportStatus::PassedOver(why)) => {
            messages.with("file-passed-over", &[("why", why.as_str().into())])
        }
        _ => messages.text("files-care").into_owned(),
    };
    let care = text::wrap(&care, width);
    let below = if spacious { care.len() + 1 } else { 0 };
    let room = canvas.height().saturating_sub(top + below + 2).max(1);
    if files.rows.len() <= 1 && !files.directory.as_os_str().is_empty() {
        canvas.put(MARGIN, top + files.rows.len(), &messages.text("files-none"), canvas.theme.quiet());
    }
    let skip = (files.cursor + 1).saturating_sub(room);
    let widest = files.rows.iter().map(|row| text::width(&row.found.name)).max().unwrap_or(0);
    let column = (widest + 4).min(width / 2).max(12);
    for (offset, (index, file)) in files.rows.iter().enumerate().skip(skip).take(room).enumerate() {
        let name =
            if file.found.is_folder { format!("{}/", file.found.name) } else { file.found.name.clone() };
        let style = if index == files.cursor { canvas.theme.selected() } else { canvas.theme.body() };
        canvas.put(MARGIN, top + offset, &text::cut(&name, column.saturating_sub(2)), style);
        if index == files.cursor {
            canvas.point(MARGIN, top + offset);
        }
        let told = match &file.told {
            Some(ImportStatus::Counted) => messages.text("file-counted").into_owned(),
            Some(ImportStatus::Again) => messages.text("file-again").into_owned(),
            Some(ImportStatus::PassedOver(why)) => {
                messages.with("file-passed-over", &[("why", why.as_str().into())])
            }
            None => String::new(),
        };
        canvas.put(
            MARGIN + column,
            top + offset,
            &text::cut(&told, width.saturating_sub(column)),
            canvas.theme.quiet(),
        );
    }
    if skip + room < files.rows.len() {
        canvas.put_right(1, top + room - 1, "↓", canvas.theme.quiet());
    }
    if below > 0 && state.message.is_none() {
        let row = canvas.height().saturating_sub(care.len() + 2);
        canvas.put_lines(MARGIN, row, &care, canvas.theme.quiet());
    }
}

/// A path from its end, which tells more than its beginning.
fn from_the_end(path: &str, columns: usize) -> String {
    let over = text::width(path).saturating_sub(columns);
    if over == 0 {
        return path.to_owned();
    }
    let (rest, _) = text::from_column(path, over + 1);
    format!("…{rest}")
}
