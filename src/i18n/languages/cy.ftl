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
tile-now-no-heat = dim ateb nawr
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
all-alike = Rhoddoch chi'r un ateb ym mhobman, felly does dim un man yn sefyll allan.
no-heat-at-all = Does dim un o'r atebion hyn yn gwneud teilsen yn gynnes nac yn oer. Mae hynny'n iawn.
group-alike = Mae pob teilsen yr un fath, felly does dim un man yn sefyll allan.
no-heat-in-group = Does gan yr un deilsen ddigon o atebion i fod yn gynnes neu'n oer.
statement-noted = gyda nodyn
skip-area = nid i mi ei ddweud

## Everywhere

heatmap = Map Gwres
tagline = Gweld lle mae'ch perthnasoedd yn gynnes, lle maen nhw'n oerach, a beth i'w wneud nesaf.
tagline-short = Lle mae'n gynnes, lle mae'n oerach, a beth nesaf
no-place = Lle heb enw
saved = ar gadw
preview-mark = rhagolwg
preview-begins = Rhagolwg: does dim byd yn cael ei gadw. Pan fyddwch chi'n cadw newidiadau i'r ffeil, byddan nhw'n ymddangos yma.
preview-followed = Mae'r ffeil wedi newid. Dyma'r fersiwn newydd.
preview-fault = Llinell { $line }: { $what }
preview-begins-fixed = Rhagolwg: does dim byd yn cael ei gadw.
preview-mark-faults = rhagolwg · mae gwallau
preview-not-home = Does gan ragolwg ddim atebion i'w hallforio.
saving = yn cadw…
not-saved = HEB EI GADW: { $why }. Mae Map Gwres yn dal gafael ar eich atebion ac yn ceisio eto.
text-full = Does dim lle i ragor yma, felly chafodd dim ei ychwanegu.
text-too-long = Chafodd dim ei ychwanegu: mae { $count } nod yn y testun, ac mae lle i { $room }.
key-of-another-alphabet = Dim bysell { $key }. Mae Esc a'r saethau'n gweithio. Gosod: heatmap config default
look-only = Does dim wedi newid: mae'r map gwres hwn mewn modd darllen yn unig yma.
look-only-elsewhere = Does dim wedi newid: mae'r map gwres hwnnw ar agor mewn ffenestr arall.
look-only-who = Ar agor mewn ffenestr arall ({ $holder }): darllen yn unig yma.
look-only-why = Does dim modd cadw dim ({ $why }): darllen yn unig yma.
undone = Wedi'i ddadwneud: { $what }
redone = Wedi'i ailwneud: { $what }
change-note = y nodyn ar { $title }
change-your-note = eich nodyn
nothing-to-undo = Does dim byd i'w ddadwneud.
nothing-to-redo = Does dim byd i'w ailwneud.
deleted = Symudwyd { $place }, { $date }, i'r bin sbwriel. Mae { KEY("start.undo") } yn ei adfer.
deleted-with-actions = Symudwyd { $place }, { $date }, i'r bin sbwriel, gyda'i gamau agored. Mae { KEY("start.undo") } yn ei adfer.
gone-elsewhere = Dydy hwn ddim yma bellach: cafodd ei ddileu neu ei symud i rywle arall.
restored = Mae wedi'i adfer o'r bin sbwriel.
notice-conflict = Cafodd y map gwres hwn ei newid yn rhywle arall hefyd. Mae'ch fersiwn chi wedi'i gadw wrth ei ochr, yn { $name }.
notice-no-locks = Does dim modd cloi ffolder y map gwres hwn. Cadwch ef ar agor mewn un ffenestr yn unig, os gwelwch yn dda.
panic = Mae Map Gwres wedi stopio oherwydd nam. Mae'ch atebion yn ddiogel yn { $root }. Rhedwch `heatmap` i fynd ymlaen o'r man lle stopioch chi. Rhowch wybod am y nam gyda'r llinell hon, os gwelwch yn dda:
leave-unsaved = Dydy'ch newidiadau diwethaf ddim wedi'u cadw eto. Pwyswch eto i adael hebddyn nhw.
leave-not-counted = Dydy'r atebion hyn ddim wedi'u cyfrif eto. Pwyswch eto i adael hebddyn nhw.
leave-hands = Mae dwylo wedi'u teipio a heb eu cyfrif eto. Pwyswch eto i adael hebddyn nhw.
leave-half-written = Rydych chi wedi dechrau ysgrifennu cam. Pwyswch eto i adael hebddo.
unfinished = Mae'r map gwres hwn yn ddrafft unwaith eto. Mae { KEY("statement.redo") } yn ei orffen eto.
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
screen-action = Cam
screen-note = Nodyn
screen-turn = Ateb ar gyfer grŵp
screen-group-form = Grŵp
screen-group-setting = Grŵp: dewisiadau
screen-gather = Casglu
screen-files = Mewnforio ffeiliau
screen-handover = Pasio'r bysellfwrdd
screen-count-in = Ychwanegu atebion
screen-hands = Codi dwylo
screen-guess = Cyn iddo agor
screen-group-heatmap = Map gwres grŵp
screen-spot = Dewis un man i weithio arno
screen-present = Cyflwyno
screen-export = Allforio
screen-export-to = Allforio: enw'r ffeil
screen-blank = Sgrin wag
screen-help = Bysellau
screen-faults = Gwallau yn y ffeil
help-intro = Mae { KEY("help.back") } neu { KEY("help.help") } yn cau'r dudalen hon.
key-new = map newydd
key-open = agor
key-move = symud
key-first = i'r cyntaf
key-last = i'r olaf
key-page = tudalen i fyny neu i lawr
key-go-on = ymlaen
key-field = maes nesaf
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
key-add-action = cam
key-over-time = dros amser
key-choose = ychwanegu fel cam
key-tick = ticio / dad-dicio
key-let-go = gollwng
key-edit = golygu
key-keep-action = cadw
key-group = grŵp
key-open-group = cadw
key-other-choice = dewis arall
key-files = mewnforio ffeiliau
key-slips = slipiau
key-next-person = person nesaf
key-hands = codi dwylo
key-reveal = datgelu
key-reveal-again = cynnwys y rhai ddaeth wedyn
key-settings = gosodiadau
key-stop-here = stopio yma
key-to-group = yn ôl i'r grŵp
key-take-in = mewnforio, agor
key-take-in-all = mewnforio'r ffolder gyfan
key-folder-up = ffolder uwchben
key-folder-open = agor y ffolder
key-count-in = ychwanegu
key-leave-out = hepgor
key-to-answers = yn ôl i'r atebion
key-count-slip = ychwanegu'r slip
key-count-hands = cyfrif y cyfan
key-guess = dewis yr un yma
key-skip = hepgor
key-choose-spot = ei ddewis
key-dots = dotiau
key-dots-fewer = llai o ddotiau
key-present = cyflwyno
key-page-on = nesaf
key-page-back = yn ôl
key-blank = sgrin wag, ac yn ôl
key-next-kind = math nesaf o sgwrs
key-countdown = ychwanegu munud at yr amser
key-minutes = munudau i gyfrif i lawr
key-minutes-none = dim amseru
key-export = allforio
key-take-it = allforio
key-with-notes = nodiadau
key-with-name = enw
key-leave-out-low = hepgor
key-write = ysgrifennu'r ffeil
key-undo = dadwneud
key-redo = ailwneud
key-help = help
key-to-start = hafan
key-back-to-start = yn ôl
key-underneath = manylion
key-keep = cadw a chau
key-leave = gadael
key-stop = gadael; cadwyd popeth
key-suspend = oedi; fg i fynd ymlaen

## Start

welcome-about = Meddyliwch am le sy'n bwysig i chi: tîm, dosbarth, stryd, grŵp. Mae Map Gwres yn dangos { $statements } o ddatganiadau byr i chi am sut mae pobl yn ymwneud â'i gilydd yno. Byddwch chi'n dweud pa mor wir yw pob un, ac yna'n gweld y cyfan mewn lliw.
welcome-time = Mae'n cymryd tua { $minutes ->
    [one] munud
    [two] 2 funud
   *[other] { $minutes } munud
}. Gallwch chi stopio unrhyw bryd, a mynd ymlaen o'r un man wedyn.
welcome-private = Does dim byd yn gadael y peiriant hwn. Mae'ch atebion i chi.
welcome-begin = Pwyswch { KEY("start.new") } i ddechrau.
start-drafts = I fynd ymlaen
start-finished = Eich mapiau gwres
start-draft-coverage = { $answered } o { $of } wedi'u hateb
start-any-day = unrhyw bryd
start-actions = Camau agored
start-actions-more = Camau agored: y nesaf o { $count }
start-group-in = { $people } o { $expected } i mewn
start-others = { $count ->
    [one] Mewnforiwyd atebion un person hefyd: mae `heatmap list` yn eu dangos.
   *[other] Mewnforiwyd atebion { $count } o bobl hefyd: mae `heatmap list` yn eu dangos.
}
start-find = Chwilio am le neu enw
start-nothing-found = Does dim map gwres â hyn yn ei le nac yn ei enw.
start-no-questionnaire = mae ei holiadur ar goll
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
statement-skipped = Gweddill y rhan honno wedi'i hepgor · { KEY("statement.undo") } i ddadwneud
statement-in-memory = { $count } ateb, dim byd wedi'i gadw eto
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
heatmap-fresh = Symudwch dros y teils gyda { KEY("heatmap.left") } { KEY("heatmap.down") } { KEY("heatmap.up") } { KEY("heatmap.right") }. Mae { KEY("heatmap.enter") } yn edrych yn nes ar un.
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
since-nothing = Does dim modd cymharu dim byd â { $date } eto.
since-alike = Ers { $date }: tua'r un fath ym mhobman.
focus-chosen = Eich ffocws nawr yw { $title }. Pwyswch { KEY("heatmap.add-action") } i ychwanegu cam.
focus-none = Does dim teilsen yn ffocws nawr.
dimension-focus = * ffocws
dimension-reflect = I feddwl amdano
dimension-talk = I sgwrsio amdano
dimension-note = Eich nodyn
dimension-no-note = Dim eto. Pwyswch { KEY("dimension.note") } i ysgrifennu un: i chi'n unig, heb angen enwau.
dimension-actions = Camau
dimension-no-action = Dim byd eto. Pwyswch { KEY("dimension.add-action") }, neu dewiswch syniad a phwyso { KEY("dimension.enter") }.
dimension-ideas = Pethau bach i roi cynnig arnyn nhw
over-time-nothing = Mae angen ail fap gwres o'r lle hwn er mwyn cymharu.
over-time-from-to = { $first } i { $last }, yr hynaf yn gyntaf

## Note

note-title = Nodyn i chi'ch hun
note-title-of = { $title }: nodyn i chi'ch hun
note-private = I chi'n unig. Does dim angen enwau.

## Actions

action-title = { $title }: cam
action-what = Beth
action-who = Pwy
action-buddy = Gyda
action-due = Erbyn pryd
action-date-how = 1 Rhag, Gwener, mewn 2 wythnos
action-date-past = { $date } (yn y gorffennol)
action-date-unclear = Dydy hwn ddim yn ddyddiad eto
action-needs-what = Yn gyntaf, teipiwch beth fydd yn cael ei wneud.
action-needs-date = Dydy hwn ddim yn ddyddiad. Rhowch gynnig ar 1 Rhag, Gwener, mewn 2 wythnos.
action-kept = Mae'r cam wedi'i gadw.
action-left = Mae'ch testun wedi'i gadw. Mae { KEY("heatmap.add-action") } yn dod ag ef yn ôl.
action-done = Wedi'i wneud. Mae { KEY("actions.undo") } yn dadwneud hynny.
action-let-go = Wedi'i ollwng. Mae { KEY("actions.undo") } yn dadwneud hynny.
action-open-again = Ar agor eto.
action-gone = Dydy'r cam hwn ddim yn bodoli bellach.
action-with = gyda: { $buddy }
action-who-with = { $who }, gyda: { $buddy }
action-by = erbyn { $date }
action-done-on = wedi'i wneud { $date }
action-let-go-on = wedi'i ollwng { $date }
actions-open = { $count ->
    [0] dim un ar agor
    [one] 1 ar agor
   *[other] { $count } ar agor
}
actions-none = Dim camau eto. Ar fap gwres, mae { KEY("heatmap.add-action") } yn ychwanegu un.
actions-no-heatmap = Mae cam yn perthyn i fap gwres. Gorffennwch un yn gyntaf.

## Comparing

compare-draft = Dydy hwn ddim wedi'i orffen eto. Gorffennwch ef yn gyntaf.
compare-nothing = Mae angen ail fap gwres o'r un cwestiynau er mwyn cymharu.
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
group-keep-safe = Cadwch { $file } mor ofalus â slipiau papur: gyda chyn lleied o bobl, gallai'r rhifau ynddi ddatgelu beth atebodd rhywun.
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
group-ask-shown = Agor o sawl person ymlaen?
group-ask-questions = Pa gwestiynau?
group-team = Tîm: pobl o'r un lle
group-circle = Cylch: pobl o wahanol leoedd
group-team-short = tîm
group-circle-short = cylch
group-team-means = Mae pob rhan yn cael ei chyfuno. { KEY("group-setting.left") } a { KEY("group-setting.right") } i ddewis.
group-circle-means = Dim ond yr hyn sydd am y person sy'n cael ei gyfuno; mae pawb yn cadw'r gweddill iddyn nhw eu hunain. { KEY("group-setting.left") } a { KEY("group-setting.right") } i ddewis.
group-by-consent = O 3, os bydd pawb yn cydsynio
group-from = O { $people } o bobl ymlaen
group-shown-means = Gyda llai, mae'n aros ar gau, fel na all neb weithio allan beth atebodd rhywun. { KEY("group-setting.left") } a { KEY("group-setting.right") } i ddewis.
group-consent-means = Gofynnwch cyn i neb ateb. Gyda 3 neu 4 o bobl, fe welwch chi un gair i bob teilsen a dim mwy, ond gyda chyn lleied o bobl gall gair ddweud llawer. Os byddai'n well gan rywun beidio, dewiswch 5.
group-needs-number = Teipiwch faint o bobl rydych chi'n eu disgwyl, fel rhif.
group-needs-three = Mae grŵp ar gyfer o leiaf 3 o bobl.
group-needs-consent = Gyda chyn lleied, mae'n aros ar gau oni bai eich bod chi i gyd yn cytuno: { KEY("group-setting.left") } i ddewis hynny, { KEY("group-setting.enter") } i fynd ymlaen.
group-no-circle = Does dim un o'r cwestiynau hyn am y person, felly fyddai gan gylch ddim byd i'w gyfuno.
group-say-first = I'w ddweud yn gyntaf
group-say = Fe welwn ni sut mae'r atebion ar wasgar, byth pwy ddywedodd beth. Os yw pawb yr un fath, fe welir hynny.
group-say-consent = Ychydig ohonon ni sydd, felly rydyn ni'n cytuno nawr: os bydd 3 neu 4 ohonon ni i mewn, byddwn ni'n agor y gair ar gyfer pob teilsen, a dim mwy.
group-files-for = atebion a wnaed fel gwaith cartref
group-slips-for = ar bapur, wedi'u teipio yma
group-next-for = un ar ôl y llall wrth y bysellfwrdd
group-hands-for = pawb yn codi cerdyn: mae dwylo'n gyhoeddus
group-settings-for = teitl, lle, faint o bobl
group-reveal-from = o { $minimum } o bobl ymlaen
group-reveal-early = bydd pawb sy'n dod wedyn yn aros am dri
group-reveal-ready = mae pawb i mewn
group-file-care = Mae ffeil y grŵp yn cynnwys rhifau, byth pwy ddywedodd beth. Gydag ychydig o bobl, cadwch hi mor ofalus â'r slipiau.
group-too-few-yet = Mae'n agor o { $minimum } o bobl ymlaen; { $people ->
    [0] does neb
    [one] mae un
   *[other] mae { $people }
} i mewn.
group-too-few-private = Mae'n agor o { $minimum } o bobl ymlaen; heb gyfrif cardiau a godwyd, { $people ->
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
group-added = Mae { $people } o bobl eraill wedi'u cynnwys nawr.
turn-passed-over = { $count ->
    [one] Hepgorwyd un datganiad a atebwyd drwy godi dwylo.
    [two] Hepgorwyd dau ddatganiad a atebwyd drwy godi dwylo.
    [few] Hepgorwyd { $count } datganiad a atebwyd drwy godi dwylo.
    [many] Hepgorwyd { $count } datganiad a atebwyd drwy godi dwylo.
   *[other] Hepgorwyd { $count } o ddatganiadau a atebwyd drwy godi dwylo.
}
turn-nothing-left = Atebwyd pob datganiad drwy godi dwylo, felly does dim ar ôl i'w ofyn.
slip-heading = Slip { $number } · { $who }
slip-statement = { $at } o { $of }
slip-counted = Cyfrifwyd y slip hwnnw: { $who }.
slip-leave-out = Pwyswch { KEY("count-in.leave-out") } unwaith eto i hepgor y slip hwn.
slip-left-out = Hepgorwyd y slip hwnnw: { $who }.
handover-before = Chi biau'r bysellfwrdd. Mae pawb arall yn edrych i ffwrdd.
handover-memory = Mae'ch atebion yn aros yng nghof y peiriant hwn. Ar y diwedd, chi sy'n dweud a ydyn nhw'n cyfrif. Os bydd y rhaglen yn stopio cyn hynny, byddan nhw'n diflannu, heb i neb eu gweld.
handover-begin = Pwyswch { KEY("handover.enter") } pan fyddwch yn barod.
handover-after = Diolch. Dyna'r cyfan.
handover-next = Rhowch y bysellfwrdd yn ôl, os gwelwch yn dda. Pwyswch { KEY("handover.next-person") } ar gyfer y person nesaf.
count-in-person = Ychwanegu fy atebion?
count-in-slip = Ychwanegu'r slip hwn?
count-in-complete = Mae ateb i bob datganiad.
count-in-gaps = { $count ->
    [one] Does dim ateb i un datganiad. Mae hynny'n iawn.
   *[other] Does dim ateb i { $count } o ddatganiadau. Mae hynny'n iawn.
}
count-in-after-person = Mae eraill yn gweld faint o bobl sydd i mewn, a dim mwy. Ar ôl eu hychwanegu, mae'ch atebion yn rhan o'r rhifau, a dydyn nhw ddim yn cael eu cadw yn unman arall. Mae { KEY("count-in.back") } yn mynd yn ôl atyn nhw.
count-in-after-slip = Ar ôl ei gyfrif, does dim modd ei newid. Mae { KEY("count-in.back") } yn mynd yn ôl ato; mae { KEY("count-in.enter") } hefyd yn ei gyfrif.
files-reading = Mae ffeiliau'n cael eu darllen. Arhoswch eiliad, os gwelwch yn dda.
files-all = Mae { KEY("files.take-all") } yn mewnforio pob ffeil yn y ffolder hon, a'r rhai sy'n dod wedyn.
files-watched = Mae holl ffeiliau'r ffolder hon yn cael eu mewnforio, a rhai newydd bob eiliad. Mae { KEY("files.take-all") } yn stopio hynny.
files-none = Does dim ffeiliau ag atebion yma.
files-care = Gall pwy bynnag sydd â ffeiliau pobl eu darllen; dim ond yr atebion mae Map Gwres yn eu defnyddio. Ar ôl ychwanegu rhywun, all neb eu tynnu allan.
files-taken = { $people ->
    [one] Ychwanegwyd un person.
   *[other] Ychwanegwyd { $people } o bobl.
}
files-taken-and-over = { $people ->
    [one] Ychwanegwyd un person.
   *[other] Ychwanegwyd { $people } o bobl.
} { $over ->
    [one] Hepgorwyd un ffeil.
   *[other] Hepgorwyd { $over } ffeil.
}
files-passed-over = { $over ->
    [one] Hepgorwyd un ffeil: mae'r rheswm wrth ei hochr.
   *[other] Hepgorwyd { $over } ffeil: mae'r rhesymau wrth eu hochr.
}
files-again = { $again ->
    [one] Cafodd y ffeil honno ei chyfrif o'r blaen.
   *[other] Cafodd y ffeiliau hynny eu cyfrif o'r blaen.
}
file-counted = wedi'i chyfrif
file-again = wedi'i chyfrif o'r blaen
file-passed-over = wedi'i hepgor: { $why }
file-misfit = dydy ei hatebion ddim yn cyd-fynd â'r lleill
hands-public = Mae pawb yn codi cerdyn ar yr un pryd. Mae dwylo'n gyhoeddus: mae pawb yn eu gweld. Teipiwch y rhifau mewn rhes, oeraf yn gyntaf: 2 3 0 1 1.
hands-people = Faint o bobl sy'n codi cardiau?
hands-of = { $hands } o { $people }
hands-row-counted = wedi'i gyfrif
hands-row-private = mae rhai wedi ateb hwn yn barod
hands-not-yet = ddim yn glir eto
hands-unclear = Teipiwch { $levels } o rifau, un i bob lefel, oeraf yn gyntaf: 2 3 0 1 1. Ar eu hôl gallwch chi roi “ddim yn siŵr” a “ddim yn berthnasol”.
hands-too-many = Mae hyn yn { $hands } o ddwylo i { $people } o bobl.
hands-needs-people = Yn gyntaf, teipiwch faint o bobl sy'n codi cardiau.
hands-more-people = Mae hyd at { $most } ohonoch chi hyd yma. Os oes rhagor wedi dod, ewch yn ôl â { KEY("hands.back") }, ac mae { KEY("gather.settings") } yn newid faint sy'n cael eu disgwyl.
hands-none = Teipiwch y rhifau ar gyfer o leiaf un datganiad yn gyntaf.
hands-twice = Mae rhai pobl wedi ateb hwn yn barod. Byddai cardiau hefyd yn datgelu eu hatebion.
hands-counted = { $count ->
    [one] Mae un rownd o ddwylo wedi'i chyfrif.
   *[other] Mae { $count } rownd o ddwylo wedi'u cyfrif.
}
hands-kept = Mae'r hyn a deipioch chi wedi'i gadw, ond heb ei gyfrif eto.
hands-left = Mae dwylo wedi'u teipio a heb eu cyfrif eto: pwyswch { KEY("gather.hands") } i fynd yn ôl atyn nhw.
hands-too-late = Mae dwylo'n cael eu cyfrif cyn datgelu. Gall pobl sy'n dod wedyn ddefnyddio slip, ffeil neu'r bysellfwrdd.
guess-coolest = Cyn iddo agor: pa fan, yn eich barn chi, yw'r oeraf?
guess-differ = A ble rydych chi'n meddwl bod eich barn yn amrywio fwyaf?
guess-ready = Yn barod pan fyddwch chi.
guess-early = { $count ->
    [one] Mae disgwyl un person arall
   *[other] Mae disgwyl { $count } o bobl eraill
}. Dim ond pan fydd tri ohonyn nhw i mewn y bydd modd ychwanegu'r bobl sy'n dod ar ôl hyn.
guess-means = Trafodwch, symudwch yno, a phwyswch { KEY("guess.enter") }. Does neb yn gywir nac yn anghywir; mae { KEY("guess.pass-over") } yn hepgor hyn.
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
word-alone = Ychydig ohonon ni sydd, felly dim ond y gair sy'n cael ei ddangos.
celebrate = i'w ddathlu
act = i weithredu
listen = i wrando
understand = i'w ddeall
present-of = { $at } o { $of }
present-differ = barn wahanol
present-aligned = barn gytûn
present-mixed = barn gymysg
present-answers = { $answers } ateb gan { $people } o bobl
present-over = mae'r amser ar ben
present-minutes = { $minutes } mun
side-warm = Ochr gynnes
side-middle = Yn y canol
side-cool = Ochr oer
group-too-few = Does dim yn cael ei ddangos: { $people ->
    [0] does neb
    [one] mae un person
   *[other] mae { $people } o bobl
} i mewn. Mae atebion yn cael eu dangos gyda'i gilydd o { $minimum } o bobl ymlaen, fel na all neb weithio allan beth atebodd rhywun.

## Printed

questions-reversed = { " (mae cytuno yn oer)" }
questions-reflect = I feddwl amdano:
questions-talk = I sgwrsio amdano:
questions-idea = I roi cynnig arno:
questions-new = Crëwyd { $file }. Mae'n gweithio fel y mae; mae ei llinellau cyntaf yn dweud sut i'w newid.
questions-installed = Mae “{ $title }” wedi'i osod. Mae `heatmap take --questions { $id }` yn dechrau gydag ef, ac mae'r sgrin hafan yn ei gynnig hefyd.
questions-installed-beside = Mae “{ $title }” wedi'i osod, yn ogystal â { $other }, sef yr un mae mapiau gwres newydd yn dechrau ag ef.
questions-installed-unlike = Dydy ei fersiwn ddim yn dweud sut mae'n wahanol i { $other }, felly gallai'r ddau gael eu cymharu lle na ddylen nhw: mae `heatmap check --against { $id }` yn dweud mwy.
questions-installed-already = Roedd “{ $title }” wedi'i osod yn barod.
show-focus = I weithio arno
show-notes-kept-back = Mae nodiadau yma: mae --with-notes yn eu dangos.
show-draft = Drafft: heb ei orffen eto.
show-note = Eich nodyn ar { $title }
list-empty = Does dim map gwres ar gadw eto. Mae `heatmap` yn dechrau'r un cyntaf.
list-draft = heb ei orffen: { $answered } o { $of } wedi'u hateb
list-finished = wedi'i orffen
list-imported = mewnforiwyd { $date }
trash-deleted = Symudwyd { $heatmap } i'r bin sbwriel. Mae `heatmap trash restore { $id }` yn ei adfer.
trash-restored = Adferwyd { $heatmap }.
trash-line = wedi'i ddileu { $date }
compare-turned = Dechreuodd y cyntaf o'r ddau ar ôl yr ail. I weld cynt a nawr, rhowch yr un cynharaf yn gyntaf.
trash-empty = Mae'r bin yn wag.
actions-none-open = Dim camau agored. Mae `heatmap actions add` yn ychwanegu un.
actions-none-at-all = Dim camau eto. Mae `heatmap actions add` yn ychwanegu un.
actions-said-done = Wedi'i wneud: { $what }
actions-said-let-go = Wedi'i ollwng: { $what }
actions-said-added = Mae'r cam wedi'i gadw.
actions-said-added-by = Mae'r cam wedi'i gadw, erbyn { $date }.
check-well = { $file }: dim gwallau

import-said = { $taken ->
    [0] Ni chafodd dim ei fewnforio.
    [one] Mewnforiwyd un ymateb.
   *[other] Mewnforiwyd { $taken } ymateb.
}
import-said-again = { $taken ->
    [0] { $groups ->
        [0] Ni chafodd dim byd newydd ei fewnforio
       *[other] Ni chafodd dim un ymateb newydd ei fewnforio
    }
    [one] Mewnforiwyd un ymateb
   *[other] Mewnforiwyd { $taken } ymateb
}; { $again ->
    [one] roedd un yma'n barod.
   *[other] roedd { $again } yma'n barod.
}
import-groups = { $groups ->
    [one] Mewnforiwyd un grŵp.
   *[other] Mewnforiwyd { $groups } grŵp.
}
import-files-over = { $over ->
    [one] Hepgorwyd un ffeil.
   *[other] Hepgorwyd { $over } ffeil.
}
import-lines-over = { $over ->
    [one] Hepgorwyd un llinell.
   *[other] Hepgorwyd { $over } llinell.
}
import-rows-over = { $over ->
    [one] Hepgorwyd un rhes.
   *[other] Hepgorwyd { $over } rhes.
}
import-passed-over = Hepgorwyd { $name }: { $why }.
import-line = { $file }, llinell { $line }
import-questions = Darllenwyd { $file } fel atebion i “{ $title }”, { $questions }.
import-ignored = Dydy'r colofnau hyn yn { $file } ddim yn ddatganiadau, felly cawson nhw eu hanwybyddu: { $columns }.
import-short = { $rows ->
    [one] Mae un rhes yn { $file } yn fyrrach
   *[other] Mae { $rows } rhes yn { $file } yn fyrrach
} na'r penawdau; mae'r hyn sydd ar goll yno heb ei ateb.
import-by-label = Yn { $file }, mae rhifau'n cael eu darllen fel labeli lefelau o dan: { $columns }.
import-by-number = Yn { $file }, mae rhifau'n cael eu darllen fel rhifau lefelau, nid labeli, o dan: { $columns }.
import-form-no-text = dydy hi ddim yn destun UTF-8; cadwch hi fel CSV mewn UTF-8
import-form-no-column = dydy pennawd yr un golofn ddim yn destun nac yn id datganiad yn { $id }
import-form-none = dydy pennawd yr un golofn ddim yn destun nac yn id datganiad mewn holiadur sydd ar gael; enwch yr holiadur gyda --questions
import-form-several = gallai ateb mwy nag un holiadur ({ $ids }); dywedwch pa un gyda --questions
import-form-twice = mae gan ddwy golofn y datganiad { $id } yn bennawd
import-form-ambiguous = “{ $heading }” yw testun mwy nag un datganiad ({ $ids }); defnyddiwch id yr un cywir fel pennawd
import-form-codes = mae ei rhifau o { $lowest } i { $highest }, ond { $expected } yw rhifau lefelau { $id }, felly ni chafodd dim ateb ei fewnforio; allforiwch labeli'r atebion yn lle rhifau
import-form-codes-likely = mae'n debyg mai { $likely } yw ei rhifau, ond { $expected } yw rhifau lefelau { $id }, felly ni chafodd dim ateb ei fewnforio; allforiwch labeli'r atebion, neu ysgrifennwch `codes = [{ $likely }]` o dan [scale] yn yr holiadur os yw hynny'n rhoi'r lefel oeraf yn gyntaf
import-cell-no-answer = dydy “{ $cell }” (o dan “{ $heading }”) ddim ar y raddfa
import-cell-either = mae “{ $cell }” (o dan “{ $heading }”) yn rhif lefel { $number } a hefyd yn label lefel { $label }; ysgrifennwch y ddau, fel “{ $label } - { $cell }”
import-cell-several = gallai “{ $cell }” (o dan “{ $heading }”) fod yn fwy nag un ateb ar y raddfa hon; ysgrifennwch rif lefel
import-row-long = mae ganddi fwy o gelloedd nag o benawdau, felly gallai ateb fod o dan y datganiad anghywir
import-row-empty = does dim ateb ynddi
import-spreadsheet = taenlen yw hi; cadwch hi fel CSV a mewnforiwch honno
import-json = JSON yw hi; cadwch atebion ffurflen fel CSV, neu allforiwch fapiau gwres fel NDJSON, a mewnforiwch honno
standard-input = y mewnbwn safonol
import-cells-more = { $cells }; a { $more } arall
import-folder = ffolder yw hi; enwch y ffeiliau ynddi
import-our-table = tabl a wnaeth Map Gwres ar gyfer taenlenni yw hi; allforiwch y map gwres fel ndjson yn lle hynny
import-first = nid ffeil un person yw hi; mae `heatmap import` yn mewnforio'r hyn sydd ynddi
import-first-lines = nid ffeil un person yw hi; mae `heatmap import` yn mewnforio ei llinellau, ac mae `heatmap group -` yn eu cyfrif o'r mewnbwn safonol
import-first-sheet = taenlen yw hi; cadwch hi fel CSV, a bydd `heatmap import` yn mewnforio ei rhesi
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
export-where = Enw'r ffeil
export-option-notes = gyda'ch nodiadau
export-option-name = gyda'ch enw
export-option-low = hepgor { $titles }: mae pawb ar y canol neu'n is yno
export-option-low-by-word = hepgor { $titles }: y gair yno yw oer neu go oer
export-ending = Mae'r enw'n gorffen yn .{ $ending }, ond { $format } sydd wedi'i ddewis. Newidiwch un ohonyn nhw, os gwelwch yn dda.
export-needs-name = Teipiwch enw i'r ffeil yn gyntaf.
export-folder = Ffolder yw { $file }. Enwch ffeil ynddi.
export-taken = Mae { $file } yn bodoli'n barod. Pwyswch { KEY("export-to.enter") } eto i ysgrifennu drosti.
export-lacking = Mae'r llythrennau hyn wedi'u tynnu fel blychau, gan nad ydyn nhw yn ffont Map Gwres: { $letters }. Mae tudalen html yn eu dangos.
export-no-counts = Mae llai nag wyth o bobl i mewn, felly mae'r rhifau wedi'u gadael allan: does dim byd arall yn y ffeil.
export-left-behind = Dydy { $format } ddim yn gallu cynnwys nodiadau nac enwau, felly maen nhw'n cael eu gadael allan.
export-passed-over = Hepgorwyd { $file }: { $why }
export-is-draft = dydy hi ddim wedi'i gorffen eto
export-is-group = grŵp yw hwn, ac atebion pobl eu hunain yw'r rhain
export-is-copy = ychwanegwyd yr un atebion yn barod
export-low-by-word = Oer neu go oer yw'r gair ar { $titles }. Mae --leave-out yn gadael teils fel hyn allan.
export-low = Mae pawb ar y canol neu'n is ar { $titles }. Mae --leave-out yn hepgor teils fel hyn.
export-low-of = Yn { $group }, mae pawb ar y canol neu'n is ar { $titles }. Mae --leave-out yn hepgor teils fel hyn.
export-low-of-by-word = Yn { $group }, oer neu go oer yw'r gair ar { $titles }. Mae --leave-out yn hepgor teils fel hyn.
export-turned = Dechreuodd y map gwres a enwyd gyda --then ar ôl y llall. I weld cynt a nawr, enwch yr un cynharaf gyda --then.
export-left-behind-of-two = Dydy json cymhariaeth ddim yn gallu cynnwys nodiadau nac enwau, felly maen nhw'n cael eu gadael allan.
export-no-notes = Does dim nodiadau ynddo.
export-no-name = Does dim enw ynddo.
export-no-width = Dim ond png sydd â lled mewn picseli; mae { $format } yn cael ei ysgrifennu fel arfer.
export-leave-out-person = Dim ond teils grŵp mae modd eu hepgor; atebion un person yw'r rhain, ac maen nhw i gyd wedi'u cynnwys.
export-leave-out-calendar = Does dim teils mewn ics: mae'n cynnwys pob cam agored â dyddiad.
export-leave-out-none = Doedd dim angen hepgor unrhyw deilsen: mae rhywun uwchben y canol ym mhob man.
export-no-counts-xlsx = Mae llai nag wyth o bobl i mewn, felly mae'r rhifau wedi'u gadael allan: does dim rhesi yn y ddalen Data.
export-no-counts-of = Mae llai nag wyth o bobl yn { $group }, felly mae ei rifau wedi'u gadael allan.
export-option-low-of = hepgor { $titles } yn { $group }: mae pawb ar y canol neu'n is yno
export-option-low-of-by-word = hepgor { $titles } yn { $group }: y gair yno yw oer neu go oer
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

## Line mode
#
# Mae neges `line-KEY` yn cymryd lle `KEY` yn y modd llinell. Geiriau i'w teipio yw'r rhestrau: mae'r llythrennau
# yr un fath ym mhob iaith.

line-type-undo = u, dadwneud
line-type-redo = redo, ailwneud
line-type-leave = q, gadael, quit
line-type-help = ?, help, cymorth, h
line-type-all = l, rhestr, popeth
line-type-start = dechrau, start
line-type-back-to-start = b, dechrau, yn ôl, back
line-type-back = b, yn ôl, back
line-type-new = n, newydd
line-type-actions = a, camau
line-type-group = g, grŵp
line-type-compare = c, cymharu
line-type-delete = d, dileu
line-type-trash = t, bin
line-type-find = chwilio, find, /
line-type-not-sure = s, ddim yn siŵr
line-type-doesnt-apply = x, ddim yn berthnasol
line-type-on = o, ymlaen, nesaf
line-type-skip = hepgor, skip
line-type-note = n, nodyn
line-type-review = r, adolygu
line-type-stop = stopio, stop
line-type-finish = f, gorffen
line-type-focus = f, ffocws
line-type-add = a, ychwanegu, cam
line-type-over-time = t, dros amser
line-type-export = allforio, mynd adref, export
line-type-files = i, ffeiliau
line-type-slips = s, slipiau, slip
line-type-reveal = v, datgelu
line-type-change = newid, e
line-type-present = p, cyflwyno
line-type-done = wedi gwneud, done
line-type-let-go = gollwng, let go
line-type-next = nesaf, next
line-type-hands = t, dwylo, codi dwylo
line-type-next-person = n, person nesaf
line-type-yes = y, ie, iawn
line-type-no = n, na, nage
line-type-hands-done = wedi gorffen, done

line-choice = { $typed }: { $what }.
line-or = { " neu " }
line-then = { ", yna " }
line-hint-undo = dadwneud yr hyn a wnaethoch chi ddiwethaf
line-hint-redo = ei wneud eto
line-hint-leave = gadael; mae popeth wedi'i gadw
line-hint-help = beth gallwch chi ei deipio
line-hint-all = dangos popeth
line-hint-start = mynd i'r dechrau; does dim yn mynd ar goll
line-hint-back = mynd yn ôl
line-hint-new = dechrau map gwres newydd
line-hint-actions = eich camau
line-hint-trash = beth sydd yn y bin sbwriel
line-hint-group = agor grŵp
line-hint-compare-row = cymharu'r map gwres â'r rhif hwn ag un arall: cymharu 2
line-hint-compare = ei gymharu â map gwres arall
line-hint-delete = symud y map gwres â'r rhif hwn i'r bin sbwriel: dileu 2
line-hint-find = dod o hyd i le neu enw: chwilio llyfrgell
line-hint-not-sure = dydych chi ddim yn siŵr
line-hint-doesnt-apply = dydy hyn ddim yn berthnasol i chi
line-hint-previous = mynd yn ôl i'r datganiad o'r blaen
line-hint-on = mynd ymlaen heb ateb
line-hint-skip = hepgor gweddill y rhan hon: nid i chi ei ddweud
line-hint-note = nodyn i chi'ch hun
line-hint-note-on = nodyn i chi'ch hun ar deilsen: nodyn a'i henw
line-hint-review = mynd i'r adolygiad
line-hint-stop = gorffen y slip hwn yma
line-hint-finish = gorffen, a chlywed eich map gwres
line-hint-focus = dewis hon yn ffocws, neu beidio mwyach
line-hint-focus-of = dewis teilsen yn ffocws: ffocws a'i henw
line-hint-add = ychwanegu cam
line-hint-add-to = ychwanegu cam at deilsen: ychwanegu a'i henw
line-hint-over-time = y lle hwn dros amser
line-hint-export = sut i'w allforio
line-hint-files = mewnforio ffeil, neu bob ffeil mewn ffolder: ffeiliau a'r llwybr
line-hint-slips = teipio slipiau papur, un ar ôl y llall
line-hint-reveal = agor y map gwres i bawb
line-hint-reveal-again = ychwanegu'r rhai a ddaeth wedyn
line-hint-settings = newid y teitl, y lle, neu faint sy'n cael eu disgwyl
line-hint-present = ei ddangos i'r ystafell
line-hint-done = ticio neu ddad-dicio'r cam â'r rhif hwn: wedi gwneud 2
line-hint-let-go = gollwng y cam â'r rhif hwn: gollwng 2
line-hint-change = golygu'r cam â'r rhif hwn: newid 2
line-hint-next-tile = y deilsen nesaf
line-hint-hands = cyfrif cardiau sy'n cael eu codi gyda'i gilydd
line-hint-next-person = gadael i rywun ateb wrth y bysellfwrdd hwn
line-hint-count-in = ychwanegu'r slip hwn
line-hint-leave-out = hepgor y slip hwn
line-hint-to-slip = mynd yn ôl at y slip
line-hint-hands-done = cyfrif y cyfan a deipioch chi
line-hint-hands-stop = mynd yn ôl at y grŵp; mae'r hyn a deipioch chi'n cael ei gadw
line-empty-line = Pwyswch Enter i glywed hyn eto.
line-field-help = Teipiwch eich ateb ar un llinell. Mae Enter ar ei ben ei hun yn cadw'r hyn sydd yno, un - yn ei adael yn wag, b yn mynd yn ôl, q yn gadael.
line-not-understood = Dydy “{ $typed }” ddim yn ddewis yma. Teipiwch ? i glywed beth gallwch chi ei deipio.
line-several = Gallai hynny fod yn { $titles }. Teipiwch ychydig mwy ohono, os gwelwch yn dda.
line-needs-screens = Mae angen y sgriniau llawn i basio'r bysellfwrdd o gwmpas ac i gyflwyno. Mae slipiau a chodi dwylo'n gweithio yma.
line-export = Mae `heatmap export { $id }` yn ei allforio fel tudalen, llun neu dabl; mae `heatmap export --help` yn dweud sut.
line-kept = Hyd yn hyn: { $text }. Pwyswch Enter i'w gadw.
line-chosen = { $number } yw e nawr. Pwyswch Enter i gadw hynny.
line-named = { $what }.
line-more = A { $count } arall: teipiwch l i glywed pob un.
line-taken-back = Wedi'i ddadwneud.
line-made-again = Wedi'i ailwneud.
line-saved-again = Mae popeth wedi'i gadw nawr.
line-farewell = Mae popeth wedi'i gadw. Hwyl fawr.
line-farewell-preview = Does dim o'r rhagolwg hwn yn cael ei gadw. Hwyl fawr.
line-farewell-but = Mae popeth arall wedi'i gadw; dydy'r hyn sydd ar ei hanner, neu heb ei gyfrif eto, ddim. Hwyl fawr.
line-unfinished = Mae'r map gwres hwn yn ddrafft unwaith eto. Mae f yn ei orffen eto.
line-faults = Cywirwch hyn yn y ffeil, yna pwyswch Enter i'w darllen eto. Mae q yn gadael.
line-leave-unsaved = Dydy'ch newidiadau diwethaf ddim wedi'u cadw eto. Teipiwch q eto i adael hebddyn nhw.
line-leave-not-counted = Dydy'r atebion hyn ddim wedi'u cyfrif eto. Teipiwch q eto i adael hebddyn nhw.
line-leave-hands = Mae dwylo wedi'u teipio a heb eu cyfrif eto. Teipiwch q eto i adael hebddyn nhw.
line-leave-half-written = Rydych chi wedi dechrau ysgrifennu cam. Teipiwch q eto i adael hebddo.

line-heatmap = Map Gwres.
line-group-form-title = Grŵp.
line-group-form-change = Newid y grŵp.
line-welcome-begin = Teipiwch n i ddechrau map gwres newydd, q i adael, ? am ddewisiadau eraill.
line-start-actions = Camau agored:
line-start-actions-more = Camau agored, y nesaf o { $count }:
line-start-drafts = I fynd ymlaen â nhw:
line-start-finished = Eich mapiau gwres:
line-start-no-questionnaire = Mae ei holiadur ar goll.
line-start-ask = Teipiwch rif i agor un, n i ddechrau map gwres newydd, ? am ddewisiadau eraill.
line-row = { $place }, { $date }.
line-row-draft = Wedi ateb { $answered } o { $of }.
line-row-gathering = { $people } o { $expected } i mewn.
line-row-group = { $people ->
    [one] Un person.
   *[other] { $people } o bobl.
}
line-row-focus = Ffocws: { $title }.
line-row-bands = { $warm ->
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
line-numbers-start = Mae rhif yn agor y map gwres hwnnw neu'n mynd ymlaen ag ef.
line-which-one = Pa un? Teipiwch ei rif ar ôl y gair.
line-no-such = Does dim rhif { $number } yma.
line-deleted = Symudwyd { $place }, { $date }, i'r bin sbwriel. Mae u yn ei adfer.
line-deleted-with-actions = Symudwyd { $place }, { $date }, i'r bin sbwriel, gyda'i gamau agored. Mae u yn ei adfer.
line-find-what = Teipiwch beth i chwilio amdano ar ôl y gair, fel: chwilio llyfrgell.

line-begin-facts = { $statements } o ddatganiadau, { $minutes ->
    [one] tua munud
   *[other] tua { $minutes } munud
}. Mae'n aros ar y peiriant hwn.
line-begin-facts-untimed = { $statements } o ddatganiadau. Mae'n aros ar y peiriant hwn.
line-begin-others = Mae holiaduron eraill hefyd: mae `heatmap questions list` yn eu dangos, ac mae --questions yn dewis un.
line-begin-no-place = Pwyswch Enter i'w adael heb enw.
line-begin-name = Eich enw, os hoffech chi?
line-begin-no-name = Pwyswch Enter i fynd ymlaen hebddo.

line-place = Lle: { $place }.
line-choices = { $levels }, s ddim yn siŵr, x ddim yn berthnasol.
line-choices-more = Pwyswch Enter i glywed y datganiad eto, neu teipiwch ? am bob dewis.
line-statement-at = { $at } o { $of }. 1 i { $levels }.
line-given = Hyd yn hyn: { $answer }.
line-last-time = Y tro diwethaf: { $answer }.
line-noted = Mae nodyn gydag ef.
line-answer = { $answer }.
line-answer-alike = { $answer }, fel y tro diwethaf.
line-answer-before = { $answer }. Y tro diwethaf: { $before }.
line-skipped = Mae gweddill y rhan honno wedi'i hepgor. Mae u yn dadwneud hynny.
line-note = Ysgrifennwch gynifer o linellau ag yr hoffech chi. Pwyswch Enter ar linell wag i orffen y nodyn.
line-note-so-far = Eich nodyn hyd yn hyn: { $note }
line-note-change = Pwyswch Enter i'w gadw, teipiwch linellau newydd i gymryd ei le, neu un - i'w dynnu.
line-note-kept = Mae'r nodyn wedi'i gadw.
line-note-removed = Mae'r nodyn wedi'i dynnu.

line-review-title = Cyn i chi orffen.
line-review-complete = Mae ateb i bob datganiad.
line-review-gaps = { $count ->
    [one] Does dim ateb i un datganiad eto. Mae hynny'n iawn.
   *[other] Does dim ateb i { $count } o ddatganiadau eto. Mae hynny'n iawn.
}
line-review-none = Does dim wedi'i ateb eto.
line-review-ask = Teipiwch rif i fynd i'r datganiad hwnnw, l i glywed pob datganiad gyda'ch atebion, f i orffen.
line-numbers-review = Mae rhif yn mynd i'r datganiad hwnnw.
line-statement-answer = { $statement } { $answer }.

line-heatmap-heading = Map gwres { $place }.
line-group-heading = Map gwres { $name }: { $people }.
line-spots = { $name }: { $titles }.
line-levels-mean = Y rhif ar ôl gair yw cymedr yr holl atebion, o 1 i { $levels }.
line-area = { $title }:
line-tile = { $title }: { $word }.
line-coverage = { $answered ->
    [one] un ateb
   *[other] { $answered } o atebion
}, { $of } o ddatganiadau
line-tile-noted = Gyda nodyn.
line-tile-focus = Eich ffocws.
line-result-ask = Teipiwch enw teilsen i glywed y cyfan amdani, neu ? am ddewisiadau eraill.
line-back-at = Yn ôl wrth fap gwres { $place }.
line-names-result = Mae enw teilsen, neu ei lythrennau cyntaf, yn disgrifio'r deilsen honno.
line-which-tile = Pa deilsen? Teipiwch ei henw ar ôl y gair.
line-over-time = Y lle hwn dros amser: { $days }.
line-back-ask = Mae b yn mynd yn ôl.
line-focus-chosen = Eich ffocws nawr yw { $title }.

line-part = { $name }: { $content }
line-all-answers = Pob ateb gyda'i gilydd: { $counts }.
line-statement-sides = { $cool } yn oer, { $middle } yn y canol, { $warm } yn gynnes
line-no-action = Dim camau eto.
line-actions = Camau:
line-ideas = Pethau bach i roi cynnig arnyn nhw:
line-tile-ask = Teipiwch rif syniad i'w ychwanegu fel cam, a i ychwanegu'ch cam eich hun, f i ddewis hon yn ffocws, n am nodyn, b i fynd yn ôl.
line-tile-ask-group = Teipiwch rif syniad i'w ychwanegu fel cam, a i ychwanegu'ch cam eich hun, f i ddewis hon yn ffocws, b i fynd yn ôl.
line-tile-ask-again = Teipiwch b i fynd yn ôl, ? am ddewisiadau eraill.
line-numbers-tile = Mae rhif syniad yn ei ychwanegu fel cam; mae enw teilsen arall yn disgrifio honno.

line-action-bare = { $what }.
line-action-told = { $what }, { $details }.
line-action-of = { $action } { $title }, { $place }.
line-action-title = { $title }: cam.
line-action-what = Beth fydd yn cael ei wneud?
line-action-no-what = Pwyswch Enter i fynd yn ôl.
line-action-who = Pwy sy'n ei wneud?
line-action-no-who = Pwyswch Enter i'w adael yn agored.
line-action-buddy = Gyda phwy?
line-action-no-buddy = Pwyswch Enter i'w adael yn agored.
line-action-due = Erbyn pryd? Diwrnod fel 1 Rhag, dydd Gwener, neu ymhen 2 wythnos.
line-action-no-due = Pwyswch Enter i'w adael yn agored.
line-action-needs-date = Dydy hwn ddim yn ddyddiad.
line-action-by-when = Erbyn { $date }.
line-actions-title = Eich camau:
line-actions-none = Dim camau eto. Wrth deilsen ar fap gwres, mae a yn ychwanegu un.
line-actions-ask = Teipiwch “wedi gwneud” a rhif i dicio'r cam hwnnw, rhif ar ei ben ei hun i'w olygu, ? am ddewisiadau eraill.
line-numbers-actions = Mae rhif yn golygu'r cam hwnnw.

line-choose-title = Cymharu { $place }, { $date }, â pha un o'r rhain?
line-choose-ask = Teipiwch rif, neu b i fynd yn ôl.
line-trash-title = Yn y bin sbwriel:
line-trash-ask = Teipiwch rif i'w adfer, neu b i fynd yn ôl.
line-numbers-trash = Mae rhif yn adfer yr un hwnnw.
line-numbers-choose = Mae rhif yn cymharu â'r un hwnnw.
line-compare-heading = { $place }: cynt { $then }, nawr { $now }.
line-compare-heading-two = Cynt { $other }, { $then }. Nawr { $place }, { $now }.
line-compare-then-now = Cynt { $then }, nawr { $now }.
line-compared-tile = { $title }: cynt { $then }, nawr { $now }, { $change }.
line-compare-ask = Teipiwch enw teilsen i'w chlywed cynt a nawr, neu b i fynd yn ôl.
line-compared-ask = Teipiwch “nesaf” am y deilsen nesaf, neu b i fynd yn ôl.
line-names-compared = Mae enw teilsen arall yn disgrifio honno.

line-group-no-title = Pwyswch Enter i fynd ymlaen hebddo.
line-group-no-place = Pwyswch Enter i fynd ymlaen hebddo.
line-group-no-number = Teipiwch rif.
line-group-team-means = Mae pob rhan yn cael ei chyfuno.
line-group-circle-means = Dim ond yr hyn sydd am y person sy'n cael ei gyfuno; mae pawb yn cadw'r gweddill iddyn nhw eu hunain.
line-group-shown-means = Gyda llai, mae'n aros ar gau, fel na all neb weithio allan beth atebodd rhywun.
line-group-shown = Teipiwch 5, neu rif uwch hyd at 30; neu 3, drwy gydsyniad pawb.
line-group-needs-consent = Gyda chyn lleied, mae'n aros ar gau oni bai eich bod chi i gyd yn cytuno: mae 3 yn dewis hynny, Enter yn mynd ymlaen.
line-group = { $name }. { $kind }.
line-group-say-first = I'w ddweud yn gyntaf:
line-who-is-in = { $who }.
line-gather-ask = Teipiwch i ar gyfer mewnforio ffeiliau, s ar gyfer slipiau papur, t ar gyfer codi dwylo. Mae'n agor o { $minimum } o bobl ymlaen.
line-gather-ask-ready = Teipiwch v i'w agor i bawb. Cyn hynny: mae i ar gyfer mewnforio ffeiliau, s ar gyfer slipiau papur, t ar gyfer codi dwylo.
line-slip = Slip { $number }.
line-count-in-after-slip = Ar ôl ei gyfrif, does dim modd ei newid. Mae y yn ei ychwanegu, n yn ei hepgor, b yn mynd yn ôl ato.
line-files-ask = Teipiwch lwybr ffeil neu ffolder, neu pwyswch Enter i fynd yn ôl at y grŵp.
line-paths-files = Mae llwybr yn mewnforio'r ffeil honno, neu bob ffeil yn y ffolder honno.
line-files-passed-over = { $over ->
    [one] Hepgorwyd un ffeil.
   *[other] Hepgorwyd { $over } ffeil.
}
line-passed-over = Hepgorwyd { $file }: { $why }.
line-hands-more-people = Mae hyd at { $most } ohonoch chi hyd yma. Os oes rhagor wedi dod, teipiwch stop, yna e i newid faint sy'n cael eu disgwyl.
line-hands-public = Mae pawb yn codi cerdyn ar yr un pryd. Mae dwylo'n gyhoeddus: mae pawb yn eu gweld.
line-hands-levels = Teipiwch y rhifau mewn rhes, oeraf yn gyntaf, fel 2 3 0 1 1: { $levels }.
line-hands-at = { $at } o { $of }. Teipiwch y rhifau mewn rhes, neu pwyswch Enter i hepgor y datganiad.
line-hands-known = Mae wedi'i gyfrif yn barod.
line-hands-in-private = Mae rhai pobl wedi ateb hwn yn barod.
line-hands-no-number = Teipiwch rif.
line-numbers-hands-people = Rhif yw faint o bobl sy'n codi cardiau.
line-numbers-hands = Dwylo yw rhifau mewn rhes, un rhif i bob lefel, oeraf yn gyntaf.
line-guess-means = Trafodwch, a theipiwch enw teilsen. Does neb yn gywir nac yn anghywir; mae Enter ar ei ben ei hun yn hepgor hyn.
line-guess-ready-means = Teipiwch v i agor y map gwres i bawb.
line-tiles = Y teils: { $titles }.
line-spot = Dewiswch un man gyda'ch gilydd, a theipiwch ei enw. Pwyswch Enter i fynd yn ôl.
line-names-guess = Mae enw teilsen yn dewis y deilsen honno.

## Gosodiadau

palette-alike = Yn eich palet, mae { $one } a { $other } yn edrych yn debyg i'w gilydd i rai llygaid.
palette-faint = Yn eich palet, mae geiriau ar { $band } yn anodd eu darllen.

## Yr hyn a rwystrodd rywbeth

error-missing = Does dim ffeil { $file }.
error-not-a-file = Nid ffeil gyffredin yw { $file }.
error-too-large = Mae { $file } yn fwy na { $most } MiB, sy'n rhy fawr i ffeil o'r math hwn.
error-reading = Methwyd darllen { $file }: { $why }.
error-saving = Methwyd cadw { $file }: { $why }.
error-writing = Methwyd ysgrifennu { $file }: { $why }.
error-making = Methwyd creu { $file }: { $why }.
error-moving = Methwyd symud { $file }: { $why }.
error-locking = Methwyd cloi { $file }: { $why }.
error-busy = Mae { $file } ar agor mewn ffenestr arall ({ $holder }).
error-newer = Ysgrifennwyd { $file } gan fersiwn mwy newydd o Map Gwres (fformat { $format }). Defnyddiwch y fersiwn hwnnw i'w hagor.
error-is-questionnaire = Holiadur yw { $file }, nid map gwres. Atebwch ef gyda `heatmap take --questions FILE`.
error-not-a-heatmap = Dydy { $file } ddim yn ffeil a gadwodd Map Gwres. Mae `heatmap list` yn dangos y mapiau gwres sydd wedi'u cadw.
error-damaged = Mae { $file } wedi'i difrodi, a chafodd hi ddim ei newid. Mae `heatmap check` yn dweud mwy.
error-damaged-in-short = Mae { $file } wedi'i difrodi, a chafodd hi ddim ei newid ({ $why }). Mae `heatmap check` yn dweud mwy.
error-bad-questionnaire = Does dim modd defnyddio { $file } fel holiadur. Cywirwch y ffeil a rhowch gynnig arall arni.
error-unknown-questionnaire = Mae { $what } yn ateb yr holiadur { $questionnaire }, sydd heb ei osod. Enwch ei ffeil gyda --questions.
error-no-such-questionnaire = Does dim holiadur { $file }. Mae `heatmap questions list` yn dangos y rhai sydd ar gael.
error-same-version = Mae { $file } yn wahanol i'r { $questionnaire } sydd wedi'i osod. Mae angen fersiwn newydd, neu ei id ei hun, ar holiadur sydd wedi'i newid.
error-is-group = Grŵp yw { $file }, nid map gwres un person.
error-no-such-heatmap = Does dim map gwres { $file } wedi'i gadw. Mae `heatmap list` yn dangos y rhai sydd wedi'u cadw.
error-exists = Mae { $file } yn bodoli'n barod. Dewiswch enw arall, neu symudwch y ffeil yn gyntaf.
error-reserved-name = Dydy Windows ddim yn caniatáu'r enw ffeil { $file }. Dewiswch enw heb < > : " | ? *, sydd ddim yn gorffen â dot na bwlch, ac sydd ddim yn CON, NUL, COM1 na'u tebyg.
error-not-a-lock = Dylai { $file } fod yn ffeil glo, ond nid ffeil gyffredin yw hi. Symudwch hi, yna ceisiwch eto.
error-no-folder = Does dim ffolder { $file }. Crëwch hi yn gyntaf.
error-not-ours = Dydy { $file } ddim yn y cyfeiriadur data. Dilëwch y ffeil fel y byddwch yn dileu ffeiliau eraill.
error-no-such-deleted = Does dim map gwres { $file } wedi'i ddileu. Mae `heatmap trash` yn dangos y rhai sydd wedi'u dileu.
error-not-saved-yet = Dydy e ddim wedi'i gadw eto, felly ni chafodd ei ddileu.
error-no-such-action = Does dim cam { $file }. Mae `heatmap actions --all` yn dangos pob cam.
error-ambiguous = Mae mwy nag un id yn dechrau gyda { $file }. Teipiwch ragor ohono.
error-misfit = Mae gan { $file } ateb i { $statement } sydd ddim ar ei raddfa. Mae `heatmap check` yn dangos ble.
error-nothing-saved = Does dim map gwres wedi'i gadw eto. Mae `heatmap take` yn dechrau'r un cyntaf.
reason-full = mae'r ddisg yn llawn
reason-quota = mae eich cyfran chi o'r ddisg wedi'i defnyddio
reason-permission = gwrthodwyd caniatâd
reason-read-only = mae'r ddisg yn un darllen yn unig
reason-no-folder = dydy'r ffolder ddim yno
reason-file-in-place = mae ffeil lle dylai ffolder fod
reason-folder-in-place = mae ffolder lle dylai ffeil fod
reason-not-a-lock = nid ffeil gyffredin yw ei ffeil glo
reason-interrupted = torrwyd ar draws y gwaith
reason-too-large = byddai'r ffeil yn rhy fawr
reason-unknown = ni roddodd y system reswm
reason-no-answer = dydy'r ddisg ddim yn ateb
reason-too-many-people = does dim cynifer o bobl
reason-picture-too-large = byddai'n rhy fawr
reason-picture-no-size = fyddai dim maint iddo
reason-page-no-size = does dim maint i'r dudalen
reason-page-not-drawn = does dim modd tynnu llun y dudalen
reason-font = does dim modd rhoi'r ffont ynddo
reason-pdf-too-large = byddai'n fwy nag y gall PDF fod
reason-line-too-long = mae'n hirach na 64 KiB
reason-line-to-export = byddai map gwres yn llinell o fwy na 64 KiB, nad oes modd ei mewnforio; gadewch y nodiadau allan
reason-line-no-json = nid JSON yw hi
not-taken-draft = drafft yw hi, heb ei orffen eto
not-taken-group = grŵp yw hi, nid atebion un person
not-taken-no-counts = grŵp heb rifau yw hi; mae rhifau llai nag wyth o bobl yn cael eu gadael allan wrth allforio grŵp
not-taken-not-revealed = grŵp sydd heb ei ddatgelu eto yw hi
not-taken-circle = cylch o bobl o wahanol leoedd yw hi; mae `--circle` yn cyfrif yr hyn sydd amdanyn nhw
not-taken-hands = grŵp â chardiau wedi'u codi yw hi, a dim ond ar ei ben ei hun mae modd ei ddangos
not-taken-known = grŵp yw hi, ac mae'r grŵp neu rywun ynddo wedi'i gyfrif yn barod
not-taken-misfit-of-group = grŵp yw hi, a dydy ei rifau i { $id } ddim ar y raddfa hon
not-taken-questions = holiadur yw hi, nid atebion rhywun
not-taken-empty = does dim atebion ynddi
not-taken-other = mae'n ateb holiadur arall ({ $questionnaire })
not-taken-not-at-hand = mae'n ateb yr holiadur { $questionnaire }, sydd heb ei osod
not-taken-misfit = dydy ei hateb i { $id } ddim ar y raddfa
not-taken-newer = cafodd ei hysgrifennu gan fersiwn mwy newydd o Map Gwres (fformat { $format })
not-taken-damaged = mae wedi'i difrodi
not-taken-bad-line = mae wedi'i difrodi: { $why }
tallies-line = llinell { $line }: { $why }
tallies-no-text = dydy hi ddim yn destun UTF-8
tallies-first-line = dylai'r llinell gyntaf fod yn: statement,answer,count
tallies-answer = rhif lefel, not sure neu doesn't apply yw ateb
tallies-count = dylai count fod yn rhif cyfan
tallies-no-statement = dydy dim un rhes yn enwi datganiad o { $id }
tallies-unknown = { $rows ->
    [one] Hepgorwyd un rhes o { $file }: dydy hi ddim yn enwi datganiad o { $id }: { $names }.
   *[other] Hepgorwyd { $rows } rhes o { $file }: dydyn nhw ddim yn enwi datganiad o { $id }: { $names }.
}
tallies-too-many = mae gan y datganiad hwn fwy o atebion ({ $answers }) nag sydd o bobl ({ $people })
compare-other-questions = Maen nhw'n ateb cwestiynau gwahanol ({ $then } a { $now }), felly does dim byd i'w gymharu.
compare-other-scales = Mae eu graddfeydd yn wahanol ({ $then } lefel bryd hynny, { $now } nawr), felly does dim byd i'w gymharu.
export-no-questions = Mae ei holiadur ar goll, felly does dim modd dangos dim byd.
export-withheld = Does dim byd o'r grŵp hwn i'w ddangos eto.
export-no-dates = Does dim cam agored â dyddiad, felly byddai calendr yn wag.
export-not-for-group = Dim ond atebion un person, wedi'u gorffen, mae modd eu hysgrifennu ar gyfer grŵp.
export-not-built-in = Cafodd yr heatmap hwn ei adeiladu heb { $format }.
export-too-wide = Byddai angen { $gigabytes } GB o gof ar lun mor llydan. Y mwyaf i'r llun hwn yw --width { $widest }.
export-not-made = Doedd dim modd creu'r ffeil: { $why }.
export-not-taken = Mae { $file } yn bodoli'n barod.

## Yr hyn sydd o'i le mewn ffeil
#
# Mae `fault-KEY` yn dweud beth sydd o'i le, mewn un cymal plaen, a `right-KEY` beth fyddai'n iawn. Mae testun rhwng
# ` a ` neu rhwng dyfynodau wedi'i ddyfynnu o'r ffeil, beth bynnag yw'r iaith.

fault-more = a { $more } arall
fault-not-utf-8 = o'r fan hon ymlaen, nid testun UTF-8 yw hwn
right-utf-8 = lle mae'ch golygydd yn ei chadw, dewiswch “UTF-8” neu “testun plaen”
fault-parts = mae gan hon fwy o rannau nag y gall ffeil Map Gwres eu cael
fault-not-toml = nid TOML yw hwn
right-toml = mae angen "dyfynodau" o amgylch testun; mae https://toml.io yn egluro TOML
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
right-tables = dechreuwch bob un â dau fachyn bob ochr: `[[{ $heading }]]`
right-heading = rhowch iddo bennawd yr hyn mae'n rhan ohono: `[[{ $heading }]]`
right-below = symudwch ef o dan `{ $heading }`
right-at-top = symudwch ef i frig y ffeil, cyn `[scale]`
right-quoted = "{ $text }"
fault-our-id = dydy hwn ddim yn id mae Map Gwres yn ei greu
fault-time = dylai `{ $key }` fod yn amser gyda'i gylchfa, fel "2026-11-22T10:03:11Z"
fault-date = dylai `{ $key }` fod yn ddyddiad, fel "2026-12-01"
fault-format = dydy `{ $format }` ddim yn fformat i ffeiliau Map Gwres
fault-twice = mae'r un allwedd ynddi ddwywaith
fault-listed-twice = mae “{ $value }” yn y rhestr hon ddwywaith
fault-both-days = mae'r weithred hon yn `done` ac yn `let_go`, ac un ohonynt yn unig a all fod
fault-number-too-large = mae ynddi rif sy'n rhy fawr i'w gadw
fault-null = mae ynddi `null`, na ellir ei gadw
fault-another-kind = mae gwerth o'r math anghywir ynddi
fault-newer = cafodd hon ei hysgrifennu gan fersiwn mwy newydd o Map Gwres, yn fformat { $format }
right-newer-one = defnyddiwch y fersiwn hwnnw i'w hagor

fault-too-large = mae'r ffeil hon yn fwy nag 1 MiB, sy'n rhy fawr i holiadur
fault-format-of-questions = fformat { $format } yw hwn, a fformat { $reads } mae'r rhaglen hon yn ei ddarllen
right-newer = defnyddiwch fersiwn mwy newydd o Map Gwres
fault-nothing = does dim byd yn y ffeil hon eto
right-nothing = mae `heatmap questions new FILE` yn creu un i ddechrau
fault-version = dydy `{ $version }` ddim yn fersiwn
right-version = tri rhif gyda dotiau rhyngddyn nhw, fel "1.0.0"
fault-no-version = nid fersiwn, fel "1.0.0", yw hwn
fault-language-tag = dydy `{ $tag }` ddim yn dag iaith
right-language-tag = tag fel "en-GB" neu "cy"
fault-minutes = dylai `minutes` fod rhwng 1 a 600
right-levels = dau i naw label, oeraf yn gyntaf
fault-level-twice = mae'r lefel `{ $level }` wedi'i defnyddio ddwywaith
fault-codes = dylai `codes` roi rhif cyfan gwahanol i bob un o'r { $count } lefel
right-codes = fel [0, 1, 2], oeraf yn gyntaf, pob un o -{ $most } i { $most }
fault-scale = mae { $fewest } i { $most } lefel ar raddfa, ond mae { $count } ar hon
right-scale = un label i bob lefel, oeraf yn gyntaf
fault-subject = dydy `{ $subject }` ddim yn bwnc
right-subject = "person" neu "place"
right-empty = ysgrifennwch ef rhwng y dyfynodau
right-too-long = gwnewch ef yn fyrrach
right-too-many = gadewch rai allan
right-minutes = tua faint mae'n ei gymryd, fel 10
right-level-twice = rhowch ei geiriau ei hun i bob lefel
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
right-one = ychwanegwch un o dan y pennawd `[[{ $heading }]]`
fault-too-many = dyma { $name ->
    [area] ran
    [dimension] ddimensiwn
   *[statement] ddatganiad
} rhif { $number }, a { $most } yw'r mwyaf
fault-id = dydy `{ $id }` ddim yn gallu bod yn id
right-id = llythrennau bach, digidau a chysylltnodau sengl, fel "good-listening"
right-id-near = llythrennau bach, digidau a chysylltnodau sengl: "{ $id }"
fault-id-twice = mae'r id `{ $id }` wedi'i ddefnyddio ddwywaith
right-id-twice = rhowch ei id ei hun i bob un
fault-control = mae nod rheoli anweledig { $name ->
    [level] mewn lefel
    [idea] mewn syniad
   *[other] yn `{ $name }`
}
right-control = dilëwch ef
fault-empty = mae { $name ->
    [level] lefel
    [idea] syniad
   *[other] `{ $name }`
} yn wag
fault-too-long = mae gan { $name ->
    [level] lefel
    [idea] syniad
   *[other] `{ $name }`
} { $characters } nod, a { $most } yw'r mwyaf a ganiateir
fault-differs = mae hwn yn wahanol i'r { $questionnaire } sydd wedi'i osod
right-differs = rhowch fersiwn newydd iddo, neu ei id ei hun

fault-answer = rhif lefel, "not sure" neu "doesn't apply" yw ateb
fault-misfit = dydy'r lefel hon ddim ar y raddfa
fault-misfit-of-group = mae nifer gwahanol o lefelau ar y raddfa
right-misfit = mae { $levels } lefel ar raddfa { $questionnaire }
fault-minimum = mae angen o leiaf { $minimum } o bobl mewn grŵp; llai dim ond drwy gydsyniad
fault-people = dylai `{ $key }` fod yn 0 neu fwy, a dim mwy na nifer y bobl
fault-alone = mae hyn yn fwy na nifer y bobl ({ $people })
fault-revealed = mae datgelu yn cyfrif pawb: dylai `revealed` a `people` fod yn gyfartal
fault-answers = mae mwy o atebion yma nag o bobl ({ $people })
fault-counts = rhestr yw'r rhifau: y lefelau o'r oeraf ymlaen, yna ddim yn siŵr, yna ddim yn berthnasol

fault-language = dydy'r iaith `{ $language }` ddim ar gael yn Map Gwres eto
fault-one-of = dylai `{ $key }` fod yn un o { $words }
fault-folder = mae angen enw ar ffolder
fault-no-palette = does dim palet o'r enw hwn
right-no-palette = hysbys yma: { $names }; neu restr o bum lliw o'ch dewis chi
fault-palette = mae angen { $colours } lliw ar balet, oeraf yn gyntaf, ac mae { $count } yn hwn
fault-colour = dydy `{ $colour }` ddim yn lliw
right-colour = mae lliw yn cael ei ysgrifennu fel "#9a3508": dau ddigid yr un i goch, gwyrdd a glas, o 00 i ff
fault-no-screen = dydy `{ $name }` ddim yn sgrin
fault-no-command = dydy `{ $name }` ddim yn orchymyn
fault-no-command-here = dydy `{ $name }` ddim yn un o orchmynion y sgrin hon
fault-no-key = dydy `{ $name }` ddim yn fysell
right-key = llythyren neu arwydd ar ei ben ei hun, neu enw fel `space`, `f2`, `ctrl-n`
fault-sent-as = mae terfynellau'n anfon `{ $name }` fel `{ $other }`
fault-without-key = mae angen o leiaf un fysell ar `{ $command }`
right-without-key = fel ["x"]
fault-letters = testun yw llythrennau ar y sgrin `{ $screen }`
right-letters = defnyddiwch fysell sydd ddim yn teipio dim byd, fel "ctrl-s"
fault-key-twice = mae `{ $key }` wedi'i rhoi ddwywaith ar gyfer `{ $command }`
fault-two-meanings = byddai dau ystyr i `{ $key }` ar y sgrin `{ $screen }`: `{ $one }` a `{ $other }`
right-two-meanings = rhowch fysell arall i un ohonyn nhw

## Y llinell orchymyn

cli-output = Methwyd ysgrifennu'r allbwn: { $why }.
cli-input = Methwyd darllen y mewnbwn safonol: { $why }.
cli-man = Methwyd ysgrifennu tudalennau'r llawlyfr i { $directory }: { $why }.
cli-terminal = Does dim modd defnyddio'r derfynell: { $why }.
cli-needs-terminal = Mae angen terfynell ar y sgriniau. Mae --plain yn defnyddio llinellau o destun yn lle hynny; mae `heatmap show` yn argraffu map gwres.
cli-unsaved = Dydy'r newid olaf ddim ar gadw: { $why }.
cli-no-home = Does dim cyfeiriadur cartref i gadw dim byd ynddo. Enwch gyfeiriadur gyda --data-dir.
cli-settings = { $report }
    Does dim modd defnyddio'r gosodiadau hyn fel y maen nhw. Mae `heatmap config default` yn argraffu gosodiadau sy'n gweithio.
cli-language = Dydy'r iaith { $asked } ddim ar gael yn Map Gwres eto. Dewiswch o'r rhain: { $all }.
cli-palette = Does dim palet { $asked }. Dewiswch o'r rhain: { $all }.
cli-no-questionnaire = Does dim holiadur ar gael.
cli-no-draft = Does dim drafft i fynd ymlaen ag ef. Mae `heatmap take` yn dechrau map gwres newydd.
cli-misfit = Dydy'r atebion ddim yn cyd-fynd â'u holiadur.
cli-history = Mae --history ar gyfer mapiau gwres un person; mae `heatmap compare` yn cymharu dau grŵp.
cli-no-date = Dydy “{ $typed }” ddim yn ddyddiad. Rhowch gynnig ar 2026-12-01, 1 Rhagfyr, dydd Gwener neu ymhen 2 wythnos.
cli-no-action = Teipiwch beth fydd yn cael ei wneud.
cli-no-dimension = Does dim dimensiwn { $named } yma. Dewiswch o'r rhain: { $titles }.
cli-which-dimension = Mae mwy nag un dimensiwn o'r enw { $named }. Dewiswch yn ôl id: { $ids }.
cli-unwritable = Does dim modd ysgrifennu { $file }: { $why }.
cli-not-text = Nid testun yw hwn, felly dydy terfynell ddim yn gallu ei ddangos. Rhowch enw ffeil gyda -o.
cli-there-already = Mae { $file } yn bodoli'n barod. Dewiswch enw arall, neu ysgrifennwch drosti gyda --force.
cli-is-folder = Ffolder yw { $file }. Enwch ffeil ynddi.
cli-is-itself = { $file } yw'r map gwres ei hun. Dewiswch enw arall.
cli-no-format = Does dim fformat { $asked }. Dewiswch o'r rhain: { $all }.
cli-which-format = Rhowch enw ffeil gyda -o, neu --format: { $all }.
cli-ending = Mae'r enw'n gorffen yn .{ $named }, ond { $format } yw'r fformat. Newidiwch un ohonyn nhw, os gwelwch yn dda.
cli-for-group = Mae atebion ar gyfer grŵp yn cael eu hysgrifennu fel toml.
cli-folder-format = Mae ffolder yn cael ei hysgrifennu fel csv neu ndjson.
cli-folder-then = Mae --then yn cymharu dau fap gwres, nid ffolderi.
cli-sheet-ending = Dylai { $file } orffen yn .pdf, .html neu .txt.
cli-no-pdf = Cafodd yr heatmap hwn ei adeiladu heb PDF. Dewiswch .html, ac argraffwch y dudalen honno.
cli-page = Doedd dim modd gwneud y dudalen: { $why }.
cli-count-what = Dywedwch beth i'w gyfrif: ffeiliau, ffolderi, neu - ar gyfer y mewnbwn safonol.
cli-count-nobody = Does dim atebion wedi'u gorffen yn yr hyn a enwoch chi.
cli-count-no-line = Does dim un llinell o'r mewnbwn safonol yn ateb holiadur sydd ar gael. Enwch ei ffeil gyda --questions.
cli-count-misfit = Dydy rhifau { $id } ddim yn cyd-fynd â'i raddfa.
cli-count-line = llinell { $line }
cli-count-more = A { $more } arall.
progress = Wrthi'n cyfrif: { $count } hyd yn hyn
progress-of = Wrthi'n cyfrif: { $count } o { $of }
cli-tallies = { $file }, { $why }.
cli-minimum = Mae angen o leiaf { $minimum } o bobl mewn grŵp. Gyda --by-consent, gall 3 neu 4 agor eu grŵp nhw.
cli-saved-group = Grŵp wedi'i gadw yw { $file }: mae'n cael ei ddangos fel y cafodd ei ddatgelu, a dim ond --json mae modd ei ychwanegu.
cli-no-circle = Does dim byd yn yr holiadur hwn am y person, felly does gan gylch ddim byd i'w gyfuno.
cli-group-file = Mae angen ffeil ar grŵp, sy'n cael ei chadw mor ofalus â'r slipiau. Enwch un.

## Beth sydd o'i le lle nad TOML yw ffeil

syntax-twice = mae `{ $key }` wedi'i defnyddio ddwywaith
syntax-twice-help = cadwch un ohonyn nhw, neu dechreuwch ran newydd uwchben hwn, fel `[[area.dimension.statement]]`
syntax-scale-twice = mae `[scale]` yno'n barod
syntax-scale-twice-help = cadwch un ohonyn nhw
syntax-note = does dim `=` ar y llinell hon
syntax-note-help = os nodyn i chi yw hwn, rhowch # o'i flaen
syntax-heading-dots = cysylltwch rannau pennawd â dotiau
syntax-heading-dots-help = fel `[[area.dimension]]`
syntax-list-begins = does dim dechrau i'r rhestr hon
syntax-list-begins-help = mae rhestr yn dechrau â `[` ac yn gorffen â `]`
syntax-number = nid rhif yw `{ $value }`
syntax-number-help = rhif mewn digidau, fel { $key } = 10
syntax-no-value = does dim byd ar ôl `=`
syntax-no-value-help = { $key } = "…"
syntax-apostrophe = gorffennodd y collnod y testun cyn hyn
syntax-apostrophe-help = rhowch y testun rhwng dyfynodau dwbl: "…"
syntax-wrong-heading = nid yw `{ $found }` yn bennawd sy'n hysbys yma
syntax-wrong-heading-help = ai `[[{ $heading }]]` roeddech chi'n ei feddwl?
syntax-line = does dim modd deall y llinell hon
syntax-line-help = allwedd a'i gwerth yw llinell, neu bennawd fel `[[area]]`, neu nodyn ar ôl #
syntax-late-heading = mae'r pennawd hwn yn dod ar ôl rhannau sy'n perthyn oddi tano
syntax-late-heading-help = rhowch `[[area]]` yn gyntaf, yna ei `[[area.dimension]]`, yna ei ddatganiadau
syntax-single-brackets = mae rhan o'r fath yno'n barod
syntax-single-brackets-help = gyda dau fachyn bob ochr gall fod llawer ohonyn nhw
syntax-backslash = mewn testun mae ystyr arbennig i `\`
syntax-backslash-help = ysgrifennwch ef ddwywaith: `\\`
syntax-comma = mae coma ar goll cyn hyn
syntax-comma-help = mae coma rhwng testunau mewn rhestr
syntax-zero = all rhif ddim dechrau â 0
syntax-zero-help = dilëwch y 0
syntax-equals = mae `=` ar goll ar ôl `{ $key }`
syntax-equals-help = { $key } = "…"
syntax-heading = dydy'r pennawd hwn ddim wedi'i gau
syntax-heading-help = caewch ef â'r un nifer o fachau ag sy'n ei agor, fel `[[area.dimension]]`
syntax-list = dydy'r rhestr cyn hyn ddim wedi'i chau
syntax-list-help = mae rhestr yn gorffen â `]`
syntax-open-text = dydy'r testun hwn ddim wedi'i gau ar ei linell
syntax-open-text-help = rhowch ddyfynnod lle mae'n gorffen: "…"
syntax-unquoted = mae angen dyfynodau ar `{ $value }`
syntax-unquoted-help = "{ $value }"
syntax-curly = nid dyfynodau syth yw'r rhain
syntax-curly-help = aildeipiwch nhw fel dyfynodau syth ("): mae prosesyddion geiriau'n eu crymu{ $more ->
    [0] { "" }
   *[other] , yma ac mewn { $more } llinell arall
}
syntax-boolean = does dim modd deall `{ $value }` yma
syntax-boolean-help = `true` neu `false`, mewn llythrennau bach
syntax-too-much = mae `{ $found }` yn ormod yma
syntax-too-much-help = dilëwch ef
syntax-quote-inside = gorffennodd y testun cyn hyn
syntax-quote-inside-help = y tu mewn i destun, “fel hyn” mae dyfynodau, neu wedi'u hysgrifennu \"
syntax-behind = all dim byd arall fod ar y llinell hon
syntax-behind-help = rhowch bob allwedd ar ei llinell ei hun, a nodyn i chi ar ôl #
syntax-comment = nid sylw yw hwn
syntax-comment-help = mae sylw'n dechrau â #
syntax-colon = mae `:` lle dylai `=` fod
syntax-colon-help = { $key } = …
syntax-space = mae bwlch anarferol neu arwydd anweledig yma
syntax-space-help = rhowch fwlch cyffredin yn ei le
syntax-braces = nid fel hyn mae ysgrifennu holiadur
syntax-braces-help = ei linell gyntaf yw `format = 1`; mae `heatmap questions new FILE` yn creu un i ddechrau

## Cyngor am holiadur

advice = cyngor
advice-long = mae { $count } o eiriau yn y datganiad hwn
advice-long-help = mae hyd at { $most } yn haws eu deall
advice-and = efallai fod “{ $joint }” yn uno dau honiad yma
advice-and-help = all neb sy'n cytuno ag un yn unig ateb: gwnewch ddau ddatganiad, neu cadwch un
advice-negative = mae “{ $one }” a “{ $other }” yn ddau negydd
advice-negative-help = dywedwch beth mae pobl yn ei wneud, heb y negyddion
advice-question = cwestiwn yw hwn, ac mae “{ $coolest }” i “{ $warmest }” yn dweud pa mor wir yw rhywbeth
advice-question-help = ysgrifennwch frawddeg a all fod yn wir, fel “Rydw i'n gofyn i bobl sut maen nhw.”
advice-degree = mae “{ $word }” yn dweud faint neu pa mor aml, ac felly hefyd y raddfa
advice-degree-help = dilëwch ef: mae'r ateb yn dweud faint
advice-turned-scale = mae'r raddfa hon yn dechrau yn ei phen cynnes
advice-turned-scale-help = rhowch y lefel oeraf yn gyntaf
advice-language = nid “{ $language }” yw enw byr iaith
advice-single = un datganiad yn unig sydd gan y dimensiwn hwn
advice-single-help = mae ail un, am ddiwrnod anodd, yn gwneud i'w deilsen ddweud mwy
advice-mixed = mae cytuno â hwn yn oer, ond gyda datganiadau eraill mae'n gynnes
advice-mixed-help = dydy pobl ddim yn sylwi ar hynny: aralleiriwch y frawddeg, a gadewch `reverse` allan
advice-title = mae'r teitl hwn yn { $columns } colofn o led, ac mae lle i { $most } ar deilsen
advice-title-help = defnyddiwch air byrrach
advice-twice = mae hwn yn dweud yr un peth â llinell { $line }
advice-twice-help = gadewch i bob datganiad ofyn rhywbeth gwahanol
check-advised = { $file }: { $count ->
    [one] dim gwallau, ac un darn o gyngor
   *[other] dim gwallau, a { $count } darn o gyngor
}

## Holiadur wrth ochr ei wreiddiol

against-id = yr id yw `{ $new }`, ac id y gwreiddiol yw `{ $old }`
against-id-help = mae cyfieithiad neu fersiwn newydd yn cadw'r id
against-missing = mae `{ $id }` ar goll
against-missing-help = mae'r gwreiddiol yn dweud yma: “{ $text }”
against-added = mae `{ $id }` yn newydd
against-added-help = does dim datganiad o'r fath yn y gwreiddiol
against-moved = `{ $new }` yw `{ $id }` nawr
against-moved-help = mae atebion yn cael eu cadw o dan yr id llawn, felly does dim modd dod o hyd i'r rhai cynharach o dan hwn
against-turned = mae `{ $id }` wedi'i wrthdroi: mae `reverse` yn wahanol i'r gwreiddiol
against-turned-help = byddai'r un ateb yn golygu'r gwrthwyneb
against-levels = mae gan y raddfa hon { $new } lefel, ac mae gan y gwreiddiol { $old }
against-levels-help = byddai'r un atebion yn golygu rhywbeth arall
against-order = o `{ $id }` ymlaen, mae'r drefn yn wahanol
against-order-help = dydy hyn ddim yn effeithio ar yr atebion, ond efallai y bydd pobl sy'n gyfarwydd â'r gwreiddiol yn sylwi
against-translation = fersiwn { $old } yw'r gwreiddiol
against-translation-help = mae angen yr un fersiwn ar gyfieithiad â'i wreiddiol
against-version = { $why ->
    [gone] mae datganiadau neu lefelau sydd gan { $old } wedi mynd
    [turned] mae un o ddatganiadau { $old } wedi'i wrthdroi
    [added] mae yma ddatganiadau sydd ddim gan { $old }
    [changed] mae rhai geiriau'n wahanol i rai { $old }
   *[older] mae { $new } yn dod cyn { $old }
}
against-version-help = dylai'r fersiwn fod yn { $needed } neu'n hwyrach
against-too-major = does dim byd o { $old } wedi mynd
against-too-major-help = os yw'r datganiadau'n dal i olygu'r un peth, mae { $minor } yn cadw mapiau gwres cynharach yn gymaradwy
against-subject = mae pwnc `{ $id }` yn wahanol i'r gwreiddiol
against-subject-help = mae `subject` yn penderfynu beth sydd gan bobl o wahanol leoedd yn gyffredin: peidiwch â'i newid
against-untranslated = mae'r datganiad hwn yr un fath ag yn y gwreiddiol
against-untranslated-help = cyfieithwch ef, oni bai bod hynny'n fwriadol
against-left-out = mae rhan o `{ $key }` ar goll yma
against-left-out-help = mae mwy ohono yn y gwreiddiol
against-reworded = geiriau gwahanol oedd gan hwn: “{ $text }”
against-reworded-help = os yw'n golygu rhywbeth arall nawr, rhowch id newydd iddo
against-not-questions = dim ond holiaduron mae modd eu gwirio yn erbyn ei gilydd
