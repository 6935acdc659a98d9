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
warmer = warmer
cooler = cooler
about-the-same = about the same
not-comparable = not comparable
list-warmer = Warmer
list-cooler = Cooler
list-about-the-same = About the same
list-not-comparable = Not comparable
warm-spots = Warm spots
cool-spots = Cool spots

## Answers

not-sure = not sure
doesnt-apply = doesn't apply
unanswered = no answer yet

## Tiles

tile-coverage = { $answered } of { $of }
tile-too-few = too few answers
tile-no-heat = no answer
tile-now-no-heat = none now
tile-now = now { $word }
tile-about-the-same = as before
order-warmth = Warmest first
legend-answers = 1 2 your answers
legend-people = 1 2 how many answers
legend-note = n note
legend-focus = * focus
all-alike = You answered alike everywhere, so no spot stands out.
no-heat-at-all = None of these answers makes a tile warm or cool. That is all right.
group-alike = All tiles are alike, so no spot stands out.
no-heat-in-group = No tile has answers enough to be warm or cool.
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
look-only-elsewhere = Nothing was changed: that heatmap is open in another window.
look-only-who = Open in another window ({ $holder }): here you can only look.
look-only-why = This folder cannot be written ({ $why }): here you can only look.
undone = Taken back: { $what }
redone = Made again: { $what }
change-note = the note on { $title }
change-your-note = your note
nothing-to-undo = There is nothing to take back.
nothing-to-redo = There is nothing to bring back.
deleted = It is in the trash now. u brings it back.
deleted-with-actions = It is in the trash now, and what is still open with it. u brings it back.
gone-elsewhere = It is not there any more: it was deleted or moved elsewhere.
restored = It is back from the trash.
notice-conflict = This heatmap was changed elsewhere meanwhile. What you do here is kept beside it, in { $name }.
notice-no-locks = The folder of this heatmap cannot be locked. Please keep it open in one window only.
panic = Heatmap has stopped because of a mistake of its own. Your answers are safe in { $root }, and `heatmap` goes on where you left off. Please tell the people who make it, with this line:
leave-unsaved = Your last changes are not saved yet. Press it again to leave without them.
leave-half-written = An action is half written. Press it again to leave without it.
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
date-full = { $weekday } { $day } { $month } { $year }
month-long-1 = January
month-long-2 = February
month-long-3 = March
month-long-4 = April
month-long-5 = May
month-long-6 = June
month-long-7 = July
month-long-8 = August
month-long-9 = September
month-long-10 = October
month-long-11 = November
month-long-12 = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

# Words that dates are typed with, apart from the names of months and weekdays: each a list with commas.
date-fillers = on, the, of, by, this, coming
date-in = in
date-next = next
date-end = end
date-today = today
date-tomorrow = tomorrow
date-one = a, an
date-numbers = one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve
date-ordinals = st, nd, rd, th
date-days = day, days
date-weeks = week, weeks
date-fortnights = fortnight, fortnights
date-months = month, months
date-years = year, years

## Start

welcome-about = Think of a place that matters to you: a team, a class, a street, a group. Heatmap shows you { $statements } short statements about how people relate there. You say how true each one is, and then see it all in colour.
welcome-time = It takes about { $minutes } minutes. You can stop at any time, and go on where you left off.
welcome-private = Nothing leaves this machine. What you answer is for you.
welcome-begin = Press n to begin.
start-drafts = To continue
start-finished = Your heatmaps
start-draft-coverage = { $answered } of { $of } answered
start-actions = Still open
start-actions-more = Still open: the next of { $count }
start-find = Find a place or a name
start-nothing-found = Nothing here has that in its place or name.
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
statement-last-time = Now: { $answer } · last time: { $before } · ← to change
statement-last-alike = Now: { $answer }, as last time · ← to change
statement-before = last time
statement-before-short = <
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
since-both = Since { $date }: warmer in { $warmer }; cooler in { $cooler }.
since-warmer = Since { $date }: warmer in { $warmer }.
since-cooler = Since { $date }: cooler in { $cooler }.
since-short = Since { $date }: { $warmer } warmer, { $cooler } cooler. c shows which.
since-alike = Since { $date } it is all about the same.
focus-chosen = { $title } is the spot to work on. a writes down one thing to do.
focus-none = No spot is chosen to work on now.
dimension-focus = * focus
dimension-reflect = To think about
dimension-note = Your note
dimension-no-note = None yet. Press e to write one: for you only, no need for names.
dimension-actions = What will be done
dimension-no-action = Nothing yet. Press a, or choose an idea and press Enter.
dimension-ideas = Small things to try
over-time-nothing = There is no other heatmap of this place yet to lay beside it.
over-time-from-to = { $first } to { $last }, oldest first

## Note

note-title = A note for yourself
note-title-of = { $title }: a note for yourself
note-private = For you only. No need for names.

## Actions

action-title = { $title }: something to do
action-what = What
action-who = Who
action-buddy = With
action-due = By when
action-date-how = 1 Dec, friday, in 2 weeks
action-date-past = { $date }, which is past
action-date-unclear = Not a date yet
action-needs-what = Say what will be done first.
action-needs-date = The date is not understood yet. Try 1 Dec, friday, in 2 weeks.
action-kept = It is written down.
action-left = What you typed is kept until you come back to it with a.
action-done = Done. u takes it back.
action-let-go = Let go. u takes it back.
action-open-again = Open again.
action-gone = This action is not there any more.
action-with = with { $buddy }
action-who-with = { $who }, with { $buddy }
action-by = by { $date }
action-done-on = done { $date }
action-let-go-on = let go { $date }
actions-open = { $count ->
    [0] nothing is open
    [one] one is open
   *[other] { $count } are open
}
actions-none = Nothing is written down yet. On a heatmap, a writes down something to do.
actions-no-heatmap = An action belongs to a heatmap. Finish one first.

## Comparing

compare-draft = This one is not finished yet. Finish it first.
compare-nothing = There is no other heatmap here that it can be compared with.
compare-heading = { $place } · { $then } → { $now }
compare-heading-two = { $other } · { $then } → { $place } · { $now }
compare-places = These are two places: what you see is a difference, not a ranking.
compare-legend = above: then   below: now
compare-most = Changed most
compare-then-now = { $then } → { $now }
compare-not-asked = not asked
compare-partly = over { $compared } of { $of } statements
compare-only-then = Only then
compare-noted = Noted then: { $note }
compare-did = Done since: { $what }
compare-noted-then = Noted then
compare-note-then = Your note then
compare-note-now = Your note now
compare-done = Done since
choose-title = Compare { $place }, { $date }, with

## Groups

group-people = { $people ->
    [one] one person
   *[other] { $people } people
}
group-keep-safe = Keep { $file } as carefully as paper slips: with so few people its counts may tell what somebody answered.
group-not-revealed = It is not revealed yet.
group-too-few = Nothing is shown: { $people ->
    [0] nobody is
    [one] one person is
   *[other] { $people } people are
} in, and together they are shown from { $minimum } people on, so that nobody's answers can be told.

## Printed

questions-reversed = { " (agreeing is cool)" }
questions-reflect = To think about:
questions-talk = To talk about:
questions-idea = To try:
show-focus = To work on
show-notes-kept-back = Notes were written then: --with-notes shows them.
show-draft = A draft: not finished yet.
show-note = Your note on { $title }
list-empty = No heatmap is saved yet. `heatmap` begins the first one.
list-draft = not finished: { $answered } of { $of } answered
list-finished = finished
trash-deleted = { $heatmap }, is in the trash. `heatmap trash restore { $id }` brings it back.
trash-restored = { $heatmap }, is back.
trash-line = deleted { $date }
compare-turned = The first of the two was begun after the second. To see then and now, give the earlier one first.
trash-empty = The trash is empty.
actions-none-open = Nothing is open. `heatmap actions add` writes something down.
actions-none-at-all = Nothing is written down yet. `heatmap actions add` writes something down.
actions-said-done = Done: { $what }
actions-said-let-go = Let go: { $what }
actions-said-added = It is written down.
actions-said-added-by = It is written down, by { $date }.
check-well = { $file }: all is well

## Keys

screen-start = Start
screen-begin = Beginning
screen-setting = Beginning: which questions
screen-statement = Statement
screen-review = Before you finish
screen-heatmap = Heatmap
screen-dimension = A closer look
screen-find = Finding
screen-over-time = Over time
screen-choose = Compare with
screen-compare = Then and now
screen-compared = Then and now: a closer look
screen-actions = Actions
screen-action = Something to do
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
key-actions = actions
key-compare = compare
key-find = find
key-delete = delete
key-show-all = show all
key-focus = focus
key-add-action = action
key-over-time = over time
key-choose = take it up
key-tick = done or open
key-let-go = let go
key-edit = change it
key-keep-action = keep it
key-undo = undo
key-redo = redo
key-help = help
key-to-start = start
key-back-to-start = back
key-keep = keep and close
key-leave = leave
key-stop = leave; all is saved
key-suspend = pause; fg comes back
