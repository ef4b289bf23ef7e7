# The command line: what it answers, asks and says on the way.

## Days and numbers, as they stand in sentences of the command line, problems and verdicts
# A day may be written as people do, with { $day }, { $month } and { $year } in digits. English keeps { $iso }, such as 2026-11-24, as
# it is typed.
date = { $day } { $month ->
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
# Between things of a list that may hold commas themselves.
separator = {"; "}
separated = { $items }
labelled = { $label }: { $text }

## Files
file-error-absent = { $file } bestaat niet
file-error-no-folder = de map waarin { $file } moet komen, bestaat niet
file-error-exists = { $file } bestaat al
file-error-may-not-read = u mag { $file } niet lezen
file-error-may-not-write = u mag { $file } niet schrijven
file-error-read-only = { $file } staat op een schijf waarop u niet kunt schrijven
file-error-disk-full = de schijf is vol; { $file } is niet geschreven
file-error-too-large-to-write = { $file } is groter dan u hier mag schrijven
file-error-too-many-bytes = { $file } heeft meer dan { $limit } bytes, en meer mag zo’n bestand er niet hebben
file-error-not-text = { $file } is geen tekst in UTF-8
file-error-not-ordinary = { $file } is niet bruikbaar: het is geen gewoon bestand
file-error-no-name-left = evidence/ bevat te veel andere bestanden met dezelfde naam als { $file }
file-error-folder = { $file } is een map
file-error-not-a-folder = een deel van { $file } is een bestand, geen map
file-error-unread = { $file } kan niet worden gelezen: { $why }
file-error-unwritten = { $file } kan niet worden geschreven: { $why }
file-help-name = kijk de naam en de map na
file-help-exists = kies een andere naam, of vervang het met --force
file-help-permission = kies een andere map, of vraag het recht om deze te gebruiken
file-help-read-only = kies een andere map
file-help-disk-full = maak ruimte op de schijf en probeer opnieuw
file-help-too-large = kijk na of dit het juiste bestand is
file-help-folder = geef een bestand op, geen map
file-help-not-text = bewaar het bestand als tekst in UTF-8
file-help-other = kijk de naam na, en of andere programma’s het bestand kunnen gebruiken
file-written = Gemaakt: { $file }

## Two programs in one folder
lock-taken = een ander programma is { $folder } aan het wijzigen
lock-taken-since = { $who } is { $folder } aan het wijzigen sinds { $since }, proces { $process }
lock-by-somebody = iemand
lock-help = sluit eerst het andere venster, of wacht tot het klaar is

## What every command says
error-line = Fout: { $error }
warning-line = Waarschuwing: { $warning }
output-disk-full = de schijf is vol; de uitvoer is niet geschreven
output-not-written = de uitvoer kan niet worden geschreven: { $why }
confirm-question = { $question } Typ ja om verder te gaan:
confirm-nobody = er is hier niemand om te antwoorden op de vraag: { $question }
confirm-help = voeg --yes toe om zonder vraag verder te gaan
# The words that may be typed for yes and for no, separated by blanks. English ones are understood too.
typed-yes = ja j
typed-no = nee n
typed-not-read = wat getypt is, kan niet worden gelezen: { $why }
source-date-epoch-wrong = SOURCE_DATE_EPOCH is ‘{ $text }’, en dat is geen aantal seconden sinds 1970
source-date-epoch-help = stel zo’n aantal in, of verwijder de variabele
source-date-epoch-said = Het document is gedateerd op { $moment }, zoals SOURCE_DATE_EPOCH zegt.
assessment-absent = er is geen beoordeling in { $folder }
assessment-absent-help = om er een te beginnen, typ: { $command }
assessment-go-on = Om verder te gaan, typ: { $command }
pack-not-at-hand = de criteria { $pack } zijn niet voorhanden
criterion-unknown = het criterium { $criterion } hoort niet bij { $pack }
criterion-unknown-help = bekijk ze allemaal met: { $command }
usage-csv = alleen wid verify antwoordt in CSV
usage-csv-help = gebruik --format human of --format json

## Levels, scores and answers
percent = { $number }%
level-none = geen niveau
answered-not-measured = niet gemeten
answered-not-applicable = niet van toepassing verklaard ({ $code })
answered-level = niveau { $level }
answered-yes = ja
answered-no = nee
answered-share = { $count } van { $of }
answered-by-sex = vrouwen { $women }, mannen { $men }
answered-day = { $day }
field-company-name = de naam van de onderneming
field-enterprise-number = het ondernemingsnummer
field-declared-by-name = de naam van wie verklaart
field-declared-by-role = de functie van wie verklaart
field-perimeter-text = de afbakening
field-perimeter-from = de eerste dag van de periode
field-perimeter-to = de laatste dag van de periode

## What keeps the next level
block-legal-gate = { $criterion } (wettelijke plicht): { $has } punten; nodig: { $needs }
block-gate = { $criterion }: { $has } punten; nodig: { $needs }
block-gate-claimed = { $criterion }: niet van toepassing verklaard; zonder vastgelegd bewijs vervult dat deze kerneis niet
block-overall = Totaalscore: { $has }; nodig: { $needs }%
block-pillar = { $pillar }: { $has }; nodig: { $needs }%
block-coverage = { $pillar }: slechts { $has } van de pijler is van toepassing; nodig: { $needs }%
block-results = Gemeten resultaten: { $has }; nodig: { $needs }
block-assurance = Zekerheid: { $has }; nodig: { $needs } ({ $name })
block-assurance-points = Zekerheid: { $has }; nodig: { $needs }, met meer gedocumenteerde punten
block-assurance-proof = Zekerheid: { $has }; nodig: { $needs }, met vastgelegd bewijs voor { $criteria }

## What forbids to issue
breach-missing = { $name } ({ $field }) is niet ingevuld
breach-facts = { $n ->
    [one] 1 gegeven is nog niet bekend: { $facts }
   *[other] { $n } gegevens zijn nog niet bekend: { $facts }
}
breach-impossible = deze gegevens spreken andere gegevens tegen: { $facts }
breach-changed-by-hand = de gegevens zijn met de hand gewijzigd sinds ze op { $day } zijn bevestigd
breach-not-confirmed = de gegevens zijn nog niet bevestigd
breach-open = { $n ->
    [one] 1 criterium staat open: { $criteria }
   *[other] { $n } criteria staan open: { $criteria }
}
breach-open-listed = { $n ->
    [one] 1 criterium staat open, zoals vermeld
   *[other] { $n } criteria staan open, zoals vermeld
}
breach-open-below = { $n ->
    [one] 1 criterium staat open:
   *[other] { $n } criteria staan open:
}

## What a reader should know
notice-denominator = { $criterion }: de cijfers passen niet bij het gegeven ‘{ $fact }’
notice-profile = Het gegeven ‘{ $fact }’ spreekt een ander gegeven tegen
notice-headcount = Vrouwen en mannen samen wijken meer dan 20% af van het aantal werknemers
notice-threshold = Het gegeven ‘{ $fact }’ ligt binnen 10% van een grootte vanaf waar meer gevraagd wordt ({ $sizes })
notice-ignored-answer = { $criterion }: beantwoord, maar niet van toepassing; het antwoord telt niet mee

## wid score
score-head = { $company }, beoordeeld op { $day }, criteria { $pack } { $version }
score-the-company = De onderneming
score-result = Resultaat: { $level }, { $code } { $assurance }
score-result-what-if = Hypothetisch resultaat: { $level }, { $code } { $assurance }
score-indicative = Indicatief resultaat van voorgestelde criteria. Alleen de onderneming staat ervoor in.
score-overall = Totaalscore
score-exactly = precies { $fraction }
score-highest = Dit is het hoogste niveau.
score-next = Wat niveau { $level } tegenhoudt:
score-notices = Aandachtspunten:
score-pillar = { $pillar }, gewicht { $weight }
answered-nothing = geen antwoord
score-counts = { $answer }; { $points } punten x gewicht { $weight }
score-counts-as-unknown = { $answer }; telt als niet gemeten: te veel is niet van toepassing verklaard
score-counts-unknown = { $answer }; niet gemeten: { $points } punten x gewicht { $weight }
score-counts-open = { $answer }; open: 0 punten x gewicht { $weight }
score-counts-not-applicable = { $answer }; niet van toepassing
score-counts-claimed = { $answer }; niet van toepassing verklaard: telt niet mee
score-counts-upcoming = { $answer }; voorlopig vrijwillig: telt nog niet mee
score-rule-pillar = Pijlerscore: som van gewicht x punten, gedeeld door de som van de gewichten die tellen.
score-rule-overall = De totaalscore weegt de pijlers op dezelfde manier.
score-rules = De regels staan in docs/SCORING.md.
facts-missing = { $n ->
    [one] eerst is 1 gegeven nodig: { $facts }
   *[other] eerst zijn { $n } gegevens nodig: { $facts }
}
facts-missing-help = om in te vullen wat ontbreekt, typ: { $command }

## wid status
status-pillar = { $pillar }: { $decided } van { $applying } afgehandeld
status-open = open
status-waiting = { $n ->
    [one] 1 criterium wacht op gegevens
   *[other] { $n } criteria wachten op gegevens
}
status-ready = Klaar. Om het rapport uit te geven, typ: { $command }
status-to-issue = Wat het uitgeven van het rapport nog tegenhoudt:

## wid plan
plan-head = De kortste weg naar niveau { $level }
plan-highest = Dit is het hoogste niveau; er valt niets te plannen.
plan-legal-duty = { $criterion } (wettelijke plicht)
plan-step = van { $from } naar { $to } punten: { $answer }
plan-evidence = Vast te leggen bewijs, telkens met een datum:
plan-depends = Het hangt ook af van wat antwoorden alleen niet kunnen veranderen:
plan-nothing = Er is niets meer te doen.
plan-results = { $n ->
    [one] er moet nog 1 resultaat worden gemeten; mogelijk: { $criteria }
   *[other] er moeten nog { $n } resultaten worden gemeten; mogelijk: { $criteria }
}
plan-result = { $criterion }: het resultaat heeft { $has } punten; nodig: { $needs }
plan-board = { $criterion }: het minderheidsgeslacht heeft { $has ->
    [one] 1 zetel
   *[other] { $has } zetels
} in het bestuur; nodig: { $needs }
plan-review = een ondertekende toetsing door een auditor
plan-figures = gemeten resultaten moeten beter worden; de andere criteria volstaan niet
plan-coverage = { $pillar }: van deze pijler is te weinig van toepassing

## wid start
start-exists-help = ga ermee verder met: { $command }
start-blank-written = Open het in een teksteditor. Wat openstaat, ziet u met: { $command }
start-end-of-life = de criteria { $pack } { $version } golden tot en met { $day }
start-end-of-life-help = geef de map van nieuwere criteria op met --pack

## wid render
render-written = Gemaakt: { $file }, een ontwerp dat niemand heeft verzegeld.
render-name = de naam van het ontwerp moet eindigen op .pdf of .html
render-name-help = geef -o draft.pdf of -o draft.html op
render-failed-help = hebt u een sjabloon opgegeven, verbeter dat dan; kort anders de genoemde tekst in
report-failed = het rapport kan niet worden opgemaakt: { $why }

## Passwords
password-of = Wachtwoord van { $file }:
password-new = Nieuw wachtwoord voor { $file }:
password-again = Hetzelfde wachtwoord nog eens:
password-differs = de twee wachtwoorden verschillen
password-differs-help = er is niets gemaakt; probeer opnieuw
password-empty = het wachtwoord is leeg
password-empty-help = kies er een; er is niets gemaakt
password-none = er is geen wachtwoord opgegeven: { $why }
password-none-help = geef het op met --password-file FILE of --password-env NAME
password-no-terminal = er is geen terminal om het in te typen
password-not-set = de omgevingsvariabele { $name } is niet ingesteld

## wid assess
assess-to-score = Om het resultaat te zien, typ: { $command }
assess-to-issue = Om het rapport uit te geven, typ: { $command }
assess-not-saved-help = wat al bewaard was, blijft; is dit opgelost, typ dan: { $command }
assess-no-answer = de terminal antwoordt niet: { $why }
assess-unknown-pillar = de pijler { $pillar } hoort niet bij { $pack }
assess-unknown-pillar-help = kies een van deze: { $pillars }
assess-no-terminal = er is geen terminal om vragen in te stellen
assess-no-terminal-help = voeg --plain toe om in regels tekst te antwoorden, of bewerk { $file } in een teksteditor (wid start DIR --blank maakt er een)

## wid evidence
evidence-date = { $date } valt na { $day }, de dag van de beoordeling
evidence-date-help = geef de datum van het document op met --date
evidence-recorded = Vastgelegd voor { $criterion }: { $title }, { $date }
evidence-recorded-again = Opnieuw vastgelegd voor { $criterion }: { $title }, { $date }
evidence-stays = Het bestand blijft bij u. In het rapport staan titel, datum, grootte en hash.
evidence-title = de titel: { $why }
evidence-title-help = geef een andere op met --title
evidence-too-many = { $criterion } heeft al { $most } documenten
evidence-too-many-help = verwijder er eerst een uit de beoordeling
evidence-same = { $document }: ongewijzigd
evidence-changed = { $document }: GEWIJZIGD sinds het is vastgelegd
evidence-not-here = { $document }: hier nooit gezien: het bestand staat niet in de map
evidence-not-kept = { $document }: niet te vergelijken: het is vastgelegd zonder kopie
evidence-never-recorded = { $document }: heeft nog geen hash: leg het vast met wid evidence add
evidence-none = Er zijn geen documenten vastgelegd.
evidence-some-unchanged = { $n ->
    [one] Ongewijzigd: { $same } van 1 document.
   *[other] Ongewijzigd: { $same } van { $n } documenten.
}
evidence-all-unchanged = { $n ->
    [one] 1 document is vastgelegd en ongewijzigd.
   *[other] { $n } documenten zijn vastgelegd en ongewijzigd.
}

## wid issue
issue-nothing-sealed = Er is niets verzegeld.
issue-facts-changed = De gegevens zijn sinds { $day } met de hand gewijzigd. Het rapport vermeldt dat.
issue-facts-not-confirmed = Nog niemand heeft de gegevens bevestigd.
issue-facts-hold = Kloppen deze gegevens?
issue-covered = Afbakening: { $what }
issue-period = Periode: { $from } tot en met { $to }
issue-not-yet = Het rapport kan nog niet worden uitgegeven:
issue-nobody = er is hier niemand om akkoord te gaan met wat het rapport bekendmaakt
issue-nobody-help = lees het na, en voeg dan --yes toe
issue-agree = Typ ja om te verzegelen, of nee, of verwijder en het nummer van een regel:
# The words that may be typed to take a line out, separated by blanks. The English one is understood too.
issue-typed-remove = verwijder verwijderen
issue-remove-what = Typ verwijder en het nummer van een regel, zoals: verwijder 12
issue-no-choice = Dat is geen van de keuzes.
issue-no-line = Er is geen regel met dit nummer.
issue-removed = Verwijderd: { $text }
issue-not-removable = Deze regel hoort bij de antwoorden of de gegevens. Wijzig hem met wid assess.
issue-discloses = Iedereen die het rapport krijgt, zal dit zien:
issue-discloses-more = en alle antwoorden, punten en data van documenten.
issue-marked = { $n ->
    [one] 1 regel is gemarkeerd: hij kan over een persoon gaan. Kijk hem goed na.
   *[other] { $n } regels zijn gemarkeerd: ze kunnen over een persoon gaan. Kijk ze goed na.
}
disclosed-company = Onderneming
disclosed-enterprise-number = Ondernemingsnummer
disclosed-declared-by = Verklaard door
disclosed-role = Functie
disclosed-perimeter = Afbakening
disclosed-first-day = Eerste dag van de periode
disclosed-last-day = Laatste dag van de periode
disclosed-period = Periode
disclosed-certificate = Certificaat van het zegel
disclosed-facts-changed = Wijziging van de gegevens
disclosed-changed = Wijziging van ‘{ $what }’
disclosed-figures = { $criterion }, cijfers
disclosed-note = { $criterion }, commentaar
disclosed-claim = { $criterion } niet van toepassing, want
disclosed-document = { $criterion }, document
concern-name = de naam van een persoon
concern-name-like = lijkt op een naam
concern-email = een e-mailadres
concern-national-number = lijkt op een rijksregisternummer
concern-small-cell = zo weinig personen dat de pagina’s het cijfer niet tonen; de verklaring in bijlage wel
issue-issued = { $n ->
    [one] Uitgegeven: { $file }, 1 pagina, { $level }.
   *[other] Uitgegeven: { $file }, { $n } pagina’s, { $level }.
}
issue-sealed = Verzegeld door { $name }. Geldig tot en met { $until }.
issue-digest = Verklaring SHA-256: { $digest }
issue-hand-on = Geef het rapport door, samen met uw certificaat. Wie beide krijgt, kan het rapport controleren met:
issue-key-from = KEY is uw sleutelbestand. Maak er een met: { $command }
issue-another-number = { $file }: het certificaat is van een andere onderneming: het noemt { $certified }, de beoordeling { $stated }
issue-another-number-help = gebruik de sleutel van deze onderneming, of verbeter het ondernemingsnummer; er is niets gemaakt
issue-failed-help = kort de genoemde tekst in; er is niets gemaakt
sign-help-expired = maak een nieuwe sleutel met wid key new, of vraag er een aan met wid key request; er is niets gemaakt
sign-help-not-yet = wacht tot dan, of kijk de klok van deze computer na
sign-help-usage = vraag een certificaat voor elektronische zegels of handtekeningen
sign-help-algorithm = maak een sleutel met: wid key new
sign-help-other = er is niets gemaakt; probeer opnieuw
file-says = { $file }: { $what }

## wid key
key-name = de naam: { $why }
key-name-help = geef de naam van de onderneming zoals in de Kruispuntbank van Ondernemingen
key-number-help = kijk het na op een factuur of in de Kruispuntbank van Ondernemingen
key-file-name = de naam van het sleutelbestand moet eindigen op .p12
key-file-name-help = schrijf: -o { $file }
key-without-password = Opgelet: geen wachtwoord. Wie de sleutel heeft, kan in uw naam verzegelen.
key-written = { $file }: de sleutel. Bewaar hem, en geef hem aan niemand.
key-certificate-written = { $file }: het certificaat. Geef het aan wie uw rapporten verifieert.
key-request-written = { $file }: de aanvraag. Stuur ze naar uw certificeringsinstantie.
key-request-then = Zet het certificaat dat u terugkrijgt, en de bovenliggende, achteraan in het sleutelbestand.
key-show-subject = Houder
key-show-issuer = Uitgegeven door
key-show-itself = zichzelf (zelfondertekend): anderen moeten het rechtstreeks van u krijgen
key-show-valid = Geldig
key-show-days = van { $from } tot en met { $to }
key-show-key = Sleutel
key-show-other-kind = van een soort waarmee niet wordt verzegeld
key-show-digest = SHA-256
key-show-expired = Het is verlopen; er kan niets meer mee worden verzegeld.
key-help-password = probeer opnieuw; komt het uit een bestand, dan telt alleen de eerste regel
key-help-format = geef een .p12-bestand of een .pem-bestand op
key-help-no-key = geef het .p12-bestand op, of het .pem-bestand met de private sleutel
key-help-no-certificate = zet het certificaat in hetzelfde bestand als de sleutel
key-help-does-not-fit = zet het certificaat van deze sleutel in het bestand
key-help-unsupported = gebruik een sleutel P-256, P-384 of RSA van ten minste 2048 bits, zoals wid key new maakt
key-help-other = kijk wat het bestand bevat met: wid key show FILE

## wid inspect
inspect-no-report-help = geef een rapport op dat wid issue of wid render heeft gemaakt
inspect-changed = er zit een verklaring in, maar het bestand is gewijzigd: { $why }
inspect-changed-help = vraag het bestand opnieuw
inspect-no-statement = er zit geen verklaring van wid in
inspect-no-pdf = dit is geen pdf
inspect-no-json = de verklaring is geen JSON: { $why }
inspect-not-verified = Niet geverifieerd: dit zegt het bestand over zichzelf. Controleer het met wid verify.
inspect-company = Onderneming
inspect-declared-by = Verklaard door
inspect-level = Niveau
inspect-no-level = geen
inspect-assessed-on = Beoordeeld op
inspect-days = { $assessed }, uitgegeven: { $issued }, geldig tot en met: { $until }
inspect-criteria = Criteria
inspect-pack = { $pack } { $version }
inspect-two = { $first }, { $second }
inspect-not-said = niet vermeld
inspect-sealed-by = Verzegeld door
inspect-signer = { $name } (certificaat uitgegeven door { $issuer })
inspect-signer-itself = { $name } (certificaat uitgegeven door zichzelf)
inspect-seal-unread = een handtekening die niet te lezen is
inspect-no-seal = niemand: dit is een ontwerp
inspect-statement = Verklaring
inspect-attachments = Bijlagen
inspect-parts = { $n ->
    [one] statement.json met 1 antwoord, criteria.json met { $size } bytes
   *[other] statement.json met { $n } antwoorden, criteria.json met { $size } bytes
}
inspect-digest-fits = De hash is die van de verklaring in dit bestand.
inspect-digest-of-another = De hash hoort bij EEN ANDERE verklaring dan die in dit bestand.
inspect-no-digest = dit is geen SHA-256-hash
inspect-no-digest-help = typ alle 64 letters en cijfers; spaties maken niet uit

## wid verify
verify-no-threads-help = probeer --jobs 1
verify-unreadable-help = vraag het bestand opnieuw; een rapport is een pdf
verify-progress = { $done } van { $all } geverifieerd
verify-tally = { $n ->
    [one] 1 bestand bekeken: { $parts }.
   *[other] { $n } bestanden bekeken: { $parts }.
}
tally-valid = { $n } geldig
tally-undecided = { $n } onbeslist
tally-expired = { $n } verlopen
tally-altered = { $n } gewijzigd
tally-wrong = { $n } fout
tally-withdrawn = { $n } ingetrokken
tally-no-report = { $n } geen rapport
tally-not-read = { $n } niet gelezen
outcome-passed = geslaagd
outcome-failed = NIET GESLAAGD
outcome-not-checked = niet nagegaan
outcome-undecided = onbeslist
verify-company = Onderneming
verify-sealed-by = Verzegeld door
verify-trusted-authority = { $name } (vertrouwd via de certificeringsinstantie)
verify-trusted-certificate = { $name } (precies dit certificaat wordt vertrouwd)
verify-trusted-not = { $name } (niet bekend als vertrouwd)
verify-name-differs = Deze naam verschilt van die van de onderneming.
verify-claimed-time = Vermelde tijd
verify-no-timestamp = { $moment } (geen tijdstempel bewijst dit)
verify-result = Resultaat
verify-indicative = { $level }{ $assurance }: indicatief, volgens voorgestelde criteria
verify-issued = Uitgegeven op
verify-days = { $issued }, geldig tot en met { $until }
verify-statement = Verklaring
verify-valid-says = ‘Geldig’ zegt wie dit heeft verzegeld, dat er niets is gewijzigd en dat het resultaat uit de antwoorden volgt. Het zegt niet dat de antwoorden waar zijn. Zie docs/TRUST.md.
verify-trust-help = geef een certificaat of een lijst op in PEM of DER
verify-no-certificates = { $folder } bevat geen .pem-, .crt- of .cer-bestand
verify-no-certificates-help = geef het certificaat zelf op
verify-list-not-text = een naam in de standaardinvoer is geen tekst in UTF-8
verify-list-not-text-help = geef dit bestand, of de map ervan, op de opdrachtregel op
verify-list-unread = de standaardinvoer kan niet worden gelezen: { $why }
verify-list-unread-help = geef de namen op de opdrachtregel op
verify-list-empty = de standaardinvoer noemt geen bestanden
verify-list-empty-help = schrijf één naam per regel
verify-no-pdf = { $folder } bevat geen pdf
verify-no-pdf-help = geef de map met de rapporten op
verify-no-fit = geen enkel bestand past bij { $pattern }

## wid demo
demo-answers = 1. De antwoorden van een verzonnen onderneming staan in { $file }.
demo-documents = 2. In { $folder } zijn { $n } fictieve documenten vastgelegd.
demo-folder-exists = { $folder } bestaat en is niet leeg
demo-folder-exists-help = geef een map op die nog niet bestaat
demo-too-many = hier staan te veel mappen met de naam wid-demo
demo-too-many-help = verwijder ze, of geef een andere op
demo-what-happened = Wat er is gebeurd: een verzonnen onderneming kreeg een score, haar rapport is verzegeld met een sleutel die voor deze demo is gemaakt, en het zegel en elk cijfer zijn geverifieerd. De sleutel is weggegooid; het certificaat ervan blijft. Het resultaat is indicatief: het label is een voorstel.
demo-open = Open deze bestanden:
demo-report = het rapport dat mensen lezen en machines verifiëren
demo-assessment = de antwoorden erachter, als tekst
demo-certificate = het certificaat dat wordt vertrouwd bij het verifiëren
demo-next = Probeer daarna:
demo-plan = de kortste weg naar het volgende niveau
demo-verify = zonder --trust: wie ervoor instaat, is onbeslist
demo-inspect = wat erin zit
demo-assess = uw eigen onderneming; een pauze kan altijd

## The menu of wid without a command
menu-head = wid: zelfbeoordeling, voorgesteld label ‘Women in Digital’. Resultaten zijn indicatief.
menu-demo = Een voorbeeld zien, van antwoorden tot geverifieerd rapport
menu-assess = Een beoordeling beginnen of voortzetten
menu-status = Zien wat nog openstaat
menu-score = Niveau en scores zien
menu-verify = Rapporten verifiëren die u hebt gekregen
menu-help = Alle opdrachten zien
menu-ask = Typ een nummer, of s om te stoppen:
menu-ask-folder = Map van de beoordeling
menu-ask-new-folder = Naam van de map ervoor
menu-ask-reports = Bestand of map; u kunt die naar dit venster slepen
menu-no-choice = Kies een van de nummers hierboven, of s om te stoppen.
menu-screen-reader = Met een schermlezer: wid help accessibility.
# The words that may be typed to leave, separated by blanks. English ones are understood too.
typed-leave = s stop

## wid criteria
criteria-absent = het pakket { $pack } is niet voorhanden
criteria-absent-help = voorhanden: { $packs }
criteria-entry = { $n ->
    [one] { $pack } { $version }: 1 criterium, gepubliceerd op { $day }, SHA-256 { $digest }
   *[other] { $pack } { $version }: { $n } criteria, gepubliceerd op { $day }, SHA-256 { $digest }
}
criteria-entry-preview = { $n ->
    [one] { $pack } { $version }, preview: 1 criterium, gepubliceerd op { $day }, SHA-256 { $digest }
   *[other] { $pack } { $version }, preview: { $n } criteria, gepubliceerd op { $day }, SHA-256 { $digest }
}
criteria-entry-from = in gebruik vanaf { $from }; in { $languages }; { $source }
criteria-entry-until = in gebruik van { $from } tot en met { $until }; in { $languages }; { $source }
criteria-built-in = ingebouwd
criteria-nowhere = het criterium { $id } staat in geen enkel pakket dat voorhanden is
criteria-nowhere-help = bekijk alle criteria van een pakket met: wid criteria show be-wid
criteria-page-place = { $pillar }; { $pack } { $version }, sinds { $since }
criteria-page-upcoming = Voorlopig vrijwillig: het telt nog nergens mee.
criteria-page-result = Het meet een resultaat.
criteria-page-levels = De niveaus
criteria-page-options = De opties
criteria-page-points = De punten
criteria-page-proof = Wat als bewijs telt
criteria-page-audit = Wat een auditor nakijkt
criteria-page-help = Hulp
criteria-page-applies = Voor wie het geldt
criteria-page-everybody = Voor elke onderneming.
criteria-page-min = { $fact }: ten minste { $limit }
criteria-page-max = { $fact }: ten hoogste { $limit }
criteria-page-flag = Als dit geldt: { $fact }
criteria-page-each-sex = Ten minste { $limit } vrouwen en { $limit } mannen
criteria-page-claims = Wanneer het niet van toepassing kan worden verklaard
criteria-page-claim-since = { $months ->
    [one] { $reason } (ten hoogste 1 maand)
   *[other] { $reason } (ten hoogste { $months } maanden)
}
criteria-page-law = De wet erachter
criteria-page-trace = Waar het vandaan komt in de strategie
criteria-page-anchor = { $id } (regel { $line })
criteria-page-crosswalk = In vergelijkbare kaders
criteria-written = { $n ->
    [one] 1 bestand gemaakt in { $folder }
   *[other] { $n } bestanden gemaakt in { $folder }
}
criteria-handbook-written = Handboek: { $file }
criteria-handbook-failed = het handboek kan niet worden gemaakt: { $why }

## wid criteria lint
criteria-lint-good = { $n ->
    [one] { $pack } { $version } heeft geen problemen. 1 criterium. SHA-256 { $digest }
   *[other] { $pack } { $version } heeft geen problemen. { $n } criteria. SHA-256 { $digest }
}
criteria-lint-problems = { $errors ->
    [0] Geen fouten
    [one] 1 fout
   *[other] { $errors } fouten
}, { $warnings ->
    [0] geen waarschuwingen
    [one] 1 waarschuwing
   *[other] { $warnings } waarschuwingen
}.
criteria-folder-deep = { $folder } ligt meer dan { $most } mappen diep
criteria-folder-large = { $folder } bevat te veel: ten hoogste { $files } bestanden en mappen met { $bytes } bytes worden gelezen
criteria-not-a-file = { $file } is een symbolische koppeling of geen gewoon bestand
criteria-not-text = vanaf hier is dit geen tekst in UTF-8 meer
criteria-folder-help = bewaar in de map alleen tekstbestanden, zoals ze moeten worden gepubliceerd

## What is typed wrongly
usage-no-command = er is geen opdracht opgegeven
usage-no-such-command = de opdracht { $command } bestaat niet
usage-unknown = { $argument } is hier niet bekend
usage-missing = { $n ->
    [one] dit ontbreekt: { $argument }
   *[other] deze ontbreken: { $argument }
}
usage-no-value = { $argument } heeft een waarde nodig
usage-wrong-value = ‘{ $typed }’ is geen waarde voor { $argument }
usage-wrong-value-why = ‘{ $typed }’ is geen waarde voor { $argument }: { $why }
usage-takes-no-value = ‘{ $typed }’ is te veel: { $argument } aanvaardt zo’n waarde niet
usage-twice = { $argument } mag u maar één keer opgeven
usage-conflict = { $argument } en { $other } sluiten elkaar uit
usage-not-text = een argument is geen tekst in UTF-8
usage-not-understood = wat getypt is, wordt niet begrepen
usage-allowed = hier toegelaten: { $values }
usage-did-you-mean = bedoelde u { $meant }?
usage-how = gebruik: { $usage }
usage-help = kijk wat u kunt typen met: { $command }
typed-no-moment = schrijf een dag zoals 2028-01-31, of een tijdstip zoals 2028-01-31T12:00:00Z
typed-no-day = schrijf een dag zoals 2026-11-24
typed-no-count = schrijf een geheel getal zoals 4

## Words around help
# A colon follows the headings; where your language has a blank before it, end them with a no-break space.
help-heading-usage = Gebruik:
help-heading-commands = Opdrachten
help-heading-arguments = Argumenten
help-heading-options = Opties
help-heading-everywhere = Opties van elke opdracht
help-values = Mogelijke waarden:
help-values-inline = mogelijke waarden: { $values }
help-value = - { $value }: { $text }
help-flag-help = Toon hulp
help-flag-version = Toon de versie

## wid criteria translated, wid criteria reviewed
criteria-recorded-help = bekijk de namen van alle teksten in het bestand: { $file }
criteria-stale-help = vertaal eerst, en typ dan: { $command }
criteria-translated = { $file }: { $n ->
    [0] er is niets gewijzigd; elke tekst was al als vertaald vastgelegd
    [one] één tekst is vastgelegd als vertaald uit het huidige Engels: { $blocks }
   *[other] { $n } teksten zijn vastgelegd als vertaald uit het huidige Engels: { $blocks }
}
criteria-reviewed = { $file }: { $n ->
    [0] er is niets gewijzigd; elke tekst was al als vergeleken vastgelegd
    [one] één tekst is vastgelegd als vergeleken met het huidige Engels: { $blocks }
   *[other] { $n } teksten zijn vastgelegd als vergeleken met het huidige Engels: { $blocks }
}

## Help of commands, arguments and values
# Written from the comments in the code by HELP=overwrite cargo test --bin wid help_words
help-wid =
    Zelfbeoordeling, ondertekend rapport en verificatie voor het voorgestelde Belgische label ‘Women in Digital’.

    Het label is een voorstel: elk resultaat is indicatief, en geen enkele overheidsinstantie staat ervoor in.
help-wid_lang = De taal van vragen, antwoorden en rapporten; anders die van het systeem
help-wid_format = Hoe antwoorden en fouten worden geschreven
help-wid_format_human = In woorden
help-wid_format_json = Als JSON, één object per regel
help-wid_format_csv = Als tabel met komma’s, alleen voor wid verify
help-wid_color = Of woorden een kleur krijgen
help-wid_color_auto = In een terminal, tenzij NO_COLOR is ingesteld
help-wid_color_always = Altijd
help-wid_color_never = Nooit
help-wid_quiet = Zeg minder onderweg; antwoorden en fouten blijven
help-wid_packs = De map met criteria die niet in het programma zitten
help-demo = Bekijk een voorbeeldonderneming, van antwoorden tot geverifieerd rapport
help-demo_folder = De te maken map; anders wid-demo, wid-demo-2 enzovoort
help-start = Begin een beoordeling: onderneming, gegevens, periode
help-start_folder = De map voor de beoordeling; ze wordt gemaakt als ze ontbreekt
help-start_blank = Maak een bestand met elke sleutel en de vraag als commentaar; vraag niets
help-start_overlay = Beoordeel ook volgens deze aanvulling, zoals bank; kan meer dan eens worden opgegeven
help-start_plain = Vraag alleen in regels tekst, voor schermlezers en eenvoudige terminals
help-assess = Beantwoord de criteria, één vraag per scherm; ga verder waar u gestopt bent
help-assess_folder = De map van de beoordeling; is er nog geen, dan wordt er een begonnen
help-assess_pillar = Begin bij deze pijler, zoals PAY
help-assess_criterion = Begin bij dit criterium, zoals PAY-04
help-assess_plain = Vraag alleen in regels tekst, voor schermlezers en eenvoudige terminals
help-overlay = Beoordeel ook volgens de aanvulling van een sector, naast de basiscriteria
help-overlay-add = Beoordeel ook volgens een aanvulling, naast de basiscriteria
help-overlay-add_folder = De map van de beoordeling
help-overlay-add_overlay = De aanvulling: haar prefix, zoals bank, haar id, of id@versie
help-overlay-remove = Verwijder een aanvulling, met haar antwoorden en gegevens
help-overlay-remove_folder = De map van de beoordeling
help-overlay-remove_overlay = De aanvulling: haar prefix, zoals bank, haar id, of id@versie
help-overlay-remove_yes = Beantwoord de laatste vraag met ja
help-status = Toon wat openstaat, per pijler, en wat ontbreekt om een rapport uit te geven
help-status_folder = De map van de beoordeling
help-score = Bereken niveau, pijlers en kerneisen
help-score_folder = De map van de beoordeling
help-score_explain = Toon hoe elk criterium telt
help-score_assurance = Wat als het resultaat deze zekerheid had: A0, A1 of A2
help-score_with = Wat als deze versie van de criteria gold: alleen antwoorden die dan gelden, tellen
help-plan = Toon de kortste weg naar het volgende niveau
help-plan_folder = De map van de beoordeling
help-migrate = Ga verder met een andere versie van de criteria
help-migrate_folder = De map van de beoordeling
help-migrate_to = De versie waarnaar u overgaat, zoals 2.0.0
help-migrate_yes = Beantwoord de laatste vraag met ja
help-renew = Begin opnieuw vanuit het rapport van vorig jaar
help-renew_report = Het rapport van vorig jaar
help-renew_folder = De map voor de nieuwe beoordeling; ze wordt gemaakt als ze ontbreekt
help-renew_trust = Certificaten die u vertrouwt: bestand of map met .pem, .crt, .cer; een CA als anker, elk ander als zichzelf
help-renew_crl = Een herroepingslijst
help-renew_to = De versie van de criteria; anders de nieuwste die van kracht is
help-evidence = Leg documenten vast die een antwoord bewijzen, of controleer ze
help-evidence-add = Leg een document vast bij een criterium: titel, datum, grootte en SHA-256
help-evidence-add_folder = De map van de beoordeling
help-evidence-add_criterion = Het criterium, zoals REC-01
help-evidence-add_file = Het document
help-evidence-add_title = De titel ervan; anders de naam van het bestand
help-evidence-add_date = De datum ervan; anders de dag van de beoordeling
help-evidence-add_no_copy = Leg het vast zonder het naar de map te kopiëren
help-evidence-check = Vergelijk de vastgelegde documenten met de bestanden
help-evidence-check_folder = De map van de beoordeling
help-issue = Geef het ondertekende rapport uit
help-issue_folder = De map van de beoordeling
help-issue_key = De sleutel voor het zegel: .p12-bestand, of .pem-bestand met sleutel en certificaat
help-issue_output = Het te maken rapport
help-issue_password_file = Neem het wachtwoord uit de eerste regel van een bestand
help-issue_password_env = Neem het wachtwoord uit een omgevingsvariabele
help-issue_yes = Beantwoord de laatste vraag met ja
help-issue_force = Vervang het rapport als het al bestaat
help-render = Maak het rapport als ontwerp, niet ondertekend, als pdf of HTML
help-render_folder = De map van de beoordeling
help-render_output = Het te maken ontwerp
help-render_template = Gebruik de sjablonen van deze map in plaats van de ingebouwde
help-render_force = Vervang het ontwerp als het al bestaat
help-verify = Verifieer rapporten: wie ze verzegelde, of er iets gewijzigd is, of het resultaat uit de antwoorden volgt
help-verify_paths = Rapporten of mappen met rapporten; - leest namen van de standaardinvoer
help-verify_trust = Certificaten die u vertrouwt: bestand of map met .pem, .crt, .cer; een CA als anker, elk ander als zichzelf
help-verify_crl = Een herroepingslijst
help-verify_at = Verifieer op dit tijdstip, zoals 2028-01-31T12:00:00Z; een dag alleen betekent 12.00 uur UTC
help-verify_evidence = Zoek de vastgelegde documenten in deze map
help-verify_require = Wat gecontroleerd moet zijn
help-verify_require_timestamp = Een tijdstempel die klopt
help-verify_require_revocation = Een herroepingslijst van de uitgever van het certificaat
help-verify_skip = Controles die u weglaat
help-verify_skip_signer = Wie het heeft verzegeld
help-verify_skip_subject = Of het certificaat de onderneming noemt
help-verify_skip_time = Of de tijdstippen bij elkaar passen
help-verify_skip_pages = Of de pagina’s uit de verklaring volgen
help-verify_skip_validity = Of de laatste dag voorbij is
help-verify_jobs = Hoeveel bestanden tegelijk; anders één per processorkern
help-inspect = Toon wat een rapport zegt, zonder het te verifiëren
help-inspect_file = Het rapport
help-inspect_extract = Schrijf statement.json en criteria.json in deze map
help-inspect_digest = Vergelijk met de hash die op papier staat of uit de code is gelezen
help-inspect_force = Vervang bestanden die al in de map staan
help-key = Maak en toon sleutels om rapporten mee te verzegelen
help-key-new = Maak een sleutel met een eigen certificaat, om mee te beginnen
help-key-new_output = Het te maken sleutelbestand; het certificaat komt ernaast als NAME.pem
help-key-new_name = De naam van de onderneming
help-key-new_enterprise_number = Het ondernemingsnummer van de onderneming
help-key-new_password_file = Neem het wachtwoord uit de eerste regel van een bestand
help-key-new_password_env = Neem het wachtwoord uit een omgevingsvariabele
help-key-new_no_password = Bescherm de sleutel niet met een wachtwoord
help-key-new_force = Vervang bestanden die al bestaan
help-key-request = Maak een sleutel en een certificaataanvraag voor een certificeringsinstantie
help-key-request_output = De te maken bestanden: NAME.key.pem en NAME.csr
help-key-request_name = De naam van de onderneming
help-key-request_enterprise_number = Het ondernemingsnummer van de onderneming
help-key-request_password_file = Neem het wachtwoord uit de eerste regel van een bestand
help-key-request_password_env = Neem het wachtwoord uit een omgevingsvariabele
help-key-request_force = Vervang bestanden die al bestaan
help-key-show = Toon van wie het certificaat in een bestand is
help-key-show_file = Een sleutel (.p12, .pem) of een certificaat (.pem)
help-key-show_password_file = Neem het wachtwoord uit de eerste regel van een bestand
help-key-show_password_env = Neem het wachtwoord uit een omgevingsvariabele
help-criteria = Bekijk en controleer pakketten met criteria
help-criteria-list = Toon welke pakketten voorhanden zijn
help-criteria-show = Toon een pakket, of één criterium ervan als pagina
help-criteria-show_name = Een criterium zoals REC-01, of een pakket zoals be-wid of be-wid@1.0.0
help-criteria-show_criterion = Een criterium van dat pakket
help-criteria-show_pack_version = De versie van de criteria; anders de nieuwste die voorhanden is
help-criteria-lint = Controleer de map van een pakket en meld alle problemen tegelijk
help-criteria-lint_folder = De map van de versie, zoals criteria/be-wid/1.0.0
help-criteria-translated = Leg vast dat teksten uit het huidige Engels zijn vertaald
help-criteria-translated_folder = De map van de versie, zoals criteria/be-wid/1.0.0
help-criteria-translated_language = De taal: fr, nl of de
help-criteria-translated_texts = Teksten, zoals REC-01 of level.bronze; alle, als er geen is genoemd
help-criteria-reviewed = Leg vast dat een tweede lezer teksten met het huidige Engels heeft vergeleken
help-criteria-reviewed_folder = De map van de versie, zoals criteria/be-wid/1.0.0
help-criteria-reviewed_language = De taal: fr, nl of de
help-criteria-reviewed_texts = Teksten, zoals REC-01 of level.bronze; alle, als er geen is genoemd
help-criteria-compare = Toon wat tussen twee versies is gewijzigd, hoe groot dat is, en of het nieuwe nummer dat aangeeft
help-criteria-compare_old = De vorige versie: een map, of een pakket dat voorhanden is, zoals be-wid@1.0.0
help-criteria-compare_new = De versie die erop volgt
help-criteria-compare_impact = Toon ook wat de wijziging betekent voor de beoordelingen en rapporten in deze map
help-criteria-export = Schrijf de bestanden van een pakket in een nieuwe map, of het handboek ervan als pdf of HTML
help-criteria-export_pack = Het pakket, zoals be-wid of be-wid@1.0.0
help-criteria-export_output = De te maken map, of het te schrijven handboek
help-criteria-export_force = Vervang bestanden die al bestaan
help-completions = Toon een aanvulscript voor een shell
help-completions_shell = De shell
help-man = Schrijf de handleidingspagina’s in een map
help-man_folder = De map om in te schrijven
help-man_force = Vervang pagina’s die al bestaan
help-help = Leg een opdracht of een onderwerp uit, zoals accessibility
help-help_topic = Een opdracht zoals: key new, of het onderwerp accessibility

## wid help and wid man
help-no-such-topic = er is geen opdracht of onderwerp { $topic }
help-no-such-topic-help = om ze allemaal te zien, typ: { $command }
# The headings of a manual page, in capitals as is the custom.
man-heading-name = NAAM
man-heading-synopsis = SAMENVATTING
man-heading-description = BESCHRIJVING
man-heading-options = OPTIES
man-heading-version = VERSIE
man-failed = de handleidingspagina { $page } kan niet worden gemaakt: { $why }
man-written = { $n ->
    [one] 1 handleidingspagina gemaakt in { $folder }
   *[other] { $n } handleidingspagina’s gemaakt in { $folder }
}
help-accessibility =
    Toegankelijkheid van wid

    Eenvoudige modus: voeg --plain toe aan wid start en wid assess, of zet de
    omgevingsvariabele ACCESSIBLE op 1. Elke vraag is dan enkele regels tekst
    die alleen worden toegevoegd; niets beweegt, knippert of wordt overschreven.
    Alles wat in de interactieve modus kan, kan hier met een letter of woord
    dat u typt: t voor terug, l voor later, p voor pauze, h om de vraag nog
    eens te horen, ? voor hulp.
    De eenvoudige modus start ook vanzelf als TERM de waarde dumb heeft, en in
    vensters kleiner dan 60 op 20.

    Interactieve modus: pijltjestoetsen of cijfers kiezen, Enter bevestigt, Esc
    gaat terug, Ctrl+C pauzeert. De cursor staat altijd op de gekozen regel.

    Kleur herhaalt alleen wat woorden zeggen. Ze staat uit als NO_COLOR is
    ingesteld, met --color never, en buiten een terminal.

    Rapporten: de pdf is getagd, met koppen, tabelkoppen en een tekst bij elke
    afbeelding, en gemaakt volgens PDF/UA-1. Voor grote letters, of om de tekst
    te laten meelopen met het venster: wid render DIR -o report.html.

## Migrate and renew
migrate-head = Van { $pack } { $from } naar { $to }
migrate-criterion = { $id } { $title }
migrate-criterion-upcoming = { $id } { $title } (voorlopig vrijwillig: telt nog niet mee)
migrate-carried = { $n ->
    [one] Eén antwoord geldt zoals het is.
   *[other] { $n } antwoorden gelden zoals ze zijn.
 }
migrate-offered = { $n ->
    [one] Eén vroeger antwoord wordt aangeboden; bekijk het opnieuw en neem het over als het nog geldt:
   *[other] { $n } vroegere antwoorden worden aangeboden; bekijk ze elk opnieuw en neem over wat nog geldt:
 }
migrate-told = { $n ->
    [one] Eén vroeger antwoord wordt alleen getoond, want het geldt niet zonder meer:
   *[other] { $n } vroegere antwoorden worden alleen getoond, want ze gelden niet zonder meer:
 }
migrate-new = { $n ->
    [one] Eén criterium is nieuw:
   *[other] { $n } criteria zijn nieuw:
 }
migrate-dropped = { $n ->
    [one] Eén antwoord wordt niet meer gevraagd:
   *[other] { $n } antwoorden worden niet meer gevraagd:
 }
migrate-link-same = { $criterion } (was { $from })
migrate-link-narrower = { $criterion } (vraagt een deel van { $from })
migrate-link-broader = { $criterion } (vraagt meer dan { $from })
migrate-link-overlaps = { $criterion } (vraagt deels iets anders dan { $from })
migrate-facts-added = Nu gevraagd bij de gegevens: { $facts }.
migrate-facts-removed = Niet meer gevraagd bij de gegevens: { $facts }.
migrate-unconfirmed = De gegevens moeten opnieuw worden bevestigd, want er worden andere gevraagd.
migrate-question = { $file } wijzigen? Het huidige bestand blijft ernaast bewaard.
migrate-nothing = Er is niets gewijzigd.
migrate-done = Klaar. Het vroegere bestand is bewaard als { $file }.
migrate-go-on = Om te beantwoorden wat openstaat, typ: { $command }

## The score under another version
score-with = Wat als de criteria { $version } golden? Alleen de antwoorden die dan gelden, tellen mee. De beoordeling zelf volgt { $written } en wordt niet gewijzigd.
score-with-open = { $n ->
    [one] Eén criterium staat dan open en telt als 0: { $ids }.
   *[other] { $n } criteria staan dan open en tellen als 0: { $ids }.
 }{ $proposed ->
    [0] {""}
    [one] {""} Voor één ervan zou een vroeger antwoord worden getoond.
   *[other] {""} Voor { $proposed } ervan zou een vroeger antwoord worden getoond.
 }

## wid renew
renew-notice = Let op wat de verificatie over het rapport zegt. { $verdict }
renew-done = Gemaakt: { $file }. Het rapport ervan zal het rapport noemen dat het vervangt.
renew-facts = Onderneming en gegevens komen uit het rapport, en nog niets is bevestigd: controleer elk gegeven, en geef de nieuwe periode op.
renew-exists-help = kies een andere map, of ga ermee verder met: { $command }
renew-failed = { $file }: { $what }
renew-failed-help = vraag het rapport dat is uitgegeven, en bekijk het met: wid verify { $file }

## Comparing two versions of criteria
compare-two-packs = { $old } en { $new } zijn twee pakketten; alleen twee versies van één pakket zijn te vergelijken
compare-head = { $pack }: van { $old } naar { $new }
compare-same = Er is geen verschil.
compare-patch = Patch: er wijzigt niets wat een score bepaalt.
compare-minor = Minor: geen enkele onderneming kan hierdoor haar niveau verliezen, wat ze ook heeft geantwoord. Elke wijziging is van een soort die alle niveaus behoudt.
compare-activated = Major volgens de regel: wat voorlopig vrijwillig was, telt nu mee.
compare-not-shown = Major, want het is hier niet uit te maken: niets toont aan dat elke onderneming haar niveau behoudt, en er is geen onderneming gevonden die het verliest.
compare-drops = Major: een onderneming kan hierdoor haar niveau verliezen.
compare-drop = Bijvoorbeeld een onderneming die { $before } heeft en { $after } zou hebben ({ $assurance }). Wat haar dan tegenhoudt:
compare-computed = zekerheid volgens haar documenten
compare-given = zekerheid in beide gevallen: { $name }
compare-drop-facts = Haar gegevens: { $facts }.
compare-drop-answers = Ze geeft de beste antwoorden en documenteert die, behalve voor:
compare-drop-open = geen antwoord
compare-drop-answer = { $criterion }: { $answer }
compare-drop-undocumented = { $criterion }: { $answer }, zonder document
compare-obstacles = Wat het aantonen verhindert:
compare-obstacle = { $name }: { $rule }
compare-rule = { $rule ->
    [removed] telde mee, en is weggevallen
    [added] is nieuw, en telt mee
    [activated] was voorlopig vrijwillig, en telt nu mee
    [not-counted] telde mee, en is nu voorlopig vrijwillig
    [moved] telt nu mee in een andere pijler
    [weight] het aandeel in een som is gewijzigd
    [applies] is van toepassing op andere ondernemingen
    [answer] een van de antwoorden is niet meer mogelijk
    [points] een antwoord geeft minder punten, of telt nu als niet gemeten
    [claim] een reden voor ‘niet van toepassing’ is weggevallen, of vraagt iets anders
    [result] telt niet meer als resultaat
    [claim-cap] hoeveel niet van toepassing mag worden verklaard, is gewijzigd
    [review-sample] een toetsing moet meer bekijken
    [facts] een gegeven is van een ander type
    [level-order] niveaus zijn van plaats gewisseld
    [legal-gate] een wettelijke plicht is nieuw of strenger, of bindt meer ondernemingen
    [gate] een niveau vraagt hier meer, of vraagt het aan meer ondernemingen
    [overall-min] vraagt een hogere totaalscore
    [pillar-min] vraagt een hogere score in elke pijler
    [results] vraagt meer gemeten resultaten
    [assurance] vraagt een hogere zekerheid
    [documented] vraagt meer documenten
    [coverage] vraagt dat meer van elke pijler van toepassing is
   *[other] { $rule }
 }
compare-version-fits = Het nummer { $version } geeft dat aan.
compare-version-too-low = Het nummer { $version } is daarvoor te laag: { $least } is het laagste dat mag.
compare-no-map = Er is een bestand map.toml nodig dat zegt wat er met elk criterium van { $old } is gebeurd.
compare-map = Het bestand map.toml is niet volledig:
compare-reworded = { $n ->
    [one] Bekijk { $ids }: wat gevraagd wordt, is anders verwoord onder hetzelfde id. Geen enkele regel van de score kan uitmaken of het nog hetzelfde is; is het dat niet, dan is een nieuw id nodig.
   *[other] Bekijk { $ids }: wat gevraagd wordt, is anders verwoord onder dezelfde id’s. Geen enkele regel van de score kan uitmaken of het nog hetzelfde is; waar het dat niet is, is een nieuw id nodig.
 }
compare-impact = Wat de wijziging betekent voor de ondernemingen in de map
compare-impact-counts = { $n ->
    [one] 1 onderneming
   *[other] { $n } ondernemingen
 }, waarvan er { $lost } { $lost ->
    [one] haar niveau zou verliezen
   *[other] hun niveau zouden verliezen
 }:
compare-impact-move = eerst { $before }, daarna { $after }: { $n }
compare-impact-file = { $file }: eerst { $before }, daarna { $after }
compare-impact-unread = { $n ->
    [one] 1 bestand telt niet mee:
   *[other] { $n } bestanden tellen niet mee:
 }
compare-impact-why = { $file }: { $why }
compare-section = { $about ->
    [pack] Het pakket als geheel
    [profile] Gegevens
    [level] Niveaus
    [assurance] Zekerheid
    [legal] Wettelijke verwijzingen
    [file] Bestanden
   *[other] { $about }
 }
compare-added = nieuw
compare-added-upcoming = nieuw, voorlopig vrijwillig: telt nog niet mee
compare-removed = weggevallen
compare-became = { $relation ->
    [same] gaat verder als { $ids }
    [narrower] weggevallen; door { $ids } wordt een deel ervan gevraagd
    [broader] weggevallen; door { $ids } wordt meer gevraagd
    [overlaps] weggevallen; door { $ids } wordt deels iets anders gevraagd
   *[other] weggevallen; het wordt nergens meer gevraagd
 }
compare-renamed = was { $from }
compare-value-changed = { $what }: { $after } (was { $before })
compare-value-added = { $what }: nu { $after }
compare-value-removed = { $what }: vervallen (was { $before })
compare-item-added = { $what }: nieuw
compare-item-removed = { $what }: weggevallen
compare-text = { $what }, in het { $language }:
compare-words-changed = ‘{ $before }’ is nu ‘{ $after }’
compare-words-added = ‘{ $after }’ is nieuw
compare-words-removed = ‘{ $before }’ is weggevallen
compare-blanks = alleen spaties verschillen
compare-language = { $language ->
    [en] Engels
    [fr] Frans
    [nl] Nederlands
    [de] Duits
   *[other] { $language }
 }
compare-language-added = Er zijn nu teksten in het { $language }.
compare-language-removed = Er zijn geen teksten meer in het { $language }.
compare-bytes = verschilt, zonder dat structuur of woorden wijzigen
compare-key = { $key ->
    [extends] breidt uit
    [published] dag van publicatie
    [effective_from] eerste dag voor rapporten
    [end_of_life] laatste dag voor beoordelingen
    [strategy_anchor] anker in de strategie
    [validity_months] geldigheid in maanden
    [refresh_months] maanden tot cijfers worden vernieuwd
    [min_cell] kleinste groep die wordt afgedrukt
    [thresholds] grootte { $of }
    [max_claimed_na_weight] percentage dat niet van toepassing mag worden verklaard
    [maturity_points] punten voor niveau { $of } van een antwoord met niveaus
    [yes_points] punten voor ja
    [no_points] punten voor nee
    [unknown_points] punten voor ‘niet gemeten’
    [documented_share] percentage van de punten dat voor A1 gedocumenteerd moet zijn
    [review_sample] deel dat een toetsing bekijkt
    [min_assessable_pillar_share] percentage van een pijler dat van toepassing moet zijn
    [low_coverage_cap] hoogste niveau als minder van toepassing is
    [level] niveaus, het laagste eerst
    [levels] tekst van niveau { $of }
    [type] type
    [options] optie { $of }
    [overall_min] minimale totaalscore
    [pillar_min] minimale score van elke pijler
    [results] gemeten resultaten, vanaf { $of } werknemers
    [assurance_min] minimale zekerheid
    [weight] gewicht
    [order] volgorde van de vragen
    [pillar] pijler
    [status] status
    [answer] soort antwoord
    [result] telt als resultaat
    [counts] wat geteld wordt
    [of] gegeven waaraan de noemer gelijk is
    [of_max] gegeven dat de bovengrens van de noemer is
    [of_min] minimale noemer
    [bands] punten per schijf
    [applies] van toepassing, { $of }
    [legal_gate] wettelijke plicht
    [gates] punten voor niveau { $of }
    [na_claim] reden voor ‘niet van toepassing’ { $of }
    [legal] wettelijke verwijzing { $of }
    [trace] plaats in de strategie { $of }
    [crosswalk] plaats in een ander kader { $of }
    [binding] bindende kracht
    [verified] gecontroleerd
    [sources] bron { $of }
    [official_titles] officiële titel ({ $of })
    [name] naam
    [strategy] strategie
    [disclaimer] disclaimer
    [label] korte naam
    [text] tekst
    [letter] letter
    [meaning] betekenis
    [title] titel
    [requirement] wat gevraagd wordt
    [measure] wat geteld wordt
    [evidence] bewijs
    [audit] waar een auditor naar kijkt
    [guidance] hulp
    [threshold] wie gebonden is
    [duty] plicht
    [unchecked] wat niet is gecontroleerd
   *[other] { $key } { $of }
 }

## wid overlay
overlay-not-at-hand = de aanvulling { $name } is niet voorhanden
overlay-not-at-hand-help = voorhanden: { $names }
overlay-score = Daarnaast, apart berekend: { $name }
overlay-added = Toegevoegd: de aanvulling { $id } { $version }. Ze wordt naast de basiscriteria berekend en verandert daar niets aan.
overlay-added-facts = { $n ->
    [0] Ze vraagt geen eigen gegevens.
    [one] Ze vraagt { $n } eigen gegeven.
   *[other] Ze vraagt { $n } eigen gegevens.
 }
overlay-added-next = Om haar vragen te beantwoorden, typ: { $command }
overlay-not-beside = de aanvulling { $name } hoort niet bij deze beoordeling
overlay-not-beside-help = { $n ->
    [0] er hoort geen aanvulling bij
   *[other] deze horen erbij: { $names }
 }
overlay-remove-question = { $n ->
    [0] De aanvulling { $id } { $version } uit de beoordeling verwijderen, met haar gegevens?
    [one] De aanvulling { $id } { $version } uit de beoordeling verwijderen, met haar antwoord en haar gegevens?
   *[other] De aanvulling { $id } { $version } uit de beoordeling verwijderen, met haar { $n } antwoorden en haar gegevens?
 }
overlay-remove-nothing = Er is niets gewijzigd.
overlay-removed = Verwijderd: de aanvulling { $id } { $version }.
migrate-left-out = De aanvulling { $id } { $version } past niet bij de nieuwe criteria en wordt weggelaten; er is geen versie voorhanden die wel past.
overlay-verified = Daarnaast
overlay-verified-level = { $level }, { $assurance }, volgens { $id }
