# Verification: checks and verdicts in sentences.

# ---- The verdict in one line. $detail is what the check found that decides: one of the sentences below.
verdict-no-statement = Kein Bericht: Es ist keine Erklärung von wid enthalten.
verdict-draft = Kein Bericht: Dies ist ein Entwurf, den niemand versiegelt hat.
verdict-no-seal = Kein Bericht: Es gibt kein Siegel.
verdict-not-a-report = Kein Bericht.
# $by says which names are known: other where the signer is not the company, signer, nobody.
verdict-valid = { $by ->
    [other] Gültig, versiegelt von { $name } für { $company }.
    [signer] Gültig, versiegelt von { $name }.
   *[nobody] Gültig.
 }
verdict-valid-without-pages = { $by ->
    [other] Gültig, soweit geprüft, versiegelt von { $name } für { $company }; die Seiten wurden nicht verglichen.
    [signer] Gültig, soweit geprüft, versiegelt von { $name }; die Seiten wurden nicht verglichen.
   *[nobody] Gültig, soweit geprüft; die Seiten wurden nicht verglichen.
 }
verdict-valid-in-part = { $by ->
    [other] Gültig, soweit geprüft, versiegelt von { $name } für { $company }; nicht geprüft: { $skipped }.
    [signer] Gültig, soweit geprüft, versiegelt von { $name }; nicht geprüft: { $skipped }.
   *[nobody] Gültig, soweit geprüft; nicht geprüft: { $skipped }.
 }
verdict-altered = Verändert: { $detail }.
verdict-wrong = Falsch: Das Siegel ist intakt, aber { $detail }.
verdict-withdrawn = Zurückgezogen: { $detail }.
verdict-undecided = Ungeklärt: { $detail }.
verdict-expired = Abgelaufen: { $detail }; alles andere hat die Prüfung bestanden.
unreadable = das ist kein PDF, oder es ist so beschädigt, dass nichts lesbar ist

# ---- The checks by name, in the order in which they are told
check-shape = Form
check-integrity = Unversehrtheit
check-signer = Unterzeichnung
check-subject = Unternehmen
check-time = Zeitpunkt
check-criteria = Kriterien
check-rules = Regeln
check-score = Ergebnis
check-pages = Seiten
check-evidence = Belege
check-validity = Gültigkeit

# ---- What several checks find
# $code is a stable name in lower-case English, for those who ask what exactly was found.
verify-coded = { $finding } ({ $code })
verify-left-out = ausgelassen, wie gewünscht
verify-statement-unread = die Erklärung ließ sich nicht lesen
verify-criteria-unread = die Kriterien ließen sich nicht lesen
verify-seal-says-nothing = das Siegel ist nicht intakt, darum besagt es nichts
verify-unknown-format = dieses Programm kennt das Format { $format } nicht; ein neueres vielleicht schon

# ---- shape
shape-holds = die Datei hat die Form eines Berichts
# $problem is a problem of problems.ftl.
shape-of-statement = die Erklärung: { $problem }
shape-of-criteria = criteria.json: { $problem }
shape-statement-format = die Erklärung nennt kein Format von wid
shape-strange-content = die Erklärung enthält etwas, das wid nicht schreibt
shape-idle-file = criteria.json enthält { $path }, was nicht nötig ist
shape-too-large = die Datei hat { $size } Bytes, mehr als { $limit }
shape-header = der Dateikopf ist nicht der von PDF 1.7
shape-end = die Datei endet nicht mit startxref, einem Offset und %%EOF
shape-xref = bei Byte { $at } steht keine klassische Querverweistabelle
shape-xref-stream = Querverweis-Streams sind nicht vorgesehen
shape-xref-entry = die Querverweistabelle ist falsch bei Objekt { $object }
shape-trailer = der Trailer hat andere Einträge als erwartet
shape-encrypted = die Datei ist verschlüsselt
shape-prev = die Querverweistabellen führen nicht zurück
shape-more-revisions = es gibt mehr Revisionen als den Bericht und sein Siegel
shape-object-order = Objekt { $object } ist nicht das, was bei Byte { $at } steht
shape-limit = mehr, als die Grenzen zulassen, bei Byte { $at }
shape-syntax = unerwarteter Inhalt bei Byte { $at }
shape-duplicate-key = ein Schlüssel steht bei Byte { $at } zweimal in einem Dictionary
shape-dangling = ein Verweis auf ein fehlendes Objekt bei Byte { $at }
shape-forbidden = Objekt { $object } enthält { $name }, was ein Bericht nie hat
shape-catalog = der Katalog ist nicht der eines Berichts
shape-fields = es gibt andere Formularfelder als das Siegel und den Zeitstempel
shape-embedded-files = die eingebetteten Dateien sind nicht genau statement.json und criteria.json an ihren Stellen
shape-inflation = eine eingebettete Datei ergibt entpackt nicht, was sie angibt
shape-update = die Revision des Siegels wurde bei Byte { $at } verändert

# ---- integrity
seal-holds = das Siegel ist intakt und umfasst jedes Byte der Datei
# $defect is one of those that follow.
seal-does-not-hold = das Siegel ist nicht intakt: { $defect }
seal-structure = die Unterschrift ist kein striktes DER der erwarteten Struktur
seal-signer-count = die Unterschrift hat nicht genau eine unterzeichnende Stelle
seal-enclosed-content = die Unterschrift schließt Inhalt ein
seal-enclosed-lists = die Unterschrift schließt Sperrlisten ein
seal-signed-attributes = die unterzeichneten Attribute sind nicht contentType, messageDigest und signingCertificateV2
seal-unsigned-attributes = es gibt andere nicht unterzeichnete Attribute als ein einziges Zeitstempel-Token
seal-certificates = die eingeschlossenen Zertifikate sind nicht das der unterzeichnenden Stelle und seine Kette
seal-algorithms = die Algorithmen sind nicht die, die zum Schlüssel der unterzeichnenden Stelle gehören
seal-content-digest = der Inhalt ist nicht der, der unterzeichnet wurde
seal-certificate-digest = ein Zertifikat ist nicht das, das die unterzeichnende Stelle gemeint hat
seal-signature = die Unterschrift entstand nicht mit dem Schlüssel des Zertifikats

# ---- signer
signer-unread = die Unterschrift ließ sich nicht lesen
signer-another-key = das Siegel entstand mit einem anderen Schlüssel, als die Erklärung nennt
signer-not-named = die Erklärung nennt keine unterzeichnende Stelle
# $gap is one of the gap-….
signer-give-certificate = { $gap }; um { $name } zu vertrauen, geben Sie mit --trust das zugehörige Zertifikat an, das Sie vom Unternehmen selbst erhalten haben
signer-give-authority = { $gap }; um { $name } zu vertrauen, geben Sie mit --trust das Zertifikat der zuständigen Zertifizierungsstelle an
signer-gap-in-time = { $gap }, und kein Zeitstempel beweist, dass das Siegel älter ist
# $revocation is one of the revocation-….
signer-list-required = eine Sperrliste ist verlangt; { $revocation }
signer-pinned = genau diesem Zertifikat wird vertraut; { $revocation }
signer-anchored = das Zertifikat führt zu einer Zertifizierungsstelle, der vertraut wird; { $revocation }
revocation-checked = nicht gesperrt laut Liste vom { $day }
revocation-other-lists = ob das Zertifikat gesperrt ist, wurde nicht geprüft, weil sich keine vorliegende Liste dafür prüfen ließ; die neueste ist vom { $newest }
revocation-no-list = ob das Zertifikat gesperrt ist, wurde nicht geprüft, weil keine Liste vorliegt
gap-nothing-trusted = niemandem wird vertraut, weil kein Zertifikat angegeben wurde
gap-no-path = kein Pfad führt vom Zertifikat zu einem Vertrauensanker
gap-not-yet-valid = ein Zertifikat gilt noch nicht
gap-expired = ein Zertifikat ist abgelaufen
gap-revoked = ein Zertifikat wurde gesperrt
gap-revocation-list = eine Sperrliste hält der Prüfung nicht stand
gap-unsupported = der Pfad verwendet etwas, das nicht unterstützt wird
fault-key-usage = ein Zertifikat wird für etwas verwendet, wofür es nicht bestimmt ist
fault-chain-signature = eine Unterschrift in der Kette hält der Prüfung nicht stand
fault-constraint = eine Einschränkung einer Zertifizierungsstelle ist nicht eingehalten
fault-strange-certificates = die Unterschrift schließt Zertifikate ein, die nicht zu ihrer Kette gehören

# ---- subject
subject-same = das Zertifikat nennt die Unternehmensnummer der Erklärung
subject-pinned = das Zertifikat oder die Erklärung nennt keine Unternehmensnummer, aber genau diesem Zertifikat wird vertraut
subject-not-stated = die Erklärung nennt keine Unternehmensnummer zum Vergleichen
subject-not-certified = das Zertifikat nennt keine belgische Unternehmensnummer zum Vergleichen

# ---- time
time-earlier-seal = die Erklärung nennt { $issued }, das Siegel nennt den früheren Zeitpunkt { $claimed }
time-in-future = die Erklärung nennt { $issued }, und das ist später als jetzt oder als der angegebene Zeitpunkt
time-token-unchecked = es gibt einen Zeitstempel, den diese Version nicht prüfen kann
time-token-required = ein Zeitstempel ist verlangt, und es gibt keinen
time-fits = die Zeiten passen zueinander; kein Zeitstempel beweist sie

# ---- criteria
criteria-published = die Kriterien sind die veröffentlichten
criteria-not-those = die enthaltenen Kriterien sind nicht die in der Erklärung genannten
criteria-lack = { $path } fehlt in den enthaltenen Kriterien
criteria-not-published = die Kriterien { $id } { $version } liegen nicht so vor, wie sie veröffentlicht wurden; geben Sie ihren Ordner mit --pack an
criteria-other-file = die Datei { $path } ist nicht die, die das Manifest aufführt
criteria-do-not-load = die Kriterien lassen sich nicht laden: { $problem }
criteria-other-format = das Format ist { $has }, nicht { $needs }
criteria-no-pack = es gibt kein Kriterienpaket
criteria-too-much = { $what ->
    [bytes] mehr als { $limit } Bytes Kriterien
    [packs] mehr als { $limit } Kriterienpakete
    [files] mehr als { $limit } Dateien eines Kriterienpakets
   *[bytes-of-a-file] mehr als { $limit } Bytes einer Datei
 }

# ---- rules, score, pages
rules-kept = nichts ist enthalten, was nicht ausgestellt werden darf
score-facts-missing = Angaben fehlen
score-same = die neu bewerteten Antworten ergeben das genannte Ergebnis
score-differs = die Antworten ergeben ein anderes Ergebnis, als die Erklärung nennt
pages-criteria-not-published = die Kriterien liegen nicht so vor, wie sie veröffentlicht wurden
pages-same = die aus der Erklärung neu erzeugten Seiten sind gleich
pages-differ = die Seiten sind nicht die, die aus der Erklärung folgen
pages-unknown-renderer = die Seiten wurden mit Renderer { $renderer } erzeugt, den dieses Programm nicht hat
pages-not-drawn = aus der Erklärung folgen keine Seiten: { $error }

# ---- evidence, validity. $bare counts the documents that were declared without a digest.
evidence-no-folder = mit --evidence wurde kein Ordner angegeben
evidence-at-hand = { $bare ->
    [0] alle erfassten Dokumente ({ $digests }) liegen unverändert vor
    [one] alle erfassten Dokumente ({ $digests }) liegen unverändert vor; 1 wurde ohne Prüfsumme angegeben
   *[other] alle erfassten Dokumente ({ $digests }) liegen unverändert vor; { $bare } wurden ohne Prüfsumme angegeben
 }
evidence-not-found = { $bare ->
    [0] { $n } von { $digests } Dokumenten nicht gefunden: { $missing }
    [one] { $n } von { $digests } Dokumenten nicht gefunden: { $missing }; 1 wurde ohne Prüfsumme angegeben
   *[other] { $n } von { $digests } Dokumenten nicht gefunden: { $missing }; { $bare } wurden ohne Prüfsumme angegeben
 }
validity-holds = der Bericht ist gültig bis zum { $last }
validity-over = der Bericht war gültig bis zum { $last }
