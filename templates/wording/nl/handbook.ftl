### Woorden van het handboek van de criteria. Wat het rapport ook zegt, staat in report.ftl.

handbook-title = { $name }, versie { $version }: handboek
handbook-kicker = Handboek van de criteria
handbook-status = Voorstel
handbook-dates = Versie { $version }, gepubliceerd op { $published }, van toepassing vanaf { $from }.
handbook-language = In het Nederlands.
handbook-digest-start = Criteria { $digits }
handbook-source = Ontleend aan: { $strategy }.
handbook-pillars = Wat beoordeeld wordt
handbook-of-results = Waarvan resultaten
handbook-levels = Wat elk niveau vraagt
handbook-conditions = Een niveau vraagt al zijn voorwaarden en die van elk lager niveau
handbook-results = Gemeten resultaten, ten minste
handbook-results-from = { $n } vanaf { $workers } werknemers
handbook-rules = Hoe de score berekend wordt
handbook-bounds = Wat een onderneming zelf niet van toepassing verklaart, mag ten hoogste { $claims }% van het gewicht uitmaken. Voor zekerheid A1 moeten de punten van de antwoorden met volledig bewijs alleen al { $documented }% van de totaalscore van het niveau halen, en heeft elke kerneis ervan volledig bewijs nodig. Een resultaat is { $months } maanden geldig; de cijfers worden na { $refresh } maanden vernieuwd.
handbook-digest = De hash van deze criteria (SHA-256 van het manifest) wijst ze precies aan; elk rapport bevat hem:
handbook-facts = Gegevens die één keer gevraagd worden
handbook-facts-intro = Ze bepalen welke criteria van toepassing zijn.
handbook-upcoming = Op komst: vrijwillig gevraagd, telt nog nergens mee.
handbook-weight = Gewicht { $weight } van { $of } in de pijler.
handbook-result = Meet een resultaat.
handbook-gate = { $workers ->
    [0] Kerneis voor { $level }: ten minste { $points } punten.
    [1] Kerneis voor { $level }: ten minste { $points } punten.
   *[other] Kerneis voor { $level } vanaf { $workers } werknemers: ten minste { $points } punten.
}
handbook-legal-gate = { $workers ->
    [0] Wettelijke kerneis: ten minste { $points } punten.
    [1] Wettelijke kerneis: ten minste { $points } punten.
   *[other] Wettelijke kerneis vanaf { $workers } werknemers: ten minste { $points } punten.
}
handbook-legal-gate-board = Wettelijke kerneis als dit geldt: ‘{ $flag }’; ten minste { $share } van de zetels voor het minderheidsgeslacht.
handbook-applies = Van toepassing { $conditions }.
handbook-measure = Wat geteld wordt:
handbook-answers = Antwoorden op { $id } en hun punten
handbook-answer = Antwoord
handbook-unknown = niet gemeten
handbook-at-least = { $kind ->
    [options] ten minste { $figure } hiervan
    [ratio] verhouding van ten minste { $figure }
    [lower-share] het laagste van de twee aandelen ten minste { $figure }%
    [gap] kloof van ten minste { $figure }%
    [gap-either-way] kloof, in welke richting ook, van ten minste { $figure }%
   *[share] ten minste { $figure }%
}
handbook-at-most = { $kind ->
    [options] ten hoogste { $figure } hiervan
    [ratio] verhouding van ten hoogste { $figure }
    [lower-share] het laagste van de twee aandelen ten hoogste { $figure }%
    [gap] kloof van ten hoogste { $figure }%
    [gap-either-way] kloof, in welke richting ook, van ten hoogste { $figure }%
   *[share] ten hoogste { $figure }%
}
handbook-months = ten hoogste { $figure } maanden geleden
handbook-otherwise = al het andere
handbook-evidence = Bewijs:
handbook-audit = Waar een auditor naar kijkt:
handbook-guidance = Hulp:
handbook-claims = Een onderneming kan dit niet van toepassing verklaren als:
handbook-claim-since = { $reason } (sinds een dag ten hoogste { $months } maanden vóór de beoordeling)
handbook-law = Recht: { $texts }.
handbook-trace = Plaatsen in de strategie: { $anchors }.
handbook-laws = Wetteksten
handbook-laws-intro = De criteria verwijzen naar deze teksten. Wat niet nagekeken is, staat erbij. Dit is geen juridisch advies, en een vervulde wettelijke kerneis bewijst niet dat een wettelijke plicht vervuld is.
handbook-binding-law = Bindt werkgevers.
handbook-binding-directive = EU-richtlijn; de Belgische omzetting ervan is niet gevonden.
handbook-binding-soft = Aanbeveling; bindt niemand.
handbook-threshold = Voor wie:
handbook-published = Gepubliceerd:
handbook-state = Stand: { $state }.
