# The walk: every word of `wid start` and `wid assess`. Plain, short English; no please, no sorry.

# ---- Commands. A letter and a word each; letters are unique.
letter-back = b
word-back = back
key-back = Esc back
letter-later = l
word-later = later
key-later = l later
key-unknown = l not known yet
letter-pause = p
word-pause = pause
key-pause = p pause
letter-not-measured = m
word-not-measured = not measured
key-not-measured = m not measured
letter-not-applicable = n
word-not-applicable = not applicable
key-not-applicable = n not applicable
letter-proof = e
word-proof = proof
key-proof = e proof
letter-note = w
word-note = note
key-note = w note
word-help = help
key-help = ? help
letter-list = t
word-list = list
key-list = t list
letter-go-to = g
word-go-to = go to
key-go-to = g go to
letter-again = r
word-again = again
key-again = r say again

# ---- Choices with a letter or a word of their own
letter-confirm = c
word-confirm = confirm
letter-go-on = o
word-go-on = go on
letter-yes = y
word-yes = yes
word-no = no
word-none = none
word-of = of

# ---- Key lines of the interactive face
keys-one = Up/Down or key, then Enter
keys-several = Up/Down, Space marks, Enter confirms
keys-figure = Type, then Enter
keys-words = Type, then Enter   Esc back   F1 help   Ctrl+C pause
keys-help = Enter back to the question   p pause
keys-help-more = Enter more   Esc back to the question   p pause
keys-help-deeper = 1-4 more, then Enter   Enter or Esc back to the question   p pause
more-above = (more above: Page Up)
more-below = (more below: Page Down)

# ---- Prompts of the plain face
prompt-welcome = Press Enter to start, or type ? for help
prompt-words = Type the answer, Enter to leave it open, or ? for help
prompt-figure = Type the answer, l if it is not known yet, or ? for help
prompt-keep = Type a new answer, Enter to keep it, or ? for help
prompt-several = Type the numbers that hold, such as 1 3, or 0 for none, l if it is not known yet, or ? for help
prompt-options = Type the numbers that hold, such as 1 3, or 0 for none, m for not measured, or ? for help
prompt-level = Type { $keys }, or ? for help
prompt-level-keep = Type { $keys }, Enter to keep the answer, or ? for help
prompt-count = Type the answer, m for not measured, l for later, or ? for help
prompt-count-next = Type the next number, b for back, or ? for help
prompt-facts = Type c to confirm them, 1 to { $n } to change some, b for back, or ? for help
prompt-facts-go-on = Type o to go on, 1 to { $n } to change some, b for back, or ? for help
prompt-tasks = Type a number from 0 to { $n }, g to go to a criterion, or ? for help
prompt-tasks-go-on = Type a number from 0 to { $n }, Enter for { $id }, or ? for help
prompt-pillar = Type yes, later, or an id such as { $id }, or ? for help
prompt-number = Type a number, b for back, or ? for help
prompt-proof = Type a number, Enter to go on, or ? for help
prompt-file = Type the file's name, b for back, or ? for help
prompt-title = Type the title, then Enter. Enter alone goes on without proof
prompt-title-keep = Type a better title, or Enter to keep this one
prompt-proof-date = Type the date, such as 27 3 2026, or Enter
prompt-date = Type a date, such as 27 3 2026, or b for back
prompt-sentence = Type one sentence, then Enter, or b for back
prompt-note = Type the note, then Enter. Enter alone goes back
prompt-note-keep = Type a new note, - to remove it, or Enter to keep it
prompt-find = Type an id such as REC-01 or a part of a title, then Enter. Enter alone goes back
prompt-help = Press Enter to go back to the question
prompt-help-more = Press Enter for more, or b to go back to the question
prompt-help-deeper = Type 1, 2, 3 or 4 for more, or Enter to go back to the question
prompt-colon = { $prompt }:

# ---- Words shared by screens
decimal-mark = .
separator = {"; "}
error-prefix = Error: { $error }
now = Now: { $answer }.
now-open = Not answered yet.
now-later = Not answered yet; you wanted to come back to it.
not-known = not known yet
one-of = { $first } or { $last }
share = { $count } of { $of }
n-of-m = { $n } of { $m }
day = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
minutes = about { $minutes } minutes
hours = about { $hours } h{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } min
 }
time-left = Time left at the keyboard: { $time }, in as many sittings as you like; { $figures ->
    [0] no figures to look up
    [one] one figure to look up
   *[other] { $figures } figures to look up
 }.
company-unnamed = Company without a name yet
saved-at = Saved at { $time }

# ---- Answers in words
answer-unknown = Not measured
answer-not-applicable = Not applicable: { $reason }
answer-level = level { $level }
answer-yes = Yes
answer-no = No
answer-none = None of them
answer-by-sex = women { $women }, men { $men }
answer-gap = women { $women }, men { $men } an hour

# ---- Conditions in words
condition-min = { $fact }: { $has }; asked from { $limit } on
condition-max = { $fact }: { $has }; asked up to { $limit }
condition-flag = asked where this holds: { $fact }
condition-each-sex = { $women } women and { $men } men; asked from { $limit } of each on

# ---- The first screen
welcome-title = What this is
welcome-what = You answer questions about your company, one a screen. At the end you get a level and a report. The label is a proposal; the result says what you declare.
welcome-time = There are up to { $n } criteria. Facts first, which takes about 10 minutes; then the criteria, which take about 1 h 45 min in all. You can stop at any time and go on another day.
welcome-hand = Have at hand: the number of workers, women and men, managers, hires and vacancies. The payroll office or the social secretariat knows most of it.
welcome-save = Each answer is saved at once in this folder. Nothing leaves your computer.
welcome-keys = Type ? for help on any screen, and p to pause.
welcome-start = Start

# ---- Facts
facts-place = Start: { $group }
facts-progress = Question { $at } of { $all }
facts-last-step = Start, last step: check the facts
facts-title = Check the facts
facts-what = These facts decide which criteria apply. Confirm them before any result is shown. You can correct them later; the report lists each correction.
facts-missing = { $n ->
    [one] One fact is not known yet
   *[other] { $n } facts are not known yet
 }: { $facts }. They can be confirmed when all are known. The payroll office or the social secretariat may know.
facts-missing-many = { $n } facts are not known yet; the lines below show which. They can be confirmed when all are known. The payroll office or the social secretariat may know.
facts-confirmed = You confirmed these facts on { $day }. A correction from now on is listed in the report.
facts-edited = The facts were changed in the file since you confirmed them on { $day }. Check and confirm them again; the report says so.
facts-apply = { $asked } of the { $all } criteria apply{ $waiting ->
    [0] {""}
    [one] {""}, and one more waits for a fact
   *[other] {""}, and { $waiting } more wait for facts
 } (help says which do not, and why).
group-company = Company
group-declarer = Who declares
group-scope = Scope
group-size = Size
group-roles = Digital work, managers, board
group-months = Last 12 and 24 months
group-sentences = What holds
fact-value = { $fact }: { $value }
period-from-value = from { $day }
period-to-value = to { $day }
choice-confirm = Confirm these facts and start
choice-go-on = Go on to the task list
choice-none = None of these
warning-profile = Check this: { $fact } does not fit the other facts.
warning-headcount = Check this: women and men together are far from the number of workers.
warning-close = Check this: { $fact } is { $value }, close to { $limit }, where other criteria begin to apply.

field-company-name = Name of the company
question-company-name = What is the name of the company?
hint-company-name = As in the statutes. It stands on the first page of the report.
field-enterprise-number = Enterprise number
question-enterprise-number = What is its enterprise number?
hint-enterprise-number = Ten digits, such as 0123.456.749. It stands on every invoice. It may be left out: press Enter alone.
field-declarer-name = Name of the person who declares
question-declarer-name = Who declares these answers?
hint-declarer-name = First and last name. The name stands in the report.
field-declarer-role = Role of the person who declares
question-declarer-role = What is the role of that person?
hint-declarer-role = Such as HR director.
field-perimeter-text = Part of the company
question-perimeter-text = Which part of the company do you assess?
hint-perimeter-text = Such as: All Belgian establishments.
field-period-from = First day of the period
question-period-from = On which day does the period of 12 months begin?
hint-period-from = The figures are about these 12 months. Type it as 1 10 2025 or 1/10/2025.
field-period-to = Last day of the period
question-period-to = On which day does the period end?
hint-period-to = 12 months after its first day, and at most 6 months ago. Type it as 30 9 2026 or 30/9/2026.

# ---- Task list
tasks-title = Task list
tasks-progress = { $decided } of { $all } decided
tasks-facts = Company and facts
tasks-issue = Check answers, issue
tasks-waiting = { $n ->
    [one] One criterion waits
   *[other] { $n } criteria wait
 } for facts that are not known yet: { $facts }.
status-confirmed = Confirmed
status-to-confirm = To be confirmed
status-facts-missing = { $n ->
    [one] One fact is not known yet
   *[other] { $n } facts are not known yet
 }
status-completed = Completed
status-to-check = All decided, to be checked
status-not-started = Not yet started
status-in-progress = In progress
status-later = , { $n } to come back to
status-ready = Ready
status-criteria-open = Cannot start yet: { $n ->
    [one] one criterion is open
   *[other] { $n } criteria are open
 }
status-facts-open = Cannot start yet: the facts are not confirmed

# ---- A later day
day-title = A new day
day-what = The assessment stands for { $then }. Today is { $today }.
day-nothing-changes = Moving it to today changes the points of no answer.
day-changes = Moving it to today changes the points of { $n ->
    [one] one answer
   *[other] { $n } answers
 }:
day-move = Move the assessment to { $today }
day-keep = Keep { $then }

# ---- A criterion
criterion-progress = Criterion { $at } of { $all }, { $id }
question-maturity = Which line describes your company on { $day }?
question-yes-no = Does this hold for your company on { $day }?
question-multi = Which of these hold for your company on { $day }? Mark each one.
question-share = { $step ->
    [1] How many meet this?
   *[other] Out of how many in all?
 }
question-by-sex = { $step ->
    [1] Women: how many meet this?
    [2] Women: out of how many in all?
    [3] Men: how many meet this?
   *[other] Men: out of how many in all?
 }
question-gap = { $step ->
    [1] Mean gross hourly pay of women, in euro?
   *[other] Mean gross hourly pay of men, in euro?
 }
question-date = On which day? Type it as 27 3 2026 or 27/3/2026.
choice-yes = Yes
choice-no = No
choice-not-measured = Not measured, or we do not know (0 points, and the report says so)
typed-counts = Typed so far: { $n ->
    [1] { $a }
    [2] women { $a } of { $b }
   *[other] women { $a } of { $b }, men { $c }
 }.
typed-gap = Typed so far: women { $a }.
hint-proof = Proof: { $proof }.
hint-law = Legal duty of every employer.
hint-law-from = Legal duty from { $workers } workers on.
hint-law-flag = Legal duty where this holds: { $fact }.
hint-applies = Asked of you: { $condition }.
hint-recorded = Proof recorded: { $n }.
hint-note = Note: { $note }

# ---- Why a criterion applies, or does not
why-applies-title = { $title } applies to your company
why-not-title = { $title } does not apply to your company
why-waits-title = { $title } waits for a fact
why-all = It applies to every company. It cannot be declared not applicable.
why-applies = It follows from the facts: { $conditions }. It cannot be declared not applicable.
why-not = It follows from the facts: { $conditions }. Nothing is asked, and nothing is lost.
why-waits = Whether it applies depends on a fact that is not known yet: { $fact }.
why-answer = Answer it
why-not-measured = Not measured (0 points, and the report says so)
why-facts = Correct the facts (the report lists each correction)
why-list = Go to the task list

# ---- Not applicable
claim-title = Not applicable: { $title }
claim-reason = Which reason holds?
claim-text = Say in one sentence why. The report prints it.
claim-since = Since which day?
claim-chosen = Reason: { $reason }.
claim-share = Claims so far take { $share } of the { $most } per cent that is allowed. Over it, all of them count as not measured.

# ---- Proof and notes
proof-place = { $id } { $title }
proof-heading = Proof
proof-stays = The file stays with you. Its name, date and fingerprint are recorded; the report shows the title.
proof-question = Do you want to record a document as proof? Enter alone goes on without.
proof-again = A document that is already recorded
proof-file = A file
proof-title-only = A title only
proof-remove = Remove one that is recorded here
proof-which = Which document?
proof-which-goes = Which one is to be removed?
proof-path = Which file? Type its name, or drag it onto this window. Enter alone records a title only.
proof-title = What is the title of the document?
proof-date = What is the date of the document? Enter alone if it has none.
proof-this = Document: { $title }.
proof-recorded = Recorded: { $proof }.
proof-dated = { $title }, { $day }
proof-undated = { $title }, no date
note-heading = Note
note-what = The report prints the note as your own words. Leave out names of persons.
note-question = What do you want to note?

# ---- Check answers of a pillar
pillar-place = Check answers: { $pillar }
pillar-question = Have you completed this section?
pillar-yes = Yes
pillar-later = No, I will come back later
pillar-open = { $n ->
    [one] One criterion is open.
   *[other] { $n } criteria are open.
 }
pillar-without-proof = No proof yet: { $n }.
pillar-changes = Facts changed since you confirmed them: { $n }. The report lists them.
row-open = Not answered yet
row-later = To come back to
row-no-proof = no proof yet
row-proofs = { $n ->
    [one] 1 proof
   *[other] { $n } proofs
 }

# ---- Going to a criterion
find-place = Go to a criterion
find-question = Which criterion?
find-which = Several titles fit. Which one?

# ---- What happened
said-resumed-facts = Some facts are still open. You go on where you stopped.
said-stopped-at = You stopped at { $id } { $title }. Press Enter to go on there.
said-saved-fact = Saved: { $fact }: { $answer }.
said-left-open = Left open: { $fact }.
said-change-logged = Saved. The facts were confirmed, so the report lists this correction.
said-added = { $n ->
    [one] One criterion was added
   *[other] { $n } criteria were added
 }: { $ids }.
said-fell-away = { $n ->
    [one] One criterion fell away
   *[other] { $n } criteria fell away
 }: { $ids }.
said-confirmed = Saved: the facts are confirmed.
said-moved = Saved: the assessment now stands for { $day }.
said-saved = Saved: { $id }, { $answer }. { $decided } of { $all } decided.
said-saved-unknown = Saved: { $id }, not measured. It counts as 0 points and is listed in the report. { $decided } of { $all } decided.
said-of-known = { $of } in all, from the facts: { $fact }.
said-later = Left open: { $id }. You can come back to it from the task list.
said-proof = Saved: proof "{ $title }" for { $id }. Proof recorded: { $n }.
said-proof-removed = Saved: the proof is removed.
said-file = Recorded the file { $title }.
said-note = Saved: note to { $id }.
said-note-removed = Saved: the note to { $id } is removed.
said-completed = { $pillar }: completed.
said-plain = Plain mode is on ({ $why }). Each screen is a few lines of text, and the question comes last.
said-interactive = For a screen reader, or for lines of text only, use: { $command } --plain
why-option = asked by --plain
why-accessible = asked by ACCESSIBLE
why-dumb = the terminal is a simple one
why-small = the window is smaller than 60 by 20
farewell = Paused. { $decided } of { $all } decided, all saved. To go on, type: { $command }
farewell-interrupt = Paused. All answers are saved. To go on, type: { $command }
farewell-done = All { $all } criteria are decided and saved.

# ---- Errors: what happened, then what to do
error-choose = Choose { $keys }.
error-nothing-to-choose = There is nothing to choose here. Press Enter, or type b to go back.
error-choose-nothing = Nothing was chosen. Choose { $keys }.
error-choose-answer = Choose { $keys }. If you cannot tell, type m for not measured or l to come back later.
error-choose-several = Mark each sentence that holds, or choose 0 for none of these. If you cannot tell, type l.
error-none-and-some = None of these cannot stand beside another choice. Choose 0 alone, or leave it out.
error-first-screen = This is the first screen; there is nothing before it.
error-not-here = There is nothing of that kind on this screen. Type ? to see what there is.
error-number-form = { $typed } is no enterprise number. It has ten digits and begins with 0 or 1, such as 0123.456.749.
error-number-digits = The last two digits of { $typed } do not match the rest of the number. Check it on an invoice or in the company register.
error-figure-nothing = Nothing was typed. Type the answer, or l if it is not known yet.
error-whole = Enter a whole number, such as 27.
error-percentage = Enter how many, as a whole number. The percentage is worked out for you.
error-decimal = { $typed } is no number. Enter one such as 26.46.
error-count = Enter how many, as a whole number, such as 27. If you cannot tell, type m for not measured or l to come back later.
error-of = Enter out of how many in all, as a whole number, such as 40.
error-count-over-of = { $count } is more than the { $of } it is a part of. Change one of the two numbers.
error-date = { $typed } is no date. Type day, month and year, such as 27 3 2026.
error-date-nothing = Nothing was typed. Type a date such as 27 3 2026, m for not measured, or l to come back later.
error-period-future = The period must end on or before { $day }, the date of this assessment.
error-period-old = The period must end at most 6 months before { $day }, the date of this assessment.
error-period-length = The period has 12 months and begins on { $from }. Type a day about 12 months later, or go back to change the first day.
error-words-nothing = Nothing was typed. Type at least one word.
error-words-long = The text has { $has } characters; { $most } fit. Shorten it.
error-words-character = The text holds a character that readers cannot see. Type it again by hand.
error-proof-future = The date of the document must be on or before { $day }, the date of this assessment.
error-too-many-proofs = { $most } documents are recorded, and no more fit. Remove one first.
error-file-absent = There is no file { $name } in { $folder }. Drag the file onto this window, type its name again, or press Enter to record the title only.
error-file-not = { $name } is no file. Drag a file onto this window, type a file's name, or press Enter to record the title only.
error-file-unreadable = { $name } could not be read ({ $message }). Close other programs that use it and type its name again, or press Enter to record the title only.
error-no-criterion = No criterion is called { $typed }. Type an id such as REC-01, or a word of its title.
error-not-yet = { $reason }.
error-pillar-open = { $n ->
    [one] One criterion of this section is open. Answer it, or choose later.
   *[other] { $n } criteria of this section are open. Answer them, or choose later.
 }
problem-date-in-future = The date must be on or before { $day }, the date of this assessment.
problem-of-is-0 = Out of 0 there is no share. Change the number, or type m for not measured.
problem-nobody-of-this-sex = The facts say that there are no workers of this sex. Enter 0 out of 0 for them, or correct the facts.
problem-pay-is-0 = A mean pay of 0 cannot be compared. Change the amount, or type m for not measured.
problem-claim-too-old = This day is too long ago for the reason to hold on { $day }. Check the day, or answer the criterion.
problem-count-over-of = The first number is more than the second, of which it is a part. Change one of the two numbers.
problem-period = The period ends before it begins. Change one of the two days.

# ---- Help
help-place = Help
help-title-screen = { $id } { $title }
help-title-law = The law behind { $id }
help-title-points = How { $id } scores
help-title-audit = What an auditor looks at: { $id }
help-title-words = Words explained
help-law = The law behind it
help-points = How it scores
help-audit = What an auditor looks at
help-words = Words explained
help-proof = What counts as proof:
help-ask = Whom to ask: the person who leads this subject, often HR or the prevention adviser.
help-ask-figures = Whom to ask: the payroll office or the social secretariat has the figures.
help-three-ways = No answer yet? m: not measured, which is final until you change it. l: come back later, which keeps it open. n: not applicable, where there is a reason for it.
help-commands = b back. l later. t task list. g go to a criterion. e proof. w note. r say again. p pause, all is saved. On a criterion: m not measured, n not applicable.
help-fact = This is asked once and decides which criteria apply. If you do not know it yet, type l; you can go on and fill it in later. The payroll office or the social secretariat may know.
help-field = This stands in the report. You can correct it later.
help-facts = Choose a number to correct a line. These criteria are not asked:
help-tasks = Choose a pillar, in any order. Choose 0 for the company and the facts. Enter goes on where you stopped.
help-pillar = Look at each line. Choose one to change it; you come back here. Then say whether the section is completed.
help-waits = waits for a fact that is not known yet, { $fact }
help-law-line = { $title } ({ $threshold }): { $duty }
help-no-law = No law is named for this criterion.
help-unchecked = Not checked: { $what }
help-not-checked = Not checked in every detail.
help-points-level = Level { $level }: { $points } points.
help-points-yes = Yes: { $yes } points. No: { $no } points.
help-band-min = { $unit ->
    [options] From { $limit } marked: { $points } points.
    [ratio] From a ratio of { $limit }: { $points } points.
   *[other] From { $limit } per cent: { $points } points.
 }
help-band-max = Up to { $limit } per cent: { $points } points.
help-band-months = Up to { $limit } months ago: { $points } points.
help-weight = Its weight within the pillar is { $weight }.
help-gate = The level { $level } needs at least { $min } points here{ $workers ->
    [0] {""}
   *[other] {""} from { $workers } workers on
 }.
help-legal-gate = Every level needs at least { $min } points here{ $workers ->
    [1] {""}
   *[other] {""} from { $workers } workers on
 }, because it is the law.
help-word-1 = Pillar: one of the parts of the criteria, such as recruitment.
help-word-2 = Criterion: one question with its answer.
help-word-3 = Proof: a document that shows that the answer is true. It stays with you.
help-word-4 = Fingerprint: a number computed from a file. It shows later that the file is the same.
help-word-5 = Fact: a figure about the company that decides which criteria apply.
help-word-6 = Not measured: decided, 0 points, printed in the report.
help-word-7 = Not applicable: left out of the sums, for a reason that the criteria allow.

# ---- What was said before, under other criteria or in last year's report
letter-take-over = a
word-take-over = take over
key-take-over = a take over
before = Before, on { $day } under the criteria { $version }: { $answer }.
before-other = Before, on { $day } under the criteria { $version }, to { $id } { $title }: { $answer }.
before-other-untitled = Before, on { $day } under the criteria { $version }, to { $id }: { $answer }.
before-nothing = no answer
before-note = Your note then: { $note }
before-changed = Changed since in { $what }: { $how }.
before-same-text = Its text is the same as then.
before-take-over = Type { $key } to take the earlier answer over as it is. Until then it is no answer.
before-requirement = what is required
before-measure = what is counted
before-level = the line you chose
before-option = a sentence you marked
change-text = it read "{ $old }"
change-added = new is "{ $new }"
change-removed = gone is "{ $old }"
change-replaced = "{ $old }" became "{ $new }"
status-before = , { $n } to look at again
row-before = Look at it again
facts-from-report = Company and facts are those of the report before. Check each line; nothing is confirmed yet.
error-nothing-before = There is no single earlier answer to take over here. Answer the question.
