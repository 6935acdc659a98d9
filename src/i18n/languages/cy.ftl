# Welsh: every sentence on the screens and in what is printed. It still wants a native reader's eye.
# Cymraeg: pob brawddeg ar y sgriniau ac yn yr hyn sy'n cael ei argraffu. Mae angen o hyd i siaradwr Cymraeg brodorol
# fwrw golwg drosti.
#
# Cynnes, caredig a phlaen; dim jargon, dim ebychnodau, dim marciau allan o ddeg. Darllenwch nhw'n uchel.

## Heat and agreement

chilly = oer
cool = go oer
mild = claear
warm = cynnes
glowing = eirias
aligned = cytûn
mixed = cymysg
differ = gwahanol
warmer = cynhesach
cooler = oerach
about-the-same = tua'r un fath
not-comparable = dim modd cymharu
list-warmer = Cynhesach
list-cooler = Oerach
list-about-the-same = Tua'r un fath
list-not-comparable = Dim modd cymharu
warm-spots = Mannau cynnes
cool-spots = Mannau oerach
warmest-here = Cynhesaf yma
coolest-here = Oeraf yma

## Answers

not-sure = ddim yn siŵr
doesnt-apply = ddim yn berthnasol
unanswered = dim ateb eto

# What people write into the cells of a form besides; lists, with commas between.

form-not-sure = ddim yn siŵr, ddim yn gwybod, dim syniad
form-doesnt-apply = ddim yn berthnasol, amherthnasol
form-no-answer = gwell gen i beidio â dweud

## Tiles

tile-coverage = { $answered } o { $of }
tile-too-few = dim digon o atebion
tile-no-heat = dim ateb
tile-now-no-heat = dim nawr
tile-now = nawr { $word }
tile-about-the-same = fel cynt
order-warmth = Cynhesaf yn gyntaf
order-agreement = Mwyaf cytûn yn gyntaf
legend-answers = 1 2 eich atebion
legend-people = 1 2 atebion
legend-bars = barrau: faint a atebodd pob lefel
legend-differ = <> barn wahanol
legend-note = n nodyn
legend-focus = * ffocws
all-alike = Mae'ch atebion yr un fath ym mhobman, felly does dim un man yn sefyll allan.
no-heat-at-all = Does dim un o'r atebion hyn yn gwneud teilsen yn gynnes nac yn oer. Mae hynny'n iawn.
group-alike = Mae pob teilsen yr un fath, felly does dim un man yn sefyll allan.
no-heat-in-group = Does gan yr un deilsen ddigon o atebion i fod yn gynnes nac yn oer.
statement-noted = gyda nodyn
skip-area = nid i mi ei ddweud

## Everywhere

heatmap = Map Gwres
tagline = Gweld lle mae'ch perthnasoedd yn gynnes, lle maen nhw'n oerach, a beth i'w wneud nesaf.
tagline-short = Lle mae'n gynnes, lle mae'n oerach, a beth nesaf
no-place = Lle heb enw
saved = ar gadw
preview-mark = rhagolwg
preview-begins = Rhagolwg: does dim byd yn cael ei gadw, ac mae'r hyn rydych chi'n ei newid yn y ffeil yn ymddangos yma wrth i chi ei chadw.
preview-followed = Mae'r ffeil wedi newid: dyma hi.
preview-fault = Llinell { $line }: { $what }
preview-begins-fixed = Rhagolwg: does dim byd yn cael ei gadw.
preview-mark-faults = rhagolwg · ddim yn iawn eto
preview-not-home = I edrych arno mae rhagolwg. Does dim ohono i fynd adref.
saving = yn cadw…
not-saved = HEB EI GADW: { $why }. Mae Map Gwres yn dal gafael arno ac yn dal i geisio.
look-only = Does dim wedi newid: dim ond edrych sy'n bosibl yma.
look-only-elsewhere = Does dim wedi newid: mae'r map gwres hwnnw ar agor mewn ffenestr arall.
look-only-who = Ar agor mewn ffenestr arall ({ $holder }): dim ond edrych sy'n bosibl yma.
look-only-why = Does dim modd ysgrifennu yn y ffolder hon ({ $why }): dim ond edrych sy'n bosibl yma.
undone = Wedi'i ddadwneud: { $what }
redone = Wedi'i ailwneud: { $what }
change-note = y nodyn ar { $title }
change-your-note = eich nodyn
nothing-to-undo = Does dim byd i'w ddadwneud.
nothing-to-redo = Does dim byd i'w ailwneud.
deleted = Mae { $place }, { $date }, yn y bin nawr. Pwyswch { KEY("start.undo") } i'w gael yn ôl.
deleted-with-actions = Mae { $place }, { $date }, yn y bin nawr, gyda'r hyn sy'n dal ar agor ynddo. Pwyswch { KEY("start.undo") } i'w gael yn ôl.
gone-elsewhere = Dydy hwn ddim yno bellach: cafodd ei ddileu neu ei symud yn rhywle arall.
restored = Mae yn ôl o'r bin.
notice-conflict = Cafodd y map gwres hwn ei newid yn rhywle arall yn y cyfamser. Mae'r hyn rydych chi'n ei wneud yma'n cael ei gadw wrth ei ochr, yn { $name }.
notice-no-locks = Does dim modd cloi ffolder y map gwres hwn. Cadwch ef ar agor mewn un ffenestr yn unig, os gwelwch yn dda.
panic = Mae Map Gwres wedi stopio oherwydd ei gamgymeriad ei hun. Mae'ch atebion yn ddiogel yn { $root }, a bydd `heatmap` yn mynd ymlaen o'r man lle gwnaethoch chi stopio. Rhowch wybod i'r bobl sy'n ei greu, gyda'r llinell hon:
leave-unsaved = Dydy'ch newidiadau diwethaf ddim wedi'u cadw eto. Pwyswch eto i adael hebddyn nhw.
leave-not-counted = Dydy'r atebion hyn ddim wedi'u cyfrif eto. Pwyswch eto i adael hebddyn nhw.
leave-hands = Mae dwylo wedi'u teipio a heb eu cyfrif eto. Pwyswch eto i adael hebddyn nhw.
leave-half-written = Mae cam wedi'i hanner ysgrifennu. Pwyswch eto i adael hebddo.
unfinished = Ddim wedi'i orffen bellach. Pwyswch { KEY("statement.redo") } i'w orffen eto.
too-small = Gwnewch y ffenestr hon ychydig yn fwy, os gwelwch yn dda: mae 40 colofn wrth 12 llinell yn ddigon.
date = { $day } { $month } { $year }
month-1 = Ion
month-2 = Chwef
month-3 = Maw
month-4 = Ebr
month-5 = Mai
month-6 = Meh
month-7 = Gorff
month-8 = Aws
month-9 = Med
month-10 = Hyd
month-11 = Tach
month-12 = Rhag
date-at = { $date } am { $time }
date-full = dydd { $weekday } { $day } { $month } { $year }
month-long-1 = Ionawr
month-long-2 = Chwefror
month-long-3 = Mawrth
month-long-4 = Ebrill
month-long-5 = Mai
month-long-6 = Mehefin
month-long-7 = Gorffennaf
month-long-8 = Awst
month-long-9 = Medi
month-long-10 = Hydref
month-long-11 = Tachwedd
month-long-12 = Rhagfyr
weekday-1 = Llun
weekday-2 = Mawrth
weekday-3 = Mercher
weekday-4 = Iau
weekday-5 = Gwener
weekday-6 = Sadwrn
weekday-7 = Sul

# Words that dates are typed with, apart from the names of months and weekdays: each a list with commas.
date-fillers = ar, nos, y, yr, o, erbyn, dydd, ddydd, yma, hwn, hon, sy'n, sy’n, dod, yn, ym, yng
date-in = mewn, ymhen
date-next = nesaf, nesa
date-end = diwedd, ddiwedd
date-today = heddiw, heddi
date-tomorrow = yfory, fory
date-one = un, mewn, ymhen
date-numbers = un, dau|dwy|ddau|ddwy, tri|tair|dri|dair, pedwar|pedair|bedwar|bedair, pump|pum|bum, chwech|chwe, saith, wyth, naw, deg|ddeg, unarddeg, deuddeg|ddeuddeg
# Enwau misoedd fel maen nhw ar ôl “o”, “i” ac “yn”.
date-month-forms = ionawr, chwefror, fawrth, ebrill, fai, fehefin, orffennaf|ngorffennaf, awst, fedi, hydref, dachwedd|nhachwedd, ragfyr
date-ordinals = af, il, ydd, ed, fed, eg, ain
date-days = diwrnod, ddiwrnod, niwrnod, dyddiau, ddyddiau, diwrnodau, ddiwrnodau
date-weeks = wythnos, wythnosau
date-fortnights = pythefnos, bythefnos, phythefnos
date-months = mis, fis, misoedd, fisoedd
date-years = blwyddyn, flwyddyn, blynedd, flynedd, mlynedd, blynyddoedd, flynyddoedd

## Keys

screen-start = Hafan
screen-begin = Dechrau
screen-setting = Dechrau: pa gwestiynau
screen-statement = Datganiad
screen-review = Cyn i chi orffen
screen-heatmap = Map gwres
screen-dimension = Golwg agosach
screen-find = Chwilio
screen-over-time = Dros amser
screen-choose = Cymharu â
screen-trash = Bin sbwriel
screen-compare = Cynt a nawr
screen-compared = Cynt a nawr: golwg agosach
screen-actions = Camau
screen-action = Rhywbeth i'w wneud
screen-note = Nodyn
screen-turn = Ateb ar gyfer grŵp
screen-group-form = Grŵp
screen-group-setting = Grŵp: beth i'w ddewis
screen-gather = Casglu
screen-files = Derbyn ffeiliau
screen-handover = Rhoi'r bysellfwrdd i rywun
screen-count-in = Cyfrif
screen-hands = Codi dwylo
screen-guess = Cyn iddo agor
screen-group-heatmap = Map gwres grŵp
screen-spot = Dewis un man i weithio arno
screen-present = Cyflwyno
screen-take-home = Mynd ag ef adref
screen-take-home-to = Mynd ag ef adref: i ble
screen-blank = Sgrin wag
screen-help = Bysellau
screen-faults = Beth i'w gywiro
help-intro = Mae { KEY("help.back") } neu { KEY("help.help") } yn cau'r dudalen hon.
key-new = map newydd
key-open = agor
key-move = symud
key-first = i'r cyntaf
key-last = i'r olaf
key-page = tudalen i fyny, i lawr
key-go-on = ymlaen
key-field = maes arall
key-other-questions = cwestiynau eraill
key-answer = ateb
key-previous = yn ôl
key-next = nesaf
key-note = nodyn
key-review = adolygu
key-skip-area = hepgor gweddill y rhan hon: nid i mi ei ddweud
key-finish = gorffen
key-go-to = mynd ato
key-walk = crwydro
key-look-closer = edrych yn nes
key-order = trefn
key-scroll = sgrolio
key-neighbour = teilsen nesaf
key-close = cau
key-actions = camau
key-compare = cymharu
key-find = chwilio
key-delete = dileu
key-trash = bin sbwriel
key-restore = adfer
key-show-all = dangos y cyfan
key-focus = ffocws
key-add-action = nodi cam
key-over-time = dros amser
key-choose = dewis hwn
key-tick = gwneud neu agor
key-let-go = gollwng
key-edit = ei newid
key-keep-action = ei gadw
key-group = grŵp
key-open-group = ei gadw
key-other-choice = dewis arall
key-files = derbyn ffeiliau
key-slips = slipiau
key-next-person = person nesaf
key-hands = codi dwylo
key-reveal = datgelu
key-reveal-again = cynnwys y rhai ddaeth wedyn
key-settings = newid
key-stop-here = stopio yma
key-to-group = yn ôl i'r grŵp
key-take-in = derbyn, agor
key-take-in-all = y ffolder gyfan
key-folder-up = ffolder uwchben
key-folder-open = agor y ffolder
key-count-in = cyfrif
key-leave-out = hepgor
key-to-answers = yn ôl i'r atebion
key-count-slip = cyfrif y slip
key-count-hands = cyfrif y cyfan
key-guess = yr un yma
key-skip = ei hepgor
key-choose-spot = ei ddewis
key-dots = dotiau
key-dots-fewer = llai o ddotiau
key-present = cyflwyno
key-page-on = nesaf
key-page-back = yn ôl
key-blank = sgrin wag, ac yn ôl
key-next-kind = i'r math nesaf o sgwrs
key-countdown = munud arall i gyfrif i lawr
key-minutes = nifer y munudau
key-minutes-none = dim amseru
key-take-home = mynd ag ef
key-take-it = cymryd hwn
key-with-notes = nodiadau
key-with-name = enw
key-leave-out-low = hepgor
key-write = ysgrifennu
key-undo = dadwneud
key-redo = ailwneud
key-help = help
key-to-start = hafan
key-back-to-start = yn ôl
key-underneath = edrych oddi tano
key-keep = cadw a chau
key-leave = gadael
key-stop = gadael; cadwyd popeth
key-suspend = oedi; fg i ddod yn ôl

## Start

welcome-about = Meddyliwch am le sy'n bwysig i chi: tîm, dosbarth, stryd, grŵp. Mae Map Gwres yn dangos { $statements } o ddatganiadau byr i chi am sut mae pobl yn ymwneud â'i gilydd yno. Byddwch chi'n dweud pa mor wir yw pob un, ac yna'n gweld y cyfan mewn lliw.
welcome-time = Mae'n cymryd tua { $minutes ->
    [one] munud
    [two] 2 funud
   *[other] { $minutes } munud
}. Gallwch chi stopio unrhyw bryd, a mynd ymlaen o'r un man wedyn.
welcome-private = Does dim byd yn gadael y peiriant hwn. I chi mae'ch atebion.
welcome-begin = Pwyswch { KEY("start.new") } i ddechrau.
start-drafts = I fynd ymlaen
start-finished = Eich mapiau gwres
start-draft-coverage = { $answered } o { $of } wedi'u hateb
start-actions = Yn dal ar agor
start-actions-more = Yn dal ar agor: y nesaf o { $count }
start-group-in = { $people } o { $expected } i mewn
start-others = { $count ->
    [one] Derbyniwyd atebion un person hefyd: mae `heatmap list` yn eu henwi.
   *[other] Derbyniwyd atebion { $count } o bobl hefyd: mae `heatmap list` yn eu henwi.
}
start-find = Chwilio am le neu enw
start-nothing-found = Does dim lle nac enw yma sy'n cynnwys hynny.
start-no-questionnaire = dydy ei gwestiynau ddim yma
start-unreadable = { $count ->
    [one] Doedd dim modd darllen un ffeil, felly cafodd ei gadael fel yr oedd: mae `heatmap list` yn dweud pam.
   *[other] Doedd dim modd darllen { $count } ffeil, felly cawson nhw eu gadael fel yr oedden nhw: mae `heatmap list` yn dweud pam.
}

## Begin

begin-place = Pa le sydd gennych chi mewn golwg?
begin-name = Eich enw, os hoffech chi
begin-facts = { $statements } o ddatganiadau · { $minutes ->
    [one] tua munud
    [two] tua 2 funud
   *[other] tua { $minutes } munud
} · yn aros ar y peiriant hwn
begin-facts-untimed = { $statements } o ddatganiadau · yn aros ar y peiriant hwn
begin-questions = Cwestiynau: { $title } ({ $at } o { $of })

## Statement

statement-last = Diwethaf: { $answer } · { KEY("statement.previous") } i newid
statement-last-time = Nawr: { $answer } · cynt: { $before } · { KEY("statement.previous") } i newid
statement-last-alike = Nawr: { $answer }, fel cynt · { KEY("statement.previous") } i newid
statement-before = tro diwethaf
statement-before-short = <
statement-skipped = Gweddill y rhan wedi'i hepgor · { KEY("statement.undo") } i ddadwneud
statement-in-memory = { $count } ateb, heb gadw dim eto
statement-saved = { $count } ar gadw

## Review

review-title = Cyn i chi orffen
review-complete = Mae ateb i bob datganiad. Pwyswch { KEY("review.finish") } i orffen.
review-gaps = { $count ->
    [one] Does dim ateb i un datganiad eto. Mae hynny'n iawn: pwyswch { KEY("review.finish") } i orffen, neu { KEY("review.enter") } i'w ateb.
   *[other] Does dim ateb i { $count } o ddatganiadau eto. Mae hynny'n iawn: pwyswch { KEY("review.finish") } i orffen, neu { KEY("review.enter") } i ateb un.
}
review-none = Does dim byd wedi'i ateb eto. Pwyswch { KEY("review.enter") } i fynd at ddatganiad.
review-nothing-yet = Does dim byd i'w ddangos eto: atebwch o leiaf un datganiad yn gyntaf.

## Heatmap and dimension

heatmap-today = Y teimlad heddiw, nid dyfarniad.
heatmap-that-day = Y teimlad bryd hynny, nid dyfarniad.
heatmap-fresh = Crwydrwch y teils gyda { KEY("heatmap.left") } { KEY("heatmap.down") } { KEY("heatmap.up") } { KEY("heatmap.right") }. Pwyswch { KEY("heatmap.enter") } i edrych yn nes ar un.
heatmap-note = Nodyn: { $note }
heatmap-no-heat = dim ateb sy'n cyfrif
since-both = Ers { $date }: yn gynhesach, { $warmer }; yn oerach, { $cooler }.
since-warmer = Ers { $date }: yn gynhesach, { $warmer }.
since-cooler = Ers { $date }: yn oerach, { $cooler }.
since-short = Ers { $date }: { $warmer } yn gynhesach, { $cooler } yn oerach. Pwyswch { KEY("heatmap.compare") } i weld pa rai.
since-alike-of = Ers { $date }: { $count ->
    [one] mae'r un deilsen y gellir ei chymharu tua'r un fath.
    [two] mae'r ddwy deilsen y gellir eu cymharu tua'r un fath.
    [few] mae'r { $count } teilsen y gellir eu cymharu tua'r un fath.
    [many] mae'r { $count } theilsen y gellir eu cymharu tua'r un fath.
   *[other] mae'r { $count } teilsen y gellir eu cymharu tua'r un fath.
}
since-nothing = Does dim modd cymharu dim â { $date } eto.
since-alike = Ers { $date }, mae'r cyfan tua'r un fath.
focus-chosen = { $title } yw'r man i weithio arno. Pwyswch { KEY("heatmap.add-action") } i nodi un peth i'w wneud.
focus-none = Does dim man wedi'i ddewis i weithio arno nawr.
dimension-focus = * ffocws
dimension-reflect = I feddwl amdano
dimension-talk = I sgwrsio amdano
dimension-note = Eich nodyn
dimension-no-note = Dim eto. Pwyswch { KEY("dimension.note") } i ysgrifennu un: i chi'n unig, heb angen enwau.
dimension-actions = Beth fydd yn digwydd
dimension-no-action = Dim byd eto. Pwyswch { KEY("dimension.add-action") }, neu dewiswch syniad a phwyso { KEY("dimension.enter") }.
dimension-ideas = Pethau bach i roi cynnig arnyn nhw
over-time-nothing = Does dim map gwres arall o'r lle hwn eto i'w osod wrth ei ochr.
over-time-from-to = { $first } i { $last }, yr hynaf yn gyntaf

## Note

note-title = Nodyn i chi'ch hun
note-title-of = { $title }: nodyn i chi'ch hun
note-private = I chi'n unig. Does dim angen enwau.

## Actions

action-title = { $title }: rhywbeth i'w wneud
action-what = Beth
action-who = Pwy
action-buddy = Gyda
action-due = Erbyn pryd
action-date-how = 1 Rhag, Gwener, mewn 2 wythnos
action-date-past = { $date }, sydd wedi mynd heibio
action-date-unclear = Ddim yn ddyddiad eto
action-needs-what = Yn gyntaf, dywedwch beth fydd yn cael ei wneud.
action-needs-date = Dydy'r dyddiad ddim yn glir eto. Rhowch gynnig ar 1 Rhag, Gwener, mewn 2 wythnos.
action-kept = Mae wedi'i nodi.
action-left = Bydd yr hyn a deipioch chi'n cael ei gadw nes i chi ddod yn ôl ato drwy bwyso { KEY("heatmap.add-action") }.
action-done = Wedi'i wneud. Pwyswch { KEY("actions.undo") } i'w dynnu'n ôl.
action-let-go = Wedi'i ollwng. Pwyswch { KEY("actions.undo") } i'w dynnu'n ôl.
action-open-again = Ar agor eto.
action-gone = Dydy'r cam hwn ddim yno bellach.
action-with = gyda: { $buddy }
action-who-with = { $who }, gyda: { $buddy }
action-by = erbyn { $date }
action-done-on = wedi'i wneud { $date }
action-let-go-on = wedi'i ollwng { $date }
actions-open = { $count ->
    [0] dim byd ar agor
    [one] un ar agor
   *[other] { $count } ar agor
}
actions-none = Does dim byd wedi'i nodi eto. Ar fap gwres, pwyswch { KEY("heatmap.add-action") } i nodi rhywbeth i'w wneud.
actions-no-heatmap = Mae cam yn perthyn i fap gwres. Gorffennwch un yn gyntaf.

## Comparing

compare-draft = Dydy hwn ddim wedi'i orffen eto. Gorffennwch ef yn gyntaf.
compare-nothing = Does dim map gwres arall yma i gymharu hwn ag ef.
compare-heading = { $place } · { $then } → { $now }
compare-heading-two = { $other } · { $then } → { $place } · { $now }
compare-places = Dau le yw'r rhain: gwahaniaeth sydd i'w weld, nid safle mewn rhestr.
compare-legend = uchod: cynt   isod: nawr
compare-most = Newid mwyaf
compare-then-now = { $then } → { $now }
compare-not-asked = heb ei ofyn
compare-partly = ar { $compared } o { $of } o ddatganiadau
compare-only-then = Cynt yn unig
compare-noted = Nodyn cynt: { $note }
compare-did = Wedi'i wneud ers hynny: { $what }
compare-noted-then = Nodiadau cynt
compare-note-then = Eich nodyn cynt
compare-note-now = Eich nodyn nawr
compare-done = Wedi'i wneud ers hynny
choose-title = Cymharu { $place }, { $date }, â

## Groups

group-people = { $people ->
    [one] un person
   *[other] { $people } o bobl
}
group-keep-safe = Cadwch { $file } mor ofalus â slipiau papur: gyda chyn lleied o bobl, gall y rhifau ynddi ddangos beth atebodd rhywun.
group-not-revealed = Dydy'r map ddim wedi'i ddatgelu eto.
group-in = { $people } o { $expected } i mewn
group-in-more = { $people } i mewn, mwy na'r { $expected } roeddech chi'n eu disgwyl
group-form-title = Grŵp
group-form-about = Mae llawer o bobl yn ateb, pawb drostyn nhw eu hunain, ac yn gweld un map gwres gyda'i gilydd. Does neb yn gweld pwy ddywedodd beth.
group-form-change = Newid y grŵp
group-ask-title = Beth yw ei enw?
group-ask-place = Am ba le mae e?
group-ask-expected = Faint o bobl sy'n dod?
group-ask-kind = Pwy ydyn nhw?
group-ask-shown = O faint ymlaen mae'n agor?
group-ask-questions = Pa gwestiynau?
group-team = Tîm: pobl o'r un lle
group-circle = Cylch: pobl o wahanol leoedd
group-team-short = tîm
group-circle-short = cylch
group-team-means = Mae pob rhan yn cael ei chyfuno. { KEY("group-setting.left") } a { KEY("group-setting.right") } i ddewis.
group-circle-means = Dim ond y rhan am y person sy'n cael ei chyfuno; mae pawb yn cadw'r gweddill iddyn nhw eu hunain. { KEY("group-setting.left") } a { KEY("group-setting.right") } i ddewis.
group-by-consent = O 3, os bydd pawb yn cydsynio
group-from = O { $people } o bobl ymlaen
group-shown-means = Gyda llai, mae'n aros ar gau, fel na all neb weld atebion rhywun arall. { KEY("group-setting.left") } a { KEY("group-setting.right") } i ddewis.
group-consent-means = Gofynnwch cyn i neb ateb. Gyda 3 neu 4 o bobl, fe welwch chi un gair i bob teilsen a dim mwy, ond gyda chyn lleied gall gair ddweud llawer. Os byddai'n well gan rywun beidio, dewiswch 5.
group-needs-number = Dywedwch faint o bobl rydych chi'n eu disgwyl, mewn rhifau.
group-needs-three = Mae grŵp ar gyfer o leiaf 3 o bobl.
group-needs-consent = Gyda chyn lleied, mae'n aros ar gau oni bai eich bod chi i gyd yn cytuno: { KEY("group-setting.left") } i ddewis hynny, { KEY("group-setting.enter") } i fynd ymlaen.
group-no-circle = Does dim un o'r cwestiynau hyn am y person, felly fyddai gan gylch ddim byd i'w gyfuno.
group-say-first = I'w ddweud yn gyntaf
group-say = Fe welwn ni sut mae'r atebion ar wasgar, byth pwy ddywedodd beth. Os yw pawb yr un fath, fe welir hynny.
group-say-consent = Ychydig ohonon ni sydd, felly rydyn ni'n cytuno nawr: os bydd 3 neu 4 ohonon ni i mewn, byddwn ni'n agor y gair ar gyfer pob teilsen, a dim mwy.
group-files-for = atebion a wnaed fel gwaith cartref
group-slips-for = ar bapur, wedi'u teipio yma
group-next-for = un ar ôl y llall wrth y bysellfwrdd
group-hands-for = cardiau i fyny gyda'i gilydd
group-settings-for = teitl, lle, faint o bobl
group-reveal-from = o { $minimum } o bobl ymlaen
group-reveal-early = bydd pawb sy'n dod wedyn yn aros am dri
group-reveal-ready = mae pawb i mewn
group-file-care = Rhifau sydd yn ffeil y grŵp, byth pwy ddywedodd beth. Gydag ychydig o bobl, cadwch hi mor ofalus â'r slipiau.
group-too-few-yet = Mae'n agor o { $minimum } o bobl ymlaen; { $people ->
    [0] does neb
    [one] mae un
   *[other] mae { $people }
} i mewn.
group-too-few-private = Mae'n agor o { $minimum } o bobl ymlaen; ar wahân i gardiau a godwyd, { $people ->
    [0] does neb
    [one] mae un
   *[other] mae { $people }
} wedi ateb.
group-waiting = { $waiting ->
    [one] Daeth un person wedyn, ac mae'n aros
   *[other] Daeth { $waiting } o bobl wedyn, ac maen nhw'n aros
} nes bod tri i'w hychwanegu gyda'i gilydd.
group-waiting-ready = Daeth { $waiting } o bobl wedyn. Pwyswch { KEY("group-heatmap.reveal") } i'w hychwanegu i gyd gyda'i gilydd.
group-nothing-new = Mae pawb sydd i mewn yn cael eu dangos yn barod.
group-added = Mae { $people } o bobl eraill ynddo nawr.
turn-passed-over = { $count ->
    [one] Atebwyd un datganiad â dwylo, felly does dim angen ei ateb eto.
    [two] Atebwyd dau ddatganiad â dwylo, felly does dim angen eu hateb eto.
    [few] Atebwyd { $count } datganiad â dwylo, felly does dim angen eu hateb eto.
    [many] Atebwyd { $count } datganiad â dwylo, felly does dim angen eu hateb eto.
   *[other] Atebwyd { $count } o ddatganiadau â dwylo, felly does dim angen eu hateb eto.
}
turn-nothing-left = Mae dwylo wedi ateb pob datganiad, felly does dim ar ôl i'w ofyn.
slip-heading = Slip { $number } · { $who }
slip-statement = { $at } o { $of }
slip-counted = Mae'r slip hwnnw wedi'i gyfrif: { $who }.
slip-leave-out = Pwyswch { KEY("count-in.leave-out") } unwaith eto i hepgor y slip hwn.
slip-left-out = Mae'r slip hwnnw wedi'i hepgor: { $who }.
handover-before = Chi biau'r bysellfwrdd. Mae pawb arall yn edrych i ffwrdd.
handover-memory = Yng nghof y peiriant mae'ch atebion. Ar y diwedd, chi sy'n dweud a ydyn nhw'n cyfrif. Os bydd yn stopio cynt, maen nhw wedi mynd, heb eu gweld.
handover-begin = Pwyswch { KEY("handover.enter") } pan fyddwch yn barod.
handover-after = Diolch. Dyna'r cyfan.
handover-next = Rhowch y bysellfwrdd yn ôl, os gwelwch yn dda. Pwyswch { KEY("handover.next-person") } ar gyfer y person nesaf.
count-in-person = Cyfrif fy atebion?
count-in-slip = Cyfrif y slip hwn?
count-in-complete = Mae ateb i bob datganiad.
count-in-gaps = { $count ->
    [one] Does dim ateb i un datganiad. Mae hynny'n iawn.
   *[other] Does dim ateb i { $count } o ddatganiadau. Mae hynny'n iawn.
}
count-in-after-person = Yr unig beth fydd i'w weld yw faint o bobl sydd i mewn. Ar ôl eu cyfrif, bydd eich atebion yn rhan o'r rhifau, heb fod yn unman arall. Pwyswch { KEY("count-in.back") } i fynd yn ôl atyn nhw.
count-in-after-slip = Ar ôl ei gyfrif, does dim modd ei newid. Pwyswch { KEY("count-in.back") } i fynd yn ôl ato; mae { KEY("count-in.enter") } yn ei gyfrif hefyd.
files-reading = Wrthi'n darllen ffeiliau.
files-all = Pwyswch { KEY("files.take-all") } i dderbyn pob ffeil yn y ffolder hon, a'r rhai sy'n dod wedyn.
files-watched = Mae'r ffolder gyfan wedi'i derbyn, ac mae Map Gwres yn edrych arni bob eiliad. Pwyswch { KEY("files.take-all") } i stopio hynny.
files-none = Does dim ffeiliau ag atebion yma.
files-care = Gall pwy bynnag sydd â ffeiliau pobl eu darllen; yr atebion yn unig mae Map Gwres yn eu cymryd. Ar ôl derbyn rhywun, does dim modd eu tynnu allan.
files-taken = { $people ->
    [one] Mae un person wedi'i dderbyn.
   *[other] Mae { $people } o bobl wedi'u derbyn.
}
files-taken-and-over = { $people ->
    [one] Mae un person wedi'i dderbyn.
   *[other] Mae { $people } o bobl wedi'u derbyn.
} { $over ->
    [one] Mae un ffeil wedi'i hepgor.
   *[other] Mae { $over } ffeil wedi'u hepgor.
}
files-passed-over = { $over ->
    [one] Mae un ffeil wedi'i hepgor: mae'r rheswm wrth ei hochr.
   *[other] Mae { $over } ffeil wedi'u hepgor: mae'r rhesymau wrth eu hochr.
}
files-again = { $again ->
    [one] Roedd honno wedi'i chyfrif o'r blaen.
   *[other] Roedd y rheini wedi'u cyfrif o'r blaen.
}
file-counted = wedi'i chyfrif
file-again = wedi'i chyfrif o'r blaen
file-passed-over = wedi'i hepgor: { $why }
file-misfit = dydy ei hatebion ddim yn cyd-fynd â'r lleill
hands-public = Cardiau i fyny gyda'i gilydd, i gyd ar yr un pryd. Mae dwylo'n gyhoeddus: mae pawb yn eu gweld. Teipiwch y rhifau mewn rhes, oeraf yn gyntaf: 2 3 0 1 1.
hands-people = Faint o bobl sy'n codi cardiau?
hands-of = { $hands } o { $people }
hands-row-counted = wedi'i gyfrif
hands-row-private = mae rhai wedi ateb hwn yn barod
hands-not-yet = ddim yn glir eto
hands-unclear = Teipiwch { $levels } o rifau, un i bob lefel, oeraf yn gyntaf: 2 3 0 1 1. Ar eu hôl gallwch chi roi “ddim yn siŵr” a “ddim yn berthnasol”.
hands-too-many = Mae hynny'n { $hands } o ddwylo i { $people } o bobl.
hands-needs-people = Yn gyntaf, dywedwch faint o bobl sy'n codi cardiau.
hands-more-people = Mae hyd at { $most } ohonoch chi hyd yma. Os oes rhagor wedi dod, ewch yn ôl â { KEY("hands.back") }, ac mae { KEY("gather.settings") } yn newid faint sy'n cael eu disgwyl.
hands-none = Teipiwch y rhifau ar gyfer o leiaf un datganiad yn gyntaf.
hands-twice = Mae rhai wedi ateb hwnnw'n barod. Byddai cardiau wrth ei ochr yn datgelu eu hatebion.
hands-counted = { $count ->
    [one] Mae un rownd o ddwylo wedi'i chyfrif.
   *[other] Mae { $count } rownd o ddwylo wedi'u cyfrif.
}
hands-kept = Mae'r hyn a deipioch chi wedi'i gadw, a heb ei gyfrif eto.
hands-left = Mae dwylo wedi'u teipio a heb eu cyfrif eto: pwyswch { KEY("gather.hands") } i fynd yn ôl atyn nhw.
hands-too-late = Mae dwylo'n cael eu cyfrif cyn datgelu. Gall pobl sy'n dod wedyn ddefnyddio slip, ffeil neu'r bysellfwrdd.
guess-coolest = Cyn iddo agor: pa fan, yn eich barn chi, yw'r oeraf?
guess-differ = A ble rydych chi'n meddwl bod eich barn yn amrywio fwyaf?
guess-ready = Yn barod pan fyddwch chi.
guess-early = { $count ->
    [one] Mae un arall i ddod
   *[other] Mae { $count } arall i ddod
}. Dim ond pan fydd tri ohonyn nhw i mewn y bydd modd ychwanegu'r rhai sy'n dod ar ôl hyn.
guess-means = Trafodwch, crwydrwch yno, a phwyswch { KEY("guess.enter") }. Does neb yn gywir nac yn anghywir; pwyswch { KEY("guess.pass-over") } i hepgor hyn.
guess-ready-means = Pwyswch { KEY("guess.reveal") } i agor y map gwres i bawb ei weld.
guessed-coolest = Roeddech chi'n meddwl mai { $title } fyddai'r oeraf: “{ $word }” sydd yma.
guessed-unknown = Roeddech chi'n meddwl am { $title }: does dim digon o atebion yno i ddweud.
guessed-differ = Roeddech chi'n meddwl bod eich barn yn wahanol ar { $title }: ac mae hi felly.
guessed-differ-mixed = Roeddech chi'n meddwl bod eich barn yn wahanol ar { $title }: cymysg yw hi yma.
guessed-differ-aligned = Roeddech chi'n meddwl bod eich barn yn wahanol ar { $title }: cytûn ydych chi.
spot-how = Mae un man yn ddigon. Os gwnaethoch chi bleidleisio â dotiau, teipiwch faint gafodd pob un. Mae { KEY("spot.enter") } yn dewis yr un o dan y cyrchwr.
spot-dots = { $count ->
    [one] un dot
    [two] 2 ddot
   *[other] { $count } dot
}
statement-sides = { $cool } oer · { $middle } canol · { $warm } cynnes
statement-not-sure = { $count } ddim yn siŵr
statement-no-fit = { $count } ddim yn berthnasol
word-alone = Ychydig ohonon ni sydd, felly dim ond y gair sydd i'w weld.
celebrate = i'w ddathlu
act = i weithredu
listen = i wrando
understand = i'w ddeall
present-of = { $at } o { $of }
present-differ = barn wahanol
present-aligned = barn gytûn
present-mixed = barn gymysg
present-answers = { $answers } ateb gan { $people } o bobl
present-minutes = { $minutes } mun
side-warm = Ochr gynnes
side-middle = Yn y canol
side-cool = Ochr oer
group-too-few = Does dim byd i'w weld: { $people ->
    [0] does neb
    [one] mae un person
   *[other] mae { $people } o bobl
} i mewn, ac o { $minimum } o bobl ymlaen maen nhw'n cael eu dangos gyda'i gilydd, fel na all neb weld atebion rhywun arall.

## Printed

questions-reversed = { " (mae cytuno yn oer)" }
questions-reflect = I feddwl amdano:
questions-talk = I sgwrsio amdano:
questions-idea = I roi cynnig arno:
questions-new = Mae { $file } yno, ac mae'n gweithio fel y mae. Mae ei linellau cyntaf yn dweud sut i fynd ymlaen.
questions-installed = Mae “{ $title }” wrth law nawr. Mae `heatmap take --questions { $id }` yn dechrau gydag ef, ac mae'r sgriniau cyntaf yn ei gynnig hefyd.
questions-installed-beside = Mae “{ $title }” wrth law nawr, wrth ochr { $other }, sef yr un y mae mapiau gwres newydd yn dechrau ag ef.
questions-installed-unlike = Dydy ei fersiwn ddim yn dweud sut mae'n wahanol i { $other }, felly gallai'r ddau gael eu cymharu lle na ddylen nhw: mae `heatmap check --against { $id }` yn dweud mwy.
questions-installed-already = Roedd “{ $title }” wrth law'n barod.
show-focus = I weithio arno
show-notes-kept-back = Cafodd nodiadau eu hysgrifennu bryd hynny: mae --with-notes yn eu dangos.
show-draft = Drafft: heb ei orffen eto.
show-note = Eich nodyn ar { $title }
list-empty = Does dim map gwres ar gadw eto. Mae `heatmap` yn dechrau'r un cyntaf.
list-draft = heb ei orffen: { $answered } o { $of } wedi'u hateb
list-finished = wedi'i orffen
list-imported = derbyniwyd { $date }
trash-deleted = { $heatmap }: yn y bin. Mae `heatmap trash restore { $id }` yn dod ag ef yn ôl.
trash-restored = { $heatmap }: yn ôl.
trash-line = wedi'i ddileu { $date }
compare-turned = Dechreuodd y cyntaf o'r ddau ar ôl yr ail. I weld cynt a nawr, rhowch yr un cynharaf yn gyntaf.
trash-empty = Mae'r bin yn wag.
actions-none-open = Does dim byd ar agor. Mae `heatmap actions add` yn nodi rhywbeth.
actions-none-at-all = Does dim byd wedi'i nodi eto. Mae `heatmap actions add` yn nodi rhywbeth.
actions-said-done = Wedi'i wneud: { $what }
actions-said-let-go = Wedi'i ollwng: { $what }
actions-said-added = Mae wedi'i nodi.
actions-said-added-by = Mae wedi'i nodi, erbyn { $date }.
check-well = { $file }: popeth yn iawn

import-said = { $taken ->
    [0] Does dim byd wedi'i dderbyn.
    [one] Mae un ymateb wedi'i dderbyn.
   *[other] Mae { $taken } ymateb wedi'u derbyn.
}
import-said-again = { $taken ->
    [0] { $groups ->
        [0] Does dim byd newydd wedi'i dderbyn
       *[other] Does dim un ymateb newydd wedi'i dderbyn
    }
    [one] Mae un ymateb wedi'i dderbyn
   *[other] Mae { $taken } ymateb wedi'u derbyn
}; { $again ->
    [one] roedd un yma'n barod.
   *[other] roedd { $again } yma'n barod.
}
import-groups = { $groups ->
    [one] Mae un grŵp wedi'i dderbyn.
   *[other] Mae { $groups } grŵp wedi'u derbyn.
}
import-files-over = { $over ->
    [one] Mae un ffeil wedi'i hepgor.
   *[other] Mae { $over } ffeil wedi'u hepgor.
}
import-lines-over = { $over ->
    [one] Mae un llinell wedi'i hepgor.
   *[other] Mae { $over } llinell wedi'u hepgor.
}
import-rows-over = { $over ->
    [one] Mae un rhes wedi'i hepgor.
   *[other] Mae { $over } rhes wedi'u hepgor.
}
import-passed-over = Wedi hepgor { $name }: { $why }.
import-line = { $file }, llinell { $line }
import-questions = Mae { $file } yn cael ei darllen fel atebion i “{ $title }”, { $questions }.
import-ignored = Dydy'r colofnau hyn yn { $file } ddim yn ddatganiadau, felly maen nhw wedi'u hepgor: { $columns }.
import-short = { $rows ->
    [one] Mae un rhes yn { $file } yn fyrrach
   *[other] Mae { $rows } rhes yn { $file } yn fyrrach
} na'r penawdau; mae'r hyn sydd ar goll yno heb ei ateb.
import-by-label = Yn { $file }, mae rhifau'n cael eu darllen fel labeli lefelau o dan: { $columns }.
import-by-number = Yn { $file }, mae rhifau'n cael eu darllen fel rhifau lefelau, 1 yr oeraf, o dan: { $columns }.
import-form-no-text = dydy hi ddim yn destun UTF-8; cadwch hi fel CSV mewn UTF-8
import-form-no-column = does dim un golofn â datganiad { $id } yn bennawd iddi, yn ôl ei destun na'i id
import-form-none = does dim un golofn â datganiad yn bennawd iddi, yn ôl ei destun na'i id, o unrhyw gwestiynau sydd wrth law; rhowch y cwestiynau gyda --questions
import-form-several = gallai ateb mwy nag un set o gwestiynau ({ $ids }); dywedwch pa un gyda --questions
import-form-twice = mae dwy golofn â'r datganiad { $id } yn bennawd
import-form-ambiguous = “{ $heading }” yw testun mwy nag un datganiad ({ $ids }); rhowch id yr un cywir yn bennawd i'r golofn
import-cell-no-answer = o dan “{ $heading }” mae “{ $cell }”, sydd ddim yn ateb ar y raddfa hon
import-cell-either = o dan “{ $heading }” mae “{ $cell }”, sy'n rhif lefel { $number } ac yn label lefel { $label }; ysgrifennwch y ddau, fel yn “{ $label } - { $cell }”
import-cell-several = o dan “{ $heading }” mae “{ $cell }”, a allai fod yn fwy nag un ateb ar y raddfa hon; ysgrifennwch rif lefel
import-row-long = mae ganddi fwy o gelloedd nag sydd o benawdau, felly gallai ateb fod o dan ddatganiad arall
import-row-empty = does dim ateb ynddi
import-spreadsheet = taenlen yw hi; cadwch hi fel CSV, a rhowch honno i `heatmap import`
import-json = JSON yw hi; cadwch atebion ffurflen fel CSV, neu allforiwch fapiau gwres fel NDJSON, a rhowch honno i `heatmap import`
standard-input = y mewnbwn safonol
import-cells-more = { $cells }; a { $more } arall
import-folder = ffolder yw hi; enwch y ffeiliau ynddi
import-our-table = tabl a wnaeth Map Gwres ar gyfer taenlenni yw hi; allforiwch y map gwres fel ndjson ar gyfer hynny
import-first = nid ffeil un person yw hi; mae `heatmap import` yn derbyn yr hyn sydd ynddi
import-first-lines = nid ffeil un person yw hi; mae `heatmap import` yn derbyn ei llinellau, ac mae `heatmap group -` yn eu cyfrif o'r mewnbwn safonol
import-first-sheet = taenlen yw hi; cadwch hi fel CSV, a bydd `heatmap import` yn derbyn ei rhesi
report-dimension = Beth
report-heat = Pa mor gynnes
report-then = Cynt
report-now = Nawr
report-answers = Atebion, oeraf yn gyntaf
report-agreement = Cytundeb
report-coverage = Wedi'u hateb
report-change = Beth sydd wedi newid
report-as-before = Fel cynt
report-notes = Nodiadau
report-noted-now = Nodiadau nawr
report-table = Pob teilsen, fesul rhan
report-heading = { $place } · { $then } hyd { $now }
report-heading-two = { $other } · { $then }; { $place } · { $now }
report-then-now = { $then }, nawr { $now }
report-open = agored
report-left-out = hepgorwyd
report-too-few = heb ddigon
report-too-few-now = heb ddigon
report-too-few-means = heb ddigon: dim digon o atebion i'w cyfrif
report-not-asked = heb ei ofyn
take-home-where = I ble?
take-home-notes = gyda'ch nodiadau
take-home-name = gyda'ch enw
take-home-low = hepgor { $titles }: yno mae pawb ar y canol neu'n is
take-home-low-by-word = hepgor { $titles }: oer neu go oer yw'r gair yno
take-home-ending = Mae'r enw'n gorffen yn .{ $ending }, a { $format } sydd wedi'i ddewis. Newidiwch un ohonyn nhw.
take-home-needs-name = Teipiwch enw i'r ffeil yn gyntaf.
take-home-folder = Ffolder yw { $file }. Rhowch enw ffeil ynddi.
take-home-taken = Mae { $file } yno'n barod. Pwyswch { KEY("take-home-to.enter") } eto i ysgrifennu drosti.
export-lacking = Mae'r llythrennau hyn wedi'u tynnu fel blychau, gan nad ydyn nhw yn ffont Map Gwres: { $letters }. Mewn tudalen html, mae modd eu darllen.
export-no-counts = Mae llai nag wyth o bobl i mewn, felly does dim rhifau'n cael eu rhoi: does dim byd arall yn y ffeil.
export-left-behind = Does gan { $format } ddim lle i nodiadau nac enwau, felly maen nhw'n cael eu gadael allan.
export-passed-over = Mae { $file } yn cael ei hepgor: { $why }
export-is-draft = dydy hi ddim wedi'i gorffen eto
export-is-group = grŵp yw hwn, ac atebion pobl eu hunain yw'r rhain
export-is-copy = mae'r un atebion ynddi'n barod
export-low-by-word = Oer neu go oer yw'r gair ar { $titles }. Mae --leave-out yn gadael teils fel hyn allan.
export-low = Mae pawb ar y canol neu'n is ar { $titles }. Mae --leave-out yn hepgor teils fel hyn.
export-low-of = Yn { $group }, mae pawb ar y canol neu'n is ar { $titles }. Mae --leave-out yn hepgor teils fel hyn.
export-low-of-by-word = Yn { $group }, oer neu go oer yw'r gair ar { $titles }. Mae --leave-out yn hepgor teils fel hyn.
export-turned = Dechreuwyd yr un ar ôl --then wedi'r llall. I weld cynt a nawr, rhowch yr un cynharaf ar ôl --then.
export-left-behind-of-two = Does gan json cymhariaeth ddim lle i nodiadau nac enwau, felly maen nhw'n cael eu gadael allan.
export-no-notes = Does dim nodiadau ynddo, felly does dim yn mynd gydag ef.
export-no-name = Does dim enw ynddo, felly does dim yn mynd gydag ef.
export-no-width = Dim ond png sydd â lled mewn picseli; mae { $format } wedi'i ysgrifennu fel arfer.
export-leave-out-person = Dim ond teils grŵp sy'n cael eu hepgor; atebion un person yw'r rhain, ac maen nhw i gyd yno.
export-leave-out-calendar = Does dim teils mewn ics: mae pob cam agored â dyddiad ynddo.
export-leave-out-none = Doedd dim angen hepgor unrhyw deilsen: mae rhywun uwchben y canol ym mhob man.
export-no-counts-xlsx = Mae llai nag wyth o bobl i mewn, felly does dim rhifau'n cael eu rhoi: does dim rhesi yn y ddalen Data.
export-no-counts-of = Mae llai nag wyth o bobl yn { $group }, felly does dim o'i rifau'n cael eu rhoi.
take-home-low-of = hepgor { $titles } yn { $group }: yno mae pawb ar y canol neu'n is
take-home-low-of-by-word = hepgor { $titles } yn { $group }: oer neu go oer yw'r gair yno
export-written = Wedi'i ysgrifennu i { $file }
format-svg = darlun ar gyfer sleidiau a phosteri
format-png = llun ar gyfer sgyrsiau ac e-byst
format-pdf = tudalennau i'w hargraffu a'u ffeilio
format-html = un dudalen i'w he-bostio neu i'w rhoi ar-lein
format-md = Markdown, ar gyfer nodiadau a wicis
format-txt = testun plaen, i'w ludo
format-csv = rhesi ar gyfer taenlenni ac ystadegau
format-ndjson = llinellau y gall Map Gwres eu darllen eto
format-json = un ddogfen ar gyfer rhaglenni
format-xlsx = llyfr gwaith ar gyfer taenlenni
format-ics = camau agored ar gyfer eich calendr
format-toml = yr atebion yn unig, ar gyfer hwylusydd
sheet-private = Dim enwau, os gwelwch yn dda. Atebwch drosoch eich hun, pob un ohonoch chi ar yr un pryd. Byddwn ni'n gweld sut mae'r atebion wedi'u gwasgaru, ond byth pwy roddodd pa ateb; os bydd pawb yn ateb yr un fath, bydd hynny i'w weld.
sheet-how = Marciwch un ym mhob llinell.
sheet-thanks = Diolch. Plygwch y papur a'i roi gyda'r lleill, os gwelwch yn dda.

## Plain mode
#
# Lle mae brawddeg `plain-KEY`, honno sy'n cael ei dweud yn lle `KEY`. Geiriau i'w teipio yw'r rhestrau: mae'r llythrennau
# yr un fath ym mhob iaith.

plain-type-undo = u, dadwneud
plain-type-redo = redo, ailwneud
plain-type-leave = q, gadael, quit
plain-type-help = ?, help, cymorth, h
plain-type-all = l, rhestr, popeth
plain-type-start = dechrau, start
plain-type-back-to-start = b, dechrau, yn ôl, back
plain-type-back = b, yn ôl, back
plain-type-new = n, newydd
plain-type-actions = a, camau
plain-type-group = g, grŵp
plain-type-compare = c, cymharu
plain-type-delete = d, dileu
plain-type-trash = t, bin
plain-type-find = chwilio, find, /
plain-type-not-sure = s, ddim yn siŵr
plain-type-doesnt-apply = x, ddim yn berthnasol
plain-type-on = o, ymlaen, nesaf
plain-type-skip = hepgor, skip
plain-type-note = n, nodyn
plain-type-review = r, adolygu
plain-type-stop = stopio, stop
plain-type-finish = f, gorffen
plain-type-focus = f, ffocws
plain-type-add = a, ychwanegu, cam
plain-type-over-time = t, dros amser
plain-type-take-home = allforio, mynd adref, export
plain-type-files = i, ffeiliau
plain-type-slips = s, slipiau, slip
plain-type-reveal = v, datgelu
plain-type-change = newid, e
plain-type-present = p, cyflwyno
plain-type-done = wedi gwneud, done
plain-type-let-go = gollwng, let go
plain-type-next = nesaf, next
plain-type-hands = t, dwylo, codi dwylo
plain-type-next-person = n, person nesaf
plain-type-yes = y, ie, iawn
plain-type-no = n, na, nage
plain-type-hands-done = wedi gorffen, done

plain-choice = { $typed }: { $what }.
plain-or = { " neu " }
plain-then = { ", yna " }
plain-hint-undo = dadwneud yr hyn a wnaethoch chi ddiwethaf
plain-hint-redo = ei wneud eto
plain-hint-leave = gadael; mae popeth wedi'i gadw
plain-hint-help = dweud beth gallwch chi ei deipio
plain-hint-all = dweud y cyfan
plain-hint-start = mynd i'r dechrau; does dim yn mynd ar goll
plain-hint-back = mynd yn ôl
plain-hint-new = dechrau map gwres newydd
plain-hint-actions = yr hyn rydych chi'n bwriadu ei wneud
plain-hint-trash = dangos beth sydd yn y bin sbwriel
plain-hint-group = agor grŵp
plain-hint-compare-row = cymharu'r map gwres â'r rhif rydych chi'n ei deipio wedyn ag un arall
plain-hint-compare = ei gymharu â map gwres arall
plain-hint-delete = symud yr un â'r rhif rydych chi'n ei deipio wedyn i'r bin
plain-hint-find = dod o hyd i'r lle neu'r enw rydych chi'n ei deipio wedyn
plain-hint-not-sure = dydych chi ddim yn siŵr
plain-hint-doesnt-apply = dydy hyn ddim yn berthnasol i chi
plain-hint-previous = mynd yn ôl i'r datganiad o'r blaen
plain-hint-on = mynd ymlaen heb ateb
plain-hint-skip = hepgor gweddill y rhan hon: nid i chi ei ddweud
plain-hint-note = nodyn i chi'ch hun
plain-hint-note-on = nodyn i chi'ch hun ar y deilsen rydych chi'n ei henwi wedyn
plain-hint-review = mynd i'r adolygiad
plain-hint-stop = gorffen y slip hwn yma
plain-hint-finish = gorffen, a dweud eich map gwres
plain-hint-focus = dewis hwn yn fan i weithio arno, neu beidio mwyach
plain-hint-focus-of = dewis y deilsen rydych chi'n ei henwi wedyn yn fan i weithio arno
plain-hint-add = nodi rhywbeth i'w wneud
plain-hint-add-to = nodi rhywbeth i'w wneud ynghylch y deilsen rydych chi'n ei henwi wedyn
plain-hint-over-time = dweud y lle hwn dros amser
plain-hint-take-home = sut i fynd ag ef adref
plain-hint-files = derbyn y ffeil, neu holl ffeiliau'r ffolder, gyda'r llwybr rydych chi'n ei deipio wedyn
plain-hint-slips = teipio slipiau papur, un ar ôl y llall
plain-hint-reveal = agor y map gwres i bawb
plain-hint-reveal-again = ychwanegu'r rhai a ddaeth wedyn
plain-hint-settings = newid y teitl, y lle, neu faint sy'n cael eu disgwyl
plain-hint-present = ei ddangos i'r ystafell
plain-hint-done = mae'r un â'r rhif rydych chi'n ei deipio wedyn wedi'i wneud, neu ar agor eto
plain-hint-let-go = gollwng yr un â'r rhif rydych chi'n ei deipio wedyn
plain-hint-change = newid yr un â'r rhif rydych chi'n ei deipio wedyn
plain-hint-next-tile = y deilsen nesaf
plain-hint-hands = cyfrif cardiau sy'n cael eu codi gyda'i gilydd
plain-hint-next-person = gadael i rywun ateb wrth y bysellfwrdd hwn
plain-hint-count-in = cyfrif y slip hwn
plain-hint-leave-out = hepgor y slip hwn
plain-hint-to-slip = mynd yn ôl at y slip
plain-hint-hands-done = cyfrif y cyfan a deipioch chi
plain-hint-hands-stop = mynd yn ôl at y grŵp; mae'r hyn a deipioch chi'n cael ei gadw
plain-empty-line = Mae llinell wag yn dweud y lle hwn eto.
plain-field-help = Teipiwch eich ateb ar un llinell. Mae llinell wag yn cadw'r hyn sydd yno, - ar ei ben ei hun yn ei adael yn wag, b yn mynd yn ôl, q yn gadael.
plain-not-understood = Dydy “{ $typed }” ddim yn ddewis yma. Mae ? yn dweud beth gallwch chi ei deipio.
plain-several = Gallai hynny fod yn { $titles }. Teipiwch ychydig mwy ohono, os gwelwch yn dda.
plain-needs-screens = Mae angen y sgriniau i basio'r bysellfwrdd o gwmpas ac i gyflwyno. Mae slipiau a chodi dwylo'n gweithio yma.
plain-take-home = Mae `heatmap export { $id }` yn mynd ag ef adref fel tudalen, llun neu dabl; mae `heatmap export --help` yn dweud sut.
plain-kept = Hyd yn hyn: { $text }. Mae llinell wag yn ei gadw.
plain-chosen = { $number } yw e nawr. Mae llinell wag yn cadw hynny.
plain-named = { $what }.
plain-more = A { $count } arall: mae l yn eu dweud i gyd.
plain-taken-back = Wedi'i ddadwneud.
plain-made-again = Wedi'i ailwneud.
plain-saved-again = Mae popeth wedi'i gadw nawr.
plain-farewell = Mae popeth wedi'i gadw. Hwyl fawr.
plain-farewell-preview = Does dim o'r rhagolwg hwn yn cael ei gadw. Hwyl fawr.
plain-farewell-but = Mae popeth arall wedi'i gadw; dydy'r hyn a oedd wedi'i hanner ysgrifennu, neu heb ei gyfrif eto, ddim. Hwyl fawr.
plain-unfinished = Ddim wedi'i orffen bellach. Mae f yn ei orffen eto.
plain-faults = Cywirwch hynny yn y ffeil, yna pwyswch Enter ac fe gaiff ei darllen eto. Mae q yn gadael.
plain-leave-unsaved = Dydy'ch newidiadau diwethaf ddim wedi'u cadw eto. Mae q unwaith eto'n gadael hebddyn nhw.
plain-leave-not-counted = Dydy'r atebion hyn ddim wedi'u cyfrif eto. Mae q unwaith eto'n gadael hebddyn nhw.
plain-leave-hands = Mae dwylo wedi'u teipio a heb eu cyfrif eto. Mae q unwaith eto'n gadael hebddyn nhw.
plain-leave-half-written = Mae cam wedi'i hanner ysgrifennu. Mae q unwaith eto'n gadael hebddo.

plain-heatmap = Map Gwres.
plain-group-form-title = Grŵp.
plain-group-form-change = Newid y grŵp.
plain-welcome-begin = Mae n yn dechrau map gwres newydd, q yn gadael, ? yn dweud beth arall gallwch chi ei deipio.
plain-start-actions = Ar agor o hyd:
plain-start-actions-more = Ar agor o hyd, y nesaf o { $count }:
plain-start-drafts = I fynd ymlaen â nhw:
plain-start-finished = Eich mapiau gwres:
plain-start-no-questionnaire = Dydy ei gwestiynau ddim yma.
plain-start-ask = Mae rhif yn agor un, n yn dechrau map gwres newydd, ? yn dweud beth arall gallwch chi ei deipio.
plain-row = { $place }, { $date }.
plain-row-draft = Wedi ateb { $answered } o { $of }.
plain-row-gathering = { $people } o { $expected } i mewn.
plain-row-group = { $people ->
    [one] Un person.
   *[other] { $people } o bobl.
}
plain-row-focus = Yn gweithio ar { $title }.
plain-row-bands = { $warm ->
    [0] Dim teils cynnes
    [one] Un deilsen gynnes
    [two] Dwy deilsen gynnes
    [few] { $warm } teilsen gynnes
    [many] { $warm } theilsen gynnes
   *[other] { $warm } teilsen gynnes
}, { $cool ->
    [0] dim un oer
    [one] un oer
    [two] dwy oer
    [few] { $cool } oer
    [many] { $cool } oer
   *[other] { $cool } oer
}.
plain-numbers-start = Mae rhif yn agor y map gwres hwnnw neu'n mynd ymlaen ag ef.
plain-which-one = Pa un? Teipiwch ei rif wedyn.
plain-no-such = Does dim { $number } yma.
plain-deleted = Mae { $place }, { $date }, yn y bin nawr. Mae u yn dod ag ef yn ôl.
plain-deleted-with-actions = Mae { $place }, { $date }, yn y bin nawr, gyda'r hyn sy'n dal ar agor ynddo. Mae u yn dod ag ef yn ôl.
plain-find-what = Teipiwch beth i chwilio amdano wedyn, fel: chwilio llyfrgell.

plain-begin-facts = { $statements } o ddatganiadau, { $minutes ->
    [one] tua munud
   *[other] tua { $minutes } munud
}. Mae'n aros ar y peiriant hwn.
plain-begin-facts-untimed = { $statements } o ddatganiadau. Mae'n aros ar y peiriant hwn.
plain-begin-others = Mae cwestiynau eraill yma hefyd: mae `heatmap questions list` yn eu henwi, ac mae --questions yn eu dewis.
plain-begin-no-place = Mae llinell wag yn ei adael heb enw.
plain-begin-name = Eich enw, os hoffech chi?
plain-begin-no-name = Mae llinell wag yn mynd ymlaen hebddo.

plain-place = Lle: { $place }.
plain-choices = { $levels }, s ddim yn siŵr, x ddim yn berthnasol.
plain-choices-more = Mae llinell wag yn ailadrodd y datganiad, ? yn dweud popeth y gallwch chi ei deipio.
plain-statement-at = { $at } o { $of }. 1 i { $levels }.
plain-given = Hyd yn hyn: { $answer }.
plain-last-time = Y tro diwethaf: { $answer }.
plain-noted = Mae nodyn gydag ef.
plain-answer = { $answer }.
plain-answer-alike = { $answer }, fel y tro diwethaf.
plain-answer-before = { $answer }. Y tro diwethaf: { $before }.
plain-skipped = Mae gweddill y rhan honno wedi'i hepgor. Mae u yn dadwneud hynny.
plain-note = Ysgrifennwch gynifer o linellau ag y mynnwch. Mae llinell wag yn gorffen y nodyn.
plain-note-so-far = Eich nodyn hyd yn hyn: { $note }
plain-note-change = Mae llinell wag yn ei gadw, llinellau newydd yn cymryd ei le, - ar ei ben ei hun yn ei dynnu.
plain-note-kept = Mae'r nodyn wedi'i gadw.
plain-note-removed = Mae'r nodyn wedi'i dynnu.

plain-review-title = Cyn i chi orffen.
plain-review-complete = Mae ateb i bob datganiad.
plain-review-gaps = { $count ->
    [one] Does dim ateb i un datganiad eto. Mae hynny'n iawn.
   *[other] Does dim ateb i { $count } o ddatganiadau eto. Mae hynny'n iawn.
}
plain-review-none = Does dim wedi'i ateb eto.
plain-review-ask = Mae rhif yn mynd i'r datganiad hwnnw, l yn eu dweud i gyd gyda'u hatebion, f yn gorffen.
plain-numbers-review = Mae rhif yn mynd i'r datganiad hwnnw.
plain-statement-answer = { $statement } { $answer }.

plain-heatmap-heading = Map gwres { $place }.
plain-group-heading = Map gwres { $name }: { $people }.
plain-spots = { $name }: { $titles }.
plain-levels-mean = Cymedr yr holl atebion yw'r rhif ar ôl gair, o 1 i { $levels }.
plain-area = { $title }:
plain-tile = { $title }: { $word }.
plain-coverage = { $answered ->
    [one] un ateb
   *[other] { $answered } o atebion
}, { $of } o ddatganiadau
plain-tile-noted = Gyda nodyn.
plain-tile-focus = Y man i weithio arno.
plain-result-ask = Mae enw teilsen yn ei dweud yn llawn. Mae ? yn dweud beth arall gallwch chi ei deipio.
plain-back-at = Yn ôl wrth fap gwres { $place }.
plain-names-result = Mae enw teilsen, neu sut mae'n dechrau, yn dweud y deilsen honno.
plain-which-tile = Pa deilsen? Teipiwch ei henw wedyn.
plain-over-time = Y lle hwn dros amser: { $days }.
plain-back-ask = Mae b yn mynd yn ôl.
plain-focus-chosen = { $title } yw'r man i weithio arno.

plain-part = { $name }: { $content }
plain-all-answers = Pob ateb gyda'i gilydd: { $counts }.
plain-statement-sides = { $cool } yn oer, { $middle } yn y canol, { $warm } yn gynnes
plain-no-action = Does dim wedi'i nodi eto.
plain-actions = Yr hyn fydd yn cael ei wneud:
plain-ideas = Pethau bach i roi cynnig arnyn nhw:
plain-tile-ask = Mae rhif syniad yn ei gymryd, a yn nodi rhywbeth o'ch eiddo chi, f yn dewis hwn yn fan i weithio arno, n ar gyfer nodyn, b yn mynd yn ôl.
plain-tile-ask-group = Mae rhif syniad yn ei gymryd, a yn nodi rhywbeth o'ch eiddo chi, f yn dewis hwn yn fan i weithio arno, b yn mynd yn ôl.
plain-tile-ask-again = Mae b yn mynd yn ôl, ? yn dweud beth arall gallwch chi ei deipio.
plain-numbers-tile = Mae rhif syniad yn ei gymryd; mae enw teilsen arall yn dweud honno.

plain-action-bare = { $what }.
plain-action-told = { $what }, { $details }.
plain-action-of = { $action } { $title }, { $place }.
plain-action-title = { $title }: rhywbeth i'w wneud.
plain-action-what = Beth fydd yn cael ei wneud?
plain-action-no-what = Mae llinell wag yn mynd yn ôl.
plain-action-who = Pwy sy'n ei wneud?
plain-action-no-who = Mae llinell wag yn ei adael yn agored.
plain-action-buddy = Gyda phwy?
plain-action-no-buddy = Mae llinell wag yn ei adael yn agored.
plain-action-due = Erbyn pryd? Diwrnod fel 1 Rhag, dydd Gwener, neu ymhen 2 wythnos.
plain-action-no-due = Mae llinell wag yn ei adael yn agored.
plain-action-needs-date = Dydy'r dyddiad ddim yn glir eto.
plain-action-by-when = Erbyn { $date }.
plain-actions-title = Yr hyn rydych chi'n bwriadu ei wneud:
plain-actions-none = Does dim wedi'i nodi eto. Wrth deilsen ar fap gwres, mae a yn nodi rhywbeth i'w wneud.
plain-actions-ask = Mae wedi gwneud a rhif yn nodi bod yr un hwnnw wedi'i wneud, rhif ar ei ben ei hun yn ei newid, ? yn dweud beth arall gallwch chi ei deipio.
plain-numbers-actions = Mae rhif yn newid yr un hwnnw.

plain-choose-title = Cymharu { $place }, { $date }, â pha un o'r rhain?
plain-choose-ask = Teipiwch rif, neu b i fynd yn ôl.
plain-trash-title = Yn y bin sbwriel.
plain-trash-ask = Teipiwch rif i'w adfer, neu b i fynd yn ôl.
plain-numbers-trash = Mae rhif yn adfer yr un hwnnw.
plain-numbers-choose = Mae rhif yn cymharu â'r un hwnnw.
plain-compare-heading = { $place }: cynt { $then }, nawr { $now }.
plain-compare-heading-two = Cynt { $other }, { $then }. Nawr { $place }, { $now }.
plain-compare-then-now = Cynt { $then }, nawr { $now }.
plain-compared-tile = { $title }: cynt { $then }, nawr { $now }, { $change }.
plain-compare-ask = Mae enw teilsen yn ei dweud cynt a nawr, b yn mynd yn ôl.
plain-compared-ask = Mae nesaf yn dweud y deilsen nesaf, b yn mynd yn ôl.
plain-names-compared = Mae enw teilsen arall yn dweud honno.

plain-group-no-title = Mae llinell wag yn mynd ymlaen hebddo.
plain-group-no-place = Mae llinell wag yn mynd ymlaen hebddo.
plain-group-no-number = Teipiwch rif.
plain-group-team-means = Mae pob rhan yn cael ei rhoi at ei gilydd.
plain-group-circle-means = Yr hyn sydd am y person yn unig sy'n cael ei roi at ei gilydd; mae pob un yn cadw'r gweddill iddo'i hun.
plain-group-shown-means = Gyda llai, mae'n aros ynghau, fel na all neb ddweud beth atebodd rhywun.
plain-group-shown = Teipiwch 5, neu rif uwch hyd at 30; neu 3, drwy gydsyniad pawb.
plain-group-needs-consent = Gyda chyn lleied mae'n aros ynghau oni bai eich bod chi i gyd yn cytuno: mae 3 yn dewis hynny, llinell wag yn mynd ymlaen.
plain-group = { $name }. { $kind }.
plain-group-say-first = I'w ddweud yn gyntaf:
plain-who-is-in = { $who }.
plain-gather-ask = Mae i yn derbyn ffeiliau, s slipiau papur, t codi dwylo. Mae'n agor o { $minimum } o bobl ymlaen.
plain-gather-ask-ready = Mae v yn ei agor i bawb. Cyn hynny, mae i yn derbyn ffeiliau, s slipiau papur, t codi dwylo.
plain-slip = Slip { $number }.
plain-count-in-after-slip = Ar ôl ei gyfrif, does dim modd ei newid. Mae y yn ei gyfrif, n yn ei hepgor, b yn mynd yn ôl ato.
plain-files-ask = Teipiwch lwybr ffeil neu ffolder. Mae llinell wag yn mynd yn ôl at y grŵp.
plain-paths-files = Mae llwybr yn derbyn y ffeil honno, neu holl ffeiliau'r ffolder honno.
plain-files-passed-over = { $over ->
    [one] Mae un ffeil wedi'i hepgor.
   *[other] Mae { $over } o ffeiliau wedi'u hepgor.
}
plain-passed-over = Mae { $file } wedi'i hepgor: { $why }.
plain-hands-more-people = Mae hyd at { $most } ohonoch chi hyd yma. Os oes rhagor wedi dod, teipiwch stop, yna e i newid faint sy'n cael eu disgwyl.
plain-hands-public = Cardiau i fyny gyda'i gilydd, i gyd ar yr un pryd. Mae dwylo'n gyhoeddus: mae pawb yn eu gweld.
plain-hands-levels = Mae'r rhifau'n mynd mewn rhes, oeraf yn gyntaf, fel 2 3 0 1 1: { $levels }.
plain-hands-at = { $at } o { $of }. Teipiwch y rhifau mewn rhes, neu linell wag i fynd heibio.
plain-hands-known = Mae wedi'i gyfrif yn barod.
plain-hands-in-private = Mae rhai wedi ateb hwn yn barod.
plain-hands-no-number = Teipiwch rif.
plain-numbers-hands-people = Rhif yw faint o bobl sy'n codi cardiau.
plain-numbers-hands = Dwylo yw rhifau mewn rhes, un rhif i bob lefel, oeraf yn gyntaf.
plain-guess-means = Trafodwch, a theipiwch enw teilsen. Does neb yn iawn nac yn anghywir; mae llinell wag yn mynd heibio.
plain-guess-ready-means = Mae v yn agor y map gwres i bawb.
plain-tiles = Y teils: { $titles }.
plain-spot = Dewiswch un man gyda'ch gilydd, a theipiwch ei enw. Mae llinell wag yn mynd yn ôl.
plain-names-guess = Mae enw teilsen yn dewis y deilsen honno.

## Gosodiadau

palette-alike = Yn eich palet, mae { $one } a { $other } yn edrych yn debyg iawn i rai llygaid.
palette-faint = Yn eich palet, mae geiriau ar { $band } yn anodd eu darllen.

## Yr hyn a rwystrodd rywbeth

error-missing = Does dim ffeil { $file }.
error-not-a-file = Nid ffeil gyffredin yw { $file }.
error-too-large = Mae { $file } yn fwy na { $most } MiB; dydy ffeil o'r fath gan heatmap byth mor fawr.
error-reading = Methwyd darllen { $file }: { $why }.
error-saving = Methwyd cadw { $file }: { $why }.
error-writing = Methwyd ysgrifennu { $file }: { $why }.
error-making = Methwyd gwneud { $file }: { $why }.
error-moving = Methwyd symud { $file }: { $why }.
error-locking = Methwyd cloi { $file }: { $why }.
error-busy = Mae { $file } ar agor mewn ffenestr arall ({ $holder }).
error-newer = Ysgrifennwyd { $file } gan heatmap mwy newydd (fformat { $format }). Defnyddiwch hwnnw i'w hagor.
error-is-questionnaire = Holiadur yw { $file }, nid map gwres. Mae `heatmap take --questions FILE` yn ei ateb.
error-not-a-heatmap = Nid map gwres yw { $file }.
error-damaged = Mae { $file } wedi'i difrodi, ac fe'i gadawyd fel y mae.
error-damaged-in-short = Mae { $file } wedi'i difrodi, ac fe'i gadawyd fel y mae ({ $why }). Mae `heatmap check` yn dweud mwy.
error-bad-questionnaire = Does dim modd defnyddio { $file } fel holiadur.
error-unknown-questionnaire = Mae { $what } yn ateb yr holiadur { $questionnaire }, sydd ddim wrth law. Rhowch ei ffeil gyda --questions.
error-no-such-questionnaire = Does dim holiadur { $file }. Mae `heatmap questions list` yn dangos y rhai sydd wrth law.
error-same-version = Mae { $file } yn wahanol i'r { $questionnaire } sydd yma eisoes. Mae angen fersiwn newydd, neu id ei hun, ar holiadur a newidiwyd.
error-is-group = Grŵp yw { $file }, nid map gwres un person.
error-no-such-heatmap = Does dim map gwres { $file } wedi'i gadw. Mae `heatmap list` yn dangos beth sydd yno.
error-exists = Mae { $file } yno eisoes. Rhowch enw arall, neu symudwch y ffeil yn gyntaf.
error-reserved-name = Nid oes ffeiliau o’r enw { $file } ar Windows. Dewiswch enw arall: heb < > : " | ? *, heb orffen â dot na bwlch, ac nid CON, NUL, COM1 na’u tebyg.
error-no-folder = Does dim ffolder { $file }. Gwnewch y ffolder yn gyntaf.
error-not-ours = Dydy { $file } ddim yn y cyfeiriadur data. Dilëwch y ffeil fel y byddwch yn dileu ffeiliau eraill.
error-no-such-deleted = Does dim map gwres { $file } wedi'i ddileu. Mae `heatmap trash` yn dangos beth sydd yno.
error-not-saved-yet = Dydy e ddim wedi'i gadw eto, felly ni chafodd ei ddileu.
error-no-such-action = Does dim cam { $file }. Mae `heatmap actions --all` yn dangos beth sydd yno.
error-ambiguous = Mae mwy nag un yn dechrau gyda { $file }. Rhowch ragor o'i id.
error-misfit = Mae gan { $file } ateb i { $statement } sydd ddim ar ei raddfa. Mae `heatmap check` yn dangos ble.
error-nothing-saved = Does dim map gwres wedi'i gadw eto. Mae `heatmap take` yn gwneud yr un cyntaf.
reason-full = mae'r ddisg yn llawn
reason-quota = mae eich cyfran chi o'r ddisg wedi'i defnyddio
reason-permission = does dim caniatâd
reason-read-only = dim ond darllen y ddisg sy'n bosibl
reason-no-folder = dydy'r ffolder ddim yno
reason-file-in-place = mae ffeil yn lle'r ffolder
reason-folder-in-place = mae ffolder yn lle'r ffeil
reason-interrupted = torrwyd ar draws y gwaith
reason-too-large = byddai'r ffeil yn rhy fawr
reason-unknown = ddywedodd y ddisg ddim pam
reason-no-answer = dydy'r ddisg ddim yn ateb
reason-too-many-people = does dim cynifer o bobl
reason-picture-too-large = byddai'n rhy fawr
reason-picture-no-size = fyddai dim maint iddo
reason-page-no-size = does dim maint i'r dudalen
reason-page-not-drawn = does dim modd tynnu llun y dudalen
reason-font = does dim modd rhoi'r ffont ynddo
reason-pdf-too-large = byddai'n fwy nag y gall PDF fod
reason-line-too-long = mae'n hirach na 64 KiB
reason-line-no-json = nid JSON yw hi
not-taken-draft = drafft yw hi, heb ei orffen eto
not-taken-group = grŵp yw hi, nid atebion un person
not-taken-no-counts = grŵp heb rifau yw hi; mae rhifau llai nag wyth o bobl yn cael eu gadael allan wrth allforio grŵp
not-taken-not-revealed = grŵp sydd heb ei ddatgelu eto yw hi
not-taken-circle = cylch yw hi, pobl o wahanol leoedd; mae `--circle` yn cyfrif yr hyn sydd amdanyn nhw
not-taken-hands = grŵp â chardiau wedi'u codi yw hi, a dim ond ar ei ben ei hun mae modd ei ddangos
not-taken-known = grŵp yw hi, ac mae'r grŵp neu rywun ynddo wedi'i gyfrif yn barod
not-taken-misfit-of-group = grŵp yw hi, a dydy ei rifau i { $id } ddim ar y raddfa hon
not-taken-questions = holiadur yw hi, nid atebion rhywun
not-taken-empty = does dim atebion ynddi
not-taken-other = mae'n ateb holiadur arall ({ $questionnaire })
not-taken-not-at-hand = mae'n ateb yr holiadur { $questionnaire }, sydd ddim wrth law
not-taken-misfit = mae ei hateb i { $id } yn lefel sydd ddim ar y raddfa
not-taken-newer = cafodd ei hysgrifennu gan heatmap mwy newydd (fformat { $format })
not-taken-damaged = mae wedi'i difrodi
not-taken-bad-line = mae wedi'i difrodi: { $why }
tallies-line = llinell { $line }: { $why }
tallies-no-text = dydy hi ddim yn destun UTF-8
tallies-first-line = dylai'r llinell gyntaf fod yn: statement,answer,count
tallies-answer = rhif lefel, not sure neu doesn't apply yw ateb
tallies-count = dylai count fod yn rhif cyfan
tallies-too-many = mae gan y datganiad hwn fwy o atebion ({ $answers }) nag sydd o bobl ({ $people })
compare-other-questions = Maen nhw'n ateb cwestiynau gwahanol ({ $then } a { $now }), felly does dim byd i'w gymharu.
compare-other-scales = Mae eu graddfeydd yn wahanol ({ $then } lefel bryd hynny, { $now } nawr), felly does dim byd i'w gymharu.
take-home-no-questions = Dydy ei gwestiynau ddim wrth law, felly does dim byd i'w ddangos.
take-home-withheld = Does dim byd o'r grŵp hwn i'w ddangos eto.
take-home-no-dates = Does dim cam agored â dyddiad, felly byddai calendr yn wag.
take-home-not-for-group = Dim ond atebion un person, wedi'u gorffen, mae modd eu hysgrifennu ar gyfer grŵp.
take-home-not-built-in = Cafodd yr heatmap hwn ei adeiladu heb { $format }.
take-home-too-wide = Byddai llun mor llydan yn cymryd { $gigabytes } GB o gof. I'r llun hwn, --width { $widest } yw'r mwyaf.
take-home-not-made = Doedd dim modd ei wneud: { $why }.
take-home-not-taken = Mae { $file } yno'n barod.

## Yr hyn sydd o'i le mewn ffeil
#
# Mae `fault-KEY` yn dweud beth sydd o'i le, mewn un cymal plaen, a `right-KEY` beth fyddai'n iawn. Mae'r hyn sydd rhwng
# ` a ` neu rhwng dyfynodau'n sefyll felly yn y ffeil, beth bynnag yw'r iaith.

fault-more = a { $more } arall
fault-not-utf-8 = o'r fan hon ymlaen, nid testun UTF-8 yw hwn
right-utf-8 = lle mae'ch golygydd yn ei chadw, dewiswch “UTF-8” neu “testun plaen”
fault-parts = mae mwy o rannau yn hon nag mewn unrhyw ffeil gan heatmap
fault-not-toml = nid TOML yw hwn
right-toml = mae testun yn mynd rhwng "dyfynodau"; mae https://toml.io yn dweud sut mae ysgrifennu TOML
fault-unknown = dydy `{ $name }` ddim yn hysbys yma
right-near = ai `{ $name }` oedd gennych chi mewn golwg?
right-known = hysbys yma: { $names }
fault-missing = mae `{ $key }` ar goll yma
right-add = ychwanegwch `{ $written }`
fault-kind = dylai { $which ->
    [each] pob un o `{ $key }`
   *[one] `{ $key }`
} fod yn { $wanted ->
    [text] destun rhwng dyfynodau
    [number] rhif cyfan
    [boolean] true neu false
    [date] ddyddiad
    [texts] rhestr o destunau
    [headed] dabl, `[{ $key }]`
   *[table] dabl
}, nid { $found ->
    [text] testun
    [number] rhif
    [fraction] rhif â phwynt
    [boolean] true neu false
    [date] dyddiad
    [list] rhestr
    [nothing] dim
   *[table] tabl
}
fault-tables = nid fel hyn mae `{ $key }` yn dechrau
right-tables = rhowch ddau fachyn bob ochr ym mhennawd pob un: `[[{ $heading }]]`
right-heading = rhowch yn ei bennawd beth mae'n rhan ohono: `[[{ $heading }]]`
right-below = mae'n perthyn o dan `{ $heading }`
right-at-top = mae'n perthyn ar frig y ffeil, cyn `[scale]`
right-quoted = "{ $text }"
fault-our-id = nid id fel y mae heatmap yn eu gwneud yw hwn
fault-time = dylai `{ $key }` fod yn amser gyda'i gylchfa, fel "2026-11-22T10:03:11Z"
fault-date = dylai `{ $key }` fod yn ddyddiad, fel "2026-12-01"
fault-format = dydy `{ $format }` ddim yn fformat i ffeiliau heatmap
fault-twice = mae rhywbeth ynddi ddwywaith
fault-another-kind = mae rhywbeth ynddi sydd ddim o'r math y dylai fod
fault-newer = cafodd hon ei hysgrifennu gan heatmap mwy newydd, yn fformat { $format }
right-newer-one = defnyddiwch hwnnw i'w hagor

fault-too-large = mae'r ffeil hon yn fwy nag 1 MiB; dydy holiadur byth mor fawr
fault-format-of-questions = fformat { $format } yw hwn, a fformat { $reads } mae'r rhaglen hon yn ei ddarllen
right-newer = defnyddiwch heatmap mwy newydd
fault-nothing = does dim byd yn y ffeil hon eto
right-nothing = mae `heatmap questions new FILE` yn ysgrifennu un i ddechrau
fault-version = dydy `{ $version }` ddim yn fersiwn
right-version = tri rhif gyda dotiau rhyngddyn nhw, fel "1.0.0"
fault-no-version = nid fersiwn, fel "1.0.0", yw hwn
fault-language-tag = dydy `{ $tag }` ddim yn dag iaith
right-language-tag = tag fel "en-GB" neu "cy"
fault-minutes = dylai `minutes` fod rhwng 1 a 600
right-levels = dau i naw label, oeraf yn gyntaf
fault-level-twice = mae'r lefel `{ $level }` yno ddwywaith
fault-scale = mae { $fewest } i { $most } lefel ar raddfa, ond mae { $count } ar hon
right-scale = un label i bob lefel, oeraf yn gyntaf
fault-subject = dydy `{ $subject }` ddim yn bwnc
right-subject = "person" neu "place"
right-empty = ysgrifennwch ef rhwng y dyfynodau
right-too-long = gwnewch ef yn fyrrach
right-too-many = gadewch rai allan
right-minutes = tua faint mae'n ei gymryd, fel 10
right-level-twice = rhowch eiriau gwahanol i bob lefel
right-kind = fel { $wanted ->
    [number] `{ $key } = { $key ->
        [format] 1
       *[other] 10
    }`
    [boolean] `{ $key } = true`
    [date] `{ $key } = "2026-12-01"`
    [texts] `{ $key } = ["…", "…"]`
    [headed] `[{ $key }]`, a'r hyn sy'n perthyn iddo oddi tano
    [table] `{ $key } = {"{"} … {"}"}`
   *[text] "…", rhwng dyfynodau
}
fault-none = does dim { $name ->
    [area] rhan
    [dimension] dimensiwn
   *[statement] datganiad
} yma
right-one = dechreuwch un â'r pennawd `[[{ $heading }]]`
fault-too-many = dyma { $name ->
    [area] ran
    [dimension] ddimensiwn
   *[statement] ddatganiad
} rhif { $number }, a { $most } yw'r mwyaf
fault-id = dydy `{ $id }` ddim yn gallu bod yn id
right-id = llythrennau bach, digidau a chysylltnodau sengl, fel "good-listening"
right-id-near = llythrennau bach, digidau a chysylltnodau sengl: "{ $id }"
fault-id-twice = mae'r id `{ $id }` yno ddwywaith
right-id-twice = rhowch ei id ei hun i bob un
fault-control = mae nod rheoli anweledig { $name ->
    [level] mewn lefel
    [idea] mewn syniad
   *[other] yn `{ $name }`
}
right-control = tynnwch ef allan
fault-empty = mae { $name ->
    [level] lefel
    [idea] syniad
   *[other] `{ $name }`
} yn wag
fault-too-long = mae { $name ->
    [level] lefel
    [idea] syniad
   *[other] `{ $name }`
} yn { $characters } nod o hyd, a { $most } yw'r mwyaf
fault-differs = mae hwn yn wahanol i'r { $questionnaire } sydd yma eisoes
right-differs = rhowch fersiwn newydd iddo, neu ei id ei hun

fault-answer = rhif lefel, "not sure" neu "doesn't apply" yw ateb
fault-misfit = does dim lefel o'r fath ar y raddfa
fault-misfit-of-group = mae nifer gwahanol o lefelau ar y raddfa
right-misfit = mae { $levels } lefel ar raddfa { $questionnaire }
fault-minimum = mae grŵp ar gyfer o leiaf { $minimum } o bobl; llai dim ond os bydd pawb yn cydsynio
fault-people = dylai `{ $key }` fod yn 0 neu fwy, a heb fod yn fwy nag sydd o bobl
fault-alone = mae'r rhain yn fwy na phawb gyda'i gilydd ({ $people })
fault-revealed = wrth ddatgelu, mae pawb yn cael eu cyfrif: dylai `revealed` a `people` fod yr un fath
fault-answers = mae mwy o atebion yma nag sydd o bobl ({ $people })
fault-counts = mae rhifau'n sefyll mewn rhestr: y lefelau, oeraf yn gyntaf, yna ddim yn siŵr, yna ddim yn berthnasol

fault-language = dydy Map Gwres ddim yn siarad `{ $language }` eto
fault-one-of = dylai `{ $key }` fod yn un o { $words }
fault-folder = mae gan ffolder enw
fault-no-palette = does dim palet o'r enw hwn
right-no-palette = hysbys yma: { $names }; neu restr o bum lliw o'ch dewis chi
fault-palette = mae { $colours } lliw mewn palet, oeraf yn gyntaf, ond mae { $count } yma
fault-colour = dydy `{ $colour }` ddim yn lliw
right-colour = mae lliw yn cael ei ysgrifennu fel "#9a3508": dau ddigid yr un i goch, gwyrdd a glas, o 00 i ff
fault-no-screen = dydy `{ $name }` ddim yn sgrin
fault-no-command = dydy `{ $name }` ddim yn orchymyn
fault-no-command-here = dydy `{ $name }` ddim yn un o orchmynion y sgrin hon
fault-no-key = dydy `{ $name }` ddim yn enw bysell
right-key = llythyren neu arwydd ar ei ben ei hun, neu enw fel `space`, `f2`, `ctrl-n`
fault-sent-as = mae terfynellau'n anfon `{ $name }` fel `{ $other }`
fault-without-key = mae angen o leiaf un fysell ar `{ $command }`
right-without-key = fel ["x"]
fault-letters = testun yw llythrennau ar y sgrin `{ $screen }`
right-letters = rhowch fysell sydd ddim yn teipio dim byd, fel "ctrl-s"
fault-key-twice = mae `{ $key }` wedi'i henwi ddwywaith ar gyfer `{ $command }`
fault-two-meanings = byddai dau ystyr i `{ $key }` ar y sgrin `{ $screen }`: `{ $one }` a `{ $other }`
right-two-meanings = rhowch fysell arall i un ohonyn nhw

## Y llinell orchymyn

cli-output = Methwyd ysgrifennu'r allbwn: { $why }.
cli-input = Methwyd darllen y mewnbwn safonol: { $why }.
cli-man = Methwyd ysgrifennu tudalennau'r llawlyfr i { $directory }: { $why }.
cli-terminal = Does dim modd defnyddio'r derfynell: { $why }.
cli-needs-terminal = Mae angen terfynell ar y sgriniau. Gyda --plain mae Map Gwres yn gofyn ac yn ateb mewn llinellau o destun; mae `heatmap show` yn argraffu map gwres.
cli-unsaved = Dydy'r newid olaf ddim ar gadw: { $why }.
cli-no-home = Does dim cyfeiriadur cartref i gadw dim byd ynddo. Rhowch enw un gyda --data-dir.
cli-settings = { $report }
    Does dim modd defnyddio'r gosodiadau hyn fel y maen nhw. Mae `heatmap config default` yn argraffu ffeil sy'n iawn i'w defnyddio.
cli-language = Dydy Map Gwres ddim yn siarad { $asked } eto. Mae'n siarad { $all }.
cli-palette = Does dim palet { $asked }. Y rhai sydd yma yw { $all }.
cli-no-questionnaire = Does dim holiadur wrth law.
cli-no-draft = Does dim drafft i fynd ymlaen ag e. Mae `heatmap take` yn dechrau map gwres newydd.
cli-misfit = Dydy'r atebion ddim yn cyd-fynd â'u cwestiynau.
cli-history = Ar gyfer mapiau gwres un person mae --history; mae `heatmap compare` yn gosod dau grŵp dros ei gilydd.
cli-no-date = Dydy “{ $typed }” ddim yn ddyddiad. Rhowch gynnig ar 2026-12-01, 1 Rhagfyr, dydd Gwener neu ymhen 2 wythnos.
cli-no-action = Dywedwch beth fydd yn cael ei wneud.
cli-no-dimension = Does dim dimensiwn { $named } yma. Y rhai sydd yma yw: { $titles }.
cli-which-dimension = Mae mwy nag un dimensiwn o'r enw { $named }. Dywedwch pa un: { $ids }.
cli-unwritable = Does dim modd ysgrifennu { $file }: { $why }.
cli-not-text = Nid testun yw hwn, felly dydy terfynell ddim yn gallu ei ddangos. Rhowch enw ffeil gyda -o.
cli-there-already = Mae { $file } yno'n barod. Rhowch enw arall, neu ysgrifennwch drosti gyda --force.
cli-is-folder = Ffolder yw { $file }. Rhowch enw ffeil ynddi.
cli-is-itself = { $file } yw'r map gwres ei hun. Rhowch enw arall.
cli-no-format = Does dim fformat { $asked }. Y rhai sydd yma yw { $all }.
cli-which-format = Rhowch enw ffeil gyda -o, neu --format: { $all }.
cli-ending = Mae'r enw'n gorffen yn .{ $named }, a { $format } yw'r fformat. Newidiwch un ohonyn nhw, os gwelwch yn dda.
cli-for-group = Ar gyfer grŵp, mae atebion yn cael eu hysgrifennu fel toml.
cli-folder-format = Mae ffolder yn cael ei hysgrifennu fel csv neu ndjson.
cli-folder-then = Mae --then yn rhoi dau fap gwres ochr yn ochr, nid ffolderi.
cli-sheet-ending = Dylai { $file } orffen yn .pdf, .html neu .txt.
cli-no-pdf = Cafodd yr heatmap hwn ei adeiladu heb PDF. Dewiswch .html, ac argraffwch hwnnw.
cli-page = Doedd dim modd gwneud y dudalen: { $why }.
cli-count-what = Dywedwch beth i'w gyfrif: ffeiliau, ffolderi, neu - ar gyfer y mewnbwn safonol.
cli-count-nobody = Does dim atebion wedi'u gorffen i'w cyfrif yn yr hyn a enwoch chi.
cli-count-no-line = Does dim un llinell o'r mewnbwn safonol yn ateb holiadur sydd wrth law. Rhowch ei ffeil gyda --questions.
cli-count-misfit = Dydy'r rhifau i { $id } ddim yn cyd-fynd.
cli-count-line = llinell { $line }
cli-count-more = A { $more } arall.
progress = Wrthi'n cyfrif: { $count } hyd yn hyn
progress-of = Wrthi'n cyfrif: { $count } o { $of }
cli-tallies = { $file }, { $why }.
cli-minimum = Mae grŵp ar gyfer o leiaf { $minimum } o bobl. Gyda --by-consent mae 3 neu 4 yn gallu agor eu grŵp nhw.
cli-saved-group = Grŵp sydd ar gadw yw { $file }: mae'n cael ei ddangos fel y cafodd ei ddatgelu, gyda --json neu hebddo.
cli-no-circle = Does dim byd yn yr holiadur hwn am y person, felly does gan gylch ddim byd i'w gyfuno.
cli-group-file = Mae grŵp yn cael ei ysgrifennu i ffeil, sy'n cael ei chadw mor ofalus â'r slipiau. Rhowch enw un.

## Beth sydd o'i le lle nad TOML yw ffeil

syntax-twice = mae `{ $key }` yno ddwywaith
syntax-twice-help = cadwch un ohonyn nhw, neu dechreuwch ran newydd uwchben hwn, fel `[[area.dimension.statement]]`
syntax-scale-twice = mae `[scale]` yno'n barod
syntax-scale-twice-help = cadwch un ohonyn nhw
syntax-note = does dim `=` ar y llinell hon
syntax-note-help = os nodyn i chi yw hwn, rhowch # o'i flaen
syntax-heading-dots = dotiau sydd rhwng rhannau pennawd
syntax-heading-dots-help = fel `[[area.dimension]]`
syntax-list-begins = does dim dechrau i'r rhestr hon
syntax-list-begins-help = mae rhestr yn dechrau â `[` ac yn gorffen â `]`
syntax-number = nid rhif yw `{ $value }`
syntax-number-help = rhif mewn digidau, fel { $key } = 10
syntax-no-value = does dim byd y tu ôl i `=`
syntax-no-value-help = { $key } = "…"
syntax-apostrophe = gorffennodd y collnod y testun cyn hyn
syntax-apostrophe-help = rhowch y testun rhwng dyfynodau dwbl: "…"
syntax-wrong-heading = nid yw `{ $found }` yn bennawd sy'n hysbys yma
syntax-wrong-heading-help = ai `[[{ $heading }]]` roeddech chi'n ei feddwl?
syntax-line = does dim modd deall y llinell hon
syntax-line-help = allwedd a'i gwerth yw llinell, neu bennawd fel `[[area]]`, neu nodyn y tu ôl i #
syntax-late-heading = mae'r pennawd hwn yn dod ar ôl rhannau sy'n perthyn oddi tano
syntax-late-heading-help = rhowch `[[area]]` yn gyntaf, yna ei `[[area.dimension]]`, yna ei ddatganiadau
syntax-single-brackets = mae rhan o'r fath yno'n barod
syntax-single-brackets-help = gyda dau fachyn bob ochr gall fod llawer ohonyn nhw
syntax-backslash = mewn testun mae `\` yn dechrau arwydd o'i eiddo ei hun
syntax-backslash-help = ysgrifennwch ef ddwywaith: `\\`
syntax-comma = mae coma ar goll cyn hyn
syntax-comma-help = mae coma rhwng testunau mewn rhestr
syntax-zero = dydy rhif ddim yn dechrau â 0
syntax-zero-help = gadewch y 0 allan
syntax-equals = mae `=` ar goll ar ôl `{ $key }`
syntax-equals-help = { $key } = "…"
syntax-heading = dydy'r pennawd hwn ddim wedi'i gau
syntax-heading-help = mae cynifer o fachau'n ei gau ag sy'n ei agor, fel `[[area.dimension]]`
syntax-list = dydy'r rhestr cyn hyn ddim wedi'i chau
syntax-list-help = mae rhestr yn gorffen â `]`
syntax-open-text = dydy'r testun hwn ddim wedi'i gau ar ei linell
syntax-open-text-help = rhowch ddyfynnod lle mae'n gorffen: "…"
syntax-unquoted = mae `{ $value }` heb ddyfynodau
syntax-unquoted-help = "{ $value }"
syntax-curly = nid dyfynodau syth yw'r rhain
syntax-curly-help = teipiwch "…" o'r newydd: mae rhaglenni geiriau'n eu plygu{ $more ->
    [0] { "" }
   *[other] , yma ac mewn { $more } llinell arall
}
syntax-boolean = does dim modd deall `{ $value }` yma
syntax-boolean-help = `true` neu `false`, mewn llythrennau bach
syntax-too-much = mae `{ $found }` yn ormod yma
syntax-too-much-help = gadewch ef allan
syntax-quote-inside = gorffennodd y testun cyn hyn
syntax-quote-inside-help = y tu mewn i destun, “fel hyn” mae dyfynodau, neu wedi'u hysgrifennu \"
syntax-behind = does dim byd arall i fod ar y llinell hon
syntax-behind-help = mae llinell i bob allwedd, a'r hyn sydd i chi y tu ôl i #
syntax-comment = nid sylw yw hwn
syntax-comment-help = mae sylw'n dechrau â #
syntax-colon = mae `:` lle dylai `=` fod
syntax-colon-help = { $key } = …
syntax-space = mae bwlch anarferol neu arwydd anweledig yma
syntax-space-help = tynnwch ef allan, a theipiwch fwlch plaen
syntax-braces = nid fel hyn mae ysgrifennu holiadur
syntax-braces-help = ei linell gyntaf yw `format = 1`; mae `heatmap questions new FILE` yn gwneud un i ddechrau

## Cyngor am holiadur

advice = cyngor
advice-long = mae { $count } o eiriau yn y datganiad hwn
advice-long-help = mae { $most } neu lai yn haws eu dilyn
advice-and = efallai fod “{ $joint }” yn uno dau honiad yma
advice-and-help = all neb sy'n cytuno ag un yn unig ateb: gwnewch ddau ddatganiad, neu cadwch un
advice-negative = mae “{ $one }” a “{ $other }” yn troi hwn ddwywaith
advice-negative-help = dywedwch beth mae pobl yn ei wneud, heb ei droi
advice-question = cwestiwn yw hwn, ac mae “{ $coolest }” i “{ $warmest }” yn dweud pa mor wir yw rhywbeth
advice-question-help = ysgrifennwch frawddeg a all fod yn wir, fel “Rydw i'n gofyn i bobl sut maen nhw.”
advice-degree = mae “{ $word }” yn dweud faint neu pa mor aml, ac felly hefyd y raddfa
advice-degree-help = gadewch ef allan, a gadewch i'r ateb ei ddweud
advice-turned-scale = mae'r raddfa hon yn dechrau yn ei phen cynnes
advice-turned-scale-help = yr oeraf sy'n dod gyntaf: trowch y lefelau
advice-language = nid “{ $language }” yw enw byr iaith
advice-single = un datganiad yn unig sydd gan y dimensiwn hwn
advice-single-help = gydag ail un, am ddiwrnod anodd, mae ei deilsen yn dweud mwy
advice-mixed = mae cytuno â hwn yn oer, ac â datganiadau eraill mae'n gynnes
advice-mixed-help = mae pobl yn methu hynny: trowch y frawddeg, a gadewch `reverse` allan
advice-title = mae'r teitl hwn yn { $columns } colofn o led, ac mae lle i { $most } ar deilsen
advice-title-help = dewch o hyd i air byrrach
advice-twice = mae hwn yn dweud yr un peth â llinell { $line }
advice-twice-help = gadewch i bob datganiad ofyn rhywbeth gwahanol
check-advised = { $file }: { $count ->
    [one] mae popeth yn iawn, gydag un darn o gyngor
   *[other] mae popeth yn iawn, gyda { $count } darn o gyngor
}

## Holiadur wrth ochr ei wreiddiol

against-id = `{ $new }` yw'r id, a `{ $old }` yw id y gwreiddiol
against-id-help = mae cyfieithiad neu fersiwn newydd yn cadw'r id
against-missing = mae `{ $id }` ar goll
against-missing-help = mae'r gwreiddiol yn dweud yma: “{ $text }”
against-added = mae `{ $id }` yn newydd
against-added-help = does dim datganiad o'r fath yn y gwreiddiol
against-moved = `{ $new }` yw `{ $id }` nawr
against-moved-help = mae atebion yn dilyn yr id llawn, felly does dim modd dod o hyd i'r rhai cynharach o dan hwn
against-turned = mae `{ $id }` wedi'i droi: dydy `reverse` ddim fel yn y gwreiddiol
against-turned-help = byddai'r un ateb yn golygu'r gwrthwyneb
against-levels = mae { $new } lefel gan y raddfa hon, a { $old } gan un y gwreiddiol
against-levels-help = byddai'r un atebion yn golygu rhywbeth arall
against-order = o `{ $id }` ymlaen, mae'r drefn yn wahanol
against-order-help = dydy atebion ddim yn poeni, ond efallai y bydd pobl sy'n adnabod y gwreiddiol
against-translation = fersiwn { $old } yw'r gwreiddiol
against-translation-help = yr un rhif sydd gan gyfieithiad â'i wreiddiol
against-version = { $why ->
    [gone] mae datganiadau neu lefelau sydd gan { $old } wedi mynd
    [turned] mae un o ddatganiadau { $old } wedi'i droi
    [added] mae yma ddatganiadau nad ydyn nhw gan { $old }
    [changed] mae yma eiriau gwahanol i rai { $old }
   *[older] mae { $new } yn dod cyn { $old }
}
against-version-help = dylai'r fersiwn fod yn { $needed } neu'n hwyrach
against-too-major = does dim byd o { $old } wedi mynd
against-too-major-help = os yw'r datganiadau'n dal i olygu'r un peth, mae { $minor } yn cadw mapiau gwres cynharach yn gymaradwy
against-subject = mae `{ $id }` am rywun arall nag yn y gwreiddiol
against-subject-help = `subject` sy'n penderfynu beth sydd gan bobl o wahanol lefydd yn gyffredin: cadwch ef fel yr oedd
against-untranslated = mae'r datganiad hwn fel y mae yn y gwreiddiol
against-untranslated-help = os nad yw hynny'n fwriadol, cyfieithwch ef
against-left-out = mae peth o `{ $key }` wedi'i adael allan yma
against-left-out-help = mae mwy ohono yn y gwreiddiol
against-reworded = geiriau gwahanol oedd gan hwn: “{ $text }”
against-reworded-help = os yw'n golygu rhywbeth arall nawr, rhowch ei id ei hun iddo
against-not-questions = dim ond holiadur all gael ei roi wrth ochr un arall
