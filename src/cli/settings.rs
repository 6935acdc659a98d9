//! The settings in force and where each came from: a flag, else the environment, else `config.toml`, else the default.
#![expect(clippy::disallowed_methods, reason = "this is where the environment is read")]

use std::env;
use std::path::{Path, PathBuf};

use super::args::Common;
use super::{BAD_DATA, Failure, NO_INPUT, USAGE};
use crate::format::document::{self, Fault, Located, Report};
use crate::format::settings;
use crate::heatmap::palette::Palette;
use crate::i18n::{self, Localize, Message, Messages, nearest_language};
use crate::model::settings::{Background, PaletteSetting, Settings, When};
use crate::store::{self, Store, shown};
use crate::ui::keys::Keymap;

/// A value, and where it came from.
#[derive(Debug, Clone)]
pub(super) struct Set<T> {
    pub(super) value: T,
    pub(super) from: From,
}

impl<T> Set<T> {
    fn new(value: T, from: From) -> Self {
        Self { value, from }
    }
}

/// Where a setting came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum From {
    /// The command line.
    Flag,
    /// A variable of the environment, by its name.
    Environment(&'static str),
    /// The file of settings, on this line.
    File(usize),
    /// Nowhere.
    Default,
}

/// Everything that can be set, as it is in force.
#[derive(Debug)]
pub(super) struct InForce {
    /// The file of settings, whether or not it is there.
    pub(super) file: Option<PathBuf>,
    pub(super) lang: Set<String>,
    pub(super) palette: Set<(PaletteSetting, Palette)>,
    pub(super) color: Set<When>,
    pub(super) background: Option<Set<Background>>,
    pub(super) plain: Set<bool>,
    pub(super) data_dir: Set<PathBuf>,
    pub(super) keys: Keymap,
}

impl InForce {
    /// # Errors
    /// When the file of settings cannot be used, or something that is not known is asked for.
    pub(super) fn look(common: &Common) -> Result<Self, Failure> {
        let (file, settings, mut faults) = read(common.config.as_deref())?;
        let source = settings.source.as_str();
        let lang = lang(common, &settings, &mut faults)?;
        let palette = palette(common, &settings, &mut faults)?;
        let color = flag(common.color).or_else(|| in_file(source, &settings.color));
        let color = color.unwrap_or(Set::new(When::Auto, From::Default));
        let of_terminal = || {
            let background = background(&variable("COLORFGBG")?)?;
            Some(Set::new(background, From::Environment("COLORFGBG")))
        };
        let background = in_file(source, &settings.background).or_else(of_terminal);
        let says = |name, is: fn(&str) -> bool| {
            variable(name).filter(|value| is(value)).map(|_| Set::new(true, From::Environment(name)))
        };
        let plain = flag(common.plain.then_some(true))
            .or_else(|| says("ACCESSIBLE", |value| value != "0"))
            .or_else(|| in_file(source, &settings.plain))
            .or_else(|| says("TERM", |value| value == "dumb"))
            .unwrap_or(Set::new(false, From::Default));
        let data_dir = data_dir(common, &settings, file.as_deref())?;
        let keys = Keymap::new(&settings.keys()).unwrap_or_else(|found| {
            faults.extend(found);
            Keymap::default()
        });
        match &file {
            Some(path) if !faults.is_empty() => {
                faults.sort_by_key(|fault| fault.span.start);
                let report = Report::new(settings.source, faults);
                Err(Failure::new(BAD_DATA, Damaged { file: shown(path), report }))
            }
            _ => Ok(Self { file, lang, palette, color, background, plain, data_dir, keys }),
        }
    }
}

/// A file of settings that cannot be used.
#[derive(Debug)]
struct Damaged {
    file: String,
    report: Report,
}

impl Localize for Damaged {
    fn localize(&self, messages: &Messages) -> String {
        let report = self.report.print(&self.file, messages);
        messages.with("cli-settings", &[("report", report.trim_end().into())])
    }
}

/// The file that is named, or the one of the platform; without one, nothing is set.
fn read(named: Option<&Path>) -> Result<(Option<PathBuf>, Settings, Vec<Fault>), Failure> {
    let file = named.map(Path::to_owned).or_else(default_file);
    let Some(path) = &file else { return Ok((None, Settings::default(), Vec::new())) };
    let bytes = match store::read_limited(path) {
        Ok(bytes) => bytes,
        Err(store::Error::Missing(_)) if named.is_none() => {
            return Ok((file, Settings::default(), Vec::new()));
        }
        Err(error) => return Err(error.into()),
    };
    let (settings, faults) = settings::read(&bytes);
    Ok((file, settings, faults))
}

/// Where the settings are unless another file is named.
pub(super) fn default_file() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "heatmap").map(|dirs| dirs.config_dir().join("config.toml"))
}

fn flag<T>(value: Option<T>) -> Option<Set<T>> {
    value.map(|value| Set::new(value, From::Flag))
}

fn in_file<T: Clone>(source: &str, set: &Option<Located<T>>) -> Option<Set<T>> {
    let set = set.as_ref()?;
    let (line, _) = document::place(source, set.span.start);
    Some(Set::new(set.value.clone(), From::File(line)))
}

fn lang(common: &Common, settings: &Settings, faults: &mut Vec<Fault>) -> Result<Set<String>, Failure> {
    let known = i18n::languages();
    let all = known.join(", ");
    if let Some(asked) = &common.lang {
        let Some(found) = nearest_language(asked, &known) else {
            let sentence = Message::of("cli-language").put("asked", i18n::text::clean_line(asked));
            return Err(Failure::new(USAGE, sentence.put("all", all)));
        };
        return Ok(Set::new(found.to_owned(), From::Flag));
    }
    if let (Some(set), Some(located)) = (in_file(&settings.source, &settings.lang), &settings.lang) {
        if let Some(found) = nearest_language(&set.value, &known) {
            return Ok(Set { value: found.to_owned(), ..set });
        }
        let what = Message::of("fault-language").put("language", set.value);
        let help = Message::of("right-known").put("names", all);
        faults.push(Fault::new(located.span.clone(), what).help(help));
    }
    Ok(of_system(&known))
}

/// The language for messages about settings that cannot be used, as far as it can be found.
pub(super) fn language(common: &Common) -> String {
    let known = i18n::languages();
    let of_file = || read(common.config.as_deref()).ok()?.1.lang.map(|set| set.value);
    let nearest = |asked: String| nearest_language(&asked, &known);
    let asked = common.lang.clone().and_then(nearest).or_else(|| of_file().and_then(nearest));
    asked.map_or_else(|| of_system(&known).value, str::to_owned)
}

/// The language of the system, where it is one of those that are known.
fn of_system(known: &[&str]) -> Set<String> {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| Some((name, variable(name)?)));
    let Some((name, locale)) = locale.filter(|(_, locale)| !is_without_language(locale)) else {
        return Set::new(i18n::ENGLISH.to_owned(), From::Default);
    };
    // As GNU programs do: the list goes before the locale, but not before there is one.
    let listed = variable("LANGUAGE").unwrap_or_default();
    if let Some(found) = listed.split(':').find_map(|tag| nearest_language(tag, known)) {
        return Set::new(found.to_owned(), From::Environment("LANGUAGE"));
    }
    match nearest_language(&locale, known) {
        Some(found) => Set::new(found.to_owned(), From::Environment(name)),
        None => Set::new(i18n::ENGLISH.to_owned(), From::Default),
    }
}

fn is_without_language(locale: &str) -> bool {
    matches!(locale.split('.').next(), Some("C" | "POSIX"))
}

fn palette(
    common: &Common,
    settings: &Settings,
    faults: &mut Vec<Fault>,
) -> Result<Set<(PaletteSetting, Palette)>, Failure> {
    let all = Palette::NAMED.map(|(name, _)| name).join(", ");
    let named =
        || variable("HEATMAP_PALETTE").map(|name| Set::new(name, From::Environment("HEATMAP_PALETTE")));
    if let Some(Set { value: name, from }) = flag(common.palette.clone()).or_else(named) {
        let setting = PaletteSetting::Named(name.clone());
        return match Palette::of(&setting) {
            Some(palette) => Ok(Set::new((setting, palette), from)),
            None => {
                let sentence = Message::of("cli-palette").put("asked", i18n::text::clean_line(&name));
                Err(Failure::new(USAGE, sentence.put("all", all)))
            }
        };
    }
    if let (Some(set), Some(located)) = (in_file(&settings.source, &settings.palette), &settings.palette) {
        if let Some(palette) = Palette::of(&set.value) {
            return Ok(Set::new((set.value, palette), set.from));
        }
        let help = Message::of("right-no-palette").put("names", all);
        faults.push(Fault::new(located.span.clone(), Message::of("fault-no-palette")).help(help));
    }
    Ok(Set::new((PaletteSetting::Named("vik".to_owned()), Palette::VIK), From::Default))
}

fn data_dir(common: &Common, settings: &Settings, file: Option<&Path>) -> Result<Set<PathBuf>, Failure> {
    let of_environment = || {
        let path = PathBuf::from(env::var_os("HEATMAP_DATA_DIR").filter(|value| !value.is_empty())?);
        Some(Set::new(store::at_home(&path), From::Environment("HEATMAP_DATA_DIR")))
    };
    let of_file = || {
        let set = in_file(&settings.source, &settings.data_dir)?;
        // What is not absolute is beside the file that says it.
        let beside = file.and_then(Path::parent).unwrap_or(Path::new("."));
        Some(Set { value: beside.join(store::at_home(&set.value)), ..set })
    };
    flag(common.data_dir.clone())
        .or_else(of_environment)
        .or_else(of_file)
        .or_else(|| Store::default_root().map(|root| Set::new(root, From::Default)))
        .ok_or_else(|| Failure::new(NO_INPUT, Message::of("cli-no-home")))
}

/// What the terminal says of its ground: the last number is its colour, of sixteen.
fn background(colorfgbg: &str) -> Option<Background> {
    let ground: u8 = colorfgbg.rsplit(';').next()?.parse().ok()?;
    match ground {
        7 | 9..=15 => Some(Background::Light),
        0..=6 | 8 => Some(Background::Dark),
        _ => None,
    }
}

fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_says_what_it_writes_on() {
        assert_eq!(background("15;0"), Some(Background::Dark));
        assert_eq!(background("0;default;15"), Some(Background::Light));
        assert_eq!(background("0;7"), Some(Background::Light));
        assert_eq!(background("default;default"), None);
        assert_eq!(background("0;99"), None);
    }

    #[test]
    fn only_a_locale_with_a_language_has_one() {
        assert!(is_without_language("C") && is_without_language("C.UTF-8") && is_without_language("POSIX"));
        assert!(!is_without_language("cy_GB.UTF-8"));
    }
}
