//! `heatmap config`: the settings in force, and a file of settings to begin with.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use super::args::ConfigCommand;
use super::settings::{From, InForce, Set, default_file};
use super::{Outcome, print};
use crate::heatmap::palette::Palette;
use crate::i18n::text;
use crate::model::settings::PaletteSetting;
use crate::store::shown;
use crate::ui::keys::{Key, KeyTable, Keymap};
use crate::ui::screens::KEY_TABLES;

pub(super) fn run(command: &ConfigCommand, common: &super::args::Common) -> Outcome {
    match command {
        ConfigCommand::Show => print(&in_force(&InForce::look(common)?)),
        ConfigCommand::Default => print(&default()),
    }
}

/// The settings in force, each with where it came from. It can be read as a file of settings.
fn in_force(settings: &InForce) -> String {
    let mut out = String::new();
    let file = settings.file.as_deref();
    let there = file.is_some_and(std::path::Path::exists);
    let _ = match file {
        Some(path) if there => writeln!(out, "# Settings in force, with those of {}", shown(path)),
        Some(path) => writeln!(
            out,
            "# Settings in force. There is no file of settings yet; it would be {}",
            shown(path)
        ),
        None => writeln!(out, "# Settings in force"),
    };
    out.push('\n');
    line(&mut out, "lang", &written(&settings.lang.value), &settings.lang);
    line(&mut out, "palette", &palette(&settings.palette.value.0), &settings.palette);
    line(&mut out, "color", &written(settings.color.value), &settings.color);
    match &settings.background {
        Some(set) => line(&mut out, "background", &written(set.value), set),
        None => out.push_str("# background is not known: colours that read on both\n"),
    }
    line(&mut out, "plain", &written(settings.plain.value), &settings.plain);
    line(&mut out, "data-dir", &written(settings.data_dir.value.to_string_lossy()), &settings.data_dir);
    out.push('\n');
    out.push_str(&keys(&settings.keys));
    out
}

fn line<T>(out: &mut String, name: &str, value: &str, set: &Set<T>) {
    let from = match set.from {
        From::Flag => "the command line".to_owned(),
        From::Environment(name) => name.to_owned(),
        From::File(line) => format!("line {line}"),
        From::Default => "default".to_owned(),
    };
    let _ = writeln!(out, "{:<34} # {from}", format!("{name} = {value}"));
}

/// A value as a file of settings writes it.
fn written(value: impl Serialize) -> String {
    toml::Value::try_from(value).map(|value| value.to_string()).unwrap_or_default()
}

fn palette(setting: &PaletteSetting) -> String {
    match setting {
        PaletteSetting::Named(name) => written(name),
        PaletteSetting::Own(colours) => {
            written(colours.map(|(red, green, blue)| format!("#{red:02x}{green:02x}{blue:02x}")))
        }
    }
}

/// A file of settings that says what is so anyway, each line ready to be changed.
fn default() -> String {
    let palettes = Palette::NAMED.map(|(name, _)| format!("\"{name}\"")).join(", ");
    let languages: Vec<String> = crate::i18n::languages().iter().map(|tag| format!("\"{tag}\"")).collect();
    let names: Vec<&str> = KEY_TABLES.iter().map(|table| table.name).collect();
    let file = default_file().map_or_else(|| "config.toml".to_owned(), |path| shown(&path));
    let mut out = format!(
        "# Settings of heatmap. Keep this file as {file}
# and take the # away from the lines that you change. Flags and the environment go before it.

# The language of the screens: {}. When left out, that of your system.
# lang = \"{}\"

# The colours of heat: {palettes}; or five of your own, coolest first.
# palette = \"vik\"
# palette = [\"#034984\", \"#64a0be\", \"#ece5e0\", \"#d0906b\", \"#9a3508\"]

# When to use colours: \"auto\", \"always\", \"never\".
# color = \"auto\"

# What your terminal writes on, \"dark\" or \"light\". When left out, colours that read on both.
# background = \"dark\"

# To ask and answer in lines of text, for screen readers.
# plain = false

# Where everything is kept.
# data-dir = \"/home/me/heatmaps\"

# Keys, by the name of what they do. Keys under [keys] are for every screen; keys under
# [screen.NAME] for the screen of that name alone. The first key of each is the one that is shown.
# A key is a letter or sign by itself, or one of these, also with \"ctrl-\" or \"alt-\" in front:
# {}.
# Where letters are text, they stay text. The screens:
# {}.
",
        languages.join(", "),
        crate::i18n::ENGLISH,
        text::wrap(&Key::names().join(", "), 98).join("\n# "),
        text::wrap(&names.join(", "), 98).join("\n# "),
    );
    for line in keys(&Keymap::default()).lines() {
        let _ = match line {
            "" => writeln!(out),
            _ if line.starts_with('[') => writeln!(out, "{line}"),
            _ => writeln!(out, "# {line}"),
        };
    }
    out
}

/// Keys by their names, and the screens where they are bound so.
type Way = (Vec<String>, Vec<&'static KeyTable>);

/// All keys as a part of a file of settings: in front those that are the same on most screens.
fn keys(keys: &Keymap) -> String {
    // How each command is bound, with the screens where it is bound so.
    let mut ways: BTreeMap<&str, Vec<Way>> = BTreeMap::new();
    let mut order: Vec<&str> = Vec::new();
    for table in KEY_TABLES {
        for binding in table.bindings() {
            let bound: Vec<String> =
                keys.keys(table, binding).iter().map(|key| written(key.name())).collect();
            if bound.is_empty() {
                continue;
            }
            let name = binding.command.0;
            if !order.contains(&name) {
                order.push(name);
            }
            let known = ways.entry(name).or_default();
            match known.iter_mut().find(|(same, _)| *same == bound) {
                Some((_, tables)) => tables.push(table),
                None => known.push((bound, vec![table])),
            }
        }
    }
    let mut out = "[keys]\n".to_owned();
    let mut rest: Vec<(&str, &str, Vec<String>)> = Vec::new();
    for name in order {
        let mut known = ways.remove(name).unwrap_or_default();
        // Of several ways, the one of most screens; of those as many, the first.
        known.sort_by_key(|(_, tables)| std::cmp::Reverse(tables.len()));
        for (index, (bound, tables)) in known.into_iter().enumerate() {
            if index == 0 {
                let _ = writeln!(out, "{name} = [{}]", bound.join(", "));
            } else {
                rest.extend(tables.into_iter().map(|table| (table.name, name, bound.clone())));
            }
        }
    }
    for table in KEY_TABLES {
        let own: Vec<_> = rest.iter().filter(|(of, ..)| *of == table.name).collect();
        if !own.is_empty() {
            let _ = writeln!(out, "\n[screen.{}]", table.name);
        }
        for (_, name, bound) in own {
            let _ = writeln!(out, "{name} = [{}]", bound.join(", "));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::settings;

    /// All keys in all places.
    fn all(keys: &Keymap) -> Vec<(&'static str, &'static str, Vec<Key>)> {
        let of = |table: &'static KeyTable| {
            table.bindings().map(move |b| (table.name, b.command.0, keys.keys(table, b).to_vec()))
        };
        KEY_TABLES.iter().copied().flat_map(of).collect()
    }

    #[test]
    fn the_default_file_says_what_is_so_anyway() {
        let file = default();
        let settings = settings::read(file.as_bytes()).0;
        assert_eq!(settings.keys(), []);
        // The same with all of it in force.
        let taken: String = file
            .lines()
            .map(|line| {
                let setting =
                    line.strip_prefix("# ").filter(|rest| rest.contains(" = ") && !rest.contains(": "));
                setting.unwrap_or(line).to_owned() + "\n"
            })
            .filter(|line| !line.starts_with("palette = [") && !line.starts_with("data-dir"))
            .collect();
        let settings = settings::read(taken.as_bytes()).0;
        assert!(settings.lang.is_some() && settings.background.is_some() && settings.plain.is_some());
        let keys = Keymap::new(&settings.keys()).unwrap();
        assert_eq!(all(&keys), all(&Keymap::default()));
    }

    #[test]
    fn the_keys_in_force_can_be_read_back() {
        let set = "[keys]\nnext = [\"tab\"]\n[screen.present]\nblank = [\"w\"]\n";
        let changed = Keymap::new(&settings::read(set.as_bytes()).0.keys()).unwrap();
        let again = Keymap::new(&settings::read(keys(&changed).as_bytes()).0.keys()).unwrap();
        assert_eq!(all(&again), all(&changed));
        assert_ne!(all(&again), all(&Keymap::default()));
    }
}
