# Problems: what happened with a file or a value, and what to do. An id begins with the code of the problem, which never changes.
# Sentences begin in lower case and have no full stop, since they stand behind a place or within another sentence.

# ---- Any TOML or JSON file
file-too-large-to-read = het bestand heeft { $has } bytes
file-too-large-to-read-help = ten hoogste { $most } bytes worden gelezen
toml-syntax-value = hier ontbreekt een waarde, of een tekst staat niet tussen "aanhalingstekens"
# $detail is what the TOML parser says, in English.
toml-syntax-other = dit is geen TOML: { $detail }
toml-syntax-help = Kijk op https://toml.io hoe u TOML schrijft.
# $found is one of the type-… below, $wanted one of the form-….
wrong-type = hier staat { $found }, maar verwacht wordt { $wanted }
number-out-of-range = { $written } past hier niet, verwacht wordt { $wanted }
not-a-decimal = { $written } kan niet exact worden gelezen
not-a-decimal-help = schrijf cijfers met ten hoogste één punt en ten hoogste { $most } significante cijfers, zoals 26.46
not-a-date = deze datum bestaat niet, of er staat een tijdstip bij
not-a-date-help = schrijf jaar-maand-dag zonder aanhalingstekens, zoals 2026-03-27
wrong-form = ‘{ $written }’ heeft niet de juiste vorm
# $form is one of the form-… below.
wrong-form-help = schrijf { $form }
not-allowed = ‘{ $written }’ is hier niet toegelaten
allowed = Hier toegelaten: { $allowed }.
allowed-likely = Bedoelde u { $likely }? Hier toegelaten: { $allowed }.
missing-key = de sleutel { $key } ontbreekt hier
missing-key-help = voeg een regel toe: { $key } = …
unknown-key = de sleutel { $key } is hier niet bekend

# What stands in a file.
type-text = een tekst
type-whole = een geheel getal
type-decimal = een decimaal getal
type-boolean = true of false
type-date = een datum
type-list = een lijst
type-table = een tabel

# What must stand in a file.
form-text = een tekst tussen "aanhalingstekens"
form-boolean = true of false
form-whole = een geheel getal van { $least } tot en met { $most }
form-number = een getal
form-date = een datum zoals 2026-03-27, zonder aanhalingstekens
form-list = een lijst tussen [vierkante haken]
form-table = een tabel
form-digest = 64 hexadecimale cijfers in kleine letters
form-block-digest = de eerste 16 hexadecimale cijfers van een hash, in kleine letters
form-version = drie getallen met punten ertussen, zoals 1.0.0
form-pack-id = kleine letters, cijfers en koppeltekens, zoals be-wid
form-pillar-id = twee tot vijf hoofdletters, zoals REC
form-criterion-id = een pijler en een nummer, zoals REC-01
form-level-id = kleine letters, cijfers en koppeltekens, zoals bronze
form-assurance-id = A0, A1 of A2
not-an-identifier = een id van deze soort heeft de vorm: { $form }
not-a-digest = een SHA-256-hash heeft de vorm: { $form }

# JSON that is sealed. $detail is what the JSON parser says, in English.
json-number = een getal is geen geheel getal kleiner dan 2^53
json-syntax = geen JSON: { $detail }
json-form = de JSON heeft niet de vorm van RFC 8785

# Text that people type.
free-text-empty = de tekst is leeg
free-text-too-long = { $has ->
    [one] de tekst heeft 1 teken; er passen er { $most }
   *[other] de tekst heeft { $has } tekens; er passen er { $most }
 }
free-text-character = de tekst bevat het teken { $sign }, dat kan verbergen of veranderen wat een lezer ziet
free-text-help = wijzig de tekst of kort hem in
enterprise-number-form = een ondernemingsnummer heeft tien cijfers en begint met 0 of 1, bijvoorbeeld 0123.456.749
enterprise-number-digits = de laatste twee cijfers passen niet bij de rest van het nummer

# ---- An assessment
unknown-key-changes = changes staat binnen [perimeter]
unknown-key-changes-help = schrijf de wijzigingen als [[changes]]
pack-not-at-hand-named = de criteria { $id } { $version } zijn niet voorhanden
pack-not-at-hand-others = Voorhanden: { $names }. Geef de map van andere op met --pack
enterprise-number = { $written }: { $error }
enterprise-number-help = kijk het na op een factuur of in de Kruispuntbank van Ondernemingen
period-backwards = de periode eindigt voor ze begint
period-backwards-help = verwissel from en to
too-many-changes = hier staan { $has } wijzigingen; er worden er ten hoogste { $most } bewaard
unknown-fact = deze criteria vragen niet naar het gegeven { $key }
repeated = { $word } staat hier twee keer
repeated-help = laat er één weg
unknown-criterion-answered = het criterium { $id } hoort niet bij deze criteria
facts-needed = eerst zijn deze gegevens nodig: { $keys }

# ---- An answer
value-and-claim = er staat een waarde naast not_applicable
value-and-claim-help = behoud een van de twee en verwijder de andere
wrong-type-answer = { $id } wordt niet met een tekst beantwoord
# $form is one of the form-… , or a piece of TOML.
wrong-type-answer-help = schrijf { $form }, of "unknown" als het niet gemeten is
form-answer-level = een niveau van 0 tot en met 3
form-answer-options = een lijst van opties zoals ["…"]
form-answer-date = een datum zoals 2026-03-27
of-is-0 = met of = 0 is er geen aandeel
of-is-0-help = schrijf "unknown", of kijk het getal na
date-in-future = { $day } valt na de dag van de beoordeling
date-in-future-help = schrijf een dag op of vóór { $last }, de dag van de beoordeling
count-over-of = count = { $count } is meer dan of = { $of }
count-over-of-help = wijzig een van de twee getallen
# $sex is the key women or men.
nobody-of-this-sex = hier staat of = { $of }, maar volgens het profiel zijn er geen { $sex ->
    [men] mannen
   *[women] vrouwen
 }
nobody-of-this-sex-help = schrijf of = 0, of verbeter profile.{ $sex }
pay-is-0 = een gemiddeld loon van 0 geeft geen loonkloof
pay-is-0-help = schrijf "unknown", of kijk het bedrag na
claim-not-allowed = { $id } kan niet ‘niet van toepassing’ worden verklaard
claim-not-allowed-help = het is van toepassing op deze onderneming; beantwoord het, of schrijf value = "unknown"
claim-too-old = { $most ->
    [one] { $day } ligt meer dan 1 maand vóór de beoordeling
   *[other] { $day } ligt meer dan { $most } maanden vóór de beoordeling
 }
claim-too-old-help = { $most ->
    [one] { $code } geldt ten hoogste 1 maand
   *[other] { $code } geldt ten hoogste { $most } maanden
 }
missing-since = since ontbreekt hier
missing-since-help = voeg since toe met de dag, zoals since = 2025-03-01
unknown-key-since = { $code } heeft geen since
unknown-key-since-help = verwijder since
too-many-proofs = er staan { $has } bewijsstukken; er passen er { $most }
too-many-proofs-help = behoud de beste
path-outside = { $path } leidt buiten de map van de beoordeling
path-outside-help = kopieer het bestand naar de map evidence

# ---- A statement
wrong-form-moment = ‘{ $written }’ is geen tijdstip in UTC
wrong-form-moment-help = schrijf 2026-11-24T10:00:00Z
packs-count = { $has ->
    [one] hier staat 1 pakket; 1 tot en met { $most } zijn toegelaten
   *[other] hier staan { $has } pakketten; 1 tot en met { $most } zijn toegelaten
 }

# ---- The files of a pack
missing-file = { $file } ontbreekt
too-many-files = { $folder } heeft { $has } bestanden; ten hoogste { $most } zijn toegelaten
file-name = in de bestandsnaam { $name } zijn alleen a-z, 0-9, - _ en . toegelaten
file-too-large-in-pack = { $file } heeft { $has } bytes; ten hoogste { $most } zijn toegelaten
file-form = { $file } moet UTF-8 zijn, met LF als regeleinde en zonder byte order mark
pack-twice = { $folder } zegt { $id } { $version } te zijn, maar verschilt van het pakket dat voorhanden is
pack-twice-help = geef een gewijzigd pakket een eigen versie

# ---- pack.toml
too-many-entries = { $key } bevat { $has } elementen; ten hoogste { $most } zijn toegelaten
level-order = de niveaus staan niet in de juiste volgorde
level-order-help = schrijf het laagste niveau eerst; geen drempel van een niveau mag onder die van het vorige niveau liggen
# $rule is rule-of-level or rule-of-criterion.
missing-fact = { $rule } heeft het gegeven { $key } nodig, dat niet wordt gevraagd
missing-fact-help = voeg een tabel [[profile]] toe met key = "{ $key }" en type = "integer"
rule-of-thresholds = de lijst thresholds van [pack]
rule-of-level = het niveau { $id }
rule-of-criterion = het criterium { $id }
duplicate-id = { $kind ->
    [criterion] het criterium { $id } staat hier twee keer
    [pillar] de pijler { $id } staat hier twee keer
    [fact] het gegeven { $id } staat hier twee keer
    [level] het niveau { $id } staat hier twee keer
   *[legal] de wettelijke verwijzing { $id } staat hier twee keer
 }
duplicate-id-help = geef elk een eigen id
maturity-points = maturity_points heeft de punten van de vier niveaus 0 tot en met 3 nodig
missing-levels = scoring heeft ten minste één niveau en de zekerheden nodig
missing-levels-help = voeg tabellen [[scoring.level]] toe
number-out-of-range-fraction = de breuk is groter dan 1
missing-options = een antwoord van het type multi heeft opties nodig
missing-options-help = voeg options = ["…"] toe
band-limit = een schijf heeft precies één van min, max, max_months
bands-missing = dit type antwoord heeft schijven nodig
bands-idle = dit type antwoord heeft geen schijven
bands-of-dates = max_months is voor een datum, en een datum heeft niets anders
unknown-key-condition = de voorwaarde { $key } is niet bekend
unknown-key-condition-help = schrijf <gegeven>_min, <gegeven>_max, flag of each_sex_min; gegevens: { $facts }

# ---- text/<language>.toml
unknown-key-words = { $key }.{ $id } heeft hier teksten, maar staat niet in pack.toml
unknown-key-text = { $key }.{ $id } staat niet in pack.toml
missing-text = de teksten van { $key }.{ $id } ontbreken
missing-text-table-help = voeg [{ $key }.{ $id }] toe
missing-text-all = de teksten van { $key } ontbreken
missing-text-all-help = nodig: { $needed }
text-length = een tekst heeft 1 tot en met { $most } tekens
text-character = de tekst bevat { $sign }
text-character-help = laat het weg
levels-count = hier zijn { $needed } teksten van niveaus nodig; { $has ->
    [one] er staat er 1
   *[other] er staan er { $has }
 }

# ---- A place and a problem in one sentence
problem-at = { $place }: { $problem }

# ---- Keys and seals. $reason is what a library or a token says, in English.
key-format = dit is geen PKCS #12-bestand en ook geen PEM met een sleutel en een certificaat
key-password-needed = de sleutel is versleuteld en heeft een wachtwoord nodig
key-wrong-password = het wachtwoord is fout
key-without-private-key = er zit geen private sleutel in
key-several = er zitten { $found } private sleutels in; er wordt er één verwacht
key-without-certificate = er zit geen certificaat in
key-does-not-fit = geen van de certificaten erin hoort bij de sleutel
key-certificate-unreadable = een certificaat erin is onleesbaar
key-unsupported = dit soort sleutel of versleuteling wordt niet ondersteund; P-256, P-384 en RSA van ten minste 2048 bits wel
key-not-made = de sleutel kon niet worden gemaakt: { $reason }
# $error is one of the shape-… of verify.ftl.
sign-shape = dit is geen onverzegeld rapport: { $error }
sign-no-field = het rapport heeft geen veld voor een zegel
sign-certificate = het certificaat is onleesbaar
sign-not-yet-valid = het certificaat is pas geldig vanaf { $from }
sign-expired = het certificaat is verlopen op { $until }
sign-key-usage = het certificaat is niet bedoeld om documenten te ondertekenen
sign-unsupported = verzegelen kan met sleutels van het type P-256, P-384 of RSA van ten minste 2048 bits
sign-too-large = de handtekening heeft { $size } bytes, meer dan { $limit }
sign-refused = de sleutel heeft niet ondertekend: { $reason }
sign-wrong-signature = de handtekening hoort niet bij het certificaat
trust-format = hier zit geen certificaat en geen herroepingslijst in
trust-certificate = een certificaat is onleesbaar
trust-anchor-usage = een CA-certificaat mag geen certificaten ondertekenen
trust-revocation-list = een herroepingslijst is onleesbaar

# ---- What forbids to issue a report, and makes an issued one wrong
rule-missing = { $field } is niet ingevuld
rule-facts = deze gegevens zijn nog niet bekend: { $keys }
rule-impossible-facts = deze gegevens spreken elkaar tegen: { $keys }
rule-not-confirmed = de gegevens zijn niet bevestigd
# $breach is one of the rule-period-….
rule-period = de periode: { $breach }
rule-period-length = ze moet 12 maanden lang zijn, één meer of minder mag
rule-period-future = ze moet eindigen op of vóór de dag van de beoordeling
rule-period-too-old = ze moet ten hoogste { $most } maanden vóór de dag van de beoordeling eindigen
rule-age = beoordeeld op { $assessed_on }, uitgegeven op { $issued }: het rapport moet op de dag van de beoordeling of ten hoogste { $most } dagen later worden uitgegeven
rule-validity = geldig tot en met { $has }, maar volgens de criteria tot en met { $needs }
rule-pack-dates = de criteria { $version } mogen op { $issued } niet worden gebruikt: ze gelden van { $from } tot en met { $until }
rule-pack-begins = de criteria { $version } mogen op { $issued } niet worden gebruikt: ze gelden vanaf { $from }
rule-open = { $n ->
    [one] 1 criterium staat open: { $ids }
   *[other] { $n } criteria staan open: { $ids }
 }
issue-something-open = er staat nog iets open
certificate-of-another = het certificaat noemt een ander ondernemingsnummer, { $certified }

# ---- Reports, their templates and their markup. $detail is what a library says, in English.
report-other-packs = de criteria zijn niet die uit de verklaring
report-unknown-renderer = de pagina’s zijn getekend met renderer { $renderer }, die dit programma niet kent
report-other-templates = andere sjablonen dienen alleen voor ontwerpen en HTML
document-pages = de tekst heeft meer dan { $limit } pagina’s nodig
document-letters = de tekst heeft { $limit } of meer verschillende letters
document-typeface = het lettertype kan niet worden ingesloten: { $detail }
document-qr = de tekst past niet in een QR-code: { $detail }
document-drawing = de pagina’s konden niet worden opgemaakt: { $detail }
template-fails = { $template }:{ $line }: { $detail }
template-words = { $template }: er is geen tekst ‘{ $id }’ met de variabelen { $variables }
template-too-long = de uitvoer van het sjabloon is langer dan { $limit } bytes
markup-place = { $line }:{ $column }: { $problem }
markup-element = <{ $name }> is niet toegelaten in { markup-inside }
markup-text = tekst is niet toegelaten in { markup-inside }
markup-inside = { $inside ->
    [section] een sectie
    [columns] kolommen
    [result] een resultaat
    [cell] een cel
    [list] een lijst
    [figure] een figuur
    [paragraph] een alinea
    [running-text] lopende tekst
    [table] een tabel
    [table-part] een tabel, op deze plaats
    [row] een rij
    [colgroup] een colgroup
   *[element] { $inside }
 }
markup-attribute = het attribuut { $name } is hier niet toegelaten
markup-class = de klasse ‘{ $class }’ is hier niet toegelaten; toegelaten: { $allowed }
markup-missing = { $what ->
    [text] er ontbreekt tekst
    [cell-text] er ontbreekt tekst in de cel
    [columns] er ontbreekt een kolom: er moeten er precies twee zijn
    [svg] er ontbreekt een svg
    [shape] er ontbreekt een vorm
    [caption] caption of aria-label ontbreekt
    [scope] scope="col" of scope="row" ontbreekt
   *[element] { $what } ontbreekt
 }
markup-value = { $attribute } kan niet ‘{ $value }’ zijn
markup-path = een pad bestaat uit gesloten ringen van M, h, v en z
markup-heading = h{ $level } kan niet op h{ $before } volgen
markup-row = { $cells ->
    [one] de rij heeft 1 cel, de tabel heeft { $columns } kolommen
   *[other] de rij heeft { $cells } cellen, de tabel heeft { $columns } kolommen
 }
markup-too-much = { $what ->
    [bytes] meer dan { $limit } bytes XHTML
    [levels] meer dan { $limit } niveaus van elementen
   *[shapes] meer dan { $limit } vormen in een tekening
 }

# ---- What a report will disclose, as it is listed before it is sealed
disclosed-change = van ‘{ $before }’ naar ‘{ $after }’, op { $on }
disclosed-from-to = { $from } tot en met { $to }
disclosed-number = { $number }
disclosed-no-flags = geen van deze
disclosed-share = { $count } van { $of }
disclosed-by-sex = vrouwen { $women } van { $of_women }, mannen { $men } van { $of_men }
disclosed-pay = vrouwen { $women }, mannen { $men }
certificate-parts = { $parts }
# $part is the kind of a part of a certificate's subject; one without words of its own keeps its technical name.
certificate-part = { $part ->
    [name] naam { $value }
    [organisation] organisatie { $value }
    [unit] afdeling { $value }
    [organisation-number] organisatienummer { $value }
    [country] land { $value }
    [given-name] voornaam { $value }
    [family-name] familienaam { $value }
    [serial-number] serienummer { $value }
    [title] functie { $value }
    [e-mail] e-mail { $value }
   *[other] { $part } { $value }
 }


## Maps between versions of criteria
map-from = de concordantietabel vertrekt van { $from }, en dat is geen versie vóór { $version }
map-from-help = noem de laatste versie van de vorige hoofdversie (major)
map-unknown-new = { $id } hoort niet bij deze criteria
map-unknown-new-help = noem een criterium uit pack.toml naast deze concordantietabel
map-no-id = ‘{ $id }’ is geen id van een criterium
map-no-id-help = schrijf een pijler en een nummer, zoals REC-01
map-too-many = de concordantietabel heeft { $n } regels; ten hoogste { $most } zijn toegelaten
map-relation = { $relation } past niet bij { $n ->
    [0] nul criteria
    [one] één criterium
   *[other] { $n } criteria
 }
map-relation-help = same gaat naar één criterium, narrower, broader en overlaps naar een of meer, retired naar geen enkel
map-id-kept = { $id } behoudt zijn id, maar is { $relation }
map-id-kept-help = een criterium met een andere betekenis krijgt een nieuw id; schrijf same als de betekenis niet veranderde
map-missing-new = de concordantietabel zegt niet waar { $id } vandaan komt
map-missing-new-help = noem het in de regel van het criterium waaruit het voortkomt, of in de lijst new
map-not-new = { $id } staat in de lijst new, en een regel van de concordantietabel leidt ernaartoe
map-not-new-help = verwijder het op een van de twee plaatsen
map-merged = meerdere criteria zijn { $id } geworden, en het antwoord op een ervan wordt overgenomen
map-merged-help = leiden meerdere antwoorden naar één criterium, dan is elk ervan broader of overlaps, zodat een persoon beslist
map-unknown-old = { $id } hoort niet bij { $version }
map-unknown-old-help = noem een criterium van de versie waarvan de concordantietabel vertrekt
map-missing-old = de concordantietabel zegt niet wat er met { $id } van { $version } is gebeurd
map-missing-old-help = voeg een regel toe: { $id } = {"{"} to = […], relation = "…" {"}"}

## Proposals: what earlier answers say
proposal-unknown-criterion = het criterium { $id } hoort niet bij deze criteria
proposal-unknown-criterion-help = verwijder de voorstellen ervan; wat vroeger is gezegd, staat in het bestand van de vorige versie
proposal-too-many = hier staan { $n } voorstellen; er passen er { $most }
proposal-form = dit is geen antwoord op { $id }
proposal-form-help = schrijf before in plaats van value, dan wordt het alleen getoond
proposal-both = value staat naast before
proposal-both-help = behoud value als het antwoord kan worden overgenomen zoals het is, anders before

## Going to another version of the criteria
migrate-same-version = de beoordeling volgt al de criteria { $version }
migrate-backward = de beoordeling volgt de criteria { $from }, en { $to } is ouder; terugkeren kan niet
migrate-not-at-hand = de criteria { $version } zijn niet voorhanden
migrate-not-at-hand-help = voorhanden: { $versions }
migrate-no-map = geen criteria die voorhanden zijn, zeggen wat er in versie { $major } met de antwoorden gebeurt
migrate-no-map-help = haal de eerste versie { $major } op; de concordantietabel daarin zegt het
migrate-ended = de criteria { $version } golden tot en met { $on }
migrate-map = de concordantietabel tussen de versies bevat problemen
migrate-not-toml = dit is geen TOML: { $detail }
migrate-not-readable = wat zou worden geschreven, gaat in tegen een regel van de nieuwe criteria; daarom is er niets geschreven

## Beginning again from a report
renew-refused = het rapport kan niet worden vernieuwd; het oordeel erover luidt: { $verdict ->
    [altered] gewijzigd
    [wrong] fout
    [withdrawn] ingetrokken
    [expired] verlopen
    [undecided] onbeslist
    [valid] geldig
    [not-a-report] geen rapport
   *[other] { $verdict }
 }
renew-unread = dit programma kan niet lezen wat het rapport verklaart; het oordeel erover luidt: { $verdict ->
    [altered] gewijzigd
    [wrong] fout
    [withdrawn] ingetrokken
    [expired] verlopen
    [undecided] onbeslist
    [valid] geldig
    [not-a-report] geen rapport
   *[other] { $verdict }
 }

# ---- What is recorded of translations
translation-of-english = uit het Engels wordt naar de andere talen vertaald; voor het Engels zelf wordt niets vastgelegd
translation-no-texts = het pakket heeft geen teksten in de taal { $language }
translation-unknown-block = geen tekst van het pakket heet { $name }
translation-stale = { $n ->
    [one] één tekst is geen vertaling van de huidige Engelse tekst: { $blocks }
   *[other] { $n } teksten zijn geen vertaling van de huidige Engelse teksten: { $blocks }
 }

## Overlays
overlay-of-itself = { $id } breidt zichzelf uit
overlay-of-itself-help = noem de basiscriteria waar de aanvulling naast staat
overlay-base-missing = de criteria { $id } { $version }, die deze aanvulling uitbreidt, zijn niet voorhanden
overlay-base-missing-help =
    { $n ->
        [0] geef eerst de map van de basiscriteria op; een aanvulling past bij de versie die ze noemt en bij latere van dezelfde hoofdversie
       *[other] voorhanden: { $versions }; een aanvulling past bij de versie die ze noemt en bij latere van dezelfde hoofdversie
    }
overlay-of-an-overlay = { $id } is zelf een aanvulling
overlay-of-an-overlay-help = een aanvulling breidt basiscriteria uit; waar twee aanvullingen nodig zijn, noemt een beoordeling ze allebei
overlay-prefix-form = ‘{ $prefix }’ kan geen prefix zijn
overlay-prefix-form-help = schrijf een woord van ten hoogste { $most } kleine letters, cijfers en koppeltekens, zoals bank
overlay-prefix-in-base = { $id } heeft een prefix, maar dit pakket breidt niets uit
overlay-prefix-in-base-help = laat de prefix weg, of zeg met [extends] wat het pakket uitbreidt
overlay-base-redefined = { $id } hoort bij { $base }, en een aanvulling verandert daar niets aan
overlay-outside-prefix = { $id } staat niet onder de prefix { $prefix }
overlay-own-id-help = gebruik een eigen id, zoals { $id }
overlay-validity = een aanvulling is even lang geldig als haar basiscriteria, want één rapport bevat beide
overlay-validity-help = schrijf validity_months = { $months }
overlay-min-cell = een aanvulling drukt geen cijfer over minder mensen af dan haar basiscriteria
overlay-min-cell-help = schrijf min_cell = { $least } of meer
overlay-none = { $id } breidt niets uit en is dus geen aanvulling
overlay-none-help = neem een pakket met [extends], of laat het weg
overlay-other-base = { $id } past niet bij { $base } { $version }
overlay-other-base-help = ze past bij { $base } { $version } en bij latere van dezelfde hoofdversie
overlay-same-prefix = { $id } heeft de prefix { $prefix }, net als { $other }
overlay-same-prefix-help = laat een van de twee weg
overlay-no-fact = { $id } vraagt het gegeven { $fact }, dat deze criteria niet kennen
overlay-no-fact-help = neem een andere versie van de aanvulling
overlay-other-rules = { $id } heeft een andere geldigheid dan haar basiscriteria, of drukt cijfers over minder mensen af
overlay-other-rules-help = neem een andere versie van de aanvulling
overlay-not-named-help = dit hoort bij een aanvulling met de prefix { $prefix }; noem de aanvulling onder [[overlays]], of voeg ze toe met: wid overlay add
overlay-too-many = naast dezelfde basiscriteria passen ten hoogste { $most } aanvullingen
overlay-too-many-help = laat er een weg
overlay-as-base = { $id } is een aanvulling, en niets wordt beoordeeld volgens een aanvulling alleen
overlay-as-base-help = noem de basiscriteria onder [pack], en de aanvulling onder [[overlays]]

# ---- Wat de controle vindt in een pakket dat kan worden geladen
never-applies = { $id } geldt voor geen enkele onderneming: de voorwaarden spreken elkaar tegen
never-applies-help = wijzig de sleutel applies, of laat het criterium weg
dead-band = geen enkel cijfer van { $id } valt in deze schijf
dead-band-help = schijven worden geprobeerd in de volgorde waarin ze staan, en de eerste die past, telt; zet de smalste eerst, of laat deze weg
unreachable-gate = deze kerneis bindt geen enkele onderneming, want { $id } geldt maar tot en met { $largest } werknemers
unreachable-gate-help = verlaag workers_min, of laat de kerneis weg
gate-too-high = geen enkel antwoord op { $id } is { $min } punten waard, zodat niemand met deze kerneis het niveau { $level } haalt
gate-too-high-legal = geen enkel antwoord op { $id } is { $min } punten waard, zodat niemand deze wettelijke kerneis vervult
gate-too-high-help = het beste antwoord is { $most } waard; schrijf ten hoogste dat
level-out-of-reach = het niveau { $level } vraagt hier { $min } gemeten resultaten, meer dan er zijn
level-out-of-reach-help = { $n ->
    [0] geen enkel actief criterium heeft result = true
    [one] één actief criterium heeft result = true; schrijf ten hoogste 1
   *[other] { $n } actieve criteria hebben result = true; schrijf ten hoogste { $n }
 }
empty-pillar = in de pijler { $id } staat geen actief criterium, zodat de score altijd 0 is
empty-pillar-help = voeg een criterium toe, of laat de pijler weg
unused-legal = geen enkel criterium verwijst naar { $key }
unused-legal-help = voeg de sleutel toe aan de lijst legal van een criterium, of laat de verwijzing weg
legal-gate-without-law = { $id } is een wettelijke kerneis, maar verwijst niet naar een wettekst met binding = "law"
legal-gate-without-law-help = noem de wet erachter in de lijst legal, of neem in plaats daarvan een kerneis van een niveau
broken-trace-no-anchor = het anker { $anchor } staat niet in trace.toml
broken-trace-no-criterion = het criterium { $id } staat niet in deze criteria
broken-trace-one-way = { $id } noemt het anker { $anchor }, maar dat anker noemt { $id } niet
broken-trace-one-way-back = het anker { $anchor } noemt { $id }, maar { $id } noemt dat anker niet
broken-trace-help = verbeter de id, of voeg de andere helft toe in { $file }
no-trace = nergens staat waar { $id } vandaan komt
no-trace-help = noem een anker van trace.toml in de lijst trace
duplicate-anchor = het anker { $id } staat hier twee keer
wrong-form-hash = dit is geen hash van een regel
form-line-digest = de eerste 12 hexadecimale cijfers van de SHA-256 van de regel
missing-translation = { $n ->
    [one] voor één van de vier talen zijn er geen teksten: { $languages }
   *[other] voor { $n } van de vier talen zijn er geen teksten: { $languages }
 }
missing-translation-help = voeg text/{ $language }.toml toe met dezelfde tabellen en sleutels
stale-translation = { $block } is vertaald uit een andere Engelse tekst dan de huidige
stale-translation-all = { $n ->
    [one] nergens staat bij welke Engelse tekst deze vertaling van één tekst hoort
   *[other] nergens staat bij welke Engelse teksten deze vertalingen van { $n } teksten horen
 }
stale-translation-help = vergelijk de vertaling met het Engels, wijzig wat nodig is, en typ dan: wid criteria translated { $arguments }
unreviewed-translation = { $block } is niet door een tweede lezer met het huidige Engels vergeleken
unreviewed-translation-all = { $n ->
    [one] één tekst is niet door een tweede lezer met het Engels vergeleken
   *[other] { $n } teksten zijn niet door een tweede lezer met het Engels vergeleken
 }
unreviewed-translation-help = laat dit vergelijken door iemand die het niet heeft vertaald, en typ dan: wid criteria reviewed { $arguments }
long-text = deze tekst heeft { $has } tekens; naast de Engelse worden er ten hoogste { $most } verwacht
long-text-help = kort hem in, of kijk of hij meer zegt dan: { $english }
crowded-screen = het scherm van { $id } neemt { $has } regels in bij 80 kolommen; er passen er { $most } zonder scrollen
crowded-screen-help = kort de teksten in, of maak er twee criteria van
example-missing = het voorbeeld { $file } bestaat niet
example-missing-help = schrijf het pad vanuit de map van de voorbeelden, met /
example-misses = het voorbeeld haalt iets anders voor { $key }: { $has }
example-misses-help = is de wijziging bedoeld, schrijf dan wat het nu haalt

## Wat een wijziging van de criteria doet met bekende ondernemingen
impact-report = geen rapport dat mag gelden als de verklaring van de onderneming
impact-other-criteria = beoordeeld volgens andere criteria dan de vorige versie
