# The command line: what it answers, asks and says on the way.

## Days and numbers, as they stand in sentences of the command line, problems and verdicts
# A day may be written as people do, with { $day }, { $month } and { $year } in digits. English keeps { $iso }, such as 2026-11-24, as
# it is typed.
date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
decimal-mark = ,
# Between things of a list that may hold commas themselves.
separator = {"; "}
separated = { $items }
labelled = { $label }: { $text }

## Files
file-error-absent = { $file } gibt es nicht
file-error-no-folder = der Ordner für { $file } fehlt
file-error-exists = { $file } gibt es bereits
file-error-may-not-read = Sie dürfen { $file } nicht lesen
file-error-may-not-write = Sie dürfen { $file } nicht schreiben
file-error-read-only = { $file } liegt auf einem schreibgeschützten Datenträger
file-error-disk-full = der Datenträger ist voll; { $file } wurde nicht geschrieben
file-error-too-large-to-write = { $file } ist größer, als Sie hier schreiben dürfen
file-error-too-many-bytes = { $file } hat mehr als { $limit } Bytes; mehr darf eine solche Datei nicht haben
file-error-not-text = { $file } ist kein Text in UTF-8
file-error-not-ordinary = { $file } ist nicht verwendbar: keine gewöhnliche Datei
file-error-no-name-left = evidence/ enthält zu viele andere Dateien mit dem Namen von { $file }
file-error-folder = { $file } ist ein Ordner
file-error-not-a-folder = ein Teil von { $file } ist eine Datei, kein Ordner
file-error-unread = { $file } ist nicht lesbar: { $why }
file-error-unwritten = { $file } lässt sich nicht schreiben: { $why }
file-help-name = prüfen Sie den Namen und den Ordner
file-help-exists = wählen Sie einen anderen Namen oder ersetzen Sie die Datei mit --force
file-help-permission = wählen Sie einen anderen Ordner oder lassen Sie sich das Recht dazu geben
file-help-read-only = wählen Sie einen anderen Ordner
file-help-disk-full = schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut
file-help-too-large = prüfen Sie, ob es die richtige Datei ist
file-help-folder = nennen Sie eine Datei, keinen Ordner
file-help-not-text = speichern Sie die Datei als Text in UTF-8
file-help-other = prüfen Sie den Namen und ob andere Programme die Datei nutzen können
file-written = Geschrieben: { $file }

## Two programs in one folder
lock-taken = { $folder } wird gerade von einem anderen Programm geändert
lock-taken-since = { $folder } wird seit { $since } von { $who } geändert, Prozess { $process }
lock-by-somebody = jemandem
lock-help = schließen Sie zuerst das andere Fenster oder warten Sie, bis es fertig ist

## What every command says
error-line = Fehler: { $error }
warning-line = Warnung: { $warning }
output-disk-full = der Datenträger ist voll; die Ausgabe wurde nicht geschrieben
output-not-written = die Ausgabe lässt sich nicht schreiben: { $why }
confirm-question = { $question } Tippen Sie ja, um weiterzumachen:
confirm-nobody = niemand ist da, um zu antworten: { $question }
confirm-help = fügen Sie --yes hinzu, um ohne Rückfrage weiterzumachen
# The words that may be typed for yes and for no, separated by blanks. English ones are understood too.
typed-yes = ja j
typed-no = nein n
typed-not-read = die Eingabe ist nicht lesbar: { $why }
source-date-epoch-wrong = SOURCE_DATE_EPOCH ist „{ $text }“; das ist keine Anzahl von Sekunden seit 1970
source-date-epoch-help = geben Sie der Variablen eine solche Zahl oder entfernen Sie sie
source-date-epoch-said = Das Dokument ist auf { $moment } datiert, wie SOURCE_DATE_EPOCH vorgibt.
assessment-absent = in { $folder } gibt es keine Bewertung
assessment-absent-help = um eine zu beginnen, tippen Sie: { $command }
assessment-go-on = Zum Weitermachen tippen Sie: { $command }
pack-not-at-hand = die Kriterien { $pack } liegen nicht vor
criterion-unknown = das Kriterium { $criterion } gehört nicht zu { $pack }
criterion-unknown-help = alle sehen Sie mit: { $command }
usage-csv = nur wid verify gibt CSV aus
usage-csv-help = verwenden Sie --format human oder --format json

## Levels, scores and answers
percent = { $number } %
level-none = keine Stufe
answered-not-measured = nicht gemessen
answered-not-applicable = für nicht anwendbar erklärt ({ $code })
answered-level = Reifegrad { $level }
answered-yes = ja
answered-no = nein
answered-share = { $count } von { $of }
answered-by-sex = Frauen { $women }, Männer { $men }
answered-day = { $day }
field-company-name = der Name des Unternehmens
field-enterprise-number = die Unternehmensnummer
field-declared-by-name = der Name der erklärenden Person
field-declared-by-role = die Funktion der erklärenden Person
field-perimeter-text = der Geltungsbereich
field-perimeter-from = der erste Tag des Zeitraums
field-perimeter-to = der letzte Tag des Zeitraums

## What keeps the next level
block-legal-gate = { $criterion } (gesetzliche Pflicht): { $has } von { $needs } nötigen Punkten
block-gate = { $criterion }: { $has } von { $needs } nötigen Punkten
block-gate-claimed = { $criterion }: für nicht anwendbar erklärt; ohne erfasste Belege erfüllt das dieses Muss-Kriterium nicht
block-overall = Gesamtwert: { $has }, nötig { $needs } %
block-pillar = { $pillar }: { $has }, nötig { $needs } %
block-coverage = { $pillar }: nur { $has } der Säule sind anwendbar, nötig { $needs } %
block-results = Gemessene Ergebnisse: { $has }, nötig { $needs }
block-assurance = Nachweisgrad: { $has }, nötig { $needs } ({ $name })
block-assurance-points = Nachweisgrad: { $has }, nötig { $needs }: mehr dokumentierte Punkte
block-assurance-proof = Nachweisgrad: { $has }, nötig { $needs }: erfasste Belege für { $criteria }

## What forbids to issue
breach-missing = { $name } ({ $field }) fehlt noch
breach-facts = { $n ->
    [one] 1 Angabe ist noch nicht bekannt: { $facts }
   *[other] { $n } Angaben sind noch nicht bekannt: { $facts }
}
breach-impossible = diese Angaben widersprechen anderen: { $facts }
breach-changed-by-hand = die Angaben wurden seit ihrer Bestätigung am { $day } von Hand geändert
breach-not-confirmed = die Angaben sind noch nicht bestätigt
breach-open = { $n ->
    [one] 1 Kriterium ist offen: { $criteria }
   *[other] { $n } Kriterien sind offen: { $criteria }
}
breach-open-listed = { $n ->
    [one] 1 Kriterium ist offen, wie aufgeführt
   *[other] { $n } Kriterien sind offen, wie aufgeführt
}
breach-open-below = { $n ->
    [one] 1 Kriterium ist offen:
   *[other] { $n } Kriterien sind offen:
}

## What a reader should know
notice-denominator = { $criterion }: Die Zahlen passen nicht zur Angabe „{ $fact }“
notice-profile = Die Angabe „{ $fact }“ widerspricht einer anderen Angabe
notice-headcount = Frauen und Männer zusammen weichen um mehr als 20 % von der Zahl der Beschäftigten ab
notice-threshold = Die Angabe „{ $fact }“ liegt höchstens 10 % neben einer Größe, ab der mehr verlangt wird ({ $sizes })
notice-ignored-answer = { $criterion }: beantwortet, aber nicht anwendbar; die Antwort zählt nicht

## wid score
score-head = { $company }, bewertet am { $day }, Kriterien { $pack } { $version }
score-the-company = Das Unternehmen
score-result = Ergebnis: { $level }, { $code } { $assurance }
score-result-what-if = Ergebnis: { $level }, { $code } { $assurance }, nur angenommen
score-indicative = Unverbindliches Ergebnis vorgeschlagener Kriterien. Nur das Unternehmen steht dafür ein.
score-overall = Gesamtwert
score-exactly = genau { $fraction }
score-highest = Das ist die höchste Stufe.
score-next = Was zur Stufe { $level } fehlt:
score-notices = Zu beachten:
score-pillar = { $pillar }, Gewicht { $weight }
answered-nothing = keine Antwort
score-counts = { $answer }; { $points } Punkte x Gewicht { $weight }
score-counts-as-unknown = { $answer }; zählt als nicht gemessen: zu viel ist für nicht anwendbar erklärt
score-counts-unknown = { $answer }; nicht gemessen: { $points } Punkte x Gewicht { $weight }
score-counts-open = { $answer }; offen: 0 Punkte x Gewicht { $weight }
score-counts-not-applicable = { $answer }; nicht anwendbar
score-counts-claimed = { $answer }; für nicht anwendbar erklärt: zählt nicht
score-counts-upcoming = { $answer }; vorerst freiwillig: zählt noch nicht
score-rule-pillar = Wert einer Säule: Summe von Gewicht x Punkte durch Summe der zählenden Gewichte.
score-rule-overall = Der Gesamtwert gewichtet die Säulen ebenso.
score-rules = Die Regeln stehen in docs/SCORING.md.
facts-missing = { $n ->
    [one] zuerst ist 1 Angabe nötig: { $facts }
   *[other] zuerst sind { $n } Angaben nötig: { $facts }
}
facts-missing-help = um Fehlendes einzutragen, tippen Sie: { $command }

## wid status
status-pillar = { $pillar }: { $decided } von { $applying } entschieden
status-open = offen
status-waiting = { $n ->
    [one] 1 Kriterium wartet auf Angaben
   *[other] { $n } Kriterien warten auf Angaben
}
status-ready = Bereit. Um den Bericht auszustellen, tippen Sie: { $command }
status-to-issue = Was fehlt, bevor der Bericht ausgestellt werden kann:

## wid plan
plan-head = Der kürzeste Weg zur Stufe { $level }
plan-highest = Das ist die höchste Stufe; es gibt nichts zu planen.
plan-legal-duty = { $criterion } (gesetzliche Pflicht)
plan-step = von { $from } auf { $to } Punkte: { $answer }
plan-evidence = Zu erfassende Belege, jeder mit Datum:
plan-depends = Es hängt auch davon ab, was Antworten allein nicht ändern können:
plan-nothing = Es bleibt nichts zu tun.
plan-results = { $n ->
    [one] 1 weiteres Ergebnis muss gemessen werden; möglich: { $criteria }
   *[other] { $n } weitere Ergebnisse müssen gemessen werden; möglich: { $criteria }
}
plan-result = { $criterion }: Das Ergebnis muss { $needs } Punkte erreichen, es hat { $has }
plan-board = { $criterion }: Das Geschlecht in der Minderheit hat { $has ->
    [one] 1 Sitz
   *[other] { $has } Sitze
} im Verwaltungsrat, nötig { $needs }
plan-review = ein unterzeichneter Auditbericht
plan-figures = gemessene Ergebnisse müssen besser werden; andere Kriterien allein genügen nicht
plan-coverage = { $pillar }: von dieser Säule ist zu wenig anwendbar

## wid start
start-exists-help = um damit weiterzumachen, tippen Sie: { $command }
start-blank-written = Öffnen Sie die Datei im Texteditor. Was offen ist, zeigt: { $command }
start-end-of-life = die Kriterien { $pack } { $version } galten bis zum { $day }
start-end-of-life-help = geben Sie den Ordner neuerer Kriterien mit --pack an

## wid render
render-written = Geschrieben: { $file }, ein nicht versiegelter Entwurf.
render-name = der Entwurf muss FILE.pdf oder FILE.html heißen
render-name-help = geben Sie -o draft.pdf oder -o draft.html an
render-failed-help = berichtigen Sie Ihre Vorlage, wenn Sie eine angegeben haben; sonst kürzen Sie den genannten Text
report-failed = der Bericht ließ sich nicht erzeugen: { $why }

## Passwords
password-of = Passwort von { $file }:
password-new = Neues Passwort für { $file }:
password-again = Dasselbe Passwort noch einmal:
password-differs = die beiden Passwörter sind verschieden
password-differs-help = nichts wurde geschrieben; versuchen Sie es erneut
password-empty = das Passwort ist leer
password-empty-help = wählen Sie eines; nichts wurde geschrieben
password-none = es wurde kein Passwort angegeben: { $why }
password-none-help = geben Sie es mit --password-file FILE oder --password-env NAME an
password-no-terminal = es gibt kein Terminal, um es einzutippen
password-not-set = die Umgebungsvariable { $name } ist nicht gesetzt

## wid assess
assess-to-score = Um das Ergebnis zu sehen, tippen Sie: { $command }
assess-to-issue = Um den Bericht auszustellen, tippen Sie: { $command }
assess-not-saved-help = vorher Gespeichertes bleibt; ist dies behoben, tippen Sie: { $command }
assess-no-answer = das Terminal antwortet nicht: { $why }
assess-unknown-pillar = die Säule { $pillar } gehört nicht zu { $pack }
assess-unknown-pillar-help = wählen Sie eine von { $pillars }
assess-no-terminal = es gibt kein Terminal für die Fragen
assess-no-terminal-help = fügen Sie --plain hinzu, um zeilenweise zu antworten, oder bearbeiten Sie { $file } im Texteditor (wid start DIR --blank schreibt eine solche Datei)

## wid evidence
evidence-date = der { $date } liegt nach dem { $day }, dem Tag der Bewertung
evidence-date-help = geben Sie mit --date das Datum des Dokuments an
evidence-recorded = Erfasst für { $criterion }: { $title }, { $date }
evidence-recorded-again = Erneut erfasst für { $criterion }: { $title }, { $date }
evidence-stays = Die Datei bleibt bei Ihnen. Titel, Datum, Größe und Prüfsumme werden im Bericht stehen.
evidence-title = der Titel: { $why }
evidence-title-help = geben Sie mit --title einen anderen an
evidence-too-many = { $criterion } hat bereits { $most } Dokumente
evidence-too-many-help = entfernen Sie zuerst eines aus der Bewertung
evidence-same = { $document }: unverändert
evidence-changed = { $document }: VERÄNDERT, seit es erfasst wurde
evidence-not-here = { $document }: hier nie gesehen; die Datei ist nicht im Ordner
evidence-not-kept = { $document }: nicht vergleichbar; es wurde ohne Kopie erfasst
evidence-never-recorded = { $document }: hat noch keine Prüfsumme; erfassen Sie es mit wid evidence add
evidence-none = Es sind keine Dokumente erfasst.
evidence-some-unchanged = { $n ->
    [one] Unverändert: { $same } von 1 Dokument.
   *[other] Unverändert: { $same } von { $n } Dokumenten.
}
evidence-all-unchanged = { $n ->
    [one] 1 Dokument ist erfasst und unverändert.
   *[other] { $n } Dokumente sind erfasst und unverändert.
}

## wid issue
issue-nothing-sealed = Es wurde nichts versiegelt.
issue-facts-changed = Seit dem { $day } wurden Angaben von Hand geändert. Der Bericht weist darauf hin.
issue-facts-not-confirmed = Noch hat niemand die Angaben bestätigt.
issue-facts-hold = Treffen diese Angaben zu?
issue-covered = Geltungsbereich: { $what }
issue-period = Zeitraum: { $from } bis { $to }
issue-not-yet = Der Bericht kann noch nicht ausgestellt werden:
issue-nobody = niemand ist da, um der Offenlegung zuzustimmen
issue-nobody-help = lesen Sie die Liste, dann fügen Sie --yes hinzu
issue-agree = Tippen Sie ja (versiegeln), nein oder entfernen und eine Zeilennummer:
# The words that may be typed to take a line out, separated by blanks. The English one is understood too.
issue-typed-remove = entfernen
issue-remove-what = Tippen Sie entfernen und die Nummer einer Zeile, etwa: entfernen 12
issue-no-choice = Diese Möglichkeit gibt es nicht.
issue-no-line = Es gibt keine Zeile mit dieser Nummer.
issue-removed = Entfernt: { $text }
issue-not-removable = Diese Zeile gehört zu den Antworten oder Angaben. Ändern Sie sie mit wid assess.
issue-discloses = Alle, die den Bericht erhalten, sehen:
issue-discloses-more = sowie alle Antworten, Punkte und Datumsangaben der Dokumente.
issue-marked = { $n ->
    [one] 1 dieser Zeilen ist markiert: Möglicherweise betrifft sie eine Person. Sehen Sie genau hin.
   *[other] { $n } dieser Zeilen sind markiert: Möglicherweise betreffen sie eine Person. Sehen Sie genau hin.
}
disclosed-company = Unternehmen
disclosed-enterprise-number = Unternehmensnummer
disclosed-declared-by = Erklärende Person
disclosed-role = Funktion
disclosed-perimeter = Geltungsbereich
disclosed-first-day = Erster Tag des Zeitraums
disclosed-last-day = Letzter Tag des Zeitraums
disclosed-period = Zeitraum
disclosed-certificate = Zertifikat des Siegels
disclosed-facts-changed = Änderung der Angaben
disclosed-changed = Änderung von „{ $what }“
disclosed-figures = Zahlen zu { $criterion }
disclosed-note = Anmerkung zu { $criterion }
disclosed-claim = Warum { $criterion } nicht anwendbar ist
disclosed-document = Dokument zu { $criterion }
concern-name = der Name einer Person
concern-name-like = sieht aus wie ein Name
concern-email = eine E-Mail-Adresse
concern-national-number = sieht aus wie eine Nationalregisternummer
concern-small-cell = so wenige Personen, dass die Seiten die Zahl nicht zeigen; die beigefügte Erklärung zeigt sie
issue-issued = { $n ->
    [one] Ausgestellt: { $file }, 1 Seite, { $level }.
   *[other] Ausgestellt: { $file }, { $n } Seiten, { $level }.
}
issue-sealed = Versiegelt von { $name }. Gültig bis zum { $until }.
issue-digest = SHA-256 der Erklärung: { $digest }
issue-hand-on = Geben Sie den Bericht zusammen mit Ihrem Zertifikat weiter. Wer beides erhält, kann den Bericht prüfen mit:
issue-key-from = KEY ist die Datei Ihres Schlüssels. Einen erzeugen Sie mit: { $command }
issue-another-number = { $file }: Das Zertifikat gehört einem anderen Unternehmen. Es nennt { $certified }, die Bewertung nennt { $stated }
issue-another-number-help = verwenden Sie den Schlüssel dieses Unternehmens oder berichtigen Sie die Unternehmensnummer; nichts wurde geschrieben
issue-failed-help = kürzen Sie den genannten Text; nichts wurde geschrieben
sign-help-expired = erzeugen Sie einen neuen Schlüssel mit wid key new oder beantragen Sie einen mit wid key request; nichts wurde geschrieben
sign-help-not-yet = warten Sie bis dahin oder prüfen Sie die Uhr dieses Computers
sign-help-usage = beantragen Sie ein Zertifikat für elektronische Siegel oder Signaturen
sign-help-algorithm = erzeugen Sie einen Schlüssel mit: wid key new
sign-help-other = nichts wurde geschrieben; versuchen Sie es erneut
file-says = { $file }: { $what }

## wid key
key-name = der Name: { $why }
key-name-help = geben Sie den Namen wie in der Zentralen Datenbank der Unternehmen an
key-number-help = prüfen Sie sie auf einer Rechnung oder in der Zentralen Datenbank der Unternehmen
key-file-name = die Schlüsseldatei muss NAME.p12 heißen
key-file-name-help = schreiben Sie: -o { $file }
key-without-password = Warnung: Schlüssel ohne Passwort. Wer ihn hat, kann in Ihrem Namen versiegeln.
key-written = { $file }: der Schlüssel. Bewahren Sie ihn auf; geben Sie ihn niemandem.
key-certificate-written = { $file }: das Zertifikat. Geben Sie es allen, die Ihre Berichte prüfen.
key-request-written = { $file }: der Antrag. Senden Sie ihn an Ihre Zertifizierungsstelle.
key-request-then = Fügen Sie das Zertifikat, das Sie erhalten, und die ihm übergeordneten am Ende der Schlüsseldatei an.
key-show-subject = Ausgestellt für
key-show-issuer = Ausgestellt von
key-show-itself = sich selbst (selbstsigniert): Andere müssen es direkt von Ihnen erhalten
key-show-valid = Gültig
key-show-days = vom { $from } bis zum { $to }
key-show-key = Schlüssel
key-show-other-kind = von einer Art, mit der nicht versiegelt wird
key-show-digest = SHA-256
key-show-expired = Es ist abgelaufen; damit lässt sich nichts mehr versiegeln.
key-help-password = versuchen Sie es erneut; kommt es aus einer Datei, zählt nur deren erste Zeile
key-help-format = geben Sie eine .p12-Datei oder eine .pem-Datei an
key-help-no-key = geben Sie die .p12-Datei an oder die .pem-Datei mit dem privaten Schlüssel
key-help-no-certificate = fügen Sie das Zertifikat in die Datei ein, die den Schlüssel enthält
key-help-does-not-fit = fügen Sie das Zertifikat dieses Schlüssels in die Datei ein
key-help-unsupported = verwenden Sie einen Schlüssel P-256, P-384 oder RSA ab 2048 Bit; wid key new erzeugt einen solchen
key-help-other = was die Datei enthält, sehen Sie mit: wid key show FILE

## wid inspect
inspect-no-report-help = nennen Sie einen Bericht, den wid issue oder wid render geschrieben hat
inspect-changed = eine Erklärung ist enthalten, aber die Datei wurde verändert: { $why }
inspect-changed-help = fordern Sie die Datei erneut an
inspect-no-statement = es ist keine Erklärung von wid enthalten
inspect-no-pdf = das ist kein PDF
inspect-no-json = die Erklärung ist kein JSON: { $why }
inspect-not-verified = Nicht überprüft: Das sagt die Datei von sich selbst. Prüfen Sie sie mit wid verify.
inspect-company = Unternehmen
inspect-declared-by = Erklärende Person
inspect-level = Stufe
inspect-no-level = keine
inspect-assessed-on = Bewertet am
inspect-days = { $assessed }, ausgestellt: { $issued }, gültig bis: { $until }
inspect-criteria = Kriterien
inspect-pack = { $pack } { $version }
inspect-two = { $first }, { $second }
inspect-not-said = nicht genannt
inspect-sealed-by = Siegel
inspect-signer = { $name } (Zertifikat ausgestellt von { $issuer })
inspect-signer-itself = { $name } (selbst ausgestelltes Zertifikat)
inspect-seal-unread = eine Unterschrift, die nicht lesbar ist
inspect-no-seal = keines: Das ist ein Entwurf
inspect-statement = Erklärung
inspect-attachments = Anlagen
inspect-parts = { $n ->
    [one] statement.json mit 1 Antwort, criteria.json mit { $size } Bytes
   *[other] statement.json mit { $n } Antworten, criteria.json mit { $size } Bytes
}
inspect-digest-fits = Die Prüfsumme ist die der Erklärung in dieser Datei.
inspect-digest-of-another = Die Prüfsumme gehört zu einer ANDEREN Erklärung als der in dieser Datei.
inspect-no-digest = das ist keine SHA-256-Prüfsumme
inspect-no-digest-help = tippen Sie alle 64 Buchstaben und Ziffern; Leerzeichen spielen keine Rolle

## wid verify
verify-no-threads-help = versuchen Sie es mit --jobs 1
verify-unreadable-help = fordern Sie die Datei erneut an; ein Bericht ist ein PDF
verify-progress = { $done } von { $all } geprüft
verify-tally = { $n ->
    [one] 1 Datei angesehen: { $parts }.
   *[other] { $n } Dateien angesehen: { $parts }.
}
tally-valid = { $n } gültig
tally-undecided = { $n } ungeklärt
tally-expired = { $n } abgelaufen
tally-altered = { $n } verändert
tally-wrong = { $n } falsch
tally-withdrawn = { $n } zurückgezogen
tally-no-report = { $n } kein Bericht
tally-not-read = { $n } nicht gelesen
outcome-passed = bestanden
outcome-failed = NICHT BESTANDEN
outcome-not-checked = nicht geprüft
outcome-undecided = ungeklärt
verify-company = Unternehmen
verify-sealed-by = Versiegelt von
verify-trusted-authority = { $name } (Vertrauen über die Zertifizierungsstelle)
verify-trusted-certificate = { $name } (genau diesem Zertifikat wird vertraut)
verify-trusted-not = { $name } (nicht als vertrauenswürdig bekannt)
verify-name-differs = Dieser Name ist nicht der des Unternehmens.
verify-claimed-time = Genannte Zeit
verify-no-timestamp = { $moment } (kein Zeitstempel beweist sie)
verify-result = Ergebnis
verify-indicative = { $level }{ $assurance }: unverbindlich, nach vorgeschlagenen Kriterien
verify-issued = Ausgestellt
verify-days = { $issued }, gültig bis zum { $until }
verify-statement = Erklärung
verify-valid-says = „Gültig“ besagt, wer den Bericht versiegelt hat, dass nichts verändert wurde und dass das Ergebnis aus den Antworten folgt. Es besagt nicht, dass die Antworten wahr sind. Siehe docs/TRUST.md.
verify-trust-help = geben Sie ein Zertifikat oder eine Sperrliste in PEM oder DER an
verify-no-certificates = { $folder } enthält keine .pem-, .crt- oder .cer-Datei
verify-no-certificates-help = nennen Sie das Zertifikat selbst
verify-list-not-text = ein Name in der Standardeingabe ist kein Text in UTF-8
verify-list-not-text-help = nennen Sie diese Datei oder ihren Ordner auf der Befehlszeile
verify-list-unread = die Standardeingabe ist nicht lesbar: { $why }
verify-list-unread-help = geben Sie die Namen auf der Befehlszeile an
verify-list-empty = die Standardeingabe nennt keine Dateien
verify-list-empty-help = schreiben Sie einen Namen je Zeile
verify-no-pdf = { $folder } enthält kein PDF
verify-no-pdf-help = nennen Sie den Ordner mit den Berichten
verify-no-fit = keine Datei passt zu { $pattern }

## wid demo
demo-answers = 1. Die Antworten eines erfundenen Unternehmens stehen in { $file }.
demo-documents = 2. { $n } erfundene Dokumente sind in { $folder } erfasst.
demo-folder-exists = { $folder } gibt es bereits, und der Ordner ist nicht leer
demo-folder-exists-help = nennen Sie einen Ordner, den es noch nicht gibt
demo-too-many = hier gibt es zu viele Ordner mit dem Namen wid-demo
demo-too-many-help = entfernen Sie sie oder nennen Sie einen anderen
demo-what-happened = Was geschehen ist: Ein erfundenes Unternehmen wurde bewertet, sein Bericht wurde mit einem nur dafür erzeugten Schlüssel versiegelt, und das Siegel und jede Zahl wurden geprüft. Der Schlüssel ist gelöscht; sein Zertifikat bleibt. Das Ergebnis ist unverbindlich: Das Label ist ein Vorschlag.
demo-open = Öffnen Sie diese Dateien:
demo-report = der Bericht zum Lesen und zum maschinellen Prüfen
demo-assessment = die Antworten dahinter, als Text
demo-certificate = das Zertifikat, dem Prüfende vertrauen
demo-next = Versuchen Sie als Nächstes:
demo-plan = der kürzeste Weg zur nächsten Stufe
demo-verify = ohne --trust: ungeklärt, wer dafür einsteht
demo-inspect = was darin steht
demo-assess = Ihr eigenes Unternehmen; Pause jederzeit

## The menu of wid without a command
menu-head = wid: Selbstbewertung zum vorgeschlagenen Label „Women in Digital“; Ergebnisse unverbindlich.
menu-demo = Ein Beispiel sehen, von den Antworten bis zum geprüften Bericht
menu-assess = Eine Bewertung beginnen oder fortsetzen
menu-status = Sehen, was noch offen ist
menu-score = Stufe und Werte sehen
menu-verify = Erhaltene Berichte prüfen
menu-help = Alle Befehle sehen
menu-ask = Nummer eintippen oder q zum Beenden:
menu-ask-folder = Ordner der Bewertung
menu-ask-new-folder = Name des Ordners dafür
menu-ask-reports = Datei oder Ordner; Sie können sie auf dieses Fenster ziehen
menu-no-choice = Wählen Sie eine der Nummern oben oder q zum Beenden.
menu-screen-reader = Mit einem Vorleseprogramm: wid help accessibility.
# The words that may be typed to leave, separated by blanks. English ones are understood too.
typed-leave = q ende beenden

## wid criteria
criteria-absent = das Kriterienpaket { $pack } liegt nicht vor
criteria-absent-help = es liegen vor: { $packs }
criteria-entry = { $n ->
    [one] { $pack } { $version }: 1 Kriterium, veröffentlicht am { $day }, SHA-256 { $digest }
   *[other] { $pack } { $version }: { $n } Kriterien, veröffentlicht am { $day }, SHA-256 { $digest }
}
criteria-entry-preview = { $n ->
    [one] { $pack } { $version }, Vorschau: 1 Kriterium, veröffentlicht am { $day }, SHA-256 { $digest }
   *[other] { $pack } { $version }, Vorschau: { $n } Kriterien, veröffentlicht am { $day }, SHA-256 { $digest }
}
criteria-entry-from = gültig ab { $from }; in { $languages }; { $source }
criteria-entry-until = gültig vom { $from } bis zum { $until }; in { $languages }; { $source }
criteria-built-in = eingebaut
criteria-nowhere = das Kriterium { $id } steht in keinem Kriterienpaket, das vorliegt
criteria-nowhere-help = um alle Kriterien eines Pakets zu sehen, tippen Sie: wid criteria show be-wid
criteria-page-place = { $pillar }; { $pack } { $version }, seit { $since }
criteria-page-upcoming = Vorerst freiwillig: es zählt noch nirgends.
criteria-page-result = Es misst ein Ergebnis.
criteria-page-levels = Die Reifegrade
criteria-page-options = Die Optionen
criteria-page-points = Die Punkte
criteria-page-proof = Was als Beleg zählt
criteria-page-audit = Was ein Audit prüft
criteria-page-help = Hilfe
criteria-page-applies = Für wen es gilt
criteria-page-everybody = Für jedes Unternehmen.
criteria-page-min = { $fact }: mindestens { $limit }
criteria-page-max = { $fact }: höchstens { $limit }
criteria-page-flag = Wenn dies zutrifft: { $fact }
criteria-page-each-sex = Mindestens { $limit } Frauen und { $limit } Männer
criteria-page-claims = Es kann für nicht anwendbar erklärt werden, aus einem dieser Gründe
criteria-page-claim-since = { $months ->
    [one] { $reason } (höchstens 1 Monat lang)
   *[other] { $reason } (höchstens { $months } Monate lang)
}
criteria-page-law = Das Gesetz dahinter
criteria-page-trace = Woher es in der Strategie kommt
criteria-page-anchor = { $id } (Zeile { $line })
criteria-page-crosswalk = In vergleichbaren Rahmenwerken
criteria-written = { $n ->
    [one] 1 Datei in { $folder } geschrieben
   *[other] { $n } Dateien in { $folder } geschrieben
}
criteria-handbook-written = Handbuch: { $file }
criteria-handbook-failed = das Handbuch kann nicht erstellt werden: { $why }

## wid criteria lint
criteria-lint-good = { $n ->
    [one] { $pack } { $version } hat keine Fehler. 1 Kriterium. SHA-256 { $digest }
   *[other] { $pack } { $version } hat keine Fehler. { $n } Kriterien. SHA-256 { $digest }
}
criteria-lint-problems = { $errors ->
    [0] Keine Fehler
    [one] 1 Fehler
   *[other] { $errors } Fehler
}, { $warnings ->
    [0] keine Warnungen
    [one] 1 Warnung
   *[other] { $warnings } Warnungen
}.
criteria-folder-deep = { $folder } liegt mehr als { $most } Ordner tief
criteria-folder-large = { $folder } enthält zu viel: höchstens { $files } Dateien und Ordner mit insgesamt { $bytes } Bytes werden gelesen
criteria-not-a-file = { $file } ist eine Verknüpfung oder keine gewöhnliche Datei
criteria-not-text = ab hier ist dies kein Text in UTF-8 mehr
criteria-folder-help = lassen Sie im Ordner nur Textdateien, wie sie veröffentlicht werden sollen

## What is typed wrongly
usage-no-command = es wurde kein Befehl angegeben
usage-no-such-command = den Befehl { $command } gibt es nicht
usage-unknown = { $argument } ist hier nicht bekannt
usage-missing = { $n ->
    [one] es fehlt: { $argument }
   *[other] es fehlen: { $argument }
}
usage-no-value = { $argument } braucht einen Wert
usage-wrong-value = „{ $typed }“ ist kein Wert für { $argument }
usage-wrong-value-why = „{ $typed }“ ist kein Wert für { $argument }: { $why }
usage-takes-no-value = „{ $typed }“ ist zu viel: { $argument } nimmt keinen solchen Wert an
usage-twice = { $argument } kann nur einmal angegeben werden
usage-conflict = { $argument } und { $other } schließen einander aus
usage-not-text = ein Argument ist kein Text in UTF-8
usage-not-understood = die Eingabe wurde nicht verstanden
usage-allowed = hier erlaubt: { $values }
usage-did-you-mean = meinten Sie { $meant }?
usage-how = Aufruf: { $usage }
usage-help = was Sie eintippen können, zeigt: { $command }
typed-no-moment = schreiben Sie einen Tag wie 2028-01-31 oder einen Zeitpunkt wie 2028-01-31T12:00:00Z
typed-no-day = schreiben Sie einen Tag wie 2026-11-24
typed-no-count = schreiben Sie eine ganze Zahl wie 4

## Words around help
# A colon follows the headings; where your language has a blank before it, end them with a no-break space.
help-heading-usage = Aufruf:
help-heading-commands = Befehle
help-heading-arguments = Argumente
help-heading-options = Optionen
help-heading-everywhere = Optionen aller Befehle
help-values = Mögliche Werte:
help-values-inline = mögliche Werte: { $values }
help-value = - { $value }: { $text }
help-flag-help = Hilfe ausgeben
help-flag-version = Version ausgeben

## wid criteria translated, wid criteria reviewed
criteria-recorded-help = die Namen aller Texte stehen in der Datei: { $file }
criteria-stale-help = übersetzen Sie sie zuerst, dann tippen Sie: { $command }
criteria-translated = { $file }: { $n ->
    [0] nichts geändert; jeder Text war bereits als übersetzt erfasst
    [one] ein Text ist als Übersetzung des jetzigen englischen Textes erfasst: { $blocks }
   *[other] { $n } Texte sind als Übersetzungen der jetzigen englischen Texte erfasst: { $blocks }
}
criteria-reviewed = { $file }: { $n ->
    [0] nichts geändert; jeder Text war bereits als verglichen erfasst
    [one] für einen Text ist der Vergleich mit dem jetzigen englischen Text erfasst: { $blocks }
   *[other] für { $n } Texte ist der Vergleich mit dem jetzigen englischen Text erfasst: { $blocks }
}

## Help of commands, arguments and values
# Written from the comments in the code by HELP=overwrite cargo test --bin wid help_words
help-wid =
    Selbstbewertung, unterzeichneter Bericht und Prüfung für das vorgeschlagene belgische Label „Women in Digital“.

    Das Label ist ein Vorschlag: Jedes Ergebnis ist unverbindlich, und keine Behörde steht dafür ein.
help-wid_lang = Sprache der Fragen, Ausgaben und Berichte; sonst die des Systems
help-wid_format = Wie Ausgaben und Fehler geschrieben werden
help-wid_format_human = In Worten
help-wid_format_json = Als JSON, ein Objekt je Zeile
help-wid_format_csv = Als Tabelle mit Kommas, nur für wid verify
help-wid_color = Ob Wörter farbig sind
help-wid_color_auto = In einem Terminal, außer wenn NO_COLOR gesetzt ist
help-wid_color_always = Immer
help-wid_color_never = Nie
help-wid_quiet = Weniger Zwischenmeldungen; Ausgaben und Fehler bleiben
help-wid_packs = Ordner mit Kriterien, die nicht eingebaut sind
help-demo = Ein Beispielunternehmen sehen, von den Antworten bis zum geprüften Bericht
help-demo_folder = Der anzulegende Ordner; sonst wid-demo, wid-demo-2 und so weiter
help-start = Eine Bewertung beginnen: Unternehmen, Angaben, Zeitraum
help-start_folder = Ordner für die Bewertung; er wird angelegt, wenn er fehlt
help-start_blank = Eine Datei mit jedem Schlüssel und seiner Frage als Kommentar schreiben, nichts fragen
help-start_overlay = Auch nach diesen Zusatzkriterien bewerten, etwa bank; mehrmals möglich
help-start_plain = Nur in Textzeilen fragen, für Vorleseprogramme und einfache Terminals
help-assess = Die Kriterien beantworten, eine Frage je Bildschirm; dort weitermachen, wo Sie aufgehört haben
help-assess_folder = Ordner der Bewertung; fehlt sie, wird eine begonnen
help-assess_pillar = Bei dieser Säule beginnen, etwa PAY
help-assess_criterion = Bei diesem Kriterium beginnen, etwa PAY-04
help-assess_plain = Nur in Textzeilen fragen, für Vorleseprogramme und einfache Terminals
help-overlay = Auch nach den Zusatzkriterien einer Branche bewerten, neben den Grundkriterien
help-overlay-add = Auch nach Zusatzkriterien bewerten, neben den Grundkriterien
help-overlay-add_folder = Der Ordner der Bewertung
help-overlay-add_overlay = Die Zusatzkriterien: ihr Präfix, etwa bank, ihre Kennung oder id@version
help-overlay-remove = Zusatzkriterien entfernen, samt ihren Antworten und Angaben
help-overlay-remove_folder = Der Ordner der Bewertung
help-overlay-remove_overlay = Die Zusatzkriterien: ihr Präfix, etwa bank, ihre Kennung oder id@version
help-overlay-remove_yes = Die letzte Frage mit ja beantworten
help-status = Zeigen, was je Säule offen ist und was zum Ausstellen eines Berichts fehlt
help-status_folder = Ordner der Bewertung
help-score = Stufe, Säulen und Muss-Kriterien berechnen
help-score_folder = Ordner der Bewertung
help-score_explain = Zeigen, wie jedes Kriterium zählt
help-score_assurance = Angenommen, das Ergebnis hätte diesen Nachweisgrad: A0, A1 oder A2
help-score_with = Angenommen, diese Version der Kriterien gälte: nur Antworten, die nach ihr gelten, zählen
help-plan = Den kürzesten Weg zur nächsten Stufe zeigen
help-plan_folder = Ordner der Bewertung
help-migrate = Mit einer anderen Version der Kriterien weitermachen
help-migrate_folder = Ordner der Bewertung
help-migrate_to = Die neue Version, etwa 2.0.0
help-migrate_yes = Die letzte Frage mit ja beantworten
help-renew = Mit dem Bericht des letzten Jahres neu beginnen
help-renew_report = Bericht des letzten Jahres
help-renew_folder = Ordner für die neue Bewertung; er wird angelegt, wenn er fehlt
help-renew_trust = Zertifikate, denen Sie vertrauen: Datei oder Ordner (.pem, .crt, .cer); ein CA-Zertifikat als Anker, jedes andere nur für sich
help-renew_crl = Eine Sperrliste
help-renew_to = Version der Kriterien; sonst die neueste geltende
help-evidence = Dokumente erfassen, die eine Antwort belegen, oder sie prüfen
help-evidence-add = Ein Dokument für ein Kriterium erfassen, mit Titel, Datum, Größe und SHA-256
help-evidence-add_folder = Ordner der Bewertung
help-evidence-add_criterion = Das Kriterium, etwa REC-01
help-evidence-add_file = Das Dokument
help-evidence-add_title = Sein Titel; sonst der Dateiname
help-evidence-add_date = Sein Datum; sonst der Tag der Bewertung
help-evidence-add_no_copy = Es erfassen, ohne es in den Ordner zu kopieren
help-evidence-check = Die erfassten Dokumente mit den Dateien vergleichen
help-evidence-check_folder = Ordner der Bewertung
help-issue = Den unterzeichneten Bericht ausstellen
help-issue_folder = Ordner der Bewertung
help-issue_key = Schlüssel zum Versiegeln: eine .p12-Datei oder eine .pem-Datei mit Schlüssel und Zertifikat
help-issue_output = Der zu schreibende Bericht
help-issue_password_file = Das Passwort aus der ersten Zeile einer Datei nehmen
help-issue_password_env = Das Passwort aus einer Umgebungsvariablen nehmen
help-issue_yes = Die letzte Frage mit ja beantworten
help-issue_force = Den Bericht ersetzen, wenn es ihn schon gibt
help-render = Den Bericht als Entwurf ohne Unterschrift erzeugen, als PDF oder HTML
help-render_folder = Ordner der Bewertung
help-render_output = Der zu schreibende Entwurf
help-render_template = Die Vorlagen dieses Ordners anstelle der eingebauten verwenden
help-render_force = Den Entwurf ersetzen, wenn es ihn schon gibt
help-verify = Berichte prüfen: wer sie versiegelt hat, ob etwas verändert wurde, ob das Ergebnis folgt
help-verify_paths = Berichte oder Ordner mit Berichten; - liest Namen aus der Standardeingabe
help-verify_trust = Zertifikate, denen Sie vertrauen: Datei oder Ordner (.pem, .crt, .cer); ein CA-Zertifikat als Anker, jedes andere nur für sich
help-verify_crl = Eine Sperrliste
help-verify_at = Zu diesem Zeitpunkt prüfen, etwa 2028-01-31T12:00:00Z; ein Tag allein meint 12 Uhr mittags UTC
help-verify_evidence = Die erfassten Dokumente in diesem Ordner suchen
help-verify_require = Was geprüft sein muss
help-verify_require_timestamp = Ein Zeitstempel, der der Prüfung standhält
help-verify_require_revocation = Eine Sperrliste der Stelle, die das Zertifikat ausgestellt hat
help-verify_skip = Prüfungen, die ausgelassen werden
help-verify_skip_signer = Wer versiegelt hat
help-verify_skip_subject = Ob das Zertifikat das Unternehmen nennt
help-verify_skip_time = Ob die Zeiten zueinander passen
help-verify_skip_pages = Ob die Seiten aus der Erklärung folgen
help-verify_skip_validity = Ob der letzte Tag vorbei ist
help-verify_jobs = Wie viele Dateien zugleich; sonst eine je Prozessorkern
help-inspect = Zeigen, was ein Bericht sagt, ohne ihn zu prüfen
help-inspect_file = Der Bericht
help-inspect_extract = statement.json und criteria.json in diesen Ordner schreiben
help-inspect_digest = Mit der Prüfsumme vergleichen, die auf Papier steht oder aus dem Code gelesen wurde
help-inspect_force = Vorhandene Dateien im Ordner ersetzen
help-key = Schlüssel zum Versiegeln von Berichten erzeugen und zeigen
help-key-new = Einen Schlüssel mit eigenem Zertifikat erzeugen, für den Anfang
help-key-new_output = Die zu schreibende Schlüsseldatei; das Zertifikat kommt daneben als NAME.pem
help-key-new_name = Name des Unternehmens
help-key-new_enterprise_number = Unternehmensnummer
help-key-new_password_file = Das Passwort aus der ersten Zeile einer Datei nehmen
help-key-new_password_env = Das Passwort aus einer Umgebungsvariablen nehmen
help-key-new_no_password = Den Schlüssel nicht mit einem Passwort schützen
help-key-new_force = Vorhandene Dateien ersetzen
help-key-request = Einen Schlüssel und einen Zertifikatsantrag für eine Zertifizierungsstelle erzeugen
help-key-request_output = Die zu schreibenden Dateien: NAME.key.pem und NAME.csr
help-key-request_name = Name des Unternehmens
help-key-request_enterprise_number = Unternehmensnummer
help-key-request_password_file = Das Passwort aus der ersten Zeile einer Datei nehmen
help-key-request_password_env = Das Passwort aus einer Umgebungsvariablen nehmen
help-key-request_force = Vorhandene Dateien ersetzen
help-key-show = Zeigen, für wen das Zertifikat in einer Datei ausgestellt ist
help-key-show_file = Ein Schlüssel (.p12, .pem) oder ein Zertifikat (.pem)
help-key-show_password_file = Das Passwort aus der ersten Zeile einer Datei nehmen
help-key-show_password_env = Das Passwort aus einer Umgebungsvariablen nehmen
help-criteria = Kriterienpakete auflisten, zeigen und prüfen
help-criteria-list = Die vorliegenden Kriterienpakete auflisten
help-criteria-show = Ein Kriterienpaket oder ein Kriterium daraus als Seite zeigen
help-criteria-show_name = Ein Kriterium wie REC-01 oder ein Kriterienpaket wie be-wid oder be-wid@1.0.0
help-criteria-show_criterion = Ein Kriterium dieses Pakets
help-criteria-show_pack_version = Die Version der Kriterien; sonst die neueste, die vorliegt
help-criteria-lint = Den Ordner eines Kriterienpakets prüfen und alle Fehler auf einmal nennen
help-criteria-lint_folder = Ordner der Version, etwa criteria/be-wid/1.0.0
help-criteria-translated = Erfassen, dass Texte aus dem jetzigen Englisch übersetzt wurden
help-criteria-translated_folder = Ordner der Version, etwa criteria/be-wid/1.0.0
help-criteria-translated_language = Die Sprache: fr, nl oder de
help-criteria-translated_texts = Texte, etwa REC-01 oder level.bronze; alle, wenn keiner genannt ist
help-criteria-reviewed = Erfassen, dass eine zweite Person Texte mit dem jetzigen Englisch verglichen hat
help-criteria-reviewed_folder = Ordner der Version, etwa criteria/be-wid/1.0.0
help-criteria-reviewed_language = Die Sprache: fr, nl oder de
help-criteria-reviewed_texts = Texte, etwa REC-01 oder level.bronze; alle, wenn keiner genannt ist
help-criteria-compare = Sagen, was sich zwischen zwei Versionen geändert hat, wie groß die Änderung ist und ob die neue Nummer dazu passt
help-criteria-compare_old = Die vorige Version: ein Ordner oder ein vorliegendes Kriterienpaket, etwa be-wid@1.0.0
help-criteria-compare_new = Die Version, die darauf folgt
help-criteria-compare_impact = Auch sagen, was sich dadurch für die Bewertungen und Berichte in diesem Ordner ändert
help-criteria-export = Die Dateien eines Kriterienpakets in einen neuen Ordner schreiben oder sein Handbuch als PDF oder HTML
help-criteria-export_pack = Das Kriterienpaket, etwa be-wid oder be-wid@1.0.0
help-criteria-export_output = Der anzulegende Ordner oder das Handbuch
help-criteria-export_force = Vorhandene Dateien ersetzen
help-completions = Ein Vervollständigungsskript für eine Shell ausgeben
help-completions_shell = Die Shell
help-man = Die Handbuchseiten in einen Ordner schreiben
help-man_folder = Der Ordner, in den geschrieben wird
help-man_force = Vorhandene Seiten ersetzen
help-help = Einen Befehl oder ein Thema erklären, etwa accessibility
help-help_topic = Ein Befehl, etwa key new, oder das Thema accessibility

## wid help and wid man
help-no-such-topic = es gibt weder einen Befehl noch ein Thema { $topic }
help-no-such-topic-help = um alle zu sehen, tippen Sie: { $command }
# The headings of a manual page, in capitals as is the custom.
man-heading-name = NAME
man-heading-synopsis = ÜBERSICHT
man-heading-description = BESCHREIBUNG
man-heading-options = OPTIONEN
man-heading-version = VERSION
man-failed = die Handbuchseite { $page } ließ sich nicht erzeugen: { $why }
man-written = { $n ->
    [one] 1 Handbuchseite in { $folder } geschrieben
   *[other] { $n } Handbuchseiten in { $folder } geschrieben
}
help-accessibility =
    Barrierefreiheit von wid

    Einfacher Modus: Geben Sie --plain bei wid start und wid assess an oder
    setzen Sie die Umgebungsvariable ACCESSIBLE auf 1. Dann besteht jede Frage
    aus wenigen Textzeilen, die nur angefügt werden; nichts bewegt sich, blinkt
    oder wird überschrieben. Alles, was der interaktive Modus kann, geht auch
    dort, mit einem Buchstaben oder Wort, das Sie eintippen: z für zurück,
    s für später, p für Pause, e, um die Frage erneut zu hören, ? für Hilfe.
    Der einfache Modus startet auch von selbst, wo TERM auf dumb steht, und in
    Fenstern, die kleiner als 60 mal 20 sind.

    Interaktiver Modus: Pfeiltasten oder Ziffern wählen, Enter bestätigt, Esc
    geht zurück, Ctrl+C macht Pause. Der Cursor steht immer auf der gewählten
    Zeile.

    Farbe wiederholt nur, was Worte sagen. Sie ist aus, wo NO_COLOR gesetzt
    ist, mit --color never und außerhalb eines Terminals.

    Berichte: Das PDF ist mit Tags versehen, mit Überschriften, Tabellenköpfen
    und Texten zu jedem Bild, und nach PDF/UA-1 erstellt. Für große Schrift oder
    neuen Zeilenumbruch: wid render DIR -o report.html.

## Migrate and renew
migrate-head = { $pack }: von { $from } zu { $to }
migrate-criterion = { $id } { $title }
migrate-criterion-upcoming = { $id } { $title } (vorerst freiwillig: zählt noch nicht)
migrate-carried = { $n ->
    [one] Eine Antwort gilt unverändert.
   *[other] { $n } Antworten gelten unverändert.
 }
migrate-offered = { $n ->
    [one] Eine frühere Antwort wird angeboten; sehen Sie sie neu an und übernehmen Sie sie, wenn sie noch gilt:
   *[other] { $n } frühere Antworten werden angeboten; sehen Sie jede neu an und übernehmen Sie sie, wenn sie noch gilt:
 }
migrate-told = { $n ->
    [one] Eine frühere Antwort wird nur gezeigt, da sie so nicht gilt:
   *[other] { $n } frühere Antworten werden nur gezeigt, da sie so nicht gelten:
 }
migrate-new = { $n ->
    [one] Ein Kriterium ist neu:
   *[other] { $n } Kriterien sind neu:
 }
migrate-dropped = { $n ->
    [one] Nach einer Antwort wird nicht mehr gefragt:
   *[other] Nach { $n } Antworten wird nicht mehr gefragt:
 }
migrate-link-same = { $criterion } (früher { $from })
migrate-link-narrower = { $criterion } (verlangt einen Teil von { $from })
migrate-link-broader = { $criterion } (verlangt mehr als { $from })
migrate-link-overlaps = { $criterion } (verlangt teilweise anderes als { $from })
migrate-facts-added = Unter den Angaben neu gefragt: { $facts }.
migrate-facts-removed = Unter den Angaben nicht mehr gefragt: { $facts }.
migrate-unconfirmed = Die Angaben müssen neu bestätigt werden, da nun nach anderen gefragt wird.
migrate-question = { $file } ändern? Die jetzige Datei bleibt daneben erhalten.
migrate-nothing = Es wurde nichts geändert.
migrate-done = Fertig. Die frühere Datei bleibt als { $file } erhalten.
migrate-go-on = Um zu beantworten, was offen ist, tippen Sie: { $command }

## The score under another version
score-with = Nur angenommen: nach den Kriterien { $version }, mit den Antworten, die nach ihnen gelten. Die Bewertung folgt den Kriterien { $written } und bleibt unverändert.
score-with-open = { $n ->
    [one] Ein Kriterium ist dabei offen und zählt als 0: { $ids }.
   *[other] { $n } Kriterien sind dabei offen und zählen als 0: { $ids }.
 }{ $proposed ->
    [0] {""}
    [one] {""} Zu einem davon würde eine frühere Antwort gezeigt.
   *[other] {""} Zu { $proposed } davon würde eine frühere Antwort gezeigt.
 }

## wid renew
renew-notice = Beachten Sie, was die Prüfung zum Bericht ergeben hat. { $verdict }
renew-done = Geschrieben: { $file }. Der neue Bericht wird den nennen, den er ersetzt.
renew-facts = Unternehmen und Angaben sind die des Berichts, und nichts ist bestätigt: Prüfen Sie jede Angabe und geben Sie den neuen Zeitraum an.
renew-exists-help = wählen Sie einen anderen Ordner oder machen Sie damit weiter: { $command }
renew-failed = { $file }: { $what }
renew-failed-help = fordern Sie den ausgestellten Bericht an und sehen Sie ihn an mit: wid verify { $file }

## Comparing two versions of criteria
compare-two-packs = { $old } und { $new } sind zwei Kriterienpakete; vergleichen lassen sich nur zwei Versionen desselben
compare-head = { $pack }: von { $old } zu { $new }
compare-same = Es gibt keinen Unterschied.
compare-patch = Korrektur (patch): Nichts ändert sich, was über einen Wert entscheidet.
compare-minor = Nebenversion (minor): Kein Unternehmen kann dadurch seine Stufe verlieren, was auch immer es geantwortet hat. Jede Änderung ist von einer Art, die alle Stufen erhält.
compare-activated = Hauptversion (major) laut Regel: Was vorerst freiwillig war, zählt jetzt.
compare-not-shown = Hauptversion (major), da es sich hier nicht entscheiden lässt: Nichts zeigt, dass jedes Unternehmen seine Stufe behält, und es wurde kein Unternehmen gefunden, das sie verliert.
compare-drops = Hauptversion (major): Ein Unternehmen kann dadurch seine Stufe verlieren.
compare-drop = Zum Beispiel eines, das { $before } hat und { $after } hätte ({ $assurance }). Was ihm dann fehlt:
compare-computed = Nachweisgrad nach seinen Dokumenten
compare-given = Nachweisgrad in beiden Fällen: { $name }
compare-drop-facts = Seine Angaben: { $facts }.
compare-drop-answers = Es gibt die besten Antworten und belegt sie, außer bei:
compare-drop-open = keine Antwort
compare-drop-answer = { $criterion }: { $answer }
compare-drop-undocumented = { $criterion }: { $answer }, ohne Dokument
compare-obstacles = Woran der Beweis scheitert:
compare-obstacle = { $name }: { $rule }
compare-rule = { $rule ->
    [removed] zählte und ist entfallen
    [added] ist neu und zählt
    [activated] war vorerst freiwillig und zählt jetzt
    [not-counted] zählte und ist jetzt vorerst freiwillig
    [moved] zählt in einer anderen Säule
    [weight] der Anteil an einer Summe hat sich geändert
    [applies] gilt für andere Unternehmen
    [answer] eine bisherige Antwort darauf ist keine mehr
    [points] eine Antwort ergibt weniger Punkte oder zählt jetzt als nicht gemessen
    [claim] ein Grund für „nicht anwendbar“ ist entfallen oder verlangt anderes
    [result] zählt nicht mehr als Ergebnis
    [claim-cap] wie viel höchstens für nicht anwendbar erklärt werden darf, hat sich geändert
    [review-sample] ein Audit muss mehr ansehen
    [facts] eine Angabe hat einen anderen Typ
    [level-order] Stufen haben die Plätze getauscht
    [legal-gate] eine gesetzliche Pflicht ist neu oder strenger oder bindet mehr Unternehmen
    [gate] eine Stufe verlangt hier mehr oder verlangt es von mehr Unternehmen
    [overall-min] verlangt einen höheren Gesamtwert
    [pillar-min] verlangt in jeder Säule einen höheren Wert
    [results] verlangt mehr gemessene Ergebnisse
    [assurance] verlangt einen höheren Nachweisgrad
    [documented] verlangt mehr Dokumente
    [coverage] verlangt, dass von jeder Säule mehr anwendbar ist
   *[other] { $rule }
 }
compare-version-fits = Die Nummer { $version } passt dazu.
compare-version-too-low = Die Nummer { $version } ist dafür zu niedrig; die niedrigste ist { $least }.
compare-no-map = Nötig ist eine Datei map.toml, die sagt, was aus jedem Kriterium von { $old } wurde.
compare-map = Die Datei map.toml ist nicht vollständig:
compare-reworded = { $n ->
    [one] Sehen Sie { $ids } an: Die Anforderung ist unter derselben Kennung neu formuliert. Keine Regel der Bewertung kann feststellen, ob noch dasselbe verlangt wird; wenn nicht, ist eine neue Kennung nötig.
   *[other] Sehen Sie { $ids } an: Die Anforderungen sind unter denselben Kennungen neu formuliert. Keine Regel der Bewertung kann feststellen, ob noch dasselbe verlangt wird; wo nicht, ist eine neue Kennung nötig.
 }
compare-impact = Was sich für die Unternehmen im Ordner ändert
compare-impact-counts = { $n ->
    [one] 1 Unternehmen
   *[other] { $n } Unternehmen
 }; { $lost ->
    [0] keines davon würde seine Stufe verlieren
    [one] 1 davon würde seine Stufe verlieren
   *[other] { $lost } davon würden ihre Stufe verlieren
 }:
compare-impact-move = vorher { $before }, nachher { $after }: { $n }
compare-impact-file = { $file }: vorher { $before }, nachher { $after }
compare-impact-unread = { $n ->
    [one] 1 Datei zählt nicht mit:
   *[other] { $n } Dateien zählen nicht mit:
 }
compare-impact-why = { $file }: { $why }
compare-section = { $about ->
    [pack] Das Kriterienpaket als Ganzes
    [profile] Angaben
    [level] Stufen
    [assurance] Nachweisgrade
    [legal] Rechtsgrundlagen
    [file] Dateien
   *[other] { $about }
 }
compare-added = neu
compare-added-upcoming = neu, vorerst freiwillig: zählt noch nicht
compare-removed = entfallen
compare-became = { $relation ->
    [same] wird fortgeführt als { $ids }
    [narrower] entfallen; einen Teil davon verlangt jetzt: { $ids }
    [broader] entfallen; mehr verlangt jetzt: { $ids }
    [overlaps] entfallen; teilweise anderes verlangt jetzt: { $ids }
   *[other] entfallen; wird nirgends mehr verlangt
 }
compare-renamed = früher { $from }
compare-value-changed = { $what }: { $after } (früher { $before })
compare-value-added = { $what }: jetzt { $after }
compare-value-removed = { $what }: entfallen (früher { $before })
compare-item-added = { $what }: neu
compare-item-removed = { $what }: entfallen
compare-text = { $what }, auf { $language }:
compare-words-changed = aus „{ $before }“ wurde „{ $after }“
compare-words-added = neu ist „{ $after }“
compare-words-removed = entfallen ist „{ $before }“
compare-blanks = nur Leerzeichen sind anders
compare-language = { $language ->
    [en] Englisch
    [fr] Französisch
    [nl] Niederländisch
    [de] Deutsch
   *[other] { $language }
 }
compare-language-added = Es gibt jetzt Texte auf { $language }.
compare-language-removed = Es gibt keine Texte auf { $language } mehr.
compare-bytes = anders, doch Struktur und Wortlaut bleiben gleich
compare-key = { $key ->
    [extends] erweitert
    [published] Tag der Veröffentlichung
    [effective_from] erster Tag für Berichte
    [end_of_life] letzter Tag für Bewertungen
    [strategy_anchor] Anker in der Strategie
    [validity_months] Gültigkeit in Monaten
    [refresh_months] Monate, nach denen Zahlen zu erneuern sind
    [min_cell] kleinste Gruppe, die gedruckt wird
    [thresholds] Größe { $of }
    [max_claimed_na_weight] Prozent, die für nicht anwendbar erklärt werden dürfen
    [maturity_points] Punkte für Reifegrad { $of }
    [yes_points] Punkte für ja
    [no_points] Punkte für nein
    [unknown_points] Punkte für „nicht gemessen“
    [documented_share] Prozent der Punkte, die für A1 zu dokumentieren sind
    [review_sample] Anteil, den ein Audit ansieht
    [min_assessable_pillar_share] Prozent einer Säule, die anwendbar sein müssen
    [low_coverage_cap] höchste Stufe, wenn weniger anwendbar ist
    [level] Stufen, die niedrigste zuerst
    [levels] Text zu Reifegrad { $of }
    [type] Typ
    [options] Option { $of }
    [overall_min] Gesamtwert mindestens
    [pillar_min] jede Säule mindestens
    [results] gemessene Ergebnisse, ab { $of } Beschäftigten
    [assurance_min] Nachweisgrad mindestens
    [weight] Gewicht
    [order] Reihenfolge der Fragen
    [pillar] Säule
    [status] Status
    [answer] Art der Antwort
    [result] zählt als Ergebnis
    [counts] was gezählt wird
    [of] Angabe, der die Gesamtzahl gleich ist
    [of_max] Angabe, über der die Gesamtzahl nicht liegt
    [of_min] kleinste Gesamtzahl
    [bands] Punkte nach Staffeln
    [applies] Anwendbarkeit, { $of }
    [legal_gate] gesetzliche Pflicht
    [gates] Punkte für die Stufe { $of }
    [na_claim] Grund für „nicht anwendbar“, { $of }
    [legal] Rechtsgrundlage { $of }
    [trace] Stelle in der Strategie, { $of }
    [crosswalk] Stelle in einem anderen Rahmenwerk, { $of }
    [binding] Verbindlichkeit
    [verified] nachgeschlagen
    [sources] Quelle { $of }
    [official_titles] amtlicher Titel ({ $of })
    [name] Name
    [strategy] Strategie
    [disclaimer] Vorbehalt
    [label] Kurzname
    [text] Text
    [letter] Buchstabe
    [meaning] Bedeutung
    [title] Titel
    [requirement] Anforderung
    [measure] was gezählt wird
    [evidence] Belege
    [audit] worauf ein Audit achtet
    [guidance] Hilfe
    [threshold] für wen es gilt
    [duty] Pflicht
    [unchecked] was nicht geprüft wurde
   *[other] { $key } { $of }
 }

## wid overlay
overlay-not-at-hand = die Zusatzkriterien { $name } liegen nicht vor
overlay-not-at-hand-help = es liegen vor: { $names }
overlay-score = Daneben, für sich berechnet: { $name }
overlay-added = Hinzugefügt: die Zusatzkriterien { $id } { $version }. Sie werden neben den Grundkriterien gewertet und ändern an ihnen nichts.
overlay-added-facts = { $n ->
    [0] Nach zusätzlichen Angaben wird nicht gefragt.
    [one] Zusätzlich wird nach { $n } Angabe gefragt.
   *[other] Zusätzlich wird nach { $n } Angaben gefragt.
 }
overlay-added-next = Um ihre Fragen zu beantworten, tippen Sie: { $command }
overlay-not-beside = die Zusatzkriterien { $name } gehören nicht zu dieser Bewertung
overlay-not-beside-help = { $n ->
    [0] es gehören keine Zusatzkriterien dazu
   *[other] dazu gehören: { $names }
 }
overlay-remove-question = { $n ->
    [0] Die Zusatzkriterien { $id } { $version } aus der Bewertung entfernen, samt ihren Angaben?
    [one] Die Zusatzkriterien { $id } { $version } aus der Bewertung entfernen, samt ihrer Antwort und ihren Angaben?
   *[other] Die Zusatzkriterien { $id } { $version } aus der Bewertung entfernen, samt ihren { $n } Antworten und ihren Angaben?
 }
overlay-remove-nothing = Es wurde nichts geändert.
overlay-removed = Entfernt: die Zusatzkriterien { $id } { $version }.
migrate-left-out = Die Zusatzkriterien { $id } { $version } passen nicht zu den neuen Kriterien und entfallen; keine vorliegende Version passt.
overlay-verified = Daneben
overlay-verified-level = { $level }, { $assurance }, nach { $id }
