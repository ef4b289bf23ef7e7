# Problems: what happened with a file or a value, and what to do. An id begins with the code of the problem, which never changes.
# Sentences begin in lower case and have no full stop, since they stand behind a place or within another sentence.

# ---- Any TOML or JSON file
file-too-large-to-read = the file has { $has } bytes
file-too-large-to-read-help = at most { $most } bytes are read
toml-syntax-value = a value is missing here, or a text stands without "quotes"
# $detail is what the TOML parser says, in English.
toml-syntax-other = this is not TOML: { $detail }
toml-syntax-help = See https://toml.io for how TOML is written.
# $found is one of the type-… below, $wanted one of the form-….
wrong-type = here stands { $found }, but { $wanted } is expected
number-out-of-range = { $written } is not { $wanted }
not-a-decimal = { $written } is not read exactly
not-a-decimal-help = write digits with at most one point and at most { $most } significant digits, such as 26.46
not-a-date = this date does not exist, or it has a time
not-a-date-help = write year-month-day without quotes, such as 2026-03-27
wrong-form = "{ $written }" is not of the right form
# $form is one of the form-… below.
wrong-form-help = write { $form }
not-allowed = "{ $written }" is not allowed here
allowed = Allowed here: { $allowed }.
allowed-likely = Did you mean { $likely }? Allowed here: { $allowed }.
missing-key = the key { $key } is missing here
missing-key-help = add a line: { $key } = …
unknown-key = the key { $key } is not known here

# What stands in a file.
type-text = a text
type-whole = a whole number
type-decimal = a decimal number
type-boolean = true or false
type-date = a date
type-list = a list
type-table = a table

# What must stand in a file.
form-text = a text in "quotes"
form-boolean = true or false
form-whole = a whole number from { $least } to { $most }
form-number = a number
form-date = a date such as 2026-03-27, without quotes
form-list = a list in [brackets]
form-table = a table
form-digest = 64 lower-case hexadecimal digits
form-block-digest = the first 16 hexadecimal digits of a digest, in lower case
form-version = three numbers with points, such as 1.0.0
form-pack-id = lower-case letters, digits and hyphens, such as be-wid
form-pillar-id = two to five capital letters, such as REC
form-criterion-id = a pillar and a number, such as REC-01
form-level-id = lower-case letters, digits and hyphens, such as bronze
form-assurance-id = one of A0, A1, A2
not-an-identifier = an identifier of this kind is { $form }
not-a-digest = a SHA-256 digest is written as { $form }

# JSON that is sealed. $detail is what the JSON parser says, in English.
json-number = a number is no whole number under 2^53
json-syntax = no JSON: { $detail }
json-form = the JSON is not in the form of RFC 8785

# Text that people type.
free-text-empty = the text is empty
free-text-too-long = { $has ->
    [one] the text has 1 character; { $most } fit
   *[other] the text has { $has } characters; { $most } fit
 }
free-text-character = the text holds the character { $sign }, which can hide or change what a reader sees
free-text-help = change or shorten the text
enterprise-number-form = an enterprise number has ten digits and starts with 0 or 1, for example 0123.456.749
enterprise-number-digits = the last two digits do not match the rest of the number

# ---- An assessment
unknown-key-changes = changes stand within [perimeter]
unknown-key-changes-help = write them as [[changes]]
pack-not-at-hand-named = the criteria { $id } { $version } are not at hand
pack-not-at-hand-others = At hand: { $names }. Give the folder of others with --pack
enterprise-number = { $written }: { $error }
enterprise-number-help = check it on an invoice or in the company register
period-backwards = the period ends before it begins
period-backwards-help = exchange from and to
too-many-changes = { $has } changes stand here; { $most } are kept
unknown-fact = the fact { $key } is not asked by these criteria
repeated = { $word } stands here twice
repeated-help = leave one out
unknown-criterion-answered = the criterion { $id } does not stand in these criteria
facts-needed = these facts are needed first: { $keys }

# ---- An answer
value-and-claim = a value stands beside not_applicable
value-and-claim-help = keep one of the two and delete the other
wrong-type-answer = { $id } is not answered by a text
# $form is one of the form-… , or a piece of TOML.
wrong-type-answer-help = write { $form }, or "unknown" where it is not measured
form-answer-level = a level from 0 to 3
form-answer-options = a list of options such as ["…"]
form-answer-date = a date such as 2026-03-27
of-is-0 = of is 0, so there is no share
of-is-0-help = write "unknown", or check the number
date-in-future = { $day } is after the day of the assessment
date-in-future-help = write a day on or before { $last }, the day of the assessment
count-over-of = count { $count } is more than of { $of }
count-over-of-help = change one of the two numbers
# $sex is the key women or men.
nobody-of-this-sex = of is { $of } here, but the profile says that there are no { $sex ->
    [men] men
   *[women] women
 }
nobody-of-this-sex-help = write of = 0, or correct profile.{ $sex }
pay-is-0 = a mean pay of 0 gives no gap
pay-is-0-help = write "unknown", or check the amount
claim-not-allowed = { $id } cannot be declared not applicable
claim-not-allowed-help = it applies to this company; answer it, or write value = "unknown"
claim-too-old = { $most ->
    [one] { $day } is more than 1 month before the assessment
   *[other] { $day } is more than { $most } months before the assessment
 }
claim-too-old-help = { $most ->
    [one] { $code } holds for at most 1 month
   *[other] { $code } holds for at most { $most } months
 }
missing-since = since is missing here
missing-since-help = add since = the day, such as 2025-03-01
unknown-key-since = { $code } has no since
unknown-key-since-help = delete it
too-many-proofs = { $has } entries of evidence; { $most } fit
too-many-proofs-help = keep the best ones
path-outside = { $path } leaves the folder of the assessment
path-outside-help = copy the file into the folder evidence

# ---- A statement
wrong-form-moment = "{ $written }" is no moment in UTC
wrong-form-moment-help = write 2026-11-24T10:00:00Z
packs-count = { $has ->
    [one] 1 pack stands here; 1 to { $most } are allowed
   *[other] { $has } packs stand here; 1 to { $most } are allowed
 }

# ---- The files of a pack
missing-file = { $file } is missing
too-many-files = { $folder } has { $has } files; { $most } are allowed
file-name = the file name { $name } is not made of a-z, 0-9, - _ and . alone
file-too-large-in-pack = { $file } has { $has } bytes; { $most } are allowed
file-form = { $file } must be UTF-8 with LF line ends and without a byte order mark
pack-twice = { $folder } says that it is { $id } { $version }, but it differs from the one at hand
pack-twice-help = give a changed pack a version of its own

# ---- pack.toml
too-many-entries = { $key } has { $has } entries; { $most } are allowed
level-order = the levels are not in order
level-order-help = write the lowest level first; no mark of a level may be under that of the level before
# $rule is rule-of-level or rule-of-criterion.
missing-fact = { $rule } needs the fact { $key }, which is not asked
missing-fact-help = add a [[profile]] table with key = "{ $key }" and type = "integer"
rule-of-thresholds = the list thresholds of [pack]
rule-of-level = the level { $id }
rule-of-criterion = the criterion { $id }
duplicate-id = { $kind ->
    [criterion] the criterion { $id } stands here twice
    [pillar] the pillar { $id } stands here twice
    [fact] the fact { $id } stands here twice
    [level] the level { $id } stands here twice
   *[legal] the legal reference { $id } stands here twice
 }
duplicate-id-help = give each its own id
maturity-points = maturity_points needs the points of the four levels 0 to 3
missing-levels = scoring needs at least one level and the assurances
missing-levels-help = add [[scoring.level]] tables
number-out-of-range-fraction = the fraction is larger than 1
missing-options = an answer of type multi needs options
missing-options-help = add options = ["…"]
band-limit = a band has exactly one of min, max, max_months
bands-missing = this type of answer needs bands
bands-idle = this type of answer has no bands
bands-of-dates = max_months is for dates, and dates have nothing else
unknown-key-condition = the condition { $key } is not known
unknown-key-condition-help = write <fact>_min, <fact>_max, flag or each_sex_min; facts: { $facts }

# ---- text/<language>.toml
unknown-key-words = { $key }.{ $id } has words here but does not stand in pack.toml
unknown-key-text = { $key }.{ $id } does not stand in pack.toml
missing-text = the words of { $key }.{ $id } are missing
missing-text-table-help = add [{ $key }.{ $id }]
missing-text-all = the words of { $key } are missing
missing-text-all-help = needed: { $needed }
text-length = a text has 1 to { $most } characters
text-character = the text holds { $sign }
text-character-help = leave it out
levels-count = { $needed } texts of levels are needed here; { $has ->
    [one] 1 stands
   *[other] { $has } stand
 } here

# ---- A place and a problem in one sentence
problem-at = { $place }: { $problem }

# ---- Keys and seals. $reason is what a library or a token says, in English.
key-format = this is neither a PKCS #12 file nor PEM with a key and a certificate
key-password-needed = the key is encrypted and needs a password
key-wrong-password = the password is wrong
key-without-private-key = there is no private key inside
key-several = there are { $found } private keys inside; one is expected
key-without-certificate = there is no certificate inside
key-does-not-fit = none of the certificates inside belongs to the key
key-certificate-unreadable = a certificate inside cannot be read
key-unsupported = this kind of key or encryption is not supported: P-256, P-384 and RSA of at least 2048 bits are
key-not-made = the key could not be made: { $reason }
# $error is one of the shape-… of verify.ftl.
sign-shape = this is no unsealed report: { $error }
sign-no-field = the report has no field for a seal
sign-certificate = the certificate cannot be read
sign-not-yet-valid = the certificate is valid from { $from } only
sign-expired = the certificate expired on { $until }
sign-key-usage = the certificate is not meant for signing documents
sign-unsupported = seals are made with P-256, P-384 or RSA keys of at least 2048 bits
sign-too-large = the signature has { $size } bytes, more than { $limit }
sign-refused = the key did not sign: { $reason }
sign-wrong-signature = the signature does not belong to the certificate
trust-format = this holds no certificate and no revocation list
trust-certificate = a certificate cannot be read
trust-anchor-usage = a CA certificate is not allowed to sign certificates
trust-revocation-list = a revocation list cannot be read

# ---- What forbids to issue a report, and makes an issued one wrong
rule-missing = { $field } is not filled in
rule-facts = facts are not known yet: { $keys }
rule-impossible-facts = facts contradict one another: { $keys }
rule-not-confirmed = the facts are not confirmed
# $breach is one of the rule-period-….
rule-period = the period: { $breach }
rule-period-length = it must be 12 months long, one more or less
rule-period-future = it must end on or before the day of the assessment
rule-period-too-old = it must end at most { $most } months before the day of the assessment
rule-age = assessed on { $assessed_on }, issued on { $issued }: the report must be issued on that day or at most { $most } days later
rule-validity = valid until { $has }, but the criteria say { $needs }
rule-pack-dates = the criteria { $version } may not be used on { $issued }: they hold from { $from } until { $until }
rule-pack-begins = the criteria { $version } may not be used on { $issued }: they hold from { $from }
rule-open = { $n ->
    [one] 1 criterion is open: { $ids }
   *[other] { $n } criteria are open: { $ids }
 }
issue-something-open = something is open
certificate-of-another = the certificate names another enterprise number, { $certified }

# ---- Reports, their templates and their markup. $detail is what a library says, in English.
report-other-packs = the criteria are not those that the statement names
report-unknown-renderer = the pages were drawn by renderer { $renderer }, which this program does not know
report-other-templates = other templates draw drafts and HTML only
document-pages = the text needs more than { $limit } pages
document-letters = the text has { $limit } different letters or more
document-typeface = the typeface cannot be embedded: { $detail }
document-qr = the text does not fit into a QR code: { $detail }
document-drawing = the pages could not be drawn: { $detail }
template-fails = { $template }:{ $line }: { $detail }
template-words = { $template }: there are no words for "{ $id }" with the variables { $variables }
template-too-long = the output of the template is longer than { $limit } bytes
markup-place = { $line }:{ $column }: { $problem }
markup-element = <{ $name }> is not allowed in { markup-inside }
markup-text = text is not allowed in { markup-inside }
markup-inside = { $inside ->
    [section] a section
    [columns] columns
    [result] a result
    [cell] a cell
    [list] a list
    [figure] a figure
    [paragraph] a paragraph
    [running-text] running text
    [table] a table
    [table-part] a table, here
    [row] a row
    [colgroup] a colgroup
   *[element] { $inside }
 }
markup-attribute = the attribute { $name } is not allowed here
markup-class = the class "{ $class }" is not allowed here; allowed: { $allowed }
markup-missing = { $what ->
    [text] text is missing
    [cell-text] text in the cell is missing
    [columns] one of exactly two columns is missing
    [svg] one svg is missing
    [shape] a shape is missing
    [caption] caption or aria-label is missing
    [scope] scope="col" or scope="row" is missing
   *[element] { $what } is missing
 }
markup-value = { $attribute } cannot be "{ $value }"
markup-path = a path is made of closed rings of M, h, v and z
markup-heading = h{ $level } cannot follow h{ $before }
markup-row = { $cells ->
    [one] the row has 1 cell, the table has { $columns } columns
   *[other] the row has { $cells } cells, the table has { $columns } columns
 }
markup-too-much = { $what ->
    [bytes] more than { $limit } bytes of XHTML
    [levels] more than { $limit } levels of elements
   *[shapes] more than { $limit } shapes in a drawing
 }

# ---- What a report will disclose, as it is listed before it is sealed
disclosed-change = from { $before } to { $after }, on { $on }
disclosed-from-to = { $from } – { $to }
disclosed-number = { $number }
disclosed-no-flags = none of them
disclosed-share = { $count } of { $of }
disclosed-by-sex = women { $women } of { $of_women }, men { $men } of { $of_men }
disclosed-pay = women { $women }, men { $men }
certificate-parts = { $parts }
# $part is the kind of a part of a certificate's subject; one without words of its own keeps its technical name.
certificate-part = { $part ->
    [name] name { $value }
    [organisation] organisation { $value }
    [unit] unit { $value }
    [organisation-number] organisation number { $value }
    [country] country { $value }
    [given-name] given name { $value }
    [family-name] family name { $value }
    [serial-number] serial number { $value }
    [title] title { $value }
    [e-mail] e-mail { $value }
   *[other] { $part } { $value }
 }


## Maps between versions of criteria
map-from = the map begins at { $from }, which is no version before { $version }
map-from-help = name the last version of the major version before
map-unknown-new = { $id } does not stand in these criteria
map-unknown-new-help = name a criterion that stands in pack.toml beside this map
map-no-id = "{ $id }" is no id of a criterion
map-no-id-help = write a pillar and a number, such as REC-01
map-too-many = the map has { $n } entries; { $most } are allowed
map-relation = { $relation } does not fit { $n ->
    [0] no criterion
    [one] one criterion
   *[other] { $n } criteria
 }
map-relation-help = same goes to one criterion, narrower, broader and overlaps to one or more, retired to none
map-id-kept = { $id } keeps its id, but is { $relation }
map-id-kept-help = a criterion whose meaning changed gets a new id; write same where it did not change
map-missing-new = the map does not say where { $id } comes from
map-missing-new-help = name it in the entry of the criterion that it comes from, or in the list new
map-not-new = { $id } stands in the list new, and an entry of the map leads to it
map-not-new-help = take it out of one of the two
map-merged = several criteria became { $id }, and one of them is carried
map-merged-help = where several answers lead to one criterion, each is broader or overlaps, so that a person decides
map-unknown-old = { $id } does not stand in { $version }
map-unknown-old-help = name a criterion of the version that the map begins at
map-missing-old = the map does not say what became of { $id } of { $version }
map-missing-old-help = add a line: { $id } = {"{"} to = […], relation = "…" {"}"}

## Proposals: what earlier answers say
proposal-unknown-criterion = the criterion { $id } does not stand in these criteria
proposal-unknown-criterion-help = delete its proposals; what was said before stands in the file of the earlier version
proposal-too-many = { $n } proposals stand here; { $most } fit
proposal-form = this is no answer to { $id }
proposal-form-help = write before in place of value, so that it is only shown
proposal-both = value stands beside before
proposal-both-help = keep value where it can be taken over as it is, else before

## Going to another version of the criteria
migrate-same-version = the assessment stands under { $version } already
migrate-backward = the assessment stands under { $from }, and { $to } is older; no way leads back
migrate-not-at-hand = the criteria { $version } are not at hand
migrate-not-at-hand-help = at hand: { $versions }
migrate-no-map = no criteria at hand say what became of the answers in version { $major }
migrate-no-map-help = fetch the first version { $major }, whose map says it
migrate-ended = the criteria { $version } ended on { $on }
migrate-map = the map between the versions has problems
migrate-not-toml = this is not TOML: { $detail }
migrate-not-readable = what would be written breaks a rule of the new criteria, so nothing was written

## Beginning again from a report
renew-refused = the report cannot be renewed; its verdict is { $verdict }
renew-unread = this program cannot read what the report declares; its verdict is { $verdict }

# ---- What is recorded of translations
translation-of-english = English is what the other languages are translated from; nothing is recorded of it
translation-no-texts = the pack has no texts in the language { $language }
translation-unknown-block = no text of the pack has the name { $name }
translation-stale = { $n ->
    [one] one text is no translation of the English text of now: { $blocks }
   *[other] { $n } texts are no translations of the English texts of now: { $blocks }
 }

# ---- What lint finds in a pack that can be loaded
never-applies = { $id } applies to no company: its conditions contradict one another
never-applies-help = change the key applies, or leave the criterion out
dead-band = no figure of { $id } reaches this band
dead-band-help = bands are tried in the order written, and the first that holds counts; put the narrower one first, or leave this one out
unreachable-gate = this gate binds no company, since { $id } applies up to { $largest } workers only
unreachable-gate-help = lower workers_min, or leave the gate out
gate-too-high = no answer to { $id } is worth { $min } points, so that nobody reaches the level { $level } through this gate
gate-too-high-legal = no answer to { $id } is worth { $min } points, so that nobody meets this legal gate
gate-too-high-help = the best answer is worth { $most }; write that at most
level-out-of-reach = the level { $level } needs { $min } measured results here, more than there are
level-out-of-reach-help = { $n ->
    [0] no active criterion has result = true
    [one] one active criterion has result = true; write 1 at most
   *[other] { $n } active criteria have result = true; write { $n } at most
 }
empty-pillar = no active criterion stands in the pillar { $id }, so that its score is always 0
empty-pillar-help = add a criterion, or leave the pillar out
unused-legal = no criterion refers to { $key }
unused-legal-help = add the key to the list legal of a criterion, or leave the reference out
legal-gate-without-law = { $id } is a legal gate, but refers to no legal text with binding = "law"
legal-gate-without-law-help = name the law behind it in its list legal, or take a gate of a level instead
broken-trace-no-anchor = the anchor { $anchor } does not stand in the trace
broken-trace-no-criterion = the criterion { $id } does not stand in these criteria
broken-trace-one-way = { $id } names the anchor { $anchor }, which does not name it
broken-trace-one-way-back = the anchor { $anchor } names { $id }, which does not name it
broken-trace-help = correct the id, or add the other half in { $file }
no-trace = nothing says where { $id } comes from
no-trace-help = name an anchor of trace.toml in its list trace
duplicate-anchor = the anchor { $id } stands here twice
wrong-form-hash = this is no digest of a line
form-line-digest = the first 12 hexadecimal digits of the SHA-256 of the line
missing-translation = { $n ->
    [one] there are no texts in one of the four languages: { $languages }
   *[other] there are no texts in { $n } of the four languages: { $languages }
 }
missing-translation-help = add text/{ $language }.toml with the same tables and keys
stale-translation = { $block } was translated from another English text than the one of now
stale-translation-all = { $n ->
    [one] nothing says which English text this translation of one text belongs to
   *[other] nothing says which English texts these translations of { $n } texts belong to
 }
stale-translation-help = compare it with the English, change what must be changed, then type: wid criteria translated { $arguments }
unreviewed-translation = { $block } was not compared with the English of now by a second reader
unreviewed-translation-all = { $n ->
    [one] one text was not compared with the English by a second reader
   *[other] { $n } texts were not compared with the English by a second reader
 }
unreviewed-translation-help = let somebody who did not translate it compare it, then type: wid criteria reviewed { $arguments }
long-text = this text has { $has } characters; beside its English one, { $most } are expected at most
long-text-help = shorten it, or see whether it says more than: { $english }
crowded-screen = the screen of { $id } takes { $has } rows at 80 columns; { $most } fit without scrolling
crowded-screen-help = shorten its texts, or make two criteria of it
example-missing = the example { $file } is not there
example-missing-help = write its path from the folder of the examples, with /
example-misses = the example reaches another { $key }: { $has }
example-misses-help = where the change is meant, write what it reaches now

## Overlays

overlay-of-itself = { $id } extends itself
overlay-of-itself-help = name the base that the overlay stands beside
overlay-base-missing = the criteria { $id } { $version }, which this overlay extends, are not at hand
overlay-base-missing-help =
    { $n ->
        [0] give the folder of the base first; an overlay fits the version that it names and later ones of the same major version
       *[other] at hand: { $versions }; an overlay fits the version that it names and later ones of the same major version
    }
overlay-of-an-overlay = { $id } is an overlay itself
overlay-of-an-overlay-help = an overlay extends a base; where two overlays are needed, an assessment names both
overlay-prefix-form = "{ $prefix }" cannot be a prefix
overlay-prefix-form-help = write a word of at most { $most } lower-case letters, digits and hyphens, such as bank
overlay-prefix-in-base = { $id } has a prefix, but this pack extends nothing
overlay-prefix-in-base-help = leave the prefix out, or say with [extends] what the pack extends
overlay-base-redefined = { $id } belongs to { $base }, and an overlay changes nothing there
overlay-outside-prefix = { $id } does not stand under the prefix { $prefix }
overlay-own-id-help = define one of your own, such as { $id }
overlay-validity = an overlay is valid as long as its base, since one report holds both
overlay-validity-help = write validity_months = { $months }
overlay-min-cell = an overlay prints no figure about fewer people than its base does
overlay-min-cell-help = write min_cell = { $least } or more
overlay-none = { $id } extends nothing, so it is no overlay
overlay-none-help = take a pack with [extends], or leave it out
overlay-other-base = { $id } does not fit { $base } { $version }
overlay-other-base-help = it fits { $base } { $version } and later ones of the same major version
overlay-same-prefix = { $id } has the prefix { $prefix }, as { $other } has
overlay-same-prefix-help = leave one of the two out
overlay-no-fact = { $id } asks for the fact { $fact }, which these criteria do not know
overlay-no-fact-help = take another version of the overlay
overlay-other-rules = { $id } has another validity than its base, or prints figures about fewer people
overlay-other-rules-help = take another version of the overlay
overlay-not-named-help = it belongs to an overlay with the prefix { $prefix }; name the overlay under [[overlays]], or add it with: wid overlay add
overlay-too-many = at most { $most } overlays fit beside one base
overlay-too-many-help = leave one out
overlay-as-base = { $id } is an overlay, and nothing is assessed by an overlay alone
overlay-as-base-help = name its base under [pack], and the overlay under [[overlays]]

## What a change of criteria does to companies that are known
impact-report = no report that may stand for what its company declared
impact-other-criteria = it stands under other criteria than the version before
