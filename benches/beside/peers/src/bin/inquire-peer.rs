//! A question with five answers, asked with inquire.

fn main() {
    let answers = vec!["Not at all", "A little", "Partly", "Mostly", "Fully"];
    let _ = inquire::Select::new("How true is this?", answers).prompt();
}
