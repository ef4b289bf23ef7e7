# The command line: what it answers, asks and says on the way.

## Days and numbers, as they stand in sentences of the command line, problems and verdicts
# A day may be written as people do, with { $day }, { $month } and { $year } in digits. English keeps { $iso }, such as 2026-11-24, as
# it is typed.
date = { $iso }
decimal-mark = .
# Between things of a list that may hold commas themselves.
separator = {"; "}
separated = { $items }
labelled = { $label }: { $text }

## Files
file-error-absent = { $file } is not there
file-error-no-folder = there is no folder to write { $file } into
file-error-exists = { $file } exists already
file-error-may-not-read = you may not read { $file }
file-error-may-not-write = you may not write { $file }
file-error-read-only = { $file } lies on a disk that can only be read
file-error-disk-full = the disk is full; { $file } was not written
file-error-too-large-to-write = { $file } is larger than you may write here
file-error-too-many-bytes = { $file } has more than { $limit } bytes, which is more than such a file may have
file-error-not-text = { $file } is no text in UTF-8
file-error-not-ordinary = { $file } cannot be used: it is no ordinary file
file-error-no-name-left = evidence/ holds too many other files of the name of { $file }
file-error-folder = { $file } is a folder
file-error-not-a-folder = a part of { $file } is a file, not a folder
file-error-unread = { $file } cannot be read: { $why }
file-error-unwritten = { $file } cannot be written: { $why }
file-help-name = check the name and the folder
file-help-exists = choose another name, or replace it with --force
file-help-permission = choose another folder, or ask for the right to use it
file-help-read-only = choose another folder
file-help-disk-full = make room on the disk and try again
file-help-too-large = check that it is the right file
file-help-folder = name a file, not a folder
file-help-not-text = save the file as text in UTF-8
file-help-other = check the name, and whether other programs can use the file
file-written = Written: { $file }

## Two programs in one folder
lock-taken = { $folder } is being changed by another program
lock-taken-since = { $folder } is being changed by { $who } since { $since }, process { $process }
lock-by-somebody = somebody
lock-help = close the other window first, or wait until it is done

## What every command says
error-line = Error: { $error }
warning-line = Warning: { $warning }
output-disk-full = the disk is full; the answer was not written
output-not-written = the answer cannot be written: { $why }
confirm-question = { $question } Type yes to go on:
confirm-nobody = nobody is here to be asked: { $question }
confirm-help = add --yes to go on without being asked
# The words that may be typed for yes and for no, separated by blanks. English ones are understood too.
typed-yes = yes y
typed-no = no n
typed-not-read = what was typed cannot be read: { $why }
source-date-epoch-wrong = SOURCE_DATE_EPOCH is "{ $text }", which is no number of seconds since 1970
source-date-epoch-help = set it to such a number, or unset it
source-date-epoch-said = The document is dated { $moment }, as SOURCE_DATE_EPOCH says.
assessment-absent = there is no assessment in { $folder }
assessment-absent-help = to begin one, type: { $command }
assessment-go-on = To go on, type: { $command }
pack-not-at-hand = the criteria { $pack } are not at hand
criterion-unknown = the criterion { $criterion } does not stand in { $pack }
criterion-unknown-help = see them all with: { $command }
usage-csv = only wid verify answers as CSV
usage-csv-help = use --format human or --format json

## Levels, scores and answers
percent = { $number } %
level-none = no level
answered-not-measured = not measured
answered-not-applicable = declared not applicable ({ $code })
answered-level = level { $level }
answered-yes = yes
answered-no = no
answered-share = { $count } of { $of }
answered-by-sex = women { $women }, men { $men }
answered-day = { $day }
field-company-name = the name of the company
field-enterprise-number = the enterprise number
field-declared-by-name = the name of who declares
field-declared-by-role = the role of who declares
field-perimeter-text = what the assessment covers
field-perimeter-from = the first day of the period
field-perimeter-to = the last day of the period

## What keeps the next level
block-legal-gate = { $criterion } (legal duty): has { $has } points, needs { $needs }
block-gate = { $criterion }: has { $has } points, needs { $needs }
block-gate-claimed = { $criterion }: declared not applicable, which does not open this gate without recorded proof
block-overall = Overall score: { $has }, needs { $needs } %
block-pillar = { $pillar }: { $has }, needs { $needs } %
block-coverage = { $pillar }: only { $has } of the pillar can be assessed, needs { $needs } %
block-results = Measured results: { $has }, needs { $needs }
block-assurance = Assurance: { $has }, needs { $needs } ({ $name })
block-assurance-points = Assurance: { $has }, needs { $needs }: more documented points
block-assurance-proof = Assurance: { $has }, needs { $needs }: recorded proof for { $criteria }

## What forbids to issue
breach-missing = { $name } ({ $field }) is not filled in
breach-facts = { $n ->
    [one] 1 fact is not known yet: { $facts }
   *[other] { $n } facts are not known yet: { $facts }
}
breach-impossible = these facts contradict others: { $facts }
breach-changed-by-hand = the facts were changed by hand since they were confirmed on { $day }
breach-not-confirmed = the facts are not confirmed yet
breach-open = { $n ->
    [one] 1 criterion is open: { $criteria }
   *[other] { $n } criteria are open: { $criteria }
}
breach-open-listed = { $n ->
    [one] 1 criterion is open, as listed
   *[other] { $n } criteria are open, as listed
}
breach-open-below = { $n ->
    [one] 1 criterion is open:
   *[other] { $n } criteria are open:
}

## What a reader should know
notice-denominator = { $criterion }: its figures do not fit the fact "{ $fact }"
notice-profile = The fact "{ $fact }" contradicts another fact
notice-headcount = Women and men together are more than 20 per cent off the number of workers
notice-threshold = The fact "{ $fact }" is within 10 per cent of a size from which more is asked ({ $sizes })
notice-ignored-answer = { $criterion }: answered, but it does not apply; the answer does not count

## wid score
score-head = { $company }, assessed on { $day }, criteria { $pack } { $version }
score-the-company = The company
score-result = Result: { $level }, { $code } { $assurance }
score-result-what-if = Result: { $level }, { $code } { $assurance }, what if
score-indicative = Indicative result of a proposed set of criteria. Nobody but the company stands behind it.
score-overall = Overall
score-exactly = exactly { $fraction }
score-highest = This is the highest level.
score-next = What keeps { $level } back:
score-notices = To look at:
score-pillar = { $pillar }, weight { $weight }
answered-nothing = no answer
score-counts = { $answer }; { $points } points x weight { $weight }
score-counts-as-unknown = { $answer }; counts as not measured: too much is declared not applicable
score-counts-unknown = { $answer }; not measured: { $points } points x weight { $weight }
score-counts-open = { $answer }; open: 0 points x weight { $weight }
score-counts-not-applicable = { $answer }; does not apply
score-counts-claimed = { $answer }; declared not applicable: does not count
score-counts-upcoming = { $answer }; upcoming: does not count yet
score-rule-pillar = A pillar's score is the sum of weight x points over the sum of the weights that count.
score-rule-overall = The overall score weighs the pillars in the same way.
score-rules = The rules stand in docs/SCORING.md.
facts-missing = { $n ->
    [one] 1 fact is needed first: { $facts }
   *[other] { $n } facts are needed first: { $facts }
}
facts-missing-help = to fill in what is missing, type: { $command }

## wid status
status-pillar = { $pillar }: { $decided } of { $applying } decided
status-open = open
status-waiting = { $n ->
    [one] 1 criterion waits for facts
   *[other] { $n } criteria wait for facts
}
status-ready = Ready. To issue the report, type: { $command }
status-to-issue = Before the report can be issued:

## wid plan
plan-head = The shortest way to { $level }
plan-highest = This is the highest level; there is nothing to plan.
plan-legal-duty = { $criterion } (legal duty)
plan-step = from { $from } to { $to } points: { $answer }
plan-evidence = Proof to record, each with a date:
plan-depends = It also depends on what answers alone cannot change:
plan-nothing = Nothing is left to do.
plan-results = { $n ->
    [one] 1 more result must be measured; possible: { $criteria }
   *[other] { $n } more results must be measured; possible: { $criteria }
}
plan-result = { $criterion }: the result must reach { $needs } points, it has { $has }
plan-board = { $criterion }: the minority sex has { $has } seats on the board and needs { $needs }
plan-review = an auditor's signed review
plan-figures = measured results must become better; the other criteria alone are not enough
plan-coverage = { $pillar }: too little of this pillar can be assessed

## wid start
start-exists-help = go on with it by: { $command }
start-blank-written = Open it in a text editor. To see what is open, type: { $command }
start-end-of-life = the criteria { $pack } { $version } ended on { $day }
start-end-of-life-help = give the folder of newer criteria with --pack

## wid render
render-written = Written: { $file }, a draft that nobody sealed.
render-name = the draft must be named FILE.pdf or FILE.html
render-name-help = give -o draft.pdf or -o draft.html
render-failed-help = where you gave a template, correct it; else shorten the text that is named
report-failed = the report cannot be drawn: { $why }

## Passwords
password-of = Password of { $file }:
password-new = New password for { $file }:
password-again = The same password again:
password-differs = the two passwords differ
password-differs-help = nothing was written; try again
password-empty = the password is empty
password-empty-help = choose one; nothing was written
password-none = no password was given: { $why }
password-none-help = give it with --password-file FILE or --password-env NAME
password-no-terminal = there is no terminal to type it in
password-not-set = the environment variable { $name } is not set

## wid assess
assess-to-score = To see the result, type: { $command }
assess-to-issue = To issue the report, type: { $command }
assess-not-saved-help = what was saved before stays; when it is put right, type: { $command }
assess-no-answer = the terminal does not answer: { $why }
assess-unknown-pillar = the pillar { $pillar } does not stand in { $pack }
assess-unknown-pillar-help = choose one of { $pillars }
assess-no-terminal = there is no terminal to ask in
assess-no-terminal-help = add --plain to answer by lines, or edit { $file } in a text editor (wid start DIR --blank writes one)

## wid evidence
evidence-date = { $date } is after { $day }, the day of the assessment
evidence-date-help = give the date of the document with --date
evidence-recorded = Recorded for { $criterion }: { $title }, { $date }
evidence-recorded-again = Recorded again for { $criterion }: { $title }, { $date }
evidence-stays = The file stays with you. Its title, date, size and digest will stand in the report.
evidence-title = the title: { $why }
evidence-title-help = give another one with --title
evidence-too-many = { $criterion } has { $most } documents already
evidence-too-many-help = remove one from the assessment first
evidence-same = { $document }: unchanged
evidence-changed = { $document }: CHANGED since it was recorded
evidence-not-here = { $document }: never seen here: the file is not in the folder
evidence-not-kept = { $document }: cannot be compared: it was recorded without a copy
evidence-never-recorded = { $document }: has no digest yet: record it with wid evidence add
evidence-none = No documents are recorded.
evidence-some-unchanged = { $n ->
    [one] { $same } of 1 document is unchanged.
   *[other] { $same } of { $n } documents are unchanged.
}
evidence-all-unchanged = { $n ->
    [one] 1 document is recorded and unchanged.
   *[other] { $n } documents are recorded and unchanged.
}

## wid issue
issue-nothing-sealed = Nothing was sealed.
issue-facts-changed = The facts were changed by hand since { $day }. The report will say so.
issue-facts-not-confirmed = Nobody has confirmed the facts yet.
issue-facts-hold = Do these facts hold?
issue-covered = Covered: { $what }
issue-period = Period: { $from } to { $to }
issue-not-yet = The report cannot be issued yet:
issue-nobody = nobody is here to agree to what will be disclosed
issue-nobody-help = read it, then add --yes
issue-agree = Type yes to seal the report, remove and a number to take a line out, or no:
# The words that may be typed to take a line out, separated by blanks. The English one is understood too.
issue-typed-remove = remove
issue-remove-what = Type remove and the number of a line, such as: remove 12
issue-no-choice = That is not one of the choices.
issue-no-line = There is no line with this number.
issue-removed = Removed: { $text }
issue-not-removable = This line belongs to the answers or the facts. Change it with wid assess.
issue-discloses = Everybody who gets the report will see:
issue-discloses-more = and all answers, points and document dates.
issue-marked = { $n ->
    [one] 1 of these lines is marked: it may concern a person. Look at it twice.
   *[other] { $n } of these lines are marked: they may concern a person. Look at them twice.
}
disclosed-company = Company
disclosed-enterprise-number = Enterprise number
disclosed-declared-by = Declared by
disclosed-role = Role
disclosed-perimeter = What is assessed
disclosed-first-day = First day of the period
disclosed-last-day = Last day of the period
disclosed-period = Period
disclosed-certificate = Certificate of the seal
disclosed-facts-changed = Change of the facts
disclosed-changed = Change of "{ $what }"
disclosed-figures = { $criterion } figures
disclosed-note = { $criterion } note
disclosed-claim = { $criterion } does not apply because
disclosed-document = { $criterion } document
concern-name = the name of a person
concern-name-like = looks like a name
concern-email = an e-mail address
concern-national-number = looks like a national number
concern-small-cell = so few people that the pages do not show the figure; the attached statement does
issue-issued = { $n ->
    [one] Issued: { $file }, 1 page, { $level }.
   *[other] Issued: { $file }, { $n } pages, { $level }.
}
issue-sealed = Sealed by { $name }. Valid until { $until }.
issue-digest = Statement SHA-256: { $digest }
issue-hand-on = Hand the report on together with your certificate. Whoever gets them can check the report with:
issue-key-from = KEY is the file of your key. To make one, type: { $command }
issue-another-number = { $file }: the certificate is of another company: it names { $certified }, the assessment { $stated }
issue-another-number-help = use the key of this company, or correct the enterprise number; nothing was written
issue-failed-help = shorten the text that is named; nothing was written
sign-help-expired = make a new key with wid key new, or request one with wid key request; nothing was written
sign-help-not-yet = wait until then, or check the clock of this machine
sign-help-usage = ask for a certificate for electronic seals or signatures
sign-help-algorithm = make a key with: wid key new
sign-help-other = nothing was written; try again
file-says = { $file }: { $what }

## wid key
key-name = the name: { $why }
key-name-help = give the company's name as in the company register
key-number-help = check it on an invoice or in the company register
key-file-name = the key file must be named NAME.p12
key-file-name-help = write: -o { $file }
key-without-password = Warning: the key has no password. Whoever has the file can seal in your name.
key-written = { $file }: the key. Keep it, and give it to nobody.
key-certificate-written = { $file }: the certificate. Hand it to those who verify your reports.
key-request-written = { $file }: the request. Send it to your certification authority.
key-request-then = Put the certificate that comes back, and those above it, at the end of the key file.
key-show-subject = Subject
key-show-issuer = Issued by
key-show-itself = itself (self-signed): people must receive it from you directly
key-show-valid = Valid
key-show-days = { $from } to { $to }
key-show-key = Key
key-show-other-kind = of a kind that seals are not made with
key-show-digest = SHA-256
key-show-expired = It has expired; nothing can be sealed with it any more.
key-help-password = try again; where it comes from a file, only the first line counts
key-help-format = give a .p12 file, or a .pem file
key-help-no-key = give the .p12 file, or the .pem file that holds the private key
key-help-no-certificate = put the certificate into the same file as the key
key-help-does-not-fit = put the certificate of this key into the file
key-help-unsupported = use a P-256, P-384 or RSA key of at least 2048 bits, such as wid key new makes
key-help-other = see what the file holds with: wid key show FILE

## wid inspect
inspect-no-report-help = name a report that wid issue or wid render wrote
inspect-changed = a statement is inside, but the file was changed: { $why }
inspect-changed-help = ask for the file again
inspect-no-statement = no statement of wid is inside
inspect-no-pdf = this is no PDF
inspect-no-json = the statement is no JSON: { $why }
inspect-not-verified = Not verified: this shows what the file says of itself. To check it, use wid verify.
inspect-company = Company
inspect-declared-by = Declared by
inspect-level = Level
inspect-no-level = none
inspect-assessed-on = Assessed on
inspect-days = { $assessed }, issued { $issued }, valid until { $until }
inspect-criteria = Criteria
inspect-pack = { $pack } { $version }
inspect-two = { $first }, { $second }
inspect-not-said = not said
inspect-sealed-by = Sealed by
inspect-signer = { $name } (certificate issued by { $issuer })
inspect-signer-itself = { $name } (certificate issued by itself)
inspect-seal-unread = a signature that cannot be read
inspect-no-seal = nobody: this is a draft
inspect-statement = Statement
inspect-attachments = Attachments
inspect-parts = { $n ->
    [one] statement.json with 1 answer, criteria.json with { $size } bytes
   *[other] statement.json with { $n } answers, criteria.json with { $size } bytes
}
inspect-digest-fits = The digest is that of this file's statement.
inspect-digest-of-another = The digest belongs to ANOTHER statement than this file's.
inspect-no-digest = this is no SHA-256 digest
inspect-no-digest-help = type all 64 letters and digits; blanks do not matter

## wid verify
verify-no-threads-help = try --jobs 1
verify-unreadable-help = ask for the file again; a report is a PDF
verify-progress = { $done } of { $all } verified
verify-tally = { $n ->
    [one] 1 file looked at: { $parts }.
   *[other] { $n } files looked at: { $parts }.
}
tally-valid = { $n } valid
tally-undecided = { $n } undecided
tally-expired = { $n } expired
tally-altered = { $n } altered
tally-wrong = { $n } wrong
tally-withdrawn = { $n } withdrawn
tally-no-report = { $n } no report
tally-not-read = { $n } not read
outcome-passed = passed
outcome-failed = FAILED
outcome-not-checked = not checked
outcome-undecided = undecided
verify-company = Company
verify-sealed-by = Sealed by
verify-trusted-authority = { $name } (trusted through its authority)
verify-trusted-certificate = { $name } (exactly this certificate is trusted)
verify-trusted-not = { $name } (not known to be trusted)
verify-name-differs = This name differs from the company's.
verify-claimed-time = Claimed time
verify-no-timestamp = { $moment } (no timestamp proves it)
verify-result = Result
verify-indicative = { $level }{ $assurance }: indicative, of a proposed set of criteria
verify-issued = Issued
verify-days = { $issued }, valid until { $until }
verify-statement = Statement
verify-valid-says = Valid says who sealed this, that nothing was changed, and that the result follows from the answers. It does not say that the answers are true. See docs/TRUST.md.
verify-trust-help = give a certificate or a list in PEM or DER
verify-no-certificates = { $folder } holds no .pem, .crt or .cer file
verify-no-certificates-help = name the certificate itself
verify-list-not-text = a name on standard input is no text in UTF-8
verify-list-not-text-help = name this file, or its folder, on the command line
verify-list-unread = standard input cannot be read: { $why }
verify-list-unread-help = give the names on the command line
verify-list-empty = standard input names no files
verify-list-empty-help = write one name a line
verify-no-pdf = { $folder } holds no PDF
verify-no-pdf-help = name the folder with the reports
verify-no-fit = no file fits { $pattern }

## wid demo
demo-answers = 1. The answers of an invented company stand in { $file }.
demo-documents = 2. { $n } fictional documents are recorded in { $folder }.
demo-folder-exists = { $folder } exists and is not empty
demo-folder-exists-help = name a folder that does not exist yet
demo-too-many = too many folders called wid-demo stand here
demo-too-many-help = remove them, or name another one
demo-what-happened = What happened: an invented company was scored, its report was sealed with a key made for this demo, and the seal and every figure were verified. The key is thrown away; its certificate stays. The result is indicative: the label is a proposal.
demo-open = Open these files:
demo-report = the report that people read and machines verify
demo-assessment = the answers behind it, as text
demo-certificate = the certificate that verifiers trust
demo-next = Try next:
demo-plan = the shortest way to the next level
demo-verify = without --trust: who vouches is undecided
demo-inspect = what lies inside
demo-assess = your own company; pause at any time

## The menu of wid without a command
menu-head = wid: self-assessment for the proposed "Women in Digital" label. Results are indicative.
menu-demo = See an example from the answers to a verified report
menu-assess = Begin or go on with an assessment
menu-status = See what is still open
menu-score = See level and scores
menu-verify = Verify reports that you received
menu-help = See all commands
menu-ask = Type a number, or q to leave:
menu-ask-folder = Folder of the assessment
menu-ask-new-folder = Name of the folder for it
menu-ask-reports = File or folder; you can drag it onto this window
menu-no-choice = Choose one of the numbers above, or q to leave.
menu-screen-reader = With a screen reader: wid help accessibility.
# The words that may be typed to leave, separated by blanks. English ones are understood too.
typed-leave = q quit

## wid criteria
criteria-absent = the pack { $pack } is not at hand
criteria-absent-help = at hand: { $packs }
criteria-entry = { $n ->
    [one] { $pack } { $version }: 1 criterion, published { $day }, SHA-256 { $digest }
   *[other] { $pack } { $version }: { $n } criteria, published { $day }, SHA-256 { $digest }
}
criteria-entry-preview = { $n ->
    [one] { $pack } { $version }, preview: 1 criterion, published { $day }, SHA-256 { $digest }
   *[other] { $pack } { $version }, preview: { $n } criteria, published { $day }, SHA-256 { $digest }
}
criteria-entry-from = in use from { $from }; in { $languages }; { $source }
criteria-entry-until = in use from { $from } until { $until }; in { $languages }; { $source }
criteria-built-in = built in
criteria-nowhere = the criterion { $id } stands in no criteria at hand
criteria-nowhere-help = see all of a pack with: wid criteria show be-wid
criteria-page-place = { $pillar }; { $pack } { $version }, since { $since }
criteria-page-upcoming = Upcoming: it is asked as voluntary, and counts nowhere yet.
criteria-page-result = It measures a result.
criteria-page-levels = The levels
criteria-page-options = The options
criteria-page-points = How it scores
criteria-page-proof = What counts as proof
criteria-page-audit = What an auditor checks
criteria-page-help = Help
criteria-page-applies = Whom it is asked of
criteria-page-everybody = Every company.
criteria-page-min = { $fact }: { $limit } or more
criteria-page-max = { $fact }: { $limit } or fewer
criteria-page-flag = Where this holds: { $fact }
criteria-page-each-sex = At least { $limit } women and { $limit } men
criteria-page-claims = It may be declared not applicable, for a reason
criteria-page-claim-since = { $months ->
    [one] { $reason } (for one month)
   *[other] { $reason } (for { $months } months)
}
criteria-page-law = The law behind it
criteria-page-trace = Where it comes from in the strategy
# $summary is English, as trace.toml is; other languages leave it out.
criteria-page-anchor = { $id } (line { $line }): { $summary }
criteria-page-crosswalk = In comparable frameworks
criteria-written = { $n ->
    [one] 1 file written to { $folder }
   *[other] { $n } files written to { $folder }
}
criteria-handbook-written = Handbook: { $file }
criteria-handbook-failed = the handbook cannot be made: { $why }

## wid criteria lint
criteria-lint-good = { $n ->
    [one] { $pack } { $version } has no problems. 1 criterion. SHA-256 { $digest }
   *[other] { $pack } { $version } has no problems. { $n } criteria. SHA-256 { $digest }
}
criteria-lint-problems = { $errors ->
    [0] No errors
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
}.

## What is typed wrongly
usage-no-command = no command was given
usage-no-such-command = there is no command { $command }
usage-unknown = { $argument } is not known here
usage-missing = { $n ->
    [one] this is missing: { $argument }
   *[other] these are missing: { $argument }
}
usage-no-value = { $argument } needs a value
usage-wrong-value = "{ $typed }" is no value for { $argument }
usage-wrong-value-why = "{ $typed }" is no value for { $argument }: { $why }
usage-takes-no-value = "{ $typed }" is too much: { $argument } takes no such value
usage-twice = { $argument } can be given only once
usage-conflict = { $argument } and { $other } exclude each other
usage-not-text = an argument is no text in UTF-8
usage-not-understood = what was typed is not understood
usage-allowed = allowed here: { $values }
usage-did-you-mean = did you mean { $meant }?
usage-how = usage: { $usage }
usage-help = see what can be typed with: { $command }
typed-no-moment = write a day such as 2028-01-31, or a moment such as 2028-01-31T12:00:00Z
typed-no-day = write a day such as 2026-11-24
typed-no-count = write a whole number such as 4

## Words around help
# A colon follows the headings; where your language has a blank before it, end them with a no-break space.
help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-everywhere = Options of every command
help-values = Possible values:
help-values-inline = possible values: { $values }
help-value = - { $value }: { $text }
help-flag-help = Print help
help-flag-version = Print version

## What lies in the folder of a pack
criteria-folder-deep = { $folder } lies more than { $most } folders deep
criteria-folder-large = { $folder } holds too much: at most { $files } files and folders with { $bytes } bytes are read
criteria-not-a-file = { $file } is a link or no ordinary file
criteria-not-text = this is no text in UTF-8 any more
criteria-folder-help = keep only files of text in the folder, as they are meant to be published

## wid criteria translated, wid criteria reviewed
criteria-recorded-help = see the names of all texts in the file: { $file }
criteria-stale-help = translate them first, then type: { $command }
criteria-translated = { $file }: { $n ->
    [0] nothing changed; every text was recorded as translated already
    [one] one text is recorded as translated from the English of now: { $blocks }
   *[other] { $n } texts are recorded as translated from the English of now: { $blocks }
}
criteria-reviewed = { $file }: { $n ->
    [0] nothing changed; every text was recorded as compared already
    [one] one text is recorded as compared with the English of now: { $blocks }
   *[other] { $n } texts are recorded as compared with the English of now: { $blocks }
}

## Help of commands, arguments and values
# Written from the comments in the code by HELP=overwrite cargo test --bin wid help_words
help-wid =
    Self-assessment, signed report and verification for the proposed Belgian "Women in Digital" label.

    The label is a proposal: every result is indicative, and no authority stands behind it.
help-wid_lang = The language of questions, answers and reports; else that of the system
help-wid_format = How answers and errors are written
help-wid_format_human = In words
help-wid_format_json = As JSON, one object a line
help-wid_format_csv = As a table with commas, for wid verify alone
help-wid_color = Whether words are coloured
help-wid_color_auto = In a terminal, unless NO_COLOR is set
help-wid_color_always = Always
help-wid_color_never = Never
help-wid_quiet = Say less on the way; answers and errors stay
help-wid_packs = The folder of criteria that are not compiled in
help-demo = See an example company from answers to a verified report
help-demo_folder = The folder to make; else wid-demo, wid-demo-2 and so on
help-start = Begin an assessment: company, facts, period
help-start_folder = The folder for the assessment; it is made where it lacks
help-start_blank = Write a file with every key and its question as a comment, and ask nothing
help-start_overlay = Also assess by this overlay, such as bank; may be given several times
help-start_plain = Ask in lines of text only, for screen readers and simple terminals
help-assess = Answer the criteria, one question a screen; go on where you stopped
help-assess_folder = The folder of the assessment; one is begun where there is none
help-assess_pillar = Begin at this pillar, such as PAY
help-assess_criterion = Begin at this criterion, such as PAY-04
help-assess_plain = Ask in lines of text only, for screen readers and simple terminals
help-overlay = Assess also by an overlay of a sector, beside the base
help-overlay-add = Assess also by an overlay, beside the base
help-overlay-add_folder = The folder of the assessment
help-overlay-add_overlay = The overlay: its prefix, such as bank, its id, or id@version
help-overlay-remove = Take an overlay out, with its answers and facts
help-overlay-remove_folder = The folder of the assessment
help-overlay-remove_overlay = The overlay: its prefix, such as bank, its id, or id@version
help-overlay-remove_yes = Answer the last question with yes
help-status = Show what is open, by pillar, and what is missing to issue a report
help-status_folder = The folder of the assessment
help-score = Compute level, pillars and gates
help-score_folder = The folder of the assessment
help-score_explain = Show how every criterion counts
help-score_assurance = What if the result had this assurance: A0, A1 or A2
help-score_with = What if the criteria were this version: only answers that hold under it count
help-plan = Show the shortest way to the next level
help-plan_folder = The folder of the assessment
help-migrate = Go on under another version of the criteria
help-migrate_folder = The folder of the assessment
help-migrate_to = The version to go to, such as 2.0.0
help-migrate_yes = Answer the last question with yes
help-renew = Begin again from last year's report
help-renew_report = Last year's report
help-renew_folder = The folder for the new assessment; it is made where it lacks
help-renew_trust = Certificates to trust: a file or a folder of .pem, .crt, .cer; a CA as anchor, any other as itself
help-renew_crl = A revocation list
help-renew_to = The version of the criteria; else the newest in force
help-evidence = Record documents that prove an answer, or check them
help-evidence-add = Record a document for a criterion, by title, date, size and SHA-256
help-evidence-add_folder = The folder of the assessment
help-evidence-add_criterion = The criterion, such as REC-01
help-evidence-add_file = The document
help-evidence-add_title = Its title; else the file's name
help-evidence-add_date = Its date; else the day of the assessment
help-evidence-add_no_copy = Record it without copying it into the folder
help-evidence-check = Compare the recorded documents with the files
help-evidence-check_folder = The folder of the assessment
help-issue = Issue the signed report
help-issue_folder = The folder of the assessment
help-issue_key = The key to seal with: a .p12 file, or a .pem file with key and certificate
help-issue_output = The report to write
help-issue_password_file = Take the password from the first line of a file
help-issue_password_env = Take the password from an environment variable
help-issue_yes = Answer the last question with yes
help-issue_force = Replace the report if it stands there
help-render = Render the report as a draft, unsigned, as PDF or HTML
help-render_folder = The folder of the assessment
help-render_output = The draft to write
help-render_template = Use the templates of this folder in place of the built-in ones
help-render_force = Replace the draft if it stands there
help-verify = Verify reports: who sealed them, whether anything was changed, whether the result follows
help-verify_paths = Reports or folders of reports; - reads names from standard input
help-verify_trust = Certificates to trust: a file or a folder of .pem, .crt, .cer; a CA as anchor, any other as itself
help-verify_crl = A revocation list
help-verify_at = Verify as of this moment, such as 2028-01-31T12:00:00Z; a day alone means its noon in UTC
help-verify_evidence = Look for the recorded documents in this folder
help-verify_require = What must have been checked
help-verify_require_timestamp = A timestamp that holds
help-verify_require_revocation = A revocation list of the signer's issuer
help-verify_skip = Checks to leave out
help-verify_skip_signer = Who sealed it
help-verify_skip_subject = Whether the certificate names the company
help-verify_skip_time = Whether the times fit
help-verify_skip_pages = Whether the pages follow from the statement
help-verify_skip_validity = Whether it is past its last day
help-verify_jobs = How many files at a time; else one a core
help-inspect = Show what a report says, without verifying it
help-inspect_file = The report
help-inspect_extract = Write statement.json and criteria.json into this folder
help-inspect_digest = Compare with the digest that is printed on paper, or read from its code
help-inspect_force = Replace files that stand in the folder
help-key = Make and show keys that reports are sealed with
help-key-new = Make a key with a certificate of its own, to begin with
help-key-new_output = The key file to write; the certificate goes beside it as NAME.pem
help-key-new_name = The company's name
help-key-new_enterprise_number = The company's enterprise number
help-key-new_password_file = Take the password from the first line of a file
help-key-new_password_env = Take the password from an environment variable
help-key-new_no_password = Protect the key with no password
help-key-new_force = Replace files that stand there
help-key-request = Make a key and a request that a certification authority can certify
help-key-request_output = The files to write: NAME.key.pem and NAME.csr
help-key-request_name = The company's name
help-key-request_enterprise_number = The company's enterprise number
help-key-request_password_file = Take the password from the first line of a file
help-key-request_password_env = Take the password from an environment variable
help-key-request_force = Replace files that stand there
help-key-show = Show whose certificate a file holds
help-key-show_file = A key (.p12, .pem) or a certificate (.pem)
help-key-show_password_file = Take the password from the first line of a file
help-key-show_password_env = Take the password from an environment variable
help-criteria = List, show and check packs of criteria
help-criteria-list = List the packs at hand
help-criteria-show = Show a pack, or one criterion of it as a page
help-criteria-show_name = A criterion such as REC-01, or a pack such as be-wid or be-wid@1.0.0
help-criteria-show_criterion = A criterion of that pack
help-criteria-show_pack_version = The version of the criteria; else the newest at hand
help-criteria-lint = Check the folder of a pack and tell every problem at once
help-criteria-lint_folder = The version folder, such as criteria/be-wid/1.0.0
help-criteria-translated = Record that texts were translated from the English of now
help-criteria-translated_folder = The version folder, such as criteria/be-wid/1.0.0
help-criteria-translated_language = The language: fr, nl or de
help-criteria-translated_texts = Texts, such as REC-01 or level.bronze; all, where none is named
help-criteria-reviewed = Record that a second reader compared texts with the English of now
help-criteria-reviewed_folder = The version folder, such as criteria/be-wid/1.0.0
help-criteria-reviewed_language = The language: fr, nl or de
help-criteria-reviewed_texts = Texts, such as REC-01 or level.bronze; all, where none is named
help-criteria-compare = Tell what changed between two versions, how large the change is, and whether the new number says so
help-criteria-compare_old = The version before: a folder, or a pack at hand such as be-wid@1.0.0
help-criteria-compare_new = The version that follows it
help-criteria-compare_impact = Also tell what the change does to the assessments and reports in this folder
help-criteria-export = Write the files of a pack into a new folder, or its handbook as PDF or HTML
help-criteria-export_pack = The pack, such as be-wid, or be-wid@1.0.0
help-criteria-export_output = The folder to make, or the handbook to write
help-criteria-export_force = Replace files that stand there
help-completions = Print a completion script for a shell
help-completions_shell = The shell
help-man = Write the manual pages into a folder
help-man_folder = The folder to write into
help-man_force = Replace pages that stand there
help-help = Explain a command or a topic, such as accessibility
help-help_topic = A command such as: key new, or the topic accessibility

## wid help and wid man
help-no-such-topic = there is no command or topic { $topic }
help-no-such-topic-help = for all of them, type: { $command }
# The headings of a manual page, in capitals as is the custom.
man-heading-name = NAME
man-heading-synopsis = SYNOPSIS
man-heading-description = DESCRIPTION
man-heading-options = OPTIONS
man-heading-version = VERSION
man-failed = the manual page { $page } cannot be made: { $why }
man-written = { $n ->
    [one] 1 manual page written to { $folder }
   *[other] { $n } manual pages written to { $folder }
}
help-accessibility =
    Accessibility of wid

    Plain mode: add --plain to wid start and wid assess, or set the environment
    variable ACCESSIBLE to 1. Then every question is a few lines of text that are
    only ever added; nothing moves, blinks or is drawn over. Every action of the
    interactive mode exists there as a letter or word that you type: b for back,
    l for later, p for pause, r to hear the question again, ? for help.
    Plain mode also starts by itself where TERM is dumb and in windows smaller
    than 60 by 20.

    Interactive mode: arrow keys or digits choose, Enter confirms, Esc goes back,
    Ctrl+C pauses. The cursor is always on the chosen line.

    Colour only repeats what words say. It is off where NO_COLOR is set, with
    --color never, and outside a terminal.

    Reports: the PDF is tagged, with headings, table headers and texts for every
    picture, and made to PDF/UA-1. For large print or to reflow the text:
    wid render DIR -o report.html.

## Migrate and renew
migrate-head = From { $pack } { $from } to { $to }
migrate-criterion = { $id } { $title }
migrate-criterion-upcoming = { $id } { $title } (upcoming: it does not count yet)
migrate-carried = { $n ->
    [one] One answer holds as it is.
   *[other] { $n } answers hold as they are.
 }
migrate-offered = { $n ->
    [one] One earlier answer is offered; look at it again, and take it over where it still holds:
   *[other] { $n } earlier answers are offered; look at each again, and take it over where it still holds:
 }
migrate-told = { $n ->
    [one] One earlier answer is only shown, since it does not hold as it is:
   *[other] { $n } earlier answers are only shown, since they do not hold as they are:
 }
migrate-new = { $n ->
    [one] One criterion is new:
   *[other] { $n } criteria are new:
 }
migrate-dropped = { $n ->
    [one] One answer is asked for no more:
   *[other] { $n } answers are asked for no more:
 }
migrate-link-same = { $criterion } (was { $from })
migrate-link-narrower = { $criterion } (asks for a part of { $from })
migrate-link-broader = { $criterion } (asks for more than { $from })
migrate-link-overlaps = { $criterion } (asks partly for something else than { $from })
migrate-facts-added = Asked now among the facts: { $facts }.
migrate-facts-removed = Asked no more among the facts: { $facts }.
migrate-unconfirmed = The facts must be confirmed again, since others are asked.
migrate-question = Change { $file }? The file as it is now stays beside it.
migrate-nothing = Nothing was changed.
migrate-done = Done. The earlier file is kept as { $file }.
migrate-go-on = To answer what is open, type: { $command }

## The score under another version
score-with = What if: under the criteria { $version }, with the answers that hold under them. The assessment stands under { $written } and is not changed.
score-with-open = { $n ->
    [one] One criterion is open under them and counts as 0: { $ids }.
   *[other] { $n } criteria are open under them and count as 0: { $ids }.
 }{ $proposed ->
    [0] {""}
    [one] {""} For one of them an earlier answer would be shown.
   *[other] {""} For { $proposed } of them an earlier answer would be shown.
 }

## wid renew
renew-notice = Take note of what verification says of the report. { $verdict }
renew-done = Written: { $file }. Its report will name the one that it replaces.
renew-facts = Company and facts are those of the report, and nothing is confirmed: check each fact, and give the new period.
renew-exists-help = choose another folder, or go on with it by: { $command }
renew-failed = { $file }: { $what }
renew-failed-help = ask for the report that was issued, and look at it with: wid verify { $file }

## Comparing two versions of criteria
compare-two-packs = { $old } and { $new } are two packs: two versions of one can be compared
compare-head = { $pack }: from { $old } to { $new }
compare-same = Nothing differs.
compare-patch = Patch: nothing changes that decides a score.
compare-minor = Minor: no company can lose its level by it, whatever it answered. Every change is of a kind that keeps all levels.
compare-activated = Major by rule: what was upcoming counts now.
compare-not-shown = Major, since it cannot be decided here: nothing shows that every company keeps its level, and no company was found that loses it.
compare-drops = Major: a company can lose its level by it.
compare-drop = For example one that has { $before } and would have { $after } ({ $assurance }). What keeps it back then:
compare-computed = assurance as its documents give it
compare-given = assurance in both: { $name }
compare-drop-facts = Its facts: { $facts }.
compare-drop-answers = It gives the best answers and documents them, but for:
compare-drop-open = no answer
compare-drop-answer = { $criterion }: { $answer }
compare-drop-undocumented = { $criterion }: { $answer }, without a document
compare-obstacles = What the proof stops at:
compare-obstacle = { $name }: { $rule }
compare-rule = { $rule ->
    [removed] it counted, and is gone
    [added] it is new and counts
    [activated] it was upcoming, and counts now
    [not-counted] it counted, and is upcoming now
    [moved] another pillar counts it
    [weight] its share of a sum changed
    [applies] it applies to other companies
    [answer] an answer to it is none any more
    [points] an answer gives fewer points, or counts as unknown now
    [claim] a reason for not-applicable is gone, or asks for something else
    [result] it counts as a result no more
    [claim-cap] the most that may be declared not applicable changed
    [review-sample] a review must look at more
    [facts] a fact is of another type
    [level-order] levels changed places
    [legal-gate] a legal duty is new or stricter, or binds more companies
    [gate] a level asks more of it, or asks it of more companies
    [overall-min] it needs a higher overall score
    [pillar-min] it needs a higher score in each pillar
    [results] it needs more measured results
    [assurance] it needs a stronger assurance
    [documented] it needs more documents
    [coverage] more of each pillar must be assessable for it
   *[other] { $rule }
 }
compare-version-fits = The number { $version } says so.
compare-version-too-low = The number { $version } is too low for that: { $least } is the lowest.
compare-no-map = It needs a file map.toml that says what became of each criterion of { $old }.
compare-map = Its map.toml is not complete:
compare-reworded = { $n ->
    [one] Look at { $ids }: its requirement is worded anew under the same id. No rule of the score can tell whether it still asks for the same; if it does not, it needs a new id.
   *[other] Look at { $ids }: their requirements are worded anew under the same ids. No rule of the score can tell whether they still ask for the same; one that does not needs a new id.
 }
compare-impact = What it does to the companies at hand
compare-impact-counts = { $n ->
    [one] 1 company
   *[other] { $n } companies
 }, of which { $lost } would lose { $lost ->
    [one] its level
   *[other] their level
 }:
compare-impact-move = { $before } before, { $after } after: { $n }
compare-impact-file = { $file }: { $before } before, { $after } after
compare-impact-unread = { $n ->
    [one] 1 file is not counted:
   *[other] { $n } files are not counted:
 }
compare-impact-why = { $file }: { $why }
compare-section = { $about ->
    [pack] The pack as a whole
    [profile] Facts
    [level] Levels
    [assurance] Assurances
    [legal] Law
    [file] Files
   *[other] { $about }
 }
compare-added = new
compare-added-upcoming = new, upcoming: it does not count yet
compare-removed = gone
compare-became = { $relation ->
    [same] goes on as { $ids }
    [narrower] gone; a part of it is asked for by { $ids }
    [broader] gone; more is asked for by { $ids }
    [overlaps] gone; partly something else is asked for by { $ids }
   *[other] gone; nothing asks for it any more
 }
compare-renamed = was { $from }
compare-value-changed = { $what }: { $after } (was { $before })
compare-value-added = { $what }: now { $after }
compare-value-removed = { $what }: none any more (was { $before })
compare-item-added = { $what }: new
compare-item-removed = { $what }: gone
compare-text = { $what }, in { $language }:
compare-words-changed = "{ $before }" is now "{ $after }"
compare-words-added = "{ $after }" is new
compare-words-removed = "{ $before }" is gone
compare-blanks = only blanks differ
compare-language = { $language ->
    [en] English
    [fr] French
    [nl] Dutch
    [de] German
   *[other] { $language }
 }
compare-language-added = There are texts in { $language } now.
compare-language-removed = There are no texts in { $language } any more.
compare-bytes = differs in what changes neither structure nor words
compare-key = { $key ->
    [extends] extends
    [published] day of publication
    [effective_from] first day of reports
    [end_of_life] last day of assessments
    [strategy_anchor] anchor in the strategy
    [validity_months] months of validity
    [refresh_months] months until figures are refreshed
    [min_cell] smallest group that is printed
    [thresholds] size { $of }
    [max_claimed_na_weight] per cent that may be declared not applicable
    [maturity_points] points of level { $of } of a maturity answer
    [yes_points] points of yes
    [no_points] points of no
    [unknown_points] points of "not measured"
    [documented_share] per cent of points to document for A1
    [review_sample] share that a review looks at
    [min_assessable_pillar_share] per cent of a pillar that must be assessable
    [low_coverage_cap] highest level where less is assessable
    [level] levels, the lowest first
    [levels] text of level { $of }
    [type] type
    [options] option { $of }
    [overall_min] least overall score
    [pillar_min] least score of each pillar
    [results] measured results, from { $of } workers on
    [assurance_min] least assurance
    [weight] weight
    [order] order of the questions
    [pillar] pillar
    [status] status
    [answer] kind of answer
    [result] counts as a result
    [counts] what is counted
    [of] fact that the denominator equals
    [of_max] fact that the denominator does not pass
    [of_min] least denominator
    [bands] points by figure
    [applies] applies, { $of }
    [legal_gate] legal duty
    [gates] points for the level { $of }
    [na_claim] reason for not-applicable { $of }
    [legal] legal reference { $of }
    [trace] place in the strategy { $of }
    [crosswalk] place in another framework { $of }
    [binding] binding
    [verified] looked up
    [sources] source { $of }
    [official_titles] official title ({ $of })
    [name] name
    [strategy] strategy
    [disclaimer] disclaimer
    [label] short name
    [text] text
    [letter] letter
    [meaning] meaning
    [title] title
    [requirement] requirement
    [measure] what is counted
    [evidence] proof
    [audit] what an auditor looks at
    [guidance] help
    [threshold] whom it binds
    [duty] duty
    [unchecked] what was not checked
   *[other] { $key } { $of }
 }

## Overlays

overlay-not-at-hand = the overlay { $name } is not at hand
overlay-not-at-hand-help = at hand: { $names }
overlay-score = Beside it, by itself: { $name }
overlay-added = Added: the overlay { $id } { $version }. It is scored beside the base and changes nothing there.
overlay-added-facts = { $n ->
    [0] It asks no facts of its own.
    [one] It asks 1 fact of its own.
   *[other] It asks { $n } facts of its own.
 }
overlay-added-next = To answer its questions, type: { $command }
overlay-not-beside = the overlay { $name } does not stand in this assessment
overlay-not-beside-help = { $n ->
    [0] there is no overlay in it
   *[other] these do: { $names }
 }
overlay-remove-question = { $n ->
    [0] Take the overlay { $id } { $version } out of the assessment, with its facts?
    [one] Take the overlay { $id } { $version } out of the assessment, with its answer and its facts?
   *[other] Take the overlay { $id } { $version } out of the assessment, with its { $n } answers and its facts?
 }
overlay-remove-nothing = Nothing was changed.
overlay-removed = Taken out: the overlay { $id } { $version }.
migrate-left-out = The overlay { $id } { $version } does not fit the new criteria and is left out; no version at hand does.
overlay-verified = Beside it
overlay-verified-level = { $level }, { $assurance }, by { $id }
