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
handbook-conditions = Voor een niveau moeten al zijn voorwaarden vervuld zijn, en die van elk lager niveau
handbook-results = Gemeten resultaten, ten minste
handbook-results-from = { $workers ->
    [0] { $n }
    [1] { $n }
   *[other] { $n } vanaf { $workers } werknemers
}
handbook-rules = Hoe de score berekend wordt
handbook-bounds = Wat een onderneming zelf niet van toepassing verklaart, mag ten hoogste { $claims }% van het totale gewicht uitmaken. Voor zekerheid A1 moeten de punten van de antwoorden met volledig bewijs alleen al { $documented }% halen van de totaalscore die het niveau vraagt, en is voor elke kerneis van het niveau volledig bewijs nodig. Een resultaat is { $months ->
    [one] 1 maand
   *[other] { $months } maanden
} geldig; de cijfers moeten na { $refresh ->
    [one] 1 maand
   *[other] { $refresh } maanden
} vernieuwd worden.
handbook-digest = De hash van deze criteria (SHA-256 van het manifest) wijst ze precies aan en staat in elk rapport:
handbook-facts = Gegevens die één keer gevraagd worden
handbook-facts-intro = Ze bepalen welke criteria van toepassing zijn.
handbook-upcoming = Op komst: voorlopig vrijwillig, telt nog nergens mee.
handbook-weight = Gewicht { $weight } van { $of } in de pijler.
handbook-result = Meet een resultaat.
handbook-gate = Kerneis van niveau { $level }{ $workers ->
    [0] {""}
    [1] {""}
   *[other] {" "}vanaf { $workers } werknemers
}: ten minste { $points ->
    [one] { $points } punt
   *[other] { $points } punten
}.
handbook-legal-gate = Wettelijke kerneis{ $workers ->
    [0] {""}
    [1] {""}
   *[other] {" "}vanaf { $workers } werknemers
}: ten minste { $points ->
    [one] { $points } punt
   *[other] { $points } punten
}.
handbook-legal-gate-board = Wettelijke kerneis (als dit geldt: ‘{ $flag }’): ten minste { $share } van de zetels voor het minderheidsgeslacht.
handbook-applies = Van toepassing, maar { $conditions }.
handbook-measure = Wat geteld wordt:
handbook-answers = Antwoorden op { $id } en hun punten
handbook-answer = Antwoord
handbook-unknown = niet gemeten
handbook-at-least = { $kind ->
    [options] ten minste { $figure } hiervan
    [ratio] verhouding van ten minste { $figure }
    [lower-share] laagste van de twee aandelen: ten minste { $figure }%
    [gap] kloof van ten minste { $figure }%
    [gap-either-way] kloof van ten minste { $figure }%, in welke richting ook
   *[share] ten minste { $figure }%
}
handbook-at-most = { $kind ->
    [options] ten hoogste { $figure } hiervan
    [ratio] verhouding van ten hoogste { $figure }
    [lower-share] laagste van de twee aandelen: ten hoogste { $figure }%
    [gap] kloof van ten hoogste { $figure }%
    [gap-either-way] kloof van ten hoogste { $figure }%, in welke richting ook
   *[share] ten hoogste { $figure }%
}
handbook-months = ten hoogste { $figure } maanden geleden
handbook-any-other = elke andere gemeten waarde
handbook-otherwise = al het andere
handbook-evidence = Bewijs:
handbook-audit = Waar een auditor naar kijkt:
handbook-guidance = Hulp:
handbook-claims = Een onderneming kan dit criterium niet van toepassing verklaren als dit geldt:
handbook-claim-since = { $reason } (sinds een dag die ten hoogste { $months ->
    [one] 1 maand
   *[other] { $months } maanden
} vóór de beoordeling ligt)
handbook-law = Wetteksten: { $texts }.
handbook-trace = Vindplaatsen in de strategie:
handbook-laws = Wetteksten
handbook-laws-intro = De criteria verwijzen naar deze teksten. Wat niet gecontroleerd is, staat erbij. Dit is geen juridisch advies, en een vervulde wettelijke kerneis bewijst niet dat een wettelijke plicht is nagekomen.
handbook-binding-law = Bindt werkgevers.
handbook-binding-directive = EU-richtlijn; de Belgische omzetting ervan is niet gevonden.
handbook-binding-soft = Richtsnoer; bindt niemand.
handbook-threshold = Voor wie:
handbook-published = Bekendmaking:
handbook-state = Stand: { $state }.
