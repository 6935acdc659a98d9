//! Every screen, by the keys that lead there, and texts that are hard on them.

use std::sync::Arc;

use heatmap::format::questionnaire::read;
use heatmap::model::questionnaire::Questionnaire;

use super::{ACT, AGAIN, WALK, opened};

/// From the gathering screen on: all files are taken in, and it is opened without a guess.
pub const REVEALED: &str = "ia<esc>vv";

/// Every screen of the default set, by the keys that lead there.
pub fn of_a_person() -> Vec<(&'static str, String)> {
    vec![
        ("start-empty", String::new()),
        ("begin", "nLibrary 日本 team<enter>".into()),
        ("statement-first", "nLibrary team<enter><enter>".into()),
        ("statement-answered", "nLibrary team<enter><enter>45<left>".into()),
        ("note", "nLibrary team<enter><enter>4eA note with 日本 and ❤️ in it, long enough to be wrapped on a small screen.".into()),
        ("review-gaps", "nLibrary team<enter><enter>4<right>5sr".into()),
        ("review", WALK.into()),
        ("heatmap", format!("{WALK}f")),
        ("heatmap-walked", format!("{WALK}f<right><right>")),
        ("heatmap-by-warmth", format!("{WALK}fo")),
        ("dimension", format!("{WALK}f<right><right><enter>")),
        ("help", format!("{WALK}f?")),
        ("dimension-idea", format!("{WALK}f<enter><pagedown><down><down>")),
        ("action-form", format!("{WALK}f<down>aAsk two newcomers to lunch<enter>me<enter>Sam<enter>in 2 weeks")),
        ("heatmap-acted", format!("{WALK}f{ACT}")),
        ("actions", format!("{WALK}f{ACT}aThank the people who open up<enter><enter><enter>tomorrow<enter>aLet go of the rota<enter><enter><enter><enter><esc>a<space><down><down>-")),
        ("start-acted", format!("{WALK}f{ACT}<esc>")),
        ("start-find", format!("{WALK}f{ACT}<esc>nOther place<enter><enter>45<esc>/LIB")),
        ("statement-again", format!("{WALK}f<later>nlibrary team<enter><enter>3")),
        ("statement-again-back", format!("{WALK}f<later>nlibrary team<enter><enter>3<left>")),
        ("heatmap-again", format!("{WALK}f{ACT}<later>{AGAIN}")),
        ("compare", format!("{WALK}f{ACT}<later>{AGAIN}c")),
        ("compare-walked", format!("{WALK}f{ACT}<later>{AGAIN}c<down><left>")),
        ("compare-closer", format!("{WALK}f{ACT}<later>{AGAIN}c<down><enter>")),
        ("compare-changes", format!("{WALK}f{ACT}<later>a<space><esc>{AGAIN}c<enter>")),
        ("choose", format!("{WALK}f<esc>nOther place<enter><enter>{}f<later>{AGAIN}c", "4".repeat(32))),
        ("over-time", format!("{WALK}f<later>{AGAIN}t")),
        ("start", format!("{WALK}f<esc>nA very long name of a place, longer than any column<enter><enter>45<esc>")),
    ]
}

/// Every screen of a group, by the keys that lead there; the number of people who sent files before it.
pub fn of_a_group() -> Vec<(&'static str, usize, String)> {
    let slip = "3".repeat(32);
    vec![
        ("form", 0, "gLibrary 日本 team<enter>".into()),
        ("form-consent", 0, "gThree of us<enter>Library<enter>3<enter><enter><left>".into()),
        ("gather", 0, opened(7)),
        ("gather-in", 6, format!("{}ia<esc>", opened(7))),
        ("files", 6, format!("{}i", opened(7))),
        ("files-taken", 6, format!("{}ia", opened(7))),
        ("slip", 5, format!("{}ia<esc>s44", opened(7))),
        ("slip-count", 5, format!("{}ia<esc>s{slip}", opened(7))),
        ("handover-before", 5, format!("{}ia<esc>n", opened(7))),
        ("turn", 5, format!("{}ia<esc>n<enter>4", opened(7))),
        ("count-in", 5, format!("{}ia<esc>n<enter>4<esc>", opened(7))),
        ("handover-after", 5, format!("{}ia<esc>n<enter>4<esc>n", opened(7))),
        ("hands", 0, format!("{}t<enter>23011<enter>9 9 9<up>", opened(7))),
        ("guess", 7, format!("{}ia<esc>v<right>", opened(7))),
        ("guess-ready", 7, format!("{}ia<esc>v<enter>s", opened(7))),
        ("group", 7, format!("{}ia<esc>v<right><enter><enter>v", opened(7))),
        ("group-walked", 7, format!("{}{REVEALED}<home>", opened(7))),
        ("group-of-nine", 9, format!("{}{REVEALED}<home>", opened(9))),
        ("group-by-agreement", 9, format!("{}{REVEALED}oo", opened(9))),
        ("group-dimension", 7, format!("{}{REVEALED}<home><enter>", opened(7))),
        ("group-dimension-of-nine", 9, format!("{}{REVEALED}<home><enter>", opened(9))),
        ("group-spot", 9, format!("{}{REVEALED}f4<down>12<down>1", opened(9))),
        (
            "group-acted",
            9,
            format!(
                "{}{REVEALED}f<enter>aTwo coffees a week<enter>each of us<enter><enter>in 2 weeks<enter>",
                opened(9)
            ),
        ),
        ("present", 9, format!("{}{REVEALED}p", opened(9))),
        ("present-tile", 9, format!("{}{REVEALED}p<pagedown>t", opened(9))),
        ("present-differ", 9, format!("{}{REVEALED}p<end>", opened(9))),
        ("present-blank", 9, format!("{}{REVEALED}p<right>.", opened(9))),
        ("waiting", 9, format!("{}{REVEALED}s{slip}y<esc>", opened(9))),
        ("export", 9, format!("{}{REVEALED}x<down>", opened(9))),
        ("export-to", 9, format!("{}{REVEALED}x<down><enter>", opened(9))),
        (
            "start-groups",
            9,
            format!("{}{REVEALED}<esc>gAnother<enter>Elsewhere<enter>8<ctrl-s><esc>", opened(9)),
        ),
    ]
}

/// A place as nobody should call one: a word without an end, wide letters, marks that combine, letters from right to left.
pub const HARD_PLACE: &str = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch 日本語図書館 a\u{308}e\u{301}o\u{302} מקום حي 👩‍👧‍👦 team";

/// What makes a text long: a word without an end, wide letters, marks that combine, letters from right to left.
const MORE: &str = "and so on, with one Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz in it, 日本語の長い文章が\
    続きますので折り返してください, a\u{308}\u{323}e\u{301}o\u{302} and ו מקום ארוך עם מילים רבות, 👩‍👧‍👦 and then the end.";

/// The default set with texts that are hard on the screens.
pub fn hard() -> Arc<Questionnaire> {
    let table: toml::Table = super::built_in::files()[0].text.parse().unwrap();
    let mut table = toml::Value::Table(table);
    lengthen("", &mut table);
    Arc::new(read(toml::to_string(&table).unwrap().as_bytes()).unwrap())
}

fn lengthen(key: &str, value: &mut toml::Value) {
    match (key, value) {
        (_, toml::Value::Table(table)) => table.iter_mut().for_each(|(key, value)| lengthen(key, value)),
        (_, toml::Value::Array(values)) => values.iter_mut().for_each(|value| lengthen(key, value)),
        ("title", toml::Value::String(text)) => text.push_str(" 日本 Gesundheitsförderungsbeauftragte"),
        ("levels", toml::Value::String(text)) => {
            text.push_str(", or מקום 日本, as far as anybody here can tell")
        }
        (
            "text" | "about" | "reflect" | "talk" | "ideas" | "summary" | "ask" | "place",
            toml::Value::String(text),
        ) => {
            text.push(' ');
            text.push_str(MORE);
        }
        _ => {}
    }
}

/// The same keys in another language, and about another place.
pub fn in_welsh(keys: &str) -> String {
    keys.replace("in 2 weeks", "ymhen 2 wythnos").replace("tomorrow", "yfory")
}

/// The same keys about a place that is hard on the screens.
pub fn hard_keys(keys: &str) -> String {
    let there = keys.replace("Library team", HARD_PLACE).replace("library team", HARD_PLACE);
    there.replace("Sam<enter>", &format!("{MORE}<enter>"))
}
