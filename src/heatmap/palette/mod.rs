//! Heat → colours, for each number of colours that a terminal has.

pub mod eyes;

use crate::heatmap::Band;
use crate::model::settings::{COLOURS, PaletteSetting};
use eyes::{Eyes, Rgb, contrast, difference};

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

/// Five steps from chilly to glowing, or none: then characters alone tell them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    steps: Option<[Step; COLOURS]>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Step {
    rgb: Rgb,
    xterm: u8,
    ansi: u8,
    light_text: bool,
}

/// Something about a palette of one's own that somebody may have trouble with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// Two steps look much alike to some eyes.
    Alike(Band, Band),
    /// Words on this step are hard to read.
    Faint(Band),
}

const BLACK: u8 = 0;
const WHITE: u8 = 15;
/// From this difference on, two steps are far enough apart.
const APART: f32 = 10.0;
/// From this contrast on, words are read well (WCAG 2.2, level AA).
const LEGIBLE: f32 = 4.5;

impl Palette {
    /// *vik*, blue through grey to brown: F. Crameri, Scientific colour maps (MIT licence), five of its steps.
    pub const VIK: Self = Self {
        steps: Some([
            Step { rgb: (0x03, 0x49, 0x84), xterm: 24, ansi: 4, light_text: true },
            Step { rgb: (0x64, 0xa0, 0xbe), xterm: 74, ansi: 6, light_text: false },
            Step { rgb: (0xec, 0xe5, 0xe0), xterm: 254, ansi: 7, light_text: false },
            Step { rgb: (0xd0, 0x90, 0x6b), xterm: 173, ansi: 3, light_text: false },
            Step { rgb: (0x9a, 0x35, 0x08), xterm: 88, ansi: 1, light_text: true },
        ]),
    };

    /// *cividis*, dark blue to yellow, which keeps its order in greys: J. R. Nuñez, C. R. Anderton, R. S. Renslow (2018),
    /// five of its steps.
    pub const CIVIDIS: Self = Self {
        steps: Some([
            Step { rgb: (0x00, 0x22, 0x4e), xterm: 17, ansi: 4, light_text: true },
            Step { rgb: (0x43, 0x4e, 0x6c), xterm: 60, ansi: 8, light_text: true },
            Step { rgb: (0x7d, 0x7c, 0x78), xterm: 102, ansi: 7, light_text: false },
            Step { rgb: (0xbc, 0xaf, 0x6f), xterm: 143, ansi: 3, light_text: false },
            Step { rgb: (0xfe, 0xe8, 0x38), xterm: 221, ansi: 11, light_text: false },
        ]),
    };

    /// No colours: the characters and words of each tile say it all.
    pub const MONO: Self = Self { steps: None };

    /// Those that come with the program, by name.
    pub const NAMED: [(&'static str, Self); 3] =
        [("vik", Self::VIK), ("cividis", Self::CIVIDIS), ("mono", Self::MONO)];

    /// The one of this name, or of these colours; `None` for a name that is not known.
    pub fn of(setting: &PaletteSetting) -> Option<Self> {
        match setting {
            PaletteSetting::Named(name) => {
                Self::NAMED.iter().find(|(known, _)| known == name).map(|(_, palette)| *palette)
            }
            PaletteSetting::Own(colours) => Some(Self::own(*colours)),
        }
    }

    /// Five colours of one's own, coolest first. Where there are sixteen, the terminal's own have to do.
    pub fn own(colours: [Rgb; COLOURS]) -> Self {
        let mut taken = Vec::new();
        let mut ansi = [4, 6, 7, 3, 1].into_iter();
        let steps = colours.map(|rgb| {
            let xterm = nearest_xterm(rgb, &taken);
            taken.push(xterm);
            let light_text = contrast(rgb, (255, 255, 255)) > contrast(rgb, (0, 0, 0));
            Step { rgb, xterm, ansi: ansi.next().unwrap_or(WHITE), light_text }
        });
        Self { steps: Some(steps) }
    }

    /// What somebody may have trouble with.
    pub fn doubts(&self) -> Vec<Doubt> {
        let Some(steps) = &self.steps else { return Vec::new() };
        let steps: Vec<(Band, &Step)> = Band::ALL.into_iter().zip(steps).collect();
        let mut doubts = Vec::new();
        for (index, (band, step)) in steps.iter().enumerate() {
            let text = if step.light_text { (255, 255, 255) } else { (0, 0, 0) };
            if contrast(step.rgb, text) < LEGIBLE {
                doubts.push(Doubt::Faint(*band));
            }
            for (other, beside) in steps.iter().skip(index + 1) {
                if Eyes::ALL.iter().any(|eyes| difference(step.rgb, beside.rgb, *eyes) < APART) {
                    doubts.push(Doubt::Alike(*band, *other));
                }
            }
        }
        doubts
    }

    /// Whether characters have to say what colours cannot: in sixteen, their owner may have made two alike.
    pub fn needs_marks(&self, depth: Depth) -> bool {
        self.steps.is_none() || depth <= Depth::Sixteen
    }

    /// What a tile of this band is painted with; nothing for a tile without heat.
    pub fn ink(&self, band: Option<Band>, depth: Depth) -> Ink {
        let Some(step) = band.and_then(|band| self.steps.as_ref()?.get(band.index())) else {
            return Ink::NONE;
        };
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

/// The nearest of xterm's colours that no other step has, but for the first sixteen, whose shades are the owner's.
fn nearest_xterm(rgb: Rgb, taken: &[u8]) -> u8 {
    let free = (16..=u8::MAX).filter(|index| !taken.contains(index));
    let far = |index: u8| difference(rgb, xterm(index), Eyes::Usual);
    free.min_by(|a, b| far(*a).total_cmp(&far(*b))).unwrap_or(WHITE)
}

/// Red, green and blue of one of xterm's colours from 16 on: a cube of 6 × 6 × 6, then greys.
fn xterm(index: u8) -> Rgb {
    let part = |n: u8| if n == 0 { 0 } else { 55 + 40 * n };
    match index.saturating_sub(16) {
        cube @ 0..=215 => (part(cube / 36), part(cube / 6 % 6), part(cube % 6)),
        grey => {
            let level = 8 + 10 * (grey - 216);
            (level, level, level)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    /// The colours of a step in a depth: ground and text.
    fn colours(palette: &Palette, band: Band, depth: Depth) -> (Rgb, Rgb) {
        let rgb = |colour| match colour {
            Colour::Rgb(red, green, blue) => (red, green, blue),
            Colour::Xterm(index) => xterm(index),
            other => panic!("{other:?}"),
        };
        let ink = palette.ink(Some(band), depth);
        (rgb(ink.ground), rgb(ink.text))
    }

    /// The smallest difference of any two steps, and of any two neighbours, to any eyes.
    fn apart(palette: &Palette, depth: Depth) -> (f32, f32) {
        let (mut any, mut neighbours) = (f32::MAX, f32::MAX);
        for (at, band) in Band::ALL.into_iter().enumerate() {
            for (beyond, other) in Band::ALL.into_iter().enumerate().skip(at + 1) {
                for eyes in Eyes::ALL {
                    let (a, b) = (colours(palette, band, depth).0, colours(palette, other, depth).0);
                    let found = difference(a, b, eyes);
                    any = any.min(found);
                    if beyond == at + 1 {
                        neighbours = neighbours.min(found);
                    }
                }
            }
        }
        (any, neighbours)
    }

    fn least_contrast(palette: &Palette, depth: Depth) -> f32 {
        let contrasts = Band::ALL.map(|band| {
            let (ground, text) = colours(palette, band, depth);
            contrast(ground, text)
        });
        contrasts.into_iter().fold(f32::MAX, f32::min)
    }

    #[test]
    fn each_depth_keeps_all_five_apart() {
        for (name, palette) in Palette::NAMED {
            for depth in [Depth::Sixteen, Depth::TwoFiftySix, Depth::True] {
                let grounds: HashSet<String> = Band::ALL
                    .iter()
                    .map(|band| format!("{:?}", palette.ink(Some(*band), depth).ground))
                    .collect();
                assert_eq!(grounds.len(), if name == "mono" { 1 } else { 5 }, "{name} {depth:?}");
            }
            assert_eq!(palette.ink(Some(Band::Cool), Depth::None), Ink::NONE);
            assert_eq!(palette.ink(None, Depth::True), Ink::NONE);
            assert!(palette.needs_marks(Depth::Sixteen) && palette.needs_marks(Depth::None));
        }
        assert!(Palette::MONO.needs_marks(Depth::True) && !Palette::VIK.needs_marks(Depth::TwoFiftySix));
    }

    #[test]
    fn all_eyes_tell_the_steps_of_vik_apart_and_read_what_stands_on_them() {
        let (any, _) = apart(&Palette::VIK, Depth::True);
        assert!(any >= 20.0, "{any}");
        for depth in [Depth::TwoFiftySix, Depth::True] {
            let (any, read) = (apart(&Palette::VIK, depth).0, least_contrast(&Palette::VIK, depth));
            assert!(any >= APART && read >= 7.0, "{depth:?}: {any} {read}");
        }
    }

    #[test]
    fn all_eyes_tell_neighbours_of_cividis_apart_and_read_what_stands_on_them() {
        for depth in [Depth::TwoFiftySix, Depth::True] {
            let (_, neighbours) = apart(&Palette::CIVIDIS, depth);
            let read = least_contrast(&Palette::CIVIDIS, depth);
            assert!(neighbours >= APART && read >= LEGIBLE, "{depth:?}: {neighbours} {read}");
        }
        // In greys its steps go up one by one.
        let lightness =
            Band::ALL.map(|band| contrast(colours(&Palette::CIVIDIS, band, Depth::True).0, (0, 0, 0)));
        assert!(lightness.is_sorted());
    }

    #[test]
    fn colours_of_ones_own_are_kept_and_doubted() {
        let fine = [
            (0x03, 0x49, 0x84),
            (0x64, 0xa0, 0xbe),
            (0xec, 0xe5, 0xe0),
            (0xd0, 0x90, 0x6b),
            (0x9a, 0x35, 0x08),
        ];
        let own = Palette::own(fine);
        assert_eq!(own.doubts(), []);
        assert!(Palette::NAMED.iter().all(|(_, palette)| palette.doubts().is_empty()));
        for band in Band::ALL {
            assert_eq!(own.ink(Some(band), Depth::True), Palette::VIK.ink(Some(band), Depth::True));
        }
        // Red and green of one lightness: to some eyes the same.
        let alike = Palette::own([(0, 0, 80), (200, 60, 60), (250, 250, 250), (126, 118, 55), (40, 20, 0)]);
        assert!(alike.doubts().contains(&Doubt::Alike(Band::Cool, Band::Warm)), "{:?}", alike.doubts());
        let same = Palette::own([(10, 10, 10); COLOURS]);
        assert_eq!(same.doubts().len(), 10);
        let grounds: HashSet<String> = Band::ALL
            .iter()
            .map(|band| format!("{:?}", same.ink(Some(*band), Depth::TwoFiftySix).ground))
            .collect();
        assert_eq!(grounds.len(), 5);
    }

    #[test]
    fn the_colours_of_xterm_are_as_it_defines_them() {
        assert_eq!(
            [16, 231, 196, 24, 232, 255].map(xterm),
            [(0, 0, 0), (255, 255, 255), (255, 0, 0), (0, 95, 135), (8, 8, 8), (238, 238, 238),]
        );
    }
}
