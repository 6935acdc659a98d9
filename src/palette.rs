//! Heat → colours, for each number of colours that a terminal has.

use crate::heatmap::Band;

/// How many colours there are to paint with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// None: words, marks, bold and reverse have to do.
    None,
    /// The sixteen of every terminal, whose shades its owner chose.
    Sixteen,
    /// The 256 of xterm.
    TwoFiftySix,
    /// 24 bits.
    True,
}

/// One colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// Whatever the terminal writes with.
    Default,
    /// One of sixteen: 0–7 plain, 8–15 bright.
    Ansi(u8),
    /// One of the 256 of xterm.
    Xterm(u8),
    /// Red, green, blue.
    Rgb(u8, u8, u8),
}

/// What a tile is painted with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ink {
    /// The colour of its ground.
    pub ground: Colour,
    /// The colour of the text on it.
    pub text: Colour,
}

impl Ink {
    /// No colours at all.
    pub const NONE: Self = Self { ground: Colour::Default, text: Colour::Default };
}

/// Five steps from chilly to glowing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    steps: [Step; 5],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Step {
    rgb: (u8, u8, u8),
    xterm: u8,
    ansi: u8,
    light_text: bool,
}

const BLACK: u8 = 0;
const WHITE: u8 = 15;

impl Palette {
    /// *vik*, blue through grey to brown: F. Crameri, Scientific colour maps (MIT licence), five of its steps.
    pub const VIK: Self = Self {
        steps: [
            Step { rgb: (0x03, 0x49, 0x84), xterm: 24, ansi: 4, light_text: true },
            Step { rgb: (0x64, 0xa0, 0xbe), xterm: 74, ansi: 6, light_text: false },
            Step { rgb: (0xec, 0xe5, 0xe0), xterm: 254, ansi: 7, light_text: false },
            Step { rgb: (0xd0, 0x90, 0x6b), xterm: 173, ansi: 3, light_text: false },
            Step { rgb: (0x9a, 0x35, 0x08), xterm: 88, ansi: 1, light_text: true },
        ],
    };

    /// What a tile of this band is painted with; nothing for a tile without heat.
    #[must_use]
    pub fn ink(&self, band: Option<Band>, depth: Depth) -> Ink {
        let Some(step) = band.and_then(|band| self.steps.get(band.index())) else { return Ink::NONE };
        let (red, green, blue) = step.rgb;
        let light = step.light_text;
        match depth {
            Depth::None => Ink::NONE,
            Depth::Sixteen => {
                Ink { ground: Colour::Ansi(step.ansi), text: Colour::Ansi(if light { WHITE } else { BLACK }) }
            }
            Depth::TwoFiftySix => {
                Ink { ground: Colour::Xterm(step.xterm), text: Colour::Xterm(if light { 231 } else { 16 }) }
            }
            Depth::True => {
                let text = if light { 255 } else { 0 };
                Ink { ground: Colour::Rgb(red, green, blue), text: Colour::Rgb(text, text, text) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    /// Relative luminance and contrast as WCAG 2.2 defines them.
    fn contrast(a: (u8, u8, u8), b: (u8, u8, u8)) -> f64 {
        let luminance = |(r, g, b): (u8, u8, u8)| {
            let linear = |c: u8| {
                let c = f64::from(c) / 255.0;
                if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
        };
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn xterm_rgb(index: u8) -> (u8, u8, u8) {
        let cube = |n: u8| if n == 0 { 0 } else { 55 + 40 * n };
        match index {
            16..=231 => (cube((index - 16) / 36), cube((index - 16) / 6 % 6), cube((index - 16) % 6)),
            _ => (8 + 10 * (index - 232), 8 + 10 * (index - 232), 8 + 10 * (index - 232)),
        }
    }

    #[test]
    fn each_depth_keeps_all_five_apart() {
        for depth in [Depth::Sixteen, Depth::TwoFiftySix, Depth::True] {
            let grounds: HashSet<String> = Band::ALL
                .iter()
                .map(|band| format!("{:?}", Palette::VIK.ink(Some(*band), depth).ground))
                .collect();
            assert_eq!(grounds.len(), 5, "{depth:?}");
        }
        assert_eq!(Palette::VIK.ink(Some(Band::Cool), Depth::None), Ink::NONE);
        assert_eq!(Palette::VIK.ink(None, Depth::True), Ink::NONE);
    }

    #[test]
    fn text_on_every_tile_has_a_contrast_of_seven() {
        for band in Band::ALL {
            for depth in [Depth::TwoFiftySix, Depth::True] {
                let rgb = |colour| match colour {
                    Colour::Rgb(r, g, b) => (r, g, b),
                    Colour::Xterm(index) => xterm_rgb(index),
                    other => panic!("{other:?}"),
                };
                let ink = Palette::VIK.ink(Some(band), depth);
                let found = contrast(rgb(ink.ground), rgb(ink.text));
                assert!(found >= 7.0, "{band:?} {depth:?}: {found:.2}");
            }
        }
    }
}
