//! A person's settings: `config.toml`, read with the place of everything, so that what cannot be is told where it stands.

use std::path::PathBuf;

use crate::format::document::{Fault, Located, Reader, Report, Section, parse, utf8};
use crate::i18n::Sentence;

/// How many colours of one's own a palette has.
pub const COLOURS: usize = 5;

/// What `config.toml` says; what it leaves out is `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// The text that it was read from.
    pub source: String,
    /// The language of the screens (BCP 47).
    pub lang: Option<Located<String>>,
    /// The colours of heat.
    pub palette: Option<Located<PaletteSetting>>,
    /// When to use colours.
    pub color: Option<Located<When>>,
    /// What the terminal is dark or light on.
    pub background: Option<Located<Background>>,
    /// Whether to ask and answer in lines of text.
    pub plain: Option<Located<bool>>,
    /// Where everything is kept.
    pub data_dir: Option<Located<PathBuf>>,
    /// Keys of one's own.
    pub keys: Vec<KeySetting>,
}

/// The colours of heat, as they are set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaletteSetting {
    /// One that comes with the program, by its name.
    Named(String),
    /// Red, green and blue of each step, coolest first.
    Own([(u8, u8, u8); COLOURS]),
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Where there is a terminal that has them, unless the environment says no.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What the terminal writes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Background {
    /// Light letters on a dark ground.
    Dark,
    /// Dark letters on a light ground.
    Light,
}

/// Keys of one's own for one command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeySetting {
    /// The screen that they are for; all screens that have the command, when left out.
    pub screen: Option<Located<String>>,
    /// The command, by its name.
    pub command: Located<String>,
    /// The keys, by their names, the one to show first in front.
    pub keys: Vec<Located<String>>,
}

const KEYS: &[&str] = &["lang", "palette", "color", "background", "plain", "data-dir", "keys", "screen"];

/// Reads settings as far as they can be read, with all their faults in the order of their places.
#[must_use]
pub fn read(bytes: &[u8]) -> (Settings, Vec<Fault>) {
    let only = |Report { source, faults, .. }| (Settings { source, ..Settings::default() }, faults);
    let source = match utf8(bytes) {
        Ok(source) => source,
        Err(report) => return only(report),
    };
    let tree = match parse(source) {
        Ok(tree) => tree,
        Err(fault) => return only(Report::of(source, fault)),
    };
    let (root, mut reader) = (Section::root(&tree), Reader::default());
    root.only(KEYS, &mut reader);
    let settings = Settings {
        source: source.to_owned(),
        lang: root.text("lang", &mut reader),
        palette: palette(&root, &mut reader),
        color: one_of(
            &root,
            "color",
            &[("auto", When::Auto), ("always", When::Always), ("never", When::Never)],
            &mut reader,
        ),
        background: one_of(
            &root,
            "background",
            &[("dark", Background::Dark), ("light", Background::Light)],
            &mut reader,
        ),
        plain: root
            .boolean("plain", &mut reader)
            .zip(root.get("plain"))
            .map(|(value, found)| Located { value, span: found.span }),
        data_dir: directory(&root, &mut reader),
        keys: keys(&root, &mut reader),
    };
    (settings, reader.finish())
}

/// One of a few words.
fn one_of<T: Copy>(
    root: &Section<'_, '_>,
    key: &str,
    messages: &[(&str, T)],
    reader: &mut Reader,
) -> Option<Located<T>> {
    let found = root.text(key, reader)?;
    match messages.iter().find(|(word, _)| *word == found.value) {
        Some((_, value)) => Some(Located { value: *value, span: found.span }),
        None => {
            let known: Vec<String> = messages.iter().map(|(word, _)| format!("\"{word}\"")).collect();
            let what = Sentence::of("fault-one-of").put("key", key.to_owned()).put("words", known.join(", "));
            reader.fault(found.span, what);
            None
        }
    }
}

fn directory(root: &Section<'_, '_>, reader: &mut Reader) -> Option<Located<PathBuf>> {
    let found = root.text("data-dir", reader)?;
    if found.value.is_empty() {
        reader.fault(found.span, Sentence::of("fault-folder"));
        return None;
    }
    Some(Located { value: PathBuf::from(found.value), span: found.span })
}

fn palette(root: &Section<'_, '_>, reader: &mut Reader) -> Option<Located<PaletteSetting>> {
    let found = root.get("palette")?;
    if found.value.is_str() {
        let name = root.text("palette", reader)?;
        return Some(Located { value: PaletteSetting::Named(name.value), span: name.span });
    }
    let colours = root.texts("palette", reader);
    let read: Vec<(u8, u8, u8)> = colours
        .iter()
        .filter_map(|colour| {
            let rgb = rgb(&colour.value);
            if rgb.is_none() {
                let what = Sentence::of("fault-colour").put("colour", colour.value.clone());
                reader.fault_with(colour.span.clone(), what, Sentence::of("right-colour"));
            }
            rgb
        })
        .collect();
    if read.len() < colours.len() || !found.value.is_array() {
        return None;
    }
    match read.try_into() {
        Ok(five) => Some(Located { value: PaletteSetting::Own(five), span: found.span }),
        Err(other) => {
            let what = Sentence::of("fault-palette").put("colours", COLOURS).put("count", other.len());
            reader.fault(found.span, what);
            None
        }
    }
}

/// A colour as pages of the web write it: `#9a3508`.
fn rgb(text: &str) -> Option<(u8, u8, u8)> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some((part(0)?, part(2)?, part(4)?))
}

fn keys(root: &Section<'_, '_>, reader: &mut Reader) -> Vec<KeySetting> {
    let mut settings = Vec::new();
    if let Some(of_all) = root.section("keys", reader) {
        settings.extend(of_section(&of_all, None, reader));
    }
    if let Some(screens) = root.section("screen", reader) {
        for (name, _) in screens.entries() {
            let screen = Located { value: name.value.to_owned(), span: name.span };
            if let Some(of_one) = screens.section(name.value, reader) {
                settings.extend(of_section(&of_one, Some(&screen), reader));
            }
        }
    }
    settings
}

/// The keys that a table sets, each command with a list of keys or with one.
fn of_section(
    section: &Section<'_, '_>,
    screen: Option<&Located<String>>,
    reader: &mut Reader,
) -> Vec<KeySetting> {
    let mut settings = Vec::new();
    for (command, value) in section.entries() {
        let keys = if value.value.is_str() {
            section.text(command.value, reader).into_iter().collect()
        } else {
            section.texts(command.value, reader)
        };
        let command = Located { value: command.value.to_owned(), span: command.span };
        settings.push(KeySetting { screen: screen.cloned(), command, keys });
    }
    settings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Localize as _;

    fn faults(toml: &str) -> Vec<String> {
        read(toml.as_bytes()).1.iter().map(Fault::in_english).collect()
    }

    #[test]
    fn what_is_set_is_read() {
        let (settings, faults) = read(
            b"lang = \"cy\"\npalette = [\"#000000\", \"#100000\", \"#200000\", \"#3000ff\", \"#400000\"]\n\
              color = \"never\"\nbackground = \"light\"\nplain = true\n\
              [keys]\nnext = [\"right\", \"l\"]\n[screen.heatmap]\nnote = \"w\"\n",
        );
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(settings.lang.unwrap().value, "cy");
        let PaletteSetting::Own(colours) = settings.palette.unwrap().value else { panic!("its own") };
        assert_eq!(colours[3], (0x30, 0, 0xff));
        assert_eq!(settings.color.unwrap().value, When::Never);
        assert_eq!(settings.background.unwrap().value, Background::Light);
        assert!(settings.plain.unwrap().value);
        let names: Vec<(Option<&str>, &str, usize)> = settings
            .keys
            .iter()
            .map(|set| {
                (set.screen.as_ref().map(|s| s.value.as_str()), set.command.value.as_str(), set.keys.len())
            })
            .collect();
        assert_eq!(names, [(None, "next", 2), (Some("heatmap"), "note", 1)]);
    }

    #[test]
    fn every_fault_is_told() {
        let toml =
            "palete = \"vik\"\nlang = 3\ncolor = \"sometimes\"\npalette = [\"#00\", \"red\"]\nkeys = 1\n";
        assert_eq!(
            faults(toml),
            [
                "`palete` is not known here",
                "`lang` should be a text in quotation marks, not a number",
                "`color` should be one of \"auto\", \"always\", \"never\"",
                "`#00` is not a colour",
                "`red` is not a colour",
                "`keys` should be a table, `[keys]`, not a number",
            ]
        );
        assert_eq!(
            faults("palette = [\"#000000\"]"),
            ["a palette has 5 colours, coolest first, and here are 1"]
        );
        assert_eq!(faults("palette = 7"), ["`palette` should be a list of texts, not a number"]);
    }
}
