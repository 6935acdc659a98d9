//! What is left on the screen: after every key it is the same as if all of it were drawn anew, and nothing stays after the end.
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

#[path = "support/program.rs"]
mod program;
#[path = "support/pty.rs"]
mod pty;

use std::fs;
use std::process::Command;

use program::Program;
use pty::Terminal;

const THAI: &str = include_str!("found/residue-thai.toml");

/// Statements with characters of two columns that are made of letters of one, and with some that terminals disagree on.
const SCRIPTS: [(&str, [&str; 4]); 6] = [
    ("ta", ["கொடுக்கும் பொறுப்பு கே", "நாங்கள் கேட்போம்", "போ கோ சோ", "சௌகரியம்"]),
    ("my", ["ကျွန်တော်တို့ အတူတူ လုပ်ကိုင်", "မြို့ ကြီး", "ကောင်း ပါ သည်", "ဝါသနာ"]),
    ("ja", ["ﾀﾞﾝｽ ﾊﾟﾝ ｶﾞｷﾞｸﾞ ﾌﾟﾗﾝ", "ﾊﾊ ｶｶ", "ﾎﾞｰﾄﾞ", "ﾍﾟﾝ ﾀﾞｲ"]),
    ("hi", ["क्षमा और ज्ञान का स्थान", "हम सुनते हैं", "श्री क्षेत्र में द्वार", "स्त्री"]),
    ("bn", ["আমরা কোথায় যাই", "ক্ষমা করি", "বোঝা যায় কেন", "জ্ঞান"]),
    ("en", ["👩‍👧 ❤️ one two", "🏳️‍🌈 flags 🏴", "e\u{301}a\u{308} plain", "plain words"]),
];

fn in_script(language: &str, statements: &[&str]) -> String {
    let thai = ["ทำงานร่วมกันได้ดี และ ทำได้", "เราฟัง กัน", "คำถาม น้ำ ทำ", "ดี มาก"];
    let mut text = THAI.replace("\"th\"", &format!("\"{language}\""));
    for (old, new) in thai.iter().zip(statements) {
        assert!(text.contains(old), "{old}");
        text = text.replace(old, new);
    }
    text
}

fn repainted(terminal: &mut Terminal) -> Vec<String> {
    // A process that goes on after a stop draws everything.
    let pid = terminal.child.process_id().unwrap().to_string();
    assert!(Command::new("kill").args(["-s", "CONT", &pid]).status().unwrap().success());
    terminal.settled()
}

#[test]
fn after_every_key_the_screen_is_as_if_drawn_anew() {
    let mut sets = vec![("th", THAI.to_owned())];
    sets.extend(SCRIPTS.iter().map(|(language, statements)| (*language, in_script(language, statements))));
    for (language, questions) in sets {
        let home = Program::new();
        let path = home.file("questions.toml", &questions);
        let mut terminal = home.terminal((60, 16), &["take", "--questions", &path, "--place", "ทำ คอ"], &[]);
        terminal.settled();
        for key in
            ["1", "2", "\u{1b}[D", "\u{1b}[C", "e", "นำ", "\u{7f}", "\u{1b}", "r", "j", "j", "\r", "1", "u"]
        {
            let seen = terminal.send(key).settled();
            assert_eq!(seen, repainted(&mut terminal), "{language}, after {key:?}");
        }
        terminal.send("\u{3}");
        terminal.ended();
    }
}

#[test]
fn where_no_other_screen_is_nothing_stays_after_the_end() {
    for (end, name) in [("\u{3}", ""), ("", "TERM")] {
        let home = Program::new();
        let mut terminal = home.take();
        terminal.press("4e", "A note for yourself").press("A private thought", "A private thought");
        if name.is_empty() {
            terminal.send(end);
        } else {
            let pid = terminal.child.process_id().unwrap().to_string();
            assert!(Command::new("kill").args(["-s", name, &pid]).status().unwrap().success());
        }
        terminal.ended();
        // GNU screen as it comes, and terminals without an alternate screen, ignore these two sequences.
        let mut without = vt100::Parser::new(24.try_into().unwrap(), 80.try_into().unwrap(), 100);
        let text = String::from_utf8_lossy(&terminal.bytes);
        without.process(text.replace("\u{1b}[?1049h", "").replace("\u{1b}[?1049l", "").as_bytes());
        assert!(!without.screen().contents().contains("private"), "{}", without.screen().contents());
        without.screen_mut().set_scrollback(100);
        assert!(!without.screen().contents().contains("private"), "{}", without.screen().contents());
        assert!(fs::read_to_string(home.response()).unwrap().contains("A private thought"));
    }
}
