# Words of the report. Prose about the criteria stands in the packs.

## Parts of sentences
date = { $day }. { $month ->
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
colon = :
separator = {"; "}
list-end = { $first } und { $last }
n-of = { $n } von { $of }
per-cent = { $n } %
more = { $n } weitere
none = keine
nothing = nichts
yes = ja
no = nein
quote = „{ $text }“
n-criteria = { $n ->
    [one] 1 Kriterium
   *[other] { $n } Kriterien
}
fewer-than = weniger als { $least }

## The document and its running lines
document-title = { $company }: vorgeschlagenes Label „Women in Digital“, Selbstbewertung vom { $date }
document-subject = Unverbindliches Ergebnis vorgeschlagener Kriterien, laut Erklärung des Unternehmens
attached-statement = Die Erklärung: was erklärt wurde, und das Ergebnis
attached-criteria = Die Kriterien, nach denen die Erklärung bewertet wird
running-company = { $company }, Selbstbewertung vom { $date }
running-status = Unverbindlich, nicht überprüft
running-draft = Entwurf, nicht versiegelt
running-digest = Erklärung { $digits }, Kriterien { $id } { $version }
running-page = Seite { $page } von { $pages }

## Page 1
kicker = Vorgeschlagenes Label „Women in Digital“: Bericht zur Selbstbewertung
kicker-preview = Vorgeschlagenes Label „Women in Digital“: Bericht zur Selbstbewertung (Vorschau der Kriterien)
company-unnamed = Unternehmen noch ohne Namen
enterprise-number = BE { $number }.
enterprise-number-none = Keine Unternehmensnummer.
perimeter = { $text }, { $workers }.
perimeter-none = Geltungsbereich noch nicht beschrieben, { $workers }.
period = { $from } bis { $to }.
period-none = Zeitraum noch nicht bekannt.
workers = { $n ->
    [one] 1 beschäftigte Person
   *[other] { $n } Beschäftigte
}
workers-few = weniger als { $least } Beschäftigte
level-label = Unverbindliche Stufe
level-none = Keine
steps-table = Stufen
step-now = dieses Ergebnis
step-reached = erreicht
step-open = nicht erreicht
step-gates = { $n ->
    [one] 1 Muss-Kriterium fehlt
   *[other] { $n } Muss-Kriterien fehlen
}
step-conditions = { $n ->
    [one] 1 Bedingung fehlt
   *[other] { $n } Bedingungen fehlen
}
status = Unverbindliches Ergebnis vorgeschlagener Kriterien; es wurde kein Label verliehen. { $assurance ->
    [A0] Eigenerklärung mit unvollständigen Belegen (Nachweisgrad A0), nicht überprüft.
    [A1] Eigenerklärung, für { $level } dokumentiert (Nachweisgrad A1), nicht überprüft.
   *[A2] Durch ein Audit geprüft (Nachweisgrad A2).
}
status-until = Gültig bis { $until }.
status-draft = Entwurf, nicht versiegelt.
vouches = Erklärung abgegeben von { $name }, { $role }. Mit seiner Unterschrift unter dieser Datei steht das Unternehmen für die Antworten ein. Niemand außerhalb des Unternehmens hat sie überprüft.
vouches-draft = Vorbereitet von { $name }, { $role }. Dieser Entwurf ist nicht unterzeichnet: Niemand steht für ihn ein. Es wurde kein Label verliehen.
vouches-nobody = Noch ist niemand genannt, der die Erklärung abgibt: Niemand steht für die Antworten ein. Es wurde kein Label verliehen.
headline-highest = Alle Bedingungen der Stufe { $level } sind erfüllt
headline-legal = { $n ->
    [one] Keine Stufe: ein gesetzliches Muss-Kriterium nicht erfüllt
   *[other] Keine Stufe: { $n } gesetzliche Muss-Kriterien nicht erfüllt
}
headline-gates = { $n ->
    [one] Alle Werte erreichen Stufe { $level }; ein Muss-Kriterium fehlt
   *[other] Alle Werte erreichen Stufe { $level }; { $n } Muss-Kriterien fehlen
}
headline = Stufe { $level } scheitert an { $causes }
cause-scores = { $n ->
    [one] einem Wert
   *[other] { $n } Werten
}
cause-gates = { $n ->
    [one] einem Muss-Kriterium
   *[other] { $n } Muss-Kriterien
}
cause-results = zu wenigen gemessenen Ergebnissen
cause-evidence = fehlenden Belegen
cause-review = einem fehlenden Audit
cause-coverage = einer Säule, von der zu wenig anwendbar ist
overall-table = Gesamtwert, Marken der Stufen, Muss-Kriterien
pillar-table = Werte der Säulen, Marken der Stufen, Muss-Kriterien
overall-score = Gesamtwert
overall-score-the = Der Gesamtwert
overall = Gesamt
pillar = Säule
of-100 = von 100
mark-reached = Stufe nach Wert
mark-none = keine
gates-met = Muss-Krit. { $level }
no-gates = keine verlangt
weakest = Schwächste Säule: { $pillar }, { $score }.
marks-note = Dicke Linie: nächste Stufe; auch deren Muss-Kriterien zählen.
obstacles-title = Was zur Stufe { $level } fehlt
obstacles-title-none = Was zur nächsten Stufe fehlt
no-obstacles = Nichts: Stufe { $level } ist die höchste.
more-obstacles = { $n ->
    [one] Ein weiteres Hindernis; alle stehen unter Plan.
   *[other] { $n } weitere Hindernisse; alle stehen unter Plan.
}
left-out-title = Ausgelassenes, Gesetzliches, Hinweise
left-claimed = Selbst für nicht anwendbar erklärt:
left-by-rule = Laut Regel nicht anwendbar:
left-unknown = Nicht gemessen:
left-open = Noch nicht beantwortet:
left-legal = Gesetzliche Muss-Kriterien:
left-changes = Angaben nach der Bestätigung geändert:
left-notices = Hinweise:
legal-met = { $of ->
    [0] keines bindet dieses Unternehmen; kein Rechtsgutachten
   *[other] { $n } von { $of } erfüllt; kein Rechtsgutachten
}
listed = { $n }. { $first }{ $n ->
    [0] {""}
    [1] {""}
    [2] {""}
    [3] {""}
   *[other] {" "}Alle stehen unter Methode.
}
ids-because = { $ids } ({ $reason })
more-by-rule = { $n } weitere, jeweils mit Grund unter ihrer Säule
all-by-rule = { $n ->
    [one] 1 Kriterium, mit Grund unter seiner Säule
   *[other] { $n } Kriterien, jeweils mit Grund unter ihrer Säule
}
by-rule = { $list }; { $n } von { $of } Kriterien zählen
facts-table = Daten und Kriterien
assessed-on = Bewertet am
refresh-by = Zahlen erneuern bis
valid-until = Gültig bis
criteria-set = Kriterien
criteria-preview = { $id } { $version } (Vorschau)
criteria-proposal = { $id } { $version } (Vorschlag)
check-title = Diesen Bericht prüfen
check-run = Die Unterschrift ist in der PDF-Datei. Starten Sie
check-command = wid verify report.pdf --trust signer.pem
check-line = (wid ist kostenlos; report.pdf ist diese Datei; das Unternehmen gibt Ihnen signer.pem, seinen öffentlichen Schlüssel). „Gültig“ heißt: Nichts wurde geändert, die Bewertung folgt aus den Antworten; nicht, dass diese wahr sind. QR-Code und Zeichen verbinden einen Ausdruck mit der Datei:
draft-note = Dieser Entwurf ist nicht versiegelt und beweist nichts. Ein versiegelter Bericht trägt eine Unterschrift, die Prüfsumme seiner Erklärung und einen Code, um sie zu prüfen.

## Alternative texts of drawings
alt-scale = Skala: { $marks }
alt-mark = { $level } { $at } { $reached ->
    [yes] erreicht
   *[no] nicht erreicht
}
alt-bar = { $score } von 100. { $marks }
alt-qr = QR-Code: WID:1: und die SHA-256-Prüfsumme der Erklärung, { $digest }
alt-effect = { $today } heute, { $after } nach den Schritten, von 100
alt-points = { $points } von 100
alt-points-needs = { $points } von 100, Marke bei { $needs }
alt-gate = Muss-Kriterium { $level } { $needs } { $met ->
    [yes] erfüllt
   *[no] nicht erfüllt
}
alt-legal-gate = Gesetzliches Muss-Kriterium { $met ->
    [yes] erfüllt
   *[no] nicht erfüllt
}

## Answers
answer-open = Noch nicht beantwortet.
answer-unknown = nicht gemessen
answer-claimed = für nicht anwendbar erklärt
answer-small = Zahl nicht gedruckt, weniger als { $least } Personen
answer-level = Reifegrad { $level } von { $highest }. { $text }
answer-asked = { $answer }. Gefragt: { $text }
answer-measured = { $answer }. Gemessen: { $text }
answer-plain = { $answer }.
answer-options = { $n } von { $of }{ $n ->
    [0] .
   *[other] : { $list }.
}
answer-claim = Für nicht anwendbar erklärt: { $reason }.
answer-claim-since = Seit { $since } für nicht anwendbar erklärt: { $reason }.
short-open = nicht beantwortet
short-level = Reifegrad { $level }
short-yes = ja
short-no = nein
short-options = { $n } gewählt
short-share = { $count } von { $of } ({ $percent } %)
short-share-none = nichts zu zählen
short-gap = { $gap } % (Frauen { $women }, Männer { $men } Euro je Stunde)
short-date = { $date }, { $months ->
    [one] 1 Monat
   *[other] { $months } Monate
} alt
short-ratio = Verhältnis { $figure } (Frauen { $women }; Männer { $men })
short-lower = niedrigerer Anteil { $figure } % (Frauen { $women }; Männer { $men })
side-share = { $count } von { $of }, { $percent } %
side-mean = { $count } auf { $of }, je { $mean }
side-none = keine
figure-infinite = größer als jede Zahl
figure-none = keine Zahl
need-level = Reifegrad { $level }
need-level-text = { $text } Reifegrad { $level }
need-min = mindestens { $limit }{ $unit ->
    [per-cent]  %
   *[other] {""}
}
need-max = höchstens { $limit }{ $unit ->
    [per-cent]  %
   *[other] {""}
}
need-months = höchstens { $months } Monate alt
need-points = { $points } Punkte
need-share = { $need }, zum Beispiel { $count } von { $of }
need-plain = { $need }

## What keeps a level back
measured-results = Gemessene Ergebnisse
assurance = Belege
block-legal = { $today }; das Gesetz verlangt: { $needed }. Sonst gibt es keine Stufe.
block-board = { $has ->
    [one] 1 Mitglied
   *[other] { $has } Mitglieder
} des Geschlechts in der Minderheit im Verwaltungsrat; das Gesetz verlangt { $needs }. Sonst gibt es keine Stufe.
block-gate = { $today }; Stufe { $level } verlangt: { $needed }
block-claimed = für nicht anwendbar erklärt; das erfüllt kein Muss-Kriterium der Stufe { $level }
block-claimed-undocumented = ohne vollständige Belege für nicht anwendbar erklärt; das erfüllt kein Muss-Kriterium der Stufe { $level }
block-score = { $has } ({ $fraction }); Stufe { $level } verlangt { $needs }
block-coverage = { $has } % ({ $fraction }) ihres Gewichts sind anwendbar; Stufe { $level } verlangt { $needs } %
block-results = { $has } gemessen; Stufe { $level } verlangt { $needs }
block-assurance = Stufe { $level } verlangt { $needs ->
    [A1] auch Belege zu den eigenen Muss-Kriterien
   *[A2] ein Audit (A2)
}: { $why }
lacking-review = ein unterzeichneter Auditbericht fehlt
lacking-evidence = { $n ->
    [one] 1 Muss-Kriterium hat keine vollständigen Belege ({ $list })
   *[other] { $n } Muss-Kriterien haben keine vollständigen Belege ({ $list })
}
lacking-share = zu wenige Punkte haben vollständige Belege
only-from = { $key ->
    [workers] nur ab { $n } Beschäftigten
   *[other] nur, wenn „{ $fact }“ mindestens { $n } beträgt
}
only-up-to = { $key ->
    [workers] nur bis { $n } Beschäftigte
   *[other] nur, wenn „{ $fact }“ höchstens { $n } beträgt
}
only-each-sex = nur mit mindestens { $n } Frauen und { $n } Männern
only-flag = nur, wenn „{ $flag }“ zutrifft
notice-denominator = { $criterion }: Die Gesamtzahl, an der der Anteil gemessen wird, passt nicht zur Angabe „{ $fact }“.
notice-profile = Die Angabe „{ $fact }“ widerspricht einer anderen Angabe.
notice-threshold = Die Angabe „{ $fact }“ liegt höchstens 10 % neben einer Größe, ab der mehr verlangt wird ({ $sizes }). Sie ist ein Durchschnitt; ihre Zählung entscheidet, was gilt.
notice-headcount = Frauen und Männer zusammen weichen um mehr als 20 % von der Zahl der Beschäftigten ab.
notice-ignored-answer = { $criterion } ist nicht anwendbar; die Antwort bleibt außer Betracht.
change = { $on }: { $field }, von „{ $before }“ zu „{ $after }“.
change-by-hand = { $on }: Die am { $day } bestätigten Angaben wurden von Hand geändert.
change-small = { $on }: { $field } (Zahlen nicht gedruckt, weniger als { $least } Personen).
field-facts = Angaben
field-perimeter-text = Geltungsbereich
field-perimeter-from = Erster Tag des Zeitraums
field-perimeter-to = Letzter Tag des Zeitraums
field-company-name = Name des Unternehmens
field-company-enterprise-number = Unternehmensnummer
field-declared-by-name = Erklärende Person
field-declared-by-role = Funktion der erklärenden Person
field-assessed-on = Tag der Bewertung

## Plan
plan-title = { $n ->
    [one] Plan: ein Schritt zur Stufe { $level }
   *[other] Plan: { $n } Schritte zur Stufe { $level }
}
plan-title-evidence = Plan: der Weg zur Stufe { $level }
plan-title-highest = Plan: Stufe { $level } halten
plan-intro = { $n ->
    [one] Eine Bedingung der Stufe { $level } ist offen. Die Schritte unten erreichen die Stufe mit den wenigsten Änderungen.
   *[other] { $n } Bedingungen der Stufe { $level } sind offen. Die Schritte unten erreichen die Stufe mit den wenigsten Änderungen.
}
plan-intro-gates = Die Werte erreichen Stufe { $level } bereits. Offen sind Muss-Kriterien: Stufe { $level } verlangt jedes für sich allein, unabhängig vom Wert.
plan-intro-legal = Gesetzliche Muss-Kriterien kommen zuerst: Solange eines offen ist, gibt es gar keine Stufe.
plan-intro-no-steps = { $n ->
    [one] Eine Bedingung der Stufe { $level } ist offen. Dafür muss sich keine Antwort ändern.
   *[other] { $n } Bedingungen der Stufe { $level } sind offen. Dafür muss sich keine Antwort ändern.
}
plan-intro-none = Allein durch geänderte Antworten des Unternehmens ist Stufe { $level } nicht erreichbar.
plan-intro-highest = Die höchste Stufe ist erreicht. Das Folgende sagt, wie sicher sie ist und bis wann die Belege gelten.
plan-caption = { $n ->
    [one] Der Schritt zur Stufe { $level }
   *[other] Die { $n } Schritte zur Stufe { $level }
}
plan-needed = Nötig für { $level }
plan-number = Nr.
plan-today-head = Heute
plan-evidence-head = Zu erfassende Belege
plan-today = { $today }: { $points } Punkte.
plan-to = { $needed }: { $points } Punkte.{ $legal ->
    [yes] {" "}Das Gesetz verlangt es.
   *[no] {""}
}
plan-obstacles-title = Alles, was zur Stufe { $level } fehlt
plan-evidence-title = Noch zu erfassende Belege
plan-evidence-text = Diesen Muss-Kriterien fehlt ein Eintrag mit Titel, Datum, Größe und Prüfsumme.
plan-depends-title = Wovon es außerdem abhängt
depends-results = Stufe { $level } verlangt { $n ->
    [one] ein weiteres gemessenes Ergebnis
   *[other] { $n } weitere gemessene Ergebnisse
}. Noch nicht gemessen: { $list }.
depends-result = { $id } { $title }: { $today }; Stufe { $level } verlangt: { $needed }. Ein Ergebnis lässt sich nicht zusagen.
depends-board = { $id }: Der Verwaltungsrat hat { $has ->
    [one] 1 Mitglied
   *[other] { $has } Mitglieder
} des Geschlechts in der Minderheit; das Gesetz verlangt { $needs }.
depends-review = Stufe { $level } verlangt einen unterzeichneten Auditbericht (Nachweisgrad A2).
depends-figures = Gemessene Ergebnisse müssen besser werden: Die anderen Kriterien allein erreichen die Marken der Stufe { $level } nicht.
depends-coverage = { $pillar }: Von dieser Säule ist für Stufe { $level } zu wenig anwendbar.
effect-title = Was die Schritte ändern würden
effect = { $n ->
    [one] Alle anderen Antworten unverändert. Dunkler Balken: heute. Umrandeter Teil: nach dem Schritt. Die Stufe wäre { $level }.
   *[other] Alle anderen Antworten unverändert. Dunkler Balken: heute. Umrandeter Teil: nach den { $n } Schritten. Die Stufe wäre { $level }.
}
effect-evidence = { $n ->
    [one] Alle anderen Antworten unverändert. Dunkler Balken: heute. Umrandeter Teil: nach dem Schritt. Mit den oben genannten Belegen wäre die Stufe { $level }.
   *[other] Alle anderen Antworten unverändert. Dunkler Balken: heute. Umrandeter Teil: nach den { $n } Schritten. Mit den oben genannten Belegen wäre die Stufe { $level }.
}
effect-open = { $n ->
    [one] Alle anderen Antworten unverändert. Dunkler Balken: heute. Umrandeter Teil: nach dem Schritt. Für Stufe { $level } ist auch nötig, was oben steht.
   *[other] Alle anderen Antworten unverändert. Dunkler Balken: heute. Umrandeter Teil: nach den { $n } Schritten. Für Stufe { $level } ist auch nötig, was oben steht.
}
effect-overall-table = Gesamtwert vorher und nachher
effect-pillar-table = Werte der Säulen vorher und nachher
effect-today = heute
effect-after = danach
margins-title = Knappe Abstände
margin = { $name } liegt { $distance } Punkte über der Marke der Stufe { $level }
margin-none = { $name } liegt genau auf der Marke der Stufe { $level }
margin-figures = ({ $score }, genau { $fraction }; Marke { $mark })
dates-title = Wichtige Termine
dates-caption = Daten, die veralten: letzter Tag, an dem die heutigen Punkte gelten
dates-until = Bis
dates-criterion = Kriterium
dates-after = Nach diesem Tag
points-fall = Die Punkte fallen von { $from } auf { $to }.
gate-fails = Muss-Kriterium der Stufe { $level } nicht mehr erfüllt.
legal-gate-fails = Gesetzliches Muss-Kriterium nicht mehr erfüllt: keine Stufe.
further = Stufe { $level } würde außerdem verlangen: { $list }.
further-marks = einen Gesamtwert von { $overall }, jede Säule bei { $pillar }
further-gates = { $n ->
    [one] ein weiteres Muss-Kriterium
   *[other] { $n } weitere Muss-Kriterien
}
further-review = ein Audit (A2)

## Pillars
legend = Zeichen: Der Balken zeigt die Punkte, die Linie darauf, was Stufe { $level } verlangt. Ein Muss-Kriterium ist ein Kriterium, das eine Stufe für sich allein verlangt; das Quadrat ist gefüllt, wenn es erfüllt ist, sonst leer: § gesetzlich, { $letters }. In eckigen Klammern: die ersten 8 Stellen der SHA-256-Prüfsumme der Belegdatei, die im Unternehmen bleibt. Anmerkungen sind die eigenen Worte des Unternehmens, in Anführungszeichen.
pillar-lead = { $score } von 100: über der Marke der Stufe { $level }.
pillar-lead-none = { $score } von 100: unter jeder Marke.
pillar-no-gates = Stufe { $level } hat hier kein Muss-Kriterium.
pillar-gates-all = { $n ->
    [one] Das Muss-Kriterium der Stufe { $level } ist erfüllt.
   *[other] Alle { $n } Muss-Kriterien der Stufe { $level } sind erfüllt.
}
pillar-gates-some = { $met } von { $of } Muss-Kriterien der Stufe { $level } erfüllt; { $n ->
    [one] { $list } ist es nicht.
   *[other] { $list } sind es nicht.
}
pillar-counts = { $n } von { $of } Kriterien zählen. Die Säule hat { $share } % des Gesamtgewichts.
criteria-caption = Antworten, Punkte, Muss-Kriterien und Belege
criteria-number = Nr.
criteria-head = Kriterium, Antwort und Belege
criteria-weight = Gewicht
criteria-points = Punkte
criteria-bar = Balken, Muss-Kriterien
evidence = Belege:
evidence-mark = { $date } [{ $digits }]
evidence-no-date = ohne Datum
evidence-no-digest = ohne Prüfsumme
evidence-incomplete = (unvollständig)
no-evidence = Kein Beleg erfasst: Eigenerklärung.
company-note = Anmerkung des Unternehmens:
company-reason = Begründung des Unternehmens:
not-by-rule = Laut Regel nicht anwendbar: { $reason }.
upcoming = Vorerst freiwillig, zählt nirgends. { $answer }
not-counted = nicht gezählt
keeps-back = Fehlt zur Stufe { $level }; nötig: { $needed } ({ $points } Punkte).
keeps-back-legal = Gesetzliches Muss-Kriterium nicht erfüllt; nötig: { $needed } ({ $points } Punkte). Sonst gibt es keine Stufe.
keeps-back-board = Gesetzliches Muss-Kriterium nicht erfüllt: Das Geschlecht in der Minderheit braucht mehr Sitze im Verwaltungsrat. Sonst gibt es keine Stufe.
claim-refused = Alle für nicht anwendbar erklärten Kriterien überschreiten zusammen { $most } % des Gewichts; darum zählt dieses als nicht gemessen.
counts-as-unknown = { $least ->
    [1] Zählt als nicht gemessen: Es gibt niemanden oder nichts zu vergleichen.
   *[other] Zählt als nicht gemessen: Nötig sind mindestens { $least }.
}

## Method
method-title = Methode: wie die Stufe berechnet wurde
method-rules = Jede Antwort ergibt nach festen Staffeln 0 bis 100 Punkte. Der Wert einer Säule ist der Durchschnitt der Punkte der Kriterien, die zählen, nach ihrem Gewicht. Der Gesamtwert ist der Durchschnitt der Säulen nach ihrem Gewicht. Eine Stufe verlangt alle ihre Bedingungen und die jeder niedrigeren Stufe. Alle Rechnungen sind exakt; Zahlen werden nur für den Druck gerundet, ab der Hälfte aufwärts. Die Antwort „nicht gemessen“ ergibt { $unknown } Punkte.
method-documented = Zählen nur Antworten mit vollständigen Belegen, so beträgt der Gesamtwert { $documented } ({ $fraction }); Nachweisgrad A1 verlangt für Stufe { $level } { $needed }. A0 ist eine Eigenerklärung, A1 ist zudem für jedes Muss-Kriterium dokumentiert, A2 durch ein Audit geprüft.
method-small-cells = Zahlen über weniger als { $least } Frauen, Männer oder Personen werden nicht gedruckt, ihre Punkte schon. Die Erklärung in dieser Datei enthält sie, denn sie wird neu bewertet.
levels-caption = Bedingungen jeder Stufe und dieses Ergebnis
condition = Bedingung
condition-overall = Gesamtwert mindestens
condition-pillar = Jede Säule mindestens
condition-gates = Muss-Kriterien der Stufe
condition-legal = Gesetzliche Muss-Kriterien
condition-assurance = Nachweisgrad mindestens
condition-results = Gemessene Ergebnisse mindestens (hier { $n })
condition-coverage = Anwendbarer Anteil jeder Säule
condition-level = Stufe
cell-met = { $asked }: erfüllt
cell-not-met = { $asked }: nicht erfüllt
cell-beside = ({ $text })
cell-lowest = niedrigster Wert { $score }
no-condition = keine Bedingung
fractions-caption = Werte als Brüche
fractions-pillar = Säule
fractions-weight = Säulengewicht
fractions-criteria = Kriterien
fractions-sum = Gewicht × Punkte
fractions-weights = Summe der Gewichte
fractions-fraction = Bruch
fractions-score = Wert
fractions-assessable = Anwendbar
overall-formula = Gesamt
overall-is = { $formula }, gedruckt als { $printed }.
profile-title = Unternehmensprofil
profile-confirmed = Diese Angaben wurden am { $date } bestätigt. Sie bestimmen nur, welche Kriterien anwendbar sind.
profile-unconfirmed = Diese Angaben sind noch nicht bestätigt. Sie bestimmen nur, welche Kriterien anwendbar sind.
profile-first = Unternehmensprofil, erster Teil
profile-second = Unternehmensprofil, zweiter Teil
fact-hidden = nicht gedruckt
fact-unknown = noch nicht bekannt
results-title = Ergebnisse, gemessen oder nicht
result-measured = gemessen
result-unknown = nicht gemessen
result-open = noch nicht beantwortet
result-claimed = für nicht anwendbar erklärt
result-upcoming = vorerst freiwillig
result-not-by-rule = laut Regel nicht anwendbar: { $reason }
method-unknown = Als nicht gemessen beantwortet oder gezählt: { $list }.
changes-title = Nach der Bestätigung geänderte Angaben
changes-none = Keine.
notices-title = Hinweise
notices-none = Keine.

## Legal references
legal-title = Rechtsgrundlagen und was ungeprüft ist
legal-intro = Die Kriterien beziehen sich auf { $n } Texte. Wer die Kriterien verfasst hat, hat { $checked } davon anhand veröffentlichter Quellen geprüft, { $partly } teilweise und { $unchecked } gar nicht. Die nicht vollständig geprüften stehen zuerst. Alle sind für Arbeitgeber bindend, wenn nicht anders vermerkt. Dies ist keine Rechtsberatung, und ein hier erfülltes gesetzliches Muss-Kriterium beweist nicht, dass eine gesetzliche Pflicht erfüllt ist.
legal-caption = Texte mit ungeprüften oder unsicheren Punkten
legal-text = Text
legal-state = Stand
legal-unchecked = Ungeprüft oder unsicher
legal-used = Genutzt in
legal-not-checked = Nicht geprüft
legal-partly = Teilweise geprüft
legal-checked = Geprüft
legal-nothing-checked = Nichts wurde anhand einer Quelle geprüft.
legal-not-transposed = { $title } (EU-Richtlinie, kein belgisches Gesetz gefunden)
legal-soft = { $title } (Leitlinie, nicht bindend)
legal-clean-title = Geprüft, nichts offen

## Verification
verification-title = So prüfen Sie diesen Bericht
verification-draft-title = Ein Entwurf lässt sich nicht prüfen
verification-intro = Die Unterschrift ist in der Datei, nicht auf der Seite: Ein Ausdruck oder ein Bildschirmfoto beweist nichts. Öffnen Sie die Datei in einem PDF-Programm, um zu sehen, wer sie unterzeichnet hat, oder starten Sie das kostenlose Werkzeug; es braucht weder Netz noch Konto. Erbitten Sie von der unterzeichnenden Stelle, auf einem Weg, dem Sie vertrauen, die Datei, die den Schlüssel nennt (hier signer.pem):
verification-draft = Diese Datei trägt keine Unterschrift. Ein versiegelter Bericht wird mit diesem Befehl geprüft:
verification-verdicts = Das Urteil lautet gültig, verändert, falsch, zurückgezogen, abgelaufen oder ungeklärt. Das Werkzeug meldet jede dieser Prüfungen:
checks-caption = Was jede Prüfung beweist
checks-check = Prüfung
checks-passes = Bestanden heißt
check-shape = Die Datei hat genau die Form, die das Werkzeug schreibt; nichts wurde hinzugefügt.
check-integrity = Seit der Unterschrift hat sich kein einziges Byte geändert.
check-signer = Der Schlüssel ist der in der Erklärung genannte und führt zu einem, dem Sie vertrauen.
check-subject = Die Unternehmensnummer der unterzeichnenden Stelle ist die des Berichts.
check-time = Der Zeitpunkt der Unterschrift ist sicher, wo ein Zeitstempel verlangt war.
check-criteria = Die enthaltenen Kriterien sind die veröffentlichten, Byte für Byte.
check-rules = Nichts ist enthalten, was nicht hätte ausgestellt werden können: Datumsangaben, offene Antworten, Unternehmensangaben.
check-score = Die neu bewerteten Antworten ergeben das genannte Ergebnis.
check-pages = Die aus der Erklärung neu erzeugten Seiten sind Byte für Byte gleich.
check-evidence = Die Belegdateien, die Sie erhalten haben, sind die erfassten.
check-validity = Der Bericht ist nicht abgelaufen und wurde nicht zurückgezogen.
proves-title = Was ein gültiger Bericht beweist
proves-not-title = Was er nicht beweist
proves-signer = Wer ihn unterzeichnet hat und dass sich seither nichts geändert hat.
proves-level = Dass die Stufe nach den veröffentlichten Regeln aus den Antworten folgt.
proves-evidence = Welche Belegdateien das Unternehmen erfasst hat, anhand ihrer Prüfsummen.
proves-not-true = Dass die Antworten wahr oder die Belege echt sind: Niemand hat sie geprüft.
proves-not-label = Dass ein Label verliehen wurde: Die Kriterien sind ein Vorschlag.
proves-not-law = Dass das Unternehmen seine gesetzlichen Pflichten erfüllt.
proves-not-only = Dass es der einzige Bericht des Unternehmens ist.
proves-not-time = Wann er unterzeichnet wurde, wenn ein Zeitstempel fehlt.
digests-caption = Prüfsummen, SHA-256
digests-part = Teil
digests-digest = Prüfsumme
digest-statement = Erklärung (statement.json)
digest-criteria = Kriterien (criteria.json)
digest-pack = Manifest von { $id } { $version }
digest-supersedes = Ersetzte Erklärung
digest-signer = Öffentlicher Schlüssel der unterzeichnenden Stelle
issued-with = Ausgestellt auf Deutsch am { $date } mit { $tool } { $version } (Renderer { $renderer }) nach den Kriterien { $criteria }. Gültig bis { $until }. Beide Anlagen sind in dieser Datei enthalten.
drawn-with = Erstellt auf Deutsch am { $date } mit { $tool } { $version } (Renderer { $renderer }) nach den Kriterien { $criteria }. Ein Entwurf hat keine Gültigkeit.

## Overlays

overlay-line = { $level }, Nachweisgrad { $assurance }, Gesamtwert { $score } von 100. Neben den Grundkriterien berechnet; an diesen ändert sich nichts.
overlay-beside = Die Zusatzkriterien { $id } { $version } verlangen von Unternehmen einer bestimmten Art mehr. Ihr Ergebnis wird für sich berechnet, aus eigenen Antworten und den Angaben des Unternehmens, und ändert am Ergebnis auf Seite 1 nichts.
overlay-method-title = Wie diese Stufe berechnet wurde
overlay-facts-title = Angaben, nach denen diese Zusatzkriterien fragen
legal-none = Diese Zusatzkriterien nennen keine Rechtsgrundlagen.
overlay-legal-intro = Die Kriterien beziehen sich auf { $n ->
    [one] 1 Text
   *[other] { $n } Texte
 }. Wer die Kriterien verfasst hat, hat { $checked } davon anhand veröffentlichter Quellen geprüft, { $partly } teilweise und { $unchecked } gar nicht. Die nicht vollständig geprüften stehen zuerst. Dies ist keine Rechtsberatung, und ein hier erfülltes gesetzliches Muss-Kriterium beweist nicht, dass eine gesetzliche Pflicht erfüllt ist.
