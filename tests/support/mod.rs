//! Driving the program without a terminal, and what the tests drive it with.
#![allow(dead_code, unused_imports, reason = "each test uses its own part of it")]

mod disk;
mod session;
pub mod shots;
pub mod svg;

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use heatmap::format::questionnaire::{built_in, read};
use heatmap::i18n::Messages;
use heatmap::model::questionnaire::Questionnaire;
use heatmap::ui::keys::Keymap;
pub use session::{Session, Slow, rows};

/// A questionnaire of one's own: seven levels, another area, a reversed statement, wide characters.
pub const OWN: &str = r#"
format = 1
id = "our-club"
version = "2.1.0"
language = "en-GB"
title = "Our club 日本"
summary = "Seven steps about our club."

[scale]
ask = "Is it so?"
levels = ["never", "hardly", "a bit", "half", "rather", "mostly", "always"]

[[area]]
id = "club"
title = "Our club"
summary = "About all of us."

[[area.dimension]]
id = "doors"
title = "Open doors"
about = "How easy it is to come in."
reflect = "Who stands outside?"

[[area.dimension.statement]]
id = "in"
text = "People walk in."

[[area.dimension.statement]]
id = "shut"
text = "Our door stays shut."
reverse = true

[[area.dimension]]
id = "hearts"
title = "こころ、心、ハート"
about = "Warmth, in wide letters."
reflect = "What warms us? ❤️"

[[area.dimension.statement]]
id = "warm"
text = "It is warm here 👩‍👧."

[[area]]
id = "me"
title = "Me"
subject = "person"

[[area.dimension]]
id = "joy"
title = "Joy"
about = "Joy."
reflect = "Joy?"

[[area.dimension.statement]]
id = "joy"
text = "I look forward to it."
"#;

pub fn own() -> Arc<Questionnaire> {
    Arc::new(read(OWN.as_bytes()).unwrap())
}

/// Files as people send them to a facilitator, in the folder `/shared`: a level for each of their statements, or 0.
pub fn homework(people: usize, level: impl Fn(usize, usize) -> u8) -> Vec<(PathBuf, String)> {
    let of = built_in::load().unwrap().remove(0);
    let file = |person: usize| {
        let mut text = format!(
            "format = 1\nid = \"{:08x}-0000-4000-8000-000000000000\"\n\
             questionnaire = {{ id = \"relationships\", version = \"1.0.0\", language = \"en-GB\" }}\n\n[answers]\n",
            person + 1
        );
        for statement in of.statements() {
            let level = level(person, statement.position);
            if level > 0 {
                let _ = writeln!(text, "\"{}\" = {level}", statement.id);
            }
        }
        (PathBuf::from(format!("/shared/{}.toml", person + 1)), text)
    };
    (0..people).map(file).collect()
}

/// The messages of a language, with the usual keys named in them.
pub fn messages_in(language: &str) -> Messages {
    Keymap::default().messages(language)
}

/// The default set.
pub fn questions() -> Questionnaire {
    built_in::load().unwrap().remove(0)
}

/// A group of so many is opened: the team of the library.
pub fn opened(people: usize) -> String {
    format!("gLibrary team, autumn<enter>Library team<enter>{people}<enter><enter><enter>")
}

/// Each person of a room with its own mind: some spots warm, some cool, two camps on the first one.
pub fn minds(person: usize, position: usize) -> u8 {
    match position / 2 {
        0 if person.is_multiple_of(2) => 1,
        0 => 5,
        dimension => (1 + (dimension * 7 + person % 2) % 5) as u8,
    }
}

/// A spot chosen as the focus, and an action about it: from the heatmap on.
pub const ACT: &str =
    "<end><left><left>f<enter>aAsk two newcomers to lunch<enter>me<enter>Sam<enter>in 2 weeks<enter><esc>";

/// A second walk about the same place.
pub const AGAIN: &str = "nlibrary team<enter><enter>45445334s445233355434322x3322333442233f";

/// The keys of a whole walk with the default set: levels, a not sure, a doesn't apply, a step back, a note.
pub const WALK: &str =
    "nLibrary team<enter><enter>45445e It was good to be asked.<esc>34s44<left>5233454434312x21223343x122s3";
