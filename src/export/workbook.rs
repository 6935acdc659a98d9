//! A heatmap as a workbook: the coloured grid on one sheet, tidy data on another.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::one::One;
use super::report::Report;
use super::svg::colours;
use super::table::{self, HEADER};
use crate::heatmap::Band;
use crate::heatmap::picture::{TILE_HEIGHT, Tile, ticked};
use crate::i18n::text::{width, wrap};

/// The narrowest and the widest that columns get, in letters: those of tiles, and those of data.
const OF_TILES: (usize, usize) = (14, 32);
const OF_DATA: (usize, usize) = (8, 60);
/// The column up to which paragraphs go, at least.
const FEWEST_COLUMNS: u16 = 5;
/// A4 among the sizes of paper that spreadsheets know.
const A4: u8 = 9;
/// How high a line of text is, in points.
const LINE: u16 = 15;

/// The workbook of a report, with the data of the heatmaps that it is about.
///
/// # Errors
/// Why it could not be made.
pub fn xlsx(report: &Report, all: &[One<'_>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Without a clock, so that the same heatmap gives the same file.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_title(&report.title).set_creation_datetime(&made));
    grid(book.add_worksheet(), report)?;
    data(book.add_worksheet(), all)?;
    book.save_to_buffer()
}

/// A sheet that is written from top to bottom.
struct Page<'a> {
    sheet: &'a mut Worksheet,
    row: u32,
    bold: Format,
    /// The last column of paragraphs, and how many letters wide all of their columns are.
    last: u16,
    letters: usize,
}

impl Page<'_> {
    /// Writes a paragraph after its heading, with its lines under one another.
    fn paragraph(&mut self, heading: &str, content: &str, bold: bool) -> Result<(), XlsxError> {
        let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        if !heading.is_empty() {
            let look = if bold { &self.bold } else { &wrapped };
            let look = look.clone().set_align(FormatAlign::Top);
            self.sheet.write_string_with_format(self.row, 0, heading, &look)?;
        }
        if !content.is_empty() {
            self.sheet.merge_range(self.row, 1, self.row, self.last, content, &wrapped)?;
            // No program finds the height of cells that are one.
            let lines = wrap(content, self.letters).len();
            self.sheet.set_row_height(self.row, u16::try_from(lines).unwrap_or(20).min(20) * LINE)?;
        }
        self.row += 1;
        Ok(())
    }

    fn heading(&mut self, heading: &str) -> Result<(), XlsxError> {
        self.row += 1;
        self.sheet.write_string_with_format(self.row, 0, heading, &self.bold)?;
        self.row += 1;
        Ok(())
    }
}

/// On its side, as wide as one page, and as many pages long as it takes.
fn on_paper(sheet: &mut Worksheet) {
    sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
}

fn grid(sheet: &mut Worksheet, report: &Report) -> Result<(), XlsxError> {
    sheet.set_name("Heatmap")?;
    let bold = Format::new().set_bold();
    sheet.write_string_with_format(0, 0, &report.title, &bold.clone().set_font_size(16))?;
    sheet.write_string(1, 0, report.under.join(" · "))?;
    sheet.set_freeze_panes(2, 0)?;
    on_paper(sheet);
    let widths = tile_widths(report);
    for (column, wide) in (0u16..).zip(&widths) {
        sheet.set_column_width(column, u16::try_from(*wide).unwrap_or(20))?;
    }
    let last = u16::try_from(widths.len()).unwrap_or(u16::MAX).saturating_sub(1);
    let mut page = Page { sheet, row: 3, bold, last, letters: widths.iter().skip(1).sum() };
    for area in &report.picture.rows {
        page.sheet.write_string_with_format(page.row, 0, &area.title, &page.bold)?;
        page.row += 1;
        for (column, tile) in (0u16..).zip(&area.tiles) {
            self::tile(&mut page, tile, column, report)?;
        }
        page.row += u32::try_from(TILE_HEIGHT).unwrap_or(u32::MAX) + 1;
    }
    for ((column, band), word) in (0u16..).zip(Band::ALL).zip(&report.bands) {
        page.sheet.write_string_with_format(page.row, column, word, &look(report, Some(band)))?;
    }
    page.row += 1;
    page.sheet.write_string(page.row, 0, report.legend.join(" · "))?;
    page.row += 2;
    for list in &report.lists {
        for (index, item) in list.items.iter().enumerate() {
            let heading = if index == 0 { list.heading.as_deref().unwrap_or_default() } else { "" };
            page.paragraph(heading, item, true)?;
        }
    }
    let (heading, actions) = &report.actions;
    if !actions.is_empty() {
        page.heading(heading)?;
    }
    for action in actions {
        page.paragraph(ticked(action.state), &action.what, false)?;
        page.paragraph("", &action.details, false)?;
    }
    for (heading, notes) in &report.notes {
        page.heading(heading)?;
        for (title, note) in notes {
            page.paragraph(title, note, false)?;
        }
    }
    Ok(())
}

fn tile(page: &mut Page<'_>, tile: &Tile, column: u16, report: &Report) -> Result<(), XlsxError> {
    let lines = lines(tile);
    for (index, line) in lines.iter().enumerate() {
        let mut format = look(report, tile.band_of_line(index));
        if index == 0 {
            format = format.set_bold();
        }
        let row = page.row + u32::try_from(index).unwrap_or(u32::MAX);
        page.sheet.write_string_with_format(row, column, line, &format)?;
    }
    Ok(())
}

/// The colours of a cell of the grid.
fn look(report: &Report, band: Option<Band>) -> Format {
    let (ground, ink) = colours(&report.palette, band);
    Format::new()
        .set_background_color(Color::from(ground.as_str()))
        .set_font_color(Color::from(ink.as_str()))
        .set_align(FormatAlign::Left)
        .set_border_right(FormatBorder::Medium)
        .set_border_color(Color::White)
}

/// The lines of a tile without the spaces that set their parts apart.
fn lines(tile: &Tile) -> [String; TILE_HEIGHT] {
    tile.lines(60).map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// How wide the columns are, in letters.
fn tile_widths(report: &Report) -> Vec<usize> {
    let (narrowest, widest) = OF_TILES;
    let mut widths = vec![narrowest; usize::from(FEWEST_COLUMNS) + 1];
    for row in &report.picture.rows {
        widths.resize(widths.len().max(row.tiles.len()), narrowest);
        for (wide, tile) in widths.iter_mut().zip(&row.tiles) {
            let needed = lines(tile).iter().map(|line| width(line) + 2).max().unwrap_or(0);
            *wide = needed.clamp(*wide, widest);
        }
    }
    widths
}

fn data(sheet: &mut Worksheet, all: &[One<'_>]) -> Result<(), XlsxError> {
    sheet.set_name("Data")?;
    let bold = Format::new().set_bold();
    let (narrowest, widest) = OF_DATA;
    let mut widths = HEADER.map(|name| (width(name) + 2).max(narrowest));
    for (column, name) in (0u16..).zip(HEADER) {
        sheet.write_string_with_format(0, column, name, &bold)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    on_paper(sheet);
    for (row, (texts, count)) in (1u32..).zip(all.iter().flat_map(table::rows)) {
        for ((column, text), (name, wide)) in (0u16..).zip(&texts).zip(HEADER.iter().zip(&mut widths)) {
            *wide = (width(text) + 2).clamp(*wide, widest);
            // Strings are strings here: nothing that is written is a formula. Levels are numbers to reckon with.
            match text.parse::<u8>() {
                Ok(level) if *name == "answer" => sheet.write_number(row, column, level)?,
                _ => sheet.write_string(row, column, text)?,
            };
        }
        sheet.write_number(row, 10, u32::try_from(count).map_or(f64::MAX, f64::from))?;
    }
    for (column, wide) in (0u16..).zip(widths) {
        sheet.set_column_width(column, u16::try_from(wide).unwrap_or(20))?;
    }
    Ok(())
}
