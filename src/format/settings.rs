//! The file of settings.

use toml::de::{DeTable, DeValue};

use super::document::{self, Fault, MOST_FAULTS};
use crate::model::settings::Settings;

/// Reads settings as far as they can be read, with what is wrong in the order of the places.
pub fn read(bytes: &[u8]) -> (Settings, Vec<Fault>) {
    let (source, mut tree) = match document::tree(bytes) {
        Ok(found) => found,
        Err(report) => return (Settings { source: report.source, ..Settings::default() }, report.faults),
    };
    let mut faults = Vec::new();
    let settings = loop {
        match document::typed(source, tree.clone(), || Some(tree.clone())) {
            Ok(settings) => break settings,
            Err(fault) => {
                let is_removed = remove_at(tree.get_mut(), fault.span.start);
                faults.push(fault);
                // The rest is read without it.
                if !is_removed || faults.len() > MOST_FAULTS {
                    break Settings::default();
                }
            }
        }
    };
    faults.sort_by_key(|fault| fault.span.start);
    (Settings { source: source.to_owned(), ..settings }, faults)
}

/// Takes the key, or the value, at a place out of a table or of those within.
fn remove_at(table: &mut DeTable<'_>, at: usize) -> bool {
    let mut found = None;
    for (key, value) in table.iter_mut() {
        if let DeValue::Table(within) = value.get_mut()
            && remove_at(within, at)
        {
            return true;
        }
        if key.span().contains(&at) || value.span().contains(&at) {
            found = Some(key.clone());
        }
    }
    found.is_some_and(|key| table.remove(&key).is_some())
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

    fn faults(toml: &str) -> Vec<String> {
        let (settings, faults) = read(toml.as_bytes());
        let told = faults.iter().map(|fault| {
            let (line, column) = fault.place(&settings.source);
            format!("{line}:{column}: {}", fault.in_english())
        });
        told.collect()
    }

    #[test]
    fn every_fault_is_told() {
        let toml =
            "palete = \"vik\"\nlang = 3\ncolor = \"sometimes\"\npalette = [\"#00\", \"red\"]\nkeys = 1\n";
        assert_eq!(
            faults(toml),
            [
                "1:1: `palete` is not known here",
                "2:8: `lang` should be a text in quotation marks, not a number",
                "3:9: `color` should be one of \"auto\", \"always\", \"never\"",
                "4:11: `#00` is not a colour",
                "5:8: `keys` should be a table, `[keys]`, not a number",
            ]
        );
    }

    #[test]
    fn each_fault_is_told_where_it_is() {
        for (toml, told) in [
            ("[keys]\nnext = [1]\n", "2:9: this has a value of the wrong kind"),
            ("palette = [\"#000000\"]", "1:11: a palette needs 5 colours, coolest first, and this has 1"),
            ("palette = 7", "1:11: `palette` should be a list of texts, not a number"),
            ("palette = {}", "1:11: `palette` should be a list of texts, not a table"),
            ("plain = \"yes\"", "1:9: `plain` should be true or false, not a text"),
            ("data-dir = \"\"", "1:12: a folder needs a name"),
            ("format = 7", "1:1: `format` is not known here"),
            ("[colours]\nwarm = 1", "1:2: `colours` is not known here"),
        ] {
            assert_eq!(faults(toml), [told], "{toml}");
        }
    }

    #[test]
    fn what_is_right_beside_a_fault_is_read() {
        let (settings, faults) =
            read(b"plain = \"yes\"\nlang = \"cy\"\n[keys]\nnext = [\"l\", 1]\nback = \"h\"\n");
        assert_eq!((faults.len(), settings.keys().len()), (2, 1));
        assert_eq!(settings.lang.unwrap().value, "cy", "it is said in Welsh what is wrong");
    }
}
