//! A drawing as PNG. Only the font that goes with the program is used: it looks the same on every machine.

use std::sync::Arc;

use resvg::tiny_skia::{IntSize, Pixmap, Size, Transform};
use usvg::{Options, Tree};

use super::fonts::fonts;
use super::svg::WIDEST;
use crate::i18n::Reason;

/// How much larger than the drawing the picture is, unless a width is asked for.
const SCALE: f32 = 2.0;
/// The most pixels of a picture: while one is made, each takes some ten bytes, and that stays below 600 MB.
const MOST_PIXELS: u64 = 50_000_000;
const BYTES: u64 = 10;
/// The area of the picture that is made when no width is asked for, at most.
const AREA: f32 = 49_000_000.0;

/// Why a picture is not made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// It is asked to be so wide that it would take this much memory.
    TooWide {
        /// In billions of bytes.
        gigabytes: u64,
        /// How wide it may be, in pixels.
        widest: u64,
    },
    /// What draws it said no.
    Failed(Reason),
}

/// The picture of a drawing, of a width in pixels or at twice its size.
///
/// # Errors
/// Why it could not be made.
pub fn png(svg: &str, width: Option<u32>) -> Result<Vec<u8>, Refused> {
    let failed = |why: String| Refused::Failed(Reason::Other(why));
    let too_large = || Refused::Failed(Reason::Known("reason-picture-too-large"));
    let options = Options { fontdb: Arc::new(fonts()), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| failed(error.to_string()))?;
    let (pixels, scale) = pixels(tree.size(), width)?;
    let mut pixmap = Pixmap::new(pixels.width(), pixels.height()).ok_or_else(too_large)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|error| failed(error.to_string()))
}

/// How large the picture of a drawing is, and how much larger than it.
fn pixels(size: Size, width: Option<u32>) -> Result<(IntSize, f32), Refused> {
    let asked = width.map(|width| f32::from(u16::try_from(width.min(WIDEST)).unwrap_or(u16::MAX)));
    // Of a very long grid a picture that nobody asked to be so wide is smaller instead.
    let largest = (AREA / (size.width() * size.height())).sqrt();
    let scale = asked.map_or(SCALE.min(largest), |width| width / size.width());
    let none = || Refused::Failed(Reason::Known("reason-picture-no-size"));
    let pixels = size.to_int_size().scale_by(scale).ok_or_else(none)?;
    let area = u64::from(pixels.width()) * u64::from(pixels.height());
    if area > MOST_PIXELS {
        let share = u64::from(pixels.width()) * u64::from(pixels.width()) * MOST_PIXELS / area;
        let gigabytes = area.saturating_mul(BYTES).div_ceil(1_000_000_000);
        // Rounded down to a number that is easy to type.
        return Err(Refused::TooWide { gigabytes, widest: share.isqrt().saturating_sub(5) / 10 * 10 });
    }
    Ok((pixels, scale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_width_that_is_named_is_one_that_can_be_had() {
        for (width, height) in [(960.0, 620.0), (960.0, 96.0), (960.0, 40_000.0)] {
            let size = Size::from_wh(width, height).unwrap();
            let Err(Refused::TooWide { gigabytes, widest }) = pixels(size, Some(WIDEST)) else {
                assert!(height < 100.0, "{height}");
                continue;
            };
            let widest = u32::try_from(widest).unwrap();
            assert!(
                pixels(size, Some(widest)).is_ok() && pixels(size, Some(widest + 20)).is_err(),
                "{widest}"
            );
            assert!((2..=200).contains(&gigabytes), "{gigabytes}");
        }
    }

    #[test]
    fn unasked_a_very_long_picture_is_smaller_instead() {
        let scale = |height| pixels(Size::from_wh(960.0, height).unwrap(), None).unwrap().1;
        assert!((scale(620.0) - SCALE).abs() < 1e-6);
        assert!(scale(400_000.0) < 0.5);
    }
}
