//! Shows of hands: how many people, then a row of counts for each statement that cards were held up for.

use crate::app::field::TextField;
use crate::app::keys::{Code, Command, Key};
use crate::app::{Effect, Event, Screen, State, layout};
use crate::i18n::Messages;
use crate::model::group::{NoHands, Unclear, read_hands};
use crate::model::questionnaire::StatementId;

/// Which field the keys go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandsField {
    /// How many people hold up cards.
    People,
    /// The counts for the statement at a position.
    Row(usize),
}

/// What is typed for shows of hands.
#[derive(Debug)]
pub struct Hands {
    /// Where the keys go.
    pub field: HandsField,
    /// How many people hold up cards, as typed so far.
    pub people: TextField,
    /// The counts by statement, as typed so far.
    pub rows: Vec<TextField>,
    /// The most people who can hold up cards.
    most: u64,
}

/// What a row of counts comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Checked {
    /// Nothing is typed.
    Empty,
    /// So many hands.
    Hands(Vec<u64>),
    /// What is wrong with it.
    Unclear(Unclear),
}

/// What is wrong with the number of people who hold up cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrongPeople {
    /// It is no number.
    NoNumber,
    /// Only so many can be here.
    More(u64),
}

impl WrongPeople {
    /// The same in words.
    #[must_use]
    pub fn told(self, messages: &Messages) -> String {
        match self {
            Self::NoNumber => messages.text("hands-needs-people").into_owned(),
            Self::More(most) => messages.with("hands-more-people", &[("most", most.into())]),
        }
    }
}

impl Hands {
    fn new(most: u64, statements: usize) -> Self {
        let people = if most > 0 { most.to_string() } else { String::new() };
        Self {
            most,
            field: HandsField::People,
            people: TextField::line(&people),
            rows: (0..statements).map(|_| TextField::line("")).collect(),
        }
    }

    /// How many people hold up cards, if so many can be here.
    #[must_use]
    pub fn people(&self) -> Option<u64> {
        self.read_people(&self.people.text()).ok()
    }

    /// How many people hold up cards, as typed; else what is wrong with it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read_people(&self, typed: &str) -> Result<u64, WrongPeople> {
        let typed = typed.trim();
        if typed.is_empty() || !typed.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(WrongPeople::NoNumber);
        }
        match typed.parse() {
            Ok(0) => Err(WrongPeople::NoNumber),
            Ok(people) if people <= self.most => Ok(people),
            // A number that is too long to be read is too large as well.
            Ok(_) | Err(_) => Err(WrongPeople::More(self.most)),
        }
    }

    /// What the counts for a statement come to, on a scale of so many levels.
    #[must_use]
    pub fn checked(&self, position: usize, levels: usize) -> Checked {
        let typed = self.rows.get(position).map(TextField::text).unwrap_or_default();
        if typed.is_empty() {
            return Checked::Empty;
        }
        match read_hands(&typed, levels, self.people().unwrap_or(0)) {
            Ok(row) => Checked::Hands(row),
            Err(unclear) => Checked::Unclear(unclear),
        }
    }

    /// What is wrong with something that is typed into the field at hand, in words.
    #[must_use]
    pub fn wrong(&self, typed: &str, levels: usize, messages: &Messages) -> Option<String> {
        match self.field {
            HandsField::People => self.read_people(typed).err().map(|wrong| wrong.told(messages)),
            HandsField::Row(_) if typed.is_empty() => None,
            HandsField::Row(_) => {
                let people = self.people().unwrap_or(0);
                let unclear = read_hands(typed, levels, people).err()?;
                Some(unclear_in_words(messages, &unclear, people, levels))
            }
        }
    }

    /// Whether no counts are typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.iter().all(TextField::is_empty)
    }

    fn moved(&mut self, command: Command, page: usize) {
        let at = match self.field {
            HandsField::People => 0,
            HandsField::Row(position) => position + 1,
        };
        self.field = match layout::moved(at, self.rows.len(), page, command) {
            0 => HandsField::People,
            row => HandsField::Row(row - 1),
        };
    }

    fn field_mut(&mut self) -> Option<&mut TextField> {
        match self.field {
            HandsField::People => Some(&mut self.people),
            HandsField::Row(position) => self.rows.get_mut(position),
        }
    }
}

/// Shows what was typed before, or empty rows.
pub(super) fn open(state: &mut State) {
    let Some(group) = state.group() else { return };
    if group.revealed.is_some() {
        state.message = Some(state.messages.text("hands-too-late").into_owned());
        return;
    }
    let most = group.most_hands();
    let statements = state.open.as_ref().map_or(0, |open| open.questionnaire.len());
    let id = group.id;
    let left = state.left_hands.take_if(|(of, hands)| *of == id && hands.rows.len() == statements);
    let mut hands = left.map_or_else(|| Box::new(Hands::new(most, statements)), |(_, hands)| hands);
    // How many are expected may have been changed meanwhile.
    hands.most = most;
    state.screen = Screen::Hands(hands);
}

impl State {
    /// Whether shows of hands were typed that are not counted yet.
    pub(in crate::app) fn has_hands_to_count(&self) -> bool {
        let here = matches!(&self.screen, Screen::Hands(hands) if !hands.is_empty());
        here || self.left_hands.is_some()
    }
}

/// What a command does there.
pub(in crate::app) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let page = layout::page_step(state.size);
    let Screen::Hands(hands) = &mut state.screen else { return Vec::new() };
    match command {
        Command::Back => {
            let id = state.group().map(|group| group.id);
            if let (Screen::Hands(hands), Some(id)) =
                (std::mem::replace(&mut state.screen, Screen::Gather), id)
                && !hands.is_empty()
            {
                state.left_hands = Some((id, hands));
                state.message = Some(state.messages.text("hands-kept").into_owned());
            }
            Vec::new()
        }
        Command::Keep => count(state),
        Command::Enter | Command::NextField => next(state),
        Command::PreviousField => {
            hands.moved(Command::Up, page);
            Vec::new()
        }
        other => {
            hands.moved(other, page);
            Vec::new()
        }
    }
}

/// On to the next row; at the end all is counted.
fn next(state: &mut State) -> Vec<Effect> {
    let levels = state.open.as_ref().map_or(0, |open| open.questionnaire.scale.len());
    let Screen::Hands(hands) = &mut state.screen else { return Vec::new() };
    let typed = match hands.field {
        HandsField::People => hands.people.text(),
        HandsField::Row(position) => hands.rows.get(position).map(TextField::text).unwrap_or_default(),
    };
    let wrong = hands.wrong(&typed, levels, &state.messages);
    match wrong {
        Some(wrong) => state.message = Some(wrong),
        None if hands.field == HandsField::Row(hands.rows.len().saturating_sub(1)) => return count(state),
        None => hands.moved(Command::Down, 1),
    }
    Vec::new()
}

/// What is wrong with a row.
fn unclear_in_words(messages: &Messages, unclear: &Unclear, people: u64, levels: usize) -> String {
    match unclear {
        Unclear::NotNumbers | Unclear::HowMany(_) => {
            messages.with("hands-unclear", &[("levels", levels.into())])
        }
        Unclear::TooMany(hands) => {
            messages.with("hands-too-many", &[("hands", (*hands).into()), ("people", people.into())])
        }
    }
}

/// Counts all rows that are filled in, if each of them is clear.
fn count(state: &mut State) -> Vec<Effect> {
    let (Screen::Hands(hands), Some(open)) = (&state.screen, &state.open) else { return Vec::new() };
    let levels = open.questionnaire.scale.len();
    let people = match hands.read_people(&hands.people.text()) {
        Ok(people) => people,
        Err(wrong) => {
            state.message = Some(wrong.told(&state.messages));
            if let Screen::Hands(hands) = &mut state.screen {
                hands.field = HandsField::People;
            }
            return Vec::new();
        }
    };
    let mut rows: Vec<(StatementId, Vec<u64>)> = Vec::new();
    let mut wrong = None;
    for (position, (.., statement)) in
        (0..open.questionnaire.len()).filter_map(|at| Some((at, open.questionnaire.at(at)?)))
    {
        match hands.checked(position, levels) {
            Checked::Empty => {}
            Checked::Hands(row) => rows.push((statement.id.clone(), row)),
            Checked::Unclear(unclear) => wrong = wrong.or(Some((position, unclear))),
        }
    }
    if let Some((position, unclear)) = wrong {
        state.message = Some(unclear_in_words(&state.messages, &unclear, people, levels));
        if let Screen::Hands(hands) = &mut state.screen {
            hands.field = HandsField::Row(position);
        }
        return Vec::new();
    }
    if rows.is_empty() {
        state.message = Some(state.messages.text("hands-none").into_owned());
        return Vec::new();
    }
    count_rows(state, &rows, people)
}

fn count_rows(state: &mut State, rows: &[(StatementId, Vec<u64>)], people: u64) -> Vec<Effect> {
    let Some(open) = &mut state.open else { return Vec::new() };
    match open.saved.group_mut().map(|group| group.count_hands(rows, people)) {
        Some(Ok(())) => {}
        Some(Err(NoHands::MorePeople { most })) => {
            state.message = Some(WrongPeople::More(most).told(&state.messages));
            return Vec::new();
        }
        Some(Err(NoHands::AnsweredTwice(id))) => {
            let position = open.questionnaire.position(id.as_str());
            state.message = Some(state.messages.text("hands-twice").into_owned());
            if let (Screen::Hands(hands), Some(position)) = (&mut state.screen, position) {
                hands.field = HandsField::Row(position);
            }
            return Vec::new();
        }
        None => return Vec::new(),
    }
    let effects = open.save();
    state.refresh_row();
    super::show(state);
    state.message = Some(state.messages.with("hands-counted", &[("count", rows.len().into())]));
    effects
}

/// Takes a key or a paste into the field at hand; only what counts are made of.
pub(in crate::app) fn edit(state: &mut State, event: Event) {
    let columns = layout::page_width(state.size);
    let Screen::Hands(hands) = &mut state.screen else { return };
    let is_count = |c: char| c.is_ascii_digit() || matches!(c, ' ' | ',' | ';' | '/');
    if let Event::Key(Key { code: Code::Char(c), ctrl: false, alt: false, .. }) = event
        && !is_count(c)
    {
        return;
    }
    if let Some(field) = hands.field_mut() {
        field.type_in(event, columns);
    }
}
