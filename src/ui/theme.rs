//! The looks of everything, asked for by what it is for. But for the tiles nothing is coloured: bold, dim and reverse
//! read well on light and on dark grounds alike.

use ratatui::style::{Color, Modifier, Style};

use crate::heatmap::Band;
use crate::heatmap::palette::{Colour, Depth, Ink, Palette};
use crate::model::settings::Background;

/// The looks.
#[derive(Debug, Clone)]
pub struct Theme {
    /// The colours of heat.
    pub palette: Palette,
    /// How many colours there are.
    pub depth: Depth,
    /// What the terminal writes on, where that is known.
    pub background: Option<Background>,
}

impl Theme {
    /// The default palette, with as many colours as there are.
    pub fn new(depth: Depth) -> Self {
        Self { palette: Palette::VIK, depth, background: None }
    }

    pub(super) fn body(&self) -> Style {
        Style::new()
    }

    pub(super) fn heading(&self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// What may be read or not. Where the ground is known, greys that keep a contrast of 7 on it; else the terminal's own
    /// dim, which is made from the colours that it has.
    pub(super) fn quiet(&self) -> Style {
        match self.background {
            Some(Background::Dark) if self.depth >= Depth::TwoFiftySix => {
                Style::new().fg(Color::Indexed(248))
            }
            Some(Background::Light) if self.depth >= Depth::TwoFiftySix => {
                Style::new().fg(Color::Indexed(239))
            }
            _ => Style::new().add_modifier(Modifier::DIM),
        }
    }

    pub(super) fn key(&self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    pub(super) fn selected(&self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    pub(super) fn field(&self) -> Style {
        Style::new().add_modifier(Modifier::UNDERLINED)
    }

    pub(super) fn alert(&self) -> Style {
        Style::new().add_modifier(Modifier::BOLD | Modifier::REVERSED)
    }

    /// A tile of this band.
    pub(super) fn tile(&self, band: Option<Band>) -> Style {
        let ink = self.palette.ink(band, self.depth);
        Style::new().bg(color(ink.ground)).fg(color(ink.text))
    }

    /// Whether characters have to say what colours cannot.
    pub(super) fn needs_marks(&self) -> bool {
        self.palette.needs_marks(self.depth)
    }

    /// Whether nothing can be painted at all.
    pub(super) fn is_colourless(&self) -> bool {
        self.palette.ink(Some(Band::Cool), self.depth) == Ink::NONE
    }
}

fn color(colour: Colour) -> Color {
    match colour {
        Colour::Default => Color::Reset,
        // The first sixteen of 256 are the ones that old terminals know by name.
        Colour::Ansi(index) | Colour::Xterm(index) => Color::Indexed(index),
        Colour::Rgb(red, green, blue) => Color::Rgb(red, green, blue),
    }
}
