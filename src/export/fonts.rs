//! The font that goes with the program, and no other: what is drawn looks the same on every machine.

use usvg::fontdb::Database;

use super::lettering::Face;

/// The fonts to draw with.
pub(super) fn fonts() -> Database {
    let mut fonts = Database::new();
    for face in Face::ALL {
        fonts.load_font_data(face.file().to_vec());
    }
    fonts.set_sans_serif_family("Open Sans");
    fonts
}
