//! A heatmap as a workbook: the coloured grid on one sheet, tidy data on another.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, XlsxError,
};

use super::one::One;
use super::report::Report;
use super::svg::colours;
use super::table::{self, HEADER};

/// Rows of a tile on the sheet.
const TILE_ROWS: u32 = 4;

/// The workbook of a report, with the data of the heatmaps that it is about.
///
/// # Errors
/// Why it could not be made.
pub fn xlsx(report: &Report, all: &[One<'_>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Without a clock, so that the same heatmap gives the same file.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_title(&report.title).set_creation_datetime(&made));
    grid(&mut book, report)?;
    data(&mut book, all)?;
    book.save_to_buffer()
}

fn grid(book: &mut Workbook, report: &Report) -> Result<(), XlsxError> {
    let sheet = book.add_worksheet();
    sheet.set_name("Heatmap")?;
    let bold = Format::new().set_bold();
    sheet.write_string_with_format(0, 0, &report.title, &bold.clone().set_font_size(16))?;
    sheet.write_string(1, 0, report.under.join(" · "))?;
    sheet.set_freeze_panes(2, 0)?;
    let mut row = 3u32;
    let mut widest = 0u16;
    for area in &report.picture.rows {
        sheet.write_string_with_format(row, 0, &area.title, &bold)?;
        row += 1;
        for (column, tile) in (0u16..).zip(&area.tiles) {
            widest = widest.max(column);
            let lines = tile.lines(60);
            for (line, content) in (0u32..).zip(&lines) {
                let band = tile.band_of_line(usize::try_from(line).unwrap_or(0));
                let (ground, ink) = colours(&report.palette, band);
                let mut format = Format::new()
                    .set_background_color(Color::from(ground.as_str()))
                    .set_font_color(Color::from(ink.as_str()))
                    .set_align(FormatAlign::Left)
                    .set_border_right(FormatBorder::Medium)
                    .set_border_color(Color::White);
                if line == 0 {
                    format = format.set_bold();
                }
                let words = content.split_whitespace().collect::<Vec<_>>().join(" ");
                sheet.write_string_with_format(row + line, column, words, &format)?;
            }
        }
        row += TILE_ROWS + 1;
    }
    for column in 0..=widest {
        sheet.set_column_width(column, 18)?;
    }
    for (name, content) in &report.lists {
        sheet.write_string_with_format(row, 0, name, &bold)?;
        sheet.write_string(row, 1, content)?;
        row += 1;
    }
    let (heading, actions) = &report.actions;
    if !actions.is_empty() {
        sheet.write_string_with_format(row + 1, 0, heading, &bold)?;
        row += 2;
    }
    for action in actions {
        sheet.write_string(row, 0, crate::picture::ticked(action.state))?;
        sheet.write_string(row, 1, &action.what)?;
        sheet.write_string(row + 1, 1, &action.details)?;
        row += 2;
    }
    let (heading, notes) = &report.notes;
    if !notes.is_empty() {
        sheet.write_string_with_format(row + 1, 0, heading, &bold)?;
        row += 2;
    }
    for (title, note) in notes {
        sheet.write_string(row, 0, title)?;
        sheet.write_string(row, 1, note)?;
        row += 1;
    }
    Ok(())
}

fn data(book: &mut Workbook, all: &[One<'_>]) -> Result<(), XlsxError> {
    let sheet = book.add_worksheet();
    sheet.set_name("Data")?;
    let bold = Format::new().set_bold();
    for (column, name) in (0u16..).zip(HEADER) {
        sheet.write_string_with_format(0, column, name, &bold)?;
        sheet.set_column_width(column, 18)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    for (row, (texts, count)) in (1u32..).zip(all.iter().flat_map(table::rows)) {
        // Strings are strings here: nothing that is written is a formula.
        for (column, text) in (0u16..).zip(&texts) {
            sheet.write_string(row, column, text)?;
        }
        sheet.write_number(row, 10, u32::try_from(count).map_or(f64::MAX, f64::from))?;
    }
    Ok(())
}
