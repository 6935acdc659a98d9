//! Beginning a heatmap: the place, the name, and which questionnaire.

use super::StatementScreen;
use crate::session::BeginDraft;
use crate::ui::prelude::*;

const PLACE: usize = 0;
/// It may stay empty.
const NAME: usize = 1;
/// Only where there is more than one.
const QUESTIONNAIRE: usize = 2;

pub struct BeginScreen {
    form: Form,
    /// The index of the chosen questionnaire.
    chosen: usize,
}

impl BeginScreen {
    pub const KEYS: &KeyTable =
        &KeyTable::text("begin", &[BACK_AND_GO_ON, FIELDS, IN_TEXT], &[LEAVE_AND_HELP]);

    pub const SETTING_KEYS: &KeyTable = &KeyTable::new(
        "setting",
        &[
            BACK_AND_GO_ON,
            &[
                foot(LEFT, Command::LEFT, "key-other-questions"),
                foot(RIGHT, Command::RIGHT, "key-other-questions"),
            ],
            FIELDS,
            // Undo would leave the form.
            ON_A_SHARED_SCREEN,
        ],
        &[LEAVE_AND_HELP],
    );

    /// What was typed before is there again.
    pub fn new(cx: &Context) -> Self {
        let draft = cx.session.drafts.begin.clone().unwrap_or_default();
        let form = Form::new([draft.place.as_str(), &draft.name], draft.field);
        Self { form, chosen: draft.chosen }
    }

    pub fn filled(place: &str, name: &str) -> Self {
        Self { form: Form::new([place, name], PLACE), chosen: 0 }
    }

    fn draft(&self) -> BeginDraft {
        let (place, name) = (self.form.text(PLACE), self.form.text(NAME));
        BeginDraft { place, name, chosen: self.chosen, field: self.form.field }
    }
}

impl Screen for BeginScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        if self.form.is_in_text() { Self::KEYS } else { Self::SETTING_KEYS }
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        let count = cx.session.questionnaires.len();
        let fields = if count > 1 { &[PLACE, NAME, QUESTIONNAIRE][..] } else { &[PLACE, NAME] };
        match command {
            Command::ENTER if self.form.field == PLACE => self.form.field = NAME,
            Command::ENTER => cx.session.push(Effect::Stamp),
            Command::NEXT_FIELD => self.form.step(fields, true),
            Command::PREVIOUS_FIELD => self.form.step(fields, false),
            Command::RIGHT if count > 0 => self.chosen = (self.chosen + 1) % count,
            Command::LEFT if count > 0 => self.chosen = (self.chosen + count - 1) % count,
            Command::BACK if cx.session.preview.is_some() => cx.session.push(Effect::Leave),
            Command::BACK => {
                cx.session.drafts.begin = Some(self.draft());
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
        match event {
            AppEvent::Stamped(stamp) if cx.session.begin_response(*stamp, &self.draft()) => {
                // In a preview the screen stays at the bottom.
                self.form.field = PLACE;
                Transition::Reset(vec![Box::new(StatementScreen::at(0, cx))])
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let Some(questionnaire) = cx.session.questionnaires.get(self.chosen) else { return };
        let (messages, theme, width) = (&cx.messages, &cx.theme, layout::text_width(cx.size));
        let is_spacious = area.height >= 20;
        let area = from(area, MARGIN, 0);
        let title = Span::styled(questionnaire.title.as_str(), theme.heading());
        let mut lines = vec![Line::default(), cut_line([title], area.width)];
        let blank =
            |lines: &mut Vec<Line<'_>>, count: usize| lines.resize_with(lines.len() + count, Line::default);
        blank(&mut lines, usize::from(is_spacious));
        if is_spacious {
            lines.extend(wrapped(&questionnaire.summary, width, theme.body()));
            blank(&mut lines, 1);
        }
        lines.extend(wrapped(&facts(questionnaire, messages), width, theme.quiet()));
        blank(&mut lines, 1 + usize::from(is_spacious));
        let place = questionnaire.place.clone().unwrap_or_else(|| messages.text("begin-place").into_owned());
        for (field, question) in [(PLACE, place), (NAME, messages.text("begin-name").into_owned())] {
            lines.extend(wrapped(&question, width, self.form.label_style(field, theme)));
            self.form.draw(field, theme, frame, first_columns(row(area, lines.len(), 0), width));
            blank(&mut lines, 1 + usize::from(area.height > 14));
        }
        let count = cx.session.questionnaires.len();
        if count > 1 {
            let title = questionnaire.title.as_str().into();
            let values = [("title", title), ("at", (self.chosen + 1).into()), ("of", count.into())];
            let chosen = messages.with("begin-questions", &values);
            let has_focus = self.form.field == QUESTIONNAIRE;
            if has_focus {
                set_cursor(frame, row(area, lines.len(), 0));
            }
            let style = if has_focus { theme.selected() } else { theme.quiet() };
            lines.push(Line::styled(text::cut(&chosen, width).into_owned(), style));
        }
        frame.render_widget(Paragraph::new(lines), area);
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::Start, "begin").at(self.form.field)
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let messages = &cx.messages;
        let Some(questionnaire) = cx.session.questionnaires.get(self.chosen) else { return };
        if self.form.field != PLACE {
            out.say(&messages.text("begin-name"));
            return out.kept(&self.form.text(NAME), "line-begin-no-name", messages);
        }
        if spoken.whole {
            out.title(&questionnaire.title);
            out.say(&questionnaire.summary);
            out.say(&facts(questionnaire, messages));
            if cx.session.questionnaires.len() > 1 {
                out.say(&messages.text("line-begin-others"));
            }
        }
        out.say(questionnaire.place.as_deref().unwrap_or(&messages.text("begin-place")));
        out.kept(&self.form.text(PLACE), "line-begin-no-place", messages);
    }

    fn parse_text(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        Some(parse_form_line(line, self.form.field == PLACE, cx, spoken))
    }
}

/// How many statements there are, and how long they take.
fn facts(questionnaire: &Questionnaire, messages: &Messages) -> String {
    let statements = ("statements", questionnaire.len().into());
    match questionnaire.minutes {
        Some(minutes) => messages.with("begin-facts", &[statements, ("minutes", minutes.into())]),
        None => messages.with("begin-facts-untimed", &[statements]),
    }
}
