use super::*;
use proptest::prelude::*;

fn press(field: &mut TextInput, keys: &[Code]) {
    for code in keys {
        field.type_in(Typed::Key(Key::plain(*code)), 10).unwrap();
    }
}

#[test]
fn the_cursor_moves_by_what_people_see_as_one_character() {
    let mut field = TextInput::lines("a👩\u{200d}👧❤\u{fe0f}ŵb");
    assert_eq!(field.laid(20).cursor, (0, 7));
    press(&mut field, &[Code::Left, Code::Left]);
    assert_eq!(field.laid(20).cursor, (0, 5));
    press(&mut field, &[Code::Left]);
    assert_eq!(field.laid(20).cursor, (0, 3), "in front of the heart");
    press(&mut field, &[Code::Backspace]);
    assert_eq!(field.text(), "a❤\u{fe0f}ŵb", "the family goes as one");
    press(&mut field, &[Code::Delete]);
    assert_eq!(field.text(), "aŵb");
}

#[test]
fn what_a_deletion_leaves_side_by_side_may_become_one_character() {
    let mut field = TextInput::lines("👩\u{200d}❤a\u{fe0f}");
    press(&mut field, &[Code::Left, Code::Delete]);
    assert_eq!(field.text(), "👩\u{200d}❤");
    let mut field = TextInput::lines("👩\u{200d}x👧");
    press(&mut field, &[Code::Left, Code::Backspace]);
    assert_eq!(field.text(), "👩\u{200d}👧");
    assert_eq!(field.laid(20).cursor, (0, 2), "behind the family, not in it");
}

#[test]
fn lines_wrap_by_columns_and_the_cursor_walks_over_them() {
    let mut field = TextInput::lines("日本語の題名 and words ❤\u{fe0f}❤\u{fe0f}");
    let laid = field.laid(10);
    assert_eq!(laid.lines, ["日本語の題", "名 and ", "words ❤\u{fe0f}❤\u{fe0f}"]);
    assert_eq!(laid.cursor, (2, 10));
    press(&mut field, &[Code::Up]);
    assert_eq!(field.laid(10).cursor, (1, 6));
    press(&mut field, &[Code::Up]);
    assert_eq!(field.laid(10).cursor, (0, 6));
    press(&mut field, &[Code::Up, Code::Down]);
    assert_eq!(field.laid(10).cursor.0, 1);
    press(&mut field, &[Code::PageDown]);
    assert_eq!(field.laid(10).cursor.0, 2);
    press(&mut field, &[Code::Down]);
    assert_eq!(field.laid(10).cursor, (2, 10), "down on the last line goes to its end");
}

#[test]
fn shift_selects_nothing_that_the_next_letter_would_take_away() {
    let mut field = TextInput::lines("one two");
    for code in [Code::Left, Code::Home, Code::Right] {
        field.type_in(Typed::Key(Key { shift: true, ..Key::plain(code) }), 10).unwrap();
    }
    press(&mut field, &[Code::Char('x')]);
    assert_eq!(field.text(), "oxne two");
}

#[test]
fn what_was_cut_does_not_come_back_without_end() {
    let mut field = TextInput::lines(&"x".repeat(MOST_IN_NOTE - 10));
    press(&mut field, &[Code::Home]);
    for letter in ['k', 'y', 'y', 'y'] {
        let _ = field.type_in(Typed::Key(Key::ctrl(letter)), 10);
    }
    assert_eq!(field.text().len(), MOST_IN_NOTE - 10);
}

#[test]
fn a_flag_that_is_typed_stays_whole() {
    let wales = "\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}";
    let mut field = TextInput::lines("");
    for c in wales.chars() {
        press(&mut field, &[Code::Char(c)]);
    }
    assert_eq!(field.text(), wales);
    press(&mut field, &[Code::Char('x'), Code::Char('\u{E0067}')]);
    assert_eq!(field.text(), format!("{wales}x"));
}

#[test]
fn a_deletion_takes_one_character_however_long_the_line_is() {
    let mut field = TextInput::lines(&"x".repeat(70_000));
    press(&mut field, &[Code::Backspace]);
    assert_eq!(field.text().len(), 69_999);
    press(&mut field, &[Code::Home, Code::Delete]);
    assert_eq!(field.text().len(), 69_998);
}

#[test]
fn a_deletion_leaves_what_was_cut() {
    let mut field = TextInput::lines("one two");
    field.type_in(Typed::Key(Key::ctrl('w')), 10).unwrap();
    press(&mut field, &[Code::Home, Code::Delete]);
    field.type_in(Typed::Key(Key::ctrl('y')), 10).unwrap();
    assert_eq!(field.text(), "twone ");
}

#[test]
fn what_does_not_fit_is_refused_whole_and_said() {
    for (mut field, most) in [(TextInput::line(""), MOST_IN_LINE), (TextInput::lines(""), MOST_IN_NOTE)] {
        let room = most - 1;
        let long = Typed::Paste("x".repeat(most));
        assert_eq!(field.type_in(long.clone(), 10), Err(Full { characters: most, room }));
        assert_eq!(field.text(), "", "no part of it is kept");
        assert_eq!(field.type_in(Typed::Paste("x".repeat(room)), 10), Ok(()));
        let full = Err(Full { characters: 1, room: 0 });
        assert_eq!(field.type_in(Typed::Key(Key::plain(Code::Char('y'))), 10), full);
        assert_eq!(field.text(), "x".repeat(room));
        let Typed::Paste(whole) = long else { panic!() };
        assert!(field.type_in(Typed::Whole(whole), 10).is_err());
        assert_eq!(field.text(), "x".repeat(room), "what was there stays");
        assert_eq!(field.type_in(Typed::Key(Key::ctrl('k')), 10), Ok(()));
    }
}

#[test]
fn what_was_cut_comes_back_only_where_it_fits() {
    let mut field = TextInput::line(&"x".repeat(MOST_IN_LINE - 1));
    field.type_in(Typed::Key(Key::ctrl('u')), 10).unwrap();
    field.type_in(Typed::Paste("yy".to_owned()), 10).unwrap();
    let full = Full { characters: MOST_IN_LINE - 1, room: MOST_IN_LINE - 3 };
    assert_eq!(field.type_in(Typed::Key(Key::ctrl('y')), 10), Err(full));
    assert_eq!(field.text(), "yy");
}

#[test]
fn a_line_feed_is_enter() {
    let enters = [
        Key::ctrl('j'),
        Key { shift: true, ..Key::plain(Code::Enter) },
        Key { ctrl: true, ..Key::plain(Code::Enter) },
        Key { alt: true, ..Key::plain(Code::Enter) },
    ];
    for key in enters {
        let mut note = TextInput::lines("one");
        note.type_in(Typed::Key(key), 10).unwrap();
        note.type_in(Typed::Key(Key::plain(Code::Char('2'))), 10).unwrap();
        assert_eq!(note.text(), "one\n2", "{key:?}");
        let mut field = TextInput::line("one");
        field.type_in(Typed::Key(key), 10).unwrap();
        assert_eq!(field.text(), "one", "{key:?}");
    }
}

#[test]
fn only_keys_that_people_are_told_of_change_a_text() {
    let known = ["ctrl-u", "ctrl-k", "ctrl-w", "ctrl-h", "ctrl-d", "ctrl-y", "alt-d", "ctrl-j"];
    let letters = ('a'..='z').chain("0123456789[]<>;,./\\-=".chars());
    let keys = letters.flat_map(|c| {
        let plain = Key::plain(Code::Char(c));
        [Key { ctrl: true, ..plain }, Key { alt: true, ..plain }, Key { ctrl: true, alt: true, ..plain }]
    });
    let before = "one two\nthree four\nfive";
    for key in keys.filter(|key| !known.contains(&key.name().as_str())) {
        let mut field = TextInput::lines(before);
        press(&mut field, &[Code::Up, Code::Left, Code::Left]);
        field.type_in(Typed::Key(key), 20).unwrap();
        assert_eq!(field.text(), before, "{}", key.name());
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_the_cursor_stands_on_a_character(
        start in "[a-c 日❤\u{fe0f}👩\u{200d}👧\n]{0,40}",
        keys in prop::collection::vec(0usize..14, 0..60),
        columns in 2usize..12,
    ) {
        let mut field = TextInput::lines(&start);
        let codes = [
            Code::Left, Code::Right, Code::Up, Code::Down, Code::Home, Code::End, Code::Backspace, Code::Delete,
            Code::Enter, Code::Char('x'), Code::PageUp, Code::PageDown,
        ];
        for key in keys {
            let typed = match codes.get(key) {
                Some(code) => Typed::Key(Key { shift: key % 2 == 0, ..Key::plain(*code) }),
                None if key == codes.len() => Typed::Paste("\u{fe0f}".to_owned()),
                None => Typed::Paste("👩\u{200d}".to_owned()),
            };
            field.type_in(typed, columns).unwrap();
            let laid = field.laid(columns);
            let (row, column) = laid.cursor;
            prop_assert!(row < laid.lines.len());
            prop_assert!(column <= text::width(&laid.lines[row]));
            prop_assert_eq!(laid.lines.concat(), field.text().replace('\n', ""));
        }
    }
}
