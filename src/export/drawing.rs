//! A drawing as SVG: text as text, a title and a description for readers, nothing fetched, no script.

use std::fmt::Write as _;

use super::lettering::{FAMILIES, Face};

/// The ink of texts, and a quieter one.
pub(super) const INK: &str = "#1f1d1a";
pub(super) const QUIET: &str = "#5f5a53";
/// The ground of a page or a picture.
pub(super) const GROUND: &str = "#ffffff";
/// A4 upright, in points: how wide and how high.
pub(super) const A4: (f32, f32) = (595.28, 841.89);

/// A drawing that fills a page, and what it says for those who do not see it.
#[derive(Debug, Clone)]
pub struct Page {
    /// The drawing, as SVG.
    pub svg: String,
    /// Its text alternative.
    pub about: String,
}

/// A number of things, to reckon with.
pub(super) fn count(number: usize) -> f32 {
    f32::from(u16::try_from(number).unwrap_or(u16::MAX))
}

/// A drawing of a size, in points.
#[derive(Debug)]
pub struct Drawing {
    width: f32,
    height: f32,
    body: String,
}

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub struct Lettering<'a> {
    /// The face.
    pub face: Face,
    /// The size.
    pub size: f32,
    /// The colour, as CSS has it.
    pub colour: &'a str,
    /// Which end of the text is at its place.
    pub anchor: Anchor,
}

/// Which end of a text is at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

impl Drawing {
    /// An empty drawing.
    pub fn new(width: f32, height: f32) -> Self {
        Self { width, height, body: String::new() }
    }

    /// Writes a text of one line, its baseline at a place.
    pub fn text(&mut self, (x, y): (f32, f32), content: &str, how: Lettering<'_>) {
        if content.is_empty() {
            return;
        }
        let anchor = match how.anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let weight = match how.face {
            Face::Regular => String::new(),
            face => format!(" font-weight=\"{}\"", face.weight()),
        };
        let (x, y, size, colour) = (number(x), number(y), number(how.size), how.colour);
        let content = escaped(content);
        let _ = writeln!(
            self.body,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{weight}{anchor} fill=\"{colour}\">{content}</text>"
        );
    }

    /// Writes marks, each with its middle at a place of its own, whatever font they are set in.
    pub fn marks(&mut self, y: f32, marks: &[(f32, char)], size: f32, colour: &str) {
        if marks.is_empty() {
            return;
        }
        let places: Vec<String> = marks.iter().map(|(x, _)| number(*x)).collect();
        let content: String = marks.iter().map(|(_, mark)| mark).collect();
        let (x, y, size, content) = (places.join(" "), number(y), number(size), escaped(&content));
        let _ = writeln!(
            self.body,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"middle\" fill=\"{colour}\">{content}</text>"
        );
    }

    /// A filled rectangle.
    pub fn rectangle(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), fill: &str, radius: f32) {
        let round = if radius > 0.0 { format!(" rx=\"{}\"", number(radius)) } else { String::new() };
        let [x, y, width, height] = [x, y, width, height].map(number);
        let _ = writeln!(
            self.body,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{round} fill=\"{fill}\"/>"
        );
    }

    /// A filled rectangle with round corners at its top, at its foot, or at both.
    pub fn rounded(
        &mut self,
        (x, y): (f32, f32),
        (width, height): (f32, f32),
        fill: &str,
        [top, foot]: [f32; 2],
    ) {
        let corner = |radius: f32, (x, y): (f32, f32)| {
            let radius = number(radius);
            format!("a{radius} {radius} 0 0 1 {} {}", number(x), number(y))
        };
        let _ = writeln!(
            self.body,
            "<path d=\"M{} {}{}h{}{}v{}{}h{}{}z\" fill=\"{fill}\"/>",
            number(x),
            number(y + top),
            corner(top, (top, -top)),
            number(width - 2.0 * top),
            corner(top, (top, top)),
            number(height - top - foot),
            corner(foot, (-foot, foot)),
            number(2.0 * foot - width),
            corner(foot, (-foot, -foot)),
        );
    }

    /// The line of a circle.
    pub fn circle(&mut self, (x, y): (f32, f32), radius: f32, colour: &str) {
        let [x, y, radius] = [x, y, radius].map(number);
        let _ = writeln!(
            self.body,
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"0.7\"/>"
        );
    }

    /// A thin line across.
    pub fn rule(&mut self, (x, y): (f32, f32), width: f32, colour: &str) {
        let [x, y, width] = [x, y, width].map(number);
        let _ =
            writeln!(self.body, "<path d=\"M{x} {y}h{width}\" stroke=\"{colour}\" stroke-width=\"0.5\"/>");
    }

    /// The whole drawing, with a title and a description for readers. Its size is for the programs that show pictures; in
    /// the window of a browser it shrinks.
    pub fn finish(self, title: &str, description: &str, language: &str) -> String {
        let (width, height) = (number(self.width), number(self.height));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
             style=\"max-width:100%;height:auto\" role=\"img\" aria-labelledby=\"title about\" xml:lang=\"{}\" font-family=\"{FAMILIES}\">\n\
             <title id=\"title\">{}</title>\n<desc id=\"about\">{}</desc>\n{}</svg>\n",
            escaped(language),
            escaped(title),
            escaped(description),
            self.body
        )
    }
}

/// A text as it may stand in XML. Control characters were taken out where it was read; what else XML has no place for is
/// left out here.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            c => out.push(c),
        }
    }
    out
}

/// A number with at most two decimals.
fn number(value: f32) -> String {
    let rounded = format!("{value:.2}");
    rounded.trim_end_matches('0').trim_end_matches('.').to_owned()
}
