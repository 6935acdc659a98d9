//! Opening a group, or changing it: what it is called, who is expected, and from how many people on it is shown.

mod draw;
mod lines;

use std::sync::Arc;

use crate::model::group::{Group, Kind, MINIMUM, MINIMUM_BY_CONSENT, MOST_PEOPLE};
use crate::session::{GroupDraft, RevealRule, Stamp};
use crate::ui::prelude::*;
use crate::ui::screens::of_document;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum GroupField {
    /// There is a choice only with several questionnaires.
    Questionnaire,
    Title,
    Place,
    Expected,
    Kind,
    Rule,
}

impl GroupField {
    fn question(self) -> &'static str {
        match self {
            Self::Questionnaire => "group-ask-questions",
            Self::Title => "group-ask-title",
            Self::Place => "group-ask-place",
            Self::Expected => "group-ask-expected",
            Self::Kind => "group-ask-kind",
            Self::Rule => "group-ask-shown",
        }
    }

    fn is_text(self) -> bool {
        matches!(self, Self::Title | Self::Place | Self::Expected)
    }
}

#[derive(Debug)]
pub struct GroupFormScreen {
    field: GroupField,
    title: TextInput,
    place: TextInput,
    expected: TextInput,
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
    pub const KEYS: &KeyTable = &KeyTable {
        name: "group-form",
        is_text: true,
        bindings: &[
            &[
                foot(ESC, Command::BACK, "key-back-to-start"),
                foot(ENTER, Command::ENTER, "key-go-on"),
                foot(&[key(Code::Tab), key(Code::Down)], Command::NEXT_FIELD, "key-field"),
                more(&[key(Code::BackTab), key(Code::Up)], Command::PREVIOUS_FIELD, "key-field"),
                foot(&[Key::ctrl('s')], Command::KEEP, "key-open-group"),
            ],
            IN_TEXT,
        ],
        words: &[LEAVE_AND_HELP],
    };

    pub const SETTING_KEYS: &KeyTable = &KeyTable {
        name: "group-setting",
        is_text: false,
        bindings: &[
            &[
                foot(ESC, Command::BACK, "key-back-to-start"),
                foot(ENTER, Command::ENTER, "key-go-on"),
                foot(LEFT, Command::LEFT, "key-other-choice"),
                foot(RIGHT, Command::RIGHT, "key-other-choice"),
                foot(&[key(Code::Tab), key(Code::Down), char('j')], Command::NEXT_FIELD, "key-field"),
                more(&[key(Code::BackTab), key(Code::Up), char('k')], Command::PREVIOUS_FIELD, "key-field"),
                foot(&[Key::ctrl('s')], Command::KEEP, "key-open-group"),
            ],
            ON_A_SHARED_SCREEN,
        ],
        words: &[LEAVE_AND_HELP],
    };

    /// The form for the open group, or for a new one, with what was typed for it before.
    pub fn new(cx: &Context) -> Self {
        match cx.session.open_group() {
            Some(group) => Self::of_group(group),
            None => Self::of_draft(&cx.session.drafts.group.clone().unwrap_or_default()),
        }
    }

    pub fn of_draft(draft: &GroupDraft) -> Self {
        Self {
            field: GroupField::Title,
            title: TextInput::line(&draft.title),
            place: TextInput::line(&draft.place),
            expected: TextInput::line(&draft.expected),
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
            title: self.title.text(),
            place: self.place.text(),
            expected: self.expected.text(),
            kind: self.kind,
            rule: self.rule,
            chosen: self.chosen,
        }
    }

    fn write_into(&self, group: &mut Group) {
        group.title = self.title.text();
        group.place = self.place.text();
        group.expected = parse_expected(&self.expected.text()).unwrap_or(0);
        if !self.is_settled {
            group.kind = self.kind;
            (group.by_consent, group.minimum) = match self.rule {
                RevealRule::ByConsent => (true, MINIMUM),
                RevealRule::From(people) => (false, people),
            };
        }
    }

    /// The fields that can be changed.
    fn fields(&self, cx: &Context) -> Vec<GroupField> {
        use GroupField::{Expected, Kind, Place, Questionnaire, Rule, Title};
        let mut fields = vec![Title, Place, Expected];
        if cx.session.questionnaires.len() > 1 && !self.is_change {
            // First, where it is seen: it is a setting, and not asked.
            fields.insert(0, Questionnaire);
        }
        if !self.is_settled {
            fields.extend([Kind, Rule]);
        }
        fields
    }

    fn move_to_neighbour(&mut self, is_forward: bool, cx: &Context) {
        let fields = self.fields(cx);
        let at = fields.iter().position(|field| *field == self.field).unwrap_or(0);
        let step = if is_forward { 1 } else { fields.len() - 1 };
        self.field = fields.get((at + step) % fields.len()).copied().unwrap_or(self.field);
    }

    /// The input of a field that is typed into.
    fn input(&self, field: GroupField) -> Option<&TextInput> {
        match field {
            GroupField::Title => Some(&self.title),
            GroupField::Place => Some(&self.place),
            GroupField::Expected => Some(&self.expected),
            GroupField::Kind | GroupField::Rule | GroupField::Questionnaire => None,
        }
    }

    fn choose_other(&mut self, is_forward: bool, cx: &Context) {
        match self.field {
            GroupField::Kind => {
                self.kind = match self.kind {
                    Kind::Team => Kind::Circle,
                    Kind::Circle => Kind::Team,
                };
            }
            GroupField::Rule => {
                self.rule = if is_forward { self.rule.stricter() } else { self.rule.looser() };
                self.has_warned = false;
            }
            GroupField::Questionnaire => {
                let count = cx.session.questionnaires.len().max(1);
                self.chosen = (self.chosen + if is_forward { 1 } else { count - 1 }) % count;
            }
            GroupField::Title | GroupField::Place | GroupField::Expected => {}
        }
    }

    /// Opens the group, or keeps what was changed of it, if nothing is missing.
    fn keep(&mut self, cx: &mut Context) -> Transition {
        if let Some((key, field)) = self.missing(cx) {
            self.has_warned |= field == GroupField::Rule;
            self.field = field;
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
    fn missing(&self, cx: &Context) -> Option<(&'static str, GroupField)> {
        let open = cx.session.document.as_ref().map(|document| &document.whole_questionnaire);
        let questionnaire = open.or_else(|| cx.session.questionnaires.get(self.chosen))?;
        match parse_expected(&self.expected.text()) {
            None => Some(("group-needs-number", GroupField::Expected)),
            Some(people) if people < MINIMUM_BY_CONSENT => Some(("group-needs-three", GroupField::Expected)),
            Some(people) if people < self.rule.people() && !self.has_warned && !self.is_settled => {
                Some(("group-needs-consent", GroupField::Rule))
            }
            Some(_) if self.kind == Kind::Circle && questionnaire.about_the_person().is_none() => {
                Some(("group-no-circle", GroupField::Kind))
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
}

/// A number of expected people as it is typed.
fn parse_expected(typed: &str) -> Option<u64> {
    typed.trim().parse().ok().filter(|people| *people <= MOST_PEOPLE)
}

impl Screen for GroupFormScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        if self.field.is_text() { Self::KEYS } else { Self::SETTING_KEYS }
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        let is_last = self.fields(cx).last() == Some(&self.field);
        match command {
            Command::KEEP => return self.keep(cx),
            Command::ENTER if is_last => return self.keep(cx),
            Command::ENTER | Command::NEXT_FIELD => self.move_to_neighbour(true, cx),
            Command::PREVIOUS_FIELD => self.move_to_neighbour(false, cx),
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
        let columns = layout::page_width(cx.size);
        match self.field {
            GroupField::Title => self.title.type_in(typed, columns),
            GroupField::Place => self.place.type_in(typed, columns),
            GroupField::Expected => {
                self.expected.type_in(typed, columns);
                self.has_warned = false;
            }
            GroupField::Kind | GroupField::Rule | GroupField::Questionnaire => {}
        }
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
            if matches!(self.field, GroupField::Kind | GroupField::Rule) {
                self.field = GroupField::Expected;
            }
        }
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        draw::draw(self, cx, frame, area);
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::Other, Self::KEYS.name).at(self.field.question())
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        lines::describe(self, cx, spoken.whole, out);
    }

    fn parse_text(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        Some(lines::parse(self, cx, spoken, line))
    }
}
