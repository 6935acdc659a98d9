//! A heatmap as rows of tiles: words, marks, order. What every painter paints; where, is the painter's own.

use crate::heatmap::{Agreement, Band, Change, ComparedTile, Comparison, Heatmap, TileHeat};
use crate::i18n::Messages;
use crate::i18n::text;
use crate::model::questionnaire::{Area, Dimension, DimensionId, Questionnaire};
use crate::model::response::ActionState;

/// The columns of a tile: one of margin, then its text.
pub const TILE_WIDTH: usize = 12;
/// The lines of a tile.
pub const TILE_HEIGHT: usize = 4;

/// The most digits that a row of answers has room for on a tile of a drawing, all its levels together.
const MOST_DIGITS: usize = 18;

/// In which order the tiles stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// By area, as in the questionnaire.
    #[default]
    Questionnaire,
    /// The warmest first.
    Warmth,
    /// Of a group, what people see most alike first.
    Agreement,
}

/// What a heatmap's file adds to the heat: which dimensions have a note, and which one is the focus.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// Dimensions with a note.
    pub noted: Vec<DimensionId>,
    /// The spot chosen to work on.
    pub focus: Option<DimensionId>,
}

/// A heatmap, ready to be painted.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// One row an area; or a single one, in another order.
    pub rows: Vec<Row>,
}

/// A row of tiles under its title.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The area, or what the order is.
    pub title: String,
    /// Its tiles.
    pub tiles: Vec<Tile>,
}

/// One dimension, as it shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Tile {
    /// Which dimension it is.
    pub id: DimensionId,
    /// What it is called.
    pub title: String,
    /// How warm it is; `None` is painted blank.
    pub band: Option<Band>,
    /// The word for that, or why there is none.
    pub word: String,
    /// A group's mean level, with one decimal.
    pub value: String,
    /// The answers on the levels, coolest first.
    pub spread: Vec<u64>,
    /// How complete it is, or how far a group agrees.
    pub foot: String,
    /// Flags, each with a space after it: a note, the focus.
    pub flags: String,
    /// How it was before, where two heatmaps are compared.
    pub then: Option<Before>,
}

/// How a compared tile was before: the upper half of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Before {
    /// How warm it was.
    pub band: Option<Band>,
    /// The word for that.
    pub word: String,
    /// What became of it, in a word or two that fit on any tile.
    pub change: String,
}

impl Picture {
    /// The picture of a heatmap.
    pub fn of(
        questionnaire: &Questionnaire,
        heatmap: &Heatmap,
        marks: &Marks,
        order: Order,
        messages: &Messages,
    ) -> Self {
        let paint =
            |dimension: &Dimension, heat: &TileHeat| tile(dimension, heat, questionnaire, marks, messages);
        let areas = questionnaire.areas.iter().zip(&heatmap.areas);
        let rows: Vec<Row> = areas
            .map(|(area, heat)| Row {
                title: area.title.clone(),
                tiles: area.dimensions.iter().zip(&heat.tiles).map(|(d, heat)| paint(d, heat)).collect(),
            })
            .collect();
        match order {
            Order::Questionnaire => Self { rows },
            Order::Warmth => Self { rows: vec![sorted(rows, heatmap, "order-warmth", warmth, messages)] },
            Order::Agreement => {
                Self { rows: vec![sorted(rows, heatmap, "order-agreement", agreement, messages)] }
            }
        }
    }

    /// The picture of two heatmaps of one questionnaire: each tile then over now. Dimensions that only the earlier one had
    /// stand in a row of their own.
    pub fn compared(
        comparison: &Comparison,
        then: &Questionnaire,
        now: &Questionnaire,
        marks: &Marks,
        messages: &Messages,
    ) -> Self {
        let paint = |dimension: &Dimension| {
            let found = comparison.tiles.iter().find(|tile| tile.id == dimension.id)?;
            Some(compared_tile(dimension, found, marks, messages))
        };
        let row = |area: &Area| Row {
            title: area.title.clone(),
            tiles: area.dimensions.iter().filter_map(paint).collect(),
        };
        let mut rows: Vec<Row> = now.areas.iter().map(row).collect();
        let gone = then.dimensions().filter(|dimension| now.dimension(&dimension.id).is_none());
        let gone: Vec<Tile> = gone.filter_map(paint).collect();
        if !gone.is_empty() {
            rows.push(Row { title: messages.text("compare-only-then").into_owned(), tiles: gone });
        }
        Self { rows }
    }

    /// What the legend says of the marks on the tiles, of those that there are.
    pub fn legend(&self, messages: &Messages) -> String {
        legend(&self.marks(), messages)
    }

    /// The same for a drawing, on which the answers may be bars.
    pub fn legend_of_a_drawing(&self, messages: &Messages) -> String {
        let [answers, differ, note, focus] = self.marks();
        let answers = answers.map(|key| if self.numbers_fit() { key } else { "legend-bars" });
        legend(&[answers, differ, note, focus], messages)
    }

    /// What a table needs of it, in whose columns the answers and the agreement stand as such.
    pub fn legend_of_a_table(&self, messages: &Messages) -> String {
        let [.., note, focus] = self.marks();
        legend(&[note, focus], messages)
    }

    /// The keys of what the marks on the tiles mean: answers, differing answers, notes, the focus.
    fn marks(&self) -> [Option<&'static str>; 4] {
        let any = |is: fn(&Tile) -> bool| self.tiles().any(is);
        let answers = if any(|tile| !tile.value.is_empty()) { "legend-people" } else { "legend-answers" };
        [
            any(|tile| !tile.spread.is_empty()).then_some(answers),
            any(|tile| tile.foot.contains("<>")).then_some("legend-differ"),
            any(|tile| tile.flags.contains('n')).then_some("legend-note"),
            any(|tile| tile.flags.contains('*')).then_some("legend-focus"),
        ]
    }

    /// The most digits of an answer on its tiles, and the most levels.
    pub fn digits_and_levels(&self) -> (usize, usize) {
        let most = self.tiles().flat_map(|tile| &tile.spread).max().copied().unwrap_or(0);
        (most.to_string().len(), self.tiles().map(|tile| tile.spread.len()).max().unwrap_or(0))
    }

    /// Whether the answers can stand on the tiles of a drawing as numbers: on all of them, or on none.
    pub fn numbers_fit(&self) -> bool {
        let (digits, levels) = self.digits_and_levels();
        digits * levels <= MOST_DIGITS
    }

    /// How many tiles each row has.
    pub fn row_lengths(&self) -> Vec<usize> {
        self.rows.iter().map(|row| row.tiles.len()).collect()
    }

    /// All tiles, in the order in which they stand.
    pub fn tiles(&self) -> impl DoubleEndedIterator<Item = &Tile> {
        self.rows.iter().flat_map(|row| &row.tiles)
    }
}

fn legend(keys: &[Option<&'static str>], messages: &Messages) -> String {
    keys.iter().flatten().map(|key| messages.text(key)).collect::<Vec<_>>().join("   ")
}

/// All tiles in one row, those first that have most of something; ties, and differences by rounding alone, stay in
/// questionnaire order.
fn sorted(
    rows: Vec<Row>,
    heatmap: &Heatmap,
    title: &str,
    by: impl Fn(&TileHeat) -> Option<f64>,
    messages: &Messages,
) -> Row {
    let most = |tile: &Tile| {
        let found = heatmap.tiles().find(|heat| heat.id == tile.id);
        found.and_then(&by).map_or(-1.0, |found| (found * 1e9).round())
    };
    let mut tiles: Vec<Tile> = rows.into_iter().flat_map(|row| row.tiles).collect();
    tiles.sort_by(|a, b| most(b).total_cmp(&most(a)));
    Row { title: messages.text(title).into_owned(), tiles }
}

/// Where only the words may show, what they say is all there is to sort by.
fn warmth(tile: &TileHeat) -> Option<f64> {
    let middle = |band: Band| (f64::from(u8::try_from(band.index()).unwrap_or(0)) + 0.5) / 5.0;
    tile.heat.map(|heat| heat.get()).or(tile.band.map(middle))
}

/// Those who are split come after all others, whatever the number says.
fn agreement(tile: &TileHeat) -> Option<f64> {
    let split = tile.agreement? == Agreement::Differ;
    Some(tile.alignment? + if split { 0.0 } else { 1.0 })
}

fn tile(
    dimension: &Dimension,
    heat: &TileHeat,
    questionnaire: &Questionnaire,
    marks: &Marks,
    messages: &Messages,
) -> Tile {
    let in_a_group = heat.agreement.is_some();
    let word = match (heat.band, heat.too_few) {
        (Some(band), _) => messages.text(band.name()).into_owned(),
        (None, true) => messages.text("tile-too-few").into_owned(),
        (None, false) => String::new(),
    };
    let value = match heat.heat {
        Some(heat) if in_a_group => format!("{:.1}", heat.level(questionnaire.scale.len())),
        _ => String::new(),
    };
    let foot = match (heat.agreement, heat.answered) {
        (Some(Agreement::Differ), _) => format!("{} <>", messages.text(Agreement::Differ.name())),
        (Some(agreement), _) => messages.text(agreement.name()).into_owned(),
        (None, Some(answered)) if answered < heat.of && !heat.too_few => {
            messages.with("tile-coverage", &[("answered", answered.into()), ("of", heat.of.into())])
        }
        _ => String::new(),
    };
    let spread = heat.spread.clone().unwrap_or_default();
    Tile {
        id: dimension.id.clone(),
        title: dimension.title.clone(),
        band: heat.band,
        word,
        value,
        spread,
        foot,
        flags: flags(dimension, marks),
        then: None,
    }
}

fn compared_tile(dimension: &Dimension, tile: &ComparedTile, marks: &Marks, messages: &Messages) -> Tile {
    let word = |band: Option<Band>| messages.text(band.map_or("tile-no-heat", Band::name)).into_owned();
    let (then, now) = tile.bands;
    let change = match tile.change {
        Change::AboutTheSame => messages.text("tile-about-the-same"),
        Change::NotComparable => "".into(),
        change => messages.text(change.messages()),
    };
    Tile {
        id: dimension.id.clone(),
        title: dimension.title.clone(),
        band: now,
        word: match now {
            Some(band) => messages.with("tile-now", &[("word", messages.text(band.name()).into())]),
            None => messages.text("tile-now-no-heat").into_owned(),
        },
        value: String::new(),
        spread: Vec::new(),
        foot: String::new(),
        flags: flags(dimension, marks),
        then: Some(Before { band: then, word: word(then), change: change.into_owned() }),
    }
}

fn flags(dimension: &Dimension, marks: &Marks) -> String {
    let noted = marks.noted.contains(&dimension.id).then_some("n");
    let focus = (marks.focus.as_ref() == Some(&dimension.id)).then_some("*");
    [noted, focus].into_iter().flatten().map(|flag| format!("{flag} ")).collect()
}

impl Tile {
    /// The four lines of the tile, each exactly `width` columns wide: title, word and level, answers, coverage and flags.
    pub fn lines(&self, width: usize) -> [String; TILE_HEIGHT] {
        if let Some(then) = &self.then {
            return [
                text::fit(&self.title, width),
                apart(&then.word, &self.flags, width),
                text::fit(&self.word, width),
                text::fit(&then.change, width),
            ];
        }
        let wrapped = text::wrap(&self.word, width);
        let (word, rest) = match wrapped.split_first() {
            Some((first, rest)) => (first.as_str(), rest.join(" ")),
            None => ("", String::new()),
        };
        let marks = if self.spread.is_empty() { rest } else { marks(&self.spread, width) };
        [
            text::fit(&self.title, width),
            apart(word, &self.value, width),
            text::fit(&marks, width),
            apart(&self.foot, &self.flags, width),
        ]
    }

    /// The lines of a tile of at least two rows: on a low one what fits of them, that people differ always.
    pub fn lines_within(&self, rows: usize, width: usize) -> Vec<String> {
        let [title, word, marks, foot] = self.lines(width);
        match rows {
            0..=2 if self.foot.contains("<>") => vec![title, apart(&self.word, "<>", width)],
            0..=2 => vec![title, word],
            3 => vec![title, word, foot],
            _ => vec![title, word, marks, foot],
        }
    }

    /// The band that a line of the tile is painted with: the upper half of a compared tile is as it was then.
    pub fn band_of_line(&self, line: usize) -> Option<Band> {
        match &self.then {
            Some(then) if line < TILE_HEIGHT / 2 => then.band,
            _ => self.band,
        }
    }
}

/// Answers as one mark a level, with a space between where there is room.
pub fn marks(spread: &[u64], width: usize) -> String {
    let most = spread.iter().copied().max().unwrap_or(0);
    let marks: Vec<String> = spread.iter().map(|count| mark(*count, most).to_string()).collect();
    let apart = if marks.len() * 2 <= width.saturating_add(1) { " " } else { "" };
    marks.join(apart)
}

/// Answers as numbers, to be read and copied.
pub fn counts(spread: &[u64]) -> String {
    spread.iter().map(u64::to_string).collect::<Vec<_>>().join(" · ")
}

/// A bar for a count, at most `width` wide: two columns a person while there is room for that, else in proportion.
pub fn bar(count: u64, most: u64, width: usize) -> String {
    let full = usize::try_from(most).map_or(width, |most| most.saturating_mul(2).min(width));
    "█".repeat(bar_width(count, most, full))
}

/// How wide a bar is where the largest count is `full` wide: 0 for nobody, at least 1 for anybody.
pub fn bar_width(count: u64, most: u64, full: usize) -> usize {
    let wide = u128::from(count) * full as u128 / u128::from(most.max(1));
    usize::try_from(wide).unwrap_or(full).clamp(usize::from(count > 0), full.max(1)) * usize::from(count > 0)
}

/// Up to nine people as a digit, more of them as bars against the largest count; nobody as a dot.
fn mark(count: u64, most: u64) -> char {
    const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    match count {
        0 => '.',
        _ if most <= 9 => u32::try_from(count).ok().and_then(|n| char::from_digit(n, 10)).unwrap_or('.'),
        _ => {
            let step = count.saturating_mul(8).div_ceil(most).clamp(1, 8) - 1;
            usize::try_from(step).ok().and_then(|step| BARS.get(step)).copied().unwrap_or('█')
        }
    }
}

/// Two texts at the two ends of a line, exactly `width` wide.
fn apart(left: &str, right: &str, width: usize) -> String {
    let right_width = text::width(right).min(width);
    format!("{}{}", text::fit(left, width - right_width), text::cut(right, right_width))
}

/// The character of a band where there is no colour: down the left edge of a tile, and in the legend.
pub fn band_character(band: Option<Band>) -> char {
    match band {
        None => ' ',
        Some(Band::Chilly) => '.',
        Some(Band::Cool) => '-',
        Some(Band::Mild) => '=',
        Some(Band::Warm) => '+',
        Some(Band::Glowing) => '#',
    }
}

/// The box in front of an action.
pub fn ticked(state: ActionState) -> &'static str {
    match state {
        ActionState::Open => "[ ]",
        ActionState::Done(_) => "[x]",
        ActionState::LetGo(_) => "[-]",
    }
}
