//! Answers are most of a response, and this program writes each on a line, without escapes. Such lines are read here, in a
//! small part of the time that a TOML parser takes for them; what is left of the file goes to the parser.

use std::collections::HashSet;

use foldhash::fast::RandomState;

use super::Answer;
use crate::questionnaire::Level;

/// What the answers stand below.
const HEADING: &str = "\n[answers]\n";
/// Longer files are not written by anybody who answers statements.
const MOST_BYTES: usize = 64 * 1024;

/// A file without the lines of its answers.
pub(super) struct Apart {
    /// The answers by the ids of statements, in the order of their lines.
    pub(super) answers: Vec<(String, Answer)>,
    /// All else.
    pub(super) rest: String,
}

/// Takes the answers out of a file; `None` where they are not written plainly.
pub(super) fn apart(bytes: &[u8]) -> Option<Apart> {
    let source = std::str::from_utf8(bytes).ok().filter(|source| source.len() <= MOST_BYTES)?;
    let (head, below) = source.split_once(HEADING)?;
    // The heading may be part of a text that has several lines.
    if ["\"\"\"", "'''"].iter().any(|quotes| head.contains(quotes)) {
        return None;
    }
    let (mut answers, mut seen) = (Vec::with_capacity(48), HashSet::with_hasher(RandomState::default()));
    let mut left = below;
    while !left.is_empty() && !left.starts_with('[') {
        let (line, after) = left.split_once('\n').unwrap_or((left, ""));
        left = after;
        if line.is_empty() {
            continue;
        }
        let (id, answer) = read_line(line)?;
        if !seen.insert(id) {
            return None;
        }
        answers.push((id.to_owned(), answer));
    }
    // What comes next is nothing that could stand in a list: an open one before the answers stays as wrong as it is.
    let is_well = left.is_empty() || ["[notes]\n", "[[action]]\n"].iter().any(|next| left.starts_with(next));
    is_well.then(|| Apart { answers, rest: [head, "\n", left].concat() })
}

/// An answer and what it answers.
fn read_line(line: &str) -> Option<(&str, Answer)> {
    let (id, value) = line.strip_prefix('"')?.split_once('"')?;
    let value = value.strip_prefix(" = ")?;
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    if !id.bytes().all(is_plain) {
        return None;
    }
    let answer = match value.as_bytes() {
        &[digit @ b'1'..=b'9'] => Answer::Level(Level::new(digit - b'0')?),
        b"\"not sure\"" => Answer::NotSure,
        b"\"doesn't apply\"" => Answer::DoesNotApply,
        _ => return None,
    };
    Some((id, answer))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::read::{read, read_sheet, read_sheet_whole, read_whole};

    const BEGIN: &str = "format = 1\nid = \"0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\n\
        questionnaire = { id = \"q\", version = \"1.0.0\", language = \"en\" }\n";
    const BEGIN_OPEN: &str = "format = 1\nid = \"0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\n[questionnaire]\n\
        id = \"q\"\nversion = \"1.0.0\"\nlanguage = \"en\"\nmore = [\n";
    const HEADS: &[&str] = &[
        "place = \"Here\"\n",
        "place = \"\"\"\n",
        "name = '''\n",
        "mood = [\n",
        "place = [\n",
        "[notes]\n\"a.b\" = [\n",
        "[[action]]\nid = \"1f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\ndimension = \"a.b\"\nwhat = \"So\"\nmore = [\n",
        "answers.a = 1\n",
        "# so\n",
        "\n[answers]\n",
        "[ answers ]\n",
        "[weather]\n",
    ];
    const LINES: &[&str] = &[
        "\"a.b.c\" = 1\n",
        "\"a.b.d\" = 9\n",
        "\"a.b.e\" = \"not sure\"\n",
        "\"a.b-f\" = \"doesn't apply\"\n",
        "\"\" = 2\n",
        "\n",
    ];
    const ODD_LINES: &[&str] = &[
        "\"a.b.g\" = 0\n",
        "\"a.b.h\" = 2\r\n",
        "\"a\\u0062\" = 2\n",
        "a.b.i = 2\n",
        "# so\n",
        "\"a.b.j\" = 3",
    ];
    const TAILS: &[&str] = &[
        "[so]\"\"\"\n",
        "[so]'''\n",
        "[1]\n]\n",
        "[answers.more]\n",
        "\n[answers]\n",
        "\n[notes]\n\"a.b\" = \"\"\"\n[answers]\n\"x\" = 1\"\"\"\n",
        "\n[[action]]\nid = \"1f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\ndimension = \"a.b\"\nwhat = \"So\"\n",
        "\n[weather]\nsky = \"grey\"\n",
    ];

    /// Up to so many of these.
    fn some(of: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
        prop::collection::vec(prop::sample::select(of), 0..=most).prop_map(|parts| parts.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]
        #[test]
        fn taken_apart_a_file_says_what_it_says_as_a_whole(
            heads in some(HEADS, 2),
            lines in some(LINES, 4),
            odd in some(ODD_LINES, 1),
            tails in some(TAILS, 2),
        ) {
            for (begin, odd) in [(BEGIN, ""), (BEGIN, &odd), (BEGIN_OPEN, "")] {
                let source = [begin, &heads, "\n[answers]\n", &lines, odd, &tails].concat();
                let (apart, whole) = (read(source.as_bytes()), read_whole(source.as_bytes()));
                prop_assert_eq!(format!("{apart:?}"), format!("{whole:?}"), "{}", source);
                let (apart, whole) = (read_sheet(source.as_bytes()), read_sheet_whole(source.as_bytes()));
                prop_assert_eq!(format!("{apart:?}"), format!("{whole:?}"), "{}", source);
            }
        }
    }

    #[test]
    fn what_this_program_writes_is_taken_apart() {
        let source =
            "format = 1\n\n[answers]\n\"a.b.c\" = 4\n\"a.b.d\" = \"not sure\"\n\n[notes]\n\"a.b\" = \"So\"\n";
        let found = super::apart(source.as_bytes()).unwrap();
        assert_eq!(found.answers.len(), 2);
        assert_eq!(found.rest, "format = 1\n\n[notes]\n\"a.b\" = \"So\"\n");
    }
}
