//! The screens, from a string of keys: what they do, and what they look like.
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

mod support;

use std::sync::Arc;

use heatmap::format::questionnaire::built_in;
use heatmap::format::response;
use heatmap::heatmap::palette::{Depth, Palette};
use heatmap::heatmap::picture::band_character;
use heatmap::heatmap::{Heatmap, People};
use heatmap::i18n::{ENGLISH, text};
use heatmap::model::group::Tallies;
use heatmap::model::response::{Action, Edit, Response, Stage};
use heatmap::ui::theme::Theme;
use jiff::Timestamp;
use support::shots::{hard, hard_keys, in_welsh, of_a_person};
use support::{Session, WALK, messages_in, own, questions, rows};
use uuid::Uuid;

const SIZES: [(u16, u16); 4] = [(40, 12), (80, 24), (120, 40), (200, 60)];

#[test]
fn every_screen_at_every_size() {
    for (name, keys) in of_a_person() {
        for size in SIZES {
            let pictures = Session::new(size).keys(&keys).pictures();
            insta::assert_snapshot!(format!("{name}-{}x{}", size.0, size.1), pictures);
        }
    }
}

#[test]
fn every_screen_in_welsh() {
    for (name, keys) in of_a_person() {
        let texts = SIZES.map(|size| Session::in_language("cy", size).keys(&in_welsh(&keys)).texts());
        insta::assert_snapshot!(format!("cy-{name}"), texts.join("\n"));
    }
}

#[test]
fn every_screen_with_texts_that_are_hard_on_it() {
    for (name, keys) in of_a_person() {
        let texts = SIZES.map(|size| Session::with(size, hard()).keys(&hard_keys(&keys)).texts());
        insta::assert_snapshot!(format!("hard-{name}"), texts.join("\n"));
    }
}

#[test]
fn a_questionnaire_of_ones_own_is_walked_and_drawn_just_the_same() {
    let mut session = Session::with((80, 24), own());
    session.keys("nOur club<enter><enter>");
    insta::assert_snapshot!("own-statement", session.picture());
    session.keys("7167f");
    insta::assert_snapshot!("own-heatmap", session.picture());
    assert!(session.text().contains("glowing"), "seven, and one on a reversed statement, glow");
}

#[test]
fn nothing_panics_from_one_cell_to_three_hundred_columns() {
    for (_, keys) in of_a_person() {
        let mut session = Session::new((80, 24));
        session.keys(&keys);
        for size in [
            (1, 1),
            (2, 5),
            (5, 2),
            (39, 11),
            (40, 12),
            (41, 13),
            (60, 18),
            (119, 24),
            (120, 12),
            (300, 100),
            (1, 300),
            (300, 1),
        ] {
            session.resize(size).picture();
            session.keys("<down><up>?<esc>");
        }
    }
}

#[test]
fn the_whole_default_grid_fits_eighty_by_twenty_four() {
    let text = Session::new((80, 24)).keys(&format!("{WALK}f")).text();
    for title in [
        "Motivation",
        "Reach",
        "Norms",
        "Repair",
        "Intentions",
        "Recognition",
        "Story",
        "glowing",
        "Warm spots",
    ] {
        assert!(text.contains(title), "{title} is missing:\n{text}");
    }
}

#[test]
fn a_terminal_that_is_too_small_is_asked_to_grow() {
    let text = Session::new((39, 12)).text();
    assert!(text.contains("larger"), "{text}");
}

#[test]
fn a_level_answers_and_moves_on_and_going_back_shows_it() {
    let mut session = Session::new((80, 24));
    session.keys("nTeam<enter><enter>4");
    assert!(session.text().contains("Last: Mostly · ← to change"));
    assert!(session.text().contains("1 saved"));
    session.keys("h");
    assert!(session.text().contains("> 4  Mostly"), "{}", session.text());
    session.keys("9");
    assert!(session.text().contains("> 4  Mostly"), "a level that the scale does not have is none");
    session.keys("2h");
    assert!(session.text().contains("> 2  A little"));
}

#[test]
fn the_title_of_a_dimension_does_not_show_while_answering() {
    let mut session = Session::new((120, 40));
    session.keys("nTeam<enter><enter>e");
    assert!(!session.text().contains("Motivation"), "{}", session.text());
}

#[test]
fn leaving_an_area_out_answers_the_rest_of_it_and_can_be_undone() {
    let mut session = Session::new((80, 24));
    session.keys("nTeam<enter><enter>45X");
    assert!(session.text().contains("People here go about things"));
    assert!(session.text().contains("10 saved"), "{}", session.text());
    session.keys("u");
    assert!(session.text().contains("I set time aside"), "undo shows where it was");
    assert!(session.text().contains("2 saved"));
    session.keys("<ctrl-r>");
    assert!(session.text().contains("10 saved"));
}

#[test]
fn finishing_with_gaps_is_allowed_and_says_how_many() {
    let mut session = Session::new((80, 24));
    session.keys("nTeam<enter><enter>rf");
    assert!(session.text().contains("answer at least one statement"));
    session.keys("<esc>45r");
    assert!(session.text().contains("30 statements have no answer yet"), "{}", session.text());
    session.keys("f");
    assert!(session.text().contains("not a verdict"));
    session.keys("u");
    assert!(session.text().contains("Before you finish"), "finishing can be taken back");
}

#[test]
fn an_answer_from_the_review_leads_back_to_the_next_gap() {
    let mut session = Session::new((80, 24));
    session.keys("nTeam<enter><enter>4<right>5<right>4r<home><down><enter>3");
    assert!(session.text().contains("Before you finish"));
    session.keys("<enter>");
    assert!(session.text().contains("When I am under pressure"), "{}", session.text());
}

#[test]
fn a_draft_goes_on_at_the_first_statement_without_an_answer() {
    let mut session = Session::new((80, 24));
    session.keys("nTeam<enter><enter>4s<right>5q");
    assert!(session.has_left());
    session.restart();
    assert!(session.text().contains("3 of 32 answered"), "{}", session.text());
    session.keys("<enter>");
    assert!(session.text().contains("I set time aside for people here"), "{}", session.text());
    assert!(session.text().contains("3 saved"));
}

#[test]
fn what_is_finished_opens_as_a_heatmap() {
    let mut session = Session::new((80, 24));
    session.keys(&format!("{WALK}f")).restart().keys("<enter>");
    assert!(session.text().contains("How it felt today"));
}

#[test]
fn a_note_is_saved_with_every_key_and_is_one_step_to_undo() {
    let mut session = Session::new((80, 24));
    session.keys("nTeam<enter><enter>4eHello <enter>日本");
    assert!(session.file().contains("Hello"), "{}", session.file());
    session.keys("<esc>u");
    assert!(!session.file().contains("[notes]"), "{}", session.file());
    session.keys("<ctrl-r>");
    assert!(session.file().contains("日本"));
}

#[test]
fn what_is_pasted_is_cleaned() {
    let mut session = Session::new((80, 24));
    session.keys("n").paste("Lib\u{1b}[31mrary\r\n\u{202e}team");
    session.keys("<enter><enter>4");
    assert!(session.file().contains("place = \"Lib[31mrary team\""), "{}", session.file());
}

#[test]
fn what_cannot_be_saved_is_said_and_leaving_asks_twice() {
    let mut session = Session::new((80, 24));
    session.break_saving();
    session.keys("nTeam<enter><enter>4");
    assert!(
        session.text().contains("NOT SAVED: there is a file where a folder should be"),
        "{}",
        session.text()
    );
    session.keys("q");
    assert!(!session.has_left() && session.text().contains("Press it again"));
    session.keys("4q");
    assert!(!session.has_left(), "another key takes the question back");
    session.mend_saving();
    session.keys("4");
    assert!(!session.text().contains("NOT SAVED"));
    session.keys("q");
    assert!(session.has_left());
}

#[test]
fn in_a_text_field_letters_are_text() {
    let mut session = Session::new((80, 24));
    session.keys("nquiet ? corner u<enter>");
    assert!(session.text().contains("quiet ? corner u"));
    assert!(!session.has_left());
    session.keys("<esc>");
    assert!(session.text().contains("Press n to begin"));
}

#[test]
fn arrows_and_vi_keys_do_the_same() {
    let (mut arrows, mut letters) = (Session::new((80, 24)), Session::new((80, 24)));
    arrows.keys(&format!("{WALK}f<right><down><left><up><down><down>"));
    letters.keys(&format!("{WALK}fljhkjj"));
    assert_eq!(arrows.picture(), letters.picture());
}

#[test]
fn what_was_typed_before_the_first_answer_is_kept() {
    let mut session = Session::new((80, 24));
    session.keys("nMy street<enter>Me<esc>n");
    assert!(session.text().contains("My street") && session.text().contains("Me"), "{}", session.text());
    session.keys("<enter><enter><esc>");
    assert!(session.files().is_empty() && session.text().contains("Press n to begin"));
    session.keys("n");
    assert!(session.text().contains("My street"), "{}", session.text());
    session.keys("<enter><enter>4<esc>nOther<enter><enter><esc>");
    assert!(!session.text().contains("Other"), "what has no file is not listed:\n{}", session.text());
    session.keys("<enter>");
    assert!(session.text().contains("1 saved"));
}

#[test]
fn a_paste_without_end_is_refused() {
    let mut session = Session::new((80, 24));
    session.keys("nTeam<enter><enter>4e").paste(&"日本 word ".repeat(200_000));
    assert!(session.file().len() < 100_000, "{}", session.file().len());
    assert!(!session.file().contains("word"), "nothing of it is saved as if it were the whole");
    session.keys("x");
    assert!(session.file().contains("\"x\""), "{}", session.file());
}

#[test]
fn what_is_not_saved_stays_in_sight_under_other_messages() {
    let mut session = Session::new((80, 24));
    session.keys("nTeam<enter><enter>45rf");
    session.break_saving();
    session.keys("u");
    let text = session.text();
    assert!(text.contains("NOT SAVED") && text.contains("This heatmap is a draft again"), "{text}");
    session.keys("q");
    assert!(!session.has_left(), "the first q only asks");
}

#[test]
fn what_is_closed_before_it_could_be_saved_is_saved_later_and_only_then_let_go() {
    let mut session = Session::new((80, 24));
    session.keys("nTeam<enter><enter>45").break_saving().keys("5<esc>");
    assert!(session.text().contains("NOT SAVED") && session.text().contains("3 of 32 answered"));
    // It is opened as it is in memory.
    session.keys("<enter>");
    assert!(session.text().contains("When I am under pressure"), "{}", session.text());
    session.keys("<esc>").mend_saving();
    assert_eq!(session.file().matches("\"you.").count(), 3, "{}", session.file());
    assert!(session.locked().is_empty() && !session.text().contains("NOT SAVED"), "{}", session.text());
}

#[test]
fn a_note_that_was_left_goes_on_where_it_was() {
    let mut session = Session::new((80, 24));
    session.keys("nTeam<enter><enter>4eHalf a<esc>e note<esc>");
    assert!(session.file().contains("Half a note"), "{}", session.file());
}

#[test]
fn the_cursor_of_the_terminal_is_on_the_selected_tile() {
    for size in SIZES {
        let mut session = Session::new(size);
        session.keys(&format!("{WALK}f"));
        for key in ["<home>", "<right>", "<down>", "<right>", "<up>", "<end>", "<left>", "o", "<down>"] {
            session.keys(key);
            let title = session.at_cursor().split("  ").next().unwrap().trim().to_owned();
            assert!(!title.is_empty(), "{key}:\n{}", session.picture());
            session.keys("<enter>");
            let shown = session.text();
            assert!(shown.lines().take(2).any(|line| line.trim().starts_with(&title)), "{title}:\n{shown}");
            session.keys("<esc>");
            assert!(session.at_cursor().starts_with(&title), "{title}:\n{}", session.picture());
        }
    }
}

#[test]
fn taking_back_and_bringing_back_show_what_changes() {
    let mut session = Session::new((80, 24));
    session.keys("nTeam<enter><enter>45<esc>u");
    assert!(session.text().contains("On a bad day"), "{}", session.text());
    session.keys("<esc><ctrl-r>");
    assert!(session.text().contains("On a bad day"), "{}", session.text());
    let mut session = Session::new((80, 24));
    session.keys(&format!("{WALK}f<end>eOur own<esc><home>u"));
    assert!(session.at_cursor().starts_with("Story"), "{}", session.picture());
    session.keys("<home><ctrl-r>");
    assert!(session.at_cursor().starts_with("Story"), "{}", session.picture());
    session.keys("<esc>u");
    assert!(session.at_cursor().starts_with("Story"), "{}", session.picture());
}

#[test]
fn taking_back_the_finish_says_so() {
    let mut session = Session::new((80, 24));
    session.keys("nTeam<enter><enter>45rfu");
    assert!(session.text().contains("This heatmap is a draft again"), "{}", session.text());
    session.keys("<ctrl-r>");
    assert!(session.text().contains("not a verdict"));
}

#[test]
fn where_all_is_alike_no_spot_stands_out() {
    for (key, sentence) in [("5", "You gave the same answer everywhere"), ("s", "None of these answers")] {
        let mut session = Session::new((80, 24));
        session.keys(&format!("nTeam<enter><enter>{}f", key.repeat(32)));
        assert!(session.text().contains(sentence), "{}", session.text());
        assert!(!session.text().contains("Cool spots"));
    }
}

#[test]
fn on_another_day_it_is_how_it_felt_that_day() {
    let mut session = Session::new((80, 24));
    session.keys(&format!("{WALK}f"));
    session.later(9);
    assert!(session.text().contains("How it felt that day, not a verdict."));
}

#[test]
fn what_is_open_elsewhere_offers_no_change() {
    let mut session = Session::new((80, 24));
    session.keys("nTeam<enter><enter>45<esc>");
    session.hold("process 7 on desk");
    session.keys("<enter>");
    let text = session.text();
    assert!(
        text.contains("Open in another window (process 7 on desk)") && !text.contains("f finish"),
        "{text}"
    );
    session.keys("f<enter>1");
    assert!(session.text().contains("read-only here"), "{}", session.text());
    assert_eq!(session.file().matches("\"you.").count(), 2);
}

/// What is seen when a page is scrolled to its end, without the breaks of its lines.
fn all_of(session: &mut Session) -> String {
    let mut all = String::new();
    for _ in 0..12 {
        all += &session.text();
        session.keys("<pagedown>");
    }
    all.split_whitespace().collect()
}

#[test]
fn a_statement_and_its_levels_are_never_cut() {
    for (language, questions) in [("en-GB", None), ("cy", None), ("hard", Some(hard()))] {
        for size in SIZES {
            let mut session = match &questions {
                Some(hard) => Session::with(size, hard.clone()),
                None => Session::in_language(language, size),
            };
            session.keys("nTeam<enter><enter>");
            let of =
                questions.clone().unwrap_or_else(|| Arc::new(built_in::load_in(language).unwrap().remove(0)));
            let messages = messages_in(if questions.is_some() { ENGLISH } else { language });
            for statement in of.statements() {
                let scrolls = session.text() != session.keys("<pagedown>").text();
                assert!(!scrolls || questions.is_some(), "{language} {size:?}: {} scrolls", statement.id);
                session.keys("<pageup><pageup><pageup><pageup>");
                let seen = all_of(&mut session);
                let width = usize::from(size.0 - 6).min(60);
                let labels = of.scale.labels().iter().flat_map(|label| text::wrap(label, width - 3));
                for line in text::wrap(&statement.text, width).into_iter().chain(labels) {
                    let line: String = line.split_whitespace().collect();
                    assert!(seen.contains(&line), "{language} {size:?}: {line} is not in {seen}");
                }
                for key in ["not-sure", "doesnt-apply"] {
                    let word: String = messages.text(key).split_whitespace().collect();
                    assert!(seen.contains(&word), "{language} {size:?}: {word} is not in {seen}");
                }
                session.keys("<right>");
            }
        }
    }
}

#[test]
fn a_long_statement_is_scrolled_and_the_next_one_begins_at_its_top() {
    let mut session = Session::with((40, 12), hard());
    session.keys("nTeam<enter><enter>");
    assert!(session.text().contains("I want to know") && session.text().contains('↓'), "{}", session.text());
    session.keys("<down><down><down><down>");
    assert!(session.text().contains("x  doesn't apply"), "{}", session.text());
    session.keys("4");
    assert!(
        session.text().contains("On a bad day") && session.text().contains("1 saved"),
        "{}",
        session.text()
    );
    session.keys("<left><down><down><left>");
    assert!(session.text().contains("I want to know"), "{}", session.text());
}

/// The heatmap of a saved response.
fn heatmap_in(file: &str) -> Heatmap {
    let of = questions();
    let response = response::read(file.as_bytes()).unwrap();
    Heatmap::of(&of, &Tallies::of(&response, &of).unwrap(), People::One)
}

#[test]
fn where_colours_do_not_tell_a_band_its_characters_do() {
    for size in SIZES {
        let mut session = Session::new(size);
        session.keys(&format!("{WALK}f"));
        let of = questions();
        let map = heatmap_in(&session.file());
        let messages = messages_in(ENGLISH);
        for (palette, depth) in [
            (Palette::MONO, Depth::True),
            (Palette::MONO, Depth::TwoFiftySix),
            (Palette::VIK, Depth::Sixteen),
            (Palette::CIVIDIS, Depth::Sixteen),
            (Palette::VIK, Depth::None),
        ] {
            let theme = Theme { palette, depth, background: None };
            let rows = rows(&session.frame_in(&theme).0);
            let mut seen = 0;
            for tile in map.tiles() {
                let title = &of.dimension(&tile.id).unwrap().title;
                let word = messages.text(tile.band.unwrap().name());
                let marked = |text: &str| format!("{}{text}", band_character(tile.band));
                // Tiles are drawn above everything else that names them.
                let Some(at) = rows.iter().position(|row| row.contains(&marked(title))) else { continue };
                let below = rows[at..].iter().take(2).any(|row| row.contains(&marked(&word)));
                assert!(below, "{palette:?} {depth:?} {title}:\n{}", rows.join("\n"));
                seen += 1;
            }
            let all = if size.0 == 40 { 3 } else { 16 };
            assert!(seen >= all, "{palette:?} {depth:?}: {seen} tiles\n{}", rows.join("\n"));
        }
    }
}

#[test]
fn what_cannot_be_seen_is_not_done() {
    let mut session = Session::new((80, 24));
    session.keys("nTeam<enter><enter>4");
    let before = session.files();
    session.resize((39, 11)).keys("345sxX<left>uerf");
    session.paste("44");
    assert_eq!(session.files(), before);
    session.resize((80, 24));
    assert!(
        session.text().contains("On a bad day") && session.text().contains("1 saved"),
        "{}",
        session.text()
    );
    session.resize((39, 11)).keys("q");
    assert!(session.has_left());
}

#[test]
fn before_all_is_read_there_are_as_many_rows_as_fit_and_they_stay_where_they_are() {
    for size in [(80, 24), (200, 60)] {
        let mut session = Session::new(size);
        let of = questions();
        // The oldest is a draft, and the next ones have something to do.
        let row = |number: u32| {
            let started = Timestamp::from_second(1_790_000_000 + i64::from(number) * 100_000).unwrap();
            let id = Uuid::from_u128(number.into());
            let mut response = Response::new(id, of.key.clone(), started, format!("Place {number}"), None);
            if number > 0 {
                response.apply(Edit::Stage(Stage::Finished(Some(started))));
            }
            if (1..4).contains(&number) {
                let action = Action::new(id, "you.motivation".into(), "Ask".into());
                response.apply(Edit::Action(id, Some(Box::new(action))));
            }
            (format!("responses/{}", response.file_name()), response.to_toml(&of).unwrap())
        };
        for (path, text) in (0..70).map(row) {
            session.write(path, &text);
        }
        let before = session.restart_seen();
        let after = session.text();
        let newest_ones = |text: &str| -> Vec<(usize, String)> {
            let lines = text.lines().enumerate().filter(|(_, line)| line.contains("Place "));
            lines
                .filter(|(_, line)| !line.contains("Place 0"))
                .map(|(at, line)| (at, line.trim_end_matches([' ', '↓']).to_owned()))
                .collect()
        };
        assert!(newest_ones(&before).len() > 9, "{before}");
        assert_eq!(newest_ones(&before), newest_ones(&after), "{before}\n{after}");
        assert!(!before.contains("Open actions") && after.contains("Open actions"));
    }
}
