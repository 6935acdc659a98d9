//! A group in a room, on the screens: gathering, revealing, presenting, and that nobody's answers ever show.
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

use std::path::PathBuf;

use heatmap::export::Format;
use heatmap::format::group;
use support::shots::{REVEALED, hard, hard_keys, in_welsh, of_a_group};
use support::{Session, Slow, homework, messages_in, minds, opened};

const SIZES: [(u16, u16); 5] = [(40, 12), (60, 18), (80, 24), (120, 40), (200, 60)];

/// A room where so many sent their homework.
fn room(size: (u16, u16), people: usize) -> Session {
    let mut session = Session::new(size);
    session.share(&homework(people, minds));
    session
}

/// The keys to a format on the screen where one is chosen: a small build has fewer of them.
fn to(format: Format) -> String {
    let built_in = Format::ALL.into_iter().filter(|format| format.is_built_in());
    "<down>".repeat(built_in.take_while(|known| *known != format).count())
}

/// The group as it is in its file.
fn saved(session: &Session) -> heatmap::model::group::Group {
    let files = session.files();
    let file = files.iter().find(|(path, _)| path.starts_with("groups")).expect("a group is saved");
    group::read(file.1.as_bytes()).unwrap()
}

/// The screens that look the same in a small build: that offers fewer formats.
fn shots() -> impl Iterator<Item = (&'static str, usize, String)> {
    let is_whole = Format::ALL.into_iter().all(Format::is_built_in);
    of_a_group().into_iter().filter(move |(name, ..)| is_whole || !name.starts_with("export"))
}

#[test]
fn every_screen_of_a_group_at_every_size() {
    for (name, people, keys) in shots() {
        for size in SIZES {
            let pictures = room(size, people).keys(&keys).pictures();
            insta::assert_snapshot!(format!("{name}-{}x{}", size.0, size.1), pictures);
        }
    }
}

#[test]
fn every_screen_of_a_group_in_welsh() {
    for (name, people, keys) in shots() {
        let texts = SIZES.map(|size| {
            let mut session = Session::in_language("cy", size);
            session.share(&homework(people, minds));
            session.keys(&in_welsh(&keys)).texts()
        });
        insta::assert_snapshot!(format!("cy-{name}"), texts.join("\n"));
    }
}

#[test]
fn every_screen_of_a_group_with_texts_that_are_hard_on_it() {
    for (name, people, keys) in shots() {
        let texts = SIZES.map(|size| {
            let mut session = Session::with(size, hard());
            session.share(&homework(people, minds));
            session.keys(&hard_keys(&keys)).texts()
        });
        insta::assert_snapshot!(format!("hard-{name}"), texts.join("\n"));
    }
}

#[test]
fn nothing_panics_at_any_size() {
    for (_, people, keys) in of_a_group() {
        let mut session = room((80, 24), people);
        session.keys(&keys);
        for size in [
            (1, 1),
            (2, 5),
            (39, 11),
            (40, 12),
            (41, 13),
            (60, 18),
            (119, 24),
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
fn while_answers_come_in_only_how_many_shows() {
    let mut session = room((120, 40), 6);
    session.keys(&format!("{}ia<esc>", opened(7)));
    assert!(session.text().contains("6 of 7 are in"), "{}", session.text());
    assert_eq!(saved(&session).people(), 6);
    let screens = [
        ("", "To say first"),
        ("v", "Before it opens"),
        ("<esc>", "To say first"),
        ("i", "/shared"),
        ("<esc>", "To say first"),
        ("s", "Slip 1"),
        ("<esc>", "To say first"),
        ("t", "Everybody holds up a card"),
        ("<esc>", "To say first"),
    ];
    for (keys, there) in screens {
        session.keys(keys);
        assert!(session.text().contains(there), "{there}:\n{}", session.text());
        let picture = session.picture();
        for told in ["glowing", "chilly", "warm spots", "differ <>", " 5.0"] {
            assert!(!picture.to_lowercase().contains(told), "{told} shows before the reveal:\n{picture}");
        }
    }
}

#[test]
fn a_folder_is_looked_at_once_a_second_and_nobody_counts_twice() {
    let mut session = room((80, 24), 3);
    session.keys(&format!("{}ia", opened(7)));
    assert_eq!(saved(&session).people(), 3);
    let mut files = homework(5, minds);
    files.push((PathBuf::from("/shared/again.toml"), files[0].1.clone()));
    files.push((PathBuf::from("/shared/broken.toml"), "format = 1\nid = \"x".into()));
    session.share(&files);
    session.seconds(1);
    assert_eq!(saved(&session).people(), 5);
    let text = session.text();
    assert!(text.contains("again.toml") && text.contains("counted before"), "{text}");
    assert!(text.contains("broken.toml") && text.contains("skipped: it is damaged (2:"), "{text}");
    session.share(&homework(7, minds));
    session.keys("<esc>");
    assert!(!session.is_awake(), "nothing is looked at once its screen is closed");
    session.seconds(5);
    assert_eq!(saved(&session).people(), 5);
    session.keys("i").keys("a");
    assert_eq!(saved(&session).people(), 7);
}

#[test]
fn one_file_alone_is_taken_in_with_enter() {
    let mut session = room((80, 24), 3);
    session.keys(&format!("{}i<down><enter>", opened(7)));
    assert_eq!(saved(&session).people(), 1);
    session.keys("<enter>");
    assert_eq!(saved(&session).people(), 1, "once is enough");
    assert!(session.text().contains("counted before"), "{}", session.text());
}

#[test]
fn a_slip_can_be_corrected_until_it_is_counted_and_not_after() {
    let mut session = room((80, 24), 0);
    session.keys(&format!("{}s", opened(7)));
    assert!(session.text().contains("Slip 1 · 0 of 7 are in"), "{}", session.text());
    session.keys(&format!("12<left>5{}", "3".repeat(30)));
    assert!(session.text().contains("Add this slip?"), "{}", session.text());
    session.keys("<left>4y");
    let of = support::questions();
    let group = saved(&session);
    let tallies = group.tallies(&of).unwrap();
    assert_eq!(tallies.at(0).levels, [1, 0, 0, 0, 0]);
    assert_eq!(tallies.at(1).levels, [0, 0, 0, 0, 1], "the second answer was corrected");
    assert_eq!(tallies.at(31).levels, [0, 0, 0, 1, 0], "and the last");
    assert!(session.text().contains("Slip 2 · 1 of 7 is in"), "the next slip follows:\n{}", session.text());
    session.keys("u");
    assert!(session.text().contains("nothing to undo"), "{}", session.text());
    session.keys("<left><left>");
    assert!(!session.picture().contains("> "), "no answer of the slip before is seen");
    assert_eq!(saved(&session), group);
    session.keys("<esc>");
    assert!(session.text().contains("1 of 7 is in"), "an empty slip ends the pile:\n{}", session.text());
}

#[test]
fn a_turn_is_counted_only_by_a_clear_yes_and_leaves_nothing_behind() {
    let answers = "12345".repeat(6) + "12";
    let mut session = room((80, 24), 0);
    session.keys(&format!("{}n", opened(7)));
    let before = session.picture();
    assert!(!before.contains("Library team"), "the screen is calm before a turn:\n{before}");
    session.keys(&format!("<enter>{answers}"));
    assert!(session.text().contains("Add my answers?"), "{}", session.text());
    session.keys("<enter>");
    assert!(session.text().contains("Add my answers?"), "Enter is not a yes");
    session.keys("n");
    assert!(session.text().contains("Thank you"), "{}", session.text());
    let kept = |session: &Session| {
        session.files().iter().map(|(_, text)| text.matches("\"you.motivation").count()).sum::<usize>()
    };
    assert_eq!((saved(&session).people(), kept(&session)), (0, 0), "no is no");
    session.keys(&format!("n<enter>{answers}y"));
    assert!(session.text().contains("Thank you"), "{}", session.text());
    assert_eq!(saved(&session).people(), 1);
    for keys in ["u", "<ctrl-r>", "<left>", "<up>", "<esc>u", "<ctrl-r>"] {
        session.keys(keys);
        let text = session.text();
        assert!(!text.contains("Mostly") && !text.contains("I want to know"), "{keys} led back:\n{text}");
    }
    assert_eq!(saved(&session).people(), 1);
}

#[test]
fn during_a_turn_nothing_of_it_is_on_the_disk_and_nothing_done_before_is_taken_back() {
    let mut session = room((80, 24), 5);
    session.keys(&format!("nMy own<enter><enter>{}ff<esc>", "4".repeat(32)));
    session.keys(&format!("{}n<enter>", opened(7)));
    let before = session.everything();
    for key in ["u", "<ctrl-r>", "1", "2", "s", "x", "<left>", "5", "X", "u", "u", "<ctrl-r>"] {
        session.keys(key);
        assert_eq!(session.everything(), before, "{key}");
        assert!(!session.text().contains("My own"), "{key}:\n{}", session.text());
    }
    session.keys("<esc>nuu<ctrl-r>");
    assert!(session.text().contains("Thank you"), "{}", session.text());
    assert_eq!(session.everything(), before);
}

#[test]
fn no_note_no_list_and_nothing_of_last_time_in_a_turn() {
    let mut session = room((80, 24), 0);
    session.keys(&format!("nLibrary team<enter><enter>{}f<esc>", "4".repeat(32))).later(90);
    session.keys(&format!("{}n<enter>5", opened(7)));
    assert!(!session.text().contains("last time"), "{}", session.text());
    let before = session.text();
    session.keys("er");
    assert_eq!(session.text(), before, "neither a note nor a review");
    assert!(before.contains("not saved anywhere yet"), "{before}");
}

#[test]
fn leaving_in_the_middle_of_a_turn_is_asked_twice() {
    let mut session = room((80, 24), 0);
    session.keys(&format!("{}n<enter>45q", opened(7)));
    assert!(!session.has_left() && session.text().contains("not counted yet"), "{}", session.text());
    session.keys("q");
    assert!(session.has_left());
}

#[test]
fn hands_are_typed_in_a_row_and_checked_against_the_number_of_people() {
    let mut session = room((80, 24), 0);
    session.keys(&format!("{}t<enter>2 3 0 1 2<enter>", opened(7)));
    assert!(session.text().contains("These are 8 hands for 7 people"), "{}", session.text());
    session.keys("<backspace>1");
    assert!(session.text().contains("7 of 7"), "{}", session.text());
    session.keys("<enter>2 3 0<enter>");
    assert!(session.text().contains("Type 5 numbers"), "{}", session.text());
    session.keys(" 1 0 1 0x<ctrl-s>");
    assert!(session.text().contains("2 shows of hands are counted"), "{}", session.text());
    let tallies = saved(&session).tallies(&support::questions()).unwrap();
    assert_eq!(tallies.row(0), [2, 3, 0, 1, 1, 0, 0]);
    assert_eq!(tallies.row(1), [2, 3, 0, 1, 0, 1, 0], "behind the levels: not sure, doesn't apply");
    assert_eq!(saved(&session).people(), 7);
    session.keys("t<down>1 0 0 0 0<ctrl-s>");
    assert!(session.text().contains("Some people have answered this one already"), "{}", session.text());
    session.keys(&format!("<esc>s{}y<esc>", "4".repeat(32)));
    assert_eq!(saved(&session).people(), 7, "the slip is of one of those who held up cards");
}

#[test]
fn no_more_hands_than_people_are_taken() {
    let mut session = room((80, 24), 0);
    session.keys(&opened(5));
    let before = session.files();
    session.keys("t<ctrl-u>99999999999<enter>");
    let text = session.text();
    assert!(
        text.contains("There are up to 5 of you so far.") && text.contains("go back with Esc, and e"),
        "{text}"
    );
    session.keys("<down>0 0 0 0 5<ctrl-s>");
    assert!(session.text().contains("There are up to 5 of you so far."), "{}", session.text());
    assert_eq!(session.files(), before, "nothing is taken");
    // With more expected the same hands are.
    session.keys("<esc>e<down><down><ctrl-u>6<ctrl-s>t<ctrl-u>6<ctrl-s>");
    assert!(session.text().contains("One show of hands is counted"), "{}", session.text());
    assert_eq!(saved(&session).people(), 6);
}

#[test]
fn what_hands_have_answered_is_asked_of_nobody_again() {
    let mut session = room((80, 24), 0);
    session.keys(&format!("{}t<enter>2 3 0 1 1<enter>0 0 0 0 7<ctrl-s>", opened(7)));
    let third = support::questions().at(2).unwrap().2.text.clone();
    for turn in ["s", "<esc>n<enter>"] {
        session.keys(turn);
        let text = session.text();
        assert!(text.contains(&third) && text.contains("2 statements that were answered by hands"), "{text}");
    }
    session.keys("<esc>").keys("s");
    assert!(session.text().contains("3 of 32"), "as on paper:\n{}", session.text());
    session.keys(&format!("{}y<esc>", "4".repeat(30)));
    let tallies = saved(&session).tallies(&support::questions()).unwrap();
    assert_eq!((tallies.at(0).answers(), tallies.at(2).answers(), tallies.at(31).answers()), (7, 1, 1));
}

#[test]
fn five_open_and_four_do_not_unless_they_agreed_before_anyone_answered() {
    let mut session = room((80, 24), 4);
    session.keys(&format!("{}ia<esc>v", opened(7)));
    assert!(session.text().contains("It opens from 5 people on; 4 are in"), "{}", session.text());
    session.keys("e<down><down><down>");
    assert!(
        !session.text().contains("consent"),
        "once somebody is in, it is too late to agree:\n{}",
        session.text()
    );
    session.keys("<esc>");

    let mut session = room((80, 24), 4);
    session.keys("gFour of us<enter>Library<enter>4<enter><enter><enter>");
    assert!(session.text().contains("stays closed unless you all agree"), "{}", session.text());
    session.keys("<left>");
    assert!(session.text().contains("one word for each"), "{}", session.text());
    session.keys("<enter>");
    assert!(session.text().contains("We are few, so we agree now"), "{}", session.text());
    session.keys("ia<esc>v<enter>v");
    let text = session.text();
    assert!(text.contains("glowing") && !text.contains("5.0"), "{text}");
    for keys in ["", "<enter>", "<esc>p", "<right>", "<right>", "<esc>f"] {
        session.keys(keys);
        let text = session.text();
        for told in [
            "differ <>",
            "we differ",
            "differ\n",
            "aligned",
            "mixed",
            "we see",
            "answers from",
            "█",
            "cool ·",
        ] {
            assert!(!text.contains(told), "{told} shows of four people:\n{text}");
        }
    }
    assert!(saved(&session).by_consent);
}

#[test]
fn six_people_show_sides_and_no_statements_counts() {
    let mut session = room((120, 40), 6);
    session.keys(&format!("{}{REVEALED}<home><enter>", opened(6)));
    let text = session.text();
    assert!(text.contains("3 cool · 0 middle · 3 warm"), "{text}");
    assert!(!text.contains("Not at all"), "no level of a statement has a count:\n{text}");
    assert!(text.contains("To talk about"), "two camps have something to talk about:\n{text}");
    let mut session = room((120, 40), 8);
    session.keys(&format!("{}{REVEALED}<home><enter>", opened(8)));
    assert!(session.text().contains("Not at all  ████████ 4"), "{}", session.text());
}

#[test]
fn who_comes_after_the_reveal_changes_nothing_until_three_can_be_added_together() {
    let slip = |level: &str| format!("s{}y<esc>", level.repeat(32));
    let mut session = room((120, 40), 5);
    session.keys(&format!("{}{REVEALED}", opened(5)));
    let grid = |session: &Session| {
        let left = |line: &str| line.chars().take(78).collect::<String>().trim_end().to_owned();
        session.text().lines().skip(3).take(22).map(left).collect::<Vec<_>>()
    };
    let shown = grid(&session);
    for waiting in 1..3 {
        session.keys(&slip("1")).keys("v");
        assert_eq!(grid(&session), shown, "{waiting} changed it");
        assert!(session.text().contains("until there are three"), "{}", session.text());
        session.restart().keys("<enter>");
        assert_eq!(grid(&session), shown, "in the next session {waiting} changed it");
        assert_eq!((saved(&session).people(), saved(&session).waiting()), (5, waiting));
    }
    session.keys(&slip("1"));
    assert_eq!(grid(&session), shown, "nothing redraws by itself");
    session.keys("v");
    assert_ne!(grid(&session), shown);
    assert!(session.text().contains("3 more people are included now"), "{}", session.text());
    assert_eq!(saved(&session).people(), 8);
}

#[test]
fn a_guess_stands_beside_what_came_of_it() {
    let mut session = room((120, 40), 9);
    session.keys(&format!("{}ia<esc>v<down><enter><home><enter>", opened(9)));
    assert!(session.text().contains("Ready when you are"), "{}", session.text());
    session.keys("v");
    let text = session.text().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("as the coolest: here it is"), "{text}");
    assert!(text.contains("here you do differ."), "{text}");
    for harsh in ["right", "wrong", "correct"] {
        assert!(!text.contains(harsh), "{harsh} in {text}");
    }
}

#[test]
fn the_focus_is_chosen_with_dots_and_actions_are_written_and_all_is_there_again() {
    let mut session = room((120, 40), 9);
    session.keys(&format!("{}{REVEALED}<home>f2<down>14", opened(9)));
    let text = session.text();
    assert!(text.contains("██████████████████ 14") || text.contains("████████████████████ 14"), "{text}");
    session.keys("<enter>aA walk together<enter>each of us<enter>Sam<enter>in 3 months<enter>");
    session.keys("<esc>").restart();
    let text = session.text();
    assert!(text.contains("A walk together") && text.contains("9 people"), "{text}");
    session.keys("<enter>");
    let group = saved(&session);
    assert_eq!(group.focus.unwrap().as_str(), "you.attention");
    assert_eq!(group.actions[0].who.as_deref(), Some("each of us"));
}

#[test]
fn the_focus_and_actions_of_a_group_are_taken_back_and_done_again() {
    let mut session = room((120, 40), 9);
    session.keys(&format!("{}{REVEALED}<home>", opened(9)));
    let states = |session: &Session| session.files().last().unwrap().1.clone();
    let mut seen = vec![states(&session)];
    for keys in ["f<enter>", "aA walk<enter>each of us<enter><enter><enter>", "<right>f<enter>"] {
        session.keys(keys);
        assert_ne!(&states(&session), seen.last().unwrap(), "{keys}");
        seen.push(states(&session));
    }
    for state in seen.iter().rev().skip(1) {
        session.keys("u");
        assert_eq!(&states(&session), state);
    }
    for state in seen.iter().skip(1) {
        session.keys("<ctrl-r>");
        assert_eq!(&states(&session), state);
    }
    session.keys("<home>f<enter>f3<enter>");
    assert_eq!(saved(&session).focus.unwrap().as_str(), "you.motivation", "choosing it again chooses it");
}

#[test]
fn what_was_done_elsewhere_is_not_taken_back_at_the_shared_screen() {
    let mut session = room((120, 40), 9);
    session.keys(&format!("nMy own<enter><enter>{}f<esc>", "4".repeat(32)));
    session.keys(&opened(9));
    let before = session.files();
    let group = session.locked();
    for keys in ["u", "<ctrl-r>", "iu", "<esc>u", "ia<esc>vu", "vu", "pu", ".u", ".<esc>u", "fu", "<esc>u"] {
        session.keys(keys);
        assert_eq!(session.locked(), group, "{keys}: only the group is open");
        assert!(!session.text().contains("Every statement has an answer"), "{keys}:\n{}", session.text());
    }
    assert_eq!(session.files()[0], before[0], "one's own heatmap is as it was");
    // The same when the group is opened again, after something else was done in one's own.
    session.keys("<esc>").row("My own").keys("<enter>f<esc>").row("Library team, autumn").keys("<enter>");
    assert_eq!(session.locked(), group);
    let before = session.files();
    session.keys("u");
    assert_eq!(session.files(), before);
    assert_eq!(session.locked(), group, "{}", session.text());
}

#[test]
fn one_slip_beside_a_show_of_hands_cannot_be_worked_out() {
    let mut session = room((80, 24), 0);
    session.keys(&format!("{}s{}y<esc>t<enter>2 3 0 1 1<ctrl-s>", opened(8), "4".repeat(32)));
    assert!(session.text().contains("Some people have answered this one already"), "{}", session.text());
    assert_eq!(saved(&session).people(), 1);
}

#[test]
fn nobody_agrees_to_open_when_somebody_has_answered_meanwhile() {
    let mut session = room((80, 24), 4);
    session.slow(Slow::Reading);
    session.keys("gFew<enter>Library<enter>4<ctrl-s><enter>ia<esc>e<down><down><down><down>");
    session.arrive();
    assert_eq!(saved(&session).people(), 4);
    assert!(!session.text().contains("From how many"), "the question has gone:\n{}", session.text());
    session.keys("<left><ctrl-s>v");
    assert!(!saved(&session).by_consent);
    assert!(session.text().contains("It opens from 5 people on"), "{}", session.text());
}

#[test]
fn what_a_slow_drive_brings_later_counts_once_and_is_not_lost() {
    let mut session = room((80, 24), 3);
    session.slow(Slow::Reading);
    session.keys(&format!("{}i<down><enter><esc><esc><enter>", opened(7)));
    session.keys("i<down><enter>");
    assert!(session.text().contains("Files are being read"), "{}", session.text());
    session.arrive().keys("<enter>").arrive();
    assert_eq!(saved(&session).people(), 1, "one file is one person");
    // What comes when its group is closed is dropped, and read again.
    session.keys("a<esc><esc>").arrive();
    assert_eq!(saved(&session).people(), 1);
    session.keys("<enter>ia").arrive();
    assert_eq!(saved(&session).people(), 3);
    assert!(session.text().contains("counted before"), "{}", session.text());
    // In another window meanwhile: nothing is changed here.
    session.share(&homework(5, minds));
    session.seconds(1).keys("<esc><esc>");
    session.hold("process 7 on desk");
    session.keys("<enter>").arrive();
    assert_eq!(saved(&session).people(), 3);
}

#[test]
fn nothing_is_taken_in_while_another_folder_is_looked_for() {
    let mut session = room((80, 24), 3);
    session.keys(&opened(7));
    session.slow(Slow::Listing);
    session.keys("ia<enter>");
    assert!(!session.is_awake(), "no folder is watched that is not seen");
    session.arrive();
    assert_eq!(saved(&session).people(), 0);
}

#[test]
fn typed_hands_are_kept_until_they_are_counted_or_left_on_purpose() {
    let mut session = room((80, 24), 5);
    session.keys(&format!("{}ia<esc>t<enter><esc>t<enter><esc>", opened(7)));
    assert!(!session.text().contains("is kept"), "nothing was typed");
    session.keys("gX<esc>");
    let mut session = room((80, 24), 0);
    session.keys(&format!("{}t<enter>2 3 0 1 1<esc>", opened(7)));
    assert!(session.text().contains("What you typed is kept"), "{}", session.text());
    session.keys("v");
    assert!(session.text().contains("typed and not counted yet"), "{}", session.text());
    session.keys("<esc><enter>t");
    assert!(session.text().contains("2 3 0 1 1"), "{}", session.text());
    session.keys("<esc>q");
    assert!(!session.has_left() && session.text().contains("Press it again"), "{}", session.text());
    session.keys("t<ctrl-s>q");
    assert!(session.has_left());
}

#[test]
fn a_group_whose_counts_do_not_fit_its_scale_is_not_opened() {
    let mut session = room((80, 24), 0);
    session.keys(&format!("{}<esc>", opened(7)));
    let (path, file) = session.files().remove(0);
    let file = file
        .replace("people = 0", "people = 1")
        .replace("[tally]\n", "[tally]\n\"you.motivation.beyond\" = [0, 1, 0, 0]\n");
    session.write(path, &file).restart().keys("<enter>");
    assert!(session.text().contains("that is not on its scale"), "{}", session.text());
    session.keys("s");
    assert!(session.text().contains("1 of 7 in") && session.locked().is_empty(), "{}", session.text());
    assert_eq!(session.file(), file);
}

#[test]
fn slips_are_numbered_as_they_are_keyed_in() {
    let mut session = room((80, 24), 0);
    session.keys(&format!("{}t<enter>2 3 0 1 1<ctrl-s>s", opened(7)));
    assert!(session.text().contains("Slip 1"), "{}", session.text());
    session.keys(&format!("{}y", "4".repeat(32)));
    assert!(session.text().contains("Slip 2"), "{}", session.text());
}

#[test]
fn the_place_stands_above_each_statement_of_a_turn() {
    let mut session = room((80, 24), 0);
    session.keys(&format!("{}n<enter>", opened(7)));
    let text = session.text();
    assert!(text.contains("Library team") && !text.contains("autumn"), "{text}");
}

#[test]
fn the_words_to_say_first_stand_on_the_smallest_screen_too() {
    let mut session = room((40, 12), 0);
    session.keys("gFew<enter>Library<enter>4<enter><enter><left><enter>");
    let text = session.text().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("never whose. If everyone answers alike, that shows."), "{text}");
    assert!(text.contains("We are few, so we agree now") && text.contains("reveal"), "{text}");
}

#[test]
fn presenting_goes_through_the_conversations_and_blanks_at_once() {
    let mut session = room((60, 18), 9);
    session.keys(&format!("{}{REVEALED}p", opened(9)));
    let grid = session.text();
    for title in ["Motivation", "Story", "Learning", "glowing"] {
        assert!(grid.contains(title), "{title} is missing:\n{grid}");
    }
    let mut kinds = Vec::new();
    for _ in 0..16 {
        session.keys("<pagedown>");
        let text = session.text();
        for kind in ["to celebrate", "to act on", "to listen", "to understand"] {
            if text.contains(kind) && kinds.last() != Some(&kind) {
                kinds.push(kind);
            }
        }
        assert!(text.contains("18 answers from 9 people"), "{text}");
        assert!(!text.contains("Esc"), "no hints of keys:\n{text}");
    }
    assert_eq!(kinds, ["to celebrate", "to act on", "to understand"]);
    assert!(session.text().contains("we differ"), "{}", session.text());
    session.keys(".");
    assert_eq!(session.text().trim(), "", "blank is blank");
    session.keys("<right><enter>x");
    assert_eq!(session.text().trim(), "", "and stays so");
    session.keys(".");
    assert!(session.text().contains("we differ"));
    session.keys("<esc>");
    assert!(session.text().contains("Enter look closer"), "{}", session.text());
}

#[test]
fn a_countdown_is_one_quiet_number() {
    let mut session = room((60, 18), 9);
    session.keys(&format!("{}{REVEALED}p", opened(9)));
    assert!(!session.is_awake(), "without a countdown nothing wakes");
    session.keys("4");
    assert!(session.text().contains("4 min"), "{}", session.text());
    session.seconds(61);
    assert!(session.text().contains("3 min"), "{}", session.text());
    session.keys("t");
    assert!(session.text().contains("4 min"), "{}", session.text());
    session.seconds(300);
    assert!(session.text().contains("time is up") && !session.is_awake(), "{}", session.text());
    session.keys("0");
    assert!(!session.text().contains("min"), "{}", session.text());
}

#[test]
fn a_circle_asks_and_shows_only_what_is_about_the_person() {
    let mut session = room((80, 24), 5);
    session.keys("gCircle<enter><enter>5<enter><left><enter><enter>");
    assert!(session.text().contains("circle"), "{}", session.text());
    session.keys("s");
    assert!(session.text().contains("1 of 10"), "{}", session.text());
    session.keys("<esc>ia<esc>vv");
    let text = session.text();
    assert!(text.contains("Motivation") && !text.contains("Norms"), "{text}");
    assert!(!session.file().contains("\"place."), "{}", session.file());
    session.keys("<esc>").restart().keys("<enter>");
    assert!(!session.text().contains("Norms"), "{}", session.text());
}

#[test]
fn a_person_is_never_laid_beside_a_group_at_the_shared_screen() {
    let mut session = room((120, 40), 9);
    session.keys(&format!("nLibrary team<enter><enter>{}f<esc>", "4".repeat(32)));
    session.keys(&format!("{}{REVEALED}", opened(9)));
    session.keys("c");
    assert!(!session.text().contains("above: then"), "{}", session.text());
    session.keys("<esc>");
    session.row("Library team ").keys("<enter>c");
    assert!(session.text().contains("above: then"), "for one's own eyes it can be:\n{}", session.text());
}

#[test]
fn two_groups_of_one_place_are_then_and_now() {
    let mut session = room((120, 40), 9);
    session.keys(&format!("{}{REVEALED}<esc>", opened(9)));
    session.later(90);
    session.share(&homework(9, |_, _| 4));
    session.keys(&format!("{}{REVEALED}c", opened(9)));
    let text = session.text();
    assert!(text.contains("Warmer") && text.contains("now warm"), "{text}");
}

#[test]
fn what_is_typed_for_a_group_that_is_not_opened_is_kept() {
    let mut session = room((80, 24), 0);
    session.keys("gAutumn<enter>Library<esc>g");
    assert!(session.text().contains("Autumn") && session.text().contains("Library"), "{}", session.text());
    session.keys("<ctrl-s>");
    assert!(session.text().contains("Type how many people you expect"), "{}", session.text());
    session.keys("2<ctrl-s>");
    assert!(session.text().contains("at least 3 people"), "{}", session.text());
    assert!(session.files().is_empty());
    session.keys("<backspace>6<ctrl-s>");
    assert_eq!((saved(&session).expected, saved(&session).title.as_str()), (6, "Autumn"));
    session.keys("e<enter><enter><backspace>8<ctrl-s>");
    assert_eq!(saved(&session).expected, 8);
}

#[test]
fn a_group_that_is_open_elsewhere_gathers_nothing_here() {
    let mut session = room((80, 24), 6);
    session.keys(&format!("{}<esc>", opened(7)));
    session.hold("process 7 on desk");
    session.keys("<enter>");
    assert!(session.text().contains("Open in another window"), "{}", session.text());
    for key in ["i", "s", "n", "t", "v", "e"] {
        session.keys(key);
        assert!(session.text().contains("read-only here"), "{key}:\n{}", session.text());
    }
    assert_eq!(saved(&session).people(), 0);
}

#[test]
fn the_screen_goes_blank_on_every_page_of_a_group_and_only_the_same_key_brings_it_back() {
    let pages = ["", "ia<esc>", "v", "v", "<enter>", "<esc>f", "<esc>p", "<right>"];
    let mut session = room((80, 24), 9);
    session.keys(&opened(9));
    for keys in pages {
        session.keys(keys);
        let before = session.picture();
        session.keys(".");
        assert_eq!(session.text().trim(), "", "{keys}: blank is blank");
        session.keys("<esc><enter><right>qu?1");
        assert_eq!((session.text().trim(), session.has_left()), ("", false), "{keys}: and stays so");
        session.keys(".");
        assert_eq!(session.picture(), before, "{keys}");
    }
}

#[test]
fn the_question_about_a_slip_goes_with_its_message() {
    let mut session = room((80, 24), 0);
    session.keys(&opened(7)).keys(&format!("s{}", "3".repeat(32)));
    let asks = "n once more leaves this slip out";
    // Help, going back to the answers, a key that means nothing else: it is asked again.
    for away in ["?<esc>", "<esc>3", "<left>3"] {
        session.keys("n");
        assert!(session.text().contains(asks), "{away}: {}", session.text());
        session.keys(away);
        assert!(!session.text().contains(asks), "{away}: {}", session.text());
    }
    session.keys("n");
    assert!(session.text().contains(asks), "{}", session.text());
}

#[test]
fn one_key_does_not_throw_a_slip_away() {
    let mut session = room((80, 24), 0);
    session.keys(&format!("{}s{}n", opened(7), "4".repeat(32)));
    assert!(session.text().contains("n once more leaves this slip out"), "{}", session.text());
    session.keys("y");
    assert_eq!(saved(&session).people(), 1);
    session.keys(&format!("{}nn", "3".repeat(32)));
    assert_eq!(saved(&session).people(), 1);
    assert!(
        session.text().contains("That slip was left out") && session.text().contains("Slip 2"),
        "{}",
        session.text()
    );
}

#[test]
fn what_is_mild_is_called_neither_a_warm_nor_a_cool_spot() {
    let levels = |_: usize, position: usize| if position < 2 { 5 } else { 3 };
    let mut session = room((120, 40), 4);
    session.share(&homework(4, levels));
    session.keys("gFew<enter>Library<enter>4<enter><enter><left><enter>ia<esc>vv");
    let text = session.text();
    assert!(text.contains("Warm spots") && !text.contains("Cool spots"), "{text}");
    assert!(!text.contains("Motivation, "), "alone of its word:\n{text}");
    let mut session = room((120, 40), 9);
    session.share(&homework(9, levels));
    session.keys(&format!("{}{REVEALED}", opened(9)));
    let text = session.text();
    assert!(text.contains("Warmest here") && text.contains("Coolest here"), "{text}");
}

#[test]
fn tab_goes_to_the_next_kind_of_conversation() {
    let mut session = room((80, 24), 9);
    session.keys(&format!("{}{REVEALED}p", opened(9)));
    for kind in ["to celebrate", "to act on", "to understand"] {
        session.keys("<tab>");
        assert!(session.text().contains(kind), "{kind}:\n{}", session.text());
    }
    session.keys("<tab>");
    assert!(session.text().contains("9 people"), "then the whole grid again:\n{}", session.text());
}

#[test]
fn whose_answers_are_missing_is_said_before_it_opens() {
    let mut session = room((80, 24), 5);
    session.keys(&format!("{}ia<esc>v<enter><enter>", opened(7)));
    assert!(session.text().contains("2 more people are expected"), "{}", session.text());
}

#[test]
fn why_a_file_is_passed_over_can_be_read_whole() {
    let mut session = room((80, 24), 2);
    let mut files = homework(2, minds);
    files.push((PathBuf::from("/shared/questions.toml"), support::OWN.into()));
    session.share(&files);
    session.keys(&format!("{}ia<end>", opened(7)));
    let text = session.text();
    assert!(text.contains("skipped: it is a questionnaire, not somebody's answers"), "{text}");
}

#[test]
fn a_group_and_a_comparison_are_taken_home_and_nothing_is_written_over_unasked() {
    let mut session = room((80, 24), 9);
    session.share(&homework(9, |_, position| if position < 2 { 2 } else { 4 }));
    session.keys(&format!("{}{REVEALED}x", opened(9)));
    let text = session.text();
    assert!(
        text.contains("svg") && text.contains("leave out Motivation") && !text.contains("toml"),
        "{text}"
    );
    session.keys(&format!("{}<enter>", to(Format::Text)));
    assert!(session.text().contains("library-team-autumn-2026-11-22.txt"), "{}", session.text());
    session.keys("<enter>");
    assert!(session.text().contains("Written to /shared/library-team-autumn"), "{}", session.text());
    let first = session.exports()[0].1.clone();
    assert!(String::from_utf8(first.clone()).unwrap().contains("Motivation  "));
    session.keys(&format!("x{}o<enter><enter>", to(Format::Text)));
    assert!(session.text().contains("already exists"), "{}", session.text());
    assert_eq!(session.exports()[0].1, first);
    session.keys("<enter>");
    assert!(session.text().contains("Written to"), "{}", session.text());
    let second = String::from_utf8(session.exports()[0].1.clone()).unwrap();
    assert!(!second.contains("cool    2.0"), "what was left out is not in it:\n{second}");
    session.keys("<esc>").later(90);
    session.share(&homework(9, |_, _| 5));
    session.keys(&format!("{}{REVEALED}cx", opened(9)));
    session.keys(&format!("{}<enter><enter>", to(Format::Text)));
    assert!(
        session.exports().iter().any(|(_, bytes)| String::from_utf8_lossy(bytes).contains("Warmer")),
        "{}",
        session.text()
    );
    assert!(session.text().contains("above: then"), "back where it was:\n{}", session.text());
}

#[test]
fn notes_and_the_name_leave_only_when_asked_for() {
    let mut session = Session::new((80, 24));
    session.keys(&format!("nTeam<enter>Ada<enter>4eA secret<esc>{}f", "4".repeat(31)));
    session.keys(&format!("x{}", to(Format::Text)));
    assert!(session.text().contains("[ ] with your notes") && session.text().contains("[ ] with your name"));
    session.keys("<enter><enter>");
    let kept = |session: &Session| String::from_utf8(session.exports().remove(0).1).unwrap();
    assert!(!kept(&session).contains("secret") && !kept(&session).contains("Ada"), "{}", kept(&session));
    session.keys(&format!("x{}nm<enter><enter><enter>", to(Format::Text)));
    assert!(kept(&session).contains("secret") && kept(&session).contains("Ada"), "{}", kept(&session));
}

#[test]
fn the_calm_screens_are_whole_on_the_smallest_terminal_in_every_language() {
    for language in heatmap::i18n::languages() {
        let mut session = Session::in_language(language, (40, 12));
        let messages = messages_in(language);
        session.share(&homework(5, minds));
        session.keys(&format!("{}ia<esc>n", opened(7)));
        for (keys, sentences) in [
            ("", ["handover-before", "group-say", "handover-memory", "handover-begin"].as_slice()),
            ("<enter>4<esc>", &["count-in-person", "count-in-after-person"]),
            ("n", &["handover-after", "handover-next"]),
        ] {
            let seen: String = session.keys(keys).text().split_whitespace().collect();
            for key in sentences {
                let sentence: String = messages.text(key).split_whitespace().collect();
                assert!(seen.contains(&sentence), "{language}: {sentence} is not in {seen}");
            }
        }
    }
}
