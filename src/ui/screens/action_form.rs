//! Writing an action down: what, who, with whom, by when.

use jiff::civil::Date;
use uuid::Uuid;

use crate::model::response::Action;
use crate::session::{Act, Acted, ActionDraft, ActionTexts};
use crate::ui::prelude::*;

const WHAT: usize = 0;
const WHO: usize = 1;
const BUDDY: usize = 2;
const DUE: usize = 3;
/// Rows of it all: a rule, the title, four fields, the date in full, two for a message, the footer.
const ROWS: u16 = 10;
/// The widest that a field gets.
const WIDEST: usize = 60;

pub struct ActionFormScreen {
    /// The action; what is typed is in the form.
    draft: ActionDraft,
    form: Form,
    waiting: Option<Waiting>,
}

/// What the form waits for before it closes.
enum Waiting {
    /// The id of a new action.
    Stamp,
    /// The document of the action.
    Document(Box<Action>),
}

/// What was typed as the date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Due {
    None,
    On(Date),
    Unclear,
}

impl ActionFormScreen {
    pub const KEYS: &KeyTable = &KeyTable::text(
        "action",
        &[
            &[foot(ESC, Command::BACK, "key-close"), foot(ENTER, Command::ENTER, "key-go-on")],
            FIELDS,
            &[foot(&[Key::ctrl('s')], Command::KEEP, "key-keep-action")],
            IN_TEXT,
        ],
        &[LEAVE_AND_HELP],
    );

    /// A form for an action; what was typed for it before, if it was left without saving, is there again.
    pub fn new(draft: ActionDraft, cx: &mut Context) -> Self {
        let draft = cx.session.drafts.take_action(draft);
        let ActionTexts { what, who, buddy, due } = &draft.texts;
        let form = Form::new([what.as_str(), who, buddy, due], draft.field);
        Self { draft, form, waiting: None }
    }

    /// The action as it is typed now.
    fn typed(&self) -> ActionDraft {
        let [what, who, buddy, due] = [WHAT, WHO, BUDDY, DUE].map(|field| self.form.text(field));
        let texts = ActionTexts { what, who, buddy, due };
        ActionDraft { texts, field: self.form.field, ..self.draft.clone() }
    }

    fn due(&self, cx: &Context) -> Due {
        match self.form.text(DUE).as_str() {
            "" => Due::None,
            typed => cx.messages.read_date(typed, cx.session.today).map_or(Due::Unclear, Due::On),
        }
    }

    /// Whether the cursor is in a date that is not understood.
    fn is_unclear(&self, cx: &Context) -> bool {
        self.form.field == DUE && self.due(cx) == Due::Unclear
    }

    /// The dimension that it is about.
    fn dimension<'a>(&self, cx: &'a Context) -> Option<&'a Dimension> {
        let row = cx.session.library.row(&self.draft.path).and_then(|row| row.questionnaire.as_ref());
        let open = cx.document().map(|document| &document.questionnaire);
        row.or(open)?.dimension(&self.draft.dimension)
    }

    /// Saves the action, if it says what and if its date is understood; a new one needs an id first.
    fn keep(&mut self, cx: &mut Context) -> Transition {
        if self.waiting.is_some() {
            return Transition::Stay;
        }
        if self.form.text(WHAT).is_empty() {
            self.form.field = WHAT;
            cx.say("action-needs-what");
        } else if self.due(cx) == Due::Unclear {
            self.form.field = DUE;
            cx.say("action-needs-date");
        } else if let Some(id) = self.draft.id {
            return self.write(id, cx);
        } else {
            self.waiting = Some(Waiting::Stamp);
            cx.session.push(Effect::Stamp);
        }
        Transition::Stay
    }

    fn write(&mut self, id: Uuid, cx: &mut Context) -> Transition {
        let some = |text: String| Some(text).filter(|text| !text.is_empty());
        let due = match self.due(cx) {
            Due::On(date) => Some(date),
            Due::None | Due::Unclear => None,
        };
        let ActionDraft { texts, dimension, .. } = self.typed();
        let action = Action {
            who: some(texts.who),
            buddy: some(texts.buddy),
            due,
            ..Action::new(id, dimension, texts.what)
        };
        let acted = cx.session.act(&self.draft.path, id, Act::Write(Box::new(action.clone())));
        if acted == Acted::Opening {
            self.waiting = Some(Waiting::Document(Box::new(action)));
        }
        self.close(acted, cx)
    }

    /// Closes when it is saved; otherwise says why it is not.
    fn close(&mut self, acted: Acted, cx: &mut Context) -> Transition {
        match acted {
            Acted::Done(message) => cx.say(message),
            Acted::Unchanged => {}
            Acted::Refused(message) => {
                self.form.field = WHAT;
                cx.say(message);
                return Transition::Stay;
            }
            Acted::Opening => return Transition::Stay,
        }
        Transition::Pop
    }

    fn on_opened(&mut self, action: Box<Action>, is_look_only: bool, cx: &mut Context) -> Transition {
        let acted = if is_look_only || !cx.session.take_opened_for_change() {
            Acted::Refused("look-only-elsewhere")
        } else {
            cx.session.act_on_document(action.id, Act::Write(action))
        };
        self.close(acted, cx)
    }
}

impl Screen for ActionFormScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        match command {
            Command::KEEP => return self.keep(cx),
            Command::ENTER if self.form.field == DUE => return self.keep(cx),
            Command::ENTER | Command::NEXT_FIELD => self.form.step(&[WHAT, WHO, BUDDY, DUE], true),
            Command::PREVIOUS_FIELD => self.form.step(&[WHAT, WHO, BUDDY, DUE], false),
            Command::BACK => {
                let typed = self.typed();
                if typed.is_changed() {
                    cx.session.drafts.keep_action(typed);
                    cx.say("action-left");
                }
                return Transition::Pop;
            }
            _ => {}
        }
        Transition::Stay
    }

    fn type_in(&mut self, typed: Typed, cx: &mut Context) {
        self.form.type_in(typed, cx);
    }

    fn on_event(&mut self, event: &AppEvent, cx: &mut Context) -> Transition {
        match (event, self.waiting.take()) {
            (AppEvent::Stamped(stamp), Some(Waiting::Stamp)) => return self.write(stamp.id, cx),
            (AppEvent::Opened(saved, _, access), Some(Waiting::Document(action)))
                if saved.path() == self.draft.path =>
            {
                return self.on_opened(action, access.is_look_only(), cx);
            }
            (AppEvent::NotOpened(..), Some(Waiting::Document(_))) => self.form.field = WHAT,
            (AppEvent::Followed(_), _) if self.dimension(cx).is_none() => return Transition::Pop,
            (_, waiting) => self.waiting = waiting,
        }
        if let AppEvent::Moved(from, to) = event
            && self.draft.path == *from
        {
            self.draft.path.clone_from(to);
        }
        Transition::Stay
    }

    fn is_overlay(&self) -> bool {
        true
    }

    fn would_lose(&self, _: &Context) -> Option<&'static str> {
        self.typed().is_changed().then_some("leave-half-written")
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let (messages, theme) = (&cx.messages, &cx.theme);
        let dimension = self.dimension(cx).map_or("", |dimension| &dimension.title);
        let title = messages.with("action-title", &[("title", dimension.into())]);
        let place = cx.session.library.row(&self.draft.path).map(|row| messages.place(row.saved.name()));
        let spacious = u16::from(area.height >= 20);
        let sheet = draw_sheet(ROWS + spacious, &title, &place.unwrap_or_default(), theme, frame, area);
        let form = from(sheet, 0, usize::from(spacious));
        let labels =
            ["action-what", "action-who", "action-buddy", "action-due"].map(|label| messages.text(label));
        let label_width = labels.iter().map(|label| text::width(label)).max().unwrap_or(0) + 2;
        for (field, label) in labels.iter().enumerate() {
            let line = row(form, field, 0);
            draw_text(label, self.form.label_style(field, theme), frame, line);
            let input = from(line, label_width, 0);
            let width = usize::from(input.width).saturating_sub(MARGIN).clamp(1, WIDEST);
            self.form.draw(field, theme, frame, first_columns(input, width));
        }
        let (date, style) = match self.due(cx) {
            Due::On(date) => (day_in_full(date, cx), theme.heading()),
            Due::Unclear => (messages.text("action-date-unclear").into_owned(), theme.quiet()),
            Due::None => (messages.text("action-date-how").into_owned(), theme.quiet()),
        };
        draw_text(&date, style, frame, from(form, label_width, labels.len()));
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::Form, Self::KEYS.name).at(self.form.field)
    }

    fn describe(&self, cx: &Context, _: &mut Spoken, out: &mut Lines) {
        let messages = &cx.messages;
        if self.form.field == WHAT {
            let title = self.dimension(cx).map_or("", |dimension| &dimension.title);
            out.say(&messages.with("line-action-title", &[("title", title.into())]));
        }
        let (ask, empty) = match self.form.field {
            WHAT => ("line-action-what", "line-action-no-what"),
            WHO => ("line-action-who", "line-action-no-who"),
            BUDDY => ("line-action-buddy", "line-action-no-buddy"),
            _ => ("line-action-due", "line-action-no-due"),
        };
        out.say(&messages.text(ask));
        let kept = if self.is_unclear(cx) { String::new() } else { self.form.text(self.form.field) };
        out.kept(&kept, empty, messages);
    }

    fn parse_text(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        let is_first = self.form.field == WHAT;
        Some(match line.trim() {
            "" if is_first && self.form.text(WHAT).is_empty() => vec![Input::Command(Command::BACK)],
            // A day that is not understood is left out.
            "" if self.is_unclear(cx) => fill(""),
            typed => {
                let date = cx.messages.read_date(typed, cx.session.today);
                if let Some(date) = date.filter(|_| self.form.field == DUE) {
                    let full = day_in_full(date, cx);
                    spoken.answer(cx.messages.with("line-action-by-when", &[("date", full.into())]));
                }
                parse_form_line(line, is_first, cx, spoken)
            }
        })
    }
}

/// A date in full, and whether it is over.
fn day_in_full(date: Date, cx: &Context) -> String {
    let full = cx.messages.day_in_full(date);
    if date < cx.session.today {
        return cx.messages.with("action-date-past", &[("date", full.into())]);
    }
    full
}
