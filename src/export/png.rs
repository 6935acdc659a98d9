//! A drawing as PNG. Only the font that goes with the program is used: it looks the same on every machine.

use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use usvg::{Options, Tree};

use super::fonts::fonts;

/// How much larger than the drawing the picture is, unless a width is asked for.
const SCALE: f32 = 2.0;
/// The widest that a picture gets, in pixels.
pub const WIDEST: u32 = 20_000;

/// The picture of a drawing, of a width in pixels or at twice its size.
///
/// # Errors
/// Why it could not be made.
pub fn png(svg: &str, width: Option<u32>) -> Result<Vec<u8>, String> {
    let options = Options { fontdb: Arc::new(fonts()), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| error.to_string())?;
    let size = tree.size();
    let asked = width.map(|width| f32::from(u16::try_from(width.min(WIDEST)).unwrap_or(u16::MAX)));
    let scale = asked.map_or(SCALE, |width| width / size.width());
    let pixels = size.to_int_size().scale_by(scale).ok_or("it would have no size")?;
    let mut pixmap = Pixmap::new(pixels.width(), pixels.height()).ok_or("it would be too large")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|error| error.to_string())
}
