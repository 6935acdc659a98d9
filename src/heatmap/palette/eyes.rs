//! How colours look to different eyes, and how far apart they are: what a palette is held to.

use colour_science::color_difference::Ciede2000 as _;
use colour_science::{FromColor as _, Lab, LinSrgb, Srgb};

/// Red, green and blue, as screens are told them.
pub type Rgb = (u8, u8, u8);

/// Kinds of eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Eyes {
    /// Three kinds of cones.
    Usual,
    /// Without the cones for long waves.
    Protan,
    /// Without those for middle ones.
    Deutan,
    /// Without those for short ones.
    Tritan,
}

impl Eyes {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Usual, Self::Protan, Self::Deutan, Self::Tritan];

    /// What becomes of linear red, green and blue, at full severity.
    ///
    /// Source: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation of Color
    /// Vision Deficiency, IEEE TVCG 15 (2009), table 1.
    fn matrix(self) -> [[f32; 3]; 3] {
        match self {
            Self::Usual => [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            Self::Protan => [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            Self::Deutan => [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
            Self::Tritan => [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        }
    }

    fn sees(self, (red, green, blue): Rgb) -> Lab {
        let linear: LinSrgb<f32> = Srgb::new(red, green, blue).into_linear();
        let row = |[r, g, b]: [f32; 3]| (r * linear.red + g * linear.green + b * linear.blue).clamp(0.0, 1.0);
        let [red, green, blue] = self.matrix().map(row);
        Lab::from_color(LinSrgb::new(red, green, blue))
    }
}

/// How far apart two colours look to some eyes: ΔE of CIEDE2000, where 1 is just to be seen.
pub fn difference(a: Rgb, b: Rgb, eyes: Eyes) -> f32 {
    eyes.sees(a).difference(eyes.sees(b))
}

/// The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it.
pub fn contrast(a: Rgb, b: Rgb) -> f32 {
    let luminance = |(red, green, blue): Rgb| {
        let linear: LinSrgb<f32> = Srgb::new(red, green, blue).into_linear();
        0.2126 * linear.red + 0.7152 * linear.green + 0.0722 * linear.blue
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_has_the_most_contrast_and_a_colour_on_itself_none() {
        assert!((contrast((0, 0, 0), (255, 255, 255)) - 21.0).abs() < 0.01);
        assert!((contrast((9, 99, 200), (9, 99, 200)) - 1.0).abs() < 0.01);
        // Known from WCAG's own examples: #767676 is the lightest grey that passes 4.5 on white.
        assert!((contrast((0x76, 0x76, 0x76), (255, 255, 255)) - 4.54).abs() < 0.01);
    }

    #[test]
    fn red_and_green_come_closer_to_some_eyes() {
        let (red, green) = ((200, 60, 60), (110, 125, 50));
        let usual = difference(red, green, Eyes::Usual);
        assert!(usual > 40.0, "{usual}");
        assert!(difference(red, green, Eyes::Deutan) < usual / 2.0);
        for eyes in Eyes::ALL {
            assert!(difference(red, red, eyes) < 0.001);
            // Greys are seen as greys by all.
            assert!(difference((128, 128, 128), (255, 255, 255), eyes) > 20.0);
        }
    }
}
