//! The file of settings.

use super::document::{self, Fault, Reader, Report, Section};
use crate::model::settings::{Located, Settings};

/// Reads settings, with what is wrong first. Of settings that cannot be used, the language is read where it can be: what is
/// wrong is said in it.
#[must_use]
pub fn read(bytes: &[u8]) -> (Settings, Vec<Fault>) {
    let (source, tree) = match document::tree(bytes) {
        Ok(found) => found,
        Err(report) => return faulty(report, None),
    };
    let lang = Section::root(&tree).text("lang", &mut Reader::default());
    match document::typed(source, tree) {
        Ok(settings) => (Settings { source: source.to_owned(), ..settings }, Vec::new()),
        Err(report) => faulty(report, lang),
    }
}

fn faulty(report: Report, lang: Option<Located<String>>) -> (Settings, Vec<Fault>) {
    (Settings { source: report.source, lang, ..Settings::default() }, report.faults)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Localize as _;
    use crate::model::settings::{Background, PaletteSetting, When};

    #[test]
    fn what_is_set_is_read() {
        let (settings, faults) = read(
            b"lang = \"cy\"\npalette = [\"#000000\", \"#100000\", \"#200000\", \"#3000ff\", \"#400000\"]\n\
              color = \"never\"\nbackground = \"light\"\nplain = true\n\
              [keys]\nnext = [\"right\", \"l\"]\n[screen.heatmap]\nnote = \"w\"\n",
        );
        assert!(faults.is_empty(), "{faults:?}");
        let keys = settings.keys();
        assert_eq!(settings.lang.unwrap().value, "cy");
        let PaletteSetting::Own(colours) = settings.palette.unwrap().value else { panic!("its own") };
        assert_eq!(colours[3], (0x30, 0, 0xff));
        assert_eq!(settings.color.unwrap().value, When::Never);
        assert_eq!(settings.background.unwrap().value, Background::Light);
        assert!(settings.plain.unwrap().value);
        let names: Vec<(Option<&str>, &str, usize)> = keys
            .iter()
            .map(|set| {
                (set.screen.as_ref().map(|s| s.value.as_str()), set.command.value.as_str(), set.keys.len())
            })
            .collect();
        assert_eq!(names, [(None, "next", 2), (Some("heatmap"), "note", 1)]);
    }

    #[test]
    fn what_is_wrong_first_is_told() {
        for (toml, told) in [
            ("palete = \"vik\"\n", "1:1: `palete` is not known here"),
            ("lang = 3\n", "1:8: `lang` should be a text in quotation marks, not a number"),
            ("color = \"sometimes\"\n", "1:9: `color` should be one of \"auto\", \"always\", \"never\""),
            ("palette = [\"#00\", \"red\"]\n", "1:11: `#00` is not a colour"),
            ("keys = 1\n", "1:8: `keys` should be a table, `[keys]`, not a number"),
            ("[keys]\nnext = [1]\n", "2:9: something in it is of another kind than it should be"),
            ("palette = [\"#000000\"]", "1:11: a palette has 5 colours, coolest first, and here are 1"),
            ("palette = 7", "1:11: `palette` should be a list of texts, not a number"),
            ("plain = \"yes\"", "1:9: `plain` should be true or false, not a text"),
            ("data-dir = \"\"", "1:12: a folder has a name"),
            ("format = 7", "1:1: `format` is not known here"),
        ] {
            let (settings, faults) = read(toml.as_bytes());
            let (line, column) = faults[0].place(&settings.source);
            assert_eq!(format!("{line}:{column}: {}", faults[0].in_english()), told, "{toml}");
        }
        let (settings, _) = read(b"lang = \"cy\"\npalette = 7\n");
        assert_eq!(settings.lang.unwrap().value, "cy", "it is said in Welsh what is wrong");
    }
}
