# British English: every sentence on the screens and in what is printed.
#
# Warm, kind and plain; no jargon, no exclamation marks, no marks out of ten. Read them aloud.

## Heat and agreement

chilly = chilly
cool = cool
mild = mild
warm = warm
glowing = glowing
aligned = aligned
mixed = mixed
differ = differ
warm-spots = Warm spots
cool-spots = Cool spots

## Answers

not-sure = not sure
doesnt-apply = doesn't apply
unanswered = no answer yet

## Tiles

tile-coverage = { $answered } of { $of }
tile-too-few = too few answers
order-warmth = Warmest first
legend-answers = 1 2 your answers
legend-note = n note
legend-focus = * focus
all-alike = You answered alike everywhere, so no spot stands out.
no-heat-at-all = None of these answers makes a tile warm or cool. That is all right.
statement-noted = with a note
skip-area = not mine to say

## Everywhere

heatmap = Heatmap
tagline = See where your relationships are warm, where they are cool, and what to do next.
tagline-short = Where it is warm, where it is cool, and what next
no-place = A place without a name
saved = saved
saving = saving…
not-saved = NOT SAVED: { $why }. Heatmap holds on to it and keeps trying.
look-only = Nothing was changed: here you can only look.
look-only-who = Open in another window ({ $holder }): here you can only look.
look-only-why = This folder cannot be written ({ $why }): here you can only look.
note-undone = The note is as it was before.
notice-conflict = This heatmap was changed elsewhere meanwhile. What you do here is kept beside it, in { $name }.
notice-no-locks = The folder of this heatmap cannot be locked. Please keep it open in one window only.
panic = Heatmap has stopped because of a mistake of its own. Your answers are safe in { $root }, and `heatmap` goes on where you left off. Please tell the people who make it, with this line:
leave-unsaved = Your last changes are not saved yet. Press it again to leave without them.
unfinished = Not finished any more. Ctrl-R finishes it again.
too-small = Please make this window a little larger: 40 columns by 12 lines will do.
date = { $day } { $month } { $year }
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

## Start

welcome-about = Think of a place that matters to you: a team, a class, a street, a group. Heatmap shows you { $statements } short statements about how people relate there. You say how true each one is, and then see it all in colour.
welcome-time = It takes about { $minutes } minutes. You can stop at any time, and go on where you left off.
welcome-private = Nothing leaves this machine. What you answer is for you.
welcome-begin = Press n to begin.
start-drafts = To continue
start-finished = Your heatmaps
start-draft-coverage = { $answered } of { $of } answered
start-no-questionnaire = its questions are not here
start-unreadable = { $count ->
    [one] One file could not be read and was left as it is: `heatmap list` says why.
   *[other] { $count } files could not be read and were left as they are: `heatmap list` says why.
}

## Begin

begin-place = Which place do you have in mind?
begin-name = Your name, if you like
begin-facts = { $statements } statements · { $minutes ->
    [one] about a minute
   *[other] about { $minutes } minutes
} · stays on this machine
begin-facts-untimed = { $statements } statements · stays on this machine
begin-questions = Questions: { $title }

## Statement

statement-last = Last: { $answer } · ← to change
statement-skipped = The rest of that part is left out · u to undo
statement-saved = { $count } saved

## Review

review-title = Before you finish
review-complete = Every statement has an answer. Press f to finish.
review-gaps = { $count ->
    [one] One statement has no answer yet. That is all right: press f to finish, or Enter to answer it.
   *[other] { $count } statements have no answer yet. That is all right: press f to finish, or Enter to answer one.
}
review-none = Nothing is answered yet. Enter goes to a statement.
review-nothing-yet = There is nothing to show yet: answer at least one statement first.

## Heatmap and dimension

heatmap-today = How it felt today, not a verdict.
heatmap-that-day = How it felt that day, not a verdict.
heatmap-fresh = Walk over the tiles with the arrow keys. Enter looks closer at one.
heatmap-note = Note: { $note }
heatmap-no-heat = no answer that counts
dimension-reflect = To think about
dimension-note = Your note
dimension-no-note = None yet. Press e to write one: for you only, no need for names.
dimension-ideas = Small things to try

## Note

note-title = A note for yourself
note-title-of = { $title }: a note for yourself
note-private = For you only. No need for names.

## Printed

questions-reversed = { " (agreeing is cool)" }
questions-reflect = To think about:
questions-talk = To talk about:
questions-idea = To try:
show-draft = A draft: not finished yet.
show-note = Your note on { $title }
list-empty = No heatmap is saved yet. `heatmap` begins the first one.
list-draft = { $answered } of { $of } answered, still open
list-finished = finished
check-well = { $file }: all is well

## Keys

screen-start = Start
screen-begin = Beginning
screen-setting = Beginning: which questions
screen-statement = Statement
screen-review = Before you finish
screen-heatmap = Heatmap
screen-dimension = A closer look
screen-note = Note
screen-help = Keys
help-intro = Esc or ? closes this page. Arrow keys and vi keys both work everywhere.
key-new = new heatmap
key-open = open
key-move = move
key-first = to the first
key-last = to the last
key-page = a page up, a page down
key-go-on = go on
key-field = other field
key-other-questions = other questions
key-answer = answer
key-previous = back
key-next = on
key-note = note
key-review = review
key-skip-area = leave out the rest of this part: not mine to say
key-finish = finish
key-go-to = go to it
key-walk = walk
key-look-closer = look closer
key-order = order
key-scroll = scroll
key-neighbour = next tile
key-close = close
key-undo = undo
key-redo = redo
key-help = help
key-to-start = start
key-back-to-start = back
key-keep = keep and close
key-leave = leave
key-stop = leave; all is saved
key-suspend = pause; fg comes back
