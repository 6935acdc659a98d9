# British English: every sentence on the screens and in what is printed.
#
# Warm, kind and plain; no jargon, no exclamation marks, no marks out of ten. Read them aloud.
#
# KEY("screen.command") becomes the key of a command on a screen, as the person has set it.

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
tile-now-no-heat = no answer now
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
all-alike = You gave the same answer everywhere, so no spot stands out.
no-heat-at-all = None of these answers makes a tile warm or cool. That is all right.
group-alike = All tiles are alike, so no spot stands out.
no-heat-in-group = No tile has enough answers to be warm or cool.
statement-noted = with a note
skip-area = not mine to say

## Everywhere

heatmap = Heatmap
tagline = See where your relationships are warm, where they are cool, and what to do next.
tagline-short = Where it is warm, where it is cool, and what next
no-place = A place without a name
saved = saved
preview-mark = preview
preview-begins = A preview: nothing is saved. When you save changes to the file, they show here.
preview-followed = The file has changed. This is the new version.
preview-fault = Line { $line }: { $what }
preview-begins-fixed = A preview: nothing is saved.
preview-mark-faults = preview · has faults
preview-not-home = A preview has no answers to export.
saving = saving…
not-saved = NOT SAVED: { $why }. Heatmap keeps your answers and tries again.
text-full = There is no room for more here, so nothing was added.
text-too-long = Nothing was added: the text has { $count } characters, and there is room for { $room }.
key-of-another-alphabet = No key { $key } here. Esc and arrows always work. Set keys: heatmap config default
look-only = Nothing was changed: this heatmap is read-only here.
look-only-elsewhere = Nothing was changed: that heatmap is open in another window.
look-only-who = Open in another window ({ $holder }): read-only here.
look-only-why = Nothing can be saved ({ $why }): read-only here.
undone = Undone: { $what }
redone = Redone: { $what }
change-note = the note on { $title }
change-your-note = your note
nothing-to-undo = There is nothing to undo.
nothing-to-redo = There is nothing to redo.
deleted = { $place }, { $date }, moved to the trash. { KEY("start.undo") } restores it.
deleted-with-actions = { $place }, { $date }, moved to the trash, with its open actions. { KEY("start.undo") } restores it.
gone-elsewhere = It is no longer here: it was deleted or moved elsewhere.
restored = It is restored from the trash.
notice-conflict = This heatmap was also changed elsewhere. Your version is saved next to it, in { $name }.
notice-no-locks = The folder of this heatmap cannot be locked. Please keep it open in one window only.
panic = Heatmap has stopped because of a bug. Your answers are safe in { $root }. Run `heatmap` to continue where you left off. Please report the bug with this line:
leave-unsaved = Your last changes are not saved yet. Press it again to leave without them.
leave-not-counted = These answers are not counted yet. Press it again to leave without them.
leave-hands = Shows of hands are typed and not counted yet. Press it again to leave without them.
leave-half-written = You have started to write an action. Press it again to leave without it.
unfinished = This heatmap is a draft again. { KEY("statement.redo") } finishes it again.
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
screen-find = Find
screen-over-time = Over time
screen-choose = Compare with
screen-trash = Trash
screen-compare = Then and now
screen-compared = Then and now: a closer look
screen-actions = Actions
screen-action = An action
screen-note = Note
screen-turn = Answering for a group
screen-group-form = A group
screen-group-setting = A group: choices
screen-gather = Gathering
screen-files = Import files
screen-handover = Passing the keyboard
screen-count-in = Adding answers
screen-hands = Show of hands
screen-guess = Before it opens
screen-group-heatmap = A group's heatmap
screen-spot = Choose one spot to work on
screen-present = Presenting
screen-export = Export
screen-export-to = Export: file name
screen-blank = A blank screen
screen-help = Keys
screen-faults = Faults in the file
help-intro = { KEY("help.back") } or { KEY("help.help") } closes this page.
key-new = new heatmap
key-open = open
key-move = move
key-first = to the first
key-last = to the last
key-page = a page up or down
key-go-on = go on
key-field = next field
key-other-questions = other questions
key-answer = answer
key-previous = back
key-next = on
key-note = note
key-review = review
key-skip-area = skip the rest of this part: not mine to say
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
key-choose = add as an action
key-tick = tick / untick
key-let-go = let go
key-edit = edit
key-keep-action = save
key-group = group
key-open-group = save
key-other-choice = other choice
key-files = import files
key-slips = slips
key-next-person = next person
key-hands = show of hands
key-reveal = reveal
key-reveal-again = add those who came later
key-settings = settings
key-stop-here = stop here
key-to-group = back to the group
key-take-in = import, open
key-take-in-all = import the whole folder
key-folder-up = folder above
key-folder-open = open the folder
key-count-in = add
key-leave-out = leave out
key-to-answers = back to the answers
key-count-slip = add the slip
key-count-hands = count all of them
key-guess = choose this one
key-skip = skip
key-choose-spot = choose it
key-dots = dots
key-dots-fewer = fewer dots
key-present = present
key-page-on = on
key-page-back = back
key-blank = blank the screen, and back
key-next-kind = next kind of conversation
key-countdown = add a minute to the countdown
key-minutes = minutes to count down
key-minutes-none = no countdown
key-export = export
key-take-it = export
key-with-notes = notes
key-with-name = name
key-leave-out-low = leave out
key-write = write the file
key-undo = undo
key-redo = redo
key-help = help
key-to-start = start
key-back-to-start = back
key-underneath = details
key-keep = save and close
key-leave = leave
key-stop = leave; everything is saved
key-suspend = pause; fg continues

## Start

welcome-about = Think of a place that matters to you: a team, a class, a street, a group. Heatmap shows you { $statements } short statements about how people relate there. You say how true each one is, and then see it all in colour.
welcome-time = It takes about { $minutes } minutes. You can stop at any time, and go on where you left off.
welcome-private = Nothing leaves this machine. Your answers are for you.
welcome-begin = Press { KEY("start.new") } to begin.
start-drafts = To continue
start-finished = Your heatmaps
start-draft-coverage = { $answered } of { $of } answered
start-any-day = any day
start-actions = Open actions
start-actions-more = Open actions: the next of { $count }
start-group-in = { $people } of { $expected } in
start-others = { $count ->
    [one] One person's answers were imported as well: `heatmap list` shows them.
   *[other] { $count } people's answers were imported as well: `heatmap list` shows them.
}
start-find = Find a place or a name
start-nothing-found = No heatmap has this in its place or name.
start-no-questionnaire = its questionnaire is missing
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
statement-skipped = The rest of that part is skipped · { KEY("statement.undo") } to undo
statement-in-memory = { $count } answered, not saved anywhere yet
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
heatmap-fresh = Move over the tiles with { KEY("heatmap.left") } { KEY("heatmap.down") } { KEY("heatmap.up") } { KEY("heatmap.right") }. { KEY("heatmap.enter") } looks closer at one.
heatmap-note = Note: { $note }
heatmap-no-heat = no answer that counts
since-both = Since { $date }: warmer in { $warmer }; cooler in { $cooler }.
since-warmer = Since { $date }: warmer in { $warmer }.
since-cooler = Since { $date }: cooler in { $cooler }.
since-short = Since { $date }: { $warmer } warmer, { $cooler } cooler. { KEY("heatmap.compare") } shows which.
since-alike = Since { $date }: about the same everywhere.
since-alike-of = Since { $date }: { $count ->
    [one] the one tile that can be compared is about the same.
   *[other] the { $count } tiles that can be compared are about the same.
}
since-nothing = Nothing can be compared with { $date } yet.
focus-chosen = { $title } is now your focus. Press { KEY("heatmap.add-action") } to add an action.
focus-none = No tile is the focus now.
dimension-focus = * focus
dimension-reflect = To think about
dimension-talk = To talk about
dimension-note = Your note
dimension-no-note = None yet. Press { KEY("dimension.note") } to write one: for you only, no need for names.
dimension-actions = Actions
dimension-no-action = Nothing yet. Press { KEY("dimension.add-action") }, or choose an idea and press { KEY("dimension.enter") }.
dimension-ideas = Small things to try
over-time-nothing = You need a second heatmap of this place to compare.
over-time-from-to = { $first } to { $last }, oldest first

## Note

note-title = A note for yourself
note-title-of = { $title }: a note for yourself
note-private = For you only. No need for names.

## Actions

action-title = { $title }: an action
action-what = What
action-who = Who
action-buddy = With
action-due = By when
action-date-how = 1 Dec, friday, in 2 weeks
action-date-past = { $date } (in the past)
action-date-unclear = This is not a date yet
action-needs-what = First type what will be done.
action-needs-date = This is not a date. Try 1 Dec, friday, in 2 weeks.
action-kept = The action is saved.
action-left = Your text is kept. { KEY("heatmap.add-action") } brings it back.
action-done = Done. { KEY("actions.undo") } undoes it.
action-let-go = Let go. { KEY("actions.undo") } undoes it.
action-open-again = Open again.
action-gone = This action no longer exists.
action-with = with { $buddy }
action-who-with = { $who }, with { $buddy }
action-by = by { $date }
action-done-on = done { $date }
action-let-go-on = let go { $date }
actions-open = { $count ->
    [0] none open
   *[other] { $count } open
}
actions-none = No actions yet. On a heatmap, { KEY("heatmap.add-action") } adds one.
actions-no-heatmap = An action belongs to a heatmap. Finish one first.

## Comparing

compare-draft = This one is not finished yet. Finish it first.
compare-nothing = You need a second heatmap of the same questions to compare.
compare-heading = { $place } · { $then } → { $now }
compare-heading-two = { $other } · { $then } → { $place } · { $now }
compare-places = These are two places: what you see is a difference, not a ranking.
compare-legend = above: then   below: now
compare-most = Changed most
compare-then-now = { $then } → { $now }
compare-not-asked = not asked
compare-partly = on { $compared } of { $of } statements
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
group-keep-safe = Keep { $file } as carefully as paper slips: with so few people, its counts may reveal what somebody answered.
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
group-ask-shown = Opens from how many people on?
group-ask-questions = Which questions?
group-team = A team: people of one place
group-circle = A circle: from different places
group-team-short = team
group-circle-short = circle
group-team-means = All areas are combined. { KEY("group-setting.left") } and { KEY("group-setting.right") } choose.
group-circle-means = Only what is about the person is combined; each of you keeps the rest to themselves. { KEY("group-setting.left") } and { KEY("group-setting.right") } choose.
group-by-consent = From 3 on, by consent of you all
group-from = From { $people } people on
group-shown-means = With fewer it stays closed, so that nobody's answers can be worked out. { KEY("group-setting.left") } and { KEY("group-setting.right") } choose.
group-consent-means = Ask before anyone answers. With 3 or 4 people you see one word for each tile and nothing more, but with so few people a word can say a lot. If anybody would rather not, choose 5.
group-needs-number = Type how many people you expect, as a number.
group-needs-three = A group is for at least 3 people.
group-needs-consent = With so few it stays closed unless you all agree: { KEY("group-setting.left") } chooses that, { KEY("group-setting.enter") } continues.
group-no-circle = None of these questions is about the person, so a circle would have nothing to combine.
group-say-first = To say first
group-say = We shall see how answers spread, never whose. If everyone answers alike, that shows.
group-say-consent = We are few, so we agree now: if 3 or 4 of us are in, we open the word for each tile, and no more.
group-files-for = answers that people made as homework
group-slips-for = on paper, typed in here
group-next-for = one after another at this keyboard
group-hands-for = everybody holds up a card: hands are public
group-settings-for = title, place, how many
group-reveal-from = from { $minimum } people on
group-reveal-early = whoever comes later waits until there are three
group-reveal-ready = everybody is in
group-file-care = The group's file holds counts, never who said what. With few people, keep it as carefully as the slips.
group-too-few-yet = It opens from { $minimum } people on; { $people ->
    [0] nobody is
    [one] one is
   *[other] { $people } are
} in.
group-too-few-private = It opens from { $minimum } people on; not counting cards held up, { $people ->
    [one] one has
   *[other] { $people } have
} answered.
group-waiting = { $waiting ->
    [one] One person came later and waits
   *[other] { $waiting } people came later and wait
} until there are three to add together.
group-waiting-ready = { $waiting } people came later. { KEY("group-heatmap.reveal") } adds them all together.
group-nothing-new = Everybody who is in is shown already.
group-added = { $people } more people are included now.
turn-passed-over = { $count ->
    [one] Skipped one statement that was answered by hands.
   *[other] Skipped { $count } statements that were answered by hands.
}
turn-nothing-left = Every statement was answered by hands, so nothing is left to ask.
slip-heading = Slip { $number } · { $who }
slip-statement = { $at } of { $of }
slip-counted = That slip was counted: { $who }.
slip-leave-out = { KEY("count-in.leave-out") } once more leaves this slip out.
slip-left-out = That slip was left out: { $who }.
handover-before = The keyboard is yours. Everybody else looks away.
handover-memory = Your answers stay in this machine's memory. At the end you say whether they count. If the program stops before that, they are gone, and nobody has seen them.
handover-begin = Press { KEY("handover.enter") } when you are ready.
handover-after = Thank you. That is all.
handover-next = Please hand the keyboard back. { KEY("handover.next-person") } is for the next person.
count-in-person = Add my answers?
count-in-slip = Add this slip?
count-in-complete = Every statement has an answer.
count-in-gaps = { $count ->
    [one] One statement has no answer. That is all right.
   *[other] { $count } statements have no answer. That is all right.
}
count-in-after-person = Others see only how many people are in. Once added, your answers are part of the counts and saved nowhere else. { KEY("count-in.back") } goes back to them.
count-in-after-slip = Once it is counted it cannot be changed. { KEY("count-in.back") } goes back to it; { KEY("count-in.enter") } also counts it.
files-reading = Files are being read. Please wait a moment.
files-all = { KEY("files.take-all") } imports all files of this folder, and those that come later.
files-watched = All files of this folder are imported, new ones every second. { KEY("files.take-all") } stops that.
files-none = There are no files with answers here.
files-care = Whoever has people's own files can read them; Heatmap uses only the answers. Once a person's answers are added, nobody can remove them.
files-taken = { $people ->
    [one] Added one person.
   *[other] Added { $people } people.
}
files-taken-and-over = { $people ->
    [one] Added one person.
   *[other] Added { $people } people.
} { $over ->
    [one] Skipped one file.
   *[other] Skipped { $over } files.
}
files-passed-over = { $over ->
    [one] Skipped one file: the reason is next to it.
   *[other] Skipped { $over } files: the reasons are next to them.
}
files-again = { $again ->
    [one] That file was counted before.
   *[other] Those files were counted before.
}
file-counted = counted
file-again = counted before
file-passed-over = skipped: { $why }
file-misfit = its answers do not fit the others
hands-public = Everybody holds up a card at the same moment. Hands are public: everyone sees them. Type the counts in a row, coolest first: 2 3 0 1 1.
hands-people = How many people hold up cards?
hands-of = { $hands } of { $people }
hands-row-counted = counted
hands-row-private = some have answered this one already
hands-not-yet = not clear yet
hands-unclear = Type { $levels } numbers, one for each level, coolest first: 2 3 0 1 1. Not sure and doesn't apply may follow.
hands-too-many = These are { $hands } hands for { $people } people.
hands-needs-people = First type how many people hold up cards.
hands-more-people = There are up to { $most } of you so far. If more have come, go back with { KEY("hands.back") }, and { KEY("gather.settings") } changes how many are expected.
hands-none = Type the counts of at least one statement first.
hands-twice = Some people have answered this one already. Cards as well would reveal their answers.
hands-counted = { $count ->
    [one] One show of hands is counted.
   *[other] { $count } shows of hands are counted.
}
hands-kept = What you typed is kept, but not counted yet.
hands-left = Shows of hands are typed and not counted yet: { KEY("gather.hands") } goes back to them.
hands-too-late = Hands are counted before the reveal. People who come later can use a slip, a file or the keyboard.
guess-coolest = Before it opens: which spot do you think is the coolest?
guess-differ = And where do you think you differ most?
guess-ready = Ready when you are.
guess-early = { $count ->
    [one] One more person is expected
   *[other] { $count } more people are expected
}. People who come after this can be added only when there are three of them.
guess-means = Talk it over, move there, and press { KEY("guess.enter") }. Nobody is right or wrong; { KEY("guess.pass-over") } skips this.
guess-ready-means = { KEY("guess.reveal") } opens the heatmap for everyone to see.
guessed-coolest = You thought of { $title } as the coolest: here it is { $word }.
guessed-unknown = You thought of { $title }: it has too few answers to say.
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
word-alone = We are few, so only the word is shown.
celebrate = to celebrate
act = to act on
listen = to listen
understand = to understand
present-of = { $at } of { $of }
present-differ = we differ
present-aligned = we see it alike
present-mixed = we see it in several ways
present-answers = { $answers } answers from { $people } people
present-over = time is up
present-minutes = { $minutes } min
side-warm = Warm side
side-middle = In the middle
side-cool = Cool side
group-too-few = Nothing is shown: { $people ->
    [0] nobody is
    [one] one person is
   *[other] { $people } people are
} in. Answers are shown together from { $minimum } people on, so that nobody's answers can be worked out.

## Printed

questions-reversed = { " (agreeing is cool)" }
questions-reflect = To think about:
questions-talk = To talk about:
questions-idea = To try:
questions-new = Created { $file }. It works as it is; its first lines say how to change it.
questions-installed = “{ $title }” is installed. `heatmap take --questions { $id }` begins with it, and the start screen offers it too.
questions-installed-beside = “{ $title }” is installed, in addition to { $other }, which new heatmaps begin with.
questions-installed-unlike = Its version does not say how it differs from { $other }, so the two may be compared where they should not: `heatmap check --against { $id }` says more.
questions-installed-already = “{ $title }” was already installed.
show-focus = To work on
show-notes-kept-back = There are notes: --with-notes shows them.
show-draft = A draft: not finished yet.
show-note = Your note on { $title }
list-empty = No heatmap is saved yet. `heatmap` begins the first one.
list-draft = not finished: { $answered } of { $of } answered
list-finished = finished
list-imported = imported { $date }
trash-deleted = Moved to the trash: { $heatmap }. `heatmap trash restore { $id }` restores it.
trash-restored = Restored: { $heatmap }.
trash-line = deleted { $date }
compare-turned = The first of the two began after the second. To see then and now, give the earlier one first.
trash-empty = The trash is empty.
actions-none-open = No open actions. `heatmap actions add` adds one.
actions-none-at-all = No actions yet. `heatmap actions add` adds one.
actions-said-done = Done: { $what }
actions-said-let-go = Let go: { $what }
actions-said-added = The action is saved.
actions-said-added-by = The action is saved, by { $date }.
check-well = { $file }: no faults found

import-said = { $taken ->
    [0] Nothing was imported.
    [one] Imported one response.
   *[other] Imported { $taken } responses.
}
import-said-again = { $taken ->
    [0] { $groups ->
        [0] Nothing new was imported
       *[other] No new response was imported
    }
    [one] Imported one response
   *[other] Imported { $taken } responses
}; { $again ->
    [one] one was here already.
   *[other] { $again } were here already.
}
import-groups = { $groups ->
    [one] Imported one group.
   *[other] Imported { $groups } groups.
}
import-files-over = { $over ->
    [one] Skipped one file.
   *[other] Skipped { $over } files.
}
import-lines-over = { $over ->
    [one] Skipped one line.
   *[other] Skipped { $over } lines.
}
import-rows-over = { $over ->
    [one] Skipped one row.
   *[other] Skipped { $over } rows.
}
import-passed-over = Skipped { $name }: { $why }.
import-line = { $file }, line { $line }
import-questions = { $file } was read as answers to “{ $title }”, { $questions }.
import-ignored = These columns of { $file } are not statements and were ignored: { $columns }.
import-short = { $rows ->
    [one] One row of { $file } is
   *[other] { $rows } rows of { $file } are
} shorter than the heading; what is missing there is unanswered.
import-by-label = In { $file }, numbers are read as the labels of levels under: { $columns }.
import-by-number = In { $file }, numbers are read as the numbers of levels, not as labels, under: { $columns }.
import-form-no-text = it is not UTF-8 text; export it as CSV in UTF-8
import-form-no-column = no column heading is a statement of { $id }, by its text or its id
import-form-none = no column heading is a statement of an available questionnaire, by its text or its id; name the questionnaire with --questions
import-form-several = it may answer more than one questionnaire ({ $ids }); say which with --questions
import-form-twice = two columns have the statement { $id } as their heading
import-form-ambiguous = “{ $heading }” is the text of several statements ({ $ids }); use the id of the one you mean as the heading
import-form-codes = its numbers are from { $lowest } to { $highest }, and the levels of { $id } have the numbers { $expected }, so no answer was imported; export the labels of the answers instead of numbers
import-form-codes-likely = its numbers seem to be { $likely }, and the levels of { $id } have the numbers { $expected }, so no answer was imported; export the labels of the answers, or write `codes = [{ $likely }]` below [scale] in the questionnaire if this is the coolest level first
import-cell-no-answer = “{ $cell }” (under “{ $heading }”) is not on the scale
import-cell-either = “{ $cell }” (under “{ $heading }”) is both the number of level { $number } and the label of level { $label }; write both, as in “{ $label } - { $cell }”
import-cell-several = “{ $cell }” (under “{ $heading }”) may be more than one answer of this scale; write the number of a level
import-row-long = it has more cells than there are headings, so an answer may be under the wrong statement
import-row-empty = it has no answers
import-spreadsheet = it is a spreadsheet; save it as CSV and import that
import-json = it is JSON; save a form's answers as CSV, or export heatmaps as NDJSON, and import that
standard-input = standard input
import-cells-more = { $cells }; and { $more } more
import-folder = it is a folder; name the files in it
import-our-table = it is a table that Heatmap made for spreadsheets; export the heatmap as ndjson instead
import-first = it is not one person's file; `heatmap import` imports what is in it
import-first-lines = it is not one person's file; `heatmap import` imports its lines, and `heatmap group -` counts them from standard input
import-first-sheet = it is a spreadsheet; save it as CSV, and `heatmap import` imports its rows
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
report-table = All tiles, by area
report-heading = { $place } · { $then } to { $now }
report-heading-two = { $other } · { $then }, and { $place } · { $now }
report-then-now = { $then }, now { $now }
report-open = open
report-left-out = left out
report-too-few = too few
report-too-few-now = now too few
report-too-few-means = too few: too few answers to count
report-not-asked = not asked
export-where = File name
export-option-notes = with your notes
export-option-name = with your name
export-option-low = leave out { $titles }: everybody is at or below the middle there
export-option-low-by-word = leave out { $titles }: the word is cool or chilly there
export-ending = The name ends in .{ $ending }, but { $format } is chosen. Please change one of them.
export-needs-name = Type a name for the file first.
export-folder = { $file } is a folder. Name a file in it.
export-taken = { $file } already exists. Press { KEY("export-to.enter") } again to overwrite it.
export-lacking = These letters are drawn as boxes, because Heatmap's font does not have them: { $letters }. An html page shows them.
export-no-counts = Fewer than eight people are in, so the counts are left out: the file has nothing else.
export-left-behind = { $format } cannot hold notes and names, so they are left out.
export-passed-over = Skipped { $file }: { $why }
export-is-draft = it is not finished yet
export-is-group = it is a group, and these are people's own answers
export-is-copy = the same answers were added already
export-low-by-word = The word is cool or chilly on { $titles }. --leave-out leaves such tiles out.
export-low = Everybody is at or below the middle on { $titles }. --leave-out leaves such tiles out.
export-low-of = In { $group }, everybody is at or below the middle on { $titles }. --leave-out leaves such tiles out.
export-low-of-by-word = In { $group }, the word is cool or chilly on { $titles }. --leave-out leaves such tiles out.
export-turned = The heatmap named by --then began after the other one. To see then and now, name the earlier one with --then.
export-left-behind-of-two = The json of a comparison cannot hold notes and names, so they are left out.
export-no-notes = It has no notes.
export-no-name = It has no name.
export-no-width = Only png has a width in pixels; { $format } is written as usual.
export-leave-out-person = Only tiles of a group can be left out; these are one person's answers, and all of them are included.
export-leave-out-calendar = An ics has no tiles: it has all open actions with a date.
export-leave-out-none = No tile had to be left out: everywhere somebody is above the middle.
export-no-counts-xlsx = Fewer than eight people are in, so the counts are left out: the sheet Data has no rows.
export-no-counts-of = Fewer than eight people are in { $group }, so its counts are left out.
export-option-low-of = leave out { $titles } of { $group }: everybody is at or below the middle there
export-option-low-of-by-word = leave out { $titles } of { $group }: the word is cool or chilly there
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

## Line mode
#
# A message `line-KEY` replaces `KEY` in line mode. The lists are words that can be typed.

line-type-undo = u, undo
line-type-redo = redo
line-type-leave = q, quit, leave
line-type-help = ?, help, h
line-type-all = l, list, all
line-type-start = start
line-type-back-to-start = b, start, back
line-type-back = b, back
line-type-new = n, new
line-type-actions = a, actions
line-type-group = g, group
line-type-compare = c, compare
line-type-delete = d, delete
line-type-trash = t, trash
line-type-find = find, /
line-type-not-sure = s, not sure
line-type-doesnt-apply = x, doesn't apply, does not apply
line-type-on = o, on, next
line-type-skip = skip
line-type-note = n, note
line-type-review = r, review
line-type-stop = stop
line-type-finish = f, finish
line-type-focus = f, focus
line-type-add = a, add, action
line-type-over-time = t, over time
line-type-export = export, take home
line-type-files = i, files
line-type-slips = s, slips, slip
line-type-reveal = v, reveal
line-type-change = change, e
line-type-present = p, present
line-type-done = done
line-type-let-go = let go
line-type-next = next
line-type-hands = t, hands, show of hands
line-type-next-person = n, next person
line-type-yes = y, yes
line-type-no = n, no
line-type-hands-done = done

line-choice = { $typed }: { $what }.
line-or = { " or " }
line-then = { ", then " }
line-hint-undo = undo what you did last
line-hint-redo = redo what you undid
line-hint-leave = leave; everything is saved
line-hint-help = what you can type
line-hint-all = show everything
line-hint-start = go to the start; nothing is lost
line-hint-back = go back
line-hint-new = begin a new heatmap
line-hint-actions = your actions
line-hint-trash = what is in the trash
line-hint-group = open a group
line-hint-compare-row = compare the heatmap with this number with another: compare 2
line-hint-compare = compare it with another heatmap
line-hint-delete = move the heatmap with this number to the trash: delete 2
line-hint-find = find a place or a name: find library
line-hint-not-sure = you are not sure
line-hint-doesnt-apply = it does not apply to you
line-hint-previous = go back to the previous statement
line-hint-on = go on without an answer
line-hint-skip = skip the rest of this part: not yours to say
line-hint-note = a note for yourself
line-hint-note-on = a note for yourself on a tile: note and its name
line-hint-review = go to the review
line-hint-stop = end this slip here
line-hint-finish = finish, and hear your heatmap
line-hint-focus = make it your focus, or no longer
line-hint-focus-of = make a tile your focus: focus and its name
line-hint-add = add an action
line-hint-add-to = add an action to a tile: add and its name
line-hint-over-time = this place over time
line-hint-export = how to export it
line-hint-files = import a file, or all files of a folder: files and its path
line-hint-slips = type in paper slips, one after another
line-hint-reveal = open the heatmap for everyone
line-hint-reveal-again = add those who came later
line-hint-settings = change the title, the place, or how many are expected
line-hint-present = show it to the room
line-hint-done = tick or untick the action with this number: done 2
line-hint-let-go = let go of the action with this number: let go 2
line-hint-change = edit the action with this number: change 2
line-hint-next-tile = the next tile
line-hint-hands = count cards that are held up together
line-hint-next-person = let somebody answer at this keyboard
line-hint-count-in = add this slip
line-hint-leave-out = leave this slip out
line-hint-to-slip = go back to the slip
line-hint-hands-done = count everything you typed
line-hint-hands-stop = go back to the group; what you typed is kept
line-empty-line = Press Enter to hear this again.
line-field-help = Type your answer on one line. Enter alone keeps what is there, a single - leaves it empty, b goes back, q leaves.
line-not-understood = “{ $typed }” is not a choice here. Type ? to hear what you can type.
line-several = That could be { $titles }. Please type a little more of it.
line-needs-screens = Passing the keyboard round and presenting need the full screens. Slips and shows of hands work here.
line-export = `heatmap export { $id }` exports it as a page, a picture or a table; `heatmap export --help` says how.
line-kept = So far: { $text }. Press Enter to keep it.
line-chosen = It is { $number } now. Press Enter to keep that.
line-named = { $what }.
line-more = And { $count } more: type l to hear all of them.
line-taken-back = Undone.
line-made-again = Redone.
line-saved-again = Everything is saved now.
line-farewell = Everything is saved. Goodbye.
line-farewell-preview = Nothing of this preview is saved. Goodbye.
line-farewell-but = Everything else is saved; what was half written or not counted yet is not. Goodbye.
line-unfinished = This heatmap is a draft again. f finishes it again.
line-faults = Correct it in the file, then press Enter to read it again. q leaves.
line-leave-unsaved = Your last changes are not saved yet. Type q again to leave without them.
line-leave-not-counted = These answers are not counted yet. Type q again to leave without them.
line-leave-hands = Shows of hands are typed and not counted yet. Type q again to leave without them.
line-leave-half-written = You have started to write an action. Type q again to leave without it.

line-heatmap = Heatmap.
line-group-form-title = A group.
line-group-form-change = Change the group.
line-welcome-begin = Type n to begin a new heatmap, q to leave, ? for other choices.
line-start-actions = Open actions:
line-start-actions-more = Open actions, the next of { $count }:
line-start-drafts = To continue:
line-start-finished = Your heatmaps:
line-start-no-questionnaire = Its questionnaire is missing.
line-start-ask = Type a number to open one, n to begin a new heatmap, ? for other choices.
line-row = { $place }, { $date }.
line-row-draft = { $answered } of { $of } answered.
line-row-gathering = { $people } of { $expected } in.
line-row-group = { $people ->
    [one] One person.
   *[other] { $people } people.
}
line-row-focus = Focus: { $title }.
line-row-bands = { $warm ->
    [0] No tile warm
    [one] One tile warm
   *[other] { $warm } tiles warm
}, { $cool ->
    [0] none cool
    [one] one cool
   *[other] { $cool } cool
}.
line-numbers-start = A number opens that heatmap or continues it.
line-which-one = Which one? Type its number after the word.
line-no-such = There is no number { $number } here.
line-deleted = { $place }, { $date }, moved to the trash. u restores it.
line-deleted-with-actions = { $place }, { $date }, moved to the trash, with its open actions. u restores it.
line-find-what = Type what to find after the word, such as: find library.

line-begin-facts = { $statements } statements, { $minutes ->
    [one] about a minute
   *[other] about { $minutes } minutes
}. It stays on this machine.
line-begin-facts-untimed = { $statements } statements. It stays on this machine.
line-begin-others = There are other questionnaires too: `heatmap questions list` shows them, and --questions chooses one.
line-begin-no-place = Press Enter to leave it without a name.
line-begin-name = Your name, if you like?
line-begin-no-name = Press Enter to continue without one.

line-place = Place: { $place }.
line-choices = { $levels }, s not sure, x doesn't apply.
line-choices-more = Press Enter to hear the statement again, or type ? for all choices.
line-statement-at = { $at } of { $of }. 1 to { $levels }.
line-given = So far: { $answer }.
line-last-time = Last time: { $answer }.
line-noted = There is a note with it.
line-answer = { $answer }.
line-answer-alike = { $answer }, as last time.
line-answer-before = { $answer }. Last time: { $before }.
line-skipped = The rest of that part is skipped. u undoes that.
line-note = Write as many lines as you like. Press Enter on an empty line to end the note.
line-note-so-far = Your note so far: { $note }
line-note-change = Press Enter to keep it, type new lines to replace it, or a single - to remove it.
line-note-kept = The note is saved.
line-note-removed = The note is removed.

line-review-title = Before you finish.
line-review-complete = Every statement has an answer.
line-review-gaps = { $count ->
    [one] One statement has no answer yet. That is all right.
   *[other] { $count } statements have no answer yet. That is all right.
}
line-review-none = Nothing is answered yet.
line-review-ask = Type a number to go to that statement, l to hear all statements with your answers, f to finish.
line-numbers-review = A number goes to that statement.
line-statement-answer = { $statement } { $answer }.

line-heatmap-heading = The heatmap of { $place }.
line-group-heading = The heatmap of { $name }: { $people }.
line-spots = { $name }: { $titles }.
line-levels-mean = The number after a word is the mean of all answers, from 1 to { $levels }.
line-area = { $title }:
line-tile = { $title }: { $word }.
line-coverage = { $answered ->
    [one] one answer
   *[other] { $answered } answers
}, { $of } statements
line-tile-noted = With a note.
line-tile-focus = Your focus.
line-result-ask = Type a tile's name to hear all of it, or ? for other choices.
line-back-at = Back at the heatmap of { $place }.
line-names-result = A tile's name, or its first letters, describes that tile.
line-which-tile = Which tile? Type its name after the word.
line-over-time = This place over time: { $days }.
line-back-ask = b goes back.
line-focus-chosen = { $title } is now your focus.

line-part = { $name }: { $content }
line-all-answers = All answers together: { $counts }.
line-statement-sides = { $cool } cool, { $middle } in the middle, { $warm } warm
line-no-action = No actions yet.
line-actions = Actions:
line-ideas = Small things to try:
line-tile-ask = Type an idea's number to add it as an action, a to add your own, f to make this your focus, n for a note, b to go back.
line-tile-ask-group = Type an idea's number to add it as an action, a to add your own, f to make this the focus, b to go back.
line-tile-ask-again = Type b to go back, ? for other choices.
line-numbers-tile = An idea's number adds it as an action; another tile's name describes that one.

line-action-bare = { $what }.
line-action-told = { $what }, { $details }.
line-action-of = { $action } { $title }, { $place }.
line-action-title = { $title }: an action.
line-action-what = What will be done?
line-action-no-what = Press Enter to go back.
line-action-who = Who does it?
line-action-no-who = Press Enter to leave it open.
line-action-buddy = With whom?
line-action-no-buddy = Press Enter to leave it open.
line-action-due = By when? A day such as 1 Dec, friday, or in 2 weeks.
line-action-no-due = Press Enter to leave it open.
line-action-needs-date = This is not a date.
line-action-by-when = By { $date }.
line-actions-title = Your actions:
line-actions-none = No actions yet. At a tile of a heatmap, a adds one.
line-actions-ask = Type done and a number to tick that action, a number alone to edit it, ? for other choices.
line-numbers-actions = A number edits that action.

line-choose-title = Compare { $place }, { $date }, with which of these?
line-choose-ask = Type a number, or b to go back.
line-trash-title = In the trash:
line-trash-ask = Type a number to restore it, or b to go back.
line-numbers-trash = A number restores that one.
line-numbers-choose = A number compares with that one.
line-compare-heading = { $place }: then { $then }, now { $now }.
line-compare-heading-two = Then { $other }, { $then }. Now { $place }, { $now }.
line-compare-then-now = Then { $then }, now { $now }.
line-compared-tile = { $title }: then { $then }, now { $now }, { $change }.
line-compare-ask = Type a tile's name to hear it then and now, or b to go back.
line-compared-ask = Type next for the next tile, or b to go back.
line-names-compared = Another tile's name describes that one.

line-group-no-title = Press Enter to continue without one.
line-group-no-place = Press Enter to continue without one.
line-group-no-number = Type a number.
line-group-team-means = All areas are combined.
line-group-circle-means = Only what is about the person is combined; each of you keeps the rest to themselves.
line-group-shown-means = With fewer it stays closed, so that nobody's answers can be worked out.
line-group-shown = Type 5, or a higher number up to 30; or 3, by consent of you all.
line-group-needs-consent = With so few it stays closed unless you all agree: 3 chooses that, Enter continues.
line-group = { $name }. { $kind }.
line-group-say-first = To say first:
line-who-is-in = { $who }.
line-gather-ask = Type i to import files, s for paper slips, t for a show of hands. It opens from { $minimum } people on.
line-gather-ask-ready = Type v to open it for everyone. Before that: i imports files, s is for paper slips, t for a show of hands.
line-slip = Slip { $number }.
line-count-in-after-slip = Once it is counted it cannot be changed. y adds it, n leaves it out, b goes back to it.
line-files-ask = Type the path of a file or a folder, or press Enter to go back to the group.
line-paths-files = A path imports that file, or all files of that folder.
line-files-passed-over = { $over ->
    [one] Skipped one file.
   *[other] Skipped { $over } files.
}
line-passed-over = Skipped { $file }: { $why }.
line-hands-more-people = There are up to { $most } of you so far. If more have come, type stop, then e to change how many are expected.
line-hands-public = Everybody holds up a card at the same moment. Hands are public: everyone sees them.
line-hands-levels = Type the counts in a row, coolest first, such as 2 3 0 1 1: { $levels }.
line-hands-at = { $at } of { $of }. Type the counts in a row, or press Enter to skip it.
line-hands-known = It is counted already.
line-hands-in-private = Some people have answered this one already.
line-hands-no-number = Type a number.
line-numbers-hands-people = A number is how many people hold up cards.
line-numbers-hands = Numbers in a row are hands, one number a level, coolest first.
line-guess-means = Talk it over, and type a tile's name. Nobody is right or wrong; Enter alone skips this.
line-guess-ready-means = Type v to open the heatmap for everyone.
line-tiles = The tiles: { $titles }.
line-spot = Choose one spot together, and type its name. Press Enter to go back.
line-names-guess = A tile's name chooses that tile.

## Settings

palette-alike = In your palette, { $one } and { $other } look similar to some eyes.
palette-faint = In your palette, words on { $band } are hard to read.

## What kept something from happening

error-missing = There is no file { $file }.
error-not-a-file = { $file } is not an ordinary file.
error-too-large = { $file } is larger than { $most } MiB, too large for this kind of file.
error-reading = Could not read { $file }: { $why }.
error-saving = Could not save { $file }: { $why }.
error-writing = Could not write { $file }: { $why }.
error-making = Could not create { $file }: { $why }.
error-moving = Could not move { $file }: { $why }.
error-locking = Could not lock { $file }: { $why }.
error-busy = { $file } is open in another window ({ $holder }).
error-newer = { $file } was written by a newer Heatmap (format { $format }). Open it with that version.
error-is-questionnaire = { $file } is a questionnaire, not a heatmap. Answer it with `heatmap take --questions FILE`.
error-not-a-heatmap = { $file } is not a file that Heatmap saved. `heatmap list` shows the saved heatmaps.
error-damaged = { $file } is damaged and was not changed. `heatmap check` says more.
error-damaged-in-short = { $file } is damaged and was not changed ({ $why }). `heatmap check` says more.
error-bad-questionnaire = { $file } cannot be used as a questionnaire. Correct it and try again.
error-unknown-questionnaire = { $what } answers the questionnaire { $questionnaire }, which is not installed. Name its file with --questions.
error-no-such-questionnaire = There is no questionnaire { $file }. `heatmap questions list` shows the available ones.
error-same-version = { $file } differs from the { $questionnaire } that is installed. A changed questionnaire needs a new version, or its own id.
error-is-group = { $file } is a group, not one person's heatmap.
error-no-such-heatmap = There is no saved heatmap { $file }. `heatmap list` shows the saved ones.
error-exists = { $file } already exists. Choose another name, or move it away first.
error-reserved-name = Windows does not allow the file name { $file }. Choose a name without < > : " | ? *, that does not end in a dot or a space, and is not CON, NUL, COM1 or similar.
error-not-a-lock = { $file } should be a lock file, but it is not an ordinary file. Move it away, then try again.
error-no-folder = There is no folder { $file }. Create it first.
error-not-ours = { $file } is not in the data directory. Delete it as you delete other files.
error-no-such-deleted = There is no deleted heatmap { $file }. `heatmap trash` shows the deleted ones.
error-not-saved-yet = It is not saved yet, so it was not deleted.
error-no-such-action = There is no action { $file }. `heatmap actions --all` shows all actions.
error-ambiguous = More than one id begins with { $file }. Type more of it.
error-misfit = { $file } has an answer to { $statement } that is not on its scale. `heatmap check` shows where.
error-nothing-saved = No heatmap is saved yet. `heatmap take` begins the first one.
reason-full = the disk is full
reason-quota = your share of the disk is used up
reason-permission = permission denied
reason-read-only = the disk is read-only
reason-no-folder = the folder is not there
reason-file-in-place = there is a file where a folder should be
reason-folder-in-place = there is a folder where a file should be
reason-not-a-lock = its lock file is not an ordinary file
reason-interrupted = it was interrupted
reason-too-large = the file would be too large
reason-unknown = the system gave no reason
reason-no-answer = the disk does not answer
reason-too-many-people = there are not so many people
reason-picture-too-large = it would be too large
reason-picture-no-size = it would have no size
reason-page-no-size = the page has no size
reason-page-not-drawn = the page cannot be drawn
reason-font = the font cannot be put into it
reason-pdf-too-large = it would be larger than a PDF may be
reason-line-too-long = it is longer than 64 KiB
reason-line-to-export = a heatmap would be a line of more than 64 KiB, which cannot be imported; leave the notes out
reason-line-no-json = it is not JSON
not-taken-draft = it is a draft, not finished yet
not-taken-group = it is a group, not one person's answers
not-taken-no-counts = it is a group without counts; those of fewer than eight people are left out when a group is exported
not-taken-not-revealed = it is a group that is not revealed yet
not-taken-circle = it is a circle of people from different places; `--circle` counts what is about them
not-taken-hands = it is a group with shows of hands, which can only be shown on its own
not-taken-known = it is a group, and it or somebody in it was counted already
not-taken-misfit-of-group = it is a group, and its counts of { $id } are not on this scale
not-taken-questions = it is a questionnaire, not somebody's answers
not-taken-empty = it has no answers
not-taken-other = it answers another questionnaire ({ $questionnaire })
not-taken-not-at-hand = it answers the questionnaire { $questionnaire }, which is not installed
not-taken-misfit = its answer to { $id } is not on the scale
not-taken-newer = it was written by a newer Heatmap (format { $format })
not-taken-damaged = it is damaged
not-taken-bad-line = it is damaged: { $why }
tallies-line = line { $line }: { $why }
tallies-no-text = it is not text in UTF-8
tallies-first-line = the first line should be: statement,answer,count
tallies-answer = an answer is a level's number, not sure, or doesn't apply
tallies-count = a count is a whole number
tallies-no-statement = no row names a statement of { $id }
tallies-unknown = { $rows ->
    [one] Skipped one row of { $file }: it names no statement of { $id }: { $names }.
   *[other] Skipped { $rows } rows of { $file }: they name no statement of { $id }: { $names }.
}
tallies-too-many = this statement has more answers ({ $answers }) than there are people ({ $people })
compare-other-questions = They answer different questions ({ $then } and { $now }), so there is nothing to compare.
compare-other-scales = Their scales differ ({ $then } levels then, { $now } now), so there is nothing to compare.
export-no-questions = Its questionnaire is missing, so nothing can be shown.
export-withheld = Nothing of this group may be shown yet.
export-no-dates = There is no open action with a date, so a calendar would be empty.
export-not-for-group = Only one person's finished answers can be written for a group.
export-not-built-in = This heatmap was built without { $format }.
export-too-wide = A picture as wide as this would need { $gigabytes } GB of memory. The most for this one is --width { $widest }.
export-not-made = The file could not be made: { $why }.
export-not-taken = { $file } already exists.

## What is wrong in a file
#
# `fault-KEY` says what is wrong, as one plain clause, and `right-KEY` what would be right. Text in backticks or quotation
# marks is quoted from the file, whatever the language.

fault-more = and { $more } more
fault-not-utf-8 = from here on this is not UTF-8 text
right-utf-8 = where your editor saves it, choose “UTF-8” or “plain text”
fault-parts = this has more parts than a file of Heatmap can have
fault-not-toml = this is not TOML
right-toml = texts need "quotation marks"; https://toml.io explains TOML
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
right-tables = begin each one with two brackets on each side: `[[{ $heading }]]`
right-heading = give it the heading of what it is a part of: `[[{ $heading }]]`
right-below = move it below `{ $heading }`
right-at-top = move it to the top of the file, before `[scale]`
right-quoted = "{ $text }"
fault-our-id = this is not an id that Heatmap makes
fault-time = `{ $key }` should be a time with its zone, such as "2026-11-22T10:03:11Z"
fault-date = `{ $key }` should be a date, such as "2026-12-01"
fault-format = `{ $format }` is not a format of Heatmap's files
fault-twice = this has the same key twice
fault-listed-twice = “{ $value }” is in this list twice
fault-both-days = this action is both `done` and `let_go`, and can be only one of them
fault-number-too-large = this has a number that is too large to be kept
fault-null = this has a `null`, which cannot be kept
fault-another-kind = this has a value of the wrong kind
fault-newer = this was written by a newer Heatmap, in format { $format }
right-newer-one = open it with that version

fault-too-large = this file is larger than 1 MiB, too large for a questionnaire
fault-format-of-questions = this is format { $format }, and this program reads format { $reads }
right-newer = use a newer Heatmap
fault-nothing = there is nothing in this file yet
right-nothing = `heatmap questions new FILE` creates one to begin with
fault-version = `{ $version }` is not a version
right-version = three numbers with dots, such as "1.0.0"
fault-no-version = this is not a version, such as "1.0.0"
fault-language-tag = `{ $tag }` is not a language tag
right-language-tag = a tag such as "en-GB" or "cy"
fault-minutes = `minutes` should be between 1 and 600
right-levels = two to nine labels, coolest first
fault-level-twice = the level `{ $level }` is used twice
fault-codes = `codes` should have a different whole number for each of the { $count } levels
right-codes = such as [0, 1, 2], coolest first, each from -{ $most } to { $most }
fault-scale = a scale has { $fewest } to { $most } levels, and this one has { $count }
right-scale = one label for each level, coolest first
fault-subject = `{ $subject }` is not a subject
right-subject = "person" or "place"
right-empty = write it between the quotation marks
right-too-long = make it shorter
right-too-many = leave some out
right-minutes = about how long it takes, such as 10
right-level-twice = give each level its own words
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
right-one = add one under the heading `[[{ $heading }]]`
fault-too-many = this is { $name ->
    [area] area
    [dimension] dimension
   *[statement] statement
} number { $number }, and there can be { $most }
fault-id = `{ $id }` cannot be an id
right-id = small letters, digits and single hyphens, such as "good-listening"
right-id-near = small letters, digits and single hyphens: "{ $id }"
fault-id-twice = the id `{ $id }` is used twice
right-id-twice = give each its own id
fault-control = { $name ->
    [level] a level
    [idea] an idea
   *[other] `{ $name }`
} has an invisible control character in it
right-control = remove it
fault-empty = { $name ->
    [level] a level
    [idea] an idea
   *[other] `{ $name }`
} is empty
fault-too-long = { $name ->
    [level] a level
    [idea] an idea
   *[other] `{ $name }`
} has { $characters } characters, and at most { $most } are allowed
fault-differs = this differs from the { $questionnaire } that is installed
right-differs = give it a new version, or its own id

fault-answer = an answer is a level's number, "not sure" or "doesn't apply"
fault-misfit = this level is not on the scale
fault-misfit-of-group = the scale has another number of levels
right-misfit = the scale of { $questionnaire } has { $levels } levels
fault-minimum = a group needs at least { $minimum } people; fewer only by consent
fault-people = `{ $key }` should be 0 or more, and at most the number of people
fault-alone = this is more than the number of people ({ $people })
fault-revealed = a reveal counts everybody: `revealed` and `people` should be equal
fault-answers = there are more answers here than people ({ $people })
fault-counts = counts are a list: the levels from the coolest, then not sure, then doesn't apply

fault-language = Heatmap has no language `{ $language }` yet
fault-one-of = `{ $key }` should be one of { $words }
fault-folder = a folder needs a name
fault-no-palette = there is no palette with this name
right-no-palette = known here: { $names }; or a list of five colours of your own
fault-palette = a palette needs { $colours } colours, coolest first, and this has { $count }
fault-colour = `{ $colour }` is not a colour
right-colour = a colour is written as "#9a3508": two digits each of red, green and blue, from 00 to ff
fault-no-screen = `{ $name }` is not a screen
fault-no-command = `{ $name }` is not a command
fault-no-command-here = `{ $name }` is not a command of this screen
fault-no-key = `{ $name }` is not a key
right-key = a letter or sign by itself, or a name such as `space`, `f2`, `ctrl-n`
fault-sent-as = terminals send `{ $name }` as `{ $other }`
fault-without-key = `{ $command }` needs at least one key
right-without-key = such as ["x"]
fault-letters = letters are text on the screen `{ $screen }`
right-letters = use a key that types nothing, such as "ctrl-s"
fault-key-twice = `{ $key }` is given twice for `{ $command }`
fault-two-meanings = `{ $key }` would mean two things on the screen `{ $screen }`: `{ $one }` and `{ $other }`
right-two-meanings = give one of them another key

## Command line

cli-output = Could not write the output: { $why }.
cli-input = Could not read standard input: { $why }.
cli-man = Could not write the manual pages to { $directory }: { $why }.
cli-terminal = The terminal cannot be used: { $why }.
cli-needs-terminal = The screens need a terminal. --plain uses lines of text instead; `heatmap show` prints a heatmap.
cli-unsaved = The last change is not saved: { $why }.
cli-no-home = There is no home directory to save anything in. Name a directory with --data-dir.
cli-settings = { $report }
    These settings cannot be used as they are. `heatmap config default` prints settings that work.
cli-language = Heatmap has no language { $asked } yet. Choose from: { $all }.
cli-palette = There is no palette { $asked }. Choose from: { $all }.
cli-no-questionnaire = No questionnaire is available.
cli-no-draft = There is no draft to continue. `heatmap take` begins a new heatmap.
cli-misfit = The answers do not fit their questionnaire.
cli-history = --history is for one person's heatmaps; `heatmap compare` compares two groups.
cli-no-date = “{ $typed }” is not a date. Try 2026-12-01, 1 Dec, friday or in 2 weeks.
cli-no-action = Type what will be done.
cli-no-dimension = There is no dimension { $named } here. Choose from: { $titles }.
cli-which-dimension = More than one dimension is called { $named }. Choose by id: { $ids }.
cli-unwritable = { $file } cannot be written: { $why }.
cli-not-text = This is not text, so a terminal cannot show it. Name a file with -o.
cli-there-already = { $file } already exists. Choose another name, or overwrite it with --force.
cli-is-folder = { $file } is a folder. Name a file in it.
cli-is-itself = { $file } is the heatmap itself. Choose another name.
cli-no-format = There is no format { $asked }. Choose from: { $all }.
cli-which-format = Name a file with -o, or a --format: { $all }.
cli-ending = The name ends in .{ $named }, but the format is { $format }. Please change one of them.
cli-for-group = Answers for a group are written as toml.
cli-folder-format = A folder is written as csv or ndjson.
cli-folder-then = --then compares two heatmaps, not folders.
cli-sheet-ending = { $file } should end in .pdf, .html or .txt.
cli-no-pdf = This heatmap was built without PDF. Choose .html, and print that page.
cli-page = The page could not be made: { $why }.
cli-count-what = Name what to count: files, folders, or - for standard input.
cli-count-nobody = There are no finished answers in what you named.
cli-count-no-line = No line of standard input answers an available questionnaire. Name its file with --questions.
cli-count-misfit = The counts of { $id } do not fit its scale.
cli-count-line = line { $line }
cli-count-more = And { $more } more.
progress = Counting: { $count } so far
progress-of = Counting: { $count } of { $of }
cli-tallies = { $file }, { $why }.
cli-minimum = A group needs at least { $minimum } people. With --by-consent, 3 or 4 can open theirs.
cli-saved-group = { $file } is a saved group: it is shown as it was revealed, and only --json can be added.
cli-no-circle = Nothing in this questionnaire is about the person, so a circle has nothing to combine.
cli-group-file = A group needs a file, which is kept as carefully as the slips. Name one.

## What is wrong where a file is not TOML

syntax-twice = `{ $key }` is used twice
syntax-twice-help = keep one of them, or begin a new part above this one, such as `[[area.dimension.statement]]`
syntax-scale-twice = there is a `[scale]` already
syntax-scale-twice-help = keep one of them
syntax-note = there is no `=` on this line
syntax-note-help = if it is a note for you, put # in front of it
syntax-heading-dots = join the parts of a heading with dots
syntax-heading-dots-help = such as `[[area.dimension]]`
syntax-list-begins = this list has no beginning
syntax-list-begins-help = a list begins with `[` and ends with `]`
syntax-number = `{ $value }` is not a number
syntax-number-help = a number in digits, such as { $key } = 10
syntax-no-value = there is nothing after `=`
syntax-no-value-help = { $key } = "…"
syntax-apostrophe = the apostrophe ended the text before this
syntax-apostrophe-help = put the text between double quotation marks: "…"
syntax-wrong-heading = `{ $found }` is not a heading that is known here
syntax-wrong-heading-help = did you mean `[[{ $heading }]]`?
syntax-line = this line cannot be understood
syntax-line-help = a line is a key and its value, a heading such as `[[area]]`, or a note after a #
syntax-late-heading = this heading comes after parts that belong below it
syntax-late-heading-help = put `[[area]]` first, then its `[[area.dimension]]`, then its statements
syntax-single-brackets = there is already such a part
syntax-single-brackets-help = with two brackets on each side there can be many of them
syntax-backslash = in a text `\` has a special meaning
syntax-backslash-help = write it twice: `\\`
syntax-comma = a comma is missing before this
syntax-comma-help = commas separate the texts of a list
syntax-zero = a number cannot begin with 0
syntax-zero-help = remove the 0
syntax-equals = `=` is missing after `{ $key }`
syntax-equals-help = { $key } = "…"
syntax-heading = this heading is not closed
syntax-heading-help = close it with as many brackets as open it, such as `[[area.dimension]]`
syntax-list = the list before this is not closed
syntax-list-help = a list ends with `]`
syntax-open-text = this text is not closed on its line
syntax-open-text-help = put a quotation mark where it ends: "…"
syntax-unquoted = `{ $value }` needs quotation marks
syntax-unquoted-help = "{ $value }"
syntax-curly = these are not straight quotation marks
syntax-curly-help = retype as straight quotes ("): word processors curl them{ $more ->
    [0] { "" }
   *[other] , here and in { $more } more lines
}
syntax-boolean = `{ $value }` is not understood here
syntax-boolean-help = `true` or `false`, in small letters
syntax-too-much = `{ $found }` is not needed here
syntax-too-much-help = remove it
syntax-quote-inside = the text ended before this
syntax-quote-inside-help = inside a text, quotation marks are “curly”, or written \"
syntax-behind = nothing else can be on this line
syntax-behind-help = put each key on its own line, and a note for you after a #
syntax-comment = this is not a comment
syntax-comment-help = a comment begins with #
syntax-colon = there is a `:` where `=` should be
syntax-colon-help = { $key } = …
syntax-space = there is an unusual space or an invisible sign here
syntax-space-help = replace it with an ordinary space
syntax-braces = a questionnaire is not written like this
syntax-braces-help = its first line is `format = 1`; `heatmap questions new FILE` creates one to begin with

## Advice on a questionnaire

advice = advice
advice-long = this statement has { $count } words
advice-long-help = at most { $most } are easier to take in
advice-and = “{ $joint }” may join two claims here
advice-and-help = whoever agrees with one alone cannot answer: make it two statements, or keep one
advice-negative = “{ $one }” and “{ $other }” are two negatives
advice-negative-help = say what people do, without the negatives
advice-question = this is a question, and “{ $coolest }” to “{ $warmest }” say how true something is
advice-question-help = write a sentence that can be true, such as “I ask people how they are.”
advice-degree = “{ $word }” says how much or how often, and so does the scale
advice-degree-help = remove it: the answer says how much
advice-turned-scale = this scale begins at its warm end
advice-turned-scale-help = put the coolest level first
advice-language = “{ $language }” is not the short name of a language
advice-single = this dimension has a single statement
advice-single-help = a second one, about a hard day, makes its tile say more
advice-mixed = agreeing with this is cool, but with other statements it is warm
advice-mixed-help = people overlook that: reword the sentence, and leave `reverse` out
advice-title = this title is { $columns } columns wide, and a tile has room for { $most }
advice-title-help = use a shorter word
advice-twice = this says the same as line { $line }
advice-twice-help = let each statement ask something different
check-advised = { $file }: { $count ->
    [one] no faults, and one piece of advice
   *[other] no faults, and { $count } pieces of advice
}

## A questionnaire against its original

against-id = the id is `{ $new }`, and the original's is `{ $old }`
against-id-help = a translation or a new version keeps the id
against-missing = `{ $id }` is missing
against-missing-help = the original says here: “{ $text }”
against-added = `{ $id }` is new
against-added-help = the original has no such statement
against-moved = `{ $id }` is `{ $new }` now
against-moved-help = answers are saved under the full id, so earlier ones are not found under this one
against-turned = `{ $id }` is reversed: `reverse` differs from the original
against-turned-help = the same answer would mean the opposite
against-levels = this scale has { $new } levels, and the original has { $old }
against-levels-help = the same answers would mean something else
against-order = from `{ $id }` on, the order differs
against-order-help = the answers are not affected, but people who know the original may notice
against-translation = the original is version { $old }
against-translation-help = a translation needs the version of its original
against-version = { $why ->
    [gone] statements or levels that { $old } has are gone
    [turned] a statement of { $old } is reversed
    [added] there are statements that { $old } does not have
    [changed] some words differ from those of { $old }
   *[older] { $new } comes before { $old }
}
against-version-help = the version should be { $needed } or later
against-too-major = nothing of { $old } is gone
against-too-major-help = if the statements still mean the same, { $minor } keeps earlier heatmaps comparable
against-subject = `{ $id }` has another subject than in the original
against-subject-help = `subject` decides what people of different places have in common: do not change it
against-untranslated = this statement is the same as in the original
against-untranslated-help = translate it, unless that is on purpose
against-left-out = part of `{ $key }` is missing here
against-left-out-help = the original has more of it
against-reworded = the wording was different: “{ $text }”
against-reworded-help = if it means something else now, give it a new id
against-not-questions = only questionnaires can be checked against one another
