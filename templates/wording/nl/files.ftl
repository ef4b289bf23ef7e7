# Files that are written: what explains them to those who open them.

# ---- The file of wid start --blank, as comments
blank-how = Schrijf elk antwoord na het teken = en haal het teken # vooraan weg. Wat leeg blijft, staat open.
blank-assessed-on = De dag waarvoor alles hieronder geldt.
blank-company-name = De naam, tussen "aanhalingstekens".
blank-enterprise-number = Het ondernemingsnummer, tussen aanhalingstekens, zoals "0123.456.749". U mag het weglaten.
blank-declared-by = Wie deze antwoorden verklaart, tussen "aanhalingstekens".
blank-perimeter = Welk deel van de onderneming wordt beoordeeld, tussen "aanhalingstekens", en over welke 12 maanden, zoals 2025-10-01 tot en met 2026-09-30.
blank-profile = De gegevens. Ze bepalen welke criteria van toepassing zijn. Laat weg wat nog niet bekend is.
blank-flags = Een lijst zoals ["…", "…"]; [] als niets ervan geldt.
# $form is one of the form-… of problems.ftl, or a piece of TOML.
blank-answer = Schrijf { $form }, of "unknown" als het niet gemeten is.
# $since is empty or a piece of TOML.
blank-claim = { $reason }: in plaats van value, not_applicable = {"{"} code = "{ $code }", text = "waarom"{ $since } {"}"}

# ---- The documents of wid demo
demo-document =
    Fictief bewijs

    { $title }
    { $day }

    Dit bestand hoort bij de demonstratie van wid. De onderneming en alles wat ze zegt, zijn verzonnen.
