use std::collections::HashSet;
use std::sync::Arc;

use super::*;
use crate::format::questionnaire;
use crate::format::questionnaire::built_in;
use crate::model::questionnaire::Level;

fn form_of(text: &str, of: &Questionnaire) -> Result<Form, BadForm> {
    read_form(text.as_bytes(), of, &Messages::english(), Uuid::nil())
}

fn form(text: &str) -> Result<Form, BadForm> {
    form_of(text, &built_in::load().unwrap().remove(0))
}

/// The built-in questions with something in their file changed.
fn changed(from: &str, to: &str) -> Questionnaire {
    let of = built_in::load().unwrap().remove(0);
    assert!(of.source.contains(from));
    questionnaire::read(of.source.replace(from, to).as_bytes()).unwrap()
}

fn with_labels(labels: [&str; 5]) -> Questionnaire {
    let of = built_in::load().unwrap().remove(0);
    let line = of.source.lines().find(|line| line.starts_with("levels = ")).unwrap();
    changed(line, &format!("levels = {labels:?}"))
}

fn level(number: u8) -> Answer {
    Answer::Level(Level::new(number).unwrap())
}

fn answers(form: &Form) -> Vec<Vec<Answer>> {
    let row = |row: &Result<Row, BadRow>| row.as_ref().unwrap().answers.iter().map(|(_, a)| *a).collect();
    form.rows.iter().map(row).collect()
}

/// What the one answer of each row is, or why it is none.
fn firsts(text: &str, of: &Questionnaire) -> Vec<Result<Answer, String>> {
    let row = |row: Result<Row, BadRow>| {
        row.map(|row| row.answers[0].1).map_err(|bad| bad.why.localize(&Messages::english()))
    };
    form_of(text, of).unwrap().rows.into_iter().map(row).collect()
}

fn ids(text: &str) -> Vec<Uuid> {
    form(text).unwrap().rows.into_iter().map(|row| row.unwrap().id).collect()
}

fn sorted(mut ids: Vec<Uuid>) -> Vec<Uuid> {
    ids.sort();
    ids
}

#[test]
fn columns_are_headed_by_ids_or_texts_and_answers_are_numbers_or_labels() {
    let found = form(
        "\u{feff}Timestamp,you.motivation.beyond,I set time aside for people here,\
         \"How true is it? [When I disagree with someone, I take in their side before I answer.]\"\r\n\
         2026-11-22,4,Mostly,NOT SURE\r\n2026-11-23,5 - Fully,,Doesn’t apply\r\n,,,\r\n",
    )
    .unwrap();
    assert_eq!(found.ignored, ["Timestamp"]);
    assert_eq!(
        answers(&found),
        [vec![level(4), level(4), Answer::NotSure], vec![level(5), Answer::DoesNotApply]]
    );
    assert_eq!(found.rows[0].as_ref().unwrap().line, 2);
}

#[test]
fn a_row_that_cannot_be_read_is_named_with_its_line() {
    let found =
        form("you.motivation.beyond;you.motivation.hard-day\n\n3;often\n;\n2;1\n\"x\ny\";1\nnever;1\n");
    let found = found.unwrap();
    let bad: Vec<(u64, String)> = found
        .rows
        .iter()
        .filter_map(|row| row.as_ref().err())
        .map(|bad| (bad.line, bad.why.localize(&Messages::english())))
        .collect();
    assert_eq!(bad.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [3, 6, 8]);
    assert!(bad[0].1.contains("“often” (under"), "{bad:?}");
    assert_eq!(found.rows.len(), 4);
}

#[test]
fn every_odd_cell_of_a_row_is_told_up_to_three() {
    let ids: Vec<String> =
        built_in::load().unwrap().remove(0).statements().map(|s| s.id.to_string()).collect();
    let said = |cells: &str| {
        let found = form(&format!("{}\n{cells}\n", ids[..5].join(","))).unwrap();
        found.rows[0].as_ref().unwrap_err().why.localize(&Messages::english())
    };
    assert_eq!(said("a,b,1,,").matches("is not on the scale").count(), 2);
    let many = said("a,b,c,d,e");
    assert!(many.matches("is not on the scale").count() == 3 && many.ends_with("; and 2 more"), "{many}");
    assert!(said("Mostly - 5,1,1,1,1").contains("Mostly - 5"), "the number and the label of two levels");
}

#[test]
fn what_people_write_instead_of_an_answer_is_none() {
    for cell in ["-", "–", "Prefer not to say"] {
        let found = form(&format!("you.motivation.beyond,you.motivation.hard-day\n{cell},4\n")).unwrap();
        assert_eq!(answers(&found), [[level(4)]], "{cell}");
    }
    let found = form("you.motivation.beyond,When\n-,mon\n").unwrap();
    assert_eq!(found.rows, [Err(BadRow { line: 2, why: Unread::Empty })]);
    assert_eq!(answers(&form("sep=;\nyou.motivation.beyond;When\n4;mon\n").unwrap()), [[level(4)]]);
}

#[test]
fn somebody_is_the_same_in_every_export_of_a_form() {
    let first = ids("When,you.motivation.beyond,you.motivation.hard-day,Said\n\
                     mon,3,4,x\ntue,3,,\nwed,4,1,\"two\nlines\"\n");
    let again = ids("\u{feff}When;Said;you.motivation.hard-day;New;You.motivation.beyond\r\n\
         wed;\"two\r\nlines\";1;;Mostly\r\nthu;;1;;1\r\nmon; x;4.0;;3\r\ntue;;;;3\r\n");
    for id in &first {
        assert!(again.contains(id), "somebody has become somebody else");
    }
    assert_eq!(again.len(), 4);
    let without = ids("When,you.motivation.beyond,you.motivation.hard-day,Said\nwed,4,1,two lines\n");
    assert_eq!(without, first[2..]);
}

#[test]
fn ids_tell_nothing_without_their_key() {
    let of = built_in::load().unwrap().remove(0);
    let id = |key: u128| {
        let form = read_form(b"you.motivation.beyond\n3\n", &of, &Messages::english(), Uuid::from_u128(key));
        form.unwrap().rows[0].as_ref().unwrap().id
    };
    assert_eq!(id(1), id(1));
    assert_ne!(id(1), id(2));
}

#[test]
fn people_who_say_the_same_are_as_many_as_they_are() {
    let text = "you.motivation.beyond\n3\n3\n4\n";
    assert_eq!(ids(text), ids(text));
    assert_ne!(ids(text)[0], ids(text)[1], "two people may say the same");
    assert_eq!(sorted(ids(text)), sorted(ids("you.motivation.beyond\n3\n4\n3\n")));
    assert_eq!(ids("you.motivation.beyond\n3\n3\n3\n")[..2], ids(text)[..2], "a third has come");
}

#[test]
fn the_delimiter_is_the_one_that_makes_sense_of_the_headings() {
    for text in [
        "Name;you.motivation.beyond;a, b, c, d\nAda;4;x\n",
        "\"a;b;c;d\",you.motivation.beyond\nx,4\n",
        "a,b\tyou.motivation.beyond\n;;;\t4\n",
        "\"What, if anything, do you need?\";\"I set time aside for people here\"\nx;4\n",
        "you.motivation.beyond\n4\n",
    ] {
        assert_eq!(answers(&form(text).unwrap()), [[level(4)]], "{text:?}");
    }
    let found = form("you.motivation.beyond,you.motivation.hard-day;x\n4,3;\n");
    assert_eq!(found.unwrap().ignored, ["you.motivation.hard-day;x"], "the first of those that are equal");
}

#[test]
fn what_form_tools_write_is_understood() {
    let of = built_in::load().unwrap().remove(0);
    for (cell, answer) in [
        ("don't know", Answer::NotSure),
        ("Dont know", Answer::NotSure),
        ("unsure", Answer::NotSure),
        ("No idea", Answer::NotSure),
        ("?", Answer::NotSure),
        ("NA", Answer::DoesNotApply),
        ("N/A", Answer::DoesNotApply),
        ("Not relevant", Answer::DoesNotApply),
        ("(5) Fully", level(5)),
        ("Fully - 5", level(5)),
        ("5 – Fully", level(5)),
        ("3.0", level(3)),
        ("\"3,00\"", level(3)),
        ("4 - Mostly", level(4)),
        ("4 – Mostly", level(4)),
        ("Mostly (4)", level(4)),
        ("N/A", Answer::DoesNotApply),
        ("n/a", Answer::DoesNotApply),
        (" Not\u{a0}sure. ", Answer::NotSure),
    ] {
        let found = firsts(&format!("you.motivation.beyond\n{cell}\n"), &of);
        assert_eq!(found, [Ok(answer)], "{cell}");
    }
    for cell in ["-", "3.0.0", "often"] {
        assert!(firsts(&format!("you.motivation.beyond\n{cell}\n"), &of)[0].is_err(), "{cell}");
    }
    for heading in [
        "1. I set time aside for people here",
        "Q3: I set time aside for people here.",
        "(12) I SET TIME ASIDE for\u{a0}people  here",
        "2.1. I set time aside for people here",
        "Q7 How true? [1) I set time aside for people here]",
    ] {
        let found = form(&format!("{heading}\n4\n")).unwrap();
        assert_eq!(
            found.rows[0].as_ref().unwrap().answers[0].0.as_str(),
            "you.attention.on-purpose",
            "{heading}"
        );
    }
    assert!(form("1I set time aside for people here\n4\n").is_err());
}

#[test]
fn a_number_that_is_another_levels_label_is_never_guessed() {
    let of = with_labels(["0", "1", "2", "3", "4"]);
    let column = |cells: &str| firsts(&format!("you.motivation.beyond\n{cells}\n"), &of);
    let open = column("1\n2.0");
    for found in &open {
        let why = found.as_ref().unwrap_err();
        assert!(why.contains("the number of level") && why.contains("the label of level"), "{why}");
    }
    assert!(open[0].as_ref().unwrap_err().contains("“2 - 1”"), "how it would be clear: {open:?}");
    assert_eq!(column("2 - 1"), [Ok(level(2))]);
    assert_eq!(column("1\n0.0\n4"), [Ok(level(2)), Ok(level(1)), Ok(level(5))]);
    assert_eq!(column("1\n5\n4"), [Ok(level(1)), Ok(level(5)), Ok(level(4))]);
    let both = column("1\n5\n0");
    assert!(both[0].is_err() && both[1] == Ok(level(5)) && both[2] == Ok(level(1)), "{both:?}");
    // One column tells nothing of another.
    let two = form_of("you.motivation.beyond,you.motivation.hard-day\n0,1\n", &of).unwrap();
    assert!(two.rows[0].is_err());
    let told = form_of("you.motivation.beyond,you.motivation.hard-day\n0,\n1,5\n2,1\n", &of).unwrap();
    assert_eq!(told.by_label, ["you.motivation.beyond"]);
    assert_eq!(told.by_number, ["you.motivation.hard-day"]);
    let same = form_of("you.motivation.beyond\n1\n", &with_labels(["1", "2", "3", "4", "5"])).unwrap();
    assert!(same.by_label.is_empty() && same.by_number.is_empty());
    assert_eq!(answers(&same), [[level(1)]]);
}

/// The scale of the built-in questions with codes of its own.
fn with_codes(codes: &str) -> Questionnaire {
    changed("[scale]\n", &format!("[scale]\ncodes = {codes}\n"))
}

#[test]
fn no_number_is_taken_of_a_form_with_a_number_outside_the_scale() {
    let of = built_in::load().unwrap().remove(0);
    for cell in ["0", "6", "3.5", ".0", "-1", "−1", "+6", "99", "0,00", "1000000000000"] {
        for row in [format!("\"{cell}\",4"), format!("\"{cell}\",Mostly"), format!(",\"{cell}\"")] {
            let found = form_of(&format!("you.motivation.beyond,you.motivation.hard-day\n3,3\n{row}\n"), &of);
            assert!(matches!(found, Err(BadForm::Codes(_))), "{row}: {found:?}");
        }
    }
    // A column that is no statement may have any number in it, and what is no number is only itself wrong.
    for row in ["99,4", "99,+4", "0,4.0"] {
        assert_eq!(answers(&form(&format!("Age,you.motivation.beyond\n{row}\n")).unwrap()), [[level(4)]]);
    }
    assert!(form("you.motivation.beyond\n4\n2026-11-22\n").unwrap().rows[1].is_err());
}

#[test]
fn what_the_codes_of_a_form_seem_to_be_is_said_where_there_is_one_guess() {
    let said = |cells: &str| {
        let text = format!("you.motivation.beyond\n{}\n", cells.replace(' ', "\n"));
        form(&text).unwrap_err().localize(&Messages::english())
    };
    for (cells, codes) in [
        ("0 1 4", "0, 1, 2, 3, 4"),
        ("0", "0, 1, 2, 3, 4"),
        ("-1 2 0", "-2, -1, 0, 1, 2"),
        ("100 0 25 75 50", "0, 25, 50, 75, 100"),
        ("6 7 8 9 10", "6, 7, 8, 9, 10"),
    ] {
        let said = said(cells);
        let sentence = format!(
            "its numbers seem to be {codes}, and the levels of relationships have the numbers 1, 2, 3, 4, 5"
        );
        assert!(
            said.starts_with(&sentence) && said.contains(&format!("codes = [{codes}]")),
            "{cells}: {said}"
        );
    }
    for cells in ["1 4 10", "0 5", "1 2 3.5", "99 1 2 3 4", "99999999999"] {
        let said = said(cells);
        assert!(said.starts_with("its numbers are from ") && !said.contains("seem"), "{cells}: {said}");
    }
}

#[test]
fn a_questionnaire_names_the_codes_of_its_forms() {
    let of = with_codes("[0, 1, 2, 3, 4]");
    let found = firsts("you.motivation.beyond\n0\n4.0\n3 - Mostly\nFully (4)\nPartly\n4 - Mostly\n", &of);
    assert_eq!(found[..5], [Ok(level(1)), Ok(level(5)), Ok(level(4)), Ok(level(5)), Ok(level(3))]);
    assert!(found[5].is_err(), "a number and a label that contradict each other");
    assert!(matches!(form_of("you.motivation.beyond\n5\n", &of), Err(BadForm::Codes(_))));
    let warm_first = with_codes("[2, 1, 0, -1, -2]");
    let found = firsts("you.motivation.beyond\n−2\n+2\n-1.0\n-1 - Mostly\n", &warm_first);
    assert_eq!(found, [Ok(level(5)), Ok(level(1)), Ok(level(4)), Ok(level(4))]);
}

#[test]
fn a_label_that_is_also_something_else_is_not_guessed_either() {
    let of = with_labels(["No", "Rarely", "Not sure", "Often", "Yes"]);
    let found = firsts("you.motivation.beyond\nnot sure\n3\nyes\n", &of);
    assert!(found[0].as_ref().unwrap_err().contains("more than one answer"), "{found:?}");
    assert_eq!(found[1..], [Ok(level(3)), Ok(level(5))]);
}

#[test]
fn two_statements_of_one_text_are_told_apart_by_their_ids() {
    let of = changed(
        "On a bad day, I still think about how things are for others.",
        "I SET time aside for people here",
    );
    let text = of.statements().find(|statement| statement.id.as_str() == "you.attention.on-purpose");
    let text = text.unwrap().text.clone();
    let bad = form_of(&format!("\"{text}\"\n4\n"), &of).unwrap_err();
    let why = bad.localize(&Messages::english());
    assert!(why.contains("you.motivation.hard-day") && why.contains("you.attention.on-purpose"), "{why}");
    assert_eq!(answers(&form_of("you.attention.on-purpose\n4\n", &of).unwrap()), [[level(4)]]);
}

#[test]
fn rows_need_not_be_as_long_as_the_heading_but_are_no_longer() {
    let found =
        form("you.motivation.beyond,you.motivation.hard-day,Said,\n3\n3,4,x\n3,4,x,\n3,4,x,,\n").unwrap();
    assert_eq!((found.short, found.rows.iter().all(Result::is_ok)), (1, true));
    let found = form("you.motivation.beyond,Said\n3,well, yes\n").unwrap();
    assert_eq!(found.rows, [Err(BadRow { line: 2, why: Unread::TooLong })]);
    let found = form("you.motivation.beyond,Said\n,nothing\n").unwrap();
    assert_eq!(found.rows, [Err(BadRow { line: 2, why: Unread::Empty })]);
}

#[test]
fn unicode_text_of_a_spreadsheet_program_is_read() {
    let text = "\u{feff}Name\tyou.motivation.beyond\r\nZoë\t4\r\n";
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let of = built_in::load().unwrap().remove(0);
    assert_eq!(answers(&read_form(&bytes, &of, &Messages::english(), Uuid::nil()).unwrap()), [[level(4)]]);
    assert_eq!(read_form(b"\xff\xfex", &of, &Messages::english(), Uuid::nil()), Err(BadForm::NotText));
}

#[test]
fn what_is_no_form_of_ours_is_refused() {
    assert!(matches!(form("Name,Age\nAda,36\n"), Err(BadForm::NoColumn(_))));
    assert!(matches!(form(""), Err(BadForm::NoColumn(_))));
    assert!(matches!(form("you.motivation.beyond,You.Motivation.Beyond\n1,2\n"), Err(BadForm::Twice(_))));
}

#[test]
fn a_form_asks_the_questionnaire_that_most_headings_are_of_in_its_newest_version() {
    let of = built_in::load().unwrap().remove(0);
    let own = |id: &str, version: &str| {
        let source = of.source.replace("id = \"relationships\"", &format!("id = \"{id}\""));
        let source = source.replace("version = \"1.0.0\"", &format!("version = \"{version}\""));
        Arc::new(questionnaire::read(source.as_bytes()).unwrap())
    };
    let asked = |text: &str, known: &[Arc<Questionnaire>]| {
        asked_by(text.as_bytes(), known, &Messages::english()).map(|of| of.key.to_string())
    };
    let known = [own("ours", "1.0.0"), own("ours", "2.1.0"), own("ours", "2.0.0")];
    assert_eq!(asked("you.motivation.beyond\n4\n", &known).unwrap(), "ours 2.1.0 (en-GB)");
    let both = [own("ours", "1.0.0"), own("theirs", "1.0.0")];
    let several = BadForm::SeveralFit(vec!["ours".into(), "theirs".into()]);
    assert_eq!(asked("you.motivation.beyond\n4\n", &both), Err(several));
    assert_eq!(asked("x\n4\n", &both), Err(BadForm::NoneFits));
    assert_eq!(asked("x\n4\n", &[]), Err(BadForm::NoneFits));
    let changed =
        Arc::new(changed("On a bad day, I still think about how things are for others.", "Something else"));
    let known = [own("ours", "1.0.0"), changed];
    assert_eq!(
        asked("you.motivation.beyond;Something else\n4;4\n", &known).unwrap(),
        "relationships 1.0.0 (en-GB)"
    );
}

proptest::proptest! {
    #[test]
    fn every_row_has_a_line_and_an_id_of_its_own(rest in "[34ax,;\"\r\n\t ]{0,60}") {
        let text = format!("you.motivation.beyond,When\n{rest}");
        let rows = form(&text).map(|form| form.rows).unwrap_or_default();
        let lines: Vec<u64> =
            rows.iter().map(|row| row.as_ref().map_or_else(|bad| bad.line, |row| row.line)).collect();
        let ends = rest.bytes().filter(|byte| matches!(byte, b'\r' | b'\n')).count() as u64;
        proptest::prop_assert!(lines.is_sorted_by(|one, next| one < next), "{lines:?}");
        proptest::prop_assert!(lines.iter().all(|line| (2..=2 + ends).contains(line)), "{lines:?}");
        let ids: HashSet<Uuid> = rows.iter().flatten().map(|row| row.id).collect();
        proptest::prop_assert_eq!(ids.len(), rows.iter().flatten().count());
    }
}
