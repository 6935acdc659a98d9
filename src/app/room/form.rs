//! Opening a group: what it is called, who is expected, and from how many people on it is shown.

use std::sync::Arc;

use crate::app::field::TextField;
use crate::app::keys::Command;
use crate::app::{Effect, Event, History, Open, Purpose, Screen, Stamp, Start, State, layout};
use crate::model::group::{Group, Kind, MINIMUM, MINIMUM_BY_CONSENT, MOST_PEOPLE};
use crate::store::GroupEntry;

/// Which field the keys go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupField {
    /// What it is called.
    Title,
    /// The place.
    Place,
    /// How many people are expected.
    Expected,
    /// A team or a circle.
    Kind,
    /// From how many people on it is shown.
    RevealRule,
    /// Which questionnaire; there only where there is more than one.
    Questionnaire,
}

/// From how many people on a group is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RevealRule {
    /// From 3 on, by consent of all.
    ByConsent,
    /// From so many on; at least 5.
    From(u64),
}

impl RevealRule {
    /// The most that can be chosen here.
    const MOST: u64 = 30;

    fn more(self) -> Self {
        match self {
            Self::ByConsent => Self::From(MINIMUM),
            Self::From(people) => Self::From((people + 1).min(Self::MOST.max(people))),
        }
    }

    fn fewer(self) -> Self {
        match self {
            Self::From(people) if people > MINIMUM => Self::From(people - 1),
            Self::From(_) | Self::ByConsent => Self::ByConsent,
        }
    }
}

/// What is asked before a group gathers.
#[derive(Debug)]
pub struct GroupForm {
    /// Where the keys go.
    pub field: GroupField,
    /// What it is called, as typed so far.
    pub title: TextField,
    /// The place, as typed so far.
    pub place: TextField,
    /// How many people are expected, as typed so far.
    pub expected: TextField,
    /// A team or a circle.
    pub kind: Kind,
    /// From how many people on it is shown.
    pub shown: RevealRule,
    /// Which of the questionnaires at hand.
    pub chosen: usize,
    /// Whether a group that is there is changed.
    pub is_change: bool,
    /// Whether somebody has answered already: then who answers what, and what shows of it, stays as it was agreed.
    pub is_settled: bool,
    /// Whether it was said that so few people see nothing.
    warned: bool,
}

impl GroupForm {
    /// A form for a new group.
    #[must_use]
    pub fn new(title: &str, kind: Kind, shown: RevealRule) -> Self {
        Self {
            field: GroupField::Title,
            title: TextField::line(title),
            place: TextField::line(""),
            expected: TextField::line(""),
            kind,
            shown,
            chosen: 0,
            is_change: false,
            is_settled: false,
            warned: false,
        }
    }

    /// A form for a group that is there.
    fn of(group: &Group) -> Self {
        let shown = if group.by_consent { RevealRule::ByConsent } else { RevealRule::From(group.minimum) };
        Self {
            place: TextField::line(&group.place),
            expected: TextField::line(&group.expected.to_string()),
            is_change: true,
            is_settled: !group.is_empty(),
            ..Self::new(&group.title, group.kind, shown)
        }
    }

    /// How many people are expected, if that is a number.
    #[must_use]
    pub fn expected(&self) -> Option<u64> {
        Self::read_expected(&self.expected.text())
    }

    /// A number of people as it is typed.
    #[must_use]
    pub fn read_expected(typed: &str) -> Option<u64> {
        typed.trim().parse().ok().filter(|people| *people <= MOST_PEOPLE)
    }

    /// The fields that can be changed.
    #[must_use]
    pub fn fields(&self, questionnaires: usize) -> Vec<GroupField> {
        use GroupField as F;
        // In front, where it is in sight: it is a setting, and not asked for.
        let mut fields = Vec::new();
        if questionnaires > 1 && !self.is_change {
            fields.push(F::Questionnaire);
        }
        fields.extend([F::Title, F::Place, F::Expected]);
        if !self.is_settled {
            fields.extend([F::Kind, F::RevealRule]);
        }
        fields
    }

    fn neighbour(&self, questionnaires: usize, forward: bool) -> GroupField {
        let fields = self.fields(questionnaires);
        let at = fields.iter().position(|field| *field == self.field).unwrap_or(0);
        let step = if forward { 1 } else { fields.len().saturating_sub(1) };
        fields.get((at + step) % fields.len().max(1)).copied().unwrap_or(self.field)
    }

    fn write_into(&self, group: &mut Group) {
        group.title = self.title.text();
        group.place = self.place.text();
        group.expected = self.expected().unwrap_or(0);
        if !self.is_settled {
            group.kind = self.kind;
            (group.by_consent, group.minimum) = match self.shown {
                RevealRule::ByConsent => (true, MINIMUM),
                RevealRule::From(people) => (false, people),
            };
        }
    }
}

/// Shows the form: for a new group, or for the open one.
pub(in crate::app) fn open(state: &mut State) {
    let form = match state.group() {
        Some(group) => Box::new(GroupForm::of(group)),
        None => {
            let new = || Box::new(GroupForm::new("", Kind::Team, RevealRule::From(MINIMUM)));
            state.group_form.take().unwrap_or_else(new)
        }
    };
    state.screen = Screen::GroupForm(form);
}

/// Somebody has answered while the form is open: what was agreed stays as it is.
pub(super) fn settle(state: &mut State) {
    let has_answers = state.group().is_some_and(|group| !group.is_empty());
    if let Screen::GroupForm(form) = &mut state.screen
        && form.is_change
        && has_answers
    {
        form.is_settled = true;
        if matches!(form.field, GroupField::Kind | GroupField::RevealRule) {
            form.field = GroupField::Expected;
        }
    }
}

/// What a command does in the form.
pub(in crate::app) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let count = state.questionnaires.len();
    let Screen::GroupForm(form) = &mut state.screen else { return Vec::new() };
    let last = form.fields(count).last() == Some(&form.field);
    match command {
        Command::Keep => return keep(state),
        Command::Enter if last => return keep(state),
        Command::Enter | Command::NextField => form.field = form.neighbour(count, true),
        Command::PreviousField => form.field = form.neighbour(count, false),
        Command::Left | Command::Right => turn(form, count, command == Command::Right),
        Command::Back => back(state),
        _ => {}
    }
    Vec::new()
}

fn back(state: &mut State) {
    if state.open.is_some() {
        super::show(state);
    } else if let Screen::GroupForm(form) =
        std::mem::replace(&mut state.screen, Screen::Start(Start::default()))
    {
        // Kept as typed for the next time.
        state.group_form = Some(Box::new(GroupForm { field: GroupField::Title, ..*form }));
    }
}

/// Another choice in the field at hand.
fn turn(form: &mut GroupForm, questionnaires: usize, forward: bool) {
    match form.field {
        GroupField::Kind => {
            form.kind = match form.kind {
                Kind::Team => Kind::Circle,
                Kind::Circle => Kind::Team,
            };
        }
        GroupField::RevealRule => {
            form.shown = if forward { form.shown.more() } else { form.shown.fewer() };
            form.warned = false;
        }
        GroupField::Questionnaire if questionnaires > 0 => {
            let step = if forward { 1 } else { questionnaires - 1 };
            form.chosen = (form.chosen + step) % questionnaires;
        }
        _ => {}
    }
}

/// Takes a key or a paste into the field at hand.
pub(in crate::app) fn edit(state: &mut State, event: Event) {
    let columns = layout::page_width(state.size);
    let Screen::GroupForm(form) = &mut state.screen else { return };
    match form.field {
        GroupField::Title => form.title.type_in(event, columns),
        GroupField::Place => form.place.type_in(event, columns),
        GroupField::Expected => {
            form.expected.type_in(event, columns);
            form.warned = false;
        }
        _ => {}
    }
}

/// Opens the group, or keeps what was changed of it, if all is said that has to be.
fn keep(state: &mut State) -> Vec<Effect> {
    let chosen = match (&state.screen, &state.open) {
        (_, Some(open)) => Some(Arc::clone(&open.whole)),
        (Screen::GroupForm(form), None) => state.questionnaires.get(form.chosen).cloned(),
        _ => None,
    };
    let (Screen::GroupForm(form), Some(of)) = (&mut state.screen, chosen) else { return Vec::new() };
    let needed = match form.shown {
        RevealRule::ByConsent => MINIMUM_BY_CONSENT,
        RevealRule::From(people) => people,
    };
    let (said, field) = match form.expected() {
        None => ("group-needs-number", GroupField::Expected),
        Some(people) if people < MINIMUM_BY_CONSENT => ("group-needs-three", GroupField::Expected),
        Some(people) if people < needed && !form.warned && !form.is_settled => {
            form.warned = true;
            ("group-needs-consent", GroupField::RevealRule)
        }
        Some(_) if form.kind == Kind::Circle && of.about_the_person().is_none() => {
            ("group-no-circle", GroupField::Kind)
        }
        Some(_) if form.is_change => return change(state),
        Some(_) => return vec![Effect::Stamp(Purpose::Group)],
    };
    form.field = field;
    state.message = Some(state.messages.text(said).into_owned());
    Vec::new()
}

/// A new group has its time and id now: it is kept from the first moment on.
pub(in crate::app) fn opened(state: &mut State, stamp: Stamp) -> Vec<Effect> {
    let Screen::GroupForm(form) = &state.screen else { return Vec::new() };
    let Some(of) = state.questionnaires.get(form.chosen).cloned() else { return Vec::new() };
    let mut group = Group::new(stamp.id, of.key.clone(), stamp.at, form.kind);
    form.write_into(&mut group);
    let path = state.store.group_path(&group);
    let mut open = Open::begun(GroupEntry::new(&path, group), of, state.changes);
    let effects = open.save();
    state.open = Some(open);
    state.history = History::default();
    super::show(state);
    effects
}

fn change(state: &mut State) -> Vec<Effect> {
    let (Screen::GroupForm(form), Some(open)) = (&state.screen, &mut state.open) else { return Vec::new() };
    if let Some(group) = open.saved.group_mut() {
        form.write_into(group);
    }
    open.find_part();
    let effects = open.save();
    super::show(state);
    effects
}
