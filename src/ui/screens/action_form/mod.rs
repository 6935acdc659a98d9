//! Writing an action down: what, who, with whom, by when.

mod draw;
mod lines;

use jiff::civil::Date;
use uuid::Uuid;

use crate::model::response::Action;
use crate::session::{Act, Acted, ActionDraft, ActionTexts};
use crate::ui::prelude::*;

#[derive(Debug)]
pub struct ActionFormScreen {
    /// The action; what is typed is in the inputs.
    draft: ActionDraft,
    field: Field,
    what: TextInput,
    who: TextInput,
    buddy: TextInput,
    due: TextInput,
    waiting: Option<Waiting>,
}

/// What a field is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    What,
    Who,
    Buddy,
    Due,
}

/// What the form waits for before it closes.
#[derive(Debug)]
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

impl Field {
    const ALL: [Self; 4] = [Self::What, Self::Who, Self::Buddy, Self::Due];

    fn index(self) -> usize {
        Self::ALL.iter().position(|field| *field == self).unwrap_or(0)
    }

    fn neighbour(self, steps: usize) -> Self {
        Self::ALL.get((self.index() + steps) % Self::ALL.len()).copied().unwrap_or(self)
    }

    fn next(self) -> Self {
        self.neighbour(1)
    }

    fn previous(self) -> Self {
        self.neighbour(Self::ALL.len() - 1)
    }
}

impl ActionFormScreen {
    pub const KEYS: &KeyTable = &KeyTable {
        name: "action",
        is_text: true,
        bindings: &[
            &[
                foot(ESC, Command::BACK, "key-close"),
                foot(ENTER, Command::ENTER, "key-go-on"),
                foot(&[key(Code::Tab), key(Code::Down)], Command::NEXT_FIELD, "key-field"),
                more(&[key(Code::BackTab), key(Code::Up)], Command::PREVIOUS_FIELD, "key-field"),
                foot(&[Key::ctrl('s')], Command::KEEP, "key-keep-action"),
            ],
            IN_TEXT,
        ],
        words: &[LEAVE_AND_HELP],
    };

    /// A form for an action; what was typed for it before, if it was left without saving, is there again.
    pub fn new(draft: ActionDraft, cx: &mut Context) -> Self {
        let draft = cx.session.drafts.take_action(draft);
        let [what, who, buddy, due] = {
            let ActionTexts { what, who, buddy, due } = &draft.texts;
            [what, who, buddy, due].map(|text| TextInput::line(text))
        };
        let field = Field::ALL.get(draft.field).copied().unwrap_or(Field::What);
        Self { draft, field, what, who, buddy, due, waiting: None }
    }

    fn input(&self, field: Field) -> &TextInput {
        match field {
            Field::What => &self.what,
            Field::Who => &self.who,
            Field::Buddy => &self.buddy,
            Field::Due => &self.due,
        }
    }

    fn input_mut(&mut self) -> &mut TextInput {
        match self.field {
            Field::What => &mut self.what,
            Field::Who => &mut self.who,
            Field::Buddy => &mut self.buddy,
            Field::Due => &mut self.due,
        }
    }

    /// The action as it is typed now.
    fn typed(&self) -> ActionDraft {
        let texts = ActionTexts {
            what: self.what.text(),
            who: self.who.text(),
            buddy: self.buddy.text(),
            due: self.due.text(),
        };
        ActionDraft { texts, field: self.field.index(), ..self.draft.clone() }
    }

    fn due(&self, cx: &Context) -> Due {
        match self.due.text().as_str() {
            "" => Due::None,
            typed => cx.messages.read_date(typed, cx.session.today).map_or(Due::Unclear, Due::On),
        }
    }

    /// The dimension that it is about.
    fn dimension<'a>(&self, cx: &'a Context) -> Option<&'a Dimension> {
        let row = cx.session.library.row(&self.draft.path).and_then(|row| row.questionnaire.as_ref());
        let open = cx.session.document.as_ref().map(|document| &document.questionnaire);
        row.or(open)?.dimension(&self.draft.dimension)
    }

    /// Saves the action, if it says what and if its date is understood; a new one needs an id first.
    fn keep(&mut self, cx: &mut Context) -> Transition {
        if self.waiting.is_some() {
            return Transition::Stay;
        }
        if self.what.text().is_empty() {
            self.field = Field::What;
            cx.say("action-needs-what");
        } else if self.due(cx) == Due::Unclear {
            self.field = Field::Due;
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
                self.field = Field::What;
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
        match (command, self.field) {
            (Command::ENTER, Field::Due) | (Command::KEEP, _) => return self.keep(cx),
            (Command::ENTER | Command::NEXT_FIELD, field) => self.field = field.next(),
            (Command::PREVIOUS_FIELD, field) => self.field = field.previous(),
            (Command::BACK, _) => {
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
        self.input_mut().type_in(typed, layout::page_width(cx.size));
    }

    fn on_event(&mut self, event: &AppEvent, cx: &mut Context) -> Transition {
        match (event, self.waiting.take()) {
            (AppEvent::Stamped(stamp), Some(Waiting::Stamp)) => return self.write(stamp.id, cx),
            (AppEvent::Opened(saved, _, access), Some(Waiting::Document(action)))
                if saved.path() == self.draft.path =>
            {
                return self.on_opened(action, access.is_look_only(), cx);
            }
            (AppEvent::NotOpened(..), Some(Waiting::Document(_))) => self.field = Field::What,
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
        draw::draw(self, cx, frame, area);
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::Form, Self::KEYS.name).at(self.field.index())
    }

    fn describe(&self, cx: &Context, _: &mut Spoken, out: &mut Lines) {
        lines::describe(self, cx, out);
    }

    fn parse_text(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        Some(lines::parse(self, cx, spoken, line))
    }
}
