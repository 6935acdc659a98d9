//! Beginning a heatmap: the place, the name, and which questionnaire.

mod draw;
mod lines;

use super::StatementScreen;
use crate::session::BeginDraft;
use crate::ui::prelude::*;

#[derive(Debug)]
pub struct BeginScreen {
    field: Field,
    place: TextInput,
    name: TextInput,
    /// The index of the chosen questionnaire.
    chosen: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Place,
    /// It may stay empty.
    Name,
    /// Only where there is more than one.
    Questionnaire,
}

impl Field {
    const ALL: [Self; 3] = [Self::Place, Self::Name, Self::Questionnaire];

    fn neighbour(self, questionnaires: usize, is_forward: bool) -> Self {
        match (self, is_forward) {
            (Self::Place, true) | (Self::Questionnaire, false) => Self::Name,
            (Self::Name, true) | (Self::Place, false) if questionnaires > 1 => Self::Questionnaire,
            (Self::Place, false) => Self::Name,
            (Self::Name, _) | (Self::Questionnaire, true) => Self::Place,
        }
    }
}

const BACK_AND_ENTER: &[Binding] =
    &[foot(ESC, Command::BACK, "key-back-to-start"), foot(ENTER, Command::ENTER, "key-go-on")];

const FIELDS: &[Binding] = &[
    foot(&[key(Code::Tab), key(Code::Down)], Command::NEXT_FIELD, "key-field"),
    more(&[key(Code::BackTab), key(Code::Up)], Command::PREVIOUS_FIELD, "key-field"),
];

impl BeginScreen {
    pub const KEYS: &KeyTable = &KeyTable {
        name: "begin",
        is_text: true,
        bindings: &[BACK_AND_ENTER, FIELDS, IN_TEXT],
        words: &[LEAVE_AND_HELP],
    };

    pub const SETTING_KEYS: &KeyTable = &KeyTable {
        name: "setting",
        is_text: false,
        bindings: &[
            BACK_AND_ENTER,
            &[
                foot(LEFT, Command::LEFT, "key-other-questions"),
                foot(RIGHT, Command::RIGHT, "key-other-questions"),
            ],
            FIELDS,
            // Undo would leave the form.
            ON_A_SHARED_SCREEN,
        ],
        words: &[LEAVE_AND_HELP],
    };

    /// What was typed before is there again.
    pub fn new(cx: &Context) -> Self {
        let draft = cx.session.drafts.begin.clone().unwrap_or_default();
        let field = Field::ALL.get(draft.field).copied().unwrap_or(Field::Place);
        Self { field, chosen: draft.chosen, ..Self::filled(&draft.place, &draft.name) }
    }

    pub fn filled(place: &str, name: &str) -> Self {
        Self { field: Field::Place, place: TextInput::line(place), name: TextInput::line(name), chosen: 0 }
    }

    fn draft(&self) -> BeginDraft {
        let field = self.field as usize;
        BeginDraft { place: self.place.text(), name: self.name.text(), chosen: self.chosen, field }
    }
}

impl Screen for BeginScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        if self.field == Field::Questionnaire { Self::SETTING_KEYS } else { Self::KEYS }
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        let count = cx.session.questionnaires.len();
        match (command, self.field) {
            (Command::ENTER, Field::Place) => self.field = Field::Name,
            (Command::ENTER, _) => cx.session.push(Effect::Stamp),
            (Command::NEXT_FIELD, field) => self.field = field.neighbour(count, true),
            (Command::PREVIOUS_FIELD, field) => self.field = field.neighbour(count, false),
            (Command::RIGHT, _) if count > 0 => self.chosen = (self.chosen + 1) % count,
            (Command::LEFT, _) if count > 0 => self.chosen = (self.chosen + count - 1) % count,
            (Command::BACK, _) if cx.session.preview.is_some() => cx.session.push(Effect::Leave),
            (Command::BACK, _) => {
                cx.session.drafts.begin = Some(self.draft());
                return Transition::Pop;
            }
            _ => {}
        }
        Transition::Stay
    }

    fn type_in(&mut self, typed: Typed, cx: &mut Context) {
        let columns = layout::page_width(cx.size);
        match self.field {
            Field::Place => self.place.type_in(typed, columns),
            Field::Name => self.name.type_in(typed, columns),
            Field::Questionnaire => {}
        }
    }

    fn on_event(&mut self, event: &AppEvent, cx: &mut Context) -> Transition {
        match event {
            AppEvent::Stamped(stamp) if cx.session.begin_response(*stamp, &self.draft()) => {
                // In a preview the screen stays at the bottom.
                self.field = Field::Place;
                Transition::Reset(vec![Box::new(StatementScreen::at(0, cx))])
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        draw::draw(self, cx, frame, area);
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::Start, "begin").at(self.field as u8)
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        lines::describe(self, cx, spoken, out);
    }

    fn parse_text(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        Some(lines::parse(self, cx, spoken, line))
    }
}
