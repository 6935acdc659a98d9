//! Drawings as pages of a PDF: text stays text, and each page is tagged as a figure with its text alternative.

use std::sync::Arc;

use krilla::error::KrillaError;
use krilla::geom::Size;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::tagging::{ContentTag, Tag, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};
use krilla_svg::{SurfaceExt as _, SvgSettings};
use usvg::{Options, Tree};

pub use super::drawing::Page;
use super::fonts::fonts;
use crate::i18n::Reason;

/// The pages as one document.
///
/// # Errors
/// Why not, as the end of a sentence; no page of ours should be a reason.
pub fn document(pages: &[Page], title: &str, language: &str) -> Result<Vec<u8>, Reason> {
    let options = Options { fontdb: Arc::new(fonts()), ..Options::default() };
    let mut document =
        Document::new_with(SerializeSettings { enable_tagging: true, ..SerializeSettings::default() });
    let mut tags = TagTree::new();
    for page in pages {
        let tree = Tree::from_str(&page.svg, &options).map_err(|error| Reason::Other(error.to_string()))?;
        let (width, height) = (tree.size().width(), tree.size().height());
        let settings = PageSettings::from_wh(width, height).ok_or(Reason::Known("reason-page-no-size"))?;
        let size = Size::from_wh(width, height).ok_or(Reason::Known("reason-page-no-size"))?;
        let mut sheet = document.start_page_with(settings);
        let mut surface = sheet.surface();
        let drawn = surface.start_tagged(ContentTag::Other);
        let result = surface.draw_svg(&tree, size, SvgSettings::default());
        surface.end_tagged();
        surface.finish();
        sheet.finish();
        result.ok_or(Reason::Known("reason-page-not-drawn"))?;
        let mut figure = TagGroup::new(Tag::Figure(Some(page.about.clone())));
        figure.push(drawn);
        tags.push(figure);
    }
    document.set_tag_tree(tags);
    let metadata =
        Metadata::new().title(title.to_owned()).language(language.to_owned()).creator("heatmap".into());
    document.set_metadata(metadata);
    document.finish().map_err(|error| why(&error))
}

/// What the writer of PDF said, in plain words.
fn why(error: &KrillaError) -> Reason {
    match error {
        KrillaError::Font(..) => Reason::Known("reason-font"),
        KrillaError::Limit(_) => Reason::Known("reason-pdf-too-large"),
        other => Reason::Other(other.to_string()),
    }
}
