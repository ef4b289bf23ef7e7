### Wörter des Handbuchs der Kriterien. Was auch der Bericht sagt, steht in report.ftl.

handbook-title = { $name }, Version { $version }: Handbuch
handbook-kicker = Handbuch der Kriterien
handbook-status = Vorschlag
handbook-dates = Version { $version }, veröffentlicht am { $published }, anwendbar ab { $from }.
handbook-language = Auf Deutsch.
handbook-digest-start = Kriterien { $digits }
handbook-source = Grundlage: { $strategy }.
handbook-pillars = Was bewertet wird
handbook-of-results = Davon Ergebnisse
handbook-levels = Was jede Stufe verlangt
handbook-conditions = Eine Stufe verlangt alle ihre Bedingungen und die jeder niedrigeren Stufe
handbook-results = Gemessene Ergebnisse mindestens
handbook-results-from = { $n } ab { $workers } Beschäftigten
handbook-rules = Wie bewertet wird
handbook-bounds = Was ein Unternehmen selbst für nicht anwendbar erklärt, darf höchstens { $claims } % des Gewichts ausmachen. Für den Nachweisgrad A1 müssen die Punkte der Antworten mit vollständigen Belegen allein { $documented } % des Gesamtwerts der Stufe erreichen, und jedes ihrer Muss-Kriterien braucht vollständige Belege. Ein Ergebnis gilt { $months } Monate; seine Zahlen werden nach { $refresh } Monaten erneuert.
handbook-digest = Die Prüfsumme dieser Kriterien (SHA-256 des Manifests) bezeichnet sie genau; jeder Bericht trägt sie:
handbook-facts = Angaben, die einmal gefragt werden
handbook-facts-intro = Sie entscheiden, welche Kriterien anwendbar sind.
handbook-upcoming = Künftig: vorerst freiwillig, zählt noch nirgends.
handbook-weight = Gewicht { $weight } von { $of } in der Säule.
handbook-result = Misst ein Ergebnis.
handbook-gate = { $workers ->
    [0] Muss-Kriterium der Stufe { $level }: mindestens { $points } Punkte.
    [1] Muss-Kriterium der Stufe { $level }: mindestens { $points } Punkte.
   *[other] Muss-Kriterium der Stufe { $level } ab { $workers } Beschäftigten: mindestens { $points } Punkte.
}
handbook-legal-gate = { $workers ->
    [0] Gesetzliches Muss-Kriterium: mindestens { $points } Punkte.
    [1] Gesetzliches Muss-Kriterium: mindestens { $points } Punkte.
   *[other] Gesetzliches Muss-Kriterium ab { $workers } Beschäftigten: mindestens { $points } Punkte.
}
handbook-legal-gate-board = Gesetzliches Muss-Kriterium, wenn „{ $flag }“ zutrifft: mindestens { $share } der Sitze für das Geschlecht in der Minderheit.
handbook-applies = Anwendbar { $conditions }.
handbook-measure = Was gezählt wird:
handbook-answers = Antworten auf { $id } und ihre Punkte
handbook-answer = Antwort
handbook-unknown = nicht gemessen
handbook-at-least = { $kind ->
    [options] mindestens { $figure } davon
    [ratio] Verhältnis von mindestens { $figure }
    [lower-share] der niedrigere der beiden Anteile mindestens { $figure } %
    [gap] Lücke von mindestens { $figure } %
    [gap-either-way] Lücke, gleich in welche Richtung, von mindestens { $figure } %
   *[share] mindestens { $figure } %
}
handbook-at-most = { $kind ->
    [options] höchstens { $figure } davon
    [ratio] Verhältnis von höchstens { $figure }
    [lower-share] der niedrigere der beiden Anteile höchstens { $figure } %
    [gap] Lücke von höchstens { $figure } %
    [gap-either-way] Lücke, gleich in welche Richtung, von höchstens { $figure } %
   *[share] höchstens { $figure } %
}
handbook-months = vor höchstens { $figure } Monaten
handbook-otherwise = alles andere
handbook-evidence = Belege:
handbook-audit = Worauf ein Audit achtet:
handbook-guidance = Hilfe:
handbook-claims = Ein Unternehmen darf es für nicht anwendbar erklären, wenn:
handbook-claim-since = { $reason } (seit einem Tag höchstens { $months } Monate vor der Bewertung)
handbook-law = Recht: { $texts }.
handbook-trace = Stellen in der Strategie: { $anchors }.
handbook-laws = Gesetzestexte
handbook-laws-intro = Die Kriterien verweisen auf diese Texte. Was nicht geprüft wurde, ist gesagt. Dies ist kein Rechtsgutachten, und ein erfülltes gesetzliches Muss-Kriterium beweist nicht, dass eine gesetzliche Pflicht erfüllt ist.
handbook-binding-law = Bindet Arbeitgeber.
handbook-binding-directive = EU-Richtlinie; ihre belgische Umsetzung wurde nicht gefunden.
handbook-binding-soft = Empfehlung; bindet niemanden.
handbook-threshold = Für wen:
handbook-published = Veröffentlicht:
handbook-state = Stand: { $state }.
