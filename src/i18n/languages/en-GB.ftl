# British English: every sentence on the screens and in what is printed.
#
# Warm, kind and plain; no jargon, no exclamation marks, no marks out of ten. Read them aloud.
#
# KEY("screen.command") stands for the key of a command on a screen, as the person has set it.

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
warmest-here = Warmest here
coolest-here = Coolest here

## Answers

not-sure = not sure
doesnt-apply = doesn't apply
unanswered = no answer yet

# What people write into the cells of a form besides; lists, with commas between.

form-not-sure = not sure, don't know, dont know, unsure, no idea, ?
form-doesnt-apply = doesn't apply, doesnt apply, does not apply, not applicable, not relevant, n/a, n.a., na
form-no-answer = prefer not to say, rather not say, -

## Tiles

tile-coverage = { $answered } of { $of }
tile-too-few = too few answers
tile-no-heat = no answer
tile-now-no-heat = none now
tile-now = now { $word }
tile-about-the-same = as before
order-warmth = Warmest first
order-agreement = Seen most alike first
legend-answers = 1 2 your answers
legend-people = 1 2 answers
legend-bars = bars: how many answered each level
legend-differ = <> you differ
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
preview-mark = preview
preview-begins = A preview: nothing is saved, and what you change in the file shows here as you save it.
preview-followed = The file has changed: here it is.
preview-fault = Line { $line }: { $what }
preview-begins-fixed = A preview: nothing is saved.
preview-mark-faults = preview · not right yet
preview-not-home = A preview is for looking. Nothing of it is taken home.
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
deleted = { $place }, { $date }, is in the trash now. { KEY("start.undo") } brings it back.
deleted-with-actions = { $place }, { $date }, is in the trash now, and what is still open with it. { KEY("start.undo") } brings it back.
gone-elsewhere = It is not there any more: it was deleted or moved elsewhere.
restored = It is back from the trash.
notice-conflict = This heatmap was changed elsewhere meanwhile. What you do here is kept beside it, in { $name }.
notice-no-locks = The folder of this heatmap cannot be locked. Please keep it open in one window only.
panic = Heatmap has stopped because of a mistake of its own. Your answers are safe in { $root }, and `heatmap` goes on where you left off. Please tell the people who make it, with this line:
leave-unsaved = Your last changes are not saved yet. Press it again to leave without them.
leave-not-counted = These answers are not counted yet. Press it again to leave without them.
leave-hands = Shows of hands are typed and not counted yet. Press it again to leave without them.
leave-half-written = An action is half written. Press it again to leave without it.
unfinished = Not finished any more. { KEY("statement.redo") } finishes it again.
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
date-at = { $date } at { $time }
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
# The forms of one word are parted by strokes: a|b.
date-numbers = one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve
# Names of the twelve months as they are changed inside a sentence, where a language does that.
date-month-forms = january, february, march, april, may, june, july, august, september, october, november, december
date-ordinals = st, nd, rd, th
date-days = day, days
date-weeks = week, weeks
date-fortnights = fortnight, fortnights
date-months = month, months
date-years = year, years

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
screen-trash = Trash
screen-compare = Then and now
screen-compared = Then and now: a closer look
screen-actions = Actions
screen-action = Something to do
screen-note = Note
screen-turn = Answering for a group
screen-group-form = A group
screen-group-setting = A group: what to choose
screen-gather = Gathering
screen-files = Take in files
screen-handover = Handing over the keyboard
screen-count-in = Counting in
screen-hands = Show of hands
screen-guess = Before it opens
screen-group-heatmap = A group's heatmap
screen-spot = Choose one spot to work on
screen-present = Presenting
screen-take-home = Take it home
screen-take-home-to = Take it home: where to
screen-blank = A blank screen
screen-help = Keys
screen-faults = What to put right
help-intro = { KEY("help.back") } or { KEY("help.help") } closes this page.
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
key-trash = trash
key-restore = restore
key-show-all = show all
key-focus = focus
key-add-action = action
key-over-time = over time
key-choose = take it up
key-tick = done or open
key-let-go = let go
key-edit = change it
key-keep-action = keep it
key-group = group
key-open-group = keep it
key-other-choice = other choice
key-files = take in files
key-slips = slips
key-next-person = next person
key-hands = show of hands
key-reveal = reveal
key-reveal-again = add those who came later
key-settings = change
key-stop-here = stop here
key-to-group = back to the group
key-take-in = take in, open
key-take-in-all = all of this folder
key-folder-up = folder above
key-folder-open = open the folder
key-count-in = count in
key-leave-out = leave out
key-to-answers = back to the answers
key-count-slip = count the slip in
key-count-hands = count them all
key-guess = this one
key-skip = leave it out
key-choose-spot = choose it
key-dots = dots
key-dots-fewer = fewer dots
key-present = present
key-page-on = on
key-page-back = back
key-blank = blank the screen, and back
key-next-kind = to the next kind of conversation
key-countdown = a minute more to count down
key-minutes = so many minutes
key-minutes-none = no countdown
key-take-home = take home
key-take-it = take it
key-with-notes = notes
key-with-name = name
key-leave-out-low = leave out
key-write = write it
key-undo = undo
key-redo = redo
key-help = help
key-to-start = start
key-back-to-start = back
key-underneath = look underneath
key-keep = keep and close
key-leave = leave
key-stop = leave; all is saved
key-suspend = pause; fg comes back

## Start

welcome-about = Think of a place that matters to you: a team, a class, a street, a group. Heatmap shows you { $statements } short statements about how people relate there. You say how true each one is, and then see it all in colour.
welcome-time = It takes about { $minutes } minutes. You can stop at any time, and go on where you left off.
welcome-private = Nothing leaves this machine. What you answer is for you.
welcome-begin = Press { KEY("start.new") } to begin.
start-drafts = To continue
start-finished = Your heatmaps
start-draft-coverage = { $answered } of { $of } answered
start-actions = Still open
start-actions-more = Still open: the next of { $count }
start-group-in = { $people } of { $expected } in
start-others = { $count ->
    [one] One person's answers were taken in too: `heatmap list` names them.
   *[other] { $count } people's answers were taken in too: `heatmap list` names them.
}
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
begin-questions = Questions: { $title } ({ $at } of { $of })

## Statement

statement-last = Last: { $answer } · { KEY("statement.previous") } to change
statement-last-time = Now: { $answer } · last time: { $before } · { KEY("statement.previous") } to change
statement-last-alike = Now: { $answer }, as last time · { KEY("statement.previous") } to change
statement-before = last time
statement-before-short = <
statement-skipped = The rest of that part is left out · { KEY("statement.undo") } to undo
statement-in-memory = { $count } answered, kept nowhere yet
statement-saved = { $count } saved

## Review

review-title = Before you finish
review-complete = Every statement has an answer. Press { KEY("review.finish") } to finish.
review-gaps = { $count ->
    [one] One statement has no answer yet. That is all right: press { KEY("review.finish") } to finish, or { KEY("review.enter") } to answer it.
   *[other] { $count } statements have no answer yet. That is all right: press { KEY("review.finish") } to finish, or { KEY("review.enter") } to answer one.
}
review-none = Nothing is answered yet. { KEY("review.enter") } goes to a statement.
review-nothing-yet = There is nothing to show yet: answer at least one statement first.

## Heatmap and dimension

heatmap-today = How it felt today, not a verdict.
heatmap-that-day = How it felt that day, not a verdict.
heatmap-fresh = Walk over the tiles with { KEY("heatmap.left") } { KEY("heatmap.down") } { KEY("heatmap.up") } { KEY("heatmap.right") }. { KEY("heatmap.enter") } looks closer at one.
heatmap-note = Note: { $note }
heatmap-no-heat = no answer that counts
since-both = Since { $date }: warmer in { $warmer }; cooler in { $cooler }.
since-warmer = Since { $date }: warmer in { $warmer }.
since-cooler = Since { $date }: cooler in { $cooler }.
since-short = Since { $date }: { $warmer } warmer, { $cooler } cooler. { KEY("heatmap.compare") } shows which.
since-alike = Since { $date } it is all about the same.
since-alike-of = Since { $date }: { $count ->
    [one] the one tile that can be compared is about the same.
   *[other] the { $count } tiles that can be compared are about the same.
}
since-nothing = Nothing can be compared yet with { $date }.
focus-chosen = { $title } is the spot to work on. { KEY("heatmap.add-action") } writes down one thing to do.
focus-none = No spot is chosen to work on now.
dimension-focus = * focus
dimension-reflect = To think about
dimension-talk = To talk about
dimension-note = Your note
dimension-no-note = None yet. Press { KEY("dimension.note") } to write one: for you only, no need for names.
dimension-actions = What will be done
dimension-no-action = Nothing yet. Press { KEY("dimension.add-action") }, or choose an idea and press { KEY("dimension.enter") }.
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
action-left = What you typed is kept until you come back to it with { KEY("heatmap.add-action") }.
action-done = Done. { KEY("actions.undo") } takes it back.
action-let-go = Let go. { KEY("actions.undo") } takes it back.
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
actions-none = Nothing is written down yet. On a heatmap, { KEY("heatmap.add-action") } writes down something to do.
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
group-in = { $people } of { $expected } { $people ->
    [one] is
   *[other] are
} in
group-in-more = { $people } are in, more than the { $expected } expected
group-form-title = A group
group-form-about = Many people answer, each for themselves, and see one heatmap together. Nobody sees who said what.
group-form-change = Change the group
group-ask-title = What is it called?
group-ask-place = Which place is it about?
group-ask-expected = How many people do you expect?
group-ask-kind = Who are they?
group-ask-shown = From how many on does it open?
group-ask-questions = Which questions?
group-team = A team: people of one place
group-circle = A circle: from different places
group-team-short = team
group-circle-short = circle
group-team-means = All areas are put together. { KEY("group-setting.left") } and { KEY("group-setting.right") } choose.
group-circle-means = Only what is about the person is put together; each of you keeps the rest to themselves. { KEY("group-setting.left") } and { KEY("group-setting.right") } choose.
group-by-consent = From 3 on, by consent of you all
group-from = From { $people } people on
group-shown-means = With fewer it stays closed, so that nobody's answers can be told. { KEY("group-setting.left") } and { KEY("group-setting.right") } choose.
group-consent-means = Ask before anyone answers. With 3 or 4 people you see one word for each tile and nothing more, yet with so few a word can tell much. If anybody would rather not, choose 5.
group-needs-number = Say how many people you expect, in numbers.
group-needs-three = A group is for at least 3 people.
group-needs-consent = With so few it stays closed unless you all agree: { KEY("group-setting.left") } chooses that, { KEY("group-setting.enter") } goes on.
group-no-circle = None of these questions is about the person, so a circle would have nothing to put together.
group-say-first = To say first
group-say = We shall see how answers spread, never whose. If everyone answers alike, that shows.
group-say-consent = We are few, so we agree now: if 3 or 4 of us are in, we open the word for each tile, and no more.
group-files-for = answers that people made as homework
group-slips-for = on paper, keyed in here
group-next-for = one after another at this keyboard
group-hands-for = cards up together: hands are public
group-settings-for = title, place, how many
group-reveal-from = from { $minimum } people on
group-reveal-early = whoever comes later waits until there are three
group-reveal-ready = everybody is in
group-file-care = The group's file holds counts, never who said what. With few people keep it as carefully as the slips.
group-too-few-yet = It opens from { $minimum } people on; { $people ->
    [0] nobody is
    [one] one is
   *[other] { $people } are
} in.
group-too-few-private = It opens from { $minimum } people on; apart from cards held up, { $people ->
    [one] one has
   *[other] { $people } have
} answered.
group-waiting = { $waiting ->
    [one] One person came later and waits
   *[other] { $waiting } people came later and wait
} until there are three to add together.
group-waiting-ready = { $waiting } people came later. { KEY("group-heatmap.reveal") } adds them all together.
group-nothing-new = Everybody who is in is shown already.
group-added = { $people } more people are in it now.
turn-passed-over = { $count ->
    [one] One statement was answered by hands and is passed over.
   *[other] { $count } statements were answered by hands and are passed over.
}
turn-nothing-left = Hands have answered every statement, so nothing is left to ask.
slip-heading = Slip { $number } · { $who }
slip-statement = { $at } of { $of }
slip-counted = That slip is counted: { $who }.
slip-leave-out = { KEY("count-in.leave-out") } once more leaves this slip out.
slip-left-out = That slip is left out: { $who }.
handover-before = The keyboard is yours. Everybody else looks away.
handover-memory = Your answers stay in this machine's memory. At the end you say whether they count. If it stops before that, they are gone, and nobody has seen them.
handover-begin = Press { KEY("handover.enter") } when you are ready.
handover-after = Thank you. That is all.
handover-next = Please hand the keyboard back. { KEY("handover.next-person") } is for the next person.
count-in-person = Count my answers in?
count-in-slip = Count this slip in?
count-in-complete = Every statement has an answer.
count-in-gaps = { $count ->
    [one] One statement has no answer. That is all right.
   *[other] { $count } statements have no answer. That is all right.
}
count-in-after-person = All that will show is how many people are in. Once counted, your answers are part of the counts and stand nowhere else. { KEY("count-in.back") } goes back to them.
count-in-after-slip = Once it is counted it cannot be changed. { KEY("count-in.back") } goes back to it; { KEY("count-in.enter") } counts it too.
files-reading = Files are being read.
files-all = { KEY("files.take-all") } takes in all files of this folder, and those that come later.
files-watched = All of this folder is taken in, and looked at once a second. { KEY("files.take-all") } stops that.
files-none = There are no files with answers here.
files-care = Whoever holds people's own files can read them; Heatmap takes the answers alone. Once somebody is taken in, nobody can take them out.
files-taken = { $people ->
    [one] One person is taken in.
   *[other] { $people } people are taken in.
}
files-taken-and-over = { $people ->
    [one] One person is taken in.
   *[other] { $people } people are taken in.
} { $over ->
    [one] One file is passed over.
   *[other] { $over } files are passed over.
}
files-passed-over = { $over ->
    [one] One file is passed over: beside it stands why.
   *[other] { $over } files are passed over: beside them stands why.
}
files-again = { $again ->
    [one] That was counted before.
   *[other] Those were counted before.
}
file-counted = counted
file-again = counted before
file-passed-over = passed over: { $why }
file-misfit = its answers do not fit the others
hands-public = Cards up together, all at one moment. Hands are public: everyone sees them. Type the counts in a row, coolest first: 2 3 0 1 1.
hands-people = How many people hold up cards?
hands-of = { $hands } of { $people }
hands-row-counted = counted
hands-row-private = some have answered this one already
hands-not-yet = not clear yet
hands-unclear = Type { $levels } numbers, one a level, coolest first: 2 3 0 1 1. Behind them may stand not sure and doesn't apply.
hands-too-many = That is { $hands } hands for { $people } people.
hands-needs-people = Say how many people hold up cards first.
hands-more-people = There are up to { $most } of you so far. If more have come, go back with { KEY("hands.back") }, and { KEY("gather.settings") } changes how many are expected.
hands-none = Type the counts of at least one statement first.
hands-twice = Some have answered that one already. Cards beside it would give their answers away.
hands-counted = { $count ->
    [one] One show of hands is counted.
   *[other] { $count } shows of hands are counted.
}
hands-kept = What you typed is kept, and not counted yet.
hands-left = Shows of hands are typed and not counted yet: { KEY("gather.hands") } goes back to them.
hands-too-late = Hands are counted before the reveal. People who come later can use a slip, a file or the keyboard.
guess-coolest = Before it opens: which spot do you think is the coolest?
guess-differ = And where do you think you differ most?
guess-ready = Ready when you are.
guess-early = { $count ->
    [one] One more is expected
   *[other] { $count } more are expected
}. Who comes after this can be added only when three of them are in.
guess-means = Talk it over, walk there, and press { KEY("guess.enter") }. Nobody is right or wrong; { KEY("guess.pass-over") } leaves it out.
guess-ready-means = { KEY("guess.reveal") } opens the heatmap for everyone to see.
guessed-coolest = You thought of { $title } as the coolest: here it is { $word }.
guessed-unknown = You thought of { $title }: it has too few answers to tell.
guessed-differ = You thought that you differ on { $title }: here you do differ.
guessed-differ-mixed = You thought that you differ on { $title }: here you see it in several ways.
guessed-differ-aligned = You thought that you differ on { $title }: here you see it alike.
spot-how = One spot is enough. If you voted with dots, type how many each one got. { KEY("spot.enter") } chooses the one under the cursor.
spot-dots = { $count ->
    [one] one dot
   *[other] { $count } dots
}
statement-sides = { $cool } cool · { $middle } middle · { $warm } warm
statement-not-sure = { $count } not sure
statement-no-fit = { $count } doesn't apply
word-alone = We are few, so the word alone shows.
celebrate = to celebrate
act = to act on
listen = to listen
understand = to understand
present-of = { $at } of { $of }
present-differ = we differ
present-aligned = we see it alike
present-mixed = we see it in several ways
present-answers = { $answers } answers from { $people } people
present-minutes = { $minutes } min
side-warm = Warm side
side-middle = In the middle
side-cool = Cool side
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
questions-new = { $file } is there, and works as it is. Its first lines say how to go on.
questions-installed = “{ $title }” is at hand now. `heatmap take --questions { $id }` begins with it, and the first screens offer it too.
questions-installed-beside = “{ $title }” is at hand now, beside { $other }, which is the one that new heatmaps begin with.
questions-installed-unlike = Its version does not say how it differs from { $other }, so the two may be compared where they should not: `heatmap check --against { $id }` tells more.
questions-installed-already = “{ $title }” was at hand already.
show-focus = To work on
show-notes-kept-back = Notes were written then: --with-notes shows them.
show-draft = A draft: not finished yet.
show-note = Your note on { $title }
list-empty = No heatmap is saved yet. `heatmap` begins the first one.
list-draft = not finished: { $answered } of { $of } answered
list-finished = finished
list-imported = taken in { $date }
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

import-said = { $taken ->
    [0] Nothing is taken in.
    [one] One response is taken in.
   *[other] { $taken } responses are taken in.
}
import-said-again = { $taken ->
    [0] { $groups ->
        [0] Nothing new is taken in
       *[other] No new response is taken in
    }
    [one] One response is taken in
   *[other] { $taken } responses are taken in
}; { $again ->
    [one] one was here already.
   *[other] { $again } were here already.
}
import-groups = { $groups ->
    [one] One group is taken in.
   *[other] { $groups } groups are taken in.
}
import-files-over = { $over ->
    [one] One file is passed over.
   *[other] { $over } files are passed over.
}
import-lines-over = { $over ->
    [one] One line is passed over.
   *[other] { $over } lines are passed over.
}
import-rows-over = { $over ->
    [one] One row is passed over.
   *[other] { $over } rows are passed over.
}
import-passed-over = { $name } is passed over: { $why }.
import-line = { $file }, line { $line }
import-questions = { $file } is read as answers to “{ $title }”, { $questions }.
import-ignored = These columns of { $file } are no statements and are left out: { $columns }.
import-short = { $rows ->
    [one] One row of { $file } is
   *[other] { $rows } rows of { $file } are
} shorter than the heading; what is missing there is unanswered.
import-by-label = In { $file }, numbers are read as the labels of levels under: { $columns }.
import-by-number = In { $file }, numbers are read as the numbers of levels, 1 the coolest, under: { $columns }.
import-form-no-text = it is not UTF-8 text; export it as CSV in UTF-8
import-form-no-column = no column is headed by a statement of { $id }, by its text or its id
import-form-none = no column is headed by a statement of the questions at hand, by its text or its id; give the questions with --questions
import-form-several = it may answer more than one set of questions ({ $ids }); say which with --questions
import-form-twice = two columns are headed by the statement { $id }
import-form-ambiguous = “{ $heading }” is the text of several statements ({ $ids }); head the column by the id that is meant
import-cell-no-answer = under “{ $heading }” stands “{ $cell }”, which is no answer of this scale
import-cell-either = under “{ $heading }” stands “{ $cell }”, which is the number of level { $number } and the label of level { $label }; write both, as in “{ $label } - { $cell }”
import-cell-several = under “{ $heading }” stands “{ $cell }”, which may be more than one answer of this scale; write the number of a level
import-row-long = it has more cells than there are headings, so that an answer may stand under another statement
import-row-empty = it has no answers
import-spreadsheet = it is a spreadsheet; save it as CSV and import that
import-json = it is JSON; save a form's answers as CSV, or export heatmaps as NDJSON, and import that
standard-input = standard input
import-cells-more = { $cells }; and { $more } more
import-folder = it is a folder; name the files in it
import-our-table = it is a table that Heatmap made for spreadsheets; export the heatmap as ndjson for that
import-first = it is not one person's file; `heatmap import` takes in what is in it
import-first-lines = it is not one person's file; `heatmap import` takes in its lines, and `heatmap group -` counts them from standard input
import-first-sheet = it is a spreadsheet; save it as CSV, and `heatmap import` takes in its rows
report-dimension = What
report-heat = How warm
report-then = Then
report-now = Now
report-answers = Answers, coolest first
report-agreement = Agreement
report-coverage = Answered
report-change = What has changed
report-as-before = As before
report-notes = Notes
report-noted-now = Noted now
report-table = All tiles, area by area
report-heading = { $place } · { $then } to { $now }
report-heading-two = { $other } · { $then }, and { $place } · { $now }
report-then-now = { $then }, now { $now }
report-open = open
report-left-out = left out
report-too-few = too few
report-too-few-now = now too few
report-too-few-means = too few: too few answers to count
report-not-asked = not asked
take-home-where = Where to?
take-home-notes = with your notes
take-home-name = with your name
take-home-low = leave out { $titles }: there everybody is at or below the middle
take-home-low-by-word = leave out { $titles }: there the word is cool or chilly
take-home-ending = The name ends in .{ $ending }, and { $format } is chosen. Please change one of them.
take-home-needs-name = Type a name for the file first.
take-home-folder = { $file } is a folder. Give the name of a file in it.
take-home-taken = { $file } is there already. { KEY("take-home-to.enter") } again writes over it.
export-lacking = These letters are drawn as boxes, since the font of Heatmap lacks them: { $letters }. In a page of html they can be read.
export-no-counts = Fewer than eight people are in, so no counts are told: the file holds nothing else.
export-left-behind = { $format } has no place for notes and names, so they are left out.
export-passed-over = { $file } is passed over: { $why }
export-is-draft = it is not finished yet
export-is-group = it is a group, and these are people's own answers
export-is-copy = the same answers are in it already
export-low-by-word = The word is cool or chilly on { $titles }. --leave-out leaves such tiles out.
export-low = Everybody is at or below the middle on { $titles }. --leave-out leaves such tiles out.
export-low-of = In { $group }, everybody is at or below the middle on { $titles }. --leave-out leaves such tiles out.
export-low-of-by-word = In { $group }, the word is cool or chilly on { $titles }. --leave-out leaves such tiles out.
export-turned = What --then names was begun after the other one. To see then and now, name the earlier one with --then.
export-left-behind-of-two = The json of a comparison has no place for notes and names, so they are left out.
export-no-notes = There are no notes in it, so none go along.
export-no-name = There is no name in it, so none goes along.
export-no-width = Only png has a width in pixels; { $format } is written as it always is.
export-leave-out-person = Only tiles of a group are left out; these are one person's answers, and all of them are there.
export-leave-out-calendar = An ics has no tiles: all open actions with a date are in it.
export-leave-out-none = No tile had to be left out: everywhere somebody is above the middle.
export-no-counts-xlsx = Fewer than eight people are in, so no counts are told: the sheet Data has no rows.
export-no-counts-of = Fewer than eight people are in { $group }, so none of its counts are told.
take-home-low-of = leave out { $titles } of { $group }: there everybody is at or below the middle
take-home-low-of-by-word = leave out { $titles } of { $group }: there the word is cool or chilly
export-written = Written to { $file }
format-svg = a drawing for slides and posters
format-png = a picture for chats and mails
format-pdf = pages to print and to file
format-html = one page to mail or to put online
format-md = Markdown, for notes and wikis
format-txt = plain text, for pasting
format-csv = rows for spreadsheets and statistics
format-ndjson = lines that Heatmap reads again
format-json = one document for programs
format-xlsx = a workbook for spreadsheets
format-ics = open actions for your calendar
format-toml = only the answers, for a facilitator
sheet-private = No names, please. Answer for yourself, all of you at the same time. We shall see how answers spread, never whose; if everyone answers alike, that shows.
sheet-how = Mark one in each line.
sheet-thanks = Thank you. Please fold it and put it with the others.

## Plain mode
#
# Where there is a sentence `plain-KEY` it is said in plain mode in the place of `KEY`. The lists are words that can be typed.

plain-type-undo = u, undo
plain-type-redo = redo
plain-type-leave = q, quit, leave
plain-type-help = ?, help, h
plain-type-all = l, list, all
plain-type-start = start
plain-type-back-to-start = b, start, back
plain-type-back = b, back
plain-type-new = n, new
plain-type-actions = a, actions
plain-type-group = g, group
plain-type-compare = c, compare
plain-type-delete = d, delete
plain-type-trash = t, trash
plain-type-find = find, /
plain-type-not-sure = s, not sure
plain-type-doesnt-apply = x, doesn't apply, does not apply
plain-type-on = o, on, next
plain-type-skip = skip
plain-type-note = n, note
plain-type-review = r, review
plain-type-stop = stop
plain-type-finish = f, finish
plain-type-focus = f, focus
plain-type-add = a, add, action
plain-type-over-time = t, over time
plain-type-take-home = export, take home
plain-type-files = i, files
plain-type-slips = s, slips, slip
plain-type-reveal = v, reveal
plain-type-change = change, e
plain-type-present = p, present
plain-type-done = done
plain-type-let-go = let go
plain-type-next = next
plain-type-hands = t, hands, show of hands
plain-type-next-person = n, next person
plain-type-yes = y, yes
plain-type-no = n, no
plain-type-hands-done = done

plain-choice = { $typed }: { $what }.
plain-or = { " or " }
plain-then = { ", then " }
plain-hint-undo = takes back what you did last
plain-hint-redo = does it again
plain-hint-leave = leaves; everything is saved
plain-hint-help = tells what you can type
plain-hint-all = tells all of it
plain-hint-start = goes to the start; nothing is lost
plain-hint-back = goes back
plain-hint-new = begins a new heatmap
plain-hint-actions = what you mean to do
plain-hint-trash = shows what is in the trash
plain-hint-group = opens a group
plain-hint-compare-row = compares the heatmap whose number you type behind it with another
plain-hint-compare = compares it with another heatmap
plain-hint-delete = moves the one whose number you type behind it to the trash
plain-hint-find = finds the place or name that you type behind it
plain-hint-not-sure = you are not sure
plain-hint-doesnt-apply = it does not apply to you
plain-hint-previous = goes back to the statement before
plain-hint-on = goes on without an answer
plain-hint-skip = leaves out the rest of this part: not yours to say
plain-hint-note = a note for yourself
plain-hint-note-on = a note for yourself on the tile that you name behind it
plain-hint-review = goes to the review
plain-hint-stop = ends this slip here
plain-hint-finish = finishes, and tells your heatmap
plain-hint-focus = makes it the spot to work on, or no longer
plain-hint-focus-of = makes the tile that you name behind it the spot to work on
plain-hint-add = writes down something to do
plain-hint-add-to = writes down something to do about the tile that you name behind it
plain-hint-over-time = tells this place over time
plain-hint-take-home = how to take it home
plain-hint-files = takes in the file, or all files of the folder, whose path you type behind it
plain-hint-slips = keys in paper slips, one after another
plain-hint-reveal = opens the heatmap for everyone
plain-hint-reveal-again = adds those who came later
plain-hint-settings = changes the title, the place, or how many are expected
plain-hint-present = shows it to the room
plain-hint-done = the one whose number you type behind it is done, or open again
plain-hint-let-go = lets the one go whose number you type behind it
plain-hint-change = changes the one whose number you type behind it
plain-hint-next-tile = the next tile
plain-hint-hands = counts cards that are held up together
plain-hint-next-person = lets somebody answer at this keyboard
plain-hint-count-in = counts this slip in
plain-hint-leave-out = leaves this slip out
plain-hint-to-slip = goes back to the slip
plain-hint-hands-done = counts all that you typed
plain-hint-hands-stop = goes back to the group; what you typed is kept
plain-empty-line = An empty line tells this place again.
plain-field-help = Type your answer on one line. An empty line keeps what is there, a single - leaves it empty, b goes back, q leaves.
plain-not-understood = “{ $typed }” is not a choice here. ? tells what you can type.
plain-several = That could be { $titles }. Please type a little more of it.
plain-needs-screens = Passing the keyboard round and presenting need the screens. Slips and shows of hands work here.
plain-take-home = `heatmap export { $id }` takes it home as a page, a picture or a table; `heatmap export --help` tells how.
plain-kept = So far: { $text }. An empty line keeps it.
plain-chosen = Now it is { $number }. An empty line keeps that.
plain-named = { $what }.
plain-more = And { $count } more: l tells them all.
plain-taken-back = Taken back.
plain-made-again = Made again.
plain-saved-again = Everything is saved now.
plain-farewell = Everything is saved. Goodbye.
plain-farewell-preview = Nothing of this preview is kept. Goodbye.
plain-farewell-but = All else is saved; what was half written or not counted yet is not kept. Goodbye.
plain-unfinished = Not finished any more. f finishes it again.
plain-faults = Put it right in the file, then press Enter and it is read again. q leaves.
plain-leave-unsaved = Your last changes are not saved yet. q once more leaves without them.
plain-leave-not-counted = These answers are not counted yet. q once more leaves without them.
plain-leave-hands = Shows of hands are typed and not counted yet. q once more leaves without them.
plain-leave-half-written = An action is half written. q once more leaves without it.

plain-heatmap = Heatmap.
plain-group-form-title = A group.
plain-group-form-change = Change the group.
plain-welcome-begin = n begins a new heatmap, q leaves, ? tells what else you can type.
plain-start-actions = Still open:
plain-start-actions-more = Still open, the next of { $count }:
plain-start-drafts = To continue:
plain-start-finished = Your heatmaps:
plain-start-no-questionnaire = Its questions are not here.
plain-start-ask = A number opens one, n begins a new heatmap, ? tells what else you can type.
plain-row = { $place }, { $date }.
plain-row-draft = { $answered } of { $of } answered.
plain-row-gathering = { $people } of { $expected } in.
plain-row-group = { $people ->
    [one] One person.
   *[other] { $people } people.
}
plain-row-focus = Working on { $title }.
plain-row-bands = { $warm ->
    [0] No tile warm
    [one] One tile warm
   *[other] { $warm } tiles warm
}, { $cool ->
    [0] none cool
    [one] one cool
   *[other] { $cool } cool
}.
plain-numbers-start = A number opens that heatmap or goes on with it.
plain-which-one = Which one? Type its number behind that.
plain-no-such = There is no { $number } here.
plain-deleted = { $place }, { $date }, is in the trash now. u brings it back.
plain-deleted-with-actions = { $place }, { $date }, is in the trash now, and what is still open with it. u brings it back.
plain-find-what = Type what to find behind that, such as: find library.

plain-begin-facts = { $statements } statements, { $minutes ->
    [one] about a minute
   *[other] about { $minutes } minutes
}. It stays on this machine.
plain-begin-facts-untimed = { $statements } statements. It stays on this machine.
plain-begin-others = There are other questions here too: `heatmap questions list` names them, and --questions chooses them.
plain-begin-no-place = An empty line leaves it without a name.
plain-begin-name = Your name, if you like?
plain-begin-no-name = An empty line goes on without one.

plain-place = Place: { $place }.
plain-choices = { $levels }, s not sure, x doesn't apply.
plain-choices-more = An empty line repeats the statement, ? tells all that you can type.
plain-statement-at = { $at } of { $of }. 1 to { $levels }.
plain-given = So far: { $answer }.
plain-last-time = Last time: { $answer }.
plain-noted = There is a note with it.
plain-answer = { $answer }.
plain-answer-alike = { $answer }, as last time.
plain-answer-before = { $answer }. Last time: { $before }.
plain-skipped = The rest of that part is left out. u takes that back.
plain-note = Write as many lines as you like. An empty line ends the note.
plain-note-so-far = Your note so far: { $note }
plain-note-change = An empty line keeps it, new lines take its place, a single - removes it.
plain-note-kept = The note is kept.
plain-note-removed = The note is removed.

plain-review-title = Before you finish.
plain-review-complete = Every statement has an answer.
plain-review-gaps = { $count ->
    [one] One statement has no answer yet. That is all right.
   *[other] { $count } statements have no answer yet. That is all right.
}
plain-review-none = Nothing is answered yet.
plain-review-ask = A number goes to that statement, l tells them all with their answers, f finishes.
plain-numbers-review = A number goes to that statement.
plain-statement-answer = { $statement } { $answer }.

plain-heatmap-heading = The heatmap of { $place }.
plain-group-heading = The heatmap of { $name }: { $people }.
plain-spots = { $name }: { $titles }.
plain-levels-mean = The number behind a word is the mean of all answers, from 1 to { $levels }.
plain-area = { $title }:
plain-tile = { $title }: { $word }.
plain-coverage = { $answered ->
    [one] one answer
   *[other] { $answered } answers
}, { $of } statements
plain-tile-noted = With a note.
plain-tile-focus = The spot to work on.
plain-result-ask = A tile's name tells it in full. ? tells what else you can type.
plain-back-at = Back at the heatmap of { $place }.
plain-names-result = A tile's name, or how it begins, tells that tile.
plain-which-tile = Which tile? Type its name behind that.
plain-over-time = This place over time: { $days }.
plain-back-ask = b goes back.
plain-focus-chosen = { $title } is the spot to work on.

plain-part = { $name }: { $content }
plain-all-answers = All answers together: { $counts }.
plain-statement-sides = { $cool } cool, { $middle } in the middle, { $warm } warm
plain-no-action = Nothing is written down yet.
plain-actions = What will be done:
plain-ideas = Small things to try:
plain-tile-ask = An idea's number takes it up, a writes down something of your own, f makes this the spot to work on, n is for a note, b goes back.
plain-tile-ask-group = An idea's number takes it up, a writes down something of your own, f makes this the spot to work on, b goes back.
plain-tile-ask-again = b goes back, ? tells what else you can type.
plain-numbers-tile = An idea's number takes it up; another tile's name tells that one.

plain-action-bare = { $what }.
plain-action-told = { $what }, { $details }.
plain-action-of = { $action } { $title }, { $place }.
plain-action-title = { $title }: something to do.
plain-action-what = What will be done?
plain-action-no-what = An empty line goes back.
plain-action-who = Who does it?
plain-action-no-who = An empty line leaves it open.
plain-action-buddy = With whom?
plain-action-no-buddy = An empty line leaves it open.
plain-action-due = By when? A day such as 1 Dec, friday, or in 2 weeks.
plain-action-no-due = An empty line leaves it open.
plain-action-needs-date = The date is not understood yet.
plain-action-by-when = By { $date }.
plain-actions-title = What you mean to do:
plain-actions-none = Nothing is written down yet. At a tile of a heatmap, a writes down something to do.
plain-actions-ask = done and a number marks that one as done, a number alone changes it, ? tells what else you can type.
plain-numbers-actions = A number changes that one.

plain-choose-title = Compare { $place }, { $date }, with which of these?
plain-choose-ask = Type a number, or b to go back.
plain-trash-title = In the trash.
plain-trash-ask = Type a number to restore it, or b to go back.
plain-numbers-trash = A number restores that one.
plain-numbers-choose = A number compares with that one.
plain-compare-heading = { $place }: then { $then }, now { $now }.
plain-compare-heading-two = Then { $other }, { $then }. Now { $place }, { $now }.
plain-compare-then-now = Then { $then }, now { $now }.
plain-compared-tile = { $title }: then { $then }, now { $now }, { $change }.
plain-compare-ask = A tile's name tells it then and now, b goes back.
plain-compared-ask = next tells the next tile, b goes back.
plain-names-compared = Another tile's name tells that one.

plain-group-no-title = An empty line goes on without.
plain-group-no-place = An empty line goes on without.
plain-group-no-number = Type a number.
plain-group-team-means = All areas are put together.
plain-group-circle-means = Only what is about the person is put together; each of you keeps the rest to themselves.
plain-group-shown-means = With fewer it stays closed, so that nobody's answers can be told.
plain-group-shown = Type 5, or a higher number up to 30; or 3, by consent of you all.
plain-group-needs-consent = With so few it stays closed unless you all agree: 3 chooses that, an empty line goes on.
plain-group = { $name }. { $kind }.
plain-group-say-first = To say first:
plain-who-is-in = { $who }.
plain-gather-ask = i takes in files, s paper slips, t a show of hands. It opens from { $minimum } people on.
plain-gather-ask-ready = v opens it for everyone. Before that, i takes in files, s paper slips, t a show of hands.
plain-slip = Slip { $number }.
plain-count-in-after-slip = Once it is counted it cannot be changed. y counts it in, n leaves it out, b goes back to it.
plain-files-ask = Type the path of a file or a folder. An empty line goes back to the group.
plain-paths-files = A path takes in that file, or all files of that folder.
plain-files-passed-over = { $over ->
    [one] One file is passed over.
   *[other] { $over } files are passed over.
}
plain-passed-over = { $file } is passed over: { $why }.
plain-hands-more-people = There are up to { $most } of you so far. If more have come, type stop, then e to change how many are expected.
plain-hands-public = Cards up together, all at one moment. Hands are public: everyone sees them.
plain-hands-levels = The counts go in a row, coolest first, such as 2 3 0 1 1: { $levels }.
plain-hands-at = { $at } of { $of }. Type the counts in a row, or an empty line to pass it over.
plain-hands-known = It is counted already.
plain-hands-in-private = Some have answered this one already.
plain-hands-no-number = Type a number.
plain-numbers-hands-people = A number is how many people hold up cards.
plain-numbers-hands = Numbers in a row are hands, one number a level, coolest first.
plain-guess-means = Talk it over, and type a tile's name. Nobody is right or wrong; an empty line leaves it out.
plain-guess-ready-means = v opens the heatmap for everyone.
plain-tiles = The tiles: { $titles }.
plain-spot = Choose one spot together, and type its name. An empty line goes back.
plain-names-guess = A tile's name chooses that tile.

## Settings

palette-alike = In your palette, { $one } and { $other } look much alike to some eyes.
palette-faint = In your palette, words on { $band } are hard to read.

## What kept something from happening

error-missing = There is no file { $file }.
error-not-a-file = { $file } is not a plain file.
error-too-large = { $file } is larger than { $most } MiB, which no such file of heatmap is.
error-reading = Reading { $file } did not work: { $why }.
error-saving = Saving { $file } did not work: { $why }.
error-writing = Writing { $file } did not work: { $why }.
error-making = Making { $file } did not work: { $why }.
error-moving = Moving { $file } did not work: { $why }.
error-locking = Locking { $file } did not work: { $why }.
error-busy = { $file } is open in another window ({ $holder }).
error-newer = { $file } was written by a newer heatmap (format { $format }). Use that one to open it.
error-is-questionnaire = { $file } is a questionnaire, not a heatmap. `heatmap take --questions FILE` answers it.
error-not-a-heatmap = { $file } is not a heatmap.
error-damaged = { $file } is damaged and was left as it is.
error-damaged-in-short = { $file } is damaged and was left as it is ({ $why }). `heatmap check` says more.
error-bad-questionnaire = { $file } cannot be used as a questionnaire.
error-unknown-questionnaire = { $what } answers the questionnaire { $questionnaire }, which is not at hand. Give its file with --questions.
error-no-such-questionnaire = There is no questionnaire { $file }. `heatmap questions list` shows those at hand.
error-same-version = { $file } differs from the { $questionnaire } that is already here. A changed questionnaire needs a new version, or an id of its own.
error-is-group = { $file } is a group, not one person's heatmap.
error-no-such-heatmap = There is no saved heatmap { $file }. `heatmap list` shows what there is.
error-exists = { $file } is there already. Give another name, or take it away first.
error-reserved-name = Windows has no files of the name { $file }. Choose another name: without < > : " | ? *, not ending in a dot or a space, and not CON, NUL, COM1 or the like.
error-no-folder = There is no folder { $file }. Make it first.
error-not-ours = { $file } is not in the data directory. Delete it as you delete other files.
error-no-such-deleted = There is no deleted heatmap { $file }. `heatmap trash` shows what there is.
error-not-saved-yet = It is not saved yet, so it was not deleted.
error-no-such-action = There is no action { $file }. `heatmap actions --all` shows what there is.
error-ambiguous = More than one begins with { $file }. Give more of its id.
error-misfit = { $file } has an answer to { $statement } that its scale does not have. `heatmap check` shows where.
error-nothing-saved = No heatmap is saved yet. `heatmap take` makes the first one.
reason-full = the disk is full
reason-quota = your share of the disk is used up
reason-permission = there is no permission
reason-read-only = the disk can only be read
reason-no-folder = the folder is not there
reason-file-in-place = a file is in the place of the folder
reason-folder-in-place = a folder is in the place of the file
reason-interrupted = it was interrupted
reason-too-large = the file would be too large
reason-unknown = the disk did not say why
reason-no-answer = the disk does not answer
reason-too-many-people = there are not so many people
reason-picture-too-large = it would be too large
reason-picture-no-size = it would have no size
reason-page-no-size = the page has no size
reason-page-not-drawn = the page cannot be drawn
reason-font = the font cannot be put into it
reason-pdf-too-large = it would be larger than a PDF may be
reason-line-too-long = it is longer than 64 KiB
reason-line-no-json = it is not JSON
not-taken-draft = it is a draft, not finished yet
not-taken-group = it is a group, not one person's answers
not-taken-no-counts = it is a group without counts; those of fewer than eight people are left out when a group is exported
not-taken-not-revealed = it is a group that is not revealed yet
not-taken-circle = it is a circle, people of different places; `--circle` counts what is about them
not-taken-hands = it is a group with cards held up, which can only be shown on its own
not-taken-known = it is a group, and it or somebody in it is counted already
not-taken-misfit-of-group = it is a group, and its counts of { $id } are not of this scale
not-taken-questions = it is a questionnaire, not somebody's answers
not-taken-empty = it has no answers
not-taken-other = it answers another questionnaire ({ $questionnaire })
not-taken-not-at-hand = it answers the questionnaire { $questionnaire }, which is not at hand
not-taken-misfit = its answer to { $id } is a level that the scale does not have
not-taken-newer = it was written by a newer heatmap (format { $format })
not-taken-damaged = it is damaged
not-taken-bad-line = it is damaged: { $why }
tallies-line = line { $line }: { $why }
tallies-no-text = it is not text in UTF-8
tallies-first-line = the first line should be: statement,answer,count
tallies-answer = an answer is a level's number, not sure, or doesn't apply
tallies-count = a count is a whole number
tallies-too-many = this statement has more answers ({ $answers }) than there are people ({ $people })
compare-other-questions = They answer different questions ({ $then } and { $now }), so there is nothing to compare.
compare-other-scales = Their scales differ ({ $then } levels then, { $now } now), so there is nothing to compare.
take-home-no-questions = Its questions are not at hand, so there is nothing to show.
take-home-withheld = Nothing of this group may be shown yet.
take-home-no-dates = There is no open action with a date, so a calendar would be empty.
take-home-not-for-group = Only one person's finished answers can be written for a group.
take-home-not-built-in = This heatmap was built without { $format }.
take-home-too-wide = So wide a picture would take { $gigabytes } GB of memory. Of this one, --width { $widest } is the most.
take-home-not-made = It could not be made: { $why }.
take-home-not-taken = { $file } is there already.

## What is wrong in a file
#
# `fault-KEY` says what is wrong, as one plain clause, and `right-KEY` what would be right. What stands in backticks or
# quotation marks stands like that in the file, whatever the language.

fault-more = and { $more } more
fault-not-utf-8 = from here on this is not UTF-8 text
right-utf-8 = where your editor saves it, choose “UTF-8” or “plain text”
fault-parts = this has more parts than any file of heatmap
fault-not-toml = this is not TOML
right-toml = texts stand in "quotation marks"; https://toml.io tells how TOML is written
fault-unknown = `{ $name }` is not known here
right-near = did you mean `{ $name }`?
right-known = known here: { $names }
fault-missing = `{ $key }` is missing here
right-add = add `{ $written }`
fault-kind = { $which ->
    [each] each of `{ $key }`
   *[one] `{ $key }`
} should be { $wanted ->
    [text] a text in quotation marks
    [number] a whole number
    [boolean] true or false
    [date] a date
    [texts] a list of texts
    [headed] a table, `[{ $key }]`
   *[table] a table
}, not { $found ->
    [text] a text
    [number] a number
    [fraction] a number with a point
    [boolean] true or false
    [date] a date
    [list] a list
    [nothing] nothing
   *[table] a table
}
fault-tables = this is not how `{ $key }` begins
right-tables = head each with two brackets on each side: `[[{ $heading }]]`
right-heading = head it with what it is a part of: `[[{ $heading }]]`
right-below = it belongs below `{ $heading }`
right-at-top = it belongs at the top of the file, before `[scale]`
right-quoted = "{ $text }"
fault-our-id = this is not an id as heatmap makes them
fault-time = `{ $key }` should be a time with its zone, such as "2026-11-22T10:03:11Z"
fault-date = `{ $key }` should be a date, such as "2026-12-01"
fault-format = `{ $format }` is not a format of heatmap’s files
fault-twice = something in it is there twice
fault-another-kind = something in it is of another kind than it should be
fault-newer = this was written by a newer heatmap, in format { $format }
right-newer-one = use that one to open it

fault-too-large = this file is larger than 1 MiB, which no questionnaire is
fault-format-of-questions = this is format { $format }, and this program reads format { $reads }
right-newer = use a newer heatmap
fault-nothing = there is nothing in this file yet
right-nothing = `heatmap questions new FILE` writes one to begin with
fault-version = `{ $version }` is not a version
right-version = three numbers with dots, such as "1.0.0"
fault-no-version = this is not a version, such as "1.0.0"
fault-language-tag = `{ $tag }` is not a language tag
right-language-tag = a tag such as "en-GB" or "cy"
fault-minutes = `minutes` should be between 1 and 600
right-levels = two to nine labels, coolest first
fault-level-twice = the level `{ $level }` is there twice
fault-scale = a scale has { $fewest } to { $most } levels, and this one has { $count }
right-scale = one label for each level, coolest first
fault-subject = `{ $subject }` is not a subject
right-subject = "person" or "place"
right-empty = write it between the quotation marks
right-too-long = make it shorter
right-too-many = leave some out
right-minutes = about how long it takes, such as 10
right-level-twice = give each level words of its own
right-kind = such as { $wanted ->
    [number] `{ $key } = { $key ->
        [format] 1
       *[other] 10
    }`
    [boolean] `{ $key } = true`
    [date] `{ $key } = "2026-12-01"`
    [texts] `{ $key } = ["…", "…"]`
    [headed] `[{ $key }]`, with what belongs to it below
    [table] `{ $key } = {"{"} … {"}"}`
   *[text] "…", between quotation marks
}
fault-none = there is no { $name ->
    [area] area
    [dimension] dimension
   *[statement] statement
} here
right-one = begin one with the heading `[[{ $heading }]]`
fault-too-many = this is { $name ->
    [area] area
    [dimension] dimension
   *[statement] statement
} number { $number }, and there can be { $most }
fault-id = `{ $id }` cannot be an id
right-id = small letters, digits and single hyphens, such as "good-listening"
right-id-near = small letters, digits and single hyphens: "{ $id }"
fault-id-twice = the id `{ $id }` is there twice
right-id-twice = give each its own id
fault-control = { $name ->
    [level] a level
    [idea] an idea
   *[other] `{ $name }`
} has an invisible control character in it
right-control = take it out
fault-empty = { $name ->
    [level] a level
    [idea] an idea
   *[other] `{ $name }`
} is empty
fault-too-long = { $name ->
    [level] a level
    [idea] an idea
   *[other] `{ $name }`
} is { $characters } characters long, and { $most } is the most
fault-differs = this differs from the { $questionnaire } that is already here
right-differs = give it a new version, or an id of its own

fault-answer = an answer is a level's number, "not sure" or "doesn't apply"
fault-misfit = the scale has no such level
fault-misfit-of-group = the scale has another number of levels
right-misfit = the scale of { $questionnaire } has { $levels } levels
fault-minimum = a group is for at least { $minimum } people; fewer only by consent
fault-people = `{ $key }` should be 0 or more, and not more than there are people
fault-alone = these are more than all people ({ $people })
fault-revealed = at a reveal all people are counted: `revealed` and `people` should be alike
fault-answers = this has more answers than people ({ $people })
fault-counts = counts stand in a list: the levels coolest first, then not sure, then doesn't apply

fault-language = Heatmap does not speak `{ $language }` yet
fault-one-of = `{ $key }` should be one of { $words }
fault-folder = a folder has a name
fault-no-palette = there is no palette of this name
right-no-palette = known here: { $names }; or a list of five colours of your own
fault-palette = a palette has { $colours } colours, coolest first, and here are { $count }
fault-colour = `{ $colour }` is not a colour
right-colour = a colour is written as "#9a3508": two digits each of red, green and blue, from 00 to ff
fault-no-screen = `{ $name }` is not a screen
fault-no-command = `{ $name }` is not a command
fault-no-command-here = `{ $name }` is not a command of this screen
fault-no-key = `{ $name }` is not the name of a key
right-key = a letter or sign by itself, or a name such as `space`, `f2`, `ctrl-n`
fault-sent-as = terminals send `{ $name }` as `{ $other }`
fault-without-key = `{ $command }` needs at least one key
right-without-key = such as ["x"]
fault-letters = letters are text on the screen `{ $screen }`
right-letters = name a key that types nothing, such as "ctrl-s"
fault-key-twice = `{ $key }` is named twice for `{ $command }`
fault-two-meanings = `{ $key }` would mean two things on the screen `{ $screen }`: `{ $one }` and `{ $other }`
right-two-meanings = give one of them another key

## Command line

cli-output = Writing the output did not work: { $why }.
cli-input = Reading standard input did not work: { $why }.
cli-man = Writing the manual pages to { $directory } did not work: { $why }.
cli-terminal = The terminal cannot be used: { $why }.
cli-needs-terminal = The screens need a terminal. With --plain Heatmap asks and answers in lines of text; `heatmap show` prints a heatmap.
cli-unsaved = The last change is not saved: { $why }.
cli-no-home = There is no home directory to keep anything in. Name one with --data-dir.
cli-settings = { $report }
    These settings cannot be used as they are. `heatmap config default` prints a file that can.
cli-language = Heatmap does not speak { $asked } yet. It speaks { $all }.
cli-palette = There is no palette { $asked }. There are { $all }.
cli-no-questionnaire = There is no questionnaire at hand.
cli-no-draft = There is no draft to go on with. `heatmap take` begins a new heatmap.
cli-misfit = The answers do not fit their questions.
cli-history = --history is for one person's heatmaps; `heatmap compare` lays two groups over one another.
cli-no-date = “{ $typed }” is not a date. Try 2026-12-01, 1 Dec, friday or in 2 weeks.
cli-no-action = Say what will be done.
cli-no-dimension = There is no dimension { $named } here. There are: { $titles }.
cli-which-dimension = More than one dimension is called { $named }. Say which: { $ids }.
cli-unwritable = { $file } cannot be written: { $why }.
cli-not-text = This is not text, so a terminal cannot show it. Name a file with -o.
cli-there-already = { $file } is there already. Give another name, or write over it with --force.
cli-is-folder = { $file } is a folder. Give the name of a file in it.
cli-is-itself = { $file } is the heatmap itself. Give another name.
cli-no-format = There is no format { $asked }. There are { $all }.
cli-which-format = Name a file with -o, or a --format: { $all }.
cli-ending = The name ends in .{ $named }, and the format is { $format }. Please change one of them.
cli-for-group = For a group, answers are written as toml.
cli-folder-format = A folder is written as csv or ndjson.
cli-folder-then = --then lays two heatmaps side by side, not folders.
cli-sheet-ending = { $file } should end in .pdf, .html or .txt.
cli-no-pdf = This heatmap was built without PDF. Choose .html, and print that.
cli-page = The page could not be made: { $why }.
cli-count-what = Name what to count: files, folders, or - for standard input.
cli-count-nobody = There are no finished answers to count in what was named.
cli-count-no-line = No line of standard input answers a questionnaire that is at hand. Give its file with --questions.
cli-count-misfit = The counts of { $id } do not fit.
cli-count-line = Line { $line }
cli-count-more = And { $more } more.
progress = Counting: { $count } so far
progress-of = Counting: { $count } of { $of }
cli-tallies = { $file }, { $why }.
cli-minimum = A group is for at least { $minimum } people. With --by-consent 3 or 4 can open theirs.
cli-saved-group = { $file } is a saved group: it is shown as it was revealed, with --json or without.
cli-no-circle = Nothing in this questionnaire is about the person, so a circle has nothing to combine.
cli-group-file = A group is written into a file, which is kept as carefully as the slips. Name one.

## What is wrong where a file is not TOML

syntax-twice = `{ $key }` is there twice
syntax-twice-help = keep one of them, or begin a new part above this one, such as `[[area.dimension.statement]]`
syntax-scale-twice = there is a `[scale]` already
syntax-scale-twice-help = keep one of them
syntax-note = there is no `=` on this line
syntax-note-help = if it is a note for you, put # in front of it
syntax-heading-dots = the parts of a heading are joined by dots
syntax-heading-dots-help = such as `[[area.dimension]]`
syntax-list-begins = this list has no beginning
syntax-list-begins-help = a list begins with `[` and ends with `]`
syntax-number = `{ $value }` is not a number
syntax-number-help = a number in digits, such as { $key } = 10
syntax-no-value = nothing stands after `=`
syntax-no-value-help = { $key } = "…"
syntax-apostrophe = the apostrophe ended the text before this
syntax-apostrophe-help = put the text between double quotation marks: "…"
syntax-wrong-heading = `{ $found }` is not a heading that is known here
syntax-wrong-heading-help = did you mean `[[{ $heading }]]`?
syntax-line = this line cannot be understood
syntax-line-help = a line is a key and its value, a heading such as `[[area]]`, or a note after a #
syntax-late-heading = this heading comes after parts that belong below it
syntax-late-heading-help = put `[[area]]` first, then its `[[area.dimension]]`, then its statements
syntax-single-brackets = there is such a part already
syntax-single-brackets-help = with two brackets on each side there can be many of them
syntax-backslash = in a text `\` has a special meaning
syntax-backslash-help = write it twice: `\\`
syntax-comma = a comma is missing before this
syntax-comma-help = commas separate the texts of a list
syntax-zero = a number does not begin with 0
syntax-zero-help = leave the 0 out
syntax-equals = `=` is missing after `{ $key }`
syntax-equals-help = { $key } = "…"
syntax-heading = this heading is not closed
syntax-heading-help = as many brackets close it as open it, such as `[[area.dimension]]`
syntax-list = the list before this is not closed
syntax-list-help = a list ends with `]`
syntax-open-text = this text is not closed on its line
syntax-open-text-help = put a quotation mark where it ends: "…"
syntax-unquoted = `{ $value }` stands without quotation marks
syntax-unquoted-help = "{ $value }"
syntax-curly = these are not straight quotation marks
syntax-curly-help = type "…" again: word processors bend them{ $more ->
    [0] { "" }
   *[other] , here and in { $more } more lines
}
syntax-boolean = `{ $value }` is not understood here
syntax-boolean-help = `true` or `false`, in small letters
syntax-too-much = `{ $found }` is not needed here
syntax-too-much-help = leave it out
syntax-quote-inside = the text ended before this
syntax-quote-inside-help = inside a text, quotation marks are “curly”, or written \"
syntax-behind = nothing else can stand on this line
syntax-behind-help = each key has a line of its own, and a note for you stands after a #
syntax-comment = this is not a comment
syntax-comment-help = a comment begins with #
syntax-colon = `:` stands where `=` should
syntax-colon-help = { $key } = …
syntax-space = there is an unusual space or an invisible sign here
syntax-space-help = take it out, and type a plain space
syntax-braces = a questionnaire is not written like this
syntax-braces-help = its first line is `format = 1`; `heatmap questions new FILE` makes one to begin with

## Advice on a questionnaire

advice = advice
advice-long = this statement has { $count } words
advice-long-help = { $most } or fewer are easier to take in
advice-and = “{ $joint }” may join two claims here
advice-and-help = whoever agrees with one alone cannot answer: make it two statements, or keep one
advice-negative = “{ $one }” and “{ $other }” turn this round twice
advice-negative-help = say what people do, without turning it round
advice-question = this is a question, and “{ $coolest }” to “{ $warmest }” say how true something is
advice-question-help = write a sentence that can be true, such as “I ask people how they are.”
advice-degree = “{ $word }” says how much or how often, and so does the scale
advice-degree-help = leave it out, and let the answer say it
advice-turned-scale = this scale begins at its warm end
advice-turned-scale-help = the coolest comes first: turn the levels round
advice-language = “{ $language }” is not the short name of a language
advice-single = this dimension has a single statement
advice-single-help = with a second one, about a hard day, its tile tells more
advice-mixed = agreeing with this is cool, and with other statements it is warm
advice-mixed-help = people overlook that: turn the sentence round, and leave `reverse` out
advice-title = this title is { $columns } columns wide, and a tile has room for { $most }
advice-title-help = find a shorter word
advice-twice = this says the same as line { $line }
advice-twice-help = let each statement ask something of its own
check-advised = { $file }: { $count ->
    [one] all is well, with a piece of advice
   *[other] all is well, with { $count } pieces of advice
}

## A questionnaire against its original

against-id = the id is `{ $new }`, and that of the original is `{ $old }`
against-id-help = a translation or a new version keeps the id
against-missing = `{ $id }` is missing
against-missing-help = the original says here: “{ $text }”
against-added = `{ $id }` is new
against-added-help = the original has no such statement
against-moved = `{ $id }` is `{ $new }` now
against-moved-help = answers go by the full id, so earlier ones are not found under this one
against-turned = `{ $id }` is turned round: `reverse` is not as in the original
against-turned-help = the same answer would mean the opposite
against-levels = this scale has { $new } levels, and that of the original { $old }
against-levels-help = the same answers would mean something else
against-order = from `{ $id }` on, the order differs
against-order-help = answers do not mind, but whoever knows the original may
against-translation = the original is version { $old }
against-translation-help = a translation has the number of its original
against-version = { $why ->
    [gone] statements or levels that { $old } has are gone
    [turned] a statement of { $old } is turned round
    [added] there are statements that { $old } does not have
    [changed] some words differ from those of { $old }
   *[older] { $new } comes before { $old }
}
against-version-help = the version should be { $needed } or later
against-too-major = nothing of { $old } is gone
against-too-major-help = if the statements still mean the same, { $minor } keeps earlier heatmaps comparable
against-subject = `{ $id }` is about somebody else than in the original
against-subject-help = `subject` decides what people of different places have in common: keep it as it was
against-untranslated = this statement stands as in the original
against-untranslated-help = if that is not on purpose, translate it
against-left-out = some of `{ $key }` is left out here
against-left-out-help = the original has more of it
against-reworded = the wording was different: “{ $text }”
against-reworded-help = if it means something else now, give it an id of its own
against-not-questions = only a questionnaire can be held against another
