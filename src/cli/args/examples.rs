//! The examples at the top of `--help`.

pub(super) const EXAMPLES: &str = "Examples:
  heatmap                             the start screen: begin, continue, look back
  heatmap take --place 'Library team' straight to the first statement
  heatmap show                        print your newest heatmap in colour
  heatmap show last --json            the same for programs
  heatmap questions show              read the questions before you begin
";

pub(super) const TAKE_EXAMPLES: &str = "Examples:
  heatmap take                        asks for the place, then shows the statements
  heatmap take --place 'Class 7b'     straight to the first statement
  heatmap take --continue             continue the newest draft
  heatmap take --questions ours.toml  with your own questionnaire
  heatmap take --questions ours.toml --preview
                                      try it while you write it; nothing is saved
  heatmap take --plain                in lines of text, for screen readers
";

pub(super) const SHOW_EXAMPLES: &str = "Examples:
  heatmap show                        your newest heatmap
  heatmap show 0f8b                   the one whose id starts with 0f8b (see `heatmap list`)
  heatmap show answers.toml           a heatmap in a file
  heatmap show --history              the same place over time
  heatmap show --json | jq .band      for programs
";

pub(super) const CONFIG_EXAMPLES: &str = "Examples:
  heatmap config show                 the settings in use, and where each comes from
  heatmap config default              a settings file with explanations
";

pub(super) const LIST_EXAMPLES: &str = "Examples:
  heatmap list                        your heatmaps, newest first
  heatmap list --json                 the same for programs
";

pub(super) const DELETE_EXAMPLES: &str = "Examples:
  heatmap delete 0f8b                 move the one whose id starts with 0f8b to the trash
  heatmap trash restore 0f8b          bring it back
";

pub(super) const COMPARE_EXAMPLES: &str = "Examples:
  heatmap compare 0f8b last           then and now: what is warmer, cooler, about the same
  heatmap compare a.toml b.toml --json
";

pub(super) const ACTIONS_EXAMPLES: &str = "Examples:
  heatmap actions                     open actions, by date
  heatmap actions add last influence Ask two newcomers to lunch --buddy Sam --due 'in 2 weeks'
  heatmap actions done 3fa9           mark one as done
  heatmap actions let-go 3fa9         let one go, which is all right too
";

pub(super) const GROUP_EXAMPLES: &str = "Examples:
  heatmap group                       gather a group in a room, on the screens
  heatmap group homework/             combine the files of a folder into one heatmap
  heatmap group *.toml --json         the same for programs
  heatmap group - < answers.ndjson    responses as JSON, one a line
  heatmap group --tallies counts.csv --people 120
";

pub(super) const EXPORT_EXAMPLES: &str = "Examples:
  heatmap export -o today.png               your newest heatmap as a picture
  heatmap export 0f8b -o team.pdf           the one whose id starts with 0f8b, as pages to print
  heatmap export last --then 0f8b -o change.html
                                            then and now as one page
  heatmap export --for-group                your answers for a facilitator, and nothing else
  heatmap export homework/ --format csv     all answers of a folder as rows
";

pub(super) const SHEET_EXAMPLES: &str = "Examples:
  heatmap questions sheet -o slips.pdf      print as many as there are people
  heatmap questions sheet -o -              the same as text
";

pub(super) const NEW_EXAMPLES: &str = "Examples:
  heatmap questions new youth-club.toml     small, complete and with comments
  heatmap questions new our-ward.toml --from relationships
                                            a copy of the one that comes with Heatmap
";

pub(super) const INSTALL_EXAMPLES: &str = "Examples:
  heatmap questions install youth-club.toml
  heatmap take --questions youth-club       use it by its id
";

pub(super) const SCHEMA_EXAMPLES: &str = "Examples:
  heatmap questions schema > questionnaire.schema.json
                                            save it where your file's first line expects it
";

pub(super) const TRASH_EXAMPLES: &str = "Examples:
  heatmap trash                       what was deleted, newest first
  heatmap trash restore 0f8b          bring one back
";

pub(super) const CHECK_EXAMPLES: &str = "Examples:
  heatmap check ours.toml             every fault, with its line and how to fix it
  heatmap check *.toml --json         the same for editors
  heatmap check ours.cy.toml --against ours.toml
                                      a translation: what is missing, added or moved
";

pub(super) const QUESTIONS_EXAMPLES: &str = "Examples:
  heatmap questions list              available questionnaires
  heatmap questions show              the default one, for reading
  heatmap questions new ours.toml     start your own
  heatmap questions install ours.toml add it to the available ones
";

pub(super) const COMPLETIONS_EXAMPLES: &str = "Examples:
  heatmap completions bash > ~/.local/share/bash-completion/completions/heatmap
  heatmap completions fish > ~/.config/fish/completions/heatmap.fish
";

pub(super) const MAN_EXAMPLES: &str = "Examples:
  heatmap man | man -l -              read the manual
  heatmap man /usr/local/share/man/man1
";

pub(super) const IMPORT_EXAMPLES: &str = "Examples:
  heatmap import theirs.toml               a response that somebody sent you
  heatmap import answers.csv               the answers from an online form, one person a row
";
