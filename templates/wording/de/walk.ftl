# The walk: every word of `wid start` and `wid assess`. Plain, short English; no please, no sorry.

# ---- Commands. A letter and a word each; letters are unique.
letter-back = z
word-back = zurück
key-back = Esc zurück
letter-later = s
word-later = später
key-later = s später
key-unknown = s noch nicht bekannt
letter-pause = p
word-pause = pause
key-pause = p Pause
letter-not-measured = m
word-not-measured = nicht gemessen
key-not-measured = m nicht gemessen
letter-not-applicable = n
word-not-applicable = nicht anwendbar
key-not-applicable = n nicht anwendbar
letter-proof = b
word-proof = beleg
key-proof = b Beleg
letter-note = a
word-note = anmerkung
key-note = a Anmerkung
word-help = hilfe
key-help = ? Hilfe
letter-list = l
word-list = liste
key-list = l Liste
letter-go-to = g
word-go-to = gehe zu
key-go-to = g gehe zu
letter-again = e
word-again = erneut
key-again = e erneut zeigen

# ---- Choices with a letter or a word of their own
letter-confirm = k
word-confirm = korrekt
letter-go-on = w
word-go-on = weiter
letter-yes = j
word-yes = ja
word-no = nein
word-none = nichts
word-of = von

# ---- Key lines of the interactive face
keys-one = Auf/Ab oder Taste, dann Enter
keys-several = Auf/Ab, Leertaste markiert, Enter bestätigt
keys-figure = Eintippen, dann Enter
keys-words = Eintippen, dann Enter   Esc zurück   F1 Hilfe   Ctrl+C Pause
keys-help = Enter zurück zur Frage   p Pause
keys-help-more = Enter mehr   Esc zurück zur Frage   p Pause
keys-help-deeper = 1-4 mehr, dann Enter   Enter oder Esc zurück zur Frage   p Pause
more-above = (mehr oben: Page Up)
more-below = (mehr unten: Page Down)

# ---- Prompts of the plain face
prompt-welcome = Enter zum Starten, ? für Hilfe
prompt-words = Antwort eintippen, Enter lässt sie offen, ? für Hilfe
prompt-figure = Antwort eintippen, s wenn noch nicht bekannt, ? für Hilfe
prompt-keep = Neue Antwort eintippen, Enter behält die alte, ? für Hilfe
prompt-several = Nummern eintippen, etwa 1 3, 0 für nichts davon, s wenn nicht bekannt, ? für Hilfe
prompt-options = Nummern eintippen, etwa 1 3, 0 für nichts davon, m für nicht gemessen, ? für Hilfe
prompt-level = { $keys } eintippen, ? für Hilfe
prompt-level-keep = { $keys } eintippen, Enter behält die Antwort, ? für Hilfe
prompt-count = Antwort eintippen, m für nicht gemessen, s für später, ? für Hilfe
prompt-count-next = Nächste Zahl eintippen, z für zurück, ? für Hilfe
prompt-facts = k (korrekt) zum Bestätigen, 1 bis { $n } zum Ändern, z für zurück, ? für Hilfe
prompt-facts-go-on = w für weiter, 1 bis { $n } zum Ändern, z für zurück, ? für Hilfe
prompt-tasks = Zahl von 0 bis { $n } eintippen, g um zu einem Kriterium zu gehen, ? für Hilfe
prompt-tasks-go-on = Zahl von 0 bis { $n } eintippen, Enter für { $id }, ? für Hilfe
prompt-pillar = ja, später oder eine Kennung wie { $id } eintippen, ? für Hilfe
prompt-number = Nummer eintippen, z für zurück, ? für Hilfe
prompt-proof = Nummer eintippen, Enter für weiter, ? für Hilfe
prompt-file = Dateinamen eintippen, z für zurück, ? für Hilfe
prompt-title = Titel eintippen, dann Enter. Enter allein geht ohne Beleg weiter
prompt-title-keep = Besseren Titel eintippen; Enter behält diesen
prompt-proof-date = Datum eintippen, etwa 27 3 2026, oder Enter
prompt-date = Datum eintippen, etwa 27 3 2026, oder z für zurück
prompt-sentence = Einen Satz eintippen, dann Enter, oder z für zurück
prompt-note = Anmerkung eintippen, dann Enter. Enter allein geht zurück
prompt-note-keep = Neue Anmerkung eintippen, - entfernt sie, Enter behält sie
prompt-find = Kennung wie REC-01 oder Teil des Titels, dann Enter. Enter allein geht zurück
prompt-help = Enter für zurück zur Frage
prompt-help-more = Enter für mehr, z für zurück zur Frage
prompt-help-deeper = 1, 2, 3 oder 4 für mehr, Enter für zurück zur Frage
prompt-colon = { $prompt }:

# ---- Words shared by screens
decimal-mark = ,
separator = {"; "}
error-prefix = Fehler: { $error }
now = Aktuell: { $answer }.
now-open = Noch nicht beantwortet.
now-later = Noch nicht beantwortet; Sie wollten darauf zurückkommen.
not-known = noch nicht bekannt
one-of = { $first } oder { $last }
share = { $count } von { $of }
n-of-m = { $n } von { $m }
day = { $day }. { $month } { $year }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
minutes = etwa { $minutes } Minuten
hours = etwa { $hours } Std.{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } Min.
 }
time-left = Restzeit an der Tastatur: { $time }, in beliebig vielen Sitzungen; { $figures ->
    [0] keine Zahlen nachzuschlagen
    [one] eine Zahl nachzuschlagen
   *[other] { $figures } Zahlen nachzuschlagen
 }.
company-unnamed = Unternehmen noch ohne Namen
saved-at = Gespeichert um { $time }

# ---- Answers in words
answer-unknown = Nicht gemessen
answer-not-applicable = Nicht anwendbar: { $reason }
answer-level = Reifegrad { $level }
answer-yes = Ja
answer-no = Nein
answer-none = Nichts davon
answer-by-sex = Frauen { $women }, Männer { $men }
answer-gap = Frauen { $women }, Männer { $men } je Stunde

# ---- Conditions in words
condition-min = { $fact }: { $has }; gefragt ab { $limit }
condition-max = { $fact }: { $has }; gefragt bis { $limit }
condition-flag = gefragt, wenn dies zutrifft: { $fact }
condition-each-sex = { $women } Frauen und { $men } Männer; gefragt ab jeweils { $limit }

# ---- The first screen
welcome-title = Worum es geht
welcome-what = Sie beantworten Fragen zu Ihrem Unternehmen, eine je Bildschirm. Am Ende erhalten Sie eine Stufe und einen Bericht. Das Label ist ein Vorschlag; das Ergebnis gibt wieder, was Sie erklären.
welcome-time = Es gibt bis zu { $n } Kriterien. Zuerst die Angaben, etwa 10 Minuten; dann die Kriterien, insgesamt etwa 1 Std. 45 Min. Sie können jederzeit aufhören und an einem anderen Tag weitermachen.
welcome-hand = Halten Sie bereit: die Zahl der Beschäftigten, Frauen und Männer, Führungskräfte, Einstellungen und Stellenangebote. Das Lohnbüro oder das Sozialsekretariat kennt das meiste davon.
welcome-save = Jede Antwort wird sofort in diesem Ordner gespeichert. Nichts verlässt Ihren Computer.
welcome-keys = Tippen Sie auf jedem Bildschirm ? für Hilfe und p für Pause.
welcome-start = Starten

# ---- Facts
facts-place = Start: { $group }
facts-progress = Frage { $at } von { $all }
facts-last-step = Start, letzter Schritt: Angaben prüfen
facts-title = Angaben prüfen
facts-what = Diese Angaben bestimmen, welche Kriterien gelten. Bestätigen Sie sie, bevor ein Ergebnis gezeigt wird. Sie können sie später berichtigen; der Bericht nennt jede Berichtigung.
facts-missing = { $n ->
    [one] Eine Angabe ist noch nicht bekannt
   *[other] { $n } Angaben sind noch nicht bekannt
 }: { $facts }. Sie können die Angaben bestätigen, wenn alle bekannt sind. Das Lohnbüro oder das Sozialsekretariat weiß vielleicht mehr.
facts-missing-many = { $n } Angaben sind noch nicht bekannt; die Zeilen unten zeigen, welche. Sie können die Angaben bestätigen, wenn alle bekannt sind. Das Lohnbüro oder das Sozialsekretariat weiß vielleicht mehr.
facts-confirmed = Sie haben diese Angaben am { $day } bestätigt. Der Bericht nennt ab jetzt jede Berichtigung.
facts-edited = Die Angaben wurden in der Datei geändert, nachdem Sie sie am { $day } bestätigt hatten. Prüfen und bestätigen Sie sie erneut; der Bericht weist darauf hin.
facts-apply = { $asked } von { $all } Kriterien gelten{ $waiting ->
    [0] {""}
    [one] {""}, ein weiteres wartet auf eine Angabe
   *[other] {""}, { $waiting } weitere warten auf Angaben
 } (die Hilfe sagt, welche nicht gelten und warum).
group-company = Unternehmen
group-declarer = Erklärende Person
group-scope = Umfang
group-size = Größe
group-roles = Digitale Arbeit, Führungskräfte, Verwaltungsrat
group-months = Letzte 12 und 24 Monate
group-sentences = Was zutrifft
fact-value = { $fact }: { $value }
period-from-value = vom { $day }
period-to-value = bis zum { $day }
choice-confirm = Diese Angaben bestätigen und starten
choice-go-on = Weiter zur Aufgabenliste
choice-none = Nichts davon
warning-profile = Prüfen Sie: „{ $fact }“ passt nicht zu den anderen Angaben.
warning-headcount = Prüfen Sie: Frauen und Männer zusammen weichen weit von der Zahl der Beschäftigten ab.
warning-close = Prüfen Sie „{ $fact }“: { $value } liegt nahe bei { $limit }, wo andere Kriterien zu gelten beginnen.

field-company-name = Name des Unternehmens
question-company-name = Wie heißt das Unternehmen?
hint-company-name = Wie in der Satzung. Der Name steht auf der ersten Seite des Berichts.
field-enterprise-number = Unternehmensnummer
question-enterprise-number = Wie lautet die Unternehmensnummer?
hint-enterprise-number = Zehn Ziffern, etwa 0123.456.749. Sie steht auf jeder Rechnung. Sie kann fehlen: Drücken Sie nur Enter.
field-declarer-name = Name der erklärenden Person
question-declarer-name = Wer gibt diese Erklärung ab?
hint-declarer-name = Vor- und Nachname. Der Name steht im Bericht.
field-declarer-role = Funktion der erklärenden Person
question-declarer-role = Welche Funktion hat diese Person?
hint-declarer-role = Etwa Personalleitung.
field-perimeter-text = Teil des Unternehmens
question-perimeter-text = Welchen Teil des Unternehmens bewerten Sie?
hint-perimeter-text = Etwa: Alle belgischen Niederlassungen.
field-period-from = Erster Tag des Zeitraums
question-period-from = An welchem Tag beginnt der Zeitraum von 12 Monaten?
hint-period-from = Die Zahlen betreffen diese 12 Monate. Tippen Sie 1 10 2025 oder 1.10.2025.
field-period-to = Letzter Tag des Zeitraums
question-period-to = An welchem Tag endet der Zeitraum?
hint-period-to = 12 Monate nach seinem ersten Tag und vor höchstens 6 Monaten. Tippen Sie 30 9 2026 oder 30.9.2026.

# ---- Task list
tasks-title = Aufgabenliste
tasks-progress = { $decided } von { $all } entschieden
tasks-facts = Unternehmen und Angaben
tasks-issue = Antworten prüfen, ausstellen
tasks-waiting = { $n ->
    [one] Ein Kriterium wartet
   *[other] { $n } Kriterien warten
 } auf Angaben, die noch nicht bekannt sind: { $facts }.
status-confirmed = Bestätigt
status-to-confirm = Zu bestätigen
status-facts-missing = { $n ->
    [one] Eine Angabe ist noch nicht bekannt
   *[other] { $n } Angaben sind noch nicht bekannt
 }
status-completed = Abgeschlossen
status-to-check = Alles entschieden, zu prüfen
status-not-started = Noch nicht begonnen
status-in-progress = In Arbeit
status-later = , { $n } für später
status-ready = Bereit
status-criteria-open = Noch nicht möglich: { $n ->
    [one] Ein Kriterium offen
   *[other] { $n } Kriterien offen
 }
status-facts-open = Noch nicht möglich: Angaben nicht bestätigt

# ---- A later day
day-title = Ein neuer Tag
day-what = Die Bewertung gilt für den { $then }. Heute ist der { $today }.
day-nothing-changes = Eine Verlegung auf heute ändert bei keiner Antwort die Punkte.
day-changes = Eine Verlegung auf heute ändert die Punkte von { $n ->
    [one] einer Antwort
   *[other] { $n } Antworten
 }:
day-move = Die Bewertung auf den { $today } verlegen
day-keep = Den { $then } behalten

# ---- A criterion
criterion-progress = Kriterium { $at } von { $all }, { $id }
question-maturity = Welche Zeile beschreibt Ihr Unternehmen am { $day }?
question-yes-no = Trifft dies am { $day } auf Ihr Unternehmen zu?
question-multi = Was trifft am { $day } auf Ihr Unternehmen zu? Markieren Sie alles.
question-share = { $step ->
    [1] Auf wie viele trifft dies zu?
   *[other] Von wie vielen insgesamt?
 }
question-by-sex = { $step ->
    [1] Frauen: Auf wie viele trifft dies zu?
    [2] Frauen: Von wie vielen insgesamt?
    [3] Männer: Auf wie viele trifft dies zu?
   *[other] Männer: Von wie vielen insgesamt?
 }
question-gap = { $step ->
    [1] Durchschnittlicher Bruttostundenlohn der Frauen, in Euro?
   *[other] Durchschnittlicher Bruttostundenlohn der Männer, in Euro?
 }
question-date = An welchem Tag? Tippen Sie 27 3 2026 oder 27.3.2026.
choice-yes = Ja
choice-no = Nein
choice-not-measured = Nicht gemessen oder nicht bekannt (0 Punkte, so steht es im Bericht)
typed-counts = Bisher eingetippt: { $n ->
    [1] { $a }
    [2] Frauen { $a } von { $b }
   *[other] Frauen { $a } von { $b }, Männer { $c }
 }.
typed-gap = Bisher eingetippt: Frauen { $a }.
hint-proof = Beleg: { $proof }.
hint-law = Gesetzliche Pflicht jedes Arbeitgebers.
hint-law-from = Gesetzliche Pflicht ab { $workers } Beschäftigten.
hint-law-flag = Gesetzliche Pflicht, wenn dies zutrifft: { $fact }.
hint-applies = Darum gilt es für Sie: { $condition }.
hint-recorded = Erfasste Belege: { $n }.
hint-note = Anmerkung: { $note }

# ---- Why a criterion applies, or does not
why-applies-title = { $title } gilt für Ihr Unternehmen
why-not-title = { $title } gilt nicht für Ihr Unternehmen
why-waits-title = { $title } wartet auf eine Angabe
why-all = Es gilt für jedes Unternehmen. Es kann nicht für nicht anwendbar erklärt werden.
why-applies = Es folgt aus den Angaben: { $conditions }. Es kann nicht für nicht anwendbar erklärt werden.
why-not = Es folgt aus den Angaben: { $conditions }. Nichts wird gefragt, und nichts geht verloren.
why-waits = Ob es gilt, hängt von einer Angabe ab, die noch nicht bekannt ist: { $fact }.
why-answer = Beantworten
why-not-measured = Nicht gemessen (0 Punkte, so steht es im Bericht)
why-facts = Angaben berichtigen (der Bericht nennt jede Berichtigung)
why-list = Zur Aufgabenliste

# ---- Not applicable
claim-title = Nicht anwendbar: { $title }
claim-reason = Welcher Grund trifft zu?
claim-text = Sagen Sie in einem Satz, warum. Der Bericht druckt ihn.
claim-since = Seit welchem Tag?
claim-chosen = Grund: { $reason }.
claim-share = Für nicht anwendbar erklärte Kriterien nehmen bisher { $share } der erlaubten { $most } Prozent ein. Darüber zählen alle als nicht gemessen.

# ---- Proof and notes
proof-place = { $id } { $title }
proof-heading = Beleg
proof-stays = Die Datei bleibt bei Ihnen. Name, Datum und Fingerabdruck werden erfasst; der Bericht zeigt den Titel.
proof-question = Wollen Sie ein Dokument als Beleg erfassen? Enter allein geht ohne Beleg weiter.
proof-again = Ein bereits erfasstes Dokument
proof-file = Eine Datei
proof-title-only = Nur ein Titel
proof-remove = Einen hier erfassten Beleg entfernen
proof-which = Welches Dokument?
proof-which-goes = Welches soll entfernt werden?
proof-path = Welche Datei? Tippen Sie den Namen oder ziehen Sie sie auf dieses Fenster. Enter allein erfasst nur einen Titel.
proof-title = Welchen Titel hat das Dokument?
proof-date = Welches Datum hat das Dokument? Enter allein, wenn es keines hat.
proof-this = Dokument: { $title }.
proof-recorded = Erfasst: { $proof }.
proof-dated = { $title }, { $day }
proof-undated = { $title }, ohne Datum
note-heading = Anmerkung
note-what = Der Bericht druckt die Anmerkung als Ihre eigenen Worte. Nennen Sie keine Personen beim Namen.
note-question = Was wollen Sie anmerken?

# ---- Check answers of a pillar
pillar-place = Antworten prüfen: { $pillar }
pillar-question = Haben Sie diesen Abschnitt abgeschlossen?
pillar-yes = Ja
pillar-later = Nein, ich komme später zurück
pillar-open = { $n ->
    [one] Ein Kriterium ist offen.
   *[other] { $n } Kriterien sind offen.
 }
pillar-without-proof = Noch ohne Beleg: { $n }.
pillar-changes = Nach der Bestätigung geänderte Angaben: { $n }. Der Bericht nennt sie.
row-open = Noch nicht beantwortet
row-later = Für später
row-no-proof = noch kein Beleg
row-proofs = { $n ->
    [one] 1 Beleg
   *[other] { $n } Belege
 }

# ---- Going to a criterion
find-place = Zu einem Kriterium gehen
find-question = Welches Kriterium?
find-which = Mehrere Titel passen. Welcher ist es?

# ---- What happened
said-resumed-facts = Einige Angaben sind noch offen. Sie machen dort weiter, wo Sie aufgehört haben.
said-stopped-at = Sie haben bei { $id } { $title } aufgehört. Drücken Sie Enter, um dort weiterzumachen.
said-saved-fact = Gespeichert: { $fact }: { $answer }.
said-left-open = Offen gelassen: { $fact }.
said-change-logged = Gespeichert. Die Angaben waren bestätigt, darum nennt der Bericht diese Berichtigung.
said-added = { $n ->
    [one] Ein Kriterium kam hinzu
   *[other] { $n } Kriterien kamen hinzu
 }: { $ids }.
said-fell-away = { $n ->
    [one] Ein Kriterium fiel weg
   *[other] { $n } Kriterien fielen weg
 }: { $ids }.
said-confirmed = Gespeichert: Die Angaben sind bestätigt.
said-moved = Gespeichert: Die Bewertung gilt jetzt für den { $day }.
said-saved = Gespeichert: { $id }, { $answer }. { $decided } von { $all } entschieden.
said-saved-unknown = Gespeichert: { $id }, nicht gemessen. Das zählt 0 Punkte und steht im Bericht. { $decided } von { $all } entschieden.
said-of-known = { $of } insgesamt, aus den Angaben: { $fact }.
said-later = Offen gelassen: { $id }. Über die Aufgabenliste können Sie darauf zurückkommen.
said-proof = Gespeichert: Beleg „{ $title }“ für { $id }. Erfasste Belege: { $n }.
said-proof-removed = Gespeichert: Der Beleg ist entfernt.
said-file = Datei { $title } erfasst.
said-note = Gespeichert: Anmerkung zu { $id }.
said-note-removed = Gespeichert: Die Anmerkung zu { $id } ist entfernt.
said-completed = { $pillar }: abgeschlossen.
said-plain = Der einfache Modus ist an ({ $why }). Jeder Bildschirm hat wenige Textzeilen, und die Frage kommt zuletzt.
said-interactive = Für Vorleseprogramme oder reine Textzeilen nutzen Sie: { $command } --plain
why-option = gewünscht mit --plain
why-accessible = gewünscht mit ACCESSIBLE
why-dumb = das Terminal kann nur einfachen Text
why-small = das Fenster ist kleiner als 60 mal 20
farewell = Pause. { $decided } von { $all } entschieden, alles gespeichert. Zum Weitermachen tippen Sie: { $command }
farewell-interrupt = Pause. Alle Antworten sind gespeichert. Zum Weitermachen tippen Sie: { $command }
farewell-done = Alle { $all } Kriterien sind entschieden und gespeichert.

# ---- Errors: what happened, then what to do
error-choose = Wählen Sie { $keys }.
error-nothing-to-choose = Hier gibt es nichts zu wählen. Drücken Sie Enter oder tippen Sie z, um zurückzugehen.
error-choose-nothing = Es wurde nichts gewählt. Wählen Sie { $keys }.
error-choose-answer = Wählen Sie { $keys }. Wenn Sie es nicht sagen können, tippen Sie m für nicht gemessen oder s, um später zurückzukommen.
error-choose-several = Markieren Sie jeden Satz, der zutrifft, oder wählen Sie 0 für nichts davon. Wenn Sie es nicht sagen können, tippen Sie s.
error-none-and-some = „Nichts davon“ passt nicht neben eine andere Wahl. Wählen Sie 0 allein oder lassen Sie es weg.
error-first-screen = Dies ist der erste Bildschirm; davor kommt nichts.
error-not-here = Das gibt es auf diesem Bildschirm nicht. Tippen Sie ?, um zu sehen, was es gibt.
error-number-form = { $typed } ist keine Unternehmensnummer. Sie hat zehn Ziffern und beginnt mit 0 oder 1, etwa 0123.456.749.
error-number-digits = Die letzten zwei Ziffern von { $typed } passen nicht zum Rest der Nummer. Prüfen Sie sie auf einer Rechnung oder in der Zentralen Datenbank der Unternehmen.
error-figure-nothing = Es wurde nichts eingetippt. Tippen Sie die Antwort oder s, wenn sie noch nicht bekannt ist.
error-whole = Geben Sie eine ganze Zahl ein, etwa 27.
error-percentage = Geben Sie ein, wie viele, als ganze Zahl. Der Prozentsatz wird für Sie berechnet.
error-decimal = { $typed } ist keine Zahl. Geben Sie eine ein, etwa 26,46.
error-count = Geben Sie ein, wie viele, als ganze Zahl, etwa 27. Wenn Sie es nicht sagen können, tippen Sie m für nicht gemessen oder s, um später zurückzukommen.
error-of = Geben Sie ein, von wie vielen insgesamt, als ganze Zahl, etwa 40.
error-count-over-of = { $count } ist mehr als { $of }, wovon es ein Teil ist. Ändern Sie eine der beiden Zahlen.
error-date = { $typed } ist kein Datum. Tippen Sie Tag, Monat und Jahr, etwa 27 3 2026.
error-date-nothing = Es wurde nichts eingetippt. Tippen Sie ein Datum, etwa 27 3 2026, m für nicht gemessen oder s, um später zurückzukommen.
error-period-future = Der Zeitraum muss spätestens am { $day } enden, dem Datum dieser Bewertung.
error-period-old = Der Zeitraum muss höchstens 6 Monate vor dem { $day } enden, dem Datum dieser Bewertung.
error-period-length = Der Zeitraum hat 12 Monate und beginnt am { $from }. Tippen Sie einen Tag etwa 12 Monate später oder gehen Sie zurück, um den ersten Tag zu ändern.
error-words-nothing = Es wurde nichts eingetippt. Tippen Sie mindestens ein Wort.
error-words-long = Der Text hat { $has } Zeichen; { $most } passen. Kürzen Sie ihn.
error-words-character = Der Text enthält ein Zeichen, das beim Lesen nicht sichtbar ist. Tippen Sie ihn von Hand neu.
error-proof-future = Das Datum des Dokuments darf nicht nach dem { $day } liegen, dem Datum dieser Bewertung.
error-too-many-proofs = { $most } Dokumente sind erfasst, mehr passen nicht. Entfernen Sie zuerst eines.
error-file-absent = In { $folder } gibt es keine Datei { $name }. Ziehen Sie die Datei auf dieses Fenster, tippen Sie den Namen erneut oder drücken Sie Enter, um nur den Titel zu erfassen.
error-file-not = { $name } ist keine Datei. Ziehen Sie eine Datei auf dieses Fenster, tippen Sie einen Dateinamen oder drücken Sie Enter, um nur den Titel zu erfassen.
error-file-unreadable = { $name } konnte nicht gelesen werden ({ $message }). Schließen Sie andere Programme, die sie nutzen, und tippen Sie den Namen erneut, oder drücken Sie Enter, um nur den Titel zu erfassen.
error-no-criterion = Kein Kriterium heißt { $typed }. Tippen Sie eine Kennung wie REC-01 oder ein Wort des Titels.
error-not-yet = { $reason }.
error-pillar-open = { $n ->
    [one] Ein Kriterium dieses Abschnitts ist offen. Beantworten Sie es oder wählen Sie „später“.
   *[other] { $n } Kriterien dieses Abschnitts sind offen. Beantworten Sie sie oder wählen Sie „später“.
 }
problem-date-in-future = Das Datum darf nicht nach dem { $day } liegen, dem Datum dieser Bewertung.
problem-of-is-0 = Von 0 gibt es keinen Anteil. Ändern Sie die Zahl oder tippen Sie m für nicht gemessen.
problem-nobody-of-this-sex = Laut den Angaben gibt es keine Beschäftigten dieses Geschlechts. Geben Sie dafür 0 von 0 ein oder berichtigen Sie die Angaben.
problem-pay-is-0 = Ein Durchschnittslohn von 0 lässt sich nicht vergleichen. Ändern Sie den Betrag oder tippen Sie m für nicht gemessen.
problem-claim-too-old = Dieser Tag liegt zu weit zurück, als dass der Grund am { $day } noch gilt. Prüfen Sie den Tag oder beantworten Sie das Kriterium.
problem-count-over-of = Die erste Zahl ist größer als die zweite, von der sie ein Teil ist. Ändern Sie eine der beiden Zahlen.
problem-period = Der Zeitraum endet, bevor er beginnt. Ändern Sie einen der beiden Tage.

# ---- Help
help-place = Hilfe
help-title-screen = { $id } { $title }
help-title-law = Rechtsgrundlage von { $id }
help-title-points = So wird { $id } bewertet
help-title-audit = Worauf ein Audit achtet: { $id }
help-title-words = Begriffe erklärt
help-law = Rechtsgrundlage
help-points = So wird bewertet
help-audit = Worauf ein Audit achtet
help-words = Begriffe erklärt
help-proof = Was als Beleg zählt:
help-ask = Wen fragen: die Person, die das Thema leitet, oft Personalabteilung oder Präventionsberatung.
help-ask-figures = Wen fragen: Das Lohnbüro oder das Sozialsekretariat hat die Zahlen.
help-three-ways = Noch keine Antwort? m: nicht gemessen, gilt, bis Sie es ändern. s: später zurückkommen, bleibt offen. n: nicht anwendbar, wo es einen Grund dafür gibt.
help-commands = z zurück. s später. l Aufgabenliste. g zu einem Kriterium gehen. b Beleg. a Anmerkung. e erneut zeigen. p Pause, alles ist gespeichert. Bei einem Kriterium: m nicht gemessen, n nicht anwendbar.
help-fact = Dies wird einmal gefragt und bestimmt, welche Kriterien gelten. Wenn Sie es noch nicht wissen, tippen Sie s; Sie können weitermachen und es später nachtragen. Das Lohnbüro oder das Sozialsekretariat weiß es vielleicht.
help-field = Dies steht im Bericht. Sie können es später berichtigen.
help-facts = Wählen Sie eine Nummer, um eine Zeile zu berichtigen. Diese Kriterien werden nicht gefragt:
help-tasks = Wählen Sie eine Säule, in beliebiger Reihenfolge. Wählen Sie 0 für das Unternehmen und die Angaben. Enter macht dort weiter, wo Sie aufgehört haben.
help-pillar = Sehen Sie jede Zeile an. Wählen Sie eine, um sie zu ändern; Sie kommen hierher zurück. Sagen Sie dann, ob der Abschnitt abgeschlossen ist.
help-waits = wartet auf eine Angabe, die noch nicht bekannt ist, { $fact }
help-law-line = { $title } ({ $threshold }): { $duty }
help-no-law = Für dieses Kriterium ist keine Rechtsgrundlage genannt.
help-unchecked = Nicht geprüft: { $what }
help-not-checked = Nicht in allen Einzelheiten geprüft.
help-points-level = Reifegrad { $level }: { $points } Punkte.
help-points-yes = Ja: { $yes } Punkte. Nein: { $no } Punkte.
help-band-min = { $unit ->
    [options] Ab { $limit } markierten: { $points } Punkte.
    [ratio] Ab einem Verhältnis von { $limit }: { $points } Punkte.
   *[other] Ab { $limit } Prozent: { $points } Punkte.
 }
help-band-max = Bis { $limit } Prozent: { $points } Punkte.
help-band-months = Vor höchstens { $limit } Monaten: { $points } Punkte.
help-weight = Das Gewicht in der Säule ist { $weight }.
help-gate = Stufe { $level } verlangt hier mindestens { $min } Punkte{ $workers ->
    [0] {""}
   *[other] {""} ab { $workers } Beschäftigten
 }.
help-legal-gate = Jede Stufe verlangt hier mindestens { $min } Punkte{ $workers ->
    [1] {""}
   *[other] {""} ab { $workers } Beschäftigten
 }, weil es gesetzliche Pflicht ist.
help-word-1 = Säule: einer der Teile der Kriterien, etwa Rekrutierung.
help-word-2 = Kriterium: eine Frage mit ihrer Antwort.
help-word-3 = Beleg: ein Dokument, das zeigt, dass die Antwort wahr ist. Es bleibt bei Ihnen.
help-word-4 = Fingerabdruck: eine aus einer Datei berechnete Zahl. Sie zeigt später, dass die Datei dieselbe ist.
help-word-5 = Angabe: eine Zahl über das Unternehmen, die bestimmt, welche Kriterien gelten.
help-word-6 = Nicht gemessen: entschieden, 0 Punkte, im Bericht gedruckt.
help-word-7 = Nicht anwendbar: nicht mitgerechnet, aus einem Grund, den die Kriterien erlauben.

# ---- What was said before, under other criteria or in last year's report
letter-take-over = u
word-take-over = übernehmen
key-take-over = u übernehmen
before = Früher, am { $day }, nach den Kriterien { $version }: { $answer }.
before-other = Früher, am { $day }, nach den Kriterien { $version }, zu { $id } { $title }: { $answer }.
before-other-untitled = Früher, am { $day }, nach den Kriterien { $version }, zu { $id }: { $answer }.
before-nothing = keine Antwort
before-note = Ihre Anmerkung damals: { $note }
before-changed = Seither geändert, { $what }: { $how }.
before-same-text = Der Text ist derselbe wie damals.
before-take-over = Tippen Sie { $key }, um die frühere Antwort so zu übernehmen. Bis dahin ist sie keine Antwort.
before-requirement = was verlangt wird
before-measure = was gezählt wird
before-level = die Zeile, die Sie gewählt haben
before-option = ein Satz, den Sie angekreuzt haben
change-text = der Text war „{ $old }“
change-added = neu ist „{ $new }“
change-removed = entfallen ist „{ $old }“
change-replaced = aus „{ $old }“ wurde „{ $new }“
status-before = , { $n } neu anzusehen
row-before = Neu anzusehen
facts-from-report = Unternehmen und Angaben stammen aus dem früheren Bericht. Prüfen Sie jede Zeile; noch ist nichts bestätigt.
error-nothing-before = Hier gibt es keine einzelne frühere Antwort zum Übernehmen. Beantworten Sie die Frage.
