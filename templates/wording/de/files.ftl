# Files that are written: what explains them to those who open them.

# ---- The file of wid start --blank, as comments
blank-how = Schreiben Sie jede Antwort hinter das Zeichen = und entfernen Sie das # davor. Was leer bleibt, ist offen.
blank-assessed-on = Der Tag, für den alles Folgende gilt.
blank-company-name = Der Name, in "Anführungszeichen".
blank-enterprise-number = Die Unternehmensnummer, in Anführungszeichen, etwa "0123.456.749". Sie kann fehlen.
blank-declared-by = Wer diese Erklärung abgibt, in "Anführungszeichen".
blank-perimeter = Welcher Teil des Unternehmens bewertet wird, in "Anführungszeichen", und über welche 12 Monate, etwa 2025-10-01 bis 2026-09-30.
blank-profile = Die Angaben. Sie bestimmen, welche Kriterien gelten. Lassen Sie weg, was noch nicht bekannt ist.
blank-flags = Eine Liste wie ["…", "…"]; [], wenn nichts davon zutrifft.
# $form is one of the form-… of problems.ftl, or a piece of TOML.
blank-answer = Nötig: { $form } oder "unknown", wenn nicht gemessen.
# $since is empty or a piece of TOML.
blank-claim = { $reason }: anstelle von value schreiben Sie not_applicable = {"{"} code = "{ $code }", text = "warum"{ $since } {"}"}

# ---- The documents of wid demo
demo-document =
    Erfundener Beleg

    { $title }
    { $day }

    Diese Datei gehört zur Demonstration von wid. Das Unternehmen und alles, was es erklärt, sind erfunden.
