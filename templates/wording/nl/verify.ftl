# Verification: checks and verdicts in sentences.

# ---- The verdict in one line. $detail is what the check found that decides: one of the sentences below.
verdict-no-statement = Geen rapport: er zit geen verklaring van wid in.
verdict-draft = Geen rapport: dit is een ontwerp, dat niemand heeft verzegeld.
verdict-no-seal = Geen rapport: er is geen zegel.
verdict-not-a-report = Geen rapport.
# $by says which names are known: other where the signer is not the company, signer, nobody.
verdict-valid = { $by ->
    [other] Geldig, verzegeld door { $name } voor { $company }.
    [signer] Geldig, verzegeld door { $name }.
   *[nobody] Geldig.
 }
verdict-valid-without-pages = { $by ->
    [other] Geldig voor wat is gecontroleerd, verzegeld door { $name } voor { $company }; de pagina’s zijn niet vergeleken.
    [signer] Geldig voor wat is gecontroleerd, verzegeld door { $name }; de pagina’s zijn niet vergeleken.
   *[nobody] Geldig voor wat is gecontroleerd; de pagina’s zijn niet vergeleken.
 }
verdict-valid-in-part = { $by ->
    [other] Geldig voor wat is gecontroleerd, verzegeld door { $name } voor { $company }; niet gecontroleerd: { $skipped }.
    [signer] Geldig voor wat is gecontroleerd, verzegeld door { $name }; niet gecontroleerd: { $skipped }.
   *[nobody] Geldig voor wat is gecontroleerd; niet gecontroleerd: { $skipped }.
 }
verdict-altered = Gewijzigd: { $detail }.
verdict-wrong = Fout: het zegel klopt, maar { $detail }.
verdict-withdrawn = Ingetrokken: { $detail }.
verdict-undecided = Onbeslist: { $detail }.
verdict-expired = Verlopen: { $detail }; al het andere klopt.
unreadable = dit is geen pdf, of het bestand is zo beschadigd dat er niets te lezen valt

# ---- The checks by name, in the order in which they are told
check-shape = vorm
check-integrity = integriteit
check-signer = ondertekenaar
check-subject = onderneming
check-time = tijdstip
check-criteria = criteria
check-rules = regels
check-score = score
check-pages = pagina’s
check-evidence = bewijs
check-validity = geldigheid

# ---- What several checks find
# $code is a stable name in lower-case English, for those who ask what exactly was found.
verify-coded = { $finding } ({ $code })
verify-left-out = weggelaten, zoals gevraagd
verify-statement-unread = de verklaring kon niet worden gelezen
verify-criteria-unread = de criteria konden niet worden gelezen
verify-seal-says-nothing = het zegel klopt niet en zegt dus niets
verify-unknown-format = dit programma kent het formaat { $format } niet; een nieuwer programma misschien wel

# ---- shape
shape-holds = het bestand heeft de vorm van een rapport
# $problem is a problem of problems.ftl.
shape-of-statement = de verklaring: { $problem }
shape-of-criteria = criteria.json: { $problem }
shape-statement-format = de verklaring noemt geen formaat van wid
shape-strange-content = de verklaring bevat iets wat wid niet schrijft
shape-idle-file = criteria.json bevat { $path }, dat niet nodig is
shape-too-large = het bestand heeft { $size } bytes, meer dan { $limit }
shape-header = de header is niet die van PDF 1.7
shape-end = het bestand eindigt niet op startxref, een offset en %%EOF
shape-xref = er staat geen klassieke kruisverwijzingstabel bij byte { $at }
shape-xref-stream = kruisverwijzingsstreams worden niet gebruikt
shape-xref-entry = de kruisverwijzingstabel klopt niet voor object { $object }
shape-trailer = de trailer bevat andere elementen dan verwacht
shape-encrypted = het bestand is versleuteld
shape-prev = de kruisverwijzingstabellen leiden niet terug
shape-more-revisions = er zijn meer revisies dan het rapport en het zegel ervan
shape-object-order = object { $object } is niet wat er bij byte { $at } staat
shape-limit = meer dan de limieten toelaten, bij byte { $at }
shape-syntax = onverwachte inhoud bij byte { $at }
shape-duplicate-key = een sleutel staat twee keer in een dictionary bij byte { $at }
shape-dangling = een verwijzing naar een ontbrekend object bij byte { $at }
shape-forbidden = object { $object } bevat { $name }, wat nooit in een rapport staat
shape-catalog = de catalogus is niet die van een rapport
shape-fields = er zijn andere formuliervelden dan het zegel en de tijdstempel
shape-embedded-files = de ingesloten bestanden zijn niet precies statement.json en criteria.json op hun plaats
shape-inflation = een ingesloten bestand levert uitgepakt niet op wat het aangeeft
shape-update = de revisie van het zegel is gewijzigd bij byte { $at }

# ---- integrity
seal-holds = het zegel klopt voor elke byte van het bestand
# $defect is one of those that follow.
seal-does-not-hold = het zegel klopt niet: { $defect }
seal-structure = de handtekening is geen strikte DER met de verwachte structuur
seal-signer-count = de handtekening heeft niet precies één ondertekenaar
seal-enclosed-content = de handtekening bevat inhoud
seal-enclosed-lists = de handtekening bevat herroepingslijsten
seal-signed-attributes = de ondertekende attributen zijn niet contentType, messageDigest en signingCertificateV2
seal-unsigned-attributes = er zijn andere niet-ondertekende attributen dan één tijdstempeltoken
seal-certificates = de handtekening bevat niet precies het certificaat van de ondertekenaar en de keten ervan
seal-algorithms = de algoritmen horen niet bij de sleutel van de ondertekenaar
seal-content-digest = de inhoud is niet wat ondertekend is
seal-certificate-digest = een certificaat is niet het certificaat dat de ondertekenaar bedoelde
seal-signature = de handtekening is niet gemaakt met de sleutel van het certificaat

# ---- signer
signer-unread = de handtekening kon niet worden gelezen
signer-another-key = het zegel is gemaakt met een andere sleutel dan die uit de verklaring
signer-not-named = de verklaring noemt geen ondertekenaar
# $gap is one of the gap-….
signer-give-certificate = { $gap }; om { $name } te vertrouwen, geeft u met --trust het bijbehorende certificaat op, zoals u het van de onderneming zelf hebt gekregen
signer-give-authority = { $gap }; om { $name } te vertrouwen, geeft u met --trust het certificaat van de bijbehorende certificeringsinstantie op
signer-gap-in-time = { $gap }, en geen tijdstempel bewijst dat het zegel ouder is
# $revocation is one of the revocation-….
signer-list-required = een herroepingslijst is vereist; { $revocation }
signer-pinned = precies dit certificaat wordt vertrouwd; { $revocation }
signer-anchored = het certificaat leidt naar een vertrouwde certificeringsinstantie; { $revocation }
revocation-checked = niet herroepen volgens de lijst van { $day }
revocation-other-lists = herroeping is niet gecontroleerd: geen van de lijsten die voorhanden zijn, was daarvoor bruikbaar (de nieuwste is van { $newest })
revocation-no-list = herroeping is niet gecontroleerd: er is geen lijst voorhanden
gap-nothing-trusted = niemand wordt vertrouwd: er is geen certificaat opgegeven
gap-no-path = geen pad leidt van het certificaat naar een vertrouwensanker
gap-not-yet-valid = een certificaat is nog niet geldig
gap-expired = een certificaat is verlopen
gap-revoked = een certificaat is herroepen
gap-revocation-list = een herroepingslijst klopt niet
gap-unsupported = het pad gebruikt iets wat niet wordt ondersteund
fault-key-usage = een certificaat wordt gebruikt voor iets waarvoor het niet bedoeld is
fault-chain-signature = een handtekening in de keten klopt niet
fault-constraint = een beperking van een certificeringsinstantie is niet nageleefd
fault-strange-certificates = de handtekening bevat certificaten die niet tot de keten ervan behoren

# ---- subject
subject-same = het certificaat noemt het ondernemingsnummer uit de verklaring
subject-pinned = het certificaat of de verklaring noemt geen ondernemingsnummer, maar precies dit certificaat wordt vertrouwd
subject-not-stated = de verklaring noemt geen ondernemingsnummer om te vergelijken
subject-not-certified = het certificaat noemt geen Belgisch ondernemingsnummer om te vergelijken

# ---- time
time-earlier-seal = de verklaring noemt { $issued }, het zegel een vroeger tijdstip, { $claimed }
time-in-future = de verklaring noemt { $issued }, en dat is later dan nu of dan het opgegeven tijdstip
time-token-unchecked = er is een tijdstempel, die deze versie niet kan controleren
time-token-required = een tijdstempel is vereist, maar er is er geen
time-fits = de tijdstippen passen bij elkaar; geen tijdstempel bewijst ze

# ---- criteria
criteria-published = de criteria zijn de gepubliceerde
criteria-not-those = de ingesloten criteria zijn niet die uit de verklaring
criteria-lack = { $path } ontbreekt in de ingesloten criteria
criteria-not-published = de criteria { $id } { $version } zijn niet voorhanden zoals ze zijn gepubliceerd; geef de map ervan op met --pack
criteria-other-file = het bestand { $path } is niet het bestand dat het manifest vermeldt
criteria-do-not-load = de criteria kunnen niet worden geladen: { $problem }
criteria-other-format = het formaat is { $has }, niet { $needs }
criteria-no-pack = er is geen pakket
criteria-too-much = { $what ->
    [bytes] meer dan { $limit } bytes aan criteria
    [packs] meer dan { $limit } pakketten
    [files] meer dan { $limit } bestanden van een pakket
   *[bytes-of-a-file] meer dan { $limit } bytes van een bestand
 }

# ---- rules, score, pages
rules-kept = er zit niets in dat niet mag worden uitgegeven
score-facts-missing = er ontbreken gegevens
score-same = de antwoorden, opnieuw berekend, geven het vermelde resultaat
score-differs = de antwoorden geven een ander resultaat dan de verklaring vermeldt
pages-criteria-not-published = de criteria zijn niet voorhanden zoals ze zijn gepubliceerd
pages-same = de pagina’s, opnieuw getekend uit de verklaring, zijn dezelfde
pages-differ = de pagina’s zijn niet de pagina’s die uit de verklaring volgen
pages-unknown-renderer = de pagina’s zijn getekend met renderer { $renderer }, die dit programma niet heeft
pages-not-drawn = uit de verklaring volgen geen pagina’s: { $error }

# ---- evidence, validity. $bare counts the documents that were declared without a digest.
evidence-no-folder = er is geen map opgegeven met --evidence
evidence-at-hand = { $bare ->
    [0] alle vastgelegde documenten ({ $digests }) zijn voorhanden en ongewijzigd
    [one] alle vastgelegde documenten ({ $digests }) zijn voorhanden en ongewijzigd; 1 is zonder hash verklaard
   *[other] alle vastgelegde documenten ({ $digests }) zijn voorhanden en ongewijzigd; { $bare } zijn zonder hash verklaard
 }
evidence-not-found = { $bare ->
    [0] { $n } van { $digests } documenten niet gevonden: { $missing }
    [one] { $n } van { $digests } documenten niet gevonden: { $missing }; 1 is zonder hash verklaard
   *[other] { $n } van { $digests } documenten niet gevonden: { $missing }; { $bare } zijn zonder hash verklaard
 }
validity-holds = het rapport is geldig tot en met { $last }
validity-over = het rapport was geldig tot en met { $last }
