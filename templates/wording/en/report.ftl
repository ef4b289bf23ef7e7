# Words of the report. Prose about the criteria stands in the packs.

## Parts of sentences
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
decimal-mark = .
colon = :
separator = {"; "}
list-end = { $first } and { $last }
n-of = { $n } of { $of }
per-cent = { $n } %
more = { $n } more
none = none
nothing = nothing
yes = yes
no = no
quote = “{ $text }”
n-criteria = { $n ->
    [one] 1 criterion
   *[other] { $n } criteria
}
fewer-than = fewer than { $least }

## The document and its running lines
document-title = { $company }: proposed “Women in Digital” label, self-assessment of { $date }
document-subject = Indicative result of proposed criteria, declared by the company
attached-statement = The statement: what was declared, and the result
attached-criteria = The criteria by which the statement is scored
running-company = { $company }, self-assessment of { $date }
running-status = Indicative, not verified
running-draft = Draft, not sealed
running-digest = Statement { $digits }, criteria { $id } { $version }
running-page = Page { $page } of { $pages }

## Page 1
kicker = Proposed “Women in Digital” label: self-assessment report
kicker-preview = Proposed “Women in Digital” label: self-assessment report (preview of the criteria)
company-unnamed = Company not named yet
enterprise-number = BE { $number }.
enterprise-number-none = No enterprise number.
perimeter = { $text }, { $workers }.
perimeter-none = Perimeter not described yet, { $workers }.
period = { $from } to { $to }.
period-none = Period not known yet.
workers = { $n ->
    [one] 1 worker
   *[other] { $n } workers
}
workers-few = fewer than { $least } workers
level-label = Indicative level
level-none = None
steps-table = Levels
step-now = this result
step-reached = reached
step-open = not reached
step-gates = { $n ->
    [one] 1 gate missing
   *[other] { $n } gates missing
}
step-conditions = { $n ->
    [one] 1 condition missing
   *[other] { $n } conditions missing
}
status = Indicative result of proposed criteria; no label has been awarded. { $assurance ->
    [A0] Self-declared, with incomplete evidence (assurance A0), not verified.
    [A1] Self-declared and documented for { $level } (assurance A1), not verified.
   *[A2] Reviewed by an auditor (assurance A2).
}
status-until = Valid until { $until }.
status-draft = Draft, not sealed.
vouches = Declared by { $name }, { $role }. The company vouches for the answers by signing this file. Nobody outside the company has checked them.
vouches-draft = Prepared by { $name }, { $role }. This draft is not signed: nobody vouches for it. No label has been awarded.
vouches-nobody = Nobody is named yet who declares the answers: nobody vouches for them. No label has been awarded.
headline-highest = Every condition of { $level } is met
headline-legal = { $n ->
    [one] No level: a legal gate is not met
   *[other] No level: { $n } legal gates are not met
}
headline-gates = { $n ->
    [one] Every score reaches { $level }; one gate does not
   *[other] Every score reaches { $level }; { $n } gates do not
}
headline = { $level } is kept back by { $causes }
cause-scores = { $n ->
    [one] one score
   *[other] { $n } scores
}
cause-gates = { $n ->
    [one] one gate
   *[other] { $n } gates
}
cause-results = too few measured results
cause-evidence = missing evidence
cause-review = a missing review
cause-coverage = a pillar of which too little applies
overall-table = Overall score, marks of the levels and gates
pillar-table = Pillar scores, marks of the levels and gates
overall-score = Overall score
overall-score-the = The overall score
overall = Overall
pillar = Pillar
of-100 = of 100
mark-reached = Level by score
mark-none = none
gates-met = { $level } gates met
no-gates = none asked
weakest = Weakest pillar: { $pillar }, { $score }.
marks-note = The heavy line marks the next level; its gates must be met too.
obstacles-title = What keeps { $level } back
obstacles-title-none = What keeps the next level back
no-obstacles = Nothing: { $level } is the highest level.
more-obstacles = { $n ->
    [one] One more; all of them under Plan.
   *[other] { $n } more; all of them under Plan.
}
left-out-title = Left out, legal gates, notices
left-claimed = Declared not applicable by the company:
left-by-rule = Not applicable by rule:
left-unknown = Not measured:
left-open = Not answered yet:
left-legal = Legal gates:
left-changes = Facts changed after they were confirmed:
left-notices = Notices:
legal-met = { $of ->
    [0] none binds this company; no legal opinion
   *[other] { $n } of { $of } met; no legal opinion
}
listed = { $n }. { $first }{ $n ->
    [0] {""}
    [1] {""}
    [2] {""}
    [3] {""}
   *[other] {" "}All of them under Method.
}
ids-because = { $ids } ({ $reason })
more-by-rule = { $n } more, each with its reason under its pillar
all-by-rule = { $n ->
    [one] 1 criterion, with its reason under its pillar
   *[other] { $n } criteria, each with its reason under its pillar
}
by-rule = { $list }; { $n } of { $of } criteria count
facts-table = Dates and criteria
assessed-on = Assessed on
refresh-by = Refresh figures by
valid-until = Valid until
criteria-set = Criteria
criteria-preview = { $id } { $version } (preview)
criteria-proposal = { $id } { $version } (proposal)
check-title = Check this report
check-run = The signature is in the PDF file. Run
check-command = wid verify report.pdf --trust signer.pem
check-line = (wid is free; report.pdf is this file; the company gives you signer.pem, its public key). “Valid” means that nothing was changed and that the score follows from the answers, not that they are true. The QR code and these characters tie a printout to its file:
draft-note = This draft is not sealed and proves nothing. A sealed report carries a signature, the digest of its statement and a code to check it.

## Alternative texts of drawings
alt-scale = Scale: { $marks }
alt-mark = { $level } { $at } { $reached ->
    [yes] reached
   *[no] not reached
}
alt-bar = { $score } of 100. { $marks }
alt-qr = QR code: WID:1: and the SHA-256 digest of the statement, { $digest }
alt-effect = { $today } today, { $after } after the steps, of 100
alt-points = { $points } of 100
alt-points-needs = { $points } of 100, mark at { $needs }
alt-gate = { $level } gate { $needs } { $met ->
    [yes] met
   *[no] not met
}
alt-legal-gate = Legal gate { $met ->
    [yes] met
   *[no] not met
}

## Answers
answer-open = Not answered yet.
answer-unknown = not measured
answer-claimed = declared not applicable
answer-small = figure not printed, fewer than { $least } people
answer-level = Level { $level } of { $highest }. { $text }
answer-asked = { $answer }. Asked: { $text }
answer-measured = { $answer }. Measured: { $text }
answer-plain = { $answer }.
answer-options = { $n } of { $of }{ $n ->
    [0] .
   *[other] : { $list }.
}
answer-claim = Declared not applicable: { $reason }.
answer-claim-since = Declared not applicable since { $since }: { $reason }.
short-open = not answered
short-level = level { $level }
short-yes = yes
short-no = no
short-options = { $n } chosen
short-share = { $count } of { $of } ({ $percent } %)
short-share-none = nothing to count
short-gap = { $gap } % (women { $women }, men { $men } euro an hour)
short-date = { $date }, { $months ->
    [one] 1 month
   *[other] { $months } months
} old
short-ratio = ratio { $figure } (women { $women }; men { $men })
short-lower = lower share { $figure } % (women { $women }; men { $men })
side-share = { $count } of { $of }, { $percent } %
side-mean = { $count } over { $of }, { $mean } each
side-none = none
figure-infinite = larger than any number
figure-none = none
need-level = level { $level }
need-level-text = { $text } Level { $level }
need-min = at least { $limit }{ $unit ->
    [per-cent]  %
   *[other] {""}
}
need-max = at most { $limit }{ $unit ->
    [per-cent]  %
   *[other] {""}
}
need-months = at most { $months } months old
need-points = { $points } points
need-share = { $need }, such as { $count } of { $of }
need-plain = { $need }

## What keeps a level back
measured-results = Measured results
assurance = Evidence
block-legal = { $today }; the law needs { $needed }. Without it there is no level.
block-board = { $has ->
    [one] 1 board member
   *[other] { $has } board members
} of the minority sex; the law needs { $needs }. Without it there is no level.
block-gate = { $today }; { $level } needs { $needed }
block-claimed = declared not applicable; that does not open a gate of { $level }
block-claimed-undocumented = declared not applicable without complete evidence; that does not open a gate of { $level }
block-score = { $has } ({ $fraction }); { $level } needs { $needs }
block-coverage = { $has } % ({ $fraction }) of its weight applies; { $level } needs { $needs } %
block-results = { $has } measured; { $level } needs { $needs }
block-assurance = { $level } needs { $needs ->
    [A1] evidence for its own gates too
   *[A2] a review (A2)
}: { $why }
lacking-review = a signed review by an auditor
lacking-evidence = { $n ->
    [one] 1 gate lacks complete evidence ({ $list })
   *[other] { $n } gates lack complete evidence ({ $list })
}
lacking-share = too few points have complete evidence
only-from = { $key ->
    [workers] only from { $n } workers
   *[other] only where “{ $fact }” is at least { $n }
}
only-up-to = { $key ->
    [workers] only up to { $n } workers
   *[other] only where “{ $fact }” is at most { $n }
}
only-each-sex = only with at least { $n } women and { $n } men
only-flag = only where “{ $flag }” holds
notice-denominator = { $criterion }: the number that the share is taken of does not fit the fact “{ $fact }”.
notice-profile = The fact “{ $fact }” contradicts another fact.
notice-headcount = Women and men together are more than 20 % off the number of workers.
notice-threshold = The fact “{ $fact }” is within 10 % of a size from which more is asked ({ $sizes }). It is an average; its count decides what applies.
notice-ignored-answer = { $criterion } does not apply; its answer is left out.
change = { $on }: { $field }, from “{ $before }” to “{ $after }”.
change-by-hand = { $on }: the facts confirmed on { $day } were edited by hand.
change-small = { $on }: { $field } (figures not printed, fewer than { $least } people).
field-facts = Facts
field-perimeter-text = Perimeter
field-perimeter-from = First day of the period
field-perimeter-to = Last day of the period
field-company-name = Name of the company
field-company-enterprise-number = Enterprise number
field-declared-by-name = Who declares
field-declared-by-role = Role of who declares
field-assessed-on = Day of the assessment

## Plan
plan-title = { $n ->
    [one] Plan: one step to { $level }
   *[other] Plan: { $n } steps to { $level }
}
plan-title-evidence = Plan: the way to { $level }
plan-title-highest = Plan: keeping { $level }
plan-intro = { $n ->
    [one] One condition of { $level } is open. The steps below are the fewest changes that reach it.
   *[other] { $n } conditions of { $level } are open. The steps below are the fewest changes that reach it.
}
plan-intro-gates = The scores already reach { $level }. What is open are gates: { $level } requires each of them by itself, whatever the score.
plan-intro-legal = Legal gates come first: while one is open there is no level at all.
plan-intro-no-steps = { $n ->
    [one] One condition of { $level } is open. No answer has to change for it.
   *[other] { $n } conditions of { $level } are open. No answer has to change for them.
}
plan-intro-none = No change of the company’s answers alone reaches { $level }.
plan-intro-highest = The highest level is reached. What follows says how safely, and until when the evidence holds.
plan-caption = { $n ->
    [one] The step to { $level }
   *[other] The { $n } steps to { $level }
}
plan-needed = Needed for { $level }
plan-number = No.
plan-today-head = Today
plan-evidence-head = Evidence to record
plan-today = { $today }: { $points } points.
plan-to = { $needed }: { $points } points.{ $legal ->
    [yes] {" "}The law asks for it.
   *[no] {""}
}
plan-obstacles-title = Everything that keeps { $level } back
plan-evidence-title = Evidence still to record
plan-evidence-text = These gate criteria lack an entry with a title, a date, a size and a digest.
plan-depends-title = What it also depends on
depends-results = { $level } needs { $n ->
    [one] one more measured result
   *[other] { $n } more measured results
}. Not measured yet: { $list }.
depends-result = { $id } { $title }: { $today }; { $level } needs { $needed }. A result cannot be promised.
depends-board = { $id }: the board has { $has ->
    [one] 1 member
   *[other] { $has } members
} of the minority sex; the law needs { $needs }.
depends-review = { $level } needs a signed review by an auditor (assurance A2).
depends-figures = Measured results must rise: the other criteria alone do not reach the marks of { $level }.
depends-coverage = { $pillar }: too little of this pillar applies for { $level }.
effect-title = What the steps would change
effect = { $n ->
    [one] All other answers unchanged. Dark bar: today. Outlined part: after the step. The level would be { $level }.
   *[other] All other answers unchanged. Dark bar: today. Outlined part: after the { $n } steps. The level would be { $level }.
}
effect-evidence = { $n ->
    [one] All other answers unchanged. Dark bar: today. Outlined part: after the step. With the evidence named above the level would be { $level }.
   *[other] All other answers unchanged. Dark bar: today. Outlined part: after the { $n } steps. With the evidence named above the level would be { $level }.
}
effect-open = { $n ->
    [one] All other answers unchanged. Dark bar: today. Outlined part: after the step. For { $level } what is named above is needed too.
   *[other] All other answers unchanged. Dark bar: today. Outlined part: after the { $n } steps. For { $level } what is named above is needed too.
}
effect-overall-table = Overall score before and after
effect-pillar-table = Pillar scores before and after
effect-today = today
effect-after = after
margins-title = Small margins
margin = { $name } stands { $distance } points above the mark of { $level }
margin-none = { $name } stands exactly on the mark of { $level }
margin-figures = ({ $score }, exactly { $fraction }; mark { $mark })
dates-title = Dates to keep
dates-caption = Dates that age: last day on which today’s points hold
dates-until = Until
dates-criterion = Criterion
dates-after = After that day
points-fall = Points fall from { $from } to { $to }.
gate-fails = The { $level } gate fails.
legal-gate-fails = The legal gate fails: no level.
further = { $level } would further need { $list }.
further-marks = an overall score of { $overall }, every pillar at { $pillar }
further-gates = { $n ->
    [one] one more gate
   *[other] { $n } more gates
}
further-review = a review by an auditor (A2)

## Pillars
legend = Marks: the bar shows the points, the line on it what { $level } needs. A gate is a criterion that a level requires by itself, a filled square when met and an empty one when not: § legal, { $letters }. In brackets: the first 8 digits of the SHA-256 of the evidence file, which stays with the company. Notes are the company’s own words, set in quotation marks.
pillar-lead = { $score } of 100: past the { $level } mark.
pillar-lead-none = { $score } of 100: under every mark.
pillar-no-gates = { $level } asks no gate here.
pillar-gates-all = { $n ->
    [one] Its { $level } gate is met.
   *[other] All { $n } { $level } gates are met.
}
pillar-gates-some = { $met } of { $of } { $level } gates met; { $n ->
    [one] { $list } is not.
   *[other] { $list } are not.
}
pillar-counts = { $n } of { $of } criteria count. The pillar has { $share } % of the overall weight.
criteria-caption = Answers, points, gates and evidence
criteria-number = No.
criteria-head = Criterion, answer and evidence
criteria-weight = Weight
criteria-points = Points
criteria-bar = Bar and gates
evidence = Evidence:
evidence-mark = { $date } [{ $digits }]
evidence-no-date = no date
evidence-no-digest = no digest
evidence-incomplete = (incomplete)
no-evidence = No evidence recorded: self-declared.
company-note = The company’s note:
company-reason = The company’s reason:
not-by-rule = Not applicable by rule: { $reason }.
upcoming = Voluntary for now, counts nowhere. { $answer }
not-counted = not counted
keeps-back = Keeps { $level } back: needs { $needed } ({ $points } points).
keeps-back-legal = Legal gate not met: needs { $needed } ({ $points } points). Without it there is no level.
keeps-back-board = Legal gate not met: the minority sex needs more seats on the board. Without it there is no level.
claim-refused = All claims together pass { $most } % of the weight, so this one counts as not measured.
counts-as-unknown = { $least ->
    [1] Counts as not measured: there is nobody or nothing to compare.
   *[other] Counts as not measured: it takes at least { $least }.
}

## Method
method-title = Method: how the level was computed
method-rules = Each answer gives 0 to 100 points by fixed bands. A pillar’s score is the mean of the points of the criteria that count, by their weights. The overall score is the mean of the pillars by their weights. A level needs all of its conditions and those of every level below it. All arithmetic is exact; figures are rounded, half up, only to be printed. An answer “not measured” gives { $unknown } points.
method-documented = Counting only answers with complete evidence, the overall score is { $documented } ({ $fraction }); assurance A1 at { $level } needs { $needed }. A0 is self-declared, A1 also documented for every gate, A2 reviewed by an auditor.
method-small-cells = Figures about fewer than { $least } women, men or people are not printed; their points are. The statement in this file holds them, since it is scored again.
levels-caption = Conditions of each level and this result
condition = Condition
condition-overall = Overall score at least
condition-pillar = Every pillar at least
condition-gates = Gates of the level
condition-legal = Legal gates
condition-assurance = Assurance at least
condition-results = Measured results at least (here { $n })
condition-coverage = Share of each pillar that applies
condition-level = Level
cell-met = { $asked }: met
cell-not-met = { $asked }: not met
cell-beside = ({ $text })
cell-lowest = lowest { $score }
no-condition = no condition
fractions-caption = Scores as fractions
fractions-pillar = Pillar
fractions-weight = Pillar weight
fractions-criteria = Criteria
fractions-sum = Weight × points
fractions-weights = Sum of weights
fractions-fraction = Fraction
fractions-score = Score
fractions-assessable = Applies
overall-formula = Overall
overall-is = { $formula }, printed as { $printed }.
profile-title = Company profile
profile-confirmed = These facts were confirmed on { $date }. They decide only which criteria apply.
profile-unconfirmed = These facts are not confirmed yet. They decide only which criteria apply.
profile-first = Company profile, first part
profile-second = Company profile, second part
fact-hidden = not printed
fact-unknown = not known yet
results-title = Results, measured or not
result-measured = measured
result-unknown = not measured
result-open = not answered yet
result-claimed = declared not applicable
result-upcoming = voluntary for now
result-not-by-rule = not applicable by rule: { $reason }
method-unknown = Answered as, or counted as, not measured: { $list }.
changes-title = Facts changed after they were confirmed
changes-none = None.
notices-title = Notices
notices-none = None.

## Legal references
legal-title = Legal references and what is unchecked
legal-intro = The criteria refer to { $n } texts. The authors of the criteria checked { $checked } of them against published sources, { $partly } in part and { $unchecked } not at all. Those not fully checked come first. All bind employers unless noted. This is no legal advice, and a legal gate met here is no proof that a legal duty is met.
legal-caption = Texts with something unchecked or uncertain
legal-text = Text
legal-state = State
legal-unchecked = Unchecked or uncertain
legal-used = Used by
legal-not-checked = Not checked
legal-partly = Partly checked
legal-checked = Checked
legal-nothing-checked = Nothing was checked against a source.
legal-not-transposed = { $title } (EU directive, no Belgian act found)
legal-soft = { $title } (guidance, does not bind)
legal-clean-title = Checked, with nothing left open

## Verification
verification-title = How to verify this report
verification-draft-title = A draft cannot be verified
verification-intro = The signature is in the file, not on the page: a printed copy or a screenshot proves nothing. Open the file in a PDF reader to see who signed it, or run the free tool, which needs no network and no account. Ask the signer, by a way that you trust, for the file that names the key (here signer.pem):
verification-draft = This file carries no signature. A sealed report is verified with this command:
verification-verdicts = The verdict is valid, altered, wrong, withdrawn, expired or undecided. The tool reports each of these checks:
checks-caption = What each check proves
checks-check = Check
checks-passes = It passes when
check-shape = The file has exactly the form that the tool writes; nothing was added.
check-integrity = Not one byte has changed since it was signed.
check-signer = The key is the one that the statement names, and leads to one that you trust.
check-subject = The enterprise number of the signer is the one in the report.
check-time = The signing time is certain, where a timestamp was asked for.
check-criteria = The criteria inside are the published ones, byte for byte.
check-rules = Nothing is inside that could not have been issued: dates, open answers, facts.
check-score = The answers, scored again, give the stated result.
check-pages = The pages, drawn again from the statement, are the same byte for byte.
check-evidence = The evidence files that you were given are the ones recorded.
check-validity = The report has not expired and was not withdrawn.
proves-title = What a valid report proves
proves-not-title = What it does not prove
proves-signer = Who signed it, and that nothing changed since.
proves-level = That the level follows from the answers by the published rules.
proves-evidence = Which evidence files the company recorded, by their digests.
proves-not-true = That the answers are true or the evidence is genuine: nobody has reviewed them.
proves-not-label = That a label was awarded: the criteria are a proposal.
proves-not-law = That the company meets its legal duties.
proves-not-only = That it is the company’s only report.
proves-not-time = When it was signed, without a timestamp.
digests-caption = Digests, SHA-256
digests-part = Part
digests-digest = Digest
digest-statement = Statement (statement.json)
digest-criteria = Criteria (criteria.json)
digest-pack = Manifest of { $id } { $version }
digest-supersedes = Statement that it replaces
digest-signer = Public key of the signer
issued-with = Issued in English on { $date } with { $tool } { $version } (renderer { $renderer }) from the criteria { $criteria }. Valid until { $until }. Both attachments travel inside this file.
drawn-with = Drawn in English on { $date } with { $tool } { $version } (renderer { $renderer }) from the criteria { $criteria }. A draft has no validity.

## Overlays

overlay-line = { $level }, assurance { $assurance }, overall score { $score } of 100. Scored beside the base; it changes nothing in it.
overlay-beside = The overlay { $id } { $version } asks more of companies of one kind. It is scored by itself, from its own answers and the facts of the company, and changes nothing in the result on page 1.
overlay-method-title = How this level was computed
overlay-facts-title = Facts that this overlay asks
legal-none = This overlay names no legal references.
overlay-legal-intro = The criteria refer to { $n } texts. The authors of the criteria checked { $checked } of them against published sources, { $partly } in part and { $unchecked } not at all. Those not fully checked come first. This is no legal advice, and a legal gate met here is no proof that a legal duty is met.
