//! What ratatui draws, as the bytes that a terminal understands. Its own way says more than it has to, for each key, and names
//! the sixteen colours as old terminals do not know them.

use std::iter;

use ratatui::buffer::{Buffer, Cell, CellWidth as _};
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};

/// Puts down what differs between what is shown and what is to be shown; all of it where nothing is shown yet.
pub(super) fn paint(shown: Option<&Buffer>, next: &Buffer, out: &mut Vec<u8>) {
    let mut brush = Brush { out, pen: Pen::default(), at: None };
    match shown {
        Some(shown) => shown.diff_iter(next).for_each(|cell| brush.put(cell)),
        None => whole(next).for_each(|cell| brush.put(cell)),
    }
    brush.lay_down();
}

/// Shows the cursor at a place, or hides it.
pub(super) fn set_cursor(place: Option<Position>, out: &mut Vec<u8>) {
    match place {
        Some(place) => {
            move_to(out, place.into());
            out.extend_from_slice(b"\x1b[?25h");
        }
        None => out.extend_from_slice(b"\x1b[?25l"),
    }
}

/// All cells that a cleared terminal does not show already. What a wide character covers is none.
fn whole(buffer: &Buffer) -> impl Iterator<Item = (u16, u16, &Cell)> {
    let columns = buffer.area.width;
    let rows = buffer.content.chunks_exact(usize::from(columns).max(1));
    (0..).zip(rows).flat_map(|(y, row)| {
        let mut covered = 0;
        (0..).zip(row).filter_map(move |(x, cell): (u16, &Cell)| {
            if x < covered || (cell.symbol() == " " && Pen::of(cell) == Pen::default()) {
                return None;
            }
            covered = x.saturating_add(cell.cell_width());
            Some((x, y, cell))
        })
    })
}

/// What puts cells down, one behind the other.
struct Brush<'a> {
    out: &'a mut Vec<u8>,
    pen: Pen,
    at: Option<Stand>,
}

/// Where the last cell was put down.
#[derive(Clone, Copy)]
struct Stand {
    row: u16,
    next_column: u16,
    behind: Behind,
}

/// How well it is known where the terminal's cursor stands. Terminals do not agree on how wide some letters are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Behind {
    /// All since the last jump was plain letters.
    Plain,
    /// Other letters of one column were among them.
    Narrow,
    /// A wide one is the last.
    Wide,
}

impl Brush<'_> {
    fn put(&mut self, (x, y, cell): (u16, u16, &Cell)) {
        let at = self.at.filter(|at| at.row == y);
        let behind = match at {
            // It is covered by what was put down last.
            Some(at) if x < at.next_column => return,
            Some(at) if x == at.next_column && at.behind != Behind::Wide => at.behind,
            Some(at) if at.behind == Behind::Plain => {
                forward(self.out, x - at.next_column);
                Behind::Plain
            }
            _ => {
                move_to(self.out, (x, y));
                Behind::Plain
            }
        };
        self.pen.turn_into(Pen::of(cell), self.out);
        let symbol = cell.symbol();
        let width = if symbol.len() == 1 { 1 } else { cell.cell_width().max(1) };
        if width > 1 && symbol.contains('\u{FE0F}') {
            // Some terminals give it one column only, and what was there would show in the other.
            self.out.extend(iter::repeat_n(b' ', usize::from(width)));
            move_to(self.out, (x, y));
        }
        self.out.extend_from_slice(symbol.as_bytes());
        let own = match (symbol.len(), width) {
            (1, _) => Behind::Plain,
            (_, 1) => Behind::Narrow,
            _ => Behind::Wide,
        };
        self.at = Some(Stand { row: y, next_column: x.saturating_add(width), behind: behind.max(own) });
    }

    /// Leaves the terminal without colours.
    fn lay_down(&mut self) {
        if self.pen != Pen::default() {
            self.out.extend_from_slice(b"\x1b[0m");
        }
    }
}

/// What letters look like from here on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Pen {
    fore: Color,
    back: Color,
    manner: Modifier,
}

impl Pen {
    fn of(cell: &Cell) -> Self {
        Self { fore: cell.fg, back: cell.bg, manner: cell.modifier }
    }

    fn turn_into(&mut self, next: Self, out: &mut Vec<u8>) {
        if *self == next {
            return;
        }
        out.extend_from_slice(b"\x1b[");
        if !next.manner.contains(self.manner) {
            // Bold and faint are ended by the same number, so all is begun anew.
            out.extend_from_slice(b"0;");
            *self = Self::default();
        }
        for manner in next.manner.difference(self.manner).iter() {
            // They stand in the order of their numbers: bold is 1, faint 2, …
            number(out, manner.bits().trailing_zeros() + 1);
            out.push(b';');
        }
        if next.fore != self.fore {
            colour(out, next.fore, 30);
        }
        if next.back != self.back {
            colour(out, next.back, 40);
        }
        // Each part ends with a semicolon; the last one gives way.
        out.pop();
        out.push(b'm');
        *self = next;
    }
}

/// A colour's part of a sequence, of letters (30) or of what is behind them (40). The first sixteen have numbers of their own,
/// which terminals that know no others understand; the theme calls none of them by its name.
fn colour(out: &mut Vec<u8>, colour: Color, base: u32) {
    match colour {
        Color::Indexed(index @ 0..8) => numbers(out, base + u32::from(index), &[]),
        // The bright ones stand apart.
        Color::Indexed(index @ 8..16) => numbers(out, base + 52 + u32::from(index), &[]),
        Color::Indexed(index) => numbers(out, base + 8, &[5, index]),
        Color::Rgb(red, green, blue) => numbers(out, base + 8, &[2, red, green, blue]),
        _ => numbers(out, base + 9, &[]),
    }
}

fn numbers(out: &mut Vec<u8>, first: u32, others: &[u8]) {
    number(out, first);
    out.push(b';');
    for other in others {
        number(out, u32::from(*other));
        out.push(b';');
    }
}

fn number(out: &mut Vec<u8>, number: u32) {
    out.extend_from_slice(number.to_string().as_bytes());
}

fn move_to(out: &mut Vec<u8>, (x, y): (u16, u16)) {
    out.extend_from_slice(b"\x1b[");
    number(out, u32::from(y) + 1);
    out.push(b';');
    number(out, u32::from(x) + 1);
    out.push(b'H');
}

fn forward(out: &mut Vec<u8>, columns: u16) {
    out.extend_from_slice(b"\x1b[");
    if columns > 1 {
        number(out, u32::from(columns));
    }
    out.push(b'C');
}

#[cfg(test)]
mod tests {
    use std::num::NonZero;

    use super::*;
    use proptest::prelude::*;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    const COLUMNS: u16 = 12;
    const ROWS: u16 = 4;

    fn told(shown: Option<&Buffer>, next: &Buffer) -> String {
        let mut out = Vec::new();
        paint(shown, next, &mut out);
        String::from_utf8(out).unwrap()
    }

    fn line(text: &str, style: Style) -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, COLUMNS, ROWS));
        buffer.set_string(1, 2, text, style);
        buffer
    }

    #[test]
    fn what_is_blank_already_is_not_sent_and_gaps_are_passed_over() {
        assert_eq!(told(None, &line("to be", Style::new())), "\x1b[3;2Hto\x1b[Cbe");
        // How wide the letter is does the terminal know best, so the next word is put where it belongs.
        assert_eq!(told(None, &line("tŷ gwyn", Style::new())), "\x1b[3;2Htŷ\x1b[3;5Hgwyn");
        assert_eq!(told(Some(&line("to be", Style::new())), &line("to do", Style::new())), "\x1b[3;5Hdo");
    }

    #[test]
    fn sixteen_colours_have_names_that_old_terminals_know() {
        let told_in = |fore, back| told(None, &line("x", Style::new().fg(fore).bg(back)));
        assert_eq!(told_in(Color::Indexed(0), Color::Indexed(3)), "\x1b[3;2H\x1b[30;43mx\x1b[0m");
        assert_eq!(told_in(Color::Indexed(9), Color::Indexed(15)), "\x1b[3;2H\x1b[91;107mx\x1b[0m");
        assert_eq!(
            told_in(Color::Indexed(200), Color::Rgb(1, 2, 3)),
            "\x1b[3;2H\x1b[38;5;200;48;2;1;2;3mx\x1b[0m"
        );
    }

    #[test]
    fn a_heart_leaves_nothing_of_what_was_there_whether_it_takes_one_column_or_two() {
        let hearts = line("❤\u{fe0f}cd", Style::new());
        assert_eq!(told(Some(&line("abcd", Style::new())), &hearts), "\x1b[3;2H  \x1b[3;2H❤\u{fe0f}");
        assert_eq!(told(Some(&hearts), &line("cd", Style::new())), "\x1b[3;2Hcd  ");
    }

    fn some_cells(letters: &'static str) -> impl Strategy<Value = Buffer> {
        let colours =
            [Color::Reset, Color::Indexed(1), Color::Indexed(12), Color::Indexed(200), Color::Rgb(1, 2, 3)];
        let colour = prop::sample::select(colours.to_vec());
        // Not both bold and faint: the terminal of this test knows only one of the two at a time.
        let weight = prop::sample::select(vec![Modifier::empty(), Modifier::BOLD, Modifier::DIM]);
        let others = vec![Modifier::ITALIC, Modifier::UNDERLINED, Modifier::REVERSED];
        let manner = (weight, prop::sample::subsequence(others, 0..3))
            .prop_map(|(weight, others)| others.into_iter().fold(weight, Modifier::union));
        let style = (colour.clone(), colour, manner).prop_map(|(fore, back, manner)| {
            Style::new().fg(fore).bg(back).add_modifier(manner).remove_modifier(!manner)
        });
        let word = (0..COLUMNS, 0..ROWS, letters, style);
        prop::collection::vec(word, 0..12).prop_map(|messages| {
            let mut buffer = Buffer::empty(Rect::new(0, 0, COLUMNS, ROWS));
            for (x, y, text, style) in messages {
                buffer.set_string(x, y, text, style);
            }
            buffer
        })
    }

    fn cells(count: u16) -> NonZero<u16> {
        NonZero::new(count).unwrap()
    }

    /// A colour as a terminal keeps it.
    fn kept(colour: Color) -> vt100::Color {
        match colour {
            Color::Indexed(index) => vt100::Color::Idx(index),
            Color::Rgb(red, green, blue) => vt100::Color::Rgb(red, green, blue),
            _ => vt100::Color::Default,
        }
    }

    /// Whether a terminal that is sent one frame after the other shows each.
    fn show_one_after_the_other(frames: Vec<Buffer>) -> Result<(), TestCaseError> {
        let mut terminal = vt100::Parser::new(cells(ROWS), cells(COLUMNS), 0);
        let mut shown: Option<Buffer> = None;
        for next in frames {
            terminal.process(told(shown.as_ref(), &next).as_bytes());
            for (x, y) in (0..ROWS).flat_map(|y| (0..COLUMNS).map(move |x| (x, y))) {
                let (drawn, there) = (&next[(x, y)], terminal.screen().cell(y, x).unwrap());
                if there.is_wide_continuation() {
                    continue;
                }
                let letter = if there.has_contents() { there.contents() } else { " " };
                prop_assert_eq!(letter, drawn.symbol(), "{}, {}", x, y);
                prop_assert_eq!((there.fgcolor(), there.bgcolor()), (kept(drawn.fg), kept(drawn.bg)));
                let manners = [
                    (there.bold(), Modifier::BOLD),
                    (there.dim(), Modifier::DIM),
                    (there.italic(), Modifier::ITALIC),
                    (there.underline(), Modifier::UNDERLINED),
                    (there.inverse(), Modifier::REVERSED),
                ];
                for (is_so, manner) in manners {
                    prop_assert_eq!(is_so, drawn.modifier.contains(manner), "{:?} at {}, {}", manner, x, y);
                }
            }
            shown = Some(next);
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn a_first_frame_shows_as_it_was_drawn(frame in some_cells("[ a-c日ŷ]{1,6}")) {
            show_one_after_the_other(vec![frame])?;
        }

        #[test]
        fn so_does_each_frame_after_it(frames in prop::collection::vec(some_cells("[ a-cŷ]{1,6}"), 2..5)) {
            show_one_after_the_other(frames)?;
        }
    }
}
