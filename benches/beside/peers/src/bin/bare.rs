//! The floor: a ratatui program that draws one frame, and another one on each key.

use crossterm::event::{Event, KeyCode, read};
use ratatui::widgets::Paragraph;

fn main() -> std::io::Result<()> {
    let mut terminal = ratatui::init();
    for count in 0.. {
        terminal.draw(|frame| frame.render_widget(Paragraph::new(format!("READY {count}")), frame.area()))?;
        if matches!(read()?, Event::Key(key) if key.code == KeyCode::Char('q')) {
            break;
        }
    }
    ratatui::restore();
    Ok(())
}
