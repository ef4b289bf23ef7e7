# Words of the report. Prose about the criteria stands in the packs.

## Parts of sentences
date = { $day } { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
decimal-mark = ,
colon = :
separator = {"; "}
list-end = { $first } en { $last }
n-of = { $n } van { $of }
per-cent = { $n }%
more = nog { $n }
none = geen
nothing = niets
yes = ja
no = nee
quote = ‘{ $text }’
n-criteria = { $n ->
    [one] 1 criterium
   *[other] { $n } criteria
}
fewer-than = minder dan { $least }

## The document and its running lines
document-title = { $company }: voorgesteld label ‘Women in Digital’, zelfbeoordeling van { $date }
document-subject = Indicatief resultaat van voorgestelde criteria, verklaard door de onderneming
attached-statement = De verklaring: wat is verklaard, en het resultaat
attached-criteria = De criteria waarmee de verklaring punten krijgt
running-company = { $company }, zelfbeoordeling van { $date }
running-status = Indicatief, niet geverifieerd
running-draft = Ontwerp, niet verzegeld
running-digest = Verklaring { $digits }, criteria { $id } { $version }
running-page = Pagina { $page } van { $pages }

## Page 1
kicker = Voorgesteld label ‘Women in Digital’: zelfbeoordelingsrapport
kicker-preview = Voorgesteld label ‘Women in Digital’: zelfbeoordelingsrapport (preview van de criteria)
company-unnamed = Onderneming nog zonder naam
enterprise-number = BE { $number }.
enterprise-number-none = Geen ondernemingsnummer.
perimeter = { $text }, { $workers }.
perimeter-none = Afbakening nog niet beschreven, { $workers }.
period = { $from } tot en met { $to }.
period-none = Periode nog niet bekend.
workers = { $n ->
    [one] 1 werknemer
   *[other] { $n } werknemers
}
workers-few = minder dan { $least } werknemers
level-label = Indicatief niveau
level-none = Geen
steps-table = Niveaus
step-now = dit resultaat
step-reached = bereikt
step-open = niet bereikt
step-gates = { $n ->
    [one] 1 kerneis ontbreekt
   *[other] { $n } kerneisen ontbreken
}
step-conditions = { $n ->
    [one] 1 voorwaarde ontbreekt
   *[other] { $n } voorwaarden ontbreken
}
status = Indicatief resultaat van voorgestelde criteria; er is geen label toegekend. { $assurance ->
    [A0] Zelf verklaard, met onvolledig bewijs (zekerheid A0), niet geverifieerd.
    [A1] Zelf verklaard en gedocumenteerd voor { $level } (zekerheid A1), niet geverifieerd.
   *[A2] Getoetst door een auditor (zekerheid A2).
}
status-until = Geldig tot en met { $until }.
status-draft = Ontwerp, niet verzegeld.
vouches = Verklaard door { $name }, { $role }. De onderneming staat in voor de antwoorden door dit bestand te ondertekenen. Niemand buiten de onderneming heeft ze gecontroleerd.
vouches-draft = Voorbereid door { $name }, { $role }. Dit ontwerp is niet ondertekend: niemand staat ervoor in. Er is geen label toegekend.
vouches-nobody = Er is nog niemand genoemd die de antwoorden verklaart: niemand staat ervoor in. Er is geen label toegekend.
headline-highest = Alle voorwaarden van niveau { $level } zijn vervuld
headline-legal = { $n ->
    [one] Geen niveau: een wettelijke kerneis is niet vervuld
   *[other] Geen niveau: { $n } wettelijke kerneisen zijn niet vervuld
}
headline-gates = { $n ->
    [one] Alle scores halen niveau { $level }; één kerneis niet
   *[other] Alle scores halen niveau { $level }; { $n } kerneisen niet
}
headline = Niveau { $level } blijft uit door { $causes }
cause-scores = { $n ->
    [one] één score
   *[other] { $n } scores
}
cause-gates = { $n ->
    [one] één kerneis
   *[other] { $n } kerneisen
}
cause-results = te weinig gemeten resultaten
cause-evidence = ontbrekend bewijs
cause-review = een ontbrekende toetsing
cause-coverage = een pijler waarvan te weinig van toepassing is
overall-table = Totaalscore, drempels van de niveaus en kerneisen
pillar-table = Scores per pijler, drempels van de niveaus en kerneisen
overall-score = Totaalscore
overall-score-the = De totaalscore
overall = Totaal
pillar = Pijler
of-100 = op 100
mark-reached = Niveau naar score
mark-none = geen
gates-met = Kerneisen { $level }
no-gates = geen gevraagd
weakest = Zwakste pijler: { $pillar }, { $score }.
marks-note = De dikke lijn is het volgende niveau; ook de kerneisen ervan tellen.
obstacles-title = Wat niveau { $level } tegenhoudt
obstacles-title-none = Wat het volgende niveau tegenhoudt
no-obstacles = Niets: { $level } is het hoogste niveau.
more-obstacles = { $n ->
    [one] Nog één; allemaal onder Plan.
   *[other] Nog { $n }; allemaal onder Plan.
}
left-out-title = Weggelaten, wettelijk, aandachtspunten
left-claimed = Niet van toepassing volgens de onderneming:
left-by-rule = Niet van toepassing volgens de regels:
left-unknown = Niet gemeten:
left-open = Nog niet beantwoord:
left-legal = Wettelijke kerneisen:
left-changes = Gegevens gewijzigd na bevestiging:
left-notices = Aandachtspunten:
legal-met = { $of ->
    [0] geen enkele bindt deze onderneming; geen juridisch advies
   *[other] { $n } van { $of } vervuld; geen juridisch advies
}
listed = { $n }. { $first }{ $n ->
    [0] {""}
    [1] {""}
    [2] {""}
    [3] {""}
   *[other] {" "}Allemaal onder Methode.
}
ids-because = { $ids } ({ $reason })
more-by-rule = nog { $n }, telkens met de reden onder de pijler
all-by-rule = { $n ->
    [one] 1 criterium, met de reden onder de pijler
   *[other] { $n } criteria, telkens met de reden onder de pijler
}
by-rule = { $list }; { $n } van { $of } criteria tellen mee
facts-table = Data en criteria
assessed-on = Beoordeeld op
refresh-by = Cijfers vernieuwen tegen
valid-until = Geldig tot en met
criteria-set = Criteria
criteria-preview = { $id } { $version } (preview)
criteria-proposal = { $id } { $version } (voorstel)
check-title = Dit rapport controleren
check-run = De handtekening zit in het pdf-bestand. Voer uit:
check-command = wid verify report.pdf --trust signer.pem
check-line = (wid is gratis; report.pdf is dit bestand; de onderneming geeft u signer.pem, haar publieke sleutel). ‘Geldig’ betekent dat niets gewijzigd is en dat de score uit de antwoorden volgt, niet dat die waar zijn. De QR-code en deze tekens koppelen een afdruk aan het bestand:
draft-note = Dit ontwerp is niet verzegeld en bewijst niets. Een verzegeld rapport bevat een handtekening, de hash van zijn verklaring en een code om het te controleren.

## Alternative texts of drawings
alt-scale = Schaal: { $marks }
alt-mark = { $level } { $at } { $reached ->
    [yes] bereikt
   *[no] niet bereikt
}
alt-bar = { $score } op 100. { $marks }
alt-qr = QR-code: WID:1: en de SHA-256-hash van de verklaring, { $digest }
alt-effect = { $today } vandaag, { $after } na de stappen, op 100
alt-points = { $points } op 100
alt-points-needs = { $points } op 100, drempel op { $needs }
alt-gate = Kerneis { $level } { $needs } { $met ->
    [yes] vervuld
   *[no] niet vervuld
}
alt-legal-gate = Wettelijke kerneis { $met ->
    [yes] vervuld
   *[no] niet vervuld
}

## Answers
answer-open = Nog niet beantwoord.
answer-unknown = niet gemeten
answer-claimed = niet van toepassing verklaard
answer-small = cijfer niet afgedrukt, minder dan { $least } personen
answer-level = Niveau { $level } van { $highest }. { $text }
answer-asked = { $answer }. Gevraagd: { $text }
answer-measured = { $answer }. Gemeten: { $text }
answer-plain = { $answer }.
answer-options = { $n } van { $of }{ $n ->
    [0] .
   *[other] : { $list }.
}
answer-claim = Niet van toepassing verklaard: { $reason }.
answer-claim-since = Niet van toepassing verklaard sinds { $since }: { $reason }.
short-open = niet beantwoord
short-level = niveau { $level }
short-yes = ja
short-no = nee
short-options = { $n } gekozen
short-share = { $count } van { $of } ({ $percent }%)
short-share-none = niets te tellen
short-gap = { $gap }% (vrouwen { $women }, mannen { $men } euro per uur)
short-date = { $date }, { $months ->
    [one] 1 maand
   *[other] { $months } maanden
} oud
short-ratio = verhouding { $figure } (vrouwen { $women }; mannen { $men })
short-lower = laagste aandeel { $figure }% (vrouwen { $women }; mannen { $men })
side-share = { $count } van { $of }, { $percent }%
side-mean = { $count } voor { $of }, gemiddeld { $mean }
side-none = geen
figure-infinite = groter dan elk getal
figure-none = geen
need-level = niveau { $level }
need-level-text = { $text } Niveau { $level }
need-min = ten minste { $limit }{ $unit ->
    [per-cent] %
   *[other] {""}
}
need-max = ten hoogste { $limit }{ $unit ->
    [per-cent] %
   *[other] {""}
}
need-months = ten hoogste { $months } maanden oud
need-points = { $points } punten
need-share = { $need }, bijvoorbeeld { $count } van { $of }
need-plain = { $need }

## What keeps a level back
measured-results = Gemeten resultaten
assurance = Bewijs
block-legal = { $today }; volgens de wet nodig: { $needed }. Anders is er geen niveau.
block-board = { $has ->
    [one] 1 bestuurder
   *[other] { $has } bestuurders
} van het minderheidsgeslacht; de wet vraagt er { $needs }. Anders is er geen niveau.
block-gate = { $today }; nodig voor { $level }: { $needed }
block-claimed = niet van toepassing verklaard; dat vervult geen kerneis van niveau { $level }
block-claimed-undocumented = niet van toepassing verklaard zonder volledig bewijs; dat vervult geen kerneis van niveau { $level }
block-score = { $has } ({ $fraction }); nodig voor { $level }: { $needs }
block-coverage = { $has }% ({ $fraction }) van het gewicht is van toepassing; nodig voor { $level }: { $needs }%
block-results = { $has } gemeten; nodig voor { $level }: { $needs }
block-assurance = Nodig voor { $level }: { $needs ->
    [A1] ook bewijs voor de eigen kerneisen
   *[A2] een toetsing (A2)
}; { $why }
lacking-review = een ondertekende toetsing door een auditor
lacking-evidence = { $n ->
    [one] voor 1 kerneis is het bewijs onvolledig ({ $list })
   *[other] voor { $n } kerneisen is het bewijs onvolledig ({ $list })
}
lacking-share = te weinig punten hebben volledig bewijs
only-from = { $key ->
    [workers] alleen vanaf { $n } werknemers
   *[other] alleen als ‘{ $fact }’ ten minste { $n } is
}
only-up-to = { $key ->
    [workers] alleen tot en met { $n } werknemers
   *[other] alleen als ‘{ $fact }’ ten hoogste { $n } is
}
only-each-sex = alleen met ten minste { $n } vrouwen en { $n } mannen
only-flag = alleen als dit geldt: ‘{ $flag }’
notice-denominator = { $criterion }: het aantal waarvan het aandeel is genomen, past niet bij het gegeven ‘{ $fact }’.
notice-profile = Het gegeven ‘{ $fact }’ spreekt een ander gegeven tegen.
notice-threshold = Het gegeven ‘{ $fact }’ ligt binnen 10% van een grootte vanaf waar meer gevraagd wordt ({ $sizes }). Het is een gemiddelde; de telling ervan bepaalt wat van toepassing is.
notice-headcount = Vrouwen en mannen samen wijken meer dan 20% af van het aantal werknemers.
notice-ignored-answer = { $criterion } is niet van toepassing; het antwoord wordt weggelaten.
change = { $on }: { $field }, van ‘{ $before }’ naar ‘{ $after }’.
change-by-hand = { $on }: de gegevens die op { $day } bevestigd waren, zijn met de hand gewijzigd.
change-small = { $on }: { $field } (cijfers niet afgedrukt, minder dan { $least } personen).
field-facts = Gegevens
field-perimeter-text = Afbakening
field-perimeter-from = Eerste dag van de periode
field-perimeter-to = Laatste dag van de periode
field-company-name = Naam van de onderneming
field-company-enterprise-number = Ondernemingsnummer
field-declared-by-name = Wie verklaart
field-declared-by-role = Functie van wie verklaart
field-assessed-on = Dag van de beoordeling

## Plan
plan-title = { $n ->
    [one] Plan: één stap naar { $level }
   *[other] Plan: { $n } stappen naar { $level }
}
plan-title-evidence = Plan: de weg naar { $level }
plan-title-highest = Plan: niveau { $level } behouden
plan-intro = { $n ->
    [one] Eén voorwaarde van niveau { $level } staat open. De stappen hieronder zijn het kleinste aantal wijzigingen dat volstaat.
   *[other] { $n } voorwaarden van niveau { $level } staan open. De stappen hieronder zijn het kleinste aantal wijzigingen dat volstaat.
}
plan-intro-gates = De scores halen niveau { $level } al. Alleen kerneisen staan nog open: niveau { $level } vereist ze elk afzonderlijk, ongeacht de score.
plan-intro-legal = De wettelijke kerneisen komen eerst: zolang er één openstaat, is er helemaal geen niveau.
plan-intro-no-steps = { $n ->
    [one] Eén voorwaarde van niveau { $level } staat open. Daarvoor hoeft geen enkel antwoord te veranderen.
   *[other] { $n } voorwaarden van niveau { $level } staan open. Daarvoor hoeft geen enkel antwoord te veranderen.
}
plan-intro-none = Alleen de antwoorden van de onderneming wijzigen volstaat in geen geval voor niveau { $level }.
plan-intro-highest = Het hoogste niveau is bereikt. Hieronder staat hoe stevig dat is en tot wanneer het bewijs geldt.
plan-caption = { $n ->
    [one] De stap naar { $level }
   *[other] De { $n } stappen naar { $level }
}
plan-needed = Nodig voor { $level }
plan-number = Nr.
plan-today-head = Vandaag
plan-evidence-head = Vast te leggen bewijs
plan-today = { $today }: { $points } punten.
plan-to = { $needed }: { $points } punten.{ $legal ->
    [yes] {" "}De wet vraagt het.
   *[no] {""}
}
plan-obstacles-title = Alles wat niveau { $level } tegenhoudt
plan-evidence-title = Nog vast te leggen bewijs
plan-evidence-text = Voor deze criteria met een kerneis ontbreekt een bewijsstuk met titel, datum, grootte en hash.
plan-depends-title = Waar het ook van afhangt
depends-results = Nodig voor { $level }: { $n ->
    [one] nog één gemeten resultaat
   *[other] nog { $n } gemeten resultaten
}. Nog niet gemeten: { $list }.
depends-result = { $id } { $title }: { $today }; nodig voor { $level }: { $needed }. Een resultaat valt niet te beloven.
depends-board = { $id }: de raad van bestuur telt { $has ->
    [one] 1 lid
   *[other] { $has } leden
} van het minderheidsgeslacht; de wet vraagt er { $needs }.
depends-review = Nodig voor { $level }: een ondertekende toetsing door een auditor (zekerheid A2).
depends-figures = De gemeten resultaten moeten stijgen: met de andere criteria alleen worden de drempels van niveau { $level } niet gehaald.
depends-coverage = { $pillar }: van deze pijler is te weinig van toepassing voor niveau { $level }.
effect-title = Wat de stappen zouden veranderen
effect = { $n ->
    [one] Alle andere antwoorden ongewijzigd. Donkere balk: vandaag. Omlijnd deel: na de stap. Het niveau zou { $level } zijn.
   *[other] Alle andere antwoorden ongewijzigd. Donkere balk: vandaag. Omlijnd deel: na de { $n } stappen. Het niveau zou { $level } zijn.
}
effect-evidence = { $n ->
    [one] Alle andere antwoorden ongewijzigd. Donkere balk: vandaag. Omlijnd deel: na de stap. Met het bewijs dat hierboven staat, zou het niveau { $level } zijn.
   *[other] Alle andere antwoorden ongewijzigd. Donkere balk: vandaag. Omlijnd deel: na de { $n } stappen. Met het bewijs dat hierboven staat, zou het niveau { $level } zijn.
}
effect-open = { $n ->
    [one] Alle andere antwoorden ongewijzigd. Donkere balk: vandaag. Omlijnd deel: na de stap. Voor niveau { $level } is ook nodig wat hierboven staat.
   *[other] Alle andere antwoorden ongewijzigd. Donkere balk: vandaag. Omlijnd deel: na de { $n } stappen. Voor niveau { $level } is ook nodig wat hierboven staat.
}
effect-overall-table = Totaalscore ervoor en erna
effect-pillar-table = Scores per pijler ervoor en erna
effect-today = vandaag
effect-after = erna
margins-title = Kleine marges
margin = { $name }: { $distance } punten boven de drempel van niveau { $level }
margin-none = { $name }: precies op de drempel van niveau { $level }
margin-figures = ({ $score }, precies { $fraction }; drempel { $mark })
dates-title = Data om in het oog te houden
dates-caption = Data die verouderen: laatste dag waarop de punten van vandaag gelden
dates-until = Tot en met
dates-criterion = Criterium
dates-after = Na die dag
points-fall = De punten dalen van { $from } naar { $to }.
gate-fails = De kerneis van niveau { $level } is niet meer vervuld.
legal-gate-fails = De wettelijke kerneis is niet meer vervuld: geen niveau.
further = Voor niveau { $level } zou verder nodig zijn: { $list }.
further-marks = een totaalscore van { $overall }, elke pijler op { $pillar }
further-gates = { $n ->
    [one] nog één kerneis
   *[other] nog { $n } kerneisen
}
further-review = een toetsing door een auditor (A2)

## Pillars
legend = Tekens: de balk toont de punten, de lijn erop wat { $level } vraagt. Een kerneis is een criterium dat een niveau hoe dan ook vereist: een vol vierkant als het vervuld is, een leeg als het dat niet is; § wettelijk, { $letters }. Tussen haakjes: de eerste 8 tekens van de SHA-256 van het bewijsbestand, dat bij de onderneming blijft. Commentaar staat in de eigen woorden van de onderneming, tussen aanhalingstekens.
pillar-lead = { $score } op 100: de drempel van niveau { $level } is gehaald.
pillar-lead-none = { $score } op 100: onder elke drempel.
pillar-no-gates = Niveau { $level } vraagt hier geen kerneis.
pillar-gates-all = { $n ->
    [one] De kerneis van niveau { $level } is vervuld.
   *[other] Alle { $n } kerneisen van niveau { $level } zijn vervuld.
}
pillar-gates-some = { $met } van { $of } kerneisen van niveau { $level } vervuld; { $n ->
    [one] niet vervuld is { $list }.
   *[other] niet vervuld zijn { $list }.
}
pillar-counts = { $n } van { $of } criteria tellen mee. De pijler heeft { $share }% van het totale gewicht.
criteria-caption = Antwoorden, punten, kerneisen en bewijs
criteria-number = Nr.
criteria-head = Criterium, antwoord en bewijs
criteria-weight = Gewicht
criteria-points = Punten
criteria-bar = Balk en kerneisen
evidence = Bewijs:
evidence-mark = { $date } [{ $digits }]
evidence-no-date = geen datum
evidence-no-digest = geen hash
evidence-incomplete = (onvolledig)
no-evidence = Geen bewijs vastgelegd: zelf verklaard.
company-note = Commentaar van de onderneming:
company-reason = Reden van de onderneming:
not-by-rule = Niet van toepassing volgens de regels: { $reason }.
upcoming = Voorlopig vrijwillig, telt nergens mee. { $answer }
not-counted = telt niet mee
keeps-back = Houdt niveau { $level } tegen; nodig: { $needed } ({ $points } punten).
keeps-back-legal = Wettelijke kerneis niet vervuld; nodig: { $needed } ({ $points } punten). Anders is er geen niveau.
keeps-back-board = Wettelijke kerneis niet vervuld: het minderheidsgeslacht heeft meer zetels nodig in de raad van bestuur. Anders is er geen niveau.
claim-refused = Alles wat niet van toepassing verklaard is, gaat samen boven { $most }% van het gewicht; daarom telt dit als niet gemeten.
counts-as-unknown = { $least ->
    [1] Telt als niet gemeten: er is niemand of niets om te vergelijken.
   *[other] Telt als niet gemeten: er zijn er ten minste { $least } nodig.
}

## Method
method-title = Methode: hoe het niveau is berekend
method-rules = Elk antwoord geeft 0 tot 100 punten volgens vaste schijven. De score van een pijler is het gemiddelde van de punten van de criteria die meetellen, volgens hun gewicht. De totaalscore is het gemiddelde van de pijlers volgens hun gewicht. Voor een niveau moeten al zijn voorwaarden vervuld zijn, en die van elk lager niveau. Alle berekeningen zijn exact; cijfers worden alleen bij het afdrukken afgerond, een half naar boven. Een antwoord ‘niet gemeten’ geeft { $unknown } punten.
method-documented = Tellen alleen antwoorden met volledig bewijs mee, dan is de totaalscore { $documented } ({ $fraction }); voor zekerheid A1 op niveau { $level } is { $needed } nodig. A0 is zelf verklaard, A1 ook gedocumenteerd voor elke kerneis, A2 getoetst door een auditor.
method-small-cells = Cijfers over minder dan { $least } vrouwen, mannen of personen worden niet afgedrukt; de punten ervan wel. De verklaring in dit bestand bevat ze, want de score wordt daaruit opnieuw berekend.
levels-caption = Voorwaarden van elk niveau en dit resultaat
condition = Voorwaarde
condition-overall = Totaalscore, ten minste
condition-pillar = Elke pijler, ten minste
condition-gates = Kerneisen van het niveau
condition-legal = Wettelijke kerneisen
condition-assurance = Zekerheid, ten minste
condition-results = Gemeten resultaten, ten minste (hier { $n })
condition-coverage = Deel van elke pijler dat van toepassing is
condition-level = Niveau
cell-met = { $asked }: vervuld
cell-not-met = { $asked }: niet vervuld
cell-beside = ({ $text })
cell-lowest = laagste { $score }
no-condition = geen voorwaarde
fractions-caption = Scores als breuken
fractions-pillar = Pijler
fractions-weight = Gewicht van de pijler
fractions-criteria = Criteria
fractions-sum = Gewicht × punten
fractions-weights = Som van de gewichten
fractions-fraction = Breuk
fractions-score = Score
fractions-assessable = Van toepassing
overall-formula = Totaal
overall-is = { $formula }, afgedrukt als { $printed }.
profile-title = Profiel van de onderneming
profile-confirmed = Deze gegevens zijn bevestigd op { $date }. Ze bepalen alleen welke criteria van toepassing zijn.
profile-unconfirmed = Deze gegevens zijn nog niet bevestigd. Ze bepalen alleen welke criteria van toepassing zijn.
profile-first = Profiel van de onderneming, eerste deel
profile-second = Profiel van de onderneming, tweede deel
fact-hidden = niet afgedrukt
fact-unknown = nog niet bekend
results-title = Resultaten, gemeten of niet
result-measured = gemeten
result-unknown = niet gemeten
result-open = nog niet beantwoord
result-claimed = niet van toepassing verklaard
result-upcoming = voorlopig vrijwillig
result-not-by-rule = niet van toepassing volgens de regels: { $reason }
method-unknown = Beantwoord of geteld als niet gemeten: { $list }.
changes-title = Gegevens gewijzigd na bevestiging
changes-none = Geen.
notices-title = Aandachtspunten
notices-none = Geen.

## Legal references
legal-title = Wettelijke verwijzingen en wat niet is gecontroleerd
legal-intro = De criteria verwijzen naar { $n } teksten. De auteurs van de criteria hebben er { $checked } gecontroleerd aan de hand van gepubliceerde bronnen, { $partly } gedeeltelijk en { $unchecked } helemaal niet. Wat niet volledig is gecontroleerd, staat eerst. Alle teksten binden werkgevers, tenzij anders vermeld. Dit is geen juridisch advies, en een wettelijke kerneis die hier vervuld is, bewijst niet dat een wettelijke plicht is nagekomen.
legal-caption = Teksten met iets wat niet gecontroleerd of onzeker is
legal-text = Tekst
legal-state = Stand
legal-unchecked = Niet gecontroleerd of onzeker
legal-used = Gebruikt door
legal-not-checked = Niet gecontroleerd
legal-partly = Deels gecontroleerd
legal-checked = Gecontroleerd
legal-nothing-checked = Niets is met een bron vergeleken.
legal-not-transposed = { $title } (EU-richtlijn, geen Belgische wet gevonden)
legal-soft = { $title } (richtsnoer, niet bindend)
legal-clean-title = Gecontroleerd, niets meer open

## Verification
verification-title = Hoe u dit rapport verifieert
verification-draft-title = Een ontwerp is niet te verifiëren
verification-intro = De handtekening zit in het bestand, niet op de pagina: een afdruk of schermafbeelding bewijst niets. Open het bestand in een pdf-lezer om te zien wie het heeft ondertekend, of gebruik de gratis tool, die geen netwerk en geen account nodig heeft. Vraag de ondertekenaar, langs een weg die u vertrouwt, om het bestand dat de sleutel noemt (hier signer.pem):
verification-draft = Dit bestand bevat geen handtekening. Een verzegeld rapport verifieert u met deze opdracht:
verification-verdicts = Het oordeel luidt geldig, gewijzigd, fout, ingetrokken, verlopen of onbeslist. De tool meldt elk van deze controles:
checks-caption = Wat elke controle bewijst
checks-check = Controle
checks-passes = Geslaagd als
check-shape = Het bestand heeft precies de vorm die de tool schrijft; er is niets toegevoegd.
check-integrity = Geen byte is gewijzigd sinds de ondertekening.
check-signer = De sleutel is die uit de verklaring en leidt naar een sleutel die u vertrouwt.
check-subject = Het ondernemingsnummer van de ondertekenaar is hetzelfde als in het rapport.
check-time = Het tijdstip van ondertekening staat vast, als een tijdstempel was gevraagd.
check-criteria = De criteria in het bestand zijn de gepubliceerde, byte voor byte.
check-rules = Er zit niets in dat niet had kunnen worden uitgegeven: data, open antwoorden, gegevens.
check-score = De antwoorden, opnieuw berekend, geven het vermelde resultaat.
check-pages = De pagina’s, opnieuw getekend uit de verklaring, zijn byte voor byte dezelfde.
check-evidence = De bewijsbestanden die u hebt gekregen, zijn de bestanden die zijn vastgelegd.
check-validity = Het rapport is niet verlopen en niet ingetrokken.
proves-title = Wat een geldig rapport bewijst
proves-not-title = Wat het niet bewijst
proves-signer = Wie het heeft ondertekend, en dat er sindsdien niets is gewijzigd.
proves-level = Dat het niveau volgens de gepubliceerde regels uit de antwoorden volgt.
proves-evidence = Welke bewijsbestanden de onderneming heeft vastgelegd, via hun hashes.
proves-not-true = Dat de antwoorden waar zijn of het bewijs echt is: niemand heeft ze getoetst.
proves-not-label = Dat er een label is toegekend: de criteria zijn een voorstel.
proves-not-law = Dat de onderneming haar wettelijke plichten nakomt.
proves-not-only = Dat het het enige rapport van de onderneming is.
proves-not-time = Wanneer het is ondertekend, als er geen tijdstempel is.
digests-caption = Hashes, SHA-256
digests-part = Deel
digests-digest = Hash
digest-statement = Verklaring (statement.json)
digest-criteria = Criteria (criteria.json)
digest-pack = Manifest van { $id } { $version }
digest-supersedes = Vervangen verklaring
digest-signer = Publieke sleutel van de ondertekenaar
issued-with = Uitgegeven in het Nederlands op { $date } met { $tool } { $version } (renderer { $renderer }) op basis van de criteria { $criteria }. Geldig tot en met { $until }. Beide bijlagen zitten in dit bestand.
drawn-with = Opgemaakt in het Nederlands op { $date } met { $tool } { $version } (renderer { $renderer }) op basis van de criteria { $criteria }. Een ontwerp is niet geldig.

## Overlays

overlay-line = { $level }, zekerheid { $assurance }, totaalscore { $score } op 100. Berekend naast de basiscriteria; dit verandert daar niets aan.
overlay-beside = De aanvulling { $id } { $version } vraagt meer van één soort ondernemingen. Ze wordt apart berekend, uit haar eigen antwoorden en de gegevens van de onderneming, en verandert niets aan het resultaat op pagina 1.
overlay-method-title = Hoe dit niveau is berekend
overlay-facts-title = Gegevens die deze aanvulling vraagt
legal-none = Deze aanvulling noemt geen wettelijke verwijzingen.
overlay-legal-intro = De criteria verwijzen naar { $n } teksten. De auteurs van de criteria hebben er { $checked } gecontroleerd aan de hand van gepubliceerde bronnen, { $partly } gedeeltelijk en { $unchecked } helemaal niet. Wat niet volledig is gecontroleerd, staat eerst. Dit is geen juridisch advies, en een wettelijke kerneis die hier vervuld is, bewijst niet dat een wettelijke plicht is nagekomen.
