//! While a group gathers: who is in, what to say first, and the ways to gather.

use super::{
    FilesScreen, GroupFormScreen, HandoverScreen, describe_people_in, group_name, guess, hands, people_in,
    turn,
};
use crate::model::group::{Group, Kind};
use crate::session::TurnKind;
use crate::ui::prelude::*;
use crate::ui::screens::BlankScreen;

/// The ways to gather and what each is for; then revealing, and changing the group.
const WAYS: [(Command, &str); 6] = [
    (Command::FILES, "group-files-for"),
    (Command::SLIPS, "group-slips-for"),
    (Command::NEXT_PERSON, "group-next-for"),
    (Command::HANDS, "group-hands-for"),
    (Command::REVEAL, ""),
    (Command::SETTINGS, "group-settings-for"),
];

pub struct GatherScreen;

impl GatherScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "gather",
        &[
            &[
                foot(ESC, Command::BACK, "key-to-start"),
                more(&[char('i')], Command::FILES, "key-files").edits(),
                more(&[char('s')], Command::SLIPS, "key-slips").edits(),
                more(&[char('n')], Command::NEXT_PERSON, "key-next-person").edits(),
                more(&[char('t')], Command::HANDS, "key-hands").edits(),
                more(&[char('v')], Command::REVEAL, "key-reveal").edits(),
                more(&[char('e')], Command::SETTINGS, "key-settings").edits(),
                more(&[char('.')], Command::BLANK, "key-blank"),
            ],
            ON_A_SHARED_SCREEN,
        ],
        &[
            &[
                with("line-type-files", Ask::Do(Command::FILES), "line-hint-files"),
                way("line-type-slips", Ask::Do(Command::SLIPS), "line-hint-slips"),
                way("line-type-hands", Ask::Do(Command::HANDS), "line-hint-hands"),
                way("line-type-next-person", Ask::Screens, "line-hint-next-person"),
                way("line-type-reveal", Ask::Do(Command::REVEAL), "line-hint-reveal"),
                way("line-type-change", Ask::Do(Command::SETTINGS), "line-hint-settings"),
                Word::ALL,
                Word::BACK_TO_START,
            ],
            LEAVE_AND_HELP,
        ],
    );

    pub fn new(_: &Context) -> Self {
        Self
    }
}

/// What a command does while a group gathers; and on its heatmap, which offers most of them too.
pub fn gather_command(command: Command, cx: &mut Context) -> Transition {
    match command {
        Command::FILES => Transition::push(FilesScreen::new(cx)),
        Command::SLIPS => turn::begin(TurnKind::Slip, cx).map_or(Transition::Stay, Transition::Push),
        Command::NEXT_PERSON => Transition::push(HandoverScreen::before(cx)),
        Command::HANDS => hands::open(cx),
        Command::REVEAL => guess::open(cx),
        Command::SETTINGS => Transition::push(GroupFormScreen::new(cx)),
        Command::BLANK => Transition::push(BlankScreen),
        Command::BACK => Transition::Pop,
        _ => Transition::Stay,
    }
}

impl Screen for GatherScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        gather_command(command, cx)
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let (messages, theme, Some(group)) = (&cx.messages, &cx.theme, cx.session.open_group()) else {
            return;
        };
        let left = from(area, MARGIN, 0);
        let (height, width) = (usize::from(area.height), layout::text_width(cx.size));
        let (is_low, gap) = (height < 16, usize::from(height >= 24));
        let end = height.saturating_sub(1);
        let first = usize::from(!is_low);
        draw_heading(&group_name(cx), &about(group, cx), theme, frame, row(area, first, MARGIN));
        let mut at = first + 1 + gap;
        draw_text(&people_in(cx), theme.heading(), frame, from(left, 0, at));
        at += 1 + first;
        // On a low terminal what the keys are for gives way to what has to be said first.
        let mut intro = wrapped(&messages.text("group-say"), width, theme.body());
        if group.by_consent {
            intro.extend(wrapped(&messages.text("group-say-consent"), width, theme.body()));
        }
        let rows = intro.len();
        if at + rows + WAYS.len() + 4 < end {
            draw_text(&messages.text("group-say-first"), theme.quiet(), frame, from(left, 0, at));
            at += 1;
        }
        frame.render_widget(Paragraph::new(intro), from(left, 0, at));
        at += rows;
        let columns = if at + WAYS.len() <= end { 1 } else { 2 };
        at += usize::from(at + WAYS.len() / columns < end && !is_low);
        at += draw_ways(group, columns, cx, frame, first_rows(left, end), at);
        let care = wrapped(&messages.text("group-file-care"), width, theme.quiet());
        if at + 1 + care.len() < end && cx.message.is_none() {
            let top = end - care.len() - gap;
            frame.render_widget(Paragraph::new(care), from(left, 0, top));
        }
    }

    fn footer(&self) -> Footer {
        Footer::KeysAndSaved
    }

    fn place(&self, cx: &Context) -> Place {
        let path = cx.session.group_document().map(|document| document.path.display());
        Place::new(PlaceKind::Gather, Self::KEYS.name).at(path.map_or(String::new(), |path| path.to_string()))
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let (messages, Some(group)) = (&cx.messages, cx.session.open_group()) else { return };
        if spoken.whole {
            let kind = messages.text(match group.kind {
                Kind::Team => "group-team",
                Kind::Circle => "group-circle",
            });
            out.say(&messages.with("line-group", &[("name", group_name(cx).into()), ("kind", kind.into())]));
            out.say(&messages.text("line-group-say-first"));
            out.say(&messages.text("group-say"));
            if group.by_consent {
                out.say(&messages.text("group-say-consent"));
            }
            out.say(&messages.text("group-file-care"));
        }
        describe_people_in(cx, out);
        if group.can_reveal().is_ok() {
            out.say(&messages.text("line-gather-ask-ready"));
        } else {
            out.say(&messages.with("line-gather-ask", &[("minimum", group.fewest().into())]));
        }
    }

    fn parse_command(&self, _: &Context, _: &mut Spoken, command: Command, rest: &str) -> Vec<Input> {
        let mut inputs = vec![Input::Command(command)];
        if command == Command::FILES && !rest.is_empty() {
            inputs.push(Input::Text(Typed::Whole(rest.to_owned())));
        }
        inputs
    }
}

/// What kind of group it is, of which place.
fn about(group: &Group, cx: &Context) -> String {
    let kind = match group.kind {
        Kind::Team => cx.messages.text("group-team-short"),
        Kind::Circle => cx.messages.text("group-circle-short"),
    };
    let place = if group.title.is_empty() { "" } else { group.place.as_str() };
    // The questionnaire, where it is not the usual one.
    let usual = cx.session.questionnaires.first();
    let is_other = usual.is_some_and(|usual| usual.key.id != group.questionnaire.key.id);
    let document = cx.session.group_document().filter(|_| is_other);
    let questionnaire = document.map_or("", |document| document.whole_questionnaire.title.as_str());
    let parts = [questionnaire, place, &kind];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Draws the ways to gather, then revealing and changing, in one column or two; returns how many rows they take.
fn draw_ways(
    group: &Group,
    columns: usize,
    cx: &Context,
    frame: &mut Frame<'_>,
    area: Rect,
    top: usize,
) -> usize {
    let (messages, theme) = (&cx.messages, &cx.theme);
    let ways: Vec<(String, String, String)> = WAYS
        .iter()
        .filter_map(|(command, what)| {
            let binding = GatherScreen::KEYS.binding(*command)?;
            let what =
                if *command == Command::REVEAL { when(group, cx) } else { messages.text(what).into_owned() };
            let key = cx.keys.shown(GatherScreen::KEYS, *command);
            Some((key, messages.text(binding.hint).into_owned(), what))
        })
        .collect();
    let widest = ways.iter().map(|(_, name, _)| text::width(name)).max().unwrap_or(0);
    let keys = ways.iter().map(|(key, ..)| text::width(key)).max().unwrap_or(0) + 2;
    // Half a sentence says less than none: the help has them all.
    let longest = ways.iter().map(|(.., what)| text::width(what)).max().unwrap_or(0);
    let has_room = columns == 1 && keys + widest + 3 + longest < usize::from(area.width);
    let rows = ways.len().div_ceil(columns);
    // The last two are for later.
    let gap = usize::from(columns == 1 && top + ways.len() + 1 < usize::from(area.height));
    for (index, (key, name, what)) in ways.iter().enumerate() {
        let (column, at) = (index / rows, index % rows);
        let at = top + at + if index + 2 >= ways.len() { gap } else { 0 };
        let area = from(area, column * (keys + widest + 2), at);
        draw_text(key, theme.key(), frame, area);
        draw_text(name, theme.body(), frame, from(area, keys, 0));
        if has_room {
            draw_text(what, theme.quiet(), frame, from(area, keys + widest + 3, 0));
        }
    }
    rows + gap
}

/// From when on the group can be revealed.
fn when(group: &Group, cx: &Context) -> String {
    match group.can_reveal() {
        Ok(()) if group.are_in() < group.expected => cx.messages.text("group-reveal-early").into_owned(),
        Ok(()) => cx.messages.text("group-reveal-ready").into_owned(),
        Err(_) => cx.messages.with("group-reveal-from", &[("minimum", group.fewest().into())]),
    }
}
