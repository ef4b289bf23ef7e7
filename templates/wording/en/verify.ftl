# Verification: checks and verdicts in sentences.

# ---- The verdict in one line. $detail is what the check found that decides: one of the sentences below.
verdict-no-statement = Not a report: no statement of wid is inside.
verdict-draft = Not a report: this is a draft, which nobody sealed.
verdict-no-seal = Not a report: there is no seal.
verdict-not-a-report = Not a report.
# $by says which names are known: other where the signer is not the company, signer, nobody.
verdict-valid = { $by ->
    [other] Valid, sealed by { $name } for { $company }.
    [signer] Valid, sealed by { $name }.
   *[nobody] Valid.
 }
verdict-valid-without-pages = { $by ->
    [other] Valid in what was checked, sealed by { $name } for { $company }; the pages were not compared.
    [signer] Valid in what was checked, sealed by { $name }; the pages were not compared.
   *[nobody] Valid in what was checked; the pages were not compared.
 }
verdict-valid-in-part = { $by ->
    [other] Valid in what was checked, sealed by { $name } for { $company }; not checked: { $skipped }.
    [signer] Valid in what was checked, sealed by { $name }; not checked: { $skipped }.
   *[nobody] Valid in what was checked; not checked: { $skipped }.
 }
verdict-altered = Altered: { $detail }.
verdict-wrong = Wrong: the seal holds, but { $detail }.
verdict-withdrawn = Withdrawn: { $detail }.
verdict-undecided = Undecided: { $detail }.
verdict-expired = Expired: { $detail }; all else holds.
unreadable = this is no PDF, or it is damaged so that nothing can be read

# ---- The checks by name, in the order in which they are told
check-shape = shape
check-integrity = integrity
check-signer = signer
check-subject = subject
check-time = time
check-criteria = criteria
check-rules = rules
check-score = score
check-pages = pages
check-evidence = evidence
check-validity = validity

# ---- What several checks find
# $code is a stable name in lower-case English, for those who ask what exactly was found.
verify-coded = { $finding } ({ $code })
verify-left-out = left out, as asked
verify-statement-unread = the statement could not be read
verify-criteria-unread = the criteria could not be read
verify-seal-says-nothing = the seal does not hold, so it says nothing
verify-unknown-format = this program does not know the format { $format }; a newer one may

# ---- shape
shape-holds = the file has the shape of a report
# $problem is a problem of problems.ftl.
shape-of-statement = the statement: { $problem }
shape-of-criteria = criteria.json: { $problem }
shape-statement-format = the statement names no format of ours
shape-strange-content = the statement holds something that our writer does not write
shape-idle-file = criteria.json holds { $path }, which is not needed
shape-too-large = the file has { $size } bytes, more than { $limit }
shape-header = the header is not that of PDF 1.7
shape-end = the file does not end with startxref, an offset and %%EOF
shape-xref = there is no classic cross-reference table at { $at }
shape-xref-stream = cross-reference streams are not used
shape-xref-entry = the cross-reference table is wrong about object { $object }
shape-trailer = the trailer has other entries than expected
shape-encrypted = the file is encrypted
shape-prev = the cross-reference tables do not lead back
shape-more-revisions = there are more revisions than the report and its seal
shape-object-order = object { $object } is not what stands at { $at }
shape-limit = more than the limits take at { $at }
shape-syntax = unexpected bytes at { $at }
shape-duplicate-key = a key stands twice in a dictionary at { $at }
shape-dangling = a reference to a missing object at { $at }
shape-forbidden = object { $object } holds { $name }, which a report never has
shape-catalog = the catalog is not that of a report
shape-fields = there are other form fields than the seal and the timestamp
shape-embedded-files = the embedded files are not exactly statement.json and criteria.json in their places
shape-inflation = an embedded file does not inflate to what it says
shape-update = the revision of the seal was changed at { $at }

# ---- integrity
seal-holds = the seal holds over every byte of the file
# $defect is one of those that follow.
seal-does-not-hold = the seal does not hold: { $defect }
seal-structure = the signature is no strict DER of the expected structure
seal-signer-count = the signature has not exactly one signer
seal-enclosed-content = the signature encloses content
seal-enclosed-lists = the signature encloses revocation lists
seal-signed-attributes = the signed attributes are not contentType, messageDigest and signingCertificateV2
seal-unsigned-attributes = there are unsigned attributes other than one timestamp token
seal-certificates = the enclosed certificates are not the signer's and its chain
seal-algorithms = the algorithms are not those that belong to the signer's key
seal-content-digest = the content is not what was signed
seal-certificate-digest = a certificate is not the one that the signer meant
seal-signature = the signature was not made with the key of the certificate

# ---- signer
signer-unread = the signature could not be read
signer-another-key = the seal was made with another key than the statement names
signer-not-named = the statement names no signer
# $gap is one of the gap-….
signer-give-certificate = { $gap }; to trust { $name }, give its certificate, as received from the company itself, with --trust
signer-give-authority = { $gap }; to trust { $name }, give the certificate of its authority with --trust
signer-gap-in-time = { $gap }, and no timestamp proves that the seal is older
# $revocation is one of the revocation-….
signer-list-required = a revocation list is required; { $revocation }
signer-pinned = exactly this certificate is trusted; { $revocation }
signer-anchored = the certificate leads to a trusted authority; { $revocation }
revocation-checked = not revoked in the list of { $day }
revocation-other-lists = revocation was not checked: no list at hand could be checked for it, the newest is of { $newest }
revocation-no-list = revocation was not checked: no list at hand
gap-nothing-trusted = nobody is trusted: no certificate was given
gap-no-path = no path leads from the certificate to an anchor
gap-not-yet-valid = a certificate is not valid yet
gap-expired = a certificate has expired
gap-revoked = a certificate was revoked
gap-revocation-list = a revocation list does not hold
gap-unsupported = the path uses something that is not supported
fault-key-usage = a certificate is used for what it is not meant for
fault-chain-signature = a signature in the chain does not hold
fault-constraint = a constraint of a certification authority is not kept
fault-strange-certificates = the signature encloses certificates that are no part of its chain

# ---- subject
subject-same = the certificate names the enterprise number of the statement
subject-pinned = the certificate or the statement names no enterprise number, but exactly this certificate is trusted
subject-not-stated = the statement names no enterprise number to compare
subject-not-certified = the certificate names no Belgian enterprise number to compare

# ---- time
time-earlier-seal = the statement says { $issued }, but the seal says the earlier { $claimed }
time-in-future = the statement says { $issued }, which is later than now or the time that was given
time-token-unchecked = there is a timestamp, which this version cannot check
time-token-required = a timestamp is required, and there is none
time-fits = the times fit together; no timestamp proves them

# ---- criteria
criteria-published = the criteria are those that were published
criteria-not-those = the embedded criteria are not those that the statement names
criteria-lack = { $path } is missing in the embedded criteria
criteria-not-published = the criteria { $id } { $version } are not at hand as published; give their folder with --pack
criteria-other-file = the file { $path } is not the one that the manifest lists
criteria-do-not-load = the criteria do not load: { $problem }
criteria-other-format = the format is { $has }, not { $needs }
criteria-no-pack = there is no pack
criteria-too-much = { $what ->
    [bytes] more than { $limit } bytes of criteria
    [packs] more than { $limit } packs
    [files] more than { $limit } files of a pack
   *[bytes-of-a-file] more than { $limit } bytes of a file
 }

# ---- rules, score, pages
rules-kept = nothing is there that must not be issued
score-facts-missing = facts are missing
score-same = the answers, scored again, give the stated result
score-differs = the answers give another result than the statement says
pages-criteria-not-published = the criteria are not at hand as published
pages-same = the pages, drawn again from the statement, are the same
pages-differ = the pages are not those that follow from the statement
pages-unknown-renderer = the pages were drawn by renderer { $renderer }, which this program does not have
pages-not-drawn = no pages follow from the statement: { $error }

# ---- evidence, validity. $bare counts the documents that were declared without a digest.
evidence-no-folder = no folder was given with --evidence
evidence-at-hand = { $bare ->
    [0] all { $digests } recorded documents are at hand, unchanged
    [one] all { $digests } recorded documents are at hand, unchanged; 1 was declared without a digest
   *[other] all { $digests } recorded documents are at hand, unchanged; { $bare } were declared without a digest
 }
evidence-not-found = { $bare ->
    [0] { $n } of { $digests } documents were not found: { $missing }
    [one] { $n } of { $digests } documents were not found: { $missing }; 1 was declared without a digest
   *[other] { $n } of { $digests } documents were not found: { $missing }; { $bare } were declared without a digest
 }
validity-holds = it is valid until { $last }
validity-over = it was valid until { $last }
