//! Walks a parsed TOML tree and gathers every fault on the way, instead of stopping at the first.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Fault, Located, MOST_FAULTS, Report, syntax};
use crate::i18n::Message;
use crate::i18n::text;

/// The most brackets, dots and the like in a file of at most 1 MiB: one made of nothing else would take long to refuse.
const MOST_PARTS: usize = 150_000;

/// In a longer file there may be one in so many bytes: a group's is mostly a list of ids.
const LEAST_BYTES_A_PART: usize = 24;

/// How many faults of a file are kept; further ones are counted.
const MOST_KEPT: usize = 1_000;

/// The text of a file that must be UTF-8.
///
/// # Errors
/// The fault at the first byte that is not, with the text up to there.
pub fn utf8(bytes: &[u8]) -> Result<&str, Report> {
    std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let text = String::from_utf8_lossy(good).into_owned();
        let fault = Fault::new(text.len()..text.len(), Message::of("fault-not-utf-8"));
        Report::of(text, fault.help(Message::of("right-utf-8")))
    })
}

/// The tree of a TOML text.
///
/// # Errors
/// The parser's own first fault, where the text is not TOML.
pub fn parse(source: &str) -> Result<Spanned<DeTable<'_>>, Fault> {
    if is_beyond_reading(source) {
        return Err(Fault::new(0..0, Message::of("fault-parts")));
    }
    let (tree, errors) = DeTable::parse_recoverable(source);
    // The first by its place: the parser finds some late.
    match errors.iter().min_by_key(|error| error.span().map_or(0, |span| span.start)) {
        None => Ok(tree),
        Some(error) => Err(syntax::fault(source, error.span().unwrap_or(0..0), error.message())),
    }
}

/// Whether a text has so many parts that it is not even parsed.
pub(super) fn is_beyond_reading(source: &str) -> bool {
    let parts = source.bytes().filter(|byte| matches!(byte, b'[' | b'{' | b'=' | b'.' | b',' | b'\n'));
    let most = MOST_PARTS.max(source.len() / LEAST_BYTES_A_PART);
    source.len() > most && parts.count() > most
}

/// What gathers the faults while a tree is walked.
#[derive(Debug, Default)]
pub struct Reader {
    /// The faults so far.
    faults: Vec<Fault>,
    /// How many more there are.
    more: usize,
    /// Where a key was found that is probably meant to be this one.
    misspelt: Vec<(usize, String)>,
    /// Keys that were found where they do not belong.
    misplaced: Vec<String>,
}

impl Reader {
    /// Notes a fault together with what would be right.
    pub fn fault(&mut self, span: Range<usize>, what: Message, help: Message) {
        // Millions of them fit into a file, and nobody reads them.
        if self.faults.len() < MOST_KEPT {
            self.faults.push(Fault::new(span, what).help(help));
        } else {
            self.more += 1;
        }
    }

    /// Whether nothing is wrong so far.
    pub fn is_well(&self) -> bool {
        self.faults.is_empty()
    }

    /// Whether a key is there under a name near to its own, which is one fault and not a missing key too.
    pub fn is_misspelt(&self, section: &Section<'_, '_>, key: &str) -> bool {
        self.misspelt.iter().any(|(at, name)| *at == section.span.start && name == key)
    }

    /// Whether a key was found where it does not belong, which is one fault and not a missing key too.
    pub fn is_misplaced(&self, key: &str) -> bool {
        self.misplaced.iter().any(|name| name == key)
    }

    /// All faults, in the order of their places.
    pub fn finish(mut self) -> Vec<Fault> {
        self.faults.sort_by_key(|fault| fault.span.start);
        self.faults
    }

    /// What is wrong with the text that was walked.
    pub fn report(self, source: &str) -> Report {
        let more = self.more;
        Report { more, ..Report::new(source, self.finish()) }
    }
}

/// One table of the tree.
#[derive(Debug, Clone)]
pub struct Section<'a, 'i> {
    entries: &'a DeTable<'i>,
    /// Where the table begins: its header, or its braces.
    pub span: Range<usize>,
}

impl<'a, 'i> Section<'a, 'i> {
    /// The whole tree as a table.
    pub fn root(tree: &'a Spanned<DeTable<'i>>) -> Self {
        Self { entries: tree.get_ref(), span: 0..0 }
    }

    /// Faults each key that is not among `known`, with a hint at where it belongs, or at the nearest one.
    pub fn only(&self, known: &[&str], elsewhere: impl Fn(&str) -> Option<Message>, reader: &mut Reader) {
        for key in self.entries.keys() {
            let (name, span) = (key.get_ref().as_ref(), key.span());
            if known.contains(&name) {
                continue;
            }
            let what = Message::of("fault-unknown").put("name", name.to_owned());
            if let Some(help) = elsewhere(name) {
                reader.fault(span, what, help);
                reader.misplaced.push(name.to_owned());
                continue;
            }
            // Those that are counted and not printed need no help.
            let is_printed = reader.faults.len() < MOST_FAULTS;
            let nearest = if is_printed { nearest(name, known) } else { None };
            reader.fault(span, what, near(nearest, known));
            reader.misspelt.extend(nearest.map(|name| (self.span.start, name.to_owned())));
        }
    }

    /// The value of a key, if it is there.
    pub fn get(&self, key: &str) -> Option<Located<&'a DeValue<'i>>> {
        self.entries.get(key).map(located)
    }

    /// Whether a key that has to be there is; if not, that is a fault, with how it is written.
    fn needs(&self, key: &str, written: String, reader: &mut Reader) -> Option<()> {
        let found = self.get(key).is_some();
        if !found && !reader.is_misspelt(self, key) {
            reader.fault(
                self.span.clone(),
                Message::of("fault-missing").put("key", key.to_owned()),
                Message::of("right-add").put("written", written),
            );
        }
        found.then_some(())
    }

    /// The value of a key that may be left out, and that is a fault where it is of another kind.
    fn find<T>(
        &self,
        key: &str,
        wanted: &'static str,
        reader: &mut Reader,
        read: impl FnOnce(&'a DeValue<'i>) -> Option<T>,
    ) -> Option<Located<T>> {
        read_as(self.get(key)?, ("one", key, wanted), reader, read)
    }

    /// A text that may be left out.
    pub fn text(&self, key: &str, reader: &mut Reader) -> Option<Located<String>> {
        self.find(key, "text", reader, as_text)
    }

    /// A text that has to be there.
    pub fn need_text(&self, key: &str, reader: &mut Reader) -> Option<Located<String>> {
        self.needs(key, format!("{key} = \"…\""), reader)?;
        self.text(key, reader)
    }

    /// A whole number that may be left out.
    pub fn integer(&self, key: &str, reader: &mut Reader) -> Option<Located<i64>> {
        self.find(key, "number", reader, as_integer)
    }

    /// A whole number that has to be there.
    pub fn need_integer(&self, key: &str, reader: &mut Reader) -> Option<Located<i64>> {
        self.needs(key, format!("{key} = 1"), reader)?;
        self.integer(key, reader)
    }

    /// True or false; it may be left out.
    pub fn boolean(&self, key: &str, reader: &mut Reader) -> Option<bool> {
        self.find(key, "boolean", reader, DeValue::as_bool).map(|found| found.value)
    }

    /// A list of texts; empty when it is left out.
    pub fn texts(&self, key: &str, reader: &mut Reader) -> Vec<Located<String>> {
        let Some(items) = self.find(key, "texts", reader, DeValue::as_array) else { return Vec::new() };
        let text = |item| read_as(located(item), ("each", key, "text"), reader, as_text);
        items.value.iter().filter_map(text).collect()
    }

    /// A table that may be left out.
    pub fn section(&self, key: &str, reader: &mut Reader) -> Option<Section<'a, 'i>> {
        let found = self.find(key, "headed", reader, DeValue::as_table)?;
        Some(Section { entries: found.value, span: found.span })
    }

    /// A table that has to be there.
    pub fn need_section(&self, key: &str, reader: &mut Reader) -> Option<Section<'a, 'i>> {
        self.needs(key, format!("[{key}]"), reader)?;
        self.section(key, reader)
    }

    /// The tables of an array; empty when it is left out. `heading` is what each is headed by.
    pub fn sections(&self, key: &str, heading: &str, reader: &mut Reader) -> Vec<Section<'a, 'i>> {
        let Some(found) = self.get(key) else { return Vec::new() };
        let DeValue::Array(items) = found.value else {
            // Below a heading that is misspelt the parser takes the next one for a table.
            if !reader.is_misspelt(self, key) {
                let what = Message::of("fault-tables").put("key", key.to_owned());
                let help = Message::of("right-tables").put("heading", heading.to_owned());
                reader.fault(found.span, what, help);
            }
            return Vec::new();
        };
        let section = |item| {
            let found = read_as(located(item), ("each", key, "table"), reader, DeValue::as_table)?;
            Some(Section { entries: found.value, span: found.span })
        };
        items.iter().filter_map(section).collect()
    }
}

fn located<'a, 'i>(value: &'a Spanned<DeValue<'i>>) -> Located<&'a DeValue<'i>> {
    Located { value: value.get_ref(), span: value.span() }
}

/// The whole number that a value is, if it is one and fits.
pub(crate) fn as_integer(value: &DeValue<'_>) -> Option<i64> {
    match value {
        DeValue::Integer(digits) => i64::from_str_radix(digits.as_str(), digits.radix()).ok(),
        _ => None,
    }
}

fn as_text(value: &DeValue<'_>) -> Option<String> {
    value.as_str().map(str::to_owned)
}

/// A value (`one`), or `each` of a list, as what is wanted; another kind is a fault.
fn read_as<'a, 'i, T>(
    found: Located<&'a DeValue<'i>>,
    (which, key, wanted): (&'static str, &str, &'static str),
    reader: &mut Reader,
    read: impl FnOnce(&'a DeValue<'i>) -> Option<T>,
) -> Option<Located<T>> {
    let Located { value, span } = found;
    let read = read(value);
    if read.is_none() {
        let digits = if let DeValue::Integer(digits) = value { digits.as_str() } else { "" };
        let (what, help) = wrong_kind((which, key), wanted, kind(value), digits);
        reader.fault(span.clone(), what, help);
    }
    Some(Located { value: read?, span })
}

/// That a value, which is `written` so, is of another kind than is wanted; and what would be right. The sentences go by the
/// words for the kinds.
pub(super) fn wrong_kind(
    (which, key): (&'static str, &str),
    wanted: &'static str,
    found: &'static str,
    written: &str,
) -> (Message, Message) {
    let what = Message::of("fault-kind")
        .put("which", which)
        .put("key", key.to_owned())
        .put("wanted", wanted)
        .put("found", found);
    let help = match (wanted, found) {
        ("text", "number") => Message::of("right-quoted").put("text", text::clean_line(written)),
        _ => Message::of("right-kind").put("wanted", wanted).put("key", key.to_owned()),
    };
    (what, help)
}

/// What a value is, as the sentences choose by it.
fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "number",
        DeValue::Float(_) => "fraction",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    }
}

/// Where the values of a text stand, which is parsed once for all of them.
#[derive(Debug)]
pub struct Places<'a>(Option<Spanned<DeTable<'a>>>);

impl<'a> Places<'a> {
    pub fn of(source: &'a str) -> Self {
        Self(parse(source).ok())
    }

    /// Where the value of a key stands, the keys of the tables that it is in before it; the beginning where it is not there.
    pub fn find(&self, keys: &[&str]) -> Range<usize> {
        let (Some(tree), [tables @ .., key]) = (&self.0, keys) else { return 0..0 };
        let (mut section, mut reader) = (Section::root(tree), Reader::default());
        for table in tables {
            let Some(inner) = section.section(table, &mut reader) else { return 0..0 };
            section = inner;
        }
        section.get(key).map_or(0..0, |value| value.span)
    }
}

/// Where one value of a text stands.
pub fn place_of(source: &str, keys: &[&str]) -> Range<usize> {
    Places::of(source).find(keys)
}

/// A key that is not known, and the one that was probably meant.
pub(super) fn unknown(key: &str, known: &[&str]) -> (Message, Option<Message>) {
    let what = Message::of("fault-unknown").put("name", text::clean_line(key));
    (what, Some(near(nearest(key, known), known)))
}

fn near(nearest: Option<&str>, known: &[&str]) -> Message {
    match nearest {
        Some(name) => Message::of("right-near").put("name", name.to_owned()),
        None => {
            let names = text::cut(&known.join(", "), 100).into_owned();
            Message::of("right-known").put("names", names)
        }
    }
}

/// The known name that was probably meant.
pub(crate) fn nearest<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    let distances = known.iter().map(|name| (strsim::damerau_levenshtein(found, name), *name));
    distances.min().filter(|(distance, name)| *distance <= 2.max(name.len() / 3)).map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_gets_the_nearest_known_one() {
        assert_eq!(nearest("dimention", &["id", "dimension", "title"]), Some("dimension"));
        assert_eq!(nearest("zzzzzzzz", &["id", "title"]), None);
    }

    #[test]
    fn a_misspelt_key_is_one_fault_and_not_a_missing_one_too() {
        let source = "txet = \"a\"\n";
        let tree = parse(source).unwrap();
        let (root, mut reader) = (Section::root(&tree), Reader::default());
        root.only(&["id", "text"], |_| None, &mut reader);
        root.need_text("text", &mut reader);
        assert_eq!(reader.finish().len(), 1);
    }

    #[test]
    fn text_that_is_not_utf8_says_where() {
        let report = utf8(b"a = 1\nb = \"\xff\"").unwrap_err();
        assert_eq!(report.faults[0].place(&report.source), (2, 6));
    }

    #[test]
    fn what_is_not_toml_gives_one_fault() {
        let fault = parse("a = \nb = [").unwrap_err();
        assert_eq!(fault.place("a = \nb = ["), (1, 5));
    }

    #[test]
    fn of_very_many_faults_the_most_are_only_counted() {
        let source: String = (0..3_000).map(|number| format!("key-{number} = 1\n")).collect();
        let tree = parse(&source).unwrap();
        let mut reader = Reader::default();
        Section::root(&tree).only(&["id"], |_| None, &mut reader);
        let report = reader.report(&source);
        assert_eq!((report.faults.len(), report.more), (MOST_KEPT, 2_000));
        let printed = report.print("f.toml", &crate::i18n::Messages::english());
        assert!(printed.ends_with("f.toml: and 2950 more\n"), "{printed}");
    }
}
