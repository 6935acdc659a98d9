//! A person's settings: `config.toml`, with the place of each.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;
use std::path::PathBuf;

use clap::ValueEnum;
use indexmap::IndexMap;
use serde::de::value::SeqAccessDeserializer;
use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use toml::Spanned;

/// How many colours of one's own a palette has.
pub const COLOURS: usize = 5;

/// A value with the bytes of the file that it came from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Located<T> {
    pub value: T,
    pub span: Range<usize>,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let found = Spanned::deserialize(deserializer)?;
        Ok(Self { span: found.span(), value: found.into_inner() })
    }
}

/// What `config.toml` says; what it leaves out is `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Settings {
    /// The text that it was read from.
    #[serde(skip)]
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
    #[serde(default, deserialize_with = "directory")]
    pub data_dir: Option<Located<PathBuf>>,
    #[serde(default)]
    pub(crate) keys: Bindings,
    #[serde(default)]
    pub(crate) screen: IndexMap<Located<String>, Bindings>,
}

/// The keys of commands, in the order of the file.
type Bindings = IndexMap<Located<String>, Located<OneOrMore<Located<String>>>>;

/// The colours of heat, as they are set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaletteSetting {
    /// One that comes with the program, by its name.
    Named(String),
    /// Red, green and blue of each step, coolest first.
    Own([(u8, u8, u8); COLOURS]),
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum When {
    /// On a terminal that has them, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// What the terminal writes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
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

impl Settings {
    /// Keys of one's own: those of all screens, then those of each screen.
    pub fn keys(&self) -> Vec<KeySetting> {
        let mut all = Vec::new();
        let screens = self.screen.iter().map(|(screen, keys)| (Some(screen.clone()), keys));
        for (screen, commands) in std::iter::once((None, &self.keys)).chain(screens) {
            for (command, keys) in commands {
                let keys = match &keys.value {
                    OneOrMore::One(key) => vec![Located { value: key.clone(), span: keys.span.clone() }],
                    OneOrMore::More(keys) => keys.clone(),
                };
                all.push(KeySetting { screen: screen.clone(), command: command.clone(), keys });
            }
        }
        all
    }
}

impl<'de> Deserialize<'de> for PaletteSetting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let colours = match OneOrMore::deserialize(deserializer)? {
            OneOrMore::One(name) => return Ok(Self::Named(name)),
            OneOrMore::More(colours) => colours,
        };
        let colours: Vec<(u8, u8, u8)> = colours.into_iter().map(|Colour(rgb)| rgb).collect();
        let wrong = |other: Vec<_>| Error::custom(format_args!("fault-palette {}", other.len()));
        Ok(Self::Own(colours.try_into().map_err(wrong)?))
    }
}

/// A colour as pages of the web write it: `#9a3508`.
#[derive(Deserialize)]
#[serde(try_from = "String")]
struct Colour((u8, u8, u8));

impl TryFrom<String> for Colour {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii());
        let part = |at: usize| u8::from_str_radix(digits?.get(at..at + 2)?, 16).ok();
        let rgb = || Some((part(0)?, part(2)?, part(4)?));
        rgb().map(Self).ok_or_else(|| format!("fault-colour {text}"))
    }
}

fn directory<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Located<PathBuf>>, D::Error> {
    let found = Located::<PathBuf>::deserialize(deserializer)?;
    if found.value.as_os_str().is_empty() { Err(Error::custom("fault-folder")) } else { Ok(Some(found)) }
}

/// A text, or a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum OneOrMore<T> {
    One(String),
    More(Vec<T>),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMore<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrMoreVisitor(PhantomData))
    }
}

struct OneOrMoreVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrMoreVisitor<T> {
    type Value = OneOrMore<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(OneOrMore::One(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(items)).map(OneOrMore::More)
    }
}
