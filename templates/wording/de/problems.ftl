# Problems: what happened with a file or a value, and what to do. An id begins with the code of the problem, which never changes.
# Sentences begin in lower case and have no full stop, since they stand behind a place or within another sentence.

# ---- Any TOML or JSON file
file-too-large-to-read = die Datei hat { $has } Bytes
file-too-large-to-read-help = höchstens { $most } Bytes werden gelesen
toml-syntax-value = hier fehlt ein Wert, oder ein Text steht ohne "Anführungszeichen"
# $detail is what the TOML parser says, in English.
toml-syntax-other = das ist kein TOML: { $detail }
toml-syntax-help = Unter https://toml.io steht, wie man TOML schreibt.
# $found is one of the type-… below, $wanted one of the form-….
wrong-type = hier steht { $found }, erwartet wird aber { $wanted }
number-out-of-range = { $written } passt hier nicht, erwartet wird { $wanted }
not-a-decimal = { $written } lässt sich nicht exakt lesen
not-a-decimal-help = schreiben Sie Ziffern mit höchstens einem Punkt und höchstens { $most } signifikanten Stellen, etwa 26.46
not-a-date = dieses Datum gibt es nicht, oder es enthält eine Uhrzeit
not-a-date-help = schreiben Sie Jahr-Monat-Tag ohne Anführungszeichen, etwa 2026-03-27
wrong-form = „{ $written }“ hat nicht die richtige Form
# $form is one of the form-… below.
wrong-form-help = nötig: { $form }
not-allowed = „{ $written }“ ist hier nicht erlaubt
allowed = Hier erlaubt: { $allowed }.
allowed-likely = Meinten Sie { $likely }? Hier erlaubt: { $allowed }.
missing-key = hier fehlt der Schlüssel { $key }
missing-key-help = fügen Sie eine Zeile hinzu: { $key } = …
unknown-key = der Schlüssel { $key } ist hier nicht bekannt

# What stands in a file.
type-text = ein Text
type-whole = eine ganze Zahl
type-decimal = eine Dezimalzahl
type-boolean = true oder false
type-date = ein Datum
type-list = eine Liste
type-table = eine Tabelle

# What must stand in a file.
form-text = ein Text in "Anführungszeichen"
form-boolean = true oder false
form-whole = eine ganze Zahl von { $least } bis { $most }
form-number = eine Zahl
form-date = ein Datum wie 2026-03-27, ohne Anführungszeichen
form-list = eine Liste in [eckigen Klammern]
form-table = eine Tabelle
form-digest = 64 kleingeschriebene Hexadezimalziffern
form-block-digest = die ersten 16 Hexadezimalziffern einer Prüfsumme, kleingeschrieben
form-version = drei Zahlen mit Punkten, etwa 1.0.0
form-pack-id = Kleinbuchstaben, Ziffern und Bindestriche, etwa be-wid
form-pillar-id = zwei bis fünf Großbuchstaben, etwa REC
form-criterion-id = eine Säule und eine Nummer, etwa REC-01
form-level-id = Kleinbuchstaben, Ziffern und Bindestriche, etwa bronze
form-assurance-id = A0, A1 oder A2
not-an-identifier = eine Kennung dieser Art hat die Form: { $form }
not-a-digest = eine SHA-256-Prüfsumme hat die Form: { $form }

# JSON that is sealed. $detail is what the JSON parser says, in English.
json-number = eine Zahl ist keine ganze Zahl unter 2^53
json-syntax = kein JSON: { $detail }
json-form = das JSON hat nicht die Form von RFC 8785

# Text that people type.
free-text-empty = der Text ist leer
free-text-too-long = { $has ->
    [one] der Text hat 1 Zeichen; { $most } passen
   *[other] der Text hat { $has } Zeichen; { $most } passen
 }
free-text-character = der Text enthält das Zeichen { $sign }, das verbergen oder verändern kann, was beim Lesen zu sehen ist
free-text-help = ändern oder kürzen Sie den Text
enterprise-number-form = eine Unternehmensnummer hat zehn Ziffern und beginnt mit 0 oder 1, etwa 0123.456.749
enterprise-number-digits = die letzten zwei Ziffern passen nicht zum Rest der Nummer

# ---- An assessment
unknown-key-changes = changes steht innerhalb von [perimeter]
unknown-key-changes-help = schreiben Sie die Änderungen als [[changes]]
pack-not-at-hand-named = die Kriterien { $id } { $version } liegen nicht vor
pack-not-at-hand-others = Es liegen vor: { $names }. Den Ordner anderer Kriterien geben Sie mit --pack an
enterprise-number = { $written }: { $error }
enterprise-number-help = prüfen Sie sie auf einer Rechnung oder in der Zentralen Datenbank der Unternehmen
period-backwards = der Zeitraum endet, bevor er beginnt
period-backwards-help = vertauschen Sie from und to
too-many-changes = hier stehen { $has } Änderungen; { $most } werden aufbewahrt
unknown-fact = diese Kriterien fragen nicht nach der Angabe { $key }
repeated = { $word } steht hier zweimal
repeated-help = lassen Sie eines weg
unknown-criterion-answered = das Kriterium { $id } gehört nicht zu diesen Kriterien
facts-needed = zuerst sind diese Angaben nötig: { $keys }

# ---- An answer
value-and-claim = neben not_applicable steht ein Wert
value-and-claim-help = behalten Sie eines von beiden und löschen Sie das andere
wrong-type-answer = { $id } wird nicht mit einem Text beantwortet
# $form is one of the form-… , or a piece of TOML.
wrong-type-answer-help = nötig: { $form } oder "unknown", wenn nicht gemessen
form-answer-level = ein Reifegrad von 0 bis 3
form-answer-options = eine Liste von Optionen wie ["…"]
form-answer-date = ein Datum wie 2026-03-27
of-is-0 = of ist 0, darum gibt es keinen Anteil
of-is-0-help = schreiben Sie "unknown" oder prüfen Sie die Zahl
date-in-future = der { $day } liegt nach dem Tag der Bewertung
date-in-future-help = schreiben Sie einen Tag bis zum { $last }, dem Tag der Bewertung
count-over-of = count { $count } ist mehr als of { $of }
count-over-of-help = ändern Sie eine der beiden Zahlen
# $sex is the key women or men.
nobody-of-this-sex = of ist hier { $of }, aber laut Unternehmensprofil gibt es keine { $sex ->
    [men] Männer
   *[women] Frauen
 }
nobody-of-this-sex-help = schreiben Sie of = 0 oder berichtigen Sie profile.{ $sex }
pay-is-0 = ein Durchschnittslohn von 0 lässt sich nicht vergleichen
pay-is-0-help = schreiben Sie "unknown" oder prüfen Sie den Betrag
claim-not-allowed = { $id } kann nicht für nicht anwendbar erklärt werden
claim-not-allowed-help = es gilt für dieses Unternehmen; beantworten Sie es oder schreiben Sie value = "unknown"
claim-too-old = { $most ->
    [one] der { $day } liegt mehr als 1 Monat vor der Bewertung
   *[other] der { $day } liegt mehr als { $most } Monate vor der Bewertung
 }
claim-too-old-help = { $most ->
    [one] { $code } gilt höchstens 1 Monat lang
   *[other] { $code } gilt höchstens { $most } Monate lang
 }
missing-since = hier fehlt since
missing-since-help = ergänzen Sie since mit dem Tag, etwa since = 2025-03-01
unknown-key-since = { $code } hat kein since
unknown-key-since-help = löschen Sie es
too-many-proofs = { $has } Belege sind eingetragen; { $most } passen
too-many-proofs-help = behalten Sie die besten
path-outside = { $path } führt aus dem Ordner der Bewertung hinaus
path-outside-help = kopieren Sie die Datei in den Ordner evidence

# ---- A statement
wrong-form-moment = „{ $written }“ ist kein Zeitpunkt in UTC
wrong-form-moment-help = schreiben Sie 2026-11-24T10:00:00Z
packs-count = { $has ->
    [one] hier steht 1 Kriterienpaket; 1 bis { $most } sind erlaubt
   *[other] hier stehen { $has } Kriterienpakete; 1 bis { $most } sind erlaubt
 }

# ---- The files of a pack
missing-file = { $file } fehlt
too-many-files = { $folder } hat { $has } Dateien; { $most } sind erlaubt
file-name = der Dateiname { $name } darf neben a-z und 0-9 nur - _ und . enthalten
file-too-large-in-pack = { $file } hat { $has } Bytes; { $most } sind erlaubt
file-form = { $file } muss UTF-8 sein, mit Zeilenenden LF und ohne Byte-Order-Mark
pack-twice = { $folder } nennt sich { $id } { $version }, unterscheidet sich aber von dem, was unter diesem Namen vorliegt
pack-twice-help = geben Sie einem geänderten Kriterienpaket eine eigene Version

# ---- pack.toml
too-many-entries = { $key } hat { $has } Einträge; { $most } sind erlaubt
level-order = die Stufen stehen nicht in der richtigen Reihenfolge
level-order-help = schreiben Sie die niedrigste Stufe zuerst; keine Marke einer Stufe darf unter der Marke der Stufe davor liegen
# $rule is rule-of-level or rule-of-criterion.
missing-fact = { $rule } braucht die Angabe { $key }, nach der nicht gefragt wird
missing-fact-help = fügen Sie eine Tabelle [[profile]] mit key = "{ $key }" und type = "integer" hinzu
rule-of-thresholds = die Liste thresholds von [pack]
rule-of-level = die Stufe { $id }
rule-of-criterion = das Kriterium { $id }
duplicate-id = { $kind ->
    [criterion] das Kriterium { $id } steht hier zweimal
    [pillar] die Säule { $id } steht hier zweimal
    [fact] die Angabe { $id } steht hier zweimal
    [level] die Stufe { $id } steht hier zweimal
   *[legal] die Rechtsgrundlage { $id } steht hier zweimal
 }
duplicate-id-help = geben Sie jedem Eintrag eine eigene Kennung
maturity-points = maturity_points braucht die Punkte der vier Reifegrade 0 bis 3
missing-levels = scoring braucht mindestens eine Stufe und die Nachweisgrade
missing-levels-help = fügen Sie Tabellen [[scoring.level]] hinzu
number-out-of-range-fraction = der Bruch ist größer als 1
missing-options = eine Antwort vom Typ multi braucht Optionen
missing-options-help = fügen Sie options = ["…"] hinzu
band-limit = eine Staffel hat genau eines von min, max, max_months
bands-missing = diese Art von Antwort braucht Staffeln
bands-idle = diese Art von Antwort hat keine Staffeln
bands-of-dates = max_months ist für Datumsangaben, und diese haben nichts anderes
unknown-key-condition = die Bedingung { $key } ist nicht bekannt
unknown-key-condition-help = schreiben Sie <Angabe>_min, <Angabe>_max, flag oder each_sex_min; Angaben: { $facts }

# ---- text/<language>.toml
unknown-key-words = { $key }.{ $id } hat hier Texte, steht aber nicht in pack.toml
unknown-key-text = { $key }.{ $id } steht nicht in pack.toml
missing-text = die Texte von { $key }.{ $id } fehlen
missing-text-table-help = fügen Sie [{ $key }.{ $id }] hinzu
missing-text-all = die Texte von { $key } fehlen
missing-text-all-help = nötig: { $needed }
text-length = ein Text hat 1 bis { $most } Zeichen
text-character = der Text enthält { $sign }
text-character-help = lassen Sie es weg
levels-count = hier sind { $needed } Texte zu Reifegraden nötig; { $has ->
    [one] 1 steht
   *[other] { $has } stehen
 } hier

# ---- A place and a problem in one sentence
problem-at = { $place }: { $problem }

# ---- Keys and seals. $reason is what a library or a token says, in English.
key-format = das ist weder eine Datei im Format PKCS #12 noch PEM mit einem Schlüssel und einem Zertifikat
key-password-needed = der Schlüssel ist verschlüsselt und braucht ein Passwort
key-wrong-password = das Passwort ist falsch
key-without-private-key = es ist kein privater Schlüssel enthalten
key-several = es sind { $found } private Schlüssel enthalten; erwartet wird einer
key-without-certificate = es ist kein Zertifikat enthalten
key-does-not-fit = keines der enthaltenen Zertifikate gehört zum Schlüssel
key-certificate-unreadable = ein enthaltenes Zertifikat ist nicht lesbar
key-unsupported = diese Art von Schlüssel oder Verschlüsselung wird nicht unterstützt; unterstützt werden P-256, P-384 und RSA ab 2048 Bit
key-not-made = der Schlüssel ließ sich nicht erzeugen: { $reason }
# $error is one of the shape-… of verify.ftl.
sign-shape = das ist kein unversiegelter Bericht: { $error }
sign-no-field = der Bericht hat kein Feld für ein Siegel
sign-certificate = das Zertifikat ist nicht lesbar
sign-not-yet-valid = das Zertifikat gilt erst ab { $from }
sign-expired = das Zertifikat ist seit { $until } abgelaufen
sign-key-usage = das Zertifikat ist nicht zum Unterzeichnen von Dokumenten bestimmt
sign-unsupported = Siegel entstehen mit Schlüsseln vom Typ P-256, P-384 oder RSA ab 2048 Bit
sign-too-large = die Unterschrift hat { $size } Bytes, mehr als { $limit }
sign-refused = der Schlüssel hat nicht unterzeichnet: { $reason }
sign-wrong-signature = die Unterschrift gehört nicht zum Zertifikat
trust-format = darin ist weder ein Zertifikat noch eine Sperrliste
trust-certificate = ein Zertifikat ist nicht lesbar
trust-anchor-usage = ein CA-Zertifikat darf keine Zertifikate unterzeichnen
trust-revocation-list = eine Sperrliste ist nicht lesbar

# ---- What forbids to issue a report, and makes an issued one wrong
rule-missing = { $field } ist nicht ausgefüllt
rule-facts = Angaben sind noch nicht bekannt: { $keys }
rule-impossible-facts = Angaben widersprechen einander: { $keys }
rule-not-confirmed = die Angaben sind nicht bestätigt
# $breach is one of the rule-period-….
rule-period = der Zeitraum: { $breach }
rule-period-length = er muss 12 Monate lang sein, höchstens einen mehr oder weniger
rule-period-future = er muss spätestens am Tag der Bewertung enden
rule-period-too-old = er darf höchstens { $most } Monate vor dem Tag der Bewertung enden
rule-age = bewertet wurde am { $assessed_on }, ausgestellt am { $issued }; der Bericht muss am Tag der Bewertung oder höchstens { $most } Tage danach ausgestellt werden
rule-validity = die Gültigkeit endet am { $has }, laut Kriterien endet sie am { $needs }
rule-pack-dates = die Kriterien { $version } dürfen am { $issued } nicht verwendet werden; sie gelten vom { $from } bis zum { $until }
rule-pack-begins = die Kriterien { $version } dürfen am { $issued } nicht verwendet werden; sie gelten ab dem { $from }
rule-open = { $n ->
    [one] 1 Kriterium ist offen: { $ids }
   *[other] { $n } Kriterien sind offen: { $ids }
 }
issue-something-open = etwas ist noch offen
certificate-of-another = das Zertifikat nennt eine andere Unternehmensnummer, { $certified }

# ---- Reports, their templates and their markup. $detail is what a library says, in English.
report-other-packs = die Kriterien sind nicht die in der Erklärung genannten
report-unknown-renderer = die Seiten wurden mit Renderer { $renderer } erzeugt, den dieses Programm nicht kennt
report-other-templates = mit anderen Vorlagen entstehen nur Entwürfe und HTML
document-pages = der Text braucht mehr als { $limit } Seiten
document-letters = der Text hat { $limit } oder mehr verschiedene Zeichen
document-typeface = die Schrift lässt sich nicht einbetten: { $detail }
document-qr = der Text passt nicht in einen QR-Code: { $detail }
document-drawing = die Seiten ließen sich nicht erzeugen: { $detail }
template-fails = { $template }:{ $line }: { $detail }
template-words = { $template }: es gibt keinen Text „{ $id }“ mit den Variablen { $variables }
template-too-long = die Ausgabe der Vorlage ist länger als { $limit } Bytes
markup-place = { $line }:{ $column }: { $problem }
markup-element = <{ $name }> ist nicht erlaubt in { markup-inside }
markup-text = Text ist nicht erlaubt in { markup-inside }
markup-inside = { $inside ->
    [section] einem Abschnitt
    [columns] Spalten
    [result] einem Ergebnis
    [cell] einer Zelle
    [list] einer Liste
    [figure] einer Abbildung
    [paragraph] einem Absatz
    [running-text] Fließtext
    [table] einer Tabelle
    [table-part] einer Tabelle an dieser Stelle
    [row] einer Zeile
    [colgroup] einer colgroup
   *[element] { $inside }
 }
markup-attribute = das Attribut { $name } ist hier nicht erlaubt
markup-class = die Klasse „{ $class }“ ist hier nicht erlaubt; erlaubt: { $allowed }
markup-missing = { $what ->
    [text] Text fehlt
    [cell-text] Text in der Zelle fehlt
    [columns] eine von genau zwei Spalten fehlt
    [svg] ein svg fehlt
    [shape] eine Form fehlt
    [caption] caption oder aria-label fehlt
    [scope] scope="col" oder scope="row" fehlt
   *[element] { $what } fehlt
 }
markup-value = { $attribute } kann nicht „{ $value }“ sein
markup-path = ein Pfad besteht aus geschlossenen Ringen aus M, h, v und z
markup-heading = h{ $level } kann nicht auf h{ $before } folgen
markup-row = { $cells ->
    [one] die Zeile hat 1 Zelle, die Tabelle hat { $columns } Spalten
   *[other] die Zeile hat { $cells } Zellen, die Tabelle hat { $columns } Spalten
 }
markup-too-much = { $what ->
    [bytes] mehr als { $limit } Bytes XHTML
    [levels] mehr als { $limit } Ebenen von Elementen
   *[shapes] mehr als { $limit } Formen in einer Zeichnung
 }

# ---- What a report will disclose, as it is listed before it is sealed
disclosed-change = von „{ $before }“ zu „{ $after }“, am { $on }
disclosed-from-to = { $from } bis { $to }
disclosed-number = { $number }
disclosed-no-flags = nichts davon
disclosed-share = { $count } von { $of }
disclosed-by-sex = Frauen { $women } von { $of_women }, Männer { $men } von { $of_men }
disclosed-pay = Frauen { $women }, Männer { $men }
certificate-parts = { $parts }
# $part is the kind of a part of a certificate's subject; one without words of its own keeps its technical name.
certificate-part = { $part ->
    [name] Name { $value }
    [organisation] Organisation { $value }
    [unit] Abteilung { $value }
    [organisation-number] Organisationsnummer { $value }
    [country] Land { $value }
    [given-name] Vorname { $value }
    [family-name] Nachname { $value }
    [serial-number] Seriennummer { $value }
    [title] Titel { $value }
    [e-mail] E-Mail { $value }
   *[other] { $part } { $value }
 }


## Maps between versions of criteria
map-from = die Zuordnung beginnt bei { $from }; das ist keine Version vor { $version }
map-from-help = nennen Sie die letzte Version der vorigen Hauptversion
map-unknown-new = { $id } gehört nicht zu diesen Kriterien
map-unknown-new-help = nennen Sie ein Kriterium, das in pack.toml neben dieser Zuordnung steht
map-no-id = „{ $id }“ ist keine Kennung eines Kriteriums
map-no-id-help = schreiben Sie eine Säule und eine Nummer, etwa REC-01
map-too-many = die Zuordnung hat { $n } Einträge; { $most } sind erlaubt
map-relation = { $relation } passt nicht, wenn { $n ->
    [0] kein Kriterium folgt
    [one] ein Kriterium folgt
   *[other] { $n } Kriterien folgen
 }
map-relation-help = same führt zu einem Kriterium, narrower, broader und overlaps zu einem oder mehreren, retired zu keinem
map-id-kept = { $id } behält die Kennung, ist aber { $relation }
map-id-kept-help = ein Kriterium mit geänderter Bedeutung erhält eine neue Kennung; hat sie sich nicht geändert, schreiben Sie same
map-missing-new = die Zuordnung sagt nicht, woher { $id } kommt
map-missing-new-help = nennen Sie es im Eintrag des Kriteriums, von dem es kommt, oder in der Liste new
map-not-new = { $id } steht in der Liste new, und ein Eintrag der Zuordnung führt dorthin
map-not-new-help = entfernen Sie es aus einem von beiden
map-merged = aus mehreren Kriterien wurde { $id }, und die Antwort auf eines davon gilt unverändert weiter
map-merged-help = führen mehrere Antworten zu einem Kriterium, ist jede broader oder overlaps, damit ein Mensch entscheidet
map-unknown-old = { $id } gehört nicht zu { $version }
map-unknown-old-help = nennen Sie ein Kriterium der Version, bei der die Zuordnung beginnt
map-missing-old = die Zuordnung sagt nicht, was aus { $id } der Version { $version } wurde
map-missing-old-help = fügen Sie eine Zeile hinzu: { $id } = {"{"} to = […], relation = "…" {"}"}

## Proposals: what earlier answers say
proposal-unknown-criterion = das Kriterium { $id } gehört nicht zu diesen Kriterien
proposal-unknown-criterion-help = löschen Sie die Vorschläge dazu; die früheren Antworten stehen in der Datei der früheren Version
proposal-too-many = hier stehen { $n } Vorschläge; { $most } passen
proposal-form = das ist keine Antwort auf { $id }
proposal-form-help = schreiben Sie before anstelle von value, dann wird es nur gezeigt
proposal-both = neben before steht value
proposal-both-help = behalten Sie value, wenn es unverändert übernommen werden kann, sonst before

## Going to another version of the criteria
migrate-same-version = die Bewertung verwendet bereits die Kriterien { $version }
migrate-backward = die Bewertung verwendet die Kriterien { $from }, und { $to } ist älter; ein Weg zurück besteht nicht
migrate-not-at-hand = die Kriterien { $version } liegen nicht vor
migrate-not-at-hand-help = es liegen vor: { $versions }
migrate-no-map = keine vorliegenden Kriterien sagen, was in Version { $major } aus den Antworten wurde
migrate-no-map-help = besorgen Sie die erste Version { $major }; ihre Zuordnung sagt es
migrate-ended = die Kriterien { $version } galten bis zum { $on }
migrate-map = die Zuordnung zwischen den Versionen hat Fehler
migrate-not-toml = das ist kein TOML: { $detail }
migrate-not-readable = was geschrieben würde, verletzt eine Regel der neuen Kriterien; darum wurde nichts geschrieben

## Beginning again from a report
renew-refused = der Bericht kann nicht erneuert werden; das Urteil lautet { $verdict ->
    [not-a-report] „kein Bericht“
    [altered] „verändert“
    [wrong] „falsch“
    [withdrawn] „zurückgezogen“
    [undecided] „ungeklärt“
    [expired] „abgelaufen“
    [valid] „gültig“
   *[other] { $verdict }
 }
renew-unread = dieses Programm kann nicht lesen, was der Bericht erklärt; das Urteil lautet { $verdict ->
    [not-a-report] „kein Bericht“
    [altered] „verändert“
    [wrong] „falsch“
    [withdrawn] „zurückgezogen“
    [undecided] „ungeklärt“
    [expired] „abgelaufen“
    [valid] „gültig“
   *[other] { $verdict }
 }

# ---- What is recorded of translations
translation-of-english = aus dem Englischen wird in die anderen Sprachen übersetzt; dazu wird nichts erfasst
translation-no-texts = das Kriterienpaket hat keine Texte in der Sprache { $language }
translation-unknown-block = kein Text des Kriterienpakets hat den Namen { $name }
translation-stale = { $n ->
    [one] ein Text ist keine Übersetzung des jetzigen englischen Textes: { $blocks }
   *[other] { $n } Texte sind keine Übersetzungen der jetzigen englischen Texte: { $blocks }
 }

## Overlays
overlay-of-itself = { $id } erweitert sich selbst
overlay-of-itself-help = nennen Sie die Grundkriterien, neben denen die Zusatzkriterien stehen
overlay-base-missing = die Kriterien { $id } { $version }, die diese Zusatzkriterien erweitern, liegen nicht vor
overlay-base-missing-help =
    { $n ->
        [0] geben Sie zuerst den Ordner der Grundkriterien an; Zusatzkriterien passen zu der Version, die sie nennen, und zu späteren derselben Hauptversion
       *[other] es liegen vor: { $versions }; Zusatzkriterien passen zu der Version, die sie nennen, und zu späteren derselben Hauptversion
    }
overlay-of-an-overlay = { $id } sind selbst Zusatzkriterien
overlay-of-an-overlay-help = Zusatzkriterien erweitern Grundkriterien; sind zwei Pakete davon nötig, nennt eine Bewertung beide
overlay-prefix-form = „{ $prefix }“ kann kein Präfix sein
overlay-prefix-form-help = schreiben Sie ein Wort aus höchstens { $most } Kleinbuchstaben, Ziffern und Bindestrichen, etwa bank
overlay-prefix-in-base = { $id } hat ein Präfix, aber dieses Kriterienpaket erweitert nichts
overlay-prefix-in-base-help = lassen Sie das Präfix weg, oder sagen Sie mit [extends], was das Kriterienpaket erweitert
overlay-base-redefined = { $id } gehört zu { $base }, und Zusatzkriterien ändern daran nichts
overlay-outside-prefix = { $id } steht nicht unter dem Präfix { $prefix }
overlay-own-id-help = legen Sie etwas Eigenes fest, etwa { $id }
overlay-validity = Zusatzkriterien gelten so lange wie ihre Grundkriterien, denn ein Bericht enthält beide
overlay-validity-help = schreiben Sie validity_months = { $months }
overlay-min-cell = Zusatzkriterien zeigen keine Zahl über weniger Personen als ihre Grundkriterien
overlay-min-cell-help = schreiben Sie min_cell = { $least } oder mehr
overlay-none = { $id } erweitert nichts; das sind also keine Zusatzkriterien
overlay-none-help = nehmen Sie ein Kriterienpaket mit [extends], oder lassen Sie es weg
overlay-other-base = { $id } passt nicht zu { $base } { $version }
overlay-other-base-help = passend sind { $base } { $version } und spätere derselben Hauptversion
overlay-same-prefix = { $id } hat dasselbe Präfix { $prefix } wie { $other }
overlay-same-prefix-help = lassen Sie eines der beiden weg
overlay-no-fact = { $id } fragt nach der Angabe { $fact }, die diese Kriterien nicht kennen
overlay-no-fact-help = nehmen Sie eine andere Version der Zusatzkriterien
overlay-other-rules = { $id } hat eine andere Gültigkeitsdauer als die Grundkriterien oder zeigt Zahlen über weniger Personen
overlay-other-rules-help = nehmen Sie eine andere Version der Zusatzkriterien
overlay-not-named-help = es gehört zu Zusatzkriterien mit dem Präfix { $prefix }; nennen Sie diese unter [[overlays]], oder fügen Sie sie hinzu mit: wid overlay add
overlay-too-many = neben dieselben Grundkriterien passen höchstens { $most } Pakete mit Zusatzkriterien
overlay-too-many-help = lassen Sie eines weg
overlay-as-base = { $id } sind Zusatzkriterien, und allein nach Zusatzkriterien wird nichts bewertet
overlay-as-base-help = nennen Sie die Grundkriterien unter [pack], die Zusatzkriterien unter [[overlays]]

# ---- What lint finds in a pack that can be loaded
never-applies = { $id } gilt für kein Unternehmen: seine Bedingungen widersprechen einander
never-applies-help = ändern Sie den Schlüssel applies oder lassen Sie das Kriterium weg
dead-band = keine Zahl von { $id } fällt in diese Staffel
dead-band-help = Staffeln werden der Reihe nach geprüft, und die erste zutreffende zählt; setzen Sie die engere davor oder lassen Sie diese weg
unreachable-gate = dieses Muss-Kriterium bindet kein Unternehmen, denn { $id } gilt nur bis { $largest } Beschäftigte
unreachable-gate-help = senken Sie workers_min oder lassen Sie das Muss-Kriterium weg
gate-too-high = keine Antwort auf { $id } ist { $min } Punkte wert, sodass mit diesem Muss-Kriterium niemand die Stufe { $level } erreicht
gate-too-high-legal = keine Antwort auf { $id } ist { $min } Punkte wert, sodass niemand dieses gesetzliche Muss-Kriterium erfüllt
gate-too-high-help = die beste Antwort ist { $most } wert; schreiben Sie höchstens diesen Wert
level-out-of-reach = die Stufe { $level } verlangt hier { $min ->
    [one] 1 gemessenes Ergebnis
   *[other] { $min } gemessene Ergebnisse
 }, mehr als es gibt
level-out-of-reach-help = { $n ->
    [0] kein aktives Kriterium hat result = true
    [one] ein aktives Kriterium hat result = true; schreiben Sie höchstens 1
   *[other] { $n } aktive Kriterien haben result = true; schreiben Sie höchstens { $n }
 }
empty-pillar = in der Säule { $id } steht kein aktives Kriterium, sodass ihr Wert immer 0 ist
empty-pillar-help = fügen Sie ein Kriterium hinzu oder lassen Sie die Säule weg
unused-legal = kein Kriterium verweist auf { $key }
unused-legal-help = fügen Sie den Schlüssel der Liste legal eines Kriteriums hinzu oder lassen Sie die Rechtsgrundlage weg
legal-gate-without-law = { $id } ist ein gesetzliches Muss-Kriterium, verweist aber auf keinen Rechtstext mit binding = "law"
legal-gate-without-law-help = nennen Sie das Gesetz dahinter in seiner Liste legal oder nehmen Sie stattdessen ein Muss-Kriterium einer Stufe
broken-trace-no-anchor = der Anker { $anchor } steht nicht in trace.toml
broken-trace-no-criterion = das Kriterium { $id } steht nicht in diesen Kriterien
broken-trace-one-way = { $id } nennt den Anker { $anchor }, der es nicht nennt
broken-trace-one-way-back = der Anker { $anchor } nennt { $id }, das ihn nicht nennt
broken-trace-help = berichtigen Sie die Kennung oder ergänzen Sie die andere Hälfte in { $file }
no-trace = nichts sagt, woher { $id } kommt
no-trace-help = nennen Sie einen Anker von trace.toml in seiner Liste trace
duplicate-anchor = der Anker { $id } steht hier zweimal
wrong-form-hash = dies ist keine Prüfsumme einer Zeile
form-line-digest = die ersten 12 Hexadezimalziffern der SHA-256-Prüfsumme der Zeile
missing-translation = { $n ->
    [one] in einer der vier Sprachen gibt es keine Texte: { $languages }
   *[other] in { $n } der vier Sprachen gibt es keine Texte: { $languages }
 }
missing-translation-help = fügen Sie text/{ $language }.toml mit denselben Tabellen und Schlüsseln hinzu
stale-translation = { $block } wurde aus einem anderen englischen Text übersetzt als dem jetzigen
stale-translation-all = { $n ->
    [one] bei einem Text ist nicht erfasst, zu welchem englischen Text die Übersetzung gehört
   *[other] bei { $n } Texten ist nicht erfasst, zu welchem englischen Text die Übersetzung gehört
 }
stale-translation-help = vergleichen Sie mit dem Englischen, ändern Sie, was nötig ist, dann tippen Sie: wid criteria translated { $arguments }
unreviewed-translation = { $block } wurde nicht von einer zweiten Person mit dem jetzigen englischen Text verglichen
unreviewed-translation-all = { $n ->
    [one] ein Text wurde nicht von einer zweiten Person mit dem Englischen verglichen
   *[other] { $n } Texte wurden nicht von einer zweiten Person mit dem Englischen verglichen
 }
unreviewed-translation-help = lassen Sie eine Person vergleichen, die nicht übersetzt hat, dann tippen Sie: wid criteria reviewed { $arguments }
long-text = dieser Text hat { $has } Zeichen; gemessen am englischen werden höchstens { $most } erwartet
long-text-help = kürzen Sie ihn oder prüfen Sie, ob er mehr sagt als: { $english }
crowded-screen = der Bildschirm von { $id } braucht { $has } Zeilen bei 80 Spalten; { $most } passen ohne Blättern
crowded-screen-help = kürzen Sie seine Texte oder machen Sie zwei Kriterien daraus
example-missing = das Beispiel { $file } gibt es nicht
example-missing-help = schreiben Sie den Pfad vom Ordner der Beispiele aus, mit /
example-misses = bei { $key } erreicht das Beispiel etwas anderes: { $has }
example-misses-help = wenn die Änderung gewollt ist, schreiben Sie, was es jetzt erreicht

## What a change of criteria does to companies that are known
impact-report = kein Bericht, der als Erklärung seines Unternehmens gelten darf
impact-other-criteria = beruht auf anderen Kriterien als der vorigen Version
