### Wörter des Handbuchs der Kriterien. Was auch der Bericht sagt, steht in report.ftl.

handbook-title = { $name }, Version { $version }: Handbuch
handbook-kicker = Handbuch der Kriterien
handbook-status = Vorschlag
handbook-dates = Version { $version }, veröffentlicht am { $published }, anwendbar ab dem { $from }.
handbook-language = Auf Deutsch.
handbook-digest-start = Kriterien { $digits }
handbook-source = Grundlage: { $strategy }.
handbook-pillars = Was bewertet wird
handbook-of-results = Davon Ergebnisse
handbook-levels = Was jede Stufe verlangt
handbook-conditions = Eine Stufe verlangt alle ihre Bedingungen und die jeder niedrigeren Stufe
handbook-results = Gemessene Ergebnisse mindestens
handbook-results-from = { $workers ->
    [0] { $n }
    [1] { $n }
   *[other] { $n } ab { $workers } Beschäftigten
}
handbook-rules = Wie bewertet wird
handbook-bounds = Was ein Unternehmen selbst für nicht anwendbar erklärt, darf höchstens { $claims } % des Gesamtgewichts ausmachen. Für den Nachweisgrad A1 müssen die Punkte der Antworten mit vollständigen Belegen für sich allein { $documented } % des Gesamtwerts erreichen, den die Stufe verlangt, und jedes Muss-Kriterium der Stufe braucht vollständige Belege. Ein Ergebnis gilt { $months ->
    [one] 1 Monat
   *[other] { $months } Monate
}; seine Zahlen sind nach { $refresh ->
    [one] 1 Monat
   *[other] { $refresh } Monaten
} zu erneuern.
handbook-digest = Die Prüfsumme dieser Kriterien (SHA-256 des Manifests) bezeichnet sie eindeutig und steht in jedem Bericht:
handbook-facts = Angaben, die nur einmal erfragt werden
handbook-facts-intro = Sie bestimmen, welche Kriterien gelten.
handbook-upcoming = Künftig: vorerst freiwillig, zählt noch nirgends.
handbook-weight = Gewicht { $weight } von { $of } in der Säule.
handbook-result = Misst ein Ergebnis.
handbook-gate = Muss-Kriterium der Stufe { $level }{ $workers ->
    [0] {""}
    [1] {""}
   *[other] {" "}ab { $workers } Beschäftigten
}: mindestens { $points ->
    [one] { $points } Punkt
   *[other] { $points } Punkte
}.
handbook-legal-gate = Gesetzliches Muss-Kriterium{ $workers ->
    [0] {""}
    [1] {""}
   *[other] {" "}ab { $workers } Beschäftigten
}: mindestens { $points ->
    [one] { $points } Punkt
   *[other] { $points } Punkte
}.
handbook-legal-gate-board = Gesetzliches Muss-Kriterium, wenn „{ $flag }“ zutrifft: mindestens { $share } der Sitze für das Geschlecht in der Minderheit.
handbook-applies = Gilt { $conditions }.
handbook-measure = Was gezählt wird:
handbook-answers = Antworten auf { $id } und ihre Punkte
handbook-answer = Antwort
handbook-unknown = nicht gemessen
handbook-at-least = { $kind ->
    [options] mindestens { $figure } davon
    [ratio] Verhältnis von mindestens { $figure }
    [lower-share] niedrigerer der beiden Anteile: mindestens { $figure } %
    [gap] Gefälle von mindestens { $figure } %
    [gap-either-way] Gefälle von mindestens { $figure } %, gleich in welcher Richtung
   *[share] mindestens { $figure } %
}
handbook-at-most = { $kind ->
    [options] höchstens { $figure } davon
    [ratio] Verhältnis von höchstens { $figure }
    [lower-share] niedrigerer der beiden Anteile: höchstens { $figure } %
    [gap] Gefälle von höchstens { $figure } %
    [gap-either-way] Gefälle von höchstens { $figure } %, gleich in welcher Richtung
   *[share] höchstens { $figure } %
}
handbook-months = vor höchstens { $figure } Monaten
handbook-any-other = jeder andere gemessene Wert
handbook-otherwise = alles andere
handbook-evidence = Belege:
handbook-audit = Worauf ein Audit achtet:
handbook-guidance = Hilfe:
handbook-claims = Ein Unternehmen darf das Kriterium für nicht anwendbar erklären, wenn Folgendes zutrifft:
handbook-claim-since = { $reason } (seit einem Tag, der höchstens { $months ->
    [one] 1 Monat
   *[other] { $months } Monate
} vor der Bewertung liegt)
handbook-law = Rechtsgrundlagen: { $texts }.
handbook-trace = Fundstellen in der Strategie:
handbook-laws = Rechtsgrundlagen
handbook-laws-intro = Die Kriterien beziehen sich auf diese Texte. Was nicht geprüft wurde, ist angegeben. Dies ist keine Rechtsberatung, und ein erfülltes gesetzliches Muss-Kriterium beweist nicht, dass eine gesetzliche Pflicht erfüllt ist.
handbook-binding-law = Für Arbeitgeber bindend.
handbook-binding-directive = EU-Richtlinie; ihre belgische Umsetzung wurde nicht gefunden.
handbook-binding-soft = Leitlinie; für niemanden bindend.
handbook-threshold = Für wen:
handbook-published = Veröffentlichung:
handbook-state = Stand: { $state }.
