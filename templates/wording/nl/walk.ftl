# The walk: every word of `wid start` and `wid assess`. Plain, short English; no please, no sorry.

# ---- Commands. A letter and a word each; letters are unique.
letter-back = t
word-back = terug
key-back = Esc terug
letter-later = l
word-later = later
key-later = l later
key-unknown = l nog niet bekend
letter-pause = p
word-pause = pauze
key-pause = p pauze
letter-not-measured = m
word-not-measured = niet gemeten
key-not-measured = m niet gemeten
letter-not-applicable = n
word-not-applicable = niet van toepassing
key-not-applicable = n niet van toepassing
letter-proof = b
word-proof = bewijs
key-proof = b bewijs
letter-note = c
word-note = commentaar
key-note = c commentaar
word-help = hulp
key-help = ? hulp
letter-list = o
word-list = overzicht
key-list = o overzicht
letter-go-to = g
word-go-to = ga naar
key-go-to = g ga naar
letter-again = h
word-again = herhaal
key-again = h herhaal

# ---- Choices with a letter or a word of their own
letter-confirm = a
word-confirm = akkoord
letter-go-on = v
word-go-on = verder
letter-yes = j
word-yes = ja
word-no = nee
word-none = geen
word-of = van

# ---- Key lines of the interactive face
keys-one = Omhoog/Omlaag of toets, dan Enter
keys-several = Omhoog/Omlaag, Spatie kruist aan, Enter bevestigt
keys-figure = Typ, dan Enter
keys-words = Typ, dan Enter   Esc terug   F1 hulp   Ctrl+C pauze
keys-help = Enter terug naar de vraag   p pauze
keys-help-more = Enter meer   Esc terug naar de vraag   p pauze
keys-help-deeper = 1-4 meer, dan Enter   Enter of Esc terug naar de vraag   p pauze
more-above = (meer hierboven: Page Up)
more-below = (meer hieronder: Page Down)

# ---- Prompts of the plain face
prompt-welcome = Druk op Enter om te beginnen, of typ ? voor hulp
prompt-words = Typ het antwoord, Enter om het open te laten, of ? voor hulp
prompt-figure = Typ het antwoord, l als het nog niet bekend is, of ? voor hulp
prompt-keep = Typ een nieuw antwoord, Enter om het te behouden, of ? voor hulp
prompt-several = Typ de nummers die gelden, zoals 1 3, of 0 voor geen, l als het nog niet bekend is, of ? voor hulp
prompt-options = Typ de nummers die gelden, zoals 1 3, of 0 voor geen, m voor niet gemeten, of ? voor hulp
prompt-level = Typ { $keys }, of ? voor hulp
prompt-level-keep = Typ { $keys }, Enter om het antwoord te behouden, of ? voor hulp
prompt-count = Typ het antwoord, m voor niet gemeten, l voor later, of ? voor hulp
prompt-count-next = Typ het volgende getal, t voor terug, of ? voor hulp
prompt-facts = Typ a voor akkoord, 1 tot { $n } om iets te wijzigen, t voor terug, of ? voor hulp
prompt-facts-go-on = Typ v om verder te gaan, 1 tot { $n } om iets te wijzigen, t voor terug, of ? voor hulp
prompt-tasks = Typ een nummer van 0 tot { $n }, g om naar een criterium te gaan, of ? voor hulp
prompt-tasks-go-on = Typ een nummer van 0 tot { $n }, Enter voor { $id }, of ? voor hulp
prompt-pillar = Typ ja, later, of een code zoals { $id }, of ? voor hulp
prompt-number = Typ een nummer, t voor terug, of ? voor hulp
prompt-proof = Typ een nummer, Enter om verder te gaan, of ? voor hulp
prompt-file = Typ de naam van het bestand, t voor terug, of ? voor hulp
prompt-title = Typ de titel, dan Enter. Alleen Enter gaat verder zonder bewijs
prompt-title-keep = Typ een betere titel, of Enter om deze te behouden
prompt-proof-date = Typ de datum, zoals 27 3 2026, of Enter
prompt-date = Typ een datum, zoals 27 3 2026, of t voor terug
prompt-sentence = Typ één zin, dan Enter, of t voor terug
prompt-note = Typ het commentaar, dan Enter. Alleen Enter gaat terug
prompt-note-keep = Typ nieuw commentaar, - om het te wissen, of Enter om het te behouden
prompt-find = Typ een code zoals REC-01 of een deel van een titel, dan Enter. Alleen Enter gaat terug
prompt-help = Druk op Enter om terug te gaan naar de vraag
prompt-help-more = Druk op Enter voor meer, of t om terug te gaan naar de vraag
prompt-help-deeper = Typ 1, 2, 3 of 4 voor meer, of Enter om terug te gaan naar de vraag
prompt-colon = { $prompt }:

# ---- Words shared by screens
decimal-mark = ,
separator = {"; "}
error-prefix = Fout: { $error }
now = Nu: { $answer }.
now-open = Nog niet beantwoord.
now-later = Nog niet beantwoord; u wilde hierop terugkomen.
not-known = nog niet bekend
one-of = { $first } of { $last }
share = { $count } van { $of }
n-of-m = { $n } van { $m }
day = { $day } { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
minutes = ongeveer { $minutes } minuten
hours = ongeveer { $hours } u{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } min
 }
time-left = Resterende tijd aan het toetsenbord: { $time }, in zoveel keren als u wilt; { $figures ->
    [0] geen cijfers op te zoeken
    [one] één cijfer op te zoeken
   *[other] { $figures } cijfers op te zoeken
 }.
company-unnamed = Onderneming nog zonder naam
saved-at = Bewaard om { $time }

# ---- Answers in words
answer-unknown = Niet gemeten
answer-not-applicable = Niet van toepassing: { $reason }
answer-level = niveau { $level }
answer-yes = Ja
answer-no = Nee
answer-none = Geen van deze
answer-by-sex = vrouwen { $women }, mannen { $men }
answer-gap = vrouwen { $women }, mannen { $men } per uur

# ---- Conditions in words
condition-min = { $fact }: { $has }; gevraagd vanaf { $limit }
condition-max = { $fact }: { $has }; gevraagd tot en met { $limit }
condition-flag = gevraagd als dit geldt: { $fact }
condition-each-sex = { $women } vrouwen en { $men } mannen; gevraagd vanaf { $limit } van elk

# ---- The first screen
welcome-title = Wat dit is
welcome-what = U beantwoordt vragen over uw onderneming, één per scherm. Aan het einde krijgt u een niveau en een rapport. Het label is een voorstel; het resultaat zegt wat u verklaart.
welcome-time = Er zijn ten hoogste { $n } criteria. Eerst de gegevens, in ongeveer 10 minuten; dan de criteria, in ongeveer 1 u 45 min in totaal. U kunt altijd stoppen en op een andere dag verdergaan.
welcome-hand = Houd bij de hand: het aantal werknemers, vrouwen en mannen, leidinggevenden, aanwervingen en vacatures. De loondienst of het sociaal secretariaat weet het meeste ervan.
welcome-save = Elk antwoord wordt meteen in deze map bewaard. Niets verlaat uw computer.
welcome-keys = Typ ? voor hulp op elk scherm, en p voor een pauze.
welcome-start = Beginnen

# ---- Facts
facts-place = Begin: { $group }
facts-progress = Vraag { $at } van { $all }
facts-last-step = Begin, laatste stap: de gegevens nakijken
facts-title = De gegevens nakijken
facts-what = Deze gegevens bepalen welke criteria van toepassing zijn. Bevestig ze voor er een resultaat te zien is. U kunt ze later verbeteren; het rapport vermeldt elke verbetering.
facts-missing = { $n ->
    [one] Eén gegeven is nog niet bekend
   *[other] { $n } gegevens zijn nog niet bekend
 }: { $facts }. U kunt bevestigen zodra alles bekend is. De loondienst of het sociaal secretariaat weet het misschien.
facts-missing-many = { $n } gegevens zijn nog niet bekend; de regels hieronder tonen welke. U kunt bevestigen zodra alles bekend is. De loondienst of het sociaal secretariaat weet het misschien.
facts-confirmed = U bevestigde deze gegevens op { $day }. Wat u vanaf nu verbetert, staat in het rapport.
facts-edited = De gegevens zijn in het bestand gewijzigd sinds u ze op { $day } bevestigde. Kijk ze na en bevestig ze opnieuw; het rapport vermeldt dat.
facts-apply = { $asked } van de { $all } criteria zijn van toepassing{ $waiting ->
    [0] {""}
    [one] {""}, en nog één wacht op een gegeven
   *[other] {""}, en nog { $waiting } wachten op gegevens
 } (de hulp zegt welke niet, en waarom).
group-company = Onderneming
group-declarer = Wie verklaart
group-scope = Afbakening
group-size = Grootte
group-roles = Digitaal werk, leidinggevenden, bestuur
group-months = Laatste 12 en 24 maanden
group-sentences = Wat geldt
fact-value = { $fact }: { $value }
period-from-value = van { $day }
period-to-value = tot en met { $day }
choice-confirm = Akkoord: deze gegevens bevestigen en beginnen
choice-go-on = Verder naar het overzicht
choice-none = Geen van deze
warning-profile = Kijk dit na: { $fact } past niet bij de andere gegevens.
warning-headcount = Kijk dit na: vrouwen en mannen samen wijken ver af van het aantal werknemers.
warning-close = Kijk dit na: { $fact } is { $value }, dicht bij { $limit }, waar andere criteria beginnen te gelden.

field-company-name = Naam van de onderneming
question-company-name = Wat is de naam van de onderneming?
hint-company-name = Zoals in de statuten. De naam staat op de eerste pagina van het rapport.
field-enterprise-number = Ondernemingsnummer
question-enterprise-number = Wat is het ondernemingsnummer?
hint-enterprise-number = Tien cijfers, zoals 0123.456.749. Het staat op elke factuur. U mag het weglaten: druk alleen op Enter.
field-declarer-name = Naam van de persoon die verklaart
question-declarer-name = Wie verklaart deze antwoorden?
hint-declarer-name = Voor- en achternaam. De naam staat in het rapport.
field-declarer-role = Functie van de persoon die verklaart
question-declarer-role = Wat is de functie van die persoon?
hint-declarer-role = Bijvoorbeeld: HR-directeur.
field-perimeter-text = Deel van de onderneming
question-perimeter-text = Welk deel van de onderneming beoordeelt u?
hint-perimeter-text = Bijvoorbeeld: Alle Belgische vestigingen.
field-period-from = Eerste dag van de periode
question-period-from = Op welke dag begint de periode van 12 maanden?
hint-period-from = De cijfers gaan over deze 12 maanden. Typ de dag als 1 10 2025 of 1/10/2025.
field-period-to = Laatste dag van de periode
question-period-to = Op welke dag eindigt de periode?
hint-period-to = 12 maanden na de eerste dag, en ten hoogste 6 maanden geleden. Typ de dag als 30 9 2026 of 30/9/2026.

# ---- Task list
tasks-title = Overzicht
tasks-progress = { $decided } van { $all } afgehandeld
tasks-facts = Onderneming en gegevens
tasks-issue = Antwoorden nakijken, uitgeven
tasks-waiting = { $n ->
    [one] Eén criterium wacht
   *[other] { $n } criteria wachten
 } op gegevens die nog niet bekend zijn: { $facts }.
status-confirmed = Bevestigd
status-to-confirm = Te bevestigen
status-facts-missing = { $n ->
    [one] Eén gegeven is nog niet bekend
   *[other] { $n } gegevens zijn nog niet bekend
 }
status-completed = Voltooid
status-to-check = Alles afgehandeld, na te kijken
status-not-started = Nog niet begonnen
status-in-progress = Bezig
status-later = , { $n } voor later
status-ready = Klaar
status-criteria-open = Kan nog niet beginnen: { $n ->
    [one] één criterium staat open
   *[other] { $n } criteria staan open
 }
status-facts-open = Kan nog niet beginnen: de gegevens zijn niet bevestigd

# ---- A later day
day-title = Een nieuwe dag
day-what = De beoordeling geldt voor { $then }. Vandaag is het { $today }.
day-nothing-changes = Verplaatsen naar vandaag verandert de punten van geen enkel antwoord.
day-changes = Verplaatsen naar vandaag verandert de punten van { $n ->
    [one] één antwoord
   *[other] { $n } antwoorden
 }:
day-move = De beoordeling verplaatsen naar { $today }
day-keep = { $then } behouden

# ---- A criterion
criterion-progress = Criterium { $at } van { $all }, { $id }
question-maturity = Welke regel beschrijft uw onderneming op { $day }?
question-yes-no = Geldt dit voor uw onderneming op { $day }?
question-multi = Welke gelden voor uw onderneming op { $day }? Kruis ze elk aan.
question-share = { $step ->
    [1] Hoeveel voldoen hieraan?
   *[other] Op hoeveel in totaal?
 }
question-by-sex = { $step ->
    [1] Vrouwen: hoeveel voldoen hieraan?
    [2] Vrouwen: op hoeveel in totaal?
    [3] Mannen: hoeveel voldoen hieraan?
   *[other] Mannen: op hoeveel in totaal?
 }
question-gap = { $step ->
    [1] Gemiddeld bruto-uurloon van vrouwen, in euro?
   *[other] Gemiddeld bruto-uurloon van mannen, in euro?
 }
question-date = Op welke dag? Typ de dag als 27 3 2026 of 27/3/2026.
choice-yes = Ja
choice-no = Nee
choice-not-measured = Niet gemeten, of we weten het niet (0 punten, en het rapport zegt dat)
typed-counts = Tot nu toe getypt: { $n ->
    [1] { $a }
    [2] vrouwen { $a } van { $b }
   *[other] vrouwen { $a } van { $b }, mannen { $c }
 }.
typed-gap = Tot nu toe getypt: vrouwen { $a }.
hint-proof = Bewijs: { $proof }.
hint-law = Wettelijke plicht van elke werkgever.
hint-law-from = Wettelijke plicht vanaf { $workers } werknemers.
hint-law-flag = Wettelijke plicht als dit geldt: { $fact }.
hint-applies = Aan u gevraagd: { $condition }.
hint-recorded = Vastgelegd bewijs: { $n }.
hint-note = Commentaar: { $note }

# ---- Why a criterion applies, or does not
why-applies-title = { $title }: van toepassing op uw onderneming
why-not-title = { $title }: niet van toepassing op uw onderneming
why-waits-title = { $title }: wacht op een gegeven
why-all = Dit is van toepassing op elke onderneming. U kunt het niet ‘niet van toepassing’ verklaren.
why-applies = Dit volgt uit de gegevens: { $conditions }. U kunt het niet ‘niet van toepassing’ verklaren.
why-not = Dit volgt uit de gegevens: { $conditions }. Er wordt niets gevraagd, en er gaat niets verloren.
why-waits = Of dit van toepassing is, hangt af van een gegeven dat nog niet bekend is: { $fact }.
why-answer = Beantwoorden
why-not-measured = Niet gemeten (0 punten, en het rapport zegt dat)
why-facts = De gegevens verbeteren (het rapport vermeldt elke verbetering)
why-list = Naar het overzicht

# ---- Not applicable
claim-title = Niet van toepassing: { $title }
claim-reason = Welke reden geldt?
claim-text = Zeg in één zin waarom. Het rapport drukt die zin af.
claim-since = Sinds welke dag?
claim-chosen = Reden: { $reason }.
claim-share = Niet van toepassing verklaard tot nu toe: { $share } van de toegelaten { $most }%. Daarboven telt dat alles als niet gemeten.

# ---- Proof and notes
proof-place = { $id } { $title }
proof-heading = Bewijs
proof-stays = Het bestand blijft bij u. De naam, de datum en de vingerafdruk worden vastgelegd; het rapport toont de titel.
proof-question = Wilt u een document als bewijs vastleggen? Met alleen Enter gaat u verder zonder.
proof-again = Een document dat al is vastgelegd
proof-file = Een bestand
proof-title-only = Alleen een titel
proof-remove = Een document verwijderen dat hier is vastgelegd
proof-which = Welk document?
proof-which-goes = Welk document moet weg?
proof-path = Welk bestand? Typ de naam, of sleep het naar dit venster. Met alleen Enter legt u enkel een titel vast.
proof-title = Wat is de titel van het document?
proof-date = Wat is de datum van het document? Druk alleen op Enter als er geen is.
proof-this = Document: { $title }.
proof-recorded = Vastgelegd: { $proof }.
proof-dated = { $title }, { $day }
proof-undated = { $title }, geen datum
note-heading = Commentaar
note-what = Het rapport drukt het commentaar af als uw eigen woorden. Laat namen van personen weg.
note-question = Welk commentaar wilt u geven?

# ---- Check answers of a pillar
pillar-place = Antwoorden nakijken: { $pillar }
pillar-question = Hebt u dit onderdeel voltooid?
pillar-yes = Ja
pillar-later = Nee, ik kom later terug
pillar-open = { $n ->
    [one] Eén criterium staat open.
   *[other] { $n } criteria staan open.
 }
pillar-without-proof = Nog geen bewijs: { $n }.
pillar-changes = Gegevens gewijzigd sinds u ze bevestigde: { $n }. Het rapport vermeldt ze.
row-open = Nog niet beantwoord
row-later = Voor later
row-no-proof = nog geen bewijs
row-proofs = { $n ->
    [one] 1 bewijsstuk
   *[other] { $n } bewijsstukken
 }

# ---- Going to a criterion
find-place = Ga naar een criterium
find-question = Welk criterium?
find-which = Verschillende titels passen. Welke?

# ---- What happened
said-resumed-facts = Sommige gegevens staan nog open. U gaat verder waar u gestopt bent.
said-stopped-at = U bent gestopt bij { $id } { $title }. Druk op Enter om daar verder te gaan.
said-saved-fact = Bewaard: { $fact }: { $answer }.
said-left-open = Open gelaten: { $fact }.
said-change-logged = Bewaard. De gegevens waren bevestigd; het rapport vermeldt dus deze verbetering.
said-added = { $n ->
    [one] Eén criterium is toegevoegd
   *[other] { $n } criteria zijn toegevoegd
 }: { $ids }.
said-fell-away = { $n ->
    [one] Eén criterium is weggevallen
   *[other] { $n } criteria zijn weggevallen
 }: { $ids }.
said-confirmed = Bewaard: de gegevens zijn bevestigd.
said-moved = Bewaard: de beoordeling geldt nu voor { $day }.
said-saved = Bewaard: { $id }, { $answer }. { $decided } van { $all } afgehandeld.
said-saved-unknown = Bewaard: { $id }, niet gemeten. Het telt als 0 punten en staat in het rapport. { $decided } van { $all } afgehandeld.
said-of-known = { $of } in totaal, uit de gegevens: { $fact }.
said-later = Open gelaten: { $id }. U kunt erop terugkomen vanuit het overzicht.
said-proof = Bewaard: bewijs ‘{ $title }’ voor { $id }. Vastgelegd bewijs: { $n }.
said-proof-removed = Bewaard: het bewijs is verwijderd.
said-file = Bestand vastgelegd: { $title }.
said-note = Bewaard: commentaar bij { $id }.
said-note-removed = Bewaard: het commentaar bij { $id } is verwijderd.
said-completed = { $pillar }: voltooid.
said-plain = De eenvoudige modus is aan ({ $why }). Elk scherm is enkele regels tekst, en de vraag komt het laatst.
said-interactive = Voor een schermlezer, of voor alleen regels tekst, gebruik: { $command } --plain
why-option = gevraagd met --plain
why-accessible = gevraagd met ACCESSIBLE
why-dumb = de terminal is een eenvoudige
why-small = het venster is kleiner dan 60 op 20
farewell = Pauze. { $decided } van { $all } afgehandeld, alles bewaard. Om verder te gaan, typ: { $command }
farewell-interrupt = Pauze. Alle antwoorden zijn bewaard. Om verder te gaan, typ: { $command }
farewell-done = Alle { $all } criteria zijn afgehandeld en bewaard.

# ---- Errors: what happened, then what to do
error-choose = Kies { $keys }.
error-nothing-to-choose = Hier valt niets te kiezen. Druk op Enter, of typ t om terug te gaan.
error-choose-nothing = Er is niets gekozen. Kies { $keys }.
error-choose-answer = Kies { $keys }. Weet u het niet, typ dan m voor niet gemeten of l om later terug te komen.
error-choose-several = Kruis elke zin aan die geldt, of kies 0 voor geen van deze. Weet u het niet, typ dan l.
error-none-and-some = ‘Geen van deze’ kan niet naast een andere keuze staan. Kies alleen 0, of laat het weg.
error-first-screen = Dit is het eerste scherm; ervoor is er niets.
error-not-here = Zoiets is er niet op dit scherm. Typ ? om te zien wat er wel is.
error-number-form = { $typed } is geen ondernemingsnummer. Het heeft tien cijfers en begint met 0 of 1, zoals 0123.456.749.
error-number-digits = De laatste twee cijfers van { $typed } passen niet bij de rest van het nummer. Kijk het na op een factuur of in de Kruispuntbank van Ondernemingen.
error-figure-nothing = Er is niets getypt. Typ het antwoord, of l als het nog niet bekend is.
error-whole = Geef een geheel getal, zoals 27.
error-percentage = Geef een aantal, als geheel getal. Het percentage wordt voor u berekend.
error-decimal = { $typed } is geen getal. Geef er een zoals 26,46.
error-count = Geef een aantal, als geheel getal, zoals 27. Weet u het niet, typ dan m voor niet gemeten of l om later terug te komen.
error-of = Geef het totale aantal, als geheel getal, zoals 40.
error-count-over-of = { $count } is meer dan de { $of } waarvan het een deel is. Wijzig een van de twee getallen.
error-date = { $typed } is geen datum. Typ dag, maand en jaar, zoals 27 3 2026.
error-date-nothing = Er is niets getypt. Typ een datum zoals 27 3 2026, m voor niet gemeten, of l om later terug te komen.
error-period-future = De periode moet eindigen op of vóór { $day }, de datum van deze beoordeling.
error-period-old = De periode moet ten hoogste 6 maanden vóór { $day } eindigen, de datum van deze beoordeling.
error-period-length = De periode telt 12 maanden en begint op { $from }. Typ een dag ongeveer 12 maanden later, of ga terug om de eerste dag te wijzigen.
error-words-nothing = Er is niets getypt. Typ ten minste één woord.
error-words-long = De tekst heeft { $has } tekens; er passen er { $most }. Kort hem in.
error-words-character = De tekst bevat een teken dat lezers niet kunnen zien. Typ de tekst opnieuw met de hand.
error-proof-future = De datum van het document moet op of vóór { $day } liggen, de datum van deze beoordeling.
error-too-many-proofs = Er zijn { $most } documenten vastgelegd, en meer passen er niet. Verwijder er eerst een.
error-file-absent = Er is geen bestand { $name } in { $folder }. Sleep het bestand naar dit venster, typ de naam opnieuw, of druk op Enter om alleen de titel vast te leggen.
error-file-not = { $name } is geen bestand. Sleep een bestand naar dit venster, typ de naam van een bestand, of druk op Enter om alleen de titel vast te leggen.
error-file-unreadable = { $name } kon niet worden gelezen ({ $message }). Sluit andere programma’s die het gebruiken en typ de naam opnieuw, of druk op Enter om alleen de titel vast te leggen.
error-no-criterion = Geen criterium heet { $typed }. Typ een code zoals REC-01, of een woord uit de titel.
error-not-yet = { $reason }.
error-pillar-open = { $n ->
    [one] Eén criterium van dit onderdeel staat open. Beantwoord het, of kies later.
   *[other] { $n } criteria van dit onderdeel staan open. Beantwoord ze, of kies later.
 }
problem-date-in-future = De datum moet op of vóór { $day } liggen, de datum van deze beoordeling.
problem-of-is-0 = Op 0 is er geen aandeel. Wijzig het getal, of typ m voor niet gemeten.
problem-nobody-of-this-sex = Volgens de gegevens zijn er geen werknemers van dit geslacht. Geef voor hen 0 op 0, of verbeter de gegevens.
problem-pay-is-0 = Een gemiddeld loon van 0 valt niet te vergelijken. Wijzig het bedrag, of typ m voor niet gemeten.
problem-claim-too-old = Deze dag is te lang geleden om de reden op { $day } te laten gelden. Kijk de dag na, of beantwoord het criterium.
problem-count-over-of = Het eerste getal is meer dan het tweede, waarvan het een deel is. Wijzig een van de twee getallen.
problem-period = De periode eindigt voor ze begint. Wijzig een van de twee dagen.

# ---- Help
help-place = Hulp
help-title-screen = { $id } { $title }
help-title-law = De wet achter { $id }
help-title-points = Hoe de punten tellen: { $id }
help-title-audit = Waar een auditor naar kijkt: { $id }
help-title-words = Woorden uitgelegd
help-law = De wet erachter
help-points = Hoe de punten tellen
help-audit = Waar een auditor naar kijkt
help-words = Woorden uitgelegd
help-proof = Wat als bewijs telt:
help-ask = Aan wie u het vraagt: wie voor dit onderwerp instaat, vaak HR of de preventieadviseur.
help-ask-figures = Aan wie u het vraagt: de loondienst of het sociaal secretariaat heeft de cijfers.
help-three-ways = Nog geen antwoord? m: niet gemeten, definitief tot u het wijzigt. l: later terugkomen, dan blijft het open. n: niet van toepassing, als daar een reden voor is.
help-commands = t terug. l later. o overzicht. g ga naar. b bewijs. c commentaar. h herhaal. p pauze, alles is bewaard. Bij een criterium: m niet gemeten, n niet van toepassing.
help-fact = Dit wordt eenmaal gevraagd en bepaalt welke criteria van toepassing zijn. Weet u het nog niet, typ dan l; u kunt verdergaan en het later invullen. De loondienst of het sociaal secretariaat weet het misschien.
help-field = Dit staat in het rapport. U kunt het later verbeteren.
help-facts = Kies een nummer om een regel te verbeteren. Deze criteria worden niet gevraagd:
help-tasks = Kies een pijler, in om het even welke volgorde. Kies 0 voor de onderneming en de gegevens. Enter gaat verder waar u gestopt bent.
help-pillar = Bekijk elke regel. Kies er een om die te wijzigen; u komt hier terug. Zeg dan of het onderdeel voltooid is.
help-waits = wacht op een gegeven dat nog niet bekend is, { $fact }
help-law-line = { $title } ({ $threshold }): { $duty }
help-no-law = Voor dit criterium is geen wet genoemd.
help-unchecked = Niet gecontroleerd: { $what }
help-not-checked = Niet in elk detail gecontroleerd.
help-points-level = Niveau { $level }: { $points } punten.
help-points-yes = Ja: { $yes } punten. Nee: { $no } punten.
help-band-min = { $unit ->
    [options] Vanaf { $limit } aangekruist: { $points } punten.
    [ratio] Vanaf een verhouding van { $limit }: { $points } punten.
   *[other] Vanaf { $limit }%: { $points } punten.
 }
help-band-max = Tot en met { $limit }%: { $points } punten.
help-band-months = Tot en met { $limit } maanden geleden: { $points } punten.
help-weight = Het gewicht binnen de pijler is { $weight }.
help-gate = Niveau { $level } vraagt hier ten minste { $min } punten{ $workers ->
    [0] {""}
   *[other] {""} vanaf { $workers } werknemers
 }.
help-legal-gate = Elk niveau vraagt hier ten minste { $min } punten{ $workers ->
    [1] {""}
   *[other] {""} vanaf { $workers } werknemers
 }, omdat de wet het oplegt.
help-word-1 = Pijler: een van de delen van de criteria, zoals aanwerving.
help-word-2 = Criterium: één vraag met het antwoord.
help-word-3 = Bewijs: een document dat toont dat het antwoord waar is. Het blijft bij u.
help-word-4 = Vingerafdruk: een getal berekend uit een bestand. Het toont later dat het bestand hetzelfde is.
help-word-5 = Gegeven: een cijfer over de onderneming dat bepaalt welke criteria van toepassing zijn.
help-word-6 = Niet gemeten: afgehandeld, 0 punten, afgedrukt in het rapport.
help-word-7 = Niet van toepassing: weggelaten uit de berekening, om een reden die de criteria toelaten.

# ---- What was said before, under other criteria or in last year's report
letter-take-over = k
word-take-over = overnemen
key-take-over = k overnemen
before = Vroeger, op { $day }, volgens de criteria { $version }: { $answer }.
before-other = Vroeger, op { $day }, volgens de criteria { $version }, bij { $id } { $title }: { $answer }.
before-other-untitled = Vroeger, op { $day }, volgens de criteria { $version }, bij { $id }: { $answer }.
before-nothing = geen antwoord
before-note = Uw toelichting toen: { $note }
before-changed = Sindsdien gewijzigd in { $what }: { $how }.
before-same-text = De tekst is dezelfde als toen.
before-take-over = Typ { $key } om het vroegere antwoord over te nemen zoals het is. Tot dan is het geen antwoord.
before-requirement = wat gevraagd wordt
before-measure = wat geteld wordt
before-level = de regel die u koos
before-option = een zin die u aankruiste
change-text = de tekst was ‘{ $old }’
change-added = nieuw is ‘{ $new }’
change-removed = weggevallen is ‘{ $old }’
change-replaced = ‘{ $old }’ werd ‘{ $new }’
status-before = , { $n } opnieuw te bekijken
row-before = Opnieuw te bekijken
facts-from-report = Onderneming en gegevens komen uit het vorige rapport. Controleer elke regel; nog niets is bevestigd.
error-nothing-before = Er is hier geen enkelvoudig vroeger antwoord om over te nemen. Beantwoord de vraag.
