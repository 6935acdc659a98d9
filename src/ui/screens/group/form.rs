//! Opening a group, or changing it: what it is called, who is expected, and from how many people on it is shown.

use std::sync::Arc;

use crate::model::group::{Group, Kind, MINIMUM, MINIMUM_BY_CONSENT, MOST_PEOPLE};
use crate::session::{GroupDraft, RevealRule, Stamp};
use crate::ui::prelude::*;
use crate::ui::screens::of_document;

const TITLE: usize = 0;
const PLACE: usize = 1;
const EXPECTED: usize = 2;
const KIND: usize = 3;
const RULE: usize = 4;
/// There is a choice only with several questionnaires.
const QUESTIONNAIRE: usize = 5;
/// Columns of a number.
const NUMBER: usize = 6;
/// Rows kept for what a choice means, so that the fields do not move.
const MEANING: usize = 4;

pub struct GroupFormScreen {
    form: Form,
    kind: Kind,
    rule: RevealRule,
    /// The index of the chosen questionnaire.
    chosen: usize,
    /// Whether the open group is changed.
    is_change: bool,
    /// Whether somebody has answered already: then who answers, and what is shown of it, stays as it was agreed.
    is_settled: bool,
    /// Whether it was said that so few people see nothing.
    has_warned: bool,
    /// Whether the time and id of a new group were asked for.
    waits_for_stamp: bool,
}

impl GroupFormScreen {
    pub const KEYS: &KeyTable = &KeyTable::text(
        "group-form",
        &[BACK_AND_GO_ON, FIELDS, &[foot(&[Key::ctrl('s')], Command::KEEP, "key-open-group")], IN_TEXT],
        &[LEAVE_AND_HELP],
    );

    pub const SETTING_KEYS: &KeyTable = &KeyTable::new(
        "group-setting",
        &[
            BACK_AND_GO_ON,
            &[
                foot(LEFT, Command::LEFT, "key-other-choice"),
                foot(RIGHT, Command::RIGHT, "key-other-choice"),
                foot(&[key(Code::Tab), key(Code::Down), char('j')], Command::NEXT_FIELD, "key-field"),
                more(&[key(Code::BackTab), key(Code::Up), char('k')], Command::PREVIOUS_FIELD, "key-field"),
                foot(&[Key::ctrl('s')], Command::KEEP, "key-open-group"),
            ],
            ON_A_SHARED_SCREEN,
        ],
        &[LEAVE_AND_HELP],
    );

    /// The form for the open group, or for a new one, with what was typed for it before.
    pub fn new(cx: &Context) -> Self {
        match cx.session.open_group() {
            Some(group) => Self::of_group(group),
            None => Self::of_draft(&cx.session.drafts.group.clone().unwrap_or_default()),
        }
    }

    pub fn of_draft(draft: &GroupDraft) -> Self {
        Self {
            form: Form::new([draft.title.as_str(), &draft.place, &draft.expected], TITLE),
            kind: draft.kind,
            rule: draft.rule,
            chosen: draft.chosen,
            is_change: false,
            is_settled: false,
            has_warned: false,
            waits_for_stamp: false,
        }
    }

    fn of_group(group: &Group) -> Self {
        let draft = GroupDraft {
            title: group.title.clone(),
            place: group.place.clone(),
            expected: group.expected.to_string(),
            kind: group.kind,
            rule: if group.by_consent { RevealRule::ByConsent } else { RevealRule::From(group.minimum) },
            chosen: 0,
        };
        Self { is_change: true, is_settled: !group.is_empty(), ..Self::of_draft(&draft) }
    }

    fn draft(&self) -> GroupDraft {
        GroupDraft {
            title: self.form.text(TITLE),
            place: self.form.text(PLACE),
            expected: self.form.text(EXPECTED),
            kind: self.kind,
            rule: self.rule,
            chosen: self.chosen,
        }
    }

    fn write_into(&self, group: &mut Group) {
        group.title = self.form.text(TITLE);
        group.place = self.form.text(PLACE);
        group.expected = parse_expected(&self.form.text(EXPECTED)).unwrap_or(0);
        if !self.is_settled {
            group.kind = self.kind;
            (group.by_consent, group.minimum) = match self.rule {
                RevealRule::ByConsent => (true, MINIMUM),
                RevealRule::From(people) => (false, people),
            };
        }
    }

    /// The fields that can be changed.
    fn fields(&self, cx: &Context) -> Vec<usize> {
        let mut fields = vec![TITLE, PLACE, EXPECTED];
        if cx.session.questionnaires.len() > 1 && !self.is_change {
            // First, where it is seen: it is a setting, and not asked.
            fields.insert(0, QUESTIONNAIRE);
        }
        if !self.is_settled {
            fields.extend([KIND, RULE]);
        }
        fields
    }

    fn choose_other(&mut self, is_forward: bool, cx: &Context) {
        match self.form.field {
            KIND => {
                self.kind = match self.kind {
                    Kind::Team => Kind::Circle,
                    Kind::Circle => Kind::Team,
                };
            }
            RULE => {
                self.rule = if is_forward { self.rule.stricter() } else { self.rule.looser() };
                self.has_warned = false;
            }
            QUESTIONNAIRE => {
                let count = cx.session.questionnaires.len().max(1);
                self.chosen = (self.chosen + if is_forward { 1 } else { count - 1 }) % count;
            }
            _ => {}
        }
    }

    /// Opens the group, or keeps what was changed of it, if nothing is missing.
    fn keep(&mut self, cx: &mut Context) -> Transition {
        if let Some((key, field)) = self.missing(cx) {
            self.has_warned |= field == RULE;
            self.form.field = field;
            cx.say(key);
        } else if self.is_change {
            cx.session.change_group(|group| self.write_into(group));
            return Transition::Pop;
        } else {
            self.waits_for_stamp = true;
            cx.session.push(Effect::Stamp);
        }
        Transition::Stay
    }

    /// What is still missing: the key of the message, and the field.
    fn missing(&self, cx: &Context) -> Option<(&'static str, usize)> {
        let open = cx.document().map(|document| &document.whole_questionnaire);
        let questionnaire = open.or_else(|| cx.session.questionnaires.get(self.chosen))?;
        match parse_expected(&self.form.text(EXPECTED)) {
            None => Some(("group-needs-number", EXPECTED)),
            Some(people) if people < MINIMUM_BY_CONSENT => Some(("group-needs-three", EXPECTED)),
            Some(people) if people < self.rule.people() && !self.has_warned && !self.is_settled => {
                Some(("group-needs-consent", RULE))
            }
            Some(_) if self.kind == Kind::Circle && questionnaire.about_the_person().is_none() => {
                Some(("group-no-circle", KIND))
            }
            Some(_) => None,
        }
    }

    fn begin(&self, stamp: Stamp, cx: &mut Context) -> Transition {
        let Some(questionnaire) = cx.session.questionnaires.get(self.chosen).map(Arc::clone) else {
            return Transition::Stay;
        };
        let mut group = Group::new(stamp.id, questionnaire.key.clone(), stamp.at, self.kind);
        self.write_into(&mut group);
        cx.session.drafts.group = None;
        cx.session.begin_group(group, questionnaire);
        Transition::Reset(of_document(cx))
    }

    /// Draws a question, and its answer below it.
    fn draw_field(&self, field: usize, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let (width, has_focus) = (layout::text_width(cx.size), field == self.form.field);
        let style = self.form.label_style(field, &cx.theme);
        draw_text(&cx.messages.text(question(field)), style, frame, first_columns(area, width));
        let answer = row(area, 1, 0);
        if field <= EXPECTED {
            let columns = if field == EXPECTED { NUMBER } else { width };
            return self.form.draw(field, &cx.theme, frame, first_columns(answer, columns));
        }
        let style = if has_focus { cx.theme.selected() } else { cx.theme.body() };
        let choice = self.choice(field, cx);
        draw_text(&format!(" {} ", text::cut(&choice, width.saturating_sub(2))), style, frame, answer);
        if has_focus {
            set_cursor(frame, from(answer, 1, 0));
        }
    }

    /// What the form is for, or what the current choice means.
    fn meaning(&self) -> &'static str {
        match (self.form.field, self.rule, self.kind) {
            (RULE, RevealRule::ByConsent, _) => "group-consent-means",
            (RULE, RevealRule::From(_), _) => "group-shown-means",
            (KIND, _, Kind::Circle) => "group-circle-means",
            (KIND, _, Kind::Team) => "group-team-means",
            _ => "group-form-about",
        }
    }

    /// What is chosen in a field that is not typed into.
    fn choice(&self, field: usize, cx: &Context) -> String {
        let messages = &cx.messages;
        match (field, self.kind, self.rule) {
            (KIND, Kind::Team, _) => messages.text("group-team").into_owned(),
            (KIND, Kind::Circle, _) => messages.text("group-circle").into_owned(),
            (RULE, _, RevealRule::ByConsent) => messages.text("group-by-consent").into_owned(),
            (RULE, _, RevealRule::From(people)) => messages.with("group-from", &[("people", people.into())]),
            _ => {
                let chosen = cx.session.questionnaires.get(self.chosen);
                chosen.map(|questionnaire| questionnaire.title.clone()).unwrap_or_default()
            }
        }
    }

    /// What is wrong with the number of expected people: it is refused where it is typed, not at the end of the form.
    fn wrong_number(&self, typed: &str) -> Option<&'static str> {
        if self.form.field != EXPECTED {
            return None;
        }
        let kept = self.form.text(EXPECTED);
        match parse_expected(if typed.is_empty() { &kept } else { typed }) {
            None => Some("group-needs-number"),
            Some(people) if people < MINIMUM_BY_CONSENT => Some("group-needs-three"),
            Some(_) => None,
        }
    }

    /// The steps from what is chosen to what was typed.
    fn choose(&self, typed: &str) -> Option<Vec<Input>> {
        let (now, wanted) = match self.form.field {
            KIND => {
                let wanted = number(typed).filter(|index| *index < 2)?;
                (u64::from(self.kind == Kind::Circle), u64::try_from(wanted).ok()?)
            }
            RULE => {
                // By consent is before the smallest number.
                let place = |people: u64| people.saturating_sub(MINIMUM - 1);
                let wanted = text::with_ascii_digits(typed).parse().ok()?;
                if !matches!(wanted, MINIMUM_BY_CONSENT | MINIMUM..=RevealRule::MOST) {
                    return None;
                }
                (place(self.rule.people()), place(wanted))
            }
            _ => return None,
        };
        let command = if wanted > now { Command::RIGHT } else { Command::LEFT };
        let steps = usize::try_from(now.abs_diff(wanted)).ok()?;
        Some(vec![Input::Command(command); steps])
    }
}

/// A number of expected people as it is typed.
fn parse_expected(typed: &str) -> Option<u64> {
    text::with_ascii_digits(typed).trim().parse().ok().filter(|people| *people <= MOST_PEOPLE)
}

impl Screen for GroupFormScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        if self.form.is_in_text() { Self::KEYS } else { Self::SETTING_KEYS }
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        let fields = self.fields(cx);
        match command {
            Command::KEEP => return self.keep(cx),
            Command::ENTER if fields.last() == Some(&self.form.field) => return self.keep(cx),
            Command::ENTER | Command::NEXT_FIELD => self.form.step(&fields, true),
            Command::PREVIOUS_FIELD => self.form.step(&fields, false),
            Command::LEFT | Command::RIGHT => self.choose_other(command == Command::RIGHT, cx),
            Command::BACK => {
                if !self.is_change {
                    cx.session.drafts.group = Some(self.draft());
                }
                return Transition::Pop;
            }
            _ => {}
        }
        Transition::Stay
    }

    fn type_in(&mut self, typed: Typed, cx: &mut Context) {
        self.has_warned &= self.form.field != EXPECTED;
        self.form.type_in(typed, cx);
    }

    fn on_event(&mut self, event: &AppEvent, cx: &mut Context) -> Transition {
        match event {
            AppEvent::Stamped(stamp) if std::mem::take(&mut self.waits_for_stamp) => self.begin(*stamp, cx),
            _ => Transition::Stay,
        }
    }

    fn refresh(&mut self, cx: &Context) {
        let has_answers = cx.session.open_group().is_some_and(|group| !group.is_empty());
        if self.is_change && has_answers {
            self.is_settled = true;
            if matches!(self.form.field, KIND | RULE) {
                self.form.field = EXPECTED;
            }
        }
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let (messages, theme, height) = (&cx.messages, &cx.theme, usize::from(area.height));
        let gap = usize::from(height >= 22);
        let heading = if self.is_change { "group-form-change" } else { "group-form-title" };
        draw_text(&messages.text(heading), theme.heading(), frame, from(area, MARGIN, 1));
        let mut at = 2 + gap;
        // On a low terminal only what a choice means is shown, and not what the form is for.
        if !self.form.is_in_text() || height >= 24 {
            let meaning = messages.text(self.meaning());
            let width = layout::text_width(cx.size);
            let rows = draw_wrapped(&meaning, width, theme.quiet(), frame, from(area, MARGIN, at));
            at += rows.max(if height >= 26 { MEANING } else { 2 }) + 1;
        }
        let fields = self.fields(cx);
        // On a low terminal the fields scroll, so that the current one is seen.
        let each = if height >= 16 { 2 + gap } else { 2 };
        let room = (height.saturating_sub(at + 2) / each).max(1);
        let current = fields.iter().position(|field| *field == self.form.field).unwrap_or(0);
        let skip = layout::skip_to(current, room);
        for (index, field) in fields.iter().skip(skip).take(room).enumerate() {
            self.draw_field(*field, cx, frame, from(area, MARGIN, at + index * each));
        }
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::Other, Self::KEYS.name).at(question(self.form.field))
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let messages = &cx.messages;
        match self.form.field {
            // It is chosen on the command line: see `line-begin-others`.
            QUESTIONNAIRE => return,
            TITLE if self.is_change => out.say(&messages.text("group-form-change")),
            TITLE if spoken.whole => {
                out.say(&messages.text("group-form-title"));
                out.say(&messages.text("group-form-about"));
                if cx.session.questionnaires.len() > 1 {
                    out.say(&messages.text("line-begin-others"));
                }
            }
            _ => {}
        }
        out.say(&messages.text(question(self.form.field)));
        match self.form.field {
            TITLE => out.kept(&self.form.text(TITLE), "line-group-no-title", messages),
            PLACE => out.kept(&self.form.text(PLACE), "line-group-no-place", messages),
            EXPECTED => out.kept(&self.form.text(EXPECTED), "line-group-no-number", messages),
            KIND => {
                for (number, name, means) in
                    [(1, "group-team", "group-team-means"), (2, "group-circle", "group-circle-means")]
                {
                    out.say(&format!("{number}. {}. {}", messages.text(name), messages.text(means)));
                }
                let chosen = if self.kind == Kind::Team { 1 } else { 2 };
                out.say(&messages.with("line-chosen", &[("number", chosen.into())]));
            }
            _ => {
                if spoken.whole {
                    out.say(&messages.text("group-shown-means"));
                    out.say(&messages.text("group-consent-means"));
                }
                out.say(&messages.text("line-group-shown"));
                out.say(&messages.with("line-chosen", &[("number", self.rule.people().into())]));
            }
        }
    }

    fn parse_text(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        let typed = line.trim();
        let is_command = matches!(typed, "b" | "q" | "?");
        Some(if let Some(wrong) = self.wrong_number(typed).filter(|_| !is_command) {
            spoken.answer(cx.messages.text(wrong))
        } else if self.form.is_in_text() || is_command || typed.is_empty() {
            parse_form_line(line, self.form.field == TITLE, cx, spoken)
        } else if typed == "-" {
            vec![Input::Command(Command::ENTER)]
        } else {
            match self.choose(typed) {
                Some(steps) => steps.into_iter().chain([Input::Command(Command::ENTER)]).collect(),
                None => spoken.not_understood(cx, line),
            }
        })
    }
}

fn question(field: usize) -> &'static str {
    match field {
        TITLE => "group-ask-title",
        PLACE => "group-ask-place",
        EXPECTED => "group-ask-expected",
        KIND => "group-ask-kind",
        RULE => "group-ask-shown",
        _ => "group-ask-questions",
    }
}
